import './polyfills';
import { confirmedBefore } from './addresses';
import { decide, sendMessages, showMessages, tellDue } from './channels/menu';
import { letGoogleSend } from './channels/sender';
import { CHANNEL_WORDS } from './channels/words';
import { sendDigest } from './digest';
import { buildMenu, type MoreItem, type Opening } from './menu';
import { digestOf } from './planned-book';
import { hourlyRun } from './reminders';
import { fromMenu } from './telling';

/*
 * What Google may call where the project is built with `--channels`: all that is in the other, and what tells groups.
 * Only this entry reaches code that asks other addresses.
 */

export * from './entry';

const ITEMS: readonly MoreItem[] = [
  { title: CHANNEL_WORDS.tellGroups, calls: 'previewMessages' },
  { title: CHANNEL_WORDS.googleSends, calls: 'sendByGoogle' },
];

export function onOpen(event?: Opening): void {
  buildMenu(event, ITEMS);
}

export function onInstall(event?: Opening): void {
  buildMenu(event, ITEMS);
}

export function runReminders(event?: { readonly triggerUid?: string }): void {
  hourlyRun(
    event?.triggerUid,
    (plan) => sendDigest({ ...digestOf(plan), isConfirmed: confirmedBefore(plan.team) }),
    tellDue,
  );
}

export function previewMessages(): void {
  fromMenu(() => {
    showMessages();
    return undefined;
  });
}

export function sendByGoogle(): void {
  fromMenu(letGoogleSend);
}

/** What the button of the preview does, for the mailboxes that it showed; it shows the sentences that come back. */
export const sendMessagesNow = (shown: string | undefined): string =>
  sendMessages(JSON.parse(shown ?? '[]') as string[]);

/** What the buttons beside a message do that nobody knows of. */
export function decideMessage(asked: string): string {
  const { id, is } = JSON.parse(asked) as { readonly id: string; readonly is: 'again' | 'drop' };
  return decide(id, is === 'again');
}
