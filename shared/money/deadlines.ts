import type { Place } from '../book/address';
import type { Bilingual } from '../lang';
import { workPlace } from '../plan/places';
import { CLOSED, type Status } from '../process/status';
import { dayOf } from '../time/moment';
import type { Customer } from '../trade/sheets/customers.sheet';
import type { LedgerOrder, LedgerPart } from './ledger';
import { isGone } from '../orders/told-stage';

/** A day by which the money has to be in, declared or claimed back. */
export interface MoneyDeadline {
  readonly stage: string;
  readonly name: Bilingual;
  readonly status: Status;
  /** A serial day: the working one. */
  readonly due: number | undefined;
  /** A serial day: the one that a law sets. */
  readonly hard: number | undefined;
  readonly place: Place;
}

/** 收汇, its declaration and the refund (capabilities of the law: STA 5/2026 art. 48; 36 months). */
const STAGES: readonly string[] = ['forex', 'bop_report', 'refund'];

/** Those of an order that are open and dated, by the stages of its process. */
export function deadlinesOf({ placed }: Pick<LedgerOrder, 'placed'>): readonly MoneyDeadline[] {
  const open = placed.row.order.stages.filter(
    (stage) => STAGES.includes(stage.stage.key) && !CLOSED.has(stage.status) && !isGone(stage),
  );
  return open.flatMap((stage): MoneyDeadline[] => {
    const { due, hardDue, status } = stage;
    if (due === undefined && hardDue === undefined) return [];
    return [
      {
        stage: stage.stage.key,
        name: stage.stage.name,
        status,
        due: due === undefined ? undefined : dayOf(due),
        hard: hardDue === undefined ? undefined : dayOf(hardDue),
        place: workPlace({ ...placed, stage }),
      },
    ];
  });
}

/** When the insurer has to hear of a possible loss. */
export interface LossNotice {
  readonly part: LedgerPart;
  /** A serial day. */
  readonly by: number;
}

/**
 * Of the part that is past due longest: so many days after its due as the customer's card says the policy gives. Without
 * a figure there is no day: each policy has its own.
 */
export function lossNoticeOf(
  parts: readonly LedgerPart[],
  card: Pick<Customer, 'lossDays'> | undefined,
): LossNotice | undefined {
  if (card?.lossDays === undefined) return undefined;
  const [oldest] = parts.filter(({ age }) => age > 0).sort((a, b) => b.age - a.age);
  return oldest?.due === undefined ? undefined : { part: oldest, by: oldest.due + card.lossDays };
}
