import type { Lang } from '../../lang';

/** What a mail says besides the digest itself. */
export interface MailLook {
  /** The book's language unless another one is asked for. */
  readonly lang?: Lang;
  /** What people call the book. */
  readonly bookName?: string;
  /** Where the book opens, `https://…`; without it a mail has no link. */
  readonly bookUrl?: string;
}
