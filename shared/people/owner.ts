import type { Bilingual } from '../lang';
import type { Role } from '../process/row';
import { chooseHolder } from './choose';
import { deputyFor } from './deputies';
import type { Need } from './fit';
import { didTheWork, holdsRole } from './fit';
import { isAwayThrough } from './absence';
import type { Load } from './load';
import { nameKey } from './names';
import { reasonForChosen, reasonForDeputy, reasonForDirect, reasonForNobody } from './owner-reason';
import type { Member, NameReading, Team } from './team';

/** One stage of one order that wants an owner. */
export interface OwnerQuestion extends Need {
  /** The cell that names somebody for this very stage on this order. */
  readonly named?: string;
  /** The cell that says who holds the stage's role on this order: its salesperson, its documents clerk. */
  readonly held?: string;
  /** What equally suited people share the work by: the customer, so that they stay with one person, else the order. */
  readonly sharedBy?: string;
  /** What everybody has before them already; without it people equally suited share the work. */
  readonly load?: Load;
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
 * approves work of their own. The same question always has the same answer, whatever was asked before.
 */
export function ownerOf(question: OwnerQuestion, team: Team): OwnerChoice {
  return (
    fromCell(question.named, 'named', question, team) ??
    fromCell(question.held, 'held', question, team) ??
    fromTeam(question, team)
  );
}

function fromCell(
  text: string | undefined,
  via: 'named' | 'held',
  question: OwnerQuestion,
  team: Team,
): OwnerChoice | undefined {
  if (text === undefined || text === '') return undefined;
  const reading = team.read(text);
  const first = reading.members[0];
  if (first === undefined) return stranger(reading, via, question, team);
  if (!question.approves && first.absences.length === 0)
    return direct(reading, first.name, via, question.role);

  const mayNot = reading.members.filter((m) => didTheWork(m, question.approves, team));
  const asked = reading.members.filter((m) => !mayNot.includes(m));
  const there = asked.find((m) => !isAwayThrough(m, question.from, question.until, team.days));
  if (there) return direct(reading, there.name, via, question.role);
  return asked.length > 0 ? deputyOf(asked, question, team) : undefined;
}

/** Somebody the sheet names who is not on the team list: whoever wrote it knows them, so they own it. */
function stranger(
  reading: NameReading,
  via: 'named' | 'held',
  question: OwnerQuestion,
  team: Team,
): OwnerChoice | undefined {
  if (reading.strangers.length === 0) return undefined;
  if (question.approves) {
    const workers = team.read(question.approves).strangers.map(nameKey);
    if (reading.strangers.some((name) => workers.includes(nameKey(name)))) return undefined;
  }
  return direct(reading, strangerName(reading), via, question.role);
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
 * but the question and the team decides them; a load changes and is not kept.
 */
function fromTeam(question: OwnerQuestion, team: Team): OwnerChoice {
  if (question.load) return decide(question, team);
  let known = DECIDED.get(team);
  if (!known) DECIDED.set(team, (known = new Map()));
  const key = keyOf(question, team);
  let choice = known.get(key);
  if (!choice) {
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, (choice = decide(question, team)));
  }
  return choice;
}

const DECIDED = new WeakMap<Team, Map<string, OwnerChoice>>();
const REMEMBERED = 50_000;

/** Everything that decides, in one text. Without holders of the role only the role does; days count only where somebody is ever absent. */
function keyOf(question: OwnerQuestion, team: Team): string {
  const { stage, role, sharedBy = '', markets, skills, customerOwner = '', approves = '' } = question;
  if (!team.members.some((member) => holdsRole(member, role))) return role;
  const days = team.hasAbsences ? `${question.from} ${question.until}` : '';
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

function decide(question: OwnerQuestion, team: Team): OwnerChoice {
  return chosen(question, team) ?? deputyOfRole(question, team) ?? nobody(question, team);
}

function chosen(question: OwnerQuestion, team: Team): OwnerChoice | undefined {
  const best = chooseHolder(question, team);
  if (!best) return undefined;
  const asked = { ...question };
  return new Choice(best.name, question.role, 'chosen', undefined, () => reasonForChosen(best, asked, team));
}

/** The people who hold the role are all away or may not: one of their deputies. */
function deputyOfRole(question: OwnerQuestion, team: Team): OwnerChoice | undefined {
  return deputyOf(team.holders(question.role), question, team);
}

function deputyOf(members: readonly Member[], question: OwnerQuestion, team: Team): OwnerChoice | undefined {
  const found = deputyFor(members, question, team);
  if (!found) return undefined;
  const { deputy, standsInFor } = found;
  const asked = { ...question };
  return new Choice(deputy.name, question.role, 'deputy', standsInFor.name, () =>
    reasonForDeputy(deputy, standsInFor, asked, team),
  );
}

function nobody(question: OwnerQuestion, team: Team): OwnerChoice {
  const asked = { ...question };
  return new Choice(undefined, question.role, 'none', undefined, () => reasonForNobody(asked, team));
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
