import { readMail } from '../../../../automation/inbox/parse/read-mail';
import { mailContextOf } from '../../../../shared/messages/incoming/context';
import { judgeMail } from '../../../../shared/messages/incoming/judge-mail';
import { mailPlan } from '../../../tools/mail-book';
import { mailFiles, type MailSet } from '../../../tools/mail-files';
import { moment } from '../../../tools/order-facts';

const plan = mailPlan();

async function scoreOf(set: MailSet) {
  const wrong: string[] = [];
  const score = { mails: 0, matched: 0, toWrongOrder: 0, about: 0 };
  for (const { file, bytes, truth } of mailFiles(set)) {
    const { mail, problem } = await readMail(file, bytes, () => moment('2026-05-18 09:30'));
    if (!mail) throw new Error(`${file}: ${problem.en}`);
    const judged = judgeMail(plan, mail, mailContextOf(plan));
    score.mails++;
    if (judged.order === truth.order) score.matched++;
    else if (judged.order !== null) score.toWrongOrder++;
    if (judged.about === truth.about) score.about++;
    if (judged.order !== truth.order || judged.about !== truth.about)
      wrong.push(
        `${file}: ${judged.order} ${judged.about}, in truth ${truth.order} ${truth.about}. ${judged.why.en}`,
      );
  }
  return { ...score, wrong };
}

describe.each([
  ['tuned', 57, 54],
  ['seen', 77, 72],
  ['held-out', 23, 22],
] as const)('of the %s mails', (set, matched, about) => {
  it(`at least ${matched} find their order, none a wrong one, and of ${about} it is known what they are about`, async () => {
    const { wrong, ...score } = await scoreOf(set);
    if (wrong.length > 0) console.log([JSON.stringify(score), ...wrong].join('\n'));
    expect(score.toWrongOrder).toBe(0);
    expect(score.matched).toBeGreaterThanOrEqual(matched);
    expect(score.about).toBeGreaterThanOrEqual(about);
  });
});
