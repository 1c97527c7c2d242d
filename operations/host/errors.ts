import { GendanError } from '../../shared/errors';
import type { Bilingual } from '../../shared/lang';

/** Nobody answers, or what answers is not the server. */
export class ServerSilent extends GendanError {
  constructor() {
    super({
      zh: '服务器没有应答。看看它是否在运行（gendan serve status），这台电脑能否连到它。',
      en: 'The server does not answer. See whether it runs (gendan serve status) and whether this computer reaches it.',
    });
  }
}

/** There is no token, or the server does not know it. */
export class SignInNeeded extends GendanError {
  constructor(readonly wasKnown: boolean) {
    super({ zh: '要用令牌登录。', en: 'Sign in with a token.' });
  }
}

/** The token may see or do less than that. */
export class NotAllowed extends GendanError {
  constructor(sentence?: Bilingual) {
    super(
      sentence ?? {
        zh: '这个令牌没有权限。请管理服务器的人给你一个能操作的令牌（gendan serve token）。',
        en: 'This token may not do that. Ask whoever runs the server for one that may (gendan serve token).',
      },
    );
  }
}

/** The server says why it does not do what was asked. */
export class Refused extends GendanError {}

/** The server did not understand, or broke. */
export class ServerBroke extends GendanError {
  constructor(status: number) {
    super({
      zh: `服务器出错了（${status}）。过一会儿再试；还是这样，请看服务器的日志。`,
      en: `The server failed (${status}). Try again in a while; if it stays so, look at the server's log.`,
    });
  }
}

/** What a person is told of a failure. */
export const sentenceOf = (error: unknown): Bilingual =>
  error instanceof GendanError ? error.sentence : new ServerSilent().sentence;
