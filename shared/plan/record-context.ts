import { stageWordsOf } from '../config';
import type { ChangingContext } from '../records/change';
import type { Plan } from './plan';

/** How the records of a planned book are read, and written in the book's own language. */
export function recordContext({ config, language }: Pick<Plan, 'config' | 'language'>): ChangingContext {
  return { lang: language, stages: stageWordsOf(config.processRows), mappings: config.settings.records };
}
