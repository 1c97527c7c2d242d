import { both } from '../../lang';
import type { Capability } from '../../capability';

/** Whose turn it is, and what can be done about it at once. */
export const TODAY = {
  key: 'today',
  title: both('今天', 'Today'),
  views: [{ key: 'today', title: both('今天', 'Today'), isDaily: true }],
  verbs: [
    {
      key: 'updateNow',
      on: ['ribbon', 'menu'],
      title: both('立即更新', 'Update now'),
      about: both(
        '按现在的时刻重算所有订单，把结果写到自己的列旁边。同事在此期间改过的单元格不动。',
        'Works out all orders as of now and writes the results beside your columns. Cells that a colleague changed meanwhile are left alone.',
      ),
    },
    {
      key: 'markDoneToday',
      on: ['ribbon', 'menu'],
      title: both('今天完成', 'Mark done today'),
      about: both(
        '把所选订单的下一个节点记为今天完成，并更新结果。可以撤销。',
        'Marks the next stage of the selected order as done today and updates its results. It can be taken back.',
      ),
    },
    {
      key: 'plan',
      on: ['command'],
      title: both('推算', 'Plan'),
      about: both(
        '算出每张订单的下一步、责任人、截止和状态；不加 --write 或 --out 只预览',
        'What is next for each order, whose turn, due when, late or not; a preview unless --write or --out is given',
      ),
    },
  ],
} as const satisfies Capability;
