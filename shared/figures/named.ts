import { GendanError } from '../errors';
import { both, type Bilingual } from '../lang';
import { civilFromDay, dayFromCivil } from '../time/civil';
import { monthText } from '../time/month-text';
import { keyFor } from '../templates/vocabulary/words';
import { FIGURES } from './definitions.data';
import type { FigureKey, Period, PeriodKind } from './figure';
import { FIGURE_WORDS } from './goals.sheet';
import { periodAt, PERIOD_KINDS, PERIOD_WORDS } from './periods';

/** The figure that a text names: by its key, or its title in either language. NoSuchFigure. */
export function figureNamed(text: string): FigureKey {
  const key = keyFor(FIGURE_WORDS, text.slice(0, 100));
  if (key === undefined) throw new NoSuchFigure(text.trim().slice(0, 100));
  return key;
}

/** The kind of period that a word names, `month`, 月; undefined where it names none. */
export const kindNamed = (text: string): PeriodKind | undefined =>
  PERIOD_KINDS.find((kind) => kind === text.trim()) ?? keyFor(PERIOD_WORDS, text.slice(0, 40));

export class NoSuchFigure extends GendanError {
  constructor(text: string) {
    super(
      both(
        `没有“${text}”这个指标。可以写：${FIGURES.map(({ key, title }) => `${key}（${title.zh}）`).join('、')}。`,
        `There is no figure "${text}". Use one of: ${FIGURES.map(({ key, title }) => `${key} (${title.en})`).join(', ')}.`,
      ),
    );
  }
}

export class NoSuchPeriod extends GendanError {
  constructor(text: string) {
    super(
      both(
        `“${text}”不是期间。请写 week、month、quarter、half、year，或 2026-W21、2026-05、2026-Q2、2026-H1、2026。`,
        `"${text}" is no period. Write week, month, quarter, half or year, or 2026-W21, 2026-05, 2026-Q2, 2026-H1, 2026.`,
      ),
    );
  }
}

const WRITTEN = /^(\d{4})(?:-(?:W(\d{1,2})|Q([1-4])|H([12])|(\d{1,2})))?$/i;

/** A period as people write it: the running one of a kind (`month`, 月), or by its key (`2026-05`). NoSuchPeriod. */
export function periodNamed(text: string, today: number, kind: PeriodKind | undefined): Period {
  if (kind) return periodAt(kind, today);
  const plain = text.trim().slice(0, 40);
  const [, year = '', week, quarter, half, month] = WRITTEN.exec(plain) ?? [];
  const y = Number(year);
  // Spreadsheets know no days before 1900.
  if (year === '' || y < 1901) throw new NoSuchPeriod(plain);
  const found = ((): Period => {
    if (week) return periodAt('week', dayFromCivil(y, 1, 4) + (Number(week) - 1) * 7);
    if (quarter) return periodAt('quarter', dayFromCivil(y, Number(quarter) * 3, 1));
    if (half) return periodAt('half', dayFromCivil(y, Number(half) * 6, 1));
    return month ? periodAt('month', dayFromCivil(y, Number(month), 1)) : periodAt('year', dayFromCivil(y, 1, 1)); // prettier-ignore
  })();
  const isMeant = found.key.startsWith(year) && (!month || Number(month) === civilFromDay(found.from).month);
  if (!isMeant) throw new NoSuchPeriod(plain);
  return found;
}

/** `2026年5月`, `May 2026`; `2026-W21`. */
export function periodText({ key, kind, from }: Period): Bilingual {
  const { year, month } = civilFromDay(from);
  if (kind === 'month') return monthText(year, month);
  if (kind === 'year') return both(`${key}年`, key);
  const nth = Number(key.slice(-1));
  if (kind === 'quarter') return both(`${year}年第${nth}季度`, `Q${nth} ${year}`);
  if (kind === 'half') return nth === 1 ? both(`${year}年上半年`, `H1 ${year}`) : both(`${year}年下半年`, `H2 ${year}`); // prettier-ignore
  return both(`${key.slice(0, 4)}年第${Number(key.slice(6))}周`, `week ${Number(key.slice(6))} of ${key.slice(0, 4)}`); // prettier-ignore
}
