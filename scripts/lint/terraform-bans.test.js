'use strict';

const path = require('node:path');
const { ESLint } = require('eslint');
const { terraformBans } = require('./terraform-bans');

const root = path.resolve(__dirname, '../..');

/** @param {string} code @param {string} file */
async function messages(code, file) {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [
      { files: ['**/*.ts'], languageOptions: { ecmaVersion: 2022, sourceType: 'module' } },
      .../** @type {any[]} */ (terraformBans()),
    ],
  });
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return (result?.messages ?? []).map(({ message }) => message);
}

const CONSTRUCT = 'packages/cdktf-private-ecr/src/private-ecr-hub.ts';

test.each([
  [CONSTRUCT, "import { Vpc } from '@cdktf/provider-aws';", /provider's index/],
  ['apps/example/infra/main.ts', "import { Vpc } from '@cdktf/provider-aws';", /provider's index/],
  [CONSTRUCT, "import { Vpc } from '@cdktf/provider-aws/lib/vpc';", /Only src\/aws\.ts/],
  [CONSTRUCT, "import { Fn } from 'cdktf';", /Only src\/terraform\.ts/],
  ['packages/cdktf-private-ecr/src/aws.ts', "import { Fn } from 'cdktf';", /Only src\/terraform\.ts/],
  [CONSTRUCT, 'new DataTerraformRemoteStateS3(this, "hub", {});', /No remote-state reads/],
  [CONSTRUCT, 'new SecurityGroup(this, "sg", { ingress: [] });', /No inline rules/],
  [CONSTRUCT, 'new SecurityGroupRule(this, "sg", {});', /one rule each/],
  [CONSTRUCT, 'new RamResourceShareAccepter(this, "a", {});', /needs no accepter/],
  [CONSTRUCT, 'Testing.synth(stack);', /runs no validations/],
  [CONSTRUCT, 'new S3Backend(this, { dynamodbTable: "locks" });', /use_lockfile/],
  [CONSTRUCT, "const bucket = 'prod-eu-west-1-starlet-layer-bucket';", /starport/],
  [
    CONSTRUCT,
    'new RamResourceShare(this, "s", { allowExternalPrincipals: true });',
    /inside the organisation/,
  ],
])('%s: %s is refused', async (file, code, message) => {
  expect(await messages(code, file)).toEqual([expect.stringMatching(message)]);
});

test.each([
  ['packages/cdktf-private-ecr/src/aws.ts', "export { Vpc } from '@cdktf/provider-aws/lib/vpc';"],
  ['packages/cdktf-private-ecr/src/terraform.ts', "export { Fn } from 'cdktf';"],
  ['apps/example/infra/main.ts', "import { App } from 'cdktf';"],
  [CONSTRUCT, 'Testing.synth(stack, true);'],
  [CONSTRUCT, 'new SecurityGroup(this, "sg", { vpcId });'],
])('%s: %s is allowed', async (file, code) => {
  expect(await messages(code, file)).toEqual([]);
});
