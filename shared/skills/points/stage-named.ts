import { stageWordsOf } from '../../config';
import { both, type Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import { onceFor } from '../../remembered';
import { wordFor } from '../../templates/vocabulary';

const words = onceFor((plan: Plan) => stageWordsOf(plan.config.processRows));

/** What the book calls a stage; its key where no process has it. */
export const stageNamed = (plan: Plan, key: string): Bilingual =>
  both(wordFor(words(plan), key, 'zh'), wordFor(words(plan), key, 'en'));
