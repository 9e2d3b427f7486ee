import { findQuote } from '../../anchor/find-quote.ts';
import { problem } from '../../problems/problem.ts';
import { fold } from '../../text/fold.ts';
import type { Rule } from './rule.ts';

/** A source's bytes are the ones its yaml records. When they are not: which citations still stand, and which do not. */
export const sourceBytes: Rule = ({ content }) =>
  content.sources
    .filter(({ value, actualSha256 }) => value.sha256 !== actualSha256)
    .map((source) => {
      const folded = fold(source.text);
      const cited = content.events.flatMap(({ id, value }) =>
        value.citations
          .map((citation, index) => ({ name: `${id} [@${index + 1}]`, citation }))
          .filter(({ citation }) => citation.source === source.id),
      );
      const lost = cited.filter(({ citation }) => findQuote(folded, citation).status !== 'found').map(({ name }) => name);
      const standing = `${cited.length - lost.length} of its ${cited.length} citations still stand`;
      const broken =
        cited.length === 0 ? 'No event cites it.' : `${standing}${lost.length > 0 ? `; broken: ${lost.join(', ')}` : ''}.`;
      return problem('source-changed', source.at(['sha256']), { id: source.id, actual: source.actualSha256, broken });
    });
