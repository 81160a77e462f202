"""Common first names, for swapping names in training texts: one list a pronoun."""

FEMALE = tuple(
    """mary anna emma sarah lisa maria susan laura linda karen nancy betty helen sandra donna carol ruth sharon michelle
    emily kimberly deborah jessica shirley cynthia angela melissa brenda amy rebecca virginia kathleen pamela martha
    amanda stephanie carolyn christine marie janet catherine ann joyce diane alice julie heather teresa doris gloria
    evelyn jean cheryl katherine joan ashley judith rose janice kelly nicole judy christina kathy beverly denise tammy
    irene jane lori rachel marilyn andrea kathryn louise sara anne jacqueline wanda bonnie julia ruby lois tina phyllis
    norma paula diana annie lillian robin peggy crystal gladys rita dawn connie florence tracy edna tiffany carmen rosa
    cindy grace wendy victoria edith kim sherry sylvia josephine thelma shannon sheila ethel ellen elaine marjorie
    carrie charlotte monica esther pauline juanita anita rhonda hazel amber eva debbie april leslie clara lucille jamie
    joanne eleanor valerie danielle megan alicia suzanne michele gail bertha darlene veronica jill erin geraldine lauren
    cathy joann lorraine lynn sally regina erica beatrice dolores bernice audrey yvonne annette marion dana stacy ana
    renee ida vivian roberta holly brittany melanie loretta yolanda jeanette laurie katie kristen vanessa alma sue elsie
    beth jeanne vicki carla tara rosemary eileen terri gertrude lucy tonya ella olivia sophia mia zoe chloe lily nora
    hannah natalie claire molly penny daisy jenny jen jenna mandy meredith paige bella tanya kate kylie haley bailey""".split()
)
MALE = tuple(
    """james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george
    kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric
    stephen andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger
    joe juan jack albert jonathan justin terry gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce
    brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin
    ernest phillip todd jesse craig alan shawn clarence sean philip chris johnny earl jimmy antonio danny bryan tony
    luis mike stanley leonard nathan dale manuel rodney curtis norman allen marvin vincent glenn jeffery travis jeff
    chad jacob lee melvin alfred kyle francis bradley jesus herbert frederick ray joel edwin don eddie ricky troy
    randall barry alexander bernard mario leroy francisco marcus micheal theodore clifford miguel oscar jay jim tom
    calvin alex jon ronnie bill lloyd tommy leon derek warren darrell jerome floyd leo alvin tim wesley gordon dean greg
    jorge dustin pedro derrick dan lewis zachary corey herman maurice vernon roberto clyde glen hector shane ricardo
    sam rick lester brent ramon charlie tyler gilbert gene ben noah ethan liam lucas mason logan elijah caleb isaac
    evan luke max tyrone cody darren jared matt nick rob ted toby wade zach jake josh bob pete ken hank dave""".split()
)
