import { both, type Bilingual } from '../../lang';
import { arbiterBar } from '../../matters/arbiter';
import type { Matter } from '../../matters/matters.sheet';
import { nameTest } from '../../orders/person';
import { withSaid } from '../../matters/history';
import { namesNobody } from '../../people/names';
import type { Plan } from '../../plan/plan';
import { actorOf, matterChanged, MatterRefused } from '../../proposals/matters';
import type { Proposal } from '../../proposals/proposal';
import type { ProcessEdit } from '../../proposals/process/rows';
import { needed, openMatter } from './meant';
import { withNorm } from './with-norm';
import { withProcess } from './with-process';
import { REFUSED } from './refusals';

/** Which of the two sides of a dispute: `first` raised it. */
export type Side = 'first' | 'second';

/** What one side says; `by` may be that side or a third person who writes it down for them. RecordGone, MatterRefused. */
export function proposeStatement(plan: Plan, number: string, side: Side, text: string, by: string): Proposal {
  const actor = actorOf(by);
  const placed = openMatter(plan, number, 'dispute');
  const { matter } = placed;
  const said = needed(text, REFUSED.noText);
  const isActor = nameTest(plan, actor);
  const [own, their] = sides(matter, side);
  if (isActor(their) && !isActor(own)) throw new MatterRefused(REFUSED.otherSide);
  const isAgain = (matter[side] ?? '').trim() !== '';
  const [zh, en] = [`${own}的陈述`, `statement of ${own}`];
  return {
    title: both(`${number}：${zh}`, `${number}: ${en}`),
    patch: matterChanged(plan, placed, { [side]: said }, {
      by: actor,
      note: withSaid(plan.language === 'zh' ? zh : en, said, plan.language),
    }),
    notes: isAgain ? [both('会替换已写的陈述；原来的在记录里。', 'It replaces the statement that stands there; the log keeps that one.')] : [],
  };
} // prettier-ignore

const sides = ({ raisedBy = '', other = '' }: Matter, side: Side): [string, string] =>
  side === 'first' ? [raisedBy, other] : [other, raisedBy];

/** The side that somebody is; of a third person the side that has said nothing yet. RecordGone, MatterRefused. */
export function sideOf(plan: Plan, number: string, name: string): Side {
  const { raisedBy = '', other = '', first = '' } = openMatter(plan, number, 'dispute').matter;
  const isMe = nameTest(plan, actorOf(name));
  if (isMe(raisedBy)) return 'first';
  return isMe(other) || first.trim() !== '' ? 'second' : 'first';
}

/** Somebody is to decide it who is neither side nor stands in for one. RecordGone, MatterRefused. */
export function proposeArbiter(plan: Plan, number: string, arbiter: string, by: string): Proposal {
  const actor = actorOf(by);
  const placed = openMatter(plan, number, 'dispute');
  const name = needed(namesNobody(arbiter) ? '' : arbiter, REFUSED.noOwner);
  const notes = mayDecide(plan, placed.matter, name);
  const [zh, en] = [`仲裁人：${name}`, `arbiter: ${name}`];
  return {
    title: both(`${number} ${zh}`, `${number} ${en}`),
    patch: matterChanged(plan, placed, { arbiter: name }, { by: actor, note: plan.language === 'zh' ? zh : en }),
    notes,
  };
} // prettier-ignore

/** What is decided and why, and what follows from it for everybody. Plain JSON. */
export interface Ruling {
  readonly text: string;
  readonly reason: string;
  /** Changes of the process that come of it, previewed with it. */
  readonly process?: readonly ProcessEdit[];
  /** A norm that everybody keeps from now on, likewise; blank for none. */
  readonly norm?: string;
}

/** The arbiter decides, once both sides have made their statements. RecordGone, MatterRefused, ProcessHasProblems. */
export function proposeRuling(plan: Plan, number: string, ruling: Ruling, by: string): Proposal {
  const actor = actorOf(by);
  const placed = openMatter(plan, number, 'dispute');
  const { matter } = placed;
  const missing = missingStatement(matter);
  if (missing !== undefined) throw new MatterRefused(REFUSED.statements(missing));
  const arbiter = namesNobody(matter.arbiter ?? '') ? '' : matter.arbiter!.trim();
  if (arbiter !== '' && !nameTest(plan, actor)(arbiter)) throw new MatterRefused(REFUSED.notArbiter(arbiter));
  const own = mayDecide(plan, matter, arbiter || actor);
  const text = needed(ruling.text, REFUSED.noText);
  const reason = needed(ruling.reason, REFUSED.noReason);
  const isZh = plan.language === 'zh';
  const ownSaid = own.map((each) => each[plan.language]).join('');
  const decision = [text, `${isZh ? '理由：' : 'Reason: '}${reason}`, ownSaid].filter(Boolean).join('\n');
  const changes = { state: 'decided', decision, closed: plan.now, ...(arbiter === '' && { arbiter: actor }) } as const; // prettier-ignore
  const said = { by: actor, note: isZh ? `裁决：${text}；${reason}` : `decided: ${text}; ${reason}` };
  const decided = withProcess(plan, placed, changes, said, ruling.process ?? [], {
    title: both(`${number}：裁决`, `${number}: decided`),
    notes: own,
    why: `${number} ${text}`,
  });
  const norm = (ruling.norm ?? '').trim();
  return norm === '' ? decided : withNorm(plan, decided, norm, actor);
}

/** The side whose statement is missing, as the sheet names it; undefined where both are there. */
export function missingStatement({ first = '', second = '', raisedBy = '', other = '' }: Matter): string | undefined {
  if (first.trim() === '') return raisedBy || '1';
  return second.trim() === '' ? other || '2' : undefined;
} // prettier-ignore

/** What has to be said of a decision of one’s own, where the team’s setting allows that. MatterRefused. */
function mayDecide(plan: Plan, matter: Matter, name: string): readonly Bilingual[] {
  const bar = arbiterBar(matter, name, plan.team);
  if (!bar) return [];
  if (!plan.config.settings.ownApproval) throw new MatterRefused(REFUSED.bar(name, bar));
  return [bar === 'party' ? OWN : OWN_DEPUTY];
}

const OWN = both(
  '（仲裁人是争议一方，按团队设置允许）',
  '(the arbiter is a side of the dispute, as the team’s setting allows)',
);
const OWN_DEPUTY = both(
  '（仲裁人是一方的备份人，按团队设置允许）',
  '(the arbiter stands in for one of the sides, as the team’s setting allows)',
);
