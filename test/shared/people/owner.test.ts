import type { OwnerNeed } from '../../../shared/people/owner';
import { ownerOf } from '../../../shared/people/owner';
import { AWAY, FRIDAY, in2026, MONDAY, person, teamOf } from './people';

const ask = (more: Partial<OwnerNeed> = {}): OwnerNeed => ({
  stage: 'booking',
  role: 'logistics',
  from: MONDAY,
  until: FRIDAY,
  ...more,
});

describe('the chain of who owns a stage', () => {
  const team = teamOf(
    person('王丽', 'sales', { aliases: ['Lily'] }),
    person('赵强', 'logistics'),
    person('孙敏', 'logistics', { absences: AWAY, deputies: ['陈晨'] }),
    person('陈晨', 'docs'),
    person('李总', 'manager'),
  );

  it.each<[string, Partial<OwnerNeed>, string | undefined, string, string | undefined]>([
    ['the one named for the stage goes first', { named: '陈晨', held: '赵强' }, '陈晨', 'named', undefined],
    ['the one who holds the role on this order goes next', { held: '王丽/Lily' }, '王丽', 'held', undefined],
    ['somebody not on the team list, whom the sheet names', { held: '周洁' }, '周洁', 'held', undefined],
    ['a cell with a dash names nobody', { named: '-', held: 'TBC' }, '赵强', 'chosen', undefined],
    ['nobody named: a holder of the role who is there', {}, '赵强', 'chosen', undefined],
    ['the holder is away: their deputy, whatever the role', { held: '孙敏' }, '陈晨', 'deputy', '孙敏'],
    [
      'the one named is away: their deputy before the holder',
      { named: '孙敏', held: '赵强' },
      '陈晨',
      'deputy',
      '孙敏',
    ],
    ['two names in the cell: the one who is there', { held: '孙敏、赵强' }, '赵强', 'held', undefined],
    [
      'back before the deadline: no need of a deputy',
      { held: '孙敏', until: in2026(5, 25) },
      '孙敏',
      'held',
      undefined,
    ],
    [
      'the weekend after the leave is not being back',
      { held: '孙敏', until: in2026(5, 24) },
      '陈晨',
      'deputy',
      '孙敏',
    ],
    ['nobody holds the role: nobody, never the manager', { role: 'finance' }, undefined, 'none', undefined],
  ])('%s', (_, question, owner, via, standsInFor) => {
    const choice = ownerOf(ask(question), team);
    expect({ owner: choice.owner, via: choice.via, standsInFor: choice.standsInFor }).toEqual({
      owner,
      via,
      standsInFor,
    });
    expect(choice.role).toBe(question.role ?? 'logistics');
  });

  it('a holder who is away without a deputy leaves the work to another holder', () => {
    const two = teamOf(person('孙敏', 'logistics', { absences: AWAY }), person('赵强', 'logistics'));
    expect(ownerOf(ask({ held: '孙敏' }), two)).toMatchObject({ owner: '赵强', via: 'chosen' });
  });

  it('everybody in the role is away: the deputy of one of them', () => {
    const two = teamOf(
      person('孙敏', 'logistics', { absences: AWAY, deputies: ['陈晨'] }),
      person('陈晨', 'docs'),
    );
    expect(ownerOf(ask(), two)).toMatchObject({ owner: '陈晨', via: 'deputy', standsInFor: '孙敏' });
  });

  it('a senior salesperson stands for a salesperson, a manager does not', () => {
    const lead = teamOf(person('李总', 'manager'), person('何静', 'senior_sales'));
    expect(ownerOf(ask({ role: 'sales' }), lead).owner).toBe('何静');
    expect(ownerOf(ask({ role: 'sales' }), teamOf(person('李总', 'manager'))).owner).toBeUndefined();
  });

  it('a salesperson goes before a senior one who is better skilled', () => {
    const both = teamOf(person('何静', 'senior_sales', { skills: { booking: 3 } }), person('王丽', 'sales'));
    expect(ownerOf(ask({ role: 'sales' }), both).owner).toBe('王丽');
  });

  it('without a team list the sheet still says who', () => {
    expect(ownerOf(ask({ held: ' 王丽 ' }), teamOf())).toMatchObject({ owner: '王丽', via: 'held' });
    expect(ownerOf(ask(), teamOf())).toMatchObject({ owner: undefined, via: 'none' });
  });
});

describe('deputies', () => {
  const circle = (...absent: string[]): ReturnType<typeof teamOf> =>
    teamOf(
      ...[['甲', '乙'], ['乙', '丙'], ['丙', '甲']].map(([name, deputy]) =>
        person(name!, 'docs', { deputies: [deputy!], absences: absent.includes(name!) ? AWAY : [] }),
      ),
    ); // prettier-ignore

  it.each([
    ['the deputy is there', ['甲'], '乙'],
    ['the deputy is away too: the deputy of the deputy', ['甲', '乙'], '丙'],
    ['all three stand in for each other and all are away', ['甲', '乙', '丙'], undefined],
  ])('%s', (_, absent, owner) => {
    expect(ownerOf(ask({ role: 'docs', held: '甲' }), circle(...absent)).owner).toBe(owner);
  });

  it('a first choice two steps off gives way to a second choice one step off', () => {
    const team = teamOf(
      person('甲', 'docs', { absences: AWAY, deputies: ['乙', '丙'] }),
      person('乙', 'docs', { absences: AWAY, deputies: ['丁'] }),
      person('丙', 'docs'),
      person('丁', 'docs'),
    );
    expect(ownerOf(ask({ role: 'docs', held: '甲' }), team).owner).toBe('丙');
  });

  it('somebody without working time, or still learning the stage, does not stand in', () => {
    const team = teamOf(
      person('甲', 'docs', { absences: AWAY, deputies: ['乙', '丙', '丁'] }),
      person('乙', 'docs', { capacity: 0 }),
      person('丙', 'docs', { skills: { booking: 1 } }),
      person('丁', 'finance'),
    );
    expect(ownerOf(ask({ role: 'docs', held: '甲' }), team).owner).toBe('丁');
  });

  it('a chain of a thousand people ends', () => {
    const people = Array.from({ length: 1000 }, (_, i) =>
      person(`p${i}`, 'docs', { absences: AWAY, deputies: [`p${(i + 1) % 1000}`] }),
    );
    expect(ownerOf(ask({ role: 'docs', held: 'p0' }), teamOf(...people)).owner).toBeUndefined();
  });
});

describe('nobody approves their own work', () => {
  const approval = (more: Partial<OwnerNeed>): OwnerNeed =>
    ask({ stage: 'price_ok', role: 'manager', ...more });
  const team = teamOf(
    person('李总', ['manager', 'sales'], { deputies: ['何静'] }),
    person('周总', 'manager'),
    person('何静', 'senior_sales'),
  );
  it.each([
    ['the manager approves a salesperson’s price', { approves: '王丽', held: '李总' }, '李总'],
    ['the manager quoted: the other manager', { approves: '李总', held: '李总' }, '周总'],
    [
      'named for it and did the work: somebody else all the same',
      { approves: '李总', named: '李总' },
      '周总',
    ],
    ['both managers did the work: a deputy', { approves: '李总/周总' }, '何静'],
    ['the only deputy did it as well: nobody', { approves: '李总、周总、何静' }, undefined],
  ])('%s', (_, more, owner) => {
    expect(ownerOf(approval(more), team).owner).toBe(owner);
  });

  it('holds for people who are not on the team list', () => {
    expect(ownerOf(approval({ approves: 'Tom Reed', named: 'tom reed' }), teamOf()).owner).toBeUndefined();
    expect(ownerOf(approval({ approves: 'Tom Reed', named: 'Ann Bell' }), teamOf()).owner).toBe('Ann Bell');
  });
});

describe('choosing by skill, market and load', () => {
  const candidates = (
    a: Parameters<typeof person>[2],
    b: Parameters<typeof person>[2],
  ): ReturnType<typeof teamOf> => teamOf(person('甲', 'logistics', a), person('乙', 'logistics', b));

  it.each([
    ['the more skilled', { skills: { booking: 2 } }, { skills: { booking: 3 } }, {}, '乙'],
    ['not known to be able before known to be learning', { skills: { booking: 1 } }, {}, {}, '乙'],
    ['the one who looks after the market', {}, { markets: ['US'] }, { markets: ['us'] }, '乙'],
    ['any market before another market', { markets: ['JP'] }, {}, { markets: ['US'] }, '乙'],
    ['the one who serves the customer already', {}, {}, { customerOwner: '乙' }, '乙'],
    ['the less loaded', {}, {}, { load: new Map([['甲', 960]]) }, '乙'],
    [
      'the one who needs a document the other does not know',
      { skills: { lc: 0 } },
      { skills: { lc: 3 } },
      { skills: ['lc'] },
      '乙',
    ],
    ['who has working time to give', { capacity: 0 }, {}, {}, '乙'],
  ])('%s', (_, a, b, question, owner) => {
    expect(ownerOf(ask(question), candidates(a, b)).owner).toBe(owner);
  });

  it('equals share the orders by customer, each customer staying with one of them', () => {
    const team = teamOf(
      person('甲', 'logistics'),
      person('乙', 'logistics'),
      person('丙', 'logistics', { capacity: 1200 }),
    );
    const count: Record<string, number> = {};
    for (let i = 0; i < 3000; i++) {
      const first = ownerOf(ask({ sharedBy: `customer ${i}` }), team).owner!;
      expect(ownerOf(ask({ sharedBy: `customer ${i}`, stage: 'customs' }), team).owner).toBe(first);
      count[first] = (count[first] ?? 0) + 1;
    }
    expect(count['甲']).toBeGreaterThan(1050);
    expect(count['乙']).toBeGreaterThan(1050);
    expect(count['丙']).toBeGreaterThan(450); // half the working time, half the share
    expect(count['丙']).toBeLessThan(750);
  });
});

describe('why', () => {
  const team = teamOf(
    person('王丽', 'sales', { absences: AWAY, deputies: ['何静'] }),
    person('何静', 'senior_sales', { skills: { booking: 3 } }),
    person('李总', 'manager'),
  );
  it.each([
    [{ named: '王丽', until: in2026(5, 26) }, '本单这一节点指定由王丽负责', '王丽 is named for this stage on this order'],
    [{ held: '何静', role: 'sales' as const }, '何静是本单的业务员', "何静 is this order's salesperson"],
    [{ held: '王丽', role: 'sales' as const }, '王丽请假至2026-05-22，由备份人何静代办', '王丽 is away until 2026-05-22, 何静 stands in'],
    [{ role: 'manager' as const, approves: '李总' }, '李总不能审批自己经手的事，又没有可用的备份人：请在本行指定，或补充备份人。', '李总 may not approve their own work; and no deputy is free: name somebody on this row or add a deputy.'],
    [{ role: 'sales' as const, load: new Map([['何静', 390]]) }, '何静是资深业务员，技能3级，本周还有33.5小时空余，是唯一合适的人', '何静 is senior salesperson, skill level 3, 33.5 h free this week, the only one suited'],
    [{ held: '小李总', named: '小王' , until: in2026(5, 26)}, '本单这一节点指定由王丽负责，“小王”按团队中唯一相符的人理解', '王丽 is named for this stage on this order, “小王” was read as the only match in the team'],
  ])('%j', (question, zh, en) => {
    expect(ownerOf(ask(question), team).reason()).toEqual({ zh, en });
  }); // prettier-ignore
});
