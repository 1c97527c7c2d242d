import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NoEmbeddedDatabase } from '../../../../automation/serve/database/errors';
import { openDatabase } from '../../../../automation/serve/database/open';

// As Node says it where the command is one file and nothing is installed beside it.
jest.mock('@electric-sql/pglite', () => {
  throw Object.assign(new Error("Cannot find package '@electric-sql/pglite'"), {
    code: 'ERR_MODULE_NOT_FOUND',
  });
});

test('without a package of the embedded database a sentence says what else there is, and nothing stays locked', async () => {
  const state = mkdtempSync(join(tmpdir(), 'gendan-one-file-'));
  try {
    const opened = openDatabase({ env: {}, state });
    await expect(opened).rejects.toThrow(NoEmbeddedDatabase);
    await expect(opened).rejects.toThrow(/DATABASE_URL/);
    expect(readdirSync(join(state, 'serve'))).toEqual([]);
  } finally {
    rmSync(state, { recursive: true, force: true });
  }
});
