export { EntityCard as default } from './EntityCard';
