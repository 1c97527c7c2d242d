import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { CHANNELS } from '../../messages/channels.sheet';
import { MAIL_RULES } from '../../messages/mail-rules.sheet';

/** How the channels of a book stand. Plain JSON. */
export interface ChannelsView {
  readonly total: number;
  readonly on: number;
  /** Rows of the team's own rules for mails. */
  readonly rules: number;
}

export function channelsView(plan: Plan): ChannelsView {
  const { rows, records } = recordsOf(plan, CHANNELS);
  return {
    total: rows.length,
    on: records.filter(({ on }) => on !== 'no').length,
    rules: recordsOf(plan, MAIL_RULES).rows.length,
  };
}
