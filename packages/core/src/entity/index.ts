export {
  SERVICE_ANNOTATIONS,
  TOPOLOGIES,
  type Topology,
  VPC_ANNOTATIONS,
  VPC_RESOURCE_TYPE,
} from './annotations';
