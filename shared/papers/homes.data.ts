/**
 * Where a field of papers is written, so that a gap names its cell: a column of a record sheet, or a field of the order
 * sheet. What is worked out of others (totals, weights) has the home of what it is worked out of.
 */
export type Home =
  | {
      readonly sheet: 'customers' | 'company' | 'partners' | 'credits' | 'products' | 'lines';
      readonly column: string;
    }
  | { readonly order: string };

const card = (column: string): Home => ({ sheet: 'customers', column });
const company = (column: string): Home => ({ sheet: 'company', column });
const partner = (column: string): Home => ({ sheet: 'partners', column });
const order = (field: string): Home => ({ order: field });

export const HEAD_HOMES: Readonly<Record<string, Home>> = {
  seller: company('nameEn'),
  seller_name: company('nameEn'),
  seller_name_zh: company('nameZh'),
  seller_address: company('address'),
  seller_phone: company('phone'),
  seller_code: company('creditCode'),
  seller_customs_code: company('customsCode'),
  signer: company('signer'),
  bank_beneficiary: company('beneficiary'),
  bank_account: company('account'),
  bank_name: company('bank'),
  bank_address: company('bankAddress'),
  bank_swift: company('swift'),
  bank_through: company('through'),
  buyer: card('fullName'),
  buyer_name: card('fullName'),
  buyer_address: card('address'),
  buyer_contact: card('contact'),
  buyer_country: card('country'),
  buyer_tax_no: card('taxNo'),
  destination_country: card('country'),
  consignee: card('consignee'),
  notify: card('notify'),
  marks: card('marks'),
  requirements: card('requirements'),
  trade_term: order('incoterm'),
  trade_place: order('incoterm'),
  freight: order('incoterm'),
  payment: order('payment_term'),
  currency: order('currency'),
  port_of_loading: order('pol'),
  port_of_discharge: order('pod'),
  vessel: order('vessel_voyage'),
  container: order('container_no'),
  container_type: order('container_type'),
  seal: order('seal_no'),
  booking_number: order('booking_no'),
  bl_number: order('bl_no'),
  on_board_date: order('bl_date'),
  etd: order('etd'),
  eta: order('eta'),
  delivery_date: order('factory_due'),
  inspection_date: order('inspection_date'),
  latest_shipment: order('cust_due'),
  valid_until: order('quote_valid_until'),
  contract_number: order('contract_no'),
  pi_number: order('pi_no'),
  invoice_number: order('ci_no'),
  credit_number: order('lc_no'),
  claim_number: order('claim_no'),
  claim_date: order('claim_date'),
  claim_cause: order('issue_cause'),
  supplier_name: order('factory'),
  supplier_address: partner('address'),
  supplier_contact: partner('contact'),
};

const product = (column: string): Home => ({ sheet: 'products', column });
const line = (column: string): Home => ({ sheet: 'lines', column });

/** Of goods lines; quantity, unit and price are the line's own, wherever its goods stand. */
export const LINE_HOMES: Readonly<Record<string, Home>> = {
  quantity: line('quantity'),
  unit: line('unit'),
  price: line('price'),
  cost: line('cost'),
  amount: line('price'),
  description: product('nameEn'),
  description_en: product('nameEn'),
  description_zh: product('nameZh'),
  invoice_name: product('invoiceName'),
  hs: product('hs'),
  elements: product('elements'),
  brand_type: product('brandType'),
  legal_unit1: product('legalUnit1'),
  legal_quantity1: product('legalPer1'),
  per_carton: product('perCarton'),
  cartons: product('perCarton'),
  gross_weight: product('cartonGross'),
  net_weight: product('cartonNet'),
  measurement: product('cartonSize'),
  carton_size: product('cartonSize'),
  origin: product('originCountry'),
  origin_place: product('originPlace'),
};

/** Totals of the goods: missing where one of the lines lacks its part. */
export const TOTALS: Readonly<Record<string, string>> = {
  quantity: 'quantity',
  amount: 'price',
  packages: 'cartons',
  gross_weight: 'gross_weight',
  net_weight: 'net_weight',
  measurement: 'measurement',
};
