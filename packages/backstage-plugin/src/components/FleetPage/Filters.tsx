import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { FLEET_SORTS, type FleetPage } from '@private-ecr/core';
import { Button, SearchField, Select, Switch } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';
import { FILTER_NAMES, type FilterName, type FleetView, isFiltered } from '../../presenters/fleet/query';
import { ownerName } from '../../presenters/fleet/owner-name';
import { privateEcrTranslationRef } from '../../translation';
import styles from './FleetPage.module.css';
import { useChangeView } from './use-view';

const ANY = '';
const TYPING_MS = 300;

export interface FiltersProps {
  readonly view: FleetView;
  readonly facets: FleetPage['facets'];
  readonly withCosts: boolean;
}

/** What to show, and in which order; all of it stands in the URL. */
export function Filters({ view, facets, withCosts }: FiltersProps) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const change = useChangeView();
  const { owners, regions, hubs, accounts } = facets;
  const choices: readonly { name: FilterName; options: readonly { value: string; label: string }[] }[] = [
    {
      name: 'status',
      options: (['failing', 'degraded', 'unknown', 'healthy'] as const).map(value => ({
        value,
        label: t(`status.${value}`),
      })),
    },
    {
      name: 'verdict',
      options: (['blocked', 'unknown', 'reachable'] as const).map(value => ({
        value,
        label: t(`fleet.filters.verdicts.${value}`),
      })),
    },
    {
      name: 'kind',
      options: (['service', 'vpc'] as const).map(value => ({
        value,
        label: t(`fleet.filters.kinds.${value}`),
      })),
    },
    { name: 'owner', options: asOptions(owners) },
    { name: 'hub', options: asOptions(hubs) },
    { name: 'region', options: asOptions(regions) },
    { name: 'account', options: asOptions(accounts) },
  ];
  return (
    <div role="search" className={styles['filters']} aria-label={t('fleet.filters.label')}>
      <Search value={view.q ?? ''} />
      {choices.map(({ name, options }) => (
        <Select
          key={name}
          label={t(`fleet.filters.${name}`)}
          options={[{ value: ANY, label: t('fleet.filters.any') }, ...withChosen(options, view[name])]}
          value={view[name] ?? ANY}
          onChange={value => change({ [name]: String(value ?? ANY) })}
        />
      ))}
      <Select
        label={t('fleet.filters.sort')}
        options={FLEET_SORTS.filter(sort => withCosts || sort !== 'savings').map(value => ({
          value,
          label: t(`fleet.filters.sorts.${value}`),
        }))}
        value={view.sort}
        onChange={value => change({ sort: String(value) })}
      />
      <div className={styles['switches']}>
        <Switch
          label={t('fleet.filters.order')}
          isSelected={view.order === 'desc'}
          onChange={isOn => change({ order: isOn ? 'desc' : undefined })}
        />
        <Switch
          label={t('fleet.filters.nat')}
          isSelected={view.nat !== undefined}
          onChange={isOn => change({ nat: isOn ? 'true' : undefined })}
        />
        <Switch
          label={t('fleet.filters.stale')}
          isSelected={view.stale !== undefined}
          onChange={isOn => change({ stale: isOn ? 'true' : undefined })}
        />
        {isFiltered(view) && (
          <Button
            size="small"
            variant="secondary"
            onPress={() => change(Object.fromEntries(FILTER_NAMES.map(name => [name, undefined])))}
          >
            {t('fleet.filters.clear')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Goes into the URL when the typing rests. */
function Search({ value }: { readonly value: string }) {
  const { t } = useTranslationRef(privateEcrTranslationRef);
  const change = useChangeView();
  // What is typed holds until the URL says something else.
  const [draft, setDraft] = useState({ text: value, over: value });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (text: string) => {
    setDraft({ text, over: value });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => change({ q: text.trim() }), TYPING_MS);
  };
  return (
    <SearchField
      label={t('fleet.filters.q')}
      placeholder={t('fleet.filters.qPlaceholder')}
      maxLength={200}
      startCollapsed={false}
      value={draft.over === value ? draft.text : value}
      onChange={type}
    />
  );
}

function asOptions(values: readonly string[]): { value: string; label: string }[] {
  return values.map(value => ({ value, label: ownerName(value) }));
}

/** A value of the URL is shown also where nothing has it any more. */
function withChosen(options: readonly { value: string; label: string }[], chosen: string | undefined) {
  return chosen === undefined || options.some(({ value }) => value === chosen)
    ? options
    : [...options, { value: chosen, label: chosen }];
}
