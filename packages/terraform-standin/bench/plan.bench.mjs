/**
 * What the stand-in adds to a run of Terraform: a plan of 60 resources against a plan of one, and against Terraform's
 * own start, in one run. Prints times and ratios; the aim is well under two seconds.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  startProvider,
  TerraformFolder,
  terraformMissing,
  usesRegistry,
} from '@private-ecr/terraform-standin';

const SIZES = [1, 60];
const RUNS = 7;

/** The median time of a run, after one that is not counted. */
async function medianSeconds(run) {
  await run();
  const times = [];
  for (let count = 0; count < RUNS; count += 1) {
    const start = performance.now();
    await run();
    times.push((performance.now() - start) / 1_000);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
}

/** A VPC, and subnets, route tables and their associations to make up the count. */
function configurationWith(count) {
  const names = Array.from({ length: Math.floor((count - 1) / 3) }, (_, index) => `n${index}`);
  const all = (type, of) =>
    names.length === 0
      ? {}
      : { [type]: Object.fromEntries(names.map((name, index) => [name, of(name, index)])) };
  const rest = count - 1 - names.length * 3;
  return {
    terraform: { required_providers: { aws: { source: 'hashicorp/aws' } } },
    provider: { aws: [{ region: 'eu-central-1', allowed_account_ids: ['111111111111'] }] },
    resource: {
      aws_vpc: { hub: { cidr_block: '10.0.0.0/16' } },
      ...all('aws_subnet', (_, index) => ({ vpc_id: '${aws_vpc.hub.id}', cidr_block: `10.0.${index}.0/24` })),
      ...all('aws_route_table', () => ({ vpc_id: '${aws_vpc.hub.id}' })),
      ...all('aws_route_table_association', name => ({
        subnet_id: `\${aws_subnet.${name}.id}`,
        route_table_id: `\${aws_route_table.${name}.id}`,
      })),
      ...(rest > 0 && {
        aws_eip: Object.fromEntries(Array.from({ length: rest }, (_, index) => [`e${index}`, {}])),
      }),
    },
  };
}

const missing =
  terraformMissing() ?? (usesRegistry() ? "the registry's provider needs credentials" : undefined);
if (missing) {
  console.log(`skipped: ${missing}`);
} else {
  const provider = await startProvider();
  const root = mkdtempSync(path.join(tmpdir(), 'terraform-standin-bench-'));
  try {
    const seconds = {};
    for (const size of SIZES) {
      const cwd = mkdtempSync(path.join(root, `${size}-`));
      writeFileSync(path.join(cwd, 'main.tf.json'), JSON.stringify(configurationWith(size)));
      const folder = new TerraformFolder({ cwd, provider });
      await folder.init();
      const { counts } = await folder.plan();
      if (counts.create !== size) throw new Error(`the plan creates ${counts.create}, not ${size}`);
      seconds[size] = await medianSeconds(() => folder.run('plan', '-no-color'));
    }
    const start = await medianSeconds(() => new TerraformFolder({ cwd: root }).run('version'));
    const [one, sixty] = SIZES.map(size => seconds[size]);
    console.log(
      `plan: 60 resources ${sixty.toFixed(2)} s, one ${one.toFixed(2)} s, ratio ${(sixty / one).toFixed(1)}; Terraform's own start ${start.toFixed(2)} s`,
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
    await provider.close();
  }
}
