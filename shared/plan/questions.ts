import { columnLetters } from '../book/address';
import { both, type Bilingual } from '../lang';
import { ORDER_KINDS, type QuestionKind } from '../process/question';
import { dateIn } from '../cells/cells';
import type { RowFacts } from './row-facts';
import type { Moment } from '../time/moment';
import { momentText } from '../time/date-text';
import { fieldsOf } from '../process/expression';
import type { OrderQuestion, StagePlan } from './order-plan';
import { isPromise } from './promise';
import { questionId } from './question-id';
import { restText } from './rest-text';
import type { OrderRow } from './row-finder';
import type { TableColumns } from './table-columns';
import type { ReadColumn } from './read-column';

/** The questions of an order, in the order of the process. */
export function questionsOf(
  sheet: string,
  row: OrderRow,
  stages: readonly StagePlan[],
  columns: TableColumns,
  facts: Pick<RowFacts, 'read'>,
): readonly OrderQuestion[] {
  const found = stages.filter(({ question }) => question !== undefined);
  if (found.length === 0) return NONE;
  return found.map((plan): OrderQuestion => {
    const kind = plan.question!;
    const column = askedColumn(plan, columns);
    const at = column?.column ?? 1;
    const on =
      dayOfCell(plan, column, facts) ??
      plan.early ??
      plan.money?.on ??
      plan.due ??
      plan.usualDue ??
      plan.done;
    return {
      id: questionId({ sheet, column: at, key: row.key, stage: aboutOf(plan), kind }),
      stage: plan.stage.key,
      cell: `${columnLetters(at)}${row.row}`,
      column: at,
      header: column?.header ?? '',
      kind,
      on,
      text: textOf(kind, plan, column, on),
    };
  });
}

const NONE: readonly OrderQuestion[] = [];

/** The date that has passed, as its cell has it: what follows from it (a day of grace) is not what a person sees there. */
function dayOfCell(
  { question, stage }: StagePlan,
  column: ReadColumn | undefined,
  facts: Pick<RowFacts, 'read'>,
): Moment | undefined {
  if (question !== 'passed' || !column?.isDate || stage.branch === 'money') return undefined;
  return dateIn(facts.read(column));
}

/** What a question is about, as its id says it: the stage, or the order. */
export const aboutOf = ({ stage, question }: StagePlan): string =>
  question !== undefined && ORDER_KINDS.has(question) ? 'order' : stage.key;

/** The column that a question is about: the one that it names, the one whose date has passed, else that of the stage. */
export function askedColumn(plan: StagePlan, columns: TableColumns): ReadColumn | undefined {
  const { asks } = plan;
  if (typeof asks === 'number') return columns.all.find(({ column }) => column === asks);
  if (typeof asks === 'string') return columns.byField(asks)[0];
  const { done, planned } = columns.ofStage(plan.stage);
  const [first] =
    plan.question === 'passed' ? [...planned, ...hardColumns(plan, columns), ...done] : [...done, ...planned];
  return first ?? hardColumns(plan, columns)[0] ?? basisColumn(plan, columns);
}

/** What a date rests on that follows from the payment terms: the sailing, as far as the sheet has it. */
function basisColumn({ stage }: StagePlan, columns: TableColumns): ReadColumn | undefined {
  if (stage.branch !== 'money') return undefined;
  return BASIS.flatMap((field) => columns.byField(field))[0];
}

const BASIS = ['atd', 'bl_date', 'etd', 'eta', 'order_date'];

function hardColumns({ stage, hardBy }: StagePlan, columns: TableColumns): ReadColumn[] {
  const rule = stage.notLater[hardBy];
  if (!rule) return [];
  return fieldsOf(rule).flatMap((field) => {
    const carried = isPromise(field) ? 'cust_due' : field;
    return [...columns.byField(field), ...columns.byField(carried)];
  });
}

function textOf(
  kind: QuestionKind,
  plan: StagePlan,
  column: ReadColumn | undefined,
  day: Moment | undefined,
): Bilingual {
  const { stage } = plan;
  const { zh, en } = stage.name;
  const [at, on] = day === undefined ? ['', ''] : [momentText(day, 'zh', true), momentText(day, 'en', true)];
  const head = column?.header ?? '';
  switch (kind) {
    case 'passed':
      if (plan.usualDue !== undefined)
        return both(
          `“${zh}”从哪一天算起，表里没写；按惯例最迟${at}收到：收到了吗？`,
          `The sheet does not say from which day ${en} counts; as a rule it is in by ${on} at the latest: has it come in?`,
        );
      if (stage.branch === 'money')
        return both(
          `“${zh}”${at}到期，表里没有列能看出收了没有：收到了吗？`,
          `${en} was due ${on} and no column shows whether it came in: has it?`,
        );
      return both(
        `${dated(head, plan, 'zh')}${at}已过，表里没有列能看出“${zh}”是否完成：完成了吗？`,
        `${dated(head, plan, 'en')}${on} has passed and no column shows whether it happened: ${en}?`,
      );
    case 'old':
      return both(
        `“${zh}”${at}到期，一直空着，后面的订单都填了：是漏填还是没做？`,
        `${en} was due ${on} and is still blank while later orders have theirs: passed over, or not done?`,
      );
    case 'contradiction':
      return both(
        `“${zh}”没有完成，后面的事却已发生：请核对`,
        `${en} is not done, yet what comes after it has happened: which is right?`,
      );
    case 'early':
      return both(
        `“${head}”写的${at}早于下单日期：日期对吗？`,
        `${head} says ${on}, before the order date: is it right?`,
      );
    case 'vessel':
      return both(
        `“${head}”与 ETD 对不上，像是另一条船的，这个截止时间对吗？`,
        `${head} does not fit the ETD and looks like another sailing’s: is it right?`,
      );
    case 'part': {
      if (plan.money?.on === undefined)
        return both(
          `“${head}”看不出“${zh}”收了没有：收齐了吗？`,
          `${head} does not say whether ${en} is in: has all of it come in?`,
        );
      return both(
        `“${head}”写的${at}看不出“${zh}”付清了没有：付清了吗？`,
        `${head} (${on}) does not say whether this part is paid: has all of it come in (${en})?`,
      );
    }
    case 'refund':
      return both(
        `“${head}”里有退款或冲红：“${zh}”还算收齐吗？`,
        `${head} shows money that went back: does the part count as paid all the same (${en})?`,
      );
    case 'term':
      return both(
        `“${head}”还没定：按惯例“${zh}”${at}到期，收到了吗？`,
        `${head} leaves the payment open: ${en} would usually be due ${on}. Has it come in?`,
      );
    case 'rest':
      return both(
        `${restText(plan.rest!).zh}，交期${at}早已过：余数还出吗？`,
        `${restText(plan.rest!).en}, long after the promised ${on}: is the rest still to come?`,
      );
    case 'revived':
      return both(
        `订单已取消，“${head}”又有新日期：恢复了吗？`,
        `The order is cancelled, yet ${head} has a new date: is it revived?`,
      );
    case 'remark':
      return both(
        `备注自己在问“${zh}”做了没有，${at}已过：核实了吗？`,
        `The remark itself asks about ${en}, and ${on} has passed: has it happened?`,
      );
  }
}

/** What the date is that has passed: the column's own, or a deadline counted from it. */
function dated(header: string, { stage, by, hardBy }: StagePlan, lang: 'zh' | 'en'): string {
  if (header === '') return '';
  const isCounted = by === 'hard' && stage.notLater[hardBy]?.offset !== undefined;
  if (lang === 'zh') return isCounted ? `从“${header}”算起的期限` : `“${header}”`;
  return isCounted ? `The deadline counted from ${header}, ` : `${header} `;
}
