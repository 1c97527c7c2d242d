import { same, type Bilingual } from '../../lang';
import type { Plan } from '../../plan/plan';

/** What the book calls a stage; its key where no process has it. */
export function stageNamed({ process }: Plan, key: string): Bilingual {
  for (const { stages } of process.variants) {
    const stage = stages.find((each) => each.key === key);
    if (stage) return stage.name;
  }
  return same(key);
}
