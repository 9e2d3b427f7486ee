import { change, opens } from '../../../support/mill-archive.ts';
import { sourceFiles } from '../../../support/variant.ts';
import type { Mistakes } from './mistake.ts';

const text = change(opens)[opens] as string;
const other = text.replace('The mill at Upper Weir opens', 'The mill opens once more');
const weir = 'places/upper-weir.yaml';
const yaml = 'sources/mill-book.yaml';
const story = 'stories/the-mill.md';

/** Unknown ids, broken links, and files with the wrong name or in the wrong folder. */
export const links: Mistakes = {
  'a topic that is not there': [
    change(opens, 'topics: [mill]', 'topics: [mil]'),
    [`${opens}:4:10 id-unknown`, 'There is no topic "mil"', 'Did you mean "mill"?'],
  ],
  'a place that is not there': [
    change(opens, 'places: [upper-weir]', 'places: [lower-town]'),
    [`${opens}:5:10 id-unknown`, 'There is no place "lower-town"', 'places/'],
  ],
  'a party that is not there': [
    change(opens, 'importance: 5', 'parties: [milller]'),
    [`${opens}:6:11 id-unknown`, 'Did you mean "miller"?'],
  ],
  'a source that is not there': [
    change(opens, 'source: mill-book', 'source: mill-bok'),
    [`${opens}:8:13 id-unknown`, 'There is no source "mill-bok"', 'Did you mean "mill-book"?'],
  ],
  'a measure that is not there': [
    change(opens, '{ guests-at-the-opening: 40 }', '{ guests: 40 }'),
    [`${opens}:14:15 id-unknown`, 'There is no measure "guests"'],
  ],
  'a place in a place that is not there': [
    change(weir, 'kind: village', 'kind: village\nwithin: ashe'),
    [`${weir}:3:9 id-unknown`, 'There is no place "ashe"'],
  ],
  'a place in itself': [
    change(weir, 'kind: village', 'kind: village\nwithin: upper-weir'),
    [`${weir}:3:9 within-circle`, 'upper-weir'],
  ],
  'two places in one another': [
    {
      ...change(weir, 'kind: village', 'kind: village\nwithin: mill'),
      'places/mill.yaml': 'name: mill\nkind: building\nwithin: upper-weir\n',
    },
    ['places/mill.yaml:3:9 within-circle', 'mill', 'upper-weir'],
  ],
  'two parties of one another': [
    {
      ...change('parties/miller.yaml', 'kind: person', 'kind: person\nof: schoolteacher'),
      'parties/schoolteacher.yaml': 'name: schoolteacher\nkind: person\nof: miller\n',
    },
    ['parties/miller.yaml:3:5 within-circle', 'miller', 'schoolteacher'],
  ],
  'a document written for a party that is not there': [
    change(yaml, 'language: en', 'language: en\npartyTo: millers'),
    [`${yaml}:9:10 id-unknown`, 'There is no party "millers"', 'Did you mean "miller"?'],
  ],
  'a step to an event that is not there': [
    change(story, '@mill-opens', '@mill-open'),
    [`${story}:8:5 id-unknown`, 'There is no event "mill-open"', 'Did you mean "mill-opens"?'],
  ],
  'a step that shows a citation that is not there': [
    change(story, '@mill-opens', '@mill-opens [@4]'),
    [`${story}:8:16 mark-unknown`, '[@4] has no citation: the event has only 3'],
  ],
  'a link to an event that is not there': [
    change('pages/about.md', '/events/mill-opens/', '/events/mill-closes/'),
    ['pages/about.md:8:44 link-dead', 'There is no page /events/mill-closes/', 'Link to a page that the site has'],
  ],
  'a link without its last slash': [
    change('pages/about.md', '/events/mill-opens/', '/events/mill-opens'),
    ['pages/about.md:8:44 link-dead', 'Did you mean /events/mill-opens/?'],
  ],
  'a link in the home text that leads nowhere': [
    change('site.yaml', '(/about/)', '(/abuot/)'),
    ['site.yaml:10:26 link-dead', 'Did you mean /about/?'],
  ],
  'a link to a place in a page that is not there': [
    change('pages/method.md', '(/disagreements/)', '(/disagreement/)'),
    ['pages/method.md:19:41 link-dead', 'Did you mean /disagreements/?'],
  ],
  'a link to a draft': [
    {
      ...change('pages/about.md', '/mill-opens/', '/mill-again/'),
      'events/mill-again.md': other.replace('---', '---\ndraft: true'),
    },
    ['pages/about.md:8:44 link-draft', 'is a draft'],
  ],

  'an event in a folder of another name': [
    { 'event/mill-again.md': other },
    ['event/mill-again.md:1:1 file-unknown', 'Nothing reads event/mill-again.md', 'Rename the file to events/mill-again.md'],
  ],
  'an event in a folder of events': [
    { 'events/1907/mill-again.md': other },
    ['events/1907/mill-again.md:1:1 file-unknown', 'events/mill-again.md'],
  ],
  'an event with the ending of text': [
    { 'events/mill-again.txt': other },
    ['events/mill-again.txt:1:1 file-unknown', 'The folder events/ holds .md files'],
  ],
  'an event with capitals and spaces in its name': [
    { 'events/Mill again.md': other },
    ['events/Mill again.md:1:1 file-name', 'Rename the file to mill-again.md'],
  ],
  'a copy that an author made': [
    { 'events/mill-opens.md.old': text },
    ['events/mill-opens.md.old:1:1 file-unknown', 'Nothing reads events/mill-opens.md.old'],
  ],
  'a list of topics with the other ending': [
    { ...change('topics.yaml'), 'topics.yml': '[]' },
    ['topics.yml:1:1 file-unknown', 'topics.yaml'],
  ],
  'two topics with one id': [
    change('topics.yaml', 'id: water', 'id: mill'),
    ['events/river-over-the-wheel.md:4:10 id-unknown', 'There is no topic "water"'],
    ['topics.yaml:5:7 id-duplicate', 'The id "mill" is taken by an item above'],
  ],
  'a page at an address of the site': [
    { 'pages/sources.md': '---\ntitle: Sources\ndescription: All of them.\n---\nWords.\n' },
    ['pages/sources.md:1:1 id-duplicate', 'the page /sources/ of the site'],
  ],
  'a document twice': [
    { ...sourceFiles('notes', 'Words.\n'), 'sources/notes.md': 'Words.\n' },
    ['sources/notes.txt:1:1 id-duplicate', 'The id "notes" is taken by content/sources/notes.md'],
  ],
  'no list of topics': [
    { 'topics.yaml': null },
    ['events/mill-opens.md:4:10 id-unknown', 'There is no topic "mill"', 'topics.yaml'],
    ['events/river-over-the-wheel.md:4:10 id-unknown'],
    ['events/river-over-the-wheel.md:4:17 id-unknown'],
  ],
  'no site.yaml': [{ 'site.yaml': null }, [':1:1 content-empty', 'There is no site.yaml in content']],
};
