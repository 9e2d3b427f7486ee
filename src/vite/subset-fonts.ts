import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import subset from 'subset-font';
import { readContent } from '../read/read-content.ts';
import { readSettings } from '../settings.ts';
import { handedOver } from '../site/handed-over.ts';
import { inRange, rangeOf } from '../site/unicode-range.ts';
import { sha256 } from '../text/sha-256.ts';
import { charactersOf, type WrittenCharacters, writtenCharacters } from './written-characters.ts';

/** OpenType features that the style sheets and the languages use. */
const features = ['locl', 'rlig', 'rvrn', 'kern', 'liga', 'lnum', 'onum', 'tnum'];
/** Features that position marks above and below letters, if there are any separate ones. */
const featuresOfMarks = ['ccmp', 'mark', 'mkmk'];
/**
 * Tables that no page uses: names of styles for menus, other baselines, and how a line under words moves as they grow bolder.
 */
const dropTables = ['STAT', 'BASE', 'MVAR'];
/**
 * What a file without separate marks does not need: which of its letters are marks, and by how much pairs of letters move
 * closer or apart as they grow bolder, a seventh of the largest file. At 600 that is two thousandths of a line, and seen by nobody.
 */
const dropWithoutMarks = ['GDEF'];
const options = { targetFormat: 'woff2' as const, variationAxes: { wght: { min: 400, max: 600 } } };

/**
 * The module that lists the faces of the serif, and what it is asked for as; the packages of these faces, in the order of the
 * style sheet.
 */
const listed = 'virtual:serif-faces';
const serif = ['source-serif-4', 'noto-serif-armenian'];
const packages = resolve(import.meta.dirname, '../../node_modules/@fontsource-variable');

/** What is installed: a newer program makes its own files. */
const installed = readFile('package-lock.json').then(sha256, () => randomUUID());

/**
 * A Vite plugin for the build: fonts hold only the characters that published content or the site writes, and the weights that
 * the style sheets use; those that few pages show stand in files of their own. A file that would hold none is left out. A dev
 * server serves the fonts whole. `virtual:serif-faces` lists the files of upright letters, for pages to preload.
 */
export function subsetFonts() {
  let characters: WrittenCharacters | undefined;
  let isWhole = false;
  return {
    name: 'passage:subset-fonts',
    enforce: 'pre' as const,
    configResolved({ command }: { readonly command: string }) {
      isWhole = command === 'serve';
    },
    resolveId: (id: string) => (id === listed ? `\0${listed}` : undefined),
    async load(id: string): Promise<string | undefined> {
      if (isWhole) return id === `\0${listed}` ? 'export const faces = [];' : undefined;
      const written = () =>
        (characters ??= writtenCharacters(
          handedOver()?.characters ?? charactersOf(readContent(resolve(readSettings().content)).content),
        ));
      if (id === `\0${listed}`) return await listOfFaces(written());
      const [path = '', query] = id.split('?');
      const [, folder, file] = /^(.*\/@fontsource-variable\/[^/]+)\/(?:files\/)?([\w-]+\.(?:css|woff2))$/u.exec(path) ?? [];
      if (folder === undefined || file === undefined) return undefined;
      if (file.endsWith('.css')) return await smallerFaces(path, written());
      if (query !== 'url') return undefined;
      // A font that a page preloads is the one that its style sheet names.
      const face = (await facesOf(join(folder, 'wght.css'))).find((each) => each.includes(`/${file})`));
      const made = face && (await smallerFiles(face, folder, written())).common;
      return made && `export { default } from ${JSON.stringify(`${made.path}?url`)};`;
    },
  };
}

/**
 * A module with the address and the range of every file, in the order in which browsers look for a letter: the last of a family
 * first.
 */
async function listOfFaces(characters: WrittenCharacters): Promise<string> {
  const files = serif.map(async (name) => {
    const folder = join(packages, name);
    const made = (await facesOf(join(folder, 'wght.css'))).map((face) => smallerFiles(face, folder, characters));
    return (await Promise.all(made))
      .flatMap(({ common, rare }) => [rare, common])
      .filter((file) => file !== undefined)
      .reverse();
  });
  const all = (await Promise.all(files)).flat();
  return [
    ...all.map(({ path }, index) => `import file${index} from ${JSON.stringify(`${path}?url`)};`),
    `export const faces = [${all.map((file, index) => `{ url: file${index}, range: '${rangeOf(file.characters)}' }`).join(', ')}];`,
  ].join('\n');
}

async function facesOf(path: string): Promise<string[]> {
  return (await readFile(path, 'utf8')).match(/@font-face\s*\{[^{}]*\}/gu) ?? [];
}

/**
 * The faces of a style sheet with smaller files, without those in whose range nothing is written. All but the common letters
 * of Latin get a family of their own, which tokens.css names next: a browser looks up a stand-in among the system's fonts for
 * every face of a family that is not loaded, in every size, before the first words are drawn. Common characters are named one
 * by one and come last: of two faces that hold a character, browsers take the last.
 */
async function smallerFaces(path: string, characters: WrittenCharacters): Promise<string> {
  const folder = dirname(path);
  const faces = (await facesOf(path)).map(async (face) => {
    const { common, rare } = await smallerFiles(face, folder, characters);
    const more = face.replace(/(font-family: *'[^']+)'/u, "$1 more'");
    const from = ({ path: made }: SmallerFile, of: string) => of.replace(fileOf(face), relative(folder, made));
    const first = fileOf(face).includes('-latin-wght-') ? face : more;
    return [
      rare && withRange(from(rare, more), shorter(rangeOf(rare.characters), unicodeRange(face))),
      common && withRange(from(common, first), rangeOf(common.characters)),
    ];
  });
  return (await Promise.all(faces)).flat().join('\n');
}

function fileOf(face: string): string {
  return /url\(([^()]+)\)/u.exec(face)?.[1] ?? '';
}

interface SmallerFile {
  readonly path: string;
  readonly characters: string;
}

/** The smaller files for a face; nothing where none of the characters are in its range. */
async function smallerFiles(face: string, from: string, { common, rare }: WrittenCharacters) {
  const file = fileOf(face);
  const whole = await readFile(resolve(from, file));
  const keepFeatures = /\p{M}/u.test(common + rare) ? [...features, ...featuresOfMarks] : features;
  const made = async (written: string): Promise<SmallerFile | undefined> => {
    const held = inRange(written, unicodeRange(face));
    if (held === '') return undefined;
    const dropped = /\p{M}/u.test(held) ? dropTables : [...dropTables, ...dropWithoutMarks];
    const settings = { ...options, keepFeatures, dropTables: dropped };
    const asked = sha256(JSON.stringify([sha256(whole), held, settings, await installed]));
    // A file without bytes says that there is nothing to draw.
    const make = async () => ((await draws(whole, held)) ? subset(whole, held, settings) : new Uint8Array());
    const path = await madeOnce(resolve('.passage/fonts', asked.slice(0, 32)), basename(file), make);
    return (await stat(path)).size > 0 ? { path, characters: held } : undefined;
  };
  return { common: await made(common), rare: await made(rare) };
}

/** So many characters of the range of a font are never all without a shape in it. */
const alwaysDrawn = 20;

/**
 * Whether a font has a shape for any of some characters. Browsers refuse one that has none: it lacks the characters, which stand
 * in its range as they do in that of all fonts of their script, or they are spaces.
 */
async function draws(whole: Buffer, characters: string): Promise<boolean> {
  if (characters.length >= alwaysDrawn) return true;
  const font = await subset(whole, characters, { targetFormat: 'sfnt' });
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => font.subarray(12 + 16 * index, 28 + 16 * index));
  const shapes = tables.find((table) => table.toString('latin1', 0, 4) === 'glyf');
  return shapes === undefined || shapes.readUInt32BE(12) > 1;
}

/** How often something else may stand where a file is kept: another folder is tried then. */
const maxTaken = 3;
const taken = ['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOTEMPTY', 'ENOENT', 'ELOOP'];

/**
 * A file that is made once for what is asked: to pack the fonts of a small site takes longer than all else in its build. What
 * else stands in its place is neither read nor removed.
 */
async function madeOnce(folder: string, name: string, make: () => Promise<Uint8Array>): Promise<string> {
  let bytes: Promise<Uint8Array> | undefined;
  for (let times = 0; ; times += 1) {
    try {
      return await keptIn(times === 0 ? folder : `${folder}.${times}`, name, () => (bytes ??= make()));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (times === maxTaken || !taken.includes(code)) throw error;
    }
  }
}

/** The file stands in a folder named for the hash of its bytes, so that one that was damaged is made anew. */
async function keptIn(folder: string, name: string, make: () => Promise<Uint8Array>): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const hash of await readdir(folder)) {
    const made = join(folder, hash, name);
    const bytes = await plainBytes(made);
    if (bytes && sha256(bytes) === hash) return made;
  }
  const bytes = await make();
  const made = join(folder, sha256(bytes), name);
  await mkdir(dirname(made), { recursive: true });
  // Written as a whole: others may read or write the same file.
  const coming = `${made}.${randomUUID()}`;
  await writeFile(coming, bytes);
  try {
    await rename(coming, made);
  } catch (error) {
    await rm(coming, { force: true });
    throw error;
  }
  return made;
}

/** No font that is made here is larger. */
const maxFontBytes = 16 * 1024 ** 2;
/** Links are not followed, and pipes are not waited for. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The bytes of a plain file; nothing if there is none that can be read. */
async function plainBytes(path: string): Promise<Uint8Array | undefined> {
  const file = await open(path, flags).catch(() => undefined);
  try {
    const found = await file?.stat();
    return found?.isFile() === true && found.size <= maxFontBytes ? await file?.readFile() : undefined;
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}

function unicodeRange(face: string): string {
  return /unicode-range:\s*([^;]+)/u.exec(face)?.[1] ?? 'U+0-10FFFF';
}

function shorter(one: string, other: string): string {
  return one.length < other.length ? one : other;
}

function withRange(face: string, range: string): string {
  return face.replace(/unicode-range:[^;]+/u, `unicode-range: ${range}`);
}
