import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Break } from '../../../scripts/soak/break';
import { checkedText } from '../../../scripts/soak/report';
import { soak, type Soaked } from '../../../scripts/soak/soak';
import { ownDatabase, postgresUrl } from '../../tools/serve-database';

const ENTRY = [join(__dirname, '../../../build/scripts/soak/worker.js')];

async function soaked(books: number, kills: number, defect?: Break): Promise<Soaked> {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-soak-'));
  const { url, drop } = await ownDatabase(postgresUrl!);
  try {
    return await soak({ books, orders: 40, workers: 3, kills, minutes: 20, seed: 2, defect, folder }, { folder, url, entry: ENTRY }); // prettier-ignore
  } finally {
    await drop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const wrongIn = ({ checked }: Soaked): string[] => checked.filter(({ wrong }) => wrong.length > 0).map(({ name }) => name); // prettier-ignore

(postgresUrl ? describe : describe.skip)(
  'three workers over one PostgreSQL (GENDAN_TEST_DATABASE_URL)',
  () => {
    jest.setTimeout(25 * 60_000);
    beforeAll(
      () =>
        void execFileSync(process.execPath, ['scripts/transpile.js'], { cwd: join(__dirname, '../../..') }),
    );

    test('twenty books are updated and told of once although workers are killed', async () => {
      const { checked } = await soaked(20, 4);
      expect(checked.filter(({ wrong }) => wrong.length > 0).flatMap(checkedText)).toEqual([]);
    });

    test.each([
      ['double', 'Nobody told twice'],
      ['forget', 'Nobody forgotten unseen'],
      ['overlap', 'No book at the same time on two machines'],
    ] as const)('a defect of the kind “%s” is found', async (defect, name) => {
      expect(wrongIn(await soaked(8, 0, defect))).toContain(name);
    });
  },
);
