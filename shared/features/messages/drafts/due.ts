import type { Place } from '../../../book/address';
import { both, type Bilingual } from '../../../lang';
import type { MailAddress } from '../../../messages/incoming/mail';
import { senderOf } from '../../../messages/incoming/sender';
import { inquiredAt } from '../../../messages/texts/acknowledgement';
import { aboutOrder } from '../../../messages/texts/about';
import { draftKindIn } from '../../../messages/texts/draft';
import type { DraftKind } from '../../../messages/texts/draft-kinds.data';
import { isOpen } from '../../../messages/texts/office-hours';
import { hasSailed } from '../../../messages/texts/order-tags';
import type { MessageRow } from '../../../messages/messages.sheet';
import { messagesOf } from '../../../messages/placed';
import { debtorsOf } from '../../../money/debtors';
import { ledgerOf } from '../../../money/ledger';
import { isPaidByBank } from '../../../money/part-names';
import { receivablesOf } from '../../../money/receivables';
import { customersOf as cardsOf } from '../../../money/records';
import { plainSums } from '../../../money/sums';
import { entriesOf, type OrderEntry } from '../../../orders/entry';
import { orderOf } from '../../../orders/order-of';
import { isGone } from '../../../orders/told-stage';
import { nameKey } from '../../../people/names';
import type { StagePlan } from '../../../plan/order-plan';
import { orderPlace } from '../../../plan/places';
import type { Plan } from '../../../plan/plan';
import { onceFor } from '../../../remembered';
import { CLOSED } from '../../../process/status';
import { OVER_PHASES } from '../../../process/phase';
import { momentText } from '../../../time/date-text';
import { dayOf } from '../../../time/moment';
import { orderKey } from '../../../trade/order-key';
import { registerOf } from '../../../papers/register';
import { papersToSend } from './papers';

/** A text that is to be drafted, as the book shows for certain. Plain JSON. */
export interface DueDraft {
  readonly kind: DraftKind;
  /** What `makeDraft` takes: the order, of a reminder the customer. */
  readonly ref: string;
  readonly order: string;
  readonly customer: string;
  readonly why: Bilingual;
  readonly place: Place | undefined;
}

/** Days for which a customer is not reminded again. */
const REMINDED_DAYS = 7;
/** Days for which an inquiry is news in a sheet that has no column for the first reply. */
const NEWS_DAYS = 7;

/** What is to be written to customers and was not yet: answers first, then papers, money, progress. */
export const dueDrafts = onceFor((plan: Plan): readonly DueDraft[] => {
  const told = toldBy(plan);
  const entries = entriesOf(plan);
  return [
    ...entries.flatMap((entry) => inquiry(plan, entry, told)),
    ...entries.flatMap((entry) => claim(entry, told)),
    ...dispatches(plan, entries, told),
    ...reminders(plan, told),
    ...askedFor(plan, told),
  ];
});

/** What 跟单_消息 has of what went out, by kind and whom it is about. */
interface Told {
  /** Whether something of the kind went out, or was drafted, within so many days; ever where they are left out. */
  has(kind: DraftKind, order: string, customer: string, days?: number): boolean;
}

function toldBy(plan: Plan): Told {
  const today = dayOf(plan.now);
  const out = messagesOf(plan).flatMap(({ message: row }) => {
    const kind = kindOf(row);
    return kind ? [{ kind, row }] : [];
  });
  return {
    has: (kind, order, customer, days = Infinity) =>
      out.some(
        ({ kind: its, row }) =>
          its === kind &&
          (order !== '' ? orderKey(row.order ?? '') === orderKey(order) : nameKey(row.customer ?? '') === nameKey(customer)) &&
          (row.at === undefined || today - dayOf(row.at) < days),
      ),
  };
} // prettier-ignore

/** What a row went out for; an inquiry that came by mail and was acknowledged counts, too. */
function kindOf({ id, direction, about, state }: MessageRow): DraftKind | undefined {
  if (direction === 'in') return about === 'inquiry' && state === 'auto' ? 'acknowledgement' : undefined;
  if (direction !== 'out') return undefined;
  const own = draftKindIn(id);
  if (own) return own;
  return about === 'inquiry' ? 'acknowledgement' : about === 'complaint' ? 'claim' : undefined;
}

/** The stage of an order that is still to be done, in the row that has it. */
function openStage(entry: OrderEntry, key: string): StagePlan | undefined {
  const found = entry.whole.rows.flatMap(({ row }) => row.order.stages.filter(({ stage }) => stage.key === key));
  const isOpenStage = (stage: StagePlan): boolean => !CLOSED.has(stage.status) && !isGone(stage) && stage.done === undefined; // prettier-ignore
  return found.length > 0 && found.every(isOpenStage) ? found[0] : undefined;
} // prettier-ignore

const placeOf = ({ whole: { speaks } }: OrderEntry): Place => orderPlace(speaks.table, speaks.row);

function dueFor(entry: OrderEntry, kind: DraftKind, why: Bilingual): DueDraft {
  const { order, customer } = entry;
  return { kind, ref: order, order, customer, why, place: placeOf(entry) };
}

function inquiry(plan: Plan, entry: OrderEntry, told: Told): DueDraft[] {
  if (entry.phase !== 'inquiry') return [];
  const stage = openStage(entry, 'inquiry');
  if (!stage || told.has('acknowledgement', entry.order, '')) return [];
  const at = inquiredAt(aboutOrder(plan, entry));
  if (!stage.isFollowed && dayOf(plan.now) - dayOf(at) >= NEWS_DAYS) return [];
  const closed = isOpen(plan.clocks.office, at) ? both('', '') : both('，不在上班时间', ', outside of office hours');
  return [dueFor(entry, 'acknowledgement', both(`询盘 ${momentText(at, 'zh')} 到${closed.zh}，还没有首次回复`, `Inquiry of ${momentText(at, 'en')}${closed.en}, no first reply yet`))];
} // prettier-ignore

function claim(entry: OrderEntry, told: Told): DueDraft[] {
  const stage = openStage(entry, 'claim_reply');
  const isClaim = stage && entry.whole.rows.some(({ row }) => row.order.variant.key === 'claim');
  if (!isClaim || OVER_PHASES.has(entry.phase) || !stage.isFollowed) return [];
  if (told.has('claim', entry.order, '')) return [];
  return [dueFor(entry, 'claim', both('客诉还没有回复收到', 'The claim was not acknowledged yet'))];
}

/** Orders that sailed and whose papers were made and not sent. */
function dispatches(plan: Plan, entries: readonly OrderEntry[], told: Told): DueDraft[] {
  if (registerOf(plan).length === 0) return [];
  return entries.flatMap((entry) => {
    if (OVER_PHASES.has(entry.phase)) return [];
    const about = aboutOrder(plan, entry);
    const open = papersToSend(about).fit.filter(({ record }) => record.status !== 'sent');
    if (open.length === 0 || !hasSailed(about) || told.has('dispatch', entry.order, '')) return [];
    return [dueFor(entry, 'dispatch', both(`已开船，${open.length} 份单证做好还没发`, `It has sailed; ${open.length} ${open.length === 1 ? 'paper was' : 'papers were'} made and not sent`))];
  });
} // prettier-ignore

function reminders(plan: Plan, told: Told): DueDraft[] {
  const own = receivablesOf(ledgerOf(plan)).filter(({ part }) => !isPaidByBank(part.stage));
  const debtors = debtorsOf(own, cardsOf(plan));
  return debtors.flatMap(({ customer, overdue, oldest, receivables }): DueDraft[] => {
    const late = receivables.filter(({ age }) => age > 0);
    const [first] = late;
    if (!first || customer === '') return [];
    const isReminded = (order: string): boolean => told.has('reminder', order, customer, REMINDED_DAYS);
    if (isReminded('') || late.every(({ line }) => isReminded(line.entry.order))) return [];
    const sum = plainSums(overdue);
    return [{
      kind: 'reminder', ref: customer, order: '', customer, place: first.part.place,
      why: both(`逾期 ${oldest} 天${sum && `，${sum}`}`, `${oldest} ${oldest === 1 ? 'day' : 'days'} past due${sum && `, ${sum}`}`),
    }];
  });
} // prettier-ignore

/** Mails about the sailing that nobody has answered, one an order. Not those that tell it themselves: of a forwarder, a factory, a colleague, or with a change to write. */
function askedFor(plan: Plan, told: Told): DueDraft[] {
  const asked = new Set<string>();
  return messagesOf(plan).flatMap(({ message, state, place }): DueDraft[] => {
    if (message.direction !== 'in' || state !== 'new' || message.about !== 'etd' || !message.customer)
      return [];
    const entry = orderOf(plan, message.order ?? '');
    if (!entry || asked.has(entry.order) || told.has('status', entry.order, '', 1)) return [];
    const { is } = senderOf(plan, addressIn(message.from ?? ''));
    if (is === 'partner' || is === 'team' || message.suggests) return [];
    asked.add(entry.order);
    const why = is === 'customer' ? ASKED : SOMEBODY_ASKED;
    return [{ ...dueFor(entry, 'status', why), place: place('state') }];
  });
}

const ASKED = both(
  '客户来信问船期，还没有回复',
  'The customer asked about the sailing and has no answer yet',
);
const SOMEBODY_ASKED = both('来信关于船期，还没有回复；发件人不在客户卡上，请先看是谁', 'A mail about the sailing has no answer yet; its sender is on no card, so look who it is'); // prettier-ignore

/** `Erik <erik@nordvik.no>` as a row of 跟单_消息 keeps it. */
function addressIn(text: string): MailAddress {
  const [, name, address] = /^(.*?)\s*<([^<>]*)>$/.exec(text) ?? [];
  return address === undefined ? { name: '', address: text } : { name: name!, address };
}
