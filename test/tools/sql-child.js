/** Runs SQL of standard input in PGlite, which jest cannot load, and prints the rows of each query as JSON. */
const { readFileSync } = require('node:fs');
const { PGlite } = require('@electric-sql/pglite');

async function main() {
  const queries = JSON.parse(readFileSync(0, 'utf8'));
  const db = new PGlite();
  const results = [];
  for (const { text, file } of queries) {
    const blob = file === undefined ? undefined : new Blob([readFileSync(file)]);
    results.push((await db.query(text, [], blob && { blob })).rows);
  }
  process.stdout.write(JSON.stringify(results));
}

void main();
