import type { CellWrite, NewSheet } from '../../shared/book/patch';
import type { Area } from '../../shared/book/model';
import type { SheetLook } from '../../shared/book/sheet-look';

/** What a sample says: fields of the paper, and those of each goods line. */
export interface Said {
  readonly values: Readonly<Record<string, string>>;
  readonly lines: readonly Readonly<Record<string, string>>[];
}

/** A template with a sample's words in it, to be looked at: goods rows repeated, everything below moved down. */
export function fillForSight(sheet: NewSheet, { values, lines }: Said): NewSheet {
  const at = sheet.rows.findIndex((row) => row.some((cell) => cell?.as === 'text' && cell.value.includes('{{line.')));
  const more = at < 0 ? 0 : lines.length - 1;
  const rows = sheet.rows.flatMap((row, i) =>
    i === at ? lines.map((line) => filled(row, { ...values, ...prefixed(line) })) : [filled(row, values)],
  );
  return { ...sheet, rows, ...(sheet.look && { look: movedLook(sheet.look, at + 1, more) }) };
} // prettier-ignore

const prefixed = (line: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(line).map(([key, value]) => [`line.${key}`, value]));

function filled(row: NewSheet['rows'][number], values: Readonly<Record<string, string>>) {
  return row.map((cell): CellWrite | null =>
    cell?.as === 'text'
      ? { as: 'text', value: cell.value.replace(/\{\{([^}]+)\}\}/g, (_, key: string) => values[key] ?? '') }
      : cell,
  );
}

function movedLook(look: SheetLook, goods: number, more: number): SheetLook {
  const row = (number: number): number => (goods > 0 && number > goods ? number + more : number);
  const area = ({ top, left, bottom, right }: Area): Area => {
    const isGoods = goods > 0 && bottom >= goods;
    return { left, right, top: row(top), bottom: isGoods ? bottom + more : bottom };
  };
  const heights = Object.entries(look.heights).map(([number, height]) => [row(Number(number)), height]);
  return {
    merges: look.merges.map(area),
    heights: Object.fromEntries(heights) as Record<number, number>,
    styles: look.styles.map(({ area: of, style }) => ({ area: area(of), style })),
    page: { ...look.page, area: area(look.page.area) },
  };
}
