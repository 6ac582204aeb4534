import { createBackend, discoveryFeatureLoader } from '@backstage/backend-defaults';
import { demoSignInModule } from './auth/demo-sign-in-module';
import { endWithParent } from './end-with-parent';
import { permissionPolicyModule } from './permission/permission-policy-module';

endWithParent();
const backend = createBackend();
// Every plugin and module among the dependencies of package.json, as `backend.packages` of the configuration says.
backend.add(discoveryFeatureLoader);
backend.add(demoSignInModule);
backend.add(permissionPolicyModule);
void backend.start();
