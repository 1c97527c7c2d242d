import { PassThrough } from 'node:stream';
import { runGendan } from '../automation/command/gendan';
import { both, type Lang } from '../shared/lang';
import { timed } from '../shared/time/moment';

const INTRO = both(
  `# 命令行

[English](command.md)

\`gendan\` 能做的一切。工作簿是 .xlsx 文件，也可以是 Google 表格：\`sheets:编号\` 或浏览器里的地址。会写文件的命令先显示要写什么，您同意后才写；\`--yes\` 不再询问。\`--json\` 给程序用。每个命令后面写 \`--help\`，看到的就是这一页上的内容。`,
  `# The command

[中文](command.zh.md)

Everything that \`gendan\` does. A workbook is an .xlsx file, or a Google spreadsheet: \`sheets:ID\` or its address in the browser. What writes shows first what it would write and asks; \`--yes\` does not ask. \`--json\` is for programs. Every verb tells with \`--help\` what stands on this page.`,
);

/** The reference of the command in a language, as its own help tells it. */
export async function commandPage(lang: Lang): Promise<string> {
  const overview = await helpOf([], lang);
  const verbs = verbsIn(overview);
  const pages: string[] = [];
  for (const verb of verbs) {
    const words = verb === 'addin' ? ['addin', 'serve'] : [verb];
    const help = await helpOf(words, lang);
    pages.push(`## ${words.join(' ')}\n\n${fenced(help)}`);
    if (verb !== 'serve') continue;
    for (const under of verbsIn(help)) pages.push(`### serve ${under}\n\n${fenced(await helpOf(['serve', under], lang))}`); // prettier-ignore
  }
  return `${[INTRO[lang], fenced(overview), ...pages].join('\n\n')}\n`;
}

/** The verbs that a help lists. */
const verbsIn = (help: string): string[] =>
  [...help.slice(help.search(/^(Commands:|命令：)/m)).matchAll(/^ {2}([a-z]+)(?: (?:\[|<)| {2,})/gm)]
    .map(([, verb]) => verb!)
    .filter((verb) => verb !== 'help');

const fenced = (text: string): string => `\`\`\`text\n${text.trim()}\n\`\`\``;

/** What `gendan … --help` prints, on a terminal of eighty columns. */
async function helpOf(words: readonly string[], lang: Lang): Promise<string> {
  const out = new PassThrough();
  let text = '';
  out.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  await runGendan([...words, '--help', '--lang', lang], {
    stdin: new PassThrough(),
    stdout: out,
    stderr: new PassThrough(),
    env: {},
    clock: () => timed(0),
  });
  return text;
}
