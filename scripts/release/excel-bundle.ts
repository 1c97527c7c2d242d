import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PLACEHOLDER } from '../../automation/addin/files';
import { CLOUDS, type CloudKey } from '../../manifests/clouds';
import { pageOf, production } from '../../manifests/environments';
import { writePageFiles } from '../excel/page-files';
import { writeManifests } from '../manifests-write';
import { installPage, INSTALL_SCRIPT } from './install-page';
import { noticesOf, ownNotices } from './notices';
import { filesIn, type Entries } from './pack';
import type { Release } from './release';

/**
 * The page for Excel as it is to lie on a server, with manifests. Without an address what names one holds the words that
 * stand in for it: `gendan addin serve --url` and the page install.html put the team's in their place.
 */
export function excelBundle({ home, version, url, owner }: Release): Entries {
  const address = url === '' ? PLACEHOLDER : url;
  const folder = mkdtempSync(join(tmpdir(), 'gendan-release-'));
  try {
    writePageFiles(folder, home, { url: address, owner });
    for (const cloud of Object.keys(CLOUDS) as CloudKey[])
      writeManifests(join(folder, 'manifests', cloud), production(address, cloud), version);
    const built = filesIn(join(home, 'dist', 'pages', 'addin'));
    return {
      ...built,
      ...pagesOfClouds(Buffer.from(built['index.html']!).toString('utf8')),
      ...filesIn(folder),
      'install.html': installPage(),
      'install.js': INSTALL_SCRIPT,
      'NOTICE.txt': ownNotices(home),
      'THIRD-PARTY-NOTICES.txt': noticesOf(home, ['addin']),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The page of each cloud: the same but for where Microsoft's script comes from. */
function pagesOfClouds(global: string): Record<string, string> {
  const { officeJs } = CLOUDS.global;
  if (!global.includes(officeJs))
    throw new Error('the page was not built for the global cloud: unset GENDAN_CLOUD');
  return Object.fromEntries(
    (Object.keys(CLOUDS) as CloudKey[]).map((cloud) => [
      pageOf(cloud),
      global.replaceAll(officeJs, CLOUDS[cloud].officeJs),
    ]),
  );
}
