import type { Workbook } from '../spreadsheet/workbook';
import { invalid, notEmulated } from './errors';
import { masked, parseMask, type Mask } from './fields';
import { parseRange } from './ranges';
import { applyBatch } from './requests';
import { spreadsheetResource } from './resource';
import type { BatchUpdate } from './types';
import { appendValues, clearValues, readValues, writeValues, type ValueRange } from './values';

/** A call that has arrived, in so far as its answer depends on it. */
export interface Call {
  readonly method: string;
  /** Behind `/v4/spreadsheets/ID`, decoded: ``, `:batchUpdate`, `/values/A1:B2` … */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Behind {
  readonly id: string;
  readonly workbook: Workbook;
  readonly isPadded: boolean;
}

export const isWrite = ({ method }: Pick<Call, 'method'>): boolean => method !== 'GET';

/** Answers a call of the Sheets API, version 4; throws an `ApiError` for one that Google would refuse. */
export function answerTo(call: Call, behind: Behind): unknown {
  const { method, path, query } = call;
  const fields = query.get('fields');
  const mask = fields === null ? undefined : parseMask(fields);
  const answer = route(`${method} ${path}`, call, behind, mask);
  return masked(answer, mask ?? true);
}

function route(key: string, { query, body }: Call, behind: Behind, mask: Mask | undefined): unknown {
  const { id, workbook } = behind;
  const rendering = Object.fromEntries(query);
  if (key === 'GET ') return getSpreadsheet(query, behind, mask);
  if (key === 'POST :batchUpdate') return batchUpdate(body as BatchUpdate, behind, mask);
  if (key === 'GET /values:batchGet')
    return {
      spreadsheetId: id,
      valueRanges: query.getAll('ranges').map((range) => readValues(workbook, range, rendering)),
    };
  if (key === 'POST /values:batchUpdate') {
    const { data = [], valueInputOption } = body as { data?: ValueRange[]; valueInputOption?: string };
    const responses = write(workbook, () => writeValues(workbook, data, valueInputOption));
    return { spreadsheetId: id, responses };
  }
  if (key === 'POST /values:batchClear') {
    const { ranges = [] } = body as { ranges?: string[] };
    return { spreadsheetId: id, clearedRanges: write(workbook, () => clearValues(workbook, ranges)) };
  }
  const [, method, range, action] = /^(\w+) \/values\/(.+?)(:append|:clear)?$/.exec(key) ?? [];
  const option = query.get('valueInputOption') ?? undefined;
  if (method === 'GET' && action === undefined) return readValues(workbook, range!, rendering);
  if (method === 'PUT') {
    const data = { ...(body as ValueRange), range };
    return { spreadsheetId: id, ...write(workbook, () => writeValues(workbook, [data], option))[0] };
  }
  if (method === 'POST' && action === ':append')
    return {
      spreadsheetId: id,
      ...write(workbook, () => appendValues(workbook, { ...(body as ValueRange), range }, option)),
    };
  if (method === 'POST' && action === ':clear')
    return { spreadsheetId: id, clearedRange: write(workbook, () => clearValues(workbook, [range!]))[0] };
  throw notEmulated(key);
}

function getSpreadsheet(query: URLSearchParams, { id, workbook, isPadded }: Behind, mask: Mask | undefined) {
  // As documented: includeGridData counts only without a mask.
  const asked = mask ?? parseMask(query.get('includeGridData') === 'true' ? '*' : WITHOUT_DATA);
  const texts = query.getAll('ranges');
  const ranges = texts.length > 0 ? texts.map((text) => parseRange(text, workbook)) : undefined;
  const resource = spreadsheetResource(id, workbook, { mask: asked, ranges, isPadded });
  // With a mask of its own the answer is masked once, at the end.
  return mask ? resource : masked(resource, asked);
}

const WITHOUT_DATA =
  'spreadsheetId,properties,spreadsheetUrl,sheets(properties,merges,tables,protectedRanges,conditionalFormats)';

function batchUpdate(body: BatchUpdate, { id, workbook, isPadded }: Behind, mask: Mask | undefined) {
  const known = ['requests', 'includeSpreadsheetInResponse', 'responseRanges', 'responseIncludeGridData'];
  const other = Object.keys(body).find((name) => !known.includes(name));
  if (other !== undefined)
    throw invalid(`Invalid JSON payload received. Unknown name "${other}": Cannot find field.`);
  // Google looks at everything before it does anything.
  (body.responseRanges ?? []).forEach((text) => parseRange(text, workbook));
  const replies = write(workbook, () => applyBatch(workbook, body.requests ?? []));
  if (!body.includeSpreadsheetInResponse) return { spreadsheetId: id, replies };
  const ranges = body.responseRanges?.map((text) => parseRange(text, workbook));
  const below = mask instanceof Map ? (mask.get('updatedSpreadsheet') as Mask | undefined) : undefined;
  const asked = below ?? parseMask(body.responseIncludeGridData ? '*' : WITHOUT_DATA);
  const resource = spreadsheetResource(id, workbook, { mask: asked, ranges, isPadded });
  const updatedSpreadsheet = below ? resource : masked(resource, asked);
  return { spreadsheetId: id, replies, updatedSpreadsheet };
}

const write = <T>(workbook: Workbook, work: () => T): T => workbook.by('gendan', work);
