import { both, type Bilingual, type Lang } from '../../shared/lang';
import { MENU_TITLES } from './menu-titles';
import { languageOf, localeLanguage } from './person';
import { WORDS } from './words';

/** How much the person has allowed so far, as the event says. */
export interface Opening {
  readonly authMode?: unknown;
}

/** An item that not every build has: its title, and the function that it calls. */
export interface MoreItem {
  readonly title: Bilingual;
  readonly calls: string;
}

/** Builds the menu: the one thing that may be done before anybody has allowed anything. #add-a-verb */
export function buildMenu(event: Opening | undefined, more: readonly MoreItem[] = []): void {
  const lang = menuLanguage(event);
  const ui = SpreadsheetApp.getUi();
  const reminders = ui
    .createMenu(WORDS.reminders[lang])
    .addItem(WORDS.remindersOn[lang], 'turnRemindersOn')
    .addItem(WORDS.remindersOff[lang], 'turnRemindersOff');
  const languages = ui
    .createMenu(WORDS.language[lang])
    .addItem(WORDS.chinese[lang], 'speakChinese')
    .addItem(WORDS.english[lang], 'speakEnglish');
  // An add-on from the Marketplace has its place in the menu of extensions; a script of the file's own has none.
  const menu = (GENDAN_PUBLISHED ? ui.createAddonMenu() : ui.createMenu(WORDS.name[lang]))
    .addItem(WORDS.openSidebar[lang], 'openSidebar')
    .addItem(MENU_TITLES.updateNow[lang], 'updateNow')
    .addItem(WORDS.markDone[lang], 'markDoneToday')
    .addSeparator()
    .addItem(MENU_TITLES.digest[lang], 'sendTodaysDigest');
  for (const { title, calls } of more) menu.addItem(title[lang], calls);
  menu.addSubMenu(reminders).addSubMenu(languages).addToUi();
}

/** Without rights only the language of the account is known; what the person chose counts once it may be read. */
function menuLanguage(event: Opening | undefined): Lang {
  const isAllowed = event !== undefined && String(event.authMode) !== 'NONE';
  try {
    return isAllowed ? languageOf() : localeLanguage();
  } catch {
    return 'zh';
  }
}

/** Whether the project is built for the Marketplace; set by the build. */
declare const GENDAN_PUBLISHED: boolean;

export const SIDEBAR_TITLE = both('跟单 Gendan', 'Gendan 跟单');
