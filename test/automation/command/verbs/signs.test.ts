import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endStages, stageFor, type Stage } from '../../../../emulators/sheets-rest/under-test';
import { bookOf, day, sheetOf, type TestCell } from '../../../tools/book';
import { run, type Ran } from '../../../tools/run';
import { buildWorkbook } from '../../../tools/workbook';
import { runOn } from '../sheets-run';

const order = (no: string, status: string): TestCell[] => [
  no,
  'Nordvik',
  day('2026-03-02'),
  day('2026-05-04'),
  status,
];
const BOOK = bookOf(
  sheetOf(
    '出货',
    [['黄色=已出货，红色=已取消'], ['订单号', '客户', '下单日期', 'ETD', '状态'], order('A-1', '客户自提'), order('A-2', ''), order('A-3', '甩柜（5/6）')],
    { fills: { A4: 'FF0000' } },
  ),
); // prettier-ignore

let stage: Stage;
let folder: string;
beforeEach(async () => {
  stage = await stageFor(BOOK);
  folder = mkdtempSync(join(tmpdir(), 'gendan-'));
  writeFileSync(join(folder, 'orders.xlsx'), Buffer.from(buildWorkbook(BOOK)));
});
afterEach(async () => {
  await endStages();
  rmSync(folder, { recursive: true, force: true });
});

type Gendan = (verb: string, ...args: string[]) => Promise<Ran>;
const file =
  (): Gendan =>
  (verb, ...args) =>
    run([verb, join(folder, 'orders.xlsx'), ...args], '', { LANG: 'en_US.UTF-8', XDG_STATE_HOME: folder });
const online =
  (): Gendan =>
  (verb, ...args) =>
    runOn(stage, [verb, 'BOOK', ...args]);

const phases = async (gendan: Gendan): Promise<string[]> =>
  (JSON.parse((await gendan('plan', '--json')).out).orders as { phase: string }[]).map(({ phase }) => phase);

describe.each([
  ['a file', file],
  ['a Google spreadsheet', online],
])('in %s', (_, place) => {
  test('words and colours are listed with their ids, in plan and questions, and told in JSON', async () => {
    const gendan = place();
    for (const verb of ['plan', 'questions']) {
      const { out } = await gendan(verb);
      expect(out).toContain('客户自提 (出货!E3)   出货:E:客户自提:status.word');
      expect(out).toContain('甩柜 (出货!E5)   出货:E:甩柜:status.word');
      expect(out).toContain('none | open | sailed | paid | closed | cancelled | hold | stage=STAGE');
      expect(out).toContain('红色=已取消 (出货!A1)   ');
    }
    const { questions } = JSON.parse((await gendan('map', '--json')).out) as { questions: object[] };
    expect(questions).toMatchObject([
      { id: '出货:E:status.word', about: 'status word', words: ['客户自提', '甩柜'] },
      { id: '出货:A:colours.legend', about: 'legend', says: ['黄色=已出货', '红色=已取消'] },
    ]);
  });

  test('an answer changes the plan, is listed, and is revoked', async () => {
    const gendan = place();
    const [open] = await phases(gendan);
    expect(await phases(gendan)).toEqual([open, open, open]);
    expect((await gendan('answer', '出货:E:客户自提:status.word', 'closed', '--yes')).code).toBe(0);
    expect((await gendan('answer', '出货:E:甩柜:status.word', 'stage=onboard', '--yes')).code).toBe(0);
    expect((await gendan('answer', '出货:A:colours.legend', 'yes', '--yes')).code).toBe(0);
    expect(await phases(gendan)).toEqual(['closed', 'cancelled', 'shipped']);
    const { out } = await gendan('questions');
    expect(out).toContain('"客户自提": Finished   出货:E:客户自提:status.word');
    expect(out).toContain('"红色=已取消": Counts');
    expect((await gendan('answer', '出货:E:客户自提:status.word', '--revoke', '--yes')).code).toBe(0);
    expect(await phases(gendan)).toEqual([open, 'cancelled', 'shipped']);
  });

  test('an answer that means nothing is refused with those that do', async () => {
    const { code, err } = await place()('answer', '出货:E:甩柜:status.word', 'perhaps', '--yes');
    expect(code).not.toBe(0);
    expect(err).toContain('stage=STAGE');
  });
});
