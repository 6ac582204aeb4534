import {
  ListResourceRecordSetsCommand,
  type ListResourceRecordSetsCommandInput,
  type ListResourceRecordSetsCommandOutput,
} from '@aws-sdk/client-route-53';
import { type Route53Sandbox, route53Sandbox } from '../__fixtures__/route53-sandbox';

let route53: Route53Sandbox;

beforeAll(async () => {
  route53 = await route53Sandbox();
});

afterAll(() => route53.sandbox.close());

const HostedZoneId = 'ZDKR';
const APEX = 'dkr.ecr.eu-west-1.amazonaws.com.';
const ALL = [
  [APEX, 'NS'],
  [APEX, 'SOA'],
  [`\\052.${APEX}`, 'A'],
  [`a.b.${APEX}`, 'A'],
];

const shown = ({ ResourceRecordSets }: ListResourceRecordSetsCommandOutput) =>
  ResourceRecordSets?.map(({ Name, Type }) => [Name, Type]);

test('lists records by their labels from the last one on, an asterisk as Route 53 writes it', async () => {
  const answer = await route53.owner.send(new ListResourceRecordSetsCommand({ HostedZoneId }));
  expect(shown(answer)).toEqual(ALL);
  expect(answer.ResourceRecordSets?.[2]?.AliasTarget?.DNSName).toBe('vpce-1.vpce.amazonaws.com.');
  expect([answer.IsTruncated, answer.MaxItems]).toEqual([false, 300]);
});

test('name and type of the next record lead through all', async () => {
  const records = [];
  let next: Partial<ListResourceRecordSetsCommandInput> | undefined = {};
  while (next !== undefined) {
    const answer: ListResourceRecordSetsCommandOutput = await route53.owner.send(
      new ListResourceRecordSetsCommand({ HostedZoneId, MaxItems: 1, ...next }),
    );
    records.push(...(shown(answer) ?? []));
    next =
      answer.IsTruncated === true
        ? { StartRecordName: answer.NextRecordName, StartRecordType: answer.NextRecordType }
        : undefined;
  }
  expect(records).toEqual(ALL);
});

test.each<[string, Partial<ListResourceRecordSetsCommandInput>, number]>([
  ['a name', { StartRecordName: '*.dkr.ecr.eu-west-1.amazonaws.com' }, 2],
  ['a name and a type', { StartRecordName: APEX, StartRecordType: 'SOA' }, 1],
  ['a name after all', { StartRecordName: 'z.dkr.ecr.eu-west-1.amazonaws.com.' }, 4],
])('starts at %s', async (_, start, index) => {
  const answer = await route53.owner.send(new ListResourceRecordSetsCommand({ HostedZoneId, ...start }));
  expect(shown(answer)).toEqual(ALL.slice(index));
});

test('a zone of whose records nothing is known has none', async () => {
  const answer = await route53.owner.send(new ListResourceRecordSetsCommand({ HostedZoneId: 'ZAPI' }));
  expect(answer.ResourceRecordSets).toEqual([]);
});

test.each<[string, ListResourceRecordSetsCommandInput, string]>([
  ['a zone that is not there', { HostedZoneId: 'ZNONE' }, 'NoSuchHostedZone'],
  ['a type without a name', { HostedZoneId, StartRecordType: 'A' }, 'InvalidInput'],
])('refuses %s', async (_, input, name) => {
  await expect(route53.owner.send(new ListResourceRecordSetsCommand(input))).rejects.toMatchObject({ name });
});

test("another account may not read the zone's records", async () => {
  await expect(route53.other.send(new ListResourceRecordSetsCommand({ HostedZoneId }))).rejects.toMatchObject(
    { $metadata: { httpStatusCode: 403 } },
  );
});
