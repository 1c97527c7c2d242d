import { wellFormed } from './carriers/utf8';

/** What a link hands over to a mail program. */
export interface LinkedMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

/** A link, and whether the words are in it: what is too long for the program's links has to be pasted. */
export interface MailLink {
  readonly href: string;
  readonly isWhole: boolean;
}

/**
 * The longest links, in characters: Windows hands some 2,000 over to a mail program; servers of web mail take some 8,000, of
 * which the answer's own address needs room.
 */
const LONGEST_MAILTO = 2000;
const LONGEST_WEB = 6000;

/** For the mail program of the machine (RFC 6068): lines end as CRLF. */
export function mailtoLink(mail: LinkedMail): MailLink {
  const to = mail.to.map((address) => encoded(address).replace(/%40/g, '@')).join(',');
  return fitting(mail, LONGEST_MAILTO, (text) => `mailto:${to}?${query({ subject: mail.subject, body: text.replace(/\n/g, '\r\n') })}`);
} // prettier-ignore

/** For Gmail in the browser. */
export const gmailLink = (mail: LinkedMail): MailLink =>
  fitting(mail, LONGEST_WEB, (text) => `https://mail.google.com/mail/?${query({ view: 'cm', fs: '1', to: mail.to.join(','), su: mail.subject, body: text })}`); // prettier-ignore

/** For Outlook in the browser. */
export const outlookLink = (mail: LinkedMail): MailLink =>
  fitting(mail, LONGEST_WEB, (text) => `https://outlook.office.com/mail/deeplink/compose?${query({ to: mail.to.join(','), subject: mail.subject, body: text })}`); // prettier-ignore

function fitting({ text }: LinkedMail, longest: number, link: (text: string) => string): MailLink {
  const whole = link(text);
  return whole.length <= longest ? { href: whole, isWhole: true } : { href: link(''), isWhole: false };
}

const query = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&');

/** Half a surrogate pair is no character, and encoding it would throw. */
const encoded = (text: string): string => encodeURIComponent(wellFormed(text));
