/**
 * PGlite loads its parts as ES modules, which the rooms of jest cannot: it comes from the process itself, once for all
 * test files of a worker. jest.config.js puts this in its place.
 */
const { runInThisContext } = require('node:vm');

const outside = runInThisContext('process').getBuiltinModule('node:module');
module.exports = outside.createRequire(__filename)('@electric-sql/pglite');
