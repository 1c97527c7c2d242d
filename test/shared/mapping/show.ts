import { columnLetters } from '../../../shared/book/address';
import type { BookMap } from '../../../shared/mapping/mapping';

/** A mapping as text: one line per table, one per column. */
export function showMap(map: BookMap): string {
  const lines: string[] = [];
  for (const table of map.tables) {
    const skip = table.skip.length > 0 ? `, not rows ${table.skip.join(' ')}` : '';
    lines.push(
      `${table.sheet}: header ${table.topRow === table.headerRow ? '' : `${table.topRow}-`}${table.headerRow}, rows ${table.firstRow} to ${table.lastRow}${skip}, a row is one ${table.grain}, named by ${table.keys.map(columnLetters).join(' ') || 'nothing'}`,
    );
    for (const c of table.columns) {
      const meaning = c.ours ? 'ours' : (c.field ?? '-') + (c.stage ? ` @${c.stage}` : '');
      lines.push(
        `  ${columnLetters(c.column).padEnd(3)} ${c.header.padEnd(24)} ${meaning.padEnd(28)} ${c.kind.padEnd(7)} ${c.confidence.toFixed(2)}${c.question ? `  ? ${c.question.text.en}` : ''}`,
      );
    }
  }
  for (const question of map.questions) if (question.about !== 'column') lines.push(`? ${question.text.en}`);
  return `${lines.join('\n')}\n`;
}
