import View from '../components/EntityCard';
import { type LegacyProps, ProvidedForEntity } from './Provided';

export function EntityCard(props: LegacyProps) {
  return (
    <ProvidedForEntity {...props}>
      <View />
    </ProvidedForEntity>
  );
}
