import {defaultConverter, type ComplexAttributeConverter} from 'lit';
import {bare} from '../../model/own.js';

/** What an attribute holds of a value, whatever a program put there: some values cannot be written. */
function written(value: unknown): string {
  try {
    return `${value as string}`;
  } catch {
    return typeof value;
  }
}

/** Whether a value switches something on: `true`, the empty text of a bare attribute and any other text but `false`. */
export const isOn = (value: unknown): boolean => value === '' || (Boolean(value) && !/^\s*false\s*$/i.test(written(value)));

/** Writes a property of text or number to its attribute; never throws. */
export const asText: ComplexAttributeConverter = bare({
  ...defaultConverter,
  toAttribute: (value) => (value == null ? null : written(value)),
});

/** Hands a boolean's attribute to its property as it stands: the property decides what switches it on. */
export const asSwitch: ComplexAttributeConverter = bare({...defaultConverter, fromAttribute: (value) => value});
