/** Texts that stand where a secret would: variables, templates, stars, `your-token-here`, `null`. */
export function isPlaceholder(value: string): boolean {
  return (
    /^[$%]?[{(<[]|^\$[A-Za-z_]|^%[A-Za-z_]+%$|^@[A-Za-z_.]+@$|\$\{|\{\{|<%|^#\{|[{(<[]$/.test(value) ||
    /^(.)\1*$|^[*xX•.#?_…-]+$/.test(value) ||
    /^(?:process|os|env|config|settings|var|vars|secrets?|data|self|this|local|module|params|request|req|options|context)\.[\w.[\]'"()]+$/i.test(
      value,
    ) ||
    /^[\w.]+\(/.test(value) ||
    /^(?:your|my|our|some|the|an?|insert|enter|put|add|replace|sample|example|dummy|fake|placeholder|votre|mon|ton|vos)[-_. ]/i.test(
      value,
    ) ||
    /^(?:null|nil|none|undefined|true|false|todo|tbd|n\/a|empty|redacted|masked|hidden|removed|filtered|secret|password|passwd|token|string|example|placeholder|change_?me|default)$/i.test(
      value,
    )
  )
}
