import { civilFromDay } from '../time/civil';
import { dayOf } from '../time/moment';
import type { Lang } from '../lang';
import type { OrderEntry } from '../orders/entry';
import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import { CLOSED, type Status } from '../process/status';
import { currencyCode, decimalsOf, type Money } from '../records/money';
import { bankApproval, mayBeUsed } from '../trade/bank-approval';
import { PAPER_KINDS, type AnyPaper, type OutsidePaper, type PaperKind } from '../trade/paper-kinds';
import { COMPANY } from '../trade/sheets/company.sheet';
import { PAPERS } from '../trade/sheets/papers.sheet';
import { isSameParty } from './checks/reading/party';
import type { BankAccount, PaperSet, RegisteredNumber, StatedPaper } from './checks/types';
import { decimalOf, halfUp } from './numbers/decimal';
import type { PaperValues } from './paper';
import { drawingsOf } from './drawings';
import { paperOf } from './paper-of';
import { isHeld, isOfShipment, registeredFor, type RegisterRow } from './register';
import { goodsOf, type Good } from './values/goods';
import { bankValues, creditValues, headValues, type Values } from './values/head';
import { typedPapers, type TypedPaper } from './values/paper-data';
import { saidDay, saidFigure, saidMoney, saidText } from './values/said';
import { sourcesOf, type Sources } from './values/sources';

/** Papers that every shipment has; others are held against them once they are made or typed. */
const ALWAYS: readonly PaperKind[] = ['ci', 'pl'];

/**
 * What the book has to hold against each other about a shipment of some orders: our papers as they would be made now,
 * with what was typed over them, those of others as they were typed, credit, card, accounts and the numbers of the year.
 */
export function paperSetOf(plan: Plan, entries: readonly OrderEntry[], batch = ''): PaperSet {
  const sources = sourcesOf(plan, entries, { batch });
  const head = headValues(sources, 'en');
  const typed = typedPapers(plan, entries.map(({ order }) => order), 'en'); // prettier-ignore
  const presented = sources.order.day('docs_sent');
  return {
    papers: papersIn(sources, typed, registeredFor(plan, entries)),
    credit: sources.credit && solid(creditValues(sources.credit, 'en'), { credit_number: head.credit_number, issuing_bank: head.issuing_bank }), // prettier-ignore
    drawings: drawingsOf(sources),
    order: ofOrder(sources, head),
    card: solid({
      ...picked(head, CARD),
      customer: saidText(sources.card?.record?.customer, sources.card?.place('customer')),
    }),
    accounts: accountsOf(plan),
    register: numbersOf(plan),
    today: dayOf(plan.now),
    bank: plan.clocks.bank,
    isUnpresented: isUnpresented(sources),
    ...(presented && { presented: saidDay(presented.value, 'en', presented.from)! }),
  };
}

/** A sheet without a column for the day of presentation could never show it made; what is closed needs none. */
function isUnpresented({ order, entries }: Sources): boolean {
  if (order.cell('docs_sent') === undefined || order.text('docs_sent') !== undefined) return false;
  const stages = entries.flatMap(({ whole }) => whole.rows.flatMap(({ row }) => row.order.stages));
  return stages.some(
    ({ stage, status }) => stage.key === 'present' && !CLOSED.has(status) && !ASKED.has(status),
  );
}

/** Of these somebody is asked first. */
const ASKED: ReadonlySet<Status> = new Set<Status>([
  'to confirm',
  'date to confirm',
  'data error',
  'on hold',
]);

const CARD = ['buyer', 'buyer_name', 'buyer_address', 'buyer_country', 'consignee', 'notify', 'marks'];
const ORDER = ['trade_term', 'trade_place', 'payment', 'port_of_loading', 'port_of_discharge', 'container', 'seal', 'vessel', 'bl_number', 'order_number', 'contract_number', 'pi_number', 'latest_shipment', 'ship_mode', 'container_type']; // prettier-ignore

function papersIn(sources: Sources, typed: readonly TypedPaper[], registered: readonly RegisterRow[]): StatedPaper[] {
  const lang: Lang = 'en';
  const rows = registered.filter((row) => isHeld(row) && isOfShipment(row, sources.batch));
  const hasGoods = goodsOf(sources).length > 0;
  const ours = Object.keys(PAPER_KINDS) as PaperKind[];
  const own = ours.flatMap((kind): StatedPaper[] => {
    const row = rows.filter(({ record }) => record.kind === kind).at(-1);
    const told = typed.filter((paper) => paper.kind === kind);
    if (!row && told.length === 0 && !(hasGoods && ALWAYS.includes(kind))) return [];
    const number = row?.record.number ?? told.find((paper) => paper.number !== '')?.number ?? '';
    const paper = paperOf(sources, kind, lang, number === '' ? undefined : { number, version: row?.record.version ?? 1, date: row?.record.date ?? dayOf(sources.plan.now) }); // prettier-ignore
    const { values, lines } = paper;
    const isIssued = row?.record.status === 'checked' || row?.record.status === 'sent';
    // A day of today that nobody wrote is no date of the paper.
    const { date, ...undated } = values;
    const isDated = row?.record.date !== undefined || told.some(({ values: each }) => each.date);
    return [{ kind, number, values: isDated && date ? values : undated, lines, areLinesReckoned: true, isIssued }];
  });
  return [...own, ...othersIn(sources, typed)];
} // prettier-ignore

/** What others issued: as it was typed, a B/L also as far as the order sheet tells of it. */
function othersIn({ order }: Sources, typed: readonly TypedPaper[]): StatedPaper[] {
  const isOurs = (kind: AnyPaper): kind is PaperKind => kind in PAPER_KINDS;
  const papers = typed.flatMap(
    ({ kind, number, values }): StatedPaper[] =>
    isOurs(kind) || kind === 'lc' ? [] : [{ kind: kind as OutsidePaper, number: number || (values.number?.text ?? ''), values: solid(values), lines: [], isIssued: true }], // prettier-ignore
  );
  const [no, day, vessel, container] = [order.text('bl_no', 'mbl_no'), order.day('bl_date'), order.text('vessel_voyage'), order.all('container_no')]; // prettier-ignore
  if (!no && !day) return papers;
  const told = solid({
    on_board_date: day && saidDay(day.value, 'en', day.from),
    vessel: vessel && saidText(vessel.value, vessel.from),
    container: container && saidText(container.value, container.from),
  });
  const at = papers.findIndex(({ kind }) => kind === 'bl');
  const bill: StatedPaper = papers[at] ?? { kind: 'bl', number: no?.value ?? '', values: {}, lines: [], isIssued: no !== undefined }; // prettier-ignore
  const own = solid({ number: bill.number === '' && no ? saidText(no.value, no.from) : undefined });
  const whole = {
    ...bill,
    number: bill.number || (no?.value ?? ''),
    values: { ...told, ...own, ...bill.values },
  };
  return at < 0 ? [...papers, whole] : papers.map((paper, i) => (i === at ? whole : paper));
}

/** What the order sheet itself says of the shipment. */
function ofOrder(sources: Sources, head: Values): PaperValues {
  const { order, entries, batch } = sources;
  const boarded = order.day('bl_date');
  const own = currencyCode(order.text('currency')?.value ?? '');
  // What the order's own cells say, not what its lines and its credit do.
  const currency = own ?? entries.find((each) => each.currency !== '')?.currency ?? sources.currency;
  const goods = goodsOf(sources);
  const near = (of: (good: Good) => number | undefined): number | undefined =>
    goods.length === 0 ? undefined : goods.reduce<number | undefined>((sum, each) => plus(sum, of(each)), 0);
  const [price, count] = [near(({ quantity: each, price: one, discount }) => each && one && each.value * one.value * (1 - discount)), near(({ quantity: each }) => each?.value)]; // prettier-ignore
  const amount = batch === '' ? order.sum('amount', price) : undefined;
  const quantity = batch === '' ? order.sum('qty', count) : undefined;
  const unit = order.text('unit');
  return solid({
    ...picked(head, ORDER),
    currency: saidText(currency, order.text('currency')?.from),
    amount: amount && (currency === '' ? saidFigure(amount.value, [2, 4], amount.from) : saidMoney(roundedMoney(amount.value, currency), amount.from)), // prettier-ignore
    quantity: quantity && saidFigure(quantity.value, [0, 4], quantity.from),
    unit: unit && saidText(unit.value, unit.from),
    order_number: saidText(entries.map((entry) => entry.order).join(', ')),
    credit_number: saidText(order.text('lc_no')?.value, order.text('lc_no')?.from),
    on_board_date: boarded && saidDay(boarded.value, 'en', boarded.from),
  });
}

const plus = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? undefined : a + b;

/** A cell's figure in whole minor units, half up. */
const roundedMoney = (figure: number, currency: string): Money => ({
  minor: Number(halfUp(decimalOf(figure), decimalsOf(currency))),
  currency,
});

function accountsOf(plan: Plan): BankAccount[] {
  const allowsOwn = plan.config.settings.ownApproval ?? false;
  return recordsOf(plan, COMPANY).rows.flatMap((row): BankAccount[] => {
    const { record } = row;
    if (!record?.account) return [];
    const isOwn =
      record.beneficiary === undefined || isSameParty(record.beneficiary, record.nameEn ?? '') === true;
    const values = solid(bankValues(row), {
      currency: saidText(record.currency, row.place('currency')),
      seller_name_zh: isOwn ? saidText(record.nameZh, row.place('nameZh')) : undefined,
    });
    return [{ values, isApproved: mayBeUsed(bankApproval(record, allowsOwn)) }];
  });
}

const knownNumbers = new WeakMap<object, { year: number; numbers: readonly RegisteredNumber[] }>();

/** The numbers of this year, gathered once for as long as the register stays as it is; papers of others have no series of ours. */
function numbersOf(plan: Plan): readonly RegisteredNumber[] {
  const { year } = civilFromDay(dayOf(plan.now));
  const { rows } = recordsOf(plan, PAPERS);
  let known = knownNumbers.get(rows);
  if (known?.year !== year) knownNumbers.set(rows, (known = { year, numbers: numbersIn(plan, year) }));
  return known!.numbers;
}

/** Of rows as well that name a paper once more. */
function numbersIn(plan: Plan, year: number): RegisteredNumber[] {
  return recordsOf(plan, PAPERS).rows.flatMap((row): RegisteredNumber[] => {
    const { kind, date, orders = [], status = 'draft', batch } = row.record ?? row.values;
    const number = row.text('number');
    if (number === '' || !kind || !(kind in PAPER_KINDS)) return [];
    if (date !== undefined && civilFromDay(date).year !== year) return [];
    return [{ kind: kind as PaperKind, number, order: orders.join(', '), status, place: row.place('number'), ...(batch && { batch }) }]; // prettier-ignore
  });
}

const picked = (values: Values, keys: readonly string[]): Values => Object.fromEntries(keys.map((key) => [key, values[key]])); // prettier-ignore

/** Without those that nobody says. */
const solid = (...values: readonly Values[]): PaperValues =>
  Object.fromEntries(values.flatMap((each) => Object.entries(each)).flatMap(([key, value]) => (value ? [[key, value]] : []))); // prettier-ignore
