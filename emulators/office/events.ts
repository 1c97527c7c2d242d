import { columnLetters } from '../../shared/book/address';
import type { Area } from '../../shared/book/model';
import type { Actor, WorkbookEvent } from '../spreadsheet/workbook';
import type { Cell, Worksheet } from '../spreadsheet/worksheet';
import type { OfficeHost } from './state';
import { localAddress } from './types/cells';
import { EVENTS, WORKBOOK_TARGET } from './types/event-calls';
import { rangeKind } from './types/range';
import { valueOf, valueTypeOf } from './types/range-values';

/** One entry of a push: category, type, target, message, id, whether a co-author caused it. */
export type Entry = readonly [number, number, string, string, number, boolean];

const EVENT_CATEGORY = 65536;

/** Turns what happens to the workbook into the messages that the client has registered for. */
export function watchEvents(
  host: OfficeHost,
  push: (entry: Entry) => void,
  selected: () => void,
): () => void {
  const before = new Map<Worksheet, (Cell | undefined)[][]>();
  const send = (name: keyof typeof EVENTS, sheet: Worksheet, message: object, by: Actor): void => {
    const type = EVENTS[name];
    const text = JSON.stringify({ worksheetId: host.sheetId(sheet), source: sourceOf(by), ...message });
    for (const target of [host.sheetId(sheet), WORKBOOK_TARGET])
      if (host.application.enableEvents && host.registered.has(`${type} ${target}`))
        push([EVENT_CATEGORY, type, target, text, host.nextId(), by === 'colleague']);
  };
  let active = host.workbook.active;

  const tell = (event: WorkbookEvent): void => {
    const { sheet, by } = event;
    switch (event.what) {
      case 'cells':
        return send(
          'DataChanged',
          sheet,
          changed(host, event, detailsOf(before.get(sheet), sheet, event.area)),
          by,
        );
      case 'rows in':
      case 'rows out':
      case 'columns in':
      case 'columns out':
        return send('DataChanged', sheet, moved(host, event), by);
      case 'rows sorted':
        return send('RowSorted', sheet, { address: localAddress(event.area) }, by);
      case 'sheet in':
        return send('Added', sheet, {}, by);
      case 'sheet out':
        return send('Deleted', sheet, {}, by);
      case 'sheet named':
        return send('EventNameChanged', sheet, { nameBefore: event.before, nameAfter: sheet.name }, by);
      case 'activated':
        if (active && active !== sheet) send('Deactivated', active, {}, by);
        active = sheet;
        return send('Activated', sheet, {}, by);
      case 'selected':
        // What a co-author selects is nobody else's business.
        if (by === 'colleague') return;
        send('SelectionChanged', sheet, { address: localAddress(event.area) }, by);
        return selected();
    }
  };
  const rememberAll = (sheet: Worksheet): void => {
    if (isWatched(host, sheet))
      before.set(
        sheet,
        sheet.rows.map((row) => [...row]),
      );
  };
  const remember = (event: WorkbookEvent): void => {
    const { sheet } = event;
    const rows = before.get(sheet);
    if (event.what === 'sheet out') before.delete(sheet);
    else if (event.what !== 'cells' || !rows || !isWatched(host, sheet)) rememberAll(sheet);
    else {
      while (rows.length < sheet.rows.length) rows.push([]);
      const { top, bottom } = event.area;
      for (let row = top; row <= Math.min(bottom, rows.length); row++)
        rows[row - 1] = [...(sheet.rows[row - 1] ?? [])];
    }
  };
  host.onRegistered = () => host.workbook.sheets.forEach(rememberAll);
  return host.workbook.onEvent((event) => {
    tell(event);
    remember(event);
  });
}

/** Formulas of a sheet were worked out again. */
export function tellCalculated(host: OfficeHost, sheet: Worksheet, push: (entry: Entry) => void): void {
  const type = EVENTS.Calculated;
  const text = JSON.stringify({ worksheetId: host.sheetId(sheet), address: '' });
  for (const target of [host.sheetId(sheet), WORKBOOK_TARGET])
    if (host.registered.has(`${type} ${target}`))
      push([EVENT_CATEGORY, type, target, text, host.nextId(), false]);
}

const sourceOf = (by: Actor): string => (by === 'colleague' ? 'Remote' : 'Local');

const triggerOf = (by: Actor): string => (by === 'gendan' ? 'ThisLocalAddin' : 'Unknown');

const isWatched = (host: OfficeHost, sheet: Worksheet): boolean =>
  host.registered.has(`${EVENTS.DataChanged} ${WORKBOOK_TARGET}`) ||
  host.registered.has(`${EVENTS.DataChanged} ${host.sheetId(sheet)}`);

function changed(host: OfficeHost, event: WorkbookEvent & { area: Area }, details: object): object {
  return {
    changeType: 'RangeEdited',
    triggerSource: triggerOf(event.by),
    shiftDirection: 'None',
    address: localAddress(event.area),
    referenceId: host.keep(rangeKind({ sheet: event.sheet, area: event.area })),
    ...details,
  };
}

function moved(host: OfficeHost, event: WorkbookEvent & { at: number; count: number }): object {
  const { what, at, count, sheet, by } = event;
  const isRows = what.startsWith('rows');
  const last = at + count - 1;
  return {
    changeType: `${isRows ? 'Row' : 'Column'}${what.endsWith('in') ? 'Inserted' : 'Deleted'}`,
    triggerSource: triggerOf(by),
    shiftDirection: 'None',
    address: isRows ? `${at}:${last}` : `${columnLetters(at)}:${columnLetters(last)}`,
    referenceId: host.keep(rangeKind({ sheet, area: areaOf(isRows, at, last) })),
  };
}

const areaOf = (isRows: boolean, first: number, last: number): Area =>
  isRows
    ? { top: first, bottom: last, left: 1, right: 16384 }
    : { left: first, right: last, top: 1, bottom: 1048576 };

/** Excel says what was there before and after only when a single cell was edited. */
function detailsOf(before: (Cell | undefined)[][] | undefined, sheet: Worksheet, area: Area): object {
  const { top, left, bottom, right } = area;
  if (top !== bottom || left !== right || !before) return {};
  const [was, is] = [before[top - 1]?.[left - 1], sheet.cell(top, left)];
  return {
    valueBefore: valueOf(was),
    valueAfter: valueOf(is),
    valueTypeBefore: valueTypeOf(was),
    valueTypeAfter: valueTypeOf(is),
  };
}
