import { applyPatch } from '../../../../shared/book/apply';
import type { Book } from '../../../../shared/book/model';
import { isEmptyPatch } from '../../../../shared/book/patch';
import { CAPABILITIES } from '../../../../shared/features';
import { fullRunPatch } from '../../../../shared/features/full-run';
import { proposeOpen } from '../../../../shared/features/norms/open';
import { MATTERS, type Matter } from '../../../../shared/matters/matters.sheet';
import { recordContext, recordsOf } from '../../../../shared/orders/records';
import { changeRecord } from '../../../../shared/records/change';
import { setUp } from '../../../tools/set-up';
import { found, logSheet, normBook, normSheet, NOW, planned, type LogTold, type NormTold } from './book';

const MOVED: readonly LogTold[] = [
  { at: '2026-05-04 09:00', event: '改截止', date: '2026-05-10', by: '王丽' },
  { at: '2026-05-08 09:00', event: '改截止', date: '2026-05-15', by: '王丽' },
];
const made = (norm: NormTold = {}, log = MOVED): Book =>
  normBook([{ no: 'A-1' }, { no: 'A-2', inspected: '2026-05-04' }], normSheet({ check: '改期两次', ...norm }, { check: '前置没完成' }), logSheet(...log)); // prettier-ignore
const rows = (book: Book): readonly Matter[] => recordsOf(planned(book), MATTERS).records;
const opened = (book: Book): Book => applyPatch(book, proposeOpen(planned(book)).patch).book;
const changed = (book: Book, name: string, changes: Partial<Matter>): Book => {
  const plan = planned(book);
  return applyPatch(book, changeRecord(book, MATTERS, { name }, changes, recordContext(plan))).book;
};
const MOVE = 'N-1/1/A-1/booking';

test('what is found becomes rows of 跟单_事项, each with its norm, its person and its moment', () => {
  const proposal = proposeOpen(planned(made()));
  expect(proposal.title.zh).toBe('规范：登记 2 件违规');
  const [move, gate] = rows(applyPatch(made(), proposal.patch).book);
  expect(move).toMatchObject({ number: MOVE, kind: 'breach', order: 'A-1', stage: 'booking', owner: '王丽', state: 'open', handed: NOW, source: 'N-1' }); // prettier-ignore
  expect(gate).toMatchObject({ number: 'N-2/1/A-2/load/final_qc', owner: undefined, source: 'N-2' });
  expect(proposal.notes.map(({ zh }) => zh)).toEqual(['有的不知道是谁的，由主管处理。']);
});

test('running twice writes nothing the second time', () => {
  const book = opened(made());
  expect(found(planned(book))).toEqual([]);
  expect(isEmptyPatch(proposeOpen(planned(book)).patch)).toBe(true);
});

test.each<Partial<Matter>>([
  { state: 'acknowledged', closed: NOW },
  { state: 'withdrawn', decision: '客户要求改期' },
  { state: 'done' },
])('one that is over (%j) is not opened again for the same fact', (changes) => {
  const book = changed(opened(made()), MOVE, changes);
  expect(found(planned(book))).toEqual([]);
  expect(rows(opened(book)).find(({ number }) => number === MOVE)).toMatchObject(changes);
});

test('nor under a newer version of the norm, except of a condition, which is another one then', () => {
  const first = rows(opened(made()));
  const again = (norm: NormTold): Book => {
    const book = made(norm);
    const { sheets } = opened(made());
    return { sheets: [...book.sheets, ...sheets.filter(({ name }) => name === '跟单_事项')] };
  };
  expect(found(planned(again({ version: 3 })))).toEqual([]);
  expect(first).toHaveLength(2);
  const condition = { check: '条件', condition: '实际开船 有值' };
  const once = opened(made(condition));
  const matters = once.sheets.filter(({ name }) => name === '跟单_事项');
  const twice = { sheets: [...made({ ...condition, version: 2 }).sheets, ...matters] };
  expect(found(planned(twice))).toEqual(['N-1/2/A-1', 'N-1/2/A-2']);
});

test('a row whose other cells nobody can read still stands for its fact', () => {
  const book = opened(made());
  const sheets = book.sheets.map((sheet) =>
    sheet.name === '跟单_事项'
      ? { ...sheet, rows: sheet.rows.map((row) => row.map((value) => (value === '违规' ? '？？' : value))) }
      : sheet,
  );
  expect(found(planned({ sheets }))).toEqual([]);
});

test('a full run of a confirmed book writes them down by itself, another of a book nobody has confirmed does not', () => {
  expect(fullRunPatch(CAPABILITIES, planned(made())).sheets.map(({ name }) => name)).not.toContain(
    '跟单_事项',
  );
  const book = setUp(made());
  const after = applyPatch(book, fullRunPatch(CAPABILITIES, planned(book))).book;
  expect(rows(after).map(({ number }) => number)).toEqual([MOVE, 'N-2/1/A-2/load/final_qc']);
  expect(rows(applyPatch(after, fullRunPatch(CAPABILITIES, planned(after))).book)).toHaveLength(2);
});

test('two that write into a sheet which is not there yet make it together', () => {
  const book = setUp(made());
  const other = { key: 'other', title: { zh: '另', en: 'Other' }, additions: (plan: ReturnType<typeof planned>) => proposeOpen(plan, [MOVE]).patch }; // prettier-ignore
  const patch = fullRunPatch([other, ...CAPABILITIES], planned(book));
  const { book: after, report } = applyPatch(book, patch);
  expect(report.refused).toEqual([]);
  expect(rows(after).map(({ number }) => number)).toEqual([MOVE, 'N-2/1/A-2/load/final_qc']);
});
