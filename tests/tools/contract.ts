import {expect} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {readable, showsAuthorsWords} from './widget.js';
import {problemsOf, warnings} from './witness.js';

/** Whether anything in a node is visible. */
export const isVisible = (node: Node): boolean => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect().height > 0;
};
const timesWarnedOf = (tag: string, code: string, cause: string): number => {
  const [attribute] = cause.split('=');
  const about = code === 'missing-attribute' ? ` "${attribute}"` : `: ${cause} `;
  return warnings.filter((warning) => warning.startsWith(`lifesci-widgets: <${tag}>: `) && warning.includes(about)).length;
};
const isInError = (widget: Element): boolean => widget.matches(':state(error)');

/**
 * Expects the widget to show what it was asked for.
 * @param told How many problems it has reported before.
 */
export function expectShown(widget: LitElement, what: string, told = 0): void {
  expect(problemsOf(widget), what).to.have.lengthOf(told);
  expect(isInError(widget), what).to.equal(false);
  expect(showsAuthorsWords(widget), what).to.equal(false);
  expect(isVisible(widget.shadowRoot!), what).to.equal(true);
}

/** Expects the widget to report, to reader, page and webmaster, that it cannot show what it was asked for. */
export function expectProblem(widget: LitElement, what: string): void {
  expect(isInError(widget), what).to.equal(true);
  expect(showsAuthorsWords(widget), what).to.equal(true);
  expect(readable(widget), what).to.equal('The author’s words');
  expect(isVisible(widget), what).to.equal(true);
  const problems = problemsOf(widget);
  expect(problems, what).to.have.lengthOf(1);
  const {code, cause, message} = problems[0]!;
  expect(code, what).to.be.oneOf(['missing-attribute', 'unknown-id']);
  expect(message, what).to.match(/ (?:Try|Essayez) "[^"]+"(, "[^"]+")*\.$/);
  // Of one cause only once, in whichever language the first place had.
  expect(timesWarnedOf(widget.localName, code, cause), what).to.equal(1);
}

/** Expects the widget either to show what it was asked for or to report a problem. */
export const expectEither = (widget: LitElement, what: string): void => (isInError(widget) ? expectProblem : expectShown)(widget, what);
