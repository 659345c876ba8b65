import type { FollowUpColumn } from '../types.ts'

/** Headers of follow-up tables as people write them; a column takes the first meaning that is still free. */
const names: readonly [FollowUpColumn, RegExp][] = [
  [
    'issue',
    /^(?:issues?|tickets?|trackers?|tracking|tracking (?:issue|ticket|link)|links?|prs?|pull requests?|mrs?|github|linear|jira|jira ticket|bugs?|references?|ref|referanse|billet|lien|liens|suivi|problème|numéro de problème|sak|lenke|verweis|verknüpfung|enlace|issue link|ticket link|リンク|チケット|関連|関連リンク)(?:$|\s?[/(#&]| (?:number|no|link|url|or|id|and|et)(?!\p{L}))|\b(?:github|jira|linear|gitlab)\b/iu,
  ],
  [
    'owner',
    /^(?:owners?|assignees?|assigned(?: to)?|who|dri|teams?|responsible(?: (?:person|party|team))?|responsables?|person|people|lead|owner\(s\)|eier|eiere|ansvarlig|ansvar|hvem|ansvarig|ansvarlige|verantwortlich(?:e|er)?|zuständig|wer|porteur|pilote|propriétaire|équipe|assignée?s?|qui|par qui|en charge|référente?|dueño|encargad[oa]|quién|eigenaar|verantwoordelijke?|wie|担当|担当者|担当チーム|担当部署|主担当|対応者|責任者|オーナー)(?:$|\s?[/(]| (?:team|name))/iu,
  ],
  [
    'due',
    /^(?:due|due date|due by|deadline|eta|target|target date|by when|when|date|(?:target )?completion(?: date)?|due on|échéance|pour quand|pour le|d'ici|date limite|date cible|date prévue|délai|quand|frist|dato|når|fällig|fälligkeit|termin|zieltermin|bis wann|wann|fecha|fecha (?:límite|objetivo|prevista)|cuándo|para cuándo|plazo|vervaldatum|datum|(?:対応|実施|完了)?期限|期日|目標日|(?:対応|実施)予定日?|予定日|完了予定|完了予定日)(?:$|\s?[/(])/iu,
  ],
  [
    'priority',
    /^(?:priority|prio|p|priorité|niveau de priorité|prioritet|priorität|prioridad|prioriteit|importance|severity|urgency|優先度|優先順位)(?:$|\s?[/(])/iu,
  ],
  [
    'status',
    /^(?:status|states?|done\??|statut|état|complete\??|completed\??|complet|fait|terminé|progress|avancement|ferdig|utført|erledigt|stand|estado|hecho|gedaan|ステータス|状態|状況|進捗|完了)(?:$|\s?[/(])/iu,
  ],
  [
    'kind',
    /^(?:types?|kind|category|categories|catégorie|kategori|kategorie|categoría|categorie|area|class|theme|phase|カテゴリー?|種別|分類|区分)(?:$|\s?[/(])/iu,
  ],
  [
    'action',
    /^(?:(?:corrective|preventive|preventative|follow[- ]?up|remediation|recommended|next|review|improvement) )?(?:actions?|items?|action items?|tasks?|descriptions?|what|measures?|follow[- ]?ups?|recommendations?|improvements?|steps?|todos?|to-?do|work|summary|title|details?|activity|mesures?|mesure à prendre|tâches?|quoi|éléments?|actions? à (?:mener|prendre|faire)|aksjon(?:er)?|aksjonspunkt|tiltak|oppgaver?|hva|beskrivelse|åtgärd(?:er)?|maßnahmen?|aufgaben?|was|beschreibung|acci[oó]n(?:es)?|tareas?|descripción|qué|acties?|actiepunt|ta(?:ak|ken)|maatregel(?:en)?|アクション(?:アイテム)?|対応|対応内容|対策|施策|内容|タスク|項目|改善(?:策|内容)?|やること)(?:$|\s?[/(:]| (?:item|to take|description|required|needed|à prendre|à mener|plan)(?!\p{L}))/iu,
  ],
]

/** Which column of a table means what; undefined when its header is not that of a list of things to do. */
export function columnsOf(
  header: readonly string[],
  { loose }: { loose: boolean },
): Map<FollowUpColumn, number> | undefined {
  const columns = new Map<FollowUpColumn, number>()
  const taken = new Set<number>()
  const plain = header.map((name) => name.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim())
  for (const [at, name] of plain.entries()) {
    const bare = name
      .replace(/^(?:#|no\.?|n°|nº)\s(?:de\s)?/i, '')
      .replace(/\s?#$/, '')
      .replace(/\s?[?:]$/, '')
    const found = names.find(([column, pattern]) => !columns.has(column) && pattern.test(bare))
    if (!found || /^#$/.test(name)) continue
    columns.set(found[0], at)
    taken.add(at)
  }
  if (columns.has('action')) return columns.size > 1 || loose ? columns : undefined
  const isList = columns.has('owner') || columns.has('status') || columns.has('due')
  const free = plain.findIndex((name, at) => !taken.has(at) && !/^(?:#|no\.?|n°|id|)$/i.test(name))
  if (!loose || !isList || free === -1) return undefined
  return columns.set('action', free)
}
