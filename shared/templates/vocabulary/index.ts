export * from './columns';
export * from './people';
export * from './settings';
export * from './sheets';
export * from './stages';
export * from './statuses';
export * from './units';
export * from './words';
