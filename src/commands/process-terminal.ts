import type { Terminal } from './terminal.ts'

/** The real terminal. A reader that closes the pipe early (`| head`) ends the program quietly. */
export function processTerminal(process: NodeJS.Process): Terminal {
  const { env, stdin, stdout, stderr } = process
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
      throw error
    })
  }
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    cwd: process.cwd(),
    env,
    now: () => (env.INCIDENT_NOW ? Date.parse(env.INCIDENT_NOW) : Date.now()),
    columns: stdout.columns ?? (Number(env.COLUMNS) || Number.POSITIVE_INFINITY),
    interactive: Boolean(stdin.isTTY && stdout.isTTY && !env.CI),
    colour: { out: takesColour(stdout, process), err: takesColour(stderr, process) },
  }
}

function takesColour(stream: NodeJS.WriteStream, { env, argv }: NodeJS.Process): boolean {
  if (argv.includes('--no-color') || env.NO_COLOR || env.TERM === 'dumb') return false
  return Boolean(stream.isTTY || argv.includes('--color') || env.FORCE_COLOR)
}
