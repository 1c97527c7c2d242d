/**
 * What the core knows by heart and planning looks things up in: the words by which columns, cells, terms, settings and
 * countries are known, China's holidays, and the processes that are shipped. A chunk of its own, which nobody asks for these things:
 * it keeps them out of the chunk of `planning.ts`, whose size is watched for what it does. Further words go here.
 */
export * as making from '../../shared/fields/making.data';
export * as money from '../../shared/fields/money.data';
export * as order from '../../shared/fields/order.data';
export * as own from '../../shared/fields/own.data';
export * as shipping from '../../shared/fields/shipping.data';
export * as termFields from '../../shared/fields/terms.data';
export * as orderWords from '../../shared/cells/order-words.data';
export * as cellText from '../../shared/cells/text.data';
export * as headerWords from '../../shared/mapping/words.data';
export * as normal from '../../shared/terms/normal.data';
export * as termWords from '../../shared/terms/words.data';
export * as modeWords from '../../shared/process/mode-said.data';
export * as phaseWords from '../../shared/templates/vocabulary/phases';
export * as settingsWords from '../../shared/templates/vocabulary/settings';
export * as columnWords from '../../shared/templates/vocabulary/columns';
export * as china from '../../shared/time/calendars/cn';
export * as countries from '../../shared/time/calendars/country-names.data';
export * as stages from '../../shared/templates/stages';
export * as variants from '../../shared/templates/variants';

export const loadPlanning = () => import('./planning');
