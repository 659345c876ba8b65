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

/** Sentences about secrets that tell none. */
const prose = `
the password reset is broken
the password is expired
password is required
password must be at least 12 characters
Password: required
password: ********
password: [hidden]
password: (see vault)
password = <redacted>
the password is stored in Vault
the password is in 1Password
the password is base64-encoded
the password is not the problem
the password is wrong.
the password was wrong!
the password is the same as staging
password is too short
passwords are hashed with bcrypt
passwords are rotated every 90 days
the password policy is fine
password-less login is enabled
password manager
please rotate your password
who has the root password?
can someone send me the password via 1Password
we changed the password yesterday
the db password was rotated at 10:42
the password has been rotated
password authentication failed for user "app"
FATAL: password authentication failed for user postgres
invalid username or password
Incorrect password.
wrong password, try again
forgot password link returns 500
pw reset is done
pass the flag to the job
tests pass on main
pass rate: 99.7%
passed: 120 failed: 3
bypass: enabled
the token is expired
the token is invalid
token: expired
token refresh is failing for everyone
the token service is down
the tokens are valid for 60 minutes
the token was revoked at 10:02
token_count=123456
tokens: 150000
max_tokens: 4096
invalid_token error from the identity provider
csrf token mismatch
token bucket is empty
the api key is missing
the API key was rotated
api_key: YOUR_API_KEY
api_key = <your-api-key>
API_KEY=\${API_KEY}
export TOKEN=$(vault read -field=token secret/app)
token: {{ .Values.token }}
token: \${{ secrets.GITHUB_TOKEN }}
password: $DB_PASSWORD
password = os.environ["DB_PASSWORD"]
password: process.env.DB_PASSWORD
secretName: app-tls
secretKeyRef: app-db
secret: stored-in-vault
the secret is out
secret santa is on the 12th
secret rotation runs every night
the secret was printed in the log
client_secret: null
clientSecret: undefined
access_key: ""
private key was leaked, rotating
the private key is in the vault
primary key violation on orders
foreign key constraint fails
key rotation is done
the key is missing
key: value
keyboard: us
the key takeaway is that alerts were late
credentials were rotated
the credentials are in the vault
creds: see 1Password
creds are in the vault
login: broken for everyone
login is slow since v2.3.1
use the staging cluster
use us-east-1 / us-west-2
use node:20-alpine
use python3.11 / node18
try v2.3.1 / v2.3.2
connect to db-1:5432
log in with SSO
sign in with Okta / Google
account: prod / us-east-1
basic auth is disabled
Basic authentication failed
bearer token missing
Authorization header is missing
Authorization: Bearer $TOKEN
Authorization: Bearer <token>
the session expired
the cookie is not set
Cookie: none
the webhook is slow
the pin is broken
error code: 5003
status code is 404
exit code 137
HTTP 503 from 10.0.3.17:8443
version 2.13.4 -> 2.14.0-rc.1
^1.2.3 || >=2.0.0 <3.0.0
app@1.2.3 depends on lib@~4.5.6
upgrade postgres:14.2 to postgres:14.5
write to jane.doe@example.com or ops+oncall@example.org
ask @jane or #ops
api.eu-west-1.prod.internal resolves to 10.1.2.3
curl -s https://api.example.com:8080/health
curl -u "$USER:$PASS" https://api.example.com
mysql -u root -p
docker run -p 8080:80 app
ssh -p 2222 bob@host
mkdir -p /srv/app/releases/20220329
psql -h db -p 5432 -U app
kubectl get secret app-db -o yaml
kubectl -n kube-system get pods
vault kv get secret/app/db
--password is deprecated
--password-file=/run/secrets/db
--token-ttl=1h
DB_PASSWORD_FILE=/run/secrets/db
PASSWORD_MIN_LENGTH=12
password_hash column is nullable
passwordless: true
SECRET_KEY_BASE is not set
AWS_REGION=ca-central-1
AWS_PROFILE=prod
DATABASE_URL=postgres://app@db:5432/orders
postgres://app:***@db:5432/orders
redis://cache:6379/0
mongodb://db-1:27017,db-2:27017/orders?replicaSet=rs0
https://example.com/path?token=
https://example.com/reset?token=<token>
10:02 UTC - 10:41 UTC (39 min)
2022-03-29T10:02:11.123Z
1648562520.123456
p99 latency 3400ms, error rate 4.2%
CPU at 97%, 14.2 GiB of 16 GiB
SELECT id FROM users WHERE password IS NULL
ALTER USER app PASSWORD EXPIRE
the issue was identified by monitoring
le mot de passe est requis
le mot de passe est expiré
le mot de passe est dans le coffre
le mot de passe a été changé hier
le mot de passe est trop court
le mot de passe est incorrect
mot de passe : obligatoire
mot de passe oublié ?
réinitialisation du mot de passe en panne
les mots de passe sont hachés avec bcrypt
mdp oublié
le mdp est dans 1Password
le jeton est expiré
le jeton a été révoqué
la clé est manquante
la clé d'API a été changée
la rotation des clés est terminée
les identifiants sont dans le coffre
identifiants : voir 1Password
le secret est bien gardé
connecte-toi avec ton compte
utilise le bouton / le menu
le code d'erreur est 5003
`
  .trim()
  .split('\n')

/** Texts that hold no secret: each one lost is a false alarm. */
export function harmless(): string[] {
  return [...[1, 2, 3, 4].flatMap(identifiers), ...prose]
}
