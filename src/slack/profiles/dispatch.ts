import type { Claim, Profile } from './profile.ts'

/** Netflix Dispatch. Its priorities are not severities, so they are left alone. */
export const dispatch: Profile = {
  id: 'dispatch',
  source: 'github.com/Netflix/dispatch: src/dispatch/messaging/strings.py',
  read({ kind, text }, { posted }) {
    if (kind !== 'message') return []
    const claims: Claim[] = []
    const [, status] = /The incident status has been changed from \w{1,20} to (\w{1,20})\./.exec(text) ?? []
    if (status === 'Stable') claims.push({ field: 'mitigated', value: posted })
    if (status === 'Closed') claims.push({ field: 'resolved', value: posted })
    const [, role, name] =
      /has assigned the role of ([A-Z][A-Za-z ]{1,40}?) to ([^\n.@]{2,2000})\.\s+Please, contact /.exec(
        text,
      ) ?? []
    if (role !== undefined && name !== undefined) {
      claims.push({ field: `roles.${roleName(role)}`, value: name.trim() })
    }
    const [, title] = /^\*?Title\*?\n([^\n]{2,2000})$/m.exec(text) ?? []
    if (title) claims.push({ field: 'title', value: title.trim() })
    const [, commander] = /^\*?(?:<[^<>|]{1,500}\|)?Commander - ([^,\n>*]{2,2000})/m.exec(text) ?? []
    if (commander) claims.push({ field: 'roles.commander', value: commander.trim() })
    return claims
  },
}

function roleName(role: string): string {
  return role === 'Incident Commander' ? 'commander' : role.toLowerCase().replaceAll(' ', '_')
}
