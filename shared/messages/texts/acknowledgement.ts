import { oneLine } from '../../cells/one-line';
import { both, type Bilingual } from '../../lang';
import { momentText } from '../../time/date-text';
import { isEarlier, type Moment } from '../../time/moment';
import type { Language } from '../../trade/languages';
import { languageFor, type TextAbout } from './about';
import { certainDay } from './certain-date';
import { chosenText } from './choose';
import { customerTags, openingTag } from './customer-tags';
import { draftOf, type Draft } from './draft';
import { isOpen, opensAt } from './office-hours';
import { orderTags } from './order-tags';
import type { TagSource } from './said';
import { SHIPPED } from './shipped.data';

/** What a mail says that asks, where no order of the sheet does. */
export interface AskedByMail {
  /** Names the mail for good: its Message-ID. */
  readonly ref: string;
  /** Who wrote it, for the salutation. */
  readonly contact: string;
  /** What it is called: its subject. */
  readonly reference: string;
}

export interface AcknowledgementAsked {
  /** The customer's where nobody says. */
  readonly language?: Language;
  readonly mail?: AskedByMail;
  readonly notes?: readonly Bilingual[];
}

/**
 * The answer that an inquiry was received, never with a price: outside of the office's hours, make-up days counted, the text
 * for that. `at`: when it came. TextRefused, PriceInAnswer.
 */
export function acknowledgementOf(
  about: TextAbout,
  at: Moment,
  { language = languageFor(about), mail, notes = [] }: AcknowledgementAsked = {},
): Draft {
  const { plan } = about;
  const kind = isOpen(plan.clocks.office, at) ? 'acknowledgement' : 'acknowledgement_closed';
  const chosen = chosenText(plan, kind, SHIPPED[kind], about.customer, language)!;
  const { lang } = chosen;
  return draftOf(about, 'acknowledgement', chosen, {
    source: {
      ...customerTags(about, lang),
      ...orderTags(about, lang),
      ...(kind === 'acknowledgement_closed' && openingTag(about, at, lang)),
      ...(mail && mailTags(mail)),
    },
    notes: [...(kind === 'acknowledgement_closed' ? closedNotes(about, at) : []), ...notes],
    ...(mail && { ref: mail.ref }),
  });
}

const LONGEST = 120;

function mailTags({ contact, reference }: AskedByMail): TagSource {
  const said = (text: string) => () => ({ text: oneLine(text).slice(0, LONGEST) });
  return {
    ...(oneLine(contact) !== '' && { contact: said(contact) }),
    ...(oneLine(reference) !== '' && { reference: said(reference) }),
  };
}

/** When the inquiry of an order came: as its cell says, else now. */
export function inquiredAt(about: TextAbout): Moment {
  const told = certainDay(about, 'inquiry_date');
  return 'on' in told && !isEarlier(about.plan.now, told.on) ? told.on : about.plan.now;
}

/** The text speaks of when the office opens; once it has, a person may want the other one. */
function closedNotes({ plan }: TextAbout, at: Moment): Bilingual[] {
  const opens = opensAt(plan.clocks.office, at);
  const came = both(
    `询盘 ${momentText(at, 'zh')} 到，不在上班时间`,
    `The inquiry came on ${momentText(at, 'en')}, outside of office hours`,
  );
  const isPast = opens !== undefined && !isEarlier(plan.now, opens);
  return isPast ? [came, both(`${momentText(opens, 'zh')} 已经上班，发出前请看一下文字`, `The office has opened since (${momentText(opens, 'en')}): look at the words before it is sent`)] : [came];
} // prettier-ignore
