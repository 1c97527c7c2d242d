import type { Capability } from '../capability';
import type { RecordSheet } from '../records/sheet';
import { MATTERS } from '../matters/matters.sheet';
import { MONEY } from '../money/money.sheet';
import { TRADE_SHEETS } from '../trade/sheets';
import { CAPABILITIES } from '.';
import { desksSheet } from './desks/desks.sheet';
import { sectionsIn } from './desks/sections-known';

const ALL: readonly Capability[] = CAPABILITIES;

/**
 * Every record sheet that is declared: those of the capabilities, those of trade, the ledger of money, the matters, then that of the desks, which names
 * what all capabilities bring. Apart from the list of capabilities, so that who needs only verbs and views does not
 * carry the columns of all sheets. #add-a-record-sheet
 */
export const RECORD_SHEETS: readonly RecordSheet[] = [
  ...ALL.flatMap(({ sheets = [] }) => sheets),
  ...TRADE_SHEETS,
  MONEY,
  MATTERS,
  desksSheet(sectionsIn(ALL)),
];
