import type { Job } from '../../../../shared/serving/jobs';
import type { JobKind } from '../job-kind';
import { AGENDA } from './agenda';
import { CHANNELS } from './channels';
import { CHECKUP } from './checkup';
import { DASHBOARD } from './dashboard';
import { DIGEST } from './digest';
import { INBOX } from './inbox';
import { UPDATE } from './update';

/** What each job does. #add-a-job */
export const JOB_KINDS: Readonly<Record<Job, JobKind>> = {
  update: UPDATE,
  channels: CHANNELS,
  inbox: INBOX,
  digest: DIGEST,
  agenda: AGENDA,
  dashboard: DASHBOARD,
  checkup: CHECKUP,
};
