import type { Entity } from '@backstage/catalog-model';
import { createApp } from '@backstage/app-defaults';
import { FlatRoutes } from '@backstage/core-app-api';
import { createApiFactory, fetchApiRef } from '@backstage/core-plugin-api';
import { CatalogEntityPage, CatalogIndexPage, catalogPlugin, EntityLayout } from '@backstage/plugin-catalog';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { render, screen } from '@testing-library/react';
import { AppRouter } from '@backstage/core-app-api';
import { Route } from 'react-router-dom';
import {
  EntityPrivateEcrCard,
  EntityPrivateEcrContent,
  isPrivateEcrAvailable,
  isPrivateEcrCardAvailable,
  PrivateEcrFleetPage,
  privateEcrPlugin,
} from './legacy';
import { aBackend } from './testing/backend';
import { aGroup, aService, aVpcResource } from './testing/entities';
import { aDetail, aFleetPage, aHistory, aHubList, aSummary } from './testing/fixtures';

const CHECKOUT = 'entities/component/default/checkout-api';

/** An app on the old frontend system, as its users write it, opened at a path. */
function renderLegacyApp(path: string) {
  window.history.replaceState({}, '', path);
  const { fetchApi } = aBackend({
    [`GET ${CHECKOUT}/summary`]: { json: aSummary('blocked') },
    [`GET ${CHECKOUT}/detail`]: { json: aDetail('blocked') },
    [`GET ${CHECKOUT}/history`]: { json: aHistory() },
    'GET fleet': { json: aFleetPage() },
    'GET hubs': { json: aHubList() },
  });
  const app = createApp({
    apis: [
      createApiFactory(fetchApiRef, fetchApi),
      createApiFactory(catalogApiRef, catalogApiMock({ entities: [aService()] })),
    ],
    plugins: [privateEcrPlugin, catalogPlugin],
    configLoader: async () => [
      {
        context: 'test',
        data: { app: { baseUrl: 'http://localhost' }, backend: { baseUrl: 'http://localhost:7007' } },
      },
    ],
  });
  const page = (
    <EntityLayout>
      <EntityLayout.Route path="/" title="Overview">
        <EntityPrivateEcrCard settings={{ azLabels: 'id' }} />
      </EntityLayout.Route>
      <EntityLayout.Route path="/private-ecr" title="Private ECR" if={isPrivateEcrAvailable}>
        <EntityPrivateEcrContent />
      </EntityLayout.Route>
    </EntityLayout>
  );
  const Root = app.createRoot(
    <AppRouter>
      <FlatRoutes>
        <Route path="/catalog" element={<CatalogIndexPage />} />
        <Route path="/catalog/:namespace/:kind/:name" element={<CatalogEntityPage />}>
          {page}
        </Route>
        <Route path="/private-ecr" element={<PrivateEcrFleetPage />} />
      </FlatRoutes>
    </AppRouter>,
  );
  return render(<Root />);
}

describe('on the old frontend system', () => {
  test('the card shows the state, and leads to the tab', async () => {
    renderLegacyApp('/catalog/default/component/checkout-api');
    expect(await screen.findByText(/Pulls are blocked: .* no S3 gateway route/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Details' })).toHaveAttribute(
      'href',
      '/catalog/default/component/checkout-api/private-ecr',
    );
  });

  test('the card takes its settings as props', async () => {
    renderLegacyApp('/catalog/default/component/checkout-api');
    expect(await screen.findAllByText('euw1-az1: an interface stands there')).not.toHaveLength(0);
  });

  test('the tab is a routable extension', async () => {
    renderLegacyApp('/catalog/default/component/checkout-api/private-ecr');
    expect(await screen.findByRole('tab', { name: 'Private ECR', selected: true })).toBeVisible();
  });

  test('the fleet page is a routable extension', async () => {
    renderLegacyApp('/private-ecr');
    expect(await screen.findByRole('main', { name: 'Private ECR' })).toBeVisible();
  });
});

test.each<[string, Entity, boolean, boolean]>([
  ['a service', aService(), true, true],
  ['a VPC', aVpcResource(), true, true],
  ['a team', aGroup(), true, false],
  ['a website of nobody', { ...aService(), metadata: { name: 'x' }, relations: [] }, false, false],
])('%s: card, tab', (_what, entity, card, tab) => {
  expect([isPrivateEcrCardAvailable(entity), isPrivateEcrAvailable(entity)]).toEqual([card, tab]);
});
