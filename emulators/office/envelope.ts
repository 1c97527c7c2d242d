/** A message as the client sends it to the window that it lives in. */
export interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
}

/** How a client that is put into a window learns where its host is, in `window.name`. */
export function windowName(origin: string, locale: string): string {
  return JSON.stringify({
    baseFrameName: 'gendan',
    serializerVersion: '1',
    flights: '[]',
    // Host, platform, version, language, correlation, dialog, logging, flags (1 shared runtime, 2 custom functions).
    hostInfo: `Excel$Web$16.01$${locale}$telemetry$$disableLogging$3`,
    xdmInfo: `conversation|add-in|${origin}`,
  });
}

/** The reply to a message. */
export const reply = (to: Message, origin: string, data: unknown): string => envelope(to, origin, data, 0);

/** What happened on its own: a push to the handler that `registration` registered. */
export const push = (registration: Message, origin: string, data: unknown): string =>
  envelope(registration, origin, data, 1);

function envelope(to: Message, origin: string, data: unknown, responseType: 0 | 1): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}
