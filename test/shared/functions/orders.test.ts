import { same } from '../../../shared/lang';
import type { EvaluateRow, OrderRow, RowStage } from '../../../shared/functions/row-verdict';
import { NotANumber } from '../../../shared/functions/errors';
import { parseIso, isoOf } from '../../../shared/time/moment';
import { evaluated } from './evaluate';

/** Plans a row as the test says: its stages are its headers, done where the row has something. */
function planner(seen: OrderRow[] = []): EvaluateRow {
  return (order) => {
    seen.push(order);
    if (order.row.includes('bad')) throw new NotANumber('qty', 'bad');
    const stages = order.headers.map((header, i): RowStage => {
      const cell = order.row[i];
      const status = cell === null || cell === '' || cell === undefined ? 'on track' : 'done';
      const due = parseIso('2026-05-20');
      return { name: same(String(header)), status, due, owner: same('Wang'), left: same('2 days left') };
    });
    return { stages, next: stages.find((stage) => stage.status !== 'done') };
  };
}

describe('SLA.NEXT', () => {
  const next = (given: string): string => evaluated(`=SLA.NEXT(${given})`, { evaluateRow: planner() });

  it.each([
    ['one row', '{"deposit","etd"},{"2026-05-01",""}', 'etd'],
    ['all done', '{"deposit","etd"},{"2026-05-01","2026-05-09"}', ''],
    ['an empty row', '{"deposit","etd"},{"",""}', ''],
    ['several rows, one result each', '{"deposit","etd"},{"",1;1,"";1,1}', '{"deposit";"etd";""}'],
    ['a row that cannot be planned', '{"deposit","etd"},{1,"";"bad","";1,""}', '{"etd";#VALUE!;"etd"}'],
    ['an order sheet of one column', '{"deposit"},{""}', ''],
  ])('%s', (_, given, printed) => {
    expect(next(given)).toBe(printed);
  });

  it('wants one header row', () => {
    expect(next('{"a";"b"},{1;2}')).toMatch(/^#VALUE! headers and row take one row each/);
  });

  it('hands over cells as a sheet holds them, no moment, and the process asked for', () => {
    const seen: OrderRow[] = [];
    const formula = (process: string): string =>
      `=SLA.NEXT({"a","b","c"},{2026-05-01 12:00,#N/A,TRUE}${process})`;
    for (const process of ['', ',"lc-sight"', ',{"variant","key";"mine","pi"}']) {
      evaluated(formula(process), { evaluateRow: planner(seen) });
    }
    expect(seen.map((order) => order.process)).toEqual([
      { variant: undefined },
      { variant: 'lc-sight' },
      { rows: [['variant', 'key'], ['mine', 'pi']] }, // prettier-ignore
    ]);
    expect(seen[0]).toMatchObject({
      headers: ['a', 'b', 'c'],
      row: [46143.5, { error: '#N/A' }, true],
      now: undefined,
    });
  });
});

describe('SLA.STAGES', () => {
  const seen: OrderRow[] = [];
  const stages = (given: string): string =>
    evaluated(`=SLA.STAGES(${given})`, { evaluateRow: planner(seen), lang: 'zh' });

  it('spills a row per stage: name, status, due, owner, left', () => {
    expect(stages('{"deposit","etd"},{"2026-05-01",""},"2026-05-18 10:00"')).toBe(
      '{"deposit","已完成",2026-05-20,"Wang","2 days left";"etd","进行中(按时)",2026-05-20,"Wang","2 days left"}',
    );
    expect(isoOf(seen.at(-1)!.now!)).toBe('2026-05-18 10:00');
  });

  it.each([
    ['an empty row', '{"deposit"},{""},"2026-05-18"', /^$/],
    ['several rows', '{"deposit"},{1;2},"2026-05-18"', /^#VALUE! headers 和 row 各只能选一行/],
    ['several moments', '{"deposit"},{1},{"2026-05-18";"2026-05-19"}', /^#VALUE! 参数 now/],
    ['no moment', '{"deposit"},{1},""', /^#VALUE! 缺少参数 now/],
    ['an error for a moment', '{"deposit"},{1},#REF!', /^#REF!/],
  ])('%s', (_, given, printed) => {
    expect(stages(given)).toMatch(printed);
  });
});
