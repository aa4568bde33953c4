/**
 * How much each sign of a sentence counts against words near it, in hundredths of log-odds: "sign weight sign weight …".
 * Written by `npm run eval -- fit-framing --write` from the invented texts of tests/fixtures/framing; don't edit it.
 * `src/quotes/judging/framing/sentence-signs.ts` explains what a sign is.
 */
export const FRAMING_SIGNS = {
  constant: -2.27,
  /** A sentence counts from this sum on. */
  threshold: -0.76,
  table: `
10-year-old -16 15-year-old 68 17-year-old -15 19-year-old -15 34-year-old -18 39-year-old -16 <name> -64
<name>_<name> -80 <name>_<number> 30 <name>_<speaker> 73 <name>_<words> -34 <name>_accept -16 <name>_after -54
<name>_afternoon -33 <name>_ag 24 <name>_all 18 <name>_an -37 <name>_and -88 <name>_answer 19 <name>_as 16
<name>_at -15 <name>_begin -20 <name>_besid 36 <name>_between -42 <name>_bought 17 <name>_but 36 <name>_by 20
<name>_call -22 <name>_came -24 <name>_card 36 <name>_chairman -15 <name>_coaster -30 <name>_cold 18
<name>_colleagu -17 <name>_confirm 25 <name>_dealership -17 <name>_deleg 47 <name>_deny -32 <name>_di -19
<name>_did 67 <name>_do 20 <name>_doe 27 <name>_drew 34 <name>_each 37 <name>_eat -22 <name>_end -29
<name>_even -24 <name>_fell -24 <name>_festiv -15 <name>_find -20 <name>_firm -19 <name>_first -30 <name>_for -61
<name>_give -15 <name>_go 42 <name>_grei 98 <name>_had -36 <name>_have 16 <name>_health -17 <name>_her 41
<name>_hold -22 <name>_hospit 32 <name>_in -25 <name>_is -19 <name>_it -18 <name>_juri 18 <name>_keep -22
<name>_know 16 <name>_last 87 <name>_law 32 <name>_left 48 <name>_let -43 <name>_lunch 18 <name>_made -35
<name>_man -17 <name>_market -17 <name>_meet -16 <name>_million -19 <name>_more -21 <name>_morn -55
<name>_move -29 <name>_newspap -15 <name>_night -64 <name>_of -76 <name>_on -107 <name>_oper 19
<name>_opinion -16 <name>_opposit -34 <name>_origin 34 <name>_over -15 <name>_page -15 <name>_panel -16
<name>_plai -33 <name>_point -19 <name>_presid -18 <name>_press 29 <name>_primari 43 <name>_put -24
<name>_question 24 <name>_rate 40 <name>_reach -23 <name>_read -46 <name>_record -18 <name>_reply -20
<name>_run 36 <name>_say -152 <name>_see 30 <name>_share 33 <name>_show -24 <name>_sinc -21 <name>_so -38
<name>_speaker 38 <name>_state -31 <name>_station -25 <name>_strike 58 <name>_studio 35 <name>_suggest -20
<name>_tap 32 <name>_tell -50 <name>_that -36 <name>_the 21 <name>_thei 43 <name>_then -21 <name>_there -23
<name>_think 21 <name>_to 37 <name>_took -28 <name>_town 26 <name>_under -34 <name>_until 24 <name>_voice -34
<name>_wa 19 <name>_want -16 <name>_were 41 <name>_where -47 <name>_who -64 <name>_whose 35 <name>_will -27
<name>_with -31 <name>_without -16 <name>_won -15 <name>_write 38 <number> -113 <number>_<name> 117
<number>_<number> -24 <number>_a 24 <number>_about 93 <number>_after -22 <number>_an 22 <number>_and -41
<number>_as -39 <number>_at -15 <number>_billion -16 <number>_book 27 <number>_bought 31 <number>_burn 25
<number>_by -41 <number>_chang 26 <number>_copi -20 <number>_dai -53 <number>_each -34 <number>_feet -21
<number>_from -26 <number>_go -28 <number>_got -17 <number>_ha -34 <number>_had 22 <number>_have 35
<number>_hold -33 <number>_hour -20 <number>_in -46 <number>_it -21 <number>_job -15 <number>_km -15
<number>_lakh -15 <number>_learn -28 <number>_letter -21 <number>_live -20 <number>_metr -33 <number>_mile 55
<number>_million -47 <number>_minut -54 <number>_month -27 <number>_more -15 <number>_name -17 <number>_not -36
<number>_off 24 <number>_other 48 <number>_over -16 <number>_p. 21 <number>_page -66 <number>_peopl -48
<number>_per -29 <number>_percent -38 <number>_plead 23 <number>_rebat -15 <number>_reply -18 <number>_report 22
<number>_say -47 <number>_seat -18 <number>_second 41 <number>_shill 41 <number>_shop 36 <number>_signatur -16
<number>_stop -18 <number>_that -22 <number>_the 48 <number>_thei 24 <number>_time -18 <number>_to -24
<number>_under -70 <number>_vote 21 <number>_wa -41 <number>_when 25 <number>_who 71 <number>_whose 46
<number>_will 53 <number>_word -31 <number>_worker -15 <number>_would -18 <number>_year -89 <speaker> 59
<speaker>_<name> 58 <speaker>_<number> -91 <speaker>_<speaker> -96 <speaker>_<words> 138 <speaker>_a -81
<speaker>_account 85 <speaker>_add -51 <speaker>_admiss 26 <speaker>_admit -37 <speaker>_an 73 <speaker>_and 36
<speaker>_answer 15 <speaker>_apologise -28 <speaker>_appeal 18 <speaker>_ask 26 <speaker>_at 39
<speaker>_bakeri -40 <speaker>_befor 68 <speaker>_begin 26 <speaker>_brother -30 <speaker>_build 15
<speaker>_by -40 <speaker>_call -27 <speaker>_came 16 <speaker>_can -32 <speaker>_check -17 <speaker>_claim 20
<speaker>_confirm -69 <speaker>_could 47 <speaker>_court 71 <speaker>_deny 15 <speaker>_depart -25
<speaker>_did 47 <speaker>_differ -21 <speaker>_disput -16 <speaker>_doesn't 23 <speaker>_famili 92
<speaker>_find -42 <speaker>_first -29 <speaker>_foot 42 <speaker>_for 41 <speaker>_from -15 <speaker>_galleri 31
<speaker>_gave -39 <speaker>_give 15 <speaker>_go -55 <speaker>_grew 30 <speaker>_had 69 <speaker>_hand -19
<speaker>_hasn't -17 <speaker>_head 62 <speaker>_hi -37 <speaker>_hold -42 <speaker>_hope -26 <speaker>_in 37
<speaker>_inquiri 28 <speaker>_is 169 <speaker>_jaw 42 <speaker>_keep -27 <speaker>_kept 73 <speaker>_lai 58
<speaker>_later -21 <speaker>_lectern 30 <speaker>_line 66 <speaker>_lip 29 <speaker>_live 34 <speaker>_lost -46
<speaker>_man 15 <speaker>_mean -39 <speaker>_middl 24 <speaker>_might 38 <speaker>_minist -16 <speaker>_minut 20
<speaker>_mother 55 <speaker>_name 57 <speaker>_newspap -16 <speaker>_next -57 <speaker>_night -16
<speaker>_no 15 <speaker>_note -24 <speaker>_now -27 <speaker>_of -20 <speaker>_on 82 <speaker>_open -21
<speaker>_oper -19 <speaker>_opposit 16 <speaker>_over 20 <speaker>_own -19 <speaker>_part 57 <speaker>_phone 23
<speaker>_photograph 38 <speaker>_plai -15 <speaker>_press -21 <speaker>_prime -28 <speaker>_promise -15
<speaker>_pull 40 <speaker>_put -25 <speaker>_quote 79 <speaker>_rang -40 <speaker>_reach -15 <speaker>_read -121
<speaker>_real 53 <speaker>_remark 16 <speaker>_rememb -15 <speaker>_repeat -39 <speaker>_rival 24
<speaker>_roll 24 <speaker>_same 24 <speaker>_sat -24 <speaker>_say -74 <speaker>_see 26 <speaker>_send -19
<speaker>_sentenc 16 <speaker>_share -43 <speaker>_shook -29 <speaker>_sign 44 <speaker>_smile -16
<speaker>_sold 27 <speaker>_son 26 <speaker>_speak -93 <speaker>_speech 18 <speaker>_spent -29 <speaker>_stai -16
<speaker>_start -22 <speaker>_statement 54 <speaker>_step -15 <speaker>_still -61 <speaker>_stood -24
<speaker>_talk 43 <speaker>_tell -95 <speaker>_thank -38 <speaker>_that 23 <speaker>_the 27 <speaker>_then -45
<speaker>_to 109 <speaker>_took -27 <speaker>_translat 24 <speaker>_turn 30 <speaker>_twin 27 <speaker>_two 25
<speaker>_use 33 <speaker>_veri 52 <speaker>_visit -17 <speaker>_voice 26 <speaker>_vote -16 <speaker>_wa 74
<speaker>_want -21 <speaker>_water 61 <speaker>_welcome 38 <speaker>_whether -20 <speaker>_who -53
<speaker>_widow 56 <speaker>_wife 42 <speaker>_will 75 <speaker>_won -18 <speaker>_word 50 <speaker>_would 182
<speaker>_write -140 <speaker>_younger 46 <words> -148 <words>_<name> -18 <words>_<speaker> 89 <words>_and 76
<words>_at 28 <words>_but 59 <words>_call 80 <words>_came -17 <words>_for -19 <words>_from 88 <words>_give -16
<words>_go 17 <words>_ha -45 <words>_had 31 <words>_have 49 <words>_he -85 <words>_in 79 <words>_is -31
<words>_it 46 <words>_not 24 <words>_of -19 <words>_say 96 <words>_she -129 <words>_the 238 <words>_to 65
<words>_wa 133 <words>_were 48 <words>_where 38 <words>_which 27 <words>_who 15 @access 23 @access@duress 16
@access@elsewhere 21 @access@lack 19 @access@others 37 @access@records -15 @citing@differing 26
@citing@elsewhere 15 @citing@finding 16 @citing@games 15 @citing@lack 28 @citing@lifetime 25 @citing@sound 22
@citing@stage 25 @conditions -17 @conditions@drafts 20 @conditions@fiction 17 @conditions@lack 27
@conditions@records 15 @conditions@sound -31 @corrections 30 @corrections@lack 17 @corrections@others 17
@corrections@performers 29 @corrections@sound 20 @corrections@texts 40 @differing@drafts 16
@differing@elsewhere 16 @differing@finding 19 @differing@forms -15 @differing@games 19 @differing@inventing -19
@differing@language 18 @differing@lifetime 21 @differing@others 16 @differing@records 39 @differing@school -21
@differing@sound 19 @differing@stage 18 @differing@year -31 @drafts 41 @drafts@finding 16 @drafts@forgery 41
@drafts@lack 34 @drafts@texts 51 @drills 21 @drills@school 16 @duress 19 @duress@stage 18 @elsewhere -23
@elsewhere@lack 24 @elsewhere@sound 15 @fiction 51 @fiction@finding 23 @fiction@games -15 @fiction@lack 30
@fiction@lifetime -20 @fiction@school 24 @fiction@sound 23 @finding 30 @finding@forgery 25 @finding@lack 48
@finding@language 20 @finding@others 29 @finding@school 24 @finding@texts 45 @forgery 52 @forgery@inventing 17
@forgery@machines 21 @forgery@year 36 @forms@lack 19 @forms@texts 17 @inventing 46 @inventing@machines 17
@inventing@texts 42 @jest 47 @lack -27 @lack@lifetime 46 @lack@machines 25 @lack@others 19 @lack@performers -25
@lack@school 21 @lack@sleep 15 @lack@texts 62 @language 35 @language@mistakes 16 @language@others 16
@language@sound 19 @language@texts 23 @lifetime@performers 18 @lifetime@texts 48 @lifetime@year 48 @machines 44
@machines@others 15 @machines@records 30 @mistakes 15 @mistakes@texts 27 @others@sound 19 @others@stage 16
@others@texts 52 @performers 50 @performers@texts 24 @records 30 @records@stage 25 @school 20 @school@year 18
@sleep 37 @sound 32 @sound@texts 33 @spirits 20 @stage 33 @stage@texts 20 @texts 62 @year 32 ^<number> -91
^<speaker> -147 ^<words> -227 ^a -63 ^about -32 ^actor -15 ^after 19 ^afterward -25 ^aid -17 ^airport 41 ^all -45
^among -54 ^an -74 ^and -76 ^anoth -65 ^anyon 41 ^approv 31 ^ask -56 ^at 40 ^athlet -17 ^attend -18 ^back -23
^behind 20 ^between 28 ^biscuit -15 ^bishop -21 ^born -25 ^but -62 ^candid 17 ^captain -29 ^chairman -16
^chief -38 ^children 17 ^council 27 ^councillor -15 ^custom -31 ^did -52 ^doctor 60 ^dure -15 ^each -38
^earli -21 ^earlier -19 ^economist -26 ^eleven -36 ^emerg 25 ^everi 69 ^expert -42 ^fan 46 ^film -24 ^firm -17
^five -32 ^forti 23 ^freed 35 ^from 51 ^had -25 ^half -19 ^have 26 ^he -122 ^her -50 ^here -41 ^heron -17
^hi -121 ^historian 29 ^how -44 ^if -20 ^in -26 ^investig 33 ^is -20 ^it -109 ^judg -35 ^juror -32 ^justic 15
^last -42 ^lesson 32 ^letter -27 ^librari -15 ^librarian 38 ^listen 84 ^local -16 ^magistr 26 ^mark 39 ^miss -18
^more -22 ^most -35 ^my -37 ^new -20 ^nine -19 ^nobodi -45 ^none -95 ^nor -31 ^not -80 ^note -27 ^now -17 ^of 35
^offic 46 ^on -70 ^onli -19 ^oppon -25 ^opposit -42 ^organis -17 ^other -115 ^our 23 ^outsid -43 ^page 34
^pai -16 ^parliament -18 ^part -47 ^passeng -40 ^phone -29 ^pigeon -28 ^plai 40 ^player 55 ^polic -27 ^presid -48
^press 31 ^prime -18 ^professor -29 ^public -17 ^reach -28 ^read -17 ^reader 55 ^record -18 ^regul -18
^research -19 ^resid -19 ^result -16 ^rival -18 ^rumour -21 ^scholar 22 ^school -15 ^sea -17 ^second -16
^sentenc -16 ^sever -17 ^share -15 ^she -72 ^side 37 ^snow -20 ^soldier -17 ^some -86 ^somebodi -24 ^sound 21
^speak -39 ^station 36 ^student -32 ^talk -15 ^teacher -33 ^team 20 ^tell -59 ^test 47 ^thei -48 ^their -45
^then 23 ^there -17 ^thiev -25 ^those 57 ^three -60 ^through -24 ^ticket -33 ^to 72 ^todai -21 ^town -32
^trader -15 ^transport -20 ^tribut -18 ^under -17 ^until -75 ^volunteer 31 ^wa -16 ^ward 21 ^we 37 ^when -34
^who -24 ^whoever 25 ^will -17 ^word -38 ^ye -23 ^year 57 ^you -21 ^younger -23 a_39-year-old -16 a_<name> 107
a_<number> -23 a_<speaker> -19 a_<words> 47 a_babi -20 a_bakeri 37 a_banner -43 a_barber 30 a_bath 19
a_beekeep 38 a_bicycl -16 a_bill 20 a_biscuit 19 a_board 29 a_bold -19 a_book -29 a_borrow 63 a_brass -16
a_breath 54 a_bu -19 a_bucket -46 a_button 24 a_café -15 a_camera -18 a_cano -18 a_caravan 31 a_card 16
a_cardiologist 24 a_career -17 a_chain -19 a_chariti 33 a_chequ -16 a_child 32 a_choir -17 a_clean -41
a_clinic -20 a_coach -18 a_coffe 17 a_coin 52 a_cold 93 a_colleagu 18 a_colleg 31 a_coma 45 a_compani 34
a_complaint -15 a_concret -16 a_contract -18 a_convert -15 a_correct 38 a_cough 18 a_count 21 a_cousin 18
a_crime -33 a_crowd -17 a_cruis 42 a_custom -35 a_cyclist -23 a_dai -16 a_dam 22 a_dinner 18 a_discuss 20
a_doctor 16 a_dollar -18 a_dozen -21 a_drama 31 a_drawer 16 a_dress 31 a_dry -19 a_duck 30 a_fact 19 a_fan -23
a_farmer -29 a_fee -22 a_few -54 a_film 54 a_firm 46 a_flat 59 a_flood 22 a_forgeri 37 a_frame -16 a_fresh 25
a_friend 16 a_fruit 16 a_fundrais -15 a_game 22 a_garag 27 a_ghost -15 a_gift 16 a_girl -18 a_goat 19 a_good 25
a_grai -29 a_grandmoth -33 a_grei -31 a_group 23 a_grudg 38 a_gym 19 a_half -18 a_hat 17 a_heart 15 a_heavi -22
a_heckler 33 a_high -40 a_hoax 52 a_hole -18 a_hors 22 a_hotel 16 a_hous -21 a_hydrologist 60 a_junior -17
a_kitchen 27 a_label -26 a_lamp 16 a_laptop 30 a_larg -19 a_legaci -27 a_letter -58 a_lighter -18 a_lighthous -15
a_limit -23 a_line -20 a_live 17 a_loan -27 a_local -20 a_lookalik 32 a_loudspeak 42 a_low -21 a_major -28
a_market 28 a_meet -20 a_member -25 a_memori -16 a_metr 41 a_microphon 31 a_mile -15 a_million -15 a_minimum -19
a_minut -34 a_mirror 21 a_month 16 a_motor 17 a_murder -16 a_name -45 a_neighbour -20 a_newspap 62 a_night 17
a_note -75 a_novel 52 a_number -18 a_nurs -30 a_paid 39 a_pair 72 a_panel 17 a_parish 38 a_parodi 45 a_parrot -17
a_part 37 a_patch 65 a_patron -16 a_paus -52 a_penalti -23 a_per 17 a_person -34 a_petit -22 a_petrol -21
a_pharmaci 52 a_phone -40 a_photograph 31 a_piano -20 a_pictur -32 a_pigment 19 a_plai -30 a_plain -15 a_plan 40
a_plane -19 a_plant -22 a_plaqu 19 a_plea 20 a_plumber 30 a_point -16 a_portabl -15 a_post -39 a_pot -25
a_prank -28 a_print 16 a_program 26 a_protest 64 a_public 51 a_qualifi -40 a_quarri 31 a_quarter -18
a_question -22 a_radio -22 a_rail 28 a_ralli -41 a_rang -16 a_reason -16 a_record -65 a_reform -27 a_remark 30
a_rent 48 a_repair 24 a_report -51 a_request 52 a_result -20 a_retir 63 a_rifl 40 a_roof 27 a_room -34 a_round 51
a_row -35 a_sandwich 28 a_satir 37 a_scale -15 a_school -45 a_schoolboi 21 a_screen -97 a_search 15 a_second -48
a_select -16 a_senior -23 a_sentenc 15 a_separ -15 a_seri 32 a_server 39 a_set -24 a_sheet -25 a_sign -21
a_silver -23 a_similar -23 a_singl 36 a_skip -16 a_skylight -20 a_slightli -17 a_slip 27 a_song 44 a_sophomor -23
a_sore -18 a_sourc -16 a_speech 66 a_sprain -25 a_stage 15 a_stand -20 a_state -15 a_statement -53 a_store -20
a_stori 35 a_straight 55 a_stranger 25 a_stroke 27 a_student -18 a_studi -29 a_sum 15 a_supplier 29 a_tablet -32
a_talk 18 a_tape -35 a_taxi 59 a_teacher -27 a_team -31 a_technician -29 a_temperatur 15 a_tenth -23 a_test -28
a_text -20 a_third -15 a_thousand 15 a_threat 23 a_thumb 23 a_ticket -26 a_tie -17 a_time 45 a_town 30
a_traffic 86 a_train 24 a_tribun -20 a_two-lin -22 a_typefac 15 a_veget -21 a_vet -16 a_vindic -17 a_visa 46
a_voice -37 a_vote -35 a_wai -21 a_wardrob 29 a_warn -21 a_weak -18 a_wed -15 a_week 20 a_weekend 37 a_while -26
a_white -27 a_wind 30 a_wrestl 18 a_writer -22 a_year -59 a_yellow -17 abl 26 abl_to 26 about -55
about_<number> -76 about_a 99 about_her -43 about_him -15 about_it 24 about_on -23 about_that -44 about_three 47
about_two -24 abov -21 abov_a -21 abov_her -21 absent 29 absent_from 28 abstain -19 abus -16 academi -16
accent 52 accept -39 accord -56 accord_to -49 account_and -15 account_ha 117 account_had 25 account_wa 26
accuse -23 accuse_hi -16 acknowledge -33 acknowledge_the -15 acquit 46 across_the -43 act 17 actor -19
actor_who -34 actress 21 actual 42 ad 33 add -52 add_<words> 26 add_by 84 add_that -22 add_to -17 address 39
adjourn -23 administr -46 admir 41 admiss 65 admiss_in -25 admit -47 admit_and -27 admit_be 38 admit_he -16
admit_that -28 adult -18 advance 30 advertis 39 advertis_for 35 advic -32 advise_runner -15 affair -23 affect -39
afford -15 after -59 after_<name> -15 after_<number> -19 after_<speaker> 54 after_<words> 18 after_a -109
after_all -19 after_an -30 after_eleven -17 after_hear 22 after_her 35 after_hi 94 after_lunch -20 after_on 27
after_that 32 after_the 44 after_their 35 afternoon 57 afterward 40 afterward_in -15 afterward_that -21
afterword 69 ag -29 ag_<number> 15 ag_of -27 again -79 again_after -21 again_from -17 again_in -27 again_to -21
against -41 agenc 67 agenc_ha -23 agenc_had -18 agenc_produc -16 agent_in -21 ago_in 42 agree 19 agree_that -49
agreement -33 ahead -15 aid -84 aim -15 alarm_and -35 alarm_clock 21 album -38 aliv -23 all 60 all_dai 15
all_eight 24 all_nine 28 all_of -28 all_six 41 all_that 65 all_thi 22 all_to 31 all_were -21 allege 22 allow -58
allow_in -28 almost_certainli 70 almost_two -19 alon 60 along 78 along_<number> -23 along_the 21 along_with 19
aloud 42 aloud_at 29 alreadi -20 also -16 alter -22 although -21 altogeth 23 alwai 30 alwai_have -15 alwai_so -15
ambassador 60 ambul -27 among -34 among_it 17 among_the -24 among_them 18 among_those -25 amount 22 amount_to 50
amus 30 an 57 an_<name> 18 an_account -24 an_actor 26 an_address 27 an_aid -39 an_angri 33 an_ankl 18
an_answer -19 an_appeal -16 an_assist 18 an_averag -24 an_awkward -15 an_ax 16 an_earli -15 an_earlier -61
an_email -19 an_engin -23 an_experi 16 an_expert -69 an_ic 21 an_inquest -15 an_inquiri -43 an_inspector -19
an_intern -23 an_interpret -24 an_offic 17 an_opinion 26 an_ordinari 20 an_outsid -31 an_uncl 20 an_unopen -15
anaesthet 46 analyst_at 24 and 69 and_<name> -23 and_<number> -58 and_<speaker> 120 and_<words> 26 and_a 40
and_about -22 and_accept 23 and_address -25 and_all 33 and_an 32 and_announce 21 and_as 29 and_back -40
and_been 15 and_both -15 and_came 21 and_carri -21 and_charg 29 and_come 20 and_did -24 and_drive 42 and_drove 18
and_each 29 and_file 30 and_find 15 and_finish -30 and_flew -19 and_follow -21 and_for -23 and_gave -45
and_get -60 and_given 69 and_go 35 and_ha 25 and_had 33 and_hand -27 and_have 49 and_he 118 and_hi 31 and_hope 35
and_in 28 and_is 24 and_it 109 and_knew 18 and_laid -16 and_last 63 and_later -30 and_leav 18 and_left -31
and_let -17 and_list -23 and_lost -22 and_made 65 and_make -17 and_most -24 and_mouth 21 and_must -20
and_never -25 and_no 42 and_nobodi -18 and_none 18 and_not 15 and_nurs -17 and_of -16 and_onc -16 and_onli 24
and_open -18 and_order -21 and_paid 67 and_post -31 and_promise 27 and_read 30 and_sat 18 and_say -43 and_see 26
and_sell 32 and_send -28 and_she 114 and_shout -42 and_so 48 and_some 20 and_spent -38 and_stai -64 and_still -19
and_stuck -17 and_take 31 and_ten 21 and_thank -27 and_that -47 and_the 205 and_their 15 and_then -20 and_thi 55
and_think -20 and_three 68 and_ti -20 and_to -19 and_took -56 and_train -19 and_twice 38 and_two -42
and_under -21 and_vote 26 and_wa -40 and_we 26 and_what -19 and_which 23 and_who -16 and_will -26 and_with 26
and_work 29 anger -23 angri 48 ani 26 ani_further 25 ani_of 36 ani_such 23 ani_word -39 anim -60 anim_a -28
ankl 19 announc -25 announce 20 announce_by 22 announce_that 17 annual 44 anoth 43 anoth_<name> 19
anoth_countri 51 anoth_man -25 anoth_matter -17 anoth_six 62 anoth_univers -15 anoth_wai -20 anoth_year -20
answer 61 answer_everi -42 answer_on -19 answer_to 70 anybodi 15 anybodi_who 39 anyon 34 anyon_who 44
anyon_whose -17 anyon_with -28 anyth 18 apart 31 apart_from -42 apologise 30 apologise_to 17 apologize -15
app -40 app_wa -47 appeal -28 appeal_had 20 appear -25 appear_on 28 appear_to -49 appendic -37
appendic_reproduc -37 appendix -15 appl 38 applaus -53 applaus_and 28 appli_for 23 appli_to -17 applic_had -21
apprentic 19 apricot -23 ar -78 ar_<name> 51 ar_<number> 76 ar_back 117 ar_check -19 ar_clear -16 ar_exempt -18
ar_for -25 ar_given 42 ar_hand 19 ar_in -39 ar_less -15 ar_look 16 ar_no -17 ar_not -17 ar_on -40 ar_still -25
ar_those 28 ar_to -26 ar_work 27 archaeologist -18 archbishop 58 archiv 22 archivist 52 area -32 argue_that -48
arm 68 armi_ha -16 around_the 18 arrest -33 arrest_a 50 art -15 art_minist -17 articl 17 artist 41
artist_<name> 60 artist_for -16 as 77 as_<name> 26 as_<number> 40 as_<speaker> 97 as_<words> -51 as_a -35
as_an -47 as_earli 16 as_he -54 as_her 19 as_hi 47 as_in -16 as_it 76 as_long -20 as_mani -15 as_no 29 as_of -26
as_often -21 as_on 15 as_say -22 as_soon -29 as_such 15 as_temperatur -16 as_the 98 as_thei -20 asid -36 ask 38
ask_<name> -37 ask_<speaker> 30 ask_a 31 ask_about -42 ask_at -23 ask_by -18 ask_each 19 ask_for -70 ask_her 32
ask_him -144 ask_if -17 ask_it 38 ask_not -16 ask_on 82 ask_that 21 ask_the 95 ask_what -51 ask_whether -43
ask_which 32 ask_who -31 asleep 46 asleep_on 18 assembl 15 assist_on 26 associ -24 assure 30 astronaut 70 at 22
at_<name> -57 at_<number> -21 at_<speaker> 26 at_about -31 at_all -31 at_an -26 at_anoth -16 at_breakfast 31
at_dawn -27 at_everi 15 at_first -24 at_four -53 at_half-tim -22 at_her 18 at_home 47 at_last 35 at_least -37
at_midnight -16 at_more 30 at_nine -30 at_noon 46 at_onc 15 at_post -15 at_risk -19 at_six 27 at_that 56
at_the 26 at_thi 24 at_three 28 at_wed 21 athlet -15 attach 31 attack -65 attempt -18 attend -24 attend_in 30
attend_is -17 attornei -15 attribut 55 attribut_to 58 audienc 31 audienc_member 15 audio 41 audio_is -19
audiobook -20 audit -56 aunt_lost 41 author 37 author_<name> 21 author_<speaker> -20 author_of 38 automat 17
autumn 23 avail_and 15 avalanch -20 avatar 51 averag -49 aviat 36 awai -56 awai_and -35 awai_from 19 awai_in 17
award -17 award_to -18 awkward -15 awkward_posit -15 ax 41 back_<number> -31 back_by 21 back_for 28 back_from 38
back_hi 44 back_in -23 back_of -39 back_on 79 back_the 29 back_to 18 back_within -17 backer -15 backward 17
bad -32 badg 20 badger 35 badli -30 bag -39 bag_of -16 bail -36 bake -16 balconi 59 ball -27 ball_and 18
ball_had -17 ballot -34 ballroom 35 ban -61 ban_for -15 banana_and -21 band -26 band_<name> 33 band_had -15
bandmat 48 bang -49 bank 19 bank_ha 29 bank_manag 42 bank_say -25 banker -20 banner -22 bar 43 bar_of -28
barber 30 bariton 17 barman 48 barn -28 barrel 56 barrist -51 base -22 bath 23 batteri -50 be -26 be_<name> 26
be_<number> 16 be_<speaker> 40 be_<words> -29 be_about 22 be_an 32 be_at 92 be_check -27 be_close 42 be_cover 36
be_drawn -26 be_fals -20 be_from -25 be_hand -18 be_hear -18 be_her 55 be_hold -29 be_home 30 be_in 24 be_it 28
be_kept -18 be_made -23 be_name -25 be_of 20 be_paid 18 be_pass -19 be_release 20 be_see 20 be_send 25
be_shown 37 be_sure -18 be_taught -19 be_tax -15 be_the 49 be_two 37 beach -39 beach_for -16 bear 53 bear_the 77
beard 91 beat -27 beaten -38 beaten_by -17 becam -41 becaus -17 becaus_her -17 becaus_hi -32 becaus_it 30
becaus_nobodi 16 becaus_of -21 becaus_thei -19 becom -54 bed 38 bed_<number> 42 bed_and -30 bee 16 beef -18
beekeep 26 been_<speaker> 22 been_<words> -69 been_abl 46 been_alter -19 been_ask 90 been_awak -16 been_ban -18
been_bar 27 been_bought -40 been_call 40 been_caught -16 been_charg -23 been_consult 38 been_dead 77 been_do 54
been_find -33 been_fix -33 been_follow -15 been_four 72 been_get 32 been_hand 45 been_hear -17 been_her -21
been_hold -37 been_in 104 been_left -54 been_littl -21 been_lost 35 been_made -20 been_make 27 been_move -18
been_name -19 been_no 58 been_offer -26 been_on -34 been_out -18 been_paid -45 been_plai 35 been_post -23
been_promise 81 been_put -40 been_read 58 been_rebuilt -26 been_see -15 been_send -15 been_settl -18
been_share -36 been_shut -18 been_sing 16 been_sold -28 been_tell -17 been_the 74 been_there -30 been_through 31
been_too 44 been_turn -21 been_use -15 been_watch -17 been_write 67 beer 51 beetl 42 befor 42 befor_<name> -37
befor_<number> 24 befor_<speaker> 59 befor_dawn -50 befor_he 79 befor_her -44 befor_she 29 befor_substitut -19
befor_thei 24 beg 27 begin -22 begin_<words> 18 begin_as -50 begin_in -46 begin_to -22 begin_with 50 behind 18
behind_<name> -26 behind_a -41 behind_glass -25 behind_her 17 behind_him 38 behind_the 70 believe_the -21
believe_to -19 belong 65 belong_to 62 below 83 belt 15 bench 27 bench_in 17 bench_that -46 beneath 22
beneath_it 25 besid 35 besid_a -31 besid_her 33 besid_hi -35 besid_him 29 besid_the -19 best 61 best-known -25
best_actress -20 best_male -16 best_of 44 better 22 better_of -18 better_than -18 between_<name> -18
between_<number> -20 between_<speaker> 18 between_<words> 49 between_a 33 between_the -42 bicycl -23 bid -34
big 24 bigger -21 biggest 26 bike -16 bill -85 bill_for 24 bill_in -23 bill_that -34 billion -25 bind 17
biograph 36 biographi 29 bird -31 birth -25 birthdai 20 bit 87 bit_of 29 black 22 blackmail 27 blackmail_note 36
blame -54 blame_the -16 blink 26 block -63 blood -39 blow -19 blue -35 blunt -16 board -84 board_and -21
board_of 35 boat -79 boat_have -15 boat_in -19 bodi -26 boi 16 boi_on -27 bold -19 bold_thing -19 bomb -15
bond -15 bone -32 book -93 book_and -24 book_at -28 book_by -15 book_came 18 book_from 18 book_ha 33 book_in -15
book_of 16 book_under -23 book_wa -22 boot 45 booth 38 border -42 border_polic 20 bore 18 bore_the 17 born 50
born_in 54 borough -16 borrow_<number> -15 borrow_a -18 borrow_from -22 borrow_the 26 boss 45 both_parti 50
both_side -48 bottl -18 bottl_of 31 bottom -28 bought -23 bought_by -18 bought_in 43 bought_it -31 bought_the 41
bought_with -23 bound 141 bow 78 bowl -30 box -66 box_in -15 boxer_camp -28 brake -24 branch -38 brand -50
brand_deputi -19 brass -25 brass_band -20 breakfast 78 breath 78 brick 80 bride 36 bridg -34 bridg_and -37
brief_on 33 briefli_to -15 brigad -20 brigad_on -17 bring -50 bring_in -19 broadcast_ha 40 broke -68 broke_a -26
broke_for 77 broken -36 bronz -36 brother -55 brother_<name> 28 brother_have -26 brother_speak -20 brother_who 21
brought -69 brought_him -16 brought_the 19 bu -26 bu_and 48 bu_at -23 bu_driver 17 bu_had -16 bu_shelter -15
bu_stop 25 bucket -50 bui -39 build -38 build_site 28 builder -29 built -39 built_in -16 bull -55 bulletin 48
bulletin_wa 42 burger 29 burglari -26 buri 154 buri_at 72 burial 22 burn 48 burn_down 31 burst_pipe -16 buse -29
but -104 but_<speaker> -22 but_it -26 but_left -20 but_say -23 but_she -25 but_that -28 but_wa -19 butcher 30
button 83 buyer -52 by_<name> -39 by_<speaker> 66 by_a 85 by_almost -17 by_eleven 45 by_email -20 by_ey -31
by_five 26 by_half 23 by_hand -22 by_her 21 by_hi 26 by_him 17 by_it -27 by_last -15 by_name -36 by_on -20
by_phone -42 by_polic -34 by_report -15 by_side -15 by_six 60 by_teatim -21 by_telephon -79 by_that 55 by_the 42
by_then 50 by_thi -36 by_three -36 by_two 55 by_video -23 bylin 68 cab 16 cabinet -21 caddi -18 cafe 19
cafe_in 23 cage -24 cake -44 calendar 20 call -126 call_<number> 31 call_<speaker> -29 call_<words> -16
call_a -32 call_for -43 call_from -17 call_had -16 call_her -48 call_him -18 call_it 25 call_off 35 call_the 101
call_themselv -16 call_to -38 call_wa 15 caller 22 caller_to -17 calm -17 came 48 came_a -22 came_back 17
came_befor -15 came_from 29 came_here -25 came_into 33 came_off 115 came_out -33 came_third -29 came_to -17
came_up -17 came_upon -19 camera 20 camera_thi -19 camp_tell -28 campaign_for -19 campaign_ha 40 campaign_wa 17
can 19 can't -24 can_be -33 can_have 17 can_hear -16 can_see -27 cancel -52 candid 25 candid_had 17 cano -41
cap 49 cap_and 23 captain -39 caption 81 caption_<words> 23 car -53 car_for -26 car_park -53 caravan_park 40
card 108 card_and 39 card_in -21 card_on -17 card_to -20 cardboard 54 cardiologist 24 cardiologist_in 24
career -29 caretak 33 cargo -17 carpent -15 carri_hi -24 carri_it 49 carri_no 20 carri_on -45 carri_out -16
carrier -16 cartoon 23 case -18 case_the 56 case_wa -32 cash -31 cast_director 23 cast_of 19 cast_wa -26 castl 20
cat 73 catch_the 39 catch_up -20 cater 76 caught -52 caught_the -25 caus -34 caution -25 celebr 29 cell 56
cellmat 22 cent -49 centr -49 central 37 central_bank 46 ceremoni 24 certainli 70 certifi -29 chain_of -20
chair -47 chair_of 17 chair_the 15 chairman -20 chairman_<speaker> -31 chairman_of -20 challeng -18 challenge -25
champion -15 chanc -17 chancellor 64 chang -75 chang_hand 25 chang_her -18 chang_hi -23 chang_it 15
chang_place 23 chang_the -41 chapel -31 chapter 104 charact -23 charg 27 charg_<number> 78 charg_and -16
charg_for 19 charg_of -16 charg_that 32 charg_the 18 charg_with -25 chart 23 chat 73 chatbot_and 15 cheap -15
check -22 check_by -32 check_everi -18 check_in 17 cheer -32 chef -18 chequ -26 chest 35 chief -29
chief_<speaker> -26 chief_engin -30 chief_execut -16 chief_minist -25 child 29 child_with -17 children_and 23
children_had -29 children_have 18 children_in -16 children_swallow 17 chin 34 chip -20 choic -45 choir -45
choir_librarian -18 choos 58 choos_the 28 choru 22 choru_of 45 chose -22 chosen -28 christen 34 church -36
circl -22 cite -22 cite_<words> -16 citi -39 claim -19 claim_that -32 claim_to 41 clap 24 class 40 clean -73
cleaner -22 clear -67 clear_and -17 clearli -28 clerk 83 clerk_<name> -15 client 46 client_had -16 client_wa -18
climb -36 clinic -53 clinic_in -22 clip 53 clip_a -34 clock 16 clone -54 close -79 close_<number> -22 close_in 79
close_it -35 close_to -36 close_until -19 close_with 19 closur 24 club_for 25 club_ha -16 club_in -16 club_it -20
club_press 34 club_say 40 club_wa -45 club_websit -15 clue 18 co-chairman -18 co-chairman_<name> -18 coach -72
coach_<name> -15 coach_<speaker> -51 coach_had 27 coast -41 coaster -31 coaster_that -30 coastguard -23 coat 125
cobalt -26 coconut 29 cod 20 code 19 code_word -18 coffe 35 coin 96 coin_and 23 cold 59 cold_but 38 cold_to -17
colleagu 28 collect -33 collect_a 16 colleg 26 colleg_<words> -15 colonel 61 color 15 column 39 columnist 94
coma 45 coma_for -23 comb -25 come_back -23 come_down 64 come_from -29 come_in -29 come_off 39 come_on -25
come_out -20 come_round 50 come_to 30 come_under 20 come_up -32 come_without 29 comedian -20
comedian_<speaker> -15 comfort -16 comic 77 command 75 comment -106 comment_on -30 commerci 37 commerci_and 19
commission -22 committe -93 committe_chair -39 committe_that -18 common 20 compani_after 29 compani_ha -33
compani_had -52 compani_in 34 compani_that 16 compani_which -20 compare_the 15 compens -17 competit 29
complain -36 complain_about -15 complain_that -30 complet -37 compos 85 compos_by 25 compos_the 41 comput -34
comrad 18 concede_that 26 concern -29 concert -25 conclude 20 conclus -15 concret -28 condit -36 cone 16
confer 22 confer_at 44 confer_hotel -19 confess 19 confess_to 37 confirm -40 confirm_it -33 confirm_on 41
confirm_that -24 confirm_the -30 confus -34 congreg -15 congressman 15 connect 18 connect_with 49 consent -61
consider -47 consol 37 constabl 33 constitu -21 consum -15 contact 38 contact_with -16 contain 55 contain_a 17
content -20 contract -42 contractor_who 22 control -17 convers 78 convert -17 convict 48 cook 18 cookeri -15
cooki -15 cool -22 copi 19 copi_of -19 copper -41 copywrit 71 corner -76 coron -42 coron_ha -15 corps 21
correct 76 correct_the 29 correspond 73 cost_her 26 cost_of -25 costum -49 cough 15 could 66 could_be -36
could_have 44 could_not 52 could_rememb 50 could_take -35 couldn't 31 council_find 15 council_leader 25
council_say -20 council_vote -23 councillor -38 counsel 128 count -49 count_<number> 24 count_and -41
count_nine 18 counter 18 counter_of 27 counterpart -15 counti -43 counti_in 43 countri_and 24 coupl -46 cours -20
court -22 court_<name> -17 court_a 40 court_and -40 court_ha 34 court_he 22 court_hear -41 court_in 44
court_last -31 court_step 27 court_that -50 court_to 38 court_wa -16 courteou -27 cousin 40 cousin_who 25
cover -17 cover_her -44 cover_the -18 cover_with 36 cow 16 cox -22 crack -19 creatur 22 crew -54 crew_and -39
crew_had -17 crime -28 crime_to -27 crime_unit 21 crisi 31 critic -78 critic_<name> -17 criticise -16
criticise_minist -16 crocodil 45 crop 68 cross -22 cross-examin -24 cross-examin_defens -18 cross_from -26
cross_the -22 crowd_in 49 crowd_of -18 crown -21 cruis 42 cry_of -31 culvert -15 cup -26 curri 17 curtain 35
custodi 26 custom -53 custom_and 36 custom_by -22 cut -55 cut_from -28 cut_in -20 cut_off -16 cut_the -15
cyclist -34 dad 18 dai_<speaker> 40 dai_a -23 dai_by 50 dai_he 18 dai_last -16 dai_left 15 dai_of 31 dai_old 19
dai_on -19 dai_the 24 dai_to -29 dai_wa 45 dai_with -22 daili 144 dam -27 damag -24 damp -19 danc 17 danc_on 20
dancer -15 dare 27 dark -34 dart 41 data -51 date 51 date_<name> -15 date_<number> 48 date_of 81 daughter -90
daughter_<name> -18 daughter_and -31 daughter_say 18 daughter_who -19 dawn -80 daytim -16 de -23 de_<name> -23
dead 27 dead_at -30 dead_for 61 deal -22 deal_with -20 dealer -21 dealership -22 dealership_in -17 dealt 21
dean -15 death -45 death_of -17 debat 46 debat_with -20 debt -15 decad -19 decad_and 26 decis -81 decis_and -18
decis_had -22 decline -46 decline_to -41 dedic -15 deepfak 17 defeat -21 defenc -26 defenc_say -17 defend -55
defens -62 defens_lawyer -40 degre -19 delai -53 deleg 73 delet -24 delight -33 demand 20 demand_for 19
demonstr 28 dentist 37 dentist_from 19 dentist_who 43 deny -71 deny_that -69 depart -47 depart_had 21 depot -26
deputi -33 deputi_would -19 describe -94 describe_as -15 describe_the -33 deserv -16 desk 44 detect 31
detector -24 develop_had 51 devic -19 devic_at -18 di -63 di_becaus -18 di_in -16 di_two 27 diabet -19 diall 48
dialogu 91 diari_of 39 diari_take -54 dictat 81 dictat_it 51 did 43 did_<speaker> 43 did_he -32 did_it -32
did_not -72 did_she 29 did_tell -25 did_the 59 didn't -35 differ 39 differ_account -26 differ_recollect -17
differ_stori -42 differ_view -35 differ_wa -33 difficulti 38 digit 33 dine -21 dinner 45 dinner_in 18
diplomat -23 direct -25 directli -35 director_<speaker> -48 director_of -44 disagre -60 disagre_and -18 disast 15
disciplin -32 discov_at -25 dish -16 disk -20 dismiss -30 disput -130 disput_that -28 disput_the -35 district -44
diver -17 divid -34 divis -16 do_<speaker> 40 do_her 51 do_it 17 do_next -17 do_some 30 do_the 43 do_with -28
docker -29 doctor_<name> -18 doe 54 doe_a -31 doe_he -27 doe_her 38 doe_too -18 doesn't 37 dog -69 dollar 39
don't -18 donat_of 17 done -16 done_by -34 done_so -26 done_what 39 donkei_sanctuari -27 donor -25 door_for -19
door_in 27 door_on -15 door_wa 45 dose -24 doubl_in -15 doubt 30 doubt_about -17 doubt_that -20 doughnut 36
doughnut_for 36 down_<speaker> 29 down_a 39 down_and -15 down_at 27 down_by -43 down_for -23 down_her -23
down_it 22 down_on -20 down_over -16 down_the 83 download_<number> 23 dozen_peopl -21 drama 95 drama_<words> -16
drama_school -16 drank 50 draw_of 35 drawn 66 drawn_a -21 drawn_on -21 dream -23 dream_of -41 dreamt 48 dress 52
dress_as 48 dress_to -15 drew -20 drew_a -27 drew_applaus -17 drew_laughter -29 drew_the 42 drill 18 drink -18
drive 38 drive_a 21 drive_for 34 driven -51 driver 30 driver_<name> -18 driver_in -31 driver_of -18
driver_shook -17 driver_who 21 drivewai -18 drivewai_where -18 drone -18 drop_on -23 drop_the 43 drove 24
drown 71 drown_in 79 drug -18 drum -15 drum_in -15 drummer -21 drunk 21 dry -55 dub -17 duck -15 due_from 33
due_in 20 due_to -46 dug -37 duo 35 dure -49 dure_the -20 dusk -17 dust -32 dy 45 dye 26 e-mail -65 each 87
each_<name> 30 each_learn -46 each_of -47 each_on 32 each_other -15 each_time 33 each_to -27 each_week 22
each_year -17 eager -16 eager_to -16 ear 85 ear_that 21 earli -35 earli_as 16 earli_sign -19 earlier -67
earlier_hear -35 earlier_version -23 earpiec -15 easi -22 east -27 eastern -23 eat 28 eat_a -24 echo -15 edg 16
edg_of 17 edit 33 edit_the -24 editor 26 editor_<name> -16 editor_<speaker> -19 editor_say -18 educ -26 eel -22
effect -32 eight 78 either_side 18 elbow 15 elect -30 elect_in -15 elector -18 electr -27 electrician -15 elev 16
eleven 34 eleven_dai 18 eleven_leopard -16 eleven_minut 54 eleven_month 98 eleven_peopl 19 eleven_time -44
elsewher -23 email -33 email_wa -52 embargo_on -53 embassi 36 embezzl 23 embrac -23 emerg 17 emerg_number -17
emerg_servic -23 emploi -25 employ -41 employe -45 employe_that -18 empti_seat 19 end -25 end_<speaker> 33
end_in 17 end_of -28 end_the 25 enemi 28 energi -17 engag 19 engin -91 engin_have -17 engin_on -22 engin_room -37
enjoi -18 enorm -15 enough 18 entertain 16 entranc -17 entri_from 20 entri_is -24 envelop 27 envoi 34 episod 63
ev 26 ev_of 26 even 15 even_as 22 even_the 20 even_to -16 ever 92 everi 19 everi_<name> -29 everi_frame -22
everi_mile -15 everi_morn -41 everi_other 43 everi_pupil -21 everi_quotat -29 everi_week -15 everi_word 15
everi_year 40 everyon 16 everyon_els -17 everyon_in 35 everyon_wa -29 everyth 34 evict -15 evid -95
evid_after -17 evid_of -21 evid_on -24 exactli 28 exactli_as 39 exactli_that -18 exam -35 exam_in -16 examin 58
exchang 41 exchang_drew -17 execut -26 exempt -30 exercis 31 exhibit -17 exist 173 expect -87 expect_to -25
expens 29 expens_to -15 expert -105 explain 72 explor 18 export -18 express -17 extend -19 extra 72
extra_water -15 ey 121 ey_and 24 ey_shut 24 ey_were 43 eyebrow 50 fabric 57 face 34 face_on -15 fact 35
factori -58 fail -74 fail_in -21 fail_to 30 fail_twice -23 faint -27 fair -23 faith -15 fallen -55 fallen_by -22
fals 65 famili -56 famili_ha -16 famili_had 42 familiar -20 famou 16 fan -27 fan_of 43 fanci_dress -15 far -54
far_as 18 fare -19 farewel 45 farm -50 farmer -92 fast_bowler 17 faster -20 faster_than -15 fastest -15
father -53 father_<name> -15 father_and -24 fault -36 fault_is -16 fear -27 fed 75 feder 27 feder_<name> 28
fee -35 fee_for -26 feed -21 feed_wa -15 feel -19 feet_high 32 fell -84 fell_by -23 fell_for -15 fell_in 17
fellowship 18 fenc -23 ferri -35 festiv -58 fetch_<number> -25 feud 17 fever -31 few -76 few_minut -18 fiction 41
field -96 fifth -24 fifth_of -19 fifti -25 figur -66 figur_for -17 figur_until -21 file 69 file_on 21 file_the 42
fill 101 fill_a 51 fill_in 56 fill_with -16 film -45 film-mak 18 film_is 54 film_wa -15 film_which -26 filter 23
filter_on 23 final -17 final_in 23 final_of 28 financ -19 financ_minist -16 find -55 find_<speaker> -19
find_and 30 find_anoth -16 find_at -16 find_her 23 find_him -17 find_no 38 find_on 17 find_that 17 find_the 75
fine -35 finger 109 finger_and 27 finish -94 finish_by -24 fire -48 fire_chief 55 fire_station -17 firefight -31
firm_<name> -19 firm_ha -16 firm_that 17 first -23 first_class 93 first_draft -16 first_name 20 first_night -24
first_of 62 first_page -19 first_plai -32 first_report 50 first_sold 56 first_thing -15 first_time -64
first_to -32 first_two -16 first_wit -20 fish -86 fisherman 22 fishmong 45 fit 45 five -48 five_dai 27
five_hour 15 five_month -20 five_peopl 21 five_year -22 fix -60 fix_for -33 fix_the -21 flat 16 flat_in -24
fleet 34 flood -47 floor -42 floor_in -19 floor_throughout -19 flower -51 flower_read -20 flown_home 15 flu -20
fly -17 foam 18 fold_phone -17 foldabl -17 foldabl_the -17 follow 67 food -35 fool 20 foot 98 footag 67
footbal -28 for_<name> -94 for_<number> -24 for_<words> 88 for_about 36 for_anoth 67 for_comment -45
for_compens -15 for_defend 23 for_each -15 for_eight -44 for_eleven 20 for_five -35 for_her 21 for_hi 34
for_him 47 for_it 44 for_month -17 for_most 54 for_next -18 for_nine 73 for_no 16 for_on 36 for_onc -33
for_onli -22 for_order -17 for_part 19 for_post 19 for_school -23 for_seven -19 for_sever -25 for_six -49
for_some -25 for_student 39 for_such 57 for_ten -24 for_the 56 for_them 40 for_those -16 for_three -38
for_two -15 for_water 41 for_word 33 for_year -20 forc_on -15 forc_out -16 forc_the 34 forecast -57
forecast_for -16 forehead 68 foreign 30 foreign_minist 61 foreman -70 forest -20 forfeit 26 forg -17 forger -30
forgeri 33 forget 17 forgiv 52 form 25 former -61 former_<name> 33 former_policeman 20 forthcom -16 forti 129
forti_peopl 33 forward 28 found 31 founder -19 four 41 four_a 21 four_and 19 four_both 27 four_count -32
four_dai -50 four_hour -27 four_in -31 four_minut -19 four_of 29 four_other 30 four_peopl 17 four_point 36
four_second 55 four_success -16 four_that 17 four_to -17 four_when -19 fourteen -31 frame 39 frank 26 free -22
free_to 30 freed 20 freed_in 35 freedom -16 freedom_of -16 freelanc 33 freeli 39 fresh 21 frighten -18 from 54
from_<speaker> 56 from_a 97 from_an 21 from_anoth 20 from_four 19 from_her -28 from_hi -67 from_it -18
from_no -22 from_on -27 from_read 26 from_six -55 from_ten 49 from_the 25 from_their -18 from_two 48
from_villag -15 from_which 66 front_of -43 froze 16 frozen 24 fuel -28 full -59 full_and -25 full_of 20
full_text -31 full_the 18 fund -47 fundrais -15 fundrais_page -15 funer 18 funni -16 further 29 futur 33 ga -32
gag 39 galaxi -23 gale -31 galleri -60 game -40 game_and 17 gang 43 gang_had 25 garag -22 garag_in -15 garden -36
gate_<speaker> -21 gate_of 23 gave 41 gave_a 63 gave_evid -28 gave_her -24 gave_it -18 gave_the -108 gave_up 33
gener 22 gener_manag -17 gener_secretari -15 genuin 36 geographi -17 get 55 get_<number> -17 get_a 39 get_in -46
get_into -21 get_them -31 ghost -16 ghost_<speaker> -15 ghost_want -15 ghostwrit 21 gift 25 girl -33
girlfriend -21 give 85 give_<speaker> 39 give_a 23 give_hi -18 give_him -17 give_the 95 give_their 15 give_up -19
given 58 given_<number> 26 given_<speaker> 16 given_a 23 given_by 22 given_evid -16 given_her 37 given_him 21
given_in 43 given_no 20 given_out 33 given_the -20 given_three -33 given_up -24 glacier -16 glass 99 go 42
go_and -31 go_by -41 go_down 28 go_for 52 go_grei -15 go_in -19 go_into -20 go_on 43 go_out 33 go_over -18
go_the 39 go_through 41 go_to 43 go_up -56 go_with 45 goal -67 goalkeep -15 goalkeep_<name> -18 goat 44 gold -51
golf 56 good_train -16 goodby 35 got 91 got_<number> 91 got_as 18 got_hi -25 got_him -24 got_hold 30 got_it 28
got_out -28 got_the 19 got_to 20 govern -66 govern_had -18 governor -20 graciou -32 graduat 18 grai -29
grai_suit -29 grammar -22 grammar_to -16 granari -19 granddaught -19 grandfath -24 grandmoth -30
grandmoth_who -42 grandson 89 grandson_is -17 grant -26 grate 23 great-grandfath -18 great-grandson 18
great_deal 16 green -29 greet 40 greet_with -45 grei 97 grei_becaus -15 grei_had -17 grei_parrot 40 grew_the 34
grin 53 groom 67 group -52 group_in 18 grow -19 grower -34 grower_in -15 grudg 36 guard -28 guard_and -16
guess 73 guest 151 guidanc 36 guilti 33 guilti_on 15 gun -26 gutter_after -18 gym 54 ha -16 ha_<speaker> 90
ha_a 47 ha_accept -23 ha_admit -21 ha_agree -24 ha_an 44 ha_apologise 16 ha_becom -25 ha_been -56 ha_begin -20
ha_burn -17 ha_campaign -18 ha_come -31 ha_confirm -15 ha_demand -16 ha_deny 21 ha_di -19 ha_done 65 ha_each -46
ha_ever 26 ha_find 27 ha_finish -30 ha_given -24 ha_go -41 ha_hear -20 ha_her 15 ha_hi -27 ha_him 133 ha_hold -16
ha_it -34 ha_kept 84 ha_lent -22 ha_let 15 ha_lost -23 ha_made -32 ha_more 41 ha_no 35 ha_not 117 ha_now 45
ha_open -36 ha_order -17 ha_plai -18 ha_plead 15 ha_promise -43 ha_put -48 ha_raise -20 ha_reach 27 ha_report 43
ha_run -29 ha_say 44 ha_send -26 ha_set -26 ha_shown -24 ha_sinc 101 ha_sold -27 ha_stop -20 ha_the 98
ha_three 16 ha_trace 24 ha_two -22 ha_until -37 ha_write -46 ha_yet 34 hack 30 hacker -35 had 79 had_<number> -32
had_<speaker> 25 had_<words> -42 had_a -39 had_advise -16 had_answer -31 had_apologise -19 had_appli -20
had_argue -23 had_arriv -17 had_been 45 had_broken -22 had_brought 24 had_burn 23 had_call -28 had_carri 17
had_chang -23 had_come 26 had_complain -16 had_confirm -17 had_cost 49 had_cut -23 had_deny -21 had_di 25
had_diall 15 had_drawn 75 had_driven -28 had_eleven -16 had_end -16 had_ever -37 had_fallen -28 had_find 64
had_finish -20 had_five 59 had_follow -17 had_given -41 had_got 76 had_had 83 had_hand -38 had_he -25
had_hear -19 had_her 45 had_hi 31 had_hire 36 had_inherit -16 had_invent -18 had_just 41 had_kept -45
had_laugh -19 had_learn -47 had_left 87 had_long 29 had_made 18 had_mean -25 had_met 18 had_mix 17 had_never -56
had_no -40 had_not 40 had_noth -25 had_oppose -15 had_paid 50 had_pass -27 had_pick 71 had_print -19 had_pull -19
had_receiv -27 had_record 16 had_risen 54 had_run -21 had_rung 19 had_sail 44 had_say 69 had_settl 51
had_shown -26 had_spent -21 had_spread -64 had_stop -18 had_suppli 28 had_swap 23 had_taken 41 had_telephon -15
had_tell 38 had_the 106 had_think 19 had_to 84 had_train -22 had_turn 15 had_type 118 had_until -20 had_use -52
had_won -24 had_work -18 had_write -39 hadn't 58 hairdress 64 half -81 half_an 30 half_of -37 half_past 16
half_the 19 hall_is -30 hall_of 92 hall_wa -17 hamburg -19 hamstr -15 hand_and 45 hand_back 86 hand_in -73
hand_it -85 hand_of 25 hand_on 18 hand_out -30 hand_over -41 hand_up 78 hand_wa 55 hand_were -24 handbag 33
handset 34 handset_at 24 handwrit 46 handwrit_examin 38 hang 53 hang_the -22 happen_next -16 happen_to -21
happi -25 harbour -24 harbourmast -21 hard -26 hardest -18 hardwar 16 harm -27 hasn't -22 hasn't_open -15 hat 71
hatch -18 have 24 have_<number> -25 have_<speaker> 67 have_a 40 have_add 27 have_arrest 33 have_ask -38
have_been -81 have_come -17 have_doubl -17 have_drop -15 have_fallen -20 have_had -19 have_hear 43 have_it -30
have_left -29 have_lost 15 have_made -25 have_mix -22 have_name 20 have_need 26 have_never 27 have_not -52
have_notic -18 have_now 19 have_read -30 have_rebuilt -18 have_risen 20 have_run 32 have_say 47 have_sinc 24
have_sold -21 have_speak 18 have_spent 25 have_tell 31 have_the -28 have_to -38 have_turn -23 have_until -16
have_vote -16 have_write -25 have_yet -17 he -41 he_add -25 he_agree -47 he_and 16 he_appear -15 he_arriv -16
he_been -16 he_bought 21 he_call -21 he_came -34 he_consider -20 he_did 37 he_doe 19 he_ever 17 he_gave -15
he_give 19 he_go 111 he_grew 43 he_is 66 he_learn 16 he_left 19 he_like 20 he_onc -16 he_plai -26 he_point -21
he_read 23 he_say -73 he_sign 38 he_spent -15 he_state 35 he_still 58 he_stood -19 he_tell 49 he_then 31
he_think 46 he_try -20 he_use 37 he_wa 46 he_will 48 he_won -18 he_would 34 he_wouldn't -19 he_write -42 head 49
head_<words> 21 head_and 58 head_of 18 head_the -26 headmast 63 headquart -19 headset 21 health -59
health_minist -19 health_secretari 16 hear 57 hear_<words> 61 hear_at -27 hear_from -31 hear_had 29 hear_her 19
hear_him -55 hear_in -43 hear_is 26 hear_it 153 hear_no -17 hear_noth 32 hear_on -30 hear_the 16 hear_to 16
hear_turn -25 heart 18 heatwav 46 heavi -29 heckle -23 heckler 37 help -38 help_of 22 her 26 her_<words> 23
her_a -118 her_as 16 her_at 18 her_aunt -35 her_best 23 her_client -17 her_coach -19 her_colleagu 27
her_daughter -22 her_deputi 23 her_desk -18 her_dog -27 her_ey 45 her_father -69 her_feet -20 her_first -70
her_for 16 her_friend -18 her_from -24 her_funer 32 her_grandson -21 her_had -18 her_hand -39 her_hear 30
her_husband -57 her_in 63 her_job -29 her_kitchen -24 her_last -30 her_lawyer 33 her_manag 39 her_mother -50
her_mouth 39 her_name 23 her_off -22 her_out -27 her_own -45 her_passport 25 her_password 22 her_phone -26
her_place -17 her_predecessor 42 her_say 63 her_seat -17 her_second -20 her_shoulder -18 her_sister -31
her_six -18 her_son -16 her_speech 19 her_street -39 her_student -24 her_supervisor -17 her_teacher 32
her_that -49 her_the 34 her_to 39 her_town 23 her_train -16 her_two -20 her_villag -17 her_voice 77 her_wai -16
her_word -25 her_work 36 here_in 52 here_is -29 here_on -18 heron_ha -17 herself -69 herself_and 18 hi 25
hi_<name> -24 hi_<speaker> 47 hi_<words> -17 hi_account -44 hi_agent -18 hi_answer -18 hi_arm 37 hi_barrist -35
hi_captain -15 hi_children 36 hi_client -24 hi_club -16 hi_coach 27 hi_coat 30 hi_daughter 20 hi_death 22
hi_deputi -17 hi_desk 22 hi_employ -33 hi_ey 27 hi_finger 17 hi_forehead 49 hi_former -21 hi_girlfriend -21
hi_grandmoth -27 hi_hand -16 hi_head 42 hi_home -23 hi_hospit -26 hi_is -33 hi_job 17 hi_kitchen -22 hi_laptop 17
hi_last 36 hi_late 44 hi_left 15 hi_life -29 hi_manag -21 hi_mouth 18 hi_name 30 hi_offic -16 hi_parent -15
hi_part -35 hi_passport -20 hi_phone -34 hi_place -22 hi_pocket 84 hi_predecessor 20 hi_prize 17 hi_remark -18
hi_reply 108 hi_rival 18 hi_round -31 hi_school 18 hi_screen -15 hi_seat -32 hi_second -22 hi_secretari -26
hi_side -42 hi_solicitor -18 hi_speech -66 hi_staff -15 hi_student -16 hi_successor -15 hi_teacher 34 hi_truck 38
hi_uncl -19 hi_victim -17 hi_voice -21 hi_wed 22 hi_widow -43 hi_wife -36 hi_word -39 hid -30 hidden 29 hide -18
high -43 high_and 32 high_school -25 higher 16 highest -17 highwai -20 hill 32 him 56 him_<words> -30 him_and -17
him_as -17 him_at 65 him_back -21 him_by -25 him_for 28 him_ha 15 him_he 30 him_how -38 him_in 64 him_includ 28
him_of -75 him_on -33 him_read -31 him_say 49 him_that -32 him_the -15 himself_and 26 himself_ha -21
himself_out 22 himself_wa -22 himself_with -30 hip -20 hire 77 hire_by 51 hiss 66 histori -44 historian 20 hit 25
hit_by -23 hit_the -34 hoax 50 hoax_call -38 hockei 80 hold_a -32 hold_an 16 hold_her 24 hold_in -29 hold_it -26
hold_no 16 hold_of 35 hold_the -42 hold_up -39 hole -15 holidai -37 home_and -16 home_by 25 home_in -35
home_on -15 home_should -15 home_town 42 honor 39 hope -44 hope_to -51 hors 39 hospit -41 hospit_ha -23
hospit_with -16 hot 25 hotel_ha -20 hotel_is 15 hotel_the -19 hour -24 hour_and -18 hour_befor 29 hour_by -34
hour_had 16 hour_in -37 hour_later -60 hour_on 45 hour_the 34 hour_with -30 hourli 16 hourli_rate 16 hous -97
hous_to -22 housekeep 23 how 63 how_a 18 how_hi 43 how_it 19 how_mani -22 how_much -19 how_to -50 hundr 99
hundr_peopl 40 hung_a -19 hurri -16 hurri_to -16 hurt -45 husband -35 husband_and 25 husband_wa -18
hydrologist 60 hymn -28 hymn_and -27 hypnotist 71 ic 31 idea -46 ident 19 identifi -16 idiom 41 if -56
if_<speaker> 23 if_he -18 if_it -22 if_the 38 if_thei -23 ignor -72 ignor_the -36 ill -37 imag -20 imagin 49
imperson 50 impostor 29 impressionist 73 improvis 33 in 20 in_<number> 34 in_<speaker> 52 in_a 38 in_an 23
in_and 24 in_anoth 154 in_at 18 in_autumn 33 in_case 54 in_cash -43 in_chapter 55 in_charg -16 in_colleg -15
in_court -66 in_eight -19 in_eleven -32 in_everi 17 in_fact 21 in_fanci -15 in_fish -17 in_four -17 in_front -34
in_full 20 in_futur 37 in_good -45 in_her -36 in_hi -27 in_hospit -23 in_interview -45 in_it 65 in_line -50
in_nine -62 in_no -36 in_parliament -19 in_pencil 19 in_place -30 in_prison -19 in_public -47 in_question 93
in_reply -16 in_return -19 in_row 58 in_seat 50 in_sever 17 in_shift 33 in_six -15 in_tear -21 in_ten -33
in_that 106 in_the 59 in_their -47 in_them 26 in_three -15 in_through -26 in_town -20 in_twenti 20 in_two -39
in_with -29 in_write -51 inch -18 includ -40 includ_<speaker> 16 includ_<words> -15 includ_a -20 includ_that 31
incom -24 increas 18 indict 38 infect -21 inform 16 inform_is -28 inherit -26 initi 53 inject 23 injur -20
injuri -30 ink 100 ink_and 35 inquest -47 inquiri -28 inquiri_into -21 inquiri_that 15 insid 58 insid_say -28
insist -59 insist_that -41 inspector -42 instead -35 instruct -17 instructor 66 insur -28 intact 18 intens 33
intens_care 34 interest -19 intern -25 interpret -19 interrupt -23 interv 18 interv_and 43 interview 43
interview_at -41 into 33 into_a 36 into_forc -15 into_her 36 into_on 28 into_the 30 introduc_the 22 intrud 23
invad 23 invent 19 inventori 15 investig -28 investig_say 24 investor -29 invit 39 invoic 41 is -16 is_<name> -49
is_<speaker> 25 is_a 140 is_about -17 is_an 19 is_ask -58 is_at -29 is_avail -15 is_be -33 is_call -15
is_charg -18 is_date 103 is_describe -23 is_done -18 is_due -38 is_expect -43 is_for -25 is_forecast -20
is_free -27 is_from 64 is_go -18 is_happi -18 is_hear 33 is_her 15 is_how 58 is_it -18 is_left -19 is_like -26
is_lost -15 is_mean 32 is_more -20 is_need -22 is_now -30 is_of 87 is_off -21 is_often -22 is_on -50 is_out -45
is_publish 25 is_put -18 is_read 21 is_run -29 is_say 58 is_seek -15 is_set -80 is_short 17 is_sorri 15
is_stand -51 is_suppos 33 is_surviv -27 is_taken 71 is_talk -28 is_tell 61 is_that 39 is_the 100 is_then -21
is_think 26 is_too -20 is_two 28 is_up 20 is_with -22 is_withdrawn 16 is_without -15 is_write 28 island 31
isn't -64 isn't_a -34 isn't_on 34 issue 42 issue_a -25 issue_for 21 issue_on -15 it 40 it_<number> -25
it_<speaker> -25 it_a -35 it_about 21 it_again 66 it_all -30 it_and 106 it_anoth -21 it_appear 33 it_ask -35
it_at 48 it_author 68 it_back 88 it_be 20 it_belong 19 it_by 30 it_call -41 it_came -23 it_carri 51 it_come -17
it_cost -15 it_could -20 it_council -20 it_doe -21 it_drop -16 it_editor -19 it_eleven -16 it_emerg 48 it_end -20
it_feel -32 it_find -26 it_for 79 it_four 32 it_from 62 it_gave -22 it_ha -31 it_had -84 it_have 23 it_head 20
it_includ -18 it_into -15 it_is 18 it_isn't -16 it_last -20 it_leader -15 it_look -15 it_maker 18 it_manag 51
it_member -27 it_nine 20 it_on 17 it_onli -15 it_open -50 it_out 17 it_quote -27 it_record -17 it_report 43
it_run 55 it_say 18 it_show -24 it_sinc -26 it_so 28 it_staff -17 it_take -25 it_target 21 it_term -19
it_title 22 it_to 71 it_took -35 it_twice 100 it_under 16 it_until 18 it_up 55 it_wa 34 it_wasn't 23 it_with 27
it_would -70 it_wrong 21 item 38 itself -23 jacket 34 jacket_and 21 jar -16 jaw 143 jersei 35 jet -18 jetti -39
job_as -25 job_of 26 job_to -26 join_in -30 joint -18 joke -88 joke_that -42 journal -21 journalist -18
journei -36 judg_<name> -21 judg_<speaker> -16 judg_ask -15 judg_cite -15 judg_put -36 judg_tell 27 judg_with 19
junction -36 junior -24 juri_on 33 juri_should -17 juror_<name> 21 juror_that 33 juror_to -17 just 73 just_as -15
just_been 43 just_won 88 justic 22 karaok 17 keep -52 keep_bee 39 keeper -26 kei 63 kept_a 57 kept_ask -18
kept_her -22 kept_hi -27 kept_him -30 kept_it 56 kept_the 40 keyboard 58 kick -26 kid -22 kidnei 22 kill -48
kilometr -46 kind -26 king -17 kiosk -16 kitchen -18 kitchen_tabl 20 kitchen_televis -18 km -15 knee 106
knee_of 25 knew 37 knife 50 knife_crime -16 knit -15 knock 17 know 118 know_it 33 know_no 36 know_that -28
know_the 33 know_what -34 know_who -16 known_as -16 known_to 24 label -59 label_<words> -18 lad 17 ladder 16
ladl -29 ladl_and -21 lai 124 lai_a -15 laid -19 laid_on -15 lake 28 lakh -15 land -34 land_that 31 land_wa -30
landladi 23 lane -33 languag -22 languag_and -37 laptop_wa -15 larg -62 largest -43 larynx 81 last -47
last_<name> -23 last_<number> -17 last_dai 31 last_for -19 last_four -55 last_frame 54 last_half 50 last_line 50
last_month -40 last_night 20 last_of -31 last_see 20 last_until 18 last_week -57 last_winter -31 last_word -34
last_year -59 late 25 later -54 laugh_and 24 laugh_from -15 laugh_when -60 laughter_from -16 launch -37
launderett 50 laureat -22 law 26 law_firm 61 law_in -16 law_say -16 law_student -30 lawmak -17 lawn 15 lawyer -41
lawyer_<name> -26 lawyer_had 23 lead -90 lead_on 18 lead_the -26 leader -44 leader_<speaker> -18 leader_in -31
leaflet 29 leagu -39 leak -64 leak_in -16 lean 42 learn -26 learn_from -30 learn_hi -41 learn_that -15
learn_to -40 learner 21 learnt 40 learnt_of 41 leas -51 least -26 least_two -15 leav -65 leav_at -24 leav_that 23
leav_the -24 lectern 94 lectur 45 led -92 led_by -18 led_the -20 ledg -28 ledger 40 leek -17 left -62
left-hand 47 left_<number> -22 left_<speaker> 32 left_and 31 left_befor -19 left_her 15 left_hi 26 left_in -16
left_on -30 left_the -73 left_to -28 leg 21 leg_ar 19 legaci -27 legal -28 legisl 20 lend 42 lend_it 30 lent -32
lent_her -16 leopard -23 less -54 less_sentiment -20 less_than -17 less_the -19 let 64 let_her 19 let_off 16
let_out -18 letter 41 letter_and -25 letter_came 37 letter_date -48 letter_from 42 letter_in -69 letter_is 59
letter_of -20 letter_say -17 letter_that -33 letter_to -51 letter_wa 48 letter_which 15 letter_would -16
letterhead 62 level 34 li 31 librari -26 librari_and -17 librari_campaign -15 librarian_at -17 licenc -28 lie 27
life 28 lifeboat -27 lift_on -15 lift_the 42 light -80 light_and -20 light_go 18 light_had -17 light_the 41
light_to -21 lighter -27 lighter_sentenc -18 lighthous_keeper -15 like 74 like_a 20 like_everyon -17
like_rain -22 like_that 22 lime 39 limit -43 limit_of -25 line 67 line_and -17 line_for 22 line_is 29 line_of 36
line_up -21 line_wa 30 linguist 40 link -50 lip 110 lip-read 80 list -18 list_of 21 list_the -24 listen 115
listen_to 84 littl_differ -18 littl_more 15 littl_wind -21 live 24 live_alon -21 live_on -16 loan -47 lobbi 22
local -70 lock_the 33 locker 59 log 68 log-in 22 log_in -16 log_put 16 log_show 66 logo -27 logo_and -22 long -78
long_and -25 long_as -17 longer 19 longer_type -23 longest -19 look -17 look_at -17 look_close 20 look_into -19
look_up 29 lookalik 28 loop 55 loos 53 lorri -65 lorri_driver -23 lose 21 lose_her 19 lose_their 24 loss -38
loss_of -24 lost -75 lost_by 33 lost_her -54 lost_hi -38 lost_in 25 lost_it -42 lost_on -15 lost_the 31
lost_to 15 lot 53 lot_for 28 lot_voter -15 lotteri -27 loud 26 loudspeak 23 low -34 low_cross -19 lower -28
lunch 43 ly -20 m_on 22 machin_and 18 machin_that 24 machin_wa -15 made -19 made_<number> -31 made_<speaker> 30
made_<words> 41 made_a 23 made_by 31 made_for -22 made_her -33 made_him -15 made_it 25 made_no -21 made_of 78
made_the -57 made_to 65 made_up 17 made_with -30 magazin 94 magistr 69 mai_be -46 mai_have 16 mai_not -15 maid 30
main -32 maiz 22 major -34 major_of -23 make 46 make_<speaker> 55 make_a -23 make_it -31 make_two -26 make_up 57
maker 41 maker_had -23 maker_of -38 maker_say 45 malaria 54 male -31 male_artist -16 mall 20 man 32 man_at 19
man_had -18 man_on 21 manag_<name> -30 manag_<speaker> -55 manag_and 16 manag_at -19 manag_director 28
manag_in 44 manag_to -20 mani -78 mani_of -21 mannequin 16 manufactur -20 map -25 marathon -24 march -23 mare -32
margin 23 margin_of -16 mark 43 marri 24 marshal 18 mask -36 mask_and -35 mask_to -33 mast -17 match -55
match_in 28 match_the 40 mate 33 matine 93 matter -55 mattress 39 mayor -62 mayor_<speaker> -23 mayor_of -25
me_the 27 me_what -15 mean 37 mean_<words> 76 mean_it -38 meantim -26 meanwhil -30 measur -49 meat -31 medal -20
medic 16 medium 62 meet -52 meet_at -32 meet_in 16 meet_is -16 meet_of 88 melt 21 member -64 member_<name> 17
member_have 27 member_of 22 member_that -18 member_took -19 memori -44 men -35 men_have 33 mend -17 mention -30
merchant -30 message 42 message_between -37 message_on -19 message_send -16 message_to -18 met -29 met_her 23
met_in 21 met_with -28 meter -46 metr -27 metr_and 38 microphon 34 microphon_and -31 microphon_fail -48
microphon_had -33 microphon_on 46 midnight -29 might 47 mild 20 mile_from 38 mile_of 17 milk -19 milkman 26
mill -23 mill_in -16 million -55 million_follow 61 million_in -16 million_peopl -24 million_time -30 mind 17
mind_on 21 mine -33 minimum -20 minist_<name> -40 minist_<speaker> -46 minist_as -21 minist_in -31 minist_is 67
minist_offic -26 minist_over -16 minist_wa 21 minist_who 49 ministri_say -22 minut 39 minut_<speaker> 81
minut_and 16 minut_as 25 minut_befor -23 minut_later 33 minut_of 34 minut_on 18 minut_to 68 minut_were 65
minut_when -15 minut_with -33 minut_without -15 mirror_for -43 misheard 29 misheard_the -20 misquot 32 miss -74
miss_<speaker> -17 miss_it -15 miss_the 16 mission -15 mistak -17 mix -22 mix_feel -17 mix_up 19 mobil -21
mock 33 mock_exam -16 mock_trial 54 modern -20 moment -58 moment_everyon -21 moment_longer -23 monei -47
monei_for -15 monei_on 41 monei_would -15 monk -17 monologu 20 month -52 month_and 26 month_at 32 month_in -25
month_of -21 month_on 41 month_that -15 month_with -18 mood -19 mood_for -16 moon 21 mop 15 moral 28
more_<words> 18 more_direct -18 more_of -31 more_or -20 more_than -30 morn 47 morn_and -44 morn_as -17
morn_from 15 morn_in -21 mosqu -15 most -53 most_famou 56 most_of -34 mostli -20 mother -57 mother_<name> -16
mother_<speaker> -17 mother_say 31 mother_who 20 motor 50 motto_<words> -17 mould -24 moustach 78 mouth 126
move -37 move_by 19 move_for 28 move_it -17 move_to -28 move_up -17 much -47 much_of -20 mud -18 murder 43
museum -32 museum_had -16 museum_in -28 must 59 must_be -22 must_pai -28 must_wait 42 my -60 name 45
name_<name> -16 name_<speaker> 59 name_after 19 name_and 73 name_as 30 name_by 32 name_down -16 name_for -24
name_is -25 name_of -27 name_on 23 name_onli -15 name_say -22 name_the 31 name_to -28 name_wa 79 name_were -21
nation -34 nativ 38 navi 31 near -56 near_<name> -34 near_the -31 nearbi -17 nearest -32 nearli -58 need -65
need_on 22 need_six -36 neg 17 negoti 17 neighbour -52 neither 19 neither_read 24 nephew 20 nephew_<name> -21
net -20 never 16 never_been -22 never_met 29 never_plai -17 never_resent -15 never_say 34 never_see -15
never_speak -16 never_to -32 new -112 new_<name> -15 new_site 21 newest 38 newslett 36 newspap 36
newspap_gave -20 newspap_put -15 newspap_that -20 next -21 next_month -16 next_morn 32 next_on 26 next_spring 39
next_summer -26 next_to 18 next_week 24 next_wit -18 night_<speaker> 39 night_and 25 night_as -39 night_befor 36
night_in 22 night_of -39 night_on -27 night_shift -24 night_the -31 night_train 29 night_wa -21 night_when -17
night_with -40 nine_and 59 nine_dai -57 nine_had 31 nine_night -29 nine_of 29 nine_recept -17 nine_year 51
nineteen 15 nineti 32 nineti_second 33 ninth -18 no 85 no_<name> 18 no_<speaker> 31 no_and 42 no_charg -36
no_evict -15 no_hurri -15 no_joke -17 no_longer -17 no_mood -18 no_notic -17 no_on -21 no_part -30 no_public 26
no_receipt -24 no_record 18 no_regret -16 no_shout -17 no_signal -23 no_such 73 no_trace 38 nobodi 22
nobodi_at 42 nobodi_ha -21 nobodi_in -32 nobodi_knew -18 nobodi_wa -33 nod -29 nois -19 nomin -29 nomin_is -17
none 65 none_of 75 none_wa 19 noon 20 noon_the 28 nor 68 nor_did -31 nor_the 17 normal -24 normal_to -15
north -28 nose 21 not -76 not_<number> -50 not_<speaker> 85 not_<words> 24 not_affect -26 not_all -42
not_answer -32 not_at 21 not_be 26 not_been -15 not_check -24 not_come 50 not_comment -21 not_discuss -18
not_disput -54 not_everi -30 not_everybodi -17 not_everyon -32 not_exist 58 not_go -17 not_had -25 not_hear 41
not_impress -18 not_lost -24 not_mean 21 not_meet 20 not_mention -24 not_met 52 not_move 49 not_on 62 not_open 15
not_paid -15 not_read 22 not_respond -17 not_return -15 not_say -41 not_set 106 not_speak 32 not_the 54
not_turn 22 not_utter 34 not_yet 72 note 27 note-tak 30 note_for 23 note_from 19 note_on 23 note_that 56
note_to -21 note_with -15 notebook 37 noth 39 noth_and -16 noth_at 26 noth_but 19 noth_of 19 noth_to -32
notic -24 notic_on -18 novel_<words> -15 novel_is 55 novelist -16 now -58 now_<number> 21 now_a -17 now_and -16
now_go 23 now_ha -23 now_hold 16 number 61 number_<speaker> -32 number_of -70 number_seven 39 number_wa 19
nurs -24 nurs_and -16 nurs_for 62 nurs_speak -20 nurs_staff -17 nurs_were 44 nylon 20 o'clock -23 oath -27
object -68 oblig 27 obtain -22 occas 24 occas_with -18 occasion -17 occup 27 of_<name> 45 of_<number> 80
of_<speaker> 36 of_<words> 48 of_a 76 of_an -21 of_argument 19 of_be 26 of_both 43 of_case -15 of_charact 19
of_each 24 of_feel 25 of_five 24 of_fraud -35 of_home -28 of_honor 39 of_it -58 of_job -22 of_let 19 of_nine -56
of_on 18 of_option -15 of_peopl -17 of_plastic -15 of_press -25 of_radio 48 of_silenc 66 of_talk -20 of_tape -44
of_tea -30 of_ten 35 of_tender 24 of_that 48 of_their 59 of_these 22 of_those -28 of_three -15 of_two 56
of_what -18 of_which -23 of_whom 20 of_word -18 of_work 20 off 51 off_<speaker> 42 off_as -29 off_by -33
off_for 32 off_from -37 off_her -24 off_hi -43 off_on 15 off_to 93 off_with -42 offenc -17 offens 15 offer -65
offer_from 37 offer_him -21 offer_to 17 offic_<name> 42 offic_<speaker> -18 offic_and -15 offic_had -24
offic_on -39 offic_who -48 offic_with -15 offic_would 17 offici -72 offici_in -22 often -53 often_that 23 old 46
old_line -27 old_on 30 old_record -17 old_train -27 older -31 oldest -18 on_<name> -57 on_<speaker> 55
on_<words> 82 on_a 45 on_an -22 on_and 71 on_ani 87 on_anoth -17 on_as -26 on_bail -15 on_by -20 on_card -22
on_eleven -33 on_extra -19 on_ey -23 on_foot -22 on_from 15 on_ha 18 on_her 19 on_hi -59 on_him 73 on_holidai -16
on_how 16 on_is 28 on_leav 22 on_long -36 on_man -19 on_noth 25 on_of 34 on_our -25 on_page 76 on_second 31
on_show -19 on_stage 18 on_stove -21 on_that 47 on_the 40 on_their -26 on_thi -16 on_thing -31 on_three -16
on_to -23 on_trial 20 on_two -27 on_voice -21 on_wa -42 on_when 21 on_whether -16 on_who 16 on_with 27
on_without -25 onc 22 onc_a -33 onc_it 18 onc_on -17 onc_plai -20 onc_the 40 onc_there -15 onli -20
onli_<name> 18 onli_as -27 onli_four -33 onli_in 51 onli_nine -15 onli_onc -21 onli_part 23 onli_that 33
onli_wit 32 open -21 open_a -22 open_again -17 open_an -28 open_and 16 open_at 44 open_hi 55 open_it -65
open_next -18 open_on -25 open_with 49 oper -23 opera -16 opinion 53 opinion_wa -19 oppon -42 oppon_have -25
opposit 44 opposit_<name> -29 opposit_number -57 option 46 or -45 or_less -21 or_the 30 or_what -26 order 36
order_from 25 order_issue -15 order_the 23 organ -24 organis -36 organis_had -16 origin -16 other 47
other_<name> 84 other_ar -18 other_candid 17 other_in 15 other_on 17 other_peopl -21 other_side 43 other_sourc 20
other_were -16 otherwis 40 ought 22 ought_to 22 our 78 our_correspond -17 our_report 41 out 24 out_<number> -17
out_a 21 out_an 23 out_and 28 out_as 21 out_at 18 out_befor -30 out_by 29 out_from -30 out_of 28 out_on -22
out_over 29 out_that -29 out_whether 42 out_with -37 outbreak -21 outcom -20 outsid -122 outsid_<name> -15
outsid_<speaker> -21 outsid_firm -22 outsid_her -18 over 25 over_<name> 30 over_<speaker> 50 over_<words> 16
over_a 21 over_befor -20 over_by -20 over_her 29 over_in -22 over_knife -16 over_the 36 overnight -19 ow 68
own 78 own_a 34 own_and -21 own_choic -18 own_foldabl -17 own_hous -15 own_make 36 own_mother -18 own_record 18
own_side 19 own_speech -16 own_up 89 owner -43 owner_<name> -21 owner_<speaker> -18 owner_as -18 p. 21 p._m 21
pack -30 page 139 page_<number> 117 page_for 26 page_long -50 page_with -45 pai -58 pai_<number> -24 pai_for -37
pai_the -17 pai_what -15 paid 53 paid_<number> 38 paid_a 62 paid_by 39 paid_for -35 paid_in -60 paid_tribut -17
pain 21 paint -38 painter -18 pair 23 pair_of 71 palac 33 pan -41 panel 32 panel_ha 17 panel_that -21 pantomim 45
paper -55 paper_for -25 paper_from 35 paper_had 36 paper_in -56 paperback -19 parad -16 paragraph 77 paramed -26
parcel -24 parent -30 parish 64 parish_regist 35 park_and 25 park_behind -20 park_charg 19 park_space 19
parliament -28 parliament_and -24 parliament_chang -16 parodi 79 parodi_account 21 part_as -19 part_in -60
part_of 53 parti 41 parti_had -21 parti_on 15 partner 37 partner_<name> -21 pass -42 pass_<number> -17
pass_on -27 passag 70 passeng -46 passport 27 passport_in -24 password 48 past 67 past_four 40 past_six -18
past_tens 45 past_the 16 past_three 23 past_two -19 pastor 17 patch 32 patienc -45 patienc_with -20 patron -16
paus -65 payment -25 peac 24 peel -20 peg -25 penalti -48 pencil 21 pencil_becaus -17 pension_fund 20 peopl -92
peopl_and 16 peopl_at -19 peopl_had -21 peopl_in 66 peopl_who -39 peopl_work 24 per -38 per_cent -43 percent -48
percent_and -16 perform -21 perjuri 19 perman 54 perman_secretari 62 permiss -21 person -32 persuad_him -18
petit -33 petrol -22 petrol_station -20 pharmaci 48 pharmaci_in 33 phone -35 phone_call 51 phone_from -29
phone_had -27 phone_in 21 phone_to -17 photo 24 photograph 35 photograph_and 36 photograph_in -28
photograph_of -21 photograph_show 21 phrase 43 phrasebook 67 physic -15 physician 17 pick 39 pick_the 30
pick_up 23 picker -16 pictur_a 15 pictur_of 32 pictur_say 31 pictur_that -26 pie 26 piec 61 piec_of -31 pier -20
pigeon -29 pigeon_had -28 pigment 19 pilot_in 27 pin 41 pipe -40 pirat 31 pistol 34 pitch -19 pizza 126
placard 32 place_at 21 place_by -16 place_in -26 place_on -18 plai_<words> -19 plai_and -36 plai_at -20
plai_by 130 plai_card -20 plai_down -19 plai_for -57 plai_her 51 plai_in -49 plai_on -17 plai_the 95
plai_togeth -33 plain 26 plain_wife -15 plan -58 plan_to -17 planet -24 plant -27 plant_in 44 plaqu 21
plaster -15 plate -22 platform 15 player_had -21 player_in -21 player_left -19 player_of 35 playoff 18
playwright 22 plea 32 plead 26 plead_guilti 35 pleasur -31 plinth 36 plumber 73 plumber_with 24 pocket 91
podcast 42 poem -21 poet -18 poet_<speaker> -25 point_from -20 point_in -15 point_of 36 point_to 61 polic_find 21
polic_had -32 polic_in 34 polic_on -16 polic_say 56 polic_station 32 polit -21 poll -38 poor -37 pope 58 port -19
portabl -16 portrait 64 pose 42 pose_as 69 posit -32 possibl -18 post -16 post_a -39 post_as 19 post_at -26
post_in 46 post_offic -32 post_on -33 post_twice -22 post_wa -19 postcard 20 poster -68 poster_ar -34
poster_read -18 postman -21 postmark 31 pot_of -19 pour -17 power -66 practic 16 prank -32 prayer -16
predecessor 40 predecessor_<name> -17 predecessor_<speaker> -21 predict -20 prefect 16 prefer -20 prefer_the -25
premier_in -22 prepar -31 presenc -19 presenc_of -18 present -32 present_and -27 present_the -15
presid_<speaker> -36 presidenti 18 press 103 press_confer 35 press_him -25 press_offic 45 press_time -25
pressur -20 previou 28 price -101 price_in -17 price_of -43 priest 27 primari 106 primari_school 60 prime 36
prime_<name> -17 prime_minist 54 print 16 print_a -37 print_it 33 print_on 58 print_the -15 printer 103
prison -49 privat -40 prize_for -25 prize_to -23 prize_with -20 problem -25 procedur -18 procedur_and -18
produc_a -16 produc_the -22 product -24 profession 27 professor_<speaker> -19 professor_of 25 profil 26
profit -38 program 20 programm 69 programm_and -18 programm_say 16 project 15 project_box -28 promise 73
promise_<words> 53 promise_a 47 promise_that -40 promise_to -25 prompt 15 prop 15 properti -15 propose 47
propose_the 34 propose_to 24 prosecut -27 prosecutor_who 30 protect -36 protest 28 prove 19 provinc -18
provinci -18 proxi 18 pub -17 public -55 public_galleri -28 public_meet 33 publicist 57 publish -26 publish_a -18
publish_and 15 publish_it -17 publish_last -23 publish_on -40 pull 19 pull_the 70 pulp 52 pulp_<number> 19
pump -18 pupil -57 pupil_had 35 pupil_in 42 puppet 24 purchas -15 purpos 32 put 80 put_<speaker> 102 put_asid -29
put_at -22 put_back -49 put_hi -48 put_him 36 put_in 19 put_into 16 put_it -64 put_off -66 put_on 44 put_out 55
put_that 45 put_the 51 put_thi 17 put_through 19 put_to 21 put_togeth 38 put_up -46 putt -19 putt_drop -18
quai -15 qualifi 22 qualiti -20 quarter -27 quarter_of -15 queen 18 question_about 26 question_from -20
question_of -26 question_she -16 question_to 24 question_wa 18 question_whether 22 queu 39 queu_for 41 queue 17
quick -24 quick_to -23 quickli -30 quiet -49 quiet_for -19 quit 43 quizmast 76 quotat 53 quotat_is -29
quotat_wa 39 quote 106 quote_from -19 race -42 racehors -29 rack 23 radio 61 radio_in -29 rail -23 railwai -38
rain -36 rain_in -16 rain_is -17 rain_or -22 raise -17 ralli -50 ralli_in -34 ran -22 ran_on 58 ran_out -24
ran_to -37 rang -26 rang_a 24 rang_of -16 rang_the -69 rasp 22 rate_on 23 rate_the 37 rather_than 17 reach 27
reach_<speaker> -22 reach_by -29 reach_for 34 reach_level 51 reach_the 40 reaction -32 read 24 read_<number> 25
read_<speaker> -30 read_<words> 70 read_for 25 read_from -18 read_in 31 read_into -50 read_it -31 read_nor 24
read_over -15 read_the -72 read_to -39 read_what 45 reader 68 reader_who 55 readi -15 real 83 real_<speaker> 88
real_name -15 reason -42 rebat -15 rebat_and -15 rebel 30 rebuilt -48 rebuilt_in -25 recall 20 recall_cover -19
receipt -42 receiv -57 recept -15 recip 16 recip_for 24 recit 35 reckon -16 recognis 26 recollect -17
recommend -21 record -99 record_for 34 record_in -38 record_it -38 record_of -44 record_set -17 recov -87
recov_from -31 red 31 reel 22 referr 23 reform -28 refund -26 refuse -32 refuse_to -36 registri 29 regret -19
rehears_the -15 reject -55 reject_the -17 rel -18 release 19 release_and -20 release_by -25 release_on 21
release_wa 23 remain -56 remain_in -24 remark 56 remark_drew -39 remark_in -86 remark_to 18 remark_were 29
rememb 51 rememb_a 25 rememb_it -16 remind_him -64 remov 33 remov_from -31 remov_it -22 remov_of 19 render 27
renew -21 rent 44 rent_in -16 reopen -50 repair 16 repair_shop 25 repeat_it -44 repeatedli -17 replac -36
replac_a 29 replac_by -16 reply 41 reply_he -16 reply_that -45 reply_to -51 reply_within -15 report 24
report_<number> -15 report_<speaker> 55 report_and -33 report_as -16 report_ha -31 report_had 59 report_in -21
report_it 26 report_on 33 report_she -15 report_tell 15 report_that 36 report_wa 18 report_whether -15
report_who 31 repres 19 reproduc -37 request 15 request_for 38 request_of 20 requir 25 rescu -41 research -66
resent -15 resent_it -15 reservoir -22 resid -53 resid_of -19 resign 28 resist 16 respond -45 respond_point -15
respond_to -19 respons -19 rest_on 15 restaur -39 restaur_in -23 restor -16 result_from -34 result_is 19
resum -33 resum_at -19 retail -18 retir_dentist 27 retir_for -21 retir_in -34 retir_signal -15 retir_surveyor 20
retir_to -23 retire 16 return -51 revenu -17 revers 32 review -51 review_by 34 review_of -17 revolt 24 reward -15
ribbon 19 rice -23 ride 83 rider -41 rider_as -19 rifl 65 right -49 ring 28 ring_the 22 risen 63 risen_to 32
risk -31 rival_firm -20 rival_for 25 river -50 road -56 roar 43 robberi 23 robe 69 robot -38 rock -28 roll 37
roll_her -18 roll_the 16 roller 21 roof -59 roof_of -25 roofer -22 room 64 room_and -15 room_as -34 room_he 28
room_in -18 room_of 54 room_on 17 room_over -15 room_sinc 22 room_wa 18 room_when 73 rose -35 round_from 41
round_of 45 round_to 21 rout -31 routin -20 rover -36 row_<name> 19 row_behind 16 row_two 39 royal_granari -17
rubber 71 rubber_mask 32 rugbi_union 15 rule -26 rule_on 57 ruler 35 rumour -40 rumour_that -21 run 63
run_again -17 run_by -24 run_of 29 run_out -48 run_the 21 run_to 104 run_until -52 run_use -16 rung 19
runner_in -15 runwai -22 rush 24 safeti -41 saffron -16 sail_a 44 salami -22 sale -24 sale_from -38 sale_in -22
sale_wa 52 same 22 same_<name> 53 same_even -21 same_gale -30 same_minut 59 same_morn -18 same_name -29
same_room 36 same_strain -15 sampl_had -17 sanction -18 sanctuari -34 sandwich 30 sat_at 21 satellit -18 satir 42
save -38 say -89 say_<name> 43 say_<speaker> -40 say_<words> 118 say_a -56 say_afterward -19 say_an -18
say_and 67 say_befor -15 say_exactli -21 say_for 27 say_he -112 say_hi -41 say_in 66 say_is 55 say_it 31
say_last -15 say_no -28 say_noth 50 say_of 24 say_on 32 say_onli 20 say_she -63 say_so 102 say_someth 54
say_that -104 say_the -22 say_thei 59 say_there -43 say_thi 22 say_wa 40 say_what 33 say_with -21 scaffold 16
scale -17 scan -31 scene 133 scene_wa 18 sceptic -15 scheme -20 scholar 18 school -37 school_and -50 school_bu 27
school_gym 57 school_have -29 school_in -18 school_is -17 school_to -18 schoolboi 21 schoolteach 50 score -55
scream 32 screen 76 screen_for 32 screen_in -20 screen_turn -17 screenshot 40 script -18 scroll 24 sea -47
seagrass -16 seal -26 search_of -16 season -28 season_and -40 season_made 24 season_on -18 seat_<number> 46
seat_a -23 seat_for 41 seat_in -20 seat_were -16 second 24 second-year 48 second_act 33 second_back -20
second_dai -24 second_half -41 second_home -29 second_in -27 second_of 35 second_on 39 second_sampl -17
second_time 27 second_to 15 second_wa -19 second_year -21 secret 20 secretari 43 secretari_of -15
secretari_say -26 section -16 secur 64 secur_firm 33 secur_guard -18 see_by -47 see_her 17 see_hi -18 see_it -44
see_on 18 see_the -20 see_two -16 seed -29 seek -32 seek_a -17 seem -49 seem_in -15 seem_to -19 segment 21
seiz -20 select -16 sell -31 sell_a 44 sell_the 30 seller -22 seminar 20 send_by -16 send_for 25 send_from 19
send_her -26 send_it -16 send_the 16 sender 103 senior -44 senior_offici -18 sentenc 165 sentenc_and 25
sentenc_begin 25 sentenc_in -24 sentenc_is 23 sentenc_of -20 sentenc_on 53 sentenc_that 20 sentenc_to -43
sentenc_wa 68 sentenc_will -19 separ -25 sergeant 44 seri -58 seriou 41 serv -20 serv_at -15 serv_for 39
server 43 servic_in 24 set -28 set_a -15 set_foot 93 set_in -27 set_up -36 settl 45 settl_a 28 settl_on 61
settl_the -15 seven -49 seven_month 19 seventh -31 sever -40 sewn -18 shadow 52 shake -25 shame -16 shape 19
share -50 share_<number> -18 share_a 29 share_hous 40 share_the -19 share_two -21 sharper -25 sharper_in -25
shave -31 she -105 she_<words> 16 she_agree -25 she_and 42 she_answer 16 she_did -18 she_ever 16 she_go 34
she_hand 33 she_hold 57 she_laugh -15 she_lost 28 she_point -15 she_promise 20 she_read -55 she_sat -19
she_say -104 she_sing -18 she_speak 70 she_spent 17 she_tell -54 she_took -24 she_use -19 she_wa 91 she_walk -22
she_want -19 she_write -34 shed -29 sheep -20 sheet 21 shell 17 shelter -19 shift -19 shift_and -16 shill 40
ship 26 ship_wa 48 shoe -16 shook -80 shook_hi -63 shoot 22 shop 20 shop_on 34 shop_where -25 shopper 31
short -28 short-liv -18 shorten -25 shorter -33 shorthand 35 shortli_befor -23 shortlist -28 should_have 64
should_not -20 should_read -25 shoulder -20 shoulder_and -17 shout 57 shout_it 30 shout_of -49 show 25
show_<name> -15 show_<number> 52 show_a -21 show_and -20 show_her 53 show_him -17 show_how 18 show_in -25
show_it -18 show_me -18 show_no -19 show_that -33 show_the 133 show_what 24 shown -37 shown_in -15 shown_it -17
shown_on -16 shown_the 18 showrunn 29 shrug -18 shut 27 shut_down -24 shut_out -15 shut_sinc 19 shut_the 17
sick -43 side -18 side_ar 35 side_by -15 side_had -33 side_of -21 sigh 21 sight -29 sight_of -20 sign -15
sign_a -45 sign_and -46 sign_in 16 sign_it 33 sign_that -28 sign_the -18 sign_up -16 sign_with 58 signal -41
signal_and -21 signal_box -17 signal_offic -15 signatur 21 signatur_of -19 silenc 33 silenc_and -29 silent -30
silver -27 silver_ladl -21 similar -31 similar_strike -15 sinc_<name> -51 sinc_<number> -49 sinc_<speaker> -21
sinc_a 18 sinc_chang -20 sinc_he 56 sinc_her -25 sinc_hi 28 sinc_independ 33 sinc_it -41 sinc_last -19
sinc_spring 19 sinc_the 55 sinc_then -24 sing -20 sing_and -34 sing_by 57 singer_<speaker> -16 singer_in -15
singl_<name> 46 singl_<words> -31 sink 27 sister -39 sister_and 26 sister_disagre -19 sister_from 41 sit 55
sit_down 20 sit_in -16 sit_on 107 site 69 six_and 18 six_countri -15 six_hour -28 six_mile -20 six_minut 18
six_month -47 six_on 36 six_page -54 six_second -46 six_time -24 six_to -29 six_year 37 sixth -22 sixth-form 47
sixth-form_did -15 sixth_dai -17 size_of -44 skate 24 skip -19 skylight -20 slab -17 slap 29 slid 20 slide 21
slightli 21 slightli_differ -17 slip_from 21 slot 16 slow 47 slow_and -17 slow_in 26 small -45 smaller -28
smile -41 smile_and -27 smuggler -22 snap 35 sneer 15 snore 51 snow -31 so 65 so_<speaker> -21 so_at 15
so_doe -42 so_far -35 so_for 25 so_he 20 so_often 26 so_the 15 so_what -60 societi 32 sock_and 19 sofa -19
softwar 51 softwar_and 17 softwar_from 21 softwar_had 46 softwar_that -43 sold_<number> -30 sold_at 23 sold_in 45
sold_it 21 sold_out -49 soldier -35 solicitor -45 solv 17 solv_the 17 some -76 some_<number> -31 some_of -21
some_time -17 somebodi -17 somebodi_had -19 someon 58 someon_ha -19 someon_had -46 someon_in 32 someth 65
someth_is -21 son -45 son_of -29 son_wa -29 son_who -20 song 48 soon -41 soon_as -29 sooner 39 sophomor -29
sore -33 sorri 20 sorri_for -17 sorri_that 29 sorri_to -16 sort 34 sound 25 soup -23 sourc 43 spa 55 spaniel 22
spare -24 speak 126 speak_<name> 32 speak_about -18 speak_after -21 speak_and -19 speak_as 30 speak_at -50
speak_briefli -15 speak_by -50 speak_of 27 speak_on -24 speak_onli -27 speak_outsid -16 speak_sinc 63
speak_the 41 speak_to -47 speak_up -43 speak_with -25 speaker 175 speaker_at 29 speaker_in 52 special -20
specialist -19 specimen 26 spectat 24 speech 50 speech_and 28 speech_by 47 speech_had -32 speech_last 17
speech_to -16 speech_wa 23 spell 204 spell_with 18 spend -28 spent_<name> 28 spent_a 16 spent_four -17
spent_the 38 spent_three -36 spent_two -23 spit 89 splice 39 split -30 spokesman -43 spokesman_<speaker> -29
spokesman_for -16 spokeswoman -22 sponsor 18 spoof 55 sport 43 spot 24 spot_in 17 sprain -25 spread -50
spring_as 51 spring_the 20 squad -23 squar 61 squeez 32 stab 23 stadium 25 staff -87 staff_find -17 staff_had -20
staff_to -18 stage -36 stai -27 stai_for -29 stai_in 72 stai_on 43 stair -21 stall 105 stall_of 55 stammer 55
stamp 37 stand 34 stand_at -21 stand_besid 37 stand_by -48 stand_in 31 stand_next 55 stand_wa 22 standard 41
star -27 star_<name> -17 stare -20 stare_at -20 start -137 start-up -22 start_her -18 start_in -17 start_it -28
state -55 state_<name> -19 state_and -17 state_that 22 statement 18 statement_and 22 statement_from -38
statement_on -18 statement_wa 42 station_and -25 station_gave -20 station_had 34 station_in 18 station_to 17
steadi -39 steel -17 stenograph 48 step_down -31 step_of -22 steward -36 still_ha -37 still_in 72 stitch 24
stock 39 stolen -43 stone 30 stood -61 stood_besid -16 stood_by -35 stood_for 51 stop 52 stop_at -25 stop_on 26
stop_the 37 stop_use -20 stoppag -15 store -66 stori 53 stori_by 25 stori_in -16 stori_of -62 stori_wa 43
storm 44 storm_took -17 stove -53 straight 20 straight_face 55 strain -38 strain_as -15 stranger 52 strap 19
strategist -15 straw -31 straw_from -31 stream 52 street -82 stretch -26 strike_at -17 strike_is -36 striker 18
string 47 strip 65 strip_of -15 stroke 29 stroke_in 21 struck_a -16 stuck -46 stuck_it -24 student 36
student_10-year-old -16 student_admit -31 student_at 31 student_from -27 student_in 27 student_who -22 studi -44
studi_of 38 studi_the -20 studi_wa 27 studio 19 studio_ha 15 studio_in -24 style 26 su 66 subscrib 58
substitut -24 substitut_<name> -19 subtitl 44 subtitl_were 36 succe -16 succe_him -16 succeed 23 success -22
success_meet -16 successor -24 such 146 such_talk 18 suffer -18 suggest -23 suggest_that -34 suit 19
suit_took -29 suitcas_and -29 sum_and 19 summari 25 summit 27 summit_and 32 supermarket -20 supervisor -26
suppli 17 suppli_the 20 support -34 suppos 114 suppos_that 54 suppos_to 26 supposedli 103 sure -41 surgeon 59
surgeon_had 26 surgeon_in -26 surgeri -23 surgeri_in -23 surgic -17 surnam 51 surpris_to 52 survei -38 surviv -20
surviv_by -27 suspend -37 suspend_for -16 swallow 74 swap 33 swear 60 sweat 31 sweep -16 swept 21 swim -36
swim_pool -16 swing 16 switch 18 syllabl 47 system -30 tabl 58 tabl_in 89 tabl_with -31 tablet 20
tablet_comput -25 tabloid 49 tag 30 tailor 33 take -50 take_<number> -15 take_a -15 take_back 19 take_on -18
take_over 28 take_place 39 take_the 50 take_to 54 take_up -66 taken_<speaker> 19 taken_a -24 taken_by 22
taken_hi 21 taken_off 29 taken_on -24 talk 48 talk_about -20 talk_for 19 talk_in 71 talk_of -19 talk_that 15
talk_to -15 talk_with 25 tall 41 tanker -20 tannoi_plai -19 tap 21 tape -36 tape_and -27 tape_of 24 tape_wa -66
taught_it 24 taunt 16 tax -71 tax_<words> -15 taxi 42 taxi_driver -25 tea -20 teach -35 teach_<name> 31
teach_the -23 teacher -30 teacher_account -15 teacher_had -19 teacher_in -15 team 19 team-mat -31 team_bu 25
team_had -19 team_in -20 teammat -29 tear -57 tear_as -15 teatim -21 teeth 36 telegram 31 telephon 28
telephon_her -16 telephon_hi -15 telephon_interview -27 telephon_number 43 telephon_record -19 televis -61
televis_and -18 televis_crew 25 televis_that -18 tell 70 tell_<name> -62 tell_<speaker> 17 tell_a -85 tell_at -35
tell_employe -18 tell_juror 27 tell_local -15 tell_me -41 tell_member -17 tell_of -37 tell_polic 16
tell_report -62 tell_the 141 tell_to 41 temperatur 45 temperatur_of 20 templat 33 ten 37 ten_of 25 ten_past 28
ten_year -48 tenant -24 tender 20 tenor 15 tens 45 tent -15 tenth -39 tenth_of -28 term -29 term_of -17 test -55
test_on -21 testify -22 testify_for -33 testimoni 19 text 83 text_and 36 text_at -19 text_wa 44 than -59
than_<number> -61 than_a -26 than_ani 24 than_the 20 thank -38 thank_her -32 thank_the 19 that 30 that_<name> -32
that_<speaker> 75 that_a -25 that_account -19 that_afternoon 88 that_an -16 that_and 30 that_ani -19
that_answer 22 that_anyon -22 that_at 19 that_came 30 that_can -18 that_claim -16 that_cough -21 that_could -21
that_custom -17 that_dai 108 that_down -20 that_drew -29 that_each 22 that_everybodi 23 that_from 38 that_go -30
that_ha 22 that_had 17 that_he -17 that_her -42 that_hi -27 that_hour 22 that_in 22 that_left -37 that_make -18
that_mean -19 that_morn 144 that_name 84 that_night 70 that_none 46 that_of 47 that_offic -32 that_phrase -29
that_read -26 that_run 15 that_say 16 that_second -15 that_sentenc 20 that_she -96 that_show -19 that_someth -21
that_start -21 that_such -23 that_the -19 that_there 28 that_thi -18 that_time 37 that_to 43 that_took 23
that_wa 29 that_wai 56 that_week 91 that_work 17 that_would -21 that_year 86 the -35 the_34-year-old -16
the_<number> -69 the_<speaker> 63 the_<words> 69 the_accid 24 the_account 46 the_accuse 33 the_actor -38
the_ad 35 the_address -51 the_admir 43 the_affair -22 the_ag -18 the_agenc 74 the_aid -21 the_airport -47
the_aisl -16 the_allege 33 the_ambassador 19 the_anim -24 the_announc -19 the_app -27 the_appeal 28 the_applic 34
the_archbishop 42 the_archiv 36 the_argument -17 the_armi -34 the_artist 36 the_attack -26 the_audio 21
the_author 30 the_autumn -71 the_avalanch -18 the_back -107 the_balconi 39 the_ball -42 the_bank -18 the_bar 38
the_barman 48 the_barrel 53 the_batteri -18 the_beach -39 the_bear 37 the_bed 22 the_bell 21 the_bench -18
the_best 17 the_bill -42 the_bin 17 the_bird 15 the_blackmail 23 the_bless 22 the_block -20 the_board -33
the_boi 30 the_boiler 19 the_book 47 the_booth 41 the_border -16 the_borough -16 the_bottom -27 the_boxer -28
the_bride 36 the_brigad -17 the_brother -35 the_bu -36 the_budget -27 the_build -40 the_builder -17
the_bulletin 18 the_button 29 the_buyer -38 the_cabl 20 the_call 37 the_caller 73 the_camp -30 the_capit -21
the_captain 15 the_car -27 the_caretak 42 the_case -55 the_cash 21 the_cast 16 the_castl 26 the_cat 74
the_cater 54 the_cathedr 22 the_central 27 the_ceremoni 35 the_chain 33 the_chair 16 the_challeng -18
the_chamber -17 the_champion -16 the_chancellor 30 the_chang -19 the_chapel -18 the_chat 22 the_children 55
the_choic -19 the_choir -23 the_church -23 the_citi -37 the_claim -16 the_cleaner -29 the_clerk 48 the_clinic -15
the_clip 112 the_club -19 the_co-chairman -18 the_coast -34 the_coastguard -19 the_coat -23 the_code -28
the_coin -22 the_colleg -30 the_colonel 67 the_comic 40 the_committe -58 the_compani -50 the_complaint 18
the_congressman 15 the_convict -18 the_corner -25 the_coron -33 the_cost -24 the_counti -57 the_coupl -18
the_court -44 the_cover 23 the_cox -22 the_crash 20 the_crew -19 the_crowd -35 the_dai 72 the_dam -31
the_damag -18 the_date 69 the_deal -15 the_debat 44 the_decis -55 the_delai -15 the_deleg 16 the_demand 30
the_dentist -42 the_design 16 the_detect 16 the_differ -34 the_dinner -23 the_director 54 the_district -19
the_divorc 17 the_donor -19 the_door 46 the_drama 29 the_draw -25 the_driver 85 the_drivewai -18 the_ear 28
the_east -22 the_economist 48 the_edg 21 the_elder -20 the_elect 16 the_elev 17 the_email 53 the_embassi 35
the_emerg -37 the_end -36 the_entranc -17 the_envelop 28 the_episod -48 the_ev 31 the_even 18 the_evid -26
the_examin 29 the_exchang 69 the_expert 15 the_extra 55 the_ey -19 the_eyebrow 37 the_face 23 the_factori -25
the_fall -44 the_fals 26 the_famili -71 the_fan -30 the_farewel 22 the_farm -34 the_fastest -15 the_fault -22
the_feder 19 the_ferri -15 the_festiv -26 the_fever -20 the_fiction 34 the_field -42 the_fifth -20 the_figur -38
the_file 15 the_film 69 the_final -24 the_find -24 the_firm -38 the_five -15 the_fleet 44 the_floor -49
the_flower -20 the_follow 70 the_foot 18 the_forc 15 the_foreman -65 the_forfeit 22 the_former 24 the_founder -21
the_fourth -41 the_fraud 33 the_front 22 the_full -31 the_fund -18 the_galleri -50 the_game -46 the_gang 51
the_garden -15 the_gate -30 the_gener 21 the_glass 95 the_goal -43 the_groom 56 the_ground -20 the_group -24
the_guard -16 the_guest 57 the_gutter -18 the_hall 18 the_hand 44 the_harbour -20 the_harbourmast -20 the_hat 64
the_head 32 the_headline -16 the_hear -88 the_heart -22 the_heat 29 the_help 21 the_heroin 30 the_hill 36
the_hit 20 the_hole 21 the_home -35 the_hour 70 the_hous -25 the_hypnotist 69 the_idea -30 the_inquest -31
the_inquiri 19 the_internet -16 the_interpret 50 the_interv 32 the_intrud 23 the_invit 29 the_item 53 the_jaw 29
the_jetti -38 the_joke 20 the_journal -18 the_judg 15 the_junction -29 the_juri -20 the_king 37 the_knee 23
the_label -25 the_laboratori 36 the_ladi 29 the_land -40 the_lane -22 the_largest -22 the_late 23 the_laugh 21
the_lead -17 the_leaflet 30 the_leagu -16 the_leas -30 the_lectern 64 the_lectur 88 the_letterhead 24
the_librarian -17 the_lifeboat -17 the_lift 25 the_line -44 the_list 15 the_littl 39 the_live -17 the_lobbi 24
the_longest -17 the_lot 18 the_lotteri -24 the_lower -15 the_machin 33 the_magazin 119 the_magistr 33
the_main -27 the_maker 24 the_man 102 the_margin 35 the_mark -23 the_market -34 the_match -47 the_matter -17
the_meantim -26 the_medium 43 the_men -58 the_menu -20 the_message 50 the_middl -19 the_mine -18 the_minist 65
the_ministri 36 the_minut 33 the_mirror 25 the_moment -33 the_monei -34 the_month -16 the_morn 15 the_mother -23
the_motto 17 the_murder 59 the_museum -23 the_name 50 the_nation -24 the_navi 44 the_nearest -22 the_neighbor 19
the_neighbour -24 the_network 19 the_new -109 the_next 118 the_night 52 the_nine -21 the_nomin -17 the_novel -23
the_nurs 104 the_occup -17 the_offer -21 the_offic 30 the_offici -15 the_on 63 the_onli 50 the_opera -15
the_opposit 15 the_origin -29 the_other 19 the_outcom -26 the_outgo 19 the_owner -69 the_page 91 the_paint -20
the_painter -16 the_pair -18 the_pan -34 the_panel -41 the_paper 59 the_part 108 the_parti 57 the_passag 60
the_password 43 the_past 17 the_patch -25 the_patient -34 the_paus 32 the_perman 62 the_piano 25 the_pictur 76
the_piec 63 the_place -31 the_plan -21 the_plant 29 the_platform 30 the_player -43 the_playoff 18 the_plinth 36
the_point -19 the_polic -23 the_poll -15 the_port -41 the_poster 17 the_pot 45 the_power -31 the_premier -33
the_presenc -18 the_presid 53 the_previou 44 the_price -44 the_priest 59 the_prime 84 the_printer 29
the_prison -20 the_prize 15 the_programm 83 the_project -41 the_protest -18 the_proxi 18 the_pub -15
the_public -43 the_publish 64 the_pupil -32 the_puppet 25 the_purchas -15 the_putt -18 the_quarrel 24
the_question -43 the_queue 33 the_quotat 65 the_quote 52 the_race -15 the_rail -33 the_rain -37 the_real 75
the_rebel 31 the_recall -22 the_record -20 the_red 24 the_region 24 the_release 16 the_remark -36 the_reply 45
the_report 34 the_request 19 the_research -17 the_reservoir -16 the_resid -19 the_resign 20 the_review 25
the_revolt 24 the_ride 74 the_rider -18 the_right 35 the_river -36 the_road -22 the_roof -56 the_room -29
the_rout -21 the_rover -26 the_rubber 22 the_rule 19 the_run 41 the_sampl 19 the_satir 35 the_scaffold 16
the_scene 33 the_school 30 the_screen 67 the_screenshot 43 the_script -50 the_season -30 the_seat -30
the_second 23 the_secur 39 the_sender 48 the_sentenc 231 the_seri -39 the_set -31 the_sheet 63 the_sheriff -18
the_ship -18 the_shortlist -26 the_show -28 the_showrunn 29 the_side -26 the_signal -21 the_singer 68
the_singl -35 the_sister -23 the_site -30 the_six -35 the_sixth -18 the_size -44 the_small -22 the_softwar 18
the_son -28 the_sort 18 the_sound 63 the_speak 36 the_speaker -18 the_spell 55 the_sponsor 38 the_sport 36
the_spring -54 the_squar 27 the_stadium 20 the_stage -36 the_stair -49 the_stall 145 the_stand 45 the_start -34
the_statement 49 the_station 82 the_stenograph 79 the_steward -22 the_store -15 the_stori -20 the_storm 36
the_stove -30 the_stream 54 the_street -31 the_striker 25 the_student -35 the_studi -39 the_subject -22
the_suggest -15 the_sum -23 the_summer -43 the_summit 28 the_suppos 33 the_surgeon 15 the_surgeri 16
the_suspect 24 the_tabl -81 the_tabloid 47 the_talk 43 the_tape 16 the_teacher 24 the_teenag -22 the_telegram 27
the_tenor 31 the_text 67 the_theatr 15 the_theft -17 the_third 36 the_three 41 the_ticket -23 the_tide -34
the_till -33 the_time 100 the_timet -33 the_toast 29 the_tournament -16 the_tower -20 the_town -51 the_trade -28
the_traffic -28 the_trailer 39 the_transcript -36 the_translat 40 the_tree -16 the_trial -47 the_trophi -22
the_troubl -18 the_troup 29 the_truth -17 the_tunnel -15 the_turn -33 the_tutor 106 the_twelfth 35 the_two 67
the_umpir -25 the_union -53 the_univers 55 the_vallei -36 the_van 37 the_verdict 28 the_vicar 45 the_view 22
the_voice 70 the_volunteer -17 the_vote 20 the_voter 52 the_wai -26 the_walk 37 the_wall -27 the_warehous 25
the_water -44 the_wave -38 the_websit 15 the_west 39 the_western -17 the_wheel 15 the_whole 85 the_wholesal -19
the_widow 27 the_wind -24 the_window -17 the_winger 23 the_winter 35 the_wire 29 the_wit -24 the_woman 82
the_women -25 the_word 58 the_work -22 the_world -24 the_writer 39 the_wrong 21 the_yard 69 the_year 54
the_youngest -23 theater 25 theatr -34 theft -44 thei -70 thei_all 15 thei_ar 102 thei_did -16 thei_find 32
thei_have -30 thei_might -15 thei_not -15 thei_plai -17 thei_record -16 thei_should -17 thei_want 48
thei_were -61 thei_will -15 their -53 their_best 24 their_children 28 their_father -21 their_last 38
their_lawyer 27 their_name -22 their_own -51 them -38 them_a 17 them_between 23 them_by -30 them_for -24
them_from 35 them_ha 33 them_had 19 them_in 41 them_is 46 them_on -16 them_that -16 them_the 34 them_to -16
them_under -19 them_up -24 them_wa -29 them_were 28 themselv -38 then 107 then_<name> 36 then_a -15 then_ask 25
then_go -28 then_he -56 then_hear -21 then_it -75 then_put 26 then_tell -19 theori 21 therapist 44 there 27
there_a -17 there_and 21 there_ar -35 there_for -18 there_ha 38 there_had -29 there_in -16 there_is -55
there_sinc -35 there_wa -60 these_word -44 thi 33 thi_articl -36 thi_is -32 thi_magazin -31 thi_month 33
thi_morn -18 thi_occas -18 thi_on 16 thi_ordinari -19 thi_point 31 thi_season 17 thi_to 17 thi_wa 27
thi_winter -23 thiev -27 thigh 60 thin -22 thing 72 thing_and 16 thing_anyon -25 thing_to -30 think 53
think_again -27 think_of 68 think_that -33 think_thei 24 think_to -36 think_up 66 third -64 third-gener -17
third_floor 15 third_in -47 third_of -17 third_time -17 thirti 90 thirti_year 19 those 57 those_at 21
those_dai 19 those_of 39 those_who -50 those_word 56 threaten 42 three -41 three_<name> -25 three_children -17
three_dai -39 three_had -21 three_in 19 three_minut -34 three_night -15 three_out 30 three_peopl 58
three_week -29 three_were -22 threw -35 threw_out -15 thriller 17 throat 40 throat_and -29 throne 15 through 15
through_<name> -26 through_a 29 through_her -17 through_it 26 through_their -33 through_them 18 throughout 83
thrown -39 thumb 31 thumb_and 29 ti -19 ti_it -20 ticket 31 ticket_for -31 ticket_sold -25 tide -49 tie 31
tile -18 time -51 time_<speaker> 34 time_a 78 time_as 25 time_befor -22 time_by -27 time_it -22 time_of 27
time_sinc -25 time_that -36 time_the 51 time_thei -27 time_wa 24 time_with 19 timet -35 timet_had -30 tin 23
tire -49 title -28 title_<words> 15 title_and 15 to -39 to_<number> -65 to_<speaker> 34 to_a 55 to_all 24
to_anyon 32 to_appeal -18 to_argue 19 to_borrow -30 to_bring -22 to_bui -16 to_call -24 to_carri -25 to_catch 32
to_charg 16 to_choos -23 to_come -63 to_complain 21 to_correct -16 to_cost -31 to_cover 18 to_criticise -16
to_do -33 to_drive -36 to_empti 25 to_everyon -20 to_fill 49 to_find -21 to_follow -31 to_forget 19 to_four -33
to_get 41 to_have 105 to_her 39 to_hi 78 to_him 54 to_himself 57 to_hold -27 to_hospit -18 to_ignor -51 to_it 33
to_keep -41 to_kill 23 to_learn 88 to_leav -27 to_let -31 to_lie 21 to_light -25 to_listen -18 to_mean -20
to_move -18 to_nine -24 to_nobodi -20 to_on -20 to_open -33 to_oppose 15 to_pai -27 to_polic -15 to_pull -22
to_read 55 to_replac -17 to_reply -18 to_report -36 to_ring 28 to_save 15 to_say 88 to_see 29 to_sell 24
to_send -16 to_set 17 to_show 42 to_six 33 to_stai 27 to_stop 17 to_strike -20 to_take 36 to_talk -23 to_tear -26
to_tell 26 to_thank 18 to_the 37 to_thi 29 to_those -26 to_three -34 to_type -17 to_us -57 to_use -23
to_whoever 74 to_whom 19 to_win -47 to_work -38 to_write 80 toast 28 toaster -21 todai_there -16 togeth 22
togeth_as -33 togeth_by 23 togeth_from 15 togeth_on -15 togeth_with 39 toilet -26 toilet_on -23 tomb 23
tomorrow -21 tone 54 tonight -17 tonn -20 too -18 too_and 95 too_cold -17 too_late -26 too_much 29
took_<speaker> 17 took_five 23 took_for 28 took_four -46 took_her -47 took_in 26 took_it 47 took_no -81
took_note -29 took_off -58 took_onli -20 took_part -46 took_place 101 took_question -22 took_six 34 took_the 25
took_to 39 took_turn 22 top_of 41 tore 26 toss 49 tour -15 tour_in 23 tournament -25 tower -20 tower_at -19
town 33 town_<name> 63 town_and 23 town_council 32 town_from -15 town_hall -18 town_on -18 town_that 32 toymak 20
trace 96 trace_a 36 trace_it 40 trace_of 24 trace_the 27 track -37 tractor -20 trade -39 trade_minist -30
trader -37 traffic 29 trailer 34 train -64 train_and 32 train_as -37 train_partner -16 train_that -16 traine 39
trainer -24 tram -15 transcript_of -38 transport -38 travel -54 travel_from -23 travel_with -16 treat -49
treatment -18 tree -51 tribun 24 tribut -16 tribut_to -25 tripl -21 trophi -22 troubl -30 troubl_is -17 troup 29
trouser 24 truck 16 true 21 truth 36 try 30 try_out 19 try_to -16 tube 31 tune -29 tune_from -28 turbin -17
turkei 21 turn 34 turn_a 17 turn_and 23 turn_down -53 turn_grei -17 turn_in -22 turn_into 36 turn_it -28
turn_of -26 turn_out 42 turn_sharper -25 tutor 136 tweet -24 tweet_a -15 twelfth 35 twelv 31 twelv_word 22
twenti_minut -30 twenti_year 16 twice -25 twice_and -37 twice_as -16 twice_befor 35 twice_for 36 twice_in -41
twice_on 26 twice_sinc -15 twice_that -15 twice_the 32 twice_to -17 twin 40 twin_sister -21 two -38 two-lin -22
two_<name> 43 two_bottl 31 two_breakfast 29 two_children -52 two_daughter -28 two_decad 16 two_hour -58
two_hundr 43 two_in -16 two_men 39 two_metr -22 two_new 21 two_of -35 two_other 38 two_plai -33 two_recommend -26
two_season 19 two_sister 31 two_wed -17 two_when 41 two_wit 38 two_women -17 type 200 type_the 46 type_to 17
typefac 48 typewrit 17 typist 130 umpir -21 unanim -25 uncut 92 under 72 under_<name> -17 under_<number> -15
under_<speaker> 16 under_a -26 under_an -22 under_gener 48 under_her 39 under_oath -15 under_question -33
under_the 20 under_their -15 unhappi -18 unhurt -18 uniform 26 union -48 union_ha 35 unit 41 unit_in 22
univers_in 16 unlock 73 unlock_with 19 unopen -29 unopen_drum -15 unpaid -19 unrepent -20 until 29
until_<name> 51 until_he -18 until_the 21 until_then -66 until_thi -15 untru 40 up_<number> -31 up_a -38
up_all 34 up_as 16 up_becaus 26 up_for -41 up_from -51 up_her 31 up_hi -22 up_in 32 up_insid 36 up_it 21
up_more 34 up_on -37 up_over 26 up_poster -16 up_say 23 up_six -54 up_the 42 up_their 35 up_to 61 up_with 47
updat 31 upheld 21 upon -19 upset 15 urge -51 us 15 use -36 use_a -48 use_hi 56 use_to -42 user 30 usual -58
usual_take -26 utter 128 utter_a 85 vaccin -52 vallei -68 variou 54 veget -28 vendor 20 ventriloquist 17 verb 27
veri 43 verifi -17 version 16 version_is -18 vessel -15 vet -25 vicar 30 vicar_of -15 vice-chancellor -16
victim -44 video -49 video_from -22 video_of 15 video_on -18 view_of 18 view_on 17 viewer 46 villag -31
villag_could 24 villag_in -24 villag_of 37 vindic -17 vineyard -23 visa 45 visit -82 visit_the -27 visitor -17
visitor_for 20 visitor_had -21 visitor_to -22 voice 68 voice_<name> -16 voice_and -26 voice_by 79 voice_drop 35
voice_for 38 voice_from -46 voice_of -59 voice_on 23 voice_the -27 voice_wa -59 voicemail 22 volunteer 15
volunteer_among -15 volunteer_in -21 volunteer_with 40 vote -66 vote_and 31 vote_by 37 vote_on -16 vote_to -28
voter_seem -15 vow 107 vow_of 101 vowel 72 wa_<name> 83 wa_<number> -16 wa_<words> 26 wa_a 54 wa_abroad -25
wa_acquit 46 wa_add 51 wa_address -28 wa_alreadi 38 wa_and -27 wa_anoth 23 wa_ask -73 wa_asleep 71 wa_at -15
wa_back -26 wa_be 98 wa_becaus -15 wa_boo 17 wa_bought -22 wa_broadcast -27 wa_buri 109 wa_call 31 wa_cast -19
wa_chang 31 wa_check 25 wa_close 67 wa_come 69 wa_cool -21 wa_delight -17 wa_discov 32 wa_do 79 wa_draft 21
wa_drawn 36 wa_drop -15 wa_due 17 wa_eight 58 wa_eleven 25 wa_expect 21 wa_fabric 25 wa_find -38 wa_first 24
wa_forc 18 wa_found 41 wa_four 55 wa_free 31 wa_full -43 wa_get 37 wa_graciou -32 wa_greet -38 wa_hand -22
wa_happi -26 wa_her 34 wa_hurt -35 wa_in 26 wa_interrupt -17 wa_just 21 wa_kill -18 wa_late 22 wa_leak -25
wa_led -24 wa_left -29 wa_less -45 wa_let -17 wa_lift -23 wa_like -19 wa_live 56 wa_look -17 wa_lose -19
wa_lost -44 wa_mean -17 wa_more -21 wa_move -34 wa_nine -37 wa_normal -15 wa_not 23 wa_old -15 wa_open 80
wa_photograph -21 wa_present -22 wa_print -19 wa_publish -33 wa_pull -18 wa_put 42 wa_read -29 wa_refuse 24
wa_release -18 wa_remov 16 wa_repeat 17 wa_return -16 wa_right -36 wa_run 33 wa_say 58 wa_second -38 wa_see -15
wa_share -19 wa_shoot 41 wa_shut 28 wa_sign -40 wa_sold 36 wa_speak 27 wa_start -16 wa_still 56 wa_stolen -18
wa_suspend -16 wa_tell -56 wa_that 111 wa_the 134 wa_then 99 wa_there 37 wa_try 24 wa_two 50 wa_under 31
wa_unhurt -18 wa_wear 41 wa_what 40 wa_withdrawn 24 wa_write 27 wa_wrong 15 wag 44 wage -21 wai 56 wai_and 28
wai_it -27 wai_round 21 wai_to -21 wait -75 wait_until 19 wait_with -19 waiter 41 waiver -22 waiver_and -15
walk -35 walk_into 17 walk_off -15 walk_out -22 walk_to -26 wall -70 wall_ar -24 wall_by -20 wall_hang -22
walru 20 want -73 want_a -17 want_him 25 want_the -21 want_to -46 war_of 17 wardrob 29 warn -46 warn_had -16
warn_that -16 wash -31 wash_machin -15 wasn't 22 watch -21 watch_close 17 watch_from -25 watch_the -37 water -60
water_at -17 water_compani 45 water_had 21 wave 31 wave_took -38 waxwork 29 we -23 we_ar 44 we_ask -15 we_had -28
we_should 28 weak -24 wear_the 52 weather -28 websit -26 websit_on 15 wed 51 week -78 week_a 31 week_after -21
week_and -43 week_in -20 week_of 23 week_off -20 week_sooner 44 week_that -41 week_the 49 week_to -24
week_will 71 weekend 27 weekend_in 43 weekend_the 44 weigh -50 weigh_<number> -33 welcome_the -27 well-known 24
wept -31 were -92 were_<number> 18 were_<words> -31 were_add 19 were_ask 25 were_cry -15 were_given -24
were_hand 25 were_hold -20 were_in -29 were_less -24 were_not -38 were_on -17 were_out 16 were_put 42
were_shut 31 were_slow -21 were_taken -56 were_tell 26 were_the 62 were_thrown -22 were_to 34 were_too -19
western 29 western_<name> 45 wet -33 whale -41 what 117 what_<name> 46 what_<speaker> 97 what_a -16
what_brand -19 what_came 20 what_do -59 what_doe -21 what_ha -46 what_had -15 what_happen -34 what_he 29
what_is -27 what_it 52 what_made -28 what_our -23 what_she 18 what_sound -22 what_the 75 what_thei -33
what_wa -17 what_you -45 whatev 122 wheat -27 when -17 when_<name> -53 when_<speaker> 26 when_a -32 when_ask 19
when_he 28 when_her -30 when_she 70 where 55 where_<name> 19 where_<speaker> 36 where_it 38 where_she -17
where_the 73 where_there -17 whether -30 whether_<speaker> -23 whether_anyon 39 whether_he -27 whether_she -35
whether_that 22 which 51 which_<name> -54 which_<speaker> 52 which_cost 32 which_everi -27 which_go -30
which_ha -47 which_had -22 which_hi 18 which_is -42 which_make -19 which_most 61 which_no 16 which_of 20
which_run -33 which_say 32 which_she 34 which_take -23 which_the 67 which_to -21 while 67 while_<speaker> 46
while_a 26 while_it -36 while_the 15 whip -20 whisper 54 whistl -18 who 23 who_also 28 who_ask -19 who_call 17
who_came -37 who_chair -18 who_charg 87 who_could 29 who_did -30 who_direct -15 who_doesn't 31 who_first 56
who_gave 50 who_got -30 who_grew -18 who_ha 98 who_hear 44 who_is -21 who_keep 47 who_kept -20 who_learn -17
who_led -17 who_left -17 who_live -38 who_met -21 who_plai -83 who_put 42 who_ran -26 who_rang 79 who_repres -20
who_run -24 who_sat 32 who_say 107 who_show -23 who_sing -17 who_speak 43 who_spent 26 who_succe -16 who_swear 37
who_take -22 who_teach 23 who_tell 68 who_took -48 who_use 29 who_wa -27 who_were -29 who_wore 20 who_work -42
who_would 54 whoever 164 whole 101 whole_of 53 whole_salami -22 whole_thing -17 wholesal -21 whom 84 whom_the 51
whopper 35 whose 41 whose_father 22 whose_motto -16 whose_screen -17 why -50 why_the -15 widow 40
widow_<name> -55 widow_in -19 wife -23 wife_<name> -32 wife_<speaker> -29 wife_and -15 wife_who 60 wig 66
will -164 will_do -25 will_have -15 will_hear 27 will_serv -17 will_stai -31 will_take -24 will_the -18
will_to -22 will_use -15 win -58 win_a -21 wind -45 wind_on -21 wing 20 winger 15 winter -20 winter_of 41 wire 59
wish 112 wit -16 wit_for -18 wit_wa 17 with 20 with_<number> -61 with_<speaker> 28 with_<words> 44 with_a 72
with_anoth -17 with_eleven 19 with_her -37 with_hi -72 with_him -39 with_inform -25 with_it 89 with_laughter 17
with_no -27 with_rain 20 with_that 16 with_them -36 with_three 22 with_what -20 with_which 19 withdrawn 31
withdrew_it -29 withdrew_the 50 withheld -26 within -53 within_<number> 35 within_<speaker> -36 within_six -20
within_the 19 without -33 without_a 28 without_ani -19 without_it -53 without_note -40 without_power -17
without_say 17 woke 69 woman 40 woman_in 21 woman_to -40 women -86 won't -38 won't_have -16 won_<number> -24
won_a -39 won_best -16 won_by 56 won_it 26 wonder 31 wood 40 wooden 33 wool -17 word 31 word_<words> -71
word_and 18 word_ar 24 word_come 27 word_for 27 word_into 16 word_of 100 word_on -54 word_she 29 word_the 31
word_to -38 word_were 16 work -72 work_as -17 work_at -26 work_by 33 work_from 33 work_in -18 work_of 67
work_on -46 work_through -21 work_with -38 worker_in 38 worksheet 63 workshop 36 world -44 worry -50 wors -37
worst -15 worst_dai -21 worth -20 worth_it -15 would -67 would_be -19 would_do -21 would_feel 15 would_follow -16
would_go -40 would_have 86 would_make -18 would_pai 39 would_put 18 would_share 27 would_show 19 wouldn't -22
wouldn't_tell -15 wound 27 wrap 32 wrestler 20 wrist -40 wrist_in -21 write 79 write_<speaker> 90
write_<words> -56 write_a -20 write_as 40 write_her -25 write_hi 17 write_in 50 write_it 44 write_on -43
write_to 28 writer 33 wrong 79 wrong_and -28 wrong_wai 45 yard 47 yard_is 38 ye 60 year -78 year_<name> 18
year_<number> 62 year_<speaker> -35 year_<words> 62 year_after 64 year_as 34 year_befor 27 year_for -17
year_had 33 year_in 49 year_of -17 year_run -43 year_she 18 year_than 27 year_the 49 year_to -19 year_wa 23
year_while 15 year_with -17 yearli 16 yellow -26 yesterdai 20 yesterdai_as -17 yesterdai_that -34 yet 65
yet_been 54 yet_done -17 you -47 you_can -37 you_like -15 you_think -29 younger 34 younger_brother 27
younger_nurs -20 youngest -25 your -19 zoo -17
`,
} as const;
