import { strToU8 } from 'fflate';
import { attributes, DECLARATION } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
const DEFAULT_TYPES: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
};

/** The parts of an Office file with their types and the links between them. */
export class Package {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly types = new Map<string, string>();
  private readonly links = new Map<string, { id: string; target: string; type: string }[]>();
  private readonly counters = new Map<string, number>();

  add(path: string, xml: string, type: string): void {
    this.addBytes(path, strToU8(xml));
    this.types.set(path, type);
  }

  /** A part whose type follows from its extension. */
  addBytes(path: string, bytes: Uint8Array): void {
    this.parts.set(path, bytes);
  }

  /** `xl/charts/chart1.xml`, then `chart2.xml` … */
  next(start: string, end: string): string {
    const n = (this.counters.get(start) ?? 0) + 1;
    this.counters.set(start, n);
    return `${start}${n}${end}`;
  }

  /** Links a part (`''` for the package) to another; gives the relationship's id. */
  link(from: string, target: string, type: string): string {
    const list = this.links.get(from) ?? [];
    const id = `rId${list.length + 1}`;
    this.links.set(from, [...list, { id, target, type }]);
    return id;
  }

  /** All files of the zip, the content types first as readers expect. */
  files(): [string, Uint8Array][] {
    const rels = [...this.links].map(([from, list]): [string, Uint8Array] => [relsPath(from), strToU8(relsXml(list))]);
    return [['[Content_Types].xml', strToU8(this.typesXml())], ...rels, ...this.parts];
  }

  private typesXml(): string {
    const defaults = Object.entries(DEFAULT_TYPES).map(
      ([Extension, ContentType]) => `<Default${attributes({ Extension, ContentType })}/>`,
    );
    const overrides = [...this.types].map(
      ([path, ContentType]) => `<Override${attributes({ PartName: `/${path}`, ContentType })}/>`,
    );
    return `${DECLARATION}<Types xmlns="${PACKAGE}content-types">${defaults.join('')}${overrides.join('')}</Types>`;
  }
}

const relsPath = (from: string): string => from.replace(/([^/]*)$/, '_rels/$1.rels');

function relsXml(list: readonly { id: string; target: string; type: string }[]): string {
  const items = list.map(({ id, target, type }) => {
    const full = type === 'core-properties' ? `${PACKAGE}relationships/metadata/${type}` : `${OFFICE}${type}`;
    return `<Relationship${attributes({ Id: id, Type: full, Target: `/${target}` })}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}relationships">${items.join('')}</Relationships>`;
}
