import type { Bilingual } from '../lang';
import type { Role } from '../process/row';
import { chooseHolder } from './choose';
import { deputyFor } from './deputies';
import type { Need } from './fit';
import { didTheWork } from './fit';
import { isAwayThrough } from './absence';
import type { Load } from './load';
import { nameKey } from './names';
import {
  reasonForChosen,
  reasonForDeputy,
  reasonForDirect,
  reasonForNobody,
  reasonForPredecessor,
} from './owner-reason';
import type { Member, NameReading, Team } from './team';
import { beginsAfter, hasWork, isOutside, mayHoldIn } from './terms';

/** One stage of one order that wants an owner. */
export interface OwnerNeed extends Need {
  /** The cell that names somebody for this very stage on this order. */
  readonly named?: string;
  /** The cell that says who holds the stage's role on this order: its salesperson, its documents clerk. */
  readonly held?: string;
  /** What equally suited people share the work by: the customer, so that they stay with one person, else the order. */
  readonly sharedBy?: string;
  /** What everybody has before them already; without it people equally suited share the work. */
  readonly load?: Load;
  /** The work is done: whoever held the role on that day did it, whoever holds it now. */
  readonly isOver?: boolean;
}

export interface OwnerChoice {
  /** As the team list writes the name, or as the sheet does for somebody who is not on the list. Absent: nobody, which is a finding. */
  readonly owner: string | undefined;
  readonly role: Role;
  readonly via: OwnerVia;
  /** Whose place a deputy takes. */
  readonly standsInFor: string | undefined;
  /** Why, in a sentence; built when asked for. */
  reason(): Bilingual;
}

export type OwnerVia = 'named' | 'held' | 'chosen' | 'deputy' | 'none';

/**
 * Whose turn a stage is: who is named for it on this order; else who already holds its role on this order;
 * either one's deputy when they are away; else the best suited of those who hold the role and are there;
 * else a deputy of those who hold it; else nobody. There is no default person behind that, and nobody
 * approves work of their own. The same need always has the same answer, whatever was asked before.
 */
export function ownerOf(need: OwnerNeed, team: Team): OwnerChoice {
  return (
    fromCell(need.named, 'named', need, team) ??
    fromCell(need.held, 'held', need, team) ??
    fromTeam(need, team)
  );
}

function fromCell(
  text: string | undefined,
  via: 'named' | 'held',
  need: OwnerNeed,
  team: Team,
): OwnerChoice | undefined {
  if (text === undefined || text === '') return undefined;
  const reading = team.read(text);
  const first = reading.members[0];
  if (first === undefined) return stranger(reading, via, need, team);
  if (via === 'held' && need.isOver && cameLater(first, need)) return predecessor(need, team);
  if (!need.approves && first.absences.length === 0 && !isOutside(first, need.from, need.until))
    return direct(reading, first.name, via, need.role);

  const mayNot = reading.members.filter((m) => didTheWork(m, need.approves, team));
  const asked = reading.members.filter((m) => !mayNot.includes(m));
  const there = asked.find((m) => !isAwayThrough(m, need.from, need.until, team.days));
  if (there) return direct(reading, there.name, via, need.role);
  return asked.length > 0 ? deputyOf(asked, need, team) : undefined;
}

/** Whether somebody whom a cell names was not there on the day on which the work was done, or came to its role only afterwards. */
const cameLater = (member: Member, { role, from }: OwnerNeed): boolean =>
  isOutside(member, from, from) || beginsAfter(member, role, from);

/** Of work that is done, the one person who held the role on that day; undefined when it may have been any of several. */
function predecessor(need: OwnerNeed, team: Team): OwnerChoice {
  const then = team.holders(need.role, need.from);
  return then.length === 1
    ? new Choice(then[0]!.name, need.role, 'held', undefined, () => reasonForPredecessor(then[0]!, need))
    : nobody(need, team);
}

/** Somebody the sheet names who is not on the team list: whoever wrote it knows them, so they own it. */
function stranger(
  reading: NameReading,
  via: 'named' | 'held',
  need: OwnerNeed,
  team: Team,
): OwnerChoice | undefined {
  if (reading.strangers.length === 0) return undefined;
  if (need.approves) {
    const workers = team.read(need.approves).strangers.map(nameKey);
    if (reading.strangers.some((name) => workers.includes(nameKey(name)))) return undefined;
  }
  return direct(reading, strangerName(reading), via, need.role);
}

const strangerName = (reading: NameReading): string =>
  reading.strangers.length === 1 ? reading.strangers[0]! : reading.text.trim().replace(/\s+/g, ' ');

/**
 * What a cell decides by itself is one object for all orders whose cell says the same: a plan of a hundred
 * thousand orders asks more than a million times and hears the same few answers.
 */
function direct(reading: NameReading, owner: string, via: 'named' | 'held', role: Role): OwnerChoice {
  let byRole = DIRECT[via].get(reading);
  if (!byRole) DIRECT[via].set(reading, (byRole = {}));
  const known = byRole[role];
  if (known && known.owner === owner) return known;
  return (byRole[role] = new Choice(owner, role, via, undefined, () =>
    reasonForDirect(reading, owner, via, role),
  ));
}

const DIRECT = {
  named: new WeakMap<NameReading, Partial<Record<Role, OwnerChoice>>>(),
  held: new WeakMap<NameReading, Partial<Record<Role, OwnerChoice>>>(),
};

/**
 * What the team list decides. Customers come back in row after row, so answers are kept as long as nothing
 * but the need and the team decides them; a load changes and is not kept.
 */
function fromTeam(need: OwnerNeed, team: Team): OwnerChoice {
  if (need.load) return decide(need, team);
  let known = DECIDED.get(team);
  if (!known) DECIDED.set(team, (known = new Map()));
  const key = keyOf(need, team);
  let choice = known.get(key);
  if (!choice) {
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, (choice = decide(need, team)));
  }
  return choice;
}

const DECIDED = new WeakMap<Team, Map<string, OwnerChoice>>();
const REMEMBERED = 50_000;

/** Everything that decides, in one text. Without holders of the role only the role does; days count only where somebody is ever absent. */
function keyOf(need: OwnerNeed, team: Team): string {
  const { stage, role, sharedBy = '', markets, skills, customerOwner = '', approves = '' } = need;
  if (!team.members.some((member) => hasWork(member, role))) return role;
  const days = team.hasAbsences ? `${need.from} ${need.until}` : '';
  return [
    role,
    stage,
    sharedBy,
    markets?.join('\r') ?? '',
    skills?.join('\r') ?? '',
    customerOwner,
    approves,
    days,
  ].join('\0');
}

function decide(need: OwnerNeed, team: Team): OwnerChoice {
  return chosen(need, team) ?? deputyOfRole(need, team) ?? nobody(need, team);
}

function chosen(need: OwnerNeed, team: Team): OwnerChoice | undefined {
  const best = chooseHolder(need, team);
  if (!best) return undefined;
  const asked = { ...need };
  return new Choice(best.name, need.role, 'chosen', undefined, () => reasonForChosen(best, asked, team));
}

/** The people who hold the role are all away or may not: one of their deputies. Where nobody holds it any more, of those who did. */
function deputyOfRole(need: OwnerNeed, team: Team): OwnerChoice | undefined {
  const all = team.holders(need.role);
  const now = team.hasAbsences
    ? all.filter((member) => mayHoldIn(member, need.role, need.from, need.until))
    : all;
  return deputyOf(now.length > 0 ? now : all, need, team);
}

function deputyOf(members: readonly Member[], need: OwnerNeed, team: Team): OwnerChoice | undefined {
  const found = deputyFor(members, need, team);
  if (!found) return undefined;
  const { deputy, standsInFor } = found;
  const asked = { ...need };
  return new Choice(deputy.name, need.role, 'deputy', standsInFor.name, () =>
    reasonForDeputy(deputy, standsInFor, asked, team),
  );
}

function nobody(need: OwnerNeed, team: Team): OwnerChoice {
  const asked = { ...need };
  return new Choice(undefined, need.role, 'none', undefined, () => reasonForNobody(asked, team));
}

class Choice implements OwnerChoice {
  constructor(
    readonly owner: string | undefined,
    readonly role: Role,
    readonly via: OwnerVia,
    readonly standsInFor: string | undefined,
    readonly reason: () => Bilingual,
  ) {}
}
