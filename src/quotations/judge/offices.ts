import type { Token } from './tokens.ts';

const list = (...words: readonly string[]) => new Set(words.join(' ').split(' '));
/** Words for who somebody is, in small letters without accents: a name in brackets says who that was. */
const offices = list(
  'president premier minister chancellor king queen emperor sultan prince princess general marshal colonel major captain commander',
  'ambassador envoy secretary chairman chairwoman chairperson chair speaker mayor governor pope bishop patriarch spokesman spokeswoman',
  'spokesperson leader head director professor senator deputy representative prasident prasidentin kanzler kanzlerin konig konigin',
  'burgermeister roi reine presidente ministre maire ministro ministra primer canciller rey reina alcalde президент премьер министр',
  'канцлер король председатель cumhurbaskani basbakan bakani prezident nazir',
);
const joins = list('of the and for at du de des der von la le el los');
/** Words before an office that say whose it is, or which: Azerbaijani, Prime, Foreign; and names behind "of". */
const [maxBefore, maxBehind] = [2, 4];

/**
 * Words without those of an office and of what it is one of: "the President of the Republic of Azerbaijan" names nobody. Who bears
 * it may be named behind it, and is left: "President of Azerbaijan Ilham Aliyev".
 */
export function withoutOffices(tokens: readonly Token[], isPerson: (form: string) => boolean): readonly Token[] {
  const left = new Set(tokens);
  const mayBelong = (token: Token | undefined): token is Token =>
    token !== undefined && /^\p{Lu}/u.test(token.text) && !isPerson(token.form.replace(/'s$/u, ''));
  for (const [at, token] of tokens.entries()) {
    if (!offices.has(token.form)) continue;
    left.delete(token);
    for (let before = at - 1; before >= at - maxBefore && mayBelong(tokens[before]); before -= 1)
      left.delete(tokens[before] as Token);
    let names = 0;
    for (let next = at + 1; next < tokens.length && joins.has(tokens[at + 1]?.form ?? ''); next += 1) {
      const other = tokens[next] as Token;
      if (!joins.has(other.form) && other.text !== '-' && (!mayBelong(other) || (names += 1) > maxBehind)) break;
      left.delete(other);
    }
  }
  return tokens.filter((token) => left.has(token));
}
