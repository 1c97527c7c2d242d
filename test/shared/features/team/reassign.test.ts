import { followUp } from '../../../../shared/proposals/follow-up';
import { isEmptyPatch } from '../../../../shared/book/patch';
import { applyPatch } from '../../../../shared/book/apply';
import { proposeReassign, reassignView, type HandOver } from '../../../../shared/features/team/reassign';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { patchOf } from '../../../../shared/plan/patch-of';
import type { Proposal } from '../../../../shared/proposals/proposal';
import { openWork, ownerName } from '../../../../shared/plan/work';
import type { Book } from '../../../../shared/book/model';
import { ourSheet, ROLE_WORDS } from '../../../../shared/templates/vocabulary';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';
import { aTeam, person } from '../../../tools/team';

const before = planOf(setUp(orderBook(), aTeam), MID_MORNING);
/** The plan after a proposal was written with what follows. */
function after(plan: Plan, { patch }: Proposal): Plan {
  const { book, report } = applyPatch(plan.book, followUp(plan, patch).patch);
  expect(report.refused).toEqual([]);
  const next = planOf(book, plan.now);
  expect(isEmptyPatch(patchOf(next))).toBe(true);
  return next;
}
/** How many open pieces everybody has. */
function owners(plan: Plan): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { stage } of openWork(plan)) {
    const name = ownerName(stage, plan.team);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
const wang: HandOver = { from: '王丽' };
const total = owners(before)['王丽']!;

test('all open work of a person goes to those who hold the role, by the log alone', () => {
  const view = reassignView(before, wang, {});
  expect(view).toMatchObject({ count: total, unplaced: 0 });
  expect(new Set(view.items.map(({ to }) => to))).toEqual(new Set(['赵强']));
  expect(view.items[0]!.reason.zh).toMatch(/^赵强是业务员/);
  const proposal = proposeReassign(before, wang, {}, false, '张经理');
  expect(new Set(proposal.patch.cells.map(({ sheet }) => sheet))).toEqual(new Set(['跟单_记录']));
  const next = after(before, proposal);
  expect(owners(next)['王丽']).toBeUndefined();
  expect(owners(next)['赵强']).toBe(owners(before)['赵强']! + total);
  expect(next.config.log.filter(({ event, by }) => event === 'owner' && by === '张经理')).toHaveLength(total);
});

test('the load that leaves one desk arrives on the others', () => {
  const { loads } = reassignView(before, wang, {});
  const sum = (key: 'before' | 'after'): number => loads.reduce((all, load) => all + load[key], 0);
  expect(loads.map(({ name }) => name)).toEqual(['王丽', '赵强']);
  expect(sum('after')).toBe(sum('before'));
  expect(loads[0]!.after).toBe(0);
});

test('with consent the salesperson column is written where it decides, and nothing in the log', () => {
  expect(reassignView(before, wang, {}).cells).toBeGreaterThan(0);
  const proposal = proposeReassign(before, wang, {}, true, '');
  expect(new Set(proposal.patch.cells.map(({ sheet, column }) => `${sheet}${column}`))).toEqual(
    new Set(['出货4']),
  );
  expect(owners(after(before, proposal))['王丽']).toBeUndefined();
});

test('a cell that decides more than is moved is left alone', () => {
  const one = reassignView(before, wang, {}).items[0]!;
  const request = { items: [one.id] };
  expect(reassignView(before, request, {})).toMatchObject({ count: 1, cells: 0 });
  const next = after(before, proposeReassign(before, request, {}, true, ''));
  expect(owners(next)['王丽']).toBe(total - 1);
});

test('a single choice counts instead of the proposal; an empty one leaves the piece', () => {
  const [first, second] = reassignView(before, wang, {}).items;
  const choices = { [first!.id]: '孙悦', [second!.id]: '' };
  const next = after(before, proposeReassign(before, wang, choices, false, ''));
  expect(owners(next)).toMatchObject({ 孙悦: 1, 王丽: 1 });
});

test('an absence moves only what falls due in it', () => {
  const dues = [...openWork(before)].filter(
    ({ stage }) => stage.owner?.owner === '王丽' && stage.due !== undefined,
  );
  const view = reassignView(before, { from: '王丽', until: 46170 }, {});
  expect(view.count).toBeLessThan(total);
  expect(view.count).toBeLessThanOrEqual(dues.length);
});

test('nobody approves own work: not proposed, and refused when chosen', () => {
  const boss = [person('王丽', ['sales', 'manager']), person('赵强', ['manager'])];
  const plan = planOf(approvedByManagers(setUp(orderBook(), boss)), MID_MORNING);
  const { items } = reassignView(plan, { from: '赵强' }, {});
  const approvals = items.filter(({ barred }) => barred.includes('王丽'));
  expect(approvals.length).toBeGreaterThan(0);
  for (const { to, reason } of approvals) {
    expect(to).toBeUndefined();
    expect(reason.en).toMatch(/王丽 may not approve their own work/);
  }
  const choice = { [approvals[0]!.id]: '王丽' };
  expect(() => proposeReassign(plan, { from: '赵强' }, choice, false, '')).toThrow(/may not approve it/);
});

/** The book with a process in which what is logistics elsewhere is for a manager to approve. */
function approvedByManagers(book: Book): Book {
  const isRole = (cell: unknown): boolean => cell === ROLE_WORDS.logistics.zh;
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      ourSheet(sheet.name) !== 'process'
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) => row.map((cell) => (isRole(cell) ? ROLE_WORDS.manager.zh : cell))),
          },
    ),
  };
}

test('without a team list nobody is proposed and nothing is written', () => {
  const plan = planOf(orderBook(), MID_MORNING);
  const view = reassignView(plan, wang, {});
  expect(view.unplaced).toBe(view.count);
  expect(isEmptyPatch(proposeReassign(plan, wang, {}, false, '').patch)).toBe(true);
});
