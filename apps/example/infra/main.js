'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { App } = require('cdktf');
const { addStacks, parseDefinition } = require('cdktf-private-ecr');

// The same stacks as `private-ecr synth` writes, for those who run `cdktf synth`.
const file = path.join(__dirname, 'private-ecr.yaml');
const app = new App();
addStacks(app, parseDefinition(fs.readFileSync(file, 'utf8'), 'private-ecr.yaml'));
app.synth();
