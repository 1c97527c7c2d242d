/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import type { Around } from '../../../../pane/state/types';
import { TooMuchForExcel } from '../../../../addin/host/errors';
import { MID_MORNING } from '../../../tools/set-up';
import { bought, purchases } from '../../../tools/purchases';
import { renderPane, type RenderedPane } from '../../tools';

const BOOK = purchases(bought([4, 5, 5]));
const LINES = ['Gendan 1.2.3 (trade.example.com)', 'Excel 16.0, OfficeOnline'];

/** A program around the pane, in which turning something may not work. */
function around(canTurn = true): Around & { isOn: boolean } {
  const own = {
    isOn: false,
    about: () => LINES,
    opening: {
      isOn: () => own.isOn,
      turn: async (isOn: boolean) => void (canTurn && (own.isOn = isOn)),
    },
  };
  return own;
}

async function open(given: Around, part: string): Promise<RenderedPane> {
  const pane = await renderPane(BOOK, { lang: 'en', view: 'setup', isSet: true, around: async () => given });
  const { sentence } = new TooMuchForExcel();
  pane.store.lastFailure = { at: MID_MORNING, what: sentence };
  act(() => pane.store.tell(sentence, 'failed'));
  await pane.user.click(await screen.findByText(part));
  return pane;
}
const box = () => screen.getByRole('checkbox', { name: /Open Gendan with this workbook/ });

test('opening with the workbook is turned on and off, and says how it stands', async () => {
  const own = around();
  const pane = await open(own, 'Opening');
  expect(box()).not.toBeChecked();
  await pane.user.click(box());
  expect(own.isOn).toBe(true);
  expect(box()).toBeChecked();
  expect(screen.getByText('with the book')).toBeVisible();
  await pane.user.click(box());
  expect(own.isOn).toBe(false);
  expect(box()).not.toBeChecked();
});

test('where it could not be kept it is not said to be on', async () => {
  const pane = await open(around(false), 'Opening');
  await pane.user.click(box());
  expect(box()).not.toBeChecked();
});

test('a host that cannot open the pane with the book is not asked about it', async () => {
  await renderPane(BOOK, {
    lang: 'en',
    view: 'setup',
    isSet: true,
    around: async () => ({ about: () => LINES }),
  });
  await screen.findByText(/^Diagnostics/);
  expect(screen.queryByText('Opening')).toBeNull();
});

test('what support asks for is shown and copied, with the last error', async () => {
  const pane = await open(around(), 'Diagnostics');
  const text = [...document.querySelectorAll('pre')].map((each) => each.textContent).join('\n');
  for (const line of [...LINES, 'Last error: 2026-05-18 10:00', new TooMuchForExcel().sentence.en])
    expect(text).toContain(line);
  await pane.user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toContain(LINES[0]);
  expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
});
