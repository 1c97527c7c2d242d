/** Before the package is made: whose code is in the pages that it brings along, in dist/THIRD-PARTY-NOTICES.txt. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticesOf } from './notices';
import { SHEETS_BUILDS } from './sheets-bundle';

const home = process.cwd();
writeFileSync(
  join(home, 'dist', 'THIRD-PARTY-NOTICES.txt'),
  `${noticesOf(home, ['workbench', 'operations', 'pane', 'addin', ...SHEETS_BUILDS])}\n`,
);
