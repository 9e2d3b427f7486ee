import type { RawRequest } from '../support/raw-request.ts';

/** What a host must answer. Nothing may be kept but the hashed files, and those only when they come. */
export interface HostCase extends RawRequest {
  /** Those that are right; hosts differ in some. */
  readonly status: number | readonly number[];
  /** Whose headers are sent, if not those of a page. */
  readonly rule?: '/_astro/' | '/embed/';
  /** Where it leads, from the top of the site. */
  readonly location?: string;
}

/** Files that lie in the folder beside the site. */
export const mistakes: Readonly<Record<string, string>> = {
  '.git/config': 'secret',
  '.env': 'secret',
  'events/.hidden': 'secret',
  '.well-known/security.txt': 'contact',
  '.well-known/.hidden': 'secret',
  'bare/file.txt': 'file',
  '_astro/closed.js': 'closed',
  '_astro/folder/file.js': 'file',
};

const redirect = [301, 308];
/** A host may lead to the folder first, or see at once that it has no page. */
const missingFolder = [...redirect, 404];
const hashed = { target: '/{hashed}', rule: '/_astro/' } as const;

/** Targets from the top of the site; `{hashed}` is one of its scripts. */
export const hostCases: Readonly<Record<string, readonly HostCase[]>> = {
  'folders and names that are no pages': [
    { target: '/bare/', status: 404 },
    { target: '/bare', status: missingFolder },
    { target: '/_astro/', status: 404 },
    { target: '/_astro/folder', status: missingFolder },
    { target: '/_astro/folder/', status: 404 },
    { target: '/_astro', status: missingFolder },
    { target: '/index.html/', status: [404, ...redirect] },
    { target: '/{hashed}/', status: [404, ...redirect] },
    { target: '/nothing', headers: { range: 'bytes=0-1' }, status: 404 },
    { target: '/nothing', headers: { range: 'bytes=99999999-' }, status: 404 },
    { target: '/nothing', headers: { 'if-none-match': '*' }, status: 404 },
    { target: '/nothing', headers: { 'if-match': '"x"' }, status: 404 },
    { target: '/nothing', headers: { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' }, status: 404 },
  ],
  'names that begin with a dot': [
    { target: '/.git/config', status: 404 },
    { target: '/.git/', status: 404 },
    { target: '/.git', status: 404 },
    { target: '/.env', status: 404 },
    { target: '/%2eenv', status: 404 },
    { target: '//.env', status: 404 },
    { target: '/./.env', status: 404 },
    { target: '/embed/../.env', status: 404 },
    { target: '/embed/..%2f.env', status: 404 },
    { target: '/_astro/..%2f.env', status: 404 },
    { target: '/events/.hidden', status: 404 },
    { target: '/.well-known/security.txt', status: 200 },
    { target: '/.well-known/.hidden', status: 404 },
    { target: '/.well-known/..%2f.env', status: 404 },
    { target: '/.well-known/nothing', status: 404 },
    { target: `/${'a/'.repeat(1500)}.env`, status: 404 },
  ],
  'names that no disk can hold': [
    { target: '/%00', status: [400, 404] },
    { target: '/index.html%00', status: [400, 404] },
    { target: '/_astro/%00.js', status: [400, 404] },
    { target: '/_astro/%00/', status: [400, 404] },
    { target: '/embed/%00', status: [400, 404] },
    { target: '/a%00/../', status: [200, 400, 404] },
    { target: `/${'a'.repeat(256)}`, status: 404 },
    { target: `/_astro/${'%20'.repeat(256)}/a.js`, status: 404 },
  ],
  'files that may be kept, and what is said in their place': [
    { ...hashed, status: 200 },
    { ...hashed, method: 'HEAD', status: 200 },
    { ...hashed, headers: { 'accept-encoding': 'gzip' }, status: 200 },
    { ...hashed, headers: { range: 'bytes=0-3' }, status: [200, 206] },
    { ...hashed, headers: { range: 'bytes=99999999-' }, status: [200, 416] },
    { ...hashed, headers: { 'if-none-match': '*' }, status: 304 },
    { ...hashed, headers: { 'if-match': '"x"' }, status: [200, 412] },
    { ...hashed, headers: { 'if-unmodified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' }, status: [200, 412] },
    { ...hashed, method: 'POST', status: 405 },
    { ...hashed, method: 'DELETE', status: 405 },
    { target: '/_astro/nothing.js', status: 404 },
    { target: '/_astro/nothing.js', headers: { range: 'bytes=0-1', 'if-none-match': '*' }, status: 404 },
    // Whoever may read everything reads this too.
    { target: '/_astro/closed.js', rule: '/_astro/', status: [200, 404] },
    { target: '/_astro/loop.js', status: [404, 500] },
    { target: '/_astro/..%2findex.html', status: 200 },
  ],
  'frames for the embed alone': [
    { target: '/embed/', rule: '/embed/', status: 200 },
    { target: '/embed/index.html', rule: '/embed/', status: [200, ...redirect] },
    { target: '/embed', status: redirect, location: 'embed/' },
    { target: '/embed/nothing', status: 404 },
    { target: '/embed/..%2findex.html', status: [200, ...redirect] },
    { target: '/embed/../index.html', status: [200, ...redirect] },
    { target: '/embed/%2e%2e/', status: 200 },
    { target: '/embed%2f..%2f', status: 200 },
  ],
  'addresses that lead away': [
    { target: '//evil.example/..%2fplaces', status: missingFolder, location: 'places/' },
    { target: '//evil.example/%2e%2e/places', status: missingFolder, location: 'places/' },
    { target: '/\\evil.example/..%2fplaces', status: missingFolder, location: 'places/' },
    { target: '/%5cevil.example/..%2fplaces', status: missingFolder, location: 'places/' },
    { target: '/%2f%2fevil.example%2f..%2fplaces', status: missingFolder, location: 'places/' },
    { target: '//evil.example', status: 404 },
    { target: '/\\evil.example/', status: 404 },
  ],
  'what else is asked of a page': [
    { target: '/', method: 'POST', status: 405 },
    { target: '/', method: 'PUT', status: 405 },
    { target: '/', method: 'OPTIONS', status: 405 },
    { target: '/', method: 'HEAD', status: 200 },
    { target: '/', headers: { range: 'bytes=0-3' }, status: 206 },
    { target: '/', headers: { 'if-none-match': '*' }, status: 304 },
  ],
};
