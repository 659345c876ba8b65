/** Common words that follow "password is" or "token:" in ordinary sentences, lower case. */
const english = `
about above access account active admin after again ago all already also always and another any anyone applied are
available back bad base64 basic because before being below blank both broken but by can case cached changes check clear
cleartext client cluster code common complex config console correct corrupt could created credentials current data
database default different disabled documented does done down dynamic easy either elsewhere email empty enabled encrypted
enough env environment error even every everyone everything everywhere exactly expired exposed external fail failed fails
false field file fine first for force free fresh from function gone good guest hard has hash hashed have header here hidden
how however http https identical in incorrect input insecure inside instead internal invalid is issue it its itself just
kept keychain keyring known last later ldap leaked length like likely local locked login long longer lost mail mandatory
manager master may maybe me message method might missing more must my name necessary needed never new next nil no nobody none not
nothing now null number obsolete of off often ok okay old on once one only open optional or other our ours out outdated
over parameter pending per plain plaintext please policy possible present printed private prod production prompt
protected provided public random ready real really redacted remote removed required reset reused revoked right rotated rule
safe same saved script secret section secure see sent server service set shall shared short should shown simple single
slack so some someone something somewhere soon sso staging stale static still stolen stored strange string strong such
team temp temporary test than that the their them then there these they thing this those to today tomorrow too tracked
true twice two type uncommon unchanged undefined unique unknown unset unsafe until up updated us use used user username
usual valid value variable vault vaulted very via visible wait was weak we were what when where which who why will with
without wrong yes yesterday yet you your yours zero continue proceed unblock access verify confirm recover restore option argument flag parameter changing resetting work works working again contact ask check talk ping find look visit open click paste follow admins rotation expiry lastpass onepassword bitwarden keepass okta
github gitlab google azure token tokens password passwords passphrase username userid keys pass manual valuefrom secretkeyref
`

const french = `
actuel actuelle ancien ancienne après aucun aucune aussi autre aux avant avec bien bon bonne bientôt celui cette
changé chaque clair comme commun compris compromis connu connue court dans dedans dehors demain depuis des deux
différent différente difficile donc doit encore ensuite est être expiré faible fait faut faux fausse fermé fort forte
fourni hier ici identique inconnu inconnue incorrect incorrecte jamais jetable juste leur local long longue maintenant
mal mauvais mauvaise même mis mon mot notre non nouveau nouvelle nul nulle obligatoire ouverte où oublié oui par pareil partagé pas
perdu perdue permis personne peut plus pour pourquoi près prêt prévu privé public publique quand que quelque qui quoi
requis requise resté rien sans selon sera seul seulement simple solide son souvent sous sur temporaire toujours tous tout toute
très trop trouvé unique utile valide vide vieux visible voir vôtre vrai vraiment
`

const others = `
falsch richtig korrekt abgelaufen geändert zurückgesetzt bekannt unbekannt leer gleich siehe nicht noch schon immer gesetzt
vergessen gesperrt sicher unsicher kurz lang weg beim dasselbe identisch kompromittiert incorrecta incorrecto correcta
caducada expirada inválida cambiada vencida vacía igual aquí está nueva vieja segura débil temporal misma desconocida
incorreta errada correta expirou vazia nova mesma sbagliata errata corretta scaduta cambiata vuota nuova onjuist juist
verlopen fout gewijzigd vergeten leeg hetzelfde felaktigt utgånget ändrat samma bytt
`

const commonWords: ReadonlySet<string> = new Set(`${english} ${french} ${others}`.trim().split(/\s+/))

// Endings of participles, adjectives and nouns: passwords seldom have them, sentences often.
const wordEndings =
  /(?:[^aeiou]ed|ated|ing|able|ible|tion|sion|ment|ments|ness|less|ful|ous|ively|ally|[bcdlnrst]ly|ity|ical|ional|ance|ence|ism|ized|ised|é|ée|és|ées|ité|ique|iques|aire|oire|euse|ives?|antes?|issant)$/i

// What people choose again and again and no sentence has (ncsc.gov.uk: the most used passwords of breaches).
const chosen = `
letmein qwerty qwertyuiop qwertz azerty azertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm qazwsx changeme changeit iloveyou
trustno trustnoone toor passpass passwort motdepasse monmotdepasse jetaime bonjour soleil doudou loulou chouchou nicolas
monkey dragon sunshine princess football baseball superman batman starwars pokemon liverpool chelsea arsenal ashley
michael jordan charlie jessica hello helloworld whatever mustang shadow killer pepper cookie
`

const chosenPasswords: ReadonlySet<string> = new Set(chosen.trim().split(/\s+/))

// What people count up or date when they must choose a new password.
const dated =
  /^(?:(?:spring|summer|autumn|winter|fall|printemps|été|ete|automne|hiver|frühling|sommer|herbst|primavera|verano|otoño|invierno|january|february|march|april|june|july|august|september|october|november|december|janvier|février|avril|juin|juillet|août|septembre|octobre|novembre|décembre)[-_.@#]?(?:19|20)?\d\d|(?:welcome|bienvenue|passw[o0]rd|p[@4]ssw[o0]rd|pa55w[o0]rd|passwort|motdepasse|letmein|qwerty|azerty|changeme|changeit|hunter|iloveyou|sunshine|monkey|dragon|football|baseball|princess|superman|batman|liverpool|temporary|s3cret)[-_.@#]?\d{1,6}|(?:admin|root|test|toto|temp|abc|user|demo|hello|bonjour)[-_.@#]?\d{3,6})[!@#$%?*.]*$/i

/** Whether it is a season and a year, or a favourite password and a number. */
export function isDatedPassword(value: string): boolean {
  return dated.test(value)
}

/** Whether it is one of the passwords that people use most, whatever the case and a sign at the end. */
export function isKnownPassword(value: string): boolean {
  return chosenPasswords.has(value.toLowerCase().replace(/[!?]$/, ''))
}

/** Whether a word belongs to an ordinary sentence about secrets, by a list and by its ending. */
export function isCommon(word: string): boolean {
  const lower = word.toLowerCase()
  return lower.length < 3 || commonWords.has(lower) || (lower.length > 4 && wordEndings.test(lower))
}

const small: ReadonlySet<string> = new Set(
  'a an and are as at by do for from get has have if in is it no not of on or our see set so than that the this to use via was we will with you your au aux ce dans de des du en est et la le les ne par pas pour qui se son sur un une votre'.split(
    ' ',
  ),
)

// How French says in what state a thing is: "la clé est absente".
const state =
  /(?:ées?|ues?|ies?|ises?|ites?|ides?|entes?|antes?|euses?|ives?|aires?|ables?|ibles?|elles?|ales?|iques?|ètes?|ertes?|ortes?|ûres?|ouges?)$/i

/** Whether a French word tells a state rather than a thing. */
export function isFrenchState(word: string): boolean {
  return state.test(word)
}

/** Whether it is one of the small words that hold a sentence together. */
export function isSmall(word: string): boolean {
  return small.has(word.toLowerCase())
}

/** Whether it is one of the listed words: never part of a password of several words. */
export function isListed(word: string): boolean {
  return commonWords.has(word.toLowerCase())
}
