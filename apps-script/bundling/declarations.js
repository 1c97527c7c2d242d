/** What the entry file exports besides functions to be called from outside. */
const INSIDE = new Set(['callSla', 'slaHelp']);

/**
 * The declarations for everything that Google may call, by file: each function that the entry file exports under
 * its own name, and in a file of their own the SLA functions with their parameters and the comments that the
 * formula bar shows.
 */
function declarations(library) {
  const called = Object.keys(library)
    .filter((name) => !INSIDE.has(name))
    .sort()
    .map((name) => plain(name, library[name].length));
  return {
    'Code.js': called.join('\n'),
    'Functions.js': library.slaHelp().map(custom).join('\n'),
  };
}

function plain(name, length) {
  const given = ['first', 'second', 'third'].slice(0, length).join(', ');
  return `function ${name}(${given}) {\n  return gendan_().${name}(${given});\n}\n`;
}

function custom({ name, summary, gives, parameters, example }) {
  const lines = [
    oneLine(summary),
    '',
    ...(example ? [`@example ${oneLine(example)}`] : []),
    ...parameters.map(
      ({ name: parameter, type, help, isOptional }) =>
        `@param {${type}} ${isOptional ? `[${parameter}]` : parameter} ${oneLine(help)}`,
    ),
    `@return ${oneLine(gives)}`,
    '@customfunction',
  ];
  const given = parameters.map(({ name: parameter }) => parameter).join(', ');
  const comment = lines.map((line) => ` * ${line}`.trimEnd()).join('\n');
  return `/**\n${comment}\n */\nfunction ${name}(${given}) {\n  return gendan_().callSla('${name}', arguments);\n}\n`;
}

const oneLine = (text) => text.replace(/\s+/g, ' ').replace(/\*\//g, '* /');

module.exports = { declarations };
