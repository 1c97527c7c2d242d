import type { OrderPlan, StagePlan } from '../shared/plan/order-plan';
import { allBundles } from '../shared/plan/bundled-questions';
import type { Plan } from '../shared/plan/plan';
import type { EventKey } from './life/life';
import { STAGE_CATALOG } from '../shared/templates/stages';
import { isoOf } from '../shared/time/moment';

/** What Gendan says of an order. The only file that knows the plan. */
export interface Verdict {
  readonly late: boolean;
  readonly asked: boolean;
  /** The stages for which it is called late, the one that is shown first. */
  readonly calls: readonly Call[];
  readonly questions: readonly string[];
  /** What comes next in each of its rows, in words. */
  readonly says: readonly string[];
  /** What is said of a stage, in words; undefined when the order does not have it. */
  readonly about: (stage: string) => string | undefined;
}

export interface Call {
  /** Key and name of the stage, and where it was called. */
  readonly stage: string;
  readonly name: string;
  readonly row: string;
  readonly due: string;
  readonly why: string;
}

/** The verdict on each order; `orderOf` tells which order a row (`sheet!row`) is about. An order is late when one of its rows is. */
export function verdictsOf(plan: Plan, orderOf: (row: string) => string | undefined): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const { sheet, rows } of plan.tables)
    for (const { row, order } of rows) {
      const place = `${sheet.name}!${row.row}`;
      const key = orderOf(place);
      if (key === undefined) continue;
      const own = verdictOf(order, place);
      const before = verdicts.get(key);
      verdicts.set(key, before ? joined(before, own) : own);
    }
  return verdicts;
}

function joined(a: Verdict, b: Verdict): Verdict {
  return {
    late: a.late || b.late,
    asked: a.asked || b.asked,
    calls: [...a.calls, ...b.calls],
    questions: [...a.questions, ...b.questions],
    says: [...a.says, ...b.says],
    about: (stage) => b.about(stage) ?? a.about(stage),
  };
}

function verdictOf(order: OrderPlan, row: string): Verdict {
  const { late } = order;
  const questions = order.questions.map(({ kind, text }) => `${kind}: ${text.en}`);
  return {
    late,
    asked: questions.length > 0,
    calls: late ? callsOf(order, row) : [],
    questions,
    says: [`${row}: ${order.next ? stageText(order.next) : order.status} [${order.variant.key}]`],
    about: (key) => {
      const found = order.stages.find(({ stage }) => stage.key === key);
      return found && stageText(found);
    },
  };
}

function callsOf(order: OrderPlan, row: string): Call[] {
  const first = order.next ? [order.next] : [];
  const others = order.stages.filter(
    (stage) => stage.stage !== order.next?.stage && stage.status === 'overdue' && stage.isFollowed,
  );
  return [...first, ...others].map((stage) => callOf(stage, row));
}

function callOf({ stage, due, by, hardDue, startedBy }: StagePlan, row: string): Call {
  const from = startedBy ? `, counted from ${startedBy.name.en}` : '';
  return {
    stage: stage.key,
    name: stage.name.en,
    row,
    due: due === undefined && hardDue === undefined ? 'no date' : isoOf((due ?? hardDue)!),
    why: `by ${by}${from}`,
  };
}

/** A stage as the plan has it: `Production done: overdue, due 2026-04-02 by hard`. */
function stageText({
  stage,
  status,
  due,
  hardDue,
  by,
  done,
  doneBy,
  waitsFor,
  isFollowed,
}: StagePlan): string {
  const parts = [`${stage.name.en}: ${status}`];
  if (done !== undefined) parts.push(isoOf(done));
  if (doneBy !== 'nothing') parts.push(`by ${doneBy}`);
  const until = due ?? hardDue;
  if (until !== undefined) parts.push(`due ${isoOf(until)} by ${by}`);
  if (waitsFor) parts.push(`waits for ${waitsFor.name.en}`);
  if (!isFollowed) parts.push('not followed');
  return parts.join(', ');
}

/** How many questions a person is asked of a book: those of one column and meaning are one. All are counted, also those beyond the few that are shown. */
export const bundledCount = (plan: Plan): number => allBundles(plan).length;

const BRANCH = new Map(STAGE_CATALOG.map(({ key, branch }) => [key, branch]));
/** What is done about money that is in or overdue. */
const ABOUT_MONEY: ReadonlySet<string> = new Set(['forex', 'safe_report']);

export const isMoneyStage = (stage: string): boolean =>
  BRANCH.get(stage) === 'money' || ABOUT_MONEY.has(stage);

/** Samples, making and shipping: what must lie behind an order that has sailed. */
export const isBeforeSailing = (stage: string): boolean =>
  ['samples', 'making', 'shipping'].includes(BRANCH.get(stage) ?? '');

/** The stages that speak of an event: that it is due, by whatever name its template has for it. */
export const STAGES_OF: Readonly<Record<EventKey, readonly string[]>> = {
  deposit: ['deposit', 'prepaid'],
  lc_received: ['lc_open'],
  sample_sent: ['pps_send', 'sample_send'],
  sample_ok: ['pps_ok', 'sample_ok'],
  production_start: ['prod_start'],
  inspection: ['final_qc', 'insp_release'],
  production_done: ['prod_done'],
  booking: ['booking'],
  loading: ['load', 'gate_in', 'air_in'],
  customs: ['customs', 'parcel_list'],
  sailing: ['onboard'],
  copies: ['copy_docs'],
  documents: ['present', 'collection', 'release'],
  balance: ['balance', 'balance_before', 'credit_due', 'bank_exam', 'maturity', 'forex'],
  arrival: ['arrive'],
  refund: ['refund'],
};

/** Shipped stages of which nothing happens in a life: a call for one of them is never the reason why an order is late. */
export const OF_NO_EVENT: ReadonlySet<string> = new Set(
  `inquiry qualify price_ok quote quote_touch quote_touch_7 quote_follow sample_confirm sample_fee sample_material
  sample_make sample_qc sample_docs contract_review pi pi_back credit_ok safe_advance lc_check handover tooling artwork
  first_article certificate purchase material mid_qc ship_sample insp_book insp_book_third special nominate freight insure
  docs_prep fumigation co co_rcep co_form_e co_apta co_ecfa co_pakistan co_korea co_year isf ams aci afr ens uk_ssgb acid
  acid_air agent_agreement importer ready_notice fba_slot agent_certificate agent_settle si vgm origin_free ship_advice
  bl_check acceptance bop_report safe_report free_time import_clear deliver eci_decl eci_loss invoice_in archive after
  claim_window claim_reply claim_carrier claim_proof claim_liability claim_solution claim_agreed claim_execute
  claim_recourse claim_close claim_lesson`.split(/\s+/),
);

export const stagesOf = (event: EventKey): readonly string[] => STAGES_OF[event];
