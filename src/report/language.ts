/**
 * The language that a text is most likely written in, by counting its commonest words; absent when too few are
 * found or no language leads clearly. Only the first 4,000 characters are looked at.
 */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, 4000)
  if ((sample.match(/[\u3040-\u30ff]/g)?.length ?? 0) > 20) return 'ja'
  const counts = new Map<string, number>()
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && first[1] >= 5 && first[1] >= 1.5 * (second?.[1] ?? 0) ? first[0] : undefined
}

const commonest: Record<string, string> = {
  en: 'the and of to is was were that with from this which been are for not have',
  fr: 'le la les des du et est une un dans pour que qui sur pas avec été nous au aux ont ce cette',
  de: 'der die das und ist war wurde nicht mit von ein eine den dem auf für wir',
  es: 'el los las del y es una con por que fue para se en no al',
  pt: 'o os as do da dos das um uma não com por que foi para se em no na ao pelo',
  it: 'il lo gli di del della e è una con per che non si sono nel alle stato',
  nl: 'het een van en is niet met dat voor op te zijn werd door aan naar',
  no: 'og det er ikke som på av til den ble var med vi har fra',
  sv: 'och det är inte som på av till den blev var med vi har från att för',
}

const languagesOf = new Map<string, string[]>()
for (const [language, words] of Object.entries(commonest)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])
}
