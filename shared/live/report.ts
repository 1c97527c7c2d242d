import type { CommitReport } from '../book/report';

/**
 * What all tries of one commit did together: what an earlier try has written shows in the last one as there already.
 * `first` and `last`: what was to be written by the first and by the last of them.
 */
export function overTries(first: CommitReport, last: CommitReport): CommitReport {
  const earlier = Math.max(0, last.unchanged - first.unchanged);
  const refused = new Set(last.refused.map(({ place }) => place.sheet));
  return {
    written: last.written + earlier,
    unchanged: last.unchanged - earlier,
    addedSheets: [...new Set([...first.addedSheets, ...last.addedSheets])].filter(
      (name) => last.addedSheets.includes(name) || !refused.has(name),
    ),
    refused: last.refused,
  };
}
