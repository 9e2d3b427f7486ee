import { problem } from '../../problems/problem.ts';
import { withoutFrontMatter } from '../../text/markdown/front-matter.ts';
import { otherLetters, scriptName } from '../../text/written-in.ts';
import type { Rule } from './rule.ts';

/** A document is written in the letters of its language: else its words are perhaps not those that its readers saw. */
export const letters: Rule = ({ content }) =>
  content.sources.flatMap(({ id, value: { language }, text, textFile, at }) => {
    const other = otherLetters(language, withoutFrontMatter(text, textFile));
    if (!other) return [];
    const { expected, found } = other;
    const words = { source: id, language, expected: scriptName(expected), found: found && scriptName(found) };
    const tag = found && `${new Intl.Locale(language).language}-${found}`;
    return problem('letters-other', at(['language']), { ...words, tag }, 'warning');
  });
