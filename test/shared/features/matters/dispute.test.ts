import { valueAt } from '../../../../shared/book/model';
import { proposeArbiter, proposeRuling, proposeStatement } from '../../../../shared/features/matters/dispute';
import { matterDetail } from '../../../../shared/features/matters/detail';
import { proposeNew } from '../../../../shared/features/matters/new';
import { NORMS } from '../../../../shared/matters/norms.sheet';
import { recordsOf } from '../../../../shared/orders/records';
import { dayOf } from '../../../../shared/time/moment';
import { day, sheetOf, type TestCell } from '../../../tools/book';
import { after, matterOf, planWith, turnIn, type MatterCells } from '../../../tools/matters-book';

const OPEN: MatterCells = {
  编号: 'Z-1', 类型: '争议', 订单: 'PO-1', 节点: '订舱', 提出: '王丽', 对方: '孙敏', 内容: '订舱晚了谁的责任', 仲裁: '张经理', 交出: day('2026-05-18 09:00'),
}; // prettier-ignore
const SAID = { 陈述一: '5/10 就给了订舱单', 陈述二: '单证 5/14 才齐' };
const RULING = { text: '订舱单齐全之日起算', reason: '双方各有一半' };
const dispute = (more: MatterCells = {}, ...sheets: Parameters<typeof planWith>[3][]) =>
  planWith([{ ...OPEN, ...more }], undefined, ...(sheets as never[]));

const team = (...rows: readonly (readonly string[])[]) =>
  sheetOf('跟单_人员', [['姓名', '角色', '备份人'], ...rows]);
const settings = (...rows: readonly (readonly TestCell[])[]) =>
  sheetOf('跟单_设置', [['项目', '值'], ...rows]);

describe('a decision is refused until both sides have made a statement', () => {
  test.each([
    ['neither', {}, '王丽'],
    ['only who raised it', { 陈述一: SAID.陈述一 }, '孙敏'],
    ['only the other', { 陈述二: SAID.陈述二 }, '王丽'],
    ['a blank one is none', { ...SAID, 陈述二: '  ' }, '孙敏'],
  ] as const)('%s', (_, cells, missing) => {
    expect(() => proposeRuling(dispute(cells), 'Z-1', RULING, '张经理')).toThrow(missing);
  });

  test('with both it is decided: text and reason stand in the row, the log has it, and it is nobody’s turn', () => {
    const plan = after(dispute(SAID), proposeRuling(dispute(SAID), 'Z-1', RULING, '张经理'));
    expect(matterOf(plan, 'Z-1')).toMatchObject({ state: 'decided', arbiter: '张经理', closed: plan.now });
    expect(matterOf(plan, 'Z-1').decision).toBe('订舱单齐全之日起算\n理由：双方各有一半');
    expect(turnIn(plan, 'Z-1')).toBeUndefined();
    expect(matterDetail(plan, 'Z-1', '')!.history).toMatchObject([{ by: '张经理', what: '裁决：订舱单齐全之日起算；双方各有一半' }]);
    expect(plan.config.log).toMatchObject([{ event: 'note', order: 'PO-1', stage: 'booking' }]);
  }); // prettier-ignore

  test('a decision without a text or a reason is none', () => {
    expect(() => proposeRuling(dispute(SAID), 'Z-1', { ...RULING, reason: ' ' }, '张经理')).toThrow('reason');
    expect(() => proposeRuling(dispute(SAID), 'Z-1', { ...RULING, text: '' }, '张经理')).toThrow('nothing');
  });

  test('what is decided is not decided again', () => {
    const plan = after(dispute(SAID), proposeRuling(dispute(SAID), 'Z-1', RULING, '张经理'));
    expect(() => proposeRuling(plan, 'Z-1', RULING, '张经理')).toThrow('over');
  });
});

describe('the arbiter is neither a side nor a deputy of one', () => {
  test.each([
    ['王丽', 'is a side'],
    ['孙敏', 'is a side'],
    ['赵强', 'stands in for'],
  ])('%s %s', (name, why) => {
    expect(() => proposeArbiter(dispute(), 'Z-1', name, '王丽')).toThrow(why);
  });

  test('in whatever spelling, beside another name, or as the holder of a role that is a side', () => {
    const people = sheetOf('跟单_人员', [
      ['姓名', '别名', '角色', '备份人', '邮箱'],
      ['张经理', null, '经理', null, null],
      ['王丽', 'Wang Li、小丽', '业务员', 'Zhao Q', 'wang@example.com'],
      ['赵强', 'Zhao Q', '业务员', null, null],
      ['孙敏', null, '物流专员', null, 'sun@example.com'],
    ]);
    for (const name of ['wang li', '小丽', 'WANG@example.com', '王丽（业务）', '张经理、王丽', '王丽/张经理', 'Zhao Q', '张经理、赵强'])
      expect(() => proposeArbiter(dispute({}, people), 'Z-1', name, '张经理')).toThrow(/side/);
    expect(() => proposeRuling(dispute({ ...SAID, 仲裁: null, 对方: '物流专员' }, people), 'Z-1', RULING, '孙敏')).toThrow(/side/);
    expect(() => proposeArbiter(dispute({}, people), 'Z-1', '-', '张经理')).toThrow('owns');
    expect(() => proposeRuling(dispute({ ...SAID, 仲裁: '待定' }, people), 'Z-1', RULING, '-')).toThrow('who you are');
    expect(matterOf(after(dispute({ ...SAID, 仲裁: '待定' }, people), proposeRuling(dispute({ ...SAID, 仲裁: '待定' }, people), 'Z-1', RULING, '张经理')), 'Z-1').arbiter).toBe('张经理');
  });

  test('nor when nobody was named and they decide themselves', () => {
    const plan = dispute({ ...SAID, 仲裁: null });
    for (const name of ['王丽', '孙敏', '赵强'])
      expect(() => proposeRuling(plan, 'Z-1', RULING, name)).toThrow(/side/);
    expect(matterOf(after(plan, proposeRuling(plan, 'Z-1', RULING, '刘总')), 'Z-1').arbiter).toBe('刘总');
  });

  test('only who was named decides', () => {
    expect(() => proposeRuling(dispute(SAID), 'Z-1', RULING, '刘总')).toThrow('张经理 is to decide');
  });

  test('a cell that names a side counts for nothing, and is not a way round', () => {
    expect(() => proposeRuling(dispute({ ...SAID, 仲裁: '王丽' }), 'Z-1', RULING, '王丽')).toThrow('is a side');
  });

  test('somebody outside of the team may', () => {
    expect(matterOf(after(dispute(), proposeArbiter(dispute(), 'Z-1', '董事长', '王丽')), 'Z-1').arbiter).toBe('董事长');
  });
}); // prettier-ignore

describe('statements', () => {
  test('each side writes its own, a third person for either; never the other side', () => {
    const plan = dispute();
    expect(matterOf(after(plan, proposeStatement(plan, 'Z-1', 'first', '我的话', '王丽')), 'Z-1').first).toBe('我的话');
    expect(matterOf(after(plan, proposeStatement(plan, 'Z-1', 'second', '代写', '刘总')), 'Z-1').second).toBe('代写');
    expect(() => proposeStatement(plan, 'Z-1', 'second', '替她写', '王丽')).toThrow('cannot write the other');
    expect(() => proposeStatement(plan, 'Z-1', 'first', '', '王丽')).toThrow('nothing');
    expect(() => proposeStatement(plan, 'Z-1', 'first', '话', '')).toThrow('Choose who you are');
  });

  test('a second thought replaces the first, says so, and the log keeps both', () => {
    let plan = dispute();
    plan = after(plan, proposeStatement(plan, 'Z-1', 'first', '第一次', '王丽'));
    const again = proposeStatement(plan, 'Z-1', 'first', '第二次', '王丽');
    expect(again.notes).toHaveLength(1);
    plan = after(plan, again);
    expect(matterOf(plan, 'Z-1').first).toBe('第二次');
    expect(plan.config.log.map(({ note }) => note)).toEqual(['Z-1 王丽的陈述：第一次', 'Z-1 王丽的陈述：第二次']);
  });
}); // prettier-ignore

describe('a process row comes of a decision, in the same preview and the same write', () => {
  const plan = dispute(SAID);
  const edit = { do: 'set', variant: 'tt-fob', stage: 'booking', column: 'limit', text: '2wd' } as const;
  const proposal = proposeRuling(plan, 'Z-1', { ...RULING, process: [edit] }, '张经理');

  test('its title names both, and its patch holds the matter, the process and the log', () => {
    expect(proposal.title.zh).toMatch(/^Z-1：裁决；流程新版本：/);
    const sheets = [...proposal.patch.cells, ...proposal.patch.sheets.map(({ name }) => ({ sheet: name }))];
    expect(new Set(sheets.map(({ sheet }) => sheet))).toEqual(new Set(['跟单_事项', '跟单_流程', '跟单_记录']));
  });

  test('one that changes nothing, since its stage is gone, is refused', () => {
    for (const gone of [{ ...edit, stage: 'mars' }, { ...edit, variant: 'mars' }])
      expect(() => proposeRuling(plan, 'Z-1', { ...RULING, process: [gone] }, '张经理')).toThrow('no such stage');
  });

  test('afterwards the process has the row, and the log both events', () => {
    const decided = after(plan, proposal);
    expect(decided.config.processRows.find(({ variant, key }) => variant === 'tt-fob' && key === 'booking')!.limit).toBe('2wd');
    expect(decided.config.log.map(({ note }) => note.split(' ')[0])).toEqual(['Z-1', expect.anything()]);
    expect(decided.config.log[1]!.version).not.toBe('');
  });
}); // prettier-ignore

test('a norm comes of a decision in the same write, in force from today', () => {
  const plan = dispute(SAID);
  const proposal = proposeRuling(plan, 'Z-1', { ...RULING, norm: '订舱单齐全才算交出' }, '张经理');
  expect(proposal.title.zh).toBe('Z-1：裁决；新规范 N-1');
  expect(recordsOf(after(plan, proposal), NORMS).records).toMatchObject([
    { number: 'N-1', text: '订舱单齐全才算交出', author: '张经理', from: dayOf(plan.now), state: 'on' },
  ]);
});

describe('small teams', () => {
  const two = team(['王丽', '经理, 业务员'], ['孙敏', '物流专员']);
  test('of two who are the sides nobody decides', () => {
    const plan = dispute({ ...SAID, 仲裁: null }, two);
    expect(() => proposeRuling(plan, 'Z-1', RULING, '王丽')).toThrow('is a side');
    expect(matterDetail(plan, 'Z-1', '王丽')!.sides!.arbiters).toEqual([]);
  });

  test('unless the team lets people approve their own; then the decision says so', () => {
    const plan = dispute({ ...SAID, 仲裁: null }, two, settings(['可核准自己的', '是']));
    const { decision } = matterOf(after(plan, proposeRuling(plan, 'Z-1', RULING, '王丽')), 'Z-1');
    expect(decision).toContain('仲裁人是争议一方');
  });
});

describe('a new dispute', () => {
  test('proposes a manager who is no side as its arbiter', () => {
    const plan = planWith([]);
    const made = after(plan, proposeNew(plan, 'dispute', { text: '谁付空运费', other: '张经理', first: '客户同意的' }, '王丽'));
    expect(matterOf(made, 'Z-1')).toMatchObject({ raisedBy: '王丽', other: '张经理', arbiter: '刘总', first: '客户同意的', handed: plan.now });
    expect(turnIn(made, 'Z-1')).toMatchObject({ toDo: 'state', owner: '张经理' });
  });

  test('needs another side', () => {
    expect(() => proposeNew(planWith([]), 'dispute', { text: 'x', other: '王丽' }, '王丽')).toThrow('two people');
    expect(() => proposeNew(planWith([]), 'dispute', { text: 'x' }, '王丽')).toThrow('other side');
  });

  test('in a book without the sheet it comes along, and says so', () => {
    const bare = planWith([]);
    const book = { sheets: bare.book.sheets.filter(({ name }) => name !== '跟单_事项') };
    const plan = { ...bare, book };
    const proposal = proposeNew(plan, 'dispute', { text: '谁付空运费', other: '孙敏' }, '王丽');
    expect(proposal.notes[0]!.zh).toContain('会新建工作表“跟单_事项”');
    const made = after(plan, proposal);
    expect(valueAt(made.book.sheets.find(({ name }) => name === '跟单_事项')!, 2, 1)).toBe('Z-1');
  });
}); // prettier-ignore
