export { EntityTab as default } from './EntityTab';
