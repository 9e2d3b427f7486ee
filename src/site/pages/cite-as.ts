import type { Archive, ArchiveEvent, Passage } from '../../archive/types.ts';
import { bibtex } from '../../export/bibtex.ts';
import { citedEvent, type CitedItem, citedPassage, type CiteOptions } from '../../export/cited-item.ts';
import { cslJson } from '../../export/csl-json.ts';
import { eventReference, passageReference } from '../../export/reference.ts';
import { ris } from '../../export/ris.ts';
import { permalink } from '../links.ts';
import { paths } from '../urls.ts';

/** The ways to cite a passage or event. */
export interface CiteAs {
  /** The absolute permalink. */
  readonly address: string;
  /** The reference as a footnote has it. */
  readonly reference: string;
  readonly formats: readonly CiteFormat[];
}

/** A reference in a format for programs. */
export interface CiteFormat {
  readonly name: string;
  readonly text: string;
  readonly fileName: string;
  /** The same text as a `data:` address, so that it can be downloaded without a script and without a file of its own. */
  readonly dataHref: string;
}

const formats = [
  { name: 'BibTeX', write: bibtex, ending: 'bib', type: 'application/x-bibtex' },
  { name: 'RIS', write: ris, ending: 'ris', type: 'application/x-research-info-systems' },
  { name: 'CSL-JSON', write: cslJson, ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
] as const;

/** How to cite a passage. */
export function citePassage({ site }: Archive, passage: Passage): CiteAs {
  const options: CiteOptions = { site, address: permalink(paths.passageCard(passage)) };
  return citeAs(citedPassage(passage, options), passageReference(passage, options));
}

/** How to cite the page of an event. */
export function citeEvent({ site }: Archive, event: ArchiveEvent): CiteAs {
  const options: CiteOptions = { site, address: permalink(paths.event(event)) };
  return citeAs(citedEvent(event, options), eventReference(event, options));
}

function citeAs(item: CitedItem, reference: string): CiteAs {
  return {
    address: item.address,
    reference,
    formats: formats.map(({ name, write, ending, type }) => {
      const text = write(item);
      return { name, text, fileName: `${item.key}.${ending}`, dataHref: dataHref(type, text) };
    }),
  };
}

function dataHref(type: string, text: string): string {
  return `data:${type};charset=utf-8,${encodeURI(text).replaceAll('#', '%23')}`;
}
