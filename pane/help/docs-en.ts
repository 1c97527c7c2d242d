import { docPages } from '../../scripts/pages/doc-pages';

/** The documentation in English; made when the page is built. */
export const pages = docPages('');
