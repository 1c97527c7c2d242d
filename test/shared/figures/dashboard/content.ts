import { applyPatch } from '../../../../shared/book/apply';
import type { Sheet } from '../../../../shared/book/model';
import { EMPTY_PATCH } from '../../../../shared/book/patch';
import { both, same, type Lang } from '../../../../shared/lang';
import {
  FIGURE_KEYS,
  type FigureKey,
  type FigureValue,
  type Period,
} from '../../../../shared/figures/figure';
import type { DashboardContent } from '../../../../shared/figures/dashboard/content';
import { dashboardSheet } from '../../../../shared/figures/dashboard/sheet';
import { dayFromCivil, daysInMonth } from '../../../../shared/time/civil';
import { parseIso } from '../../../../shared/time/moment';

export const month = (year: number, number: number): Period => ({
  key: `${year}-${String(number).padStart(2, '0')}`,
  kind: 'month',
  from: dayFromCivil(year, number, 1),
  to: dayFromCivil(year, number, daysInMonth(year, number)),
});

/** So many of so many. */
export const share = (figure: FigureKey, period: Period, met: number, n: number): FigureValue => ({
  figure,
  period,
  person: '',
  n,
  met,
  value: n === 0 ? undefined : met / n,
});

/** May 2026: 41 of 46 as promised (90 % the month before), 3 of 4 claims, 38.25 days to money in 20 orders. */
export function mayContent(now = '2026-05-20 09:00'): DashboardContent {
  const [april, may] = [month(2026, 4), month(2026, 5)];
  const values: Partial<Record<FigureKey, FigureValue>> = {
    shippedAsPromised: share('shippedAsPromised', may, 41, 46),
    claims24h: share('claims24h', may, 3, 4),
    daysToMoney: { figure: 'daysToMoney', period: may, person: '', n: 20, met: 0, value: 38.25 },
  };
  const before: Partial<Record<FigureKey, FigureValue>> = {
    shippedAsPromised: share('shippedAsPromised', april, 36, 40),
    claims24h: share('claims24h', april, 5, 5),
    daysToMoney: { figure: 'daysToMoney', period: april, person: '', n: 10, met: 0, value: 40 },
  };
  return {
    now: parseIso(now)!,
    figures: FIGURE_KEYS.map((key) => ({
      definition: {
        key,
        title: both(`指标${key}`, `Figure ${key}`),
        kind: key === 'daysToMoney' || key === 'depositDelay' ? 'days' : 'share',
        better: key === 'daysToMoney' ? 'less' : 'more',
        definition: both('……', '…'),
      },
      value: values[key],
      before: before[key],
      target: key === 'shippedAsPromised' ? 0.95 : undefined,
    })),
    months: Array.from({ length: 12 }, (_, at) => {
      const period = at < 7 ? month(2025, at + 6) : month(2026, at - 6);
      return {
        period,
        shipped: share('shippedAsPromised', period, at, at + 1),
        stages: share('stagesInTime', period, 9, 10),
        target: 0.95,
        orders: at + 2,
      };
    }),
    byStage: [
      { label: both('尾款', 'Balance'), orders: 3 },
      { label: both('订舱', 'Booking'), orders: 1 },
    ],
    byPerson: [{ label: same('王丽'), orders: 4 }],
    ages: [
      { currency: 'USD', total: 1234550, by: { not_due: 1000000, '1-30': 234550, '31-60': 0, '61-90': 0, '90+': 0 } },
      { currency: 'JPY', total: 5000, by: { not_due: 0, '1-30': 0, '31-60': 0, '61-90': 0, '90+': 5000 } },
    ],
    weeks: Array.from({ length: 8 }, (_, at) => {
      const from = dayFromCivil(2026, 5, 18) + 7 * at;
      return { from, to: from + 6, orders: at };
    }),
  };
} // prettier-ignore

/** The same team a day later: one order less is late, one figure is better, another stage is on top. */
export function later(): DashboardContent {
  const content = mayContent('2026-05-21 08:30');
  const [balance, booking] = content.byStage;
  return {
    ...content,
    figures: content.figures.map((line) =>
      line.value?.figure === 'shippedAsPromised' ? { ...line, value: { ...line.value, n: 50, met: 45, value: 0.9 } } : line,
    ),
    byStage: [{ ...booking!, orders: 2 }, { ...balance!, orders: 1 }],
    byPerson: [],
  };
} // prettier-ignore

/** The dashboard as a book gets it. */
export function made(content: DashboardContent, lang: Lang = 'zh'): Sheet {
  const { book } = applyPatch({ sheets: [] }, { ...EMPTY_PATCH, sheets: [dashboardSheet(content, lang)] });
  return book.sheets[0]!;
}
