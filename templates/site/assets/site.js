// Everything works without this file. It adds the theme button, filters and sorting, and links to single places.
;(() => {
  const root = document.documentElement
  const chosen = remembered()
  if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen

  document.addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('button.theme')
    if (button) startTheme(button)
    const filter = document.querySelector('.filter')
    if (filter) startFilter(filter)
    const text = document.querySelector('.text')
    if (text) addAnchors(text)
    for (const twin of document.querySelectorAll('a.twin')) {
      // The same filter, the same entry, in the other language.
      twin.addEventListener('click', () => {
        twin.hash = location.hash
      })
    }
  })

  function remembered() {
    try {
      return localStorage.getItem('theme')
    } catch {
      // Some browsers keep nothing for pages opened from a folder.
      return null
    }
  }

  function startTheme(button) {
    button.hidden = false
    button.addEventListener('click', () => {
      const dark = matchMedia('(prefers-color-scheme: dark)').matches
      const now = root.dataset.theme ?? (dark ? 'dark' : 'light')
      root.dataset.theme = now === 'dark' ? 'light' : 'dark'
      try {
        localStorage.setItem('theme', root.dataset.theme)
      } catch {
        // Then it holds for this page.
      }
    })
  }

  function addAnchors(text) {
    for (const place of text.querySelectorAll('h2[id], h3[id], h4[id], .event[id]')) {
      const link = document.createElement('a')
      link.className = 'anchor'
      link.href = `#${place.id}`
      link.textContent = '#'
      link.setAttribute('aria-label', text.dataset.anchor)
      link.title = text.dataset.anchor
      place.append(link)
    }
  }

  /**
   * The fields of the filter are named after what elements within an item say of it: `data-is="owner"`, with the
   * value in `data-value` or as text. A search looks through the item's words and, where there are any, the report's.
   */
  function startFilter(filter) {
    const text = filter.querySelector('input')
    const selects = [...filter.querySelectorAll('select')]
    const fields = [text, ...selects]
    const output = filter.querySelector('output')
    const clear = filter.querySelector('button')
    const none = document.querySelector('.none')
    const groups = [...document.querySelectorAll('[data-group]')]
    // Read when somebody first filters: a register of thousands is there at once for those who only read.
    let items
    const readItems = () =>
      [...document.querySelectorAll('[data-item]')].map((item) => ({
        item,
        home: item.parentElement,
        link: item.querySelector('a.name'),
        words: fold(item.textContent),
        values: new Map(selects.map(({ name }) => [name, valuesOf(item, name)])),
      }))
    const merged = 'merge' in filter.dataset ? makeMerged(groups) : undefined

    function apply() {
      items ??= readItems()
      const wanted = fold(text.value)
        .split(' ')
        .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
        .filter(Boolean)
      const chosen = selects.filter(({ name, value }) => name !== 'sort' && value !== '')
      let shown = 0
      for (const { item, words, values } of items) {
        const fits =
          wanted.every((word) => words.includes(word)) &&
          chosen.every(({ name, value }) =>
            values.get(name).some((own) => own === value || (name === 'day' && own.startsWith(value))),
          )
        if (item.hidden === fits) item.hidden = !fits
        if (fits) shown++
      }
      sort()
      for (const group of groups) group.hidden = !group.querySelector('[data-item]:not([hidden])')
      none.hidden = shown > 0
      const isAll = wanted.length === 0 && chosen.length === 0
      output.textContent = isAll ? '' : filter.dataset.shown.replace('%s', String(shown))
      clear.hidden = isAll
      const state = new URLSearchParams(
        fields.filter(({ value }) => value).map(({ name, value }) => [name, value]),
      )
      // In the address, so that the way back from a report leads to the same list.
      history.replaceState(null, '', state.size ? `#${state}` : location.pathname + location.search)
    }

    let order = ''
    function sort() {
      const by = selects.find(({ name }) => name === 'sort').value
      if (by === order) return
      order = by
      const key = by.replace(/^-/, '')
      const sorted =
        by === ''
          ? items
          : [...items].sort((a, b) => compare(orderOf(a, key), orderOf(b, key), by[0] === '-'))
      for (const { item, home } of sorted) {
        const target = merged && by !== '' ? merged : home
        target.append(item)
        const day = item.querySelector('time.day')
        if (day && merged) day.textContent = target === merged ? day.dataset.full : day.dataset.plain
      }
      if (merged) merged.hidden = by === ''
    }

    function read() {
      const state = new URLSearchParams(location.hash.slice(1))
      for (const field of fields) field.value = state.get(field.name) ?? ''
      for (const select of selects) if (select.selectedIndex === -1) select.value = ''
      if (text.value) loadWords()
      apply()
    }

    let isLoaded = false
    function loadWords() {
      if (isLoaded || !filter.dataset.words) return
      isLoaded = true
      const script = document.createElement('script')
      script.src = filter.dataset.words
      document.head.append(script)
    }
    document.addEventListener('incident-words', ({ detail }) => {
      const texts = new Map(detail.map(([name, ...words]) => [`incidents/${name}.html`, words.join(' ')]))
      items ??= readItems()
      for (const one of items) one.words += ` ${texts.get(one.link.getAttribute('href')) ?? ''}`
      apply()
    })

    for (const day of document.querySelectorAll('time.day[data-full]')) day.dataset.plain = day.textContent
    filter.hidden = false
    text.addEventListener('focus', loadWords)
    filter.addEventListener('input', apply)
    clear.addEventListener('click', () => {
      for (const field of fields) if (field.name !== 'sort') field.value = ''
      apply()
      text.focus()
    })
    if (location.hash.includes('=')) read()
    addEventListener('hashchange', () => location.hash.includes('=') && read())
  }

  /** One list for all groups, for orders other than theirs. */
  function makeMerged(groups) {
    const list = document.createElement('ol')
    list.className = 'incidents merged'
    list.hidden = true
    groups[0].before(list)
    return list
  }

  function valuesOf(item, name) {
    return [...item.querySelectorAll(`[data-is="${name}"]`)].map(
      (part) => part.dataset.value ?? part.textContent,
    )
  }

  function orderOf({ item }, key) {
    const part = item.querySelector(`[data-is="${key}"]`)
    return part && (part.dataset.order ?? part.dataset.value ?? part.textContent)
  }

  /** What is unknown comes last. */
  function compare(a, b, isDown) {
    if (a === b) return 0
    if (a == null || a === '!') return 1
    if (b == null || b === '!') return -1
    const less = a.localeCompare(b, document.documentElement.lang, { numeric: true })
    return isDown ? -less : less
  }

  function fold(text) {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase()
  }
})()
