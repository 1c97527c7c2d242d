/** @jest-environment jsdom */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { memoryHost } from '../../../memory/host';
import NoticeBar from '../../../pane/app/NoticeBar';
import PreviewDialog from '../../../pane/app/PreviewDialog';
import { inlineEngine } from '../../../pane/engine/inline';
import { RecordList } from '../../../pane/records/RecordList';
import { PaneStore } from '../../../pane/state/store';
import { StoreContext } from '../../../pane/state/use-pane';
import type { Book } from '../../../shared/book/model';
import { readConfig } from '../../../shared/config';
import { newPerson } from '../../../shared/plan/initial-config';
import { orderBook } from '../../tools/order-book';
import { MID_MORNING, setUp } from '../../tools/set-up';
import { aTeam } from '../../tools/team';

jest.setTimeout(240_000);

const withTeam = setUp(orderBook(), aTeam);

/** The list of a kind with what the pane's frame adds: preview, notice, undo. */
async function open(book: Book = withTeam, { kind = 'people', lang = 'en' as 'zh' | 'en' } = {}) {
  const host = memoryHost(book, { lang });
  const store = new PaneStore({
    host,
    startEngine: inlineEngine,
    clock: { now: () => MID_MORNING, watch: () => () => undefined },
    lang,
    view: 'team',
  });
  const user = userEvent.setup();
  const { container } = render(
    <FluentProvider theme={webLightTheme}>
      <StoreContext value={store}>
        <main>
          <RecordList kind={kind} />
        </main>
        <NoticeBar />
        <PreviewDialog />
      </StoreContext>
    </FluentProvider>,
  );
  const settled = async (): Promise<void> => {
    await act(() => store.settled());
    for (let i = 0; i < 3; i++) await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  };
  await act(() => store.start());
  await settled();
  return { host, user, container, settled };
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const people = (book: Book) => readConfig(book).config.people;

test.each(['zh', 'en'] as const)('list and form are accessible (%s)', async (lang) => {
  const { user, settled, container } = await open(withTeam, { lang });
  expect(await axe(container)).toHaveNoViolations();
  await user.click(button(lang === 'zh' ? '修改王丽' : 'Edit 王丽'));
  await settled();
  expect(await axe(container)).toHaveNoViolations();
});

test('every column of the declaration is shown with what the row says, and its name leads to the row', async () => {
  const { user, settled, host } = await open();
  const [first] = within(screen.getByRole('list', { name: 'Gendan People' })).getAllByRole('listitem');
  expect(first).toHaveTextContent('Roles');
  await user.click(within(first!).getByRole('button', { name: /^Go to the row of/ }));
  await settled();
  expect(host.selected).toMatchObject({ sheet: expect.stringMatching(/人员|People/), row: 2 });
});

test('a row is found by any of its cells', async () => {
  const { user, settled } = await open();
  const all = screen.getAllByRole('listitem').length;
  await user.type(screen.getByRole('searchbox'), '王丽');
  await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
  await settled();
  expect(screen.getAllByRole('listitem').length).toBeLessThan(all);
  expect(screen.getByText(/of \d+ rows/)).toBeInTheDocument();
});

test('a change is shown cell by cell, written on consent, and taken back', async () => {
  const { user, settled, host } = await open();
  await user.click(button('Edit 王丽'));
  await settled();
  expect(screen.getByRole('textbox', { name: /Name/ })).toHaveFocus();
  const markets = screen.getByRole('textbox', { name: /Markets/ });
  await user.clear(markets);
  await user.type(markets, 'BR, CL');
  await user.click(button('Preview'));
  await settled();
  // What the preview shows comes when the dialog is first opened.
  await waitFor(() => expect(screen.getByRole('dialog')).toHaveTextContent('BR、CL'));
  expect(people(host.book).find(({ name }) => name === '王丽')!.markets).not.toEqual(['BR', 'CL']);
  await user.click(button('Write'));
  await settled();
  expect(people(host.book).find(({ name }) => name === '王丽')!.markets).toEqual(['BR', 'CL']);
  expect(screen.queryByRole('form')).toBeNull();
  await user.click(button('Undo'));
  await settled();
  expect(people(host.book)).toEqual(people(withTeam));
});

test('a row is added and another taken out; Escape leaves a form as it was', async () => {
  const { user, settled, host } = await open();
  await user.click(button('Add'));
  await settled();
  await user.keyboard('李雷{Escape}');
  expect(screen.queryByRole('form')).toBeNull();
  await user.click(button('Add'));
  await settled();
  await user.type(screen.getByRole('textbox', { name: /Name/ }), '李雷');
  await user.type(screen.getByRole('textbox', { name: /Roles/ }), '单证员{Enter}');
  await settled();
  await user.click(button('Write'));
  await settled();
  expect(people(host.book).at(-1)).toMatchObject({ name: '李雷', roles: ['docs'], capacity: 2400 });
  await user.click(button('Edit 李雷'));
  await settled();
  await user.click(button('Take out'));
  await settled();
  await user.click(button('Write'));
  await settled();
  expect(people(host.book)).toEqual(people(withTeam));
});

test('what cannot be read is said beside the form, and nothing is written', async () => {
  const { user, settled, host } = await open();
  await user.click(button('Edit 王丽'));
  await settled();
  const hours = screen.getByRole('textbox', { name: /Hours/ });
  await user.clear(hours);
  await user.type(hours, '999{Enter}');
  await settled();
  expect(screen.getByRole('alert')).toHaveTextContent('“999” is no number of hours a week');
  expect(host.book).toEqual(withTeam);
});

test('a book without the sheet gets it on request', async () => {
  const { user, settled, host } = await open(orderBook());
  await user.click(button('Add the sheet Gendan People'));
  await settled();
  await user.click(button('Write'));
  await settled();
  expect(host.book.sheets.map(({ name }) => name)).toContainEqual(expect.stringMatching(/人员|People/));
});

test('a long list comes in pages', async () => {
  const team = Array.from({ length: 120 }, (_, at) => newPerson(`人${at}`, ['sales']));
  const many = setUp(orderBook(), team);
  const { user, settled } = await open(many);
  expect(screen.getAllByRole('listitem')).toHaveLength(50);
  await user.click(button('Next page'));
  await user.click(button('Next page'));
  await settled();
  expect(screen.getAllByRole('listitem')).toHaveLength(20);
  expect(button('Next page')).toBeDisabled();
});
