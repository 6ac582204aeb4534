import { errorDiagnostic, attributePath } from '../protocol/diagnostic';
import type { Handler, Request } from '../protocol/serve';
import type { CallName } from '../protocol/tfplugin5.data';
import { dataSourceBehaviour } from '../data-sources';
import { resourceBehaviour } from '../resources';
import { existingObject, type ExistingObjects } from '../behaviour/existing';
import { providerSchema } from '../schema/provider-schema';
import { typeOfBlock, type Block } from '../schema/schema';
import { schemaMessage } from '../schema/schema-message';
import { decodeValue, encodeValue } from '../values/codec';
import { conform } from '../values/conform';
import { isValues, type Value, type Values } from '../values/value';
import { accountOf, type Account } from './account';
import { settle } from './apply';
import { Ids } from './ids';
import { MetObjects } from './met-objects';
import { needsLegacyTypeSystem, plan } from './plan';
import { readDataSource } from './read-data-source';
import { blockOfType, type ServedTypes } from './served-types';
import { validate } from './validate';

/** What a provider is made of. */
export interface ProviderParts {
  readonly types: ServedTypes;
  readonly existing: ExistingObjects;
  /** The account of a provider block that names none. */
  readonly accountId: string;
}

/** The calls of the plugin protocol, answered. */
export function providerHandlers({ types, existing, accountId }: ProviderParts): Record<CallName, Handler> {
  const accounts = new Map<string, Account>();
  const ids = new Ids();
  const met = new MetObjects(existing);
  const find = met.find.bind(met);

  const accountFor = (connection: string): Account => {
    const account = accounts.get(connection);
    if (!account) throw new Error('Terraform did not configure the provider on this connection');
    return account;
  };
  const scopeOf = (connection: string, type: string, values: Values) => {
    const account = accountFor(connection);
    const region = typeof values.region === 'string' ? values.region : account.region;
    return { type, account, region, existing, find, prior: null };
  };

  const forget = (connection: string, type: string, { id, ...rest }: Values) => {
    if (typeof id !== 'string') return;
    ids.release(scopeOf(connection, type, rest), id);
    met.forget(type, id);
  };

  return {
    GetSchema: () => ({
      provider: schemaMessage(providerSchema()),
      resource_schemas: mapValues(types.schemas('resource'), schemaMessage),
      data_source_schemas: mapValues(types.schemas('data source'), schemaMessage),
    }),
    GetResourceIdentitySchemas: () => ({}),
    Stop: () => ({}),

    PrepareProviderConfig: ({ config }) => ({ prepared_config: config }),
    Configure: ({ config }, connection) => {
      const account = accountOf(valuesOf(decodeValue(config)), accountId);
      if ('summary' in account) return { diagnostics: [errorDiagnostic(account)] };
      accounts.set(connection, account);
      return {};
    },

    ValidateResourceTypeConfig: validator('resource'),
    ValidateDataSourceConfig: validator('data source'),

    UpgradeResourceState: ({ type_name, raw_state }) => ({
      upgraded_state: encode(decodeValue(raw_state), blockOfType('resource', type_name)),
    }),
    ReadResource: ({ type_name, current_state }, connection) => {
      const state = decodeValue(current_state);
      if (isValues(state) && typeof state.id === 'string') {
        ids.take(scopeOf(connection, type_name, state), state.id);
        rememberRevision(ids, state);
        met.meet(type_name, state);
      }
      return { new_state: current_state };
    },
    ImportResourceState: ({ type_name }) => {
      throw new Error(`it has no ${type_name} to import: it keeps no model of AWS`);
    },

    PlanResourceChange: ({ type_name, prior_state, proposed_new_state, config }, connection) => {
      const proposed = decodeValue(proposed_new_state);
      if (!isValues(proposed)) return { planned_state: encodeValue(null) };
      const block = blockOfType('resource', type_name);
      const behaviour = resourceBehaviour(type_name);
      const prior = decodeValue(prior_state);
      const { planned, replacedBy } = plan({
        block,
        behaviour,
        account: accountFor(connection),
        config: valuesOf(decodeValue(config)),
        prior: isValues(prior) ? prior : null,
        proposed,
      });
      return {
        planned_state: encode(planned, block),
        requires_replace: replacedBy.map(argument => attributePath([argument])),
        legacy_type_system: needsLegacyTypeSystem(block, behaviour),
      };
    },
    ApplyResourceChange: ({ type_name, prior_state, planned_state, config }, connection) => {
      const planned = decodeValue(planned_state);
      const prior = decodeValue(prior_state);
      if (!isValues(planned)) {
        forget(connection, type_name, valuesOf(prior));
        return { new_state: encodeValue(null) };
      }
      const block = blockOfType('resource', type_name);
      const behaviour = resourceBehaviour(type_name);
      const target = { ...scopeOf(connection, type_name, planned), prior: isValues(prior) ? prior : null };
      const state = settle({ target, block, behaviour, planned, config: valuesOf(decodeValue(config)), ids });
      rememberRevision(ids, state);
      met.meet(type_name, state);
      return {
        new_state: encode(state, block),
        legacy_type_system: needsLegacyTypeSystem(block, behaviour),
      };
    },

    ReadDataSource: ({ type_name, config }, connection) => {
      const block = blockOfType('data source', type_name);
      const given = valuesOf(decodeValue(config));
      const state = readDataSource({
        target: {
          ...scopeOf(connection, type_name, given),
          find: (type, id) => existingObject(existing, type, id),
        },
        block,
        behaviour: dataSourceBehaviour(type_name),
        config: given,
      });
      return { state: encode(state, block) };
    },
  };
}

function validator(kind: 'resource' | 'data source'): Handler {
  return ({ type_name, config }: Request) => ({
    diagnostics: validate(type_name, valuesOf(decodeValue(config)), blockOfType(kind, type_name)).map(
      errorDiagnostic,
    ),
  });
}

/** A task definition's revisions go on from the highest one seen. */
function rememberRevision(ids: Ids, { arn_without_revision, revision }: Values): void {
  if (typeof arn_without_revision === 'string') ids.takeRevision(arn_without_revision, Number(revision));
}

function encode(value: Value, block: Block) {
  return encodeValue(conform(value, typeOfBlock(block)));
}

function valuesOf(value: Value): Values {
  return isValues(value) ? value : {};
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
