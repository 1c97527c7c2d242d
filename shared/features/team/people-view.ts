import { draftOf, type PersonDraft } from './people';
import { both, type Bilingual } from '../../lang';
import { deputyFor } from '../../people/deputies';
import { absentUntil } from '../../people/absence';
import { namedPeople } from '../../plan/initial-config';
import type { Plan } from '../../plan/plan';
import { dayText, runText } from '../../time/date-text';
import { dayOf } from '../../time/moment';

/** The team list, to be read and edited. Plain JSON. */
export interface PeopleView {
  readonly people: readonly PersonView[];
  /** Named in the sheets and not on the list: the first names, and how many there are. */
  readonly missing: readonly string[];
  readonly missingCount: number;
}

export interface PersonView {
  readonly name: string;
  readonly draft: PersonDraft;
  /** Absences from today on, each with who stands in. */
  readonly away: readonly Bilingual[];
  readonly isAwayToday: boolean;
  /** What contradicts itself in the row. */
  readonly problems: readonly Bilingual[];
}

const SHOWN = 20;

export function peopleView(plan: Plan): PeopleView {
  const { team } = plan;
  const today = dayOf(plan.now);
  const missing = namedPeople(plan.tables)
    .map(({ name }) => name)
    .filter((name) => team.read(name).members.length === 0);
  return {
    people: team.members.map((member): PersonView => {
      const away = member.absences
        .filter(({ to }) => to >= today)
        .map(({ from, to }): Bilingual => {
          const role = member.person.roles[0] ?? 'sales';
          const stands = deputyFor(
            [member],
            { stage: '', role, from: Math.max(from, today), until: to },
            team,
          );
          const who = stands ? both(`${stands.deputy.name}代办`, `${stands.deputy.name} stands in`) : NOBODY;
          const days = (lang: 'zh' | 'en'): string =>
            from === to ? dayText(from, lang) : runText(from, to, lang);
          return both(`${days('zh')}请假，${who.zh}`, `away ${days('en')}; ${who.en}`);
        });
      return {
        name: member.name,
        draft: draftOf(member.person, plan),
        away,
        isAwayToday: absentUntil(member, today) !== undefined,
        problems: team.problems.filter(({ row }) => row === member.index).map(({ problem }) => problem),
      };
    }),
    missing: missing.slice(0, SHOWN),
    missingCount: missing.length,
  };
}

const NOBODY = both('没有备份人，工作无人接手', "no deputy, so the work is nobody's");
