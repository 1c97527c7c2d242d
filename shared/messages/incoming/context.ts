import { mattersOf } from '../../orders/matters';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { onceFor } from '../../remembered';
import { MAIL_RULES, type MailRule } from '../mail-rules.sheet';
import { MESSAGES } from '../messages.sheet';

/** What a mail is judged by besides the orders. */
export interface MailContext {
  /** What is known of an earlier mail or message, by its Message-ID without angle brackets; undefined where nothing is. */
  readonly thread: (messageId: string) => EarlierMessage | undefined;
  /** The team's rows of 跟单_来信规则. */
  readonly rules: readonly MailRule[];
}

export interface EarlierMessage {
  /** The order as its row names it; empty for none. */
  readonly order: string;
  /** The hand-off that it told of. */
  readonly handOff?: string;
}

/** By the book's own record sheets. */
export const mailContextOf = onceFor((plan: Plan): MailContext => {
  const known = new Map<string, EarlierMessage>();
  const handOffs = mattersOf(plan).flatMap(({ matter }) =>
    matter.kind === 'handoff' ? [matter.number] : [],
  );
  for (const { record } of recordsOf(plan, MESSAGES).rows) {
    if (!record) continue;
    const { subject = '', order = '' } = record;
    const handOff = handOffs.find((number) => subject.includes(number));
    known.set(bareId(record.id), { order, ...(handOff !== undefined && { handOff }) });
  }
  const rules = recordsOf(plan, MAIL_RULES).rows.flatMap(({ record }) => record ?? []);
  return { thread: (id) => known.get(bareId(id)), rules };
});

/** Message-IDs compare without their brackets. */
export const bareId = (id: string): string => id.trim().replace(/^<|>$/g, '');
