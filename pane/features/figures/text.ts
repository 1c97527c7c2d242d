import type { FigureLine } from '../../../shared/features/figures/view';
import { same, type Bilingual } from '../../../shared/lang';
import { daysWords, FEW, tenths } from '../../../shared/trade/share';
import { FIGURES_WORDS as SAY } from './words';

/** Figures that the eye finds first: those that the team has a goal for, then those that say something, in the order of the definitions. */
export function ranked(figures: readonly FigureLine[]): readonly FigureLine[] {
  const rank = ({ target, n }: FigureLine): number => (target ? 0 : 2) + (n > 0 ? 0 : 1);
  return figures
    .filter(({ missing, n }) => missing === undefined || n > 0)
    .map((figure, at) => ({ figure, at }))
    .sort((a, b) => rank(a.figure) - rank(b.figure) || a.at - b.at)
    .map(({ figure }) => figure);
}

/** The figure alone: `89.1%`, `3.4 天`; of a few `3/4`. */
export function valueWords({ kind, n, met, value }: Pick<FigureLine, 'kind' | 'n' | 'met' | 'value'>): Bilingual {
  if (n === 0) return same('–');
  if (kind === 'days') return daysWords(tenths(value ?? 0));
  return same(n < FEW || value === undefined ? `${met} / ${n}` : `${tenths(100 * value)}%`);
} // prettier-ignore

/** How many it is of. */
export function countWords({ kind, n, met }: Pick<FigureLine, 'kind' | 'n' | 'met'>): string {
  if (n === 0 || (kind === 'share' && n < FEW)) return '';
  return kind === 'days' ? `n=${n}` : `${met} / ${n}`;
}

/** Against what it is held: the goal, and the period before. */
export function againstWords({ target, change, better, n, kind }: FigureLine): readonly Bilingual[] {
  if (n === 0) return [SAY.nothingYet, ...(target ? [SAY.target(target.said)] : [])];
  const aims = target && (better === 'less' ? SAY.targetMost(target.said) : SAY.target(target.said));
  return [
    ...(aims ? [aims] : []),
    ...(kind === 'share' && n < FEW ? [SAY.few] : change ? [SAY.change(change.said)] : [SAY.noBefore]),
  ];
}

/** A figure along an axis. */
export const axisWords = (kind: FigureLine['kind'], value: number): string =>
  kind === 'days' ? String(tenths(value)) : `${tenths(100 * value)}%`;
