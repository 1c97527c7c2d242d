import { both, joined, type Bilingual } from '../../lang';
import type { AgendaItem } from '../../orders/agenda-item';
import type { OrderEntry } from '../../orders/entry';
import { recordsOf } from '../../orders/records';
import { dateWords } from '../../orders/section-parts';
import { requiredPapers } from '../../papers/checks/required';
import { isHeld, registeredFor } from '../../papers/register';
import { creditOf } from '../../papers/values/credit-of';
import { factsOfRow } from '../../plan/facts-of-row';
import type { PlacedRow } from '../../plan/late-orders';
import type { StagePlan } from '../../plan/order-plan';
import { workPlace } from '../../plan/places';
import type { Plan } from '../../plan/plan';
import { ownerName } from '../../plan/work';
import { CLOSED } from '../../process/status';
import { wordFor } from '../../templates/vocabulary/words';
import { dayOf, isPast, lastMinuteOf } from '../../time/moment';
import { orderKey } from '../../trade/order-key';
import { ALL_PAPERS, type OutsidePaper, type PaperKind } from '../../trade/paper-kinds';
import { PAPER_DATA } from '../../trade/sheets/paper-data.sheet';

/** Days before the last day of presentation from which a missing paper is talked about. */
const AHEAD = 7;

/** Presentations whose last days run while papers that the credit asks for are missing. */
export function documentsAgenda(plan: Plan, entries: readonly OrderEntry[]): AgendaItem[] {
  return entries.flatMap((entry) => (entry.phase === 'documents' ? (itemFor(plan, entry) ?? []) : []));
}

function itemFor(plan: Plan, entry: OrderEntry): AgendaItem | undefined {
  const found = presentationIn(entry.whole.rows);
  const due = found?.stage.hardDue;
  if (!found || due === undefined || isPast(due, plan.now) || dayOf(due) - dayOf(plan.now) > AHEAD) return undefined; // prettier-ignore
  const missing = missingPapers(plan, entry);
  if (missing.length === 0) return undefined;
  const names = joined(missing.map(nameOf), both('、', ', '));
  const on = dateWords(due, plan.now);
  const { stage } = found;
  return {
    part: 'papers',
    id: entry.key,
    order: entry.order,
    customer: entry.customer,
    what: stage.stage.name,
    why: both(`最迟 ${on.zh} 交单，还缺 ${names.zh}`, `present by ${on.en}, still missing: ${names.en}`),
    owner: ownerName(stage, plan.team),
    weight: -lastMinuteOf(due),
    place: workPlace({ ...found.placed, stage }),
    stage: stage.stage.key,
  };
}

function presentationIn(rows: readonly PlacedRow[]): { placed: PlacedRow; stage: StagePlan } | undefined {
  for (const placed of rows) {
    const stage = placed.row.order.stages.find((each) => each.stage.key === 'present');
    if (stage && !CLOSED.has(stage.status)) return { placed, stage };
  }
  return undefined;
}

type Kind = PaperKind | OutsidePaper;
const nameOf = (kind: Kind): Bilingual =>
  both(wordFor(ALL_PAPERS, kind, 'zh'), wordFor(ALL_PAPERS, kind, 'en'));

/** What 46A asks for and nobody has registered or typed. */
function missingPapers(plan: Plan, entry: OrderEntry): Kind[] {
  const { speaks } = entry.whole;
  const number = factsOfRow(speaks.table, speaks.row.row, plan.now).text('lc_no');
  const text = creditOf(plan, [entry.order], number)?.record?.documents_required ?? '';
  const asked = new Set(requiredPapers(text).flatMap(({ kinds }) => kinds));
  if (asked.size === 0) return [];
  for (const row of registeredFor(plan, [entry])) if (isHeld(row)) asked.delete(row.record.kind as Kind);
  for (const { order, kind } of recordsOf(plan, PAPER_DATA).records)
    if (orderKey(order) === orderKey(entry.order)) asked.delete(kind as Kind);
  return [...asked];
}
