import { createContext, runInContext, Script, type Context } from 'node:vm';
import { instantOf, wallAt } from './zones';

/** The global scope of one execution: bare JavaScript, Intl, and what is handed in. */
export interface Realm {
  readonly context: Context;
  makeDate(instant: number): Date;
}

/**
 * A fresh scope in which `Date` follows the simulated clock and counts in the script's zone. URL, TextEncoder,
 * timers, fetch and process are not there, nor is Temporal.
 */
export function realmOf(now: () => number, scriptZone: string): Realm {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  const wall = (instant: number): number => wallAt(instant, scriptZone);
  const instant = (atWall: number): number => instantOf(atWall, scriptZone);
  const make = runInContext(DATE, context) as (
    now: () => number,
    wall: (instant: number) => number,
    instant: (wall: number) => number,
  ) => (instant: number) => Date;
  const makeDate = make(now, wall, instant);
  return { context, makeDate };
}

const scripts = new Map<string, Script>();

/** Evaluates a file of the project in the scope, as Google does before each execution. */
export function load(realm: Realm, name: string, source: string): void {
  let script = scripts.get(source);
  if (!script) scripts.set(source, (script = new Script(source, { filename: name })));
  script.runInContext(realm.context);
}

/** Run in the realm: its own `Date` in the script's zone, on a clock from outside. */
const DATE = `(function (now, wall, instant) {
  delete globalThis.Temporal;
  delete globalThis.WebAssembly;
  // Younger than ES2020: nobody knows whether scripts have them.
  for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'])
    delete Array.prototype[name];
  for (const name of ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']) delete String.prototype[name];
  for (const name of ['hasOwn', 'groupBy']) delete Object[name];
  const Real = Date;
  const proto = Real.prototype;
  const time = proto.getTime;
  function Clock(...given) {
    if (!new.target) return new Clock(now()).toString();
    if (given.length === 0) return Reflect.construct(Real, [now()], new.target);
    if (given.length === 1) return Reflect.construct(Real, given, new.target);
    return Reflect.construct(Real, [instant(Real.UTC(...given))], new.target);
  }
  Clock.prototype = proto;
  Clock.now = now;
  Clock.UTC = Real.UTC;
  Clock.parse = Real.parse;
  proto.constructor = Clock;
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    const inUtc = proto['getUTC' + part];
    proto['get' + part] = function () { return inUtc.call(new Real(wall(time.call(this)))); };
    proto['set' + part] = function () { throw new Error('not emulated: Date.set' + part); };
  }
  proto.getTimezoneOffset = function () { return (time.call(this) - wall(time.call(this))) / 60000; };
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'])
    proto[name] = function () { throw new Error('not emulated: Date.' + name); };
  globalThis.Date = Clock;
  return (at) => new Real(at);
})`;
