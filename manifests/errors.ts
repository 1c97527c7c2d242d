import { GendanError } from '../shared/errors';
import { both } from '../shared/lang';

export class BaseUrlNotUsable extends GendanError {
  constructor(url: string) {
    super(
      both(
        `GENDAN_URL“${url}”不能用：请写加载项页面所在文件夹的 https 地址，例如 https://example.com/gendan，后面不带 ? 和 #。`,
        `GENDAN_URL "${url}" cannot be used: give the https address of the folder with the page, such as https://example.com/gendan, without ? or #.`,
      ),
    );
  }
}

export class NoSuchCloud extends GendanError {
  constructor(name: string, known: readonly string[]) {
    super(
      both(
        `GENDAN_CLOUD“${name}”不认识。可用：${known.join('、')}。`,
        `GENDAN_CLOUD "${name}" is not known. There are: ${known.join(', ')}.`,
      ),
    );
  }
}
