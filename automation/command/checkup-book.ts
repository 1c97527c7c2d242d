import { adviceOf } from '../../shared/checkup/advice';
import { checkupOf } from '../../shared/checkup/checkup-of';
import { dayOf, isoDay, parseIso } from '../../shared/time/moment';
import type { BookFlags } from './book-flags';
import { acceptAdvice } from './checkup-accept';
import { checkupJson, nothingJson, whyNothing } from './checkup-json';
import { nowOf, type Context } from './context';
import { BadSince } from './errors';
import { EXIT } from './io';
import { hostOf, planBook } from './open-book';
import { printAdvice } from './show-advice';
import { printCheckup } from './show-checkup';

export interface BookCheckupFlags extends BookFlags {
  readonly since?: string;
  readonly now?: string;
  readonly json?: boolean;
  readonly accept?: string;
  readonly as?: string;
  readonly yes?: boolean;
}

/** `gendan checkup BOOK [--since DAY] [--json]`, and with `--accept` proposals written on consent: how it ended. */
export async function checkUpBook(path: string, flags: BookCheckupFlags, context: Context): Promise<number> {
  const since = sinceOf(flags.since);
  const host = hostOf(path, context, flags);
  const plan = await planBook(path, host, nowOf(flags.now), {}, context, { mayBeEmpty: flags.json });
  if (flags.accept !== undefined) return acceptAdvice(plan, host, flags.accept, since, flags, context);
  const { print, lang } = context;
  const asJson = (answer: object): void => print(JSON.stringify(answer, null, 1));
  const checkup = checkupOf(plan, { since });
  const nothing = whyNothing(plan, checkup);
  if (nothing) {
    if (flags.json) {
      asJson(nothingJson(nothing, lang));
      context.io.observer?.nothing?.(nothing);
    } else context.nothing(nothing);
    return EXIT.failed;
  }
  const advice = adviceOf(plan, checkup);
  if (flags.json) asJson(checkupJson(checkup, advice, lang));
  else {
    printCheckup(plan, checkup, context);
    printAdvice(advice, since === undefined ? undefined : isoDay(since), context);
  }
  return EXIT.ok;
}

function sinceOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const moment = parseIso(text);
  if (moment === undefined) throw new BadSince(text);
  return dayOf(moment);
}
