import { stageWordsOf } from '../config';
import { skillKey, stageOfSkill } from '../config/skill-standing';
import { same, type Bilingual } from '../lang';
import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import { keyFor, wordFor, type Words } from '../templates/vocabulary';
import { LISTED_CELLS, LISTED_PAPERS } from '../trade/paper-kinds';
import type { CauseKind } from './slip';

/** The stages that the book can speak of, by all their names. */
export const stageWords = ({ config: { processRows } }: Pick<Plan, 'config'>): Words<string> =>
  wordsOf(processRows);
const wordsOf = onceFor(stageWordsOf);

/** Names of stages as their process writes them; of several processes the first. */
const stageNames = onceFor(({ variants }: Plan['process']): ReadonlyMap<string, Bilingual> => {
  const names = new Map<string, Bilingual>();
  for (const { stages } of variants)
    for (const { key, name } of stages) if (!names.has(key)) names.set(key, name);
  return names;
});

const paperNames: ReadonlyMap<string, Bilingual> = new Map(Object.entries(LISTED_PAPERS));

/** What a topic (`Slip.topic`) is called. */
export function topicName({ process }: Pick<Plan, 'process'>, kind: CauseKind, topic: string): Bilingual {
  const paper = kind === 'papers' ? paperNames.get(topic) : undefined;
  return paper ?? stageNames(process).get(topic) ?? same(topic);
}

/** The same as a cell of the book says it. */
export function topicCell(plan: Plan, kind: CauseKind, topic: string): string {
  if (kind === 'papers') return wordFor(LISTED_CELLS, topic, plan.language);
  return stageNames(plan.process).get(topic)?.[plan.language] ?? topic;
}

/** What compares the topic of a cell with that of a slip: the key of the document or the stage, else the text in one spelling. */
export function topicKey(plan: Plan, text: string, cause: CauseKind | undefined): string {
  const stages = stageWords(plan);
  const stage = stageOfSkill(text, stages);
  const paper = keyFor(LISTED_CELLS, text) ?? keyFor(LISTED_PAPERS, text);
  const key = cause === 'papers' ? (paper ?? stage) : (stage ?? paper);
  return key ?? skillKey(text, stages);
}

/** The skill that a topic asks for, in the book's own words for it. */
export const skillName = (plan: Plan, skill: string): Bilingual => {
  const stages = stageWords(plan);
  const stage = stageOfSkill(skill, stages);
  return stage === undefined ? same(skill.trim()) : (stageNames(plan.process).get(stage) ?? stages[stage]!);
};
