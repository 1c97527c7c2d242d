import { grouped } from '../../cells/grouped';
import { percent } from '../../trade/share';

/** A figure along an axis: `85%`, or `12,345` of orders and of money without cents. */
export const figureWords =
  (isShare: boolean) =>
  (value: number): string =>
    isShare ? percent(value) : grouped(Math.round(value));
