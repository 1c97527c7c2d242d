import { GendanError } from '../../errors';

/** An advice is named that the check-up does not give. */
export class NoSuchAdvice extends GendanError {
  constructor(id: string, known: readonly string[]) {
    const inChinese =
      known.length > 0
        ? `现有的：${known.join('；')}。`
        : '这本工作簿现在没有建议（做过 20 次以上的节点才提）。';
    const inEnglish =
      known.length > 0
        ? `There are: ${known.join('; ')}.`
        : 'It has none for this workbook (twenty times of a stage or more speak for one).';
    super({
      zh: `体检没有“${id}”这条建议。${inChinese}`,
      en: `The check-up has no proposal "${id}". ${inEnglish}`,
    });
  }
}

/** An advice is to be accepted that changes no row of the process: only people can follow it. */
export class NothingToWrite extends GendanError {
  constructor(title: { readonly zh: string; readonly en: string }) {
    super({
      zh: `“${title.zh}”不改流程，没有要写的：在“跟单_人员”里给另一个人加上角色和起始日期。`,
      en: `“${title.en}” changes no row of the process, so there is nothing to write: give somebody else the role from a day on, in Gendan People.`,
    });
  }
}

/** Two proposals are to be accepted at once that are about the same cells, or of which one turns off what the other changes. */
export class NotTogether extends GendanError {
  constructor(first: string, second: string) {
    super({
      zh: `“${first}”和“${second}”改的是同一个节点，不能一起接受。先接受一条，再看一次体检。`,
      en: `“${first}” and “${second}” change the same stage and cannot be accepted together. Accept one and look at the check-up again.`,
    });
  }
}
