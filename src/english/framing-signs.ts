/**
 * How much each sign of a sentence tells against words near it, in hundredths of log-odds: "sign weight sign weight …".
 * Written by `npm run eval -- fit-framing --write` from the invented texts of tests/fixtures/framing; not to be edited
 * by hand. What a sign is: `src/quotes/judging/framing/sentence-signs.ts`.
 */
export const FRAMING_SIGNS = {
  constant: -2.55,
  /** From this sum on a sentence counts. */
  threshold: 0.19,
  table: `
15-year-old 45 19-year-old -15 <name> -58 <name>_<name> -96 <name>_<number> 38 <name>_<speaker> 42
<name>_<words> -28 <name>_a -32 <name>_after -32 <name>_agree -16 <name>_an -30 <name>_and -94 <name>_answer 18
<name>_as 18 <name>_befor 20 <name>_behind 22 <name>_besid 32 <name>_by -15 <name>_came -15 <name>_confirm 16
<name>_could -15 <name>_deleg 29 <name>_deny -22 <name>_did 54 <name>_doe 40 <name>_drop 15 <name>_even -16
<name>_find -21 <name>_first -21 <name>_for -46 <name>_four 17 <name>_go 19 <name>_grei 77 <name>_had -19
<name>_have 23 <name>_he 30 <name>_health -16 <name>_in -23 <name>_is -38 <name>_know 16 <name>_laid 16
<name>_law 23 <name>_morn -17 <name>_move -17 <name>_night -30 <name>_of -21 <name>_on -61 <name>_oper 16
<name>_opposit -16 <name>_origin 34 <name>_own 20 <name>_presid -15 <name>_press 20 <name>_primari 31
<name>_put -15 <name>_rate 38 <name>_read -27 <name>_run 38 <name>_say -123 <name>_send -15 <name>_share 15
<name>_so -16 <name>_state -18 <name>_studio 23 <name>_tap 23 <name>_tell -70 <name>_that -46 <name>_thei 26
<name>_think 32 <name>_to 47 <name>_took -19 <name>_town 24 <name>_under -15 <name>_until 16 <name>_were 29
<name>_where -47 <name>_which -16 <name>_who -57 <name>_whose 21 <name>_with -26 <name>_without -16 <number> -104
<number>_<name> 125 <number>_<words> -16 <number>_about 39 <number>_an 27 <number>_and -52 <number>_as -26
<number>_book 22 <number>_by -15 <number>_chang 20 <number>_dai -30 <number>_for 16 <number>_in -39
<number>_lakh -17 <number>_letter -15 <number>_million -55 <number>_minut -35 <number>_month -16 <number>_not -18
<number>_of 18 <number>_other 24 <number>_over -18 <number>_p. 20 <number>_page -46 <number>_peopl -22
<number>_per -23 <number>_percent -29 <number>_pupil 18 <number>_report 18 <number>_say -38 <number>_sinc 22
<number>_under -50 <number>_when 16 <number>_which 19 <number>_who 31 <number>_whose 47 <number>_will 34
<number>_with -15 <number>_year -59 <speaker> 76 <speaker>_<name> 43 <speaker>_<number> -75
<speaker>_<speaker> -64 <speaker>_<words> 123 <speaker>_a -65 <speaker>_account 78 <speaker>_add -30
<speaker>_admiss 21 <speaker>_admit -28 <speaker>_agenc 17 <speaker>_an 43 <speaker>_and 21
<speaker>_apologise -19 <speaker>_at 18 <speaker>_be 16 <speaker>_befor 38 <speaker>_begin 40 <speaker>_book -24
<speaker>_by -23 <speaker>_call -15 <speaker>_can -25 <speaker>_case -15 <speaker>_claim 17 <speaker>_confirm -42
<speaker>_cook 18 <speaker>_could 26 <speaker>_court 49 <speaker>_debat 17 <speaker>_did 35 <speaker>_doesn't 27
<speaker>_famili 22 <speaker>_find -29 <speaker>_first -21 <speaker>_for 36 <speaker>_from -18
<speaker>_galleri 19 <speaker>_gave -18 <speaker>_go -49 <speaker>_had 47 <speaker>_head 16 <speaker>_hi -23
<speaker>_hold -21 <speaker>_hope -21 <speaker>_in 27 <speaker>_inquiri 19 <speaker>_is 135 <speaker>_jaw 41
<speaker>_keep -19 <speaker>_last 15 <speaker>_lectern 27 <speaker>_line 52 <speaker>_live 20 <speaker>_lost -31
<speaker>_mean -23 <speaker>_mother 41 <speaker>_name 42 <speaker>_next -35 <speaker>_note -34 <speaker>_now -16
<speaker>_of -35 <speaker>_on 49 <speaker>_open -15 <speaker>_opposit 15 <speaker>_part 43 <speaker>_quote 60
<speaker>_rang -33 <speaker>_reach -16 <speaker>_read -77 <speaker>_real 40 <speaker>_remark 29
<speaker>_repeat -22 <speaker>_roll 23 <speaker>_same 20 <speaker>_sat -18 <speaker>_say -66 <speaker>_share -34
<speaker>_shook -17 <speaker>_sign 18 <speaker>_sold 25 <speaker>_speak -31 <speaker>_spent -16
<speaker>_statement 45 <speaker>_still -36 <speaker>_stood -19 <speaker>_take 15 <speaker>_talk 31
<speaker>_tell -56 <speaker>_that 24 <speaker>_the 53 <speaker>_to 57 <speaker>_took -60 <speaker>_train -15
<speaker>_translat 26 <speaker>_wa 64 <speaker>_want -15 <speaker>_water 41 <speaker>_welcome 18
<speaker>_which -17 <speaker>_who -38 <speaker>_widow 53 <speaker>_wife 29 <speaker>_will 40 <speaker>_word 45
<speaker>_would 100 <speaker>_write -77 <speaker>_younger 34 <words> -148 <words>_<name> -68 <words>_<speaker> 83
<words>_and 49 <words>_as 21 <words>_ask 32 <words>_at 20 <words>_but 38 <words>_from 71 <words>_ha -29
<words>_had 21 <words>_have 33 <words>_he -92 <words>_in 59 <words>_it 26 <words>_not 29 <words>_reply 53
<words>_say -24 <words>_she -83 <words>_the 147 <words>_to 35 <words>_wa 87 <words>_were 25 <words>_where 32
^<number> -58 ^<speaker> -151 ^<words> -228 ^a -48 ^accord -26 ^afterward -18 ^airport 31 ^all -18 ^among -27
^and -26 ^anoth -41 ^as 17 ^ashdown -15 ^ask -46 ^behind 17 ^beneath 16 ^berlin 20 ^between 23 ^but -53 ^by -42
^captain -23 ^chairman -15 ^children 20 ^cho -16 ^cllr -20 ^council 17 ^did -35 ^dr -36 ^emerg 20 ^everi 47
^expert -27 ^extract -23 ^fan 45 ^five -19 ^for 26 ^forti 15 ^freed 26 ^from 44 ^halloran -16 ^have 25 ^he -132
^her -34 ^here -24 ^hi -105 ^i -77 ^in -19 ^investig 29 ^it -107 ^judg -22 ^juror -21 ^knn -16 ^last -18
^librarian 20 ^lim -15 ^listen 58 ^magistr 16 ^mark 17 ^member 20 ^mondai -17 ^most -17 ^mr -36 ^mrs. 15 ^ms -18
^my -30 ^neither 31 ^no 26 ^nobodi -32 ^none -33 ^not -65 ^now -16 ^of 27 ^offic 39 ^on -84 ^opposit -25
^organis -15 ^other -78 ^outsid -38 ^phone -28 ^pigeon -15 ^plai 39 ^player 48 ^presid -24 ^press 24
^professor -25 ^prosecutor 24 ^reader 37 ^rhy -19 ^rooker -15 ^santa 16 ^scholar 17 ^sea -15 ^share -15 ^she -63
^side 27 ^sinc 16 ^some -55 ^somebodi -19 ^sound 21 ^speak -28 ^station 22 ^stroud -15 ^student -28 ^sweden 23
^tell -30 ^that -31 ^thei -48 ^their -35 ^there -32 ^thiev -20 ^those 36 ^three -18 ^to 48 ^trade 15 ^tuohi -16
^until -24 ^vice-chancellor -15 ^ward 16 ^when -36 ^who -18 ^word -30 ^year 45 ^you -19 a 19 a_<name> 90
a_<number> -23 a_<speaker> -28 a_baker 15 a_banner -16 a_barber 20 a_beekeep 36 a_bicycl -16 a_blank -19
a_board 17 a_boi -15 a_borrow 29 a_bow 35 a_box -25 a_breath 39 a_bu -15 a_bucket -32 a_button 19 a_camera 16
a_cano -18 a_car 16 a_cardiologist 15 a_case 22 a_caution -15 a_chain -20 a_child 18 a_clean -24 a_coin 34
a_cold 53 a_colleg 22 a_coma 17 a_compani 19 a_correct 38 a_court -17 a_cousin 26 a_custom -25 a_dam 18
a_date -16 a_differ 16 a_discuss 16 a_doctor 18 a_donkei -22 a_duck 27 a_fact 17 a_fake -17 a_famili 19 a_fan -23
a_few -36 a_fifth -22 a_film 44 a_firm 22 a_flat 50 a_flood 22 a_foam 16 a_friend 20 a_galaxi -25 a_garag 19
a_goat 21 a_grai -18 a_grandson -18 a_group 20 a_grudg 25 a_half -17 a_high -18 a_hoax 25 a_hole -15 a_hors 15
a_hous -15 a_hydrologist 44 a_hymn -20 a_kitchen 21 a_lab 17 a_legisl 21 a_letter -35 a_loan -22 a_lookalik 21
a_loudspeak 27 a_m -27 a_market 20 a_meet -23 a_microphon 34 a_million -16 a_mime 29 a_minimum -15 a_name -38
a_neighbour -15 a_new -28 a_newspap 37 a_night 30 a_note -26 a_notic 22 a_novel 29 a_nurs -29 a_paid 23 a_pair 49
a_parish 33 a_parodi 36 a_part 30 a_paus -24 a_penalti -21 a_person -20 a_pharmaci 23 a_phone -27 a_pictur -38
a_pigment 20 a_plea 16 a_post -19 a_pot -20 a_press -25 a_protest 22 a_pun 15 a_radio -15 a_ralli -24 a_recip 24
a_record -17 a_rent 33 a_report -24 a_retir 34 a_rifl 28 a_roof 29 a_room -20 a_round 23 a_row -18 a_school -25
a_screen -54 a_sentenc 15 a_separ -15 a_seri 26 a_server 22 a_set -15 a_sheet -19 a_sign -15 a_silver -18
a_similar -18 a_slip 24 a_small -15 a_solicitor -20 a_song 24 a_speech 47 a_spokeswoman -19 a_stage 16
a_stand -15 a_state -16 a_statement -51 a_stroke 32 a_supplier 21 a_tablet -19 a_talk 21 a_taxi 15 a_team -16
a_third -21 a_threat 21 a_ticket -18 a_time 31 a_traffic 25 a_train 25 a_typefac 20 a_veget -16 a_voice -22
a_volunteer -16 a_vote -26 a_wai -15 a_while -24 a_wind 22 a_word 20 a_writer -15 about -82 about_<number> -41
about_a 23 about_her -31 about_it 24 about_that -19 abov_a -15 accent 43 accept -20 accord -65 accord_to -61
account 15 account_and -15 account_had 37 account_in 18 account_of 22 accuse -22 acknowledge -31 acoust 16 act 16
actor 18 ad 38 add -21 add_by 69 add_that -21 address 36 administr -31 admir 17 admiss 27 admit -17 admit_be 28
admit_he -20 advance 24 advertis 25 affair -15 after -42 after_<words> 15 after_a -71 after_all -16 after_her 24
after_hi 52 after_on 18 after_that 26 after_the 22 after_their 23 afternoon 50 afterward 35 afterward_that -15
ag -31 ag_of -21 again -60 against_the 16 agenc 79 agent 32 agree 30 agree_that -22 agreement -18 ahead -16
aid -45 air 31 aisl -19 alarm_and -26 album -27 all 46 all_night -17 all_nine 32 all_of -25 all_six 31
all_that 39 all_three 15 allege 22 allow -31 allow_in -18 almost_certainli 17 along 45 aloud 37 aloud_from 25
alreadi -31 altogeth 15 alwai 17 ambassador 43 ambul -24 amend 51 among -27 amus 23 an 56 an_actor 25 an_aid -27
an_angri 22 an_assist 16 an_ax 17 an_earlier -33 an_expert -37 an_extra 22 an_hour 21 an_inquest -18
an_inquiri -35 an_inspector -18 an_offic 15 anaesthet 36 and 87 and_<number> -30 and_<speaker> 84 and_<words> 16
and_a 21 and_address -19 and_all 55 and_an 30 and_came -22 and_charg 39 and_could -28 and_did -31 and_file 23
and_finish -15 and_follow -15 and_gave -38 and_get -42 and_given 52 and_had 15 and_hand -17 and_he 101
and_her -44 and_hi 48 and_hope 19 and_is -45 and_it 94 and_later -20 and_left -25 and_lost -16 and_made 16
and_most -16 and_never -20 and_no 70 and_nobodi 31 and_none 17 and_not 26 and_on 34 and_onc -19 and_order -16
and_paid 16 and_promise 25 and_read 15 and_rememb 18 and_say -25 and_sell 25 and_send -24 and_she 75
and_shout -17 and_sold 20 and_some 18 and_spent -32 and_stai -47 and_stuck -16 and_take 21 and_tell 16 and_ten 18
and_thank -16 and_that -41 and_the 178 and_their 19 and_thi 50 and_took -39 and_train -15 and_two -26
and_under -19 and_wa -22 and_when 15 and_whose 16 and_with 38 anger -17 angri 38 ani 36 ani_further 19 ani_of 22
anim -37 announce_by 16 announce_in -15 annual 28 anoth 26 anoth_<name> 15 anoth_countri 19 answer 72
answer_everi -26 answer_to 62 anybodi -15 anyon_with -16 anyth 26 apart 32 apart_from -27 apologise 25
apologise_to 18 app_wa -19 appeal -21 appeal_the 23 appear_on 25 appear_to -18 appendic -23 appendic_reproduc -23
appl 32 applaud -32 applaus -28 applaus_and 17 appli -24 appli_to -15 ar -16 ar_<name> 33 ar_clear -16
ar_given 19 ar_in -31 ar_on -22 ar_the 31 ar_to -15 archbishop 54 archiv 17 archivist 38 area -23 argue_that -36
argument -19 around_the 21 arrest_a 34 artist_<name> 38 as 72 as_<name> 36 as_<number> 25 as_<speaker> 76
as_<words> -32 as_a -26 as_an -20 as_he -32 as_hi 25 as_it 29 as_of -15 as_often -20 as_say -15 as_the 85
ashdown -15 asid -18 ask 43 ask_<speaker> 23 ask_a 27 ask_by -31 ask_for -39 ask_her 32 ask_him -89 ask_if -30
ask_in 17 ask_it 47 ask_on 27 ask_the 56 ask_what -19 ask_whether -38 ask_which 24 ask_who -23 asleep 30
asleep_on 21 assist_on 20 associ -27 assure 16 astronaut 46 at 29 at_<name> -18 at_<number> 18 at_<speaker> 52
at_a -15 at_all -21 at_anoth -15 at_dawn -16 at_eight 30 at_first -23 at_four -30 at_home 36 at_least -32
at_night 22 at_nine -29 at_onc 20 at_six 38 at_that 41 at_the 38 at_two 22 attach 24 attempt -16 attend_in 22
audio 48 audit -34 aunt 19 author 24 author_<name> 20 autumn 25 avatar 33 averag -21 aviat 25 awai -21 ax 32
back -29 back_hi 22 back_in -16 back_of -32 back_on 32 back_sentenc -15 back_the 31 back_to 20 back_with 16
backward 31 bad -16 badger 26 badli -23 bag -26 bail -17 baker 15 bakeri -15 balconi 32 ball -28 ballot -15
ballroom 27 ban -40 banana_and -15 band_<name> 22 bandmat 40 bang -22 bang_of -22 bank 17 bank_ha 23
bank_logo -19 bank_manag 22 bar 27 barber 20 bare 17 bare_move 18 bariton 27 barrel 35 barrist -39 bath 36
batteri -22 be -20 be_<name> 23 be_<number> 16 be_<speaker> 33 be_<words> -20 be_about 23 be_an 20 be_at 53
be_cover 20 be_edit -19 be_fals -16 be_find 17 be_hold -29 be_it 18 be_the 22 beach -20 bear 72 bear_a 17
bear_the 59 beard 38 beaten -21 becam -23 becaus_a -21 becaus_hi -25 becaus_of -26 becom -52 bed_for 16
bedroom 15 bee -28 beekeep 34 been -30 been_<words> -43 been_ask 61 been_bar 18 been_dead 48 been_do 58
been_find -16 been_four 43 been_hand 39 been_hold -34 been_in 40 been_miss 19 been_no 48 been_offer -26
been_on -27 been_out -22 been_paid -21 been_promise 38 been_rain -15 been_read 29 been_share -22 been_tell -18
been_the 59 been_there -18 been_through 20 beer 36 beetl 38 befor 58 befor_<name> -22 befor_<number> 29
befor_<speaker> 40 befor_dawn -26 befor_he 60 befor_her -24 befor_it -24 befor_she 16 befor_thei -15 beg 22
begin_<words> 16 begin_as -25 begin_in -27 begin_to -16 begin_with 22 behind_a -30 behind_the 59 believe -30
believe_to -18 bell 25 bell_ring -16 belong 72 belong_to 72 below 40 bench 34 bench_behind -16 beneath 22
berlin 20 berlin_<name> 20 besid 59 besid_him 15 besid_it 25 best 33 bet 19 between_<name> -16 between_<words> 29
between_a 25 bicycl -16 bid -19 biggest 19 bill -45 bill_that -20 billion -16 biograph 24 bird -34 birthdai 17
bishop -39 bit 40 blade 15 blame -32 blame_a 15 blank_page -19 bless 15 blink 19 block -47 blood -24 blue -21
blue_light -21 board -75 boat -39 boat_in -16 bodi -15 boi_on -16 boiler -17 book -48 book_and -26 book_at -16
book_had 15 boot 28 booth 22 border -40 bore 17 born 48 born_in 48 borrow_from -17 boss 22 both -30 both_side -19
bottl -38 bottom -15 bought_the 27 bound 77 bow 42 bowl -30 box -53 boxer_camp -19 branch -32 brand -27
brass_band -15 breakfast 43 breath 56 brick 61 bride 36 bridg -20 bridg_and -23 brief 18 brief_on 18 bring -33
bring_in -15 broadcast 38 broadcast_ha 26 broadcast_which -15 brochur 16 broke -33 broke_a -17 broke_for 55
broken -20 brother -37 brother_have -15 brother_speak -16 brought -54 bu_at -17 bu_driver 16 bucket -32 bui -30
build -30 built -24 bulletin 34 bulletin_wa 31 burglari -16 buri 132 burn 32 burn_down 15 buse -16 busi -15
but -76 but_<speaker> -19 but_in 20 but_that -25 but_the 17 button 63 by 39 by_<name> -16 by_<speaker> 39
by_<words> 16 by_a 60 by_all 17 by_an -32 by_five 16 by_hi 42 by_name -19 by_phone -39 by_six 27 by_softwar 22
by_telephon -34 by_that 37 by_the 47 by_thi -15 by_torchlight -20 bylin 55 bypass 17 cab 16 cabl 18 cafe_in 15
cake -23 calendar 17 call -52 call_<speaker> -18 call_a -18 call_for -40 call_off 30 call_the 26
call_themselv -15 call_to -22 call_wa 19 caller 20 came 58 came_back 21 came_from 35 came_in -33 came_into 21
came_off 59 came_out -32 camera 45 camp_tell -19 campaign_ha 28 can 26 can't -23 can't_sing -16 can_see -21
cancel -40 candid 20 cano -27 cap 30 captain -44 caption 67 caption_<words> 16 car -25 car_park -43
caravan_park 24 card 142 card_and 33 card_in -16 cardboard 43 cardiologist_in 15 caretak 29 carri_it 34
carri_on -37 cartoon 26 case -26 case_of 18 case_wa -30 cast 55 cast_wa -19 casualti -18 cat 46 catchphras 20
cater 40 caught -29 caus -15 caution -18 cell 42 cellmat 26 cent -32 centr -37 central_bank 15 certainli 17
certifi -21 chair -28 chairman -31 chairman_<speaker> -17 chairman_of -16 challeng -19 challeng_came -15
challenge -22 chamber 15 chancellor 54 chang -31 channel 33 chapel -20 chapter 61 charg 63 charg_<number> 50
charg_for 15 charg_that 21 charg_the 16 chart 17 chat 53 check_everi -15 cheer -29 chequ -15 chest 19 chief -47
child 15 children_swallow 15 children_who -15 chip -17 cho -16 choic -23 choir -32 choos 52 church -42 cinema 17
citi -39 claim -22 claim_that -25 claim_wa 15 claus_ar -18 clean -36 cleaner -20 clear -53 clear_and -16 clerk 78
clerk_<name> -15 client 25 client_had -15 climb -33 clinic -19 clip 66 cllr -20 clone -17 close -56 close_and 17
close_in 43 close_it -23 close_to -30 close_with 15 club_say 40 clue 17 coach -44 coach_<name> -15
coach_<speaker> -43 coach_had 16 coast -28 coastguard -15 coat 54 cod 18 code 34 coffe 15 coin 77 coin_and 15
cold 48 collect -21 collect_a 20 colonel 17 color 19 column 41 columnist 53 coma 17 come_and -19 come_down 43
come_round 23 come_to 17 come_up -26 comedian -29 comic 73 comma 19 command 37 comment -50 comment_on -20
commiss 20 committe -62 commun -19 compani -16 compani_after 18 compani_had -39 compani_in 27 compare_the 17
competit 30 complain -20 complain_that -23 complaint -16 complet -28 compos 82 compos_by 25 compos_the 26
comput -22 comrad 17 concede 31 concede_that 29 concern -21 concert -16 concret -18 condit -24 cone 15
confer_at 35 confess 66 confess_to 30 confirm -39 confirm_it -16 congressman 19 connect_with 27 consider -31
constitu -15 consult -28 consum -20 contain 50 contain_a 18 content -21 contract -26 contractor -17 convers 45
convict 40 cook 20 cook_for -15 cool -16 copi 38 copi_of -20 copper -28 copywrit 54 corner -41 coron -29 corps 25
correct 56 correct_<name> 37 correct_the 32 correspond 59 cost -20 cost_of -15 costum -26 cough 20 could 59
could_be -16 could_have 36 could_not 41 could_rememb 27 couldn't 25 councillor -18 counsel 52 count -24
count_and -23 counter 28 counter_of 29 counti -20 counti_in 39 coupl -29 court_a 23 court_and -22 court_ha 22
court_he 17 court_hear -20 court_on 19 court_step 21 court_that -18 cousin 38 cousin_who 17 cover_her -23 cox -16
crane 22 crew_and -15 crew_had -18 cricket -17 crime_unit 15 critic -42 crocodil 35 crop 54 cross-examin -16
cross_out 18 crowd -18 cry -24 cry_of -19 cup -21 curri 17 custodi 19 custom -32 custom_by -17 cut -33
cut_from -32 cyclist -23 dai 18 dai_<speaker> 17 dai_after -25 dai_and 16 dai_by 33 dai_in 19 dai_of 30
dai_to -17 dai_wa 30 daili 82 dam -15 damp -16 danc 15 dare 27 dark -29 data -26 date 72 date_<number> 46
date_of 49 daughter -65 daughter_who -16 dawn -48 daytim -16 dead 40 dead_for 28 death -20 debt -16 decad_and 15
decis -51 decline -36 decline_to -32 deepfak 38 defeat -21 defend -37 defens -44 defens_lawyer -34 delai -43
deleg 51 delight -27 deliver -15 dentist 62 dentist_from 15 dentist_who 34 deny -68 deny_it 21 deny_that -53
depart -38 depart_from -15 deputi -31 describe -77 describe_the -34 desk 45 detect 19 detector -17 develop_had 19
devic -21 devic_at -19 di -51 diabet -15 diall 21 dialogu 71 diari 22 diari_take -23 dictat 76 dictat_it 36
did 44 did_<speaker> 31 did_he -18 did_it -21 did_not -47 did_say 38 did_the 51 didn't -29 differ 37
differ_account -18 differ_stori -28 differ_view -26 differ_wa -26 difficulti 19 digit 25 dine -17 diplomat -17
directli -24 director_<speaker> -34 director_of -16 director_on 15 disagre -41 disagre_and -16 dismiss -27
disput -84 disput_that -17 disput_the -18 district -38 divid -27 do_<speaker> 26 do_her 37 do_on 16 do_some 22
do_the 39 do_thi -15 docker -22 doe 46 doe_a -16 doe_he -22 doe_not -22 doesn't 18 dog -48 dollar 39 don't -17
done_so -17 donkei -22 donkei_sanctuari -22 donor -18 door 18 door_in 15 door_wa 33 doubl -20 doubt -22
down_<speaker> 21 down_a 20 down_by -24 down_for -21 down_it 20 down_the 42 down_to 23 dr -36 dr_<name> -15
dr_<speaker> -20 drama 70 drawn 34 drawn_a -16 dreamt 46 dress 26 dress_as 52 drew -33 drew_a -17 drive -20
driven -28 driver_got -18 driver_who 24 drivewai -16 drivewai_where -16 drop_the 35 drown 68 drug -15 drunk 19
dry -31 due_in 18 due_to -33 dug -23 dummi 19 duo 26 dure -34 dy 28 e-mail -27 each 95 each_<name> 15
each_learn -29 each_of -27 each_to -15 eager -19 eager_to -19 ear 75 ear_that 17 earli -41 earlier -44
earlier_hear -21 earn -16 easi -15 eat_a -18 economist 22 edit 57 edit_the -19 editor 68 eel -18 effect -19
egg 16 eight 62 eight_and 35 eight_month -20 elect -27 elector -15 electr -16 elev 16 eleven 31 eleven_hour 18
eleven_month 66 eleven_time -32 email_wa -38 embargo_on -40 embassi 46 embrac -17 emerg 24 emploi -20 employe -32
end -15 end_in 26 end_of -25 end_the 31 energi -16 engin_have -15 engin_room -23 enough 27 entertain 19 entri 21
entri_from 16 envelop 40 envoi 15 epidemiologist 15 episod 48 even 26 even_as 26 ever 16 everi 28 everi_morn -28
everi_pupil -16 everi_quotat -15 everi_word 20 everi_year 34 everybodi -24 everyon -18 everyon_els -15
everyon_wa -19 everyth 18 evid -46 exactli 25 examin 47 exchang 54 execut -23 exempt -17 exercis 27 exist 94
expect -65 expect_to -25 expens 25 expert -46 explain 44 explain_how 23 extend -20 extra 50 extract -23
extract_from -23 ey 79 ey_and 24 ey_shut 18 fabric 29 face 38 face_page -18 fact 40 factori -27 fail -39
fail_to 27 fail_twice -15 faint -17 fake 19 fall 30 fallen -38 fallen_by -17 fals 38 famili -40 famou -27 fan -15
fan_of 36 far -35 farewel 41 farm -35 farmer -31 fast 22 father -52 father_<speaker> -16 father_and -22 fault -18
favour 23 favour_the 24 fear -21 fed 53 feder 32 feder_<name> 25 feed -18 fell -39 ferri -20 festiv -26 feud 16
fever -31 few -62 fiction 33 field -76 fifth -34 figur -28 file 71 fill 39 fill_a 15 fill_in 38 film -31
final_of 21 find -31 find_him -15 find_that 17 find_the 56 fine -27 finger 63 finish -55 finish_by -25 fire -52
firm 18 firm_ha -17 first -15 first_minist 29 first_sold 43 first_time -43 fish -63 fishmong 32 fit 27 five -48
five_dai 20 five_month -17 fix -22 fix_the -18 flat 35 fleet 28 floor -34 floor_throughout -17 flower -31 foam 21
fold -33 follow 50 follow_<name> 17 follow_the 16 food -19 foot 80 footag 78 footag_show 19 footbal -22 for 25
for_<name> -75 for_<number> -27 for_<words> 76 for_a -17 for_an -19 for_comment -17 for_eight -40 for_eleven 15
for_five -25 for_four 16 for_her 22 for_him 47 for_it 50 for_most 15 for_nine 53 for_on 19 for_onc -23
for_order -15 for_sever -15 for_six -39 for_some -21 for_student 29 for_such 36 for_the 26 for_them 18
for_three -21 for_word 25 forc_the 23 forecast -28 foreign 22 foreign_minist 51 foreman -43 forger -17 forgiv 44
former -52 forti 95 forti_minut 15 forti_peopl 24 fortnight_after 16 forward 19 found 16 found_in 21 four 57
four_and 20 four_children -15 four_count -22 four_hour -19 four_hundr -16 four_million 15 four_second 46
four_year 19 fourth -40 frame 39 free_to 18 freed_in 26 freelanc 24 freeli 22 from 67 from_<speaker> 69 from_a 66
from_hi -24 from_it -20 from_page 15 from_read 17 from_six -20 from_their -19 from_villag -16 from_which 38
front -30 front_of -38 front_page 17 fuel -19 full -15 fund -37 funer 27 futur 22 ga -26 gag 33 galaxi -25
galleri -51 gang 37 gang_had 21 garden -28 gate -16 gate_<speaker> -18 gave 24 gave_a 45 gave_her -23
gave_the -71 gener 41 gener_manag -15 get 68 get_a 23 get_the 15 get_them -23 get_to 15 ghost -20 ghostwrit 35
gift 23 girl -24 girlfriend -16 give 89 give_<speaker> 27 give_a 22 give_the 62 given 48 given_<number> 16
given_evid -16 given_her 24 given_no 19 given_out 20 given_the 15 given_three -19 glass 41 go 67 go_and -17
go_back 21 go_by -31 go_for 25 go_on 29 go_out 28 go_the 28 go_to 23 go_up -18 go_with 34 goal -39 goat 37
gold -16 golf 15 good -17 goodby 17 got 45 got_it 21 got_out -35 got_the 16 govern -47 graduat 26 grai -18
grai_suit -18 granddaught -15 grandmoth_who -28 grandson 22 grant -25 grate 24 green -18 greet 32 greet_with -20
grei 91 grew -37 groom 45 group -41 grow -16 grudg 24 guess 51 guest 85 guidanc 21 guilti 17 gutter_after -16
gym 37 ha_<number> -19 ha_a 26 ha_agree -16 ha_becom -16 ha_been -36 ha_begin -15 ha_come -15 ha_confirm -15
ha_done 28 ha_each -29 ha_go -39 ha_hear -16 ha_her 17 ha_him 81 ha_kept 65 ha_left 16 ha_more 56 ha_never -16
ha_no 32 ha_not 87 ha_now 28 ha_open -18 ha_promise -21 ha_put -31 ha_read 15 ha_report 34 ha_run -21 ha_say 15
ha_shown -16 ha_sinc 50 ha_the 43 ha_three 16 ha_trace 22 ha_until -20 ha_work -18 ha_write -29 ha_yet 16 hack 37
had 112 had_<speaker> 15 had_<words> -25 had_a -39 had_an 17 had_argue -16 had_becom -19 had_been 16
had_chang -17 had_compos 17 had_cost 16 had_drawn 43 had_fallen -21 had_find 43 had_go -18 had_got 39 had_had 33
had_hand -26 had_her 29 had_hire 16 had_in 21 had_just 22 had_kept -32 had_learn -34 had_left 30 had_line -15
had_met 15 had_never -35 had_no -30 had_not 21 had_noth -15 had_pass -18 had_pick 60 had_print -16 had_read -15
had_receiv -22 had_record 16 had_report -16 had_risen 33 had_sail 33 had_say 62 had_settl 30 had_shown -17
had_spent -18 had_spread -33 had_suppli 37 had_swap 15 had_taken 29 had_tell 32 had_the 76 had_train -28
had_type 74 had_use -33 had_work -15 had_write -35 hadn't 17 hairdress 39 half -85 hall -25 hall_of 59
halloran -16 hand 55 hand_and 46 hand_back 61 hand_in -35 hand_it -58 hand_of 17 hand_on 20 hand_out -18
hand_over -25 hand_up 50 hand_wa 34 handset 43 handset_at 18 handwrit 48 handwrit_examin 37 hang 27 hang_a -17
hang_up 15 happen -19 happen_to -15 harbour -21 hard_as 15 hasn't -24 hat 44 haul -15 have 57 have_<speaker> 44
have_a 28 have_add 26 have_alreadi -17 have_arrest 19 have_been -46 have_begin -20 have_fallen -15 have_hear 29
have_it -21 have_left -26 have_name 15 have_never 30 have_not -25 have_notic -17 have_read -26 have_risen 16
have_run 16 have_sinc -15 have_speak 17 have_spent 25 have_taken -24 have_tell 26 have_the -17 have_to -27 he -46
he_add -20 he_agree -32 he_bought 15 he_did 26 he_doe -15 he_get 18 he_give 15 he_go 63 he_ha -20 he_like 19
he_point -15 he_read 32 he_say -35 he_send 19 he_still 38 he_tell -16 he_think 28 he_took -31 he_use 34
he_will 33 he_would 25 he_write -18 head 40 head_<words> 15 head_and 46 head_of 20 headline -18
headline_<words> -16 health -31 health_minist -16 hear 50 hear_<words> 20 hear_from -20 hear_had 17 hear_her 20
hear_him -39 hear_it 45 hear_on -16 hear_the 40 hear_to 18 hear_turn -18 heart 32 heat -16 heatwav 28 help -32
help_of 23 her_<words> 18 her_a -56 her_and 16 her_as 35 her_at 17 her_aunt -19 her_best 25 her_colleagu 17
her_ey 28 her_father -35 her_first -41 her_for 16 her_friend -15 her_funer 31 her_hand -26 her_husband -36
her_in 21 her_job -15 her_kitchen -20 her_lawyer 17 her_letter 23 her_manag 19 her_mother -34 her_name 30
her_off -15 her_own -40 her_photograph -16 her_say 44 her_seat -16 her_shoe 15 her_sister -24 her_that -31
her_to 41 her_two -23 her_voice 64 her_whip -15 her_word -25 her_work 27 here 28 herself -60 hi_<name> -20
hi_<speaker> 31 hi_account -23 hi_barrist -27 hi_brother -21 hi_client -22 hi_coach 16 hi_daughter -15
hi_death 17 hi_ey 20 hi_father -15 hi_former -15 hi_girlfriend -16 hi_grandson 55 hi_hospit -15 hi_last 25
hi_late 26 hi_mouth 16 hi_name 20 hi_old -19 hi_part -21 hi_phone -21 hi_pocket 58 hi_predecessor 24
hi_release 20 hi_reply 62 hi_seat -16 hi_side -29 hi_speech -25 hi_teacher 21 hi_wife -36 hi_word -15 hid -27
hidden 32 high -46 high_school -21 higher 24 hill 32 him 38 him_at 62 him_for 34 him_he 23 him_in 31
him_includ 18 him_of -45 him_on -40 him_read -16 him_that -18 himself -26 himself_wa -18 himself_with -26 hire 82
hire_by 35 histori -26 hit 36 hit_the -20 hoax 31 hoax_call -21 hold 15 hold_a -17 hold_in -29 hold_that 24
hold_the -19 hold_up -44 hole -15 holidai -29 home_in -20 home_town 21 honor 37 hood -26 hope -47 hope_to -45
hors 25 hospit -41 hour_<speaker> 26 hour_in -24 hour_later -20 hour_of 15 hour_on 21 hous -53 household 17
housekeep 24 how 23 how_a 20 how_it 23 how_the 21 how_to -21 hundr 74 hundr_peopl 45 hung_a -18 hurt -27
husband -22 husband_and 16 hydrologist 44 hymn -21 hymn_and -17 hypnotist 37 i -77 i_ask -27 ic 29 idea -33
idea_can't -16 ident 16 identifi -21 if -44 if_he -34 if_the 35 ignor -33 ill -17 imag -23 imagin 45 imam -16
immedi 23 imperson 56 impress 15 impressionist 37 improvis 34 in 22 in_<number> 48 in_<speaker> 25 in_a 26
in_and 19 in_anoth 100 in_by 17 in_eleven -15 in_fact 27 in_four -19 in_front -35 in_full 18 in_good -17
in_hi -15 in_interview -27 in_it 22 in_line -26 in_no -30 in_place -17 in_public -18 in_question 56 in_row 41
in_shift 25 in_tear -18 in_the 55 in_their -36 in_three -20 in_through -18 in_twenti 16 in_two -49 in_which -29
includ -27 includ_<speaker> 23 includ_a -16 includ_that 19 incom -20 indict 28 infect -15 inform 18 inform_is -18
initi 42 injur -17 injuri -19 ink 78 ink_and 32 inquest -38 inquiri_by -16 insid 40 insist -37 insist_that -25
inspector -44 instead -16 instructor 50 intact 34 intens 27 intens_care 27 interest -16 internet 15 interpret -23
interv -25 interview 64 interview_at -21 interview_that 21 interview_with 22 into 46 into_<name> 16 into_a 18
into_her 34 into_the 16 introduc_the 23 invent 17 investig_say 20 investor -21 invit 27 involv -19 is -27
is_<name> -23 is_<number> -55 is_<words> -20 is_a 93 is_ask -23 is_be -22 is_date 59 is_due -28 is_expect -33
is_hear 40 is_her 16 is_in 22 is_mean 27 is_no 25 is_on -24 is_publish 31 is_quote 44 is_say 32 is_short 15
is_the 46 is_think 27 is_write 27 is_wrong -23 island -28 isn't -38 isn't_a -17 isn't_on 22 issue 33 issue_a -17
issue_for 17 it 48 it_<name> 16 it_<speaker> -17 it_a -27 it_again 32 it_all -16 it_and 81 it_appear 28
it_ask -23 it_at 17 it_author 18 it_back 39 it_be 18 it_belong 15 it_by 25 it_call -27 it_could -18 it_down -15
it_drop -17 it_emerg 33 it_end -29 it_for 49 it_from 65 it_gave -20 it_ha -27 it_had -70 it_her 15 it_includ -15
it_is 22 it_last -21 it_manag 34 it_off 32 it_on 23 it_open -25 it_quote -19 it_report 22 it_run 22 it_say 40
it_show -18 it_that 17 it_title 21 it_to 18 it_took -31 it_twice 79 it_up 39 it_wa 20 it_with 33 it_would -46
item 48 jacket 32 jaw 93 jetti -26 job_of 20 join -29 join_in -18 joke -45 joke_that -24 journei -17 judg_put -15
junction -17 juri 33 juri_and -15 juri_of 26 juri_on 30 juror -23 juror_<name> 16 just 47 just_been 26
just_won 53 keep -36 keep_the 25 keeper -18 kei 59 kept -22 kept_a 19 kept_the 31 keyboard 42 kill_the 15
kilometr -26 kin -15 kin_and -15 kind -31 kitchen_televis -16 knee 80 knew 25 knife 18 knn -16 knock -20 know 16
know_how -16 know_it 30 known_as -20 known_to 18 label -36 laboratori 22 ladi -18 ladl -18 ladl_and -16 lai 40
laid -15 lake 26 lakh -18 lakh_each -15 lament 20 land -19 land_that 18 landladi 21 languag 19 languag_and -17
laptop -25 laptop_close -16 larg -26 largest -28 last -57 last_dai 23 last_four -21 last_frame 46 last_month -29
last_night -27 last_of -17 last_see 25 last_until 15 last_week -34 last_year -19 late 21 late_and -22 later -28
latest -24 laugh_and 22 laugh_when -24 laughter 17 laughter_in 15 launch -23 launderett 32 lawyer -39
lawyer_<name> -16 lead -48 lead_the -20 leader -39 leader_in -19 leagu -18 leak -43 leak_in -15 lean 42 learn -19
learn_from -20 leas -27 least -24 leav -21 leav_that 16 lectern 57 lectur 45 led -68 led_by -16 led_the -15
ledger 27 left-hand 29 left_<speaker> 43 left_and 18 left_befor -19 left_the -40 left_to -26 leg-spinn 15
legal -23 legisl 15 less -38 lesson 19 let 57 letter 66 letter_from 37 letter_go -19 letter_he 15 letter_in -40
letter_to -38 letterhead 53 librarian 15 lie 24 lifeboat -21 lift_the 24 light -52 light_from -15 light_the 20
lighter -21 like 61 lim -15 lim_ha -15 limit -22 line 92 line_by 16 line_for 25 line_is 17 line_up -22
line_with -26 linguist 48 link -20 lip 99 lip-read 41 list_the -15 listen 96 listen_to 70 littl 15 live 28
loan -42 lobbi 25 local -43 lock_the 23 lockdown 46 locker 39 log 31 log-in 17 log_put 19 logo -23 logo_and -19
long -51 longer -24 look -26 look_for -27 lookalik 17 loop 36 loos 36 lorri -30 lose -18 loss -22 loss_of -15
lost -77 lost_her -29 lost_hi -23 lost_on -15 lost_the 24 lost_to -20 lot 35 loudspeak 31 low -25 m_she 15
machin 22 made 30 made_<number> -21 made_<speaker> 17 made_<words> 27 made_a 32 made_by 24 made_her -18
made_him -18 made_it 15 made_no -19 made_of 27 made_the -47 made_to 44 made_up 50 made_with -18 magazin 44
magistr 55 maid 28 mail 24 main -26 maiz 15 major -29 major_of -17 make 24 make_<speaker> 46 make_it -23
make_up 17 maker 40 maker_of -18 maker_say 32 malaria 31 male -17 man 21 man_at 18 man_had -19 man_who 19
manag_<name> -18 manag_<speaker> -47 manag_and 24 manag_director 30 manag_in 22 mani -49 mani_of -17 manifesto 17
manufactur -15 mare -21 margin 16 mark 61 market -15 mask -15 match -16 match_in 18 match_the 31 matine 78
matter -39 mayor -25 me -21 me_the 21 mean 56 mean_for 21 mean_it -29 meantim -22 meanwhil -18 measur -33
medium 36 meet -33 meet_at -19 meet_in -18 meet_of 45 meet_that 17 member -34 member_that -16 memoir -20
men_came -18 men_have 21 mention -26 merchant -20 message 47 message_between -23 message_to -15 metr -25
microphon 23 microphon_and -26 microphon_fail -33 middl_of 17 midnight -19 might 37 might_have 16 mile_from 25
milkman 18 million -63 million_peopl -17 million_time -28 mime 18 mine -26 minimum -17 minist_<speaker> -22
minist_ha 25 minist_in -21 minist_offic -17 minist_speech -21 minist_who 26 ministri_staff -15 minut 39
minut_<speaker> 25 minut_and -27 minut_befor -18 minut_is 17 minut_to 66 mirror_for -29 miss -24 mission -16
mix -15 mix_feel -16 mock 44 mock_trial 40 model 25 model_on 15 moment -38 mondai -17 monei -23 monei_on 22
monologu 26 month -41 mood -19 moral 23 more -20 more_<words> 24 more_than -68 morn 34 morn_when -25 most -69
most_of -34 mother -45 mother_<speaker> -16 mother_say 27 moustach 30 mouth 104 move -31 move_the 16 move_to -31
mr -36 mr._<speaker> 18 mr_<name> -16 mr_<speaker> -18 mrs. 15 ms -18 ms._<speaker> 17 ms_<name> -40
ms_<speaker> 22 much -51 much_of -16 murder 24 must 44 my -45 name 60 name_<name> -19 name_<speaker> 46
name_<words> -15 name_and 21 name_as 26 name_for -22 name_ha -17 name_say -18 name_to -20 name_wa 73 nation -23
nativ 46 near -28 nearli -30 need -37 need_six -20 need_the 15 neighbor 17 neighbour -25 neither 38 nephew 23
net -21 never -45 never_work 18 new -90 newest 29 newslett 39 newspap_report -16 next_morn 20 next_of -15
next_spring 21 next_to -21 night -19 night_<speaker> 42 night_and 29 night_as -31 night_befor 15 night_in 19
night_of -23 night_on -15 night_shift -22 night_train 15 night_with -20 nine_and 15 nine_of 25 nine_year -19
ninth -16 no 69 no_<name> 25 no_<speaker> 37 no_charg -30 no_doubt -15 no_longer -20 no_mood -16 no_on -23
no_press 17 no_record -29 no_signal -25 no_such 32 nobodi 49 nobodi_at 35 nobodi_ha -22 nobodi_in -20 nod -48
none 49 none_of 54 noon 23 noon_the 20 nor 58 nose 22 not -30 not_<number> -19 not_<speaker> 35 not_<words> 28
not_all -28 not_be -15 not_been -26 not_check -21 not_come 20 not_comment -15 not_disput -41 not_everi -17
not_everybodi -16 not_everyon -26 not_exist 26 not_go -17 not_had -17 not_hear 19 not_lost -17 not_mean 23
not_mention -17 not_met 34 not_move 43 not_on 33 not_read 18 not_say -17 not_see 20 not_set 63 not_speak 67
not_the 18 not_yet 44 note 74 note-tak 17 note_on 18 note_that 17 notebook 38 noth 60 noth_to -21 now -25
number 38 number_<speaker> -18 number_at 15 number_of -41 number_seven 24 nurs_were 31 oath -18 object -34
object_to -16 oblig 29 occas 22 occas_with -16 occup 18 of_<number> 75 of_<speaker> 33 of_<words> 61 of_a 50
of_an 17 of_be 21 of_desk -22 of_each 15 of_feel 15 of_five 21 of_fraud -22 of_him 38 of_honor 37 of_it -29
of_kin -15 of_nine -29 of_on 26 of_press -15 of_radio 28 of_silenc 57 of_tape -25 of_tea -26 of_tender 16
of_their 49 of_them -32 of_these 20 of_those -30 of_two 56 of_water -29 of_which -34 off 58 off_<name> -22
off_<speaker> 17 off_a -28 off_at -17 off_for 36 off_hi -37 off_the 48 off_to 68 off_with -28 offer -25
offer_from 27 offic_<name> 29 offic_on -26 offic_say 22 offici -65 offici_in -15 often -53 old 64 old_on 22
older -23 on 33 on_<name> -58 on_<speaker> 43 on_<words> 43 on_a 18 on_and 68 on_ani 60 on_everi -22 on_extra -16
on_face -18 on_had -17 on_her 39 on_hi -41 on_him 30 on_is 20 on_man -27 on_of 29 on_page 62 on_point -15
on_reader -19 on_sale -24 on_second 34 on_show -20 on_stage 22 on_stove -22 on_that 21 on_the 32 on_their -18
on_thi -18 on_to -18 on_turn -25 on_voice -16 on_wa -18 on_when 20 on_with 17 on_without -23 onc 31 onc_the 32
onc_there -15 onc_to 17 onli -23 onli_<name> 27 onli_as -15 onli_the -15 onli_wit 16 onlin 21 open -19 open_a -22
open_hi 42 open_in -27 open_it -37 open_on -22 open_with 16 opinion 47 oppon -21 opposit 17 opposit_<name> -17
opposit_number -34 option 42 or -20 or_the 22 orbit 15 order 33 order_an -16 order_from 18 other 26 other_in 16
other_side 30 other_sourc 15 other_wai 15 otherwis 50 our 16 our_report 37 out 41 out_a -18 out_an 17 out_as 19
out_befor -20 out_by 26 out_from -17 out_in 25 out_of 36 out_the -17 out_whether 22 out_white -18 out_with -18
outcom -25 outsid -83 outsid_<speaker> -20 outsid_the -31 over 47 over_<speaker> 38 over_befor -17 over_her 23
over_shout -22 over_the 28 overnight -18 ow 62 ow_to 25 own 60 own_up 62 owner -37 owner_<speaker> -17 p. 20
p._m 20 packet -15 page 132 page_<number> 72 page_for 22 page_long -20 page_on 19 page_with -19 pai_<speaker> 22
pai_for -22 paid 47 paid_<number> 22 paid_a 32 paid_by 28 paid_for -21 paid_in -15 pain 19 paint -37 pair 19
pair_of 48 palac 18 pan -35 panel 29 pantomim 32 paper_had 23 paper_in -30 paragraph 30 paramed -21 parent -43
parish 56 parish_regist 22 park_space 18 parodi 94 part 50 part_in -23 part_of 54 parti_had -17 partner 18
pass -35 passag 65 passeng -33 passeng_to -23 passport -22 password 24 past 66 past_tens 38 patch 36 patent -15
patienc -39 patient 15 paus -57 peel -15 peg -21 penalti -30 peopl -60 peopl_and 21 peopl_had -15 peopl_in 66
peopl_who -20 per -18 per_cent -26 percent -31 perjuri 23 person -29 person_who -16 petit -17 pharmaci 20
pharmaci_in 28 phone_call 50 phone_from -26 phone_in 29 phone_to -19 photo 18 phrase 20 phrase_in 20
phrase_wa -16 phrasebook 74 pick 26 pick_the 25 pictur 39 pictur_of 17 pie 28 piec_of -15 pier -16 pigeon -16
pigeon_had -15 pigment 20 pilot_in 17 pin 34 pipe -26 pirat 17 placard 15 place_a 15 place_at 15 plai 65
plai_<words> -19 plai_and -33 plai_at -15 plai_by 78 plai_her 26 plai_in 29 plai_the 20 plan -66 plane -16
planner 15 plant -18 plant_in 21 plaqu 16 player 26 player_of 24 plea 24 plead 17 plead_guilti 24 pleasur -24
plinth 21 plumber 47 pocket 76 podcast 42 point_at 23 point_in -16 point_of 28 point_to 45 polic 15 polic_he 23
polic_on -15 polic_say 25 polic_station 23 poll -28 polygraph -16 poor -18 porch -15 port -19 portrait 30
pose_as 29 posit -25 post 15 post_a -38 post_on -28 post_the -16 post_twice -17 post_wa -18 postcard 20
poster -19 postman -17 pour -20 power -48 practic 19 prepar -16 present_and -17 presid_<speaker> -28 press 81
press_him -21 press_time -15 price -59 price_of -23 primari 78 primari_school 44 print 15 print_on 20
print_the -18 printer 69 prison -49 privat -33 prize 22 problem -20 product -21 profession 21
professor_<speaker> -19 profit -36 program 29 programm 75 programm_say 23 project_box -15 promise 52 promise_a 36
promise_free 23 promise_that -22 promot -15 prompt 30 pronounc 15 properli 16 propose 30 propose_the 25
prosecut -18 prosecutor 34 prosecutor_for -17 prosecutor_who 24 protect -17 public -69 public_galleri -20
publicist 40 pull 37 pull_the 48 pulp 43 pulp_<number> 20 pun 15 pun_that 15 pupil -21 pupil_at 23 pupil_had 17
puppet 23 purpos 20 put 81 put_<speaker> 68 put_an -21 put_back -25 put_hi -35 put_him 25 put_it -47 put_off -19
put_on 31 put_out 16 put_that 25 put_the 31 put_togeth 20 put_up -18 putt -17 putt_drop -16 qualifi -31
quarter -23 queen 17 question_she -16 quick -24 quick_to -22 quickli -20 quiet -27 quit 40 quizmast 60 quotat 49
quotat_is -15 quote 78 quote_a -16 race -39 radio 29 rail -15 raise -20 ralli -20 ralli_in -19 ran -17 ran_a 16
ran_out -18 rang_a 15 rang_from -15 rang_the -28 rate_the 38 rather_than 17 reach 47 reach_for 27 reach_the 38
reaction -17 read 44 read_<number> 17 read_<speaker> -20 read_<words> 32 read_her 17 read_in 35 read_into -29
read_it -34 read_the -51 read_to -30 read_what 29 reader 61 reader_who 37 real 87 real_<speaker> 61 real_on 22
reason -18 rebel 20 recall 27 receiv -52 recip 18 recit 31 recognis 26 recommend -20 reconstruct 15 record_for 29
record_in -42 record_it -22 record_of -62 record_the 29 recov -44 recov_from -27 red 46 reel 27 refuse -22
refuse_to -25 regardless 20 region 17 reject -51 rel -18 release 18 remain -36 remark 53 remark_in -55
remark_to 19 remark_were 21 rememb 29 remind_him -35 remov 46 render 67 rent 29 reopen -27 repeat 28
repeat_it -27 replac -17 reply 91 reply_<words> 17 reply_that -27 reply_to -21 report 26 report_<speaker> 42
report_ha -20 report_had 36 report_in -17 report_it 16 report_on -22 report_tell 21 report_who 24 reproduc -23
requir 27 rescu -16 research -40 resid -43 resign 29 respond -44 respond_with -17 respons -16 rest 38 rest_wa 16
restaur -28 restaur_in -15 result_from -23 resum -30 resum_at -18 retir_in -17 retir_surveyor 19 retire 19
return -49 revers 28 review -38 review_of -16 rhy -19 ribbon 18 ride 56 ride_a -17 ride_in 17 rider -20
rider_as -15 ridg -15 rifl 17 right -32 ring 20 ring_and -16 rise_to 15 risen 38 risen_to 24 risk -17 rival 15
rival_firm -16 rival_for 15 river -27 road -34 roast 16 robberi 17 role -28 roll 33 roof -38 roof_of -16
roofer -26 rooker -15 room 58 room_he 19 room_of 46 room_on 15 room_sinc 19 room_when 24 rose -32 round 20
round_of 23 rout -26 rover -16 rubber 48 rule -25 rule_on 19 ruler 22 run 63 run_a -17 run_at 15 run_of 28
run_out -22 run_the 17 run_to 60 run_until -27 rush 17 safeti -28 sail 24 sale_wa 36 same 31 same_<name> 35
same_name -19 sampl -15 sanctuari -29 sandwich 25 santa 16 sat_down -15 sat_in 20 satir 32 sausag 25 save -25
say -89 say_<name> -49 say_<words> 108 say_a -30 say_an -18 say_and 47 say_goodby -15 say_he -94 say_hi -26
say_in 23 say_it 39 say_later 16 say_nobodi -17 say_noth 37 say_of 18 say_on 33 say_onli 19 say_she -60 say_so 76
say_that -122 say_thei 15 say_there -29 say_thi 21 scan -25 scar 16 scene 107 scene_wa 18 scheme -18
school_and -35 school_bu 19 school_gym 40 school_sinc -16 schoolteach 25 scooter -16 score -25 scream 18
screen 55 screen_for 27 screenshot 23 scroll 16 scrupl -15 sea -40 season -28 season_on -20 seat 15
second-year 39 second_half -25 second_line 22 second_on 30 second_time 29 secret 17 secur 34 see_a -20 see_by -24
see_it -19 seek -30 seem -29 segment 22 sell -36 senat -31 send_the 15 sender 84 senior -28 sentenc 134
sentenc_and 23 sentenc_on 45 sentenc_to -20 sentenc_until -15 sentenc_wa 20 separ -17 sergeant 16 seri -28
serv_for 26 server 45 servic -20 set 53 set_foot 54 set_in 39 set_the 17 set_up -29 settl 42 settl_a 17
settl_on 41 seven -16 seventh -26 sever -43 shake -16 share -23 share_a 26 share_the -21 sharper -18
sharper_in -18 she -108 she_and 18 she_go 25 she_had 18 she_hand 22 she_hear 15 she_hold 34 she_read -20
she_say -89 she_tell -29 she_type 20 she_use -18 she_wa 73 shed -15 sheet 25 sheriff 27 shift -20 shoe -15
shook -43 shook_hi -33 shoot 25 shop_in -25 shop_on 29 short_delai -15 short_stori 25 shorthand 32 shortlist -15
should -26 shout 58 shout_of -22 show 30 show_her 44 show_in -24 show_me -15 show_that -26 show_the 72 shown -16
shown_the 26 shown_them 20 showrunn 29 shrug -20 shut 51 shut_sinc 22 sick -25 side -20 side_ar 23 side_of -25
sigh 21 sign_<words> 33 sign_and -28 sign_it 24 sign_that -18 sign_with 45 signal -28 signal_and -22 signatur 26
silenc 68 silent -25 silver -19 silver_ladl -16 similar -28 sinc 41 sinc_<name> -44 sinc_<speaker> -18 sinc_a 27
sinc_chang -16 sinc_her -20 sinc_hi 37 sinc_independ 25 sinc_say 19 sinc_spring 29 sinc_the 38 sinc_then -22
sing_and -40 sing_by 37 singer 26 singl_<words> -19 sister_disagre -16 sit 68 sit_down 24 sit_on 56 site 16
six 16 six_month -23 six_page -23 six_second -26 six_year -24 sixth -25 sixth-form 28 sixth_dai -16 size -15
slide 18 slip 17 slow 24 small -32 smile -23 smuggler -29 snore 33 so 55 so_did -18 so_doe -21 so_far -16
so_for 19 so_hard 15 so_often 15 so_that 22 so_what -37 societi 33 sock_and 15 softwar 68 softwar_had 30 sold -15
sold_<number> -18 sold_at 24 sold_in 26 sold_it 18 sold_out -21 solicitor -19 some -47 some_<number> -17
some_of -18 some_time -16 somebodi -23 someon 68 someon_had -22 someth 43 someth_is -20 son -50 son_of -20
song 23 soon -32 soon_after -17 sooner 32 sophomor -23 sort 20 sound 58 sound_the 22 soup -17 sourc 31 space 16
spaniel 23 speak 87 speak_<name> 32 speak_and -20 speak_as 27 speak_at -15 speak_in -33 speak_of 17
speak_over -22 speak_the 28 speak_to -37 speak_up -31 speak_with -18 speaker 134 specialist -15 speech 77
speech_and 15 speech_by 30 speech_had -28 speech_in -15 speech_wa 32 spell 99 spend -23 spent -30 spent_the 42
spent_two -17 splice 42 split -17 spokesman -48 spokesman_<speaker> -26 spokesperson -18 spokeswoman -24 spoof 31
sport 30 spot 19 spread -21 spring 19 spring_as 25 spring_the 18 squad -20 squar 28 squeez 24 stab 20 stadium 29
staff -51 staff_had -21 staff_to -17 stage 17 stai_for -28 stai_in 41 stai_on 37 stair -28 stall 47 stall_of 53
stamp 34 stand 41 stand_besid 32 standard 38 start -89 state -51 state_<name> -18 statement_and 17
statement_from -21 station 17 steadi -21 stenograph 31 step_down -24 step_of -15 steward -28 steward_call -15
still_ha -23 still_in 26 stitch 37 stolen -22 stone 32 stood -26 stood_by -36 stood_for 29 stop 19 stop_in -15
stop_on 30 store -47 stori 55 stori_of -27 stori_that 19 stori_wa 30 stove -48 stranger 31 stream 35 street -37
strip 36 strip_of -19 stroke 33 stroud -15 stuck -33 stuck_it -20 student 28 student_admit -20 student_at 20
student_ha 19 student_who -26 studi -45 studi_wa 18 studio 22 style 28 su 48 subscrib 28 substitut -23
substitut_<name> -17 subtitl 45 subtitl_were 36 succeed 21 success -15 successor -15 such 88 such_a -16
such_convers 20 such_scrupl -15 such_talk 15 suggest_that -24 suit 18 suit_took -18 sum_and 16 summer -24
summit 16 summit_and 19 supervisor -17 suppli 50 suppli_the 35 support -55 suppos 73 supposedli 93 sure -19
surgeon 42 surpris_to 34 survei -27 swallow 57 swap 28 swear 49 sweat 23 sweden 23 swim -28 switch 17 syllabl 50
tabl_in 36 tabloid 30 tag 24 tailor 24 take 27 take_it 23 take_over 19 take_place 29 take_the 32 take_up -34
taken_a -18 taken_it 21 taken_off 19 taken_up 15 talk 53 talk_in 40 tall 24 talli 21 tanker -16 tap 16
tape_and -21 taught 16 taught_it 35 tax -33 tea -17 teach -38 teach_the -18 teacher -31 team-mat -15 team_bu 21
team_to 18 teammat -18 tear -43 teeth 28 telegram 37 telephon 23 telephon_interview -16 televis -35
televis_and -16 televis_broadcast -15 televis_crew 15 tell 48 tell_<name> -30 tell_<speaker> 31 tell_a -49
tell_hi 18 tell_him -20 tell_me -32 tell_member -15 tell_of -29 tell_polic 19 tell_report -48 tell_the 79
tell_to 24 templat 20 ten 32 ten_minut 27 ten_of 23 ten_year -22 tens 38 tenth -18 term -17 text 44 text_and 36
text_wa 16 than -58 than_<number> -36 than_a -16 than_the -17 thank -39 thank_her -16 that 22 that_<name> -54
that_<speaker> 64 that_a -45 that_afternoon 49 that_and 21 that_anyon -15 that_belong -18 that_came 22
that_dai 43 that_down -31 that_drew -18 that_had 43 that_hour 15 that_in 16 that_is 25 that_it -26 that_kept -15
that_morn 81 that_name 47 that_of 28 that_read -17 that_she -43 that_someth -20 that_the -26 that_thei 34
that_there 17 that_took 24 that_train 23 that_turn 19 that_wai 36 that_week 45 that_work 15 that_year 34 the -22
the_<number> -24 the_<speaker> 53 the_<words> 69 the_account 23 the_actor -18 the_ad 19 the_ag -21 the_agenc 70
the_airport -37 the_aisl -16 the_allege 31 the_anim -18 the_announc -26 the_answer 24 the_appeal 34 the_applic 20
the_archiv 20 the_audienc -19 the_audio 34 the_autumn -50 the_back -67 the_balconi 18 the_ball -22 the_band 15
the_bang -22 the_bank -18 the_barrel 33 the_beach -22 the_bell 24 the_bet 21 the_bill -33 the_bin 19
the_board -33 the_boat -19 the_boi 23 the_book 24 the_booth 22 the_bottom -15 the_boxer -20 the_bride 36
the_broadcast 31 the_brother -26 the_build -27 the_bypass 18 the_cabl 15 the_call 36 the_camp -22 the_candid 19
the_capit -18 the_car -32 the_card 28 the_case -31 the_cast 19 the_ceremoni 18 the_chain 24 the_challeng -18
the_chat 21 the_children 56 the_church -17 the_citi -22 the_clerk 37 the_clip 82 the_clock -19 the_club -17
the_coast -25 the_coastguard -15 the_colonel 27 the_comic 28 the_commiss 20 the_committe -27 the_compani -56
the_confess 25 the_congressman 19 the_corner -21 the_coron -18 the_cost -19 the_council -15 the_counter 23
the_counti -34 the_countri -17 the_coupl -19 the_court -46 the_cox -16 the_crowd -30 the_custodi 30 the_dai 38
the_dam -31 the_date 62 the_dealer 15 the_death -17 the_decis -32 the_differ -26 the_dog -29 the_door 23
the_driver -22 the_drivewai -16 the_ear 26 the_editor -21 the_elev 16 the_email 16 the_embassi 39 the_end -40
the_episod -26 the_examin 32 the_exchang 81 the_factori -16 the_fall -30 the_famili -47 the_fan -17
the_farewel 26 the_farm -23 the_feder 17 the_festiv -19 the_fiction 31 the_field -30 the_file 18 the_film -23
the_financ 15 the_fire -20 the_first -27 the_floor -35 the_footag 20 the_foreman -38 the_fourth -31 the_fraud 26
the_galleri -42 the_game -27 the_gang 44 the_gate -27 the_gener 32 the_glass 40 the_goal -25 the_groom 39
the_group -24 the_guest 56 the_gutter -16 the_hand 24 the_harbour -21 the_hat 44 the_head 38 the_hear -71
the_help 23 the_hill 34 the_home -32 the_hotel 23 the_hour 48 the_idea -28 the_inquest -20 the_inquiri 29
the_interpret 17 the_invit 19 the_island -19 the_item 59 the_jetti -26 the_joke 18 the_junction -17 the_juri 15
the_knee 20 the_laboratori 25 the_languag 19 the_laptop -16 the_largest -18 the_last -26 the_late 23
the_latest -23 the_laugh 19 the_law 18 the_lead -24 the_leas -20 the_lectern 30 the_lectur 63 the_letter -32
the_letterhead 33 the_librari 15 the_light -22 the_lot 30 the_loudspeak 16 the_machin 27 the_magazin 56
the_magistr 25 the_main -18 the_man 67 the_manag 21 the_margin 21 the_market -21 the_match -27 the_matter -20
the_meantim -22 the_meet 42 the_memo 15 the_men -30 the_message 44 the_minist 23 the_ministri 16 the_mirror 18
the_moment -20 the_monei -18 the_most -25 the_mother -20 the_motto 16 the_murder 35 the_museum -23 the_name 17
the_nation -17 the_network 21 the_new -54 the_next 87 the_night 52 the_note 26 the_novel -20 the_number -34
the_nurs 44 the_occup -16 the_offici -34 the_old 39 the_on 28 the_onli 30 the_open 16 the_opposit -21
the_order 16 the_origin -15 the_other 33 the_outcom -25 the_owner -24 the_page 68 the_pair -17 the_pan -29
the_panel -41 the_paper 71 the_part 40 the_parti 47 the_passag 57 the_pension -21 the_peopl -18 the_phone 16
the_photograph -15 the_phrase -32 the_piano 18 the_pictur 28 the_place -19 the_plai -24 the_platform 23
the_player -33 the_plinth 21 the_polic -15 the_porch -15 the_port -17 the_post 51 the_power -30 the_premier -24
the_presid 41 the_previou 19 the_price -27 the_priest 31 the_prime 20 the_prison -22 the_prize 17 the_produc -16
the_professor 16 the_programm 40 the_project -26 the_protest -17 the_public -31 the_publish 47 the_pupil -26
the_putt -16 the_question -20 the_quotat 55 the_quote 56 the_rail -25 the_rain -17 the_real 70 the_rebel 21
the_record 41 the_region 29 the_regul 26 the_release 37 the_remark -20 the_reply 22 the_report 24 the_rest 27
the_river -18 the_road -17 the_roof -38 the_roofer -17 the_room -30 the_rout -21 the_rubber 28 the_run 39
the_sale 34 the_same 18 the_satir 33 the_scene 27 the_school 37 the_screen 45 the_screenshot 27 the_script -24
the_search -18 the_season -22 the_seat -20 the_second 27 the_senat -26 the_sender 38 the_sentenc 155 the_seri -22
the_set -19 the_sheet 56 the_showrunn 29 the_side -17 the_signatur 34 the_singer 47 the_singl -20 the_sister -16
the_six -15 the_sixth -21 the_small -18 the_softwar 16 the_son -17 the_sound 26 the_speak 27 the_speech 22
the_split 19 the_sponsor 28 the_sport 34 the_spring -35 the_stadium 24 the_stair -41 the_stall 67 the_stand 22
the_start -26 the_statement 46 the_station 27 the_stenograph 48 the_steward -16 the_stori 26 the_stove -26
the_stream 37 the_street -16 the_strike 25 the_studi -17 the_subject -21 the_summer -35 the_summit 17
the_suppos 32 the_surgeon 17 the_tabl -39 the_tabloid 27 the_telegram 21 the_tenor 18 the_text 23 the_theatr 16
the_third 17 the_till -28 the_time 70 the_timet -23 the_title -25 the_toast 24 the_top 16 the_town -16
the_trade -18 the_transcript -16 the_trial -33 the_troup 30 the_turn -31 the_two 42 the_type 19 the_union -17
the_univers 33 the_vallei -18 the_van 25 the_verdict 19 the_vicar 39 the_victim -16 the_villag 15 the_visitor -18
the_voice 49 the_volunteer -15 the_wall -44 the_war -17 the_warehous 15 the_water -28 the_wave -26 the_whole 49
the_widow 19 the_wing 15 the_winter 35 the_wit -22 the_woman 32 the_women -15 the_word 44 the_world -23
the_writer 34 the_wrong 43 the_yard 55 the_year 45 theater 25 theft -16 thei -71 thei_ar 70 thei_could 16
thei_had -15 thei_have -21 thei_stood 30 thei_were -51 their -30 their_best 21 their_father -19 their_last 20
their_own -37 them -19 them_a 21 them_by -18 them_from 19 them_had 15 them_that -17 them_the 26 them_wa -19
themselv -29 then 68 then_ask 20 then_go -33 then_he -32 then_it -37 then_put 18 then_the 18 therapist 32
there 15 there_and 26 there_ha 26 there_sinc -22 there_wa -49 there_were -24 these 53 these_word 19 thi 39
thi_is -19 thi_magazin -22 thi_month 25 thi_newspap -19 thi_occas -16 thi_point 19 thi_wa 38 thiev -20 thigh 43
thing 42 thing_to -18 think 48 think_again -18 think_it -19 think_of 37 think_that -21 think_the -15
think_thei 15 third -38 third_of -17 thirti 64 thirti_year 17 those 41 those_claus -18 those_of 30 those_who -19
those_word 47 threat 20 threaten 42 threaten_to 15 three -52 three_hour -24 three_in 15 three_out 30
three_time 15 three_year -28 throat 29 throat_and -18 through 22 through_a 28 through_her -15 through_hi 15
through_the 17 through_their -15 throughout 84 thrown -16 tide -17 tie 15 time -25 time_<name> -15
time_<speaker> 19 time_a 52 time_it -16 time_of 25 time_sinc -19 time_the 15 timet -25 timet_had -23 tin 22
tire -19 title -28 title_<words> -15 to_<number> -57 to_<speaker> 21 to_<words> 15 to_a 49 to_an 16 to_appeal -18
to_argue 21 to_bring -16 to_call -23 to_carri -15 to_catch 27 to_charg 16 to_come -35 to_cover 17 to_do -17
to_fill 28 to_get 30 to_have 90 to_her 41 to_hi 62 to_him 27 to_hold -15 to_hospit -18 to_it 29 to_keep -20
to_kill 25 to_learn 50 to_let -20 to_look -26 to_open -16 to_plai 18 to_put -21 to_read 53 to_report -23
to_ring 20 to_say 60 to_see 16 to_send -17 to_show 15 to_sing -22 to_speak -25 to_stop -26 to_take 15 to_talk -24
to_tear -17 to_tell 22 to_thank 26 to_the 38 to_thi 26 to_those -15 to_three -16 to_trace 31 to_us -34 to_win -23
to_work -16 to_write 60 toast 23 togeth 24 togeth_with 25 tone 33 too -36 took 26 took_a 22 took_for 18
took_four -19 took_her -25 took_it 30 took_no -31 took_note -18 took_off -24 took_onli -15 took_part -17
took_place 42 took_question -17 took_to 30 took_turn 33 top_of 33 torchlight -20 toss 31 tour -15 town 46
town_and 29 town_of -15 trace 112 trace_it 21 trace_the 40 track -24 tractor -20 trade -16 trader -22 tradit 15
train_and 20 train_as -34 train_by 15 train_on 36 traine 27 trainer -17 transcript_of -22 transport -20
travel -35 travel_from -18 treat -38 tree -22 trend -17 tribun 17 tribut_to -20 trigger 26 trim 24 tripl -17
troop 16 troup 30 true 19 trunk 15 truth 16 try 32 tube 26 tune -24 tune_from -19 tuohi -16 turkei 24 turn 93
turn_a 19 turn_down -22 turn_into 21 turn_it -21 turn_of -23 turn_off -15 turn_out 34 turn_sharper -18 turn_up 37
tutor 104 twelv 41 twelv_word 18 twenti_minut -22 twice -49 twice_and -21 twice_befor -16 twice_in -23
twice_on 29 twice_the 30 twin_<name> 18 two -20 two_<speaker> 20 two_breakfast 26 two_children -26 two_hour -27
two_in -16 two_men 24 two_of -22 two_season 17 two_sister 29 two_to 19 two_when 17 two_wit 24 two_women -23
two_word 28 two_year -30 type 174 type_the 35 type_to 22 typefac 31 typewrit 17 typist 59 uncl 22 under 68
under_<speaker> 17 under_gener 55 under_her 16 under_hi 17 under_oath -15 under_question -28 under_the -28
under_which -15 understand -19 unhappi -16 uniform 23 union -29 unit 28 unit_in 16 unlock 24 until 39
until_<name> 18 until_<number> 35 until_the 22 until_then -15 until_thi -16 up 26 up_<number> -18 up_a -42
up_all 30 up_becaus 20 up_by 27 up_for -42 up_from -46 up_in 31 up_it 18 up_on -18 up_over 15 up_say 28
up_six -23 up_the 40 up_their 22 updat 24 urge -40 use -20 use_a -23 use_hi 35 use_the -21 use_to -30 user 20
usual -24 utter 59 vaccin -24 vallei -30 veget -21 ventriloquist 23 veri 15 verifi -16 vers 24 vet -19 vicar 31
vice-chancellor -15 vice-chancellor_<name> -15 victim -31 video -17 video_call 27 viewer 34 villag -18
villag_could 18 villag_in -22 villag_of 26 villain 16 viral -15 visit -53 visit_the -18 visitor -20 voice 84
voice_from -26 voice_wa -16 voicemail 19 volunteer -24 vote -35 vote_by 27 vote_on -18 voter -28 vow 79 wa 17
wa_<name> 87 wa_<number> -28 wa_a 30 wa_also -20 wa_anoth 16 wa_arrest 21 wa_ask -56 wa_asleep 34 wa_back -16
wa_be 45 wa_boo 15 wa_born 37 wa_buri 67 wa_call 31 wa_close 42 wa_come 36 wa_cool -15 wa_do 25 wa_drawn 15
wa_due 16 wa_eight 36 wa_eleven 21 wa_find -28 wa_first 23 wa_found 23 wa_full -24 wa_get 19 wa_happi -20
wa_her 26 wa_hurt -20 wa_in 43 wa_laughter 15 wa_left -18 wa_less -28 wa_lift -19 wa_like -19 wa_lost -30
wa_made 23 wa_more -15 wa_move -30 wa_nine -33 wa_not -18 wa_on 56 wa_open 23 wa_present -16 wa_put 34
wa_read -23 wa_right -23 wa_say 49 wa_second -17 wa_see -16 wa_shoot 28 wa_show -19 wa_sign -17 wa_still 27
wa_tell -35 wa_that 72 wa_the 116 wa_then 72 wa_try 20 wa_two 30 wa_wear -15 wa_what 25 wa_withdrawn 18
wa_write 29 wa_wrong -18 wag 42 wai 52 wait -55 wait_with -17 waiter 16 waiver -19 waiver_and -16 wake 23
walk -69 walk_to -16 wall -46 wall_by -19 walru 17 want -55 want_him 17 want_to -45 warm 26 warn -47 warrant 18
wash -16 watch_close 15 watch_from -25 water -41 water_compani 32 wave 31 wave_took -26 waxwork 30 we -15
we_ar 30 we_go 38 wear -30 weather -22 websit -20 wed 51 week -43 week_and -26 week_of 30 week_off -15
week_the 30 weigh -34 weigh_<number> -19 welcome_the -17 well-known 25 wept -24 were -52 were_<speaker> 17
were_<words> -25 were_add 16 were_cut -21 were_put 29 were_taken -15 were_tell 23 were_the 36 were_to 27 west -16
western 40 western_<name> 40 wet -17 whale -19 what 89 what_<speaker> 51 what_came 16 what_do -32 what_ha -30
what_happen -21 what_he 18 what_it 46 what_made -18 what_the 66 what_thei -20 what_wa -27 what_you -24 whatev 85
wheat -23 when -15 when_<name> -44 when_<speaker> 18 when_a -22 when_he 18 when_her -16 when_the -18 where 65
where_<speaker> 61 where_he 19 where_it 23 where_the 23 where_thei -15 whether -52 whether_anyon 22
whether_he -30 whether_she -23 whether_that 18 whether_the -18 which 54 which_<name> -34 which_<speaker> 53
which_a 19 which_cost 28 which_everi -22 which_go -25 which_ha -27 which_he 15 which_her 16 which_hi 20
which_is -19 which_run -17 which_say 18 which_the 81 which_to -16 which_use 22 while 77 while_<speaker> 37
while_a 17 while_the 34 whip_and -15 whisper 55 white_as -18 who 29 who_also 28 who_came -27 who_charg 74
who_could 19 who_did -21 who_doesn't 18 who_first 43 who_got -17 who_ha 46 who_hear 28 who_keep 17 who_kept -19
who_learn -15 who_live -24 who_made -24 who_plai -20 who_put 40 who_rang 49 who_repres -16 who_ride -17
who_run -22 who_say 73 who_speak 17 who_tell 51 who_took -31 who_use 18 who_wa -66 who_were -18 who_won -23
who_wore 17 who_work -23 who_would 47 whoever 115 whole 83 whom 37 whom_the 20 whopper 18 whose 42 why -40
widow 63 widow_<name> -19 wife -24 wife_<name> -21 wife_<speaker> -23 wife_and -16 wig 40 will -86 will_stai -15
will_to -17 win_a -15 wind -19 window -18 wing 18 winter_of 36 wire 33 wish 57 wish_and 15 wit -20 with 40
with_<number> -26 with_<speaker> 18 with_<words> 29 with_a 49 with_hi -49 with_inform -16 with_it 60
with_laughter 27 with_no -21 with_on -33 with_the 16 with_which 16 withdrew 16 withheld -18 within -45
within_the 21 without_a -15 without_an 20 without_it -37 without_note -16 without_say 15 woke 50 woke_up 16
women -63 won -35 won't -20 won_<number> -21 won_a -21 won_by 42 won_the -23 wonder 22 wooden 35 word 129
word_<words> -57 word_for 30 word_in 18 word_of 38 word_on -21 word_she 21 word_the 27 word_wa 18 word_were 41
work -65 work_by 27 work_from 26 work_of 39 work_on -37 work_with -27 worker_in 30 worksheet 48 workshop 26
world -37 worry -34 wors -26 would -56 would_be -39 would_do -15 would_have 53 would_not -19 would_pai 20
would_share 18 wrap 27 wrestler 17 wrist -41 wrist_in -20 write 60 write_<name> 17 write_<speaker> 63
write_<words> -52 write_a -15 write_as 39 write_at 25 write_it 24 write_on -19 write_that -17 write_the 25
writer 31 wrong 44 wrong_and -22 wrong_wai 32 wrong_with -20 yard 46 yard_is 38 ye 33 year -57 year_<name> 17
year_<number> 56 year_<words> 43 year_after 79 year_ago -15 year_as 32 year_befor 18 year_later -15 year_of -24
year_run -20 year_the 45 year_wa 25 yesterdai -23 yet 42 yet_been 27 you -17 you_can -35 younger_brother 25
zoo -15
`,
} as const;
