import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * The folder with material that is shared beside the repository (vectors, corpus): the environment variable
 * GENDAN_SHARED, else `../shared`. Undefined where it is absent; tests that need it are then skipped.
 */
export function sharedDir(): string | undefined {
  const folder = process.env.GENDAN_SHARED ?? resolve(__dirname, '..', '..', '..', 'shared');
  return existsSync(folder) ? folder : undefined;
}
