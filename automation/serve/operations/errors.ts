import { GendanError } from '../../../shared/errors';
import { both } from '../../../shared/lang';

/** The server that runs does not answer. */
export class ServerSilent extends GendanError {
  constructor(code: string) {
    super(
      both(
        `正在运行的 gendan serve 没有回答（${code}），什么也没做。请过一会儿再试；如果它卡住了，请结束它再启动。`,
        `The gendan serve that is running does not answer (${code}), so nothing was done. Try again in a moment; if it is stuck, end and start it.`,
      ),
    );
  }
}

/** No place of that name is served. */
export class NotServed extends GendanError {
  constructor(address: string, known: readonly string[]) {
    super(
      both(
        `“${address}”没有在照看。${known.length > 0 ? `现在照看的有：${known.join('、')}。` : '现在还没有照看任何工作簿：gendan serve add 文件或文件夹。'}`,
        `"${address}" is not served. ${known.length > 0 ? `Served are: ${known.join(', ')}.` : 'Nothing is served yet: gendan serve add FILE or FOLDER.'}`,
      ),
    );
  }
}

/** No book of that name is served. */
export class NoSuchServedBook extends GendanError {
  constructor(text: string, known: readonly string[]) {
    super(
      both(
        `照看的工作簿里没有“${text}”。${known.length > 0 ? `有：${known.join('、')}。` : '现在还没有：gendan serve add 文件或文件夹。'}`,
        `No book that is served is called "${text}". ${known.length > 0 ? `There are: ${known.join(', ')}.` : 'There are none yet: gendan serve add FILE or FOLDER.'}`,
      ),
    );
  }
}

/** Several books of that name are served. */
export class WhichServedBook extends GendanError {
  constructor(text: string, addresses: readonly string[]) {
    super(
      both(
        `叫“${text}”的有几本，请写完整的路径：${addresses.join('、')}。`,
        `Several books are called "${text}". Give the whole path: ${addresses.join(', ')}.`,
      ),
    );
  }
}

/** `--zone` is no time zone. */
export class BadZone extends GendanError {
  constructor(zone: string) {
    super(
      both(
        `没有时区“${zone}”。请写成 Asia/Shanghai、Europe/Berlin 这样的名称。`,
        `There is no time zone "${zone}". Write a name such as Asia/Shanghai or Europe/Berlin.`,
      ),
    );
  }
}
