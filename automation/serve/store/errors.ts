import { GendanError } from '../../../shared/errors';

/** A group's name is there already. */
export class GroupThere extends GendanError {
  constructor(name: string) {
    super({
      zh: `已经有一个叫“${name}”的组。请换一个名字，或直接用它。`,
      en: `There is a group called "${name}" already. Take another name, or use it.`,
    });
  }
}

/** No group of that name. */
export class NoSuchGroup extends GendanError {
  constructor(name: string, known: readonly string[]) {
    super({
      zh: `没有叫“${name}”的组。${known.length ? `现有：${known.join('、')}。` : '还没有任何组。'}`,
      en: `There is no group called "${name}". ${known.length ? `There are: ${known.join(', ')}.` : 'There are none yet.'}`,
    });
  }
}

/** A name that cannot be a group's. */
export class BadGroupName extends GendanError {
  constructor(name: string) {
    super({
      zh: `组名“${name}”不能用：请写 1 到 60 个字，不含换行和斜杠。`,
      en: `"${name}" cannot be a group's name: write 1 to 60 characters without line breaks and slashes.`,
    });
  }
}

/** A file, folder or spreadsheet is served already; by which group is not said, it may be another's. */
export class PlaceThere extends GendanError {
  constructor(address: string) {
    super({
      zh: `${address} 已经在照看。一个文件、文件夹或表格只能属于一个组；要换组，请先把它从原来的组去掉（gendan serve remove）。`,
      en: `${address} is served already. A file, folder or spreadsheet belongs to one group; to move it, take it out of its group first.`,
    });
  }
}
