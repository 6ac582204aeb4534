import type { ApiModel } from '../../model/api-model';

/** Made by scripts/extract-api-models.py from botocore 1.43.11, which AWS publishes under Apache-2.0. */
export const model: ApiModel = {
  metadata: {
    apiVersion: '2021-09-30',
    protocol: 'json',
    jsonVersion: '1.0',
    targetPrefix: 'CloudApiService',
    endpointPrefix: 'cloudcontrolapi',
    signingName: 'cloudcontrolapi',
    serviceId: 'CloudControl',
  },
  operations: {
    GetResource: {
      http: { method: 'POST', requestUri: '/' },
      input: { shape: 'GetResourceInput' },
      output: { shape: 'GetResourceOutput' },
    },
    ListResources: {
      http: { method: 'POST', requestUri: '/' },
      input: { shape: 'ListResourcesInput' },
      output: { shape: 'ListResourcesOutput' },
    },
  },
  shapes: {
    GetResourceInput: {
      type: 'structure',
      required: ['TypeName', 'Identifier'],
      members: {
        TypeName: { shape: 'TypeName' },
        TypeVersionId: { shape: 'TypeVersionId' },
        RoleArn: { shape: 'RoleArn' },
        Identifier: { shape: 'Identifier' },
      },
    },
    GetResourceOutput: {
      type: 'structure',
      members: { TypeName: { shape: 'TypeName' }, ResourceDescription: { shape: 'ResourceDescription' } },
    },
    HandlerNextToken: { type: 'string', min: 1, max: 4096 },
    Identifier: { type: 'string', min: 1, max: 1024 },
    ListResourcesInput: {
      type: 'structure',
      required: ['TypeName'],
      members: {
        TypeName: { shape: 'TypeName' },
        TypeVersionId: { shape: 'TypeVersionId' },
        RoleArn: { shape: 'RoleArn' },
        NextToken: { shape: 'HandlerNextToken' },
        MaxResults: { shape: 'MaxResults' },
        ResourceModel: { shape: 'Properties' },
      },
    },
    ListResourcesOutput: {
      type: 'structure',
      members: {
        TypeName: { shape: 'TypeName' },
        ResourceDescriptions: { shape: 'ResourceDescriptions' },
        NextToken: { shape: 'HandlerNextToken' },
      },
    },
    MaxResults: { type: 'integer', min: 1, max: 100 },
    Properties: { type: 'string', min: 1, max: 262144, sensitive: true },
    ResourceDescription: {
      type: 'structure',
      members: { Identifier: { shape: 'Identifier' }, Properties: { shape: 'Properties' } },
    },
    ResourceDescriptions: { type: 'list', member: { shape: 'ResourceDescription' } },
    RoleArn: { type: 'string', min: 20, max: 2048 },
    TypeName: { type: 'string', min: 10, max: 196 },
    TypeVersionId: { type: 'string', min: 1, max: 128 },
  },
};
