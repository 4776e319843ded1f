import type {Problem} from '../../src/model/problem.js';

/** By widget: what `lifesci-error` carried, as it arrived at the document. */
const problems = new WeakMap<EventTarget, Problem[]>();

/** What the webmaster was told since this module was loaded, and what nobody caught. */
export const warnings: string[] = [];
export const uncaught: unknown[] = [];

/** The problems that a widget has told of. */
export const problemsOf = (widget: EventTarget): readonly Problem[] => problems.get(widget) ?? [];

console.warn = (message: string) => void warnings.push(message);
document.addEventListener('lifesci-error', (event) => {
  const widget = event.composedPath()[0]!;
  problems.set(widget, [...problemsOf(widget), (event as CustomEvent<Problem>).detail]);
});
window.addEventListener('error', ({message}) => void uncaught.push(message));
window.addEventListener('unhandledrejection', ({reason}) => void uncaught.push(reason));

/** Two turns of the event loop: by then the browser has reported the rejections that nobody handled. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve));
}
