#!/usr/bin/env node
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const built = path.join(__dirname, '../dist/index.cjs');
if (!fs.existsSync(built)) {
  process.stderr.write('private-ecr is not built yet; run `npm run setup` in the repository first.\n');
  process.exit(2);
}
require(built);
