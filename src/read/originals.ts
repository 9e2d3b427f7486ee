import { fileItself, type Problem, problem } from '../problems/problem.ts';
import { sha256 } from '../text/sha-256.ts';
import type { SourceEntry } from './content.ts';
import { isOriginal } from './misplaced.ts';
import type { ContentFile } from './read-files.ts';

/**
 * Gives every source the original from which its text was made. A source whose original is missing, and an original that no
 * source names, are problems.
 */
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
      const reason = `must be ${source.id}${/\.original\..*/su.exec(original.file)?.[0] ?? ''}`;
      problems.push(problem('field-invalid', source.at(['original', 'file']), { key: 'file', reason }));
    } else if (!file) {
      const absence = { present: `${source.id}.yaml`, absent: original.file };
      problems.push(problem('source-half', source.at(['original', 'file']), absence));
    }
    // An original that cannot be read has its own problem.
    const originalFile = file?.fault === undefined ? file : undefined;
    return { ...source, originalFile: originalFile && { bytes: originalFile.bytes, actualSha256: sha256(originalFile.bytes) } };
  });
  for (const name of unnamed) {
    const { label = name, path = name, fault } = originals.get(name) ?? {};
    const yaml = path.replace(/\.original\..*/su, '.yaml');
    // A yaml file with problems is not among the sources, so it is not known which originals it names.
    const isUnread = files.some((file) => file.path === yaml) && !sources.some(({ id }) => yaml === `sources/${id}.yaml`);
    if (isUnread || fault !== undefined) continue;
    const expected = `${yaml} does not name it under "original": name it there.`;
    problems.push(problem('file-unknown', fileItself(label), { name: path, expected }));
  }
  return { value, problems };
}
