import { paginateGetProducts, type PricingClient } from '@aws-sdk/client-pricing';
import {
  PRICE_LIST_NEEDS,
  type PriceListAnswers,
  priceListFilters,
  type PriceListNeedId,
} from '@private-ecr/core';
import { allPages } from '../pages';

/** Asks the Price List for all that a Region's prices need: the texts as they come, for core to read. */
export async function readPriceLists(client: PricingClient, region: string): Promise<PriceListAnswers> {
  const needs = Object.keys(PRICE_LIST_NEEDS) as PriceListNeedId[];
  const answers = await Promise.all(
    needs.map(async need => {
      const pages = paginateGetProducts(
        { client, pageSize: 100 },
        {
          ServiceCode: PRICE_LIST_NEEDS[need].serviceCode,
          Filters: priceListFilters(need, region),
          FormatVersion: 'aws_v1',
        },
      );
      return [need, await allPages(pages, page => page.PriceList?.map(String))] as const;
    }),
  );
  return Object.fromEntries(answers);
}
