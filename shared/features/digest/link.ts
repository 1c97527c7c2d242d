import type { MailLook } from './mail-look';

/** Where the mail links to: a web address, and nothing else that a host may hand in. */
export function linkOf({ bookUrl }: Pick<MailLook, 'bookUrl'>): string | undefined {
  const url = bookUrl?.trim() ?? '';
  return /^https?:\/\/[^\s"'<>]+$/i.test(url) ? url : undefined;
}
