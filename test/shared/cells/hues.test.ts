import { huesOf } from '../../../shared/cells/hues';

test.each([
  ['FF0000', 'red'], ['C00000', 'red'], ['FFC7CE', 'red,pink'], ['FF99CC', 'pink'],
  ['FFC000', 'orange,yellow'], ['F4B084', 'orange'], ['FFFF00', 'yellow'], ['FFFF99', 'yellow'],
  ['92D050', 'green'], ['00B050', 'green'], ['C6EFCE', 'green'], ['00B0F0', 'cyan,blue'], ['0070C0', 'blue'], ['DDEBF7', 'blue'],
  ['7030A0', 'purple'], ['D9D9D9', 'grey'], ['000000', 'black'], ['FFFFFF', ''], ['F8F8F8', ''],
])('the fill %s is called %s', (rgb, names) => expect(huesOf(rgb).join()).toBe(names)); // prettier-ignore
