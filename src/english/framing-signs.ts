/**
 * How much each sign of a sentence counts against words near it, in hundredths of log-odds: "sign weight sign weight …".
 * Written by `npm run eval -- fit-framing --write` from the invented texts of tests/fixtures/framing; don't edit it.
 * `src/quotes/judging/framing/sentence-signs.ts` explains what a sign is.
 */
export const FRAMING_SIGNS = {
  constant: -2.6,
  /** A sentence counts from this sum on. */
  threshold: 0.3,
  table: `
15-year-old 49 19-year-old -15 <name> -60 <name>_<name> -95 <name>_<number> 34 <name>_<speaker> 44
<name>_<words> -28 <name>_a -33 <name>_after -31 <name>_agree -20 <name>_an -29 <name>_and -96 <name>_answer 18
<name>_as 17 <name>_befor 20 <name>_behind 22 <name>_besid 33 <name>_by -15 <name>_came -15 <name>_colleagu -15
<name>_confirm 17 <name>_could -20 <name>_deleg 30 <name>_deny -23 <name>_did 54 <name>_doe 40 <name>_drop 15
<name>_even -15 <name>_find -19 <name>_first -18 <name>_for -43 <name>_four 17 <name>_go 19 <name>_grei 76
<name>_had -20 <name>_have 23 <name>_he 31 <name>_health -16 <name>_in -21 <name>_is -38 <name>_know 16
<name>_laid 16 <name>_law 23 <name>_message -15 <name>_morn -15 <name>_move -23 <name>_night -30 <name>_of -19
<name>_on -62 <name>_oper 15 <name>_opposit -15 <name>_origin 34 <name>_own 20 <name>_presid -15 <name>_press 23
<name>_primari 31 <name>_put -16 <name>_rate 40 <name>_read -26 <name>_reply -17 <name>_respond -17 <name>_run 39
<name>_say -126 <name>_so -16 <name>_state -18 <name>_studio 23 <name>_tap 25 <name>_tell -69 <name>_that -45
<name>_the 15 <name>_thei 26 <name>_think 34 <name>_to 51 <name>_took -19 <name>_town 24 <name>_under -15
<name>_were 29 <name>_where -48 <name>_who -56 <name>_whose 17 <name>_with -25 <name>_without -16 <number> -104
<number>_<name> 126 <number>_<speaker> 17 <number>_<words> -16 <number>_about 39 <number>_an 29 <number>_and -50
<number>_as -26 <number>_book 22 <number>_chang 20 <number>_dai -30 <number>_for 16 <number>_in -38
<number>_lakh -18 <number>_letter -15 <number>_million -55 <number>_minut -35 <number>_month -16 <number>_not -18
<number>_of 18 <number>_other 23 <number>_over -17 <number>_p. 24 <number>_page -46 <number>_peopl -22
<number>_per -24 <number>_percent -29 <number>_pupil 18 <number>_report 18 <number>_say -39 <number>_sinc 22
<number>_under -49 <number>_wa -21 <number>_when 17 <number>_which 20 <number>_who 32 <number>_whose 48
<number>_will 34 <number>_with -15 <number>_year -58 <speaker> 72 <speaker>_<name> 49 <speaker>_<number> -76
<speaker>_<speaker> -62 <speaker>_<words> 124 <speaker>_a -65 <speaker>_account 77 <speaker>_add -30
<speaker>_admiss 22 <speaker>_admit -28 <speaker>_agenc 18 <speaker>_an 43 <speaker>_and 20
<speaker>_apologise -18 <speaker>_at 19 <speaker>_befor 39 <speaker>_begin 33 <speaker>_book -24 <speaker>_by -24
<speaker>_call -15 <speaker>_can -25 <speaker>_claim 17 <speaker>_confirm -47 <speaker>_cook 17
<speaker>_could 27 <speaker>_court 50 <speaker>_debat 18 <speaker>_did 34 <speaker>_doesn't 27
<speaker>_famili 24 <speaker>_find -31 <speaker>_first -22 <speaker>_foot 27 <speaker>_for 36 <speaker>_from -17
<speaker>_galleri 18 <speaker>_gave -18 <speaker>_go -48 <speaker>_had 48 <speaker>_head 16 <speaker>_hi -23
<speaker>_hold -22 <speaker>_hope -20 <speaker>_in 28 <speaker>_inquiri 19 <speaker>_is 136 <speaker>_jaw 41
<speaker>_keep -19 <speaker>_last 15 <speaker>_lectern 26 <speaker>_line 52 <speaker>_live 20 <speaker>_lost -32
<speaker>_mean -24 <speaker>_mother 42 <speaker>_name 44 <speaker>_next -33 <speaker>_note -34 <speaker>_now -16
<speaker>_of -35 <speaker>_on 51 <speaker>_open -15 <speaker>_opposit 15 <speaker>_part 42 <speaker>_quote 60
<speaker>_rang -33 <speaker>_reach -16 <speaker>_read -75 <speaker>_real 41 <speaker>_remark 29
<speaker>_repeat -21 <speaker>_right -19 <speaker>_roll 23 <speaker>_same 20 <speaker>_sat -18 <speaker>_say -67
<speaker>_share -34 <speaker>_shook -19 <speaker>_sign 18 <speaker>_sold 26 <speaker>_speak -32
<speaker>_spent -17 <speaker>_statement 47 <speaker>_still -37 <speaker>_stood -19 <speaker>_take 15
<speaker>_talk 32 <speaker>_tell -58 <speaker>_that 19 <speaker>_the 54 <speaker>_to 59 <speaker>_took -61
<speaker>_translat 26 <speaker>_wa 61 <speaker>_want -16 <speaker>_water 41 <speaker>_welcome 19
<speaker>_which -17 <speaker>_who -37 <speaker>_widow 53 <speaker>_wife 28 <speaker>_will 40 <speaker>_word 44
<speaker>_would 102 <speaker>_write -76 <speaker>_younger 34 <words> -148 <words>_<name> -68 <words>_<speaker> 86
<words>_and 49 <words>_as 22 <words>_ask 33 <words>_at 21 <words>_but 38 <words>_from 70 <words>_ha -28
<words>_had 22 <words>_have 34 <words>_he -92 <words>_in 59 <words>_it 24 <words>_not 29 <words>_reply 53
<words>_say -24 <words>_she -83 <words>_the 148 <words>_to 36 <words>_wa 87 <words>_were 26 <words>_where 33
^<number> -59 ^<speaker> -143 ^<words> -227 ^a -43 ^accord -24 ^afterward -18 ^airport 31 ^all -17 ^among -30
^and -25 ^anoth -39 ^ask -38 ^behind 17 ^beneath 17 ^between 24 ^but -51 ^by -38 ^captain -23 ^chairman -15
^children 21 ^council 17 ^did -33 ^emerg 20 ^everi 49 ^expert -24 ^fan 46 ^five -19 ^for 25 ^forti 15 ^freed 26
^from 46 ^have 26 ^he -127 ^her -29 ^here -24 ^hi -98 ^in -15 ^investig 30 ^it -105 ^judg -23 ^juror -22
^last -17 ^librarian 21 ^listen 58 ^magistr 16 ^mark 17 ^member 20 ^most -16 ^my -29 ^neither 32 ^no 30
^nobodi -30 ^none -32 ^not -61 ^of 27 ^offic 39 ^on -79 ^opposit -25 ^organis -15 ^other -77 ^outsid -37
^phone -26 ^pigeon -15 ^plai 39 ^player 49 ^presid -24 ^press 24 ^professor -24 ^prosecutor 24 ^pupil 15
^reader 37 ^scholar 18 ^sea -15 ^share -15 ^she -59 ^side 27 ^sinc 18 ^some -53 ^somebodi -18 ^sound 22
^speak -26 ^station 23 ^student -27 ^tell -30 ^that -28 ^the 17 ^thei -46 ^their -34 ^there -29 ^thiev -19
^those 37 ^three -16 ^to 50 ^trade 17 ^until -22 ^ward 16 ^when -34 ^which 15 ^who -17 ^word -30 ^year 45
^you -18 a 19 a_<name> 90 a_<number> -24 a_<speaker> -28 a_baker 15 a_banner -16 a_barber 20 a_beekeep 34
a_bicycl -15 a_blank -19 a_board 17 a_borrow 29 a_bow 35 a_box -25 a_breath 38 a_bu -17 a_bucket -32 a_button 18
a_cano -19 a_car 16 a_cardiologist 15 a_case 22 a_caution -16 a_chain -20 a_child 19 a_clean -24 a_coin 33
a_cold 52 a_colleg 22 a_coma 18 a_compani 20 a_correct 38 a_courier -15 a_court -17 a_cousin 27 a_custom -25
a_cyclist -20 a_dam 19 a_date -15 a_differ 15 a_discuss 16 a_doctor 18 a_donkei -22 a_dozen -18 a_duck 27
a_fact 17 a_fake -16 a_famili 16 a_fan -24 a_few -35 a_fifth -22 a_film 45 a_firm 22 a_flat 49 a_flood 22
a_foam 16 a_friend 20 a_galaxi -25 a_garag 19 a_gift 15 a_goat 22 a_grai -19 a_grandson -18 a_group 20 a_grudg 25
a_half -17 a_high -17 a_hoax 25 a_hole -15 a_hors 15 a_hous -18 a_hydrologist 43 a_hymn -20 a_juri 15
a_kitchen 21 a_lab 17 a_legisl 21 a_letter -34 a_loan -24 a_lookalik 21 a_loudspeak 27 a_m -28 a_market 21
a_meet -23 a_member -15 a_microphon 34 a_million -16 a_mime 29 a_name -37 a_neighbour -15 a_new -28 a_newspap 38
a_night 28 a_note -27 a_notic 24 a_novel 29 a_nurs -29 a_paid 23 a_pair 49 a_parish 33 a_parodi 35 a_part 30
a_paus -23 a_penalti -21 a_person -20 a_pharmaci 24 a_phone -29 a_pictur -41 a_pigment 20 a_plea 16 a_post -19
a_pot -20 a_press -25 a_protest 22 a_pun 15 a_radio -15 a_ralli -27 a_recip 24 a_record -17 a_rent 34
a_report -26 a_retir 34 a_rifl 28 a_roof 28 a_room -21 a_round 23 a_row -18 a_school -25 a_screen -54 a_seri 26
a_server 22 a_set -15 a_sheet -19 a_sign -15 a_silver -20 a_similar -20 a_singl 15 a_slip 22 a_small -15
a_song 24 a_speech 48 a_spokeswoman -19 a_stage 17 a_stand -15 a_state -16 a_statement -50 a_stroke 33
a_supplier 20 a_tablet -19 a_talk 20 a_team -16 a_third -20 a_threat 21 a_ticket -18 a_time 32 a_traffic 26
a_train 25 a_typefac 21 a_veget -18 a_voice -22 a_volunteer -16 a_vote -26 a_wai -15 a_while -23 a_wind 22
a_word 20 about -80 about_<number> -42 about_a 22 about_her -31 about_it 24 about_that -19 accent 44 accept -21
accord -64 accord_to -60 account 15 account_and -15 account_had 37 account_in 18 account_of 22 accuse -22
acknowledge -30 acoust 16 act 16 actor 19 ad 37 add -21 add_by 69 add_that -21 address 34 administr -30 admir 17
admiss 27 admit -17 admit_be 28 admit_he -20 advance 24 advertis 25 affair -16 after -41 after_<words> 15
after_a -71 after_all -16 after_her 25 after_hi 52 after_on 18 after_that 26 after_the 23 after_their 23
afternoon 49 afterward 35 ag -31 ag_of -20 again -59 agenc 79 agent 33 agree 30 agree_that -25 agreement -18
ahead -16 aid -43 air 31 aisl -18 alarm_and -26 album -30 all 45 all_night -16 all_nine 32 all_of -24 all_six 31
all_that 40 all_three 16 allege 22 allow -30 allow_in -18 almost_certainli 17 along 45 aloud 38 aloud_from 25
alreadi -31 altogeth 15 alwai 21 ambassador 43 ambul -24 amend 51 among -28 amus 23 an 57 an_actor 25 an_aid -26
an_angri 22 an_assist 17 an_ax 17 an_earlier -32 an_email -15 an_expert -39 an_extra 23 an_hour 22 an_inquest -18
an_inquiri -31 an_inspector -15 an_offic 15 anaesthet 38 analyst_at 15 and 87 and_<number> -29 and_<speaker> 81
and_<words> 17 and_a 21 and_address -18 and_all 56 and_an 30 and_came -24 and_charg 39 and_could -25 and_did -31
and_file 24 and_finish -15 and_follow -15 and_gave -39 and_get -40 and_given 52 and_had 17 and_hand -17
and_he 102 and_her -45 and_hi 48 and_hope 18 and_is -45 and_it 94 and_later -20 and_left -27 and_lost -16
and_made 16 and_most -16 and_never -20 and_no 66 and_nobodi 23 and_none 17 and_not 28 and_on 33 and_onc -18
and_order -15 and_paid 16 and_promise 25 and_read 15 and_rememb 17 and_say -25 and_sell 25 and_send -24
and_she 75 and_shout -17 and_sold 20 and_some 19 and_spent -32 and_stai -47 and_stuck -16 and_take 21 and_tell 18
and_ten 18 and_thank -16 and_that -43 and_the 179 and_their 19 and_thi 51 and_took -39 and_two -27 and_under -19
and_wa -22 and_when 15 and_whose 16 and_with 38 anger -17 angri 38 ani 35 ani_further 18 ani_of 23 anim -39
announce_by 16 announce_in -15 annual 28 anoth 27 anoth_<name> 16 anoth_countri 18 answer 72 answer_everi -26
answer_for 15 answer_to 61 anybodi -15 anyon_with -15 anyth 25 apart 32 apart_from -27 apologise 24
apologise_to 17 app_wa -19 appeal -20 appeal_the 23 appear_on 20 appear_to -20 appendic -24 appendic_reproduc -24
appl 32 applaud -31 applaus -27 applaus_and 17 appli -24 appli_to -15 ar -16 ar_<name> 32 ar_clear -16
ar_given 19 ar_in -29 ar_on -21 ar_the 31 ar_to -15 archbishop 55 archiv 18 archivist 39 area -22 argue_that -35
argument -19 around_the 22 arrest_a 32 artist_<name> 38 as 73 as_<name> 38 as_<number> 25 as_<speaker> 78
as_<words> -30 as_a -27 as_an -20 as_he -32 as_hi 25 as_it 31 as_of -20 as_often -19 as_say -15 as_the 85
asid -17 ask 35 ask_<name> -15 ask_<speaker> 22 ask_a 20 ask_by -30 ask_for -37 ask_her 33 ask_him -88 ask_if -30
ask_in 18 ask_it 48 ask_on 27 ask_the 56 ask_what -30 ask_whether -36 ask_which 17 ask_who -22 asleep 32
asleep_on 21 assist_on 18 associ -26 assure 17 astronaut 48 at 27 at_<name> -19 at_<number> 21 at_<speaker> 48
at_all -25 at_anoth -17 at_dawn -16 at_first -23 at_four -31 at_home 36 at_least -33 at_night 22 at_nine -28
at_onc 21 at_six 32 at_that 44 at_the 38 at_two 22 attach 24 attempt -16 attend_in 22 auction 15 audio 48
audit -34 aunt 20 author 25 author_<name> 21 autumn 19 avatar 33 averag -21 aviat 25 awai -21 ax 32 back -28
back_hi 23 back_in -16 back_of -32 back_on 32 back_the 32 back_to 21 backward 30 bad -17 badger 27 badli -22
bag -26 bail -17 baker 15 bakeri -15 balconi 33 ball -27 ballot -16 ballroom 27 ban -40 banana_and -15
band_<name> 23 bandmat 40 bang -22 bang_of -22 bank 18 bank_ha 23 bank_logo -19 bank_manag 23 bar 26 barber 20
bare 17 bare_move 18 bariton 26 barrel 35 barrist -39 bath 37 batteri -22 be -19 be_<name> 23 be_<number> 16
be_<speaker> 34 be_<words> -20 be_about 23 be_an 20 be_at 53 be_cover 20 be_drawn -16 be_edit -19 be_fals -16
be_find 16 be_hold -28 be_it 17 be_the 20 beach -20 bear 71 bear_a 18 bear_the 59 beard 38 beaten -21 becam -24
becaus_a -22 becaus_hi -25 becaus_of -27 becom -54 bed_for 16 bedroom 15 bee -27 beekeep 32 been -28
been_<words> -43 been_ask 64 been_bar 18 been_dead 48 been_delight -16 been_do 58 been_find -15 been_four 43
been_hand 40 been_hold -35 been_in 39 been_made -16 been_miss 19 been_no 49 been_offer -26 been_on -26
been_out -20 been_paid -19 been_post -15 been_promise 39 been_rain -15 been_read 28 been_share -20 been_tell -18
been_the 59 been_there -18 been_through 20 been_watch -15 beer 37 beetl 38 befor 59 befor_<name> -22
befor_<number> 29 befor_<speaker> 41 befor_dawn -26 befor_he 59 befor_her -24 befor_it -22 befor_she 16
befor_thei -16 beg 22 begin_<words> 17 begin_as -25 begin_in -26 begin_to -16 begin_with 23 behind_a -29
behind_the 58 believe -30 believe_to -18 bell 26 bell_ring -17 belong 72 belong_to 72 below 43 bench 36
bench_behind -16 beneath 25 besid 59 besid_him 15 besid_it 24 best 28 bet 19 between_<name> -16
between_<words> 29 between_a 25 bicycl -16 bid -18 biggest 20 bill -45 bill_that -20 billion -16 biograph 23
bird -35 birthdai 17 bishop -40 bit 41 blade 15 blame -32 blame_a 15 blank_page -19 bless 15 blink 20 block -47
blood -24 blue -28 blue_light -28 board -73 boat -38 boat_in -16 boi_on -17 boiler -17 book -48 book_and -26
book_at -16 book_had 15 boot 29 booth 22 border -39 bore 18 born 48 born_in 46 borrow_from -17 boss 21 both -29
both_side -19 bottl -37 bottom -17 bought_the 27 bound 76 bow 42 bowl -30 box -53 boxer_camp -19 branch -31
brand -26 breakfast 42 breath 54 brick 61 bride 36 bridg -21 bridg_and -24 brief 18 brief_on 18 bring -32
bring_in -15 broadcast 39 broadcast_ha 26 broadcast_which -15 brochur 16 broke -34 broke_a -17 broke_for 54
broken -19 brother -35 brother_have -15 brother_speak -15 brought -55 bu_at -17 bu_driver 16 bucket -32 bui -30
build -32 built -23 bulletin 34 bulletin_wa 31 burglari -16 buri 134 burn 29 burn_down 15 buse -17 but -75
but_<speaker> -18 but_in 20 but_that -25 but_the 16 button 63 by 40 by_<speaker> 41 by_<words> 16 by_a 60
by_all 18 by_an -33 by_five 16 by_hi 43 by_it 15 by_name -19 by_phone -39 by_six 26 by_softwar 22 by_telephon -33
by_that 36 by_the 47 by_thi -17 by_torchlight -22 bylin 55 bypass 18 cab 16 cabl 19 cafe_in 15 cake -23
calendar 16 call -51 call_<name> -16 call_<speaker> -15 call_a -17 call_for -40 call_off 30 call_the 25
call_themselv -15 call_to -24 call_wa 19 caller 21 came 60 came_back 19 came_from 35 came_in -34 came_into 21
came_off 62 came_out -33 camera 41 camp_tell -19 campaign_ha 29 can 29 can't -24 can't_sing -16 can_see -21
cancel -40 candid 20 cano -28 cap 31 captain -43 caption 67 car -22 car_park -42 caravan_park 24 card 143
card_and 33 card_in -18 cardboard 44 cardiologist_in 15 caretak 29 carri_it 34 carri_no 15 carri_on -37
cartoon 25 case -24 case_of 19 case_wa -32 cast 55 cast_wa -19 casualti -17 cat 46 catchphras 20 cater 41
caught -28 caus -16 caution -19 cell 41 cellmat 26 cent -32 centr -36 central_bank 15 certainli 17 certifi -20
chair -28 chairman -31 chairman_<speaker> -17 chairman_of -16 challeng -19 challeng_came -15 challenge -22
chamber 15 chancellor 55 chang -32 channel 34 chapel -20 chapter 61 charg 65 charg_<number> 51 charg_for 15
charg_that 22 charg_the 16 chart 16 chat 53 check_everi -15 cheer -29 chef -17 chequ -15 chest 19 chief -46
child 16 children_who -15 chip -17 choic -22 choir -32 choos 52 church -42 cinema 16 citi -38 claim -23
claim_that -25 claim_wa 15 claus_ar -18 clean -36 cleaner -20 clear -52 clear_and -16 clerk 78 clerk_<name> -15
client 24 client_had -15 climb -31 clinic -19 clip 66 clone -17 close -55 close_and 17 close_in 42 close_it -23
close_to -31 close_with 15 club_say 40 clue 18 co-chairman -16 co-chairman_<name> -16 coach -43 coach_<name> -15
coach_<speaker> -43 coach_had 16 coast -28 coastguard -15 coat 54 cod 18 code 33 coffe 15 coin 76 coin_and 15
cold 48 collect -20 collect_a 21 colonel 18 color 19 column 43 columnist 53 coma 18 come_and -18 come_down 42
come_out -16 come_round 23 come_to 17 come_up -25 comedian -29 comic 73 comma 19 command 37 comment -51
comment_on -20 commiss 20 committe -61 commun -18 compani_after 18 compani_had -39 compani_in 27 compare_the 17
competit 30 complain -19 complain_that -24 complaint -15 complet -27 compos 82 compos_by 25 compos_the 26
comput -21 comrad 18 concede 32 concede_that 29 concern -20 concert -15 concret -18 condit -24 cone 16
confer_at 35 confess 65 confess_to 30 confirm -40 confirm_it -16 congressman 19 connect_with 28 consider -32
constitu -17 consult -30 consum -18 contain 50 contain_a 18 content -21 contract -27 contractor -19 convers 46
convict 40 cook 19 cook_for -16 cool -16 copi 36 copi_of -20 copper -28 copywrit 54 corner -40 coron -27 corps 25
correct 56 correct_<name> 38 correct_the 31 correspond 60 cost -21 cost_of -15 costum -26 cough 20 could 58
could_be -15 could_have 37 could_not 41 could_rememb 27 couldn't 27 councillor -18 counsel 53 count -24
count_and -23 counter 28 counter_of 29 counti -19 counti_in 39 coupl -29 courier -15 court_a 23 court_and -21
court_ha 23 court_he 17 court_hear -22 court_on 19 court_step 20 court_that -19 cousin 38 cousin_who 17
cover_her -23 cox -16 crane 23 crew_and -15 crew_had -17 cricket -17 crime_unit 15 critic -40 crocodil 35 crop 55
cross-examin -18 cross_out 18 crowd -17 cry -24 cry_of -19 cup -23 curri 17 custodi 20 custom -33 custom_by -17
cut -32 cut_from -31 cyclist -23 dai 19 dai_<speaker> 18 dai_a -15 dai_after -26 dai_and 16 dai_by 33 dai_he 15
dai_in 18 dai_of 30 dai_to -17 dai_wa 34 daili 82 damp -16 dare 27 dark -28 data -27 date 74 date_<number> 46
date_of 49 daughter -67 daughter_who -16 dawn -48 daytim -16 dead 40 dead_for 28 death -23 debt -16 decad_and 16
decis -50 decline -38 decline_to -33 deepfak 39 defeat -21 defend -36 defens -43 defens_lawyer -33 delai -42
deleg 52 delight -32 dentist 63 dentist_from 15 dentist_who 35 deny -68 deny_it 20 deny_that -52 depart -38
depart_from -15 deputi -32 describe -76 describe_the -34 desk 42 detect 21 detector -16 develop_had 19 devic -21
devic_at -18 di -52 diabet -15 diall 21 dialogu 71 diari 19 diari_take -29 dictat 77 dictat_it 36 did 44
did_<speaker> 33 did_he -18 did_it -21 did_not -48 did_say 38 did_the 53 didn't -29 differ 35 differ_account -17
differ_stori -27 differ_view -29 differ_wa -25 difficulti 20 digit 25 dine -17 diplomat -16 directli -24
director_<speaker> -32 director_of -17 director_on 15 disagre -39 disagre_and -16 dismiss -28 disput -83
disput_that -17 disput_the -18 district -39 divid -27 do_<speaker> 26 do_her 37 do_some 23 do_the 40 do_thi -15
docker -22 doe 46 doe_a -15 doe_he -21 doe_not -24 doesn't 18 dog -47 dollar 39 don't -16 done_so -18 donkei -22
donkei_sanctuari -22 donor -18 door 19 door_in 16 door_wa 33 doubl -19 doubt -21 down_<speaker> 21 down_a 19
down_by -24 down_for -20 down_it 20 down_the 41 down_to 24 dozen_peopl -18 drama 70 drawn 30 drawn_a -18
drawn_on -15 dreamt 46 dress 26 dress_as 51 drew -32 drew_a -17 drive -20 driven -27 driver_got -22 driver_who 24
drivewai -16 drivewai_where -16 drop_the 35 drown 67 drummer -16 drunk 20 dry -31 due_in 18 due_to -33 dug -22
dummi 19 duo 27 dure -34 dy 29 e-mail -28 each 96 each_<name> 18 each_learn -28 each_of -33 each_to -15 eager -19
eager_to -19 ear 76 ear_that 18 earli -40 earlier -44 earlier_hear -21 earn -16 easi -15 eat 15 eat_a -18
economist 22 edit 58 edit_the -19 editor 69 eel -19 effect -19 egg 16 eight 64 eight_and 34 eight_month -20
elect -27 electr -18 elev 16 eleven 31 eleven_hour 17 eleven_month 65 eleven_time -31 email_wa -37 embargo_on -41
embassi 48 embrac -17 emerg 24 emploi -20 employe -31 end_in 25 end_of -24 end_the 31 energi -16 engin_have -15
engin_room -24 enough 27 entertain 19 entri 21 entri_from 16 envelop 40 envoi 15 epidemiologist 15 episod 48
even 29 even_as 26 everi 27 everi_morn -27 everi_pupil -18 everi_word 20 everi_year 34 everybodi -23 everyon -19
everyon_els -15 everyon_wa -18 everyth 18 evid -45 exactli 25 examin 49 exchang 55 execut -25 exempt -17
exercis 28 exist 90 expect -68 expect_to -23 expens 26 expert -46 explain 43 explain_how 23 extend -21 extra 51
ey 81 ey_and 25 ey_shut 18 fabric 30 face 40 face_page -17 fact 41 factori -26 fail -39 fail_to 27 fail_twice -15
faint -17 fake 20 fall 29 fallen -39 fallen_by -18 fals 38 famili -40 famou -26 fan_of 37 far -37 farewel 41
farm -33 farmer -30 fast 23 fastest -15 father -51 father_<speaker> -15 father_and -22 fault -18 favour 24
favour_the 25 fear -20 fed 54 feder 32 feder_<name> 25 feed -18 fell -40 ferri -19 festiv -26 feud 16 fever -30
few -61 fiction 33 field -76 fifth -35 figur -27 figur_until -15 file 70 fill 39 fill_a 15 fill_in 38 film -30
final_of 20 find -31 find_that 17 find_the 57 fine -27 finger 64 finish -56 finish_by -25 fire -51 firm 17
firm_ha -17 first_minist 29 first_sold 43 first_time -41 fish -62 fishmong 31 fit 27 five -48 five_dai 20
five_month -17 fix -22 fix_the -18 flat 33 fleet 29 floor -36 floor_throughout -20 flower -29 foam 21 fold -33
follow 51 follow_<name> 16 follow_the 17 food -18 foot 72 footag 77 footag_show 18 footbal -22 for 25
for_<name> -74 for_<number> -26 for_<words> 76 for_a -17 for_an -19 for_comment -16 for_eight -40 for_five -24
for_four 15 for_her 22 for_him 48 for_it 46 for_most 16 for_nine 54 for_on 18 for_onc -23 for_order -15
for_sever -17 for_six -41 for_some -21 for_student 31 for_such 37 for_the 26 for_them 17 for_three -21
for_word 25 forc_the 23 forecast -28 foreign 22 foreign_minist 52 foreman -43 forg 15 forger -17 forgiv 45
former -50 forti 94 forti_minut 15 forti_peopl 23 fortnight_after 16 forward 20 found 16 found_in 21 four 58
four_and 20 four_children -15 four_count -21 four_hour -18 four_hundr -16 four_million 15 four_second 46
four_year 19 fourth -43 frame 35 free_to 19 freed 15 freed_in 26 freelanc 25 freeli 22 from 66 from_<speaker> 70
from_a 68 from_hi -25 from_it -19 from_page 15 from_read 18 from_six -19 from_their -18 from_villag -16
from_which 39 front -29 front_of -38 front_page 16 fuel -19 full -15 fund -37 funer 28 further 15 futur 22 ga -26
gag 33 galaxi -25 galleri -52 gang 36 gang_had 21 garden -27 gate_<speaker> -18 gave 25 gave_a 46 gave_her -23
gave_the -71 gener 42 gener_manag -15 get 68 get_a 24 get_the 16 get_them -23 ghost -20 ghostwrit 36 gift 24
girl -23 girlfriend -16 give 88 give_<speaker> 27 give_a 23 give_the 61 given 49 given_<number> 16 given_evid -16
given_her 24 given_no 19 given_out 20 given_the 15 given_three -18 glass 43 go 68 go_and -16 go_back 21 go_by -32
go_for 26 go_on 31 go_out 28 go_the 28 go_to 24 go_up -18 go_with 33 goal -39 goat 39 gold -16 golf 16 good -17
goodby 21 got 45 got_it 20 got_out -35 got_the 16 govern -48 graduat 25 grai -19 grai_suit -19 grandmoth_who -27
grandson 22 grant -25 grate 24 great_deal 17 green -20 greet 32 greet_with -20 grei 90 grew -35 groom 45
group -40 grow -16 grudg 24 guess 52 guest 85 guidanc 21 guilti 18 gutter_after -16 gym 37 ha_<number> -18
ha_a 26 ha_agree -16 ha_becom -18 ha_been -35 ha_come -15 ha_done 28 ha_each -28 ha_go -38 ha_hear -16 ha_her 16
ha_him 82 ha_kept 65 ha_left 15 ha_more 56 ha_never -16 ha_no 26 ha_not 87 ha_now 29 ha_open -18 ha_promise -20
ha_put -35 ha_read 15 ha_report 35 ha_run -21 ha_shown -16 ha_sinc 48 ha_the 44 ha_three 17 ha_trace 22
ha_until -20 ha_work -17 ha_write -28 ha_yet 20 hack 37 had 111 had_<speaker> 15 had_<words> -24 had_a -39
had_alreadi 15 had_an 17 had_argue -16 had_ask 16 had_becom -18 had_been 15 had_bought -15 had_chang -18
had_compos 17 had_cost 16 had_drawn 42 had_ever -20 had_fallen -22 had_find 43 had_go -22 had_got 39 had_had 33
had_hand -26 had_her 29 had_hire 16 had_in 21 had_just 22 had_kept -31 had_learn -35 had_left 30 had_never -32
had_no -33 had_not 18 had_noth -15 had_pass -18 had_pick 59 had_print -16 had_read -15 had_receiv -22
had_record 16 had_report -17 had_risen 33 had_sail 33 had_say 54 had_settl 28 had_shown -17 had_spent -17
had_spread -33 had_suppli 37 had_swap 15 had_taken 29 had_tell 31 had_the 76 had_train -28 had_travel -15
had_type 73 had_use -33 had_work -16 had_write -35 hadn't 17 hairdress 40 half -84 hall -25 hall_of 59 hand 51
hand_and 48 hand_back 61 hand_in -34 hand_it -57 hand_of 18 hand_on 20 hand_out -18 hand_over -25 hand_up 50
hand_wa 35 handset 43 handset_at 18 handwrit 51 handwrit_examin 37 hang 30 hang_up 15 happen -17 harbour -21
hasn't -24 hat 47 haul -15 have 57 have_<speaker> 45 have_a 27 have_add 26 have_alreadi -16 have_arrest 17
have_been -47 have_begin -19 have_fallen -15 have_hear 29 have_it -24 have_left -23 have_name 16 have_never 27
have_not -25 have_notic -17 have_read -31 have_risen 16 have_run 16 have_speak 17 have_spent 20 have_taken -24
have_tell 27 have_the -17 have_to -26 he -47 he_add -21 he_agree -32 he_bought 15 he_did 28 he_doe -15 he_get 17
he_give 15 he_go 64 he_ha -17 he_like 20 he_read 32 he_say -33 he_send 19 he_still 37 he_think 27 he_took -31
he_use 34 he_will 33 he_would 24 he_write -17 head 40 head_<words> 16 head_and 47 head_of 20 headline -17
headline_<words> -16 health -31 health_minist -16 hear 50 hear_<words> 21 hear_from -21 hear_had 18 hear_her 19
hear_him -37 hear_it 44 hear_on -16 hear_the 41 hear_to 18 hear_turn -20 heart 33 heat -15 heatwav 27 help -32
help_of 23 her_<words> 18 her_a -55 her_and 16 her_as 35 her_at 16 her_aunt -18 her_best 26 her_colleagu 17
her_ey 29 her_father -37 her_first -41 her_for 16 her_funer 31 her_hand -29 her_husband -34 her_in 20 her_job -15
her_kitchen -20 her_lawyer 18 her_letter 23 her_manag 19 her_mother -33 her_name 31 her_off -16 her_on -15
her_own -40 her_photograph -16 her_rebutt -15 her_say 44 her_seat -16 her_sister -23 her_that -32 her_to 39
her_two -24 her_voice 64 her_whip -16 her_word -25 her_work 27 here 29 herself -60 hi_<name> -20 hi_<speaker> 32
hi_account -23 hi_barrist -27 hi_brother -21 hi_client -22 hi_coach 16 hi_death 17 hi_ey 20 hi_father -15
hi_former -15 hi_girlfriend -16 hi_grandson 55 hi_hospit -17 hi_last 24 hi_late 25 hi_manag -15 hi_mouth 16
hi_name 23 hi_old -19 hi_part -22 hi_phone -22 hi_pocket 57 hi_predecessor 24 hi_release 20 hi_reply 61
hi_seat -16 hi_side -29 hi_speech -25 hi_staff -15 hi_teacher 21 hi_wife -34 hi_word -15 hid -28 hidden 32
high -45 high_school -20 higher 22 hill 32 him 38 him_at 61 him_for 34 him_he 24 him_in 32 him_includ 18
him_of -45 him_on -36 him_read -16 him_that -16 himself -24 himself_wa -18 himself_with -25 hire 82 hire_by 34
histori -26 hit 36 hit_the -19 hoax 31 hoax_call -21 hold_a -17 hold_in -30 hold_that 24 hold_the -21 hold_up -44
hole -15 holidai -30 home_in -22 home_town 22 honor 37 hood -27 hope -49 hope_to -46 hors 25 hospit -44
hour_in -24 hour_later -21 hour_of 15 hour_on 21 hous -54 household 18 housekeep 24 how 26 how_a 21 how_it 23
how_the 21 how_to -19 hundr 74 hundr_peopl 45 hung_a -18 hurt -26 husband -20 husband_and 16 hydrologist 43
hymn -21 hymn_and -17 hypnotist 37 ic 29 idea -33 idea_can't -16 ident 15 identifi -21 if -48 if_he -33 if_the 36
ignor -32 ill -16 imag -23 imagin 45 imam -16 immedi 23 imperson 57 impress 16 impressionist 37 improvis 35 in 23
in_<number> 47 in_<speaker> 29 in_a 25 in_and 19 in_anoth 100 in_by 17 in_fact 28 in_four -19 in_front -35
in_full 17 in_good -17 in_hi -15 in_interview -28 in_it 21 in_line -27 in_no -30 in_place -17 in_prison -15
in_public -21 in_question 56 in_row 41 in_shift 25 in_tear -18 in_the 54 in_their -35 in_three -21 in_through -18
in_twenti 15 in_two -50 in_which -33 in_write -16 includ -27 includ_<speaker> 23 includ_a -16 includ_that 19
incom -20 indict 28 infect -16 inform 19 inform_is -17 initi 41 injur -17 injuri -19 ink 79 ink_and 33
inquest -37 inquiri_by -16 insid 41 insist -37 insist_that -24 inspector -42 instead -16 instructor 51 intact 34
intens 27 intens_care 28 interest -17 interpret -23 interv -25 interview 64 interview_at -21 interview_that 19
interview_with 22 into 49 into_<name> 16 into_a 18 into_her 33 into_the 16 introduc_the 23 invent 18
investig_say 20 investor -21 invit 26 involv -18 is -28 is_<name> -21 is_<number> -56 is_<speaker> -19
is_<words> -19 is_a 93 is_ask -23 is_be -22 is_date 59 is_due -27 is_expect -33 is_hear 40 is_her 15 is_in 23
is_mean 28 is_no 26 is_on -23 is_publish 31 is_quote 44 is_say 35 is_short 15 is_the 47 is_think 27 is_write 27
is_wrong -23 island -28 isn't -39 isn't_a -18 isn't_on 22 issue 33 issue_a -16 issue_for 17 it 49 it_<name> 16
it_<speaker> -17 it_a -32 it_again 32 it_all -16 it_and 80 it_appear 27 it_ask -22 it_at 17 it_author 18
it_back 39 it_be 18 it_belong 15 it_by 25 it_call -28 it_could -18 it_down -15 it_drop -18 it_emerg 34 it_end -27
it_for 49 it_from 66 it_gave -20 it_ha -27 it_had -68 it_her 15 it_is 23 it_last -21 it_manag 35 it_off 30
it_on 25 it_open -25 it_quote -19 it_report 22 it_run 21 it_say 41 it_show -18 it_that 16 it_title 21 it_to 17
it_took -30 it_twice 73 it_up 39 it_wa 20 it_with 33 it_would -46 item 48 jacket 31 jaw 92 jetti -26 job_of 21
join -28 join_in -17 joke -44 joke_that -24 journei -17 junction -17 juri 31 juri_box -15 juri_of 25 juri_on 30
juror -23 juror_<name> 16 just 48 just_been 27 just_won 52 keep -37 keep_the 25 keeper -17 kei 59 kept -21
kept_a 19 kept_the 31 keyboard 42 kill_the 15 kilometr -25 kin -15 kin_and -15 kind -30 kitchen_televis -16
knee 80 knew 17 knife 15 knock -20 know_how -16 know_it 30 known_as -19 known_to 16 label -35 laboratori 22
ladi -18 ladl -20 ladl_and -18 lai 42 lake 25 lakh -19 lakh_each -15 lament 20 land -20 land_that 17 landladi 21
languag 19 languag_and -17 laptop -25 laptop_close -17 larg -25 largest -27 last -57 last_dai 23 last_four -22
last_frame 46 last_month -29 last_night -29 last_of -17 last_see 25 last_until 16 last_week -33 last_year -18
late 22 late_and -22 later -26 latest -23 laugh_and 22 laugh_at 15 laugh_when -24 laughter 19 laughter_in 15
launch -23 launderett 32 lawyer -41 lawyer_<name> -15 lead -50 lead_the -19 leader -39 leader_in -19 leagu -17
leak -42 leak_in -15 lean 42 learn -18 learn_from -19 leas -27 least -25 leav -21 leav_that 16 lectern 56
lectur 45 led -69 led_by -17 led_the -15 ledger 28 left-hand 30 left_<speaker> 43 left_and 18 left_befor -17
left_the -40 left_to -21 leg-spinn 15 legal -23 legisl 16 less -41 lesson 20 let 57 letter 65 letter_from 37
letter_go -17 letter_he 15 letter_in -39 letter_to -37 letterhead 53 librarian 17 lie 25 lifeboat -22 lift_the 23
light -50 light_from -15 light_the 21 lighter -21 like 63 limit -22 line 93 line_by 16 line_for 25 line_is 17
line_up -17 line_with -26 linguist 48 link -20 lip 100 lip-read 41 list_the -15 listen 98 listen_to 69 littl 15
live 28 loan -44 lobbi 25 local -43 lock_the 23 lockdown 46 locker 39 log 30 log-in 17 log_put 19 logo -23
logo_and -19 long -52 longer -23 look -26 look_for -27 lookalik 18 loop 36 loos 36 lorri -30 lose -17 loss -23
loss_of -15 lost -76 lost_her -29 lost_hi -23 lost_on -15 lost_the 24 lost_to -19 lot 36 loudspeak 31 low -25
lunchtim 15 machin 22 made 30 made_<number> -20 made_<speaker> 17 made_<words> 27 made_a 32 made_by 25
made_her -18 made_him -17 made_it 15 made_no -18 made_of 26 made_the -47 made_to 44 made_up 50 made_with -19
magazin 45 magistr 55 maid 28 mail 24 main -25 maiz 15 major -27 major_of -17 make 24 make_<speaker> 45
make_it -24 make_up 17 maker 40 maker_of -17 maker_say 31 malaria 32 male -19 man 23 man_at 18 man_had -21
man_who 18 manag_<name> -18 manag_<speaker> -47 manag_and 24 manag_director 30 manag_in 23 mani -51 mani_of -21
manifesto 17 manufactur -17 mare -21 margin 15 mark 61 match -15 match_in 18 match_the 31 matine 78 matter -38
mayor -24 me -20 me_the 21 mean 56 mean_for 21 mean_it -29 meantim -21 meanwhil -17 measur -35 medium 36 meet -34
meet_at -19 meet_in -18 meet_of 45 meet_that 16 member -35 member_that -16 memoir -20 men_came -18 men_have 21
mention -26 merchant -20 message 47 message_between -24 metr -26 microphon 24 microphon_and -26
microphon_fail -34 middl_of 15 midnight -19 might 37 might_have 16 mile_from 26 milkman 18 million -63
million_peopl -17 million_time -28 mime 18 mine -26 minimum -17 minist_<speaker> -21 minist_ha 25 minist_in -20
minist_offic -17 minist_speech -21 minist_who 26 minut 42 minut_<speaker> 25 minut_and -27 minut_befor -18
minut_is 17 minut_to 67 mirror_for -30 miss -25 mission -15 mix -17 mix_feel -16 mock 44 mock_trial 41 model 26
model_on 15 moment -39 monei -23 monei_on 22 monologu 27 month -41 month_on 15 month_with -15 mood -18 moral 23
more -23 more_<words> 24 more_than -66 morn 36 morn_when -25 most -69 most_of -34 mother -44 mother_<speaker> -16
mother_say 27 moustach 32 mouth 104 move -31 move_the 16 move_to -31 much -50 much_of -15 murder 25 must 47
my -52 name 58 name_<name> -18 name_<speaker> 46 name_<words> -15 name_and 23 name_as 26 name_for -21 name_ha -17
name_is -16 name_say -17 name_to -20 name_wa 75 nation -23 nativ 46 near -30 nearli -30 need -37 need_six -19
neighbor 17 neighbour -22 neither 39 nephew 23 net -21 never -46 never_work 18 new -88 newest 28 newslett 39
newspap_report -20 next_morn 20 next_of -15 next_spring 21 next_to -20 next_wit -16 night -17 night_<speaker> 41
night_and 28 night_as -30 night_befor 15 night_in 19 night_of -23 night_shift -22 night_train 16 night_with -19
nine_and 15 nine_of 25 nine_year -19 ninth -17 no 68 no_<name> 27 no_<speaker> 37 no_charg -30 no_doubt -15
no_longer -20 no_mood -16 no_on -22 no_press 18 no_record -29 no_signal -24 no_such 28 nobodi 49 nobodi_at 35
nobodi_ha -21 nobodi_in -19 nod -48 none 51 none_of 55 noon 23 noon_the 19 nor 59 nose 21 not -30
not_<number> -18 not_<words> 28 not_all -26 not_be -15 not_been -25 not_check -21 not_come 21 not_comment -16
not_disput -41 not_everi -16 not_everybodi -15 not_everyon -26 not_exist 27 not_go -16 not_had -17 not_hear 19
not_lost -17 not_mean 23 not_meet 20 not_mention -17 not_met 35 not_move 45 not_on 33 not_read 19 not_say -17
not_see 16 not_set 63 not_speak 62 not_the 19 not_yet 43 note 74 note-tak 17 note_on 19 note_that 17 notebook 38
noth 60 noth_to -22 now -22 number 38 number_<speaker> -17 number_of -40 number_seven 24 nurs_were 32 oath -18
object -36 object_to -16 oblig 30 occas 22 occas_with -16 occup 16 of_<number> 74 of_<speaker> 35 of_<words> 62
of_a 50 of_an 17 of_be 21 of_desk -22 of_each 16 of_feel 15 of_five 20 of_fraud -21 of_him 38 of_honor 37
of_it -29 of_kin -15 of_nine -29 of_on 26 of_press -20 of_radio 28 of_silenc 58 of_tape -25 of_tea -26
of_tender 16 of_their 49 of_them -30 of_these 16 of_thi -16 of_those -30 of_two 56 of_water -29 of_which -36
off 61 off_<name> -22 off_<speaker> 18 off_a -28 off_at -17 off_for 34 off_hi -39 off_the 52 off_to 68
off_with -28 offer -28 offer_from 23 offic_<name> 29 offic_on -26 offic_say 23 offici -65 often -51 old 64
old_on 22 older -22 ombudsman 15 on 32 on_<name> -56 on_<speaker> 45 on_<words> 43 on_a 19 on_and 69 on_ani 60
on_everi -22 on_extra -16 on_face -18 on_had -17 on_her 40 on_hi -41 on_him 30 on_is 21 on_man -29 on_of 32
on_page 62 on_reader -18 on_sale -24 on_second 33 on_show -21 on_stage 21 on_stove -21 on_that 21 on_the 32
on_their -19 on_thi -18 on_to -24 on_turn -25 on_voice -16 on_wa -17 on_when 20 on_with 18 on_without -23 onc 30
onc_the 32 onc_there -15 onc_to 17 onli -21 onli_<name> 27 onli_as -15 onli_the -15 onli_wit 17 onlin 21 open -17
open_a -22 open_hi 42 open_in -28 open_it -36 open_on -23 open_with 17 opinion 48 oppon -21 opposit 19
opposit_<name> -16 opposit_number -32 option 40 or -19 or_the 22 orbit 16 order 34 order_an -16 order_from 19
other 27 other_in 17 other_side 30 other_sourc 16 other_wai 15 otherwis 51 our 17 our_report 37 out 40 out_a -19
out_an 17 out_as 19 out_befor -20 out_by 26 out_from -17 out_in 26 out_of 36 out_the -15 out_whether 23
out_white -18 out_with -19 outcom -27 outsid -81 outsid_<speaker> -19 outsid_the -31 over 47 over_<speaker> 32
over_befor -17 over_her 24 over_shout -22 over_the 33 overnight -18 ow 56 ow_to 26 own 59 own_up 63 owner -36
owner_<speaker> -17 p. 24 p._m 24 packet -15 page 131 page_<number> 73 page_for 21 page_long -20 page_on 18
page_with -19 pai_<speaker> 22 pai_for -22 paid 47 paid_<number> 22 paid_a 32 paid_by 29 paid_for -24 paid_in -15
pain 19 paint -40 pair 21 pair_of 48 palac 19 pan -35 panel 29 pantomim 33 paper_had 22 paper_in -29 paragraph 30
paramed -20 parent -43 parish 57 parish_regist 21 park_space 19 parodi 94 part 48 part_in -24 part_of 54
parti_had -17 partner 19 pass -36 passag 66 passeng -33 passeng_to -23 passport -22 password 23 past 67
past_tens 39 patch 36 patent -16 patienc -38 patient 15 paus -55 peac 15 peel -15 peg -21 penalti -30 peopl -61
peopl_and 21 peopl_had -15 peopl_in 63 peopl_who -20 per -18 per_cent -26 percent -31 perjuri 23 person -30
person_who -17 petit -17 pharmaci 20 pharmaci_in 28 phone_call 49 phone_from -26 phone_in 30 phone_to -18
photo 18 phrase 21 phrase_in 20 phrase_wa -16 phrasebook 74 pick 26 pick_the 25 pictur 37 pie 27 piec_of -15
pier -15 pigeon -16 pigeon_had -15 pigment 20 pilot_in 17 pin 33 pipe -27 pirat 17 placard 15 place_a 16
place_at 16 plai 64 plai_<words> -19 plai_and -33 plai_at -16 plai_by 78 plai_her 28 plai_in 29 plai_the 20
plan -66 plane -16 plant -20 plant_in 18 plaqu 16 player 27 player_of 24 plea 24 plead 17 plead_guilti 24
pleasur -23 plinth 22 plumber 48 pocket 76 podcast 43 point_at 17 point_of 29 point_to 45 polic 17 polic_he 24
polic_on -15 polic_say 25 polic_station 20 poll -28 polygraph -15 poor -18 porch -16 port -18 portrait 30
pose_as 30 posit -24 post 16 post_a -36 post_on -27 post_the -16 post_twice -17 post_wa -17 postcard 21
poster -19 postman -17 pour -20 power -48 practic 19 prepar -16 present -16 present_and -18 presid_<speaker> -28
press 80 press_him -18 press_time -20 pressur -15 price -59 price_of -23 primari 73 primari_school 38 print 16
print_on 20 print_the -18 printer 70 prison -48 privat -32 prize 18 problem -21 product -22 profession 21
professor_<speaker> -18 profit -39 program 30 programm 74 programm_say 23 project_box -15 promise 52 promise_a 36
promise_free 23 promise_that -22 prompt 30 pronounc 15 properli 16 propose 30 propose_the 25 prosecut -18
prosecutor 36 prosecutor_for -17 prosecutor_who 24 protect -18 public -72 public_galleri -21 publicist 40
publish 15 puddl -18 pull 37 pull_the 48 pulp 43 pulp_<number> 21 pun 15 pun_that 15 pupil -21 pupil_at 23
pupil_had 15 puppet 23 purpos 18 push_it -15 put 81 put_<speaker> 69 put_an -22 put_back -21 put_hi -36
put_him 26 put_in 15 put_it -49 put_off -18 put_on 29 put_out 16 put_that 26 put_the 31 put_through 15
put_togeth 20 put_up -18 putt -17 putt_drop -16 qualifi -30 quarri 15 quarter -22 queen 17 question_she -15
quick -24 quick_to -22 quickli -19 quiet -28 quit 40 quizmast 61 quotat 48 quote 79 quote_a -16 race -40 radio 29
rail -16 rail_of -15 raise -20 ralli -22 ralli_in -22 ran -17 ran_a 17 ran_out -18 rang_a 15 rang_from -15
rang_of -16 rang_the -32 rate_the 39 rather_than 17 reach 49 reach_for 27 reach_the 40 reaction -17 read 43
read_<number> 18 read_<speaker> -19 read_<words> 35 read_her 17 read_in 36 read_into -29 read_it -33 read_the -53
read_to -30 read_what 30 reader 63 reader_who 37 real 87 real_<speaker> 62 real_on 23 reason -20 rebel 20
rebutt -15 rebutt_pick -15 recall 28 receipt -16 receiv -52 recip 18 recit 31 recognis 26 recommend -21
reconstruct 15 record_for 26 record_in -41 record_it -22 record_of -62 record_the 28 recov -45 recov_from -27
red 47 reel 28 refuse -20 refuse_to -25 regardless 20 region 19 reject -53 rel -17 release 18 remain -36
remark 54 remark_in -56 remark_to 19 remark_were 21 rememb 30 remind_him -35 remov 46 render 67 rent 30
reopen -27 repeat 28 repeat_it -27 repeatedli -15 replac -17 reply 88 reply_<words> 18 reply_that -31
reply_to -22 report 24 report_<speaker> 43 report_ha -20 report_had 36 report_in -16 report_it 16 report_on -21
report_tell 21 report_who 24 reproduc -24 requir 27 rescu -16 research -39 resid -43 resign 29 respond -47
respond_with -21 respons -17 rest 38 rest_wa 17 restaur -28 restaur_in -15 result_from -23 resum -28 resum_at -17
retir_in -16 retir_surveyor 19 retire 19 return -48 revers 28 review -38 review_of -16 ribbon 18 ride 57
ride_a -17 ride_in 17 rider -20 rider_as -15 ridg -15 rifl 17 right -28 ring 21 ring_and -17 rise_to 16 risen 38
risen_to 25 risk -16 rival 16 rival_firm -16 rival_for 15 river -27 road -34 roast 16 robberi 17 role -29 roll 33
roof -37 roof_of -16 roofer -25 room 58 room_he 19 room_of 46 room_on 15 room_sinc 19 room_when 24 rose -32
round 19 round_of 21 rout -26 routin -16 rover -15 rubber 50 rule -28 rule_on 19 ruler 22 run 63 run_a -17
run_at 16 run_of 28 run_out -22 run_the 17 run_to 59 run_until -26 rush 18 safeti -26 sail 25 sale_wa 35 same 30
same_<name> 36 same_name -18 sampl -17 sanctuari -30 sandwich 25 sat_down -15 sat_in 19 satir 32 sausag 25
save -27 say -89 say_<name> -48 say_<words> 109 say_a -29 say_an -19 say_and 48 say_he -95 say_hi -26 say_in 25
say_it 42 say_later 16 say_nobodi -15 say_noth 37 say_of 19 say_on 34 say_onli 19 say_she -61 say_so 76
say_that -123 say_thei 15 say_there -28 say_thi 22 scan -25 scar 16 scene 109 scene_wa 17 sceptic -15 scheme -18
school_and -35 school_bu 20 school_gym 40 school_sinc -16 schoolteach 25 scooter -17 score -23 scream 19
screen 56 screen_for 28 screenshot 25 scroll 16 sea -38 season -29 season_on -22 seat 16 second-year 39
second_half -25 second_home -15 second_line 22 second_on 32 second_time 30 secret 19 secur 33 see -15 see_a -19
see_by -26 see_her 15 see_it -19 see_the -15 seek -31 seem -29 segment 22 sell -35 senat -30 send_the 15
sender 85 senior -30 sentenc 137 sentenc_and 23 sentenc_on 45 sentenc_to -21 sentenc_wa 20 separ -20 sergeant 16
seri -28 serv_for 26 server 46 servic -20 set 54 set_foot 54 set_in 38 set_the 17 set_up -29 settl 40 settl_a 17
settl_on 41 seven -16 seventh -25 sever -43 shake -16 share -23 share_a 23 share_the -20 share_two -19
sharper -20 sharper_in -20 she -109 she_and 19 she_go 25 she_had 19 she_hand 23 she_hear 15 she_hold 34
she_read -22 she_say -90 she_spent 15 she_tell -28 she_type 20 she_use -18 she_wa 70 sheet 25 sheriff 28
shift -21 shoe -16 shook -44 shook_hi -34 shoot 25 shop_in -25 shop_on 29 short_delai -15 short_stori 25
shorthand 33 should -28 shout 60 shout_of -22 show 31 show_her 45 show_in -24 show_that -24 show_the 72 shown -15
shown_the 26 shown_them 20 showrunn 29 shrug -18 shut 51 shut_sinc 21 sick -25 side -19 side_ar 23 side_of -26
sigh 21 sign_<words> 33 sign_and -28 sign_it 24 sign_that -18 sign_with 44 signal -26 signal_and -21 signatur 26
silenc 69 silent -24 silver -21 silver_ladl -18 similar -30 sinc 42 sinc_<name> -43 sinc_<speaker> -17 sinc_a 28
sinc_chang -17 sinc_her -19 sinc_hi 38 sinc_independ 25 sinc_say 19 sinc_spring 30 sinc_the 39 sinc_then -22
sing_and -40 sing_by 37 singer 26 singl_<words> -20 sister_disagre -17 sit 69 sit_down 24 sit_on 55 site 16
six_month -22 six_page -29 six_second -25 six_to -20 six_year -23 sixth -23 sixth-form 27 sixth_dai -16 size -15
slide 18 slow 24 small -31 smile -23 smuggler -28 snore 34 so 56 so_did -17 so_doe -21 so_far -18 so_for 19
so_often 16 so_that 23 so_what -36 societi 31 sock_and 15 softwar 68 softwar_had 29 sold -15 sold_<number> -18
sold_at 24 sold_in 26 sold_it 18 sold_out -20 solicitor -19 some -46 some_<number> -17 some_of -19 some_time -15
somebodi -22 someon 69 someon_had -22 someth 44 someth_is -20 son -49 son_of -19 song 24 soon -32 soon_after -17
sooner 32 sophomor -24 sort 20 sound 54 sound_at -19 sound_the 22 soup -17 sourc 32 space 17 spaniel 23 speak 86
speak_<name> 33 speak_and -20 speak_as 27 speak_in -36 speak_of 18 speak_over -22 speak_the 28 speak_to -35
speak_up -29 speak_with -17 speaker 135 special -16 specialist -15 speech 78 speech_and 15 speech_by 31
speech_had -28 speech_in -15 speech_wa 32 spell 98 spend -22 spent -31 spent_the 43 spent_two -17 splice 42
split -18 spokesman -49 spokesman_<speaker> -27 spokesperson -18 spokeswoman -24 spoof 31 sport 30 spot 19
spread -21 spring 19 spring_as 24 spring_the 18 squad -20 squar 28 squeez 23 stab 21 stadium 30 staff -44
staff_had -17 staff_to -18 stage_as 25 stai_for -28 stai_in 41 stai_on 37 stair -25 stall 47 stall_of 53 stamp 34
stand 44 stand_besid 32 standard 39 start -89 state -49 state_<name> -17 statement_and 18 statement_from -20
station 17 steadi -21 stenograph 32 step_down -23 steward -28 steward_call -16 still 15 still_ha -23 still_in 29
stitch 37 stolen -23 stone 31 stood -26 stood_by -36 stood_for 29 stop 22 stop_in -18 stop_on 29 store -47
stori 57 stori_of -27 stori_that 18 stori_wa 30 stove -47 stranger 32 stream 34 street -35 strip 36 strip_of -19
stroke 34 stuck -36 stuck_it -19 student 30 student_admit -19 student_at 20 student_ha 19 student_who -26
studi -48 studi_wa 19 studio 21 studio_in -16 style 28 su 48 subscrib 28 substitut -23 substitut_<name> -17
subtitl 45 subtitl_were 36 succeed 21 success -18 such 83 such_a -17 such_convers 20 such_talk 16
suggest_that -24 suit 15 suit_took -19 sum_and 16 summer -24 summit 16 summit_and 19 supervisor -16 suppli 47
suppli_the 35 support -53 suppos 74 supposedli 93 sure -20 surgeon 43 surpris_to 34 survei -27 swallow 56 swap 28
swear 50 sweat 25 swim -27 switch 17 syllabl 50 tabl_in 37 tabloid 30 tag 24 tailor 25 take 28 take_it 22
take_over 19 take_place 31 take_the 36 take_up -39 taken_a -18 taken_it 21 taken_off 19 taken_up 15 talk 54
talk_in 40 tall 24 talli 20 tanker -16 tap 18 tape_and -20 taught 16 taught_it 36 tax -32 tea -17 teach -37
teach_the -18 teacher -34 team-mat -15 team_bu 21 team_to 19 teammat -18 tear -43 teeth 26 telegram 37
telephon 22 telephon_interview -15 televis -35 televis_and -16 televis_broadcast -15 televis_crew 15 tell 46
tell_<name> -30 tell_<speaker> 27 tell_a -48 tell_at -15 tell_hi 19 tell_him -21 tell_me -31 tell_of -29
tell_polic 20 tell_report -49 tell_the 81 tell_to 22 templat 20 ten 33 ten_minut 27 ten_of 24 ten_year -23
tens 39 tenth -17 term -17 testify -19 testify_for -18 text 42 text_and 33 text_wa 16 than -57 than_<number> -36
than_a -17 than_the -16 thank -38 thank_her -17 that 22 that_<name> -53 that_<number> -15 that_<speaker> 69
that_a -43 that_afternoon 50 that_and 21 that_anyon -15 that_belong -18 that_came 22 that_dai 48 that_down -31
that_drew -18 that_had 43 that_hour 17 that_in 16 that_is 26 that_it -31 that_kept -16 that_morn 81 that_name 47
that_of 28 that_read -17 that_she -43 that_someth -20 that_the -27 that_thei 34 that_there 18 that_took 24
that_train 22 that_turn 21 that_wai 36 that_week 45 that_work 16 that_year 33 the -21 the_<number> -24
the_<speaker> 58 the_<words> 63 the_account 22 the_actor -18 the_ad 19 the_affair -16 the_ag -20 the_agenc 68
the_airport -38 the_aisl -16 the_allege 30 the_anim -21 the_announc -26 the_answer 23 the_appeal 34 the_applic 20
the_archiv 21 the_audienc -19 the_audio 35 the_autumn -48 the_back -67 the_balconi 18 the_ball -21 the_band 16
the_bang -22 the_bank -18 the_barrel 32 the_beach -22 the_bell 23 the_bet 21 the_bill -33 the_bin 18
the_board -33 the_boat -20 the_boi 23 the_book 22 the_booth 23 the_bottom -16 the_boxer -20 the_bride 36
the_broadcast 31 the_brother -24 the_build -26 the_button 15 the_bypass 19 the_cabl 15 the_call 35 the_camp -20
the_candid 20 the_capit -18 the_car -31 the_card 27 the_case -31 the_cast 19 the_ceremoni 18 the_chain 23
the_challeng -18 the_chat 21 the_children 56 the_church -17 the_citi -21 the_clerk 36 the_clip 83 the_clock -19
the_club -18 the_co-chairman -16 the_coast -24 the_coastguard -15 the_colonel 26 the_comic 28 the_commiss 20
the_committe -26 the_compani -55 the_confess 25 the_congressman 19 the_corner -21 the_coron -17 the_cost -18
the_council -16 the_counter 23 the_counti -34 the_countri -15 the_coupl -18 the_court -46 the_cox -16
the_crowd -30 the_custodi 30 the_dai 37 the_dam -30 the_date 61 the_dealer 15 the_decis -31 the_differ -25
the_district -15 the_dog -28 the_door 22 the_driver -20 the_drivewai -16 the_ear 25 the_editor -21 the_elev 17
the_email 16 the_embassi 40 the_end -41 the_episod -25 the_examin 33 the_exchang 83 the_factori -16 the_fall -31
the_famili -45 the_fan -17 the_farewel 26 the_farm -23 the_fastest -15 the_feder 17 the_festiv -19 the_fiction 31
the_field -30 the_file 17 the_film -23 the_financ 15 the_fire -20 the_first -28 the_floor -37 the_footag 20
the_foreman -38 the_fourth -33 the_fraud 26 the_galleri -42 the_game -27 the_gang 43 the_gate -24 the_gener 32
the_glass 39 the_goal -25 the_groom 39 the_group -25 the_guest 55 the_gutter -16 the_hand 25 the_harbour -21
the_hat 44 the_head 39 the_hear -71 the_help 23 the_hill 34 the_home -31 the_hotel 23 the_hour 47 the_idea -28
the_inquest -19 the_inquiri 28 the_interpret 17 the_invit 18 the_island -18 the_item 58 the_jetti -26 the_joke 18
the_junction -17 the_knee 20 the_laboratori 24 the_languag 19 the_laptop -17 the_largest -18 the_last -26
the_late 24 the_latest -23 the_laugh 19 the_law 19 the_lead -24 the_leas -20 the_lectern 30 the_lectur 63
the_letter -34 the_letterhead 33 the_librari 15 the_light -16 the_lot 29 the_loudspeak 16 the_machin 27
the_magazin 56 the_magistr 25 the_main -18 the_man 67 the_manag 21 the_margin 21 the_market -21 the_match -28
the_matter -20 the_meantim -21 the_meet 43 the_memo 15 the_men -32 the_message 46 the_minist 26 the_ministri 19
the_mirror 23 the_moment -19 the_monei -18 the_most -25 the_mother -19 the_motto 16 the_murder 35 the_museum -23
the_name 17 the_nation -17 the_network 21 the_new -53 the_next 82 the_night 52 the_note 25 the_novel -20
the_number -39 the_nurs 44 the_occup -19 the_offic 16 the_offici -34 the_old 36 the_ombudsman 15 the_on 28
the_onli 30 the_open 16 the_opposit -22 the_origin -15 the_other 32 the_outcom -26 the_owner -24 the_page 68
the_pair -17 the_pan -29 the_panel -42 the_paper 70 the_park -19 the_part 41 the_parti 51 the_passag 59
the_pension -21 the_peopl -17 the_phone 16 the_photograph -15 the_phrase -32 the_piano 17 the_pictur 28
the_place -19 the_plai -23 the_platform 22 the_player -34 the_plinth 22 the_porch -15 the_port -16 the_post 50
the_power -31 the_premier -23 the_presid 41 the_previou 19 the_price -26 the_priest 31 the_prime 21
the_prison -22 the_prize 15 the_produc -16 the_professor 16 the_programm 40 the_project -26 the_protest -17
the_public -31 the_publish 47 the_pupil -25 the_putt -16 the_question -18 the_quotat 56 the_quote 55
the_radio -15 the_rail -25 the_rain -17 the_real 71 the_rebel 20 the_record 41 the_region 31 the_regul 26
the_release 36 the_remark -21 the_reply 23 the_report 26 the_resid -15 the_rest 27 the_ridg -15 the_river -18
the_road -16 the_roof -37 the_roofer -17 the_room -28 the_rout -21 the_rubber 29 the_run 38 the_sale 34
the_same 17 the_satir 33 the_scene 29 the_school 36 the_screen 45 the_screenshot 28 the_script -25 the_search -18
the_season -24 the_seat -20 the_second 28 the_senat -25 the_sender 38 the_sentenc 153 the_seri -22 the_set -19
the_sheet 56 the_showrunn 29 the_side -17 the_signatur 34 the_singer 47 the_singl -21 the_sister -16 the_six -15
the_sixth -20 the_small -18 the_softwar 15 the_son -17 the_sound 27 the_speak 27 the_speech 22 the_split 17
the_sponsor 28 the_sport 34 the_spring -36 the_stadium 25 the_stair -37 the_stall 67 the_stand 27 the_start -26
the_statement 47 the_station 28 the_stenograph 49 the_steward -17 the_stori 25 the_stove -26 the_stream 37
the_strike 25 the_studi -17 the_subject -20 the_summer -35 the_summit 17 the_suppos 32 the_surgeon 17
the_tabl -39 the_tabloid 28 the_telegram 21 the_telephon 15 the_tenor 19 the_text 20 the_theatr 16 the_third 16
the_till -29 the_time 67 the_timet -23 the_title -26 the_toast 23 the_top 16 the_town -17 the_trade -21
the_transcript -16 the_trial -35 the_troup 30 the_turn -30 the_two 42 the_type 19 the_union -17 the_univers 34
the_vallei -18 the_van 25 the_verdict 19 the_vicar 39 the_victim -15 the_villag 16 the_visitor -18 the_voice 45
the_waiver -15 the_wall -44 the_war -17 the_warehous 16 the_water -30 the_wave -26 the_whole 50 the_widow 19
the_wing 16 the_winter 35 the_wit -21 the_woman 33 the_women -15 the_word 42 the_world -23 the_writer 34
the_wrong 43 the_yard 55 the_year 46 theater 26 theft -16 thei -70 thei_ar 70 thei_could 17 thei_had -16
thei_have -20 thei_stood 30 thei_were -48 their -30 their_best 22 their_father -19 their_last 20 their_own -36
them -19 them_a 21 them_by -18 them_from 20 them_had 15 them_that -19 them_the 28 them_wa -18 themselv -30
then 69 then_ask 21 then_go -33 then_he -32 then_it -37 then_put 18 then_the 20 therapist 33 there_and 27
there_ha 25 there_sinc -22 there_wa -52 there_were -23 these 49 these_word 20 thi 38 thi_is -21 thi_magazin -21
thi_month 26 thi_newspap -20 thi_occas -16 thi_point 19 thi_wa 39 thiev -20 thigh 44 thing 45 thing_to -17
think 49 think_again -18 think_it -19 think_of 37 think_that -21 third -37 third_of -17 thirti 64 thirti_year 17
those 40 those_claus -18 those_of 29 those_who -19 those_word 47 threat 21 threaten 43 threaten_to 15 three -50
three_hour -25 three_in 15 three_out 30 three_time 16 three_year -29 throat 29 throat_and -18 through 22
through_a 28 through_her -15 through_the 17 through_their -15 throughout 82 thrown -15 tide -17 time -28
time_<name> -21 time_<speaker> 19 time_a 52 time_it -15 time_of 23 time_sinc -18 time_that -15 time_the 15
timet -25 timet_had -23 tin 22 tire -19 title -29 title_<words> -15 to_<number> -57 to_<speaker> 22 to_<words> 15
to_a 46 to_appeal -17 to_argue 21 to_blue -19 to_borrow -16 to_bring -15 to_call -22 to_carri -15 to_catch 28
to_charg 16 to_come -34 to_cover 17 to_do -17 to_everyon -16 to_fill 28 to_find -17 to_follow -15 to_get 27
to_have 94 to_her 39 to_hi 63 to_him 17 to_hold -15 to_hospit -18 to_it 28 to_keep -20 to_kill 25 to_learn 50
to_let -20 to_lie 15 to_look -26 to_open -16 to_plai 19 to_put -20 to_read 55 to_report -25 to_ring 21 to_say 63
to_see 17 to_send -17 to_show 15 to_sing -22 to_speak -23 to_stop -25 to_take 18 to_talk -23 to_tear -17
to_tell 24 to_thank 26 to_the 37 to_thi 26 to_those -15 to_three -17 to_trace 32 to_us -34 to_win -26 to_work -17
to_write 62 toast 22 togeth 24 togeth_with 24 tone 34 too -35 too_late -15 took 26 took_a 19 took_for 18
took_four -18 took_her -25 took_it 30 took_no -31 took_note -19 took_off -23 took_onli -15 took_part -16
took_place 42 took_question -17 took_to 31 took_turn 33 top_of 34 torchlight -22 toss 31 tour -15 town 47
town_and 29 town_of -15 trace 114 trace_it 22 trace_the 41 track -25 tractor -20 trade -17 trade_minist -15
trader -23 train_and 20 train_as -33 train_by 15 train_on 36 traine 27 trainer -16 transcript_of -22
transport -21 travel -36 travel_from -18 treat -38 tree -25 trend -15 tribun 17 tribut_to -21 trigger 27 trim 24
tripl -17 troop 17 troup 30 true 20 trunk 15 truth 17 try 33 tube 25 tune -23 tune_from -19 turkei 24 turn 93
turn_a 18 turn_down -26 turn_into 20 turn_it -21 turn_of -23 turn_out 35 turn_sharper -20 turn_up 37 tutor 105
twelv 42 twelv_word 18 twenti_minut -22 twice -51 twice_and -20 twice_befor -15 twice_in -22 twice_on 29
twice_the 30 twin_<name> 19 two -20 two_<speaker> 21 two_breakfast 24 two_children -26 two_hour -29 two_in -16
two_men 23 two_of -21 two_season 18 two_sister 28 two_to 19 two_when 18 two_wit 25 two_women -23 two_word 28
two_year -28 type 174 type_the 35 type_to 22 typefac 32 typewrit 17 typist 59 uncl 22 under 70 under_<speaker> 17
under_gener 56 under_her 16 under_hi 18 under_oath -16 under_question -27 under_the -27 under_which -15
understand -22 unhappi -15 uniform 22 union -29 unit 28 unit_in 16 unlock 20 until 40 until_<name> 19
until_<number> 34 until_the 21 until_thi -16 up 27 up_<number> -18 up_<speaker> 15 up_a -42 up_all 31
up_becaus 19 up_by 27 up_for -42 up_from -46 up_in 32 up_it 17 up_on -23 up_over 16 up_say 28 up_six -29
up_the 39 up_their 22 updat 24 urge -39 use -20 use_a -24 use_hi 33 use_the -21 use_to -30 user 20 usual -23
utter 60 vaccin -23 vallei -29 veget -23 ventriloquist 23 veri 17 verifi -16 vers 24 vet -18 vicar 32 victim -29
video -16 video_call 27 viewer 34 villag -17 villag_could 18 villag_in -22 villag_of 26 villain 16 viral -15
visit -53 visit_the -18 visitor -20 voice 85 voice_from -25 voice_wa -20 voicemail 20 volunteer -23 vote -36
vote_by 27 vote_on -17 voter -28 vow 79 wa 17 wa_<name> 88 wa_<number> -28 wa_a 32 wa_address -17 wa_also -22
wa_and -19 wa_anoth 16 wa_arrest 21 wa_ask -54 wa_asleep 37 wa_back -15 wa_be 46 wa_boo 15 wa_born 33 wa_buri 68
wa_call 28 wa_close 42 wa_come 36 wa_cool -15 wa_do 25 wa_drawn 15 wa_due 16 wa_eight 35 wa_eleven 21 wa_find -30
wa_first 23 wa_found 23 wa_full -24 wa_get 20 wa_happi -21 wa_her 25 wa_hurt -20 wa_in 43 wa_laughter 15
wa_left -18 wa_less -34 wa_lift -19 wa_like -18 wa_lost -30 wa_made 23 wa_move -30 wa_nine -33 wa_not -18
wa_on 52 wa_open 23 wa_present -19 wa_put 34 wa_read -21 wa_right -23 wa_say 50 wa_second -17 wa_see -17
wa_shoot 28 wa_show -19 wa_sign -17 wa_still 31 wa_tell -38 wa_that 72 wa_the 116 wa_then 70 wa_try 21 wa_two 30
wa_what 25 wa_withdrawn 18 wa_write 29 wa_wrong -18 wag 42 wai 58 wait -56 wait_with -17 waiter 16 waiver -19
waiver_and -16 wake 16 wake_at -19 walk -68 walk_to -17 wall -45 wall_by -19 walru 17 want -53 want_him 16
want_to -43 warm 26 warn -48 warn_that -15 warrant 18 wash -16 watch_close 15 watch_from -26 water -40
water_compani 32 wave 32 wave_took -26 waxwork 29 we_ar 31 we_go 38 wear -29 weather -23 websit -22 wed 51
week -43 week_and -26 week_of 30 week_off -15 week_the 30 weigh -33 weigh_<number> -19 welcome_the -18
well-known 25 wept -23 were -51 were_<speaker> 17 were_<words> -24 were_add 16 were_cut -20 were_put 29
were_taken -15 were_tell 25 were_the 36 were_to 27 west -17 western 41 western_<name> 41 wet -18 whale -19
what 87 what_<speaker> 52 what_came 17 what_do -32 what_ha -29 what_happen -20 what_it 46 what_look 15
what_made -18 what_the 66 what_thei -18 what_wa -28 what_you -25 whatev 86 wheat -22 when_<name> -43
when_<speaker> 19 when_a -21 when_ask 16 when_he 17 when_her -15 when_the -19 where 66 where_<speaker> 63
where_he 20 where_it 22 where_the 22 where_thei -15 whether -50 whether_anyon 22 whether_he -32 whether_she -22
whether_that 19 whether_the -16 which 52 which_<name> -34 which_<speaker> 52 which_a 20 which_cost 28
which_everi -26 which_go -25 which_ha -27 which_her 15 which_hi 20 which_is -18 which_run -17 which_say 18
which_the 80 which_to -16 which_use 22 while 78 while_<speaker> 38 while_a 17 while_the 34 whip_and -16
whisper 56 white_as -18 who 29 who_also 28 who_came -27 who_charg 75 who_could 20 who_did -21 who_doesn't 19
who_first 44 who_got -16 who_ha 44 who_hear 27 who_keep 17 who_kept -19 who_learn -15 who_live -25 who_made -23
who_plai -18 who_put 39 who_rang 52 who_repres -19 who_ride -17 who_run -23 who_say 74 who_speak 16 who_tell 52
who_took -31 who_use 19 who_wa -66 who_were -18 who_won -24 who_wore 17 who_work -23 who_would 48 whoever 115
whole 84 whom 38 whom_the 21 whopper 19 whose 43 why -39 wicket -15 widow 63 widow_<name> -19 wife -22
wife_<name> -20 wife_<speaker> -23 wife_and -17 wig 39 will -85 will_to -17 win_a -15 wind -17 window -17 wing 19
winter_of 36 wire 33 wish 59 wish_and 15 wit -23 with 40 with_<number> -26 with_<speaker> 20 with_<words> 29
with_a 44 with_eleven 15 with_hi -48 with_inform -15 with_it 62 with_laughter 27 with_no -21 with_on -33
with_the 17 with_which 16 withdrew 15 withheld -18 within -44 within_the 20 without_a -15 without_an 20
without_it -38 without_note -16 without_say 15 woke 50 woke_up 16 women -63 won -36 won't -25 won_<number> -21
won_a -20 won_by 42 won_the -22 wonder 22 wooden 34 word 131 word_<words> -61 word_for 30 word_in 18 word_of 39
word_on -21 word_she 21 word_the 27 word_wa 19 word_were 41 work -64 work_by 27 work_from 26 work_of 39
work_on -38 work_with -26 worker_in 30 worksheet 41 workshop 27 world -38 worry -33 wors -26 would -56
would_be -40 would_have 52 would_not -17 would_pai 20 would_share 18 wrap 26 wrestler 17 wrist -41 wrist_in -19
write 59 write_<name> 17 write_<speaker> 63 write_<words> -51 write_a -15 write_as 39 write_at 25 write_down 15
write_it 25 write_on -25 write_that -17 write_the 25 writer 32 wrong 44 wrong_and -22 wrong_wai 31 wrong_with -19
yard 47 yard_is 37 ye 33 year -57 year_<name> 18 year_<number> 57 year_<words> 42 year_after 80 year_ago -15
year_as 32 year_befor 19 year_of -23 year_run -21 year_the 46 year_wa 25 yesterdai -22 yet 46 yet_been 27 you -18
you_can -34 younger_brother 25
`,
} as const;
