import { wondersAboutSailing } from '../../../shared/cells/wonders';

test.each([
  '查一下开了没有',
  '查下船开了没',
  '问货代开船了吗',
  '确认是否已开船',
  '看有没有上船',
  '船走了吗？',
  'pls check if sailed',
  'Check with forwarder whether it has departed',
  'has she sailed?',
  'sailed?',
])('%s asks whether the vessel has sailed', (remark) => {
  expect(wondersAboutSailing(remark)).toBe(true);
});

test.each([
  '',
  '船已开',
  '没开船',
  '还没有开，等舱位',
  '开船前收款',
  '客户问尾款到了没有',
  '确认是否分批',
  'sailed 5/12',
  'not sailed yet',
  'check if L/C received',
  '走货前验货',
])('%s does not', (remark) => {
  expect(wondersAboutSailing(remark)).toBe(false);
});
