import { changesSince } from '../../../shared/papers/changes';
import { contentOf } from '../../../shared/papers/content';
import type { Paper } from '../../../shared/papers/paper';

type Said = Readonly<Record<string, string>>;
const values = (said: Said) => Object.fromEntries(Object.entries(said).map(([key, text]) => [key, { text }]));
const paper = (head: Said, lines: readonly Said[] = []) => ({ values: values(head), lines: lines.map(values) }) as unknown as Paper; // prettier-ignore

const HEAD = {
  amount: 'USD 900.00', total_text: 'USD 900.00', total_words: 'SAY US DOLLARS NINE HUNDRED ONLY.', currency: 'USD', buyer: 'MAPLE', buyer_name: 'MAPLE', payment: '30% T/T', marks: 'N/M',
}; // prettier-ignore
const VASE = {
  item: 'A-1',
  description: 'VASE',
  quantity: '100',
  unit: 'PCS',
  price: '9.00',
  amount: '900.00',
  cartons: '9',
};
const told = (before: Paper, after: Paper, lang: 'zh' | 'en' = 'en') =>
  changesSince(contentOf(before), after).map((each) => each[lang]);

test('the amount is told once, first, and not in words as well; what a line comes to follows from its price', () => {
  const after = paper(
    { ...HEAD, amount: 'USD 910.00', total_text: 'USD 910.00', total_words: 'SAY US DOLLARS NINE HUNDRED AND TEN ONLY.' },
    [{ ...VASE, price: '9.10', amount: '910.00' }],
  );
  const wanted = ['Amount: USD 900.00 → USD 910.00', 'Line 1, Unit Price: 9.00 → 9.10'];
  expect(told(paper(HEAD, [VASE]), after)).toEqual(wanted);
}); // prettier-ignore

test('a template that shows the amount in one text: it is called the amount', () => {
  const only = (text: string) => paper({ total_text: text, total_words: `SAY ${text}` });
  expect(told(only('USD 1.00'), only('USD 2.00'))).toEqual(['Amount: USD 1.00 → USD 2.00']);
});

test('a new account comes before terms and goods, marks come last', () => {
  const before = paper({ ...HEAD, bank_account: '123' }, [VASE]);
  const after = paper({ ...HEAD, bank_account: '124', payment: '100% T/T', marks: 'MAPLE' }, [
    { ...VASE, quantity: '120', cartons: '10', amount: '1,080.00' },
  ]);
  expect(told(before, after, 'zh')).toEqual([
    '收款账号：123 → 124',
    '付款条款：30% T/T → 100% T/T',
    '第 1 项数量：100 → 120',
    '唛头：N/M → MAPLE',
  ]);
});

test('a line that came or went is one change', () => {
  const two = paper(HEAD, [
    VASE,
    { ...VASE, item: 'B-2', description: 'TRAY', quantity: '5', amount: '45.00' },
  ]);
  expect(told(paper(HEAD, [VASE]), two)).toEqual(['Line 2 added: B-2, TRAY, 5 PCS, 45.00']);
  expect(told(two, paper(HEAD, [VASE]), 'zh')).toEqual(['去掉第 2 项：B-2, TRAY, 5 PCS, 45.00']);
});

test('what changed alone is told whatever it usually follows from', () => {
  expect(told(paper(HEAD, [VASE]), paper({ ...HEAD, total_words: 'SAY USD 900' }, [{ ...VASE, cartons: '10' }]))).toEqual([
    'Line 1, Cartons: 9 → 10',
    'Amount in Words: SAY US DOLLARS NINE HUNDRED ONLY. → SAY USD 900',
  ]);
}); // prettier-ignore
