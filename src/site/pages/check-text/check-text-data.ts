import type { Archive } from '../../../archive/types.ts';
import { possibleNumbers } from '../../../archive/values.ts';
import type { ArchiveFacts, ValueFacts } from '../../../quotations/archive-facts.ts';
import { withUnit } from '../../../words/en/values.ts';
import { paths } from '../../urls.ts';

/** What a check of a text needs to know of the archive beside the texts of its documents; `link` makes links of paths. */
export function checkTextData(archive: Archive, link: (path: string) => string): ArchiveFacts {
  const { sources, events, measures, places, parties, site } = archive;
  const numberOf = <T>(all: readonly T[]) => {
    const numbers = new Map(all.map((each, number) => [each, number]));
    return (each: T) => numbers.get(each) ?? 0;
  };
  const [event, measure, source] = [numberOf(events), numberOf(measures), numberOf(sources)];
  return {
    language: site.language,
    names: spellingsOf([...places, ...parties]),
    persons: spellingsOf(parties.filter(({ kind }) => kind === 'person')),
    documents: sources.map((each) => ({
      ...{ id: each.id, title: each.label, language: each.language, href: link(paths.source(each)) },
      titles: [...new Set([each.title, ...(each.shortTitle === undefined ? [] : [each.shortTitle])])],
      file: link(paths.document(each)),
      passages: each.passages.map((passage) => ({
        ...{ id: passage.id, start: passage.start, end: passage.end, href: link(paths.passageCard(passage)) },
        events: [...new Set(passage.citations.map((citation) => event(citation.event)))],
        measures: [...new Set(passage.citations.flatMap(({ values }) => values.map((value) => measure(value.measure))))],
      })),
    })),
    events: events.map(({ title, date, ...each }) => ({
      ...{ title, href: link(paths.event(each)), date: date.words },
      ...(Number.isFinite(date.earliest) && { earliest: date.earliest }),
      ...(Number.isFinite(date.latest) && { latest: date.latest }),
    })),
    measures: measures.map(({ title, unit, values }) => ({
      title,
      values: values.map(({ stated, words, citation }): ValueFacts => {
        const { min, max } = possibleNumbers(stated);
        return {
          words: withUnit({ value: words, unit }),
          ...(Number.isFinite(min) && { min }),
          ...(Number.isFinite(max) && { max }),
          document: source(citation.source),
        };
      }),
    })),
  };
}

function spellingsOf(all: readonly { readonly name: string; readonly spellings: readonly string[] }[]): string[] {
  return [...new Set(all.flatMap(({ name, spellings }) => [name, ...spellings]))];
}
