import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { readRecords } from '../../shared/records/read';
import { TEMPLATES } from '../../shared/trade/sheets/templates.sheet';
import { readWorkbook } from '../../xlsx/read';
import { diskFiles } from '../file/files';
import { readBookFile } from '../file/reading';

/** Larger than any template with its pictures. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * A template of papers for the page of a book: only a name that 跟单_模板 of the saved book holds, only .xlsx and .docx, and
 * only what truly lies in the book's folder, wherever links lead. Undefined for anything else: the page asks the person then.
 */
export async function templateBeside(book: string, name: string): Promise<Uint8Array | undefined> {
  if (!/\.(xlsx|docx)$/i.test(name) || name.includes('\0') || isAbsolute(name)) return undefined;
  try {
    const { records } = readRecords(readWorkbook(await readBookFile(diskFiles, book)), TEMPLATES);
    if (!records.some(({ file }) => file === name)) return undefined;
    const folder = await realpath(dirname(book));
    const path = await realpath(resolve(folder, name));
    return isInside(folder, path) ? await contentOf(path) : undefined;
  } catch {
    return undefined;
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !isAbsolute(way) && way.split(/[\\/]/)[0] !== '..' && /\.(xlsx|docx)$/i.test(path);
}

async function contentOf(path: string): Promise<Uint8Array | undefined> {
  const found = await stat(path);
  return found.isFile() && found.size <= MOST_BYTES ? readFile(path) : undefined;
}
