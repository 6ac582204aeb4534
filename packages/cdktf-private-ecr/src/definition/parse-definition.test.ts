import { InvalidInputError, type InputProblem } from '@private-ecr/core';
import { stringify } from 'yaml';
import { anOrganization, definitionOf } from '../testing';
import { parseDefinition } from './parse-definition';

function problemsOf(text: string): readonly InputProblem[] {
  try {
    parseDefinition(text, 'private-ecr.yaml');
    return [];
  } catch (error) {
    if (error instanceof InvalidInputError) return error.problems;
    throw error;
  }
}

const LEAST = 'schemaVersion: 1\nstate: { type: local }\n';

describe('a definition', () => {
  test('is YAML or JSON', () => {
    const written = anOrganization();
    expect(parseDefinition(stringify(written))).toEqual(definitionOf(written));
  });

  test('that says the least has no hub and no team', () => {
    expect(parseDefinition(LEAST)).toEqual({
      schemaVersion: 1,
      state: { type: 'local' },
      tags: {},
      hubs: [],
      teams: [],
    });
  });

  test('gets the defaults of hubs and requests', () => {
    const { hubs, teams } = definitionOf(
      anOrganization(draft => {
        delete draft.hubs[1].principals;
        draft.teams = draft.teams.filter(({ request }) => request.hub !== 'network-ireland');
      }),
    );
    expect(hubs[1]).toMatchObject({
      endpoints: { preset: 'fargate', services: [] },
      principals: [],
      raisedQuotas: {},
    });
    expect(teams[0]).toMatchObject({ services: [{ name: 'checkout-api' }], request: { azCount: 2 } });
  });
});

describe('what is not plain YAML is refused', () => {
  test.each([
    ['broken YAML', 'hubs: [', /line 1/, 'YAML 1.2 or JSON'],
    ['a tab for indentation', 'a:\n\tb: 1', /Tabs/i, 'YAML 1.2 or JSON'],
    ['a key twice', `${LEAST}schemaVersion: 1`, /unique/i, 'YAML 1.2 or JSON'],
    ['two documents', `${LEAST}---\n${LEAST}`, /multiple documents/i, 'YAML 1.2 or JSON'],
    ['an alias', 'a: &x 1\nb: *x', /the alias \*x/, 'values written where they stand'],
    ['a tag of another language', 'a: !!js/function "b"', /the tag .*js.function/, 'plain values'],
    ['a tag of YAML 1.1', 'a: !!binary aGk=', /the tag .*binary/, 'plain values'],
    ['a local tag', 'a: !env SECRET', /the tag !env/, 'plain values'],
    ['more than 5 MB', ' '.repeat(5_000_001), /5000001 characters/, 'at most 5000000 characters'],
  ])('%s', (_title, text, found, allowed) => {
    expect(problemsOf(text)).toEqual([
      { path: '', found: expect.stringMatching(found), allowed, fix: expect.any(String) },
    ]);
  });

  test('a billion laughs, at once', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      const of = level === 0 ? 'lol' : `*l${level - 1}`;
      return `l${level}: &l${level} [${Array(9).fill(of).join(', ')}]`;
    });
    expect(problemsOf(levels.join('\n'))).toHaveLength(1);
  });
});

describe('a field that is wrong is named with its place', () => {
  test.each([
    ['an empty file', '', ''],
    ['a list', '[]', ''],
    ['an unknown field', `${LEAST}hub: []`, 'hub'],
    ['an unknown version', LEAST.replace('1', '2'), 'schemaVersion'],
    ['a missing state', 'schemaVersion: 1', 'state'],
    ['a state of another kind', 'schemaVersion: 1\nstate: { type: gcs }', 'state.type'],
    [
      'a lock table, which is no longer needed',
      `${LEAST.replace('local', 's3, bucket: abc, region: eu-west-1, dynamodb_table: x')}`,
      'state.dynamodb_table',
    ],
    ['an unknown field of a hub', `${LEAST}hubs: [{ nat: true }]`, 'hubs[0].nat'],
    ['the merge key of YAML 1.1', `${LEAST}<<: { tags: {} }`, '["<<"]'],
  ])('%s', (_title, text, path) => {
    expect(problemsOf(text).map(problem => problem.path)).toContain(path);
  });

  test('and the file is part of the message', () => {
    expect(() => parseDefinition('[]', 'platform.yaml')).toThrow(/^platform\.yaml: found \[\]/);
  });
});
