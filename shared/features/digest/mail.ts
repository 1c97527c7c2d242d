import type { Plan } from '../../plan/plan';
import type { Digest } from './digest';
import { digestHtml } from './html';
import { countsOf, digestSubject } from './subject';
import type { MailLook } from './mail-look';
import { digestText } from './text';

/** One mail, ready to be handed over. Plain JSON. */
export interface Mail {
  /** One per person and day. */
  readonly key: string;
  /** Serial day. */
  readonly day: number;
  readonly person: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Stages that it tells of. */
  readonly stages: number;
  /** `逾期 3，今天 2`. */
  readonly counts: string;
  /** Fingerprints of what is escalated in it. */
  readonly told: readonly string[];
}

export function mailFor(digest: Digest, plan: Plan, key: string, day: number, look: MailLook): Mail {
  const words = { ...look, lang: look.lang ?? plan.language, day };
  return {
    key,
    day,
    person: digest.person,
    to: digest.address,
    subject: digestSubject(digest, words),
    text: digestText(digest, words),
    html: digestHtml(digest, words),
    stages: digest.sections.reduce((sum, { lines, things = [] }) => sum + lines.length + things.length, 0),
    counts: countsOf(digest, words.lang),
    told: digest.sections.flatMap(({ lines }) => lines.flatMap(({ fingerprint }) => fingerprint ?? [])),
  };
}
