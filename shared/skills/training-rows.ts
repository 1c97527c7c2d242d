import type { Place } from '../book/address';
import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import type { ColumnKey } from '../records/sheet';
import { keyFor } from '../templates/vocabulary';
import { orderKey } from '../trade/order-key';
import { nameIn } from './skill-rows';
import { CAUSES, type CauseKind, type Slip } from './slip';
import { topicKey } from './topic';
import { TRAINING, type TrainingRow } from './training.sheet';

/** A row of 跟单_培训 that can be read. */
export interface PlacedTraining {
  readonly record: TrainingRow;
  /** As the team list writes the names; empty where nobody is named. */
  readonly person: string;
  readonly trainer: string;
  /** What compares the topic (`topicKey`). */
  readonly topic: string;
  /** Undefined where the cause is in a person's own words. */
  readonly cause: CauseKind | undefined;
  /** Keys of its orders. */
  readonly orders: ReadonlySet<string>;
  readonly ref: { readonly name: string; readonly row: number };
  place(column: ColumnKey<typeof TRAINING>): Place;
}

/** Every row that counts as one, in the order of the sheet; read once for as long as the plan is. */
export const trainingRows = onceFor((plan: Plan): readonly PlacedTraining[] =>
  recordsOf(plan, TRAINING).rows.flatMap(({ record, name, row, place }): PlacedTraining[] => {
    if (!record) return [];
    const cause = keyFor(CAUSES, record.cause ?? '');
    return [
      {
        record,
        person: nameIn(plan, record.person),
        trainer: nameIn(plan, record.owner ?? ''),
        topic: topicKey(plan, record.topic, cause),
        cause,
        orders: new Set(record.orders.map(orderKey)),
        ref: { name, row },
        place,
      },
    ];
  }),
);

/** The rows of a person, in the order of the sheet. */
export const trainingsOf = (plan: Plan, person: string): readonly PlacedTraining[] =>
  byPerson(trainingRows(plan)).get(person) ?? [];

const byPerson = onceFor(
  (rows: readonly PlacedTraining[]): ReadonlyMap<string, readonly PlacedTraining[]> => {
    const found = new Map<string, PlacedTraining[]>();
    for (const row of rows) {
      const own = found.get(row.person);
      if (own) own.push(row);
      else found.set(row.person, [row]);
    }
    return found;
  },
);

/** Whether a row is about the same person, topic and cause; a cause in a person's own words may be any. */
export const isAbout = (
  { person, topic, cause }: Pick<PlacedTraining, 'person' | 'topic' | 'cause'>,
  slip: Pick<Slip, 'person' | 'topic' | 'kind'>,
): boolean => person === slip.person && topic === slip.topic && (cause === undefined || cause === slip.kind);

/** Whether a training is neither done nor dismissed. */
export const isOpen = ({ record: { state } }: PlacedTraining): boolean =>
  state === 'open' || state === 'proposed';
