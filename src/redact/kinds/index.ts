import type { Kind } from '../kind.ts'
import { chat } from './chat.ts'
import { cloud } from './cloud.ts'
import { code } from './code.ts'
import { generic } from './generic.ts'
import { keys } from './keys.ts'
import { payments } from './payments.ts'
import { typed } from './typed.ts'
import { web } from './web.ts'

/** Every kind that is always looked for, the most specific first: where findings overlap, that one gives the name. */
export const kinds: readonly Kind[] = [
  ...keys,
  ...chat,
  ...cloud,
  ...code,
  ...payments,
  ...web,
  ...generic,
  ...typed,
]
