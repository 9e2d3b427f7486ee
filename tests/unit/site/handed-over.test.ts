import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runChecks } from '../../../src/check/run-checks.ts';
import { prepare } from '../../../src/cli/build/prepare.ts';
import { handedOver } from '../../../src/site/handed-over.ts';
import { loadArchive } from '../../../src/site/load-archive.ts';
import { timelineData } from '../../../src/site/pages/timeline-data.ts';
import { addressesOf } from '../../../src/site/urls.ts';
import { eventFile, folderOf, variantFolder } from '../../support/variant.ts';

test('pages show the archive that was checked, without its drafts, whatever has become of the content', async () => {
  const folder = variantFolder({ 'events/not-yet.md': eventFile({ title: 'The mill burns ⚙', more: 'draft: true\n' }) });
  const told = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  onTestFinished(() => void told.mockRestore());
  const { archive } = runChecks(folder, addressesOf);
  const prepared = await prepare(folder);
  if (!archive || typeof prepared === 'number') throw new Error('The content has problems');
  const file = join(folderOf({}), 'handed-over');
  writeFileSync(file, prepared.handed);
  vi.stubEnv('PASSAGE_HANDED_OVER', file);
  vi.stubEnv('PASSAGE_CONTENT', 'nowhere');
  onTestFinished(() => void vi.unstubAllEnvs());

  const shown = loadArchive();
  expect(shown.events.map(({ id }) => id)).toEqual(archive.events.map(({ id }) => id));
  expect(timelineData(shown)).toEqual(timelineData(archive));
  // Circular references are kept, and the archive is frozen.
  const [event] = shown.events;
  expect(event?.citations[0]?.passage.citations).toContain(event?.citations[0]);
  expect(shown.sources).toContain(event?.citations[0]?.source);
  expect(Object.isFrozen(event?.citations[0]?.passage)).toBe(true);
  expect(Buffer.from(shown.sources[0]?.bytes ?? [])).toEqual(archive.sources[0]?.bytes);
  expect(handedOver()?.characters.authors).toContain('M');
  expect(handedOver()?.characters.authors).not.toContain('⚙');
});

test('content with problems is told, and nothing is prepared of it', async () => {
  const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => void told.mockRestore());
  expect(await prepare(variantFolder({ 'events/a.md': eventFile({ title: 'The mill opens.' }) }))).toBe(1);
  expect(told).toHaveBeenCalled();
});
