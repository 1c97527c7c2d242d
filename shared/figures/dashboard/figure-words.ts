/** A figure along an axis: `85%`, or `12,345` of orders and of money without cents. */
export const figureWords =
  (isShare: boolean) =>
  (value: number): string =>
    isShare ? `${Math.round(value * 100)}%` : grouped(Math.round(value));

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
