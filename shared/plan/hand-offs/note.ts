import { both, joined, type Bilingual } from '../../lang';
import type { Stage } from '../../process/process';
import { CLOSED } from '../../process/status';
import { ROLE_NOUNS } from '../../templates/vocabulary/role-nouns';
import type { Moment } from '../../time/moment';
import type { HandOffsNow, StageHandOff } from '../order-facts';
import type { JudgedCells, JudgedStage } from '../record-source';
import { dateText } from '../used-date';

/** What of a stage rests on its hand-off, or on that of the stage before; undefined where nothing was handed over. */
export function handOffNote(order: JudgedCells, { stage, status }: JudgedStage): Bilingual | undefined {
  const isOpen = !CLOSED.has(status);
  const own = (handOffsNow(order, stage)?.all ?? []).filter(({ is }) => (is === 'rejected') === isOpen);
  const told = own.map(ownNote);
  if (isOpen)
    for (const at of stage.after) {
      const before = order.variant.stages[at]!;
      const handOffs = handOffsNow(order, before);
      const isDone = CLOSED.has(order.stages[at]!.status);
      const handOff = isDone ? handOffs?.to(stage) : undefined;
      if (handOff) told.push(nextNote(before, handOff));
    }
  return told.length === 0 ? undefined : joined(told, both('；', '; '));
}

/** The hand-offs of a stage of an order that is judged, as they stand. */
function handOffsNow({ cells, log }: JudgedCells, stage: Stage): HandOffsNow | undefined {
  const { handOffs, done } = cells.stage(stage);
  return handOffs?.now(done, log?.get(stage.key));
}

/** Of the stage that was handed over. */
function ownNote(handOff: StageHandOff): Bilingual {
  const who = receiverOf(handOff);
  const { is, handed, accepted } = handOff;
  if (is === 'rejected') return rejectedNote(handOff);
  const at = on(is === 'accepted' ? accepted : handed);
  if (is === 'accepted') return both(`${who.zh}${at.zh}接受`, `accepted by ${who.en}${at.en}`);
  return both(`${at.zh}已交给${who.zh}，等接受`, `handed to ${who.en}${at.en}, not accepted yet`);
}

/** Of one that comes after it. */
function nextNote({ name }: Stage, handOff: StageHandOff): Bilingual {
  const who = receiverOf(handOff);
  const { is, handed, accepted } = handOff;
  const at = on(is === 'accepted' ? accepted : handed);
  if (is === 'accepted')
    return both(
      `“${name.zh}”${who.zh}${at.zh}接受，从这时起算`,
      `${name.en} accepted by ${who.en}${at.en}, counted from then`,
    );
  return both(
    `“${name.zh}”${at.zh}交出，等${who.zh}接受`,
    `${name.en} handed over${at.en}, ${who.en} has not accepted it yet`,
  );
}

function rejectedNote(handOff: StageHandOff): Bilingual {
  const who = receiverOf(handOff);
  const { reason } = handOff;
  const at = on(handOff.rejected);
  return both(
    `${who.zh}${at.zh}退回${reason === '' ? '' : `：${reason}`}`,
    `rejected by ${who.en}${at.en}${reason === '' ? '' : `: ${reason}`}`,
  );
}

/** Whoever receives: the person, else the role. */
export function receiverOf({ receiver, to }: Pick<StageHandOff, 'receiver' | 'to'>): Bilingual {
  if (receiver !== '') return both(receiver, receiver);
  return to ? ROLE_NOUNS[to] : both('接收人', 'the receiver');
}

function on(moment: Moment | undefined): Bilingual {
  if (moment === undefined) return both('', '');
  const { zh, en } = dateText(moment, true);
  return both(zh, ` on ${en}`);
}
