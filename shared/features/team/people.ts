import { valueOf, type NewSheet, type Patch } from '../../book/patch';
import { peopleFromSheet, peopleToSheet, stageWordsOf } from '../../config';
import { both } from '../../lang';
import { nameKey } from '../../people/names';
import type { Absence, Person } from '../../people/person';
import { repeatProblems } from '../../people/repeats';
import { namedPeople, newPerson } from '../../plan/initial-config';
import type { Plan } from '../../plan/plan';
import type { Role } from '../../process/row';
import { keysOf, PEOPLE_TITLES, ROLE_WORDS, SHEET_NAMES } from '../../templates/vocabulary';
import { configPatch } from '../../proposals/config-patch';
import { PEOPLE_SHEET } from '../../proposals/config-sheets';
import { AbsenceReversed, NameMissing, NameTaken, PersonGone, PersonUnreadable } from './people-errors';
import type { Proposal } from '../../proposals/proposal';
import { isoDay } from '../../time/moment';

/** What somebody does for a time, as a form holds it: a row of the sheet. Plain JSON. */
export interface TermDraft {
  readonly roles: readonly Role[];
  readonly markets: string;
  /** First and last day, as typed; blank: always, or until further notice. */
  readonly roleFrom: string;
  readonly roleUntil: string;
}

/** A person as a form holds them: lists as text, separated as people separate them. Plain JSON. */
export interface PersonDraft extends TermDraft {
  readonly name: string;
  readonly aliases: string;
  readonly skills: string;
  readonly deputies: string;
  readonly calendar: string;
  /** Hours a week. */
  readonly capacity: string;
  readonly absences: readonly Absence[];
  readonly email: string;
  /** What they do besides, or at other times: further rows of their name. */
  readonly more?: readonly TermDraft[];
}

/** What a form begins with, of all rows of a name. */
export function draftOf(plan: Plan, name: string): PersonDraft {
  const rows = rowsOf(plan, name);
  const person = plan.team.find(name)?.person;
  if (!person || rows.length === 0) throw new PersonGone(name);
  const first = { ...person, roles: rows[0]!.roles, markets: rows[0]!.markets, from: rows[0]!.from, until: rows[0]!.until }; // prettier-ignore
  const cells = peopleSheet(plan, [first]).rows[1]!;
  const keys = keysOf(PEOPLE_TITLES);
  const text = (title: keyof typeof PEOPLE_TITLES): string => {
    const cell = cells[keys.indexOf(title)];
    return cell ? String(valueOf(cell) ?? '') : '';
  };
  const more = rows.slice(1).map((row) => termOf(row));
  return {
    name: person.name,
    ...termOf(first),
    aliases: text('aliases'),
    skills: text('skills'),
    deputies: text('deputies'),
    calendar: person.calendar,
    capacity: String(person.capacity / 60),
    absences: person.absences,
    email: person.email,
    ...(more.length > 0 && { more }),
  };
}

const termOf = ({ roles, markets, from, until }: Person): TermDraft => ({
  roles,
  markets: markets.join('、'),
  roleFrom: from === undefined ? '' : isoDay(from),
  roleUntil: until === undefined ? '' : isoDay(until),
});

/** The rows of a name, in the order of the sheet. */
const rowsOf = ({ config }: Plan, name: string): readonly Person[] =>
  config.people.filter((each) => nameKey(each.name) === nameKey(name));

/**
 * Adds a person (`was` empty) or changes one. A new name keeps the old one as an alias, so that cells that say
 * it still mean them. NameMissing, NameTaken, AbsenceReversed, PersonUnreadable, PersonGone.
 */
export function proposePerson(plan: Plan, was: string, draft: PersonDraft): Proposal {
  const { people } = plan.config;
  const own = was === '' ? [] : rowsOf(plan, was);
  if (was !== '' && own.length === 0) throw new PersonGone(was);
  const read = rowsFrom(draft, own, plan);
  const { name } = read[0]!;
  if (people.some((each) => !own.includes(each) && nameKey(each.name) === nameKey(name))) throw new NameTaken(name); // prettier-ignore
  const isRenamed = was !== '' && nameKey(was) !== nameKey(name) && !read[0]!.aliases.includes(was);
  const rows = isRenamed ? [{ ...read[0]!, aliases: [...read[0]!.aliases, was] }, ...read.slice(1)] : read;
  const clash = repeatProblems(rows)[0];
  if (clash) throw new PersonUnreadable(clash.problem);
  const verb = own.length === 0 ? both('添加', 'Add') : both('修改', 'Change');
  return {
    title: both(`人员表：${verb.zh}${name}`, `Team list: ${verb.en} ${name}`),
    patch: peoplePatch(plan, replaced(people, own, rows)),
    notes: isRenamed ? [both(`“${was}”留作别名，表里原来的写法仍然认得。`, `“${was}” stays as another spelling, so cells that say it still mean them.`)] : [], // prettier-ignore
  };
}

/** Rows in the place of others; those beyond them below everything. */
function replaced(
  people: readonly Person[],
  own: readonly Person[],
  rows: readonly Person[],
): readonly Person[] {
  const left = [...rows];
  const kept = people.flatMap((each) => (own.includes(each) ? left.splice(0, 1) : [each]));
  return [...kept, ...left];
}

/** Takes a person off the list. PersonGone. */
export function proposeRemovePerson(plan: Plan, name: string): Proposal {
  const after = plan.config.people.filter((each) => nameKey(each.name) !== nameKey(name));
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

/** The rows that a form says: everything of the person in the first, in the others what they do when. What contradicts the first is emptied there. */
function rowsFrom(draft: PersonDraft, own: readonly Person[], plan: Plan): Person[] {
  const first = personOf(draft, plan);
  const more = (draft.more ?? []).map((term): Person => {
    const { roles, markets, from, until } = personOf({ ...EMPTY, ...term, name: draft.name }, plan);
    return { ...newPerson(first.name, roles), markets, from, until };
  });
  // A form that is saved as it was opened writes nothing, whatever row its facts stand in.
  const isSame = more.length === own.length - 1 && JSON.stringify(draftOf(plan, own[0]!.name)) === JSON.stringify(draft); // prettier-ignore
  return isSame ? [...own] : [first, ...more];
}

const EMPTY = { aliases: '', skills: '', deputies: '', calendar: '', capacity: '', absences: [], email: '' };

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

/** The cells that make the list say so. ConfigHeaderLost. */
export function peoplePatch(plan: Plan, after: readonly Person[]): Patch {
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
