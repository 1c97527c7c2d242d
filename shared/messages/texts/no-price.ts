import { mentionsAmount } from '../../records/money';

/** Words after which a figure is a price, whatever currency it is in. */
const PRICE =
  /(?:price|quote[ds]?|offer(?:ed)?|cost|单价|价格|报价|售价|总价|金额|amount)\s*(?:is|are|at|为|是|[:：=])?\s*\d/i;

/** A term of delivery with a figure behind it: `FOB 3.20`. */
const TERM = /\b(?:EXW|FCA|FAS|FOB|CFR|CNF|C&F|CIF|CPT|CIP|DAP|DDP|DPU)\b[^\d\n]{0,20}\d+(?:[.,]\d+)/i;

/** Whether a text says a price or an amount: an answer to an inquiry never does. */
export const saysPrice = (text: string): boolean => {
  const plain = text.normalize('NFKC');
  return mentionsAmount(plain) || PRICE.test(plain) || TERM.test(plain);
};
