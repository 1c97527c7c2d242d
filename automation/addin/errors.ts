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

export class CertificateUnreadable extends GendanError {
  constructor(path: string, code: string, options = '--cert, --key') {
    const [cert, key] = options.split(', ');
    super(
      both(
        `无法使用证书“${path}”（${code}）。${cert} 和 ${key} 都要写，且是 PEM 格式。`,
        `The certificate "${path}" cannot be used (${code}). Give both ${cert} and ${key}, in PEM form.`,
      ),
    );
  }
}
