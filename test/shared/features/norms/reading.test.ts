import { applyPatch } from '../../../../shared/book/apply';
import type { Book } from '../../../../shared/book/model';
import { itemQueries } from '../../../../shared/features/today/items';
import { CAPABILITIES } from '../../../../shared/features';
import { breachesToDiscuss } from '../../../../shared/features/norms/agenda';
import { offeredNorms, proposeOffered, proposeState } from '../../../../shared/features/norms/add';
import { proposeOpen } from '../../../../shared/features/norms/open';
import { OnlyForOneself, proposeRead } from '../../../../shared/features/norms/unread';
import { normsView } from '../../../../shared/features/norms/view';
import { readNow, versionRead } from '../../../../shared/matters/norm-readers';
import { nextNormNumber, normRow } from '../../../../shared/matters/norm-row';
import { NORMS } from '../../../../shared/matters/norms.sheet';
import { recordsOf } from '../../../../shared/orders/records';
import { parseIso, type Moment } from '../../../../shared/time/moment';
import { bookOf, sheetOf } from '../../../tools/book';
import { allFindings } from '../../../../shared/features/findings/all';
import { logSheet, normBook, normSheet, NOW, planned } from './book';

const at = (iso: string): Moment => parseIso(iso)!;
const MOVED = logSheet(
  { at: '2026-05-04 09:00', event: '改截止', date: '2026-05-10', by: '王丽' },
  { at: '2026-05-08 09:00', event: '改截止', date: '2026-05-15', by: '王丽' },
);
const ORDERS = [{ no: 'A-1' }];
const today = (book: Book, me: string, now = NOW): string[] =>
  itemQueries(CAPABILITIES)
    .view(planned(book, now), me, {})
    .flatMap(({ key, things }) => (key === 'norms' ? things.map(({ name }) => name) : []));

describe('reading a norm', () => {
  const book = normBook(
    ORDERS,
    normSheet(
      { text: '换人写原因', version: 2, author: '张敏', read: '王丽 2、孙敏 1' },
      { text: '单证员先核对', scope: '单证员', read: '王丽' },
      { text: '以后再说', from: '2026-06-01' },
      { text: '不用了', state: '停用' },
    ),
  );
  test('everybody in its scope reads the version that holds; who wrote it has', () => {
    const { norms } = normsView(planned(book), '');
    expect(norms.map(({ missing }) => missing)).toEqual([['孙敏', '李娜'], ['李娜'], [], []]);
  });
  test('Today has one line for all that is new to a person', () => {
    expect(today(book, '李娜')).toEqual(['2 条要读']);
    expect(today(book, '孙敏')).toEqual(['1 条要读']);
    expect(today(book, '王丽')).toEqual([]);
    expect(today(book, '张敏')).toEqual([]);
  });
  test('in the Today of everybody it is nobody’s line; where one person is picked, it is theirs', () => {
    expect(today(book, '')).toEqual([]);
    const [group] = itemQueries(CAPABILITIES).view(planned(book), '', { owner: ['李娜'] });
    expect([group!.key, group!.things.map(({ owner }) => owner)]).toEqual(['norms', ['李娜']]);
  });
  test('one press reads them all, in their own cells beside what others have read', () => {
    const proposal = proposeRead(planned(book), '李娜', '李娜');
    expect(proposal.title.zh).toBe('李娜 已阅 2 条规范');
    const after = applyPatch(book, proposal.patch).book;
    expect(recordsOf(planned(after), NORMS).records.map(({ read }) => read)).toEqual([
      ['王丽 2', '孙敏 1', '李娜 2'], ['王丽', '李娜 1'], [], [],
    ]); // prettier-ignore
    expect(today(after, '李娜')).toEqual([]);
    expect(normsView(planned(after), '李娜').unread).toBe(0);
  });
  test('a newer version takes the place of the older one, and nobody reads for another', () => {
    const after = applyPatch(book, proposeRead(planned(book), '孙敏', '孙敏').patch).book;
    expect(recordsOf(planned(after), NORMS).records[0]!.read).toEqual(['王丽 2', '孙敏 2']);
    expect(() => proposeRead(planned(book), '李娜', '张敏')).toThrow(OnlyForOneself);
    expect(() => proposeRead(planned(book), '李娜', '')).toThrow(OnlyForOneself);
    expect(() => proposeRead(planned(book), '外人', '外人')).toThrow(OnlyForOneself);
  });
  test.each([
    ['王丽 2', 2],
    ['王丽2', 2],
    ['王丽（3）', 3],
    ['王丽 v4', 4],
    ['王丽 第2版', 2],
    ['王丽', 1],
    ['孙敏 2', 0],
  ])('%s is version %d of 王丽', (text, version) => {
    expect(versionRead({ read: [text] }, (name) => name === '王丽')).toBe(version);
  });
  test('a name that ends in a figure keeps its version apart', () => {
    expect(readNow({ read: ['QC 2 1'], version: 3 }, 'QC 2')).toEqual(['QC 2 3']);
  });
});

describe('the week', () => {
  const book = normBook(ORDERS, normSheet({ check: '改期两次', read: '王丽、孙敏、李娜、张敏' }), MOVED);
  test('the manager hears of it on the first working day, others and other days do not', () => {
    expect(today(book, '张敏', at('2026-05-18 10:00'))).toEqual(['一周 1 件违规']);
    expect(today(book, '王丽', at('2026-05-18 10:00'))).toEqual([]);
    expect(today(book, '张敏', at('2026-05-19 10:00'))).toEqual([]);
    // The first to third of May are days off, the fourth and fifth as well.
    expect(today(book, '张敏', at('2026-05-10 10:00'))).toEqual([]);
  });
  test('one that was written down is counted for a week, one that was withdrawn is not', () => {
    const opened = applyPatch(book, proposeOpen(planned(book)).patch).book;
    expect(today(opened, '张敏', at('2026-05-18 10:00'))).toEqual(['一周 1 件违规']);
    expect(today(opened, '张敏', at('2026-05-25 10:00'))).toEqual([]);
    expect(normsView(planned(opened), '').norms[0]!.weeks).toEqual([1, 0, 0, 0, 0]);
    expect(normsView(planned(opened, at('2026-06-01 10:00')), '').norms[0]!.weeks).toEqual([0, 0, 1, 0, 0]);
    const sheets = opened.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map((cell) => (cell === '进行中' ? '已撤回' : cell))) })); // prettier-ignore
    expect(today({ sheets }, '张敏', at('2026-05-18 10:00'))).toEqual([]);
    expect(normsView(planned({ sheets }), '').norms[0]!.weeks).toEqual([0, 0, 0, 0, 0]);
  });
  test('in a team of one that person hears of it', () => {
    const alone = { sheets: book.sheets.map((sheet) => (sheet.name === '跟单_人员' ? sheetOf('跟单_人员', [['姓名', '角色'], ['王丽', '业务员']]) : sheet)) }; // prettier-ignore
    expect(today(alone, '王丽')).toEqual(['一周 1 件违规']);
  });
  test('the meeting speaks of what nobody has acknowledged for more than a week', () => {
    const open = { no: 'A-1', atd: '', balance: '' };
    const still = normBook([open], normSheet({ check: '改期两次' }), MOVED);
    const opened = applyPatch(still, proposeOpen(planned(still)).patch).book;
    expect(breachesToDiscuss(planned(opened, at('2026-05-25 10:00')))).toEqual([]);
    const [item] = breachesToDiscuss(planned(opened, at('2026-05-26 10:00')));
    expect(item).toMatchObject({ part: 'other', id: 'N-1/1/A-1/booking', order: 'A-1', customer: 'MAPLE', owner: '王丽', weight: 8 }); // prettier-ignore
    expect(item!.why.zh).toBe('违反规范 N-1，8 天没人知悉');
  });
});

describe('norms that are offered', () => {
  const book = normBook(ORDERS);
  test('are written only when picked, in force from today, in the language of the book', () => {
    expect(normsView(planned(book), '')).toMatchObject({ norms: [], found: 0 });
    const after = applyPatch(book, proposeOffered(planned(book), ['moved', 'lc'], '张敏').patch).book;
    const plan = planned(after);
    expect(recordsOf(plan, NORMS).records).toMatchObject([
      { number: 'N-1', check: 'moved', version: 1, state: 'on', author: '张敏', from: 46_160 },
      { number: 'N-2', check: 'condition', condition: '信用证号 为空; 付款方式 = L/C; 实际开船 有值' },
    ]);
    expect(recordsOf(plan, NORMS).findings).toEqual([]);
    expect(offeredNorms(plan).map(({ key }) => key)).toEqual(['undated', 'owner', 'gate', 'quiet', 'presented']); // prettier-ignore
  });
  test('in an English book they read and hold as well', () => {
    const english = bookOf(
      sheetOf('Orders', [
        ['Order No', 'Customer', 'Order Date', 'Payment Terms', 'ETD', 'ATD', 'L/C No'],
        ['A-1', 'MAPLE', 46_113, 'L/C at sight', 46_140, 46_141, null],
      ]),
    );
    const plan = planned(english);
    const all = offeredNorms(plan).map(({ key }) => key);
    const after = planned(applyPatch(english, proposeOffered(plan, all, 'Ann').patch).book);
    const { records, findings } = recordsOf(after, NORMS);
    expect([plan.language, records.length, findings]).toEqual(['en', all.length, []]);
    expect(records.every(({ text }) => /^[A-Z][^\p{Script=Han}]+\.$/u.test(text))).toBe(true);
  });
  test('is turned off and on again in its cell', () => {
    const one = normBook(ORDERS, normSheet({ check: '改期两次' }), MOVED);
    const off = applyPatch(one, proposeState(planned(one), { name: 'N-1', row: 2 }, 'off').patch).book;
    expect(normsView(planned(off), '')).toMatchObject({ found: 0, norms: [{ state: 'off', isInForce: false }] }); // prettier-ignore
    const on = applyPatch(off, proposeState(planned(off), { name: 'N-1', row: 2 }, 'on').patch).book;
    expect(normsView(planned(on), '').found).toBe(1);
  });
});

test('a decision that becomes a norm takes the next number and is kept by people', () => {
  expect(nextNormNumber(['N-3', 'n-12', '规-40'])).toBe('N-13');
  expect(normRow({ text: '拍照留底', by: '张敏', from: 46_160 }, [])).toMatchObject({ number: 'N-1', text: '拍照留底', state: 'on', check: undefined }); // prettier-ignore
});

test('a condition that nobody can read is told at its cell; a condition without one makes the row not count', () => {
  const book = normBook(ORDERS, normSheet({ check: '条件', condition: '信用证' }, { check: '条件' }));
  const told = allFindings(CAPABILITIES, planned(book)).filter(({ place }) => place.sheet === '跟单_规范');
  expect(told.map(({ place: { row, column } }) => [row, column])).toEqual([[2, 4], [3, 4]]); // prettier-ignore
  expect(told[0]!.message.zh).toContain('信用证');
  expect(normsView(planned(book), '')).toMatchObject({ wrong: 1, norms: [{ number: 'N-1' }] });
});
