import type { CardView } from '../../presenters/card/card';
import prose from '../Prose.module.css';
import { DriftSection } from './DriftSection';
import { EndpointsSection } from './EndpointsSection';
import { FreshnessLine } from './FreshnessLine';
import { LastFailureSection } from './LastFailureSection';
import { ProblemsSection } from './ProblemsSection';
import { PullsSection } from './PullsSection';
import { SavingsSection } from './SavingsSection';

/** The inside of the card, most telling first. */
export function CardContent({ view }: { readonly view: CardView }) {
  return (
    <div className={prose['content']}>
      <PullsSection pulls={view.pulls} />
      <ProblemsSection problems={view.problems} />
      <EndpointsSection endpoints={view.endpoints} nat={view.nat} />
      <SavingsSection savings={view.savings} />
      {view.lastFailure && <LastFailureSection failure={view.lastFailure} />}
      {view.drift && <DriftSection drift={view.drift} />}
      <FreshnessLine freshness={view.freshness} />
    </div>
  );
}
