const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (c) => ESCAPES[c]!);
}

/** ` a="1" b="x"`; what is undefined or false is left out, true is written as 1. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  let text = '';
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== false)
      text += ` ${name}="${value === true ? 1 : escapeXml(String(value))}"`;
  return text;
}

/** A text node; spaces and line breaks at its ends are kept. */
export function textNode(name: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${escapeXml(text)}</${name}>`;
}
