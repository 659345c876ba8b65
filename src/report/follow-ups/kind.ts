/** Words that begin the name of a kind of follow-up, of a time frame or of a group of them: no person. */
const kinds =
  /^(?:investigat|examin|mitigat|atténu|repair|répar|fix|bugfix|detect|détect|prevent|prév|process|document|technical|tech|immediat|immédiat|short|medium|mid|long|court|moyen|quick|urgent|critical|high|low|must|should|could|nice|p\d|prio|monitor|alert|observ|infra|deploy|operat|opéra|test|secur|sécur|communic|tool|training|code|config|automat|complet|done|fait|planned|todo|to do|in progress|en cours|open|future|next|general|other|misc|misk|improv|amélior|action|task|item|follow|recommend|resili|reliab|capac|perform|data|product|people|architect|design|backend|frontend|front|back|api|client|server|kort|lang|mellom|umiddel|strak|forebygg|oppdag|kurz|mittel|sofort|langfrist|corto|largo|mediano|inmediat|phase|step|week|month|sprint|same|within|today|tomorrow|this|aujourd|heute|hoy|hoje|q[1-4]|19|20|短期|中期|長期|即時|恒久|暫定|検知|予防|緩和|修正|プロセス|ドキュメント)/i

/** True for `Short term`, `Process improvements`, `P1`: the items below are of that kind. */
export function isKind(name: string): boolean {
  return kinds.test(name.trim())
}

/** True for a title that says of which kind or time frame all items are: `Short-term actions`, `Detection`. */
export function isFrame(title: string): boolean {
  return !/^correct.{1,15}prevent/i.test(title) && frames.test(title)
}

const frames =
  /^(?:immediate|short|medium|mid|long|process|technical|documentation|correct|prevent|detect|mitigat|immédiat|court|moyen|correctiv|préventi|kurz|mittel|lang|sofort|kort|umiddelbar|forebygg|inmediat|corto|mediano|largo|curto|médio|longo|p[0-4]\b|短期|中期|長期|予防|検知|緩和)/i

/** `(detect)`, `[Prevent]`, `Prevent: …` before or after an item's words. */
export function kindInText(text: string): string | undefined {
  const match =
    /^[[(]([\p{L} -]{3,25})[\])]/u.exec(text)?.[1] ??
    /^(\p{L}[\p{L} -]{2,24}):\s/u.exec(text)?.[1] ??
    /[[(]([\p{L} -]{4,25})[\])]\s*:?\s*$/u.exec(text.slice(0, 300))?.[1]
  return match !== undefined && types.test(match.trim()) ? match.trim() : undefined
}

const types =
  /^(?:investigate|examiner|mitigate(?: (?:now|future))?|atténuer|repair|réparer|fix|bugfix|detect|détecter|detection|prevent|prévenir|prevention|mitigation|process|documentation|docs|technical|monitoring|short[- ]term|long[- ]term|medium[- ]term|immediate)$/i

/** `[HIGH] …`, `High priority: …`, `(priority: high)`, `[P1] …`. */
export function priorityInText(text: string): string | undefined {
  const words = levelFirst.exec(text) ?? levelInBracket.exec(text) ?? levelLabelled.exec(text.slice(0, 500))
  return words?.[1] ?? /(?:^|[[(\s])(P[0-4])(?=[\])\s:.,–-]|$)/.exec(text.slice(0, 200))?.[1]
}

const levelFirst = /^\W{0,3}(critical|urgent|high|medium|low)(?: priority)?\W{0,3}[:：]\s/i
const levelInBracket = /^[[(【](critical|urgent|high|medium|low|最高|高|中|低)[\])】]/i
const levelLabelled =
  /(?:[\s(,;]priority|優先度|priorité|prioridade?|priorität|prioritet)\s?[:：]\s?([\p{L}\d]{1,10})(?!\p{L})/iu

/** Begins as an order does: `Evaluate another cache`, not `Review of the night`. */
export function isOrder(text: string): boolean {
  return orders.test(text)
}

const orders =
  /^(?:add|audit|automate|build|check|consider|create|decide|define|deploy|document|enable|ensure|evaluate|expand|extend|find out|fix|implement|improve|increase|investigate|look into|make|migrate|move|reduce|remove|replace|review|rotate|set up|stop|switch|test|update|upgrade|use|verify|write|ajouter|améliorer|automatiser|créer|documenter|mettre (?:à jour|en place)|revoir|vérifier|legge? til|forbedre|oppdatere?|dokumentere?|innføre?|lage?|añadir|mejorar|documentar|actualizar|revisar|crear)(?!\s+(?:of|is|was|were|and|has|had)(?!\p{L}))\s\p{L}/iu

/** A box to tick of the report's own form: `Sections above are filled out`. */
export function isOfForm(text: string): boolean {
  return form.test(text)
}

const form =
  /^(?:the |this |all )?(?:incident (?:has been|is) (?:dealt with|over|resolved)|incident title|sections? (?:above|below)|action(?:able)? items? (?:above|below)|(?:report|post-?mortem|document|template|retrospective)(?:'s)? .{0,40}(?:filled|complete|cleaned|reviewed|published|shared|linked))/i

/** Somebody marked it: `TODO check the disks`, `DONE: added the site`. */
export function isMarked(text: string): boolean {
  return /^(?:TODO|DONE|À FAIRE|ACTION ITEM)(?:\s*[:：]|\s+\p{L})/u.test(text)
}
