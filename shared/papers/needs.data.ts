import type { PaperKind } from '../trade/paper-kinds';

/** What a kind of paper has to say. */
export interface Needs {
  /** Without these it is not made; `line.` in front: of each of the goods. */
  readonly must: string;
  /** It is made without them, and they are told. */
  readonly wants: string;
}

const PARTIES = 'seller_name seller_address buyer_name buyer_address';
const GOODS = 'line.quantity line.unit line.description';
const PRICED = `${GOODS} line.price currency amount`;
const TERMS = 'trade_term trade_place';
const ROUTE = 'port_of_loading port_of_discharge';
const BANK = 'bank_beneficiary bank_account bank_name bank_swift';
const PACKING = 'packages gross_weight net_weight measurement';
const LINE_PACKING = 'line.cartons line.gross_weight line.net_weight line.measurement';

/**
 * By kind: what a bank, a carrier, the customs or the other side asks for (the marks ● of the trade's own tables of
 * fields). What only some of them want is told and stops nothing.
 */
export const NEEDS: Readonly<Record<PaperKind, Needs>> = {
  quotation: { must: `seller_name buyer_name ${PRICED} ${TERMS}`, wants: 'valid_until payment seller_address' },
  pi: { must: `${PARTIES} ${PRICED} ${TERMS} payment ${BANK}`, wants: `${ROUTE} latest_shipment valid_until marks bank_address` },
  contract: { must: `${PARTIES} ${PRICED} ${TERMS} payment ${ROUTE} latest_shipment`, wants: `${BANK} signer` },
  ci: { must: `${PARTIES} ${PRICED} ${TERMS} ${ROUTE} marks`, wants: 'payment packages gross_weight net_weight vessel' },
  pl: { must: `${PARTIES} ${GOODS} marks ${LINE_PACKING} ${PACKING} ${ROUTE}`, wants: 'container vessel' },
  si: { must: `seller_name seller_address consignee notify line.description marks ${PACKING} ${ROUTE} freight`, wants: 'container_type etd vessel booking_number container seal' },
  purchase: { must: 'seller_name_zh supplier_name line.quantity line.unit line.description line.cost delivery_date', wants: 'supplier_address payment' },
  production: { must: 'supplier_name line.quantity line.unit line.description delivery_date', wants: 'marks line.per_carton requirements' },
  inspection: { must: 'supplier_name line.quantity line.unit line.description inspection_date', wants: 'supplier_address supplier_contact line.cartons' },
  advice: { must: `seller_name buyer_name line.description quantity amount ${ROUTE} vessel on_board_date bl_number`, wants: 'packages gross_weight eta container credit_number' },
  beneficiary: { must: 'seller_name buyer_name line.description on_board_date', wants: 'credit_number invoice_number bl_number' },
  customs: { must: `seller_name_zh seller_code buyer_name ${PRICED} line.hs line.elements line.origin line.origin_place line.legal_quantity1 line.legal_unit1 trade_term contract_number ${PACKING} ${ROUTE} destination_country`, wants: 'seller_customs_code container supervision' },
  co: { must: `${PARTIES} ${GOODS} line.hs line.origin marks packages gross_weight ${ROUTE} invoice_number`, wants: 'invoice_date vessel on_board_date destination_country' },
  reminder: { must: `seller_name buyer_name amount_due due_date ${BANK}`, wants: 'invoice_number' },
  credit: { must: 'seller_name buyer_name currency amount claim_number', wants: 'claim_date claim_cause invoice_number' },
}; // prettier-ignore

/** Kinds that never say a price. */
export const WITHOUT_PRICES: ReadonlySet<PaperKind> = new Set<PaperKind>([
  'pl',
  'si',
  'production',
  'inspection',
]);

/** Papers that go by the number of the commercial invoice where there is one. */
export const NUMBERED_AS_INVOICE: ReadonlySet<PaperKind> = new Set<PaperKind>([
  'pl',
  'si',
  'advice',
  'beneficiary',
  'customs',
  'co',
]);

/** Papers that several orders of a customer may share; others are of one order, one factory or one claim. */
export const SHARED_BY_ORDERS: ReadonlySet<PaperKind> = new Set<PaperKind>([
  'pi',
  'contract',
  'ci',
  'reminder',
  ...NUMBERED_AS_INVOICE,
]);

/** Papers that Chinese offices and factories read. */
export const READ_IN_CHINESE: ReadonlySet<PaperKind> = new Set<PaperKind>([
  'purchase',
  'production',
  'customs',
]);
