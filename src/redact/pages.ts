// What a page, a role, a folder, another system is called.
const pages = new Set(
  `dashboard dashboards console panel login logout users groups roles editor viewer owner settings config home data
  docs static assets public private api auth admin index main master latest test tests staging prod production dev
  privileged exporter operator server client core backend frontend system host guest member members superuser readonly
  maintainer developer moderator support mysql mariadb postgres redis kafka mongo mongodb oracle sqlite elasticsearch
  nginx tomcat jenkins sudo wheel password passwords secret secrets reports logs tools scripts plugins themes`
    .trim()
    .split(/\s+/),
)

/** Whether a word after a user and a stroke is a page, a role, a folder or another system. */
export function isPage(word: string): boolean {
  return pages.has(word)
}
