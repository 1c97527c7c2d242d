import { readFile, stat } from 'node:fs/promises';
import { GendanError } from '../../../../shared/errors';
import { diskFiles } from '../../../file/files';
import { refuseWhenOpen } from '../../../file/program-locks';
import type { FileState } from './settle';

/** What the disk knows of a file; undefined for one that is not there. */
export async function lookAt(path: string): Promise<FileState | undefined> {
  const there = await stat(path, { bigint: true }).catch(() => undefined);
  return there?.isFile()
    ? { id: `${there.dev}:${there.ino}`, state: `${there.size}:${there.mtimeNs}` }
    : undefined;
}

/** Whether a file can be worked on: all of it is there, and no program has it open. */
export async function howItStands(path: string): Promise<'whole' | 'part' | 'open'> {
  try {
    await refuseWhenOpen(diskFiles, path);
  } catch (error) {
    if (error instanceof GendanError) return 'open';
    throw error;
  }
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && isWholePackage(bytes) ? 'whole' : 'part';
}

/** The record at the end of a zip file, of this length and a comment at most. */
const END = Buffer.from('PK\u0005\u0006', 'latin1');
const LONGEST_END = 22 + 0xffff;

/** A workbook is a zip file, which is complete once its end is there; what is none is not ours to wait for. */
export function isWholePackage(bytes: Buffer): boolean {
  if (bytes.length === 0) return false;
  if (bytes.toString('latin1', 0, 2) !== 'PK') return bytes.some((byte) => byte !== 0);
  return bytes.lastIndexOf(END) >= Math.max(0, bytes.length - LONGEST_END);
}
