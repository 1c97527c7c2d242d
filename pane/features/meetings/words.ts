import { both, type Bilingual } from '../../../shared/lang';

/** What the view of the meeting says. */
export const MEETING_WORDS = {
  count: (total: number, fits: number): Bilingual =>
    total > fits ? both(`${total} 项，先谈 ${fits} 项`, `${total} things, ${fits} of them now`) : both(`${total} 项`, `${total} ${total === 1 ? 'thing' : 'things'}`),
  nothing: both('没有要谈的：没有逾期、没有卡住、3 天内没有截止。', 'Nothing to talk about: nothing is late, blocked or closing within 3 days.'),
  goTo: (name: string): Bilingual => both(`转到 ${name}`, `Go to ${name}`),
  note: both('记决定', 'Note'),
  noteOn: (name: string): Bilingual => both(`在 ${name} 记决定`, `Note a decision on ${name}`),
  done: both('已办完', 'Done'),
  doneOf: (name: string): Bilingual => both(`${name} 已办完`, `${name} is done`),
  later: (count: number): Bilingual => both(`有时间再谈 · ${count} 项`, `If there is time · ${count}`),
  more: (count: number): Bilingual => both(`还有 ${count} 项，见“gendan agenda”或打印出来的议程`, `${count} more: see the printed agenda`),
  // The minutes.
  minutes: both('会议记录', 'Minutes'),
  none: both('在左边的一项旁边点“记决定”，或按 Enter。', 'Choose Note beside a thing, or press Enter on it.'),
  noneBelow: both('在上面的一项旁边点“记决定”，或按 Enter。', 'Choose Note beside a thing above, or press Enter on it.'),
  lineOn: (name: string): Bilingual => both(`${name} 的决定`, `Decision on ${name}`),
  example: both('订舱 改 5/20 王丽', 'Booking to 20 May Wang Li'),
  exampleOther: both('约工厂开会 5/20 王丽', 'Call the factory, 20 May, Wang Li'),
  other: both('别的决定（没有订单）', 'Another decision, about no order'),
  add: both('记下', 'Add'),
  cancel: both('取消', 'Cancel'),
  remove: (line: string): Bilingual => both(`删掉“${line}”`, `Remove “${line}”`),
  unwritten: (count: number): Bilingual => both(`${count} 条还没写进工作簿`, `${count} not in the workbook yet`),
  write: both('预览并写入', 'Show and write'),
  // What is handed on.
  copy: both('复制文字', 'Copy text'),
  copied: both('已复制，可以贴到群里。', 'Copied. Paste it into the chat.'),
  cannotCopy: both('这里不能直接复制，文字已选中：按 Ctrl+C。', 'This page may not copy by itself. The text is selected: press Ctrl+C.'),
  text: both('议程文字', 'The agenda as text'),
  print: both('打印', 'Print'),
  word: both('Word', 'Word'),
  wordAbout: both('存成 Word 文件（.docx）', 'Keep as a Word document (.docx)'),
  diary: both('日历', 'Calendar'),
  diaryAbout: both('存成日历文件（.ics）：下次晨会和每条决定的截止日', 'Keep as a calendar file (.ics): the next meeting and the day of each decision'),
  kept: (file: string): Bilingual => both(`已存成 ${file}。`, `Kept as ${file}.`),
  start: both('开始计时', 'Start the timer'),
  stop: both('停表', 'Stop the timer'),
  over: both('15 分钟到了', '15 minutes are over'),
} as const; // prettier-ignore
