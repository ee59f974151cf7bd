import { phrasesIn } from '../forms.ts'
import type { OutletWords } from './outlet-words.ts'

export const englishOutlets: OutletWords = {
  known: phrasesIn(`
    Press Association|PA Media|PA, Canadian Press|The Canadian Press|La Presse canadienne, NBC, CBS, ABC, NPR,
    PBS, MSNBC, Fox News, CNBC, Sky News, ITV|ITV News, LBC, Times Radio, RTÉ|RTE, CBC, C-SPAN, GB News, STV, UTV, PTI,
    ANI, IANS, UPI, Bloomberg|Bloomberg News, Public Domain
  `),
  titles: phrasesIn('Washington Post, The Guardian, Politico, Axios, ProPublica, BuzzFeed, HuffPost'),
  named: phrasesIn(`
    tele, times, news, herald, press, journal, gazette, tribune, daily, weekly, radio, tv, television, wire,
    chronicle, fm, enquirer, telegraph, magazine, broadcasting, bulletin, dispatch, examiner, inquirer, newspaper,
    ledger, advocate, intelligencer
  `),
  shared: phrasesIn(`
    post, agency, observer, mail, argus, advertiser, beacon, echo, record, sentinel, reporter, mercury, guardian,
    express, courier, mirror, standard, star, sun, today, review, media, network, globe, monitor, independent
  `),
  endings: phrasesIn('press'),
  before: phrasesIn('the, a, an'),
}
