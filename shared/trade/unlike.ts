/**
 * Fields of order sheets that tell a sheet from a list of another kind. What is shipped, paid or promised is said of
 * orders and never of a customer or an item as such.
 */
const OF_SHIPPING = [
  'etd',
  'atd',
  'eta',
  'ata',
  'bl_no',
  'container_no',
  'vessel_voyage',
  'loading_date',
  'gate_in',
];
const OF_FOLLOW_UP = [
  'deposit_date',
  'balance_date',
  'deposit_amount',
  'balance_amount',
  'prod_start',
  'prod_done',
  'inspection_date',
];
const OF_ORDERS = [
  'order_no',
  'customer_po',
  'pi_no',
  'contract_no',
  'ci_no',
  'order_date',
  'cust_due',
  'factory_due',
  'amount',
  'qty',
];

/** A sheet with one of these is no list of customers. */
export const NO_CUSTOMERS: readonly string[] = [
  ...OF_SHIPPING,
  ...OF_FOLLOW_UP,
  ...OF_ORDERS,
  'sku',
  'product',
  'unit_price',
  'hs_code',
  'inquiry_no',
  'lc_no',
  'issuing_bank',
];

/** A sheet with one of these is no list of products. */
export const NO_PRODUCTS: readonly string[] = [
  ...OF_SHIPPING,
  ...OF_FOLLOW_UP,
  ...OF_ORDERS,
  'inquiry_no',
  'payment_term',
];

/** A sheet with one of these follows orders; its rows are more than lines. */
export const NO_LINES: readonly string[] = [...OF_SHIPPING, ...OF_FOLLOW_UP];
