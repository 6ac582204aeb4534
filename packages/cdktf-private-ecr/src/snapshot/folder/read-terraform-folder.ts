import path from 'node:path';
import { InvalidInputError, printValue } from '@private-ecr/core';
import { documentAt, isDocument, textAt } from '../stack/records';
import type { TerraformSource, TerraformStack } from '../stack/terraform-stack';
import { type FolderFiles, NODE_FILES } from './folder-files';
import { parseStacksManifest, STACKS_MANIFEST } from './stacks-manifest';

const SHOW = 'run terraform show -json on its plan or state, and hand in the file that it prints';

/**
 * Reads the stacks of a folder: one with a manifest of ours, the output folder of a CDKTF program, a folder of
 * `*.tf.json`; or one file, of those or of what `terraform show -json` prints.
 *
 * @param location - the folder or file
 * @throws InvalidInputError where there is nothing of that kind, and for HCL, which is not read
 */
export function readTerraformFolder(
  location: string,
  files: FolderFiles = NODE_FILES,
): readonly TerraformStack[] {
  if (files.readFolder(location) === undefined) return [fileStack(location, files)];
  const manifest = readJson(path.join(location, STACKS_MANIFEST), files);
  if (manifest !== undefined) {
    return parseStacksManifest(manifest, path.join(location, STACKS_MANIFEST)).stacks.map(
      // Whose a stack is, is for those who report of it.
      ({ folder, hub: _hub, team: _team, ...stack }) => ({
        ...stack,
        ...configurationIn(path.join(location, folder), files),
      }),
    );
  }
  const synthesised = readJson(path.join(location, 'manifest.json'), files);
  const stacks = documentAt(synthesised, 'stacks');
  if (stacks !== undefined)
    return Object.entries(stacks).map(([name, stack]) => cdktfStack(name, stack, location, files));
  return [{ name: nameOf(location), ...configurationIn(location, files) }];
}

function cdktfStack(name: string, stack: unknown, location: string, files: FolderFiles): TerraformStack {
  const file = textAt(stack, 'synthesizedStackPath');
  if (file === undefined || path.isAbsolute(file) || file.split(/[\\/]/).includes('..')) {
    refuse(
      path.join(location, 'manifest.json'),
      `stacks.${name}.synthesizedStackPath`,
      file,
      'the path of a file below the folder',
      'run cdktf synth again',
    );
  }
  return { ...fileStack(path.join(location, file), files), name };
}

/** The kind of a document, by what stands in it. */
const KINDS: readonly {
  readonly kind: TerraformSource['kind'];
  readonly isIt: (document: object) => boolean;
}[] = [
  { kind: 'plan', isIt: document => 'planned_values' in document },
  { kind: 'state', isIt: document => 'format_version' in document },
  {
    kind: 'configuration',
    isIt: document =>
      ['resource', 'data', 'provider', 'terraform', 'module', 'output'].some(key => key in document),
  },
];

function fileStack(file: string, files: FolderFiles): TerraformStack {
  if (file.endsWith('.tf')) refuse(file, '', 'HCL', 'JSON', SHOW);
  const document = readJson(file, files);
  if (document === undefined) refuse(file, '', undefined, 'a folder or a file', 'correct the path');
  const kind = isDocument(document) ? KINDS.find(({ isIt }) => isIt(document))?.kind : undefined;
  if (kind === undefined) {
    refuse(file, '', document, '*.tf.json, or what terraform show -json prints of a plan or state', SHOW);
  }
  return { name: nameOf(file), source: { kind, document } };
}

const SECTIONS = [
  'terraform',
  'provider',
  'variable',
  'locals',
  'data',
  'resource',
  'module',
  'output',
] as const;

/** All `*.tf.json` of a folder are one configuration; values for its variables stand in `*.auto.tfvars.json`. */
function configurationIn(folder: string, files: FolderFiles): Pick<TerraformStack, 'source' | 'variables'> {
  const names = files.readFolder(folder);
  if (names === undefined) refuse(folder, '', undefined, 'a folder', 'correct the path');
  const hcl = names.find(name => name.endsWith('.tf'));
  if (hcl !== undefined) refuse(path.join(folder, hcl), '', 'HCL', '*.tf.json', SHOW);
  const parts = names.filter(name => name.endsWith('.tf.json'));
  if (parts.length === 0)
    refuse(folder, '', 'no *.tf.json', '*.tf.json', `hand in the folder of a stack, or ${SHOW}`);
  const documents = parts.map(name => readJson(path.join(folder, name), files)).filter(isDocument);
  const variables = names
    .filter(name => name === 'terraform.tfvars.json' || name.endsWith('.auto.tfvars.json'))
    .map(name => readJson(path.join(folder, name), files))
    .filter(isDocument);
  const merged = SECTIONS.map(section => [
    section,
    documents.flatMap(document => (Object.hasOwn(document, section) ? [document[section]].flat() : [])),
  ]);
  return {
    source: { kind: 'configuration', document: Object.fromEntries(merged) },
    ...(variables.length > 0 && { variables: Object.assign({}, ...variables) as Record<string, unknown> }),
  };
}

function readJson(file: string, files: FolderFiles): unknown {
  const text = files.readFile(file);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    return refuse(
      file,
      '',
      error instanceof Error ? error.message : 'text that is no JSON',
      'JSON',
      'write the file again',
    );
  }
}

/** A name for a stack that has none: that of its folder or file. */
function nameOf(location: string): string {
  const base = path.basename(path.resolve(location)).replace(/(\.tf)?\.json$/, '');
  const name = base
    .replace(/[^A-Za-z0-9._-]/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
    .slice(0, 128);
  return name === '' ? 'terraform' : name;
}

function refuse(document: string, at: string, found: unknown, allowed: string, fix: string): never {
  throw new InvalidInputError(document, [{ path: at, found: printValue(found), allowed, fix }]);
}
