import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOf } from './read';

const UNIT = textOf('deploy/gendan.service');
const PROGRAM = '/opt/gendan/bin/gendan';

const analyze = (...args: string[]) => spawnSync('systemd-analyze', args, { encoding: 'utf8' });
const isThere = analyze('--version').status === 0;
/** Where the machine has no systemd, the rest of this file reads the unit by itself. */
const withSystemd = isThere ? test : test.skip;

const folder = mkdtempSync(join(tmpdir(), 'gendan-unit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
/** Systemd asks for a program that is there. */
function unitFile(unit: string): string {
  const file = join(folder, 'gendan.service');
  writeFileSync(file, unit.replace(PROGRAM, process.execPath));
  return file;
}

withSystemd('systemd has nothing against the unit', () => {
  const { status, stderr } = analyze('verify', unitFile(UNIT));
  expect([status, stderr]).toEqual([0, '']);
});

withSystemd('systemd notices a setting that there is not', () => {
  const { stderr } = analyze('verify', unitFile(UNIT.replace('MemoryMax=', 'MemoryMaximum=')));
  expect(stderr).toContain('MemoryMaximum');
});

withSystemd('systemd calls it hardened', () => {
  // Below 2 of 10, which is its word for OK; what remains is that it may reach the net.
  const { status, stdout } = analyze('security', '--offline=yes', '--threshold=20', unitFile(UNIT));
  expect([status, stdout.split('\n').at(-2)]).toEqual([0, expect.stringContaining('OK')]);
});

const of = (key: string): string[] =>
  [...UNIT.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value]) => value!);

test('it runs as nobody in particular, writes nothing but its folder and the books, and cannot gain rights', () => {
  expect(of('DynamicUser')).toEqual(['yes']);
  expect(of('StateDirectory')).toEqual(['gendan']);
  expect(of('ProtectSystem')).toEqual(['strict']);
  expect(of('NoNewPrivileges')).toEqual(['yes']);
  expect(of('CapabilityBoundingSet')).toEqual(['']);
  expect(of('MemoryMax')).toEqual(['2G']);
  expect(of('ReadWritePaths')).toEqual(['-/srv/orders']);
});

test('its state folder is the one that systemd makes', () =>
  expect(of('Environment')).toEqual([expect.stringContaining('XDG_STATE_HOME=%S')]));

test('what runs is let come to its end before it is killed', () => {
  expect(of('KillSignal')).toEqual(['SIGTERM']);
  expect(Number(of('TimeoutStopSec')[0])).toBeGreaterThan(30);
});

test('what it is told stands in a file that the example is the form of, without a secret in it', () => {
  expect(of('EnvironmentFile')).toEqual(['/etc/gendan/serve.env']);
  const example = textOf('deploy/serve.env.example');
  expect(example).toMatch(/^GENDAN_SERVE_OPTIONS=\/srv\/orders/m);
  expect(example).toMatch(/^GENDAN_SERVE_KEY=$/m);
});
