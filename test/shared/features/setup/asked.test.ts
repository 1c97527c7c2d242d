import { setUpQuestions } from '../../../../shared/features/setup/asked';
import { addressOf } from '../../../../shared/book/address';
import { answeredForAll, cellsOf, type SetUpQuestion } from '../../../../shared/features/setup/question';
import { plan } from '../../../../shared/plan/plan';
import { askingBook } from '../../../tools/asking-book';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING } from '../../../tools/set-up';

const book = plan(askingBook(), MID_MORNING);
const asked = setUpQuestions(book, {});
const about = (word: string): SetUpQuestion => asked.find(({ text }) => text.zh.includes(word))!;
const cells = (question: SetUpQuestion): string[] =>
  cellsOf(question).map(({ place, shows }) => `${addressOf(place)} ${shows}`);

test('each question once for the book, the one that decides about most rows first', () => {
  expect(asked.map(({ text, rows }) => `${rows} ${text.zh}`)).toEqual([
    '7 “3月”“5月”里同一个订单占了好几行。一行代表什么？',
    '4 “船期”这一列是ETD，还是ATD？',
    '3 状态“GOH”是什么意思？',
    '1 “3月”用颜色说明订单（红色=已取消）。整行或订单号一格是这种颜色的，就按它说的算吗？',
    '1 状态“甩柜”是什么意思？',
  ]);
  expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
});

test('the sheets that ask it, each with cells of its own; the question shows three, from as many sheets as it can', () => {
  const sailing = about('船期');
  expect(sailing.sheets.map(({ sheet }) => sheet)).toEqual(['3月', '4月', '5月']);
  expect(cells({ ...sailing, sheets: [sailing.sheets[0]!] })).toEqual(["'3月'!E3 2026-03-02", "'3月'!E4 2026-03-08"]);
  expect(cells(sailing)).toEqual(["'3月'!E3 2026-03-02", "'4月'!E2 2026-04-03", "'5月'!E3 2026-05-11"]);
}); // prettier-ignore

test('an order of several rows is shown by its rows; a word, a colour and a copy by where they stand', () => {
  expect(cells(about('占了好几行'))).toEqual(["'3月'!A4 M2", "'3月'!A5 M2", "'5月'!A2 P1"]);
  expect(cells(about('GOH'))).toEqual(["'3月'!F3 GOH", "'4月'!F2 GOH", "'3月'!F5 GOH"]);
  expect(cells(about('颜色'))).toEqual(["'3月'!A1 红色=已取消", "'3月'!A3 M1"]);
});

test('a sheet that lists orders of another one shows which, and decides about all its rows', () => {
  const [sheet] = orderBook().sheets;
  const { rows } = sheet!;
  const copy = sheetOf('汇总', [
    ['订单号', '客户', '下单日期', 'ETD'],
    ...rows.slice(2, 5).map(([no]) => [no, 'Kestrel', day('2026-03-01'), day('2026-05-01')]),
  ]);
  const [question] = setUpQuestions(plan(bookOf(sheet!, copy), MID_MORNING), {});
  expect(question).toMatchObject({ about: 'table', rows: 3 });
  expect(cells(question!)[0]).toMatch(/^汇总!A2 /);
});

test('what holds while nobody answers is said, in both languages', () => {
  for (const { ifOpen } of asked) expect([ifOpen.zh, ifOpen.en]).not.toContain('');
  expect(about('占了好几行').ifOpen.zh).toMatch(/^先按“一个订单的一批出货.*”读/);
});

test('answers leave the order and the places as they are', () => {
  for (const question of asked)
    for (const { value } of question.choices.slice(0, 3)) {
      const now = setUpQuestions(book, answeredForAll({}, question, value));
      expect(now.slice(0, asked.length)).toEqual(asked);
    }
});
