import { changesBetween } from '../../shared/book/changes';
import { takeBack, type TakeBack } from '../../shared/book/commit-record';
import { findSheet, isBlank, valueAt } from '../../shared/book/model';
import type { NewColumn } from '../../shared/book/patch';
import type { CommitReport } from '../../shared/book/report';
import { NothingToRevert } from '../../shared/nothing-to-revert';
import type { Request, Spreadsheet } from './api-types';
import { delayBefore } from './back-off';
import { OutcomeUnknown, type Calls } from './calls';
import { putBack, send, type CommitTools } from './commit';
import { RowsKeepMoving } from './errors';
import { touchedBy } from './fresh';
import type { JournalEntry } from './journal';
import { rangeOf, type SheetMeta } from './meta';
import { keyCheck, repairOf } from './moved-rows';
import { applyPermitted } from './permitted';
import { readMeta, readParts, whole, type Reading } from './read';
import type { Unit } from './write/batches';
import { narrowTables } from './write/tables';

/** Takes back the last write from this machine that was not taken back yet, cell by cell where nobody changed it since. */
export async function revertLast(tools: CommitTools): Promise<CommitReport> {
  for (const entry of await tools.journal.entries()) {
    if (entry.isReverted) continue;
    const report = await revertEntry(entry, tools);
    await tools.journal.replace({ ...entry, isReverted: true });
    // A write that was entered and never made (the power went) is no write: the one before it is meant.
    if (report) return report;
  }
  throw new NothingToRevert();
}

/** Undefined when there was nothing to take back. */
async function revertEntry({ record }: JournalEntry, tools: CommitTools): Promise<CommitReport | undefined> {
  const { calls, backOff } = tools;
  let first: CommitReport | undefined;
  for (let attempt = 1; ; attempt++) {
    const { reading, back } = await look(calls, record);
    const { before, after, report } = applyPermitted(reading, back.patch);
    const changes = changesBetween(before, after, back.patch);
    const gone = back.columns.filter(({ sheet, headerRow, column }) => {
      const [old, now] = [findSheet(before, sheet), findSheet(after, sheet)];
      return (
        old && now && !isBlank(valueAt(old, headerRow, column)) && isBlank(valueAt(now, headerRow, column))
      );
    });
    const removed = sheetsNamed(reading, back);
    const cellsGone = removed.reduce((n, { name }) => n + filledIn(reading, name), 0);
    const total: CommitReport = {
      ...report,
      written: report.written + cellsGone,
      refused: [...back.refused, ...report.refused],
    };
    if (changes.cells.size + removed.length === 0)
      return first ?? (total.refused.length > 0 ? total : undefined);
    first ??= total;
    const looks = gone.length > 0 ? await lookUnits(calls, gone, reading) : [];
    await narrowTables(calls, gone, reading.meta);
    const more = [...looks, ...removed.map(({ id }): Unit => [{ deleteSheet: { sheetId: id } }])];
    const check = keyCheck(before, after, back.patch, reading.meta);
    try {
      const missed = await send(changes, reading, calls, { mayBeDone: false }, check, more);
      if (missed.length === 0) return first;
      if (attempt >= backOff.tries) throw new RowsKeepMoving();
      await putBack(repairOf(missed, before, after, back.patch), tools);
    } catch (error) {
      if (!(error instanceof OutcomeUnknown)) throw error;
      if (attempt >= backOff.tries) throw error.sentence;
      await backOff.wait(delayBefore(attempt, backOff.jitter(), error.waitMs));
    }
  }
}

async function look(
  calls: Calls,
  record: JournalEntry['record'],
): Promise<{ reading: Reading; back: TakeBack }> {
  const meta = await readMeta(calls);
  const names = new Set(record.sheets.map(({ name }) => name));
  const cells = record.cells.map(({ before: _before, after: _after, ...place }) => ({
    ...place,
    seen: null,
    write: { as: 'blank' as const },
  }));
  const wanted = [
    ...touchedBy({ sheets: [], columns: record.columns, cells }, meta).filter(
      ({ sheet }) => !names.has(sheet.name),
    ),
    ...meta.sheets.filter(({ name, isGrid }) => isGrid && names.has(name)).map(whole),
  ];
  const reading = await readParts(calls, meta, wanted, true);
  return { reading, back: takeBack(record, reading.book) };
}

function sheetsNamed({ meta }: Reading, { removableSheets }: TakeBack): SheetMeta[] {
  return meta.sheets.filter(({ name }) => removableSheets.includes(name));
}

function filledIn({ book }: Reading, name: string): number {
  return findSheet(book, name)!
    .rows.flat()
    .filter((value) => !isBlank(value)).length;
}

const RULE_FIELDS =
  'sheets(properties(sheetId),conditionalFormats(ranges,booleanRule(condition(type,values(userEnteredValue)))))';

/** Takes the looks of columns away again, as one unit with nothing else in it: formats, lists and rules of colour of ours. */
async function lookUnits(calls: Calls, columns: readonly NewColumn[], { meta }: Reading): Promise<Unit[]> {
  const { sheets } = await calls.get(RULE_FIELDS);
  return meta.sheets.flatMap((sheet): Unit[] => {
    const ours = columns.filter((column) => column.sheet === sheet.name);
    if (ours.length === 0) return [];
    const found = sheets?.find(({ properties }) => (properties?.sheetId ?? 0) === sheet.id);
    const requests = ours.flatMap((column) => plain(column, sheet));
    // From the last one on, so that the places of the others stay.
    for (const index of rulesOf(found, ours).reverse())
      requests.push({ deleteConditionalFormatRule: { sheetId: sheet.id, index } });
    return [requests];
  });
}

function plain({ headerRow, column, lastRow }: NewColumn, { id, rows }: SheetMeta): Request[] {
  const at = { left: column, right: column };
  const body = rangeOf(id, {
    top: headerRow + 1,
    bottom: Math.min(Math.max(lastRow, headerRow + 1), rows),
    ...at,
  });
  return [
    {
      repeatCell: {
        range: rangeOf(id, { top: headerRow, bottom: headerRow, ...at }),
        cell: {},
        fields: 'userEnteredFormat',
      },
    },
    {
      repeatCell: {
        range: body,
        cell: {},
        fields: 'userEnteredFormat.numberFormat,userEnteredFormat.wrapStrategy',
      },
    },
    { setDataValidation: { range: body } },
  ];
}

/** Rules that stand on nothing but our column and compare with one of our texts. */
function rulesOf(
  sheet: NonNullable<Spreadsheet['sheets']>[number] | undefined,
  columns: readonly NewColumn[],
): number[] {
  return (sheet?.conditionalFormats ?? []).flatMap(({ ranges, booleanRule }, index) => {
    const [range] = ranges ?? [];
    const text = booleanRule?.condition?.values?.[0]?.userEnteredValue;
    const isOurs = columns.some(
      ({ column, headerRow, tones }) =>
        ranges?.length === 1 &&
        range?.startColumnIndex === column - 1 &&
        range.endColumnIndex === column &&
        range.startRowIndex === headerRow &&
        booleanRule?.condition?.type === 'TEXT_STARTS_WITH' &&
        (tones ?? []).some((tone) => tone.text === text),
    );
    return isOurs ? [index] : [];
  });
}
