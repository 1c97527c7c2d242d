import type { Plan } from '../../plan/plan';
import type { RecordSheet } from '../../records/sheet';
import { recordForm } from './form';
import { recordsView } from './list';
import { proposeRecordsOnto } from './map';
import { proposeCreateRecords, proposeRecord, proposeRemoveRecord } from './propose';

/** What a person may ask of the records of a planned book and propose for them; `sheets` are all that are declared. */
export function recordQueries(sheets: readonly RecordSheet[]) {
  const over =
    <A extends unknown[], R>(query: (sheets: readonly RecordSheet[], plan: Plan, ...rest: A) => R) =>
    (plan: Plan, ...rest: A): R =>
      query(sheets, plan, ...rest);
  return {
    list: over(recordsView),
    form: over(recordForm),
    propose: over(proposeRecord),
    proposeRemove: over(proposeRemoveRecord),
    proposeCreate: over(proposeCreateRecords),
    proposeOnto: over(proposeRecordsOnto),
  };
}
