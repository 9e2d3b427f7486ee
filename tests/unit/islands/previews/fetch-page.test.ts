import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** A request whose test settles it, as a server would. */
interface Request {
  readonly address: string;
  readonly signal: AbortSignal;
  answer(text: string, status?: number): void;
}

let requests: Request[];
let fetchPage: (address: string, signal?: AbortSignal) => Promise<{ readonly text?: string }>;

beforeEach(async () => {
  requests = [];
  vi.stubGlobal('document', { baseURI: 'https://archive.example/base/' });
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = (text: string) => ({ text });
    },
  );
  vi.stubGlobal(
    'fetch',
    (address: string, { signal }: { readonly signal: AbortSignal }) =>
      new Promise<Response>((done, fail) => {
        signal.addEventListener('abort', () => fail(signal.reason as Error));
        requests.push({ address, signal, answer: (text, status = 200) => done(new Response(text, { status })) });
      }),
  );
  // A cache of its own for every test.
  vi.resetModules();
  ({ fetchPage } = (await import('../../../../src/islands/previews/fetch-page.ts')) as unknown as {
    fetchPage: typeof fetchPage;
  });
});

afterEach(() => vi.unstubAllGlobals());

const asked = () => requests.map(({ address }) => address);
const page = (name: string) => `https://archive.example/events/${name}/`;

test('all callers share one request for a page, however they write its address', async () => {
  const both = [fetchPage('/events/mill/'), fetchPage(`${page('mill')}#c-1`, new AbortController().signal)];
  requests[0]?.answer('The mill');
  const [first, second] = await Promise.all([...both]);
  expect(first?.text).toBe('The mill');
  expect(second).toBe(first);
  expect(await fetchPage('../events/mill/?from=1988')).toBe(first);
  expect(asked()).toEqual([page('mill')]);
});

test('a page that did not come is fetched anew', async () => {
  const failed = fetchPage('/events/mill/');
  requests[0]?.answer('', 404);
  await expect(failed).rejects.toThrow('404');
  const again = fetchPage('/events/mill/');
  requests[1]?.answer('The mill');
  expect((await again).text).toBe('The mill');
});

test('a request that nobody waits for any more is given up, and made anew when someone asks', async () => {
  const [one, two] = [new AbortController(), new AbortController()];
  const both = [fetchPage('/events/mill/', one.signal), fetchPage('/events/mill/', two.signal)];
  one.abort();
  await expect(both[0]).rejects.toThrow('aborted');
  expect(requests[0]?.signal.aborted).toBe(false);
  two.abort();
  await expect(both[1]).rejects.toThrow('aborted');
  expect(requests[0]?.signal.aborted).toBe(true);
  const again = fetchPage('/events/mill/');
  requests[1]?.answer('The mill');
  expect((await again).text).toBe('The mill');
});

test('a caller without a signal gets the page, even if all others abort', async () => {
  const leaving = new AbortController();
  const [gone, staying] = [fetchPage('/events/mill/', leaving.signal), fetchPage('/events/mill/')];
  leaving.abort();
  await expect(gone).rejects.toThrow('aborted');
  requests[0]?.answer('The mill');
  expect((await staying).text).toBe('The mill');
});

test('leaving after a page has come takes nothing away', async () => {
  const late = new AbortController();
  const come = fetchPage('/events/mill/', late.signal);
  requests[0]?.answer('The mill');
  await come;
  late.abort();
  await fetchPage('/events/mill/');
  expect(asked()).toHaveLength(1);
});

test('a caller whose signal is already aborted gets nothing', async () => {
  await expect(fetchPage('/events/mill/', AbortSignal.abort())).rejects.toThrow('aborted');
  expect(requests[0]?.signal.aborted).toBe(true);
});

test('pages are kept as long as they are among the last that were asked for', async () => {
  const visit = async (name: string) => {
    const came = fetchPage(page(name));
    requests.at(-1)?.answer(name);
    await came;
  };
  await visit('first');
  await visit('second');
  for (let index = 0; index < 38; index += 1) await visit(`other-${index}`);
  expect(asked()).toHaveLength(40);
  await visit('first');
  expect(asked()).toHaveLength(40);
  await visit('one-too-many');
  await visit('first');
  expect(asked()).toHaveLength(41);
  await visit('second');
  expect(asked()).toHaveLength(42);
});
