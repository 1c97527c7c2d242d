import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../../shared/book/model';
import { readWorkbook } from '../../xlsx/read';
import { sharedDir } from './shared-dir';

/** A small book beside the repository that was judged wrongly once; undefined where it is absent. */
export function caseBook(name: string): Book | undefined {
  const folder = sharedDir();
  const path = folder && join(folder, 'cases', `${name}.xlsx`);
  return path !== undefined && existsSync(path) ? readWorkbook(readFileSync(path)) : undefined;
}
