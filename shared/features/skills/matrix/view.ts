import type { Place } from '../../../book/address';
import { standingCounts, type SkillStanding } from '../../../config/skill-standing';
import { SKILLS } from '../../../config/skills.sheet';
import { joined, both, same, type Bilingual } from '../../../lang';
import { recordContext, recordsOf } from '../../../orders/records';
import { hourWords } from '../../../orders/section-parts';
import { nameKey } from '../../../people/names';
import type { Plan } from '../../../plan/plan';
import { nameIn, skillRows, type PlacedSkill } from '../../../skills/skill-rows';
import { skillName } from '../../../skills/topic';
import { ROLE_WORDS } from '../../../templates/vocabulary';
import { dayOf, isoDay, wholeDay } from '../../../time/moment';
import { hasSheet } from '../sheets';
import { offeredSkills } from './offered';
import { toldSkills } from './told';
import { usualUntil } from './verified';

/** Who can do what. Plain JSON. */
export interface MatrixView {
  /** In the order of the process, then documents and languages as they come. */
  readonly skills: readonly { readonly key: string; readonly name: Bilingual }[];
  /** In the order of the team list, then whoever else has a row. */
  readonly people: readonly MatrixPerson[];
  /** People and skills that are too many to be drawn. */
  readonly left: number;
  readonly counts: { readonly verified: number; readonly unverified: number; readonly expired: number; readonly soon: number }; // prettier-ignore
  /** Skills of 跟单_人员 that may be taken over. */
  readonly told: number;
  /** Rows that do not count, as they are wrong: their findings say why. */
  readonly wrong: number;
  readonly hasSheet: boolean;
  /** Whether somebody may verify themselves, as a team of one has to. */
  readonly allowsOwn: boolean;
  /** Nobody else is there to verify anybody. */
  readonly isAlone: boolean;
  /** What a form offers. */
  readonly offered: { readonly people: readonly string[]; readonly skills: readonly string[]; readonly until: string }; // prettier-ignore
}

export interface MatrixPerson {
  readonly name: string;
  readonly roles: Bilingual;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  /** Its column. */
  readonly skill: string;
  readonly name: Bilingual;
  readonly level: number;
  /** `told`: only 跟单_人员 says so. */
  readonly standing: SkillStanding | 'told';
  /** It counts, and not for long any more. */
  readonly isSoon: boolean;
  readonly by: string;
  readonly verified: Bilingual;
  readonly until: Bilingual;
  readonly evidence: string;
  readonly place: Place | undefined;
}

/** A level that expires within so many days is to be verified again. */
const SOON = 30;
const MOST_PEOPLE = 60;
const MOST_SKILLS = 40;

export function matrixView(plan: Plan): MatrixView {
  const rows = skillRows(plan);
  const told = toldSkills(plan);
  const cells = new Map<string, MatrixCell[]>(plan.team.members.map(({ name }) => [name, []]));
  const put = (person: string, cell: MatrixCell): void => {
    const own = cells.get(person);
    if (own) own.push(cell);
    else cells.set(person, [cell]);
  };
  for (const row of rows) put(row.person, cellOf(plan, row));
  for (const { person, skill, key, level } of told)
    put(nameIn(plan, person), {
      ...UNTOLD,
      skill: key,
      name: skillName(plan, skill),
      level,
    });
  const all = [...cells.values()].flat();
  const skills = inOrder(plan, all);
  const shown = new Set(skills.slice(0, MOST_SKILLS).map(({ key }) => key));
  const people = [...cells].slice(0, MOST_PEOPLE);
  return {
    skills: skills.slice(0, MOST_SKILLS),
    people: people.map(([name, own]) => ({
      name,
      roles: rolesOf(plan, name),
      cells: own.filter(({ skill }) => shown.has(skill)),
    })),
    left: cells.size - people.length + (skills.length - shown.size),
    counts: {
      verified: all.filter(({ standing }) => standing !== 'told' && standingCounts(standing)).length,
      unverified: all.filter(({ standing }) => standing !== 'expired' && (standing === 'told' || !standingCounts(standing))).length, // prettier-ignore
      expired: all.filter(({ standing }) => standing === 'expired').length,
      soon: all.filter(({ isSoon }) => isSoon).length,
    },
    told: told.length,
    wrong: recordsOf(plan, SKILLS).rows.filter(({ record }) => !record).length,
    hasSheet: hasSheet(plan, SKILLS),
    allowsOwn: plan.config.settings.ownApproval ?? false,
    isAlone: cells.size < 2,
    offered: {
      people: [...cells.keys()].slice(0, MOST_PEOPLE),
      skills: offeredSkills(
        plan,
        skills.map(({ name }) => name),
      ),
      until: isoDay(usualUntil(plan)),
    },
  };
}

const UNTOLD = {
  standing: 'told',
  isSoon: false,
  by: '',
  verified: same(''),
  until: same(''),
  evidence: '',
  place: undefined,
} as const;

function cellOf(plan: Plan, { record, key, standing, place }: PlacedSkill): MatrixCell {
  const { skill, level, by = '', verified, until, evidence = '' } = record;
  const days = (day: number | undefined): Bilingual =>
    hourWords(day === undefined ? undefined : wholeDay(day), plan.now);
  return {
    skill: key,
    name: skillName(plan, skill),
    level,
    standing,
    isSoon: standingCounts(standing) && until !== undefined && until - dayOf(plan.now) <= SOON,
    by,
    verified: days(verified),
    until: days(until),
    evidence,
    place: place('level'),
  };
}

/** Stages as the process has them, then the others in the order in which they come. */
function inOrder(plan: Plan, cells: readonly MatrixCell[]): MatrixView['skills'] {
  const { stages = {} } = recordContext(plan);
  const places = new Map(Object.keys(stages).map((key, at) => [nameKey(key), at]));
  const names = new Map<string, Bilingual>();
  for (const { skill, name } of cells) if (!names.has(skill)) names.set(skill, name);
  return [...names]
    .map(([key, name]) => ({ key, name }))
    .sort((a, b) => (places.get(a.key) ?? Infinity) - (places.get(b.key) ?? Infinity) || 0);
}

const rolesOf = ({ team }: Plan, name: string): Bilingual =>
  joined(
    [...(team.find(name)?.roles ?? [])].map((role) => ROLE_WORDS[role]),
    both('、', ', '),
  );
