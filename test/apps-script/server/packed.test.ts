import { fieldCatalogue as unpackedFields } from '../../../apps-script/server/catalogue';
import { PACKED } from '../../../apps-script/server/packed-stages';
import { shippedStages, shippedVariants } from '../../../apps-script/server/shipped';
import { unpacked } from '../../../apps-script/server/unpack';
import { packed } from '../../../apps-script/server/packing';
import { fieldCatalogue } from '../../../shared/fields/catalogue';
import { STAGE_CATALOG, VARIANTS } from '../../../shared/templates';

test('the stages and processes that are unpacked at Google are those that are shipped', () => {
  expect(PACKED).not.toContain(STAGE_CATALOG[0]!.name.zh);
  expect(shippedStages()).toEqual(STAGE_CATALOG);
  expect(shippedVariants()).toEqual(VARIANTS);
});

test('each is unpacked once, so that what is made of it can be kept', () => {
  expect(shippedStages()).toBe(shippedStages());
  expect(shippedVariants()).toBe(shippedVariants());
});

test.each([0, 1, 2, 3, 4, 100])('%d signs of any language come back as they were', (length) => {
  const data = { text: '单证 😀 \u0000é'.repeat(length), list: [null, -1.5, true] };
  expect(unpacked(packed(data))).toEqual(data);
});

test('the fields that are unpacked at Google are those of the catalogue', () => {
  expect(unpackedFields()).toEqual(fieldCatalogue());
});
