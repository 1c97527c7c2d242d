import type { Patch } from '../../../shared/book/patch';
import { makePaper } from '../../../shared/features/documents/preview';
import { proposeStatus } from '../../../shared/features/documents/status';
import type { Lang } from '../../../shared/lang';
import { registeredFor } from '../../../shared/papers/register';
import type { Plan } from '../../../shared/plan/plan';
import type { PaperKind } from '../../../shared/trade/paper-kinds';

/** A paper that the team of a sample made, and how far it came. */
export interface SamplePaper {
  readonly order: string;
  readonly kind: PaperKind;
  readonly by: string;
  readonly until: readonly ('checked' | 'sent')[];
}

/** Three orders that sail soon: papers in every state. Each step is a proposal of the pane's own, written before the next. */
export const SAMPLE_PAPERS: Readonly<Record<Lang, readonly SamplePaper[]>> = {
  zh: [
    { order: 'FY26-062', kind: 'pi', by: '孙敏', until: ['sent'] },
    { order: 'FY26-062', kind: 'ci', by: '孙敏', until: ['checked'] },
    { order: 'FY26-062', kind: 'pl', by: '孙敏', until: [] },
    { order: 'FY26-073', kind: 'pi', by: '孙敏', until: ['checked', 'sent'] },
  ],
  en: [
    { order: 'SB-2625', kind: 'pi', by: 'Ivy Sun', until: ['sent'] },
    { order: 'SB-2625', kind: 'ci', by: 'Ivy Sun', until: ['checked'] },
    { order: 'SB-2625', kind: 'pl', by: 'Ivy Sun', until: [] },
    { order: 'SB-2627', kind: 'pi', by: 'Leo Ma', until: ['sent'] },
  ],
};

/** What writes a paper, then what says how it stands. */
export function paperSteps({ order, kind, by, until }: SamplePaper): readonly ((plan: Plan) => Patch)[] {
  const ref = (plan: Plan) => {
    const row = registeredFor(plan, [{ order }]).find(({ record }) => record.kind === kind)!;
    return { name: row.name, row: row.row };
  };
  return [
    (plan) => makePaper(plan, { orders: [order], kind, by }, 'file').proposal.patch,
    ...until.map((status) => (plan: Plan) => proposeStatus(plan, ref(plan), status, by).patch),
  ];
}
