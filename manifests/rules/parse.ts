import { SaxesParser } from 'saxes';
import { element, type Element } from '../element';

/** A manifest's text as elements. Throws what is wrong with text that is no XML. */
export function parseXml(text: string): Element {
  const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [];
  let root: Element | undefined;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => open.push({ name, attributes, children: [], text: '' }));
  parser.on('text', (part) => {
    const current = open.at(-1);
    if (current) current.text += part;
  });
  parser.on('closetag', () => {
    const { name, attributes, children, text: content } = open.pop()!;
    const made =
      children.length > 0 ? element(name, attributes, children) : element(name, attributes, content);
    const parent = open.at(-1);
    if (parent) parent.children.push(made);
    else root = made;
  });
  parser.write(text).close();
  return root!;
}
