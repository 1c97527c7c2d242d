import { GendanError } from '../../shared/errors';
import { both } from '../../shared/lang';

export class NoAddinThere extends GendanError {
  constructor(path: string) {
    super(
      both(
        `“${path}”里没有加载项的页面。请写发布包里的 gendan-excel-….zip，或解压后的文件夹（里面有 index.html）。`,
        `There is no page of the add-in in "${path}". Name gendan-excel-….zip of a release, or the folder that it was unpacked into (with index.html in it).`,
      ),
    );
  }
}

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

export class CertificateUnreadable extends GendanError {
  constructor(path: string, code: string) {
    super(
      both(
        `无法使用证书“${path}”（${code}）。--cert 和 --key 都要写，且是 PEM 格式。`,
        `The certificate "${path}" cannot be used (${code}). Give both --cert and --key, in PEM form.`,
      ),
    );
  }
}
