import { dataUrlOf } from '../../scripts/samples/data-url';
import { setUpSample } from '../../scripts/samples/set-up';

/** The Chinese sample as its team has set it up; worked out when the page is built. */
export const book = dataUrlOf(setUpSample('zh'));
