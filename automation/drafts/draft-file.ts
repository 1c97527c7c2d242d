import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../shared/messages/texts/draft';
import { DAILY, DRAFT_KINDS } from '../../shared/messages/texts/draft-kinds.data';
import { isoDay } from '../../shared/time/moment';
import { FileNotWritten } from '../papers/errors';
import { writeFileWhole } from '../papers/write-file';
import { DraftFileExists } from './errors';

/** What the file of a draft is called: `INQ-1 Acknowledgement.eml`, of what goes out again with its day. */
export function draftFileName({ kind, order, customer }: Draft, today: number, lang: 'zh' | 'en'): string {
  const of = [order || customer, DRAFT_KINDS[kind][lang], DAILY.has(kind) ? isoDay(today) : ''];
  const plain = of.filter((part) => part !== '').join(' ');
  return `${plain.replace(/[^\p{L}\p{N} ._()-]+/gu, '_').replace(/^\.+/, '').trim().slice(0, 100)}.eml`;
} // prettier-ignore

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
