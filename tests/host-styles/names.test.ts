import {expect} from '@open-wc/testing';
import {onHosts} from './on-hosts.js';
import {classes, privateProperties} from './widgets.js';

/** Values that would each spoil something. */
const spoilers = ['red', '90px', '3px', '9', '9px solid red'];

it('are found in what the widgets have inside', () => {
  expect(classes).to.include.members(['widget', 'number', 'source']);
  expect(privateProperties).to.have.lengthOf.above(10);
});

onHosts('with names of ours', [
  ...spoilers.map((value) => ({
    name: `names of ours, each ${value}`,
    changesNothing: true,
    css: `:root, * {${privateProperties.map((name) => `${name}: ${value}`).join('; ')}}`,
  })),
  {
    name: 'classes of ours',
    changesNothing: true,
    css: `${classes.map((name) => `.${name}`).join()} {display: none; font-size: 3px}`,
  },
  {
    name: 'cascade layers',
    changesNothing: true,
    css: '@layer reset, page; @layer page {* {letter-spacing: 1em; display: block}} @layer reset {* {text-transform: uppercase}}',
  },
  {
    name: 'container queries',
    css: 'div {container: card / inline-size} @container (width > 1px) {* {letter-spacing: 1em; font-size: 40px}}',
  },
  {name: 'containment', changesNothing: true, css: 'div {contain: content}'},
  {name: 'what is not defined is hidden', changesNothing: true, css: ':not(:defined) {display: none}'},
]);
