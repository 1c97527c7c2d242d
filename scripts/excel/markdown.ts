/**
 * The Markdown that our own help pages are written in, as HTML: headings, paragraphs, lists, tables, code, links,
 * emphasis. `link` says where a link leads, undefined to leave only its text.
 */
export function htmlOf(markdown: string, link: (target: string) => string | undefined): string {
  const inline = (text: string): string => inlineHtml(text, link);
  return blocksOf(markdown.replaceAll('\r\n', '\n'))
    .map((block) => blockHtml(block.trim(), inline))
    .join('\n');
}

/** What empty lines part; an indented line after one goes on with the block before. */
function blocksOf(text: string): string[] {
  const whole: string[] = [];
  for (const block of text.split(/\n{2,}(?=\S)/)) {
    const last = whole.at(-1);
    if (last !== undefined && belongTogether(last, block)) whole[whole.length - 1] = `${last}\n\n${block}`;
    else whole.push(block);
  }
  return whole;
}

/** Code between fences is one block, empty lines in it or not; the items of a list are one list. */
function belongTogether(before: string, block: string): boolean {
  const isInFence = (before.match(/^```/gm) ?? []).length % 2 === 1;
  return isInFence || LISTS.some((list) => list.test(before) && list.test(block));
}

const LISTS = [/^- /, /^\d+\. /];

function blockHtml(block: string, inline: (text: string) => string): string {
  const lines = block.split('\n');
  const [first = ''] = lines;
  const heading = /^(#{1,4}) (.+)$/.exec(first);
  if (heading) {
    const level = heading[1]!.length;
    const rest = lines.slice(1).join('\n').trim();
    return `<h${level} id="${slugOf(heading[2]!)}">${inline(heading[2]!)}</h${level}>${rest === '' ? '' : `\n${blockHtml(rest, inline)}`}`;
  }
  if (first.startsWith('```')) return `<pre><code>${escaped(lines.slice(1, -1).join('\n'))}</code></pre>`;
  if (/^-{3,}$/.test(first)) return '<hr />';
  if (/^<a id="[\w-]+"><\/a>$/.test(block)) return block;
  if (first.startsWith('|')) return tableHtml(lines, inline);
  const list = /^(- |\d+\. )/.exec(first);
  if (list) return listHtml(lines, list[1] === '- ' ? 'ul' : 'ol', inline);
  return `<p>${lines.map(inline).join('\n')}</p>`;
}

/** The place of a heading, as links in Markdown name it. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');

function tableHtml([head = '', , ...rows]: readonly string[], inline: (text: string) => string): string {
  const row = (line: string, cell: string): string => {
    const cells = line.replace(/^\||\|$/g, '').split(/(?<!\\)\|/);
    const html = cells.map((text) => `<${cell}>${inline(text.trim().replaceAll('\\|', '|'))}</${cell}>`);
    return `<tr>${html.join('')}</tr>`;
  };
  const body = rows.map((line) => row(line, 'td')).join('\n');
  return `<table>\n<thead>${row(head, 'th')}</thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

/** What is indented below an item belongs to it: more lines, or blocks of their own after an empty line. */
function listHtml(lines: readonly string[], tag: string, inline: (text: string) => string): string {
  const items: string[] = [];
  for (const line of lines) {
    if (/^(- |\d+\. )/.test(line)) items.push(line.replace(/^(- |\d+\. )/, ''));
    else items[items.length - 1] += `\n${line.replace(/^ {2,3}/, '')}`;
  }
  const html = items.map((item) => {
    const [first = '', ...blocks] = blocksOf(item.trim());
    return `<li>${[inline(first), ...blocks.map((block) => blockHtml(block.trim(), inline))].join('\n')}</li>`;
  });
  return `<${tag}>\n${html.join('\n')}\n</${tag}>`;
}

/** Code is taken out first, so that nothing inside of it is read as emphasis. */
function inlineHtml(text: string, link: (target: string) => string | undefined): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) => (/^`.+`$/.test(part) ? `<code>${escaped(part.slice(1, -1))}</code>` : marked(part, link)))
    .join('');
}

function marked(text: string, link: (target: string) => string | undefined): string {
  return escaped(text)
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, words: string, target: string) => {
      const href = link(target);
      return href === undefined ? words : `<a href="${href}">${words}</a>`;
    })
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(?<![*\w])\*([^*\s][^*]*)\*(?!\w)/g, '<em>$1</em>');
}

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => NAMED[sign]!);
