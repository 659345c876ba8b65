import type { SectionId } from './types.ts'

/** Many keyboards have no accents: `Resolution` and `Résolution` are one. The marks of kana stay. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
}

/** Whole words, as a heading without its accents has them. */
function words(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${plain(alternatives)})(?!\\p{L})`, 'u')
}

/** Words that say enough wherever they stand in a short heading; the order decides where several do. */
export const telling: readonly [SectionId, RegExp][] = [
  [
    'timeline',
    words(
      'time-?lines?|chronolog(?:y|ies?|ie|ical|ique)|cronologic[oa]|sequence of events|tidslinje|zeitleiste|zeitstrahl|tijdlijn|hendelsesforløp|linea de tiempo|linha do tempo|zeitverlauf|cronologia|chronologisch\\p{L}*',
    ),
  ],
  [
    'went-wrong',
    words(
      "(?:went|gone) (?:wrong|poorly|badly|less well)|(?:didn't|did not|hasn't|not) (?:really |quite )?(?:go|work|gone|so|went)(?: (?:so |very |that |quite )?well)?|(?:be|been|gone|done|do|go) (?:improved|better)|n'a pas (?:bien )?(?:fonctionne|marche)|mal (?:passe|marche|fonctionne|alle)|etre ameliore",
    ),
  ],
  [
    'went-well',
    words(
      '(?:went|go|worked|gone) (?:really |pretty |very )?(?:well|right)|bien (?:fonctionne|passe|marche)|gikk bra',
    ),
  ],
  ['lucky', words('lucky|de la chance|flaks|tuvimos suerte')],
  [
    'contributing-factors',
    words(
      'contribut(?:ing|ory|ifs?|eurs?) (?:factors?|causes?|conditions?)|facteurs (?:contribu\\p{L}+|aggravants)|(?:causas|factores|fatores) contribu\\p{L}+|medvirkende',
    ),
  ],
  // What was done is no plan, unless it is to prevent the next one.
  [
    'resolution',
    words(
      '(?<!(?:corrective|preventive|preventative|follow-up) )(?:actions?|steps|measures) (?:performed|taken|executed|completed|carried out|undertaken)$|(?:acciones|medidas|acoes) (?:realizadas|tomadas|ejecutadas|executadas)$|(?:actions|mesures) (?:prises|menees|realisees|entreprises)$|(?:ergriffene|durchgefuhrte) massnahmen$',
    ),
  ],
  // What is planned: an adjective and a noun, or the noun where it stands for nothing else.
  [
    'follow-ups',
    words(
      '(?:systemic|long[- ]term|process|technical|open|outstanding|remaining|pending|planned|proposed|future|next|work|repair|remediation|mitigation|prevention|improvement|development|follow[- ]?up) (?:items?|tasks?|steps?|work|tickets?|issues|changes|fixes|improvements|plans?|projects)|items? to follow up|action (?:items?|points?|plans?)|follow[- ]?ups|^follow[- ]?up|next steps|corrective|prevent(?:ive|ative|itative|ion)|(?:counter-?)measures|to-?dos?|improvements?|actions|recommendations|commitments|things (?:we (?:will|need to|should) |to )do|tasks? list',
    ),
  ],
  [
    'follow-ups',
    words(
      "(?:what|steps|changes|how) (?:we |we're |we are |we will |we'll |will we |are we |is being |to )+(?:do|doing|done|change|changing|making|take|taking|make|improve|prevent)(?: differently)?|do differently|(?:changes|improvements) (?:to make|we)|prevent(?:ing)? (?:this|it|future|recurrence|similar)",
    ),
  ],
  [
    'follow-ups',
    words(
      "éléments d'action|mesures (?:à|de|correctives|préventives)|mesures d'\\p{L}+|plan d(?:'|e )(?:actions?|remédiation|correction)|prochaines étapes|suivi|reste à faire|améliorations?|correctifs à venir|(?:allons|va|on va) (?:faire|améliorer|changer)|aksjonspunkter|forebyggende|tiltak|oppfølging(?:s\\p{L}+)?|videre arbeid|hva gjør vi|\\p{L}*maßnahmen|folgeaktionen|offene punkte|verbesserung(?:en|s\\p{L}+)|praevention|prävention\\p{L}*|acciones|próximos pasos|(?:plan|medidas|tareas|puntos) (?:de (?:mejora|prevención|acción)|pendientes)|pendientes|mejoras|ações|itens de ação|próximos passos|melhorias|plano de (?:ação|melhoria|correção)|azioni|vervolg(?:acties|stappen)|actiepunten|åtgärder",
    ),
  ],
  [
    'follow-ups',
    words(
      'prevencion|prevencao|prevenzione|forebygging|recommandations|recomendaciones|recomendacoes|empfehlungen|anbefalinger|raccomandazioni|(?:how|hvordan|hva|comment|wie|como) .*(?:avoid\\p{L}*|unnga\\p{L}*|forhindre\\p{L}*|eviter|verhinder\\p{L}*|vermeid\\p{L}*|evita\\p{L}*|prevenir)',
    ),
  ],
  ['detection', words('detection|detected|discovered|detecte|oppdaget|erkennung|deteccion|caught')],
  ['trigger', words('trigger(?:s|ed)?|declencheur')],
  [
    'root-causes',
    words(
      'root[- ]?causes?|causes?|(?:five|5)[- ]whys?|rotarsak|arsak(?:er)?|ursachen?|oorzaak|causa raiz|pourquoi|(?:why|hvorfor|warum|por que) .*(?:happen|skjedde|oppsto|passier|ocurri|sucedi|acontece|ocorre)\\p{L}*',
    ),
  ],
  [
    'lessons',
    words(
      'lessons?|learnings?|learned|learnt|takeaways?|lecons|enseignements|lærte|lærdom(?:mer)?|lecciones|licoes|lessen',
    ),
  ],
  [
    'resolution',
    words(
      'resolution|mitigations?|remediation|recovery|retablissement|løsning|losung|solucion|solucao|resolucion|resolucao|oplossing|fixed|fix|resolved|remedia[ct]\\p{L}*|corrections? (?:applique|apporte|effectue)es?|(?:hvordan|wie|como|comment) .*(?:løst|ordne|rette|fikse|behob|gelost|resolv|resolu|solucion|corrig)\\p{L}*',
    ),
  ],
  [
    'impact',
    words(
      'impacts?|impacted|affected|blast radius|incidence|consequences|repercussions|konsekvens(?:er)?|auswirkung(?:en)?|impacto|gevolgen',
    ),
  ],
  [
    'summary',
    words(
      'summary|overview|tl;?dr|resume|sommaire|synthese|sammendrag|oppsummering|zusammenfassung|resumen|resumo|samenvatting',
    ),
  ],
  ['references', words('references|appendi(?:x|ces)|related (?:links|issues|incidents)|annexes?')],
  ['communication', words('communications?|kommunikasjon')],
  ['background', words('background|contexte|contexto|bakgrunn')],
  ['timeline', /タイムライン|時系列|(?:障害|事象|発生|対応|復旧)(?:の|までの)?経緯/],
  ['went-wrong', /うまくいかなかった|悪かった/],
  ['went-well', /うまくいった|[良よ]かった/],
  ['lucky', /幸運|運が[良よ]かった/],
  [
    'follow-ups',
    /アクション|再発防止|恒久対[応策]|今後の(?:対応|対策|改善|予定|課題|方針|取り?組み)|今後やること|対応予定|やること|宿題|残件|予防|是正|対策|改善[策案]/,
  ],
  [
    'follow-ups',
    /재발 ?방지|후속 ?조치|향후 ?(?:계획|조치|대책)|개선 ?(?:사항|방안|조치)|액션 ?아이템|后续(?:改进|行动|措施|计划)|(?:改进|预防|改善|整改|纠正)措施|行动项|待办|改进项/,
  ],
  ['detection', /検知/],
  ['root-causes', /原因|なぜなぜ|whys/],
  ['lessons', /教訓|学び/],
  ['resolution', /復旧|解決|即時対[応策]/],
  ['impact', /影響/],
  ['summary', /概要|サマリ/],
  ['references', /関連リンク|参考/],
]
