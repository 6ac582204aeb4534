import { EntityProvider, useEntityRefLink } from '@backstage/plugin-catalog-react';
import { Container, Grid, Link, Text } from '@backstage/ui';
import EntityCard from '../src/components/EntityCard';
import { aGroup, aVpcResource } from '../src/testing/entities';
import { serviceIn, STATES } from './entities';

const SHOWN = [
  ...STATES.map(state => ({ title: state, entity: serviceIn(state) })),
  { title: 'a team', entity: aGroup() },
  { title: 'a VPC', entity: aVpcResource() },
];

/** A card for each state; its name leads to the whole page of that entity. */
export function Gallery() {
  const hrefOf = useEntityRefLink();
  return (
    <Container>
      <Grid.Root columns={{ initial: '1', md: '2', lg: '3' }} gap="4">
        {SHOWN.map(({ title, entity }) => (
          <section
            key={title}
            id={title}
            aria-label={title}
            style={{ display: 'grid', gridTemplateRows: 'auto 1fr' }}
          >
            <Text as="h2" variant="title-x-small">
              <Link href={hrefOf(entity)}>{title}</Link>
            </Text>
            <EntityProvider entity={entity}>
              <EntityCard />
            </EntityProvider>
          </section>
        ))}
      </Grid.Root>
    </Container>
  );
}
