import { GendanError } from '../../shared/errors';
import { both } from '../../shared/lang';

export class PortTaken extends GendanError {
  constructor(port: number) {
    super(
      both(
        `端口 ${port} 已被占用。请关掉占用它的程序，或用 --port 换一个。`,
        `Port ${port} is in use. Close what uses it, or choose another with --port.`,
      ),
    );
  }
}

export class CannotListen extends GendanError {
  constructor(host: string, port: number, code: string) {
    super(
      both(
        `不能在 ${host}:${port} 提供页面（${code}）。1024 以下的端口要管理员权限；--host 要写这台机器自己的地址。`,
        `The page cannot be served at ${host}:${port} (${code}). Ports below 1024 need an administrator's rights; --host has to be an address of this machine.`,
      ),
    );
  }
}

/** The page has not been built. */
export class PageNotBuilt extends GendanError {
  constructor() {
    super(
      both(
        '页面还没有生成。请在 Gendan 的文件夹里运行 npm run pages，再试一次。',
        'The page has not been built yet. Run npm run pages in the folder of Gendan, then try again.',
      ),
    );
  }
}
