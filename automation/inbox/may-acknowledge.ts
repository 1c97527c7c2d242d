import { GendanError } from '../../shared/errors';
import { both, type Bilingual } from '../../shared/lang';
import type { Plan } from '../../shared/plan/plan';
import { dayOf, type Moment } from '../../shared/time/moment';
import type { Keeping } from '../keeping/keeping';
import { whoSends, whyNotHere } from '../keeping/who-sends';
import { smtpFromFile, smtpSettings, type SmtpSettings } from '../mail/smtp-settings';
import { plannedAcknowledgements, type PlannedAcknowledgements } from './acknowledgements';
import type { InboxItem } from './judge-all';
import { ownAddresses } from './own-addresses';
import type { Place } from './reading';
import type { InboxState } from './state';

/** Whether this run acknowledges inquiries, and which. */
export interface Acknowledging {
  readonly smtp: SmtpSettings | undefined;
  plan(state: InboxState, now?: Plan): PlannedAcknowledgements;
  /** Why none goes out, where the team wants them. */
  readonly why: Bilingual | undefined;
}

interface Given {
  readonly smtpFile?: string;
  readonly from?: string;
  readonly out?: string;
}

interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: (zone?: string) => Moment;
  readonly keeping: Keeping;
}

const NONE: PlannedAcknowledgements = { send: [], left: [] };

/** The team's setting, a mail server and the one machine that sends are needed; on another day than today nothing goes out. */
export async function mayAcknowledge(
  path: string,
  plan: Plan,
  items: readonly InboxItem[],
  place: Place | undefined,
  given: Given,
  { env, clock, keeping }: Machine,
): Promise<Acknowledging> {
  const none = (why?: Bilingual): Acknowledging => ({ smtp: undefined, plan: () => NONE, why });
  if (plan.config.settings.acknowledge !== true) return none();
  if (given.out !== undefined || Math.abs(dayOf(plan.now) - dayOf(clock())) > 1) return none(NOT_NOW);
  const notHere = whyNotHere(await whoSends(path, plan, keeping));
  if (notHere) return none(notHere);
  let smtp: SmtpSettings;
  try {
    const text = given.smtpFile === undefined ? {} : { smtp: await smtpFromFile(given.smtpFile) };
    smtp = smtpSettings({ ...text, ...(given.from !== undefined && { from: given.from }) }, env);
  } catch (error) {
    if (error instanceof GendanError) return none(both(error.say('zh'), error.say('en')));
    throw error;
  }
  const mailbox = place && 'mailbox' in place ? place.mailbox.user : '';
  return {
    smtp,
    plan: (state, now = plan) => plannedAcknowledgements(now, items, state, ownAddresses(now, [smtp.from, mailbox])),
    why: undefined,
  };
} // prettier-ignore

const NOT_NOW = both(
  '看的不是今天，或者写的是副本。',
  'It is another day that is looked at, or a copy that is written.',
);
