import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Loaded before a command: hard links fail on every disk. */
const refused = () => Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' });
fs.promises.link = () => Promise.reject(refused());
fs.linkSync = () => {
  throw refused();
};
syncBuiltinESMExports();
