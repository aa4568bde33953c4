/**
 * How much each sign of a sentence counts against words near it, in hundredths of log-odds: "sign weight sign weight …".
 * Written by `npm run eval -- fit-framing --write` from the invented texts of tests/fixtures/framing; don't edit it.
 * `src/quotes/judging/framing/sentence-signs.ts` explains what a sign is.
 */
export const FRAMING_SIGNS = {
  constant: -2.29,
  /** A sentence counts from this sum on. */
  threshold: -0.69,
  table: `
10-year-old -16 15-year-old 69 17-year-old -15 19-year-old -15 34-year-old -19 39-year-old -16 <name> -65
<name>_<name> -80 <name>_<number> 46 <name>_<speaker> 73 <name>_<words> -35 <name>_accept -15 <name>_after -57
<name>_afternoon -34 <name>_ag 25 <name>_all 18 <name>_an -43 <name>_and -87 <name>_answer 19 <name>_at -15
<name>_begin -19 <name>_besid 42 <name>_between -16 <name>_bought 15 <name>_but 39 <name>_by 22 <name>_call -23
<name>_came -27 <name>_can -16 <name>_card 36 <name>_chairman -15 <name>_coaster -31 <name>_cold 18
<name>_colleagu -17 <name>_confirm 25 <name>_dealership -18 <name>_deleg 54 <name>_deny -34 <name>_di -19
<name>_did 68 <name>_do 21 <name>_doe 27 <name>_drew 28 <name>_each 37 <name>_eat -21 <name>_end -15
<name>_even -23 <name>_fell -25 <name>_festiv -16 <name>_find -21 <name>_firm -21 <name>_first -30 <name>_for -61
<name>_gener -15 <name>_glacier -15 <name>_go 42 <name>_grei 97 <name>_had -36 <name>_have 20 <name>_health -18
<name>_her 41 <name>_hold -21 <name>_hospit 33 <name>_in -31 <name>_is -19 <name>_it -17 <name>_juri 18
<name>_keep -18 <name>_know 17 <name>_last 90 <name>_law 31 <name>_left 50 <name>_let -45 <name>_lunch 16
<name>_made -36 <name>_man -18 <name>_market -18 <name>_meet -17 <name>_million -20 <name>_minist -15
<name>_more -22 <name>_morn -51 <name>_move -29 <name>_museum 33 <name>_newspap -17 <name>_night -60
<name>_note -20 <name>_now -15 <name>_of -75 <name>_on -111 <name>_oper 17 <name>_opinion -17 <name>_opposit -34
<name>_origin 34 <name>_over -15 <name>_page -15 <name>_plai -34 <name>_point -18 <name>_presid -19
<name>_press 28 <name>_primari 42 <name>_promise -16 <name>_put -25 <name>_question 24 <name>_rate 40
<name>_reach -25 <name>_read -42 <name>_reply -20 <name>_run 38 <name>_say -155 <name>_see 29 <name>_send -16
<name>_share 32 <name>_show -26 <name>_sinc -15 <name>_so -41 <name>_speaker 38 <name>_spent 18 <name>_state -28
<name>_strike 56 <name>_studio 35 <name>_suggest -20 <name>_tap 31 <name>_tell -55 <name>_that -39 <name>_the 19
<name>_thei 43 <name>_then -22 <name>_there -23 <name>_think 34 <name>_to 32 <name>_took -32 <name>_town 27
<name>_under -36 <name>_until 23 <name>_voice -33 <name>_wa 26 <name>_want -17 <name>_were 40 <name>_where -39
<name>_who -65 <name>_whose 38 <name>_will -27 <name>_with -31 <name>_without -17 <name>_won -15 <name>_write 41
<number> -113 <number>_<name> 115 <number>_<number> -27 <number>_a 24 <number>_about 94 <number>_after -22
<number>_an 20 <number>_and -36 <number>_as -33 <number>_ask 15 <number>_billion -16 <number>_book 28
<number>_bought 31 <number>_burn 35 <number>_by -43 <number>_chang 27 <number>_channel -15 <number>_copi -20
<number>_dai -46 <number>_each -33 <number>_feet -17 <number>_for 15 <number>_from -28 <number>_go -26
<number>_got -17 <number>_ha -36 <number>_had 25 <number>_have 34 <number>_hold -33 <number>_hour -22
<number>_in -48 <number>_it -17 <number>_km -15 <number>_learn -27 <number>_letter -22 <number>_live -22
<number>_metr -32 <number>_mile 52 <number>_million -46 <number>_minut -54 <number>_month -28 <number>_more -16
<number>_not -39 <number>_off 24 <number>_other 50 <number>_over -15 <number>_p. 21 <number>_page -67
<number>_peopl -48 <number>_per -28 <number>_percent -39 <number>_plead 23 <number>_pound 19 <number>_pupil 17
<number>_rebat -16 <number>_report 21 <number>_say -47 <number>_seat -19 <number>_second 39 <number>_shill 42
<number>_shop 35 <number>_signatur -16 <number>_stop -22 <number>_that -24 <number>_the 48 <number>_thei 25
<number>_time -19 <number>_to -25 <number>_under -70 <number>_vote 21 <number>_wa -44 <number>_when 20
<number>_who 71 <number>_whose 51 <number>_will 55 <number>_word -32 <number>_worker -15 <number>_would -18
<number>_year -91 <speaker> 57 <speaker>_<name> 61 <speaker>_<number> -92 <speaker>_<speaker> -93
<speaker>_<words> 137 <speaker>_a -79 <speaker>_account 85 <speaker>_add -53 <speaker>_admiss 26
<speaker>_admit -38 <speaker>_an 76 <speaker>_and 35 <speaker>_answer 16 <speaker>_apologise -28
<speaker>_appeal 16 <speaker>_ask 26 <speaker>_at 33 <speaker>_befor 70 <speaker>_begin 25 <speaker>_brother -31
<speaker>_by -41 <speaker>_call -29 <speaker>_came 15 <speaker>_can -36 <speaker>_check -17 <speaker>_claim 18
<speaker>_confirm -71 <speaker>_could 47 <speaker>_court 70 <speaker>_deny 15 <speaker>_depart -26
<speaker>_did 46 <speaker>_differ -21 <speaker>_disput -17 <speaker>_doesn't 24 <speaker>_famili 96
<speaker>_find -42 <speaker>_first -24 <speaker>_for 40 <speaker>_from -16 <speaker>_galleri 32
<speaker>_gave -42 <speaker>_give 16 <speaker>_go -57 <speaker>_grew 30 <speaker>_had 71 <speaker>_hand -20
<speaker>_hasn't -17 <speaker>_head 61 <speaker>_hi -38 <speaker>_hold -42 <speaker>_hope -26 <speaker>_in 37
<speaker>_inquiri 29 <speaker>_is 168 <speaker>_jaw 42 <speaker>_keep -27 <speaker>_kept 70 <speaker>_lai 58
<speaker>_later -21 <speaker>_lectern 30 <speaker>_line 66 <speaker>_lip 30 <speaker>_live 35 <speaker>_lost -46
<speaker>_man 15 <speaker>_mean -38 <speaker>_middl 25 <speaker>_might 38 <speaker>_minist -17 <speaker>_minut 19
<speaker>_mother 54 <speaker>_name 56 <speaker>_next -58 <speaker>_night -16 <speaker>_no 15 <speaker>_note -24
<speaker>_now -25 <speaker>_of -20 <speaker>_on 81 <speaker>_open -34 <speaker>_oper -18 <speaker>_opposit 16
<speaker>_over 18 <speaker>_own -20 <speaker>_part 57 <speaker>_phone 24 <speaker>_photograph 38
<speaker>_press -22 <speaker>_prime -26 <speaker>_promise -16 <speaker>_put -26 <speaker>_quote 80
<speaker>_rang -40 <speaker>_reach -16 <speaker>_read -116 <speaker>_real 53 <speaker>_remark 15
<speaker>_rememb -15 <speaker>_repeat -40 <speaker>_rival 24 <speaker>_roll 25 <speaker>_same 24
<speaker>_sat -23 <speaker>_say -77 <speaker>_see 25 <speaker>_send -19 <speaker>_sentenc 17 <speaker>_share -43
<speaker>_shook -29 <speaker>_show -16 <speaker>_sign 47 <speaker>_smile -17 <speaker>_sold 28 <speaker>_son 27
<speaker>_speak -95 <speaker>_speech 19 <speaker>_spent -32 <speaker>_stai -16 <speaker>_start -22
<speaker>_statement 57 <speaker>_step -15 <speaker>_still -63 <speaker>_stood -24 <speaker>_talk 43
<speaker>_tell -94 <speaker>_thank -39 <speaker>_that 23 <speaker>_the 34 <speaker>_then -44 <speaker>_think 17
<speaker>_to 109 <speaker>_took -19 <speaker>_train -19 <speaker>_translat 24 <speaker>_turn 29 <speaker>_twin 29
<speaker>_two 24 <speaker>_use 32 <speaker>_visit -18 <speaker>_voice 27 <speaker>_vote -17 <speaker>_wa 72
<speaker>_want -22 <speaker>_water 61 <speaker>_welcome 39 <speaker>_what -15 <speaker>_whether -20
<speaker>_who -55 <speaker>_widow 55 <speaker>_wife 43 <speaker>_will 76 <speaker>_won -17 <speaker>_word 52
<speaker>_would 180 <speaker>_write -139 <speaker>_younger 45 <words> -148 <words>_<name> -19
<words>_<speaker> 89 <words>_and 74 <words>_at 28 <words>_but 61 <words>_call 81 <words>_came -18 <words>_for -19
<words>_from 89 <words>_give -18 <words>_go 17 <words>_ha -46 <words>_had 29 <words>_have 48 <words>_he -84
<words>_in 80 <words>_is -31 <words>_it 45 <words>_not 24 <words>_of -18 <words>_say 96 <words>_she -129
<words>_the 235 <words>_to 61 <words>_wa 134 <words>_were 47 <words>_where 37 <words>_which 27 <words>_who 16
@access 22 @access@duress 16 @access@elsewhere 20 @access@lack 18 @access@others 36 @access@records -15
@citing@differing 26 @citing@elsewhere 15 @citing@finding 15 @citing@forms -15 @citing@games 15 @citing@lack 28
@citing@lifetime 25 @citing@sound 21 @citing@stage 23 @conditions -16 @conditions@drafts 19
@conditions@fiction 16 @conditions@lack 31 @conditions@records 15 @conditions@sound -29 @corrections 28
@corrections@lack 17 @corrections@others 16 @corrections@performers 29 @corrections@sound 20
@corrections@stage 15 @corrections@texts 39 @differing@drafts 15 @differing@elsewhere 16 @differing@finding 19
@differing@forms -17 @differing@games 18 @differing@inventing -19 @differing@language 18 @differing@lifetime 20
@differing@others 15 @differing@records 39 @differing@school -21 @differing@sound 17 @differing@stage 18
@differing@year -32 @drafts 42 @drafts@finding 20 @drafts@forgery 39 @drafts@lack 37 @drafts@texts 50 @drills 20
@drills@school 16 @duress 16 @duress@lack 15 @duress@stage 18 @elsewhere -22 @elsewhere@lack 24
@elsewhere@sound 15 @fiction 50 @fiction@finding 23 @fiction@games -15 @fiction@lack 29 @fiction@lifetime -20
@fiction@school 24 @fiction@sound 23 @finding 30 @finding@forgery 24 @finding@lack 51 @finding@language 20
@finding@others 29 @finding@school 23 @finding@texts 45 @forgery 54 @forgery@inventing 17 @forgery@machines 21
@forgery@year 35 @forms@lack 20 @forms@performers 15 @forms@texts 16 @inventing 45 @inventing@machines 16
@inventing@texts 42 @jest 48 @lack -28 @lack@lifetime 46 @lack@machines 25 @lack@others 19 @lack@performers -25
@lack@school 22 @lack@texts 61 @language 35 @language@mistakes 17 @language@others 16 @language@sound 19
@language@texts 23 @lifetime@others -16 @lifetime@performers 19 @lifetime@texts 50 @lifetime@year 48 @machines 43
@machines@others 15 @machines@records 31 @mistakes@texts 27 @others@sound 19 @others@stage 15 @others@texts 52
@performers 48 @performers@texts 25 @records 30 @records@stage 24 @school 21 @school@year 17 @sleep 36 @sound 33
@sound@texts 33 @spirits 18 @stage 31 @stage@texts 20 @texts 60 @year 31 ^<number> -92 ^<speaker> -149
^<words> -227 ^a -66 ^about -34 ^accord -15 ^actor -15 ^after 21 ^afterward -26 ^aid -17 ^airport 40 ^all -44
^along -15 ^among -57 ^an -76 ^and -71 ^anoth -66 ^anyon 40 ^approv 33 ^ask -57 ^at 39 ^athlet -17 ^attend -19
^back -27 ^behind 20 ^between 28 ^biscuit -15 ^bishop -22 ^born -24 ^but -64 ^candid 17 ^captain -28
^chairman -17 ^chief -39 ^children 20 ^council 27 ^councillor -16 ^custom -31 ^did -51 ^doctor 61 ^dure -15
^each -25 ^earli -21 ^earlier -19 ^economist -28 ^eleven -35 ^emerg 24 ^everi 70 ^expert -42 ^fan 48 ^film -24
^five -33 ^forti 24 ^freed 37 ^from 50 ^had -28 ^half -20 ^have 27 ^he -122 ^her -52 ^here -40 ^heron -18
^hi -124 ^historian 28 ^how -46 ^in -22 ^investig 32 ^investor -15 ^is -21 ^it -109 ^judg -36 ^juror -33
^justic 15 ^last -38 ^lesson 32 ^letter -29 ^librarian 38 ^listen 87 ^local -18 ^magistr 26 ^mark 38 ^miss -18
^more -23 ^most -32 ^my -37 ^new -21 ^nine -20 ^nineti 16 ^nobodi -46 ^none -95 ^nor -31 ^not -80 ^note -27
^now -19 ^of 37 ^offic 45 ^on -71 ^onli -20 ^oppon -26 ^opposit -43 ^organis -18 ^other -116 ^our 20 ^outsid -42
^page 35 ^pai -16 ^part -47 ^passeng -41 ^phone -27 ^pigeon -29 ^plai 39 ^player 54 ^polic -19 ^presid -49
^press 30 ^prime -20 ^professor -29 ^public -17 ^reach -28 ^read -17 ^reader 56 ^record -19 ^regul -18
^research -20 ^resid -20 ^result -16 ^rival -18 ^rumour -22 ^scholar 22 ^sea -18 ^second -17 ^sentenc -15
^sever -21 ^share -15 ^she -74 ^side 34 ^snow -21 ^soldier -18 ^some -88 ^somebodi -24 ^sound 23 ^speak -37
^station 34 ^student -32 ^talk -16 ^teacher -34 ^team 20 ^tell -58 ^test 46 ^thei -41 ^their -47 ^then 22
^there -26 ^thi 16 ^thiev -25 ^those 54 ^three -52 ^through -27 ^ticket -36 ^to 76 ^todai -22 ^town -34
^traffic -15 ^transport -21 ^tribut -20 ^under -19 ^until -74 ^volunteer 34 ^wa -16 ^ward 22 ^we 37 ^when -31
^who -24 ^whoever 24 ^will -17 ^word -40 ^ye -24 ^year 58 ^you -17 ^younger -23 a_39-year-old -16 a_<name> 115
a_<number> -25 a_<speaker> -25 a_<words> 50 a_babi -20 a_bakeri 39 a_banner -43 a_barber 30 a_bath 18
a_beekeep 38 a_bill 20 a_biscuit 20 a_board 28 a_bold -19 a_book -33 a_borrow 62 a_brass -16 a_breath 56 a_bu -18
a_bucket -46 a_button 24 a_café -16 a_camera -22 a_cano -18 a_caravan 30 a_card 18 a_cardiologist 24 a_career -18
a_chain -20 a_chariti 31 a_chequ -17 a_child 35 a_choir -16 a_clean -42 a_clinic -21 a_coach -18 a_coffe 18
a_coin 50 a_cold 93 a_colleagu 22 a_colleg 31 a_coma 46 a_compani 34 a_complaint -16 a_concret -16 a_contract -19
a_convert -16 a_corner -15 a_correct 37 a_cough 19 a_count 22 a_cousin 18 a_crime -32 a_crowd -17 a_cruis 43
a_custom -37 a_cyclist -23 a_dai -19 a_dam 22 a_dinner 18 a_discuss 20 a_dollar -18 a_dozen -20 a_drama 32
a_drawer 15 a_dress 31 a_dry -20 a_duck 30 a_fact 17 a_fan -23 a_farmer -31 a_fee -23 a_few -53 a_film 53
a_firm 48 a_flat 56 a_flood 22 a_footbal -16 a_forgeri 37 a_frame -17 a_fresh 24 a_friend 16 a_fruit 16
a_fundrais -15 a_game 28 a_garag 28 a_ghost -15 a_gift 16 a_girl -19 a_goat 19 a_good 27 a_grai -30
a_grandmoth -33 a_group 24 a_grudg 38 a_gym 20 a_half -17 a_hat 17 a_heart 15 a_heavi -23 a_heckler 33 a_high -41
a_hoax 52 a_hole -19 a_hors 24 a_hotel 16 a_hous -21 a_hydrologist 61 a_junior -19 a_juri 15 a_label -27
a_lamp 16 a_laptop 31 a_larg -20 a_lead -15 a_leaflet 16 a_legaci -28 a_letter -59 a_lighter -18 a_lighthous -16
a_limit -24 a_line -23 a_live 17 a_loan -28 a_local -21 a_lookalik 31 a_loudspeak 41 a_low -21 a_major -29
a_margin -15 a_market 28 a_meet -20 a_member -26 a_memori -17 a_metr 40 a_microphon 31 a_mile -15 a_million -16
a_minimum -20 a_minut -35 a_mirror 22 a_month 18 a_motor 18 a_murder -15 a_name -46 a_neighbour -20 a_new 15
a_newspap 61 a_note -73 a_novel 51 a_number -18 a_nurs -30 a_paid 38 a_pair 71 a_panel 21 a_parish 39 a_parodi 44
a_parrot -17 a_part 38 a_patch 67 a_patron -16 a_paus -52 a_penalti -24 a_per 18 a_person -33 a_petit -22
a_petrol -22 a_pharmaci 51 a_phone -38 a_photograph 30 a_piano -21 a_pictur -32 a_pigment 19 a_plai -31
a_plain -15 a_plan 40 a_plane -19 a_plant -24 a_plaqu 18 a_plea 20 a_portabl -16 a_post -40 a_pot -27 a_prank -29
a_print 17 a_program 27 a_protest 64 a_public 50 a_qualifi -41 a_quarri 31 a_quarter -18 a_question -22
a_radio -22 a_rail 29 a_ralli -43 a_rang -16 a_reason -17 a_record -67 a_reform -27 a_remark 30 a_rent 47
a_repair 26 a_report -49 a_request 53 a_result -20 a_retir 60 a_rifl 41 a_roof 28 a_room -37 a_round 50 a_row -33
a_sandwich 28 a_satir 39 a_scale -15 a_school -42 a_schoolboi 21 a_screen -96 a_second -53 a_select -16
a_senior -24 a_sentenc 15 a_separ -15 a_seri 33 a_server 40 a_set -25 a_sheet -22 a_sign -22 a_silver -25
a_similar -24 a_singl 38 a_site 15 a_skip -16 a_skylight -21 a_slightli -17 a_slip 27 a_song 44 a_sophomor -23
a_sore -18 a_sourc -16 a_speech 68 a_sprain -25 a_stage 16 a_stand -21 a_state -15 a_statement -51 a_store -22
a_stori 34 a_straight 55 a_stranger 25 a_stroke 28 a_student -18 a_studi -30 a_sum 15 a_supplier 29 a_tablet -32
a_talk 18 a_tape -36 a_taxi 62 a_teacher -26 a_team -31 a_technician -30 a_temperatur 15 a_tenth -22 a_test -28
a_text -20 a_threat 23 a_thumb 23 a_ticket -27 a_tie -18 a_time 45 a_town 32 a_traffic 87 a_train 22 a_tribun -21
a_two-lin -22 a_typefac 15 a_veget -23 a_vet -17 a_visa 46 a_voice -37 a_vote -36 a_wai -21 a_wardrob 29
a_warn -22 a_weak -18 a_week 19 a_weekend 38 a_wet -15 a_while -26 a_white -25 a_whole -15 a_wind 31 a_wrestl 18
a_writer -23 a_year -58 a_yellow -17 abl 26 abl_to 26 about -54 about_<number> -74 about_a 101 about_her -44
about_him -15 about_it 24 about_on -23 about_that -44 about_the 17 about_three 46 about_two -25 abov -24
abov_a -22 abov_her -20 absent 30 absent_from 28 abstain -17 abus -16 academi -17 accent 50 accept -41 accord -60
accord_to -52 account_and -16 account_ha 119 account_had 31 account_two -15 account_wa 25 accuse -23
accuse_hi -15 acknowledge -34 acknowledge_the -15 acquit 47 across_the -41 act 20 actor -23 actor_who -38
actress 20 actual 42 ad 31 adapt -15 add -54 add_<words> 24 add_by 85 add_that -22 add_to -17 address 38
adjourn -22 administr -40 admir 40 admiss 62 admiss_in -25 admit -45 admit_and -28 admit_be 39 admit_he -17
admit_that -24 adult -19 advance 27 advertis 38 advertis_for 34 advic -19 advise_runner -16 affair -23 affect -42
afford -15 after -62 after_<name> -15 after_<number> -20 after_<speaker> 55 after_<words> 18 after_a -110
after_all -19 after_an -31 after_eleven -16 after_hear 21 after_her 36 after_hi 97 after_lunch -20 after_on 28
after_that 33 after_the 46 after_their 35 afternoon 56 afterward 41 afterward_in -15 afterward_that -20
afterword 72 ag -31 ag_<number> 15 ag_of -28 again -82 again_after -21 again_from -17 again_in -26 again_to -23
against -40 agenc 69 agenc_ha -21 agenc_had -18 agenc_produc -17 agent_in -21 ago_in 44 agree 19 agree_that -50
agreement -35 ahead -16 aid -88 aim -15 aircraft 21 alarm -15 alarm_and -35 alarm_clock 21 album -39 all 63
all_eight 25 all_nine 27 all_of -30 all_six 39 all_that 65 all_thi 22 all_to 30 allege 21 allow -56 allow_in -28
almost_certainli 70 almost_two -19 alon 62 along 77 along_<number> -24 along_the 21 along_with 18 aloud 43
aloud_at 29 alreadi -22 alter -22 although -20 altogeth 23 alwai 20 alwai_have -15 alwai_so -15 ambassador 59
ambul -27 ammunit -15 among -35 among_it 19 among_the -26 among_them 18 among_those -25 amount 21 amount_to 50
amus 28 an 58 an_<name> 15 an_account -25 an_actor 26 an_address 26 an_aid -39 an_angri 32 an_ankl 18
an_answer -18 an_appeal -17 an_assist 19 an_averag -25 an_awkward -15 an_ax 15 an_earlier -60 an_email -20
an_engin -25 an_experi 16 an_expert -70 an_inquest -15 an_inquiri -45 an_inspector -24 an_intern -23
an_interpret -24 an_offic 15 an_ordinari 21 an_outsid -32 an_uncl 19 an_unopen -15 anaesthet 45 analyst_at 24
and 71 and_<name> -25 and_<number> -61 and_<speaker> 121 and_<words> 21 and_a 37 and_about -23 and_accept 23
and_address -25 and_all 48 and_an 31 and_announce 21 and_as 30 and_back -41 and_been 15 and_both -15 and_came 25
and_carri -16 and_charg 29 and_come 20 and_did -29 and_drive 43 and_drove 17 and_each 30 and_file 31 and_find 17
and_finish -29 and_flew -20 and_follow -21 and_for -23 and_gave -42 and_get -60 and_given 68 and_go 36 and_ha 28
and_had 33 and_hand -28 and_have 47 and_he 108 and_hi 30 and_hope 34 and_in 30 and_is 20 and_it 113 and_knew 18
and_laid -17 and_last 62 and_later -33 and_leav 18 and_left -30 and_let -19 and_list -23 and_lost -24 and_made 69
and_make -18 and_miss -15 and_most -26 and_mouth 21 and_must -20 and_never -25 and_no 41 and_nobodi -17
and_none 18 and_not 18 and_nurs -17 and_of -16 and_onc -17 and_order -21 and_paid 65 and_post -30 and_promise 27
and_read 30 and_sat 18 and_say -45 and_see 25 and_sell 34 and_send -28 and_she 112 and_shout -43 and_so 50
and_some 19 and_spent -40 and_stai -65 and_still -20 and_stuck -17 and_take 31 and_talk 16 and_ten 23
and_thank -27 and_that -46 and_the 209 and_their 15 and_then -21 and_thi 55 and_think -21 and_three 86
and_took -53 and_train -20 and_twice 37 and_two -43 and_under -21 and_vote 27 and_wa -44 and_we 25 and_what -21
and_which 22 and_who -17 and_whose 17 and_will -27 and_with 26 and_work 28 anger -24 angri 47 ani 32
ani_further 24 ani_of 35 ani_such 22 ani_word -40 anim -55 anim_a -27 ankl 19 announc -27 announce 18
announce_by 23 announce_it -15 announce_that 17 annual 43 anoth 44 anoth_<name> 19 anoth_countri 49 anoth_man -26
anoth_six 61 anoth_univers -16 anoth_wai -20 anoth_year -20 answer 59 answer_everi -42 answer_on -19
answer_that -15 answer_to 74 anthem 15 anybodi 17 anybodi_who 40 anyon 34 anyon_who 47 anyon_whose -18
anyon_with -31 anyth 19 apart 32 apart_from -42 apologise 29 apologise_to 16 apologize -15 app -40 app_wa -47
appeal -30 appeal_had 19 appear -25 appear_on 29 appear_to -49 appendic -37 appendic_reproduc -37 appl 43
applaus -56 applaus_and 28 appli_for 22 appli_to -18 applic_had -20 apprentic 19 apricot -23 ar -72 ar_<name> 55
ar_<number> 74 ar_believe -15 ar_check -19 ar_clear -17 ar_exempt -19 ar_for -26 ar_given 41 ar_hand 23 ar_in -40
ar_less -16 ar_no -19 ar_not -19 ar_on -42 ar_still -21 ar_those 26 ar_to -25 ar_work 26 archaeologist -19
archbishop 58 archiv 21 archivist 51 area -32 argue_that -49 arm 68 armi_ha -16 around_the 20 arrest -30
arrest_a 58 arriv -15 art -16 art_minist -17 articl 15 artist 41 artist_<name> 61 artist_for -17 as 79
as_<name> 29 as_<number> 40 as_<speaker> 87 as_<words> -51 as_a -37 as_an -42 as_earli 16 as_he -47 as_her 19
as_hi 49 as_in -16 as_it 82 as_long -20 as_mani -16 as_no 27 as_of -24 as_often -21 as_on 15 as_say -22
as_soon -30 as_such 15 as_temperatur -17 as_the 97 as_thei -20 asid -37 ask 39 ask_<name> -38 ask_<speaker> 32
ask_a 32 ask_about -43 ask_at -24 ask_by -20 ask_each 17 ask_for -76 ask_her 35 ask_him -146 ask_if -23 ask_it 60
ask_not -17 ask_on 81 ask_that 20 ask_the 92 ask_what -52 ask_whether -44 ask_which 32 ask_who -29 asleep 47
asleep_on 19 assembl 15 assist_on 26 associ -25 assure 30 astronaut 71 at 22 at_<name> -54 at_<number> -19
at_<speaker> 32 at_about -34 at_all -31 at_an -27 at_anoth -16 at_breakfast 32 at_dawn -27 at_eight 37
at_first -25 at_four -56 at_half-tim -22 at_her 18 at_home 48 at_it -15 at_last 36 at_least -37 at_more 31
at_nine -32 at_noon 43 at_on -15 at_onc 15 at_post -15 at_risk -20 at_six 27 at_that 61 at_the 26 at_thi 25
at_three 26 at_wed 22 at_which 16 athlet -16 attach 31 attack -66 attempt -19 attend -26 attend_in 29
attend_is -17 attribut 56 attribut_to 59 audienc 32 audio 40 audio_is -19 audiobook -22 audit -55 aunt_lost 41
author 35 author_<name> 21 author_<speaker> -21 author_of 38 automat 16 autumn 22 avail_and 15 avalanch -21
avatar 53 averag -47 aviat 35 awai -55 awai_and -32 awai_from 18 awai_in 16 award -19 award_to -21 awkward -16
awkward_posit -15 ax 42 babi -15 back_<number> -33 back_by 22 back_for 27 back_from 36 back_hi 43 back_in -24
back_of -41 back_on 92 back_the 32 back_to 19 back_within -18 backer -15 backward 18 bad -34 badg 20 badger 36
badli -31 bag -41 bag_of -16 bail -38 bake -16 balconi 58 ball -28 ball_and 17 ball_had -17 ballot -36
ballroom 36 ban -62 banana 16 banana_and -19 band -24 band_<name> 33 bandmat 42 bang -49 bank 18 bank_ha 28
bank_manag 40 bank_say -26 banker -21 banner -22 bar 43 bar_of -28 barber 30 bariton 17 barman 48 barrel 56
barrist -52 base -20 bath 22 batteri -50 be -25 be_<name> 26 be_<number> 16 be_<speaker> 37 be_<words> -30
be_about 22 be_an 31 be_at 94 be_check -27 be_close 42 be_cover 38 be_drawn -26 be_fals -20 be_from -21
be_hand -19 be_hear -19 be_hold -29 be_home 29 be_in 23 be_it 29 be_kept -19 be_made -25 be_name -19 be_of 20
be_paid 17 be_pass -20 be_release 19 be_see 18 be_send 26 be_shown 39 be_sure -17 be_taught -21 be_tax -15
be_the 49 be_two 37 beach -40 beach_for -17 bear 52 bear_the 80 beard 84 beat -29 beaten -39 beaten_by -18
becam -43 becaus -17 becaus_a -15 becaus_her -18 becaus_hi -32 becaus_it 31 becaus_nobodi 16 becaus_of -22
becaus_thei -20 becom -58 bed 40 bed_<number> 42 bed_and -32 bee 16 beef -19 beekeep 25 been_<speaker> 21
been_<words> -64 been_abl 48 been_alter -19 been_ask 90 been_awak -17 been_ban -20 been_bar 26 been_bought -43
been_call 43 been_consult 38 been_dead 78 been_do 55 been_find -32 been_fix -34 been_follow -15 been_four 72
been_get 32 been_hand 45 been_hear -18 been_her -22 been_hold -37 been_in 110 been_left -57 been_let 18
been_littl -21 been_lost 34 been_made -20 been_make 27 been_move -18 been_name -19 been_no 57 been_offer -24
been_on -36 been_out -23 been_paid -46 been_plai 36 been_post -24 been_promise 82 been_put -44 been_rain -15
been_read 59 been_rebuilt -27 been_see -15 been_send -17 been_settl -18 been_share -36 been_shut -19 been_sing 15
been_sold -32 been_tell -18 been_the 72 been_there -31 been_through 30 been_turn -23 been_use -15 been_watch -18
been_wire 22 been_write 67 beer 52 beetl 43 befor 42 befor_<name> -38 befor_<number> 23 befor_<speaker> 60
befor_a 19 befor_dawn -52 befor_he 78 befor_her -43 befor_she 27 befor_substitut -20 befor_thei 23 beg 26
begin -17 begin_<words> 19 begin_as -51 begin_in -45 begin_to -23 begin_with 48 behind 20 behind_<name> -27
behind_a -41 behind_glass -27 behind_her 17 behind_him 36 behind_the 68 believe_the -15 believe_to -20 bell_go 16
belong 65 belong_to 61 below 80 belt 16 bench 25 bench_in 17 bench_that -46 beneath 21 beneath_it 23 besid 39
besid_a -23 besid_her 34 besid_hi -36 besid_him 28 besid_the -22 best 62 best-known -26 best_actress -20
best_male -17 best_of 46 better 21 better_of -18 better_than -18 between_<name> -19 between_<number> -21
between_<speaker> 18 between_<words> 48 between_a 31 between_the -46 bicycl -21 bid -35 big 25 bigger -21
biggest 25 bike -19 bill -86 bill_for 24 bill_in -24 bill_that -34 billion -25 bind 15 biograph 36 biographi 30
bird -34 birth -25 birthdai 20 bishop -16 bit 85 bit_of 26 black 20 blackmail 28 blackmail_note 38 blame -56
blame_the -17 blink 25 block -63 blood -40 blow -20 blue -36 blunt -17 board -87 board_and -21 board_of 34
boat -82 boat_have -17 boat_in -19 bodi -27 body-camera -16 boi 15 boi_on -27 boi_wa -33 bold -19 bold_thing -19
bomb -17 bond -17 bone -34 book -92 book_and -25 book_at -22 book_by -15 book_came 18 book_from 17 book_ha 33
book_of 16 book_under -23 book_wa -23 boot 43 booth 36 border -45 border_polic 18 border_post -16 bore 17
bore_the 17 born 48 born_in 53 borough -17 borrow_<number> -16 borrow_a -19 borrow_from -17 borrow_the 26 boss 43
both -15 both_parti 51 both_side -48 bottl -16 bottl_of 31 bottom -30 bought -20 bought_by -20 bought_in 42
bought_it -32 bought_the 38 bought_with -24 bounc -17 bound 144 bow 80 bowl -31 box -66 box_in -15 box_of -15
box_to -15 boxer_camp -28 brake -17 branch -42 brand -51 brand_deputi -20 brass -25 brass_band -21 breakfast 79
breath 80 brick 83 bride 36 bridg -36 bridg_and -37 brief_on 34 brigad -19 brigad_on -17 bring -50 bring_in -20
broadcast_ha 40 broke -71 broke_a -26 broke_for 77 broken -27 bronz -37 brother -53 brother_<name> 30
brother_have -27 brother_speak -21 brother_who 21 brought -70 brought_him -16 brought_the 20 bu -25 bu_and 49
bu_at -24 bu_driver 22 bu_had -16 bu_shelter -15 bu_stop 25 bucket -50 bui -35 build -40 build_site 28
builder -19 built -39 built_in -18 bull -58 bulletin 47 bulletin_wa 43 burger 32 burglari -27 buri 154 buri_at 71
burial 21 burn 65 burn_down 29 burst_pipe -17 buse -29 but -105 but_<speaker> -22 but_it -28 but_left -20
but_say -22 but_she -24 but_that -29 but_there -16 but_wa -20 butcher 31 button 83 buyer -20 by 17 by_<name> -27
by_<speaker> 67 by_a 82 by_almost -17 by_eleven 45 by_email -20 by_ey -32 by_five 27 by_half 22 by_hand -23
by_her 18 by_hi 26 by_him 17 by_it -28 by_last -15 by_name -36 by_nine -18 by_on -21 by_phone -44 by_polic -35
by_six 60 by_teatim -22 by_telephon -81 by_that 54 by_the 43 by_then 50 by_thi -38 by_three -38 by_two 55
bylin 66 cab 16 caddi -18 cafe 19 cafe_in 23 cage -20 cake -46 calendar 20 call -123 call_<number> 30
call_<speaker> -30 call_<words> -18 call_a -34 call_for -43 call_from -15 call_had -17 call_her -50 call_him -18
call_it 26 call_off 33 call_the 101 call_themselv -16 call_to -38 caller 19 caller_to -17 calm -18 came 51
came_a -23 came_back 20 came_from 25 came_here -26 came_into 33 came_off 113 came_out -37 came_third -29
came_to -19 came_upon -19 camera 27 camera_thi -19 camp_tell -28 campaign_for -21 campaign_ha 40 campaign_wa 17
can 22 can't -25 can_be -24 can_have 16 can_hear -16 can_pick -15 can_see -30 cancel -56 candid 25 candid_had 17
cano -40 cap 48 cap_and 23 captain -40 captain_<name> -15 caption 79 caption_<words> 23 car -55 car_for -26
car_park -54 caravan_park 39 card 123 card_and 38 card_in -23 card_on -15 cardboard 55 cardiologist 23
cardiologist_in 24 career -31 caretak 33 cargo -16 carpent -15 carri_hi -25 carri_it 50 carri_no 18 carri_on -47
carri_out -16 carrier -16 cartoon 24 case -16 case_the 56 case_wa -33 cast 17 cast_director 22 cast_of 23
cast_wa -28 castl 20 cat 86 catch_the 41 catch_up -21 cater 74 caught -49 caught_the -26 caus -27 caution -25
celebr 29 cell 54 cellmat 23 cent -49 centr -49 central 36 central_bank 46 ceremoni 26 certainli 70 certifi -30
chain 19 chain_of -22 chair -46 chair_of 16 chairman -22 chairman_<speaker> -32 chairman_of -21 challeng -18
challenge -27 champion -15 chanc -15 chancellor 63 chancellor_had -15 chang -70 chang_her -21 chang_hi -24
chang_the -33 chapel -23 chapter 106 charact -19 charg 32 charg_<number> 76 charg_for 20 charg_of -17
charg_that 33 charg_the 18 charg_with -19 chart 24 chat 74 chatbot_and 15 cheap -17 check -24 check_by -34
check_everi -18 check_in 17 cheer -33 chef -18 chequ -32 chequ_to -15 chest 35 chief -28 chief_<speaker> -27
chief_engin -26 chief_execut -15 chief_minist -26 child 31 child_with -18 children_and 23 children_had -32
children_have 18 children_in -17 children_swallow 17 chin 34 chip -19 choic -47 choir -46 choir_librarian -19
choos 59 choos_the 31 choru 22 choru_of 45 chose -23 chosen -28 christen 34 church -36 circl -22 cite -22
cite_<words> -16 citi -37 claim -16 claim_that -34 claim_to 43 clap 23 class 40 clean -75 cleaner -22 clear -66
clear_and -17 clearli -29 clerk 83 clerk_<name> -16 client 46 client_had -17 client_wa -19 climb -37 clinic -45
clinic_in -22 clip 51 clip_a -34 clock 16 clone -56 close -79 close_<number> -23 close_in 79 close_it -36
close_the -15 close_to -36 close_until -19 close_with 19 closur 23 club_for 24 club_ha -16 club_in -16
club_it -21 club_press 34 club_say 41 club_wa -45 club_websit -15 clue 17 co-chairman -18 co-chairman_<name> -18
coach -74 coach_<name> -15 coach_<speaker> -53 coach_had 28 coast -43 coaster -32 coaster_that -31 coastguard -24
coat 130 cobalt -27 coconut 28 cod 21 code 19 code_word -18 coffe 36 coin 115 coin_and 22 cold 58 cold_but 37
cold_to -18 colleagu 28 collect -35 collect_a 17 colleg 26 colleg_<words> -15 colonel 59 column 39 columnist 95
coma 46 coma_for -24 comb -25 come_back -25 come_down 65 come_from -31 come_in -32 come_off 38 come_on -25
come_round 52 come_to 27 come_under 20 come_up -32 come_without 31 comedi -15 comedian -22 comedian_<speaker> -16
comfort -16 comic 77 command 77 comment -106 comment_on -29 commerci 38 commerci_and 18 commission -23
committe -96 committe_chair -41 committe_that -19 common 20 compani_after 31 compani_ha -35 compani_had -53
compani_in 39 compani_that 19 compani_which -22 compare_the 16 compens -19 competit 26 complain -37
complain_about -15 complain_that -30 complet -40 compos 86 compos_by 25 compos_the 41 comput -35 comrad 19
concede_that 26 concern -30 concert -26 conclude 19 conclus -16 concret -27 condit -37 conduct -15 cone 16
confer 22 confer_at 44 confer_hotel -20 confess 20 confess_to 37 confirm -40 confirm_it -32 confirm_on 40
confirm_that -23 confirm_the -32 confisc -15 confisc_her -15 confus -34 congreg -16 congressman 15 connect 21
connect_with 49 consent -54 consider -48 consol 35 constabl 34 constitu -22 contact 37 contact_with -17
contain 52 contain_a 17 content -20 contract -47 control -18 convers 78 convert -18 convict 47 cook 20
cookeri -15 cooki -15 cool -22 cooper -15 copi 19 copi_of -21 copper -42 copywrit 68 corner -79 coron -45
corps 20 correct 76 correct_the 29 correspond 72 correspond_to -16 cost -15 cost_her 26 cost_of -26 costum -53
cough 17 could 63 could_be -36 could_have 45 could_not 52 could_rememb 51 could_take -36 couldn't 30
council_find 15 council_leader 25 council_to -15 council_vote -22 councillor -41 counsel 128 count -52
count_<number> 21 count_and -42 count_nine 18 counter 19 counter_of 28 counterpart -15 counti -42 counti_in 41
countri_and 24 coupl -38 cours -19 court -21 court_<name> -17 court_a 40 court_and -41 court_ha 33 court_he 21
court_hear -38 court_in 41 court_last -31 court_step 27 court_that -49 court_to 38 courteou -27 cousin 39
cousin_who 26 cover_her -44 cover_the -19 cover_with 38 cow 17 cox -22 crack -18 creatur 24 credit_card -15
crew -46 crew_and -41 crew_had -18 crime -24 crime_to -27 crime_unit 20 crisi 30 critic -78 critic_<name> -17
criticise -17 criticise_minist -17 crocodil 46 crop 66 cross -19 cross-examin -25 cross-examin_by -15
cross-examin_defens -18 cross_from -26 cross_the -22 crowd_in 50 crowd_of -18 crown -25 cruis 42 cry_of -32
culvert -15 cup -26 curri 18 curtain 28 custodi 27 custom -55 custom_and 35 custom_by -23 cut -51 cut_from -30
cut_in -22 cut_off -16 cut_the -15 cyclist -34 dad 18 dai_<speaker> 40 dai_a -24 dai_and 18 dai_by 50 dai_he 18
dai_last -15 dai_left 15 dai_of 32 dai_old 18 dai_on -20 dai_the 24 dai_to -29 dai_wa 44 dai_with -22 daili 146
dam -31 damag -23 damp -20 danc 15 danc_on 21 dancer -15 dare 28 dark -35 data -53 date 50 date_<name> -18
date_<number> 50 date_of 82 daughter -86 daughter_<name> -18 daughter_and -28 daughter_who -20 dawn -82
daytim -16 dead 29 dead_at -30 dead_for 62 deal -24 deal_with -21 dealer -23 dealership -23 dealership_in -18
dealt 20 dean -15 death -37 debat 45 debat_with -20 debt -16 decad -20 decad_and 27 decis -83 decis_and -18
decis_had -22 decline -49 decline_to -43 dedic -15 deepfak 16 defeat -22 defenc -27 defenc_say -17 defend -56
defens -56 defens_lawyer -41 delai -53 deleg 81 delet -25 delight -34 demand 23 demand_for 18 demonstr 29
dentist 35 dentist_from 22 dentist_who 43 deny -71 deny_that -71 depart -49 depart_had 21 depot -27 deputi -36
deputi_<name> -15 deputi_would -20 describe -95 describe_the -33 deserv -16 desk 42 detect 33 detector -23
develop_had 50 devic -20 devic_at -19 di -65 di_becaus -18 di_in -17 di_two 27 diabet -20 diall 48 dialogu 91
diari_of 40 diari_take -54 dictat 81 dictat_it 52 did 41 did_<speaker> 42 did_he -32 did_it -34 did_not -76
did_she 28 did_tell -25 did_the 60 didn't -35 differ 40 differ_account -27 differ_recollect -17 differ_stori -41
differ_view -36 differ_wa -34 difficulti 36 digit 34 dine -21 dinner 43 dinner_in 18 diplomat -25 direct -30
directli -35 director_<speaker> -49 director_of -44 disagre -61 disagre_and -19 disciplin -22 discov_at -26
dish -17 disk -20 dismiss -30 disput -126 disput_that -28 disput_the -36 district -44 diver -18 divid -36
divis -18 do_<speaker> 40 do_her 51 do_it 17 do_next -17 do_some 30 do_the 45 do_with -28 docker -28
doctor_in -15 doe 57 doe_a -34 doe_he -28 doe_her 40 doe_not -16 doe_too -19 doesn't 35 dog -71 dollar 38
don't -32 donat_of 18 done -17 done_by -34 done_so -27 done_what 39 donkei_sanctuari -28 donor -28 door_for -20
door_in 28 door_on -16 door_wa 45 dose -25 doubl_in -16 doubt 28 doubt_about -17 doubt_that -20 doughnut 39
doughnut_for 39 down_<speaker> 29 down_a 46 down_and -15 down_at 26 down_by -46 down_for -23 down_her -24
down_it 22 down_on -21 down_over -16 down_the 82 download 15 download_<number> 22 dozen_peopl -22 drama 94
drama_<words> -18 drama_school -15 drank 50 draw_of 39 drawn 64 drawn_a -23 drawn_on -21 dream -23 dream_of -41
dreamt 48 dress 57 dress_as 55 dress_to -16 drew -19 drew_a -31 drew_applaus -16 drew_laughter -28 drew_the 43
drill 17 drink -19 drive 38 drive_a 21 drive_for 34 driven -53 driver 24 driver_<name> -18 driver_in -27
driver_of -17 driver_shook -18 driver_who 22 drivewai -18 drivewai_where -18 drop_on -24 drop_the 42 drove 23
drown 82 drown_in 93 drug -16 drum -15 drum_in -15 drummer -22 drunk 21 dry -55 dub -18 duck -16 due_back -15
due_in 21 due_to -46 dug -38 duo 34 dure -47 dure_the -18 dusk -18 dust -33 dy 44 dye 26 e-mail -65 each 93
each_<name> 31 each_learn -47 each_of -52 each_on 32 each_other -24 each_time 32 each_to -27 each_week 21
eager -18 eager_to -18 ear 84 ear_that 20 earli -37 earli_as 16 earli_sign -19 earlier -69 earlier_hear -35
earlier_version -22 earn -15 earpiec -17 easi -23 east -29 eastern -21 eat 27 eat_a -24 echo -16 edg_of 15
edit 31 edit_the -24 editor 26 editor_<name> -16 editor_<speaker> -19 editor_say -18 educ -27 eel -23 effect -31
eight 72 eight_month -15 either_side 18 elect -32 elect_in -16 elector -18 electr -25 electrician -16 elev 16
eleven 32 eleven_dai 17 eleven_leopard -16 eleven_minut 55 eleven_month 100 eleven_peopl 19 eleven_time -44
elsewher -20 email -34 email_wa -54 embargo_on -54 embassi 37 embezzl 23 embrac -23 emerg 16 emerg_number -17
emerg_servic -23 emploi -20 employ -42 employe -47 employe_that -19 empti_seat 19 end -22 end_<speaker> 33
end_in 15 end_of -34 end_the 24 end_with 15 enemi 28 energi -18 engag 19 engin -94 engin_have -18 engin_on -21
engin_room -37 enjoi -17 enorm -15 enough 19 entertain 15 entranc -18 entri_from 20 entri_is -25 envelop 27
envoi 34 episod 64 ev 25 ev_of 25 even 31 even_as 21 even_the 19 even_to -18 ever 102 everi 22 everi_<name> -31
everi_frame -23 everi_mile -16 everi_morn -43 everi_other 43 everi_pupil -23 everi_quotat -30 everi_word 15
everi_year 39 everyon_els -24 everyon_in 36 everyon_wa -30 everyth 34 evict -16 evid -95 evid_after -17
evid_of -21 evid_on -24 exactli 28 exactli_as 39 exactli_that -18 exam -36 exam_in -16 examin 57 exchang 43
exchang_drew -17 execut -26 exempt -33 exercis 34 exhibit -18 exist 173 expect -88 expect_on -15 expect_to -26
expens 30 expens_to -15 expert -105 explain 74 explor 18 export -19 express -17 extend -19 extra 71
extra_water -16 ey 120 ey_and 26 ey_shut 24 ey_were 43 eyebrow 50 fabric 57 face 30 face_on -16 fact 36
factori -53 fail -78 fail_in -21 fail_to 28 fail_twice -24 faint -26 fair -24 fall 17 fallen -56 fallen_by -22
fals 67 famili -56 famili_ha -18 famili_had 42 familiar -21 fan -33 fan_of 43 fanci_dress -16 far -56 far_as 18
fare -21 farewel 46 farm -47 farmer -93 farmer_have -15 fast_bowler 17 faster -21 faster_than -15 fastest -16
father -50 father_<name> -15 father_and -25 fault -38 fault_is -17 fear -28 fed 76 feder 26 feder_<name> 28
fee -37 fee_for -26 feed -24 feed_wa -16 feel -20 feet_high 33 fell -84 fell_by -23 fell_for -15 fell_in 17
fellowship 16 fenc -24 ferri -38 festiv -59 fetch_<number> -26 feud 16 fever -34 few -75 few_minut -18 fiction 40
field -97 fifth -22 fifth_of -18 fifti -27 figur -64 figur_for -19 figur_until -21 file 72 file_on 21 file_the 43
file_with -22 fill 101 fill_a 52 fill_in 56 fill_with -17 film -43 film-mak 19 film_is 54 film_which -27
filter 23 filter_on 23 final -17 final_in 24 final_of 28 financ -19 financ_minist -16 find -55 find_<speaker> -18
find_and 31 find_anoth -16 find_her 24 find_him -17 find_no 38 find_on 18 find_that 18 find_the 77 find_to -16
fine -33 fine_<number> 18 finger 109 finger_and 27 finish -97 finish_by -25 fire -39 fire_chief 56
fire_station -17 firefight -20 firm_<name> -17 firm_ha -17 firm_that 18 first -21 first_class 94 first_draft -16
first_name 19 first_night -25 first_of 63 first_page -20 first_plai -32 first_report 48 first_sold 57
first_thing -16 first_time -63 first_to -35 first_two -19 first_wit -20 fish -76 fisherman 22 fishmong 43 fit 44
five -49 five_dai 28 five_hour 15 five_month -21 five_peopl 22 five_year -20 fix -62 fix_for -34 fix_the -23
flat_in -25 fleet 34 flew -16 float 16 flood -46 floor -44 floor_in -19 floor_throughout -21 flower -48
flower_read -17 flown_home 15 fly -18 foam 17 fold_phone -18 foldabl -18 foldabl_the -17 follow 66 food -38
fool 16 foot 106 foot_and -15 foot_of 22 footag 69 footbal -30 for 16 for_<name> -98 for_<number> -28
for_<words> 85 for_about 35 for_anoth 67 for_comment -47 for_compens -16 for_defend 21 for_eight -48
for_eleven 19 for_five -36 for_her 20 for_hi 32 for_him 51 for_it 45 for_month -18 for_most 52 for_next -20
for_nine 74 for_no 16 for_on 38 for_onc -33 for_onli -25 for_order -17 for_other -15 for_part 21 for_post 19
for_school -24 for_seven -18 for_sever -23 for_six -52 for_some -25 for_student 37 for_such 56 for_ten -24
for_the 56 for_them 42 for_those -16 for_three -40 for_two -16 for_water 42 for_word 33 for_year -21 forc_on -16
forc_out -17 forc_the 33 forecast -58 forecast_for -16 forehead 67 foreign 29 foreign_minist 59 foreman -71
forest -21 forfeit 26 forg -17 forger -31 forgeri 33 forget 19 forgiv 50 form 25 former -66 former_<name> 34
former_policeman 19 forthcom -15 forti 125 forti_peopl 34 forward 27 found 30 founder -19 four 44 four_a 20
four_and 19 four_both 30 four_count -32 four_dai -39 four_hour -24 four_in -33 four_minut -19 four_of 29
four_other 29 four_peopl 17 four_point 34 four_second 52 four_success -17 four_that 17 four_to -17 four_when -21
fourteen -32 frame 40 frank 25 free -23 free_to 31 freed 21 freed_in 37 freedom -17 freedom_of -17 freelanc 34
freeli 40 fresh 21 friend -15 frighten -20 from 55 from_<speaker> 57 from_a 95 from_an 19 from_anoth 20
from_four 19 from_her -22 from_hi -67 from_it -19 from_life -15 from_nine 15 from_no -23 from_on -29 from_read 26
from_six -56 from_ten 51 from_the 27 from_their -17 from_three -15 from_two 48 from_villag -15 from_which 66
front_of -43 froze 15 frozen 26 fuel -30 full -56 full_and -27 full_of 19 full_text -32 full_the 19 fund -50
fundrais -15 fundrais_page -15 funer 18 funni -16 further 28 futur 36 ga -31 gag 40 galaxi -23 gale -33
galleri -62 game -38 game_and 17 gang 51 gang_had 25 gap -15 garag -23 garag_in -15 garden -32 gate -17
gate_<speaker> -24 gate_of 22 gave 42 gave_<speaker> -16 gave_a 66 gave_evid -28 gave_her -25 gave_it -18
gave_the -106 gave_up 34 gavel -15 gener 26 gener_manag -18 gener_secretari -16 genuin 34 geographi -17 get 58
get_a 40 get_in -46 get_into -21 get_them -31 ghost -25 ghost_want -15 ghostwrit 21 gift 23 girl -34
girlfriend -21 give 84 give_<speaker> 40 give_a 24 give_hi -21 give_him -17 give_the 96 give_their 15 give_up -20
given 57 given_<number> 25 given_<speaker> 16 given_a 20 given_by 23 given_evid -16 given_handset -15
given_her 37 given_him 20 given_in 41 given_no 19 given_out 31 given_the -17 given_three -33 given_up -24
glacier -17 glass 99 glove -15 go 39 go_and -31 go_by -43 go_down 27 go_for 50 go_grei -16 go_in -20 go_into -21
go_on 44 go_out 32 go_over -19 go_the 39 go_through 41 go_to 48 go_up -57 go_with 45 goal -69 goalkeep -16
goalkeep_<name> -19 goat 44 gold -53 golf 56 goodby 36 got 83 got_<number> 93 got_an -15 got_as 18 got_hi -26
got_him -25 got_hold 32 got_it 30 got_out -52 got_the 22 got_to 21 govern -65 governor -23 graciou -33 graduat 20
grai -30 grai_suit -30 grain -15 grammar -24 grammar_to -18 granari -19 granddaught -23 grandfath -15
grandmoth -33 grandmoth_who -42 grandson 91 grandson_is -17 grant -25 grate 20 great-grandson 19 great_deal 17
green -24 greet 43 greet_with -42 grei 113 grei_becaus -16 grei_had -18 grew_the 35 grin 54 groom 67 group -54
group_in 17 grow -20 grower -35 grower_in -16 grudg 36 guard -28 guard_and -16 guess 74 guest 151 guidanc 39
guilti 32 gun -20 gutter_after -18 gym 55 ha -16 ha_<speaker> 90 ha_a 53 ha_accept -24 ha_admit -22 ha_agree -25
ha_an 41 ha_apologise 15 ha_ask 23 ha_becom -27 ha_been -54 ha_begin -16 ha_burn -19 ha_campaign -19 ha_come -31
ha_confirm -15 ha_deny 20 ha_di -19 ha_done 67 ha_each -47 ha_ever 24 ha_find 26 ha_finish -31 ha_given -24
ha_go -43 ha_hear -19 ha_her 15 ha_hi -28 ha_him 136 ha_hold -15 ha_it -34 ha_kept 85 ha_lent -23 ha_lost -33
ha_made -31 ha_more 43 ha_no 36 ha_not 119 ha_now 45 ha_open -37 ha_order -16 ha_plai -18 ha_plead 15
ha_promise -40 ha_put -45 ha_raise -19 ha_reach 26 ha_report 43 ha_run -29 ha_say 42 ha_send -27 ha_set -27
ha_shown -23 ha_sinc 99 ha_sold -28 ha_stop -20 ha_the 103 ha_three 16 ha_trace 23 ha_two -24 ha_until -38
ha_write -45 ha_yet 38 hack 28 hacker -37 had 82 had_<number> -31 had_<speaker> 25 had_<words> -40 had_a -39
had_advise -17 had_answer -31 had_apologise -20 had_appli -21 had_argue -24 had_arriv -17 had_been 46
had_brought 28 had_burn 24 had_call -31 had_carri 17 had_chang -32 had_come 28 had_complain -17 had_confirm -17
had_confisc -15 had_cost 48 had_cut -23 had_deny -22 had_di 28 had_drawn 75 had_driven -29 had_eleven -16
had_end -16 had_ever -38 had_expect -15 had_fallen -29 had_find 65 had_finish -20 had_five 59 had_follow -19
had_given -42 had_got 80 had_had 84 had_hand -37 had_he -28 had_hear -17 had_her 44 had_hi 31 had_hire 36
had_in 15 had_inherit -16 had_invent -18 had_just 41 had_kept -50 had_laugh -19 had_learn -48 had_left 88
had_li -16 had_long 31 had_made 17 had_mean -26 had_met 18 had_mix 17 had_never -53 had_no -46 had_not 41
had_noth -26 had_oppose -15 had_paid 47 had_pass -27 had_peel -15 had_pick 73 had_print -20 had_promise 15
had_pull -22 had_receiv -27 had_record 15 had_risen 55 had_run -23 had_rung 18 had_sail 44 had_say 71
had_settl 55 had_shown -26 had_spent -22 had_spread -66 had_stop -17 had_suppli 28 had_swap 22 had_taken 44
had_tell 36 had_the 105 had_think 18 had_to 79 had_train -23 had_turn 15 had_type 120 had_until -21 had_use -54
had_won -23 had_work -19 had_write -43 hadn't 59 hairdress 61 half -77 half_an 29 half_of -38 half_page -15
half_past 25 half_the 18 hall_is -32 hall_of 97 hall_wa -18 hamburg -19 hamstr -15 hand_a 16 hand_and 45
hand_back 86 hand_in -74 hand_it -82 hand_of 23 hand_on 18 hand_out -31 hand_over -40 hand_up 77 hand_wa 54
hand_were -24 handbag 34 handset 33 handset_at 23 handset_that -15 handwrit 45 handwrit_examin 37 hang 52
hang_a -17 hang_the -21 happen_next -16 happen_to -21 happi -25 harbour -23 harbourmast -22 hard -24 hardest -19
hardwar 15 harm -28 hasn't -22 hasn't_open -15 hat 72 hatch -18 haul -15 have 26 have_<number> -16
have_<speaker> 68 have_a 39 have_add 28 have_arrest 43 have_ask -39 have_been -84 have_come -17 have_doubl -18
have_fallen -21 have_had -21 have_hear 42 have_it -30 have_left -30 have_lost 15 have_made -26 have_mix -22
have_name 20 have_need 26 have_never 26 have_not -54 have_notic -19 have_now 19 have_read -30 have_rebuilt -20
have_risen 19 have_run 33 have_say 47 have_sinc 23 have_sold -25 have_speak 17 have_spent 25 have_tell 31
have_the -20 have_to -34 have_turn -24 have_until -15 have_vote -16 have_write -27 have_yet -18 he -42 he_add -25
he_agree -47 he_and 16 he_appear -16 he_arriv -18 he_been -17 he_bought 20 he_call -21 he_came -36
he_consider -20 he_did 38 he_doe 18 he_ever 16 he_give 19 he_go 110 he_grew 43 he_ha -15 he_is 67 he_learn 18
he_left 19 he_like 19 he_plai -26 he_point -20 he_read 25 he_say -71 he_sign 37 he_speak -16 he_spent -15
he_state 37 he_still 56 he_stood -20 he_tell 52 he_then 31 he_think 47 he_use 39 he_wa 46 he_want -15 he_will 51
he_won -18 he_would 32 he_wouldn't -19 he_write -43 head 52 head_<words> 21 head_and 62 head_of 16 head_the -24
headmast 64 headquart -19 headset 20 health -59 health_minist -18 health_secretari 15 hear 55 hear_<words> 60
hear_at -26 hear_from -32 hear_had 29 hear_her 23 hear_him -57 hear_in -45 hear_is 24 hear_it 153 hear_no -18
hear_on -31 hear_that -17 hear_the 16 hear_to 18 hear_turn -25 heart 15 heatwav 46 heavi -29 heckle -24
heckler 37 help -36 help_of 23 her 27 her_<words> 25 her_a -121 her_and 18 her_as 17 her_at 20 her_aunt -35
her_best 23 her_client -18 her_coach -19 her_colleagu 27 her_daughter -23 her_deputi 23 her_desk -18 her_dog -26
her_ey 42 her_father -69 her_feet -19 her_first -66 her_for 16 her_friend -19 her_from -24 her_funer 33
her_grandson -21 her_had -20 her_hand -39 her_husband -58 her_in 63 her_job -29 her_kitchen -25 her_last -31
her_lawyer 33 her_manag 40 her_mother -51 her_mouth 38 her_name 23 her_nephew 15 her_off -23 her_out -29
her_own -49 her_passport 26 her_password 21 her_phone -25 her_place -17 her_predecessor 44 her_rebutt -15
her_report -15 her_say 65 her_seat -17 her_second -20 her_shoulder -19 her_sister -32 her_six -18 her_son -18
her_speech 19 her_street -39 her_student -24 her_supervisor -18 her_teacher 32 her_that -50 her_the 34 her_to 42
her_town 21 her_train -17 her_two -22 her_villag -18 her_voice 75 her_wai -18 her_ward -15 her_word -25
her_work 41 here_in 52 here_is -29 here_on -18 heron_ha -17 herself -72 herself_and 18 hi 26 hi_<name> -25
hi_<speaker> 47 hi_<words> -17 hi_account -42 hi_agent -18 hi_answer -18 hi_arm 35 hi_barrist -34 hi_captain -15
hi_children 36 hi_client -24 hi_club -16 hi_coach 28 hi_coat 33 hi_counterpart -15 hi_daughter 25 hi_death 22
hi_deputi -18 hi_desk 19 hi_employ -34 hi_ey 29 hi_finger 18 hi_forehead 48 hi_former -22 hi_girlfriend -21
hi_grandmoth -29 hi_head 41 hi_home -24 hi_hospit -25 hi_is -33 hi_job 17 hi_kitchen -22 hi_laptop 16 hi_last 35
hi_late 43 hi_life -30 hi_manag -22 hi_mouth 20 hi_name 29 hi_offic -17 hi_parent -16 hi_part -37 hi_passport -21
hi_phone -34 hi_place -23 hi_pocket 84 hi_predecessor 19 hi_prize 17 hi_remark -19 hi_reply 111 hi_rival 19
hi_round -30 hi_school 18 hi_screen -16 hi_seat -31 hi_second -23 hi_secretari -25 hi_shop -15 hi_side -42
hi_solicitor -19 hi_speech -68 hi_staff -15 hi_student -16 hi_successor -15 hi_teacher 33 hi_truck 37 hi_uncl -19
hi_victim -17 hi_voice -21 hi_wed 22 hi_widow -42 hi_wife -38 hi_word -39 hid -31 hidden 27 hide -19 high -43
high_and 33 high_school -26 higher 18 highest -18 highwai -19 hill 30 him 56 him_<words> -30 him_a -15 him_as -16
him_at 63 him_back -22 him_by -26 him_for 29 him_ha 15 him_he 30 him_how -39 him_in 64 him_includ 29 him_of -76
him_on -36 him_read -30 him_say 49 him_that -33 him_the -17 himself_and 26 himself_ha -22 himself_out 23
himself_wa -23 himself_with -30 hip -21 hire 74 hire_by 50 hiss 65 histori -40 historian 20 hit 35 hit_the -35
hoax 49 hoax_call -38 hockei 81 hold_a -31 hold_an 16 hold_her 24 hold_in -29 hold_it -26 hold_no 16 hold_of 36
hold_the -37 hold_up -42 holidai -39 home_and -15 home_by 29 home_in -37 home_on -15 home_should -15 home_town 42
honor 39 hope -44 hope_to -52 hors 39 hospit -46 hospit_ha -23 hospit_with -16 hot 24 hotel_ha -21 hotel_the -20
hour -27 hour_and -20 hour_befor 33 hour_by -34 hour_had 16 hour_in -38 hour_later -59 hour_on 44 hour_the 32
hour_with -28 hourli 16 hourli_rate 16 hous -99 hous_to -22 housekeep 25 how 60 how_a 18 how_he -16 how_hi 44
how_it 20 how_mani -22 how_much -19 how_to -50 howev -15 hundr 100 hundr_peopl 41 hundr_volunteer -15 hung_a -19
hung_up 16 hurri -17 hurri_to -17 hurt -46 husband -37 husband_and 24 husband_wa -19 hydrologist 61 hymn -29
hymn_and -28 hypnotist 72 ic 36 idea -49 ident 19 idiom 42 if -56 if_<speaker> 23 if_he -21 if_it -25 if_the 38
if_thei -24 ignor -73 ignor_the -36 ill -36 imag -21 imagin 49 imperson 51 impostor 28 impressionist 73
improvis 31 in 22 in_<number> 36 in_<speaker> 49 in_a 36 in_an 21 in_and 23 in_anoth 162 in_at 23 in_autumn 33
in_case 54 in_chapter 56 in_charg -18 in_colleg -16 in_court -68 in_differ -15 in_eight -20 in_eleven -34
in_everi 17 in_fact 21 in_fanci -16 in_four -19 in_front -34 in_full 20 in_good -46 in_her -37 in_hi -29
in_hospit -23 in_interview -50 in_it 60 in_line -52 in_nine -62 in_no -37 in_on -15 in_parliament -18 in_part -19
in_pencil 20 in_place -31 in_prison -20 in_public -48 in_question 94 in_reply -17 in_return -18 in_row 58
in_seat 50 in_sever 17 in_shift 37 in_six -17 in_tear -20 in_ten -33 in_that 110 in_the 60 in_their -48
in_them 25 in_three -19 in_through -25 in_town -21 in_troubl 17 in_twenti 20 in_two -40 in_with -23 in_within -15
in_write -54 inch -18 includ -41 includ_<speaker> 16 includ_<words> -15 includ_a -22 includ_that 31 incom -25
increas 15 indict 39 infect -22 inform_is -30 inherit -27 initi 57 inject 24 injur -21 injuri -30 ink 99
ink_and 32 inquest -47 inquiri -28 inquiri_into -22 insid 58 insid_say -28 insist -54 insist_that -33
inspector -47 instead -35 instruct -19 instructor 64 insur -28 intact 18 intens 34 intens_care 35 interest -19
intern -26 interpret -19 interrupt -23 interv 18 interv_and 44 interview 40 interview_at -41 into 31 into_a 35
into_forc -16 into_her 37 into_on 27 into_the 36 introduc_the 22 intrud 22 invad 23 invent 19 inventori 16
investig -24 investig_say 24 investor -29 invit 39 invoic 42 is_<name> -51 is_<speaker> 26 is_a 139 is_about -16
is_an 18 is_ask -56 is_at -30 is_avail -15 is_be -34 is_call -16 is_charg -20 is_date 105 is_describe -23
is_done -18 is_due -42 is_expect -44 is_for -26 is_forecast -20 is_free -28 is_from 63 is_go -20 is_happi -19
is_hear 34 is_her 16 is_how 59 is_in -15 is_it -19 is_left -19 is_less -15 is_like -28 is_mean 33 is_more -21
is_need -23 is_no 15 is_now -28 is_of 85 is_off -21 is_often -20 is_on -46 is_out -43 is_publish 24 is_put -19
is_read 20 is_run -31 is_say 59 is_seek -15 is_set -82 is_short 18 is_sorri 16 is_stand -52 is_suppos 32
is_surviv -28 is_taken 71 is_talk -29 is_tell 61 is_that 39 is_the 98 is_then -21 is_think 23 is_too -20
is_two 30 is_up 22 is_with -22 is_withdrawn 16 is_without -17 is_write 29 island 25 isn't -66 isn't_a -38
isn't_on 34 issue 41 issue_a -25 issue_for 19 issue_on -15 it 40 it_<number> -23 it_<speaker> -21 it_a -39
it_about 20 it_again 66 it_all -29 it_and 102 it_anoth -20 it_appear 32 it_ask -37 it_at 49 it_author 70
it_back 84 it_be 25 it_belong 21 it_by 29 it_call -35 it_came -25 it_carri 50 it_come -19 it_cost -15
it_could -21 it_council -19 it_cover -15 it_custom -15 it_doe -15 it_drop -17 it_editor -19 it_eleven -16
it_emerg 49 it_end -20 it_feel -33 it_find -26 it_for 79 it_four 33 it_from 69 it_gave -23 it_go -17 it_ha -36
it_had -82 it_head 19 it_himself 15 it_includ -18 it_isn't -16 it_last -21 it_leader -16 it_maker 17 it_manag 53
it_member -27 it_nine 20 it_off 20 it_onli -17 it_open -51 it_out 17 it_quote -27 it_record -17 it_report 42
it_run 56 it_say 16 it_show -25 it_sinc -26 it_so 29 it_staff -18 it_take -25 it_target 21 it_term -20
it_title 23 it_to 70 it_took -38 it_twice 101 it_until 17 it_up 55 it_wa 30 it_wai -15 it_wasn't 23 it_with 26
it_would -67 it_wrong 22 item 38 itself -22 jacket 36 jacket_and 21 jar -17 jaw 143 jersei 35 jet -19 jetti -39
job_as -28 job_of 25 job_to -26 join_in -30 joint -18 joke -91 joke_that -43 journal -22 journalist -18
journei -37 judg_<name> -21 judg_<speaker> -16 judg_ask -17 judg_cite -15 judg_put -36 judg_tell 28 judg_with 19
jump 19 junction -37 junior -27 juri_box -15 juri_on 32 juri_should -18 juror_<name> 20 juror_that 33
juror_to -18 just 71 just_been 43 just_won 90 justic 23 karaok 17 keep -48 keep_bee 40 keeper -27 kei 66 kept 15
kept_a 57 kept_ask -18 kept_her -24 kept_hi -28 kept_it 67 kept_the 36 keyboard 59 kick -29 kid -22 kidnei 23
kill -49 kilometr -48 kind -27 king -19 kitchen -17 kitchen_tabl 22 kitchen_televis -18 km -15 knee 103
knee_of 25 knew 36 knife 49 knife_crime -17 knit -15 knock 17 know 110 know_it 34 know_no 37 know_that -28
know_the 35 know_what -33 know_who -16 known_as -17 known_to 29 label -63 label_<words> -20 lad 16 ladder 15
ladl -30 ladl_and -23 lai 125 lai_a -16 laid -17 laid_on -16 lake 27 land -37 land_that 32 land_wa -30
landladi 24 lane -34 languag -22 languag_and -38 laptop_wa -16 larg -61 largest -30 larynx 83 last -45
last_<name> -24 last_<number> -18 last_dai 31 last_five 15 last_for -19 last_four -56 last_frame 55 last_half 51
last_line 51 last_month -41 last_night 22 last_of -33 last_see 20 last_until 18 last_week -55 last_winter -30
last_word -35 last_year -62 late 23 later -56 laugh_and 25 laugh_from -19 laugh_when -60 laughter_from -17
launch -39 launderett 51 laureat -22 law 29 law_firm 60 law_say -17 law_student -31 lawmak -17 lawyer -43
lawyer_<name> -27 lawyer_had 23 lead -90 lead_on 19 lead_the -26 leader -43 leader_<speaker> -17 leader_in -32
leaflet 30 leagu -40 leagu_match -15 leak -67 leak_in -17 lean 42 learn -25 learn_from -32 learn_hi -40
learn_that -15 learn_to -39 learnt 40 learnt_of 40 leas -51 least -26 least_two -15 leav -65 leav_at -24
leav_that 23 leav_the -26 lectern 94 lectur 44 led -93 led_by -18 led_the -19 ledg -28 ledger 40 leek -17
left -61 left-hand 46 left_<number> -23 left_<speaker> 33 left_and 31 left_befor -20 left_her 15 left_hi 24
left_in -17 left_on -32 left_the -72 left_to -29 leg 20 leg_ar 17 legaci -28 legal -28 legisl 19 lend 41
lend_it 29 lent -33 lent_her -16 leopard -23 less -51 less_sentiment -20 less_than -17 less_the -20 let 69
let_her 18 let_off 16 letter 40 letter_and -23 letter_came 39 letter_date -51 letter_from 43 letter_in -69
letter_is 59 letter_of -21 letter_say -17 letter_that -34 letter_to -52 letter_wa 47 letter_which 16
letter_would -17 letterhead 63 level 35 li 30 li_to -15 librari -31 librari_and -17 librarian_at -17 licenc -23
lie 27 life 25 lifeboat -28 lift_on -15 lift_the 42 light -83 light_and -22 light_go 19 light_had -17
light_the 41 light_to -20 lighter -28 lighter_sentenc -18 lighthous_keeper -15 like 77 like_a 16 like_everyon -15
like_rain -22 like_that 21 lime 38 limit -42 limit_of -25 line 73 line_and -18 line_for 23 line_is 29 line_of 37
line_that -16 line_up -22 line_wa 29 linguist 40 link -54 lip 111 lip-read 80 list -18 list_of 20 list_the -24
listen 117 listen_to 83 litr -15 littl_differ -18 littl_more 15 littl_wind -21 live 27 live_alon -22 live_on -19
loan -49 lobbi 21 local -74 lock_the 33 locker 60 log 69 log-in 21 log_put 16 log_show 66 logo -28 logo_and -23
long -84 long_and -25 long_as -18 longer 18 longer_type -23 longest -20 look_at -22 look_close 19 look_into -16
look_like 19 look_up 29 lookalik 26 loop 54 loos 53 lorri -66 lorri_driver -22 lose 20 lose_her 19 lose_their 29
loss -35 loss_of -26 lost -74 lost_by 33 lost_her -56 lost_hi -47 lost_in 25 lost_it -43 lost_on -16 lost_the 31
lost_to 15 lot 51 lot_for 27 lot_voter -15 loud 26 loudspeak 25 low -48 low_cross -20 lower -27 lunch 41 ly -21
m_on 24 machin_and 17 machin_that 24 machin_wa -15 made -21 made_<number> -35 made_<speaker> 31 made_<words> 41
made_a 24 made_by 30 made_from 16 made_her -33 made_it 24 made_no -23 made_of 80 made_the -58 made_to 65
made_up 15 made_with -31 magazin 94 magistr 68 mai_be -47 mai_have 15 mai_not -16 maid 29 main -34 mainten 15
maiz 22 major -35 major_of -24 make 49 make_<speaker> 54 make_a -23 make_it -32 make_two -27 make_up 57 maker 39
maker_had -24 maker_of -39 maker_say 46 malaria 53 male -31 male_artist -17 mall 18 man 29 man_at 18 man_had -19
man_on 22 manag_<name> -31 manag_<speaker> -56 manag_and 16 manag_at -20 manag_director 29 manag_in 41
manag_of 16 manag_to -21 mani -80 mani_of -21 mannequin 16 manufactur -21 map -25 marathon -24 march -22 mare -34
margin 26 margin_of -17 mark 41 market -15 marri 23 marshal 16 mask -40 mask_and -38 mask_to -35 mast -17
match -56 match_in 29 match_the 41 mate 38 matine 93 matter -46 mattress 38 mayor -64 mayor_<speaker> -20
mayor_of -27 me_the 25 me_what -15 mean 35 mean_<words> 77 mean_it -39 meantim -26 meanwhil -30 measur -47
meat -31 medal -21 medium 60 meet -50 meet_at -32 meet_in 15 meet_is -16 meet_of 90 meet_that 16 melt 19
member -67 member_<name> 16 member_have 28 member_of 25 member_that -18 member_took -19 memori -44 men -37
men_have 32 mend -18 mention -30 merchant -30 message 40 message_between -37 message_on -19 message_send -17
message_to -17 met -33 met_her 22 met_in 21 met_with -28 meter -46 metr -27 metr_and 37 microphon 36
microphon_and -32 microphon_fail -50 microphon_had -35 midnight -22 might 53 might_have 15 mild 20 mile 17
mile_from 39 mile_of 31 milk -16 milkman 26 mill -25 mill_in -16 million -57 million_follow 61 million_in -17
million_peopl -24 million_time -30 mind 17 mind_on 20 mine -33 minimum -22 minist_<name> -29 minist_<speaker> -44
minist_as -22 minist_in -31 minist_is 66 minist_offic -27 minist_over -17 minist_wa 21 minist_who 50
ministri_say -23 ministri_that -15 minor -15 minut 38 minut_<speaker> 80 minut_and 16 minut_as 25 minut_befor -31
minut_later 36 minut_of 32 minut_on 19 minut_to 69 minut_were 66 minut_when -15 minut_with -34 mirror_for -43
misheard 29 misheard_the -20 misquot 32 miss -80 miss_<speaker> -16 miss_it -15 miss_the 18 mistak -18 mix -22
mix_feel -17 mix_up 19 mobil -18 mock 33 mock_exam -16 mock_trial 54 modern -20 moment -58 moment_everyon -22
moment_longer -23 monei -44 monei_for -17 monei_on 41 monei_would -16 monk -20 monologu 21 month -53 month_and 24
month_at 32 month_in -25 month_of -20 month_on 42 month_that -15 month_with -19 mood -19 mood_for -16 moon 21
moor -15 mop 15 moral 26 more_<words> 20 more_direct -18 more_of -31 more_or -21 more_than -32 morn 50
morn_and -29 morn_as -17 morn_in -22 mosqu -15 most -56 most_famou 55 most_of -30 mostli -21 mother -60
mother_<name> -16 mother_<speaker> -17 mother_say 30 mother_who 20 motor 50 motto_<words> -17 mourn 15
moustach 77 mouth 126 move -40 move_by 20 move_for 25 move_it -18 move_to -28 move_up -18 much -46 much_of -21
mud -18 murder 39 museum -35 museum_had -16 museum_in -29 must 60 must_be -24 must_pai -28 must_wait 44 my -61
name 46 name_<name> -17 name_<speaker> 61 name_after 20 name_and 70 name_by 33 name_down -17 name_for -26
name_is -26 name_of -29 name_on 20 name_onli -15 name_say -23 name_the 29 name_to -30 name_wa 79 name_were -21
nation -34 nativ 39 navi 29 near -51 near_<name> -31 near_the -31 nearbi -16 nearest -35 nearli -59 need -68
need_on 23 need_six -37 neg 18 negoti 18 neighbor 17 neighbour -52 neither 20 neither_read 25 nephew 21
nephew_<name> -19 net -21 never 15 never_been -18 never_met 29 never_plai -18 never_resent -18 never_say 34
never_see -16 never_speak -17 never_to -32 new -114 new_<name> -15 new_site 20 newest 37 newslett 37 newspap 43
newspap_gave -20 newspap_put -16 newspap_that -21 next -19 next_month -17 next_morn 31 next_on 24 next_spring 41
next_summer -27 next_to 17 next_week 26 next_wit -18 night_<speaker> 40 night_and 24 night_as -39 night_befor 34
night_in 26 night_of -43 night_on -27 night_shift -26 night_the -31 night_train 28 night_wa -21 night_when -17
night_with -42 nine_and 59 nine_dai -50 nine_had 31 nine_night -30 nine_of 29 nine_recept -17 nine_year 50
nineteen 16 nineti 35 ninth -17 no 90 no_<speaker> 39 no_and 41 no_charg -37 no_evict -16 no_hurri -15
no_joke -17 no_longer -18 no_mood -18 no_notic -17 no_on -16 no_part -25 no_public 27 no_receipt -26 no_record 18
no_regret -15 no_shout -18 no_signal -27 no_such 74 no_trace 32 nobodi 22 nobodi_at 42 nobodi_ha -22
nobodi_in -35 nobodi_knew -20 nobodi_wa -33 nod -29 nois -19 nomin -18 none 66 none_of 76 none_wa 18 noon 20
noon_the 28 nor 69 nor_did -31 nor_the 17 normal -24 normal_to -15 north -30 north_of -15 nose 23 not -75
not_<number> -53 not_<speaker> 85 not_<words> 24 not_affect -29 not_all -41 not_answer -32 not_at 18 not_be 23
not_been -16 not_check -25 not_come 54 not_comment -22 not_discuss -18 not_disput -55 not_everi -31
not_everybodi -18 not_everyon -32 not_exist 58 not_go -17 not_had -21 not_hear 40 not_impress -19 not_lost -25
not_mean 21 not_meet 20 not_mention -23 not_met 53 not_move 50 not_on 62 not_open 16 not_read 22 not_respond -17
not_return -16 not_say -35 not_set 107 not_speak 34 not_the 56 not_utter 35 not_yet 71 note 26 note-tak 30
note_for 24 note_from 20 note_on 27 note_that 49 note_to -20 notebook 36 noth 42 noth_and -19 noth_at 26
noth_but 20 noth_of 20 noth_to -33 notic -29 notic_on -19 novel_<words> -15 novel_is 54 now -55 now_<number> 23
now_a -16 now_and -16 now_go 23 now_ha -23 now_hold 17 number 64 number_<speaker> -32 number_of -73
number_seven 39 number_wa 19 number_were -16 nurs -25 nurs_and -17 nurs_for 62 nurs_speak -20 nurs_staff -17
nurs_were 42 nylon 19 o'clock -20 oath -27 object -69 oblig 26 obtain -22 occas 21 occas_with -19 occasion -17
occup 27 of_<name> 47 of_<number> 81 of_<speaker> 39 of_<words> 48 of_a 78 of_argument 20 of_be 25 of_both 44
of_charact 24 of_each 23 of_feel 25 of_five 24 of_fraud -35 of_her -17 of_home -27 of_honor 40 of_it -59
of_let 20 of_nine -56 of_on 18 of_option -15 of_peopl -17 of_press -24 of_radio 50 of_silenc 66 of_talk -20
of_tape -45 of_tea -31 of_ten 36 of_tender 25 of_that 45 of_their 57 of_these 22 of_those -28 of_three -16
of_two 56 of_what -15 of_which -25 of_whom 18 of_word -19 of_work 21 off 52 off_<speaker> 42 off_as -29
off_by -34 off_for 28 off_from -38 off_her -17 off_hi -36 off_to 96 off_with -42 offens 15 offer -59
offer_from 38 offer_him -22 offer_to 15 offic_<name> 43 offic_<speaker> -19 offic_and -15 offic_had -25
offic_on -41 offic_who -45 offic_with -15 offici -73 offici_in -23 often -53 often_that 23 old 48 old_line -28
old_on 30 old_record -17 old_train -28 older -36 older_<speaker> -15 on_<name> -53 on_<speaker> 57 on_<words> 83
on_a 47 on_an -24 on_and 95 on_ani 84 on_anoth -19 on_as -28 on_bail -16 on_by -20 on_card -20 on_each 17
on_eleven -34 on_extra -20 on_ey -23 on_foot -24 on_from 15 on_ha 18 on_her 23 on_hi -62 on_him 71 on_holidai -18
on_how 16 on_is 27 on_leav 22 on_long -38 on_man -19 on_noth 26 on_of 33 on_our -26 on_page 76 on_second 29
on_show -19 on_stage 18 on_stove -25 on_that 44 on_the 36 on_their -26 on_thi -15 on_thing -32 on_three -18
on_to -21 on_trial 21 on_two -27 on_voice -21 on_wa -44 on_when 20 on_whether -16 on_who 16 on_with 25
on_without -25 onc 25 onc_a -35 onc_it 19 onc_on -17 onc_plai -21 onc_the 40 onli -21 onli_<name> 18 onli_as -23
onli_four -31 onli_in 51 onli_nine -15 onli_onc -22 onli_part 24 onli_that 32 onli_wit 33 open -23 open_a -22
open_again -16 open_an -30 open_and 15 open_at 44 open_hi 59 open_it -63 open_next -18 open_on -26 open_season 15
open_with 52 oper -21 opera -16 opinion 71 opinion_wa -21 oppon -40 oppon_have -25 opposit 42 opposit_<name> -29
opposit_number -58 option 47 or -48 or_less -22 or_the 31 or_what -26 order 32 order_from 23 order_issue -15
order_the 23 organ -23 organis -36 organis_had -17 origin -17 other 48 other_<name> 83 other_ar -19
other_candid 17 other_in 16 other_on 16 other_peopl -23 other_side 46 other_sourc 19 other_were -17 otherwis 40
ought 23 ought_to 23 our 79 our_correspond -18 our_report 41 out 23 out_<number> -18 out_a 21 out_an 24
out_and 32 out_as 22 out_at 27 out_befor -30 out_by 30 out_from -33 out_of 33 out_on -22 out_over 29 out_that -30
out_whether 45 out_with -40 outbreak -21 outcom -21 outsid -123 outsid_<name> -16 outsid_<speaker> -21
outsid_firm -23 outsid_her -19 over 28 over_<name> 32 over_<number> 15 over_<speaker> 58 over_<words> 16
over_a 17 over_befor -20 over_by -20 over_everi -16 over_her 29 over_in -22 over_knife -17 over_the 36
overnight -20 overtim -15 ow 69 own 79 own_a 34 own_and -22 own_choic -19 own_cost -15 own_foldabl -17
own_hous -16 own_mother -18 own_record 19 own_side 19 own_speech -17 own_up 91 owner -45 owner_<name> -22
owner_<speaker> -18 owner_as -19 p. 21 p._m 21 pack -31 page 140 page_<number> 119 page_for 28 page_long -51
page_with -45 pai -57 pai_<name> -15 pai_<number> -25 pai_for -37 pai_what -15 paid 64 paid_<number> 34 paid_a 61
paid_by 38 paid_for -39 paid_in -31 paid_tribut -18 pain 33 paint -40 painter -18 pair 20 pair_of 70 palac 33
pan -44 panel 43 panel_ha 16 panel_that -21 pantomim 47 paper -55 paper_<words> -15 paper_for -24 paper_from 35
paper_had 28 paper_in -55 paper_on -15 paperback -20 paragraph 78 paramed -27 parcel -25 parent -34 parish 63
parish_regist 36 park 16 park_and 26 park_behind -21 park_charg 17 park_space 23 parliament -22
parliament_and -25 parodi 79 parodi_account 22 part_as -19 part_in -56 part_of 52 parti 42 parti_had -21
parti_on 16 partner 38 partner_<name> -23 pass -39 pass_<number> -17 pass_on -27 passag 71 passeng -51
passport 27 passport_in -25 password 50 past 70 past_four 43 past_six -19 past_tens 45 past_the 16 past_three 19
pastor 18 patch 31 patent -15 patienc -44 patienc_with -20 patron -16 paus -66 payment -19 peac 24 peel -21
peel_off -15 peg -26 penalti -49 pencil 21 pencil_becaus -18 pension_fund 19 peopl -98 peopl_and 16 peopl_at -18
peopl_had -22 peopl_in 66 peopl_who -40 peopl_work 24 per -38 per_cent -43 percent -50 percent_and -17
perform -21 perjuri 23 perman 55 perman_secretari 63 permiss -21 person -32 persuad_him -18 petit -25 petrol -23
petrol_station -21 pharmaci 44 pharmaci_in 33 phone -32 phone_call 49 phone_from -29 phone_had -29 phone_in 21
phone_to -16 photo 25 photograph 34 photograph_and 37 photograph_in -28 photograph_of -22 photograph_show 22
phrase 44 phrasebook 68 physic -16 physician 17 pick 42 pick_the 31 pick_up 20 pictur_a 17 pictur_of 33
pictur_say 31 pictur_that -25 pie 24 piec 64 piec_of -31 pier -18 pigeon -31 pigeon_had -29 pigment 19
pilot_in 27 pin 48 pipe -40 pirat 32 pistol 35 pitch -23 pizza 127 placard 32 place_at 21 place_by -17
place_in -27 place_on -20 plai_<words> -19 plai_and -36 plai_at -19 plai_by 131 plai_card -21 plai_down -20
plai_for -57 plai_her 53 plai_in -50 plai_on -17 plai_the 95 plai_togeth -33 plain 27 plain_wife -15 plan -60
plan_to -17 planet -24 plant -27 plant_in 43 plaqu 19 plaster -20 plate -23 platform 16 player_had -22
player_in -21 player_left -19 player_of 33 playoff 18 playwright 18 plea 32 plead 25 plead_guilti 33 pleasur -31
plinth 35 plumber 80 pocket 91 podcast 43 poem -21 poet -19 poet_<speaker> -26 point_from -21 point_in -16
point_of 34 point_to 61 polic_find 20 polic_had -34 polic_in 41 polic_on -18 polic_say 52 polic_station 32
polit -22 poll -38 poor -38 pope 59 port -23 portabl -16 porter -15 portrait 63 pose 41 pose_as 68 posit -33
possibl -20 post -16 post_a -39 post_as 19 post_at -27 post_in 45 post_offic -34 post_on -34 post_twice -22
post_wa -19 postal -15 postcard 20 poster -67 poster_ar -37 poster_read -19 postman -22 postman_who -15
postmark 29 pound 18 pound_to 15 pour -17 power -68 power_and -16 practic 16 prank -33 prayer -15 predecessor 40
predecessor_<name> -17 predecessor_<speaker> -22 predict -22 prefect 16 prefer -21 prefer_the -25 premier -19
premier_in -21 prepar -33 presenc -20 presenc_of -19 present -34 present_and -27 present_the -15
presid_<speaker> -36 presidenti 18 press 102 press_confer 36 press_him -25 press_offic 45 press_time -24
pressur -20 previou 25 previou_good -15 price -104 price_in -16 price_of -46 priest 28 primari 106
primari_school 61 prime 40 prime_<name> -19 prime_minist 60 print 15 print_a -37 print_it 34 print_on 58
print_the -15 printer 105 prison -46 privat -43 prize_for -24 prize_to -23 prize_with -20 problem -25
procedur -18 procedur_and -18 produc_a -17 produc_say -15 produc_the -22 product -25 profession 29
professor_<speaker> -19 professor_of 24 profil 24 profit -40 program 20 programm 70 programm_and -18
programm_say 16 project 15 project_box -29 promise 74 promise_<words> 55 promise_a 50 promise_that -42
promise_to -25 prop 15 propose 47 propose_the 34 propose_to 24 prosecut -28 prosecutor_say 15 prosecutor_who 31
protect -37 protest 27 prove 18 provinc -18 provinci -19 proxi 18 public -59 public_galleri -29 public_meet 32
publicist 57 publish -28 publish_a -17 publish_and 15 publish_it -18 publish_last -23 publish_on -36 pull 27
pull_the 84 pulp 51 pulp_<number> 18 pump -18 pupil -56 pupil_had 33 pupil_in 41 puppet 26 purchas -16
purchas_from -15 purpos 32 put 81 put_<speaker> 100 put_asid -29 put_at -23 put_back -49 put_hi -50 put_him 36
put_in 19 put_into 15 put_it -60 put_off -67 put_on 43 put_out 53 put_that 44 put_the 50 put_thi 17
put_through 20 put_to 20 put_togeth 38 put_up -42 putt -19 putt_drop -18 quai -16 qualifi 21 qualiti -20
quarter -28 quarter_of -15 queen 27 question_about 25 question_by -15 question_from -21 question_of -27
question_she -16 question_to 24 question_wa 18 question_whether 22 queu 44 quick -24 quick_to -23 quickli -27
quiet -48 quiet_for -17 quit 44 quizmast 76 quotat 54 quotat_is -30 quotat_wa 39 quote 104 quote_from -19
race -44 racehors -30 rack 23 radio 61 radio_in -28 rail -17 rail_of -15 railwai -33 rain -37 rain_in -16
rain_is -17 rain_or -22 raise -21 ralli -52 ralli_in -36 ran -21 ran_out -26 ran_to -36 rang -29 rang_a 25
rang_of -16 rang_the -69 rasp 23 rate_on 23 rate_the 37 rather_than 19 reach 28 reach_<speaker> -22 reach_by -29
reach_for 36 reach_level 51 reach_the 39 reaction -34 read 24 read_<number> 25 read_<speaker> -29 read_<words> 71
read_for 26 read_from -18 read_in 18 read_into -50 read_it -31 read_nor 25 read_over -16 read_the -71 read_to -39
read_what 44 reader 69 reader_who 56 real 82 real_<speaker> 86 real_name -17 reason -43 rebat -16 rebat_and -16
rebel 24 rebuilt -50 rebuilt_in -25 rebutt -15 rebutt_pick -15 recall 17 recall_cover -20 receipt -44 receiv -59
recept -16 recip 23 recit 36 recognis 25 recollect -17 recommend -22 record -98 record_for 33 record_in -41
record_it -40 record_of -46 record_set -17 recov -92 recov_from -33 red 28 reel 21 referr 23 reform -28
refuge -15 refund -27 refuse -33 refuse_to -37 registri 30 regret -18 rehears_the -15 reject -56 reject_the -16
rel -18 release 21 release_by -25 release_on 21 release_wa 23 remain -56 remain_in -24 remark 55 remark_drew -39
remark_in -85 remark_to 19 remark_were 29 rememb 50 rememb_a 25 rememb_it -15 rememb_the -15 remind_him -65
remov 32 remov_from -32 remov_it -23 remov_of 19 render 27 renew -21 rent 44 rent_in -17 reopen -53 repair 19
repeat_it -45 repeat_that -15 repeatedli -17 replac -39 replac_a 30 replac_by -16 reply 45 reply_he -18
reply_that -45 reply_to -52 reply_within -16 report 22 report_<speaker> 54 report_and -32 report_as -17
report_ha -31 report_had 60 report_in -21 report_it 21 report_on 33 report_tell 16 report_that 34 report_wa 19
report_whether -16 report_who 30 repres 17 reproduc -37 reproduc_the -30 request 15 request_for 39 request_of 20
requir 25 rescu -39 research -65 resent -18 resent_it -18 reservoir -20 resid -53 resid_of -20 resign 25
resist 18 respond -45 respond_point -16 respond_to -18 respons -20 rest_of -15 restaur -40 restaur_in -24
restor -17 result_from -34 result_is 19 resum -34 resum_at -20 retail -17 retir_dentist 27 retir_for -21
retir_in -34 retir_signal -15 retir_surveyor 18 retir_to -22 retrospect -15 return -53 revenu -17 revers 33
review -52 review_by 33 review_of -17 revolt 23 reward -16 ribbon 17 rice -23 ride 81 rider -42 rider_as -19
rifl 66 right -50 ring 34 ring_the 26 risen 63 risen_to 32 risk -32 rival_firm -19 rival_for 25 river -50
road -57 roar 43 robberi 22 robe 69 robot -36 rock -28 roll 37 roll_her -20 roll_the 17 roller 21 roof -65
roof_had -22 roof_of -25 roofer -28 room 67 room_and -16 room_as -35 room_he 28 room_in -18 room_of 58 room_on 17
room_sinc 23 room_wa 17 room_when 74 rose -36 round_from 42 round_of 44 round_to 23 rout -32 routin -20 rover -36
row_<name> 18 row_behind 16 row_two 40 royal_granari -18 rubber 73 rubber_mask 32 rule -27 rule_on 60
rule_parti -15 rule_wa -15 ruler 35 rumour -40 rumour_that -21 run 66 run_again -17 run_by -20 run_of 29
run_out -42 run_the 17 run_to 105 run_until -53 run_use -17 rung 18 runner_in -16 runwai -23 rupe -15 rush 23
safeti -42 sail_a 44 salami -21 sale -27 sale_from -38 sale_in -23 sale_wa 53 same 22 same_<name> 52
same_even -17 same_gale -31 same_minut 60 same_morn -18 same_name -30 same_room 35 same_strain -15 sampl_had -17
sanction -19 sanctuari -35 sandwich 30 satellit -18 satir 48 save -37 say -89 say_<name> 44 say_<speaker> -38
say_<words> 120 say_a -58 say_afterward -19 say_an -23 say_and 73 say_befor -15 say_exactli -22 say_for 28
say_he -113 say_hi -43 say_in 68 say_is 53 say_it 35 say_last -16 say_no -27 say_noth 49 say_of 24 say_on 32
say_onli 20 say_she -62 say_so 102 say_someth 53 say_that -106 say_the -18 say_thei 61 say_there -46 say_thi 21
say_wa 40 say_what 38 say_with -21 scaffold 15 scale -18 scan -33 scar 15 scene 132 scene_wa 18 sceptic -15
scheme -20 scholar 17 school -35 school_and -52 school_bu 32 school_gym 57 school_have -30 school_in -17
school_is -17 school_to -18 schoolboi 21 schoolteach 48 scientist 23 score -54 scream 32 screen 74 screen_for 30
screen_in -21 screen_turn -18 screenshot 40 script -21 scroll 25 sea -46 seagrass -17 seal -27 search_of -17
season -23 season_and -40 season_made 24 season_on -19 seat_<number> 46 seat_a -23 seat_behind -15 seat_for 40
seat_in -22 seat_were -16 second 27 second-year 46 second_act 34 second_back -21 second_befor 27 second_dai -25
second_half -42 second_home -30 second_in -29 second_of 36 second_on 38 second_sampl -17 second_time 27
second_to 15 second_wa -19 second_year -23 secret 19 secretari 41 secretari_of -16 secretari_say -26 section -16
sector -19 secur 70 secur_guard -18 see_by -47 see_her 19 see_hi -19 see_it -44 see_on 20 see_the -21 seed -30
seek -33 seek_a -17 seem -51 seem_in -15 seem_to -19 segment 21 seiz -20 select -17 sell -33 sell_a 43
sell_the 30 seller -23 seminar 20 send_by -18 send_for 23 send_from 18 send_her -25 send_the 15 sender 102
senior -49 senior_offici -19 sentenc 164 sentenc_and 25 sentenc_begin 26 sentenc_in -28 sentenc_is 23
sentenc_of -19 sentenc_on 54 sentenc_that 19 sentenc_to -44 sentenc_wa 68 sentenc_will -20 separ -25 sergeant 45
seri -57 seriou 40 serv -19 serv_at -15 serv_for 40 server 43 servic_in 24 set -29 set_a -15 set_foot 92
set_in -28 set_of -15 set_off -15 set_up -37 settl 44 settl_a 27 settl_on 60 settl_the -15 seven -50
seven_month 21 seventh -30 sever -37 sewn -19 shadow 53 shake -29 shake_hand -18 shame -16 shape 20 share -51
share_<number> -17 share_a 29 share_hous 40 share_the -20 share_two -21 sharper -25 sharper_in -25 shave -31
she -106 she_<words> 17 she_agree -28 she_and 40 she_answer 17 she_did -17 she_go 34 she_hand 32 she_hold 56
she_laugh -15 she_lost 28 she_point -15 she_promise 19 she_read -55 she_sat -19 she_say -106 she_sing -18
she_speak 69 she_spent 18 she_tell -57 she_took -24 she_wa 89 she_walk -22 she_want -19 she_write -36 shed -29
sheep -22 shell 15 shelter -20 shift -16 shift_and -17 shill 42 ship 34 ship_wa 45 shoe -16 shook -81
shook_hi -65 shoot 22 shop 29 shop_on 33 shop_where -26 shopper 30 short -26 short-liv -19 shorten -26
shorter -33 shorthand 34 shortli_befor -23 shortlist -30 should_have 65 should_not -21 should_read -26
shoulder -21 shoulder_and -18 shoulder_of 15 shout 57 shout_it 28 shout_of -50 show 22 show_<name> -15
show_<number> 52 show_a -21 show_and -21 show_her 53 show_him -17 show_how 18 show_in -25 show_it -18 show_me -18
show_no -20 show_that -31 show_the 134 show_what 24 shown -39 shown_at -15 shown_in -15 shown_it -17 shown_on -17
shown_the 19 showrunn 30 shrug -20 shut 29 shut_down -25 shut_on 15 shut_out -15 shut_sinc 18 shut_the 17
sick -43 side -20 side_ar 32 side_had -33 side_of -21 sigh 21 sight -30 sight_of -21 sign -17 sign_<words> 40
sign_a -44 sign_and -47 sign_in 16 sign_it 33 sign_that -29 sign_the -17 sign_up -16 sign_with 63 signal -45
signal_and -25 signal_box -18 signal_offic -15 signatur 19 signatur_of -19 silenc 31 silenc_and -31 silent -31
silver -26 silver_ladl -23 similar -33 similar_strike -16 sinc_<name> -52 sinc_<number> -47 sinc_<speaker> -20
sinc_a 19 sinc_chang -21 sinc_he 56 sinc_her -26 sinc_hi 31 sinc_independ 33 sinc_it -40 sinc_last -20
sinc_spring 19 sinc_the 53 sinc_then -24 sing -21 sing_and -36 sing_by 58 singer_<speaker> -16 singer_in -15
singl -15 singl_<name> 51 singl_<words> -32 sink 25 sister -39 sister_and 27 sister_disagre -20 sister_from 41
sister_had -15 sit 53 sit_down 19 sit_for 15 sit_in -17 sit_on 106 site 74 six_and 19 six_countri -16
six_hour -28 six_minut 16 six_month -47 six_page -54 six_second -46 six_time -26 six_to -30 six_year 35 sixth -26
sixth-form 50 sixth-form_did -15 sixth_dai -18 sixth_form 15 size_of -45 skate 25 skip -19 skylight -21 slab -18
slap 27 slate -15 sleep_in -15 slid 20 slide 21 slightli 21 slightli_differ -17 slot 17 slow 46 slow_and -18
slow_in 26 small -40 smaller -29 smile -38 smile_and -26 smuggler -23 snap 35 snore 51 snow -32 so 72
so_<speaker> -22 so_at 15 so_doe -43 so_far -37 so_for 25 so_he 20 so_often 25 so_what -62 societi 34 sock_and 19
sofa -19 softwar 49 softwar_and 17 softwar_from 20 softwar_had 46 softwar_that -43 sold_<number> -31 sold_at 23
sold_in 43 sold_it 20 sold_out -47 soldier -37 solicitor -45 solv_the 16 some -72 some_<number> -25 some_of -20
some_time -17 somebodi -16 somebodi_had -18 someon 64 someon_ha -19 someon_had -39 someon_in 32 someth 65
someth_is -21 son -44 son_<name> -16 son_had 15 son_of -29 son_wa -30 son_who -20 song 47 soon -43 soon_as -30
sooner 39 sophomor -29 sore -33 sorri 21 sorri_for -17 sorri_that 29 sort 35 sound 25 soup -24 sourc 43 spa 55
spaniel 22 spare -25 speak 126 speak_<name> 34 speak_about -18 speak_after -19 speak_and -21 speak_as 30
speak_at -49 speak_by -50 speak_of 26 speak_on -24 speak_onli -29 speak_outsid -15 speak_sinc 65 speak_the 41
speak_to -47 speak_up -44 speak_with -25 speaker 176 speaker_at 29 speaker_in 53 special -21 specialist -20
specimen 26 spectat 24 speech 48 speech_and 28 speech_by 46 speech_had -33 speech_last 18 speech_to -16
speech_wa 24 spell 204 spell_with 17 spend -29 spent_<name> 28 spent_a 15 spent_the 40 spent_three -37
spent_two -24 spit 100 splice 41 split -31 spokesman -49 spokesman_<speaker> -29 spokeswoman -22 sponsor 19
spoof 55 sport 43 spot 25 sprain -25 spread -53 spring_as 50 spring_the 20 squad -23 squar 62 squeez 33 stab 23
stadium 22 staff -88 staff_find -17 staff_had -19 staff_to -18 stage -35 stai -29 stai_for -30 stai_in 74
stai_on 42 stair -21 stall 106 stall_of 57 stammer 55 stamp 36 stand 37 stand_at -21 stand_besid 37 stand_by -49
stand_in 30 stand_next 57 stand_wa 23 standard 41 star -27 star_<name> -18 stare -20 stare_at -20 start -139
start-up -23 start_her -18 start_in -18 start_it -28 state -58 state_<name> -20 state_and -19 state_that 24
statement 15 statement_and 23 statement_from -37 statement_on -17 statement_read -28 statement_wa 43
station_had 32 station_in 20 station_to 17 steadi -38 steel -19 steepl -15 stenograph 48 step_down -32
step_of -23 steward -38 still_ha -40 still_in 71 stitch 24 stock 37 stolen -46 stone 32 stood -59 stood_besid -17
stood_by -37 stood_for 51 stop 49 stop_at -26 stop_on 24 stop_the 39 stop_use -20 stoppag -15 store -69 stori 53
stori_by 25 stori_in -16 stori_of -63 stori_wa 43 storm 43 storm_took -18 stove -56 straight 19 straight_face 55
strain -33 strain_as -15 stranger 51 strap 19 strategist -16 straw -30 stream 54 street -87 stretch -28
strike_at -18 strike_is -37 striker 17 string 48 strip 64 strip_of -16 stroke 29 stroke_in 22 struck_a -15
stuck -47 stuck_it -26 student 29 student_10-year-old -16 student_admit -32 student_at 29 student_from -27
student_in 28 student_who -23 studi -46 studi_of 35 studi_the -21 studi_wa 27 studio 15 studio_ha 15
studio_in -26 style 25 su 64 subscrib 59 substitut -24 substitut_<name> -20 subtitl 46 subtitl_were 38 succe -15
succe_him -15 succeed 22 success -23 success_meet -17 successor -25 such 144 such_talk 18 suffer -18 suggest -23
suggest_that -34 suit 21 suit_took -30 suitcas_and -28 sum_and 19 summari 23 summit 27 summit_and 32
supermarket -19 supervisor -22 suppli 15 suppli_the 23 support -35 suppos 113 suppos_that 53 suppos_to 25
supposedli 103 sure -44 surgeon 66 surgeon_had 24 surgeon_in -28 surgeri -23 surgeri_in -24 surgic -19 surnam 52
surpris_to 53 survei -39 surviv -20 surviv_by -28 suspend -38 suspend_for -16 swallow 76 swap 32 swear 63
sweat 29 sweep -17 swept 21 swim -37 swim_pool -17 swing 17 switch 17 syllabl 48 sympathi -15 system -24 tabl 58
tabl_in 90 tabl_with -31 tablet 21 tablet_comput -25 tabloid 50 tag 29 tailor 34 take -52 take_<number> -15
take_a -15 take_back 19 take_hi -15 take_in -15 take_on -17 take_over 28 take_place 37 take_the 50 take_to 54
take_up -67 taken_<speaker> 20 taken_a -24 taken_by 21 taken_hi 22 taken_in 15 taken_off 29 taken_on -23 talk 44
talk_about -17 talk_for 18 talk_in 74 talk_of -19 talk_that 15 talk_to -15 talk_with 25 tall 40 tanker -20
tannoi 15 tannoi_plai -19 tap 20 tape -37 tape_and -27 tape_of 25 tape_wa -66 tart -15 taught_it 24 taunt 15
tax -69 tax_<words> -15 taxi 44 taxi_driver -25 tea -21 teach -37 teach_<name> 30 teach_the -24 teacher -23
teacher_account -15 teacher_had -20 teacher_in -15 team 17 team-mat -31 team_bu 25 team_had -22 team_in -22
teammat -31 tear -58 tear_as -15 teatim -22 teeth 36 telegram 28 telephon 28 telephon_and 15 telephon_her -16
telephon_hi -15 telephon_interview -27 telephon_number 43 telephon_record -20 televis -62 televis_and -18
televis_crew 29 televis_that -18 tell 68 tell_<name> -57 tell_a -89 tell_at -37 tell_employe -19 tell_him -17
tell_juror 27 tell_local -15 tell_me -42 tell_member -18 tell_of -37 tell_on 17 tell_polic 17 tell_report -60
tell_the 144 tell_to 41 temperatur 42 temperatur_of 19 templat 33 ten 34 ten_of 27 ten_past 24 ten_year -49
tenant -25 tender 21 tenor 15 tens 45 tent -16 tenth -39 tenth_of -29 term -31 term_of -16 termin 16 test -55
test_on -22 testify -22 testify_for -33 testimoni 18 text 81 text_and 36 text_at -19 text_wa 45 than -62
than_<number> -63 than_a -26 than_ani 24 than_the 20 thank -37 thank_her -32 thank_the 18 that 30 that_<name> -28
that_<speaker> 78 that_a -21 that_account -19 that_afternoon 90 that_an -17 that_and 30 that_ani -21
that_answer 23 that_anyon -23 that_at 19 that_begin -15 that_came 32 that_can -19 that_cough -21 that_could -21
that_custom -18 that_dai 109 that_down -20 that_drew -33 that_each 20 that_everybodi 22 that_four -15
that_from 37 that_go -32 that_ha 21 that_had 18 that_have -16 that_he -16 that_her -44 that_hi -32 that_hour 23
that_in 21 that_left -37 that_make -19 that_mean -18 that_morn 144 that_name 81 that_night 71 that_none 45
that_of 46 that_offic -33 that_phrase -28 that_point 17 that_read -27 that_second -15 that_sentenc 21
that_she -101 that_show -20 that_someth -21 that_start -20 that_struck -15 that_such -22 that_the -19
that_there 29 that_thi -17 that_time 36 that_to 41 that_took 22 that_wa 29 that_wai 56 that_week 90 that_work 17
that_would -22 that_year 88 the -34 the_34-year-old -17 the_<number> -70 the_<speaker> 70 the_<words> 68
the_accid 21 the_account 45 the_accuse 33 the_actor -38 the_ad 34 the_address -54 the_admir 43 the_affair -23
the_ag -19 the_agenc 79 the_aid -20 the_airport -48 the_aisl -16 the_allege 33 the_ambassador 18 the_anim -17
the_announc -17 the_app -27 the_appeal 28 the_appendic -30 the_applic 35 the_archbishop 42 the_archiv 36
the_argument -17 the_armi -35 the_artist 36 the_attack -26 the_audio 20 the_author 31 the_autumn -71
the_avalanch -19 the_back -111 the_balconi 39 the_ball -43 the_bank -20 the_bar 40 the_barman 48 the_barrel 54
the_batteri -18 the_beach -41 the_bear 37 the_bed 30 the_bell 20 the_bench -18 the_best 19 the_bill -42
the_bin 19 the_blackmail 24 the_bless 21 the_block -20 the_board -34 the_boi 31 the_boiler 18 the_book 46
the_booth 39 the_border -16 the_borough -17 the_bottom -28 the_boxer -28 the_bride 36 the_brigad -17
the_brother -37 the_bu -39 the_budget -28 the_build -43 the_bulletin 18 the_button 29 the_cabl 20 the_call 35
the_caller 72 the_camp -31 the_capit -22 the_car -29 the_caretak 42 the_case -57 the_cash 19 the_cast 19
the_castl 26 the_cater 54 the_cathedr 22 the_centr -15 the_central 27 the_ceremoni 37 the_chain 33
the_challeng -17 the_chamber -16 the_champion -16 the_chancellor 30 the_chat 23 the_children 55 the_choic -19
the_choir -24 the_church -22 the_citi -27 the_claim -17 the_cleaner -30 the_clerk 49 the_clip 110 the_club -19
the_co-chairman -18 the_coast -36 the_coastguard -20 the_coat -23 the_code -28 the_colleg -30 the_colonel 65
the_comic 41 the_committe -60 the_compani -49 the_complaint 18 the_congressman 15 the_contract 15 the_convict -19
the_corner -26 the_coron -36 the_cost -24 the_counter 17 the_counti -60 the_coupl -21 the_court -46 the_cox -22
the_crash 20 the_crew -22 the_crowd -37 the_dai 68 the_dam -32 the_damag -19 the_date 65 the_deal -15
the_debat 44 the_decis -56 the_deleg 15 the_demand 29 the_dentist -43 the_design 15 the_detect 15 the_differ -36
the_dinner -25 the_director 53 the_district -19 the_divorc 17 the_doctor 19 the_document -15 the_donor -20
the_door 48 the_drama 28 the_draw -25 the_driver 67 the_drivewai -18 the_ear 28 the_east -23 the_economist 50
the_edg 20 the_elder -21 the_elect 17 the_elev 17 the_email 54 the_embassi 35 the_emerg -37 the_end -38
the_entranc -18 the_envelop 28 the_episod -48 the_ev 30 the_even 18 the_evid -26 the_examin 29 the_exchang 68
the_expert 15 the_extra 58 the_ey -19 the_eyebrow 38 the_face 24 the_factori -24 the_fall -45 the_fals 26
the_famili -75 the_fan -29 the_farewel 23 the_farm -33 the_fastest -16 the_fault -23 the_feder 18 the_ferri -15
the_festiv -27 the_fever -20 the_fiction 35 the_field -43 the_fifth -21 the_figur -38 the_film 68 the_final -25
the_find -24 the_firm -39 the_fleet 44 the_floor -52 the_flower -23 the_follow 71 the_forc 15 the_foreman -66
the_forfeit 22 the_former 22 the_founder -22 the_fourth -44 the_fraud 34 the_front 28 the_full -32 the_fund -19
the_galleri -50 the_game -48 the_gang 61 the_gate -33 the_gener 28 the_ghost -25 the_glass 90 the_goal -43
the_groom 56 the_ground -22 the_group -28 the_guard -16 the_guest 57 the_gutter -18 the_hall 18 the_hand 44
the_harbour -22 the_harbourmast -21 the_hat 61 the_head 38 the_headline -16 the_hear -92 the_heart -23
the_heat 33 the_help 21 the_heroin 29 the_hill 33 the_hit 19 the_hole 20 the_home -39 the_hour 73 the_hous -26
the_hypnotist 69 the_idea -31 the_inquest -31 the_inquiri 21 the_internet -18 the_interpret 51 the_interv 33
the_intrud 22 the_invit 29 the_item 53 the_jaw 28 the_jetti -39 the_joke 19 the_journal -18 the_judg 16
the_junction -29 the_juri -22 the_kettl -15 the_king 36 the_knee 23 the_label -25 the_laboratori 36 the_ladi 29
the_lamp -15 the_land -41 the_lane -23 the_largest -22 the_late 22 the_laugh 21 the_law 17 the_lead -17
the_leaflet 29 the_leagu -17 the_leas -29 the_lectern 64 the_lectur 89 the_letterhead 23 the_librarian -18
the_lifeboat -18 the_lift 25 the_line -50 the_littl 40 the_live -18 the_lobbi 23 the_longest -18 the_lot 18
the_machin 33 the_magazin 119 the_magistr 33 the_main -28 the_maker 23 the_man 105 the_margin 38 the_mark -22
the_market -34 the_match -48 the_matter -18 the_meantim -26 the_medium 42 the_men -59 the_menu -20 the_message 52
the_middl -20 the_mine -18 the_minist 63 the_ministri 38 the_minut 34 the_mirror 25 the_moment -34 the_monei -26
the_month -16 the_morn 21 the_mother -23 the_motto 16 the_murder 54 the_museum -23 the_name 48 the_nation -26
the_navi 42 the_nearest -23 the_neighbour -25 the_network 20 the_new -112 the_next 120 the_night 53 the_nine -21
the_novel -23 the_nurs 103 the_occup -18 the_offer -22 the_offic 29 the_offici -15 the_older -15 the_on 63
the_onli 52 the_opera -15 the_opposit 19 the_origin -30 the_other 17 the_outcom -27 the_outgo 19 the_owner -68
the_page 90 the_paint -20 the_painter -16 the_pair -18 the_pan -36 the_panel -45 the_paper 55 the_part 109
the_parti 56 the_passag 61 the_password 49 the_past 17 the_patch -26 the_patient -35 the_paus 33 the_perman 63
the_piano 31 the_pictur 78 the_piec 66 the_place -32 the_plan -19 the_plant 32 the_platform 32 the_player -44
the_playoff 18 the_plinth 35 the_point -20 the_polic -23 the_poll -16 the_port -43 the_poster 17 the_pot 43
the_power -30 the_premier -37 the_presenc -19 the_presid 53 the_previou 43 the_price -46 the_priest 60
the_prime 92 the_printer 28 the_prison -20 the_programm 85 the_project -41 the_promise -16 the_protest -19
the_proxi 18 the_public -43 the_publish 65 the_pupil -34 the_puppet 26 the_purchas -16 the_putt -18 the_quai -15
the_quarrel 24 the_question -42 the_queue 30 the_quotat 65 the_quote 51 the_race -15 the_rail -29 the_railwai -15
the_rain -34 the_real 78 the_rebel 25 the_recall -23 the_record -21 the_red 24 the_region 22 the_regul 18
the_release 17 the_remark -38 the_reply 44 the_report 34 the_request 20 the_research -17 the_reservoir -17
the_resid -19 the_resign 19 the_review 24 the_revolt 23 the_ride 74 the_rider -18 the_right 35 the_rise -16
the_river -36 the_road -24 the_roof -63 the_roofer -18 the_room -33 the_rout -22 the_rover -27 the_rubber 22
the_rule 20 the_run 39 the_sampl 19 the_satir 35 the_scaffold 15 the_scene 33 the_school 28 the_screen 66
the_screenshot 43 the_script -50 the_season -31 the_seat -27 the_second 21 the_sector -17 the_sender 48
the_sentenc 233 the_seri -40 the_set -32 the_sheet 67 the_sheriff -17 the_ship -17 the_shortlist -27 the_show -26
the_showrunn 30 the_side -27 the_signal -21 the_singer 66 the_singl -36 the_sister -24 the_site -28 the_six -37
the_sixth -19 the_size -44 the_small -23 the_softwar 17 the_son -28 the_sort 20 the_sound 62 the_speak 36
the_speaker -18 the_spell 56 the_sponsor 39 the_sport 37 the_spring -55 the_squar 29 the_stadium 17 the_stage -32
the_stair -50 the_stall 146 the_stand 44 the_start -35 the_statement 43 the_station 91 the_steepl -15
the_stenograph 80 the_steward -23 the_stori -22 the_storm 36 the_stove -29 the_stream 54 the_street -35
the_striker 25 the_student -35 the_studi -39 the_subject -23 the_suggest -15 the_sum -24 the_summer -45
the_summit 28 the_suppos 34 the_surgeri 17 the_suspect 25 the_tabl -83 the_tabloid 48 the_talk 44 the_tannoi 15
the_tape 18 the_teacher 23 the_teenag -23 the_telegram 24 the_tenor 31 the_text 69 the_theatr 17 the_third 37
the_three 40 the_tide -36 the_till -34 the_time 106 the_timet -32 the_toast 29 the_tournament -16 the_tower -23
the_town -44 the_trade -28 the_traffic -29 the_trailer 40 the_transcript -37 the_translat 40 the_tree -15
the_trial -46 the_trophi -22 the_troubl -18 the_troup 29 the_truth -16 the_tunnel -15 the_turn -34 the_twelfth 32
the_two 71 the_umpir -25 the_union -53 the_univers 54 the_vallei -36 the_van 38 the_verdict 28 the_vicar 46
the_villag 15 the_voice 72 the_volunteer -18 the_vote 22 the_voter 53 the_wai -27 the_waiver -15 the_walk 38
the_wall -25 the_warehous 25 the_water -42 the_wave -39 the_well -15 the_west 38 the_whale -16 the_whole 84
the_wholesal -20 the_widow 29 the_wind -23 the_window -19 the_winger 23 the_winter 34 the_wire 30 the_wit -25
the_woman 83 the_women -26 the_word 64 the_work -20 the_world -24 the_worst 17 the_writer 40 the_wrong 17
the_yard 71 the_year 51 the_youngest -15 theater 25 theatr -36 theft -42 thei -71 thei_all 15 thei_ar 111
thei_did -17 thei_find 33 thei_have -29 thei_not -15 thei_plai -20 thei_record -17 thei_should -17 thei_want 49
thei_were -58 thei_will -16 their -57 their_best 24 their_children 30 their_father -21 their_last 38
their_lawyer 26 their_name -22 their_own -53 them -41 them_a 17 them_between 23 them_by -31 them_for -25
them_from 35 them_ha 32 them_had 18 them_in 41 them_is 47 them_that -16 them_the 35 them_under -19 them_up -25
them_wa -31 them_were 28 them_who -15 themselv -39 then 105 then_<name> 36 then_ask 26 then_go -28 then_he -57
then_hear -21 then_it -77 then_put 26 then_tell -21 therapist 44 there 32 there_a -17 there_and 19 there_ar -37
there_for -18 there_ha 38 there_had -28 there_in -17 there_is -36 there_sinc -32 there_wa -63 there_would -15
these_word -44 thi 33 thi_articl -38 thi_is -33 thi_magazin -30 thi_month 33 thi_morn -19 thi_occas -19
thi_ordinari -19 thi_point 31 thi_season 16 thi_summer 19 thi_to 17 thi_wa 27 thi_winter -24 thiev -28 thigh 59
thin -22 thing 70 thing_and 16 thing_anyon -23 thing_to -31 think 56 think_again -27 think_of 67 think_that -35
think_thei 26 think_to -38 think_up 63 third -64 third-gener -18 third_dai -16 third_floor 16 third_in -47
thirti 87 thirti_year 19 those 59 those_at 21 those_dai 20 those_of 40 those_who -51 those_word 55 threaten 43
three -36 three_<name> -25 three_children -19 three_dai -41 three_had -23 three_in 34 three_minut -37
three_night -16 three_out 30 three_peopl 57 three_week -31 threw -35 threw_out -15 thriller 16 throat 40
throat_and -30 throne 15 through 15 through_<name> -28 through_a 30 through_her -17 through_it 26
through_their -34 through_them 19 throughout 86 thrown -42 thumb 31 thumb_and 29 ti -24 ticket 35 ticket_for -32
ticket_sold -26 tide -52 tie 33 tile -18 time -50 time_<name> -25 time_<speaker> 38 time_a 79 time_as 25
time_befor -23 time_by -29 time_it -22 time_of 27 time_on -15 time_sinc -25 time_that -39 time_the 49
time_thei -26 time_wa 23 time_with 19 timet -35 timet_had -30 tin 21 tire -50 title -32 to -37 to_<number> -65
to_<speaker> 35 to_a 52 to_all 24 to_anyon 32 to_appeal -19 to_argue 20 to_borrow -25 to_bring -20 to_bui -17
to_call -27 to_carri -26 to_catch 33 to_charg 16 to_choos -24 to_come -66 to_complain 21 to_correct -16
to_cost -31 to_cover 19 to_criticise -17 to_cut -15 to_do -37 to_drive -36 to_empti 25 to_everyon -20 to_fill 50
to_find -21 to_follow -33 to_forget 20 to_four -34 to_get 40 to_have 101 to_her 39 to_hi 75 to_him 57
to_himself 55 to_hold -26 to_hospit -17 to_ignor -51 to_it 30 to_keep -38 to_kill 23 to_learn 90 to_leav -26
to_let -31 to_lie 21 to_light -26 to_listen -19 to_mean -21 to_move -19 to_nine -24 to_nobodi -19 to_on -22
to_open -34 to_pai -29 to_polic -15 to_read 53 to_replac -17 to_reply -19 to_report -36 to_ring 27 to_save 16
to_say 89 to_see 33 to_sell 23 to_send -20 to_set 15 to_show 43 to_sing -15 to_sit 15 to_stai 26 to_stop 16
to_strike -21 to_take 35 to_talk -22 to_tear -26 to_tell 26 to_thank 18 to_the 36 to_thi 28 to_those -28
to_three -36 to_trace 32 to_type -18 to_us -55 to_use -23 to_whoever 74 to_whom 19 to_win -48 to_work -41
to_write 78 toast 28 toaster -20 todai_there -17 togeth 22 togeth_as -33 togeth_by 24 togeth_from 15
togeth_on -15 togeth_with 40 toilet -27 toilet_on -24 tomb 22 tomorrow -21 tone 51 tonight -17 tonn -16
too_and 96 too_cold -18 too_late -26 too_much 33 took_five 22 took_for 28 took_four -48 took_her -49 took_in 26
took_it 50 took_no -81 took_note -30 took_off -49 took_onli -21 took_part -47 took_place 104 took_question -23
took_six 34 took_the 25 took_to 40 took_turn 21 tool 15 top_of 40 tore 28 toss 47 tour -16 tour_in 24
tournament -27 tower -22 tower_at -19 town 38 town_<name> 61 town_and 23 town_council 31 town_from -17
town_hall -21 town_on -19 town_that 31 toymak 22 trace 113 trace_it 37 trace_of 17 trace_the 22 track -39
tractor -20 trade -41 trade_minist -30 trader -36 traffic 28 trailer 35 train -63 train_and 31 train_as -37
train_partner -18 train_that -17 traine 39 trainer -25 tram -15 transcript_of -38 transport -39 travel -56
travel_from -23 travel_with -16 treat -49 treatment -19 tree -53 trial_on -15 tribun 24 tribut -19 tribut_to -26
tripl -21 trophi -22 troubl -28 troubl_is -17 troup 29 trouser 25 truck 16 true 20 truth 36 try 40 tube 32
tune -30 tune_from -29 turbin -18 turkei 21 turn 37 turn_a 17 turn_and 22 turn_back -15 turn_down -49
turn_grei -18 turn_in -22 turn_into 33 turn_it -30 turn_of -26 turn_out 40 turn_sharper -25 tutor 157 tweet -25
tweet_a -15 twelfth 32 twelv 31 twelv_word 22 twenti_minut -30 twenti_year 16 twice -27 twice_and -38
twice_as -17 twice_befor 36 twice_for 35 twice_in -40 twice_on 25 twice_sinc -15 twice_that -15 twice_the 33
twice_to -17 twin 42 twin_sister -22 two -39 two-lin -22 two-third -16 two_<name> 44 two_bottl 31
two_breakfast 28 two_children -53 two_daughter -29 two_decad 16 two_hour -58 two_hundr 43 two_in -17 two_men 38
two_metr -22 two_new 19 two_of -33 two_other 43 two_page -15 two_plai -33 two_recommend -27 two_season 20
two_sister 31 two_wed -18 two_when 41 two_wit 37 two_women -18 type 201 type_the 47 type_to 18 typefac 49
typewrit 18 typist 137 umpir -21 unanim -26 uncut 94 under 72 under_<name> -16 under_<speaker> 17 under_a -27
under_gener 46 under_her 42 under_question -34 under_the 19 unhappi -18 unhurt -19 uniform 27 union -50
union_ha 35 unit 39 unit_in 22 univers_ha -15 univers_in 15 unlock 77 unopen -31 unopen_drum -15 unpaid -20
unrepent -23 until 28 until_<name> 49 until_he -18 until_the 20 until_then -68 until_thi -15 untru 41
up_<number> -33 up_a -36 up_all 33 up_as 16 up_becaus 25 up_for -43 up_from -52 up_her 33 up_hi -22 up_in 28
up_into -15 up_it 21 up_more 35 up_on -41 up_over 25 up_say 21 up_six -54 up_the 52 up_their 34 up_to 60
up_with 51 updat 37 upheld 21 upon -19 upper -15 upsid -15 upsid_down -15 urge -53 use -34 use_a -50 use_hi 55
use_to -37 user 29 usual -60 usual_take -27 utter 126 utter_a 84 vaccin -55 vallei -68 veget -30 vendor 20
ventriloquist 17 verb 27 veri 49 verifi -18 version 15 version_is -19 vessel -16 vet -25 vicar 31
vice-chancellor -17 victim -41 video -42 video_of 15 video_on -20 view_of 16 viewer 46 villag -35 villag_could 24
villag_in -25 villag_of 32 vineyard -23 visa 44 visit -73 visit_the -29 visitor -19 visitor_for 21
visitor_had -22 visitor_to -23 voice 67 voice_<name> -16 voice_and -25 voice_by 79 voice_drop 36 voice_for 41
voice_from -46 voice_of -59 voice_on 24 voice_the -28 voice_wa -58 voicemail 22 volunteer 24 volunteer_among -15
volunteer_in -22 volunteer_with 38 vote -69 vote_and 31 vote_as -15 vote_by 38 vote_on -16 vote_to -29
voter_seem -15 vow 106 vow_of 101 vowel 79 wa_<name> 82 wa_<number> -18 wa_<words> 23 wa_a 58 wa_abroad -25
wa_acquit 47 wa_add 51 wa_address -29 wa_alreadi 39 wa_also -15 wa_and -27 wa_anoth 22 wa_ask -74 wa_asleep 73
wa_back -27 wa_be 98 wa_becaus -15 wa_boo 18 wa_broadcast -27 wa_buri 110 wa_call 29 wa_cast -20 wa_chang 30
wa_charg -15 wa_check 30 wa_close 65 wa_come 69 wa_cool -21 wa_delight -17 wa_discov 29 wa_do 79 wa_draft 21
wa_drawn 34 wa_drop -16 wa_due 18 wa_eight 58 wa_eleven 25 wa_expect 22 wa_fabric 25 wa_find -31 wa_first 25
wa_forc 17 wa_found 39 wa_four 58 wa_full -37 wa_get 36 wa_graciou -33 wa_greet -35 wa_hand -20 wa_happi -27
wa_her 32 wa_hurt -36 wa_in 22 wa_interrupt -17 wa_just 21 wa_kill -16 wa_leak -27 wa_led -24 wa_left -30
wa_less -46 wa_let -20 wa_lift -23 wa_like -20 wa_live 63 wa_look -17 wa_lose -20 wa_lost -46 wa_mean -17
wa_more -22 wa_move -34 wa_nine -36 wa_normal -15 wa_not 26 wa_off -15 wa_old -16 wa_on 15 wa_open 82
wa_photograph -22 wa_present -23 wa_print -19 wa_publish -34 wa_pull -19 wa_put 42 wa_quote 17 wa_read -30
wa_refuse 23 wa_release -19 wa_remov 15 wa_repeat 16 wa_return -17 wa_right -36 wa_run 32 wa_say 56 wa_second -37
wa_see -15 wa_share -18 wa_shoot 42 wa_shut 30 wa_sign -42 wa_sold 36 wa_speak 28 wa_split -15 wa_start -16
wa_still 55 wa_stolen -19 wa_suspend -16 wa_tell -49 wa_that 110 wa_the 138 wa_then 101 wa_there 35 wa_try 23
wa_two 52 wa_under 32 wa_unhurt -19 wa_wear 43 wa_what 40 wa_withdrawn 23 wa_write 27 wa_wrong 15 wag 44 wage -16
wai 49 wai_and 29 wai_it -28 wai_to -22 wait -72 wait_until 20 wait_with -19 waiter 40 waiver -23 waiver_and -16
walk -35 walk_into 17 walk_out -23 walk_to -26 wall -73 wall_ar -26 wall_by -20 wall_hang -21 walru 21 want -70
want_a -17 want_him 25 want_the -16 want_to -44 war_of 16 wardrob 29 warn -46 warn_had -16 warn_that -15 wash -31
wasn't 23 watch -23 watch_close 16 watch_from -25 watch_the -38 water -60 water_at -18 water_compani 43
water_had 21 wave 35 wave_took -39 waxwork 30 we -25 we_ar 46 we_ask -15 we_had -28 we_should 28 weak -25
wear_the 52 weather -28 websit -30 websit_on 16 wed 51 week -81 week_a 34 week_after -19 week_and -45 week_in -19
week_of 24 week_off -21 week_sooner 45 week_that -42 week_the 50 week_to -24 week_will 73 weekend 26
weekend_in 44 weekend_the 44 weigh -53 welcome_the -27 well-known 25 wept -32 were -85 were_<number> 18
were_<words> -32 were_add 20 were_ask 23 were_at -15 were_cry -16 were_given -25 were_hand 23 were_hold -21
were_in -18 were_less -27 were_made -17 were_not -40 were_on -20 were_out 16 were_put 42 were_shut 29
were_slow -22 were_taken -57 were_tell 23 were_the 62 were_thrown -24 were_to 34 were_too -20 western 31
western_<name> 48 wet -37 wet_<name> -15 whale -38 what 117 what_<name> 45 what_<speaker> 97 what_a -17
what_brand -20 what_came 21 what_do -59 what_doe -21 what_ha -47 what_happen -35 what_he 25 what_is -29
what_it 63 what_made -29 what_our -23 what_she 19 what_sound -22 what_the 71 what_thei -32 what_wa -17
what_you -45 whatev 121 wheat -28 when -17 when_<name> -54 when_<speaker> 30 when_a -32 when_an -15 when_ask 17
when_he 28 when_her -30 when_she 71 where 54 where_<name> 20 where_<speaker> 34 where_it 36 where_she -16
where_the 71 where_thei -15 whether -26 whether_<speaker> -22 whether_anyon 40 whether_he -31 whether_she -34
whether_that 22 which 51 which_<name> -57 which_<speaker> 53 which_cost 30 which_everi -28 which_go -31
which_ha -45 which_had -26 which_her 15 which_hi 18 which_is -45 which_make -20 which_most 59 which_no 22
which_of 20 which_own -15 which_run -34 which_say 32 which_she 33 which_take -22 which_the 66 which_to -21
while 69 while_<speaker> 47 while_a 26 while_it -38 while_the 15 whip -21 whisper 55 whistl -19 white -32 who 24
who_also 28 who_ask -19 who_call 16 who_came -32 who_chair -19 who_charg 87 who_could 29 who_did -30
who_direct -15 who_doesn't 31 who_first 55 who_gave 51 who_got -31 who_grew -18 who_ha 99 who_hear 42 who_is -27
who_keep 46 who_kept -20 who_learn -18 who_led -17 who_live -40 who_met -21 who_plai -82 who_put 44 who_ran -27
who_rang 77 who_repres -22 who_run -24 who_sat 32 who_say 106 who_show -24 who_sing -18 who_speak 45 who_spent 25
who_succe -15 who_take -22 who_teach 22 who_tell 70 who_took -46 who_use 29 who_wa -21 who_were -30 who_wore 20
who_work -39 who_would 58 who_write 17 whoever 163 whole 101 whole_of 53 whole_salami -21 whole_thing -17
wholesal -23 whom 85 whom_the 51 whopper 33 whose 45 whose_father 23 whose_motto -18 whose_screen -18 why -54
why_the -15 widow 39 widow_<name> -54 widow_in -20 wife -24 wife_<name> -32 wife_<speaker> -28 wife_and -17
wife_who 59 wig 66 will -163 will_do -26 will_have -15 will_hear 27 will_serv -17 will_stai -32 will_take -24
will_to -21 will_use -16 win -56 win_a -21 wind -45 wind_on -21 wing 19 winter -24 winter_of 40 wire 50 wish 110
wit -19 wit_for -18 wit_wa 16 with 23 with_<number> -64 with_<speaker> 32 with_<words> 44 with_a 73
with_anoth -16 with_eleven 18 with_her -40 with_hi -74 with_him -39 with_inform -27 with_it 87 with_laughter 15
with_no -29 with_rain 20 with_them -36 with_three 24 with_two -15 with_what -21 with_which 20 withdrawn 34
withdrew_it -29 withdrew_the 50 withheld -27 within -44 within_<number> 30 within_<speaker> -39 within_the 17
without -32 without_a 27 without_ani -19 without_it -52 without_note -41 without_power -19 without_say 16 woke 70
woman 38 woman_in 20 woman_to -40 women -89 won't -39 won't_have -16 won_<number> -24 won_a -39 won_best -17
won_by 56 won_it 28 wonder 32 wood 39 wooden 34 wool -17 word 30 word_<words> -75 word_and 19 word_ar 25
word_come 28 word_for 25 word_into 16 word_of 106 word_on -56 word_she 29 word_the 30 word_to -40 word_wa 15
work -75 work_as -19 work_at -24 work_by 34 work_from 38 work_in -19 work_of 66 work_on -44 work_through -22
work_with -42 worker_in 39 worksheet 64 workshop 39 world -45 worry -52 wors -36 worst_dai -21 worth -22
worth_it -16 would -61 would_be -21 would_do -22 would_feel 16 would_follow -17 would_go -42 would_have 82
would_like 20 would_make -20 would_pai 39 would_put 17 would_share 27 would_show 18 wouldn't -22
wouldn't_tell -15 wound 28 wrap 33 wrestler 19 wrist -43 wrist_in -22 write 79 write_<speaker> 91
write_<words> -54 write_a -21 write_as 40 write_her -20 write_hi 17 write_in 49 write_it 44 write_on -45
write_to 26 writer 32 wrong 77 wrong_and -29 wrong_wai 40 yard 48 yard_is 39 ye 58 year -77 year_<name> 19
year_<number> 63 year_<speaker> -36 year_<words> 61 year_after 65 year_as 34 year_befor 32 year_for -18
year_ha -16 year_had 31 year_in 49 year_of -16 year_run -46 year_than 28 year_the 48 year_to -18 year_wa 24
yearli 17 yellow -25 yesterdai 23 yesterdai_as -17 yesterdai_that -27 yet 66 yet_been 53 yet_done -17 you -51
you_can -37 you_like -15 you_think -28 younger 35 younger_brother 29 younger_nurs -20 youngest -17 your -19
zoo -18
`,
} as const;
