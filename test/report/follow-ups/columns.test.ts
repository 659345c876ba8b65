import { describe, expect, test } from 'vitest'
import { read, show } from '../read-follow-ups.ts'

const columns: [string, string, string][] = [
  [
    'Action | Issue / PR | Status',
    'Oil | [#4](https://git.example.org/x/y/pull/4) | Done',
    'Oil | done | issue #4',
  ],
  [
    'Aksjon | Type | Eier | Referanse',
    'Smør | prevent | @kari | KVERN-12',
    'Smør | kind prevent | owner @kari | issue KVERN-12',
  ],
  ['# | Action | Priority | GitHub/Linear', '1 | Oil | P1 | MILL-7', 'Oil | issue MILL-7 | priority P1'],
  [
    'Action | Type | Owner | Statut | Priorité',
    'Huiler | detect | DEVS et POs | TO DO | MUST',
    'Huiler | kind detect | owner DEVS + POs | priority MUST',
  ],
  [
    'Priority | Action | Owner | Due Date | Status',
    'P2 | Oil | Jane | 2021-06-01 | In progress',
    'Oil | in-progress | owner Jane | due 2021-06-01 | priority P2',
  ],
  [
    '# | カテゴリ | アクション | 担当 | 期限 | ステータス',
    '1 | 予防 | 油を差す | 山田 | 2021-06-01 | 完了',
    '油を差す | done | kind 予防 | owner 山田 | due 2021-06-01',
  ],
  [
    'Mesure à prendre | Responsable | Échéance | Suivi',
    'Huiler | Jeanne Roy | 1er juin 2021 | MOULIN-3',
    'Huiler | owner Jeanne Roy | due 2021-06-01 | issue MOULIN-3',
  ],
  [
    'Maßnahme | Verantwortlich | Frist | Status',
    'Ölen | C. Baum | 01.06.2021 | erledigt',
    'Ölen | done | owner C. Baum | due 2021-06-01',
  ],
  [
    'Acción | Responsable | Fecha límite | Estado',
    'Engrasar | Ana | 01/06/2021 | hecho',
    'Engrasar | done | owner Ana | due 2021-01-06',
  ],
  [
    'Quoi | Qui | Pour quand | Fait',
    'Huiler | Léa | fin avril | oui',
    'Huiler | done | owner Léa | due fin avril',
  ],
  ['対策 | 担当チーム | 対応期限', '油を差す | 水車 | 2021-06-01', '油を差す | owner 水車 | due 2021-06-01'],
  ['Action | Owner | Ticket', 'Oil | TBD | To be raised', 'Oil'],
  [
    'Ação | Responsável | Prazo | Situação',
    'Lubrificar | Equipe Moinho | 22/06/2021 | Concluído',
    'Lubrificar | done | owner Equipe Moinho | due 2021-06-22',
  ],
  [
    'ID | Prioridad | Tipo | Responsable | Fecha de vencimiento | Acción',
    'A1 | P0 | Prevenir | Jefa de molino/SRE | 2021-06-18 | Engrasar',
    'Engrasar | kind Prevenir | owner Jefa de molino/SRE | due 2021-06-18 | priority P0',
  ],
  [
    '조치 | 담당자 | 기한 | 상태',
    '기름칠 | 김 | 2021-06-01 | 완료',
    '기름칠 | done | owner 김 | due 2021-06-01',
  ],
  ['改进措施 | 负责人 | 状态', '上油 | 王 | 进行中', '上油 | in-progress | owner 王'],
  ['観点 | 対策', '軸 | 油を差す', '油を差す | kind 軸'],
  ['対策 | 場所', '油を差す | 水車', '油を差す'],
  ['Step | Who | By', 'Oil | Ana & Max | Friday', 'Oil | owner Ana + Max | due Friday'],
  ['Issue | Control | State', '[M-7](https://x.example/browse/M-7) | Oil | Done', 'Oil | done | issue M-7'],
]

describe('a table with the columns', () => {
  test.each(columns)('%s', (header, row, expected) => {
    const rule = header.replace(/[^|]+/g, '---')
    expect(read(`| ${header} |\n|${rule}|\n| ${row} |`).map(show)).toEqual([expected])
  })
})

test.each([
  ['Resolver | Query | Mutation', 'mill | millById | addMill'],
  ['Service | Impact | Duration', 'Bakery | no flour | 2 h'],
  ['Token | Amount', 'flour | 798'],
])('a table with the columns %s is no list of things to do', (header, row) => {
  const rule = header.replace(/[^|]+/g, '---')
  expect(read(`| ${header} |\n|${rule}|\n| ${row} |`)).toEqual([])
})
