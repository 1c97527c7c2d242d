import type { Role } from '../process/row';
import { isAwayThrough } from './absence';
import { nameKey } from './names';
import type { Member, Team } from './team';
import { hasWork, marketsIn, mayHoldIn } from './terms';

/** What a piece of work asks of the person who is to do it. */
export interface Need {
  readonly stage: string;
  readonly role: Role;
  /** The days on which the work falls, serial, both included: from today or the start to the deadline. */
  readonly from: number;
  readonly until: number;
  /** The customer's country and market, as the order says them. */
  readonly markets?: readonly string[];
  /** Documents and languages the work needs, besides the stage itself: `lc`, `CO`, `es`. */
  readonly skills?: readonly string[];
  /** Who already looks after this customer, as a cell may write it. */
  readonly customerOwner?: string;
  /** Who is given other work of the customer in the same go. */
  readonly beside?: string;
  /** Who did the work that this stage approves, as a cell may write it: they may not approve it. */
  readonly approves?: string;
}

/** Why a person may not be given a piece of work. `level`: an explicit skill below the least that is safe. */
export type Hindrance = 'role' | 'absent' | 'own work' | 'no capacity' | 'level';

/** Below this level, said explicitly, nobody is given a stage automatically. No entry means not known, and is allowed. */
const LEAST_LEVEL = 2;

/**
 * What the fit costs, in percent of the working time: a worse fit is like work that takes longer. Set so
 * that the wrong market weighs as much as a whole week's work already on the desk; editable nowhere, since
 * what matters is the order they give.
 */
const LEVEL_COST = [100, 75, 25, 0] as const;
const UNKNOWN_LEVEL_COST = 40;
const ANY_MARKET_COST = 20;
const OTHER_MARKET_COST = 100;
const OTHER_PERSON_COST = 50;

/** The first thing in the way of a member doing the work, whoever it would stand in for; undefined when they may. */
export function hindrance(member: Member, need: Need, team: Team): Hindrance | undefined {
  if (!hasWork(member, need.role)) return 'role';
  const inTheWay = hindranceOfDeputy(member, need, team);
  if (inTheWay || mayHoldIn(member, need.role, need.from, need.until)) return inTheWay;
  return 'absent';
}

/** As `hindrance`, for a named deputy: deputies stand in whatever their own role is. */
export function hindranceOfDeputy(member: Member, need: Need, team: Team): Hindrance | undefined {
  if (didTheWork(member, need.approves, team)) return 'own work';
  if (!(member.person.capacity > 0)) return 'no capacity';
  const level = member.skills.get(nameKey(need.stage));
  if (level !== undefined && level < LEAST_LEVEL) return 'level';
  return isAwayThrough(member, need.from, need.until, team.days) ? 'absent' : undefined;
}

export function didTheWork(member: Member, approves: string | undefined, team: Team): boolean {
  if (approves === undefined || approves === '') return false;
  return team.read(approves).members.includes(member);
}

/** Percent of the working time by which the member suits the work less than the ideal person; 0 is ideal. */
export function misfit(member: Member, need: Need, team: Team): number {
  return (
    levelCost(member, need) +
    marketCost(member, need) +
    continuityCost(member, need, team) +
    roleCost(member, need)
  );
}

/** The lowest level that is known among the skills the work needs; undefined when none is. */
export function levelOf(member: Member, need: Need): number | undefined {
  let lowest = member.skills.get(nameKey(need.stage));
  for (const skill of need.skills ?? []) {
    const level = member.skills.get(nameKey(skill));
    if (level !== undefined && (lowest === undefined || level < lowest)) lowest = level;
  }
  return lowest;
}

/** Whether the member looks after one of the order's markets by name. */
export function knowsMarket(member: Member, need: Need): boolean {
  if (!need.markets?.length) return false;
  const own = marketsIn(member, need.role, need.from, need.until);
  return need.markets.some((market) => own.has(nameKey(market)));
}

export function servesCustomer(member: Member, need: Need, team: Team): boolean {
  return need.customerOwner !== undefined && team.read(need.customerOwner).members.includes(member);
}

function levelCost(member: Member, need: Need): number {
  const level = levelOf(member, need);
  if (level === undefined) return UNKNOWN_LEVEL_COST;
  return LEVEL_COST[Math.min(3, Math.max(0, Math.floor(level))) as 0 | 1 | 2 | 3];
}

function marketCost(member: Member, need: Need): number {
  if (!need.markets?.length) return 0;
  if (marketsIn(member, need.role, need.from, need.until).size === 0) return ANY_MARKET_COST;
  return knowsMarket(member, need) ? 0 : OTHER_MARKET_COST;
}

function continuityCost(member: Member, need: Need, team: Team): number {
  if (need.beside !== undefined) return need.beside === member.name ? 0 : OTHER_PERSON_COST;
  if (need.customerOwner === undefined || team.read(need.customerOwner).members.length === 0) return 0;
  return servesCustomer(member, need, team) ? 0 : OTHER_PERSON_COST;
}

/**
 * Those who only may do the role's work come after all who hold the role, and whoever comes to it while the work lasts
 * after those who have it on its first day: until then it is theirs.
 */
function roleCost(member: Member, need: Need): number {
  const own = member.roles.has(need.role) ? 0 : STAND_IN_COST;
  return mayHoldIn(member, need.role, need.from, need.from) ? own : own + LATER_COST;
}

const STAND_IN_COST = 400;
/** More than all that speaks for somebody taken together. */
const LATER_COST = 300;
