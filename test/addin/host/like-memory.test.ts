import fc from 'fast-check';
import { memoryHost } from '../../../memory/host';
import type { CommitReport } from '../../../shared/book/report';
import { anyBook, contentOf, patchFor } from './books';
import { startTestOffice, type TestOffice } from './office';
import { runs } from '../../tools/runs';

let office: TestOffice;

beforeAll(async () => {
  office = await startTestOffice();
});
afterAll(() => office.started.stop());

const bookAndPatch = anyBook.chain((book) => fc.record({ book: fc.constant(book), patch: patchFor(book) }));
const sizes = fc.constantFrom(5_000_000, 900);

test('reads the very book that the workbook holds, in one piece or in many', async () => {
  await fc.assert(
    fc.asyncProperty(anyBook, sizes, fc.boolean(), async (book, payload, is1904) => {
      const { host } = office.under(book, { payload, is1904 });
      const read = await host.readBook();
      const held = office.book();
      expect(contentOf(read)).toEqual(contentOf(held));
      expect(kindsOf(read)).toEqual(kindsOf(held));
      expect(read.activeSheet).toBe(held.activeSheet);
      const looks = (of: typeof read) =>
        of.sheets.map(({ name, visibility, merges, tables, isProtected }) => {
          return { name, visibility, merges, tables, isProtected };
        });
      expect(looks(read)).toEqual(looks(held));
    }),
    runs(10, 40),
  );
});

test('writes and takes back what a plain book writes and takes back', async () => {
  await fc.assert(
    fc.asyncProperty(bookAndPatch, sizes, fc.boolean(), async ({ book, patch }, payload, is1904) => {
      const plain = memoryHost(book);
      const { host } = office.under(book, { payload, is1904 });
      const report = await host.commit(patch);
      expect(sorted(report)).toEqual(sorted(await plain.commit(patch)));
      expect(contentOf(office.book())).toEqual(contentOf(await plain.readBook()));
      // A second time there is nothing left to do.
      const again = await host.commit(patch);
      expect(again).toMatchObject({ written: 0, addedSheets: [] });
      if (report.written + report.addedSheets.length === 0) return;
      expect((await host.revert()).refused).toEqual([]);
      expect(contentOf(office.book())).toEqual(contentOf(book));
    }),
    runs(10, 40),
  );
});

/** In which order refusals are told is no promise. */
function sorted({ refused, ...report }: CommitReport): unknown {
  const text = refused.map(({ place, reason }) => `${place.sheet} ${place.row} ${place.column} ${reason.en}`);
  return { ...report, refused: text.sort() };
}

/** Letters without the dots at the end. */
function kindsOf({ sheets }: { sheets: readonly { kinds: readonly string[] }[] }): string[][] {
  return sheets.map(({ kinds }) => {
    const letters = kinds.map((row) => row.replace(/\.+$/, ''));
    while (letters[letters.length - 1] === '') letters.pop();
    return letters;
  });
}
