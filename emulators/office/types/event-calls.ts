import type { OfficeHost } from '../state';

/** What the client calls the whole workbook when it registers for an event. */
export const WORKBOOK_TARGET = 'Workbook';

/** The number of each event on the wire, by the name in the client's `_Register…Event`. */
export const EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  ProtectionChanged: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
} as const;

type Call<S> = (self: S, args: readonly unknown[], host: OfficeHost) => null;

/** `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent`, and so on, for the events given. */
export function registrations<S>(
  names: readonly string[],
  target: (self: S, host: OfficeHost) => string,
): Record<string, Call<S>> {
  const calls: Record<string, Call<S>> = {};
  for (const name of names) {
    const type = EVENTS[name as keyof typeof EVENTS];
    // The client is not of one mind where "Event" stands.
    const word = name.startsWith('Event') ? name : `${name}Event`;
    calls[`_Register${word}`] = (self, _, host) =>
      note(() => {
        host.registered.add(`${type} ${target(self, host)}`);
        host.onRegistered();
      });
    calls[`_Unregister${word}`] = (self, _, host) =>
      note(() => host.registered.delete(`${type} ${target(self, host)}`));
  }
  return calls;
}

function note(work: () => unknown): null {
  work();
  return null;
}
