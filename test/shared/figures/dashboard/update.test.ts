import * as fc from 'fast-check';
import { applyPatch } from '../../../../shared/book/apply';
import { kindAt, valueAt, type CellValue, type Sheet } from '../../../../shared/book/model';
import { isEmptyPatch } from '../../../../shared/book/patch';
import type { DashboardContent } from '../../../../shared/figures/dashboard/content';
import { noteOf } from '../../../../shared/figures/dashboard/notes';
import { updateOf } from '../../../../shared/figures/dashboard/update';
import { later, made, mayContent } from './content';

function updated(sheet: Sheet, content: DashboardContent) {
  const { patch, missed } = updateOf(sheet, content);
  const notes = missed.map(({ title, ...each }) => noteOf(title, each));
  const { book, report } = applyPatch({ sheets: [sheet] }, patch);
  expect(report.refused).toEqual([]);
  return { sheet: book.sheets[0]!, notes, patch };
}

/** Values as they show, blank ones at the ends left out. */
const shown = ({ rows }: Sheet): unknown[] =>
  rows.map((row) => {
    const cells = [...row];
    while (cells.length > 0 && (cells.at(-1) ?? '') === '') cells.pop();
    return cells;
  });

const change = (sheet: Sheet, cells: (rows: CellValue[][]) => CellValue[][]): Sheet => {
  const rows = cells(sheet.rows.map((row) => [...row]));
  const kinds = rows.map((row) =>
    row.map((value) => (value === null ? '.' : typeof value === 'number' ? 'n' : 's')).join(''),
  );
  return { ...sheet, rows, kinds, merges: [] };
};

const rowOf = (sheet: Sheet, title: string): number => sheet.rows.findIndex(([first]) => first === title) + 1;

describe('a run over a dashboard that is there', () => {
  const sheet = made(mayContent());

  test('writes nothing where nothing changed, though it is later', () => {
    expect(updateOf(sheet, mayContent('2026-05-20 17:00'))).toMatchObject({
      patch: { cells: [] },
      missed: [],
    });
  });

  test('brings it to what a new one would say', () => {
    expect(shown(updated(sheet, later()).sheet)).toEqual(shown(made(later())));
  });

  test('says when the figures changed, together with them', () => {
    expect(valueAt(updated(sheet, later()).sheet, 2, 1)).toBe('数字最近一次变动：2026-05-21 08:30');
  });

  test('a new month moves the rows on by one', () => {
    const [, ...rest] = mayContent().months;
    const june = { ...rest[10]!, period: { ...rest[10]!.period, key: '2026-06' } };
    const content = { ...mayContent('2026-06-01 08:00'), months: [...rest, june] };
    expect(shown(updated(sheet, content).sheet)).toEqual(shown(made(content)));
  });

  test('stays in the language in which it is', () => {
    const english = made(mayContent(), 'en');
    expect(shown(updated(english, later()).sheet)).toEqual(shown(made(later(), 'en')));
  });

  test('writes neither sheets nor columns, so that no chart is drawn again', () => {
    expect(updated(sheet, later()).patch).toMatchObject({ sheets: [], columns: [] });
  });
});

describe('what people did to it', () => {
  const sheet = made(mayContent());

  test('a block whose title was changed is left alone, and told', () => {
    const row = rowOf(sheet, '本月指标');
    const changed = change(sheet, (rows) => {
      rows[row - 1]![0] = '五月指标';
      return rows;
    });
    const { sheet: after, notes } = updated(changed, later());
    expect(after.rows.slice(row - 1, row + 11)).toEqual(changed.rows.slice(row - 1, row + 11));
    expect(notes.map(({ zh }) => zh)).toEqual([expect.stringContaining('找不到“本月指标”')]);
    expect(valueAt(after, rowOf(after, '逾期：卡在哪一步') + 2, 1)).toBe('订舱');
  });

  test('a block that is there twice is left alone both times', () => {
    const row = rowOf(sheet, '逾期：卡在哪一步');
    const changed = change(sheet, (rows) => [...rows, ...rows.slice(row - 1, row + 10)]);
    const { sheet: after, notes } = updated(changed, later());
    expect(valueAt(after, row + 2, 1)).toBe('尾款');
    expect(notes.map(({ en }) => en)).toEqual([
      expect.stringContaining('has the block "Late, by stage" twice'),
    ]);
  });

  test('a title that stands once more without its headers is no second block', () => {
    const changed = change(sheet, (rows) => [['见下面：'], ['逾期：卡在哪一步'], ['看图'], ...rows]);
    expect(updated(changed, later()).notes).toEqual([]);
  });

  test('a note in a blank line of a block stays, and the block waits for it to be moved', () => {
    const row = rowOf(sheet, '逾期：卡在哪一步') + 6;
    const changed = change(sheet, (rows) => {
      rows[row - 1] = ['问一下货代'];
      return rows;
    });
    const { sheet: after, notes } = updated(changed, later());
    expect(valueAt(after, row, 1)).toBe('问一下货代');
    expect(notes[0]!.zh).toContain(`A${row}`);
  });

  test('a formula in the place of a figure stays', () => {
    const row = rowOf(sheet, '本月指标') + 5;
    const kinds = [...sheet.kinds];
    kinds[row - 1] = 'sNsns';
    const changed = { ...sheet, kinds };
    expect(updateOf(changed, later()).patch.cells.some((cell) => cell.row === row)).toBe(false);
  });

  test('a block in which people merged cells is left alone, as is a sheet that is protected', () => {
    const row = rowOf(sheet, '逾期：卡在哪一步');
    const merged = { ...sheet, merges: [{ top: row + 3, left: 1, bottom: row + 4, right: 1 }] };
    const { patch, notes } = updated(merged, later());
    expect(patch.cells.some((cell) => cell.row > row && cell.row <= row + 10)).toBe(false);
    expect(notes.map(({ zh }) => zh)).toEqual([expect.stringContaining(`A${row + 3}`)]);
    expect(updateOf({ ...sheet, isProtected: true }, later()).patch.cells).toEqual([]);
  });

  test('a block that was deleted does not come back', () => {
    const row = rowOf(sheet, '未收款账龄');
    const changed = change(sheet, (rows) => rows.filter((_, at) => at < row - 1 || at > row + 6));
    const { sheet: after } = updated(changed, later());
    expect(rowOf(after, '未收款账龄')).toBe(0);
  });

  test('words added to the line of the last change stay', () => {
    const changed = change(sheet, (rows) => {
      rows[1] = [`${String(rows[1]![0])}（王丽已核对）`];
      return rows;
    });
    expect(valueAt(updated(changed, later()).sheet, 2, 1)).toContain('王丽已核对');
  });
});

/** What people do to a sheet: rows and columns inserted and deleted, blocks moved to the right, texts of their own. */
type Deed =
  | { readonly do: 'insert row' | 'insert column' | 'delete row'; readonly at: number }
  | { readonly do: 'write'; readonly row: number; readonly column: number; readonly text: string }
  | { readonly do: 'clear'; readonly row: number; readonly column: number };

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ do: fc.constantFrom('insert row' as const, 'delete row' as const), at: fc.nat(118) }),
  fc.record({ do: fc.constant('insert column' as const), at: fc.nat(6) }),
  fc.record({
    do: fc.constant('write' as const),
    row: fc.nat(120),
    column: fc.nat(7),
    text: fc.constantFrom('备注 ', '本月指标', '合计', '订单', '单数', '__proto__', '\ud800', '95%'),
  }),
  fc.record({ do: fc.constant('clear' as const), row: fc.nat(118), column: fc.nat(5) }),
); // prettier-ignore

interface Held {
  readonly value: CellValue;
  readonly isOwn: boolean;
}
const BLANK: Held = { value: null, isOwn: false };

/** The sheet after that, and the cells that people wrote, which move with everything else. */
function doTo(sheet: Sheet, deeds: readonly Deed[]): { sheet: Sheet; own: ReadonlyMap<string, CellValue> } {
  const rows: Held[][] = sheet.rows.map((row) => row.map((value) => ({ value, isOwn: false })));
  for (const each of deeds) {
    if (each.do === 'insert row') rows.splice(each.at, 0, []);
    else if (each.do === 'delete row') rows.splice(each.at, 1);
    else if (each.do === 'insert column') rows.forEach((row) => row.length > each.at && row.splice(each.at, 0, BLANK));
    else if ('row' in each) {
      while (rows.length <= each.row) rows.push([]);
      const row = rows[each.row]!;
      while (row.length <= each.column) row.push(BLANK);
      row[each.column] = each.do === 'write' ? { value: each.text, isOwn: true } : BLANK;
    }
  }
  const own = new Map<string, CellValue>();
  rows.forEach((row, r) => row.forEach(({ value, isOwn }, c) => isOwn && own.set(`${r + 1} ${c + 1}`, value)));
  return { sheet: change(sheet, () => rows.map((row) => row.map(({ value }) => value))), own };
} // prettier-ignore

describe('whatever people do', () => {
  test('what they wrote stays, unless it is a name in a list of names that a run could have written', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 6 }), (deeds) => {
        const { sheet, own } = doTo(made(mayContent()), deeds);
        const { patch } = updateOf(sheet, later());
        for (const { row, column } of patch.cells) {
          const written = own.get(`${row} ${column}`);
          if (written === undefined) continue;
          // A name beside a figure, in a line of the lists of late orders.
          expect(typeof valueAt(sheet, row, column + 1)).toBe('number');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a second run finds nothing more to do', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 6 }), (deeds) => {
        const first = doTo(made(mayContent()), deeds).sheet;
        const { sheet } = updated(first, later());
        expect(isEmptyPatch(updateOf(sheet, later()).patch)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('nothing is written outside of the cells that the blocks had', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 4 }), (deeds) => {
        const { sheet } = doTo(made(mayContent()), deeds);
        for (const { row, column, seen } of updateOf(sheet, later()).patch.cells)
          if (seen === null) expect(kindAt(sheet, row, column)).toBe('.');
      }),
      { numRuns: 100 },
    );
  });
});
