'use strict';

/** What every process of the demo runs with: nothing of it looks for AWS, or phones home. */
const QUIET = {
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  CHECKPOINT_DISABLE: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
};

/**
 * The environment of the person who started the demo, without what would lead its AWS calls elsewhere.
 *
 * @param {Readonly<Record<string, string | undefined>>} inherited
 * @returns {NodeJS.ProcessEnv}
 */
function demoEnvironment(inherited) {
  const kept = Object.entries(inherited).filter(([name]) => !/^(AWS_|APP_CONFIG_)/.test(name));
  return { ...Object.fromEntries(kept), ...QUIET };
}

/**
 * @typedef {object} PortalPlace
 * @property {number} port
 * @property {string} data
 * @property {string} sandboxUrl
 * @property {string} pipelineToken with which the pipeline calls the portal
 * @property {'sqlite' | 'own' | 'embedded'} database
 * @property {{ host: string, port: number, user: string, password: string }} [postgres] of the demo's own
 */

/**
 * What the portal is told by the environment; `app-config.yaml` refers to it.
 *
 * @param {PortalPlace} place
 * @returns {Record<string, string>}
 */
function portalEnvironment({ port, data, sandboxUrl, pipelineToken, postgres }) {
  return {
    NODE_ENV: 'production',
    EXAMPLE_PORT: String(port),
    EXAMPLE_BASE_URL: `http://localhost:${port}`,
    EXAMPLE_DATA: data,
    EXAMPLE_SQLITE_FOLDER: `${data}/sqlite`,
    EXAMPLE_AWS_ENDPOINT: sandboxUrl,
    EXAMPLE_PIPELINE_TOKEN: pipelineToken,
    ...(postgres && {
      POSTGRES_HOST: postgres.host,
      POSTGRES_PORT: String(postgres.port),
      POSTGRES_USER: postgres.user,
      POSTGRES_PASSWORD: postgres.password,
    }),
  };
}

/**
 * The configuration files of the portal, each laid over the one before.
 *
 * @param {Pick<PortalPlace, 'data' | 'database'>} place
 */
function configFiles({ data, database }) {
  return [
    '../app-config.yaml',
    ...(database === 'sqlite' ? ['../app-config.sqlite.yaml'] : []),
    `${data}/app-config.hubs.yaml`,
  ];
}

module.exports = { configFiles, demoEnvironment, portalEnvironment };
