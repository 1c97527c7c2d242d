import { effectOfCalendar, proposeCalendar } from '../../shared/features/calendar/edit';
import { effectOfProcess, proposeProcess } from '../../shared/features/process/edit';
import { proposeFix, proposeFixAll } from '../../shared/features/findings/fix';
import { proposeSetUp } from '../../shared/features/setup/set-up';
import { proposeWhatIf, whatIf } from '../../shared/features/order/what-if';
import { proposeNamedPeople, proposePerson, proposeRemovePerson } from '../../shared/features/team/people';
import { proposeReassign, reassignView } from '../../shared/features/team/reassign';
import { teamItems, teamView } from '../../shared/features/team/view';
import { teamOutcomes } from '../../shared/features/team/outcomes';
import { peopleView } from '../../shared/features/team/people-view';
import { findingPage, findingsView } from '../../shared/features/findings/view';
import { previewOf } from '../../shared/proposals/preview';
import { recordQueries } from '../../shared/proposals/records';
import { CORE_RECORDS } from '../../shared/config/record-sheets';
import { calendarView } from '../../shared/features/calendar/view';
import { calendarChoices } from '../../shared/features/calendar/choices';
import { countView } from '../../shared/features/calendar/count';
import { orderAt } from '../../shared/features/order/view';
import { findOrders } from '../../shared/features/order/find';
import { stageDetail } from '../../shared/features/order/stage';
import { processView } from '../../shared/features/process/view';
import { stageView } from '../../shared/features/process/stage';
import { setUpView } from '../../shared/features/setup/view';
import { setUpColumns } from '../../shared/features/setup/columns';
import { setUpMeanings } from '../../shared/features/setup/meanings';
import { summaryOf } from '../../shared/plan/summary';
import { nextLate } from '../../shared/features/order/late-orders';
import { todayView } from '../../shared/features/today/view';
import { outdatedOrders, todayDetail, todayTexts } from '../../shared/features/today/detail';
import { proposeHandOver } from '../../shared/features/today/hand-over';
import { doneToday } from '../../shared/features/today/done-today';
import { proposeDone } from '../../shared/features/today/mark-done';
import { proposeMoreTime } from '../../shared/features/today/more-time';
import { proposeChased, proposeResumed, proposeWait } from '../../shared/features/today/wait';
import type { Plan } from '../../shared/plan/plan';

/**
 * Everything that the pane may ask of a planned book, by name: view models (`shared/views`) and proposals
 * (`shared/actions`). Each is a pure function of the plan and of JSON arguments, and answers in JSON, so that
 * it can run in a worker.
 */
export const QUERIES = {
  summary: summaryOf,
  preview: previewOf,
  process: processView,
  processStage: stageView,
  processEffect: effectOfProcess,
  proposeProcess,
  calendar: calendarView,
  calendarChoices,
  calendarCount: countView,
  calendarEffect: effectOfCalendar,
  proposeCalendar,
  findings: findingsView,
  findingPage,
  proposeFix,
  proposeFixAll,
  setUp: setUpView,
  setUpColumns,
  setUpMeanings,
  proposeSetUp,
  order: orderAt,
  orderStage: stageDetail,
  findOrders,
  whatIf,
  proposeWhatIf,
  team: teamView,
  teamItems,
  teamOutcomes,
  teamPeople: peopleView,
  reassign: reassignView,
  proposeReassign,
  proposePerson,
  proposeRemovePerson,
  proposeNamedPeople,
  today: todayView,
  todayDetail,
  todayTexts,
  outdatedOrders,
  nextLate,
  doneToday,
  proposeDone,
  proposeWait,
  proposeChased,
  proposeResumed,
  proposeHandOver,
  proposeMoreTime,
  ...recordQueries(CORE_RECORDS),
} satisfies Record<string, (plan: Plan, ...args: never[]) => unknown>;

export type Queries = typeof QUERIES;
export type QueryName = keyof Queries;
/** What a query takes besides the plan. */
export type QueryArgs<K extends QueryName> = Queries[K] extends (
  plan: Plan,
  ...args: infer A extends unknown[]
) => unknown
  ? A
  : never;
export type Answer<K extends QueryName> = ReturnType<Queries[K]>;
