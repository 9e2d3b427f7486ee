/**
 * What the environment says: which content, where the site goes, and its address. Every environment variable is read here, and
 * rejected here when it is not valid. An empty variable counts as unset.
 */

import { domainToUnicode } from 'node:url';
import { shownName } from './text/shown-name.ts';

/** The settings, checked. */
export interface Settings {
  /** The content folder, as it was named. */
  readonly content: string;
  /** Where the site is built, as it was named. */
  readonly outDir: string;
  /** The public address, without the path under it. */
  readonly site: URL;
  /** The path under it at which the site stands, with a slash at both ends. */
  readonly base: string;
  /** Whether the public address was given. If not, the pages do not know where readers find them. */
  readonly isSiteGiven: boolean;
  /** Where Astro and Vite keep their working files. Each build has a folder of its own, so that two builds do not meet. */
  readonly cache: string | undefined;
  /** Where builds work, as it was named; `.passage` in the program's own folder if it was not. */
  readonly work: string | undefined;
  /** The file in which a build hands over what it has checked (`site/handed-over.ts`). Only a build names one. */
  readonly handedOver: string | undefined;
  /** Whether a GitHub workflow runs this, and reads what is printed. */
  readonly isGithubWorkflow: boolean;
}

/** A setting that is not what it should be: the message says which, why, and what to write. */
export class SettingError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks all settings at once; throws a `SettingError` for the first that cannot be used. */
export function readSettings(environment: Environment = process.env): Settings {
  const given = (name: string) => environment[name] || undefined;
  const address = addressOf(given('PASSAGE_SITE') ?? 'http://localhost:4321');
  const under = baseOf('PASSAGE_SITE', address.path);
  const base = baseOf('PASSAGE_BASE', given('PASSAGE_BASE') ?? under);
  if (under !== '/' && base !== under) {
    throw new SettingError(
      `PASSAGE_SITE puts the site under ${under}, and PASSAGE_BASE puts it under ${base}. Say it once: leave one of them out.`,
    );
  }
  return {
    content: folderOf('PASSAGE_CONTENT', given('PASSAGE_CONTENT') ?? 'content'),
    outDir: folderOf('PASSAGE_OUT', given('PASSAGE_OUT') ?? 'dist'),
    site: address.site,
    base,
    isSiteGiven: isSiteGiven(environment),
    cache: given('PASSAGE_CACHE'),
    work: given('PASSAGE_WORK') && folderOf('PASSAGE_WORK', given('PASSAGE_WORK') ?? ''),
    handedOver: given('PASSAGE_HANDED_OVER'),
    isGithubWorkflow: environment['GITHUB_ACTIONS'] === 'true',
  };
}

/** Whether anybody said where the site will stand. */
export function isSiteGiven(environment: Environment = process.env): boolean {
  return Boolean(environment['PASSAGE_SITE']);
}

/** Checks a folder that a setting or an option gives; `name` is that of the setting or option. */
export function folderOf(name: string, given: string): string {
  if (given === '') throw new SettingError(`${name} is empty. Name a folder, or leave it out.`);
  if (/\p{Cc}|\p{Zl}|\p{Zp}/u.test(given)) {
    throw new SettingError(
      `${name} is ${asGiven(given)}: a line break or a control character is in it. Name a folder without.`,
    );
  }
  return given;
}

const lastPort = 65_535;
const host = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/u;

/** The origin of the site, and the path under it if the address has one. */
function addressOf(given: string): { readonly site: URL; readonly path: string } {
  const refuse = (why: string) =>
    new SettingError(
      `PASSAGE_SITE is ${asGiven(given.replace(/\/\/[^/]*@/u, '//…@'))}: ${why}. Write the public address, such as https://example.org.`,
    );
  // `URL` silently leaves out or corrects much of what is wrong, so it is only given what is valid.
  if (/[\s\\\p{Cc}]/u.test(given)) throw refuse('a space, a backslash or a control character is in it');
  const [, origin, authority, path = ''] = /^(https?:\/\/([^/?#]+))(\/[^?#]*)?$/iu.exec(given) ?? [];
  if (origin === undefined || authority === undefined) {
    throw refuse(
      /[?#]/u.test(given) ? 'it has a ? or a #' : 'it does not begin with https:// or http:// and the name of a host',
    );
  }
  if (authority.includes('@')) throw refuse('it holds a name or a password, which everyone would read');
  const [, name = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/u.exec(authority) ?? [];
  if (port !== undefined && (!/^\d+$/u.test(port) || Number(port) > lastPort)) {
    throw refuse(port === '' ? 'it has a colon and no port after it' : `${asGiven(port)} is no port`);
  }
  const site = URL.canParse(origin) ? new URL(origin) : undefined;
  if (!site || !host.test(site.hostname)) throw refuse('it names no host');
  if (!isAsWritten(name, site.hostname)) {
    throw refuse(`${asGiven(name)} is no host as it is written: browsers would make ${site.hostname} of it`);
  }
  if (/(?:^|\.)xn--/u.test(domainToUnicode(site.hostname)))
    throw refuse(`${asGiven(name)} is no host: what stands after xn-- cannot be read`);
  if (site.port === '0') throw refuse('0 is the port of nothing');
  return { site, path: path === '/' ? '' : path };
}

/** Whether the parsed host is the one that was written, apart from capitals and from letters that addresses encode. */
function isAsWritten(name: string, hostname: string): boolean {
  return name.startsWith('[') || [hostname, domainToUnicode(hostname)].includes(name.toLowerCase().normalize('NFC'));
}

/** Letters, digits and the signs that need no escape in any address, file name or configuration language. */
const segment = /^(?!\.\.?$)[A-Za-z0-9._~-]+$/u;

/** A path with a slash at both ends, whether or not these were written. */
function baseOf(name: string, given: string): string {
  const inside = given.replace(/^\/|\/$/gu, '');
  const wrong = inside.split('/').find((each) => !segment.test(each));
  if (given === '' || given === '/') return '/';
  if (wrong === undefined) return `/${inside}/`;
  throw new SettingError(
    `${name} gives the path ${asGiven(given)}: ${whyNot(wrong)}. Write a path such as /archive, of the letters a to z, digits and - . _ ~ alone.`,
  );
}

function whyNot(part: string): string {
  if (part === '') return 'two slashes stand together';
  if (part === '.' || part === '..') return 'a part of it is "." or ".."';
  const sign = [...part].find((letter) => !segment.test(`a${letter}`)) ?? part;
  return `${asGiven(sign)} stands in it`;
}

/** The value as it was given; characters that a terminal would not show are replaced by their codes. */
function asGiven(given: string): string {
  return shownName(JSON.stringify(given));
}
