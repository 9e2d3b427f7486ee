import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Loaded before a command, makes every disk one without hard links. */
const refused = () => Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' });
fs.promises.link = () => Promise.reject(refused());
fs.linkSync = () => {
  throw refused();
};
syncBuiltinESMExports();
