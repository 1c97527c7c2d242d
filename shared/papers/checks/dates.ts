import { both, type Bilingual } from '../../lang';
import { weekdayOf } from '../../time/civil';
import { isoDay } from '../../time/moment';
import { lastPresentation } from './last-presentation';
import { dayIn } from './reading/figure';
import type { Ledger } from './ledger';
import { rule } from './rule';
import { sameDay } from './references';
import { creditSaid, orderSaid, paperOf, said, type Statement } from './statement';
import type { PaperSet } from './types';
import { MADE, NOTE } from './words';

/** The latest shipment date is never moved, not even over a day off. */
const SHIPMENT = rule(8, 'UCP 600 art. 29(c)', 'P', 'hard');
/** Who ships after the credit has expired presents after it, too. */
const EXPIRED = rule(8, 'UCP 600 art. 6(d)', 'P', 'hard');
/** A credit that expires before its last day of shipment was typed or issued wrong. */
const EXPIRES = rule(8, 'UCP 600 art. 6(d)', 'R', 'soft');
/** The order sheet was typed before the B/L came. */
const BOARDED = rule(8, '订单 / order', 'R', 'soft');
const INSURED = rule(8, 'UCP 600 art. 28(e)', 'P', 'hard');
/** A document may be older than the credit, never younger than its presentation. */
const YOUNGER = rule(8, 'UCP 600 art. 14(i)', 'P', 'hard');
/** A house rule, no ground of refusal. */
const ORDER = rule(8, '单据日期顺序 / order of dates', 'S', 'soft');

/** Check 8: the dates of the papers among each other, against 44C, and against the day of presentation. */
export function checkDates(set: PaperSet, ledger: Ledger): void {
  const [ci, pl, bl, insurance] = (['ci', 'pl', 'bl', 'insurance'] as const).map((kind) =>
    paperOf(set, kind),
  );
  const onBoard = said(bl, 'on_board_date', 'date');
  later(ledger, SHIPMENT, onBoard, creditSaid(set, 'latest_shipment'), { note: NOTE.noExtension });
  ledger.compare(BOARDED, orderSaid(set, 'on_board_date'), said(bl, 'on_board_date'), sameDay);
  const [expiry, latest] = [creditSaid(set, 'expiry_date'), creditSaid(set, 'latest_shipment')];
  later(ledger, EXPIRED, onBoard, expiry, {});
  later(ledger, EXPIRES, latest, expiry, {});
  const effective = insurance?.values['effective_date'];
  const cover = dayIn(effective);
  const shipped = dayIn(onBoard?.value);
  const isFromShipment = effective !== undefined && FROM_SHIPMENT.test(effective.text.toUpperCase());
  if (!isFromShipment && (cover === undefined || shipped === undefined || cover > shipped))
    later(ledger, INSURED, said(insurance, 'date', 'effective_date'), onBoard, { note: NOTE.cover });
  presentation(set, ledger);
  later(ledger, ORDER, said(ci, 'date'), said(pl, 'date') ?? onBoard, { note: NOTE.houseOrder });
  later(ledger, ORDER, said(pl, 'date'), onBoard, { note: NOTE.houseOrder });
}

/** Cover that begins with the shipment, whatever day that is. */
const FROM_SHIPMENT = /^\W*(?:AS PER B ?\/ ?L|AS PER BILL OF LADING|(?:DATE OF |FROM )?SHIPMENT)|提单|装运/;

/** Tells where the left day lies after the right one. */
function later(
  ledger: Ledger,
  found: typeof SHIPMENT,
  left: Statement | undefined,
  right: Statement | undefined,
  more: Parameters<Ledger['compare']>[4],
): void {
  ledger.compare(found, left, right, notAfter, { sign: '>', ...more });
}

const notAfter = (a: Statement, b: Statement): boolean | undefined => {
  const [one, other] = [dayIn(a.value), dayIn(b.value)];
  return one === undefined || other === undefined ? undefined : one <= other;
};

function presentation(set: PaperSet, ledger: Ledger): void {
  const { presented, credit } = set;
  if (!credit) return;
  if (!presented) return unpresented(set, ledger);
  const number = credit['credit_number']?.text ?? '';
  const left: Statement = { kind: 'lc', number, field: 'presented', value: presented, title: MADE.presented };
  for (const paper of set.papers)
    if (paper.kind !== 'lc' && paper.kind !== 'reminder' && paper.kind !== 'credit')
      later(ledger, YOUNGER, said(paper, 'date'), left, { note: NOTE.neverLater });
  late(set, left, dayIn(presented), ledger);
}

/** The last day has passed, and the documents are still here. */
function unpresented(set: PaperSet, ledger: Ledger): void {
  if (!set.isUnpresented) return;
  const value = { text: '—' };
  const number = set.credit!['credit_number']?.text ?? '';
  const left: Statement = { kind: 'lc', number, field: 'presented', value, title: MADE.presented };
  late(set, left, set.today, ledger, NOTE.unpresented(isoDay(set.today)));
}

function late(
  set: PaperSet,
  left: Statement,
  day: number | undefined,
  ledger: Ledger,
  besides?: Bilingual,
): void {
  const last = lastPresentation(set);
  if (!last || day === undefined || day <= last.day) return;
  // Whether the bank was closed on a weekend is not known without its calendar.
  const mayBeMoved =
    set.bank === undefined && weekdayOf(last.day) >= 5 && day <= last.day + 7 - weekdayOf(last.day);
  const found = rule(8, last.article, 'P', mayBeMoved ? 'soft' : 'hard');
  const { number } = left;
  const right: Statement = {
    kind: 'lc',
    number,
    field: last.by === 'expiry_date' ? 'expiry_date' : 'present_days',
    value: { text: isoDay(last.day), figure: last.day, isDate: true },
    title: MADE.lastDay,
  };
  const note = besides ? both(`${besides.zh}；${last.why.zh}`, `${besides.en}; ${last.why.en}`) : last.why;
  ledger.add({ rule: found, left, right, sign: '>', note });
}
