// Writes dist/tokens.json, the design tokens for design tools, from the styles that tsc built. The format is that of the Design Tokens
// Community Group, version 2025.10 (https://www.designtokens.org/TR/2025.10/format/).
import {writeFileSync} from 'node:fs';
import {parse as parseColour, formatHex} from 'culori';
import postcss from 'postcss';
import {rules, sheets, spaces, steps} from './token-places.mjs';
import {duration} from '../dist/esm/ui/fact/count-up.js';

/** Where a browser puts no other: the text of a page that sets no colour. */
const inks = {light: '#000000', dark: '#ffffff'};

/** The style sheets, parsed. */
const roots = {};
for (const [name, path] of Object.entries(sheets)) {
  const texts = Object.values(await import(`../dist/esm/${path}`)).map(({cssText}) => cssText);
  roots[name] = postcss.parse(texts.join('\n'));
}

/** A selector as the package's minified styles have it. */
const short = (selector) => selector.replace(/\s*>\s*/g, '>').replaceAll('::', ':');

/** The value of a declaration: the first in this sheet, under this selector, that matches. */
function declared({sheet, selector, property, matching = /./}) {
  let found;
  roots[sheet].walkDecls(property, ({parent, value}) => {
    if ((!selector || parent.selectors?.map(short).includes(short(selector))) && matching.test(value)) found ??= value;
  });
  if (!found) throw new Error(`${sheets[sheet]} has no ${property}${selector ? ` under ${selector}` : ''}: mend scripts/token-places.mjs`);
  return found.replace(/\s+/g, ' ');
}

const rounded = (number) => Number(number.toFixed(6));

/** A length. An em of a widget is the size of the page's text, which a design tool calls rem. */
function dimension(length) {
  const [, number, unit] = /^(-?[\d.]+)(em|px)$/.exec(length) ?? [];
  if (!unit) throw new Error(`${length} is no length that a design token can have`);
  return {value: rounded(Number(number)), unit: unit === 'em' ? 'rem' : unit};
}

/** A colour, as it is over the ink of a scheme. */
function colour(value, scheme) {
  if (value === 'currentColor') return `{color.${scheme}.ink}`;
  const [, share] = /^color-mix\(in srgb,\s*currentColor ([\d.]+)%,\s*transparent\)$/.exec(value) ?? [];
  const {r, g, b} = parseColour(share ? inks[scheme] : value);
  const alpha = share ? {alpha: Number(share) / 100} : {};
  return {colorSpace: 'srgb', components: [r, g, b].map(rounded), ...alpha, hex: formatHex({mode: 'rgb', r, g, b})};
}

/** The two colours of light-dark(), or one that is for both. */
function inSchemes(value) {
  const [, light, dark] = /^light-dark\((.*),\s*([^()]+)\)$/.exec(value) ?? [undefined, value, value];
  return {light, dark};
}

const palette = {
  accent: ['Bars and shares.', {sheet: 'palette', property: '--_lifesci-own-accent', matching: /^light-dark/}],
  note: ['The note on a value that is being checked.', {sheet: 'palette', property: '--_lifesci-own-note', matching: /^light-dark/}],
  secondary: ['Sources, terms and what is calculated.', {sheet: 'palette', property: '--_lifesci-ink-2', matching: /^light-dark/}],
  hairline: ['Lines between the rows of a list.', {sheet: 'tokens', property: '--_lifesci-hairline'}],
};

function colours(scheme) {
  const entries = Object.entries(palette).map(([name, [description, place]]) => {
    const value = declared(place).replace(/^1px solid /, '');
    return [name, {$value: colour(inSchemes(value)[scheme], scheme), $description: description}];
  });
  const ink = {
    $value: colour(inks[scheme], scheme),
    $description: 'Text, numbers and rules: inherited from the page, here as of a page that sets none.',
  };
  return {ink, ...Object.fromEntries(entries)};
}

/** How small and how large a size can be, and the formula in between. */
function step(value) {
  const extensions = {$extensions: {'lifesci-widgets': {css: value}}};
  const token = (length, description) => ({$value: dimension(length), $description: description});
  const [, least, most] = /clamp\(([\d.]+em),.+?,\s*([\d.]+em)\)/.exec(value) ?? [];
  if (most) return {...extensions, least: token(least, 'In the narrowest place.'), most: token(most, 'In the widest.')};
  const [, usual, floor] = /^max\(([\d.]+em),\s*([\d.]+px)\)$/.exec(value) ?? [undefined, value];
  return {...extensions, usual: token(usual, 'Of the page’s text.'), ...(floor && {least: token(floor, 'However small that is.')})};
}

const each = (places, make) =>
  Object.fromEntries(
    Object.entries(places).map(([name, [description, place, ...more]]) => [name, make(description, declared(place), ...more)]),
  );

/** The first length of a value, or the one of a longhand that it stands for. */
const lengthIn = (value, index = 0) => value.match(/[\d.]+(?:em|px)/g)[index];

const tokens = {
  $description:
    'Design tokens of lifesci-widgets, made from their styles. 1rem stands for the size of the page’s text, in which widgets measure. Font family and ink are the page’s.',
  color: {$type: 'color', light: colours('light'), dark: colours('dark')},
  space: {
    $type: 'dimension',
    ...each(spaces, (description, value, index) => ({$value: dimension(lengthIn(value, index)), $description: description})),
  },
  type: {$type: 'dimension', ...each(steps, (description, value) => ({$description: description, ...step(value)}))},
  weight: {
    digits: {
      $type: 'fontWeight',
      $value: Number(/\d+/.exec(declared({sheet: 'tokens', property: '--_lifesci-bold'}))[0]),
      $description: 'Digits, in figures and in text. All else has the weight of the page’s regular text.',
    },
  },
  rule: {$type: 'dimension', ...each(rules, (description, value) => ({$value: dimension(lengthIn(value)), $description: description}))},
  fade: {
    $type: 'number',
    $value: Number(/(\d+)%/.exec(declared({sheet: 'bar', property: '--_lifesci-fade'}))[1]) / 100,
    $description: 'How much of the accent the last part of a bar has lost.',
  },
  duration: {
    'count-up': {
      $type: 'duration',
      $value: {value: duration, unit: 'ms'},
      $description: 'A number that counts up; never where readers want no motion.',
    },
  },
};

writeFileSync('dist/tokens.json', `${JSON.stringify(tokens, null, 2)}\n`);
