import { modeAlone, modeAmid } from '../process/mode-said';

/** What of an order's cells may say how its goods go. */
interface ModeCells {
  text(field: string): string;
}

/** About something else, with the mode in it: `Air freight FCA PVG`, 浦东机场. */
const AMID = ['incoterm', 'pol'] as const;
/** Only where the whole cell is about it: 改空运; a sample's parcel in a sentence says nothing of the order. */
const ALONE = ['booking_no', 'booking_date', 'remark'] as const;

/**
 * How the goods go by an order whose sheet has no word for it under a mode of transport: what its other cells say. An
 * order that flies has neither vessel nor cut-off, whichever column says so.
 */
export function modeElsewhere(cells: ModeCells): string {
  for (const field of AMID) {
    const mode = modeAmid(cells.text(field));
    if (mode !== '') return mode;
  }
  for (const field of ALONE) {
    const mode = modeAlone(cells.text(field));
    if (mode !== '') return mode;
  }
  return '';
}
