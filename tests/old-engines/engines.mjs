// The old browsers: those of package.json, each with what its colours follow.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {quiet, unpacked} from '../tools/browser.mjs';

const folder = import.meta.dirname;

/** What colours follow from a version on: ink alone, in its own tints; the colour scheme; the ink, in ours. */
const follows = {111: 'ink alone', 123: 'scheme', 131: 'ink'};

/** The oldest version that is supported. */
const oldest = Math.min(...Object.keys(follows));

const {dependencies} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const {BROWSER = Object.keys(dependencies).join()} = process.env;

/** By name, such as `chromium-115`: whether the browser is supported, and what its colours follow. `BROWSER` names the ones to take. */
export const engines = BROWSER.split(',').map((name) => {
  if (!(name in dependencies)) throw new Error(`No old browser is named ${name}.`);
  const version = Number(name.split('-')[1]);
  const since = Object.keys(follows)
    .filter((from) => from <= version)
    .at(-1);
  return {name, isSupported: version >= oldest, follows: follows[since]};
});

/** Starts one of them. */
export const start = async (name) =>
  puppeteer.launch({...(await unpacked(join(folder, 'node_modules', name))), args: [...quiet, '--no-sandbox'], protocolTimeout: 120_000});
