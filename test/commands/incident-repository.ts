import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder } from '../cli.ts'
import { channel, zipExport } from '../fixtures/slack/build.mjs'

/** A repository with a fresh report and the export of its incident's channel. */
export const incidentChannel = channel.name
export const report = 'incidents/2022-03-29-keys.md'
export const text = `---
title: Keys in the deploy log
timezone: America/Toronto
severity:
---

## Timeline

All times are in America/Toronto.

## Action Items

| Action item | Owner | Status |
| --- | --- | --- |
`
export const into = ['import-slack', 'export.zip', '--channel', incidentChannel, '--into', report]

export function repository(files: Record<string, string | Uint8Array> = {}): string {
  return folder({ '.git/HEAD': '', 'export.zip': zipExport(), [report]: text, ...files })
}

export function read(cwd: string, name = report): string {
  return readFileSync(join(cwd, name), 'utf8')
}
