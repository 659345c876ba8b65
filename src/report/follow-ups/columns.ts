import type { FollowUpColumn } from '../types.ts'

/** Headers of follow-up tables as people write them; a column takes the first meaning that is still free. */
const names: readonly [FollowUpColumn, RegExp][] = [
  [
    'issue',
    /^(?:issues?|tickets?|trackers?|tracking|tracking (?:issue|ticket|link)|links?|prs?|pull requests?|mrs?|github|linear|jira|jira ticket|bugs?|references?|ref|referanse|billet|lien|liens|suivi|problème|numéro de problème|sak|lenke|verweis|verknüpfung|enlace|chamado|tarefa no jira|이슈|티켓|工单|issue link|ticket link|リンク|チケット|関連|関連リンク)(?:$|\s?[/(#&]| (?:number|no|link|url|or|id|and|et)(?!\p{L}))|\b(?:github|jira|linear|gitlab)\b/iu,
  ],
  [
    'owner',
    /^(?:owners?|assignees?|assigned(?: to)?|who|dri|teams?|responsible(?: (?:person|party|team))?|responsables?|person|people|lead|owner\(s\)|eier|eiere|ansvarlig|ansvar|hvem|ansvarig|ansvarlige|verantwortlich(?:e|er)?|zuständig|wer|porteur|pilote|propriétaire|équipe|assignée?s?|qui|par qui|en charge|référente?|dueño|encargad[oa]|quién|responsável|responsáveis|dono|responsabile|point of contact|poc|담당|담당자|책임자|负责人|責任人|eigenaar|verantwoordelijke?|wie|担当|担当者|担当チーム|担当部署|主担当|対応者|責任者|オーナー)(?:$|\s?[/(]| (?:team|name))/iu,
  ],
  [
    'due',
    /^(?:due|due date|due by|deadline|eta|target|target date|by when|when|date|(?:target )?completion(?: date)?|due on|échéance|pour quand|pour le|d'ici|date limite|date cible|date prévue|délai|quand|frist|dato|når|fällig|fälligkeit|termin|zieltermin|bis wann|wann|by|timeline|timeframe|target (?:release|sprint|quarter)|fecha|fecha (?:límite|limite|objetivo|prevista|de (?:vencimiento|entrega|compromiso))|vencimiento|prazo|prazo (?:limite|sugerido)|data (?:limite|prevista|alvo)|scadenza|기한|마감|마감일|截止日期|截止时间|完成时间|cuándo|para cuándo|plazo|vervaldatum|datum|(?:対応|実施|完了)?期限|期日|目標日|(?:対応|実施)予定日?|予定日|完了予定|完了予定日)(?:$|\s?[/(])/iu,
  ],
  [
    'priority',
    /^(?:priority|prio|p|priorité|niveau de priorité|prioritet|priorität|prioridad|prioriteit|importance|prioridade|priorità|우선순위|优先级|重要度|緊急度|severity|urgency|優先度|優先順位)(?:$|\s?[/(])/iu,
  ],
  [
    'status',
    /^(?:status|states?|done\??|statut|état|complete\??|completed\??|complet|fait|terminé|progress|avancement|ferdig|utført|erledigt|stand|estado|estatus|situación|situação|stato|상태|状态|対応状況|進捗状況|hecho|gedaan|ステータス|状態|状況|進捗|完了)(?:$|\s?[/(])/iu,
  ],
  [
    'kind',
    /^(?:types?|kind|category|categories|catégorie|kategori|kategorie|categoría|categorie|tipo|tipos|categoria|유형|분류|类型|类别|area|class|theme|phase|カテゴリー?|観点|種別|分類|区分)(?:$|\s?[/(])/iu,
  ],
  [
    'action',
    /^(?:(?:corrective|preventive|preventative|proposed|planned|follow[- ]?up|remediation|recommended|next|review|improvement) )?(?:actions?|items?|action items?|tasks?|descriptions?|what|measures?|follow[- ]?ups?|recommendations?|improvements?|steps?|controls?|counter-?measures?|changes?|todos?|to-?do|work|summary|title|details?|activity|mesures?|mesure à prendre|tâches?|quoi|éléments?|actions? à (?:mener|prendre|faire)|aksjon(?:er)?|aksjonspunkt|tiltak|oppgaver?|hva|beskrivelse|åtgärd(?:er)?|maßnahmen?|aufgaben?|was|beschreibung|acci[oó]n(?:es)?|aç(?:ão|ões)|item de ação|medidas?|azion[ei]|조치|조치 ?사항|대책|개선 ?사항|할 ?일|措施|改进措施|行动项?|任务|tareas?|descripción|qué|acties?|actiepunt|ta(?:ak|ken)|maatregel(?:en)?|アクション(?:アイテム)?|対応|対応内容|対策|対策内容|再発防止策|施策|内容|タスク|項目|改善(?:策|内容)?|やること)(?:$|\s?[/(:]| (?:item|to take|description|required|needed|à prendre|à mener|plan)(?!\p{L}))/iu,
  ],
]

/** What a column's header, or the label of a line, means: `Due date`, `担当`. */
export function meaningOf(
  name: string,
  isFree: (column: FollowUpColumn) => boolean = () => true,
): FollowUpColumn | undefined {
  const bare = name
    .replace(/^(?:#|no\.?|n°|nº)\s(?:de\s)?/i, '')
    .replace(/\s?#$/, '')
    .replace(/\s?[?:]$/, '')
  return names.find(([column, pattern]) => isFree(column) && pattern.test(bare))?.[0]
}

/** Which column of a table means what; undefined when its header is not that of a list of things to do. */
export function columnsOf(
  header: readonly string[],
  { loose }: { loose: boolean },
): Map<FollowUpColumn, number> | undefined {
  const columns = new Map<FollowUpColumn, number>()
  const taken = new Set<number>()
  const plain = header.map((name) => name.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim())
  for (const [at, name] of plain.entries()) {
    const found = meaningOf(name, (column) => !columns.has(column))
    if (!found || /^#$/.test(name)) continue
    columns.set(found, at)
    taken.add(at)
  }
  if (columns.has('action')) return columns.size > 1 || loose ? columns : undefined
  const isList = columns.has('owner') || columns.has('status') || columns.has('due')
  const free = plain.findIndex((name, at) => !taken.has(at) && !/^(?:#|no\.?|n°|id|)$/i.test(name))
  if (!loose || !isList || free === -1) return undefined
  return columns.set('action', free)
}
