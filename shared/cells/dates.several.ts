import type { DateHit, Found } from './dates.find';
import { dayOf } from '../time/moment';

/**
 * What several dates in one cell are together: the day that counts, with those that it replaced (`5/18改5/20`,
 * `was 18 May, now 20 May`); a period (`5.3-5.10`); or several that nothing puts in order, such as the dates of
 * two batches, of which a person has to say which counts.
 */
export type Together =
  | { readonly is: 'one'; readonly hit: DateHit; readonly replaced: readonly DateHit[] }
  | { readonly is: 'period'; readonly from: number; readonly to: number }
  | { readonly is: 'several' };

const NOW =
  /改|更|调整|变|延|推迟|提前|顺延|→|⇒|➔|➡|[-=]+>|>|\b(?:now|revised|rev|changed|moved|postponed|delayed|rescheduled|updated|new|pushed|becomes?)\b|(?:现|新)[^\p{L}\p{N}]*$/iu;
const BEFORE =
  /(?:原(?:定|计划|来|为|先)*|\b(?:was|previously|originally|formerly|instead of|from))[^\p{L}\p{N}]*$/iu;
const PERIOD = /^\s*(-|~|–|—|至|到|to|till|until)\s*$/i;
/** What marks the next date as another event's, not a later word on the same one. */
const LABEL = /\b[EA]T[AD]\b|截|开船|到港|装柜/i;

export function together({ hits, before }: Found): Together {
  const last = hits[hits.length - 1]!;
  if (hits.every((hit) => hit.is === 'day') && new Set(hits.map((hit) => dayOf(hit.moment))).size === 1)
    return { is: 'one', hit: hits.find((hit) => !hit.inferredYear) ?? last, replaced: [] };
  const gaps = before.slice(1);
  if (gaps.some((gap) => LABEL.test(gap))) return { is: 'several' };
  if (hits.length === 2 && PERIOD.test(gaps[0]!)) {
    const [from, to] = [startOf(hits[0]!), endOf(last)];
    if (from !== undefined && to !== undefined && from <= to) return { is: 'period', from, to };
  }
  const isOld = before.map((text) => BEFORE.test(text));
  const valid = hits.filter((_, i) => !isOld[i]);
  // each later one has to say that it takes the place of the one before
  const follows = hits.every((_, i) => i === 0 || isOld[i] || isOld[i - 1] || NOW.test(before[i]!));
  const hit = valid[valid.length - 1];
  const isChain = follows && hit !== undefined && (valid.length === 1 || !isOld.includes(true));
  return isChain ? { is: 'one', hit, replaced: hits.filter((each) => each !== hit) } : { is: 'several' };
}

const startOf = (hit: DateHit): number | undefined =>
  hit.is === 'day' ? dayOf(hit.moment) : hit.is === 'period' ? hit.from : undefined;
const endOf = (hit: DateHit): number | undefined =>
  hit.is === 'day' ? dayOf(hit.moment) : hit.is === 'period' ? hit.to : undefined;
