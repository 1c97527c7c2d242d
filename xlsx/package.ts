import { MissingPart } from './errors';
import type { Content } from './xml/edit';
import { parseElements, type XmlElement } from './xml/element';
import { inflate } from './zip/inflate';
import { partKey, readDirectory } from './zip/directory';
import type { ZipDirectory, ZipEntry } from './zip/entry';
import { writeContainer } from './zip/write';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `styles`, `table` … */
  readonly type: string;
  /** The part meant, as a path from the container's root; the target as written when it is outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of a workbook by name, and the changes to be made to them. */
export class Package {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly changes = new Map<string, Buffer | Content | null>();
  private readonly container: Buffer;
  private readonly directory: ZipDirectory;

  constructor(bytes: Uint8Array) {
    this.container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.directory = readDirectory(this.container);
    for (const entry of this.directory.entries) this.entries.set(partKey(entry.name), entry);
  }

  /** Bytes of the file. */
  get size(): number {
    return this.container.length;
  }

  /** The name as the container writes it, or undefined when there is no such part. */
  find(part: string): string | undefined {
    const key = partKey(part);
    const name =
      this.entries.get(key)?.name ?? [...this.changes.keys()].find((added) => partKey(added) === key);
    return name !== undefined && this.changes.get(name) !== null ? name : undefined;
  }

  names(): string[] {
    return [
      ...new Set([...this.directory.entries.map((entry) => entry.name), ...this.changes.keys()]),
    ].filter((name) => this.changes.get(name) !== null);
  }

  /** The content of a part in UTF-8, with the changes made so far; throws when there is no such part. */
  read(part: string): Buffer {
    const name = this.find(part);
    if (name === undefined) throw new MissingPart(part);
    const changed = this.changes.get(name);
    if (changed) return Buffer.isBuffer(changed) ? changed : Buffer.concat([...changed.chunks()]);
    return toUtf8(inflate(this.container, this.entries.get(partKey(name))!));
  }

  elements(part: string): XmlElement {
    const root = parseElements(this.read(part), part);
    if (!root) throw new MissingPart(part);
    return root;
  }

  write(part: string, content: Buffer | Content): void {
    this.changes.set(this.find(part) ?? part, content);
  }

  remove(part: string): void {
    const name = this.find(part);
    if (name !== undefined) this.changes.set(name, null);
  }

  hasChanges(): boolean {
    return this.changes.size > 0;
  }

  /** The names of changed, added and removed parts. */
  changedParts(): string[] {
    return [...this.changes.keys()];
  }

  relationships(part: string): Relationship[] {
    const rels = this.find(relationshipsOf(part));
    if (rels === undefined) return [];
    return this.elements(rels).children.flatMap((child) => {
      const target = child.attributes.get('Target');
      const id = child.attributes.get('Id');
      if (child.name !== 'Relationship' || target === undefined || id === undefined) return [];
      const isExternal = child.attributes.get('TargetMode') === 'External';
      const type = (child.attributes.get('Type') ?? '').split('/').pop()!;
      return [{ id, type, isExternal, target: isExternal ? target : resolveTarget(part, target) }];
    });
  }

  toBytes(): Buffer {
    return writeContainer(this.container, this.directory, this.changes);
  }
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the empty name stands for the package itself. */
export function relationshipsOf(part: string): string {
  const path = part.replaceAll('\\', '/');
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function resolveTarget(part: string, target: string): string {
  const path = decodePath(target.replaceAll('\\', '/'));
  const steps = path.startsWith('/') ? [] : part.split(/[\\/]/).slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** XML parts may be UTF-16 by the standard; what is rewritten becomes UTF-8. */
function toUtf8(content: Buffer): Buffer {
  const mark = content.length >= 2 ? content.readUInt16BE(0) : 0;
  if (mark !== 0xfffe && mark !== 0xfeff) return content;
  const even = Buffer.from(content.subarray(2, content.length - (content.length % 2)));
  const text = (mark === 0xfeff ? even.swap16() : even).toString('utf16le');
  return Buffer.from(
    text.replace(/^\s*<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'),
    'utf8',
  );
}
