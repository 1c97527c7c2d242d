/** In the place of a record: which server keeps it now. */
export interface HandedOn {
  readonly keptBy: string;
  readonly mark: string;
}

/** Undefined for a record, and for what is nothing. */
export function handedOn(text: string | undefined): HandedOn | undefined {
  try {
    const value = JSON.parse(text ?? '') as Partial<HandedOn> | null;
    const isNote = typeof value?.keptBy === 'string' && typeof value.mark === 'string';
    return isNote ? (value as HandedOn) : undefined;
  } catch {
    return undefined;
  }
}
