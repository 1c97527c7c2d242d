import { incotermIn } from '../../trade/same-term';
import { pricesIn, quantitiesIn, termIn } from './reading/credit-text';
import { currencyOf, figureOf } from './reading/figure';
import { isSamePlace } from './reading/port';
import { unitOf } from './reading/unit';
import type { Ledger } from './ledger';
import { rule } from './rule';
import {
  byCell,
  creditSaid,
  lineSaid,
  orderSaid,
  paperOf,
  papersOf,
  said,
  saidBy,
  statements,
  type Statement,
} from './statement';
import type { PaperSet, StatedPaper } from './types';
import { MADE, NOTE, titleOf } from './words';

/** The unit price of the credit is the invoice's. */
const PRICE = rule(5, 'ISBP 821 C6', 'R', 'hard');
/** The trade term of the credit, its place and its source (INCOTERMS 2020) are part of the description. */
const TERM = rule(5, 'ISBP 821 C8', 'R', 'hard');
/** One paper does not say two terms. */
const WHOLE = rule(5, 'UCP 600 art. 14(d)', 'P', 'hard');
/** Without a credit: as the order or the contract has it. */
const AGREED = rule(5, '订单 / order', 'R', 'soft');
/** 成交方式 of a declaration knows three groups. */
const DECLARED = rule(5, '海关报关单填制规范 / GACC declaration form', 'R', 'soft');

/** Check 5: unit prices, and trade term with place and source. */
export function checkPriceAndTerm(set: PaperSet, ledger: Ledger): void {
  for (const ci of papersOf(set, 'ci')) {
    if (set.credit) {
      creditPrices(set, ci, ledger);
      creditTerm(set, ci, ledger);
    } else agreedPrices(set, ci, ledger);
    ownTerm(ci, ledger);
  }
  const kinds = set.credit ? (['ci'] as const) : (['contract', 'pi', 'ci'] as const);
  const terms = statements(...saidBy(set, kinds, 'trade_term', 'term'), ...(set.credit ? [] : [orderSaid(set, 'trade_term')]));
  ledger.oneFact(AGREED, set.credit ? [] : terms, sameTerm);
  ledger.compare(DECLARED, said(paperOf(set, 'customs'), 'trade_term'), said(paperOf(set, 'ci'), 'trade_term', 'term'), sameGroup);
} // prettier-ignore

/** An invoice whose whole price term says another one than its trade term. */
function ownTerm(ci: StatedPaper, ledger: Ledger): void {
  ledger.compare(WHOLE, ...byCell(said(ci, 'term'), said(ci, 'trade_term')), sameTerm);
}

const sameTerm = (a: Statement, b: Statement): boolean | undefined => {
  const [one, other] = [incotermIn(a.value.text), incotermIn(b.value.text)];
  return one === undefined || other === undefined ? undefined : one === other;
};

const GROUPS: Readonly<Record<string, string>> = {
  FCA: 'FOB', FAS: 'FOB', FOB: 'FOB', CFR: 'C&F', CPT: 'C&F', CIF: 'CIF', CIP: 'CIF', DAP: 'CIF', DPU: 'CIF', DDP: 'CIF', DAT: 'CIF', DDU: 'CIF', EXW: 'EXW',
}; // prettier-ignore

function sameGroup(a: Statement, b: Statement): boolean | undefined {
  const [one, other] = [a, b].map(({ value }) => GROUPS[incotermIn(value.text) ?? '']);
  // What is sold ex works may be declared as FOB when the factory delivers to the port.
  if (one === undefined || other === undefined || one === 'EXW' || other === 'EXW') return undefined;
  return one === other;
}

/** Every line's price is one of those that 45A states in the same unit. */
function creditPrices(set: PaperSet, ci: StatedPaper, ledger: Ledger): void {
  const goods = creditSaid(set, 'goods');
  if (!goods) return;
  const stated = pricesIn(goods.value.text);
  const currency = currencyOf(ci.values['amount'], ci.values['currency']);
  for (const [at, line] of [...(ci.lines.length > 0 ? ci.lines : [undefined])].entries()) {
    const left = line ? lineSaid(ci, at, 'price') : said(ci, 'unit_price');
    const price = left && figureOf(left.value);
    const unit = unitOf(line?.['unit']?.text ?? ci.values['unit']?.text);
    const comparable = stated.filter(
      (each) =>
        (!unit || !each.unit || (each.unit.key === unit.key && each.unit.factor === unit.factor)) &&
        (!currency || !each.currency || currency === each.currency),
    );
    if (!left || !price || comparable.length === 0 || isUncalled(ci, at, ledger)) continue;
    // A line of an item of which 45A states no price is nobody's error.
    if (comparable.length < ci.lines.length && comparable.length < quantitiesIn(goods.value.text).length)
      continue;
    const fits = comparable.some(({ value, isAbout }) =>
      isAbout ? Math.abs(price.value - value) <= value * 0.1 + 1e-9 : Math.abs(price.value - value) < 0.00005,
    );
    if (fits) continue;
    const text = comparable.map((each) => each.text).join(', ');
    const right: Statement = {
      ...goods,
      value: { ...goods.value, text },
      title: MADE.ofGoods(titleOf('unit_price')),
    };
    ledger.add({ rule: PRICE, left, right });
  }
}

/** Goods that 45A does not call for have no price there; that is told of the goods. */
function isUncalled(ci: StatedPaper, at: number, ledger: Ledger): boolean {
  const goods = lineSaid(ci, at, 'description_en', 'description');
  return goods !== undefined && ledger.isDoubtful(goods);
}

/** Against the contract's, else the pro forma invoice's line of the same item. */
function agreedPrices(set: PaperSet, ci: StatedPaper, ledger: Ledger): void {
  const agreed = papersOf(set, 'contract', 'pi').find(({ lines }) => lines.length > 0);
  ci.lines.forEach((line, at) => {
    const item = line['item']?.text;
    const same = agreed?.lines.flatMap((other, index) => (item && other['item']?.text === item ? [index] : [])) ?? [];
    const right = agreed && same.length === 1 ? lineSaid(agreed, same[0]!, 'price') : undefined;
    ledger.compare(AGREED, lineSaid(ci, at, 'price'), right, samePrice);
  });
  if (ci.lines.length < 2) ledger.compare(AGREED, lineSaid(ci, 0, 'price') ?? said(ci, 'unit_price'), orderSaid(set, 'unit_price'), samePrice);
} // prettier-ignore

function samePrice(a: Statement, b: Statement): boolean | undefined {
  const [one, other] = [figureOf(a.value), figureOf(b.value)];
  if (!one || !other || (one.currency && other.currency && one.currency !== other.currency)) return undefined;
  return Math.abs(one.value - other.value) < 0.00005;
}

function creditTerm(set: PaperSet, ci: StatedPaper, ledger: Ledger): void {
  const goods = creditSaid(set, 'goods');
  const asked = goods && termIn(goods.value.text);
  const left = said(ci, 'trade_term', 'term');
  if (!goods || !asked || !left) return;
  const text = [asked.code, asked.place].filter(Boolean).join(' ');
  const right: Statement = {
    ...goods,
    value: { ...goods.value, text },
    title: MADE.ofGoods(titleOf('trade_term')),
  };
  const own = incotermIn(left.value.text);
  if (own !== undefined && own !== asked.code) return ledger.add({ rule: TERM, left, right });
  const place = said(ci, 'trade_place') ?? placeOf(left, own);
  if (asked.place !== '' && place && isSamePlace(place.value.text, asked.place) === false)
    return ledger.add({ rule: TERM, left: place, right });
  const whole = said(ci, 'term');
  if (!asked.source || !whole) return;
  const source = termIn(whole.value.text)?.source;
  if (source !== asked.source)
    ledger.add({ rule: TERM, left: whole, right: { ...right, value: { ...right.value, text: asked.source } }, note: NOTE.source(asked.source) }); // prettier-ignore
}

/** The place behind the term in its own cell: `CIF Hamburg`. */
function placeOf(term: Statement, code: string | undefined): Statement | undefined {
  const place = code === undefined ? undefined : termIn(term.value.text)?.place;
  return place ? { ...term, value: { ...term.value, text: place } } : undefined;
}
