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
