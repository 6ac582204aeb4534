import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { InvalidInputError } from '@private-ecr/core';
import type { FolderFiles } from './folder-files';
import { readTerraformFolder } from './read-terraform-folder';

/** A folder `/net` in memory. */
function folderOf(contents: Record<string, unknown>): FolderFiles {
  const files = new Map(
    Object.entries(contents).map(([name, value]) => [
      path.join('/net', name),
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
  return {
    readFile: file => files.get(file),
    readFolder: folder => {
      const below = [...files.keys()].filter(file => file.startsWith(`${folder}/`));
      return below.length === 0
        ? undefined
        : [...new Set(below.map(file => file.slice(folder.length + 1).split('/')[0]!))];
    },
  };
}

const HUB = { resource: { aws_vpc: { hub: {} } } };
const STACK = {
  name: 'hub',
  folder: 'stacks/hub',
  accountId: '111122223333',
  region: 'eu-central-1',
  inputs: {},
};

test('a manifest names the stacks, where they stand and what they take', () => {
  const files = folderOf({
    'private-ecr.stacks.json': {
      schemaVersion: 1,
      stacks: [STACK, { name: 'team', folder: 'stacks/team', inputs: { hub_contract: 'hub' } }],
    },
    'stacks/hub/cdk.tf.json': HUB,
    'stacks/team/cdk.tf.json': { output: {} },
  });
  expect(readTerraformFolder('/net', files)).toMatchObject([
    {
      name: 'hub',
      accountId: '111122223333',
      region: 'eu-central-1',
      source: { kind: 'configuration', document: { resource: [HUB.resource] } },
    },
    { name: 'team', inputs: { hub_contract: 'hub' } },
  ]);
});

test('the output folder of a CDKTF program names its stacks itself', () => {
  const files = folderOf({
    'manifest.json': {
      version: '0.21.0',
      stacks: { hub: { name: 'hub', synthesizedStackPath: 'stacks/hub/cdk.tf.json' } },
    },
    'stacks/hub/cdk.tf.json': HUB,
  });
  expect(readTerraformFolder('/net', files)).toEqual([
    { name: 'hub', source: { kind: 'configuration', document: HUB } },
  ]);
});

test('all files of a folder are one configuration, with the values of its variables', () => {
  const files = folderOf({
    'a.tf.json': { resource: { aws_vpc: { a: {} } } },
    'b.tf.json': { resource: [{ aws_vpc: { b: {} } }], variable: { hub_contract: {} } },
    'hub.auto.tfvars.json': { hub_contract: { vpcId: 'vpc-1' } },
    'notes.txt': 'anything',
  });
  expect(readTerraformFolder('/net', files)).toMatchObject([
    {
      name: 'net',
      variables: { hub_contract: { vpcId: 'vpc-1' } },
      source: { document: { resource: [{ aws_vpc: { a: {} } }, { aws_vpc: { b: {} } }] } },
    },
  ]);
});

test.each([
  ['plan.json', { format_version: '1.2', planned_values: {} }, 'plan'],
  ['state.json', { format_version: '1.0', values: {} }, 'state'],
  ['empty.json', { format_version: '1.0' }, 'state'],
  ['main.tf.json', HUB, 'configuration'],
])('the file %s is read by what stands in it', (name, document, kind) => {
  expect(readTerraformFolder(`/net/${name}`, folderOf({ [name]: document }))).toMatchObject([
    { name: name.split('.')[0], source: { kind, document } },
  ]);
});

test.each([
  [
    'HCL in a folder',
    '/net',
    { 'main.tf': 'resource {}', 'a.tf.json': HUB },
    /main\.tf: found "HCL"; .*terraform show -json/,
  ],
  ['a file of HCL', '/net/main.tf', { 'main.tf': 'resource {}' }, /terraform show -json/],
  ['a folder without Terraform', '/net', { 'notes.txt': '' }, /no \*\.tf\.json/],
  ['a path that is not there', '/net/gone', { 'a.tf.json': HUB }, /\/net\/gone: found nothing/],
  ['text that is no JSON', '/net', { 'a.tf.json': '{' }, /a\.tf\.json: found .*allowed: JSON/],
  [
    'a state file itself',
    '/net/terraform.tfstate',
    { 'terraform.tfstate': { version: 4, resources: [] } },
    /terraform show -json/,
  ],
  [
    'a manifest of another version',
    '/net',
    { 'private-ecr.stacks.json': { schemaVersion: 2, stacks: [] } },
    /schemaVersion/,
  ],
  [
    'a manifest that leads out',
    '/net',
    { 'private-ecr.stacks.json': { schemaVersion: 1, stacks: [{ ...STACK, folder: '../other' }] } },
    /stacks\[0\]\.folder/,
  ],
  [
    'a manifest whose stack is gone',
    '/net',
    { 'private-ecr.stacks.json': { schemaVersion: 1, stacks: [STACK] } },
    /\/net\/stacks\/hub/,
  ],
  [
    'a CDKTF manifest that leads out',
    '/net',
    { 'manifest.json': { stacks: { a: { synthesizedStackPath: '../../etc/passwd' } } } },
    /synthesizedStackPath/,
  ],
])('%s is refused with the fix', (_what, location, contents, message) => {
  const read = () => readTerraformFolder(location, folderOf(contents));
  expect(read).toThrow(InvalidInputError);
  expect(read).toThrow(message);
});

test('files of this machine are read where no others are given', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'terraform-folder-'));
  try {
    fs.writeFileSync(path.join(folder, 'cdk.tf.json'), JSON.stringify(HUB));
    expect(readTerraformFolder(folder)).toMatchObject([{ source: { kind: 'configuration' } }]);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});
