import { pointMayGroup, type PointUse } from '../../cells/points';
import { both, type Bilingual } from '../../lang';
import { POINTS_GROUP } from '../points.data';
import { Wrong, type FilledCell } from './codec';

/**
 * A figure as it is to be read, where its point may part thousands: with points gone where the column uses them so, and
 * the question where nothing settles it. `currency`: of the amount or price,
 * which has so many digits after the point.
 */
export function settledPoint(
  figure: string,
  currency: string | undefined,
  points: FilledCell['points'],
  digits: number,
): string | Wrong {
  if (currency === undefined || !POINTS_GROUP.has(currency) || !pointMayGroup(figure)) return figure;
  const use: PointUse | undefined = points?.();
  if (use === 'groups') return figure.replace('.', '');
  return use === 'decimals' ? figure : new Wrong(eitherWay(figure, currency, digits));
}

/** `1.234` is asked with both figures that it may be. */
function eitherWay(figure: string, currency: string, digits: number): Bilingual {
  const plain = /\d+\.\d+/.exec(figure.normalize('NFKC'))![0];
  const [whole, rest] = plain.split('.') as [string, string];
  const [thousands, decimals] = [`${whole},${rest}`, plain];
  const written = [`${thousands}.00`, Number(plain).toFixed(digits)];
  return both(
    `“${figure.trim()}”在 ${currency} 里可能是 ${thousands}（点分千位），也可能是 ${decimals}（点是小数）。请写成 ${written.join(' 或 ')}`,
    `“${figure.trim()}” in ${currency} may be ${thousands} (the point parts thousands) or ${decimals} (it parts decimals). Write ${written.join(' or ')}`,
  );
}
