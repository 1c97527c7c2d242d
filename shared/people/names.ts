import { remembered } from '../remembered';

/** How names compare: one width, one case, no spaces or dots, so that `Ｗang  Li` is `wang li`. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.·•_\-'’]/g, '');
}

const NOBODY = new Set([
  '', '/', '\\', '?', '??', '？', 'na', 'n/a', 'tbc', 'tbd', 'none', 'nobody', 'null', '无', '空', '待定', '未定', '暂无', '没有', '未分配', '待分配',
]); // prettier-ignore

/** Whether the text of a cell for a person names nobody: empty, a dash, `TBC`, `待定`. */
export const namesNobody = remembered((text) => NOBODY.has(nameKey(text).replace(/[—–~。]/g, '')), 2000);

const SEPARATORS =
  /[/\\、,，;；&+|\n\r\t()（）[\]【】<>]|(?<=\p{Script=Han})\s*和\s*(?=\p{Script=Han})|\s+and\s+/u;
/** Where Chinese and Latin letters meet: `王丽Lily`. */
const SCRIPT_BORDER = /(?<=\p{Script=Han})\s*(?=[A-Za-z])|(?<=[A-Za-z.])\s*(?=\p{Script=Han})/u;

/** The names written in one cell: `王丽/Lily` gives both, in order. Hardly anybody lists more than eight. */
export function splitNames(text: string): string[] {
  return text
    .split(SEPARATORS)
    .flatMap((part) => part.split(SCRIPT_BORDER))
    .map((part) => part.trim())
    .filter((part) => !namesNobody(part))
    .slice(0, MOST_NAMES);
}

const MOST_NAMES = 8;

/** The family or given name inside a form of address: `小王`, `王姐`, `老李`, `陈经理`; undefined for other names. */
export function addressedName(text: string): string | undefined {
  const match =
    /^(?:[小老阿大](\p{Script=Han}{1,2})|(\p{Script=Han}{1,2})(?:姐|哥|总|工|经理|主管|小姐|先生|女士))$/u.exec(
      text.trim(),
    );
  return match?.[1] ?? match?.[2];
}
