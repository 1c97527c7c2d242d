import { handInRecords } from '../../shared/plan/record-reader';
import { RECORD_READER } from '../../shared/plan/records/read-records';
import { handInShippedHolidays } from '../../shared/time/calendars/shipped';
import { isoOf, type Moment } from '../../shared/time/moment';

handInShippedHolidays();
handInRecords(RECORD_READER);

/** Matchers in the words of the domain; loaded before every test file. */
expect.extend({
  /** Compares a moment with `2026-02-24` or `2026-02-24 18:00`, and shows both as dates when they differ. */
  toBeMoment(received: Moment | undefined, expected: string) {
    const shown = received === undefined ? 'nothing' : isoOf(received);
    return {
      pass: shown === expected,
      message: () => `expected the moment ${expected}, got ${shown}`,
    };
  },
});

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    interface Matchers<R> {
      toBeMoment(expected: string): R;
    }
  }
}
