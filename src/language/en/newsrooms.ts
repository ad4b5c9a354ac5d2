const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Nouns for what publishes, as they stand beside its name: “the website iGen”, “the KBS TV station”. Lower case. */
export const MEDIA = words(
  'website site webzine newspaper paper magazine blog tabloid broadsheet daily weekly broadcaster network channel station outlet agency programme program newscast podcast publication newswire television tv media newspapers websites outlets agencies channels stations magazines papers broadcasters networks',
)
/** Words within a name that make it a medium’s: “Radio Leeds”, “Apple Insider”. Lower case. */
export const MEDIA_WORDS = words(
  'news radio tv television online magazine insider newswire gazette herald tribune chronicle courier dispatch telegraph',
)
/** Those who listen, as they stand behind what kind they are: “told a Green Harbour gathering”. Lower case. */
export const LISTENERS = words(
  'audience audiences crowd crowds gathering gatherings rally meeting conference convention event fundraiser dinner luncheon panel committee hearing supporters members voters students donors leaders delegates activists officials executives lawmakers attendees parishioners congregation',
)
/** What a medium does with what others said. Lower case. */
export const RELAYING = words('reports reported reporting')
/** Behind “, the Gazette reported” the sentence is over or goes on so. */
export const GOES_ON = words(
  'citing quoting adding noting saying on monday tuesday wednesday thursday friday saturday sunday yesterday today earlier',
)
/** A name with a dot in it is an address of the web. */
export const WEB_ADDRESS =
  /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|net|org|info|news|tv|co\.uk|uk|fr|de|ie|it|es|ca|au|in|eu)$/iu
/** What is done with something “to” a medium: “confirmed the story to the Star”. Lower case. */
export const DISCLOSING = words(
  'confirmed confirm confirms identified gave given provided leaked sent disclosed denied described',
)
/** How a medium’s words are told when its name comes first: “Quartz points out that”. Lower case, without “out”. */
export const STATING = words(
  'reports reported reporting notes noted says said adds added claims claimed confirms confirmed points pointed writes wrote quoted',
)
/** What a name does behind “as”: “As Quartz points out, it rained”. Lower case, without “out”. */
export const TELLING = words(
  'reports reported notes noted says said adds added claims claimed confirms confirmed points pointed writes wrote reveals revealed explains explained observes observed told tells put puts states stated learned found',
)
/** What stands behind a medium’s name at the end of what it tells: “…, Snopes found.” Lower case. */
export const ENDING = words(
  'reports reported reporting found notes noted says said confirmed confirms claims claimed writes wrote adds added learned revealed reveals understands',
)
/** What somebody does “to” a medium behind a claim: “…, an official confirmed to the Star.” Lower case. */
export const CONFIDING = words('confirmed confirms said says revealed disclosed explained admitted relayed spoke')
