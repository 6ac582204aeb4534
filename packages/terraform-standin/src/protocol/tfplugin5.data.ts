import type { fromJSON } from '@grpc/proto-loader';

/**
 * The part of Terraform's plugin protocol 5 that a stand-in needs, as a protobuf descriptor: message and field names
 * with their numbers. The numbers are fixed by the protocol (`docs/plugin-protocol` in hashicorp/terraform); fields
 * that are left out are skipped on the wire by both sides.
 */
type Field = readonly [type: string, id: number];
type Fields = Record<string, Field>;

const optional = (fields: Fields) => ({
  fields: Object.fromEntries(Object.entries(fields).map(([name, [type, id]]) => [name, fieldOf(type, id)])),
});

/** `T[]` is repeated, `{T}` is a map from string to T. */
function fieldOf(type: string, id: number): { type: string; id: number } {
  const isRepeated = type.endsWith('[]');
  const isMap = type.startsWith('{');
  return {
    type: type.replace(/^\{|\}$|\[\]$/g, ''),
    id,
    ...(isRepeated && { rule: 'repeated' }),
    ...(isMap && { keyType: 'string' }),
  };
}

const exchange = (request: Fields, response: Fields) => ({
  nested: { Request: optional(request), Response: optional(response) },
});

const CALLS = {
  GetSchema: 'GetProviderSchema',
  PrepareProviderConfig: 'PrepareProviderConfig',
  ValidateResourceTypeConfig: 'ValidateResourceTypeConfig',
  ValidateDataSourceConfig: 'ValidateDataSourceConfig',
  UpgradeResourceState: 'UpgradeResourceState',
  GetResourceIdentitySchemas: 'GetResourceIdentitySchemas',
  Configure: 'Configure',
  ReadResource: 'ReadResource',
  PlanResourceChange: 'PlanResourceChange',
  ApplyResourceChange: 'ApplyResourceChange',
  ImportResourceState: 'ImportResourceState',
  ReadDataSource: 'ReadDataSource',
  Stop: 'Stop',
} as const;

/** The name of a call of the service `tfplugin5.Provider`. */
export type CallName = keyof typeof CALLS;

const DIAGNOSTICS: Field = ['Diagnostic[]', 2];

/** A protobuf descriptor as `fromJSON` of `@grpc/proto-loader` takes it. */
type Descriptor = Parameters<typeof fromJSON>[0];

/** The messages and the service `tfplugin5.Provider`. */
export const tfplugin5: Descriptor = {
  nested: {
    tfplugin5: {
      nested: {
        DynamicValue: optional({ msgpack: ['bytes', 1], json: ['bytes', 2] }),
        RawState: optional({ json: ['bytes', 1] }),
        Diagnostic: {
          ...optional({
            severity: ['Severity', 1],
            summary: ['string', 2],
            detail: ['string', 3],
            attribute: ['AttributePath', 4],
          }),
          nested: { Severity: { values: { INVALID: 0, ERROR: 1, WARNING: 2 } } },
        },
        AttributePath: {
          ...optional({ steps: ['Step[]', 1] }),
          nested: {
            Step: {
              oneofs: { selector: { oneof: ['attribute_name', 'element_key_string', 'element_key_int'] } },
              ...optional({
                attribute_name: ['string', 1],
                element_key_string: ['string', 2],
                element_key_int: ['int64', 3],
              }),
            },
          },
        },
        Schema: {
          ...optional({ version: ['int64', 1], block: ['Block', 2] }),
          nested: {
            Block: optional({
              version: ['int64', 1],
              attributes: ['Attribute[]', 2],
              block_types: ['NestedBlock[]', 3],
            }),
            Attribute: optional({
              name: ['string', 1],
              type: ['bytes', 2],
              required: ['bool', 4],
              optional: ['bool', 5],
              computed: ['bool', 6],
              sensitive: ['bool', 7],
              write_only: ['bool', 10],
            }),
            NestedBlock: {
              ...optional({
                type_name: ['string', 1],
                block: ['Block', 2],
                nesting: ['NestingMode', 3],
                min_items: ['int64', 4],
                max_items: ['int64', 5],
              }),
              nested: { NestingMode: { values: { INVALID: 0, SINGLE: 1, LIST: 2, SET: 3, MAP: 4 } } },
            },
          },
        },
        GetProviderSchema: exchange(
          {},
          {
            provider: ['Schema', 1],
            resource_schemas: ['{Schema}', 2],
            data_source_schemas: ['{Schema}', 3],
            diagnostics: ['Diagnostic[]', 4],
          },
        ),
        PrepareProviderConfig: exchange(
          { config: ['DynamicValue', 1] },
          { prepared_config: ['DynamicValue', 1], diagnostics: DIAGNOSTICS },
        ),
        ValidateResourceTypeConfig: exchange(
          { type_name: ['string', 1], config: ['DynamicValue', 2] },
          { diagnostics: ['Diagnostic[]', 1] },
        ),
        ValidateDataSourceConfig: exchange(
          { type_name: ['string', 1], config: ['DynamicValue', 2] },
          { diagnostics: ['Diagnostic[]', 1] },
        ),
        UpgradeResourceState: exchange(
          { type_name: ['string', 1], version: ['int64', 2], raw_state: ['RawState', 3] },
          { upgraded_state: ['DynamicValue', 1], diagnostics: DIAGNOSTICS },
        ),
        GetResourceIdentitySchemas: exchange({}, { diagnostics: DIAGNOSTICS }),
        Configure: exchange(
          { terraform_version: ['string', 1], config: ['DynamicValue', 2] },
          { diagnostics: ['Diagnostic[]', 1] },
        ),
        ReadResource: exchange(
          { type_name: ['string', 1], current_state: ['DynamicValue', 2], private: ['bytes', 3] },
          { new_state: ['DynamicValue', 1], diagnostics: DIAGNOSTICS, private: ['bytes', 3] },
        ),
        PlanResourceChange: exchange(
          {
            type_name: ['string', 1],
            prior_state: ['DynamicValue', 2],
            proposed_new_state: ['DynamicValue', 3],
            config: ['DynamicValue', 4],
            prior_private: ['bytes', 5],
          },
          {
            planned_state: ['DynamicValue', 1],
            requires_replace: ['AttributePath[]', 2],
            planned_private: ['bytes', 3],
            diagnostics: ['Diagnostic[]', 4],
            legacy_type_system: ['bool', 5],
          },
        ),
        ApplyResourceChange: exchange(
          {
            type_name: ['string', 1],
            prior_state: ['DynamicValue', 2],
            planned_state: ['DynamicValue', 3],
            config: ['DynamicValue', 4],
            planned_private: ['bytes', 5],
          },
          {
            new_state: ['DynamicValue', 1],
            private: ['bytes', 2],
            diagnostics: ['Diagnostic[]', 3],
            legacy_type_system: ['bool', 4],
          },
        ),
        ImportResourceState: exchange(
          { type_name: ['string', 1], id: ['string', 2] },
          { diagnostics: DIAGNOSTICS },
        ),
        ReadDataSource: exchange(
          { type_name: ['string', 1], config: ['DynamicValue', 2] },
          { state: ['DynamicValue', 1], diagnostics: DIAGNOSTICS },
        ),
        Stop: exchange({}, { Error: ['string', 1] }),
        Provider: {
          methods: Object.fromEntries(
            Object.entries(CALLS).map(([call, message]) => [
              call,
              { requestType: `${message}.Request`, responseType: `${message}.Response`, comment: '' },
            ]),
          ),
        },
      },
    },
  },
};
