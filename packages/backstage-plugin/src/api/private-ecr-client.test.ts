import { aBackend, type Reply } from '../testing/backend';
import { aFleetPage, aSummary } from '../testing/fixtures';
import { PrivateEcrClient, PrivateEcrApiError } from '.';

const SUMMARY = 'GET entities/component/default/checkout-api/summary';
const REF = 'component:default/checkout-api';

function aClient(replies: Readonly<Record<string, Reply | readonly Reply[]>>) {
  const { asked, fetchApi } = aBackend(replies);
  const discoveryApi = { getBaseUrl: async (plugin: string) => `http://localhost:7007/api/${plugin}` };
  return { asked, client: new PrivateEcrClient({ discoveryApi, fetchApi }) };
}

const failureOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PrivateEcrApiError);
  return error as PrivateEcrApiError;
};

test('an answer is read, with the time at which it came', async () => {
  const { client } = aClient({ [SUMMARY]: { json: aSummary() } });
  const before = Date.now();
  const { value, receivedAt } = await client.getSummary(REF);
  expect(value.pulls.verdict).toBe('reachable');
  expect(receivedAt).toBeGreaterThanOrEqual(before);
});

test('an answer that did not change is the same object', async () => {
  const { client } = aClient({
    [SUMMARY]: [
      { json: aSummary(), headers: { etag: '"1"' } },
      { text: '', status: 304 },
    ],
  });
  const first = await client.getSummary(REF);
  expect(await client.getSummary(REF)).toBe(first);
});

test('names from people do not leave their part of the path', async () => {
  const { client, asked } = aClient({});
  await failureOf(client.getSummary('component:default/..%2F..%2Fcollection?x=#y'));
  expect(asked).toEqual(['GET entities/component/default/..%252f..%252fcollection%3Fx%3D%23y/summary']);
});

test('filters are sent as they stand in the URL', async () => {
  const { client, asked } = aClient({ 'GET fleet': { json: aFleetPage() } });
  await client.getFleet(new URLSearchParams({ owner: 'group:default/a&b', offset: '50' }));
  expect(asked).toEqual(['GET fleet?owner=group%3Adefault%2Fa%26b&offset=50']);
});

test('a message to diagnose is sent as JSON', async () => {
  const { client, asked } = aClient({ 'POST diagnose': { json: { causes: [] } } });
  expect(await client.diagnose({ message: 'i/o timeout' })).toEqual({ causes: [] });
  expect(asked).toEqual(['POST diagnose']);
});

test.each<[string, Reply, string, boolean]>([
  ['no connection', 'down', 'unreachable', true],
  ['400', { json: {}, status: 400 }, 'refused', false],
  ['401', { json: {}, status: 401 }, 'unauthenticated', false],
  ['403', { json: {}, status: 403 }, 'denied', false],
  ['404', { json: {}, status: 404 }, 'not-found', false],
  ['429', { json: {}, status: 429 }, 'throttled', true],
  ['500', { json: {}, status: 500 }, 'failed', true],
  ['503 of a proxy', { text: '<html></html>', status: 503 }, 'failed', true],
  ['a page of a proxy', { text: '<html></html>' }, 'malformed', false],
  ['a missing field', { json: { schemaVersion: 1 } }, 'malformed', false],
  ['a later version', { json: { schemaVersion: 2 } }, 'too-new', false],
])('%s', async (_what, reply, failure, retryable) => {
  const { client } = aClient({ [SUMMARY]: reply });
  expect(await failureOf(client.getSummary(REF))).toMatchObject({ failure, retryable });
});

test('a later version of a detail is told by the summary in it', async () => {
  const { client } = aClient({
    'GET entities/component/default/checkout-api/detail': { json: { summary: { schemaVersion: 3 } } },
  });
  expect(await failureOf(client.getDetail(REF))).toMatchObject({ failure: 'too-new' });
});

test.each([
  ['7', 7],
  ['soon', undefined],
  ['-1', undefined],
])('Retry-After: %s', async (header, retryAfterSeconds) => {
  const { client } = aClient({ [SUMMARY]: { json: {}, status: 429, headers: { 'retry-after': header } } });
  expect(await failureOf(client.getSummary(REF))).toMatchObject({ retryAfterSeconds });
});
