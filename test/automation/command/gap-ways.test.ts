import { gapWays } from '../../../automation/command/gap-ways';
import { both, same } from '../../../shared/lang';
import type { GapEntry, PaperGap } from '../../../shared/papers/paper';

const gap = (column: string, entry?: Partial<GapEntry>): PaperGap => ({
  field: column,
  title: same(column),
  isMandatory: true,
  text: same(column),
  ...(entry && {
    entry: {
      records: 'customers',
      name: [[both('客户', 'Customer'), same('MAPLE HOME')]],
      column: same(column),
      ...entry,
    },
  }),
});

test('what one row has to say is one command, with dots where only a person can say', () => {
  const gaps = [gap('地址', {}), gap('唛头', {}), gap('地址', {}), gap('交期')];
  expect(gapWays(gaps, '订单.xlsx', 'zh')).toEqual([
    'gendan record customers 订单.xlsx "客户=MAPLE HOME" 地址=… 唛头=…',
  ]);
});

test('a row whose name nobody knows yet asks for its name', () => {
  const company = { records: 'company', name: [[both('公司', 'Company'), same('')]] } as const;
  expect(gapWays([gap('公司', company), gap('账号', company)], 'a b.xlsx', 'zh')).toEqual([
    'gendan record company "a b.xlsx" 公司=… 账号=…',
  ]);
});
