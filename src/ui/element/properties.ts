import {defaultConverter, type ComplexAttributeConverter} from 'lit';
import {bare} from '../../model/own.js';

/** A value as an attribute's text; the name of its type if it cannot be converted. */
function written(value: unknown): string {
  try {
    return `${value as string}`;
  } catch {
    return typeof value;
  }
}

/** Whether a value switches a boolean on: true, the empty string of a bare attribute, and any truthy value but the text `false`. */
export const isOn = (value: unknown): boolean => value === '' || (Boolean(value) && !/^\s*false\s*$/i.test(written(value)));

/** A property whose values are coerced to booleans: `''`, which frameworks set for a bare attribute, is on, and `"false"` is off. */
export const switching = (descriptor: PropertyDescriptor, key: string | symbol): PropertyDescriptor => ({
  get(this: Record<PropertyKey, unknown>) {
    return Boolean(this[key]);
  },
  set(value: unknown) {
    descriptor.set!.call(this, isOn(value));
  },
});

/** Reflects a text or number to its attribute; never throws. */
export const asText: ComplexAttributeConverter = bare({
  ...defaultConverter,
  toAttribute: (value) => (value == null ? null : written(value)),
});

/** Passes a boolean attribute's value to its property unchanged, because the setter decides with `isOn`. */
export const asSwitch: ComplexAttributeConverter = bare({...defaultConverter, fromAttribute: (value) => value});
