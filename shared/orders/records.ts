import type { Sheet } from '../book/model';
import { recordContext } from '../plan/record-context';
import type { Plan } from '../plan/plan';
import { sheetFor } from '../records/find';
import type { RecordMapping } from '../records/mapped';
import { readRecords, recordsIn, type RecordList } from '../records/read';
import type { RecordSheet } from '../records/sheet';

export { recordContext };

interface Known {
  readonly mappings: readonly RecordMapping[] | undefined;
  readonly list: RecordList;
}

const known = new WeakMap<Sheet, Map<RecordSheet, Known>>();

/** The rows of a record sheet of a planned book, read once for as long as its sheet stays as it is. */
export function recordsOf<S extends RecordSheet>(plan: Plan, declared: S): RecordList<S> {
  const { records: mappings } = plan.config.settings;
  const sheet = sheetFor(plan.book, declared, mappings);
  if (!sheet) return readRecords(plan.book, declared);
  let kinds = known.get(sheet);
  if (!kinds) known.set(sheet, (kinds = new Map()));
  let found = kinds.get(declared);
  if (found?.mappings !== mappings) {
    found = { mappings, list: recordsIn(sheet, declared, recordContext(plan)) as unknown as RecordList };
    kinds.set(declared, found);
  }
  return found!.list as unknown as RecordList<S>;
}
