/** Names of channels: those the export lists, else what labels of mentions say. */
export type ChannelNames = {
  /** What a text tells: `<#C123|general>`; in today's exports the name is mostly empty. */
  addText(said: string): void
  byId(): Record<string, string>
}

export function gatherChannelNames(listed: ReadonlyMap<string, string>): ChannelNames {
  const met = new Map<string, string>()
  return {
    addText(said) {
      if (!said.includes('<#')) return
      for (const [, id = '', name = ''] of said.matchAll(mention)) if (!met.has(id)) met.set(id, name)
    },
    byId() {
      const names: Record<string, string> = Object.create(null)
      for (const [id, name] of [...met, ...listed]) names[id] = name
      return names
    },
  }
}

const mention = /<#([CG][A-Z0-9]{2,20})\|([^<>|]{1,80})>/g
