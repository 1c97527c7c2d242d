import { GendanError } from '../../shared/errors';
import { isMissingPart, PartMissing } from '../../shared/part-missing';
import { both } from '../../shared/lang';

/** Excel takes no commands while a cell is being typed into. */
export class CellIsBeingEdited extends GendanError {
  constructor() {
    super(
      both(
        'Excel 正在编辑单元格，暂时不能操作。请在单元格里按回车（保留）或 Esc（放弃），然后再点一次。',
        'A cell is being edited in Excel, which takes no other work meanwhile. Press Enter (to keep) or Esc (to drop) in the cell, then click again.',
      ),
    );
  }
}

export class WorkbookIsReadOnly extends GendanError {
  constructor() {
    super(
      both(
        'Excel 不允许改动这里：工作簿可能是只读、仅供查看，或工作表受保护。请点“启用编辑”、撤消保护或另存一份后再试。',
        'Excel does not allow changes here: the workbook may be read-only or open for viewing, or the sheet is protected. Enable editing, unprotect the sheet or save a copy, then try again.',
      ),
    );
  }
}

/** Even the smallest piece is more than Excel sends or takes at once. */
export class TooMuchForExcel extends GendanError {
  constructor() {
    super(
      both(
        '这个工作簿里有单元格的内容超过 Excel 一次能传送的量。请缩短特别长的文字，或在 Excel 桌面版里打开后再试。',
        'A cell of this workbook holds more than Excel can send at once. Shorten very long texts, or open the workbook in Excel for desktop and try again.',
      ),
    );
  }
}

/** A sheet, table or range went away between looking and doing. */
export class PlaceIsGone extends GendanError {
  constructor() {
    super(
      both(
        '要读写的工作表或区域刚刚被改名、移动或删除了。请刷新后再试。',
        'A sheet or range was renamed, moved or deleted just now. Refresh and try again.',
      ),
    );
  }
}

export class ExcelNotReached extends GendanError {
  constructor(code: string) {
    super(
      both(
        `与 Excel 的连接中断或超时（${code}）。已写入的内容保留；请检查网络，刷新后再试，没写完的会接着写。`,
        `The connection to Excel was lost or timed out (${code}). What was written stays; check the network, refresh and try again, and the rest will be written.`,
      ),
    );
  }
}

export class ExcelTooOld extends GendanError {
  constructor(code: string) {
    super(
      both(
        `这个版本的 Excel 不支持需要的功能（${code}）。请更新 Excel（Microsoft 365、Excel 2021 或更新），或用网页版打开。`,
        `This version of Excel lacks what is needed (${code}). Update Excel (Microsoft 365, Excel 2021 or later), or open the workbook in Excel on the web.`,
      ),
    );
  }
}

export class ExcelIsBusy extends GendanError {
  constructor() {
    super(
      both(
        'Excel 里打开着一个对话框，或没有切到这个工作簿。请关掉对话框、回到这个工作簿后再试。',
        'A dialog is open in Excel, or another workbook is in front. Close the dialog, return to this workbook and try again.',
      ),
    );
  }
}

/** Whatever else Excel answered. */
export class ExcelRefused extends GendanError {
  constructor(code: string, where: string) {
    const at = where === '' ? code : `${code}, ${where}`;
    super(
      both(
        `Excel 没有接受这次操作（${at}）。请刷新后再试；如果再次出现，请把括号里的代码告诉我们。`,
        `Excel did not accept this (${at}). Refresh and try again; if it comes back, report the code in brackets.`,
      ),
    );
  }
}

const UNREACHED = new Set([
  'ConnectionFailure',
  'Timeout',
  'InvalidOrTimedOutSession',
  'ServiceNotAvailable',
  'ActivityLimitReached',
  'RequestAborted',
  'Unauthenticated',
]);
const MISSING = new Set([
  'ApiNotFound',
  'ApiNotAvailable',
  'NotImplemented',
  'UnsupportedOperation',
  'UnsupportedFeature',
  'UnsupportedSheet',
]);
const PAYLOAD = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
  'OperationCellsExceedLimit',
  'MemoryLimitReached',
]);
const BUSY = new Set(['WriteNotSupportedWhenModalDialogOpen', 'InactiveWorkbook']);
const GONE = new Set(['ItemNotFound', 'InvalidReference', 'InvalidObjectPath', 'InvalidBinding']);

/** The code of an error of Excel's; undefined for any other error. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' && !(error instanceof GendanError) ? code : undefined;
}

export const isTooLarge = (error: unknown): boolean => PAYLOAD.has(codeOf(error) ?? '');

export const isGone = (error: unknown): boolean => GONE.has(codeOf(error) ?? '');

/** Whether Excel said no, rather than nothing: then it can be asked for something else. */
export const isAnswered = (error: unknown): boolean => {
  const code = codeOf(error);
  return code !== undefined && !UNREACHED.has(code);
};

/** Whether Excel said no to a chart: the rest can be written without it. */
export const isAtChart = (error: unknown): boolean => isAnswered(error) && placeOf(error).startsWith('Chart');

/**
 * Whether Excel may have refused a write because it was to be one step to undo: with whatever code (office-js#6711,
 * #6255), unless the code says something else for certain.
 */
export function mayBeGrouping(error: unknown): boolean {
  const code = codeOf(error);
  if (code === undefined || code === 'InvalidOperationInCellEditMode') return false;
  return !UNREACHED.has(code) && !BUSY.has(code);
}

/** The sentence for whatever went wrong with Excel; the error itself is its cause, for whoever looks into the console. */
export function sayable(error: unknown): GendanError {
  if (error instanceof GendanError) return error;
  if (isMissingPart(error)) return new PartMissing();
  const sentence = sentenceFor(error);
  sentence.cause = error;
  return sentence;
}

function sentenceFor(error: unknown): GendanError {
  const code = codeOf(error);
  if (code === undefined) return new ExcelRefused(error instanceof Error ? error.message : String(error), '');
  if (code === 'InvalidOperationInCellEditMode') return new CellIsBeingEdited();
  if (code === 'AccessDenied') return new WorkbookIsReadOnly();
  if (PAYLOAD.has(code)) return new TooMuchForExcel();
  if (GONE.has(code)) return new PlaceIsGone();
  if (UNREACHED.has(code)) return new ExcelNotReached(code);
  if (MISSING.has(code)) return new ExcelTooOld(code);
  if (BUSY.has(code)) return new ExcelIsBusy();
  return new ExcelRefused(code, placeOf(error));
}

/** Where in the request it happened, as Office.js says it: `Range.values`. */
function placeOf(error: unknown): string {
  const info = (error as { debugInfo?: { errorLocation?: unknown } }).debugInfo;
  return typeof info?.errorLocation === 'string' ? info.errorLocation : '';
}
