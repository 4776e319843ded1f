import {html} from 'lit';
import '../src/elements/key-figure/lifesci-key-figure.js';

/** What a story may set on a key figure. */
export interface KeyFigureArguments {
  figure: string;
  theme?: 'light' | 'dark';
  words?: string;
}

export default {
  title: 'Key figure',
  component: 'lifesci-key-figure',
  render: ({figure, theme, words = ''}: KeyFigureArguments) =>
    html`<lifesci-key-figure figure=${figure} theme=${theme ?? ''}>${words}</lifesci-key-figure>`,
};

/** A minimum: the source says "over". */
export const Minimum = {args: {figure: 'medicen.members', words: 'Over 300 members'}};

/** An amount, with the share of it that a second figure gives. */
export const AmountWithShare = {args: {figure: 'medicen.total-investment'}};

/** A place in a ranking. */
export const Rank = {args: {figure: 'paris-region.life-sciences-rank'}};

/** A percentage. */
export const Percentage = {args: {figure: 'paris-region.life-sciences-share'}};

/** A year, whose digits are not grouped. */
export const Year = {args: {figure: 'medicen.founded'}};

/** A value that a review questions: shown as stated, with a note. */
export const Questioned = {args: {figure: 'paris-region.gdp'}};

/** The longest label of the dataset. */
export const LongLabel = {args: {figure: 'sanofi.paris-region-employee-share'}};

/** On a dark ground. */
export const Dark = {args: {figure: 'medicen.members', theme: 'dark'}};

/** An id that there is not: the author's words stand. */
export const UnknownId = {args: {figure: 'medicen.member', words: 'Over 300 members'}};
