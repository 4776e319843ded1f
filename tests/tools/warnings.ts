/** What `action` writes to the console as warnings, instead of writing it. */
export function warningsDuring(action: () => void): string[] {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (message: string) => void warnings.push(message);
  try {
    action();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

/** The same for an action that takes its time. */
export async function warningsWhile(action: () => Promise<unknown>): Promise<string[]> {
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
