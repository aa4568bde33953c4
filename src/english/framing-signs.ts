/**
 * How much each sign of a sentence counts against words near it, in hundredths of log-odds: "sign weight sign weight …".
 * Written by `npm run eval -- fit-framing --write` from the invented texts of tests/fixtures/framing; don't edit it.
 * `src/quotes/judging/framing/sentence-signs.ts` explains what a sign is.
 */
export const FRAMING_SIGNS = {
  constant: -2.27,
  /** A sentence counts from this sum on. */
  threshold: -0.78,
  table: `
10-year-old -16 15-year-old 69 17-year-old -15 19-year-old -15 34-year-old -18 39-year-old -15 <name> -63
<name>_<name> -82 <name>_<number> 31 <name>_<speaker> 73 <name>_<words> -34 <name>_accept -15 <name>_after -55
<name>_afternoon -31 <name>_ag 23 <name>_all 18 <name>_an -36 <name>_and -89 <name>_answer 18 <name>_as 18
<name>_at -16 <name>_begin -20 <name>_besid 31 <name>_between -45 <name>_bought 16 <name>_but 37 <name>_by 21
<name>_call -21 <name>_came -26 <name>_card 36 <name>_coaster -27 <name>_cold 19 <name>_colleagu -17
<name>_confirm 24 <name>_dealership -17 <name>_deleg 48 <name>_deny -32 <name>_di -20 <name>_did 62 <name>_do 20
<name>_doe 26 <name>_down -24 <name>_drew 34 <name>_each 38 <name>_eat -22 <name>_end -28 <name>_even -23
<name>_fell -25 <name>_find -21 <name>_firm -18 <name>_first -30 <name>_for -64 <name>_gener -15 <name>_give -15
<name>_go 40 <name>_grei 115 <name>_had -35 <name>_have 18 <name>_health -18 <name>_her 40 <name>_hold -21
<name>_hospit 31 <name>_in -28 <name>_is -18 <name>_it -22 <name>_juri 19 <name>_keep -22 <name>_know 15
<name>_last 90 <name>_law 32 <name>_left 47 <name>_let -44 <name>_lost -23 <name>_made -33 <name>_man -17
<name>_market -16 <name>_meet -16 <name>_million -18 <name>_more -21 <name>_morn -53 <name>_move -31
<name>_newspap -16 <name>_night -62 <name>_of -74 <name>_on -104 <name>_oper 20 <name>_opinion -15
<name>_opposit -31 <name>_origin 34 <name>_over -15 <name>_panel -15 <name>_plai -34 <name>_point -19
<name>_presid -17 <name>_press 30 <name>_primari 44 <name>_put -23 <name>_question 24 <name>_rate 38
<name>_reach -23 <name>_read -44 <name>_record -19 <name>_reply -20 <name>_run 36 <name>_say -153 <name>_see 31
<name>_share 33 <name>_show -25 <name>_so -37 <name>_speaker 38 <name>_stand -15 <name>_state -30
<name>_station -24 <name>_strike 56 <name>_studio 36 <name>_suggest -21 <name>_tap 31 <name>_tell -58
<name>_that -37 <name>_the 19 <name>_thei 43 <name>_then -21 <name>_there -23 <name>_think 20 <name>_to 34
<name>_took -28 <name>_town 27 <name>_under -34 <name>_until 22 <name>_voice -36 <name>_wa 16 <name>_want -16
<name>_were 41 <name>_where -45 <name>_who -54 <name>_whose 36 <name>_will -27 <name>_with -35 <name>_without -16
<name>_write 36 <number> -117 <number>_<name> 115 <number>_<number> -25 <number>_a 33 <number>_about 91
<number>_after -22 <number>_an 22 <number>_and -34 <number>_as -37 <number>_billion -17 <number>_book 26
<number>_bought 31 <number>_burn 25 <number>_by -42 <number>_chang 24 <number>_copi -21 <number>_dai -56
<number>_each -33 <number>_feet -21 <number>_for 16 <number>_from -23 <number>_go -28 <number>_got -17
<number>_ha -33 <number>_had 25 <number>_have 35 <number>_hold -33 <number>_hour -21 <number>_in -46
<number>_it -22 <number>_learn -27 <number>_letter -21 <number>_live -20 <number>_metr -35 <number>_mile 55
<number>_million -53 <number>_minut -58 <number>_month -26 <number>_name -17 <number>_not -37 <number>_of 19
<number>_off 22 <number>_other 48 <number>_over -15 <number>_p. 18 <number>_page -66 <number>_peopl -48
<number>_per -29 <number>_percent -39 <number>_plead 23 <number>_rebat -15 <number>_reply -20 <number>_report 22
<number>_say -48 <number>_seat -18 <number>_second 41 <number>_shill 40 <number>_shop 35 <number>_signatur -15
<number>_stop -16 <number>_that -21 <number>_the 46 <number>_thei 25 <number>_time -19 <number>_to -27
<number>_under -69 <number>_vote 18 <number>_wa -39 <number>_when 22 <number>_who 70 <number>_whose 47
<number>_will 51 <number>_word -31 <number>_worker -15 <number>_would -17 <number>_year -88 <speaker> 57
<speaker>_<name> 58 <speaker>_<number> -91 <speaker>_<speaker> -96 <speaker>_<words> 133 <speaker>_a -80
<speaker>_account 84 <speaker>_add -51 <speaker>_admiss 25 <speaker>_admit -36 <speaker>_an 72 <speaker>_and 36
<speaker>_answer 16 <speaker>_apologise -27 <speaker>_appeal 18 <speaker>_ask 16 <speaker>_at 40
<speaker>_bakeri -40 <speaker>_befor 68 <speaker>_begin 22 <speaker>_brother -38 <speaker>_by -38
<speaker>_call -27 <speaker>_came 16 <speaker>_can -30 <speaker>_check -18 <speaker>_claim 20
<speaker>_confirm -68 <speaker>_could 48 <speaker>_court 73 <speaker>_deny 17 <speaker>_depart -25
<speaker>_did 47 <speaker>_differ -21 <speaker>_disput -15 <speaker>_doesn't 24 <speaker>_famili 92
<speaker>_find -41 <speaker>_first -27 <speaker>_foot 42 <speaker>_for 37 <speaker>_galleri 29 <speaker>_gave -41
<speaker>_go -53 <speaker>_grew 31 <speaker>_had 64 <speaker>_hand -23 <speaker>_hasn't -17 <speaker>_head 62
<speaker>_hi -32 <speaker>_hold -41 <speaker>_hope -25 <speaker>_in 36 <speaker>_inquiri 28 <speaker>_is 170
<speaker>_jaw 44 <speaker>_keep -26 <speaker>_kept 71 <speaker>_lai 57 <speaker>_later -20 <speaker>_lectern 30
<speaker>_line 69 <speaker>_lip 28 <speaker>_live 32 <speaker>_lost -49 <speaker>_man 15 <speaker>_mean -41
<speaker>_middl 23 <speaker>_might 39 <speaker>_minist -16 <speaker>_minut 18 <speaker>_mother 55
<speaker>_name 58 <speaker>_next -55 <speaker>_night -16 <speaker>_no 15 <speaker>_note -23 <speaker>_now -25
<speaker>_of -18 <speaker>_on 85 <speaker>_open -21 <speaker>_oper -19 <speaker>_over 17 <speaker>_own -18
<speaker>_part 60 <speaker>_phone 20 <speaker>_photograph 41 <speaker>_press -21 <speaker>_prime -28
<speaker>_pull 39 <speaker>_put -25 <speaker>_quote 81 <speaker>_rang -42 <speaker>_read -119 <speaker>_real 52
<speaker>_remark 19 <speaker>_rememb -15 <speaker>_repeat -45 <speaker>_rival 23 <speaker>_roll 23
<speaker>_same 22 <speaker>_sat -24 <speaker>_say -70 <speaker>_see 26 <speaker>_send -19 <speaker>_sentenc 18
<speaker>_share -42 <speaker>_shook -28 <speaker>_sign 45 <speaker>_smile -15 <speaker>_sold 28 <speaker>_son 27
<speaker>_speak -92 <speaker>_speech 19 <speaker>_spent -29 <speaker>_stai -15 <speaker>_start -22
<speaker>_statement 51 <speaker>_step -15 <speaker>_still -61 <speaker>_stood -24 <speaker>_talk 42
<speaker>_tell -92 <speaker>_thank -37 <speaker>_that 23 <speaker>_the 22 <speaker>_then -46 <speaker>_to 105
<speaker>_took -31 <speaker>_translat 24 <speaker>_turn 28 <speaker>_twin 26 <speaker>_two 25 <speaker>_use 28
<speaker>_veri 52 <speaker>_visit -15 <speaker>_voice 23 <speaker>_vote -15 <speaker>_wa 77 <speaker>_want -19
<speaker>_water 58 <speaker>_welcome 37 <speaker>_whether -20 <speaker>_who -57 <speaker>_widow 56
<speaker>_wife 42 <speaker>_will 75 <speaker>_with -21 <speaker>_won -18 <speaker>_word 49 <speaker>_would 183
<speaker>_write -141 <speaker>_younger 46 <words> -149 <words>_<name> -17 <words>_<speaker> 91 <words>_and 75
<words>_as 15 <words>_at 29 <words>_but 59 <words>_call 80 <words>_came -16 <words>_for -18 <words>_from 89
<words>_give -16 <words>_go 16 <words>_ha -46 <words>_had 28 <words>_have 48 <words>_he -85 <words>_in 79
<words>_is -31 <words>_it 43 <words>_not 26 <words>_of -18 <words>_say 96 <words>_she -128 <words>_the 231
<words>_to 67 <words>_wa 129 <words>_were 47 <words>_where 36 <words>_which 28 <words>_who 16 @access 21
@access@duress 15 @access@elsewhere 20 @access@lack 18 @access@others 37 @access@records -17 @citing@differing 26
@citing@finding 15 @citing@forms -15 @citing@games 15 @citing@lack 29 @citing@lifetime 26 @citing@sound 19
@citing@stage 25 @conditions -18 @conditions@drafts 18 @conditions@fiction 17 @conditions@lack 28
@conditions@records 15 @conditions@sound -31 @corrections 29 @corrections@lack 17 @corrections@others 15
@corrections@performers 28 @corrections@sound 17 @corrections@texts 40 @differing@drafts 15
@differing@elsewhere 16 @differing@finding 17 @differing@forms -17 @differing@games 18 @differing@inventing -19
@differing@language 18 @differing@lifetime 20 @differing@others 18 @differing@records 38 @differing@school -21
@differing@sound 20 @differing@stage 16 @differing@year -31 @drafts 45 @drafts@finding 17 @drafts@forgery 42
@drafts@lack 33 @drafts@school 18 @drafts@texts 49 @drills 23 @drills@school 15 @drills@texts -15 @duress 17
@duress@stage 18 @elsewhere -21 @elsewhere@lack 24 @fiction 54 @fiction@finding 25 @fiction@games -15
@fiction@lack 29 @fiction@lifetime -20 @fiction@performers 17 @fiction@school 32 @fiction@sound 22 @finding 29
@finding@forgery 26 @finding@lack 48 @finding@language 20 @finding@others 27 @finding@school 23 @finding@texts 43
@forgery 53 @forgery@inventing 17 @forgery@machines 20 @forgery@year 35 @forms@lack 21 @forms@performers 15
@forms@texts 16 @games@sound 15 @inventing 45 @inventing@machines 17 @inventing@texts 41 @jest 46 @lack -29
@lack@lifetime 47 @lack@machines 24 @lack@others 19 @lack@performers -26 @lack@school 20 @lack@texts 59
@language 35 @language@mistakes 16 @language@others 19 @language@sound 21 @language@texts 28 @lifetime@others -15
@lifetime@performers 17 @lifetime@texts 46 @lifetime@year 49 @machines 42 @machines@others 15
@machines@records 33 @mistakes@texts 27 @others@sound 22 @others@stage 15 @others@texts 52 @performers 51
@performers@texts 28 @records 29 @records@stage 23 @school 24 @school@year 18 @sleep 35 @sound 34 @sound@texts 37
@spirits 18 @stage 34 @stage@texts 19 @texts 63 @year 36 ^<number> -89 ^<speaker> -144 ^<words> -228 ^a -56
^about -31 ^actor -16 ^after 19 ^afterward -25 ^aid -16 ^airport 42 ^all -42 ^among -54 ^an -69 ^and -75
^anoth -66 ^anyon 40 ^approv 31 ^ask -55 ^astronom -16 ^at 33 ^athlet -17 ^attend -17 ^back -21 ^behind 20
^between 29 ^biscuit -16 ^bishop -26 ^board -16 ^bookmak -17 ^born -25 ^but -59 ^candid 17 ^captain -28
^chairman -16 ^chief -36 ^children 18 ^council 25 ^councillor -15 ^custom -32 ^did -53 ^doctor 60 ^dure -15
^each -37 ^earli -19 ^earlier -18 ^economist -26 ^eleven -33 ^emerg 25 ^everi 70 ^expert -42 ^fan 45 ^film -24
^firm -16 ^five -31 ^forti 23 ^freed 35 ^from 47 ^had -25 ^half -18 ^have 28 ^he -121 ^her -36 ^here -40
^heron -16 ^hi -122 ^historian 28 ^how -42 ^if -19 ^in -29 ^investig 33 ^is -21 ^it -106 ^judg -34 ^juror -34
^justic 15 ^last -39 ^lesson 32 ^letter -27 ^librari -15 ^librarian 38 ^listen 88 ^local -15 ^magistr 26 ^mark 38
^miss -19 ^more -22 ^most -33 ^my -35 ^new -20 ^nine -18 ^nobodi -43 ^none -94 ^nor -31 ^not -78 ^note -27
^now -16 ^of 35 ^offic 48 ^on -73 ^onli -18 ^oppon -25 ^opposit -41 ^organis -16 ^other -115 ^our 22 ^outsid -40
^page 34 ^pai -16 ^part -45 ^passeng -37 ^phone -30 ^pigeon -28 ^plai 40 ^player 36 ^polic -23 ^presid -51
^press 29 ^prime -17 ^professor -27 ^public -17 ^reach -28 ^reader 56 ^record -20 ^regul -16 ^research -19
^resid -19 ^result -16 ^rival -19 ^rumour -23 ^scholar 23 ^sea -17 ^second -15 ^sentenc -16 ^sever -16 ^share -15
^she -61 ^side 39 ^snow -20 ^so 27 ^soldier -22 ^some -82 ^somebodi -24 ^sound 19 ^speak -39 ^station 37
^student -32 ^teacher -34 ^team 20 ^tell -57 ^test 46 ^thei -50 ^their -45 ^then 22 ^there -15 ^thiev -24
^thirti 26 ^those 58 ^three -59 ^through -23 ^ticket -31 ^to 66 ^todai -19 ^town -30 ^trader -15 ^transport -20
^tribut -18 ^twelv -15 ^under -19 ^until -70 ^volunteer 31 ^wa -16 ^ward 22 ^we 36 ^when -41 ^who -29 ^whoever 25
^will -16 ^word -38 ^ye -21 ^year 59 ^you -22 ^younger -23 a_39-year-old -15 a_<name> 109 a_<number> -23
a_<speaker> -18 a_<words> 47 a_babi -19 a_bakeri 37 a_bank -16 a_banner -43 a_barber 29 a_bath 20 a_beekeep 38
a_bicycl -17 a_bill 20 a_biscuit 32 a_board 21 a_bold -20 a_book -36 a_borrow 62 a_brass -21 a_breath 52 a_bu -22
a_bucket -46 a_button 60 a_cabl -15 a_camera -21 a_cano -17 a_caravan 30 a_cardiologist 24 a_career -17
a_chain -17 a_chariti 33 a_chequ -16 a_child 31 a_choir -17 a_clean -40 a_clinic -19 a_coach -17 a_coffe 18
a_coin 53 a_cold 95 a_colleagu 20 a_colleg 32 a_coma 45 a_compani 32 a_complaint -15 a_concret -16 a_contract -17
a_convert -16 a_correct 38 a_cough 21 a_count 22 a_cousin 17 a_crime -32 a_crowd -16 a_cruis 43 a_custom -37
a_cyclist -23 a_dai -16 a_dam 23 a_deliveri 15 a_dinner 18 a_discuss 18 a_doctor 16 a_dollar -18 a_dozen -21
a_drama 30 a_drawer 16 a_dress 31 a_driver 17 a_dry -21 a_duck 31 a_fact 19 a_fan -22 a_farmer -27 a_fee -22
a_few -56 a_film 53 a_firm 47 a_flat 59 a_flood 22 a_forgeri 32 a_frame -16 a_fresh 25 a_friend 17 a_fruit 16
a_fundrais -16 a_game 24 a_garag 28 a_ghost -15 a_gift 16 a_girl -19 a_goat 19 a_good 25 a_grai -29
a_grandmoth -32 a_grei -33 a_group 22 a_grudg 37 a_gym 16 a_half -21 a_hamstr -15 a_hat 16 a_heavi -24
a_heckler 32 a_high -39 a_hoax 53 a_hole -18 a_hors 23 a_hospit 16 a_hotel 16 a_hous -21 a_hydrologist 60
a_hymn -24 a_joint -18 a_junior -15 a_kitchen 28 a_label -26 a_lamp 16 a_laptop 30 a_larg -18 a_legaci -27
a_letter -61 a_lighter -18 a_lighthous -15 a_limit -23 a_line -21 a_lip-read 23 a_live 18 a_loan -30 a_local -20
a_lookalik 33 a_loudspeak 42 a_low -21 a_machin 16 a_major -27 a_market 28 a_mattress 15 a_meet -19 a_member -24
a_memori -16 a_metr 40 a_microphon 28 a_mile -16 a_minimum -18 a_minut -24 a_mirror 22 a_month 17 a_motor 16
a_murder -16 a_name -46 a_neighbour -20 a_newspap 63 a_night 18 a_note -75 a_novel 52 a_number -18 a_nurs -34
a_paid 38 a_pair 70 a_panel 17 a_parish 36 a_parodi 46 a_parrot -17 a_part 37 a_patch 66 a_patron -15 a_paus -49
a_penalti -22 a_person -33 a_petit -23 a_petrol -19 a_pharmaci 51 a_phone -40 a_photograph 40 a_piano -20
a_pictur -31 a_pigment 19 a_plai -29 a_plan 41 a_plane -19 a_plant -21 a_plaqu 17 a_plea 20 a_plumber 30
a_poet -15 a_polygraph -17 a_portabl -15 a_post -38 a_postcard -37 a_pot -23 a_pound 23 a_prank -28 a_print 15
a_program 27 a_protest 63 a_public 49 a_qualifi -40 a_quarri 30 a_quarter -19 a_question -21 a_radio -20
a_rail 29 a_ralli -41 a_rang -15 a_reason -15 a_record -62 a_reform -29 a_remark 32 a_rent 48 a_repair 24
a_report -52 a_request 54 a_result -19 a_retir 61 a_rifl 36 a_roof 26 a_room -35 a_round 46 a_row -34
a_sandwich 26 a_satir 36 a_school -42 a_schoolboi 21 a_screen -98 a_search 16 a_second -46 a_select -15
a_senior -22 a_sentenc 16 a_seri 32 a_server 39 a_set -22 a_sheet -25 a_short -15 a_sign -21 a_silver -23
a_similar -22 a_singl 40 a_site 15 a_skip -15 a_skylight -18 a_slightli -17 a_slip 26 a_small 15 a_song 43
a_sophomor -24 a_sore -20 a_sourc -15 a_speech 67 a_sprain -24 a_stage 15 a_stand -21 a_state -16 a_statement -49
a_store -19 a_stori 34 a_straight 53 a_stranger 25 a_stroke 28 a_studi -27 a_supplier 28 a_tablet -30 a_talk 17
a_tape -37 a_taxi 58 a_teacher -28 a_team -30 a_technician -29 a_temperatur 15 a_tenth -23 a_test -27 a_text -20
a_third -20 a_threat 21 a_thumb 28 a_ticket -26 a_tie -17 a_time 43 a_town 31 a_traffic 87 a_train 26
a_tribun -20 a_two-lin -22 a_typefac 15 a_veget -21 a_vet -16 a_vindic -16 a_visa 43 a_voice -38 a_vote -31
a_wai -20 a_wardrob 29 a_warn -20 a_weak -18 a_wed -15 a_week 17 a_weekend 38 a_while -26 a_white -27 a_whole -15
a_wind 30 a_wrestl 18 a_writer -22 a_year -61 a_yellow -16 abl 27 abl_to 27 about -56 about_<number> -74
about_a 97 about_her -42 about_it 28 about_on -21 about_that -44 about_the 18 about_three 44 about_two -26
abov -21 abov_a -21 abov_her -22 absent 31 absent_from 29 abstain -19 abus -16 academi -16 accent 53 accept -37
accord -56 accord_to -49 account_and -16 account_ha 117 account_had 26 account_two -16 account_wa 28 accuse -23
accuse_hi -15 acknowledge -33 acquit 45 across 36 actor -19 actor_who -35 actress 21 actual 41 ad 32 add -52
add_<words> 24 add_by 83 add_that -22 add_to -18 address 37 adjourn -20 administr -45 admir 43 admiss 65
admiss_in -23 admit -48 admit_and -25 admit_be 39 admit_he -15 admit_that -28 adult -18 advance 30 advertis 36
advertis_for 33 advic -32 advise_runner -15 affair -22 affect -37 after -57 after_<name> -16 after_<number> -19
after_<speaker> 53 after_<words> 19 after_a -107 after_all -19 after_an -30 after_eleven -17 after_hear 20
after_her 36 after_hi 94 after_lunch -19 after_on 28 after_that 30 after_the 54 after_their 36 afternoon 57
afterward 40 afterward_in -15 afterward_that -19 afterword 66 ag -29 ag_of -26 again -78 again_after -21
again_from -17 again_in -26 again_to -22 against -41 agenc 70 agenc_ha -23 agenc_had -17 agenc_produc -16
agent_in -20 ago_in 41 agree 19 agree_that -50 agreement -33 aid -87 aim -15 air_the -16 alarm_and -35
alarm_clock 22 album -37 aliv -24 all 62 all_dai 15 all_eight 25 all_nine 27 all_of -28 all_six 39 all_that 63
all_thi 22 all_to 32 all_were -22 allege 23 allow -57 allow_in -26 almost_certainli 69 almost_two -19 alon 57
along 74 along_<number> -22 along_the 21 along_with 19 aloud 49 aloud_at 27 alreadi -22 also -22 alter -22
although -22 altogeth 23 alwai 26 alwai_have -16 ambassador 58 ambul -28 among -37 among_it 17 among_the -25
among_them 19 among_those -24 amount 23 amount_to 50 amus 28 an 56 an_account -24 an_actor 25 an_actress 26
an_address 28 an_aid -38 an_angri 31 an_ankl 18 an_answer -19 an_appeal -17 an_assist 19 an_averag -22
an_awkward -15 an_ax 15 an_earli -15 an_earlier -61 an_email -16 an_engin -22 an_expert -66 an_ic 22
an_inquiri -41 an_inspector -19 an_intern -24 an_interpret -24 an_offic 17 an_opinion 27 an_ordinari 21
an_outsid -31 an_uncl 19 anaesthet 42 analyst_at 21 and 72 and_<name> -23 and_<number> -59 and_<speaker> 118
and_<words> 27 and_a 35 and_about -21 and_accept 23 and_address -25 and_all 32 and_an 30 and_announce 22
and_as 30 and_back -38 and_begin 18 and_came 21 and_carri -21 and_charg 28 and_come 21 and_did -28 and_drive 42
and_drove 16 and_each 28 and_eat 54 and_file 30 and_find 16 and_finish -32 and_flew -22 and_follow -20
and_for -25 and_gave -45 and_get -60 and_given 67 and_go 33 and_ha 23 and_had 30 and_hand -31 and_have 43
and_he 131 and_hi 45 and_hope 36 and_in 27 and_is 34 and_it 107 and_knew 18 and_laid -15 and_last 63
and_later -29 and_leav 18 and_left -33 and_let -15 and_list -22 and_lost -21 and_made 63 and_make -17
and_most -24 and_mouth 21 and_must -20 and_never -26 and_no 28 and_nobodi -18 and_none 19 and_not 16 and_nurs -17
and_of -16 and_onc -16 and_onli 25 and_open -19 and_order -23 and_paid 66 and_pass 63 and_point 18 and_post -31
and_promise 27 and_read 29 and_sat 19 and_say -48 and_see 25 and_sell 30 and_send -29 and_she 118 and_shout -40
and_so 44 and_some 20 and_spent -38 and_stai -63 and_still -19 and_stuck -17 and_switch 16 and_take 30 and_ten 21
and_thank -26 and_that -41 and_the 197 and_their 15 and_then -21 and_thi 54 and_think -22 and_three 60 and_ti -20
and_to -19 and_took -54 and_train -19 and_twice 33 and_two -44 and_under -20 and_vote 24 and_wa -36 and_we 27
and_what -20 and_which 23 and_will -25 and_with 24 and_work 28 anger -23 angri 47 ani 29 ani_further 27 ani_of 37
ani_such 23 ani_word -40 anim -60 anim_a -28 ankl 20 announc -29 announce 18 announce_by 22 announce_it -15
announce_that 19 annual 46 anoth 42 anoth_<name> 19 anoth_countri 50 anoth_man -25 anoth_matter -16 anoth_six 61
anoth_univers -15 anoth_wai -19 anoth_year -20 answer 63 answer_everi -41 answer_on -17 answer_that -15
answer_to 69 anybodi 15 anybodi_who 38 anyon 30 anyon_who 43 anyon_whose -19 anyon_with -27 anyth 19 apart 32
apart_from -38 apologise 30 apologise_to 17 apologize -15 app -41 app_wa -46 appeal -28 appeal_had 20 appear -21
appear_on 27 appear_to -45 appendic -37 appendic_reproduc -37 appendix -16 appl 36 applaus -35 applaus_and 55
appli_for 20 appli_to -17 applic_had -20 apprentic 18 apricot -22 ar -86 ar_<name> 51 ar_<number> 76 ar_back 116
ar_check -18 ar_clear -16 ar_exempt -18 ar_for -24 ar_given 43 ar_hand 19 ar_in -39 ar_look 18 ar_no -19
ar_not -18 ar_on -38 ar_search -36 ar_still -24 ar_those 26 ar_to -30 ar_work 28 archaeologist -16 archbishop 58
archiv 23 archivist 51 area -32 argue_that -47 arm 66 armi_ha -15 around -20 arrest -33 arrest_a 49 arrest_in -20
artist 40 artist_<name> 59 artist_for -16 as 79 as_<name> 25 as_<number> 55 as_<speaker> 98 as_<words> -49
as_a -36 as_an -47 as_earli 17 as_he -55 as_her 21 as_hi 46 as_in -16 as_it 73 as_long -19 as_mani -16 as_no 27
as_of -25 as_often -21 as_say -20 as_soon -29 as_such 16 as_temperatur -16 as_the 94 as_thei -21 asid -36 ask 36
ask_<name> -38 ask_<speaker> 28 ask_a 32 ask_about -41 ask_at -22 ask_by -18 ask_for -70 ask_her 33 ask_him -147
ask_if -17 ask_it 39 ask_not -16 ask_on 87 ask_that 23 ask_the 93 ask_what -47 ask_where 18 ask_whether -46
ask_which 37 ask_who -47 asleep 45 asleep_on 19 assembl 15 assist_on 26 associ -23 assure 29 astronaut 68
astronom -16 at 20 at_<name> -54 at_<number> -22 at_<speaker> 25 at_about -34 at_all -30 at_an -26 at_anoth -15
at_breakfast 30 at_dawn -25 at_eleven 18 at_everi 15 at_first -22 at_four -53 at_half-tim -24 at_her 19
at_home 48 at_it -15 at_last 33 at_least -37 at_midnight -15 at_more 29 at_nine -17 at_noon 43 at_on -17
at_onc 17 at_post -15 at_risk -18 at_six 26 at_that 78 at_the 29 at_thi 25 at_three 31 at_wed 18 athlet -16
attach 31 attack -64 attempt -18 attend -26 attend_in 27 attend_is -15 attribut 54 attribut_to 57 audienc 20
audienc_member 15 audio 42 audio_is -20 audiobook -18 audit -55 aunt_lost 40 author 33 author_<name> 21
author_<speaker> -17 author_of 38 automat 18 autumn 22 avail_and 15 avalanch -20 avatar 52 averag -48 aviat 36
awai -55 awai_and -35 awai_from 20 award -18 award_to -19 awkward -16 awkward_posit -15 ax 41 babi -17
back_<number> -33 back_by 22 back_for 28 back_from 37 back_hi 38 back_in -23 back_of -37 back_on 77 back_the 22
back_to 50 back_within -18 backward 18 bad -32 badg 21 badger 33 badli -29 bag -39 bag_of -15 bail -39 bake -16
balconi 60 ball -31 ball_had -18 ballot -35 ballroom 34 ban -62 banana_and -21 band -24 band_<name> 32
band_had -16 bandmat 50 bang -50 bank 15 bank_ha 29 bank_manag 41 bank_say -23 banker -20 banner -21 bar 39
bar_of -27 barber 29 bariton 15 barman 48 barn -27 barrel 53 barrist -50 base -22 bath 24 batteri -50 be -28
be_<name> 27 be_<number> 17 be_<speaker> 39 be_<words> -27 be_about 22 be_an 28 be_at 91 be_check -26 be_close 43
be_cover 34 be_drawn -24 be_fals -19 be_from -23 be_hand -22 be_hear -17 be_her 54 be_hold -30 be_home 29
be_in 26 be_it 29 be_kept -18 be_made -21 be_name -25 be_of 18 be_offer -15 be_paid 17 be_pass -21 be_release 20
be_see 19 be_send 25 be_shown 39 be_sure -19 be_taken -18 be_taught -18 be_tax -15 be_the 47 be_two 36 be_use -15
beach -40 beach_for -16 bear 49 bear_the 77 beard 88 beat -27 beaten -38 beaten_by -18 becam -41 becaus -21
becaus_her -19 becaus_hi -32 becaus_it 31 becaus_nobodi 17 becaus_of -28 becaus_thei -17 becom -54 bed 42
bed_<number> 43 bed_and -31 bee 16 beef -18 beekeep 26 been_<speaker> 21 been_<words> -68 been_abl 46
been_alter -19 been_ask 90 been_awak -16 been_ban -18 been_bar 26 been_bought -39 been_call 39 been_caught -15
been_charg -22 been_consult 37 been_copi -32 been_dead 77 been_do 50 been_find -33 been_fix -32 been_follow -16
been_four 71 been_get 34 been_hand 41 been_hear -16 been_her -21 been_hold -37 been_in 111 been_left -54
been_let 15 been_littl -21 been_lost 32 been_made -22 been_make 28 been_mean -17 been_name -18 been_no 61
been_offer -27 been_on -34 been_out -17 been_paid -45 been_plai 37 been_post -22 been_promise 80 been_put -39
been_read 55 been_rebuilt -25 been_see -15 been_settl -17 been_share -35 been_shut -16 been_sing 17 been_sold -27
been_tell -15 been_the 73 been_there -29 been_through 31 been_too 44 been_turn -21 been_use -15 been_watch -19
been_write 66 beer 51 beetl 39 befor 40 befor_<name> -36 befor_<number> 23 befor_<speaker> 57 befor_a 16
befor_dawn -48 befor_he 80 befor_her -42 befor_she 40 befor_substitut -20 befor_the 25 befor_thei 23 beg 25
begin -18 begin_<words> 18 begin_as -52 begin_in -45 begin_to -25 begin_with 61 behind 19 behind_<name> -24
behind_a -40 behind_glass -24 behind_her 15 behind_him 39 behind_the 68 believe_the -19 believe_to -19 bell 24
belong 65 belong_to 61 below 83 belt 16 bench 24 bench_that -46 beneath 24 beneath_it 25 besid 53 besid_a -32
besid_her 28 besid_hi -37 besid_him 25 besid_the 15 best 60 best-known -23 best_actress -20 best_male -16
best_of 44 better 23 better_of -18 better_than -18 between_<name> -17 between_<number> -21 between_<speaker> 18
between_<words> 51 between_a 33 between_the -41 bicycl -24 bid -34 big 23 bigger -24 biggest 24 bike -16 bill -85
bill_for 25 bill_in -23 bill_that -33 billion -26 bind 16 biograph 30 biographi 25 bird -34 birth -26 birthdai 20
biscuit_tin -28 bishop -20 bishop_<speaker> -24 bit 88 bit_of 28 black 17 blackmail 26 blackmail_note 35
blame -55 blame_the -16 blink 27 blood -37 blow -18 blue -34 blunt -17 board -61 board_and 53 board_of 30
boat -80 boat_have -15 boat_in -18 bodi -25 boi_on -27 bold -20 bold_thing -20 bond -27 bone -32 book -65
book_and -27 book_at -31 book_back 57 book_by -16 book_came 17 book_for 18 book_from 17 book_ha 31 book_in -17
book_under -24 book_wa -24 boot 43 booth 35 border -42 border_polic 20 bore 16 bore_the 16 born 52 born_in 54
borough -15 borrow_<number> -19 borrow_a -17 borrow_from -22 borrow_the 26 boss 47 both -18 both_parti 48
both_side -47 bottl -19 bottl_of 30 bottom -28 bought -21 bought_by -17 bought_in 42 bought_it -29 bought_the 38
bought_with -23 bound 139 bow 75 bowl -30 box -66 boxer_camp -28 brake -23 branch -36 brand -47 brand_deputi -17
brass -29 brass_band -23 breakfast 80 breath 75 brick 78 bride 34 bridg -42 bridg_and -37 bridg_itself -16
bridg_on 15 brief_on 34 brigad -20 brigad_on -18 bring -51 bring_in -18 broadcast_ha 43 broke -68 broke_a -26
broke_for 78 broken -34 bronz -34 brother -56 brother_<name> 27 brother_have -25 brother_speak -20 brother_who 23
brought -67 brought_him -15 brought_the 19 bu -27 bu_and 49 bu_at -29 bu_driver 18 bu_had -15 bu_stop 24
bucket -50 bui -40 build -43 build_from 16 build_site 28 builder -29 built -40 built_in -16 bull -56 bulletin 49
bulletin_wa 44 burger 30 burglari -25 buri 150 buri_at 70 burial 21 burn 47 burn_down 32 burst -16 burst_pipe -18
buse -29 but -106 but_<speaker> -23 but_it -29 but_left -20 but_say -21 but_she -25 but_that -30 but_wa -20
butcher 29 button 111 buyer -54 by_<name> -43 by_<speaker> 66 by_a 82 by_almost -17 by_eleven 44 by_email -18
by_ey -29 by_five 26 by_half 23 by_hand -28 by_her 23 by_hi 23 by_him 18 by_it -27 by_itself 17 by_last -15
by_name -36 by_on -19 by_phone -44 by_polic -34 by_report -15 by_six 57 by_teatim -24 by_telephon -80 by_that 56
by_the 41 by_then 52 by_thi -37 by_three -37 by_two 52 by_video -23 bylin 66 cab 17 caddi -19 cafe 19 cafe_in 22
cage -25 cake -45 calendar 20 call -126 call_<number> 32 call_<speaker> -29 call_<words> -15 call_a -30
call_for -45 call_from -17 call_had -15 call_her -40 call_him -17 call_it 25 call_off 29 call_the 100
call_themselv -16 call_to -38 caller 20 caller_to -16 calm -17 came 47 came_a -23 came_back 16 came_from 29
came_here -24 came_into 30 came_off 113 came_out -33 came_third -30 came_to -18 came_up -16 came_upon -18
camera 37 camera_that -17 camera_thi -20 camp_tell -28 campaign_for -18 campaign_ha 39 campaign_wa 16 can 18
can't -24 can_be -36 can_have 16 can_hear -17 can_see -27 cancel -55 candid 26 candid_had 17 cannot -20
cannot_reach -17 cano -38 cap 46 cap_and 24 captain -40 caption 83 caption_<words> 25 car -52 car_for -26
car_park -52 caravan_park 40 card 111 card_and 34 card_in -21 card_on -17 card_to -19 cardboard 50
cardiologist 24 cardiologist_in 24 career -30 caretak 31 cargo -15 carpent -15 carri_hi -23 carri_it 46
carri_no 21 carri_on -43 carri_out -16 carrier -15 cartoon 23 case -18 case_the 55 case_wa -31 cash -35 cast 15
cast_director 24 cast_of 18 cast_wa -27 castl 20 cat 72 catch_the 39 catch_up -20 cater 76 caught -54
caught_the -26 caus -34 caution -25 celebr 30 cell 57 cellist -15 cellmat 22 cent -49 centr -49 central 37
central_bank 45 ceremoni 24 certainli 69 certifi -30 chain 15 chain_of -19 chair -48 chair_of 17 chairman -19
chairman_<speaker> -29 chairman_of -20 challeng -20 challenge -26 champion -16 chanc -16 chancellor 58 chang -63
chang_hand 48 chang_her -19 chang_hi -26 chang_place 22 chang_the -32 chapel -34 chapter 99 charact -21 charg 27
charg_<number> 74 charg_and -16 charg_for 20 charg_of -15 charg_that 32 charg_the 17 charg_with -23 chart 23
chat 73 chatbot_and 16 check -20 check_by -32 check_everi -18 check_in 18 cheer -30 chef -18 chequ -26 chest 35
chief -31 chief_<speaker> -26 chief_engin -29 chief_execut -15 chief_minist -26 child 29 child_with -17
children_and 24 children_had -29 children_have 19 children_in -16 children_swallow 17 chin 35 chip -21 choic -44
choir -45 choir_librarian -18 choos 61 choos_the 27 choru 26 choru_of 46 chosen -27 christen 35 church -35
circl -19 cite -20 cite_<words> -15 citi -24 claim -19 claim_that -34 claim_to 41 clap 22 class 52 clean -72
cleaner -21 clear -69 clear_and -16 clearli -27 clerk 81 client 43 client_had -17 client_wa -17 climb -38
clinic -56 clinic_in -20 clinic_say 25 clip 51 clip_a -33 clone -50 close -79 close_<number> -21 close_in 78
close_it -36 close_to -35 close_until -18 close_with 17 closur 24 club_for 22 club_ha -19 club_in -15 club_it -19
club_press 33 club_say 39 club_wa -45 clue 18 co-chairman -19 co-chairman_<name> -19 coach -68 coach_<name> -15
coach_<speaker> -51 coach_had 28 coast -41 coaster -28 coaster_that -27 coastguard -22 coat 125 cobalt -25
coconut 30 cod 20 code 21 code_word -18 coffe 36 coin 96 coin_and 24 cold 58 cold_but 41 cold_to -19 colleagu 28
collect -32 colleg 37 colonel 60 column 36 columnist 92 coma 45 coma_for -25 comb -25 come 18 come_back -25
come_down 62 come_from -31 come_in -29 come_off 36 come_on -23 come_out -18 come_round 51 come_to 30
come_under 20 come_up -32 come_without 28 comedian -18 comedian_<speaker> -17 comet -17 comic 76 command 74
comment -111 comment_on -33 commerci 37 commerci_and 19 commission -25 committe -90 committe_chair -39
committe_that -16 common 19 compani_after 30 compani_ha -34 compani_had -50 compani_in 30 compani_that 16
compani_which -19 compare_the 15 compens -16 competit 29 complain -33 complain_that -30 complet -36
complet_with 15 compos 86 compos_by 24 compos_the 41 comput -35 comrad 19 concede_that 28 concern -27 concert -26
conclude 18 conclus -16 concret -27 condit -37 conduct -15 cone 16 confer 25 confer_at 44 confer_hotel -17
confess 18 confess_to 37 confirm -39 confirm_it -33 confirm_on 42 confirm_that -22 confirm_the -31 confisc -15
confisc_her -15 confus -34 congreg -15 connect 17 connect_with 47 consent -55 consider -47 consol 37 constabl 34
constitu -21 contact 37 contact_with -15 contain 55 contain_a 16 content -18 contract -44 contractor_who 21
control -22 convers 80 convert -17 convict 49 cookeri -15 cooki -15 cool -23 copi 17 copi_of -19 copper -42
copywrit 69 corner -74 coron -41 corps 19 correct 75 correct_the 28 correspond 69 cost_her 25 cost_of -25
costum -48 cough 16 could 59 could_be -34 could_have 45 could_not 46 could_rememb 51 could_take -34 couldn't 31
council_find 15 council_leader 25 council_say -18 council_to -15 council_vote -23 councillor -37 counsel 126
count -50 count_<number> 26 count_and -40 count_nine 17 counter 18 counter_of 28 counterpart -17 counti -42
counti_in 41 countri_and 23 coupl -46 cours -18 court -24 court_<name> -16 court_a 41 court_and -47 court_ha 32
court_he 22 court_hear -41 court_in 41 court_last -30 court_step 27 court_that -48 court_to 38 court_wa -17
courteou -26 cousin 36 cousin_who 24 cover -17 cover_her -42 cover_the -18 cover_with 34 cow 15 cox -23 crab -15
crack -18 creatur 24 crew -54 crew_and -36 crew_had -16 crime -25 crime_to -26 crime_unit 23 crisi 33 critic -74
critic_<name> -16 criticise -16 criticise_minist -16 crocodil 46 crop 68 cross -21 cross-examin -20
cross-examin_defens -18 cross_from -25 cross_the -21 crowd_in 51 crowd_of -17 crown -20 cruis 42 cry_of -29
culvert -15 cup -25 curri 16 curtain 63 custodi 27 custom -54 custom_and 36 custom_by -22 cut -48 cut_from -28
cut_in -22 cut_off -17 cut_the -15 cyclist -34 dad 19 dai_<speaker> 38 dai_a -23 dai_by 50 dai_he 18 dai_in 24
dai_last -16 dai_left 15 dai_of 27 dai_old 20 dai_on -23 dai_the 24 dai_to -29 dai_wa 45 dai_with -25 daili 136
dam -28 damag -23 damp -19 danc 15 danc_on 17 dancer -15 dare 23 dark -32 dart 41 data -50 date 52
date_<name> -16 date_<number> 49 date_at 25 date_of 81 daughter -91 daughter_<name> -18 daughter_and -27
daughter_say 18 daughter_who -22 dawn -77 daytim -15 de -23 de_<name> -23 dead 27 dead_at -31 dead_for 63
deal -24 deal_with -19 dealership -22 dealership_in -17 dealt 21 dean -17 death -46 death_of -17 debat 48
debat_with -18 decad -19 decad_and 25 decis -80 decis_and -18 decis_had -21 decline -46 decline_to -40 dedic -16
defeat -20 defenc -25 defenc_say -16 defend -54 defens -63 defens_lawyer -39 degre -18 delai -57 deleg 74
delet -23 delight -33 demand 22 demand_for 17 demonstr 28 dentist 40 dentist_from 18 dentist_who 46 deny -73
deny_that -69 depart -47 depart_had 22 depot -26 deputi -32 deputi_<name> -15 deputi_would -17 describe -92
describe_the -33 deserv -15 desk 40 detect 32 detector -24 develop_had 52 devic -18 devic_at -18 di -64
di_becaus -18 di_in -17 di_two 27 diabet -18 diall 47 dialogu 90 diari_of 36 diari_take -53 dictat 74
dictat_it 47 did 42 did_<speaker> 44 did_he -33 did_it -32 did_not -77 did_she 28 did_tell -25 did_the 72
didn't -36 diesel -15 differ 41 differ_account -28 differ_recollect -17 differ_stori -41 differ_view -33
differ_wa -31 difficulti 38 digger -15 digit 32 dine -21 dinner 45 dinner_in 18 diplomat -22 direct -27
directli -35 director_<speaker> -48 director_of -44 disagre -60 disagre_and -18 disast 15 disciplin -31
discov_at -24 dish -17 disk -21 dismiss -30 disput -132 disput_that -27 disput_the -38 district -44 diver -16
divid -33 divis -15 do_<speaker> 41 do_her 48 do_it 18 do_next -16 do_some 29 do_the 43 do_with -28 docker -29
doctor_<name> -18 doe 52 doe_a -28 doe_he -29 doe_her 35 doe_the -16 doe_too -18 doesn't 35 dog -66 dollar 38
don't -18 donat_of 18 done -15 done_by -33 done_so -25 done_what 39 donkei_sanctuari -26 donor -23 door_for -19
door_in 30 door_on -15 door_wa 43 dose -24 doubl_in -15 doubt 28 doubt_about -17 doubt_that -21 doughnut 35
doughnut_for 35 down_<speaker> 26 down_a 46 down_and -26 down_at 26 down_by -44 down_for -24 down_her -21
down_it 21 down_on -20 down_the 80 download_<number> 22 dozen_peopl -21 drama 91 drama_<words> -15
drama_school -16 drank 49 draw_of 35 drawn 65 drawn_a -21 drawn_on -20 dream -20 dream_of -40 dreamt 48 dress 54
dress_as 48 dress_to -15 drew -26 drew_a -25 drew_applaus -20 drew_laughter -29 drew_the 37 drift -15 drink -16
drive 39 drive_a 22 drive_for 33 driven -49 driver 30 driver_<name> -17 driver_in -29 driver_of -17
driver_shook -15 driver_who 25 drivewai -18 drivewai_where -18 drone -18 drop_on -25 drop_the 43 drove 24
drown 71 drown_in 77 drug -19 drummer -22 drunk 20 dry -56 dub -19 due_from 32 due_in 19 due_to -45 dug -37
duo 36 dure -47 dure_the -19 dust -35 dy 45 dye 26 e-mail -63 each 84 each_<name> 30 each_learn -46 each_of -47
each_on 29 each_other -16 each_time 31 each_to -26 each_week 21 each_year -17 eager -16 eager_to -16 ear 90
ear_that 18 earli -35 earli_as 17 earli_sign -17 earlier -60 earlier_hear -35 earlier_version -23 earpiec -15
easi -21 east -26 eastern -22 eat 44 eat_a -25 echo -15 edg 16 edg_of 17 edit 30 edit_the -23 editor 22
editor_<name> -16 editor_<speaker> -17 editor_say -18 educ -25 eel -23 effect -34 egg 23 eight 73 elbow 15
elect -27 elector -17 electr -26 electrician -15 eleven 39 eleven_dai 17 eleven_leopard -16 eleven_minut 53
eleven_month 97 eleven_peopl 20 eleven_time -45 elsewher -23 email -49 email_wa -52 embank -15 embargo_on -55
embassi 47 embezzl 23 embrac -23 emerg 16 emerg_number -17 emerg_servic -21 emerg_that 18 emploi -25 employ -41
employe -45 employe_that -18 empti_seat 19 end -24 end_<speaker> 34 end_in 17 end_of -19 end_the 24 end_when -16
enemi 30 energi -17 engag 19 engin -80 engin_have -19 engin_on -22 engin_room -37 enjoi -18 enorm -15 enough 18
entertain 18 entranc -17 entri_from 20 entri_is -24 envelop 27 envoi 31 episod 64 ev 25 ev_of 25 even_as 21
even_the 21 even_to -16 ever 88 everi 19 everi_<name> -30 everi_frame -20 everi_mile -15 everi_morn -40
everi_other 43 everi_pupil -21 everi_quotat -28 everi_second 24 everi_week -15 everi_year 44 everyon 19
everyon_els -16 everyon_in 36 everyon_wa -30 everyth 33 evict -16 evid -93 evid_after -17 evid_of -21 evid_on -23
exactli 28 exactli_as 37 exactli_that -18 exam -37 exam_in -18 examin 58 examin_had 15 exchang 43
exchang_drew -17 execut -25 exempt -29 exercis 60 exhibit -17 exist 166 exit -15 expect -85 expect_to -25
expens 28 expert -109 explain 72 explor 17 export -18 express -17 extend -18 extra 70 extra_water -15 ey 118
ey_and 26 ey_shut 25 ey_were 43 eyebrow 49 fabric 59 face 35 fact 37 factori -60 fail -76 fail_in -22 fail_to 31
fail_twice -25 faint -26 fair -23 fall_to 57 fallen -55 fallen_by -21 fals 66 famili -57 famili_ha -16
famili_had 41 familiar -21 fan -27 fan_of 44 fanci_dress -15 far -55 far_as 18 fare -19 farewel 46 farm -49
farmer -90 fast_bowler 18 faster -20 faster_than -15 father -56 father_and -24 fault -37 fault_is -17 fear -27
fed 70 feder 28 feder_<name> 29 fee -35 fee_for -25 feed -22 feed_wa -15 feel -17 feet_high 29 fell -63
fell_by -23 fell_for -16 fell_in 15 fell_to 33 fellowship 16 fenc -24 ferri -37 festiv -58 fetch_<number> -26
feud 16 fever -32 few -78 few_minut -18 fiction 42 field -96 fifth -23 fifth_of -20 fifti -24 figur -47
figur_for -19 figur_until -22 file 76 file_on 20 file_the 36 file_with -20 fill 101 fill_a 50 fill_in 58
fill_with -16 film -42 film-mak 17 film_is 52 film_which -25 filter 24 filter_on 24 final -18 final_in 24
final_of 30 financ -19 financ_minist -15 find -55 find_<speaker> -18 find_a 15 find_and 29 find_anoth -16
find_at -15 find_her 23 find_him -17 find_no 38 find_on 17 find_that 16 find_the 73 find_to -16 fine -36
finger 110 finger_and 31 finish -83 finish_by -28 finish_the 15 fire -46 fire_chief 55 fire_station -16
firefight -30 firm -15 firm_<name> -18 firm_ha -16 first -21 first_class 87 first_draft -16 first_name 20
first_night -25 first_of 62 first_page -19 first_plai -32 first_report 50 first_sold 56 first_thing -15
first_time -63 first_to -32 first_wit -19 fish -86 fisherman 21 fishmong 43 fit 40 five -46 five_dai 27
five_hour 15 five_month -20 five_peopl 22 five_year -21 fix -59 fix_for -32 fix_the -21 flat 18 flat_in -24
fleet 35 flew -15 flood -43 floor -42 floor_in -19 floor_throughout -19 flower -50 flower_read -19 flown -22
flu -21 fly -18 foam 17 fold_phone -16 fold_the 22 foldabl -16 foldabl_the -16 follow 67 food -36 fool 16 foot 97
footag 66 footbal -30 for 15 for_<name> -96 for_<number> -24 for_<words> 86 for_about 36 for_an -15 for_anoth 68
for_comment -46 for_defend 22 for_eight -43 for_eleven 16 for_five -36 for_her 18 for_hi 37 for_him 49 for_it 49
for_month -15 for_most 51 for_next -18 for_nine 71 for_on 41 for_onc -32 for_onli -20 for_order -17 for_part 22
for_post 21 for_school -22 for_seven -20 for_sever -24 for_six -56 for_some -25 for_student 39 for_such 58
for_ten -24 for_the 51 for_them 40 for_those -15 for_three -47 for_two -18 for_water 40 for_word 33 for_year -20
forc_on -15 forc_out -16 forc_the 32 forecast -56 forecast_for -15 forehead 69 foreign 30 foreign_minist 59
foreman -69 forest -20 forfeit 27 forg -18 forger -30 forgeri 29 forget 18 forgiv 52 form 25 former -62
former_<name> 35 former_policeman 21 former_secretari -16 forthcom -15 forti 132 forti_peopl 33 forward 27
found 31 founder -19 four 43 four_a 21 four_and 17 four_both 28 four_count -30 four_dai -40 four_hour -27
four_in -32 four_minut -16 four_of 28 four_other 29 four_peopl 15 four_point 39 four_second 54 four_success -15
four_that 17 four_to -17 four_when -19 fourteen -31 fourth -16 frame 35 frank 29 free -22 free_to 29 freed 21
freed_in 35 freedom -16 freedom_of -16 freelanc 33 freeli 40 fresh 22 frighten -19 from 51 from_<speaker> 58
from_a 95 from_an 21 from_anoth 20 from_four 19 from_her -19 from_hi -68 from_it -18 from_no -19 from_on -38
from_read 27 from_six -59 from_ten 51 from_the 21 from_their -17 from_three -15 from_two 49 from_which 66
front_of -41 front_page 15 froze 16 frozen 21 fuel -28 full -57 full_and -24 full_of 20 full_text -31 full_the 20
fund -46 fundrais -16 fundrais_page -16 funer 17 funni -16 further 28 futur 31 ga -34 gag 38 galaxi -23 gale -40
galleri -59 game -44 game_and 18 gang 44 gang_had 26 garag -21 garag_in -15 garden -36 gate_<speaker> -21
gate_of 25 gave 41 gave_a 64 gave_evid -29 gave_her -22 gave_it -15 gave_the -106 gave_up 33 gener 20
gener_manag -18 genuin 34 geographi -16 get 50 get_<number> -17 get_a 37 get_in -44 get_into -19 get_out 20
get_them -31 ghost -16 ghost_<speaker> -15 ghost_want -15 ghostwrit 20 gift 26 girl -33 girlfriend -20 give 88
give_<speaker> 36 give_a 21 give_hi -18 give_him -18 give_the 104 give_their 15 give_up -20 given 57
given_<number> 25 given_<speaker> 16 given_a 20 given_by 22 given_evid -16 given_her 38 given_him 20 given_in 42
given_no 20 given_out 34 given_the -17 given_three -34 given_up -23 glacier -15 glad -15 glass 82 go 40
go_and -30 go_by -40 go_down 27 go_for 52 go_grei -15 go_in -15 go_into -21 go_on 44 go_out 58 go_over -18
go_the 39 go_through 43 go_to 39 go_up -54 go_with 37 goal -67 goalkeep -15 goalkeep_<name> -19 goat 45 gold -51
golf 51 good_train -15 goodby 34 got 85 got_<number> 92 got_an -17 got_as 18 got_hi -24 got_him -27 got_hold 31
got_it 28 got_out -28 got_the 19 got_to 20 govern -66 govern_had -20 governor -16 graciou -32 graduat 16 grai -29
grai_suit -29 grammar -22 grammar_to -15 granari -20 granddaught -18 grandfath -23 grandmoth -32
grandmoth_who -42 grandson 88 grandson_is -18 grant -25 grate 22 great-grandfath -17 great-grandson 17
great_deal 16 green -29 greet 39 greet_with -47 grei 107 grei_becaus -15 grei_had -17 grei_parrot 37 grew_the 34
grin 53 groom 65 ground -27 group -54 group_in 16 grow -23 grower -33 grower_in -15 grudg 35 guard -29
guard_and -16 guess 84 guest 148 guidanc 37 guilti 36 guilti_on 15 gun -25 gutter_after -18 gym 52 ha -16
ha_<speaker> 90 ha_a 48 ha_accept -22 ha_admit -20 ha_agree -23 ha_an 43 ha_apologise 17 ha_becom -24 ha_been -54
ha_begin -22 ha_burn -16 ha_campaign -17 ha_come -30 ha_confirm -15 ha_deny 21 ha_di -19 ha_done 65 ha_each -46
ha_ever 26 ha_find 26 ha_finish -31 ha_given -24 ha_go -41 ha_hear -20 ha_her 16 ha_hi -27 ha_him 133 ha_hold -16
ha_it -34 ha_kept 83 ha_lent -22 ha_let 16 ha_lost -22 ha_made -31 ha_more 41 ha_no 32 ha_not 117 ha_now 45
ha_open -35 ha_order -17 ha_plai -19 ha_plead 16 ha_promise -47 ha_put -50 ha_raise -19 ha_reach 26 ha_report 45
ha_run -31 ha_sat 28 ha_say 44 ha_send -27 ha_set -25 ha_shown -23 ha_sinc 104 ha_sold -27 ha_stop -19 ha_the 96
ha_trace 23 ha_two -22 ha_until -38 ha_write -45 ha_yet 35 hack 29 hacker -36 had 79 had_<number> -28
had_<speaker> 24 had_<words> -39 had_a -37 had_advise -15 had_answer -30 had_apologise -18 had_appli -20
had_argue -22 had_arriv -15 had_been 42 had_broken -22 had_brought 23 had_burn 24 had_call -33 had_carri 15
had_chang -25 had_come 28 had_confirm -17 had_confisc -15 had_cost 48 had_cut -23 had_deny -20 had_di 24
had_diall 16 had_drawn 75 had_driven -28 had_eleven -16 had_end -15 had_ever -34 had_fallen -27 had_find 61
had_five 59 had_follow -16 had_given -40 had_got 77 had_had 78 had_hand -40 had_he -25 had_hear -16 had_her 48
had_hi 29 had_hire 35 had_inherit -15 had_invent -18 had_just 40 had_kept -43 had_last 15 had_laugh -18
had_learn -46 had_left 86 had_live -17 had_long 30 had_mean -25 had_met 16 had_mix 17 had_never -56 had_no -52
had_not 40 had_noth -23 had_oppose -15 had_paid 49 had_pass -29 had_pick 70 had_print -19 had_pull -19
had_receiv -31 had_risen 54 had_run -21 had_rung 20 had_sail 37 had_say 69 had_settl 51 had_shown -25
had_spent -21 had_spread -67 had_stop -16 had_suppli 26 had_swap 21 had_taken 43 had_telephon -18 had_tell 35
had_the 99 had_think 18 had_to 81 had_train -21 had_type 126 had_until -21 had_use -50 had_won -25 had_work -18
had_write -43 hadn't 55 hairdress 62 half -80 half_an 28 half_of -37 half_page -16 half_past 16 half_the 19
hall_is -29 hall_of 89 hall_wa -16 ham 21 hamburg -18 hamstr -15 hand 18 hand_and 42 hand_back 73 hand_in -76
hand_it -92 hand_of 24 hand_on 15 hand_out -34 hand_over -46 hand_the 62 hand_up 76 hand_wa 52 hand_were -25
handbag 31 handset 36 handset_at 24 handwrit 56 handwrit_examin 36 hang 52 hang_the -22 happen_next -16
happen_to -21 happi -22 harbour -23 harbourmast -20 hard -19 hardest -19 hardwar 17 harm -25 hasn't -23
hasn't_open -16 hat 71 have 22 have_<number> -26 have_<speaker> 67 have_a 41 have_add 27 have_arrest 34
have_ask -37 have_been -85 have_come -16 have_doubl -19 have_drop -15 have_fallen -20 have_had -17 have_hear 43
have_it -29 have_left -28 have_lost 16 have_made -22 have_mix -30 have_name 22 have_need 26 have_never 28
have_not -51 have_notic -19 have_now 20 have_read -29 have_rebuilt -17 have_risen 19 have_run 31 have_say 46
have_sinc 21 have_sold -21 have_speak 17 have_spent 26 have_tell 31 have_the -30 have_to -36 have_turn -22
have_until -15 have_vote -15 have_write -25 have_yet -16 he -38 he_add -24 he_agree -48 he_appear -15
he_arriv -16 he_been -17 he_bought 20 he_call -20 he_came -35 he_consider -20 he_did 34 he_doe 20 he_ever 16
he_give 17 he_go 110 he_grew 44 he_is 81 he_learn 18 he_left 20 he_like 20 he_listen -16 he_need -15 he_onc -16
he_plai -26 he_point -19 he_read 20 he_say -74 he_sign 36 he_spent -15 he_state 33 he_still 56 he_stood -20
he_tell 44 he_then 31 he_think 48 he_try -20 he_use 34 he_wa 45 he_will 46 he_won -18 he_would 36 he_wouldn't -20
he_write -47 head 42 head_<words> 19 head_and 58 head_of 19 head_the -25 headmast 62 headquart -20 headset 20
health -60 health_minist -20 health_secretari 16 hear 54 hear_<words> 59 hear_at -26 hear_from -31 hear_had 29
hear_her 20 hear_him -58 hear_in -47 hear_is 26 hear_it 154 hear_no -17 hear_noth 33 hear_on -29 hear_that -15
hear_the 18 hear_to 17 hear_turn -24 heatwav 46 heavi -29 heckle -21 heckler 36 help -40 help_of 22 her 25
her_<words> 22 her_a -118 her_as 15 her_at 19 her_aunt -36 her_best 20 her_client -16 her_coach -19
her_colleagu 24 her_daughter -22 her_deputi 22 her_desk -20 her_dog -26 her_ey 44 her_father -72 her_feet -19
her_first -72 her_for 16 her_friend -17 her_from -22 her_funer 32 her_grandson -21 her_had -17 her_hand -41
her_head -16 her_hear 28 her_husband -63 her_in 64 her_job -28 her_kitchen -23 her_last -29 her_lawyer 29
her_manag 37 her_mother -51 her_mouth 38 her_name 30 her_nephew 15 her_off -22 her_out -29 her_own -43
her_passport 24 her_password 21 her_phone -28 her_place -16 her_predecessor 40 her_say 64 her_seat -17
her_second -20 her_shoe 15 her_shoulder -18 her_sister -33 her_six -21 her_speech 19 her_street -39
her_student -25 her_supervisor -24 her_teacher 31 her_that -48 her_the 33 her_to 35 her_town 22 her_train -16
her_two -20 her_villag -17 her_voice 75 her_wai -15 her_ward -15 her_word -24 her_work 35 here_in 50 here_is -28
here_on -18 heron_ha -16 herself -70 herself_and 19 hi 26 hi_<name> -23 hi_<speaker> 48 hi_<words> -16
hi_account -44 hi_agent -19 hi_answer -18 hi_arm 36 hi_barrist -34 hi_captain -16 hi_children 37 hi_client -24
hi_club -19 hi_coach 27 hi_coat 27 hi_counterpart -17 hi_daughter 16 hi_death 22 hi_deputi -17 hi_desk 23
hi_employ -32 hi_ey 25 hi_finger 22 hi_forehead 51 hi_former -21 hi_girlfriend -20 hi_grandmoth -27 hi_hand -22
hi_head 41 hi_home -23 hi_hospit -26 hi_is -36 hi_job 20 hi_kitchen -30 hi_laptop 16 hi_last 37 hi_late 46
hi_left 16 hi_life -26 hi_manag -21 hi_mother 15 hi_mouth 18 hi_name 30 hi_offic -15 hi_parent -15 hi_part -35
hi_passport -19 hi_phone -23 hi_place -23 hi_pocket 83 hi_predecessor 24 hi_prize 15 hi_remark -18 hi_reply 106
hi_rival 19 hi_round -29 hi_school 17 hi_screen -15 hi_seat -29 hi_second -23 hi_secretari -26 hi_side -42
hi_solicitor -16 hi_speech -57 hi_staff -16 hi_student -16 hi_teacher 34 hi_truck 36 hi_victim -16 hi_voice -19
hi_wed 20 hi_widow -43 hi_wife -36 hi_word -42 hid -31 hidden 29 hide -18 high -44 high_and 29 high_school -27
higher 15 highest -17 highwai -20 hill 31 him 51 him_<words> -29 him_and -38 him_at 65 him_back -23 him_by -24
him_for 31 him_he 29 him_how -49 him_in 65 him_includ 29 him_of -74 him_on -32 him_read -29 him_say 46
him_that -29 him_the -16 himself -15 himself_and 23 himself_ha -20 himself_out 23 himself_wa -22 himself_with -30
hip -19 hire 74 hire_by 50 hiss 65 histori -43 histori_in -15 historian 19 hit 24 hit_by -23 hit_the -34 hoax 51
hoax_call -37 hockei 78 hold_a -31 hold_an 17 hold_her 25 hold_in -29 hold_it -28 hold_no 15 hold_of 36
hold_out 15 hold_the -44 hold_up -39 holidai -36 home_and -15 home_by 24 home_in -35 home_on -15 home_should -15
home_town 42 honor 39 hope -44 hope_to -52 hors 38 hospit -39 hospit_ha -23 hospit_with -16 hot 25 hotel_ha -21
hotel_is 15 hotel_the -17 hour -19 hour_and -20 hour_befor 26 hour_by -35 hour_had 16 hour_in -36 hour_later -60
hour_on 46 hour_the 32 hour_with -30 hourli 16 hourli_rate 16 hous -99 hous_to -21 housekeep 23 how 58 how_a 15
how_hi 44 how_it 21 how_mani -21 how_much -18 how_to -59 hundr 97 hundr_peopl 42 hung_a -19 hurri -16
hurri_to -16 hurt -44 husband -40 husband_<name> -15 husband_and 26 husband_wa -19 hydrologist 60 hymn -26
hymn_and -25 hypnotist 72 ic 28 idea -45 ident 19 identifi -15 idiom 42 if -53 if_<speaker> 23 if_he -18
if_it -22 if_the 39 if_thei -23 ignor -70 ignor_the -37 ill -38 imag -20 imagin 48 imperson 50 impostor 28
impressionist 75 improvis 33 in 16 in_<number> 36 in_<speaker> 52 in_a 39 in_an 25 in_anoth 151 in_at 18
in_autumn 32 in_case 54 in_cash -42 in_chapter 53 in_charg -16 in_colleg -16 in_court -74 in_eight -21
in_eleven -33 in_fact 23 in_fanci -15 in_fish -17 in_four -19 in_front -33 in_full 21 in_futur 35 in_good -44
in_her -35 in_hi -26 in_hospit -23 in_interview -45 in_it 70 in_line -49 in_nine -61 in_no -36 in_orbit 17
in_order 25 in_parliament -20 in_part -18 in_pencil 18 in_place -27 in_prison -19 in_public -46 in_question 93
in_reply -16 in_return -19 in_row 57 in_seat 47 in_sever 18 in_shift 33 in_six -15 in_tear -21 in_ten -31
in_that 107 in_the 56 in_their -46 in_them 25 in_three -18 in_through -24 in_town -20 in_twenti 20 in_two -38
in_with -27 in_write -53 inch -18 includ -39 includ_<speaker> 16 includ_<words> -15 includ_a -19 includ_that 31
incom -25 increas 17 indict 39 infect -20 inform 17 inform_is -26 infuri -15 infuri_campaign -15 inherit -25
initi 54 inject 23 injur -22 injuri -30 ink 102 ink_and 37 inn 21 inquest -44 inquiri -28 inquiri_into -20
inquiri_that 15 insid 57 insid_say -28 insist -56 insist_that -39 inspector -43 instead -35 instruct -16
instructor 63 insur -26 intact 19 intens 33 intens_care 34 interest -19 intern -25 interrupt -24 interv 16
interv_and 41 interview 44 interview_at -41 into 32 into_a 37 into_forc -15 into_her 32 into_on 27 into_the 34
introduc_the 22 intrud 23 invad 23 invent 16 investig -27 investig_say 25 investor -28 invit 39 invoic 39 is -17
is_<name> -47 is_<speaker> 31 is_a 138 is_about -20 is_an 17 is_ask -57 is_at -29 is_avail -15 is_be -34
is_call -17 is_charg -18 is_date 101 is_describe -22 is_done -18 is_due -38 is_eat -15 is_expect -44 is_for -24
is_forecast -20 is_free -27 is_from 63 is_go -17 is_happi -18 is_hear 35 is_her 15 is_how 59 is_it -18
is_left -18 is_less -15 is_like -25 is_lost -15 is_mean 30 is_more -20 is_need -20 is_now -39 is_of 86 is_off -21
is_often -22 is_on -50 is_out -45 is_plan -16 is_publish 25 is_put -18 is_read 20 is_run -31 is_say 58
is_seek -15 is_set -79 is_short 17 is_six 61 is_sorri 15 is_stand -51 is_suppos 30 is_surviv -28 is_taken 66
is_talk -29 is_tell 60 is_that 28 is_the 97 is_then -21 is_think 25 is_too -20 is_two 53 is_up 18 is_with -22
is_withdrawn 15 is_without -15 is_write 27 island 30 isn't -63 isn't_a -34 isn't_on 34 issue 42 issue_a -23
issue_for 20 it 38 it_<number> -24 it_<speaker> -23 it_a -38 it_about 20 it_again 67 it_all -33 it_and 100
it_anoth -20 it_appear 36 it_as -16 it_ask -33 it_at 43 it_author 67 it_back 88 it_be 20 it_belong 18 it_by 29
it_call -40 it_came -23 it_carri 50 it_come -19 it_could -21 it_council -19 it_doe -21 it_drop -15 it_editor -19
it_eleven -15 it_emerg 51 it_end -23 it_feel -31 it_find -26 it_for 79 it_four 34 it_from 69 it_gave -22
it_go -17 it_ha -41 it_had -87 it_happen 18 it_have 24 it_head 21 it_includ -17 it_into -19 it_is 18 it_isn't -16
it_last -21 it_mai 25 it_maker 18 it_manag 51 it_member -25 it_nine 21 it_on 16 it_onli -15 it_open -49 it_out 16
it_quote -26 it_record -16 it_report 43 it_run 54 it_say 19 it_show -25 it_sinc -27 it_so 27 it_staff -16
it_take -25 it_target 20 it_term -18 it_that 15 it_title 21 it_to 63 it_took -36 it_twice 114 it_under 16
it_until 18 it_up 56 it_wa 34 it_wasn't 23 it_with 21 it_would -67 it_wrong 21 item 36 itself -16 itself_and -15
jacket 32 jacket_and 21 jacket_wa 15 jar -17 jaw 135 jersei 35 jet -21 jetti -38 job_as -20 job_of 26 job_to -25
join_in -29 joint -22 joke -90 joke_that -41 journal -21 journalist -18 journei -37 judg_<name> -20
judg_<speaker> -15 judg_ask -16 judg_put -35 judg_tell 27 judg_with 18 junction -35 junior -22 juri_on 25
juri_should -16 juror_<name> 18 juror_that 33 juror_to -16 just 72 just_as -15 just_been 41 just_won 88 justic 21
karaok 17 keep -52 keep_bee 38 keeper -26 kei 64 kept_a 56 kept_ask -16 kept_her -24 kept_hi -28 kept_him -30
kept_it 68 kept_the 39 keyboard 59 kick -25 kid -20 kidnei 23 kill -47 kilometr -46 kind -26 king -19 kiosk -16
kitchen -23 kitchen_televis -18 knee 118 knee_of 44 knew 35 knife 47 knife_crime -16 know 119 know_it 33
know_no 37 know_that -28 know_the 33 know_what -33 know_who -15 known_as -17 known_to 23 label -58
label_<words> -17 lad 18 ladder 17 ladl -28 ladl_and -21 lai 123 lai_a -15 laid -20 laid_on -15 land -36
land_that 31 land_wa -30 landladi 24 lane -34 languag -23 languag_and -37 laptop_wa -15 larg -59 largest -44
larynx 79 last -48 last_<name> -22 last_<number> -19 last_dai 31 last_five 16 last_for -20 last_four -55
last_frame 52 last_half 47 last_line 46 last_month -41 last_night 21 last_of -30 last_see 19 last_until 17
last_week -55 last_winter -30 last_word -33 last_year -57 late 25 later -54 laugh_and 24 laugh_when -60
laughter_from -16 launch -36 launderett 50 laureat -22 law 28 law_firm 59 law_say -16 law_student -30 lawmak -16
lawn 15 lawyer -43 lawyer_<name> -26 lawyer_had 22 lead -89 lead_on 17 lead_the -27 leader -43
leader_<speaker> -18 leader_in -32 leadership -15 leaflet 29 leagu -40 leak -61 leak_in -16 lean 41 learn -23
learn_from -30 learn_hi -38 learn_to -39 learner 18 learnt 40 learnt_of 41 leas -51 least -26 leav -66
leav_at -26 leav_that 23 leav_the -24 lectern 93 lectur 42 led -91 led_by -16 led_the -21 ledg -27 ledger 39
leek -17 left -65 left-hand 44 left_<number> -22 left_<speaker> 33 left_and 32 left_befor -18 left_her 15
left_hi 26 left_in -17 left_on -29 left_the -72 left_to -28 leg_ar 20 legaci -27 legal -27 legisl 20 lend 40
lend_it 27 lent -40 leopard -22 less -53 less_sentiment -20 less_than -17 less_the -18 let 59 let_go -15
let_her 18 let_off 16 let_out -16 letter 47 letter_came 37 letter_date -49 letter_from 41 letter_in -72
letter_is 58 letter_of -21 letter_say -18 letter_that -35 letter_to -53 letter_wa 49 letter_would -16
letterhead 63 level 34 li 28 librari -23 librari_and -18 librari_campaign -15 librarian_at -16 licenc -27 lid -21
lid_of -17 lie 23 life 19 lifeboat -26 lift_on -16 lift_the 43 light -79 light_and -19 light_go 18 light_had -17
light_the 43 light_to -21 lighter -26 lighter_sentenc -18 like 74 like_a 16 like_everyon -16 like_rain -22
lime 38 limit -42 limit_of -24 line 67 line_and -18 line_for 22 line_is 30 line_of 35 line_on 16 line_up -23
line_wa 28 linguist 41 link -48 lip 104 lip-read 81 list -19 list_is -16 list_of 22 list_the -24 listen 100
listen_to 83 littl_differ -18 littl_more 15 littl_wind -21 live 19 live_alon -20 live_on -20 loan -50 lobbi 23
local -70 lock_the 33 locker 55 log 68 log-in 24 log_in -15 log_put 16 log_show 62 logo -27 logo_and -22 long -77
long_and -29 long_as -17 longer 19 longer_type -22 longest -20 look -21 look_at -16 look_close 20 look_into -19
look_up 32 lookalik 29 loop 51 loos 52 lorri -62 lorri_driver -22 lose 23 lose_her 20 lose_their 23 loss -36
loss_of -23 lost -74 lost_by 32 lost_her -54 lost_hi -30 lost_in 22 lost_it -48 lost_the 29 lot 54 lot_for 28
lot_voter -15 lotteri -26 loud 25 loudspeak 22 low -34 low_cross -20 lower -27 lunch 39 ly -19 m_on 22 machin 17
machin_and 16 machin_that 21 machin_wa -15 made -23 made_<number> -29 made_<speaker> 27 made_<words> 41 made_a 24
made_by 32 made_for -19 made_four -15 made_her -33 made_it 25 made_no -20 made_of 74 made_the -70 made_to 63
made_up 22 made_with -30 magazin 92 magistr 64 mai_be -47 mai_have 17 mai_not -15 maid 32 main -31 maiz 22
major -33 major_of -22 make 44 make_<speaker> 54 make_a -23 make_it -30 make_two -27 make_up 59 maker 43
maker_had -26 maker_of -42 maker_say 45 malaria 54 male -30 male_artist -16 mall 20 man 33 man_at 19 man_from -15
man_had -18 man_on 22 manag_<name> -30 manag_<speaker> -53 manag_and 16 manag_at -19 manag_director 29
manag_in 43 manag_to -20 mani -78 mani_of -21 manufactur -20 map -26 marathon -24 march -20 mare -31 margin 24
margin_of -16 mark 44 marri 23 marshal 19 mask -39 mask_and -36 mask_to -34 match -48 match_in 27 match_the 39
mate 32 matine 92 matter -53 mattress 40 mayor -62 mayor_<speaker> -23 mayor_of -26 me_the 23 me_what -16 mean 32
mean_<words> 67 mean_it -40 meantim -25 meanwhil -31 measur -47 meat -29 medal -19 medic 16 medium 61 meet -54
meet_at -32 meet_in 18 meet_is -15 meet_of 78 meet_that 16 melt 18 member -66 member_<name> 18 member_have 28
member_of 23 member_that -17 member_took -18 memori -42 men -35 men_have 33 mend -18 mention -29 merchant -29
message 45 message_between -37 message_on -19 message_send -16 message_to -18 met -26 met_by 15 met_her 25
met_in 19 met_with -27 meter -45 metr -29 metr_and 36 microphon 31 microphon_and -31 microphon_fail -49
microphon_had -33 microphon_on 46 midnight -27 might 50 mild 21 mile_from 39 mile_of 17 milk -19 milkman 26
mill -23 mill_in -16 million -57 million_follow 62 million_in -16 million_peopl -22 million_time -29 mind 16
mind_on 20 mine -34 minimum -22 minist_<name> -29 minist_<speaker> -46 minist_as -22 minist_in -30 minist_is 66
minist_offic -24 minist_over -16 minist_wa 21 minist_who 50 ministri_say -21 minor -15 minut 37
minut_<speaker> 84 minut_and 17 minut_as 25 minut_befor -23 minut_earlier 15 minut_is 30 minut_later 32
minut_of 35 minut_on 16 minut_paus -15 minut_to 67 minut_were 62 minut_with -29 mirror_for -43 misheard 27
misheard_the -22 misquot 34 miss -74 miss_<speaker> -17 miss_it -17 miss_the 15 mission -16 mistak -15 mix -28
mix_feel -15 mix_up 18 mobil -20 mock 31 mock_exam -18 mock_trial 54 modern -19 moment -61 moment_everyon -21
moment_longer -22 monei -52 monei_on 41 monk -16 monologu 18 month -51 month_and 26 month_at 31 month_in -25
month_of -20 month_on 40 month_with -18 mood -19 mood_for -16 moon 19 mop 16 moral 31 more_<words> 18
more_direct -17 more_of -27 more_or -20 more_than -29 morn 46 morn_and -40 morn_as -17 morn_from 15 morn_in -20
morn_wa 15 morn_when -16 most -56 most_famou 55 most_of -35 mostli -19 mother -57 mother_<name> -17
mother_<speaker> -17 mother_say 31 mother_who 19 motor 50 motto_<words> -17 mould -25 moustach 77 mouth 122
move_by 16 move_for 24 move_it -19 move_out -16 move_to -27 move_up -20 much -47 much_of -19 mud -18 murder 44
museum -36 museum_had -16 museum_in -26 must 54 must_be -24 must_pai -27 must_wait 42 my -59 name 47
name_<name> -17 name_<speaker> 59 name_after 17 name_and 74 name_as 30 name_by 31 name_down -16 name_for -25
name_is -24 name_of -26 name_on 23 name_say -21 name_the 28 name_to -30 name_wa 75 name_were -19 nation -34
nativ 38 navi 31 near -56 near_<name> -33 near_the -31 nearbi -16 nearest -30 nearli -56 need -65 need_on 22
need_six -35 needl 33 neg 16 negoti 19 neighbour -53 neither 19 neither_read 25 nephew 22 nephew_<name> -23
net -22 never 16 never_been -21 never_met 31 never_plai -17 never_say 34 never_see -15 never_speak -16
never_to -33 new -107 new_<name> -15 new_site 20 newest 36 newslett 34 newspap 35 newspap_gave -20
newspap_put -15 newspap_that -15 next -21 next_<name> -15 next_month -15 next_morn 25 next_on 27 next_spring 40
next_summer -26 next_to 18 next_week 23 next_wit -19 night_<speaker> 42 night_and 21 night_as -41 night_befor 39
night_in 21 night_of -39 night_on -33 night_shift -22 night_the -31 night_train 29 night_wa -21 night_when -17
night_with -40 nine_and 57 nine_dai -57 nine_had 32 nine_hour 15 nine_night -29 nine_of 26 nine_recept -17
nine_year 49 nineti 33 nineti_second 34 ninth -20 no 85 no_<name> 21 no_<speaker> 33 no_and 37 no_charg -37
no_email -27 no_evict -15 no_hurri -15 no_joke -17 no_longer -18 no_mood -18 no_notic -16 no_on -19 no_part -28
no_public 24 no_receipt -23 no_record 19 no_regret -15 no_shout -17 no_signal -22 no_such 75 no_trace 37
nobodi 24 nobodi_at 42 nobodi_ha -21 nobodi_in -30 nobodi_knew -18 nobodi_wa -35 nod -33 nois -21 nomin -28
nomin_is -16 none 65 none_of 76 none_wa 19 noon 17 noon_the 25 nor 66 nor_did -31 nor_the 17 normal -26 north -29
nose 21 not -76 not_<number> -51 not_<speaker> 84 not_<words> 26 not_affect -25 not_all -43 not_answer -32
not_at 21 not_be 32 not_check -24 not_come 50 not_comment -22 not_discuss -19 not_disput -55 not_everi -29
not_everybodi -17 not_everyon -32 not_exist 53 not_go -17 not_had -23 not_hear 41 not_impress -18 not_lost -23
not_mean 20 not_meet 21 not_mention -23 not_met 54 not_move 43 not_on 62 not_open 15 not_read 22 not_respond -17
not_say -42 not_set 105 not_speak 35 not_the 54 not_turn 24 not_utter 34 not_yet 72 note 27 note-tak 29
note_for 22 note_from 19 note_on 23 note_that 56 note_to -21 note_with -17 notebook 36 noth 40 noth_and -16
noth_at 26 noth_but 19 noth_of 20 noth_to -31 notic -24 notic_on -17 novel_<words> -15 novel_in -16 novel_is 55
novelist -17 now -64 now_<number> 21 now_a -16 now_and -15 now_go 24 now_ha -23 now_hold 17 number 59
number_<speaker> -30 number_of -72 number_seven 38 number_wa 18 nurs -21 nurs_<speaker> -16 nurs_and -15
nurs_for 60 nurs_speak -21 nurs_staff -17 nurs_were 44 nylon 21 o'clock -23 oath -24 object -71 object_to -16
oblig 24 obtain -21 occas 26 occas_with -18 occasion -16 occup 28 of_<name> 46 of_<number> 77 of_<speaker> 39
of_<words> 48 of_a 67 of_an -21 of_argument 20 of_be 25 of_both 42 of_charact 19 of_each 24 of_feel 26 of_five 24
of_fraud -36 of_her -15 of_home -30 of_honor 39 of_it -60 of_job -24 of_let 19 of_life 36 of_nine -57 of_on 16
of_peopl -16 of_press -25 of_radio 48 of_silenc 66 of_talk -18 of_tape -46 of_tea -28 of_ten 36 of_tender 24
of_that 49 of_their 61 of_these 23 of_those -28 of_three -16 of_two 44 of_what -16 of_which -23 of_whom 21
of_word -18 of_work 20 off 54 off_<speaker> 40 off_as -29 off_at 15 off_becaus 83 off_by -31 off_for 32
off_from -38 off_her -22 off_hi -41 off_the 21 off_to 92 off_with -42 offenc -16 offens 15 offer -59
offer_from 37 offer_him -21 offic_<name> 44 offic_<speaker> -17 offic_and -16 offic_had -24 offic_in 15
offic_on -37 offic_that -15 offic_who -46 offic_with -15 offic_would 18 offici -71 offici_in -21 often -50
often_that 25 old 45 old_line -26 old_on 31 old_record -17 old_train -26 older -30 oldest -19 on_<name> -57
on_<speaker> 55 on_<words> 82 on_a 50 on_an -27 on_and 62 on_ani 91 on_anoth -16 on_as -25 on_by -19 on_card -21
on_eleven -34 on_extra -19 on_ey -22 on_foot -20 on_ha 18 on_her 20 on_hi -65 on_him 72 on_holidai -16 on_how 16
on_is 30 on_leav 22 on_long -36 on_man -18 on_noth 25 on_of 30 on_our -25 on_page 75 on_second 29 on_show -19
on_stage 17 on_stove -20 on_that 48 on_the 38 on_their -24 on_thing -31 on_three -16 on_to -23 on_trial 20
on_two -27 on_voice -20 on_wa -40 on_when 20 on_whether -17 on_who 18 on_with 29 on_without -24 onc 17 onc_a -32
onc_it 19 onc_on -16 onc_plai -19 onc_the 37 onli -28 onli_<name> 18 onli_as -25 onli_four -30 onli_in 49
onli_onc -19 onli_part 22 onli_that 32 onli_wit 33 open -23 open_a -22 open_again -17 open_an -28 open_at 44
open_hi 54 open_it -63 open_next -17 open_on -23 open_until 15 open_with 48 oper -28 opera -16 opinion 53
opinion_wa -17 oppon -42 oppon_have -25 opposit 41 opposit_<name> -27 opposit_number -55 option 46 or -46
or_less -20 or_the 28 or_what -26 order 43 order_from 24 order_the 21 organ -23 organis -36 organis_had -15
origin -15 other 51 other_<name> 82 other_<number> -15 other_ar -17 other_candid 16 other_end 24 other_on 17
other_peopl -22 other_side 41 other_sourc 20 other_were -16 other_work 15 otherwis 40 ought 23 ought_to 23 our 75
our_correspond -20 our_report 41 out 24 out_<number> -16 out_a 20 out_an 24 out_and 30 out_as 22 out_at 30
out_befor -32 out_by 30 out_from -30 out_of 29 out_on -27 out_other -15 out_over 26 out_that -28 out_whether 43
out_with -38 outbreak -22 outcom -18 outsid -119 outsid_<name> -16 outsid_<speaker> -19 outsid_firm -22
outsid_her -18 over 22 over_<name> 30 over_<speaker> 49 over_<words> 16 over_a 20 over_befor -18 over_by -21
over_her 30 over_in -21 over_knife -16 over_the 39 overnight -20 ow 68 own 75 own_a 33 own_and -20 own_choic -17
own_foldabl -16 own_hous -15 own_make 37 own_mother -18 own_record 17 own_side 19 own_speech -16 own_up 91
owner -43 owner_<name> -21 owner_<speaker> -19 owner_as -19 p. 43 p._m 18 pack -27 page 133 page_<number> 115
page_for 28 page_long -53 page_with -45 pai -58 pai_<number> -25 pai_for -36 pai_the -16 pai_what -15 paid 53
paid_<number> 37 paid_a 61 paid_by 38 paid_for -35 paid_in -59 paid_tribut -16 pain 21 paint -16 painter -18
pair 23 pair_of 70 palac 32 pan -41 panel 30 panel_ha 18 panel_that -21 pantomim 41 paper -56 paper_for -24
paper_from 38 paper_had 34 paper_in -55 paper_on -15 paperback -20 paragraph 76 paramed -26 parcel -23 parent -31
parish 62 parish_regist 36 park_and 24 park_behind -19 park_charg 20 park_space 19 parliament -24
parliament_and -25 parodi 80 parodi_account 21 part_as -18 part_in -62 part_of 54 parti 44 parti_had -22
parti_on 15 partner 38 partner_<name> -21 pass_<number> -19 pass_on -30 pass_the 64 passag 69 passeng -54
passeng_had -25 passport 27 passport_in -23 password 48 past 68 past_four 40 past_six -18 past_tens 45
past_the 17 past_three 21 past_two -20 pastor 17 patch 31 patienc -41 patienc_with -21 patron -15 paus -63
paus_includ -15 payment -24 peac 23 peel -19 peg -26 penalti -47 pencil 20 pencil_becaus -19 pension_fund 19
peopl -91 peopl_and 15 peopl_at -19 peopl_had -20 peopl_in 67 peopl_who -38 peopl_work 21 peopl_worst -15 per -40
per_cent -44 percent -49 percent_and -15 perform -22 perjuri 20 perman 54 perman_secretari 62 permiss -21
person -28 petit -34 petrol -20 petrol_station -18 pharmaci 47 pharmaci_in 33 phone -36 phone_call 54
phone_from -30 phone_had -20 phone_in 21 phone_of -16 phone_to -16 photo 26 photograph 25 photograph_and 37
photograph_in -27 photograph_of -39 photograph_show 20 phrase 43 phrasebook 68 physic -15 physician 17 pi -15
pick 38 pick_the 28 pick_up 22 picker -16 pictur_of 30 pictur_say 28 pictur_that -25 pie 25 piec 64 piec_of -32
pier -19 pigeon -29 pigeon_had -28 pigment 19 pilot_in 29 pin 41 pipe -43 pirat 32 pistol 31 pitch -24 pizza 125
placard 28 place_at 20 place_by -17 place_in -26 place_on -19 plai_<words> -19 plai_and -34 plai_at -21
plai_by 129 plai_card -19 plai_down -20 plai_for -57 plai_her 50 plai_in -47 plai_the 93 plai_togeth -32 plain 26
plan -56 plan_to -16 planet -22 plant -25 plant_in 46 plaqu 18 plaster -15 plate -28 player_had -18 player_in -19
player_left -19 player_of 38 playoff 18 playwright 22 plea 32 plead 26 plead_guilti 34 pleasur -30 plinth 47
plumber 73 plumber_with 24 pocket 102 podcast 40 poem -21 poet -19 poet_<speaker> -24 point_from -18 point_of 39
point_to 58 polic_find 20 polic_had -32 polic_in 33 polic_on -15 polic_say 55 polic_station 28 polit -17 poll -37
polygraph -20 poor -38 pope 56 port -19 portabl -16 portrait 64 pose 39 pose_as 66 posit -32 possibl -19 post -15
post_a -37 post_as 20 post_at -26 post_in 46 post_offic -32 post_on -31 post_twice -22 post_wa -20 poster -67
poster_ar -33 poster_read -18 postman -21 postmark 31 pot_of -17 pound 27 pour -16 power -65 practic 17 prank -32
prayer -15 predecessor 42 predecessor_<name> -17 predecessor_<speaker> -21 predecessor_who 15 predict -18
prefect 16 prefer -20 prefer_the -24 premier -16 premier_in -21 prepar -31 prepar_for -18 presenc -16
presenc_of -16 present -31 present_and -27 presid_<speaker> -38 presidenti 19 press 101 press_confer 36
press_him -26 press_offic 45 press_time -25 pressur -19 previou 25 price -98 price_in -16 price_of -41 priest 24
primari 107 primari_school 59 prime 41 prime_<name> -17 prime_minist 59 print 15 print_a -36 print_it 33
print_on 58 print_the -15 printer 104 prison -47 privat -39 prize_for -24 prize_to -23 prize_with -19 problem -24
procedur -17 procedur_and -17 produc_a -16 produc_the -18 product -23 profession 27 professor_<speaker> -17
professor_of 19 profil 24 profit -37 program 22 programm 67 programm_and -17 programm_say 17 project_box -28
promise 70 promise_<words> 54 promise_a 47 promise_hi 38 promise_that -39 promise_to -28 prompt 16 prop 18
properti -15 propose 47 propose_the 33 propose_to 25 prosecut -30 prosecutor_who 30 protect -37 protest 27
prove 19 provinc -18 provinci -18 proxi 18 pub -15 public -57 public_galleri -27 public_meet 33 publicist 57
publish -27 publish_a -18 publish_it -17 publish_last -24 publish_on -41 pull 18 pull_out -15 pull_the 69 pulp 52
pulp_<number> 18 pump -20 pupil -57 pupil_had 36 pupil_in 41 puppet 38 purpos 28 put 79 put_<speaker> 99
put_asid -29 put_at -21 put_back -48 put_hi -47 put_him 38 put_in 17 put_into 18 put_it -64 put_off -67 put_on 44
put_out 56 put_that 42 put_the 45 put_them 18 put_thi 18 put_through 21 put_to 21 put_togeth 37 put_up -49
putt -19 putt_drop -18 quai -16 qualifi 16 qualiti -20 quarter -27 quarter_of -16 queen 19 question 15
question_about 27 question_by -15 question_from -19 question_of -25 question_she -15 question_to 24
question_wa 18 question_whether 20 queu 37 queu_for 40 queue 19 quick -24 quick_to -23 quickli -30 quiet -50
quiet_for -19 quit 43 quizmast 76 quotat 50 quotat_is -28 quotat_wa 36 quote 106 quote_from -19 race -42
racehors -29 rack 21 radio 56 radio_in -28 rail -22 railwai -38 rain -36 rain_in -17 rain_is -17 rain_or -22
raise -19 ralli -49 ralli_in -34 ran -25 ran_on 58 ran_out -25 ran_to -38 rang -28 rang_a 25 rang_of -16
rang_the -70 rasp 22 rate_on 23 rate_the 36 rather_than 17 reach 25 reach_<speaker> -22 reach_by -29 reach_for 34
reach_level 53 reach_the 35 reaction -33 read 19 read_<number> 25 read_<speaker> -31 read_<words> 70
read_aloud 19 read_for 28 read_from -17 read_in 19 read_into -49 read_it -26 read_nor 25 read_over -16
read_the -70 read_to -37 read_what 43 reader 68 reader_who 56 real 83 real_<speaker> 88 reason -42 rebat -15
rebat_and -15 rebel 29 rebuilt -46 rebuilt_in -24 recall 21 recall_cover -19 receipt -41 receiv -58 recept -15
recip 15 recip_for 23 recit 33 reckon -16 recognis 27 recollect -17 recommend -23 record -97 record_for 35
record_in -39 record_it -40 record_of -45 record_set -17 record_the 18 recov -88 recov_from -31 red 27 reel 21
referr 25 reform -30 refund -27 refuse -35 refuse_to -37 registri 30 regret -18 reject -54 reject_the -18 rel -17
release 24 release_and -20 release_by -26 release_on 22 release_wa 23 remain -55 remain_in -24 remark 56
remark_drew -38 remark_in -84 remark_infuri -15 remark_to 19 remark_were 27 rememb 50 rememb_a 25 rememb_it -16
rememb_the -15 remind_him -63 remov 41 remov_from -30 remov_it -24 remov_of 19 remov_the 18 render 26 renew -20
rent 44 rent_in -18 reopen -49 repair_shop 25 repeat 19 repeat_it -20 repeat_that -15 repeatedli -16 replac -38
replac_a 29 replac_by -20 reply 40 reply_he -17 reply_that -44 reply_to -51 reply_within -15 report 27
report_<number> -15 report_<speaker> 55 report_and -32 report_as -16 report_ha -32 report_had 57 report_in -23
report_it 28 report_on 32 report_she -15 report_tell 15 report_that 30 report_wa 18 report_whether -16
report_who 29 repres 19 reproduc -37 request 17 request_for 41 request_of 20 requir 26 rescu -39 research -64
reservoir -20 resid -53 resid_of -19 resign 30 resist 15 respond -44 respond_point -15 respond_to -18 respons -19
restaur -38 restaur_in -22 restor -15 result_from -32 result_is 19 resum -32 resum_at -18 retail -19
retir_dentist 27 retir_for -20 retir_in -34 retir_signal -15 retir_surveyor 19 retir_to -21 retire 17 return -51
revenu -17 revers 31 review -50 review_by 33 review_of -16 revolt 24 reward -16 ribbon 19 rice -22 ride 76
rider -41 rider_as -19 rifl 62 right -47 ring 26 ring_the 22 risen 62 risen_to 31 risk -30 rival_firm -20
rival_for 23 river -48 road -56 roar 44 robberi 23 robe 66 robot -40 roll 34 roll_her -19 roller 19 roof -62
roof_of -25 roofer -22 room 64 room_and -19 room_as -34 room_he 27 room_in -18 room_of 52 room_on 16
room_over -15 room_sinc 24 room_wa 18 room_when 72 rose -36 round 15 round_from 43 round_of 43 round_to 21
rout -30 routin -20 rover -35 row_<name> 19 row_behind 16 row_two 38 royal_granari -18 rubber 72 rubber_mask 31
rugbi_union 15 rule -30 rule_on 58 ruler 35 rumour -40 rumour_that -22 run 60 run_again -17 run_by -26 run_of 31
run_out -48 run_the 19 run_to 105 run_until -50 run_use -16 rung 20 runner_in -15 runwai -22 rupe -15 rush 24
safeti -40 saffron -16 sail_a 45 salami -22 sale -24 sale_from -36 sale_in -22 sale_wa 53 same 21 same_<name> 52
same_even -20 same_gale -27 same_minut 57 same_morn -18 same_name -27 same_room 36 sampl_had -17 sanction -17
sanctuari -33 sandwich 29 sat 24 sat_at 19 sat_on 16 satellit -17 satir 41 save -40 say -90 say_<name> 44
say_<speaker> -38 say_<words> 116 say_a -54 say_afterward -19 say_an -18 say_and 66 say_befor -16 say_exactli -21
say_for 26 say_he -110 say_hi -40 say_in 68 say_is 56 say_it 29 say_no -28 say_noth 51 say_of 23 say_on 34
say_onli 19 say_she -65 say_so 107 say_someth 54 say_that -109 say_the -23 say_thei 59 say_there -41 say_thi 23
say_wa 37 say_what 32 say_with -22 scale -18 scan -33 scar 15 scene 128 scene_wa 18 sceptic -16 scheme -19
scholar 19 school -41 school_and -49 school_bu 27 school_gym 58 school_have -29 school_in -18 school_is -16
school_to -19 schoolboi 21 schoolteach 51 score -57 scream 32 screen 74 screen_for 31 screen_in -20
screen_turn -17 screenshot 38 script -22 scroll 24 sea -47 seagrass -15 seal -24 search -21 search_on -32
season -27 season_and -40 season_made 25 season_on -19 seat_<number> 42 seat_a -22 seat_for 42 seat_in -20
seat_were -16 second 18 second-year 49 second_act 32 second_back -20 second_befor 35 second_dai -25
second_half -42 second_home -29 second_in -28 second_of 36 second_on 39 second_sampl -17 second_time 25
second_to 18 second_wa -18 second_year -21 secret 22 secretari 38 secretari_of -23 secretari_say -27 section -15
secur 64 secur_firm 33 secur_guard -17 see_by -48 see_her 16 see_hi -19 see_it -44 see_on 17 see_the -23
see_two -17 seek -28 seek_a -17 seem -48 seem_in -15 seem_to -18 segment 21 seiz -20 select -16 sell -31
sell_a 43 sell_the 30 seller -22 seminar 20 send_by -16 send_for 25 send_from 18 send_her -26 send_it -17
sender 101 senior -46 senior_offici -17 sentenc 164 sentenc_and 25 sentenc_begin 24 sentenc_in -25 sentenc_is 23
sentenc_of -19 sentenc_on 52 sentenc_that 21 sentenc_to -43 sentenc_wa 69 sentenc_will -21 separ -24 sergeant 45
seri -56 seriou 35 serv -25 serv_for 37 server 44 servic_in 24 set -29 set_foot 92 set_in -28 set_up -35 settl 47
settl_a 27 settl_on 61 settl_the -15 seven -35 seven_month 17 seventh -29 sever -43 sewn -19 shadow 48 shake -23
shallow -15 shame -17 shape 16 share -48 share_<number> -19 share_a 28 share_hous 40 share_the -19 share_two -21
sharper -24 sharper_in -24 shave -31 she -92 she_agree -25 she_and 35 she_answer 15 she_deny -15 she_did -19
she_ever 15 she_go 31 she_hand 75 she_hold 54 she_laugh -17 she_lost 27 she_move 79 she_promise 19 she_read -45
she_sat -22 she_say -109 she_sing -20 she_speak 71 she_spent 30 she_tell -55 she_took -26 she_wa 86 she_walk -22
she_want -20 she_write -39 shed -29 sheep -22 sheet 21 shell 18 shelter -18 shift -22 shift_and -16 shill 40
ship 20 ship_wa 48 shook -78 shook_hi -61 shoot 19 shop 18 shop_and 15 shop_on 33 shop_where -24 shopper 31
short -29 short-liv -16 shorten -24 shorter -35 shorthand 36 shortli_befor -23 shortlist -26 should_have 62
should_not -18 should_read -24 shoulder -16 shoulder_and -17 shoulder_of 17 shout 56 shout_it 28 shout_of -51
show 30 show_<name> -15 show_<number> 49 show_a -21 show_and -20 show_her 52 show_in -25 show_it -17 show_me -18
show_no -19 show_the 130 show_what 25 shown -35 shown_in -15 shown_it -16 shown_on -16 shown_the 19 showrunn 30
shrug -18 shut 29 shut_down -24 shut_sinc 20 shut_the 16 sick -42 side -19 side_ar 35 side_door -15 side_had -32
side_of -21 sigh 25 sight -29 sight_of -20 sign_a -44 sign_and -46 sign_in 16 sign_it 33 sign_that -27
sign_the -21 sign_up -15 sign_with 58 signal -43 signal_and -20 signal_box -17 signal_offic -15 signatur 19
signatur_of -18 silenc 31 silenc_and -29 silent -30 silver -27 silver_ladl -21 similar -31 similar_strike -15
sinc_<name> -48 sinc_<number> -40 sinc_<speaker> -21 sinc_a 19 sinc_breakfast 43 sinc_chang -22 sinc_he 51
sinc_her -25 sinc_hi 24 sinc_independ 33 sinc_it -41 sinc_last -19 sinc_spring 20 sinc_taken -16 sinc_the 56
sinc_then -23 sing -19 sing_and -33 sing_by 57 singer_<speaker> -15 singer_in -16 singl_<name> 46
singl_<words> -30 sink 26 sister -42 sister_and 27 sister_disagre -19 sister_from 41 sister_had -15 sit 55
sit_down 20 sit_in -15 sit_on 109 site 69 six_and 15 six_countri -21 six_hour -27 six_mile -21 six_minut 18
six_month -47 six_on 36 six_page -53 six_second -62 six_time -22 six_to -28 six_year 33 sixth -23 sixth-form 46
sixth-form_did -15 sixth_dai -17 size_of -43 skate 22 sketch 18 skip -18 sky -24 skylight -18 slab -17 slap 30
slid 20 slide 20 slightli 20 slightli_differ -17 slip_from 21 slot 16 slow 46 slow_and -17 slow_in 28 small -47
smaller -28 smile -40 smile_and -26 smuggler -21 snap 38 sneer 16 snore 49 snow -31 so 64 so_<speaker> -22
so_at 15 so_did 18 so_doe -42 so_far -34 so_for 25 so_had 33 so_he 19 so_often 27 so_that -15 so_the 16
so_what -63 societi 31 sock_and 16 sofa -19 softwar 51 softwar_and 16 softwar_from 21 softwar_had 47
softwar_that -43 sold_<number> -30 sold_at 24 sold_in 44 sold_it 19 sold_out -47 soldier -38 solicitor -41
solv 17 solv_the 17 some -80 some_<number> -29 some_of -26 some_time -17 somebodi -17 somebodi_had -19 someon 57
someon_ha -20 someon_had -47 someon_in 33 someth 66 someth_is -21 son -43 son_of -28 son_wa -28 son_who -18
song 47 soon -43 soon_as -29 sooner 40 sophomor -29 sore -33 sorri 21 sorri_for -16 sorri_that 30 sorri_to -17
sort 34 sound 29 soup -24 sourc 44 spa 53 spaniel 22 spare -24 speak 128 speak_<name> 33 speak_about -16
speak_after -21 speak_and -20 speak_as 29 speak_at -50 speak_by -47 speak_of 26 speak_on -22 speak_onli -28
speak_outsid -15 speak_sinc 64 speak_the 42 speak_to -48 speak_up -41 speak_with -25 speaker 176 speaker_at 30
speaker_in 52 special -20 specialist -20 specimen 25 spectat 23 speech 52 speech_and 27 speech_by 46
speech_had -32 speech_last 16 speech_to -16 speech_wa 21 spell 196 spell_with 18 spend -28 spent_<name> 26
spent_a 15 spent_four -17 spent_the 46 spent_three -37 spent_two -22 spit 88 splice 36 split -30 spokesman -41
spokesman_<speaker> -28 spokesman_for -15 spokeswoman -22 sponsor 19 spoof 51 sport 42 spot 21 spot_in 19
sprain -24 spread -53 spring_as 50 spring_the 19 squad -23 squar 46 squeez 32 stab 22 stadium 23 staff -87
staff_find -17 staff_had -19 staff_to -19 stage -35 stai -31 stai_for -28 stai_in 69 stai_on 45 stair -18
stall 104 stall_of 56 stammer 55 stamp 33 stand 37 stand_at -22 stand_besid 37 stand_by -47 stand_in 32
stand_next 54 stand_wa 22 standard 41 star -26 star_<name> -17 stare -20 stare_at -20 start -118 start-up -23
start_her -19 start_in -19 start_it -31 start_the 48 state -54 state_<name> -18 state_and -18 state_that 32
statement 16 statement_and 22 statement_from -36 statement_on -19 statement_read -26 statement_wa 43
station_and -25 station_gave -20 station_had 35 station_in 19 station_to 16 steadi -37 steel -16 steepl -15
stenograph 48 step_down -32 step_of -22 steward -36 still_ha -38 still_in 70 stitch 24 stock 39 stolen -41
stone 16 stood -62 stood_besid -19 stood_by -35 stood_for 49 stop 44 stop_at -23 stop_on 23 stop_so -26
stop_the 38 stop_use -19 store -65 stori 50 stori_by 26 stori_in -16 stori_of -62 stori_wa 36 storm 40
storm_took -18 stove -54 straight 18 straight_face 53 strain -38 stranger 52 strap 19 straw -28 straw_from -29
stream 51 street -81 stretch -24 strike_at -17 strike_is -36 striker 19 string 49 strip 65 strip_of -15 stroke 30
stroke_in 23 stuck -42 stuck_it -23 student 34 student_10-year-old -16 student_admit -29 student_at 30
student_from -26 student_in 26 student_who -24 studi -47 studi_of 37 studi_the -21 studi_wa 28 studio 23
studio_ha 15 studio_in -25 style 26 su 65 subscrib 58 substitut -24 substitut_<name> -20 subtitl 44
subtitl_were 37 succe -15 succe_him -15 succeed 23 success -21 success_meet -15 successor -24 such 148
such_talk 18 suffer -17 suggest -23 suggest_that -34 suit 18 suit_took -29 suitcas_and -28 sum_and 19 summari 24
summer -15 summit 27 summit_and 32 supermarket -20 supervisor -31 suppli 15 suppli_the 19 support -31 suppos 112
suppos_that 55 suppos_to 25 supposedli 101 sure -41 surgeon 63 surgeon_had 25 surgeon_in -24 surgeri -23
surgeri_in -24 surgic -18 surnam 51 surpris_to 51 survei -37 surviv -21 surviv_by -28 suspend -35 suspend_for -15
swallow 77 swap 32 swear 55 sweat 31 sweep -15 swept 23 swim -34 swim_pool -15 swing 17 syllabl 62 system -31
tabl 65 tabl_in 89 tabl_with -33 tablet 17 tablet_comput -24 tabloid 49 tag 30 tailor 35 take -54
take_<number> -26 take_a -15 take_back 19 take_in -18 take_on -16 take_over 27 take_place 39 take_the 51
take_to 55 take_up -65 taken_<speaker> 20 taken_a -26 taken_by 24 taken_hi 21 taken_in 15 taken_off 28
taken_on -23 talk 46 talk_about -20 talk_for 19 talk_in 66 talk_of -18 talk_that 16 talk_to -16 talk_with 25
tall 39 tanker -21 tannoi 15 tannoi_plai -19 tap 21 tape -27 tape_and -28 tape_of 19 tape_wa -73 tart -15
taught_it 24 taunt 16 tax -73 tax_<words> -15 taxi 41 taxi_driver -24 tea -20 teach -38 teach_<name> 31
teach_the -24 teacher -33 teacher_had -19 team 23 team-mat -30 team_bu 27 team_had -19 team_in -19 team_to 27
teammat -28 tear -55 tear_as -15 teatim -24 teeth 32 telegram 30 telephon 35 telephon_and 15 telephon_had 38
telephon_her -16 telephon_hi -17 telephon_interview -27 telephon_number 40 telephon_record -20 telephon_the -15
televis -61 televis_and -18 televis_crew 25 televis_that -18 tell 68 tell_<name> -63 tell_<speaker> 18 tell_a -84
tell_at -36 tell_employe -18 tell_juror 27 tell_local -16 tell_me -41 tell_member -17 tell_of -36 tell_on 15
tell_polic 17 tell_report -59 tell_the 140 tell_to 36 temperatur 45 temperatur_of 19 templat 33 ten 35
ten_minut 15 ten_of 25 ten_past 26 ten_year -48 tenant -24 tender 20 tens 45 tent -15 tenth -39 tenth_of -28
term -28 term_of -17 test -54 test_on -21 testify -23 testify_for -34 testimoni 20 text 83 text_and 36
text_at -18 text_wa 45 than -59 than_<number> -60 than_a -25 than_ani 22 than_the 20 thank -40 thank_her -31
thank_the 17 that 30 that_<name> -37 that_<speaker> 74 that_a -23 that_account -18 that_afternoon 88 that_an -15
that_and 29 that_ani -17 that_answer 22 that_anyon -24 that_at 17 that_begin -15 that_came 28 that_can -17
that_claim -15 that_cough -22 that_could -21 that_custom -16 that_dai 108 that_did -15 that_down -22
that_drew -30 that_each 22 that_everybodi 21 that_from 39 that_go -30 that_ha 22 that_had 17 that_he -15
that_her -44 that_hi -29 that_hour 48 that_in 22 that_left -36 that_make -18 that_mean -18 that_morn 144
that_name 83 that_night 69 that_none 47 that_of 48 that_offic -29 that_phrase -28 that_read -30 that_say 17
that_second -15 that_sentenc 20 that_she -87 that_show -18 that_someth -21 that_start -22 that_such -22
that_the -19 that_there 26 that_thi -18 that_time 34 that_to 43 that_too 15 that_took 23 that_wa 30 that_wai 59
that_week 88 that_work 17 that_would -22 that_year 90 the -32 the_34-year-old -16 the_<number> -72
the_<speaker> 73 the_<words> 67 the_accid 23 the_account 41 the_accuse 32 the_actor -37 the_ad 34 the_address -49
the_admir 44 the_affair -22 the_ag -18 the_agenc 75 the_aid -20 the_airport -48 the_aisl -17 the_allege 34
the_ambassador 17 the_anim -25 the_announc -20 the_answer 16 the_app -28 the_appeal 28 the_applic 33
the_archbishop 41 the_archiv 36 the_argument -17 the_armi -33 the_artist 36 the_attack -26 the_audienc -15
the_audio 21 the_author 28 the_autumn -71 the_avalanch -18 the_back -106 the_bakeri 15 the_balconi 39
the_ball -44 the_bank -17 the_bar 33 the_barman 48 the_barrel 51 the_batteri -18 the_beach -39 the_bear 38
the_bed 28 the_bell 38 the_bench -16 the_best 18 the_bill -42 the_bin 16 the_bird 16 the_blackmail 21
the_bless 20 the_block -25 the_boi 24 the_boiler 19 the_book 30 the_booth 43 the_border -18 the_borough -15
the_bottom -27 the_boxer -28 the_bride 36 the_bridg -19 the_brigad -18 the_brother -35 the_bu -35 the_budget -27
the_build -45 the_builder -16 the_bulletin 18 the_button 24 the_buyer -37 the_cabl 18 the_call 33 the_caller 71
the_camp -30 the_capit -24 the_car -26 the_card 21 the_caretak 41 the_case -56 the_cash 15 the_cast 16
the_castl 25 the_cat 74 the_cater 55 the_cathedr 23 the_central 26 the_ceremoni 35 the_chain 33 the_chair 15
the_chairman 15 the_challeng -18 the_chamber -17 the_champion -16 the_chancellor 31 the_chang -20 the_chapel -22
the_chat 24 the_children 55 the_choic -18 the_choir -23 the_church -21 the_citi -18 the_claim -16 the_class 51
the_cleaner -29 the_clerk 43 the_clinic -15 the_clip 110 the_club -16 the_co-chairman -19 the_coast -34
the_coastguard -18 the_coat -22 the_code -28 the_coin -21 the_colleg -18 the_colonel 66 the_comic 40
the_committe -58 the_compani -49 the_complaint 18 the_convict -17 the_corner -26 the_coron -32 the_cost -24
the_counter 15 the_counti -55 the_coupl -20 the_court -41 the_cover 23 the_cox -23 the_crash 20 the_crew -15
the_crowd -33 the_dai 79 the_dam -33 the_damag -18 the_date 68 the_deal -17 the_debat 45 the_decis -54
the_defens -16 the_deleg 17 the_demand 28 the_dentist -40 the_design 16 the_detect 15 the_differ -32
the_dinner -22 the_director 55 the_district -19 the_divorc 16 the_donor -18 the_door 44 the_drama 29 the_draw -20
the_driver 69 the_drivewai -18 the_ear 27 the_east -21 the_economist 48 the_edg 21 the_elder -20 the_elect 15
the_elev 15 the_email 58 the_embassi 46 the_emerg -37 the_end -41 the_engin -17 the_entranc -17 the_envelop 27
the_episod -47 the_ev 29 the_even 17 the_evid -25 the_examin 32 the_exchang 68 the_exercis 29 the_extra 56
the_ey -18 the_eyebrow 36 the_face 23 the_factori -25 the_fall -48 the_fals 26 the_famili -76 the_fan -32
the_farewel 23 the_farm -33 the_fault -22 the_feder 18 the_ferri -15 the_festiv -28 the_fever -19 the_fiction 34
the_field -41 the_fifth -21 the_figur -45 the_film 74 the_final -26 the_find -23 the_firm -41 the_five -16
the_fleet 45 the_floor -49 the_flower -20 the_follow 67 the_foot 15 the_forc 16 the_foreman -63 the_forfeit 23
the_former 16 the_founder -22 the_fourth -49 the_fraud 35 the_front 23 the_full -31 the_fund -18 the_funer -16
the_galleri -48 the_game -43 the_gang 52 the_garden -15 the_gate -34 the_gener 20 the_ghost -15 the_glass 95
the_goal -42 the_groom 54 the_ground -34 the_group -27 the_guest 57 the_gutter -18 the_hall 18 the_hand 41
the_harbour -20 the_harbourmast -19 the_hat 64 the_head 32 the_headline -15 the_headphon 30 the_hear -90
the_heart -20 the_heat 31 the_help 20 the_heroin 29 the_hill 35 the_hit 21 the_hole 20 the_home -36 the_hour 67
the_hous -29 the_hypnotist 71 the_idea -28 the_inquest -29 the_inquiri 19 the_internet -16 the_interpret 48
the_interv 30 the_intrud 23 the_invit 29 the_item 52 the_jaw 28 the_jetti -37 the_joke 18 the_journal -18
the_junction -28 the_juri -17 the_king 35 the_knee 42 the_label -24 the_laboratori 36 the_ladi 30 the_lamp -18
the_land -41 the_lane -21 the_largest -23 the_late 22 the_laugh 20 the_lead -16 the_leaflet 30 the_leagu -18
the_leas -29 the_lectern 64 the_lectur 87 the_letterhead 25 the_librarian -17 the_lid -21 the_life 35
the_lifeboat -16 the_lift 25 the_line -42 the_list 15 the_littl 32 the_live -16 the_lobbi 25 the_longest -18
the_lot 19 the_lotteri -24 the_lower -15 the_machin 33 the_magazin 117 the_magistr 30 the_main -26 the_maker 23
the_man 100 the_margin 35 the_mark -24 the_market -33 the_mast -16 the_match -49 the_matter -17 the_meantim -25
the_medium 42 the_men -58 the_menu -21 the_message 61 the_middl -18 the_mine -18 the_minist 61 the_ministri 34
the_minut 25 the_mirror 28 the_moment -34 the_monei -40 the_month -16 the_morn 17 the_mother -23 the_motto 15
the_murder 59 the_museum -24 the_name 48 the_nation -25 the_navi 45 the_nearest -20 the_needl 33 the_neighbor 20
the_neighbour -24 the_network 20 the_new -95 the_next 118 the_night 54 the_nine -22 the_nomin -17 the_novel -21
the_nurs 111 the_occup -16 the_offer -23 the_offic 30 the_offici -15 the_on 64 the_onli 51 the_opposit 16
the_origin -27 the_other 25 the_outcom -25 the_outgo 19 the_owner -69 the_page 92 the_painter -17 the_pair -17
the_pan -34 the_panel -41 the_paper 62 the_part 109 the_parti 58 the_passag 60 the_passeng -17 the_password 45
the_past 17 the_patch -25 the_patient -34 the_paus 33 the_perman 62 the_piano 22 the_pictur 74 the_piec 62
the_place -30 the_plan -20 the_plant 30 the_platform 28 the_player -38 the_playoff 18 the_plinth 47 the_point -18
the_polic -28 the_poll -15 the_port -41 the_poster 16 the_pot 42 the_power -31 the_premier -35 the_presenc -16
the_presid 52 the_previou 43 the_price -43 the_priest 56 the_prime 91 the_printer 29 the_prison -20
the_programm 81 the_project -41 the_protest -18 the_proxi 18 the_public -41 the_publish 66 the_pupil -31
the_puppet 41 the_putt -18 the_quai -15 the_quarrel 25 the_question -44 the_queue 34 the_quotat 64 the_quote 50
the_race -15 the_radio -19 the_rail -32 the_rain -38 the_real 75 the_rebel 30 the_recall -22 the_record -20
the_red 18 the_region 24 the_release 28 the_remark -38 the_reply 45 the_report 46 the_request 20 the_research -17
the_resid -18 the_resign 18 the_review 24 the_revolt 24 the_ride 74 the_rider -18 the_right 35 the_river -35
the_road -24 the_roof -57 the_room -26 the_rope 20 the_rout -21 the_rover -26 the_rubber 21 the_rule 18
the_run 42 the_sampl 19 the_satir 36 the_scene 29 the_school 29 the_screen 66 the_screenshot 40 the_script -51
the_season -31 the_seat -30 the_second 25 the_secur 39 the_sender 47 the_sentenc 225 the_seri -38 the_set -33
the_sheet 63 the_sheriff -18 the_ship -17 the_shortlist -24 the_show -28 the_showrunn 30 the_side -26
the_signal -25 the_singer 66 the_singl -34 the_sister -23 the_site -31 the_six -36 the_sixth -17 the_size -43
the_small -21 the_softwar 19 the_son -28 the_sort 19 the_sound 69 the_speak 37 the_speaker -16 the_spell 54
the_sponsor 38 the_sport 36 the_spring -54 the_squar 28 the_stadium 19 the_stage -32 the_stair -47 the_stall 145
the_stand 47 the_start -39 the_statement 43 the_station 81 the_steepl -15 the_stenograph 79 the_steward -22
the_store -15 the_stori -21 the_storm 28 the_stove -32 the_stream 52 the_street -31 the_striker 26
the_student -34 the_studi -37 the_subject -21 the_suggest -15 the_sum -22 the_summer -42 the_summit 29
the_suppos 32 the_surgeon 16 the_surgeri 16 the_suspect 25 the_tabl -65 the_tabloid 47 the_talk 42 the_tannoi 15
the_tape 39 the_teacher 24 the_team -15 the_teenag -22 the_telegram 25 the_tenor 29 the_text 67 the_theatr 16
the_theft -16 the_third 38 the_three 37 the_ticket -22 the_tide -33 the_till -35 the_time 98 the_timet -31
the_toast 28 the_tournament -15 the_tower -19 the_town -52 the_trade -26 the_traffic -31 the_trailer 40
the_transcript -35 the_translat 42 the_tree -17 the_trial -48 the_trophi -21 the_troubl -17 the_troup 29
the_truth -16 the_tunnel -15 the_turn -32 the_tutor 106 the_twelfth 33 the_two 62 the_umpir -24 the_union -53
the_univers 53 the_vallei -35 the_van 37 the_verdict 28 the_veteran 20 the_vicar 44 the_view 21 the_vineyard -17
the_voice 69 the_volunteer -16 the_vote 17 the_voter 50 the_wai -50 the_walk 36 the_wall -24 the_warehous 26
the_water -42 the_wave -37 the_websit 15 the_west 39 the_western -16 the_whale -16 the_wheel 16 the_whole 86
the_wholesal -19 the_widow 29 the_wind -27 the_window -16 the_winger 22 the_winter 34 the_wire 29 the_wit -23
the_woman 82 the_women -24 the_word 56 the_work -27 the_world -26 the_writer 38 the_wrong 19 the_yard 59
the_year 66 the_youngest -24 theater 28 theatr -34 theft -43 thei -72 thei_all 16 thei_ar 104 thei_could -24
thei_did -15 thei_find 33 thei_have -28 thei_plai -17 thei_record -17 thei_should -16 thei_want 48 thei_were -58
their -54 their_best 25 their_children 28 their_father -21 their_last 39 their_lawyer 28 their_name -20
their_own -50 them -33 them_a 17 them_at -15 them_between 23 them_by -31 them_for -24 them_from 35 them_ha 34
them_had 20 them_in 55 them_is 45 them_on -16 them_that -17 them_the 28 them_to -16 them_under -21 them_up -32
them_wa -27 them_were 28 themselv -39 then 101 then_<name> 36 then_and 15 then_ask 26 then_go -27 then_he -56
then_hear -21 then_it -74 then_put 28 then_tell -20 theori 19 therapist 43 there 23 there_a -16 there_and 21
there_ar -40 there_for -17 there_ha 41 there_had -27 there_in -15 there_is -53 there_sinc -34 there_wa -57
these_word -45 thi 30 thi_articl -38 thi_is -32 thi_magazin -29 thi_month 32 thi_morn -16 thi_occas -18
thi_ordinari -20 thi_point 31 thi_season 18 thi_to 18 thi_wa 24 thi_winter -22 thiev -27 thigh 57 thin -23
thing 70 thing_and 15 thing_anyon -24 thing_to -31 think 52 think_again -26 think_of 69 think_that -34
think_thei 24 think_to -36 think_up 65 third -65 third-gener -16 third_floor 15 third_in -49 third_of -18
third_time -16 thirti 87 thirti_year 19 those 53 those_at 18 those_dai 19 those_of 40 those_who -49 those_word 54
threaten 38 threaten_the 44 three -30 three_<name> -26 three_children -18 three_dai -41 three_had -21 three_in 22
three_leg -19 three_minut -34 three_night -23 three_out 29 three_peopl 55 three_week -30 three_were -23 threw -33
threw_out -15 thriller 16 throat 36 throat_and -29 through_<name> -25 through_a 35 through_her -16 through_it 26
through_their -31 through_them 19 throughout 87 thrown -39 thumb 36 thumb_and 35 ti -19 ti_it -20 ticket 31
ticket_for -29 ticket_sold -24 tide -48 tie 28 tile -17 time -52 time_<speaker> 34 time_a 74 time_as 21
time_befor -23 time_by -27 time_it -20 time_of 26 time_sinc -25 time_that -36 time_the 52 time_thei -26
time_wa 24 time_with 20 timet -34 timet_had -29 tire -49 title -28 to -37 to_<number> -67 to_<speaker> 36 to_a 53
to_all 24 to_anyon 33 to_appeal -18 to_applaus 34 to_argue 20 to_borrow -30 to_bring -22 to_bui -17 to_call -25
to_carri -27 to_catch 31 to_chair 44 to_charg 15 to_choos -23 to_come -63 to_comment -15 to_complain 21
to_correct -16 to_cost -30 to_cover 19 to_criticise -16 to_do -35 to_drive -35 to_empti 24 to_everyon -19
to_fill 46 to_find -20 to_follow -29 to_forget 19 to_four -34 to_get 35 to_have 105 to_her 39 to_hi 78 to_him 54
to_himself 57 to_hold -27 to_hospit -16 to_ignor -51 to_it 32 to_keep -41 to_kill 24 to_learn 86 to_leav -26
to_let -31 to_lie 20 to_light -25 to_listen -16 to_mean -19 to_move -20 to_nine -24 to_nobodi -18 to_on -20
to_open -34 to_oppose 15 to_pai -28 to_pull -22 to_read 57 to_replac -16 to_reply -17 to_report -38 to_ring 28
to_say 92 to_see 45 to_sell 23 to_send -16 to_show 37 to_six 31 to_stai 29 to_stop 20 to_strike -20 to_take 27
to_talk -25 to_tear -24 to_tell 33 to_thank 18 to_the 33 to_thi 28 to_those -28 to_three -35 to_type -18
to_us -59 to_use -22 to_whoever 73 to_whom 20 to_win -47 to_work -39 to_write 75 toast 27 toaster -20
todai_there -15 togeth 22 togeth_as -32 togeth_by 24 togeth_from 15 togeth_with 40 toilet -25 toilet_on -22
tomb 22 tomorrow -20 tone 53 tonight -18 tonn -19 too -22 too_and 94 too_cold -19 too_late -25 too_much 30
took_<speaker> 19 took_five 23 took_for 31 took_four -46 took_her -51 took_in 26 took_it 47 took_no -80
took_note -29 took_off -60 took_onli -19 took_part -49 took_place 98 took_question -22 took_six 34 took_the 24
took_to 40 took_turn 24 top -15 top_of 36 tore 24 toss 50 tour -15 tour_in 22 tournament -28 tow -15 tower -21
tower_at -17 town 33 town_<name> 61 town_and 21 town_council 33 town_from -15 town_hall -19 town_on -17
town_that 32 toymak 19 trace 93 trace_a 35 trace_it 40 trace_of 25 trace_the 26 track -35 tractor -24 trade -39
trade_minist -31 trader -39 traffic 29 trailer 34 train -68 train_and 32 train_as -39 train_partner -16
train_that -15 traine 40 trainer -24 tram 19 transcript_of -37 transport -37 travel -54 travel_from -23
travel_with -15 treat -48 treatment -17 tree -51 trial_on -15 tribun 24 tribut -15 tribut_to -24 trip -26
tripl -20 trooper -18 trophi -21 troubl -28 troubl_is -17 troup 29 trouser 24 true 18 truth 37 try 32 try_out 20
try_to -17 tube 28 tune -27 tune_from -26 turbin -18 turkei 21 turn 35 turn_a 16 turn_and 24 turn_back -18
turn_down -54 turn_grei -17 turn_in -22 turn_into 36 turn_it -34 turn_of -25 turn_out 41 turn_over 30
turn_sharper -24 tutor 135 tweet -24 tweet_a -15 twelfth 33 twelv 30 twelv_word 21 twenti_minut -28
twenti_year 16 twice_as -17 twice_befor 34 twice_for 30 twice_in -16 twice_on 25 twice_sinc -16 twice_that -17
twice_the 30 twice_to -18 twin 39 twin_sister -21 two -33 two-lin -22 two_<name> 44 two_and 21 two_bottl 30
two_breakfast 28 two_children -50 two_daughter -28 two_decad 17 two_hour -65 two_hundr 44 two_in -16 two_men 39
two_metr -22 two_new 19 two_of -37 two_other 32 two_page -18 two_plai -32 two_recommend -27 two_season 21
two_second 17 two_sister 31 two_wed -19 two_when 39 two_wit 39 two_women -17 type 203 type_it 24 type_out -15
type_the 68 type_to 16 typefac 45 typewrit 16 typist 131 umpir -20 unanim -26 uncl 29 uncl_had 24 uncut 91
under 73 under_<name> -16 under_<number> -17 under_a -27 under_an -21 under_gener 45 under_her 36
under_question -33 under_the 30 under_their -16 unhappi -18 unhurt -17 uniform 25 union -49 union_ha 34 unit 40
unit_in 24 univers_in 15 unlock 71 unlock_with 19 unopen -28 unpaid -18 unrepent -20 until 27 until_<name> 48
until_he -17 until_the 22 until_then -64 untru 46 up_<number> -30 up_a -34 up_all 36 up_as 16 up_becaus 26
up_for -41 up_from -50 up_her 30 up_hi -21 up_in 35 up_insid 34 up_it 22 up_more 35 up_on -39 up_over 26
up_poster -16 up_say 23 up_six -53 up_the 42 up_their 31 up_to 61 up_with 47 updat 31 upheld 22 upon -18 urge -52
us 16 use -40 use_a -47 use_hi 55 use_mean 73 use_to -54 user 30 usual -57 usual_take -26 utter 127 utter_a 84
vaccin -53 vallei -67 variou 54 veget -28 vendor 21 ventriloquist 16 verb 41 veri 51 verifi -18 version 17
version_is -17 vessel -15 vet -25 veteran 15 vicar 30 vice-chancellor -15 victim -42 video -43 video_from -22
video_of 17 video_on -19 view_of 18 view_on 17 viewer 48 villag -28 villag_could 24 villag_in -23 villag_of 38
vindic -16 vineyard -23 visa 42 visit -80 visit_the -27 visitor -21 visitor_for 20 visitor_had -21 visitor_to -21
voice 65 voice_and -25 voice_by 78 voice_drop 35 voice_for 37 voice_from -45 voice_of -61 voice_on 25
voice_the -27 voice_wa -58 voicemail 24 volunteer_among -15 volunteer_in -19 volunteer_with 39 vote -69
vote_and 30 vote_by 35 vote_on -15 vote_to -29 voter_seem -15 vow 105 vow_of 99 vowel 74 wa_<name> 83
wa_<number> -16 wa_<words> 24 wa_a 55 wa_abroad -26 wa_acquit 45 wa_add 51 wa_address -29 wa_alreadi 39
wa_and -27 wa_anoth 24 wa_ask -69 wa_asleep 68 wa_at -15 wa_back -26 wa_be 96 wa_boo 18 wa_bought -22
wa_broadcast -26 wa_buri 105 wa_call 29 wa_cast -19 wa_chang 29 wa_check 25 wa_close 65 wa_come 71 wa_comment -18
wa_cool -22 wa_delight -16 wa_discov 31 wa_do 79 wa_done -15 wa_draft 21 wa_drawn 33 wa_drop -16 wa_due 16
wa_eight 53 wa_eleven 26 wa_expect 21 wa_fabric 25 wa_find -37 wa_first 23 wa_forc 16 wa_found 41 wa_four 55
wa_free 31 wa_full -42 wa_get 37 wa_glad -15 wa_graciou -32 wa_greet -38 wa_hand -23 wa_happi -25 wa_her 33
wa_hurt -34 wa_in 28 wa_interrupt -18 wa_just 21 wa_kill -17 wa_late 22 wa_leak -25 wa_led -23 wa_left -37
wa_less -45 wa_lift -23 wa_like -18 wa_live 56 wa_look -18 wa_lose -19 wa_lost -44 wa_mean -16 wa_more -20
wa_move -40 wa_nine -38 wa_no 15 wa_not 24 wa_old -15 wa_on 24 wa_open 81 wa_photograph -20 wa_place 15
wa_present -22 wa_print -18 wa_publish -33 wa_pull -16 wa_put 42 wa_read -29 wa_refuse 24 wa_release -20
wa_remov 16 wa_return -16 wa_right -36 wa_run 33 wa_say 58 wa_second -38 wa_see -16 wa_share -20 wa_shoot 41
wa_shut 27 wa_sign -41 wa_sold 33 wa_speak 25 wa_start -17 wa_still 63 wa_stolen -18 wa_suspend -15 wa_tell -49
wa_that 109 wa_the 134 wa_then 102 wa_there 38 wa_try 24 wa_two 49 wa_type 19 wa_under 31 wa_unhurt -17
wa_wear 39 wa_what 39 wa_withdrawn 24 wa_write 25 wa_wrong 15 wag 43 wage -19 wai 45 wai_and 27 wai_in -43
wai_it -27 wai_of 18 wai_round 23 wai_to -16 wait -74 wait_until 20 wait_with -18 waiter 42 waiver -21 walk -39
walk_into 16 walk_off -15 walk_out -21 walk_to -25 wall -66 wall_ar -22 wall_by -20 wall_hang -22 walru 22
want -75 want_a -18 want_him 26 want_the -20 want_to -47 war_of 16 wardrob 29 warn -53 warn_had -15 warn_that -15
wash -27 wash_machin -15 wasn't 23 watch -36 watch_close 19 watch_from -22 watch_the -33 water -65 water_at -17
water_compani 43 water_had 22 wave 31 wave_took -37 wax 39 waxwork 27 we -24 we_ar 45 we_ask -15 we_had -27
we_should 28 weak -25 wear_the 52 weather -33 websit -25 websit_on 16 wed 64 week -80 week_a 28 week_after -21
week_and -42 week_in -20 week_of 24 week_off -21 week_sooner 45 week_that -39 week_the 50 week_to -26
week_will 71 weekend 28 weekend_in 43 weekend_the 44 weigh -49 weigh_<number> -32 welcome_the -28 well-known 26
wept -32 were -92 were_<number> 20 were_<words> -30 were_add 19 were_ask 27 were_given -24 were_hand 24
were_hold -19 were_in -29 were_less -23 were_not -37 were_on -16 were_out 15 were_put 41 were_shut 30
were_slow -19 were_taken -53 were_tell 21 were_the 62 were_thrown -21 were_to 34 were_too -20 western 29
western_<name> 44 wet -32 whale -43 what 117 what_<name> 47 what_<speaker> 97 what_a -16 what_brand -17
what_came 21 what_do -59 what_doe -21 what_ha -46 what_happen -35 what_he 29 what_is -26 what_it 55 what_made -27
what_our -22 what_she 16 what_sound -22 what_the 72 what_thei -32 what_wa -16 what_you -45 whatev 122 wheat -27
when -16 when_<name> -52 when_<speaker> 28 when_a -33 when_ask 18 when_he 29 when_her -29 when_she 62 where 55
where_<name> 20 where_<speaker> 38 where_it 38 where_she -19 where_the 74 where_there -16 whether -18
whether_<speaker> -24 whether_anyon 39 whether_he -28 whether_she -35 whether_that 21 whether_the 32 which 49
which_<name> -53 which_<speaker> 52 which_cost 35 which_everi -27 which_go -31 which_ha -48 which_had -23
which_hi 18 which_is -44 which_make -20 which_most 59 which_no 15 which_of 21 which_run -32 which_say 31
which_she 43 which_take -21 which_the 67 which_to -20 which_use 28 while 67 while_<speaker> 46 while_a 24
while_it -36 while_the 15 whip -20 whisper 55 whistl -18 who 24 who_also 28 who_ask -18 who_call 17 who_came -38
who_chair -18 who_charg 85 who_could 29 who_did -30 who_direct -15 who_doesn't 30 who_first 52 who_gave 51
who_got -33 who_grew -20 who_ha 95 who_hear 44 who_keep 46 who_kept -21 who_learn -16 who_led -17 who_left -15
who_live -37 who_met -20 who_plai -82 who_put 40 who_ran -26 who_rang 79 who_repres -20 who_run -24 who_sat 30
who_say 107 who_show -23 who_sing -16 who_speak 41 who_spent 25 who_succe -15 who_swear 37 who_take -22
who_teach 23 who_tell 66 who_took -46 who_use 29 who_wa -25 who_were -30 who_wore 19 who_work -43 who_would 52
whoever 163 whole 102 whole_of 52 whole_salami -22 whole_thing -17 wholesal -21 whom 79 whom_she -15 whom_the 45
whopper 28 whose 41 whose_father 22 whose_motto -16 whose_screen -17 why -52 widow 43 widow_<name> -54
widow_in -19 widow_of 15 wife -21 wife_<name> -33 wife_<speaker> -29 wife_and -16 wife_who 58 wig 66 will -166
will_do -24 will_have -15 will_hear 27 will_serv -16 will_stai -33 will_take -24 will_the -17 will_to -21 win -61
win_a -24 wind -47 wind_on -21 wing 20 winger 15 winter -23 winter_of 39 wipe 37 wire 56 wish 110 wish_and 15
wit -17 wit_for -17 wit_wa 17 with 16 with_<number> -65 with_<speaker> 29 with_<words> 43 with_a 78
with_anoth -16 with_eleven 19 with_her -38 with_hi -73 with_him -40 with_inform -23 with_it 79 with_laughter 16
with_no -26 with_rain 21 with_six -18 with_that 18 with_them -35 with_three 22 with_what -21 with_which 18
withdrawn 30 withdrew_it -29 withdrew_the 50 withheld -28 within -54 within_<number> 35 within_<speaker> -36
within_six -21 within_the 19 without -37 without_a 27 without_ani -19 without_it -54 without_note -37
without_power -17 without_say 17 woke 70 woman 42 woman_in 23 woman_to -40 women -86 won't -39 won't_have -15
won_<number> -23 won_a -38 won_an 15 won_best -16 won_by 54 won_it 26 wonder 32 wood 39 wooden 104 wool -17
word 35 word_<words> -74 word_and 32 word_ar 25 word_come 27 word_for 28 word_into 15 word_of 98 word_on -56
word_she 29 word_the 30 word_to -31 work -58 work_as -19 work_at -28 work_by 28 work_from 33 work_in -19
work_of 65 work_on -46 work_through -22 work_with -38 worker -16 worker_in 40 worksheet 62 workshop 36 world -46
worry -49 wors -37 worst -15 worst_dai -21 worth -19 worth_it -15 would -72 would_be -22 would_do -19
would_follow -16 would_go -37 would_have 90 would_keep -15 would_make -18 would_pai 40 would_share 28
would_show 19 wouldn't -23 wouldn't_tell -16 wound 18 wrap 32 wrestler 20 wrist -39 wrist_in -21 write 80
write_<speaker> 91 write_<words> -56 write_a -19 write_as 40 write_her -27 write_hi 17 write_in 48 write_it 57
write_on -45 write_to 25 writer 35 wrong 77 wrong_and -28 wrong_wai 49 yacht -19 yard 37 yard_is 35 ye 58
year -78 year_<name> 18 year_<number> 63 year_<speaker> -37 year_<words> 58 year_after 62 year_as 55
year_befor 26 year_for -18 year_ha -15 year_had 32 year_in 48 year_of -17 year_run -42 year_she 16 year_than 26
year_the 51 year_to -19 year_wa 24 year_while 15 yearli 17 yellow -26 yesterdai 22 yesterdai_as -17
yesterdai_that -34 yet 67 yet_been 54 yet_done -16 you -46 you_can -38 you_like -15 you_think -28 younger 37
younger_brother 30 younger_nurs -21 youngest -26 your -19 zoo -17
`,
} as const;
