import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile } from '../../scripts/corpus-check';
import { sharedDir } from '../tools/shared-dir';

const folder = sharedDir() && join(sharedDir()!, 'corpus');
const files = folder ? readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name)) : [];

if (folder === undefined) {
  test.skip('public workbooks: the shared corpus is not on this machine', () => undefined);
} else {
  test.each(files)('%s is patched with nothing else changed, or refused with a sentence', (name) => {
    expect(checkFile(readFileSync(join(folder, name))).problems).toEqual([]);
  });

  test('most of them can be patched', () => {
    const refused = files.filter((name) => checkFile(readFileSync(join(folder, name))).outcome === 'refused');
    expect(refused.length).toBeLessThan(files.length / 10);
  });
}
