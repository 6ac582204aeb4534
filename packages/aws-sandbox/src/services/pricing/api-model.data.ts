import type { ApiModel } from '../../model/api-model';

/** Made by scripts/extract-api-models.py from botocore 1.43.11, which AWS publishes under Apache-2.0. */
export const model: ApiModel = {
  metadata: {
    apiVersion: '2017-10-15',
    protocol: 'json',
    jsonVersion: '1.1',
    targetPrefix: 'AWSPriceListService',
    endpointPrefix: 'api.pricing',
    signingName: 'pricing',
    serviceId: 'Pricing',
  },
  operations: {
    GetProducts: {
      http: { method: 'POST', requestUri: '/' },
      input: { shape: 'GetProductsRequest' },
      output: { shape: 'GetProductsResponse' },
    },
  },
  shapes: {
    Field: { type: 'string', min: 1, max: 1024 },
    Filter: {
      type: 'structure',
      required: ['Type', 'Field', 'Value'],
      members: { Type: { shape: 'FilterType' }, Field: { shape: 'Field' }, Value: { shape: 'Value' } },
    },
    FilterType: { type: 'string', enum: ['TERM_MATCH', 'EQUALS', 'CONTAINS', 'ANY_OF', 'NONE_OF'] },
    Filters: { type: 'list', min: 0, max: 50, member: { shape: 'Filter' } },
    FormatVersion: { type: 'string', min: 1, max: 32 },
    GetProductsMaxResults: { type: 'integer', min: 1, max: 100 },
    GetProductsRequest: {
      type: 'structure',
      required: ['ServiceCode'],
      members: {
        ServiceCode: { shape: 'String' },
        Filters: { shape: 'Filters' },
        FormatVersion: { shape: 'FormatVersion' },
        NextToken: { shape: 'String' },
        MaxResults: { shape: 'GetProductsMaxResults' },
      },
    },
    GetProductsResponse: {
      type: 'structure',
      members: {
        FormatVersion: { shape: 'FormatVersion' },
        PriceList: { shape: 'PriceListJsonItems' },
        NextToken: { shape: 'String' },
      },
    },
    PriceListJsonItems: { type: 'list', member: { shape: 'SynthesizedJsonPriceListJsonItem' } },
    String: { type: 'string' },
    SynthesizedJsonPriceListJsonItem: { type: 'string' },
    Value: { type: 'string', min: 1, max: 1024 },
  },
};
