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
10-year-old -18 15-year-old 68 17-year-old -15 34-year-old -18 39-year-old -15 <name> -65 <name>_<name> -83
<name>_<number> 30 <name>_<speaker> 71 <name>_<words> -35 <name>_accept -15 <name>_after -55 <name>_afternoon -31
<name>_ag 24 <name>_agree -16 <name>_all 18 <name>_an -36 <name>_and -88 <name>_answer 18 <name>_as 20
<name>_at -18 <name>_begin -19 <name>_besid 33 <name>_between -44 <name>_bought 16 <name>_but 37 <name>_by 20
<name>_call -20 <name>_came -21 <name>_card 35 <name>_charact -16 <name>_coaster -27 <name>_cold 20
<name>_colleagu -17 <name>_confirm 24 <name>_dealership -17 <name>_deleg 49 <name>_deny -27 <name>_di -20
<name>_did 63 <name>_do 20 <name>_doe 27 <name>_down -23 <name>_drew 33 <name>_each 38 <name>_eat -23
<name>_end -27 <name>_even -23 <name>_fell -25 <name>_festiv -15 <name>_find -20 <name>_firm -18 <name>_first -30
<name>_for -64 <name>_gener -15 <name>_give -15 <name>_go 39 <name>_grei 115 <name>_had -35 <name>_have 18
<name>_health -18 <name>_her 41 <name>_hold -21 <name>_hospit 31 <name>_in -28 <name>_is -19 <name>_it -25
<name>_juri 19 <name>_keep -21 <name>_know 16 <name>_last 89 <name>_law 32 <name>_left 46 <name>_let -43
<name>_lost -23 <name>_made -33 <name>_man -18 <name>_market -16 <name>_meet -16 <name>_million -17
<name>_more -20 <name>_morn -49 <name>_move -30 <name>_newspap -16 <name>_night -63 <name>_of -68 <name>_on -106
<name>_oper 19 <name>_opinion -15 <name>_opposit -31 <name>_origin 35 <name>_over -15 <name>_panel -15
<name>_plai -34 <name>_point -20 <name>_presid -17 <name>_press 27 <name>_primari 54 <name>_put -23
<name>_question 24 <name>_rate 39 <name>_reach -24 <name>_read -44 <name>_record -23 <name>_reply -19
<name>_run 35 <name>_say -152 <name>_see 31 <name>_share 32 <name>_show -25 <name>_so -37 <name>_speaker 38
<name>_stand -15 <name>_state -30 <name>_station -24 <name>_strike 56 <name>_studio 37 <name>_suggest -21
<name>_take 15 <name>_tap 31 <name>_tell -58 <name>_that -39 <name>_the 16 <name>_thei 43 <name>_then -35
<name>_there -23 <name>_think 20 <name>_to 33 <name>_took -25 <name>_town 27 <name>_under -33 <name>_until 24
<name>_voice -35 <name>_were 38 <name>_where -46 <name>_who -47 <name>_whose 37 <name>_will -26 <name>_with -37
<name>_without -16 <name>_write 36 <number> -116 <number>_<name> 116 <number>_<number> -28 <number>_<speaker> -15
<number>_a 43 <number>_about 90 <number>_after -23 <number>_an 22 <number>_and -33 <number>_as -36
<number>_billion -16 <number>_book 25 <number>_bought 31 <number>_burn 25 <number>_by -42 <number>_chang 27
<number>_copi -22 <number>_dai -56 <number>_each -33 <number>_feet -21 <number>_for 17 <number>_from -23
<number>_go -28 <number>_got -17 <number>_ha -32 <number>_had 24 <number>_have 34 <number>_hold -29
<number>_hour -23 <number>_in -47 <number>_it -23 <number>_learn -27 <number>_letter -21 <number>_live -24
<number>_metr -37 <number>_mile 54 <number>_million -54 <number>_minut -57 <number>_month -26 <number>_name -17
<number>_not -36 <number>_of 19 <number>_off 22 <number>_other 51 <number>_p. 17 <number>_page -66
<number>_peopl -47 <number>_per -29 <number>_percent -40 <number>_plead 23 <number>_rebat -15 <number>_reply -20
<number>_report 22 <number>_say -47 <number>_seat -19 <number>_second 41 <number>_shill 39 <number>_shop 35
<number>_signatur -16 <number>_stop -16 <number>_that -24 <number>_the 44 <number>_thei 25 <number>_time -20
<number>_to -28 <number>_under -69 <number>_vote 18 <number>_wa -41 <number>_when 23 <number>_who 75
<number>_whose 48 <number>_will 51 <number>_word -29 <number>_worker -15 <number>_would -17 <number>_yard -15
<number>_year -87 <speaker> 59 <speaker>_<name> 61 <speaker>_<number> -92 <speaker>_<speaker> -95
<speaker>_<words> 136 <speaker>_a -81 <speaker>_account 84 <speaker>_add -51 <speaker>_admiss 26
<speaker>_admit -36 <speaker>_an 72 <speaker>_and 35 <speaker>_answer 16 <speaker>_apologise -27
<speaker>_appeal 18 <speaker>_ask 17 <speaker>_at 39 <speaker>_bakeri -41 <speaker>_befor 68 <speaker>_begin 20
<speaker>_brother -38 <speaker>_build 15 <speaker>_by -37 <speaker>_call -26 <speaker>_came 15 <speaker>_can -31
<speaker>_check -18 <speaker>_claim 20 <speaker>_confirm -68 <speaker>_cook 15 <speaker>_could 48
<speaker>_court 74 <speaker>_deny 15 <speaker>_depart -24 <speaker>_did 49 <speaker>_differ -22
<speaker>_disput -16 <speaker>_doesn't 24 <speaker>_famili 92 <speaker>_find -41 <speaker>_first -28
<speaker>_foot 42 <speaker>_for 37 <speaker>_galleri 28 <speaker>_gave -42 <speaker>_go -48 <speaker>_got -15
<speaker>_grew 31 <speaker>_had 63 <speaker>_hand -22 <speaker>_hasn't -17 <speaker>_head 62 <speaker>_hold -41
<speaker>_hope -24 <speaker>_in 22 <speaker>_inquiri 29 <speaker>_is 172 <speaker>_jaw 45 <speaker>_keep -26
<speaker>_kept 72 <speaker>_lai 57 <speaker>_later -20 <speaker>_lectern 29 <speaker>_line 68 <speaker>_lip 29
<speaker>_live 31 <speaker>_lost -49 <speaker>_man 16 <speaker>_mean -40 <speaker>_might 39 <speaker>_minist -15
<speaker>_minut 17 <speaker>_mother 56 <speaker>_name 57 <speaker>_next -57 <speaker>_night -17 <speaker>_no 16
<speaker>_note -23 <speaker>_now -25 <speaker>_of -18 <speaker>_on 85 <speaker>_open -21 <speaker>_oper -19
<speaker>_over 16 <speaker>_own -18 <speaker>_phone 20 <speaker>_photograph 41 <speaker>_press -21
<speaker>_prime -28 <speaker>_pull 38 <speaker>_put -25 <speaker>_quote 79 <speaker>_rang -43 <speaker>_read -122
<speaker>_real 51 <speaker>_remark 20 <speaker>_rememb -16 <speaker>_repeat -41 <speaker>_rival 23
<speaker>_roll 21 <speaker>_same 25 <speaker>_sat -24 <speaker>_say -72 <speaker>_see 26 <speaker>_send -19
<speaker>_sentenc 17 <speaker>_share -41 <speaker>_shook -30 <speaker>_sign 46 <speaker>_smile -16
<speaker>_sold 28 <speaker>_son 28 <speaker>_speak -91 <speaker>_speech 19 <speaker>_spent -31 <speaker>_stai -15
<speaker>_start -23 <speaker>_statement 51 <speaker>_step -15 <speaker>_still -61 <speaker>_stood -25
<speaker>_talk 45 <speaker>_tell -93 <speaker>_thank -38 <speaker>_that 24 <speaker>_the 20 <speaker>_then -28
<speaker>_to 104 <speaker>_took -30 <speaker>_translat 23 <speaker>_turn 27 <speaker>_twin 27 <speaker>_two 25
<speaker>_use 28 <speaker>_veri 53 <speaker>_visit -15 <speaker>_voice 23 <speaker>_vote -15 <speaker>_wa 77
<speaker>_want -19 <speaker>_water 57 <speaker>_welcome 37 <speaker>_when 19 <speaker>_whether -19
<speaker>_who -57 <speaker>_widow 55 <speaker>_wife 43 <speaker>_will 80 <speaker>_with -22 <speaker>_won -20
<speaker>_word 50 <speaker>_would 184 <speaker>_write -140 <speaker>_younger 45 <words> -148 <words>_<name> -17
<words>_<speaker> 90 <words>_and 79 <words>_at 28 <words>_but 57 <words>_call 80 <words>_came -17 <words>_for -18
<words>_from 89 <words>_give -17 <words>_go 16 <words>_ha -46 <words>_had 27 <words>_have 48 <words>_he -85
<words>_in 78 <words>_is -31 <words>_it 42 <words>_not 26 <words>_of -18 <words>_say 95 <words>_she -128
<words>_the 231 <words>_to 67 <words>_wa 131 <words>_were 46 <words>_where 35 <words>_which 27 <words>_who 15
@access 22 @access@duress 15 @access@elsewhere 20 @access@lack 18 @access@others 35 @access@records -16
@citing@differing 25 @citing@finding 15 @citing@forms -15 @citing@games 15 @citing@lack 28 @citing@lifetime 29
@citing@others 17 @citing@sound 19 @citing@stage 24 @conditions -18 @conditions@drafts 18 @conditions@fiction 17
@conditions@lack 26 @conditions@records 15 @conditions@sound -31 @corrections 27 @corrections@duress 15
@corrections@finding 15 @corrections@performers 29 @corrections@stage 21 @corrections@texts 40
@differing@elsewhere 15 @differing@finding 16 @differing@forms -18 @differing@games 17 @differing@inventing -18
@differing@language 17 @differing@lifetime 22 @differing@others 20 @differing@records 37 @differing@school -22
@differing@sound 19 @differing@stage 15 @differing@year -31 @drafts 44 @drafts@finding 16 @drafts@forgery 42
@drafts@lack 31 @drafts@school 18 @drafts@texts 49 @drills 23 @drills@texts -16 @duress 18 @duress@stage 18
@elsewhere -22 @elsewhere@lack 23 @fiction 56 @fiction@finding 25 @fiction@games -15 @fiction@lack 28
@fiction@lifetime -20 @fiction@performers 17 @fiction@school 31 @fiction@sound 23 @finding 29 @finding@forgery 27
@finding@lack 46 @finding@language 20 @finding@others 27 @finding@school 23 @finding@texts 42 @forgery 53
@forgery@inventing 17 @forgery@machines 20 @forgery@others -15 @forgery@year 35 @forms@lack 21
@forms@performers 15 @forms@texts 15 @games@others 16 @games@sound 15 @inventing 45 @inventing@machines 17
@inventing@texts 41 @jest 47 @lack -29 @lack@lifetime 45 @lack@machines 24 @lack@others 17 @lack@performers -26
@lack@school 20 @lack@texts 62 @language 35 @language@mistakes 16 @language@others 18 @language@sound 21
@language@texts 28 @lifetime@performers 16 @lifetime@texts 46 @lifetime@year 49 @machines 43 @machines@others 16
@machines@records 33 @mistakes@texts 27 @others@sound 22 @others@texts 51 @performers 52 @performers@texts 27
@records 29 @records@stage 26 @school 24 @school@year 18 @sleep 34 @sound 34 @sound@texts 37 @spirits 18
@stage 35 @stage@texts 20 @texts 64 @year 36 ^<number> -88 ^<speaker> -146 ^<words> -228 ^a -57 ^about -30
^actor -17 ^after 19 ^afterward -26 ^aid -16 ^airport 42 ^all -40 ^among -54 ^an -71 ^and -75 ^anoth -65
^anyon 42 ^approv 31 ^ask -55 ^astronom -16 ^at 36 ^athlet -17 ^attend -16 ^back -21 ^behind 21 ^between 28
^biscuit -16 ^bishop -21 ^board -16 ^bookmak -16 ^born -24 ^but -58 ^candid 17 ^captain -28 ^chairman -16
^chief -38 ^children 18 ^council 25 ^councillor -16 ^crew -19 ^custom -33 ^did -51 ^doctor 59 ^each -36
^earli -19 ^earlier -17 ^economist -26 ^eleven -33 ^emerg 25 ^everi 66 ^expert -41 ^fan 46 ^film -23 ^firm -16
^five -30 ^forti 26 ^freed 35 ^from 48 ^had -25 ^half -19 ^have 27 ^he -118 ^her -35 ^here -39 ^heron -16
^hi -121 ^historian 27 ^how -42 ^if -20 ^in -28 ^investig 34 ^is -21 ^it -103 ^judg -34 ^juror -33 ^justic 15
^last -41 ^lesson 32 ^letter -27 ^librarian 39 ^listen 88 ^local -15 ^magistr 26 ^mark 39 ^miss -19 ^more -22
^most -33 ^my -36 ^new -20 ^nine -18 ^nobodi -43 ^none -94 ^nor -30 ^not -79 ^note -28 ^now -16 ^of 33 ^offic 47
^on -72 ^onli -18 ^oppon -26 ^opposit -41 ^organis -16 ^other -114 ^our 21 ^outsid -39 ^page 37 ^pai -15
^passeng -37 ^phone -28 ^pigeon -28 ^plai 39 ^player 37 ^polic -23 ^presid -50 ^press 29 ^prime -18
^professor -27 ^public -18 ^reach -28 ^read -15 ^reader 55 ^record -20 ^regul -15 ^research -18 ^resid -19
^result -17 ^rival -19 ^rumour -23 ^scholar 22 ^sea -17 ^second -15 ^sentenc -16 ^sever -15 ^share -15 ^she -62
^side 39 ^snow -20 ^so 25 ^soldier -24 ^some -82 ^somebodi -23 ^sound 19 ^speak -37 ^station 35 ^student -32
^teacher -30 ^team 20 ^tell -57 ^test 45 ^thei -48 ^their -45 ^then 22 ^there -19 ^thiev -24 ^thirti 26 ^those 60
^three -60 ^through -22 ^ticket -31 ^to 66 ^todai -19 ^town -31 ^transport -20 ^tribut -18 ^twelv -15 ^under -24
^until -68 ^volunteer 31 ^wa -16 ^ward 23 ^we 36 ^when -42 ^who -30 ^whoever 23 ^will -16 ^word -38 ^ye -22
^year 58 ^you -22 ^younger -23 a_39-year-old -15 a_<name> 112 a_<number> -22 a_<speaker> -19 a_<words> 46
a_babi -20 a_bakeri 38 a_bank -17 a_banner -42 a_barber 29 a_basement 15 a_bath 20 a_beekeep 37 a_bicycl -16
a_bill 20 a_biscuit 32 a_board 22 a_bold -19 a_book -39 a_borrow 67 a_brass -21 a_breath 52 a_bu -18 a_bucket -41
a_button 60 a_cabl -24 a_camera -20 a_cano -17 a_caravan 30 a_card 19 a_cardiologist 25 a_career -17 a_chain -18
a_chariti 32 a_chequ -16 a_child 31 a_choir -17 a_clean -40 a_clinic -20 a_coach -17 a_coffe 18 a_coin 53
a_cold 94 a_colleagu 19 a_colleg 32 a_coma 44 a_compani 31 a_complaint -15 a_concret -16 a_contract -17
a_convert -16 a_correct 39 a_cough 22 a_count 22 a_cousin 16 a_crime -30 a_crowd -16 a_cruis 43 a_custom -36
a_cyclist -23 a_dai -16 a_dam 22 a_deliveri 15 a_dinner 18 a_discuss 18 a_doctor 16 a_dollar -18 a_dozen -20
a_drama 29 a_dress 31 a_driver 16 a_dry -20 a_duck 31 a_fact 19 a_fan -22 a_farmer -28 a_fee -23 a_few -55
a_film 53 a_firm 47 a_flat 58 a_flood 21 a_forgeri 32 a_frame -17 a_fresh 25 a_friend 21 a_fruit 15
a_fundrais -16 a_game 24 a_garag 28 a_ghost -15 a_gift 16 a_girl -19 a_goat 19 a_good 25 a_grai -27
a_grandmoth -32 a_grei -34 a_group 24 a_grudg 36 a_gym 16 a_half -20 a_hamstr -15 a_hat 18 a_heavi -23
a_heckler 31 a_high -39 a_hoax 52 a_hole -16 a_hors 23 a_hospit 15 a_hotel 15 a_hous -17 a_hydrologist 59
a_hymn -24 a_joint -18 a_kitchen 28 a_label -26 a_lamp 16 a_laptop 29 a_larg -18 a_legaci -26 a_letter -63
a_lighter -18 a_lighthous -15 a_limit -24 a_line -22 a_lip-read 23 a_live 18 a_loan -30 a_local -20 a_lookalik 34
a_loudspeak 42 a_low -21 a_machin 16 a_major -28 a_market 27 a_meet -19 a_member -24 a_memori -16 a_metr 41
a_microphon 28 a_mile -16 a_minimum -18 a_minut -25 a_mirror 22 a_month 22 a_motor 15 a_murder -16 a_name -45
a_neighbour -19 a_newspap 63 a_night 17 a_note -76 a_novel 50 a_number -19 a_nurs -35 a_paid 38 a_pair 70
a_panel 17 a_parish 36 a_parodi 46 a_parrot -17 a_part 31 a_patch 66 a_patron -15 a_paus -49 a_penalti -22
a_per 15 a_person -33 a_petit -23 a_petrol -19 a_pharmaci 49 a_phone -41 a_photograph 40 a_piano -20 a_pictur -30
a_pigment 18 a_plai -28 a_plan 40 a_plane -19 a_plant -20 a_plaqu 17 a_plea 20 a_plumber 29 a_poet -15
a_polygraph -16 a_portabl -15 a_post -36 a_postcard -37 a_pot -22 a_pound 23 a_prank -29 a_print 15 a_program 25
a_protest 63 a_public 50 a_qualifi -39 a_quarri 30 a_quarter -19 a_question -20 a_radio -21 a_rail 30 a_ralli -40
a_rang -15 a_reason -15 a_record -60 a_reform -29 a_remark 31 a_rent 49 a_repair 18 a_report -50 a_request 54
a_result -19 a_retir 59 a_rifl 34 a_roof 27 a_room -38 a_round 46 a_row -34 a_sandwich 25 a_satir 36 a_school -43
a_schoolboi 19 a_screen -100 a_search 16 a_second -42 a_select -15 a_senior -22 a_sentenc 17 a_seri 32
a_server 38 a_set -21 a_sheet -27 a_sign -21 a_silver -23 a_similar -23 a_singl 40 a_site 15 a_skylight -18
a_slightli -17 a_slip 25 a_small 15 a_song 44 a_sophomor -24 a_sore -20 a_sourc -15 a_speech 66 a_sprain -22
a_stage 16 a_stand -20 a_state -15 a_statement -50 a_store -19 a_stori 32 a_straight 53 a_stranger 23 a_stroke 26
a_studi -28 a_supplier 28 a_tablet -30 a_talk 16 a_tape -38 a_taxi 57 a_teacher -26 a_team -30 a_technician -30
a_temperatur 16 a_tenth -23 a_test -27 a_third -21 a_threat 21 a_thumb 28 a_ticket -27 a_tie -16 a_time 65
a_town 31 a_traffic 86 a_train 25 a_tribun -20 a_two-lin -21 a_typefac 15 a_veget -21 a_vet -17 a_vindic -16
a_visa 43 a_voice -38 a_vote -32 a_wai -21 a_wardrob 30 a_warn -20 a_weak -18 a_wed -15 a_week 16 a_weekend 38
a_while -25 a_white -29 a_whole -15 a_wind 30 a_wrestl 18 a_writer -19 a_year -63 a_yellow -18 abl 27 abl_to 27
about -57 about_<number> -74 about_a 98 about_forti 17 about_her -42 about_it 27 about_on -21 about_that -40
about_three 45 about_two -27 abov -20 abov_a -20 abov_her -23 absent 30 absent_from 28 abstain -18 abus -16
academi -16 accent 52 accept -36 accord -56 accord_to -49 account_and -16 account_ha 117 account_had 27
account_two -15 account_wa 30 accuse -23 accuse_hi -15 acknowledge -33 acquit 44 across 36 actor -18
actor_who -36 actress 19 actual 40 ad 36 add -51 add_<words> 23 add_by 84 add_that -22 add_to -19 address 37
adjourn -19 administr -45 admir 44 admiss 65 admiss_in -23 admit -48 admit_and -26 admit_be 39 admit_he -15
admit_that -30 adult -17 advance 29 advertis 34 advertis_for 28 advic -35 advise_runner -15 affair -22 affect -37
after -56 after_<name> -16 after_<number> -19 after_<speaker> 51 after_<words> 19 after_a -108 after_all -19
after_an -27 after_eleven -17 after_hear 20 after_her 42 after_hi 94 after_lunch -19 after_on 29 after_that 30
after_the 54 after_their 35 afternoon 51 afterward 44 afterward_in -15 afterward_that -18 afterword 65 ag -29
ag_<number> 15 ag_of -26 again -76 again_after -21 again_from -17 again_in -26 again_to -21 against -43 agenc 72
agenc_ha -23 agenc_had -17 agenc_produc -16 agent_in -20 ago_in 41 agree 16 agree_on -16 agree_that -55
agreement -33 aid -87 aim -15 air 15 air_the -15 alarm_and -35 alarm_clock 22 album -37 aliv -24 all 60
all_dai 15 all_eight 26 all_nine 28 all_of -26 all_six 39 all_that 62 all_thi 22 all_to 32 all_were -21 allege 21
allow -56 allow_in -26 almost_certainli 69 almost_two -18 alon 55 along 75 along_<number> -21 along_the 20
along_with 18 aloud 49 aloud_at 27 alreadi -22 also -31 also_ask -22 alter -22 although -21 altogeth 23
alwai_believe -15 alwai_have -15 ambassador 58 ambul -30 among -38 among_it 17 among_the -26 among_them 19
among_those -23 amount 24 amount_to 49 amus 29 an 56 an_account -24 an_actor 25 an_actress 25 an_address 28
an_aid -38 an_angri 31 an_ankl 18 an_answer -22 an_appeal -16 an_assist 20 an_averag -23 an_awkward -15
an_earli -15 an_earlier -62 an_email -21 an_engin -22 an_expert -66 an_ic 22 an_inquiri -44 an_inspector -19
an_intern -26 an_interpret -25 an_offic 17 an_opinion 27 an_ordinari 21 an_outsid -31 an_uncl 19 anaesthet 43
analyst_at 21 and 71 and_<name> -23 and_<number> -58 and_<speaker> 117 and_<words> 26 and_a 34 and_about -21
and_accept 23 and_address -25 and_all 33 and_an 30 and_announce 21 and_as 31 and_at 20 and_back -38 and_been 15
and_begin 21 and_came 22 and_carri -21 and_charg 28 and_come 19 and_did -28 and_drive 42 and_drove 16 and_each 27
and_eat 53 and_file 30 and_find 15 and_finish -32 and_flew -22 and_follow -22 and_for -25 and_gave -44
and_get -60 and_given 67 and_go 30 and_ha 21 and_had 29 and_hand -31 and_have 44 and_he 127 and_hi 45 and_hope 36
and_in 23 and_is 33 and_it 105 and_knew 17 and_laid -15 and_last 63 and_later -29 and_leav 18 and_left -34
and_let -15 and_list -23 and_lost -21 and_made 62 and_make -17 and_most -23 and_mouth 21 and_must -19
and_never -26 and_no 28 and_nobodi -16 and_none 20 and_not 17 and_nurs -17 and_of -16 and_onli 25 and_open -18
and_order -22 and_paid 70 and_pass 63 and_point 17 and_post -30 and_promise 30 and_read 28 and_sat 18 and_say -48
and_see 25 and_sell 30 and_send -29 and_she 115 and_shout -41 and_so 43 and_some 20 and_spent -36 and_stai -63
and_still -19 and_stuck -17 and_switch 16 and_take 32 and_ten 20 and_thank -26 and_that -40 and_the 193
and_then -21 and_thi 53 and_think -21 and_three 60 and_ti -20 and_to -19 and_took -51 and_train -19 and_twice 33
and_two -47 and_under -20 and_vote 24 and_wa -37 and_we 26 and_what -20 and_which 24 and_will -26 and_with 25
and_work 29 anger -22 angri 44 ani 27 ani_further 27 ani_of 39 ani_such 23 ani_word -39 anim -61 anim_a -27
ankl 20 announc -32 announce 19 announce_by 23 announce_it -15 announce_that 18 annual 44 anoth 41
anoth_<name> 19 anoth_countri 51 anoth_man -24 anoth_matter -17 anoth_six 60 anoth_univers -15 anoth_wai -20
anoth_year -19 answer 65 answer_<words> 15 answer_everi -41 answer_is -15 answer_machin -15 answer_on -18
answer_to 69 anybodi 16 anybodi_who 37 anyon 26 anyon_who 40 anyon_whose -19 anyon_with -27 anyth 18 apart 31
apart_from -38 apologise 30 apologise_to 16 apologize -15 app -38 app_wa -46 appeal -28 appeal_had 20 appear -23
appear_on 27 appear_to -45 appendic -37 appendic_reproduc -37 appendix -15 appl 37 applaus -35 applaus_and 55
appli_for 23 appli_to -17 applic_had -21 apprentic 18 apricot -21 ar -89 ar_<name> 51 ar_<number> 77 ar_back 117
ar_check -17 ar_clear -16 ar_exempt -17 ar_for -24 ar_given 42 ar_hand 19 ar_in -36 ar_look 18 ar_no -19
ar_not -18 ar_on -37 ar_search -35 ar_still -23 ar_those 26 ar_to -29 ar_work 30 archaeologist -16 archbishop 59
archiv 23 archivist 53 area -31 argue_that -47 arm 65 armi_ha -15 around -20 arrest -32 arrest_a 49 arrest_in -18
articl 15 artist 40 artist_<name> 59 artist_for -16 as 79 as_<name> 25 as_<number> 53 as_<speaker> 100
as_<words> -47 as_a -35 as_an -47 as_earli 17 as_he -55 as_her 20 as_hi 46 as_in -16 as_it 74 as_long -18
as_mani -16 as_much -16 as_no 27 as_of -25 as_often -21 as_say -21 as_soon -28 as_such 17 as_temperatur -16
as_the 92 as_thei -21 asid -37 ask 34 ask_<name> -37 ask_<speaker> 31 ask_a 33 ask_about -41 ask_at -23
ask_by -17 ask_for -75 ask_her 34 ask_him -147 ask_if -16 ask_it 39 ask_not -16 ask_on 87 ask_that 25 ask_the 86
ask_what -45 ask_where 18 ask_whether -47 ask_which 39 ask_who -48 asleep 47 asleep_on 20 assembl 15 assist_on 26
associ -23 assure 28 astronaut 69 astronom -16 at 23 at_<name> -51 at_<number> -17 at_<speaker> 31 at_about -33
at_all -30 at_an -26 at_anoth -15 at_breakfast 30 at_dawn -26 at_eleven 19 at_everi 15 at_first -22 at_four -54
at_half-tim -23 at_her 17 at_home 46 at_it -16 at_last 33 at_least -37 at_midnight -15 at_more 28 at_nine -17
at_noon 42 at_on -17 at_onc 16 at_post -16 at_risk -18 at_six 26 at_that 77 at_the 30 at_thi 24 at_three 30
at_wed 18 athlet -18 attach 29 attack -64 attempt -18 attend -28 attend_in 25 attend_is -15 attribut 55
attribut_to 57 audienc 20 audio 42 audio_is -20 audiobook -18 audit -50 aunt_lost 41 author 30 author_<name> 21
author_<speaker> -17 author_of 39 automat 17 autumn 20 avail_and 16 avalanch -20 avatar 52 averag -48 aviat 34
awai -59 awai_and -34 awai_from 21 award -18 award_to -19 awkward -15 awkward_posit -15 ax 40 babi -17
back_<number> -32 back_by 21 back_for 28 back_from 37 back_hi 29 back_in -24 back_of -38 back_on 78 back_the 22
back_to 50 back_within -18 backward 18 bad -32 badg 19 badger 34 badli -28 bag -38 bag_of -15 bail -39 bake -16
balconi 59 ball -30 ball_had -18 ballot -35 ballroom 29 ban -61 banana_and -20 band -24 band_<name> 32
band_had -15 bandmat 49 bang -50 bank 18 bank_ha 29 bank_manag 41 bank_say -22 banker -20 banner -21 bar 31
bar_of -26 barber 29 bariton 16 barman 48 barn -28 barrel 54 barrist -51 base -21 bath 25 batteri -50 be -30
be_<name> 27 be_<number> 17 be_<speaker> 39 be_<words> -27 be_about 22 be_an 28 be_at 90 be_check -25 be_close 43
be_cover 32 be_drawn -24 be_fals -19 be_from -23 be_hand -22 be_hear -17 be_her 54 be_hold -27 be_home 30
be_in 26 be_it 29 be_kept -18 be_made -22 be_name -26 be_of 18 be_offer -15 be_paid 16 be_pass -21 be_release 21
be_see 19 be_send 25 be_shown 39 be_sure -19 be_taken -18 be_taught -18 be_the 47 be_two 36 beach -39
beach_for -16 bear 49 bear_the 76 beard 87 beat -26 beaten -36 beaten_by -18 becam -41 becaus -27 becaus_her -19
becaus_hi -31 becaus_it 16 becaus_nobodi 17 becaus_of -25 becaus_thei -17 becom -55 bed 42 bed_<number> 43
bed_and -30 bee 15 beef -17 beekeep 26 been_<speaker> 21 been_<words> -68 been_abl 46 been_alter -19 been_ask 89
been_awak -15 been_ban -18 been_bar 28 been_bought -38 been_built 15 been_call 39 been_caught -15 been_charg -21
been_consult 37 been_copi -33 been_dead 78 been_do 49 been_find -33 been_fix -32 been_follow -16 been_four 71
been_get 35 been_hand 40 been_hear -18 been_her -21 been_hold -36 been_in 111 been_left -53 been_let 15
been_littl -21 been_lost 32 been_made -17 been_make 28 been_mean -17 been_name -18 been_no 63 been_offer -28
been_on -36 been_out -17 been_paid -44 been_plai 37 been_post -23 been_promise 79 been_put -42 been_read 53
been_rebuilt -24 been_see -15 been_settl -18 been_share -36 been_shut -16 been_sing 17 been_sold -27
been_tell -15 been_the 74 been_there -28 been_through 31 been_too 44 been_turn -24 been_use -15 been_watch -19
been_write 66 beer 55 beetl 39 befor 41 befor_<name> -36 befor_<number> 23 befor_<speaker> 57 befor_dawn -48
befor_he 80 befor_her -37 befor_she 39 befor_substitut -19 befor_the 24 befor_thei 24 beg 24 begin -19
begin_<words> 19 begin_as -52 begin_in -45 begin_to -24 begin_with 60 behind 18 behind_<name> -24 behind_a -40
behind_glass -24 behind_her 15 behind_him 40 behind_the 64 believe_the -19 believe_to -19 bell 24 belong 61
belong_to 57 below 84 belt 16 bench 27 bench_that -45 beneath 23 beneath_it 26 besid 52 besid_a -32 besid_her 24
besid_hi -38 besid_him 26 besid_the 16 best 56 best-known -23 best_actress -20 best_male -16 best_of 46 better 23
better_of -18 better_than -18 between_<name> -17 between_<number> -21 between_<speaker> 18 between_<words> 50
between_a 32 between_the -40 bicycl -27 bid -34 big 30 bigger -23 biggest 20 bike -16 bill -86 bill_for 25
bill_in -24 bill_that -34 bill_the 16 billion -25 bind 16 biograph 29 biographi 25 bird -33 birth -25 birthdai 48
biscuit_tin -28 bit 88 bit_of 29 bitter -15 black 17 blackmail 25 blackmail_note 34 blame -56 blame_the -17
blink 27 blood -38 blow -17 blue -33 blunt -17 board -60 board_and 53 board_of 30 boat -78 boat_in -18 bodi -25
boi 16 boi_on -27 boi_wa -29 bold -19 bold_thing -19 bond -26 bone -32 bonu -21 book -64 book_and -27 book_at -32
book_back 56 book_by -15 book_came 17 book_for 18 book_from 16 book_ha 30 book_in -18 book_under -24 book_wa -24
boot 42 booth 35 border -44 border_polic 21 border_post -15 bore 15 bore_the 15 born 50 born_in 54 borough -15
borrow 15 borrow_<number> -20 borrow_a -18 borrow_from -22 borrow_the 26 boss 45 both -19 both_parti 48
both_side -46 bottl -19 bottl_of 30 bought -23 bought_by -17 bought_in 42 bought_it -30 bought_the 37
bought_with -22 bound 138 bow 72 bowl -30 box -65 box_to -15 boxer_camp -29 brake -23 branch -37 brand -47
brand_deputi -16 brass -28 brass_band -22 breakfast 80 breath 76 brick 78 bride 34 bridg -42 bridg_and -37
bridg_itself -17 bridg_on 15 brief_on 34 brigad -20 brigad_on -18 bring -51 bring_in -18 broadcast_ha 43
broke -68 broke_a -26 broke_for 78 broken -33 bronz -34 brother -56 brother_<name> 27 brother_have -25
brother_speak -20 brother_who 23 brought -66 brought_him -15 brought_the 18 bu -24 bu_and 49 bu_at -30
bu_driver 23 bu_had -15 bu_stop 24 bucket -45 bui -40 build -41 build_for 15 build_from 17 build_site 28
builder -29 built -40 built_in -16 bull -56 bulletin 49 bulletin_wa 44 burger 30 burglari -25 buri 147 buri_at 70
burial 21 burn 43 burn_down 32 burst -16 burst_pipe -18 buse -29 but -104 but_<speaker> -23 but_it -28
but_left -20 but_say -21 but_she -25 but_that -29 but_wa -20 butcher 28 button 111 buyer -54 by_<name> -36
by_<speaker> 64 by_a 83 by_almost -17 by_eleven 44 by_email -17 by_ey -30 by_five 25 by_half 23 by_hand -28
by_her 22 by_hi 23 by_him 17 by_it -27 by_itself 17 by_last -15 by_name -35 by_on -19 by_phone -44 by_polic -33
by_report -15 by_six 58 by_teatim -24 by_telephon -79 by_that 57 by_the 42 by_then 53 by_thi -37 by_three -37
by_two 54 by_video -23 bylin 67 cab 18 caddi -20 cafe 19 cafe_in 23 cage -25 cake -45 calendar 22 call -126
call_<number> 32 call_<speaker> -28 call_<words> -19 call_a -30 call_for -45 call_from -17 call_had -15
call_her -40 call_him -18 call_it 26 call_off 29 call_the 99 call_themselv -16 call_to -38 caller 21
caller_to -17 calm -16 came 47 came_a -23 came_back 16 came_from 31 came_here -23 came_into 31 came_off 114
came_out -33 came_third -30 came_to -20 came_up -15 came_upon -17 camera 38 camera_that -17 camera_thi -19
camp_tell -29 campaign_for -18 campaign_ha 40 campaign_wa 15 can 21 can't -24 can_be -36 can_have 15 can_hear -18
can_see -28 cancel -54 candid 27 candid_had 17 cannot -23 cannot_reach -17 cano -36 cap 46 cap_and 25 captain -43
caption 81 caption_<words> 26 car -52 car_for -26 car_park -50 caravan_park 35 card 114 card_and 33 card_in -21
card_on -16 card_to -19 cardboard 57 cardiologist 24 cardiologist_in 25 career -29 caretak 22 cargo -17
carpent -15 carri_hi -23 carri_it 46 carri_no 21 carri_on -42 carri_out -16 carrier -15 cartoon 22 case -18
case_the 55 case_wa -31 cash -34 cast 17 cast_director 23 cast_of 19 cast_wa -23 castl 19 cat 66 catch_the 39
catch_up -20 cater 76 caught -55 caught_the -26 caus -34 caution -25 celebr 29 cell 57 cellist -15 cellmat 22
cent -49 centr -48 central 36 central_bank 44 ceremoni 26 certainli 69 certifi -31 chain 20 chain_of -19
chair -49 chair_of 17 chairman -20 chairman_<speaker> -31 chairman_of -19 challeng -19 challenge -26 champion -17
chanc -16 chancellor 57 chang -60 chang_hand 49 chang_her -21 chang_hi -27 chang_place 25 chang_the -32
chapel -34 chapter 96 charact -22 charg 28 charg_<number> 73 charg_and -16 charg_for 20 charg_of -16
charg_that 32 charg_the 18 charg_with -24 chart 24 chat 73 chatbot_and 17 check -20 check_by -32 check_everi -18
check_in 18 cheer -30 chef -24 chequ -26 chest 34 chew 23 chief -25 chief_<speaker> -26 chief_engin -25
chief_execut -16 chief_minist -27 child 29 child_with -17 children_and 23 children_had -28 children_have 19
children_in -16 children_swallow 17 chin 34 chip -30 choic -44 choir -45 choir_librarian -18 choos 61
choos_the 26 choru 26 choru_of 45 chosen -28 christen 34 church -35 circl -19 cite -20 cite_<words> -15 citi -24
claim -19 claim_that -34 claim_to 41 clap 22 class 52 clean -71 cleaner -22 clear -69 clear_and -17 clearli -28
clerk 79 clerk_<name> -15 client 42 client_had -17 client_wa -17 climb -38 clinic -57 clinic_in -20 clinic_say 26
clip 50 clip_a -33 clone -49 close -79 close_<number> -21 close_in 79 close_it -36 close_to -35 close_until -17
close_with 16 closur 24 club_for 22 club_ha -18 club_had -28 club_in -15 club_it -19 club_press 34 club_say 41
club_wa -44 clue 18 co-chairman -18 co-chairman_<name> -18 coach -67 coach_<name> -15 coach_<speaker> -51
coach_had 28 coast -41 coaster -28 coaster_that -27 coastguard -26 coat 125 cobalt -25 coconut 32 cod 20 code 20
code_word -18 coffe 37 coin 96 coin_and 23 cold 61 cold_and -15 cold_but 42 cold_to -19 colleagu 27 collect -32
collect_a 15 colleg 37 colonel 59 column 36 columnist 92 coma 44 coma_for -26 comb -25 come 19 come_back -23
come_down 65 come_from -31 come_in -29 come_off 36 come_on -23 come_out -18 come_round 50 come_to 31
come_under 19 come_up -35 come_without 28 comedian -19 comedian_<speaker> -17 comet -17 comfort -15 comic 76
command 74 comment -111 comment_on -33 commerci 37 commerci_and 19 commission -24 committe -90 committe_chair -38
committe_that -15 common 18 compani_after 31 compani_ha -34 compani_had -49 compani_in 29 compani_that 16
compani_which -18 compare_the 16 compens -16 competit 30 complain -32 complain_that -31 complet -36
complet_with 16 compos 87 compos_by 25 compos_the 41 comput -38 comrad 18 concede_that 28 concern -27 concert -24
conclude 18 conclus -16 concret -26 condit -36 conduct -15 cone 16 confer 26 confer_at 45 confer_hotel -16
confess 18 confess_to 37 confirm -39 confirm_it -32 confirm_on 41 confirm_that -22 confirm_the -30 confisc -15
confisc_her -15 confus -34 congreg -15 connect 17 connect_with 47 consent -54 consider -47 consol 37 constabl 35
constitu -21 contact 38 contact_with -15 contain 55 contain_a 15 content -18 continue 17 contract -43
contractor_who 21 control -23 convers 80 convert -18 convict 50 cook 15 cookeri -15 cool -23 copi 17 copi_of -20
copper -43 copywrit 68 corner -77 coron -40 corps 18 correct 76 correct_the 27 correspond 68 correspond_to -15
cost_her 25 cost_of -25 costum -48 cough 17 could 59 could_be -33 could_find 15 could_have 45 could_not 43
could_rememb 49 could_take -33 couldn't 31 council_find 15 council_leader 25 council_say -18 council_vote -24
councillor -37 counsel 126 count -51 count_<number> 25 count_and -39 count_nine 17 counter 18 counter_of 28
counterpart -17 counterpart_twice -15 counti -41 counti_in 40 countri_and 22 countri_in -16 coupl -46 cours -17
court -25 court_<name> -15 court_a 41 court_and -47 court_ha 33 court_he 21 court_hear -39 court_in 42
court_last -30 court_step 28 court_that -46 court_to 24 court_wa -16 courteou -26 cousin 37 cousin_who 24
cover -18 cover_her -42 cover_the -19 cover_with 33 cox -23 crab -15 crack -18 creatur 24 crew -52 crew_and -35
crew_had -15 crime -22 crime_to -26 crime_unit 23 crisi 32 critic -74 critic_<name> -16 criticise -16
criticise_minist -16 crocodil 47 crop 69 cross -21 cross-examin -26 cross-examin_defens -18 cross_from -25
cross_the -20 crowd_in 52 crowd_of -20 crown -19 cruis 42 cry_of -29 culvert -15 cup -24 curri 16 curtain 62
custodi 27 custom -53 custom_and 36 custom_by -21 cut -46 cut_from -27 cut_in -19 cut_off -18 cut_the -16
cyclist -34 dad 19 dai_<speaker> 38 dai_a -23 dai_by 51 dai_he 18 dai_in 23 dai_last -17 dai_of 28 dai_old 20
dai_on -23 dai_the 24 dai_to -28 dai_wa 45 dai_with -26 daili 135 dam -28 damag -23 damp -19 danc_on 17
dancer -15 dare 23 dark -31 dart 44 data -49 date 54 date_<name> -16 date_<number> 46 date_at 24 date_of 80
daughter -91 daughter_<name> -18 daughter_and -27 daughter_say 17 daughter_who -21 dawn -78 daytim -15 de -22
de_<name> -22 dead 27 dead_at -29 dead_for 63 deal -23 deal_with -19 dealership -22 dealership_in -17 dealt 21
dean -16 death -46 death_of -17 debat 60 debat_with -21 decad -17 decad_and 25 decis -78 decis_and -17
decis_had -20 decline -44 decline_to -39 defeat -20 defenc -24 defenc_say -16 defend -55 defend_for 15 defens -64
defens_lawyer -38 degre -18 delai -57 deleg 75 delet -22 delight -33 demand 20 demand_for 17 demonstr 28
dentist 41 dentist_from 19 dentist_who 46 deny -69 deny_that -66 depart -48 depart_had 21 depot -26 deputi -32
deputi_<name> -15 deputi_would -16 describe -90 describe_as -15 describe_the -34 desk 35 detect 32 detector -24
develop_had 60 devic -19 devic_at -19 di -65 di_becaus -18 di_in -17 di_two 27 diabet -15 diall 46 dialogu 91
diari_of 38 diari_take -53 dictat 74 dictat_it 47 did 39 did_<speaker> 43 did_he -33 did_it -32 did_not -83
did_she 27 did_tell -24 did_the 73 didn't -36 diesel -15 differ 47 differ_account -29 differ_recollect -17
differ_stori -43 differ_view -35 differ_wa -26 difficulti 37 digger -15 digit 32 dine -21 dinner 43 dinner_in 19
diplomat -25 direct -25 directli -36 director_<speaker> -46 director_of -43 disagre -60 disagre_and -19 disast 16
disciplin -30 discov_at -24 dish -18 disk -21 dismiss -30 disput -135 disput_that -27 disput_the -44 district -44
diver -16 divid -32 do_<speaker> 41 do_her 48 do_it 18 do_next -16 do_some 29 do_the 43 do_with -28 docker -29
doctor_<name> -18 doe 51 doe_a -29 doe_he -29 doe_her 34 doe_the -16 doe_too -18 doesn't 34 dog -64 dollar 38
don't -31 don't_alwai -15 donat_of 18 done_by -33 done_so -25 done_what 40 donkei_sanctuari -27 donor -23
door_for -18 door_hang -16 door_in 29 door_on -15 door_wa 44 dose -25 doubl_in -15 doubt 28 doubt_about -17
doubt_that -21 doughnut 36 doughnut_for 36 down_<speaker> 25 down_a 44 down_and -26 down_at 26 down_by -43
down_for -24 down_her -21 down_it 20 down_on -21 down_the 79 download_<number> 22 dozen_peopl -20 drama 89
drama_<words> -17 drama_school -15 drank 50 draw_of 35 drawn 65 drawn_a -21 drawn_on -20 dream -19 dream_of -40
dreamt 47 dress 54 dress_as 47 dress_to -15 drew -24 drew_a -25 drew_applaus -19 drew_laughter -29 drew_the 37
drink -15 drive 40 drive_a 21 drive_for 34 driven -49 driver 31 driver_<name> -17 driver_in -29 driver_of -15
driver_shook -15 driver_who 23 drivewai -18 drivewai_where -18 drone -17 drop_on -24 drop_the 43 drove 24
drown 71 drown_in 76 drug -20 drummer -21 drunk 21 dry -55 dub -18 due_back -15 due_from 32 due_in 19 due_to -44
dug -37 duo 36 dure -47 dure_the -20 dusk -15 dust -33 dy 44 dye 26 e-mail -64 each 83 each_<name> 30
each_learn -47 each_of -48 each_on 29 each_other -16 each_time 28 each_to -26 each_week 21 each_year -16
eager -16 eager_to -16 ear 88 ear_that 17 earli -38 earli_as 17 earli_sign -17 earlier -59 earlier_hear -36
earlier_version -23 earn -15 easi -19 east -26 eastern -20 eat 42 eat_a -27 edg 17 edg_of 18 edit 31 edit_the -23
editor 22 editor_<name> -16 editor_<speaker> -17 editor_say -17 educ -26 eel -23 effect -33 egg 22 eight 76
elbow 15 elect -27 elector -17 electr -25 electrician -15 elev 15 eleven 40 eleven_dai 17 eleven_leopard -16
eleven_minut 52 eleven_month 94 eleven_peopl 20 eleven_time -46 elsewher -22 email -52 email_wa -51
embargo_on -55 embassi 47 embezzl 23 embrac -24 emerg 18 emerg_number -17 emerg_servic -21 emerg_that 21
emploi -24 employ -41 employe -43 employe_that -18 empti_seat 20 end -32 end_<speaker> 34 end_in 19 end_of -18
end_the 25 end_when -16 enemi 30 energi -17 engag 18 engin -77 engin_have -19 engin_on -22 engin_room -37
enjoi -18 enorm -15 enough 20 entertain 18 entranc -17 entri_from 20 entri_is -24 envelop 28 envoi 31 episod 65
escap -17 ev 26 ev_of 26 even_as 21 even_the 20 even_to -16 ever 89 everi 17 everi_<name> -29 everi_frame -20
everi_mile -15 everi_morn -40 everi_other 43 everi_pupil -21 everi_quotat -28 everi_second 24 everi_year 44
everyon 21 everyon_els -16 everyon_in 34 everyon_wa -30 everyth 35 evict -16 evid -87 evid_after -17 evid_of -16
evid_on -19 exactli 26 exactli_as 36 exactli_that -18 exam -36 exam_in -19 examin 58 examin_had 16 exchang 44
exchang_drew -17 execut -26 exempt -33 exercis 60 exhibit -17 exist 164 exit -16 expect -86 expect_to -24
expens 28 expert -108 explain 68 explor 16 export -17 express -17 extend -18 extra 70 extra_water -15 ey 117
ey_and 27 ey_shut 24 ey_were 44 eyebrow 49 fabric 59 face 33 face_on -15 fact 37 factori -62 fail -76 fail_in -23
fail_to 31 fail_twice -24 faint -26 fair -23 faith -15 fall_to 57 fallen -53 fallen_by -20 fals 68 famili -57
famili_ha -15 famili_had 41 familiar -20 fan -27 fan_of 45 fanci_dress -15 far -54 far_as 18 fare -19 farewel 46
farm -50 farmer -90 fast_bowler 17 faster -20 faster_than -15 father -55 father_and -24 fault -35 fault_is -16
fear -29 fed 71 feder 31 feder_<name> 30 fee -34 fee_for -25 feed -22 feed_wa -15 feel -17 feet_high 29 fell -59
fell_by -24 fell_for -16 fell_in 15 fell_to 33 fellowship 16 fenc -24 ferri -43 festiv -59 fetch_<number> -26
feud 16 fever -32 few -77 few_minut -17 fiction 42 field -96 fifth -22 fifth_of -20 fifti -24 figur -47
figur_for -19 figur_until -22 file 76 file_on 20 file_the 37 file_with -21 fill 100 fill_a 51 fill_in 56
fill_with -16 film -45 film-mak 17 film_is 55 film_which -25 filter 25 filter_on 25 final -17 final_in 24
final_of 29 financ -20 find -55 find_<speaker> -17 find_a 16 find_and 28 find_anoth -16 find_at -15 find_her 23
find_him -17 find_no 37 find_on 18 find_that 17 find_the 70 find_to -16 fine -38 finger 109 finger_and 31
finish -83 finish_by -27 finish_the 16 fire -42 fire_station -16 firefight -30 firm -15 firm_<name> -19
firm_ha -15 firm_that 16 first -22 first_class 87 first_draft -16 first_name 19 first_night -26 first_of 64
first_page -19 first_plai -32 first_report 51 first_sold 55 first_time -63 first_to -32 first_wit -20 fish -92
fisherman 21 fishmong 42 fit 40 five -44 five_dai 27 five_hour 16 five_month -19 five_peopl 21 five_year -22
fix -58 fix_for -32 fix_the -21 flat 17 flat_in -20 fleet 35 flew -15 flight_attend 22 flood -43 floor -42
floor_in -20 floor_throughout -19 flower -49 flower_read -18 flown -22 flown_home 15 flown_in -33 flu -22 fly -20
foam 17 fold_phone -15 fold_the 22 foldabl -16 foldabl_the -15 follow 67 food -35 fool 16 foot 96 footag 66
footbal -31 for 16 for_<name> -96 for_<number> -25 for_<words> 84 for_about 36 for_an -18 for_anoth 68
for_comment -46 for_defend 22 for_eight -43 for_five -36 for_her 19 for_hi 30 for_him 49 for_it 49 for_month -19
for_most 51 for_next -17 for_nine 70 for_on 40 for_onc -32 for_onli -24 for_order -17 for_post 20 for_school -23
for_seven -18 for_sever -24 for_six -53 for_some -25 for_student 48 for_such 56 for_ten -22 for_the 50
for_them 41 for_those -17 for_three -48 for_two -17 for_water 41 for_word 33 for_year -21 forc_on -15
forc_out -16 forc_the 32 forecast -56 forecast_for -16 forehead 69 foreign 27 foreign_minist 59 foreman -69
forest -20 forfeit 27 forg -18 forger -30 forgeri 29 forget 17 forgiv 52 form 25 former -62 former_<name> 34
former_policeman 21 former_secretari -16 forthcom -15 forti 131 forti_of -28 forti_peopl 31 forward 27 found 31
founder -19 four 43 four_a 22 four_and 17 four_both 28 four_count -29 four_dai -40 four_hour -26 four_in -35
four_minut -15 four_of 28 four_other 39 four_peopl 15 four_point 40 four_second 53 four_success -16 four_that 17
four_to -18 four_when -19 fourteen -31 fourth -16 frame 32 frank 29 free -19 free_to 30 freed 21 freed_in 35
freedom -15 freedom_of -15 freelanc 33 freeli 40 fresh 22 frighten -20 from 48 from_<speaker> 59 from_a 98
from_an 21 from_anoth 20 from_four 20 from_her -17 from_hi -64 from_it -16 from_nine 15 from_no -18 from_on -37
from_read 27 from_six -59 from_ten 54 from_the 22 from_their -17 from_two 49 from_which 64 front_of -41
front_page 16 froze 15 frozen 20 fuel -31 full -55 full_and -24 full_of 22 full_text -31 full_the 19 fund -46
fundrais -16 fundrais_page -16 funer 22 funni -16 further 28 futur 30 ga -32 gag 40 galaxi -22 gale -52
galleri -59 game -41 game_and 17 gang 45 gang_had 26 garag -21 garag_in -15 garden -36 gate_<speaker> -21
gate_of 24 gather_in 17 gave 38 gave_a 63 gave_evid -30 gave_her -22 gave_it -15 gave_the -104 gave_up 33
gener 19 gener_manag -17 genuin 34 get 51 get_<number> -17 get_a 38 get_in -44 get_into -19 get_out 21
get_them -31 ghost -16 ghost_<speaker> -16 ghost_want -15 ghostwrit 19 gift 25 girl -33 girlfriend -20 give 92
give_<speaker> 39 give_a 19 give_hi -19 give_the 100 give_their 15 give_up -18 given 58 given_<number> 25
given_<speaker> 16 given_a 20 given_by 22 given_evid -16 given_her 38 given_him 20 given_in 41 given_no 20
given_out 34 given_the -18 given_three -34 given_up -23 glacier -15 glad -15 glass 83 go 39 go_and -30 go_by -39
go_down 26 go_for 52 go_grei -15 go_into -21 go_on 42 go_out 56 go_over -18 go_the 38 go_through 42 go_to 46
go_up -54 go_with 38 goal -66 goalkeep -16 goalkeep_<name> -18 goat 44 gold -50 golf 51 good_train -15 goodby 34
got 87 got_<number> 91 got_an -17 got_as 18 got_hi -24 got_him -28 got_hold 31 got_it 26 got_out -28 got_the 23
got_to 20 govern -70 govern_had -19 governor -17 graciou -32 graduat 15 grai -27 grai_suit -27 grammar -22
grammar_to -15 granari -20 granddaught -18 grandfath -23 grandmoth -33 grandmoth_who -43 grandson 89
grandson_is -18 grant -25 grate 21 great-grandfath -15 great-grandson 18 great_deal 16 green -29 greet 40
greet_with -47 grei 106 grei_becaus -15 grei_had -17 grei_parrot 36 grew_the 34 grin 56 groom 66 ground -28
group -53 group_in 15 grow -23 grower -33 grower_in -15 grudg 34 guard -29 guard_and -16 guess 85 guest 147
guidanc 37 guilti 36 guilti_on 15 gun -24 gutter_after -18 gym 51 ha -17 ha_<speaker> 91 ha_a 46 ha_accept -23
ha_admit -21 ha_agree -23 ha_an 42 ha_apologise 18 ha_ask 19 ha_becom -23 ha_been -54 ha_begin -22 ha_burn -16
ha_campaign -16 ha_come -32 ha_confirm -15 ha_deny 21 ha_di -19 ha_done 64 ha_each -47 ha_ever 27 ha_find 26
ha_finish -30 ha_given -23 ha_go -40 ha_hear -21 ha_her 16 ha_hi -28 ha_him 132 ha_hold -16 ha_it -35 ha_kept 83
ha_lent -22 ha_let 17 ha_lost -22 ha_made -32 ha_more 41 ha_no 32 ha_not 117 ha_now 46 ha_open -36 ha_order -17
ha_plai -19 ha_plead 15 ha_promise -43 ha_put -49 ha_raise -19 ha_reach 26 ha_report 45 ha_run -32 ha_sat 29
ha_say 44 ha_send -22 ha_set -25 ha_shown -23 ha_sinc 102 ha_sold -26 ha_stop -18 ha_the 96 ha_trace 23
ha_two -21 ha_until -36 ha_write -46 ha_yet 33 hack 31 hacker -38 had 77 had_<number> -27 had_<speaker> 24
had_<words> -40 had_a -38 had_advise -15 had_answer -30 had_apologise -18 had_appli -18 had_argue -22
had_arriv -16 had_been 39 had_broken -20 had_brought 23 had_burn 24 had_call -32 had_carri 17 had_chang -24
had_come 29 had_confirm -17 had_confisc -15 had_cost 49 had_cut -24 had_deny -21 had_di 24 had_diall 15
had_drawn 74 had_driven -27 had_eleven -16 had_end -16 had_ever -32 had_fallen -27 had_find 59 had_five 59
had_follow -16 had_given -40 had_got 77 had_had 79 had_hand -40 had_he -25 had_hear -17 had_her 49 had_hi 31
had_hire 35 had_inherit -15 had_invent -18 had_just 38 had_kept -42 had_last 15 had_laugh -17 had_learn -47
had_left 86 had_live -16 had_long 31 had_mean -25 had_met 16 had_mix 17 had_never -58 had_no -55 had_not 42
had_noth -22 had_offer 16 had_oppose -15 had_paid 43 had_pass -30 had_pick 69 had_print -19 had_pull -19
had_receiv -30 had_risen 54 had_run -20 had_rung 19 had_sail 38 had_say 69 had_settl 51 had_shown -24
had_spent -22 had_spread -67 had_stop -15 had_suppli 26 had_surviv 15 had_swap 21 had_taken 42 had_telephon -18
had_tell 32 had_the 98 had_think 20 had_to 81 had_train -20 had_type 125 had_until -21 had_use -49 had_won -26
had_work -18 had_write -44 hadn't 54 hairdress 62 half -80 half_an 28 half_of -36 half_page -15 half_past 15
half_the 19 hall_is -29 hall_of 89 hall_wa -16 ham 22 hamburg -18 hamstr -15 hand 18 hand_and 42 hand_back 73
hand_in -76 hand_it -91 hand_of 24 hand_on 16 hand_out -35 hand_over -46 hand_the 61 hand_up 77 hand_wa 53
hand_were -23 handbag 30 handset 36 handset_at 24 handwrit 56 handwrit_examin 36 hang 62 hang_a -16 hang_the -23
happen_next -16 happen_to -20 happi -21 harbour -23 harbourmast -20 hard -21 hardest -18 hardwar 17 harm -27
hasn't -22 hasn't_open -16 hat 71 have 20 have_<number> -28 have_<speaker> 67 have_a 42 have_add 26
have_arrest 33 have_ask -36 have_been -85 have_come -16 have_doubl -18 have_drop -15 have_fallen -20 have_had -15
have_hear 42 have_it -28 have_left -28 have_lost 15 have_made -23 have_mix -29 have_name 22 have_need 27
have_never 27 have_not -50 have_notic -19 have_now 20 have_read -29 have_rebuilt -17 have_risen 18 have_run 31
have_say 46 have_sinc 21 have_sold -22 have_speak 17 have_spent 25 have_tell 33 have_the -28 have_to -39
have_turn -22 have_vote -15 have_write -28 have_yet -16 he -38 he_add -23 he_agree -48 he_and 15 he_appear -15
he_arriv -16 he_been -17 he_bought 20 he_call -19 he_came -38 he_consider -20 he_did 34 he_doe 20 he_ever 15
he_give 17 he_go 112 he_grew 44 he_ha -16 he_is 81 he_know -15 he_learn 19 he_left 20 he_like 21 he_listen -17
he_need -15 he_onc -17 he_plai -28 he_point -19 he_read 46 he_say -74 he_sign 36 he_speak -15 he_spent -15
he_state 32 he_still 56 he_stood -20 he_tell 44 he_then 31 he_think 48 he_try -20 he_use 36 he_wa 48 he_will 44
he_won -17 he_would 37 he_wouldn't -20 he_write -45 head 45 head_<words> 17 head_and 64 head_of 19 head_the -26
headmast 62 headquart -20 headset 19 health -57 health_minist -20 health_secretari 16 hear 53 hear_<words> 58
hear_at -26 hear_from -32 hear_had 29 hear_her 19 hear_him -57 hear_in -46 hear_is 26 hear_it 153 hear_no -18
hear_noth 33 hear_on -29 hear_that -15 hear_the 17 hear_to 17 hear_turn -22 heatwav 46 heavi -29 heckle -23
heckler 36 help -40 help_of 22 her 27 her_<words> 22 her_a -118 her_at 19 her_aunt -36 her_best 20 her_client -16
her_coach -19 her_colleagu 24 her_daughter -22 her_deputi 22 her_desk -20 her_dog -26 her_ey 44 her_father -72
her_feet -19 her_first -71 her_for 16 her_friend -17 her_from -24 her_funer 37 her_grandson -21 her_had -18
her_hand -41 her_head -17 her_hear 28 her_husband -66 her_in 61 her_job -28 her_kitchen -24 her_last -30
her_lawyer 31 her_manag 36 her_mind -15 her_mother -53 her_mouth 38 her_name 30 her_off -21 her_opposit -15
her_out -29 her_own -44 her_passport 24 her_password 20 her_phone -28 her_predecessor 39 her_report -16
her_say 64 her_seat -17 her_second -20 her_shoe 15 her_shoulder -16 her_sister -33 her_six -21 her_son -16
her_speech 19 her_street -39 her_student -26 her_supervisor -24 her_teacher 30 her_that -47 her_the 31 her_to 34
her_town 22 her_train -16 her_two -26 her_villag -17 her_voice 74 her_wai -15 her_ward -15 her_word -24
her_work 36 here_in 51 here_is -27 here_on -18 heron_ha -15 herself -70 herself_and 19 hi 26 hi_<name> -27
hi_<speaker> 47 hi_<words> -16 hi_account -44 hi_agent -19 hi_answer -18 hi_arm 36 hi_barrist -35 hi_captain -15
hi_children 37 hi_client -24 hi_club -18 hi_coach 27 hi_coat 26 hi_counterpart -17 hi_daughter 16 hi_death 22
hi_deputi -18 hi_desk 22 hi_employ -32 hi_ey 25 hi_finger 22 hi_forehead 51 hi_former -21 hi_girlfriend -20
hi_grandmoth -27 hi_hand -21 hi_head 43 hi_home -25 hi_hospit -26 hi_in -16 hi_is -36 hi_job 20 hi_kitchen -30
hi_laptop 16 hi_last 37 hi_late 46 hi_left 15 hi_life -25 hi_manag -21 hi_mouth 18 hi_name 28 hi_offic -16
hi_parent -15 hi_part -37 hi_passport -23 hi_phone -23 hi_place -16 hi_pocket 83 hi_predecessor 24 hi_prize 16
hi_remark -19 hi_reply 106 hi_rival 20 hi_round -29 hi_school 17 hi_screen -15 hi_seat -29 hi_second -24
hi_secretari -26 hi_side -41 hi_solicitor -16 hi_speech -55 hi_staff -16 hi_student -18 hi_successor -15
hi_teacher 33 hi_truck 37 hi_voice -20 hi_wed 20 hi_widow -43 hi_wife -39 hi_word -41 hid -30 hidden 30 hide -18
high -44 high_and 29 high_school -27 higher 15 highest -18 highwai -21 hill 32 him 52 him_<words> -29 him_and -38
him_at 64 him_back -24 him_by -24 him_for 32 him_he 26 him_how -49 him_in 65 him_includ 29 him_of -74 him_on -29
him_read -29 him_say 45 him_that -31 him_the -16 himself_and 23 himself_ha -20 himself_out 23 himself_wa -22
himself_with -28 hip -19 hire 72 hire_by 47 hiss 65 histori -44 histori_in -15 historian 19 hit 23 hit_by -23
hit_the -37 hoax 49 hoax_call -38 hockei 79 hold_a -35 hold_an 16 hold_her 25 hold_in -27 hold_it -28 hold_no 15
hold_of 35 hold_out 15 hold_the -42 hold_up -40 holidai -34 home_and -19 home_by 24 home_in -34 home_on -15
home_town 42 honor 38 hope -45 hope_to -54 hors 38 hospit -39 hospit_ha -23 hospit_with -16 hot 28 hotel_ha -21
hotel_is 15 hotel_the -16 hour -19 hour_and -19 hour_befor 25 hour_by -34 hour_had 17 hour_in -37 hour_later -60
hour_on 47 hour_the 32 hour_with -30 hourli 16 hourli_rate 16 hous -99 hous_to -21 housekeep 23 how 59 how_a 15
how_hi 44 how_it 21 how_mani -21 how_much -18 how_to -60 hundr 97 hundr_peopl 42 hung_a -19 hurri -16
hurri_to -16 hurt -44 husband -42 husband_and 26 husband_wa -19 hydrologist 59 hymn -26 hymn_and -25 hypnotist 72
ic 28 idea -44 ident 18 identifi -15 idiom 41 if -52 if_<speaker> 23 if_he -17 if_it -22 if_the 39 if_thei -23
ignor -70 ignor_the -38 ill -38 imag -20 imagin 47 imperson 49 impostor 26 impressionist 75 improvis 35 in 17
in_<number> 34 in_<speaker> 41 in_a 40 in_an 24 in_anoth 151 in_at 18 in_autumn 32 in_case 54 in_cash -42
in_chapter 52 in_charg -16 in_colleg -16 in_court -73 in_differ -15 in_eight -22 in_eleven -31 in_fact 22
in_fanci -15 in_fish -16 in_four -18 in_front -33 in_full 22 in_futur 34 in_good -45 in_her -35 in_hi -24
in_hospit -23 in_interview -46 in_it 67 in_line -49 in_nine -61 in_no -36 in_orbit 18 in_order 25
in_parliament -21 in_part -20 in_pencil 17 in_place -16 in_prison -19 in_public -46 in_question 92 in_reply -16
in_return -20 in_row 58 in_seat 47 in_sever 18 in_shift 34 in_tear -21 in_ten -34 in_that 105 in_the 56
in_their -46 in_them 26 in_three -19 in_through -23 in_town -18 in_twenti 20 in_two -39 in_with -29 in_write -53
inch -17 includ -39 includ_<speaker> 16 includ_a -19 includ_that 31 incom -25 increas 16 indict 39 infect -20
inform 18 inform_is -26 inherit -25 initi 57 inject 24 injur -22 injuri -30 ink 112 ink_and 34 inn 21 inquest -45
inquiri -31 inquiri_into -19 insid 57 insid_say -27 insist -58 insist_that -39 inspect -16 inspector -42
instead -35 instruct -17 instructor 63 insur -29 intact 19 intens 34 intens_care 35 interest -18 intern -27
interrupt -25 interv 17 interv_and 41 interview 53 interview_at -40 interview_with 20 into 30 into_a 36
into_forc -15 into_her 32 into_on 28 into_the 34 introduc_the 22 intrud 24 invad 22 invent 15 inventori 15
investig -25 investig_say 25 investor -28 invit 39 invoic 37 is -16 is_<name> -47 is_<speaker> 33 is_a 136
is_about -20 is_an 17 is_ask -56 is_at -30 is_avail -16 is_be -33 is_call -16 is_charg -18 is_date 99
is_describe -23 is_done -17 is_due -38 is_eat -15 is_expect -44 is_for -24 is_forecast -21 is_free -27 is_from 65
is_go -17 is_happi -18 is_hear 33 is_her 15 is_how 59 is_it -18 is_left -17 is_less -16 is_like -26 is_lost -15
is_mean 30 is_more -20 is_need -21 is_now -40 is_of 85 is_off -21 is_often -21 is_on -52 is_out -45 is_plan -16
is_publish 23 is_put -18 is_read 19 is_run -31 is_say 59 is_seek -15 is_set -80 is_short 17 is_six 61 is_sorri 15
is_stand -52 is_suppos 30 is_surviv -28 is_taken 77 is_talk -31 is_tell 69 is_that 28 is_the 94 is_then -21
is_thi -15 is_think 27 is_too -20 is_two 54 is_up 18 is_with -23 is_withdrawn 15 is_without -15 is_write 27
island 28 island_is 15 isn't -63 isn't_a -34 isn't_on 33 issue 43 issue_a -23 issue_for 21 it 37 it_<number> -24
it_<speaker> -22 it_a -39 it_about 21 it_again 71 it_all -33 it_and 100 it_anoth -20 it_appear 36 it_as -16
it_ask -33 it_at 41 it_author 66 it_back 88 it_be 20 it_belong 18 it_by 29 it_call -41 it_came -23 it_carri 49
it_come -18 it_could -21 it_council -20 it_doe -21 it_drop -15 it_editor -20 it_eleven -15 it_emerg 53 it_end -22
it_feel -32 it_find -25 it_for 77 it_four 34 it_from 70 it_gave -21 it_go -17 it_ha -39 it_had -86 it_happen 18
it_have 24 it_head 25 it_includ -17 it_into -18 it_is 19 it_isn't -16 it_last -21 it_mai 25 it_maker 19
it_manag 47 it_member -25 it_nine 20 it_on 17 it_onli -15 it_open -48 it_out 16 it_quote -26 it_record -16
it_report 43 it_run 54 it_say 26 it_show -24 it_sinc -28 it_so 27 it_staff -16 it_take -23 it_target 20
it_term -18 it_think -18 it_title 22 it_to 63 it_took -34 it_twice 113 it_under 16 it_until 18 it_up 58 it_wa 34
it_wasn't 24 it_with 22 it_would -66 it_wrong 21 item 34 itself -16 itself_and -15 jacket 33 jacket_and 22
jacket_wa 15 jar -16 jaw 136 jersei 36 jet -21 jetti -37 job_as -18 job_of 26 job_to -25 join_in -28 joint -22
joke -89 joke_that -40 journal -21 journalist -18 journei -37 judg_<name> -20 judg_<speaker> -16 judg_ask -16
judg_put -33 judg_tell 26 judg_thank -15 judg_with 19 junction -36 junior -21 juri_on 25 juri_should -16
juror_<name> 18 juror_that 33 juror_to -16 just 75 just_been 40 just_won 87 justic 21 karaok 17 keep -53
keep_bee 37 keeper -28 kei 66 kept_a 57 kept_ask -16 kept_her -24 kept_hi -30 kept_him -30 kept_it 68 kept_the 39
keyboard 59 kick -25 kid -20 kidnei 23 kill -46 kilometr -46 kind -26 king -19 kiosk -17 kitchen -22
kitchen_televis -18 knee 122 knee_of 46 knew 35 knife 47 knife_crime -16 know 113 know_it 33 know_no 38
know_peopl -15 know_that -27 know_the 34 know_what -32 known_as -17 known_to 24 label -59 label_<words> -16
lad 18 ladder 17 ladl -29 ladl_and -21 lai 121 laid -20 laid_on -15 land -34 land_that 31 land_wa -28 landladi 23
lane -34 languag -22 languag_and -37 laptop_wa -15 larg -58 largest -45 larynx 79 last -46 last_<name> -22
last_<number> -19 last_dai 31 last_five 16 last_for -20 last_four -55 last_frame 52 last_half 46 last_line 47
last_month -41 last_night 17 last_of -30 last_see 18 last_until 18 last_week -56 last_winter -29 last_word -34
last_year -55 late 19 later -56 laugh_and 23 laugh_when -58 laughter_from -16 launch -37 launderett 50
laureat -21 law 23 law_firm 60 law_say -15 law_student -29 lawmak -16 lawyer -42 lawyer_<name> -26 lawyer_had 25
lead -89 lead_on 17 lead_the -29 leader -43 leader_<speaker> -18 leader_in -32 leadership -16 leaflet 29
leagu -40 leak -61 leak_in -16 lean 40 learn -21 learn_from -31 learn_hi -38 learn_that -15 learn_to -40
learner 18 learnt 40 learnt_of 41 leas -51 least -24 least_two -15 leav -66 leav_at -25 leav_that 23 leav_the -24
lectern 92 lectur 45 led -96 led_by -17 led_the -20 ledg -27 ledger 38 leek -15 left -66 left-hand 45
left_<number> -21 left_<speaker> 34 left_and 31 left_befor -18 left_hi 26 left_in -16 left_on -30 left_the -74
left_to -28 leg_ar 19 legaci -26 legal -26 legisl 20 lend 42 lend_it 29 lent -39 lent_her -15 leopard -22
less -53 less_sentiment -20 less_than -16 less_the -18 let 56 let_go -15 let_her 17 let_off 17 let_out -16
letter 46 letter_came 37 letter_date -48 letter_from 40 letter_in -71 letter_is 58 letter_of -20 letter_say -18
letter_that -35 letter_to -52 letter_wa 50 letter_would -17 letterhead 63 level 34 li 28 librari -24
librari_and -18 librarian_at -16 licenc -27 lid -21 lid_of -17 lie 24 life 18 lifeboat -29 lift_on -16
lift_the 43 light -78 light_and -18 light_go 18 light_had -17 light_the 43 light_to -20 lighter -26
lighter_sentenc -18 lighthous_keeper -15 like 66 like_a 17 like_everyon -16 like_rain -22 lime 39 limit -43
limit_of -25 line 68 line_and -19 line_for 22 line_is 29 line_of 36 line_on 16 line_up -23 line_wa 31 linguist 41
link -48 lip 105 lip-read 80 list -20 list_is -15 list_of 21 list_the -24 listen 100 listen_to 83
littl_differ -18 littl_more 16 littl_wind -21 live 16 live_alon -18 live_on -18 loan -52 lobbi 23 local -70
lock_the 33 locker 55 log 71 log-in 22 log_in -15 log_put 16 log_show 62 logo -26 logo_and -22 long -80
long_and -27 long_as -17 longer 20 longer_type -22 longest -19 look -20 look_at -17 look_close 21 look_into -19
look_up 31 lookalik 30 loop 51 loos 52 lorri -63 lorri_driver -22 lose 23 lose_her 19 lose_their 22 loss -39
loss_of -26 lost -71 lost_by 32 lost_her -55 lost_hi -30 lost_in 24 lost_it -46 lost_the 30 lost_to 17 lot 53
lot_for 29 lot_voter -15 lotteri -26 loud 25 loudspeak 23 low -48 low_cross -19 low_for -15 lower -27 lunch 37
ly -19 m_on 22 machin 17 machin_and 16 machin_that 22 machin_wa -15 made -22 made_<number> -30 made_<speaker> 28
made_<words> 42 made_a 23 made_by 32 made_for -19 made_four -15 made_her -33 made_him -27 made_it 25 made_no -20
made_of 75 made_the -65 made_to 63 made_up 24 made_with -29 magazin 89 magistr 63 mai_be -48 mai_have 16
mai_not -15 maid 32 main -31 maiz 22 major -34 major_of -22 make 43 make_<speaker> 53 make_a -23 make_it -30
make_two -27 make_up 59 maker 45 maker_had -26 maker_of -43 maker_say 45 malaria 55 male -30 male_artist -16
mall 20 man 33 man_at 18 man_had -18 man_on 21 manag_<name> -29 manag_<speaker> -53 manag_and 16 manag_at -19
manag_director 26 manag_in 43 manag_to -19 mani -77 mani_of -21 manufactur -20 map -25 marathon -24 march -22
mare -31 margin 24 margin_of -16 mark 44 marri 24 marshal 17 mask -38 mask_and -36 mask_to -34 match -48
match_in 26 match_point -15 match_the 40 mate 31 matine 97 matter -53 mattress 41 mayor -62 mayor_<speaker> -23
mayor_of -26 me_the 22 me_what -16 mean 33 mean_<words> 68 mean_it -39 meantim -25 meanwhil -32 measur -47
meat -29 medal -20 medic 15 medium 61 meet -53 meet_at -32 meet_in 18 meet_is -16 meet_of 79 meet_that 18 melt 18
member -65 member_<name> 19 member_have 28 member_in -15 member_of 24 member_that -17 memori -42 men -37
men_have 32 mend -18 mention -28 merchant -29 message 43 message_between -37 message_on -19 message_send -16
message_to -19 met -26 met_by 15 met_her 26 met_in 19 met_with -27 meter -45 metr -30 metr_and 37 microphon 32
microphon_and -30 microphon_fail -48 microphon_had -33 microphon_on 45 middl -24 midnight -26 might 50 mild 20
mile_from 40 mile_of 18 milk -18 milkman 26 mill -23 mill_in -15 million -57 million_follow 62 million_in -17
million_peopl -22 million_time -30 mind_on 20 mine -34 minimum -22 minist_<name> -29 minist_<speaker> -46
minist_as -22 minist_in -30 minist_is 65 minist_offic -24 minist_over -16 minist_wa 19 minist_who 51
ministri_say -21 minor -17 minut 36 minut_<speaker> 86 minut_and 16 minut_as 25 minut_befor -24 minut_earlier 15
minut_is 29 minut_later 33 minut_of 35 minut_on 17 minut_to 68 minut_were 62 minut_with -29 mirror_for -43
misheard 27 misheard_the -21 misquot 32 miss -75 miss_<speaker> -17 miss_it -18 mission -17 mix -27 mix_feel -15
mix_up 18 mobil -20 mock 30 mock_exam -19 mock_trial 54 modern -19 moment -59 moment_everyon -20
moment_longer -22 monei -50 monei_on 41 monk -16 monologu 18 month -51 month_and 24 month_at 42 month_in -25
month_of -19 month_on 40 month_with -16 mood -19 mood_for -16 moon 19 mop 16 moral 31 more_<words> 17 more_and 30
more_direct -16 more_of -27 more_or -20 more_than -28 morn 47 morn_and -39 morn_as -17 morn_from 15 morn_in -21
morn_wa 15 morn_when -16 most -56 most_famou 54 most_of -35 mostli -19 mother -55 mother_<name> -17
mother_<speaker> -17 mother_say 32 mother_who 19 motor 50 motto_<words> -16 mould -24 moustach 77 mouth 122
move_by 16 move_for 23 move_it -18 move_out -15 move_to -27 move_up -21 much -47 much_of -20 mud -16 murder 45
museum -38 museum_had -16 museum_in -27 must 55 must_be -25 must_pai -27 must_wait 42 my -59 name 46
name_<name> -16 name_<speaker> 58 name_after 17 name_and 76 name_as 31 name_by 31 name_down -17 name_for -25
name_is -24 name_of -25 name_on 22 name_say -21 name_the 26 name_to -30 name_wa 75 name_were -19 nation -35
nativ 38 navi 32 near -53 near_<name> -31 near_the -32 nearbi -16 nearest -29 nearli -56 need -63 need_on 21
need_six -35 needl 34 neg 16 negoti 23 neighbor 16 neighbour -52 neither 19 neither_read 24 nephew 20
nephew_<name> -23 net -22 never 22 never_been -22 never_met 31 never_plai -18 never_resent -16 never_say 34
never_see -17 never_speak -17 never_to -35 new -106 new_<name> -15 new_site 21 newest 37 newslett 34 newspap 34
newspap_gave -20 newspap_put -15 newspap_that -15 next -22 next_<name> -15 next_dai -17 next_month -16
next_morn 25 next_on 25 next_spring 40 next_summer -26 next_to 19 next_week 21 next_wit -18 night_<speaker> 59
night_and 21 night_as -42 night_befor 38 night_in 20 night_of -38 night_on -33 night_shift -23 night_the -31
night_train 29 night_wa -21 night_when -18 night_with -40 nine_and 59 nine_dai -58 nine_had 32 nine_hour 15
nine_million 17 nine_night -29 nine_of 27 nine_recept -17 nine_year 48 nineti 32 nineti_second 34 ninth -19 no 85
no_<name> 20 no_<speaker> 34 no_and 37 no_charg -39 no_email -27 no_evict -15 no_hurri -15 no_joke -17
no_longer -18 no_mood -18 no_notic -16 no_on -20 no_part -34 no_public 25 no_receipt -23 no_record 18
no_shout -18 no_signal -22 no_such 75 no_trace 37 nobodi 24 nobodi_at 42 nobodi_ha -21 nobodi_in -31
nobodi_knew -17 nobodi_wa -34 nod -34 nois -19 nomin -28 nomin_is -16 none 66 none_of 76 none_wa 19 noon 18
noon_the 23 nor 67 nor_did -30 nor_the 17 normal -26 north -29 nose 22 not -78 not_<number> -49 not_<speaker> 84
not_<words> 26 not_affect -26 not_all -42 not_answer -31 not_at 20 not_be 33 not_been -15 not_check -23
not_come 52 not_comment -21 not_discuss -19 not_disput -53 not_everi -29 not_everybodi -16 not_everyon -33
not_exist 53 not_go -18 not_had -23 not_hear 41 not_impress -19 not_lost -23 not_mean 20 not_mention -23
not_met 53 not_move 44 not_on 60 not_open 16 not_read 22 not_respond -16 not_say -41 not_set 104 not_speak 38
not_the 48 not_turn 23 not_utter 34 not_yet 73 note 29 note-tak 28 note_for 21 note_from 19 note_on 23
note_that 56 note_to -19 note_with -16 notebook 35 noth 38 noth_and -16 noth_at 26 noth_but 20 noth_of 20
noth_to -30 notic -24 notic_on -17 novel_<words> -15 novel_in -15 novel_is 52 novelist -18 now -65
now_<number> 21 now_a -16 now_and -16 now_go 24 now_ha -22 now_hold 18 number 59 number_<speaker> -30
number_of -72 number_seven 39 number_wa 18 number_were -15 nurs -21 nurs_<speaker> -17 nurs_and -16 nurs_for 60
nurs_speak -21 nurs_staff -17 nurs_were 44 nylon 20 o'clock -25 oath -25 object -70 object_to -16 oblig 23
obtain -19 occas 25 occas_with -19 occasion -15 occup 29 of_<name> 37 of_<number> 74 of_<speaker> 25
of_<words> 50 of_a 70 of_an -25 of_argument 20 of_be 25 of_both 42 of_charact 19 of_each 25 of_feel 26 of_five 24
of_fraud -36 of_her -15 of_home -29 of_honor 38 of_it -57 of_job -23 of_let 20 of_life 37 of_nine -56 of_on 17
of_peopl -16 of_press -25 of_radio 48 of_silenc 66 of_talk -18 of_tape -46 of_tea -28 of_ten 36 of_tender 25
of_that 48 of_their 61 of_these 24 of_those -28 of_three -15 of_two 44 of_what -16 of_which -22 of_whom 20
of_work 21 off 54 off_<speaker> 40 off_as -30 off_at 16 off_becaus 83 off_by -31 off_for 26 off_from -37
off_her -21 off_hi -41 off_the 21 off_to 92 off_with -42 offenc -16 offer -61 offer_from 40 offer_him -21
offic_<name> 43 offic_<speaker> -17 offic_and -15 offic_had -22 offic_in 15 offic_on -37 offic_that -15
offic_who -46 offic_with -16 offic_would 18 offici -70 offici_in -22 often -51 often_that 24 old 44 old_line -27
old_on 30 old_record -17 old_train -27 older -30 oldest -18 on_<name> -56 on_<speaker> 60 on_<words> 82 on_a 49
on_an -27 on_and 62 on_ani 91 on_anoth -16 on_as -29 on_by -18 on_card -21 on_each 15 on_eleven -35 on_extra -19
on_ey -22 on_foot -20 on_from 15 on_ha 16 on_her 20 on_hi -67 on_him 71 on_holidai -16 on_how 16 on_is 27
on_leav 22 on_long -36 on_man -19 on_noth 25 on_of 28 on_our -27 on_page 74 on_second 28 on_show -19 on_stage 17
on_stove -21 on_that 48 on_the 37 on_their -24 on_thing -30 on_three -16 on_to -23 on_trial 20 on_two -27
on_voice -21 on_wa -40 on_when 20 on_whether -17 on_who 18 on_with 30 on_without -23 onc 17 onc_a -31 onc_it 18
onc_on -15 onc_plai -20 onc_the 37 onc_there -15 onli -28 onli_<name> 17 onli_as -25 onli_four -30 onli_in 50
onli_onc -19 onli_that 32 onli_wit 33 open -22 open_a -22 open_again -17 open_an -28 open_at 45 open_hi 52
open_it -63 open_next -17 open_on -24 open_with 49 oper -30 opera -16 opinion 52 opinion_wa -17 oppon -42
oppon_have -25 opposit 37 opposit_<name> -26 opposit_number -55 option 48 or -47 or_less -20 or_the 26
or_what -26 order 43 order_from 25 order_the 20 organ -24 organis -36 organis_had -15 origin -15 other 49
other_<name> 81 other_ar -17 other_candid 16 other_end 25 other_on 16 other_peopl -20 other_side 40
other_sourc 19 other_were -16 other_work 15 otherwis 40 ought 22 ought_to 22 our 74 our_correspond -20
our_report 41 out 26 out_<number> -16 out_a 18 out_an 23 out_and 30 out_as 20 out_at 30 out_befor -32 out_by 30
out_from -30 out_of 27 out_on -28 out_over 26 out_that -24 out_whether 42 out_with -44 outbreak -22 outcom -18
outsid -117 outsid_<name> -16 outsid_<speaker> -18 outsid_firm -22 outsid_her -19 over 21 over_<name> 31
over_<number> 18 over_<speaker> 49 over_<words> 17 over_a 20 over_befor -17 over_by -21 over_her 29 over_in -20
over_knife -16 over_the 39 overnight -20 ow 67 own 74 own_a 34 own_and -19 own_by -15 own_choic -17
own_foldabl -15 own_hous -16 own_make 37 own_mother -18 own_record 17 own_side 19 own_speech -16 own_up 91
owner -44 owner_<name> -22 owner_<speaker> -21 owner_as -20 p. 42 p._m 17 pack -26 page 134 page_<number> 117
page_for 26 page_long -52 page_with -45 pai -59 pai_<number> -26 pai_for -37 pai_the -16 paid 52 paid_<number> 36
paid_a 62 paid_by 38 paid_for -40 paid_in -58 paid_tribut -15 pain 21 paint -18 painter -18 pair 24 pair_of 70
palac 32 pan -40 panel 29 panel_ha 18 panel_that -21 pantomim 41 paper -56 paper_<words> -15 paper_for -24
paper_from 43 paper_had 34 paper_in -57 paper_on -15 paperback -20 paragraph 77 paramed -25 parcel -22 parent -30
parish 61 parish_regist 35 park_and 25 park_behind -18 park_charg 19 park_space 19 parliament -19
parliament_and -26 parodi 80 parodi_account 21 part 15 part_as -19 part_in -24 part_of 17 parti 43 parti_had -22
parti_on 16 partner 38 partner_<name> -21 pass_<number> -19 pass_on -30 pass_the 63 passag 69 passeng -52
passeng_had -25 passport 25 passport_in -26 password 47 past 68 past_four 40 past_six -18 past_tens 45
past_the 18 past_three 21 past_two -20 pastor 18 patch 32 patienc -42 patienc_with -21 patron -15 paus -62
payment -23 peac 23 peel -19 peg -26 penalti -47 pencil 19 pencil_becaus -19 pension_fund 20 peopl -96
peopl_at -18 peopl_don't -15 peopl_had -20 peopl_in 68 peopl_who -38 peopl_work 21 per -39 per_cent -43
percent -50 perform -21 perjuri 19 perman 53 perman_secretari 61 permiss -19 person -27 petit -33 petrol -21
petrol_station -18 pharmaci 45 pharmaci_in 32 phone -35 phone_call 54 phone_from -30 phone_had -19 phone_in 21
phone_of -17 phone_to -16 photo 26 photograph 25 photograph_and 37 photograph_in -28 photograph_of -40
photograph_show 20 phrase 45 phrase_in 16 phrasebook 66 physic -16 physician 17 pi -16 pick 39 pick_the 28
pick_up 21 picker -15 pictur_of 28 pictur_say 27 pictur_that -26 pie 26 piec 63 piec_of -32 pier -23 pigeon -29
pigeon_had -28 pigment 18 pilot_in 29 pin 48 pipe -43 pirat 32 pistol 32 pitch -27 pizza 125 placard 28 place -57
place_at 25 place_in -20 plai_<words> -19 plai_and -33 plai_at -21 plai_by 130 plai_card -19 plai_down -21
plai_for -56 plai_her 50 plai_in -48 plai_the 94 plai_togeth -31 plain 26 plan -56 plan_to -16 plane_that -16
planet -22 plant -25 plant_in 46 plaqu 18 plaster -15 plate -29 player_had -18 player_in -19 player_left -19
player_of 39 playoff 18 playwright 18 plea 31 plead 26 plead_guilti 35 pleasur -29 plinth 47 plumber 72
plumber_with 24 pocket 101 podcast 42 poem -23 poet -19 poet_<speaker> -25 point_at -15 point_from -18
point_of 39 point_to 57 polic_find 21 polic_had -33 polic_in 32 polic_on -15 polic_say 53 polic_station 29
polit -16 poll -38 polygraph -19 poor -37 pope 57 portabl -16 portrait 64 pose 39 pose_as 66 posit -33
possibl -20 post -15 post_a -37 post_as 21 post_at -27 post_in 45 post_offic -33 post_on -30 post_twice -21
post_wa -19 poster -67 poster_ar -32 poster_read -17 postman -21 postmark 31 pot_of -17 pound 27 pour -16
power -65 practic 17 prank -33 prayer -15 predecessor 40 predecessor_<name> -17 predecessor_<speaker> -22
predecessor_who 15 predict -17 prefect 16 prefer -22 prefer_the -24 premier_in -21 prepar -32 prepar_for -21
presenc -17 presenc_of -16 present -30 present_and -26 presid_<speaker> -38 presidenti 17 press 99
press_confer 36 press_him -26 press_offic 46 press_time -25 pressur -19 previou 26 price -97 price_in -15
price_of -42 priest 24 primari 113 primari_school 57 prime 40 prime_<name> -18 prime_minist 58 print 16
print_a -37 print_it 38 print_on 56 print_the -16 printer 107 prison -47 privat -37 prize_for -24 prize_to -23
prize_with -19 probabl -25 problem -24 procedur -17 procedur_and -17 produc_a -16 produc_the -23 product -23
profession 27 professor_<speaker> -17 professor_of 19 profil 24 profit -44 program 24 programm 66
programm_and -17 programm_say 16 project_box -28 promise 75 promise_<words> 54 promise_a 46 promise_hi 38
promise_that -39 promise_to -27 prompt 16 prop 19 propose 48 propose_the 33 propose_to 26 prosecut -30
prosecutor_who 30 protect -36 protest 29 prove 19 provinc -17 provinci -18 proxi 19 public -57 public_debat -15
public_galleri -27 public_meet 33 publicist 57 publish -27 publish_a -18 publish_and 15 publish_it -16
publish_last -24 publish_on -40 pull 20 pull_out -15 pull_the 70 pulp 51 pulp_<number> 17 pump -21 pupil -60
pupil_had 36 pupil_in 40 puppet 39 purpos 28 put 77 put_<speaker> 100 put_asid -30 put_at -21 put_back -47
put_hi -48 put_him 39 put_in 17 put_into 16 put_it -64 put_off -69 put_on 45 put_out 56 put_that 41 put_the 44
put_them 17 put_thi 18 put_through 20 put_to 22 put_togeth 37 put_up -49 putt -19 putt_drop -18 quai -16
qualifi 15 qualiti -19 quarter -26 quarter_of -16 queen 19 question_about 28 question_by -15 question_from -20
question_of -26 question_to 23 question_wa 18 question_whether 20 queu 37 queu_for 39 queue 19 quick -24
quick_to -23 quickli -30 quiet -50 quiet_for -19 quit 43 quizmast 78 quotat 51 quotat_is -28 quotat_wa 37
quote 105 quote_from -18 race -41 racehors -28 rack 21 radio 56 radio_in -28 rail -19 railwai -34 rain -34
rain_is -17 rain_or -22 raise -19 ralli -48 ralli_in -33 ran -25 ran_on 58 ran_out -25 ran_to -37 rang -27
rang_a 25 rang_of -16 rang_the -69 rasp 22 rat -17 rate_on 23 rate_the 37 rather_than 17 reach 23
reach_<speaker> -22 reach_by -29 reach_for 32 reach_level 51 reach_the 37 reaction -33 read 20 read_<number> 25
read_<speaker> -31 read_<words> 66 read_aloud 20 read_for 28 read_from -18 read_in 18 read_into -50 read_it -27
read_nor 24 read_out 25 read_over -17 read_the -74 read_to -37 read_what 41 reader 67 reader_who 55 readi -15
real 84 real_<speaker> 88 reason -40 rebat -15 rebat_and -15 rebel 24 rebuilt -45 rebuilt_in -23 recall 22
recall_cover -20 receipt -41 receiv -59 recept -15 recip 15 recip_for 24 recit 34 reckon -15 recognis 27
recollect -17 recommend -24 record -100 record_for 35 record_in -40 record_it -38 record_of -44 record_set -17
record_the 17 recov -87 recov_from -32 red 28 reel 21 referr 24 reform -30 refund -28 refuse -36 refuse_to -37
registri 28 regret -18 reject -54 reject_the -18 rel -17 release 23 release_and -20 release_by -26 release_on 23
release_wa 21 remain -52 remain_in -21 remark 56 remark_drew -37 remark_in -85 remark_to 18 remark_were 27
rememb 48 rememb_a 26 rememb_it -16 rememb_the -15 remind_him -62 remov 33 remov_from -28 remov_it -22
remov_of 19 remov_the 21 render 26 renew -20 rent 43 rent_in -17 reopen -49 repair_shop 25 repeat 21
repeat_it -19 repeat_that -15 repeatedli -16 replac -37 replac_a 29 replac_by -20 reply 38 reply_he -17
reply_that -44 reply_to -51 reply_within -15 report 25 report_<number> -15 report_<speaker> 56 report_and -31
report_as -16 report_ha -31 report_had 57 report_in -22 report_it 29 report_on 33 report_she -15 report_tell 15
report_that 29 report_wa 18 report_whether -15 report_who 29 repres 19 reproduc -37 request 18 request_for 41
request_of 21 requir 15 rescu -39 research -64 resent -16 resent_it -16 reservoir -20 resid -52 resid_of -19
resign 30 resist 15 respond -43 respond_point -15 respond_to -18 respons -19 rest_of -16 restaur -37
restaur_in -21 result_from -31 result_is 19 resum -32 resum_at -18 retail -19 retir_dentist 27 retir_for -20
retir_in -34 retir_signal -15 retir_surveyor 20 retir_to -20 retire 16 return -51 revenu -16 revers 32 review -49
review_by 33 review_of -15 revolt 24 reward -15 ribbon 18 rice -22 ride 76 rider -41 rider_as -19 rifl 61
right -47 ring 25 ring_the 22 risen 61 risen_to 31 risk -29 rival_firm -22 rival_for 24 river -48 road -57
roar 45 robber 17 robberi 23 robe 67 robot -39 roll 34 roll_her -20 roller 19 roof -60 roof_of -26 roofer -21
room 63 room_and -18 room_as -34 room_he 27 room_in -21 room_of 53 room_on 16 room_sinc 24 room_wa 18
room_when 70 rose -35 round 15 round_from 42 round_of 43 round_to 22 rout -29 routin -18 rover -33 row_<name> 19
row_behind 16 row_of -15 row_over -15 row_two 40 royal_granari -18 rubber 73 rubber_mask 32 rugbi_union 15
rule -30 rule_on 58 ruler 37 rumour -40 rumour_that -22 run 59 run_again -18 run_by -25 run_of 30 run_out -47
run_the 16 run_to 104 run_until -48 run_use -16 rung 19 runner_in -15 runwai -22 rupe -15 rush 24 safeti -39
sail_a 45 salami -23 sale -23 sale_from -36 sale_in -23 sale_wa 53 same 22 same_<name> 52 same_even -20
same_gale -27 same_minut 56 same_morn -18 same_name -25 same_room 36 sampl_had -17 sanction -17 sanctuari -34
sandwich 28 sat 21 sat_on 17 satellit -17 satir 41 save -39 say -89 say_<name> 44 say_<speaker> -39
say_<words> 120 say_a -53 say_afterward -19 say_an -17 say_and 66 say_befor -16 say_exactli -21 say_for 25
say_he -109 say_her -15 say_hi -40 say_in 67 say_is 56 say_it 29 say_no -28 say_noth 50 say_of 24 say_on 33
say_onli 19 say_she -67 say_so 109 say_someth 53 say_that -109 say_the -22 say_thei 57 say_there -41 say_thi 24
say_wa 37 say_what 33 say_with -21 scale -18 scan -33 scar 15 scene 124 scene_wa 18 sceptic -15 scheme -19
scholar 18 school -42 school_and -47 school_bu 27 school_gym 57 school_have -30 school_in -17 school_is -18
school_to -19 schoolboi 19 schoolteach 52 score -55 scout -26 scream 33 screen 73 screen_for 31 screen_in -20
screen_turn -17 screenshot 39 script -21 scroll 24 sea -48 seagrass -15 seal -29 search -21 search_on -32
season -27 season_and -40 season_made 25 season_on -19 seat_<number> 43 seat_a -22 seat_for 51 seat_in -20
seat_were -16 second 20 second-year 49 second_act 31 second_back -20 second_befor 34 second_dai -22
second_half -42 second_home -28 second_in -30 second_of 35 second_on 47 second_sampl -17 second_time 25
second_to 18 second_wa -18 second_year -22 secret 22 secretari 39 secretari_of -22 secretari_say -27 sector -19
sector_and -15 secur 65 secur_firm 33 secur_guard -17 see_by -48 see_her 18 see_hi -19 see_it -45 see_on 16
see_the -25 see_two -17 seek -27 seek_a -17 seem -48 seem_in -15 seem_to -19 segment 22 seiz -21 select -16
sell -31 sell_a 43 sell_the 30 seller -22 seminar 20 send_by -16 send_for 25 send_from 19 send_her -27
send_it -18 sender 100 senior -45 senior_offici -17 sentenc 164 sentenc_and 25 sentenc_begin 24 sentenc_in -26
sentenc_is 23 sentenc_of -19 sentenc_on 51 sentenc_that 22 sentenc_to -43 sentenc_wa 69 sentenc_will -21
separ -24 sergeant 45 seri -57 seriou 37 serv -25 serv_for 37 server 44 servic_in 25 set -30 set_foot 91
set_in -29 set_up -35 settl 47 settl_a 27 settl_on 62 settl_the -16 seven -36 seven_month 19 seventh -28
sever -43 sewn -18 shadow 47 shake -27 shallow -15 shame -17 shape 16 share -49 share_<number> -20 share_a 28
share_hous 40 share_the -18 share_two -21 sharper -22 sharper_in -22 shave -31 she -91 she_agree -24 she_and 37
she_answer 15 she_could -17 she_deny -15 she_did -18 she_ever 15 she_go 30 she_hand 74 she_hold 54 she_laugh -17
she_lost 27 she_move 78 she_point -15 she_promise 18 she_read -45 she_sat -22 she_say -108 she_sing -21
she_speak 71 she_spent 30 she_tell -55 she_took -25 she_wa 84 she_walk -23 she_want -21 she_write -39 shed -33
sheep -21 sheet 19 shell 19 shelter -19 shift -22 shift_and -16 shill 39 ship 20 ship_wa 48 shook -79
shook_hi -62 shoot 18 shop 19 shop_on 33 shop_where -24 shopper 32 short -29 short-liv -16 shorten -26
shorter -35 shorthand 35 shortli_befor -22 shortlist -26 should_have 62 should_not -17 should_read -25
shoulder_and -15 shoulder_of 17 shout 61 shout_it 28 shout_of -51 show 27 show_<number> 49 show_a -21
show_and -20 show_her 52 show_in -24 show_it -17 show_me -18 show_no -19 show_the 130 show_what 26 shown -34
shown_in -15 shown_it -15 shown_on -15 shown_the 19 showrunn 30 shrug -18 shut 29 shut_down -26 shut_sinc 21
shut_the 16 sick -36 side -18 side_ar 35 side_door -15 side_had -32 side_of -21 sigh 24 sight -28 sight_of -19
sign -15 sign_a -44 sign_and -45 sign_in 16 sign_it 33 sign_that -27 sign_the -21 sign_up -18 sign_with 58
signal -43 signal_and -21 signal_box -16 signal_offic -15 signatur 19 signatur_of -18 silenc 30 silenc_and -29
silent -30 silver -27 silver_ladl -21 similar -31 similar_strike -15 sinc_<name> -49 sinc_<number> -44
sinc_<speaker> -22 sinc_a 19 sinc_breakfast 43 sinc_chang -22 sinc_he 48 sinc_her -25 sinc_hi 24 sinc_independ 33
sinc_it -42 sinc_last -18 sinc_spring 20 sinc_taken -16 sinc_the 57 sinc_then -23 sing -19 sing_and -32
sing_by 57 singer_in -16 singl_<name> 46 singl_<words> -30 sink 24 sister -40 sister_and 27 sister_disagre -19
sister_from 41 sister_had -15 sit 56 sit_down 20 sit_for 15 sit_in -16 sit_on 109 site 69 six_and 15
six_countri -22 six_hour -27 six_mile -21 six_minut 16 six_month -47 six_on 35 six_page -53 six_second -62
six_time -22 six_to -28 six_year 33 sixth -23 sixth-form 47 sixth-form_did -15 sixth_dai -17 size_of -43 skate 22
sketch 27 skip -17 sky -24 skylight -18 slab -17 slap 31 slid 21 slide 19 slightli 20 slightli_differ -17
slip_from 21 slot 17 slow 46 slow_and -16 slow_in 27 small -46 smaller -27 smile -40 smile_and -25 smuggler -18
snap 37 sneer 17 snore 50 snow -31 so 65 so_<speaker> -23 so_at 15 so_did 19 so_doe -42 so_far -34 so_for 25
so_had 33 so_he 18 so_often 27 so_that -17 so_the 17 so_what -62 societi 30 sock_and 15 sofa -19 softwar 51
softwar_and 16 softwar_from 21 softwar_had 48 softwar_that -42 sold -15 sold_<number> -30 sold_at 24 sold_in 43
sold_it 19 sold_out -46 soldier -40 solicitor -41 solv 17 solv_the 17 some -79 some_<number> -29 some_of -25
some_time -17 somebodi -17 somebodi_had -18 someon 60 someon_ha -20 someon_had -40 someon_in 32 someth 65
someth_is -22 son -46 son_of -28 son_wa -27 son_who -21 song 47 soon -42 soon_as -28 sooner 40 sophomor -30
sore -33 sorri 20 sorri_for -16 sorri_that 29 sorri_to -17 sort 34 sound 25 soup -24 sourc 45 spa 53 spaniel 22
spare -24 speak 128 speak_<name> 33 speak_about -17 speak_after -21 speak_and -19 speak_as 30 speak_at -50
speak_by -47 speak_of 25 speak_on -22 speak_onli -29 speak_outsid -15 speak_sinc 64 speak_the 41 speak_to -45
speak_up -40 speak_with -26 speaker 176 speaker_at 30 speaker_in 51 special -19 specialist -20 specimen 25
spectat 22 speech 52 speech_and 27 speech_by 46 speech_had -31 speech_to -17 speech_wa 21 spell 195 spell_with 19
spend -28 spent_<name> 26 spent_a 25 spent_four -18 spent_the 45 spent_three -37 spent_two -20 spit 88 splice 36
split -31 spokesman -41 spokesman_<speaker> -28 spokesman_for -15 spokeswoman -22 sponsor 19 spoof 51 sport 42
spot 21 spot_in 19 sprain -22 spread -53 spring_as 50 spring_the 19 squad -22 squar 46 squeez 31 stab 21
stadium 22 staff -87 staff_find -17 staff_had -19 staff_to -19 stage -35 stai -31 stai_for -29 stai_in 69
stai_on 44 stair -20 stall 103 stall_of 56 stammer 55 stamp 34 stand 37 stand_at -22 stand_besid 36 stand_by -48
stand_in 32 stand_next 54 stand_wa 23 standard 41 star -26 star_<name> -17 stare -20 stare_at -20 start -118
start-up -23 start_her -19 start_in -19 start_it -31 start_the 48 state -54 state_<name> -18 state_and -17
state_that 32 statement 15 statement_and 22 statement_on -20 statement_read -28 statement_wa 43 station_and -25
station_gave -20 station_had 36 station_in 19 station_to 16 steadi -39 steel -15 steepl -15 stenograph 49
step_down -33 step_of -22 steward -35 still_ha -38 still_in 70 stitch 24 stock 39 stolen -41 stone 16 stood -63
stood_besid -19 stood_by -34 stood_for 50 stop 41 stop_at -23 stop_on 23 stop_so -25 stop_the 25 stop_use -17
stoppag -15 store -65 stori 52 stori_by 24 stori_in -16 stori_of -54 stori_wa 35 storm 43 storm_took -18
stove -55 straight 17 straight_face 53 strain -38 stranger 76 strap 19 straw -28 straw_from -29 stream 34
stream_servic 15 street -80 stretch -24 strike_at -17 strike_is -35 striker 20 string 49 strip 66 strip_of -15
stroke 27 stroke_in 21 struck -15 stuck -43 stuck_it -23 student 37 student_10-year-old -18 student_admit -30
student_at 30 student_from -25 student_in 25 student_who -24 studi -47 studi_of 37 studi_the -21 studi_wa 27
studio_ha 17 studio_in -24 style 26 su 64 subscrib 58 substitut -23 substitut_<name> -19 subtitl 42
subtitl_were 35 succe -15 succe_him -15 succeed 23 success -22 success_meet -16 successor -24 such 150
such_talk 18 suffer -18 suggest -23 suggest_that -34 suit_took -27 suitcas_and -28 sum_and 20 summari 23
summer -15 summit 28 summit_and 32 supermarket -20 supervisor -31 suppli 16 suppli_the 19 support -35 suppos 113
suppos_that 55 suppos_to 24 supposedli 110 sure -42 surgeon 63 surgeon_had 25 surgeon_in -24 surgeri -23
surgeri_in -24 surgic -18 surnam 51 surpris_to 50 survei -36 surviv -25 surviv_by -28 suspend -34 suspend_for -15
swallow 77 swap 32 swear 55 sweat 31 sweep -15 swept 23 swim -34 swim_pool -15 swing 16 syllabl 61 sympathi -16
system -32 tabl 62 tabl_in 90 tabl_with -33 tablet 18 tablet_comput -24 tabloid 48 tag 29 tailor 35 take -61
take_<number> -25 take_a -15 take_back 20 take_in -17 take_on -16 take_over 24 take_the 54 take_to 56 take_up -64
taken_<speaker> 20 taken_a -27 taken_by 38 taken_hi 21 taken_in 16 taken_off 28 taken_on -25 talk 47
talk_about -20 talk_for 18 talk_in 66 talk_of -18 talk_that 16 talk_to -17 talk_with 26 tall 40 tanker -21
tannoi 16 tannoi_plai -19 tap 20 tape -28 tape_and -28 tape_of 18 tape_wa -71 tart -15 taught_it 23 taunt 16
tax -74 taxi 42 taxi_driver -24 tea -22 teach -38 teach_<name> 31 teach_the -24 teacher -33 teacher_had -19
teacher_in -15 team 23 team-mat -30 team_bu 28 team_had -19 team_in -19 team_to 28 teammat -28 tear -55
tear_as -16 teatim -24 teeth 32 telegram 31 telephon 36 telephon_and 16 telephon_had 37 telephon_her -16
telephon_hi -18 telephon_interview -29 telephon_number 40 telephon_record -21 telephon_the -15 televis -61
televis_and -18 televis_crew 25 televis_that -19 tell 69 tell_<name> -61 tell_<speaker> 17 tell_a -85 tell_at -36
tell_employe -18 tell_juror 27 tell_local -16 tell_me -41 tell_member -17 tell_of -33 tell_on 15 tell_polic 17
tell_report -57 tell_the 141 tell_to 38 temperatur 45 temperatur_of 20 templat 33 ten 36 ten_minut 16 ten_of 25
ten_past 25 ten_year -47 tenant -24 tender 21 tens 45 tent -16 tenth -39 tenth_of -28 term -28 term_of -17
test -53 test_on -21 testify -24 testify_for -34 testimoni 20 text 86 text_and 35 text_at -19 text_wa 44 than -59
than_<number> -60 than_a -25 than_ani 22 than_the 19 thank -40 thank_her -32 thank_the 16 that 31 that_<name> -36
that_<speaker> 74 that_a -23 that_account -19 that_afternoon 89 that_an -19 that_and 30 that_answer 22
that_anyon -24 that_at 17 that_begin -15 that_came 29 that_can -16 that_claim -15 that_cough -23 that_could -21
that_custom -16 that_dai 109 that_down -21 that_drew -29 that_each 22 that_everybodi 20 that_from 39 that_go -30
that_ha 22 that_had 19 that_he -15 that_her -44 that_hi -28 that_hour 47 that_in 22 that_left -34 that_low -15
that_make -18 that_mean -18 that_morn 144 that_name 83 that_night 75 that_none 47 that_of 47 that_offic -25
that_phrase -27 that_read -30 that_say 16 that_sentenc 20 that_she -85 that_show -18 that_someth -22
that_start -23 that_such -22 that_the -18 that_there 28 that_thi -18 that_time 33 that_to 42 that_took 25
that_wa 31 that_wai 60 that_week 89 that_work 18 that_would -22 that_year 91 the -31 the_34-year-old -16
the_<number> -71 the_<speaker> 86 the_<words> 66 the_accid 23 the_account 42 the_accuse 31 the_actor -37
the_ad 34 the_address -48 the_admir 44 the_affair -22 the_afternoon -18 the_ag -18 the_agenc 75 the_aid -20
the_airport -47 the_aisl -17 the_allege 34 the_ambassador 17 the_anim -26 the_announc -20 the_answer 15
the_app -28 the_appeal 27 the_applic 32 the_archbishop 42 the_archiv 37 the_argument -17 the_armi -33
the_artist 36 the_attack -26 the_audio 21 the_author 29 the_autumn -71 the_avalanch -18 the_back -105
the_bakeri 15 the_balconi 39 the_ball -43 the_bank -16 the_bar 29 the_barman 48 the_barrel 51 the_batteri -18
the_beach -38 the_bear 37 the_bed 28 the_bell 38 the_bench -16 the_bill -43 the_bin 16 the_bird 16
the_blackmail 20 the_bless 20 the_block -25 the_boi 25 the_boiler 18 the_book 36 the_booth 43 the_border -18
the_borough -15 the_boxer -30 the_bride 36 the_bridg -19 the_brigad -18 the_brother -35 the_bu -35 the_budget -26
the_build -44 the_builder -17 the_bulletin 18 the_button 25 the_buyer -37 the_cabl 19 the_call 35 the_caller 71
the_camp -29 the_capit -23 the_car -24 the_card 20 the_caretak 39 the_case -56 the_cash 15 the_cast 19
the_castl 25 the_cat 74 the_cater 54 the_cathedr 21 the_cellar 15 the_central 25 the_ceremoni 36 the_chain 32
the_chair 15 the_chairman 16 the_challeng -18 the_chamber -16 the_champion -16 the_chancellor 30 the_chang -19
the_chapel -22 the_chat 24 the_children 54 the_choic -18 the_choir -22 the_church -21 the_citi -17 the_claim -16
the_class 51 the_cleaner -29 the_clerk 44 the_clinic -15 the_clip 110 the_co-chairman -18 the_coast -34
the_coastguard -18 the_coat -23 the_code -28 the_coin -21 the_colleg -18 the_colonel 65 the_comic 40
the_committe -58 the_compani -48 the_complaint 15 the_convict -17 the_corner -26 the_coron -32 the_cost -25
the_counti -54 the_coupl -19 the_court -46 the_cover 23 the_cox -23 the_crash 22 the_crowd -33 the_dai 81
the_dam -34 the_damag -18 the_date 69 the_deal -18 the_debat 65 the_decis -53 the_defens -17 the_deleg 17
the_demand 29 the_dentist -38 the_design 15 the_detect 15 the_differ -27 the_dinner -22 the_director 55
the_district -20 the_divorc 16 the_donor -17 the_door 41 the_drama 29 the_draw -21 the_driver 69 the_drivewai -18
the_drought 15 the_ear 27 the_east -21 the_economist 49 the_edg 21 the_elder -20 the_elect 15 the_elev 15
the_email 58 the_embassi 45 the_emerg -37 the_end -39 the_engin -15 the_entranc -17 the_envelop 28 the_episod -48
the_ev 30 the_even 19 the_evid -21 the_examin 32 the_exchang 68 the_exercis 29 the_extra 55 the_ey -18
the_eyebrow 36 the_face 24 the_factori -25 the_fall -50 the_fals 26 the_famili -76 the_fan -32 the_farewel 23
the_farm -33 the_fault -22 the_feder 18 the_festiv -28 the_fever -18 the_fiction 34 the_field -42 the_fifth -22
the_figur -44 the_file 15 the_film 64 the_final -25 the_find -23 the_finish -15 the_firm -40 the_five -17
the_fleet 45 the_floor -49 the_flower -18 the_follow 68 the_foreman -63 the_forfeit 23 the_former 15 the_forti 45
the_founder -23 the_fourth -48 the_fraud 37 the_front 21 the_full -31 the_fund -18 the_funer -16 the_gale -17
the_galleri -48 the_game -41 the_gang 52 the_garden -15 the_gate -35 the_gener 18 the_ghost -15 the_glass 95
the_goal -41 the_groom 54 the_ground -34 the_group -27 the_guest 57 the_gutter -18 the_hall 18 the_hand 41
the_harbour -19 the_harbourmast -19 the_hat 64 the_head 30 the_headphon 30 the_hear -87 the_heart -20 the_heat 32
the_help 20 the_heroin 28 the_hill 35 the_hit 21 the_hole 17 the_home -41 the_hour 67 the_hous -30
the_hypnotist 70 the_idea -28 the_inquest -30 the_inquiri 19 the_internet -17 the_interpret 48 the_interv 30
the_intrud 24 the_invit 29 the_item 52 the_jaw 28 the_jetti -36 the_joke 19 the_journal -18 the_junction -29
the_juri -16 the_king 34 the_knee 43 the_label -25 the_laboratori 35 the_ladi 29 the_lamp -17 the_land -39
the_lane -21 the_largest -24 the_late 23 the_laugh 20 the_lead -16 the_leaflet 31 the_leagu -18 the_leas -30
the_lectern 63 the_lectur 88 the_letterhead 25 the_librarian -16 the_lid -21 the_life 34 the_lifeboat -16
the_lift 26 the_line -41 the_list 15 the_littl 31 the_live -16 the_lobbi 25 the_longest -17 the_lot 17
the_lotteri -24 the_lower -15 the_machin 33 the_magazin 116 the_magistr 29 the_main -26 the_maker 24 the_man 101
the_margin 35 the_mark -24 the_market -33 the_mast -16 the_match -49 the_matter -16 the_meantim -25 the_medium 42
the_men -58 the_menu -21 the_message 61 the_middl -15 the_mine -18 the_minist 63 the_ministri 34 the_minut 26
the_mirror 28 the_moment -32 the_monei -41 the_month -15 the_morn 16 the_mother -18 the_motto 16 the_murder 60
the_museum -24 the_name 49 the_nation -26 the_navi 44 the_nearest -20 the_needl 34 the_neighbor 20
the_neighbour -24 the_network 20 the_new -94 the_next 116 the_night 52 the_nine -21 the_nomin -17 the_novel -20
the_nurs 111 the_occup -16 the_offer -22 the_offic 30 the_offici -15 the_on 64 the_onli 52 the_opposit 18
the_origin -27 the_other 26 the_outcom -25 the_outgo 19 the_owner -66 the_page 92 the_painter -16 the_pair -16
the_pan -34 the_panel -41 the_paper 63 the_part 23 the_parti 57 the_passag 60 the_passeng -17 the_password 44
the_past 16 the_patch -25 the_patient -34 the_paus 32 the_perman 61 the_piano 21 the_pictur 72 the_piec 63
the_place -24 the_plan -20 the_plant 30 the_platform 29 the_player -38 the_playoff 18 the_plinth 47 the_point -19
the_polic -33 the_poll -15 the_port -31 the_poster 17 the_pot 42 the_power -30 the_practic 15 the_premier -36
the_presenc -16 the_presid 51 the_previou 44 the_price -43 the_priest 57 the_prime 91 the_printer 30
the_prison -19 the_programm 80 the_project -41 the_promise -15 the_protest -18 the_proxi 19 the_public -40
the_publish 66 the_pupil -30 the_puppet 42 the_putt -18 the_quai -15 the_quarrel 25 the_question -42 the_queue 34
the_quotat 65 the_quote 50 the_radio -18 the_rail -32 the_rain -35 the_real 75 the_rebel 24 the_recall -23
the_record -20 the_red 19 the_region 24 the_release 26 the_remark -38 the_reply 45 the_report 49 the_request 20
the_research -17 the_resid -18 the_resign 19 the_review 24 the_revolt 24 the_ride 74 the_rider -18 the_right 36
the_river -35 the_road -23 the_roof -58 the_room -27 the_rope 20 the_rout -19 the_rover -26 the_rubber 22
the_rule 19 the_run 48 the_sampl 18 the_satir 36 the_scene 18 the_school 29 the_screen 65 the_screenshot 41
the_script -49 the_season -31 the_seat -29 the_second 25 the_sector -17 the_secur 40 the_sender 48
the_sentenc 224 the_seri -38 the_set -33 the_sheet 61 the_sheriff -16 the_ship -17 the_shortlist -23 the_show -27
the_showrunn 30 the_side -27 the_signal -25 the_singer 67 the_singl -34 the_sister -23 the_site -32 the_six -35
the_sixth -16 the_size -42 the_small -21 the_softwar 19 the_son -27 the_sort 19 the_sound 68 the_speak 37
the_speaker -16 the_spell 54 the_sponsor 38 the_sport 35 the_spring -53 the_squar 29 the_stadium 17 the_stage -32
the_stair -49 the_stall 144 the_stand 45 the_start -38 the_statement 42 the_station 81 the_steepl -15
the_stenograph 80 the_steward -21 the_store -15 the_stori -17 the_storm 28 the_stove -33 the_stream 54
the_street -29 the_striker 26 the_student -34 the_studi -36 the_subject -19 the_suggest -16 the_sum -22
the_summer -40 the_summit 29 the_suppos 34 the_surgeon 16 the_surgeri 17 the_suspect 24 the_tabl -62
the_tabloid 47 the_talk 41 the_tannoi 16 the_tape 39 the_teacher 25 the_teenag -22 the_telegram 25 the_tenor 29
the_text 66 the_the 61 the_theatr 17 the_theft -17 the_third 39 the_three 37 the_ticket -22 the_tide -31
the_till -34 the_time 96 the_timet -29 the_toast 28 the_tournament -16 the_tower -19 the_town -52 the_trade -26
the_traffic -30 the_trailer 41 the_transcript -34 the_translat 41 the_tree -17 the_trial -47 the_trophi -21
the_troubl -17 the_troup 28 the_truth -16 the_tunnel -15 the_turn -30 the_tutor 105 the_twelfth 33 the_two 63
the_umpir -26 the_union -52 the_univers 52 the_vallei -35 the_van 38 the_verdict 27 the_veteran 20 the_vicar 44
the_view 22 the_vineyard -17 the_voice 69 the_volunteer -15 the_vote 18 the_voter 50 the_wai -49 the_walk 35
the_wall -24 the_warehous 25 the_water -42 the_wave -36 the_west 39 the_western -16 the_whale -15 the_wheel 16
the_whole 87 the_wholesal -19 the_widow 28 the_wind -26 the_window -16 the_winger 23 the_winter 35 the_wire 29
the_wit -19 the_woman 82 the_women -24 the_word 57 the_work -27 the_world -25 the_writer 40 the_wrong 21
the_yacht -18 the_yard 50 the_year 67 the_youngest -24 theater 28 theatr -34 theft -43 thei -72 thei_all 15
thei_ar 105 thei_could -23 thei_find 33 thei_have -29 thei_plai -16 thei_record -16 thei_should -16 thei_want 48
thei_were -59 their -53 their_best 26 their_children 27 their_father -20 their_last 40 their_lawyer 28
their_name -20 their_own -50 them -32 them_a 15 them_at -15 them_between 24 them_by -31 them_for -24 them_from 35
them_ha 35 them_had 20 them_in 55 them_is 45 them_on -17 them_that -16 them_the 27 them_to -16 them_under -22
them_up -31 them_wa -27 them_were 28 themselv -39 then 104 then_<name> 35 then_and 15 then_ask 27 then_go -27
then_he -56 then_hear -21 then_it -73 then_put 28 then_tell -19 theori 19 therapist 42 there 24 there_a -16
there_and 21 there_ar -36 there_for -17 there_ha 41 there_had -25 there_is -53 there_sinc -33 there_wa -57
there_would -15 these_word -46 thi 31 thi_articl -38 thi_is -32 thi_magazin -28 thi_month 32 thi_morn -17
thi_occas -19 thi_on 15 thi_ordinari -19 thi_point 31 thi_season 18 thi_to 18 thi_wa 24 thi_winter -22 thiev -26
thigh 56 thin -22 thing 65 thing_and 16 thing_anyon -23 thing_to -30 think 50 think_again -26 think_of 72
think_that -33 think_the -25 think_thei 24 think_to -34 think_up 65 third -65 third-gener -15 third_floor 15
third_in -49 third_of -17 third_time -15 thirti 84 thirti_year 19 those 57 those_at 18 those_dai 19 those_of 42
those_who -47 those_word 53 threaten 38 threaten_the 44 three -30 three_<name> -26 three_children -18
three_dai -40 three_had -21 three_in 20 three_leg -18 three_minut -34 three_night -23 three_out 28 three_peopl 56
three_week -30 three_were -23 threw -34 threw_out -15 thriller 17 throat 37 throat_and -30 through_<name> -25
through_a 35 through_her -16 through_it 24 through_their -30 through_them 19 throughout 87 thrown -38 thumb 36
thumb_and 35 ti -23 ti_it -20 ticket 32 ticket_for -29 ticket_sold -24 tide -47 tie 29 tile -17 time -50
time_<speaker> 34 time_a 73 time_as 21 time_befor -23 time_by -27 time_it -21 time_of 23 time_sinc -25
time_that -37 time_the 51 time_thei -26 time_wa 23 time_with 20 timet -31 timet_had -26 tire -48 title -28 to -37
to_<number> -67 to_<speaker> 36 to_a 54 to_all 24 to_anyon 31 to_appeal -19 to_applaus 34 to_argue 19
to_borrow -31 to_bring -22 to_bui -17 to_call -26 to_carri -27 to_catch 31 to_chair 44 to_charg 16 to_choos -23
to_come -63 to_complain 21 to_correct -16 to_cost -29 to_cover 19 to_criticise -16 to_do -35 to_drive -35
to_empti 25 to_everyon -20 to_fill 45 to_find -19 to_follow -29 to_forget 19 to_four -32 to_get 36 to_have 104
to_her 36 to_hi 77 to_him 53 to_himself 57 to_hold -27 to_hospit -17 to_ignor -51 to_it 32 to_keep -41 to_kill 23
to_learn 94 to_leav -26 to_let -31 to_lie 20 to_light -26 to_listen -16 to_mean -19 to_move -20 to_nine -24
to_nobodi -18 to_on -20 to_open -35 to_oppose 15 to_pai -27 to_pull -22 to_read 55 to_replac -16 to_reply -15
to_report -38 to_ring 29 to_say 91 to_see 45 to_sell 24 to_send -20 to_show 37 to_six 31 to_stai 29 to_strike -21
to_take 32 to_talk -25 to_tear -24 to_tell 34 to_thank 18 to_the 33 to_thi 28 to_those -27 to_three -36
to_type -18 to_us -60 to_use -22 to_whoever 81 to_whom 19 to_win -47 to_work -39 to_write 79 toast 27 toaster -20
todai_there -15 togeth 19 togeth_as -31 togeth_by 24 togeth_with 39 toilet -25 toilet_on -22 tomb 23 tomorrow -21
tone 54 tonight -18 tonn -20 too -20 too_and 93 too_cold -19 too_late -24 too_much 30 took -15 took_<speaker> 19
took_five 23 took_for 33 took_four -43 took_her -51 took_in 27 took_it 49 took_no -80 took_note -27 took_off -58
took_onli -18 took_question -22 took_six 36 took_the 30 took_to 40 took_turn 26 tool 16 top -16 top_of 35 tore 24
toss 49 tour -15 tour_in 22 tournament -28 tow -15 tower -21 tower_at -18 town 33 town_<name> 61 town_and 21
town_council 32 town_from -15 town_hall -18 town_in -15 town_on -17 town_that 32 toymak 18 trace 91 trace_a 35
trace_it 38 trace_of 24 trace_the 26 track -35 tractor -25 trade -39 trade_minist -31 trader -38 traffic 30
trailer 34 train -67 train_and 31 train_as -34 train_partner -17 train_that -15 traine 42 trainer -23 tram 20
transcript_of -37 transport -36 travel -53 travel_from -22 travel_with -15 treat -46 treati -15 treatment -17
tree -50 trial_on -15 tribun 24 tribut_to -23 trip -25 tripl -19 trooper -17 trophi -21 troubl -28 troubl_is -16
troup 28 trouser 23 true 19 truth 38 try 33 try_out 20 try_to -16 tube 28 tune -27 tune_from -26 turbin -17
turkei 21 turn 33 turn_a 17 turn_and 23 turn_back -31 turn_down -50 turn_grei -17 turn_in -21 turn_into 37
turn_it -34 turn_of -23 turn_off -18 turn_out 40 turn_over 30 turn_sharper -22 tutor 133 tweet -24 tweet_a -15
twelfth 33 twelv 30 twelv_word 20 twenti_minut -28 twenti_year 16 twice -15 twice_as -17 twice_befor 35
twice_for 30 twice_in -20 twice_on 26 twice_sinc -15 twice_that -17 twice_the 30 twice_to -19 twin 40
twin_sister -19 two -34 two-lin -21 two_<name> 44 two_and 22 two_bottl 30 two_breakfast 28 two_children -50
two_daughter -28 two_decad 17 two_hour -63 two_hundr 44 two_in -15 two_men 39 two_metr -22 two_new 20 two_of -36
two_other 34 two_page -17 two_plai -31 two_recommend -27 two_season 21 two_second 16 two_sister 30 two_wed -19
two_when 40 two_wit 38 two_women -18 type 201 type_it 24 type_the 66 type_to 17 typefac 45 typewrit 15 typist 131
umpir -21 unanim -26 uncl 28 uncl_had 24 uncut 92 under 72 under_<name> -17 under_<number> -17 under_a -28
under_an -19 under_gener 46 under_her 35 under_question -32 under_the 31 under_their -16 unhappi -17 unhurt -17
uniform 24 union -48 union_ha 35 unit 39 unit_in 24 univers_in 15 unlock 71 unlock_with 19 unopen -28 unpaid -20
unrepent -20 until 25 until_<name> 47 until_he -17 until_then -63 untru 48 up_<number> -29 up_a -27 up_all 38
up_becaus 27 up_for -40 up_from -49 up_her 29 up_hi -22 up_in 34 up_insid 33 up_it 22 up_more 35 up_on -39
up_over 22 up_poster -16 up_say 23 up_six -53 up_the 43 up_their 30 up_to 59 up_with 50 updat 31 upheld 23
upon -17 urge -52 us 15 use -41 use_a -47 use_hi 53 use_mean 75 use_to -54 user 30 usual -58 usual_take -26
utter 127 utter_a 83 vaccin -53 vallei -65 variou 53 veget -28 vendor 20 ventriloquist 18 verb 40 veri 52
verifi -18 version 19 version_is -17 vet -25 veteran 15 vicar 30 vice-chancellor -15 victim -31 victim_screen 15
video -42 video_from -22 video_of 18 video_on -20 view_of 19 view_on 17 viewer 50 villag -28 villag_could 24
villag_in -23 villag_of 39 vindic -16 vineyard -23 visa 42 visit -80 visit_the -27 visitor -20 visitor_for 21
visitor_had -21 visitor_to -21 voice 64 voice_and -26 voice_by 77 voice_drop 35 voice_for 37 voice_from -44
voice_of -61 voice_on 25 voice_the -28 voice_wa -58 voicemail 24 volunteer_among -15 volunteer_in -19
volunteer_with 38 vote -70 vote_and 29 vote_by 35 vote_on -15 vote_to -30 voter_seem -15 vow 105 vow_of 100
vowel 73 wa_<name> 83 wa_<number> -17 wa_<words> 23 wa_a 54 wa_abroad -26 wa_acquit 44 wa_add 52 wa_address -28
wa_alreadi 38 wa_and -26 wa_anoth 25 wa_ask -67 wa_asleep 67 wa_back -27 wa_be 93 wa_boo 17 wa_bought -22
wa_broadcast -26 wa_buri 104 wa_call 29 wa_cast -20 wa_chang 29 wa_check 24 wa_close 67 wa_come 73 wa_comment -18
wa_cool -22 wa_delight -16 wa_discov 31 wa_do 78 wa_done -15 wa_draft 21 wa_drawn 32 wa_drop -16 wa_due 16
wa_eight 52 wa_eleven 25 wa_expect 20 wa_fabric 25 wa_find -35 wa_first 22 wa_forc 17 wa_found 42 wa_four 56
wa_free 31 wa_full -41 wa_get 36 wa_graciou -32 wa_greet -38 wa_hand -23 wa_happi -25 wa_her 33 wa_hurt -34
wa_in 28 wa_interrupt -20 wa_just 21 wa_kill -15 wa_late 23 wa_leak -24 wa_led -28 wa_left -36 wa_less -45
wa_lift -23 wa_like -17 wa_live 56 wa_look -16 wa_lose -18 wa_lost -43 wa_mean -16 wa_more -20 wa_move -39
wa_nine -37 wa_not 23 wa_old -15 wa_on 25 wa_open 81 wa_photograph -20 wa_place 17 wa_present -22 wa_print -18
wa_publish -33 wa_pull -15 wa_put 44 wa_read -32 wa_refuse 24 wa_release -20 wa_remov 17 wa_return -16
wa_right -36 wa_run 34 wa_say 57 wa_second -39 wa_see -16 wa_share -21 wa_shoot 40 wa_shut 28 wa_sign -42
wa_sold 34 wa_speak 23 wa_start -17 wa_still 63 wa_stolen -18 wa_suspend -15 wa_tell -49 wa_that 109 wa_the 132
wa_then 101 wa_there 42 wa_try 23 wa_two 51 wa_type 19 wa_under 32 wa_unhurt -17 wa_wear 37 wa_what 38
wa_withdrawn 24 wa_write 25 wa_wrong 16 wag 42 wage -19 wai 46 wai_and 28 wai_in -42 wai_it -26 wai_of 17
wai_round 23 wai_to -16 wait -74 wait_until 20 wait_with -18 waiter 41 waiver -18 walk -33 walk_into 16
walk_out -22 walk_to -26 wall -65 wall_ar -21 wall_by -20 wall_hang -23 walru 21 want -73 want_a -18 want_him 26
want_the -21 want_to -44 war_of 16 wardrob 29 warn -51 warn_had -15 warn_that -15 wash -28 wash_machin -16
wasn't 23 watch -34 watch_close 18 watch_from -23 watch_the -34 water -66 water_at -17 water_compani 43
water_had 22 wave 32 wave_took -36 wax 38 waxwork 28 we -25 we_ar 45 we_ask -15 we_had -28 we_should 27 weak -26
wear_the 52 weather -33 websit -26 websit_on 17 wed 61 week -79 week_a 28 week_after -21 week_and -42 week_for 15
week_in -19 week_of 24 week_off -22 week_sooner 46 week_that -38 week_the 50 week_to -25 week_will 71 weekend 26
weekend_in 43 weekend_the 45 weigh -49 weigh_<number> -31 welcome_the -27 well-known 26 wept -34 were -94
were_<number> 22 were_<words> -31 were_add 19 were_ask 27 were_at -15 were_given -23 were_hand 25 were_hold -19
were_in -28 were_less -22 were_not -38 were_on -18 were_out 15 were_put 40 were_shut 30 were_slow -19
were_taken -56 were_tell 21 were_the 63 were_thrown -21 were_to 34 were_too -20 western 28 western_<name> 43
wet -32 whale -42 what 118 what_<name> 47 what_<speaker> 97 what_a -17 what_brand -16 what_came 20 what_do -59
what_doe -21 what_ha -47 what_happen -35 what_he 28 what_is -25 what_it 53 what_made -21 what_our -22 what_she 15
what_sound -22 what_the 71 what_thei -31 what_wa -16 what_you -44 whatev 122 wheat -26 when -16 when_<name> -52
when_<speaker> 32 when_a -33 when_ask 16 when_he 27 when_her -28 when_she 62 where 55 where_<name> 21
where_<speaker> 37 where_it 38 where_she -19 where_the 74 where_there -16 whether -18 whether_<speaker> -24
whether_anyon 39 whether_he -28 whether_she -34 whether_that 21 whether_the 31 which 47 which_<name> -53
which_<speaker> 53 which_ar -21 which_cost 36 which_everi -27 which_go -32 which_ha -48 which_had -23 which_hi 18
which_is -45 which_make -19 which_most 58 which_no 15 which_of 22 which_run -31 which_say 31 which_she 44
which_take -21 which_the 68 which_to -20 which_use 29 while 68 while_<speaker> 46 while_a 24 while_it -36
while_the 15 whip -20 whisper 55 whistl -17 who 26 who_also 28 who_call 18 who_came -38 who_chair -19
who_charg 85 who_could 29 who_did -30 who_doesn't 29 who_first 52 who_gave 51 who_got -34 who_grew -20 who_ha 92
who_hear 44 who_keep 44 who_kept -21 who_learn -17 who_led -16 who_left -16 who_live -39 who_met -19 who_plai -80
who_put 41 who_ran -26 who_rang 79 who_repres -17 who_run -26 who_sat 30 who_say 105 who_show -22 who_sing -16
who_speak 39 who_spent 35 who_swear 37 who_take -23 who_teach 22 who_tell 65 who_took -45 who_use 27 who_wa -30
who_were -31 who_wore 26 who_work -45 who_would 52 whoever 168 whole 102 whole_of 54 whole_salami -23
whole_thing -17 wholesal -21 whom 79 whom_the 45 whopper 29 whose 40 whose_father 23 whose_motto -17
whose_screen -17 why -55 widow 48 widow_<name> -54 widow_in -19 widow_of 15 wife -24 wife_<name> -34
wife_<speaker> -30 wife_and -15 wife_who 57 wig 66 will -167 will_do -23 will_hear 27 will_in 35 will_serv -16
will_stai -36 will_take -26 will_the -17 will_to -22 win -61 win_a -24 wind -47 wind_on -21 wing 20 winter -22
winter_of 39 wipe 37 wire 55 wish 129 wit_for -17 wit_wa 16 with 17 with_<number> -64 with_<speaker> 27
with_<words> 41 with_a 78 with_anoth -17 with_eleven 19 with_her -30 with_hi -76 with_him -40 with_inform -23
with_it 80 with_laughter 16 with_no -26 with_rain 21 with_six -19 with_that 17 with_them -35 with_three 22
with_what -21 with_which 17 withdrawn 31 withdrew_it -28 withdrew_the 50 withheld -28 within -55
within_<number> 34 within_<speaker> -36 within_six -21 within_the 19 without -38 without_a 27 without_ani -19
without_it -53 without_note -37 without_power -17 without_say 17 woke 67 woman 43 woman_in 24 woman_to -40
women -85 won't -39 won't_have -15 won_<number> -23 won_a -38 won_an 15 won_best -16 won_by 54 won_it 26
wonder 33 wood 39 wooden 104 wool -17 word 35 word_<words> -74 word_and 32 word_ar 25 word_come 28 word_for 29
word_into 15 word_of 100 word_on -55 word_she 29 word_the 31 word_to -31 work -59 work_as -19 work_at -28
work_by 29 work_from 33 work_in -17 work_of 64 work_on -45 work_through -21 work_with -39 worker -16 worker_in 40
worksheet 62 workshop 37 world -45 worry -49 wors -36 worst_dai -20 worth -19 would -74 would_be -24 would_do -18
would_feel 15 would_follow -17 would_go -38 would_have 88 would_make -19 would_pai 40 would_share 27
would_show 19 wouldn't -23 wouldn't_tell -16 wound 17 wrap 33 wrestl 15 wrestler 20 wrist -39 wrist_in -21
write 80 write_<speaker> 91 write_<words> -58 write_a -18 write_as 41 write_her -27 write_hi 16 write_in 48
write_it 57 write_on -45 write_to 28 writer 38 wrong 80 wrong_and -29 wrong_wai 49 yacht -24 yard 26 yard_is 37
ye 58 year -80 year_<name> 18 year_<number> 60 year_<speaker> -38 year_<words> 58 year_after 61 year_as 59
year_befor 26 year_for -18 year_had 31 year_in 48 year_of -16 year_run -43 year_she 15 year_than 25 year_the 50
year_to -19 year_wa 24 yearli 20 yellow -27 yesterdai 22 yesterdai_as -17 yesterdai_that -33 yet 66 yet_been 56
yet_done -16 you -47 you_can -38 you_think -28 younger 36 younger_brother 29 younger_nurs -21 youngest -25
your -18
`,
} as const;
