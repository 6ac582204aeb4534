/**
 * Writes src/pricing/prices.data.ts from data/prices.csv. Run it with `npm run generate:prices` after editing the CSV.
 *
 * A row of the CSV becomes a rate when its usage type is one of RATES; rows of EXCLUDED look like one and are none;
 * any other row is an error, so that a new kind of row is decided on and never lost.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const packageFolder = path.resolve(import.meta.dirname, '..');
const CSV = path.join(packageFolder, 'data/prices.csv');
const OUTPUT = path.join(packageFolder, 'src/pricing/prices.data.ts');

/** Evidence that names no day is dated with the first day of the window in which the CSV was put together. */
const FIRST_DAY = '2026-09-17';
const PREFIX = /^(?:[A-Z]{2,4}\d?-)?/;

/** The usage types of rates, without the prefix of a Region: written once, because the table ships to browsers. */
const usageTypes = {};
/** Usage type without its Region prefix -> the name of the rate. A tier is captured as its two edges. */
const RATES = [
  [/^NatGateway-Hours$/, 'natHour'],
  [/^NatGateway-Bytes$/, 'natGb'],
  [/^RegionalNatGateway-Hours$/, 'regionalNatHour'],
  [/^RegionalNatGateway-Bytes$/, 'regionalNatGb'],
  [/^VpcEndpoint-Hours$/, 'vpceHour'],
  [/^VpcEndpoint-Bytes \[(\d+)-(\d+|Inf) GB\]$/, 'vpceGb'],
  [/^PublicIPv4:InUseAddress$/, 'ipv4Hour'],
  [/^DataTransfer-Regional-Bytes$/, 'crossAzGb'],
  [/^TransitGateway-Hours$/, 'tgwHour'],
  [/^TransitGateway-Bytes$/, 'tgwGb'],
  [/^Route53Profiles base /, 'profileHour'],
  [/^Route53Profiles extra association /, 'profileAssociationHour'],
  [/^HostedZone \(()first (\d+)\)$/, 'zoneMonth'],
  [/^HostedZone \(over (\d+)()\)$/, 'zoneMonth'],
  [/^Cost Explorer API request$/, 'costExplorerRequest'],
  [/^CW:GMD-Metrics /, 'metricRequested'],
];
const EXCLUDED = [
  /^\(none\) S3\/DynamoDB gateway endpoint$/, // no SKU: nothing is charged
  /^\(Local Zone\) /, // Local Zones are no Regions
  /^NatGateway-Prvd-/, // NAT with provisioned bandwidth
  /^VpcEndpoint-GWLBE-/, // Gateway Load Balancer endpoints
  /^TransitGateway-Hours \(all other Regions\)$/, // says that there is no evidence
];
/** Charged the same wherever the caller stands. */
const GLOBAL_RATES = new Set([
  'profileHour',
  'profileAssociationHour',
  'zoneMonth',
  'costExplorerRequest',
  'metricRequested',
]);

/** The fields of a line of CSV; a quoted field may hold commas and doubled quotes. */
function fieldsOf(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
}

/** The latest day a source names, other than the day a service was launched. */
function dayOf(source) {
  const text = source.replace(/launched \d{4}-\d{2}-\d{2}/g, '');
  const days = [...text.matchAll(/(20\d{2})-?(\d{2})-?(\d{2})(?!\d{1,5}\b)/g)].map(
    ([, year, month, day]) => `${year}-${month}-${day}`,
  );
  return days.sort().at(-1) ?? FIRST_DAY;
}

function rowsOf(csv) {
  const [header, ...lines] = csv.trim().split('\n');
  const names = fieldsOf(header);
  let previous = '';
  return lines.map(line => {
    const row = Object.fromEntries(fieldsOf(line).map((field, index) => [names[index], field]));
    const source = row.source.replace(/^same(?=;|$)/, previous);
    previous = source;
    return { ...row, source };
  });
}

function rateOf(usageType) {
  const suffix = usageType.replace(PREFIX, '');
  if (EXCLUDED.some(pattern => pattern.test(suffix))) return undefined;
  for (const [pattern, key] of RATES) {
    const match = pattern.exec(suffix);
    if (match) return { key, edges: match.slice(1) };
  }
  throw new Error(`${usageType} is neither a rate nor excluded: decide which in ${import.meta.filename}`);
}

/** The text of prices.data.ts for a CSV. */
export async function generate(csv) {
  const evidence = new Map();
  const regions = {};
  const worldwide = {};
  for (const { region, usage_type, price_usd, source, confidence } of rowsOf(csv)) {
    const rate = rateOf(usage_type);
    if (rate === undefined) continue;
    const item = JSON.stringify([source, dayOf(source), confidence]);
    if (!evidence.has(item)) evidence.set(item, evidence.size);
    const place = GLOBAL_RATES.has(rate.key) ? worldwide : (regions[region] ??= {});
    const usageType = usage_type.replace(/ [[(].*$/, '');
    usageTypes[rate.key] ??= usageType.replace(PREFIX, '');
    const prefix = usageType.slice(0, usageType.length - usageTypes[rate.key].length);
    if (!GLOBAL_RATES.has(rate.key)) place.usagePrefix ??= prefix;
    const own = prefix === (place.usagePrefix ?? '') ? [] : [prefix];
    if (rate.edges.length === 0) {
      place[rate.key] = [price_usd, evidence.get(item), ...own];
    } else {
      const [from, to] = rate.edges;
      const tiers = (place[rate.key] ??= [[], evidence.get(item), ...own]);
      tiers[0].push([from || '0', to || 'Inf', price_usd]);
    }
  }
  const text = `// Generated from data/prices.csv by scripts/generate-prices.mjs: edit the CSV, then run npm run generate:prices.
import type { EvidenceRow, GlobalRow, RegionRow } from './bundled-row';

/** What a price rests on: source, day, confidence. */
export const EVIDENCE: readonly EvidenceRow[] = [${[...evidence.keys()].join(',\n')}];

/** AWS's usage type of each rate, without the prefix of a Region. */
export const USAGE_TYPES = ${JSON.stringify(usageTypes)} as const;

/**
 * Per Region: the prefix of its usage types, and for each rate US dollars (or tiers of from, to, US dollars), index into
 * {@link EVIDENCE}, and the prefix where it is another one.
 */
export const REGIONS: Readonly<Record<string, RegionRow>> = ${JSON.stringify(regions)};

/** Rates that hold in every Region of the commercial partition. */
export const WORLDWIDE: GlobalRow = ${JSON.stringify(worldwide)};
`;
  const options = await resolveConfig(OUTPUT, { editorconfig: true });
  return format(text, { ...options, filepath: OUTPUT });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await generate(readFileSync(CSV, 'utf8'));
  if (process.argv.includes('--stdout')) process.stdout.write(text);
  else writeFileSync(OUTPUT, text);
}
