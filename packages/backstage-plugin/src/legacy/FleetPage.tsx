import View from '../components/FleetPage';
import { type LegacyProps, Provided } from './Provided';

export function FleetPage(props: LegacyProps) {
  return (
    <Provided {...props}>
      <View />
    </Provided>
  );
}
