import { GendanError } from '../../shared/errors';
import { both, type Bilingual } from '../../shared/lang';

/** No channel of that name is on. */
export class NoSuchChannel extends GendanError {
  constructor(name: string, known: readonly string[]) {
    super(
      both(
        `“跟单_渠道”里没有启用的渠道“${name}”。${known.length > 0 ? `现有：${known.join('、')}。` : '请先加一行：名称、类型、密钥名称。'}`,
        `Gendan Channels has no channel ${name} that is on. ${known.length > 0 ? `It has: ${known.join(', ')}.` : 'Add a row first: name, kind, the name of its secret.'}`,
      ),
    );
  }
}

/** Nobody at a terminal can be asked. */
export class NobodyToAgree extends GendanError {
  constructor() {
    super(
      both(
        '没有发，也没有改：没有人可以确认。请先看 --preview，确认无误后加 --yes 再运行。',
        'Nothing was sent or changed: there is nobody to ask. Look at --preview, then run again with --yes.',
      ),
    );
  }
}

/** The book has no settings to name a machine in. */
export class NoSettingsYet extends GendanError {
  constructor() {
    super(
      both(
        '工作簿里还没有“跟单_设置”，没有地方写由谁发送。请先运行 gendan init。',
        'The book has no Gendan Settings yet in which to name who sends. Run gendan init first.',
      ),
    );
  }
}

/** A channel that needs no secret, or names none. */
export class NoSecretToKeep extends GendanError {
  constructor(name: string, needsNone: boolean) {
    super(
      needsNone
        ? both(
            `渠道“${name}”不需要密钥：邮件渠道填邮箱，复制渠道由人粘贴。`,
            `The channel ${name} needs no secret: mail has its mailbox in the row, a copy is pasted by a person.`,
          )
        : both(
            `渠道“${name}”没有密钥名称。请先在“跟单_渠道”的“密钥名称”里填一个，例如 GENDAN_CHANNEL_SALES。`,
            `The channel ${name} names no secret. Fill in a name in Gendan Channels, column Secret, such as GENDAN_CHANNEL_SALES.`,
          ),
    );
  }
}

/** What was typed is no address of the platform. It is not repeated. */
export class BadSecret extends GendanError {
  constructor(problem: Bilingual) {
    super(problem);
  }
}

/** The system has no keychain that can be reached. */
export class NoKeychain extends GendanError {
  constructor(name: string) {
    super(
      both(
        `这台电脑没有能用的系统钥匙串，没有存。请改用环境变量 ${name}，或放进一个只有您能读的文件里，运行前载入。`,
        `This machine has no keychain that can be reached, so nothing was kept. Use the environment variable ${name} instead, from a file that only you can read.`,
      ),
    );
  }
}

/** A channel that cannot be opened now. */
export class CannotTest extends GendanError {
  constructor(name: string, problem: Bilingual) {
    super(both(`渠道“${name}”现在发不了：${problem.zh}`, `The channel ${name} cannot be told anything now: ${problem.en}`)); // prettier-ignore
  }
}
