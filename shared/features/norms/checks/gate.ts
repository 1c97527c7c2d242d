import { both, type Bilingual } from '../../../lang';
import { isProven, passedEarly, writtenOf } from '../../../plan/gates';
import type { PlacedRow } from '../../../plan/late-orders';
import type { Plan } from '../../../plan/plan';
import { hourWords } from '../../../orders/section-parts';
import { dayOf, type Moment } from '../../../time/moment';
import type { Stage } from '../../../process/process';
import { ownerName } from '../../../plan/work';
import { roleOf } from '../../../plan/stage-role';
import type { Role } from '../../../process/row';
import type { Fact, FactTold, Look } from './fact';
import { countedRows, nameOf, stagePlace } from './rows';

/**
 * Stages that went on before what had to be done first, as the findings have it, where the book says so of the gate, too:
 * a later day, or `未`. A blank may be what nobody wrote down, money above all: that is a finding, and no breach.
 */
export const gatesPassed: Look = (plan, { from }) => {
  const found = new Map<string, Fact>();
  for (const placed of countedRows(plan)) {
    if (!placed.row.findings.some(({ kind }) => kind === 'gate')) continue;
    for (const pass of passesOf(plan, placed)) {
      if (dayOf(pass.done) < from) continue;
      const { stage, gate, owner, role } = pass;
      const key = [nameOf(placed), stage.key, gate.key];
      const tell = (): FactTold => ({
        order: nameOf(placed),
        stage: stage.key,
        owner,
        role,
        text: textOf(pass, plan.now),
        place: stagePlace(placed, stage),
      });
      found.set(key.join('/'), { key, on: dayOf(pass.done), tell });
    }
  }
  return [...found.values()];
};

interface Pass {
  readonly stage: Stage;
  readonly gate: Stage;
  readonly done: Moment;
  /** When the gate was done; undefined where it is not. */
  readonly after: Moment | undefined;
  readonly owner: string;
  readonly role: Role;
}

const known = new WeakMap<PlacedRow['row'], readonly Pass[]>();

/** Worked out once for as long as the row stays as it was judged. */
function passesOf(plan: Plan, { row }: PlacedRow): readonly Pass[] {
  let passes = known.get(row);
  if (!passes) {
    const { stages } = row.order;
    const early = stages.flatMap((stage) => passedEarly(stage, stages));
    passes = early.flatMap((pass): Pass[] => {
      const { stage, gate } = pass;
      const [done, after] = [writtenOf(stage), writtenOf(gate)];
      if (done === undefined || !isProven(pass, row.order.cells)) return [];
      const role = roleOf(stage);
      return [
        { stage: stage.stage, gate: gate.stage, done, after, owner: ownerName(stage, plan.team), role },
      ];
    });
    known.set(row, passes);
  }
  return passes;
}

function textOf({ stage, gate, done, after }: Pass, now: Moment): Bilingual {
  const { zh, en } = hourWords(done, now);
  if (after === undefined)
    return both(
      `${stage.name.zh}${zh}已完成，${gate.name.zh}还没有完成`,
      `${stage.name.en} was done on ${en}, and ${gate.name.en} is not done yet`,
    );
  const then = hourWords(after, now);
  return both(
    `${stage.name.zh}（${zh}）做在${gate.name.zh}（${then.zh}）前面`,
    `${stage.name.en} (${en}) was done before ${gate.name.en} (${then.en})`,
  );
}
