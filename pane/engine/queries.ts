import { effectOfCalendar, proposeCalendar } from '../../shared/actions/edit-calendar';
import { effectOfProcess, proposeProcess } from '../../shared/actions/edit-process';
import { proposeFix, proposeFixAll } from '../../shared/actions/fix';
import { proposeSetUp } from '../../shared/actions/set-up';
import { proposeWhatIf, whatIf } from '../../shared/actions/what-if';
import { proposeNamedPeople, proposePerson, proposeRemovePerson } from '../../shared/actions/people';
import { proposeReassign, reassignView } from '../../shared/actions/reassign';
import { teamItems, teamView } from '../../shared/views/team';
import { teamOutcomes } from '../../shared/views/team-outcomes';
import { peopleView } from '../../shared/views/team-people';
import { findingPage, findingsView } from '../../shared/views/findings';
import { previewOf } from '../../shared/views/preview';
import { calendarView } from '../../shared/views/calendar';
import { calendarChoices } from '../../shared/views/calendar-choices';
import { countView } from '../../shared/views/calendar-count';
import { orderAt } from '../../shared/views/order';
import { findOrders } from '../../shared/views/order-find';
import { stageDetail } from '../../shared/views/order-stage';
import { processView } from '../../shared/views/process';
import { stageView } from '../../shared/views/process-stage';
import { setUpView } from '../../shared/views/setup';
import { setUpColumns } from '../../shared/views/setup-columns';
import { setUpMeanings } from '../../shared/views/setup-meanings';
import { summaryOf } from '../../shared/views/summary';
import { nextLate } from '../../shared/views/late-orders';
import { todayView } from '../../shared/views/today';
import { outdatedOrders, todayDetail, todayTexts } from '../../shared/views/today-detail';
import { proposeHandOver } from '../../shared/actions/hand-over';
import { doneToday } from '../../shared/actions/done-today';
import { proposeDone } from '../../shared/actions/mark-done';
import { proposeMoreTime } from '../../shared/actions/more-time';
import { proposeChased, proposeResumed, proposeWait } from '../../shared/actions/wait';
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
