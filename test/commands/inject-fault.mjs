// Loaded before the program (`node --import`): makes the n-th file-changing call of the process fail.
// FAULT=count tells how many there are on stderr; kill-before:3 | kill-after:3 | torn:3 | ENOSPC:3 | interrupt:3 (Ctrl-C); interrupt-reading:3 counts files opened to be read ...
import fs from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [mode = '', at = '0'] = (process.env.FAULT ?? '').split(':')
let calls = 0
if (mode === 'count') process.on('exit', () => process.stderr.write(`${calls} calls\n`))

const handle = await fs.open(join(tmpdir(), `.incident-fault-${process.pid}`), 'w')
const prototype = Object.getPrototypeOf(handle)
await handle.close()
await fs.unlink(join(tmpdir(), `.incident-fault-${process.pid}`))

for (const name of ['link', 'rename', 'unlink', 'writeFile', 'mkdir'])
  wrap(fs, name, () => mode !== 'interrupt-reading')
wrap(fs, 'open', ([, flags]) => /[wa+]/.test(String(flags ?? 'r')) === (mode !== 'interrupt-reading'))
for (const name of ['writeFile', 'sync', 'close']) wrap(prototype, name, () => true)
syncBuiltinESMExports()

/**
 * @param {any} object
 * @param {string} name
 * @param {(args: unknown[]) => boolean} changes
 */
function wrap(object, name, changes) {
  const original = object[name]
  object[name] = async function (/** @type {unknown[]} */ ...args) {
    if (!changes(args) || ++calls !== Number(at)) return original.apply(this, args)
    process.stderr.write('fault!\n')
    if (mode === 'kill-after') await original.apply(this, args)
    if (mode === 'torn' && name === 'writeFile') {
      const text = String(args.at(object === fs ? 1 : 0))
      await original.apply(
        this,
        object === fs ? [args[0], text.slice(0, text.length / 2)] : [text.slice(0, text.length / 2)],
      )
    }
    if (mode.startsWith('interrupt')) process.kill(process.pid, 'SIGINT')
    if (mode.startsWith('kill') || mode === 'torn') process.kill(process.pid, 'SIGKILL')
    throw Object.assign(new Error(`${mode}: injected, ${name}`), { code: mode, syscall: name })
  }
}
