import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describeTerraform } from '../__fixtures__/a-folder';
import { leastConfigurations } from '../__fixtures__/least-configuration';
import { startProvider } from '../provider/start-provider';
import { typeSchema, type Kind } from '../schema/type-schema';

/** Few enough that Terraform does not spend its time on writing the state. */
const BATCH = 150;

const library = path.join(
  path.dirname(createRequire(__filename).resolve('@cdktf/provider-aws/package.json')),
  'lib',
);
const modules = readdirSync(library).filter(name => !name.includes('.') && name !== 'provider');

const typeOf = (module: string, prefix: string) => `aws_${module.slice(prefix.length).replaceAll('-', '_')}`;

/** Whether the schemas of a name can be read, for both kinds: the stand-in refuses a name of which one cannot. */
function isReadable(type: string): boolean {
  try {
    return [typeSchema('resource', type), typeSchema('data source', type)].length > 0;
  } catch {
    return false;
  }
}

const isData = (module: string) => module.startsWith('data-aws-');
const kinds: readonly (readonly [Kind, 'resource' | 'data', readonly string[]])[] = [
  ['resource', 'resource', modules.filter(name => !isData(name)).map(name => typeOf(name, ''))],
  ['data source', 'data', modules.filter(isData).map(name => typeOf(name, 'data-aws-'))],
];

const batches = kinds.flatMap(([kind, block, types]) => {
  const readable = types.filter(isReadable);
  return Array.from({ length: Math.ceil(readable.length / BATCH) }, (_, index) => {
    const batch = readable.slice(index * BATCH, (index + 1) * BATCH);
    return [`${kind} ${batch[0] ?? ''}`, batch[batch.length - 1] ?? '', kind, block, batch] as const;
  });
});

describeTerraform('every type of the provider that can be read', bench => {
  it.each(batches)(
    '%s to %s is applied with the least configuration, and stays as it is',
    async (_, __, kind, block, types) => {
      // A provider serves every type it was ever asked for: one for each batch keeps the schemas few.
      const provider = await startProvider();
      const folder = bench.folder({ [block]: leastConfigurations(kind, types) }, provider);
      await folder.init();
      await folder.apply();
      expect((await folder.plan()).changes).toEqual([]);
      await provider.close();
    },
    120_000,
  );
});
