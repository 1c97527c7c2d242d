import { GendanError } from '../../shared/errors';
import { both } from '../../shared/lang';

/** Another program listens where the workbench was told to. */
export class PortTaken extends GendanError {
  constructor(readonly port: number) {
    super(
      both(
        `端口 ${port} 已被别的程序占用。请换一个，例如 --port ${next(port)}，或不写 --port 让系统挑一个。`,
        `Port ${port} is in use by another program. Choose another one, such as --port ${next(port)}, or leave --port out and a free one is taken.`,
      ),
    );
  }
}

/** `--port` is no port. */
export class BadPort extends GendanError {
  constructor(text: string) {
    super(
      both(
        `--port “${text}”不是端口号。请写 1024 到 65535 之间的整数。`,
        `--port "${text}" is not a port. Write a whole number from 1024 to 65535.`,
      ),
    );
  }
}

/** The command is one file of a release, and the page is another. */
export class NoPageInOneFile extends GendanError {
  constructor() {
    super(
      both(
        '这个单文件命令不带页面。请解压发布包里的 gendan-workbench-….zip，用浏览器打开其中的 index.html，再把工作簿拖进去；文件不离开本机。',
        'This one file of a command holds no page. Unpack gendan-workbench-….zip of the release, open its index.html in a browser and drop the workbook there; it stays on this machine.',
      ),
    );
  }
}

/** More was sent than a workbook can be. */
export class UploadTooLarge extends GendanError {
  constructor() {
    super(
      both(
        '文件太大（超过 512 MB），没有写入。',
        'The file is too large (over 512 MB); nothing was written.',
      ),
    );
  }
}

const next = (port: number): number => (port < 65_535 ? port + 1 : 8080);
