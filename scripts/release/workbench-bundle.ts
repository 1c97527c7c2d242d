import { join } from 'node:path';
import { noticesOf, ownNotices } from './notices';
import { filesIn, type Entries } from './pack';
import type { Release } from './release';

/** The workbench as files: for any web server, or to be unpacked and opened by double-click. */
export function workbenchBundle({ home }: Release): Entries {
  return {
    ...filesIn(join(home, 'dist', 'pages', 'workbench-static')),
    'NOTICE.txt': ownNotices(home),
    'THIRD-PARTY-NOTICES.txt': noticesOf(home, ['workbench-static']),
  };
}
