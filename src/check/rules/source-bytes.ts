import { problem } from '../../problems/problem.ts';
import { type Survival, survivalsIn } from '../changed-source.ts';
import { onlyLineEndsDiffer } from '../only-line-ends.ts';
import type { Rule } from './rule.ts';

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
        report: `${onlyLineEndsDiffer(source.bytes, source.value.sha256) ? 'Only its line ends changed. ' : ''}${report}`,
      });
    });
