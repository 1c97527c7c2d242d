import type { FigureKey, FigureValue } from '../../figures/figure';
import { periodNamed } from '../../figures/named';
import { allFigureRows } from '../../figures/rows-of';
import { valueText } from '../../figures/said';
import { formulaText } from '../../figures/formula-text';
import { rowsWithin, valueOf } from '../../figures/value';
import type { Bilingual } from '../../lang';
import { nameKey } from '../../people/names';
import type { Plan } from '../../plan/plan';
import { dayOf } from '../../time/moment';

export interface MoreWanted {
  readonly figure: FigureKey;
  /** By its key. */
  readonly period: string;
  readonly person?: string;
}

/** What stands beside a figure that is opened. Plain JSON. */
export interface FigureMore {
  /** Everybody for whom something counts, those of most first; empty for one person's figure. */
  readonly people: readonly PersonValue[];
  /** Gives the same over the rows that 跟单_指标明细 keeps; empty where no plain formula can. */
  readonly formula: string;
}

export interface PersonValue extends Pick<FigureValue, 'n' | 'met' | 'value'> {
  /** Empty: the sheet names nobody. */
  readonly person: string;
  readonly said: Bilingual;
}

/** NoSuchPeriod. */
export function figureMore(plan: Plan, { figure, period: key, person = '' }: MoreWanted): FigureMore {
  const period = periodNamed(key, dayOf(plan.now), undefined);
  const formula = formulaText(plan, figure, period, person);
  if (person !== '') return { people: [], formula };
  const groups = new Map<string, ReturnType<typeof rowsWithin>>();
  for (const row of rowsWithin(allFigureRows(plan), figure, period)) {
    const known = groups.get(nameKey(row.person));
    if (known) known.push(row);
    else groups.set(nameKey(row.person), [row]);
  }
  const people = [...groups.values()].flatMap((rows): PersonValue[] => {
    const found = valueOf(rows, figure, period);
    const { n, met, value } = found;
    return n === 0 ? [] : [{ person: rows[0]!.person, n, met, value, said: valueText(found) }];
  });
  return { people: people.sort((a, b) => b.n - a.n || (a.person < b.person ? -1 : 1)), formula };
}
