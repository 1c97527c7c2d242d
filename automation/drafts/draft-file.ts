import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileNotWritten } from '../papers/errors';
import { writeFileWhole } from '../papers/write-file';
import { DraftFileExists } from './errors';

/** Where a draft is to be written; DraftFileExists where another one lies there. */
export function draftPath(folder: string, name: string, bytes: Uint8Array): { path: string; isThere: boolean } {
  const path = join(folder, name);
  if (!existsSync(path)) return { path, isThere: false };
  if (!Buffer.from(bytes).equals(readFileSync(path))) throw new DraftFileExists(path);
  return { path, isThere: true };
} // prettier-ignore

/** FileNotWritten. */
export function writeDraft(folder: string, path: string, bytes: Uint8Array): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new FileNotWritten(folder, error as Error);
  }
  writeFileWhole(path, bytes);
}
