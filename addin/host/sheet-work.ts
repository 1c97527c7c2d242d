/** What is seldom done to sheets, and so fetched when it first is: together, since most of it comes with a paper or a page of figures. */
export { copySheet } from './copy-sheet';
export { drawChart } from './draw-charts';
export { drawLook, layOutPage } from './draw-look';
export { insertRows } from './insert-rows';
export { repeatRows } from './repeat-rows';
