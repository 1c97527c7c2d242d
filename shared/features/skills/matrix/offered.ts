import type { Bilingual } from '../../../lang';
import { variantsInUse } from '../../../plan/initial-config';
import type { Plan } from '../../../plan/plan';
import { PAPER_KINDS } from '../../../trade/paper-kinds';

const MOST = 80;

/** Skills that a form offers while somebody types; any other may be typed: those that are there, stages of the processes in use, papers. */
export function offeredSkills(plan: Plan, known: readonly Bilingual[]): readonly string[] {
  const { language, process } = plan;
  const inUse = new Set(variantsInUse(plan));
  const stages = process.variants
    .filter(({ key }) => inUse.has(key))
    .flatMap((variant) => variant.stages.map(({ name }) => name));
  const names = [...known, ...stages, ...Object.values(PAPER_KINDS)].map((name) => name[language]);
  return [...new Set(names)].slice(0, MOST);
}
