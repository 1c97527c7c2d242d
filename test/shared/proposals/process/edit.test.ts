import { effectOfProcess, processRowsOf, proposeProcess } from '../../../../shared/proposals/process/edit';
import { editedRows, stagesOf, type ProcessEdit } from '../../../../shared/proposals/process/rows';
import { followUp } from '../../../../shared/proposals/follow-up';
import { applyPatch } from '../../../../shared/book/apply';
import type { Book, CellValue } from '../../../../shared/book/model';
import { isEmptyPatch } from '../../../../shared/book/patch';
import { sheetOf } from '../../../../shared/config';
import { findingsOf, plan, type Plan } from '../../../../shared/plan/plan';
import { processView } from '../../../../shared/features/process/view';
import { effectOf } from '../../../../shared/proposals/rule-effect';
import { stageView } from '../../../../shared/features/process/stage';
import { orderBook } from '../../../tools/order-book';
import { moment } from '../../../tools/order-facts';
import { setUp } from '../../../tools/set-up';

const NOW = moment('2026-05-18 10:00');
const FOB = 'tt-fob';
const said = { by: '张经理', why: '旺季订舱提前' };
const planOf = (book: Book): Plan => plan(book, NOW);
const set = (stage: string, column: 'limit' | 'name' | 'after' | 'role' | 'evidence', text: string): ProcessEdit => ({ do: 'set', variant: FOB, stage, column, text }); // prettier-ignore
const keys = (rows: readonly { key: string }[]): string[] => rows.map(({ key }) => key);

/** Saves as the pane does: the change, its result cells, read again. */
function saved(
  before: Plan,
  edits: readonly ProcessEdit[],
): { after: Plan; written: number; refused: number } {
  const { patch } = followUp(before, proposeProcess(before, edits, said).patch);
  const { book, report } = applyPatch(before.book, patch);
  return { after: planOf(book), written: report.written, refused: report.refused.length };
}

/** Deadline and status of every stage of every order, except of finished ones. */
function verdicts({ tables }: Plan): Map<string, string> {
  return new Map(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ order }) =>
        order.stages.map(
          ({ stage, due, status }) => [`${order.key} ${stage.key}`, `${due} ${status}`] as const,
        ),
      ),
    ),
  );
}

describe.each([
  ['a book that is set up', setUp(orderBook())],
  ['a book without a process sheet', orderBook()],
])('%s', (_, book) => {
  const before = planOf(book);

  test('a changed limit is in the book afterwards, with a row of the log, and nothing is left to write', () => {
    const { after, refused } = saved(before, [set('booking', 'limit', '1wd')]);
    expect(refused).toBe(0);
    const row = processRowsOf(after).find(({ variant, key }) => variant === FOB && key === 'booking');
    expect(row?.limit).toBe('1wd');
    const note = after.config.log.at(-1)!;
    expect(note).toMatchObject({ event: 'note', by: '张经理', version: processView(after, FOB, []).version });
    expect(note.note).toContain('旺季订舱提前');
    expect(isEmptyPatch(followUp(after, proposeNothing(after)).patch)).toBe(true);
  });

  test('the sheet reads back as exactly the rows that were shown, in the language of the book', () => {
    const edits = [set('booking', 'limit', '1wd'), set('pi', 'name', '形式发票（含草签）')];
    const { after } = saved(before, edits);
    expect(processRowsOf(after)).toEqual(editedRows(processRowsOf(before), edits, 'zh'));
    expect(findingsOf(after).filter(({ kind }) => kind === 'process')).toEqual([]);
  });

  test.each([
    ['limits', [set('prod_done', 'limit', '1d'), set('booking', 'limit', '30wd')]],
    ['a role', [set('booking', 'role', '外贸业务员')]],
    ['predecessors', [set('booking', 'after', 'prod_done')]],
    ['a name that is a header', [set('purchase', 'name', '备注'), set('booking', 'limit', '1d')]],
    ['what shows it done', [set('final_qc', 'evidence', '订舱日期')]],
    ['a stage less', [{ do: 'off', variant: FOB, stage: 'booking' }]],
  ] as [string, ProcessEdit[]][])('the effect that was shown is the one that comes: %s', (_, edits) => {
    const shown = effectOfProcess(before, edits);
    const { after } = saved(before, edits);
    expect(shown).toEqual(effectOf(before, after));
    expect(shown.changed).toBeGreaterThan(0);
    if (shown.handedOver > 0) return;
    const [was, is] = [verdicts(before), verdicts(after)];
    const turned = [...was].filter(([name, verdict]) => is.get(name) !== verdict);
    expect(new Set(turned.map(([name]) => name.split(' ')[0])).size).toBeGreaterThanOrEqual(shown.changed);
  });
});

/** A proposal's patch of no change at all but the log row left out. */
function proposeNothing(of: Plan) {
  const { cells, ...rest } = proposeProcess(of, [], said).patch;
  const log = sheetOf(of.book, 'log')!.name;
  return { ...rest, cells: cells.filter(({ sheet }) => sheet !== log) };
}

describe('stages that come and go', () => {
  const book = setUp(orderBook());
  const before = planOf(book);

  test('a stage that is turned off hands its predecessors on, and back when it is turned on again', () => {
    const rows = processRowsOf(before);
    const off = editedRows(rows, [{ do: 'off', variant: FOB, stage: 'pps_send' }], 'zh');
    const approval = stagesOf(off, FOB).find(({ key }) => key === 'pps_ok')!;
    expect(approval.after).toBe(stagesOf(rows, FOB).find(({ key }) => key === 'pps_send')!.after);
    const on = editedRows(off, [{ do: 'on', variant: FOB, stage: 'pps_send' }], 'zh');
    const byKey = (all: typeof rows): unknown => [...all].sort((a, b) => (a.key < b.key ? -1 : 1));
    expect(byKey(stagesOf(on, FOB))).toEqual(byKey(stagesOf(rows, FOB)));
  });

  test('a stage turned off is gone from the book, with no finding, and comes back the same', () => {
    const { after } = saved(before, [{ do: 'off', variant: FOB, stage: 'pps_send' }]);
    expect(keys(stagesOf(processRowsOf(after), FOB))).not.toContain('pps_send');
    expect(processView(after, FOB, []).off.map(({ key }) => key)).toContain('pps_send');
    expect(findingsOf(after).filter(({ kind }) => kind === 'process' || kind === 'config')).toEqual([]);
    const { after: again } = saved(after, [{ do: 'on', variant: FOB, stage: 'pps_send' }]);
    expect(stageView(again, { variant: FOB, stage: 'pps_ok' }, [])!.after).toEqual(['pps_send']);
    expect(verdicts(again)).toEqual(verdicts(before));
  });

  test('a stage of the team’s own stands behind what it comes after, now and when it is read again', () => {
    const key = processView(before, FOB, []).freeKey;
    const cells = { name: '拍大货照片', role: '业务员', after: 'prod_start', limit: '2wd' };
    const edits: ProcessEdit[] = [{ do: 'add', variant: FOB, stage: key, cells }];
    const listed = (view: ReturnType<typeof processView>): number =>
      view.stages.findIndex((stage) => stage.key === key);
    const draft = processView(before, FOB, edits);
    const { after } = saved(before, edits);
    const view = processView(after, FOB, []);
    for (const each of [draft, view]) {
      expect(each.stages[listed(each) - 1]!.key).toBe('prod_start');
      expect(each.stages[listed(each)]).toMatchObject({ isOwn: true, canMove: false });
    }
    expect(view.freeKey).not.toBe(key);
    expect(processRowsOf(after).find((row) => row.key === key)?.role).toBe('sales');
  });

  test('stages change places in the sheet, with what they hold', () => {
    const list = keys(stagesOf(processRowsOf(before), FOB));
    const stage = list[4]!;
    const { after } = saved(before, [
      { do: 'move', variant: FOB, stage, by: -2 },
      set(stage, 'name', '换了名字'),
    ]);
    const moved = keys(stagesOf(processRowsOf(after), FOB));
    expect(moved.slice(0, 5)).toEqual([list[0], list[1], stage, list[2], list[3]]);
    expect([...moved].sort()).toEqual([...list].sort());
    const rows = new Map(processRowsOf(before).map((row) => [`${row.variant} ${row.key}`, row]));
    for (const row of processRowsOf(after))
      if (row.key !== stage) expect(row).toEqual(rows.get(`${row.variant} ${row.key}`));
    expect(verdicts(after)).toEqual(verdicts(before));
  });

  test('rows with notes of the team beside them are not exchanged', () => {
    const sheet = sheetOf(book, 'process')!;
    const beside = sheet.rows[0]!.length;
    const note = (row: readonly CellValue[]): CellValue[] => [
      ...Array.from({ length: beside }, (_, at) => row[at] ?? null),
      '问老板',
    ];
    const noted = { ...sheet, rows: sheet.rows.map((row, at) => (at === 5 ? note(row) : row)) };
    const plan = planOf({ sheets: book.sheets.map((each) => (each === sheet ? noted : each)) });
    const stage = keys(stagesOf(processRowsOf(plan), processRowsOf(plan)[0]!.variant))[3]!;
    const move: ProcessEdit = { do: 'move', variant: processRowsOf(plan)[0]!.variant, stage, by: 1 };
    expect(() => proposeProcess(plan, [move], said)).toThrow(/beside/);
  });

  test('a stage goes back to what is shipped', () => {
    const { after } = saved(before, [set('booking', 'limit', '9wd'), set('booking', 'role', '财务专员')]);
    expect(stageView(after, { variant: FOB, stage: 'booking' }, [])!.shipped).toHaveProperty('limit');
    const { after: again } = saved(after, [{ do: 'reset', variant: FOB, stage: 'booking' }]);
    expect(stageView(again, { variant: FOB, stage: 'booking' }, [])!.shipped).toEqual({});
    expect(verdicts(again)).toEqual(verdicts(before));
  });
});

describe('what cannot be used is said at its cell and not saved', () => {
  const before = planOf(setUp(orderBook()));
  test.each([
    ['a limit nobody can read', set('booking', 'limit', '三四五'), 'limit', /was not understood/],
    ['a ring of predecessors', set('pi', 'after', 'booking'), 'after', /wait for each other: .*Booking/],
    ['a predecessor that is not there', set('booking', 'after', 'nosuch'), 'after', /has no stage "nosuch"/],
    ['a role nobody has', set('booking', 'role', '司机'), 'role', /is not known here/],
    ['a field nobody knows', set('booking', 'evidence', '天气'), 'evidence', /is not a field/],
  ] as const)('%s', (_, edit, column, sentence) => {
    const { problems } = processView(before, FOB, [edit]);
    expect(problems.map((problem) => problem.column)).toContain(column);
    expect(problems.some(({ problem }) => sentence.test(problem.en))).toBe(true);
    expect(() => proposeProcess(before, [edit], said)).toThrow(sentence);
  });

  test('what was wrong before bars nothing', () => {
    const sheet = sheetOf(before.book, 'process')!;
    const at = sheet.rows[0]!.indexOf('时限');
    const rows = sheet.rows.map((row, i) => (i === 7 ? row.map((cell, c) => (c === at ? '??' : cell)) : row));
    const broken = planOf({ sheets: before.book.sheets.map((each) => (each === sheet ? { ...sheet, rows } : each)) }); // prettier-ignore
    expect(processView(broken, FOB, [set('booking', 'limit', '1wd')]).problems).toEqual([]);
    expect(processView(broken, FOB, []).stages.filter(({ hasProblem }) => hasProblem)).toHaveLength(1);
  });
});
