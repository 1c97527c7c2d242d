/** Writes beside the built page of the add-in what the manifests point to; GENDAN_URL says where a team serves it from. */
import { join } from 'node:path';
import { GendanError } from '../../shared/errors';
import { writePageFiles } from './page-files';

try {
  writePageFiles(join('dist', 'pages', 'addin'), process.cwd());
} catch (error) {
  if (!(error instanceof GendanError)) throw error;
  console.error(error.sentence.zh);
  console.error(error.sentence.en);
  process.exitCode = 1;
}
