import type { Party } from '../../cells/party';
import { both, type Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import { logPatch, type LogEntry } from '../../proposals/log-patch';
import type { Proposal } from '../../proposals/proposal';
import { stageOfOrder, type StageRef } from '../../proposals/stage-of-order';
import type { Role } from '../../process/row';
import { PARTY_WORDS } from '../../templates/vocabulary';
import { momentText } from '../../time/date-text';
import { isEarlier, type Moment } from '../../time/moment';
import { markedDone, marksPatch, type Done } from '../../proposals/mark-done';

/** What is done about many stages at once. Plain JSON. */
export type ManyAction =
  | { readonly kind: 'done'; readonly date: Moment; readonly by: string }
  | { readonly kind: 'wait'; readonly party: Party; readonly note: string; readonly by: string }
  | { readonly kind: 'handOver'; readonly to: string; readonly note: string; readonly by: string }
  | { readonly kind: 'moreTime'; readonly due: Moment; readonly reason: string; readonly by: string };

/** Who can take many stages over: everybody on the team list, those first who hold most of their roles. */
export function takersOfMany({ team }: Plan, roles: readonly Role[]): string[] {
  const held = new Map(team.members.map(({ name, roles: own }) => [name, roles.filter((role) => own.has(role)).length]));
  return [...held].sort(([, a], [, b]) => b - a).map(([name]) => name);
} // prettier-ignore

/** One proposal for all of them, to be written and taken back as one. `NotDoneYet`, `StageIsGone`. */
export function proposeMany(plan: Plan, refs: readonly StageRef[], action: ManyAction): Proposal {
  const title = titleOf(action, refs.length);
  if (action.kind === 'done') return { title, ...doneTogether(plan, refs, action) };
  const stages = refs.map((ref) => stageOfOrder(plan, ref).stage);
  const beyond = action.kind !== 'moreTime' ? 0 : stages.filter(({ hardDue }) => hardDue !== undefined && isEarlier(hardDue, action.due)).length;
  const entries = refs.map((ref) => entryOf(plan, ref, action));
  return { title, patch: logPatch(plan, entries), notes: beyond === 0 ? [] : [BEYOND(beyond)] };
} // prettier-ignore

function doneTogether(plan: Plan, refs: readonly StageRef[], { date, by }: Pick<Done, 'date' | 'by'>) {
  const marked = refs.map((ref) => markedDone(plan, ref, { date, by, evidence: '' }));
  const { patch, openings } = marksPatch(plan, marked);
  const gates = marked.filter((each) => each.gates.length > 0).length;
  const notes: Bilingual[] = [];
  if (gates > 0) notes.push(GATES(gates));
  if (openings.length > 0) notes.push(HANDED(openings.length));
  return { patch, notes };
}

function entryOf(plan: Plan, { order, stage }: StageRef, action: Exclude<ManyAction, { kind: 'done' }>): LogEntry {
  const entry = { at: plan.now, order, stage, by: action.by };
  switch (action.kind) {
    case 'wait':
      return { ...entry, event: 'waiting', party: action.party, note: action.note };
    case 'handOver':
      return { ...entry, event: 'owner', owner: action.to, note: action.note };
    case 'moreTime':
      return { ...entry, event: 'due', date: action.due, note: action.reason };
  }
} // prettier-ignore

function titleOf(action: ManyAction, count: number): Bilingual {
  const [zh, en] = [`${count} 项`, `${count} ${count === 1 ? 'stage' : 'stages'}`];
  switch (action.kind) {
    case 'done':
      return both(`${zh}：${momentText(action.date, 'zh')}完成`, `${en}: done ${momentText(action.date, 'en')}`);
    case 'wait': {
      const party = PARTY_WORDS[action.party];
      return both(`${zh}：等${party.zh}`, `${en}: waiting for ${party.en.toLowerCase()}`);
    }
    case 'handOver':
      return both(`${zh}：交给${action.to}`, `${en}: handed to ${action.to}`);
    case 'moreTime':
      return both(`${zh}：改到${momentText(action.due, 'zh')}`, `${en}: moved to ${momentText(action.due, 'en')}`);
  }
} // prettier-ignore

const HANDED = (count: number): Bilingual =>
  both(
    `同时交接 ${count} 项，接受以后才开始算对方的时限。`,
    `${count} ${count === 1 ? 'of them is' : 'of them are'} handed over with it; the receiver’s limit starts on acceptance.`,
  );
const GATES = (count: number): Bilingual =>
  both(
    `其中 ${count} 项按流程应先完成上一步。`,
    `Of these, ${count} ${count === 1 ? 'has a step' : 'have steps'} before ${count === 1 ? 'it' : 'them'} that the process wants done first.`,
  );
const BEYOND = (count: number): Bilingual =>
  both(
    `其中 ${count} 项有外部硬性期限早于这一天，不会因此改变，仍按它提醒。`,
    `Of these, ${count} ${count === 1 ? 'has an outside deadline' : 'have outside deadlines'} before that day, which does not move and still binds.`,
  );
