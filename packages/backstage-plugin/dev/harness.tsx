import { createFrontendPlugin, createRouteRef, PageBlueprint } from '@backstage/frontend-plugin-api';
import { RiGalleryView2 } from '@remixicon/react';

const harnessRouteRef = createRouteRef();

const page = PageBlueprint.make({
  params: {
    path: '/',
    title: 'All states',
    icon: <RiGalleryView2 />,
    routeRef: harnessRouteRef,
    loader: async () => {
      const { Gallery } = await import('./Gallery');
      return <Gallery />;
    },
  },
});

/** The page that shows every state at once. */
export const harness = createFrontendPlugin({
  pluginId: 'private-ecr-harness',
  title: 'All states',
  extensions: [page],
});
