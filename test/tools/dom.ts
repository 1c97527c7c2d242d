import { TextDecoder, TextEncoder } from 'node:util';
import { toHaveNoViolations } from 'jest-axe';

// What jsdom lacks, for tests that draw the pane; nothing in tests without a document.
if (typeof document !== 'undefined') {
  Object.assign(globalThis, { TextDecoder, TextEncoder });
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- only where there is a document
  require('@testing-library/jest-dom');
  expect.extend(toHaveNoViolations);

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
