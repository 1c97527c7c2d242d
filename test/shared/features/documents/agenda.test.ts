import { documentsAgenda } from '../../../../shared/features/documents/agenda';
import type { Sheet } from '../../../../shared/book/model';
import { plan as planOf } from '../../../../shared/plan/plan';
import { bookOf, day, sheetOf, type TestCell } from '../../../tools/book';
import { moment } from '../../../tools/order-facts';

const HEADERS = ['订单号', '客户', '币种', '金额', '付款方式', '信用证号', '下单日期', '船期', '实际开船', '提单日', '信用证效期', '交单日期']; // prettier-ignore
const CREDIT = sheetOf('跟单_信用证', [
  ['信用证号', '订单', '46A 单据要求'],
  [
    'LC-1',
    'L-1',
    '+SIGNED COMMERCIAL INVOICE IN 3 COPIES\n+PACKING LIST IN 3 COPIES\n+CERTIFICATE OF ORIGIN',
  ],
]);
const REGISTER = (...kinds: string[]): Sheet =>
  sheetOf('跟单_单证', [['类型', '号码', '订单', '版本', '状态'], ...kinds.map((kind, at) => [kind, `N-${at}`, 'L-1', 1, '已发'])]); // prettier-ignore

const agenda = (expiry: TestCell, ...sheets: Sheet[]) => {
  const row = ['L-1', 'Andes', 'USD', 20000, 'L/C at sight', 'LC-1', day('2026-03-02'), day('2026-05-08'), day('2026-05-08'), day('2026-05-08'), expiry, null]; // prettier-ignore
  const book = bookOf(sheetOf('出货', [HEADERS, row]), ...sheets);
  return documentsAgenda(planOf(book, moment('2026-05-18 08:45'))).map(({ id, part, stage, why }) => [id, part, stage, why.en]); // prettier-ignore
};

test('in the last days of presentation what the credit asks for and nobody has made', () => {
  const [item, ...more] = agenda(day('2026-05-22'), CREDIT, REGISTER('商业发票'));
  expect(more).toEqual([]);
  expect(item!.slice(0, 3)).toEqual(['L-1', 'papers', 'present']);
  expect(item![3]).toMatch(/^present by Fri 22 May, still missing: Packing List, Certificate of Origin Data$/);
});

test('nothing of what is complete, far off, or asked for by no credit', () => {
  expect(agenda(day('2026-05-22'), CREDIT, REGISTER('商业发票', '装箱单', '产地证'))).toEqual([]);
  expect(agenda(day('2026-06-22'), CREDIT, REGISTER('商业发票'))).toEqual([]);
  expect(agenda(day('2026-05-22'), REGISTER('商业发票'))).toEqual([]);
  expect(agenda(day('2026-05-15'), CREDIT)).toEqual([]);
});
