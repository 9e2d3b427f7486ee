import { expect, test } from 'vitest';
import { pageQuotations } from '../../../../../src/cli/verify/pages/page-quotations.ts';
import { wholePage } from '../../../../support/small-site.ts';

const page = wholePage('<h1>The mill</h1>');
const policy = 'is not the one that every page';
const begins = 'does not begin as every page';

test('a page begins as every page does', () => {
  expect(pageQuotations(page).head).toEqual([]);
});

test.each([
  ['another kind of page', page.replace('<!DOCTYPE html>', ''), begins],
  ['its letters unsaid', page.replace('<meta charset="utf-8">', ''), begins],
  [
    'its letters said too late',
    page.replace('<meta charset="utf-8">', `<title>${'a'.repeat(2000)}</title><meta charset="utf-8">`),
    begins,
  ],
  ['a prologue with other letters', `<?xml version="1.0" encoding="windows-1251"?>${page}`, begins],
  ['no policy', page.replace(/<meta http-equiv[^>]*>/u, ''), policy],
  ['a policy that lets it load from anywhere', page.replace("default-src 'none'", 'default-src *'), policy],
  ['a policy that lets other scripts run', page.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"), policy],
  ['a policy that lets a script within it run', page.replace("script-src 'self'", "script-src 'self' 'sha256-aB1+/='"), policy],
  [
    'a policy that lets scripts of others run',
    page.replace("script-src 'self'", "script-src 'self' https://example.org"),
    policy,
  ],
  ['a policy that leaves something out', page.replace("form-action 'none';", ''), policy],
  ['a policy with something more', page.replace("form-action 'none'", "form-action 'none'; frame-src *"), policy],
  ['no word of its referrer', page.replace(/<meta name="referrer"[^>]*>/u, ''), 'does not say its referrer once'],
  ['another referrer', page.replace('"no-referrer"', '"unsafe-url"'), '<meta name="referrer" content="unsafe-url">'],
  ['two viewports', page.replace(/<meta name="viewport"[^>]*>/u, '$&$&'), 'does not say its viewport once'],
  ['another viewport', page.replace('width=device-width', 'width=9000'), '<meta name="viewport" content="width=9000'],
  [
    'a word to search engines',
    page
      .replace('<title>', '<meta name="robots" content="noindex"><title>')
      .replace('</head>', '<meta name="robots" content="noindex"></head>'),
    'tells search engines',
  ],
])('told of a page with %s', (_, html, fault) => {
  expect(pageQuotations(html).head).toEqual([expect.stringContaining(fault)]);
});
