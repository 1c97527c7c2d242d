import type { Canvas } from './canvas';
import type { Part } from './design';
import { STYLES } from './palette';

type Goods = Extract<Part, { readonly is: 'goods' }>;

/** The table of the goods: a header that every page repeats, one row that stands for each line, the totals below. */
export function drawGoods(canvas: Canvas, { above, withoutTotal }: Goods): void {
  const { lang, design } = canvas;
  canvas.row(6);
  const header = canvas.row(27);
  design.columns.forEach(({ title, across = 'left' }, i) =>
    canvas.put(header, i + 1, i + 1, title[lang], STYLES.header, { across }),
  );
  canvas.repeat(header);
  if (above) drawAbove(canvas, above);
  const line = canvas.row();
  design.columns.forEach(({ cell, across = 'left' }, i) =>
    canvas.put(line, i + 1, i + 1, cell, STYLES.line, { across }),
  );
  if (!withoutTotal) drawTotal(canvas);
  canvas.row(5);
}

function drawAbove(canvas: Canvas, { description, prices }: NonNullable<Goods['above']>): void {
  const [label, value] = canvas.design.zones;
  const row = canvas.row(description === undefined ? 16 : undefined);
  if (description !== undefined)
    canvas.put(row, label + 1, label + value, description, STYLES.above);
  const from = description === undefined ? label + 1 : label + value + 1;
  if (prices !== undefined)
    canvas.put(row, from, canvas.columns, prices, STYLES.above, STYLES.bold, { across: 'right' });
} // prettier-ignore

/** The word stands in front of the first sum. */
function drawTotal(canvas: Canvas): void {
  const { columns, lang, design } = canvas;
  const row = canvas.row(19);
  canvas.dress(row, 1, columns, STYLES.total);
  const first = design.columns.findIndex(({ total }) => total !== undefined) + 1;
  canvas.put(row, 1, first - 1, lang === 'zh' ? '合计' : 'TOTAL', STYLES.total);
  design.columns.forEach((column, i) => {
    if (column.total === undefined) return;
    canvas.put(row, i + 1, i + (column.sumOver ?? 1), column.total, STYLES.total, {
      across: column.across ?? 'left',
    });
  });
}
