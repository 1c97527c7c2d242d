import { UNKNOWN, type SetUpChoices } from '../../../../shared/features/setup/choices';
import { answeredForAll, answerForAll } from '../../../../shared/features/setup/question';
import type { Choice } from '../../../../shared/mapping/mapping';
import { draftPlan, missingSheets, proposeSetUp } from '../../../../shared/features/setup/set-up';
import { followUp } from '../../../../shared/proposals/follow-up';
import { applyPatch } from '../../../../shared/book/apply';
import type { Book } from '../../../../shared/book/model';
import { isEmptyPatch } from '../../../../shared/book/patch';
import { plan, type Plan } from '../../../../shared/plan/plan';
import { patchOf } from '../../../../shared/plan/patch-of';
import { setUpColumns } from '../../../../shared/features/setup/columns';
import { setUpMeanings } from '../../../../shared/features/setup/meanings';
import { setUpView } from '../../../../shared/features/setup/view';
import { bookOf, day, sheetOf } from '../../../tools/book';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING } from '../../../tools/set-up';

const planned = (book: Book): Plan => plan(book, MID_MORNING);
const apply = (before: Plan, choices: SetUpChoices): Book => {
  const { patch } = followUp(before, proposeSetUp(before, choices).patch);
  const { book, report } = applyPatch(before.book, patch);
  expect(report.refused).toEqual([]);
  return book;
};
const names = (book: Book): string[] => book.sheets.map(({ name }) => name);
const verdicts = ({ tables }: Plan) =>
  tables.flatMap(({ rows }) => rows.map(({ order }) => [order.key, order.status, order.next?.stage.key]));

/** Two columns that may both be the ETD: the second is asked about. */
const askingBook = (): Book =>
  bookOf(
    sheetOf('出货', [
      ['订单号', '客户', '下单日期', 'ETD', '船期', '收款日期'],
      ['A1', 'Kestrel', day('2026-03-01'), day('2026-05-01'), day('2026-05-02'), null],
      ['A2', 'Kestrel', day('2026-04-01'), day('2026-06-01'), null, null],
    ]),
  );

describe('setting a book up', () => {
  test('adds the settings and what was turned on, writes the results, and leaves nothing to write', () => {
    const book = apply(planned(orderBook()), {});
    expect(names(book)).toEqual(['出货', '跟单_设置', '跟单_人员', '跟单_记录', '跟单_今天']);
    const after = planned(book);
    expect(after.isConfirmed).toBe(true);
    expect(isEmptyPatch(patchOf(after))).toBe(true);
    expect(verdicts(after)).toEqual(verdicts(draftPlan(planned(orderBook()), {})));
  });

  test('a sheet comes only with its feature; without results no column is added', () => {
    const off = { results: false, people: false, log: false, today: false };
    const book = apply(planned(orderBook()), { features: off });
    expect(names(book)).toEqual(['出货', '跟单_设置']);
    expect(book.sheets[0]!.rows[1]).toEqual(orderBook().sheets[0]!.rows[1]);
    expect(isEmptyPatch(patchOf(planned(book)))).toBe(true);
  });

  test('the process sheet holds what the orders take, in the language chosen', () => {
    const sheets = missingSheets(planned(orderBook()), { language: 'en', features: { process: true } });
    const process = sheets.find(({ name }) => name === 'Gendan Process')!;
    const variants = new Set(process.rows.slice(1).map((row) => row[0] && 'value' in row[0] && row[0].value));
    expect([...variants]).toEqual(['tt-fob']);
  });

  test('an answer changes how the column is read, before and after it is written', () => {
    const before = planned(askingBook());
    const question = setUpView(before, {}).questions.find(({ about }) => about === 'column')!;
    const [, other] = question.choices as [Choice, Choice];
    const choices = answeredForAll({}, question, other.value);
    const [at] = Object.keys(choices.columns!) as [string];
    const read = setUpColumns(before, choices, '出货').find((column) => column.at === at)!;
    expect(read).toMatchObject({ meaning: other.value, sureness: 'said' });
    expect(setUpView(before, choices).questions[0]).toEqual(question);
    const after = planned(apply(before, choices));
    expect(after.questions).toEqual([]);
    expect(setUpColumns(after, {}, '出货').find((column) => column.at === at)).toMatchObject({
      meaning: other.value,
    });
  });

  test('a column that means nothing to us any more is not asked for: the verdicts change in the draft', () => {
    const before = planned(orderBook());
    const balance = setUpColumns(before, {}, '出货').find(({ header }) => header === '定金到账')!;
    const choices = { columns: { [balance.at]: 'none' } };
    const [first] = [draftPlan(before, choices).tables[0]!.rows[2]!.order];
    expect(first.key).toBe('A-03');
    expect(first.next?.stage.key).not.toBe('deposit');
    expect(verdicts(planned(apply(before, choices)))).toEqual(verdicts(draftPlan(before, choices)));
  });

  test('what is said of a header holds for the same header on other sheets', () => {
    const [sheet] = orderBook().sheets;
    const before = planned(bookOf(sheet!, { ...sheet!, name: '出货 6月' }));
    const at = setUpColumns(before, { sheets: { '出货 6月': { use: true } } }, '出货').find(
      (c) => c.header === '订舱日期',
    )!.at;
    const choices = { sheets: { '出货 6月': { use: true } }, columns: { [at]: 'none' } };
    const there = setUpColumns(before, choices, '出货 6月').find(({ header }) => header === '订舱日期');
    expect(there).toMatchObject({ meaning: 'none' });
  });

  test('a sheet that is switched off stays off, and comes back with its columns', () => {
    const [sheet] = orderBook().sheets;
    const second = sheetOf('样品', [
      ['订单号', '客户', '下单日期', 'ETD', '寄样日期'],
      ['S1', 'Kestrel', day('2026-03-01'), day('2026-06-01'), null],
      ['S2', 'Kestrel', day('2026-04-01'), day('2026-07-01'), null],
    ]);
    const book = apply(planned(bookOf(sheet!, second)), { sheets: { 样品: { use: false } } });
    expect(planned(book).tables.map(({ table }) => table.sheet)).toEqual(['出货']);
    expect(planned(book).isConfirmed).toBe(true);
    expect(setUpView(planned(book), {}).sheets).toMatchObject([
      { isUsed: true },
      { sheet: '样品', isUsed: false },
    ]);
    const again = apply(planned(book), { sheets: { 样品: { use: true } } });
    expect(planned(again).tables.map(({ table }) => table.sheet)).toEqual(['出货', '样品']);
    expect(planned(again).isConfirmed).toBe(true);
  });

  test('under a header of two rows, ending in a group, the results are still ours the second time', () => {
    const [sheet] = orderBook().sheets;
    const groups = [
      '基本',
      null,
      null,
      null,
      null,
      null,
      null,
      '进度',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      '备注',
    ];
    const two = sheetOf('出货', [groups]);
    const rows = [groups, ...sheet!.rows.slice(1)];
    const kinds = [two.kinds[0]!, ...sheet!.kinds.slice(1)];
    const merges = [
      { top: 1, bottom: 1, left: 1, right: 7 },
      { top: 1, bottom: 1, left: 8, right: 15 },
    ];
    const before = planned(bookOf({ ...sheet!, rows, kinds, merges }));
    expect(before.tables[0]!.table).toMatchObject({ topRow: 1, headerRow: 2 });
    const after = planned(apply(before, {}));
    expect(after.questions).toEqual([]);
    expect(after.tables[0]!.table.columns.filter(({ ours }) => ours)).toHaveLength(6);
    expect(isEmptyPatch(proposeSetUp(after, {}).patch)).toBe(true);
  });

  test('people with their spellings and roles', () => {
    const people = [{ name: '王丽', aliases: ['Lily'], roles: ['sales', 'docs'] as const }];
    const after = planned(apply(planned(orderBook()), { people }));
    expect(after.config.people).toMatchObject(people);
    expect(setUpView(after, {}).people).toBeUndefined();
  });
});

describe('a book that is set up', () => {
  const before = planned(apply(planned(orderBook()), {}));

  test('has nothing more to write', () => {
    expect(isEmptyPatch(proposeSetUp(before, {}).patch)).toBe(true);
  });

  test('only what differs is written', () => {
    const { patch } = proposeSetUp(before, { bankCalendar: 'US' });
    expect(patch.sheets).toEqual([]);
    expect(patch.cells).toMatchObject([{ sheet: '跟单_设置', seen: 'CN', write: { value: 'US' } }]);
    const column = setUpColumns(before, {}, '出货').find(({ header }) => header === '备注')!;
    const cells = proposeSetUp(before, { columns: { [column.at]: 'none' } }).patch.cells;
    expect(cells.length).toBeGreaterThan(0);
    expect(new Set(cells.map(({ row }) => row)).size).toBe(1);
  });

  test('a calendar that cannot be read is said before it is written', () => {
    expect(setUpView(before, { officeCalendar: 'Mo-So' }).calendarProblems.office?.zh).toContain('Mo-So');
  });
});

test('every meaning can be chosen once, and says so in both languages', () => {
  const all = setUpMeanings(planned(orderBook())).flatMap(({ meanings }) => meanings);
  expect(new Set(all.map(({ value }) => value)).size).toBe(all.length);
  for (const { label } of all) expect([label.zh, label.en]).not.toContain('');
  for (const column of setUpColumns(planned(orderBook()), {}, '出货'))
    if (column.meaning !== 'none') expect(all.map(({ value }) => value)).toContain(column.meaning);
});

test('a book without orders: nothing is found, its sheets can be pointed at', () => {
  const book = bookOf(
    sheetOf('清单', [
      ['订单号', '客户', '备注'],
      ['A1', 'X', null],
      ['A2', 'Y', null],
    ]),
  );
  const view = setUpView(planned(book), {});
  expect(view).toMatchObject({ found: { orders: 0 }, sheets: [], others: ['清单'] });
  const pointed = setUpView(planned(book), { sheets: { 清单: { use: true } } });
  expect(pointed.sheets).toMatchObject([{ sheet: '清单', isUsed: true, isFound: true, orders: 2 }]);
});

test('a header that nobody would recognise is pointed at, and found again after rows were inserted', () => {
  const rows = [
    ['Liste'],
    ['Auftrag', 'Kd', 'Abfahrt'],
    ['A1', 'X', day('2026-05-01')],
    ['A2', 'Y', day('2026-06-01')],
  ];
  const before = planned(bookOf(sheetOf('Blatt', rows)));
  expect(setUpView(before, { sheets: { Blatt: { use: true } } }).sheets).toMatchObject([{ isFound: false }]);
  const pointed = { sheets: { Blatt: { use: true, headerRow: 2 } } };
  expect(setUpView(before, pointed).sheets).toMatchObject([{ isFound: true, headerRow: 2 }]);
  const choices = {
    ...pointed,
    columns: {
      'Blatt!A2': 'field:order_no:value',
      'Blatt!B2': 'field:customer:value',
      'Blatt!C2': 'field:etd:plan',
    },
  };
  const book = apply(before, choices);
  expect(planned(book).isConfirmed).toBe(true);
  expect(planned(book).tables[0]!.rows.map(({ order }) => order.key)).toEqual(['A1', 'A2']);
  const [sheet, ...ours] = book.sheets;
  const moved = { ...sheet!, rows: [['2026'], ...sheet!.rows], kinds: ['s', ...sheet!.kinds] };
  expect(planned({ sheets: [moved, ...ours] }).tables[0]!.table.headerRow).toBe(3);
});

describe('words and colours of the team’s own', () => {
  const row = (no: string, status: string) => [no, 'Kestrel', day('2026-03-01'), day('2026-05-01'), status];
  const book = bookOf(
    sheetOf(
      '出货',
      [['红色=已取消'], ['订单号', '客户', '下单日期', 'ETD', '状态'], row('A1', '客户自提'), row('A2', ''), row('A3', '三方过了')],
      { fills: { A4: 'FF0000' } },
    ),
  ); // prettier-ignore
  const before = planned(book);
  const phases = ({ tables }: Plan) => tables[0]!.rows.map(({ order }) => order.phase);

  test('are asked about each by itself, what is chosen is previewed and kept', () => {
    const { questions } = setUpView(before, {});
    expect(questions.map(({ sheets }) => sheets[0]!.targets[0])).toEqual([
      { is: 'legend', says: ['红色=已取消'] },
      { is: 'word', word: '客户自提' },
      { is: 'word', word: '三方过了' },
    ]);
    expect(questions[2]!.choices.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['none', 'sailed', 'paid', 'stage:final_qc']),
    );
    const values = ['yes', 'closed', 'stage:final_qc'];
    const choices = questions.reduce<SetUpChoices>(
      (chosen, question, at) => answeredForAll(chosen, question, values[at]!),
      {},
    );
    expect(questions.map((question) => answerForAll(choices, question))).toEqual(values);
    const after = planned(apply(before, choices));
    expect(phases(after).slice(0, 2)).toEqual(['closed', 'cancelled']);
    expect(after.tables[0]!.rows[2]!.order.stages.find(({ stage }) => stage.key === 'final_qc')!.doneBy).toBe(
      'word',
    );
    expect(setUpView(after, {}).questions).toEqual([]);
  });

  test('that nobody answered are kept open', () => {
    const unsure = setUpView(before, {}).questions.reduce<SetUpChoices>(
      (chosen, question) => answeredForAll(chosen, question, UNKNOWN),
      {},
    );
    for (const choices of [{}, unsure]) {
      const after = planned(apply(before, choices));
      expect(after.config.settings.words).toBeUndefined();
      expect(setUpView(after, {}).questions).toHaveLength(3);
    }
  });
});
