/** "(read replica)" between a word for a secret and what tells it. */
export const aside = '(?:\\s?\\([^()\\n]{1,40}\\))?'

/** "for the staging db", "du serveur": whose secret it is. At most six words. */
export const scope =
  "(?:,?\\s(?:d['’]|l['’]|(?:for|of|on|to|in|at|pour|de|du|des|sur|dans|au|à|root|admin|user|prod|staging|again|temporaire|actuel|maintenant|now|currently|here|should|used|provisoire|initial|suivant|wi-?fi|vpn|ssh|ftp|smtp|sudo|sql|mysql|postgres|redis|grafana|jenkins|db|database|server|serveur|console|portal|default|par défaut|guest|invité|partagé|shared|master|commun)(?![a-z])\\s?)[\\w.'’@/éèàêç`-]{0,40}?(?:\\s[\\w.'’@/éèàêç`-]{1,40}?){0,4}?)?"

/** What tells it: a sign or a verb, English or French. */
export const connector =
  "(?:\\s{0,3}(?::{1,3}=?(?:[ \\t]?[|>][+-]?[ \\t]?(?=\\n))?|[?.+!]?={1,3}>?|-{1,5}>|=>|→|⇒|–|—|-(?=\\s)|>)|['’]s(?=\\s)|,\\s{0,2}(?=[\"'])|\\s{1,2}(?:(?:is|was|are|were)(?:n['’]t|\\snot)?|be|been|becomes|est|était|sera|reste|devient|c['’](?:est|était))(?![a-zé])(?:\\s(?:the following|as follows|le suivant|comme suit|resté|désormais|donc|bien|now|still|just|simply|currently|literally|again|actually|probably|set to|maintenant|toujours|encore|juste|simplement|redevenu))?\\s?:?)"
