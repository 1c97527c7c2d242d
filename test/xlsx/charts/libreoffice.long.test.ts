import { libreOffice, recalculated } from '../../../scripts/libreoffice';
import { unzipSync, strFromU8 } from 'fflate';
import { EMPTY_PATCH } from '../../../shared/book/patch';
import { patchWorkbook } from '../../../xlsx/patch';
import { readCharts, type SheetChart } from '../../tools/read-charts';
import { newWorkbook } from '../../../xlsx/new-workbook';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { change, patchOf } from '../parts';
import { asStrict } from './strict-book';
import { AWKWARD, dashboard, TWELVE } from './dashboard';

const NAMES = ['跟单_看板', AWKWARD.replace(/[<>]/g, '-'), "it's 2026 📦", 'R1C1', 'A1'];
const TEAM = bookOf(sheetOf('出货', [['x', 1]]));
const added = (to: Uint8Array): Uint8Array =>
  patchWorkbook(to, { ...EMPTY_PATCH, sheets: NAMES.map((name) => dashboard({ name })) }).bytes;
const BOOKS = {
  'twelve.xlsx': newWorkbook(NAMES.map((name, i) => dashboard({ name, lang: i % 2 ? 'en' : 'zh' }))),
  'one.xlsx': newWorkbook(NAMES.map((name) => dashboard({ name, months: TWELVE.slice(0, 1) }))),
  'none.xlsx': newWorkbook(NAMES.map((name) => dashboard({ name, months: [] }))),
  'team.xlsx': added(buildWorkbook(TEAM, { is1904: true })),
  'strict.xlsx': added(asStrict(buildWorkbook(TEAM))),
};

/** What the chart is about, without how another program words it: quotes, absolute marks. */
const meaning = ({ title, kind, place, series }: SheetChart) => ({
  title,
  kind,
  top: place.top,
  left: place.left,
  series: series.map(({ title: name, categories, values, isLine, keptValues }) => ({
    references: [name, categories, values].map((text) => text!.replace(/^'((?:[^']|'')*)'!/, (_, quoted: string) => `${quoted.replaceAll("''", "'")}!`)),
    isLine,
    figures: keptValues.map((value) => (value === undefined || !Number.isFinite(Number(value)) ? undefined : Number(value))),
  })),
}); // prettier-ignore

test('LibreOffice opens every chart and saves it with the same cells, figures and place', () => {
  const program = libreOffice();
  if (program === undefined) return console.log('LibreOffice is not installed here: not checked');
  const made = recalculated(program, new Map(Object.entries(BOOKS)));
  for (const [file, bytes] of Object.entries(BOOKS))
    for (const name of NAMES) {
      const back = readCharts(made.get(file)!, name);
      expect(back.map(meaning)).toEqual(readCharts(bytes, name).map(meaning));
      expect(back.map((chart) => chart.name)).toEqual(readCharts(bytes, name).map((chart) => chart.name));
    }
}, 300_000);

test('what LibreOffice saved follows the cells of a later run, and nothing else of it changes', () => {
  const program = libreOffice();
  if (program === undefined) return console.log('LibreOffice is not installed here: not checked');
  const saved = recalculated(program, new Map([['twelve.xlsx', BOOKS['twelve.xlsx']]])).get('twelve.xlsx')!;
  const { bytes, report } = patchWorkbook(
    saved,
    patchOf(change('跟单_看板', 3, 2, 12, { as: 'number', value: 77 })),
  );
  expect(report).toMatchObject({ written: 1, refused: [] });
  const [, bars, , lines] = readCharts(bytes, '跟单_看板');
  for (const chart of [bars, lines]) expect(chart!.series[0]!.keptValues[0]).toBe('77');
  const [before, after] = [unzipSync(saved), unzipSync(bytes)];
  const changed = Object.keys(after).filter((name) => strFromU8(after[name]!) !== strFromU8(before[name]!));
  expect(changed.filter((name) => name.includes('chart'))).toHaveLength(3);
  for (const name of changed.filter((each) => each.includes('chart')))
    expect(strFromU8(after[name]!).replace('<c:v>77</c:v>', '<c:v>12</c:v>')).toBe(strFromU8(before[name]!));
}, 300_000);
