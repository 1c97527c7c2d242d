import { SELLER_CARRIES } from '../../trade/incoterms.data';
import { incotermIn } from '../../trade/same-term';
import { checkConsignee, checkNotify } from './consignee';
import { termIn } from './reading/credit-text';
import { figureOf } from './reading/figure';
import { isSamePlace } from './reading/port';
import { voices, type Ledger } from './ledger';
import { requiredPapers, type RequiredPaper } from './required';
import { rule } from './rule';
import { checkMarks } from './marks';
import { checkTranshipment } from './transhipment';
import {
  creditSaid,
  orderSaid,
  paperOf,
  papersOf,
  said,
  saidBy,
  statements,
  type Statement,
} from './statement';
import type { PaperSet, StatedPaper } from './types';
import { NOTE } from './words';

/** From and to the ports of the credit (R: art. 20 was not read itself). */
const PORTS = rule(10, 'UCP 600 art. 20(a)(iii)', 'R', 'hard');
const OTHER_PORTS = rule(10, 'UCP 600 art. 14(d)', 'P', 'hard');
const AGREED_PORTS = rule(10, '单单一致 / papers agree', 'R', 'soft');
/** What 46A asks of the B/L. */
const FREIGHT = rule(10, 'UCP 600 art. 14(d)', 'P', 'hard');
const FREIGHT_BY_TERM = rule(10, 'Incoterms 2020 A9/B9', 'R', 'soft');
const FULL_SET = rule(10, 'UCP 600 art. 20(a)(iv)', 'R', 'hard');
const CLEAN = rule(10, 'UCP 600 art. 27', 'R', 'hard');

const PLACES = ['port_of_loading', 'port_of_discharge', 'taken_in_charge', 'final_destination'] as const;
const NAMED: readonly StatedPaper['kind'][] = [
  'bl',
  'ci',
  'pl',
  'si',
  'insurance',
  'co',
  'advice',
  'certificate',
  'customs',
];

/** Check 10: ports, consignee, notify party, freight, originals, a clean B/L, and marks. */
export function checkTransport(set: PaperSet, ledger: Ledger): void {
  checkPorts(set, ledger);
  checkTranshipment(set, ledger);
  const asked = billAsked(set);
  checkConsignee(set, asked, ledger);
  checkNotify(set, asked, ledger);
  for (const paper of papersOf(set, 'bl', 'si')) checkFreight(set, paper, asked, ledger);
  originals(set, asked, ledger);
  const clause = said(paperOf(set, 'bl'), 'conditions', 'requirements');
  if (clause && set.credit && UNCLEAN.test(clause.value.text.toUpperCase())) {
    const right = creditSaid(set, 'documents_required', 'credit_number')!;
    ledger.add({
      rule: CLEAN,
      left: clause,
      right: asked ? textOf(right, asked.text) : right,
      note: NOTE.unclean,
    });
  }
  checkMarks(set, ledger);
}

/** The item of 46A that asks for the transport document. */
export const billAsked = ({ credit }: PaperSet): RequiredPaper | undefined =>
  requiredPapers(credit?.['documents_required']?.text ?? '').find(({ kinds }) => kinds[0] === 'bl');

function checkPorts(set: PaperSet, ledger: Ledger): void {
  for (const field of PLACES) {
    const right = creditSaid(set, field);
    const all = saidBy(set, NAMED, field);
    if (right) portsOfCredit(all, right, ledger);
    else
      ledger.oneFact(
        set.credit ? OTHER_PORTS : AGREED_PORTS,
        statements(orderSaid(set, field), ...all),
        samePlace,
      );
  }
}

/** Where every paper says the same, from more than one cell, and only the credit another, the credit may have been copied wrong. */
function portsOfCredit(all: readonly Statement[], right: Statement, ledger: Ledger): void {
  const read = all.filter((left) => samePlace(left, right) !== undefined && !ledger.isDoubtful(left));
  const [first, ...others] = read;
  const isAlone =
    first !== undefined &&
    voices(read) > 1 &&
    read.every((each) => samePlace(each, right) === false && samePlace(each, first) !== false);
  const ruleOf = ({ kind }: Statement) => (kind === 'bl' ? PORTS : OTHER_PORTS);
  if (isAlone)
    ledger.add({
      rule: ruleOf(first),
      left: first,
      right,
      also: others,
      change: right,
      note: NOTE.onlyCredit,
    });
  else for (const left of read) ledger.compare(ruleOf(left), left, right, samePlace);
}

const samePlace = (a: Statement, b: Statement): boolean | undefined =>
  isSamePlace(a.value.text, b.value.text);

export const textOf = (statement: Statement, text: string): Statement => ({
  ...statement,
  value: { ...statement.value, text },
});

const PREPAID = /PRE-?PAID|预付|FREIGHT PAID\b/;
const COLLECT = /COLLECT|PAYABLE AT DESTINATION|到付/;

function checkFreight(set: PaperSet, paper: StatedPaper, asked: RequiredPaper | undefined, ledger: Ledger): void {
  const left = said(paper, 'freight');
  if (!left) return;
  const text = left.value.text.toUpperCase();
  const isPrepaid = PREPAID.test(text);
  if (isPrepaid === COLLECT.test(text)) return;
  const own = isPrepaid ? 'prepaid' : 'collect';
  const documents = creditSaid(set, 'documents_required');
  if (documents && asked?.freight) {
    if (asked.freight !== own)
      ledger.add({ rule: FREIGHT, left, right: textOf(documents, `FREIGHT ${asked.freight.toUpperCase()}`) });
    return;
  }
  const goods = creditSaid(set, 'goods');
  const ofCredit = goods && termIn(goods.value.text);
  const right = ofCredit ? textOf(goods, ofCredit.code) : (said(paperOf(set, 'ci'), 'trade_term', 'term') ?? orderSaid(set, 'trade_term'));
  const term = right && incotermIn(right.value.text);
  if (!right || !term || ledger.isDoubtful(right) || SELLER_CARRIES.includes(term) === isPrepaid) return;
  ledger.add({ rule: FREIGHT_BY_TERM, left, right, note: NOTE.freightOf(term, !isPrepaid) });
} // prettier-ignore

/** `3/3`, `3`, THREE (3): fewer than the set that 46A asks for. */
function originals(set: PaperSet, asked: RequiredPaper | undefined, ledger: Ledger): void {
  const left = said(paperOf(set, 'bl'), 'originals');
  const documents = creditSaid(set, 'documents_required');
  if (!left || !documents || !asked || (!asked.isFullSet && asked.originals === 0)) return;
  const share = /(\d{1,2}) ?\/ ?(\d{1,2})/.exec(left.value.text);
  const [own, issued] = share ? [Number(share[1]), Number(share[2])] : [countIn(left), undefined];
  if (own === undefined) return;
  const isShort = (asked.isFullSet && issued !== undefined && own < issued) || own < asked.originals;
  if (isShort) ledger.add({ rule: FULL_SET, left, right: textOf(documents, asked.text), sign: '<' });
}

const WORDS = ['ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX'];

function countIn({ value }: Statement): number | undefined {
  const inWords = WORDS.findIndex((word) => new RegExp(`\\b${word}\\b`, 'i').test(value.text));
  return figureOf(value)?.value ?? (inWords < 0 ? undefined : inWords);
}

/** Clauses that expressly declare a defect of goods or packing. */
const UNCLEAN =
  /\b(?:UNCLEAN|DAMAGED?|TORN|RUST(?:Y|ED)?|WET|STAINED|BROKEN|LEAK(?:ING|AGE)|INSUFFICIENT(?:LY)? PACK|INADEQUATE PACK|PACKAGING NOT SUFFICIENT|SHORT ?SHIPPED|DENTED|CRUSHED)|破损|污损|渗漏|生锈/;
