import { TooManyItems } from '../errors';
import { rawText } from './text';
import { XmlScanner } from './scanner';

/**
 * A small part (workbook, relationships, styles, a table) as a list of elements with their positions: enough
 * to read it and to insert into it without writing the rest anew.
 */
export interface XmlElement {
  readonly name: string;
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** `<` of the open tag and the position after the `>` of the close tag. */
  readonly start: number;
  readonly end: number;
  /** After the open tag, and before the close tag; equal in an element without content. */
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly isEmpty: boolean;
}

/** Deeper than any part of a workbook goes. */
const MAX_DEPTH = 64;

/** As a tree an element weighs a hundred times its bytes; no small part of a workbook has so many. */
const MOST_ELEMENTS = 500_000;

/** The root element of a part with all its children, or undefined when there is none. */
export function parseElements(bytes: Buffer, part: string): XmlElement | undefined {
  const scanner = new XmlScanner(bytes, part);
  while (scanner.next()) if (!scanner.isClose) return readElement(scanner, 0, { left: MOST_ELEMENTS });
  return undefined;
}

type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

function readElement(scanner: XmlScanner, depth: number, budget: { left: number }): XmlElement {
  if (--budget.left < 0) throw new TooManyItems(scanner.part);
  const element: Open = {
    name: scanner.name(),
    prefix: scanner.prefix(),
    attributes: readAttributes(scanner),
    children: [],
    start: scanner.start,
    end: scanner.end,
    innerStart: scanner.end,
    innerEnd: scanner.end,
    isEmpty: scanner.isEmpty,
  };
  if (scanner.isEmpty) return element;
  if (depth >= MAX_DEPTH) {
    scanner.skip();
  } else {
    while (scanner.next() && !scanner.isClose) element.children.push(readElement(scanner, depth + 1, budget));
  }
  element.innerEnd = scanner.start;
  element.end = scanner.end;
  return element;
}

/** All attributes of the current tag by their full name (`r:id`), entities resolved. */
export function readAttributes(scanner: XmlScanner): Map<string, string> {
  const attributes = new Map<string, string>();
  for (let more = scanner.firstAttribute(); more; more = scanner.nextAttribute()) {
    const name = scanner.bytes.toString('latin1', scanner.attributeNameStart, scanner.attributeNameEnd);
    attributes.set(name, rawText(scanner.bytes, scanner.valueStart, scanner.valueEnd));
  }
  return attributes;
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** An attribute by local name under whatever prefix: relationship ids are `r:id` in most files only. */
export function prefixedAttribute(element: XmlElement, local: string): string | undefined {
  for (const [name, value] of element.attributes) if (name.endsWith(`:${local}`)) return value;
  return undefined;
}

/** XML truth values: `1`, `true`, `on`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
