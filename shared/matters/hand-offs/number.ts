/** What names a hand-off: order, stage and the how-manieth of that stage, so that it cannot be opened twice. */
export const numberOf = (order: string, stage: string, nth: number): string => `${order}/${stage}/${nth}`;

/** The parts of such a number; undefined for any other. Numbers of orders may have slashes of their own. */
export function numberParts(number: string): { order: string; stage: string; nth: number } | undefined {
  const match = /^(.+)\/([^/\s]+)\/(\d{1,6})$/s.exec(number.trim());
  if (!match) return undefined;
  const [, order, stage, nth] = match as unknown as [string, string, string, string];
  return { order: order.trim(), stage, nth: Number(nth) };
}
