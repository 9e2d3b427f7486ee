import type { SourceEntry } from '../../read/content.ts';
import { sha256 } from '../../text/sha-256.ts';
import { readApart } from './extract/read-apart.ts';
import { usualLimits } from './extract/reading-limits.ts';

/** The text of a document as the installed program extracts it from the original. */
export interface MadeText {
  readonly text: string;
  readonly sha256: string;
  readonly by: string;
}

/**
 * Extracts the text of a source again; nothing if it has no original. A page that was read whole is read whole again. Throws
 * `NoText` if no text can be extracted any more.
 */
export async function madeAgain({ value: { original }, originalFile }: SourceEntry): Promise<MadeText | undefined> {
  if (!original || !originalFile) return undefined;
  const kind = original.file.endsWith('.pdf') ? 'pdf' : 'html';
  const make = async (takesAll: boolean) => {
    const { text, by } = await readApart(originalFile.bytes, { kind, limits: usualLimits, takesAll });
    return { text, by, sha256: sha256(new TextEncoder().encode(text)) };
  };
  const made = await make(false);
  if (kind === 'pdf' || made.sha256 === original.textSha256) return made;
  const whole = await make(true);
  return whole.sha256 === original.textSha256 ? whole : made;
}
