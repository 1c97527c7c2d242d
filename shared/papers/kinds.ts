export * from '../trade/paper-kinds';
