import { GendanError } from '../../shared/errors';
import { both } from '../../shared/lang';

/** office.js did not come: no network, or a proxy that keeps it out. */
export class OfficeNotLoaded extends GendanError {
  constructor() {
    super(
      both(
        '没有从 Microsoft 取到 office.js，跟单还不能读写工作簿；表格没有改动。请检查网络（公司代理需放行 appsforoffice.microsoft.com），再点“重试”。',
        'Microsoft’s office.js did not arrive, so Gendan cannot read or write the workbook yet; nothing was changed. Check the network (a company proxy has to let appsforoffice.microsoft.com through), then press Retry.',
      ),
    );
  }
}

/** The page was opened in a plain browser window, or in Word. */
export class NotInExcel extends GendanError {
  constructor() {
    super(
      both(
        '这个页面要在 Excel 里使用：请在 Excel 的“开始”选项卡点“打开跟单”。',
        'This page belongs inside Excel: choose Open Gendan on the Home tab of Excel.',
      ),
    );
  }
}
