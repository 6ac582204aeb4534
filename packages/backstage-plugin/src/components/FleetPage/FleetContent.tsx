import type { FleetPage } from '@private-ecr/core';
import { isFiltered, type FleetView } from '../../presenters/fleet/query';
import { Filters } from './Filters';
import { FleetTable } from './FleetTable';
import { HubsSection } from './HubsSection';
import { NatSection } from './NatSection';
import { TableHead } from './TableHead';
import { TeamsSection } from './TeamsSection';
import { Totals } from './Totals';
import type { FleetRows } from './use-fleet-rows';
import { ROWS_HEADING_ID } from './use-view';

export interface FleetContentProps {
  readonly page: FleetPage;
  readonly view: FleetView;
  readonly fleet: FleetRows;
}

/** The parts of the page. */
export function FleetContent({ page, view, fleet }: FleetContentProps) {
  const { totals, facets } = page;
  const withCosts = totals.savingsMonthlyUsd !== undefined;
  return (
    <>
      <Totals totals={totals} />
      <HubsSection />
      <TeamsSection withCosts={withCosts} />
      <NatSection totals={totals} withCosts={withCosts} />
      <section aria-labelledby={ROWS_HEADING_ID}>
        <TableHead
          id={ROWS_HEADING_ID}
          view={view}
          totalRows={fleet.first.answer?.value.totalRows}
          withCosts={withCosts}
        />
        <Filters view={view} facets={facets} withCosts={withCosts} />
        <FleetTable fleet={fleet} withCosts={withCosts} filtered={isFiltered(view)} />
      </section>
    </>
  );
}
