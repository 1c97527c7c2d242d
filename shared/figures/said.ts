import { both, same, type Bilingual } from '../lang';
import { daysWords, FEW, tenths } from '../trade/share';
import { definitionOf } from './definitions.data';
import type { FigureKey, FigureValue } from './figure';

const percent = (share: number): string => `${tenths(100 * share)}%`;
const daysText = (days: number): Bilingual => daysWords(tenths(days));

/** A value in its own unit: `89.1%`, `3.4 天`. */
export const unitText = (figure: FigureKey, value: number): Bilingual =>
  definitionOf(figure).kind === 'days' ? daysText(value) : same(percent(value));

/** `41/46 = 89.1%`, of few `3/4`; `3.4 天（12 单）`; empty of none. */
export function valueText({ figure, n, met, value }: Pick<FigureValue, 'figure' | 'n' | 'met' | 'value'>): Bilingual {
  if (n === 0) return same('');
  if (definitionOf(figure).kind === 'days') {
    const { zh, en } = daysText(value ?? 0);
    return both(`${zh}（n=${n}）`, `${en} (n=${n})`);
  }
  return same(n < FEW || value === undefined ? `${met}/${n}` : `${met}/${n} = ${percent(value)}`);
} // prettier-ignore

/** `+3 个百分点`, `-1.5 天`; of no change `0`. */
export function changeText(figure: FigureKey, change: number): Bilingual {
  if (definitionOf(figure).kind === 'days') {
    const said = tenths(change);
    return both(`${signed(said)} 天`, `${signed(said)} ${Math.abs(said) === 1 ? 'day' : 'days'}`);
  }
  const points = tenths(100 * change);
  return both(`${signed(points)} 个百分点`, `${signed(points)} points`);
}

const signed = (value: number): string => (value > 0 ? `+${value}` : String(value + 0));
