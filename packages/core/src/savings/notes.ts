import { formatUnrounded, ONE, ZERO } from '../money';
import type { Rate, TieredRate } from '../pricing/rate';
import { isStale, STALE_AFTER_DAYS } from '../pricing/stale';
import type { Allocation } from './allocation';
import type { Scenario } from './scenario';
import type { TeamStatement } from './statement';
import { natStays } from './team-usage';

/** Something a reader of the numbers should know. */
export interface Note {
  readonly id: string;
  /** `warning`: the number may be wrong or must not be claimed; `info`: how it came about. */
  readonly severity: 'info' | 'warning';
  readonly text: string;
  /** The teams it is about; absent where it is about all. */
  readonly teamIds?: readonly string[];
}

/** What the notes are read off. */
export interface NoteContext {
  readonly scenario: Scenario;
  readonly rates: Readonly<Record<string, Rate | TieredRate>>;
  readonly allocation: Allocation;
  readonly teams: readonly TeamStatement[];
  readonly now: Date | undefined;
}

type NoteRule = (context: NoteContext) => Note | undefined;

/** The notes that apply, warnings as they come. */
export function notesOf(context: NoteContext): Note[] {
  return RULES.map(rule => rule(context)).filter(note => note !== undefined);
}

const stalePrices: NoteRule = ({ rates, now }) => {
  const stale = Object.entries(rates).filter(([, rate]) => now !== undefined && isStale(rate, now));
  if (stale.length === 0) return undefined;
  const names = stale.map(([name, { asOf }]) => `${name} of ${asOf ?? 'an unknown day'}`).join(', ');
  const text = `bundled prices are older than ${STALE_AFTER_DAYS} days: ${names}; read live prices, or set yours`;
  return { id: 'stale-prices', severity: 'warning', text };
};

const derivedPrices: NoteRule = ({ rates }) => {
  const derived = Object.entries(rates).filter(([, { confidence }]) => confidence === 'medium-derived');
  if (derived.length === 0) return undefined;
  const names = derived.map(([name]) => name).join(', ');
  const text = `derived from another price, not read from a price list: ${names}; read live prices before relying on it`;
  return { id: 'derived-prices', severity: 'warning', text };
};

const notClaimed: NoteRule = ({ teams }) =>
  aboutTeams(teams, ({ claim }) => !claim.savingClaimed, {
    id: 'saving-not-claimed',
    severity: 'warning',
    text: 'internet traffic would have no NAT gateway to leave through: no saving is claimed; add residual.natUnits',
  });

const paysForSecurity: NoteRule = ({ teams }) =>
  aboutTeams(
    teams,
    ({ usage, savingsVsNatPlusS3Gateway }) => natStays(usage) && savingsVsNatPlusS3Gateway.lt(ZERO),
    {
      id: 'endpoints-for-security',
      severity: 'info',
      text: 'the NAT stays and the endpoints cost more than they save: the reason to have them is security',
    },
  );

const internetLeftOut: NoteRule = ({ teams }) =>
  aboutTeams(teams, ({ usage }) => usage.internetLeftOut, {
    id: 'internet-left-out',
    severity: 'info',
    text: 'internet traffic goes through NAT before and after: it changes no saving, and its cost is left out of both sides',
  });

const crossAzShareLeftOut: NoteRule = ({ scenario, teams }) => {
  const { azCount } = scenario.hub;
  const leftOut = new Set(
    scenario.teams
      .filter(({ baseline: { natUnits, crossAzShare } }) => {
        return crossAzShare === undefined && natUnits.gt(ZERO) && natUnits.lt(azCount);
      })
      .map(({ id }) => id),
  );
  return aboutTeams(teams, ({ id }) => leftOut.has(id), {
    id: 'cross-az-share-left-out',
    severity: 'info',
    text: `fewer NAT gateways than the ${formatUnrounded(azCount)} zones and no baseline.crossAzShare: traffic between zones counts as none; one NAT gateway for a zones carries (a-1)/a of it across`,
  });
};

const regionalNat: NoteRule = ({ scenario, teams }) => {
  const regional = new Set(
    scenario.teams.filter(({ baseline }) => baseline.kind === 'regional').map(({ id }) => id),
  );
  return aboutTeams(teams, ({ id }) => regional.has(id), {
    id: 'regional-nat',
    severity: 'info',
    text: 'a Regional NAT gateway is billed for each active zone at the price of a zonal one',
  });
};

const roundedHours: NoteRule = ({ scenario: { hours } }) =>
  hours === undefined || hours.eq(hours.round(0, 0))
    ? undefined
    : {
        id: 'partial-hour',
        severity: 'info',
        text: `${formatUnrounded(hours)} hours: the begun hour is billed as a full one`,
      };

const evenForWantOfBytes: NoteRule = ({ allocation }) =>
  allocation.evenForWantOfBytes
    ? {
        id: 'even-for-want-of-bytes',
        severity: 'info',
        text: 'no team pulls any bytes, so that the fixed cost is split evenly instead of by bytes',
      }
    : undefined;

const standaloneShared: NoteRule = ({ scenario, teams }) =>
  scenario.connectivity.mode === 'standalone' && ONE.lt(teams.length.toString())
    ? {
        id: 'standalone-teams',
        severity: 'warning',
        text: 'standalone means a VPC with endpoints of its own: these teams are taken to share one; compute separate VPCs apart',
      }
    : undefined;

const RULES: readonly NoteRule[] = [
  stalePrices,
  derivedPrices,
  notClaimed,
  standaloneShared,
  paysForSecurity,
  internetLeftOut,
  crossAzShareLeftOut,
  regionalNat,
  roundedHours,
  evenForWantOfBytes,
];

function aboutTeams(
  teams: readonly TeamStatement[],
  isAbout: (team: TeamStatement) => boolean,
  note: Note,
): Note | undefined {
  const teamIds = teams.filter(isAbout).map(({ id }) => id);
  return teamIds.length === 0 ? undefined : { ...note, teamIds };
}
