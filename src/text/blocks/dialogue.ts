import type { Line } from './lines.ts';

/** How a document sets what people say. */
export interface Speech {
  /** Whether a dash at the beginning of a line is that of speech, and not the mark of a list. */
  readonly hasDashes: boolean;
  /** The names before speeches, as in a play. */
  readonly speakers: ReadonlySet<string>;
}

/** So many lines with dashes, and such a share of them that only speech has, make dialogue. */
const [minDashes, minSpokenShare] = [4, 0.25];
const dash = /^[-–—―‐]\s*(?=[\p{L}\p{N}"“«¡¿…])/u;
/** Somebody is asked, cries, falls silent, or is said to speak: "- Yes, - said the miller, - but". */
const spoken = /[?!…]["”»]?$|\.{3}["”»]?$|[,.?!…]["”»]?\s+[-–—―]\s+\p{Ll}/u;
/** A name that begins so many speeches is that of a speaker. */
const minSpeeches = 8;
const speech = /^(?<name>\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}?[\p{L}\p{M}'’-]+){0,2})(?:\s*\([^()]{1,80}\))?[.:]\s+\S/u;

/** Looks for dialogue in the lines of a document. */
export function speechIn(lines: readonly Line[]): Speech {
  const dashed = lines.filter(({ text }) => dash.test(text));
  const said = dashed.filter(({ text }) => spoken.test(text));
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const name = speech.exec(text)?.groups?.['name'];
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const speakers = [...counts].filter(([name, count]) => count >= minSpeeches && !/^\p{Lu}$/u.test(name));
  return {
    hasDashes: dashed.length >= minDashes && said.length >= dashed.length * minSpokenShare,
    speakers: new Set(speakers.map(([name]) => name)),
  };
}

/** Whether the lines are speech with a dash before each, in a document that has dialogue. */
export function isDashedSpeech(group: readonly Line[], { hasDashes }: Speech): boolean {
  return hasDashes && group[0] !== undefined && dash.test(group[0].text);
}

/** Whether every line is a speech with the name of its speaker, or tells what is done. */
export function isPlaySpeech(group: readonly Line[], { speakers }: Speech): boolean {
  const names = group.map(({ text }) => speech.exec(text)?.groups?.['name'] ?? '');
  const spokenLines = names.filter((name) => speakers.has(name));
  return (
    spokenLines.length * 2 >= group.length &&
    group.every(({ text }, index) => /^[(\[]/u.test(text) || speakers.has(names[index] ?? ''))
  );
}
