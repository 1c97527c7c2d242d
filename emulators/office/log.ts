/** One `sync` as the host saw it. */
export interface LoggedRequest {
  /** Counts from 1. */
  readonly number: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Members that were read, written or called, in their order: `Range.values`. */
  readonly members: readonly string[];
  /** Excel's code, when the request failed. */
  readonly error?: string;
}

/** All requests since the start or since `clear`: what a test of "at most four syncs" counts. The client's own requests, at its start and to let go of ranges, are not among them. */
export class RequestLog {
  readonly requests: LoggedRequest[] = [];
  /** Requests in which the client, after a batch, only lets go of what it had kept. */
  cleanUps = 0;

  get syncs(): number {
    return this.requests.length;
  }

  get requestBytes(): number {
    return this.requests.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  }

  get responseBytes(): number {
    return this.requests.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  }

  clear(): void {
    this.requests.length = 0;
    this.cleanUps = 0;
  }
}

/** The length of a text in UTF-8, without an encoder of any platform. */
export function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7ff) bytes += code >= 0xd800 && code <= 0xdfff ? 1 : 2;
    else if (code > 0x7f) bytes++;
  }
  return bytes;
}
