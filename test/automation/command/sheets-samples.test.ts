import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readWorkbook } from '../../../xlsx/read';
import { endStages, stageFor } from '../../../emulators/sheets-rest/under-test';
import { run } from '../../tools/run';
import { runOn } from './sheets-run';

afterEach(endStages);

const FOLDER = resolve(__dirname, '../../../samples');
const SAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

test.each(SAMPLES)(
  '%s gives the same verdicts, findings and questions as a file and in Google Sheets',
  async (name) => {
    const path = join(FOLDER, name);
    const stage = await stageFor(readWorkbook(readFileSync(path)));
    const args = ['--json', '--now', '2026-05-18T10:00'];
    const [inFile, online] = [
      await run(['plan', path, ...args]),
      await runOn(stage, ['plan', 'BOOK', ...args]),
    ];
    expect(online.code).toBe(0);
    expect(JSON.parse(online.out)).toEqual(JSON.parse(inFile.out));
    expect((await runOn(stage, ['plan', 'BOOK', '--write', '--yes', '--now', '2026-05-18T10:00'])).code).toBe(
      0,
    );
    const again = await runOn(stage, ['plan', 'BOOK', '--write', '--yes', '--now', '2026-05-18T10:00']);
    expect(again.err).toContain('Nothing to write');
  },
);
