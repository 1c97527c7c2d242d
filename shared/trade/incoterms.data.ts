/** Incoterms by whether the seller pays the main carriage: then the place that they name is where the goods go, else where they are loaded. */
export const SELLER_CARRIES: readonly string[] = [
  'CFR',
  'CIF',
  'CPT',
  'CIP',
  'DAP',
  'DPU',
  'DDP',
  'DAT',
  'DDU',
];
export const BUYER_CARRIES: readonly string[] = ['EXW', 'FCA', 'FAS', 'FOB'];
