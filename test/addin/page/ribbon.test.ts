import { inExcel } from './in-excel';
import { column, personOn } from './on-row';

const excel = inExcel();

test('Mark done today, on the ribbon: the row’s next stage is done and what follows is written', async () => {
  const { sheet, opened } = await personOn(excel, 5);
  const before = sheet.cell(5, column('跟单·下一步'))!.value;
  expect((await opened.office.commands.press('markDoneToday')).status).toBe(0);
  await opened.settled();
  expect(sheet.cell(5, column('跟单·下一步'))!.value).not.toBe(before);
  expect(opened.complaints).toEqual([]);
});
