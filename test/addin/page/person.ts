import type { Locator } from 'playwright-core';
import type { ViewKey } from '../../../shared/features';
import type { Bilingual, Lang } from '../../../shared/lang';
import { pressView } from '../../tools/press-view';
import type { ExcelPage } from './excel-page';

/** A person in front of the pane: presses what they read, and waits until it is done. */
export function personAt(excel: ExcelPage, lang: Lang) {
  const named = (name: Bilingual | RegExp) =>
    name instanceof RegExp ? { name } : { name: name[lang], exact: true };
  const press = async (name: Bilingual | RegExp): Promise<void> => {
    const dialog = excel.frame.getByRole('dialog');
    const within: Locator = (await dialog.count()) > 0 ? dialog : excel.frame.locator('body');
    await within.getByRole('button', named(name)).first().click();
    await excel.settled();
  };
  return {
    press,
    /** In a dialog that may still be on its way. */
    answer: async (name: Bilingual): Promise<void> => {
      await excel.frame.getByRole('dialog').waitFor();
      await press(name);
    },
    sees: (text: RegExp | string) => excel.frame.getByText(text).first().waitFor(),
    go: async (view: ViewKey): Promise<void> => {
      await pressView(excel.frame, view, lang);
      await excel.settled();
    },
    tasks: () => excel.frame.locator('[data-task]'),
  };
}
