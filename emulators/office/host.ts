import { createCalculator } from '../spreadsheet/calc';
import { UndoStack } from '../spreadsheet/undo';
import type { Workbook } from '../spreadsheet/workbook';
import type { Worksheet } from '../spreadsheet/worksheet';
import { push, reply, type Message } from './envelope';
import { createState } from './host-state';
import type { RequirementSets } from './members';
import { CellEdit } from './cell-edit';
import { createCommands, type Commands } from './commands';
import { createFunctions, type RegisteredFunctions } from './custom-functions';
import { tellCalculated, watchEvents, type Entry } from './events';
import { Faults } from './faults';
import { RequestLog } from './log';
import { answerRichApi } from './rich-api';
import type { OfficeHost } from './state';

export interface HostOptions {
  /** Requirement sets that this Excel claims to have. */
  readonly sets?: RequirementSets;
  /** Language of Excel's own words, and of the data. */
  readonly language?: string;
  readonly contentLanguage?: string;
  /** The year in which dates are typed that name none. */
  readonly year?: number;
  /** What the file keeps for the add-in from before. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Where the window is that the add-in lives in; the same host name as the add-in's, over https. */
  readonly origin?: string;
  /** Colours of Excel itself, as it tells them on Windows and Mac; on the web it tells none. */
  readonly theme?: Readonly<Record<string, string>>;
  /** The moment that TODAY and NOW give, as a serial number. */
  readonly now?: () => number;
  /** Custom functions that the manifest brings. */
  readonly functions?: RegisteredFunctions;
}

/** Excel as an add-in finds it: takes the client's messages and sends its own. Knows no window, no page, no Node. */
export interface EmulatedOffice {
  readonly state: OfficeHost;
  /** What the add-in asked for so far. */
  readonly log: RequestLog;
  readonly faults: Faults;
  /** The person's Ctrl+Z, from `undo.start()` on. Asking for merged areas empties it, as on desktops (office-js#5918). */
  readonly undo: UndoStack;
  /** Whether the person is typing into a cell. */
  readonly cellEdit: CellEdit;
  readonly origin: string;
  readonly language: string;
  readonly theme: Readonly<Record<string, string>> | undefined;
  /** Where messages to the client go. */
  connect(send: (message: string) => void): void;
  /** A message from the client. */
  receive(message: string): void;
  /** Sends what happened to the handlers registered under a name. */
  push(name: string, data: unknown): void;
  readonly commands: Commands;
  /** Resolves when all that happened has been told and no custom function is at work. */
  idle(): Promise<void>;
  stop(): void;
}

/** What Excel 2024 and the Excel of Microsoft 365 on the web have in common. */
export const SETS: RequirementSets = {
  ExcelApi: '1.17',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.4',
  KeyboardShortcuts: '1.1',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  AddinCommands: '1.3',
  Settings: '1.1',
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.2',
  CustomFunctions: '1.9',
};

export function createOffice(workbook: Workbook, options: HostOptions = {}): EmulatedOffice {
  const { sets = SETS, language = 'zh-CN', contentLanguage = language, year = 2026 } = options;
  const { origin = 'https://excel.example', settings = {} } = options;
  const functions = createFunctions(options.functions, (entry) => pushSoon(entry));
  const calculator = createCalculator(workbook, {
    custom: functions,
    now: options.now,
    onCalculated: (sheet) => calculated(sheet),
  });
  const { now } = options;
  const state = createState(workbook, {
    ...{ sets, year, settings, now, functions },
    recalculateAll: () => calculator.all(),
    settleFormulas: () => calculator.flush(),
  });
  const registrations = new Map<string, Message>();
  const entries: Entry[] = [];
  let isScheduled = false;
  let send: (message: string) => void = () => undefined;

  const office: EmulatedOffice = {
    state,
    log: new RequestLog(),
    faults: new Faults(),
    undo: new UndoStack(workbook),
    cellEdit: new CellEdit(),
    commands: createCommands(
      (data) => office.push('appCommandInvoked', data),
      (entry) => pushSoon(entry),
    ),
    origin,
    language,
    theme: options.theme,
    connect: (to) => {
      send = to;
    },
    receive: (text) => {
      const message = JSON.parse(text) as Message;
      if (message._actionType === REGISTER) registrations.set(message._actionName, message);
      if (message._actionType === UNREGISTER) registrations.delete(message._actionName);
      void answer(message).then((data) => data !== undefined && send(reply(message, origin, data)));
    },
    idle,
    stop: () => {
      unwatch();
      calculator.stop();
    },
    push: (name, data) => {
      const registration = registrations.get(name);
      if (registration) send(push(registration, origin, data));
    },
  };

  state.onMergesRead = () => office.undo.wipe();
  // What happens is told a moment later: an add-in has the reply to its own request by then.
  const pushSoon = (entry: Entry): void => {
    entries.push(entry);
    if (isScheduled) return;
    isScheduled = true;
    setTimeout(() => {
      isScheduled = false;
      office.push('richApiMessage', { ArrayData: entries.splice(0) });
    }, 0);
  };
  const calculated = (sheet: Worksheet): void => tellCalculated(state, sheet, pushSoon);
  const unwatch = watchEvents(state, pushSoon, () => office.push('documentSelectionChanged', {}));

  async function idle(): Promise<void> {
    do {
      await calculator.settled();
      // A push needs a turn to be sent, one to arrive and one to be handled.
      for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
    } while (entries.length > 0);
  }

  async function answer(message: Message): Promise<unknown> {
    if (message._actionType !== INVOKE) return { Error: 0 };
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') return context();
    if (message._actionName !== 'executeMethod') return { Error: 0 };
    const { DdaMethod, ArrayData, DdaSettingsMethod } = message._data as Executed;
    if (DdaMethod.DispatchId === RICH_API)
      return answerRichApi({ ...office, together: calculator.together }, ArrayData ?? []);
    if (DdaMethod.DispatchId === LOAD_SETTINGS)
      return {
        Error: 0,
        Properties: { Settings: [...state.settings].map(([Name, Value]) => ({ Name, Value })) },
      };
    if (DdaMethod.DispatchId === COMMAND_DONE)
      office.commands.completed(message._data as Readonly<Record<string, unknown>>);
    if (DdaMethod.DispatchId === SAVE_SETTINGS) saveSettings(DdaSettingsMethod?.Properties ?? []);
    return { Error: 0 };
  }

  function saveSettings(pairs: readonly (readonly [string, string])[]): void {
    state.settings.clear();
    for (const [key, value] of pairs) state.settings.set(key, value);
  }

  const context = (): unknown => ({
    _id: 'add-in',
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: language,
    _dataLocale: contentLanguage,
    _docUrl: `https://excel.example/${workbook.title}.xlsx`,
    _clientMode: 1,
    _settings: [...state.settings],
    _reason: 'documentOpened',
    _hostFullVersion: '16.0.19231.20000',
    _requirementMatrix: JSON.stringify(sets),
  });

  return office;
}

const [INVOKE, REGISTER, UNREGISTER] = [0, 1, 2];
const [RICH_API, LOAD_SETTINGS, SAVE_SETTINGS, COMMAND_DONE] = [93, 75, 76, 94];

interface Executed {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}
