import { readFileSync } from 'node:fs'
import { sampleOf } from '../../src/redact/shapes.ts'

const hex = (length: number, seed: number) => sampleOf(['hex', length], seed)
const lower = (length: number, seed: number) => sampleOf(['lower', length], seed)
const upper = (length: number, seed: number) => sampleOf(['upper', length], seed)
const digits = (length: number, seed: number) => sampleOf(['digits', length], seed)
const base64 = (length: number, seed: number) => sampleOf(['base64', length], seed)
const uuid = (seed: number) => sampleOf(['uuid', 36], seed)

/** Random-looking text that an incident's channel is full of, and that anyone may see. */
function identifiers(seed: number): string[] {
  return [
    `deployed ${hex(40, seed)} to staging`,
    `commit ${hex(7, seed)} broke it`,
    `rolled back to ${hex(12, seed)}`,
    `https://github.com/acme/app/commit/${hex(40, seed)}`,
    `https://github.com/acme/app/blob/${hex(40, seed)}/src/auth/token.ts#L10-L20`,
    `git show ${hex(40, seed)}:src/secrets.ts`,
    `image registry.example.com/team/api@sha256:${hex(64, seed)}`,
    `digest: sha256:${hex(64, seed)}`,
    `sha256sum ${hex(64, seed)}  export.zip`,
    `md5 ${hex(32, seed)}`,
    `etag: "${hex(32, seed)}"`,
    `integrity sha512-${base64(86, seed)}==`,
    `trace id ${hex(32, seed)}`,
    `traceparent: 00-${hex(32, seed)}-${hex(16, seed)}-01`,
    `span ${hex(16, seed)} took 3 s`,
    `request id: ${uuid(seed)}`,
    `x-request-id: ${uuid(seed)}`,
    `correlation id ${uuid(seed)}`,
    `X-Amzn-Trace-Id: Root=1-${hex(8, seed)}-${hex(24, seed)}`,
    `x-amz-request-id ${upper(16, seed)}`,
    `user ${uuid(seed)} could not log in`,
    `tenant=${uuid(seed)} affected`,
    `pod api-${lower(9, seed)}-${lower(5, seed)} restarted 4 times`,
    `token-service-${lower(10, seed)}-${lower(5, seed)} CrashLoopBackOff`,
    `secrets-store-csi-driver-${lower(5, seed)} is pending`,
    `node ip-10-0-${seed}-12.ec2.internal is NotReady`,
    `arn:aws:iam::${digits(12, seed)}:role/deploy`,
    `arn:aws:secretsmanager:ca-central-1:${digits(12, seed)}:secret:prod/db-${lower(6, seed)}`,
    `arn:aws:kms:us-east-1:${digits(12, seed)}:key/${uuid(seed)}`,
    `arn:aws:elasticloadbalancing:us-east-1:${digits(12, seed)}:loadbalancer/app/web/${hex(16, seed)}`,
    `i-${hex(17, seed)} is unreachable, vpc-${hex(17, seed)}, sg-${hex(8, seed)}, eni-${hex(17, seed)}`,
    `https://acme.slack.com/archives/C${upper(10, seed)}/p${digits(16, seed)}`,
    `https://acme.slack.com/archives/C${upper(10, seed)}/p${digits(16, seed)}?thread_ts=${digits(10, seed)}.${digits(6, seed)}&cid=C${upper(10, seed)}`,
    `<@U${upper(10, seed)}> can you look at <#C${upper(10, seed)}|ops>`,
    `https://grafana.example.com/d/${lower(9, seed)}/api?orgId=1&from=${digits(13, seed)}&to=now`,
    `https://app.datadoghq.com/dashboard/${lower(3, seed)}-${lower(3, seed)}-${lower(3, seed)}?from_ts=${digits(13, seed)}`,
    `https://acme.pagerduty.com/incidents/Q${upper(13, seed)}`,
    `https://sentry.io/organizations/acme/issues/${digits(10, seed)}/?project=${digits(7, seed)}`,
    `https://docs.google.com/document/d/1${sampleOf(['url64', 43], seed)}/edit`,
    `https://zoom.us/j/${digits(11, seed)}`,
    `https://meet.google.com/${lower(3, seed)}-${lower(4, seed)}-${lower(3, seed)}`,
    `https://www.youtube.com/watch?v=${sampleOf(['alnum', 11], seed)}&t=42s`,
    `https://console.aws.amazon.com/cloudwatch/home?region=us-east-1#logsV2:log-groups`,
    `SHA256:${sampleOf(['base64', 43], seed)} ops@laptop (ED25519)`,
    `key fingerprint is SHA256:${sampleOf(['base64', 43], seed)}`,
    `fingerprint: ${hex(32, seed).replace(/..(?=.)/g, '$&:')}`,
    `certificate serial ${hex(32, seed)}`,
    `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA${base64(44, seed)} bob@laptop`,
    `ssh-rsa AAAAB3NzaC1yc2EAAAADAQAB${base64(200, seed)} bob@laptop`,
    `public key: ${base64(64, seed)}`,
    `build ${digits(8, seed)} failed, job ${digits(10, seed)}`,
    `query id ${uuid(seed)} ran for 40 min`,
    `transaction ${hex(64, seed)} was replayed`,
    `partition key: user#${digits(6, seed)}`,
    `cache key: deps-v2-${hex(64, seed)}`,
    `idempotency key ${uuid(seed)}`,
    `s3 key: logs/2022/03/29/${hex(16, seed)}.gz`,
    `next page token: ${base64(40, seed)}`,
    `ticket ABC-${digits(4, seed)} and CVE-2022-${digits(5, seed)}`,
    `MAC ${hex(12, seed).replace(/..(?=.)/g, '$&:')}, 2001:db8:${hex(4, seed)}::${hex(4, seed)}`,
  ]
}

/** Sentences about secrets that tell none, names without values, placeholders. */
const prose = readFileSync(new URL('../fixtures/redact/harmless.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

/** Texts that hold no secret: each one lost is a false alarm. */
export function harmless(): string[] {
  return [...[1, 2, 3, 4].flatMap(identifiers), ...prose]
}
