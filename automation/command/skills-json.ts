import { toldSkills } from '../../shared/features/skills/matrix/told';
import { matrixView } from '../../shared/features/skills/matrix/view';
import { trainingView } from '../../shared/features/skills/training/view';
import type { Lang } from '../../shared/lang';
import type { Plan } from '../../shared/plan/plan';
import { skillRows } from '../../shared/skills/skill-rows';
import { trainingRows, type PlacedTraining } from '../../shared/skills/training-rows';
import { dayOf, isoDay } from '../../shared/time/moment';

const iso = (day: number | undefined): string | null => (day === undefined ? null : isoDay(day));

/** Every row of 跟单_技能, and what 跟单_人员 says besides. Days in ISO form, what is blank null. */
export function skillsJson(plan: Plan): object {
  const { counts, told } = matrixView(plan);
  return {
    now: isoDay(dayOf(plan.now)),
    skills: skillRows(plan).map(({ person, key, stage, standing, record }) => ({
      person,
      skill: record.skill,
      key,
      stage: stage ?? null,
      level: record.level,
      standing,
      verified: iso(record.verified),
      by: record.by ?? null,
      evidence: record.evidence ?? null,
      until: iso(record.until),
    })),
    told: toldSkills(plan).map(({ person, skill, level }) => ({ person, skill, level })),
    counts: { ...counts, told },
  };
}

/** What is proposed, open, overdue and done. */
export function trainingJson(plan: Plan, lang: Lang): object {
  const { proposals, doubted, open, done, dropped, overdue } = trainingView(plan);
  const rows = new Map(trainingRows(plan).map((row) => [row.record.number, row]));
  return {
    now: isoDay(dayOf(plan.now)),
    proposals: proposals.map(({ seen, because, trainer, material }) => ({
      ...seen,
      because: because[lang],
      trainer: trainer || null,
      material: material.map(({ number }) => number),
    })),
    doubted: doubted.map((text) => text[lang]),
    open: open.map((line) => ({ ...rowJson(rows.get(line.number)!), since: line.since })),
    overdue,
    done: done.map((line) => ({ ...rowJson(rows.get(line.number)!), helped: line.helped ?? null })),
    dropped,
  };
}

const rowJson = ({ record, person, trainer, cause }: PlacedTraining) => ({
  number: record.number,
  person,
  topic: record.topic,
  cause: cause ?? record.cause ?? null,
  orders: record.orders,
  material: record.material,
  trainer: trainer || null,
  state: record.state,
  due: iso(record.due),
  result: record.result ?? null,
  closed: iso(record.closed),
});
