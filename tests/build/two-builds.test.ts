import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFiles } from './pages.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'passage-two-'));
/** A copy, because a build locks the record with a file in the folder. */
const content = mkdtempSync(join(tmpdir(), 'passage-content-'));
beforeAll(() => cpSync(join(root, 'tests/fixtures/sites/minimal/content'), content, { recursive: true }));
afterAll(() => [folder, content].forEach((made) => rmSync(made, { recursive: true })));

test(
  'two builds of one checkout at once give two sites, the same bytes, and leave nothing besides',
  { timeout: 300_000 },
  async () => {
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    const ended = await Promise.all([one, other].map(build));
    expect(ended).toEqual(ended.map(() => ({ code: 0, complained: '' })));
    expect(readdirSync(folder).sort()).toEqual(['one', 'other']);
    expect(builtFiles(one).length).toBeGreaterThan(20);
    expect(builtFiles(other)).toEqual(builtFiles(one));
    for (const file of builtFiles(one)) expect(readFileSync(other + file).equals(readFileSync(one + file)), file).toBe(true);
  },
);

function build(outDir: string): Promise<{ code: number | null; complained: string }> {
  const words = ['build', '--content', content, '--no-compress', '--outDir', outDir];
  const child = spawn(process.execPath, ['src/cli/main.ts', ...words], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let complained = '';
  child.stderr.on('data', (text: Buffer) => (complained += text.toString()));
  return new Promise((done) => child.once('close', (code) => done({ code, complained })));
}
