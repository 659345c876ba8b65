import type { Kind } from '../kind.ts'
import { labelled, prefixed } from '../rows.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** Payments and money. */
export const payments: readonly Kind[] = [
  {
    id: 'square-legacy-token',
    what: 'Square access token',
    source: 'developer.squareup.com/docs/build-basics/access-tokens',
    keywords: ['eaaa'],
    edge: true,
    pattern: /(?<![A-Za-z0-9+_-]|[A-Za-z0-9+/]{20}\/)EAAA[\w-]{22,60}(?![\w/+-])/,
    accept: (secret) => /\d/.test(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret.slice(4)),
    examples: { match: () => [`${'EA'}AA${make('url64', 60)}`], no: () => [`EAAA${make('digits', 9)}`] },
  },
  {
    id: 'braintree-token',
    what: 'PayPal Braintree access token',
    source: 'developer.paypal.com/braintree/articles',
    keywords: ['access_token$'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32}/,
    examples: {
      match: () => [`access_token$production$${make('lower', 16)}$${make('hex', 32)}`],
      no: () => ['access_token$'],
    },
  },
  {
    id: 'plaid-token',
    what: 'Plaid access token',
    source: 'plaid.com/docs/api/tokens',
    keywords: ['access-', 'public-', 'link-'],
    edge: true,
    pattern:
      /(?<![A-Za-z0-9])(?:access|public|link)-(?:sandbox|development|production)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
    examples: {
      match: () => [`access-sandbox-${make('uuid', 36)}`],
      no: () => ['access-sandbox-environment'],
    },
  },
  ...prefixed([
    {
      id: 'stripe-key',
      what: 'Stripe secret or restricted key (and services whose keys look the same)',
      source: 'docs.stripe.com/keys',
      prefixes: ['sk_live_', 'sk_test_', 'sk_prod_', 'rk_live_', 'rk_test_', 'rk_prod_'],
      value: ['alnum', 10],
    },
    {
      id: 'stripe-webhook-secret',
      what: 'Webhook signing secret of Stripe and of Standard Webhooks',
      source: 'docs.stripe.com/webhooks/signature; github.com/standard-webhooks/standard-webhooks',
      prefixes: ['whsec_', 'whsk_'],
      value: ['base64', 24],
    },
    {
      id: 'square-secret',
      what: 'Square access token or application secret',
      source: 'developer.squareup.com/docs/build-basics/access-tokens',
      prefixes: ['sq0atp-', 'sq0csp-', 'sq0acp-'],
      value: ['url64', 20],
    },
    {
      id: 'adyen-key',
      what: 'Adyen API key',
      source: 'docs.adyen.com/development-resources/api-credentials',
      prefixes: ['AQE'],
      value: ['base64', 90],
    },
    {
      id: 'razorpay-key',
      what: 'Razorpay key',
      source: 'razorpay.com/docs/payments/dashboard/account-settings/api-keys',
      prefixes: ['rzp_live_', 'rzp_test_'],
      value: ['alnum', 14],
    },
    {
      id: 'flutterwave-key',
      what: 'Flutterwave key',
      source: 'developer.flutterwave.com/v3.0.0/docs/authentication',
      prefixes: ['FLWSECK_TEST-', 'FLWSECK-', 'FLWPUBK_TEST-', 'FLWSECK_TEST'],
      value: ['lower', 12],
    },
    {
      id: 'gocardless-token',
      what: 'GoCardless or Mollie token',
      source: 'developer.gocardless.com/api-reference; docs.mollie.com/reference/authentication',
      prefixes: ['live_', 'sandbox_'],
      value: ['url64', 40],
      entropy: 4.2,
    },
    {
      id: 'mollie-key',
      what: 'Mollie API key',
      source: 'docs.mollie.com/reference/authentication',
      prefixes: ['live_', 'test_'],
      value: ['alnum', 30],
    },
    {
      id: 'paddle-key',
      what: 'Paddle API key',
      source: 'developer.paddle.com/api-reference/about/api-keys',
      prefixes: ['pdl_live_apikey_', 'pdl_sdbx_apikey_', 'pdl_ntfset_'],
      value: ['word', 26],
    },
    {
      id: 'polar-token',
      what: 'Polar access token',
      source: 'docs.polar.sh',
      prefixes: ['polar_oat_', 'polar_pat_', 'polar_whs_'],
      value: ['alnum', 30],
    },
    {
      id: 'mercadopago-token',
      what: 'Mercado Pago access token',
      source: 'mercadopago.com/developers',
      prefixes: ['APP_USR-', 'TEST-'],
      value: ['url64', 50],
    },
    {
      id: 'chargebee-key',
      what: 'Chargebee API key',
      source: 'apidocs.chargebee.com',
      prefixes: ['live_cu', 'test_cu'],
      value: ['alnum', 30],
    },
  ]),
  ...labelled([
    {
      id: 'plaid-secret',
      what: 'Plaid client id or secret',
      source: 'plaid.com/docs/api',
      labels: ['plaid'],
      values: [
        ['lower', 30],
        ['lower', 24],
      ],
    },
    {
      id: 'paypal-secret',
      what: 'PayPal client secret',
      source: 'developer.paypal.com/api/rest',
      labels: ['paypal', 'braintree'],
      values: [
        ['url64', 80],
        ['hex', 32],
      ],
    },
    {
      id: 'exchange-key',
      what: 'Key of an exchange (Coinbase, Kraken, Binance, KuCoin, Bittrex, Bitfinex)',
      source: 'docs.cdp.coinbase.com; docs.kraken.com/api; developers.binance.com',
      labels: ['coinbase', 'kraken', 'binance', 'kucoin', 'bittrex', 'bitfinex', 'bybit'],
      values: [
        ['url64', 64],
        ['base64', 80, 90],
        ['alnum', 32],
        ['hex', 24],
        ['uuid', 36],
        ['alnum', 43],
      ],
    },
    {
      id: 'bank-data-key',
      what: 'Key of a bank data service (Finicity, Finnhub, Alpaca, Yodlee)',
      source: 'developer.mastercard.com; finnhub.io/docs/api',
      labels: ['finicity', 'finnhub', 'alpaca', 'yodlee'],
      values: [
        ['alnum', 20],
        ['hex', 32],
        ['alnum', 40],
      ],
    },
    {
      id: 'accounting-token',
      what: 'Accounting token (FreshBooks, QuickBooks, Xero)',
      source: 'freshbooks.com/api/authentication; developer.xero.com',
      labels: ['freshbooks', 'quickbooks', 'xero'],
      values: [
        ['lower', 64],
        ['alnum', 40],
        ['alnum', 50],
      ],
    },
    {
      id: 'razorpay-secret',
      what: 'Razorpay or Paystack secret',
      source: 'razorpay.com/docs',
      labels: ['razorpay', 'paystack'],
      values: [
        ['alnum', 24],
        ['alnum', 40],
      ],
    },
  ]),
]
