// Everything works without this file: it adds the theme button and the filter of the index.
;(() => {
  const root = document.documentElement
  const store = {
    get: () => {
      try {
        return localStorage.getItem('theme')
      } catch {
        return null
      }
    },
    set: (theme) => {
      try {
        localStorage.setItem('theme', theme)
      } catch {
        // Some browsers keep nothing for pages opened from a folder.
      }
    },
  }
  const chosen = store.get()
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen

  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('button.theme')
    if (button) {
      button.hidden = false
      button.addEventListener('click', () => {
        const dark = matchMedia('(prefers-color-scheme: dark)').matches
        const now = root.dataset.theme ?? (dark ? 'dark' : 'light')
        root.dataset.theme = now === 'dark' ? 'light' : 'dark'
        store.set(root.dataset.theme)
      })
    }
    const filter = document.querySelector('.filter')
    if (filter) startFilter(filter)
  })

  function startFilter(filter) {
    const text = filter.querySelector('input')
    // Without severities there is nothing to choose.
    const severity = filter.querySelector('select') ?? { value: '' }
    const output = filter.querySelector('output')
    const none = document.querySelector('.none')
    const rows = [...document.querySelectorAll('.incident')].map((row) => ({
      row,
      words: fold(row.textContent),
      severity: row.dataset.severity ?? '',
    }))

    function apply() {
      const wanted = fold(text.value).split(' ').filter(Boolean)
      let shown = 0
      for (const { row, words, severity: own } of rows) {
        const fits =
          wanted.every((word) => words.includes(word)) && (severity.value === '' || severity.value === own)
        row.hidden = !fits
        if (fits) shown++
      }
      for (const year of document.querySelectorAll('.year')) {
        year.hidden = !year.querySelector('.incident:not([hidden])')
      }
      none.hidden = shown > 0
      const all = text.value === '' && severity.value === ''
      output.textContent = all ? '' : filter.dataset.shown.replace('%s', String(shown))
      const state = new URLSearchParams()
      if (text.value) state.set('text', text.value)
      if (severity.value) state.set('severity', severity.value)
      // In the address, so that the way back from a report leads to the same list.
      history.replaceState(null, '', state.size ? `#${state}` : location.pathname + location.search)
    }

    const state = new URLSearchParams(location.hash.slice(1))
    text.value = state.get('text') ?? ''
    severity.value = state.get('severity') ?? ''
    filter.hidden = false
    filter.addEventListener('input', apply)
    if (location.hash) apply()
  }

  function fold(text) {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
  }
})()
