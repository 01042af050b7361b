"""Words that show what a name or phrase is: heads of organizations, places, events, works; titles and role nouns.

Lists of general English, written for this project; none holds the name of a particular thing.
"""

from __future__ import annotations

import re
from functools import lru_cache


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Heads of names of organizations -> fine class. The first that a name ends in, or begins with before "of", decides.
ORGANIZATION_HEADS: dict[str, str] = {
    word: fine
    for fine, words in {
        "ministry": "Ministry Ministries Department Treasury Secretariat",
        "embassy": "Embassy Consulate Mission",
        "government": (
            "Government Administration Authority Agency Bureau Directorate Cabinet Office Commission Council Board "
            "Customs Inspectorate Registry Service Senate Duma Congress Assembly Parliament House Chamber Court "
            "Tribunal Judiciary "
            "Prosecutor Presidency Municipality Prefecture"
        ),
        "military": (
            "Army Navy Force Forces Guard Guards Corps Command Regiment Brigade Division Battalion Militia Fleet "
            "Marines"
        ),
        "police": "Police Constabulary Sheriff",
        "university": "University Universities College Polytechnic Universität Université Universidad",
        "school": "School Lyceum Gymnasium Conservatory Conservatoire Madrasa Kindergarten",
        "research institute": "Institute Institut Institution Academy Laboratory Laboratories Observatory Think-tank",
        "central bank": "Reserve",
        "company": (
            "Inc Inc. Corp Corp. Corporation Company Co Co. Ltd Ltd. Limited LLC PLC plc Plc GmbH AG SA S.A. SpA "
            "NV BV Oy AB Bhd PJSC OJSC JSC "
            "Group Holdings Holding Industries Enterprises Technologies Technology Motors Airlines Airways "
            "Railways Railway Telecom Energy "
            "Petroleum Oil Gas Steel Copper Mining Pharma Pharmaceuticals Bank Bancorp Capital Partners Ventures "
            "Securities "
            "Insurance Foods Electronics Systems Software Media Entertainment Studios Records Pictures "
            "Productions Consulting "
            "Logistics Automotive Automobile Aerospace Semiconductor Bank Confectionery Shipyard Brewery Supermarket"
        ),
        "news agency": "Newswire Agentur Agence",
        "newspaper": (
            "Times Post Daily Herald Tribune Gazette Journal Chronicle Newspaper Weekly Mirror Telegraph Observer "
            "Standard Zeitung Monitor"
        ),
        "broadcaster": "Radio Television TV Broadcasting Channel",
        "party": "Party Front Bloc Coalition Movement Alliance",
        "union": (
            "Union Unions Federation Confederation Association Associations Society League Guild Chamber Club Committee"
        ),
        "foundation": "Foundation Trust Fund Charity Endowment",
        "intergovernmental organization": "Organization Organisation Community",
        "hospital": "Hospital Clinic Infirmary",
        "religious organization": "Church Diocese Archdiocese Patriarchate Synod Brotherhood",
        "sports team": "FC F.C. United Rovers Wanderers Athletic",
        "orchestra": "Orchestra Philharmonic Choir Ensemble Ballet Opera Theatre Theater Troupe",
        "organization": "Network Initiative Center Centre Team Task-force Consortium Cooperative Taskforce",
    }.items()
    for word in reversed(words.split())
}

# Heads that stand first in names of other languages: "Fundación Alba Mora", "Banco de Norlandia".
FOREIGN_ORGANIZATION_HEADS: dict[str, str] = {
    word: fine
    for fine, words in {
        "foundation": "Fundación Fundação Fondation Fondazione Stiftung Yayasan",
        "company": "Banco Banque Banca Grupo Groupe Gruppo Compañía Compagnie Empresa Sociedad Société Corporación",
        "university": "Universidad Universidade Université Università Universitas Universität",
        "research institute": "Instituto Institut Istituto Academia",
        "ministry": "Ministerio Ministério Ministère Ministero Kementerian",
        "union": "Asociación Associação Federación Federação Fédération Sindicato Confederación Cámara Colegio",
        "party": "Partido Parti Partito Partai Movimiento Mouvement Unión União",
        "government": "Consejo Conselho Conseil Comisión Comissão Secretaría Asamblea",
        "newspaper": "Diario Diário Periódico Revista",
        "hospital": "Hôpital",
    }.items()
    for word in words.split()
}

# A body of a state: the country named before it ("US State Department") or after "of" is the state's own name.
GOVERNMENT_FINES = frozenset({"ministry", "embassy", "government", "military", "police", "central bank"})

PLACE_HEADS: dict[str, str] = {
    word: fine
    for fine, words in {
        "region": (
            "Province province State Region region Prefecture prefecture County county District district Oblast "
            "oblast Governorate governorate "
            "Department Canton Voivodeship Territory Krai krai Emirate Municipality municipality Republic Regency"
        ),
        "city": "City Town Village Township Borough",
        "landform": (
            "River Lake Sea Ocean Gulf Bay Strait Straits Channel Mountain Mountains Mount Hill Hills Valley "
            "Desert Island Islands Peninsula "
            "Delta Forest Plateau Basin Cape Glacier Falls Canyon Archipelago Reef Coast Plain Steppe Volcano "
            "Pass Heights"
        ),
        "facility": (
            "Airport Bridge Tower Palace Stadium Arena Square Street Avenue Road Boulevard Highway Expressway "
            "Tunnel Canal Dam Port Harbor Harbour "
            "Station Park Garden Gardens Hall Hotel Temple Mosque Cathedral Monastery Castle Fort Museum Gallery "
            "Library Prison Jail Camp Base "
            "Mine Plant Factory Refinery Reactor Pipeline Mall Market Plaza Building Monument Memorial Cemetery "
            "Zoo Auditorium Theatre Theater "
            "Sanctuary Shrine Crossing Checkpoint Bazaar Compound Residence Mansion Pavilion Gate Wall Terminal "
            "Barracks"
        ),
        "continent": "continent Continent",
    }.items()
    for word in words.split()
}
# Lower-case words that belong to the name before them: "Shandong province", "Gaza strip".
PLACE_TAILS = _words(
    "province prefecture county district oblast governorate peninsula island islands river continent region state "
    "Province Prefecture County District Oblast Governorate Peninsula Island Islands River Region State City "
    "Valley Desert "
    "Autonomous Republic Strip Canal"
)

EVENT_HEADS = _words(
    "Expo Exposition Forum Summit Conference Games Olympics Paralympics Cup Championship Championships Festival "
    "Fair Biennale Exhibition "
    "Symposium Marathon Carnival Olympiad Tournament Referendum Revolution Uprising Intifada War Wars Dialogue "
    "Awards Convention "
    "Prix Open Crisis Conflict Massacre Genocide Holocaust Congress Election Elections Earthquake Hurricane "
    "Typhoon Cyclone Spring Seminar "
    "Session Rally Tour Consultations EXPO"
)
# Heads that name an event only with more evidence before them ("World Congress", "Arab Spring").
_WEAK_EVENT_HEADS = {
    "Congress": r"(?:Party|World|International|\w+th|\w+st|\w+nd|\w+rd) ",
    "Spring": r"(?:Arab|Prague|African) ",
    "Open": r"(?:Australian|French|US|U\.S\.|British|Italian|China|Madrid|Miami|Canadian|Japan|Swiss|Indian) ",
    "Session": r"(?:Plenary|Special|Regular|Ordinary|\w+th|\w+st|\w+nd|\w+rd) ",
    "Convention": r"(?:National|Party|Republican|Democratic|Annual) ",
    "Fair": r"(?:Book|Trade|Art|Import|Export|World|International|Auto|Canton) ",
    "Rally": r"(?:Dakar|World|Unity|Freedom) ",
    "Tour": r"(?:World|Grand|Eras) ",
}
WEAK_EVENT_HEADS: dict[str, re.Pattern[str]] = {
    word: re.compile(pattern) for word, pattern in _WEAK_EVENT_HEADS.items()
}

WORK_HEADS = _words(
    "Initiative Treaty Agreement Accord Accords Protocol Charter Convention Act Declaration Constitution "
    "Communique Communiqué Pact "
    "Memorandum Resolution Bill Law Code Framework Statement Programme Program Strategy Roadmap Doctrine Vision "
    "Directive Regulation "
    "Covenant Manifesto Amendment Plan Deal Project Goals"
)

HONORIFICS = _words(
    "Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Mx. Dr Dr. Prof Prof. Sir Dame Lord Lady Madam Madame Monsieur Hon Hon. Rev "
    "Rev. Fr Fr. "
    "Gen Gen. Lt Lt. Col Col. Maj Maj. Capt Capt. Sgt Sgt. Adm Adm. Cpl Cpl. Brig Brig. Gov Gov. Sen Sen. Rep "
    "Rep. Pres Pres. Amb Amb. "
    "Alhaji Alhaja Chief Engr Engr. Barr Barr. Comrade Ustaz Ustadh Hajji Haji Shri Smt Smt. Datuk Dato Tan Tun "
    "Ven Ven. Mgr Msgr"
)
MALE_HONORIFICS = _words(
    "Mr Mr. Sir Lord Monsieur King Prince Pope Father Brother Sheikh Emperor Sultan Emir Fr Fr. Alhaji Shri"
)
FEMALE_HONORIFICS = _words("Mrs Mrs. Ms Ms. Miss Dame Lady Madam Madame Queen Princess Sister Empress Alhaja Smt Smt.")
# Titles that make a name of a single given name: "Pope Francis", "King Charles III".
REGNAL_TITLES = _words(
    "Pope King Queen Prince Princess Emperor Empress Sultan Emir Saint St. Patriarch Ayatollah Sheikh"
)

# Head nouns of roles and posts, in the singular and lower case.
ROLE_NOUNS = _words(
    "president vice-president premier minister prime-minister chancellor ambassador envoy secretary "
    "secretary-general undersecretary "
    "commissioner governor mayor senator representative congressman congresswoman lawmaker legislator "
    "parliamentarian deputy mp mep "
    "speaker whip councillor councilor councilman councilwoman alderman delegate diplomat consul consul-general "
    "attache attaché "
    "spokesperson spokesman spokeswoman chairman chairwoman chairperson chair co-chair vice-chair vice-chairman "
    "head chief director "
    "director-general co-director deputy-director general-manager manager executive ceo cfo coo cto founder "
    "co-founder cofounder owner co-owner "
    "president-designate president-elect candidate nominee incumbent leader co-leader boss captain coach trainer "
    "manager "
    "king queen prince princess emir sultan emperor monarch pope cardinal bishop archbishop patriarch "
    "imam rabbi priest pastor "
    "reverend monk ayatollah cleric mufti general lieutenant colonel major brigadier admiral commodore commander "
    "sergeant marshal "
    "commander-in-chief officer inspector superintendent sheriff detective constable judge justice magistrate "
    "prosecutor attorney "
    "attorney-general solicitor lawyer barrister advocate counsel notary ombudsman ombudswoman auditor "
    "comptroller treasurer "
    "professor lecturer scholar researcher fellow scientist expert analyst economist historian sociologist "
    "anthropologist psychologist "
    "physicist chemist biologist mathematician engineer architect statistician epidemiologist virologist "
    "geologist meteorologist ecologist "
    "academic academician dean rector provost principal headmaster headteacher teacher tutor instructor student "
    "doctor physician surgeon "
    "nurse psychiatrist dentist veterinarian pharmacist consultant adviser advisor strategist specialist planner "
    "developer programmer "
    "designer chef accountant accountant-general journalist reporter correspondent editor editor-in-chief "
    "columnist commentator anchor presenter "
    "host broadcaster producer "
    "photographer illustrator cartoonist cameraman writer author novelist poet playwright screenwriter "
    "translator biographer critic "
    "actor actress singer musician composer conductor pianist violinist guitarist drummer rapper dancer "
    "ballerina choreographer comedian "
    "filmmaker painter sculptor artist curator model footballer striker midfielder defender goalkeeper forward "
    "winger athlete "
    "cricketer batsman bowler swimmer runner sprinter boxer cyclist golfer driver skier wrestler player "
    "entrepreneur businessman businesswoman investor banker broker trader merchant shareholder magnate tycoon "
    "billionaire farmer "
    "activist campaigner organizer organiser coordinator co-ordinator facilitator administrator registrar clerk "
    "librarian archivist "
    "officer official employee worker staffer aide assistant intern trustee patron ambassador-at-large "
    "negotiator mediator rapporteur "
    "observer inspector-general controller chief-of-staff chief-executive partner associate member commissar "
    "governor-general viceroy "
    "astronaut cosmonaut pilot sailor soldier warlord militant rebel dictator strongman politician statesman "
    "stateswoman freedom-fighter "
    "dissident whistleblower blogger youtuber influencer vlogger missionary chaplain caliph chieftain elder "
    "eulogist curate vicar "
    "superintendent-general postmaster-general surgeon-general designate laureate champion "
    "medalist medallist "
    "philosopher vocalist bassist cellist saxophonist percussionist soloist organist flautist keyboardist songwriter "
    "lyricist soprano tenor theorist naturalist botanist zoologist geneticist linguist ethicist satirist essayist "
    "humorist co-author coauthor scriptwriter speechwriter copywriter ghostwriter pollster lobbyist publicist "
    "industrialist conservationist environmentalist technologist technician paramedic firefighter midwife "
    "therapist physiotherapist psychotherapist paediatrician pediatrician obstetrician theologian statistician "
    "magician schoolteacher schoolmaster headmistress financier shipbuilder shopkeeper hotelier restaurateur umpire "
    "referee jockey linebacker quarterback pitcher gymnast skater surfer snowboarder rower judoka weightlifter "
    "marathoner hurdler mountaineer climber explorer ranger warden commandant lieutenant-general lieutenant-colonel "
    "major-general brigadier-general corporal cadet vice-chancellor vice-president-elect mla mlc vp svp evp cio cmo "
    "ciso streamer racer astrophysicist astronomer geophysicist biochemist neuroscientist agronomist bureaucrat "
    "technocrat supremo guard pundit forecaster beekeeper archaeologist palaeontologist prof prof. procurator "
    "procurator-general vice-captain skipper batter spinner seamer all-rounder wicketkeeper goalscorer fullback "
    "jumper thrower shooter fencer paddler paralympian olympian singer-songwriter dj oncologist neurosurgeon "
    "coroner examiner investigator prefect headman nun preacher evangelist promoter winemaker "
    "jeweller jeweler plumber electrician mechanic herder vendor bursar vice-rector vice-dean postdoc "
    "councilperson provost-marshal sarpanch collector"
)
ROLE_SUFFIX = re.compile(
    r"(?:spokes|weather|chair|congress|business|front|gun|police|fisher|sales|crafts|clergy|sports|states|camera|anchor|"
    r"council|"
    r"assembly|fore|noble|strong|ombuds|middle|crew|service|air|fire|horse|race|yachts|marks|news|alder|select|hench|"
    r"frontiers|guards|lay|work|watch|noble)(?:man|woman|person)$|(?:ologist|ographer)$"
)
# Words that come before a role noun and belong to the title.
ROLE_MODIFIERS = _words(
    "vice deputy assistant associate acting interim senior junior chief executive general managing founding "
    "principal leading prime "
    "first second third permanent special high honorary emeritus adjunct visiting research lead joint co top "
    "district regional "
    "national presidential political military legal technical financial commercial editorial creative artistic "
    "musical scientific "
    "press public chief-executive operating under parliamentary state federal provincial supreme prima foreign home "
    "interior defence defense finance "
    "trade education health agriculture energy environment justice transport labor labour culture sports tourism "
    "treasury attorney "
    "opposition government party army police naval air crown cabinet"
)
FORMER = _words("former ex ex- late then-president then previous one-time onetime erstwhile outgoing")

# Common nouns for people, beside the role nouns, and for bodies that act.
PEOPLE_NOUNS = _words(
    "accomplice accused adult ally applicant apprentice assailant attacker attendee baby babysitter baker bandit "
    "barber beneficiary bomber borrower boy boyfriend bricklayer brother builder burglar butcher buyer bystander "
    "cabbie captive caregiver caretaker carpenter cashier celebrity child citizen civilian claimant classmate cleaner "
    "client colleague comedian commuter competitor complainant conservative consumer contestant contractor convict "
    "cook cop counterpart couple courier cousin creditor crewman criminal customer daughter deceased defendant "
    "demonstrator depositor descendant detainee diner diver domestic donor electrician employer escapee evacuee "
    "expatriate fan father female fiance fiancee fighter finalist fisher fisherman fishmonger flatmate follower "
    "foreigner friend fugitive gardener girl girlfriend graduate grandchild grandfather grandmother grocer gunman guy "
    "hacker hairdresser handyman heir helper herder hijacker homeowner hostage housekeeper hunter husband immigrant "
    "individual infant informant inmate insurgent intellectual intruder invader islander janitor jurist juror kid "
    "kidnapper killer laborer labourer lady landlady landlord liberal locksmith looter lorry-driver loyalist maid "
    "male man mason mechanic migrant miner minor mobster mother motorcyclist motorist mourner mugger murderer nanny "
    "national neighbor neighbour nephew newcomer niece non-resident offender opponent orphan outlaw parent "
    "participant passenger passerby patient pedestrian penitent pensioner people perpetrator person personnel "
    "pickpocket pilgrim pirate plumber poacher postman practitioner predecessor prisoner professional progressive "
    "protester protestor pupil raider receptionist recipient refugee relative rescuer resident respondent retiree "
    "rioter rival robber roommate salesman saleswoman schoolboy schoolchild schoolchildren schoolgirl seaman "
    "secretary seller settler shooter shopper sibling sister slave smuggler son spectator spouse spy staff star "
    "stepfather stepmother stowaway striker subscriber successor supporter survivor suspect tailor taxpayer teen "
    "teenager tenant terrorist thief toddler tourist trafficker traveler traveller trespasser tribesman trio troop "
    "trucker tycoon uncle vandal vendor victim viewer villager visitor volunteer voter waiter waitress welder "
    "wholesaler widow widower wife witness woman worshipper youngster youth"
)
BODY_NOUNS = _words(
    "academy administration agency airline alliance army assembly association authority bank battalion bench bloc "
    "board brigade broadcaster broker brokerage bureau business cabinet carmaker carrier cartel chamber charity "
    "church clan clinic club coalition coastguard college commission committee commune company conglomerate congress "
    "consortium consulate corporation council court crew delegation department developer distributor embassy exporter "
    "faction family federation firm force foundation gang government group hospital household importer institute "
    "insurer insurgency judiciary jury legislature lender mafia maker manufacturer military militia ministry mission "
    "mob municipality navy network newspaper ngo operator opposition organisation organization outfit panel "
    "parliament party police producer prosecution publisher regime regiment regulator retailer school secretariat "
    "senate squad startup studio subsidiary supplier syndicate task-force taskforce team tribe tribunal union unit "
    "university watchdog"
)

# Abbreviations of common nouns: written in capitals, but names of nothing; nor are their plurals ("MoUs").
COMMON_ABBREVIATIONS = _words(
    "FTA STEM NFT SOE SME IPO ETF ESG EV BEV PHEV NEV SUV NGO INGO HIV AIDS PCR ICU PPE MoU MOU LNG LPG R&D "
    "PhD MBA GPS LED VIP DNA RNA UFO HQ FDI PPP ATM VAT GST OTT FMCG B2B B2C QR KYC GDP GNP CPI PPI PMI CEO "
    "CFO COO CTO CIO HR AI IT ICT IoT 3D 4G 5G 6G VR AR XR API SaaS PC TV HD CCTV TVET GMO UAV UGV ICBM IED "
    "WMD EEZ SEZ FIR PIL MP MPP MLA MEP PM VP FM GMT UTC EST PST IST AM PM CO2 CNG EMU HSR BRT MRT LRT SPV "
    "DG DDG IGP AIGP MCE DCE MEC CEC "
    "REIT NPL P2P ROI EBITDA KPI SLA RFP FAQ DIY LGBT LGBTQ LGBTQ+ LGBTQI+ BAME PWD IDP TB STD STI UTI PTSD "
    "ADHD IVF MRI CT ECG BMI ER COVID COVID-19 Covid Covid-19 SARS MERS H1N1 H5N1 mRNA POW MIA AWOL DUI GBV "
    "SGBV TEU DWT GW MW KW kWh CBDC DeFi GPU CPU "
)

# Words that look like names but name nothing of ours.
WEEKDAYS = _words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun")
MONTHS = _words(
    "January February March April May June July August September October November December Jan Feb Mar Apr Jun "
    "Jul Aug Sep Sept Oct Nov Dec"
)
CURRENCY_WORDS = _words(
    "dollar dollars euro euros pound pounds yuan renminbi ruble rubles rouble roubles yen won rupee rupees franc "
    "francs peso pesos lira liras dinar "
    "dinars dirham dirhams rial rials riyal riyals shilling shillings naira krona kronor krone kroner forint "
    "zloty hryvnia taka baht dong real reais"
)
DIRECTIONS = re.compile(
    r"(?:(?:[Nn]orth|[Ss]outh)(?:[- ]?(?:[Ee]ast|[Ww]est)(?:ern)?|ern)?|[Ee]ast(?:ern)?|[Ww]est(?:ern)?|"
    r"[Cc]entral|[Mm]ainland|[Uu]pper|[Ll]ower|[Ii]nland|[Cc]oastal)"
)


# Words for a relative, by whom a text may bring in somebody who bears the name of the one it is about.
FEMALE_KIN = _words(
    "wife widow daughter mother sister aunt niece grandmother granddaughter stepmother stepdaughter ex-wife girlfriend"
)
MALE_KIN = _words(
    "husband widower son father brother uncle nephew grandfather grandson stepfather stepson ex-husband boyfriend"
)
KIN = FEMALE_KIN | MALE_KIN | _words("spouse cousin sibling twin kinsman relative heir fiancé fiancée fiance fiancee")
_KIN = (
    rf"(?:{'|'.join(sorted(KIN))}|half-brother|half-sister|(?:father|mother|brother|sister|son|daughter|nephew)-in-law)"
)
_KIN_BEFORE = re.compile(
    rf"\b{_KIN}(?:[ \u00a0](?:of|to)(?:[ \u00a0]the)?)?,?[ \u00a0](?:(?!and\b)[\w’'-]+\.?[ \u00a0]){{0,4}}$"
)
_KIN_AFTER = re.compile(
    rf",?[ \u00a0](?:(?:the|his|her|their|a|[\w-]+['’]s?)[ \u00a0])?(?:(?!whose\b)[\w-]+[ \u00a0])?{_KIN}\b"
)


def introduces_kin(text: str, start: int, end: int) -> bool:
    """Whether the text around a name brings its bearer in as somebody's relative.

    >>> introduces_kin("Bo's widow, Ana Bo, wept.", 12, 18), introduces_kin("Ana Bo, Cy's wife, wept.", 0, 6)
    (True, True)
    >>> introduces_kin("Ana Bo and her brother wept.", 0, 6), introduces_kin("Ana Bo, whose son wept", 0, 6)
    (False, False)
    """
    return bool(_KIN_BEFORE.search(text, max(0, start - 60), start) or _KIN_AFTER.match(text, end, end + 60))


@lru_cache(maxsize=20_000)
def is_role_noun(word: str) -> bool:
    """Whether a word, in whatever case and number, can head a role ("spokeswomen", "Director").

    >>> [is_role_noun(word) for word in ("Director", "directors", "woman", "table")]
    [True, True, False, False]
    """
    low = word.casefold()
    if low in ROLE_NOUNS or (low.endswith("s") and low[:-1] in ROLE_NOUNS):
        return True
    if low.endswith("men"):
        low = low[:-3] + "man"
    return bool(ROLE_SUFFIX.search(low))
