import { GendanError } from '../../shared/errors';
import { both, joined, type Bilingual, type Lang } from '../../shared/lang';
import { parseIso } from '../../shared/time/moment';
import { mountPane, type Clock, type MountedPane, type Theme } from '../../pane';
import type { EngineClient } from '../../pane/engine/client';
import type { openInGrid } from '../host/open-book';
import type { OpenedBook } from '../host/opened-book';
import type { Choices } from './choices';
import { download } from './download';
import { PageBroke } from './errors';
import { nameGridControls, type NamedGrid } from './grid-names';
import type { PageClock } from './page-clock';
import type { PageServer } from './server';
import { SHELL_WORDS } from './words';

/** What the page stands on. */
export interface WorkbenchParts {
  readonly openInGrid: typeof openInGrid;
  readonly startEngine: () => EngineClient;
  readonly server: PageServer;
  readonly clock: PageClock;
  readonly choices: Choices;
  /** What stands beside the grid; the pane itself unless it is shown in a host of its own. */
  readonly mountPane?: (element: HTMLElement, options: BesideGrid) => MountedPane;
  /** Hands over a file to keep; the browser's download unless a test says otherwise. */
  readonly download?: (name: string, bytes: Uint8Array) => void;
}

/** What is known of the open workbook to whatever stands beside it. */
export interface BesideGrid {
  readonly host: OpenedBook['host'];
  readonly startEngine: () => EngineClient;
  readonly clock: Clock;
  readonly lang: Lang;
  readonly theme: Theme;
  readonly writesOnClock: boolean;
}

export interface OpenFile {
  readonly name: string;
  /** The sample; a file that saving writes into; a file that the browser only read. */
  readonly kind: 'sample' | 'file' | 'upload';
}

export interface WorkbenchState {
  readonly lang: Lang;
  readonly theme: Theme;
  /** Absent until the first workbook is open. */
  readonly file: OpenFile | undefined;
  readonly isUnsaved: boolean;
  /** Opening or saving; `total` 0 when unknown. */
  readonly work: { readonly what: Bilingual; readonly done: number; readonly total: number } | undefined;
  readonly failure: Bilingual | undefined;
  /** The version that could not be written into the file, while it can still be kept by hand. */
  readonly unwritten: Uint8Array | undefined;
  readonly notice: Bilingual | undefined;
  /** What waits for an answer because the present workbook has unsaved changes. */
  readonly waiting: File | undefined;
}

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
  private unfollow: () => void = () => undefined;
  private stop: AbortController | undefined;
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly parts: WorkbenchParts) {
    const { choices } = parts;
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
    };
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
    return this.inTurn(SHELL_WORDS.opening, async () => {
      const session = await this.parts.server.session();
      if (session.lang && this.choices.get('lang') === undefined) this.setLanguage(session.lang, false);
      const now = parseIso(session.now ?? '');
      if (now !== undefined) this.clock.moveTo(now);
      const bytes = await this.parts.server.readBook();
      await this.show({ name: session.name, kind: session.writesBack ? 'file' : 'sample' }, bytes);
    });
  }

  /** Opens a file of the person's; asks first when the present one has unsaved changes. */
  async open(file: File): Promise<void> {
    if (this.current.isUnsaved) return this.set({ waiting: file });
    await this.openNow(file);
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
    await this.openNow(waiting);
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

  /** The host over the open workbook. */
  get host(): OpenedBook['host'] | undefined {
    return this.opened?.host;
  }

  /** When everything that was asked for so far has been done, by pane and page. */
  readonly settled = async (): Promise<void> => {
    await this.last;
    await this.pane?.settled();
  };

  private openNow(file: File): Promise<void> {
    return this.inTurn(SHELL_WORDS.opening, async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const isShown = await this.show({ name: file.name, kind: 'upload' }, bytes);
      if (isShown && !this.clock.isReal) this.clock.toRealTime();
    });
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
        },
      );
      this.clear();
      box.style.visibility = '';
      this.gridBox = box;
      this.names = nameGridControls(box, this.current.lang);
      this.follow(opened);
      this.set({ file, isUnsaved: false, unwritten: undefined, notice: undefined });
      return true;
    } catch (error) {
      box.remove();
      if (!this.stop.signal.aborted) throw error;
      return false;
    } finally {
      this.stop = undefined;
    }
  }

  /** Puts the pane beside an opened workbook. */
  private follow(opened: OpenedBook): void {
    const { host } = opened;
    const { clock } = this;
    this.opened = opened;
    this.unfollow = host.watch(() => {
      const isUnsaved = host.hasUnsavedChanges() || this.current.unwritten !== undefined;
      if (isUnsaved !== this.current.isUnsaved) this.set({ isUnsaved });
    });
    const element = document.createElement('div');
    element.style.height = '100%';
    this.places!.pane.replaceChildren(element);
    this.pane = (this.parts.mountPane ?? mountPane)(element, {
      host,
      startEngine: this.parts.startEngine,
      clock,
      lang: this.current.lang,
      theme: this.current.theme,
      // A clock that is moved by hand shows what it does in the sheet; the real one leaves the file alone.
      get writesOnClock() {
        return !clock.isReal;
      },
    });
  }

  private clear(): void {
    this.unfollow();
    this.pane?.unmount();
    this.opened?.dispose();
    this.names?.stop();
    this.gridBox?.remove();
    this.pane = this.opened = this.gridBox = undefined;
  }

  private keep(name: string, bytes: Uint8Array): void {
    (this.parts.download ?? download)(name, bytes);
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
