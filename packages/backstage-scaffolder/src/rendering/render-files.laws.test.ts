import { parseDefinition, synthesise } from 'cdktf-private-ecr';
import fc from 'fast-check';
import { parse } from 'yaml';
import { GENEROUS_HUB, MARK, TEAMS_AT_ONCE, validRequest, validRequests } from '../__fixtures__/requests';
import { renderFiles } from './render-files';

const FILE = 'private-ecr.yaml';

const HUB = parse(GENEROUS_HUB) as object;

/** A property sample counts requests; each run of these has this many. */
const numRuns = Math.ceil((process.env['PRIVATE_ECR_SLOW'] === '1' ? 2_000 : 60) / TEAMS_AT_ONCE);

/** Every text of a document, keys included. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(textsOf)];
}

/** The expressions of a text of Terraform, with what stands in their braces. */
function expressionsOf(text: string): readonly string[] {
  return text.match(/[$%]\{(?:[^{}]|\{[^{}]*\})*\}/g) ?? [];
}

test('whatever is asked for: Terraform that parses, no expression of the request in it, and a path that can pull', () => {
  fc.assert(
    fc.property(validRequests, requests => {
      const definition = { ...HUB, teams: requests.map(request => ({ request })) };
      const { files, services } = synthesise(parseDefinition(JSON.stringify(definition)));
      const stacks = [...files].filter(([name]) => name.endsWith('cdk.tf.json'));
      expect(stacks.length).toBeGreaterThan(requests.length);
      for (const [, text] of stacks) {
        const found = textsOf(JSON.parse(text)).flatMap(expressionsOf);
        expect(found.filter(expression => expression.includes(MARK))).toEqual([]);
        expect(found.filter(expression => expression.startsWith('%'))).toEqual([]);
      }
      expect(services.map(({ team, result }) => `${team}: ${result?.verdict}`)).toEqual(
        requests.map(({ name }) => `${name}: reachable`),
      );
    }),
    { numRuns },
  );
});

test('what is added to a definition is what the definition comes to, with a Resource that says the same', () => {
  fc.assert(
    fc.property(validRequest, request => {
      const cidr = '10.99.0.0/22';
      const asked = { ...request, ...(request.topology === 'standalone' && { size: undefined, cidr }) };
      const rendered = renderFiles({
        file: FILE,
        definition: GENEROUS_HUB,
        mode: 'add',
        request: asked,
        hcl: false,
      });
      const whole = synthesise(parseDefinition(rendered.files.get(FILE) ?? ''), { traces: false }).files;
      const both = [...rendered.files].filter(([name]) => whole.has(name));
      expect(both).toEqual(both.map(([name]) => [name, whole.get(name)]));
      expect(parse(rendered.files.get(`catalog/network-${request.name}.yaml`) ?? '')).toMatchObject({
        kind: 'Resource',
        metadata: { name: `network-${request.name}`, annotations: { 'private-ecr.io/team': request.name } },
        spec: { owner: request.owner, ...(request.services?.length && { dependencyOf: request.services }) },
      });
    }),
    { numRuns: 5 },
  );
});
