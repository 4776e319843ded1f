// Loaded into Storybook's own process: writes down every host that it would connect to, other than this machine.
import {appendFileSync} from 'node:fs';
import {Socket} from 'node:net';

const {connect} = Socket.prototype;

Socket.prototype.connect = function (...given) {
  const [options] = [given[0]].flat();
  const host = typeof options === 'object' ? (options.path ?? options.host ?? '127.0.0.1') : '127.0.0.1';
  if (!/^(127\.|::1$|localhost$|\/|\\\\)/.test(host)) appendFileSync(process.env.OUTSIDE, `${host}\n`);
  return connect.apply(this, given);
};
