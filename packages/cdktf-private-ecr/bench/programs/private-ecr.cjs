'use strict';

const { parseDefinition, synthesise } = require('../../dist/index.cjs');
const { definition, report } = require('./organization.cjs');

const text = JSON.stringify(definition(Number(process.argv[2])));
const options = { traces: process.argv[3] === 'traced' };
report(() => synthesise(parseDefinition(text), options), countOf);

function countOf({ files }) {
  return [...files]
    .filter(([name]) => name.endsWith('.tf.json'))
    .flatMap(([, stack]) => Object.values(JSON.parse(stack).resource))
    .reduce((total, named) => total + Object.keys(named).length, 0);
}
