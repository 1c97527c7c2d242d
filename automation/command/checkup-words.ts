import { both } from '../../shared/lang';

/** What `gendan checkup` says. */
export const CHECKUP_SAY = {
  logOption: both(
    '事件日志：CSV（case_id, activity, timestamp, resource）或 XES，可以是 .gz',
    'an event log: CSV (case_id, activity, timestamp, resource) or XES, also as .gz',
  ),
} as const;
