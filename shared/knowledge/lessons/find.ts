import type { Plan } from '../../plan/plan';
import { recordContext } from '../../orders/records';
import { onceFor } from '../../remembered';
import { wordFor, STAGE_WORDS } from '../../templates/vocabulary';
import { catalogStage } from '../../templates/find';
import { countryLabel } from '../../time/country-code';
import { Ranking, type Terms } from '../search/ranking';
import { termsOf } from '../search/terms';
import { lessonRows, type LessonRow } from './rows';

export interface FoundCard {
  readonly row: LessonRow;
  readonly score: number;
}

interface Index {
  readonly rows: readonly LessonRow[];
  readonly ranking: Ranking;
}

/**
 * The cards that answer a free question in either language, whatever their state, the best first: none where nothing of
 * the question is in any of them.
 */
export function findCards(plan: Plan, question: string): readonly FoundCard[] {
  const { rows, ranking } = indexOf(plan);
  return ranking.find(termsOf([[question, 1]])).map(({ doc, score }) => ({ row: rows[doc]!, score }));
}

const indexOf = onceFor((plan: Plan): Index => {
  const rows = lessonRows(plan);
  return { rows, ranking: new Ranking(rows.map((row) => cardTerms(plan, row))) };
});

/** What a stage is about, as its checklist tells in both languages, says a little of every card for it. */
const STAGE = 0.4;

/** What comes up counts more than what to do, and words that the author chose most of all. */
function cardTerms(plan: Plan, { record }: LessonRow): Terms {
  const { question, practice, words, products, customers, cause = '', stages, countries } = record;
  const { stages: names = STAGE_WORDS } = recordContext(plan);
  return termsOf([
    [question, 2],
    [practice, 1],
    [words.join('\n'), 2],
    [[...products, ...customers, cause].join('\n'), 1],
    [stages.flatMap((key) => [wordFor(names, key, 'zh'), wordFor(names, key, 'en')]).join('\n'), 1],
    [stages.flatMap((key) => Object.values(catalogStage(key)?.checklist ?? {})).join('\n'), STAGE],
    [countries.map((code) => countryLabel(code).zh).join('\n'), 1],
  ]);
}
