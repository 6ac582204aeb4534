import { parsePriceLists, PRICE_LIST_NEEDS, type PriceListNeedId, resolvePrices } from '@private-ecr/core';
import type { Entry } from '../network/snapshot';
import { readRates } from './rates';

/** What GetProducts answers for each need in a Region. */
function answersIn(region: string) {
  const rates = readRates();
  const answer = (need: PriceListNeedId) => {
    const { serviceCode, attributes } = PRICE_LIST_NEEDS[need];
    const wanted: Entry = { ...attributes, regionCode: region };
    return (rates[serviceCode] ?? [])
      .filter(({ product }) => {
        const { productFamily, attributes: has } = product as { productFamily: string; attributes: Entry };
        return Object.entries(wanted).every(([name, value]) =>
          name === 'productFamily' ? productFamily === value : has[name] === value,
        );
      })
      .map(product => JSON.stringify(product));
  };
  const needs: readonly PriceListNeedId[] = ['nat', 'interfaceEndpoint', 'publicIpv4', 'transitGateway'];
  return Object.fromEntries(
    needs.map(need => [need, answer(need)] as const).filter(([, found]) => found.length > 0),
  );
}

test.each(['us-east-1', 'eu-central-1'])('the prices of %s are the list prices that core knows', region => {
  const live = resolvePrices(region, {}, parsePriceLists(region, answersIn(region)));
  const bundled = resolvePrices(region, {}, {});
  for (const key of ['natHour', 'natGb', 'vpceHour', 'ipv4Hour', 'tgwHour', 'tgwGb'] as const) {
    const [ours, theirs] = [live[key], bundled[key]];
    expect([key, ours.available, ours.available && ours.usd]).toEqual([
      key,
      theirs.available,
      theirs.available && theirs.usd,
    ]);
  }
  expect(live.natHour).toMatchObject({ origin: 'live' });
});

test('what a Transit Gateway costs has a price in one Region of the spokes and none in the other', () => {
  const hourly = (region: string) =>
    resolvePrices(region, {}, parsePriceLists(region, answersIn(region))).tgwHour;
  expect([hourly('us-east-1').available, hourly('eu-central-1').available]).toEqual([true, false]);
});
