import { both, type Bilingual } from '../lang';
import type { NormCheck } from './norm-checks.data';

/** A norm that is offered: nothing is written before a person agrees. */
export interface OfferedNorm {
  readonly key: string;
  readonly text: Bilingual;
  readonly check: NormCheck;
  readonly condition?: Bilingual;
  readonly days?: number;
}

/** What most teams agree on, in the order in which it is offered. */
export const OFFERED_NORMS: readonly OfferedNorm[] = [
  {
    key: 'undated',
    check: 'undated',
    text: both(
      '节点完成要写哪一天完成，不只打勾。',
      'Whoever finishes a stage writes the day, not only a tick.',
    ),
  },
  {
    key: 'owner',
    check: 'owner',
    text: both('换负责人要写一句为什么。', 'Whoever changes an owner writes why, in a sentence.'),
  },
  {
    key: 'moved',
    check: 'moved',
    text: both(
      '同一节点最多延期一次；要延第二次，先找主管商量。',
      'A stage gets more time once; before a second time the manager is asked.',
    ),
  },
  {
    key: 'gate',
    check: 'gate',
    text: both(
      '前置节点没完成，不做下一步（先收定金再投产，先验货再装柜）。',
      'Nothing goes on before what has to be done first: the deposit before production, the inspection before loading.',
    ),
  },
  {
    key: 'quiet',
    check: 'quiet',
    days: 5,
    text: both(
      '有到期的事，5 个工作日内更新订单表的日期。',
      'While something is due, the dates of the tracker are brought up to date within 5 working days.',
    ),
  },
  {
    key: 'presented',
    check: 'presented',
    text: both(
      '单证交银行以后，不改表里已经写进单证的数据；非改不可，先告诉单证员。',
      'What the papers at the bank say is not changed in the tracker; if it must be, the documents clerk is told first.',
    ),
  },
  {
    key: 'lc',
    check: 'condition',
    condition: both(
      '信用证号 为空; 付款方式 = L/C; 实际开船 有值',
      'lc_no absent; payment_term = L/C; atd present',
    ),
    text: both(
      '信用证付款的订单，没有信用证号不出运。',
      'An order paid by L/C is not shipped before the number of its L/C is there.',
    ),
  },
];
