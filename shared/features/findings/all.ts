import type { Capability } from '../../capability';
import type { Finding } from '../../finding';
import { findingsOf, type Plan } from '../../plan/plan';

/** Everything that is wrong or unclear in a book: its config sheets, what capabilities look after, its orders. */
export const allFindings = (capabilities: readonly Capability[], plan: Plan): Finding[] =>
  findingsOf(
    plan,
    capabilities.flatMap(({ findings }) => findings?.(plan, capabilities) ?? []),
  );
