import { GendanError } from '../../shared/errors';
import { both } from '../../shared/lang';

export class CertificatesNotMade extends GendanError {
  constructor(folder: string, reason: string) {
    super(
      both(
        `不能在 ${folder} 里生成 https://localhost 的证书：${reason}。请检查该文件夹能否写入，再运行一次。`,
        `The certificates for https://localhost could not be made in ${folder}: ${reason}. See that the folder can be written to, then run it again.`,
      ),
    );
  }
}

export class CertificateNotTrusted extends GendanError {
  constructor(authority: string, reason: string) {
    super(
      both(
        `系统没有接受开发证书 ${authority}：${reason}。系统询问时请选“是”；如果公司不允许，请网管信任它，再运行一次。`,
        `The system did not accept the development certificate ${authority}: ${reason}. Answer Yes when it asks; where the company does not allow that, have the administrator trust it, then run it again.`,
      ),
    );
  }
}

export class PortTaken extends GendanError {
  constructor(port: number) {
    super(
      both(
        `端口 ${port} 已被占用，而开发用清单只认这个端口。请关掉占用它的程序（多半是另一个 npm run excel），再运行一次。`,
        `Port ${port} is in use, and the development manifest knows no other. Close what uses it (most likely another npm run excel), then run it again.`,
      ),
    );
  }
}

export class PageNotBuilt extends GendanError {
  constructor() {
    super(
      both(
        '加载项的页面没有构建成功，原因见上。改正后再运行一次。',
        'The page of the add-in was not built; the reason stands above. Put it right, then run it again.',
      ),
    );
  }
}

export class NotSideloaded extends GendanError {
  constructor(manifest: string, reason: string) {
    super(
      both(
        `Excel 没有自动打开：${reason}。页面已在提供，请手动添加清单 ${manifest}（步骤见 docs/excel.zh.md）。`,
        `Excel could not be opened by itself: ${reason}. The page is being served; add the manifest ${manifest} by hand (docs/excel.md has the steps).`,
      ),
    );
  }
}
