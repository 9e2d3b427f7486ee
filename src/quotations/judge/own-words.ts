import { foldWords } from '../../text/fold.ts';
import { perLanguage } from '../../text/languages/per-language.ts';
import { numberWords } from '../../text/numbers/number-words.ts';
import { monthNames } from '../month-names.ts';
import { negationsIn } from './negations.ts';
import { withoutOffices } from './offices.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Change } from './verdict.ts';

/** What is known of words when those in brackets are compared with the document's. */
export interface WordsKnown {
  readonly isName: (form: string) => boolean;
  /** Whether a word is one of the name of a person. */
  readonly isPerson: (form: string) => boolean;
  /** The language of the archive. */
  readonly language: string;
}

/** What a document has where a quotation has words in brackets. */
export interface InPlace {
  /** The words in the place of which they stand, or beside them. */
  readonly stated: string;
  /** The sentence, without what is quoted: a day in brackets is one that it gives, or another. */
  readonly sentence: string;
  /** Whether the brackets stand before the first word of the quotation, after its last, or between two. */
  readonly side: 'before' | 'after' | 'within';
}

const forms = (...words: readonly string[]) =>
  new Set(
    words
      .join(' ')
      .split(' ')
      .map((word) => word.normalize('NFD').replace(/\p{M}/gu, '')),
  );
/** Words that say how many, by language. */
const quantities = forms(
  'few many most all some several half dozens hundreds thousands millions both every each only fewer majority minority numerous countless',
  'wenige viele alle einige mehrere meisten halfte nur jeder peu beaucoup tous toutes plusieurs plupart quelques chaque moitie',
  'pocos pocas muchos muchas todos todas varios varias mayoria mitad algunos pochi molti tutti alcuni мало много все всех несколько',
  'большинство половина многие немногие каждый az cok butun bazi hepsi bir-nece butun coxu yarisi',
);
/** Words that stand for what was named before: a name in brackets says whom they mean. */
const pronouns = forms(
  'he she it they we i you this these that those his her its their our my who which er sie es wir ihr dieser diese dieses sein',
  'il elle ils elles nous on ce cela son sa leur el ella ellos ellas nosotros esto su esso essa loro он она оно они мы это этот его ее их o onlar bu biz',
);
/** Words with which a phrase begins, with a capital, that name nothing. */
const plain = forms(
  'the a an in on at by for from of to with as and but or after before since until during when while where there then thus so if because under over',
  'according both each every such other another no not never le la les un une des en au aux dans el los las una der die das ein eine im am в на по и с у',
);
const joins = /(?:^|\s)(?:and|but|while|whereas|though|und|aber|et|mais|y|pero|и|но|а|ve|amma)\s/giu;
/** Words of a document beside a bracket among which names are looked for. */
const wordsBeside = 10;

/** In what words in brackets say something else than the document: another name, number or quantity, or a "not". */
export function ownWordsChanges(own: string, there: InPlace, { isName, isPerson, language }: WordsKnown): Change[] {
  const added = tokensOf(foldWords(own));
  const stated = tokensOf(foldWords(there.stated));
  const changes: Change[] = [];
  const words = added.filter(({ kind }) => kind !== 'sign');
  const values = numberWords(language)?.values;
  const isCount = ({ kind, form }: Token) => kind === 'number' || (values?.get(form) ?? 1) > 1;
  const months = monthsOf(language);
  const around = tokensOf(foldWords(there.sentence));
  const kindOf = (token: Token, all: readonly Token[]) =>
    isYear(token) ? 'year' : isDay(token, all, months) ? 'day' : 'count';
  for (const kind of ['year', 'day', 'count'] as const) {
    const [one, other] = [added, kind === 'count' ? stated : around].map((all) =>
      all.filter((token) => isCount(token) && kindOf(token, all) === kind).map(formOf),
    ) as [string[], string[]];
    const isPutIn = kind === 'count' && there.side === 'before' && words.at(-1) && isCount(words.at(-1) as Token);
    if (one.length > 0 && (other.length > 0 || isPutIn) && !one.some((form) => other.includes(form))) changes.push('number');
  }
  const quantity = words.filter(({ form }) => quantities.has(form));
  if (quantity.some(({ form }) => !stated.some((token) => token.form === form))) changes.push('number');
  const inMonths = [added, around].map((all) => all.map(formOf).filter((form) => months.has(form)));
  if (differ(inMonths[0] ?? [], inMonths[1] ?? [])) changes.push('name');
  const written = namesIn(added);
  // A person may be the one who bears an office, and a place or a state is another than the office is of.
  const areOfPerson = written.every((form) => isPerson(form) || !isName(form));
  const replaced = nearest(stated, there);
  if (differ(written, namesIn(areOfPerson ? withoutOffices(replaced, isPerson) : replaced))) changes.push('name');
  return [...new Set(changes)];

  function namesIn(tokens: readonly Token[]): string[] {
    // Nouns of German have capitals too.
    const hasCapitals = !/^(?:de|lb)\b/u.test(language);
    return tokens
      .filter(({ kind, text, form }) => {
        const bare = form.replace(/'s$/u, '');
        if (kind !== 'word' || months.has(bare) || quantities.has(bare)) return false;
        return isName(bare) || (hasCapitals && /^\p{Lu}/u.test(text) && !plain.has(bare) && !pronouns.has(bare));
      })
      .map(({ form }) => form.replace(/'s$/u, ''));
  }

  /** The words beside a bracket that may be what it stands for. */
  function nearest(tokens: readonly Token[], { side }: InPlace): readonly Token[] {
    if (side === 'within') return tokens;
    const inClause = side === 'before' ? afterLastJoin(tokens) : tokens;
    const beside = inClause.filter(({ kind }) => kind === 'word');
    if (side === 'before') {
      const last = beside.at(-1);
      return last && pronouns.has(last.form) ? [] : beside.slice(-wordsBeside);
    }
    // After a quotation, words in brackets may as well explain its last.
    const [first] = beside.filter(({ form }) => !plain.has(form));
    return first && namesIn([first]).length > 0 && isLedByName() ? beside.slice(0, wordsBeside) : [];
  }

  function isLedByName(): boolean {
    const [first] = words.filter(({ form }) => !plain.has(form));
    return first !== undefined && namesIn([first]).length > 0;
  }

  function afterLastJoin(tokens: readonly Token[]): readonly Token[] {
    const text = foldWords(there.stated);
    const [last] = [...text.matchAll(joins)].slice(-1);
    const rest = last ? tokens.filter(({ start }) => start >= last.index + last[0].length) : tokens;
    return namesIn(rest).length > 0 ? rest : tokens;
  }
}

/** Whether words in brackets say "not", or one that turns them. */
export function ownSaysNot(own: string): boolean {
  return negationsIn(tokensOf(foldWords(own))).length > 0;
}

function differ(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((form) => other.some((each) => isAlike(form, each)));
}

/** Armenia and Armenian, Aliyev and Aliyeva. */
function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return one === other || (short.length >= minStem && long.startsWith(short.slice(0, -1)) && long.length - short.length <= 3);
}
const minStem = 5;

function isYear({ text }: Token): boolean {
  return /^[12]\p{Nd}{3}$/u.test(text);
}

function isDay(token: Token, all: readonly Token[], months: ReadonlySet<string>): boolean {
  const at = all.indexOf(token);
  return [-2, -1, 1, 2].some((by) => months.has(all[at + by]?.form ?? '')) && /^\p{Nd}{1,2}$/u.test(token.text);
}

function formOf({ form }: Token): string {
  return form;
}

/** Names of months in English and in the language of the archive. */
const monthsOf = perLanguage((language: string) =>
  forms(...['en', language].flatMap((each) => monthNames(each).map((name) => name.toLowerCase()))),
);
