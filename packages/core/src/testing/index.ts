/** Builders for tests of what uses core: networks that are right, to be changed in the one place that a test is about. */
export * from './network';
