import { GendanError } from '../../shared/errors';
import { both, type Bilingual } from '../../shared/lang';
import type { Answered, Asked, EndpointName, Reply } from '../contract';

/** `google.script.run` as far as it is used here: names of functions, and what to do when they come back. */
export interface ScriptRun {
  withSuccessHandler(handler: (result: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  readonly [name: string]: (...args: never[]) => unknown;
}

/** Asks the script; the answer comes later, in whatever order. Rejects with a `GendanError` alone. */
export type Call = <K extends EndpointName>(name: K, ...asked: Parameters0<K>) => Promise<Answered<K>>;
type Parameters0<K extends EndpointName> = Asked<K> extends undefined ? [] : [Asked<K>];

/**
 * `now`: milliseconds, to know how long a call took. Why a call failed is told by what was being done, never by the
 * words that come back: they are in some language.
 */
export function callOver(run: () => ScriptRun, now: () => number = Date.now): Call {
  let hasAnswered = false;
  return <K extends EndpointName>(name: K, ...asked: Parameters0<K>) =>
    new Promise<Answered<K>>((resolve, reject) => {
      const started = now();
      const failed = (detail: string): void => {
        if (now() - started >= NEARLY_TOO_LONG_MS) reject(new TookTooLong());
        else reject(hasAnswered ? new NoAnswer(detail) : new NotLetIn(detail));
      };
      const runner = run()
        .withSuccessHandler((text) => {
          try {
            const reply = JSON.parse(String(text)) as Reply<Answered<K>>;
            hasAnswered = true;
            if ('ok' in reply) resolve(reply.ok);
            else reject(new ScriptRefused(reply.failed));
          } catch {
            failed('?');
          }
        })
        .withFailureHandler((error) => failed(String(error?.message ?? error).slice(0, 200)));
      (runner[name] as unknown as (text: string) => void)(JSON.stringify(asked[0] ?? null));
    });
}

/** Google ends a run after six minutes, and counts some seconds that a page does not see. */
const NEARLY_TOO_LONG_MS = 5.5 * 60_000;

/** The script's own sentence. */
class ScriptRefused extends GendanError {
  constructor(sentence: Bilingual) {
    super(sentence);
  }
}

class NoAnswer extends GendanError {
  constructor(detail: string) {
    super(
      both(
        `Google 没有回应（${detail}）。表里没有写错内容；请检查网络后点“刷新”；一直这样时，请确认浏览器里只登录了一个 Google 账号。`,
        `Google did not answer (${detail}). Nothing wrong was written; check the connection and press Refresh. If it stays so, see that only one Google account is signed in in this browser.`,
      ),
    );
  }
}

class TookTooLong extends GendanError {
  constructor() {
    super(
      both(
        '这一步超过了 Google 允许的时间，已写入的都是对的，再做一次就会补齐。',
        'This took longer than Google allows. What was written is right; do it again and the rest follows.',
      ),
    );
  }
}

/** The script has not answered this page once. Google does not tell a page why, so the likeliest come first. */
class NotLetIn extends GendanError {
  constructor(detail: string) {
    super(
      both(
        `Google 没有让这个侧栏运行（${detail}）。如果浏览器里同时登录了几个 Google 账号，请退出其他账号，或为这个账号单独开一个浏览器配置（用户），再打开侧栏。只有一个账号时，请在菜单“跟单”里点一次“立即更新”，按提示授权；对文件只有查看权限的，请向所有者申请编辑权限。`,
        `Google did not let this sidebar run (${detail}). If several Google accounts are signed in in this browser, sign out of the others or use a browser profile of its own for this one, and open the sidebar again. With one account alone, choose Update now in the menu once and allow it; with view rights, ask the owner for editing rights.`,
      ),
    );
  }
}
