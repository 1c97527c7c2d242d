import { both } from '../lang';
import { nameTest } from '../orders/person';
import type { PlacedMatter } from '../orders/matters';
import type { Plan } from '../plan/plan';
import { patchesInTurn } from './in-turn';
import { logPatch } from './log-patch';
import { actorOf, matterCells, matterEntry, matterMeant, MatterRefused } from './matters';
import { mergedPatch, type Proposal } from './proposal';

/**
 * Somebody has read breaches of theirs: they are over. What names nobody may be acknowledged by whoever looks after it.
 * RecordGone, MatterRefused, RecordHeaderLost.
 */
export function proposeAcknowledged(plan: Plan, numbers: readonly string[], by: string): Proposal {
  const actor = actorOf(by);
  const placed = numbers.map((number) => breachMeant(plan, number, actor));
  const said = { by: actor, note: KNOWN[plan.language] };
  const steps = placed.map(
    (each) => (book: Plan['book']) =>
      matterCells({ ...plan, book }, each, { state: 'acknowledged', closed: plan.now }),
  );
  const entries = placed.map(({ matter }) => matterEntry(plan, matter, said));
  const [first] = numbers;
  return {
    title:
      numbers.length === 1
        ? both(`${first}：${actor} 已知悉`, `${first}: acknowledged by ${actor}`)
        : both(
            `${actor} 已知悉 ${numbers.length} 件违规`,
            `${actor} acknowledges ${numbers.length} breaches`,
          ),
    patch: mergedPatch(patchesInTurn(plan.book, steps), logPatch(plan, entries)),
    notes: [],
  };
}

const KNOWN = both('已知悉', 'acknowledged');

function breachMeant(plan: Plan, number: string, by: string): PlacedMatter {
  const placed = matterMeant(plan, number);
  const { matter, turn } = placed;
  if (matter.kind !== 'breach' || !turn) throw new MatterRefused(OVER(number));
  if (turn.owner !== '' && !nameTest(plan, by)(turn.owner))
    throw new MatterRefused(OTHERS(number, turn.owner));
  return placed;
}

const OVER = (number: string) =>
  both(
    `${number} 不是待知悉的违规，没有写入。请刷新后再看。`,
    `${number} is no breach to be acknowledged, so nothing was written. Look again once the view is up to date.`,
  );

const OTHERS = (number: string, owner: string) =>
  both(
    `${number} 要${owner}自己知悉，没有写入。觉得不对可以撤回，写上理由。`,
    `${number} is for ${owner} to acknowledge, so nothing was written. If it is unfair, withdraw it with a reason.`,
  );
