import { type ApiHolder, translationApiRef } from '@backstage/frontend-plugin-api';
import type { CustomFieldValidator } from '@backstage/plugin-scaffolder-react';
import type { JsonObject } from '@backstage/types';
import type { RequestOptions } from '@private-ecr/core';
import { asApiError, type PrivateEcrApi, privateEcrApiRef } from '../api';
import type { Translate } from '../presenters/context';
import { requestOf } from '../presenters/request/form-data';
import { locationProblems, sizeProblems } from '../presenters/request/problems';
import { privateEcrTranslationRef } from '../translation';

/** What is wrong with a form's data, a sentence each. */
type Check = (api: PrivateEcrApi, data: JsonObject, t: Translate) => Promise<readonly string[]>;

const againstOptions =
  (problems: (options: RequestOptions, data: JsonObject, t: Translate) => readonly string[]): Check =>
  async (api, data, t) =>
    problems((await api.getRequestOptions()).value, data, t);

/** Asks the backend whether the place is the user's to use. What cannot be checked is not let through. */
export const validateLocation = validatorOf(againstOptions(locationProblems));

/** The same of the size. */
export const validateSize = validatorOf(againstOptions(sizeProblems));

/** The same of the request as a whole. */
export const validatePreview = validatorOf(async (api, data, t) => {
  const { problems } = await api.previewRequest(requestOf(data));
  return problems.map(problem => t('request.preview.problem', problem));
});

// The value is not looked at: what is checked is the form as a whole. So it serves a field of any value.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function validatorOf(check: Check): CustomFieldValidator<any, any> {
  return async (_value, field, { apiHolder, formData }) => {
    const t = await translationOf(apiHolder);
    const api = apiHolder.get(privateEcrApiRef);
    if (api === undefined) throw new Error('the API of Private ECR is not installed');
    try {
      for (const problem of await check(api, formData, t)) field.addError(problem);
    } catch (thrown) {
      const { failure } = asApiError(thrown);
      field.addError(t('request.cannotCheck', { why: t(`state.failure.${failure}`) }));
    }
  };
}

/** The words in the reader's language, once they are loaded. */
function translationOf(apis: ApiHolder): Promise<Translate> {
  const api = apis.get(translationApiRef);
  if (api === undefined) throw new Error('the translation API is not installed');
  const now = api.getTranslation(privateEcrTranslationRef);
  if (now.ready) return Promise.resolve(now.t);
  return new Promise((resolve, reject) => {
    const subscription = api.translation$(privateEcrTranslationRef).subscribe({
      next: snapshot => {
        if (!snapshot.ready) return;
        resolve(snapshot.t);
        subscription.unsubscribe();
      },
      error: reject,
    });
  });
}
