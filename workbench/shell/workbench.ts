import { GendanError } from '../../shared/errors';
import { both, joined, type Bilingual, type Lang } from '../../shared/lang';
import { dayOf, parseIso, type Moment } from '../../shared/time/moment';
import { showPane, type MountedPane, type Theme } from '../../pane';
import { PaneStore } from '../../pane/state/store';
import type { PaperFiles } from '../../pane/state/paper-files';
import type { EngineClient } from '../../pane/engine/client';
import type { Host } from '../../shared/host';
import type { OpenedBook } from '../host/opened-book';
import type { Choices } from './choices';
import { downloadWorkbook } from './download';
import { PageBroke } from './errors';
import { firstVerdict } from './first-verdict';
import { watchFrontCharts } from './front-charts';
import { nameGridControls, type NamedGrid } from './grid-names';
import type { PageClock } from './page-clock';
import { paperFiles } from './paper-files';
import { browserNotifier, lateText, watchLate, type Notifier } from './late-watch';
import { readFile, readPasted, type ToOpen } from './opening';
import type { BesideGrid, OpenFile, Waiting, WorkbenchParts, WorkbenchState } from './types';
import { SHELL_WORDS } from './words';

/**
 * One workbook on the table: the grid that shows it, the pane beside it, the file it came from. Opens, saves,
 * and keeps language, theme and clock of both the same. Knows the page's elements, draws nothing itself.
 */
export class Workbench {
  private current: WorkbenchState;
  private readonly listeners = new Set<() => void>();
  private places: { readonly grid: HTMLElement; readonly pane: HTMLElement } | undefined;
  private opened: OpenedBook | undefined;
  private gridBox: HTMLElement | undefined;
  private names: NamedGrid | undefined;
  private pane: MountedPane | undefined;
  private store: PaneStore | undefined;
  private unfollow: (() => void)[] = [];
  private stop: AbortController | undefined;
  private last: Promise<void> = Promise.resolve();
  /** The cursor's way to the most overdue order. */
  private toUrgent: Promise<void> = Promise.resolve();
  /** The moment that the sample stands at. */
  private sampleNow: Moment | undefined;
  private readonly notifier: Notifier;
  private readonly papers: PaperFiles;
  /** Started with the page, so that it is ready when the first book is. */
  private readyEngine: EngineClient | undefined;

  constructor(private readonly parts: WorkbenchParts) {
    const { choices } = parts;
    this.notifier = parts.notifier ?? browserNotifier();
    this.papers = paperFiles({
      beside: async (file) =>
        this.current.file?.kind === 'file' ? parts.server.readTemplate?.(file) : undefined,
      book: () => this.current.file?.name ?? '',
      keep: (name, bytes) => this.keep(name, bytes),
    });
    const lang = choices.get('lang') ?? (/^zh/i.test(navigator.language) ? 'zh' : 'en');
    const theme = choices.get('theme') ?? (prefersDark() ? 'dark' : 'light');
    this.current = {
      lang: lang === 'en' ? 'en' : 'zh',
      theme: theme === 'dark' ? 'dark' : 'light',
      file: undefined,
      isUnsaved: false,
      work: undefined,
      failure: undefined,
      unwritten: undefined,
      notice: undefined,
      waiting: undefined,
      charts: undefined,
      newlyLate: 0,
      notifies: choices.get('notify') === 'on',
    };
    globalThis.addEventListener?.('focus', () => this.current.newlyLate > 0 && this.set({ newlyLate: 0 }));
  }

  get state(): WorkbenchState {
    return this.current;
  }

  get clock(): PageClock {
    return this.parts.clock;
  }

  get choices(): Choices {
    return this.parts.choices;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The elements that grid and pane are put into. */
  attach(grid: HTMLElement, pane: HTMLElement): void {
    this.places = { grid, pane };
  }

  /** Opens what the program was started with. */
  start(): Promise<void> {
    if (!this.parts.mountPane) this.readyEngine = this.parts.startEngine();
    return this.inTurn(SHELL_WORDS.opening, async () => {
      const { server } = this.parts;
      // Both at once: the page is busy with itself and would come late to the second.
      const reading = server.readBook();
      reading.catch(() => undefined);
      const session = await server.session();
      if (session.lang && this.choices.get('lang') === undefined) this.setLanguage(session.lang, false);
      const now = parseIso(session.now ?? '');
      if (now !== undefined) this.clock.moveTo(now);
      this.sampleNow = now;
      if (session.isSample && this.parts.sample) return this.showSample(true);
      const kind = session.writesBack ? 'file' : 'sample';
      await this.show({ name: session.name, kind }, await reading);
    });
  }

  /** Opens a file of the person's; asks first when the present one has unsaved changes. */
  open(file: File): Promise<void> {
    return this.instead(() => this.openNow(() => readFile(file, this.current.lang)));
  }

  /** Opens a table from the clipboard as a workbook of its own; asks likewise. */
  paste(text: string): Promise<void> {
    return this.instead(() => this.openNow(() => readPasted(text, this.current.lang)));
  }

  /** Whether there is a sample in the page to go back to. */
  get hasSample(): boolean {
    return this.parts.sample !== undefined;
  }

  /** Opens the sample of the page's language, as a team has set it up or as it was before. */
  openSample(isSetUp: boolean): Promise<void> {
    return this.instead(() => this.inTurn(SHELL_WORDS.opening, () => this.showSample(isSetUp)));
  }

  private async instead(open: Waiting): Promise<void> {
    if (this.current.isUnsaved) return this.set({ waiting: open });
    await open();
  }

  /** Goes on with the file that waits: after saving, without saving, or not at all. */
  async answer(answer: 'save' | 'discard' | 'cancel'): Promise<void> {
    const { waiting } = this.current;
    this.set({ waiting: undefined });
    if (!waiting || answer === 'cancel') return;
    if (answer === 'save') {
      await this.save();
      if (this.current.failure) return;
    }
    await waiting();
  }

  /** Writes back or downloads, as the file allows. */
  save(): Promise<void> {
    const { opened } = this;
    const { file } = this.current;
    if (!opened || !file) return Promise.resolve();
    return this.inTurn(SHELL_WORDS.saving, async () => {
      const bytes = await opened.host.savedBytes();
      let notice: Bilingual = SHELL_WORDS.downloaded;
      if (file.kind === 'file') {
        this.set({ unwritten: bytes });
        const notes = await this.parts.server.writeBook(bytes);
        notice = joined([SHELL_WORDS.saved, ...notes], both('', ' '));
      } else this.keep(file.name, bytes);
      this.set({ unwritten: undefined, notice, isUnsaved: opened.host.hasUnsavedChanges() });
    });
  }

  /** Downloads the version that could not be written. */
  keepUnwritten(): void {
    const { unwritten, file } = this.current;
    if (!unwritten || !file) return;
    this.keep(file.name, unwritten);
    this.set({ unwritten: undefined, failure: undefined, isUnsaved: false, notice: SHELL_WORDS.downloaded });
  }

  undo(): void {
    this.opened?.host.undo();
  }

  redo(): void {
    this.opened?.host.redo();
  }

  setLanguage(lang: Lang, isChoice = true): void {
    if (isChoice) this.choices.set('lang', lang);
    this.set({ lang });
    this.pane?.setLanguage(lang);
    this.opened?.host.setLanguage(lang);
    this.names?.setLanguage(lang);
    // A sample that nobody has touched is shown in the other language, too.
    const { file, isUnsaved } = this.current;
    if (isChoice && file?.sample && !isUnsaved) void this.openSample(file.sample === 'set up');
  }

  setTheme(theme: Theme): void {
    this.choices.set('theme', theme);
    this.set({ theme });
    this.pane?.setTheme(theme);
    this.opened?.host.setDark(theme === 'dark');
  }

  /** Gives up the opening that is going on. */
  cancel(): void {
    this.stop?.abort();
  }

  dismiss(): void {
    this.set({ failure: undefined, notice: undefined });
  }

  /** Has the pane show its help: by its own key, since what stands beside the grid may be anything. */
  help(): void {
    const press = new KeyboardEvent('keydown', { key: '?', bubbles: true });
    this.places?.pane.dispatchEvent(press);
  }

  /** The host over the open workbook. */
  get host(): OpenedBook['host'] | undefined {
    return this.opened?.host;
  }

  /** When everything that was asked for so far has been done, by pane and page. */
  readonly settled = async (): Promise<void> => {
    await this.last;
    await this.pane?.settled();
    await this.toUrgent;
  };

  /** Turns telling of what became late on or off; asks the browser first. */
  async turnNotifying(isOn: boolean): Promise<void> {
    const { notifier } = this;
    this.choices.set('notify', isOn ? 'on' : 'off');
    this.set({ notifies: isOn });
    if (!isOn || notifier.permission() === 'granted') return;
    if ((await notifier.ask()) !== 'granted') this.set({ notice: SHELL_WORDS.onlyInTitle });
  }
  private becameLate(orders: readonly string[]): void {
    if (!this.current.notifies) return;
    this.notifier.show(lateText(orders)[this.current.lang]);
    if (!document.hasFocus()) this.set({ newlyLate: this.current.newlyLate + orders.length });
  }

  private openNow(read: () => Promise<ToOpen>): Promise<void> {
    return this.inTurn(SHELL_WORDS.opening, async () => {
      const { name, bytes } = await read();
      const isShown = await this.show({ name, kind: 'upload' }, bytes);
      if (isShown && !this.clock.isReal) this.clock.toRealTime();
    });
  }

  private async showSample(isSetUp: boolean): Promise<void> {
    const { name, bytes } = await this.parts.sample!(this.current.lang, isSetUp);
    if (this.clock.isReal) this.clock.moveTo(this.sampleNow ?? this.clock.now());
    const isShown = await this.show({ name, kind: 'sample', sample: isSetUp ? 'set up' : 'plain' }, bytes);
    if (isShown && isSetUp) this.toUrgent = this.showUrgent();
  }

  /** Puts the cursor on the most overdue order, where one is late. */
  private async showUrgent(): Promise<void> {
    const { store } = this;
    await store?.settled();
    if (!store || store !== this.store || !store.state.summary) return;
    const [most] = await store.ask('order.mostUrgent', 1).catch(() => []);
    if (most && store === this.store) await store.select(most.place);
  }

  /** Puts a workbook on the table; what lay there stays until the new one is open. False when the person gave it up. */
  private async show(file: OpenFile, bytes: Uint8Array): Promise<boolean> {
    const { places, clock } = this;
    if (!places) throw new Error('the workbench has no place on the page yet');
    const { lang, theme } = this.current;
    const box = document.createElement('div');
    box.style.cssText = 'position:absolute;inset:0;visibility:hidden';
    places.grid.append(box);
    this.stop = new AbortController();
    // With nothing else on the table the pane stands there, and judges, before the grid does.
    const isFirst = !this.opened && !this.parts.mountPane;
    try {
      const opened = await this.parts.openInGrid(
        box,
        { name: file.name, bytes },
        {
          lang,
          dark: theme === 'dark',
          now: clock.now,
          onProgress: (done, total, what) => this.set({ work: { what, done, total } }),
          signal: this.stop.signal,
          ...(isFirst && { onRead: (host: Host) => firstVerdict(this.showPane(host)) }),
        },
      );
      if (!isFirst) this.clear();
      box.style.visibility = '';
      this.gridBox = box;
      this.names = nameGridControls(box, this.current.lang);
      this.follow(opened);
      this.set({ file, isUnsaved: false, unwritten: undefined, notice: undefined });
      return true;
    } catch (error) {
      if (isFirst) this.clear();
      box.remove();
      if (!this.stop.signal.aborted) throw error;
      return false;
    } finally {
      this.stop = undefined;
    }
  }

  /** Follows an opened workbook, with the pane beside it. */
  private follow(opened: OpenedBook): void {
    const { host } = opened;
    const { clock } = this;
    this.opened = opened;
    let day = dayOf(clock.now());
    this.unfollow.push(
      host.watch(() => {
        const isUnsaved = host.hasUnsavedChanges() || this.current.unwritten !== undefined;
        if (isUnsaved !== this.current.isUnsaved) this.set({ isUnsaved });
      }),
      watchFrontCharts(host, (charts) => this.set({ charts })),
      clock.watch(() => {
        if (clock.isReal && dayOf(clock.now()) === day) return;
        day = dayOf(clock.now());
        host.tick();
      }),
    );
    const { mountPane } = this.parts;
    if (mountPane) this.pane = mountPane(this.panePlace(), this.beside(host));
    else if (!this.pane) this.showPane(host);
  }

  private showPane(host: Host): PaneStore {
    const element = this.panePlace();
    const store = new PaneStore(this.beside(host));
    this.store = store;
    this.unfollow.push(watchLate(store, (orders) => this.becameLate(orders)));
    void store.start();
    this.pane = showPane(element, store);
    return store;
  }

  private panePlace(): HTMLElement {
    const element = document.createElement('div');
    element.style.height = '100%';
    this.places!.pane.replaceChildren(element);
    return element;
  }

  private beside<H extends Host>(host: H): BesideGrid<H> {
    const { clock, parts } = this;
    const { lang, theme } = this.current;
    return {
      host,
      startEngine: () => {
        const ready = this.readyEngine ?? parts.startEngine();
        this.readyEngine = undefined;
        return ready;
      },
      clock,
      lang,
      theme,
      // The grid shows values, not pages: a paper is a file beside the workbook.
      papers: this.papers,
      keepFile: async (file) => {
        const { fileBytes } = await import('../../papers/file-bytes');
        this.keep(file.name, await fileBytes(file));
      },
      // A clock that is moved by hand shows what it does in the sheet; the real one leaves the file alone.
      get writesOnClock() {
        return !clock.isReal;
      },
    };
  }

  private clear(): void {
    for (const stop of this.unfollow.splice(0)) stop();
    this.pane?.unmount();
    this.opened?.dispose();
    this.names?.stop();
    this.gridBox?.remove();
    this.pane = this.store = this.opened = this.gridBox = undefined;
  }

  private keep(name: string, bytes: Uint8Array): void {
    (this.parts.download ?? downloadWorkbook)(name, bytes);
  }

  /** One thing after the other; a failure is shown in its sentence. */
  private inTurn(what: Bilingual, step: () => Promise<void>): Promise<void> {
    this.last = this.last.then(async () => {
      this.set({ work: { what, done: 0, total: 0 }, failure: undefined, notice: undefined });
      try {
        await step();
      } catch (error) {
        this.set({ failure: sentenceOf(error) });
      }
      this.set({ work: undefined });
    });
    return this.last;
  }

  private set(change: Partial<WorkbenchState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

function sentenceOf(error: unknown): Bilingual {
  if (error instanceof GendanError) return error.sentence;
  return new PageBroke(error instanceof Error ? error.message : String(error)).sentence;
}

function prefersDark(): boolean {
  return globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ?? false;
}
