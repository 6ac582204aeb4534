'use strict';

const { configFiles, demoEnvironment, portalEnvironment } = require('./environment');

test.each(['AWS_ACCESS_KEY_ID', 'AWS_PROFILE', 'AWS_ENDPOINT_URL', 'APP_CONFIG_privateEcr_aws_endpoint'])(
  '%s of the person who starts it does not reach the demo',
  name => {
    expect(demoEnvironment({ [name]: 'x', PATH: '/bin' })).not.toHaveProperty(name);
  },
);

test('it keeps the rest, and looks for no AWS', () => {
  expect(demoEnvironment({ PATH: '/bin' })).toMatchObject({
    PATH: '/bin',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  });
});

test('the portal is told where it answers, where its AWS is and how to reach its database', () => {
  const postgres = { host: '127.0.0.1', port: 5433, user: 'postgres', password: 'secret' };
  const place = {
    port: 7100,
    data: '/data',
    sandboxUrl: 'http://127.0.0.1:1',
    pipelineToken: 'a-token',
    database: /** @type {const} */ ('embedded'),
  };
  expect(portalEnvironment({ ...place, postgres })).toMatchObject({
    EXAMPLE_BASE_URL: 'http://localhost:7100',
    EXAMPLE_AWS_ENDPOINT: 'http://127.0.0.1:1',
    EXAMPLE_PIPELINE_TOKEN: 'a-token',
    POSTGRES_PORT: '5433',
    POSTGRES_PASSWORD: 'secret',
  });
  expect(portalEnvironment(place)).not.toHaveProperty('POSTGRES_HOST');
});

test.each([
  ['sqlite', ['../app-config.yaml', '../app-config.sqlite.yaml', '/data/app-config.hubs.yaml']],
  ['embedded', ['../app-config.yaml', '/data/app-config.hubs.yaml']],
  ['own', ['../app-config.yaml', '/data/app-config.hubs.yaml']],
])('the configuration with the database %s', (database, expected) => {
  expect(configFiles({ data: '/data', database: /** @type {any} */ (database) })).toEqual(expected);
});
