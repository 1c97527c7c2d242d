/** SUMIFS, which fast-formula-parser only names: as spreadsheets count, text in any case, `*`, `?` and `~` in criteria. */
interface Given {
  readonly value: unknown;
  readonly omitted?: boolean;
}

type Cells = readonly (readonly unknown[])[];

const cellsOf = ({ value }: Given): Cells => (Array.isArray(value) ? (value as Cells) : [[value]]);

/** The sum of the cells in the first range whose neighbours in each of the others meet the criterion behind it. */
export function sumIfs(sums: Given, ...pairs: readonly Given[]): number {
  const values = cellsOf(sums);
  const tests: { cells: Cells; meets: (value: unknown) => boolean }[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [first] = cellsOf(pairs[at + 1]!);
    tests.push({ cells: cellsOf(pairs[at]!), meets: criterion(first?.[0]) });
  }
  let sum = 0;
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (typeof value === 'number' && tests.every(({ cells, meets }) => meets(cells[r]?.[c] ?? null))) sum += value; // prettier-ignore
    }),
  );
  return sum;
}

const SIGNED = /^(>=|<=|<>|>|<|=)?([\s\S]*)$/;

function criterion(wanted: unknown): (value: unknown) => boolean {
  if (typeof wanted === 'number') return (value) => value === wanted;
  const [, sign = '=', text = ''] = SIGNED.exec(String(wanted ?? ''))!;
  const figure = text.trim() === '' ? NaN : Number(text);
  if (!Number.isNaN(figure)) return (value) => typeof value === 'number' && compares(sign, value - figure);
  const pattern = patternOf(text);
  if (sign === '=') return (value) => typeof value === 'string' && pattern.test(value);
  return (value) => sign === '<>' && !(typeof value === 'string' && pattern.test(value));
}

function compares(sign: string, by: number): boolean {
  if (sign === '=') return by === 0;
  if (sign === '<>') return by !== 0;
  return sign.startsWith('>') ? by > 0 || (sign === '>=' && by === 0) : by < 0 || (sign === '<=' && by === 0);
}

function patternOf(text: string): RegExp {
  const parts = text.match(/~[*?~]|[\s\S]/g) ?? [];
  const source = parts.map((part) => {
    if (part === '*') return '[\\s\\S]*';
    if (part === '?') return '[\\s\\S]';
    return (part.length > 1 ? part[1]! : part).replace(/[\\^$.|+()[\]{}*?]/g, '\\$&');
  });
  return new RegExp(`^${source.join('')}$`, 'i');
}
