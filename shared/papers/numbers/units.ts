/** Units under the spellings that lines and products write for them. */
const SPELLINGS: readonly string[] = [
  'pcs pc piece pieces ea each 件 个 只 支 台 把 块 片 条',
  'set sets 套',
  'pair pairs pr prs 双 对 副',
  'dozen dozens doz dz 打',
  'box boxes bx 盒',
  'roll rolls 卷',
  'kg kgs kilogram kilograms 公斤 千克',
  'm meter meters metre metres mtr 米',
  'yard yards yd yds 码',
  'ctn ctns carton cartons 箱',
];

const KNOWN: ReadonlyMap<string, number> = new Map(
  SPELLINGS.flatMap((words, at) => words.split(' ').map((word) => [word, at] as const)),
);

/** Whether two texts name one unit: `PCS` and 件 do, `SET` and `PCS` do not. */
export function isSameUnit(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x === y || (KNOWN.has(x) && KNOWN.get(x) === KNOWN.get(y));
}

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replace(/\.$/, '');
