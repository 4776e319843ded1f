import {formatHex, rgb} from 'culori';
import type {Feature} from '../../.storybook/manifest.js';

/** What a brand has set for a custom property, in each colour scheme. */
type Values = Readonly<Record<string, {readonly light: string; readonly dark: string} | undefined>>;

/** A colour as the format has it; what no browser would take as a colour stays the text that it is. */
function colour(text: string): unknown {
  const parsed = rgb(text);
  if (!parsed) return text;
  const {r, g, b, alpha} = parsed;
  const components = [r, g, b].map((part) => Number(part.toFixed(6)));
  return {colorSpace: 'srgb', components, ...(alpha !== undefined && alpha < 1 && {alpha}), hex: formatHex(parsed)};
}

function dimension(text: string): unknown {
  const [, value, unit] = /^([\d.]+)(px|rem|em)$/.exec(text.trim()) ?? [];
  return value ? {value: Number(value), unit: unit === 'px' ? 'px' : 'rem'} : text;
}

/** Types of the format, and how their values are written, by what a custom property takes. */
const types: Readonly<Record<string, readonly [string, (text: string) => unknown]>> = {
  "<'font-family'>": ['fontFamily', (text) => text.split(',').map((name) => name.trim().replace(/^['"]|['"]$/g, ''))],
  "<'font-weight'>": ['fontWeight', (text) => Number(text) || text],
  '<length>': ['dimension', dimension],
  '<percentage>': ['number', (text) => parseFloat(text) / 100],
};

/**
 * What a brand has set, in the format of the Design Tokens Community Group, version 2025.10.
 * @param properties The custom properties that can be set.
 * @param values What has been set for them.
 */
export function brandTokens(properties: readonly Feature[], values: Values): Readonly<Record<string, unknown>> {
  const entries = properties.flatMap(({name, syntax = ''}): [string, unknown][] => {
    const value = values[name];
    if (!value) return [];
    const key = name.slice('--lifesci-'.length);
    if (syntax === '<color>') {
      const [light, dark] = [{$value: colour(value.light)}, {$value: colour(value.dark)}];
      return [[key, {$type: 'color', light, dark}]];
    }
    const [$type, written] = types[syntax] ?? [];
    return $type && written ? [[key, {$type, $value: written(value.light)}]] : [];
  });
  return Object.fromEntries(entries);
}
