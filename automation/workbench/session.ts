import { basename } from 'node:path';
import type { Lang } from '../../shared/lang';
import { hashOf } from '../file/backups';
import { diskFiles } from '../file/files';
import { readBookFile } from '../file/reading';
import { saveBook, type Saved } from '../file/save';
import { templateBeside } from './template-beside';

/** What the page is told when it starts. */
export interface Session {
  /** The file's name. */
  readonly name: string;
  /** Whether saving goes into the file; else it downloads a copy. */
  readonly writesBack: boolean;
  /** The sample was asked for: the page shows its own, set up, in its language. */
  readonly isSample?: boolean;
  readonly lang?: Lang;
  /** The moment to start at (`2026-05-18T10:00`); the real one when absent. */
  readonly now?: string;
}

/** The workbook behind a page. */
export interface ServedBook {
  readonly session: Session;
  read(): Promise<{ readonly bytes: Uint8Array; readonly hash: string }>;
  /** Puts bytes that were made from the file of that hash in its place. Throws what `saveBook` throws. */
  save(bytes: Uint8Array, seen: string): Promise<Saved>;
  /** The template file that the book as it was saved names so; undefined for every other name, and where it may not be had. */
  template?(file: string): Promise<Uint8Array | undefined>;
}

/** A file on this machine; its name as the page shows it. */
export function servedFile(path: string, about: Omit<Session, 'name'>): ServedBook {
  return {
    session: { name: basename(path), ...about },
    read: async () => {
      const bytes = await readBookFile(diskFiles, path);
      return { bytes, hash: hashOf(bytes) };
    },
    save: (bytes, seen) => saveBook(path, bytes, seen),
    template: (file) => templateBeside(path, file),
  };
}
