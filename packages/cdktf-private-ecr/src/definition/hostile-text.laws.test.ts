import { InvalidInputError } from '@private-ecr/core';
import fc from 'fast-check';
import { anOrganization, definitionOf, IMAGE, type OrganizationDraft } from '../testing';
import { synthesise } from './synthesise';
import { SynthesisRefusedError } from './synthesis-refused-error';

/** Text that goes for the edges: what expressions, JSON, shells, markup and paths are made of. */
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '${',
        '%{',
        '}',
        '$${',
        '"',
        "'",
        '`',
        '\\',
        '\n',
        '\0',
        '$(',
        ';',
        '../',
        '/',
        '*',
        ':',
        '#',
      ),
      fc.constantFrom('a', '-', '.', '1', 'file("/etc/passwd")', 'var.x', '${TfToken[TOKEN.1]}'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map(parts => parts.join(''));

/** Every place of a definition where a person writes text. */
const PLACES: Readonly<Record<string, (draft: OrganizationDraft, text: string) => unknown>> = {
  organizationId: (draft, text) => (draft.organizationId = text),
  roleName: (draft, text) => (draft.roleName = text),
  'state.bucket': (draft, text) => Object.assign(draft.state, { bucket: text }),
  'state.prefix': (draft, text) => Object.assign(draft.state, { prefix: text }),
  'the key of a tag': (draft, text) => (draft.tags = { [text]: 'a' }),
  'the value of a tag': (draft, text) => (draft.tags = { a: text }),
  'hub.id': (draft, text) => (draft.hubs[1].id = text),
  'hub.accountId': (draft, text) => (draft.hubs[1].accountId = text),
  'hub.region': (draft, text) => (draft.hubs[1].region = text),
  'hub.vpc.cidr': (draft, text) => Object.assign(draft.hubs[1].vpc, { cidr: text }),
  'hub.vpc.zones': (draft, text) => Object.assign(draft.hubs[1].vpc, { zones: { [text]: '10.1.0.0/27' } }),
  'hub.endpoints.services': (draft, text) => (draft.hubs[1].endpoints = { services: [text] }),
  'hub.principals': (draft, text) => (draft.hubs[1].principals = [text]),
  'hub.layerBucket': (draft, text) => (draft.hubs[1].layerBucket = text),
  'hub.contractParameterName': (draft, text) => (draft.hubs[1].contractParameterName = text),
  'hub.dns.profileArn': (draft, text) =>
    (draft.hubs[1].dns = { profileId: 'rp-0123456789abcdef', profileArn: text }),
  'hub.transitGateway': (draft, text) =>
    (draft.hubs[1].transitGateway = { transitGatewayId: text, transitGatewayRouteTableId: text }),
  'hub.internetRoute': (draft, text) => (draft.hubs[1].internetRoute = { transitGatewayId: text }),
  'hub.existingS3Gateway': (draft, text) => (draft.hubs[1].existingS3Gateway = { vpcEndpointId: text }),
  'request.name': (draft, text) => (draft.teams[0]!.request.name = text),
  'request.owner': (draft, text) => (draft.teams[0]!.request.owner = text),
  'request.accountId': (draft, text) => (draft.teams[0]!.request.accountId = text),
  'request.cidr': (draft, text) => (draft.teams[0]!.request.cidr = text),
  'request.repositories': (draft, text) => (draft.teams[0]!.request.repositories = [text]),
  'a tag of a request': (draft, text) => (draft.teams[0]!.request.tags = { [text]: text }),
  'team.zones': (draft, text) => (draft.teams[0]!.zones = [text, 'euc1-az1']),
  'team.layerBucket': (draft, text) => (draft.teams[5]!.layerBucket = text),
  'team.services.name': (draft, text) => (draft.teams[0]!.services = [{ name: text, images: [IMAGE] }]),
  'team.services.images': (draft, text) => (draft.teams[0]!.services = [{ name: 'a', images: [text] }]),
  'team.services.platformVersion': (draft, text) =>
    (draft.teams[0]!.services = [{ name: 'a', images: [IMAGE], platformVersion: text }]),
  'team.smokeTest.image': (draft, text) => (draft.teams[5]!.smokeTest = { image: text }),
  'team.smokeTest.cluster': (draft, text) => (draft.teams[0]!.smokeTest = { image: IMAGE, cluster: text }),
};

/** What would be written, or undefined where the text is refused as it should be. */
function writtenWith(change: (draft: OrganizationDraft) => unknown): readonly string[] | undefined {
  try {
    const { files, stacks } = synthesise(definitionOf(anOrganization(draft => void change(draft))));
    return stacks.map(({ folder }) => files.get(`${folder}/cdk.tf.json`) ?? '');
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof SynthesisRefusedError) return undefined;
    throw error;
  }
}

describe('text that begins an expression is refused, and all other is refused or stays plain text', () => {
  test.each(Object.entries(PLACES))('%s', (_place, put) => {
    fc.assert(
      fc.property(hostileText, text => {
        const written = writtenWith(draft => put(draft, text));
        if (written === undefined) return;
        expect(text).not.toMatch(/[$%]\{/);
        for (const stack of written) expect(() => JSON.parse(stack) as unknown).not.toThrow();
      }),
      // The library keeps every reference that it ever made, so each organisation adds to the memory of the run.
      { numRuns: process.env['PRIVATE_ECR_SLOW'] === '1' ? 80 : 20 },
    );
  });

  test.each(Object.entries(PLACES))('%s that holds an expression is refused', (_place, put) => {
    for (const text of [
      '${file("/etc/passwd")}',
      'a${1 + 1}',
      '%{ if true }a%{ endif }',
      '${TfToken[TOKEN.1]}',
    ]) {
      expect(writtenWith(draft => put(draft, text))).toBeUndefined();
    }
  });
});
