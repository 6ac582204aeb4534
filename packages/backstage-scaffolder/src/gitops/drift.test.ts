import fs from 'node:fs';
import path from 'node:path';
import type { Entity } from '@backstage/catalog-model';
import { parseRequest } from '@private-ecr/core';
import { type Provider, startProvider, terraformMissing } from '@private-ecr/terraform-standin';
import { parse } from 'yaml';
import { type DriftPortal, startDriftPortal, TOKENS } from '../__fixtures__/drift-portal';
import { NetworkTree, SMALL } from '../__fixtures__/network-tree';
import { catalogFile, catalogPath, networkName } from '../rendering/catalog-entity';

const missing = terraformMissing();
const describeWithTerraform = missing === undefined ? describe : describe.skip;
const lane = missing === undefined ? '' : ` skipped: ${missing}`;

const { teams } = parse(SMALL) as { teams: { request: object }[] };
const CHECKOUT = parseRequest(teams[0]?.request);
const NAME = networkName(CHECKOUT.name);

describeWithTerraform(`drift, from the pipeline’s script to the card${lane}`, () => {
  let provider: Provider;
  let portal: DriftPortal;
  let commit: string;
  const tree = new NetworkTree(() => provider);
  beforeAll(async () => {
    provider = await startProvider();
    await tree.write(SMALL);
    tree.put(catalogPath(CHECKOUT.name), catalogFile(CHECKOUT));
    commit = await tree.commit();
    const { status, output } = await tree.script(['apply-changed', '0'.repeat(40)]);
    if (status !== 0) throw new Error(output);
    // As the catalog has it once it is applied, with the ids that the pipeline wrote.
    const resource = fs.readFileSync(path.join(tree.folder, catalogPath(CHECKOUT.name)), 'utf8');
    portal = await startDriftPortal([parse(resource) as Entity]);
    // Somebody has deleted by hand what the team's own stack made.
    fs.rmSync(path.join(tree.folder, 'stacks/eu-central-1/team-checkout/terraform.tfstate'));
  }, 300_000);
  afterAll(async () => {
    await portal.stop();
    await provider.close();
  });

  const drift = (token: string | undefined, url = portal.url) =>
    tree.script(['drift'], {
      PRIVATE_ECR_URL: url,
      PRIVATE_ECR_REPOSITORY: 'https://git.example.org/network.git',
      ...(token !== undefined && { PRIVATE_ECR_TOKEN: token }),
    });

  test.each<[string, () => ReturnType<typeof drift>, RegExp]>([
    [
      'a token that is none of the portal',
      () => drift('a-token-that-somebody-made-up'),
      /the report was not stored: http:\S+\/v1\/drift answered 401: PRIVATE_ECR_TOKEN is none of the portal; set one of its backend\.auth\.externalAccess\n$/,
    ],
    [
      'a token that may not report for the hub',
      () => drift(TOKENS['other-ci']),
      /answered 403: this token may not report for these stacks; name its subject with their hubs in privateEcr\.drift\.reporters of the portal\n$/,
    ],
    [
      'no token',
      () => drift(undefined),
      /PRIVATE_ECR_TOKEN is not: set a token of backend\.auth\.externalAccess of the portal\n$/,
    ],
    [
      'a URL that is not that of the API',
      () => drift(TOKENS['network-ci'], portal.url.replace('private-ecr', 'nowhere')),
      /answered 404: there is no such API; PRIVATE_ECR_URL ends in \/api\/private-ecr\n$/,
    ],
    [
      'a portal that is not there',
      () => drift(TOKENS['network-ci'], 'http://127.0.0.1:9/api/private-ecr'),
      /http:\/\/127\.0\.0\.1:9\/api\/private-ecr\/v1\/drift was not reached; correct PRIVATE_ECR_URL, or try again\n$/,
    ],
  ])(
    '%s: the script fails and says what to do, and nothing is stored',
    async (_what, report, message) => {
      const { status, output } = await report();
      expect(output).toMatch(message);
      expect(status).not.toBe(0);
      for (const token of Object.values(TOKENS)) expect(output).not.toContain(token);
      const summary = await portal.summary(NAME);
      expect(summary).not.toHaveProperty('drift');
      expect(JSON.stringify(summary['problems'])).not.toContain('terraform');
    },
    120_000,
  );

  test('what drifted is on the team’s card, as drift and as a problem', async () => {
    const { status, output } = await drift(TOKENS['network-ci']);
    expect(status === 0 ? '' : output).toBe('');
    expect(output).toContain('{"schemaVersion":1,"stored":3,"outdated":0}');
    const summary = await portal.summary(NAME);
    const repository = 'https://git.example.org/network.git';
    expect(summary['drift']).toMatchObject({
      status: 'drifted',
      stacks: [
        { stack: 'share-checkout', status: 'in-sync', commit, repository },
        {
          stack: 'team-checkout',
          status: 'drifted',
          commit,
          repository,
          summary: expect.stringMatching(/^Plan: [1-9]\d* to add, 0 to change, 0 to destroy\.$/),
        },
      ],
    });
    expect(summary['problems']).toContainEqual(
      expect.objectContaining({
        field: 'terraform: team-checkout',
        found: expect.stringContaining('what is there is not what the Terraform of team-checkout says'),
        fix: expect.any(String),
      }),
    );
  }, 120_000);

  test('what was applied again is no problem any more', async () => {
    await tree.script(['apply', 'team-checkout']);
    expect((await drift(TOKENS['network-ci'])).status).toBe(0);
    const summary = await portal.summary(NAME);
    expect(summary['drift']).toMatchObject({ status: 'in-sync' });
    expect(JSON.stringify(summary['problems'])).not.toContain('terraform');
  }, 120_000);
});
