import fc from 'fast-check';
import { applyPatch } from '../../shared/book/apply';
import { valueAt, type Book } from '../../shared/book/model';
import { EMPTY_PATCH, type CellWrite } from '../../shared/book/patch';
import { addRecords, changeRecord, removeRecord } from '../../shared/records/change';
import { readRecords } from '../../shared/records/read';
import type { RecordOf, RecordSheet } from '../../shared/records/sheet';
import { agreeing, declaredRows, REFUSED, valueFor, type DeclaredRows, type Row } from './record-arbitraries';
import type { HostUnderTest, MakeHost } from './host-contract';
import { bookOf, sheetOf } from './workbook';

const TEAM = sheetOf('出货 2026', [['单号', '客户'], ['PO-1', 'Acme']]); // prettier-ignore

/** Some hosts take a while over one property. */
const PATIENCE_MS = 90_000;

/** What record sheets promise over every host: any declaration, any rows. `runs` as many as the host is quick. */
export function describeRecords(name: string, makeHost: MakeHost, runs: number): void {
  const property = <T>(what: fc.Arbitrary<T>, check: (value: T) => Promise<void>): Promise<void> =>
    fc.assert(fc.asyncProperty(what, check), { numRuns: runs });

  describe(`record sheets: ${name}`, () => {
    test(
      'what is written is read back, rows that come later included',
      async () => {
        await property(declaredRows, async ({ declared, records, lang }) => {
          const under = await makeHost(bookOf(TEAM));
          const [first, ...later] = records as [Row, ...Row[]];
          await add(under, declared, [first], lang);
          if (later.length > 0) await add(under, declared, later, lang);
          const list = readRecords(await bookIn(under), declared);
          expect(list.findings).toEqual([]);
          expect(list.records).toEqual(records);
        });
      },
      PATIENCE_MS,
    );

    test(
      'a change of one row leaves alone what a person edits meanwhile, and the rest of the sheet',
      async () => {
        await property(changes, async ({ declared, records, lang, at, column, value }) => {
          const under = await makeHost(bookOf(TEAM));
          await add(under, declared, records, lang);
          const before = await bookIn(under);
          const old = records[at]!;
          const after = agreeing(declared.columns, { ...old, [column]: value });
          const change = Object.fromEntries(Object.entries(after).filter(([key]) => after[key] !== old[key]));
          const patch = changeRecord(before, declared, { name: String(old.no) }, change as AnyRecord, {
            lang,
          });
          await under.overwrite(withNote(before, declared));
          expect((await under.host.commit(patch)).refused).toEqual([]);
          const book = await bookIn(under);
          expect(readRecords(book, declared).records).toEqual(
            records.map((row, i) => (i === at ? after : row)),
          );
          expect(valueAt(sheetNamed(book, declared), 2, declared.columns.length + 2)).toBe('老板看过');
        });
      },
      PATIENCE_MS,
    );

    test(
      'a wrong cell is one finding at that cell, and every other cell is read',
      async () => {
        await property(wrongCells, async ({ declared, records, lang, at, column }) => {
          const under = await makeHost(bookOf(TEAM));
          await add(under, declared, records, lang);
          const before = await bookIn(under);
          const place = readRecords(before, declared).rows[at]!.place(column);
          const { kind } = declared.columns.find(({ key }) => key === column)!;
          await under.overwrite(typed(before, place, { as: 'text', value: REFUSED[kind]! }));
          const list = readRecords(await bookIn(under), declared);
          expect(list.findings.map((finding) => finding.place)).toEqual([place]);
          const expected = records.map((row, i) => (i === at ? without(row, column) : row));
          const read = list.rows.map(({ values }, i) => (i === at ? without(values as Row, column) : values));
          expect(read).toEqual(expected);
        });
      },
      PATIENCE_MS,
    );

    test(
      'a row that goes is taken back like any other write',
      async () => {
        await property(declaredRows, async ({ declared, records, lang }) => {
          const under = await makeHost(bookOf(TEAM));
          await add(under, declared, records, lang);
          const name = String(records[0]!.no);
          await under.host.commit(removeRecord(await bookIn(under), declared, { name }, { lang }));
          expect(readRecords(await bookIn(under), declared).records).toEqual(records.slice(1));
          await under.host.revert();
          expect(readRecords(await bookIn(under), declared).records).toEqual(records);
        });
      },
      PATIENCE_MS,
    );
  });
}

async function add({ host }: HostUnderTest, declared: RecordSheet, rows: readonly Row[], lang: 'zh' | 'en') {
  const report = await host.commit(
    addRecords(await host.readBook(), declared, rows as readonly AnyRecord[], { lang }),
  );
  expect(report.refused).toEqual([]);
}

type AnyRecord = Partial<RecordOf<RecordSheet>>;

const bookIn = async (under: HostUnderTest): Promise<Book> => (await under.reopen()).readBook();

const sheetNamed = (book: Book, { title }: RecordSheet) =>
  book.sheets.find(({ name }) => name === title.zh || name === title.en)!;

/** The book as a person leaves it who writes into one cell. */
function typed(book: Book, place: { sheet: string; row: number; column: number }, write: CellWrite): Book {
  const seen = valueAt(
    book.sheets.find(({ name }) => name === place.sheet)!,
    place.row,
    place.column,
  );
  return applyPatch(book, { ...EMPTY_PATCH, cells: [{ ...place, seen, write }] }).book;
}

function withNote(book: Book, declared: RecordSheet): Book {
  const place = { sheet: sheetNamed(book, declared).name, row: 2, column: declared.columns.length + 2 };
  return typed(book, place, { as: 'text', value: '老板看过' });
}

const without = (row: Row, column: string): Row =>
  Object.fromEntries(Object.entries(row).filter(([key, value]) => key !== column && value !== undefined));

const changes = declaredRows.chain((rows) => {
  const columns = rows.declared.columns.filter(({ key }) => key !== 'no');
  return fc
    .record({ at: fc.nat(rows.records.length - 1), column: fc.constantFrom(...columns) })
    .chain(({ at, column }) => valueFor(column).map((value) => ({ ...rows, at, column: column.key, value })));
});

const wrongCells = declaredRows
  .filter(({ declared }: DeclaredRows) => refusing(declared).length > 0)
  .chain((rows) =>
    fc.record({
      declared: fc.constant(rows.declared),
      records: fc.constant(rows.records),
      lang: fc.constant(rows.lang),
      at: fc.nat(rows.records.length - 1),
      column: fc.constantFrom(...refusing(rows.declared)),
    }),
  );

const refusing = ({ columns }: RecordSheet): string[] =>
  columns.filter(({ kind }) => REFUSED[kind] !== undefined).map(({ key }) => key);
