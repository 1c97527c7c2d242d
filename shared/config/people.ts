import { dateIn, readDateText } from '../cells/cells';
import type { Sheet } from '../book/model';
import type { CellWrite, NewSheet } from '../book/patch';
import { both, type Lang } from '../lang';
import type { Absence, Person } from '../people/person';
import type { Finding } from '../finding';
import type { Role } from '../process/row';
import {
  keyFor,
  PEOPLE_TITLES,
  ROLE_WORDS,
  SHEET_NAMES,
  STAGE_WORDS,
  wordFor,
  type PeopleColumn,
  type Words,
} from '../templates/vocabulary';
import { dayOf, isoDay } from '../time/moment';
import { cellFinding, unknownWord } from './cells';
import { newTable, readTable, several, textCell, type TableColumn, type TableRow } from './table';

/** Working minutes a week of a person whose hours are left blank. */
export const USUAL_CAPACITY = 40 * 60;
const MOST_CAPACITY = 7 * 24 * 60;
const MOST_SKILL = 3;

/** The sheet 跟单_人员, one person per row. */
export function peopleToSheet(
  people: readonly Person[],
  lang: Lang,
  stages: Words<string> = STAGE_WORDS,
): NewSheet {
  return newTable(
    SHEET_NAMES.people[lang],
    PEOPLE_TITLES,
    LOOK,
    people.map((person) => personCells(person, lang, stages)),
    lang,
  );
}

/** Reads the people. A cell that cannot be read is reported and counts as blank; a row without a name is left out. */
export function peopleFromSheet(
  sheet: Sheet,
  stages: Words<string> = STAGE_WORDS,
): { value: Person[]; findings: Finding[] } {
  const table = readTable(sheet, PEOPLE_TITLES, ['name', 'roles']);
  const findings = [...table.findings];
  const known = new Set<string>();
  const value: Person[] = [];
  for (const row of table.rows) {
    const name = row.text('name');
    const problem = name === '' ? NAMELESS : known.has(name) ? twice(name) : undefined;
    if (problem) findings.push(cellFinding(row, 'name', problem));
    else value.push(readPerson(row, name, stages, findings));
    known.add(name);
  }
  return { value, findings };
}

function personCells(
  person: Person,
  lang: Lang,
  stages: Words<string>,
): Partial<Record<PeopleColumn, CellWrite>> {
  const list = (values: readonly string[]): CellWrite | undefined =>
    textCell(values.join(lang === 'zh' ? '、' : ', '));
  return {
    name: textCell(person.name),
    aliases: list(person.aliases),
    roles: list(person.roles.map((role) => wordFor(ROLE_WORDS, role, lang))),
    skills: list(
      Object.entries(person.skills).map(([skill, level]) => `${wordFor(stages, skill, lang)} ${level}`),
    ),
    markets: list(person.markets),
    deputies: list(person.deputies),
    calendar: textCell(person.calendar),
    capacity: { as: 'number', value: person.capacity / 60 },
    absences: list(person.absences.map(absenceText)),
    email: textCell(person.email),
  };
}

function readPerson(
  row: TableRow<PeopleColumn>,
  name: string,
  stages: Words<string>,
  findings: Finding[],
): Person {
  return {
    name,
    aliases: several(row.text('aliases')),
    roles: readRoles(row, findings),
    skills: readSkills(row, stages, findings),
    markets: several(row.text('markets')),
    deputies: several(row.text('deputies')),
    calendar: row.text('calendar'),
    capacity: readCapacity(row, findings),
    absences: readAbsences(row, findings),
    email: row.text('email'),
  };
}

/** Roles by key or name. */
function readRoles(row: TableRow<PeopleColumn>, findings: Finding[]): Role[] {
  const roles = new Set<Role>();
  for (const text of several(row.text('roles'), (text) => keyFor(ROLE_WORDS, text) !== undefined)) {
    const role = keyFor(ROLE_WORDS, text);
    if (role) roles.add(role);
    else findings.push(cellFinding(row, 'roles', unknownWord(text, ROLE_WORDS)));
  }
  return [...roles];
}

/** `审证 3、英语 2`; a skill without a figure counts 1. */
function readSkills(
  row: TableRow<PeopleColumn>,
  stages: Words<string>,
  findings: Finding[],
): Record<string, number> {
  const skills: Record<string, number> = {};
  const isSkill = (text: string): boolean => keyFor(stages, splitSkill(text).skill) !== undefined;
  for (const text of several(row.text('skills'), isSkill)) {
    const { skill, level } = splitSkill(text);
    if (level > MOST_SKILL || skill === '') {
      findings.push(
        cellFinding(
          row,
          'skills',
          both(
            `“${text}”读不懂。请写成“审证 3”，数字 0 到 3；改好之前忽略这一项。`,
            `“${text}” is not understood. Write “L/C checked 3” with a figure from 0 to 3; until then it is ignored.`,
          ),
        ),
      );
    } else skills[keyFor(stages, skill) ?? skill] = level;
  }
  return skills;
}

function splitSkill(text: string): { skill: string; level: number } {
  const match = /^(.*?)(?:[\s:：=]+(\d+)|(?<=\p{Script=Han})(\d+))?$/su.exec(text)!;
  return { skill: match[1]!.trim(), level: Number(match[2] ?? match[3] ?? 1) };
}

function readCapacity(row: TableRow<PeopleColumn>, findings: Finding[]): number {
  const text = row.text('capacity');
  if (text === '') return USUAL_CAPACITY;
  const hours = Number(/^(\d+(?:\.\d+)?)\s*(?:h|hours?|小时)?$/i.exec(text)?.[1] ?? NaN);
  const minutes = Math.round(hours * 60);
  if (minutes >= 0 && minutes <= MOST_CAPACITY) return minutes;
  findings.push(
    cellFinding(
      row,
      'capacity',
      both(
        `“${text}”不是每周工时。请填 0 到 168 的小时数；改好之前按 40 小时算。`,
        `“${text}” is no number of hours a week. Write 0 to 168; until then 40 hours count.`,
      ),
    ),
  );
  return USUAL_CAPACITY;
}

/** `2026-05-01~2026-05-05、2026-06-01` */
function readAbsences(row: TableRow<PeopleColumn>, findings: Finding[]): Absence[] {
  const value = row.value('absences');
  const text = typeof value === 'number' ? isoDay(Math.floor(value)) : row.text('absences');
  return text
    .split(/[、，,;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => {
      const absence = absenceIn(part);
      if (!absence) findings.push(cellFinding(row, 'absences', badAbsence(part)));
      return absence ?? [];
    });
}

function absenceIn(text: string): Absence | undefined {
  const ends = text.split(/\s*(?:[~～至到]|\bto\b|--)\s*|\s+-\s+/i).map((end) => dateIn(readDateText(end)));
  const [from, to = from] = ends;
  if (ends.length > 2 || from === undefined || to === undefined || dayOf(to) < dayOf(from)) return undefined;
  return { from: dayOf(from), to: dayOf(to) };
}

function absenceText({ from, to }: Absence): string {
  return from === to ? isoDay(from) : `${isoDay(from)}~${isoDay(to)}`;
}

function badAbsence(text: string): { zh: string; en: string } {
  return both(
    `“${text}”不是请假日期。请写成 2026-05-01~2026-05-05；改好之前忽略这一段。`,
    `“${text}” is no absence. Write 2026-05-01~2026-05-05; until then it is ignored.`,
  );
}

const NAMELESS = both(
  '这一行没有姓名，已忽略。请补上姓名。',
  'This row has no name and is ignored. Fill in the name.',
);

function twice(name: string): { zh: string; en: string } {
  return both(
    `“${name}”出现了两次，只用第一行。请合并，或改成不同的姓名。`,
    `“${name}” appears twice and only the first row counts. Merge them or give different names.`,
  );
}

const LOOK: readonly TableColumn<PeopleColumn>[] = [
  { key: 'name', width: 12 },
  { key: 'aliases', width: 20 },
  { key: 'roles', width: 28, wrap: true },
  { key: 'skills', width: 28, wrap: true },
  { key: 'markets', width: 20 },
  { key: 'deputies', width: 16 },
  { key: 'calendar', width: 22 },
  { key: 'capacity', width: 10, format: 'number' },
  { key: 'absences', width: 30, wrap: true },
  { key: 'email', width: 26 },
];
