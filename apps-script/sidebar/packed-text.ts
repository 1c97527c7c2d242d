import { inflateSync, strFromU8 } from 'fflate';

/**
 * A text as `apps-script/bundling/inlined-page.js` packs it: deflated, in base64. The engine is three fifths of what
 * Google has to hand over each time that the sidebar is opened, and packed a quarter of that.
 */
export function unpacked(packed: string): string {
  const bytes = Uint8Array.from(atob(packed.trim()), (char) => char.charCodeAt(0));
  return strFromU8(inflateSync(bytes));
}
