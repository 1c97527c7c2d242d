/**
 * What is data rather than code: the holidays of every country, the words by which columns are known and
 * by which Gendan speaks of them, the shipped stages and processes. Built into Data.js beside Code.js, which fetches from here what it needs.
 */
export * as countries from '../shared/templates/calendars/countries';
export * as cn from '../shared/templates/calendars/cn';
export * as words from '../shared/book/words.data';
export * as fieldsMaking from '../shared/book/fields.making.data';
export * as fieldsMoney from '../shared/book/fields.money.data';
export * as fieldsOrder from '../shared/book/fields.order.data';
export * as fieldsOwn from '../shared/book/fields.own.data';
export * as fieldsShipping from '../shared/book/fields.shipping.data';
export * as stages from '../shared/templates/stages';
export * as variants from '../shared/templates/variants';
export * as vocabulary from '../shared/templates/vocabulary';
