/**
 * How much each sign of a sentence counts against words near it, in hundredths of log-odds: "sign weight sign weight …".
 * Written by `npm run eval -- fit-framing --write` from the invented texts of tests/fixtures/framing; don't edit it.
 * `src/quotes/judging/framing/sentence-signs.ts` explains what a sign is.
 */
export const FRAMING_SIGNS = {
  constant: -2.6,
  /** A sentence counts from this sum on. */
  threshold: -0.64,
  table: `
15-year-old 48 <name> -66 <name>_<name> -101 <name>_<number> 30 <name>_<speaker> 47 <name>_<words> -29
<name>_a -31 <name>_after -31 <name>_an -31 <name>_and -91 <name>_answer 18 <name>_as 22 <name>_befor 20
<name>_behind 19 <name>_besid 33 <name>_colleagu -15 <name>_confirm 16 <name>_could -19 <name>_deleg 32
<name>_deny -20 <name>_did 54 <name>_doe 33 <name>_find -16 <name>_first -17 <name>_for -31 <name>_go 15
<name>_grei 72 <name>_had -17 <name>_have 30 <name>_he 34 <name>_health -16 <name>_her 16 <name>_is -44
<name>_law 25 <name>_made -17 <name>_morn -23 <name>_move -18 <name>_night -35 <name>_of -31 <name>_on -60
<name>_opposit -17 <name>_origin 23 <name>_press 22 <name>_primari 31 <name>_rate 35 <name>_read -21
<name>_reply -17 <name>_respond -16 <name>_run 29 <name>_say -129 <name>_see 17 <name>_share 17 <name>_so -17
<name>_state -17 <name>_studio 23 <name>_tap 24 <name>_tell -70 <name>_that -23 <name>_thei 27 <name>_think 32
<name>_to 47 <name>_took -22 <name>_town 23 <name>_under -16 <name>_voice -18 <name>_were 24 <name>_where -40
<name>_who -39 <name>_with -28 <number> -104 <number>_<name> 112 <number>_<words> -22 <number>_about 36
<number>_an 31 <number>_and -43 <number>_as -22 <number>_book 18 <number>_bought 16 <number>_burn 23
<number>_by -16 <number>_chang 19 <number>_dai -28 <number>_each -16 <number>_film -19 <number>_for 15
<number>_ha -21 <number>_in -41 <number>_mile 35 <number>_million -30 <number>_minut -47 <number>_month -19
<number>_not -24 <number>_other 37 <number>_p. 20 <number>_page -39 <number>_peopl -26 <number>_per -26
<number>_percent -26 <number>_plead 17 <number>_quote -16 <number>_say -37 <number>_sinc 20 <number>_the 29
<number>_under -49 <number>_wa -24 <number>_which 16 <number>_who 40 <number>_whose 44 <number>_will 31
<number>_word -20 <number>_year -67 <speaker> 71 <speaker>_<name> 56 <speaker>_<number> -78
<speaker>_<speaker> -76 <speaker>_<words> 118 <speaker>_a -67 <speaker>_account 62 <speaker>_add -39
<speaker>_admiss 21 <speaker>_admit -28 <speaker>_an 43 <speaker>_and 17 <speaker>_apologise -18 <speaker>_ask 28
<speaker>_at 29 <speaker>_befor 39 <speaker>_begin 18 <speaker>_book -22 <speaker>_by -18 <speaker>_call -17
<speaker>_can -19 <speaker>_confirm -46 <speaker>_could 31 <speaker>_court 48 <speaker>_debat 17
<speaker>_depart -16 <speaker>_did 29 <speaker>_doesn't 25 <speaker>_famili 57 <speaker>_find -28
<speaker>_first -19 <speaker>_foot 29 <speaker>_for 30 <speaker>_galleri 22 <speaker>_gave -21 <speaker>_go -29
<speaker>_had 52 <speaker>_head 42 <speaker>_hi -21 <speaker>_hold -24 <speaker>_hope -17 <speaker>_in 35
<speaker>_inquiri 20 <speaker>_is 139 <speaker>_jaw 36 <speaker>_keep -21 <speaker>_kept 52 <speaker>_lai 42
<speaker>_lectern 25 <speaker>_line 49 <speaker>_lip 21 <speaker>_live 20 <speaker>_lost -28 <speaker>_mean -26
<speaker>_middl 15 <speaker>_might 23 <speaker>_mother 40 <speaker>_name 35 <speaker>_next -33 <speaker>_note -31
<speaker>_now -20 <speaker>_of -33 <speaker>_on 52 <speaker>_oper -15 <speaker>_part 42 <speaker>_put -23
<speaker>_quote 58 <speaker>_rang -32 <speaker>_reach -15 <speaker>_read -77 <speaker>_real 40
<speaker>_remark 23 <speaker>_repeat -23 <speaker>_rival 15 <speaker>_roll 16 <speaker>_same 16 <speaker>_sat -18
<speaker>_say -69 <speaker>_share -33 <speaker>_shook -20 <speaker>_sign 33 <speaker>_sold 20 <speaker>_speak -56
<speaker>_spent -20 <speaker>_start -17 <speaker>_statement 44 <speaker>_still -44 <speaker>_stood -19
<speaker>_talk 28 <speaker>_tell -61 <speaker>_thank -26 <speaker>_that 21 <speaker>_the 41 <speaker>_then -21
<speaker>_to 76 <speaker>_took -18 <speaker>_translat 22 <speaker>_twin 19 <speaker>_wa 55 <speaker>_want -18
<speaker>_water 38 <speaker>_welcome 19 <speaker>_who -37 <speaker>_widow 36 <speaker>_wife 25 <speaker>_will 39
<speaker>_won -18 <speaker>_word 31 <speaker>_would 123 <speaker>_write -91 <speaker>_younger 33 <words> -154
<words>_<name> -66 <words>_<speaker> 84 <words>_and 52 <words>_as 16 <words>_ask 29 <words>_at 21 <words>_but 39
<words>_call 49 <words>_from 63 <words>_ha -29 <words>_had 21 <words>_have 33 <words>_he -91 <words>_in 53
<words>_is -16 <words>_it 19 <words>_not 23 <words>_of -15 <words>_reply 42 <words>_say -23 <words>_she -81
<words>_the 147 <words>_to 46 <words>_wa 87 <words>_were 27 <words>_where 27 <words>_which 19 @access 18
@access@others 21 @citing@differing 16 @citing@finding 21 @citing@lack 25 @citing@lifetime 17 @citing@others 15
@citing@sound 17 @citing@stage 19 @conditions@drafts 18 @conditions@lack 27 @conditions@sound -22 @corrections 33
@corrections@others 17 @corrections@performers 23 @corrections@sound 23 @corrections@texts 35
@differing@drafts 16 @differing@finding 15 @differing@games 18 @differing@records 18 @differing@school -19
@differing@stage 20 @differing@year -21 @drafts 36 @drafts@finding 19 @drafts@forgery 28 @drafts@lack 26
@drafts@texts 33 @drills 21 @duress 17 @elsewhere -15 @fiction 49 @fiction@finding 19 @fiction@lack 25
@fiction@lifetime -19 @fiction@school 16 @fiction@sound 19 @finding 25 @finding@lack 39 @finding@language 15
@finding@others 16 @finding@texts 33 @forgery 46 @forgery@year 24 @forms@texts 17 @games@inventing 16
@inventing 31 @inventing@texts 23 @jest 32 @jest@texts 19 @lack@lifetime 30 @lack@machines 20 @lack@others 18
@lack@performers -20 @lack@school 17 @lack@texts 38 @language 28 @lifetime 20 @lifetime@texts 36
@lifetime@year 38 @machines 41 @machines@records 22 @mistakes@texts 18 @others@texts 46 @performers 36
@performers@records 15 @performers@texts 21 @records 18 @records@stage 22 @school 15 @sleep 30 @sound 37
@stage 25 @stage@texts 25 @texts 59 @year 27 ^<number> -56 ^<speaker> -126 ^<words> -222 ^a -52 ^afterward -18
^airport 28 ^all -16 ^among -31 ^an -29 ^and -23 ^anoth -46 ^anyon 21 ^as 18 ^ask -31 ^at 32 ^beneath 21 ^best 15
^between 21 ^born -21 ^but -47 ^candid 15 ^captain -19 ^children 20 ^custom -15 ^did -32 ^doctor 35 ^emerg 18
^everi 40 ^expert -24 ^fan 37 ^five -18 ^for 16 ^forti 20 ^freed 22 ^from 43 ^have 22 ^he -122 ^her -31 ^here -27
^hi -88 ^how -16 ^investig 29 ^it -93 ^judg -17 ^juror -17 ^last -23 ^librarian 23 ^listen 59 ^local -15 ^mark 24
^member 22 ^more -16 ^most -15 ^my -32 ^neither 20 ^nineti 16 ^no 37 ^nobodi -39 ^none -43 ^not -57 ^of 27
^offic 39 ^on -64 ^opposit -25 ^other -89 ^our 17 ^outsid -34 ^phone -24 ^pigeon -16 ^plai 32 ^player 43
^presid -18 ^press 27 ^professor -20 ^prosecutor 23 ^reach -20 ^reader 44 ^sea -15 ^she -58 ^side 28 ^soldier -16
^some -52 ^somebodi -21 ^sound 24 ^speak -31 ^station 23 ^student -26 ^teacher -21 ^tell -37 ^the 26 ^thei -46
^their -35 ^there -19 ^thiev -15 ^those 46 ^three -25 ^to 45 ^until -26 ^volunteer 28 ^ward 15 ^we 36 ^which 16
^who -17 ^whoever 16 ^word -27 ^year 43 ^you -17 ^younger -15 a_<name> 93 a_<number> -35 a_<speaker> -30
a_<words> 36 a_banner -15 a_barber 22 a_beekeep 31 a_biscuit 17 a_blank -23 a_board 17 a_borrow 36 a_bottl -16
a_bow 20 a_box -24 a_breath 37 a_bucket -32 a_button 17 a_cano -18 a_case 23 a_caution -17 a_chain -17 a_child 19
a_clean -31 a_coin 33 a_cold 58 a_colleg 18 a_coma 25 a_compani 20 a_convers 26 a_correct 23 a_cough 23
a_court -29 a_cousin 30 a_crime -16 a_custom -24 a_cyclist -17 a_dai -16 a_dam 15 a_differ 17 a_discuss 16
a_doctor 20 a_dozen -17 a_drama 29 a_duck 26 a_fact 16 a_fake -22 a_fan -22 a_few -34 a_film 31 a_firm 28
a_flat 48 a_flood 20 a_friend 23 a_galaxi -23 a_garag 20 a_girl -17 a_goat 15 a_good 17 a_grai -19
a_grandmoth -15 a_grandson -20 a_group 17 a_grudg 26 a_half -15 a_high -18 a_hoax 25 a_hydrologist 41 a_hymn -22
a_keeper -17 a_kitchen 18 a_legisl 21 a_letter -36 a_loan -21 a_lookalik 22 a_loudspeak 28 a_low -16
a_mainten -16 a_market 19 a_meet -20 a_member -16 a_microphon 20 a_million -16 a_mime 28 a_month 23 a_name -32
a_neighbour -19 a_new -24 a_newspap 34 a_night 18 a_note -38 a_notic 24 a_novel 27 a_nurs -32 a_paid 21 a_pair 50
a_parish 32 a_parodi 30 a_part 27 a_paus -17 a_penalti -19 a_person -19 a_pharmaci 24 a_phone -24 a_pictur -40
a_pigment 17 a_plai -20 a_post -20 a_pot -18 a_press -26 a_program 15 a_protest 16 a_radio -15 a_ralli -27
a_recip 25 a_record -30 a_rent 35 a_repair 21 a_report -23 a_request 16 a_retir 28 a_rifl 27 a_roof 31 a_room -15
a_round 23 a_row -22 a_school -27 a_screen -57 a_second -34 a_seri 25 a_server 17 a_sheet -23 a_silver -17
a_similar -18 a_singl 21 a_slip 19 a_song 20 a_speech 44 a_spokeswoman -16 a_stand -15 a_state -15
a_statement -51 a_straight 39 a_stranger 18 a_stroke 26 a_supplier 17 a_tablet -21 a_taxi 54 a_tenth -15
a_thief 16 a_threat 17 a_ticket -16 a_time 33 a_traffic 28 a_veget -15 a_video -22 a_voice -24 a_volunteer -16
a_vote -28 a_wai -16 a_weekend 23 a_while -21 a_wind 21 a_year -27 abl 27 abl_to 27 about -61 about_<number> -44
about_her -39 about_it 30 about_that -23 about_three 33 abov_a -15 absent 19 accent 42 accept -22 accord -52
accord_to -46 account -17 account_had 28 accuse -21 acknowledge -32 across_<speaker> 15 across_the -17 actual 16
ad 32 add -31 add_by 67 add_that -22 add_to -15 address 40 administr -29 admir 24 admiss 29 admiss_in -17
admit -37 admit_be 27 admit_he -19 affair -17 after -37 after_<speaker> 25 after_a -73 after_all -15 after_her 22
after_hi 63 after_on 17 after_that 26 after_the 25 after_their 24 afternoon 54 afterward 37 ag -35 ag_of -17
again -59 against -26 agenc 52 agent 22 ago_in 29 agree 19 agree_that -31 agreement -15 aid -60 air 28 aisl -15
alarm -20 alarm_and -26 album -31 all 42 all_night -15 all_nine 27 all_of -28 all_six 26 all_that 42 allege 20
allow -30 allow_in -17 almost_certainli 16 alon 33 along 53 along_the 15 aloud 24 alreadi -22 alter -16
altogeth 16 ambassador 44 ambul -20 amend 34 among -29 among_the -15 among_those -15 amount 34 amount_to 37
amus 21 an 39 an_actor 17 an_address 15 an_aid -27 an_angri 18 an_ax 17 an_earlier -37 an_email -16 an_expert -35
an_extra 21 an_inquest -15 an_inquiri -26 an_inspector -18 an_interpret -18 an_offic 16 an_old -15 an_outsid -20
anaesthet 18 and 79 and_<number> -31 and_<speaker> 83 and_<words> 20 and_a 21 and_address -23 and_all 46
and_an 19 and_answer -18 and_came -16 and_charg 32 and_could -18 and_did -31 and_file 21 and_finish -19
and_follow -15 and_gave -39 and_get -39 and_given 48 and_had 16 and_hand -17 and_have 23 and_he 91 and_her -24
and_hi 46 and_hit -17 and_hope 19 and_is -15 and_it 86 and_later -28 and_left -36 and_lost -16 and_made 21
and_never -22 and_no 47 and_none 18 and_not 25 and_on 32 and_onc -18 and_paid 15 and_post -15 and_promise 18
and_read 18 and_say -36 and_sell 21 and_send -26 and_she 68 and_shout -21 and_so 39 and_sold 15 and_some 15
and_spent -31 and_stai -50 and_stuck -16 and_tell 18 and_thank -22 and_that -38 and_the 175 and_then -19
and_thi 42 and_three 53 and_ti -16 and_took -26 and_twice 22 and_two -30 and_under -18 and_wa -18 and_whose 16
and_with 32 anger -26 angri 29 ani 22 ani_of 23 anim -39 anim_a -16 announc -25 announce_by 16 announce_in -15
annual 29 anoth 43 anoth_countri 29 anoth_man -15 anoth_wai -15 answer 37 answer_everi -28 answer_for 15
answer_on -16 answer_readi -15 answer_to 46 anybodi 19 anybodi_who 35 anyon_who 17 anyon_with -15 anyth 24
apart 27 apart_from -28 apologise 19 app -32 app_wa -23 appeal -18 appeal_the 17 appear_on 15 appear_to -21
appendic -25 appendic_reproduc -25 appl 24 applaud -30 applaus -41 applaus_and 17 appli -20 apprentic 21 ar -30
ar_<name> 33 ar_clear -15 ar_given 21 ar_in -27 ar_on -24 ar_the 29 archaeologist -15 archbishop 47 archiv 17
archivist 38 area -23 argue_that -36 arm 33 around_the 18 arrest_a 40 artist 17 artist_<name> 31 as 72
as_<name> 38 as_<number> 22 as_<speaker> 71 as_<words> -38 as_a -40 as_an -21 as_he -35 as_hi 24 as_it 51
as_of -19 as_often -16 as_say -21 as_soon -16 as_the 80 asid -18 ask 43 ask_<name> -22 ask_<speaker> 20 ask_a 20
ask_about -19 ask_by -30 ask_for -52 ask_her 20 ask_him -91 ask_if -23 ask_in 19 ask_it 47 ask_on 56 ask_the 65
ask_what -32 ask_whether -34 ask_who -20 asleep 34 asleep_on 20 assist_on 17 associ -28 assure 16 astronaut 46
at 25 at_<name> -29 at_<speaker> 39 at_a -19 at_all -34 at_anoth -17 at_breakfast 16 at_dawn -20 at_first -21
at_four -28 at_hi -19 at_home 35 at_least -24 at_night 15 at_nine -31 at_noon 17 at_onc 19 at_six 28 at_that 52
at_the 33 at_thi 17 at_three 28 at_two 17 attach 16 attempt -16 attend -15 attend_in 19 audio 37 audio_is -15
audiobook -15 audit -41 aunt 15 author 31 author_<name> 15 avatar 26 averag -24 aviat 23 awai -30 ax 34 back -26
back_hi 29 back_in -17 back_of -33 back_on 30 back_sentenc -18 back_the 32 backward 19 bad -15 badg 15 badger 23
badli -23 bag -36 bail -23 balconi 30 ball_and 16 ballot -18 ballroom 24 ban -37 banana 15 banana_and -17
band_<name> 19 bandmat 30 bang -24 bang_of -24 bank 19 bank_logo -23 bank_manag 21 bar 26 barber 22 barrel 33
barrist -43 bath 30 batteri -23 be -18 be_<name> 20 be_<speaker> 31 be_<words> -22 be_about 17 be_an 20 be_at 53
be_cover 21 be_drawn -21 be_edit -18 be_fals -17 be_hold -27 be_it 17 be_paid 15 be_shown 29 be_the 30 beach -23
bear 56 bear_the 53 beard 33 beaten -33 beaten_by -21 becam -31 becaus_a -18 becaus_hi -25 becaus_of -29
becom -54 bed 29 bed_and -15 bee -24 beekeep 28 been -16 been_<words> -45 been_abl 31 been_ask 58 been_bar 15
been_consult 29 been_dead 47 been_do 49 been_four 36 been_hand 36 been_her -16 been_hold -33 been_in 52
been_littl -15 been_lost 27 been_move -16 been_no 48 been_offer -25 been_on -27 been_out -20 been_paid -18
been_post -16 been_promise 41 been_read 31 been_share -18 been_tell -22 been_the 54 been_there -16
been_through 17 been_turn -17 been_watch -18 been_write 51 beer 35 beetl 36 befor 54 befor_<name> -21
befor_<number> 17 befor_<speaker> 37 befor_a 22 befor_dawn -32 befor_he 54 befor_her -29 befor_it -15
befor_substitut -15 beg 17 begin_as -37 begin_in -24 begin_with 33 behind 32 behind_a -28 behind_her 23
behind_him 16 behind_the 52 believe_to -18 bell 19 bell_ring -20 belong 66 belong_to 62 below 59 bench 28
bench_that -31 beneath 19 beneath_it 16 besid 72 besid_a -15 besid_her 28 besid_him 21 besid_it 25 best 32
between_<words> 33 between_a 21 bid -20 biggest 22 bill -56 bill_that -20 billion -18 bin -16 biograph 20
biographi 24 bird -22 birth -17 birthdai 17 bishop -20 bit 62 blackmail 19 blackmail_note 25 blame -36
blank_page -23 bless 18 blink 17 block -50 blood -23 blue -31 blue_light -30 board -61 boat -40 boat_in -16
bodi -17 boi_on -19 boi_wa -17 boiler -17 book -75 book_and -31 boot 27 booth 20 border -32 bore 15 born 35
born_in 33 borrow_<number> -15 boss 27 both -18 both_parti 38 both_side -21 bottl -23 bottom -20 bought_in 18
bought_the 28 bound 76 bow 55 bowl -28 box -57 boxer_camp -18 branch -21 brand -29 break 17 breakfast 64
breath 55 brick 61 bride 28 bridg -25 bridg_and -25 brief_on 22 bring -32 bring_in -15 broadcast 20
broadcast_ha 25 broke -37 broke_a -16 broke_for 54 broken -22 brother -35 brother_have -17 brought -54 bu_at -16
bu_driver 20 bucket -32 bui -28 build -35 built -21 bulletin 26 bulletin_wa 23 burglari -18 buri 126 burn 51
burn_down 16 busi -19 but -87 but_<speaker> -16 but_say -17 but_that -20 but_the 15 button 66 by 23
by_<number> -19 by_<speaker> 47 by_<words> 20 by_a 65 by_an -19 by_ey -16 by_five 15 by_hi 40 by_name -17
by_phone -36 by_polic -16 by_six 23 by_telephon -48 by_that 35 by_the 43 by_then 23 by_torchlight -17 by_two 25
bylin 46 bypass 18 cabl 25 cafe_in 15 cake -23 calendar 15 call -99 call_<speaker> -17 call_a -22 call_for -39
call_her -15 call_off 26 call_the 41 call_to -28 caller 21 came 51 came_back 20 came_from 28 came_here -17
came_in -37 came_into 17 came_off 63 came_out -31 camera 24 camp_tell -18 campaign_for -15 campaign_ha 29 can 31
can't -25 can't_sing -17 can_see -24 cancel -44 candid 22 candid_had 15 cano -28 cap 37 captain -42 caption 50
car -30 car_for -15 car_park -39 caravan_park 26 card 110 card_and 27 card_in -15 cardboard 42 career -15
caretak 25 carri_hi -16 carri_it 36 carri_on -36 cartoon 19 case_of 18 case_the 26 case_wa -30 cast 40
cast_director 15 cast_wa -21 casualti -16 cat 58 catchphras 17 cater 58 caught -33 caught_the -16 caus -18
caution -20 celebr 15 cell 43 cellmat 21 cent -30 centr -33 ceremoni 16 certainli 16 certifi -21 chair -23
chair_the -16 chairman -32 challeng -17 challenge -24 chamber 17 chancellor 56 chang -46 chapel -20 chapter 52
charg 56 charg_<number> 48 charg_for 15 charg_that 20 chart 15 chat 54 check_by -16 check_everi -15 cheer -24
chef -17 chest 18 chief -45 children 20 chip -17 choic -26 choir -35 choos 49 church -41 cite -15 citi -32
claim -24 claim_that -24 clap 21 claus_ar -21 clean -41 clear -59 clear_and -15 clerk 79 client 20 climb -28
clinic -18 clip 54 clone -28 close -58 close_and 15 close_in 44 close_it -24 close_to -29 close_with 15 closur 20
club_say 34 coach -45 coach_<speaker> -40 coach_had 19 coast -26 coat 70 coconut 16 cod 18 coffe 22 coin 79
cold 51 collect -23 collect_a 16 colonel 15 column 29 columnist 40 coma 25 come 21 come_and -20 come_down 39
come_off 22 come_out -17 come_round 20 come_up -22 comedian -29 comic 53 comma 17 command 38 comment -78
comment_on -23 commerci 23 commerci_and 15 commiss 19 committe -62 compani -16 compani_after 18 compani_ha -19
compani_had -38 compani_in 25 compani_say -17 compani_that 16 competit 20 complain -25 complain_that -22
complaint -17 complet -31 compos 58 compos_the 22 comput -43 concede 21 concede_that 22 concern -15 concert -15
concret -18 condit -27 condit_of -16 cone 17 confer_at 35 confess_to 18 confirm -51 confirm_it -17 confus -22
congressman 16 connect_with 33 consent -19 consider -35 constabl 16 constitu -17 consum -17 contact 16 contain 41
contain_a 15 content -21 contract -29 convers 66 convict 38 cool -17 copi 39 copi_of -18 copper -28 copywrit 54
corner -46 coron -30 corps 19 correct 38 correct_<name> 23 correct_the 20 correspond 51 cost_a -15 cost_of -17
costum -33 cough 23 could 42 could_be -23 could_have 26 could_not 32 could_rememb 31 couldn't 25 counsel 59
count_<number> 15 count_and -29 counter 23 counter_of 29 counti -28 counti_in 32 coupl -28 court -20 court_a 24
court_and -28 court_ha 22 court_he 18 court_hear -32 court_step 19 court_that -20 court_to 25 court_wa -16
courteou -16 cousin 32 cousin_who 20 cover_her -26 cover_the -17 cox -16 crane 21 creatur 15 crew -24
crew_and -15 crew_had -16 cricket -16 critic -54 crocodil 29 crop 56 cross -25 cross_from -15 crowd -27
cry_of -22 cup -21 cure -22 curri 15 curtain 19 custom -35 custom_by -15 cut -45 cut_from -31 cyclist -20 dai 18
dai_<speaker> 28 dai_and 15 dai_by 30 dai_of 24 dai_the 15 dai_to -16 dai_wa 31 daili 80 danc 32 danc_on 22
dare 19 dark -26 data -27 date 47 date_<number> 35 date_of 44 daughter -46 daughter_and -15 daughter_who -21
dawn -56 dead 29 dead_at -15 dead_for 38 dealer -16 dealership -15 death -26 debt -15 decad_and 16 decis -52
decis_had -18 decline -36 decline_to -32 deepfak 19 defeat -19 defend -35 defens -41 defens_lawyer -31 delai -39
deleg 58 delet -16 delet_an -18 delight -24 deliver -21 dentist 55 dentist_from 16 dentist_who 31 deny -72
deny_it 18 deny_that -52 depart -41 deputi -19 describe -76 describe_as -15 describe_the -36 desk 46 detect 21
detector -18 develop_had 23 devic -21 devic_at -17 di -59 diabet -16 diall 15 dialogu 67 diari_take -34 dictat 51
dictat_it 27 did 41 did_<speaker> 30 did_he -17 did_it -22 did_not -57 did_say 42 did_she 23 did_the 54
didn't -31 differ 21 differ_account -17 differ_stori -25 differ_view -21 differ_wa -23 difficulti 21 digit 24
dine -20 dinner 19 diplomat -15 direct -17 directli -26 director_<speaker> -36 director_of -27 disagre -41
disagre_and -15 dismiss -29 disput -87 disput_that -17 disput_the -21 district -34 divid -26 do_<speaker> 24
do_her 31 do_some 20 do_the 30 do_with -16 docker -22 doctor_had -17 doe 42 doe_he -20 doesn't 20 dog -50
dollar 43 don't -18 done_so -18 donkei_sanctuari -24 donor -17 door_wa 34 doubl -17 doubt -21 down_<speaker> 20
down_a 23 down_at 15 down_by -34 down_for -22 down_her -17 down_it 20 down_the 49 download_<number> 15
dozen_peopl -18 draft -28 drama 50 draw_of 25 drawn 42 drawn_a -15 drawn_on -18 dream -16 dream_of -30 dreamt 38
dress 18 dress_as 44 drew -22 drew_a -19 drive -15 drive_a 17 driven -24 driver_got -18 drivewai -15
drivewai_where -15 drop_on -20 drop_the 34 drought -16 drown 67 drown_in 71 drummer -19 dry -33 due_in 18
due_to -39 dug -24 dummi 18 duo 27 dure -32 dure_the -15 dy 29 e-mail -41 each 93 each_learn -31 each_of -43
each_time 32 eager -18 eager_to -18 ear 77 earli -29 earlier -43 earlier_hear -21 earn -15 eat_a -22 economist 20
edit 29 edit_the -21 editor 22 editor_<speaker> -15 educ -16 eel -20 effect -19 egg 16 eight 54 eight_and 37
eight_month -16 elect -22 electr -21 eleven 45 eleven_hour 17 eleven_minut 18 eleven_month 63 eleven_time -33
els -15 email -21 email_wa -43 embargo_on -39 embassi 41 embezzl 18 embrac -16 emerg 15 emploi -18 employe -32
end -26 end_<speaker> 15 end_in 20 end_of -24 end_the 18 energi -17 engin -29 engin_have -16 engin_room -25
enough 21 enter_the 16 entertain 15 envelop 30 envoi 15 episod 51 estimate -16 even 22 even_as 18 ever 28
ever_been 19 everi 19 everi_<name> -15 everi_morn -28 everi_pupil -15 everi_quotat -16 everi_word 16
everi_year 29 everyon -17 everyon_els -19 everyon_wa -19 everyth 17 evid -55 evid_on -19 exactli 24 exactli_as 29
exam -19 examin 34 exchang 41 execut -20 exempt -18 exercis 24 exist 91 expect -67 expect_to -25 expens 28
expert -66 explain 41 explain_how 19 extend -20 extra 37 ey 85 ey_and 25 ey_shut 20 eyebrow 42 fabric 18 face 47
face_page -20 fact 23 fact_from -16 factori -27 fail -58 fail_to 18 fail_twice -19 faint -16 fall 20 fallen -35
fallen_by -17 fals 27 famili -32 famili_had 27 familiar -18 famou -27 fan -22 fan_of 30 far -37 farewel 27
farm -31 farmer -29 fast 24 fast_bowler 15 fastest -15 father -62 father_and -20 fault -16 favour 27
favour_the 28 fear -18 fed 51 feder 26 feder_<name> 21 feed -25 feel -17 fell -32 ferri -23 festiv -25
fetch_<number> -15 fever -31 few -60 fiction 29 field -69 fifth -21 figur -56 file 41 fill 49 fill_in 44 film -25
film_<words> -19 film_is 45 film_which -15 final_of 18 find -38 find_and 18 find_no 20 find_the 46 fine -21
finger 82 finger_and 23 finish -58 finish_by -21 fire -49 firm_had -17 first -18 first_minist 30 first_name 16
first_of 27 first_sold 39 first_time -43 first_woman -16 fish -60 fishmong 33 fit 41 five -54 five_dai 17
five_month -16 fix -23 fix_the -18 flat 32 fleet 29 floor -37 floor_throughout -18 flower -28 foam 17 fold -26
follow 74 follow_<name> 16 food -18 foot 83 foot_of 17 footag 54 footag_show 15 footbal -22 for 24 for_<name> -74
for_<number> -28 for_<words> 67 for_about 29 for_an -16 for_anoth 42 for_comment -20 for_eight -40 for_eleven 37
for_ever -15 for_five -29 for_four 20 for_him 53 for_it 44 for_nine 43 for_on 19 for_onc -15 for_sever -16
for_six -35 for_some -19 for_student 27 for_such 49 for_the 33 for_them 21 for_three -40 for_word 21 forc_the 26
forecast -40 foreign 19 foreign_minist 49 foreman -47 forger -15 forgiv 45 form 29 former -48 former_<name> 17
forti 101 forti_peopl 25 fortnight_after 16 forward 16 found 30 four 54 four_count -23 four_hour -21
four_million 16 four_second 41 fourth -17 frame_abov -17 free_to 17 freed_in 22 freelanc 22 freeli 23 from 63
from_<name> 22 from_<speaker> 54 from_a 61 from_anoth 15 from_hi -43 from_it -23 from_no -16 from_read 15
from_six -34 from_ten 23 from_their -16 from_villag -16 from_which 40 front_of -33 fuel -17 full -42 full_and -24
fund -38 funer 17 futur 21 ga -23 gag 23 galaxi -23 galleri -45 gang 30 gang_had 18 garden -26 gate -16
gate_<speaker> -20 gave 27 gave_a 52 gave_her -23 gave_the -83 gener 22 gener_manag -15 genuin 33 get 60 get_a 24
get_them -21 ghost -15 ghostwrit 25 gift 17 girl -24 give 91 give_<speaker> 27 give_a 20 give_the 65 given 63
given_<number> 17 given_by 16 given_evid -15 given_her 24 given_no 17 given_out 21 given_three -18 glass 51 go 71
go_and -17 go_by -32 go_for 21 go_off 15 go_on 24 go_out 27 go_the 31 go_through 29 go_to 30 go_up -15 go_with 32
goal -43 goat 29 gold -24 golf 17 goodby 18 got 72 got_<number> 36 got_hold 23 got_out -37 got_to 15 govern -49
governor -15 graduat 19 grai -19 grai_suit -19 granddaught -16 grandmoth -19 grandmoth_who -35 grandson 43
grant -24 grate 19 green -20 greet 29 greet_with -18 grei 82 grew -31 groom 43 group -43 grow -16 grudg 25
guess 43 guest 104 guest_at 43 guidanc 22 guilti 22 gutter_after -15 gym 39 ha_<number> 22 ha_<speaker> 49
ha_a 42 ha_an 30 ha_becom -20 ha_been -60 ha_done 27 ha_each -31 ha_go -34 ha_hear -19 ha_her 17 ha_him 79
ha_it -22 ha_kept 53 ha_lost -18 ha_more 43 ha_no 23 ha_not 88 ha_now 26 ha_open -16 ha_promise -18 ha_put -36
ha_report 31 ha_run -22 ha_shown -16 ha_sinc 59 ha_the 43 ha_trace 16 ha_until -20 ha_write -30 ha_yet 22 hack 25
hacker -29 had 99 had_<number> -22 had_<speaker> 15 had_<words> -22 had_a -38 had_an 21 had_argue -17
had_becom -19 had_been 21 had_bought -16 had_brought 15 had_chang -17 had_come 32 had_cost 33 had_drawn 41
had_ever -20 had_fallen -22 had_find 41 had_five 39 had_go -18 had_got 51 had_had 58 had_hand -24 had_her 27
had_in 16 had_kept -44 had_learn -31 had_left 44 had_never -33 had_no -28 had_noth -18 had_on 15 had_pass -19
had_pick 55 had_print -16 had_receiv -21 had_risen 36 had_rung 17 had_sail 37 had_say 64 had_settl 29
had_shown -19 had_spent -22 had_spread -32 had_suppli 28 had_taken 32 had_tell 33 had_the 87 had_think 15
had_to 32 had_train -24 had_travel -18 had_type 68 had_use -33 had_work -17 had_write -18 hadn't 42 hairdress 41
half -84 hall_of 56 hall_wa -17 hand_and 42 hand_back 67 hand_in -41 hand_it -54 hand_of 18 hand_on 15
hand_out -21 hand_over -28 hand_up 55 hand_wa 38 handset 26 handset_at 17 handwrit 41 handwrit_examin 33 hang 34
happen -16 harbour -21 hard -15 hat 49 haul -15 have 50 have_<speaker> 40 have_a 26 have_add 22 have_alreadi -16
have_arrest 25 have_been -52 have_begin -19 have_hear 27 have_it -23 have_left -26 have_never 22 have_no 18
have_not -28 have_notic -18 have_read -21 have_say 46 have_shown -21 have_spent 19 have_tell 22 have_the -16
have_to -25 have_write -16 he -46 he_add -21 he_agree -31 he_bought 17 he_did 22 he_doe -15 he_gave -15
he_give 20 he_go 59 he_ha -18 he_like 20 he_read 31 he_say -35 he_send 16 he_still 35 he_tell -16 he_then 19
he_think 30 he_took -29 he_use 35 he_will 32 he_would 26 he_write -19 head 41 head_and 43 headline -22
headline_<words> -18 headmast 38 health -33 health_minist -16 hear 69 hear_<words> 46 hear_from -32 hear_had 19
hear_him -34 hear_is 15 hear_it 62 hear_on -21 hear_the 20 hear_to 15 hear_turn -21 heart 26 heatwav 29 help -27
help_of 17 her 22 her_<words> 17 her_a -55 her_as 25 her_at 18 her_aunt -19 her_best 19 her_brother 16
her_coach -16 her_daughter -15 her_deputi 16 her_dog -19 her_ey 24 her_father -41 her_first -44 her_funer 29
her_grandson -16 her_hand -25 her_hear 27 her_husband -44 her_in 22 her_job -16 her_kitchen -15 her_manag 30
her_mother -39 her_name 16 her_off -17 her_on -22 her_out -16 her_own -25 her_passport 23 her_password 19
her_patienc 19 her_photograph -16 her_predecessor 23 her_say 42 her_seat -16 her_sister -22 her_son -17
her_teacher 30 her_that -36 her_to 32 her_voice 58 her_whip -17 her_word -23 her_work 27 here_is -17 heroin 27
herself -55 hi_<name> -20 hi_<speaker> 30 hi_account -34 hi_arm 28 hi_barrist -26 hi_bed 16 hi_brother -31
hi_client -19 hi_coach 17 hi_daughter 25 hi_desk 19 hi_father -18 hi_former -15 hi_grandson 53 hi_home -16
hi_hospit -20 hi_last 19 hi_late 22 hi_mother 15 hi_part -20 hi_phone -27 hi_pocket 53 hi_predecessor 19
hi_reply 58 hi_second -17 hi_side -30 hi_speech -26 hi_teacher 23 hi_wed 15 hi_wife -29 hi_word -28 hid -24
hidden 20 high -43 high_school -21 hill 31 him 33 him_at 53 him_for 27 him_he 22 him_how -22 him_in 36
him_includ 20 him_of -49 him_on -21 him_that -24 himself_and 27 himself_wa -16 himself_with -25 hire 74
hire_by 32 histori -24 hit 27 hit_the -24 hoax 35 hoax_call -20 hold_a -23 hold_in -25 hold_it -17 hold_of 24
hold_the -17 hold_up -39 holidai -26 home_in -22 home_town 23 honor 32 hood -27 hope -45 hope_to -42 hors 16
hospit -46 hotel 17 hour -16 hour_<speaker> 26 hour_in -23 hour_later -41 hour_on 25 hous -62 hous_to -15
household 16 housekeep 19 how 25 how_hi 28 how_it 17 how_much -15 how_to -25 hundr 65 hundr_peopl 35 hung -15
hung_a -18 hurri -15 hurt -31 husband -32 husband_and 19 hydrologist 41 hymn -23 hymn_and -19 hypnotist 57 ic 28
idea -37 idea_can't -17 identifi -18 if -48 if_he -34 if_it -16 if_the 40 if_thei -20 ignor -42 ill -16 imag -29
imagin 35 imam -15 immedi 15 imperson 53 impressionist 26 improvis 22 in 20 in_<number> 17 in_<speaker> 20
in_a 24 in_and 17 in_anoth 98 in_by 15 in_case 25 in_court -33 in_everi 15 in_four -18 in_front -29 in_good -21
in_her -27 in_hi -20 in_interview -29 in_line -32 in_no -32 in_place -18 in_prison -16 in_public -18
in_question 55 in_row 47 in_seat 32 in_shift 25 in_tear -17 in_that 56 in_the 63 in_their -37 in_them 15
in_three -27 in_through -20 in_two -45 in_which -39 includ -38 includ_<speaker> 15 includ_a -16 includ_that 21
incom -18 indict 27 inform_is -19 inherit -16 initi 38 injur -17 injuri -19 ink 57 ink_and 30 inquest -31
insid 38 insist -35 insist_that -23 inspector -44 instead -18 instructor 44 insur -15 intact 31 intens 27
intens_care 28 interest -17 intern -19 interpret -31 interpret_<name> 15 interv_and 17 interview 18
interview_at -25 into 31 into_a 21 into_her 27 into_the 28 introduc_the 18 investig_say 22 investor -17 invit 26
involv -17 is_<name> -25 is_<number> -26 is_<speaker> -26 is_<words> -28 is_a 89 is_ask -29 is_attach -16
is_be -30 is_date 62 is_due -29 is_expect -36 is_from 37 is_hear 38 is_mean 23 is_more -15 is_no 18 is_not -15
is_of 66 is_on -21 is_publish 26 is_quote 35 is_say 33 is_set -55 is_short 15 is_speak -16 is_still 25
is_suppos 17 is_surviv -16 is_tell 39 is_the 58 is_think 22 is_too -15 is_with -15 is_write 17 is_wrong -25
isn't -45 isn't_a -24 isn't_on 20 issue 29 issue_a -15 issue_for 15 it 59 it_<speaker> -22 it_a -32 it_again 53
it_all -18 it_and 83 it_anoth -15 it_appear 20 it_as -16 it_ask -22 it_at 27 it_author 48 it_back 38 it_be 17
it_belong 15 it_by 17 it_call -28 it_could -17 it_did -18 it_drop -15 it_editor -16 it_emerg 31 it_end -27
it_for 49 it_from 58 it_gave -18 it_had -47 it_her 16 it_last -22 it_manag 33 it_off 24 it_open -28 it_quote -20
it_report 17 it_run 20 it_say 39 it_show -18 it_so 25 it_title 21 it_to 51 it_took -30 it_twice 69 it_until 15
it_up 35 it_wasn't 16 it_with 22 it_would -50 item 27 jacket 24 jaw 96 jersei 46 jetti -26 job_as -19 job_of 17
job_to -16 join -21 joke -62 joke_that -32 journal -18 journei -20 judg_put -18 judg_tell 36 jump 18 junction -19
juri_of 27 juri_on 19 juror -19 juror_<name> 15 just 56 just_been 25 just_won 49 keep -46 keep_the 20 keeper -24
keeper_post -17 kei 49 kept_a 33 kept_her -15 kept_it 44 kept_the 23 kept_them -15 keyboard 30 kill -18
kilometr -26 kind -29 kitchen_televis -15 knee 70 knew 21 knife 39 know 57 know_how -18 know_it 22 know_no 30
know_the 26 know_what -16 known_as -19 known_to 17 label -35 ladl -17 ladl_and -15 lai 100 laid -15 lake 27
lakh -15 lament 18 land -25 land_that 18 lane -16 languag_and -23 laptop -18 laptop_close -20 larg -25
largest -29 last -51 last_dai 21 last_four -36 last_frame 39 last_line 35 last_month -33 last_night -36
last_of -20 last_see 18 last_until 15 last_week -45 last_year -29 later -37 latest -28 laugh_when -28 launch -28
launderett 29 laureat -17 law 32 law_student -19 lawyer -32 lawyer_<name> -17 lead -60 lead_the -22 leader -45
leader_in -22 leagu -19 leak -46 leak_in -15 lean 30 learn_from -22 learn_to -21 learnt 31 leas -26 least -18
leav -33 leav_at -15 lectern 63 lectur 38 led -67 led_by -15 led_the -15 ledger 27 left -34 left-hand 28
left_<speaker> 35 left_and 17 left_befor -17 left_hi 20 left_the -46 left_to -21 legal -26 legisl 15 lend 26
less -42 let 79 let_her 19 letter 19 letter_and -15 letter_date -23 letter_from 31 letter_go -16 letter_in -43
letter_that -22 letter_to -34 letter_wa 41 letterhead 36 li 30 lie 24 life 16 lifeboat -20 lift_the 41 light -59
light_the 22 lighter -20 like 67 limit -21 line 55 line_for 19 line_is 20 line_of 22 line_that -16 line_up -16
line_with -23 linguist 37 link -21 lip 77 lip-read 38 listen 98 listen_to 63 littl_wind -15 loan -38 lobbi 25
local -47 lock_the 21 lockdown 40 locker 38 log_put 17 logo -27 logo_and -23 long -61 look_up 20 lookalik 18
loop 35 loos 40 lorri -28 lose_her 25 loss -21 loss_of -15 lost -67 lost_her -27 lost_hi -29 lost_in 20
lost_the 21 lost_to -21 lot 35 low -33 low_cross -15 m_on 15 machin_that 27 made_<number> -15 made_<speaker> 17
made_<words> 28 made_a 22 made_by 18 made_her -21 made_him -19 made_no -17 made_of 24 made_the -33 made_to 38
made_up 34 made_with -21 magazin 63 magistr 53 mai 22 maid 24 mail 19 main -24 mainten_log -15 major -27
major_of -18 make 24 make_<speaker> 41 make_it -25 make_up 17 maker 29 maker_of -18 maker_say 28 malaria 31
male -23 man_had -18 man_of 15 manag_<name> -18 manag_<speaker> -46 manag_and 16 manag_director 26 manag_in 22
mani -48 mani_of -15 manufactur -16 march -17 mare -23 margin 15 mark 32 market -21 marshal 15 mask -32 match -18
match_in 18 match_the 31 mate 21 matine 78 matter -37 mayor -40 mayor_of -20 me -25 me_the 17 mean 25 mean_for 16
mean_it -30 meantim -23 meanwhil -16 measur -37 meat -16 medium 32 meet -35 meet_at -24 meet_in -18 meet_of 46
meet_that 15 member -40 member_<name> 15 member_that -15 memori -17 men_came -20 men_have 16 mention -25
merchant -22 message_between -25 met_with -19 meter -18 metr -30 microphon 24 microphon_and -26
microphon_fail -39 microphon_wa 21 midnight -16 might 37 mile 20 mile_from 25 mile_of 17 milk -15 milkman 18
million -50 million_follow 47 million_peopl -19 million_time -27 mime 19 mine -27 minimum -15
minist_<speaker> -21 minist_ha 22 minist_in -18 minist_offic -17 minist_speech -21 minist_who 26 ministri_say -19
minut 34 minut_<speaker> 55 minut_and -21 minut_is 17 minut_later 27 minut_to 58 minut_were 37 minut_with -17
mirror_for -33 miss -52 miss_it -16 miss_the 15 mix_feel -15 mock 28 mock_trial 33 modern -15 moment -38
monei -26 monei_on 22 monologu 18 month -35 month_and 26 month_at 18 month_on 15 mood -20 moral 24
more_<words> 17 more_than -47 morn 42 morn_when -22 most -66 most_of -32 mother -43 mother_<name> -15
mother_<speaker> -16 mother_say 24 motor 32 moustach 48 mouth 77 move -34 move_to -28 much -32 much_of -19
murder 21 museum -15 museum_in -15 must 45 my -50 name 60 name_<name> -17 name_<speaker> 42 name_<words> -16
name_and 29 name_as 25 name_for -22 name_is -16 name_say -17 name_the 18 name_to -16 name_wa 60 nation -23
nativ 34 nativ_speaker 37 navi 20 near -33 near_the -16 nearli -29 need -26 need_six -23 neighbor 15
neighbour -35 neither 20 neither_read 21 nephew 15 net -18 never -20 never_in 23 never_met 17 new -94 newest 28
newslett 36 newspap_report -15 next_morn 22 next_on 16 next_spring 19 next_to -16 night_<speaker> 36 night_and 28
night_as -33 night_in 23 night_of -20 night_shift -30 night_the -15 night_train 17 night_with -18 nine_and 47
nine_dai -24 nine_of 20 nineti 28 ninth -23 no 77 no_<name> 25 no_<speaker> 31 no_and 23 no_charg -28
no_director -16 no_mood -18 no_on -28 no_press 23 no_record -23 no_signal -22 no_such 24 no_trace 23 nobodi 36
nobodi_at 30 nobodi_ha -21 nobodi_in -27 nod -20 none 39 none_of 39 noon 33 noon_the 19 nor 51 nose 19 not -53
not_<number> -29 not_<words> 22 not_all -28 not_check -19 not_come 28 not_comment -17 not_disput -38
not_everi -17 not_everybodi -16 not_everyon -21 not_exist 44 not_had -15 not_hear 20 not_lost -16 not_mean 15
not_met 23 not_move 35 not_on 43 not_read 18 not_say -16 not_set 64 not_speak 56 not_yet 45 note_for 19
notebook 31 noth 51 noth_of 16 noth_to -26 now -36 number 53 number_<speaker> -18 number_of -55 number_seven 26
nurs_for 38 nurs_were 26 oath -15 object -41 oblig 26 occas 17 occas_with -15 occup 19 of_<name> 33
of_<number> 76 of_<speaker> 35 of_<words> 51 of_a 55 of_be 19 of_both 36 of_desk -24 of_fraud -23 of_her -21
of_him 20 of_honor 32 of_it -41 of_life 19 of_nine -35 of_press -18 of_radio 29 of_report -23 of_silenc 44
of_tape -30 of_tea -23 of_tender 15 of_that 43 of_their 46 of_them -29 of_these 16 of_those -33 of_two 51
of_water -28 of_which -32 off 56 off_<name> -16 off_<speaker> 23 off_a -27 off_at -15 off_for 25 off_hi -37
off_the 27 off_to 67 off_with -30 offer -20 offer_from 25 offic_<name> 36 offic_on -24 offici -47 offici_in -15
often -41 old 58 old_on 17 older -23 on 25 on_<name> -61 on_<speaker> 35 on_<words> 42 on_a 26 on_and 82
on_ani 56 on_extra -17 on_face -21 on_her 24 on_hi -32 on_him 52 on_is 24 on_man -24 on_of 25 on_page 64
on_reader -21 on_sale -27 on_second 27 on_show -15 on_stage 16 on_stove -20 on_that 19 on_the 24 on_their -19
on_thi -17 on_to -33 on_turn -23 on_two -20 on_voice -15 on_when 15 on_with 22 on_without -27 onc 29 onc_the 25
onc_to 17 onli -20 onli_as -18 onli_onc -16 onli_the 17 onli_wit 18 onlin 15 open -17 open_a -24 open_hi 38
open_it -42 open_on -25 open_with 17 opinion 48 oppon -16 opposit 29 opposit_<name> -16 opposit_number -34
option 35 or -33 or_the 20 or_what -15 orbit 17 order 27 order_from 25 organ -15 organis -16 origin -15 other 41
other_end -15 other_peopl -16 other_side 29 otherwis 42 our 61 our_report 34 out 27 out_a -16 out_an 15 out_as 17
out_befor -24 out_by 30 out_from -15 out_of 28 out_whether 25 out_white -18 outcom -23 outsid -76
outsid_<speaker> -18 outsid_firm -16 over 43 over_<name> 24 over_<speaker> 38 over_befor -15 over_shout -24
over_that 15 over_the 29 overnight -17 ow 57 ow_to 23 own 54 own_a 19 own_up 66 owner -29 owner_<speaker> -18
p. 20 p._m 20 page 64 page_<number> 77 page_long -20 page_with -24 pai_<speaker> 20 pai_for -25 paid 47
paid_<number> 21 paid_a 30 paid_by 24 paid_for -21 pain 18 pair 22 pair_of 48 palac 20 pan -30 panel 32
pantomim 29 paper -41 paper_from 24 paper_had 15 paper_in -38 paragraph 50 paramed -18 parcel -15 parent -39
parish 55 parish_regist 18 park_space 17 parodi 72 part 23 part_in -38 part_of 44 parti 23 parti_had -15
partner 16 partner_<name> -16 pass -30 passag 49 passeng -23 passeng_to -18 passport_in -17 password 31 past 63
past_tens 33 patch 37 patienc -18 paus -56 peg -19 penalti -27 peopl -55 peopl_at -17 peopl_had -19
peopl_have -15 peopl_in 52 peopl_who -20 peopl_work 26 per -23 per_cent -24 percent -27 perform -18 perjuri 15
person -17 petit -17 pharmaci 20 pharmaci_in 28 phone -26 phone_call 35 phone_from -25 phone_in 29 phone_to -15
photo 16 photograph_of -17 phrase_come -16 phrase_in 16 phrase_wa -16 phrasebook 57 pick 23 pick_the 20 pictur 22
pictur_say 26 pie 22 piec_of -15 pigeon -17 pigeon_had -16 pigment 17 pin 31 pipe -24 pirat 20 pitch -15
placard 19 place_a 16 place_at 16 plai_<words> -19 plai_and -28 plai_at -15 plai_by 75 plai_card -15 plai_for -46
plai_her 24 plai_it 24 plai_the 35 plan -72 plant_in 38 plaqu 15 player 16 player_of 27 plea 20 plead 19
plead_guilti 25 pleasur -24 plinth 17 plumber 54 pocket 64 podcast 25 point_in -17 point_of 30 point_out -20
point_the 15 point_to 41 polic_had -22 polic_he 25 polic_in 17 polic_on -15 polic_say 23 polic_station 18
poll -26 poor -19 pope 45 porch -16 portrait 36 pose 20 pose_as 36 posit -24 post_a -37 post_four -17 post_in 37
post_on -28 post_twice -22 post_wa -25 postcard 17 poster -42 poster_ar -24 poster_read -15 postman -15
postmark 23 pour -20 power -44 predecessor 31 predict -16 premier -28 premier_in -17 prepar -25 present_and -21
presid_<speaker> -23 press 89 press_him -18 press_offic 34 press_release -15 press_time -18 price -58
price_of -24 priest 22 primari 63 primari_school 31 print 20 print_a -21 print_it 25 print_on 37 print_the -15
printer 63 prison -48 privat -31 prize 20 problem -20 product -23 profession 21 professor_<speaker> -15 profil 23
profit -35 programm 50 programm_say 15 project_box -16 promise 47 promise_a 40 promise_free 22 promise_that -25
propose 34 propose_the 26 propose_to 16 prosecut -19 prosecutor 32 prosecutor_for -22 prosecutor_who 23
protect -17 public -68 public_galleri -18 publicist 32 publish -17 publish_a -18 publish_in -15 publish_on -20
puddl -16 pull 40 pull_the 56 pulp 35 pulp_<number> 16 pupil -42 pupil_had 23 puppet 21 purpos 17 put 76
put_<speaker> 66 put_a -16 put_an -21 put_back -27 put_hi -35 put_him 34 put_it -52 put_off -22 put_on 27
put_out 16 put_that 22 put_the 55 put_thi 15 put_togeth 19 put_up -27 putt -16 putt_drop -15 qualifi -33
quarrel 16 quarter -17 queen 18 question_about 24 quick -22 quick_to -20 quickli -18 quiet -31 quit 23
quizmast 54 quotat 21 quotat_is -16 quote 54 quote_a -21 race -46 radio 41 rail -16 ralli -27 ralli_in -23
ran -24 ran_out -16 rang -19 rang_a 15 rang_from -15 rang_of -17 rang_the -43 rate_on 16 rate_the 34 reach 28
reach_by -25 reach_for 26 reach_the 32 reaction -18 read_<speaker> -17 read_<words> 46 read_in 30 read_into -35
read_it -36 read_nor 21 read_the -59 read_to -22 read_what 30 reader 49 reader_who 44 readi -16 real 65
real_<speaker> 55 real_on 19 reason -25 rebel 18 rebuilt -16 recall 20 receipt -15 receiv -50 recip 19 recit 29
recognis 23 recommend -18 record -78 record_for 18 record_ha 16 record_in -43 record_it -26 record_of -55
record_the 24 recov -49 recov_from -27 red 47 refuse -21 refuse_a -17 refuse_to -23 regardless 20 region 16
registri 20 reject -52 rel -20 remain -34 remark 15 remark_drew -18 remark_in -50 remark_were 24 rememb 30
rememb_a 15 remind_him -36 remov 37 remov_from -21 remov_of 16 render 41 rent 29 reopen -28 repeat_it -28
repeatedli -15 replac -21 reply 42 reply_that -34 reply_to -30 report_<speaker> 45 report_and -20 report_ha -25
report_had 32 report_in -15 report_it 18 report_on -16 report_tell 16 report_who 29 reproduc -25 request_for 15
requir 24 rescu -18 research -45 resid -43 resign 29 respond -49 respond_with -21 respons -15 rest 42 rest_of -16
restaur -26 result_from -22 result_of -15 resum -24 retir_in -18 return -52 revers 22 review -37 review_by 15
ribbon 18 ride 61 ride_a -16 rider -19 rider_as -15 rifl 37 right -23 ring 30 ring_and -20 rise 16 risen 32
risen_to 25 risk -18 rival_for 16 river -31 road -33 roar 35 roast 15 robe 41 robot -18 rock -18 role -17 roll 38
roller 16 roof -35 roof_of -18 roofer -22 room 47 room_he 18 room_of 44 room_sinc 24 room_when 29 rose -30
round 25 round_of 22 round_to 16 rout -26 routin -16 row_<name> 16 row_two 31 rubber 61 rule -31 rule_on 20
ruler 23 run 47 run_a -16 run_of 21 run_out -19 run_the 16 run_to 57 run_until -25 rung 17 rush 20 sack -16
safeti -28 sail 26 sale_in -19 sale_wa 33 same 24 same_<name> 35 same_name -24 sanctuari -28 sandwich 22 satir 26
sausag 26 save -24 say -90 say_<name> -47 say_<speaker> -18 say_<words> 89 say_a -31 say_an -16 say_and 53
say_for 15 say_he -88 say_hi -28 say_in 27 say_it 36 say_noth 30 say_of 19 say_on 44 say_onli 17 say_she -69
say_so 64 say_that -96 say_the -21 say_thei 42 say_there -25 say_thi 22 say_wa 20 scan -25 scene 87 scheme -17
school_and -35 school_bu 18 school_gym 40 school_to -17 schoolteach 21 score -31 scream 21 screen 44
screen_for 23 screenshot 30 script -23 scroll 16 scrupl -15 sea -34 season -28 season_and -19 season_on -17
seat_<number> 29 seat_were -15 second-year 38 second_half -32 second_home -19 second_line 16 second_on 28
second_time 19 second_year -18 section -16 sector -15 secur 25 secur_firm 24 see -17 see_a -18 see_by -23
see_her 16 see_it -22 seek -30 seem -29 segment 20 seiz -16 sell -24 sell_a 28 sender 75 senior -30 sentenc 115
sentenc_and 16 sentenc_begin 22 sentenc_in -20 sentenc_is 23 sentenc_on 39 sentenc_to -27 sentenc_until -18
sentenc_wa 45 separ -20 seri -37 serv -18 serv_for 24 server 26 set_a -16 set_foot 61 set_up -29 settl 40
settl_a 19 settl_on 43 seven -24 seventh -20 sever -39 shadow 29 shake -15 shame -15 share -30 share_a 26
share_the -20 share_two -16 sharper -21 sharper_in -21 she -90 she_and 15 she_go 24 she_ha -15 she_hand 19
she_hold 39 she_is 24 she_read -27 she_say -86 she_speak 38 she_tell -30 she_use -18 she_wa 68 she_walk -16
she_want -15 she_would -16 she_write -15 shed -17 shell 16 sheriff 16 shift -24 ship 24 shoe -19 shook -43
shook_hi -32 shoot 23 shop 21 shop_on 24 short -18 short-liv -15 short_stori 21 shorthand 29 shortlist -19
should_have 28 shout 51 shout_of -24 show 29 show_her 37 show_in -21 show_that -35 show_the 90 shown -26
shown_the 16 shown_them 15 showrunn 25 shrug -20 shut 29 shut_down -17 shut_sinc 18 sick -28 side_ar 24
side_of -26 sign_<words> 24 sign_a -22 sign_and -34 sign_it 21 sign_that -17 sign_with 43 signal -26
signal_and -20 signal_box -15 signatur 16 signatur_of -15 silenc 38 silenc_and -17 silent -30 silver -18
silver_ladl -15 similar -27 sinc_<name> -41 sinc_<number> -26 sinc_<speaker> -19 sinc_a 17 sinc_chang -21
sinc_her -25 sinc_hi 28 sinc_independ 23 sinc_say 24 sinc_spring 26 sinc_the 47 sinc_then -21 sing -19
sing_and -36 sing_by 32 singl_<words> -22 sink 16 sister -19 sister_disagre -16 sit 59 sit_down 19 sit_on 58
six_month -25 six_page -34 six_second -25 six_to -22 six_year 27 sixth -28 sixth-form 30 sixth_dai -16 skate 17
slap 17 slide 20 slot 15 slow 33 slow_in 18 small -20 smile -27 smile_and -15 smuggler -32 snap 29 snore 38 so 66
so_doe -25 so_far -24 so_for 18 so_on 15 so_that 18 so_what -38 societi 28 sock_and 16 sofa -16 softwar 43
softwar_had 31 sold_<number> -17 sold_at 20 sold_in 26 sold_out -21 soldier -24 solicitor -32 some -56
some_<number> -15 some_of -15 somebodi -26 somebodi_had -17 someon 62 someon_had -22 someth 47 someth_is -20
son -40 son_had 18 son_of -19 son_wa -19 song 20 soon -32 soon_after -16 soon_as -16 sooner 34 sophomor -27
sort 28 sound_at -22 soup -17 sourc 32 spaniel 19 speak 104 speak_<name> 31 speak_and -23 speak_as 24
speak_by -17 speak_for 24 speak_in -43 speak_of 30 speak_on -16 speak_onli -18 speak_over -24 speak_sinc 33
speak_the 21 speak_to -35 speak_up -33 speak_with -22 speaker 126 special -15 specialist -16 specimen 19
speech 30 speech_and 19 speech_by 28 speech_had -31 spell 147 spend -22 spent -15 spent_<name> 19 spent_the 38
spent_three -16 spent_two -16 splice 35 split -21 spokesman -48 spokesman_<speaker> -30 spokesperson -15
spokeswoman -21 sponsor 15 spoof 26 sport 26 spot 15 spread -31 spring_as 26 squad -20 squar 26 squeez 28
stadium 20 staff -45 staff_had -16 staff_to -17 stage_as 19 stai -21 stai_for -32 stai_in 37 stai_on 31 stair -25
stall 77 stall_of 41 stamp 45 stand 37 stand_besid 26 stand_in 18 standard 26 start -94 start_her -15
start_it -17 state -58 statement_from -25 station_gave -16 steadi -24 stenograph 40 step_down -22 steward -22
steward_call -17 still 18 still_ha -27 still_in 43 stitch 23 stock 29 stolen -27 stone 23 stood -25 stood_by -32
stood_for 39 stop 20 stop_on 25 stop_the 26 store -46 stori 24 stori_of -31 stori_wa 28 storm 17 stove -44
straight 18 straight_face 39 strang -17 stranger 36 stream 30 street -52 strip 30 strip_of -20 stroke 25
stroke_in 21 stuck -35 stuck_it -20 student_admit -18 student_at 16 student_who -29 studi -55 studi_wa 20
studio_in -20 style 21 su 46 subscrib 48 substitut -24 substitut_<name> -20 subtitl 35 subtitl_were 30 succeed 20
success -16 such 93 such_convers 18 such_scrupl -15 such_talk 15 suggest -15 suggest_that -23 suit_took -19
summer -28 summit 19 summit_and 21 supervisor -18 suppli_the 24 support -52 suppos 91 suppos_that 39
supposedli 83 sure -22 surgeon 44 surgeri -19 surgeri_in -16 surpris_to 35 survei -26 surviv -17 surviv_by -16
swallow 49 swap 17 swear 34 sweat 27 swept 16 swim -23 syllabl 37 tabl 45 tabl_in 69 tablet 25 tabloid 25 tag 25
tailor 21 take_it 19 take_over 18 take_place 26 take_the 31 take_up -43 taken_a -15 taken_by 17 taken_it 20
taken_off 17 talk 47 talk_in 37 talk_with 17 tall 26 talli 17 tanker -15 tap 16 tape -33 tape_and -20 tape_wa -52
taught_it 31 tax -34 taxi 44 tea -18 teach -41 teach_<name> 16 teach_the -18 teacher_had -20 team-mat -16
team_bu 21 team_to 19 teammat -20 tear -40 teeth 22 telegram 18 telephon 24 telephon_interview -16
telephon_number 28 televis -43 televis_and -15 televis_crew 15 tell 47 tell_<name> -35 tell_<speaker> 29
tell_a -53 tell_at -17 tell_me -33 tell_of -17 tell_polic 16 tell_report -43 tell_the 78 tell_to 25 temperatur 39
templat 24 ten 31 ten_minut 16 ten_of 21 ten_year -29 tens 33 tenth -20 term -24 test -16 testify -23
testify_for -19 text 36 text_and 25 text_wa 20 than -54 than_<number> -45 than_a -24 than_the -18 thank -20
thank_her -20 that 24 that_<name> -54 that_<number> -15 that_<speaker> 62 that_a -42 that_afternoon 55 that_at 20
that_belong -20 that_came 21 that_could -17 that_dai 76 that_down -26 that_drew -20 that_from 23 that_had 31
that_he -15 that_hi -16 that_hour 15 that_kept -15 that_morn 97 that_name 46 that_night 34 that_of 24
that_point 23 that_read -15 that_she -68 that_someth -20 that_the -25 that_thei 21 that_took 20 that_wa 34
that_wai 34 that_week 57 that_year 66 the -21 the_<number> -19 the_<speaker> 56 the_<words> 56 the_accid 16
the_accuse 19 the_actor -19 the_ad 18 the_admir 25 the_affair -17 the_ag -17 the_agenc 54 the_airport -39
the_allege 27 the_anim -20 the_announc -19 the_appeal 27 the_applic 21 the_archbishop 38 the_archiv 20
the_artist 24 the_audio 25 the_author 20 the_autumn -50 the_back -71 the_balconi 15 the_ball -23 the_bang -24
the_bar 23 the_barrel 31 the_beach -22 the_beard -16 the_bell 19 the_bill -33 the_blackmail 16 the_block -15
the_board -30 the_boat -19 the_boi 18 the_booth 22 the_border -16 the_bottom -19 the_boxer -19 the_bride 28
the_broadcast 24 the_brother -27 the_build -25 the_button 19 the_bypass 18 the_cabl 19 the_call 22 the_caller 33
the_camp -18 the_candid 16 the_capit -17 the_captain -15 the_car -28 the_card 18 the_case -36 the_ceremoni 20
the_chain 20 the_challeng -17 the_chat 25 the_children 45 the_choir -18 the_church -20 the_citi -21 the_clerk 36
the_clip 76 the_clock -15 the_club -15 the_coast -23 the_coat -15 the_colonel 25 the_comic 23 the_commiss 21
the_committe -29 the_compani -46 the_congressman 16 the_corner -21 the_coron -23 the_cost -20 the_counter 19
the_counti -39 the_coupl -18 the_court -30 the_cox -16 the_crowd -41 the_custodi 19 the_dai 63 the_dam -24
the_date 57 the_decis -34 the_deleg 16 the_differ -24 the_director 40 the_dog -24 the_door 24 the_doubl 18
the_driver -23 the_drivewai -15 the_ear 22 the_editor -27 the_email 23 the_embassi 37 the_emerg -18 the_end -21
the_episod -32 the_examin 22 the_exchang 69 the_eyebrow 33 the_factori -19 the_fall -30 the_famili -62
the_fan -20 the_farewel 19 the_farm -27 the_fastest -15 the_feder 15 the_festiv -20 the_fiction 26 the_field -36
the_figur -16 the_film 32 the_fire -21 the_firm -24 the_first -23 the_floor -37 the_follow 20 the_foot 15
the_footag 17 the_foreman -42 the_fourth -21 the_fraud 21 the_front 26 the_full -25 the_galleri -43 the_game -27
the_gang 38 the_gate -25 the_gener 35 the_ghost -16 the_glass 38 the_goal -32 the_groom 35 the_group -24
the_guest 53 the_gutter -15 the_hand 23 the_harbour -21 the_hat 45 the_head 35 the_hear -87 the_heat 29
the_help 17 the_hill 33 the_home -29 the_hotel 22 the_hour 40 the_hous -22 the_hypnotist 54 the_idea -27
the_inquest -16 the_inquiri 26 the_interpret 21 the_interv 16 the_invit 19 the_item 44 the_jaw 27 the_jetti -26
the_junction -19 the_king 20 the_knee 23 the_label -15 the_laboratori 20 the_ladi 19 the_land -19 the_laptop -20
the_largest -21 the_late 15 the_latest -28 the_law 22 the_lead -23 the_leas -19 the_lectern 38 the_lectur 60
the_letter -27 the_letterhead 22 the_line -26 the_live -15 the_lot 19 the_machin 16 the_magazin 84 the_magistr 23
the_main -15 the_man 73 the_march -15 the_margin 20 the_mark -15 the_market -27 the_match -36 the_matter -16
the_meantim -23 the_medium 18 the_meet 40 the_men -37 the_message 26 the_microphon 17 the_middl -16 the_minist 36
the_ministri 35 the_minut 25 the_mirror 24 the_moment -20 the_monei -16 the_most -27 the_mother -17 the_murder 25
the_museum -17 the_name 38 the_nation -17 the_neighbour -17 the_network 17 the_new -55 the_next 76 the_night 38
the_novel -23 the_nurs 74 the_occup -16 the_old 38 the_on 30 the_onli 31 the_origin -20 the_other 33
the_outcom -23 the_owner -27 the_page 62 the_paint -15 the_pair -16 the_pan -26 the_panel -43 the_paper 45
the_park -15 the_part 63 the_parti 39 the_passag 45 the_password 18 the_past 23 the_pension -24 the_peopl -17
the_phrase -38 the_piano 15 the_pictur 49 the_place -18 the_plant 24 the_platform 21 the_player -39 the_plinth 17
the_point -15 the_porch -16 the_port -18 the_post 20 the_power -27 the_premier -37 the_presid 33 the_previou 19
the_price -25 the_priest 37 the_prime 21 the_printer 19 the_prison -18 the_programm 32 the_project -26
the_public -26 the_publish 43 the_pupil -25 the_putt -15 the_question -25 the_queue 18 the_quotat 32 the_quote 50
the_race -17 the_rail -22 the_rain -17 the_real 61 the_rebel 18 the_recall -17 the_record 18 the_region 25
the_regul 21 the_release 35 the_remark -42 the_reply 27 the_report 25 the_rest 30 the_ride 52 the_river -23
the_road -15 the_roof -40 the_room -31 the_rout -22 the_rubber 25 the_run 32 the_sale 32 the_same 16 the_sampl 20
the_satir 26 the_scene 25 the_school 23 the_screen 43 the_screenshot 35 the_script -40 the_search -15
the_season -20 the_seat -22 the_second 15 the_secur 28 the_sender 33 the_sentenc 176 the_seri -27 the_session 17
the_set -19 the_sheet 49 the_shop 16 the_showrunn 25 the_side -19 the_singer 38 the_singl -23 the_sink 18
the_sister -16 the_sixth -21 the_small -18 the_smuggler -16 the_son -17 the_sound 18 the_speak 20 the_speaker -17
the_sponsor 31 the_sport 28 the_spring -34 the_stadium 16 the_stair -38 the_stall 106 the_stand 28 the_start -30
the_statement 30 the_station 23 the_stenograph 58 the_steward -18 the_stove -24 the_stream 34 the_street -27
the_strike 21 the_studi -16 the_subject -17 the_summer -33 the_summit 20 the_suppos 27 the_surgeon 15
the_suspect 15 the_tabl -40 the_tabloid 23 the_telephon 19 the_tenor 18 the_text 21 the_third 29 the_three 24
the_till -26 the_time 91 the_timet -18 the_toast 24 the_top 16 the_tower -17 the_town -53 the_trade -16
the_trailer 26 the_transcript -18 the_trial -32 the_troup 21 the_turn -26 the_two 41 the_umpir -21 the_union -22
the_univers 34 the_usual -16 the_vallei -16 the_van 26 the_verdict 20 the_vicar 34 the_voice 42 the_volunteer -17
the_vote 19 the_voter 38 the_walk 27 the_wall -27 the_water -27 the_wave -26 the_whole 54 the_widow 17
the_winter 34 the_wire 17 the_wit -23 the_woman 56 the_women -15 the_word 35 the_work -16 the_world -23
the_writer 28 the_wrong 23 the_yard 54 the_year 53 theater 17 theatr -29 theft -15 thei -45 thei_ar 64
thei_had -18 thei_have -24 thei_stood 31 thei_were -44 their -36 their_best 20 their_father -19 their_last 20
their_own -37 them -23 them_by -19 them_for -19 them_from 19 them_had 15 them_the 21 them_wa -15 themselv -27
then 78 then_ask 18 then_go -30 then_he -34 then_it -35 then_put 20 then_the 27 therapist 30 there_and 17
there_ha 27 there_is -23 there_sinc -21 there_wa -60 there_were 25 these 49 these_word 17 thi 26 thi_articl -27
thi_is -21 thi_magazin -19 thi_month 26 thi_newspap -15 thi_occas -15 thi_point 21 thi_to 15 thi_wa 34 thief 17
thiev -16 thigh 44 thing 49 thing_that 17 thing_to -19 think 52 think_again -17 think_of 40 think_that -23
think_up 46 third -27 third_dai -19 thirti 52 those 47 those_at 16 those_claus -21 those_of 28 those_who -23
those_word 36 threat 17 threaten 33 three -30 three_<name> -16 three_children -17 three_dai -20 three_hour -26
three_out 20 three_peopl 48 three_year -24 threw -21 throat 23 throat_and -21 through 21 through_a 15
through_it 15 through_their -17 throughout 72 thrown -24 thumb 15 thumb_and 17 ti -18 ti_it -16 tide -22 tie 18
time -36 time_<name> -17 time_<speaker> 25 time_a 50 time_as 20 time_by -24 time_of 22 time_sinc -20
time_that -19 timet -20 timet_had -19 tire -33 title -18 to -28 to_<number> -55 to_<speaker> 25 to_a 52 to_an 28
to_appeal -16 to_argue 20 to_blue -22 to_borrow -15 to_bring -15 to_call -25 to_carri -15 to_catch 24 to_charg 16
to_choos -16 to_come -39 to_cover 16 to_do -29 to_drive -15 to_fill 42 to_find -15 to_follow -16 to_get 37
to_have 87 to_her 21 to_hi 67 to_him 27 to_hold -19 to_ignor -22 to_it 30 to_keep -18 to_kill 18 to_learn 59
to_let -22 to_lie 15 to_open -21 to_plai 17 to_read 43 to_report -23 to_ring 18 to_say 66 to_send -16 to_show 54
to_sing -16 to_talk -21 to_tear -16 to_tell 28 to_thank 21 to_the 34 to_thi 26 to_those -19 to_three -22
to_trace 24 to_us -37 to_win -25 to_work -20 to_write 63 toast 23 togeth 27 togeth_with 26 tone 32 too -23
too_late -19 too_much 27 took -21 took_for 19 took_four -21 took_her -34 took_it 38 took_no -40 took_note -19
took_off -26 took_onli -18 took_part -27 took_place 31 took_question -16 took_the 18 took_to 28 took_turn 23
top_of 37 torchlight -17 toss 28 tour -17 town 52 town_and 21 town_of -16 trace 90 trace_it 21 trace_the 28
track -26 trade -18 trade_minist -15 trader -24 trailer 29 train -41 train_and 16 train_as -31 train_by 16
train_on 21 traine 19 transcript_of -23 translat -20 transport -24 travel -35 travel_from -21 treat -36 tree -28
trend -16 tribun 21 tribut_to -18 trigger 28 troup 21 true 16 try 27 tube 21 tune -25 tune_from -21 turkei 26
turn 53 turn_a 17 turn_by -16 turn_down -31 turn_in -16 turn_into 23 turn_it -24 turn_of -19 turn_out 34
turn_sharper -21 turn_up 41 tutor 101 tweet -21 twelv 36 twelv_word 15 twenti_minut -18 twice -29 twice_and -26
twice_for 21 twice_in -30 twice_on 29 twice_the 20 twin 21 twin_<name> 21 twin_sister -15 two -33 two_bottl 17
two_breakfast 22 two_children -32 two_hour -26 two_in -16 two_men 24 two_metr -18 two_of -17 two_sister 23
two_to 21 two_when 15 two_wit 25 two_word 29 two_year -28 type 144 type_the 35 typefac 38 typewrit 15 typist 96
umpir -17 unanim -15 under 68 under_gener 34 under_question -24 under_the 28 under_which -18 understand -19
unhappi -16 uniform 18 union -41 unit 27 unlock 42 unlock_with 15 unrepent -15 until 30 until_<number> 28
until_the 18 until_then -16 up 18 up_<number> -16 up_a -44 up_all 28 up_at -15 up_becaus 19 up_for -38
up_from -42 up_in 16 up_it 19 up_more 27 up_on -25 up_over 16 up_say 27 up_six -34 up_the 42 up_their 20 up_to 20
updat 25 urge -39 use -35 use_a -30 use_hi 33 use_the -21 use_to -28 user 17 usual -25 utter 51 vaccin -23
vallei -26 veget -21 veri 20 vet -17 vicar 26 victim -28 video -40 video_call 22 viewer 26 villag -25
villag_could 15 villag_in -19 villag_of 21 viral -17 visit -50 visit_the -20 visitor_for 15 visitor_had -16
voice 34 voice_from -25 voice_is -15 voice_of -26 voice_on 23 voice_the -16 voice_wa -27 volunteer_with 26
vote -38 vote_by 25 vow 70 vow_of 65 vowel 58 wa 17 wa_<name> 77 wa_<speaker> 17 wa_a 27 wa_address -17
wa_alreadi 15 wa_also -16 wa_and -17 wa_arrest 16 wa_ask -46 wa_asleep 43 wa_at -17 wa_back -16 wa_be 63
wa_boo 16 wa_broadcast -19 wa_buri 73 wa_call 23 wa_check 27 wa_close 41 wa_come 32 wa_cool -17 wa_delet -18
wa_do 58 wa_drawn 34 wa_due 15 wa_eight 37 wa_eleven 18 wa_first 22 wa_forc 15 wa_found 36 wa_four 32 wa_full -34
wa_get 19 wa_happi -18 wa_her 26 wa_hurt -26 wa_in 23 wa_leak -19 wa_left -16 wa_less -32 wa_lift -20 wa_like -18
wa_lost -33 wa_made 17 wa_more -15 wa_move -30 wa_nine -33 wa_not -24 wa_on 32 wa_open 22 wa_present -16
wa_publish -20 wa_put 35 wa_read -23 wa_right -23 wa_say 44 wa_second -20 wa_see -15 wa_shoot 26 wa_show -23
wa_sign -24 wa_still 33 wa_tell -40 wa_that 58 wa_the 123 wa_then 70 wa_try 21 wa_two 28 wa_under 25 wa_wear 17
wa_what 29 wa_within 29 wa_write 28 wag 37 wai 57 wait -54 wait_with -18 waiter 26 waiver -16 wake_at -22
walk -28 walk_out -18 walk_to -19 wall -35 wall_by -18 want -46 want_him 18 want_to -25 war 23 ward -16 warm 24
warn -51 warrant 17 wash -16 wasn't 15 watch_from -22 watch_the -17 water -41 water_compani 28 wave 28
wave_took -26 waxwork 22 we_ar 28 we_go 39 wear_the 39 weather -20 websit -31 wed 65 week -44 week_and -24
week_of 28 week_off -15 week_that -19 week_the 27 weekend 23 weigh -36 weigh_<number> -22 welcome_the -17 well 22
well-known 18 wept -23 were -64 were_<number> 27 were_<words> -24 were_add 18 were_cut -20 were_put 26
were_slow -17 were_taken -29 were_tell 21 were_the 36 were_thrown -15 were_to 30 west -18 western 39
western_<name> 39 wet -22 whale -19 what 88 what_<speaker> 63 what_came 15 what_do -32 what_ha -33
what_happen -20 what_it 35 what_made -17 what_the 84 what_thei -22 what_wa -26 what_you -26 whatev 92 wheat -22
when -31 when_<name> -41 when_<speaker> 32 when_a -24 when_ask 18 when_he 17 when_her -19 where 50
where_<speaker> 22 where_he 18 where_it 20 where_the 41 where_thei -18 whether -56 whether_anyon 21
whether_he -28 whether_she -23 whether_that 16 whether_the -18 which 41 which_<name> -35 which_<speaker> 36
which_cost 29 which_everi -22 which_go -28 which_ha -17 which_hi 18 which_is -31 which_run -16 which_say 22
which_she 21 which_the 73 which_use 22 while 66 while_<speaker> 35 while_the 23 whip -17 whip_and -17 whisper 41
white_as -18 who 25 who_also 22 who_came -27 who_charg 70 who_could 18 who_did -18 who_doesn't 19 who_first 45
who_got -20 who_ha 39 who_hear 39 who_is -20 who_kept -22 who_live -24 who_made -16 who_plai -51 who_put 32
who_rang 50 who_repres -16 who_ride -16 who_run -21 who_say 79 who_speak 42 who_tell 50 who_took -33 who_use 23
who_wa -40 who_were -19 who_won -17 who_wore 15 who_work -27 who_would 44 whoever 118 whole 74 whole_of 22
whom 45 whom_the 39 whopper 20 whose 35 why -35 widow 37 widow_<name> -24 wife -23 wife_<name> -21
wife_<speaker> -22 wife_and -17 wife_who 38 wig 42 will -93 will_stai -19 will_to -16 win -25 win_a -16 wind -25
wind_on -15 window -18 wing 16 winter_of 34 wipe 15 wire 47 wish 76 wit -15 with 24 with_<number> -22
with_<speaker> 15 with_<words> 29 with_a 51 with_anoth -16 with_her -20 with_hi -50 with_him -21 with_inform -17
with_it 52 with_laughter 20 with_no -24 with_on -30 with_them -17 with_three 18 withdrawn_in -16 withdrew_it -15
withheld -16 within -30 within_<number> 19 without -16 without_an 17 without_it -43 without_note -29 woke 39
woman 21 woman_in 18 woman_to -17 women -53 won't -25 won_<number> -22 won_a -28 won_by 37 wonder 23 wood 30
wooden 32 word 29 word_<words> -52 word_for 20 word_in 17 word_of 49 word_on -24 word_she 20 word_the 21
word_to -16 word_wa 15 word_were 23 work -45 work_as -16 work_by 29 work_from 25 work_of 28 work_on -29
work_with -27 worker_in 28 worksheet 45 workshop 27 world -39 worry -32 wors -23 worst -17 worst_dai -16
worth -16 would -58 would_be -41 would_do -15 would_have 68 would_make -17 would_pai 21 would_share 19 wound 21
wrap 23 wrist -44 wrist_in -20 write 51 write_<speaker> 64 write_<words> -50 write_as 34 write_at 21
write_her -17 write_in 32 write_it 34 write_on -24 write_that -15 writer 25 wrong 36 wrong_and -22 wrong_wai 31
yard 41 yard_is 38 ye 43 year -67 year_<name> 17 year_<number> 44 year_<words> 39 year_after 56 year_as 21
year_in 23 year_of -25 year_run -27 year_she 20 year_the 36 year_wa 20 yesterdai -29 yesterdai_that -17 yet 49
yet_been 29 you -26 you_can -30 younger_brother 25 youngest -15
`,
} as const;
