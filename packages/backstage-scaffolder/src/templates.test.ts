import { aNetworkRemote, type NetworkRemote } from './__fixtures__/network-remote';
import { FORM } from './__fixtures__/form';
import { type Portal, startPortal } from './__fixtures__/portal';

let remote: NetworkRemote;
let portal: Portal;
beforeAll(async () => {
  remote = await aNetworkRemote();
  portal = await startPortal({ remote });
}, 180_000);
afterAll(() => portal.stop());

describe('a new network', () => {
  test('dry run: every file, nothing reserved, no branch', async () => {
    const { status, body } = await portal.dryRun('private-ecr-vpc', FORM);
    expect({ status, message: body.error?.message }).toEqual({ status: 200, message: undefined });
    expect(body.directoryContents.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'private-ecr.yaml',
        'catalog/network-returns.yaml',
        'stacks/eu-central-1/team-returns/cdk.tf.json',
      ]),
    );
    expect(await remote.branches()).toEqual([]);
    expect(await portal.held()).toEqual([]);
  });

  test('comes to a confirmed range and a branch', async () => {
    const end = await portal.run('private-ecr-vpc', FORM);
    expect(end.status === 'completed' ? '' : end.log).toBe('');
    expect(await remote.branches()).toEqual(['private-ecr/add-returns']);
    const held = await portal.held();
    expect(held).toEqual([
      expect.objectContaining({ requestId: end.id, state: 'confirmed', name: 'returns' }),
    ]);
    expect(await remote.text('private-ecr/add-returns', 'private-ecr.yaml')).toContain(
      `cidr: ${held[0]?.cidr}`,
    );
    expect(await remote.message('private-ecr/add-returns')).toMatch(
      /^Network of returns\n\nRequested by user:default\/tara\. Range 10\.0\.\d+\.0\/24\.[\s\S]*Private-ECR-Request: [0-9a-f-]{36}\n$/,
    );
  });
});
