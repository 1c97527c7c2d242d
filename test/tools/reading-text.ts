import type { Reading } from '../../shared/cells/cells';
import { isoDay, isoOf } from '../../shared/time/moment';

/** A reading in one line: `2026-05-03`, `2026-05-03 ~ (改为)`, `waiting customer`. */
export function readingText(reading: Reading): string {
  switch (reading.is) {
    case 'date': {
      const history = reading.history ? ` was ${reading.history.map(isoOf).join(', ')}` : '';
      return `${isoOf(reading.moment)}${reading.inferredYear ? ' ~' : ''}${reading.note ? ` (${reading.note})` : ''}${history}`;
    }
    case 'range':
      return reading.from === undefined ? 'vague' : `${isoDay(reading.from)} to ${isoDay(reading.to!)}`;
    case 'ambiguous':
      return `either ${reading.options.map(isoOf).join(' or ')}`;
    case 'state':
      return [reading.state, reading.party, reading.date !== undefined && isoOf(reading.date)]
        .filter(Boolean)
        .join(' ');
    case 'several':
      return reading.parts.map(readingText).join(' & ');
    case 'number':
      return `${reading.value}${reading.unit ? ` ${reading.unit}` : ''}`;
    default:
      return reading.is;
  }
}
