/**
 * What Google is told about the Apps Script project; dist/apps-script/appsscript.json is written from it. Plain
 * data: imports nothing.
 */
export interface AppsScriptManifest {
  readonly timeZone: string;
  readonly runtimeVersion: 'V8';
  readonly exceptionLogging: 'STACKDRIVER';
  readonly oauthScopes: readonly string[];
}

/** Each right that the add-on asks for, and what for. docs/sheets.md explains the same to people. */
const SCOPES: Readonly<Record<string, string>> = {
  'https://www.googleapis.com/auth/spreadsheets.currentonly': 'the spreadsheet it is opened in, and no other',
  'https://www.googleapis.com/auth/script.container.ui': 'the menu, the sidebar and dialogs',
  'https://www.googleapis.com/auth/script.scriptapp': 'the timer of reminders, when somebody turns them on',
  'https://www.googleapis.com/auth/script.send_mail': 'the daily digest, sent as the person who turned it on',
};

/** What a project that is built with `--channels` asks for besides. */
const CHANNEL_SCOPES: Readonly<Record<string, string>> = {
  'https://www.googleapis.com/auth/script.external_request':
    'messages to the groups of the sheet of channels, once somebody has let Google send',
};

/** The zone is the script's own; every date is counted in the zone of the spreadsheet, whatever this says. */
export function appsScriptManifest({
  timeZone = 'Asia/Shanghai',
  channels = false,
}: { readonly timeZone?: string; readonly channels?: boolean } = {}): AppsScriptManifest {
  return {
    timeZone,
    runtimeVersion: 'V8',
    exceptionLogging: 'STACKDRIVER',
    oauthScopes: Object.keys(channels ? { ...SCOPES, ...CHANNEL_SCOPES } : SCOPES),
  };
}
