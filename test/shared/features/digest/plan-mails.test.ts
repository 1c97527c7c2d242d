import { planMails } from '../../../../shared/features/digest/plan-mails';
import { reportOf } from '../../../../shared/features/digest/report';
import { EMPTY_LEDGER } from '../../../../shared/features/digest/ledger';
import { approve } from '../../../tools/approve';
import { samplePlan, SAMPLES } from './sample-teams';

/** A day of the sample book as its manager may read it: who is told what, and what was left. */
test.each(['zh', 'en'] as const)('the digests of the sample book: %s', (lang) => {
  const plan = samplePlan(lang);
  const { file, url } = SAMPLES[lang];
  const look = { bookName: file.replace(/\.xlsx$/, ''), bookUrl: url };
  const planned = planMails(plan, plan.now, EMPTY_LEDGER, Infinity, look);
  const mails = planned.send.map(({ to, subject, text }) => `To: ${to}\nSubject: ${subject}\n\n${text}`);
  const report = reportOf(planned).map((line) => line[lang]);
  approve(__dirname, `digest-${lang}`, [...mails, report.join('\n')].join(`\n${'='.repeat(72)}\n\n`));
});
