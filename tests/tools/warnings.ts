/** What `action` writes to the console as warnings, instead of writing it; waits for an action that takes its time. */
export async function warningsDuring(action: () => unknown): Promise<string[]> {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (message: string) => void warnings.push(message);
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return warnings;
}
