import type {Asked} from './options.js';
import type {Outcome, Terminal} from './terminal.js';

/** A command: does what was asked and says how it ended. */
export type Command = (asked: Asked, terminal: Terminal) => Outcome;
