export {
  PRICE_LIST_NEEDS,
  type PriceListFilter,
  priceListFilters,
  type PriceListNeed,
  type PriceListNeedId,
} from './needs.data';
export { type PriceListAnswers, parsePriceLists } from './parse-price-list';
export { PriceListError } from './price-list-error';
