/** What is seldom done to sheets, and so fetched when it first is: together, since most of it comes with a paper. */
export { copySheet } from './copy-sheet';
export { drawLook, layOutPage } from './draw-look';
export { insertRows } from './insert-rows';
export { repeatRows } from './repeat-rows';
