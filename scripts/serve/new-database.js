/**
 * A new embedded database as one file, dist/serve/new-database.tar.gz: a first start takes it in place of making one,
 * which costs several times as much. `node scripts/pages/build.js database`; needs the command built.
 */
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const HOME = join(__dirname, '..', '..');
const RESULT = 'dist/serve/new-database.tar.gz';

/** Other versions make another. */
const madeBy = () =>
  ['@electric-sql/pglite', 'pg-boss']
    .map((name) => JSON.parse(readFileSync(join(HOME, 'node_modules', name, 'package.json'), 'utf8')).version)
    .join(' ');

async function main() {
  const { PGlite } = require('@electric-sql/pglite');
  const { overPglite } = require('../../dist/automation/serve/database/embedded');
  const { migrate } = require('../../dist/automation/serve/database/migrate');
  const { PARSERS } = require('../../dist/automation/serve/database/types');
  const { openBoss } = require('../../dist/automation/serve/queues/boss');
  const pglite = await PGlite.create({ parsers: PARSERS });
  const database = overPglite(pglite);
  await migrate(database);
  await (await openBoss(database)).stop({ graceful: false, wait: false });
  await database.query('checkpoint');
  const made = await pglite.dumpDataDir('gzip');
  const to = join(HOME, RESULT);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(`${to}.new`, Buffer.from(await made.arrayBuffer()));
  renameSync(`${to}.new`, to);
  process.exit();
}

module.exports = { RESULT, madeBy };

if (require.main === module)
  main().catch((error) => {
    console.error(error);
    process.exit(1);
  });
