import { hsDigits } from '../../trade/checks';
import { figureOf, isSameFigure, stepOf, currencyOf } from './reading/figure';
import { unitOf } from './reading/unit';
import { sameCurrency } from './invoice';
import type { Ledger } from './ledger';
import { rule } from './rule';
import { lineSaid, paperOf, papersOf, said, statements, type Statement } from './statement';
import { sameAmount } from './sums';
import type { PaperSet, StatedPaper } from './types';
import { NOTE } from './words';

/** The customs and the tax office hold declaration, invoice and VAT invoice against each other. */
const HS = rule(12, 'GACC Order 277', 'R', 'hard');
const AMOUNT = rule(12, 'GACC Order 277', 'R', 'hard');
const LEGAL_UNIT = rule(12, '海关报关单填制规范 / GACC declaration form', 'R', 'hard');
/** A refund is refused where the name on the VAT invoice is not the declared one. */
const INVOICE_NAME = rule(12, '出口退税 / VAT refund', 'R', 'hard');

/** Check 12: HS code, legal unit and quantity, declared amount, and the name on the VAT invoice. The weights are check 7. */
export function checkCustoms(set: PaperSet, ledger: Ledger): void {
  const customs = paperOf(set, 'customs');
  if (customs) declared(set, customs, ledger);
  const hs = said(customs, 'hs');
  ledger.oneFact(HS, statements(hs, ...papersOf(set, 'ci', 'pl', 'co', 'si').map(headCode)), sameHs);
  if (!customs) return;
  legalQuantities(set, customs, ledger);
  customs.lines.forEach((_, at) =>
    ledger.compare(INVOICE_NAME, lineSaid(customs, at, 'description_zh'), lineSaid(customs, at, 'invoice_name'), sameName, {
      note: NOTE.invoiceName,
    }),
  );
} // prettier-ignore

function declared(set: PaperSet, customs: StatedPaper, ledger: Ledger): void {
  const ci = paperOf(set, 'ci');
  const step = stepOf(currencyOf(customs.values['amount'], customs.values['currency']));
  ledger.compare(AMOUNT, said(customs, 'currency', 'amount'), said(ci, 'currency', 'amount'), sameCurrency);
  ledger.compare(AMOUNT, said(customs, 'amount'), said(ci, 'amount'), sameAmount(step));
  for (const other of papersOf(set, 'ci', 'pl', 'co', 'purchase')) byItem(customs, other, ledger);
}

/** Of a paper with one code for all of its goods. */
function headCode(paper: StatedPaper): Statement | undefined {
  const codes = new Set(
    paper.lines.map((line) => hsDigits(line['hs']?.text ?? '')).filter((code) => code !== ''),
  );
  return said(paper, 'hs') ?? (codes.size === 1 ? lineSaid(paper, 0, 'hs') : undefined);
}

function byItem(customs: StatedPaper, other: StatedPaper, ledger: Ledger): void {
  customs.lines.forEach((line, at) => {
    const same = lineOf(line, at, customs, other);
    if (same === undefined) return;
    ledger.compare(HS, lineSaid(customs, at, 'hs'), lineSaid(other, same, 'hs'), sameHs);
    ledger.compare(LEGAL_UNIT, lineSaid(customs, at, 'legal_unit1'), lineSaid(other, same, 'legal_unit1'), sameUnit);
    const names = [lineSaid(customs, at, 'description_zh', 'invoice_name'), lineSaid(other, same, 'invoice_name')] as const;
    if (other.kind === 'purchase') ledger.compare(INVOICE_NAME, ...names, sameName, { note: NOTE.invoiceName });
  });
} // prettier-ignore

/** The line of the same item; without item numbers the only line beside an only line. */
function lineOf(
  line: StatedPaper['lines'][number],
  at: number,
  { lines }: StatedPaper,
  other: StatedPaper,
): number | undefined {
  const item = line['item']?.text.trim().toUpperCase();
  const same = other.lines.flatMap((each, index) =>
    item !== undefined && each['item']?.text.trim().toUpperCase() === item ? [index] : [],
  );
  if (same.length === 1) return same[0];
  const isSameList = item === undefined && lines.length === other.lines.length;
  return isSameList && lines.length === 1 ? at : undefined;
}

/** Six digits are the world's: `7323.93` is the beginning of 7323930000. Of several codes in one cell the other may name some. */
function sameHs(a: Statement, b: Statement): boolean | undefined {
  const [ones, others] = [codesIn(a.value.text), codesIn(b.value.text)];
  if (ones.length === 0 || others.length === 0) return undefined;
  const isIn = (few: readonly string[], many: readonly string[]): boolean =>
    few.every((one) => many.some((other) => one.startsWith(other) || other.startsWith(one)));
  return isIn(ones, others) || isIn(others, ones);
}

const codesIn = (text: string): string[] =>
  text.split(/[,;/、，；\n]+/).map(hsDigits).filter((code) => /^\d{6,10}$/.test(code)); // prettier-ignore

function sameUnit(a: Statement, b: Statement): boolean | undefined {
  const [one, other] = [unitOf(a.value.text), unitOf(b.value.text)];
  return one && other ? one.key === other.key && one.factor === other.factor : undefined;
}

const sameName = (a: Statement, b: Statement): boolean | undefined => {
  const [one, other] = [a, b].map(({ value }) => value.text.normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]/gu, ''));
  return one === '' || other === '' ? undefined : one === other;
}; // prettier-ignore

/** A legal quantity in kilograms is the net weight, one in pieces the pieces of the line. */
function legalQuantities(set: PaperSet, customs: StatedPaper, ledger: Ledger): void {
  customs.lines.forEach((line, at) => {
    for (const which of ['1', '2'] as const) {
      const left = lineSaid(customs, at, `legal_quantity${which}`);
      const unit = unitOf(line[`legal_unit${which}`]?.text);
      const ofGoods = unitOf(line['unit']?.text);
      if (!left || !unit || ledger.isDoubtful({ ...left, field: `line.legal_unit${which}` })) continue;
      const isWeight = unit.key === 'kg';
      const right = isWeight ? netOf(set, customs, at) : lineSaid(customs, at, 'quantity');
      if (!isWeight && ofGoods?.key !== unit.key) continue;
      const factor = isWeight ? unit.factor : unit.factor / ofGoods!.factor;
      const least = isWeight ? leastWeight(customs.lines[at]!) : EXACT;
      ledger.compare(LEGAL_UNIT, left, right, (a, b) => isScaled(a, b, factor, least), {
        note: NOTE.legalQuantity,
      });
    }
  });
}

/** `least`: the share of the right figure that the left one may fall to. */
function isScaled(a: Statement, b: Statement, factor: number, least: number): boolean | undefined {
  const [one, other] = [figureOf(a.value), figureOf(b.value)];
  if (!one || !other) return undefined;
  const value = one.value * factor;
  if (least < EXACT && value < other.value) return value >= other.value * (least - RATE_ROUNDED);
  const isRounded = least < EXACT && value <= other.value * (1 + RATE_ROUNDED);
  return isRounded || isSameFigure({ ...one, value }, other);
}

/** What one piece weighs is written with two or three digits: a hundredth of the weight of many may be lost. */
const RATE_ROUNDED = 0.01;

/** Inner packing is weighed with the piece here and with the carton there. */
const INNER_PACKING = 0.05;
const EXACT = 1;

/** A last carton that is not full may have been weighed as a full one: pieces by their own weight come to as much less. */
function leastWeight({ quantity, per_carton: per, cartons }: StatedPaper['lines'][number]): number {
  const [pieces, each, count] = [quantity?.figure, per?.figure, cartons?.figure];
  const isKnown = pieces !== undefined && each && count;
  if (!isKnown) return EXACT;
  return Math.min(pieces / (each * count), 1) - (INNER_PACKING - RATE_ROUNDED);
}

/** The net weight of the line: on the declaration, else on the packing list. */
function netOf(set: PaperSet, customs: StatedPaper, at: number): Statement | undefined {
  const pl = paperOf(set, 'pl');
  const same = pl && lineOf(customs.lines[at]!, at, customs, pl);
  return (
    lineSaid(customs, at, 'net_weight') ??
    (pl && same !== undefined ? lineSaid(pl, same, 'net_weight') : undefined)
  );
}
