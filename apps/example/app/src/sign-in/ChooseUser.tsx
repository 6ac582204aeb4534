import { Button, Card, CardBody, CardFooter, CardHeader, Container, Flex, Text } from '@backstage/ui';
import { DEMO_USERS } from './demo-users.data';

/** The first page of the demo: whose eyes to see the portal with. */
export const ChooseUser = ({ onChoose }: { readonly onChoose: (entityRef: string) => void }) => (
  <Container>
    <main>
      <Flex direction="column" gap="6" py="8">
        <Flex direction="column" gap="2">
          <Text as="h1" variant="title-large">
            Private ECR: the example portal
          </Text>
          <Text as="p">
            A demonstration on this machine: no password is asked for, and no AWS account is read. Sign in as:
          </Text>
        </Flex>
        <Flex gap="4" direction={{ initial: 'column', md: 'row' }}>
          {DEMO_USERS.map(({ entityRef, name, is, sees }) => (
            <Card key={entityRef}>
              <CardHeader>
                <Text as="h2" variant="title-small">
                  {name}
                </Text>
              </CardHeader>
              <CardBody>
                <Text as="p">{is}</Text>
                <Text as="p" color="secondary">
                  Sees {sees}.
                </Text>
              </CardBody>
              <CardFooter>
                <Button
                  onPress={() => {
                    onChoose(entityRef);
                  }}
                >
                  Sign in as {name}
                </Button>
              </CardFooter>
            </Card>
          ))}
        </Flex>
      </Flex>
    </main>
  </Container>
);
