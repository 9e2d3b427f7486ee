import { buffer } from 'node:stream/consumers';
import { openPromise } from 'yauzl';

/** The files in a zip file, in its order, by name. */
export async function zipContents(file: string): Promise<Map<string, Buffer>> {
  const zip = await openPromise(file);
  const contents = new Map<string, Buffer>();
  try {
    for await (const entry of zip.eachEntry()) {
      contents.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)));
    }
  } finally {
    zip.close();
  }
  return contents;
}
