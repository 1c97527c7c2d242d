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

export function callOver(run: () => ScriptRun): Call {
  return <K extends EndpointName>(name: K, ...asked: Parameters0<K>) =>
    new Promise<Answered<K>>((resolve, reject) => {
      const runner = run()
        .withSuccessHandler((text) => {
          try {
            const reply = JSON.parse(String(text)) as Reply<Answered<K>>;
            if ('ok' in reply) resolve(reply.ok);
            else reject(new ScriptRefused(reply.failed));
          } catch {
            reject(new NoAnswer('no answer that could be read'));
          }
        })
        .withFailureHandler((error) => reject(failureOf(error.message)));
      (runner[name] as unknown as (text: string) => void)(JSON.stringify(asked[0] ?? null));
    });
}

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
        `Google 没有回应（${detail}）。表里没有写错内容；请检查网络后点“刷新”。`,
        `Google did not answer (${detail}). Nothing wrong was written; check the connection and press Refresh.`,
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

class NotAllowed extends GendanError {
  constructor() {
    super(
      both(
        '还没有授权，或者你对这个文件只有查看权限。请在菜单“跟单”里点一次“立即更新”，按提示授权；只读的请向文件所有者申请编辑权限。',
        'Gendan has not been allowed yet, or you may only view this file. Choose Update now in its menu once and allow it; with view rights, ask the owner for editing rights.',
      ),
    );
  }
}

function failureOf(message: string): GendanError {
  if (/execution time|timed? ?out/i.test(message)) return new TookTooLong();
  if (/permission|authori[sz]|PERMISSION_DENIED/i.test(message)) return new NotAllowed();
  return new NoAnswer(message.slice(0, 200));
}
