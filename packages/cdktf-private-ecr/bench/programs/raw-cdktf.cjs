'use strict';

/**
 * The same stacks with the library alone: no construct of ours, no check. Which arguments each resource has is read
 * from the recorded stacks before the clock starts.
 */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { App, LocalBackend, TerraformOutput, TerraformStack, TerraformVariable } = require('cdktf');
const { AwsProvider } = require('@cdktf/provider-aws/lib/provider');
const { report } = require('./organization.cjs');

const [folder] = process.argv.slice(2);
const { stacks } = JSON.parse(fs.readFileSync(path.join(folder, 'private-ecr.stacks.json'), 'utf8'));
const recorded = stacks.map(stack => {
  const file = path.join(folder, stack.folder, 'cdk.tf.json');
  const document = JSON.parse(fs.readFileSync(file, 'utf8'));
  const resources = Object.entries(document.resource).flatMap(([type, named]) =>
    Object.entries(named).map(([id, fields]) => ({
      id,
      type: classOf(type),
      config: camelKeys(argumentsIn(fields)),
    })),
  );
  return {
    name: stack.name,
    document,
    provider: camelKeys(document.provider.aws[0]),
    resources: inOrder(resources),
  };
});

report(
  () => {
    const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'raw-cdktf-'));
    try {
      const app = new App({ outdir });
      for (const { name, document, provider, resources } of recorded) {
        const stack = new TerraformStack(app, name);
        new AwsProvider(stack, 'aws', provider);
        new LocalBackend(stack, { path: 'terraform.tfstate' });
        for (const [id, { type, description, nullable, validation }] of Object.entries(
          document.variable ?? {},
        )) {
          const variable = new TerraformVariable(stack, id, { type, description, nullable });
          for (const { condition, error_message: errorMessage } of validation) {
            variable.addValidation({ condition, errorMessage });
          }
        }
        const made = new Map();
        for (const { id, type: Resource, config } of resources) {
          made.set(`${Resource.tfResourceType}.${id}`, new Resource(stack, id, withReferences(config, made)));
        }
        for (const [id, { value, description }] of Object.entries(document.output ?? {})) {
          new TerraformOutput(stack, id, { value: withReferences(value, made), description });
        }
      }
      app.synth();
    } finally {
      fs.rmSync(outdir, { recursive: true, force: true });
    }
  },
  () => recorded.reduce((total, { resources }) => total + resources.length, 0),
);

function classOf(type) {
  const module = require(`@cdktf/provider-aws/lib/${moduleOf(type)}`);
  return Object.values(module).find(exported => exported.tfResourceType === type);
}

function moduleOf(type) {
  return type.replace(/^aws_/, '').replaceAll('_', '-');
}

/** The arguments, without what the library adds itself. */
function argumentsIn(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== '//' && key !== 'provider'));
}

/** What a text refers to, where it is a reference to an attribute of a resource and nothing else. */
function referenceIn(text) {
  const [, resource, attribute] = /^\$\{(aws_\w+\.[\w-]+)\.(\w+)\}$/.exec(text) ?? [];
  return resource === undefined ? undefined : { resource, attribute };
}

/** The attributes of resources where texts refer to them, as a program has them. */
function withReferences(value, made) {
  if (typeof value === 'string') {
    const reference = referenceIn(value);
    const resource = reference && made.get(reference.resource);
    return resource === undefined ? value : resource.getStringAttribute(reference.attribute);
  }
  if (Array.isArray(value)) return value.map(item => withReferences(item, made));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withReferences(inner, made)]));
}

/** Resources after those that they refer to. */
function inOrder(resources) {
  const byAddress = new Map(
    resources.map(resource => [`${resource.type.tfResourceType}.${resource.id}`, resource]),
  );
  const ordered = new Set();
  const visit = resource => {
    if (ordered.has(resource)) return;
    for (const [, address] of JSON.stringify(resource.config).matchAll(/\$\{(aws_\w+\.[\w-]+)/g)) {
      const other = byAddress.get(address);
      if (other !== undefined && other !== resource) visit(other);
    }
    ordered.add(resource);
  };
  for (const resource of resources) visit(resource);
  return [...ordered];
}

/** Arguments as the library names them; the keys of tags are people's own. */
function camelKeys(value, key = '') {
  if (Array.isArray(value)) return value.map(item => camelKeys(item));
  if (typeof value !== 'object' || value === null || key === 'tags') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase()),
      camelKeys(inner, name),
    ]),
  );
}
