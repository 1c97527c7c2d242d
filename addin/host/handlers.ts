import { run, sync, type Session } from './session';

type Registered = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Event handlers of one kind, registered once and removed in the context they were registered in. Where Excel
 * does not take them the pane works all the same and is told nothing.
 */
export class Handlers {
  private turn: Promise<void> = Promise.resolve();
  private registered: readonly Registered[] = [];

  constructor(
    private readonly session: Session,
    private readonly register: (context: Excel.RequestContext) => readonly Registered[],
  ) {}

  start(): void {
    this.next(async () => {
      await run(this.session, { waits: true }, async (context) => {
        const registered = this.register(context);
        await sync(this.session, context);
        this.registered = registered;
      });
    });
  }

  stop(): void {
    this.next(async () => {
      const [first] = this.registered;
      if (!first) return;
      const registered = this.registered;
      this.registered = [];
      await Excel.run(first.context as Excel.RequestContext, async (context) => {
        for (const each of registered) each.remove();
        await sync(this.session, context);
      });
    });
  }

  /** When everything asked for so far has been done. */
  settled(): Promise<void> {
    return this.turn;
  }

  private next(work: () => Promise<void>): void {
    this.turn = this.turn.then(work).catch(() => undefined);
  }
}
