import { GendanError } from '../../shared/errors';

/** No SMTP server is named. */
export class NoSmtpServer extends GendanError {
  constructor() {
    super({
      zh: '没有设置发信服务器，没有发邮件。请设置环境变量 GENDAN_SMTP_URL=smtps://用户:密码@服务器，或把地址写进文件并加 --smtp-file 文件；只想看内容请用 --preview 或 --dry-run。',
      en: 'No mail server is set, so nothing was sent. Set GENDAN_SMTP_URL=smtps://user:password@server, or write the address into a file and add --smtp-file FILE; to look only, use --preview or --dry-run.',
    });
  }
}

/** The address of the SMTP server cannot be used. It may hold a password and is not repeated. */
export class BadSmtpUrl extends GendanError {
  constructor() {
    super({
      zh: '发信服务器的地址读不懂，没有发邮件。请写成 smtps://用户:密码@服务器:465 或 smtp://用户:密码@服务器:587；用户名和密码里的特殊字符请用 %40 这样的写法。',
      en: 'The address of the mail server cannot be read, so nothing was sent. Write smtps://user:password@server:465 or smtp://user:password@server:587; special characters in user and password are written as %40.',
    });
  }
}

/** `--smtp-file` cannot be read. */
export class CannotReadSmtpFile extends GendanError {
  constructor(file: string, reason: string) {
    super({
      zh: `写有发信服务器地址的文件 ${file} 读不出来（${reason}），没有发邮件。请检查 --smtp-file 的路径和权限。`,
      en: `The file with the address of the mail server, ${file}, cannot be read (${reason}), so nothing was sent. Check the path and the permissions of --smtp-file.`,
    });
  }
}

/** There is no address to send from. */
export class NoSender extends GendanError {
  constructor(text: string | undefined) {
    super({
      zh: `${text === undefined ? '没有设置发件人' : `发件人“${text}”不是邮箱地址`}，没有发邮件。请加 --from 名字@公司.com，或设置环境变量 GENDAN_MAIL_FROM。`,
      en: `${text === undefined ? 'No sender is set' : `The sender "${text}" is no mail address`}, so nothing was sent. Add --from name@company.com or set GENDAN_MAIL_FROM.`,
    });
  }
}

/** The folder for `--dry-run` cannot be written. */
export class CannotWriteEml extends GendanError {
  constructor(folder: string, reason: string) {
    super({
      zh: `文件夹 ${folder} 写不进去（${reason}）。请换一个文件夹：--dry-run 文件夹。`,
      en: `The folder ${folder} cannot be written (${reason}). Name another one: --dry-run FOLDER.`,
    });
  }
}

/** Messages and mails go out on the day itself. */
export class NotToday extends GendanError {
  constructor(day: string) {
    super({
      zh: `消息和邮件只能当天发，--now ${day} 不是今天。要看那一天的内容，请加 --preview。`,
      en: `Messages and mails go out on the day itself, and --now ${day} is not today. To look at that day, add --preview.`,
    });
  }
}

/** `--to` names nobody who has anything to be told. */
export class NobodyToTell extends GendanError {
  constructor(name: string, known: readonly string[]) {
    super({
      zh: `人员表里没有“${name}”。${known.length > 0 ? `现有：${known.join('、')}。` : '请先在“跟单_人员”里填写姓名和邮箱。'}`,
      en: `There is no "${name}" on the team list. ${known.length > 0 ? `It has: ${known.join(', ')}.` : 'Fill in names and e-mail addresses in the sheet Gendan People first.'}`,
    });
  }
}

/** Nobody at a terminal can be asked whether to send. */
export class NobodyToAsk extends GendanError {
  constructor() {
    super({
      zh: '没有发邮件：没有人可以确认。请先看 --preview，确认无误后加 --yes 再运行。',
      en: 'Nothing was sent: there is nobody to ask. Look at --preview, then run again with --yes.',
    });
  }
}
