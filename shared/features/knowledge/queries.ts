/** What the pane asks of knowledge: each part of the view has its own file. */
export * from './cards/queries';
export * from './market/queries';
export * from './campaigns/queries';
export { section } from './section';
