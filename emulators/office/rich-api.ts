import { ExcelError } from './errors';
import { execute } from './executor';
import { breakAction, type Fault, type Faults } from './faults';
import type { CellEdit } from './cell-edit';
import { bytesOf, type RequestLog } from './log';
import { ACTION, FLAG, type RichRequest, type RichResponse } from './protocol';
import type { OfficeHost } from './state';

export interface RichApi {
  readonly state: OfficeHost;
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly cellEdit: CellEdit;
  /** Works formulas out once for all that a request changes. */
  together<T>(work: () => T): T;
}

/**
 * What the answers look like was read from the client's code that takes them; they were never compared with Excel's.
 * One `sync` of the client: the body of its request is the fifth part of what it sends, its flags the seventh.
 * Undefined when no answer is to be given.
 */
export async function answerRichApi(api: RichApi, parts: readonly unknown[]): Promise<unknown> {
  const { state, log, faults, cellEdit } = api;
  const body = String(parts[4]);
  const request = JSON.parse(body) as RichRequest;
  // What the client says to its own services at its start is no work of the add-in's.
  const isCleanUp = isLettingGo(request);
  if (isCleanUp) log.cleanUps++;
  const isOwn =
    isCleanUp || Object.values(request.ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 2);
  if (!isOwn && cellEdit.isOn) {
    if ((Number(parts[6]) & FLAG.delayForCellEdit) === 0) return answer(REFUSED.inCellEdit);
    await cellEdit.ended();
  }
  const due = isOwn ? [] : faults.ofNextRequest();
  const refused = due.flatMap(({ what }) =>
    typeof what === 'object' && 'refused' in what ? [what.refused] : [],
  )[0];
  if (refused !== undefined) return answer({ code: String(refused), number: refused });
  const members: string[] = [];
  const work = (): RichResponse => api.together(() => perform(state, request, due, faults, members));
  const response = isOwn ? work() : limited(faults, body, work);
  const text = JSON.stringify(response);
  if (!isOwn)
    log.requests.push({
      number: log.requests.length + 1,
      actions: request.Actions.length,
      requestBytes: bytesOf(body),
      responseBytes: bytesOf(text),
      members,
      ...('number' in response ? { error: response.code } : response.Error && { error: response.Error.Code }),
    });
  const slow = due.map(({ what }) => (typeof what === 'object' && 'slow' in what ? what.slow : 0));
  if (Math.max(0, ...slow) > 0) await new Promise((resolve) => setTimeout(resolve, Math.max(...slow)));
  return due.some(({ what }) => what === 'dropped reply') ? undefined : answer(response);
}

/** After a batch the client lets go of the ranges that it kept, without being asked. */
function isLettingGo({ Actions }: RichRequest): boolean {
  const done = Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return done.length > 0 && done.every(({ Name }) => Name === '_RemoveReference');
}

function perform(
  state: OfficeHost,
  request: RichRequest,
  due: readonly Fault[],
  faults: Faults,
  members: string[],
): RichResponse {
  let index = 0;
  const refusal = state.groupedRuns > 0 ? faults.groupRefusal : undefined;
  return state.workbook.by('gendan', () =>
    execute(state, request, (used) => {
      members.push(...used);
      if (refusal !== undefined) throw new ExcelError(refusal, `${refusal} (grouped)`, 500);
      breakAction(due, faults, index++, used);
    }),
  );
}

/** Excel refuses bodies that are too long, in both directions; a response that is too long has done its work. */
function limited(faults: Faults, body: string, work: () => RichResponse): RichResponse | Refusal {
  if (faults.isSessionLost) return REFUSED.sessionLost;
  if (bytesOf(body) > faults.requestLimit) return REFUSED.requestTooLong;
  const response = work();
  return bytesOf(JSON.stringify(response)) > faults.responseLimit ? REFUSED.responseTooLong : response;
}

/** What never reaches the actions: the client turns the number into the code. */
interface Refusal {
  readonly code: string;
  readonly number: number;
}

const REFUSED = {
  inCellEdit: { code: 'InvalidOperationInCellEditMode', number: 5004 },
  sessionLost: { code: 'InvalidOrTimedOutSession', number: 5012 },
  requestTooLong: { code: 'RequestPayloadSizeLimitExceeded', number: 5103 },
  responseTooLong: { code: 'ResponsePayloadSizeLimitExceeded', number: 5104 },
} as const satisfies Record<string, Refusal>;

const answer = (response: RichResponse | Refusal): unknown =>
  'number' in response
    ? { Error: response.number }
    : { Error: 0, Version: 1, Data: [200, [], JSON.stringify(response)] };
