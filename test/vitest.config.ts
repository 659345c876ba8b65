import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // Two cores are what a small runner has; worker threads of our own come on top.
    maxWorkers: 2,
  },
})
