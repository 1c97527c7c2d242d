import { createHash, createHmac } from 'node:crypto';
import { complaint } from './complaints';
import { forbid, service, type Session } from './service';
import type { Sheets } from './sheets';
import type { Fetched, ProjectTrigger, World } from './world';
import { wallAt } from './zones';
import { spreadsheetApp } from './spreadsheet-app';
import { stores } from './stores';

/** Every global of Google's that a script of ours may use, as the mode of the execution and the manifest's `scopes` allow; all of them where none are given. */
export function services(
  sheets: Sheets,
  files: ReadonlyMap<string, string>,
  scopes?: readonly string[],
): Record<string, unknown> {
  const { session, world } = sheets;
  return {
    ...stores(world, session),
    SpreadsheetApp: spreadsheetApp(sheets),
    Session: sessionOf(world, session),
    MailApp: mailApp(world, session),
    UrlFetchApp: urlFetchApp(world, session, scopes),
    ScriptApp: scriptApp(world, session),
    HtmlService: htmlService(session, files),
    Utilities: utilities(world, session),
    Logger: service(session, 'Logger', {
      log: (...said: unknown[]) => void world.logged.push(said.join(' ')),
    }),
    console: Object.fromEntries(
      ['log', 'info', 'warn', 'error'].map((level) => [
        level,
        (...said: unknown[]) => void world.logged.push(said.map(String).join(' ')),
      ]),
    ),
  };
}

function sessionOf(world: World, session: Session): unknown {
  const known = (what: string): void => {
    if (session.mode !== 'FULL' && session.mode !== 'TIME') forbid(`Session.${what}`);
  };
  return service(session, 'Session', {
    // The one thing about a person that a script may always know.
    getActiveUserLocale: () => world.locale.split('_')[0],
    getTemporaryActiveUserKey: () => {
      if (session.mode === 'NONE') forbid('Session.getTemporaryActiveUserKey');
      return world.user.key;
    },
    getScriptTimeZone: () => world.scriptZone,
    getActiveUser: () => (known('getActiveUser'), { getEmail: () => world.user.email }),
    getEffectiveUser: () => (known('getEffectiveUser'), { getEmail: () => world.user.email }),
  });
}

function mailApp(world: World, session: Session): unknown {
  const allowed = (what: string): void => {
    if (session.mode !== 'FULL' && session.mode !== 'TIME') forbid(`MailApp.${what}`);
  };
  const left = (): number => world.quotas.mailsPerDay - world.mails.length;
  return service(session, 'MailApp', {
    getRemainingDailyQuota: () => (allowed('getRemainingDailyQuota'), left()),
    sendEmail: (first: unknown, subject?: string, body?: string, more: Record<string, unknown> = {}) => {
      allowed('sendEmail');
      if (left() <= 0) throw new Error(complaint(world, 'mail quota'));
      const given =
        typeof first === 'string'
          ? { to: first, subject, body, ...more }
          : (first as Record<string, unknown>);
      const { to, subject: about, body: text, ...options } = given as Record<string, unknown>;
      if (typeof to !== 'string' || !/^[^@\s]+@[^@\s]+$/.test(to))
        throw new Error(`Exception: Invalid email: ${String(to)}`);
      world.mails.push({ to, subject: String(about), body: String(text ?? ''), options });
    },
  });
}

const EXTERNAL = 'https://www.googleapis.com/auth/script.external_request';

/** Requests of other addresses: what Google says of one that failed repeats the address. */
function urlFetchApp(world: World, session: Session, scopes: readonly string[] | undefined): unknown {
  return service(session, 'UrlFetchApp', {
    fetch: (url: string, options: Record<string, unknown> = {}) => {
      if ((session.mode !== 'FULL' && session.mode !== 'TIME') || (scopes && !scopes.includes(EXTERNAL)))
        throw new Error(`Exception: You do not have permission to call UrlFetchApp.fetch. Required permissions: ${EXTERNAL}`); // prettier-ignore
      if (world.fetched.length >= world.quotas.fetchesPerDay) throw new Error(complaint(world, 'fetch quota'));
      const { method = 'get', contentType, headers = {}, payload = '', muteHttpExceptions = false, ...more } = options;
      const { followRedirects: _, ...unknown } = more;
      for (const name of Object.keys(unknown)) throw new Error(`not emulated: UrlFetchApp.fetch with ${name}`);
      const asked: Fetched = {
        url,
        method: String(method).toUpperCase(),
        headers: { ...(headers as Record<string, string>), ...(contentType !== undefined && { 'Content-Type': String(contentType) }) },
        payload: String(payload),
      };
      const answer = world.web(asked);
      if (answer === 'dns') throw new Error(`${complaint(world, 'dns')}: ${url}`);
      world.fetched.push(asked);
      if (answer === 'throws') throw new Error(`Exception: Address unavailable: ${url}`);
      if (answer.status >= 400 && muteHttpExceptions !== true)
        throw new Error(`Exception: Request failed for ${url} returned code ${answer.status}. Truncated server response: ${answer.body}`);
      return service(session, 'HTTPResponse', {
        getResponseCode: () => answer.status,
        getContentText: () => answer.body,
        getHeaders: () => ({ ...answer.headers }),
      });
    },
  });
} // prettier-ignore

/** Bytes as scripts get them: from -128 to 127. */
const signed = (bytes: Buffer): number[] => [...bytes].map((byte) => (byte << 24) >> 24);

let nextTrigger = 1;

function scriptApp(world: World, session: Session): unknown {
  const allowed = (what: string): void => {
    if (session.mode !== 'FULL' && session.mode !== 'TIME') forbid(`ScriptApp.${what}`);
  };
  const shown = (trigger: ProjectTrigger): unknown =>
    service(session, 'Trigger', {
      getHandlerFunction: () => trigger.handler,
      getUniqueId: () => trigger.id,
      getEventType: () => 'CLOCK',
      trigger,
    });
  const build = (handler: string) => {
    let said: Omit<ProjectTrigger, 'id' | 'handler'> = {};
    const say = (more: typeof said) => ((said = { ...said, ...more }), builder);
    const builder = {
      timeBased: () => builder,
      everyHours: (everyHours: number) => say({ everyHours }),
      everyMinutes: (everyMinutes: number) => say({ everyMinutes }),
      everyDays: (everyDays: number) => say({ everyDays }),
      atHour: (atHour: number) => say({ atHour }),
      nearMinute: () => builder,
      inTimezone: (zone: string) => say({ zone }),
      create: () => {
        if (world.triggers.length >= world.quotas.triggers)
          throw new Error('Exception: This script has too many triggers.');
        const trigger = { ...said, id: String(nextTrigger++), handler };
        world.triggers = [...world.triggers, trigger];
        return shown(trigger);
      },
    };
    return service(session, 'TriggerBuilder', builder);
  };
  return service(session, 'ScriptApp', {
    AuthMode: { NONE: 'NONE', LIMITED: 'LIMITED', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION', FULL: 'FULL' },
    getScriptTimeZone: () => world.scriptZone,
    getProjectTriggers: () => (allowed('getProjectTriggers'), world.triggers.map(shown)),
    deleteTrigger: (given: { trigger: ProjectTrigger }) => {
      allowed('deleteTrigger');
      world.triggers = world.triggers.filter(({ id }) => id !== given.trigger.id);
    },
    newTrigger: (handler: string) => (allowed('newTrigger'), build(handler)),
  });
}

function htmlService(session: Session, files: ReadonlyMap<string, string>): unknown {
  const page = (content: string): unknown => {
    const shown = {
      content,
      title: '',
      setTitle: (title: string) => ((shown.title = title), shown),
      setWidth: () => shown,
      setHeight: () => shown,
      getContent: () => content,
    };
    return service(session, 'HtmlOutput', shown);
  };
  return service(session, 'HtmlService', {
    createHtmlOutput: (content: string) => page(content),
    createHtmlOutputFromFile: (name: string) => {
      const content = files.get(`${name}.html`);
      if (content === undefined) throw new Error(`Exception: No HTML file named ${name} was found.`);
      return page(content);
    },
  });
}

function utilities(world: World, session: Session): unknown {
  return service(session, 'Utilities', {
    sleep: (ms: number) => session.meter.spend(ms),
    base64Encode: (given: string | readonly number[]) =>
      (typeof given === 'string' ? Buffer.from(given, 'utf8') : Buffer.from(given)).toString('base64'),
    Charset: { UTF_8: 'UTF_8', US_ASCII: 'US_ASCII' },
    computeHmacSha256Signature: (value: string, key: string, charset = 'US_ASCII') => {
      const read = (text: string): Buffer => Buffer.from(text, charset === 'UTF_8' ? 'utf8' : 'ascii');
      return signed(createHmac('sha256', read(key)).update(read(value)).digest());
    },
    computeDigest: (_: unknown, text: string) => signed(createHash('sha256').update(text, 'utf8').digest()),
    DigestAlgorithm: { SHA_256: 'SHA_256' },
    getUuid: () => `uuid-${world.now}`,
    formatDate: (date: Date, zone: string, pattern: string) => {
      const wall = new Date(wallAt(date.getTime(), zone)).toISOString();
      const parts: Record<string, string> = {
        yyyy: wall.slice(0, 4), MM: wall.slice(5, 7), dd: wall.slice(8, 10),
        HH: wall.slice(11, 13), mm: wall.slice(14, 16), ss: wall.slice(17, 19),
      }; // prettier-ignore
      return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (token, quoted: string | undefined) => {
        if (quoted !== undefined) return quoted;
        const known = parts[token];
        if (known === undefined) throw new Error(`not emulated: Utilities.formatDate with ${token}`);
        return known;
      });
    },
  });
}
