import type { Hours } from '../../../shared/serving/hours';
import type { Queries } from '../database/database';
import type { JobBook } from '../jobs/job';

/** A book as the database has it. */
export interface ServedBook extends JobBook {
  readonly groupId: string;
  readonly kind: string;
  readonly isPaused: boolean;
  readonly isGone: boolean;
  readonly hours: Hours | undefined;
  readonly looked: string | undefined;
}

interface Row {
  id: string;
  group_id: string;
  group_name: string;
  kind: string;
  address: string;
  title: string;
  zone: string | null;
  hours: Hours | null;
  looked: string | null;
  is_paused: boolean;
  is_gone: boolean;
}

export async function servedBook(db: Queries, id: string): Promise<ServedBook | undefined> {
  const [row] = await db.query<Row>(
    `select b.id, b.group_id, g.name as group_name, b.kind, b.address, b.title, p.zone, b.hours, b.looked,
            b.paused_at is not null as is_paused, b.gone_at is not null as is_gone
     from gendan.books b join gendan.groups g on g.id = b.group_id join gendan.places p on p.id = b.place_id
     where b.id = $1`,
    [id],
  );
  if (!row) return undefined;
  return {
    id: row.id,
    groupId: row.group_id,
    group: row.group_name,
    kind: row.kind,
    address: row.address,
    title: row.title,
    ...(row.zone !== null && { zone: row.zone }),
    hours: row.hours ?? undefined,
    looked: row.looked ?? undefined,
    isPaused: row.is_paused,
    isGone: row.is_gone,
  };
}
