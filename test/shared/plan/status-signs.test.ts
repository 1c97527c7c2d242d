import type { SavedColour, SavedWord } from '../../../shared/mapping/mapping';
import { settingsToSheet } from '../../../shared/config';
import { DEFAULT_SETTINGS } from '../../../shared/config/config';
import { plan, type Plan } from '../../../shared/plan/plan';
import { isoOf } from '../../../shared/time/moment';
import { applyPatch } from '../../../shared/book/apply';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';

const HEADERS = ['订单号', '客户', '付款方式', '下单日期', '验货日期', 'ETD', '状态'];
const NOW = moment('2026-05-18');

interface Told {
  readonly words?: readonly SavedWord[];
  readonly colours?: readonly SavedColour[];
}

/** The plan of orders that left on 4 May if their status says so, one for each status, with what the team told. */
function judged(told: Told, statuses: readonly string[], above: TestCell[][] = [], fills?: Record<string, string>): Plan {
  const rows = statuses.map((status, at): TestCell[] => [
    `A-${at + 1}`, 'Nordvik', '30% T/T, 70%见提单副本', day('2026-03-02'), null, day('2026-05-04'), status,
  ]);
  const book = bookOf(sheetOf('出货', [...above, HEADERS, ...rows], { fills }));
  const settings = settingsToSheet({ ...DEFAULT_SETTINGS, ...told }, 'zh');
  return plan(applyPatch(book, { sheets: [settings], columns: [], cells: [] }).book, NOW);
} // prettier-ignore

const phases = (of: Plan): string[] => of.tables[0]!.rows.map(({ order }) => order.phase);
const stage = (of: Plan, at: number, key: string) =>
  of.tables[0]!.rows[at]!.order.stages.find((each) => each.stage.key === key)!;

describe('a word of the team’s own', () => {
  test.each<[SavedWord, string]>([
    [{ word: '客户自提', means: 'closed' }, 'closed'],
    [{ word: '甩柜', means: 'sailed' }, 'shipped'],
    [{ word: '黄了', means: 'cancelled' }, 'cancelled'],
  ])('%j is judged by once it is explained', (told, phase) => {
    expect(phases(judged({}, [told.word]))).not.toEqual([phase]);
    expect(phases(judged({ words: [told] }, [told.word, `${told.word}（5/6）`, ` ${told.word}。`]))).toEqual([
      phase,
      phase,
      phase,
    ]);
  });

  test('outweighs what Gendan takes the word for', () => {
    expect(phases(judged({}, ['已完成']))).toEqual(['closed']);
    expect(phases(judged({ words: [{ word: '已完成', means: 'open' }] }, ['已完成']))).not.toEqual([
      'closed',
    ]);
    expect(phases(judged({ words: [{ word: '已完成', means: 'none' }] }, ['已完成']))).not.toEqual([
      'closed',
    ]);
  });

  test('that all is paid closes the money', () => {
    const after = judged({ words: [{ word: '清账', means: 'paid' }] }, ['清账']);
    expect(stage(after, 0, 'balance').doneBy).toBe('word');
    expect(stage(judged({}, ['清账']), 0, 'balance').doneBy).toBe('nothing');
  });

  test('that a stage is done completes that stage, on the day beside it, and shows what comes before it', () => {
    const words: SavedWord[] = [{ word: '三方过了', means: 'stage', stage: 'final_qc' }];
    const after = judged({ words }, ['三方过了 4/28', '三方过了', '三方过了 6/28']);
    expect(stage(after, 0, 'final_qc').doneBy).toBe('word');
    expect(isoOf(stage(after, 0, 'final_qc').done!)).toBe('2026-04-28');
    expect(stage(after, 1, 'final_qc')).toMatchObject({ doneBy: 'word', done: undefined });
    expect(stage(after, 2, 'final_qc').done).toBeUndefined();
    expect(stage(after, 0, 'prod_done').doneBy).toBe('implied');
    expect(stage(after, 0, 'onboard').doneBy).toBe('nothing');
    const sailed = judged({ words: [{ word: '走了', means: 'stage', stage: 'onboard' }] }, ['走了']);
    expect(phases(sailed)).toEqual(['shipped']);
  });

  test('a day beside a word for the sailing is the day of the sailing', () => {
    const after = judged({}, ['已出货（5/6）', '已出货']);
    expect(isoOf(stage(after, 0, 'onboard').done!)).toBe('2026-05-06');
    expect(stage(after, 1, 'onboard').done).toBeUndefined();
  });
});

describe('the colours of a legend', () => {
  const above: TestCell[][] = [['黄色=已出货，红色=已取消，绿色=甩柜']];
  const fills = { 3: 'FFFF00', A4: 'FF0000', F5: 'FFFF00', 6: 'C6EFCE', 7: 'BDD7EE' };
  const statuses = ['', '', '', '', ''];
  const yes = (...says: string[]): SavedColour[] => says.map((each) => ({ says: each, counts: true }));
  const of = (told: Told, painted: Record<string, string> = fills): string[] =>
    phases(judged(told, statuses, above, painted));
  const [OPEN] = of({});

  test('say nothing before they are answered, nor after a no', () => {
    expect(of({})).toEqual(Array(5).fill(OPEN));
    expect(of({ colours: [{ says: '红色=已取消', counts: false }] })).toEqual(Array(5).fill(OPEN));
  });

  test('after a yes hold for rows, or order numbers, of the colour, and for no other cell', () => {
    const colours = yes('黄色=已出货', '红色=已取消');
    expect(of({ colours })).toEqual(['shipped', 'cancelled', OPEN, OPEN, OPEN]);
  });

  test('hold only as long as the sheet says the same', () => {
    expect(of({ colours: yes('黄色=已取消', '红色=已出货') })).toEqual(Array(5).fill(OPEN));
  });

  test('mean what the team says its words mean', () => {
    const words: SavedWord[] = [{ word: '甩柜', means: 'hold' }];
    const after = judged({ words, colours: yes('绿色=甩柜') }, statuses, above, fills);
    expect(after.tables[0]!.rows[3]!.order.status).toBe('on hold');
  });

  test('are told apart by the legend’s own fills where two have one hue', () => {
    const two: TestCell[][] = [['浅绿=已出货'], ['深绿=已取消']];
    const painted = { A1: 'C6EFCE', A2: '00B050', 4: 'C6EFCE', 5: '00B050', 6: '92D050' };
    const colours = yes('浅绿=已出货', '深绿=已取消');
    expect(phases(judged({ colours }, ['', '', ''], two, painted))).toEqual(['shipped', 'cancelled', OPEN]);
  });

  test('and a status count together, the one that is further along', () => {
    const colours = yes('黄色=已出货', '红色=已取消');
    const after = judged({ colours }, ['生产中', '生产中'], above, { 3: 'FFFF00', 4: 'FF0000' });
    expect(phases(after)).toEqual(['shipped', 'cancelled']);
    expect(phases(judged({ colours }, ['已完成'], above, { 3: 'FFFF00' }))).toEqual(['closed']);
  });
});
