import { aHub, aShare, aSpoke, aStack, aTeam, aVpc, IMAGE, problemsOf, refusalsOf } from '../testing';
import { TerraformVariable } from '../terraform';

const EXPRESSION = '${file("/etc/passwd")}';
const refusal = (construct: string, path: string, found: string) => ({
  construct,
  path,
  found: JSON.stringify(found),
  allowed: 'text without ${ and %{',
  fix: 'leave out the expression: names, descriptions and tags are plain text',
  validation: 'plain-text',
});

describe('text that Terraform would evaluate is refused', () => {
  const tags = { owner: EXPRESSION };
  test.each([
    ['a tag of a hub', () => aHub({ tags }), 'stack/hub', 'tags["owner"]'],
    ['a tag of a share', () => aShare({ tags }), 'stack/share', 'tags["owner"]'],
    ['a tag of a spoke', () => aSpoke({ tags }), 'stack/spoke', 'tags["owner"]'],
    ['a tag of a team', () => aTeam({ tags }), 'stack/team', 'tags["owner"]'],
    ['a tag of a standalone VPC', () => aVpc({ tags }), 'stack/vpc', 'tags["owner"]'],
    [
      'the parameter of a hub',
      () => aHub({ contractParameterName: EXPRESSION }),
      'stack/hub',
      'contractParameterName',
    ],
    [
      'the cluster of a smoke test',
      () => aTeam({ smokeTest: { image: IMAGE, cluster: EXPRESSION } }),
      'stack/team',
      'smokeTest.cluster',
    ],
    [
      'an image where anything may be pulled',
      () => aTeam({ internetEgress: true, smokeTest: { image: EXPRESSION } }),
      'stack/team',
      'smokeTest.image',
    ],
    ['a default tag of a stack', () => aStack({ defaultTags: tags }), 'stack', 'defaultTags["owner"]'],
    ['the role of a stack', () => aStack({ roleName: EXPRESSION }), 'stack', 'roleName'],
  ])('in %s', (_title, construct, path, property) => {
    expect(refusalsOf(construct())).toEqual([refusal(path, property, EXPRESSION)]);
  });

  test.each([
    ['a directive', '%{ for x in y }%{ endfor }'],
    ['an escaped expression', '$${var.x}'],
    ['a reference to a variable', '${var.secret}'],
    ['an expression within text', 'a ${1 + 1} b'],
    ['an expression beside a reference of the library', '${TfToken[TOKEN.0]}${1 + 1}'],
  ])('%s', (_title, owner) => {
    expect(refusalsOf(aHub({ tags: { owner } }))).toEqual([refusal('stack/hub', 'tags["owner"]', owner)]);
  });

  test('in the key of a tag', () => {
    expect(refusalsOf(aHub({ tags: { '${a}': 'b' } }))).toEqual([
      refusal('stack/hub', 'tags (key "${a}")', '${a}'),
    ]);
  });
});

describe('text that becomes part of policies is refused before they are made', () => {
  test.each([
    ['the layer bucket of a hub', () => aHub({ layerBucket: EXPRESSION }), 'stack/hub', 'layerBucket'],
    ['the layer bucket of a VPC', () => aVpc({ layerBucket: EXPRESSION }), 'stack/vpc', 'layerBucket'],
    ['an organisation', () => aHub({ organizationId: EXPRESSION }), 'stack/hub', 'organizationId'],
    [
      'the name of a service',
      () => aHub({ endpoints: { services: [EXPRESSION] } }),
      'stack/hub',
      'endpoints.services[0]',
    ],
  ])('%s', (_title, make, construct, path) => {
    const { validation: _, ...problem } = refusal(construct, path, EXPRESSION);
    expect(problemsOf(make)).toEqual([problem]);
  });

  test('a repository, with the path of what was given it', () => {
    expect(problemsOf(() => aTeam({ repositories: [EXPRESSION] }))).toEqual([
      expect.objectContaining({ construct: 'stack/team/execution-role', found: JSON.stringify(EXPRESSION) }),
    ]);
  });
});

describe('accepted', () => {
  test.each(['plain', 'Ärger & Söhne', '$5 {a}', '100 %', '$(id)', '{{ x }}', 'a"b\\c'])('%s', owner => {
    expect(refusalsOf(aHub({ tags: { owner } }))).toEqual([]);
  });

  test('a reference that the library made', () => {
    const stack = aStack();
    const owner = new TerraformVariable(stack, 'owner', { type: 'string' }).stringValue;
    expect(refusalsOf(aHub({ tags: { owner } }, stack))).toEqual([]);
  });
});
