import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { chromiumPath, launch, withSite } from './browser.ts'
import { buildDocuments, pagesOf, toDocuments } from './fixture-site.ts'

/** Sets a mark when it runs, and asks another server for something when it is shown. */
const run = 'window.ran=1'
const away = 'https://away.example.org/x'

const markup = [
  `<script>${run}</script>`,
  `<img src=x onerror=${run}>`,
  `<img src="${away}.png">`,
  `<svg onload=${run}>`,
  `<svg><script>${run}</script></svg>`,
  `<iframe src="javascript:${run}"></iframe>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `<object data="${away}"></object><embed src="${away}">`,
  `<body onload=${run}>`,
  `<a href="javascript:${run}">x</a>`,
  `<form action="${away}"><input autofocus onfocus=${run}></form>`,
  `<details open ontoggle=${run}>`,
  `<video src="${away}" onerror=${run}></video>`,
  `<style>@import "${away}"; * { background: url(${away}) }</style>`,
  `<link rel=stylesheet href="${away}">`,
  `<meta http-equiv=refresh content="0;url=${away}">`,
  `<base href="${away}/">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${run}&gt;">`,
  `</div></main><script>${run}</script>`,
  `"><script>${run}</script>`,
  `' autofocus onfocus=${run} x='`,
  `{{constructor}}{{{lookup . "constructor"}}}`,
  '<incident-hole n="0"></incident-hole>',
]

const markdown = [
  `[x](javascript:${run})`,
  `[x](JAVASCRIPT&colon;${run})`,
  `[x](java\tscript:${run})`,
  `[x](<javascript:${run}>)`,
  `[x](data:text/html,<script>${run}</script>)`,
  `[x](vbscript:${run})`,
  `[x]: javascript:${run}\n\n[x]`,
  `<javascript:${run}>`,
  `![x](${away}.png)`,
  `![x](javascript:${run})`,
  `![x" onerror="${run}](x.png)`,
  `[x](https://e.example.org "\\" onmouseover=\\"${run}")`,
  `[![</a><script>${run}</script>](x.png)](b.md)`,
  `\`\`\`js" onload="${run}\n<script>${run}</script>\n\`\`\``,
  `\`\`\`html\n<script>${run}</script>\n\`\`\``,
  `x[^"onload=${run}]\n\n[^"onload=${run}]: y`,
  '## body\n\n## __proto__\n\n## constructor\n\n## content\n\n## title\n\n## cookie',
  `## <img src=x onerror=${run}>`,
  `| <script>${run}</script> | b |\n| --- | --- |\n| <img src=x onerror=${run}> | [x](javascript:${run}) |`,
  `- [ ] <script>${run}</script>`,
  `- 10:02 <script>${run}</script>`,
  `- <b onclick=${run}>10:02</b> x`,
  `## Timeline\n\n- [10:02](javascript:${run}) **<script>${run}</script>**: x`,
  `## Action items\n\n| Action | Owner | Due | Issue | Status |\n| --- | --- | --- | --- | --- |\n| <script>${run}</script> | "><img src=x onerror=${run}> | <b>soon | [x](javascript:${run}) | <svg onload=${run}> |`,
]

const scalars = ['title', 'status', 'severity', 'detected', 'timezone', 'case_number', 'lang', 'audience']
const lists = ['services', 'teams', 'tags', 'authors', 'facilitators', 'links', 'related']

/** A report whose fields, each that a page shows, hold hostile texts. */
function inFields(_: unknown, first: number): string {
  let next = first
  const any = () => JSON.stringify(markup[next++ % markup.length])
  const address = () => JSON.stringify(`javascript:${run}//${markup[next++ % markup.length]}`)
  const lines = [
    ...scalars.map((key) => `${key}: ${any()}`),
    ...lists.map((key) => `${key}: [${any()}, ${address()}]`),
    `roles: { commander: ${any()}, ${any()}: x }`,
    `slack: { workspace: ${address()}, channel: ${any()}, channel_id: ${any()} }`,
  ]
  return `---\n${lines.join('\n')}\n---\n\n## Summary\n\nx\n`
}

/** As many as it takes for every text to stand in every field. */
const fields = markup.map(inFields)

/** Every place that a report's text has, with a hostile text in it. */
const places: ((x: string) => string)[] = [
  (x) => `## ${x}`,
  (x) => `${x}\n===`,
  (x) => `> ${x}`,
  (x) => `1. ${x}`,
  (x) => `- [x] ${x}`,
  (x) => `**${x}** _${x}_ ~~${x}~~ \`${x}\``,
  (x) => `[${x}](https://e.example.org)`,
  (x) => `[x](<${x}>)`,
  (x) => `[x](b.md '${x}')`,
  (x) => `[x](b.md#${x.replace(/\s/g, '%20')})`,
  (x) => `![${x}](x.png "${x}")`,
  (x) => `![${x}](https://away.example.org/y.png)`,
  (x) => `<https://e.example.org/${x.replace(/[\s<>]/g, '')}>`,
  (x) => `https://e.example.org/?${x}`,
  (x) => `a@${x}`,
  (x) => `x[^n]\n\n[^n]: ${x}`,
  (x) => `x[^${x.replace(/[\s[\]]/g, '')}]\n\n[^${x.replace(/[\s[\]]/g, '')}]: y`,
  (x) => `\`\`\`${x.replaceAll('`', '')}\n${x}\n\`\`\``,
  (x) => `    ${x}`,
  (x) => `[x][d]\n\n[d]: <${x}> "${x.replaceAll('"', '')}"`,
  (x) => `| ${x.replaceAll('|', '')} | b |\n| --- | --- |\n| ${x.replaceAll('|', '')} | c |`,
  (x) =>
    `## Timeline\n\n### 2024-01-01\n\n- [10:02](https://a.slack.com/archives/C1/p1648562520123456) **${x}**: ${x}\n  - 10:03 ${x}\n- ${x} 10:04`,
  (x) =>
    `## Timeline\n\n| Time | What |\n| --- | --- |\n| 10:05 ${x.replaceAll('|', '')} | ${x.replaceAll('|', '')} |`,
  (x) => `## Follow-ups\n\n- [ ] ${x} (${x}, due 2024-02-02)\n- [x] ${x} @${x}`,
]

/** What stands open at the end of one place must not hide the next. */
const everywhere = markup.map((x) => places.map((place) => place(x)).join('\n\n\n'))
test('the fields of these reports are read, or the test shows nothing', () => {
  for (const text of fields) expect(Object.keys(parse(text.split('---')[1] ?? ''))).toHaveLength(17)
})

describe.runIf(chromiumPath)('in a browser without the protection of the policy', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  })
  afterAll(() => browser.close())

  test('the probe sees what runs and what looks odd', async () => {
    const page = await browser.newPage()
    await page.setContent(
      `<h1 id="title">x</h1><main><p onclick="${run}">x</p><iframe></iframe></main><script></script>`,
    )
    expect(await page.evaluate(probe)).toEqual([
      'attribute onclick',
      'element iframe',
      'another script',
      'ran',
    ])
    await page.close()
  })

  test('nothing that a report says runs, and nothing is asked for elsewhere', {
    timeout: 300_000,
  }, async () => {
    const texts = [...markup, ...markdown, ...fields, ...everywhere]
    const files = await buildDocuments(
      toDocuments(texts.map((text, n) => ({ path: `incidents/2024-01-01-${n}.md`, text }))),
    )
    await withSite(files, async (folder) => {
      const context = await browser.newContext({ bypassCSP: true })
      const asked: string[] = []
      await context.route('**/*', (route) => {
        const url = route.request().url()
        if (url.startsWith(`file://${folder}/`)) return route.continue()
        asked.push(url)
        return route.abort()
      })
      const page = await context.newPage()
      const wrong: string[] = []
      page.on('dialog', (dialog) => dialog.dismiss())
      for (const path of pagesOf(files).keys()) {
        if (!path.startsWith('en/')) continue
        await page.goto(`file://${folder}/${path}`)
        wrong.push(...((await page.evaluate(probe)) as string[]).map((what) => `${path}: ${what}`))
      }
      expect(wrong).toEqual([])
      expect(asked).toEqual([])
      await context.close()
    })
  })
})

/** Fires every event at every element, clicks the links that are not the web's, and tells what ran or looks odd. */
const probe = `(async () => {
  const found = []
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$/.test(name)) found.push('attribute ' + name)
      if (/^(?:href|src)$/.test(name) && !/^(?:https?:|mailto:|[\\w./#%=-]*$)/.test(value)) found.push(name + ' ' + value)
    }
    for (const type of ['load', 'error', 'click', 'focus', 'mouseover', 'toggle', 'animationstart']) {
      if (type === 'click' && element.closest('a')) continue
      element.dispatchEvent(new Event(type, { bubbles: false }))
    }
  }
  const odd = document.querySelectorAll('main :is(script, style, iframe, object, embed, form, base, link, meta, incident-hole)')
  for (const element of odd) found.push('element ' + element.localName)
  const own = /^(?:\\.\\.\\/)*(?:assets\\/site|search)\\.js$/
  if (![...document.scripts].every((script) => own.test(script.getAttribute('src')))) found.push('another script')
  await new Promise((resolve) => setTimeout(resolve))
  if (window.ran) found.push('ran')
  if (document.getElementById('title').localName !== 'h1' || document.body.localName !== 'body') found.push('clobbered')
  return found
})()`
