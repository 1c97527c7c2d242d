import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Every formula is worked out anew when a file is opened, whatever results were saved. */
const ALWAYS_CALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>\n';

export const libreOffice = (): string | undefined =>
  ['soffice', 'libreoffice'].find((one) => spawnSync(one, ['--version']).status === 0);

/**
 * Workbooks as LibreOffice saves them after working out every formula, by name; those that it does not open are missing.
 * `program`: what `libreOffice()` gives.
 */
export function recalculated(
  program: string,
  books: ReadonlyMap<string, Uint8Array>,
): Map<string, Uint8Array> {
  const work = mkdtempSync(join(tmpdir(), 'gendan-office-'));
  const [given, made, profile] = ['given', 'made', 'profile'].map((name) => join(work, name)) as [
    string,
    string,
    string,
  ];
  [given, made, join(profile, 'user')].forEach((folder) => mkdirSync(folder, { recursive: true }));
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_CALCULATE);
  const names = [...books.keys()];
  names.forEach((name) => writeFileSync(join(given, name), books.get(name)!));
  const found = new Map<string, Uint8Array>();
  // A file that it dies of takes only its own portion with it.
  for (let at = 0; at < names.length; at += 20) {
    const portion = names.slice(at, at + 20);
    const args = [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      made,
    ];
    spawnSync(program, [...args, ...portion.map((name) => join(given, name))], { timeout: 300_000 });
    for (const name of portion) {
      const path = join(made, name.replace(/\.\w+$/, '.xlsx'));
      if (existsSync(path)) found.set(name, readFileSync(path));
    }
  }
  rmSync(work, { recursive: true, force: true });
  return found;
}
