import type { ApiModel } from '../../model/api-model';

/** Made by scripts/extract-api-models.py from botocore 1.43.11, which AWS publishes under Apache-2.0. */
export const model: ApiModel = {
  metadata: {
    apiVersion: '2014-11-06',
    protocol: 'json',
    jsonVersion: '1.1',
    targetPrefix: 'AmazonSSM',
    endpointPrefix: 'ssm',
    serviceId: 'SSM',
  },
  operations: {
    GetParameter: {
      http: { method: 'POST', requestUri: '/' },
      input: { shape: 'GetParameterRequest' },
      output: { shape: 'GetParameterResult' },
    },
    GetParametersByPath: {
      http: { method: 'POST', requestUri: '/' },
      input: { shape: 'GetParametersByPathRequest' },
      output: { shape: 'GetParametersByPathResult' },
    },
  },
  shapes: {
    Boolean: { type: 'boolean' },
    DateTime: { type: 'timestamp' },
    GetParameterRequest: {
      type: 'structure',
      required: ['Name'],
      members: { Name: { shape: 'PSParameterName' }, WithDecryption: { shape: 'Boolean' } },
    },
    GetParameterResult: { type: 'structure', members: { Parameter: { shape: 'Parameter' } } },
    GetParametersByPathMaxResults: { type: 'integer', min: 1, max: 10 },
    GetParametersByPathRequest: {
      type: 'structure',
      required: ['Path'],
      members: {
        Path: { shape: 'PSParameterName' },
        Recursive: { shape: 'Boolean' },
        ParameterFilters: { shape: 'ParameterStringFilterList' },
        WithDecryption: { shape: 'Boolean' },
        MaxResults: { shape: 'GetParametersByPathMaxResults' },
        NextToken: { shape: 'NextToken' },
      },
    },
    GetParametersByPathResult: {
      type: 'structure',
      members: { Parameters: { shape: 'ParameterList' }, NextToken: { shape: 'NextToken' } },
    },
    NextToken: { type: 'string' },
    PSParameterName: { type: 'string', min: 1, max: 2048 },
    PSParameterSelector: { type: 'string', min: 0, max: 128 },
    PSParameterValue: { type: 'string', sensitive: true },
    PSParameterVersion: { type: 'long' },
    Parameter: {
      type: 'structure',
      members: {
        Name: { shape: 'PSParameterName' },
        Type: { shape: 'ParameterType' },
        Value: { shape: 'PSParameterValue' },
        Version: { shape: 'PSParameterVersion' },
        Selector: { shape: 'PSParameterSelector' },
        SourceResult: { shape: 'String' },
        LastModifiedDate: { shape: 'DateTime' },
        ARN: { shape: 'String' },
        DataType: { shape: 'ParameterDataType' },
      },
    },
    ParameterDataType: { type: 'string', min: 0, max: 128 },
    ParameterList: { type: 'list', member: { shape: 'Parameter' } },
    ParameterStringFilter: {
      type: 'structure',
      required: ['Key'],
      members: {
        Key: { shape: 'ParameterStringFilterKey' },
        Option: { shape: 'ParameterStringQueryOption' },
        Values: { shape: 'ParameterStringFilterValueList' },
      },
    },
    ParameterStringFilterKey: { type: 'string', min: 1, max: 132 },
    ParameterStringFilterList: { type: 'list', member: { shape: 'ParameterStringFilter' } },
    ParameterStringFilterValue: { type: 'string', min: 1, max: 1024 },
    ParameterStringFilterValueList: {
      type: 'list',
      min: 1,
      max: 50,
      member: { shape: 'ParameterStringFilterValue' },
    },
    ParameterStringQueryOption: { type: 'string', min: 1, max: 10 },
    ParameterType: { type: 'string', enum: ['String', 'StringList', 'SecureString'] },
    String: { type: 'string' },
  },
};
