/** Every state of the card, the tab and the fleet page, on recorded answers: `npm run dev`. */
import '@backstage/ui/css/styles.css';
import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { createRoot } from 'react-dom/client';
import privateEcr from '../src';
import { harness } from './harness';
import { recordedApis } from './recorded-apis';

const app = createApp({ features: [catalogPlugin, privateEcr, harness, ...recordedApis] });

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(app.createRoot());
