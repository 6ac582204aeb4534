import vectors from './__fixtures__/savings_vectors.json';
import {
  breakEvenGb,
  breakEvenTeams,
  computeSavings,
  endpointFixedCost,
  tieredInterfaceDataCost,
  toDocument,
} from '.';

test.each(vectors.vectors.map(vector => [vector.title, vector] as const))(
  '%s',
  (_title, { inputs, expected }) => {
    const { teams, org } = toDocument(computeSavings(inputs));
    expect({ teams, org }).toEqual(expected);
  },
);

test.each(vectors.vectors.map(vector => [vector.title, vector] as const))(
  'with the bundled prices instead of its own: %s',
  (_title, { inputs: { prices: _prices, ...inputs }, expected }) => {
    const { teams, org } = toDocument(computeSavings(inputs));
    expect({ teams, org }).toEqual(expected);
  },
);

const functions: Readonly<Record<string, (input: unknown) => unknown>> = {
  breakEvenGb,
  breakEvenTeams,
  endpointFixedCost,
  tieredInterfaceDataCost,
};

test.each(vectors.functionVectors.map(vector => [vector.id, vector] as const))(
  '%s',
  (_id, { function: name, inputs, expected }) => {
    expect(functions[name]!(inputs)).toEqual(expected);
  },
);
