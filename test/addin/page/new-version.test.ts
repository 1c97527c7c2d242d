/** @jest-environment jsdom */
import { watchVersion } from '../../../addin/page/new-version';

const page = (hash: string) =>
  `<!doctype html><html><head><script src="office.js"></script><script defer src="main.${hash}.js"></script></head></html>`;

/** What the server answers, and how often it was asked. */
let answer: () => { readonly ok: boolean; readonly text: () => Promise<string> };
let asked: number;
/** What the pane is told; each watcher lives as long as the page does. */
let tell: jest.Mock;

const serves = (hash: string): void => {
  answer = () => ({ ok: true, text: async () => page(hash) });
};
/** The person comes back to the pane. */
async function comesBack(): Promise<void> {
  window.dispatchEvent(new Event('focus'));
  for (let i = 0; i < 5; i++) await new Promise((done) => setTimeout(done, 0));
}

beforeEach(() => {
  document.head.innerHTML = '<script defer src="main.a1.js"></script>';
  asked = 0;
  tell = jest.fn();
  Object.assign(globalThis, {
    fetch: async (url: string, { cache }: RequestInit) => {
      expect([url, cache]).toEqual(['index.html', 'no-store']);
      asked++;
      return answer();
    },
  });
});

test('the same version is nothing to tell', async () => {
  serves('a1');
  watchVersion({ tell }, 0);
  await comesBack();
  expect(asked).toBeGreaterThan(0);
  expect(tell).not.toHaveBeenCalled();
});

test('another one is told once, with a way to open the page anew', async () => {
  serves('b2');
  watchVersion({ tell }, 0);
  await comesBack();
  await comesBack();
  expect(tell).toHaveBeenCalledTimes(1);
  expect(tell).toHaveBeenCalledWith(
    expect.objectContaining({ en: expect.stringMatching(/new version/) }),
    'done',
    true,
  );
});

test('a server that is down, or answers with something else, is no new version', async () => {
  for (const wrong of [
    () => ({ ok: false, text: async () => page('b2') }),
    () => ({ ok: true, text: async () => '<p>Sign in</p>' }),
    () => {
      throw new Error('no network');
    },
  ]) {
    answer = wrong;
    watchVersion({ tell }, 0);
    await comesBack();
  }
  expect(tell).not.toHaveBeenCalled();
});

test('nobody asks more often than the pane is told to', async () => {
  serves('b2');
  watchVersion({ tell });
  await comesBack();
  expect(tell).not.toHaveBeenCalled();
});
