import type { SectionId } from './types.ts'

/**
 * What people call the parts of a report, in English, French and the other languages that reports are written in;
 * all languages are matched always, because headings of two languages stand in one file. Lower case, without
 * punctuation at the ends. Gathered from real reports, their templates and the field's handbooks.
 */
export const sectionNames: Record<SectionId, readonly string[]> = {
  timeline:
    `timeline|timelines|timeline of events|events timeline|chronology|chronology of events|sequence of events|
    course of events|key events|key times|key moments|key timestamps|event log|events log|incident log|chat log|
    chat logs|log of events|milestones|play by play|what happened when|
    chronologie|chronologie détaillée|chronologie des événements|chronologie des évènements|déroulé|déroulement|
    déroulé des événements|déroulement des événements|fil des événements|historique|historique des événements|
    ligne du temps|ligne de temps|frise chronologique|faits marquants|dates clés|
    tidslinje|hendelsesforløp|forløp|tidsforløp|hendelsesløp|kronologi|tidslinje og hendelser|händelseförlopp|
    hændelsesforløb|zeitverlauf|ereignisverlauf|ereignisse|chronologischer ablauf|zeitleiste|zeitachse|zeitlicher ablauf|zeitlicher verlauf|ablauf|verlauf|
    cronología|línea de tiempo|línea temporal|secuencia de eventos|cronología de eventos|
    tijdlijn|tijdslijn|chronologisch verloop|chronologische reconstructie|verloop|tijdsverloop|linha do tempo|linha temporal|cronologia|sequência de eventos|
    linea temporale|cronistoria|
    タイムライン|時系列|経緯|対応経緯|発生経緯|対応履歴`.split('|'),
  'went-well': `what went well|went well|what went right|what worked|what worked well|what did go well|
    things that went well|things that worked|what has gone well|positives|the good|
    ce qui a fonctionné|ce qui a bien fonctionné|ce qui s'est bien passé|ce qui a bien marché|ce qui a marché|
    ce qui est bien allé|points positifs|points forts|qu'est-ce qui a bien fonctionné|
    hva gikk bra|hva gikk godt|hva fungerte|hva fungerte bra|hva fungerte godt|det som gikk bra|vad gick bra|
    hvad gik godt|was gut lief|was lief gut|was gut funktioniert hat|was hat gut funktioniert|
    qué salió bien|lo que salió bien|qué funcionó|qué funcionó bien|lo que funcionó|wat ging goed|wat goed ging|
    o que correu bem|o que deu certo|o que funcionou|o que funcionou bem|cosa è andato bene|cosa ha funzionato|
    うまくいったこと|うまくいった点|良かったこと|良かった点|よかったこと|よかった点`.split('|'),
  'went-wrong':
    `what went wrong|went wrong|what went poorly|what went badly|what didn't go well|what did not go well|
    what didn't go so well|what did not go so well|what didn't work|what could have gone better|
    what could have been better|what could be improved|what could be better|could be improved|could have gone better|
    what can be improved|what we could do better|what could we do better|what can we do better|what could we have done better|
    areas for improvement|areas of improvement|room for improvement|things that went wrong|things that went poorly|
    negatives|the bad|what needs improvement|
    ce qui n'a pas fonctionné|ce qui n'a pas bien fonctionné|ce qui s'est mal passé|ce qui a mal fonctionné|
    ce qui n'a pas marché|ce qui peut être amélioré|ce qui pourrait être amélioré|ce qui aurait pu être mieux|
    ce qui aurait pu mieux fonctionner|points à améliorer|points négatifs|points faibles|axes d'amélioration|
    hva gikk dårlig|hva gikk galt|hva gikk ikke bra|hva gikk ikke så bra|hva gikk mindre bra|hva kunne gått bedre|
    hva kan forbedres|hva kunne vi gjort bedre|hva kan vi gjøre bedre|hva kunne vært bedre|hva fungerte ikke|vad gick fel|vad gick dåligt|hvad gik galt|
    was schlecht lief|was lief schlecht|was nicht gut lief|was schief ging|verbesserungspotenzial|
    qué salió mal|lo que salió mal|qué se puede mejorar|qué no funcionó|wat ging fout|wat ging mis|wat ging niet goed|
    wat kon beter|wat kan beter|o que correu mal|o que deu errado|o que não funcionou|o que pode melhorar|pontos de melhoria|cosa è andato storto|
    うまくいかなかったこと|うまくいかなかった点|悪かったこと|悪かった点|改善点|改善が必要なこと|改善が必要な点|改善すべき点|問題点|課題`.split(
      '|',
    ),
  lucky: `where we got lucky|where did we get lucky|what was lucky|got lucky|we got lucky|how we got lucky|
    where were we lucky|where we were lucky|lucky|luck|things that were lucky|
    facteurs de chance|où nous avons eu de la chance|où avons-nous eu de la chance|nous avons eu de la chance|
    ce qui relève de la chance|coups de chance|chance|
    hvor hadde vi flaks|hvor vi hadde flaks|flaks|var vi hade tur|hvor var vi heldige|
    wo wir glück hatten|wo hatten wir glück|glück|dónde tuvimos suerte|suerte|waar we geluk hadden|geluk|
    幸運だったこと|幸運だった点|運が良かったこと|運が良かった点|運がよかったこと|ラッキーだったこと`.split(
    '|',
  ),
  detection: `detection|discovery|identified|identification|how was it detected|how was this detected|
    how was the issue detected|how was the incident detected|how did we detect it|how did we find out|how we found out|
    how was it discovered|how was it found|why it wasn't caught|why wasn't it caught|why wasn't this caught|detected by|
    time to detection|alerting|
    détection|découverte|signalement|comment l'incident a été détecté|comment a-t-on détecté l'incident|
    påvisning|oppdagelse|deteksjon|hvordan ble det oppdaget|hvordan ble feilen oppdaget|upptäckt|
    erkennung|entdeckung|detektion|detección|descubrimiento|detectie|ontdekking|deteção|detecção|como foi detectado|rilevamento|
    検知|検出|発見|検知方法|発見の経緯|検知の経緯`.split('|'),
  trigger:
    `trigger|triggers|triggering event|what triggered it|what triggered the incident|what caused the trigger|
    déclencheur|déclencheurs|élément déclencheur|éléments déclencheurs|événement déclencheur|évènement déclencheur|
    utløsende årsak|utløsende faktor|utløser|utlösande faktor|auslöser|desencadenante|detonante|disparador|aanleiding|
    gatilho|evento desencadeador|トリガー|きっかけ|契機|発生契機`.split('|'),
  'follow-ups':
    `action items|action item|actions|action|action points|action plan|follow-ups|follow-up|post-incident follow-up|follow ups|
    follow up|followups|followup|follow-up actions|follow-up items|follow-up tasks|follow up actions|next steps|
    next actions|corrective actions|corrective action|corrective measures|preventive actions|preventative actions|
    preventive measures|preventative measures|preventive measure|preventative measure|corrective and preventive actions|
    corrective and preventative actions|corrective and preventive measures|corrective and preventative measures|
    corrective and preventative measure|corrective & preventive actions|prevention|prevention measures|
    recommendations|recommendation|recommended actions|suggested actions|improvements|improvement|future improvements|
    moving forward|going forward|future work|review actions|remediation items|remediation actions|remediations|
    long-term fixes|long-term fix|long-term solution|long term fixes|long term fix|long term solution|remediation plan|tickets|jira tickets|linked tickets|backlog|tracking|capa|changes to make|
    todo|todos|to do|to-do|to dos|tasks|hardening|
    prevention / hardening|prevention/hardening|open items|outstanding items|outstanding work|remaining work|
    remaining actions|preventing recurrence|prevent recurrence|recurrence prevention|future prevention|
    what we're doing about it|what are we doing about it|what are we doing about this|what we are doing|what we're doing|what are we doing|what are we doing next|what we are doing about it|
    what will we do|what we will do|what will change|what we're changing|what happens next|what's next|
    how do we prevent this|how will we prevent this|how can we prevent this|how to prevent this|
    how do we prevent this from happening again|steps to prevent recurrence|follow-up issues|tracking issues|
    actions correctives|actions préventives|actions correctives et préventives|actions à mener|actions à entreprendre|
    actions à prendre|actions à venir|actions de suivi|actions à faire|mesures|mesures à prendre|mesures correctives|
    mesures préventives|mesures correctives et préventives|mesures de suivi|mesures de prévention|suivi|suivis|suites|
    suites à donner|prochaines étapes|améliorations|améliorations possibles|recommandations|éléments d'action|
    plan d'action|plan d'actions|points d'action|prévention|tâches|à faire|pistes d'amélioration|
    aksjonspunkter|aksjonspunkt|aksjoner|tiltak|oppfølging|oppfølgingspunkter|forbedringer|videre arbeid|neste steg|
    videre tiltak|forebyggende tiltak|anbefalinger|oppgaver|hva gjør vi videre|veien videre|forbedringspunkter|
    åtgärder|nästa steg|handlinger|opfølgning|
    maßnahmen|massnahmen|aktionspunkte|nächste schritte|folgemaßnahmen|verbesserungen|empfehlungen|prävention|aufgaben|
    vorbeugende maßnahmen|korrekturmaßnahmen|
    acciones|acciones correctivas|acciones preventivas|acciones a tomar|elementos de acción|puntos de acción|
    próximos pasos|siguientes pasos|seguimiento|medidas|medidas correctivas|medidas preventivas|plan de acción|mejoras|
    recomendaciones|prevención|tareas|
    acties|actiepunten|vervolgacties|vervolgstappen|volgende stappen|maatregelen|verbeteringen|verbeterpunten|
    aanbevelingen|preventie|ações|itens de ação|ações corretivas|
    ações preventivas|ações corretivas e preventivas|próximos passos|plano de ação|medidas corretivas|melhorias|recomendações|azioni|prossimi passi|azioni correttive|
    アクションアイテム|アクション|アクションプラン|再発防止|再発防止策|今後の対応|今後の対策|今後のアクション|対策|
    改善策|フォローアップ|恒久対策|恒久対応|残タスク|残課題|予防策|改善アクション|ネクストアクション|是正措置|次のステップ`.split(
      '|',
    ),
  lessons:
    `lessons|lessons learned|lessons learnt|lesson learned|lessons & learnings|learnings|key learnings|learning|
    insights|takeaways|key takeaways|take-aways|conclusion|conclusions|what did we learn|what we learned|
    what we've learned|what have we learned|reflections|retrospective|closing thoughts|learnings and risks|
    how'd we do|how did we do|post-incident analysis|
    leçons|leçons apprises|leçons tirées|leçons retenues|enseignements|enseignements tirés|apprentissages|bilan|
    retour d'expérience|rex|rétrospective|ce que nous avons appris|qu'avons-nous appris|à retenir|
    hva lærte vi|hva har vi lært|lærdom|lærdommer|læring|læringspunkter|erfaringer|konklusjon|lärdomar|slutsats|
    erkenntnisse|gelernte lektionen|lehren|fazit|schlussfolgerung|schlussfolgerungen|
    lecciones|lecciones aprendidas|aprendizajes|conclusión|conclusiones|geleerde lessen|lessen|conclusie|
    lições aprendidas|aprendizados|conclusão|conclusões|lezioni apprese|教訓|学び|学んだこと|対応の評価|対応の振り返り|得られた教訓|振り返り|ふりかえり|まとめ|総括`.split(
      '|',
    ),
  'contributing-factors': `contributing factors|contributing factor|contributing causes|contributing cause|
    contributing conditions|contributory factors|aggravating factors|
    facteurs contributifs|facteurs contributeurs|facteurs contribuants|facteurs aggravants|causes contributives|
    medvirkende årsaker|medvirkende faktorer|medvirkende årsak|bidragende faktorer|bidragande faktorer|
    beitragende faktoren|begünstigende faktoren|factores contribuyentes|factores que contribuyeron|
    bijdragende factoren|fatores contribuintes|fatores que contribuíram|fattori contribuenti|
    要因|寄与要因|背景要因|間接原因|副次的要因`.split('|'),
  'root-causes':
    `root cause|root causes|root cause(s)|cause|causes|root cause analysis|root-cause|root-cause analysis|
    analysis|analysis of causes|analysis of the cause|cause analysis|rca|five whys|5 whys|the five whys|the 5 whys|
    why did it happen|why did this happen|why it happened|how did it happen|how did this happen|how it happened|
    what caused it|what caused this|what caused the incident|what caused the outage|why it failed|
    technical details|technical analysis|technical explanation|technical background|details of incident|
    details of the incident|details of vulnerability|details of the vulnerability|details of the issue|fault|faults|
    diagnosis|investigation|underlying cause|identified cause|proximate cause|reason|reasons|the technical problem|
    the problem|problem|problem analysis|underlying issue|the underlying issue|
    cause racine|causes racines|cause profonde|causes profondes|cause première|cause initiale|analyse|
    analyse des causes|analyse de la cause|analyse des causes racines|analyse des causes profondes|cinq pourquoi|
    les cinq pourquoi|5 pourquoi|les 5 pourquoi|origine|origine du problème|origine de l'incident|diagnostic|
    pourquoi est-ce arrivé|explication|détails techniques|analyse technique|investigations|
    årsak|årsaker|rotårsak|rotårsaker|grunnårsak|årsaksanalyse|hvorfor skjedde det|feilen|orsak|grundorsak|rodårsag|
    ursache|ursachen|grundursache|hauptursache|ursachenanalyse|technische details|
    causa|causas|causa raíz|causas raíz|análisis|análisis de causa raíz|análisis de la causa raíz|causa principal|
    oorzaak|oorzaken|grondoorzaak|hoofdoorzaak|oorzaakanalyse|causa raiz|causas raiz|causa raíz do incidente|causa principal|análisis técnico|análise|análise técnica|análise de causa|análise da causa raiz|problema|el problema|o problema|causa principale|analisi|
    原因|根本原因|原因分析|根本原因分析|直接原因|技術的詳細|技術詳細|なぜなぜ分析|分析|調査|調査結果|発生原因`.split(
      '|',
    ),
  resolution:
    `resolution|resolutions|action taken|acciones tomadas|acciones realizadas|acciones inmediatas|ações tomadas|ações realizadas|ações imediatas|resolution and recovery|resolution & recovery|resolution/recovery|
    resolution / recovery|mitigation|mitigations|mitigators|mitigation and resolution|mitigation & resolution|
    remediation|recovery|repair|fix|fixes|the fix|fix applied|applied fix|solution|the solution|response|
    incident response|immediate response|immediate fix|details of fix|details of the fix|how was it fixed|
    how did we fix it|how we fixed it|how was it resolved|how it was fixed|how did we resolve it|how it was resolved|
    how did you fix it|workaround|containment|actions taken|steps taken|measures taken|what was done|what did we do|
    correction|restoration|confinement|contención|contenção|remediación|remediação|
    résolution|corrections|correctif|correctifs|réparation|rétablissement|remédiation|réponse|atténuation|
    mesures prises|actions menées|actions prises|actions réalisées|actions entreprises|intervention|
    résolution et rétablissement|retour à la normale|comment l'incident a été résolu|contournement|
    løsning|retting|gjenoppretting|håndtering|mitigering|hvordan ble det løst|umiddelbare tiltak|strakstiltak|lösning|
    løsningen|lösung|behebung|wiederherstellung|sofortmaßnahmen|fehlerbehebung|
    resolución|solución|qué se hizo|recuperación|mitigación|corrección|respuesta|oplossing|herstel|mitigatie|
    resolução|solução|mitigação|correção|recuperação|resposta|risoluzione|soluzione|
    解決|復旧|対応|対処|修正|修正内容|解決策|解決方法|応急対応|対応内容|暫定対応|暫定対策|緩和策|対応策|復旧対応|修正対応`.split(
      '|',
    ),
  impact:
    `impact|impacts|scope|blast radius|services affected|affected services|affected users|affected customers|
    affected systems|users affected|systems affected|services impacted|impacted services|what was impacted|
    what was affected|who was affected|who was impacted|consequences|consequence|effects|effect|damage|
    customer impact|user impact|business impact|impact on users|impact on customers|impact assessment|impact summary|
    scope of impact|severity and impact|user-facing impact|user experience|
    incidence|incidences|conséquences|conséquence|portée|répercussions|répercussion|services affectés|
    services impactés|services touchés|effets|étendue|périmètre|dommages|
    konsekvens|konsekvenser|påvirkning|omfang|berørte tjenester|hvem ble påvirket|påverkan|følger|
    auswirkung|auswirkungen|betroffene systeme|betroffene dienste|folgen|umfang|
    impacto|alcance|afectación|consecuencias|servicios afectados|gevolgen|gevolg|omvang|consequências|serviços afetados|usuários afetados|impatto|conseguenze|
    影響|影響範囲|影響度|影響内容|ユーザー影響|ビジネス影響|インパクト|被害状況|影響と範囲`.split('|'),
  communication: `communication|communications|comms|internal communication|external communication|
    customer communication|customer comms|customer communications|user communication|internal communications|external communications|messaging|disclosure|public statement|
    status page|status page updates|stakeholder communication|notifications|notification|announcement|
    avis|divulgation|message aux utilisateurs|communication externe|communication interne|
    kommunikasjon|kommunikation|comunicación|communicatie|comunicação|comunicazione|
    コミュニケーション|連絡|告知|ユーザー告知|情報共有`.split('|'),
  people: `attendees|attendants|responders|involved|people|people involved|who was involved|who|participants|
    team|team members|roles|key roles|on-call|on call|incident team|incident responders|stakeholders|authors|author|
    author(s)|contacts|facilitators|facilitator|
    participants et participantes|participant·e·s|personnes impliquées|personnes présentes|intervenants|
    intervenant·e·s|équipe|auteurs|auteur|auteur·rice·s|animateur·rice·s|présents|acteurs|
    deltakere|involverte|deltagere|deltagare|teilnehmer|beteiligte|autoren|participantes|involucrados|equipo|
    deelnemers|betrokkenen|partecipanti|関係者|担当者|参加者|対応者|体制`.split('|'),
  references: `references|reference|links|related links|relevant links|useful links|appendix|
    appendices|supporting info|supporting information|supporting data|supporting documents|resources|further reading|
    see also|related issues|related incidents|related|related documents|evidence|attachments|sources|footnotes|
    additional information|additional resources|screenshots|graphs|logs|
    références|liens|liens utiles|annexe|annexes|ressources|documents|documents liés|pour en savoir plus|
    pièces jointes|sources et liens|captures d'écran|
    lenker|linker|referanser|vedlegg|kilder|länkar|referenser|referenzen|anhang|quellen|referencias|enlaces|anexo|
    anexos|apéndice|referenties|bijlage|bijlagen|referências|anexos e referências|riferimenti|
    参考|参考資料|関連リンク|関連リソース|参照|関連|付録|リンク|関連資料|関連情報|関連ドキュメント|備考|補足`.split(
    '|',
  ),
  background:
    `background|context|incident context|introduction|intro|lead-up|leadup|lead up|prior state|preamble|
    background information|
    contexte|mise en contexte|contexte de l'incident|préambule|
    bakgrunn|kontekst|innledning|bakgrund|baggrund|hintergrund|kontext|einleitung|ausgangslage|
    contexto|antecedentes|introducción|achtergrond|inleiding|aanloop|introdução|contexto do incidente|contesto|introduzione|
    背景|前提|はじめに|前提条件`.split('|'),
  summary: `summary|issue summary|incident summary|executive summary|overview|incident overview|what happened|
    so what happened|description|incident description|description of the incident|problem description|
    issue description|abstract|tl;dr|tldr|tl dr|synopsis|in brief|at a glance|key information|problem statement|
    the incident|recap|outline|short version|
    résumé|résumé exécutif|sommaire|sommaire exécutif|synthèse|contexte et résumé|que s'est-il passé|ce qu'il s'est passé|
    ce qui s'est passé|description de l'incident|description du problème|aperçu|vue d'ensemble|en bref|problème|
    l'incident|résumé de l'incident|les faits|faits|
    sammendrag|oppsummering|kort fortalt|hva skjedde|beskrivelse|hendelsen|hendelse|resymé|hva har skjedd|
    sammanfattning|vad hände|resumé|hvad skete der|opsummering|
    zusammenfassung|überblick|übersicht|was ist passiert|was ist geschehen|kurzfassung|beschreibung|
    resumen|resumen ejecutivo|qué pasó|qué sucedió|qué ocurrió|descripción|descripción del incidente|
    samenvatting|wat is er gebeurd|wat gebeurde er|beschrijving|overzicht|resumo|resumo executivo|resumo do incidente|o que aconteceu|descrição|descrição do incidente|visão geral|sommario|riepilogo|
    cosa è successo|
    概要|要約|サマリー|サマリ|エグゼクティブサマリー|エグゼクティブサマリ|インシデント概要|障害概要|事象|事象概要|
    何が起きたか|何が起こったか|発生事象`.split('|'),
}
