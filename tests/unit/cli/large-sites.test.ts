import { spawnSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../../support/variant.ts';

/** The most files the process may have open, of which Node itself uses some thirty. */
const openFiles = 100;
const megabyte = 1024 ** 2;
const largeFileBytes = 200 * megabyte;
/** The most memory a part may use in addition to that of Node and the code at its start. */
const memoryBytes = 150 * megabyte;

const root = resolve(import.meta.dirname, '../../..');
const fonts = resolve(root, 'node_modules/@fontsource-variable/noto-serif-armenian/wght.css');

const parts = {
  'hashing a site': { module: 'build/output/sums.ts', call: 'writeSums(folder)' },
  'compressing a site': { module: 'build/output/compress.ts', call: 'compressFiles(folder)' },
  'packing a site': { module: 'build/offline/zip-folder.ts', call: 'zipFolder(folder, `${folder}.zip`)' },
};

describe.skipIf(process.platform === 'win32')('on a small machine', { timeout: 300_000 }, () => {
  test.each(
    Object.entries({
      ...parts,
      'making the fonts smaller': { module: '../vite/subset-fonts.ts', call: `subsetFonts().load(${JSON.stringify(fonts)})` },
    }),
  )('few open files are enough for %s, however many it has', (_, part) => {
    const names = Array.from({ length: 600 }, (_, number) => [`site/${number}.txt`, `${number} `.repeat(50)] as const);
    expect(run(part, join(folderOf(Object.fromEntries(names)), 'site'))).toMatchObject({ status: 0, stderr: '' });
  });

  test.each(Object.entries(parts))('%s has no file whole in memory', (_, part) => {
    const folder = join(folderOf({}), 'site');
    mkdirSync(folder);
    writeFileSync(join(folder, 'large.txt'), '');
    truncateSync(join(folder, 'large.txt'), largeFileBytes);
    const { status, stderr, stdout } = run(part, folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(Number(stdout)).toBeLessThan(memoryBytes);
  });
});

/** Calls a part in a process of its own, which prints how many additional bytes of memory it used. */
function run({ module, call }: (typeof parts)[keyof typeof parts], folder: string) {
  const script = [
    `const folder = ${JSON.stringify(folder)};`,
    `const { ${call.slice(0, call.indexOf('('))} } = await import('./src/cli/${module}');`,
    'const mostBytes = () => process.resourceUsage().maxRSS * 1024;',
    'const before = mostBytes();',
    `await ${call};`,
    'console.log(mostBytes() - before);',
  ].join('\n');
  const words = ['-c', `ulimit -n ${openFiles} && exec "$@"`, 'sh', process.execPath, '--input-type=module', '-e', script];
  return spawnSync('sh', words, { cwd: root, encoding: 'utf8', env: { ...process.env, PASSAGE_CONTENT: folder } });
}
