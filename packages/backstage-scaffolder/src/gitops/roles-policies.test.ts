import fs from 'node:fs';
import path from 'node:path';
import { parseDefinition, synthesise } from 'cdktf-private-ecr';
import { type PipelineStack, pipelinePolicy, STACK_TYPES } from 'cdktf-private-ecr/policies';
import { DEFINITION } from '../__fixtures__/network-remote';

const FOLDER = path.resolve(__dirname, '../../gitops/roles/policies');

const FILES = (Object.keys(STACK_TYPES) as PipelineStack[]).flatMap(stack =>
  (['read', 'write'] as const).map(access => ({ name: `${stack}-${access}.json`, stack, access })),
);

test.each(FILES)('gitops/roles/policies/$name is what the stacks need', ({ name, stack, access }) => {
  const file = path.join(FOLDER, name);
  const policy = pipelinePolicy(stack, access);
  // Rewrites the files where the tables have changed: UPDATE_POLICIES=1 npx jest src/gitops/roles-policies
  if (process.env['UPDATE_POLICIES'] === '1') {
    fs.writeFileSync(file, `${JSON.stringify(policy, undefined, 2)}\n`);
  }
  expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toEqual(policy);
});

test('there is no other file', () => {
  expect(fs.readdirSync(FOLDER).sort()).toEqual(FILES.map(({ name }) => name).sort());
});

describe('the example organisation', () => {
  const { files, stacks } = synthesise(parseDefinition(DEFINITION), { traces: false });

  test.each(stacks.map(stack => [stack.name, stack] as const))(
    '%s holds no type that the roles know nothing of',
    (_name, { kind, folder }) => {
      const { resource, data } = JSON.parse(files.get(`${folder}/cdk.tf.json`) ?? '') as Record<
        string,
        object | undefined
      >;
      const types = [...Object.keys(resource ?? {}), ...Object.keys(data ?? {}).map(type => `data.${type}`)];
      expect(types.length).toBeGreaterThan(0);
      expect(STACK_TYPES[kind]).toEqual(expect.arrayContaining(types));
    },
  );
});
