/**
 * Words by what they have to do with where quoted words come from. A sentence near words is read by these classes too,
 * so that what was learnt of an actor also holds for an understudy. A word may be in several.
 */
export const FRAMING_CLASSES: Readonly<Record<string, string>> = {
  /** What words are in. */
  texts: `
    recording tape clip video audio footage file post tweet message email e-mail letter note statement text
    words word quote quotation quotations line lines sentence sentences remark remarks phrase screenshot
    transcript voice voices image picture photograph account broadcast interview call speech headline caption
    passage paragraph answer memo telegram article page sound leaflet poster bubble placard confession reply
    announcement release cassette reel sequence item posts tweets comment comments thread status podcast
    monologue soundtrack
  `,
  /** Who or what stands in for a person. */
  performers: `
    actor actress actors comedian comic impressionist puppeteer ventriloquist mimic double doubles lookalike
    look-alike understudy extra performer cast castings casting singer clown imitator dubbing dummy mask wig
    costume puppet puppets marionette doll waxwork figure robot animatronic plays played playing portrays
    portrayed stars starred tenor soprano baritone stuntman stand-in troupe amateur impersonator impressions
    parrot
  `,
  /** Plays and films. */
  stage: `
    scene scenes act acts play stage theatre theater drama rehearsal rehearsals rehearse rehearsing script
    scripts screenplay sketch set take takes episode series film movie musical opera premiere curtain studio
    panto pantomime role part character characters chorus libretto audition auditions trailer cinema sitcom
    monologue dress stalls interval director screenwriter playwright props makeup scriptwriter soap telenovela
    docudrama reconstruction reenactment pageant
  `,
  /** Books. */
  fiction: `
    novel chapter story stories fable tale author novelist book narrator plot heroine hero fantasy poem cartoon
    cartoonist drawing comic manga myth legend saga imagined imagines imaginary invented fictional thriller
    publisher volume paperback page reader readers ballad verse satirist columnist column humorist diary
  `,
  /** Games and exhibits. */
  games: `
    player players game level option options screen console choose chooses choice click button ending gamer
    gamers difficulty app avatar headset simulator ride visitors exhibit museum
  `,
  /** Programs that write and speak. */
  machines: `
    software program programme chatbot model algorithm computer generated synthetic cloned clone ai prompt
    machine deepfake neural trained typed bot app server tool synthesiser synthesizer generator code engine
    startup rendering pixels lips artefacts artifacts automatic automatically assistant
  `,
  /** Somebody else. */
  others: `
    brother sister twin namesake son daughter cousin neighbour neighbor wife husband nephew niece stranger
    someone somebody else another other intern teenager schoolboy prankster caller imposter impostor predecessor
    uncle aunt toddler schoolfriend flatmate colleague student students pupil cleaner aide rival
  `,
  /** Not awake, or unable to speak. */
  sleep: `
    asleep sleep dream dreams dreamt dreamed woke wake awake unconscious coma anaesthetic anaesthesia anesthesia
    anesthetic anaesthetist hypnotist hypnosis hypnotised hypnotized trance fever feverish drunk sedated
    sedation delirious morphine stroke speechless mute voiceless surgery operation ventilator tube stretcher
    alarm pillow nurse ward bed
  `,
  /** Dates of a life. */
  lifetime: `
    died dead death buried grave funeral killed born birth birthday cremated widow late coffin cemetery obituary
    lifetime alive aged age old years kindergarten primary infant toddler schoolboy
  `,
  /** Being elsewhere. */
  elsewhere: `
    abroad flight plane airport passport holiday prison cell custody elsewhere miles aboard sailing island hotel
    train landed boarding cabin antarctica overseas away absent stadium
  `,
  /** Lessons and contests. */
  school: `
    pupils students class lesson textbook exercise exam course essay homework teacher grammar learners classroom
    school worksheet syllabus workbook university seminar module learner beginners tense dictionary examples
    example contest competition prize entry judges
  `,
  /** Exercises. */
  drills: `
    drill exercise simulation simulated training trainees trainee volunteers mock role-play assessors
    participants bibs scenario rehearsed instructors instructor recruits evacuees pretend pretended practice
    practise wargame war-game tabletop observers blank blanks
  `,
  /** Taking back what was printed. */
  corrections: `
    correction corrections corrected apology apologises apologised apologizes apologized amended retracted
    retraction withdrew withdrawn withdraws deleted removed pulled clarification regrets editor editors version
    retract unpublished replaced updated standards ombudsman recant recanted takes took kill subscribers agency
    wire
  `,
  /** Not there. */
  lack: `
    no none never nothing nobody nowhere not without neither nor cannot n't hardly no-one missing absent lacks
    lack fails blank empty silent silence
  `,
  /** What keeps a record. */
  records: `
    archive archives archivist archivists minutes record records log logs notes stenographer hansard register
    registers notebook ledger papers librarian library historian historians scholar scholars biographer
    catalogue index researcher researchers
  `,
  /** Not the same. */
  differing: `
    different differently otherwise instead opposite reverse contrary rather unlike differs runs reads longer
    shorter full complete whole context uncut unedited original originally begins begin continues ends preceding
  `,
  /** Ink, paper, signatures. */
  forgery: `
    forged forgery typeface ink paper watermark handwriting handwritten signature signatures stamp letterhead
    seal dated date postmark pen expert experts laboratory analysis forensic examiner examiners font faked fake
    doctored photoshop genuine authentic provenance
  `,
  /** Who has the phone or the password. */
  access: `
    phone telephone password login handset laptop keyboard borrowed lent left unlocked stolen hacked hackers
    hacker logged hijacked sim locked device tablet wallet break-in intruder ip address cafe access credentials
  `,
  /** Translating and hearing. */
  language: `
    translator interpreter translation translated subtitle subtitles subtitled means meaning original language
    dialect verb noun accent misheard mistranslated mistranslation dutch german french polish italian turkish
    spanish portuguese russian japanese welsh syllable pronounced consonant rendered rendering homonym idiom
    linguist linguists
  `,
  /** Sound, pictures and cuts. */
  sound: `
    microphone mic lips lip sound silence edit cut spliced seconds unedited dubbed soundtrack stitched editing
    editor splice frames engineers engineer breath breaths background pitch waveform recorder mute mouth camera
    cameras booth tape headphones acoustics
  `,
  /** Fun. */
  jest: `
    joke jokes joked laughed laughter laughs winked wink grin grinned april comedy prank satirical satire parody
    spoof cabaret carnival humour humor ironic sarcasm teasing dare bet wager darts forfeit roared giggles
    punchline roast mocking pranks gag stunt fool fools
  `,
  /** Prepared words. */
  drafts: `
    draft drafts speechwriter aide aides ghostwriter written prepared teleprompter autocue drafted pocket drawer
    unsent undelivered unread embargo embargoed handbag envelope unused speechwriters handed dictated prompt cue
    cards card script scripted supplied wording briefing folder shredded bin
  `,
  /** Making up. */
  inventing: `
    invent invented inventing imagine imagined dreamt fabricated concocted composed composing penned devised
    made-up invention thought fantasised dreamed supplied embellished made
  `,
  /** Errors. */
  mistakes: `
    error errors mistake mistaken wrong wrongly confused confusion mixed misheard mistook slip garbled typo
    mistakenly misprint misidentified identified mishearing switched swapped mix-up mislabelled
  `,
  /** What came to light. */
  finding: `
    turned actually really real fact reality truth true transpired emerged established proved revealed shown
    admitted confessed conceded acknowledged traced identified discovered later since
  `,
  /** Force. */
  duress: `
    gunpoint captors captor hostage guards guard confession beaten forced torture tortured blinked code sheet
    dictated coerced threatened pistol interrogators kidnappers signed ransom gun bruises held
  `,
  /** Samples, forms, advertisements. */
  forms: `
    survey option tick box form specimen sample placeholder template questionnaire boxes statements respondents
    ticked poll pollster example printed advert advertisement advertising agency campaign billboard slogan stock
    models brochure
  `,
  /** Spirits. */
  spirits: `
    medium seance séance spirit spirits ouija glass ghost planchette mystic clairvoyant astrologer horoscope
    beyond afterlife
  `,
  /** Giving somebody else's words. */
  citing: `
    quoting quoted quotes reading read aloud recited reciting citing paraphrasing list leaflet opponents critics
    opponent mocked mimicking imitated imitating impression attributed attributes credited repeated summarising
    repeating verse holding
  `,
  /** What might be. */
  conditions: `
    would could might should if unless hypothetical suppose due intended meant wanted refused declined cancelled
    postponed
  `,
};
