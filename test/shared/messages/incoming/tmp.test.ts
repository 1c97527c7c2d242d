import { readMail } from '../../../../automation/inbox/parse/read-mail';
import { mailContextOf } from '../../../../shared/messages/incoming/context';
import { judgeMail } from '../../../../shared/messages/incoming/judge-mail';
import { mailPlan } from '../../../tools/mail-book';
import { mailFiles } from '../../../tools/mail-files';
import { moment } from '../../../tools/order-facts';

it('x', async () => {
  const plan = mailPlan();
  const out: string[] = [];
  for (const set of ['tuned', 'held-out'] as const)
    for (const { file, bytes } of mailFiles(set)) {
      const { mail } = await readMail(file, bytes, () => moment('2026-05-18 09:30'));
      const j = judgeMail(plan, mail!, mailContextOf(plan));
      out.push(`${file} ${j.order} ${j.about} ${JSON.stringify(j.proposals.map((p) => `${p.cell}: ${p.from} -> ${p.to}`))} ${j.draft?.replace(/\n+/g, ' | ').slice(0, 150) ?? ''} ${j.handOff?.answer ?? ''} ${/two days/.test(j.why.en) ? j.why.en : ''}`);
    }
  console.log(out.join('\n'));
});
