import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { App } from '../terraform';
import { anOrganization, definitionOf, type OrganizationDraft } from '../testing';
import { planStacks } from './stack-plan';
import { STACKS_MANIFEST } from '../snapshot';
import { addStacks, synthesise } from './synthesise';
import { SynthesisRefusedError } from './synthesis-refused-error';

const filesOf = (change?: (draft: OrganizationDraft) => void) =>
  synthesise(definitionOf(anOrganization(change))).files;

describe('the organisation', () => {
  const synthesis = synthesise(definitionOf(anOrganization()));

  test('comes to a file for each stack, the manifest and the guide', () => {
    const folders = planStacks(definitionOf(anOrganization())).map(({ folder }) => `${folder}/cdk.tf.json`);
    expect([...synthesis.files.keys()]).toEqual([STACKS_MANIFEST, 'README.md', ...folders]);
  });

  test('has a manifest that says whose contract each stack reads', () => {
    expect(JSON.parse(synthesis.files.get(STACKS_MANIFEST) ?? '')).toEqual({
      schemaVersion: 1,
      stacks: planStacks(definitionOf(anOrganization())).map(
        ({ name, folder, accountId, region, inputs, ...subject }) => ({
          name,
          folder,
          accountId,
          region,
          ...('hub' in subject && { hub: subject.hub.id }),
          ...('team' in subject && { team: subject.team.request.name }),
          inputs,
        }),
      ),
    });
  });

  test('is the same from any working directory, and names none', () => {
    const before = process.cwd();
    const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-cwd-'));
    try {
      process.chdir(elsewhere);
      expect(filesOf()).toEqual(synthesis.files);
      expect(fs.readdirSync(elsewhere)).toEqual([]);
    } finally {
      process.chdir(before);
      fs.rmSync(elsewhere, { recursive: true });
    }
    for (const text of synthesis.files.values()) {
      expect(text).not.toContain(os.tmpdir());
      expect(text).not.toContain(before);
    }
  });

  test('leaves nothing in the folder of temporary files', () => {
    // A folder of its own: other tests use the common one at the same time.
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-tmp-'));
    const tmpdir = jest.spyOn(os, 'tmpdir').mockReturnValue(folder);
    try {
      filesOf();
      expect(tmpdir).toHaveBeenCalled();
      expect(fs.readdirSync(folder)).toEqual([]);
    } finally {
      tmpdir.mockRestore();
      fs.rmSync(folder, { recursive: true });
    }
  });

  test('is the same as a program of its own makes it', () => {
    const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'private-ecr-program-'));
    try {
      const app = new App({ outdir });
      const definition = definitionOf(anOrganization());
      addStacks(app, definition);
      app.synth();
      for (const { name, folder } of planStacks(definition)) {
        const text = fs.readFileSync(path.join(outdir, 'stacks', name, 'cdk.tf.json'), 'utf8');
        expect(text).toBe(synthesis.files.get(`${folder}/cdk.tf.json`));
      }
    } finally {
      fs.rmSync(outdir, { recursive: true });
    }
  });

  test('can be HCL', () => {
    const { files } = synthesise(definitionOf(anOrganization()), { hcl: true });
    expect(files.get('stacks/eu-central-1/hub/cdk.tf')).toMatch(/^resource "aws_vpc" /m);
    expect([...files.keys()].filter(name => name.endsWith('.json'))).toEqual([STACKS_MANIFEST]);
  });

  test('reads no state of another stack', () => {
    for (const text of synthesis.files.values()) expect(text).not.toContain('terraform_remote_state');
  });
});

describe('the state', () => {
  const backendOf = (files: ReadonlyMap<string, string>, folder: string): unknown =>
    (JSON.parse(files.get(`${folder}/cdk.tf.json`) ?? '') as { terraform: { backend: unknown } }).terraform
      .backend;

  test('of each stack is locked by S3 itself, under a key of its own', () => {
    expect(backendOf(filesOf(), 'stacks/eu-central-1/share-checkout')).toEqual({
      s3: {
        bucket: 'example-terraform-state',
        region: 'eu-central-1',
        key: 'private-ecr/eu-central-1/share-checkout.tfstate',
        encrypt: true,
        use_lockfile: true,
      },
    });
  });

  test('can have another prefix', () => {
    const files = filesOf(draft => Object.assign(draft.state, { prefix: 'platform/ecr' }));
    expect(backendOf(files, 'stacks/eu-west-1/hub')).toMatchObject({
      s3: { key: 'platform/ecr/eu-west-1/hub-eu-west-1.tfstate' },
    });
  });

  test('can be a file beside each stack, by a relative path', () => {
    const files = filesOf(draft => (draft.state = { type: 'local' }));
    expect(backendOf(files, 'stacks/eu-west-1/hub')).toEqual({
      local: { path: 'terraform.tfstate' },
    });
  });
});

describe('what does not hold is refused, all of it, before anything is written', () => {
  test('an image that no endpoint serves, and one of another Region', () => {
    const definition = definitionOf(
      anOrganization(draft => {
        draft.teams[0]!.services = [{ name: 'api', images: ['nginx'] }];
        draft.teams[1]!.services = [
          { name: 'api', images: ['111122223333.dkr.ecr.us-east-1.amazonaws.com/a:1'] },
        ];
      }),
    );
    const refused = (() => {
      try {
        synthesise(definition);
        return undefined;
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(SynthesisRefusedError);
    expect((refused as SynthesisRefusedError).refusals).toEqual([
      expect.stringMatching(/^team-checkout\/team: services\[0\]\.images\[0\]: found "nginx".*\[images\]$/),
      expect.stringMatching(/^team-orders\/team: services\[0\]\.images\[0\]: .*\[same-region\]$/),
    ]);
  });

  test('a layer bucket that nobody knows', () => {
    const definition = definitionOf(
      anOrganization(draft => {
        draft.hubs.splice(0, 2);
        draft.teams.splice(0, 5);
        draft.teams[0]!.request.region = 'cn-north-1';
      }),
    );
    expect(() => synthesise(definition)).toThrow(/layerBucket: found nothing.*ask AWS Support/);
  });

  test('but not one that the definition names', () => {
    const files = filesOf(draft => {
      draft.hubs.splice(0, 2);
      draft.teams.splice(0, 5);
      draft.teams[0]!.request.region = 'cn-north-1';
      draft.teams[0]!.layerBucket = 'layers-of-beijing';
    });
    expect(files.get('stacks/cn-north-1/standalone-legacy/cdk.tf.json')).toContain('layers-of-beijing');
  });
});

describe('warnings', () => {
  test('say what the NAT gateways of the one standalone VPC will not save', () => {
    const { warnings } = synthesise(definitionOf(anOrganization()));
    expect(warnings).toEqual([expect.stringMatching(/^standalone-legacy\/vpc: internetEgress: .*NAT/)]);
  });
});

test('an endpoint policy of the definition stands in the stack whose endpoints it is for', () => {
  const bucket = (name: string) => ({ furtherBuckets: [{ bucketArn: `arn:aws:s3:::${name}` }] });
  const { files } = synthesise(
    definitionOf(
      anOrganization(draft => {
        draft.hubs[0].endpointPolicy = bucket('of-the-hub');
        for (const team of draft.teams) {
          const { name, topology } = team.request;
          if (topology !== undefined) team.endpointPolicy = bucket(`of-${name}`);
        }
      }),
    ),
    { traces: false },
  );
  const holding = (name: string) =>
    [...files].filter(([, text]) => text.includes(`arn:aws:s3:::${name}`)).map(([file]) => file);
  expect(['of-the-hub', 'of-search', 'of-reports', 'of-legacy'].map(holding)).toEqual([
    ['stacks/eu-central-1/hub/cdk.tf.json'],
    ['stacks/eu-central-1/spoke-search/cdk.tf.json'],
    ['stacks/eu-west-1/spoke-reports/cdk.tf.json'],
    ['stacks/eu-central-1/standalone-legacy/cdk.tf.json'],
  ]);
});
