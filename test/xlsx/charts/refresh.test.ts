import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { EMPTY_PATCH, valueOf, type CellChange, type CellWrite } from '../../../shared/book/patch';
import { readCharts } from '../../tools/read-charts';
import { newWorkbook } from '../../../xlsx/new-workbook';
import { patchWorkbook } from '../../../xlsx/patch';
import { runs } from '../../tools/runs';
import { zipParts } from '../../tools/workbook';
import { change, partOf, patchOf, text } from '../parts';
import { AWKWARD, dashboard } from './dashboard';

const SHEET = AWKWARD.replace(/[<>]/g, '-');
const OTHER = dashboard({ name: '订单', kinds: ['line'] });
const start = newWorkbook([dashboard({ name: SHEET }), OTHER]);
const number = (row: number, column: number, seen: number | null, value: number): CellChange =>
  change(SHEET, row, column, seen, { as: 'number', value });
const after = (bytes: Uint8Array, ...changes: CellChange[]): Uint8Array => {
  const { bytes: made, report } = patchWorkbook(bytes, patchOf(...changes));
  expect(report).toMatchObject({ written: changes.length, refused: [] });
  return made;
};

/** Parts of drawings and charts that differ. */
function differing(a: Uint8Array, b: Uint8Array): string[] {
  const [before, now] = [unzipSync(a), unzipSync(b)];
  expect(Object.keys(now).sort()).toEqual(Object.keys(before).sort());
  return Object.keys(now).filter((name) => /charts|drawings|_rels|Content/.test(name) && !Buffer.from(now[name]!).equals(before[name]!)); // prettier-ignore
}

/** The workbook with a part written otherwise, as a program or a person may have. */
const withPart = (bytes: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array => {
  const edited = edit(partOf(bytes, part));
  expect(edited).not.toBe(partOf(bytes, part));
  return zipParts({ ...unzipSync(bytes), [part]: edited });
};

/** Nothing but what a chart keeps is another. */
const withoutKept = (xml: string): string => xml.replace(/<(\w+:)?v>[^<]*<\/(\w+:)?v>|<(\w+:)?pt idx="\d+">|<\/(\w+:)?pt>/g, ''); // prettier-ignore

test('cells that no chart draws leave every chart as it is, byte for byte', () => {
  expect(differing(start, after(start, change(SHEET, 30, 1, null, text('x'))))).toEqual([]);
  expect(differing(start, after(start, change('订单', 40, 9, null, text('x'))))).toEqual([]);
});

test('a sheet that comes later leaves them as well', () => {
  const { bytes } = patchWorkbook(start, {
    ...EMPTY_PATCH,
    sheets: [dashboard({ name: 'x', kinds: ['bar'] })],
  });
  for (const n of [1, 2, 3, 4, 5])
    expect(partOf(bytes, `xl/charts/chart${n}.xml`)).toBe(partOf(start, `xl/charts/chart${n}.xml`));
  expect(readCharts(bytes, 'x')).toHaveLength(1);
});

test('a figure that changed is what its charts keep, and nothing else of them is another', () => {
  const now = after(start, number(3, 2, 12, 40), number(6, 2, null, 7.5));
  // The first chart draws other columns, the last one another sheet.
  expect(differing(start, now)).toEqual(['xl/charts/chart2.xml', 'xl/charts/chart3.xml', 'xl/charts/chart4.xml']);
  expect(readCharts(now, SHEET)[1]!.series[0]!.keptValues.slice(0, 4)).toEqual(['40', '18', '9', '7.5']);
  for (const n of [2, 3, 4])
    expect(withoutKept(partOf(now, `xl/charts/chart${n}.xml`))).toBe(withoutKept(partOf(start, `xl/charts/chart${n}.xml`))); // prettier-ignore
}); // prettier-ignore

test('a figure that is gone is a gap, a name that changed is the new one', () => {
  const now = after(
    start,
    change(SHEET, 4, 2, 18, { as: 'blank' }),
    change(SHEET, 2, 2, '出货', text('A & <B>')),
    change(SHEET, 3, 1, '1月', text('一月_x0041_')),
  );
  const [, bars] = readCharts(now, SHEET);
  expect(bars!.series[0]).toMatchObject({ keptTitle: 'A & <B>' });
  expect(bars!.series[0]!.keptValues.slice(0, 3)).toEqual(['12', undefined, '9']);
  expect(bars!.series[0]!.keptCategories[0]).toBe('一月_x0041_');
});

test('after any changes the charts keep what they would had the cells been so from the start', () => {
  const { rows } = dashboard({ name: SHEET });
  const write: fc.Arbitrary<CellWrite> = fc.oneof(
    fc.constant<CellWrite>({ as: 'blank' }),
    fc.integer({ min: -5, max: 50 }).map((value) => ({ as: 'number' as const, value })),
    fc.constantFrom('—', ' x ', '逾期').map((value) => ({ as: 'text' as const, value })),
  );
  const changes = fc.uniqueArray(
    fc.record({ row: fc.integer({ min: 2, max: 14 }), column: fc.integer({ min: 1, max: 5 }), write }),
    { selector: ({ row, column }) => row * 9 + column, maxLength: 12 },
  );
  fc.assert(
    fc.property(changes, (wanted) => {
      const cells = wanted.map(({ row, column, write: to }) => {
        const old = rows[row - 1]![column - 1];
        return change(SHEET, row, column, old ? valueOf(old) : null, to);
      });
      const next = rows.map((cols, r) => cols.map((old, c) => wanted.find(({ row, column }) => row === r + 1 && column === c + 1)?.write ?? old));
      const { bytes } = patchWorkbook(start, patchOf(...cells));
      const kept = (file: Uint8Array) => readCharts(file, SHEET).map(({ series }) => series);
      expect(kept(bytes)).toEqual(kept(newWorkbook([{ ...dashboard({ name: SHEET }), rows: next }])));
    }),
    runs(40, 400),
  );
}); // prettier-ignore

test('what is taken back is in the charts again, byte for byte', () => {
  const back = after(after(start, number(3, 2, 12, 40)), number(3, 2, 40, 12));
  expect(differing(start, back)).toEqual([]);
});

describe('as another program has saved it', () => {
  const chart = 'xl/charts/chart2.xml';

  test('with other prefixes, formats of single points and a look of its own: only what is kept changes', () => {
    const saved = withPart(start, chart, (xml) =>
      xml
        .replaceAll('<c:', '<q:')
        .replaceAll('</c:', '</q:')
        .replace('xmlns:c=', 'xmlns:q=')
        .replaceAll('2F6DA8', '00FF00')
        .replace('<q:pt idx="1"><q:v>18</q:v>', '<q:pt idx="1" formatCode="0.0"><q:v>18.0</q:v>')
        .replace('</q:numCache>', '<q:extLst/></q:numCache>'),
    );
    const now = partOf(after(saved, number(3, 2, 12, 40)), chart);
    expect(now).toBe(partOf(saved, chart).replace('<q:v>12</q:v>', '<q:v>40</q:v>').replace('18.0', '18'));
  });

  test('numbers that are only written otherwise are no change', () => {
    const saved = withPart(start, chart, (xml) => xml.replace('<c:v>18</c:v>', '<c:v>1.8E1</c:v>'));
    expect(differing(saved, after(saved, number(3, 4, 0.83, 0.84)))).toEqual(['xl/charts/chart1.xml']);
  });

  test.each<[string, (xml: string) => string]>([
    ['hidden rows are left out of what it keeps', (xml) => xml.replaceAll('<c:ptCount val="12"/>', '<c:ptCount val="11"/>')],
    ['it draws cells of another sheet', (xml) => xml.replaceAll("'Bob''s &quot;看板&quot; &amp; -图-'", "'订单'")],
    ['it draws cells of another file', (xml) => xml.replaceAll("'Bob''s", "'[1]Bob''s")],
    ['it draws areas in several pieces', (xml) => xml.replace(/<c:f>([^<]*)<\/c:f>/g, '<c:f>($1,$1)</c:f>')],
    ['it draws by a name', (xml) => xml.replace(/<c:f>[^<]*<\/c:f>/g, '<c:f>shipped</c:f>')],
    ['points stand there twice', (xml) => xml.replaceAll(/<c:pt idx="\d+">/g, '<c:pt idx="0">')],
    ['it keeps nothing', (xml) => xml.replace(/<c:(str|num)Cache>.*?<\/c:\1Cache>/g, '')],
    ['it cannot be read', () => '<c:chartSpace><c:chart>'],
    ['a document type is in it', (xml) => xml.replace('<c:chartSpace', '<!DOCTYPE x><c:chartSpace')],
  ])('where %s it is left alone, and the cells are written', (_, edit) => {
    const saved = withPart(start, chart, edit);
    expect(differing(saved, after(saved, number(3, 2, 12, 40)))).not.toContain(chart);
  }); // prettier-ignore

  test('a chart of the team over the same cells is never touched', () => {
    const saved = withPart(start, 'xl/drawings/drawing1.xml', (xml) => xml.replace('gendan-bar', 'Chart 2'));
    expect(differing(saved, after(saved, number(3, 2, 12, 40)))).not.toContain(chart);
  });

  test('a drawing that cannot be read, or is not there, keeps no cell from being written', () => {
    for (const drawing of ['<xdr:wsDr', '<!DOCTYPE x><a/>', '']) {
      const saved = zipParts({ ...unzipSync(start), 'xl/drawings/drawing1.xml': drawing });
      expect(differing(saved, after(saved, number(3, 2, 12, 40)))).toEqual([]);
    }
    const { 'xl/drawings/drawing1.xml': _, ...rest } = unzipSync(start);
    expect(differing(zipParts(rest), after(zipParts(rest), number(3, 2, 12, 40)))).toEqual([]);
  });
});
