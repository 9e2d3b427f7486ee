import { cp, rename } from 'node:fs/promises';
import { hasCode } from '../../framework/has-code.ts';

/** Moves a file or a folder to a free place. To another disk it is copied, and gets its name there only when it is complete. */
export async function moveOver(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    const coming = `${to}.coming`;
    await cp(from, coming, { recursive: true, force: false, errorOnExist: true });
    await rename(coming, to);
  }
}
