import { both, type Bilingual } from '../../lang';
import type { RecordSheet } from '../../records/sheet';

/** Said of a sheet that the book does not have yet and that comes with what is written. */
export const willBeMade = ({ title }: Pick<RecordSheet, 'title'>): Bilingual =>
  both(`会新建工作表“${title.zh}”。`, `The sheet ${title.en} will be added.`);
