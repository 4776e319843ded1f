import type {Problem} from '../../src/model/problem.js';

/** By widget: the details of the `lifesci-error` events that reached the document. */
const problems = new WeakMap<EventTarget, Problem[]>();

/** Warnings on the console since this module was loaded. */
export const warnings: string[] = [];

/** Errors and rejections since then that nothing caught. */
export const uncaught: unknown[] = [];

/** The problems that a widget has reported. */
export const problemsOf = (widget: EventTarget): readonly Problem[] => problems.get(widget) ?? [];

console.warn = (message: string) => void warnings.push(message);
document.addEventListener('lifesci-error', (event) => {
  const widget = event.composedPath()[0]!;
  problems.set(widget, [...problemsOf(widget), event.detail]);
});
window.addEventListener('error', ({message}) => void uncaught.push(message));
window.addEventListener('unhandledrejection', ({reason}) => void uncaught.push(reason));

/** Waits for two tasks, by when the browser has reported unhandled rejections. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve));
}
