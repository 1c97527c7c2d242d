import { complaint } from './complaints';
import type { Project } from './project';

/** What an argument or result of `google.script.run` may be; anything else is refused as Google refuses it. */
export function assertPasses(value: unknown, where: 'argument' | 'result'): void {
  const refuse = (what: string): never => {
    throw new TypeError(`Failed due to illegal value in ${where}: ${what}`);
  };
  if (value === undefined) return;
  const check = (item: unknown, path: string): void => {
    if (item === null || typeof item === 'string' || typeof item === 'boolean') return;
    if (typeof item === 'number') return Number.isFinite(item) ? undefined : refuse(`${path} is ${item}`);
    if (item === undefined) return refuse(`${path} is undefined`);
    if (typeof item !== 'object') return refuse(`${path} is a ${typeof item}`);
    if (Array.isArray(item)) return item.forEach((each, i) => check(each, `${path}[${i}]`));
    const tag = Object.prototype.toString.call(item);
    if (tag !== '[object Object]') return refuse(`${path} is ${tag}`);
    for (const [key, each] of Object.entries(item)) if (each !== undefined) check(each, `${path}.${key}`);
  };
  check(value, where);
}

/** Executions that one person may have at a time from one page. */
export const AT_ONCE = 10;

/**
 * `google.script.run` over the project: each call comes back later, ten at a time, in no order that anybody
 * may rely on (the newest of those that wait is served first).
 */
export function scriptRun(project: Project): (name: string, args: unknown[]) => Promise<unknown> {
  const waiting: (() => void)[] = [];
  let running = 0;
  const next = (): void => {
    if (running >= AT_ONCE) return;
    const work = waiting.pop();
    if (!work) return;
    running++;
    queueMicrotask(work);
  };
  return (name, args) =>
    new Promise((resolve, reject) => {
      args.forEach((arg) => assertPasses(arg, 'argument'));
      if (JSON.stringify(args).length > project.world.quotas.runBytes)
        throw new Error(complaint(project.world, 'too large'));
      waiting.push(() => {
        const { world } = project;
        const { result, error } = world.isOtherAccount
          ? { result: undefined, error: complaint(world, 'account') }
          : project.run(name, args);
        running--;
        try {
          if (error !== undefined) throw new Error(error);
          assertPasses(result, 'result');
          if (JSON.stringify(result ?? null).length > world.quotas.runBytes)
            throw new Error(complaint(world, 'too large'));
          resolve(result === undefined ? null : (JSON.parse(JSON.stringify(result)) as unknown));
        } catch (failure) {
          reject(failure as Error);
        }
        next();
      });
      queueMicrotask(next);
    });
}

export interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

/** The object that a page calls `google.script.run`. */
export function runnerOver(
  call: (name: string, args: unknown[]) => Promise<unknown>,
  success: (result: unknown) => void = () => undefined,
  failure: (error: Error) => void = () => undefined,
): Runner {
  const own: Record<string, unknown> = {
    withSuccessHandler: (handler: (result: unknown) => void) => runnerOver(call, handler, failure),
    withFailureHandler: (handler: (error: Error) => void) => runnerOver(call, success, handler),
  };
  return new Proxy(own, {
    get: (_, name) =>
      typeof name !== 'string'
        ? undefined
        : (own[name] ?? ((...args: unknown[]) => void call(name, args).then(success, failure))),
  }) as unknown as Runner;
}
