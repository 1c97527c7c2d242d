import { applyPatch } from '../../../shared/book/apply';
import { digestsOf } from '../../../shared/features/digest/digests-of';
import { proposeSplit } from '../../../shared/features/team/split';
import { rolesOf } from '../../../shared/orders/person';
import { ownerOf } from '../../../shared/people/owner';
import { dayFromCivil } from '../../../shared/time/civil';
import { day } from '../../tools/book';
import { clerks, docsBook, IN_JUNE, IN_MAY, order, PEOPLE, person, planned } from '../../tools/docs-team';
import { in2026, person as member, teamOf } from './people';

describe('a team of two', () => {
  const people = [
    person('王丽', '业务员', { 邮箱: 'w@x.cn' }),
    person('周总', '经理', { 邮箱: 'z@x.cn' }),
    person('王丽', '单证员'),
    person('周总', '财务'),
  ];
  const plan = planned(docsBook(people, [order('A-1', 'Nordvik', '挪威')]));

  test('rows of their roles make two people, who do what they hold', () => {
    expect(plan.team.members.map(({ name }) => name)).toEqual(['王丽', '周总']);
    expect(clerks(plan)).toEqual(['A-1 王丽']);
    expect(rolesOf(plan, '王丽')).toEqual(['sales', 'docs']);
    expect(rolesOf(plan, '周总')).toEqual(['manager', 'finance']);
  });

  test('what nobody holds and has work falls to both', () => {
    const alone = planned(docsBook([people[0]!, people[1]!], [order('A-1', 'Nordvik', '挪威')]));
    expect(rolesOf(alone, '王丽')).toEqual(['sales', 'docs']);
    expect(rolesOf(alone, '周总')).toEqual(['manager', 'docs']);
  });

  test('nobody approves what they did themselves, in whichever row they are manager', () => {
    const two = teamOf(member('王丽', 'sales'), member('周总', 'sales'), member('周总', 'manager', { deputies: ['王丽'] })); // prettier-ignore
    const need = { stage: 'contract_review', role: 'manager', from: in2026(5, 18), until: in2026(5, 22) } as const; // prettier-ignore
    expect(ownerOf({ ...need, approves: '王丽' }, two).owner).toBe('周总');
    expect(ownerOf({ ...need, approves: '周总' }, two).owner).toBe('王丽');
    const without = teamOf(member('王丽', 'sales'), member('周总', ['sales', 'manager']));
    expect(ownerOf({ ...need, approves: '周总' }, without).owner).toBeUndefined();
  });

  test('one who comes only in June does not make it three in May', () => {
    const three = docsBook([people[0]!, people[1]!, person('赵磊', '物流专员', { 生效: day('2026-06-01') })], [order('A-1', 'Nordvik', '挪威')]); // prettier-ignore
    expect(rolesOf(planned(three, IN_MAY), '王丽')).toContain('docs');
    expect(rolesOf(planned(three, IN_JUNE), '王丽')).not.toContain('docs');
  });
});

describe('somebody leaves on 31 May', () => {
  const people = PEOPLE.map((row) => ({ ...row, 邮箱: `${String(row['姓名'])}@x.cn` }));
  const late = [order('S-1', 'Nordvik', '挪威', { 下单日期: day('2026-04-20') })];
  const handed = {
    role: 'docs',
    from: dayFromCivil(2026, 6, 1),
    to: [{ name: '赵磊', markets: [] }],
  } as const;
  const book = docsBook(people, late);
  const after = applyPatch(book, proposeSplit(planned(book), handed).patch).book;
  const told = (now = IN_MAY) => digestsOf(planned(after, now)).digests.map(({ person }) => person);

  test('desk and mail are hers until then, and his from then on', () => {
    expect(rolesOf(planned(after, IN_MAY), '李娜')).toEqual(['docs']);
    expect(rolesOf(planned(after, IN_JUNE), '李娜')).toEqual([]);
    expect(rolesOf(planned(after, IN_JUNE), '赵磊')).toEqual(['logistics', 'docs']);
    expect(told(IN_MAY)).toContain('李娜');
    expect(told(IN_JUNE)).not.toContain('李娜');
    expect(told(IN_JUNE)).toContain('赵磊');
  });

  test('without anybody in the role her deputy does what names her', () => {
    const left = docsBook(
      [people[0]!, { ...people[1]!, 失效: day('2026-05-31'), 备份人: '赵磊' }, people[2]!],
      [order('S-6', 'Bergen', '挪威', { 单证员: '李娜' }), order('S-7', 'Hamburg', '德国')],
    );
    expect(clerks(planned(left, IN_MAY))).toEqual(['S-6 李娜', 'S-7 李娜']);
    expect(clerks(planned(left, IN_JUNE))).toEqual(['S-6 赵磊', 'S-7 赵磊']);
  });
});
