/** A served book as it is kept. */
export interface Book {
  readonly id: string;
  /** The group's id and name. */
  readonly group: string;
  readonly groupName: string;
  readonly place: string;
  readonly kind: string;
  /** Path or `sheets:ID`. */
  readonly address: string;
  readonly title: string;
  readonly zone?: string;
  /** 工作簿标识, once the book was read. */
  readonly ownId?: string;
  /** What the timetable needs of its settings, once the book was read. */
  readonly hours?: unknown;
  /** What its last read looked at. */
  readonly looked?: string;
  readonly orders: number;
  readonly late: number;
  readonly isPaused: boolean;
  readonly isGone: boolean;
}

export interface BookRow {
  readonly id: string;
  readonly group_id: string;
  readonly group_name: string;
  readonly place_id: string;
  readonly kind: string;
  readonly address: string;
  readonly title: string;
  readonly zone: string | null;
  readonly own_id: string | null;
  readonly hours: unknown;
  readonly looked: string | null;
  readonly orders: number;
  readonly late: number;
  readonly is_paused: boolean;
  readonly is_gone: boolean;
}

/** Of `book`, `its_group` and `place` as `FROM_BOOKS` names them. */
export const SELECT_BOOK = `select book.id, book.group_id, its_group.name as group_name, book.place_id, book.kind,
  book.address, book.title, place.zone, book.own_id, book.hours, book.looked, book.orders, book.late,
  book.paused_at is not null as is_paused, book.gone_at is not null as is_gone`;
export const FROM_BOOKS = `from gendan.books book join gendan.groups its_group on its_group.id = book.group_id
  join gendan.places place on place.id = book.place_id`;

export const bookOfRow = (row: BookRow): Book => ({
  id: row.id,
  group: row.group_id,
  groupName: row.group_name,
  place: row.place_id,
  kind: row.kind,
  address: row.address,
  title: row.title,
  ...(row.zone !== null && { zone: row.zone }),
  ...(row.own_id !== null && { ownId: row.own_id }),
  ...(row.hours !== null && { hours: row.hours }),
  ...(row.looked !== null && { looked: row.looked }),
  orders: row.orders,
  late: row.late,
  isPaused: row.is_paused,
  isGone: row.is_gone,
});
