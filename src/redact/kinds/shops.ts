import type { Kind } from '../kind.ts'
import { labelled, prefixed } from '../rows.ts'

/** Shops and shipping. */
export const shops: readonly Kind[] = [
  ...prefixed([
    {
      id: 'lob-key',
      what: 'Lob API key',
      source: 'docs.lob.com',
      prefixes: ['live_pub_', 'test_pub_', 'live_', 'test_'],
      value: ['hex', 31],
    },
    {
      id: 'shopify-token',
      what: 'Shopify access token or shared secret',
      source: 'shopify.dev/docs/apps/build/authentication-authorization',
      prefixes: ['shpat_', 'shpca_', 'shppa_', 'shpss_', 'shpua_', 'shptka_'],
      value: ['anyHex', 32],
    },
    {
      id: 'woocommerce-secret',
      what: 'WooCommerce consumer key or secret',
      source: 'woocommerce.github.io/woocommerce-rest-api-docs',
      prefixes: ['ck_', 'cs_'],
      value: ['hex', 40],
    },
    {
      id: 'easypost-key',
      what: 'EasyPost API key',
      source: 'docs.easypost.com',
      prefixes: ['EZAK', 'EZTK'],
      value: ['alnum', 54],
    },
    {
      id: 'shippo-token',
      what: 'Shippo API token',
      source: 'docs.goshippo.com',
      prefixes: ['shippo_live_', 'shippo_test_'],
      value: ['hex', 40],
    },
    {
      id: 'duffel-token',
      what: 'Duffel access token',
      source: 'duffel.com/docs',
      prefixes: ['duffel_live_', 'duffel_test_'],
      value: ['padded', 40],
    },
  ]),
  ...labelled([
    {
      id: 'shop-key',
      what: 'Shop key (Etsy, Squarespace, BigCommerce, Gumroad, eBay)',
      source: 'developers.etsy.com/documentation; developers.squarespace.com',
      labels: ['etsy', 'squarespace', 'bigcommerce', 'gumroad', 'ebay'],
      values: [
        ['lower', 24],
        ['uuid', 36],
        ['lower', 31],
        ['url64', 43],
      ],
    },
  ]),
]
