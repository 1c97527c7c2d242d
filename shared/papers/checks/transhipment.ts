import { transportNumbers } from '../../trade/transport-numbers';
import { creditText, isProhibited } from './reading/credit-text';
import type { Ledger } from './ledger';
import { rule } from './rule';
import { creditSaid, orderSaid, paperOf, said } from './statement';
import type { PaperSet } from './types';
import { NOTE } from './words';

/** A B/L that says the goods are transhipped, where the credit prohibits it (R: art. 20 was not read itself). */
const TRANSHIPPED = rule(10, 'UCP 600 art. 20(c)', 'R', 'hard');

/**
 * Check 10, 43T: only a port-to-port B/L is refused for it. Art. 19(c) and 23(c) let transhipment pass on multimodal and air
 * papers, 20(c)(ii) for goods in containers, trailers or barges, unless the credit excludes that; a clause by which the
 * carrier reserves the right to tranship does not count (20(d)).
 */
export function checkTranshipment(set: PaperSet, ledger: Ledger): void {
  const right = creditSaid(set, 'transhipment');
  const bill = paperOf(set, 'bl');
  const left = said(bill, 'transhipment');
  if (!right || !bill || !left || !isProhibited(right.value.text)) return;
  if (ledger.isDoubtful(left) || !takesPlace(left.value.text) || !isPortToPort(set)) return;
  const isExcluded = EXCLUDED.test(creditText(set.credit!, 'conditions'));
  if (isContained(set) && !isExcluded) return;
  ledger.add({
    rule: TRANSHIPPED,
    left,
    right,
    note: isExcluded ? NOTE.transhippedAnyway : NOTE.transhipped,
  });
}

/** What somebody wrote of the B/L: `VIA SINGAPORE`, `YES`, `新加坡转运`. What only may happen is not taken for it. */
const takesPlace = (text: string): boolean => {
  const plain = text.normalize('NFKC').trim().toUpperCase();
  return TAKES_PLACE.test(plain) && !DOES_NOT.test(plain);
};

const TAKES_PLACE =
  /^(?:YES|Y|是|有)\b|^[是有]|\b(?:VIA|AT|WITH|TRANS?-?SH?IP(?:MENT|PED)?)\b|转[运船]|中转|经/;
const DOES_NOT =
  /\b(?:NO|NOT|NONE|NIL|N\/A|WITHOUT|DIRECT|MAY|RIGHT|ALLOWED|PERMITTED)\b|[无不没否]|直达|直航|允许|可以/;

/** A place of receipt or a final destination besides the ports is multimodal transport. */
function isPortToPort(set: PaperSet): boolean {
  const { credit } = set;
  if (creditSaid(set, 'taken_in_charge') || creditSaid(set, 'final_destination')) return false;
  const mode = [said(paperOf(set, 'bl'), 'ship_mode'), orderSaid(set, 'ship_mode')].map((each) => each?.value.text ?? '');
  return !OTHER_MODE.test([...mode, creditText(credit, 'documents_required')].join('\n').toUpperCase());
} // prettier-ignore

const OTHER_MODE =
  /\b(?:AIR|AWB|AIR ?WAYBILL|RAIL|ROAD|TRUCK|COURIER|EXPRESS|MULTI-?MODAL|COMBINED)\b|空|铁|公路|卡车|快递|多式/;

/** Any paper, or the order, that names a container. */
const isContained = (set: PaperSet): boolean =>
  [set.order, ...set.papers.map(({ values }) => values)].some(
    ({ container, container_type: type }) =>
      transportNumbers('container', container?.text ?? '').length > 0 || (type?.text ?? '').trim() !== '',
  );

/** In 47A. */
const EXCLUDED =
  /20 ?\(? ?C\)?[^\n.]*(?:NOT (?:BE )?APPLI|NOT APPLY|EXCLUDED|NOT ACCEPT)|(?:EXCLUD|NOT APPL)[^\n.]*20 ?\(? ?C/;
