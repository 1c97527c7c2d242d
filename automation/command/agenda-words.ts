import { LATER } from '../../shared/features/meetings/words';
import { both } from '../../shared/lang';

/** What the verb `agenda` says. */
export const AGENDA_SAY = {
  outOption: both(
    '存成文件：.txt 贴到群里，.docx 打印，.ics 放进日历',
    'keep it as a file: .txt for a chat, .docx to print, .ics for the calendar',
  ),
  asOption: both('谁主持，写在议程上', 'who leads the meeting, named on the agenda'),
  yesOption: both('文件已存在时覆盖', 'replace the file if it is there'),
  nothing: both('没有要谈的。', 'Nothing to talk about.'),
  written: (file: string) => both(`已写入 ${file}`, `Written to ${file}`),
  later: (count: number) => both(`${LATER.zh}（${count} 项）`, `${LATER.en} (${count})`),
};
