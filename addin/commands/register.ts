import { commandsOf, COMMAND_NAMES, type CommandPlace } from './commands';

/** Tells Office which function each action of the manifest runs. A verb that is running is not started again beside itself. */
export function registerCommands(place: CommandPlace): void {
  const commands = commandsOf(place);
  for (const name of COMMAND_NAMES) {
    let running: Promise<void> | undefined;
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      running ??= commands[name]().finally(() => (running = undefined));
      try {
        await running;
      } finally {
        // A ribbon button waits for this; a shortcut has no event.
        event?.completed?.();
      }
    });
  }
}
