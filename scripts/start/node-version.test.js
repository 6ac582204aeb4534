'use strict';

const { nodeProblem } = require('./node-version');

test.each(['20.11.0', '22.20.0'])('Node %s will do', version => {
  expect(nodeProblem(version)).toBeUndefined();
});

test.each(['18.20.0', '21.1.0', '24.0.0'])('Node %s will not, and the message says which would', version => {
  expect(nodeProblem(version)).toMatch(new RegExp(`this is Node ${version}; allowed: 20 or 22`));
});
