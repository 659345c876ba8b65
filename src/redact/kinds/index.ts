import type { Kind } from '../kind.ts'
import { accounts } from './accounts.ts'
import { ai } from './ai.ts'
import { chat } from './chat.ts'
import { clouds } from './clouds.ts'
import { code } from './code.ts'
import { codes } from './codes.ts'
import { commands } from './commands.ts'
import { credentials } from './credentials.ts'
import { data } from './data.ts'
import { delivery } from './delivery.ts'
import { generic } from './generic.ts'
import { headers } from './headers.ts'
import { hosting } from './hosting.ts'
import { identity } from './identity.ts'
import { keys } from './keys.ts'
import { languages } from './languages.ts'
import { mail } from './mail.ts'
import { networks } from './networks.ts'
import { ops } from './ops.ts'
import { pairs } from './pairs.ts'
import { payments } from './payments.ts'
import { registries } from './registries.ts'
import { runtimes } from './runtimes.ts'
import { saas } from './saas.ts'
import { shared } from './shared.ts'
import { shops } from './shops.ts'
import { social } from './social.ts'
import { statements } from './statements.ts'
import { tried } from './tried.ts'
import { typed } from './typed.ts'
import { unknown } from './unknown.ts'
import { used } from './used.ts'
import { vaults } from './vaults.ts'
import { web } from './web.ts'
import { webhooks } from './webhooks.ts'
import { work } from './work.ts'

/** Every kind that is always looked for, the most specific first: where findings overlap, that one gives the name. */
export const kinds: readonly Kind[] = [
  ...keys,
  ...chat,
  ...webhooks,
  ...clouds,
  ...hosting,
  ...networks,
  ...data,
  ...vaults,
  ...code,
  ...registries,
  ...runtimes,
  ...delivery,
  ...work,
  ...ops,
  ...identity,
  ...ai,
  ...payments,
  ...shops,
  ...mail,
  ...social,
  ...saas,
  ...unknown,
  ...web,
  ...headers,
  ...commands,
  ...statements,
  ...generic,
  ...typed,
  ...shared,
  ...used,
  ...codes,
  ...credentials,
  ...pairs,
  ...accounts,
  ...languages,
  ...tried,
]
