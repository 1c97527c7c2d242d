import { parseLimit } from '../time/limit-text';
import type { ProcessRow } from '../process/row';

/**
 * Where the clock of a stage began and how long it ran in the processes that came with earlier versions. A book that was
 * set up then has them as rows of 跟单_流程; they are no limits of the team's own.
 */
const SAILED_BY = 'etd|lc_latest_ship|cust_due';
const FORMER: Readonly<Record<string, readonly (readonly [startFrom: string, limit: string])[]>> = {
  bl_check: [[`${SAILED_BY} - 2d`, '1wd']],
  booking: [[`${SAILED_BY} - 14d`, '7d'], [`${SAILED_BY} - 19d`, '7d'], [`${SAILED_BY} - 28d`, '7d']],
  co: [['atd|etd - 7d', '7d']],
  co_apta: [['atd|etd - 7d', '7d']],
  co_form_e: [['atd|etd - 7d', '10d']],
  co_korea: [['atd|etd - 7d', '14d']],
  co_pakistan: [['atd|etd - 7d', '22d']],
  co_year: [['atd|etd - 7d', '7d']],
  customs: [[`${SAILED_BY} - 2d`, '1d']],
  docs_prep: [[`${SAILED_BY} - 7d`, '4d']],
  eci_decl: [['atd', '5wd']],
  final_qc: [['factory_due - 16d', '14d']],
  forex: [['', '5wd']],
  freight: [[`${SAILED_BY} - 28d`, '5d']],
  fumigation: [[`${SAILED_BY} - 6wd`, '1wd']],
  insp_book: [['factory_due - 16d', '2wd']],
  insure: [[`${SAILED_BY} - 4d`, '2d']],
  load: [[`${SAILED_BY} - 3d`, '1d']],
  material: [['', '11d']],
  mid_qc: [['', '8d']],
  nominate: [[`${SAILED_BY} - 21d`, '5d']],
  onboard: [[SAILED_BY, '0d']],
  pps_ok: [['', '4d']],
  pps_send: [['', '6d']],
  prod_done: [['factory_due - 16d', '16d']],
  prod_start: [['', '2d']],
  refund: [['april(customs_date|atd|etd)', '0d']],
  release: [['', '1wd']],
  safe_advance: [['deposit_date + 90d', '30d']],
  safe_report: [['atd + 90d', '30d']],
  ship_advice: [['', '3d']],
  ship_sample: [['', '8d']],
  special: [[`${SAILED_BY} - 14d`, '7d']],
  tooling: [['', '20d']],
}; // prettier-ignore

/** Whether a row counts as an earlier version's default does. */
export function isFormerDefault({
  key,
  startFrom,
  limit,
}: Pick<ProcessRow, 'key' | 'startFrom' | 'limit'>): boolean {
  const formers = FORMER[key.trim()];
  if (!formers || limit.trim() === '') return false;
  return formers.some(([from, took]) => from === startFrom.trim() && isSameLimit(took, limit));
}

function isSameLimit(a: string, b: string): boolean {
  const first = parseLimit(a);
  try {
    const second = parseLimit(b);
    return first.amount === second.amount && first.unit === second.unit;
  } catch {
    return false; // what cannot be read is said where the process is compiled
  }
}
