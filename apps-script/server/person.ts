import type { Lang } from '../../shared/lang';

/** Where the person's choices are kept: outside of the book, for this person and this spreadsheet. */
function mine(): GoogleAppsScript.Properties.Properties {
  return PropertiesService.getUserProperties();
}

const inThisBook = (key: string): string => `${SpreadsheetApp.getActive().getId()}:${key}`;

export function recall(key: string): string | null {
  return mine().getProperty(inThisBook(key));
}

export function remember(key: string, value: string): void {
  mine().setProperty(inThisBook(key), value);
}

const LANGUAGE = 'language';

/** What the person chose, else the language of their Google account: Chinese for any Chinese, else English. */
export function languageOf(): Lang {
  const chosen = mine().getProperty(LANGUAGE);
  return chosen === 'zh' || chosen === 'en' ? chosen : localeLanguage();
}

export function chooseLanguage(lang: Lang): void {
  mine().setProperty(LANGUAGE, lang);
}

/** The one thing about a person that a script may know before it was allowed anything. */
export function localeLanguage(): Lang {
  return Session.getActiveUserLocale().toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
