import { wallClock } from '../../clock/wall-clock';
import { minuteOf, timed, type Moment } from '../../shared/time/moment';
import type { Clock } from '../../pane';

/** How far a played clock moves at once, and how long each of these moments is shown. */
const PLAY_MINUTES = 6 * 60;
const PLAY_MS = 1000;
/** How often verdicts are looked at again in real time. */
const REAL_MS = 5 * 60_000;

/**
 * The moment that the page takes for now: the machine's, or one that the person set, stepped or plays. Whoever
 * watches is told of every move.
 */
export class PageClock implements Clock {
  private set: Moment | undefined;
  private playing: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly real: () => Moment = () => wallClock(),
    /** What a played clock waits for before it goes on: the page has followed. */
    private settled: () => Promise<unknown> = async () => undefined,
  ) {
    setInterval(() => this.isReal && this.tell(), REAL_MS);
  }

  readonly now = (): Moment => this.set ?? this.real();

  readonly isSet = (): boolean => !this.isReal;

  readonly watch = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get isReal(): boolean {
    return this.set === undefined;
  }

  get isPlaying(): boolean {
    return this.playing !== undefined;
  }

  moveTo(moment: Moment): void {
    this.set = moment;
    this.tell();
  }

  /** Moves by minutes, back when negative. */
  step(minutes: number): void {
    this.moveTo(timed(minuteOf(this.now()) + minutes));
  }

  toRealTime(): void {
    this.pause();
    this.set = undefined;
    this.tell();
  }

  play(settled: () => Promise<unknown> = this.settled): void {
    this.settled = settled;
    const next = (): void => {
      this.playing = setTimeout(() => {
        this.step(PLAY_MINUTES);
        const running = this.playing;
        void this.settled().then(() => running === this.playing && this.isPlaying && next());
      }, PLAY_MS);
    };
    next();
    this.tell();
  }

  pause(): void {
    clearTimeout(this.playing);
    this.playing = undefined;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
