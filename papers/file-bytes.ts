import type { FileToKeep } from '../shared/orders/file-to-keep';

/** A file, made of what it says; what makes each kind is loaded when it is asked for. */
export async function fileBytes(file: FileToKeep): Promise<Uint8Array> {
  if (file.as === 'agenda') {
    const { agendaDocx } = await import('./agenda/agenda-docx');
    return agendaDocx(file.page, file.lang);
  }
  if (file.as === 'mail') {
    const { emlOf } = await import('./mail/eml');
    return emlOf(file.mail);
  }
  const { diaryIcs } = await import('./agenda/diary-ics');
  return new TextEncoder().encode(diaryIcs(file.entries, file.at, file.lang));
}
