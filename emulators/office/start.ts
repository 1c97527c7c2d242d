import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { JSDOM } from 'jsdom';
import type { Workbook } from '../spreadsheet/workbook';
import { windowName } from './envelope';
import { withUndoGroups } from './undo-groups';
import { createOffice, type EmulatedOffice, type HostOptions } from './host';

/** Microsoft's runtime at work on a workbook in memory. */
export interface StartedOffice {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: EmulatedOffice;
  /** The window that the runtime lives in. */
  readonly window: JSDOM['window'];
  stop(): void;
}

/**
 * Starts Microsoft's office.js, unmodified, in a window of its own, and waits until `Office.onReady` has been
 * answered. Errors, promises and what is parsed are those of the caller's realm, so that `instanceof` and matchers
 * work as they do in a page.
 */
export async function startOffice(workbook: Workbook, options: HostOptions = {}): Promise<StartedOffice> {
  const host = createOffice(workbook, options);
  const dom = new JSDOM('<!doctype html><head></head><body></body>', {
    url: `${host.origin}/addin.html`,
    runScripts: 'outside-only',
  });
  const window = dom.window as unknown as RuntimeWindow;
  Object.assign(window, {
    Error,
    TypeError,
    RangeError,
    Promise,
    JSON,
    Date,
    name: windowName(host.origin, host.language),
  });
  knowsOthers(window);
  Object.defineProperty(window.document, 'domain', { value: new URL(host.origin).hostname });
  window.opener = { postMessage: (message: string) => host.receive(message) };
  let isStopped = false;
  host.connect((data) =>
    setImmediate(() => {
      if (isStopped) return;
      window.dispatchEvent(new window.MessageEvent('message', { data, origin: host.origin }));
    }),
  );
  loadScriptsOf(dom);
  script('office.js').runInContext(dom.getInternalVMContext());
  await window.Office.onReady();
  if (options.theme) Object.defineProperty(window.Office.context, 'officeTheme', { value: options.theme });
  return {
    Office: window.Office,
    Excel: withUndoGroups(window.Excel, host),
    OfficeExtension: window.OfficeExtension,
    CustomFunctions: window.CustomFunctions,
    host,
    window: dom.window,
    stop: () => {
      isStopped = true;
      host.stop();
      dom.window.close();
    },
  };
}

/** In a window of one's own, `instanceof` would not know the arrays and objects of the tests. */
function knowsOthers(window: RuntimeWindow): void {
  const isObject = (value: unknown): boolean =>
    (typeof value === 'object' && value !== null) || typeof value === 'function';
  Object.defineProperty(window.Array, Symbol.hasInstance, { value: Array.isArray });
  Object.defineProperty(window.Object, Symbol.hasInstance, { value: isObject });
}

type RuntimeWindow = JSDOM['window'] & {
  opener: unknown;
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
  MessageEvent: typeof MessageEvent;
  Array: ArrayConstructor;
  Object: ObjectConstructor;
};

const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const compiled = new Map<string, Script>();

/** A file of Microsoft's package, compiled once. */
function script(file: string): Script {
  let found = compiled.get(file);
  if (!found) {
    const folder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
    found = new Script(readFileSync(join(folder, file), 'utf8'), { filename: `office-js/${file}` });
    compiled.set(file, found);
  }
  return found;
}

/** Scripts that office.js puts into the page are run from the package; any other address is an error. */
function loadScriptsOf(dom: JSDOM): void {
  const { document } = dom.window;
  const first = document.createElement('script');
  first.setAttribute('src', `${HOSTED}office.js`);
  document.head.appendChild(first);
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = <T extends Node>(node: T): T => {
    const added = append(node);
    const { src, onload } = node as unknown as HTMLScriptElement;
    if (src === undefined) return added;
    if (!src.startsWith(HOSTED)) throw new Error(`office.js asks for ${src}`);
    setImmediate(() => {
      script(src.slice(HOSTED.length)).runInContext(dom.getInternalVMContext());
      onload?.call(node as unknown as HTMLScriptElement, new dom.window.Event('load'));
    });
    return added;
  };
}
