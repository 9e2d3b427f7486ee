import { problem } from '../../problems/problem.ts';
import type { SourceEntry } from '../../read/content.ts';
import { survivalsIn, type Survival } from '../changed-source.ts';
import type { Rule } from './rule.ts';
import { sha256 } from '../../text/sha-256.ts';

/** A source's bytes are the ones its yaml records. When they are not: what of it still stands, moved, or broke. */
export const sourceBytes: Rule = ({ content, archive }) =>
  content.sources
    .filter(({ value, actualSha256 }) => value.sha256 !== actualSha256)
    .map((source) => {
      const survivals = survivalsIn(source, content, archive);
      const of = (state: Survival['state']) => survivals.filter((survival) => survival.state === state);
      const names = (state: Survival['state'], words: string) =>
        of(state).length === 0
          ? ''
          : `; ${words}: ${of(state)
              .map(({ name }) => name)
              .join(', ')}`;
      const standing = survivals.length - of('broken').length;
      const whole = `${standing} of its ${survivals.length} quotations still stand${names('moved', 'in other surroundings')}${names('broken', 'broken')}.`;
      const report = survivals.length === 0 ? 'No event cites it.' : whole;
      return problem('source-changed', source.at(['sha256']), {
        id: source.id,
        report: `${lineEndsAlone(source) ? 'Only its line ends changed. ' : ''}${report}`,
      });
    });

/** Whether the document would have its sum with line ends of the other kind, as Git on Windows changes them. */
function lineEndsAlone({ text, value }: SourceEntry): boolean {
  const unix = text.replaceAll('\r\n', '\n');
  return [unix, unix.replaceAll('\n', '\r\n')].some((other) => sha256(other) === value.sha256);
}
