import { toDoText } from '../../../shared/templates/vocabulary/to-do';
import { resultPlaces } from '../../../shared/plan/result-patch';
import { plan } from '../../../shared/plan/plan';
import { applyPatch } from '../../../shared/book/apply';
import { patchOf } from '../../../shared/plan/patch-of';
import { moment } from '../../tools/order-facts';
import { orderBook } from '../../tools/order-book';
import { day } from '../../tools/book';
import { receipt, rowsOf } from '../../tools/record-book';
import { MID_MORNING } from '../../tools/set-up';
import { leftToWrite, open, small, valuesOf } from '../tools';

const NEXT_DAY = moment('2026-05-19 09:00');

describe('Update now', () => {
  test('writes what the core says, and nothing else', () => {
    const book = small();
    const under = open(book, { now: NEXT_DAY });
    const { error } = under.project.run('updateNow');
    expect(error).toBeUndefined();
    const expected = applyPatch(book, patchOf(plan(book, NEXT_DAY))).book;
    expect(valuesOf(under.book())).toEqual(valuesOf(expected));
    expect(leftToWrite(under.book(), NEXT_DAY)).toBe(0);
    expect(under.world.said).toEqual([expect.stringMatching(/^已更新 \d+ 个单元格。$/)]);
  });

  test('reads receipts, cards, credits and lines as the core does', () => {
    const plain = small();
    const records = [
      rowsOf('跟单_收款', [receipt('2026-05-06', 3000, { 订单号: 'A-03', 银行费用: 20 })]),
      rowsOf('跟单_客户', [{ 客户: 'Kestrel', 付款条款: 'O/A 30 days', 信用额度: 5000, 限额币种: 'USD' }]),
      rowsOf('跟单_信用证', [{ '20 信用证号': 'LC-1', 订单号: 'A-04', '31D 到期日': day('2026-05-20') }]),
      rowsOf('跟单_明细', [{ 订单号: 'A-03', 货号: 'X', 数量: 100, 单价: 100, 币种: 'USD' }]),
    ];
    const book = { ...plain, sheets: [...plain.sheets, ...records] };
    expect(patchOf(plan(book, NEXT_DAY))).not.toEqual(patchOf(plan(plain, NEXT_DAY)));
    const under = open(book, { now: NEXT_DAY });
    expect(under.project.run('updateNow').error).toBeUndefined();
    expect(leftToWrite(under.book(), NEXT_DAY)).toBe(0);
    const expected = applyPatch(book, patchOf(plan(book, NEXT_DAY))).book;
    expect(valuesOf(under.book())).toEqual(valuesOf(expected));
  });

  test('a second time changes nothing and says so', () => {
    const under = open(small(), { now: NEXT_DAY });
    under.project.call('updateNow');
    const before = under.world.workbook.revision;
    under.world.now -= under.world.now % 60_000;
    under.world.now = Math.floor(under.world.now / 60_000) * 60_000;
    const { meter } = under.project.run('updateNow');
    expect(under.world.said[1]).toBe('没有需要更新的内容。');
    expect(meter.counts.get('Range.setValues')).toBeUndefined();
    expect(under.world.workbook.revision).toBe(before);
  });

  test('a book that nobody has set up is left alone', () => {
    const under = open(orderBook());
    under.project.call('updateNow');
    expect(valuesOf(under.book())).toEqual(valuesOf(orderBook()));
    expect(under.world.said).toEqual([expect.stringContaining('请点“打开侧栏”')]);
  });

  test('while somebody else writes nothing is written, and a sentence says what to do', () => {
    const book = small();
    const under = open(book, { now: NEXT_DAY });
    under.world.isLockHeld = true;
    under.project.call('updateNow');
    expect(valuesOf(under.book())).toEqual(valuesOf(book));
    expect(under.world.said).toEqual([expect.stringContaining('请过半分钟再试')]);
    under.world.isLockHeld = false;
    under.project.call('updateNow');
    expect(leftToWrite(under.book(), NEXT_DAY)).toBe(0);
  });

  test('a sheet that the person may not change is named, and the formula-like text of a stranger stays text', () => {
    const under = open(small(), { now: NEXT_DAY });
    under.world.workbook.find('出货')!.isProtected = true;
    under.project.call('updateNow');
    expect(under.world.said[0]).toMatch(/没有写入，例如 出货!.*工作表受保护/);
    expect(under.cell('出货', 7, 2)).toBe('=HYPERLINK("x")');
    expect(under.world.workbook.find('出货')!.cell(7, 2)!.formula).toBeUndefined();
  });

  test('a range that the person may not change is left alone and named, everything else is written', () => {
    const under = open(small(), { now: NEXT_DAY });
    const change = patchOf(plan(under.book(), NEXT_DAY)).cells.find(({ sheet }) => sheet === '出货')!;
    const { row, column, seen } = change;
    under.world.protectedRanges.push({
      sheet: '出货',
      area: { top: row, left: column, bottom: row, right: column },
    });
    under.project.call('updateNow');
    expect(under.world.said).toEqual([expect.stringMatching(/^已更新 \d+ 个单元格。 有 1 个单元格没有写入/)]);
    const left = patchOf(plan(under.book(), NEXT_DAY)).cells;
    expect(left.map((cell) => [cell.row, cell.column])).toEqual([[row, column]]);
    expect(under.cell('出货', row, column)).toBe(seen);
  });

  test('calls to Google: one for each sheet, two more for a sheet of the team, and a handful', () => {
    const under = open(small(), { now: NEXT_DAY });
    const { meter } = under.project.run('updateNow');
    const sheets = under.world.workbook.sheets.length;
    expect(
      Object.fromEntries(
        [...meter.counts].filter(([name]) => /^Range\.get(Values|Formulas|Merged)/.test(name)),
      ),
    ).toEqual({
      // Once more for the key cells of what was written, right after.
      'Range.getValues': sheets + 1,
      'Range.getFormulas': 1,
      'Range.getMergedRanges': 1,
    });
    expect(meter.calls).toBeLessThanOrEqual(sheets + 2 + CALLS_BESIDE_READING);
  });
});

/** Lock and unlock, protections, two blocks written (results; the moment in 跟单_今天), flush, the key cells, a note for open sidebars; the person's language and the message. */
const CALLS_BESIDE_READING = 10;

describe('Mark done today', () => {
  const select = (under: ReturnType<typeof open>, row: number): void => {
    const { workbook } = under.world;
    workbook.select(workbook.find('出货')!, { top: row, left: 1, bottom: row, right: 1 });
  };

  test('fills the cell of the next stage in the selected row, with the results that follow', () => {
    const under = open(small());
    const table = plan(under.book(), MID_MORNING).tables[0]!;
    const row = table.rows.find(({ order }) => order.key === 'A-03')!;
    const [cell] = table.columns.ofStage(row.order.next!.stage).done;
    select(under, row.row.row);
    under.project.call('markDoneToday');
    expect(under.world.said.join('\n')).toContain('A-03');
    const after = plan(under.book(), MID_MORNING).tables[0]!;
    const again = after.rows.find(({ order }) => order.key === 'A-03')!;
    expect(again.order.next?.stage.key).not.toBe(row.order.next!.stage.key);
    if (cell) expect(under.cell('出货', row.row.row, cell.column)).not.toBeNull();
    expect(under.cell('出货', row.row.row, resultPlaces(after).get('next')!)).toBe(
      toDoText(again.order.next!.stage.name).zh,
    );
  });

  test('a row without an order says what to select', () => {
    const under = open(small());
    const before = valuesOf(under.book());
    select(under, 1);
    under.project.call('markDoneToday');
    expect(valuesOf(under.book())).toEqual(before);
    expect(under.world.said).toEqual([expect.stringContaining('请先点选')]);
  });

  test('asks where something is open, and leaves it when the person says no', () => {
    const under = open(small());
    const row = plan(under.book(), MID_MORNING).tables[0]!.rows.find(({ order }) => order.key === 'A-02')!;
    select(under, row.row.row);
    const before = valuesOf(under.book());
    under.world.answers.push('NO');
    under.project.call('markDoneToday');
    const isAsked = under.world.said.some((said) => said.includes('仍要标记为完成吗'));
    expect(isAsked ? valuesOf(under.book()) : before).toEqual(before);
  });
});
