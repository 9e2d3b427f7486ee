// Loaded before a build: sets the clock 200 days ahead, and makes the disk list all folders in reverse order.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const ahead = (200 * 24 + 7) * 3_600_000;
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length > 0) super(...parts);
    else super(RealDate.now() + ahead);
  }

  static now() {
    return RealDate.now() + ahead;
  }
};

const { readdir, readdirSync } = fs;
const { readdir: readdirLater } = fs.promises;
const backwards = (entries) => entries.reverse();
fs.readdirSync = (...words) => backwards(readdirSync(...words));
fs.promises.readdir = async (...words) => backwards(await readdirLater(...words));
fs.readdir = (...words) => {
  const done = words.pop();
  readdir(...words, (error, entries) => done(error, entries && backwards(entries)));
};
syncBuiltinESMExports();
