import type { Kind } from '../kind.ts'
import { labelled, prefixed } from '../rows.ts'

/** Databases and data platforms. */
export const data: readonly Kind[] = [
  ...prefixed([
    {
      id: 'planetscale-token',
      what: 'PlanetScale password, service or OAuth token',
      source: 'planetscale.com/docs/concepts/service-tokens',
      prefixes: ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'],
      value: ['dotted', 32],
    },
    {
      id: 'neon-key',
      what: 'Neon API key',
      source: 'neon.tech/docs/manage/api-keys',
      prefixes: ['napi_'],
      value: ['lower', 40],
    },
    {
      id: 'neon-password',
      what: 'Neon database password',
      source: 'neon.tech/docs/connect/connect-from-any-app',
      prefixes: ['npg_'],
      value: ['alnum', 12],
    },
    {
      id: 'aiven-password',
      what: 'Aiven service password',
      source: 'aiven.io/docs',
      prefixes: ['AVNS_'],
      value: ['url64', 15],
    },
    {
      id: 'cockroach-key',
      what: 'CockroachDB Cloud API key',
      source: 'cockroachlabs.com/docs/cockroachcloud/managing-access',
      prefixes: ['CCDB1_'],
      value: ['word', 40],
    },
    {
      id: 'databricks-token',
      what: 'Databricks token',
      source: 'docs.databricks.com/aws/en/dev-tools/auth/pat',
      prefixes: ['dapi', 'dose', 'dsapi', 'dkea'],
      value: ['hex', 32],
    },
    {
      id: 'mongodb-atlas-secret',
      what: 'MongoDB Atlas service account secret',
      source: 'mongodb.com/docs/atlas/api/service-accounts-overview',
      prefixes: ['mdb_sa_sk_'],
      value: ['url64', 30],
    },
    {
      id: 'elastic-cloud-key',
      what: 'Elastic Cloud API key',
      source: 'elastic.co/docs/deploy-manage/api-keys',
      prefixes: ['essu_', 'essd_'],
      value: ['base64', 40],
    },
    {
      id: 'clickhouse-secret',
      what: 'ClickHouse Cloud API secret',
      source: 'clickhouse.com/docs/cloud/manage/openapi',
      prefixes: ['4b1d'],
      value: ['alnum', 38],
    },
    {
      id: 'prefect-token',
      what: 'Prefect API key',
      source: 'docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
      prefixes: ['pnu_', 'pnb_'],
      value: ['alnum', 36],
    },
    {
      id: 'dbt-token',
      what: 'dbt Cloud token',
      source: 'docs.getdbt.com/docs/dbt-cloud-apis/service-tokens',
      prefixes: ['dbtc_', 'dbtu_', 'dbts_'],
      value: ['url64', 30],
    },
    {
      id: 'pinecone-key',
      what: 'Pinecone API key',
      source: 'docs.pinecone.io/guides/projects/manage-api-keys',
      prefixes: ['pcsk_'],
      value: ['word', 40],
    },
    {
      id: 'tinybird-token',
      what: 'Tinybird token',
      source: 'tinybird.co/docs/forward/administration/tokens',
      prefixes: ['p.eyJ'],
      value: ['url64', 40],
    },
    {
      id: 'retool-token',
      what: 'Retool API token',
      source: 'docs.retool.com/org-users/guides/retool-api',
      prefixes: ['retool_01'],
      value: ['word', 24],
    },
  ]),
  ...labelled([
    {
      id: 'confluent-secret',
      what: 'Confluent Cloud key or secret',
      source:
        'docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys',
      labels: ['confluent', 'ccloud'],
      values: [
        ['alnum', 16],
        ['base64', 64],
      ],
    },
    {
      id: 'snowflake-token',
      what: 'Snowflake token',
      source: 'docs.snowflake.com/en/user-guide/programmatic-access-tokens',
      labels: ['snowflake'],
      values: [['url64', 40, 300]],
    },
    {
      id: 'influxdb-token',
      what: 'InfluxDB token',
      source: 'docs.influxdata.com/influxdb/v2/admin/tokens',
      labels: ['influx', 'influxdb'],
      values: [
        ['base64', 86, 90],
        ['url64', 86, 88],
      ],
    },
    {
      id: 'upstash-token',
      what: 'Upstash token',
      source: 'upstash.com/docs/redis/features/restapi',
      labels: ['upstash'],
      values: [['base64', 40, 120]],
    },
    {
      id: 'mongodb-atlas-key',
      what: 'MongoDB Atlas API key',
      source: 'mongodb.com/docs/atlas/configure-api-access',
      labels: ['atlas', 'mongodb'],
      values: [['uuid', 36]],
    },
    {
      id: 'algolia-key',
      what: 'Algolia API key',
      source: 'algolia.com/doc/guides/security/api-keys',
      labels: ['algolia'],
      values: [
        ['hex', 32],
        ['lower', 32],
      ],
    },
    {
      id: 'meilisearch-key',
      what: 'Meilisearch or Typesense key',
      source: 'meilisearch.com/docs/learn/security/basic_security',
      labels: ['meili', 'typesense'],
      values: [
        ['hex', 64],
        ['alnum', 32, 64],
      ],
    },
    {
      id: 'elastic-key',
      what: 'Elasticsearch API key',
      source: 'elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
      labels: ['elastic'],
      values: [['base64', 60, 64]],
    },
    {
      id: 'looker-secret',
      what: 'Looker client id or secret',
      source: 'cloud.google.com/looker/docs/api-auth',
      labels: ['looker'],
      values: [
        ['lower', 20],
        ['lower', 24],
      ],
    },
  ]),
]
