import type { NewChart } from '../../../shared/book/chart';
import type { Area, CellError } from '../../../shared/book/model';
import type { CellWrite, NewSheet } from '../../../shared/book/patch';

/** A sheet of figures with charts, its names as hard as people give them. */
export const AWKWARD = `Bob's "看板" & <图>`;

const text = (value: string): CellWrite => ({ as: 'text', value });
const number = (value: number): CellWrite => ({ as: 'number', value });
const failed = (error: string): CellWrite => ({
  as: 'formula',
  formula: '=1/0',
  value: { error } satisfies CellError,
});

export const column = (left: number, top: number, bottom: number): Area => ({
  top,
  left,
  bottom,
  right: left,
});

/** What a month came to: shipped, late, share on time, goal. Null: nobody knows. */
export type Month = readonly [shipped: number | null | 'error', late: number | null, share: number | null, goal: number | null]; // prettier-ignore

export const TWELVE: readonly Month[] = [
  [12, 2, 0.83, 0.9],
  [18, 1, 0.94, 0.9],
  [9, 4, 0.56, 0.9],
  [null, null, null, 0.9],
  [22, 3, 0.86, 0.9],
  ['error', 0, 1, 0.9],
  [15, -2, 0.8, 0.9],
  [31, 5, 0.84, 0.92],
  [27, 2, 0.93, 0.92],
  [24, 0, 1, 0.92],
  [19, 6, 0.68, 0.92],
  [8, 1, 0.88, 0.92],
];

const WORDS = {
  zh: { title: '出货与准时', month: '月份', shipped: '出货', late: '逾期', share: '准时率', goal: '目标' },
  en: { title: 'Shipped & <on time>', month: 'Month', shipped: 'Shipped', late: 'Late', share: 'On time', goal: 'Goal' },
}; // prettier-ignore

export interface DashboardOptions {
  readonly name?: string;
  readonly months?: readonly Month[];
  readonly lang?: 'zh' | 'en';
  readonly kinds?: readonly NewChart['kind'][];
}

/** Months from row 3, their names in A, figures in B to E; the charts beside them, one below the other. */
export function dashboard({
  name = '跟单_看板',
  months = TWELVE,
  lang = 'zh',
  kinds = ['column', 'bar', 'stacked', 'line'],
}: DashboardOptions = {}): NewSheet {
  const words = WORDS[lang];
  const last = 2 + Math.max(1, months.length);
  const figure = (value: number | null | 'error'): CellWrite | null =>
    value === null ? null : value === 'error' ? failed('#DIV/0!') : number(value);
  const rows = [
    [text(words.title)],
    [words.month, words.shipped, words.late, words.share, words.goal].map(text),
    ...months.map((month, i) => [text(lang === 'zh' ? `${i + 1}月` : `2026-${i + 1}`), ...month.map(figure)]),
  ];
  const series = (at: number, more: object = {}) => ({
    title: { row: 2, column: at },
    values: column(at, 3, last),
    ...more,
  });
  const charts = kinds.map((kind, i): NewChart => {
    const top = 2 + i * 16;
    return {
      name: `gendan-${kind}`,
      title: `${words.title} 📦 (${kind})`,
      kind,
      categories: column(1, 3, last),
      series:
        kind === 'column'
          ? [series(4, { colour: '2F6DA8' }), series(5, { isLine: true })]
          : kind === 'bar'
            ? [series(2)]
            : [series(2), series(3)],
      place: { top, left: 7, bottom: top + 14, right: 14 },
    };
  });
  return {
    name,
    rows,
    columns: [{ width: 12 }, { width: 10 }, { width: 10 }, { width: 10 }, { width: 10 }],
    look: {
      merges: [],
      heights: {},
      styles: [
        { area: { top: 1, left: 1, bottom: 1, right: 1 }, style: { bold: true, size: 14 } },
        { area: { top: 3, left: 4, bottom: last, right: 5 }, style: { format: '0%' } },
      ],
      page: { area: { top: 1, left: 1, bottom: 70, right: 14 }, orientation: 'portrait' },
    },
    charts,
  };
}
