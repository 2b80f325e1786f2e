// Loaded before a program of others that listens on all interfaces: here it listens on loopback only.
import { Server } from 'node:net';

const { listen } = Server.prototype;
Server.prototype.listen = function onLoopback(first, ...more) {
  if (typeof first === 'object' && first !== null && first.port !== undefined)
    return listen.call(this, { ...first, host: '127.0.0.1' }, ...more);
  if (typeof first === 'number' || /^\d+$/.test(String(first)))
    return listen.call(this, Number(first), '127.0.0.1', ...more.slice(typeof more[0] === 'string' ? 1 : 0));
  return listen.call(this, first, ...more);
};
