/** An error as Google answers it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: readonly object[] = [],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }

  body(): object {
    const { status, code, message, details } = this;
    return {
      error: { code: status, message, status: code, ...(details.length > 0 && { details }) },
    };
  }
}

export const invalid = (message: string): ApiError => new ApiError(400, 'INVALID_ARGUMENT', message);
export const notFound = (): ApiError => new ApiError(404, 'NOT_FOUND', 'Requested entity was not found.');
export const forbidden = (): ApiError =>
  new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission');

export const unauthenticated = (): ApiError =>
  new ApiError(
    401,
    'UNAUTHENTICATED',
    'Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
  );

export const disabled = (): ApiError => {
  const link = 'https://console.developers.google.com/apis/api/sheets.googleapis.com/overview?project=4711';
  return new ApiError(
    403,
    'PERMISSION_DENIED',
    `Google Sheets API has not been used in project 4711 before or it is disabled. Enable it by visiting ${link} then retry.`,
    [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'SERVICE_DISABLED',
        domain: 'googleapis.com',
        metadata: { service: 'sheets.googleapis.com', activationUrl: link },
      },
    ],
  );
};

export const officeFile = (): ApiError =>
  new ApiError(400, 'FAILED_PRECONDITION', 'This operation is not supported for this document');

export function tooMany(what: 'Read' | 'Write', retryAfter?: number): ApiError {
  return new ApiError(
    429,
    'RESOURCE_EXHAUSTED',
    `Quota exceeded for quota metric '${what} requests' and limit '${what} requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:4711'.`,
    [
      {
        '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
        reason: 'RATE_LIMIT_EXCEEDED',
        domain: 'googleapis.com',
      },
    ],
    retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
  );
}

export const internal = (status: number): ApiError =>
  status === 503
    ? new ApiError(503, 'UNAVAILABLE', 'The service is currently unavailable.')
    : new ApiError(status, 'INTERNAL', 'Internal error encountered.');

/** What this server does not do, it says aloud, so that no test passes by mistake. */
export function notEmulated(what: string): ApiError {
  return new ApiError(501, 'UNIMPLEMENTED', `not emulated: ${what}`);
}
