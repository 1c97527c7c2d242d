import { cellWords } from '../../../../shared/proposals/process/words';
import { listedStages } from '../../../../shared/features/process/list';
import { processView } from '../../../../shared/features/process/view';
import { stageView } from '../../../../shared/features/process/stage';
import type { StageColumn } from '../../../../shared/proposals/process/rows';
import { plan } from '../../../../shared/plan/plan';
import { VARIANTS } from '../../../../shared/templates';
import { bookOf, sheetOf } from '../../../tools/book';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING } from '../../../tools/set-up';
import { row } from '../../../tools/process-rows';

test.each([
  ['limit', '3wd', '3个工作日', '3 working days'],
  ['limit', '0d', '当天', 'the same day'],
  ['limit', '-1d', '提前1天', '1 day before'],
  ['warn', '24小时', '24小时', '24 hours'],
  ['startFrom', 'etd - 7d', 'ETD - 7天', 'ETD - 7 days'],
  ['applies', 'incoterm = CIF, CIP; lc_no absent', '贸易条款是 CIF、CIP，信用证号为空', 'Incoterm is CIF, CIP, L/C No. empty'], // prettier-ignore
  ['role', 'docs', '单证员', 'Documents clerk'],
  ['escalate', 'backup 1wd', '备份人 1wd', 'Deputy 1wd'],
] as [StageColumn, string, string, string][])('%s “%s” in words', (column, text, zh, en) => {
  expect(cellWords(column, text)).toEqual({ zh, en });
});

test.each([
  ['limit', 'soon'],
  ['startFrom', 'etd - soon'],
  ['applies', 'whatever'],
] as [StageColumn, string][])('%s “%s” means nothing', (column, text) => {
  expect(cellWords(column, text)).toBeUndefined();
});

test('stages below the list of their process stand behind what they come after', () => {
  const rows = [
    row({ variant: 'a', key: '*' }),
    row({ variant: 'a', key: 'one' }),
    row({ variant: 'a', key: 'two', after: 'one' }),
    row({ variant: 'b', key: 'one' }),
    row({ variant: 'a', key: 'late', after: 'one' }),
    row({ variant: 'a', key: 'lost', after: '' }),
  ];
  const keys = listedStages(rows, 'a', new Set()).map((stage) => `${stage.row.key} ${stage.isLoose}`);
  expect(keys).toEqual(['one false', 'late true', 'two false', 'lost true']);
});

test('every shipped process is listed with all its stages, their words and a source', () => {
  const planned = plan(orderBook(), MID_MORNING);
  const { variants, isOwn } = processView(planned, '', []);
  expect(isOwn).toBe(false);
  expect(variants.map(({ key }) => key)).toEqual(VARIANTS.map(({ key }) => key));
  for (const { key, stages } of VARIANTS) {
    const view = processView(planned, key, []);
    expect(view).toMatchObject({ variant: key, changes: 0, problems: [], off: [] });
    expect(view.stages).toHaveLength(stages.length);
    for (const { key: stage } of view.stages) {
      const detail = stageView(planned, { variant: key, stage }, [])!;
      expect(detail).toMatchObject({ problems: {}, shipped: {}, changed: [], isOwn: false });
      expect(detail.source.zh).not.toBe('');
      expect(detail.grade).toBeDefined();
    }
  }
});

test('open orders are counted by stage, late ones among them', () => {
  const planned = plan(orderBook(), MID_MORNING);
  const { variant, variants, stages } = processView(planned, '', []);
  expect(variant).toBe('tt-fob');
  // Of the five A-01 is paid in full, and so closed.
  expect(variants.find(({ key }) => key === variant)!.orders).toBe(4);
  const orders = planned.tables.flatMap(({ rows }) => rows.map(({ order }) => order));
  for (const { key, late } of stages) {
    const overdue = orders.filter(
      (order) =>
      order.stages.some(({ stage, status, isFollowed, hardDue }) => stage.key === key && status === 'overdue' && (isFollowed || hardDue !== undefined)), // prettier-ignore
    );
    expect(`${key} ${late}`).toBe(`${key} ${overdue.length}`);
  }
  // A-03 owes its deposit; A-05 is only behind the limits of practice.
  expect(stages.filter(({ late }) => late > 0).map(({ key, late }) => [key, late])).toEqual([['deposit', 1]]);
});

test('a book without any order shows the processes all the same', () => {
  const view = processView(plan(bookOf(sheetOf('空', [])), MID_MORNING), '', []);
  expect(view.stages.length).toBeGreaterThan(10);
});
