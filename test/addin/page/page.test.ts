/** @jest-environment jsdom */
import { pageIn } from '../../../addin/page/page';

const started = jest.fn(async () => undefined);
const shown = jest.fn((_: Element) => ({ setTheme: () => undefined }));

jest.mock('../../../addin/host', () => ({ excelHost: () => ({}) }));
jest.mock('../../../addin/page/around', () => ({ watchVersion: () => undefined }));
jest.mock('../../../pane/engine/start-worker', () => ({ workerEngine: () => ({}) }));
jest.mock('../../../pane', () => ({ showPane: (element: Element) => shown(element) }));
jest.mock('../../../pane/state/store', () => ({
  sentenceOf: () => ({ zh: '', en: '' }),
  PaneStore: class {
    start = started;
    settled = async () => undefined;
  },
}));

/** What tells the page that somebody sees it. */
interface Seeing {
  mode(visibilityMode: string): void;
  sight(isIntersecting: boolean): void;
}

function seeing(): Seeing {
  let told: (event: { visibilityMode: string }) => void = () => undefined;
  let looked: (entries: { isIntersecting: boolean }[]) => void = () => undefined;
  Object.assign(globalThis, {
    Office: {
      VisibilityMode: { taskpane: 'Taskpane' },
      context: { displayLanguage: 'en-US' },
      addin: {
        onVisibilityModeChanged: async (listener: typeof told) => void (told = listener),
        showAsTaskpane: async () => undefined,
      },
    },
    matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
    IntersectionObserver: class {
      constructor(listener: typeof looked) {
        looked = listener;
      }
      observe = () => undefined;
      unobserve = () => undefined;
      disconnect = () => undefined;
    },
  });
  return {
    mode: (visibilityMode) => told({ visibilityMode }),
    sight: (isIntersecting) => looked([{ isIntersecting }]),
  };
}

const quiet = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
const element = document.createElement('div');

beforeEach(() => {
  started.mockClear();
  shown.mockClear();
});

test('a page that was loaded for a formula reads nothing, although its frame says that it is visible', async () => {
  const at = seeing();
  pageIn(element).openWhenSeen();
  expect(document.visibilityState).toBe('visible');
  at.sight(false);
  at.mode('Hidden');
  await quiet();
  expect(started).not.toHaveBeenCalled();
  expect(shown).not.toHaveBeenCalled();
});

test.each([
  ['Office says that the pane was opened', (at: Seeing) => at.mode('Taskpane')],
  ['it comes into sight', (at: Seeing) => at.sight(true)],
  ['somebody presses something in it', () => dispatchEvent(new Event('pointerdown'))],
  ['somebody types in it', () => dispatchEvent(new Event('keydown'))],
])('it opens as soon as %s', async (_, happens) => {
  const at = seeing();
  pageIn(element).openWhenSeen();
  await quiet();
  shown.mockClear();
  happens(at);
  happens(at);
  await quiet();
  expect(shown).toHaveBeenCalledWith(element);
  expect(started).toHaveBeenCalled();
});

test('a verb that needs the book reads it, and draws nothing', async () => {
  seeing();
  await pageIn(element).store();
  expect(started).toHaveBeenCalledTimes(1);
  expect(shown).not.toHaveBeenCalled();
});

test('a verb that needs the pane shows it', async () => {
  seeing();
  const page = pageIn(element);
  await page.show();
  await page.show();
  expect(shown).toHaveBeenCalledTimes(1);
});
