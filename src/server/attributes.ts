import type {BreakdownId, FigureId, OrganizationId, RegionId} from '../data/ids.js';

/** The value of an attribute: `true` is an attribute without a value; `false`, `null` and `undefined` are none. */
export type AttributeValue = string | number | boolean | null | undefined;

/** The attributes of a widget, as they are named in HTML; ids are those that there are. */
export interface WidgetAttributes {
  readonly [name: string]: AttributeValue;
  readonly figure?: FigureId | null | undefined;
  readonly breakdown?: BreakdownId | null | undefined;
  readonly organization?: OrganizationId | null | undefined;
  readonly region?: RegionId | null | undefined;
}

/** The characters that end an attribute's name. */
const invalid = /[\s"'<>/=\p{Cc}]|^$/u;

/**
 * The attributes as they are written, by name.
 * @throws {TypeError} If a name cannot be one of an attribute's.
 */
export function writtenAttributes(attributes: Readonly<Record<string, AttributeValue>>): Map<string, string> {
  const written = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    if (invalid.test(name)) throw new TypeError(`${JSON.stringify(name)} is no name of an attribute.`);
    if (value != null && value !== false) written.set(name.toLowerCase(), value === true ? '' : `${value}`);
  }
  return written;
}
