import { runInContext } from 'node:vm';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Area } from '../../shared/book/model';
import { Killed, Meter, type Fault } from './meter';
import { load, realmOf, type Realm } from './realm';
import type { Mode } from './service';
import { services } from './services';
import { Sheets } from './sheets';
import type { World } from './world';
import { complaint } from './complaints';

export interface RunOptions {
  readonly mode?: Mode;
  readonly fault?: Fault;
  readonly limitMs?: number;
  /** How many times longer than usual each call takes. */
  readonly slowness?: number;
  /** What happens while the script is busy with its k-th counted call: another run, a colleague who types. */
  readonly meanwhile?: { readonly at: number; readonly happens: () => void };
}

/** What an execution came to. */
export interface Ran {
  readonly result: unknown;
  /** What it ended with, as the log of executions would show. */
  readonly error: string | undefined;
  readonly meter: Meter;
}

/**
 * The project as it lies on Google's side, run without Google: its built files, evaluated anew for each
 * execution, over a spreadsheet in memory.
 */
export class Project {
  private readonly scripts: readonly (readonly [string, string])[];
  private readonly pages: ReadonlyMap<string, string>;
  /** The rights that its manifest asks for, all of which the person has granted. */
  private readonly scopes: readonly string[];

  constructor(
    readonly world: World,
    readonly folder: string,
  ) {
    const files = filesIn(folder);
    this.scripts = files.filter(([name]) => /\.(js|gs)$/.test(name));
    this.pages = new Map(files.filter(([name]) => name.endsWith('.html')));
    const manifest = files.find(([name]) => name === 'appsscript.json')?.[1] ?? '{}';
    this.scopes = (JSON.parse(manifest) as { oauthScopes?: readonly string[] }).oauthScopes ?? [];
  }

  /** Every file as Google would be given it. */
  get files(): ReadonlyMap<string, string> {
    return new Map([...this.scripts, ...this.pages]);
  }

  /** Names of what can be called from outside: top-level function declarations. */
  functions(): string[] {
    const bare = realmOf(() => this.world.now, this.world.scriptZone);
    const known = new Set(globalsOf(bare));
    const { realm } = this.open('FULL', {});
    return globalsOf(realm).filter(
      (name) =>
        !known.has(name) &&
        runInContext(`typeof ${name} === 'function' && /^function /.test('' + ${name})`, realm.context) ===
          true,
    );
  }

  /** Calls a top-level function, as a menu item, a trigger or `google.script.run` does. Arguments are plain JSON, or given as they are when `asIs`. */
  run(
    name: string,
    args: readonly unknown[] = [],
    options: RunOptions = {},
    more: (sheets: Sheets) => unknown[] = () => [],
  ): Ran {
    const { world } = this;
    const { mode = 'FULL' } = options;
    const { realm, meter, sheets } = this.open(mode, options);
    try {
      if (!/^[A-Za-z]\w*[A-Za-z0-9]$/.test(name)) throw new Error(`Script function not found: ${name}`);
      const fn = realm.context[name] as unknown;
      if (typeof fn !== 'function') throw new Error(`Script function not found: ${name}`);
      const result: unknown = world.workbook.by('gendan', () =>
        (fn as (...given: unknown[]) => unknown)(...args.map((arg) => inRealm(realm, arg)), ...more(sheets)),
      );
      if (meter.isKilled) throw new Killed(complaint(world, 'too long'));
      return { result, error: undefined, meter };
    } catch (error) {
      return { result: undefined, error: messageOf(error), meter };
    } finally {
      // Google takes the lock from a run that has ended, however it ended.
      if (world.lockHolder === sheets.session.holdsLock) world.lockHolder = undefined;
    }
  }

  /** What happens after a person changed cells: the simple trigger, with little time and few rights. */
  edited(sheet: string, area: Area): Ran {
    return this.run('onEdit', [], { mode: 'LIMITED' }, (sheets) => [
      { authMode: 'LIMITED', range: sheets.range(sheets.workbook.find(sheet)!, area) },
    ]);
  }

  /** Opening the file, before or after the person allowed anything. */
  opened(mode: Mode = 'LIMITED'): Ran {
    return this.run('onOpen', [{ authMode: mode }], { mode });
  }

  /** What the timer of a trigger does. */
  timed(options: RunOptions = {}): Ran {
    const [trigger] = this.world.triggers;
    if (!trigger) throw new Error('no trigger');
    return this.run(trigger.handler, [{ authMode: 'FULL', triggerUid: trigger.id }], {
      mode: 'TIME',
      ...options,
    });
  }

  /** A formula's function: ranges as rows of cells, dates as `Date` of the spreadsheet's zone. */
  formula(name: string, args: readonly unknown[]): unknown {
    return this.call(name, args, { mode: 'CUSTOM_FUNCTION' });
  }

  /** The same, or throws what went wrong. */
  call(name: string, args: readonly unknown[] = [], options: RunOptions = {}): unknown {
    const { result, error } = this.run(name, args, options);
    if (error !== undefined) throw new Error(error);
    return result;
  }

  private open(mode: Mode, options: RunOptions): { realm: Realm; meter: Meter; sheets: Sheets } {
    const { world } = this;
    const realm = realmOf(() => world.now, world.scriptZone);
    const { quotas } = world;
    const limits = {
      NONE: quotas.simpleMs,
      LIMITED: quotas.simpleMs,
      CUSTOM_FUNCTION: quotas.customFunctionMs,
    };
    const limit = options.limitMs ?? (mode in limits ? limits[mode as keyof typeof limits] : quotas.runMs);
    const meter = new Meter(limit, (ms) => (world.now += ms), {
      fault: options.fault,
      slowness: options.slowness,
      meanwhile: options.meanwhile,
      say: (what) => complaint(world, what),
    });
    const sheets = new Sheets(world, { meter, mode, makeDate: realm.makeDate, holdsLock: { is: false } });
    // What is used while the files are only being read would break the menu of whoever has allowed nothing yet.
    let isLoaded = false;
    const found = services(sheets, this.pages, this.scopes);
    for (const [name, value] of Object.entries(found))
      Object.defineProperty(realm.context, name, {
        get: () => {
          if (!isLoaded) throw new Error(`${name} was used while the script was loaded`);
          return value;
        },
        configurable: true,
      });
    for (const [name, source] of this.scripts) load(realm, name, source);
    isLoaded = true;
    return { realm, meter, sheets };
  }
}

const read = new Map<string, readonly (readonly [string, string])[]>();

/** The files of a folder in the order of their names, read once as long as none changes. */
function filesIn(folder: string): readonly (readonly [string, string])[] {
  const names = readdirSync(folder).sort();
  const key = names.map((name) => `${folder}/${name} ${statSync(join(folder, name)).mtimeMs}`).join('\n');
  let files = read.get(key);
  if (!files)
    read.set(key, (files = names.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)));
  return files;
}

const globalsOf = ({ context }: Realm): string[] =>
  runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];

/** Arguments come into a script as values of its own realm. */
function inRealm(realm: Realm, value: unknown): unknown {
  if (Array.isArray(value)) {
    const array = runInContext('[]', realm.context) as unknown[];
    for (const item of value) array.push(inRealm(realm, item));
    return array;
  }
  if (value instanceof Date) return realm.makeDate(value.getTime());
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    const object = runInContext('({})', realm.context) as Record<string, unknown>;
    for (const [key, item] of Object.entries(value)) object[key] = inRealm(realm, item);
    return object;
  }
  return value;
}

function messageOf(error: unknown): string {
  const { name, message } = (error ?? {}) as { name?: string; message?: string };
  return message === undefined
    ? String(error)
    : name === undefined || name === 'Error'
      ? message
      : `${name}: ${message}`;
}
