import type { Lang } from '../../lang';
import type { Place } from '../../book/address';
import { CREDIT_FIELDS } from '../../trade/credit-fields.data';
import type { PaperValue } from '../paper';
import { saidCountry, saidDay, saidFigure, saidMoney, saidText } from './said';
import type { Said } from '../../orders/order-says';
import type { Sources } from './sources';
import { cardPort, freightOf, tradeTermOf } from './trade-term';

/** Values under way; those that nobody says are undefined. */
export type Values = Record<string, PaperValue | undefined>;

const texted = (said: Said<string> | undefined): PaperValue | undefined =>
  said && saidText(said.value, said.from);

/** What the head of a paper says: parties, bank, terms, transport, credit. */
export function headValues(sources: Sources, lang: Lang): Values {
  return {
    ...seller(sources, lang),
    ...buyer(sources, lang),
    ...bankValues(sources.account),
    ...terms(sources),
    ...transport(sources, lang),
    ...credit(sources, lang),
    ...supplier(sources),
    ...reference(sources),
    ...claim(sources, lang),
  };
}

/** Reads a cell of a record row as a paper's text. */
const from =
  <K extends string>(
    row:
      | { readonly record: Readonly<Partial<Record<K, unknown>>> | undefined; place(column: K): Place }
      | undefined,
  ) =>
  (column: K): PaperValue | undefined => {
    const value = row?.record?.[column];
    return typeof value === 'string' ? saidText(value, row!.place(column)) : undefined;
  };

/** Name and address in one block, as parties stand on papers. */
function block(...parts: readonly (PaperValue | undefined)[]): PaperValue | undefined {
  const said = parts.flatMap((part) => part ?? []);
  return saidText(said.map(({ text }) => text).join('\n'), said[0]?.from);
}

function seller({ company }: Sources, lang: Lang): Values {
  const of = from(company);
  const name = lang === 'zh' ? (of('nameZh') ?? of('nameEn')) : of('nameEn');
  return {
    seller: block(name, of('address')),
    seller_name: name,
    seller_name_zh: of('nameZh'),
    seller_address: of('address'),
    seller_phone: of('phone'),
    seller_code: of('creditCode'),
    seller_customs_code: of('customsCode'),
    signer: of('signer'),
  };
}

function buyer({ card }: Sources, lang: Lang): Values {
  const of = from(card);
  const [name, address] = [of('fullName'), of('address')];
  const country = saidCountry(card?.record?.country, lang, card?.place('country'));
  return {
    buyer: name && block(name, address),
    buyer_name: name,
    buyer_address: address,
    buyer_contact: of('contact'),
    buyer_country: country,
    buyer_tax_no: of('taxNo'),
    destination_country: country,
    consignee: of('consignee') ?? (name && block(name, address)),
    notify: of('notify') ?? (name && block(name, address)),
    marks: of('marks'),
    requirements: of('requirements'),
  };
}

/** The account of a row of the company. */
export function bankValues(account: Sources['account']): Values {
  const of = from(account);
  return {
    bank_beneficiary: of('beneficiary') ?? of('nameEn'),
    bank_account: of('account'),
    bank_name: of('bank'),
    bank_address: of('bankAddress'),
    bank_swift: of('swift'),
    bank_through: of('through'),
  };
}

function terms(sources: Sources): Values {
  const { order, card } = sources;
  const { term, place } = tradeTermOf(sources);
  const payment = texted(order.text('payment_term')) ?? from(card)('terms');
  const whole = term && place && `${term.value} ${place.value}, INCOTERMS® 2020`;
  return {
    trade_term: texted(term),
    trade_place: texted(place),
    term: saidText(whole, term?.from),
    payment,
    freight: saidText(freightOf(term?.value), term?.from),
  };
}

function transport(sources: Sources, lang: Lang): Values {
  const { order } = sources;
  const text = (...fields: string[]): PaperValue | undefined => texted(order.text(...fields));
  const day = (...fields: string[]): PaperValue | undefined => {
    const said = order.day(...fields);
    return said && saidDay(said.value, lang, said.from);
  };
  const term = tradeTermOf(sources).term?.value ?? '';
  return {
    port_of_loading: text('pol') ?? texted(cardPort(sources, 'pol', term)),
    port_of_discharge: text('pod') ?? texted(cardPort(sources, 'pod', term)),
    ship_mode: text('ship_mode'),
    vessel: text('vessel_voyage'),
    container: texted(order.all('container_no')),
    container_type: text('container_type'),
    seal: texted(order.all('seal_no')),
    booking_number: text('booking_no'),
    bl_number: text('bl_no', 'mbl_no', 'hbl_no'),
    on_board_date: day('bl_date', 'atd'),
    etd: day('etd'),
    eta: day('eta'),
    delivery_date: day('factory_due'),
    inspection_date: day('inspection_date'),
    forwarder: text('forwarder'),
    latest_shipment: day('lc_latest_ship', 'ship_by', 'cust_due'),
    valid_until: day('quote_valid_until'),
  };
}

/** What the credit allows may be several ports; a paper names the one that the order sails from. */
const PORTS: ReadonlySet<string> = new Set(['port_of_loading', 'port_of_discharge']);

/** The credit's own fields; before the order's, which are typed from it. */
function credit({ credit: row, order }: Sources, lang: Lang): Values {
  const number = texted(order.text('lc_no'));
  if (!row?.record) return { credit_number: number, issuing_bank: texted(order.text('issuing_bank')) };
  const values = creditValues(row, lang);
  return Object.fromEntries(Object.entries(values).filter(([key]) => !PORTS.has(key)));
}

/** All that a credit says, by the keys of its fields. */
export function creditValues(row: NonNullable<Sources['credit']>, lang: Lang): Values {
  const record = row.record!;
  const values: Values = {};
  for (const { key, kind } of CREDIT_FIELDS) {
    const value = record[key];
    if (value === undefined) continue;
    const place = row.place(key);
    if (kind === 'date') values[key] = saidDay(value as number, lang, place);
    else if (kind === 'money') values[key] = saidMoney(record.credit_amount, place);
    else if (kind === 'number') values[key] = saidFigure(value as number, [0, 2], place);
    else values[key] = saidText(kind === 'choice' ? row.text(key) : String(value), place);
  }
  const bankName = saidText(record.issuing_bank, row.place('issuing_bank'));
  return {
    ...values,
    credit_number: saidText(record.credit_number, row.place('credit_number')),
    issuing_bank: bankName,
  };
}

/** What is paid to a factory goes by its own terms, never by the customer's. */
export const supplierTerms = ({ supplier: row }: Sources): PaperValue | undefined => from(row)('terms');

function supplier({ supplier: row, order }: Sources): Values {
  const of = from(row);
  return {
    supplier_name: of('fullName') ?? texted(order.text('factory')),
    supplier_address: of('address'),
    supplier_contact: of('contact'),
  };
}

function reference({ order, entries }: Sources): Values {
  return {
    order_number: saidText(entries.map((each) => each.order).join(', '), order.text('order_no')?.from),
    customer_po: texted(order.all('customer_po')),
    pi_number: texted(order.text('pi_no')),
    contract_number: texted(order.text('contract_no')),
    invoice_number: texted(order.text('ci_no')),
  };
}

function claim({ order }: Sources, lang: Lang): Values {
  const on = order.day('claim_date');
  return {
    claim_number: texted(order.text('claim_no')),
    claim_date: on && saidDay(on.value, lang, on.from),
    claim_cause: texted(order.text('issue_cause')),
  };
}
