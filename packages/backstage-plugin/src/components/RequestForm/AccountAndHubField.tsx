import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { FieldExtensionComponentProps } from '@backstage/plugin-scaffolder-react';
import { Select } from '@backstage/ui';
import type { RequestOptions } from '@private-ecr/core';
import type { Translate } from '../../presenters/context';
import { choicesFor, type HubChoice } from '../../presenters/request/choices';
import { type LocationValue, ownerOf } from '../../presenters/request/form-data';
import { privateEcrTranslationRef } from '../../translation';
import { FieldFrame } from './FieldFrame';
import { formDataOf, frameOf } from './field-props';
import styles from './RequestForm.module.css';
import { WithOptions } from './WithOptions';

type Props = FieldExtensionComponentProps<LocationValue>;

/** In which account, and in which hub or Region: only what the user may use. */
export function AccountAndHubField(props: Props) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  return (
    <FieldFrame {...frameOf(props, t('request.location.account'))}>
      <WithOptions>{options => <Choice {...props} options={options} />}</WithOptions>
    </FieldFrame>
  );
}

function Choice({ options, ...props }: Props & { readonly options: RequestOptions }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const data = formDataOf(props);
  const { onChange, disabled = false, formData: value = {} } = props;
  const { accounts, needsHub, hubs, regions } = choicesFor(options, data);
  const change = (part: LocationValue) => onChange({ ...value, ...part });
  if (accounts.length === 0) {
    const owner = ownerOf(data) ?? t('request.location.anyOwner');
    return <p className={styles['text']}>{t('request.location.noAccounts', { owner })}</p>;
  }
  return (
    <>
      <Select
        label={t('request.location.account')}
        isDisabled={disabled}
        placeholder={t('request.location.choose')}
        options={accounts.map(({ accountId, title }) => ({
          id: accountId,
          label: title === undefined ? accountId : `${title} (${accountId})`,
        }))}
        value={value.accountId ?? null}
        onChange={chosen => change({ accountId: String(chosen) })}
      />
      {(needsHub ? hubs : regions).length === 0 && (
        <p className={styles['text']}>{t('request.location.noPlaces')}</p>
      )}
      {needsHub && hubs.length > 0 && (
        <Select
          label={t('request.location.hub')}
          isDisabled={disabled}
          placeholder={t('request.location.choose')}
          options={hubs.map(choice => ({
            id: choice.hub.name,
            label: labelOf(choice, t),
            disabled: choice.full !== undefined,
          }))}
          value={value.hub ?? null}
          onChange={chosen => {
            const found = hubs.find(({ hub }) => hub.name === chosen);
            if (found) change({ hub: found.hub.name, region: found.hub.region });
          }}
        />
      )}
      {!needsHub && regions.length > 0 && (
        <Select
          label={t('request.location.region')}
          isDisabled={disabled}
          placeholder={t('request.location.choose')}
          options={regions.map(region => ({ id: region, label: region }))}
          value={value.region ?? null}
          onChange={chosen => {
            const { hub: _none, ...rest } = value;
            onChange({ ...rest, region: String(chosen) });
          }}
        />
      )}
    </>
  );
}

function labelOf({ hub, full }: HubChoice, t: Translate) {
  const name = `${hub.title ?? hub.name} (${hub.region})`;
  if (full === undefined) return name;
  const { what, used, limit } = full;
  return t('request.location.full', { name, what, used: String(used), limit: String(limit) });
}
