import type { Command, HelpConfiguration, Option } from 'commander';
import type { Lang } from '../../shared/lang';
import { widthOf } from './text-table';

/** Has the command say in Chinese what commander says by itself: titles, usage, errors. English stays as commander has it. */
export function sayHelpIn(lang: Lang, program: Command): void {
  if (lang !== 'zh') return;
  program
    .helpOption('-h, --help', '显示帮助')
    .helpCommand('help [command]', '显示某个命令的帮助')
    .configureHelp(IN_CHINESE)
    .configureOutput({ outputError: (text, write) => write(errorInChinese(text)) });
}

const IN_CHINESE: HelpConfiguration = {
  displayWidth: widthOf,
  styleTitle: (title) => TITLES[title] ?? title,
  styleUsage: named,
  styleSubcommandTerm: named,
  styleArgumentTerm: (term) => NAMES[term] ?? term,
  styleOptionTerm: named,
  optionDescription: ({ description, defaultValue, negate, optional }: Option) => {
    const isTold = defaultValue !== undefined && !negate && !(optional && defaultValue === false);
    return isTold && typeof defaultValue !== 'boolean'
      ? `${description}（默认 ${String(defaultValue)}）`
      : description;
  },
};

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
};

/** `plan [选项] <工作簿>` of `plan [options] <book>`: what stands in brackets, by what a person fills in. */
function named(text: string): string {
  return text.replace(/([<[])([\w-]+)(\.{3})?([>\]])/g, (_, open: string, name: string, more = '', close: string) => {
    return `${open}${NAMES[name] ?? name}${more}${close}`;
  });
} // prettier-ignore

/** What a person puts in place of a name in brackets. */
export const NAMES: Readonly<Record<string, string>> = {
  options: '选项', command: '命令', book: '工作簿', order: '订单号', kind: '种类', stage: '节点', text: '文字', value: '答案',
  id: '编号', new: '新订单号', fields: '列=值', assignments: '单元格=值', 'kind-or-book': '种类或工作簿', variant: '流程',
  formulas: '公式', texts: '付款条件', bundle: '发布包', name: '名称', place: '位置', zone: '时区', job: '任务', role: '角色', names: '姓名', number: '编号', row: '行', iso: '时刻', file: '文件',
  key: '代码', day: '日期', date: '日期', url: '地址', address: '地址', sheet: '工作表', template: '模板', pair: '岗位 → 岗位',
  stages: '节点', ids: '编号', line: '明细', ref: '订单号', person: '姓名', folder: '文件夹', mail: '来信', n: '数', period: '期间', what: '种类', figure: '指标', host: '地址', port: '端口', 'iso-date': '日期', task: '订单/节点=+天数', amount: '金额', asked: '订单号或问题',
}; // prettier-ignore

/** Commander's errors, as it writes them; what is not among them stays in English rather than unsaid. */
const ERRORS: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown option '(.*)'$/, '没有选项“$1”。'],
  [/^error: unknown command '(.*)'$/, '没有命令“$1”。'],
  [/^error: missing required argument '(.*)'$/, '缺少参数“$1”。'],
  [/^error: option '(.*)' argument missing$/, '选项“$1”后面缺少值。'],
  [/^error: required option '(.*)' not specified$/, '缺少选项“$1”。'],
  [/^error: option '(.*)' cannot be used with option '(.*)'$/, '选项“$1”不能和“$2”一起用。'],
  [/^error: option '(.*)' argument '(.*)' is invalid\.(.*)$/, '选项“$1”的值“$2”不对。$3'],
  [/^error: command-argument value '(.*)' is invalid for argument '(.*)'\.(.*)$/, '参数“$2”的值“$1”不对。$3'],
  [
    /^error: too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\.$/,
    '参数太多：应有$2个，写了$3个。',
  ],
  [/^\(Did you mean (?:one of )?(.*)\?\)$/, '是不是 $1？'],
];

export function errorInChinese(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const found = ERRORS.find(([pattern]) => pattern.test(line));
      return found
        ? named(line.replace(found[0], found[1])).replace(
            /“([\w-]+)”/g,
            (_, name: string) => `“${NAMES[name] ?? name}”`,
          )
        : line;
    })
    .join('\n');
}
