/** What one report may cost. A report beyond them is a problem with its place, never a pass and never a crash. */
export const limits = {
  /** Bytes of a report, known before it is read. */
  reportBytes: 256 * 1024,
  /** Bytes of a report that chat is imported into: whoever imports a whole channel must be able to do so again. */
  importedBytes: 2 * 1024 * 1024,
  /** UTF-16 units of the frontmatter, fences left out. */
  frontmatterLength: 16 * 1024,
  /** Bytes of a configuration file. */
  configBytes: 64 * 1024,
  /** Lists and maps within one another in frontmatter and configuration. */
  yamlDepth: 20,
  /** Milliseconds that a worker may spend on one report. */
  milliseconds: 5000,
  /** Megabytes of a worker's heap. */
  heapMegabytes: 256,
  /** Milliseconds for a report that chat goes into: at the end of a bad night, on a busy machine, it must not be refused. */
  importedMilliseconds: 8000,
}
