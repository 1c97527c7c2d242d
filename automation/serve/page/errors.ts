import { GendanError } from '../../../shared/errors';
import { both, type Bilingual } from '../../../shared/lang';

/** The page was to be opened to others, and nobody has a token. */
export class NeedsTokens extends GendanError {
  constructor(host: string) {
    super(
      both(
        `不能在 ${host} 提供页面：还没有令牌，谁都能看到。请先运行 gendan serve token 建一个，或只在本机使用（--host 127.0.0.1）。`,
        `The page cannot be served at ${host}: there is no token yet, so anybody could see it. Make one with gendan serve token first, or keep to this machine (--host 127.0.0.1).`,
      ),
    );
  }
}

/** Tokens would travel readable for everybody on the way. */
export class NeedsTls extends GendanError {
  constructor(host: string) {
    super(
      both(
        `不能在 ${host} 提供页面：没有加密，路上的人能读到令牌和订单。请用 --tls-cert 和 --tls-key 给出证书；前面已有带 TLS 的代理时写 --behind-proxy。`,
        `The page cannot be served at ${host} without encryption: whoever is on the way could read tokens and orders. Give a certificate with --tls-cert and --tls-key, or --behind-proxy where a proxy with TLS stands before it.`,
      ),
    );
  }
}

export class CertificateUnusable extends GendanError {
  constructor(code: string) {
    super(
      both(
        `证书无法使用（${code}）。请检查 --tls-cert 和 --tls-key 是否属于同一张证书，且是 PEM 格式。`,
        `The certificate cannot be used (${code}). Check that --tls-cert and --tls-key belong together and are in PEM form.`,
      ),
    );
  }
}

export class BadLogLevel extends GendanError {
  constructor(level: string) {
    super(
      both(
        `GENDAN_LOG_LEVEL “${level}”不是日志级别。请写 trace、debug、info、warn、error、fatal 或 silent。`,
        `GENDAN_LOG_LEVEL "${level}" is no level. Write trace, debug, info, warn, error, fatal or silent.`,
      ),
    );
  }
}

/** Why a request is not answered, with its status. */
export class Refused extends GendanError {
  constructor(
    readonly status: number,
    sentence: Bilingual,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(sentence);
  }
}

export const badRequest = (): Refused =>
  new Refused(400, both('请求的内容不完整或写错了。请刷新页面再试。', 'The request is incomplete or wrong. Reload the page and try again.')); // prettier-ignore

export const noToken = (): Refused =>
  new Refused(
    401,
    both('需要令牌。请向管理这台服务器的人要一个，然后登录。', 'A token is needed. Ask whoever runs this server for one, then sign in.'), // prettier-ignore
    { 'www-authenticate': 'Bearer realm="gendan"' },
  );

export const wrongToken = (): Refused =>
  new Refused(
    401,
    both(
      '没有这个令牌，或者它已经失效。请看看有没有复制完整，或向管理这台服务器的人再要一个。',
      'There is no such token, or it has ended. See whether it was copied whole, or ask whoever runs this server for another.',
    ),
    { 'www-authenticate': 'Bearer realm="gendan"' },
  );

export const anotherPage = (): Refused =>
  new Refused(
    403,
    both(
      '请求不是从 Gendan 的页面发出的，没有执行。请刷新页面再试；前面有代理时，代理要原样传递 Host。',
      'The request did not come from the page of Gendan and nothing was done. Reload the page and try again; a proxy has to pass Host on as it is.',
    ),
  );

export const viewerOnly = (): Refused =>
  new Refused(403, both('你的令牌只能查看。要启动、暂停或重试，请用 operator 令牌。', 'Your token may only look. To start, pause or try again, use an operator’s token.')); // prettier-ignore

export const allGroupsOnly = (): Refused =>
  new Refused(403, both('指标包含所有组。请用不限组的令牌。', 'Metrics are of all groups. Use a token that is not of one group.')); // prettier-ignore

export const notThere = (): Refused => new Refused(404, both('没有找到。', 'There is no such thing.'));

export const notThisMethod = (allowed: string): Refused =>
  new Refused(405, both('这个地址不能这样用。', 'This address cannot be used like that.'), {
    allow: allowed,
  });

export const tooLarge = (): Refused =>
  new Refused(413, both('发送的内容太大，没有处理。', 'What was sent is too large; nothing was done.'), { connection: 'close' }); // prettier-ignore

export const notJson = (): Refused =>
  new Refused(415, both('请求要写成 application/json。', 'The request has to be application/json.'));

export const tooManyWrong = (seconds: number): Refused =>
  new Refused(
    429,
    both(`错误的令牌太多了，请等 ${seconds} 秒再试。`, `Too many wrong tokens; wait ${seconds} seconds and try again.`), // prettier-ignore
    { 'retry-after': String(seconds) },
  );

export const databaseAway = (): Refused =>
  new Refused(503, both('数据库暂时没有回应，稍后会自动恢复；请过一会儿再试。', 'The database does not answer at the moment and will be asked again; try again in a while.'), { 'retry-after': '5' }); // prettier-ignore
