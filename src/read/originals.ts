import { fileItself, problem, type Problem } from '../problems/problem.ts';
import type { SourceEntry } from './content.ts';
import { isOriginal } from './misplaced.ts';
import type { ContentFile } from './read-files.ts';
import { sha256 } from '../text/sha-256.ts';

/** Gives every source the file of which its text was made. A source that names none, and a file that none names, is a problem. */
export function withOriginals(
  sources: readonly Omit<SourceEntry, 'originalFile'>[],
  files: readonly ContentFile[],
): { readonly value: SourceEntry[]; readonly problems: readonly Problem[] } {
  const originals = new Map(
    files.flatMap((file) => (isOriginal(file.path) ? [[file.path.replace('sources/', ''), file] as const] : [])),
  );
  const unnamed = new Set(originals.keys());
  const problems: Problem[] = [];
  const value = sources.map((source): SourceEntry => {
    const { original } = source.value;
    if (original === undefined) return { ...source, originalFile: undefined };
    const file = originals.get(original.file);
    unnamed.delete(original.file);
    if (!original.file.startsWith(`${source.id}.original.`)) {
      const reason = `must be ${source.id}${/\.original\..*$/u.exec(original.file)?.[0] ?? ''}`;
      problems.push(problem('field-invalid', source.at(['original', 'file']), { key: 'file', reason }));
    } else if (!file) {
      const absence = { present: `${source.id}.yaml`, absent: original.file };
      problems.push(problem('source-half', source.at(['original', 'file']), absence));
    }
    const actualSha256 = file && sha256(file.bytes);
    return { ...source, originalFile: file && actualSha256 ? { bytes: file.bytes, actualSha256 } : undefined };
  });
  for (const name of unnamed) {
    const { label = name, path = name } = originals.get(name) ?? {};
    const yaml = path.replace(/\.original\..*$/u, '.yaml');
    // A yaml that has problems of its own is not among the sources: what it names is not known.
    const isUnread = files.some((file) => file.path === yaml) && !sources.some(({ id }) => yaml === `sources/${id}.yaml`);
    if (isUnread) continue;
    const expected = `${yaml} does not name it under "original": name it there.`;
    problems.push(problem('file-unknown', fileItself(label), { name: path, expected }));
  }
  return { value, problems };
}
