import type { TerraformType } from '../schema/schema';
import { conform } from './conform';
import { UNKNOWN, type Value } from './value';

const rule: TerraformType = ['object', { port: 'number', cidr: 'string' }];

describe('conform', () => {
  it.each<[string, Value | undefined, TerraformType, Value]>([
    ['gives an object what it lacks', { port: 443 }, rule, { port: 443, cidr: null }],
    [
      'takes from an object what is none of its own',
      { port: 1, cidr: '', x: 1 },
      rule,
      { port: 1, cidr: '' },
    ],
    ['does so in a list', [{ port: 1 }], ['list', rule], [{ port: 1, cidr: null }]],
    ['does so in a map', { a: { port: 1 } }, ['map', rule], { a: { port: 1, cidr: null } }],
    ['leaves an unknown value', UNKNOWN, ['set', rule], UNKNOWN],
    ['makes null of nothing', undefined, 'string', null],
    ['makes null of a value of another shape', 'text', ['list', 'string'], null],
  ])('%s', (_, value, type, expected) => {
    expect(conform(value, type)).toEqual(expected);
  });
});
