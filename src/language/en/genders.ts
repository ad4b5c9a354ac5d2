export type Gender = 'male' | 'female'

const words = (list: string): string[] => list.trim().split(/\s+/u)

/** Given names that in English-language news belong nearly always to men. */
const MALE_NAMES = words(`
aaron abdul abdullah abel abraham adam adrian ahmad ahmed al alan albert alberto alec alejandro alex alexander alexei alfred ali
allan allen alvin ambrose amir anders andre andrei andrew andy angelo angus anthony antonin antonio antony armando arnold art arthur
ashton asif augustus austin avi barack barney barry bart basil ben benedict benjamin benny bernard bernie bert bill billy bob bobby
boris brad bradley brandon brendan brent bret brett brian bruce bruno bryan bryce byron caleb calvin carl carlos carter casey cecil
cedric cesar chad charles charlie chester chris christian christopher chuck clarence clark claude clay clayton clement clifford clint
clinton clive clyde cody colin conor conrad corey cornelius cory craig curtis cyril cyrus dale damian damien damon dan daniel danny
darius darrell darren darryl dave david dean dennis denis derek derrick desmond devin dick diego dieter dimitri dirk dmitri dmitry
dominic dominick don donald donnie doug douglas drew duane duncan dustin dwight dwayne dylan earl ed eddie edgar edmund eduardo edward
edwin eli elias elijah elliot elliott elmer elon emanuel emilio emmanuel enrique enzo eric erik ernest ernesto ernie ethan eugene evan
ezra felipe felix ferdinand fernando finn floyd francesco francis francisco francois frank frankie franklin franz fred freddie
frederick gabriel gareth garrett garry gary gavin gene geoff geoffrey george gerald gerard gerry giles gilbert giorgio giovanni glen
glenn gordon graham grant greg gregg gregory guillermo gus gustavo guy hal hank hans harold harris harrison harry harvey hassan hector
heinrich henri henry herb herbert herman hiroshi howard hubert hugh hugo humphrey hunter hussein ian ibrahim ignacio igor ike ira
irving isaac ismail ivan jack jackson jacob jacques jaime jake jamal james jamie jared jason javier jay jean-claude jeb jed jeff
jefferson jeffrey jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joaquin jock joe joel joey johan johann john johnny jon
jonah jonas jonathan jordan jorge jose josef joseph josh joshua juan juergen jules julian julio julius justin kamal karim karl keith ken
kenneth kenny kevin khalid khizr kirill kirk klaus konrad kurt kyle lamar lance larry lars laurence laurent lawrence lee len leo leon
leonard leonardo leopold leroy les lester levi lewis liam lincoln lindsey linus lionel lloyd logan lorenzo lou louis lucas luigi luis
luke luther lyle lyndon mahmoud malcolm manfred manuel marc marcel marco marcus mario mark marshall martin marty marvin mason mateo
matt matteo matthew maurice max maximilian maxwell mel merrick micah michael micheal miguel mike mikhail miles milton mitch mitchell
mitt mohamed mohammad mohammed morgan morris moses muhammad murray mustafa nabil nate nathan nathaniel neal ned neil nelson nicholas
nick nicolas nigel nikolai noah noel norman oleg oliver omar orlando orrin oscar oskar osama otis otto owen pablo paddy pat patrick
paul paulo pavel pedro percy perry pete peter phil philip philippe phillip pierre piers prescott preston rafael rahm rahul ralph ramon
rand randall randolph randy raphael rashid raul ravi ray raymond reggie reginald reince rene rex reza ricardo richard rick ricky rob
robbie robby robert roberto robin rod rodney rodrigo roger rohan roland roman ron ronald ronnie rory ross roy ruben rudi rudolf rudy
rupert russ russell ryan salman salvador salvatore sam sami samuel sanjay scott sean sebastian serge sergei sergey seth shane shaun
shawn sheldon sid sidney silvio simon solomon spencer stan stanley stefan stephen sterling steve steven stewart stuart sultan sven tad
tariq ted terence terrence terry theo theodore thomas tim timothy tobias toby todd tom tommy tony travis trent trevor trey tristan
troy tucker tyler tyrone ulrich umberto vernon victor vikram vince vincent vito vlad vladimir volodymyr wade wallace walt walter warren
wayne wendell werner wes wesley wilbur wilfred will willard william willie winston wolfgang woodrow xavier yasser yitzhak yuri yusuf
zachary zack zane zbigniew`)

/** Given names that belong nearly always to women. */
const FEMALE_NAMES = words(`
abby abigail ada adela adele adriana agatha agnes aisha alana alexa alexandra alexis alice alicia alina alison allison alma alyssa
amanda amber amelia amina amy ana anastasia andrea angela angelica angelina angie anika anita ann anna annabel anne annette annie
anthea antonia april arianna arlene ashley astrid audrey aurora ava ayanna barbara beatrice becky belinda bernadette bernice beth
bethany betsy betty beverly bianca birgit blanca bonnie brenda brianna bridget brigitte brittany caitlin camila camille candace
candice cara carla carly carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia cecile celeste celia charlene
charlotte chelsea cheryl chloe christa christiana christina christine christy cindy claire clara clarissa claudia colette colleen
connie constance consuelo cora cornelia courtney crystal cynthia dagmar daisy dana daniela danielle daphne darlene dawn debbie
deborah debra deirdre delia delores denise desiree diana diane dianne dolores dominique donna dora doreen doris dorothea dorothy
edith edna edwina eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen ellie elsa emilia emily emma erica
erika erin esther ethel eugenia eunice eva evangeline eve evelyn faith fatima fay felicia felicity fiona flora florence frances
francesca francine freya frieda gabriela gabrielle gail gayle geena genevieve georgia georgina geraldine gertrude gillian gina ginny
giulia gladys glenda gloria grace greta gretchen guadalupe gwen gwendolyn hannah harriet hazel heather heidi helen helena helene
henrietta hilary hilda hillary holly honor hope huma ida ilana ilse imogen ines ingrid irene iris irma isabel isabella isabelle
ivana ivanka ivy jackie jacqueline jade jan jana jane janet janice janine jasmine jean jeanette jeanne jeannie jenna jennifer jenny
jessica jill jillian jo joan joanna joanne jocelyn jodi jody johanna josephine joy joyce juanita judith judy julia juliana julie juliet
june justine kaitlyn kamala kara karen karin karina karla kate katharine katherine kathleen kathryn kathy katie katrina katy kay
kayla kayleigh keisha kellie kelly kellyanne kelsey kendra kerry khadija kim kimberly kirsten kirstjen krista kristen kristi kristin
kristina kristine laura lauren laurie leah leila lena lenka leslie leticia lidia lila lilian lillian lily lina linda lindsay lisa liz
liza lizzie lois lola loretta lori lorna lorraine louise lourdes lucia lucille lucinda lucy lydia lynda lynn lynne mabel mackenzie
madeleine madeline maggie mandy manju mara marcia margaret margarita margery margot maria mariah marian mariana marianne marie mariam
marilyn marina marion marisa marissa marjorie marlene marta martha martina mary maryam matilda maureen maxine maya megan meghan
melania melanie melinda melissa mercedes meredith mia michele michelle mildred milena mindy miranda miriam moira molly mona monica
monique muriel myra myrtle nadia nadine nan nancy naomi natalia natalie natasha nell nicole nikki nina noelle nora noreen norma
octavia odette olga olive olivia opal paige pam pamela patrice patricia patsy patti patty paula paulette pauline pearl peggy penelope
penny petra phoebe phyllis polly priscilla priya rachel ramona raquel rebecca regina renata renee rhonda rita roberta rochelle ronda
rosa rosalie rosalind rosalynn rosanne rose roseanne rosemary rosie roxanne ruth sabrina sadie sally samantha sandra sandy sara sarah
sasha selena selma serena shannon sharon sheila shelby shelley sheryl shirley sierra silvia simone sofia sonia sonja sonya sophia
sophie stacey stacy stella stephanie sue summer susan susana susanna susanne susie suzanne svetlana sybil sylvia tabitha tamara tammy
tania tanya tara tatiana teresa teri terri tess tessa thelma theresa therese tiffany tina toni tonya tracey tracy tricia trina trish
trudy tulsi tyresha ursula valentina valeria valerie vanessa vera verena veronica vicki vicky victoria viola violet virginia vivian
vivien wanda wendy wilhelmina wilma winifred yasmin yolanda yvette yvonne zadie zelda zoe`)

/** Words other than given names that show a gender: titles and nouns. */
const MALE_WORDS = words(`
mr. mr sir lord king prince duke baron father fr. brother uncle son husband man gentleman boy guy grandfather grandson nephew boyfriend
widower fiancé spokesman congressman chairman businessman councilman assemblyman statesman policeman fireman anchorman newsman
salesman cameraman waiter actor dad monk priest pope gunman strongman lobsterman oilman fisherman craftsman sportsman ombudsman
alderman clergyman sultan emir emperor co-chairman patriarch imam rabbi bishop archbishop cardinal`)
const FEMALE_WORDS = words(`
mrs. mrs ms. ms miss madam dame lady queen princess duchess baroness sister mother aunt daughter wife woman girl grandmother
granddaughter niece girlfriend widow fiancée spokeswoman congresswoman chairwoman businesswoman councilwoman assemblywoman
stateswoman policewoman anchorwoman newswoman saleswoman waitress actress mom nun hostess heiress empress matriarch alderwoman`)

const both = (male: string[], female: string[]): ReadonlyMap<string, Gender> => {
  const genders = new Map<string, Gender>(male.map((word) => [word, 'male']))
  for (const word of female) genders.set(word, 'female')
  return genders
}

/** Gender by given name, lower case; no entry for names that both bear often. */
export const GIVEN_NAME_GENDERS = both(MALE_NAMES, FEMALE_NAMES)
/** Gender by title or noun, lower case. */
export const WORD_GENDERS = both(MALE_WORDS, FEMALE_WORDS)

/** Short forms of given names: two names that share a long form may be one person’s. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(
  `bill william|billy william|will william|bob robert|bobby robert|rob robert|robby robert|mike michael|mick michael|jim james|jimmy james|joe joseph
|joey joseph|tom thomas|tommy thomas|dick richard|rick richard|ricky richard|rich richard|dan daniel|danny daniel|dave david|chris christopher|ted edward
|ed edward|eddie edward|ned edward|ben benjamin|bernie bernard|steve steven|stephen steven|tony anthony|andy andrew|drew andrew|matt matthew|nick nicholas
|pete peter|phil philip|ron ronald|don donald|donnie donald|greg gregory|jeff jeffrey|geoff geoffrey|jerry gerald|ken kenneth|kenny kenneth|larry lawrence
|len leonard|lou louis|sam samuel|tim timothy|vince vincent|walt walter|wes wesley|zack zachary|al albert|alex alexander|art arthur|charlie charles
|chuck charles|doug douglas|fred frederick|gene eugene|hank henry|harry henry|jack john|johnny john|jon jonathan|josh joshua|pat patrick|ray raymond|russ russell
|stan stanley|terry terrence|abby abigail|becky rebecca|beth elizabeth|betty elizabeth|betsy elizabeth|liz elizabeth|cathy catherine|kathy katherine|kate katherine
|katie katherine|cindy cynthia|debbie deborah|jen jennifer|jenny jennifer|judy judith|kim kimberly|maggie margaret|peggy margaret|megan margaret|meg margaret
|nikki nicole|pam pamela|patty patricia|trish patricia|sally sarah|sandy sandra|sue susan|susie susan|terri theresa|tina christina|vicky victoria|wendy gwendolyn`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)
