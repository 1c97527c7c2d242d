import type { Lang } from '../../lang';
import { isoDay } from '../../time/moment';
import { utf8Bytes } from '../carriers/utf8';
import type { Draft } from './draft';
import { DAILY, DRAFT_KINDS } from './draft-kinds.data';

/** What the file of a draft is called: `INQ-1 Acknowledgement.eml`, of what goes out again with its day, a serial one. */
export function draftFileName({ kind, order, customer }: Pick<Draft, 'kind' | 'order' | 'customer'>, today: number, lang: Lang): string {
  const of = plainName(order || customer);
  const rest = [DRAFT_KINDS[kind][lang], DAILY.has(kind) ? isoDay(today) : ''].map(plainName);
  return `${[shortened(of), ...rest].filter((part) => part !== '').join(' ')}.eml`;
} // prettier-ignore

const plainName = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N} ._()-]+/gu, '_')
    .replace(/^[. ]+/, '')
    .trim();

/** Most file systems take 255 bytes; kind, day and a number are to fit behind it. */
function shortened(text: string): string {
  let short = '';
  for (const sign of text) {
    if (utf8Bytes(short + sign) > 150) return short.trim();
    short += sign;
  }
  return short;
}
