import { isExactId, isSameId, questionId, type QuestionName } from '../../../shared/plan/question-id';

const NAME: QuestionName = { sheet: '出货', column: 13, key: 'PO-1', stage: 'onboard', kind: 'passed' };

test.each<[string, Partial<QuestionName>, string]>([
  ['an order', {}, '出货:M:PO-1:onboard.passed'],
  ['all of a column', { key: undefined }, '出货:M:onboard.passed'],
  ['those of long ago', { key: undefined, until: '2026-03-31' }, '出货:M:onboard.passed@2026-03-31'],
  ['an order and its part', { key: 'PO-1 / 2' }, '出货:M:PO-1+2:onboard.passed'],
  ['two parts', { key: 'PO-1 / 2 / 3' }, '出货:M:PO-1+2+3:onboard.passed'],
  ['what a shell takes for its own', { key: 'PO 1/2' }, '出货:M:PO%20%1%2F%2:onboard.passed'],
  ['a plus of the team’s own', { key: 'A+B' }, '出货:M:A%2B%B:onboard.passed'],
  ['dots, dashes and underlines stay', { key: 'A.1_b-2' }, '出货:M:A.1_b-2:onboard.passed'],
  ['a column past Z', { column: 28 }, '出货:AB:PO-1:onboard.passed'],
])('%s', (_, changed, id) => expect(questionId({ ...NAME, ...changed })).toBe(id)); // prettier-ignore

test.each([
  ['as it stands', '出货:M:PO-1:onboard.passed', '出货:M:PO-1:onboard.passed', true],
  ['in small letters', '出货:M:PO-1:onboard.passed', '出货:m:po-1:Onboard.passed', true],
  ['with the signs themselves', '出货:M:PO%20%1%2F%2+3:x.old', '出货:M:PO 1/2 / 3:x.old', true],
  ['of another order', '出货:M:PO-1:onboard.passed', '出货:M:PO-2:onboard.passed', false],
  ['no sign at all', 'S:A:%110000%:x.old', 'S:A::x.old', true],
  ['the last sign there is', 'S:A:%10FFFF%:x.old', 'S:A::x.old', false],
])('typed %s', (_, id, typed, same) => expect(isSameId(id, typed)).toBe(same));

test('an exact id may have blanks around it, and no other letters', () => {
  expect(isExactId('S:A:x.old', ' S:A:x.old ')).toBe(true);
  expect(isExactId('S:A:caf\u00e9.old', 'S:A:cafe\u0301.old')).toBe(true);
  expect(isExactId('S:A:x.old', 's:a:x.old')).toBe(false);
});
