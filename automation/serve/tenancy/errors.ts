import { GendanError } from '../../../shared/errors';

/** Secrets are kept and the key to them is not there. */
export class NoServeKey extends GendanError {
  constructor() {
    super({
      zh: '没有设置环境变量 GENDAN_SERVE_KEY，各组的密码既不能保存也不能读取。请设为 gendan serve key 给出的密钥，或至少 16 个字的口令；所有机器用同一个，并另外妥善保存。',
      en: 'GENDAN_SERVE_KEY is not set, so secrets of groups can be neither kept nor read. Set it to what gendan serve key prints, or to a passphrase of at least 16 characters; the same on every machine, and kept safe elsewhere.',
    });
  }
}

/** A key that is too easily guessed. It is not repeated. */
export class WeakServeKey extends GendanError {
  constructor(variable: string) {
    super({
      zh: `环境变量 ${variable} 太短。请设为 gendan serve key 给出的密钥，或至少 16 个字的口令。`,
      en: `${variable} is too short. Set it to what gendan serve key prints, or to a passphrase of at least 16 characters.`,
    });
  }
}

/** A secret does not open with the keys that are there. */
export class CannotUnseal extends GendanError {
  constructor(name: string) {
    super({
      zh: `密码“${name}”打不开：GENDAN_SERVE_KEY 不是当时用的那个，或者这条记录被改动过。请设回原来的密钥；换密钥时把旧的放进 GENDAN_SERVE_KEY_BEFORE；找不回旧密钥时，请用 gendan serve secret 重新保存这个密码。`,
      en: `The secret "${name}" does not open: GENDAN_SERVE_KEY is not the one it was sealed with, or its row was changed. Set the key that was used; when changing keys, put the former one into GENDAN_SERVE_KEY_BEFORE; if it is lost, store the secret anew with gendan serve secret.`,
    });
  }
}

/** A secret's name that is no variable, or one by which a group would reach beyond its own. */
export class BadSecretName extends GendanError {
  constructor(name: string) {
    super({
      zh: `“${name}”不能作为密码的名称。请用环境变量那样的大写名称，例如 GENDAN_SMTP_URL；服务和系统自己的变量（DATABASE_URL、GENDAN_SERVE_…、PATH、HOME 等）不能用。`,
      en: `"${name}" cannot be the name of a group's secret. Use a name like that of an environment variable, such as GENDAN_SMTP_URL; those of the server and the system (DATABASE_URL, GENDAN_SERVE_…, PATH, HOME …) cannot be used.`,
    });
  }
}
