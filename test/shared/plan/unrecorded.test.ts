import { unrecordedFindings } from '../../../shared/plan/unrecorded';
import type { RowPlan, TablePlan } from '../../../shared/plan/table-plan';
import { oneTable, stageOf, type Heading } from './one-row';

describe('what nobody recorded', () => {
  const onboard = stageOf('onboard', 'atd');
  const blank = (rows: readonly number[], heading: Heading = { header: '开船', field: 'atd' }) => {
    const { table, columns } = oneTable(['customer', heading], [[]]);
    const plans = rows.map((row) => ({ row: { row }, unrecorded: [onboard] })) as unknown as RowPlan[];
    return unrecordedFindings({ table, columns, rows: plans } as unknown as TablePlan);
  };

  test('is told once for its column, the lowest rows first', () => {
    expect(blank([2, 3])).toEqual([
      {
        kind: 'not recorded', severity: 'info', place: { sheet: '订单', row: 3, column: 2 },
        message: {
          zh: '“开船”有2单空着，后面的事已经发生，按已完成处理（第3、2行）',
          en: '开船 is blank in 2 orders that are past it, and is taken as done (row 3, 2)',
        },
      },
    ]); // prettier-ignore
    expect(blank([2, 3, 4])[0]!.message.zh).toMatch(/（第4、3、2行）$/);
    expect(blank([2, 3, 4, 5])[0]!.message.zh).toMatch(/有4单.*（第5、4、3行等）$/);
    expect(blank([2, 3, 4, 5])[0]!.message.en).toMatch(/\(row 5, 4, 3 …\)$/);
  });

  test('a row counts once, and nothing without a column', () => {
    expect(blank([2, 2])[0]!.message.zh).toContain('有1单');
    expect(blank([2], 'remark')).toEqual([]);
    expect(blank([])).toEqual([]);
  });
});
