import type { RawRequest } from '../../../support/raw-request.ts';

/** Requests to `npm run serve` and their responses. The site has the files of `requests.test.ts`. */
export interface RequestCase extends RawRequest {
  readonly status: number;
  /** The complete body; for HEAD, that of the same GET. */
  readonly body?: string;
  /** Null means that the header must be missing. */
  readonly sent?: Readonly<Record<string, string | RegExp | null>>;
}

const kept = 'public, max-age=31536000, immutable';
const framed = { 'x-frame-options': null, 'content-security-policy': /^(?!.*frame-ancestors)/u };
const unframed = { 'x-frame-options': 'DENY', 'content-security-policy': /frame-ancestors 'none'/u };
const missing = { status: 404, body: 'missing', sent: { 'cache-control': 'no-cache', ...unframed } };
const refused = { 'cache-control': 'no-cache', 'x-frame-options': 'DENY' };

export const requestCases: Readonly<Record<string, readonly RequestCase[]>> = {
  'pages and files': [
    { target: '/', status: 200, body: 'home', sent: { 'content-type': 'text/html; charset=utf-8', 'content-length': '4' } },
    { target: '/?q=1', status: 200, body: 'home' },
    { target: 'http://localhost/events/', status: 200, body: 'events' },
    { target: '//events//./index.html', status: 200, body: 'events' },
    { target: '/a%20b/', status: 200, body: 'spaced' },
    { target: '/empty.txt', status: 200, body: '', sent: { 'content-length': '0' } },
    { target: '/.well-known/security.txt', status: 200, body: 'contact' },
    { method: 'HEAD', target: '/', status: 200, body: 'home', sent: { 'content-length': '4' } },
  ],
  'what is not there': [
    { target: '/nothing', ...missing },
    { target: '/nothing/', ...missing },
    { method: 'HEAD', target: '/nothing', ...missing, sent: { 'content-length': '7' } },
    { target: '/bare/', ...missing },
    { target: '/index.html/', ...missing },
    { target: `/${'long'.repeat(100)}`, ...missing },
    { target: '/_astro/nothing.js', ...missing },
    { target: '/embed/nothing', ...missing },
    { target: '/nothing', headers: { range: 'bytes=0-1', 'if-none-match': '*' }, ...missing },
    { target: '/nothing', headers: { 'accept-encoding': 'gzip' }, status: 404, sent: { 'content-encoding': 'gzip' } },
  ],
  'what lies in the folder by mistake, or outside': [
    { target: '/.git/config', ...missing },
    { target: '/.env', ...missing },
    { target: '/%2eenv', ...missing },
    { target: '/events/.hidden', ...missing },
    { target: '/.well-known/.hidden', ...missing },
    { target: '/.well-known/nothing', ...missing },
    { target: '/../secret.txt', ...missing },
    { target: '/%2e%2e%2fsecret.txt', ...missing },
    { target: '/..%5csecret.txt', ...missing },
    { target: '/link-out.txt', ...missing },
    { target: '/folder-out/secret.txt', ...missing },
    { target: '/link-in.txt', status: 200, body: 'home' },
    { target: '/pipe', ...missing },
  ],
  'addresses without their last slash': [
    { target: '/events?q=1', status: 301, sent: { location: '/events/?q=1', ...refused } },
    { target: '/a%20b', status: 301, sent: { location: '/a%20b/' } },
    { target: '/events?%0d%0aX:1', status: 301, sent: { location: '/events/?%0d%0aX:1', x: null } },
    { target: '/_astro', status: 301, sent: { 'cache-control': 'no-cache' } },
    { target: '//evil.example/..%2fevents', status: 301, sent: { location: '/events/' } },
    { target: '/\\evil.example/..%2fevents', status: 301, sent: { location: '/events/' } },
    { target: '/%5cevil.example/..%2fevents', status: 301, sent: { location: '/events/' } },
    { target: '/%2f%2fevil.example%2f..%2fevents', status: 301, sent: { location: '/events/' } },
    { target: '//evil.example/%2e%2e/events', status: 301, sent: { location: '/events/' } },
    { target: 'http://evil.example//events', status: 301, sent: { location: '/events/' } },
    { target: '//evil.example', ...missing },
    { target: '/\\evil.example/', ...missing },
  ],
  'frames and how long a file is kept': [
    { target: '/', status: 200, sent: { 'cache-control': 'no-cache', ...unframed } },
    { target: '/embed/', status: 200, body: 'embed', sent: { 'cache-control': 'no-cache', ...framed } },
    { target: '/embed/index.html', status: 200, sent: framed },
    { target: '/%65mbed/', status: 200, sent: framed },
    { target: '/embed/..%2findex.html', status: 200, body: 'home', sent: unframed },
    { target: '/embed/../index.html', status: 200, body: 'home', sent: unframed },
    { target: '/embed/%2e%2e/', status: 200, body: 'home', sent: unframed },
    { target: '/embed%2f..%2f', status: 200, body: 'home', sent: unframed },
    { target: '/embed', status: 301, sent: unframed },
    { target: '/_astro/a.js', status: 200, sent: { 'cache-control': kept, 'content-type': 'text/javascript; charset=utf-8' } },
    { target: '/_astro/a.js', headers: { range: 'bytes=0-3' }, status: 206, sent: { 'cache-control': kept } },
    { target: '/_astro/a.js', headers: { 'if-none-match': '*' }, status: 304, sent: { 'cache-control': kept } },
    { target: '/_astro/a.js', headers: { range: 'bytes=999-' }, status: 416, sent: refused },
    { target: '/_astro/a.js', headers: { 'if-match': '"x"' }, status: 412, sent: refused },
    { target: '/_astro/a.js', headers: { 'accept-encoding': '*;q=0' }, status: 406, sent: refused },
    { method: 'POST', target: '/_astro/a.js', status: 405, sent: refused },
    { target: '/_astro/..%2findex.html', status: 200, body: 'home', sent: { 'cache-control': 'no-cache' } },
  ],
  encodings: [
    {
      target: '/',
      headers: { 'accept-encoding': 'gzip, br' },
      status: 200,
      body: 'home br',
      sent: { 'content-encoding': 'br' },
    },
    { target: '/', headers: { 'accept-encoding': 'br;q=0, gzip' }, status: 200, sent: { 'content-encoding': 'gzip' } },
    { target: '/', headers: { 'accept-encoding': 'br;q=0' }, status: 200, body: 'home', sent: { 'content-encoding': null } },
    {
      target: '/',
      headers: { 'accept-encoding': 'identity, br;q=0.5' },
      status: 200,
      body: 'home',
      sent: { vary: 'Accept-Encoding' },
    },
    { target: '/', headers: { 'accept-encoding': 'identity;q=0' }, status: 406, sent: { vary: 'Accept-Encoding' } },
    {
      target: '/events/',
      headers: { 'accept-encoding': 'br' },
      status: 200,
      body: 'events',
      sent: { 'content-encoding': null },
    },
    {
      target: '/',
      headers: { 'accept-encoding': 'br', range: 'bytes=5-' },
      status: 206,
      body: 'br',
      sent: { 'content-encoding': 'br' },
    },
  ],
  'parts of a file': [
    { target: '/', headers: { range: 'bytes=1-2' }, status: 206, body: 'om', sent: { 'content-range': 'bytes 1-2/4' } },
    { target: '/', headers: { range: 'bytes=-1' }, status: 206, body: 'e', sent: { 'content-range': 'bytes 3-3/4' } },
    { target: '/', headers: { range: 'bytes=9-' }, status: 416, sent: { 'content-range': 'bytes */4' } },
    { target: '/', headers: { range: 'bytes=0-0,2-2' }, status: 200, body: 'home', sent: { 'content-range': null } },
    { target: '/', headers: { range: 'bytes=1-2', 'if-range': '"x"' }, status: 200, body: 'home' },
    {
      method: 'HEAD',
      target: '/',
      headers: { range: 'bytes=1-2' },
      status: 200,
      body: 'home',
      sent: { 'accept-ranges': 'bytes' },
    },
  ],
  conditions: [
    { target: '/', headers: { 'if-none-match': '"x"' }, status: 200, body: 'home', sent: { etag: /^"[^"]+"$/u } },
    { target: '/', headers: { 'if-none-match': '"x", *' }, status: 200, body: 'home' },
    { target: '/', headers: { 'if-none-match': '*' }, status: 304, sent: { etag: /^"/u, 'content-length': null } },
    {
      target: '/',
      headers: { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' },
      status: 304,
      sent: { 'last-modified': / GMT$/u },
    },
    { target: '/', headers: { 'if-unmodified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' }, status: 412, sent: refused },
  ],
  'requests that are none': [
    ...['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'CONNECT'].map((method) => ({
      ...{ method, target: '/', status: 405, sent: { allow: 'GET, HEAD' } },
    })),
    { target: '*', status: 400, sent: refused },
    { target: 'nothing', status: 400 },
    { target: '/%', status: 400, sent: refused },
    { target: '/%ff', status: 400 },
    { target: '/a%00b', status: 400 },
    { target: `/${'a'.repeat(100_000)}`, status: 431 },
    { target: '/ x', status: 400 },
    { method: 'get', target: '/', status: 400 },
    { target: '/', headers: { 'content-length': '1', 'transfer-encoding': 'chunked' }, status: 400 },
    { target: '/', headers: { expect: 'cake' }, status: 417 },
  ],
};
