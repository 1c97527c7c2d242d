import { realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { BookNotFound } from '../../file/errors';
import { bookAt, fileFingerprint } from './book-file';
import { PlaceUnreachable } from './errors';
import { isBookName } from './names';
import type { PlaceKind } from './place';
import { watchFolders } from './watch/watch-folders';

/** One workbook. */
export const FILE_PLACE: PlaceKind = {
  async accepts(address) {
    const there = await stat(address).catch(() => undefined);
    return there ? there.isFile() && isBookName(address) : false;
  },
  normal: (address) =>
    realpath(address).catch(() => {
      throw new BookNotFound(resolve(address));
    }),
  async find(address) {
    const there = await stat(address).catch(async (error: NodeJS.ErrnoException) => {
      // Gone is what is missing from a folder that is there; else a network share may be off.
      const { code = error.message } = error;
      const isGone =
        code === 'ENOENT' && (await stat(dirname(address)).catch(() => undefined))?.isDirectory();
      if (!isGone) throw new PlaceUnreachable(dirname(address), code);
      return undefined;
    });
    return { books: there?.isFile() ? [bookAt(address)] : [], leftOut: [] };
  },
  watch: (address, asked) =>
    watchFolders(
      {
        roots: [dirname(address)],
        depth: 0,
        find: () => FILE_PLACE.find(address),
        isWanted: async () => false,
      },
      asked,
    ),
  fingerprint: fileFingerprint,
};
