import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describeTerraform } from '../__fixtures__/a-folder';
import { leastConfigurations } from '../__fixtures__/least-configuration';
import { dataSourceBehaviours } from '../data-sources';
import { resourceBehaviours } from '../resources';

interface Oracle {
  readonly resource_schemas: object;
  readonly data_source_schemas: object;
}

const oracle = JSON.parse(
  readFileSync(path.join(__dirname, '../__fixtures__/aws_provider_schema_6.19.0.json'), 'utf8'),
) as Oracle;

const resources = Object.keys({ ...resourceBehaviours, ...oracle.resource_schemas });
const dataSources = Object.keys({ ...dataSourceBehaviours, ...oracle.data_source_schemas });

describeTerraform('every type that rows describe or the oracle holds', bench => {
  it('is created with the least configuration, stays as it is, and is destroyed', async () => {
    const folder = bench.folder({
      resource: leastConfigurations('resource', resources),
      data: leastConfigurations('data source', dataSources),
    });
    await folder.init();
    expect((await folder.plan()).counts).toMatchObject({ create: resources.length });
    await folder.apply();
    expect((await folder.plan()).changes).toEqual([]);
    await folder.destroy();
    expect(await folder.state()).toEqual({});
  }, 60_000);
});
