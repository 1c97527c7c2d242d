import { figureOf, isSameFigure, type Figure } from './reading/figure';
import { unitOf } from './reading/unit';
import type { Ledger } from './ledger';
import { rule, type Rule } from './rule';
import { paperOf, papersOf, said, saidBy, statements, type Statement } from './statement';
import { sameFigure, sumOfLines, unitOfPaper } from './sums';
import type { PaperSet, StatedPaper } from './types';
import { MADE, NOTE } from './words';

/** Totals on one paper do not conflict with those on another; a bank adds up totals only. */
const TOTALS = rule(7, 'UCP 600 art. 14(d)', 'P', 'hard');
/** The customs hold the declaration against packing list and manifest. */
const NO_CREDIT = rule(7, '单单一致 / papers agree', 'R', 'hard');
/** Weighed masses differ a little; the terminal tells, no bank. */
const VERIFIED = rule(7, 'SOLAS VI/2', 'S', 'soft');

/** Whose word counts first where two papers differ and nobody else says it. */
const WEIGHT: readonly StatedPaper['kind'][] = [
  'pl',
  'ci',
  'bl',
  'customs',
  'co',
  'certificate',
  'advice',
  'si',
];

/**
 * Check 7: pieces, packages, weights and measurement are the same on all papers. Weights and pieces count as equal within
 * a hundredth for each goods line; a whole number (`512 KGS`) is what rounds to it.
 */
export function checkTotals(set: PaperSet, ledger: Ledger): void {
  const found = set.credit ? TOTALS : NO_CREDIT;
  const lines = Math.max(1, ...set.papers.map((paper) => paper.lines.length));
  ledger.oneFact(found, quantities(set), sameFigure(lines));
  ledger.oneFact(found, withSums(set, 'packages', 'cartons'), samePackages);
  for (const [field, unit] of [
    ['gross_weight', 'kg'],
    ['net_weight', 'kg'],
    ['measurement', 'm3'],
  ] as const)
    measured(found, set, field, sameMeasure(unit, lines), ledger);
  verified(set, lines, ledger);
}

/** Figures in another unit than kilograms or cubic metres are turned into it (`0.1885 MT`), pounds and feet are nobody's error. */
function sameMeasure(key: string, lines: number): ReturnType<typeof sameFigure> {
  const inUnit = ({ value }: Statement): Figure | undefined => {
    const figure = figureOf(value);
    const unit = unitOf(figure?.unit);
    if (!figure || !figure.unit) return figure;
    if (unit?.key !== key) return unit || FEET.test(figure.unit) ? undefined : figure;
    return { ...figure, value: figure.value * unit.factor, digits: Math.max(0, figure.digits - Math.round(Math.log10(unit.factor))) };
  };
  return (a, b) => {
    const [one, other] = [inUnit(a), inUnit(b)];
    return one && other ? isSameFigure(one, other, lines) : undefined;
  };
} // prettier-ignore

const FEET = /^(?:CFT|CUFT|FT3|CUBIC)$/;

/** What the factory weighed may lie so far from what the products' data come to. */
const WEIGHED_APART = 0.02;

/** Weights and measurement. The lines of the packing list are worked out: where the total is what was weighed, they are near it. */
function measured(found: Rule, set: PaperSet, field: string, agrees: ReturnType<typeof sameFigure>, ledger: Ledger): void {
  const totals = saidBy(set, WEIGHT, field);
  const pl = paperOf(set, 'pl');
  const [sum, total] = [pl && sumOfLines(pl, field), said(pl, field)];
  const isWeighed = pl?.areLinesReckoned && sum && total && agrees(sum, total) === false && isNear(sum, total) && !totals.some((each) => agrees(sum, each));
  ledger.oneFact(found, isWeighed ? totals : statements(...totals, sum), agrees);
} // prettier-ignore

function isNear(a: Statement, b: Statement): boolean {
  const [one, other] = [figureOf(a.value), figureOf(b.value)];
  return one !== undefined && other !== undefined && Math.abs(one.value - other.value) <= other.value * WEIGHED_APART;
} // prettier-ignore

function withSums(set: PaperSet, field: string, ofLine: string): Statement[] {
  const pl = paperOf(set, 'pl');
  return statements(...saidBy(set, WEIGHT, field), pl && sumOfLines(pl, ofLine));
}

/** Pieces of the papers that count in the unit of the invoice. */
function quantities(set: PaperSet): Statement[] {
  const papers = papersOf(set, 'ci', 'pl', 'customs', 'co', 'certificate', 'advice', 'bl');
  const unit = papers.map(unitOfPaper).find((each) => each !== undefined);
  return papers.flatMap((paper) => {
    const own = unitOfPaper(paper);
    if (own && unit && (own.key !== unit.key || own.factor !== unit.factor)) return [];
    const sum = paper.kind === 'ci' || paper.kind === 'pl' ? sumOfLines(paper, 'quantity') : undefined;
    return statements(said(paper, 'quantity'), sum);
  });
}

/** Cartons on pallets may be counted either way: `20 PALLETS (500 CARTONS)`. */
function samePackages(a: Statement, b: Statement): boolean | undefined {
  const [ones, others] = [numbersIn(a), numbersIn(b)];
  if (ones.some((one) => others.includes(one))) return true;
  const [one, other] = [a, b].map(({ value }) => PALLETS.test(value.text.normalize('NFKC')));
  return one !== other ? undefined : sameFigure(0)(a, b);
}

const numbersIn = ({ value }: Statement): readonly string[] =>
  value.text
    .normalize('NFKC')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .match(/\d+/g) ?? [];

const PALLETS = /PALLET|PLTS?\b|托/i;

/** VGM less the container's tare against the gross weight: equal where calculated, within 5 % where the box was weighed. */
function verified(set: PaperSet, lines: number, ledger: Ledger): void {
  const paper = paperOf(set, 'vgm') ?? papersOf(set, 'si').find(({ values }) => values['vgm']);
  const [vgm, tare] = [said(paper, 'vgm'), said(paper, 'tare')];
  const [mass, empty] = [vgm && figureOf(vgm.value), tare && figureOf(tare.value)];
  const gross = saidBy(set, ['pl', 'bl'], 'gross_weight').find((each) => !ledger.isDoubtful(each));
  if (!paper || !vgm || !mass || !empty || !gross) return;
  const cargo = Math.round((mass.value - empty.value) * 1e6) / 1e6;
  const isWeighed = Object.values(paper.values).some(({ text }) => WEIGHED.test(text.toUpperCase()));
  const left: Statement = { ...vgm, value: { ...vgm.value, text: `${mass.value} − ${empty.value} = ${cargo}`, figure: cargo }, title: MADE.cargo };
  const agrees = (_: Statement, b: Statement): boolean | undefined => {
    const weight = figureOf(b.value);
    if (!weight) return undefined;
    if (isWeighed) return Math.abs(cargo - weight.value) <= weight.value * 0.05;
    return Math.abs(cargo - weight.value) <= Math.max(WHOLE_KG, 0.01 * lines) + 1e-9;
  };
  ledger.compare(VERIFIED, left, gross, agrees, { note: isWeighed ? NOTE.weighed : NOTE.calculated });
} // prettier-ignore

/** Masses and tares of containers are written in whole kilograms. */
const WHOLE_KG = 1;

/** How the mass was verified, wherever the paper says it. */
const WEIGHED = /METHOD ?(?:1|ONE|I)\b|SM1\b|WEIGHED|方法[一1]|称重|整箱称/;
