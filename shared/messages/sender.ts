import type { Patch } from '../book/patch';
import { settingsToSheet, stageWordsOf, type Settings } from '../config';
import { both, type Bilingual } from '../lang';
import type { Plan } from '../plan/plan';
import { configPatch } from '../proposals/config-patch';
import { SETTINGS_SHEET } from '../proposals/settings-sheet';

/** How 跟单_设置 names Google’s timer where that sends for a book. */
export const GOOGLE_SENDER = 'Google';

/** The change of 跟单_设置 that names who sends for the book, and gives the book an id where it is to have another. */
export function senderPatch({ book, config, language }: Plan, sender: string, id?: string): Patch {
  const { settings, processRows } = config;
  const stages = stageWordsOf(processRows);
  const written = (each: Settings) => settingsToSheet(each, language, stages);
  const after = { ...settings, sender, ...(id !== undefined && { book: id }) };
  return configPatch(book, SETTINGS_SHEET, written(settings), written(after));
}

/** Why Google sends nothing for the book. */
export const sentElsewhere = (sender: string | undefined): Bilingual =>
  sender === undefined
    ? both('还没有说由谁替这本表发送，什么也没发。', 'Nobody has been named to send for this book, so nothing was sent.') // prettier-ignore
    : both(`这本表由“${sender}”发送（“跟单_设置”的“由谁发送”），这里只预览，什么也没发。`, `“${sender}” sends for this book (Sent by, in Gendan Settings); here it is a preview, and nothing was sent.`); // prettier-ignore
