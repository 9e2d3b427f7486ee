/** The keys of the timeline, as its help lists them. */

import type { Sentence } from '../../sentence.ts';

export const title = 'Keys of the timeline';
export const whenTheyWork =
  'They work while the timeline has the focus. Inside a card, left and right go on to the next event.';
export const pointers =
  'With a mouse: drag to move, or turn the wheel with Shift held; turn it with Ctrl held to zoom, or click twice. With one finger: move sideways. With two: pinch to zoom.';
export const close = 'Close';

/** Keys as they are labelled on a keyboard, each before its effect. */
const lines = {
  neighbours: [['←', '→'], 'the event before, the event after, in the order of the list; up and down do the same'],
  ends: [['Home', 'End'], 'the first event, the last event'],
  windows: [['Page Up', 'Page Down'], 'one whole window earlier, one later'],
  zoom: [['+', '−'], 'zoom in, zoom out'],
  room: [['m', 'a'], 'open what a lane has no room for, show all; again, fit the screen'],
  era: [['1', '9'], 'the first era to the ninth'],
  opening: [['0'], 'the opening view'],
  dates: [['d'], 'the fields for dates, of which one may hold two with a dash between them; Enter goes there'],
  choices: [['f'], 'choose topics; left and right go on to documents, places and the rest'],
  words: [['/'], 'type words; Enter goes to the first event with them'],
  list: [['l'], 'the list of what is in the window'],
  card: [['Enter'], 'open the card of the selected event; again, on its title, its page'],
  related: [['r'], 'what belongs with the event, in its card'],
  page: [['Ctrl', 'Enter'], 'go straight to the page of the selected event'],
  leave: [['Esc'], 'close the card; then leave the event'],
  help: [['?'], 'this help'],
} as const;

interface Line {
  readonly line: keyof typeof lines;
}

export function keys({ line }: Line): Sentence<'key'> {
  return lines[line][0].map((words) => ({ name: 'key', words }));
}

export function whatTheyDo({ line }: Line): string {
  return lines[line][1];
}
