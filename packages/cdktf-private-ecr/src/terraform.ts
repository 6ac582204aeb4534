/**
 * What Private ECR uses of the library that synthesises Terraform. This is the only file that names it: a move to its
 * continuation (`"cdktf": "npm:cdktn@0.24.0"` in package.json) changes nothing here.
 */
export {
  Annotations,
  App,
  DefaultTokenResolver,
  Fn,
  type ITerraformDependable,
  LocalBackend,
  S3Backend,
  StringConcat,
  TerraformElement,
  TerraformOutput,
  type TerraformProvider,
  TerraformResource,
  TerraformStack,
  TerraformVariable,
  Testing,
  Token,
  Tokenization,
} from 'cdktf';
export { Construct, type IConstruct } from 'constructs';
