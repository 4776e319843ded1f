import {textOf} from './element/attribute-values.js';

/** The levels that a page may give a widget's heading. */
const levels = [2, 3, 4, 5, 6] as const;

/** A level that a page may ask for. */
export type HeadingLevel = (typeof levels)[number];

/** The level asked for where there is such a level, else 2. */
export const headingLevelFrom = (asked: unknown): HeadingLevel => levels.find((level) => `${level}` === textOf(asked)) ?? 2;
