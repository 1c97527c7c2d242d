import { settingsToSheet, stageWordsOf } from '../config';
import { both, type Bilingual } from '../lang';
import type { Plan } from '../plan/plan';
import { configPatch } from '../proposals/config-patch';
import type { Proposal } from '../proposals/proposal';
import { SETTINGS_SHEET } from '../proposals/settings-sheet';

/** How 跟单_设置 names Google’s timer where that sends for a book. */
export const GOOGLE_SENDER = 'Google';

/** From now on this one sends for the book, and all others only preview. */
export function proposeSender(plan: Plan, name: string): Proposal {
  const { book, config, language } = plan;
  const { settings } = config;
  const written = (sender: string | undefined) =>
    settingsToSheet({ ...settings, sender }, language, stageWordsOf(config.processRows));
  return {
    title: both(`由 ${name} 发送`, `${name} sends`),
    patch: configPatch(book, SETTINGS_SHEET, written(settings.sender), written(name)),
    notes: [],
  };
}

/** Why nothing is sent from here. */
export const sentElsewhere = (sender: string | undefined): Bilingual =>
  sender === undefined
    ? both('还没有定由谁替这本表发消息，所以没有发。', 'Nobody has been chosen to send for this book, so nothing was sent.') // prettier-ignore
    : both(`这本表的消息由“${sender}”发送，这里只能预览，没有发。`, `${sender} sends for this book; here it is a preview, and nothing was sent.`); // prettier-ignore
