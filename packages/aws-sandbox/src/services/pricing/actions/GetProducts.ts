import { AwsError } from '../../../errors';
import type { Entry } from '../../../world/world';
import type { Action } from '../../service';

/** The Regions in which the Price List answers; elsewhere it has no endpoint. */
const REGIONS = ['us-east-1', 'eu-central-1', 'ap-south-1'];
const FORMAT_VERSION = 'aws_v1';
const PER_PAGE = 100;

interface Filter {
  readonly Type: string;
  readonly Field: string;
  readonly Value: string;
}

/** https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_pricing_GetProducts.html */
export const GetProducts: Action = {
  parameters: ['ServiceCode', 'Filters', 'FormatVersion', 'MaxResults', 'NextToken'],
  answer: (input, call) => {
    const { ServiceCode, FormatVersion = FORMAT_VERSION } = input;
    requireServed(call.region, REGIONS, 'the Region');
    requireServed(String(FormatVersion), [FORMAT_VERSION], 'the format');
    const filters = (input['Filters'] ?? []) as readonly Filter[];
    for (const { Type } of filters) requireServed(Type, ['TERM_MATCH'], 'the filter type');
    const { rates } = call.world;
    const products = Object.hasOwn(rates, String(ServiceCode)) ? (rates[String(ServiceCode)] ?? []) : [];
    const found = products.filter(product =>
      filters.every(({ Field, Value }) => fieldOf(product, Field) === Value),
    );
    const { items, nextToken } = call.page(found, {
      nextToken: input['NextToken'] as string | undefined,
      maxResults: (input['MaxResults'] as number | undefined) ?? PER_PAGE,
    });
    return {
      FormatVersion: FORMAT_VERSION,
      PriceList: items.map(product => JSON.stringify(product)),
      ...(nextToken !== undefined && { NextToken: nextToken }),
    };
  },
};

/** What a filter asks for: the product's family and SKU, or one of its attributes. */
function fieldOf({ product }: Entry, field: string): unknown {
  const { attributes, productFamily, sku } = (product ?? {}) as Entry;
  if (field === 'productFamily') return productFamily;
  if (field === 'sku') return sku;
  return ((attributes ?? {}) as Entry)[field];
}

function requireServed(value: string, served: readonly string[], what: string): void {
  if (served.includes(value)) return;
  throw new AwsError(
    'SandboxNotImplemented',
    `GetProducts: the sandbox does not serve ${what} ${value}; it serves ${served.join(', ')}`,
  );
}
