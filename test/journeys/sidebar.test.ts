import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { SETUP_WORDS } from '../../pane/features/setup/words';
import { ACTION_WORDS } from '../../pane/features/today/action-words';
import { plan } from '../../shared/plan/plan';
import { open, valuesOf } from '../apps-script/tools';
import { orderBook } from '../tools/order-book';
import { MID_MORNING } from '../tools/set-up';
import { comesAbout, inSidebar, press, tasksOf } from './in-sidebar';

const sidebar = inSidebar();

test('a person sets the book up in the sidebar, marks a stage done and takes it back', async () => {
  const under = open(orderBook());
  const at = await sidebar.open(under);
  const before = valuesOf(under.book());

  await press(at, SETUP_WORDS.preview);
  await at.page.getByText('跟单_设置').first().waitFor();
  expect(valuesOf(under.book())).toEqual(before);
  await press(at, DIALOG_WORDS.apply);
  expect(Object.keys(valuesOf(under.book()))).toEqual(
    expect.arrayContaining(['跟单_设置', '跟单_记录', '跟单_今天']),
  );
  expect(plan(under.book(), MID_MORNING).isConfirmed).toBe(true);
  expect(under.cell('出货', 7, 2)).toBe('=HYPERLINK("x")');

  const written = valuesOf(under.book());
  const [first] = await tasksOf(at.page).allTextContents();
  await tasksOf(at.page).first().click();
  await press(at, ACTION_WORDS.done);
  await at.page.getByRole('dialog').waitFor();
  await press(at, ACTION_WORDS.done);
  await comesAbout(at, async () => JSON.stringify(valuesOf(under.book())) !== JSON.stringify(written));
  await comesAbout(at, async () => (await tasksOf(at.page).allTextContents())[0] !== first);

  await press(at, DIALOG_WORDS.undo);
  await comesAbout(at, async () => JSON.stringify(valuesOf(under.book())) === JSON.stringify(written));
  expect(valuesOf(under.book())).toEqual(written);
  expect(at.strangers).toEqual([]);
  expect(at.complaints).toEqual([]);
});
