const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Words right before a medium’s name that make it the carrier: “told the Irish Star”, “on Quayside TV”. */
export const CARRYING = words('told tell tells telling on to with by in via from for through at during per')
/** Those of them after which somebody spoke to the medium. */
export const SPOKEN_TO = words('told tell tells telling on to with')
/** “to” carries only behind these: “according to”, “spoke to”, not “linked to”. */
export const SPEAKING = words(
  'according said says saying spoke speaks speaking spoken talked talks talking told confirmed explained wrote admitted revealed',
)
/** “by” these somebody else than a reporter is named: “a forum sponsored by”. */
export const HELD = words(
  'sponsored hosted organized organised moderated held owned founded hired employed commissioned engaged retained paid consulted',
)
/** What made a recording public stands in its own description: “a video obtained by Quayside TV”. */
export const SHOWING = words('captured obtained shot filmed recorded aired broadcast leaked taped released posted')
/** Networks on which people publish themselves carry everything, and so tell nothing but the channel. */
export const PLATFORMS = words('twitter x facebook instagram youtube tiktok snapchat reddit weibo truth')
/** Sources of whom only their medium knows who they are. */
export const HIDDEN_SOURCES = words('source sources insider insiders')
/** Those who speak on a network. */
export const ONLINE = words('user users commenter commenters poster posters netizen netizens tweeter tweeters')
