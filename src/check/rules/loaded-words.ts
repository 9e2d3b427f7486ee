import { problem } from '../../problems/problem.ts';
import { ownWords } from '../own-words.ts';
import { withoutQuoted } from '../quoted.ts';
import type { Rule } from './rule.ts';

/** Words that take a side, as patterns of whole words, with what to write instead. The method page gives the reasons. */
const loaded: readonly (readonly [pattern: string, instead: string])[] = [
  ['liberat(?:e[sd]?|ing|ions?|ors?)', '"takes control of"'],
  ['(?:re)?occup(?:y|ies|ied|ying|ations?|iers?)', '"holds" or "controls"'],
  ['aggress(?:ions?|ors?|ive|ively)', '"attack"'],
  ['provocat(?:ions?|ive|ively)|provok(?:e[sd]?|ing)', 'what was done'],
  ['terror(?:s|ists?|ism)?', '"fighter" or "attack"'],
  ['genocid(?:es?|al)', 'what was done, and by whom according to the document'],
  ['ethnic cleansing', 'what was done, and by whom according to the document'],
  ['massacr(?:e[sd]?|ing)', '"killing"'],
  ['martyr(?:s|ed|dom)?', '"killed"'],
  ['fascis(?:ts?|m)|nazism?', 'the name of the group'],
  ['savag(?:e[s]?|ely|ery)', 'what was done'],
  ['heroic(?:ally)?|hero(?:es)?', 'the name alone'],
  ['glorious(?:ly)?|victorious(?:ly)?', 'the name alone'],
  ['capitulat(?:e[sd]?|ing|ions?)', '"signs the statement"'],
  ['puppets?', 'the name alone'],
  ['so-called|self-styled', 'the name inside quotation marks'],
  ['separatis(?:ts?|m)', 'the name of the group'],
  ['regimes?', '"government" or "terms"'],
  ['inva(?:ders?|de[sd]?|ding|sions?)', '"enters" or "attacks"'],
  ['vandal(?:s|ism)?', 'what was damaged'],
  ['propaganda', '"reports" or "statements"'],
  ['crim(?:es?|inals?)', 'what was done'],
  ['historic', '"long-standing", or leave it out'],
  ['illegal(?:ly)?', 'the rule that the document names'],
  ['enem(?:y|ies)', 'the name of the party'],
  ['traitors?', 'the name of the person'],
  ['claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|alleg(?:e[sd]?|ing|edly|ations?)', '"says" or "states"'],
  ['admit(?:s|ted|ting)?|reveal(?:s|ed|ing)?|point(?:s|ed|ing)? out|expos(?:e[sd]?|ing)|notes|noted', '"says" or "states"'],
  ['the sources say|it is known', 'which document says it'],
];

const patterns = loaded.map(([pattern, instead]) => ({
  pattern: new RegExp(`(?<![\\p{L}-])(?:${pattern})(?![\\p{L}])`, 'giu'),
  instead,
}));

/** Loaded words and verbs that carry a verdict, in our own voice and outside quotation marks. */
export const loadedWords: Rule = ({ content }) =>
  ownWords(content).flatMap(({ text, at }) => {
    const ours = withoutQuoted(text);
    return patterns.flatMap(({ pattern, instead }) =>
      [...ours.matchAll(pattern)].map(({ index, 0: word }) =>
        problem('word-loaded', at(index, word.length), { word, instead }),
      ),
    );
  });
