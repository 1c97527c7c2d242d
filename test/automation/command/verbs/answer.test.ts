import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Book } from '../../../../shared/book/model';
import { readConfig } from '../../../../shared/config';
import { bookOf as bookIn } from '../../../../emulators/spreadsheet/book';
import { endStages, stageFor, type Stage } from '../../../../emulators/sheets-rest/under-test';
import { readWorkbook } from '../../../../xlsx/read';
import { order, shipping } from '../../../shared/features/questions/asked';
import { run, type Ran } from '../../../tools/run';
import { buildWorkbook } from '../../../tools/workbook';
import { runOn } from '../sheets-run';

const BOOK = (): Book =>
  shipping(order('A-01', '2026-04-10'), order('A-02', '2026-05-02'), order('A-03', '2026-06-20'));

let stage: Stage;
let folder: string;
beforeEach(async () => {
  stage = await stageFor(BOOK());
  folder = mkdtempSync(join(tmpdir(), 'gendan-'));
  writeFileSync(join(folder, 'orders.xlsx'), Buffer.from(buildWorkbook(BOOK())));
});
afterEach(async () => {
  await endStages();
  rmSync(folder, { recursive: true, force: true });
});

interface Place {
  readonly gendan: (verb: string, ...args: string[]) => Promise<Ran>;
  readonly book: () => Book;
}
const file = (): Place => {
  const path = join(folder, 'orders.xlsx');
  return {
    gendan: (verb, ...args) =>
      run([verb, path, ...args], '', { LANG: 'en_US.UTF-8', XDG_STATE_HOME: folder }),
    book: () => readWorkbook(readFileSync(path)),
  };
};
const online = (): Place => ({
  gendan: (verb, ...args) => runOn(stage, [verb, 'BOOK', ...args]),
  book: () => bookIn(stage.server.workbook),
});

const ONE = '出货:F:A-01:onboard.passed';
const ALL = '出货:F:onboard.passed';
const orders = async ({ gendan }: Place) =>
  JSON.parse((await gendan('plan', '--json')).out).orders as {
    key: string;
    late: boolean;
    phase: string;
    presumed: boolean;
    questions: { id: string }[];
  }[];

describe.each([
  ['a file', file],
  ['a Google spreadsheet', online],
])('in %s', (_, place) => {
  test('questions are listed with their ids and answers; as JSON order by order', async () => {
    const at = place();
    const { out, code } = await at.gendan('questions');
    expect(code).toBe(0);
    expect(out).toContain(ALL);
    expect(out).toContain('done | done=DATE | not-yet | due=DATE | n/a');
    expect((await at.gendan('questions', '--lang', 'zh')).out).toContain('都完成了吗');
    const json = JSON.parse((await at.gendan('questions', '--json')).out);
    expect(json.questions).toContainEqual(
      expect.objectContaining({ id: ONE, order: 'A-01', cell: 'F2', kind: 'passed', stage: 'onboard' }),
    );
  });

  test('an answer is shown first and written on consent only; revert takes it back', async () => {
    const at = place();
    const before = at.book();
    const shown = await at.gendan('answer', ONE, 'not-yet');
    expect(shown.code).toBe(1);
    expect(shown.err).toContain('--yes');
    expect(at.book()).toEqual(before);
    expect((await at.gendan('answer', ONE, 'not-yet', '--yes', '--as', 'Anna')).code).toBe(0);
    expect(readConfig(at.book()).config.log).toMatchObject([
      { event: 'answer', order: 'A-01', by: 'Anna', answer: { value: 'not-yet' } },
    ]);
    const [late, open] = await orders(at);
    expect([late!.late, open!.late]).toEqual([true, false]);
    expect((await at.gendan('revert')).code).toBe(0);
    expect((await orders(at))[0]).toMatchObject({
      key: 'A-01',
      late: false,
      questions: expect.arrayContaining([expect.objectContaining({ id: ONE })]),
    });
  });

  test('all of a column at once, then for all such cases, which can be revoked', async () => {
    const at = place();
    expect((await at.gendan('answer', ALL, 'done', '--yes')).err).toContain('--standing');
    expect((await orders(at)).map(({ presumed }) => presumed)).toEqual([false, false, false]);
    await at.gendan('revert');
    expect((await at.gendan('answer', ALL, 'done', '--standing', '--yes')).code).toBe(0);
    expect((await orders(at)).map(({ presumed }) => presumed)).toEqual([true, true, false]);
    expect((await at.gendan('questions')).out).toContain('Standing answers');
    expect((await at.gendan('answer', ALL, '--revoke', '--yes')).code).toBe(0);
    expect((await orders(at)).map(({ presumed }) => presumed)).toEqual([false, false, false]);
  });

  test('an id that is no question’s, and no answer, are told so', async () => {
    const at = place();
    expect((await at.gendan('answer', 'x:y:z', 'done')).code).toBe(1);
    expect((await at.gendan('answer', ONE)).err).toContain('not-yet');
    expect((await at.gendan('answer', ONE, 'perhaps')).err).toContain('due=DATE');
  });
});

test('the plan says how many are late and what is asked, with how to answer', async () => {
  const { gendan } = file();
  const { out } = await gendan('plan');
  expect(out).toMatch(/0 orders late, 0 behind/);
  expect(out).toContain(ALL);
  expect(out).toContain('gendan answer');
});
