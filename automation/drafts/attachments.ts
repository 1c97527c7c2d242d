import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Attachment } from '../../papers/mail/eml';

/** What the files of papers are, and what mail programs are told that they are. */
const TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Mail servers turn away more than some 25 MB, a third of which is how files travel. */
const MOST_BYTES = 15 * 1024 * 1024;

export interface Found {
  readonly attachments: readonly Attachment[];
  /** Names of the register whose file lies in none of the folders, or is too large. */
  readonly missing: readonly string[];
}

/**
 * The files that the register names, from some folders: as PDF where there is one. Only plain files of the folders
 * themselves: a name with a path in it could be any file of the machine.
 */
export function findAttachments(names: readonly string[], folders: readonly string[]): Found {
  const attachments: Attachment[] = [];
  const missing: string[] = [];
  let bytes = 0;
  for (const name of names) {
    const path = folders.flatMap((folder) => pathOf(name, folder) ?? [])[0];
    const content = path === undefined ? undefined : read(path);
    if (path === undefined || !content || bytes + content.length > MOST_BYTES) missing.push(name);
    else {
      bytes += content.length;
      attachments.push({ name: basename(path), type: TYPES[extname(path).toLowerCase()]!, bytes: content });
    }
  }
  return { attachments, missing };
}

function pathOf(name: string, folder: string): string | undefined {
  if (name.trim() === '' || /[/\\\0]|^\.+$/.test(name)) return undefined;
  const there = new Set(filesIn(folder));
  const named = Object.keys(TYPES).some((ending) => name.toLowerCase().endsWith(ending));
  const wanted = named ? [name] : Object.keys(TYPES).map((ending) => `${name}${ending}`);
  const found = wanted.find((each) => there.has(each));
  return found === undefined ? undefined : join(folder, found);
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(path: string): Uint8Array | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
