import { both } from '../../../../shared/lang';
import { foundBreaches } from '../../../../shared/features/norms/found';
import { a1 } from '../../../../shared/book/address';
import {
  found,
  logSheet,
  normBook,
  normSheet,
  planned,
  type LogTold,
  type NormTold,
  type Told,
} from './book';

const book = (norm: NormTold, orders: readonly Told[], ...log: readonly LogTold[]) =>
  planned(normBook(orders, normSheet(norm), logSheet(...log)));
const clean = (...numbers: readonly string[]): Told[] => numbers.map((no) => ({ no }));
const SIX = clean('A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6');
const place = (plan: ReturnType<typeof planned>) =>
  foundBreaches(plan)
    .map(({ tell }) => tell().place)
    .map((at) => `${at.sheet}!${a1(at.row, at.column)}`);

describe('完成没写日期', () => {
  const norm = { check: '完成没写日期' };
  test('a tick where the column holds days is found at its cell, and is its owner’s', () => {
    const plan = book(norm, [...SIX, { no: 'A-7', inspected: '√' }]);
    expect(found(plan)).toEqual(['N-1/1/A-7/final_qc 王丽']);
    expect(place(plan)).toEqual(['出货!L8']);
  });
  test('a column of ticks is how the team keeps it', () => {
    expect(found(book(norm, [...SIX, ...['A-7', 'A-8', 'A-9', 'B-1'].map((no) => ({ no, inspected: '√' }))]))).toEqual([]); // prettier-ignore
  });
  test('of an order that began before the norm nobody knows when it was ticked', () => {
    const ticked = {
      no: 'A-7',
      ordered: '2026-03-20',
      sample: '2026-03-25',
      made: '2026-03-30',
      inspected: '√',
    };
    expect(found(book(norm, [...SIX, ticked]))).toEqual([]);
    expect(found(book(norm, [...SIX, { ...ticked, made: '2026-04-27' }]))).toEqual([
      'N-1/1/A-7/final_qc 王丽',
    ]);
  });
  test('done in the log without a day is found, and once only where the cell has a tick as well', () => {
    const done = { at: '2026-05-08 09:00', order: 'A-7', stage: '验货放行', event: '完成', by: '孙敏' };
    expect(found(book(norm, [...SIX, { no: 'A-7' }], done))).toEqual(['N-1/1/A-7/insp_release 孙敏']);
    const twice = { ...done, stage: '尾查/终期验货' };
    expect(found(book(norm, [...SIX, { no: 'A-7', inspected: '√' }], twice))).toHaveLength(1);
    expect(found(book(norm, [...SIX, { no: 'A-7' }], { ...done, date: '2026-05-07' }))).toEqual([]);
  });
});

describe('换人没写原因', () => {
  const norm = { check: '换人没写原因', from: '2026-05-01' };
  const change = { at: '2026-05-08 09:00', stage: '提单确认', event: '换责任人', value: '孙敏', by: '张敏' };
  const open = { no: 'A-1', atd: '', balance: '' };
  const log = (...rows: readonly LogTold[]) => found(book(norm, [open], ...rows));
  test('is of who changed it', () => {
    expect(log(change)).toEqual(['N-1/1/A-1/bl_check/2026-05-08 09:00 张敏']);
  });
  test('not with a note, not before the norm, not of an order that is gone', () => {
    expect(log({ ...change, note: '李娜请假' })).toEqual([]);
    expect(log({ ...change, at: '2026-04-08 09:00' })).toEqual([]);
    expect(log({ ...change, order: 'Z-9' })).toEqual([]);
  });
  test('naming who had it already is no change; a first owner for what nobody had is none', () => {
    expect(log({ ...change, value: '李娜' })).toEqual([]);
    expect(log({ ...change, stage: '报关放行' })).toEqual([]);
    expect(log(change, { ...change, at: '2026-05-09 09:00' })).toHaveLength(1);
  });
});

describe('改期两次', () => {
  const norm = { check: '改期两次', from: '2026-05-01' };
  const due = (at: string, date: string, more: Partial<LogTold> = {}): LogTold => ({ at: `${at} 09:00`, event: '改截止', date, by: '王丽', note: '工厂延期', ...more }); // prettier-ignore
  const log = (...rows: readonly LogTold[]) => found(book(norm, clean('A-1', 'A-2'), ...rows));
  test('the second time is found, the first is not', () => {
    expect(log(due('2026-05-04', '2026-05-10'))).toEqual([]);
    expect(log(due('2026-05-04', '2026-05-10'), due('2026-05-08', '2026-05-15'))).toEqual(['N-1/1/A-1/booking 王丽']); // prettier-ignore
    expect(log(due('2026-05-04', '2026-05-10'), due('2026-05-08', '2026-05-15'), due('2026-05-11', '2026-05-20'))).toHaveLength(1); // prettier-ignore
  });
  test('a day before the one by which it was due anyway is no more time', () => {
    const open = { no: 'A-1', ordered: '2026-05-04', deposit: '2026-05-06', sample: '', due: '2026-06-10', made: '', inspected: '', booked: '', loaded: '', etd: '2026-06-24', atd: '', balance: '' }; // prettier-ignore
    const of = (...dates: readonly string[]) =>
      found(book(norm, [open, { no: 'A-2' }], ...dates.map((date, at) => due(`2026-05-0${at + 5}`, date))));
    expect(of('2026-05-20', '2026-05-21')).toEqual([]);
    expect(of('2026-05-20', '2026-05-21', '2026-05-22')).toHaveLength(1);
  });
  test('of the same stage of the same order, since the norm holds', () => {
    const first = due('2026-05-04', '2026-05-10');
    expect(log(first, due('2026-05-08', '2026-05-15', { stage: '装柜' }))).toEqual([]);
    expect(log(first, due('2026-05-08', '2026-05-15', { order: 'A-2' }))).toEqual([]);
    expect(log(due('2026-04-20', '2026-05-10'), due('2026-05-08', '2026-05-15'))).toEqual([]);
  });
  test('drawing a day in, saying it again and beginning anew give nobody more time', () => {
    const first = due('2026-05-04', '2026-05-10');
    expect(log(first, due('2026-05-08', '2026-05-09'))).toEqual([]);
    expect(log(first, due('2026-05-08', '2026-05-10'))).toEqual([]);
    expect(log(first, { at: '2026-05-06 09:00', event: '重开' }, due('2026-05-08', '2026-05-15'))).toEqual(
      [],
    );
  });
});

describe('前置没完成', () => {
  const norm = { check: '前置没完成', from: '2026-05-01' };
  test('loaded before the inspection, both with their days', () => {
    const plan = book(norm, [{ no: 'A-1' }, { no: 'A-2', inspected: '2026-05-04' }]);
    expect(found(plan)).toEqual(['N-1/1/A-2/load/final_qc']);
    expect(foundBreaches(plan)[0]!.tell().text).toEqual(
      both('装柜（5月2日）做在尾查/终期验货（5月4日）前面', 'Container loading (2 May) was done before Final random inspection (FRI) (4 May)'), // prettier-ignore
    );
  });
  test('money that is not recorded is nobody’s breach', () => {
    expect(found(book(norm, [{ no: 'A-1', deposit: '' }]))).toEqual([]);
  });
  test('loaded before the norm held', () => {
    expect(found(book({ ...norm, from: '2026-05-03' }, [{ no: 'A-2', inspected: '2026-05-04' }]))).toEqual([]); // prettier-ignore
  });
  test('nor of an order that was called off', () => {
    const plan = book(norm, [{ no: 'A-2', inspected: '2026-05-04', atd: '', balance: '' }], { at: '2026-05-06 09:00', order: 'A-2', stage: '', event: '取消' }); // prettier-ignore
    expect(found(plan)).toEqual([]);
  });
});

describe('日期没更新', () => {
  const norm = { check: '日期没更新', days: 4, from: '2026-04-01' };
  // On 18 May: due at the factory on 4 May, nothing since.
  const stuck: Told = {
    no: 'A-9', sales: '孙敏', due: '2026-05-04', made: '', inspected: '', booked: '', loaded: '', etd: '2026-06-20', atd: '', balance: '',
  }; // prettier-ignore
  const kept = { no: 'A-1', balance: '2026-05-15' };
  test('late, and nothing entered for so many working days: once for the person, whatever is late', () => {
    const plan = book(norm, [kept, stuck, { ...stuck, no: 'A-8' }]);
    expect(found(plan)).toEqual(['N-1/1/孙敏/2026-04-08 孙敏']);
  });
  test('a word in the log, an absence, or somebody else who has to move excuse it', () => {
    const noted = { at: '2026-05-15 09:00', order: 'A-9', stage: '生产完成', event: '备注', note: '工厂说下周', by: '孙敏' }; // prettier-ignore
    expect(found(book(norm, [kept, stuck], noted))).toEqual([]);
    const waits = { at: '2026-04-29 09:00', order: 'A-9', stage: '生产完成', event: '等待', value: '工厂', by: '孙敏' }; // prettier-ignore
    expect(found(book(norm, [kept, stuck], waits))).toEqual([]);
    const away = planned(normBook([kept, stuck], normSheet(norm)));
    const people = away.book.sheets.find(({ name }) => name === '跟单_人员')!;
    const rows = people.rows.map((row) => (row[0] === '孙敏' ? [row[0], row[1], '2026-05-06~2026-05-17', row[3]] : row)) as typeof people.rows; // prettier-ignore
    const sheets = away.book.sheets.map((sheet) => (sheet === people ? { ...people, rows } : sheet));
    expect(found(planned({ sheets }))).toEqual([]);
  });
  test('where nothing is late, or the norm is new, nobody is quiet', () => {
    expect(found(book(norm, [kept, { ...stuck, due: '2026-06-01' }]))).toEqual([]);
    expect(found(book({ ...norm, from: '2026-05-14' }, [kept, stuck]))).toEqual([]);
  });
  test('a book that nobody keeps up any more accuses nobody', () => {
    expect(found(book(norm, [stuck]))).toEqual([]);
  });
});

describe('条件', () => {
  const norm = {
    check: '条件',
    condition: '信用证号 为空; 付款方式 = L/C; 实际开船 有值',
    from: '2026-05-01',
  };
  const lc = { no: 'A-1', terms: 'L/C at sight' };
  test('an order that meets it since the norm holds, once', () => {
    expect(found(book(norm, [lc, { ...lc, no: 'A-2', lc: 'LC-77' }, { no: 'A-3' }]))).toEqual(['N-1/1/A-1']);
    expect(found(book({ ...norm, from: '2026-05-07' }, [lc]))).toEqual([]);
  });
  test('with another version it is another rule', () => {
    expect(found(book({ ...norm, version: 2 }, [lc]))).toEqual(['N-1/2/A-1']);
  });
  test('what the sheet has no column for meets nothing', () => {
    expect(found(book({ ...norm, condition: '提单号 为空; 实际开船 有值' }, [lc]))).toEqual([]);
  });
  test('a condition that nobody can read is a finding at its cell, and accuses nobody', () => {
    const plan = book({ ...norm, condition: '信用证' }, [lc]);
    expect(found(plan)).toEqual([]);
  });
});

test('a norm that is off, not yet in force, without a first day or kept by people finds nothing', () => {
  const log = [
    { at: '2026-05-04 09:00', event: '改截止', date: '2026-05-10' },
    { at: '2026-05-08 09:00', event: '改截止', date: '2026-05-15' },
  ];
  const of = (norm: NormTold) => found(book({ check: '改期两次', ...norm }, clean('A-1'), ...log));
  expect(of({})).toHaveLength(1);
  expect(of({ state: '停用' })).toEqual([]);
  expect(of({ from: '2026-06-01' })).toEqual([]);
  expect(of({ from: '' })).toEqual([]);
  expect(of({ check: '' })).toEqual([]);
});

test('a norm for some roles speaks of those who hold them', () => {
  const log = [
    { at: '2026-05-04 09:00', event: '改截止', date: '2026-05-10', by: '王丽' },
    { at: '2026-05-08 09:00', event: '改截止', date: '2026-05-15', by: '王丽' },
  ];
  const of = (scope: string) => found(book({ check: '改期两次', scope }, clean('A-1'), ...log));
  expect(of('业务员、主管')).toHaveLength(1);
  expect(of('单证员')).toEqual([]);
});
