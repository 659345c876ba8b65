import { fold } from '../../lib/fold.ts'

/** What a label in the body names: a key of the frontmatter, a role, or a stated duration. */
export type Meaning =
  | 'title'
  | 'date'
  | 'status'
  | 'severity'
  | 'services'
  | 'teams'
  | 'authors'
  | 'facilitators'
  | 'tags'
  | 'timezone'
  | 'slack'
  | 'case_number'
  | 'security'
  | 'privacy'
  | `role:${string}`
  | `moment:${string}`
  | `duration:${string}`

const names: Record<string, string> = {
  title: 'title|incident title|name|incident name|subject|titre|nom|tittel|titel|titulo|タイトル|件名',
  date: 'date|date et heure|incident date|date of incident|date time|date of the incident|incident day|day|occurred|occurred on|date de l incident|jour|dato|datum|datum des vorfalls|datum der storung|vorfallsdatum|hendelsesdato|dato for hendelsen|fecha|fecha del incidente|fecha de ocurrencia|data|data do incidente|data de ocorrencia|data da ocorrencia|data e hora|fecha y hora|datum incident|日付|発生日|インシデント日',
  status:
    'status|state|report status|postmortem status|document status|statut|etat|tilstand|estado|estado del incidente|estado do incidente|statut de l incident|situacao|estatus|ステータス|状態|状況',
  severity:
    'severity|sev|incident severity|severity level|level|gravite|severite|niveau de gravite|niveau|alvorlighetsgrad|alvorlighet|schweregrad|severidad|gravedad|severidade|gravidade|gravita|ernst|allvarlighetsgrad|alvorlighedsgrad|重大度|深刻度|重要度',
  services:
    'service|services|affected service|affected services|impacted service|impacted services|service affected|services affected|service s affected|services impacted|affected system|affected systems|systems affected|system|systems|affected component|affected components|components affected|component|components|product|products|affected products|service impacte|services impactes|services touches|services affectes|composant|composants|produit|systemer|berørte systemer|berørte tjenester|tjeneste|tjenester|betroffene systeme|betroffene dienste|dienste|servicios|servicios afectados|sistemas afectados|servicos|servicos afetados|sistemas afetados|betroffene komponenten|diensten|影響サービス|対象サービス|サービス|対象システム|影響コンポーネント',
  teams:
    'team|teams|owning team|responsible team|squad|equipe|equipes|equipe responsable|team involved|teams involved|チーム',
  authors:
    'author|authors|author s|written by|created by|report author|postmortem author|prepared by|writer|auteur|auteurs|auteur rice s|auteure|autrice|redacteur|redige par|ecrit par|forfatter|forfattere|av|skrevet av|verfasser|verfasserin|verfasst von|erstellt von|elaborado por|preparado por|redactado por|escrito por|erstellt durch|opgesteld door|autor|autoren|autores|auteur s|作成者|著者|記載者|執筆者',
  facilitators:
    'facilitator|facilitators|facilitated by|animateur|animatrice|animateur rice s|animateurs|facilitateur',
  tags: 'tags|tag|labels|keywords|category|categories|etiquettes|mots cles|categorie|kategori|kategorie|カテゴリ|タグ',
  timezone:
    'timezone|time zone|timezones|tz|fuseau horaire|fuseau|tidssone|zeitzone|zona horaria|タイムゾーン',
  slack: 'slack|slack channel|channel|incident channel|canal slack|canal|slack kanal|slackチャンネル',
  case_number: 'case number|case|numero de dossier|no de dossier|dossier',
  security: 'security incident|security|incident de securite|securite',
  privacy: 'privacy|privacy breach|privacy incident|vie privee|atteinte a la vie privee',
  'role:commander':
    'incident commander|commander|ic|incident lead|incident manager|incident leader|lead|commandant|commandant e de l incident|commandant de l incident|ci|hendelsesleder|einsatzleiter|lider del incidente|インシデントコマンダー|指揮者',
  'role:operations': 'operations lead|ops lead|ol|technical lead|responsable des operations|ro|tech lead',
  'role:communications':
    'communications lead|comms lead|cl|communication lead|responsable des communications',
  'role:policy': 'policy lead|pl',
  'role:postmortem_owner':
    'owner|postmortem owner|post mortem owner|report owner|incident owner|responsable|proprietaire|eier|ansvarlig|verantwortlich|担当者|責任者',
  'moment:impact_start':
    'start|started|started at|start time|start date|incident start|incident started|incident start time|impact start|impact started|incident from|impact begins|began|begin|start of impact|start of incident|start of outage|beginning|onset|outage start|outage started|fault occurs|fault occurred|fault started|issue started|problem started|occurred at|time of incident|debut|debut de l incident|debut de l impact|debut de la panne|date de debut|heure de debut|startet|start tidspunkt|starttidspunkt|feil oppsto|feilen oppsto|oppsto|beginn|anfang|inicio|inicio del incidente|inicio do incidente|inicio da indisponibilidade|fecha de inicio|hora de inicio|data de inicio|beginn der storung|beginn des vorfalls|storungsbeginn|startzeit|startzeitpunkt|aanvang|発生|発生時刻|発生日時|開始|開始時刻|開始日時|障害発生|影響開始',
  'moment:detected':
    'detected|first detected|detected at|time detected|time of detection|detection time|detection|discovered|discovered at|first noticed|noticed|first alert|alerted|reported|first reported|reported at|issue detected|incident detected|fault detected|problem detected|detecte|detecte a|date de detection|heure de detection|decouvert|premiere detection|oppdaget|feil oppdaget|feilen oppdaget|entdeckt|erkannt|detectado|detectada|deteccion|fecha de deteccion|hora de deteccion|deteccao|data de deteccao|hora da deteccao|detectado em|entdeckt am|erkannt am|zeitpunkt der erkennung|ontdekt|検知|検知時刻|検知日時|検出|検出日時|発見|発見日時',
  'moment:declared':
    'declared|incident declared|declared at|time declared|incident opened|opened|declare|incident declare|declaration|宣言|インシデント宣言|宣言時刻',
  'moment:acknowledged':
    'acknowledged|acknowledged at|ack|acked|time acknowledged|pris en charge|prise en charge|acquitte|bekreftet|bestatigt|確認',
  'moment:identified':
    'identified|identified at|cause identified|root cause identified|root cause found|cause found|issue identified|cause identifiee|cause trouvee|feil funnet|arsak funnet|原因特定',
  'moment:mitigated':
    'mitigated|mitigated at|time mitigated|mitigation time|repaired|repaired at|stabilized|stabilised|contained|incident mitigated|impact mitigated|attenue|attenuation|repare|contenu|mitigert|stabilisert|緩和|暫定対応',
  'moment:impact_end':
    'end|ended|ended at|incident until|incident till|incident to|end time|end date|incident end|incident ended|impact end|impact ended|end of impact|end of incident|end of outage|outage end|outage ended|recovered|recovered at|recovery time|restored|service restored|fin|fin de l incident|fin de l impact|fin de la panne|date de fin|heure de fin|retabli|service retabli|retablissement|slutt|sluttidspunkt|gjenopprettet|ende|fin del incidente|fecha de fin|hora de fin|fim|fim do incidente|data de fim|hora de termino|ende der storung|ende des vorfalls|storungsende|endzeit|wiederhergestellt|einde|hersteld|終了|終了時刻|終了日時|復旧|復旧時刻|復旧日時|影響終了',
  'moment:resolved':
    'resolved|resolved at|time resolved|time of resolution|resolution time|incident resolved|issue resolved|fixed|fixed at|closed|closed at|incident closed|resolu|incident resolu|resolution|date de resolution|heure de resolution|corrige|feil rettet|feilen rettet|rettet|løst|behoben|gelost|resuelto|behoben am|gelost am|fecha de resolucion|hora de resolucion|resolvido|resolvido em|data de resolucao|hora da resolucao|solucionado|opgelost|解決|解決時刻|解決日時|収束|対応完了',
  'duration:duration':
    'duration|total duration|incident duration|outage duration|impact duration|total impact duration|duration of impact|duration of incident|total outage|outage time|downtime|total downtime|duree incident|duree|duree totale|duree de l incident|duree de l impact|duree de la panne|varighet|nedetid|dauer|ausfallzeit|duracion|duracion total|duracion del incidente|duracao|duracao total|duracao do incidente|gesamtdauer|dauer der storung|dauer des ausfalls|durata|duur|影響時間|障害時間|継続時間|ダウンタイム|対応時間',
  'duration:time-to-detect':
    'time to detect|time to detection|ttd|mttd|detection delay|time until detection|delai de detection|temps de detection|tiempo de deteccion|tempo de deteccao|erkennungszeit|tid til oppdagelse|検知時間|検知までの時間',
  'duration:time-to-acknowledge': 'time to acknowledge|time to respond|tta|mtta|delai de prise en charge',
  'duration:time-to-mitigate':
    'time to mitigate|time to mitigation|ttm|mttm|time to repair|delai d attenuation|temps de reparation|緩和までの時間',
  'duration:time-to-recover':
    'time to recover|time to recovery|time to restore|time to restore service|ttr|mttr|delai de retablissement|temps de retablissement|復旧時間|復旧までの時間',
  'duration:time-to-resolve':
    'time to resolve|time to resolution|delai de resolution|temps de resolution|tiempo de resolucion|tempo de resolucao|losungszeit|tid til løsning|解決時間|解決までの時間',
}

const meanings = new Map<string, Meaning>()
for (const [meaning, list] of Object.entries(names)) {
  for (const name of list.split('|'))
    if (!meanings.has(fold(name))) meanings.set(fold(name), meaning as Meaning)
}

/** What a label means, in any case and language; brackets after it (`Start (UTC)`) left out. */
export function meaningOf(label: string): Meaning | undefined {
  if (label.length > 60) return undefined
  return meanings.get(fold(label.replace(/\s*[([（][^()[\]（）]{0,40}[)\]）]\s*$/, '')))
}
