import { PROCESS_COLUMNS, type ProcessRow } from '../../shared/process/row';

/** A process row with every cell empty but those given. */
export function row(cells: Partial<ProcessRow>): ProcessRow {
  const empty = Object.fromEntries(PROCESS_COLUMNS.map((column) => [column, ''])) as unknown as ProcessRow;
  return { ...empty, variant: 'v', name: cells.key ?? '', ...cells };
}

/** The stages of one variant, in its rows; the head row takes ETD as its anchor when a stage `onboard` exists. */
export function rowsOf(...stages: Partial<ProcessRow>[]): ProcessRow[] {
  const after = stages.some((stage) => stage.key === 'onboard') ? 'onboard' : '';
  const head = row({ key: '*', name: 'V', startFrom: 'order_date', notLater: 'lc_latest_ship; etd', after });
  return [head, ...stages.map(row)];
}

/** The same as one of the processes that orders take, by the cells of its head row. */
export function processOf(
  head: Partial<ProcessRow> & Pick<ProcessRow, 'variant'>,
  stages: readonly Partial<ProcessRow>[],
): ProcessRow[] {
  const [first, ...own] = rowsOf(...stages).map((each) => ({ ...each, variant: head.variant }));
  return [{ ...first!, ...head }, ...own];
}

/** The head row of the process that orders take unless they say otherwise. */
export const TT_FOB = { variant: 'tt-fob', name: 'T/T 海运 FOB' } as const;
