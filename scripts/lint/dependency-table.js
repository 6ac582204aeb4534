'use strict';

/**
 * The one direction in which dependencies run (see ARCHITECTURE.md), as data. A folder that is not in this table
 * may not hold code.
 *
 * @typedef {object} PackageRow
 * @property {string} name npm name
 * @property {string[]} mayImport packages of this workspace it may import
 * @property {string[]} [testsMayImport] further packages of this workspace that only its tests and benches may import
 * @property {{ pattern: RegExp, why: string }[]} [mayNotImport] outside packages that are closed to it
 * @property {boolean} [isomorphic] true where Node's built-in modules are closed too
 */

const CORE = '@private-ecr/core';
const CONSTRUCTS = 'cdktf-private-ecr';

/** An independent witness shares no code with what it tests. */
const INDEPENDENT = /** @type {string[]} */ ([]);

/** @type {Record<string, PackageRow>} */
const dependencyTable = {
  'packages/core': {
    name: CORE,
    mayImport: [],
    isomorphic: true,
    mayNotImport: [
      { pattern: /^(@aws-sdk|@smithy)\//, why: 'core never calls AWS' },
      { pattern: /^aws-sdk(\/|$)/, why: 'core never calls AWS' },
      { pattern: /^(react|react-dom)(\/|$)/, why: 'core renders nothing' },
      {
        pattern: /^@backstage\/(?!plugin-permission-common(\/|$))/,
        why: "of Backstage, core knows the permission types only ('@backstage/plugin-permission-common')",
      },
      { pattern: /^(cdktf|cdktn|constructs|@cdktf\/.*)$/, why: 'core synthesises no Terraform' },
    ],
  },
  'packages/cdktf-private-ecr': { name: CONSTRUCTS, mayImport: [CORE] },
  'packages/cli': { name: 'private-ecr', mayImport: [CORE, CONSTRUCTS] },
  'packages/backstage-backend': {
    name: '@private-ecr/backstage-plugin-backend',
    mayImport: [CORE],
    testsMayImport: ['@private-ecr/aws-sandbox'],
  },
  'packages/backstage-catalog': {
    name: '@private-ecr/backstage-plugin-catalog-backend-module-private-ecr',
    mayImport: [CORE],
  },
  'packages/backstage-scaffolder': {
    name: '@private-ecr/backstage-plugin-scaffolder-backend-module-private-ecr',
    mayImport: [CORE, CONSTRUCTS],
    testsMayImport: [
      '@private-ecr/backstage-plugin-backend',
      '@private-ecr/aws-sandbox',
      '@private-ecr/terraform-standin',
    ],
  },
  'packages/backstage-plugin': { name: '@private-ecr/backstage-plugin', mayImport: [CORE] },
  'packages/aws-sandbox': { name: '@private-ecr/aws-sandbox', mayImport: INDEPENDENT },
  'packages/terraform-standin': { name: '@private-ecr/terraform-standin', mayImport: INDEPENDENT },
  'apps/example': {
    name: '@private-ecr/example',
    mayImport: [
      CORE,
      CONSTRUCTS,
      'private-ecr',
      '@private-ecr/backstage-plugin-backend',
      '@private-ecr/backstage-plugin-catalog-backend-module-private-ecr',
      '@private-ecr/backstage-plugin-scaffolder-backend-module-private-ecr',
      '@private-ecr/backstage-plugin',
      '@private-ecr/aws-sandbox',
      '@private-ecr/terraform-standin',
    ],
  },
};

module.exports = { dependencyTable };
