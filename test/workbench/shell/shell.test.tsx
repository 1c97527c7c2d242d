/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { inlineEngine } from '../../../pane/engine/inline';
import { both, type Bilingual, type Lang } from '../../../shared/lang';
import { isoOf, parseIso, type Moment } from '../../../shared/time/moment';
import { readWorkbook } from '../../../xlsx/read';
import { keptChoices } from '../../../workbench/shell/choices';
import { Workbench } from '../../../workbench/shell/workbench';
import type { WorkbenchParts } from '../../../workbench/shell/types';
import { ServerRefused } from '../../../workbench/shell/errors';
import { PageClock } from '../../../workbench/shell/page-clock';
import type { Session } from '../../../workbench/shell/server';
import { Shell } from '../../../workbench/shell/Shell';
import { SHELL_WORDS } from '../../../workbench/shell/words';
import { orderBook } from '../../tools/order-book';
import { buildWorkbook } from '../../tools/workbook';
import { openPlainly } from '../plain-grid';

const BYTES = buildWorkbook(orderBook());
const REAL = parseIso('2026-06-01T08:00') as Moment;

beforeEach(() => localStorage.clear());

/** Everything that was asked for has been done and drawn, and what followed from it. */
async function settled(workbench: Workbench): Promise<void> {
  for (let i = 0; i < 2; i++)
    await act(async () => {
      await workbench.settled();
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
}

async function open(
  session: Partial<Session> = {},
  parts: Partial<WorkbenchParts> = {},
  written: (bytes: Uint8Array) => Promise<readonly Bilingual[]> = async () => [],
) {
  const downloads: { name: string; bytes: Uint8Array }[] = [];
  const workbench = new Workbench({
    openInGrid: openPlainly,
    startEngine: inlineEngine,
    server: {
      session: async () => ({ name: '出货.xlsx', writesBack: false, lang: 'zh', ...session }),
      readBook: async () => BYTES,
      writeBook: written,
    },
    clock: new PageClock(() => REAL),
    choices: keptChoices(),
    download: (name, bytes) => downloads.push({ name, bytes }),
    ...parts,
  });
  const drawn = render(<Shell workbench={workbench} />);
  await act(() => workbench.start());
  const settle = () => settled(workbench);
  await settle();
  return { workbench, downloads, settle, user: userEvent.setup(), ...drawn };
}

const say = (words: Exclude<keyof typeof SHELL_WORDS, 'unsavedQuestion'>, lang: Lang = 'zh') =>
  SHELL_WORDS[words][lang];
const button = (words: Parameters<typeof say>[0], lang?: Lang) =>
  screen.getByRole('button', { name: say(words, lang) });
/** An entry of the menu behind the three dots, which is opened when it is not. */
async function inMenu(
  words: Parameters<typeof say>[0],
  role: 'menuitem' | 'menuitemcheckbox' = 'menuitem',
  lang: Lang = 'zh',
) {
  if (!screen.queryByRole('menu')) fireEvent.click(button('more', lang));
  return screen.findByRole(role, { name: say(words, lang) });
}
/** What a person does in the pane or by hand. */
async function change(workbench: Workbench) {
  const cells = [
    { sheet: '出货', row: 3, column: 1, seen: 'A-01', write: { as: 'text' as const, value: 'A-01b' } },
  ];
  const report = await act(() => workbench.host!.commit({ sheets: [], columns: [], cells }));
  expect(report).toMatchObject({ written: 1, refused: [] });
}

test('shows the book of the program in grid and pane, at the moment that it was started with', async () => {
  const { workbench, container } = await open({ now: '2026-05-18T10:00' });
  expect(screen.getByRole('heading', { level: 1, name: /出货\.xlsx/ })).toBeVisible();
  expect(screen.getByRole('region', { name: '工作簿' })).toHaveTextContent('出货');
  expect(screen.getByRole('navigation', { name: '视图' })).toBeVisible();
  expect(screen.getByLabelText(say('now'))).toHaveValue('2026-05-18T10:00');
  expect(workbench.clock.isReal).toBe(false);
  expect(await axe(container)).toHaveNoViolations();
});

test('another language and theme reach page and pane, and are kept', async () => {
  const { user, unmount } = await open();
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect(button('download', 'en')).toBeVisible();
  expect(screen.getByRole('navigation', { name: 'Views' })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
  // The colours of the dark theme are loaded when they are first asked for.
  await act(async () => void fireEvent.click(await inMenu('dark', 'menuitemcheckbox', 'en')));
  expect(await inMenu('dark', 'menuitemcheckbox', 'en')).toHaveAttribute('aria-checked', 'true');
  unmount();
  await open();
  expect(await inMenu('dark', 'menuitemcheckbox', 'en')).toHaveAttribute('aria-checked', 'true');
});

describe('saving', () => {
  test('marks what is unsaved; the sample downloads with its changes and is clean again', async () => {
    const { workbench, downloads, user, settle } = await open();
    expect(screen.queryByText(/未保存/)).toBeNull();
    await change(workbench);
    expect(screen.getByText(/未保存/)).toBeVisible();
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    await user.click(button('download'));
    await settle();
    expect(downloads).toHaveLength(1);
    expect(readWorkbook(downloads[0]!.bytes).sheets[0]!.rows[2]![0]).toBe('A-01b');
    expect(screen.queryByText(/未保存/)).toBeNull();
    expect(screen.getByText(say('downloaded'))).toBeVisible();
  });

  test('Ctrl+S writes into a file of the program', async () => {
    const written: Uint8Array[] = [];
    const { workbench, user, settle } = await open({ writesBack: true }, {}, async (bytes) => {
      written.push(bytes);
      return [both('还有硬链接。', 'There are hard links.')];
    });
    await change(workbench);
    await user.keyboard('{Control>}s{/Control}');
    await settle();
    expect(written).toHaveLength(1);
    expect(screen.getByText(`${say('saved')}还有硬链接。`)).toBeVisible();
  });

  test('a file that was changed meanwhile: says so, stays unsaved, and the version here can be kept', async () => {
    const { workbench, downloads, user, settle } = await open({ writesBack: true }, {}, async () => {
      throw new ServerRefused(both('被别人改过', 'changed by somebody'));
    });
    await change(workbench);
    await user.click(button('save'));
    await settle();
    expect(screen.getByRole('alert')).toHaveTextContent('被别人改过');
    expect(screen.getByText(/未保存/)).toBeVisible();
    await user.click(button('downloadMine'));
    expect(readWorkbook(downloads[0]!.bytes).sheets[0]!.rows[2]![0]).toBe('A-01b');
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    expect(screen.queryByText(/未保存/)).toBeNull();
  });
});

describe('opening', () => {
  // jsdom's files cannot be read this way yet.
  const fileOf = (bytes: Uint8Array, name = 'mine.xlsx') =>
    Object.assign(new File([], name), { arrayBuffer: async () => Uint8Array.from(bytes).buffer });
  const drop = (file: File) =>
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } });

  test('a dropped workbook takes the place of the sample, at the real time', async () => {
    const { workbench, settle } = await open({ now: '2026-05-18T10:00' });
    drop(fileOf(BYTES));
    await settle();
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: /mine\.xlsx/ })).toBeVisible());
    expect(screen.getByRole('region', { name: '工作簿' }).firstElementChild!.children).toHaveLength(1);
    expect(workbench.clock.now()).toBe(REAL);
  });

  test('what is dropped where a file is asked for is no workbook to open', async () => {
    const { settle } = await open();
    const place = document.body.appendChild(document.createElement('div'));
    place.dataset.takesFiles = 'true';
    fireEvent.drop(place, { dataTransfer: { types: ['Files'], files: [fileOf(BYTES)] } });
    await settle();
    expect(screen.getByRole('heading', { level: 1, name: /出货\.xlsx/ })).toBeVisible();
    place.remove();
  });

  test.each([
    ['text', new TextEncoder().encode('hello'), '不是 .xlsx 工作簿'],
    ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), '.xls'],
    ['nothing', new Uint8Array(), '不是 .xlsx 工作簿'],
  ])('%s is refused in a sentence and the book before stays', async (_, bytes, sentence) => {
    const { workbench, settle } = await open({ now: '2026-05-18T10:00' });
    drop(fileOf(bytes, 'wrong.xlsx'));
    await settle();
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(sentence));
    expect(screen.getByRole('heading', { level: 1, name: /出货\.xlsx/ })).toBeVisible();
    expect(isoOf(workbench.clock.now())).toBe('2026-05-18 10:00');
  });

  test('asks before unsaved changes are left, and keeps them when the answer is no', async () => {
    const { workbench, downloads, user, settle } = await open();
    await change(workbench);
    drop(fileOf(BYTES));
    await user.click(screen.getByRole('button', { name: say('cancel') }));
    expect(screen.getByRole('heading', { level: 1, name: /出货\.xlsx/ })).toBeVisible();
    drop(fileOf(BYTES));
    await user.click(button('discard'));
    await settle();
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: /mine\.xlsx/ })).toBeVisible());
    expect(downloads).toHaveLength(0);
  });
});

describe('the clock', () => {
  test('steps by hours and days, is typed, and goes back to the real time', async () => {
    const { workbench, user } = await open({ now: '2026-05-18T10:00' });
    const now = () => isoOf(workbench.clock.now());
    await user.click(button('dayOn'));
    await user.click(button('hourBack'));
    expect(now()).toBe('2026-05-19 09:00');
    fireEvent.change(screen.getByLabelText(say('now')), { target: { value: '2026-12-24T12:00' } });
    await waitFor(() => expect(now()).toBe('2026-12-24 12:00'));
    await user.click(button('realTime'));
    expect(workbench.clock.now()).toBe(REAL);
    expect(button('realTime')).toHaveAttribute('aria-pressed', 'true');
  });

  test('plays on until it is paused', async () => {
    const { workbench } = await open({ now: '2026-05-18T10:00' });
    jest.useFakeTimers();
    try {
      const passes = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
      fireEvent.click(screen.getByRole('button', { name: /播放/ }));
      await passes(1000);
      expect(isoOf(workbench.clock.now())).toBe('2026-05-18 16:00');
      fireEvent.click(screen.getByRole('button', { name: /暂停/ }));
      await passes(60_000);
      expect(isoOf(workbench.clock.now())).toBe('2026-05-18 16:00');
    } finally {
      jest.useRealTimers();
    }
  });
});

test('the splitter moves by keys between 300 and 480', async () => {
  const { user } = await open();
  const splitter = screen.getByRole('separator', { name: say('paneWidth') });
  splitter.focus();
  await user.keyboard('{ArrowLeft}');
  expect(splitter).toHaveAttribute('aria-valuenow', '360');
  await user.keyboard('{End}{ArrowLeft}');
  expect(splitter).toHaveAttribute('aria-valuenow', '480');
  await user.keyboard('{Home}{ArrowRight}');
  expect(splitter).toHaveAttribute('aria-valuenow', '300');
});

test('what this is can be closed and called up again', async () => {
  const { user } = await open();
  expect(screen.getByText(/跟单读懂您手头/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: say('close') }));
  expect(screen.queryByText(/跟单读懂您手头/)).toBeNull();
  fireEvent.click(await inMenu('whatIsThis'));
  expect(screen.getByText(/跟单读懂您手头/)).toBeVisible();
});

describe('the samples of the page', () => {
  const SAMPLES = { zh: BYTES, en: buildWorkbook(orderBook()) };
  const sample: WorkbenchParts['sample'] = async (lang, isSetUp) => ({
    name: `${lang}${isSetUp ? '' : '-plain'}.xlsx`,
    bytes: SAMPLES[lang],
  });
  const isOpen = (name: string) =>
    waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: new RegExp(`^${name}`) })).toBeVisible(),
    );

  test('opens in the language of the page, follows it while nobody has touched it, and can be tried unset', async () => {
    const { user, settle } = await open({ isSample: true, now: '2026-05-18T10:00' }, { sample });
    await isOpen('zh\\.xlsx');
    await user.click(screen.getByRole('button', { name: 'English' }));
    await settle();
    await isOpen('en\\.xlsx');
    await user.click(button('trySetUp', 'en'));
    await settle();
    await isOpen('en-plain\\.xlsx');
    fireEvent.click(await inMenu('openSample', 'menuitem', 'en'));
    await settle();
    await isOpen('en\\.xlsx');
  });

  test('stays as it is in the other language once it was changed', async () => {
    const { workbench, user, settle } = await open({ isSample: true, now: '2026-05-18T10:00' }, { sample });
    await change(workbench);
    await user.click(screen.getByRole('button', { name: 'English' }));
    await settle();
    await isOpen('zh\\.xlsx');
  });

  test('comes back at its own moment after a file of the person’s', async () => {
    const { workbench, settle } = await open({ isSample: true, now: '2026-05-18T10:00' }, { sample });
    await act(() => workbench.paste('订单号\t交期\nA-1\t5.20'));
    await settle();
    expect(workbench.clock.isReal).toBe(true);
    await act(() => workbench.openSample(true));
    await settle();
    expect(isoOf(workbench.clock.now())).toBe('2026-05-18 10:00');
  });
});

describe('a pasted table', () => {
  const paste = (text: string, at: Element = document.body) =>
    fireEvent.paste(at, {
      clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : '') },
    });

  test('opens as a workbook of its own, as it was typed, at the real time and without the clock', async () => {
    const { workbench, settle } = await open({ now: '2026-05-18T10:00' });
    paste('订单号\t交期\n007\t5.20\n');
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: /粘贴的表格/ })).toBeVisible());
    await settle();
    expect((await workbench.host!.readBook()).sheets[0]!.rows[1]).toEqual(['007', '5.20']);
    expect(screen.queryByRole('group', { name: say('clock') })).toBeNull();
    fireEvent.click(await inMenu('clock', 'menuitemcheckbox'));
    expect(screen.getByRole('group', { name: say('clock') })).toBeVisible();
  });

  test('what is no table says so', async () => {
    await open();
    paste('你好');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('这里没有表格'));
  });

  test('a paste into a field stays there; the dialog takes it by hand', async () => {
    const { user, settle } = await open();
    await user.click(button('paste'));
    const field = await screen.findByRole('textbox', { name: say('pasteHow') });
    field.focus();
    paste('订单号\t交期\nA-1\t5.20', field);
    expect(screen.getByRole('heading', { level: 1, name: /出货/ })).toBeVisible();
    fireEvent.change(field, { target: { value: '订单号\t交期\nA-1\t5.20' } });
    await user.click(button('openTable'));
    await settle();
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: /粘贴的表格/ })).toBeVisible());
  });
});

describe('what becomes late while the book is open', () => {
  const notifier = (permission: 'granted' | 'denied') => {
    const shown: string[] = [];
    return {
      shown,
      permission: () => permission,
      ask: async () => permission,
      show: (text: string) => void shown.push(text),
    };
  };

  test('is told by name once the person asked for it', async () => {
    const told = notifier('granted');
    const { workbench, settle } = await open({ now: '2026-03-01T10:00' }, { notifier: told });
    const moveTo = async (iso: string) => {
      act(() => workbench.clock.moveTo(parseIso(iso)!));
      await settle();
    };
    await moveTo('2026-03-02T10:00');
    expect(told.shown).toEqual([]);
    fireEvent.click(await inMenu('notify', 'menuitemcheckbox'));
    await settle();
    await moveTo('2027-03-01T10:00');
    await waitFor(() => expect(told.shown).toHaveLength(1));
    expect(told.shown[0]).toMatch(/^\d+ 单刚刚逾期：/);
    await moveTo('2027-03-02T10:00');
    expect(told.shown).toHaveLength(1);
  });

  test('without permission the title counts it', async () => {
    const told = notifier('denied');
    const { workbench, settle } = await open({ now: '2026-03-01T10:00' }, { notifier: told });
    fireEvent.click(await inMenu('notify', 'menuitemcheckbox'));
    await settle();
    expect(screen.getByText(say('onlyInTitle'))).toBeVisible();
    jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    act(() => workbench.clock.moveTo(parseIso('2027-03-01T10:00')!));
    await settle();
    await waitFor(() => expect(document.title).toMatch(/^\(\d+\) /));
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(document.title).not.toMatch(/^\(/);
    jest.restoreAllMocks();
  });
});
