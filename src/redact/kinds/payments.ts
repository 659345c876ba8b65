import type { Kind } from '../kind.ts'
import { alnum, uppers } from '../sample.ts'

/** Payments and money. */
export const payments: readonly Kind[] = [
  {
    id: 'stripe-key',
    what: 'Stripe secret or restricted key',
    source: 'docs.stripe.com/keys',
    keywords: ['sk_live', 'sk_test', 'sk_prod', 'rk_live', 'rk_test', 'rk_prod'],
    pattern: /(?<![A-Za-z0-9])[rs]k_(?:live|test|prod)_[A-Za-z0-9]{10,}/g,
    examples: {
      match: () => [`${['sk', 'live'].join('_')}_${alnum(24)}`, `${['rk', 'test'].join('_')}_${alnum(99)}`],
      no: () => ['sk_live_key', `pk_live_${alnum(24)}`],
    },
  },
  {
    id: 'stripe-webhook-secret',
    what: 'Stripe webhook signing secret',
    source: 'docs.stripe.com/webhooks/signature',
    keywords: ['whsec_'],
    pattern: /(?<![A-Za-z0-9])whsec_[A-Za-z0-9+/=]{24,}/g,
    examples: { match: () => [`${'whsec'}_${alnum(32)}`], no: () => ['whsec_value'] },
  },
  {
    id: 'square-token',
    what: 'Square access token or application secret',
    source: 'developer.squareup.com/docs/build-basics/access-tokens',
    keywords: ['sq0', 'eaaa'],
    pattern: /(?<![A-Za-z0-9])(?:sq0[a-z]{3}-[\w-]{20,}|EAAA[\w-]{56,60}(?![\w-]))/g,
    examples: {
      match: () => [`${['sq0', 'atp'].join('')}-${alnum(22)}`, `${'EAAA'}${alnum(60)}`],
      no: () => [`EAAA${uppers(9)}`],
    },
  },
]
