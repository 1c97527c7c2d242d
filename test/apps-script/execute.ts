import { Meter, type Fault } from '../../emulators/apps-script/meter';
import { services } from '../../emulators/apps-script/services';
import { Sheets } from '../../emulators/apps-script/sheets';
import type { World } from '../../emulators/apps-script/world';

export interface How {
  readonly fault?: Fault;
  readonly mode?: 'FULL' | 'TIME';
  readonly limitMs?: number;
}

/** One execution on the emulated services: counted, within its rights and its time, with a fault where one is asked for. */
export function execute<T>(
  world: World,
  work: () => T,
  { fault, mode = 'TIME', limitMs }: How = {},
): { result: T; meter: Meter } {
  const meter = new Meter(limitMs ?? world.quotas.runMs, (ms) => (world.now += ms), { fault });
  const sheets = new Sheets(world, { meter, mode, makeDate: (at) => new Date(at), holdsLock: { is: false } });
  const { console: _, ...found } = services(sheets, new Map());
  Object.assign(globalThis, found);
  try {
    return { result: work(), meter };
  } finally {
    world.lockHolder = undefined;
    for (const name of Object.keys(found)) Reflect.deleteProperty(globalThis, name);
  }
}
