import { both, type Bilingual } from '../lang';

/** What is done with a served book, in the order in which it is more urgent. #add-a-job */
export const JOBS = ['update', 'channels', 'inbox', 'digest', 'agenda', 'dashboard', 'checkup'] as const;

export type Job = (typeof JOBS)[number];

/** What people read of each; what it does is what the verb of the command does. */
export const JOB_WORDS: Readonly<Record<Job, Bilingual>> = {
  update: both('更新', 'Update'),
  channels: both('发到渠道', 'Tell channels'),
  inbox: both('收信', 'Read mails'),
  digest: both('每日邮件', 'Daily mail'),
  agenda: both('晨会议程', 'Agenda'),
  dashboard: both('看板', 'Dashboard'),
  checkup: both('流程体检', 'Check-up'),
};

export const isJob = (text: string): text is Job => (JOBS as readonly string[]).includes(text);
