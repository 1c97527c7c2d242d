import type { Place } from '../../book/address';
import type { Bilingual } from '../../lang';
import { channelFindings } from '../../messages/channel-findings';
import { CHANNELS } from '../../messages/channels.sheet';
import { mailRuleFindings } from '../../messages/mail-rule-findings';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';

/** How the channels and the rules of a book stand, beyond what each row’s own cells have wrong. Plain JSON. */
export interface ChannelsView {
  readonly total: number;
  readonly on: number;
  readonly channels: readonly Wrong[];
  readonly rules: readonly Wrong[];
}

/** What is to be put right, and where. */
export interface Wrong {
  readonly message: Bilingual;
  readonly place: Place;
}

export function channelsView(plan: Plan): ChannelsView {
  const { rows, records, findings } = recordsOf(plan, CHANNELS);
  const own = new Set(findings);
  return {
    total: rows.length,
    on: records.filter(({ on }) => on !== 'no').length,
    channels: channelFindings(plan)
      .filter((each) => !own.has(each))
      .map(wrongOf),
    rules: mailRuleFindings(plan).map(wrongOf),
  };
}

const wrongOf = ({ message, place }: Wrong): Wrong => ({ message, place });
