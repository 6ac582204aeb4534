'use strict';

/** Writes the stacks of an organisation into a folder, for raw-cdktf.cjs to build again. */
const { parseDefinition, synthesise, writeSynthesis } = require('../../dist/index.cjs');
const { definition } = require('./organization.cjs');

const [count, folder] = process.argv.slice(2);
const text = JSON.stringify(definition(Number(count)));
writeSynthesis(synthesise(parseDefinition(text), { traces: false }), folder);
