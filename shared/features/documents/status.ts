import { both, type Bilingual } from '../../lang';
import { recordContext } from '../../orders/records';
import { nameKey } from '../../people/names';
import { checkPapers } from '../../papers/checks/check-papers';
import { paperSetOf } from '../../papers/paper-set';
import { registerOf, type RegisterRow } from '../../papers/register';
import type { Plan } from '../../plan/plan';
import { cellsPatch, type Proposal } from '../../proposals/proposal';
import { changeRecord, type RowRef } from '../../records/change';
import { RecordGone } from '../../records/errors';
import { dayOf } from '../../time/moment';
import { LISTED_PAPERS } from '../../trade/paper-kinds';
import { PAPERS, type PaperRow } from '../../trade/sheets/papers.sheet';
import { DraftNotSent, NobodyChecks, NumberTaken, PaperIsOver } from './errors';
import { collisions } from './findings';
import { entriesFor } from './propose';
import { registeredLine } from './registered';
import { isDraftFile } from './sheet-name';
import { sourcesOf } from '../../papers/values/sources';

/** What a person says of a registered paper. */
export type NewStatus = 'checked' | 'sent' | 'void';

/**
 * A registered paper is checked, sent or void. What is marked DRAFT and what shares its number is not sent; what was not
 * checked, has changed or was found at odds is sent by a person who was told so. RecordGone, NobodyChecks, DraftNotSent,
 * NumberTaken, PaperIsOver.
 */
export function proposeStatus(plan: Plan, ref: RowRef, status: NewStatus, by: string): Proposal {
  const row = rowOf(plan, ref);
  const { record } = row;
  if (record.status === 'void' || record.status === 'superseded') throw new PaperIsOver(titleOf(record), record.status); // prettier-ignore
  const { changes, notes, title } = { checked, sent, void: voided }[status](plan, row, by.trim());
  const context = recordContext(plan);
  const { cells } = changeRecord(plan.book, PAPERS, { name: row.name, row: row.row }, { status, ...changes }, context); // prettier-ignore
  return { title, patch: cellsPatch(cells), notes };
}

interface Change {
  readonly changes: Partial<PaperRow>;
  readonly notes: readonly Bilingual[];
  readonly title: Bilingual;
}

/** By whom, and what was found: what the paper says against everything else that the book has of the shipment. */
function checked(plan: Plan, { record }: RegisterRow, by: string): Change {
  if (by === '') throw new NobodyChecks(titleOf(record));
  const found = conflictsOf(plan, record);
  const { zh, en } = titleOf(record);
  const isOwn = record.madeBy !== undefined && nameKey(record.madeBy) === nameKey(by);
  const own = both(`${by} 自己制单、自己核对：最好请另一个人再看一遍。`, `${by} made it and checks it: let somebody else look at it, too.`); // prettier-ignore
  return {
    changes: { checkedBy: by, conflicts: found.length },
    notes: [...(isOwn ? [own] : []), ...found.map(({ text }) => text)],
    title: both(
      `${zh}：${by} 已核，${found.length} 处差异`,
      `${en}: checked by ${by}, ${found.length} difference${found.length === 1 ? '' : 's'}`,
    ),
  };
}

function sent(plan: Plan, row: RegisterRow): Change {
  const { record } = row;
  const title = titleOf(record);
  if (isDraftFile(record.file ?? '')) throw new DraftNotSent(title);
  const taken = collisions(registerOf(plan)).find(({ row: a, with: b }) => a.row === row.row || b.row === row.row); // prettier-ignore
  if (taken) throw new NumberTaken(record.number!, [taken.with.row, taken.row.row], row.place('number').sheet); // prettier-ignore
  const { hasChanged, changes } = registeredLine(plan, row, (orders, batch) => sourcesOf(plan, entriesFor(plan, orders), { batch })); // prettier-ignore
  const hard = conflictsOf(plan, record).filter(({ severity }) => severity === 'hard');
  const notes = [
    ...(hasChanged ? [both(`做好以后订单改过：${changes.zh}。发出前先做新版。`, `The order has changed since it was made: ${changes.en}. Make a new version before it is sent.`)] : []),
    ...(record.status === 'draft' ? [both('还没有人核对过。', 'Nobody has checked it.')] : []),
    ...hard.map(({ text }) => text),
  ]; // prettier-ignore
  return {
    changes: { sentOn: dayOf(plan.now) },
    notes,
    title: both(`${title.zh}：今天发出`, `${title.en}: sent today`),
  };
}

function voided(_: Plan, { record }: RegisterRow): Change {
  const { zh, en } = titleOf(record);
  const told = both('已经发出过：请通知收件方作废。', 'It was sent: tell who has it that it is void.');
  const stays = both('号码留着，不再给别的单证用。', 'Its number stays used.');
  return {
    changes: {},
    notes: [...(record.status === 'sent' ? [told] : []), stays],
    title: both(`${zh}：作废`, `${en}: void`),
  };
}

/** Differences of a paper with anything else, of its own shipment. Of one whose order is gone nothing is known. */
function conflictsOf(plan: Plan, { orders, batch, kind }: PaperRow) {
  const set = paperSetOf(plan, entriesFor(plan, orders), batch ?? '');
  return checkPapers(set).filter(({ left, right, also = [] }) =>
    [left, right, ...also].some((each) => each.kind === kind),
  );
}

/** The row that is meant, as it is now. RecordGone. */
function rowOf(plan: Plan, { name, row }: RowRef): RegisterRow {
  const named = registerOf(plan).filter((each) => each.name === name);
  const found = named.find((each) => each.row === row) ?? (named.length === 1 ? named[0] : undefined);
  if (!found) throw new RecordGone(name, PAPERS.title);
  return found;
}

function titleOf({ kind, number = '', version }: PaperRow): Bilingual {
  const v = version > 1 ? ` v${version}` : '';
  const word = LISTED_PAPERS[kind];
  return both(`${word.zh} ${number}${v}`.trim(), `${word.en} ${number}${v}`.trim());
}
