/** How an article says that something is not known or not yet decided; matched against the words outside quotations. */
const UNKNOWN =
  "(?:unclear|unknown|uncertain|undetermined|unresolved|unanswered|unsettled|anyone[’']s guess|anybody[’']s guess)"
const LINK = "(?:is|are|was|were|remains?|remained|stays?|seems?|appears?|[’']s)"
const ADVERB =
  '(?:(?:still|also|as yet|yet|now|far|not yet|at best|for now|currently|thus|entirely|completely|immediately) ){0,3}'
const WH = '(?:what|who|whom|whose|why|how|where|when|which|whether|if)'

export const OPEN: readonly RegExp[] = [
  // “The context remains unclear”, “Whether … is still uncertain”, “It was unclear how …”
  new RegExp(`\\b${LINK} ${ADVERB}${UNKNOWN}\\b`),
  // “It is not clear whether …”, “It wasn’t immediately known …”, “What he knew was not clear”
  new RegExp(
    `\\b(?:is|was|were|are|has|have)(?:n[’']t| not| never)(?: yet)?(?: been)? ${ADVERB}(?:clear|known|determined|decided|settled|established|certain|apparent|resolved|explained|disclosed|announced|made public)\\b`,
  ),
  /\bremains? (?:an open question|a mystery|in doubt|in question|up in the air|to be (?:seen|decided|determined|settled|resolved|known))\b/,
  /\b(?:is|are|was|were) (?:still |yet |also ){0,2}(?:an open question|a mystery|up in the air|to be (?:seen|decided|determined)|in limbo)\b/,
  /\b(?:no (?:motive|cause|reason|explanation|decision|details?|time ?(?:line|table)|date|arrests?|suspects?)) (?:has|have|had|was|were)(?: yet)? (?:been |yet )*(?:immediately |publicly )?(?:given|known|announced|determined|identified|established|made|released|set|reached|disclosed|confirmed)\b/,
  new RegExp(
    `\\b(?:did|would|could|has|have)(?:n[’']t| not) (?:immediately |yet )?(?:say|said|specify|specified|disclose|disclosed|explain|explained|decide|decided|make clear|determined?|elaborate on|indicate|reveal|revealed) ${WH}\\b`,
  ),
  new RegExp(
    `\\b(?:(?:nobody|no one|few) knows?|little is (?:yet )?known about|too (?:early|soon) to (?:say|tell|know)|impossible to (?:say|tell|know)) (?:exactly |precisely |just )?${WH}\\b`,
  ),
  /\blittle is (?:yet )?known (?:about|of)\b/,
  /\b(?:cannot|can[’']t|can not|could not|couldn[’']t) (?:yet |now )?be (?:certain|sure|known|predicted|foreseen)\b/,
  /\b(?:it|that|this|which) is (?:hard|difficult) to (?:say|tell|know|predict) (?:what|who|whether|how|why|when|where|if)\b/,
  /\b(?:questions?|doubts?|uncertainty) (?:remains?|persists?|lingers?|loom|swirl)\b/,
  /\b(?:has|have) (?:not yet|yet to) (?:been )?(?:decided?|determined?|announced?|identif(?:y|ied)|set|named?|chosen|choose|released?|confirm(?:ed)?|ruled?|conclude(?:d)?|explain(?:ed)?)\b/,
  /\b(?:details|terms|the cause|the motive|the reason|the results?) (?:were|was|are|is|have|has) (?:still )?(?:not|n[’']t) (?:yet |been |immediately |currently )*(?:available|known|disclosed|released|clear|determined|made public|announced)\b/,
]

/** No open sentence goes without one of these. */
export const MAY_BE_OPEN =
  /sure|predict|foreseen|hard to|difficult to|un(?:clear|known|certain|determined|resolved|answered|settled)|guess|clear|known|certain|determin|decid|settled|apparent|resolve|explain|disclos|announc|public|remain|question|mystery|in the air|limbo|doubt|say|said|specif|reveal|indicate|elaborate|knows?\b|yet\b|\bno (?:motive|cause|reason|explanation|decision|detail|time|date|arrest|suspect)/
/** Whoever is called so says nothing: “no one knows what …”. */
export const NOBODY = /^(?:no one|nobody|none|few|no-one)\b/iu
/** Somebody else says it where these words come right before: “Officials said it was unclear …”. */
export const SAID_BEFORE =
  /\b(?:says?|said|saying|told|tells|adds?|added|adding|argues?|argued|acknowledged?|conceded?|warned|notes?|noted|believes?|thinks?|thought|suggest(?:s|ed|ing)?|found|finds|insisted|claimed|stated|wrote|writes)\b(?: \w+){0,4}? ?(?:that )?[^,.;:]{0,40}$/
/** … or right behind: “…, officials said.” */
export const SAID_AFTER =
  /^[^.;]{0,160},\s*(?:[^,.;“”"]{2,60} (?:says?|said|adds?|added|told \w+|wrote|writes|noted|acknowledged|conceded)|(?:says?|said|added) [^,.;“”"]{2,60}|according to [^,.;“”"]{2,60})\b/
/** It would be so only on a condition, or it is not so: “if it is unclear …”, “it is no longer unclear”. */
export const NOT_OPEN = /\b(?:if|unless|no longer|not|when|once|lest)(?: \w+){0,3} ?$/
