import type { Patch } from '../../shared/book/patch';
import type { Host } from '../../shared/host';
import { agreed, type YesNoQuestion } from './ask';
import type { BookFlags } from './book-flags';
import type { Context } from './context';
import { EXIT } from './io';
import { printReport } from './show-report';

interface WriteFlags extends BookFlags {
  readonly yes?: boolean;
}

/**
 * Writes what was shown once a person agrees, and says what came of it; gives the exit code. A copy leaves the team's own
 * file alone, so it needs no agreement.
 */
export async function writeOnConsent(
  host: Host,
  patch: Patch,
  { out, yes }: WriteFlags,
  context: Context,
  asked?: YesNoQuestion,
): Promise<number> {
  if (out === undefined && !yes && !(await agreed(context, asked))) return EXIT.declined;
  context.io.observer?.step?.();
  const report = await host.commit(patch);
  printReport(report, context);
  return report.refused.length > 0 ? EXIT.partly : EXIT.ok;
}
