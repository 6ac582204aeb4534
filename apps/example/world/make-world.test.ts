import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkReferences, type Sandbox, startSandbox } from '@private-ecr/aws-sandbox';
import { parseSnapshot, trace } from '@private-ecr/core';
import { terraformMissing } from '@private-ecr/terraform-standin';
import { makeWorld, plannedOf } from './make-world';
import { makeNetwork, type Network, type NetworkSource } from './network/network';

const missing = terraformMissing();
const describeWithTerraform = missing === undefined ? describe : describe.skip;

function expectSoundWorld(source: NetworkSource) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-world-'));
  let network: Network;
  let sandbox: Sandbox;

  beforeAll(async () => {
    network = await makeNetwork({ source, folder });
    sandbox = await startSandbox({ world: makeWorld(network, new Date()) });
  }, 180_000);

  afterAll(async () => {
    await sandbox.close();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  test('has nothing that AWS does not have, and nothing that names what is not there', () => {
    expect(checkReferences(sandbox.world)).toEqual([]);
  });

  test('has six teams and fourteen services, and each of them can pull', () => {
    const snapshot = parseSnapshot(network.snapshot);
    const verdicts = plannedOf(network).map(({ planned }) => trace(snapshot, planned.workload).verdict);
    expect(network.teams).toHaveLength(6);
    expect(verdicts).toEqual(Array.from({ length: 14 }, () => 'reachable'));
  });

  test('has ids of AWS’s own form everywhere', () => {
    expect(JSON.stringify(network)).not.toMatch(/-\(/);
    for (const { vpcId } of network.hubs) expect(vpcId).toMatch(/^vpc-[0-9a-f]{17}$/);
  });

  test('has each prefix list of AWS once in a Region, under the same id for all accounts', () => {
    const ids = Object.values(network.snapshot.accounts).flatMap(regions =>
      Object.entries(regions).flatMap(([region, lists]) =>
        (lists.PrefixLists ?? []).map(
          list => `${region} ${String(list.PrefixListName)} ${String(list.PrefixListId)}`,
        ),
      ),
    );
    expect(new Set(ids).size).toBe(4);
  });
}

describe('the world from what was synthesised', () => {
  expectSoundWorld('synthesised');
});

describeWithTerraform(
  `the world from what real Terraform applied${missing === undefined ? '' : ` (skipped: ${missing})`}`,
  () => {
    expectSoundWorld('applied');
  },
);
