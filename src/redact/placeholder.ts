const templates = [
  // A variable, a template, a format.
  /^\$[A-Za-z_({]|^%[A-Za-z_]+%$|^@[A-Za-z_.]+@$|^[{<[(]{1,3}[\w .$-]*[}>\])]{0,3}$|^\{\{|\$\{[\w.:?+!@/%,^*-]{1,80}(?:\}|$)|\$\([^()]{0,80}(?:\)|$)|\{\{(?:[^{}]{0,80}\}\}|$)|[{$]\{$|<%|#\{|^%[sdv@]$|^&[a-z]/,
  // Stars, dots, one letter again and again.
  /^[*xX•.#?_…=-]+$|^(.)\1{3,}$|\*{4,}|x{6,}|X{4,}|\.{3}|…/,
  // A name in a program.
  /^(?:process|os|env|config|configuration|settings|vars?|secrets?|data|self|this|local|module|params|request|req|options|context|props|state|opts|args|values|credentials)\b[.[:][\w.[\]'"():/-]+$/i,
  /^[A-Za-z_][\w.]*\([^)]*\)?$|^!(?:Ref|Sub|GetAtt|vault|secret|reference)|^ENC\[|^(?:vault|ref|op|secret|ssm|env|file|sops|aws|arn|gcp|projects):/i,
]

// What a manual says.
const words = [
  /^(?:your|my|our|some|the|an?|insert|enter|put|add|replace|sample|example|dummy|fake|placeholder|votre|mon|ton|vos|test)[-_ ][a-z]+(?:[-_ ][a-z]+)*[-_ ]?$/i,
  /^(?:null|nil|none|undefined|true|false|todo|tbd|n\/a|na|empty|redacted|masked|hidden|removed|filtered|secret|secrets|password|passwd|token|string|example|placeholder|default|optional|required|unset|blank|omitted|censored|(?:mot[-_ ]de[-_ ]passe)|vide|aucun|masqué|caché)$/i,
]

/** Texts that a program or a person would replace: variables, templates, names in a program, stars. */
export function isTemplate(value: string): boolean {
  return templates.some((shape) => shape.test(value))
}

/** Texts that stand where a secret would: templates, `your-token-here`, `null`. */
export function isPlaceholder(value: string): boolean {
  return isTemplate(value) || words.some((shape) => shape.test(value))
}
