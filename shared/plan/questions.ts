import { columnLetters } from '../book/address';
import { both, type Bilingual } from '../lang';
import { momentText } from '../time/date-text';
import type { OrderQuestion, QuestionKind, StagePlan } from './order-plan';
import { fieldsOf } from '../process/expression';
import type { OrderRow } from './row-finder';
import type { TableColumns } from './table-columns';
import type { ReadColumn } from './read-column';

/** The questions of an order, in the order of the process. */
export function questionsOf(
  sheet: string,
  row: OrderRow,
  stages: readonly StagePlan[],
  columns: TableColumns,
): readonly OrderQuestion[] {
  const found = stages.filter(({ question }) => question !== undefined);
  if (found.length === 0) return NONE;
  return found.map((plan): OrderQuestion => {
    const kind = plan.question!;
    const column = columnOf(plan, columns);
    const at = column?.column ?? 1;
    return {
      id: `${sheet}!${columnLetters(at)}:${row.key}:${plan.stage.key}.${kind}`,
      stage: plan.stage.key,
      cell: `${columnLetters(at)}${row.row}`,
      column: at,
      kind,
      text: textOf(kind, plan, column),
    };
  });
}

const NONE: readonly OrderQuestion[] = [];

/** The column that carries the date which has passed, else that of the stage. */
function columnOf(plan: StagePlan, columns: TableColumns): ReadColumn | undefined {
  const { done, planned } = columns.ofStage(plan.stage);
  const [first] = plan.question === 'passed' ? [...planned, ...hardColumns(plan, columns), ...done] : [...done, ...planned];
  return first ?? hardColumns(plan, columns)[0];
}

function hardColumns({ stage, hardBy }: StagePlan, columns: TableColumns): ReadColumn[] {
  const rule = stage.notLater[hardBy];
  if (!rule) return [];
  return fieldsOf(rule).flatMap((field) => {
    const carried = field === 'ship_by' || field === 'deliver_by' ? 'cust_due' : field;
    return [...columns.byField(field), ...columns.byField(carried)];
  });
}

function textOf(kind: QuestionKind, plan: StagePlan, column: ReadColumn | undefined): Bilingual {
  const { stage, due } = plan;
  const { zh, en } = stage.name;
  const [at, on] = due === undefined ? ['', ''] : [momentText(due, 'zh', true), momentText(due, 'en', true)];
  const head = column?.header ?? '';
  switch (kind) {
    case 'passed':
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
        `“${zh}”没有完成，可后面的事已经发生：请核对`,
        `${en} is not done, yet what comes after it has happened: which is right?`,
      );
    case 'vessel':
      return both(`截止时间与 ETD 对不上，像是另一条船的：请核对`, `The cut-off does not fit the ETD and looks like another sailing’s: please check`);
    case 'revived':
      return both(`订单已取消，又有新日期：恢复了吗？`, `The order is cancelled and has new dates: is it revived?`);
  }
}

/** What the date is that has passed: the column's own, or a deadline counted from it. */
function dated(header: string, { stage, by, hardBy }: StagePlan, lang: 'zh' | 'en'): string {
  if (header === '') return '';
  const isCounted = by === 'hard' && stage.notLater[hardBy]?.offset !== undefined;
  if (lang === 'zh') return isCounted ? `从“${header}”算起的期限` : `“${header}”`;
  return isCounted ? `The deadline counted from ${header}, ` : `${header} `;
}
