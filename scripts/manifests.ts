/**
 * Writes the manifests to dist/manifests/: those of development always, those of a team when GENDAN_URL says where
 * the page is served from. Per environment the add-in-only manifest, and the package with the unified one.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEV, production } from '../manifests/environments';
import { GendanError } from '../shared/errors';
import { writeManifests } from './manifests-write';

const home = process.cwd();
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
const url = process.env.GENDAN_URL;

try {
  const environments = url ? [DEV, production(url)] : [DEV];
  for (const environment of environments)
    for (const file of writeManifests(join(home, 'dist', 'manifests', environment.key), environment, version))
      console.log(file);
  if (!url)
    console.log(
      'For the manifests of your team, say where its page is served from: GENDAN_URL=https://… npm run manifests',
    );
} catch (error) {
  if (!(error instanceof GendanError)) throw error;
  console.error(error.sentence.zh);
  console.error(error.sentence.en);
  process.exitCode = 1;
}
