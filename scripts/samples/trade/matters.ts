import type { Patch } from '../../../shared/book/patch';
import { proposeAccepted } from '../../../shared/features/matters/hand-offs/act';
import { proposePair } from '../../../shared/features/matters/hand-offs/pairs';
import { proposeNew, type OpenedKind } from '../../../shared/features/matters/new';
import { proposeOffered } from '../../../shared/features/norms/add';
import type { Lang } from '../../../shared/lang';
import { mattersOf } from '../../../shared/orders/matters';
import { patchOf } from '../../../shared/plan/patch-of';
import type { Plan } from '../../../shared/plan/plan';
import type { Role } from '../../../shared/process/row';
import type { RecordDraft } from '../../../shared/records/draft';
import { MINUTES_PER_DAY, timed, type Moment } from '../../../shared/time/moment';
import { in2026, TODAY } from '../days';

/** What stands between the people of a sample. */
interface SampleMatters {
  /** Between whom hand-offs are accepted, and since which day. */
  readonly pair: readonly [from: Role, to: Role];
  readonly since: number;
  /** Whose hand-off was taken, of which order. */
  readonly accepted: { readonly order: string; readonly by: string };
  readonly opened: readonly { readonly kind: OpenedKind; readonly draft: RecordDraft; readonly by: string }[];
  readonly manager: string;
}

const MATTERS: Readonly<Record<Lang, SampleMatters>> = {
  zh: {
    pair: ['logistics', 'docs'],
    since: in2026(5, 15),
    accepted: { order: 'FY26-071', by: '孙敏' },
    opened: [
      { kind: 'decision', by: '周建国', draft: { text: '向货代确认截关时间', owner: '沈悦', due: '2026-05-18', order: 'FY26-062', source: '2026-05-15 晨会' } },
      { kind: 'dispute', by: '陈洁', draft: { text: '外箱唛头改版，由谁通知工厂', other: '郑伟', order: 'FY26-073', first: '客户确认的新唛头我发在群里了，下单是采购的事，应由采购转给工厂。' } },
      { kind: 'suggestion', by: '何静', draft: { text: '订舱前先和工厂核对箱数和毛重，少改一次补料', stage: 'booking' } },
    ],
    manager: '周建国',
  },
  en: {
    pair: ['logistics', 'finance'],
    since: in2026(5, 12),
    accepted: { order: 'SB-2622', by: 'Noor Aziz' },
    opened: [
      { kind: 'decision', by: 'Olga Berg', draft: { text: 'Ask the forwarder to confirm the customs cut-off', owner: 'Tom Hale', due: '2026-05-18', order: 'SB-2625', source: 'Meeting of 15 May' } },
      { kind: 'dispute', by: 'Ken Wu', draft: { text: 'Who tells the factory of the new shipping marks', other: 'Paula Xu', order: 'SB-2627', first: 'The marks that the buyer confirmed are in the group chat. Purchase orders are purchasing’s: they should pass them on.' } },
      { kind: 'suggestion', by: 'Owen Zhao', draft: { text: 'Check cartons and gross weight with the factory before booking', stage: 'booking' } },
    ],
    manager: 'Olga Berg',
  },
}; // prettier-ignore

/** A step of a sample: what is written, and when. */
export interface SampleStep {
  readonly at: Moment;
  readonly patchFor: (plan: Plan) => Patch;
}

const at = (day: number, hour: number): Moment => timed(day * MINUTES_PER_DAY + hour * 60);

/**
 * Hand-offs that one pair of roles accepts: what sailed since is handed over, one of two is taken. A decision for today, a
 * dispute with one statement, a suggestion, and two norms that nobody but their author has read.
 */
export function matterSteps(lang: Lang): readonly SampleStep[] {
  const { pair, since, accepted, opened, manager } = MATTERS[lang];
  const handedOver = (plan: Plan): string =>
    mattersOf(plan).find(({ matter }) => matter.kind === 'handoff' && matter.order === accepted.order)!.matter.number;
  return [
    { at: at(since, 9), patchFor: (plan) => proposePair(plan, ...pair, true).patch },
    { at: at(TODAY, 9), patchFor: patchOf },
    { at: at(TODAY, 9.5), patchFor: (plan) => proposeAccepted(plan, handedOver(plan), { by: accepted.by }).patch },
    ...opened.map(({ kind, draft, by }) => ({
      at: at(TODAY, 9.75),
      patchFor: (plan: Plan) => proposeNew(plan, kind, draft, by).patch,
    })),
    { at: at(TODAY, 9.75), patchFor: (plan) => proposeOffered(plan, ['owner', 'moved'], manager).patch },
  ];
} // prettier-ignore
