import { draftOf, type PersonDraft } from './people';
import { both, type Bilingual } from '../../lang';
import { deputyFor } from '../../people/deputies';
import { absentUntil } from '../../people/absence';
import { nameKey } from '../../people/names';
import { isAlways, rolesOn, type Term } from '../../people/terms';
import { namedPeople } from '../../plan/initial-config';
import type { Plan } from '../../plan/plan';
import { dayText, runText } from '../../time/date-text';
import { dayOf, isoDay } from '../../time/moment';
import { ROLE_WORDS } from '../../templates/vocabulary';
import type { Member } from '../../people/team';

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
  /** What they do when, where that is not simply their roles for good. */
  readonly terms: readonly Bilingual[];
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
          const role = rolesOn(member, today)[0] ?? 'sales';
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
        draft: draftOf(plan, member.name),
        away,
        terms: termsText(member),
        isAwayToday: absentUntil(member, today) !== undefined,
        problems: team.problems
          .filter(({ row }) => nameKey(team.rows[row]!.name) === nameKey(member.name))
          .map(({ problem }) => problem),
      };
    }),
    missing: missing.slice(0, SHOWN),
    missingCount: missing.length,
  };
}

const NOBODY = both('没有备份人，工作无人接手', "no deputy, so the work is nobody's");

/** `单证员：2026-06-01起，德国`. */
function termsText({ terms, person }: Member): readonly Bilingual[] {
  if (terms.length === 1 && isAlways(terms[0]!)) return [];
  return terms.map((term): Bilingual => {
    const roles = [...term.roles].map((role) => ROLE_WORDS[role]);
    const names = both(roles.map(({ zh }) => zh).join('、') || person.name, roles.map(({ en }) => en).join(', ') || person.name); // prettier-ignore
    const days = daysText(term);
    return both(`${names.zh}：${days.zh}`, `${names.en}: ${days.en}`);
  });
}

function daysText({ from, to }: Term): Bilingual {
  const [isOpenFrom, isOpenTo] = [from === -Infinity, to === Infinity];
  if (isOpenFrom && isOpenTo) return both('一直', 'always');
  if (isOpenTo) return both(`${isoDay(from)} 起`, `from ${isoDay(from)}`);
  if (isOpenFrom) return both(`到 ${isoDay(to)}`, `until ${isoDay(to)}`);
  return both(`${isoDay(from)} 到 ${isoDay(to)}`, `${isoDay(from)} to ${isoDay(to)}`);
}
