import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mayShip } from '../../scripts/release/notices';

const HOME = join(__dirname, '../..');
const json = <T>(path: string): T => JSON.parse(readFileSync(join(HOME, path), 'utf8')) as T;
const { dependencies } = json<{ dependencies: Record<string, string> }>('package.json');
const { packages } = json<{
  packages: Record<string, { dev?: boolean; devOptional?: boolean; license?: string; version: string }>;
}>('package-lock.json');

/** What is installed with the command, all that it rests on included, by folder. */
const installed = Object.entries(packages).filter(
  ([folder, { dev, devOptional }]) => folder !== '' && !dev && !devOptional,
);

test('whatever is installed with the command may be shipped with it, as a container does', () => {
  const refused = installed.flatMap(([folder, { license, version }]) => {
    const said = license ?? saidBy(folder);
    return mayShip(said) ? [] : [`${folder} ${version}: ${said}`];
  });
  expect(installed.length).toBeGreaterThan(100);
  expect(refused).toEqual([]);
});

test('NOTICE names each package that the command asks for', () => {
  const notice = readFileSync(join(HOME, 'NOTICE'), 'utf8').replace(/\s+/g, ' ');
  const unnamed = Object.keys(dependencies).filter((name) => !new RegExp(`(^|[ (])${name}[ ,)]`).test(notice)); // prettier-ignore
  expect(unnamed).toEqual([]);
});

test('what PostgreSQL asks to have in all copies is in NOTICE', () =>
  expect(readFileSync(join(HOME, 'NOTICE'), 'utf8')).toContain(
    'Portions Copyright (c) 1994, The Regents of the University of California',
  ));

/** Old packages leave it out of the lock file. */
function saidBy(folder: string): string {
  const file = join(folder, 'package.json');
  return existsSync(join(HOME, file)) ? (json<{ license?: string }>(file).license ?? '') : '';
}
