import { createHash } from 'node:crypto';
import { runChecks } from '../../../../src/check/run-checks.ts';
import { addressesOf } from '../../../../src/site/urls.ts';
import type { FileBytes } from '../../../support/content-files.ts';

/**
 * One archive for each event of a folder: the event, what it refers to, and from documents only the words that it quotes, so
 * that checking one takes milliseconds.
 */
export function archivesOfOneEvent(folder: string, files: FileBytes): { readonly id: string; readonly files: FileBytes }[] {
  const { archive } = runChecks(folder, addressesOf);
  return (archive?.events ?? []).map((event) => {
    const made = new Map<string, Uint8Array>();
    const keep = (path: string) => {
      const bytes = files.get(path);
      if (bytes) made.set(path, bytes);
    };
    for (const path of ['site.yaml', 'topics.yaml', 'editorial.yaml', `events/${event.id}.md`]) keep(path);
    for (let place of event.places)
      for (; ; place = place.within) {
        keep(`places/${place.id}.yaml`);
        if (!place.within) break;
      }
    for (const source of event.sources) {
      const quotes = event.citations.flatMap(({ passage }) => (passage.source === source ? passage.quote : []));
      const text = Buffer.from(`${[...new Set(quotes)].join('\n\n')}\n`);
      const sum = createHash('sha256').update(text).digest('hex');
      const yaml = Buffer.from(files.get(`sources/${source.id}.yaml`) ?? '').toString();
      made.set(`sources/${source.fileName}`, text);
      made.set(
        `sources/${source.id}.yaml`,
        Buffer.from(yaml.replace(/(?<=^sha256: ).*/mu, sum).replace(/^uncited:[\s\S]*?\n(?=\S|$)/mu, '')),
      );
    }
    for (const party of event.parties) keep(`parties/${party.id}.yaml`);
    for (const { measure } of event.citations.flatMap(({ values }) => values)) keep(`measures/${measure.id}.yaml`);
    return { id: event.id, files: made };
  });
}
