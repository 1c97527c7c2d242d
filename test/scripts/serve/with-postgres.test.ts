import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCRIPT = join(__dirname, '../../../scripts/serve/with-postgres.sh');
/** What the command that is run tells of itself. */
const TELLS = `process.stdout.write(JSON.stringify([process.env.GENDAN_TEST_DATABASE_URL ?? null, ...process.argv.slice(1)]))`;
/** As a person's own program would: asks, and says what it was told. */
const ASKS = `
  const { Client } = require('pg');
  const client = new Client(process.env.GENDAN_TEST_DATABASE_URL);
  client.connect()
    .then(() => client.query('create database of_a_test'))
    .then(() => client.query('select current_user as who, inet_server_addr()::text as at'))
    .then(({ rows }) => process.stdout.write(JSON.stringify(rows)))
    .finally(() => client.end());`;

let folder = '';
beforeEach(() => {
  // Whoever runs the server has to get there.
  folder = mkdtempSync(join(tmpdir(), 'gendan-with-'));
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'temporary'));
  chmodSync(join(folder, 'temporary'), 0o777);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(env: Record<string, string>, ...words: string[]) {
  const { GENDAN_TEST_DATABASE_URL: _, ...own } = process.env;
  const { status, stdout, stderr } = spawnSync('bash', [SCRIPT, ...words], {
    encoding: 'utf8',
    env: { ...own, TMPDIR: join(folder, 'temporary'), ...env },
  });
  return { status, stdout, stderr };
}
const left = (): string[] => readdirSync(join(folder, 'temporary')).filter((name) => name.startsWith('gendan-postgres')); // prettier-ignore

test('where there is no PostgreSQL the command runs all the same, with its words and its exit code', () => {
  const told = run({ GENDAN_POSTGRES_BIN: folder }, 'node', '-e', `${TELLS}; process.exit(3)`, 'a b', '$c');
  expect([told.status, JSON.parse(told.stdout)]).toEqual([3, [null, 'a b', '$c']]);
  expect(told.stderr).toContain('no PostgreSQL is installed here');
});

test('where it does not start the command runs all the same, and nothing is left behind', () => {
  for (const name of ['initdb', 'pg_ctl'])
    writeFileSync(join(folder, name), '#!/bin/sh\necho no room >&2\nexit 1\n', { mode: 0o755 });
  const { status, stdout, stderr } = run({ GENDAN_POSTGRES_BIN: folder }, 'node', '-e', TELLS);
  expect([status, JSON.parse(stdout)]).toEqual([0, [null]]);
  expect(stderr).toMatch(/does not start here|no user to run it as/);
  expect(left()).toEqual([]);
});

test('a server that somebody has named is the one that is used', () => {
  const url = 'postgres://someone@127.0.0.1:1/else';
  const { stdout, stderr } = run({ GENDAN_POSTGRES_BIN: folder, GENDAN_TEST_DATABASE_URL: url }, 'node', '-e', TELLS); // prettier-ignore
  expect([JSON.parse(stdout), stderr]).toEqual([[url], '']);
});

test('without a command it says how it is used', () => expect(run({}).status).toBe(2));

const isInstalled =
  existsSync('/usr/lib/postgresql') ||
  spawnSync('sh', ['-c', 'command -v initdb && command -v pg_ctl']).status === 0;

(isInstalled ? test : test.skip)('a PostgreSQL of its own answers on this machine alone, and is gone afterwards', () => {
  const { status, stdout, stderr } = run({}, 'node', '-e', ASKS);
  // A machine that cannot start one has said so, and goes on without.
  if (stderr.includes('going on without')) return;
  expect([status, JSON.parse(stdout)]).toEqual([0, [{ who: 'gendan', at: '127.0.0.1/32' }]]);
  expect(left()).toEqual([]);
}); // prettier-ignore
