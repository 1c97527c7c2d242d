import { mailContextOf } from '../../../../shared/messages/incoming/context';
import { judgeMail } from '../../../../shared/messages/incoming/judge-mail';
import { mail, mailPlan } from '../../../tools/mail-book';

const plan = mailPlan();
const judged = (more: Parameters<typeof mail>[0]) => judgeMail(plan, mail(more), mailContextOf(plan));

it('finds the order that the subject names', () => {
  expect(judged({ subject: 'FY26-081 payment', text: 'We have paid today.' })).toMatchObject({
    order: 'FY26-081',
    about: 'payment',
  });
});

it.each([
  'FY26-081',
  'FY26–081',
  'fy26 081',
  'FY26081',
  'ＦＹ２６－０８１',
  'FY26/081',
  'FY26_081',
  '4500812',
  'PI260081',
])('knows %s', (number) => expect(judged({ subject: `Your order ${number}` }).order).toBe('FY26-081'));
