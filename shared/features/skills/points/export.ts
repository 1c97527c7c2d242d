import Papa from 'papaparse';
import type { Period } from '../../../figures/figure';
import type { Lang } from '../../../lang';
import type { Plan } from '../../../plan/plan';
import { isoDay } from '../../../time/moment';
import { POINTS } from '../../../skills/points.sheet';
import type { Award } from '../../../skills/points/awards';
import { word } from '../../../templates/vocabulary/words';
import { factsWithin } from './propose';
import { dayOfAward, pointsOf } from './summary';

/** The points of a period as `gendan points --json` prints them: people in the order of the team list, days in ISO form, what is absent null. */
export function pointsJson(plan: Plan, period: Period, lang: Lang): object {
  const facts = factsWithin(plan, period);
  return {
    period: period.key,
    from: isoDay(period.from),
    to: isoDay(period.to),
    people: pointsOf(plan, period).map(({ person, approved, open, awards }) => ({
      person,
      approved,
      open,
      awards: awards.map((award) => awardJson(award, lang)),
    })),
    toPropose: facts
      .filter(({ isOver }) => !isOver)
      .map(({ fact: { number, person, day, said }, rule }) => ({
        number,
        person,
        day: isoDay(day),
        rule: rule.rule,
        points: rule.points,
        evidence: said[lang],
      })),
    overMost: facts.filter(({ isOver }) => isOver).length,
  };
}

function awardJson(award: Award, lang: Lang): object {
  const { record, state, counts, fact, claim, wrong } = award;
  const { number, rule, order, stage, points, approver, evidence, appeal, decision } = record;
  const day = dayOfAward(award);
  return {
    number,
    day: day === undefined ? null : isoDay(day),
    rule,
    order: order ?? null,
    stage: stage ?? null,
    points,
    state,
    counts,
    approver: approver ?? null,
    evidence: fact?.said[lang] ?? evidence ?? null,
    found: fact !== undefined,
    frozenBy: claim?.said[lang] ?? null,
    appeal: appeal ?? null,
    decision: decision ?? null,
    problems: wrong.map(({ message }) => message[lang]),
  };
}

const TITLES = {
  period: word('期间', 'Period'),
  approved: word('已核准分', 'Points approved'),
  awards: word('笔数', 'Awards'),
};
const titleOf = (key: 'person' | 'evidence'): Record<Lang, string> =>
  POINTS.columns.find((column) => column.key === key)!.title;

/**
 * The same for payroll, a CSV: of everybody with points that are given in the period what they come to, and each award with
 * what it rests on. No cell of it is a formula, whatever names and orders say.
 */
export function pointsCsv(plan: Plan, period: Period, lang: Lang): string {
  const heads = [titleOf('person'), TITLES.period, TITLES.approved, TITLES.awards, titleOf('evidence')];
  const rows = pointsOf(plan, period).flatMap(({ person, approved, awards }) => {
    const given = awards.filter(({ counts }) => counts);
    if (given.length === 0) return [];
    return [[person, period.key, approved, given.length, given.map((each) => evidenceOf(each, lang)).join('; ')]]; // prettier-ignore
  });
  const csv = Papa.unparse([heads.map((title) => title[lang]), ...rows], {
    escapeFormulae: true,
    newline: '\r\n',
  });
  // Excel takes a file for UTF-8 by this mark alone.
  return `\ufeff${csv}\r\n`;
}

function evidenceOf({ record: { number, points, evidence = '' }, fact }: Award, lang: Lang): string {
  const gone = fact ? '' : { zh: '，记录里现在找不到', en: ', no longer in the log' }[lang];
  const said = (fact?.said[lang] ?? evidence).replace(/\s+/g, ' ').trim();
  return `${number} ${points}${said === '' ? '' : ` (${said})`}${gone}`;
}
