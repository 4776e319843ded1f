import {textOf} from './element/attribute-values.js';

/** No level 1: a widget is never what the whole page is about. */
const levels = [2, 3, 4, 5, 6] as const;

/** A heading level that a page may ask for. */
export type HeadingLevel = (typeof levels)[number];

/** The level of headings within what a heading is for; there is none below 6. */
export const levelBelow = (level: HeadingLevel): HeadingLevel => levels.find((one) => one > level) ?? 6;

/** The level asked for, or 2 if that is not one of ours. */
export const headingLevelFrom = (asked: unknown): HeadingLevel => levels.find((level) => `${level}` === textOf(asked)) ?? 2;
