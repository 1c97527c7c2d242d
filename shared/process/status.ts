/**
 * What can be said of a stage, in the order of precedence: the first that holds is the verdict. The words
 * are the keys; what people read comes from the vocabulary.
 */
export const STATUSES = [
  'cancelled',
  'carried on',
  'not applicable',
  'waived',
  'done',
  'done late',
  'data error',
  'date to confirm',
  'to confirm',
  'waiting for predecessor',
  'overdue',
  'on hold',
  'behind',
  'due soon',
  'on track',
  'not started',
] as const;
export type Status = (typeof STATUSES)[number];

/** A stage in one of these needs nobody's attention any more. */
export const CLOSED: ReadonlySet<Status> = new Set<Status>([
  'cancelled',
  'carried on',
  'not applicable',
  'waived',
  'done',
  'done late',
]);

/** In time or not. */
export const isDone = (status: Status): boolean => status === 'done' || status === 'done late';
