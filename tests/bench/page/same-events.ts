import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { describeQuote } from '../../../src/anchor/describe-quote.ts';
import { buildArchive } from '../../../src/archive/build-archive.ts';
import { readContent } from '../../../src/read/read-content.ts';
import { withoutDrafts } from '../../../src/read/without-drafts.ts';

/**
 * Copies content to a folder in which only some of its events are published: the others become drafts, stories that lead to
 * them go, and dated sentences that no event is left to cite are excused.
 */
export function copyWithEvents(content: string, folder: string, published: ReadonlySet<string>): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(resolve(content), folder, { recursive: true });
  // What has become a draft was never published there.
  for (const name of ['passages.lock.json', 'withdrawn.yaml']) rmSync(join(folder, name), { force: true });
  const copied = readContent(folder).content;
  for (const { id, value } of copied.events) {
    if (!published.has(id) && !value.draft)
      edit(join(folder, 'events', `${id}.md`), (text) => text.replace('---\n', '---\ndraft: true\n'));
  }
  for (const { id, steps } of copied.stories) {
    if (!steps.every(({ value }) => published.has(value.event))) rmSync(join(folder, 'stories', `${id}.md`));
  }
  const { archive } = buildArchive(withoutDrafts(readContent(folder).content));
  for (const { id, folded, coverage } of archive?.sources ?? []) {
    const uncited = coverage.uncitedDated.filter(({ reason }) => reason === undefined);
    if (uncited.length === 0) continue;
    edit(join(folder, 'sources', `${id}.yaml`), (text) => {
      const document = parseDocument(text);
      const excused = uncited.map((sentence) => ({ ...describeQuote(folded, sentence), reason: 'Not compared.' }));
      const before = (document.toJS() as { readonly uncited?: readonly unknown[] }).uncited ?? [];
      document.set('uncited', [...before, ...excused]);
      return String(document);
    });
  }
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
