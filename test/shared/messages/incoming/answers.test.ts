import { mailContextOf } from '../../../../shared/messages/incoming/context';
import { judgeMail } from '../../../../shared/messages/incoming/judge-mail';
import { mail, mailPlan } from '../../../tools/mail-book';
import { moment } from '../../../tools/order-facts';

const plan = mailPlan();
const draft = (more: Parameters<typeof mail>[0]) => judgeMail(plan, mail(more), mailContextOf(plan)).draft;
const INQUIRY = {
  from: 'Paula Jensen <paula@fjordhome.dk>',
  subject: 'Inquiry: hooks',
  text: 'Please quote 5000 hooks, USD 1.20 was the last price.',
};

it('an inquiry is acknowledged, in the writer’s language and never with a price', () => {
  expect(draft(INQUIRY)).toMatch(/^Dear Paula Jensen,\n\nThank you for your inquiry \(Inquiry: hooks\)/);
  expect(draft(INQUIRY)).not.toMatch(/USD|1\.20/);
  expect(
    draft({ ...INQUIRY, from: '李先生 <li@qq.com>', subject: '询价', text: '请报价3000个挂钩' }),
  ).toMatch(/^李先生，您好/);
  expect(draft({ ...INQUIRY, from: 'li@qq.com', subject: '询价', text: '请报价3000个挂钩' })).toMatch(
    /^先生\/女士，您好/,
  );
});

it('outside of office hours it says when the office opens', () =>
  expect(draft({ ...INQUIRY, at: moment('2026-05-17 22:00') })).toMatch(/outside our office hours/));

it('a complaint is received and nothing is admitted', () => {
  const text = draft({ from: 'ops@brightway.co.uk', subject: 'BW-77', text: '60 pieces are broken.' })!;
  expect(text).toMatch(/received your claim concerning BW-77/);
  expect(text).not.toMatch(/sorry|apolog|compensat|refund/i);
});

it('a payment is thanked for and not said to be in', () => {
  const text = draft({ subject: 'FY26-085', text: 'We have paid the deposit.' })!;
  expect(text).toMatch(/as soon as our bank has advised/);
  expect(text).not.toMatch(/received/);
  expect(draft({ subject: 'FY26-085', text: 'We will pay the deposit next week.' })).toBeNull();
});

it('where an order stands is told by what its cells say', () =>
  expect(draft({ subject: 'FY26-081', text: 'When will it ship?' })).toMatch(
    /stands as of Mon 18 May 2026:\n\n- Done: Deposit received, Thu 26 Mar 2026/,
  ));

it.each([
  ['a machine', { ...INQUIRY, isAutomatic: true }],
  ['a colleague', { ...INQUIRY, from: 'li.na@minghua-export.cn' }],
  [
    'a forwarder',
    { subject: 'FY26-082', text: 'When will the goods be ready?', from: 'op3@haida-logistics.cn' },
  ],
  ['a stranger about an order', { subject: 'FY26-081', text: 'When will it ship?', from: 'x@y.example' }],
  ['a customer about another one’s order', { subject: 'FY26-082', text: 'When will it ship?' }],
  ['a customer who asks nothing', { subject: 'FY26-081', text: 'Thank you!' }],
])('%s gets no answer', (_, more) => expect(draft(more)).toBeNull());
