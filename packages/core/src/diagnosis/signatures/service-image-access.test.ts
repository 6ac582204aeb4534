import { testSignature } from '../__fixtures__/test-signature';
import { serviceImageAccess } from './service-image-access';

testSignature(serviceImageAccess, {
  fires: {
    Lambda: [
      'Lambda does not have permission to access the ECR image. Check the ECR permissions.',
      'repository-policy',
      'iam-role',
    ],
    'App Runner': [
      'Deployment with ID : (REDACTED) failed. Failure reason : Failed to copy the image from ECR',
      'iam-role',
      'architecture-mismatch',
      'image-not-found',
    ],
    'a function in another account': [
      'An error occurred (InvalidParameterValueException) when calling the CreateFunction operation: Image repository must be in the same account as the caller',
      'other',
      'repository-policy',
    ],
  },
  silent: {
    'a function that may not be called': 'User is not authorized to perform: lambda:InvokeFunction',
    'a copy that works': 'copy: image.png to s3://bucket/image.png',
  },
});
