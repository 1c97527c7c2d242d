import { fold } from '../../../templates/vocabulary/words';

/** What goods are counted or measured in. Measured goods may fall 5 % short or over (UCP 600 art. 30(b)). */
export interface Unit {
  readonly key: string;
  readonly isCounted: boolean;
  /** How many of the base unit: a tonne is 1000 kg. */
  readonly factor: number;
}

const UNITS: readonly (readonly [key: string, isCounted: boolean, factor: number, spellings: string])[] = [
  ['pc', true, 1, 'pc pcs pce pces piece pieces ea each unit units 个 只 件 支 把 台 枚 顶'],
  ['set', true, 1, 'set sets 套'],
  ['pair', true, 1, 'pair pairs pr prs 双 对 副'],
  ['pc', true, 12, 'doz dozs dozen dozens dz dzn 打'],
  ['ctn', true, 1, 'ctn ctns carton cartons case cases 箱 纸箱'],
  ['pkg', true, 1, 'pkg pkgs package packages 包'],
  ['bag', true, 1, 'bag bags 袋'],
  ['roll', true, 1, 'roll rolls 卷'],
  ['drum', true, 1, 'drum drums 桶'],
  ['pallet', true, 1, 'pallet pallets plt plts 托 托盘'],
  ['bale', true, 1, 'bale bales'],
  ['sheet', true, 1, 'sheet sheets 张 片'],
  ['kg', false, 1, 'kg kgs kilo kilos kilogram kilograms kgm 千克 公斤'],
  ['kg', false, 0.001, 'g gram grams 克'],
  ['kg', false, 1000, 'mt mts t ton tons tonne tonnes metricton metrictons tne 吨 公吨'],
  ['lb', false, 1, 'lb lbs pound pounds 磅'],
  ['m', false, 1, 'm meter meters metre metres mtr mtrs 米'],
  ['yd', false, 1, 'yd yds yard yards 码'],
  ['m2', false, 1, 'm2 sqm sqms squaremeter squaremeters squaremetre squaremetres 平方米'],
  ['m3', false, 1, 'm3 cbm cbms cubicmeter cubicmeters cubicmetre cubicmetres 立方米 立方'],
  ['l', false, 1, 'l ltr ltrs liter liters litre litres 升'],
];

const BY_SPELLING = new Map<string, Unit>(
  UNITS.flatMap(([key, isCounted, factor, spellings]) =>
    spellings.split(' ').map((spelling) => [spelling, { key, isCounted, factor }] as const),
  ),
);

/** The unit that a word means: `KGS`, `pcs.`, 千克, `METRIC TONS`; undefined for words that are none. */
export const unitOf = (text: string | undefined): Unit | undefined =>
  text === undefined ? undefined : BY_SPELLING.get(fold(text).replace(/[()]/g, ''));

/** For patterns: every spelling in Latin letters, the longest first. */
export const UNIT_WORDS: string = [
  'METRIC\\s+TONS?',
  'SQUARE\\s+MET(?:ER|RE)S?',
  'CUBIC\\s+MET(?:ER|RE)S?',
  ...[...BY_SPELLING.keys()].filter((spelling) => /^[a-z]{2,}\d?$/.test(spelling)).map((s) => s.toUpperCase()),
].sort((a, b) => b.length - a.length).join('|'); // prettier-ignore
