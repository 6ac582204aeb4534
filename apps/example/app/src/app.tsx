import { createApp } from '@backstage/frontend-defaults';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { navigation } from './nav/navigation';
import { demoSignInPage } from './sign-in/demo-sign-in-page';

/** What is the portal's own; every plugin comes by discovery, as `app.packages` of the configuration says. */
const exampleModule = createFrontendModule({ pluginId: 'app', extensions: [navigation, demoSignInPage] });

export default createApp({ features: [exampleModule] });
