export { type Loaded, useLoad } from './use-load';
export { useNow } from './use-now';
export {
  useCollection,
  useDetail,
  useFleet,
  useHistory,
  useHubs,
  useSummary,
  useTeam,
  useTeams,
} from './use-questions';
export { useFormats } from './use-formats';
export { type Refresh, useRefresh } from './use-refresh';
export { usePresenterContext } from './use-presenter-context';
