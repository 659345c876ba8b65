import { isOrder } from './kind.ts'

/** The people and teams in a cell: `Jane & Max`, `@jane, @max`. */
export function splitOwners(text: string): string[] {
  const names = text
    .replace(/<[^<>]{0,100}>/g, ' ')
    .split(/\s*(?:[,;&+、，]|\n|(?<!\p{L})(?:and|et|og|und|y|en|e|with|via|ou|or|eller|oder)(?!\p{L}))\s*/u)
    .flatMap((name) => (nobody.test(name.trim()) ? [] : splitAtSlash(name)))
    .map((name) => withoutState(bare(name)))
    .filter((name) => name !== '' && !nobody.test(name))
  return [...new Set(names)]
}

/** Without markup and brackets around it: `(Jane)`, but not those of `Jane (SRE)`. */
function bare(name: string): string {
  const ends =
    /[([][^()[\]]*[)\]]\s*$/.test(name) && !/^\s*[([]/.test(name) ? /[\s*_~.:"”]+$/ : /[\s)\]*_~.:"”]+$/
  return name
    .replace(/^[\s([*_~"“]+/, '')
    .replace(ends, '')
    .trim()
}

/** `Jane/Max` are two people, `Lead of web/mobile` is one role. */
function splitAtSlash(name: string): string[] {
  const [first = ''] = name.split('/', 1)
  const isRole =
    / /.test(first.trim()) && /(?<!\p{L})\p{Ll}{2,}(?!\p{L})/u.test(first) && !/ \/|\/ /.test(name)
  return isRole ? [name] : name.split(/\s*\/\s*/)
}

/** `JANE DONE`, `MAX TO REVIEW` → who it is. */
export function withoutState(name: string): string {
  return name.replace(/^(\p{Lu}{3,15}) (?:DONE|WIP|TO DO|TO REVIEW|IN PROGRESS)$/u, '$1')
}

const nobody =
  /^(?:-+|–|—|n\/?a|none|tbd|tba|\?+|nobody|unassigned|unowned|no owner|aucune?|à déterminer|à définir|ingen|niemand|nadie|なし|未定|@)$/i

/**
 * Who an item is for, by its own words: `owner: Jane`, `@jane`, `(Jane Doe)` at the end, `Jane to …`.
 * @param isKnown whether a single word is the name of someone that the report mentions
 */
export function ownersInText(text: string, isKnown: (name: string) => boolean): string[] {
  const line = withoutReferences(text.slice(0, 500))
  const labelled = label.exec(line)?.[1]
  if (labelled !== undefined) {
    const names = splitOwners(labelled.split(/\s[-|]\s|\s+\p{L}{2,12}\s?[:：]/u, 1)[0] ?? '')
    const end = names.findIndex((name, index) => index > 0 && !/^(?:@|\p{Lu})[^:\d]*$/u.test(name))
    return end === -1 ? names : names.slice(0, end)
  }
  const handles = [...line.matchAll(handle)].map((match) => match[1] ?? '')
  if (handles.length > 0) return [...new Set(handles)]
  const bracket =
    /\(([^()]{2,60})\)[\s.]*$/.exec(line) ??
    /^(?:\[[^[\]]{1,12}\]\s?)?\[([^[\]]{2,40})\]\s/.exec(line) ??
    /^\[([^[\]]{2,40})\]\s/.exec(line) ??
    arrow.exec(line)
  const inBracket = bracket?.[1] === undefined ? [] : splitOwners(bracket[1])
  const inside = inBracket.filter((name) => !dueWords.test(name))
  // `(Paul, by 3 May)`: beside a date stands whoever has to meet it.
  if (inside.length === 1 && inBracket.length > 1 && isLoneName(inside[0] ?? '')) return inside
  if (inside.length > 0 && inside.every((name) => isName(name, isKnown))) return inside
  const lead = /^([^:：]{2,40})[:：]\s/.exec(line)?.[1]
  const led = lead === undefined ? [] : splitOwners(lead)
  if (led.length > 0 && led.every((name) => isKnown(name) || /^team \p{L}+$|\p{L} team$/iu.test(name)))
    return led
  const slot = slotBeforeDay(line)
  if (slot !== undefined) return splitOwners(slot)
  const subject = assignment.exec(line)
  const names = subject?.[1] === undefined ? [] : splitOwners(subject[1])
  return names.every((name) => isSubject(name, isKnown)) ? names : []
}

const label =
  /(?:^|[\s([;,|–—、。（-])(?:owners?|assignees?|assigned to|responsible|dri|responsables?|assignée?s? à|porteur|pilote|eier|ansvarlig|verantwortlich|eigenaar|担当者?)\s?[:：]\s?([^;|()[\]–—.,、。（）]{1,40}(?:[,、][^;|()[\]–—.,、。（）:：]{1,40}(?![^,、]{0,40}[:：])){0,4})/iu
/** Not an address, not a package (`@scope/name`). */
const handle =
  /(?<![\w@/`.])(@(?:[A-Za-z][\w.-]{0,38}\w(?![\w/@])|[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?=さん|[\s、,。)）]|$)))/gu
const assignment =
  /^((?:@?\p{Lu}[\p{L}'’.-]*|the)(?:(?:,? (?:and|&|et|og)|,|\/|&)? \p{L}[\p{L}'’.-]*){0,4}?) (?:to|will|doit|va|skal|soll|wird|moet|needs to|should)(?= \p{Ll})/u

/** `… (JANE) KEY-12`, `… (Jane Doe) https://…`: whoever stands in the last bracket stands before a reference, too. */
function withoutReferences(line: string): string {
  return line.replace(
    /(?<=\))(?:\s*[-–—:,]?\s*(?:[([]?(?:https?:\/\/\S+|[A-Z][A-Z0-9]{1,9}-\d{1,6}|#\d{1,7})[)\]]?))+[\s.]*$/,
    '',
  )
}

/** `ops — write it — due: 3 May`, `write it | ops | 2022-05-03`: with a day at the end, the short one of the others. */
function slotBeforeDay(line: string): string | undefined {
  const slots = line.split(/\s[—–|-]+\s/)
  const last = slots.pop()
  if (slots.length !== 2 || last === undefined || !isDay.test(last)) return undefined
  const [first = '', second = ''] = slots
  const [short, long] = first.length < second.length ? [first, second] : [second, first]
  const isSlot = short.split(' ').length <= 3 && short.length <= 30 && long.length > short.length * 1.5
  return isSlot && !isOrder(short) && !/[.:!?…`]/.test(short) ? short : undefined
}

const isDay =
  /^(?:(?:due|by|eta|deadline|target|échéance|frist|plazo|prazo|期限)\s?[:：]?\s.{2,30}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|Q[1-4](?: \d{4})?)\.?$/i

/** `add an alert → Jane Doe, by May` */
const arrow = /\s(?:→|⇒|->|=>)\s{0,2}(@?\p{Lu}[\p{L} .'’-]{1,40}?)(?:[,;(].{0,60})?$/u

const dueWords =
  /^(?:due|by|before|until|eta|avant|d'ici|pour le|échéance|frist|innen|bis|før|antes|hasta|vóór|tegen)(?![\p{L}]).*\d|^[\d.-]+$/iu

function isLoneName(name: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(name) && !notNames.test(name)
}

/** A person's or team's name as it stands in brackets. */
function isName(name: string, isKnown: (name: string) => boolean): boolean {
  if (isKnown(name) || isTeam(name)) return true
  if (isInitials(name) || /^\p{Lu}\. ?\p{Lu}[\p{L}'’-]+$/u.test(name)) return true
  return (
    /^\p{Lu}[\p{L}'’-]+(?: (?:de|van|von|da|di|le|la|del|der|den))?(?: \p{Lu}[\p{L}'’.-]*){1,2}$/u.test(
      name,
    ) && !notNames.test(name)
  )
}

/** `JD`, but not `DNS`. */
export function isInitials(name: string): boolean {
  return /^\p{Lu}{2,3}$/u.test(name) && !acronyms.has(name)
}

function isSubject(name: string, isKnown: (name: string) => boolean): boolean {
  const plain = name.replace(/^the /i, '')
  if (isKnown(plain) || isTeam(plain)) return true
  return /^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’.-]*$/u.test(plain) && !notNames.test(plain)
}

/** `Platform team`, `SRE`, `DevOps`, `Team Kafka`. */
export function isTeam(name: string): boolean {
  return (
    /(?:^|\s)(?:team|squad|équipe|equipo|equipe|crew|guild|lag)(?:\s|$)|チーム$|팀$/i.test(name) ||
    /^(?:SREs?|DevOps|Ops|Infra|Platform|Leads?|Engineering|Support|Security|QA|DBAs?|Comms|Product|DEVS?|POs?|SecOps|NetOps|On-?call)$/.test(
      name,
    )
  )
}

export function isAcronym(name: string): boolean {
  return acronyms.has(name)
}

/** Capital letters that are no one's initials. */
const acronyms = new Set(
  'REST SOAP JSON YAML TOML HTML HTTP HTTPS LDAP SAML OIDC OAUTH KAFKA REDIS DOCS DONE FIXED OPEN CLOSED HIGH LOW MEDIUM CRITICAL URGENT PENDING PROD STAGING DEV TEST SMTP IMAP DHCP NAT VLAN BGP OSPF ICMP CORS CSRF XSS GRPC MQTT AMQP SFTP FTP NTP RAID LVM ZFS CIDR ARN CNAME CHANGELOG README RUNBOOK MUST SHOULD COULD WONT NOTE ONGOING BLOCKED MVC ETL ELT CRUD ACID CAP BFF SPA SSR CSR PWA '
    .concat(
      'API APM AMI AWS ALB NLB ELB EC2 ECR ECS EKS GKE GCP AKS IAM RDS VPC S3 SQS SNS KMS DNS TCP UDP TLS SSL SSH VPN CDN CPU GPU RAM SSD CI CD CLI SDK UI UX IDE SQL DB ORM JWT PR MR QA TBD TBC TBA TODO WIP ETA EOD EOL FAQ SLA SLO SLI KPI OOM PVC PV K8S LB OS VM IP ID URL HA DR POC MVP LTS RFC ADR CVE WAF SSO MFA OK NA US EU UK CA UTC AM PM SEV P0 P1 P2 P3 ASAP AI ML LLM HPA PDB CRD RBAC NFS ENV LOG DLQ TTL',
    )
    .split(' '),
)
const notNames =
  /\b(?:Amazon|Google|Azure|Microsoft|GitHub|GitLab|Slack|Linux|Follow|Action|Item|Issue|Pull|Request|Done|Short|Long|Medium|Term|High|Low|Next|Root|Cause|Pager|Duty|Cloud|Load|Balancer|Data|Base|Open|Source|Release|Version|Part|Phase|Step|See|Already|Not|In|To|The|This|Optional|Production|Staging)\b|^\p{L}+(?:ed|ing)\b/u
