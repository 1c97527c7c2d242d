import { ExcelError } from './errors';

/** What goes wrong, where: the next request that fits, once. */
export interface Fault {
  /** The n-th request from now on, counting from 1; any when absent. */
  readonly request?: number;
  /** The n-th action of the request, counting from 0; or the member at which it breaks: `Range.values`. */
  readonly action?: number | string;
  readonly what:
    | { readonly error: string; readonly message?: string; readonly status?: number }
    /** Refused before any action, by Office's own number: 5016 a dialog is open, 5102 too much at once … */
    | { readonly refused: number }
    /** No answer ever comes, although the work is done. */
    | 'dropped reply'
    /** The answer comes after so many milliseconds. */
    | { readonly slow: number };
}

/** Breaks requests on demand. */
export class Faults {
  /** Bytes that one request may have, as Excel on the web limits them. */
  requestLimit = 5 * 1024 * 1024;
  responseLimit = 5 * 1024 * 1024;
  /** Every request is refused from now on: the connection to the workbook is gone. */
  isSessionLost = false;
  /** What every request of a batch that is to be one step to undo is refused with (office-js#6711, #6255). */
  groupRefusal: string | undefined;
  private pending: Fault[] = [];
  private count = 0;

  /** Adds a fault; requests are counted from here. */
  add(fault: Fault): void {
    this.pending.push(
      fault.request === undefined ? fault : { ...fault, request: this.count + fault.request },
    );
  }

  clear(): void {
    this.pending = [];
    this.isSessionLost = false;
    this.groupRefusal = undefined;
  }

  /** The faults of the request that comes now; those are used up. */
  ofNextRequest(): readonly Fault[] {
    this.count++;
    const due = this.pending.filter(({ request }) => request === undefined || request === this.count);
    // A fault at a member waits for a request that uses the member.
    this.pending = this.pending.filter((fault) => !due.includes(fault) || typeof fault.action === 'string');
    return due;
  }

  used(fault: Fault): void {
    this.pending = this.pending.filter((each) => each !== fault);
  }
}

/** Throws when a fault says that this action fails. */
export function breakAction(
  due: readonly Fault[],
  faults: Faults,
  index: number,
  members: readonly string[],
): void {
  for (const fault of due) {
    const { action = 0, what } = fault;
    if (typeof what !== 'object' || !('error' in what)) continue;
    if (typeof action === 'number' ? action !== index : !members.includes(action)) continue;
    faults.used(fault);
    throw new ExcelError(what.error, what.message ?? `${what.error} (injected)`, what.status ?? 500);
  }
}
