import { GendanError } from '../../shared/errors';
import { both } from '../../shared/lang';

/** What was given is no spreadsheet's id and no address of one. */
export class NotASpreadsheet extends GendanError {
  constructor(text: string) {
    super(
      both(
        `“${text}”不是 Google 表格的地址。请从浏览器地址栏复制整个地址（https://docs.google.com/spreadsheets/d/…/edit），或写成 sheets:表格ID；“发布到网络”的地址不行。`,
        `"${text}" is not the address of a Google spreadsheet. Copy the whole address from the browser (https://docs.google.com/spreadsheets/d/…/edit) or write sheets:ID; an address "published to the web" does not do.`,
      ),
    );
  }
}

/** The id is well formed, and Google knows no spreadsheet by it that this account may see. */
export class SpreadsheetNotFound extends GendanError {
  constructor(id: string) {
    super(
      both(
        `Google 上找不到表格 ${id}，可能已被删除，或地址不完整。请重新从浏览器复制地址。`,
        `Google has no spreadsheet ${id}: it was deleted, or the address is not complete. Copy the address from the browser again.`,
      ),
    );
  }
}

/** An .xlsx file that lies in Drive: Sheets shows it, its API does not. */
export class OfficeFileInDrive extends GendanError {
  constructor(id: string) {
    super(
      both(
        `${id} 是存放在云端硬盘里的 Excel 文件，不是 Google 表格。请打开后选“文件 > 另存为 Google 表格”，再用新表格的地址；或下载为 .xlsx 后直接处理文件。`,
        `${id} is an Excel file kept in Drive, not a Google spreadsheet. Open it, choose "File > Save as Google Sheets" and use the new address, or download the .xlsx and work on the file.`,
      ),
    );
  }
}

/** The account may not see the spreadsheet. */
export class NoAccess extends GendanError {
  constructor(mail: string | undefined) {
    super(
      both(
        `当前账号${mail === undefined ? '' : `（${mail}）`}无权打开这个表格。请在表格里点“共享”，把它作为编辑者加进去${mail === undefined ? '；如果用的是 gcloud 的登录，请确认登录时带了表格权限（见 docs/google-headless.zh.md）' : ''}。`,
        `This account${mail === undefined ? '' : ` (${mail})`} may not open the spreadsheet. Press Share in the spreadsheet and add it as an editor${mail === undefined ? '; with a gcloud login, make sure that it was given the Sheets scope (see docs/google-headless.md)' : ''}.`,
      ),
    );
  }
}

/** The account may look at the spreadsheet and not change it. */
export class MayOnlyLook extends GendanError {
  constructor(mail: string | undefined) {
    super(
      both(
        `当前账号${mail === undefined ? '' : `（${mail}）`}只能查看这个表格，什么都没有写。请在表格的“共享”里把它改为编辑者。`,
        `This account${mail === undefined ? '' : ` (${mail})`} may only view the spreadsheet, so nothing was written. Make it an editor under Share.`,
      ),
    );
  }
}

/** Neither `--credentials` nor the environment names an account. */
export class NoCredentials extends GendanError {
  constructor() {
    super(
      both(
        '没有找到 Google 账号的凭据。请用 --credentials 指定服务账号的密钥文件（.json），或设置环境变量 GOOGLE_APPLICATION_CREDENTIALS，或先运行 gcloud auth application-default login。步骤见 docs/google-headless.zh.md。',
        'No Google credentials were found. Name the key file (.json) of a service account with --credentials or in GOOGLE_APPLICATION_CREDENTIALS, or run gcloud auth application-default login first. Step by step: docs/google-headless.md.',
      ),
    );
  }
}

export class CannotReadCredentials extends GendanError {
  constructor(path: string, code: string) {
    super(
      both(
        `无法读取凭据文件“${path}”（${code}）。请检查路径和权限。`,
        `The credentials file "${path}" cannot be read (${code}). Check the path and that you may open it.`,
      ),
    );
  }
}

/** The file is no key that Google's client understands. */
export class BadCredentials extends GendanError {
  constructor(path: string) {
    super(
      both(
        `“${path}”不是 Google 的凭据文件。需要的是服务账号的 JSON 密钥，里面有 client_email 和 private_key（OAuth 客户端的 client_secret 文件不行）。`,
        `"${path}" is not a Google credentials file. What is needed is the JSON key of a service account, with client_email and private_key in it (the client_secret file of an OAuth client does not do).`,
      ),
    );
  }
}

/** Google does not accept the account's key or login. */
export class CredentialsRefused extends GendanError {
  constructor(detail: string) {
    super(
      both(
        `Google 没有接受这份凭据（${detail}）。密钥可能已停用，登录可能已过期（重新运行 gcloud auth application-default login），或本机时间不准。`,
        `Google did not accept these credentials (${detail}). The key may have been disabled, the login may have expired (run gcloud auth application-default login again), or this machine's clock is wrong.`,
      ),
    );
  }
}

/** The account's project has the Sheets API switched off. */
export class ApiDisabled extends GendanError {
  constructor(link: string) {
    super(
      both(
        `这个账号所在的 Google Cloud 项目还没有启用 Google Sheets API。请在 ${link} 点“启用”，等几分钟再运行。`,
        `The Google Cloud project of this account has not enabled the Google Sheets API. Press Enable at ${link}, wait a few minutes and run again.`,
      ),
    );
  }
}

/** Too many calls in a minute, also after waiting. */
export class QuotaExhausted extends GendanError {
  constructor() {
    super(
      both(
        'Google 每分钟允许的调用次数已用完（每人每分钟读 60 次、写 60 次），等待后仍然如此。请过几分钟再运行一次，会接着完成，不会写错或重复写。',
        'The number of calls that Google allows per minute is used up (60 reads and 60 writes per person), also after waiting. Run again in a few minutes: what is left follows, and nothing is written wrongly or twice.',
      ),
    );
  }
}

/** Google itself is in trouble, also after waiting. */
export class GoogleUnavailable extends GendanError {
  constructor(status: number) {
    super(
      both(
        `Google 表格的服务暂时不可用（${status}），重试多次仍然如此。请稍后再运行一次，会接着完成，不会写错或重复写。`,
        `Google Sheets is not available just now (${status}), also after several tries. Run again later: what is left follows, and nothing is written wrongly or twice.`,
      ),
    );
  }
}

/** No answer from the network; `code` is its own word for why. */
export class Offline extends GendanError {
  constructor(host: string, code: string) {
    super(
      both(
        `连不上 ${host}（${code}）。请检查网络；需要代理时设置环境变量 HTTPS_PROXY。恢复后再运行一次，会接着完成，不会写错或重复写。`,
        `${host} cannot be reached (${code}). Check the network; set HTTPS_PROXY where a proxy is needed. Then run again: what is left follows, and nothing is written wrongly or twice.`,
      ),
    );
  }
}

/** Google refused a request for a reason that has no sentence of its own. */
export class GoogleRefused extends GendanError {
  constructor(status: number, message: string) {
    super(
      both(
        `Google 表格拒绝了请求（${status}）：${message}`,
        `Google Sheets refused the request (${status}): ${message}`,
      ),
    );
  }
}

/** The answer is no answer of the Sheets API: a login page of a proxy, a wrong `--api-root`. */
export class NotGoogle extends GendanError {
  constructor(host: string) {
    super(
      both(
        `${host} 的回答不是 Google 表格的格式，可能是代理的登录页，或 --api-root 写错了。`,
        `${host} did not answer as Google Sheets does: a proxy's login page, perhaps, or a wrong --api-root.`,
      ),
    );
  }
}

export class BadApiRoot extends GendanError {
  constructor(text: string) {
    super(
      both(
        `--api-root “${text}”不是网址。请写成 http://127.0.0.1:8080 这样的形式。`,
        `--api-root "${text}" is not an address. Write it like http://127.0.0.1:8080.`,
      ),
    );
  }
}

/** Without a record a write could not be taken back, so it is not made. */
export class CannotKeepJournal extends GendanError {
  constructor(folder: string, code: string) {
    super(
      both(
        `无法在“${folder}”保存撤回记录（${code}），所以什么都没有写。请检查权限和磁盘空间，或用环境变量 XDG_STATE_HOME 指定另一个文件夹。`,
        `What is needed to take a write back cannot be kept in "${folder}" (${code}), so nothing was written. Check permissions and disk space, or name another folder in XDG_STATE_HOME.`,
      ),
    );
  }
}
