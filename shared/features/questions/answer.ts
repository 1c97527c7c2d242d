import { both, type Bilingual } from '../../lang';
import { FITTING_ANSWERS } from '../../process/question';
import { bundleText } from '../../plan/bundle-text';
import { fittingAnswers } from '../../plan/bundled-questions';
import type { AskedOrder } from '../../plan/gather-questions';
import type { Plan } from '../../plan/plan';
import { seenBy } from '../../plan/seen';
import { logPatch, type LogEntry } from '../../proposals/log-patch';
import { cellsPatch, mergedPatch, type Proposal } from '../../proposals/proposal';
import { momentText } from '../../time/date-text';
import { dayOf, wholeDay, type Moment } from '../../time/moment';
import { ANSWER_WORDS } from '../../templates/vocabulary';
import { answerRows } from '../../proposals/answer-rows';
import { NoOwnKey, NotForAll, UnfitAnswer } from './errors';
import { eventCell, type EventCell } from './event-cell';
import { findQuestion, onlyThese, type FoundQuestion } from './find';
import { saidOf, type Said } from './said';
import { answerSigns, findSigns } from './signs';
import { keptPatch, standingPatch } from './standing';

/** How a question is answered. Plain JSON. */
export interface Answering {
  /** As `gendan questions` shows it. */
  readonly id: string;
  /** `done`, `done=2026-05-10`, `done=own` (each on the date that has passed), `not-yet`, `due=2026-06-01`, `n/a`; `keep` or `not-kept` for a column; `sailed`, `stage=final_qc` … for a word; `yes` or `no` for colours. */
  readonly value: string;
  /** Of a question about many orders, the ids of those that are answered; all of them when absent. */
  readonly only?: readonly string[];
  /** For all such cases of the sheet, those to come as well, until it is revoked. */
  readonly isStanding?: boolean;
  /** Who says so; empty when nobody was named. */
  readonly by?: string;
  /** Where it is answered: what is offered further is said in the words of that place. */
  readonly at?: 'command' | 'pane';
}

/**
 * Answers a question: in the cell of the event where there is one and the value fits, else in the log with what was seen,
 * so that the answer survives sorting and lapses when that changes. A standing answer, what is kept of a column, and what
 * words and colours mean are rows of the settings. NoSuchQuestion, UnfitAnswer, AnswerAhead, NotForAll, NoOwnKey.
 */
export function proposeAnswer(
  plan: Plan,
  { id, value, only, isStanding = false, by = '', at = 'command' }: Answering,
): Proposal {
  const signs = findSigns(plan, id);
  if (signs) return { ...answerSigns(plan, signs, value), notes: [] };
  const found = onlyThese(findQuestion(plan, id), only);
  const { gathered } = found;
  const { kind, table, header, stage } = gathered;
  const said = saidOf(value, kind, plan.now, fittingAnswers(kind));
  const title = titleOf(found, said);
  const sheet = table.table.sheet;
  if (said.is === 'kept')
    return {
      title,
      patch: keptPatch(plan, sheet, { header, stage: stage.key, isKept: said.isKept }),
      notes: [],
    };
  if (kind === 'half-kept') throw new NotForAll();
  // When money came in is told by no date that passed.
  if (said.isOnOwnDay && stage.branch === 'money') throw new UnfitAnswer(value, fittingAnswers(kind));
  if (isStanding) {
    if (said.date !== undefined || said.isOnOwnDay || said.value === 'due') throw new NotForAll();
    const patch = standingPatch(plan, sheet, { header, stage: stage.key, kind, value: said.value });
    return { title, patch, notes: [PRESUMED[at]] };
  }
  const { patch, notes } = answered(plan, found, said, by);
  const isOffered = at === 'command' && found.isBundle && !only && said.date === undefined && !said.isOnOwnDay;
  return { title, patch, notes: isOffered && FITTING_ANSWERS[kind].includes(said.value) ? [...notes, OFFER] : notes };
} // prettier-ignore

const PRESUMED = {
  command: both(
    '这张表里这类情况以后都这样算，结果标为“推定”；用 --revoke 或删掉“跟单_设置”里的那一行撤销。',
    'All such cases of this sheet are taken so from now on and marked as presumed; --revoke, or deleting the row of Gendan Settings, ends it.',
  ),
  pane: both(
    '这张表里这类情况以后都这样算，结果标为“推定”；删掉“跟单_设置”里的那一行就不再这样算。',
    'All such cases of this sheet are taken so from now on and marked as presumed; deleting the row of Gendan Settings ends it.',
  ),
};

type Given = Extract<Said, { is: 'answer' }>;

function answered(
  plan: Plan,
  { gathered, orders }: FoundQuestion,
  { value, date, isOnOwnDay }: Given,
  by: string,
): Pick<Proposal, 'patch' | 'notes'> {
  const kind = gathered.kind as Exclude<typeof gathered.kind, 'half-kept'>;
  const about = gathered.about === 'order' ? '' : gathered.about;
  const cells: EventCell[] = [];
  const noted: LogEntry[] = [];
  const toLog = new Map<Moment | undefined, AskedOrder[]>();
  const lost: AskedOrder[] = [];
  for (const order of orders) {
    const day = isOnOwnDay ? ownDay(order) : date;
    // Rows of one name cannot be told apart by an id that names them.
    const cell =
      value === 'done' && (order.hasOwnKey || orders.length === 1)
        ? eventCell(plan, gathered, order, day)
        : undefined;
    if (cell) {
      cells.push(cell);
      if (cell.losesDay) noted.push(note(order, plan.now, about, day!, by));
    } else if (!order.hasOwnKey) lost.push(order);
    else if (toLog.has(day)) toLog.get(day)!.push(order);
    else toLog.set(day, [order]);
  }
  if (cells.length + toLog.size === 0) throw new NoOwnKey(cellsOf(lost));
  const rows = [...toLog].flatMap(([day, answered]) => {
    const seen = answered.map((order) => ({
      key: order.row.row.key,
      seen: seenBy(plan, gathered.table, order.row, order.question),
    }));
    return answerRows(seen, { stage: about, kind, value, date: day, by, at: plan.now });
  });
  const notes: Bilingual[] = lost.length > 0 ? [lostNote(lost)] : [];
  return {
    patch: mergedPatch(cellsPatch(cells.map(({ change }) => change)), logPatch(plan, [...rows, ...noted])),
    notes,
  };
}

/** The day that a question is about, without its hour. */
const ownDay = ({ question: { on } }: AskedOrder): Moment | undefined =>
  on === undefined ? undefined : wholeDay(dayOf(on));

const OFFER = both(
  '这张表里以后都这样算？再运行一次并加上 --standing。',
  'Always so in this sheet? Run it again with --standing.',
);

function note({ row }: AskedOrder, at: Moment, stage: string, date: Moment, by: string): LogEntry {
  return { at, event: 'note', order: row.row.key, stage, date, by };
}

function titleOf({ gathered, orders, isBundle }: FoundQuestion, said: Said): Bilingual {
  const asked =
    isBundle || gathered.orders.length === 0 ? bundleText({ ...gathered, orders }) : orders[0]!.question.text;
  const key = isBundle || orders.length === 0 ? '' : `${orders[0]!.row.row.key} `;
  const word = said.is === 'kept' ? KEPT[said.isKept ? 'keep' : 'not'] : ANSWER_WORDS[said.value];
  const date = said.is === 'answer' ? said.date : undefined;
  if (said.is === 'answer' && said.isOnOwnDay)
    return both(`${key}${asked.zh} → 各自那天已完成`, `${key}${asked.en} → Done, each on its date`);
  const [on, day] =
    date === undefined ? ['', ''] : [` ${momentText(date, 'zh', true)}`, ` ${momentText(date, 'en', true)}`];
  return both(`${key}${asked.zh} → ${word.zh}${on}`, `${key}${asked.en} → ${word.en}${day}`);
}

const KEPT = { keep: both('在填', 'Kept'), not: both('不再填', 'Not kept') };

function lostNote(orders: readonly AskedOrder[]): Bilingual {
  const list = cellsOf(orders);
  return both(
    `${list.join('、')} 所在的行没有唯一的订单号，答复记不住，这些没有答，仍会问。`,
    `The rows of ${list.join(', ')} have no order number of their own, so an answer could not be found again: they are left out and asked again.`,
  );
}

const EXAMPLES = 5;

function cellsOf(orders: readonly AskedOrder[]): string[] {
  const cells = orders.slice(0, EXAMPLES).map(({ question }) => question.cell);
  return orders.length > EXAMPLES ? [...cells, '…'] : cells;
}
