import { read } from 'xlsx';
import { strFromU8, unzipSync } from 'fflate';
import type { NewChart } from '../../../shared/book/chart';
import { EMPTY_PATCH, type NewSheet } from '../../../shared/book/patch';
import { REFUSALS } from '../../../shared/book/refusals';
import { readCharts } from '../../tools/read-charts';
import { newWorkbook } from '../../../xlsx/new-workbook';
import { patchWorkbook } from '../../../xlsx/patch';
import { readWorkbook } from '../../../xlsx/read';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { hasPart, partOf } from '../parts';
import { AWKWARD, column, dashboard, TWELVE } from './dashboard';
import { asStrict } from './strict-book';
import { all, outOfOrder, treeOf, type Node } from './schema-order';

const AWKWARD_SHEET = AWKWARD.replace(/[<>]/g, '-');
const chartOf = (bytes: Uint8Array, n: number): Node => treeOf(partOf(bytes, `xl/charts/chart${n}.xml`));
const textsOf = (node: Node, name: string): string[] => all(node, name).map(({ text }) => text);
const valOf = (node: Node, name: string): (string | undefined)[] =>
  all(node, name).map(({ attributes }) => attributes.val);

describe.each([
  ['twelve months', TWELVE],
  ['one month', TWELVE.slice(0, 1)],
  ['no month', []],
] as const)('charts over %s', (_, months) => {
  const bytes = newWorkbook([dashboard({ months, name: AWKWARD_SHEET }), dashboard({ months, lang: 'en', name: '2' })]);

  test('have their elements in the order of the schema, in well-formed parts', () => {
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => /charts|drawings/.test(name) && name.endsWith('.xml'));
    expect(parts.map(([name]) => name).sort()).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `xl/charts/chart${n}.xml`),
      'xl/drawings/drawing1.xml',
      'xl/drawings/drawing2.xml',
    ]);
    for (const [, content] of parts) expect(outOfOrder(treeOf(strFromU8(content)))).toEqual([]);
  });

  test('share one pair of axes in every plot', () => {
    for (let n = 1; n <= 8; n++) {
      const tree = chartOf(bytes, n);
      const axes = [...all(tree, 'catAx'), ...all(tree, 'valAx')].map(({ children }) => children[0]!.attributes.val);
      expect(axes).toHaveLength(2);
      for (const plot of [...all(tree, 'barChart'), ...all(tree, 'lineChart')])
        expect(plot.children.filter(({ name }) => name === 'axId').map(({ attributes }) => attributes.val)).toEqual(axes);
      expect(valOf(tree, 'crossAx')).toEqual([...axes].reverse());
    }
  });

  test('are read by another reader without harm to the cells', () => {
    const other = read(bytes).Sheets[AWKWARD_SHEET]!;
    expect(other.B2?.v).toBe('出货');
    expect(other.D3?.v).toBe(months[0]?.[2] ?? undefined);
  });
}); // prettier-ignore

describe('a chart in the file', () => {
  const bytes = newWorkbook([dashboard({ name: AWKWARD_SHEET })]);
  const at = (cells: string): string => `'Bob''s "看板" & -图-'!${cells}`;

  test('refers to its cells by the quoted name of their sheet', () => {
    const [columns] = readCharts(bytes, AWKWARD_SHEET);
    expect(columns).toMatchObject({
      name: 'gendan-column',
      title: '出货与准时 📦 (column)',
      description: '出货与准时 📦 (column)',
      kind: 'column',
      place: { top: 2, left: 7, bottom: 16, right: 14 },
      series: [
        { title: at('$D$2'), categories: at('$A$3:$A$14'), values: at('$D$3:$D$14'), isLine: false },
        { title: at('$E$2'), categories: at('$A$3:$A$14'), values: at('$E$3:$E$14'), isLine: true },
      ],
    });
    expect(readCharts(bytes, AWKWARD_SHEET).map(({ kind }) => kind)).toEqual(['column', 'bar', 'stacked', 'line']);
  }); // prettier-ignore

  test('keeps what its cells hold: nothing for an empty one and for an error, below zero as it is', () => {
    const [columns, bars, stacked] = readCharts(bytes, AWKWARD_SHEET);
    expect(columns!.series[0]!.keptTitle).toBe('准时率');
    expect(columns!.series[0]!.keptCategories.slice(0, 2)).toEqual(['1月', '2月']);
    expect(bars!.series[0]!.keptValues).toEqual(['12', '18', '9', undefined, '22', undefined, '15', '31', '27', '24', '19', '8']); // prettier-ignore
    expect(stacked!.series[1]!.keptValues[6]).toBe('-2');
  });

  test('shows shares as shares before there is any', () => {
    const none = newWorkbook([dashboard({ months: [] })]);
    const [axis] = all(chartOf(none, 1), 'valAx');
    expect([all(axis!, 'numFmt')[0]!.attributes.formatCode, valOf(axis!, 'max')]).toEqual(['0%', ['1']]);
  });

  test('shows shares as shares, from none to all, and counts from zero', () => {
    const formats = [1, 2].map((n) => all(chartOf(bytes, n), 'valAx').flatMap((axis) => all(axis, 'numFmt')).map(({ attributes }) => attributes)); // prettier-ignore
    expect(formats).toEqual([
      [{ formatCode: '0%', sourceLinked: '1' }],
      [{ formatCode: 'General', sourceLinked: '1' }],
    ]);
    const ends = (n: number) => all(chartOf(bytes, n), 'valAx').flatMap((axis) => [valOf(axis, 'min')[0], valOf(axis, 'max')[0]]); // prettier-ignore
    expect([1, 2].map(ends)).toEqual([['0', '1'], ['0', undefined]]); // prettier-ignore
    // A figure below zero is not cut off.
    expect([3, 4].map(ends)).toEqual([[undefined, undefined], [undefined, undefined]]); // prettier-ignore
  });

  test('lies, stands or is stacked as it is asked to be', () => {
    const look = (n: number) =>
      ['barDir', 'grouping', 'overlap'].map((name) => valOf(chartOf(bytes, n), name)[0]);
    expect([1, 2, 3, 4].map(look)).toEqual([
      ['col', 'clustered', '0'],
      ['bar', 'clustered', '0'],
      ['col', 'stacked', '100'],
      [undefined, 'standard', undefined],
    ]);
    // Lying bars are read from the top, the figures below them.
    expect(valOf(all(chartOf(bytes, 2), 'catAx')[0]!, 'orientation')).toEqual(['maxMin']);
    expect(valOf(all(chartOf(bytes, 2), 'valAx')[0]!, 'crosses')).toEqual(['max']);
  });

  test('has gaps, square corners, and a legend where there is more than one series', () => {
    const trees = [1, 2, 3, 4].map((n) => chartOf(bytes, n));
    expect(trees.flatMap((tree) => valOf(tree, 'dispBlanksAs'))).toEqual(['gap', 'gap', 'gap', 'gap']);
    expect(trees.flatMap((tree) => valOf(tree, 'roundedCorners'))).toEqual(['0', '0', '0', '0']);
    expect(trees.map((tree) => all(tree, 'legend').length)).toEqual([1, 0, 1, 1]);
  });

  test('says the figures of lying bars at their ends, in place of an axis', () => {
    const trees = [1, 2, 3, 4].map((n) => chartOf(bytes, n));
    expect(trees.map((tree) => valOf(tree, 'showVal'))).toEqual([[], ['1'], [], []]);
    expect(trees.map((tree) => valOf(all(tree, 'valAx')[0]!, 'delete'))).toEqual([
      ['0'],
      ['1'],
      ['0'],
      ['0'],
    ]);
  });

  test('takes the colour that it is given, else one of its own for each series; a goal is dashed', () => {
    const coloursOf = (n: number) => all(chartOf(bytes, n), 'ser').map((ser) => valOf(ser, 'srgbClr')[0]);
    expect(coloursOf(1)[0]).toBe('2F6DA8');
    expect(new Set(coloursOf(3)).size).toBe(2);
    expect(all(chartOf(bytes, 1), 'ser').map((ser) => valOf(ser, 'prstDash'))).toEqual([[], ['dash']]);
  });

  test('stands on the sheet as a drawing that people can move, each of its own number', () => {
    const drawing = treeOf(partOf(bytes, 'xl/drawings/drawing1.xml'));
    expect(all(drawing, 'twoCellAnchor').map(({ attributes }) => attributes.editAs)).toEqual(Array(4).fill('oneCell')); // prettier-ignore
    expect(all(drawing, 'cNvPr').map(({ attributes }) => attributes.id)).toEqual(['2', '3', '4', '5']);
    const corner = (name: string) => all(drawing, name)[0]!.children.map(({ text }) => text);
    expect([corner('from'), corner('to')]).toEqual([['6', '0', '1', '0'], ['14', '0', '16', '0']]); // prettier-ignore
  });

  test('is reached from the sheet by its relationships, each part of its content type', () => {
    const types = treeOf(partOf(bytes, '[Content_Types].xml')).children.map(({ attributes }) => [attributes.PartName, attributes.ContentType]); // prettier-ignore
    expect(types).toContainEqual(['/xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml']); // prettier-ignore
    expect(types).toContainEqual(['/xl/charts/chart4.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml']); // prettier-ignore
    const named = types.flatMap(([part]) => part ?? []);
    expect(new Set(named).size).toBe(named.length);
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(
      /<headerFooter>.*<\/headerFooter><drawing xmlns:r="[^"]*" r:id="rId1"\/><\/worksheet>$/,
    );
    expect(partOf(bytes, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain('Id="rId1"');
  });
});

describe('other workbooks', () => {
  const plain: NewSheet = {
    name: '看板',
    rows: [
      [
        { as: 'text', value: '周' },
        { as: 'text', value: '=数' },
      ],
      [
        { as: 'date', value: 46077 },
        { as: 'number', value: 3 },
      ],
      [
        { as: 'date', value: 46084 },
        { as: 'number', value: 4 },
      ],
    ],
    columns: [{}, { tones: [{ text: '9', tone: 'late' }], choices: ['3', '4'] }],
    charts: [
      {
        name: 'gendan-weeks',
        title: '',
        kind: 'column',
        categories: column(1, 2, 3),
        series: [{ title: { row: 1, column: 2 }, values: column(2, 2, 3) }],
        place: { top: 1, left: 16380, bottom: 1048576, right: 16384 },
      },
    ],
  };
  const added = (to: Uint8Array, sheet = plain) => patchWorkbook(to, { ...EMPTY_PATCH, sheets: [sheet] });

  test('days are days, also where the workbook counts them from 1904', () => {
    for (const is1904 of [false, true]) {
      const { bytes } = added(buildWorkbook(bookOf(sheetOf('a', [['x']])), { is1904 }));
      const tree = chartOf(bytes, 1);
      expect(valOf(tree, 'date1904')).toEqual([is1904 ? '1' : '0']);
      expect(textsOf(all(tree, 'cat')[0]!, 'v')).toEqual(is1904 ? ['44615', '44622'] : ['46077', '46084']);
      expect(textsOf(all(tree, 'cat')[0]!, 'formatCode')).toEqual(['yyyy\\-mm\\-dd']);
      expect(readCharts(bytes, '看板')[0]!.series[0]!.keptTitle).toBe('=数');
    }
  });

  test('behind conditional colours and lists the drawing has its place', () => {
    const { bytes } = added(buildWorkbook(bookOf(sheetOf('a', [['x']]))));
    expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).toMatch(/<\/conditionalFormatting><dataValidations.*<\/dataValidations><drawing [^>]*\/><\/worksheet>$/); // prettier-ignore
  });

  test('a place at the last cell stays on the sheet, no title is none', () => {
    const tree = treeOf(partOf(added(buildWorkbook(bookOf(sheetOf('a', [['x']])))).bytes, 'xl/drawings/drawing1.xml')); // prettier-ignore
    expect(all(tree, 'to')[0]!.children.map(({ text }) => text)).toEqual(['16383', '0', '1048575', '0']);
    const chart = chartOf(added(buildWorkbook(bookOf(sheetOf('a', [['x']])))).bytes, 1);
    expect([all(chart, 'title').length, valOf(chart, 'autoTitleDeleted')]).toEqual([0, ['1']]);
  });

  test('numbers that are taken are passed over, what was left behind is not reached', () => {
    const rels = (target: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="${target}"/></Relationships>`; // prettier-ignore
    const parts = {
      'xl/charts/Chart1.xml': '<c:chartSpace xmlns:c="x"/>',
      'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"/>',
      'xl/worksheets/_rels/sheet2.xml.rels': rels('../drawings/drawing1.xml'),
    };
    const { bytes } = added(buildWorkbook(bookOf(sheetOf('a', [['x']])), { parts }));
    expect(partOf(bytes, 'xl/charts/Chart1.xml')).toBe(parts['xl/charts/Chart1.xml']);
    expect(partOf(bytes, 'xl/drawings/drawing1.xml')).toBe(parts['xl/drawings/drawing1.xml']);
    expect(readCharts(bytes, '看板').map(({ name }) => name)).toEqual(['gendan-weeks']);
    expect(hasPart(bytes, 'xl/charts/chart2.xml') && hasPart(bytes, 'xl/drawings/drawing2.xml')).toBe(true);
    expect(partOf(bytes, 'xl/worksheets/_rels/sheet2.xml.rels')).not.toContain('drawing1');
  });

  test('a strict workbook gets strict charts', () => {
    const { bytes } = added(asStrict(buildWorkbook(bookOf(sheetOf('a', [['x']])))));
    for (const part of ['xl/charts/chart1.xml', 'xl/drawings/drawing1.xml', 'xl/drawings/_rels/drawing1.xml.rels', 'xl/worksheets/_rels/sheet2.xml.rels']) {
      expect(partOf(bytes, part)).toContain('http://purl.oclc.org/ooxml/');
      expect(partOf(bytes, part)).not.toMatch(/schemas\.openxmlformats\.org\/(drawingml|officeDocument)/);
    } // prettier-ignore
    expect(valOf(chartOf(bytes, 1), 'gapWidth')).toEqual(['60%']);
    expect(readCharts(bytes, '看板')).toHaveLength(1);
  });

  test('what can be no chart is refused with its sheet, which is written', () => {
    const [good] = plain.charts as [NewChart];
    const bad: NewChart[] = [
      { ...good, name: 'b', categories: { top: 3, left: 1, bottom: 2, right: 1 } },
      { ...good, name: 'c', place: { top: 0, left: -4, bottom: 1e308, right: NaN } },
      { ...good, name: 'd', series: [{ title: { row: 1, column: 2 }, values: column(2, 2, 99_999_999) }] },
    ];
    const { bytes, report } = added(buildWorkbook(bookOf(sheetOf('a', [['x']]))), { ...plain, charts: bad });
    expect(report.addedSheets).toEqual(['看板']);
    expect(report.refused.map(({ reason }) => reason)).toEqual([REFUSALS.chartUnfit, REFUSALS.chartUnfit, REFUSALS.chartUnfit]); // prettier-ignore
    expect(hasPart(bytes, 'xl/drawings/drawing1.xml')).toBe(false);
    expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).not.toContain('<drawing');
  });

  test('a column down to the last row makes a small part, quickly', () => {
    const [good] = plain.charts as [NewChart];
    const tall = { ...good, categories: column(1, 2, 1048576), series: [{ title: { row: 1, column: 2 }, values: column(2, 2, 1048576) }] }; // prettier-ignore
    const { bytes } = added(buildWorkbook(bookOf(sheetOf('a', [['x']]))), { ...plain, charts: [tall] });
    expect(partOf(bytes, 'xl/charts/chart1.xml').length).toBeLessThan(6000);
    expect(valOf(chartOf(bytes, 1), 'ptCount')).toEqual(['1', '1048575', '1048575']);
  });

  test('characters that no file holds leave a part that every program reads', () => {
    const [good] = plain.charts as [NewChart];
    const bad = 'a\u0000\u0007b\ud800c\ufffe\u2028<&">';
    const { bytes } = added(buildWorkbook(bookOf(sheetOf('a', [['x']]))), {
      ...plain,
      rows: [
        [
          { as: 'text', value: bad },
          { as: 'text', value: bad },
        ],
        [{ as: 'text', value: bad }],
      ],
      charts: [{ ...good, title: bad }],
    });
    const [chart] = readCharts(bytes, '看板');
    expect(chart!.series[0]!.keptTitle).toBe(bad);
    expect(textsOf(chartOf(bytes, 1), 't')).toEqual(['a b\ufffdc\ufffd <&">']);
    expect(chart!.description).toBe('a b\ufffdc\ufffd <&">');
    expect(readWorkbook(bytes).sheets[1]!.rows[0]![0]).toBe(bad);
  });
});
