import { grouped } from '../../cells/grouped';
import { decimalsOf, minorOf, moneyText } from '../../records/money';
import { both, type Bilingual } from '../../lang';
import { currencyOf, figureOf, stepOf, type Figure } from './reading/figure';
import { creditText, isProhibited, quantitiesIn, type CreditQuantity } from './reading/credit-text';
import { drawnShare } from './reading/drawn-share';
import { ofAmount, ofQuantity, TEN, toleranceOf, within, type Tolerance } from './reading/tolerance';
import type { Unit } from './reading/unit';
import type { Ledger } from './ledger';
import { rule, type Rule } from './rule';
import { byCell, creditSaid, orderSaid, papersOf, said, statements, type Statement } from './statement';
import { sameAmount, sameFigure, sumOfLines, unitOfPaper } from './sums';
import type { PaperSet, StatedPaper } from './types';
import { MADE, NOTE, titleOf } from './words';

/** No bank pays more than the credit (R: 18(b) was not read itself). */
const ABOVE = rule(4, 'UCP 600 art. 18(b)', 'R', 'hard');
/** ABOUT and the like: ten per cent of the amount, the quantity or the price at which the word stands. */
const ABOVE_ABOUT = rule(4, 'UCP 600 art. 30(a)', 'S', 'hard');
/** Five per cent over or under, of what is not counted. */
const QUANTITY = rule(4, 'UCP 600 art. 30(b)', 'S', 'hard');
/** 39A speaks of the amount; whether of the quantity as well is disputed. */
const QUANTITY_BY_39A = rule(4, 'UCP 600 art. 30(b)', 'S', 'soft');
/** All drawings together stay within the credit. */
const ALL_ABOVE = rule(4, 'UCP 600 art. 30(b)', 'S', 'hard');
/** Without partial shipments no more than five per cent less may be drawn. */
const BELOW = rule(4, 'UCP 600 art. 30(c)', 'S', 'hard');
/** An invoice that does not add up conflicts with itself. */
const ADDS_UP = rule(4, 'UCP 600 art. 14(d)', 'P', 'hard');
const ORDERED = rule(4, '订单 / order', 'R', 'soft');

/** Check 4: amount and quantity against 32B, 39A and 45A, and against the order. */
export function checkAmount(set: PaperSet, ledger: Ledger): void {
  for (const ci of papersOf(set, 'ci')) {
    const amount = said(ci, 'amount');
    const currency = currencyOf(ci.values['amount'], ci.values['currency']);
    drawing(set, ci, ledger, currency);
    if (set.credit) quantityOf(set, ci, ledger);
    const addsUp = (): void =>
      ledger.compare(ADDS_UP, sumOfLines(ci, 'amount'), amount, sameAmount(stepOf(currency)));
    // Under a credit a bank reads the invoice, not the order.
    if (set.credit) addsUp();
    ledger.compare(ORDERED, ...byCell(amount, orderSaid(set, 'amount')), sameAmount(stepOf(currency)));
    const quantity = said(ci, 'quantity') ?? sumOfLines(ci, 'quantity');
    ledger.compare(ORDERED, ...byCell(quantity, orderSaid(set, 'quantity')), sameFigure());
    if (!set.credit) addsUp();
  }
  allDrawings(set, ledger);
}

function drawing(set: PaperSet, ci: StatedPaper, ledger: Ledger, currency: string | undefined): void {
  const [left, right] = [said(ci, 'amount'), creditSaid(set, 'credit_amount')];
  const [drawn, credit] = [left && figureOf(left.value), right && figureOf(right.value)];
  if (!set.credit || !left || !right || !drawn || !credit) return;
  if (currency && credit.currency && currency !== credit.currency) return;
  const tolerance = ofAmount(set.credit);
  const where = within(drawn.value, credit.value, tolerance, stepOf(credit.currency));
  if (where > 0) {
    // The rest of the price was paid apart from the credit (18(b): an invoice for more may be accepted, not honoured).
    if (within(drawn.value * drawnShare(set), credit.value, tolerance, stepOf(credit.currency)) <= 0) return;
    const found = tolerance === TEN ? ABOVE_ABOUT : ABOVE;
    ledger.add({ rule: found, left, right, sign: '>', note: most(credit, tolerance) });
  } else if (!mayBePartial(set) && !isOneOfSeveral(set)) {
    const least = { ...tolerance, minus: tolerance.why === '' ? 5 : tolerance.minus };
    if (within(drawn.value, credit.value, least, stepOf(credit.currency)) < 0) {
      const why = tolerance.why || 'UCP 600 art. 30(c)';
      const note = NOTE.least(figureText(credit.value * (1 - least.minus / 100), credit), why);
      ledger.add({ rule: BELOW, left, right, sign: '<', note });
    }
  }
}

/** Several invoices may be presented for one shipment: less than the credit on one of them is no partial shipment. */
const isOneOfSeveral = (set: PaperSet): boolean =>
  papersOf(set, 'ci').length + (set.drawings?.length ?? 0) > 1;

/** Invoices within the credit each, and above it together. What nobody knows the amount of counts as nothing. */
function allDrawings(set: PaperSet, ledger: Ledger): void {
  const right = creditSaid(set, 'credit_amount');
  const credit = right && figureOf(right.value);
  const own = statements(...papersOf(set, 'ci').map((ci) => said(ci, 'amount')));
  const left = own.at(-1);
  if (!set.credit || !right || !credit || !left || own.some((each) => ledger.isDoubtful(each))) return;
  // A revolving credit is there anew for each drawing.
  if (/REVOLV|循环/.test(creditText(set.credit, 'goods', 'conditions', 'credit_rules'))) return;
  const others = (set.drawings ?? []).flatMap(({ number, amount }) => amount ? [{ ...left, number, value: amount }] : []); // prettier-ignore
  const drawn = [...others, ...own].flatMap((each): { number: string; value: number }[] => {
    const figure = figureOf(each.value);
    const isOther = figure?.currency && credit.currency && figure.currency !== credit.currency;
    return figure && !isOther ? [{ number: each.number, value: figure.value }] : [];
  });
  const sum = drawn.reduce((total, { value }) => total + value, 0);
  const tolerance = ofAmount(set.credit);
  if (
    drawn.length < 2 ||
    within(sum * drawnShare(set), credit.value, tolerance, stepOf(credit.currency)) <= 0
  )
    return;
  const list = drawn.map(({ number, value }) => `${number} ${figureText(value, credit)}`.trim()).join(', ');
  const limit = most(credit, tolerance);
  const note = NOTE.allDrawings(list);
  ledger.add({
    rule: tolerance === TEN ? ABOVE_ABOUT : ALL_ABOVE,
    left: { ...left, value: { ...left.value, text: figureText(sum, credit) }, title: MADE.drawn },
    right,
    sign: '>',
    note: limit ? both(`${limit.zh}，${note.zh}`, `${limit.en}, ${note.en}`) : note,
  });
}

const most = (credit: Figure, { plus, why }: Tolerance): Bilingual | undefined =>
  why === '' ? undefined : NOTE.most(figureText(credit.value * (1 + plus / 100), credit), why);

function figureText(value: number, { currency = '' }: Pick<Figure, 'currency'>): string {
  const minor = currency === '' ? undefined : minorOf(Number(value.toFixed(decimalsOf(currency))), currency);
  return minor === undefined ? grouped(value) : moneyText({ minor, currency });
}

/** 43P; where the credit says nothing, partial shipments are allowed (art. 31(a)). */
const mayBePartial = ({ credit }: PaperSet): boolean =>
  !isProhibited(credit?.['partial_shipment']?.text ?? '');

/** The quantities of 45A are read only where they come to one: a total, one figure, or several of one unit. */
function quantityOf(set: PaperSet, ci: StatedPaper, ledger: Ledger): void {
  const left = said(ci, 'quantity') ?? sumOfLines(ci, 'quantity');
  const goods = creditSaid(set, 'goods');
  const shipped = left && figureOf(left.value);
  const unit = unitOfPaper(ci);
  if (!left || !goods || !shipped || !unit) return;
  const called = calledFor(quantitiesIn(goods.value.text).filter((each) => each.unit.key === unit.key));
  if (called.length === 0) return;
  const amount = shipped.value * unit.factor;
  const judged = called.map((each) => judge(set, each, amount, unit));
  // Several readings of 45A: only what fits none of them is told.
  if (judged.some((found) => found === undefined)) return;
  const [{ found, sign, note }] = judged as [Judged];
  const { text } = called[0]!;
  const right: Statement = {
    ...goods,
    value: { ...goods.value, text },
    title: MADE.ofGoods(titleOf('quantity')),
  };
  ledger.add({ rule: found, left, right, sign, note });
}

interface Judged {
  readonly found: Rule;
  readonly sign: '>' | '<';
  readonly note: Bilingual | undefined;
}

/** What 45A may call for altogether: its total, else the sum of its items, else one of them. */
function calledFor(quantities: readonly CreditQuantity[]): CreditQuantity[] {
  const totals = quantities.filter(({ isTotal }) => isTotal);
  if (totals.length > 0) return totals;
  if (quantities.length < 2) return [...quantities];
  const value = quantities.reduce(
    (sum, each) => sum + (each.value * each.unit.factor) / quantities[0]!.unit.factor,
    0,
  );
  const isAbout = quantities.every((each) => each.isAbout);
  return [
    { ...quantities[0]!, value, isAbout, text: quantities.map(({ text }) => text).join(' + ') },
    ...quantities,
  ];
}

function judge(set: PaperSet, called: CreditQuantity, shipped: number, unit: Unit): Judged | undefined {
  const base = called.value * called.unit.factor;
  const { tolerance, found } = quantityTolerance(set, called);
  const where = within(shipped, base, tolerance, 1e-6 * base);
  if (where === 0 || (where < 0 && (mayBePartial(set) || isOneOfSeveral(set)))) return undefined;
  const share = where > 0 ? 1 + tolerance.plus / 100 : 1 - tolerance.minus / 100;
  const limit =
    `${grouped((base * share) / unit.factor)} ${called.text.replace(/^.*\d[\d,.]* ?/, '')}`.trim();
  const why = tolerance.why;
  const note = why === '' ? undefined : (where > 0 ? NOTE.most : NOTE.least)(limit, why);
  const by39A = toleranceOf(set.credit?.['tolerance']?.text ?? '');
  const isWithin39A = by39A && within(shipped, base, by39A, 1e-6 * base) === 0;
  return { found: isWithin39A ? QUANTITY_BY_39A : found, sign: where > 0 ? '>' : '<', note };
}

function quantityTolerance(set: PaperSet, called: CreditQuantity): { tolerance: Tolerance; found: Rule } {
  if (called.isAbout) return { tolerance: TEN, found: ABOVE_ABOUT };
  const stated = set.credit && ofQuantity(set.credit);
  if (stated) return { tolerance: stated, found: QUANTITY };
  // 30(b): never above the credit's amount, which is checked by itself.
  const five = { plus: 5, minus: 5, why: 'UCP 600 art. 30(b)' };
  return { tolerance: called.unit.isCounted ? { plus: 0, minus: 0, why: '' } : five, found: QUANTITY };
}
