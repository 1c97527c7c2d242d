import type { Queries } from '../database/database';
import { PlaceThere } from './errors';
import { idOf } from './ids';

/** What a person named to be served: a file, a folder, a spreadsheet. */
export interface Place {
  readonly id: string;
  /** The group's id. */
  readonly group: string;
  /** As the registry of places names it. */
  readonly kind: string;
  readonly address: string;
  /** Time zone, where another than the server's. */
  readonly zone?: string;
}

const COLUMNS = 'id, group_id, kind, address, zone';

interface PlaceRow {
  readonly id: string;
  readonly group_id: string;
  readonly kind: string;
  readonly address: string;
  readonly zone: string | null;
}

const placeOf = ({ id, group_id: group, kind, address, zone }: PlaceRow): Place => ({
  id,
  group,
  kind,
  address,
  ...(zone !== null && { zone }),
});

/** PlaceThere, whichever group has it. */
export async function addPlace(db: Queries, place: Omit<Place, 'id'>): Promise<Place> {
  const { group, kind, address, zone = null } = place;
  const [made] = await db.query<PlaceRow>(
    `insert into gendan.places (group_id, kind, address, zone) values ($1, $2, $3, $4)
     on conflict (kind, address) do nothing returning ${COLUMNS}`,
    [group, kind, address, zone],
  );
  if (!made) throw new PlaceThere(address);
  return placeOf(made);
}

/** Of some groups, as they were named. */
export async function placesOf(db: Queries, groups: readonly string[]): Promise<Place[]> {
  const rows = await db.query<PlaceRow>(
    `select ${COLUMNS} from gendan.places where group_id = any($1::uuid[]) order by made_at, address`,
    [groups],
  );
  return rows.map(placeOf);
}

/** All that is served: for the server itself, never for people. */
export async function allPlaces(db: Queries): Promise<Place[]> {
  return (await db.query<PlaceRow>(`select ${COLUMNS} from gendan.places order by made_at, address`)).map(
    placeOf,
  );
}

/** With its books and their runs; what is remembered of them stays. Whether it was there and in these groups. */
export async function removePlace(db: Queries, id: string, groups: readonly string[]): Promise<boolean> {
  const rows = await db.query(
    'delete from gendan.places where id = $1 and group_id = any($2::uuid[]) returning id',
    [idOf(id), groups],
  );
  return rows.length > 0;
}
