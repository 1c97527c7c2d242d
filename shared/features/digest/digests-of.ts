import { both, same, type Bilingual } from '../../lang';
import { isAbsentOn } from '../../people/absence';
import { membersNamed } from '../../people/members-named';
import { nameKey } from '../../people/names';
import type { Member, Team } from '../../people/team';
import { gatherQuestions, type Gathered } from '../../plan/gather-questions';
import type { TodayThing, TodayThings } from '../../orders/today-things';
import type { Plan } from '../../plan/plan';
import { ROLES, type Role } from '../../process/row';
import { ROLE_WORDS } from '../../templates/vocabulary';
import { dayOf } from '../../time/moment';
import { type Limit } from '../../time/limit';
import { formatLimit } from '../../time/limit-text';
import { Pile, type Told } from './pile';
import { needOf, pressingWork } from './pressing';
import type { Digests, Untold, UntoldReason, UntoldStage } from './digest';
import { reachedSteps } from './escalation';
import { nearestDeputy, reach, wouldApproveOwnWork, type NeedToday, type Reached } from './reach';
import { reasonText } from './words';
import { roleOf } from '../../plan/stage-role';

/**
 * What is to be told to whom on the day of the plan. Everything that is late, due today or this week, or waits
 * for somebody who is to be chased by now is either in somebody's digest or among what is untold, and the same
 * plan always gives the same answer. People stand in the order of the team list. `things`: what is to be done besides and
 * is no stage; it goes to whom it names, and stays in Today alone where nobody can be written to.
 */
export function digestsOf(plan: Plan, things: readonly TodayThings[] = []): Digests {
  const round = new Round(plan, plan.team);
  for (const told of pressingWork(plan)) round.tell(told);
  for (const group of things) for (const thing of group.things) round.tellThing(group, thing);
  return round.digests();
}

/** One day's round: work comes in one by one, and lies on people's piles at the end. */
class Round {
  private readonly piles = new Map<Member, Pile>();
  private readonly untold = new Map<
    string,
    { who: Bilingual; reason: UntoldReason; stages: UntoldStage[] }
  >();
  private readonly managers: readonly Member[];
  private readonly today: number;
  private gathered: readonly Gathered[] | undefined;

  constructor(
    private readonly plan: Plan,
    private readonly team: Team,
  ) {
    this.today = dayOf(plan.now);
    this.managers = team.holders('manager', this.today);
  }

  private readonly questions = (): readonly Gathered[] => (this.gathered ??= gatherQuestions(this.plan));

  tell(told: Told): void {
    const need = needOf(told, this.plan);
    const { owner, standsInFor } = told.stage.owner ?? {};
    const member = owner === undefined ? undefined : this.team.find(owner);
    const principal = standsInFor === undefined ? member : this.team.find(standsInFor);
    const missed = this.tellOwner(told, member, principal, need);
    this.escalate(told, member, principal, need);
    if (missed && (told.pressing === 'late' || told.pressing === 'today'))
      this.tellManagers('uncovered', told, need, both(`${whoOf(told).zh}：${missed.zh}`, `${whoOf(told).en}: ${missed.en}`)); // prettier-ignore
    if (this.plan.config.settings.managerCopy && told.pressing === 'late')
      this.tellManagers('team', told, need, whoOf(told));
  }

  tellThing({ title, tellsRole }: TodayThings, thing: TodayThing): void {
    const { owner, role } = thing;
    const [named] = membersNamed(this.team, owner);
    const owners = named ? [named] : tellsRole && owner === '' ? this.team.holders(role, this.today) : [];
    const need = { stage: '', role, from: this.today, until: this.today };
    const told = new Set(owners.flatMap((each) => reach(each, need, this.team).to ?? []));
    for (const member of told) this.pileOf(member).thing(title, thing);
  }

  digests(): Digests {
    const order = this.team.members;
    return {
      digests: order.flatMap((member) => this.piles.get(member)?.digest() ?? []),
      untold: [...this.untold.values()].map((each): Untold => each),
    };
  }

  /**
   * Undefined when the owner, or whoever stands in, is told; else why not. The plan may have put a deputy in
   * the place of the principal, who will be away while the work is due.
   */
  private tellOwner(
    told: Told,
    owner: Member | undefined,
    principal: Member | undefined,
    need: NeedToday,
  ): Bilingual | undefined {
    const reached = this.reachOwner(told, owner, principal, need);
    if (!reached.to) {
      this.miss(whoOf(told), reached.reason, told);
      return reasonText(reached.reason);
    }
    const pile = this.pileOf(reached.to);
    if (principal && reached.to !== principal) pile.standIn(told, principal, this.today);
    else pile.own(told);
    return undefined;
  }

  private reachOwner(
    { stage }: Told,
    owner: Member | undefined,
    principal: Member | undefined,
    need: NeedToday,
  ): Reached {
    if (!owner) return { reason: stage.owner?.owner === undefined ? 'no owner' : 'not on the team list' };
    return reach(principal && isAbsentOn(principal, this.today) ? principal : owner, need, this.team);
  }

  private escalate(
    told: Told,
    owner: Member | undefined,
    principal: Member | undefined,
    need: NeedToday,
  ): void {
    const { order } = told.row;
    const clocks = this.plan.clocks.of(order.variant, order.country)[told.stage.stage.index]!;
    for (const { to, after } of reachedSteps(told.stage, clocks, this.plan.now)) {
      const word = to.trim().toLowerCase();
      if (word === 'owner') continue;
      if (word !== 'backup') {
        this.escalateTo(to, after, told, owner, need);
        continue;
      }
      if (!principal) continue; // the missing owner is what is told, and the step to the manager follows
      const deputy = nearestDeputy(principal, need, this.team);
      if (deputy) this.pileOf(deputy).others('escalated', told, lateNote(told, after));
      else this.miss(both(`${principal.name}的备份人`, `deputy of ${principal.name}`), 'nobody to escalate to', told); // prettier-ignore
    }
  }

  /** To everybody who holds a role, or to somebody named in the process. */
  private escalateTo(to: string, after: Limit, told: Told, owner: Member | undefined, need: NeedToday): void {
    const role = ROLES.find((each) => each === to.trim().toLowerCase());
    const named = role ? undefined : this.team.find(to);
    const hear = role ? this.team.holders(role, this.today) : named ? [named] : [];
    if (hear.length === 0) {
      this.miss(role ? roleWord(role) : same(to), 'nobody to escalate to', told);
      return;
    }
    for (const member of hear) {
      if (member === owner || wouldApproveOwnWork(member, need, this.team)) continue;
      const reached = reach(member, need, this.team);
      if (!reached.to) this.miss(same(member.name), reached.reason, told);
      else if (reached.to !== owner)
        this.pileOf(reached.to).others('escalated', told, lateNote(told, after, reached.standsInFor));
    }
  }

  private tellManagers(kind: 'uncovered' | 'team', told: Told, need: NeedToday, note: Bilingual): void {
    for (const member of this.managers) {
      if (wouldApproveOwnWork(member, need, this.team)) continue;
      const { to } = reach(member, need, this.team);
      if (to) this.pileOf(to).others(kind, told, note);
    }
  }

  private pileOf(member: Member): Pile {
    let pile = this.piles.get(member);
    if (!pile) this.piles.set(member, (pile = new Pile(member, this.plan, this.questions)));
    return pile;
  }

  private miss(who: Bilingual, reason: UntoldReason, { table, row, stage, pressing }: Told): void {
    const key = `${nameKey(who.en)}\0${reason}`;
    let missed = this.untold.get(key);
    if (!missed) this.untold.set(key, (missed = { who, reason, stages: [] }));
    const { row: at, order } = row;
    missed.stages.push({ sheet: table.table.sheet, row: at.row, order: order.key, stage: stage.stage.key, pressing }); // prettier-ignore
  }
}

/** The owner's name, else the role that nobody fills. */
function whoOf({ stage }: Told): Bilingual {
  return stage.owner?.owner === undefined ? roleWord(roleOf(stage)) : same(stage.owner.owner);
}

const roleWord = (role: Role): Bilingual => both(ROLE_WORDS[role].zh, ROLE_WORDS[role].en);

/** `赵强；逾期超过2个工作日升级`, for a manager's stand-in with whose place they take. */
function lateNote(told: Told, after: Limit, standsInFor?: Member): Bilingual {
  const who = whoOf(told);
  const beyond =
    after.amount === 0
      ? both('逾期即升级', 'told as soon as it is late')
      : both(`逾期超过${formatLimit(after, 'zh')}`, `late by more than ${formatLimit(after, 'en')}`);
  const place = standsInFor ? both(`，代${standsInFor.name}`, `, in ${standsInFor.name}’s place`) : same('');
  return both(`${who.zh}；${beyond.zh}${place.zh}`, `${who.en}; ${beyond.en}${place.en}`);
}
