/**
 * What a column may hold. `date|flag` columns carry a date in one team and a tick in the next; `id-list`
 * columns several numbers per cell.
 */
export type FieldType =
  | 'id'
  | 'id-list'
  | 'party'
  | 'person'
  | 'text'
  | 'enum'
  | 'number'
  | 'money'
  | 'date'
  | 'date|flag'
  | 'datetime';

/** A thing that an order sheet may say of an order. */
export interface Field {
  readonly key: string;
  readonly type: FieldType;
  /** Headers under which sheets have it; the first is its name. */
  readonly zh: readonly string[];
  readonly en: readonly string[];
  /** The field whose plan this one is: `etd` is the plan of `atd`. */
  readonly planOf?: string;
  /**
   * What text in its cells says of the stage that it is evidence for. `number`: something that exists only once it has
   * happened, as a declaration number does; `description`: who or what, so at most that it is arranged. Absent: that it
   * has happened.
   */
  readonly shows?: 'number' | 'description';
  /** Worked out from other fields of the order: no header means it. */
  readonly derived?: true;
  /** Ours, beyond the catalogue that others know: usable in expressions, left out of exchanged mappings. */
  readonly own?: true;
}

/** A field as its data file writes it: aliases joined by commas. */
export interface FieldData extends Omit<Field, 'zh' | 'en'> {
  readonly zh: string;
  readonly en: string;
}
