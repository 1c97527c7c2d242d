import { forbid, service } from './service';
import type { Sheets } from './sheets';
import type { MenuItem } from './world';

/** Menus, dialogs and alerts; the menu is all there is before a person has allowed anything. */
export function uiOf({ session, world }: Sheets): unknown {
  if (session.mode === 'TIME' || session.mode === 'CUSTOM_FUNCTION')
    throw new Error('Exception: Cannot call SpreadsheetApp.getUi() from this context.');
  const isFull = session.mode === 'FULL';
  const shows = (what: string): void => {
    if (!isFull) forbid(`Ui.${what}`);
  };
  const menuOf = (name: string): unknown => {
    const items: MenuItem[] = [];
    const menu = {
      name,
      items,
      addItem: (caption: string, handler: string) => (items.push({ caption, handler }), menu),
      addSeparator: () => menu,
      addSubMenu: (other: { name: string; items: MenuItem[] }) => (
        items.push({ caption: other.name, items: other.items }),
        menu
      ),
      addToUi: () => {
        world.menus = [...world.menus.filter((known) => known.name !== name), { name, items: [...items] }];
      },
    };
    return service(session, 'Menu', menu);
  };
  const html = (
    what: 'sidebar' | 'dialog',
    page: { content: string; title: string },
    title?: string,
  ): void => {
    shows(what === 'sidebar' ? 'showSidebar' : 'showModalDialog');
    world.shown.push({ what, title: title ?? page.title, html: page.content });
  };
  const answer = (): string => world.answers.shift() ?? 'YES';
  return service(session, 'Ui', {
    createMenu: (name: string) => menuOf(name),
    createAddonMenu: () => menuOf(ADDON),
    showSidebar: (page: { content: string; title: string }) => html('sidebar', page),
    showModalDialog: (page: { content: string; title: string }, title: string) => html('dialog', page, title),
    showModelessDialog: (page: { content: string; title: string }, title: string) =>
      html('dialog', page, title),
    alert: (...said: string[]) => {
      shows('alert');
      world.said.push(said.filter((text) => typeof text === 'string').join('\n'));
      return answer();
    },
    prompt: (...said: string[]) => {
      shows('prompt');
      world.said.push(said.filter((text) => typeof text === 'string').join('\n'));
      const text = answer();
      return { getSelectedButton: () => (text === 'CANCEL' ? 'CANCEL' : 'OK'), getResponseText: () => text };
    },
    Button: { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' },
    ButtonSet: { OK: 'OK ', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' },
  });
}

/** What the menu of an add-on is called is Google's to say. */
const ADDON = 'add-on';
