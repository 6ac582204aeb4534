import View from '../components/EntityTab';
import { type LegacyProps, ProvidedForEntity } from './Provided';

export function EntityContent(props: LegacyProps) {
  return (
    <ProvidedForEntity {...props}>
      <View />
    </ProvidedForEntity>
  );
}
