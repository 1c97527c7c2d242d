import type { CellStyle, LineStyle } from '../book/sheet-look';
import type { PageGrid } from './page-grid';

/** A4, and the margins that printed papers have, in points. */
export const A4 = { portrait: [595, 842], landscape: [842, 595] } as const;
const SIDE = 37;
const TOP = 32;
const FOOT = 43;

/** Points of a column so many characters wide: seven pixels a character. */
const columnPoints = (width: number): number => width * 7 * 0.75;

/** How much smaller a page is printed so that it is one wide; never larger. */
export function scaleOf({ widths, orientation }: PageGrid): number {
  const wide = widths.reduce((sum, width) => sum + columnPoints(width), 0);
  return Math.min(1, (A4[orientation][0] - 2 * SIDE) / Math.max(1, wide));
}

/** The widths of columns in hundredths of the page. */
export function shares(widths: readonly number[]): string[] {
  const points = widths.map(columnPoints);
  const all = points.reduce((sum, each) => sum + each, 0);
  return points.map((each) => `${((100 * each) / all).toFixed(2)}%`);
}

/**
 * The sheet of paper: white by day and by night, as wide as there is room and no wider than A4. Every length counts in
 * `--u`, a point of the paper, so that it shrinks as one, down to half its size: below nobody could read it. A printer
 * gets it in full size.
 */
export function pageCss(grid: PageGrid): string {
  const [wide, high] = A4[grid.orientation];
  const u = (points: number): string => `calc(${points}*var(--u))`;
  return [
    `:root{color-scheme:light dark;--u:clamp(.5pt,calc((100vw - 16px)/${wide}),1pt)}`,
    'body{margin:0;padding:8px;background:#e6e8eb}',
    '@media (prefers-color-scheme:dark){body{background:#1b1d20}}',
    `.paper{color-scheme:light;box-sizing:border-box;width:${u(wide)};min-height:${u(high)};margin:0 auto;padding:${u(TOP)} ${u(SIDE)} ${u(FOOT)};background:#fff;color:#14181d;box-shadow:0 1px 6px rgba(0,0,0,.28);overflow-wrap:anywhere}`,
    `table{--s:calc(${scaleOf(grid).toFixed(4)}*var(--u));border-collapse:collapse;width:100%;table-layout:fixed;font:calc(10*var(--s))/1.25 Arial,Helvetica,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif}`,
    'td{padding:0 calc(1.5*var(--s));text-align:left;vertical-align:bottom;white-space:pre;overflow:visible;font-variant-numeric:tabular-nums}',
    'tr:not([style])>td{padding-top:calc(2*var(--s));padding-bottom:calc(2*var(--s))}',
    'thead{display:table-header-group}tr{break-inside:avoid}',
    grid.hasLook ? '' : 'table{table-layout:auto}td{border:.5px solid #c9ced4;min-width:1em;height:1.3em}',
    `.more{color:#5b6673;font:calc(9*var(--u)) sans-serif;margin:0}`,
    `@page{size:A4 ${grid.orientation};margin:11.4mm 13mm 15mm}`,
    '@media print{:root{--u:1pt}body{padding:0;background:none}.paper{width:auto;min-height:0;padding:0;box-shadow:none}}',
  ].join('');
}

const LINES: Readonly<Record<LineStyle, string>> = {
  hair: '.4pt solid #9aa3ad',
  thin: '.75pt solid #14181d',
  medium: '1.5pt solid #14181d',
};

const DOWN = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

/** What a cell's style is in a page; colours that are none are left out. */
export function cellCss(style: CellStyle): string {
  const { bold, italic, size, colour, fill, across, down, wrap } = style;
  const said = [
    bold && 'font-weight:700',
    italic && 'font-style:italic',
    size !== undefined && Number.isFinite(size) && `font-size:calc(${size}*var(--s))`,
    isColour(colour) && `color:#${colour}`,
    isColour(fill) && `background:#${fill};print-color-adjust:exact;-webkit-print-color-adjust:exact`,
    across && `text-align:${across}`,
    down && `vertical-align:${DOWN[down]}`,
    wrap && 'white-space:pre-wrap',
    ...(['top', 'bottom', 'left', 'right'] as const).map(
      (side) => style[side] && `border-${side}:${LINES[style[side]]}`,
    ),
  ];
  return said.filter((each) => each).join(';');
}

const isColour = (colour: string | undefined): colour is string => /^[0-9a-f]{6}$/i.test(colour ?? '');
