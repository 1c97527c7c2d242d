import { act, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { memoryHost, type MemoryHost } from '../../memory/host';
import { Pane } from '../../pane/app/Pane';
import { inlineEngine } from '../../pane/engine/inline';
import { PaneStore } from '../../pane/state/store';
import type { PaneOptions } from '../../pane/state/types';
import type { Book } from '../../shared/book/model';
import type { Moment } from '../../shared/time/moment';
import { MID_MORNING } from '../tools/set-up';

export interface RenderOptions extends Partial<
  Pick<PaneOptions, 'lang' | 'theme' | 'view' | 'startEngine' | 'around' | 'papers' | 'keepFile'>
> {
  /** Whose tasks Today shows; empty for everybody's. */
  readonly me?: string;
  readonly now?: Moment;
  /** Whether that moment was set by a person. */
  readonly isSet?: boolean;
  /** A host of another kind, over the same book. */
  readonly host?: MemoryHost;
}

export interface RenderedPane {
  readonly host: MemoryHost;
  readonly store: PaneStore;
  readonly user: UserEvent;
  readonly container: HTMLElement;
  /** Moves the clock, as a person or the passing day would. */
  setNow(now: Moment): Promise<void>;
  /** Resolves when everything that was asked for has been done and drawn. */
  settled(): Promise<void>;
}

/** The whole pane over a book in memory, at 10:00 on 18 May 2026, drawn and at rest. */
export async function renderPane(book: Book, options: RenderOptions = {}): Promise<RenderedPane> {
  const { me, host = memoryHost(book, { lang: options.lang ?? 'zh' }), startEngine = inlineEngine } = options;
  let now = options.now ?? MID_MORNING;
  const listeners = new Set<() => void>();
  if (me !== undefined) await host.remember('me', me);
  const store = new PaneStore({
    ...options,
    host,
    startEngine,
    clock: {
      now: () => now,
      isSet: () => options.isSet === true,
      watch: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  });
  const user = userEvent.setup();
  const { container } = render(<Pane store={store} />);
  const settled = async (): Promise<void> => {
    // Answers to questions and views that are loaded when first opened come a little later.
    for (let i = 0; i < 3; i++)
      await act(async () => {
        await store.settled();
        await new Promise((resolve) => setTimeout(resolve, 0));
      });
    // The dialog of a preview is loaded when first used, and React may hold it back for a moment.
    while (store.state.asked && !document.querySelector('dialog'))
      await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
  };
  await act(() => store.start());
  await settled();
  return {
    host,
    store,
    user,
    container,
    settled,
    setNow: async (moment) => {
      now = moment;
      for (const listener of listeners) listener();
      await settled();
    },
  };
}

/** The page of the view that is shown. */
export const page = (): HTMLElement => screen.getByRole('main');
