#!/usr/bin/env node
// The command line. Only this file acts: it gives the commands the process that they run in.
import {readSync, writeSync} from 'node:fs';
import {isatty} from 'node:tty';
import {run} from './run.js';
import {outcomes} from './terminal.js';

const [standardIn, standardOut, standardError] = [0, 1, 2];

/** How much is read at once, in bytes; how long to wait for more, in milliseconds. */
const [pieceSize, pause] = [65_536, 10];

const wait = (): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);

/** Writes all of a text: a pipe takes some of it at a time. */
function write(to: number, text: string | Uint8Array): void {
  for (let left = Buffer.from(text); left.length;) {
    try {
      left = left.subarray(writeSync(to, left));
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException;
      // Whoever reads has read enough.
      if (code === 'EPIPE') return;
      if (code !== 'EAGAIN') throw error;
      wait();
    }
  }
}

/** Reads all that is piped in. What writes it may be slow, and the pipe may be one that does not wait for it. */
function read(from: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (;;) {
    const piece = new Uint8Array(pieceSize);
    try {
      const length = readSync(from, piece);
      if (!length) return Buffer.concat(pieces);
      pieces.push(piece.subarray(0, length));
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException;
      // What Windows says of a pipe that has ended.
      if (code === 'EOF') return Buffer.concat(pieces);
      if (code !== 'EAGAIN') throw error;
      wait();
    }
  }
}

try {
  process.exitCode = run(process.argv.slice(2), {
    out: (text) => write(standardOut, text),
    say: (line) => write(standardError, `${line}\n`),
    // Not `process.stdin.isTTY`: to make that stream is to read a pipe without waiting.
    piped: () => (isatty(standardIn) ? undefined : read(standardIn)),
    variables: process.env,
  });
} catch (error) {
  // A disk is full, or a folder is piped in.
  write(standardError, `lifesci-widgets: ${(error as Error).message}\n`);
  process.exitCode = outcomes.wrong;
}
