import { FILE_PLACE } from './file';
import { FOLDER_PLACE } from './folder';
import { NoSuchPlace } from './errors';
import type { PlaceKind } from './place';
import { SHEETS_PLACE } from './sheets';

/**
 * Every kind of places, the narrowest first. To serve another kind of host, say how its places are named, found and
 * watched (`PlaceKind`), add it here, and let `hostOf` open its books: nothing else knows of kinds. #add-a-place
 */
export const PLACE_KINDS = {
  sheets: SHEETS_PLACE,
  folder: FOLDER_PLACE,
  file: FILE_PLACE,
} satisfies Readonly<Record<string, PlaceKind>>;

export type PlaceKindName = keyof typeof PLACE_KINDS;

/** A kind by its name; undefined for one that a later version of the server wrote down. */
export const placeKind = (name: string): PlaceKind | undefined =>
  Object.hasOwn(PLACE_KINDS, name) ? PLACE_KINDS[name as PlaceKindName] : undefined;

/** The place that a person names, in its normal spelling. NoSuchPlace, NotASpreadsheet. */
export async function placeNamed(text: string): Promise<{ kind: PlaceKindName; address: string }> {
  for (const [kind, place] of Object.entries(PLACE_KINDS) as [PlaceKindName, PlaceKind][])
    if (await place.accepts(text)) return { kind, address: await place.normal(text) };
  throw new NoSuchPlace(text);
}
