import type { Kind } from '../kind.ts'
import { assigned } from '../patterns.ts'
import { labelled, prefixed } from '../rows.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** Monitoring, logs and paging. */
export const ops: readonly Kind[] = [
  {
    id: 'dynatrace-token',
    what: 'Dynatrace token',
    source:
      'docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    keywords: ['dt0'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])dt0[a-z]\d\d\.[A-Za-z0-9]{8,30}\.[A-Za-z0-9]{50,}/,
    examples: {
      match: () => [`dt0${'c01'}.${make('base32', 24)}.${make('base32', 64)}`],
      no: () => ['dt0c01.sample'],
    },
  },
  {
    id: 'uptimerobot-key',
    what: 'UptimeRobot API key',
    source: 'uptimerobot.com/api',
    keywords: [],
    run: true,
    pattern: /(?<![A-Za-z0-9])[um]\d{5,9}-[a-f0-9]{24}(?![A-Za-z0-9])/,
    examples: { match: () => [`u${make('digits', 7)}-${make('hex', 24)}`], no: () => ['u1234567-abc'] },
  },
  ...prefixed([
    {
      id: 'grafana-token',
      what: 'Grafana service account token or Grafana Cloud token',
      source: 'grafana.com/docs/grafana/latest/administration/service-accounts',
      prefixes: ['glsa_', 'glc_'],
      value: ['base64', 30],
    },
    {
      id: 'grafana-key',
      what: 'Grafana API key in its older form',
      source: 'grafana.com/docs/grafana/latest/administration/api-keys',
      prefixes: ['eyJrIjoi'],
      value: ['base64', 40],
    },
    {
      id: 'new-relic-key',
      what: 'New Relic key',
      source: 'docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys',
      prefixes: ['NRAK-', 'NRJS-', 'NRII-', 'NRIQ-', 'NRRA-', 'NRAA-', 'NRSP-', 'NRAL-'],
      value: ['url64', 18],
    },
    {
      id: 'sentry-token',
      what: 'Sentry organisation or user token',
      source: 'docs.sentry.io/account/auth-tokens',
      prefixes: ['sntrys_', 'sntryu_', 'sntrya_', 'sntryi_'],
      value: ['base64', 40],
    },
    {
      id: 'honeycomb-key',
      what: 'Honeycomb key',
      source: 'docs.honeycomb.io/get-started/configure/environments/manage-api-keys',
      prefixes: ['hcaik_', 'hcbik_', 'hccik_', 'hcdik_', 'hcxik_', 'hcalk_', 'hcamk_', 'hcblk_'],
      value: ['lower', 30],
    },
    {
      id: 'honeybadger-key',
      what: 'Honeybadger key',
      source: 'docs.honeybadger.io',
      prefixes: ['hbp_', 'hbu_'],
      value: ['alnum', 30],
    },
    {
      id: 'checkly-key',
      what: 'Checkly API key',
      source: 'checklyhq.com/docs/accounts-and-users/creating-api-key',
      prefixes: ['cu_', 'sv_'],
      value: ['hex', 32],
    },
    {
      id: 'rootly-key',
      what: 'Rootly API key',
      source: 'docs.rootly.com/api-reference',
      prefixes: ['rootly_', 'rootly-'],
      value: ['word', 40],
    },
    {
      id: 'logfire-token',
      what: 'Pydantic Logfire token',
      source: 'logfire.pydantic.dev/docs/how-to-guides/create-write-tokens',
      prefixes: ['pylf_v1_us_', 'pylf_v1_eu_'],
      value: ['alnum', 40],
    },
  ]),
  {
    id: 'sumologic-id',
    what: 'Sumo Logic access id',
    source: 'help.sumologic.com/docs/manage/security/access-keys',
    keywords: ['sumo'],
    pattern: assigned('sumo', 'su[A-Za-z0-9]{12}(?![A-Za-z0-9])'),
    accept: (secret) => /^su/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret.slice(2)),
    examples: {
      match: () => [`sumo_access_id = "su${make('alnum', 12)}"`],
      no: () => ['sumo is suspendedagain'],
    },
  },
  ...labelled([
    {
      id: 'datadog-key',
      what: 'Datadog API or application key',
      source: 'docs.datadoghq.com/account_management/api-app-keys',
      labels: ['datadog', 'dd'],
      values: [
        ['hex', 32],
        ['alnum', 40],
      ],
    },
    {
      id: 'new-relic-license',
      what: 'New Relic licence key or user id',
      source: 'docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys',
      labels: ['new relic', 'newrelic'],
      values: [
        ['alnum', 40],
        ['alnum', 64],
      ],
    },
    {
      id: 'sentry-legacy-token',
      what: 'Sentry token in its older form',
      source: 'docs.sentry.io/account/auth-tokens',
      labels: ['sentry'],
      values: [['hex', 64]],
    },
    {
      id: 'rollbar-token',
      what: 'Error tracker token (Rollbar, Bugsnag, Airbrake, Raygun)',
      source: 'docs.rollbar.com/docs/access-tokens; docs.bugsnag.com',
      labels: ['rollbar', 'bugsnag', 'airbrake', 'raygun'],
      values: [
        ['hex', 32],
        ['base64', 22, 24],
      ],
    },
    {
      id: 'honeycomb-legacy-key',
      what: 'Honeycomb key in its older form',
      source: 'docs.honeycomb.io',
      labels: ['honeycomb'],
      values: [
        ['hex', 32],
        ['alnum', 22],
      ],
    },
    {
      id: 'log-service-token',
      what: 'Log service token (Splunk HEC, Loggly, Logz.io, Papertrail, Logtail)',
      source: 'docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector',
      labels: ['splunk', 'loggly', 'logz', 'papertrail', 'logtail', 'logdna', 'mezmo'],
      values: [
        ['uuid', 36],
        ['alnum', 20, 32],
      ],
    },
    {
      id: 'sumologic-key',
      what: 'Sumo Logic access id or key',
      source: 'help.sumologic.com/docs/manage/security/access-keys',
      labels: ['sumo', 'sumologic'],
      values: [
        ['alnum', 64],
        ['alnum', 14],
      ],
    },
    {
      id: 'pagerduty-key',
      what: 'PagerDuty API or integration key',
      source: 'support.pagerduty.com/main/docs/api-access-keys',
      labels: ['pagerduty', 'pager duty', 'pd'],
      values: [
        ['hex', 32],
        ['url64', 20],
        ['word', 32],
      ],
    },
    {
      id: 'opsgenie-key',
      what: 'Opsgenie, VictorOps or Statuspage key',
      source: 'support.atlassian.com/opsgenie/docs/api-key-management',
      labels: ['opsgenie', 'victorops', 'statuspage', 'splunk oncall'],
      values: [
        ['uuid', 36],
        ['hex', 32],
      ],
    },
  ]),
]
