import type { Lang } from '../../lang';
import { isoDay } from '../../time/moment';
import type { Draft } from './draft';
import { DAILY, DRAFT_KINDS } from './draft-kinds.data';

/** What the file of a draft is called: `INQ-1 Acknowledgement.eml`, of what goes out again with its day, a serial one. */
export function draftFileName({ kind, order, customer }: Pick<Draft, 'kind' | 'order' | 'customer'>, today: number, lang: Lang): string {
  const of = [order || customer, DRAFT_KINDS[kind][lang], DAILY.has(kind) ? isoDay(today) : ''];
  const plain = of.filter((part) => part !== '').join(' ').replace(/[^\p{L}\p{N} ._()-]+/gu, '_');
  return `${plain.replace(/^\.+/, '').trim().slice(0, 100)}.eml`;
} // prettier-ignore
