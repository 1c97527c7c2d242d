import { both, type Bilingual } from '../../../shared/lang';

/** What is said of runs besides the command's own sentences. */
export const WORK_SAY = {
  paused: both('这本表已暂停，没有做。要继续：gendan serve start 工作簿。', 'This book is paused, so nothing was done. To go on: gendan serve start BOOK.'), // prettier-ignore
  gone: both(
    '这个工作簿已经不在原来的地方，没有做。移回去或放到照看的文件夹里就会继续；不再需要就去掉：gendan serve remove。',
    'This book is no longer where it was, so nothing was done. Move it back or into a folder that is served to go on; if it is no longer needed, take its place out: gendan serve remove.',
  ),
  cancelled: both('有人叫停了，没有做完。', 'It was called off before it was done.'),
  handedBack: both(
    '服务器停止时还没做完，已经交回，由别的程序或下次启动时接着做。',
    'The server was ended before this was done; it was handed back and is done by another, or at the next start.',
  ),
  lost: both(
    '做这件事的程序中途没了（断电、被结束或断网），已经自动交给别的程序重做。',
    'Whoever did this died on the way (power, a kill, the network); it was handed to another by itself.',
  ),
  deadly: (times: number): Bilingual =>
    both(
      `做这件事的程序接连 ${times} 次中途没了，不再自动重做：这本表可能太大或已损坏，或者内存不够。请先在自己电脑上打开看看（gendan check 工作簿），处理好以后：gendan serve retry 工作簿，或在页面上点“再试”。`,
      `Whoever did this died on the way ${times} times, so it is not done again by itself: the book may be too large or damaged, or there is too little memory. Look at it on your own machine (gendan check BOOK). Once it is mended: gendan serve retry BOOK, or Try again on the page.`,
    ),
  later: ({ zh, en }: Bilingual, attempt: number): Bilingual =>
    both(`${zh}（第 ${attempt} 次，稍后自动再试）`, `${en} (Try ${attempt}; it is tried again by itself.)`),
  dead: ({ zh, en }: Bilingual, attempts: number): Bilingual =>
    both(
      `${zh}${attempts > 1 ? `（试了 ${attempts} 次）` : ''}处理好以后：gendan serve retry 工作簿，或在页面上点“再试一次”。`,
      `${en}${attempts > 1 ? ` (${attempts} tries.)` : ''} Once it is mended: gendan serve retry BOOK, or Try again on the page.`,
    ),
} as const;
