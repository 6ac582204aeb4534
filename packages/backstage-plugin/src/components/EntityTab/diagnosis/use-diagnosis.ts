import { useAnalytics, useApi } from '@backstage/frontend-plugin-api';
import { diagnose, type DiagnosisAnswer } from '@private-ecr/core';
import { useCallback, useRef, useState } from 'react';
import { type ApiFailure, asApiError, privateEcrApiRef } from '../../../api';

export interface Explanation {
  readonly answer: DiagnosisAnswer;
  /** Why the backend did not answer, so that the message was looked at here, without what is known of the network. */
  readonly offlineBecause?: ApiFailure;
}

export interface Diagnosis {
  readonly asking: boolean;
  readonly explanation: Explanation | undefined;
  readonly ask: (message: string) => void;
  readonly clear: () => void;
}

/** Explains messages: the backend with the entity's network, or this page alone where that does not answer. */
export function useDiagnosis(entityRef: string): Diagnosis {
  const api = useApi(privateEcrApiRef);
  const analytics = useAnalytics();
  const [asking, setAsking] = useState(false);
  const [explanation, setExplanation] = useState<Explanation>();
  // An answer to a question that was taken back is no answer.
  const asked = useRef(0);

  const ask = useCallback(
    async (message: string) => {
      const question = ++asked.current;
      setAsking(true);
      setExplanation(undefined);
      analytics.captureEvent('diagnose', entityRef);
      let found: Explanation;
      try {
        found = { answer: await api.diagnose({ message, entityRef }) };
      } catch (thrown) {
        found = { answer: alone(message), offlineBecause: asApiError(thrown).failure };
      }
      if (question !== asked.current) return;
      setExplanation(found);
      setAsking(false);
    },
    [api, analytics, entityRef],
  );
  const clear = useCallback(() => {
    asked.current++;
    setAsking(false);
    setExplanation(undefined);
  }, []);
  return { asking, explanation, ask: useCallback((message: string) => void ask(message), [ask]), clear };
}

/** What the message alone says. */
function alone(message: string): DiagnosisAnswer {
  const { causes } = diagnose(message, {}, { redact: true });
  return { causes: causes.map(cause => ({ ...cause, evidence: [...cause.evidence] })) };
}
