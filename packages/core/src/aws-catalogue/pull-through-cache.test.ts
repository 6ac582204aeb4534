import { pullThroughCachePrefix } from '.';

test.each([
  ['docker-hub/library/nginx', 'docker-hub'],
  ['ecr-public/nginx/nginx', 'ecr-public'],
  ['checkout/api', undefined],
  ['docker-hubcap/api', undefined],
])('%s is filled by the cache %j', (repository, prefix) => {
  expect(pullThroughCachePrefix(repository)).toBe(prefix);
});
