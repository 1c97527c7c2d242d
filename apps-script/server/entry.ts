import './polyfills';
import { handInRecords } from '../../shared/plan/record-reader';
import { JUDGING_RECORDS } from '../../shared/plan/records/judging-records';
import { handInShippedHolidays } from '../../shared/time/calendars/shipped';
import { confirmedBefore } from './addresses';
import { sendDigest } from './digest';
import { sendFromPage, showDigest } from './digest-menu';
import { answer } from './endpoints';
import { buildMenu, SIDEBAR_TITLE, type Opening } from './menu';
import { markSelectedDone } from './mark-done';
import { afterEdit, type Edit } from './on-edit';
import { chooseLanguage, languageOf } from './person';
import { hourlyRun, turnOff, turnOn, updateNow as update } from './reminders';
import { digestOf, plannedBook } from './planned-book';
import { fromMenu } from './telling';
import { WORDS } from './words';

/*
 * Everything that Google may call, and nothing else: triggers, menu items, and what the sidebar asks. The build
 * declares a top-level function for each export; `callSla` and `slaHelp` stand behind the SLA functions.
 */

handInShippedHolidays();
handInRecords(JUDGING_RECORDS);

export { callSla, slaHelp } from './functions';

export function onOpen(event?: Opening): void {
  buildMenu(event);
}

export function onInstall(event?: Opening): void {
  buildMenu(event);
}

export function onEdit(event?: Edit): void {
  if (event) afterEdit(event);
}

export function openSidebar(): void {
  fromMenu(() => {
    const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(SIDEBAR_TITLE[languageOf()]);
    SpreadsheetApp.getUi().showSidebar(page);
    return undefined;
  });
}

export function updateNow(): void {
  fromMenu(update);
}

export function markDoneToday(): void {
  fromMenu(markSelectedDone);
}

export function turnRemindersOn(): void {
  fromMenu(turnOn);
}

export function turnRemindersOff(): void {
  fromMenu(turnOff);
}

export function runReminders(event?: { readonly triggerUid?: string }): void {
  hourlyRun(event?.triggerUid, (plan) =>
    sendDigest({ ...digestOf(plan), isConfirmed: confirmedBefore(plan.team) }),
  );
}

export function sendTodaysDigest(): void {
  fromMenu(() => {
    showDigest(digestOf(plannedBook()));
    return undefined;
  });
}

/** What the button in the preview of the digest does, for the addresses that the preview showed; it shows the sentences that come back. */
export function sendDigestNow(shown: string | undefined): string {
  return sendFromPage(digestOf(plannedBook()), JSON.parse(shown ?? '[]') as string[]);
}

export function speakChinese(): void {
  fromMenu(() => {
    chooseLanguage('zh');
    return WORDS.speaks;
  });
}

export function speakEnglish(): void {
  fromMenu(() => {
    chooseLanguage('en');
    return WORDS.speaks;
  });
}

export const sidebarOpen = (asked: string): string => answer('sidebarOpen', asked);
export const sidebarReadBook = (asked: string): string => answer('sidebarReadBook', asked);
export const sidebarReadRows = (asked: string): string => answer('sidebarReadRows', asked);
export const sidebarCommit = (asked: string): string => answer('sidebarCommit', asked);
export const sidebarRevert = (asked: string): string => answer('sidebarRevert', asked);
export const sidebarSelect = (asked: string): string => answer('sidebarSelect', asked);
export const sidebarInsertRows = (asked: string): string => answer('sidebarInsertRows', asked);
export const sidebarCopySheet = (asked: string): string => answer('sidebarCopySheet', asked);
export const sidebarRepeatRows = (asked: string): string => answer('sidebarRepeatRows', asked);
export const sidebarFilterRows = (asked: string): string => answer('sidebarFilterRows', asked);
export const sidebarShowAllRows = (asked: string): string => answer('sidebarShowAllRows', asked);
export const sidebarPoll = (asked: string): string => answer('sidebarPoll', asked);
export const sidebarRecall = (asked: string): string => answer('sidebarRecall', asked);
export const sidebarSchedule = (asked: string): string => answer('sidebarSchedule', asked);
export const sidebarConfirm = (asked: string): string => answer('sidebarConfirm', asked);
export const sidebarRemember = (asked: string): string => answer('sidebarRemember', asked);
