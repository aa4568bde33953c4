/**
 * How much each sign of a sentence counts against words near it, in hundredths of log-odds: "sign weight sign weight …".
 * Written by `npm run eval -- fit-framing --write` from the invented texts of tests/fixtures/framing; don't edit it.
 * `src/quotes/judging/framing/sentence-signs.ts` explains what a sign is.
 */
export const FRAMING_SIGNS = {
  constant: -2.29,
  /** A sentence counts from this sum on. */
  threshold: -0.78,
  table: `
15-year-old 66 19-year-old -16 34-year-old -19 34-year-old_from -17 <name> -75 <name>_<name> -108
<name>_<number> 31 <name>_<speaker> 83 <name>_<words> -39 <name>_after -50 <name>_afternoon -16 <name>_agree -16
<name>_all 18 <name>_an -47 <name>_and -92 <name>_answer 18 <name>_as 21 <name>_becaus -29 <name>_befor 21
<name>_begin -15 <name>_behind 25 <name>_believe -17 <name>_besid 44 <name>_by 26 <name>_call -24 <name>_came -24
<name>_card 32 <name>_coaster -26 <name>_cold 18 <name>_colleagu -16 <name>_confirm 21 <name>_could -20
<name>_dealership -16 <name>_deleg 46 <name>_deny -28 <name>_di -18 <name>_did 62 <name>_do 17 <name>_doe 43
<name>_eat -18 <name>_even -24 <name>_festiv -15 <name>_find -20 <name>_firm -20 <name>_first -28 <name>_for -47
<name>_go 22 <name>_grei 94 <name>_had -34 <name>_have 29 <name>_he 17 <name>_health -18 <name>_her 30
<name>_hold -17 <name>_in -15 <name>_is -26 <name>_juri 18 <name>_keep -16 <name>_know 15 <name>_last 87
<name>_law 36 <name>_let -40 <name>_lost -18 <name>_lunch 19 <name>_made -24 <name>_man -15 <name>_market -16
<name>_might 15 <name>_million -18 <name>_more -18 <name>_morn -49 <name>_move -27 <name>_night -54 <name>_of -66
<name>_on -83 <name>_oper 17 <name>_opposit -25 <name>_origin 36 <name>_over -19 <name>_paper 23 <name>_plai -29
<name>_presid -20 <name>_press 28 <name>_primari 42 <name>_promise -18 <name>_put -25 <name>_rate 40
<name>_read -27 <name>_reply -23 <name>_respond -26 <name>_run 34 <name>_say -154 <name>_see 30 <name>_send -20
<name>_share 28 <name>_show -20 <name>_so -33 <name>_somebodi -18 <name>_state -25 <name>_stood -15
<name>_studio 33 <name>_suggest -18 <name>_talk -15 <name>_tap 31 <name>_tell -86 <name>_that -47 <name>_thei 39
<name>_then -16 <name>_there -18 <name>_think 36 <name>_to 47 <name>_took -33 <name>_town 29 <name>_under -22
<name>_until 19 <name>_voice -24 <name>_were 48 <name>_where -50 <name>_which -15 <name>_who -57 <name>_whose 37
<name>_will -17 <name>_with -29 <name>_without -18 <number> -116 <number>_<name> 104 <number>_<number> -16
<number>_<words> -32 <number>_about 96 <number>_after -19 <number>_an 28 <number>_and -50 <number>_as -24
<number>_ask 19 <number>_billion -15 <number>_book 25 <number>_bought 27 <number>_burn 32 <number>_by -35
<number>_chang 26 <number>_dai -43 <number>_each -32 <number>_film -18 <number>_for 22 <number>_from -16
<number>_go -28 <number>_got -26 <number>_ha -31 <number>_hold -25 <number>_hour -24 <number>_in -59
<number>_it -15 <number>_lakh -15 <number>_letter -21 <number>_live -19 <number>_metr -16 <number>_mile 48
<number>_million -42 <number>_minut -48 <number>_month -25 <number>_not -31 <number>_off 20 <number>_other 48
<number>_over -17 <number>_p. 23 <number>_page -73 <number>_peopl -47 <number>_per -30 <number>_percent -36
<number>_plead 23 <number>_pound 18 <number>_pupil 21 <number>_quote -21 <number>_reply -16 <number>_report 19
<number>_say -46 <number>_seat -20 <number>_second 40 <number>_shill 36 <number>_signatur -15 <number>_sinc 21
<number>_that -18 <number>_the 41 <number>_thei 20 <number>_time -18 <number>_to -23 <number>_under -62
<number>_vote 18 <number>_wa -49 <number>_which 24 <number>_who 42 <number>_whose 52 <number>_will 48
<number>_word -21 <number>_worker -15 <number>_year -87 <speaker> 66 <speaker>_<name> 69 <speaker>_<number> -63
<speaker>_<speaker> -95 <speaker>_<words> 138 <speaker>_a -66 <speaker>_account 85 <speaker>_add -44
<speaker>_admiss 28 <speaker>_admit -33 <speaker>_agenc 17 <speaker>_an 67 <speaker>_and 30
<speaker>_apologise -26 <speaker>_as -15 <speaker>_ask 34 <speaker>_at 43 <speaker>_befor 57 <speaker>_begin 22
<speaker>_brother -28 <speaker>_by -21 <speaker>_call -16 <speaker>_came 18 <speaker>_can -33 <speaker>_check -17
<speaker>_claim 22 <speaker>_confess -16 <speaker>_confirm -65 <speaker>_cook 16 <speaker>_could 43
<speaker>_countri 21 <speaker>_court 60 <speaker>_deny 19 <speaker>_depart -22 <speaker>_did 37
<speaker>_differ -20 <speaker>_doesn't 30 <speaker>_famili 88 <speaker>_find -38 <speaker>_first -25
<speaker>_foot 32 <speaker>_for 38 <speaker>_from -17 <speaker>_galleri 36 <speaker>_gave -36 <speaker>_give 15
<speaker>_go -51 <speaker>_had 78 <speaker>_hand -16 <speaker>_he 17 <speaker>_head 60 <speaker>_hi -36
<speaker>_hold -42 <speaker>_hope -21 <speaker>_in 27 <speaker>_inquiri 28 <speaker>_is 159 <speaker>_jaw 40
<speaker>_keep -23 <speaker>_kept 67 <speaker>_lai 52 <speaker>_later -15 <speaker>_lectern 33
<speaker>_letter 20 <speaker>_line 63 <speaker>_lip 26 <speaker>_live 30 <speaker>_lost -39 <speaker>_mean -35
<speaker>_middl 22 <speaker>_might 37 <speaker>_minut 17 <speaker>_mother 54 <speaker>_name 52
<speaker>_newspap -15 <speaker>_next -49 <speaker>_no 15 <speaker>_note -37 <speaker>_now -22 <speaker>_of -41
<speaker>_on 73 <speaker>_open -29 <speaker>_oper -17 <speaker>_opposit 15 <speaker>_over 20 <speaker>_own -17
<speaker>_paint -31 <speaker>_part 61 <speaker>_phone 17 <speaker>_photograph 36 <speaker>_press -18
<speaker>_prime -21 <speaker>_put -18 <speaker>_quote 84 <speaker>_rang -42 <speaker>_reach -17
<speaker>_read -100 <speaker>_real 56 <speaker>_remark 20 <speaker>_repeat -32 <speaker>_report -15
<speaker>_rival 24 <speaker>_roll 24 <speaker>_same 21 <speaker>_sat -21 <speaker>_say -56 <speaker>_school -16
<speaker>_see 24 <speaker>_send -18 <speaker>_share -43 <speaker>_shook -30 <speaker>_should -19
<speaker>_sign 42 <speaker>_smile -53 <speaker>_sold 24 <speaker>_son 20 <speaker>_speak -75 <speaker>_spent -28
<speaker>_start -21 <speaker>_statement 51 <speaker>_step -16 <speaker>_still -57 <speaker>_stood -23
<speaker>_talk 36 <speaker>_tell -85 <speaker>_thank -36 <speaker>_that 22 <speaker>_the 39 <speaker>_then -43
<speaker>_to 102 <speaker>_took -26 <speaker>_train -16 <speaker>_translat 27 <speaker>_turn 24 <speaker>_twin 23
<speaker>_two 20 <speaker>_use 35 <speaker>_visit -15 <speaker>_vote -15 <speaker>_wa 71 <speaker>_want -21
<speaker>_watch -15 <speaker>_water 60 <speaker>_welcome 33 <speaker>_who -44 <speaker>_widow 53
<speaker>_wife 38 <speaker>_will 61 <speaker>_won -19 <speaker>_word 46 <speaker>_would 171 <speaker>_write -128
<speaker>_younger 51 <words> -168 <words>_<name> -110 <words>_<speaker> 95 <words>_a 17 <words>_and 72
<words>_as 20 <words>_ask 35 <words>_at 27 <words>_but 54 <words>_call 78 <words>_came -17 <words>_from 87
<words>_go 16 <words>_ha -42 <words>_had 29 <words>_have 47 <words>_he -91 <words>_in 70 <words>_is -22
<words>_it 29 <words>_not 26 <words>_of -18 <words>_reply 49 <words>_she -129 <words>_the 214 <words>_to 64
<words>_wa 121 <words>_were 38 <words>_where 40 <words>_which 22 <words>_who 17 @access 16 @access@elsewhere 18
@access@lack 19 @access@others 35 @citing@differing 23 @citing@finding 20 @citing@lack 29 @citing@lifetime 21
@citing@others 16 @citing@sound 25 @citing@stage 18 @conditions@drafts 19 @conditions@fiction 18
@conditions@lack 26 @conditions@sound -25 @corrections 27 @corrections@lack 19 @corrections@others 15
@corrections@performers 29 @corrections@sound 22 @corrections@stage 16 @corrections@texts 37 @differing@drafts 18
@differing@elsewhere 16 @differing@games 19 @differing@language 18 @differing@lifetime 18 @differing@records 38
@differing@school -24 @differing@sound 22 @differing@stage 23 @differing@year -29 @drafts 39 @drafts@finding 19
@drafts@forgery 34 @drafts@lack 32 @drafts@texts 50 @drills 20 @drills@school 15 @duress 16 @duress@lack 15
@duress@stage 20 @elsewhere -17 @elsewhere@lack 20 @elsewhere@texts 16 @fiction 54 @fiction@finding 23
@fiction@lack 29 @fiction@lifetime -22 @fiction@performers 17 @fiction@school 18 @fiction@sound 16 @finding 25
@finding@forgery 20 @finding@lack 45 @finding@language 21 @finding@others 20 @finding@texts 48 @forgery 52
@forgery@inventing 16 @forgery@machines 18 @forgery@records -15 @forgery@sleep 16 @forgery@year 29 @forms@lack 17
@forms@texts 19 @games@inventing 18 @games@others 15 @inventing 44 @inventing@machines 16 @inventing@texts 40
@jest 46 @lack -24 @lack@lifetime 40 @lack@machines 22 @lack@others 20 @lack@performers -27 @lack@school 15
@lack@texts 60 @language 32 @language@texts 21 @lifetime@texts 38 @lifetime@year 42 @machines 45
@machines@records 27 @mistakes@texts 20 @others@texts 58 @performers 45 @records 19 @records@stage 26 @school 17
@sleep 36 @sound 36 @sound@texts 31 @spirits 17 @stage 29 @stage@texts 24 @texts 56 @year 26 ^<number> -84
^<speaker> -143 ^<words> -230 ^a -61 ^about -20 ^accord -15 ^actor -15 ^after 17 ^afterward -25 ^aid -15
^airport 36 ^all -33 ^among -51 ^an -57 ^and -73 ^anoth -65 ^anyon 38 ^approv 32 ^ask -50 ^at 36 ^athlet -18
^behind 17 ^beneath 22 ^best 19 ^between 27 ^bishop -15 ^bookmak -18 ^born -23 ^but -56 ^candid 18 ^captain -23
^chief -35 ^children 20 ^council 22 ^councillor -15 ^custom -29 ^did -45 ^doctor 60 ^each -22 ^earli -18
^earlier -15 ^economist -23 ^eleven -37 ^emerg 24 ^everi 71 ^expert -43 ^fan 49 ^five -22 ^forti 27 ^frame -17
^freed 30 ^from 49 ^had -19 ^half -15 ^have 30 ^he -128 ^her -54 ^here -33 ^heron -16 ^hi -121 ^hold 16 ^how -39
^investig 32 ^is -20 ^it -126 ^judg -30 ^juror -29 ^last -32 ^lesson 30 ^letter -27 ^librarian 36 ^listen 76
^local -18 ^magistr 22 ^mark 35 ^miss -17 ^more -21 ^most -22 ^my -45 ^neither 16 ^nine -24 ^nineti 18
^nobodi -47 ^none -82 ^nor -26 ^not -78 ^note -20 ^now -18 ^of 35 ^offic 46 ^on -75 ^onli -24 ^oppon -25
^opposit -40 ^organis -15 ^other -105 ^our 25 ^outsid -46 ^pai -15 ^part -44 ^passeng -24 ^phone -28 ^pigeon -25
^plai 41 ^player 57 ^presid -39 ^press 27 ^prime -16 ^professor -27 ^public -15 ^rate -16 ^reach -28 ^read -17
^reader 52 ^regul -18 ^research -19 ^rival -18 ^row -16 ^rumour -22 ^scholar 20 ^sea -17 ^sentenc -15 ^sever -17
^share -17 ^she -75 ^side 35 ^snow -22 ^so -15 ^soldier -20 ^some -74 ^somebodi -25 ^sound 29 ^speak -36
^station 35 ^student -32 ^teacher -31 ^team 20 ^tell -61 ^test 51 ^thei -53 ^their -46 ^there -39 ^thiev -23
^those 53 ^three -25 ^through -25 ^ticket -27 ^to 66 ^todai -20 ^town -28 ^trade 15 ^traffic -15 ^transport -18
^tribut -21 ^two -27 ^under -15 ^until -70 ^vice-chancellor -20 ^volunteer 39 ^wa -16 ^ward 24 ^we 28 ^when -17
^which 19 ^who -25 ^whoever 19 ^will -18 ^word -34 ^ye -24 ^year 59 ^you -18 ^younger -22 a_<name> 114
a_<number> -30 a_<speaker> -43 a_<words> 49 a_babi -15 a_banner -36 a_barber 28 a_bath 17 a_beekeep 40 a_bill 18
a_biscuit 24 a_blank -35 a_board 25 a_boi -17 a_bold -15 a_book -19 a_borrow 52 a_bottl -16 a_bow 24 a_box -25
a_breath 51 a_bu -23 a_bucket -42 a_button 21 a_cano -22 a_caravan 15 a_card 19 a_cardiologist 26 a_career -18
a_case 32 a_caution -19 a_chain -33 a_chariti 31 a_chequ -15 a_child 20 a_clean -39 a_clinic -17 a_coach -15
a_coffe 16 a_coin 46 a_cold 78 a_colleagu 17 a_colleg 28 a_coma 33 a_compani 32 a_comput -19 a_concret -16
a_contract -15 a_convers 34 a_correct 34 a_cough 22 a_count 23 a_court -20 a_cousin 24 a_crime -27 a_custom -31
a_cyclist -20 a_dai -20 a_dam 21 a_deliveri 15 a_discuss 16 a_doctor 26 a_dozen -21 a_drama 29 a_drawer 15
a_drill 15 a_dry -20 a_duck 32 a_fact 20 a_fan -31 a_farmer -28 a_fee -21 a_few -42 a_film 43 a_firm 40 a_flat 57
a_flood 24 a_footbal -16 a_fridg 16 a_friend 18 a_galaxi -25 a_game 25 a_garag 27 a_gift 16 a_girl -20
a_glass -30 a_goat 19 a_good 31 a_grai -25 a_grandmoth -29 a_grandson -31 a_grin 38 a_group 28 a_grudg 33
a_guest -16 a_half -39 a_handwritten -17 a_heavi -20 a_heckler 19 a_high -33 a_hoax 48 a_hole -17 a_hotel 15
a_hous -18 a_hydrologist 58 a_hymn -29 a_keeper -20 a_kitchen 22 a_label -16 a_lamp 16 a_laptop 32 a_larg -16
a_legaci -26 a_legisl 24 a_letter -46 a_lighter -15 a_line -24 a_loan -28 a_lookalik 30 a_loudspeak 38 a_low -17
a_mainten -22 a_major -26 a_maker -25 a_market 22 a_meet -23 a_member -22 a_memori -16 a_merchant -15
a_microphon 26 a_mile -15 a_million -17 a_mime 41 a_minimum -18 a_minut -27 a_mirror 19 a_month 32 a_motor 16
a_name -40 a_neighbour -17 a_new -27 a_newspap 49 a_night 16 a_note -54 a_notic 39 a_novel 40 a_nurs -41
a_paid 32 a_pair 58 a_panel 16 a_parish 37 a_parodi 53 a_part 37 a_patch 55 a_patron -15 a_paus -34 a_penalti -22
a_per 20 a_person -23 a_petit -19 a_petrol -17 a_pharmaci 35 a_phone -35 a_photograph 26 a_piano -19 a_pictur -52
a_pigment 18 a_plai -27 a_plane -17 a_plaqu 21 a_plea 20 a_portabl -15 a_post -39 a_pot -25 a_prank -29
a_press -18 a_print 20 a_program 25 a_protest 66 a_public 20 a_qualifi -31 a_quarri 31 a_quarter -18
a_question -17 a_ralli -38 a_rang -16 a_reason -18 a_recip 30 a_record -48 a_reform -22 a_relief 15 a_rent 46
a_repair 28 a_report -35 a_request 40 a_result -17 a_retir 42 a_rifl 39 a_roof 33 a_room -29 a_round 47 a_row -31
a_sandwich 19 a_satir 39 a_school -42 a_schoolboi 23 a_screen -75 a_second -39 a_secur -17 a_senior -24
a_separ -16 a_seri 30 a_server 28 a_set -15 a_sheet -23 a_silver -23 a_similar -18 a_singl 33 a_skylight -19
a_slightli -18 a_slip 28 a_song 28 a_sophomor -15 a_speech 71 a_spokeswoman -18 a_sprain -16 a_stage 18
a_stand -19 a_state -16 a_statement -70 a_store -21 a_straight 52 a_stranger 24 a_stroke 30 a_studi -18
a_supplier 28 a_tablet -29 a_tape -30 a_taxi 52 a_teacher -23 a_team -22 a_technician -23 a_telephon 20
a_tenth -23 a_test -24 a_text -19 a_thing 19 a_threat 26 a_thumb 18 a_ticket -28 a_time 45 a_town 37 a_traffic 84
a_train 30 a_two-lin -17 a_veget -21 a_voice -38 a_vote -31 a_wai -18 a_warehous -15 a_warn -22 a_weak -15
a_weekend 29 a_while -28 a_white -18 a_wind 31 a_wrestl 18 a_write -16 a_writer -18 a_year -45 abl 26 abl_to 26
aboard -16 about -63 about_<number> -65 about_a 60 about_her -42 about_him -16 about_it 21 about_on -23
about_spell -19 about_ten -17 about_that -38 about_three 44 abov_her -18 absent 31 absent_from 28 academi -17
accent 51 accept -39 accid_branch -16 accord -56 accord_to -51 account_ha 110 account_had 30 accuse -23
acknowledge -36 acknowledge_the -16 acquit 41 across_<speaker> 15 across_the -25 act 16 actor_who -24 actress 16
actual 20 ad 28 add -60 add_by 81 add_that -22 add_to -16 address 40 adjourn -21 administr -37 admir 34 admiss 54
admiss_in -21 admit -55 admit_and -27 admit_be 38 admit_that -20 adult -16 advance 24 advertis 38 advertis_for 33
advic -18 advise_runner -15 affair -22 affect -34 after -56 after_<number> -18 after_<speaker> 46
after_<words> 20 after_a -109 after_all -19 after_an -25 after_eleven -15 after_her 37 after_hi 77
after_lunch -15 after_on 25 after_that 33 after_the 47 after_their 34 afternoon 67 afterward 32 afterward_and 27
afterward_in -15 afterword 74 ag -34 ag_of -18 again -78 again_after -19 again_from -15 again_in -17 again_to -20
against -41 agenc 67 agenc_ha -19 agenc_say -19 agent 19 agent_in -16 ago_in 42 agree 26 agree_that -45
agreement -22 ahead -15 aid -69 air 26 aircraft 23 aisl -18 alarm -26 alarm_and -33 alarm_clock 21 album -36
all 62 all_eight 26 all_it 15 all_night -15 all_nine 29 all_of -51 all_six 34 all_that 63 all_thi 19 all_to 33
allege 24 allow -52 allow_in -26 almost -29 almost_certainli 22 almost_two -18 alon 59 along 67
along_<number> -20 along_the 20 aloud 32 aloud_from 19 alreadi -32 also -21 alter -18 although -17 altogeth 17
alwai 19 ambassador 55 ambul -28 among -27 among_it 19 among_the -25 among_them 22 among_those -18 amount 25
amount_to 48 amus 28 an 38 an_<name> 25 an_account -18 an_actor 29 an_address 21 an_aid -30 an_angri 27
an_answer -21 an_appeal -15 an_arrow -16 an_assist 21 an_earlier -51 an_email -22 an_experi 16 an_expert -55
an_extra 22 an_inquest -20 an_inquiri -48 an_inspector -23 an_intern -19 an_interpret -29 an_ordinari 21
an_outsid -25 an_uncl 23 anaesthet 25 analyst_at 21 and 81 and_<name> -24 and_<number> -52 and_<speaker> 119
and_<words> 29 and_a 30 and_about -21 and_add -22 and_address -26 and_all 53 and_an 29 and_announce 19
and_anoth -15 and_as 32 and_at 23 and_back -34 and_carri -16 and_charg 44 and_come 20 and_could -23 and_did -23
and_drove 17 and_each 25 and_file 28 and_find 21 and_finish -30 and_flew -18 and_follow -21 and_gave -45
and_get -54 and_given 67 and_had 36 and_hand -18 and_have 40 and_he 117 and_her -16 and_hi 41 and_hope 30
and_in 30 and_it 117 and_knew 18 and_laid -15 and_last 59 and_later -33 and_leav 16 and_left -34 and_list -17
and_lost -23 and_made 34 and_miss -15 and_most -20 and_mouth 17 and_must -18 and_never -35 and_no 45 and_none 27
and_not 26 and_now -15 and_nurs -17 and_onc -19 and_order -19 and_paid 55 and_pose -17 and_post -23
and_promise 27 and_push -18 and_read 23 and_ring -19 and_run 16 and_sat 19 and_say -33 and_see 18 and_sell 31
and_send -27 and_she 111 and_shout -32 and_so 54 and_some 15 and_speak 15 and_spent -37 and_stai -66
and_stuck -19 and_take 27 and_ten 19 and_thank -25 and_that -48 and_the 212 and_then -19 and_thi 49 and_think -19
and_three 61 and_ti -22 and_took -39 and_train -22 and_twice 34 and_two -43 and_under -21 and_wa -36 and_we 25
and_what -16 and_which 16 and_who -18 and_whose 15 and_with 27 and_work 35 and_would -16 anger -38 angri 43
ani 17 ani_further 25 ani_of 39 ani_word -34 anim -52 anim_a -24 announc -23 announce 15 announce_by 23
announce_in -16 announce_that 15 annual 46 anoth 42 anoth_<name> 19 anoth_countri 45 anoth_man -22 anoth_six 57
anoth_wai -16 anoth_year -18 answer 63 answer_everi -37 answer_in -22 answer_on -16 answer_readi -27 answer_to 65
anthem 16 anybodi_who 39 anyon 19 anyon_els -21 anyon_who 40 anyon_whose -16 anyon_with -22 anyth 19 apart 29
apart_from -45 apologise 30 apologise_to 17 apologize -16 app -46 app_wa -39 appeal -25 appeal_the 21
appear_on 20 appear_to -26 appendic -37 appendic_reproduc -37 appl 35 applaud -47 applaus -55 applaus_and 26
appli -37 appli_for -22 applic_had -17 apprentic 26 ar -60 ar_<name> 47 ar_<number> 65 ar_a -15 ar_check -18
ar_clear -16 ar_exempt -16 ar_given 36 ar_hand 21 ar_in -36 ar_less -15 ar_no -15 ar_not -25 ar_on -36
ar_still -20 ar_the 36 ar_those 21 ar_to -25 ar_work 20 archaeologist -21 archbishop 63 architect -15 archiv 25
archivist 48 area -28 argue_that -44 arm 36 armi -23 around_the 25 arrest -26 arrest_a 54 arrow -16
arrow_from -16 art_minist -15 articl 16 artist 26 artist_<name> 41 artist_for -17 as 74 as_<name> 39
as_<number> 33 as_<speaker> 84 as_<words> -39 as_a -37 as_an -34 as_earli 15 as_he -46 as_hi 48 as_it 78
as_long -20 as_mani -15 as_no 23 as_of -21 as_often -18 as_on 15 as_say -31 as_soon -22 as_such 18 as_the 86
as_thei -19 asid -32 ask 45 ask_<name> -33 ask_<speaker> 29 ask_a 26 ask_about -34 ask_at -20 ask_by -15
ask_for -73 ask_her 32 ask_him -124 ask_if -19 ask_in 15 ask_it 56 ask_not -16 ask_on 75 ask_the 76 ask_what -49
ask_whether -34 ask_which 25 ask_who -29 asleep 52 asleep_on 29 assist_on 21 associ -38 assure 17 assure_a -18
astronaut 65 astronom -17 at 19 at_<name> -47 at_<number> -16 at_<speaker> 44 at_about -21 at_all -45
at_anoth -16 at_breakfast 25 at_dawn -26 at_eight 37 at_first -30 at_four -45 at_half-tim -20 at_her 17 at_hi -23
at_home 49 at_it -17 at_last 37 at_least -37 at_nine -32 at_noon 34 at_on -15 at_onc 18 at_risk -20 at_six 24
at_that 58 at_the 35 at_thi 26 at_three 34 at_two 20 at_wed 19 athlet -16 attach 26 attack -63 attempt -19
attend -18 attend_in 26 attribut 32 attribut_to 34 audienc 21 audio 43 audio_is -19 audiobook -18 audit -49
aunt_lost 33 author 36 author_<name> 20 author_<speaker> -19 author_of 37 avail_and 16 avalanch -18 avatar 41
averag -31 aviat 30 awai -46 awai_and -29 awai_from 19 awai_in 15 ax 38 babi -15 back -35 back_<number> -21
back_and 17 back_from 37 back_hi 33 back_in -17 back_of -43 back_on 64 back_sentenc -31 back_the 40 back_to 23
back_within -16 backer -17 backward 18 bad -32 badg 19 badger 32 badli -33 bag -47 bag_of -17 bail -30 bakeri -25
balconi 41 balconi_shout -16 ball -23 ball_and 16 ball_had -16 ballot -22 ballroom 32 ban -53 banana 21
banana_and -23 band_<name> 30 band_had -15 bandmat 43 bang -37 bang_of -36 bank 20 bank_ar -15 bank_ha 20
bank_logo -35 bank_manag 35 banker -16 bar 40 bar_of -24 barber 28 bariton 18 barman 47 barrel 51 barrist -48
bath 26 batteri -47 be -25 be_<name> 26 be_<number> 15 be_<speaker> 42 be_<words> -24 be_about 21 be_an 30
be_at 93 be_check -22 be_close 37 be_cover 30 be_drawn -30 be_edit -25 be_fals -17 be_find 15 be_from -19
be_hand -18 be_hold -32 be_in 16 be_it 25 be_kept -16 be_made -20 be_name -16 be_of 16 be_paid 17 be_pass -16
be_see 20 be_send 22 be_shown 48 be_sure -17 be_taught -17 be_the 42 be_two 35 beach -26 beach_for -18 beacon -21
beak -16 beak_ti -16 bear 52 bear_a 19 bear_the 79 beard 48 beat -23 beaten -45 beaten_by -26 becam -34
becaus -21 becaus_a -16 becaus_both 16 becaus_hi -30 becaus_nobodi 17 becaus_of -17 becaus_the 18 becaus_thei -15
becom -64 bed 43 bed_<number> 43 bed_and -30 bed_in 19 bee -34 beef -17 beekeep 29 been_<speaker> 18
been_<words> -61 been_abl 45 been_alter -15 been_ask 90 been_awak -18 been_ban -15 been_bar 21 been_bought -30
been_caught -17 been_charg -22 been_consult 37 been_dead 70 been_disciplin -18 been_do 58 been_find -20
been_fix -32 been_follow -15 been_four 54 been_get 30 been_hand 44 been_hear -24 been_her -20 been_hold -39
been_in 63 been_left -48 been_littl -19 been_lost 36 been_made -18 been_make 21 been_move -17 been_name -16
been_no 61 been_offer -25 been_on -35 been_out -27 been_paid -36 been_plai 26 been_post -20 been_promise 47
been_put -43 been_rain -15 been_read 37 been_rebuilt -17 been_share -31 been_sing 15 been_sold -19 been_the 76
been_there -20 been_through 30 been_turn -20 been_watch -20 been_wire 18 been_work -16 been_write 69 beer 46
beetl 41 befor 51 befor_<name> -39 befor_<number> 24 befor_<speaker> 54 befor_a 18 befor_dawn -46 befor_he 70
befor_her -38 befor_she 27 befor_substitut -16 befor_thei 17 beg 23 begin_<words> 21 begin_as -45 begin_in -39
begin_to -20 begin_with 45 behind 33 behind_<name> -15 behind_a -34 behind_glass -16 behind_her 15 behind_him 31
behind_the 67 believe -18 believe_the -17 believe_to -21 bell_ring -28 belong 68 belong_to 64 below 74 belt 16
bench 35 bench_in 15 bench_that -44 beneath 15 besid 70 besid_a -22 besid_her 35 besid_hi -32 besid_him 22
besid_it 34 besid_the -16 best 41 best-known -20 best_actress -16 best_male -17 best_thing 18 better_than -16
between_<name> -21 between_<number> -21 between_<speaker> 17 between_<words> 50 between_a 38 between_the -34
bicycl -31 bid -27 big 17 biggest 23 bill -77 bill_for 23 bill_in -18 bill_that -26 billion -25 bin -19
biograph 23 biographi 31 bird -26 bird_with -16 birth -26 birthdai 22 bishop -16 bit 79 bit_of 27 black 19
blackmail 24 blackmail_note 33 blade 16 blame -52 blame_a 15 blank_page -35 blink 21 block -60 blood -40 blow -18
blue -39 blue_light -42 board -86 board_and -17 boat -73 boat_have -18 boat_in -19 bodi -19 boi_of -17 boi_on -26
boi_wa -24 boiler -23 bold -15 bold_thing -15 bond -16 bone -29 bonu -19 book -91 book_and -41 book_at -17
book_came 17 book_had 17 book_in -16 book_of 19 book_under -17 book_wa -20 boot 35 booth 35 border -38
border_polic 21 border_post -15 bore 19 bore_the 16 born 49 born_in 52 borrow_<number> -15 borrow_a -16
borrow_from -17 borrow_the 27 boss 38 both -21 both_parti 52 both_side -33 bottl -28 bottl_of 21 bottom -23
bought_by -15 bought_in 38 bought_it -31 bought_the 38 bought_with -21 boulder -18 bounc -16 bound 130 bow 70
bowl -36 box -80 boxer_camp -25 branch -28 branch_tell -16 brand -46 brand_deputi -18 brass -20 brass_band -19
break 32 breakfast 75 breath 75 brick 78 bride 34 bridg -33 bridg_and -37 brief_on 31 briefli_to -16 brigad -17
brigad_on -15 bright -16 bring -49 bring_in -21 broadcast_ha 40 brochur 15 broke -66 broke_a -25 broke_for 74
broken -31 brother -61 brother_have -27 brother_speak -16 brother_who 23 brought -65 brought_the 18 bu -25
bu_and 43 bu_at -24 bu_driver 18 bucket -48 bui -32 build -50 builder -23 built -25 bulletin 38 bulletin_wa 36
burglari -24 buri 150 buri_at 70 burn 62 burn_down 27 burn_forti -17 buse -26 busi -22 but -111 but_<speaker> -20
but_in 20 but_it -24 but_left -15 but_say -16 but_she -18 but_that -25 but_the 18 but_user -18 but_wa -17
butcher 28 button 74 buyer -15 by 19 by_<name> -32 by_<speaker> 66 by_<words> 31 by_a 88 by_all 24 by_almost -16
by_an -22 by_email -17 by_ey -20 by_five 29 by_hand -21 by_her 25 by_hi 40 by_him 17 by_it -25 by_name -35
by_number -18 by_phone -42 by_polic -21 by_six 33 by_telephon -75 by_that 58 by_the 49 by_then 41 by_thi -24
by_three -24 by_two 61 bylin 60 cab 15 cabl 20 cafe 20 cafe_in 24 cage -18 cake -25 calendar 19 call -129
call_<name> -19 call_<speaker> -20 call_a -26 call_back -15 call_for -41 call_from -17 call_had -17 call_her -47
call_him -18 call_off 42 call_the 63 call_themselv -16 call_to -32 caller 34 caller_to -16 calm -16 came 39
came_a -18 came_back 23 came_from 31 came_here -26 came_in -38 came_into 31 came_off 78 came_out -34 came_to -25
came_upon -16 camera_thi -15 camp_tell -25 campaign_for -18 campaign_ha 40 campaign_wa 17 can 30 can't -37
can't_sing -26 can_be -18 can_hear -16 can_see -30 cancel -53 candid 40 candid_had 18 cano -39 canva -15 cap 45
cap_and 25 capit -19 captain -52 caption 80 caption_<words> 17 car -47 car_for -23 car_park -51 caravan_park 35
card 127 card_and 41 card_in -21 cardboard 55 cardiologist 25 cardiologist_in 26 career -29 caretak 32
carri_hi -21 carri_it 48 carri_no 17 carri_on -41 carrier -15 cartoon 21 case -19 case_the 39 case_wa -35 cast 16
cast_director 24 cast_of 20 cast_wa -31 casualti -19 cat 76 catch_the 36 catch_up -20 cater 70 caught -48
caught_the -21 caught_with -17 caus -24 caution -23 celebr 25 cell 53 cellmat 26 cent -39 centr -41
central_bank 16 ceremoni 23 certainli 22 certifi -27 chain_of -17 chair -60 chair_the -24 chairman -42
chairman_<speaker> -22 chairman_of -17 challeng -19 challeng_came -16 challenge -28 chanc -15 chancellor 69
chang -63 chang_her -17 chang_hi -20 chang_the -21 chapel -21 chapter 107 charg 51 charg_<number> 81 charg_for 20
charg_of -16 charg_that 29 charg_the 15 chariti 16 chart 24 chat 74 check_by -30 check_everi -19 cheer -30
chef -16 chequ -31 chequ_to -15 chest 26 chief -31 chief_<speaker> -25 chief_engin -19 chief_execut -16
chief_minist -23 child 17 child_with -16 children_and 24 children_had -21 children_have 17 children_in -18
children_swallow 17 children_with -16 chili 22 chip -18 choic -30 choir -40 choir_librarian -16 choos 63
choos_the 25 choru 16 choru_of 39 chose -19 church -50 circl -16 cite -19 citi -38 claim -19 claim_that -29
claim_to 26 claim_wa 18 clap 20 claus_ar -30 clean -58 cleaner -23 clear -69 clear_and -16 clearli -25 clerk 92
client 42 client_had -18 client_wa -19 climb -34 climber -18 clinic -40 clinic_in -19 clip 55 clip_a -30
clone -46 close -65 close_<number> -21 close_in 77 close_it -34 close_to -37 close_with 15 closur 22 cloth 15
cloth_peg -16 club_had -29 club_it -18 club_press 39 club_say 41 club_wa -44 clue 19 co-chairman -19
co-chairman_<name> -19 co-star -20 coach -49 coach_<speaker> -48 coach_had 30 coast -37 coaster -27
coaster_that -26 coastguard -27 coat 99 cobalt -28 coconut 27 cod 21 code_word -15 coffe 31 coin 105 coin_and 22
cold 59 cold_but 36 colleagu 30 colleagu_ha 24 collect -28 collect_a 19 colleg 26 colonel 24 color 16 column 35
columnist 85 coma 33 coma_for -17 comb -24 come_and -21 come_back -18 come_down 63 come_from -38 come_in -44
come_off 31 come_on -24 come_round 47 come_to 21 come_under 18 come_up -27 come_without 35 comedian -38
comfort -15 comic 79 command 60 comment -102 comment_on -26 commerci 37 commerci_and 19 committe -92
committe_chair -35 committe_that -18 compani_after 27 compani_ha -28 compani_had -42 compani_in 41
compani_say -26 compani_that 25 compani_which -16 compare_the 17 compens -20 competit 27 competit_and -15
complain -41 complain_that -32 complet -39 compos 91 compos_by 29 compos_the 45 comput -34 comrad 19
concede_that 28 concern -24 concert -22 conclude 15 concret -26 condit -37 condit_of -15 cone 15 confer_at 45
confer_hotel -18 confer_last -18 confess 25 confess_to 36 confirm -58 confirm_it -27 confirm_the -21 confus -31
congreg -16 connect 18 connect_with 47 consent -52 consider -42 constabl 25 constitu -18 consum -17 contact 22
contact_by -16 contain 55 contain_a 16 content -21 contract -37 contractor -18 control -20 convers 73 convict 56
convict_of 19 cook 16 cooki -15 cool -22 copi 29 copi_in -16 copi_of -24 copper -38 copywrit 71 corner -66
coron -41 corps 21 correct 47 correct_<name> 19 correct_the 30 correspond 69 correspond_to -15 cost -19
cost_her 21 cost_of -21 costum -43 cough 23 could 48 could_be -29 could_have 49 could_not 33 could_rememb 46
could_take -30 couldn't 34 council_and -16 council_ha -22 council_leader 26 council_say -17 council_vote -22
councillor -39 counsel 116 count -37 count_<number> 19 count_and -39 counter 33 counter_of 41 counti -35
counti_in 43 countri_and 19 coupl -30 court -20 court_<name> -16 court_a 34 court_and -38 court_ha 34 court_he 20
court_hear -44 court_in 30 court_last -27 court_step 23 court_that -42 court_to 33 court_wa -16 courteou -23
cousin 37 cousin_who 27 cover_her -44 cover_the -17 cover_with 34 cow 18 cox -23 crack -15 crane 29 creatur 21
credit_card -16 crew -35 crew_and -42 crew_had -20 cricket -20 crime -22 crime_to -23 crime_unit 17 crisi 34
critic -71 criticise -17 criticise_minist -17 crocodil 43 crop 77 cross -40 cross-examin -24
cross-examin_defens -15 cross_from -22 cross_out 19 cross_the -17 crowd -20 crowd_in 45 crown -25 cry_of -32
cup -29 cup_of -15 cure -34 curri 17 curtain 28 custom -48 custom_and 31 custom_by -22 custom_the 16 cut -45
cut_from -29 cyclist -31 dad 19 dai_<speaker> 37 dai_a -18 dai_and 19 dai_by 49 dai_he 16 dai_last -15 dai_of 29
dai_on -19 dai_the 24 dai_to -26 dai_wa 39 dai_with -20 daili 119 dam -30 damag -24 damp -21 danc 33 danc_on 18
dare 25 dark -32 data -49 date 63 date_<number> 57 date_in -16 date_of 64 daughter -70 daughter_<name> -16
daughter_and -23 daughter_say 16 daughter_who -23 dawn -78 daytim -15 dead 30 dead_at -26 dead_for 54 deal -21
deal_with -20 dealer -22 dealership -19 dealership_in -16 dealt 18 dean -15 dear 34 death -29 debat 42
debat_with -19 debt -18 decad_and 24 decis -69 decis_had -23 declare -17 decline -46 decline_to -41 deepfak 25
defeat -20 defenc -22 defenc_say -15 defenceman -15 defend -53 defens -56 defens_lawyer -36 degre -15 delai -49
deleg 77 delet -23 delet_an -19 delight -34 deliver -17 demonstr 21 dentist 65 dentist_from 19 dentist_who 41
deny -94 deny_that -61 depart -49 depart_from -19 depart_had 17 deputi -35 deputi_would -18 der -16
der_<name> -16 describe -97 describe_as -18 describe_the -41 deserv -15 desk 51 detect 33 detector -20
develop_had 47 devic -21 devic_at -19 di -65 di_two 25 diabet -24 diall 46 dialogu 88 diari_of 44 diari_take -52
dictat 76 dictat_it 43 did 34 did_<speaker> 40 did_he -29 did_it -29 did_not -69 did_say 55 did_she 28
did_tell -21 did_the 57 didn't -43 differ 34 differ_account -22 differ_recollect -18 differ_stori -36
differ_view -32 differ_wa -36 difficulti 32 digit 30 dine -25 dinner 33 diplomat -20 direct -24 directli -34
director_<speaker> -45 director_of -38 disagre -63 disagre_and -22 disciplin -19 discov -21 discov_at -21
discuss -15 discuss_how -15 dish -15 disk -17 dismiss -43 disput -116 disput_that -24 disput_the -30 district -38
diver -19 divid -37 divis -16 do_<speaker> 36 do_her 41 do_so -17 do_some 28 do_the 49 do_thi -24 do_with -26
docker -26 doctor_had -24 doe 51 doe_a -27 doe_he -28 doe_her 33 doe_too -15 doesn't 19 dog -75 dollar 55
don't -34 donat_of 18 done_by -17 done_so -29 donkei_sanctuari -25 donor -25 door_for -19 door_in 24 door_wa 43
dose -18 doubl -23 doubt -17 doughnut 38 doughnut_for 38 down -18 down_<speaker> 22 down_a 36 down_at 22
down_by -40 down_for -24 down_her -22 down_it 25 down_on -17 down_the 74 download 17 download_<number> 22
dozen_peopl -22 draft -19 drama 79 drama_<words> -17 draw_and -15 draw_of 38 drawn 55 drawn_a -21 drawn_an -16
drawn_on -25 dream -20 dream_of -39 dreamt 51 dress 23 dress_as 59 dress_to -15 drew -27 drew_a -27
drew_laughter -22 drew_the 44 drill 21 drink -18 drive_a 29 driven -32 driver 34 driver_<name> -16 driver_in -25
driver_shook -15 driver_who 26 drivewai -19 drivewai_where -19 drop_by -19 drop_on -24 drop_the 41 drought -21
drove 16 drown 70 drown_in 93 drug -16 drummer -22 drunk 22 dry -50 due_to -44 dug -37 dummi 24 duo 32 dure -44
dure_the -18 dust -30 dust_wa -17 dy 41 dye 28 e-mail -60 each 108 each_<name> 15 each_learn -44 each_of -55
each_on 31 each_time 32 each_week 17 eager -20 eager_to -20 ear 106 ear_that 22 earli -32 earli_as 15
earli_sign -15 earlier -56 earlier_hear -31 earlier_version -17 earn -20 easi -20 east -23 eastern -20 eat 27
eat_a -20 economist 17 edit 34 edit_the -22 edit_will -15 editor 39 editor_<name> -15 editor_<speaker> -19
editor_of -16 editor_say -19 educ -23 eel -23 effect -23 egg 19 eight 74 eight_and 51 eight_month -16 eighti 17
elbow 15 elder -17 elect -21 electr -30 electrician -18 elev 16 eleven 34 eleven_hour 28 eleven_leopard -15
eleven_minut 20 eleven_month 86 eleven_time -44 els -17 elsewher -15 email -34 email_wa -55 embargo_on -48
embassi 45 embezzl 21 embrac -22 embrac_on -17 emerg 24 emerg_beacon -18 emerg_servic -19 emploi -20 employe -55
employe_that -18 empti -16 empti_seat 15 end -20 end_<speaker> 26 end_in 23 end_of -32 end_the 21 end_with 18
enemi 22 energi -22 engag 19 engin -68 engin_have -21 engin_on -20 engin_room -37 enjoi -20 enough 20
entertain 23 entranc -16 entri_from 18 envelop 28 envoi 25 episod 65 estat 15 even 27 even_and 17 even_as 23
event -16 ever 37 ever_been 19 everi 21 everi_<name> -15 everi_frame -18 everi_mile -15 everi_morn -35
everi_pupil -21 everi_quotat -25 everi_week -15 everi_word 20 everi_year 33 everyon_els -23 everyon_in 31
everyon_wa -27 everyth 38 evid -91 evid_of -15 evid_on -24 ex-wif -15 exactli 30 exactli_as 35 exactli_that -15
exam -31 examin 42 exchang 44 exchang_drew -16 execut -28 exempt -34 exercis 31 exhibit -15 exist 117 expect -84
expect_to -27 expens 42 expert -90 explain 53 explain_how 25 extend -21 extra 47 extra_water -15 ey 105 ey_and 21
ey_shut 29 eyebrow 50 fabric 47 face 54 face_on -16 face_page -30 fact 34 fact_from -15 factori -48 fail -68
fail_to 26 fail_twice -22 faint -23 fair -18 fake 15 fall 17 fallen -50 fallen_by -21 fals 50 famili -41
famili_ha -19 famili_had 40 familiar -23 famou -36 fan -28 fan_of 41 fanci_dress -15 far -49 farewel 50 farm -38
farmer -74 fast 17 fast_bowler 18 fastest -18 father -54 father_and -25 fault -34 fear -32 fed 74 feder 25
feder_<name> 28 fee -32 fee_for -24 feed -23 feel -22 feet -15 fell -64 fell_for -15 fell_on 21 fellowship 16
fenc -19 ferri -36 festiv -48 fetch_<number> -19 feud 16 fever -33 few -78 fiction 40 field -91 fifth -24
fifth_of -15 fifti -24 figur -50 figur_for -15 figur_until -19 file 78 file_on 15 file_the 45 file_with -20
fill 73 fill_in 59 film -39 film-mak 15 film_<words> -20 film_and -17 film_is 60 film_which -27 filter 21
filter_on 21 final_in 18 final_of 27 financ -15 find -49 find_a -16 find_and 30 find_him -15 find_no 30
find_that 18 find_the 71 find_to -15 fine -32 fine_<number> 17 finger 104 finger_and 23 finish -73 finish_by -24
fire -43 fire_chief 46 firefight -21 firm_<name> -17 firm_ha -18 firm_that 15 first_minist 43 first_name 19
first_of 64 first_plai -31 first_report 46 first_sold 53 first_time -43 first_to -27 first_two -19 first_wit -19
fish -71 fisherman 23 fishmong 44 fit 50 five -58 five_dai 21 five_hour 16 five_month -21 five_peopl 22
five_year -17 fix -61 fix_for -32 fix_the -24 flat 27 flat_in -15 fleet 35 flood -53 floor -38
floor_throughout -25 flower -38 flown -16 foam 20 fold -25 fold_the 16 foldabl -17 foldabl_the -16 follow 57
follow_<name> 15 food -29 foot 91 foot_of 29 footag 72 footbal -27 for 18 for_<name> -89 for_<number> -24
for_<words> 84 for_about 35 for_anoth 59 for_comment -37 for_defend 19 for_eight -44 for_eleven 31 for_five -36
for_good -18 for_her 15 for_hi 28 for_him 59 for_it 37 for_month -17 for_most 23 for_nine 66 for_on 29
for_onc -27 for_onli -22 for_order -18 for_part 18 for_seven -19 for_sever -21 for_six -35 for_some -23
for_student 36 for_such 57 for_ten -23 for_the 47 for_their -15 for_them 32 for_those -17 for_three -62
for_water 42 for_word 29 for_year -17 forc_out -15 forc_the 36 forecast -52 forecast_for -15 foreign 24
foreign_minist 59 foreman -69 forest -16 forfeit 25 forger -30 forgeri -17 forget 17 forgiv 51 form 30 former -62
former_<name> 29 forthcom -15 forti 131 forti_peopl 40 forti_tree -17 fortnight_after 16 forward 24 found 38
founder -15 four 45 four_and 17 four_children -16 four_count -30 four_dai -26 four_hour -25 four_in -27
four_million 28 four_minut -24 four_of 26 four_other 31 four_point 35 four_second 56 four_that 15 four_when -15
fourteen -15 fourth -27 frame 15 frame_abov -23 frank 24 free_to 27 freed 17 freed_in 30 freedom -19
freedom_of -19 freelanc 31 freeli 37 friend -15 frighten -15 from 61 from_<speaker> 60 from_<words> -16 from_a 67
from_an 16 from_anoth 21 from_four 16 from_her -21 from_hi -57 from_it -16 from_no -19 from_on -32 from_read 24
from_six -49 from_ten 47 from_the 29 from_their -16 from_villag -18 from_which 63 front_of -36 froze 18 fuel -25
full -55 full_and -27 full_of 15 full_text -29 full_the 24 fund -34 funer 20 funni -20 further 22 futur 31 ga -31
gag 36 galaxi -25 gale -25 galleri -76 game -33 gang 48 gang_had 25 garden -31 gate -16 gate_<speaker> -22
gate_had -16 gate_of 20 gave 44 gave_a 65 gave_evid -25 gave_her -25 gave_it -18 gave_the -101 gave_up 33 gear 15
gener 32 gener_manag -17 genuin 47 get 57 get_a 34 get_in -38 get_into -16 get_them -27 ghost -19 ghostwrit 27
gift 24 girl -36 girlfriend -17 give 97 give_<speaker> 35 give_a 28 give_hi -21 give_the 90 give_up -18 given 63
given_<number> 21 given_a 20 given_by 24 given_evid -17 given_her 36 given_him 27 given_in 37 given_no 23
given_out 28 given_the -21 given_three -26 given_up -25 glad -15 glass 82 glass_of -30 glove -16 go 58 go_and -20
go_back 17 go_by -49 go_for 72 go_into -15 go_on 34 go_out 40 go_over -18 go_round -16 go_the 41 go_through 34
go_to 38 go_up -19 go_with 44 goal -62 goalkeep_<name> -16 goat 46 gold -43 golf 27 good -15 goodby 30 got 75
got_<number> 44 got_a 18 got_as 19 got_hi -23 got_him -18 got_hold 30 got_it 19 got_out -44 got_to 24 got_up 17
govern -60 governor -20 graciou -29 graduat 24 grai -25 grai_suit -25 grammar -15 granari -17 granddaught -19
grandmoth -29 grandmoth_who -44 grandson 64 grandson_is -15 grant -29 grate 23 great-grandmoth -15
great-grandson 24 green -24 greet 39 greet_with -36 grei 104 grei_had -16 grew -42 grin 46 groom 58 group -50
group_in 15 group_that 16 grow -18 grower -24 grudg 32 guard -24 guess 79 guest 141 guest_at 61 guidanc 32
guilti 28 gun -20 gutter_after -19 gym 51 ha_<speaker> 78 ha_a 62 ha_accept -16 ha_admit -20 ha_agree -24
ha_alreadi -20 ha_an 35 ha_apologise 15 ha_ask 21 ha_becom -24 ha_been -72 ha_begin -17 ha_burn -18
ha_campaign -15 ha_come -30 ha_confirm -15 ha_deny 17 ha_di -16 ha_done 38 ha_each -44 ha_ever 32 ha_go -40
ha_hear -22 ha_her 20 ha_him 133 ha_it -26 ha_kept 79 ha_lost -22 ha_made -29 ha_more 40 ha_no 33 ha_not 115
ha_now 37 ha_on -15 ha_open -34 ha_plai -15 ha_plead 15 ha_promise -28 ha_put -47 ha_report 41 ha_risen -15
ha_run -33 ha_say 43 ha_send -24 ha_set -23 ha_shown -22 ha_sinc 85 ha_sold -17 ha_stop -20 ha_the 52 ha_three 18
ha_trace 26 ha_two -28 ha_until -31 ha_write -38 ha_yet 34 hack 29 hacker -36 had 84 had_<number> -28
had_<speaker> 26 had_<words> -31 had_a -43 had_advise -15 had_answer -30 had_apologise -17 had_appli -19
had_argue -21 had_becom -22 had_been 37 had_believe -18 had_brought 26 had_burn 27 had_call -27 had_carri 16
had_chang -36 had_come 41 had_complain -16 had_cost 46 had_cut -18 had_deny -17 had_di 20 had_diall 18
had_drawn 64 had_eleven -15 had_ever -27 had_fallen -28 had_find 63 had_five 53 had_given -46 had_got 81
had_had 79 had_hand -32 had_he -19 had_her 42 had_hi 42 had_hire 31 had_in 18 had_invent -15 had_just 30
had_kept -47 had_laugh -19 had_learn -45 had_left 70 had_li -16 had_long 27 had_mean -27 had_met 15 had_never -59
had_no -33 had_not 30 had_noth -25 had_offer -15 had_oppose -15 had_paid 23 had_pass -24 had_pick 76
had_print -22 had_pull -20 had_receiv -28 had_record 15 had_risen 51 had_run -27 had_rung 18 had_sail 44
had_say 71 had_set 18 had_settl 45 had_shown -23 had_spent -22 had_spread -58 had_suppli 31 had_surviv 15
had_swap 21 had_taken 47 had_tell 30 had_the 108 had_think 17 had_to 46 had_train -26 had_travel -17 had_turn 16
had_type 105 had_until -18 had_use -45 had_won -19 had_work -21 had_write -37 hadn't 57 hairdress 57 half -117
half_of -15 half_past 16 hall_is -28 hall_of 85 hall_wa -18 hamburg -16 hand_a 23 hand_and 53 hand_back 88
hand_in -69 hand_it -72 hand_of 24 hand_on 20 hand_out -28 hand_over -44 hand_up 76 hand_wa 50 hand_were -15
handbag 30 handset 39 handset_at 24 handwrit 48 handwrit_examin 42 handwritten -17 handwritten_note -17 hang 50
hang_a -16 hang_the -18 happen -21 happen_to -16 happi -24 harbour -26 harbourmast -20 hard -18 hardest -16
harm -29 hashtag -18 hasn't -21 hat 70 hatch -16 haul -16 have 28 have_<speaker> 58 have_a 42 have_add 29
have_alreadi -22 have_arrest 39 have_ask -25 have_been -57 have_begin -17 have_doubl -16 have_fallen -16
have_hear 41 have_it -28 have_left -29 have_made -23 have_mix -17 have_name 16 have_need 33 have_never 29
have_no 16 have_not -43 have_notic -16 have_now 24 have_read -23 have_rebuilt -23 have_risen 15 have_run 26
have_say 59 have_shown -31 have_sold -22 have_speak 19 have_spent 22 have_tell 32 have_the -19 have_to -41
have_turn -22 have_write -24 he -50 he_add -23 he_agree -46 he_and 17 he_arriv -16 he_been -15 he_bought 18
he_call -16 he_came -28 he_consider -15 he_did 36 he_doe -17 he_gave -16 he_give 21 he_go 72 he_is 33 he_kept -21
he_left 21 he_like 20 he_plai -24 he_point -18 he_read 27 he_say -63 he_speak -15 he_state 38 he_still 50
he_tell 60 he_then 30 he_think 40 he_took -39 he_use 37 he_wa 46 he_will 47 he_won -15 he_would 26 he_write -32
head 45 head_<words> 17 head_and 63 head_of 17 head_the -18 headline -30 headline_<words> -19 headmast 57
headquart -18 health -50 health_minist -17 hear 71 hear_<words> 60 hear_from -37 hear_had 27 hear_her 20
hear_him -52 hear_in -25 hear_is 20 hear_it 128 hear_no -18 hear_on -27 hear_the 25 hear_to 24 hear_turn -27
heatwav 40 heavi -27 heckle -21 heckler 24 help -38 help_of 22 her 22 her_<words> 23 her_a -94 her_and 18
her_as 35 her_at 20 her_aunt -29 her_best 24 her_brother 15 her_client -16 her_coach -18 her_colleagu 27
her_daughter -18 her_deputi 24 her_dog -20 her_ey 18 her_father -57 her_first -60 her_for 15 her_friend -15
her_from -21 her_funer 35 her_grandson -22 her_had -18 her_hand -40 her_hear 37 her_husband -56 her_in 41
her_job -25 her_kitchen -24 her_last -19 her_lawyer 27 her_letter 16 her_manag 42 her_most -18 her_mother -47
her_mouth 21 her_name 22 her_off -19 her_oppon 16 her_out -27 her_own -45 her_passport 35 her_password 27
her_patienc 19 her_phone -31 her_photograph -26 her_predecessor 45 her_press -18 her_rebutt -15 her_say 65
her_seat -19 her_shoulder -18 her_sister -26 her_six -17 her_son -21 her_street -32 her_student -18
her_supervisor -18 her_teacher 44 her_telephon 28 her_that -48 her_to 44 her_town 23 her_two -18 her_villag -16
her_voice 73 her_whip -19 her_word -23 her_work 37 here 16 here_in 47 here_is -24 heroin 21 heron_ha -16
herself -89 herself_and 18 hi 16 hi_<name> -18 hi_<speaker> 45 hi_account -45 hi_agent -15 hi_answer -19
hi_arm 35 hi_barrist -32 hi_bed 26 hi_boat 16 hi_brother -38 hi_chair 21 hi_children 34 hi_client -27 hi_coach 30
hi_cousin -18 hi_daughter 27 hi_death 22 hi_deputi -16 hi_desk 23 hi_evid -15 hi_ex-wif -15 hi_ey 23
hi_former -20 hi_girlfriend -17 hi_grandmoth -28 hi_grandson 82 hi_home -19 hi_hospit -28 hi_is -26
hi_kitchen -21 hi_last 26 hi_late 34 hi_life -20 hi_manag -18 hi_mother 15 hi_mouth 23 hi_name 18 hi_offic -18
hi_part -30 hi_partner 17 hi_passport -17 hi_phone -31 hi_place -28 hi_pocket 79 hi_predecessor 19 hi_prize 19
hi_release 20 hi_remark -16 hi_reply 101 hi_rival 18 hi_school 17 hi_seat -28 hi_second -24 hi_secretari -17
hi_shoe 19 hi_side -37 hi_solicitor -15 hi_speech -50 hi_staff -16 hi_student -16 hi_teacher 32 hi_uncl -18
hi_wed 19 hi_widow -36 hi_wife -36 hi_word -31 hid -34 hidden 21 hide -21 high -66 high_school -21 higher 15
hill 37 him 42 him_<words> -25 him_at 70 him_back -15 him_by -23 him_for 39 him_he 30 him_how -35 him_in 43
him_includ 28 him_of -69 him_on -31 him_read -23 him_that -32 him_the -17 himself -19 himself_and 26
himself_ha -19 himself_out 19 himself_wa -21 himself_with -30 hip -19 hire 84 hire_by 36 hiss 62 histori -31
hit 40 hit_the -34 hoax 62 hoax_call -25 hold_a -29 hold_an 21 hold_by -17 hold_in -27 hold_it -25 hold_no 18
hold_of 35 hold_the -34 hold_up -39 holidai -28 home_and -17 home_in -36 home_town 37 honor 41 hood -32 hope -55
hope_that -20 hope_to -54 hors 29 hospit -55 hospit_with -17 hotel_the -18 hour -16 hour_<speaker> 29
hour_befor 23 hour_by -31 hour_had 16 hour_in -33 hour_later -60 hour_of 19 hour_on 40 hour_the 32 hous -85
hous_to -18 housekeep 25 how 54 how_a 21 how_hi 43 how_mani -17 how_much -19 how_to -39 howev -21 hundr 98
hundr_peopl 41 hung -17 hung_a -20 hurri -19 hurri_to -16 hurt -42 husband -35 husband_and 25 husband_wa -17
hydrologist 58 hymn -30 hymn_and -24 hypnotist 68 ic 34 idea -49 idea_can't -26 ident 18 identifi -22
identifi_say -16 if -67 if_<speaker> 24 if_he -47 if_it -21 if_the 45 if_thei -23 ignor -64 ignor_the -32 ill -31
imag -47 imagin 45 imam -19 immedi 15 imperson 55 impressionist 29 improvis 29 in 17 in_<name> 15 in_<number> 30
in_<speaker> 27 in_a 21 in_an 16 in_and 28 in_anoth 150 in_at 22 in_autumn 30 in_case 38 in_chapter 60
in_charg -17 in_colleg -18 in_court -56 in_eight -19 in_eleven -17 in_everi 19 in_fact 17 in_fanci -15
in_four -19 in_from 19 in_front -29 in_good -41 in_her -31 in_hi -22 in_hospit -21 in_interview -46 in_it 50
in_line -48 in_nine -38 in_no -37 in_place -29 in_prison -19 in_public -41 in_question 87 in_return -19 in_row 63
in_seat 42 in_shift 33 in_tear -21 in_that 66 in_the 68 in_their -52 in_them 25 in_through -25 in_to 16
in_town -17 in_troubl 16 in_twenti 18 in_two -35 in_which -18 in_write -41 inch -17 includ -48
includ_<speaker> 18 includ_a -21 includ_that 29 incom -20 indict 37 infect -19 inform 16 inform_is -25 infuri -17
infuri_campaign -17 inherit -20 initi 50 inject 22 injur -18 injuri -27 ink 66 ink_and 40 inquest -41 inquiri -27
inquiri_by -15 insid 32 insid_say -25 insist -44 insist_that -28 inspector -51 inspector_with -16 instead -35
instructor 64 insur -19 intact 42 intens 36 intens_care 37 interest -21 intern -22 interpret -23 interrupt -20
interv 16 interv_and 37 interview 20 interview_at -33 into 37 into_a 21 into_her 39 into_on 23 into_the 36
introduc_the 22 intrud 26 invad 24 investig -18 investig_say 26 investor -26 invit 38 invoic 42 involv -18 is -17
is_<name> -41 is_<number> -35 is_<speaker> -29 is_a 121 is_an 21 is_ask -38 is_at -20 is_attach -19 is_be -31
is_better -18 is_charg -20 is_date 99 is_describe -16 is_due -40 is_expect -40 is_for -23 is_forecast -17
is_free -15 is_from 63 is_happi -17 is_hear 32 is_how 56 is_it -15 is_like -25 is_mean 33 is_more -19 is_move 18
is_need -22 is_no 29 is_now -22 is_of 90 is_off -18 is_often -19 is_on -32 is_out -20 is_publish 33 is_put -20
is_quote 47 is_read 19 is_run -24 is_say 51 is_set -73 is_short 18 is_sign 17 is_sorri 17 is_speak -15
is_stand -48 is_still 30 is_suppos 29 is_surviv -23 is_taken 58 is_talk -24 is_tell 57 is_that 39 is_the 71
is_then -18 is_think 35 is_too -17 is_with -23 is_withdrawn 19 is_write 25 is_wrong -24 island 41 isn't -62
isn't_a -35 isn't_on 34 issue 45 issue_a -20 issue_for 20 it 46 it_<number> -21 it_<speaker> -24 it_a -43
it_about 16 it_again 62 it_all -27 it_and 96 it_anoth -16 it_appear 30 it_ask -35 it_at 45 it_author 65
it_back 54 it_be 23 it_belong 25 it_by 26 it_call -41 it_came -36 it_carri 54 it_cost -15 it_could -20
it_council -20 it_custom -15 it_doe -19 it_drop -17 it_editor -18 it_emerg 43 it_end -23 it_feel -27 it_for 75
it_four 32 it_from 67 it_gave -24 it_go -19 it_ha -27 it_had -66 it_head 17 it_her 17 it_includ -16 it_insist -18
it_is 28 it_last -28 it_maker 20 it_manag 50 it_nine 16 it_off 21 it_onli -17 it_open -47 it_quote -28
it_report 26 it_run 19 it_say 28 it_show -20 it_sinc -21 it_so 37 it_staff -15 it_take -15 it_target 19
it_that 16 it_title 22 it_to 64 it_took -37 it_twice 99 it_until 17 it_up 49 it_wa 22 it_wasn't 24 it_will 15
it_with 32 it_would -70 item 46 itself -16 jacket 36 jacket_and 17 jar -15 jaw 130 jersei 37 jetti -39 job_as -24
job_of 20 job_to -23 join_in -29 joint -15 joke -79 joke_about -19 joke_that -39 journal -18 journalist -24
journei -33 judg 17 judg_<name> -18 judg_put -34 judg_say -16 judg_tell 26 judg_with 19 judgment -17 junction -31
junior -20 juri_box -15 juri_of 35 juri_on 23 juror -31 juror_<name> 23 just 69 just_been 37 just_won 80
karaok 15 keep -59 keep_the 26 keeper -26 keeper_post -20 kei 72 kept_a 39 kept_ask -17 kept_her -17 kept_hi -20
kept_it 58 kept_the 35 kettl -17 keyboard 45 kick -34 kid -19 kidnei 20 kill -38 kilometr -39 kind -33 king -20
kitchen -16 kitchen_tabl 16 kitchen_televis -19 knee 74 knee_in -16 knee_of 26 knew 36 knife 51 knife_crime -17
know 99 know_how -25 know_it 34 know_no 43 know_that -25 know_the 40 know_what -29 know_who -15 known_as -20
known_to 26 label -43 label_<words> -16 ladder 16 ladl -27 ladl_and -21 lai 119 laid_on -15 lake 32 lakh -17
lament 28 land -31 land_that 26 land_wa -28 landladi 18 lane -31 languag_and -30 laptop -15 laptop_close -28
larg -60 largest -37 last -50 last_<name> -17 last_<number> -16 last_dai 28 last_four -54 last_frame 54
last_line 53 last_month -31 last_night 19 last_of -31 last_see 19 last_until 21 last_week -62 last_winter -30
last_word -29 last_year -48 later -50 latest -36 laugh_and 18 laugh_at 15 laugh_from -16 laugh_when -55
launch -36 launderett 44 laundri -20 laureat -19 law 36 law_student -32 lawmak -16 lawn 15 lawyer -40
lawyer_<name> -21 lawyer_had 19 lead -92 lead_on 17 lead_the -24 leader -33 leader_<speaker> -15 leader_in -29
leader_to 15 leaflet 16 leagu -37 leagu_match -16 leak -52 leak_in -15 lean 43 learn_from -30 learn_hi -15
learn_to -34 learnt 35 learnt_of 41 leas -38 least -26 leav -56 leav_at -18 leav_that 16 leav_the -27 lectern 89
lectur 47 led -86 led_by -18 led_the -18 ledg -26 ledger 37 left -66 left-hand 41 left_<speaker> 33 left_and 31
left_befor -19 left_her 15 left_on -31 left_out -15 left_the -57 left_to -23 legaci -26 legal -37 legisl 17
lend 37 lend_it 22 length 15 lent -22 leopard -19 less -51 less_sentiment -21 less_than -15 let 79 let_go 22
let_her 26 letter 34 letter_date -34 letter_from 40 letter_go -18 letter_in -53 letter_that -29 letter_to -52
letter_wa 57 letter_which 16 letterhead 60 level 19 li 26 librari -25 librari_and -19 licenc -19 lie 31 life 28
lifeboat -26 lift 16 lift_on -15 lift_the 46 light -80 light_and -25 light_the 41 light_to -19 lighter -23
lighter_sentenc -15 like 84 like_rain -19 like_that 23 lime 37 limit -33 line 70 line_for 24 line_is 31
line_of 44 line_up -22 line_wa 41 liner -15 linguist 48 link -48 lip 104 lip-read 77 list_of 16 list_the -17
listen 113 listen_to 73 litr -15 littl_<name> -21 littl_differ -16 littl_more 15 littl_wind -19 live 25
live_alon -19 live_on -15 loan -49 lobbi 23 local -58 lock_the 30 lockdown 51 locker 49 log-in 16 log_for -21
log_put 23 logo -25 logo_and -19 long -66 long_and -18 long_as -18 longer 22 longer_type -21 longest -20
look_at -19 look_close 15 look_like 16 look_up 25 lookalik 27 loop 48 loos 50 lorri -59 lorri_driver -16
lose_her 30 lose_their 32 loss -35 loss_of -28 lost -65 lost_an 16 lost_by 30 lost_her -45 lost_hi -44 lost_in 25
lost_it -38 lost_on -15 lost_the 29 lot 46 lot_for 29 lot_voter -15 loud 23 loudspeak 22 low -43 low_cross -16
lower -17 lunch 18 ly -17 m 17 m_on 22 machin_that 30 made -24 made_<number> -21 made_<speaker> 26
made_<words> 40 made_a 25 made_and -25 made_by 46 made_from 15 made_her -30 made_him -28 made_no -25 made_of 38
made_the -49 made_to 59 made_up 21 made_with -28 magazin 82 magistr 63 mai_be -32 maid 30 mail 23 main -35
mainten_log -20 maiz 22 major -44 major_of -34 make 45 make_<speaker> 49 make_a -17 make_it -29 make_up 49
maker 38 maker_had -20 maker_of -30 maker_say 41 malaria 45 male -31 male_artist -17 mall 18 man 28 man_at 18
man_had -23 man_of 17 man_on 19 man_who 25 manag_<name> -23 manag_<speaker> -57 manag_and 19 manag_at -15
manag_director 29 manag_in 36 manag_of 16 manag_to -16 mani -72 mani_of -16 manifesto 17 manual -15
manufactur -17 marathon -20 march -23 mare -30 margin 27 mark 45 marri_in -20 mask -36 mask_and -37 mask_to -32
match -43 match_in 27 match_the 37 mate 32 matine 101 matter -51 mattress 36 mayor -50 mayor_<speaker> -18
mayor_of -23 me -26 me_her -16 me_the 24 mean 45 mean_<words> 87 mean_it -38 meantim -30 meanwhil -23 measur -47
meat -23 medal -17 media -16 medium 60 meet -58 meet_at -29 meet_in -19 meet_is -15 meet_of 83 meet_that 17
melt 16 member -49 member_<name> 16 member_have 21 member_of 29 member_that -18 memori -24 men -26 men_came -27
men_have 29 mend -15 mention -31 mention_<name> -15 merchant -30 message 27 message_between -37 message_on -15
message_send -17 met -19 met_her 23 met_in 18 met_with -24 meter -37 metr -49 microphon 24 microphon_and -33
microphon_fail -45 microphon_had -29 microphon_wa 25 midnight -22 might 53 might_have 16 mild 20 mile_from 39
mile_of 25 milk -16 milkman 25 mill -17 million -58 million_follow 59 million_in -15 million_peopl -26
million_time -31 mime 29 mind 22 mind_on 22 mine -30 minimum -20 minist_<name> -27 minist_<speaker> -39
minist_and 15 minist_as -17 minist_ha 23 minist_in -29 minist_is 66 minist_offic -25 minist_over -17
minist_speech -37 minist_wa 22 minist_who 29 ministri_say -26 minut 37 minut_<speaker> 76 minut_and -29
minut_as 26 minut_befor -33 minut_is 22 minut_later 36 minut_of 30 minut_to 68 minut_were 53 minut_with -27
mirror_for -43 misheard -16 misheard_the -16 miss -72 miss_<speaker> -16 miss_it -18 miss_the 21 mission -16
mix -24 mix_feel -22 mix_up 21 mock 32 mock_trial 49 modern -20 moment -52 moment_everyon -17 moment_longer -21
monei -42 monei_on 33 monk -21 monologu 23 month -38 month_and 30 month_at 27 month_in -15 month_of -18
month_on 38 month_that -15 month_with -21 mood -22 mood_for -16 moral 27 more_<words> 24 more_direct -19
more_of -31 more_or -15 more_than -28 morn 29 morn_and -21 morn_as -17 morn_read -22 morn_wa 15 morn_when -33
most -84 most_of -35 mostli -16 mother -59 mother_<name> -18 mother_<speaker> -18 mother_of -15 mother_say 32
mother_who 20 motor 48 mountain -15 mourn 15 moustach 74 mouth 110 move -39 move_by 16 move_for 25 move_to -31
move_up -15 much -40 much_of -25 mud -17 murder 36 museum -20 museum_had -15 museum_in -22 must 60 must_be -21
must_not 19 must_pai -27 must_wait 36 my -64 my_grandmoth -16 name 62 name_<name> -19 name_<speaker> 54
name_<words> -19 name_a 15 name_after 21 name_and 65 name_as 34 name_for -21 name_is -26 name_of -18 name_say -19
name_the 29 name_to -33 name_wa 80 name_were -23 nation -27 nativ 44 nativ_speaker 47 navi 21 near -50
near_<name> -19 near_the -26 nearbi -17 nearest -19 nearli -47 need -60 need_on 19 need_six -34 neg 17
neighbor 21 neighbour -51 neither 22 neither_read 24 nephew 22 net -26 never_been -16 never_in 23 never_met 29
never_plai -17 never_publish -21 never_set 15 never_to -23 never_work 18 new -127 new_site 16 newest 37
newslett 38 newspap_and 17 newspap_gave -16 newspap_put -15 newspap_report -26 newspap_that -21 next_dai -26
next_morn 34 next_on 23 next_spring 32 next_summer -20 next_to 17 next_wit -19 night_<speaker> 49 night_and 25
night_as -44 night_befor 21 night_in 17 night_of -43 night_on -18 night_shift -27 night_the -23 night_train 24
night_wa -15 night_with -24 nine_and 72 nine_dai -27 nine_had 23 nine_million 16 nine_of 31 nine_recept -17
nineti 35 no 75 no_<name> 15 no_<speaker> 44 no_and 36 no_charg -36 no_director -19 no_hurri -15 no_joke -16
no_longer -15 no_mood -20 no_on -17 no_part -21 no_press 20 no_public 25 no_receipt -23 no_record -36
no_shout -18 no_signal -24 no_such 43 no_trace 37 nobodi 29 nobodi_at 43 nobodi_ha -19 nobodi_in -36
nobodi_knew -19 nobodi_wa -22 nod -30 nois -23 nomin -16 none 67 none_of 68 noon 26 noon_the 24 nor 68
nor_did -26 nor_the 16 normal -23 normal_to -15 north -20 nose 17 not -74 not_<number> -39 not_<speaker> 83
not_<words> 26 not_affect -23 not_all -39 not_answer -30 not_at 20 not_be 28 not_been -23 not_check -24
not_come 48 not_comment -23 not_discuss -16 not_disput -50 not_everi -26 not_everybodi -21 not_everyon -30
not_exist 64 not_go -16 not_had -18 not_hear 31 not_impress -17 not_lost -21 not_mean 21 not_meet 20
not_mention -18 not_met 35 not_move 48 not_on 58 not_open 16 not_read 25 not_say -23 not_set 96 not_speak 43
not_utter 32 not_yet 65 note 26 note-tak 22 note_for 25 note_from 17 note_on 23 note_that 24 note_to -19
notebook 42 noth 43 noth_and -18 noth_at 21 noth_but 18 noth_of 22 noth_to -33 notic -28 notic_on -15 novel_is 55
now -55 now_<number> 20 now_a -15 now_and -16 now_go 19 now_ha -16 now_hold 16 number 68 number_<speaker> -28
number_but -18 number_cloth -16 number_of -68 number_seven 34 number_wa 18 number_were -16 nurs -19
nurs_<speaker> -15 nurs_and -15 nurs_for 59 nurs_speak -20 nurs_staff -17 nurs_were 40 o'clock -18 oath -22
object -63 oblig 28 occas 23 occas_with -22 occup 24 of_<name> 42 of_<number> 83 of_<speaker> 43 of_<words> 55
of_a 60 of_argument 17 of_be 26 of_both 51 of_charact 21 of_desk -36 of_each 20 of_feel 24 of_five 16 of_four 21
of_fraud -34 of_him 25 of_home -17 of_honor 41 of_it -57 of_let 17 of_life 31 of_nine -52 of_old 16 of_option -15
of_order -16 of_press -21 of_radio 40 of_report -30 of_silenc 59 of_talk -21 of_tape -40 of_tea -34 of_ten 34
of_tender 25 of_that 50 of_their 48 of_them -41 of_these 19 of_those -36 of_two 64 of_water -34 of_which -33
of_work 19 off 54 off_<name> -21 off_<speaker> 38 off_a -16 off_as -17 off_at -21 off_by -34 off_for 36
off_from -30 off_her -21 off_hi -38 off_on 15 off_the 28 off_to 87 off_with -38 off_wrist -17 offer -47
offer_from 36 offer_him -16 offic 15 offic_<name> 42 offic_and -15 offic_had -24 offic_in 19 offic_issue -15
offic_on -33 offic_who -41 offici -69 offici_in -23 often -53 often_that 19 often_type -18 old 52 old_line -32
old_on 26 old_record -16 old_train -32 older -31 older_<speaker> -15 on_<name> -58 on_<speaker> 52 on_<words> 74
on_a 45 on_an -20 on_and 95 on_ani 89 on_as -23 on_card -15 on_each 16 on_eleven -28 on_extra -18 on_ey -19
on_face -30 on_foot -23 on_ha 21 on_her 26 on_hi -37 on_him 71 on_holidai -17 on_how 16 on_in -18 on_is 31
on_larg -16 on_leav 15 on_long -32 on_man -35 on_noth 24 on_of 42 on_our -20 on_page 86 on_reader -31 on_sale -32
on_second 33 on_she 15 on_show -17 on_stage 16 on_stove -22 on_televis 15 on_that 31 on_the 44 on_their -25
on_thi -18 on_thing -26 on_three -17 on_to -21 on_trial 18 on_turn -25 on_two -25 on_voice -23 on_wa -37
on_when 23 on_who 20 on_with 25 on_without -33 onc 30 onc_a -23 onc_on -16 onc_plai -22 onc_the 36 onc_to 17
onli -34 onli_<name> 25 onli_as -20 onli_four -24 onli_in 34 onli_nine -16 onli_on -18 onli_onc -20 onli_part 21
onli_the 26 onli_to -15 onli_wit 25 open -21 open_a -19 open_an -26 open_hi 56 open_it -55 open_next -17
open_season 15 open_with 39 opera -15 opinion 62 opinion_wa -15 oppon -32 oppon_have -23 opposit 47
opposit_<name> -24 opposit_bench -15 opposit_her -15 opposit_number -48 option 44 or -57 or_less -16 or_the 34
or_what -22 orbit 16 order 28 order_from 26 order_in 30 order_sinc -16 order_the 28 organ -19 organis -25
organis_had -15 origin -17 other 19 other_<name> 48 other_ar -16 other_candid 28 other_in 28 other_peopl -16
other_side 43 other_sourc 19 otherwis 50 ought 25 ought_to 25 our 85 our_correspond -16 our_report 41 out 22
out_<number> -15 out_an 21 out_and 28 out_as 25 out_at 22 out_befor -28 out_by 30 out_from -23 out_of 41
out_on -16 out_over 20 out_that -15 out_the -16 out_whether 33 out_with -18 outbreak -22 outcom -24 outsid -110
outsid_<speaker> -20 outsid_firm -19 outsid_her -18 over 40 over_<name> 26 over_<speaker> 52 over_befor -20
over_by -17 over_her 28 over_knife -17 over_shout -36 over_the 36 over_their -15 overnight -16 overtim -16 ow 72
ow_to 36 own 73 own_a 28 own_and -19 own_choic -20 own_copi -16 own_cost -15 own_foldabl -16 own_mother -18
own_record 21 own_side 18 own_speech -17 own_up 85 owner -49 owner_<name> -20 owner_<speaker> -17 owner_as -17
p. 23 p._m 23 pack -24 pack_and 17 packet -18 page 81 page_<number> 88 page_for 19 page_is -17 page_long -38
page_of -17 page_with -37 pai -39 pai_<number> -25 pai_<speaker> 25 pai_for -26 pai_her 15 pai_what -15 paid 60
paid_<number> 23 paid_a 59 paid_by 34 paid_for -32 paid_in -30 paid_tribut -20 pain 27 paint -45 paint_by -15
pair 29 pair_of 59 palac 28 pan -40 panel 40 panel_that -15 pantomim 44 paper -52 paper_for -21 paper_from 32
paper_had 18 paper_in -48 paper_to 15 paragraph 65 paramed -27 parcel -23 parent -34 parish 62 parish_regist 31
park_and 20 park_behind -17 park_charg 17 park_space 25 parliament_and -17 parodi 89 parodi_account 23
part_as -15 part_in -45 part_of 58 parti 38 parti_had -17 parti_on 18 parti_which -16 partner 45
partner_<name> -21 pass -35 pass_on -21 pass_sentenc 23 passag 64 passeng -35 passeng_to -27 passport_in -24
password 40 past 68 past_four 20 past_tens 41 patch 28 patent -16 patienc -30 patienc_with -20 patron -15
paus -84 pavement 17 payment -16 peac 25 peel -19 peer -15 peg -25 peg_in -16 penalti -44 pension_fund 15
peopl -85 peopl_and 26 peopl_at -16 peopl_had -20 peopl_in 60 peopl_who -29 peopl_work 32 per -26 per_cent -32
percent -38 perform -27 perjuri 16 permiss -18 person -16 persuad_him -16 petit -25 petrol -18 petrol_station -16
pharmaci 30 pharmaci_in 39 phone -23 phone_call 47 phone_from -28 phone_in 34 phone_to -17 photo 27 photograph 24
photograph_and 40 photograph_of -20 photograph_show 19 phrase_come -15 phrase_in 20 phrase_wa -26 phrasebook 80
physician 16 pick 43 pick_the 28 pick_up 15 pictur_say 35 pictur_that -19 pie 24 piec 55 piec_of -25 pier -15
pigeon -26 pigeon_had -25 pigment 18 pilot_in 23 pin 39 pipe -39 pirat 27 pitch -25 placard 28 place 19
place_at 21 place_in -18 place_on -15 plai 24 plai_<words> -26 plai_and -35 plai_at -18 plai_by 115 plai_card -21
plai_down -16 plai_for -59 plai_her 49 plai_in -35 plai_it 25 plai_the 90 plai_togeth -26 plain 36 plan -93
planet -22 planner 20 plant_in 52 plaqu 22 plate -19 player_had -17 player_in -15 player_left -18 player_of 32
playoff 16 playwright 22 plea 28 plead 23 plead_guilti 30 pleasur -27 plinth 30 plumber 79 pocket 85 podcast 41
poem -21 poet -20 poet_<speaker> -19 point_from -19 point_in -17 point_of 35 point_to 55 polic_had -30
polic_he 37 polic_in 38 polic_on -19 polic_say 58 polic_station 31 polic_that -16 polit -18 poll -33
polygraph -15 poor -35 pope 59 porch -15 portabl -16 portrait 59 pose 20 pose_as 44 pose_with -17 posit -29
post_a -42 post_at -25 post_four -20 post_in 37 post_it 18 post_on -31 post_the -16 post_twice -21 post_wa -25
postcard 18 poster -58 poster_ar -37 poster_read -18 postman -18 postmark 35 pound 19 pour -24 power -63 pram 20
prank -32 predecessor 46 predecessor_<speaker> -20 predict -15 prefect 15 prefer -19 prefer_the -18 premier -22
premier_in -23 prepar -33 prepar_for -19 presenc -16 presenc_of -15 present -19 present_and -27
presid_<speaker> -28 presid_show -16 presidenti 16 press 104 press_him -26 press_offic 43 press_release -17
press_time -21 pressur -19 previou 21 price -89 price_in -15 price_of -34 priest 23 primari 99 primari_school 51
prime 28 prime_<name> -15 prime_minist 44 print 32 print_a -32 print_it 32 print_on 55 print_the -16 printer 95
prison -47 privat -37 prize_for -16 prize_to -21 prize_with -23 problem -25 procedur -18 procedur_and -18
produc 16 produc_the -16 product -31 profession 26 professor 16 professor_<speaker> -19 professor_of 31 profil 27
profit -45 programm 59 programm_say 19 project_box -25 promise 64 promise_<words> 54 promise_a 53 promise_free 31
promise_that -37 promise_to -19 prompt 15 prop 15 propose 47 propose_the 34 propose_to 24 prosecut -25
prosecutor_for -32 prosecutor_say 15 prosecutor_who 27 protect -35 protest 30 prove 17 prove_it 18 provinci -21
public -71 public_galleri -25 publicist 48 publish -38 publish_a -28 publish_in -15 publish_last -22
publish_on -25 puddl -26 pull 33 pull_the 76 pulp 52 pulp_<number> 20 pupil -71 pupil_had 31 puppet 29 purpos 31
put 77 put_<speaker> 95 put_a -18 put_an -32 put_asid -28 put_at -22 put_back -38 put_hi -42 put_him 48
put_into 28 put_it -59 put_off -59 put_on 45 put_out 29 put_that 18 put_the 64 put_through 18 put_togeth 38
put_up -31 putt -19 putt_drop -19 qualifi -53 qualiti -20 quarter -25 queen 28 question_about 29
question_from -19 question_of -15 question_to 23 question_wa 16 quick -26 quick_to -25 quickli -26 quiet -42
quiet_for -15 quit 37 quizmast 67 quotat 47 quotat_is -25 quotat_wa 41 quote 83 quote_a -30 quote_from -15
race -63 racehors -28 rack 18 radio 67 rail -15 rail_of -15 railwai -26 rain -21 rain_and 15 rain_or -19
raise -18 ralli -46 ralli_in -32 ran_out -27 ran_to -24 ran_up -19 rang -25 rang_a 23 rang_from -18 rang_of -22
rang_the -64 rasp 20 rate_agenc -16 rate_on 21 rate_the 40 rather_than 16 reach 28 reach_<speaker> -21
reach_by -32 reach_for 37 reach_the 51 reaction -33 read_<number> 23 read_<speaker> -23 read_<words> 60
read_for 22 read_in 37 read_into -44 read_it -37 read_nor 24 read_the -64 read_to -28 read_what 41 reader 57
reader_who 52 readi -24 real 81 real_<speaker> 86 reason -38 rebel 23 rebuilt -42 rebuilt_in -15 rebutt -15
rebutt_pick -15 recall 17 recall_cover -18 receipt -44 receiv -63 recip 22 recit 35 recognis 29 recollect -18
record -89 record_for 34 record_in -37 record_it -35 record_of -93 record_on 17 record_set -16 recov -83
recov_from -30 red 33 reel 21 referr 19 reform -22 refund -23 refuse -33 refuse_a -22 refuse_to -33 regardless 33
registri 28 reject -71 rel -28 release_by -15 release_came -15 release_on 26 release_wa 17 remain -49
remain_in -21 remark 41 remark_drew -32 remark_in -84 remark_infuri -17 remark_to 18 remark_were 30 rememb 45
rememb_a 22 remind -21 remind_him -58 remov 44 remov_from -31 remov_of 22 render 43 renew -19 rent 41 rent_in -15
reopen -49 repair 24 repeat_it -40 repeatedli -16 replac -39 replac_a 25 replac_by -18 reply 39 reply_that -45
reply_to -47 reply_under -16 report_<speaker> 54 report_and -26 report_as -15 report_from -15 report_ha -30
report_had 48 report_in -18 report_it 25 report_on -20 report_tell 18 report_wa 16 report_who 33 reproduc -37
reproduc_the -30 request_for 34 request_of 17 requir 21 rescu -30 research -53 reservoir -20 resid -45 resign 28
resist 18 respond -68 respond_to -22 respond_with -31 respons -18 rest 20 rest_of -22 rest_on 20 rest_wa 16
restaur -33 restaur_in -20 result_from -30 result_is 21 resum -33 resum_at -19 retir_for -17 retir_in -29
retir_judg -17 retir_surveyor 18 retire 18 return -53 return_from 17 revenu -15 revers 27 review -51 review_by 29
revolt 24 ribbon 19 rice -16 ride 70 ride_a -24 ride_in 17 rider -40 rider_as -17 rifl 59 right -37 ring 27
ring_and -28 ring_the 23 risen 52 risen_to 33 risk -32 rival_firm -21 rival_for 24 river -40 road -43 roar 43
roast 18 robberi 22 robe 62 robot -28 rock -30 role -25 roll 37 roller 20 roof -55 roof_had -19 roof_of -22
roofer -28 room 69 room_as -29 room_he 26 room_in -16 room_of 55 room_on 20 room_sinc 30 room_wa 18 room_when 42
rose -34 round 20 round_from 62 round_of 38 round_to 24 rout -31 rout_and -15 routin -22 rover -32 row_<name> 22
row_behind 15 row_two 41 row_with -16 royal_granari -15 rubber 71 rubber_mask 32 rule -17 rule_on 55
rule_parti -18 rule_wa -15 ruler 33 rumour -38 rumour_that -22 run 74 run_of 23 run_out -39 run_to 81
run_until -48 run_use -17 rung 18 rung_him -15 runner 20 runner_in -15 runwai -20 rush 24 safeti -45 sail_a 43
salami -18 sale -33 sale_from -31 sale_in -20 sale_wa 52 same 21 same_<name> 49 same_gale -26 same_minut 53
same_morn -18 same_name -26 same_room 40 sanction -16 sanctuari -31 sandwich 36 sarcast -16 sat_in 18 satir 50
sausag 33 save -35 say -102 say_<name> -16 say_<speaker> -23 say_<words> 100 say_a -49 say_an -18 say_and 80
say_befor -15 say_exactli -16 say_for 27 say_had 18 say_he -110 say_hi -35 say_in 67 say_is 55 say_it 37
say_no -25 say_nobodi -20 say_noth 40 say_of 26 say_on 38 say_onli 18 say_she -74 say_so 89 say_someth 53
say_that -101 say_the -32 say_thei 55 say_there -40 say_thi 23 say_wa 25 say_what 33 say_with -17 scan -30
scar 16 scene 125 scene_wa 18 sceptic -16 scheme -19 scholar 16 school_and -53 school_bu 26 school_gym 56
school_is -15 school_sinc -16 school_to -19 schoolboi 23 schoolteach 54 scientist 22 score -47 scout -23
scream 32 screen 64 screen_for 26 screen_to 21 screen_turn -16 screenshot 37 script -15 scroll 28 scrupl -23
sea -48 seagrass -16 seal -35 search_of -17 season -40 season_and -30 season_made 23 season_on -23 seat -17
seat_<number> 37 seat_a -21 seat_were -15 second 21 second-year 45 second_act 23 second_back -16 second_befor 31
second_dai -19 second_half -37 second_home -29 second_hour -16 second_in -20 second_line 21 second_on 37
second_phone -17 second_time 30 second_wa -15 second_year -17 secret 19 secretari_say -18 section -24 sector -18
secur 42 secur_guard -18 see_a -25 see_by -35 see_her 26 see_it -39 see_on 17 see_the -20 seed -22 seek -36
seek_a -16 seem -44 seem_in -15 seem_to -18 segment 23 seiz -22 sell -28 sell_a 37 sell_the 17 seller -22
seminar 21 send_for 17 send_from 15 send_her -23 sender 97 senior -47 senior_offici -20 sentenc 146
sentenc_and 25 sentenc_begin 29 sentenc_in -17 sentenc_is 29 sentenc_on 57 sentenc_to -36 sentenc_until -31
sentenc_wa 32 sentenc_will -16 separ -24 sergeant 15 seri -44 serv -17 serv_for 35 server 35 servic_in 22
set_a -19 set_foot 87 set_in -16 set_off -16 set_the 18 set_up -23 settl 43 settl_a 29 settl_on 43 seven -42
seven_month 18 seventeen 15 seventh -25 sever -46 shadow 39 shake -26 shake_hand -15 shame -16 shape 16 share -54
share_a 27 share_hous 37 share_the -22 share_two -18 sharper -27 sharper_in -27 shave -24 she -106 she_<words> 15
she_add -15 she_agree -26 she_and 31 she_ever 17 she_fell -15 she_go 35 she_ha -18 she_had 25 she_hand 31
she_hold 49 she_lost 27 she_promise 18 she_read -37 she_say -129 she_speak 61 she_tell -56 she_took -20
she_tour 19 she_use -20 she_wa 92 she_walk -23 she_write -23 shed -21 sheep -18 shell 17 shelter -16 shift -19
shift_and -15 shill 36 ship 26 ship_wa 39 shook -66 shook_hi -56 shoot 21 shop 17 shop_and 19 shop_on 36
shop_where -24 shopper 33 short -30 short-liv -20 short_of -16 short_stori 28 shorten -21 shorter -27
shorthand 42 shortli 16 shortlist -24 should 20 should_have 72 should_read -19 shoulder -17 shoulder_and -16
shoulder_of 17 shout 52 shout_and -15 shout_it 26 shout_of -36 show 26 show_a -17 show_her 54 show_how 16
show_in -23 show_it -17 show_me -20 show_no -15 show_that -30 show_the 132 show_what 22 show_where 16 shown -33
shown_at -15 shown_it -16 shown_the 21 showrunn 31 shrug -29 shut_down -23 shut_on 17 shut_out -16 shut_sinc 26
sick -40 side -23 side_ar 29 side_had -32 side_of -31 side_will -15 sight -25 sight_of -17 sign -30
sign_<words> 37 sign_a -39 sign_and -41 sign_in 18 sign_it 33 sign_on -15 sign_that -22 sign_with 54 signal -29
signal_and -22 signal_box -16 signatur 24 signatur_of -20 silenc 34 silenc_and -30 silent -36 silver -24
silver_ladl -21 similar -29 sinc_<name> -40 sinc_<number> -33 sinc_<speaker> -19 sinc_a 19 sinc_chang -24
sinc_her -27 sinc_hi 32 sinc_independ 32 sinc_it -24 sinc_last -18 sinc_say 35 sinc_spring 28 sinc_the 65
sinc_then -23 sing -23 sing_and -44 sing_by 47 singl_<name> 41 singl_<words> -32 sink 18 sister -28 sister_and 25
sister_disagre -23 sit 64 sit_and 19 sit_down 22 sit_for 17 sit_on 91 site 76 six_and 15 six_countri -18
six_month -46 six_of 19 six_page -52 six_second -37 six_time -22 six_to -36 six_year 33 sixth -30 sixth-form 45
sixth_dai -17 size_of -22 skate 22 skip -16 skylight -19 slab -20 slam 15 slap 29 slate -15 slid 17 slide 21
slightli_differ -18 slot 15 slow 48 slow_and -16 slow_in 24 small -32 small_screen -16 smaller -24 smile -68
smile_and -22 smile_as -47 smuggler -35 snap 32 snore 52 snow -25 snow_close -15 so 74 so_at 15 so_doe -39
so_far -34 so_for 27 so_he 20 so_often 21 so_on 16 so_what -64 societi 31 sock_and 18 sofa -20 softwar 47
softwar_from 19 softwar_had 44 softwar_that -30 sold_<number> -19 sold_as -16 sold_at 23 sold_in 36 sold_it 21
sold_out -34 soldier -34 solicitor -37 some -76 some_<number> -20 some_of -16 some_time -17 somebodi -23
somebodi_had -18 someon 70 someon_had -40 someon_in 33 someth 63 someth_is -18 son -41 son_<name> -17 son_had 16
son_of -23 son_wa -25 son_who -19 song 33 soon -40 soon_after -17 soon_as -22 sooner 36 sophomor -32 sore -24
sorri 25 sorri_that 25 sorri_to -15 sort 34 sound 28 soup -22 sourc 46 south 18 spa 54 space 15 spaniel 26
spare -23 speak 114 speak_<name> 37 speak_after -18 speak_as 29 speak_at -48 speak_briefli -16 speak_by -60
speak_littl -18 speak_of 26 speak_on -22 speak_onli -20 speak_outsid -15 speak_over -36 speak_sinc 54
speak_the 41 speak_to -56 speak_up -47 speak_with -32 speaker 142 speaker_in 59 speaker_offic -15 special -19
specialist -19 specimen 25 spectat 21 speech 24 speech_and 26 speech_by 43 speech_had -31 speech_wa 25 spell 207
spell_that -19 spend -31 spent -29 spent_<name> 26 spent_four -15 spent_the 40 spent_three -35 spent_two -22
spit 89 splice 47 split -27 spokesman -65 spokesman_<speaker> -41 spokesperson -19 spokeswoman -27 sponsor 22
spoof 57 sport 31 spot 15 sprain -17 spread -52 spring_as 43 spring_the 21 squad -22 squar 61 squeez 30 stab 19
stadium 33 staff -83 staff_find -17 staff_had -18 staff_to -19 stage -21 stage_as 21 stai -31 stai_for -38
stai_in 72 stai_on 36 stair -25 stall 100 stall_of 49 stamp 54 stand 38 stand_at -22 stand_besid 37 stand_by -49
stand_in 18 stand_next 55 stand_wa 23 standard 40 star -24 star_<name> -17 stare -18 stare_at -18 start -127
start-up -18 start_her -16 start_it -26 state -50 state_<name> -18 state_that 17 statement_and 19
statement_from -33 statement_on -16 statement_read -17 statement_wa 30 station_<number> 16 station_gave -22
station_had 37 station_in -24 station_to 16 steadi -32 steel -17 stenograph 50 step_down -28 step_of -19
steward -34 steward_call -19 still_ha -35 still_in 60 stitch 25 stock 42 stolen -39 stone 29 stood -49
stood_behind 15 stood_by -36 stood_for 43 stop 33 stop_at -23 stop_in -22 stop_on 30 stop_the 35 stop_use -16
stoppag -15 store -60 stori 30 stori_of -56 stori_wa 43 storm 39 storm_in -16 stove -53 straight 20
straight_face 52 strain -30 strang -23 stranger 49 straw -21 stream 46 street -80 stretch -21 strike -30
strike_is -32 striker 24 string 45 strip 55 strip_of -21 stroke 32 stroke_in 22 struck_a -15 stuck -39
stuck_it -27 student 23 student_admit -30 student_from -18 student_hand -16 student_in 22 student_who -43
studi -66 studi_the -16 studi_wa 27 studio_in -28 studio_say -15 style 25 su 62 subscrib 63 substitut -26
substitut_<name> -21 subtitl 47 subtitl_were 37 succeed 23 success -21 successor -22 such 127 such_scrupl -23
such_talk 23 suffer -15 suggest -26 suggest_that -30 suit 21 suit_took -25 suitcas -21 suitcas_and -21 sum_and 18
summari 18 summer -19 summit 27 summit_and 30 supervisor -24 suppli 18 suppli_the 26 support -60 suppos 119
suppos_that 52 suppos_to 24 supposedli 106 sure -41 surgeon 61 surgeon_had 21 surgeon_in -29 surgeri -20
surgeri_in -20 surnam 53 surpris_to 48 survei -30 surviv -19 surviv_by -23 suspend -32 swallow 74 swap 32
swear 57 sweat 31 swept 22 swim -33 swim_pool -15 swing 17 switch 16 syllabl 49 sympathi -15 system -21 tabl 49
tabl_in 84 tablet 25 tablet_comput -21 tabloid 40 tag 28 tailor 28 take -52 take_<number> -15 take_back 20
take_over 27 take_place 36 take_the 35 take_up -59 taken_<speaker> 20 taken_a -24 taken_by 24 taken_hi 19
taken_it 18 taken_off 23 taken_on -15 talk 55 talk_about -16 talk_for 20 talk_in 77 talk_of -17 talk_to -16
talk_with 21 tall 34 talli 21 tanker -17 tannoi_plai -18 tap 22 tape -29 tape_and -28 tape_of 22 tape_wa -66
taught_it 40 tax -63 taxi 36 taxi_driver -16 teach -39 teach_<name> 23 teach_the -18 teacher -26 teacher_had -21
team-mat -28 team_bu 32 team_had -16 team_in -15 team_to 25 teammat -25 tear -56 teeth 33 telegram 25 telephon 26
telephon_at -17 telephon_her -16 telephon_interview -21 telephon_number 36 televis -59 televis_and -19
televis_crew 26 televis_that -15 tell 67 tell_<name> -47 tell_<speaker> 21 tell_a -71 tell_at -29 tell_by -16
tell_employe -18 tell_me -46 tell_member -18 tell_of -38 tell_on -16 tell_report -66 tell_the 142 tell_thi 15
tell_to 51 temperatur 48 templat 32 ten 34 ten_minut 22 ten_of 25 ten_year -43 tender 21 tenor 18 tens 41
tent -15 tenth -39 tenth_of -30 term -22 termin 15 test -45 test_on -22 testify -20 testify_for -28 text 77
text_and 34 text_at -18 text_wa 30 than -65 than_<number> -60 than_a -30 than_the 16 thank -42 thank_her -28
thank_the 18 that 28 that_<name> -47 that_<number> -17 that_<speaker> 81 that_a -30 that_account -20
that_afternoon 83 that_an -16 that_and 25 that_ani -15 that_anyon -20 that_at 16 that_belong -24 that_came 29
that_can -20 that_cough -15 that_could -20 that_dai 104 that_down -47 that_drew -29 that_each 17
that_everybodi 19 that_four -16 that_from 32 that_had 31 that_have -15 that_her -32 that_hi -19 that_hour 16
that_in 25 that_instruct 24 that_left -32 that_make -16 that_mean -17 that_morn 135 that_name 71 that_night 49
that_no -17 that_none 43 that_of 43 that_offic -27 that_phrase -17 that_point 20 that_read -21 that_run 15
that_sentenc 24 that_she -100 that_show -16 that_someth -18 that_start -18 that_such -17 that_the -17
that_thei 19 that_there 17 that_thi -16 that_to 45 that_took 24 that_wa 31 that_wai 53 that_week 90 that_work 17
that_would -17 that_year 92 the -40 the_34-year-old -17 the_<number> -27 the_<speaker> 68 the_<words> 73
the_accid 17 the_account 34 the_accuse 31 the_actor -36 the_ad 26 the_address -48 the_admir 38 the_affair -22
the_ag -18 the_agenc 72 the_airport -47 the_alarm -15 the_allege 35 the_ambassador 20 the_anim -26
the_announc -19 the_app -20 the_appeal 37 the_appendic -30 the_applic 33 the_archbishop 50 the_archiv 35
the_armi -19 the_artist 33 the_attack -27 the_audio 27 the_author 23 the_autumn -65 the_avalanch -16 the_back -99
the_balconi 19 the_ball -44 the_bang -36 the_bar 36 the_barman 47 the_barrel 49 the_beach -29 the_bear 33
the_beard -22 the_bed 29 the_bell 19 the_bill -39 the_bin 18 the_blackmail 20 the_bless 21 the_block -18
the_board -54 the_boat -25 the_boi 29 the_book 39 the_booth 38 the_border -18 the_bottom -22 the_boxer -26
the_bride 34 the_brigad -15 the_brother -31 the_bu -18 the_budget -21 the_build -39 the_builder -17
the_bulletin 17 the_button 26 the_cabl 22 the_call 33 the_caller 66 the_camp -22 the_capit -22 the_captain -17
the_car -31 the_card 19 the_caretak 41 the_case -47 the_cash 17 the_cast 17 the_castl 22 the_cater 47
the_cathedr 18 the_ceremoni 29 the_chain 32 the_chairman -17 the_challeng -18 the_chancellor 34 the_chang -15
the_chat 29 the_children 51 the_choir -18 the_church -25 the_citi -24 the_claim -16 the_class 15 the_cleaner -29
the_clerk 48 the_clip 106 the_clock -18 the_co-chairman -19 the_coast -29 the_coastguard -23 the_coat -18
the_code -22 the_colleg -22 the_colonel 35 the_comic 40 the_commission -16 the_committe -56 the_compani -64
the_corner -26 the_coron -36 the_cost -22 the_counter 29 the_counti -54 the_coupl -16 the_court -43 the_cox -23
the_crash 15 the_crew -19 the_crowd -43 the_custodi 23 the_dai 64 the_dam -32 the_damag -20 the_date 75
the_dealer 17 the_death -15 the_debat 43 the_decis -44 the_deleg 17 the_dentist -25 the_design 17 the_detect 16
the_differ -36 the_dinner -15 the_director 55 the_district -15 the_dog -34 the_donor -18 the_door 38 the_doubl 26
the_drama 25 the_draw -17 the_dress -19 the_driver 71 the_drivewai -19 the_ear 28 the_east -19 the_economist 49
the_edg 17 the_elect 19 the_elev 16 the_email 40 the_embassi 45 the_emerg -31 the_end -33 the_entranc -16
the_envelop 26 the_episod -44 the_evid -20 the_examin 30 the_exchang 70 the_expert 17 the_eyebrow 37 the_face 24
the_factori -22 the_fall -43 the_fals 18 the_famili -71 the_fan -26 the_farewel 25 the_farm -30 the_fastest -18
the_fault -18 the_feder 20 the_festiv -26 the_fever -17 the_fiction 32 the_field -45 the_fifth -18 the_figur -32
the_film 53 the_find -21 the_firm -20 the_first -38 the_five -15 the_fleet 44 the_floor -50 the_flower -17
the_follow 31 the_foot 20 the_footag 27 the_forc 16 the_foreman -64 the_forfeit 19 the_former 15 the_founder -19
the_fourth -32 the_fraud 33 the_front 29 the_full -25 the_galleri -75 the_game -42 the_gang 56 the_gate -32
the_gener 33 the_ghost -22 the_glass 73 the_goal -40 the_groom 50 the_ground -18 the_group -25 the_guest 60
the_gutter -19 the_hand 31 the_harbour -25 the_harbourmast -20 the_hashtag -18 the_hat 63 the_head 40
the_hear -95 the_heart -23 the_heat 28 the_help 21 the_heroin 39 the_hill 40 the_hole 19 the_home -34 the_hour 52
the_hous -24 the_hypnotist 66 the_idea -37 the_inquest -21 the_inquiri 30 the_interpret 40 the_interv 32
the_intrud 26 the_invit 26 the_item 60 the_jaw 18 the_jetti -39 the_job -18 the_joke 17 the_journal -15
the_junction -25 the_juri -19 the_king 31 the_knee 25 the_label -18 the_laboratori 20 the_ladi 23 the_land -37
the_lane -22 the_laptop -28 the_largest -24 the_late 22 the_latest -35 the_laugh 18 the_law 16 the_lawyer -17
the_lead -23 the_leaflet 29 the_leas -21 the_lectern 55 the_lectur 86 the_letter -40 the_letterhead 24
the_lifeboat -16 the_light -19 the_line -48 the_littl 40 the_lobbi 26 the_longest -18 the_lot 23 the_machin 31
the_magazin 113 the_magistr 31 the_main -27 the_major -16 the_maker 20 the_man 108 the_march -21 the_margin 32
the_mark -20 the_market -34 the_match -43 the_matter -27 the_meantim -30 the_medium 44 the_men -46 the_message 48
the_middl -17 the_minist 53 the_ministri 38 the_minut 28 the_mirror 27 the_moment -29 the_monei -21 the_month -16
the_most -36 the_mother -22 the_motto 18 the_murder 47 the_museum -30 the_name 46 the_nation -20 the_navi 34
the_neighbour -23 the_network 23 the_new -90 the_next 96 the_night 41 the_nine -21 the_ninth 15 the_north -19
the_novel -17 the_nurs 106 the_occup -21 the_offer -16 the_offic 18 the_older -15 the_on 57 the_onli 50
the_open 16 the_opposit 19 the_origin -35 the_other 34 the_outcom -27 the_owner -47 the_packet -15 the_page 91
the_paint -16 the_pair -16 the_pan -34 the_panel -38 the_paper 51 the_part 102 the_parti 50 the_passag 53
the_password 31 the_past 22 the_patch -17 the_patient -33 the_pavement 17 the_pension -18 the_peopl -20
the_phone 19 the_phrase -51 the_piano 28 the_pictur 74 the_piec 55 the_place -28 the_plai 15 the_plant 31
the_platform 30 the_player -38 the_playoff 16 the_plinth 30 the_point -18 the_polic -35 the_poll -17
the_porch -15 the_port -37 the_poster 20 the_pot 32 the_power -33 the_premier -35 the_presenc -15 the_presid 53
the_previou 36 the_price -33 the_priest 56 the_prime 82 the_printer 23 the_prison -22 the_prize 17
the_programm 60 the_project -36 the_protest -17 the_provinci -15 the_public -36 the_publish 61 the_pupil -28
the_puppet 15 the_putt -19 the_quarrel 24 the_question -36 the_queue 19 the_quotat 60 the_quote 66 the_race -23
the_radio -16 the_rail -27 the_rain -17 the_real 68 the_rebel 24 the_recall -21 the_red 24 the_region 26
the_regul 16 the_release 44 the_remark -37 the_reply 43 the_report 36 the_request 16 the_reservoir -18
the_resid -19 the_resign 16 the_rest 15 the_review 19 the_revolt 24 the_ride 68 the_rider -15 the_right 28
the_river -28 the_road -16 the_role -18 the_roof -57 the_roofer -18 the_room -41 the_rout -25 the_rover -23
the_row -16 the_rubber 21 the_rule 18 the_run 42 the_sale 18 the_sampl 20 the_satir 31 the_scene 30 the_school 26
the_screen 54 the_screenshot 41 the_script -46 the_season -30 the_seat -23 the_sector -16 the_sender 44
the_sentenc 203 the_seri -33 the_set -32 the_sheet 66 the_shelf -19 the_sheriff -18 the_ship -17 the_shoe -17
the_show -22 the_showrunn 31 the_side -26 the_singer 58 the_singl -32 the_sink 23 the_sister -26 the_site -21
the_six -16 the_sixth -23 the_size -20 the_sketch -15 the_small -24 the_smuggler -15 the_son -21 the_sound 61
the_speak 35 the_speaker -19 the_speech 19 the_sponsor 41 the_sport 39 the_spring -52 the_squar 31 the_stadium 27
the_stage -17 the_stair -51 the_stall 139 the_stand 43 the_start -33 the_statement 36 the_station 51
the_stenograph 78 the_steward -20 the_storm 24 the_stove -29 the_stream 47 the_street -34 the_striker 31
the_student -21 the_studi -20 the_subject -21 the_sum -22 the_summer -42 the_summit 28 the_suppos 36
the_surgeon 18 the_suspect 21 the_tabl -57 the_tabloid 36 the_talk 39 the_tape 32 the_team -25 the_teenag -18
the_telegram 20 the_tenor 31 the_text 59 the_third 32 the_three 34 the_tide -20 the_till -37 the_time 123
the_timet -27 the_toast 30 the_toll -15 the_tower -19 the_town -83 the_trade -29 the_trailer 44
the_transcript -23 the_treasur 16 the_trial -46 the_trophi -22 the_troubl -17 the_troup 27 the_trust -18
the_truth -15 the_turn -30 the_twelfth 27 the_two 66 the_type 16 the_umpir -25 the_understand -15 the_union -38
the_univers 38 the_upper -15 the_usual -18 the_vallei -31 the_van 35 the_verdict 34 the_vicar 43 the_view 25
the_villag 17 the_voice 74 the_volunteer -25 the_vote 15 the_voter 53 the_wai -17 the_waiver -15 the_walk 36
the_wall -31 the_warehous 22 the_water -43 the_wave -39 the_western -16 the_whole 48 the_widow 27 the_wind -20
the_wing 15 the_winter 41 the_wire 31 the_wit -16 the_woman 81 the_women -23 the_word 76 the_work -24
the_world -26 the_writer 36 the_wrong 38 the_yard 68 the_year 61 the_youngest -16 theater 23 theatr -36 theft -23
thei -65 thei_ar 94 thei_did -15 thei_have -25 thei_plai -20 thei_stood 50 thei_want 48 thei_were -54 their -45
their_beak -16 their_best 29 their_children 28 their_devic -16 their_father -22 their_last 30 their_lawyer 27
their_name -16 their_own -48 them -39 them_a 20 them_between 23 them_by -33 them_for -20 them_from 36 them_had 24
them_that -15 them_the 33 them_under -32 them_up -21 them_wa -29 them_were 28 themselv -33 then 94 then_and 15
then_ask 24 then_go -43 then_he -49 then_hear -18 then_it -73 then_put 26 then_tell -18 then_the 19 therapist 42
there 20 there_and 18 there_ar -24 there_ha 42 there_had -17 there_in -22 there_is -52 there_sinc -25
there_wa -65 there_were 22 these_word -34 thi 37 thi_articl -32 thi_is -34 thi_magazin -29 thi_month 30
thi_morn -16 thi_occas -22 thi_ordinari -15 thi_point 31 thi_season 15 thi_sentenc 21 thi_summer 17 thi_wa 48
thi_winter -23 thi_year -16 thiev -26 thigh 57 thing 44 thing_anyon -17 thing_that 29 thing_to -26 think 60
think_about -16 think_again -24 think_of 55 think_that -31 think_thei 24 think_to -32 think_up 63 third -40
third_dai -19 third_of -16 third_vers -19 thirti 70 thirti_year 20 those 49 those_at 23 those_claus -30
those_dai 21 those_of 41 those_who -41 those_word 57 threat 20 threaten 42 three -46 three_<name> -20
three_children -19 three_dai -30 three_had -18 three_hour -20 three_minut -23 three_night -17 three_out 30
three_peopl 63 three_the 15 three_week -19 three_year -24 threw -29 thriller 20 throat 34 throat_and -27
through 15 through_<name> -25 through_a 21 through_it 24 through_their -22 throughout 88 thrown -36 thumb 24
thumb_and 23 ti -20 ti_and -16 ti_it -22 ticket 39 ticket_for -26 ticket_sold -24 tide -37 tie 24 time -52
time_<name> -21 time_<speaker> 39 time_a 68 time_as 20 time_befor -21 time_by -28 time_it -18 time_of 33
time_that -31 time_thei -16 time_wa 21 time_with 16 timet -30 timet_had -27 tin 19 tire -48 title -24
title_<words> 16 to -38 to_<number> -76 to_<speaker> 20 to_a 59 to_all 15 to_an 21 to_appeal -19 to_argue 21
to_borrow -28 to_bring -21 to_call -30 to_carri -21 to_catch 31 to_charg 16 to_choos -22 to_come -57
to_complain 20 to_correct -16 to_cost -15 to_cover 20 to_criticise -17 to_do -34 to_drive -28 to_empti 20
to_everyon -18 to_fill 50 to_find -18 to_follow -20 to_forget 19 to_four -26 to_get 35 to_have 99 to_her 35
to_hi 82 to_him 58 to_himself 50 to_hold -21 to_hospit -16 to_ignor -44 to_it 34 to_keep -25 to_kill 22
to_learn 80 to_leav -21 to_let -28 to_lie 21 to_light -18 to_lose 15 to_mean -15 to_move -17 to_nine -18
to_on -18 to_open -28 to_pai -23 to_plai 23 to_prove 16 to_read 56 to_replac -16 to_reply -18 to_report -28
to_ring 23 to_save 15 to_say 97 to_sell 19 to_send -21 to_settl 19 to_show 48 to_sing -15 to_stai 16
to_strike -17 to_take 35 to_talk -23 to_tear -23 to_tell 32 to_thank 19 to_the 48 to_thi 30 to_those -24
to_three -29 to_trace 29 to_us -53 to_use -20 to_win -37 to_work -28 to_write 79 toast 29 todai_there -16
togeth 39 togeth_as -26 togeth_by 21 togeth_with 36 toilet -18 toll -18 tomorrow -25 tone 47 tonic 16 tonn -16
too -31 too_late -21 too_much 35 took_<number> -18 took_five 22 took_for 24 took_four -39 took_her -47 took_in 15
took_it 51 took_no -70 took_note -25 took_off -38 took_onli -20 took_part -34 took_place 92 took_question -21
took_six 32 took_the 18 took_to 36 took_turn 22 tool 16 top_of 52 tore 25 toss 43 tour_in 20 tour_of -16
tournament -21 tower -19 tower_at -17 town 32 town_<name> 59 town_and 25 town_council 36 town_hall -15 toymak 18
trace 113 trace_it 35 trace_of 25 trace_the 23 track -33 trade -33 trade_minist -28 trader -37 traffic 45
trailer 37 train -64 train_and 30 train_as -37 train_by 24 traine 33 trainer -17 transcript_of -28 translat -23
transport -34 travel -49 travel_from -23 treat -46 treatment -17 tree -43 tree_so -17 trend -23 tribun 34
tribut_to -26 trigger 36 tripl -21 troop 17 trophi -23 troubl -35 troup 27 trouser 24 true 25 truth 19
truth_and 15 try 35 tube 27 tune -32 tune_from -26 turbin -15 turkei 34 turn 44 turn_a 18 turn_and 16 turn_by -27
turn_down -48 turn_grei -16 turn_in -17 turn_into 28 turn_it -37 turn_of -24 turn_out 39 turn_sharper -27
turn_up 33 tutor 147 tweet -33 twelfth 27 twelv 36 twelv_word 20 twenti_minut -21 twenti_year 16 twice -38
twice_and -32 twice_befor 25 twice_for 33 twice_in -40 twice_on 35 twice_that -15 twice_the 32 twice_to -16
twin 37 twin_<name> 27 twin_sister -20 two -37 two-lin -17 two-lin_statement -15 two-third -15 two_bird -16
two_bottl 28 two_breakfast 28 two_children -47 two_daughter -25 two_decad 18 two_hour -37 two_in -17 two_men 36
two_metr -19 two_new 17 two_of -19 two_plai -26 two_season 20 two_sister 33 two_student 41 two_to 29 two_wed -16
two_when 41 two_wit 35 two_word 48 type 191 type_the 46 type_to 18 typefac 50 typewrit 22 typist 130 tyre -17
umpir -21 unanim -24 uncut 88 under 64 under_<speaker> 18 under_an -16 under_gener 44 under_hi 16
under_question -29 under_the 27 under_which -19 understand -25 understand_that -15 unhappi -19 unhurt -18
uniform 27 union -70 unit 35 unit_in 18 unknown 20 unlock 49 unlock_with 21 unopen -29 unrepent -25 until 28
until_<name> 40 until_he -17 until_noon 17 until_the 34 until_then -60 until_thi -15 up 22 up_<number> -22
up_a -43 up_all 34 up_as 18 up_at -18 up_becaus 22 up_for -43 up_from -47 up_her 27 up_hi -19 up_in 19 up_it 23
up_more 31 up_on -27 up_over 19 up_say 22 up_six -52 up_the 51 up_their 33 up_to 41 up_with 42 updat 31 upon -16
upper -18 urge -51 use -37 use_a -42 use_hi 44 use_the -25 use_to -36 user 26 user_often -18 usual -55
usual_take -21 utter 80 vaccin -39 vallei -47 van_der -16 veget -28 vendor 15 ventriloquist 16 veri 26 verifi -15
vers_into -19 vet -20 vicar 31 vice-chancellor -21 vice-chancellor_<name> -20 victim -38 video -41 video_call 32
video_of 19 view_of 15 viewer 38 villag -29 villag_could 26 villag_in -24 villag_of 36 viral -26 visit -54
visit_the -22 visitor_for 19 visitor_had -18 voice 56 voice_<name> -17 voice_and -15 voice_from -37 voice_of -45
voice_on 45 voice_the -21 voice_wa -48 voicemail 17 volunteer_and 15 volunteer_in -18 volunteer_with 33 vote -54
vote_and 28 vote_as -15 vote_by 35 vote_on -16 vote_to -25 voter_seem -15 vow 99 vow_of 92 vowel 80 wa_<name> 90
wa_<speaker> 23 wa_a 49 wa_abroad -22 wa_acquit 41 wa_add 51 wa_address -24 wa_alreadi 32 wa_also -18 wa_an 19
wa_and -26 wa_anoth 21 wa_ask -62 wa_asleep 59 wa_back -23 wa_be 92 wa_becaus -15 wa_boo 18 wa_broadcast -24
wa_buri 101 wa_call 35 wa_cast -20 wa_charg -15 wa_check 25 wa_close 71 wa_come 65 wa_cool -21 wa_delet -19
wa_delight -17 wa_do 76 wa_drawn 44 wa_due 23 wa_eight 52 wa_eleven 24 wa_expect 16 wa_fabric 27 wa_film -20
wa_find -17 wa_first 16 wa_forc 21 wa_found 47 wa_four 39 wa_full -37 wa_get 29 wa_graciou -29 wa_greet -27
wa_hand -17 wa_happi -27 wa_her 32 wa_how 15 wa_hurt -31 wa_in 36 wa_interrupt -15 wa_just 17 wa_leak -27
wa_led -19 wa_left -23 wa_less -46 wa_lift -23 wa_like -20 wa_live 58 wa_lost -41 wa_mean -16 wa_more -23
wa_move -29 wa_never -16 wa_nine -37 wa_normal -15 wa_on 15 wa_open 53 wa_photograph -19 wa_present -22
wa_publish -26 wa_pull -16 wa_put 47 wa_quick -17 wa_quote 15 wa_read -60 wa_record 15 wa_refuse 15 wa_repeat 18
wa_return -19 wa_right -34 wa_run 32 wa_say 58 wa_second -28 wa_see -15 wa_shoot 40 wa_show -35 wa_shut 24
wa_sign -29 wa_sold 18 wa_speak 37 wa_still 46 wa_tell -60 wa_that 86 wa_the 156 wa_then 97 wa_there 26
wa_trend -21 wa_try 28 wa_two 46 wa_under 34 wa_unhurt -18 wa_wear 29 wa_what 43 wa_withdrawn 15 wa_withheld -21
wa_within 40 wa_write 31 wa_wrong -26 wag 38 wage -18 wai 58 wai_and 21 wai_to -18 wait -65 wait_with -19
waiter 35 waiter_wa -15 waiver -22 waiver_and -16 walk -36 walk_into 16 walk_out -24 walk_to -26 wall -49
wall_by -21 wall_hang -18 walru 21 want -70 want_a -17 want_him 25 want_the -16 want_to -39 war 27 war_of 16
wardrob 29 warn -44 warn_that -16 warrant 24 wash -30 wasn't 23 watch -15 watch_close 15 watch_from -28
watch_the -25 water -65 water_and -22 water_at -16 water_compani 47 water_had 18 wave 33 wave_took -39 waxwork 29
we -28 we_ar 39 we_go 60 we_had -24 we_should 35 weak -18 wear_the 52 weather -30 websit -32 wed 81 week -70
week_and -36 week_of 31 week_off -17 week_sooner 44 week_that -35 week_the 47 week_will 58 weekend 25
weekend_in 43 weekend_the 44 weigh -47 weigh_<number> -32 welcome_the -20 well 15 well-known 24 wept -33 were -91
were_<number> 26 were_<words> -31 were_add 20 were_ask 19 were_cry -16 were_given -23 were_hand 26 were_hold -19
were_in -15 were_less -22 were_not -39 were_on -18 were_out 15 were_put 41 were_replac -18 were_slow -21
were_taken -47 were_tell 29 were_the 52 were_thrown -22 were_to 36 west -28 western 31 western_<name> 47 wet -29
whale -34 what 99 what_<name> 32 what_<speaker> 94 what_brand -18 what_came 20 what_do -46 what_doe -16
what_ha -46 what_happen -32 what_he 19 what_is -17 what_it 50 what_made -27 what_now -20 what_our -16
what_sound -19 what_the 91 what_thei -27 what_wa -41 what_you -40 whatev 118 whatev_it 18 wheat -29 when -27
when_<name> -52 when_<speaker> 35 when_a -29 when_ask 27 when_he 19 when_her -30 when_she 46 when_thi -15
where 50 where_<speaker> 37 where_it 31 where_she -16 where_the 74 where_thei -15 whether -64
whether_<speaker> -16 whether_anyon 22 whether_he -43 whether_she -29 whether_that 26 whether_the -26 which 49
which_<name> -52 which_<speaker> 50 which_built 17 which_cost 31 which_everi -29 which_go -30 which_ha -32
which_had -26 which_her 21 which_hi 19 which_is -41 which_make -21 which_most 64 which_no 21 which_run -27
which_say 33 which_she 30 which_the 79 which_to -19 which_use 34 while 89 while_<speaker> 48 while_a 23
while_the 20 whip -18 whip_and -19 whisper 59 whisper_in 15 whistl -23 white -27 who 25 who_also 32
who_answer -15 who_call 18 who_came -33 who_chair -15 who_charg 87 who_could 23 who_did -25 who_direct -15
who_do -19 who_doesn't 27 who_first 52 who_gave 51 who_got -25 who_ha 73 who_hear 47 who_is -15 who_join -15
who_kept -34 who_live -34 who_made -18 who_plai -80 who_put 43 who_ran -21 who_rang 75 who_repres -22
who_ride -24 who_run -19 who_say 108 who_show -21 who_speak 46 who_spent 21 who_take -20 who_teach 16 who_tell 68
who_took -42 who_use 28 who_wa -20 who_were -22 who_won -17 who_wore 22 who_work -32 who_would 59 whoever 149
whole 83 whole_of 42 whole_salami -18 whom 74 whom_the 47 whopper 23 whose 50 whose_father 23 whose_screen -16
why -61 wide -16 widow 40 widow_<name> -50 widow_in -17 wife -20 wife_<name> -27 wife_<speaker> -25 wife_and -21
wife_who 57 wig 61 will -141 will_do -18 will_put -15 will_serv -16 will_stai -30 will_to -24 win -49 win_a -18
wind -36 wind_on -19 windfal -21 windfal_had -21 wing 17 winter_of 41 wire 61 wish 103 wish_and 18 wit_wa 18
with 34 with_<number> -56 with_<speaker> 21 with_<words> 52 with_a 60 with_anoth -16 with_boss -16 with_eleven 18
with_four 20 with_her -37 with_hi -62 with_him -37 with_inform -23 with_it 67 with_laughter 16 with_no -29
with_that 17 with_them -23 with_three 25 with_what -18 with_which 19 withdrawn 27 withdrawn_in -16
withdrew_it -24 withheld -29 within -46 within_<number> 25 within_<speaker> -36 without -25 without_a 25
without_an 26 without_it -56 without_note -37 without_power -15 without_say 16 woke 70 woman 42 woman_in 20
woman_to -32 women -74 women_embrac -17 won't -38 won't_have -16 won_<number> -23 won_a -39 won_best -17
won_by 57 won_it 28 wonder 22 wood 39 wooden 37 word 19 word_<words> -86 word_and 15 word_ar 24 word_for 34
word_in 18 word_of 68 word_on -46 word_she 25 word_that 23 word_the 27 word_to -32 word_wa 19 work -63
work_as -19 work_at -16 work_by 37 work_from 32 work_in -16 work_of 51 work_on -37 work_with -38 worker_in 36
worksheet 74 workshop 39 world -44 worry -49 wors -32 worst -16 worst_dai -18 worth -26 worth_it -15 would -73
would_be -55 would_do -21 would_feel 18 would_go -31 would_have 83 would_like 18 would_make -19 would_pai 34
would_put 17 would_share 26 would_show 16 wouldn't -18 wound 26 wrap 34 wrestler 19 wrist -49 wrist_in -21
wrist_surgeri -17 write 66 write_<speaker> 86 write_<words> -65 write_a -19 write_as 42 write_at 25 write_down 16
write_her -20 write_hi 16 write_in 49 write_it 47 write_on -39 write_the 24 writer 32 wrong 48 wrong_and -22
wrong_wai 39 wrong_with -27 yard 47 yard_is 40 ye 53 year -74 year_<name> 21 year_<number> 58 year_<speaker> -31
year_<words> 61 year_after 77 year_as 31 year_befor 35 year_ha -15 year_had 35 year_in 48 year_later 15
year_of -20 year_run -39 year_she 24 year_the 42 year_wa 21 yesterdai 17 yesterdai_as -17 yesterdai_that -29
yet 61 yet_been 44 yet_done -15 you -53 you_ar 21 you_can -37 you_like -15 you_think -23 younger_brother 40
younger_nurs -20 youngest -19 your -17 zoo -15
`,
} as const;
