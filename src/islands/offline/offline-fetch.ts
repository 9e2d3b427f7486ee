import { createPolicy } from '../trusted-types.ts';
import { offlineName, topMark } from './offline-file.ts';

const top = document.currentScript instanceof HTMLScriptElement ? new URL('..', document.currentScript.src).href : '';
/** Only a script of this copy may be loaded. */
const policy = createPolicy('passage-offline', {
  createScriptURL: (address) => (top !== '' && address.startsWith(top) ? address : null),
});
const waiting = new Map<string, (text: string) => void>();

Object.assign(globalThis, {
  [offlineName]: (path: string, text: string) => waiting.get(path)?.(text.replaceAll(topMark, top)),
});

/**
 * Replaces `fetch` in a copy that opens from a disk, where scripts cannot read files. Beside each file is a script that holds
 * its text, which a browser does load. Resolves and rejects as `fetch` does.
 */
export function offlineFetch(address: string, { signal }: { readonly signal?: AbortSignal } = {}): Promise<Response> {
  const url = new URL(address, document.baseURI).href.replace(/[?#].*/su, '');
  const script = document.createElement('script');
  const read = new Promise<Response>((done, fail) => {
    waiting.set(decodeURI(url.slice(top.length)), (text) => done(new Response(text)));
    script.addEventListener('error', () => fail(new TypeError(`${address} is not part of this copy`)));
    signal?.addEventListener('abort', () => fail(signal.reason as Error));
    signal?.throwIfAborted();
    script.src = policy?.createScriptURL(`${url}.js`) ?? `${url}.js`;
    document.head.append(script);
  });
  return read.finally(() => script.remove());
}
