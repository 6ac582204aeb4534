import type { ApiModel } from '../model/api-model';
import { routeOf } from './rest-bindings';

const operation = (requestUri: string) => ({ http: { method: 'GET', requestUri } });

const model = {
  operations: {
    GetThing: operation('/thing/{Id}'),
    GetKey: operation('/bucket/{Key+}'),
    ListParts: operation('/thing/{Id}/parts'),
    ListThings: operation('/thing?list=all'),
  },
  shapes: {},
} as unknown as ApiModel;

const get = (path: string, query = '') => ({ method: 'GET', path, query, headers: {}, body: '' }) as never;

test.each([
  ['/thing/Z1', '', 'GetThing'],
  ['/thing/Z1/parts', '', 'ListParts'],
  ['/thing', 'list=all', 'ListThings'],
  ['/bucket/a/b/c', '', 'GetKey'],
  ['/thing/Z1/parts/more', '', undefined],
  ['/thing', '', undefined],
])('%s?%s is the operation %s', (path, query, name) => {
  expect(routeOf(get(path, query), model)).toBe(name);
});
