import { docPages } from '../../scripts/pages/doc-pages';

/** The documentation in Chinese; made when the page is built. */
export const pages = docPages('.zh');
