import { evaluateOrder, type Evaluation } from '../../../shared/plan/evaluate';
import type { StagePlan } from '../../../shared/plan/order-plan';
import { replay, type LogEvent, type LogEventKind } from '../../../shared/process/log';
import type { Answer } from '../../../shared/process/answers';
import type { StageHabit } from '../../../shared/plan/stage-habits';
import type { ProcessRow } from '../../../shared/process/row';
import { parseCalendar } from '../../../shared/time/spec';
import { isoAt, moment, type anOrder } from '../../tools/order-facts';
import { variantOf } from './a-stage';

const china = parseCalendar('CN');

export interface Circumstances {
  readonly events?: readonly LogEvent[];
  readonly followAll?: boolean;
  /** The bank's calendar where it is not China's. */
  readonly bank?: string;
  /** What people answered, by stage; '' for the whole order. */
  readonly answers?: Readonly<Record<string, readonly Partial<Answer>[]>>;
  /** How the sheet keeps the column of a stage. */
  readonly habits?: Readonly<Record<string, StageHabit>>;
}

/** A person's answer, given in May to whatever is asked. */
const ANSWER: Answer = { kind: undefined, value: 'done', date: undefined, at: moment('2026-05-10') };

/** Judges one order by the given stages, in an office in China. */
export function judge(
  stages: Partial<ProcessRow>[],
  facts: ReturnType<typeof anOrder>,
  now: string,
  { events = [], followAll = false, bank = 'CN', answers = {}, habits }: Circumstances = {},
): Evaluation {
  const variant = variantOf(...stages);
  const clocks = { office: china, bank: parseCalendar(bank) };
  return evaluateOrder(variant, facts, {
    now: moment(now),
    log: replay(events).get('A-1'),
    clocks: variant.stages.map(() => ({ clocks, calendar: china })),
    follow: () => (followAll ? 'all' : 'kept'),
    answers: new Map(
      Object.entries(answers).map(([key, given]) => [key, given.map((each) => ({ ...ANSWER, ...each }))]),
    ),
    habits: habits && variant.stages.map(({ key }) => habits[key]!),
    wanted: 'all stages',
    ownerOf: () => undefined,
  });
}

export function stage(evaluation: Evaluation, key: string): StagePlan {
  return evaluation.stages.find((each) => each.stage.key === key)!;
}

export const due = (evaluation: Evaluation, key: string): string | undefined =>
  isoAt(stage(evaluation, key).due);

/** What the log says of the order A-1. */
export function log(
  stageKey: string,
  event: LogEventKind,
  date: string,
  more: Partial<LogEvent> = {},
): LogEvent {
  return {
    order: 'A-1',
    stage: stageKey,
    event,
    at: moment(date),
    date: moment(date),
    party: undefined,
    owner: '',
    judged: undefined,
    ...more,
  };
}
