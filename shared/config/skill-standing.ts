import { namesNobody, nameKey } from '../people/names';
import type { Team } from '../people/team';
import { onceFor } from '../remembered';
import { keyFor, type Words } from '../templates/vocabulary';
import { dayOf, type Moment } from '../time/moment';
import type { Settings } from './config';
import type { SkillRow } from './skills.sheet';

/**
 * How a row of 跟单_技能 stands on a day. `counts`: verified by somebody else, with evidence, not expired. `own`: the same
 * but by the person themselves, where the team's setting allows that; it counts and is said. The others count for
 * nothing: `unverified` names no verifier or no day that has come, `by oneself` is not allowed, `no evidence`, `expired`.
 */
export type SkillStanding = 'counts' | 'own' | 'unverified' | 'by oneself' | 'no evidence' | 'expired';

export interface StandingContext {
  /** The serial day on which it is asked. */
  readonly today: number;
  /** The setting of teams of one person: own approval. */
  readonly allowsOwn: boolean;
  /** As the team list writes a name or one of its other spellings; unknown names as they are. */
  readonly nameOf: (text: string) => string;
}

/** What the standing of a book's rows rests on. */
export const standingContext = (
  { ownApproval = false }: Pick<Settings, 'ownApproval'>,
  now: Moment,
  team: Team,
): StandingContext => ({
  today: dayOf(now),
  allowsOwn: ownApproval,
  nameOf: (text) => team.find(text)?.name ?? text.trim(),
});

type Verified = Pick<SkillRow, 'person' | 'verified' | 'by' | 'evidence' | 'until'>;

export function skillStanding(row: Verified, { today, allowsOwn, nameOf }: StandingContext): SkillStanding {
  const { person, verified, by = '', evidence = '', until } = row;
  if (nameKey(by) === '' || namesNobody(by) || verified === undefined || verified > today)
    return 'unverified';
  const isOwn = ONESELF.has(nameKey(by)) || nameKey(nameOf(by)) === nameKey(nameOf(person));
  if (isOwn && !allowsOwn) return 'by oneself';
  if (evidence.trim() === '') return 'no evidence';
  if (until !== undefined && until < today) return 'expired';
  return isOwn ? 'own' : 'counts';
}

/** What people write for themselves. */
const ONESELF: ReadonlySet<string> = new Set(
  ['自己', '本人', '自评', '自验', 'self', 'myself', 'himself', 'herself', 'own', 'me', 'self-assessed'].map(
    nameKey,
  ),
);

/** Whether the level of such a row may be relied on. */
export const standingCounts = (standing: SkillStanding): boolean =>
  standing === 'counts' || standing === 'own';

/** The stage that a skill is about, by its key: its name, or a part of a name that has several (`审证` of 审证/改证); undefined for a document or a language. */
export const stageOfSkill = (skill: string, stages: Words<string>): string | undefined =>
  keyFor(stages, skill) ?? partsOf(stages).get(nameKey(skill)) ?? undefined;

/** What compares two skills: the key of the stage, else the word for a document or a language in one spelling. */
export const skillKey = (skill: string, stages: Words<string>): string =>
  nameKey(stageOfSkill(skill, stages) ?? skill);

/** The parts of names with a slash; what two stages have (null) is neither. */
const partsOf = onceFor((stages: Words<string>): ReadonlyMap<string, string | null> => {
  const found = new Map<string, string | null>();
  for (const [key, { zh, en, also = '' }] of Object.entries(stages))
    for (const name of new Set([zh, en, ...also.split(',')]))
      for (const part of name.includes('/') ? name.split(/\s*\/\s*/) : []) {
        const text = nameKey(part);
        if (text !== '') found.set(text, !found.has(text) || found.get(text) === key ? key : null);
      }
  return found;
});
