import { SHIPPED_STAGES } from '../../../shared/plan/shipped-stages';
import { evaluateOrder, type Evaluation } from '../../../shared/plan/evaluate';
import { OrderOwners } from '../../../shared/plan/ownership';
import type { StagePlan } from '../../../shared/plan/order-plan';
import { CLOSED } from '../../../shared/process/status';
import { leftCode, leftOf } from '../../../shared/plan/left';
import { clockSource } from '../../../shared/plan/clock-source';
import { compileTeam } from '../../../shared/people/team';
import { compileProcess } from '../../../shared/process/compile';
import type { Variant } from '../../../shared/process/process';
import { allTemplateRows } from '../../../shared/templates';
import { SHIPPED_CALENDARS } from '../../../shared/time/catalog';
import {
  dayOf,
  isoDay,
  isoOf,
  lastMinuteOf,
  MINUTES_PER_DAY,
  timed,
  type Moment,
} from '../../../shared/time/moment';
import { approve } from '../../tools/approve';
import { anOrder, moment, type StageWords } from '../../tools/order-facts';
import { aTeam } from '../../tools/team';
import { textTable } from '../../tools/text-table';

/**
 * For each shipped variant the life of one order, from the first day to the last, to be read by a trade
 * manager. Every stage has a column; each is done on its deadline, some a day or two early or late.
 */
const { process } = compileProcess(allTemplateRows('en'), SHIPPED_STAGES);
const clocks = clockSource({ office: 'CN', bank: 'CN', customer: '' }, SHIPPED_CALENDARS);
const team = compileTeam(aTeam);

const ORDER = {
  order_date: '2026-03-02',
  customer: 'Nordvik AS',
  salesperson: '王丽',
  docs_clerk: 'Chen Jie',
};
const LIVES: Record<string, Record<string, string>> = {
  'tt-fob': {
    ...ORDER,
    country: 'USA',
    incoterm: 'FOB Ningbo',
    payment_term: '30% T/T, 70% against copy B/L',
    etd: '2026-04-20',
    eta: '2026-05-14',
    si_cutoff: '2026-04-16 12:00',
    vgm_cutoff: '2026-04-17 12:00',
    cy_cutoff: '2026-04-18 18:00',
    customs_cutoff: '2026-04-19 10:00',
    factory_due: '2026-04-10',
  },
  'tt-cif': {
    ...ORDER,
    country: 'Germany',
    incoterm: 'CIF Hamburg',
    payment_term: '30% T/T, 70% against copy B/L',
    etd: '2026-04-20',
    eta: '2026-05-20',
  },
  'lc-sight': {
    ...ORDER,
    country: 'Bangladesh',
    incoterm: 'CFR Chittagong',
    payment_term: 'L/C at sight',
    lc_no: 'LC-2026-031',
    lc_latest_ship: '2026-04-30',
    lc_expiry: '2026-05-17',
    lc_present_days: '15',
    etd: '2026-04-28',
    eta: '2026-05-12',
  },
  'air-sample': { ...ORDER, country: 'Japan', cust_due: '2026-03-16' },
  'oem-new': {
    ...ORDER,
    country: 'Canada',
    incoterm: 'FOB',
    payment_term: '30% T/T, 70% against copy B/L',
    etd: '2026-05-25',
    eta: '2026-06-20',
  },
  repeat: {
    ...ORDER,
    country: 'Norway',
    incoterm: 'FOB',
    payment_term: '30% T/T, 70% against copy B/L',
    etd: '2026-04-10',
    eta: '2026-05-10',
  },
  ddp: {
    ...ORDER,
    country: 'USA',
    incoterm: 'DDP Los Angeles',
    payment_term: '30% T/T, 70% against copy B/L',
    etd: '2026-04-18',
    eta: '2026-05-13',
    cust_due: '2026-05-20',
  },
  air: {
    ...ORDER,
    country: 'USA',
    incoterm: 'FCA',
    payment_term: '30% T/T, 70% against copy B/L',
    ship_mode: '空运',
    etd: '2026-05-23',
    factory_due: '2026-05-09',
  },
  exw: {
    ...ORDER,
    country: 'USA',
    incoterm: 'EXW',
    payment_term: '30% T/T, balance before shipment',
    etd: '2026-04-20',
    factory_due: '2026-04-12',
  },
  claim: { ...ORDER, claim_no: 'CL-7', claim_date: '2026-03-02' },
  inquiry: { ...ORDER, inquiry_no: 'Q-19', inquiry_date: '2026-03-02 16:40' },
};
/** Days late (or early) by position; a fixed pattern, so that early, punctual and late stages all occur. */
const LATENESS = [0, 0, 1, -1, 0, 2, 0, -2, 0, 0, 3, 0];
const SNAPSHOTS = [0, 4, 14, 30, 49, 63, 120, 420];
const LAST_DAY = 520;

describe.each(Object.entries(LIVES))('%s', (key, fields) => {
  test('a life from start to end', () => {
    const variant = process.variants.find((each) => each.key === key)!;
    expect(variant).toBeDefined();
    approve(__dirname, `lives/${key}`, live(variant, fields));
  });
});

function live(variant: Variant, given: Record<string, string>): string {
  const fields = { ...given };
  const stages: Record<string, StageWords> = Object.fromEntries(
    variant.stages.map((stage) => [stage.key, { followed: true }]),
  );
  const first = dayOf(moment(given.order_date!));
  const parts = [
    `${variant.name.en}: ${Object.entries(given)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`,
  ];
  let before = new Set<string>();
  let evaluation: Evaluation | undefined;
  for (let n = 0; n <= LAST_DAY; n++) {
    const now = timed((first + n) * MINUTES_PER_DAY + 17 * 60);
    evaluation = judge(variant, fields, stages, now);
    if (SNAPSHOTS.includes(n)) {
      parts.push(snapshot(evaluation, now, before));
      before = closedKeys(evaluation);
    }
    if (!evaluation.stages.some((stage) => !CLOSED.has(stage.status))) break;
    for (const stage of evaluation.stages) finishIfReady(variant, stage, first + n, fields, stages);
  }
  parts.push(wholeLife(evaluation!));
  return parts.join('\n\n');
}

function judge(
  variant: Variant,
  fields: Record<string, string>,
  stages: Record<string, StageWords>,
  now: Moment,
): Evaluation {
  const facts = anOrder(fields, stages);
  const owners = new OrderOwners(facts, team, now);
  return evaluateOrder(variant, facts, {
    now,
    log: undefined,
    clocks: clocks.of(variant, fields.country ?? ''),
    follow: () => 'all',
    habits: undefined,
    wanted: 'all stages',
    ownerOf: (stage, named) => owners.of(stage, named),
  });
}

/** Does a stage on its deadline, give or take its lateness, once its turn has come. */
function finishIfReady(
  variant: Variant,
  plan: StagePlan,
  day: number,
  fields: Record<string, string>,
  stages: Record<string, StageWords>,
): void {
  if (CLOSED.has(plan.status) || plan.status === 'waiting for predecessor') return;
  // Money waits for nothing when it has a day; without one its turn has not come.
  if (plan.due === undefined && plan.waitsFor) return;
  const target =
    (plan.due === undefined ? day : dayOf(plan.due)) + LATENESS[plan.stage.index % LATENESS.length]!;
  if (day < target || (plan.start !== undefined && day < dayOf(plan.start))) return;
  stages[plan.stage.key] = { done: isoDay(day) };
  for (const field of plan.stage.evidence) fields[field] ??= isoDay(day);
  for (const [key, evidence] of evidenceOf(variant, plan.stage.key))
    if (evidence.some((field) => plan.stage.evidence.includes(field))) stages[key] = { done: isoDay(day) };
}

/** The order’s other stages with what shows that they are done: one date may close two. */
function evidenceOf({ stages }: Variant, key: string): [string, readonly string[]][] {
  return stages.filter((stage) => stage.key !== key).map((stage) => [stage.key, stage.evidence]);
}

function closedKeys(evaluation: Evaluation): Set<string> {
  return new Set(
    evaluation.stages.filter((stage) => CLOSED.has(stage.status)).map((stage) => stage.stage.key),
  );
}

function snapshot(evaluation: Evaluation, now: Moment, before: Set<string>): string {
  const closed = evaluation.stages.filter(
    (s) => CLOSED.has(s.status) && s.status !== 'not applicable' && !before.has(s.stage.key),
  );
  const waiting = evaluation.stages.filter((s) => s.status === 'waiting for predecessor');
  const open = evaluation.stages.filter(
    (s) => !CLOSED.has(s.status) && s.status !== 'waiting for predecessor',
  );
  const lines = [
    `On ${isoOf(now)}, next: ${evaluation.next ? `${evaluation.next.stage.name.en} (${evaluation.next.status})` : 'nothing'}`,
  ];
  if (evaluation.gap) lines.push(`  gap: ${evaluation.gap.days} days at ${evaluation.gap.stage.name.en}`);
  lines.push(
    `  closed since: ${closed.map((s) => s.stage.key + (s.status === 'done late' ? ' (late)' : '')).join(', ') || 'none'}`,
  );
  lines.push(`  waiting for a predecessor: ${waiting.length}`);
  if (open.length > 0) lines.push(indented(textTable(open.map((s) => openRow(s, now)))));
  return lines.join('\n');
}

function openRow(plan: StagePlan, now: Moment): string[] {
  const left = leftOf(plan, clocks.of(variantOf(plan), '')[plan.stage.index]!, now);
  return [
    plan.stage.name.en,
    plan.owner?.owner ?? 'nobody',
    plan.status,
    `due ${iso(plan.due)}`,
    left ? leftCode(left) : '',
  ];
}

function variantOf(plan: StagePlan): Variant {
  return process.variants.find((variant) => variant.stages[plan.stage.index] === plan.stage)!;
}

function wholeLife(evaluation: Evaluation): string {
  const header = ['stage', 'owner', 'start', 'due', 'hard deadline', 'done', 'verdict'];
  const rows = evaluation.stages
    .filter((s) => s.status !== 'not applicable')
    .map((s) => [
      s.stage.name.en,
      s.owner?.owner ?? '-',
      iso(s.start),
      iso(s.due),
      iso(s.hardDue),
      iso(s.done),
      s.status,
    ]);
  const left = evaluation.stages.filter((s) => s.status === 'not applicable').map((s) => s.stage.key);
  return `The whole life\n${indented(textTable([header, ...rows]))}\n  not applicable: ${left.join(', ') || 'none'}`;
}

const iso = (at: Moment | undefined): string => (at === undefined ? '-' : isoOf(at));
const indented = (text: string): string => text.replace(/^/gm, '  ');

test('every life ends, and nothing is judged late that was done in time', () => {
  for (const [key, given] of Object.entries(LIVES)) {
    const variant = process.variants.find((each) => each.key === key)!;
    const text = live(variant, given);
    expect(text).not.toContain('NaN');
    for (const line of text.split('\n')) {
      const verdict =
        /(\d{4}-\d\d-\d\d)(?: \d\d:\d\d)? +(?:\S+|-)(?: \d\d:\d\d)? +(\d{4}-\d\d-\d\d) +done late$/.exec(
          line,
        );
      if (verdict)
        expect(lastMinuteOf(moment(verdict[2]!))).toBeGreaterThan(
          lastMinuteOf(moment(verdict[1]!)) - MINUTES_PER_DAY,
        );
    }
  }
});
