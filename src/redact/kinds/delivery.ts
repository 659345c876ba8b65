import type { Kind } from '../kind.ts'
import { labelled, prefixed } from '../rows.ts'

/** What builds, tests, measures and releases code. */
export const delivery: readonly Kind[] = [
  ...prefixed([
    {
      id: 'sonar-token',
      what: 'SonarQube token',
      source: 'docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens',
      prefixes: ['squ_', 'sqp_', 'sqa_', 'sqco_'],
      value: ['padded', 40],
    },
    {
      id: 'circleci-token',
      what: 'CircleCI token',
      source: 'circleci.com/docs/managing-api-tokens',
      prefixes: ['CCIPAT_', 'CCIPRJ_'],
      value: ['word', 40],
    },
    {
      id: 'buildkite-token',
      what: 'Buildkite API or agent token',
      source: 'buildkite.com/docs/platform/security/tokens',
      prefixes: ['bkua_', 'bkaa_', 'bkaj_', 'bkct_', 'bkpt_'],
      value: ['url64', 36],
    },
    {
      id: 'octopus-key',
      what: 'Octopus Deploy API key',
      source: 'octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
      prefixes: ['API-'],
      value: ['upper', 25],
    },
    {
      id: 'infracost-key',
      what: 'Infracost API key',
      source: 'infracost.io/docs',
      prefixes: ['ico-'],
      value: ['alnum', 32],
    },
    {
      id: 'harness-key',
      what: 'Harness token',
      source: 'developer.harness.io/docs/platform/automation/api/api-permissions-reference',
      prefixes: ['pat.', 'sat.'],
      value: ['url64', 22],
      entropy: 3.8,
    },
    {
      id: 'sourcegraph-token',
      what: 'Sourcegraph access token',
      source: 'sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
      prefixes: ['sgp_', 'slk_', 'sgd_', 'sgs_', 'sgp_local_'],
      value: ['word', 40],
    },
    {
      id: 'appveyor-token',
      what: 'AppVeyor token',
      source: 'appveyor.com/docs/api',
      prefixes: ['v2.'],
      value: ['lower', 20],
    },
  ]),
  ...labelled([
    {
      id: 'travis-token',
      what: 'Travis CI token',
      source: 'docs.travis-ci.com/user/travis-ci-for-private',
      labels: ['travis'],
      values: [['url64', 22]],
    },
    {
      id: 'drone-token',
      what: 'Drone token',
      source: 'docs.drone.io/cli/configure',
      labels: ['drone', 'droneci'],
      values: [['alnum', 32]],
    },
    {
      id: 'jenkins-token',
      what: 'Jenkins API token',
      source: 'jenkins.io/doc/book/system-administration/authenticating-scripted-clients',
      labels: ['jenkins'],
      values: [
        ['hex', 34],
        ['hex', 32],
      ],
    },
    {
      id: 'code-quality-token',
      what: 'Codecov, Coveralls, Codacy or Snyk token',
      source: 'docs.codecov.com/docs/codecov-tokens',
      labels: ['codecov', 'coveralls', 'codacy', 'snyk', 'codeclimate', 'sonar'],
      values: [
        ['uuid', 36],
        ['alnum', 32],
        ['hex', 64],
        ['url64', 40],
      ],
    },
  ]),
]
