import type { Place } from '../../shared/book/address';
import { EMPTY_PATCH, isEmptyPatch, type Patch } from '../../shared/book/patch';
import type { Proposal } from '../../shared/proposals/proposal';
import { PartMissing } from '../../shared/part-missing';
import type { BookChange, Host, Room } from '../../shared/host';
import type { CommitReport } from '../../shared/book/report';
import type { Bilingual, Lang } from '../../shared/lang';
import type { ViewKey } from '../../shared/features';
import type { Moment } from '../../shared/time/moment';
import type { Summary } from '../../shared/plan/summary';
import type { EngineClient } from '../engine/client';
import { Stopped } from '../engine/errors';
import type { Answer, QueryArgs, QueryName } from '../engine/queries';
import { sentenceOf } from './sentence';
import { STORE_WORDS } from './words';
import { gather } from './changes';
import { commitInPieces, joinedReport } from './commit';
import type { Following, Piece, SeenRows } from './following';
import { isNewToUs, sendBook } from './intake';
import { firstNew } from './first-new';
import { initialState } from './initial-state';
import { picked, type Picked } from './picked';
import type { PaneOptions, PaneState } from './types';
import type { Theme } from '../theme/theme';

/**
 * What the pane knows and does: reads the book through the host, lets the engine plan it, writes what the
 * person agreed to, and follows the changes that come from the sheet. One thing at a time, in the order
 * asked. Views read `state` and never talk to the host or the engine themselves.
 */
export class PaneStore {
  private current: PaneState;
  private readonly listeners = new Set<() => void>();
  private engine: EngineClient;
  private queue: Promise<unknown> = Promise.resolve();
  private incoming: BookChange[] = [];
  private readonly stops: (() => void)[] = [];
  /** Questions that the engine has not answered yet. */
  private readonly asking = new Set<Promise<unknown>>();
  /** Commits of this pane that can still be taken back, and whether the running work was asked to stop. */
  private commits = 0;
  private stopped = false;
  /** The last failure of this pane, for support. */
  lastFailure: { readonly at: Moment; readonly what: Bilingual } | undefined;
  private following: Following | undefined;

  constructor(readonly options: PaneOptions) {
    this.engine = options.startEngine();
    this.current = initialState(options);
  }

  get state(): PaneState {
    return this.current;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads and plans the book for the first time and begins to follow it. */
  async start(): Promise<void> {
    const { host, clock, lang, view } = this.options;
    this.stops.push(
      host.watch((change) => this.onChange(change)),
      host.watchSelection((selection) => this.set({ selection })),
      clock.watch(() => void this.onClock()),
    );
    await this.inTurn(async () => {
      const me = await host.recall(ME);
      this.set({ me, ...picked(await host.recall(PICKED)), lang: lang ?? (await host.language()) });
    });
    await this.inTurn(() => this.readAndPlan(!clock.isSet?.()));
    const { summary } = this.current;
    if (!view && summary && !summary.isSetUp) this.go('setup');
  }

  /** Lets go of the host and the engine. */
  close(): void {
    for (const stop of this.stops) stop();
    this.engine.stop();
    this.asking.clear();
  }

  /** When everything that was asked for so far has been done, and what followed from the answers. */
  async settled(): Promise<void> {
    for (let last: unknown; last !== this.queue || this.asking.size > 0;) {
      last = this.queue;
      await last;
      // Whoever gets an answer may ask for the next thing.
      await new Promise((done) => setTimeout(done));
    }
  }

  /** Reads the whole book again. */
  refresh(): Promise<void> {
    return this.inTurn(() => this.readAndPlan());
  }

  /** Shows the book as it is now, after it was shown as of an earlier day. */
  showToday(): Promise<void> {
    return this.inTurn(async () => this.planned(await this.engine.lookBack()));
  }

  /** Gives up the work that is going on. */
  stopWork(): void {
    this.stopped = true;
    this.engine.stop();
    this.asking.clear();
    this.engine = this.options.startEngine();
    this.queue = Promise.resolve();
    this.set({ work: undefined, summary: undefined, failure: new Stopped().sentence });
  }

  /** Shows a view; `opened`: with this of it opened, by the name that the view has for it. */
  go(view: ViewKey, opened?: string): void {
    this.set({ view, opened, asked: undefined });
  }

  /** Opens something of the view that is shown, or closes what was. */
  open(opened: string | undefined): void {
    this.set({ opened });
  }

  setLanguage(lang: Lang): void {
    this.set({ lang });
  }

  setTheme(theme: Theme): void {
    this.set({ theme });
  }

  /** Whose tasks are mine, kept for this person and book; empty for everybody's. */
  async chooseMe(me: string): Promise<void> {
    this.set({ me });
    await this.inTurn(() => this.options.host.remember(ME, me));
  }

  /** Shows other orders, or keeps other filters by name: for this person and book. */
  async pick(change: Partial<Picked>): Promise<void> {
    this.set(change);
    const { filter, named } = this.current;
    await this.inTurn(() => this.options.host.remember(PICKED, JSON.stringify({ filter, named })));
  }

  /** Brings a cell before the person's eyes. */
  select(place: Place): Promise<void> {
    this.set({ selection: place });
    return this.inTurn(() => this.options.host.select(place));
  }

  /** Asks the engine; the answer belongs to the state's `version` of the moment. No view can go on without its code. */
  async ask<K extends QueryName>(name: K, ...args: QueryArgs<K>): Promise<Answer<K>> {
    const asked = this.engine.ask(name, ...args);
    this.asking.add(asked);
    return asked
      .catch((error: unknown) => {
        if (error instanceof PartMissing) this.set({ failure: error.sentence });
        throw error;
      })
      .finally(() => this.asking.delete(asked));
  }

  /** Shows what a proposal would write, with the results that follow, and waits for `apply` or `drop`. */
  preview(proposal: Proposal): Promise<void> {
    return this.inTurn(async () => {
      const patch = await this.engine.followUp(proposal.patch);
      const preview = await this.engine.ask('book.preview', patch, this.current.lang);
      this.set({ asked: { proposal: { ...proposal, patch }, preview } });
    });
  }

  /** Whether the spreadsheet lets rows be inserted from here. */
  get canMakeRoom(): boolean {
    return this.options.host.insertRows !== undefined;
  }

  /** Inserts blank rows, and reads the book as it is then. */
  makeRoom(room: Room): Promise<void> {
    return this.atHost(async (host) => host.insertRows?.(room));
  }

  /** Does a piece of work at the spreadsheet that is no commit, and reads the book as it is then. */
  atHost(work: (host: Host) => Promise<unknown>): Promise<void> {
    return this.inTurn(async () => {
      try {
        await work(this.options.host);
        await this.readAndPlan();
      } catch (error) {
        this.set({ notice: { tone: 'failed', title: sentenceOf(error), commits: 0 } });
      }
    });
  }

  /** Opens or closes what hands on what is shown. */
  share(isSharing: boolean): void {
    this.set({ isSharing });
  }

  drop(): void {
    this.set({ asked: undefined });
  }

  /** Writes what was previewed, or a proposal that needs no preview because it can be taken back at once. */
  apply(proposal?: Proposal): Promise<void> {
    const asked = this.current.asked;
    return this.inTurn(async () => {
      const { title, patch, done = title } = proposal ?? asked?.proposal ?? NOTHING;
      const complete = proposal ? await this.engine.followUp(patch) : patch;
      await this.write(done, complete);
      this.set({ asked: undefined });
    });
  }

  /** Takes back what the notice speaks of. */
  undo(): Promise<void> {
    return this.inTurn(async () => {
      const { notice } = this.current;
      if (!notice || notice.commits === 0) return;
      let report: CommitReport | undefined;
      for (let left = notice.commits; left > 0; left--) {
        report = joinedReport(report, await this.options.host.revert());
        this.commits--;
      }
      this.set({ notice: { tone: 'done', title: STORE_WORDS.takenBack, report, commits: 0 } });
    });
  }

  /** Tells the person what a verb outside of the pane came to. */
  tell(title: Bilingual, tone: 'done' | 'failed', reloads = false): void {
    this.set({ notice: { tone, title, commits: 0, reloads } });
  }

  dismiss(): void {
    this.set({ notice: undefined, failure: undefined });
  }

  /** Writes every result cell that does not say what the plan says. */
  update(): Promise<void> {
    return this.inTurn(async () => {
      await this.follow((following) => following.goOn());
      await this.write(STORE_WORDS.updated, await this.engine.results());
    });
  }

  /** Whether results are written by themselves, which rows are left alone, and what was written lately. */
  showFollowing(): Promise<void> {
    return this.inTurn(() => this.follow(() => undefined));
  }

  /** Turns automatic writing on or off, for this person and book. */
  turnFollowing(isOn: boolean): Promise<void> {
    return this.inTurn(async () => {
      await this.follow((following) => following.turn(isOn));
      await this.options.host.remember(WRITES, isOn ? 'on' : 'off');
    });
  }

  /** Loaded when something is first written or followed. */
  private async follow<T>(what: (following: Following) => T | Promise<T>): Promise<T> {
    const { host } = this.options;
    const following = (this.following ??= new (await import('./following')).Following(
      (await host.recall(WRITES)) !== 'off',
    ));
    try {
      return await what(following);
    } finally {
      this.set({ following: following.state });
    }
  }

  /** Of a book that nobody has kept up, the last day on which somebody did is shown instead of `now`. */
  private async readAndPlan(mayLookBack = false): Promise<void> {
    const { host, clock } = this.options;
    // A person may stop the work at any point; what comes back after that is nobody's any more.
    const { engine } = this;
    const isStopped = (): boolean => engine !== this.engine;
    const told =
      (what: Bilingual) =>
      (done: number, total: number): void => {
        if (!isStopped()) this.working(what, done, total);
      };
    this.incoming = [];
    this.working(STORE_WORDS.reading);
    const book = await host.readBook();
    if (isStopped()) return;
    this.set({ isNewToUs: isNewToUs(book) });
    const { arrived } = await sendBook(engine, book, told(STORE_WORDS.reading));
    if (isStopped()) return;
    this.working(STORE_WORDS.planning);
    const [summary] = await Promise.all([engine.plan(clock.now(), told(STORE_WORDS.planning)), arrived]);
    if (isStopped()) return;
    const day = mayLookBack ? summary.staleSince : undefined;
    if (day === undefined) this.planned(summary);
    else this.planned(await engine.lookBack(day), { day, now: summary.now });
  }

  private onChange(change: BookChange): void {
    this.incoming.push(change);
    if (this.incoming.length === 1) void this.inTurn(() => this.takeIn());
  }

  /** Follows what changed in the sheet: judges the rows anew, and writes their results when it was this person's doing. */
  private async takeIn(): Promise<void> {
    if (this.incoming.length === 0) return;
    const { isStructural, rows, isRemote } = gather(this.incoming);
    this.incoming = [];
    if (isStructural || !this.current.summary) return this.readAndPlan();
    let summary: Summary = this.current.summary;
    const seen: SeenRows[] = [];
    for (const [sheet, range] of rows) {
      const values = await this.options.host.readRows(sheet, range);
      seen.push({ sheet, range, values });
      summary = await this.engine.changeRows(sheet, range[0], values);
    }
    this.planned(summary);
    if (isRemote) return;
    await this.follow(async (following) => {
      for (const each of seen) following.saw(each);
      for (const each of seen)
        await this.writeQuietly(following.allowed(await this.engine.results(each.sheet, each.range), each));
    });
  }

  private onClock(): Promise<void> {
    return this.inTurn(async () => {
      const { clock, writesOnClock } = this.options;
      const { summary, asOf } = this.current;
      if (!summary || clock.now() === summary.now || (asOf !== undefined && !clock.isSet?.())) return;
      this.planned(
        await this.engine.moveTo(clock.now(), (done, total) =>
          this.working(STORE_WORDS.planning, done, total),
        ),
      );
      if (writesOnClock)
        await this.follow(async (following) =>
          this.writeQuietly(following.allowed(await this.engine.results())),
        );
    });
  }

  private async write(title: Bilingual, patch: Patch): Promise<void> {
    const before = this.commits;
    try {
      const report = await this.commit(title, patch);
      this.set({ notice: { tone: 'done', title, report, commits: this.commits - before } });
      if (patch.columns.length > 0) {
        const [worst] = await this.engine.ask('order.mostUrgent', 1).catch(() => []);
        // What is written is written, whether or not it can be shown.
        await this.options.host.select(firstNew(patch.columns, worst?.place)).catch(() => undefined);
      }
    } catch (error) {
      this.set({ notice: { tone: 'failed', title: sentenceOf(error), commits: this.commits - before } });
    }
  }

  /** Writes results that follow by themselves; says so only when something went wrong. */
  private async writeQuietly(patch: Patch): Promise<void> {
    if (isEmptyPatch(patch)) return;
    const before = this.commits;
    const report = await this.commit(undefined, patch, true);
    const { notice } = this.current;
    // What follows from a write is taken back together with it.
    if (notice && notice.commits > 0)
      this.set({ notice: { ...notice, commits: notice.commits + this.commits - before } });
    else if (report.refused.length > 0)
      this.set({ notice: { tone: 'done', title: STORE_WORDS.updated, report, commits: 0 } });
  }

  private async commit(title: Bilingual | undefined, patch: Patch, follows = false): Promise<CommitReport> {
    const { host, clock, cellsPerCommit = 10_000 } = this.options;
    this.stopped = false;
    const done: Piece[] = [];
    await this.follow(() => undefined);
    try {
      return await commitInPieces(
        host,
        patch,
        cellsPerCommit,
        (done, total) => {
          if (total > cellsPerCommit) this.working(STORE_WORDS.writing, done, total);
          return !this.stopped;
        },
        (piece, written) => {
          this.commits++;
          done.push({ patch: piece, report: written });
        },
        follows,
      );
    } finally {
      if (done.length > 0)
        await this.follow((following) => following.wrote(title, clock.now(), done, !follows));
      this.set({ work: undefined });
    }
  }

  private planned(summary: Summary, asOf?: PaneState['asOf']): void {
    this.set({ summary, asOf, work: undefined, failure: undefined, version: this.current.version + 1 });
  }

  private working(what: Bilingual, done = 0, total = 0): void {
    this.set({ work: { what, done, total } });
  }

  /** Runs one thing after the other; a failure is shown in its sentence and does not stop what comes next. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    const engine = this.engine;
    const run = this.queue
      .then(() => (engine === this.engine ? work() : undefined))
      .catch((error: unknown) => {
        if (engine === this.engine) this.set({ work: undefined, failure: sentenceOf(error) });
      });
    this.queue = run;
    return run;
  }

  private set(change: Partial<PaneState>): void {
    const { failure: what } = change;
    if (what) this.lastFailure = { at: this.options.clock.now(), what };
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** Under which the host remembers who the person is, which orders are shown, and whether results are written by themselves. */
const [ME, PICKED, WRITES] = ['me', 'filter', 'writes'];

const NOTHING: Proposal = { title: STORE_WORDS.updated, patch: EMPTY_PATCH, notes: [] };
