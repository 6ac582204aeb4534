import { InvalidInputError, parseSnapshot, trace } from '@private-ecr/core';
import fc from 'fast-check';
import { type Chain, type ChainName, CHAINS } from './__fixtures__/chains';
import { COLLECTED_AT, type TerraformDocument } from './__fixtures__/documents';
import { terraformSnapshot, type TerraformStack } from '.';

const UNKNOWN = '${unheard_of(var.x)}';
const names = Object.keys(CHAINS) as ChainName[];

/**
 * What only adds to what works: without it, or not knowing it, nothing is reachable that was not. Of the others some
 * take away: a network ACL, the records of a zone, a policy that denies. Permissions are apart, for trace counts those
 * that it knows and no others.
 */
const ONLY_ADDS = [
  'aws_vpc',
  'aws_subnet',
  'aws_route_table',
  'aws_route_table_association',
  'aws_route',
  'aws_vpc_endpoint_route_table_association',
  'aws_vpc_security_group_ingress_rule',
  'aws_vpc_security_group_egress_rule',
  'aws_ec2_transit_gateway',
  'aws_ec2_transit_gateway_vpc_attachment',
  'aws_ec2_transit_gateway_route_table_association',
  'aws_ec2_transit_gateway_route_table_propagation',
  'aws_route53_zone_association',
  'aws_route53_record',
  'aws_route53profiles_association',
  'aws_route53profiles_resource_association',
];

/** A resource of a chain, and one of its arguments. */
interface Place {
  readonly document: TerraformDocument;
  readonly type: string;
  readonly label: string;
  readonly argument: string;
}

function placesOf({ stacks }: Chain, types: readonly string[]): Place[] {
  return stacks.flatMap(({ source: { document } }) =>
    types.flatMap(type =>
      Object.entries(document.resource[type] ?? {}).flatMap(([label, body]) =>
        Object.keys(body).map(argument => ({ document, type, label, argument })),
      ),
    ),
  );
}

function pick<Item>(items: readonly Item[], position: number): Item {
  return items[position % items.length]!;
}

function verdictOf({ stacks, workload }: Chain): string {
  const { snapshot } = terraformSnapshot({ stacks, collectedAt: COLLECTED_AT });
  try {
    return trace(snapshot, workload).verdict;
  } catch (error) {
    // The subnet of the workload is in no list: it was removed.
    if (error instanceof InvalidInputError) return 'refused';
    throw error;
  }
}

const remove = ({ document, type, label }: Place) => Reflect.deleteProperty(document.resource[type]!, label);
const forget = ({ document, type, label, argument }: Place) => {
  const body = document.resource[type]?.[label];
  if (body !== undefined) body[argument] = UNKNOWN;
};
const position = fc.nat({ max: 10_000 });
const chainName = fc.constantFrom(...names);

test('what does not work does not begin to by removing more', () => {
  fc.assert(
    fc.property(
      chainName,
      fc.array(position, { minLength: 1, maxLength: 3 }),
      position,
      (name, broken, more) => {
        const chain = CHAINS[name]();
        for (const at of broken) remove(pick(placesOf(chain, ONLY_ADDS), at));
        fc.pre(verdictOf(chain) !== 'reachable');
        remove(pick(placesOf(chain, ONLY_ADDS), more));
        expect(verdictOf(chain)).not.toBe('reachable');
      },
    ),
  );
});

test('what does not work does not begin to by knowing less', () => {
  fc.assert(
    fc.property(
      chainName,
      fc.array(position, { minLength: 1, maxLength: 2 }),
      position,
      (name, broken, less) => {
        const chain = CHAINS[name]();
        for (const at of broken) remove(pick(placesOf(chain, ONLY_ADDS), at));
        fc.pre(verdictOf(chain) !== 'reachable');
        const types = [...ONLY_ADDS, 'aws_vpc_endpoint', 'aws_security_group', 'aws_route53_zone'];
        forget(pick(placesOf(chain, types), less));
        expect(verdictOf(chain)).not.toBe('reachable');
      },
    ),
  );
});

/** The same entries in another order. */
function shuffled(document: unknown, order: number): unknown {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return document;
  const entries = Object.entries(document).map(([key, value]) => [key, shuffled(value, order + 1)] as const);
  return Object.fromEntries(order % 2 === 0 ? entries.reverse() : entries);
}

test('the order of stacks and of resources changes nothing', () => {
  fc.assert(
    fc.property(chainName, fc.array(position, { maxLength: 3 }), position, (name, unknowns, order) => {
      const chain = CHAINS[name]();
      for (const at of unknowns) forget(pick(placesOf(chain, ONLY_ADDS), at));
      const stacks = chain.stacks.map(stack => ({
        ...stack,
        source: { ...stack.source, document: shuffled(stack.source.document, order) },
      }));
      const turned = [
        ...stacks.slice(order % stacks.length),
        ...stacks.slice(0, order % stacks.length),
      ].reverse();
      const read = (all: typeof stacks) =>
        JSON.stringify(terraformSnapshot({ stacks: all, collectedAt: COLLECTED_AT }));
      expect(read(turned)).toBe(read(chain.stacks as typeof stacks));
    }),
  );
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string().map(text => `\${${text}}`),
  fc.constantFrom(
    '${process.exit(1)}',
    '${constructor.constructor("return process")()}',
    '${__proto__.polluted}',
    '${var["__proto__"]["x"]}',
    `\${${'['.repeat(10_000)}`,
    `\${a${'.b'.repeat(10_000)}}`,
    `\${${'one('.repeat(10_000)}`,
    '%{ for x in y }${x}%{ endfor }',
    '${file("/etc/passwd")}',
    '10.0.0.0/99',
    '\u202e\n\u0000',
  ),
);

/** Reads stacks, and what was read through core; any error but a refusal is thrown on. */
function outcomeOf(stacks: readonly TerraformStack[]): string {
  try {
    const { snapshot } = terraformSnapshot({ stacks, collectedAt: COLLECTED_AT });
    parseSnapshot(JSON.parse(JSON.stringify(snapshot)));
    return 'read';
  } catch (error) {
    if (error instanceof InvalidInputError && error.document !== 'snapshot') return 'refused';
    throw error;
  }
}

test('hostile text in any argument or name is read, or refused as input', () => {
  fc.assert(
    fc.property(chainName, position, hostile, hostile, (name, at, value, label) => {
      const chain = CHAINS[name]();
      const { document, type, ...place } = pick(
        placesOf(chain, Object.keys(chain.stacks[0]!.source.document.resource)),
        at,
      );
      document.resource[type]![place.label]![place.argument] = value;
      Object.defineProperty(document.resource[type]!, label, {
        value: { tags: { [value]: value } },
        enumerable: true,
      });
      expect(['read', 'refused']).toContain(outcomeOf(chain.stacks));
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    }),
  );
});

test('any JSON is read as Terraform, or refused as input', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('configuration', 'plan', 'state'),
      fc.object(),
      fc.object(),
      (kind, one, other) => {
        const document = {
          format_version: '1.2',
          ...one,
          resource: other,
          planned_values: other,
          values: one,
        };
        const stack = {
          name: 's',
          accountId: '111122223333',
          region: 'eu-west-1',
          source: { kind, document },
        };
        expect(['read', 'refused']).toContain(outcomeOf([stack as never]));
      },
    ),
  );
});
