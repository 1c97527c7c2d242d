import { approverNamed, secondPerson } from '../../../shared/trade/second-person';
import { templateApproval } from '../../../shared/papers/templates-of';
import type { Template } from '../../../shared/trade/sheets/templates.sheet';
import { both } from '../../../shared/lang';
import { SETTING_ITEMS } from '../../../shared/templates/vocabulary';

test.each([
  ['孙敏', '陈总', 'other', 'other'],
  ['陈总', '陈 总', 'same-person', 'own'],
  [undefined, '陈总', 'writer-unknown', 'own'],
])('written by %s, approved by %s: %s, in a team of one %s', (writer, approver, team, alone) => {
  expect(secondPerson(writer, approver, false)).toBe(team);
  expect(secondPerson(writer, approver, true)).toBe(alone);
});

const template = (author: string | undefined) => ({ name: 'CI', kind: 'ci', language: 'en', version: 1, author, approver: '陈总', status: 'approved', fingerprint: 'f' }) as unknown as Template; // prettier-ignore

test('a template without an author is approved by nobody for certain, as a bank account without a writer is not', () => {
  expect(templateApproval(template(undefined), 'f', false)).toBe('writer-unknown');
  expect(templateApproval(template('孙敏'), 'f', false)).toBe('approved');
  expect(templateApproval(template(undefined), 'f', true)).toBe('approved');
});

test('a refusal says what is approved, and what to do', () => {
  const words = { column: both('作者', 'Author'), whoWrote: both('谁做的模板', 'who made the template'), look: both('看过再核准', 'look at it and approve') };
  const refused = (writer: string | undefined, by: string) => () => approverNamed({ ...words, writer }, by, false);
  expect(refused(undefined, '陈总')).toThrow('The row does not say who made the template');
  expect(refused('陈总', '陈总')).toThrow('Who made the template cannot approve. Let somebody else look at it and approve');
  expect(refused('陈总', '陈总')).toThrow(`turns on “${SETTING_ITEMS.ownApproval.en}”`);
  expect(refused('孙敏', ' ')).toThrow('--as NAME');
  expect(refused('孙敏', ' 陈总 ')()).toBe('陈总');
}); // prettier-ignore
