import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { AppRootWrapperBlueprint } from '@backstage/plugin-app-react';
import type { ReactNode } from 'react';
import { SWRConfig } from 'swr';

/** What was answered in another test, permissions included, is no answer here: each app keeps its own answers. */
export function ownCache() {
  const answers = new Map();
  return createFrontendModule({
    pluginId: 'app',
    extensions: [
      AppRootWrapperBlueprint.make({
        name: 'own-cache',
        params: {
          component: ({ children }: { children: ReactNode }) => (
            <SWRConfig value={{ provider: () => answers }}>{children}</SWRConfig>
          ),
        },
      }),
    ],
  });
}
