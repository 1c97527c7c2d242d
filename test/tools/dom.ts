import { TextDecoder, TextEncoder } from 'node:util';
import type * as Griffel from '@griffel/core';
import type * as Library from '@testing-library/dom';
import type * as JestAxe from 'jest-axe';
import type * as Settled from '../../pane/parts/use-settled-value';
import { PATIENCE_MS } from './until';

// What waits for a pause in typing is asked for at once: no test waits for the clock.
jest.mock('../../pane/parts/use-settled-value', () => {
  const { useSettledValue } = jest.requireActual<typeof Settled>('../../pane/parts/use-settled-value');
  return { useSettledValue: (value: unknown) => useSettledValue(value, 0) };
});

// Of Fluent's style rules those that decide whether something can be seen and clicked. With all of them every question
// for a name or a role goes through a thousand rules in jsdom; what the others look like is looked at in Chromium.
jest.mock('@griffel/core', () => {
  const griffel = jest.requireActual<typeof Griffel>('@griffel/core');
  const createDOMRenderer: typeof griffel.createDOMRenderer = (target, options) =>
    griffel.createDOMRenderer(target, {
      ...options,
      unstable_filterCSSRule: (rule) => /\b(display|visibility|opacity|pointer-events)\b/.test(rule),
    });
  return { ...griffel, createDOMRenderer };
});

// What jsdom lacks, for tests that draw the pane; nothing in tests without a document, which load none of it.
if (typeof document !== 'undefined') {
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  /* eslint-disable @typescript-eslint/no-require-imports -- only where there is a document */
  require('@testing-library/jest-dom');
  const { toHaveNoViolations } = require('jest-axe') as typeof JestAxe;
  const { configure } = require('@testing-library/dom') as typeof Library;
  /* eslint-enable @typescript-eslint/no-require-imports */
  expect.extend(toHaveNoViolations);
  configure({ asyncUtilTimeout: PATIENCE_MS });

  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}
