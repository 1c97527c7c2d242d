import type { Bilingual } from '../lang';
import { both, joined, same } from '../lang';
import type { Role } from '../process/row';
import { isoDay } from '../time/moment';
import { absentUntil, isAwayThrough } from './absence';
import type { Candidate, Sharing } from './choose';
import { candidates } from './choose';
import type { Hindrance, Need } from './fit';
import { hindrance, hindranceOfDeputy, knowsMarket, levelOf, servesCustomer } from './fit';
import { weeklyMinutes } from './load';
import { ROLE_NOUNS } from '../templates/vocabulary';
import type { Member, NameReading, Team } from './team';
import { termBeside } from './terms';

/** `named on this order for this stage`, and what was made of the cell where that is not plain. */
export function reasonForDirect(
  reading: NameReading,
  owner: string,
  via: 'named' | 'held',
  role: Role,
): Bilingual {
  const title = ROLE_NOUNS[role];
  const base =
    via === 'named'
      ? both(`本单这一节点指定由${owner}负责`, `${owner} is named for this stage on this order`)
      : both(`${owner}是本单的${title.zh}`, `${owner} is this order's ${title.en}`);
  const notes: Bilingual[] = [base];
  if (reading.guessedFrom !== undefined && reading.members.some((m) => m.name === owner))
    notes.push(
      both(
        `“${reading.guessedFrom}”按团队中唯一相符的人理解`,
        `“${reading.guessedFrom}” was read as the only match in the team`,
      ),
    );
  else if (reading.members.length > 1)
    notes.push(
      both(`单元格里写了${reading.members.length}个人`, `the cell names ${reading.members.length} people`),
    );
  if (reading.members.length === 0) notes.push(both('不在人员表中', 'not on the team list'));
  return clauses(notes);
}

/** `王丽 is away until 2026-05-22, 李四 stands in`. */
export function reasonForDeputy(deputy: Member, standsInFor: Member, need: Need, team: Team): Bilingual {
  const away = isAwayThrough(standsInFor, need.from, need.until, team.days);
  const cause = causeOf(standsInFor, away ? 'absent' : hindranceOfDeputy(standsInFor, need, team), need);
  return clauses([cause, both(`由备份人${deputy.name}代办`, `${deputy.name} stands in`)]);
}

/** `王丽 was the salesperson on 2026-05-10`: the sheet names somebody who came later. */
export function reasonForPredecessor({ name }: Member, { role, from }: Need): Bilingual {
  const title = ROLE_NOUNS[role];
  return both(`${isoDay(from)}时的${title.zh}是${name}`, `${name} was the ${title.en} on ${isoDay(from)}`);
}

export function reasonForNobody(need: Need, team: Team): Bilingual {
  const title = ROLE_NOUNS[need.role];
  const holders = team.members.filter((m) => m.roles.has(need.role));
  if (holders.length === 0)
    return both(
      `人员表里没有${title.zh}，本单也没有写明由谁负责：请在本行填写，或在人员表里添加。`,
      `Nobody on the team list is ${title.en}, and the order does not name anybody: fill in a name on this row or add one to the team list.`,
    );
  const causes = holders.map((m) => causeOf(m, hindrance(m, need, team), need));
  const list = joined(causes, both('；', '; '));
  return both(
    `${list.zh}，又没有可用的备份人：请在本行指定，或补充备份人。`,
    `${list.en}; and no deputy is free: name somebody on this row or add a deputy.`,
  );
}

/** What speaks for the person, and against whom, in working hours and levels. */
export function reasonForChosen(member: Member, need: Need & Sharing, team: Team): Bilingual {
  const all = candidates(need, team);
  const winner = all.find((candidate) => candidate.member === member);
  const facts = [...merits(member, need, team)];
  if (need.load) facts.push(freeTime(member, need.load.get(member.name) ?? 0, need, team));
  const runnerUp = all.find((candidate) => candidate.member !== member);
  if (winner) facts.push(...advantage(winner, runnerUp, need, team));
  return clauses(facts);
}

/** What makes a member suited: role, level, market, customer. */
export function merits(member: Member, need: Need, team: Team): Bilingual[] {
  const own = member.roles.has(need.role) ? need.role : ([...member.roles][0] ?? need.role);
  const facts = [both(`${member.name}是${ROLE_NOUNS[own].zh}`, `${member.name} is ${ROLE_NOUNS[own].en}`)];
  const level = levelOf(member, need);
  if (level !== undefined) facts.push(both(`技能${level}级`, `skill level ${level}`));
  if (knowsMarket(member, need)) {
    const market = same((need.markets ?? []).join('/'));
    facts.push(both(`负责${market.zh}市场`, `looks after ${market.en}`));
  }
  if (need.beside === member.name)
    facts.push(both('该客户的活给同一个人', 'so that the customer stays with one person')); // prettier-ignore
  else if (servesCustomer(member, need, team))
    facts.push(both('一直跟进该客户', 'already serves this customer'));
  return facts;
}

/** `6.5 h free this week`; overloaded people are said to be so. */
export function freeTime(member: Member, load: number, need: Need, team: Team): Bilingual {
  const free = weeklyMinutes(member, need.from, need.until, team) - load;
  return free >= 0
    ? both(`本周还有${hours(free)}小时空余`, `${hours(free)} h free this week`)
    : both(`本周已超出${hours(-free)}小时`, `${hours(-free)} h over a week's work`);
}

/** Hours to one decimal. */
export function hours(minutes: number): string {
  return String(Math.round(minutes / 6) / 10);
}

/** Clauses made one sentence without its full stop. */
export function clauses(parts: readonly Bilingual[]): Bilingual {
  return joined(parts, both('，', ', '));
}

function betweenTerms(
  name: string,
  { endedOn, beginsOn }: NonNullable<ReturnType<typeof termBeside>>,
): Bilingual {
  const [to, from] = [endedOn, beginsOn].map((day) => (day === undefined ? undefined : isoDay(day)));
  if (from === undefined) return both(`${name}的职务到${to!}为止`, `${name} held the role until ${to!}`);
  if (to === undefined) return both(`${name}从${from}起才任职`, `${name} begins on ${from}`);
  return both(
    `${name}的职务到${to}为止，${from}起再任职`,
    `${name} held the role until ${to} and holds it again from ${from}`,
  );
}

/** Why somebody may not, in a clause with their name. */
export function causeOf(member: Member, why: Hindrance | undefined, need: Need): Bilingual {
  const { name } = member;
  switch (why) {
    case 'absent': {
      const beside = termBeside(member, need.role, need.from, need.until);
      if (beside) return betweenTerms(name, beside);
      const until = absentUntil(member, need.from);
      return until === undefined
        ? both(`${name}这段时间请假`, `${name} is away`)
        : both(`${name}请假至${isoDay(until)}`, `${name} is away until ${isoDay(until)}`);
    }
    case 'own work':
      return both(`${name}不能审批自己经手的事`, `${name} may not approve their own work`);
    case 'no capacity':
      return both(`${name}没有可用工时`, `${name} has no working time to give`);
    case 'level':
      return both(`${name}的“${need.stage}”技能低于2级`, `${name}'s level for ${need.stage} is below 2`);
    case 'role':
      return both(`${name}不是${ROLE_NOUNS[need.role].zh}`, `${name} is not ${ROLE_NOUNS[need.role].en}`);
    case undefined:
      return both(`${name}没有接手`, `${name} is passed over`);
  }
}

function advantage(
  winner: Candidate,
  other: Candidate | undefined,
  need: Need & Sharing,
  team: Team,
): Bilingual[] {
  if (!other) return [both('是唯一合适的人', 'the only one suited')];
  if (other.cost === winner.cost)
    return [both('同样合适的人按客户分摊', 'equally suited people share the work by customer')];
  const name = other.member.name;
  const level = levelOf(winner.member, need);
  const otherLevel = levelOf(other.member, need);
  if (level !== undefined && level > (otherLevel ?? 1.5))
    return [both(`比${name}更熟练`, `more skilled at it than ${name}`)];
  if (knowsMarket(winner.member, need) && !knowsMarket(other.member, need)) return [];
  if (servesCustomer(winner.member, need, team)) return [];
  if (winner.load < other.load) return [both(`比${name}空闲`, `less loaded than ${name}`)];
  return [both(`总体比${name}合适`, `suited better overall than ${name}`)];
}
