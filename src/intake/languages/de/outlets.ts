import { phrasesIn } from '../forms.ts'
import type { OutletWords } from '../outlets/outlet-words.ts'

export const germanOutlets: OutletWords = {
  known: phrasesIn(`
    dpa|Deutsche Presse-Agentur|د ب أ|د.ب.أ, Deutsche Welle|DW|دويتشه فيله|دویچه وله,
    APA|Austria Presse Agentur|Austria Presse-Agentur, epd|Evangelischer Pressedienst,
    KNA|Katholische Nachrichten-Agentur, kathpress|Kathpress, sda|Keystone-SDA, SID|Sport-Informations-Dienst, AFX, ZDF, ARD, NDR, WDR, SWR,
    MDR, RBB|rbb, Bayerischer Rundfunk, Radio Bremen, Deutschlandfunk|DLF, Deutschlandradio, ORF, Ö1, Ö3, SRF|Radio SRF|SRF 1|SRF 3, Hessischer Rundfunk|hr, Saarländischer Rundfunk, Westdeutscher Rundfunk,
    Norddeutscher Rundfunk, Mitteldeutscher Rundfunk, Südwestrundfunk, RTL, Sky|Sky Sport, DAZN, Eurosport, Sport1|SPORT1, Magenta Sport, ServusTV, Puls 4|Puls 24, n-tv|ntv,
    3sat, RedaktionsNetzwerk Deutschland|RND
  `),
  titles: phrasesIn(`
    FAZ, NZZ, taz, Correctiv, Welt am Sonntag, Bild am Sonntag, Funke Mediengruppe, Manager Magazin, Der Spiegel, Die Zeit,
    Zeit Online, Der Standard, Die Presse, 20 Minuten, Netzpolitik.org, Handelsblatt, Wirtschaftswoche, WirtschaftsWoche,
    Kicker, t-online, Gazeta Wyborcza, Kleine Zeitung, Kronen Zeitung, Tagesspiegel, Tages-Anzeiger, Tagesanzeiger,
    Sonntagsblick, SonntagsZeitung, Weltwoche, Business Insider, Table.Media, Frag den Staat, Report Mainz, Kontraste,
    Frontal, Panorama, Watson, Heise, Golem.de, Krautreporter, Finanztip, Lokalkompass, Nordkurier, Blick TV
  `),
  named: phrasesIn(`
    morgenpost, volksstimme, landbote, tagespost, wochenblatt, abendblatt, lokalradio, hörfunk, mittagsjournal,
    morgenjournal, morgenmagazin, regionaljournal, mittagsmagazin, abendzeitung, volksfreund, landeszeitung,
    funkhaus, welle, studio, zeitung, tagblatt, tageblatt, blatt, bote, anzeiger, kurier, rundschau, rundfunk,
    presseagentur, fernsehen, nachrichtendienst, nachrichtendienstes, nachrichtendiensts
  `),
  shared: phrasesIn('nachrichten'),
  endings: phrasesIn(`
    zeitung, blatt, anzeiger, kurier, rundschau, rundfunk, nachrichten, bote, funk, post, nachrichtendienst,
    nachrichtendienstes, nachrichtendiensts
  `),
  sureEndings: phrasesIn('funk, anzeiger, kurier, rundschau, tagblatt, tageblatt, zeitung, post'),
  otherwise: phrasesIn(`
    bundespost, feldpost, flaschenpost, luftpost, briefpost, eilpost, paketpost, schneckenpost, hauptpost, rohrpost,
    reichspost, schlagzeitung, datenblatt, merkblatt, deckblatt, beiblatt, faltblatt, flugblatt, infoblatt,
    kleeblatt, notenblatt, zifferblatt, sägeblatt, schulterblatt, titelblatt, arbeitsblatt, ahornblatt, beipackblatt,
    amtsblatt, gesetzblatt, bundesgesetzblatt, mobilfunk, polizeifunk, taxifunk, behördenfunk, richtfunk, amateurfunk
  `),
  links: ['von', 'der'],
  wires: phrasesIn('nachrichtendienst, nachrichtendienste, nachrichtendienstes, nachrichtenagentur, presseagentur'),
  wireEndings: phrasesIn(
    'nachrichtendienst, nachrichtendienste, nachrichtendienstes, nachrichtenagentur, presseagentur',
  ),
  otherTele: phrasesIn('fon, kom, skop'),
  before: phrasesIn('der, die, das, dem, den'),
}
