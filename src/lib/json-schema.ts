import type { Shape } from './shape.ts'

export type JsonSchema = Record<string, unknown>

/** A shape as JSON Schema, draft 2020-12, without the `$schema` line. */
export function toJsonSchema(shape: Shape): JsonSchema {
  const described = shape.docs === undefined ? {} : { description: shape.docs }
  return { ...described, ...(shape.empty ? { anyOf: [rules(shape), { type: 'null' }] } : rules(shape)) }
}

function rules(shape: Shape): JsonSchema {
  switch (shape.type) {
    case 'any':
      return {}
    case 'number':
    case 'boolean':
      return { type: shape.type }
    case 'text':
      return {
        type: 'string',
        ...(shape.values ? { enum: shape.values } : {}),
        ...(shape.rule?.pattern ? { pattern: shape.rule.pattern } : {}),
      }
    case 'list':
      return {
        type: 'array',
        items: toJsonSchema(shape.of),
        ...(shape.least ? { minItems: shape.least } : {}),
      }
    case 'map':
      return { type: 'object', additionalProperties: toJsonSchema(shape.of) }
    case 'either':
      return { anyOf: shape.of.map(toJsonSchema) }
    case 'record':
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(shape.keys).map(([key, value]) => [key, toJsonSchema(value)]),
        ),
        ...(shape.required ? { required: shape.required } : {}),
        additionalProperties: shape.open ?? false,
      }
  }
}
