import { applyPatch } from '../../../../shared/book/apply';
import { isEmptyPatch } from '../../../../shared/book/patch';
import type { Book } from '../../../../shared/book/model';
import { readConfig } from '../../../../shared/config';
import { proposeSplit } from '../../../../shared/features/team/split';
import { splitEffect } from '../../../../shared/features/team/split-effect';
import type { RoleSplit } from '../../../../shared/features/team/split-rows';
import { dayFromCivil } from '../../../../shared/time/civil';
import { isoDay } from '../../../../shared/time/moment';
import { clerks, docsBook, IN_JUNE, IN_MAY, order, PEOPLE, person, planned } from '../../../tools/docs-team';

const JUNE = dayFromCivil(2026, 6, 1);
const taker = (name: string, ...markets: string[]) => ({ name, markets });
const byMarket: RoleSplit = { role: 'docs', from: JUNE, to: [taker('Lina', 'EU'), taker('赵磊')] };
const handed: RoleSplit = { role: 'docs', from: JUNE, to: [taker('赵磊')] };

const before = docsBook();
const split = (wanted: RoleSplit, book = before, now = IN_MAY): Book =>
  applyPatch(book, proposeSplit(planned(book, now), wanted, '王丽').patch).book;
/** `李娜 docs –2026-05-31`, with the markets. */
const rows = (book: Book): string[] =>
  readConfig(book).config.people.map(({ name, roles, from, until, markets }) =>
    [name, roles.join('+'), from === undefined && until === undefined ? '' : `${from === undefined ? '' : isoDay(from)}–${until === undefined ? '' : isoDay(until)}`, markets.join('/')].filter(Boolean).join(' '),
  ); // prettier-ignore

describe('单证 is split on 1 June: 李娜 keeps the EU, 赵磊 takes the others', () => {
  const after = split(byMarket);

  test('the old row ends on 31 May, two new ones begin; the countries as the order sheet writes them', () => {
    expect(rows(after)).toEqual([
      '王丽 sales',
      '李娜 docs –2026-05-31',
      '赵磊 logistics',
      '李娜 docs 2026-06-01– 德国/法国/Germany',
      '赵磊 docs 2026-06-01–',
    ]);
    expect(planned(after).team.find('lina@example.com')?.terms).toHaveLength(2);
    expect(planned(after).configFindings).toEqual([]);
  });

  test('in May everything is hers still', () => {
    expect(clerks(planned(after))).toEqual(clerks(planned(before)));
    expect(new Set(clerks(planned(after)).map((each) => each.slice(4)))).toEqual(new Set(['李娜']));
  });

  test('in June only what is open, of other countries and without a name, is his', () => {
    expect(clerks(planned(after, IN_JUNE))).toEqual([
      'S-1 李娜', 'S-2 赵磊', 'S-3 李娜', 'S-4 赵磊', 'S-5 李娜', 'S-6 李娜', 'S-7 李娜',
    ]); // prettier-ignore
  });

  test('what was done in May is hers even where somebody rewrites the clerk of the row', () => {
    const orders = [order('S-5', 'Oslo', '挪威', { 单证员: '赵磊', 报关资料: '2026-05-15' })];
    expect(clerks(planned(split(byMarket, docsBook(PEOPLE, orders)), IN_JUNE))).toEqual(['S-5 李娜']);
  });

  test('the effect: two stages of two orders go to 赵磊, one stays with her by name', () => {
    expect(splitEffect(planned(before), byMarket)).toMatchObject({
      day: JUNE, count: 2, orders: 2, from: [{ name: '李娜', count: 2 }], to: [{ name: '赵磊', count: 2 }], stays: [{ name: '李娜', count: 1 }],
    }); // prettier-ignore
    expect(splitEffect(planned(before), byMarket).items.map((item) => [item.order, item.owner, item.to])).toEqual([
      ['S-2', '李娜', '赵磊'], ['S-4', '李娜', '赵磊'],
    ]); // prettier-ignore
    expect(splitEffect(planned(before), byMarket, 1).items).toHaveLength(1);
  });

  test('what the effect says is what the plan then does', () => {
    const { items } = splitEffect(planned(before), byMarket);
    const now = clerks(planned(before, IN_JUNE));
    const then = clerks(planned(after, IN_JUNE));
    expect(then.filter((each, at) => each !== now[at])).toEqual(
      items.map(({ order: key, to }) => `${key} ${to}`),
    );
  });

  test('the log says who changed what; cells of orders stay as they are', () => {
    const { patch, title } = proposeSplit(planned(before), byMarket, '王丽');
    expect(title.zh).toBe('单证员从 2026-06-01 起：李娜（德国、法国、Germany）、赵磊');
    expect(new Set(patch.cells.map(({ sheet }) => sheet))).toEqual(new Set(['跟单_人员']));
    expect(patch.sheets.map(({ name }) => name)).toEqual(['跟单_记录']);
  });

  test('the same split once more writes nothing', () => {
    const again = planned(after, IN_MAY);
    expect(isEmptyPatch(proposeSplit(again, byMarket).patch)).toBe(true);
    expect(splitEffect(again, byMarket).count).toBe(0);
  });
});

describe('a role that is simply handed on', () => {
  test('goes whole; whoever gave it up and has no other role is gone from that day, with the work that named them', () => {
    const after = split(handed);
    expect(rows(after)).toEqual(['王丽 sales', '李娜 docs –2026-05-31', '赵磊 logistics', '赵磊 docs 2026-06-01–']); // prettier-ignore
    expect(clerks(planned(after, IN_JUNE))).toEqual([
      'S-1 赵磊', 'S-2 赵磊', 'S-3 赵磊', 'S-4 赵磊', 'S-5 李娜', 'S-6 赵磊', 'S-7 赵磊',
    ]); // prettier-ignore
    expect(splitEffect(planned(before), handed)).toMatchObject({ count: 6, stays: [] });
    expect(proposeSplit(planned(before), handed).notes.map(({ en }) => en)).toContainEqual(
      expect.stringMatching(/^李娜 will hold no role/),
    );
    expect(proposeSplit(planned(before), byMarket).notes).toHaveLength(1);
  });

  test('whoever keeps another role stays named where a row names them', () => {
    const both = docsBook([
      person('王丽', '业务员'),
      person('李娜', '单证员、财务'),
      person('赵磊', '物流专员'),
    ]);
    const after = split(handed, both);
    expect(rows(after)).toEqual(['王丽 sales', '李娜 finance', '赵磊 logistics', '李娜 docs –2026-05-31', '赵磊 docs 2026-06-01–']); // prettier-ignore
    expect(clerks(planned(after, IN_JUNE))[5]).toBe('S-6 李娜');
    expect(splitEffect(planned(both), handed)).toMatchObject({
      count: 5,
      stays: [{ name: '李娜', count: 1 }],
    });
  });

  test('a second person takes part: the first goes on without a change', () => {
    const shared: RoleSplit = { role: 'docs', from: JUNE, to: [taker('李娜'), taker('赵磊')] };
    expect(rows(split(shared))).toEqual([
      '王丽 sales',
      '李娜 docs',
      '赵磊 logistics',
      '赵磊 docs 2026-06-01–',
    ]);
  });

  test('of two who hold it only one gives it up', () => {
    const two = docsBook([...PEOPLE, person('何静', '单证员')]);
    const after = split({ ...handed, of: '李娜' }, two);
    expect(rows(after)).toEqual(['王丽 sales', '李娜 docs –2026-05-31', '赵磊 logistics', '何静 docs', '赵磊 docs 2026-06-01–']); // prettier-ignore
  });

  test('a row that would only begin later gives way', () => {
    const later = docsBook([...PEOPLE, person('何静', '单证员', { 生效: '2026-07-01' })]);
    expect(rows(split(handed, later))).not.toContainEqual(expect.stringContaining('何静'));
  });

  test('nobody who was to begin later loses their address, and whoever takes it over begins with all that their row says', () => {
    const joins = person('何静', '单证员', { 生效: '2026-07-01', 别名: 'Jing', 邮箱: 'jing@example.com' });
    const later = docsBook([...PEOPLE, joins]);
    const others = readConfig(split(handed, later)).config.people.find(({ name }) => name === '何静');
    expect(others).toMatchObject({ roles: [], aliases: ['Jing'], email: 'jing@example.com' });
    const hers = readConfig(split({ ...handed, to: [taker('何静')] }, later)).config.people;
    expect(hers.filter(({ name }) => name === '何静')).toMatchObject([
      { roles: ['docs'], from: JUNE, aliases: ['Jing'], email: 'jing@example.com' },
    ]);
  });

  test('a day that has passed: today is looked at', () => {
    expect(splitEffect(planned(before, IN_JUNE), { ...handed, from: dayFromCivil(2026, 5, 4) }).day).toBe(
      JUNE,
    );
  });
});

test.each<[string, RoleSplit, RegExp]>([
  ['nobody takes it', { ...handed, to: [] }, /Say who takes it over/],
  ['somebody who is not on the list', { ...handed, to: [taker('李雷')] }, /李雷 is not on the team list/],
  ['two in one name', { ...handed, to: [taker('李娜/赵磊')] }, /not on the team list/],
  ['twice', { ...handed, to: [taker('李娜'), taker('Lina')] }, /李娜 is named twice/],
  ['of somebody who does not hold it', { ...handed, of: '王丽' }, /王丽 is not/],
  ['a prototype', { ...handed, to: [taker('__proto__')] }, /not on the team list/],
])('%s is refused', (_, wanted, sentence) => {
  expect(() => proposeSplit(planned(before), wanted)).toThrow(sentence);
});
