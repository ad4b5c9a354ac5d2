/** The commonest function words of languages in Latin script, by BCP 47 code: enough to tell a page of one from a page of another. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in a is that for it was on with he as his at by be this are from or had not but have an they which you were
    her she there been their has will would who more no if out so what up when about than into them can only other some could
    after before over because says said also its we i my our your do did how why where i'm don't it's didn't isn't he's we're`,
  es: `el la los las de del y que en un una unos unas por con para como más pero sus su al lo se le les este esta ha han fue
    era son ser está están según sobre entre también hasta desde cuando muy sin donde quien todo porque hay dijo tras años`,
  fr: `le la les de des du et que qui dans un une est pour par sur avec au aux ce cette ces il elle ils elles ne pas plus son sa
    ses leur leurs se sont été était ont nous vous mais ou où comme après selon aussi entre être fait tout d'un d'une c'est qu'il l'on`,
  de: `der die das den dem des und in zu mit von ist im auf für ein eine einen einem einer nicht auch sich es dass er sie wir ich
    als an am aus bei nach wie vor über werden wird wurde sind hat haben war waren noch nur oder aber um durch zum zur unter kann sagte`,
  it: `il lo la i gli le di del della dei delle che e in un una per con su da dal dalla al alla nel nella è sono non più anche come ma
    si ha hanno stato stata essere era questo questa suo sua loro dopo ci se o tra fra dove quando perché ancora secondo già`,
  pt: `o a os as de do da dos das e que em um uma no na nos nas por para com não mais como mas ao aos à às se sua seu seus suas foi
    são ser está é tem têm também até entre quando muito já sobre depois pelo pela ele ela isso disse após ainda segundo`,
  nl: `de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit door over hij ze zij wij naar heeft
    hebben wordt worden werd was waren nog wel geen dit die deze meer kan tot tegen volgens tussen onder`,
  sv: `och att det som en på är av för med den till inte de om ett han men var jag sig från vi så kan när år har hade hon ska skulle
    efter vid eller nu mot där också under varit bara över enligt mycket deras`,
  da: `og at det som en på er af for med den til ikke de om et han men var jeg sig fra vi så kan når har havde hun skal skulle
    efter ved eller nu mod hvor også under været kun over ifølge meget deres blev bliver efter mellem`,
  no: `og at det som en på er av for med den til ikke de om et han men var jeg seg fra vi så kan når har hadde hun skal skulle
    etter ved eller nå mot hvor også under vært bare over ifølge mye deres ble blir mellom sier fordi`,
  fi: `ja on ei se että oli hän ovat mutta kun mitä myös kuin niin jos tai sekä ole olla joka jotka vain nyt mukaan vuonna sen
    ollut kanssa jälkeen vielä enemmän hänen sanoo`,
  pl: `i w na z do się nie to że jest o jak po co za od przez ale dla są był była było tak tego już przy ich tym czy jego jej może
    także które który która oraz pod ze być między`,
  cs: `a v se na je že s z do o to i k ve za po jako ale by pro od které který která podle také jsou byl byla bylo už jen při než však
    nebo až jeho jejich před jsem není této`,
  sk: `a v sa na je že s z do o to i k vo za po ako ale by pre od ktoré ktorý ktorá podľa tiež sú bol bola bolo už len pri než však
    alebo až jeho ich pred som nie tejto`,
  hu: `a az és hogy nem is egy ez azt volt de meg csak már még mint vagy ha amely szerint között után lesz lehet ki el kell van
    vannak ezt arra amit`,
  ro: `și în de la a cu pe nu este că o un din pentru care se au fost mai sunt ca le al ale prin după sau dar fi această acest
    între fără până lui său`,
  hr: `i u je na se da za su od s o a kao ne ili do iz bi koji koja koje je li što ali nije biti samo već po kako prema nakon
    između bio bila`,
  tr: `ve bir bu da de için ile olarak çok daha olan gibi kadar sonra ne ama en o var değil ise her göre dedi olduğu bunu şu ki mi
    ancak tarafından`,
  id: `yang dan di ini itu dengan untuk tidak dari dalam akan pada juga ke karena tersebut bisa ada mereka oleh saat sudah telah
    adalah kata kami kita atau sebagai lebih`,
  vi: `và của là có được cho không trong với này một các những người đã để khi từ đến ra như về tại cũng năm đó nhiều`,
}
