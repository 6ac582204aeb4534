export { FailureState, type FailureStateProps } from './FailureState';
export { LoadingState, type LoadingStateProps } from './LoadingState';
export { MissingAnnotationState } from './MissingAnnotationState';
export { OutdatedNotice, type OutdatedNoticeProps } from './OutdatedNotice';
