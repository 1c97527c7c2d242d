import { run, sync, type Session } from './session';

type Registered = OfficeExtension.EventHandlerResult<unknown>;
export type Register = (context: Excel.RequestContext) => Registered;

/**
 * Event handlers of one kind, registered once and removed in the context they were registered in. Where Excel
 * does not take them the pane works all the same and is told nothing.
 */
export class Handlers {
  private turn: Promise<void> = Promise.resolve();
  /** Those of one context together. */
  private readonly registered: (readonly Registered[])[] = [];

  constructor(
    private readonly session: Session,
    private readonly registers: readonly Register[],
  ) {}

  start(): void {
    this.next(async () => {
      try {
        await this.register(this.registers);
      } catch {
        // One that this Excel does not know would cost all the others.
        for (const each of this.registers) await this.register([each]).catch(() => undefined);
      }
    });
  }

  stop(): void {
    this.next(async () => {
      for (const group of this.registered.splice(0)) {
        await Excel.run(group[0]!.context as Excel.RequestContext, async (context) => {
          for (const each of group) each.remove();
          await sync(this.session, context);
        });
      }
    });
  }

  /** When everything asked for so far has been done. */
  settled(): Promise<void> {
    return this.turn;
  }

  private register(registers: readonly Register[]): Promise<void> {
    return run(this.session, { waits: true }, async (context) => {
      const registered = registers.map((register) => register(context));
      await sync(this.session, context);
      this.registered.push(registered);
    });
  }

  private next(work: () => Promise<void>): void {
    this.turn = this.turn.then(work).catch(() => undefined);
  }
}
