import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Radio, RadioGroup, Select } from '@backstage/ui';
import { REQUEST_AZ_COUNT, type RequestOptions, type SizeOffer } from '@private-ecr/core';
import { useFormats } from '../../hooks';
import type { Translate } from '../../presenters/context';
import type { Formats } from '../../presenters/formats';
import { choicesFor, isAvailable } from '../../presenters/request/choices';
import type { SizeValue } from '../../presenters/request/form-data';
import { privateEcrTranslationRef } from '../../translation';
import { FieldFrame } from './FieldFrame';
import { formDataOf, frameOf } from './field-props';
import styles from './RequestForm.module.css';
import { WithOptions } from './WithOptions';

type Props = FieldExtensionComponentProps<SizeValue>;

const AZ_COUNTS = Array.from({ length: REQUEST_AZ_COUNT.max }, (_, position) => String(position + 1));

/** How large: each size with the range that it would get now, and how many of them are left. */
export function SizeField(props: Props) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  return (
    <FieldFrame {...frameOf(props, t('request.size.label'))}>
      <WithOptions>{options => <Choice {...props} options={options} />}</WithOptions>
    </FieldFrame>
  );
}

function Choice({ options, ...props }: Props & { readonly options: RequestOptions }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const formats = useFormats();
  const { onChange, disabled = false, formData: value = {} } = props;
  const { sizes } = choicesFor(options, formDataOf(props));
  const { azCount = REQUEST_AZ_COUNT.default } = value;
  if (sizes.length === 0) return <p className={styles['text']}>{t('request.size.choosePlace')}</p>;
  return (
    <>
      <RadioGroup
        aria-label={t('request.size.label')}
        isDisabled={disabled}
        value={value.size ?? null}
        onChange={size => onChange({ azCount, size })}
      >
        {sizes.map(offer => (
          <Radio key={offer.size} value={offer.size} isDisabled={!isAvailable(offer)}>
            {offerText(offer, t, formats)}
          </Radio>
        ))}
      </RadioGroup>
      <Select
        label={t('request.size.azCount')}
        description={t('request.size.azAdvice')}
        isDisabled={disabled}
        options={AZ_COUNTS.map(count => ({ id: count, label: count }))}
        value={String(azCount)}
        onChange={count => onChange({ ...value, azCount: Number(count) })}
      />
      <p className={styles['secondary']}>{t('request.size.notReserved')}</p>
    </>
  );
}

function offerText(offer: SizeOffer, t: Translate, formats: Formats): string {
  const { size, prefixLength, cidr, remaining, detail } = offer;
  const parts = [
    t('request.size.offer', { size, prefixLength: String(prefixLength) }),
    cidr !== undefined && t('request.size.cidr', { cidr }),
    remaining === null
      ? t('request.size.remainingUnknown')
      : remaining === 0
        ? (detail ?? t('request.size.none'))
        : t('request.size.remaining', { shown: formats.number(remaining) }),
  ];
  return parts.filter(part => part !== false).join(': ');
}
