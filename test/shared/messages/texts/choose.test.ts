import { chosenText } from '../../../../shared/messages/texts/choose';
import { SHIPPED } from '../../../../shared/messages/texts/shipped.data';
import { textFingerprint } from '../../../../shared/messages/texts/approval';
import { textFindings } from '../../../../shared/messages/texts/findings';
import type { Language } from '../../../../shared/trade/languages';
import type { TestCell } from '../../../tools/book';
import { draftPlan, recordSheetOf, text } from '../../../tools/draft-book';

type Row = Readonly<Record<string, TestCell>>;
const plan = (texts: readonly Row[], ownApproval = false) =>
  draftPlan({
    texts,
    more: ownApproval ? [recordSheetOf('跟单_设置', { 项目: '可核准自己的', 值: '是' })] : [],
  });
const taken = (texts: readonly Row[], { customer = 'MAPLE', language = 'en' as Language, ownApproval = false } = {}) =>
  chosenText(plan(texts, ownApproval), 'status', SHIPPED.status, customer, language)!; // prettier-ignore
const findings = (...texts: Row[]) => textFindings(plan(texts)).map(({ place, message }) => `${place.row}/${place.column} ${message.en}`); // prettier-ignore

test('without any of the team’s it is Gendan’s own', () =>
  expect(taken([])).toMatchObject({ key: 'gendan-status', version: 1, language: 'en', notes: [] }));

test('the customer’s own before everybody’s, then the newest version; the card’s other spellings count', () => {
  const rows = [text({ 正文: 'v1' }), text({ 正文: 'v2', 版本: 2 }), text({ 编号: 'M', 客户: 'maple home inc', 正文: 'own' })]; // prettier-ignore
  expect(taken(rows).text).toBe('own');
  expect(taken(rows, { customer: 'Other' }).text).toBe('v2');
});

test('a text of another kind, language or customer is not taken', () => {
  const rows = [
    text({ 用途: '催款' }),
    text({ 编号: 'Z', 语言: '中文' }),
    text({ 编号: 'N', 客户: 'Nordvik' }),
  ];
  expect(taken(rows).key).toBe('gendan-status');
});

test('a language that nobody wrote is English, and says so', () => {
  const { language, notes } = taken([], { language: 'es' });
  expect([language, notes[0]?.en]).toEqual(['en', expect.stringContaining('Spanish')]);
});

describe('what no second person approved is never taken by itself, and a finding tells why', () => {
  test.each<[string, Row, RegExp | undefined]>([
    ['a draft', { 状态: '草稿' }, undefined],
    ['retired', { 状态: '停用' }, undefined],
    [
      'approved by its author',
      { 核准人: '王丽' },
      /^2\/9 The text “T-1”: its author approved it, which does not count/,
    ],
    ['without an author', { 作者: null }, /does not say who wrote it/],
    ['without an approver', { 核准人: null }, /it does not say who approved it/],
    ['changed since', { 指纹: 'xyz' }, /it was changed after its approval/],
  ])('%s', (_, more, told) => {
    expect(taken([text(more)]).key).toBe('gendan-status');
    expect(findings(text(more))).toEqual(told ? [expect.stringMatching(told)] : []);
  });

  test('approved as it stands it is taken', () => {
    const words = { subject: 'About {{order}}', text: 'Dear {{contact}}' };
    expect(taken([text({ 指纹: textFingerprint(words) })]).key).toBe('T-1');
    expect(findings(text({}))).toEqual([]);
  });

  test('a team of one approves its own, where the setting says so', () =>
    expect(taken([text({ 核准人: '王丽' })], { ownApproval: true }).key).toBe('T-1'));
});

test('tags that there are not, braces that are open and prices are told at their cells before somebody waits for the text', () => {
  expect(findings(text({ 主题: '{{iban}}', 正文: 'x {{foo}} {{bar}}' }))).toEqual([
    expect.stringMatching(/^2\/5 There is no such tag: {{iban}}/),
    expect.stringMatching(/^2\/6 There is no such tag: {{foo}}, {{bar}}/),
  ]);
  expect(findings(text({ 正文: 'x {{order' }))).toEqual([expect.stringMatching(/not in pairs/)]);
  expect(findings(text({ 用途: '收到回复', 正文: 'USD 5' }))).toEqual([expect.stringMatching(/never says a price/)]);
  expect(findings(text({ 正文: 'USD 5' }))).toEqual([]);
}); // prettier-ignore
