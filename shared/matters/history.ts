import type { Lang } from '../lang';
import { orderKey } from '../trade/order-key';

/** What a row of the log says of a matter: its number, then what happened. */
export const matterNote = (number: string, what: string): string => `${number} ${what}`.trim();

/** What happened with what somebody said of it, as the language of the book joins them. */
export function withSaid(what: string, said: string, lang: Lang): string {
  if (said === '') return what;
  return lang === 'zh' ? `${what}：${said}` : `${what}: ${said}`;
}

/** What a row of the log says happened, where it speaks of the matter of that number; undefined of any other. */
export function saidOf(number: string, note: string): string | undefined {
  const text = note.trim();
  // Numbers of orders, and so of hand-offs, may have spaces.
  const isWhole = text.startsWith(number) && /^\s|^$/.test(text.slice(number.length));
  const [first = ''] = isWhole ? [number] : text.split(/\s/, 1);
  if (orderKey(first) !== orderKey(number)) return undefined;
  return text.slice(first.length).trim();
}
