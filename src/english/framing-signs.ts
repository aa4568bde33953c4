/**
 * How much each sign of a sentence counts against words near it, in hundredths of log-odds: "sign weight sign weight …".
 * Written by `npm run eval -- fit-framing --write` from the invented texts of tests/fixtures/framing; don't edit it.
 * `src/quotes/judging/framing/sentence-signs.ts` explains what a sign is.
 */
export const FRAMING_SIGNS = {
  constant: -2.28,
  /** A sentence counts from this sum on. */
  threshold: -0.79,
  table: `
10-year-old -16 15-year-old 69 17-year-old -15 19-year-old -15 34-year-old -18 39-year-old -16 <name> -64
<name>_<name> -82 <name>_<number> 32 <name>_<speaker> 75 <name>_<words> -34 <name>_accept -16 <name>_after -55
<name>_afternoon -33 <name>_ag 25 <name>_all 18 <name>_an -38 <name>_and -88 <name>_answer 19 <name>_as 15
<name>_begin -18 <name>_besid 36 <name>_between -43 <name>_bought 17 <name>_but 37 <name>_by 20 <name>_call -22
<name>_came -24 <name>_card 36 <name>_chairman -15 <name>_coaster -30 <name>_cold 18 <name>_colleagu -16
<name>_confirm 25 <name>_dealership -18 <name>_deleg 48 <name>_deny -32 <name>_di -19 <name>_did 68 <name>_do 20
<name>_doe 27 <name>_drew 35 <name>_each 37 <name>_eat -22 <name>_end -23 <name>_even -24 <name>_fell -24
<name>_festiv -15 <name>_find -20 <name>_firm -19 <name>_first -30 <name>_for -60 <name>_gave -15
<name>_gener -15 <name>_give -15 <name>_go 41 <name>_grei 98 <name>_had -37 <name>_have 17 <name>_health -17
<name>_her 41 <name>_hold -22 <name>_hospit 32 <name>_in -26 <name>_is -18 <name>_it -18 <name>_juri 18
<name>_keep -17 <name>_know 15 <name>_last 88 <name>_law 32 <name>_left 48 <name>_let -44 <name>_lunch 18
<name>_made -35 <name>_man -17 <name>_market -17 <name>_meet -16 <name>_million -19 <name>_more -22
<name>_morn -53 <name>_move -29 <name>_newspap -16 <name>_night -64 <name>_of -76 <name>_on -108 <name>_oper 18
<name>_opinion -16 <name>_opposit -33 <name>_origin 35 <name>_over -15 <name>_page -15 <name>_panel -16
<name>_plai -33 <name>_point -18 <name>_presid -18 <name>_press 29 <name>_primari 42 <name>_put -24
<name>_question 25 <name>_rate 40 <name>_reach -23 <name>_read -43 <name>_reply -20 <name>_run 37 <name>_say -154
<name>_see 29 <name>_share 33 <name>_show -25 <name>_sinc -22 <name>_so -38 <name>_speaker 38 <name>_stand -15
<name>_state -27 <name>_station -25 <name>_strike 58 <name>_studio 35 <name>_suggest -20 <name>_tap 32
<name>_tell -51 <name>_that -37 <name>_the 23 <name>_thei 43 <name>_then -22 <name>_there -24 <name>_think 22
<name>_to 36 <name>_took -28 <name>_town 26 <name>_under -34 <name>_until 24 <name>_voice -34 <name>_wa 19
<name>_want -16 <name>_were 42 <name>_where -48 <name>_who -65 <name>_whose 33 <name>_will -28 <name>_with -30
<name>_without -16 <name>_won -15 <name>_write 38 <number> -113 <number>_<name> 115 <number>_<number> -23
<number>_a 24 <number>_about 93 <number>_after -22 <number>_an 21 <number>_and -39 <number>_as -40
<number>_at -16 <number>_billion -16 <number>_book 27 <number>_bought 32 <number>_burn 37 <number>_by -41
<number>_chang 26 <number>_copi -20 <number>_dai -53 <number>_each -34 <number>_feet -16 <number>_for 15
<number>_from -26 <number>_go -29 <number>_got -17 <number>_ha -34 <number>_had 21 <number>_have 35
<number>_hold -33 <number>_hour -21 <number>_in -47 <number>_it -17 <number>_km -15 <number>_learn -28
<number>_letter -21 <number>_live -21 <number>_metr -34 <number>_mile 56 <number>_million -46 <number>_minut -53
<number>_month -27 <number>_more -15 <number>_name -18 <number>_not -38 <number>_off 24 <number>_other 48
<number>_over -16 <number>_p. 21 <number>_page -67 <number>_peopl -49 <number>_per -30 <number>_percent -38
<number>_plead 24 <number>_rebat -15 <number>_report 22 <number>_say -47 <number>_seat -18 <number>_second 41
<number>_shill 40 <number>_shop 35 <number>_signatur -15 <number>_stop -19 <number>_that -22 <number>_the 48
<number>_thei 25 <number>_time -18 <number>_to -25 <number>_under -70 <number>_vote 21 <number>_wa -40
<number>_when 24 <number>_who 70 <number>_whose 47 <number>_will 53 <number>_word -31 <number>_worker -15
<number>_would -18 <number>_year -90 <speaker> 58 <speaker>_<name> 62 <speaker>_<number> -90
<speaker>_<speaker> -95 <speaker>_<words> 138 <speaker>_a -80 <speaker>_account 84 <speaker>_add -51
<speaker>_admiss 26 <speaker>_admit -38 <speaker>_an 73 <speaker>_and 35 <speaker>_answer 15
<speaker>_apologise -27 <speaker>_appeal 18 <speaker>_ask 28 <speaker>_at 38 <speaker>_bakeri -40
<speaker>_befor 69 <speaker>_begin 25 <speaker>_brother -30 <speaker>_by -41 <speaker>_call -27 <speaker>_came 16
<speaker>_can -33 <speaker>_check -18 <speaker>_claim 20 <speaker>_confirm -69 <speaker>_could 47
<speaker>_court 71 <speaker>_deny 16 <speaker>_depart -25 <speaker>_did 47 <speaker>_differ -21
<speaker>_disput -16 <speaker>_doesn't 23 <speaker>_famili 93 <speaker>_find -42 <speaker>_first -29
<speaker>_foot 42 <speaker>_for 41 <speaker>_from -16 <speaker>_galleri 32 <speaker>_gave -39 <speaker>_give 15
<speaker>_go -56 <speaker>_grew 30 <speaker>_had 69 <speaker>_hand -20 <speaker>_hasn't -17 <speaker>_head 62
<speaker>_hi -37 <speaker>_hold -42 <speaker>_hope -26 <speaker>_in 36 <speaker>_inquiri 28 <speaker>_is 169
<speaker>_jaw 43 <speaker>_keep -27 <speaker>_kept 73 <speaker>_lai 58 <speaker>_later -21 <speaker>_lectern 30
<speaker>_line 65 <speaker>_lip 29 <speaker>_live 34 <speaker>_lost -46 <speaker>_made -15 <speaker>_man 15
<speaker>_mean -39 <speaker>_middl 24 <speaker>_might 38 <speaker>_minist -16 <speaker>_minut 20
<speaker>_mother 55 <speaker>_name 57 <speaker>_next -58 <speaker>_night -16 <speaker>_no 16 <speaker>_note -24
<speaker>_now -27 <speaker>_of -20 <speaker>_on 82 <speaker>_open -22 <speaker>_oper -19 <speaker>_opposit 16
<speaker>_over 20 <speaker>_own -19 <speaker>_part 57 <speaker>_phone 24 <speaker>_photograph 38
<speaker>_plai -15 <speaker>_press -21 <speaker>_prime -27 <speaker>_pull 39 <speaker>_put -26 <speaker>_quote 80
<speaker>_rang -41 <speaker>_reach -15 <speaker>_read -117 <speaker>_real 53 <speaker>_remark 16
<speaker>_rememb -15 <speaker>_repeat -40 <speaker>_rival 24 <speaker>_roll 23 <speaker>_same 23
<speaker>_sat -23 <speaker>_say -74 <speaker>_see 27 <speaker>_send -19 <speaker>_sentenc 17 <speaker>_share -43
<speaker>_shook -29 <speaker>_sign 44 <speaker>_smile -16 <speaker>_sold 28 <speaker>_son 26 <speaker>_speak -93
<speaker>_speech 18 <speaker>_spent -29 <speaker>_stai -16 <speaker>_start -22 <speaker>_statement 55
<speaker>_step -15 <speaker>_still -61 <speaker>_stood -24 <speaker>_talk 44 <speaker>_tell -95
<speaker>_thank -38 <speaker>_that 23 <speaker>_the 29 <speaker>_then -45 <speaker>_think 15 <speaker>_to 109
<speaker>_took -27 <speaker>_translat 24 <speaker>_turn 31 <speaker>_twin 28 <speaker>_two 24 <speaker>_use 32
<speaker>_veri 53 <speaker>_visit -17 <speaker>_voice 26 <speaker>_vote -17 <speaker>_wa 74 <speaker>_want -22
<speaker>_water 62 <speaker>_welcome 38 <speaker>_what -15 <speaker>_whether -20 <speaker>_who -54
<speaker>_widow 56 <speaker>_wife 42 <speaker>_will 75 <speaker>_won -18 <speaker>_word 50 <speaker>_would 182
<speaker>_write -138 <speaker>_younger 46 <words> -149 <words>_<name> -18 <words>_<speaker> 90 <words>_and 76
<words>_at 29 <words>_but 59 <words>_call 81 <words>_came -18 <words>_for -19 <words>_from 89 <words>_give -16
<words>_go 17 <words>_ha -46 <words>_had 31 <words>_have 49 <words>_he -85 <words>_in 79 <words>_is -31
<words>_it 46 <words>_not 25 <words>_of -19 <words>_say 97 <words>_she -130 <words>_the 234 <words>_to 66
<words>_wa 134 <words>_were 49 <words>_where 38 <words>_which 26 <words>_who 15 @access 22 @access@duress 16
@access@elsewhere 21 @access@lack 19 @access@others 37 @access@records -16 @citing@differing 27
@citing@elsewhere 15 @citing@finding 16 @citing@forms -15 @citing@games 15 @citing@lack 27 @citing@lifetime 25
@citing@sound 22 @citing@stage 23 @conditions -16 @conditions@drafts 19 @conditions@fiction 16
@conditions@lack 29 @conditions@records 15 @conditions@sound -31 @corrections 30 @corrections@forgery -15
@corrections@lack 17 @corrections@others 17 @corrections@performers 29 @corrections@sound 20
@corrections@texts 39 @differing@drafts 16 @differing@elsewhere 16 @differing@finding 19 @differing@forms -17
@differing@games 19 @differing@inventing -19 @differing@language 18 @differing@lifetime 21 @differing@others 16
@differing@records 39 @differing@school -20 @differing@sound 19 @differing@stage 17 @differing@year -32
@drafts 41 @drafts@finding 16 @drafts@forgery 41 @drafts@lack 33 @drafts@texts 51 @drills 20 @drills@school 16
@duress 19 @duress@stage 18 @elsewhere -24 @elsewhere@lack 24 @elsewhere@sound 15 @fiction 51 @fiction@finding 23
@fiction@lack 29 @fiction@lifetime -20 @fiction@school 24 @fiction@sound 23 @finding 30 @finding@forgery 25
@finding@lack 48 @finding@language 20 @finding@others 28 @finding@school 24 @finding@texts 45 @forgery 52
@forgery@inventing 17 @forgery@machines 21 @forgery@year 35 @forms@lack 19 @forms@texts 17 @inventing 45
@inventing@machines 17 @inventing@texts 42 @jest 47 @lack -27 @lack@lifetime 47 @lack@machines 25 @lack@others 18
@lack@performers -25 @lack@school 20 @lack@sleep 15 @lack@texts 62 @language 35 @language@mistakes 17
@language@others 16 @language@sound 19 @language@texts 23 @lifetime@others -15 @lifetime@performers 19
@lifetime@texts 47 @lifetime@year 48 @machines 44 @machines@others 15 @machines@records 30 @mistakes 15
@mistakes@texts 27 @others@sound 19 @others@stage 15 @others@texts 53 @performers 49 @performers@texts 24
@records 30 @records@stage 25 @school 20 @school@year 18 @sleep 37 @sound 32 @sound@texts 33 @spirits 20
@stage 32 @stage@texts 18 @texts 62 @year 32 ^<number> -91 ^<speaker> -147 ^<words> -227 ^a -63 ^about -33
^actor -15 ^after 19 ^afterward -25 ^aid -17 ^airport 41 ^all -42 ^among -55 ^an -74 ^and -77 ^anoth -65
^anyon 40 ^approv 31 ^ask -56 ^at 39 ^athlet -17 ^attend -18 ^back -24 ^behind 20 ^between 28 ^biscuit -15
^bishop -27 ^born -25 ^but -62 ^candid 17 ^captain -27 ^chairman -16 ^chief -38 ^children 16 ^council 27
^councillor -16 ^custom -31 ^did -52 ^doctor 59 ^dure -15 ^each -38 ^earli -21 ^earlier -19 ^economist -27
^eleven -37 ^emerg 25 ^everi 70 ^expert -42 ^fan 45 ^film -24 ^firm -17 ^five -31 ^forti 23 ^freed 36 ^from 51
^had -25 ^half -19 ^have 26 ^he -123 ^her -51 ^here -41 ^heron -17 ^hi -121 ^historian 29 ^how -45 ^if -20
^in -26 ^investig 33 ^is -20 ^it -109 ^judg -35 ^juror -32 ^last -37 ^lesson 32 ^letter -28 ^librari -15
^librarian 38 ^listen 84 ^local -16 ^magistr 26 ^mark 38 ^miss -19 ^more -22 ^most -32 ^my -37 ^new -21 ^nine -20
^nobodi -44 ^none -95 ^nor -32 ^not -80 ^note -27 ^now -17 ^of 35 ^offic 46 ^on -72 ^onli -20 ^oppon -25
^opposit -42 ^organis -17 ^other -116 ^our 23 ^outsid -44 ^page 34 ^pai -16 ^parliament -18 ^part -46
^passeng -40 ^phone -29 ^pigeon -29 ^plai 40 ^player 55 ^polic -27 ^presid -48 ^press 31 ^prime -18
^professor -29 ^public -17 ^reach -28 ^reader 55 ^record -18 ^regul -18 ^research -19 ^resid -19 ^result -17
^rival -19 ^rumour -22 ^scholar 22 ^sea -17 ^second -16 ^sentenc -16 ^sever -18 ^share -15 ^she -72 ^side 37
^snow -20 ^soldier -18 ^some -86 ^somebodi -24 ^sound 23 ^speak -39 ^station 36 ^student -32 ^talk -15
^teacher -33 ^team 20 ^tell -59 ^test 47 ^thei -47 ^their -46 ^then 23 ^there -17 ^thiev -25 ^those 56 ^three -48
^through -25 ^ticket -33 ^to 76 ^todai -21 ^town -32 ^transport -21 ^tribut -19 ^under -17 ^until -76
^volunteer 35 ^wa -16 ^ward 21 ^we 38 ^when -36 ^who -24 ^whoever 25 ^will -18 ^word -39 ^ye -23 ^year 58
^you -21 ^younger -23 a_39-year-old -15 a_<name> 107 a_<number> -23 a_<speaker> -20 a_<words> 47 a_babi -20
a_bakeri 37 a_banner -43 a_barber 30 a_bath 18 a_beekeep 37 a_bicycl -16 a_bill 20 a_biscuit 20 a_board 29
a_bold -18 a_book -30 a_borrow 63 a_brass -16 a_breath 55 a_bu -20 a_bucket -46 a_button 24 a_café -15
a_camera -19 a_cano -18 a_caravan 31 a_card 16 a_cardiologist 24 a_career -17 a_chain -19 a_chariti 33
a_chequ -16 a_child 34 a_choir -17 a_clean -42 a_clinic -21 a_coach -18 a_coffe 17 a_coin 52 a_cold 95
a_colleagu 19 a_colleg 31 a_coma 45 a_compani 35 a_complaint -16 a_concret -16 a_contract -18 a_convert -15
a_correct 38 a_cough 20 a_count 22 a_cousin 17 a_crime -33 a_crowd -17 a_cruis 42 a_custom -35 a_cyclist -24
a_dai -16 a_dam 22 a_deliveri 15 a_dinner 18 a_discuss 20 a_doctor 15 a_dollar -18 a_dozen -22 a_drama 31
a_drawer 16 a_dress 30 a_dry -20 a_duck 31 a_fact 19 a_fan -23 a_farmer -29 a_fee -23 a_few -54 a_film 53
a_firm 46 a_flat 59 a_flood 22 a_forgeri 37 a_frame -17 a_fresh 25 a_friend 16 a_fruit 16 a_fundrais -15
a_game 23 a_garag 27 a_ghost -15 a_gift 16 a_girl -22 a_goat 19 a_good 24 a_grai -30 a_grandmoth -34 a_grei -31
a_group 24 a_grudg 38 a_gym 20 a_half -16 a_hat 17 a_heart 15 a_heavi -23 a_heckler 33 a_high -41 a_hoax 52
a_hole -19 a_hors 23 a_hospit 18 a_hotel 17 a_hous -21 a_hydrologist 61 a_junior -18 a_label -27 a_lamp 16
a_laptop 30 a_larg -19 a_leaflet 15 a_legaci -27 a_letter -60 a_lighter -18 a_lighthous -15 a_limit -23
a_line -21 a_live 16 a_loan -28 a_local -21 a_lookalik 32 a_loudspeak 42 a_low -21 a_major -29 a_market 28
a_meet -20 a_member -25 a_memori -16 a_metr 41 a_microphon 31 a_million -15 a_minimum -19 a_minut -35 a_mirror 22
a_month 16 a_motor 18 a_murder -16 a_name -46 a_neighbour -20 a_new 17 a_newspap 62 a_night 17 a_note -75
a_novel 52 a_number -18 a_nurs -31 a_paid 39 a_pair 72 a_panel 22 a_parish 38 a_parodi 45 a_parrot -17 a_part 38
a_patch 66 a_patron -16 a_paus -53 a_penalti -23 a_per 17 a_person -34 a_petit -21 a_petrol -21 a_pharmaci 51
a_phone -41 a_photograph 31 a_piano -20 a_pictur -32 a_pigment 18 a_plai -30 a_plain -15 a_plan 40 a_plane -19
a_plant -22 a_plaqu 18 a_plea 20 a_plumber 31 a_point -16 a_portabl -15 a_post -39 a_pot -24 a_prank -28
a_print 16 a_program 26 a_protest 64 a_public 51 a_qualifi -40 a_quarri 31 a_quarter -18 a_question -22
a_radio -23 a_rail 29 a_ralli -41 a_rang -16 a_reason -17 a_record -66 a_reform -27 a_remark 30 a_rent 48
a_repair 23 a_report -51 a_request 52 a_result -20 a_retir 61 a_rifl 40 a_roof 28 a_room -34 a_round 50 a_row -32
a_sandwich 28 a_satir 37 a_scale -15 a_school -46 a_schoolboi 21 a_screen -98 a_search 16 a_second -48
a_select -16 a_senior -23 a_sentenc 15 a_separ -15 a_seri 33 a_server 39 a_set -24 a_sheet -24 a_short -15
a_sign -21 a_silver -23 a_similar -23 a_singl 37 a_skip -15 a_skylight -21 a_slightli -17 a_slip 27 a_song 45
a_sophomor -23 a_sore -18 a_sourc -16 a_speech 66 a_sprain -24 a_stage 16 a_stand -20 a_state -15 a_statement -51
a_store -21 a_stori 35 a_straight 55 a_stranger 25 a_stroke 27 a_student -18 a_studi -29 a_supplier 29
a_tablet -32 a_talk 18 a_tape -35 a_taxi 59 a_teacher -28 a_team -32 a_technician -29 a_temperatur 15 a_tenth -24
a_test -28 a_text -20 a_third -16 a_threat 23 a_thumb 23 a_ticket -26 a_tie -17 a_time 45 a_town 30 a_traffic 86
a_train 24 a_tribun -20 a_two-lin -22 a_typefac 15 a_veget -22 a_vet -17 a_vindic -17 a_visa 46 a_voice -38
a_vote -35 a_wai -21 a_wardrob 29 a_warn -22 a_weak -18 a_wed -15 a_week 18 a_weekend 38 a_while -26 a_white -27
a_wind 30 a_wrestl 18 a_writer -23 a_year -59 a_yellow -18 abl 27 abl_to 27 about -53 about_<number> -73
about_a 98 about_her -43 about_him -15 about_it 23 about_on -23 about_that -44 about_the 16 about_three 46
about_two -24 abov -22 abov_a -22 abov_her -21 absent 30 absent_from 29 abstain -19 abus -16 academi -16
accent 52 accept -39 accord -58 accord_to -50 account_and -15 account_ha 117 account_had 31 account_wa 25
accuse -24 accuse_hi -16 acknowledge -33 acknowledge_the -15 acquit 46 across_the -42 act 18 actor -21
actor_who -37 actress 21 actual 42 ad 31 adapt -15 add -52 add_<words> 27 add_by 84 add_that -22 add_to -17
address 39 adjourn -23 administr -46 admir 41 admiss 64 admiss_in -25 admit -48 admit_and -27 admit_be 38
admit_he -16 admit_that -28 adult -18 advance 29 advertis 39 advertis_for 35 advic -32 advise_runner -16
affair -23 affect -39 afford -15 after -60 after_<name> -15 after_<number> -19 after_<speaker> 55
after_<words> 18 after_a -110 after_all -19 after_an -30 after_eleven -17 after_hear 22 after_her 35 after_hi 94
after_lunch -20 after_on 28 after_that 32 after_the 44 after_their 36 afternoon 56 afterward 40 afterward_in -15
afterward_that -21 afterword 69 ag -30 ag_<number> 15 ag_of -27 again -79 again_after -21 again_from -17
again_in -27 again_to -21 against -41 agenc 68 agenc_ha -20 agenc_had -18 agenc_produc -16 agent_in -22 ago_in 43
agree 18 agree_that -50 agreement -34 ahead -16 aid -88 aim -15 alarm_and -35 alarm_clock 21 album -38 aliv -23
all 60 all_dai 15 all_eight 24 all_nine 28 all_of -29 all_six 40 all_that 65 all_thi 22 all_to 31 all_were -21
allege 22 allow -58 allow_in -28 almost_certainli 70 almost_two -19 alon 60 along 78 along_<number> -23
along_the 21 along_with 19 aloud 42 aloud_at 29 alreadi -22 also -15 alter -22 although -21 altogeth 24 alwai 29
alwai_have -15 alwai_so -15 ambassador 61 ambul -27 among -35 among_it 18 among_the -24 among_them 18
among_those -26 amount 22 amount_to 50 amus 29 an 57 an_<name> 18 an_account -25 an_actor 26 an_address 27
an_aid -40 an_angri 32 an_ankl 17 an_answer -19 an_appeal -16 an_assist 18 an_averag -25 an_awkward -15 an_ax 16
an_earli -15 an_earlier -61 an_email -19 an_engin -23 an_experi 16 an_expert -69 an_inquest -15 an_inquiri -43
an_inspector -20 an_intern -24 an_interpret -24 an_offic 17 an_opinion 26 an_ordinari 20 an_outsid -31 an_uncl 19
an_unopen -15 anaesthet 46 analyst_at 25 and 70 and_<name> -21 and_<number> -60 and_<speaker> 121 and_<words> 26
and_a 41 and_about -23 and_accept 23 and_address -25 and_all 33 and_an 32 and_announce 20 and_as 30 and_back -40
and_been 16 and_both -15 and_came 24 and_carri -15 and_charg 29 and_come 20 and_did -25 and_drive 42 and_drove 18
and_each 29 and_file 31 and_find 16 and_finish -30 and_flew -19 and_follow -21 and_for -24 and_gave -45
and_get -61 and_given 68 and_go 36 and_ha 27 and_had 34 and_hand -28 and_have 49 and_he 117 and_hi 31 and_hope 35
and_in 28 and_is 23 and_it 107 and_knew 18 and_laid -16 and_last 62 and_later -31 and_leav 18 and_left -32
and_let -17 and_list -23 and_lost -23 and_made 66 and_make -17 and_miss -15 and_most -24 and_mouth 21
and_must -20 and_never -25 and_no 41 and_nobodi -18 and_none 18 and_not 15 and_nurs -17 and_of -16 and_onc -16
and_open -18 and_order -22 and_paid 67 and_post -31 and_promise 27 and_read 30 and_sat 18 and_say -45 and_see 27
and_sell 32 and_send -28 and_she 113 and_shout -43 and_so 53 and_some 20 and_spent -38 and_stai -65 and_still -19
and_stuck -17 and_take 31 and_talk 15 and_ten 21 and_thank -27 and_that -48 and_the 205 and_their 15 and_then -20
and_thi 55 and_think -20 and_three 67 and_ti -21 and_to -17 and_took -57 and_train -19 and_twice 37 and_two -43
and_under -21 and_vote 27 and_wa -41 and_we 27 and_what -20 and_which 23 and_who -16 and_whose 16 and_will -27
and_with 25 and_work 28 anger -24 angri 48 ani 28 ani_further 26 ani_of 37 ani_such 23 ani_word -39 anim -56
anim_a -29 ankl 19 announc -23 announce 19 announce_by 22 announce_that 17 annual 45 anoth 42 anoth_<name> 19
anoth_countri 52 anoth_man -25 anoth_matter -18 anoth_six 61 anoth_univers -15 anoth_wai -20 anoth_year -20
answer 60 answer_everi -43 answer_on -19 answer_that -15 answer_to 70 anybodi 15 anybodi_who 39 anyon 34
anyon_who 45 anyon_whose -17 anyon_with -28 anyth 19 apart 31 apart_from -41 apologise 30 apologise_to 17
apologize -15 app -40 app_wa -47 appeal -28 appeal_had 20 appear -26 appear_on 29 appear_to -48 appendic -37
appendic_reproduc -37 appendix -15 appl 38 applaus -54 applaus_and 28 appli_for 22 appli_to -17 applic_had -21
apprentic 19 apricot -23 ar -78 ar_<name> 51 ar_<number> 76 ar_back 117 ar_check -19 ar_clear -16 ar_exempt -18
ar_for -25 ar_given 42 ar_hand 20 ar_in -39 ar_less -15 ar_look 15 ar_no -18 ar_not -17 ar_on -41 ar_still -25
ar_those 27 ar_to -27 ar_work 27 archaeologist -19 archbishop 58 archiv 22 archivist 52 area -32 argue_that -48
arm 64 armi_ha -16 around_the 19 arrest -33 arrest_a 50 art -15 art_minist -17 articl 15 artist 41
artist_<name> 60 artist_for -17 as 80 as_<name> 25 as_<number> 37 as_<speaker> 101 as_<words> -50 as_a -35
as_an -43 as_earli 16 as_he -47 as_her 18 as_hi 48 as_in -16 as_it 74 as_long -20 as_mani -15 as_no 29 as_of -26
as_often -21 as_on 15 as_say -21 as_soon -29 as_such 15 as_temperatur -17 as_the 96 as_thei -21 asid -36 ask 38
ask_<name> -37 ask_<speaker> 30 ask_a 32 ask_about -43 ask_at -23 ask_by -19 ask_each 18 ask_for -70 ask_her 35
ask_him -145 ask_if -17 ask_it 38 ask_not -17 ask_on 82 ask_that 22 ask_the 94 ask_what -51 ask_whether -42
ask_which 32 ask_who -31 asleep 46 asleep_on 19 assembl 15 assist_on 26 associ -24 assure 30 astronaut 71 at 22
at_<name> -58 at_<number> -22 at_<speaker> 29 at_about -32 at_all -31 at_an -26 at_anoth -16 at_breakfast 31
at_dawn -27 at_first -24 at_four -54 at_half-tim -22 at_her 17 at_home 47 at_last 35 at_least -37 at_midnight -16
at_more 30 at_nine -31 at_noon 46 at_on -15 at_post -15 at_risk -19 at_six 30 at_that 57 at_the 26 at_thi 25
at_three 28 at_wed 21 at_which 15 athlet -16 attach 31 attack -68 attempt -19 attend -24 attend_in 30
attend_is -16 attribut 55 attribut_to 58 audienc 31 audienc_member 15 audio 41 audio_is -19 audiobook -20
audit -56 aunt_lost 41 author 35 author_<name> 21 author_<speaker> -20 author_of 38 automat 17 autumn 23
avail_and 15 avalanch -20 avatar 52 averag -48 aviat 36 awai -57 awai_and -36 awai_from 19 awai_in 17 award -18
award_to -18 awkward -16 awkward_posit -15 ax 41 back_<number> -32 back_by 21 back_for 28 back_from 38 back_hi 44
back_in -23 back_of -40 back_on 81 back_the 29 back_to 18 back_within -18 backer -15 backward 17 bad -32 badg 20
badger 35 badli -30 bag -40 bag_of -16 bail -36 bake -15 balconi 59 ball -28 ball_and 18 ball_had -17 ballot -35
ballroom 35 ban -62 ban_for -15 banana_and -22 band -25 band_<name> 32 band_had -16 bandmat 49 bang -49 bank 19
bank_ha 30 bank_manag 42 bank_say -25 banker -20 banner -22 bar 44 bar_of -28 barber 30 bariton 17 barman 48
barn -29 barrel 56 barrist -51 base -22 bath 23 batteri -50 be -25 be_<name> 26 be_<number> 15 be_<speaker> 38
be_<words> -29 be_about 22 be_an 32 be_at 92 be_check -27 be_close 42 be_cover 37 be_drawn -26 be_fals -20
be_from -21 be_hand -19 be_hear -19 be_hold -30 be_home 30 be_in 23 be_it 28 be_kept -19 be_made -23 be_name -19
be_of 20 be_paid 17 be_pass -19 be_release 20 be_see 19 be_send 27 be_shown 38 be_sure -18 be_taught -20
be_tax -15 be_the 48 be_two 37 beach -40 beach_for -17 bear 53 bear_the 78 beard 92 beat -27 beaten -39
beaten_by -18 becam -42 becaus -18 becaus_a -15 becaus_her -18 becaus_hi -32 becaus_it 30 becaus_nobodi 16
becaus_of -21 becaus_thei -19 becom -53 bed 38 bed_<number> 42 bed_and -31 bee 16 beef -18 beekeep 25
been_<speaker> 22 been_<words> -69 been_abl 47 been_alter -19 been_ask 90 been_awak -17 been_ban -18 been_bar 27
been_bought -41 been_call 40 been_caught -16 been_charg -24 been_consult 38 been_dead 78 been_do 54 been_find -33
been_fix -34 been_follow -15 been_four 72 been_get 32 been_hand 45 been_hear -17 been_her -21 been_hold -37
been_in 105 been_left -55 been_littl -21 been_lost 34 been_made -20 been_make 28 been_move -17 been_name -19
been_no 58 been_offer -26 been_on -35 been_out -18 been_paid -45 been_plai 36 been_post -23 been_promise 81
been_put -42 been_read 58 been_rebuilt -26 been_see -15 been_settl -18 been_share -36 been_shut -18 been_sing 16
been_sold -30 been_tell -17 been_the 73 been_there -30 been_through 30 been_too 44 been_turn -21 been_use -15
been_watch -17 been_write 67 beer 52 beetl 42 befor 42 befor_<name> -38 befor_<number> 24 befor_<speaker> 59
befor_a 15 befor_dawn -50 befor_he 79 befor_her -44 befor_hi 15 befor_she 29 befor_substitut -20 befor_thei 23
beg 27 begin -19 begin_<words> 19 begin_as -52 begin_in -44 begin_to -23 begin_with 50 behind 20
behind_<name> -26 behind_a -41 behind_glass -26 behind_her 17 behind_him 37 behind_the 68 believe_the -21
believe_to -19 belong 66 belong_to 61 below 84 belt 15 bench 27 bench_in 17 bench_that -46 beneath 22
beneath_it 25 besid 35 besid_a -31 besid_her 34 besid_hi -35 besid_him 29 besid_the -20 best 62 best-known -25
best_actress -20 best_male -17 best_of 44 better 22 better_of -18 better_than -18 between_<name> -18
between_<number> -20 between_<speaker> 18 between_<words> 50 between_a 33 between_the -43 bicycl -24 bid -33
big 24 bigger -21 biggest 26 bike -16 bill -86 bill_for 24 bill_in -23 bill_that -34 billion -25 bind 17
biograph 36 biographi 30 bird -32 birth -25 birthdai 20 bishop -18 bishop_<speaker> -24 bit 86 bit_of 28 black 21
blackmail 28 blackmail_note 37 blame -54 blame_the -16 blink 26 block -63 blood -39 blow -19 blue -35 blunt -17
board -85 board_and -20 board_of 35 boat -81 boat_have -15 boat_in -18 bodi -26 body-camera -15 boi_on -27
bold -18 bold_thing -18 bomb -15 bond -16 bone -32 book -91 book_and -24 book_at -21 book_by -15 book_came 19
book_from 18 book_ha 33 book_in -16 book_of 16 book_under -23 book_wa -23 boot 45 booth 38 border -43
border_polic 20 border_post -15 bore 18 bore_the 17 born 50 born_in 54 borough -16 borrow_<number> -15
borrow_a -18 borrow_from -22 borrow_the 25 boss 45 both -15 both_parti 50 both_side -49 bottl -20 bottl_of 31
bottom -29 bought -23 bought_by -18 bought_in 43 bought_it -31 bought_the 41 bought_with -23 bound 142 bow 78
bowl -31 box -64 box_in -15 box_of -15 box_to -15 boxer_camp -28 brake -24 branch -38 brand -50 brand_deputi -20
brass -25 brass_band -21 breakfast 78 breath 78 brick 81 bride 36 bridg -34 bridg_and -37 brief_on 34
briefli_to -15 brigad -20 brigad_on -17 bring -51 bring_in -19 broadcast_ha 39 broke -68 broke_a -26 broke_for 77
broken -37 bronz -36 brother -55 brother_<name> 28 brother_have -26 brother_speak -21 brother_who 21 brought -67
brought_him -16 brought_the 19 bu -25 bu_and 49 bu_at -23 bu_driver 19 bu_had -16 bu_shelter -15 bu_stop 25
bucket -50 bui -39 build -37 build_site 28 builder -19 built -36 built_in -17 bull -55 bulletin 47 bulletin_wa 42
burger 30 burglari -26 buri 155 buri_at 72 burial 21 burn 56 burn_down 31 burst_pipe -15 buse -29 but -104
but_<speaker> -22 but_it -27 but_left -21 but_say -23 but_she -25 but_that -28 but_wa -19 butcher 31 button 83
buyer -52 by 15 by_<name> -40 by_<speaker> 67 by_a 83 by_almost -17 by_eleven 44 by_email -20 by_ey -30
by_five 26 by_half 23 by_hand -24 by_her 21 by_hi 28 by_him 17 by_it -27 by_last -15 by_name -36 by_on -20
by_phone -42 by_polic -34 by_report -15 by_six 60 by_teatim -21 by_telephon -80 by_that 55 by_the 41 by_then 50
by_thi -37 by_three -36 by_two 56 by_video -23 bylin 66 cab 16 cabinet -21 caddi -18 cafe 19 cafe_in 23 cage -24
cake -44 calendar 20 call -126 call_<number> 31 call_<speaker> -29 call_<words> -17 call_a -32 call_for -44
call_from -18 call_had -16 call_her -48 call_him -18 call_it 25 call_off 35 call_the 101 call_themselv -16
call_to -38 call_wa 15 caller 22 caller_to -17 calm -17 came 47 came_a -22 came_back 20 came_befor -15
came_from 28 came_here -25 came_into 33 came_off 115 came_out -34 came_third -29 came_to -19 came_up -17
came_upon -19 camera 21 camera_thi -18 camp_tell -28 campaign_for -19 campaign_ha 40 campaign_wa 17 can 21
can't -25 can_be -29 can_have 16 can_hear -16 can_see -27 cancel -55 candid 25 candid_had 17 cano -42 cap 49
cap_and 23 captain -38 caption 81 caption_<words> 23 car -53 car_for -27 car_park -53 caravan_park 40 card 108
card_and 40 card_in -22 card_on -17 card_to -19 cardboard 54 cardiologist 23 cardiologist_in 24 care -15
career -30 caretak 33 cargo -17 carpent -15 carri_hi -24 carri_it 49 carri_no 21 carri_on -47 carri_out -16
carrier -16 cartoon 23 case -15 case_the 56 case_wa -32 cash -32 cast 15 cast_director 23 cast_of 20 cast_wa -26
castl 20 cat 73 catch_the 39 catch_up -19 cater 75 caught -53 caught_the -26 caus -29 caution -25 celebr 30
cell 55 cellist -15 cellmat 23 cent -50 centr -49 central 37 central_bank 46 ceremoni 24 certainli 70 certifi -30
chain 15 chain_of -21 chair -46 chair_of 17 chair_the 15 chairman -20 chairman_<speaker> -31 chairman_of -21
challeng -17 challenge -26 chanc -15 chancellor 64 chang -73 chang_hand 25 chang_her -18 chang_hi -24
chang_place 23 chang_the -41 chapel -31 chapter 103 charact -22 charg 29 charg_<number> 77 charg_and -16
charg_for 19 charg_of -16 charg_that 31 charg_the 18 charg_with -25 chart 23 chat 73 chatbot_and 15 cheap -15
check -25 check_by -33 check_everi -18 check_in 17 cheer -32 chef -18 chequ -26 chest 35 chief -30
chief_<speaker> -26 chief_engin -30 chief_execut -15 chief_minist -25 child 31 child_with -18 children_and 23
children_had -30 children_have 18 children_in -17 children_swallow 17 chin 34 chip -19 choic -45 choir -46
choir_librarian -19 choos 58 choos_the 28 choru 22 choru_of 45 chose -22 chosen -28 christen 34 church -37
circl -22 cite -22 cite_<words> -16 citi -39 claim -18 claim_that -32 claim_to 45 clap 25 class 42 clean -74
cleaner -22 clear -67 clear_and -17 clearli -28 clerk 84 clerk_<name> -15 client 46 client_had -17 client_wa -18
climb -37 clinic -44 clinic_in -23 clip 52 clip_a -34 clock 15 clone -54 close -78 close_<number> -22 close_in 79
close_it -36 close_the -15 close_to -36 close_until -19 close_with 19 closur 24 club_for 25 club_ha -16
club_in -16 club_it -20 club_press 34 club_say 40 club_wa -45 club_websit -15 clue 18 co-chairman -18
co-chairman_<name> -18 coach -73 coach_<name> -15 coach_<speaker> -51 coach_had 28 coast -42 coaster -31
coaster_that -30 coastguard -23 coat 127 cobalt -26 coconut 29 cod 20 code 19 code_word -18 coffe 36 coin 96
coin_and 23 cold 59 cold_but 36 cold_to -18 colleagu 27 collect -34 collect_a 16 colleg 25 colleg_<words> -15
colonel 61 column 39 columnist 94 coma 45 coma_for -23 comb -25 come_back -23 come_down 64 come_from -30
come_in -29 come_off 39 come_on -25 come_out -20 come_round 50 come_to 29 come_under 20 come_up -31
come_without 30 comedian -20 comedian_<speaker> -15 comfort -16 comic 77 command 75 comment -107 comment_on -30
commerci 37 commerci_and 19 commission -24 committe -93 committe_chair -40 committe_that -18 common 19
compani_after 30 compani_ha -34 compani_had -53 compani_in 41 compani_that 16 compani_which -21 compare_the 15
compens -17 competit 29 complain -36 complain_about -15 complain_that -30 complet -37 compos 85 compos_by 25
compos_the 42 comput -34 comrad 18 concede_that 25 concern -29 concert -25 conclude 19 conclus -16 concret -28
condit -36 cone 16 confer 23 confer_at 44 confer_hotel -20 confess 19 confess_to 37 confirm -38 confirm_it -33
confirm_on 41 confirm_that -24 confirm_the -31 confus -34 congreg -15 congressman 15 connect 18 connect_with 49
consent -61 consider -47 consol 36 constabl 34 constitu -22 consum -15 contact 38 contact_with -16 contain 54
contain_a 16 content -20 contract -45 control -17 convers 79 convert -17 convict 48 cook 19 cookeri -15 cooki -15
cool -22 copi 19 copi_of -20 copper -41 copywrit 71 corner -76 coron -43 corps 20 correct 75 correct_the 30
correspond 73 cost_her 26 cost_of -25 costum -52 cough 16 could 63 could_be -36 could_have 45 could_not 52
could_rememb 51 could_take -35 couldn't 31 council_leader 27 council_say -20 council_vote -23 councillor -39
counsel 129 count -51 count_<number> 23 count_and -41 count_nine 18 counter 17 counter_of 28 counterpart -15
counti -40 counti_in 42 countri_and 25 coupl -36 cours -20 court -21 court_<name> -17 court_a 41 court_and -40
court_ha 34 court_he 22 court_hear -41 court_in 43 court_last -31 court_step 27 court_that -50 court_to 38
court_wa -16 courteou -27 cousin 39 cousin_who 25 cover_her -44 cover_the -19 cover_with 37 cow 17 cox -22
crack -19 creatur 22 crew -53 crew_and -40 crew_had -17 crime -24 crime_to -27 crime_unit 21 crisi 30 critic -78
critic_<name> -17 criticise -17 criticise_minist -17 crocodil 45 crop 68 cross -22 cross-examin -24
cross-examin_defens -18 cross_from -26 cross_the -22 crowd_in 50 crowd_of -18 crown -21 cruis 42 cry_of -32
culvert -15 cup -26 curat 15 curri 17 curtain 36 custodi 26 custom -55 custom_and 36 custom_by -22 cut -55
cut_from -29 cut_in -21 cut_off -16 cyclist -35 dad 18 dai_<speaker> 41 dai_a -24 dai_by 51 dai_he 18
dai_last -16 dai_left 15 dai_of 32 dai_old 19 dai_on -19 dai_the 24 dai_to -29 dai_wa 46 dai_with -22 daili 145
dam -27 damag -24 damp -19 danc 17 danc_on 20 dancer -15 dare 27 dark -34 dart 41 data -52 date 52
date_<name> -17 date_<number> 48 date_of 80 daughter -90 daughter_<name> -18 daughter_and -31 daughter_say 17
daughter_who -19 dawn -81 daytim -17 de -23 de_<name> -23 dead 27 dead_at -30 dead_for 62 deal -23 deal_with -20
dealer -21 dealership -22 dealership_in -18 dealt 21 dean -15 death -45 death_of -18 debat 45 debat_with -20
debt -16 decad -20 decad_and 26 decis -82 decis_and -18 decis_had -21 decline -46 decline_to -41 dedic -15
deepfak 17 defeat -21 defenc -27 defenc_say -17 defend -56 defens -62 defens_lawyer -40 degre -19 delai -54
deleg 74 delet -25 delight -33 demand 19 demand_for 19 demonstr 29 dentist 35 dentist_from 19 dentist_who 43
deny -71 deny_that -69 depart -46 depart_had 21 depot -27 deputi -34 deputi_would -20 describe -94
describe_the -33 deserv -16 desk 44 detect 32 detector -24 develop_had 51 devic -19 devic_at -18 di -64
di_becaus -19 di_in -16 di_two 27 diabet -19 diall 49 dialogu 92 diari_of 39 diari_take -54 dictat 80
dictat_it 51 did 42 did_<speaker> 43 did_he -32 did_it -33 did_not -72 did_she 28 did_tell -25 did_the 60
didn't -35 differ 40 differ_account -27 differ_recollect -17 differ_stori -42 differ_view -35 differ_wa -33
difficulti 38 digit 33 dine -21 dinner 44 dinner_in 17 diplomat -23 direct -28 directli -35
director_<speaker> -48 director_of -44 disagre -61 disagre_and -19 disast 15 disciplin -32 discov_at -25 dish -16
disk -20 dismiss -30 disput -130 disput_that -28 disput_the -35 district -45 diver -17 divid -35 divis -17
do_<speaker> 40 do_her 51 do_it 17 do_next -17 do_some 30 do_the 44 do_with -27 docker -29 doctor_<name> -18
doe 53 doe_a -32 doe_he -27 doe_her 39 doe_the -15 doe_too -18 doesn't 37 dog -70 dollar 39 don't -19 donat_of 17
done -16 done_by -34 done_so -27 done_what 39 donkei_sanctuari -27 donor -25 door_for -20 door_in 28 door_on -15
door_wa 45 dose -24 doubl_in -15 doubt 30 doubt_about -16 doubt_that -20 doughnut 36 doughnut_for 36
down_<speaker> 29 down_a 38 down_and -15 down_at 26 down_by -44 down_for -23 down_her -23 down_it 22 down_on -20
down_over -15 down_the 83 download_<number> 23 dozen_peopl -21 drama 94 drama_<words> -18 drama_school -16
drank 49 draw_of 37 drawn 65 drawn_a -22 drawn_on -21 dream -23 dream_of -42 dreamt 48 dress 55 dress_as 54
dress_to -16 drew -23 drew_a -31 drew_applaus -16 drew_laughter -29 drew_the 42 drill 18 drink -18 drive 37
drive_a 22 drive_for 33 driven -51 driver 33 driver_<name> -19 driver_in -27 driver_of -17 driver_shook -18
driver_who 25 drivewai -18 drivewai_where -18 drone -15 drop_on -23 drop_the 43 drove 24 drown 82 drown_in 92
drug -18 drum -15 drum_in -15 drummer -20 drunk 21 dry -54 dub -17 duck -15 due_from 33 due_in 20 due_to -46
dug -37 duo 35 dure -49 dure_the -19 dusk -17 dust -32 dy 45 dye 26 e-mail -65 each 88 each_<name> 30
each_learn -46 each_of -49 each_on 31 each_other -17 each_time 33 each_to -27 each_week 21 each_year -16
eager -16 eager_to -16 ear 85 ear_that 21 earli -36 earli_as 16 earli_sign -19 earlier -67 earlier_hear -35
earlier_version -23 earn -15 earpiec -15 easi -22 east -28 eastern -23 eat 27 eat_a -24 echo -15 edg 15 edg_of 16
edit 32 edit_the -24 editor 25 editor_<name> -16 editor_<speaker> -18 editor_say -18 educ -27 eel -22 effect -31
eight 76 either_side 18 elect -30 elect_in -15 elector -18 electr -28 electrician -15 elev 16 eleven 34
eleven_dai 18 eleven_leopard -16 eleven_minut 54 eleven_month 99 eleven_peopl 19 eleven_time -45 elsewher -18
email -33 email_wa -52 embargo_on -53 embassi 37 embezzl 23 embrac -23 emerg 17 emerg_number -17 emerg_servic -23
emploi -25 employ -41 employe -46 employe_that -18 empti_seat 19 end -23 end_<speaker> 33 end_in 16 end_of -29
end_the 25 enemi 28 energi -18 engag 20 engin -92 engin_have -17 engin_on -22 engin_room -37 enjoi -18 enorm -15
enough 18 entertain 16 entranc -18 entri_from 20 entri_is -24 envelop 28 envoi 34 episod 64 ev 26 ev_of 26
even 16 even_as 22 even_the 20 even_to -16 ever 91 everi 21 everi_<name> -30 everi_frame -22 everi_mile -16
everi_morn -43 everi_other 42 everi_pupil -22 everi_quotat -30 everi_week -15 everi_year 39 everyon 15
everyon_els -18 everyon_in 35 everyon_wa -29 everyth 35 evict -15 evid -95 evid_after -17 evid_of -21 evid_on -23
exactli 28 exactli_as 38 exactli_that -18 exam -35 exam_in -17 examin 58 exchang 40 exchang_drew -17 execut -25
exempt -32 exercis 31 exhibit -17 exist 173 expect -88 expect_to -25 expens 29 expens_to -15 expert -105
explain 73 explor 18 export -18 express -17 extend -19 extra 70 extra_water -16 ey 121 ey_and 24 ey_shut 24
ey_were 43 eyebrow 49 fabric 57 face 33 face_on -15 fact 35 factori -51 fail -75 fail_in -20 fail_to 30
fail_twice -23 faint -27 fair -23 fallen -55 fallen_by -22 fals 65 famili -56 famili_ha -17 famili_had 42
familiar -21 famou 16 fan -28 fan_of 41 fanci_dress -16 far -55 far_as 18 fare -19 farewel 45 farm -51 farmer -92
fast_bowler 17 faster -20 faster_than -15 fastest -15 father -53 father_<name> -15 father_and -25 fault -36
fault_is -16 fear -26 fed 75 feder 28 feder_<name> 29 fee -36 fee_for -26 feed -21 feed_wa -15 feel -19
feet_high 31 fell -84 fell_by -23 fell_for -15 fell_in 17 fellowship 17 fenc -23 ferri -37 festiv -58
fetch_<number> -26 feud 17 fever -32 few -75 few_minut -18 fiction 41 field -95 fifth -23 fifth_of -20 fifti -26
figur -65 figur_for -18 figur_until -21 file 72 file_on 21 file_the 42 file_with -22 fill 101 fill_a 51
fill_in 56 fill_with -16 film -46 film-mak 18 film_is 55 film_which -26 filter 24 filter_on 24 final -17
final_in 24 final_of 29 financ -19 financ_minist -16 find -55 find_<speaker> -18 find_and 31 find_anoth -16
find_at -16 find_her 23 find_him -17 find_no 38 find_on 17 find_that 19 find_the 76 fine -36 finger 109
finger_and 27 finish -95 finish_by -25 fire -48 fire_chief 55 fire_station -17 firefight -32 firm_<name> -19
firm_ha -16 firm_that 17 first -22 first_class 92 first_draft -16 first_name 20 first_night -24 first_of 62
first_page -19 first_plai -32 first_report 50 first_sold 57 first_thing -15 first_time -62 first_to -33
first_two -18 first_wit -20 fish -72 fisherman 22 fishmong 45 fit 45 five -47 five_dai 27 five_hour 15
five_month -20 five_peopl 21 five_year -22 fix -61 fix_for -33 fix_the -22 flat 17 flat_in -23 fleet 34 float 16
flood -45 floor -41 floor_in -19 floor_throughout -19 flower -51 flower_read -20 flown_home 15 fly -18 foam 17
fold_phone -17 foldabl -18 foldabl_the -17 follow 68 food -36 fool 20 foot 97 footag 67 footbal -28
for_<name> -96 for_<number> -25 for_<words> 87 for_a 15 for_about 35 for_anoth 67 for_comment -45 for_compens -15
for_defend 23 for_eight -48 for_eleven 21 for_five -36 for_her 21 for_hi 33 for_him 48 for_it 43 for_month -17
for_most 53 for_next -19 for_nine 73 for_no 16 for_on 38 for_onc -33 for_onli -22 for_order -17 for_other -15
for_part 19 for_post 19 for_school -23 for_seven -19 for_sever -26 for_six -50 for_some -24 for_student 39
for_such 56 for_ten -25 for_the 56 for_them 41 for_those -16 for_three -39 for_two -15 for_water 40 for_word 33
for_year -20 forc_on -15 forc_out -17 forc_the 34 forecast -57 forecast_for -16 forehead 68 foreign 31
foreign_minist 61 foreman -70 forest -20 forfeit 26 forg -17 forger -31 forgeri 33 forget 19 forgiv 52 form 25
former -63 former_<name> 34 former_policeman 20 forthcom -15 forti 127 forti_peopl 33 forward 28 found 31
founder -19 four 41 four_a 21 four_and 18 four_both 28 four_count -32 four_dai -49 four_hour -27 four_in -32
four_minut -19 four_of 29 four_other 30 four_peopl 16 four_point 35 four_second 55 four_success -17 four_that 17
four_to -17 four_when -20 fourteen -31 frame 38 frank 25 free -22 free_to 29 freed 21 freed_in 36 freedom -16
freedom_of -16 freelanc 34 freeli 40 fresh 21 frighten -20 from 54 from_<speaker> 57 from_a 97 from_an 21
from_anoth 20 from_four 19 from_her -29 from_hi -67 from_it -19 from_life -15 from_nine 15 from_no -22
from_on -27 from_read 26 from_six -55 from_ten 50 from_the 27 from_their -18 from_two 48 from_villag -15
from_which 66 front_of -43 froze 16 frozen 24 fuel -29 full -58 full_and -25 full_of 20 full_text -31 full_the 18
fund -48 fundrais -15 fundrais_page -15 funer 18 funni -16 further 29 futur 34 ga -29 gag 39 galaxi -23 gale -31
galleri -60 game -41 game_and 17 gang 46 gang_had 25 gap -15 garag -22 garag_in -15 garden -37 gate_<speaker> -22
gate_of 23 gave 41 gave_a 63 gave_evid -28 gave_her -24 gave_it -18 gave_the -109 gave_up 33 gener 28
gener_manag -18 gener_secretari -15 genuin 35 geographi -17 get 59 get_a 38 get_in -46 get_into -21 get_them -32
get_to 16 ghost -16 ghost_want -15 ghostwrit 22 gift 25 girl -36 girlfriend -21 give 84 give_<speaker> 39
give_a 23 give_hi -18 give_him -17 give_the 95 give_their 15 give_up -19 given 58 given_<number> 26
given_<speaker> 16 given_a 22 given_by 23 given_evid -15 given_her 37 given_him 20 given_in 42 given_no 20
given_out 33 given_the -21 given_three -33 given_up -24 glacier -16 glass 100 go 42 go_and -32 go_by -42
go_down 27 go_for 53 go_grei -15 go_in -19 go_into -21 go_on 44 go_out 33 go_over -18 go_the 39 go_through 40
go_to 44 go_up -57 go_with 46 goal -68 goalkeep -15 goalkeep_<name> -18 goat 45 gold -52 golf 56 good_train -16
goodby 35 got 92 got_<number> 90 got_as 18 got_hi -25 got_him -24 got_hold 31 got_it 28 got_out -29 got_the 20
got_to 20 govern -67 govern_had -18 governor -21 graciou -32 graduat 18 grai -30 grai_suit -30 grammar -22
grammar_to -15 granari -19 granddaught -20 grandfath -25 grandmoth -30 grandmoth_who -42 grandson 90
grandson_is -17 grant -24 grate 23 great-grandfath -18 great-grandson 18 great_deal 16 green -29 greet 40
greet_with -46 grei 99 grei_becaus -15 grei_had -17 grew_the 34 grin 53 groom 67 ground -16 group -51 group_in 18
grow -20 grower -34 grower_in -15 grudg 36 guard -28 guard_and -16 guess 73 guest 151 guidanc 36 guilti 33
guilti_on 16 gun -26 gutter_after -18 gym 54 ha -16 ha_<speaker> 90 ha_a 50 ha_accept -23 ha_admit -21
ha_agree -23 ha_an 44 ha_apologise 16 ha_becom -25 ha_been -56 ha_begin -15 ha_burn -17 ha_campaign -18
ha_come -31 ha_confirm -15 ha_deny 20 ha_di -19 ha_done 66 ha_each -46 ha_ever 25 ha_find 27 ha_finish -31
ha_given -25 ha_go -42 ha_hear -20 ha_her 16 ha_hi -28 ha_him 134 ha_hold -16 ha_it -34 ha_kept 85 ha_lent -23
ha_let 15 ha_lost -24 ha_made -32 ha_more 41 ha_no 39 ha_not 121 ha_now 46 ha_open -36 ha_order -17 ha_plai -18
ha_plead 15 ha_promise -45 ha_put -48 ha_raise -20 ha_reach 27 ha_report 42 ha_run -29 ha_say 43 ha_send -26
ha_set -27 ha_shown -25 ha_sinc 100 ha_sold -27 ha_stop -20 ha_the 99 ha_three 16 ha_trace 24 ha_two -23
ha_until -38 ha_write -46 ha_yet 35 hack 29 hacker -37 had 79 had_<number> -33 had_<speaker> 25 had_<words> -42
had_a -40 had_advise -16 had_answer -31 had_apologise -19 had_appli -21 had_argue -23 had_arriv -17 had_been 44
had_broken -22 had_brought 26 had_burn 22 had_call -28 had_carri 17 had_chang -24 had_come 26 had_complain -17
had_confirm -17 had_cost 49 had_cut -23 had_deny -22 had_di 25 had_diall 15 had_drawn 75 had_driven -28
had_eleven -16 had_end -16 had_ever -37 had_expect -15 had_fallen -28 had_find 65 had_finish -20 had_five 59
had_follow -18 had_given -41 had_got 75 had_had 84 had_hand -39 had_he -25 had_hear -17 had_her 46 had_hi 31
had_hire 36 had_inherit -16 had_invent -18 had_just 41 had_kept -44 had_laugh -19 had_learn -48 had_left 86
had_li -15 had_long 30 had_made 18 had_mean -25 had_met 18 had_mix 17 had_never -52 had_no -42 had_not 40
had_noth -25 had_oppose -15 had_paid 49 had_pass -27 had_peel -15 had_pick 73 had_print -19 had_pull -20
had_receiv -27 had_record 16 had_risen 55 had_run -21 had_rung 19 had_sail 44 had_say 69 had_settl 52
had_shown -26 had_spent -21 had_spread -65 had_stop -18 had_suppli 28 had_swap 23 had_taken 43 had_telephon -15
had_tell 37 had_the 105 had_think 19 had_to 82 had_train -22 had_turn 15 had_type 119 had_until -20 had_use -52
had_won -24 had_work -19 had_write -40 hadn't 58 hairdress 64 half -81 half_an 30 half_of -38 half_past 16
half_the 18 hall_is -30 hall_of 96 hall_wa -17 hamburg -19 hamstr -15 hand_and 44 hand_back 86 hand_in -74
hand_it -85 hand_of 24 hand_on 17 hand_out -31 hand_over -41 hand_up 77 hand_wa 54 hand_were -24 handbag 33
handset 34 handset_at 24 handwrit 45 handwrit_examin 37 hang 53 hang_the -22 happen_next -16 happen_to -22
happi -25 harbour -24 harbourmast -21 hard -27 hardest -18 hardwar 16 harm -27 hasn't -22 hasn't_open -15 hat 71
hatch -18 have 25 have_<number> -26 have_<speaker> 67 have_a 39 have_add 27 have_arrest 33 have_ask -38
have_been -82 have_come -17 have_doubl -17 have_fallen -20 have_had -20 have_hear 43 have_it -30 have_left -29
have_made -26 have_mix -22 have_name 20 have_need 26 have_never 26 have_not -53 have_notic -19 have_now 19
have_read -30 have_rebuilt -18 have_risen 19 have_run 33 have_say 47 have_sinc 24 have_sold -22 have_speak 18
have_spent 25 have_tell 31 have_the -28 have_to -34 have_turn -23 have_until -15 have_vote -16 have_write -25
have_yet -17 he -41 he_add -25 he_agree -47 he_and 16 he_appear -15 he_arriv -17 he_been -17 he_bought 21
he_call -21 he_came -34 he_consider -20 he_did 37 he_doe 18 he_ever 17 he_gave -15 he_give 19 he_go 110
he_grew 43 he_is 65 he_learn 17 he_left 18 he_like 20 he_need -15 he_onc -16 he_plai -26 he_point -21 he_read 23
he_say -73 he_sign 38 he_spent -15 he_state 35 he_still 58 he_stood -19 he_tell 50 he_then 30 he_think 46
he_use 38 he_wa 47 he_want -15 he_will 48 he_won -18 he_would 33 he_wouldn't -19 he_write -42 head 51
head_<words> 21 head_and 61 head_of 16 head_the -27 headmast 63 headquart -19 headset 20 health -60
health_minist -19 health_secretari 16 hear 57 hear_<words> 61 hear_at -27 hear_from -32 hear_had 29 hear_her 22
hear_him -57 hear_in -43 hear_is 26 hear_it 153 hear_no -18 hear_on -30 hear_the 16 hear_to 16 hear_turn -25
heart 17 heatwav 46 heavi -29 heckle -24 heckler 37 help -36 help_of 22 her 27 her_<words> 23 her_a -119
her_as 16 her_at 18 her_aunt -34 her_best 23 her_client -18 her_coach -19 her_colleagu 27 her_daughter -23
her_deputi 23 her_desk -18 her_dog -27 her_ey 44 her_father -69 her_feet -20 her_first -66 her_for 16
her_friend -18 her_from -24 her_funer 32 her_grandson -21 her_had -17 her_hand -40 her_hear 30 her_husband -57
her_in 64 her_job -29 her_kitchen -25 her_last -31 her_lawyer 34 her_manag 40 her_mother -52 her_mouth 39
her_name 24 her_off -22 her_out -28 her_own -46 her_passport 26 her_password 22 her_phone -24 her_place -17
her_predecessor 43 her_say 65 her_seat -17 her_second -20 her_shoulder -19 her_sister -32 her_six -18 her_son -16
her_speech 18 her_street -39 her_student -24 her_supervisor -17 her_teacher 32 her_that -50 her_the 34 her_to 43
her_town 23 her_train -16 her_two -20 her_villag -18 her_voice 78 her_wai -17 her_with -15 her_word -24
her_work 39 here_in 51 here_is -29 here_on -18 heron_ha -17 herself -69 herself_and 18 hi 26 hi_<name> -24
hi_<speaker> 47 hi_<words> -16 hi_account -44 hi_agent -18 hi_answer -18 hi_arm 36 hi_barrist -35 hi_captain -15
hi_children 36 hi_client -24 hi_club -16 hi_coach 27 hi_coat 30 hi_counterpart -15 hi_daughter 23 hi_death 22
hi_deputi -17 hi_desk 22 hi_employ -33 hi_ey 27 hi_finger 17 hi_forehead 50 hi_former -21 hi_girlfriend -21
hi_grandmoth -27 hi_head 41 hi_home -23 hi_hospit -26 hi_is -34 hi_job 19 hi_kitchen -22 hi_laptop 17 hi_last 35
hi_late 44 hi_left 15 hi_life -29 hi_manag -21 hi_mouth 18 hi_name 30 hi_offic -16 hi_parent -16 hi_part -36
hi_passport -20 hi_phone -35 hi_place -22 hi_pocket 84 hi_predecessor 19 hi_prize 17 hi_remark -18 hi_reply 109
hi_rival 18 hi_round -31 hi_school 18 hi_screen -15 hi_seat -31 hi_second -22 hi_secretari -26 hi_side -43
hi_solicitor -18 hi_speech -67 hi_staff -15 hi_student -16 hi_successor -15 hi_teacher 34 hi_truck 38 hi_uncl -20
hi_victim -16 hi_voice -21 hi_wed 22 hi_widow -44 hi_wife -37 hi_word -39 hid -30 hidden 29 hide -18 high -43
high_and 31 high_school -26 higher 16 highest -17 highwai -20 hill 32 him 55 him_<words> -30 him_and -16
him_as -17 him_at 65 him_back -20 him_by -25 him_for 29 him_ha 15 him_he 30 him_how -39 him_in 65 him_includ 29
him_of -75 him_on -35 him_read -30 him_say 48 him_that -33 him_the -16 himself_and 26 himself_ha -21
himself_out 22 himself_wa -22 himself_with -30 hip -20 hire 76 hire_by 51 hiss 67 histori -44 historian 21 hit 35
hit_the -35 hoax 49 hoax_call -38 hockei 81 hold_a -32 hold_an 17 hold_her 24 hold_in -29 hold_it -26 hold_no 16
hold_of 35 hold_the -39 hold_up -39 hole -15 holidai -38 home_and -16 home_by 29 home_in -36 home_on -15
home_should -15 home_town 42 honor 39 hope -44 hope_to -51 hors 39 hospit -40 hospit_ha -23 hospit_with -16
hot 25 hotel_ha -20 hotel_is 15 hotel_the -20 hour -25 hour_and -18 hour_befor 29 hour_by -34 hour_had 16
hour_in -37 hour_later -59 hour_on 44 hour_the 34 hour_with -30 hourli 17 hourli_rate 17 hous -97 hous_to -22
housekeep 23 how 61 how_a 18 how_hi 44 how_it 19 how_mani -22 how_much -19 how_to -51 howev -15 hundr 101
hundr_peopl 40 hung_a -19 hung_up 16 hurri -16 hurri_to -16 hurt -44 husband -36 husband_and 25 husband_wa -19
hydrologist 61 hymn -28 hymn_and -27 hypnotist 71 ic 35 idea -47 ident 19 identifi -17 idiom 41 if -56
if_<speaker> 23 if_he -18 if_it -23 if_the 38 if_thei -23 ignor -73 ignor_the -37 ill -37 imag -20 imagin 50
imperson 51 impostor 28 impressionist 73 improvis 32 in 19 in_<number> 35 in_<speaker> 52 in_a 36 in_an 22
in_and 24 in_anoth 155 in_at 22 in_autumn 33 in_case 54 in_cash -43 in_chapter 55 in_charg -17 in_colleg -15
in_court -67 in_eight -19 in_eleven -33 in_everi 18 in_fact 21 in_fanci -16 in_four -17 in_front -34 in_full 21
in_futur 38 in_good -45 in_her -35 in_hi -27 in_hospit -23 in_interview -45 in_it 64 in_line -51 in_nine -63
in_no -36 in_parliament -18 in_part -18 in_pencil 19 in_place -30 in_prison -20 in_public -47 in_question 93
in_reply -16 in_return -18 in_row 58 in_seat 51 in_sever 17 in_shift 36 in_six -16 in_tear -20 in_ten -33
in_that 106 in_the 60 in_their -48 in_them 25 in_three -18 in_through -27 in_town -21 in_twenti 20 in_two -39
in_with -23 in_write -52 inch -18 includ -40 includ_<speaker> 16 includ_<words> -15 includ_a -21 includ_that 31
incom -24 increas 17 indict 38 infect -22 inform 16 inform_is -27 inherit -26 initi 53 inject 24 injur -20
injuri -30 ink 99 ink_and 34 inquest -47 inquiri -27 inquiri_into -22 insid 57 insid_say -28 insist -61
insist_that -41 inspector -43 instead -35 instruct -17 instructor 65 insur -28 intact 18 intens 33 intens_care 34
interest -19 intern -26 interpret -19 interrupt -23 interv 18 interv_and 43 interview 43 interview_at -41 into 32
into_a 35 into_forc -15 into_her 36 into_on 28 into_the 33 introduc_the 22 intrud 22 invad 23 invent 19
inventori 16 investig -29 investig_say 24 investor -29 invit 40 invoic 41 is -16 is_<name> -48 is_<speaker> 25
is_a 139 is_about -16 is_an 19 is_ask -58 is_at -28 is_avail -15 is_be -34 is_call -15 is_charg -18 is_date 102
is_describe -23 is_done -18 is_due -38 is_expect -44 is_for -25 is_forecast -20 is_free -27 is_from 64 is_go -18
is_happi -18 is_hear 34 is_her 15 is_how 59 is_in -15 is_it -18 is_left -19 is_like -27 is_lost -15 is_mean 32
is_more -20 is_need -22 is_now -30 is_of 87 is_off -21 is_often -22 is_on -51 is_out -44 is_publish 25 is_put -18
is_read 21 is_run -29 is_say 59 is_seek -15 is_set -80 is_short 17 is_sorri 15 is_stand -51 is_suppos 33
is_surviv -27 is_taken 71 is_talk -28 is_tell 61 is_that 39 is_the 100 is_then -21 is_think 25 is_too -21
is_two 28 is_up 21 is_with -22 is_withdrawn 16 is_without -16 is_write 28 island 30 isn't -64 isn't_a -34
isn't_on 33 issue 42 issue_a -25 issue_for 21 issue_on -15 it 40 it_<number> -25 it_<speaker> -25 it_a -36
it_about 21 it_again 66 it_all -29 it_and 105 it_anoth -21 it_appear 33 it_as -15 it_ask -36 it_at 50
it_author 69 it_back 88 it_be 19 it_belong 20 it_by 30 it_call -41 it_came -24 it_carri 50 it_come -17
it_cost -15 it_could -20 it_council -20 it_doe -22 it_drop -16 it_editor -19 it_eleven -16 it_emerg 49 it_end -20
it_feel -32 it_find -26 it_for 80 it_four 32 it_from 61 it_gave -23 it_go -15 it_ha -29 it_had -83 it_have 24
it_head 20 it_includ -18 it_into -16 it_is 19 it_isn't -16 it_last -21 it_leader -15 it_look -16 it_maker 18
it_manag 51 it_member -27 it_nine 20 it_on 16 it_onli -16 it_open -51 it_out 17 it_quote -28 it_record -17
it_report 43 it_run 55 it_say 20 it_show -24 it_sinc -26 it_so 28 it_staff -17 it_take -25 it_target 21
it_term -19 it_title 22 it_to 71 it_took -36 it_twice 101 it_under 17 it_until 18 it_up 55 it_wa 32 it_wasn't 23
it_with 27 it_would -66 it_wrong 21 item 38 itself -23 jacket 34 jacket_and 21 jar -16 jaw 143 jersei 36 jet -18
jetti -38 job_as -27 job_of 26 job_to -27 join_in -31 joint -18 joke -89 joke_that -42 journal -21 journalist -18
journei -36 judg_<name> -21 judg_<speaker> -16 judg_ask -17 judg_cite -15 judg_put -36 judg_tell 27 judg_with 19
junction -37 junior -25 juri_on 33 juri_should -18 juror_<name> 21 juror_that 34 juror_to -17 just 71 just_as -15
just_been 43 just_won 89 justic 22 karaok 16 keep -50 keep_bee 39 keeper -27 kei 64 kept_a 58 kept_ask -18
kept_her -23 kept_hi -28 kept_him -30 kept_it 56 kept_the 40 keyboard 57 kick -26 kid -22 kidnei 23 kill -49
kilometr -47 kind -26 king -17 kiosk -17 kitchen -18 kitchen_tabl 21 kitchen_televis -18 km -15 knee 106
knee_of 25 knew 37 knife 50 knife_crime -17 knit -15 knock 17 know 117 know_it 32 know_no 36 know_that -29
know_the 33 know_what -34 know_who -16 known_as -17 known_to 25 label -60 label_<words> -18 lad 16 ladder 16
ladl -29 ladl_and -22 lai 124 lai_a -15 laid -16 laid_on -16 lake 27 land -34 land_that 31 land_wa -30
landladi 23 lane -33 languag -21 languag_and -37 laptop_wa -15 larg -60 largest -43 larynx 81 last -46
last_<name> -23 last_<number> -17 last_dai 31 last_five 15 last_for -20 last_four -55 last_frame 54 last_half 50
last_line 50 last_month -40 last_night 19 last_of -32 last_see 20 last_until 18 last_week -54 last_winter -31
last_word -34 last_year -59 late 25 later -54 laugh_and 24 laugh_from -19 laugh_when -60 laughter_from -16
launch -37 launderett 50 laureat -22 law 25 law_firm 61 law_in -16 law_say -16 law_student -30 lawmak -17
lawyer -42 lawyer_<name> -26 lawyer_had 23 lead -90 lead_on 19 lead_the -26 leader -43 leader_<speaker> -18
leader_in -31 leaflet 29 leagu -39 leak -64 leak_in -16 lean 42 learn -25 learn_from -30 learn_hi -41
learn_to -40 learner 21 learnt 38 learnt_of 41 leas -52 least -26 least_two -15 leav -66 leav_at -24 leav_that 23
leav_the -24 lectern 94 lectur 44 led -93 led_by -17 led_the -20 led_to -15 ledg -28 ledger 39 leek -17 left -62
left-hand 47 left_<number> -22 left_<speaker> 34 left_and 31 left_befor -19 left_her 15 left_hi 25 left_in -17
left_on -30 left_the -70 left_to -28 leg 20 leg_ar 18 legaci -27 legal -28 legisl 19 lend 42 lend_it 30 lent -32
lent_her -16 leopard -23 less -55 less_sentiment -20 less_than -17 less_the -19 let 64 let_her 19 let_off 16
let_out -18 letter 41 letter_and -25 letter_came 38 letter_date -49 letter_from 43 letter_in -69 letter_is 59
letter_of -20 letter_say -17 letter_that -33 letter_to -52 letter_wa 48 letter_which 15 letter_would -16
letterhead 62 level 34 li 30 librari -26 librari_and -17 librari_campaign -15 librarian_at -17 licenc -28 lie 26
life 27 lifeboat -27 lift_on -15 lift_the 43 light -81 light_and -21 light_go 19 light_had -17 light_the 42
light_to -21 lighter -27 lighter_sentenc -18 lighthous_keeper -15 like 75 like_a 19 like_everyon -18
like_rain -22 like_that 22 lime 39 limit -43 limit_of -25 line 70 line_and -18 line_for 22 line_is 29 line_of 35
line_up -22 line_wa 30 linguist 41 link -51 lip 111 lip-read 79 list -17 list_of 20 list_the -24 listen 115
listen_to 84 littl_differ -18 littl_more 15 littl_wind -21 live 27 live_alon -21 live_on -18 loan -48 lobbi 21
local -71 lock-up -15 lock_the 33 locker 59 log 68 log-in 22 log_in -16 log_put 16 log_show 67 logo -27
logo_and -23 long -78 long_and -25 long_as -18 longer 19 longer_type -23 longest -20 look_at -17 look_close 20
look_into -17 look_up 29 lookalik 28 loop 54 loos 52 lorri -66 lorri_driver -23 lose 25 lose_her 19 lose_their 28
loss -39 loss_of -24 lost -74 lost_by 33 lost_her -55 lost_hi -38 lost_in 25 lost_it -42 lost_on -15 lost_the 31
lost_to 15 lot 52 lot_for 29 lot_voter -15 lotteri -27 loud 26 loudspeak 23 low -35 low_cross -20 lower -27
lunch 42 ly -21 m_on 22 machin_and 18 machin_that 25 machin_wa -15 made -19 made_<number> -31 made_<speaker> 30
made_<words> 41 made_a 23 made_by 32 made_for -22 made_from 17 made_her -34 made_him -15 made_it 25 made_no -21
made_of 77 made_the -58 made_to 64 made_up 18 made_with -31 magazin 94 magistr 69 mai_be -47 mai_have 16
mai_not -15 maid 30 main -33 maiz 22 major -34 major_of -23 make 48 make_<speaker> 55 make_a -24 make_it -32
make_two -26 make_up 58 maker 41 maker_had -24 maker_of -38 maker_say 46 malaria 55 male -31 male_artist -17
mall 21 man 32 man_at 18 man_had -18 man_on 21 manag_<name> -29 manag_<speaker> -58 manag_and 16 manag_at -19
manag_director 29 manag_in 43 manag_to -20 mani -79 mani_of -21 mannequin 16 manufactur -21 map -26 marathon -24
march -23 mare -33 margin 23 margin_of -16 mark 42 marri 24 marshal 18 mask -37 mask_and -35 mask_to -34 mast -18
match -55 match_in 29 match_the 40 mate 33 matine 94 matter -55 mattress 39 mayor -62 mayor_<speaker> -20
mayor_of -26 me_the 27 me_what -15 mean 37 mean_<words> 76 mean_it -38 meantim -26 meanwhil -30 measur -49
meat -31 medal -20 medic 16 medium 62 meet -51 meet_at -33 meet_in 16 meet_is -15 meet_of 88 melt 21 member -65
member_<name> 16 member_have 28 member_of 24 member_that -18 member_took -19 memori -45 men -36 men_have 33
mend -17 mention -30 merchant -30 message 41 message_between -37 message_on -19 message_send -16 message_to -17
met -30 met_by 15 met_her 23 met_in 21 met_with -28 meter -46 metr -27 metr_and 38 microphon 38 microphon_and -31
microphon_fail -49 microphon_had -34 midnight -29 might 51 might_have 15 mild 20 mile_from 38 mile_of 16 milk -17
milkman 26 mill -23 mill_in -15 million -56 million_follow 61 million_in -15 million_peopl -24 million_time -30
mind 15 mind_on 21 mine -33 minimum -21 minist_<name> -40 minist_<speaker> -46 minist_as -21 minist_in -31
minist_is 67 minist_offic -26 minist_over -17 minist_wa 21 minist_who 49 ministri_say -22 minor -15 minut 39
minut_<speaker> 81 minut_and 16 minut_as 24 minut_befor -24 minut_later 33 minut_of 34 minut_on 18 minut_to 68
minut_were 65 minut_when -16 minut_with -33 minut_without -15 mirror_for -43 misheard 29 misheard_the -20
misquot 31 miss -74 miss_<speaker> -17 miss_it -15 miss_the 17 mission -15 mistak -17 mix -22 mix_feel -17
mix_up 19 mobil -22 mock 33 mock_exam -16 mock_trial 54 modern -20 moment -58 moment_everyon -21
moment_longer -23 monei -46 monei_for -15 monei_on 41 monei_would -15 monk -17 monologu 20 month -53 month_and 26
month_at 32 month_in -25 month_of -21 month_on 42 month_that -15 month_with -18 mood -19 mood_for -16 moon 21
mop 16 moral 27 more_<words> 19 more_direct -17 more_of -30 more_or -20 more_than -30 morn 47 morn_and -44
morn_as -17 morn_from 15 morn_in -21 morn_wa 15 mosqu -15 most -54 most_famou 57 most_of -32 mostli -21
mother -58 mother_<name> -18 mother_<speaker> -16 mother_say 31 mother_who 20 motor 50 motto_<words> -17
mould -24 moustach 78 mouth 126 move -38 move_by 19 move_for 27 move_it -17 move_to -28 move_up -17 much -48
much_of -20 mud -18 murder 42 museum -31 museum_had -16 museum_in -29 must 59 must_be -23 must_pai -28
must_wait 41 my -60 name 46 name_<name> -17 name_<speaker> 60 name_after 18 name_and 74 name_by 31 name_down -16
name_for -25 name_is -25 name_of -28 name_on 22 name_onli -15 name_say -23 name_the 30 name_to -28 name_wa 79
name_were -21 nation -34 nativ 38 navi 31 near -56 near_<name> -34 near_the -31 nearbi -16 nearest -32 nearli -58
need -66 need_on 23 need_six -36 neg 18 negoti 18 neighbor 18 neighbour -53 neither 20 neither_read 24 nephew 20
nephew_<name> -22 net -21 never 16 never_been -18 never_met 29 never_plai -17 never_resent -15 never_say 34
never_see -15 never_speak -16 never_to -33 new -112 new_<name> -16 new_site 21 newest 37 newslett 36 newspap 36
newspap_gave -20 newspap_put -15 newspap_that -17 next -21 next_<name> -15 next_month -16 next_morn 33 next_on 26
next_spring 41 next_summer -27 next_to 18 next_week 24 next_wit -18 night_<speaker> 39 night_and 23 night_as -40
night_befor 35 night_in 28 night_of -41 night_on -27 night_shift -24 night_the -31 night_train 29 night_wa -21
night_when -17 night_with -41 nine_and 58 nine_dai -57 nine_had 31 nine_night -30 nine_of 28 nine_recept -17
nine_year 52 nineteen 15 nineti 32 nineti_second 33 ninth -18 no 85 no_<name> 19 no_<speaker> 31 no_and 42
no_charg -37 no_evict -15 no_hurri -15 no_joke -17 no_longer -18 no_mood -18 no_notic -17 no_on -21 no_part -24
no_public 26 no_receipt -24 no_record 18 no_regret -15 no_shout -18 no_signal -24 no_such 75 no_trace 38
nobodi 21 nobodi_at 43 nobodi_ha -21 nobodi_in -34 nobodi_knew -19 nobodi_wa -32 nod -30 nois -19 nomin -29
nomin_is -17 none 66 none_of 76 none_wa 18 noon 19 noon_the 29 nor 68 nor_did -32 nor_the 17 normal -24
normal_to -15 north -28 nose 21 not -76 not_<number> -52 not_<speaker> 86 not_<words> 25 not_affect -27
not_all -42 not_answer -32 not_at 21 not_be 26 not_been -15 not_check -24 not_come 50 not_comment -22
not_discuss -18 not_disput -54 not_everi -31 not_everybodi -18 not_everyon -32 not_exist 58 not_go -19
not_had -25 not_hear 41 not_impress -18 not_lost -24 not_mean 21 not_meet 20 not_mention -24 not_met 52
not_move 49 not_on 63 not_open 16 not_read 22 not_respond -17 not_return -15 not_say -35 not_set 107 not_speak 33
not_the 54 not_turn 22 not_utter 35 not_yet 72 note 27 note-tak 30 note_for 24 note_from 20 note_on 23
note_that 57 note_to -21 note_with -16 notebook 37 noth 39 noth_and -17 noth_at 26 noth_but 20 noth_of 21
noth_to -32 notic -25 notic_on -18 novel_<words> -15 novel_is 55 now -58 now_<number> 23 now_a -17 now_and -16
now_go 24 now_ha -23 now_hold 16 number 61 number_<speaker> -31 number_of -72 number_seven 38 number_wa 19
number_were -15 nurs -24 nurs_and -16 nurs_for 61 nurs_speak -20 nurs_staff -17 nurs_were 43 nylon 19 o'clock -19
oath -26 object -68 oblig 27 obtain -22 occas 22 occas_with -19 occasion -17 occup 27 of_<name> 47 of_<number> 79
of_<speaker> 37 of_<words> 48 of_a 76 of_an -18 of_argument 19 of_be 26 of_both 43 of_charact 20 of_each 23
of_feel 25 of_five 23 of_fraud -36 of_her -16 of_home -27 of_honor 40 of_it -59 of_let 20 of_nine -56 of_on 18
of_option -15 of_peopl -17 of_plastic -16 of_press -26 of_radio 49 of_silenc 67 of_talk -20 of_tape -44
of_tea -30 of_ten 36 of_tender 24 of_that 48 of_their 59 of_these 23 of_those -26 of_three -15 of_two 56
of_what -18 of_which -24 of_whom 20 of_word -19 of_work 19 off 52 off_<speaker> 42 off_as -29 off_by -33
off_for 32 off_from -37 off_her -24 off_hi -43 off_on 15 off_to 96 off_with -42 offenc -17 offens 15 offer -62
offer_from 37 offer_him -21 offer_to 16 offic_<name> 43 offic_<speaker> -18 offic_and -16 offic_had -24
offic_on -39 offic_say 15 offic_who -48 offic_with -15 offic_would 17 offici -72 offici_in -22 often -53
often_that 23 old 47 old_line -27 old_on 30 old_record -17 old_train -27 older -35 older_<speaker> -15 oldest -17
on_<name> -58 on_<speaker> 54 on_<words> 82 on_a 44 on_an -23 on_and 75 on_ani 88 on_anoth -18 on_as -27
on_bail -15 on_by -20 on_card -22 on_each 17 on_eleven -34 on_extra -20 on_ey -23 on_foot -22 on_from 15 on_ha 18
on_her 24 on_hi -60 on_him 72 on_holidai -16 on_how 16 on_is 28 on_leav 22 on_long -36 on_man -19 on_noth 25
on_of 33 on_our -25 on_page 75 on_second 32 on_show -19 on_stage 19 on_stove -22 on_that 45 on_the 39
on_their -26 on_thi -16 on_thing -31 on_three -17 on_to -22 on_trial 21 on_two -28 on_voice -21 on_wa -42
on_when 20 on_whether -16 on_who 15 on_with 27 on_without -25 onc 21 onc_a -34 onc_it 19 onc_on -17 onc_plai -21
onc_the 41 onc_there -15 onli -20 onli_<name> 18 onli_as -27 onli_four -32 onli_in 50 onli_nine -15 onli_onc -21
onli_part 24 onli_that 32 onli_wit 32 open -21 open_a -22 open_again -17 open_an -29 open_and 16 open_at 44
open_hi 55 open_it -64 open_next -18 open_on -25 open_season 15 open_with 49 oper -24 opera -17 opinion 53
opinion_wa -19 oppon -41 oppon_have -25 opposit 44 opposit_<name> -28 opposit_number -57 option 46 or -45
or_less -21 or_the 30 or_what -26 order 36 order_from 25 order_issue -15 order_the 23 organ -25 organis -36
organis_had -16 origin -16 other 49 other_<name> 83 other_ar -18 other_candid 17 other_on 17 other_peopl -22
other_side 43 other_sourc 19 other_were -16 otherwis 40 ought 23 ought_to 23 our 78 our_correspond -18
our_report 42 out 26 out_<number> -17 out_a 21 out_an 24 out_and 27 out_as 22 out_at 17 out_befor -30 out_by 29
out_from -30 out_of 26 out_on -23 out_over 29 out_that -30 out_whether 41 out_with -38 outbreak -21 outcom -21
outsid -121 outsid_<name> -15 outsid_<speaker> -21 outsid_firm -22 outsid_her -18 over 25 over_<name> 30
over_<speaker> 50 over_<words> 16 over_a 21 over_befor -20 over_by -20 over_everi -15 over_her 29 over_in -22
over_knife -17 over_the 36 overnight -19 ow 68 own 77 own_a 34 own_and -21 own_choic -17 own_foldabl -17
own_hous -16 own_make 37 own_mother -18 own_record 19 own_side 19 own_speech -17 own_up 91 owner -43
owner_<name> -21 owner_<speaker> -18 owner_as -18 p. 21 p._m 21 pack -31 page 139 page_<number> 117 page_for 27
page_long -50 page_with -45 pai -58 pai_<number> -24 pai_for -37 pai_the -17 pai_what -15 paid 53
paid_<number> 38 paid_a 61 paid_by 39 paid_for -37 paid_in -60 paid_tribut -17 pain 21 paint -39 painter -18
pair 22 pair_of 72 palac 34 pan -42 panel 34 panel_ha 16 panel_that -21 pantomim 45 paper -54 paper_<words> -15
paper_for -24 paper_from 35 paper_had 36 paper_in -56 paper_on -15 paperback -20 paragraph 77 paramed -27
parcel -24 parent -31 parish 64 parish_regist 36 park_and 25 park_behind -20 park_charg 19 park_space 23
parliament -29 parliament_and -24 parliament_chang -16 parodi 79 parodi_account 21 part_as -19 part_in -55
part_of 54 parti 44 parti_had -22 parti_on 16 partner 37 partner_<name> -21 pass -42 pass_<number> -17
pass_on -27 passag 71 passeng -47 passport 27 passport_in -24 password 52 past 67 past_four 40 past_six -18
past_tens 45 past_the 16 past_three 23 past_two -20 pastor 17 patch 32 patienc -45 patienc_with -20 patron -16
paus -65 payment -18 peac 24 peel -20 peel_off -15 peg -26 penalti -48 pencil 21 pencil_becaus -18
pension_fund 20 peopl -93 peopl_and 15 peopl_at -19 peopl_had -21 peopl_in 67 peopl_who -40 peopl_work 24 per -39
per_cent -44 percent -48 percent_and -16 perform -22 perjuri 22 perman 54 perman_secretari 63 permiss -21
person -32 persuad_him -18 petit -28 petrol -22 petrol_station -20 pharmaci 48 pharmaci_in 33 phone -33
phone_call 50 phone_from -30 phone_had -27 phone_in 24 phone_to -17 photo 25 photograph 36 photograph_and 36
photograph_in -28 photograph_of -22 photograph_show 21 phrase 44 phrase_in 15 phrasebook 68 physic -15
physician 17 pick 41 pick_the 30 pick_up 22 picker -16 pictur_a 15 pictur_of 32 pictur_say 31 pictur_that -26
pie 26 piec 60 piec_of -31 pier -18 pigeon -30 pigeon_had -29 pigment 18 pilot_in 28 pin 41 pipe -39 pirat 32
pistol 34 pitch -19 pizza 126 placard 32 place_at 21 place_by -16 place_in -26 place_on -19 plai_<words> -19
plai_and -36 plai_at -20 plai_by 130 plai_card -20 plai_down -20 plai_for -56 plai_her 51 plai_in -50 plai_it 15
plai_on -17 plai_the 95 plai_togeth -33 plain 25 plain_wife -15 plan -58 plan_to -17 planet -24 plant -25
plant_in 44 plaqu 20 plaster -15 plate -22 platform 15 player_had -21 player_in -22 player_left -19 player_of 34
playoff 17 playwright 21 plea 32 plead 26 plead_guilti 35 pleasur -31 plinth 36 plumber 74 plumber_with 24
pocket 92 podcast 42 poem -21 poet -19 poet_<speaker> -25 point_from -20 point_in -15 point_of 35 point_to 61
polic_find 21 polic_had -32 polic_in 33 polic_on -16 polic_say 56 polic_station 32 polit -24 poll -38 poor -38
pope 57 port -20 portabl -16 portrait 63 pose 41 pose_as 69 posit -32 possibl -19 post -15 post_a -39 post_as 19
post_at -27 post_in 45 post_offic -33 post_on -33 post_twice -22 post_wa -20 postcard 20 poster -68 poster_ar -34
poster_read -19 postman -22 postmark 31 pot_of -19 pound_to 15 pour -17 power -66 power_and -15 practic 16
prank -33 prayer -16 predecessor 39 predecessor_<name> -17 predecessor_<speaker> -22 predict -21 prefect 16
prefer -20 prefer_the -25 premier -18 premier_in -21 prepar -31 presenc -19 presenc_of -19 present -32
present_and -27 presid_<speaker> -36 presidenti 18 press 103 press_confer 36 press_him -25 press_offic 45
press_time -26 pressur -20 previou 27 price -101 price_in -17 price_of -44 priest 28 primari 106
primari_school 60 prime 37 prime_<name> -18 prime_minist 55 print 16 print_a -37 print_it 33 print_on 58
print_the -15 printer 103 prison -50 privat -40 prize_for -23 prize_to -23 prize_with -20 problem -25
procedur -18 procedur_and -18 produc_a -16 produc_the -23 product -25 profession 27 professor_<speaker> -19
professor_of 24 profil 25 profit -39 program 19 programm 70 programm_and -18 programm_say 16 project 16
project_box -29 promise 72 promise_<words> 52 promise_a 50 promise_that -41 promise_to -27 prop 16 propose 47
propose_the 34 propose_to 25 prosecut -27 prosecutor_who 30 protect -37 protest 27 prove 18 provid 16 provinc -18
provinci -18 proxi 19 public -58 public_galleri -28 public_meet 32 publicist 57 publish -27 publish_a -18
publish_and 15 publish_it -18 publish_last -23 publish_on -40 pull 25 pull_the 79 pulp 52 pulp_<number> 19
pump -18 pupil -57 pupil_had 35 pupil_in 42 puppet 25 purchas -15 purpos 32 put 79 put_<speaker> 102 put_asid -29
put_at -22 put_back -50 put_hi -48 put_him 37 put_in 22 put_into 16 put_it -64 put_off -67 put_on 44 put_out 55
put_that 44 put_the 50 put_thi 17 put_through 19 put_to 21 put_togeth 38 put_up -46 putt -19 putt_drop -18
quai -16 qualifi 22 qualiti -20 quarter -27 quarter_of -15 queen 27 question_about 26 question_from -20
question_of -26 question_she -16 question_to 24 question_wa 17 question_whether 23 queu 39 queu_for 41 queue 16
quick -24 quick_to -23 quickli -25 quiet -50 quiet_for -19 quit 43 quizmast 76 quotat 53 quotat_is -30
quotat_wa 38 quote 105 quote_from -19 race -43 racehors -28 rack 24 radio 61 radio_in -29 rail -23 railwai -39
rain -36 rain_in -16 rain_is -17 rain_or -22 raise -18 ralli -50 ralli_in -34 ran -23 ran_on 58 ran_out -24
ran_to -37 rang -26 rang_a 24 rang_of -16 rang_the -69 rasp 22 rate_on 23 rate_the 38 rather_than 18 reach 26
reach_<speaker> -23 reach_by -29 reach_for 34 reach_level 51 reach_the 40 reaction -32 read 25 read_<number> 24
read_<speaker> -29 read_<words> 70 read_for 25 read_from -18 read_in 18 read_into -50 read_it -32 read_nor 24
read_over -15 read_the -71 read_to -39 read_what 44 reader 68 reader_who 55 real 84 real_<speaker> 87
real_name -15 reason -43 rebat -15 rebat_and -15 rebel 30 rebuilt -48 rebuilt_in -25 recall 19 recall_cover -20
receipt -43 receiv -57 recept -16 recip 16 recip_for 24 recit 35 reckon -16 recognis 26 recollect -17
recommend -22 record -98 record_for 34 record_in -40 record_it -38 record_of -45 record_set -17 recov -88
recov_from -31 red 30 reel 22 referr 23 reform -28 refuge -15 refund -26 refuse -32 refuse_to -37 registri 29
regret -19 rehears_the -15 reject -55 reject_the -17 rel -18 release 19 release_and -21 release_by -23
release_on 20 release_wa 23 remain -55 remain_in -24 remark 55 remark_drew -39 remark_in -86 remark_to 18
remark_were 29 rememb 50 rememb_a 25 rememb_it -16 rememb_the -15 remind_him -64 remov 33 remov_from -32
remov_it -22 remov_of 18 render 26 renew -21 rent 43 rent_in -16 reopen -50 repair 15 repair_shop 25
repeat_it -44 repeatedli -17 replac -37 replac_a 30 replac_by -16 reply 41 reply_he -17 reply_that -45
reply_to -51 reply_within -15 report 24 report_<number> -15 report_<speaker> 55 report_and -33 report_as -16
report_ha -31 report_had 59 report_in -21 report_it 26 report_on 35 report_tell 15 report_that 36 report_wa 19
report_whether -16 report_who 30 repres 19 reproduc -37 request 15 request_for 39 request_of 20 requir 25
rescu -38 research -66 resent -15 resent_it -15 reservoir -22 resid -52 resid_of -19 resign 28 resist 16
respond -45 respond_point -15 respond_to -19 respons -19 rest_on 15 restaur -39 restaur_in -23 restor -16
result_from -34 result_is 19 resum -33 resum_at -19 retail -19 retir_dentist 27 retir_for -22 retir_in -34
retir_signal -15 retir_surveyor 19 retir_to -22 retire 15 return -52 revenu -17 revers 32 review -51 review_by 34
review_of -17 revolt 24 reward -15 ribbon 19 rice -23 ride 82 rider -43 rider_as -19 rifl 65 right -48 ring 28
ring_the 22 risen 63 risen_to 32 risk -31 rival_firm -19 rival_for 25 river -48 road -55 roar 43 robberi 23
robe 69 robot -38 rock -27 roll 37 roll_her -18 roll_the 16 roller 21 roof -60 roof_of -26 roofer -22 room 67
room_and -16 room_as -35 room_he 28 room_in -18 room_of 58 room_on 17 room_over -16 room_sinc 22 room_wa 18
room_when 73 rose -35 round_from 41 round_of 45 round_to 21 rout -31 routin -21 rover -36 row_<name> 19
row_behind 16 row_two 40 royal_granari -17 rubber 71 rubber_mask 32 rugbi_union 15 rule -26 rule_on 58
rule_parti -15 rule_wa -15 ruler 35 rumour -40 rumour_that -21 run 63 run_again -16 run_by -24 run_of 29
run_out -49 run_the 21 run_to 104 run_until -52 run_use -17 rung 19 runner_in -16 runwai -22 rush 24 safeti -41
saffron -17 sail_a 44 salami -22 sale -25 sale_from -39 sale_in -23 sale_wa 52 same 21 same_<name> 52
same_even -22 same_gale -30 same_minut 59 same_morn -18 same_name -29 same_room 36 same_strain -15 sampl_had -17
sanction -19 sanctuari -35 sandwich 30 sat_at 22 satellit -18 satir 42 save -39 say -89 say_<name> 43
say_<speaker> -42 say_<words> 120 say_a -56 say_afterward -19 say_an -19 say_and 66 say_befor -15 say_exactli -21
say_for 27 say_he -113 say_hi -41 say_in 67 say_is 55 say_it 33 say_last -16 say_no -28 say_noth 50 say_of 24
say_on 32 say_onli 20 say_she -63 say_so 104 say_someth 54 say_that -105 say_the -21 say_thei 60 say_there -43
say_thi 22 say_wa 39 say_what 39 say_with -21 scaffold 15 scale -17 scan -33 scar 15 scene 133 scene_wa 18
sceptic -15 scheme -20 scholar 18 school -36 school_and -51 school_bu 31 school_gym 57 school_have -29
school_in -19 school_is -17 school_to -19 schoolboi 21 schoolteach 49 score -55 scream 32 screen 75 screen_for 33
screen_in -21 screen_turn -17 screenshot 40 script -19 scroll 25 sea -45 seagrass -16 seal -26 search_of -16
season -28 season_and -40 season_made 24 season_on -18 seat_<number> 46 seat_a -23 seat_for 42 seat_in -21
seat_were -16 second 23 second-year 48 second_act 34 second_back -20 second_dai -24 second_half -41
second_home -29 second_in -27 second_of 35 second_on 40 second_sampl -17 second_time 27 second_to 15
second_wa -19 second_year -22 secret 19 secretari 42 secretari_of -15 secretari_say -27 section -17 secur 63
secur_firm 34 secur_guard -18 see_by -47 see_her 16 see_hi -18 see_it -43 see_on 18 see_the -20 seed -29 seek -30
seek_a -18 seem -49 seem_in -15 seem_to -19 segment 21 seiz -20 select -16 sell -33 sell_a 45 sell_the 30
seller -22 seminar 20 send_by -16 send_for 25 send_from 19 send_her -26 send_it -16 send_the 16 sender 102
senior -47 senior_offici -18 sentenc 165 sentenc_and 25 sentenc_begin 25 sentenc_in -25 sentenc_is 23
sentenc_of -20 sentenc_on 53 sentenc_that 20 sentenc_to -44 sentenc_wa 67 sentenc_will -19 separ -25 sergeant 44
seri -57 seriou 41 serv -20 serv_at -15 serv_for 39 server 43 servic_in 24 set -27 set_a -15 set_foot 92
set_in -27 set_of -15 set_up -36 settl 44 settl_a 27 settl_on 62 settl_the -15 seven -48 seven_month 19
seventh -31 sever -36 sewn -18 shadow 52 shake -25 shame -16 shape 19 share -50 share_<number> -17 share_a 28
share_hous 40 share_the -19 share_two -21 sharper -25 sharper_in -25 shave -31 she -106 she_<words> 16
she_agree -25 she_and 42 she_answer 16 she_did -18 she_ever 16 she_go 34 she_hand 33 she_hold 56 she_laugh -15
she_lost 27 she_point -15 she_promise 20 she_read -54 she_sat -19 she_say -105 she_sing -18 she_speak 71
she_spent 17 she_tell -55 she_took -24 she_use -19 she_wa 91 she_walk -21 she_want -19 she_write -35 shed -29
sheep -21 sheet 23 shell 17 shelter -20 shift -18 shift_and -16 shill 40 ship 37 ship_wa 48 shoe -16 shook -81
shook_hi -64 shoot 24 shop 21 shop_on 33 shop_where -25 shopper 31 short -29 short-liv -19 shorten -25
shorter -34 shorthand 35 shortli_befor -23 shortlist -29 should_have 64 should_not -20 should_read -25
shoulder -20 shoulder_and -18 shoulder_of 15 shout 57 shout_it 30 shout_of -50 show 24 show_<name> -15
show_<number> 53 show_a -22 show_and -21 show_her 53 show_him -17 show_how 18 show_in -25 show_it -18 show_me -19
show_no -19 show_that -33 show_the 133 show_what 24 shown -38 shown_in -15 shown_it -17 shown_on -16 shown_the 19
showrunn 29 shrug -18 shut 31 shut_down -25 shut_on 15 shut_out -15 shut_sinc 19 shut_the 16 sick -43 side -19
side_ar 35 side_had -33 side_of -21 sigh 21 sight -30 sight_of -21 sign -16 sign_a -46 sign_and -47 sign_in 16
sign_it 33 sign_that -28 sign_the -18 sign_up -16 sign_with 58 signal -43 signal_and -22 signal_box -18
signal_offic -15 signatur 21 signatur_of -19 silenc 32 silenc_and -30 silent -30 silver -27 silver_ladl -22
similar -32 similar_strike -15 sinc_<name> -51 sinc_<number> -49 sinc_<speaker> -21 sinc_a 18 sinc_chang -20
sinc_he 56 sinc_her -25 sinc_hi 29 sinc_independ 34 sinc_it -41 sinc_last -19 sinc_spring 20 sinc_the 55
sinc_then -24 sing -20 sing_and -35 sing_by 58 singer_<speaker> -16 singer_in -15 singl_<name> 47
singl_<words> -31 sink 26 sister -40 sister_and 27 sister_disagre -19 sister_from 41 sit 55 sit_down 20
sit_in -16 sit_on 107 site 72 six_and 18 six_countri -16 six_hour -27 six_mile -20 six_minut 18 six_month -47
six_on 37 six_page -54 six_second -46 six_time -24 six_to -29 six_year 36 sixth -22 sixth-form 50
sixth-form_did -15 sixth_dai -17 size_of -44 skate 25 skip -19 skylight -21 slab -18 slap 28 slate -15
sleep_in -15 slid 20 slide 21 slightli 21 slightli_differ -17 slip_from 21 slot 17 slow 48 slow_and -17
slow_in 26 small -41 smaller -28 smile -39 smile_and -27 smuggler -22 snap 35 sneer 15 snore 51 snow -31 so 65
so_<speaker> -21 so_at 15 so_doe -42 so_far -35 so_for 24 so_he 20 so_often 26 so_the 15 so_what -60 societi 32
sock_and 18 sofa -19 softwar 51 softwar_and 17 softwar_from 20 softwar_had 46 softwar_that -42 sold_<number> -30
sold_at 24 sold_in 44 sold_it 21 sold_out -50 soldier -35 solicitor -45 solv 16 solv_the 16 some -77
some_<number> -31 some_of -21 some_time -17 somebodi -18 somebodi_had -19 someon 58 someon_ha -19 someon_had -45
someon_in 33 someth 64 someth_is -21 son -45 son_of -30 son_wa -29 son_who -20 song 47 soon -42 soon_as -29
sooner 39 sophomor -29 sore -32 sorri 20 sorri_for -17 sorri_that 29 sort 35 sound 25 soup -24 sourc 43 spa 55
spaniel 22 spare -24 speak 126 speak_<name> 33 speak_about -19 speak_after -21 speak_and -19 speak_as 29
speak_at -50 speak_briefli -15 speak_by -51 speak_of 27 speak_on -24 speak_onli -29 speak_outsid -15
speak_sinc 64 speak_the 41 speak_to -48 speak_up -43 speak_with -25 speaker 176 speaker_at 29 speaker_in 53
special -20 specialist -19 specimen 26 spectat 24 speech 49 speech_and 28 speech_by 47 speech_had -32
speech_last 18 speech_to -16 speech_wa 24 spell 204 spell_with 18 spend -28 spent_<name> 28 spent_a 16
spent_four -17 spent_the 40 spent_three -36 spent_two -24 spit 90 splice 40 split -29 spokesman -44
spokesman_<speaker> -29 spokesman_for -16 spokeswoman -22 sponsor 18 spoof 54 sport 43 spot 27 sprain -25
spread -51 spring_as 50 spring_the 20 squad -23 squar 58 squeez 33 stab 23 stadium 25 staff -88 staff_find -17
staff_had -19 staff_to -19 stage -35 stai -28 stai_for -30 stai_in 72 stai_on 43 stair -21 stall 106 stall_of 55
stammer 56 stamp 36 stand 35 stand_at -21 stand_besid 38 stand_by -48 stand_in 30 stand_next 56 stand_wa 23
standard 41 star -27 star_<name> -17 stare -21 stare_at -21 start -138 start-up -22 start_her -18 start_in -17
start_it -28 state -55 state_<name> -19 state_and -18 state_that 22 statement_and 23 statement_from -37
statement_on -17 statement_read -26 statement_wa 43 station_and -26 station_gave -21 station_had 34 station_in 19
station_to 17 steadi -38 steel -17 stenograph 48 step_down -32 step_of -23 steward -36 still_ha -38 still_in 73
stitch 24 stock 39 stolen -43 stone 32 stood -61 stood_besid -17 stood_by -36 stood_for 50 stop 52 stop_at -25
stop_on 26 stop_the 38 stop_use -20 stoppag -15 store -67 stori 53 stori_by 25 stori_in -16 stori_of -62
stori_wa 44 storm 44 storm_took -17 stove -54 straight 20 straight_face 55 strain -33 strain_as -15 stranger 52
strap 19 strategist -15 straw -31 straw_from -32 stream 52 street -82 stretch -27 strike_at -17 strike_is -36
striker 18 string 48 strip 66 strip_of -15 stroke 29 stroke_in 21 struck_a -16 stuck -47 stuck_it -25 student 36
student_10-year-old -16 student_admit -31 student_at 30 student_from -28 student_in 28 student_who -22 studi -44
studi_of 37 studi_the -20 studi_wa 27 studio 17 studio_ha 15 studio_in -25 style 26 su 66 subscrib 58
substitut -24 substitut_<name> -20 subtitl 44 subtitl_were 36 succe -16 succe_him -16 succeed 23 success -22
success_meet -17 successor -25 such 145 such_talk 18 suffer -18 suggest -23 suggest_that -34 suit 21
suit_took -30 suitcas_and -29 sum_and 19 summari 24 summer -16 summit 27 summit_and 32 supermarket -20
supervisor -26 suppli 17 suppli_the 19 support -34 suppos 114 suppos_that 54 suppos_to 25 supposedli 102 sure -41
surgeon 59 surgeon_had 26 surgeon_in -26 surgeri -22 surgeri_in -23 surgic -18 surnam 51 surpris_to 53 survei -38
surviv -21 surviv_by -27 suspend -37 suspend_for -16 swallow 75 swap 33 swear 64 sweat 31 sweep -17 swept 21
swim -36 swim_pool -16 swing 17 switch 18 syllabl 47 system -30 tabl 62 tabl_in 90 tabl_with -31 tablet 20
tablet_comput -25 tabloid 50 tag 30 tailor 33 take -51 take_<number> -15 take_a -15 take_back 20 take_on -17
take_over 28 take_place 39 take_the 51 take_to 55 take_up -66 taken_<speaker> 19 taken_a -25 taken_by 22
taken_hi 21 taken_in 15 taken_off 30 taken_on -25 talk 47 talk_about -20 talk_for 19 talk_in 71 talk_of -19
talk_that 15 talk_to -15 talk_with 25 tall 40 tanker -21 tannoi 15 tannoi_plai -19 tap 21 tape -36 tape_and -27
tape_of 23 tape_wa -66 taught_it 24 taunt 16 tax -71 tax_<words> -15 taxi 42 taxi_driver -26 tea -21 teach -36
teach_<name> 31 teach_the -23 teacher -30 teacher_account -15 teacher_had -19 teacher_in -15 team 17 team-mat -31
team_bu 25 team_had -19 team_in -21 teammat -29 tear -57 tear_as -15 teatim -21 teeth 37 telegram 31 telephon 28
telephon_her -16 telephon_hi -15 telephon_interview -27 telephon_number 42 telephon_record -20 televis -61
televis_and -18 televis_crew 28 televis_that -18 tell 70 tell_<name> -62 tell_<speaker> 16 tell_a -86 tell_at -34
tell_employe -18 tell_juror 27 tell_local -15 tell_me -41 tell_member -18 tell_of -37 tell_polic 16
tell_report -63 tell_the 142 tell_to 41 temperatur 44 temperatur_of 20 templat 33 ten 37 ten_of 26 ten_past 28
ten_year -48 tenant -24 tender 20 tenor 15 tens 45 tent -16 tenth -40 tenth_of -28 term -28 term_of -16 test -55
test_on -22 testify -21 testify_for -33 testimoni 18 text 82 text_and 37 text_at -19 text_wa 44 than -60
than_<number> -61 than_a -26 than_ani 23 than_the 20 thank -38 thank_her -32 thank_the 18 that 29 that_<name> -30
that_<speaker> 76 that_a -24 that_account -19 that_afternoon 88 that_an -16 that_and 30 that_ani -19
that_answer 22 that_anyon -22 that_at 19 that_begin -15 that_came 31 that_can -18 that_claim -16 that_cough -21
that_could -21 that_custom -18 that_dai 108 that_down -20 that_drew -33 that_each 21 that_everybodi 23
that_from 38 that_go -30 that_ha 22 that_had 18 that_have -15 that_he -17 that_her -44 that_hi -29 that_hour 23
that_in 22 that_left -37 that_make -18 that_mean -18 that_morn 145 that_name 84 that_night 70 that_none 46
that_of 47 that_offic -33 that_phrase -29 that_read -26 that_run 15 that_say 15 that_second -15 that_sentenc 20
that_she -96 that_show -19 that_someth -21 that_start -21 that_such -24 that_the -18 that_there 28 that_thi -18
that_time 37 that_to 42 that_took 23 that_wa 29 that_wai 56 that_week 90 that_work 17 that_would -21 that_year 86
the -35 the_34-year-old -16 the_<number> -68 the_<speaker> 63 the_<words> 69 the_accid 24 the_account 45
the_accuse 34 the_actor -38 the_ad 35 the_address -52 the_admir 44 the_affair -22 the_ag -18 the_agenc 76
the_aid -20 the_airport -47 the_aisl -16 the_allege 33 the_ambassador 19 the_anim -25 the_announc -17 the_app -27
the_appeal 28 the_applic 34 the_archbishop 42 the_archiv 36 the_argument -17 the_armi -34 the_artist 36
the_attack -26 the_audio 21 the_author 30 the_autumn -71 the_avalanch -18 the_back -108 the_balconi 39
the_ball -43 the_bank -20 the_bar 41 the_barman 48 the_barrel 53 the_batteri -18 the_beach -40 the_bear 38
the_bed 21 the_bell 21 the_bench -18 the_best 19 the_better -15 the_bill -42 the_bin 16 the_bird 15
the_blackmail 23 the_bless 22 the_block -21 the_board -33 the_boi 29 the_boiler 18 the_book 46 the_booth 41
the_border -16 the_borough -16 the_bottom -28 the_boxer -28 the_bride 36 the_brigad -17 the_brother -35
the_bu -37 the_budget -27 the_build -40 the_bulletin 18 the_button 29 the_buyer -38 the_cabl 20 the_call 37
the_caller 73 the_camp -31 the_capit -21 the_captain 15 the_car -28 the_caretak 42 the_case -54 the_cash 20
the_cast 17 the_castl 26 the_cat 74 the_cater 53 the_cathedr 22 the_central 27 the_ceremoni 35 the_chain 34
the_chair 15 the_challeng -16 the_chamber -17 the_champion -16 the_chancellor 30 the_chang -19 the_chapel -19
the_chat 22 the_children 55 the_choic -19 the_choir -24 the_church -23 the_citi -38 the_claim -16 the_cleaner -30
the_clerk 48 the_clip 112 the_club -20 the_co-chairman -18 the_coast -35 the_coastguard -19 the_coat -23
the_code -29 the_coin -22 the_colleg -30 the_colonel 67 the_comic 41 the_committe -59 the_compani -49
the_complaint 18 the_congressman 15 the_convict -19 the_corner -25 the_coron -34 the_cost -24 the_counti -59
the_coupl -19 the_court -45 the_cover 22 the_cox -22 the_crash 21 the_crew -20 the_crowd -35 the_dai 71
the_dam -31 the_damag -18 the_date 67 the_deal -15 the_debat 44 the_decis -55 the_delai -15 the_deleg 16
the_demand 30 the_dentist -42 the_design 16 the_detect 15 the_differ -34 the_dinner -23 the_director 54
the_district -19 the_divorc 17 the_donor -19 the_door 46 the_drama 30 the_draw -25 the_driver 86 the_drivewai -18
the_ear 28 the_east -23 the_economist 47 the_edg 20 the_elder -20 the_elect 17 the_elev 16 the_email 53
the_embassi 35 the_emerg -37 the_end -37 the_entranc -18 the_envelop 28 the_episod -48 the_ev 30 the_even 21
the_evid -26 the_examin 29 the_exchang 70 the_expert 15 the_extra 55 the_ey -19 the_eyebrow 37 the_face 23
the_factori -22 the_fall -45 the_fals 26 the_famili -72 the_fan -30 the_farewel 22 the_farm -34 the_fastest -15
the_fault -22 the_feder 19 the_festiv -26 the_fever -20 the_fiction 34 the_field -43 the_fifth -20 the_figur -39
the_film 70 the_final -24 the_find -23 the_firm -38 the_five -15 the_fleet 44 the_floor -51 the_flower -21
the_follow 69 the_foot 18 the_forc 15 the_foreman -64 the_forfeit 22 the_former 23 the_founder -21 the_fourth -43
the_fraud 35 the_front 22 the_full -31 the_fund -18 the_galleri -50 the_game -47 the_gang 55 the_garden -15
the_gate -30 the_gener 28 the_glass 94 the_goal -43 the_groom 56 the_ground -23 the_group -25 the_guard -16
the_guest 58 the_gutter -18 the_hall 19 the_hand 43 the_harbour -21 the_harbourmast -20 the_hat 64 the_head 34
the_headline -16 the_hear -89 the_heart -22 the_heat 29 the_help 21 the_heroin 29 the_hill 35 the_hit 20
the_hole 21 the_home -35 the_hour 71 the_hous -25 the_hypnotist 69 the_idea -30 the_inquest -31 the_inquiri 21
the_internet -17 the_interpret 50 the_interv 32 the_intrud 22 the_invit 29 the_item 53 the_jaw 29 the_jetti -38
the_joke 19 the_journal -18 the_judg 16 the_junction -29 the_juri -21 the_king 37 the_knee 23 the_label -24
the_laboratori 36 the_ladi 28 the_land -40 the_lane -22 the_largest -23 the_late 23 the_laugh 21 the_lead -17
the_leaflet 30 the_leagu -16 the_leas -30 the_lectern 64 the_lectur 88 the_letterhead 24 the_librarian -17
the_lifeboat -17 the_lift 25 the_line -47 the_list 15 the_littl 39 the_live -17 the_lobbi 23 the_longest -18
the_lot 18 the_lotteri -24 the_machin 33 the_magazin 119 the_magistr 33 the_main -27 the_maker 24 the_man 102
the_margin 35 the_mark -24 the_market -34 the_mast -15 the_match -47 the_matter -17 the_meantim -26 the_medium 43
the_men -59 the_menu -20 the_message 50 the_middl -19 the_mine -18 the_minist 63 the_ministri 36 the_minut 34
the_mirror 24 the_moment -33 the_monei -33 the_month -16 the_mother -23 the_motto 17 the_murder 58 the_museum -23
the_name 49 the_nation -25 the_navi 44 the_nearest -22 the_neighbour -24 the_network 20 the_new -110 the_next 118
the_night 53 the_nine -21 the_nomin -18 the_novel -23 the_nurs 105 the_occup -17 the_offer -21 the_offic 31
the_offici -15 the_older -15 the_on 66 the_onli 49 the_opera -15 the_opposit 15 the_origin -29 the_other 17
the_outcom -27 the_outgo 19 the_owner -70 the_page 91 the_paint -20 the_painter -17 the_pair -18 the_pan -35
the_panel -42 the_paper 59 the_park -15 the_part 108 the_parti 55 the_passag 61 the_password 49 the_past 17
the_patch -25 the_patient -34 the_paus 32 the_perman 63 the_piano 24 the_pictur 76 the_piec 63 the_place -31
the_plan -19 the_plant 32 the_platform 30 the_player -42 the_playoff 17 the_plinth 36 the_point -19 the_polic -24
the_poll -15 the_port -41 the_poster 17 the_pot 45 the_power -31 the_premier -37 the_presenc -19 the_presid 52
the_previou 44 the_price -44 the_priest 60 the_prime 85 the_printer 29 the_prison -20 the_prize 16
the_programm 83 the_project -40 the_promise -15 the_protest -18 the_proxi 19 the_public -42 the_publish 65
the_pupil -32 the_puppet 25 the_purchas -15 the_putt -18 the_quai -15 the_quarrel 24 the_question -43
the_queue 32 the_quotat 65 the_quote 52 the_race -16 the_rail -34 the_rain -38 the_real 77 the_rebel 31
the_recall -22 the_record -21 the_red 24 the_region 24 the_release 16 the_remark -36 the_reply 45 the_report 33
the_request 20 the_research -17 the_reservoir -16 the_resid -19 the_resign 20 the_review 25 the_revolt 24
the_ride 74 the_rider -18 the_right 35 the_rise -15 the_river -34 the_road -23 the_roof -57 the_room -31
the_rout -22 the_rover -26 the_rubber 22 the_rule 19 the_run 40 the_sampl 19 the_satir 36 the_scaffold 15
the_scene 33 the_school 30 the_screen 67 the_screenshot 43 the_script -49 the_season -30 the_seat -30
the_second 23 the_secur 39 the_sender 49 the_sentenc 231 the_seri -39 the_set -32 the_sheet 62 the_sheriff -18
the_ship -18 the_shortlist -26 the_show -28 the_showrunn 29 the_side -26 the_signal -21 the_singer 65
the_singl -35 the_sister -23 the_site -27 the_six -35 the_sixth -18 the_size -43 the_small -22 the_softwar 18
the_son -29 the_sort 20 the_sound 63 the_speak 36 the_speaker -17 the_spell 56 the_sponsor 39 the_sport 36
the_spring -54 the_squar 28 the_stadium 20 the_stage -35 the_stair -50 the_stall 145 the_stand 46 the_start -34
the_statement 42 the_station 83 the_stenograph 80 the_steward -22 the_store -15 the_stori -20 the_storm 36
the_stove -30 the_stream 54 the_street -30 the_striker 25 the_student -35 the_studi -39 the_subject -22
the_suggest -15 the_sum -23 the_summer -44 the_summit 28 the_suppos 33 the_surgeon 15 the_surgeri 16
the_suspect 24 the_tabl -83 the_tabloid 48 the_talk 43 the_tannoi 15 the_tape 17 the_teacher 24 the_teenag -23
the_telegram 27 the_tenor 31 the_text 66 the_theatr 16 the_third 37 the_three 41 the_ticket -24 the_tide -35
the_till -33 the_time 100 the_timet -33 the_toast 29 the_tournament -16 the_tower -20 the_town -52 the_trade -28
the_traffic -28 the_trailer 39 the_transcript -36 the_translat 40 the_tree -16 the_trial -47 the_trophi -22
the_troubl -18 the_troup 30 the_truth -16 the_tunnel -15 the_turn -33 the_tutor 107 the_twelfth 33 the_two 67
the_umpir -25 the_union -53 the_univers 55 the_vallei -37 the_van 37 the_verdict 29 the_vicar 46 the_view 23
the_villag 15 the_voice 71 the_volunteer -17 the_vote 20 the_voter 52 the_wai -26 the_walk 38 the_wall -25
the_warehous 24 the_water -46 the_wave -38 the_west 39 the_whale -15 the_wheel 15 the_whole 85 the_wholesal -19
the_widow 28 the_wind -24 the_window -18 the_winger 23 the_winter 35 the_wire 30 the_wit -24 the_woman 82
the_women -25 the_word 59 the_work -19 the_world -24 the_writer 40 the_wrong 21 the_yard 69 the_year 53
the_youngest -24 theater 25 theatr -35 theft -41 thei -69 thei_all 15 thei_ar 101 thei_did -16 thei_find 32
thei_have -31 thei_might -15 thei_not -15 thei_plai -18 thei_record -17 thei_should -17 thei_want 49
thei_were -60 thei_will -16 their -53 their_best 24 their_children 28 their_father -21 their_last 38
their_lawyer 27 their_name -22 their_own -51 them -39 them_a 17 them_between 23 them_by -31 them_for -24
them_from 36 them_ha 32 them_had 19 them_in 42 them_is 46 them_on -17 them_that -16 them_the 34 them_to -16
them_under -19 them_up -24 them_wa -29 them_were 27 themselv -39 then 105 then_<name> 36 then_a -15 then_ask 25
then_go -28 then_he -56 then_hear -21 then_it -75 then_put 26 then_tell -19 theori 22 therapist 45 there 26
there_a -17 there_and 20 there_ar -35 there_for -18 there_ha 38 there_had -29 there_in -16 there_is -55
there_sinc -35 there_wa -60 these_word -44 thi 32 thi_articl -38 thi_is -32 thi_magazin -31 thi_month 33
thi_morn -18 thi_occas -19 thi_on 16 thi_ordinari -18 thi_point 31 thi_season 17 thi_to 17 thi_wa 27
thi_winter -23 thiev -28 thigh 60 thin -21 thing 71 thing_and 16 thing_anyon -26 thing_to -30 think 52
think_again -27 think_of 67 think_that -33 think_thei 25 think_to -36 think_up 66 third -64 third-gener -17
third_floor 15 third_in -47 third_of -17 third_time -18 thirti 89 thirti_year 19 those 57 those_at 20
those_dai 19 those_of 39 those_who -51 those_word 56 threaten 43 three -38 three_<name> -26 three_children -19
three_dai -40 three_had -22 three_in 19 three_minut -34 three_night -16 three_out 30 three_peopl 57
three_week -30 threw -35 threw_out -15 thriller 16 throat 40 throat_and -30 throne 15 through 15
through_<name> -27 through_a 29 through_her -17 through_it 26 through_their -33 through_them 18 throughout 86
thrown -41 thumb 32 thumb_and 29 ti -20 ti_it -21 ticket 30 ticket_for -31 ticket_sold -25 tide -50 tie 31
tile -18 time -51 time_<speaker> 34 time_a 79 time_as 25 time_befor -23 time_by -27 time_it -22 time_of 28
time_sinc -25 time_that -36 time_the 51 time_thei -24 time_wa 23 time_with 19 timet -35 timet_had -30 tin 22
tire -49 title -28 title_<words> 15 to -38 to_<number> -64 to_<speaker> 33 to_a 54 to_all 24 to_anyon 32
to_appeal -18 to_argue 19 to_borrow -31 to_bring -23 to_bui -16 to_call -23 to_carri -26 to_catch 32 to_charg 15
to_choos -23 to_come -63 to_complain 21 to_correct -16 to_cost -31 to_cover 19 to_criticise -17 to_do -34
to_drive -36 to_empti 25 to_everyon -20 to_fill 49 to_find -22 to_follow -31 to_forget 21 to_four -33 to_get 41
to_have 103 to_her 38 to_hi 76 to_him 55 to_himself 58 to_hold -27 to_hospit -18 to_ignor -51 to_it 33
to_keep -43 to_kill 23 to_learn 88 to_leav -27 to_let -31 to_lie 20 to_light -25 to_listen -18 to_mean -20
to_move -18 to_nine -24 to_nobodi -19 to_on -21 to_open -33 to_oppose 15 to_pai -27 to_polic -15 to_read 54
to_replac -17 to_reply -19 to_report -36 to_ring 28 to_save 15 to_say 88 to_see 29 to_sell 24 to_send -16
to_set 16 to_show 42 to_six 34 to_stai 27 to_stop 18 to_strike -21 to_take 37 to_talk -24 to_tear -26 to_tell 28
to_thank 18 to_the 36 to_thi 28 to_those -27 to_three -35 to_type -18 to_us -57 to_use -22 to_whoever 74
to_whom 20 to_win -47 to_work -38 to_write 75 toast 28 toaster -21 todai_there -16 togeth 26 togeth_as -33
togeth_by 23 togeth_from 15 togeth_on -15 togeth_with 39 toilet -26 toilet_on -23 tomb 23 tomorrow -21 tone 53
tonight -17 tonn -20 too -17 too_and 96 too_cold -18 too_late -26 too_much 29 took_<speaker> 17 took_five 23
took_for 27 took_four -46 took_her -48 took_in 26 took_it 50 took_no -81 took_note -30 took_off -59 took_onli -21
took_part -46 took_place 101 took_question -22 took_six 34 took_the 24 took_to 39 took_turn 21 top -15 top_of 42
tore 27 toss 50 tour_in 23 tournament -27 tower -21 tower_at -19 town 32 town_<name> 63 town_and 25
town_council 32 town_from -15 town_hall -18 town_on -18 town_that 32 toymak 21 trace 96 trace_a 36 trace_it 41
trace_of 25 trace_the 28 track -37 tractor -20 trade -39 trade_minist -30 trader -35 traffic 30 trailer 34
train -65 train_and 32 train_as -37 train_partner -16 train_that -16 traine 39 trainer -24 tram -15
transcript_of -38 transport -39 travel -55 travel_from -23 travel_with -16 treat -48 treatment -18 tree -51
tribun 23 tribut -17 tribut_to -25 tripl -21 trophi -22 troubl -30 troubl_is -17 troup 30 trouser 24 truck 15
true 21 truth 36 try 35 try_out 18 tube 31 tune -29 tune_from -29 turbin -18 turkei 21 turn 35 turn_a 17
turn_and 22 turn_down -51 turn_grei -17 turn_in -22 turn_into 35 turn_it -29 turn_of -26 turn_out 41
turn_sharper -25 tutor 136 tweet -24 tweet_a -15 twelfth 33 twelv 31 twelv_word 22 twenti_minut -31
twenti_year 16 twice -26 twice_and -38 twice_as -17 twice_befor 35 twice_for 36 twice_in -40 twice_on 25
twice_sinc -15 twice_that -15 twice_the 33 twice_to -17 twin 41 twin_sister -21 two -39 two-lin -22 two-third -15
two_<name> 44 two_bottl 31 two_breakfast 28 two_children -52 two_daughter -28 two_decad 16 two_hour -59
two_hundr 43 two_in -16 two_men 39 two_metr -22 two_new 21 two_of -35 two_other 43 two_plai -33 two_recommend -26
two_season 19 two_sister 31 two_wed -18 two_when 41 two_wit 38 two_women -17 type 200 type_the 47 type_to 17
typefac 49 typewrit 17 typist 129 umpir -21 unanim -25 uncut 93 under 71 under_<name> -17 under_<number> -15
under_<speaker> 15 under_a -26 under_gener 48 under_her 40 under_oath -15 under_question -33 under_the 20
unhappi -18 unhurt -18 uniform 26 union -49 union_ha 35 unit 40 unit_in 22 univers_in 16 unlock 72 unlock_with 18
unopen -30 unopen_drum -15 unpaid -19 unrepent -20 until 29 until_<name> 51 until_he -18 until_the 21
until_then -66 until_thi -15 untru 40 up_<number> -31 up_a -38 up_all 34 up_as 16 up_becaus 26 up_for -42
up_from -51 up_her 31 up_hi -22 up_in 31 up_insid 36 up_it 21 up_more 34 up_on -38 up_over 26 up_poster -16
up_say 22 up_six -54 up_the 42 up_their 35 up_to 61 up_with 48 updat 37 upheld 21 upon -19 urge -51 us 15 use -35
use_a -49 use_hi 56 use_to -42 user 29 usual -58 usual_take -26 utter 128 utter_a 85 vaccin -53 vallei -69
variou 55 veget -29 vendor 20 ventriloquist 16 verb 27 veri 43 verifi -18 version 16 version_is -18 vessel -16
vet -25 vicar 31 vice-chancellor -16 victim -43 video -49 video_from -22 video_of 15 video_on -19 view_of 18
viewer 47 villag -32 villag_could 25 villag_in -24 villag_of 36 vindic -17 vineyard -23 visa 44 visit -71
visit_the -28 visitor -18 visitor_for 21 visitor_had -22 visitor_to -22 voice 67 voice_<name> -16 voice_and -25
voice_by 80 voice_drop 35 voice_for 38 voice_from -46 voice_of -59 voice_on 24 voice_the -27 voice_wa -60
voicemail 22 volunteer 18 volunteer_among -15 volunteer_in -21 volunteer_with 38 vote -67 vote_and 31 vote_as -15
vote_by 37 vote_on -16 vote_to -28 voter_seem -15 vow 107 vow_of 102 vowel 72 wa_<name> 82 wa_<number> -16
wa_<words> 26 wa_a 57 wa_abroad -25 wa_acquit 46 wa_add 51 wa_address -28 wa_alreadi 38 wa_and -27 wa_anoth 23
wa_ask -73 wa_asleep 73 wa_at -16 wa_back -26 wa_be 98 wa_boo 17 wa_bought -23 wa_broadcast -27 wa_buri 109
wa_call 32 wa_cast -20 wa_chang 30 wa_check 24 wa_close 66 wa_come 69 wa_cool -21 wa_delight -17 wa_discov 33
wa_do 80 wa_draft 22 wa_drawn 34 wa_drop -15 wa_due 17 wa_eight 59 wa_eleven 25 wa_expect 22 wa_fabric 25
wa_find -40 wa_first 24 wa_forc 18 wa_found 40 wa_four 54 wa_free 30 wa_full -43 wa_get 36 wa_graciou -32
wa_greet -39 wa_hand -20 wa_happi -26 wa_her 34 wa_hurt -35 wa_in 26 wa_interrupt -17 wa_just 21 wa_kill -17
wa_late 22 wa_leak -26 wa_led -24 wa_left -29 wa_less -45 wa_let -17 wa_lift -23 wa_like -19 wa_live 62
wa_look -17 wa_lose -20 wa_lost -44 wa_mean -17 wa_more -21 wa_move -34 wa_nine -37 wa_normal -15 wa_not 24
wa_old -15 wa_open 81 wa_photograph -21 wa_present -22 wa_print -19 wa_publish -33 wa_pull -20 wa_put 43
wa_read -28 wa_refuse 23 wa_release -18 wa_remov 16 wa_repeat 17 wa_return -16 wa_right -36 wa_run 33 wa_say 58
wa_second -38 wa_see -16 wa_share -19 wa_shoot 42 wa_shut 27 wa_sign -40 wa_sold 37 wa_speak 27 wa_start -16
wa_still 55 wa_stolen -18 wa_suspend -16 wa_tell -56 wa_that 111 wa_the 134 wa_then 100 wa_there 37 wa_treat -15
wa_try 23 wa_two 51 wa_under 31 wa_unhurt -17 wa_wear 42 wa_what 40 wa_withdrawn 23 wa_write 27 wag 44 wage -19
wai 54 wai_and 28 wai_it -28 wai_round 19 wai_to -22 wait -74 wait_until 18 wait_with -19 waiter 41 waiver -22
waiver_and -15 walk -35 walk_into 17 walk_off -15 walk_out -22 walk_to -26 wall -69 wall_ar -25 wall_by -21
wall_hang -22 walru 20 want -71 want_a -17 want_him 24 want_the -15 want_to -47 war_of 17 wardrob 29 warn -47
warn_had -16 warn_that -16 wash -32 wash_machin -15 wasn't 22 watch -21 watch_close 17 watch_from -25
watch_the -38 water -59 water_at -18 water_compani 44 water_had 21 wave 31 wave_took -38 waxwork 29 we -23
we_ar 45 we_ask -15 we_had -28 we_should 28 weak -24 wear_the 52 weather -28 websit -26 websit_on 16 wed 51
week -78 week_a 36 week_after -21 week_and -44 week_in -18 week_of 24 week_off -20 week_sooner 45 week_that -42
week_the 49 week_to -24 week_will 72 weekend 27 weekend_in 44 weekend_the 44 weigh -53 welcome_the -27
well-known 24 wept -32 were -89 were_<number> 17 were_<words> -32 were_add 19 were_ask 25 were_at -15
were_cry -16 were_given -25 were_hand 24 were_hold -20 were_in -30 were_less -24 were_not -39 were_on -18
were_out 16 were_put 42 were_shut 30 were_slow -22 were_taken -57 were_tell 25 were_the 62 were_thrown -23
were_to 35 were_too -19 western 31 western_<name> 47 wet -34 whale -35 what 117 what_<name> 46 what_<speaker> 97
what_a -16 what_brand -20 what_came 21 what_do -59 what_doe -21 what_ha -46 what_had -15 what_happen -34
what_he 27 what_is -28 what_it 57 what_made -28 what_our -23 what_she 18 what_sound -22 what_the 75 what_thei -33
what_wa -17 what_you -45 whatev 122 wheat -27 when -16 when_<name> -54 when_<speaker> 25 when_a -32 when_ask 20
when_he 27 when_her -30 when_she 70 where 55 where_<name> 19 where_<speaker> 36 where_it 38 where_she -17
where_the 73 where_there -17 whether -30 whether_<speaker> -24 whether_anyon 40 whether_he -28 whether_she -35
whether_that 22 which 52 which_<name> -55 which_<speaker> 52 which_cost 31 which_everi -27 which_go -31
which_ha -49 which_had -23 which_hi 18 which_is -43 which_make -19 which_most 61 which_no 17 which_of 20
which_run -33 which_say 33 which_she 33 which_take -23 which_the 66 which_to -20 while 67 while_<speaker> 47
while_a 26 while_it -37 whip -20 whisper 55 whistl -21 who 25 who_also 28 who_ask -19 who_call 17 who_came -38
who_chair -19 who_charg 86 who_could 28 who_did -30 who_direct -15 who_doesn't 31 who_first 57 who_gave 50
who_got -30 who_grew -18 who_ha 98 who_hear 44 who_is -21 who_keep 46 who_kept -20 who_learn -17 who_led -17
who_live -39 who_met -21 who_plai -83 who_put 42 who_ran -26 who_rang 79 who_repres -21 who_run -25 who_sat 33
who_say 106 who_show -23 who_sing -17 who_speak 44 who_spent 26 who_succe -15 who_take -22 who_teach 22
who_tell 68 who_took -48 who_use 29 who_wa -26 who_were -30 who_wore 21 who_work -39 who_would 58 who_write 18
whoever 164 whole 101 whole_of 53 whole_salami -22 whole_thing -17 wholesal -22 whom 84 whom_the 51 whopper 34
whose 42 whose_father 22 whose_motto -16 whose_screen -17 why -52 why_the -15 widow 40 widow_<name> -55
widow_in -19 wife -23 wife_<name> -32 wife_<speaker> -28 wife_and -16 wife_who 60 wig 67 will -163 will_do -26
will_have -16 will_hear 27 will_serv -17 will_stai -31 will_take -24 will_to -22 will_use -15 win -58 win_a -20
wind -45 wind_on -21 wing 20 winter -21 winter_of 41 wire 58 wish 112 wit -17 wit_for -18 wit_wa 17 with 19
with_<number> -63 with_<speaker> 30 with_<words> 44 with_a 71 with_anoth -17 with_eleven 18 with_her -38
with_hi -73 with_him -38 with_inform -24 with_it 89 with_laughter 17 with_no -27 with_rain 20 with_that 16
with_them -36 with_three 22 with_what -20 with_which 20 withdrawn 31 withdrew_it -30 withdrew_the 51 withheld -27
within -52 within_<number> 35 within_<speaker> -38 within_six -21 within_the 19 without -34 without_a 29
without_ani -19 without_it -53 without_note -41 without_power -17 without_say 17 woke 70 woman 40 woman_in 21
woman_to -40 women -87 won't -38 won't_have -16 won_<number> -24 won_a -39 won_best -17 won_by 56 won_it 27
wonder 31 wood 40 wooden 33 wool -17 word 31 word_<words> -70 word_and 18 word_ar 25 word_come 28 word_for 26
word_into 16 word_of 100 word_on -55 word_she 29 word_the 31 word_to -39 word_wa 15 word_were 15 work -70
work_as -18 work_at -25 work_by 33 work_from 36 work_in -19 work_of 65 work_on -45 work_through -21 work_with -38
worker_in 38 worksheet 63 workshop 37 world -45 worry -51 wors -37 worst -15 worst_dai -20 worth -21 worth_it -15
would -64 would_be -17 would_do -22 would_feel 16 would_follow -16 would_go -41 would_have 84 would_make -18
would_pai 39 would_put 18 would_share 26 would_show 19 wouldn't -23 wouldn't_tell -15 wound 28 wrap 32
wrestler 20 wrist -41 wrist_in -22 write 79 write_<speaker> 91 write_<words> -57 write_a -20 write_as 39
write_her -20 write_hi 16 write_in 50 write_it 43 write_on -44 write_to 24 writer 33 wrong 80 wrong_and -29
wrong_wai 45 yard 47 yard_is 38 ye 61 year -76 year_<name> 18 year_<number> 63 year_<speaker> -35 year_<words> 62
year_after 64 year_as 33 year_befor 27 year_for -18 year_ha -15 year_had 30 year_in 48 year_of -16 year_old -15
year_run -44 year_she 18 year_than 27 year_the 48 year_to -18 year_wa 24 year_while 16 year_with -17 yearli 16
yellow -24 yesterdai 20 yesterdai_as -17 yesterdai_that -34 yet 65 yet_been 53 yet_done -18 you -47 you_can -37
you_like -15 you_think -28 younger 35 younger_brother 28 younger_nurs -20 youngest -26 your -19 zoo -17
`,
} as const;
