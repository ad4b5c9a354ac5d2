/**
 * In what share of English news articles a stem stands, in bands: the middle of the band, then its stems. Names are left
 * out, and so are stems in less than 1 % of them. Counted by `npm run train -- commonness` over 840 articles.
 */
export const COMMONNESS: readonly (readonly [share: number, stems: string])[] = [
  [
    0.75,
    `a about aft all also an and are as at be been but by campaign candid chief com deal even for from had has hav he her
his if in is it just lik mak mor no not of on one or oth out over person president presidential said say she so som
stat support tak than that the their ther they thi tim to up vot was we wer what when which who will with would year`,
  ],
  [
    0.375,
    `$ act ad against among anoth any appear ask attack becaus becom befor being believ between big both cal can car chang
clear clos continu could country day decid did direct do don don't down dur elect fac fall far fight first follow form
found general get giv go going good govern group help high him hold how includ interview into issu its know larg last
lat leav long look los many may me memb mil money month most mov much national need nev next night nomin now numb off
only our own part party percent plac plan point policy political primary promis public put quest rac real recent
report respond right ris run sam secretary see should show sinc speak start still such talk them then thes thing think
thos thr through told try turn two very want way week well wher wheth whil win work writ you`,
  ],
  [
    0.1875,
    `1 10 11 2008 2012 2016 abl accus acros actual addres administr advis again ago ahead allow almost along already alway
am announc anti argu around away bad ban bas behind best bet bil break bring build busines call cam can't cas cent
certain chairman challeng child choos city claim committ community company concern conservativ contest control convent
court cre criticism crowd current cut deb decad defend deleg describ despit didn't die different discus doe doesn't
doing draw each ear earli economic economy effort eith email end enough especial establish event ever every executiv
expect fact fail fami federal feel few final find fiv forc foreign four fre friend front full futur got great grow
half hand happen hard himself history hom hop host hour howev idea immigr important inform instead interest involv job
keep kind known law least les let liberal lif lin littl liv lot low maj majority man manag mat mean media meet messag
middl might moment must my nam nat near non offic official often old onc open opportunity organiz outsid particular
pas past pay personal play pol politic politician poll posit possibl post potential pow pres priv problem propos
provid push rais ral rat rath reach reason receiv record releas remain remark represent result rival rol rul second
security seek seem seen send serv set several shar shoot short sid sign sit social someth spend stand step stop story
strong suggest sup system tel term they'r third though today togeth too top trad tweet und understand until use used
view war watch we'r went whos why within without woman word world yet young your`,
  ],
  [
    0.0938,
    `% 100 12 14 15 18 2 20 2009 2010 2013 2014 2015 25 3 30 4 40 5 50 7 8 9 ability abov absolut accept acces account
acknowledg activist admit advantag advoc age agency agenda aggressiv aim air alleg ally although amount analysi answ
anyon anyth apparent appeal approach approv area aren't arm attempt attend attent attorney audienc auth averag avoid
ballot bank bar bear becam benefit beyond bid biggest billionair bit black blam block board book bord born brief broad
businessman buy candidacy cannot carry cast catch caucu caucus caus central chanc charg check cit citizen civil clas
co colleg command commit common communic compar complet conclud conduct conferenc conflict congressional connect
consid consider contend contrast contribut convers corpor cost count county cours credit crisi critic critical dat
declar deep deliver demand demonstr deny detail develop differenc difficult dismis disput district divid docu dollar
domin door doubl dozen driv earn easi edit effect effectiv eight elector els embrac emerg employ encourag engag ensur
enter entir est everybody everyon everyth evidenc exact exampl exist expand experienc expert explain expres extrem
fair family fath fav fear fellow field figur fil financial finish fir focu focus forward frustr fundrais furth gain
gam gener global goal goe ground gun guy hall handl hasn't hat health hear heart herself hir hit hug hundred husband
identify ignor illegal imag immediat immigrant impact improv incom independent indic individual industry influenc
initial injur insid insist international invest investig isn't itself join judg key kil lab lack largest latest lay
leadership learn legal level limit link list local longtim lov main margin mark market mas mayb meas military mind
minority minut mis moder morn narrow network noth offer oper opin oppos opposit ord overwhelm pag path percentag
perform perhap pick polic poor popul popular powerful practic prais predict prepar present presidency presumptiv
prevent previou previous pric priority pro probab proces profes program progressiv project protect protest prov
publish pursu quick quit radical radio rally rank react read ready reality recogniz refer reflect reform refus regular
reject rel relationship remind repeat request requir research respect rest retir return reveal rhetoric risk room
rough saf sav saw schedul school seat secret secur self sell seni sens seriou servic sery seven shift significant
similar simp singl situ six small someon son soon sort sound sourc special spokesman staff stag stak standard star
stay strategist strategy strength strik struggl student styl subject succ successful sum sur surpris target tax team
televid tell terrorism terrorist test thank themselv thousand threat throughout throw tie ton total tough toward town
track traditional trail train tri troubl tru trust ultimat union unlik urg using valu vic video violenc visit voic wag
wait walk warn wasn't we'v weekend welcom whol whom wid wif wil won't worry wouldn't wrong you'r`,
  ],
  [
    0.0469,
    `100,000 13 16 17 19 1990s 1992 2000 2001 2004 2007 2011 22 23 24 26 27 28 31 35 44 45 46 6 60 70 90 abort abroad
accomplish achiev activ activity add addit additional adopt ads advanc advertis advic affair affect affili afford
afternoon agent al alien alon alternativ amend amid ang angry annual anonymity anxiety anybody apart army arriv articl
assault assert asses asset assum assur attract authority availabl award background balanc behalf behavi below birth
blow blu body bomb boo boost bottom brand broadcast broth budget burn cabl camp capital captur card careful celebr
century chair channel charact che church circl classify clim clinch club coalit collaps colleagu collect column combat
combin commis compet competit competitiv complain complic comprehensiv compromis condit confident confirm confront
consequenc consistent constant constitut constitutional consult consum contain content contract controversial
controversy convinc cor correct couldn't coupl cov cover coverag crim criminal cros crucial cult cycl damag dang
dangerou data daught debt def defin definit degr deliv democracy demographic depend deport deputy deserv design
destroy digit disagr disappoint disclos display divisiv domestic doubt driven drug due e easy echo economist edg educ
elimin elit elsewher emphasiz enemy energy enforc enjoy ent enthusiasm equal er era essential estim eventual except
exchang excit exit expos extend eye faith fal fals familiar fan fast favor favorit fee felt femal fierc fifth fin
financ fit fix flag flo flow fly folk formal freedom frequent fuel ful fundamental gap gather gay giant gotten gradu
grand grant greatest green guard gues guid happy haven't he'd he'll headlin headquart heard heat heavi heavy highest
highlight honest hopeful hot hotel human id imagin import impos impossibl impres incident inequality influential
inspir inst insult insur intelligenc intend intent internal introduc invit island jail joint jok journalist knock
knowledg lady land languag lawmak lawsuit lawy lean legacy legisl lesson liar liberty lie lift light listen lock loud
mail mainstream maintain manufactur massiv match material meant ment mention mid min minimum minist mistak mix mock
modern mogul momentum moral moth multipl nationwid natural necessari necessary negativ negoti neith newspap nic nin
nobody nor normal notic nuclear numerou observ obtain obvious occur od oil onlin onto operativ opt original otherwis
outcom overall oversea pack paint panel pap parent park particip partisan partn peac perfect period persuad phon photo
pict piec pivot platform pleas plu pollst popularity populist portray pos positiv possibility pref presenc pretty prim
principl produc product professional profil profit progres prominent promot prompt prosecut prospect proud pul qualify
quality quart question quiet quot racial racist rang rapid rar re realiz recal reces recommend red referenc refug reg
regard register regul relativ relig religiou rely rememb remov replac reply representativ reput reserv resident resist
resourc responsibility responsibl restrict revenu revers review revolut rich rid road roll root round s safety scal
scandal scen scienc scor scrap screen scrutiny season sect seiz sel select separ serious ses shak shap sharp shock
shouldn't signal simpl siz skeptical skil slight slow smal smart socialist society solid solut somebody sometim
somewhat southern specific specifical split spokeswoman spot spr spread squar staf stanc statu stick strategic stretch
study stump subsequent substantial succes sudden suit superdeleg suppos surrog surround surviv suspend swing t tabl
tactic tap task teach technology ten tend tens ter terribl territory they'v threaten ticket tight titl tonight topic
touch transform travel tre treat trip truth turnout twic typ typical unclear undermin underscor undocument unfair
unify unity unles unusual upcom upd upon usual variou vast vers veteran via victim viol violent virtual vis volunt wak
wat wav we'll weak wealthy weapon wear websit whatev wild wing wish wors worst worth yes you'v zero`,
  ],
  [
    0.0234,
    `1,000 1,237 1.6 10,000 1980s 1988 2,383 200 2005 2006 2017 2018 21 250,000 29 32 33 34 36 37 38 39 41 42 43 48 49
50,000 500 51 52 53 54 55 56 57 64 74 80 abandon absent abus academic acceler accompany adapt adjust admir adult
advocacy afraid afterward airport alarm align aliv allegi alli alongsid amaz ambassad ambitiou anch anger answer
anticip anymor anywher apologiz applaud applaus appreci appropri arena arrang array arrest art articul asid aspect
assign assistant attitud attribut authoriz awar awkward baby band barri bash basi basic basical battleground beautiful
belong belt besid bipartisan bles blood blunt boast bold boom bound box boy brain breakfast bridg brok bruis burden
bureau bus bust calcul calendar camera cap capacity capt category celebrity centrist chain chairwoman chamb champ
champion chant chao chat cheap cheer circul circumst citizenship civilian classic clean clip closest coal cod col cold
collar columnist comeback comfort comfortabl comment commercial commission comparison compel complex comput conced
concret confidenc confus congratul congressman consensu conservatism consolid constituency construct consultant
contact contentiou contradict conventional convert convict cool cooper coordin corn corrupt counsel crack crash crazy
credential credibility credibl critiqu crush cultural custom dad dark de dead deadlin decisiv decry dedic deem deficit
delay deploy depth descript desir desper devast devot dict difficulty dig digital diminish din diplomat diplomatic
disappear disast discours discov discover discrimin dislik disrupt dist distinct distinguish distract distribut
disturb divers diversity doct dog doom downtown draft drag dramatic dream dres duty dynamic eag ed editorial eld ele
electoral elev eligibl embarras emotional emphasi empty enabl enact engin enormou entertain enthusiastic entity
entrepreneur environ environmental episod erupt escal ethnic evangelical eve everywher examin exceed exclusiv execut
expans expens expensiv explan exploit extensiv extent extra extraordinary extremist facility factory fad fam famou
famous farm fat fault favorabl feat featur feed feet fenc fill film fing firearm flat flaw flight flip flood food foot
forceful forget formidabl forth fortun forum fourth fram fraud fresh frontrun fun funct gas gend genuin gift girl glob
golf grab grad gras grassroot greet grown guarant guest guilty hack hadn't hail hal halt handful harm harsh hatr hedg
hell hero hid hint historic historical hon horribl hostil household http identity ideological ideology ill illustr
immedi imply incit inclin incumbent independenc indict industrial inevitabl infrastruct initiativ instruct insurgent
intellectual intens interact interpret investigativ invok jar jet journalism justify kick kill label lament laugh leak
legaliz legislativ legitim lend lengthy leverag libertarian literal loan lobby lobbyist loc loom lowest machin magazin
mal mand map marriag marry massacr matchup math meantim measur medical memo memory mer method migrant militant minu
mir misogynist model modest mom motiv mount movi murd music myself narrativ nativ natur neighb neighbor neighborhood
net neurosurgeon neutral nightclub nonetheles nonprofit norm notabl oblig obstacl obviou occasional offend offensiv
okay ongo op optimistic order ought outlet outlin outrag outreach outright overcom overhaul overlook overturn pain
pair parlia partial participant partnership passag pattern paus peak per perceiv percept permanent permit personality
personnel perspectiv phas photograph phras physical pic pil pitch pivotal plain planet plant plenty pm pocket podcast
pois polariz pop port position possib pour poverty practical pray pre precedent precinct prefer preferenc preserv
prevail pri primari principal privat priz proced proceed profound prop propel property provocativ pull punch punish
purpos racism rail rampant rap rapist rattl realistic reasonabl rebel rebuild rebuk recognit recov reelect regardles
regim regional regist registr regret rein reiter relentles relevant reliabl relief reluctant remember renew repeal
resolut resolv reson respectiv respondent retail retain revel reviv reward rig rob rout routin rural rush sad sat
satisfy scar scientist scrambl script seal search seg sensitiv sentenc senti serial sever sex sexual she'd she'll
shirt shop shor shout shrink sick sidelin sight signat silv sing sist sizabl slat slip slogan slot smil soft soldi
solv sorry spac spark specul spirit spons sponsor sport spotlight stark statewid steady steal steel stem stir stock
stor str straight stream strengthen stres strict strongest stuck stuff stumbl stun succeed suffer surfac suspect
sustain sway sweep switch tackl tal tank tear tech technical telephon tempera temporari temporary tenur testify
testimony theat theory they'd they'll thin threshold thu thwart tid tip tir toler tomorrow tool tour tout tradit
tragedy transcript transgend transit transl tremendou trend trial tril troop tuit turmoil ultim unabl unacceptabl
uncertainty undecid underestim understood unemploy unexpect unfit unfold unfortunat uniqu univers unknown unprecedent
upset user v variety vent vet vocal vulnerabl wal warm wast weaknes wealth weigh weren't whoev widespread willingnes
wind wis withdraw witnes wond wonder wrap xenophob yield you'll yourself zon`,
  ],
  [
    0.0117,
    `1.5 130 1960s 1968 1970s 1980 1981 1984 1986 1991 1994 1996 1999 2.5 200,000 2002 2003 2020 20th 250 30,000 300 400 47
5,000 58 59 61 62 65 66 67 68 69 700 71 72 73 75 78 95 99 abid aboard abrupt absenc absurd accommod accountabl accur
actres addict adversary affirm airwav alik alt altogeth amas ambit amnesty amplify anim anytim anyway apology apply
aspir assail assembl assumpt authoritarian auto await awful backfir backlash bag bail bailout ball bargain batch
bathroom beaten bench betray bia bias bigot bigotry bind biography blaz bloc blog bolst bond bor borrow bow boycott
brac brag brav breach breath brew bright broaden brush brutal bubbl buck bul bump bury busy canc capability capabl
capitaliz captain carbon careles cartel casino cautiou ceil cellphon cement chaotic chapt characteriz charity charm
chart chas childhood chip clarify clarity click client cloth coalesc coast collectiv comedian communist compas compens
compil compli compound concentr concert conces confidential conscienc considerabl conspiracy contempl contrary copy
correspondent counterpart coup craft crew crippl crud cry cur curb currency damn danc databas dawn deadlock decent
deck default defect defensiv defiant defy delet deliber deliberat dent depres depriv derail derid descent desk
desperat destruct det detain detract dif dilemma dip diplomacy disabl disastrou disavow disciplin discount discredit
diseas disgrac disgust dismantl disparag dispatch displac disproportionat disqualify dissent distant distort divorc
document documentary dol dominant downplay downturn drama drink dub duck dump earth eas eat eclips eighth elabor
embassy emergency emis empir empower endles endur energiz enterpris enthusiastical entitl entry equality equip equity
equivalent erod escap ethic ethnicity evalu evil ex exagger excessiv excus exercis existenc expir explicit explor
export extremism fabric fak fatal favorab favorability fict fiscal fish fle fled fold footag football forecast forg
fossil frack fract fractur freez fring galvaniz gang garner gath gear generou gest glad glimps globaliz goer gold
gonna gradual grappl grasp gre grim grip gros gut hair hammer hang haras hardest headach heed heel height heighten
helm helpful herald heritag highway hik hol holiday hometown honesty honor hor hors hospital hostility humbl hundr
hung hunt hurdl hyp hypothetical ice ideal ignorant implement implic implicit impressiv inability inaccur inappropri
incendiary incentiv incredib incredibl incremental indirect inevitab infl inject innocent insert insight inspect
instal instant instinct insurmountabl integrity intelligent intensify intern interrupt interven intervent invas isol
item jihadist keen kingdom kitchen lag landmark landscap landslid laps lash legislat length liability licens lifetim
liken linger litig lon loophol lower loyal loyalty lunch lur lying magic magn manipul marathon mast mathematical
meaningful membership memoir memorial mental mes midst migr mishandl mislead missil mobiliz mod monit monitor mood
mortgag mosqu mot mouth murder muscl mutual nasty nationalist navig nearby nervou newslet nod northern nos notab
nowher nuanc nurs object objectiv occas occupy offens oldest onstag optimism orang ordinary ourselv outrageou
outspoken outstand overnight overs overshadow oversight overt overtak owe packag painful panic parad parallel passion
patch peaceful peer pend persistent philosophy pipelin pit plead plot polit politiciz pool populism populou postpon
potent pragmatic predeces premium presum preview prid print proc proclaim prolong pronounc propaganda proper proponent
proport proposit provinc pundit pur qualific quo ramp random rational raucou realdonaldtrump reassur rebuf recall
recept reckles reconsid recount reduct ref referendum refrain reinforc reliab reloc remarkabl reminiscent rescu
resembl resent resettl resort resound restaurant restor resum revolt revolutionary rhetorical richest risky robust
roof rub rum sacrific sanct scath scenario scholar scop scorn screw sensitivity sexism shadow sham sharehold shed
sheet shield ship shot showcas shrug shy signific silenc sixth skepticism skill skin skip sleep slim soil sol
solidarity solidify somehow somewher song sophistic soul spar spe speechwrit spik spin spous spur squeez stability
stabl stack stamp statistic steep steer stereotyp stern stiff stimulu stok strain strang streak strid strip stronghold
struct stupid submit substantiv subtl suck sue sued suf sufficient summit sun supply supportiv surpas suspic
sustainabl swath swept sympathetic tack talent tarif tast taxpay teenag televis tendency therefor thril thriv tick
tier tighten tilt tiny tos trac tract traffic tragic trait transparency transparent transport trap trash tribut trig
trounc truck tun ugly unanimou uncertain unclassify undercut underdog unfavorabl unleash unpopular unpredictabl
unqualify unsuccessful unveil unwillingnes upend urban urgency urgent utter vac valid valuabl vary venu versu viabl
viral virtu visa vital vs vulnerability vying wary watchdog weight welfar whip widen window wint woe wonderful
worldwid xenophobic yard yel yesterday you'd youth`,
  ],
]
