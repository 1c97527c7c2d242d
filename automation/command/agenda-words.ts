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
  summary: (total: number, fits: number) =>
    both(`共 ${total} 项，约 ${fits} 分钟`, `${total} ${total === 1 ? 'thing' : 'things'}, about ${fits} min`),
  later: (count: number) => both(`有时间再谈（${count} 项）`, `If there is time (${count})`),
  held: (orders: string) =>
    both(
      `停着、没写从哪天起，不知道有没有超过 2 个工作日：${orders}`,
      `On hold without a day, so nobody knows whether for over 2 working days: ${orders}`,
    ),
}; // prettier-ignore
