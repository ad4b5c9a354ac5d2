import { GIVEN_NAME_GENDERS } from './genders.ts'

/** Given names that both women and men bear, and names that lists by gender leave out, from many countries. */
const FURTHER = `
aaliyah abdulaziz abdulla abdulrahman abebe abhishek abubakar adama adamu addison ade adebayo adel adnan agnieszka ahmet aidan aiden ainsley
aishwarya ajay akbar akio akira alaa alejandra aleksander aleksandr alessandra alessandro alfonso alfredo ali-reza alistair allegra
alonso alphonse alvaro amadou amal aman amani amara amari amartya amélie amin aminata amit amitabh amos amrita anand anas anatoly
anders andrzej andy aneesh angus anil anita anish anjali ann-marie annika ansel anselm anson antoine anton anwar anya arash
archie aria ariel arif aristide arjun arlo armen arnaud arnaldo aron arsene artem arturo arun arvind asa asad asghar ashok ashraf asher
aslan ata atiya atul aubrey augusto august avery avril axel ayaan ayan ayesha aylin ayman ayo aziz baldwin bao bashar bashir bayard
beau beatriz bela benazir benedetto benedikt benito benjamín benoît beppe berndt bertrand bilal binyamin bjorn bjarne blaine blair blaise blake
blessing bo bodhi bogdan bohdan boniface bridgette brigid britney brittney bronwyn brooke brooks burak burt cade cairo calum cameron camilla
camilo candice carey carlo carmelo carolina carsten cary casper catalina celso cem cengiz chaim chan chandra chang chantal charlize chen
cheng chiara chidi chin chinua chloé choi christie christophe christos chuka chung ciaran cicely cillian claus clementine colby colm concetta corbin
corinne cormac cristian cristiano cristina cristobal dag dagny dakota dallas damián damir dana danilo danielle dante danica dara dariusz dashiell
davide davis dawit dayton deandre dede deepak delfina delroy demetrius denzel deon deshawn desiderio devon diallo diarmuid dilip dimitris dina
dinesh dino djamila dmytro dobroslav domenico donal donatella donna donovan dorian dov drake dunja eamon ebrahim eden edgardo edith edouard efrain eileen
einar eitan ekaterina ekrem eladio elham elif elio elke ellis elon eloise elvira elvis emad emanuele emerson emile emil emine emir emmanuelle
emmett enda endre ennio enver ephraim erdem erin ernie ernst ervin erwin esperanza esteban étienne eun eva-maria evaristo evgeny ezekiel fabian
fabio fabrice fadi fahad faisal faiz fang farah farhad farid fariha farouk fatemeh fatih fatima fatma fatou federica federico feng feodor fergus
fernanda feyza fidel filip filippo finley finn fintan florian florin folake franco françois françoise frans franz frederic frédéric friedrich
fritz gabor gabriel gaetano gal galina gamal gao garrison gary gaspard gaston gavin gennady geoff georg georges georgi georgios gerald
gérard gerhard gerrit ghassan ghislaine giacomo gianluca gianni gideon giles gilles gino giorgio giorgia giovanna giovanni giuliana giulio giuseppe goran gordana
gottfried graciela grigory guido guilherme guillaume guillermo gulnara gunter gunnar gunther gustav gustavo gwyneth habib hadi hafez
haifa haim hakan hakim hal halima hamdan hamed hamid hamza hana hank hans hanna hannes harald hari harith harjit harlan haruki haruto hasan
hashim hassan hayden heath hector hedwig heike heiko heinrich heinz helga helge helmut henning henri henrik henrique henryk herbert hermann hermione
hernan hideki hikaru hilal hiro hiroshi hong horace horst hosni howard hua huang hubert hugh hung husain hussein hyun iain ian ibrahim ichiro
idris ife ignacio igor ikram ilan ilham ilias ilya imad iman imani imran inés inga ingmar ingo ioannis iqbal irina isaac isabela
isadora isaiah ishaan ishmael ismail isolde israel issa ivan ivo iwona jabari jacek jack jackson jacob jacques jada jaden jae jaime jair jake jakob jakub
jalal jamal jameel james jamil jamila jana janek janos jarek jaroslav jarrett jarrod jasmin jason jaswinder javad javed javier jaxon
jayden jean-baptiste jean-claude jean-luc jean-marie jean-paul jean-pierre jed jelena jens jérôme jerzy jesús jesus jett jia jian jiang jihad jimena jin jiro joachim joanne joao
joão joaquin jochen joel johan johann johannes johnnie jomo jonas jordan jordi jorge jorgen josé jose josef josep josip joaquim jovan jozef juan
juan-carlos juana judah judd jules julian julien julio julius jun jung junichi junior jürgen jussi kaan kabir kadir kai kaito kaja kalpana kamal kamran kang kaori
karel karim karl karsten kasia kasper kasim katarina katarzyna kateryna katharina katja katsuya kaveh kavita kay kazimierz kazuo
kei keiko keith kelechi kelvin kendall kenji kenya kerim kerstin keziah khalid khalil khaled kiara kieran kiran kirill kirk kit kiyoshi klaus klara
knut kofi koji konrad konstantin kourosh krishna kristian kristof krystyna krzysztof kumar kunal kurt kwabena kwame kwasi kyle kylie kyung lachlan
laila lakshmi lamar lamin lance landon lane lars lasse latoya laszlo lawal layla lazaro leandro lech leena leif leilani lennart leo leon leonard leonardo leonid leopold
leroy leszek letitia lev levi li liam liang liao lien lin ling lisbeth liselotte liu ljubica logan lorcan lorena lorenzo lothar louis luc luca lucas
lucian luciano lucien ludmila ludwig luigi luis luisa luiz lukas lukasz luke luna lutz lyle lynda maarten maciej maddison mads magdalena magnus mahdi mahesh mahmoud mahmud mai
maja majid makoto malala malcolm malik mamadou mandeep manfred manoj manolo mansour manu manuel manuela marat marc marcel marcello marcelo marcin marco marcos mareike
marek margaux margrethe mariano mariam mariano marie-claire marielle marija marijana mario marisol marius marko markus marlon marlowe maro marouane marques marsha martine
marvin masha masahiro masato massimo mateo mateusz mathias mathieu mathilde matias matilde matteo matthieu matthias maurice mauricio maurizio mauro maximilian maximiliano
mayumi mehdi mehmet mehreen mei meir melvin mercy mette mia michal michal michael michaela michal miguel mihai mihail mika mikael mikhail mikko mila milan milos
milton mina minh minoru mira mirjana miroslav mischa mitch mitsuko modou moe mohamad mohamed mohammad mohammed moises mojtaba momodou mónica mordechai morgan morten moses moshe
mostafa muammar mubarak muhammad muhammadu mukesh mungo murat murray musa mustafa myles myra myron na naama nabil nadeem nader nadezhda nahid naim najib nam namrata nana
nancy naoko naomi naoto narendra naser nasir nasrin nasser natacha nataliya nathalie navid nayla nazanin nazim neha nejat nelson nenad neville
ngozi ngoc nguyen nia niamh nicola nicolae nicolás nicolas nicolò niels nigel nikhil niklas nikita niko nikola nikolai nikolaos nikolay nils nima nina nir niraj nisha nitin noa noah noam nobuo noel
nolan noor nora norbert noura nuno nur nuri obinna octavio oded ofer oksana ola olaf olawale ole oleg oleh oleksandr oleksiy olena olexander oliver olivier olof olu
oluwaseun omar omid omri onur oren oriana oriol oscar oskar osama osman ossama oswald otis otto oumar ousmane owen ozgur pablo palash pankaj
panos paolo paola parker parvati parveen pascal pascale pasquale pasha patrik pavel pavlo pawel payton pedro pelle peng percival peregrine pernille petar peter petr petro philippa philippe phoenix
pia pier pierce pierre piers pietro pilar ping piotr poppy prabowo pradeep prakash pranab prem priyanka przemyslaw qasim qian quentin quincy quinn quinton rabia
rachid radek rafael rafal rafi rafiq rahim rahm rahul raj rajat rajeev rajesh rajiv rajnath rakesh raman ramesh rami ramin ramiro ramzan ramzi rana randa ranil ranjit raoul rasheed rasmus ratan
rati rauf ravinder rayan raymundo reed reese reiner reinhard reinhold remi remy renaud renato rené renzo reuben reuven rey reyhan rhys ria ricarda riccardo richa rico rifat
rigoberto riley rina rishi rivka riyad rizwan roald robbert robin rocco rodolfo rodrigue rogelio rohit rolf romain romano romeo romesh ronan ronen rory roscoe rosario rosemarie roshan rowan rubén rudolph
rufus ruhollah rui rune rupert ruslan rutger ruth saad saba sabah sabine sachin sadiq saeed safa sahar said saif sajid sakari sakura salah salem salim salma salome salva sam samira sana sander sandip sandro
sang sanna santiago santos sarita sascha sathya satoshi satya saul savannah sean-patrick sebastián sebastien selim selina semyon seo sergio sergiy shabana shabnam shafiq shahid shahram shamima shan shanice shankar
shaquille sharif shashi shaul shawna shay sheikh shelly sherif sherry sherwin shin shinji shinzo shira shiv shlomo shmuel shoaib shu shui shulamit siamak siddharth sigmar sigmund sigrid sima simeon simón sina sinead siobhan sizwe slava slobodan
sofía sofie sohail sol solange soledad solveig somaya song sonny soo soren soumaya spencer srđan stacie stan stanislav stanislaw stavros stefanie stefano steffen steinar stelios stellan sten stepan
stijn stuart subhash sudha sudhir suleiman suleyman sullivan sultana sumit sundar sung sunil sunita suresh sushma suzan svein svend sylvain sylvester sylvie syed szymon tadashi tadeusz taha taher
tahir taiwo takashi takeshi talal talia talib tamar tamika tan tanisha tanvi tao tara tarek tarik tariku taro tasha tatsuo tatum tayo taylor tayyip teddy teodor teodoro teresita terje
terrell tetsuya thabo thaddeus thalia thandi than thanh thea theodor theo thierry thilo thi thibault thor thorsten thulani tian tibor tigran tilda till timo timofey timur tina tino titus
tobin todd togo tolga tomas tomás tomasz tomislav tomoko tony toru toshiro tran trayvon tristram truls tsai tsvi tuan tunde tuomas turgut tyra tyrell tyson tzipi ugo ulf uli umar ömer
umut uri uriah urs ursula usain usman uwe vaclav václav vadim valentin valentino valery valerio vanya varun vasily vasyl vassilis velma venus vera verna veronique vesna viacheslav vicente vidal
vidya vijay viktor viktoria vikas vimal vincente vincenzo vinod vinay viraj virgil vitaly vitali vivek vjekoslav vladislav vlasta vojtech volker volkan vuk vusi vyacheslav waheed waleed walid walter wang
waqar wassim wasim wei wen wenche werner wiktor wilfried wilhelm wilma wim wladimir wojciech wolf wong wu xander xavi xi xiang xiao xiaoping ximena xin xu yaakov yael yair yamina yan yang yani yannick yannis yao yarden
yaron yaroslav yash yasin yasir yasmine yasuo yehuda yelena yevgeny yi yigal yin ying yitzchak yo yogendra yoko yolande yong yoon yoram yossi youcef yousef youssef yukio yuko yuka yulia yumi yun yuriy yuto yuval yves
yvonne zachariah zahid zahir zahra zainab zaki zaynab zbyszek zdenek ze zeev zeid zeinab zeynep zhang zhao zhen zheng zhou zia zine zineb ziad zita ziyad zlatan zoltan zora zoran zsolt zubair zulfikar zuzana zvi
`

/** Given names in lower case, from many countries; some are surnames, places or words as well. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...GIVEN_NAME_GENDERS.keys(), ...FURTHER.trim().split(/\s+/u)])
