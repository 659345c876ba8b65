/** Between a label and its value, as code, configuration, data and people write it. */
const operator = String.raw`(?:[:?.]{0,3}=>?|:|\|\||->|→|>|,|\b(?:is|was|are|est|sera|to|vers|par)\b)`

/**
 * A value of this shape beside a label: `label_api_key = "value"`, `"labelToken": "value"`, `<label>value<`,
 * `label token is value`. Case is ignored in both; the value is the group `secret`.
 */
export function assigned(label: string, value: string): RegExp {
  return new RegExp(
    `(?:${label})[\\w .-]{0,30}?["'\`*_~\\])]{0,3}\\s{0,3}${operator}\\s{0,20}["'\`*_~(<]{0,3}(?<secret>${value})`,
    'dgi',
  )
}
