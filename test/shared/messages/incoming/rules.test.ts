import { mailContextOf } from '../../../../shared/messages/incoming/context';
import { judgeMail } from '../../../../shared/messages/incoming/judge-mail';
import { SHIPPED_MAIL_RULES } from '../../../../shared/messages/incoming/rules.data';
import { hasWord } from '../../../../shared/messages/incoming/words-in';
import { mailRuleFindings } from '../../../../shared/messages/mail-rule-findings';
import { mail, mailPlan } from '../../../tools/mail-book';
import type { Cells } from '../../../tools/record-book';

const EMPTY: Cells = { 名称: null, 关于: null, 看哪里: null, 词: null, 不含: null, 权重: null, 启用: null };
const withRules = (...rows: readonly Cells[]) =>
  mailPlan(undefined, { 跟单_来信规则: rows.map((row) => ({ ...EMPTY, ...row })) });
const judged = (plan: ReturnType<typeof mailPlan>, more: Parameters<typeof mail>[0]) =>
  judgeMail(plan, mail(more), mailContextOf(plan));
const plain = mailPlan();
const about = (more: Parameters<typeof mail>[0]) => judged(plain, more).about;

it('the rule that says so is named with its word', () =>
  expect(judged(plain, { text: '我们已付款' }).why.zh).toContain('关于付款：规则“已付款”，“已付”'));

it('ETD and L/C keep their capitals in the reason', () => {
  expect(judged(plain, { text: 'New ETD is 28 May.' }).why.en).toContain('About ETD: rule');
  expect(judged(plain, { text: 'We have opened the letter of credit.' }).why.en).toContain('About L/C: rule');
});

it('what is denied is still what it is about, or not at all', () => {
  expect(about({ text: 'The deposit is not yet paid.' })).toBe('payment');
  expect(about({ text: 'Goods arrived, no complaints at all.' })).toBe('other');
  expect(about({ subject: 'complaint?', text: 'No complaint, everything fine.' })).toBe('other');
});

it('what the writer wrote counts before what the subject says, and what is quoted last', () => {
  expect(about({ subject: 'Re: Complaint', text: '20 pieces are broken' })).toBe('complaint');
  expect(about({ subject: 'Booking confirmation', text: 'We have paid the balance.' })).toBe('payment');
  expect(about({ text: 'ok\n\n> We have paid the balance.' })).toBe('payment');
  expect(about({ text: 'PP sample approved\n\n> We have paid the balance.' })).toBe('approval');
});

it('the name of a file tells it', () =>
  expect(about({ text: 'see attached', attachments: ['MT103_copy.pdf'] })).toBe('payment'));

it('payment terms in an inquiry are no payment', () =>
  expect(about({ text: 'Please quote. Payment terms?' })).toBe('inquiry'));

it('the team’s rules come first', () => {
  const plan = withRules({ 名称: '模具', 关于: '其他', 词: '模具费' });
  expect(judged(plan, { text: '模具费已付款' })).toMatchObject({
    about: 'other',
    why: { zh: expect.stringMatching(/规则“模具”/) },
  });
  expect(judged(plan, { text: '已付款' }).about).toBe('payment');
});

it('a shipped rule is turned off by its name', () => {
  const plan = withRules({ 名称: '询盘', 启用: '否' }, { 名称: '零散词：询盘', 启用: '否' });
  expect(about({ text: 'Please quote 200 hooks' })).toBe('inquiry');
  expect(judged(plan, { text: 'Please quote 200 hooks' }).about).toBe('other');
});

it('a word that is barred beside it does not count, nor one looked for elsewhere', () => {
  const plan = withRules({ 名称: '甲', 关于: '其他', 词: 'hooks', 不含: 'brass', 看哪里: '主题' });
  expect(judged(plan, { subject: 'hooks', text: 'Please quote' }).about).toBe('other');
  expect(judged(plan, { subject: 'brass hooks', text: 'Please quote' }).about).toBe('inquiry');
  expect(judged(plan, { text: 'Please quote hooks' }).about).toBe('inquiry');
});

it.each([
  [{ 名称: '甲', 词: '模具' }, '出货规则!B2', /没写关于什么/],
  [{ 名称: '甲', 关于: '其他' }, 'D2', /没有词/],
  [{ 名称: '甲', 关于: '其他', 词: '模具、+' }, 'D2', /里没有词/],
  [{ 名称: '甲', 关于: '其他', 词: '模具', 不含: '模具' }, 'E2', /永远不算/],
  [{ 名称: '没有这条', 启用: '否' }, 'A2', /没有自带规则/],
])('a row that says nothing is told at its cell: %j', (row, at, message) => {
  const [found, ...others] = mailRuleFindings(withRules(row));
  expect(others).toEqual([]);
  expect(found!.place).toMatchObject({
    sheet: '跟单_来信规则',
    row: 2,
    column: at.at(-2)!.charCodeAt(0) - 64,
  });
  expect(found!.message.zh).toMatch(message);
});

it('a row that says something is right', () =>
  expect(
    mailRuleFindings(withRules({ 名称: '甲', 关于: '其他', 词: '模具' }, { 名称: '询盘', 启用: '否' })),
  ).toEqual([]));

describe('a word', () => {
  it.each([
    ['We PAID today', 'paid', true],
    ['unpaid', 'paid', false],
    ['prepaid', 'pre*', true],
    ['has been\npaid', 'been paid', true],
    ['款已付。', '已付', true],
    ['ｐａｉｄ', 'paid', true],
    ['到帳', '到账', true],
    ['When will it ship?', 'when + ship', true],
    ['When? We ship.', 'when + ship', false],
    ['l/c opened', 'l/c', true],
    ['', 'x', false],
    ['x', '', false],
  ])('in %j: %s', (text, word, is) => expect(hasWord(text, word)).toBe(is));
});

it('every shipped rule has a name of its own, words, and none that it bars itself', () => {
  expect(new Set(SHIPPED_MAIL_RULES.map(({ key }) => key)).size).toBe(SHIPPED_MAIL_RULES.length);
  for (const { words, without, weight } of SHIPPED_MAIL_RULES) {
    expect(words.length).toBeGreaterThan(0);
    expect(weight).toBeGreaterThan(0);
    expect(words.filter((word) => without.some((each) => each === word))).toEqual([]);
  }
});
