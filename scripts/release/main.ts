/**
 * `npm run release [-- --url https://… --owner 'Name <address>' --out release]`: what a team deploys without building
 * anything itself. The page for Excel with its manifests, the files to paste into Google's editor, the command in one
 * file, the workbench as plain files; sums of them all. Run after the parts are built.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { GendanError } from '../../shared/errors';
import { commandBundle } from './command-bundle';
import { excelBundle } from './excel-bundle';
import { sha256, zipped } from './pack';
import { sheetsBundle } from './sheets-bundle';
import { workbenchBundle } from './workbench-bundle';
import type { Release } from './release';

async function main(): Promise<void> {
  const home = process.cwd();
  const { values } = parseArgs({
    options: {
      url: { type: 'string', default: process.env.GENDAN_URL ?? '' },
      owner: { type: 'string', default: process.env.GENDAN_OWNER ?? '' },
      out: { type: 'string', default: 'release' },
    },
  });
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const release: Release = { home, version, url: values.url, owner: values.owner };
  const files: Record<string, Uint8Array> = {
    [`gendan-excel-${version}.zip`]: zipped(excelBundle(release)),
    [`gendan-sheets-${version}.zip`]: zipped(sheetsBundle(release)),
    [`gendan-workbench-${version}.zip`]: zipped(workbenchBundle(release)),
    [`gendan-${version}.mjs`]: await commandBundle(release),
  };
  const sums = Object.entries(files).map(([name, content]) => `${sha256(content)}  ${name}\n`);
  const out = resolve(values.out);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(out, name), content);
    console.log(`${(content.length / 1024).toFixed(0).padStart(7)} KB  ${join(values.out, name)}`);
  }
  writeFileSync(join(out, 'SHA256SUMS.txt'), sums.join(''));
}

main().catch((error: unknown) => {
  if (!(error instanceof GendanError)) throw error;
  console.error(error.sentence.zh);
  console.error(error.sentence.en);
  process.exitCode = 1;
});
