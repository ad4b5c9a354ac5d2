const oneOf = (list: string): string =>
  list
    .trim()
    .split(/\s*\n\s*/)
    .join('|')

/** How lines begin that belong to a page and not to its article: “Read more: …”, “Sign up for …”, “Photo: …”. */
export const RESIDUE_OPENINGS = new RegExp(
  `^(?:${oneOf(`
    (?:read|see|watch|listen|hear|learn|find out) (?:more|also|next|now|here|to|the full|full|related|our)\\b
    (?:also|now|must) (?:read|on|see|watch)\\b
    more(?::| (?:from|on|about|stories|news|in)\\b)
    related(?::| (?:stor|article|post|link|content|news|topic|video))
    (?:click|tap) (?:here|to)\\b
    sign ?(?:up|in)\\b
    log ?in\\b
    subscribe\\b
    support (?:our|us|independent)\\b
    follow (?:us|@|him|her|them|the author|our)
    join (?:us|our|the conversation)\\b
    (?:like|enjoyed?) (?:this|what)\\b
    share (?:this|on|via|your)\\b
    don[’']t miss\\b
    (?:you )?(?:may|might) (?:also )?(?:like|enjoy|be interested)
    you may also\\b
    recommended\\b
    trending\\b
    most (?:read|popular|viewed|shared)\\b
    up next\\b
    editor[’']?s[’']? (?:picks?|choice)\\b
    (?:do you have|have you got|got) (?:a|any) (?:story|tip|news|information)\\b
    (?:send|email) (?:us|your)\\b
    thank(?:s| you) for reading\\b
    skip to\\b
    download (?:the|our)\\b
    get (?:the latest|our|breaking|unlimited|the .{0,40}\\b(?:app|newsletter|briefing))\\b
    breaking news (?:emails?|alerts?)\\b
    we use cookies\\b
    this (?:web)?site uses cookies\\b
    by (?:clicking|signing up|subscribing|continuing)\\b
    (?:photo|image|picture|photograph|video|graphic|illustration)s?(?: credit| by| courtesy)?\\s*[:/©]
    (?:copyright|©|\\(c\\) \\d)
    all rights reserved\\b
    (?:filed|posted) (?:in|under|on|by)\\b
    (?:first |originally |last )?(?:published|updated|posted|modified)\\b.{0,12}\\d
    (?:published|updated|posted|last updated|tags?|topics|categor(?:y|ies)|keywords|sponsored|advertisement|sponsor(?:ed)? (?:content|by)):
    (?:advertisement|advertisements|story continues below.*|article continues below.*|continue reading.*|loading.*|comments?|\\d+ comments?|leave a (?:reply|comment)|close|video|caption|image|share|print|email|enlarge(?: image)?|replay|more videos.*|highlights|tags|topics|top stories|just watched|must watch|ad)$
  `)})`,
  'i',
)
