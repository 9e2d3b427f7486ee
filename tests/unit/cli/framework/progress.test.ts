import { expect, test, vi } from 'vitest';
import { withProgress } from '../../../../src/cli/framework/progress.ts';

test('work is done and its result given, with and without a terminal', async () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await withProgress('Checking', () => 1, false)).toBe(1);
  expect(write).not.toHaveBeenCalled();
  expect(await withProgress('Checking', () => 2, true)).toBe(2);
  expect(write.mock.calls).toEqual([['\r\u001B[K']]);
  write.mockRestore();
});

test('an error of the work is the error', async () => {
  const fail = () => {
    throw new Error('broken');
  };
  await expect(withProgress('Checking', fail, false)).rejects.toThrow('broken');
});
