import { languageTag } from '../../schema/fields.ts';
import { UsageError } from '../framework/command.ts';

/** The tag of a language, if one is given. */
export function readLanguage(given: string | undefined): string | undefined {
  if (given === undefined || languageTag.safeParse(given).success) return given;
  throw new UsageError(`"${given}" is no language tag. Write one such as en, pt-BR, ar or zh-Hant.`);
}
