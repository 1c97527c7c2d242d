import type { Place } from '../book/address';
import type { Lang } from '../lang';
import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import type { ColumnKey } from '../records/sheet';
import { CHANNELS, type Channel } from './channels.sheet';
import type { Told } from './kinds.data';

/** A channel with the cells of its row. */
export interface PlacedChannel {
  readonly channel: Channel;
  place(column: ColumnKey<typeof CHANNELS>): Place;
}

/** The channels of a book that are on, in the order of the sheet. */
export const channelsOf = (plan: Plan): readonly PlacedChannel[] =>
  recordsOf(plan, CHANNELS).rows.flatMap(({ record: channel, place }): PlacedChannel[] =>
    channel && channel.on !== 'no' ? [{ channel, place }] : [],
  );

/** What a channel is told of: the digest where its row says nothing. */
export const toldIn = ({ tells = [] }: Channel): ReadonlySet<Told> =>
  new Set<Told>(tells.length > 0 ? tells : ['digest']);

/** The language of a channel: Gendan tells in Chinese or English; otherwise as the book. */
export const languageIn = ({ language }: Channel, plan: Plan): Lang =>
  language === 'zh' || language === 'en' ? language : plan.language;
