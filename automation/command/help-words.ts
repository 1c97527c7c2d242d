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
  styleUsage: inUsage,
  styleSubcommandTerm: inUsage,
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

function inUsage(usage: string): string {
  return usage.replace('[options]', '[选项]').replace('[command]', '[命令]');
}

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
      return found ? line.replace(found[0], found[1]) : line;
    })
    .join('\n');
}
