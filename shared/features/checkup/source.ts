import type { Checkup } from '../../checkup/checkup';
import { adviceOf } from '../../checkup/advice';
import type { Plan } from '../../plan/plan';
import { proposeProcess } from '../../proposals/process/edit';
import type { Proposal } from '../../proposals/proposal';
export const proposeAdvice = (
  plan: Plan,
  checkup: Checkup,
  id: string,
  said: { by: string; why: string },
): Proposal => proposeProcess(plan, adviceOf(plan, checkup).find((a) => a.id === id)!.edits, said);
