'use strict';

const { parseDefinition, synthesise } = require('../../dist/index.cjs');
const { definition, report } = require('./organization.cjs');

const text = JSON.stringify(definition(Number(process.argv[2])));
const options = { traces: process.argv[3] === 'traced' };
report(() => {
  const { files } = synthesise(parseDefinition(text), options);
  return [...files.keys()]
    .filter(name => name.endsWith('.tf.json'))
    .reduce((total, name) => total + countOf(JSON.parse(files.get(name)).resource), 0);
});

function countOf(resources) {
  return Object.values(resources).reduce((total, named) => total + Object.keys(named).length, 0);
}
