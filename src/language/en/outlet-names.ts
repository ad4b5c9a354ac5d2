/**
 * Names under which one outlet goes, the fullest first; only those that cannot be told from their letters. “The” at the
 * beginning, “Online” at the end and the ending of an address are left off beforehand. Agencies have their own list.
 */
export const OUTLET_NAMES: readonly (readonly string[])[] = `
Daily Mail, Mail, MailOnline, Daily Mail Online
Mail on Sunday
New York Times, NYT, NYTimes
Washington Post, WaPo
Wall Street Journal, WSJ
Los Angeles Times, LA Times, L.A. Times
Financial Times, FT
Daily Mirror, Mirror
Daily Express, Express
Daily Telegraph, Telegraph
Evening Standard, London Evening Standard, Standard
New York Post, NY Post
New York Daily News, NY Daily News
The Times, Times of London, Times UK
Sydney Morning Herald, SMH
South China Morning Post, SCMP
Huffington Post, HuffPost, HuffPo
BBC, BBC News, British Broadcasting Corporation
CNN, Cable News Network
ABC News, ABC, abcnews.go.com
CBS News, CBS
NBC News, NBC
Fox News, Fox, Fox News Channel
Sky News, Sky
ITV News, ITV
PBS, PBS NewsHour
NPR, National Public Radio
RTÉ, RTE News, Raidió Teilifís Éireann
CBC, CBC News
CTV, CTV News
Al Jazeera, Al Jazeera English, aljazeera
Deutsche Welle, DW
Voice of America, VOA, VOA News
Radio Free Europe, RFE/RL, Radio Free Europe/Radio Liberty, Radio Liberty
RT, Russia Today
USA Today
Business Insider, Insider
Time, Time magazine
Politico
Globe and Mail
Breitbart, Breitbart News
BuzzFeed, BuzzFeed News
Newsweek
GB News
Talking Points Memo, TPM
Western Journal, Western Journalism
San Francisco Chronicle, SFGate, SF Chronicle
Boston Globe
New Zealand Herald, NZ Herald
Spiegel, Der Spiegel
Zeit, Die Zeit
Welt, Die Welt
Bild, Bild-Zeitung
Times of India, TOI
U.S. News & World Report, US News
Yahoo News, Yahoo! News, Yahoo
`
  .trim()
  .split('\n')
  .map((line) => line.split(',').map((name) => name.trim()))

/** Words at the end of an outlet's name that another page of the same outlet leaves off. */
export const OUTLET_TAILS: ReadonlySet<string> = new Set([
  'online',
  'website',
  'newspaper',
  'magazine',
  'digital',
  'dot',
])
