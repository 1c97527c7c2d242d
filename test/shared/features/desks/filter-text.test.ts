import fc from 'fast-check';
import {
  filterText,
  isFilter,
  readFilter,
  type DeskFilter,
} from '../../../../shared/features/desks/filter-text';
import { LINE_GROUPS } from '../../../../shared/orders/groups';
import { PHASES } from '../../../../shared/process/phase';
import { ROLES } from '../../../../shared/process/row';
import { STAGE_WORDS } from '../../../../shared/templates/vocabulary';

const read = (text: string): DeskFilter => {
  const found = readFilter(text);
  if (!isFilter(found)) throw new Error(found.en);
  return found;
};

test.each([
  ['客户=MAPLE、HARBOR；责任人=我', { customer: ['MAPLE', 'HARBOR'] }, true],
  ['Customer = MAPLE, HARBOR; Owner=me', { customer: ['MAPLE', 'HARBOR'] }, true],
  ['阶段：生产中', { phase: ['production'] }, false],
  ['phase: in production; role=Documents clerk', { phase: ['production'], role: ['docs'] }, false],
  ['紧急程度＝逾期，今天', { group: ['late', 'today'] }, false],
  ['负责人=王丽', { owner: ['王丽'] }, false],
  ['含=LC260；工作表=5月', { sheet: ['5月'], text: 'LC260' }, false],
  ['', {}, false],
])('%s', (text, filter, isMine) => {
  expect(read(text)).toEqual({ filter, isMine });
});

test.each([
  ['随便写写', /读不懂/, /is not understood/],
  ['颜色=红', /读不懂.*客户、工厂、责任人/, /Customer, Factory, Owner/],
  ['阶段=飞行中', /阶段里没有“飞行中”.*生产中/, /Phase has no “飞行中”.*In production/],
  ['role=astronaut', /岗位里没有/, /Role has no “astronaut”/],
])('%s cannot be read, and it says what can be', (text, zh, en) => {
  const wrong = readFilter(text);
  expect(isFilter(wrong)).toBe(false);
  expect(wrong).toMatchObject({ zh: expect.stringMatching(zh), en: expect.stringMatching(en) });
});

const name = fc
  .stringMatching(/^[A-Za-z王丽]{1,3}[A-Za-z0-9 &.]{0,8}[A-Za-z0-9]$/)
  .filter((text) => !/^(me|mine|i)$/i.test(text));
const some = (values: readonly string[]) =>
  fc.option(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 }), { nil: undefined });
const names = fc.option(fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), { nil: undefined });

test('what is written reads as what it was made of, in both languages', () => {
  const filters = fc.record(
    {
      customer: names, factory: names, owner: names, sheet: names,
      role: some(ROLES), phase: some(PHASES), group: some(LINE_GROUPS), stage: some(Object.keys(STAGE_WORDS)),
      text: fc.option(name, { nil: undefined }),
    },
    { requiredKeys: [] },
  ); // prettier-ignore
  fc.assert(
    fc.property(
      filters,
      fc.boolean(),
      fc.constantFrom('zh' as const, 'en' as const),
      (made, isMine, lang) => {
        const filter = JSON.parse(JSON.stringify(made)) as DeskFilter['filter'];
        const back = read(filterText({ filter, isMine }, lang));
        expect(back.isMine).toBe(isMine);
        // Two stages may share a name, which then means the first of them.
        const { stage: _stage, ...rest } = back.filter;
        const { stage: _made, ...expected } = filter;
        expect(rest).toEqual(expected);
      },
    ),
  );
});
