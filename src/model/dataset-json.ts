import type {Correction, Dataset} from './dataset.js';

/** A type as TypeScript reads it from a JSON file: a text is any `string`, and what one record has may be missing in another. */
type AsJson<Type> = Type extends string
  ? string
  : Type extends object
    ? {readonly [Key in keyof Type]: AsJson<Type[Key]> | (string extends Key ? undefined : never)}
    : Type;

/** All that the widgets can show, as a JSON file holds it; `dataset.schema.json` says more exactly what may stand where. */
export type DatasetJson = AsJson<
  Dataset & {readonly $schema: string; readonly version: string; readonly corrections: readonly Correction[]}
>;
