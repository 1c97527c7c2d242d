import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { helpPage } from '../excel/help-pages';
import { noticesOf, ownNotices } from './notices';
import { filesIn, type Entries } from './pack';
import type { Release } from './release';

export const SHEETS_BUILDS = ['apps-script-code', 'apps-script-worker', 'apps-script-sidebar'];

/** The three files to paste into Google's editor, with how to do it. */
export function sheetsBundle({ home, owner }: Release): Entries {
  const guide = (name: string): string =>
    helpPage(readFileSync(join(home, 'docs', `${name}.md`), 'utf8'), name, owner);
  return {
    ...filesIn(join(home, 'dist', 'apps-script-paste')),
    'sheets.html': guide('sheets'),
    'sheets.zh.html': guide('sheets.zh'),
    'NOTICE.txt': ownNotices(home),
    'THIRD-PARTY-NOTICES.txt': noticesOf(home, SHEETS_BUILDS),
  };
}
