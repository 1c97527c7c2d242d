import type { ProcessEdit, StageColumn, StageName } from '../../../shared/proposals/process/rows';

/** Changes that are not saved yet, in the order in which they were made. */
export type Draft = readonly ProcessEdit[];

/** What a person typed into a cell, as far as it is not saved; undefined for a cell left alone since the stage was last reset. */
export function typed(draft: Draft, name: StageName, column: StageColumn): string | undefined {
  for (const edit of [...draft].reverse()) {
    if (!isOf(edit, name)) continue;
    if (edit.do === 'set' && edit.column === column) return edit.text;
    if (edit.do === 'add') return edit.cells[column];
    if (edit.do === 'reset' || edit.do === 'on') return undefined;
  }
  return undefined;
}

/** The draft with a cell written; writing a cell again replaces what was typed before, `saved` again takes it out. */
export function withCell(
  draft: Draft,
  name: StageName,
  column: StageColumn,
  text: string,
  saved: string | undefined,
): Draft {
  const last = draft.reduce(
    (found, edit, at) => (isOf(edit, name) && (edit.do === 'reset' || edit.do === 'on') ? at : found),
    -1,
  );
  const others = draft.filter(
    (edit, at) => at < last || !(isOf(edit, name) && edit.do === 'set' && edit.column === column),
  );
  if (last < 0 && text === saved) return others;
  return [...others, { ...name, do: 'set', column, text }];
}

/** Steps of one stage in a row add up. */
export function withMove(draft: Draft, name: StageName, by: number): Draft {
  const last = draft.at(-1);
  if (!last || last.do !== 'move' || !isOf(last, name)) return [...draft, { ...name, do: 'move', by }];
  const rest = draft.slice(0, -1);
  return last.by + by === 0 ? rest : [...rest, { ...last, by: last.by + by }];
}

/** The draft with a stage turned on, turned off or as shipped: what was changed about it before no longer matters. */
export function withWhole(draft: Draft, name: StageName, what: 'off' | 'on' | 'reset'): Draft {
  const own = draft.filter((edit) => isOf(edit, name));
  const has = (kind: ProcessEdit['do']): boolean => own.some((edit) => edit.do === kind);
  const kept = (kinds: readonly ProcessEdit['do'][]): Draft =>
    draft.filter((edit) => !isOf(edit, name) || kinds.includes(edit.do));
  if (what === 'reset') return [...kept(['move', 'on']), { ...name, do: what }];
  // Turned on or off in this draft: then it goes back to what is saved.
  if (what === 'off' && (has('add') || has('on'))) return kept([]);
  if (what === 'on' && has('off')) return kept(['move']);
  return [...kept(['move']), { ...name, do: what }];
}

function isOf(edit: ProcessEdit, { variant, stage }: StageName): boolean {
  return edit.variant === variant && edit.stage === stage;
}
