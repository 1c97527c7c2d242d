import { GendanError } from '../../shared/errors';
import { both } from '../../shared/lang';

/** `--log` names a file that is larger than any log is read. */
export class LogFileTooLarge extends GendanError {
  constructor(path: string, megabytes: number, isUnpacked: boolean) {
    super(
      both(
        `“${path}”${isUnpacked ? '解压后' : ''}超过 ${megabytes} MB，没有读。请按时间段分成几份。`,
        `"${path}" has more than ${megabytes} MB${isUnpacked ? ' once unpacked' : ''} and was not read. Export it in parts, by period.`,
      ),
    );
  }
}

/** A packed log that is cut off or was changed. */
export class LogNotUnpacked extends GendanError {
  constructor(path: string) {
    super(
      both(
        `“${path}”解压不了，文件可能不完整。请重新下载或导出。`,
        `"${path}" cannot be unpacked; it may be incomplete. Download or export it again.`,
      ),
    );
  }
}

/** `--log` names a workbook or another archive. */
export class NoLogButArchive extends GendanError {
  constructor(path: string) {
    super(
      both(
        `“${path}”不是事件日志，是 Excel 工作簿或压缩包。工作簿请用 gendan checkup 工作簿；日志请存成 CSV、XES 或它们的 .gz。`,
        `"${path}" is no event log but a workbook or an archive. For a workbook run gendan checkup BOOK; save a log as CSV, XES or .gz of these.`,
      ),
    );
  }
}
