import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashFile } from '../../../../../src/cli/build/output/hash-file.ts';
import { sha256 } from '../../../../../src/text/sha-256.ts';
import { folderOf } from '../../../../support/variant.ts';

test.each([0, 1, 3_000_000])('a file of %i bytes has the SHA-256 of its bytes', async (size) => {
  const file = join(folderOf({}), 'file');
  const bytes = Buffer.alloc(size, 'ə');
  writeFileSync(file, bytes);
  expect(await hashFile(file)).toBe(sha256(bytes));
});
