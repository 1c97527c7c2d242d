import * as fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { NewChart } from '../../../shared/book/chart';
import { drawableCharts } from '../../../shared/book/drawn-chart';
import type { Area } from '../../../shared/book/model';
import { EMPTY_PATCH, type CellWrite, type NewSheet } from '../../../shared/book/patch';
import { readCharts } from '../../tools/read-charts';
import { parseReference, referenceText } from '../../../xlsx/charts/references';
import { newWorkbook } from '../../../xlsx/new-workbook';
import { patchWorkbook } from '../../../xlsx/patch';
import { readWorkbook } from '../../../xlsx/read';
import { isSheetName } from '../../../shared/book/compare';
import { runs } from '../../tools/runs';
import { outOfOrder, treeOf } from './schema-order';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '__proto__',
    '\ud800',
    '\udc00x',
    ']]>',
    '<!--',
    '&#0;',
    '_x0000_',
    'a\u0000b',
    '看板',
    "'",
    '',
  ),
);
const figure = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(1e308, -0, 5e-324));
const cell: fc.Arbitrary<CellWrite | null> = fc.oneof(
  fc.constant(null),
  text.map((value) => ({ as: 'text' as const, value })),
  figure.filter(Number.isFinite).map((value) => ({ as: 'number' as const, value })),
  fc.integer({ min: 1, max: 60000 }).map((value) => ({ as: 'date' as const, value })),
  fc
    .constantFrom('#N/A', '#DIV/0!')
    .map((error) => ({ as: 'formula' as const, formula: '=NA()', value: { error } })),
  fc.boolean().map((value) => ({ as: 'boolean' as const, value })),
);
const row = fc.integer({ min: 1, max: 9 });
const anyArea: fc.Arbitrary<Area> = fc.record({ top: row, left: row, bottom: row, right: row });
const area = fc.oneof(
  { weight: 1, arbitrary: anyArea },
  {
    weight: 5,
    arbitrary: anyArea.map(({ top, left, bottom, right }) => ({
      top,
      left,
      bottom: top + bottom,
      right: left + right,
    })),
  },
);
const chart = fc
  .oneof(
    { weight: 4, arbitrary: fc.tuple(row, row, row).map(([top, a, b]) => [top, top + a, b] as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        [0, 3, 1],
        [1, Number.NaN, 1],
        [5, 2, 1],
        [1, 1e9, 2],
        [1.5, 3, 1],
        [2, 1048576, 16384],
      ),
    },
  )
  .chain(([top, bottom, left]): fc.Arbitrary<NewChart> => {
    const column = { top: top!, bottom: bottom!, left: left!, right: left! };
    return fc.record({
      name: fc.oneof(fc.constantFrom('gendan-a', 'gendan-b', 'x', '<&">'), text),
      title: text,
      kind: fc.constantFrom('bar', 'column', 'stacked', 'line'),
      categories: fc.constant(column),
      series: fc.array(
        fc.record({
          title: fc.record({ row, column: row }),
          values: fc.constant(column),
          isLine: fc.constantFrom(true as const, undefined),
          colour: fc.constantFrom('00FF00', undefined),
        }),
        { maxLength: 4 },
      ) as fc.Arbitrary<NewChart['series']>,
      place: area,
    });
  });
const sheet: fc.Arbitrary<NewSheet> = fc.record({
  name: fc.oneof(fc.constantFrom('看板', "it's", 'A1', 'R1C1', '"&<>'), text).filter((name) => isSheetName(name) && !/[\ufffe\uffff]|\p{Surrogate}/u.test(name)),
  rows: fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }),
  columns: fc.constantFrom([], [{ format: 'date' as const }, { width: 5 }]),
  charts: fc.array(chart, { maxLength: 3 }),
}); // prettier-ignore

test('whatever charts are asked for, each is a part that the schema takes, or refused', () => {
  fc.assert(
    fc.property(sheet, (wanted) => {
      const { bytes, report } = patchWorkbook(newWorkbook([{ name: 'zz', rows: [], columns: [] }]), {
        ...EMPTY_PATCH,
        sheets: [wanted],
      });
      const drawn = drawableCharts(wanted);
      expect(report.refused).toHaveLength(wanted.charts!.length - drawn.length);
      const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
      for (const [, content] of parts) expect(outOfOrder(treeOf(strFromU8(content)))).toEqual([]);
      const back = readCharts(bytes, wanted.name);
      expect(back.map(({ kind, place }) => ({ kind, place }))).toEqual(
        drawn.map(({ kind, series, place }) => ({ kind: kind !== 'bar' && kind !== 'line' && series.every(({ isLine }) => isLine) ? 'line' : kind, place })),
      );
      back.forEach(({ series }, n) => {
        for (const one of series)
          expect(parseReference(one.categories!)).toEqual({ sheet: wanted.name, area: drawn[n]!.categories });
      });
      expect(readWorkbook(bytes).sheets[1]!.name).toBe(wanted.name);
    }),
    runs(60, 600),
  );
}); // prettier-ignore

test('a reference is read as it was written, whatever the sheet is called', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }).filter((name) => !/[[\]]/.test(name)), area, (name, { top, left, bottom, right }) => {
      const cells = { top: Math.min(top, bottom), left: Math.min(left, right), bottom: Math.max(top, bottom), right: Math.max(left, right) };
      expect(parseReference(referenceText({ sheet: name, area: cells }))).toEqual({ sheet: name, area: cells });
    }),
    runs(200, 5000),
  );
}); // prettier-ignore
