import type { Entry } from './events';

/** How the add-in answered a button of the ribbon. */
export interface CommandOutcome {
  /** Zero when the function was found and called `event.completed()`. */
  readonly status: number;
  /** What the add-in handed to `completed`, as JSON. */
  readonly data: string;
}

/** The ribbon and the keyboard, as far as an add-in hears of them. */
export interface Commands {
  /** The person presses a button whose function is `name`; resolves when the add-in says that it is done. */
  press(name: string, controlId?: string): Promise<CommandOutcome>;
  /** The person presses the keys of an action. */
  keys(action: string): void;
  /** The add-in's word that a command is done. */
  completed(data: Readonly<Record<string, unknown>>): void;
}

const ACTION_CATEGORY = 2;
const DISPATCH = 1000;

export function createCommands(
  pushCommand: (data: Readonly<Record<number, string>>) => void,
  pushEntry: (entry: Entry) => void,
): Commands {
  const open = new Map<string, (outcome: CommandOutcome) => void>();
  let last = 0;
  return {
    press: (name, controlId = name) =>
      new Promise((done) => {
        const id = String(++last);
        open.set(id, done);
        pushCommand({ 0: id, 1: name, 2: JSON.stringify({ source: { id: controlId } }) });
      }),
    keys: (action) => pushEntry([ACTION_CATEGORY, DISPATCH, '', JSON.stringify([action]), ++last, false]),
    completed: (data) => {
      const id = String(data['0']);
      open.get(id)?.({ status: Number(data['1']), data: String(data['2'] ?? '') });
      open.delete(id);
    },
  };
}
