import { valueOf, type NewSheet, type Patch } from '../../book/patch';
import { peopleFromSheet, peopleToSheet, stageWordsOf } from '../../config';
import { both } from '../../lang';
import { nameKey } from '../../people/names';
import type { Absence, Person } from '../../people/person';
import { namedPeople, newPerson } from '../../plan/initial-config';
import type { Plan } from '../../plan/plan';
import type { Role } from '../../process/row';
import { keysOf, PEOPLE_TITLES, ROLE_WORDS, SHEET_NAMES } from '../../templates/vocabulary';
import { configPatch } from '../../proposals/config-patch';
import { PEOPLE_SHEET } from '../../proposals/config-sheets';
import { AbsenceReversed, NameMissing, NameTaken, PersonGone, PersonUnreadable } from './people-errors';
import type { Proposal } from '../../proposals/proposal';
import { isoDay } from '../../time/moment';

/** A person as a form holds them: lists as text, separated as people separate them. Plain JSON. */
export interface PersonDraft {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly aliases: string;
  readonly skills: string;
  readonly markets: string;
  readonly deputies: string;
  readonly calendar: string;
  /** Hours a week. */
  readonly capacity: string;
  readonly absences: readonly Absence[];
  readonly email: string;
  /** First and last day in their roles, as typed; blank: always, or until further notice. */
  readonly roleFrom: string;
  readonly roleUntil: string;
}

/** What a form begins with. */
export function draftOf(person: Person, plan: Plan): PersonDraft {
  const { rows } = peopleSheet(plan, [person]);
  const keys = keysOf(PEOPLE_TITLES);
  const text = (title: keyof typeof PEOPLE_TITLES): string => {
    const cell = rows[1]![keys.indexOf(title)];
    return cell ? String(valueOf(cell) ?? '') : '';
  };
  return {
    name: person.name,
    roles: person.roles,
    aliases: text('aliases'),
    skills: text('skills'),
    markets: text('markets'),
    deputies: text('deputies'),
    calendar: person.calendar,
    capacity: String(person.capacity / 60),
    absences: person.absences,
    email: person.email,
    roleFrom: person.from === undefined ? '' : isoDay(person.from),
    roleUntil: person.until === undefined ? '' : isoDay(person.until),
  };
}

/**
 * Adds a person (`was` empty) or changes one. A new name keeps the old one as an alias, so that cells that say
 * it still mean them. NameMissing, NameTaken, AbsenceReversed, PersonUnreadable, PersonGone.
 */
export function proposePerson(plan: Plan, was: string, draft: PersonDraft): Proposal {
  const { people } = plan.config;
  const at = people.findIndex(({ name }) => name === was);
  if (was !== '' && at < 0) throw new PersonGone(was);
  const read = personOf(draft, plan);
  if (people.some(({ name }, i) => i !== at && nameKey(name) === nameKey(read.name)))
    throw new NameTaken(read.name);
  const isRenamed = was !== '' && nameKey(was) !== nameKey(read.name) && !read.aliases.includes(was);
  const person = isRenamed ? { ...read, aliases: [...read.aliases, was] } : read;
  const after = at < 0 ? [...people, person] : people.map((each, i) => (i === at ? person : each));
  const verb = at < 0 ? both('添加', 'Add') : both('修改', 'Change');
  return {
    title: both(`人员表：${verb.zh}${person.name}`, `Team list: ${verb.en} ${person.name}`),
    patch: peoplePatch(plan, after),
    notes: isRenamed ? [both(`“${was}”留作别名，表里原来的写法仍然认得。`, `“${was}” stays as another spelling, so cells that say it still mean them.`)] : [], // prettier-ignore
  };
}

/** Takes a person off the list. PersonGone. */
export function proposeRemovePerson(plan: Plan, name: string): Proposal {
  const after = plan.config.people.filter((each) => each.name !== name);
  if (after.length === plan.config.people.length) throw new PersonGone(name);
  return {
    title: both(`人员表：删除${name}`, `Team list: take out ${name}`),
    patch: peoplePatch(plan, after),
    notes: [
      both(
        '订单行里写着这个名字的，仍归此人；先移交工作更稳妥。',
        'Rows that name this person stay theirs; better hand their work over first.',
      ),
    ],
  };
}

/** Adds everybody whom the sheets name and the list lacks; makes the list where there is none. */
export function proposeNamedPeople(plan: Plan): Proposal {
  const { team } = plan;
  const fresh = namedPeople(plan.tables).filter(({ name }) => team.read(name).members.length === 0);
  const after = [...plan.config.people, ...fresh.map(({ name, roles }) => newPerson(name, roles))];
  return {
    title: both(
      `人员表：加入表里出现的 ${fresh.length} 人`,
      `Team list: add ${fresh.length} named in the sheets`,
    ),
    patch: peoplePatch(plan, after),
    notes: [],
  };
}

function personOf(draft: PersonDraft, plan: Plan): Person {
  const name = draft.name.trim();
  if (name === '') throw new NameMissing();
  if (draft.absences.some(({ from, to }) => to < from)) throw new AbsenceReversed();
  const cells = [
    ['name', name],
    ['aliases', draft.aliases],
    ['roles', draft.roles.map((role) => ROLE_WORDS[role].zh).join('、')],
    ['skills', draft.skills],
    ['markets', draft.markets],
    ['deputies', draft.deputies],
    ['calendar', draft.calendar],
    ['capacity', draft.capacity],
    ['email', draft.email],
    ['from', draft.roleFrom],
    ['until', draft.roleUntil],
  ] as const;
  const { value, findings } = peopleFromSheet(
    {
      name: SHEET_NAMES.people.zh,
      visibility: 'visible',
      rows: [cells.map(([key]) => PEOPLE_TITLES[key].zh), cells.map(([, text]) => text)],
      kinds: [],
      merges: [],
      tables: [],
      isProtected: false,
    },
    stageWordsOf(plan.config.processRows),
  );
  const problem = findings[0];
  if (problem) throw new PersonUnreadable(problem.message);
  return { ...value[0]!, absences: [...draft.absences].sort((a, b) => a.from - b.from) };
}

function peoplePatch(plan: Plan, after: readonly Person[]): Patch {
  return configPatch(
    plan.book,
    PEOPLE_SHEET,
    peopleSheet(plan, plan.config.people),
    peopleSheet(plan, after),
  );
}

function peopleSheet(plan: Plan, people: readonly Person[]): NewSheet {
  return peopleToSheet(people, plan.language, stageWordsOf(plan.config.processRows));
}
