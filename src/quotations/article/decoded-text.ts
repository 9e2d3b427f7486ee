/** The characters of a file, and the encoding in which they were read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252';
}

/** Bytes that are looked at, and the share of zero bytes that texts of Latin letters have in UTF-16. */
const [lookedAt, minZeros] = [20_000, 0.2];
/** Of bytes that are letters, the share that is beyond ASCII: few in French or German, most in Russian. */
const [fewBeyond, mostBeyond] = [0.3, 0.5];
/**
 * The share of а, е, и and о in Russian, Ukrainian and Bulgarian is about a third; in no other encoding are these bytes so
 * frequent.
 */
const minVowels = 0.25;

/**
 * The characters of a plain text: UTF-8 or UTF-16, or windows-1252 or windows-1251 where nothing says so but its letters.
 * Nothing, if it is in none of these as far as can be told.
 */
export function decodedText(bytes: Uint8Array): DecodedText | undefined {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return as('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return as('utf-16be', bytes);
  const some = bytes.subarray(0, lookedAt);
  const zeros = (odd: number) => some.filter((byte, at) => byte === 0 && at % 2 === odd).length / Math.max(1, some.length);
  if (zeros(1) > minZeros && zeros(0) < minZeros / 10) return as('utf-16le', bytes);
  if (zeros(0) > minZeros && zeros(1) < minZeros / 10) return as('utf-16be', bytes);
  const plain = as('utf-8', bytes);
  if (plain) return plain.text.includes('\0') ? undefined : plain;
  return some.includes(0) ? undefined : legacy(bytes);
}

function legacy(bytes: Uint8Array): DecodedText | undefined {
  const count = (isOne: (byte: number) => boolean) => bytes.reduce((sum, byte) => sum + Number(isOne(byte)), 0);
  const beyond = count((byte) => byte >= 0xc0);
  const latin = count((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
  const share = beyond / Math.max(1, beyond + latin);
  const vowels = count((byte) => byte === 0xe0 || byte === 0xe5 || byte === 0xe8 || byte === 0xee);
  if (share >= mostBeyond && vowels / beyond >= minVowels) return as('windows-1251', bytes);
  // These bytes are no character of windows-1252.
  const isUnknown = bytes.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
  return share <= fewBeyond && !isUnknown ? as('windows-1252', bytes) : undefined;
}

function as(encoding: DecodedText['encoding'], bytes: Uint8Array): DecodedText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes).replaceAll('\r\n', '\n'), encoding };
  } catch {
    return undefined;
  }
}
