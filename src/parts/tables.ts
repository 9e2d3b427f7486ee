import { cardParts } from './card.ts';
import { checkTextParts } from './check-text.ts';
import { citingParts } from './citing.ts';
import { filterParts } from './filters.ts';
import { findingParts } from './finding.ts';
import { listParts } from './list.ts';
import { readerParts } from './reader.ts';
import { searchParts } from './search.ts';
import { shareParts } from './share.ts';
import { shownElsewhereParts } from './shown-elsewhere.ts';
import { storyParts } from './story.ts';
import { timelineParts } from './timeline.ts';
import { typedParts } from './typed.ts';

/** The whole contract between the HTML of pages and the scripts in them. Scripts know it by its types alone. */
export const partTables = [
  timelineParts,
  cardParts,
  listParts,
  filterParts,
  shareParts,
  readerParts,
  citingParts,
  findingParts,
  shownElsewhereParts,
  storyParts,
  typedParts,
  checkTextParts,
  searchParts,
] as const;

/** Every hook of every table by its name. */
export type Parts = AllOf<(typeof partTables)[number]>;

type AllOf<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void ? All : never;
