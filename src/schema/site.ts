import { z } from 'zod';
import { edtf, id, indexing, languageTag, line, prose } from './fields.ts';
import { timeZone } from './time-zone.ts';

/** What the archive is: `site.yaml`. */
export const site = z.strictObject({
  title: line.describe('The name of the archive.'),
  subtitle: line.describe('What it is, in one line.'),
  description: line.describe('One sentence for search engines and link previews.'),
  language: languageTag,
  timeZone: timeZone.optional(),
  licence: line.describe('The licence of your own words, in one line.'),
  home: prose.describe('The paragraph on the home page, in Markdown.'),
  index: indexing.optional(),
});

/** A subject that splits the events: an item of `topics.yaml`. */
export const topic = z.strictObject({
  id: id.describe('The id events use.'),
  title: line.describe('The name of the lane.'),
  description: prose.describe('What belongs in it, in one sentence.'),
});

/** A span to jump to: an item of `eras.yaml`. */
export const era = z.strictObject({
  id: id.describe('The id of the era.'),
  title: line.describe('A neutral name.'),
  from: edtf.describe('Its first day, month, year or time in EDTF.'),
  to: edtf.describe('Its last day, month, year or time in EDTF.'),
});
