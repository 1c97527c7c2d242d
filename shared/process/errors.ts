import { GendanError } from '../errors';

/** A cell of the process sheet that names a field nobody knows. */
export class UnknownField extends GendanError {
  constructor(readonly field: string) {
    super({
      zh: `不认识字段“${field}”。请写表头名称（如 开船日）、字段代码（如 etd）或 stage：节点代码。`,
      en: `"${field}" is not a field. Write a header (ETD), a field key (etd) or stage:KEY.`,
    });
  }
}

/** An expression such as `etd - 7d` that cannot be read. */
export class ExpressionUnreadable extends GendanError {
  constructor(readonly text: string) {
    super({
      zh: `无法读懂“${text}”。请写成“字段 ± 时限”，例如 etd - 7d、atd + 21d 或 min(etd, lc_latest_ship) - 14d。`,
      en: `Cannot read "${text}". Write a field and an offset, for example etd - 7d, atd + 21d or min(etd, lc_latest_ship) - 14d.`,
    });
  }
}

/** A condition such as `incoterm = CIF` that cannot be read. */
export class ConditionUnreadable extends GendanError {
  constructor(readonly text: string) {
    super({
      zh: `无法读懂条件“${text}”。请写成“字段 = 值”，都要满足的用分号隔开，满足一个即可的用 | 隔开，例如 贸易条款 = CIF, CIP; 国家 in 美国 | 目的港 in Seattle。`,
      en: `Cannot read the condition "${text}". Write "field = value", joined by ; where all must hold and by | where one is enough: incoterm = CIF, CIP; country in US | pod in Seattle.`,
    });
  }
}

/** `after` or `gate` names a stage that the variant does not have. */
export class UnknownStage extends GendanError {
  constructor(
    readonly stage: string,
    readonly variant: string,
  ) {
    super({
      zh: `流程“${variant}”里没有节点“${stage}”。请改成已有的节点代码，或先加上这个节点。`,
      en: `The process "${variant}" has no stage "${stage}". Use the key of a stage it has, or add that stage first.`,
    });
  }
}

/** Stages that wait for each other in a ring. */
export class StageRing extends GendanError {
  constructor(readonly stages: readonly string[]) {
    super({
      zh: `节点互相等待：${stages.join(' → ')}。请去掉其中一个前置节点。`,
      en: `These stages wait for each other: ${stages.join(' → ')}. Remove one of the predecessors.`,
    });
  }
}

/** Two rows of one variant with the same key. */
export class DuplicateStage extends GendanError {
  constructor(readonly stage: string) {
    super({
      zh: `节点代码“${stage}”在同一流程里出现了两次。请改掉其中一个。`,
      en: `The stage key "${stage}" appears twice in one process. Rename one of them.`,
    });
  }
}

/** A role, party or word that is not one of the known ones. */
export class UnknownWord extends GendanError {
  constructor(
    readonly word: string,
    readonly choices: readonly string[],
  ) {
    super({
      zh: `不认识“${word}”。可以用：${choices.join('、')}。`,
      en: `"${word}" is not known here. Use one of: ${choices.join(', ')}.`,
    });
  }
}

/** A row without a stage key. */
export class MissingKey extends GendanError {
  constructor() {
    super({
      zh: '这一行没有节点代码。请填一个，例如 booking。',
      en: 'This row has no stage key. Give it one, for example booking.',
    });
  }
}

/** A share between two dates that lacks one of them, or whose share is no number from 0 to 1. */
export class ShareUnreadable extends GendanError {
  constructor(readonly text: string) {
    super({
      zh: `无法读懂“${text}”。比例要写两个日期和一个 0 到 1 之间的数，例如 share(order_date, factory_due, 0.44)。`,
      en: `Cannot read "${text}". A share takes two dates and a number from 0 to 1, for example share(order_date, factory_due, 0.44).`,
    });
  }
}
