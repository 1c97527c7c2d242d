import type { RecordSheet } from '../records/sheet';
import { CALENDAR_RECORDS } from './calendars.sheet';
import { PEOPLE_RECORDS } from './people.sheet';

/** The record sheets of the core itself; whoever composes adds those of the capabilities. */
export const CORE_RECORDS: readonly RecordSheet[] = [PEOPLE_RECORDS, CALENDAR_RECORDS];
