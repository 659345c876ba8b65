/** Month and weekday names and their short forms, in the languages that reports are written in, without accents. */
const monthNames = [
  'january janvier januar enero januari janeiro gennaio jan janv ene',
  'february fevrier februar febrero februari fevereiro febbraio feb fev fevr febr',
  'march mars marz marzo maart marco mar mrt',
  'april avril abril aprile apr avr abr',
  'may mai mayo mei maj maio maggio',
  'june juin juni junio junho giugno jun juin giu',
  'july juillet juli julio julho luglio jul juil lug',
  'august aout august agosto augustus augusti aug ago aou',
  'september septembre septiembre setembro settembre sep sept',
  'october octobre oktober octubre outubro ottobre oct okt',
  'november novembre noviembre novembro nov',
  'december decembre desember dezember diciembre december dezembro dicembre dec des dez dic',
]
const weekdayNames = [
  'monday lundi mandag montag lunes maandag mandag mon lun man segunda lunedi måndag',
  'tuesday mardi tirsdag dienstag martes dinsdag tue tues tir die terca martedi tisdag',
  'wednesday mercredi onsdag mittwoch miercoles woensdag wed mer ons mit mie quarta mercoledi',
  'thursday jeudi torsdag donnerstag jueves donderdag thu thur thurs jeu tor don jue quinta giovedi',
  'friday vendredi fredag freitag viernes vrijdag fri ven fre vie sexta venerdi',
  'saturday samedi lordag samstag sabado zaterdag sat sam lor sab lørdag sabato lordag',
  'sunday dimanche sondag sonntag domingo zondag sun dim son dom søndag domenica',
]

const months = index(monthNames)
const weekdays = index(weekdayNames)

/** 1–12 for a month's name in any of the languages, full or short. */
export function monthOf(word: string): number | undefined {
  return months.get(plain(word))
}

/** 1 (Monday) – 7 for a weekday's name. */
export function weekdayOf(word: string): number | undefined {
  return weekdays.get(plain(word))
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace('ø', 'o').replace(/\.$/, '')
}

function index(lists: readonly string[]): Map<string, number> {
  const map = new Map<string, number>()
  for (const [at, list] of lists.entries()) {
    for (const name of list.split(' ')) if (!map.has(plain(name))) map.set(plain(name), at + 1)
  }
  return map
}
