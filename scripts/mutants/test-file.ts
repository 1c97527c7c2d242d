import { jestExpect } from '@jest/expect';
import * as fc from 'fast-check';
import * as circus from 'jest-circus';
import type { Loader } from './loader';

/** Ready for test files: the words of Jest that the tests of the core use. */
export function prepare(): void {
  const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
  const jest = { setTimeout: () => jest };
  Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, jest });
  Object.assign(globalThis, { expect: jestExpect, [Symbol.for('TEST_TIMEOUT_SYMBOL')]: 60_000 });
  // The same cases each time; a failing case is not made smaller, it only has to fail.
  fc.configureGlobal({ seed: 42, endOnFailure: true });
}

/** What Jest runs before each test file: the project's matchers, and the data that whoever composes the core hands in. */
const SET_UP = 'test/tools/matchers.ts';

/** Runs a test file up to its first failure and returns that test's name, or undefined when all pass. */
export async function failureIn(loader: Loader, file: string): Promise<string | undefined> {
  circus.resetState();
  const before = new Set(Object.keys(globalThis));
  const environment = { ...process.env };
  let failed: string | undefined;
  const listen: Parameters<typeof circus.addEventHandler>[0] = (event) => {
    if (event.name === 'error') failed ??= 'an error outside the tests';
    if (event.name === 'test_start' && failed !== undefined) event.test.mode = 'skip';
    if (event.name === 'test_done' && event.test.errors.length > 0) failed ??= event.test.name;
  };
  circus.addEventHandler(listen);
  try {
    loader.load(SET_UP);
    loader.load(file);
    circus.getState().parentProcess = process;
    const { unhandledErrors } = await circus.run();
    if (unhandledErrors.length > 0) failed ??= 'an error outside the tests';
  } catch (error) {
    failed ??= `not loaded: ${String(error)}`;
  } finally {
    circus.removeEventHandler(listen);
    for (const name of Object.keys(globalThis))
      if (!before.has(name)) Reflect.deleteProperty(globalThis, name);
    for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
    Object.assign(process.env, environment);
  }
  return failed;
}
