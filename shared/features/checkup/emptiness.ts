import type { Checkup } from '../../checkup/checkup';
import type { LogEventKind } from '../../process/log';
import type { Plan } from '../../plan/plan';
import { FEW } from '../../trade/share';

/** Why a check-up has little to say, and so what would make it fuller. */
export interface Emptiness {
  /** `orders`: there is none; `dates`: no stage of them is done on a known day; `few`: no stage often enough for shares. */
  readonly is: 'orders' | 'dates' | 'few' | undefined;
  /** How often the stage that was done most often was. */
  readonly most: number;
  /** The log says nothing of stages: what was reopened, moved, waited for or skipped cannot be seen. */
  readonly hasNoLog: boolean;
}

/** What only the log knows of a stage. */
const TELLING: ReadonlySet<LogEventKind> = new Set([
  'reopened',
  'due',
  'waiting',
  'chased',
  'resumed',
  'waived',
]);

/** Undefined where there is enough. */
export function emptinessOf({ config }: Plan, { orders, stages }: Checkup): Emptiness | undefined {
  const most = Math.max(0, ...stages.map(({ n }) => n));
  const hasNoLog = !config.log.some(({ event }) => TELLING.has(event));
  const is = orders === 0 ? 'orders' : most === 0 ? 'dates' : most < FEW ? 'few' : undefined;
  return is === undefined && !hasNoLog ? undefined : { is, most, hasNoLog };
}
