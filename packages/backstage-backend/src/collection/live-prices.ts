import { type LivePrices, parsePriceLists, PriceListError, type PriceListNeedId } from '@private-ecr/core';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { AwsCredentialsManager } from '@backstage/integration-aws-node';
import * as z from 'zod';
import { clientMaker } from '../aws/client-maker';
import { clientsFor } from '../aws/clients';
import { describeFailure } from '../aws/failures/describe-failure';
import { policyFileOf } from '../aws/policies.data';
import { priceListRegion } from '../aws/pricing/price-list-region';
import { callGate } from '../aws/transport/call-gate';
import { openConnections } from '../aws/transport/connections';
import { GatedHandler, type Sender } from '../aws/transport/gated-handler';
import { type CollectionLimits, resolveLimits } from './collector-options';
import { timeBudget } from './time-budget';

/** Keeps what the Price List answered, for all replicas. */
export interface PriceListCache {
  get(key: string): Promise<{ readonly document: unknown; readonly fetchedAt: string } | undefined>;
  put(key: string, document: unknown, fetchedAt: Date): Promise<void>;
}

export interface LivePricesOptions {
  /** The portal's own credentials ask: prices are nobody's. */
  readonly credentials: AwsCredentialsManager;
  readonly cache: PriceListCache;
  readonly logger: LoggerService;
  readonly limits?: Partial<CollectionLimits>;
  /** The origin that all calls are sent to in the place of AWS. */
  readonly endpoint?: string;
  /** @defaultValue the machine's clock */
  readonly now?: () => Date;
}

/** Prices of Regions as AWS asks them today. */
export interface LivePriceReader {
  /** What is held, however old; asks AWS nothing. Undefined where nothing was read. */
  held(region: string): Promise<LivePrices | undefined>;
  /**
   * What is held, read anew where it is older than a day. Where AWS does not answer, what is held stays; never rejects
   * for what AWS does.
   */
  read(region: string, signal: AbortSignal): Promise<LivePrices | undefined>;
}

const MAX_AGE_MS = 24 * 60 * 60_000;
const answersSchema = z.record(z.string(), z.array(z.string()));

/** Reads live prices, once a day for each Region. */
export function createLivePriceReader(options: LivePricesOptions): LivePriceReader {
  const { cache, logger, endpoint, now = () => new Date() } = options;
  const limits = resolveLimits(options.limits);
  const connections = openConnections({ ...limits, ...(endpoint !== undefined && { endpoint }) });
  const gate = callGate(limits.callsInFlightPerAccount, limits.callsInFlightPerAccount);

  const held = async (region: string) => {
    const cached = await cache.get(region);
    return cached && pricesIn(cached.document, region);
  };

  const readAnew = async (region: string, askedRegion: string, signal: AbortSignal) => {
    const sender: Sender = { accountId: 'portal', signal, onCall: () => undefined };
    const requestHandler = new GatedHandler(connections, gate, () => sender);
    const { sdkCredentialProvider } = await options.credentials.getCredentialProvider();
    const credentials = await sdkCredentialProvider({ callerClientConfig: { requestHandler } });
    const { attempts } = limits;
    const client = clientsFor({
      region: askedRegion,
      credentials,
      requestHandler,
      attempts,
      signal,
      maker: clientMaker(),
    });
    const { readPriceLists } = await import('../aws/pricing/read-price-lists');
    const document = await readPriceLists(await client('pricing'), region);
    // Said when it is read, not each time that it is used.
    pricesIn(document, region, problem =>
      logger.warn(`prices of ${region}: ${problem}; the bundled ones hold`),
    );
    await cache.put(region, document, now());
  };

  return {
    held,
    read: async (region, signal) => {
      signal.throwIfAborted();
      const askedRegion = priceListRegion(region);
      const cached = await cache.get(region);
      const isFresh = cached !== undefined && now().getTime() - Date.parse(cached.fetchedAt) < MAX_AGE_MS;
      if (askedRegion === undefined || isFresh) return held(region);
      const budget = timeBudget(limits.unitTimeoutMs, signal);
      try {
        await readAnew(region, askedRegion, budget.signal);
      } catch (error) {
        signal.throwIfAborted();
        const unit = { accountId: 'of the portal', region: askedRegion };
        logger.warn(describeFailure(error, unit, policyFileOf('Prices'), 'Price List').message);
      } finally {
        budget.release();
      }
      return held(region);
    },
  };
}

/** The prices in what was answered. What cannot be read for certain is left out: the bundled price holds. */
function pricesIn(
  document: unknown,
  region: string,
  onProblem: (message: string) => void = () => undefined,
): LivePrices | undefined {
  const answers = answersSchema.safeParse(document);
  if (!answers.success) return undefined;
  const prices = Object.entries(answers.data).map(([need, texts]) => {
    try {
      return parsePriceLists(region, { [need as PriceListNeedId]: texts });
    } catch (error) {
      if (!(error instanceof PriceListError)) throw error;
      onProblem(error.message);
      return {};
    }
  });
  return Object.assign({}, ...prices) as LivePrices;
}
