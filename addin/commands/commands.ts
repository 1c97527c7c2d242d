import type { Place } from '../../shared/book/address';
import type { VerbKey } from '../../shared/features';
import type { Bilingual } from '../../shared/lang';
import { both } from '../../shared/lang';
import type { PaneStore } from '../../pane/state/store';
import { sentenceOf } from '../../pane/state/sentence';

/** What the verbs of the ribbon, the context menu and the shortcuts need of the page around them. */
export interface CommandPlace {
  /** The store that the pane shows as well; started when it was not. */
  store(): Promise<PaneStore>;
  /** Brings the pane before the person's eyes. */
  showPane(): Promise<void>;
  activePlace(): Promise<Place>;
}

/** A verb; it ends when everything that it asked for has been done. */
export type Command = () => Promise<void>;

/**
 * The verbs by the names that the manifests give them. None of them has a screen of its own: what needs a look,
 * a question or a warning is shown in the pane.
 */
export function commandsOf(place: CommandPlace): Readonly<Record<CommandName, Command>> {
  const told = async (what: Bilingual, tone: 'done' | 'failed' = 'done'): Promise<void> => {
    (await place.store()).tell(what, tone);
    await place.showPane();
  };
  /** What goes wrong on the way is told in the pane: a button has no other place for it. */
  const telling =
    (command: Command): Command =>
    () =>
      command().catch((error: unknown) => told(sentenceOf(error), 'failed'));
  const commands: Record<CommandName, Command> = {
    openPane: () => place.showPane(),

    updateNow: async () => {
      const store = await place.store();
      await store.refresh();
      if (store.state.summary && !store.state.summary.isSetUp) {
        store.go('setup');
        return place.showPane();
      }
      if (!store.state.failure) await store.update();
      if (needsALook(store)) await place.showPane();
    },

    markDoneToday: async () => {
      const store = await place.store();
      const { sheet, row } = await place.activePlace();
      if (!store.state.summary) return place.showPane();
      const answer = await store.ask('today.doneToday', sheet, row, store.state.me ?? '');
      if (answer.is === 'nothing') return told(answer.why);
      if (answer.is === 'ask') {
        await store.preview(answer.proposal);
        return place.showPane();
      }
      await store.apply(answer.proposal);
      if (needsALook(store)) await place.showPane();
    },

    nextLate: async () => {
      const store = await place.store();
      const here = await place.activePlace();
      if (!store.state.summary) return place.showPane();
      const next = await store.ask('order.nextLate', here);
      if (!next) return told(NOTHING_LATE);
      await store.select(next);
      if (needsALook(store)) await place.showPane();
    },
  };
  for (const name of COMMAND_NAMES) commands[name] = telling(commands[name]);
  return commands;
}

/** #add-a-verb */
export type CommandName = 'openPane' | VerbKey<'ribbon'>;
export const COMMAND_NAMES = [
  'openPane',
  'updateNow',
  'markDoneToday',
  'nextLate',
] as const satisfies readonly CommandName[];

/** Whether the person has to see how it ended: it failed, or something was left alone. */
function needsALook({ state: { failure, notice } }: PaneStore): boolean {
  return failure !== undefined || notice?.tone === 'failed' || (notice?.report?.refused.length ?? 0) > 0;
}

const NOTHING_LATE = both('没有逾期的订单。', 'No order is late.');
