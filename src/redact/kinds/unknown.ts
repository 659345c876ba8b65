import { entropy } from '../entropy.ts'
import type { Kind } from '../kind.ts'
import { isRandom } from '../random.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

// Names of things: what stands behind them is an id, which everybody may see.
const things =
  'user|usr|org|team|cus|customer|acct|account|evt|event|req|request|resp|res|msg|message|run|thread|file|asst|chatcmpl|call|item|order|ord|inv|invoice|price|prod|product|sub|trace|span|node|page|doc|img|image|build|job|task|dpl|prj|project|workflow|wf|id|hash|sha|sha1|sha256|md5|digest|etag|tx|txn|block|commit|rev|ref|cache|layer|version|checksum|key_id|file_id|pk|pub|public|phc|client|app|bundle|chunk|asset|session_id'

/** Tokens of vendors that this program has never heard of. */
export const unknown: readonly Kind[] = [
  {
    id: 'prefixed-token',
    what: 'Long random text behind a short prefix, as most vendors make their tokens now',
    source: 'github.blog/2021-04-05-behind-githubs-new-authentication-token-formats, and who followed it',
    keywords: [],
    run: true,
    pattern: new RegExp(
      `(?<![\\w./:@#%-])(?!(?:${things})_)[a-z][a-z0-9]{1,11}(?:[_-][a-z0-9]{1,9}){0,2}_[A-Za-z0-9]{32,200}(?:_[A-Za-z0-9]{4,100})?(?![\\w-])`,
    ),
    accept: (secret) => {
      const body = /_([A-Za-z0-9]{32,})/.exec(secret)?.[1] ?? ''
      const figures = body.replace(/\D/g, '').length
      return (
        figures >= 3 && /[A-Z]/.test(body) && /[a-z]/.test(body) && entropy(body) >= 4.2 && isRandom(body)
      )
    },
    examples: {
      match: () => [
        `acme_${make('alnum', 40)}`,
        `acme_live_${make('alnum', 36)}`,
        `acme-api_${make('alnum', 32)}_${make('alnum', 6)}`,
      ],
      no: () => [
        `user_${make('alnum', 32)}`,
        `acme_${make('hex', 64)}`,
        `acme_${make('alnum', 24)}`,
        `logs/acme_${make('alnum', 40)}`,
        'the_quick_brown_foxJumpsOverTheLazyDogAndRunsAway12',
      ],
    },
  },
]
