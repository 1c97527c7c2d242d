import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const HOME = join(__dirname, '../../../emulators/office');

/** All files that a file brings in, by their relative imports, and the packages beside. */
function broughtInBy(start: string): { files: Set<string>; packages: Set<string> } {
  const [files, packages] = [new Set<string>(), new Set<string>()];
  const follow = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, isType, name] of text.matchAll(
      /^(?:import|export) (type )?(?:[^;]*? from )?'([^']+)';/gms,
    )) {
      if (isType) continue;
      if (name!.startsWith('.')) follow(fileOf(join(dirname(file), name!)));
      else packages.add(name!);
    }
  };
  follow(start);
  return { files, packages };
}

function fileOf(path: string): string {
  const found = [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find(existsSync);
  if (found === undefined) throw new Error(`no file for ${path}`);
  return found;
}

test('the emulated Excel needs neither Node nor a page, so that a browser can run it too', () => {
  const { files, packages } = broughtInBy(join(HOME, 'host.ts'));
  expect([...packages].sort()).toEqual(['fast-formula-parser', 'numfmt']);
  const names = [...files].map((file) => relative(HOME, file));
  expect(names).toEqual(expect.arrayContaining(['executor.ts', join('types', 'range.ts')]));
  expect(names.filter((name) => /^(start|browser)\.ts$/.test(name))).toEqual([]);
  for (const file of files) {
    const code = readFileSync(file, 'utf8').replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '');
    expect(code).not.toMatch(/\b(document|window|process|Buffer)\./);
  }
});
