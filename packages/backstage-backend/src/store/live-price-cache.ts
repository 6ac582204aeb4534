import type { LivePriceCache } from './contract';
import type { StoreDatabase } from './store-database';
import { documentFormat } from './stored-document';

const PRICES_FORMAT = documentFormat<unknown>(1, () => true);

interface PriceRow {
  readonly format_version: number;
  readonly document: Buffer;
  readonly fetched_at: string;
}

export function createLivePriceCache(db: StoreDatabase): LivePriceCache {
  return {
    get: async key => {
      const row = await db.read(knex =>
        knex<PriceRow & { key: string }>('live_prices').where({ key }).first(),
      );
      if (row === undefined) return undefined;
      const document = await PRICES_FORMAT.decode(row.format_version, row.document);
      return document === undefined ? undefined : { document, fetchedAt: row.fetched_at };
    },
    put: async (key, document, fetchedAt) => {
      const row = {
        key,
        format_version: PRICES_FORMAT.version,
        document: await PRICES_FORMAT.encode(document),
        fetched_at: fetchedAt.toISOString(),
      };
      // Prices that were fetched later stay, whoever writes last.
      await db.write(trx =>
        trx('live_prices')
          .insert(row)
          .onConflict('key')
          .merge()
          .where('live_prices.fetched_at', '<=', row.fetched_at),
      );
    },
  };
}
