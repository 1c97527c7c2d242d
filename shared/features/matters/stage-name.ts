import { both, same, type Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';
import { STAGE_WORDS } from '../../templates/vocabulary';

const known = new WeakMap<Plan, ReadonlyMap<string, Bilingual>>();

/** What a stage is called in this book’s process, else as shipped. */
export function stageName(plan: Plan, key: string): Bilingual {
  let names = known.get(plan);
  if (!names) {
    const stages = plan.process.variants.flatMap(({ stages: its }) => its);
    known.set(plan, (names = new Map(stages.map((stage) => [stage.key, stage.name]))));
  }
  const word = STAGE_WORDS[key];
  return names.get(key) ?? (word ? both(word.zh, word.en) : same(key));
}
