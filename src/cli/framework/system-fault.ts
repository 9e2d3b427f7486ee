/** What an error code of the system means, for faults that this program cannot mend. */
const meanings: Readonly<Record<string, string>> = {
  ENOSPC: 'there is no space left on the disk',
  EDQUOT: 'the space on the disk that this user may take is used up',
  EROFS: 'the disk can only be read',
  EACCES: 'this user has no right to it',
  EPERM: 'the system does not allow it',
  EIO: 'the disk failed',
  EBUSY: 'something else holds it',
  EMFILE: 'this process may not have more files open',
  ENFILE: 'the system cannot have more files open',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'links lead round in a circle',
  ENOTDIR: 'a file stands where a folder should be',
  EISDIR: 'a folder stands where a file should be',
  EEXIST: 'something of that name is there already',
  ENOTEMPTY: 'something is in it',
  ENOENT: 'it is not there',
};

/**
 * Why the system refused something, in words that name the place; undefined for an error that does not come from the system,
 * which is a fault of the program.
 */
export function systemFault(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const meaning = meanings[error.code];
  if (meaning === undefined) return undefined;
  const place = 'path' in error && typeof error.path === 'string' ? `${error.path}: ` : '';
  return `${place}${meaning} (${error.code})`;
}
