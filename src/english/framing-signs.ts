/**
 * How much each sign of a sentence counts against words near it, in hundredths of log-odds: "sign weight sign weight …".
 * Written by `npm run eval -- fit-framing --write` from the invented texts of tests/fixtures/framing; don't edit it.
 * `src/quotes/judging/framing/sentence-signs.ts` explains what a sign is.
 */
export const FRAMING_SIGNS = {
  constant: -2.27,
  /** A sentence counts from this sum on. */
  threshold: -0.77,
  table: `
10-year-old -16 15-year-old 69 17-year-old -15 19-year-old -15 34-year-old -18 39-year-old -16 <name> -64
<name>_<name> -82 <name>_<number> 30 <name>_<speaker> 73 <name>_<words> -34 <name>_accept -15 <name>_after -55
<name>_afternoon -32 <name>_ag 23 <name>_all 18 <name>_an -35 <name>_and -91 <name>_answer 18 <name>_as 17
<name>_at -17 <name>_begin -20 <name>_besid 32 <name>_between -45 <name>_bought 16 <name>_but 37 <name>_by 21
<name>_call -22 <name>_came -26 <name>_card 35 <name>_coaster -28 <name>_cold 19 <name>_colleagu -17
<name>_confirm 24 <name>_dealership -17 <name>_deleg 48 <name>_deny -32 <name>_di -18 <name>_did 63 <name>_do 20
<name>_doe 26 <name>_drew 34 <name>_each 38 <name>_eat -22 <name>_end -29 <name>_even -23 <name>_fell -25
<name>_festiv -15 <name>_find -20 <name>_firm -18 <name>_first -30 <name>_for -63 <name>_gener -15
<name>_give -15 <name>_go 40 <name>_grei 116 <name>_had -36 <name>_have 19 <name>_health -18 <name>_her 40
<name>_hold -21 <name>_hospit 30 <name>_in -26 <name>_is -20 <name>_it -23 <name>_juri 19 <name>_keep -22
<name>_know 16 <name>_last 88 <name>_law 32 <name>_left 47 <name>_let -46 <name>_lost -23 <name>_made -35
<name>_man -17 <name>_market -16 <name>_meet -16 <name>_million -18 <name>_more -21 <name>_morn -53
<name>_move -31 <name>_newspap -16 <name>_night -63 <name>_of -74 <name>_on -104 <name>_oper 19
<name>_opinion -15 <name>_opposit -31 <name>_origin 34 <name>_over -15 <name>_panel -15 <name>_plai -34
<name>_point -20 <name>_presid -18 <name>_press 30 <name>_primari 44 <name>_put -24 <name>_question 24
<name>_rate 39 <name>_reach -24 <name>_read -45 <name>_record -19 <name>_reply -20 <name>_run 36 <name>_say -153
<name>_see 30 <name>_share 32 <name>_show -25 <name>_so -38 <name>_speaker 38 <name>_stand -15 <name>_state -30
<name>_station -23 <name>_strike 56 <name>_studio 36 <name>_suggest -21 <name>_tap 31 <name>_tell -59
<name>_that -37 <name>_the 18 <name>_thei 42 <name>_then -21 <name>_there -24 <name>_think 19 <name>_to 33
<name>_took -28 <name>_town 27 <name>_under -34 <name>_until 22 <name>_voice -35 <name>_wa 19 <name>_want -15
<name>_were 42 <name>_where -47 <name>_who -53 <name>_whose 35 <name>_will -26 <name>_with -33 <name>_without -17
<name>_write 37 <number> -116 <number>_<name> 117 <number>_<number> -27 <number>_<speaker> -15 <number>_a 33
<number>_about 91 <number>_after -22 <number>_an 22 <number>_and -36 <number>_as -38 <number>_billion -17
<number>_book 26 <number>_bought 31 <number>_burn 26 <number>_by -41 <number>_chang 25 <number>_copi -21
<number>_dai -52 <number>_each -33 <number>_feet -21 <number>_from -24 <number>_go -28 <number>_got -16
<number>_ha -35 <number>_had 27 <number>_have 35 <number>_hold -33 <number>_hour -21 <number>_in -46
<number>_it -22 <number>_job -15 <number>_learn -28 <number>_letter -21 <number>_live -20 <number>_metr -33
<number>_mile 55 <number>_million -51 <number>_minut -50 <number>_month -26 <number>_more -15 <number>_name -17
<number>_not -37 <number>_of 16 <number>_off 22 <number>_other 47 <number>_over -15 <number>_p. 18
<number>_page -65 <number>_peopl -48 <number>_per -29 <number>_percent -38 <number>_plead 23 <number>_rebat -15
<number>_reply -20 <number>_report 22 <number>_say -48 <number>_seat -18 <number>_second 40 <number>_shill 41
<number>_shop 35 <number>_signatur -16 <number>_stop -17 <number>_that -21 <number>_the 44 <number>_thei 24
<number>_time -20 <number>_to -27 <number>_under -69 <number>_vote 18 <number>_wa -38 <number>_when 26
<number>_who 73 <number>_whose 47 <number>_will 51 <number>_word -31 <number>_worker -16 <number>_would -17
<number>_year -88 <speaker> 56 <speaker>_<name> 57 <speaker>_<number> -90 <speaker>_<speaker> -96
<speaker>_<words> 134 <speaker>_a -80 <speaker>_account 84 <speaker>_add -51 <speaker>_admiss 26
<speaker>_admit -36 <speaker>_an 74 <speaker>_and 35 <speaker>_answer 16 <speaker>_apologise -28
<speaker>_appeal 18 <speaker>_ask 16 <speaker>_at 40 <speaker>_bakeri -40 <speaker>_befor 68 <speaker>_begin 24
<speaker>_brother -38 <speaker>_by -39 <speaker>_call -27 <speaker>_came 15 <speaker>_can -30 <speaker>_check -17
<speaker>_claim 20 <speaker>_confirm -67 <speaker>_could 47 <speaker>_court 72 <speaker>_deny 18
<speaker>_depart -25 <speaker>_did 47 <speaker>_differ -21 <speaker>_disput -16 <speaker>_doesn't 24
<speaker>_famili 93 <speaker>_find -41 <speaker>_first -28 <speaker>_foot 42 <speaker>_for 37
<speaker>_galleri 29 <speaker>_gave -40 <speaker>_go -53 <speaker>_grew 32 <speaker>_had 63 <speaker>_hand -22
<speaker>_hasn't -17 <speaker>_head 61 <speaker>_hi -32 <speaker>_hold -41 <speaker>_hope -25 <speaker>_in 35
<speaker>_inquiri 29 <speaker>_is 169 <speaker>_jaw 45 <speaker>_keep -26 <speaker>_kept 71 <speaker>_lai 58
<speaker>_later -20 <speaker>_lectern 29 <speaker>_line 67 <speaker>_lip 28 <speaker>_live 32 <speaker>_lost -49
<speaker>_made -15 <speaker>_man 15 <speaker>_mean -42 <speaker>_middl 23 <speaker>_might 39 <speaker>_minist -16
<speaker>_minut 17 <speaker>_mother 56 <speaker>_name 58 <speaker>_next -55 <speaker>_night -16 <speaker>_no 15
<speaker>_note -23 <speaker>_now -26 <speaker>_of -19 <speaker>_on 85 <speaker>_open -21 <speaker>_oper -19
<speaker>_over 17 <speaker>_own -18 <speaker>_part 60 <speaker>_phone 21 <speaker>_photograph 40
<speaker>_press -21 <speaker>_prime -28 <speaker>_pull 38 <speaker>_put -27 <speaker>_quote 81 <speaker>_rang -41
<speaker>_read -119 <speaker>_real 52 <speaker>_remark 18 <speaker>_rememb -15 <speaker>_repeat -45
<speaker>_resign -15 <speaker>_rival 23 <speaker>_roll 23 <speaker>_same 22 <speaker>_sat -24 <speaker>_say -71
<speaker>_see 26 <speaker>_send -19 <speaker>_sentenc 17 <speaker>_share -42 <speaker>_shook -28
<speaker>_sign 45 <speaker>_smile -15 <speaker>_sold 28 <speaker>_son 28 <speaker>_speak -92 <speaker>_speech 19
<speaker>_spent -29 <speaker>_stai -15 <speaker>_start -22 <speaker>_statement 52 <speaker>_step -15
<speaker>_still -61 <speaker>_stood -23 <speaker>_talk 42 <speaker>_tell -93 <speaker>_thank -37
<speaker>_that 23 <speaker>_the 24 <speaker>_then -46 <speaker>_to 109 <speaker>_took -31 <speaker>_translat 24
<speaker>_turn 27 <speaker>_twin 26 <speaker>_two 25 <speaker>_use 27 <speaker>_veri 52 <speaker>_visit -15
<speaker>_voice 23 <speaker>_vote -15 <speaker>_wa 77 <speaker>_want -21 <speaker>_water 62 <speaker>_welcome 37
<speaker>_whether -20 <speaker>_who -56 <speaker>_widow 55 <speaker>_wife 42 <speaker>_will 75 <speaker>_won -19
<speaker>_word 49 <speaker>_would 183 <speaker>_write -142 <speaker>_younger 46 <words> -150 <words>_<name> -17
<words>_<speaker> 92 <words>_and 75 <words>_at 28 <words>_but 59 <words>_call 80 <words>_came -16 <words>_for -18
<words>_from 89 <words>_give -16 <words>_go 16 <words>_ha -46 <words>_had 28 <words>_have 48 <words>_he -85
<words>_in 79 <words>_is -31 <words>_it 47 <words>_not 25 <words>_of -18 <words>_say 96 <words>_she -129
<words>_the 230 <words>_to 68 <words>_wa 130 <words>_were 47 <words>_where 37 <words>_which 28 <words>_who 16
@access 21 @access@duress 15 @access@elsewhere 20 @access@lack 18 @access@others 37 @access@records -16
@citing@differing 26 @citing@finding 15 @citing@forms -15 @citing@games 15 @citing@lack 28 @citing@lifetime 25
@citing@sound 19 @citing@stage 25 @conditions -17 @conditions@drafts 18 @conditions@fiction 17
@conditions@lack 26 @conditions@records 15 @conditions@sound -32 @corrections 29 @corrections@lack 17
@corrections@others 17 @corrections@performers 28 @corrections@sound 17 @corrections@texts 41
@differing@elsewhere 15 @differing@finding 17 @differing@forms -17 @differing@games 17 @differing@inventing -19
@differing@language 18 @differing@lifetime 20 @differing@others 19 @differing@records 39 @differing@school -21
@differing@sound 19 @differing@stage 17 @differing@year -31 @drafts 44 @drafts@finding 17 @drafts@forgery 43
@drafts@lack 32 @drafts@others -15 @drafts@school 18 @drafts@texts 49 @drills 23 @drills@school 15
@drills@texts -16 @duress 17 @duress@stage 18 @elsewhere -22 @elsewhere@lack 24 @fiction 54 @fiction@finding 26
@fiction@games -16 @fiction@lack 29 @fiction@lifetime -20 @fiction@performers 18 @fiction@school 32
@fiction@sound 22 @finding 30 @finding@forgery 26 @finding@lack 48 @finding@language 20 @finding@others 26
@finding@school 23 @finding@texts 43 @forgery 53 @forgery@inventing 17 @forgery@machines 20 @forgery@year 34
@forms@lack 21 @forms@performers 15 @forms@texts 16 @games 16 @games@others 15 @inventing 45
@inventing@machines 17 @inventing@texts 41 @jest 45 @lack -28 @lack@lifetime 46 @lack@machines 24 @lack@others 19
@lack@performers -26 @lack@school 20 @lack@sleep 15 @lack@texts 59 @language 35 @language@mistakes 16
@language@others 18 @language@sound 21 @language@texts 28 @lifetime@others -15 @lifetime@performers 17
@lifetime@texts 46 @lifetime@year 49 @machines 42 @machines@others 15 @machines@records 33 @mistakes@texts 27
@others@sound 21 @others@stage 17 @others@texts 53 @performers 51 @performers@texts 28 @records 29
@records@stage 25 @school 24 @school@year 18 @sleep 37 @sound 34 @sound@texts 36 @spirits 20 @stage 34
@stage@texts 19 @texts 63 @year 35 ^<number> -90 ^<speaker> -144 ^<words> -227 ^a -55 ^about -30 ^actor -16
^after 18 ^afterward -25 ^aid -16 ^airport 42 ^all -43 ^among -55 ^an -69 ^and -76 ^anoth -66 ^anyon 41
^approv 31 ^ask -53 ^at 33 ^athlet -17 ^attend -17 ^back -22 ^behind 20 ^between 29 ^biscuit -16 ^bishop -26
^board -16 ^born -25 ^but -60 ^candid 17 ^captain -28 ^chairman -16 ^chief -37 ^children 18 ^council 25
^councillor -16 ^custom -33 ^did -53 ^doctor 59 ^dure -15 ^each -37 ^earli -20 ^earlier -19 ^economist -26
^eleven -35 ^emerg 25 ^everi 70 ^expert -43 ^fan 46 ^film -24 ^firm -16 ^five -31 ^forti 23 ^freed 36 ^from 47
^had -25 ^half -19 ^have 28 ^he -120 ^her -36 ^here -40 ^heron -17 ^hi -121 ^historian 28 ^how -43 ^if -19
^in -25 ^investig 34 ^is -21 ^it -107 ^judg -34 ^juror -34 ^justic 15 ^last -39 ^lesson 32 ^letter -28
^librari -15 ^librarian 38 ^listen 86 ^local -15 ^magistr 26 ^mark 38 ^miss -19 ^more -22 ^most -34 ^my -36
^new -20 ^nine -19 ^nobodi -42 ^none -94 ^nor -31 ^not -79 ^note -27 ^now -16 ^of 34 ^offic 46 ^on -70 ^onli -18
^oppon -24 ^opposit -42 ^organis -16 ^other -116 ^our 22 ^outsid -40 ^page 34 ^pai -15 ^part -45 ^passeng -39
^phone -29 ^pigeon -28 ^plai 40 ^player 55 ^polic -24 ^presid -51 ^press 28 ^prime -18 ^professor -27 ^public -17
^reach -28 ^reader 56 ^record -18 ^regul -18 ^research -19 ^resid -19 ^result -16 ^rival -20 ^rumour -23
^scholar 22 ^sea -18 ^second -16 ^sentenc -16 ^sever -17 ^share -15 ^she -61 ^side 38 ^snow -20 ^so 25
^soldier -22 ^some -82 ^somebodi -24 ^sound 19 ^speak -38 ^station 37 ^student -32 ^teacher -34 ^team 20
^tell -57 ^test 45 ^thei -50 ^their -45 ^then 21 ^there -16 ^thiev -24 ^thirti 25 ^those 57 ^three -61
^through -24 ^ticket -32 ^to 66 ^todai -19 ^town -31 ^trader -15 ^transport -20 ^tribut -18 ^twelv -15 ^under -17
^until -70 ^volunteer 30 ^wa -16 ^ward 22 ^we 36 ^when -41 ^who -29 ^whoever 24 ^will -16 ^word -38 ^ye -21
^year 59 ^you -22 ^younger -23 a_39-year-old -15 a_<name> 109 a_<number> -24 a_<speaker> -19 a_<words> 47
a_babi -19 a_bakeri 38 a_bank -16 a_banner -43 a_barber 30 a_bath 20 a_beekeep 38 a_bicycl -17 a_bill 19
a_biscuit 32 a_board 21 a_bold -20 a_book -36 a_borrow 63 a_brass -21 a_breath 52 a_bu -22 a_bucket -46
a_button 61 a_cabl -15 a_camera -22 a_cano -18 a_caravan 29 a_cardiologist 25 a_career -17 a_chain -18
a_chariti 33 a_chequ -16 a_child 31 a_choir -17 a_clean -40 a_clinic -20 a_coach -17 a_coffe 18 a_coin 53
a_cold 94 a_colleagu 20 a_colleg 32 a_coma 45 a_compani 34 a_complaint -15 a_concret -16 a_contract -17
a_convert -16 a_correct 38 a_cough 20 a_count 21 a_cousin 17 a_crime -32 a_crowd -17 a_cruis 43 a_custom -36
a_cyclist -24 a_dai -16 a_dam 22 a_deliveri 15 a_dinner 18 a_discuss 20 a_doctor 16 a_dollar -18 a_dozen -21
a_drama 30 a_drawer 16 a_dress 31 a_driver 16 a_dry -21 a_duck 31 a_fact 19 a_fan -22 a_farmer -27 a_fee -22
a_few -57 a_film 53 a_firm 46 a_flat 59 a_flood 22 a_forgeri 33 a_frame -16 a_fresh 25 a_friend 17 a_fruit 16
a_fundrais -16 a_game 23 a_garag 28 a_ghost -15 a_gift 16 a_girl -19 a_goat 20 a_good 25 a_grai -29
a_grandmoth -32 a_grei -34 a_group 22 a_grudg 37 a_gym 16 a_half -21 a_hat 16 a_heavi -23 a_heckler 32 a_high -40
a_hoax 52 a_hole -17 a_hors 23 a_hospit 17 a_hotel 16 a_hous -21 a_hydrologist 60 a_hymn -24 a_junior -15
a_kitchen 28 a_label -26 a_lamp 16 a_laptop 31 a_larg -18 a_legaci -27 a_letter -60 a_lighter -18 a_lighthous -15
a_limit -23 a_line -21 a_lip-read 23 a_live 17 a_loan -30 a_local -21 a_lookalik 33 a_loudspeak 42 a_low -21
a_machin 18 a_major -27 a_market 28 a_mattress 15 a_meet -20 a_member -24 a_memori -16 a_metr 40 a_microphon 29
a_mile -16 a_minimum -18 a_minut -25 a_mirror 22 a_month 16 a_motor 15 a_murder -16 a_name -46 a_neighbour -20
a_newspap 63 a_night 17 a_note -76 a_novel 52 a_number -18 a_nurs -34 a_paid 38 a_pair 70 a_panel 17 a_parish 36
a_parodi 47 a_parrot -17 a_part 37 a_patch 65 a_patron -15 a_paus -50 a_penalti -22 a_person -33 a_petit -23
a_petrol -20 a_pharmaci 51 a_phone -40 a_photograph 40 a_piano -20 a_pictur -32 a_pigment 19 a_plai -29
a_plain -15 a_plan 41 a_plane -19 a_plant -21 a_plaqu 17 a_plea 20 a_plumber 30 a_poet -15 a_polygraph -17
a_portabl -15 a_post -39 a_postcard -37 a_pot -23 a_pound 23 a_prank -27 a_print 15 a_program 26 a_protest 63
a_public 49 a_qualifi -40 a_quarri 31 a_quarter -19 a_question -21 a_radio -21 a_rail 29 a_ralli -41 a_rang -15
a_reason -15 a_record -63 a_reform -29 a_remark 32 a_rent 48 a_repair 23 a_report -52 a_request 53 a_result -19
a_retir 61 a_rifl 36 a_roof 25 a_room -35 a_round 46 a_row -34 a_sandwich 26 a_satir 36 a_school -43
a_schoolboi 21 a_screen -96 a_search 15 a_second -49 a_select -15 a_senior -23 a_sentenc 17 a_seri 32 a_server 39
a_set -23 a_sheet -26 a_short -15 a_sign -20 a_silver -23 a_similar -23 a_singl 39 a_skip -15 a_skylight -19
a_slightli -16 a_slip 25 a_song 43 a_sophomor -24 a_sore -18 a_sourc -15 a_speech 67 a_sprain -24 a_stage 15
a_stand -21 a_state -16 a_statement -49 a_store -20 a_stori 35 a_straight 53 a_stranger 25 a_stroke 28
a_studi -28 a_supplier 28 a_tablet -31 a_talk 18 a_tape -37 a_taxi 58 a_teacher -27 a_team -30 a_technician -30
a_temperatur 15 a_tenth -23 a_test -27 a_text -19 a_third -19 a_threat 22 a_thumb 28 a_ticket -26 a_tie -17
a_time 43 a_town 31 a_traffic 87 a_train 25 a_tribun -20 a_two-lin -22 a_typefac 15 a_veget -21 a_vet -17
a_vindic -16 a_visa 43 a_voice -39 a_vote -32 a_wai -20 a_wardrob 30 a_warn -20 a_weak -18 a_wed -15 a_week 18
a_weekend 38 a_while -26 a_white -27 a_whole -15 a_wind 30 a_wrestl 18 a_writer -22 a_year -61 a_yellow -16
abl 26 abl_to 26 about -56 about_<number> -75 about_a 98 about_her -42 about_it 28 about_on -22 about_that -45
about_the 18 about_three 45 about_two -26 abov -22 abov_a -21 abov_her -22 absent 31 absent_from 29 abstain -19
abus -16 academi -16 accent 53 accept -36 accord -55 accord_to -48 account_and -15 account_ha 118 account_had 26
account_two -15 account_wa 28 accuse -23 accuse_hi -15 acknowledge -34 acknowledge_the -15 acquit 46 across 35
act 15 actor -19 actor_who -35 actress 21 actual 41 ad 33 add -53 add_<words> 23 add_by 84 add_that -22
add_to -18 address 38 adjourn -24 administr -45 admir 42 admiss 64 admiss_in -24 admit -47 admit_and -25
admit_be 39 admit_he -16 admit_that -28 adult -18 advance 30 advertis 37 advertis_for 33 advic -32
advise_runner -15 affair -22 affect -38 afford -15 after -57 after_<name> -16 after_<number> -19
after_<speaker> 53 after_<words> 18 after_a -108 after_all -19 after_an -30 after_eleven -17 after_hear 20
after_her 36 after_hi 95 after_lunch -19 after_on 28 after_that 31 after_the 55 after_their 36 afternoon 58
afterward 40 afterward_in -15 afterward_that -20 afterword 66 ag -30 ag_of -26 again -80 again_after -21
again_from -17 again_in -26 again_to -22 against -42 agenc 69 agenc_ha -23 agenc_had -17 agenc_produc -15
agent_in -21 ago_in 41 agree 19 agree_that -51 agreement -33 aid -87 aim -15 air_the -16 alarm_and -36
alarm_clock 21 album -37 aliv -24 all 61 all_dai 15 all_eight 25 all_nine 27 all_of -27 all_six 39 all_that 63
all_thi 22 all_to 33 all_were -22 allege 23 allow -57 allow_in -26 almost_certainli 70 almost_two -19 alon 57
along 73 along_<number> -22 along_the 21 along_with 18 aloud 49 aloud_at 27 alreadi -22 also -20 alter -23
although -21 altogeth 24 alwai 25 alwai_have -16 alwai_so -15 ambassador 59 ambul -29 among -37 among_it 18
among_the -25 among_them 19 among_those -25 amount 23 amount_to 50 amus 29 an 56 an_account -24 an_actor 26
an_actress 26 an_address 28 an_aid -39 an_angri 32 an_ankl 18 an_answer -19 an_appeal -17 an_assist 19
an_averag -23 an_awkward -15 an_earli -15 an_earlier -61 an_email -17 an_engin -22 an_expert -65 an_ic 22
an_inquiri -42 an_inspector -18 an_intern -24 an_interpret -25 an_offic 18 an_opinion 28 an_ordinari 21
an_outsid -31 an_uncl 20 anaesthet 42 analyst_at 22 and 72 and_<name> -23 and_<number> -60 and_<speaker> 118
and_<words> 26 and_a 34 and_about -22 and_accept 23 and_address -24 and_all 33 and_an 30 and_announce 21
and_as 30 and_back -39 and_begin 18 and_came 21 and_carri -21 and_charg 28 and_come 20 and_did -26 and_drive 43
and_drove 16 and_each 28 and_eat 55 and_file 30 and_find 16 and_finish -32 and_flew -22 and_follow -20
and_for -25 and_gave -46 and_get -60 and_given 68 and_go 33 and_ha 23 and_had 30 and_hand -32 and_have 45
and_he 131 and_hi 44 and_hope 36 and_in 28 and_is 34 and_it 105 and_knew 17 and_laid -15 and_last 63
and_later -29 and_leav 18 and_left -33 and_let -15 and_list -22 and_lost -21 and_made 63 and_make -18
and_most -24 and_mouth 20 and_must -19 and_never -26 and_no 28 and_nobodi -18 and_none 18 and_not 15 and_nurs -17
and_of -16 and_onc -16 and_onli 26 and_open -18 and_order -22 and_paid 66 and_pass 63 and_point 18 and_post -31
and_promise 27 and_read 29 and_sat 18 and_say -48 and_see 25 and_sell 30 and_send -28 and_she 118 and_shout -41
and_so 42 and_some 20 and_spent -38 and_stai -63 and_still -19 and_stuck -17 and_take 30 and_ten 21 and_thank -26
and_that -43 and_the 200 and_then -21 and_thi 54 and_think -22 and_three 60 and_ti -21 and_to -18 and_took -56
and_train -20 and_twice 33 and_two -45 and_under -20 and_vote 25 and_wa -36 and_we 27 and_what -19 and_which 23
and_will -25 and_with 22 and_work 28 anger -24 angri 47 ani 27 ani_further 27 ani_of 37 ani_such 23 ani_word -41
anim -60 anim_a -28 ankl 20 announc -29 announce 17 announce_by 22 announce_it -15 announce_that 18 annual 44
anoth 40 anoth_<name> 19 anoth_countri 50 anoth_man -24 anoth_matter -17 anoth_six 61 anoth_univers -15
anoth_wai -20 anoth_year -19 answer 63 answer_everi -41 answer_on -20 answer_that -15 answer_to 69 anybodi 15
anybodi_who 38 anyon 31 anyon_who 43 anyon_whose -18 anyon_with -27 anyth 19 apart 31 apart_from -40 apologise 30
apologise_to 16 apologize -16 app -41 app_wa -46 appeal -28 appeal_had 20 appear -21 appear_on 27 appear_to -44
appendic -37 appendic_reproduc -37 appendix -16 appl 36 applaus -36 applaus_and 56 appli_for 20 appli_to -17
applic_had -21 apprentic 18 apricot -22 ar -81 ar_<name> 51 ar_<number> 75 ar_back 116 ar_check -18 ar_clear -16
ar_exempt -18 ar_for -25 ar_given 42 ar_hand 19 ar_in -41 ar_less -15 ar_look 18 ar_no -19 ar_not -17 ar_on -39
ar_still -25 ar_those 28 ar_to -31 ar_work 27 archaeologist -16 archbishop 57 archiv 23 archivist 52 area -32
argue_that -47 arm 66 armi_ha -17 around -15 arrest -33 arrest_a 50 arrest_in -20 art -16 art_minist -17
artist 40 artist_<name> 59 artist_for -16 as 79 as_<name> 26 as_<number> 56 as_<speaker> 98 as_<words> -49
as_a -36 as_an -47 as_earli 16 as_he -55 as_her 19 as_hi 46 as_in -16 as_it 74 as_long -20 as_mani -16 as_no 28
as_of -25 as_often -21 as_on 15 as_say -20 as_soon -29 as_such 15 as_temperatur -17 as_the 94 as_thei -21
asid -36 ask 35 ask_<name> -38 ask_<speaker> 28 ask_a 32 ask_about -41 ask_at -22 ask_by -19 ask_for -68
ask_her 33 ask_him -148 ask_if -17 ask_it 40 ask_not -16 ask_on 87 ask_that 23 ask_the 93 ask_what -47
ask_where 18 ask_whether -46 ask_which 36 ask_who -46 asleep 44 asleep_on 19 assembl 15 assist_on 26 associ -24
assure 29 astronaut 68 at 20 at_<name> -55 at_<number> -22 at_<speaker> 26 at_about -34 at_all -30 at_an -26
at_anoth -15 at_breakfast 30 at_dawn -25 at_eleven 19 at_first -23 at_four -52 at_half-tim -24 at_her 19
at_home 46 at_it -15 at_last 33 at_least -36 at_midnight -16 at_more 29 at_nine -16 at_noon 43 at_on -18
at_onc 15 at_post -15 at_risk -19 at_six 25 at_that 78 at_the 31 at_thi 25 at_three 31 at_wed 18 athlet -16
attach 31 attack -65 attempt -19 attend -26 attend_in 27 attend_is -16 attribut 55 attribut_to 57 audienc 33
audienc_member 15 audio 41 audio_is -20 audiobook -19 audit -55 aunt_lost 42 author 34 author_<name> 21
author_<speaker> -18 author_of 38 automat 18 autumn 21 avail_and 15 avalanch -20 avatar 51 averag -48 aviat 36
awai -56 awai_and -36 awai_from 21 awai_in 15 award -18 award_to -19 awkward -16 awkward_posit -15 ax 40 babi -15
back_<number> -34 back_by 21 back_for 28 back_from 37 back_hi 38 back_in -23 back_of -38 back_on 78 back_that -15
back_the 22 back_to 50 back_within -17 backward 18 bad -33 badg 21 badger 33 badli -29 bag -39 bag_of -16
bail -39 bake -17 balconi 60 ball -32 ball_had -18 ballot -35 ballroom 34 ban -61 banana_and -21 band -26
band_<name> 32 band_had -16 bandmat 50 bang -51 bank_ha 29 bank_manag 41 bank_say -23 banker -20 banner -21
bar 43 bar_of -27 barber 30 bariton 16 barman 49 barn -28 barrel 54 barrist -50 base -22 bath 24 batteri -50
be -29 be_<name> 27 be_<number> 17 be_<speaker> 39 be_<words> -27 be_about 22 be_an 29 be_at 91 be_check -26
be_close 43 be_cover 34 be_drawn -25 be_fals -19 be_from -23 be_hand -20 be_hear -17 be_her 55 be_hold -30
be_home 30 be_in 26 be_it 29 be_kept -18 be_made -21 be_name -25 be_of 18 be_offer -15 be_paid 18 be_pass -21
be_release 19 be_see 20 be_send 26 be_shown 38 be_sure -19 be_taken -18 be_taught -19 be_the 46 be_two 37
be_use -16 beach -40 beach_for -16 bear 49 bear_the 77 beard 88 beat -27 beaten -38 beaten_by -18 becam -41
becaus -18 becaus_her -19 becaus_hi -32 becaus_it 30 becaus_nobodi 17 becaus_of -22 becaus_thei -19 becom -53
bed 41 bed_<number> 42 bed_and -31 bee 15 beef -17 beekeep 26 been_<speaker> 21 been_<words> -69 been_abl 47
been_alter -19 been_ask 91 been_awak -16 been_ban -18 been_bar 26 been_bought -40 been_call 39 been_caught -15
been_charg -22 been_consult 38 been_copi -33 been_dead 77 been_do 51 been_find -33 been_fix -33 been_follow -16
been_four 71 been_get 34 been_hand 42 been_hear -16 been_her -21 been_hold -37 been_in 111 been_left -54
been_littl -22 been_lost 33 been_made -19 been_make 28 been_mean -17 been_name -18 been_no 61 been_offer -27
been_on -35 been_out -17 been_paid -45 been_plai 37 been_post -22 been_promise 78 been_put -40 been_read 55
been_rebuilt -26 been_see -15 been_settl -17 been_share -36 been_shut -17 been_sing 17 been_sold -28
been_tell -15 been_the 73 been_there -30 been_through 31 been_too 43 been_turn -22 been_use -15 been_watch -17
been_write 66 beer 52 beetl 39 befor 39 befor_<name> -37 befor_<number> 23 befor_<speaker> 57 befor_a 17
befor_dawn -49 befor_he 79 befor_her -42 befor_she 40 befor_substitut -20 befor_the 25 befor_thei 24 beg 25
begin -18 begin_<words> 18 begin_as -52 begin_in -45 begin_to -26 begin_with 61 behind 18 behind_<name> -25
behind_a -41 behind_glass -26 behind_her 16 behind_him 39 behind_the 69 believe_the -20 believe_to -20 bell 24
belong 65 belong_to 61 below 84 belt 16 bench 24 bench_that -46 beneath 24 beneath_it 26 besid 53 besid_a -33
besid_her 27 besid_hi -37 besid_him 26 besid_the 15 best 59 best-known -24 best_actress -20 best_male -16
best_of 44 better 23 better_of -18 better_than -18 between_<name> -17 between_<number> -20 between_<speaker> 19
between_<words> 50 between_a 33 between_the -43 bicycl -23 bid -34 big 23 bigger -24 biggest 24 bike -16 bill -86
bill_for 25 bill_in -23 bill_that -33 billion -26 bind 17 biograph 29 biographi 26 bird -34 birth -26 birthdai 20
biscuit_tin -28 bishop -20 bishop_<speaker> -24 bit 89 bit_of 29 black 17 blackmail 26 blackmail_note 35
blame -54 blame_the -16 blink 27 blood -38 blow -18 blue -34 blunt -17 board -60 board_and 52 board_of 30
boat -80 boat_have -15 boat_in -18 bodi -25 boi 15 boi_on -27 bold -20 bold_thing -20 bond -27 bone -32 book -65
book_and -27 book_at -31 book_back 57 book_by -16 book_came 17 book_for 19 book_from 17 book_ha 31 book_in -17
book_under -24 book_wa -23 boot 43 booth 35 border -42 border_polic 21 bore 16 bore_the 16 born 54 born_in 54
borough -16 borrow_<number> -20 borrow_a -17 borrow_from -23 borrow_the 26 boss 48 both -18 both_parti 48
both_side -47 bottl -19 bottl_of 31 bottom -28 bought -23 bought_by -17 bought_in 42 bought_it -28 bought_the 38
bought_with -23 bound 140 bow 75 bowl -30 box -67 boxer_camp -28 brake -24 branch -35 brand -49 brand_deputi -18
brass -30 brass_band -23 breakfast 80 breath 75 brick 78 bride 36 bridg -43 bridg_and -37 bridg_itself -16
bridg_on 15 brief_on 34 brigad -20 brigad_on -18 bring -51 bring_in -18 broadcast_ha 41 broke -69 broke_a -26
broke_for 77 broken -36 bronz -35 brother -57 brother_<name> 28 brother_have -26 brother_speak -21 brother_who 23
brought -68 brought_him -15 brought_the 19 bu -28 bu_and 49 bu_at -28 bu_driver 16 bu_had -15 bu_stop 24
bucket -50 bui -41 build -41 build_from 16 build_site 28 builder -29 built -40 built_in -17 bull -56 bulletin 48
bulletin_wa 43 burger 31 burglari -25 buri 151 buri_at 71 burial 22 burn 47 burn_down 32 burst_pipe -15 buse -30
but -104 but_<speaker> -24 but_it -28 but_left -20 but_say -22 but_she -25 but_that -31 but_wa -20 butcher 30
button 110 buyer -54 by 15 by_<name> -42 by_<speaker> 66 by_a 83 by_almost -18 by_eleven 45 by_email -18
by_ey -31 by_five 27 by_half 23 by_hand -28 by_her 22 by_hi 23 by_him 18 by_it -28 by_itself 17 by_last -15
by_name -36 by_on -19 by_phone -44 by_polic -34 by_report -15 by_six 56 by_teatim -24 by_telephon -80 by_that 57
by_the 41 by_then 53 by_thi -37 by_three -37 by_two 53 by_video -23 bylin 67 cab 15 caddi -19 cafe 19 cafe_in 23
cage -26 cake -47 calendar 20 call -125 call_<number> 32 call_<speaker> -29 call_<words> -15 call_a -31
call_for -44 call_from -17 call_had -15 call_her -40 call_him -17 call_it 25 call_off 34 call_the 101
call_themselv -16 call_to -38 caller 20 caller_to -16 calm -17 came 46 came_a -23 came_back 16 came_from 29
came_here -24 came_into 31 came_off 114 came_out -33 came_third -30 came_to -18 came_up -16 came_upon -18
camera 36 camera_that -17 camera_thi -20 camp_tell -28 campaign_for -18 campaign_ha 39 campaign_wa 16 can 17
can't -24 can_be -35 can_have 16 can_hear -17 can_see -27 cancel -54 candid 25 candid_had 17 cano -39 cap 47
cap_and 24 captain -39 caption 83 caption_<words> 25 car -52 car_for -26 car_park -53 caravan_park 40 card 110
card_and 34 card_in -21 card_on -17 card_to -19 cardboard 50 cardiologist 24 cardiologist_in 25 career -30
caretak 32 cargo -15 carpent -15 carri_hi -23 carri_it 46 carri_no 21 carri_on -45 carri_out -16 carrier -15
cartoon 23 case -19 case_the 56 case_wa -32 cash -36 cast 15 cast_director 23 cast_of 18 cast_wa -27 castl 20
cat 71 catch_the 39 catch_up -20 cater 76 caught -52 caught_the -26 caus -33 caution -25 celebr 29 cell 57
cellist -15 cellmat 21 cent -50 centr -49 central 37 central_bank 45 ceremoni 24 certainli 70 certifi -30
chain 15 chain_of -19 chair -48 chair_of 17 chairman -20 chairman_<speaker> -29 chairman_of -20 challeng -19
challenge -26 champion -16 chanc -17 chancellor 59 chang -63 chang_hand 49 chang_her -19 chang_hi -26
chang_place 22 chang_the -34 chapel -34 chapter 99 charact -21 charg 26 charg_<number> 72 charg_and -16
charg_for 19 charg_of -16 charg_that 32 charg_the 18 charg_with -23 chariti 15 chart 23 chat 73 chatbot_and 16
check -22 check_by -33 check_everi -18 check_in 17 cheer -30 chef -18 chequ -27 chest 35 chief -30
chief_<speaker> -26 chief_engin -29 chief_execut -15 chief_minist -26 child 29 child_with -17 children_and 23
children_had -29 children_have 19 children_in -16 children_swallow 17 chin 34 chip -21 choic -45 choir -45
choir_librarian -19 choos 58 choos_the 27 choru 25 choru_of 45 chosen -28 christen 35 church -35 circl -21
cite -21 cite_<words> -15 citi -23 claim -19 claim_that -34 claim_to 41 clap 22 class 53 clean -72 cleaner -21
clear -69 clear_and -17 clearli -28 clerk 82 client 43 client_had -17 client_wa -17 climb -38 clinic -53
clinic_in -21 clip 50 clip_a -33 clock 17 clone -52 close -80 close_<number> -21 close_in 78 close_it -36
close_to -34 close_until -18 close_with 17 closur 24 club_for 21 club_ha -19 club_in -15 club_it -19
club_press 34 club_say 40 club_wa -46 clue 19 co-chairman -19 co-chairman_<name> -19 coach -70 coach_<name> -15
coach_<speaker> -51 coach_had 27 coast -42 coaster -29 coaster_that -28 coastguard -22 coat 124 cobalt -26
coconut 30 cod 20 code 21 code_word -18 coffe 36 coin 97 coin_and 24 cold 60 cold_but 40 cold_to -19 colleagu 28
collect -33 colleg 37 colonel 60 column 36 columnist 92 coma 45 coma_for -25 comb -25 come 16 come_back -25
come_down 64 come_from -30 come_in -30 come_off 35 come_on -24 come_out -18 come_round 52 come_to 30
come_under 20 come_up -32 come_without 28 comedian -20 comedian_<speaker> -16 comfort -15 comic 77 command 75
comment -111 comment_on -34 commerci 37 commerci_and 19 commission -24 committe -90 committe_chair -39
committe_that -16 common 19 compani_after 30 compani_ha -34 compani_had -51 compani_in 32 compani_that 15
compani_which -19 compare_the 15 compens -16 competit 29 complain -35 complain_that -30 complet -36
complet_with 15 compos 85 compos_by 25 compos_the 41 comput -36 comrad 19 concede_that 28 concern -27 concert -26
conclude 18 conclus -16 concret -27 condit -37 conduct -15 cone 16 confer 24 confer_at 44 confer_hotel -18
confess 18 confess_to 37 confirm -39 confirm_it -33 confirm_on 42 confirm_that -23 confirm_the -31 confisc -15
confisc_her -15 confus -34 congreg -15 connect 17 connect_with 48 consent -56 consider -47 consol 36 constabl 34
constitu -21 contact 38 contact_with -15 contain 55 contain_a 16 content -19 contract -44 contractor_who 21
control -21 convers 79 convert -17 convict 49 cook 15 cookeri -15 cooki -15 cool -23 copi 17 copi_of -19
copper -43 copywrit 68 corner -75 coron -41 coron_ha -15 corps 19 correct 75 correct_the 28 correspond 69
correspond_to -15 cost_her 26 cost_of -25 costum -48 cough 16 could 65 could_be -36 could_have 44 could_not 47
could_rememb 51 could_take -34 couldn't 31 council -15 council_find 15 council_leader 25 council_say -18
council_vote -23 councillor -37 counsel 128 count -50 count_<number> 25 count_and -40 count_nine 17 counter 18
counter_of 28 counterpart -17 counti -43 counti_in 42 countri_and 23 coupl -47 cours -18 court -24
court_<name> -16 court_a 41 court_and -47 court_ha 32 court_he 22 court_hear -41 court_in 41 court_last -30
court_step 27 court_that -49 court_to 38 court_wa -17 courteou -26 cousin 35 cousin_who 24 cover -16
cover_her -42 cover_the -18 cover_with 34 cow 15 cox -22 crab -15 crack -18 creatur 23 crew -55 crew_and -38
crew_had -17 crime -26 crime_to -26 crime_unit 21 crisi 33 critic -75 critic_<name> -16 criticise -16
criticise_minist -16 crocodil 46 crop 68 cross -22 cross-examin -22 cross-examin_defens -18 cross_from -25
cross_the -21 crowd_in 50 crowd_of -18 crown -21 cruis 43 cry_of -29 culvert -15 cup -25 curri 16 curtain 63
custodi 27 custom -53 custom_and 36 custom_by -23 cut -48 cut_from -28 cut_in -22 cut_off -17 cut_the -15
cyclist -35 dad 19 dai_<speaker> 38 dai_a -24 dai_by 50 dai_he 18 dai_in 25 dai_last -16 dai_left 15 dai_of 30
dai_old 20 dai_on -19 dai_the 24 dai_to -28 dai_wa 45 dai_with -25 daili 136 dam -28 damag -24 damp -20
danc_on 18 dancer -15 dare 23 dark -33 dart 41 data -50 date 51 date_<name> -16 date_<number> 48 date_at 25
date_of 81 daughter -92 daughter_<name> -18 daughter_and -27 daughter_say 18 daughter_who -24 dawn -77 daytim -16
de -23 de_<name> -23 dead 27 dead_at -31 dead_for 63 deal -23 deal_with -19 dealership -22 dealership_in -17
dealt 21 dean -15 death -46 death_of -17 debat 47 debat_with -19 decad -20 decad_and 25 decis -80 decis_and -18
decis_had -21 decline -46 decline_to -41 dedic -16 defeat -20 defenc -25 defenc_say -16 defend -55 defens -64
defens_lawyer -41 degre -18 delai -55 deleg 74 delet -23 delight -33 demand 21 demand_for 18 demonstr 28
dentist 39 dentist_from 18 dentist_who 45 deny -73 deny_that -70 depart -44 depart_had 22 depot -27 deputi -32
deputi_would -19 describe -92 describe_as -15 describe_the -33 deserv -15 desk 40 detect 32 detector -25
develop_had 52 devic -19 devic_at -18 di -64 di_becaus -19 di_in -16 di_two 27 diabet -18 diall 47 dialogu 90
diari_of 37 diari_take -54 dictat 75 dictat_it 47 did 42 did_<speaker> 43 did_he -34 did_it -32 did_not -75
did_she 28 did_tell -25 did_the 72 didn't -36 differ 40 differ_account -28 differ_recollect -17 differ_stori -41
differ_view -34 differ_wa -32 difficulti 38 digger -15 digit 32 dine -22 dinner 44 dinner_in 17 diplomat -23
direct -27 directli -35 director_<speaker> -48 director_of -44 disagre -60 disagre_and -18 disast 15
disciplin -31 discov_at -24 dish -17 disk -21 dismiss -30 disput -133 disput_that -27 disput_the -37 district -45
diver -17 divid -34 divis -15 do_<speaker> 40 do_her 48 do_it 18 do_next -16 do_some 29 do_the 43 do_with -28
docker -29 doctor_<name> -18 doe 50 doe_a -28 doe_he -28 doe_her 35 doe_the -15 doe_too -18 doesn't 35 dog -67
dollar 37 don't -18 donat_of 18 done -16 done_by -34 done_so -25 done_what 39 donkei_sanctuari -26 donor -24
door_for -19 door_in 29 door_on -15 door_wa 44 dose -23 doubl_in -15 doubt 28 doubt_about -17 doubt_that -21
doughnut 35 doughnut_for 35 down_<speaker> 26 down_a 46 down_and -26 down_at 26 down_by -44 down_for -24
down_her -22 down_it 21 down_on -21 down_over -15 down_the 81 download_<number> 22 dozen_peopl -21 drama 91
drama_<words> -16 drama_school -16 drank 49 draw_of 35 drawn 66 drawn_a -21 drawn_on -20 dream -21 dream_of -41
dreamt 48 dress 53 dress_as 49 dress_to -15 drew -27 drew_a -25 drew_applaus -19 drew_laughter -29 drew_the 37
drift -15 drill 17 drink -16 drive 38 drive_a 23 drive_for 34 driven -50 driver 37 driver_<name> -18
driver_in -30 driver_of -18 driver_shook -17 driver_who 23 drivewai -19 drivewai_where -19 drone -17 drop_on -26
drop_the 44 drove 24 drown 70 drown_in 77 drug -18 drummer -21 drunk 21 dry -56 dub -18 due_from 32 due_in 20
due_to -45 dug -37 dummi 15 duo 36 dure -48 dure_the -19 dusk -17 dust -33 dy 45 dye 26 e-mail -64 each 85
each_<name> 30 each_learn -47 each_of -48 each_on 30 each_other -17 each_time 30 each_to -26 each_week 21
each_year -17 eager -16 eager_to -16 ear 90 ear_that 18 earli -35 earli_as 16 earli_sign -18 earlier -61
earlier_hear -35 earlier_version -23 earn -15 earpiec -15 easi -21 east -27 eastern -22 eat 44 eat_a -25 edg 16
edg_of 17 edit 30 edit_the -23 editor 21 editor_<name> -16 editor_<speaker> -17 editor_say -18 educ -26 eel -23
effect -33 egg 23 eight 75 either_side 17 elbow 15 elect -27 elector -18 electr -26 electrician -16 eleven 38
eleven_dai 16 eleven_leopard -17 eleven_minut 53 eleven_month 98 eleven_peopl 19 eleven_time -45 elsewher -23
email -49 email_wa -52 embank -15 embargo_on -55 embassi 47 embezzl 23 embrac -24 emerg 18 emerg_number -18
emerg_servic -22 emerg_that 16 emploi -25 employ -42 employe -46 employe_that -19 empti_seat 20 end -23
end_<speaker> 34 end_in 16 end_the 23 end_when -16 enemi 30 energi -17 engag 19 engin -81 engin_have -19
engin_on -23 engin_room -37 enjoi -19 enorm -15 enough 19 entertain 16 entranc -17 entri_from 20 entri_is -24
envelop 27 envoi 31 episod 64 ev 26 ev_of 26 even_as 21 even_the 20 even_to -16 ever 89 everi 18 everi_<name> -30
everi_frame -20 everi_mile -15 everi_morn -40 everi_other 43 everi_pupil -21 everi_quotat -28 everi_second 23
everi_year 43 everyon 18 everyon_els -16 everyon_in 36 everyon_wa -29 everyth 33 evict -16 evid -93
evid_after -17 evid_of -21 evid_on -23 exactli 28 exactli_as 37 exactli_that -18 exam -37 exam_in -18 examin 58
examin_had 15 exchang 42 exchang_drew -16 execut -25 exempt -30 exercis 59 exhibit -18 exist 167 exit -15
expect -86 expect_to -26 expens 28 expert -109 explain 72 explor 17 export -18 express -17 extend -19 extra 71
extra_water -15 ey 118 ey_and 27 ey_shut 25 ey_were 43 eyebrow 49 fabric 60 face 34 fact 36 factori -58 fail -76
fail_in -21 fail_to 30 fail_twice -25 faint -26 fair -23 faith -15 fallen -55 fallen_by -21 fals 67 famili -57
famili_ha -16 famili_had 42 familiar -21 fan -26 fan_of 45 fanci_dress -15 far -56 far_as 18 fare -19 farewel 46
farm -50 farmer -91 fast_bowler 18 faster -20 faster_than -15 father -56 father_and -24 fault -37 fault_is -17
fear -25 fed 70 feder 28 feder_<name> 29 fee -35 fee_for -25 feed -21 feed_wa -15 feel -18 feet_high 29 fell -64
fell_by -24 fell_for -16 fell_in 15 fell_to 33 fellowship 16 fenc -25 ferri -37 festiv -58 fetch_<number> -26
feud 17 fever -31 few -78 few_minut -18 fiction 42 field -95 fifth -24 fifth_of -20 fifti -25 figur -47
figur_for -19 figur_until -22 file 76 file_on 20 file_the 36 file_with -21 fill 100 fill_a 50 fill_in 57
fill_with -15 film -43 film-mak 17 film_is 52 film_which -25 filter 24 filter_on 24 final -18 final_in 25
final_of 30 financ -20 financ_minist -15 find -56 find_<speaker> -18 find_and 29 find_anoth -15 find_at -15
find_her 23 find_him -17 find_no 38 find_on 18 find_that 16 find_the 74 find_to -15 fine -35 finger 110
finger_and 31 finish -85 finish_by -28 finish_the 16 fire -47 fire_chief 55 fire_station -17 firefight -31
firm_<name> -19 firm_ha -17 firm_that 17 first -21 first_class 87 first_draft -16 first_name 20 first_night -25
first_of 61 first_page -19 first_plai -32 first_report 50 first_sold 56 first_thing -15 first_time -64
first_to -32 first_wit -20 fish -87 fisherman 21 fishmong 43 fit 40 five -48 five_dai 27 five_hour 16
five_month -19 five_peopl 22 five_year -21 fix -60 fix_for -33 fix_the -22 flat 18 flat_in -24 fleet 35 flood -45
floor -43 floor_in -20 floor_throughout -19 flower -50 flower_read -19 flu -20 fly -19 foam 17 fold_phone -16
fold_the 22 foldabl -17 foldabl_the -16 follow 66 food -34 fool 16 foot 97 footag 66 footbal -27 for_<name> -96
for_<number> -25 for_<words> 87 for_about 35 for_an -16 for_anoth 67 for_comment -46 for_defend 22 for_eight -43
for_eleven 17 for_five -36 for_her 18 for_hi 36 for_him 49 for_it 54 for_month -16 for_most 51 for_next -18
for_nine 71 for_on 40 for_onc -32 for_onli -20 for_order -17 for_part 21 for_post 20 for_school -22 for_seven -20
for_sever -25 for_six -54 for_some -25 for_student 39 for_such 57 for_ten -24 for_the 51 for_them 40
for_those -15 for_three -47 for_two -18 for_water 40 for_word 33 for_year -20 forc_on -15 forc_out -16
forc_the 33 forecast -56 forecast_for -15 forehead 69 foreign 31 foreign_minist 60 foreman -69 forest -21
forfeit 27 forg -18 forger -30 forgeri 29 forget 17 forgiv 52 form 25 former -63 former_<name> 35
former_policeman 21 former_secretari -16 forthcom -15 forti 130 forti_peopl 33 forward 28 found 30 founder -19
four 42 four_a 22 four_and 17 four_both 29 four_count -30 four_dai -40 four_hour -27 four_in -33 four_minut -17
four_of 28 four_other 29 four_point 36 four_second 54 four_success -15 four_that 17 four_to -17 four_when -18
fourteen -32 frame 35 frank 28 free -23 free_to 30 freed 21 freed_in 35 freedom -16 freedom_of -16 freelanc 33
freeli 40 fresh 22 friend -15 frighten -19 from 52 from_<speaker> 57 from_a 96 from_an 21 from_anoth 20
from_four 20 from_her -20 from_hi -68 from_it -19 from_no -19 from_on -27 from_read 26 from_six -61 from_ten 51
from_the 19 from_their -17 from_three -15 from_two 48 from_which 67 front_of -41 froze 15 frozen 24 fuel -29
full -58 full_and -24 full_of 20 full_text -31 full_the 19 fund -47 fundrais -16 fundrais_page -16 funer 17
funni -16 further 27 futur 31 ga -33 gag 38 galaxi -23 gale -41 galleri -59 game -42 game_and 18 gang 44
gang_had 26 garag -21 garag_in -15 garden -36 gate_<speaker> -21 gate_of 24 gave 41 gave_a 64 gave_evid -29
gave_her -24 gave_it -15 gave_the -108 gave_up 33 gener 21 gener_manag -17 genuin 34 geographi -16 get 53
get_<number> -17 get_a 35 get_in -45 get_into -20 get_them -31 ghost -17 ghost_<speaker> -16 ghost_want -15
ghostwrit 20 gift 26 girl -33 girlfriend -20 give 89 give_<speaker> 37 give_a 22 give_hi -18 give_him -18
give_it -15 give_the 104 give_their 15 give_up -19 given 56 given_<number> 25 given_<speaker> 15 given_a 21
given_by 22 given_evid -16 given_her 37 given_him 20 given_in 43 given_no 20 given_out 33 given_the -18
given_three -35 given_up -23 glacier -16 glad -15 glass 96 go 40 go_and -30 go_by -41 go_down 27 go_for 52
go_grei -15 go_in -18 go_into -21 go_on 44 go_out 56 go_over -17 go_the 39 go_through 41 go_to 38 go_up -56
go_with 36 goal -67 goalkeep -15 goalkeep_<name> -19 goat 45 gold -51 golf 52 good_train -15 goodby 35 got 86
got_<number> 92 got_an -16 got_as 18 got_hi -25 got_him -27 got_hold 31 got_it 27 got_out -29 got_the 20
got_to 20 govern -66 govern_had -20 governor -18 graciou -32 graduat 17 grai -29 grai_suit -29 grammar -22
grammar_to -16 granari -20 granddaught -18 grandfath -24 grandmoth -31 grandmoth_who -42 grandson 88
grandson_is -18 grant -25 grate 22 great-grandfath -17 great-grandson 18 great_deal 16 green -29 greet 38
greet_with -47 grei 107 grei_becaus -15 grei_had -18 grei_parrot 37 grew_the 34 grin 53 groom 66 ground -21
group -55 group_in 16 grow -20 grower -33 grower_in -15 grudg 35 guard -27 guard_and -16 guess 83 guest 149
guidanc 37 guilti 34 guilti_on 15 gun -26 gutter_after -19 gym 52 ha -16 ha_<speaker> 90 ha_a 47 ha_accept -23
ha_admit -20 ha_agree -24 ha_an 44 ha_apologise 17 ha_becom -24 ha_been -55 ha_begin -21 ha_burn -16
ha_campaign -17 ha_come -30 ha_confirm -15 ha_demand -15 ha_deny 21 ha_di -19 ha_done 65 ha_each -47 ha_ever 26
ha_find 26 ha_finish -32 ha_given -24 ha_go -42 ha_hear -21 ha_her 16 ha_hi -28 ha_him 132 ha_hold -16 ha_it -36
ha_kept 83 ha_lent -22 ha_let 15 ha_lost -22 ha_made -32 ha_more 41 ha_no 34 ha_not 117 ha_now 45 ha_open -35
ha_order -17 ha_plai -18 ha_plead 15 ha_promise -46 ha_put -51 ha_raise -20 ha_reach 26 ha_report 45 ha_run -32
ha_say 43 ha_send -27 ha_set -26 ha_shown -24 ha_sinc 104 ha_sold -27 ha_stop -20 ha_the 96 ha_three 15
ha_trace 23 ha_two -22 ha_until -38 ha_write -45 ha_yet 34 hack 29 hacker -36 had 79 had_<number> -29
had_<speaker> 24 had_<words> -41 had_a -39 had_advise -16 had_answer -30 had_apologise -18 had_appli -20
had_argue -22 had_arriv -16 had_been 42 had_broken -22 had_brought 23 had_burn 25 had_call -33 had_carri 16
had_chang -25 had_come 28 had_complain -16 had_confirm -17 had_confisc -15 had_cost 49 had_cut -23 had_deny -21
had_di 24 had_diall 15 had_drawn 75 had_driven -27 had_eleven -17 had_end -15 had_ever -34 had_fallen -27
had_find 62 had_five 59 had_follow -16 had_given -40 had_got 77 had_had 78 had_hand -40 had_he -25 had_hear -16
had_her 48 had_hi 30 had_hire 35 had_inherit -16 had_invent -18 had_just 40 had_kept -43 had_last 15
had_laugh -18 had_learn -47 had_left 86 had_long 30 had_made 19 had_mean -25 had_met 16 had_mix 17 had_never -56
had_no -52 had_not 39 had_noth -23 had_oppose -15 had_paid 50 had_pass -29 had_pick 70 had_print -19 had_pull -19
had_receiv -31 had_risen 53 had_run -21 had_rung 19 had_sail 37 had_say 69 had_settl 51 had_shown -24
had_spent -21 had_spread -67 had_stop -17 had_suppli 26 had_swap 21 had_taken 43 had_telephon -18 had_tell 34
had_the 99 had_think 19 had_to 80 had_train -22 had_type 126 had_until -21 had_use -50 had_won -25 had_work -18
had_write -43 hadn't 56 hairdress 63 half -80 half_an 29 half_of -37 half_page -15 half_past 16 half_the 19
hall_is -29 hall_of 90 hall_wa -16 ham 21 hamburg -18 hamstr -15 hand 17 hand_and 42 hand_back 73 hand_in -75
hand_it -92 hand_of 24 hand_on 15 hand_out -33 hand_over -46 hand_the 63 hand_up 75 hand_wa 53 hand_were -25
handbag 31 handset 35 handset_at 25 handwrit 57 handwrit_examin 36 hang 51 hang_the -22 happen_next -16
happen_to -20 happi -23 harbour -24 harbourmast -20 hard -19 hardest -19 hardwar 17 harm -26 hasn't -22
hasn't_open -16 hat 70 have 22 have_<number> -27 have_<speaker> 67 have_a 41 have_add 27 have_arrest 34
have_ask -37 have_been -84 have_come -17 have_doubl -19 have_drop -15 have_fallen -21 have_had -17 have_hear 43
have_it -29 have_left -28 have_lost 17 have_made -24 have_mix -30 have_name 21 have_need 26 have_never 28
have_not -51 have_notic -19 have_now 20 have_read -29 have_rebuilt -17 have_risen 19 have_run 32 have_say 46
have_sinc 21 have_sold -22 have_speak 17 have_spent 26 have_tell 32 have_the -30 have_to -36 have_turn -22
have_until -15 have_vote -15 have_write -25 have_yet -16 he -39 he_add -24 he_agree -48 he_and 16 he_appear -15
he_arriv -16 he_been -18 he_bought 21 he_call -20 he_came -35 he_consider -20 he_did 33 he_doe 19 he_ever 16
he_give 17 he_go 110 he_grew 44 he_is 80 he_learn 18 he_left 20 he_like 21 he_listen -17 he_need -16 he_onc -16
he_plai -27 he_point -19 he_read 19 he_say -75 he_sign 36 he_spent -16 he_state 33 he_still 56 he_stood -20
he_tell 46 he_then 30 he_think 47 he_try -19 he_use 33 he_wa 44 he_will 46 he_won -18 he_would 34 he_wouldn't -20
he_write -44 head 45 head_<words> 18 head_and 58 head_of 17 head_the -26 headmast 62 headquart -19 headset 20
health -59 health_minist -20 health_secretari 16 hear 53 hear_<words> 60 hear_at -26 hear_from -32 hear_had 29
hear_her 20 hear_him -58 hear_in -47 hear_is 27 hear_it 153 hear_no -17 hear_noth 33 hear_on -29 hear_the 16
hear_to 17 hear_turn -25 heart 16 heatwav 46 heavi -29 heckle -22 heckler 36 help -40 help_of 22 her 25
her_<words> 21 her_a -120 her_as 16 her_at 18 her_aunt -36 her_best 19 her_client -16 her_coach -19
her_colleagu 25 her_daughter -22 her_deputi 22 her_desk -20 her_dog -26 her_ey 44 her_father -70 her_feet -19
her_first -71 her_for 17 her_friend -17 her_from -23 her_funer 32 her_grandson -22 her_had -17 her_hand -42
her_hear 28 her_husband -64 her_in 64 her_job -28 her_kitchen -23 her_last -29 her_lawyer 29 her_manag 37
her_mother -51 her_mouth 39 her_name 28 her_nephew 15 her_off -22 her_out -29 her_own -43 her_passport 24
her_password 21 her_phone -29 her_place -16 her_predecessor 41 her_say 64 her_seat -17 her_second -20
her_shoulder -18 her_sister -33 her_six -21 her_speech 18 her_street -39 her_student -25 her_supervisor -24
her_teacher 31 her_that -48 her_the 34 her_to 35 her_town 22 her_train -15 her_two -20 her_villag -17
her_voice 76 her_wai -15 her_ward -15 her_word -24 her_work 35 here_in 51 here_is -28 here_on -18 heron_ha -16
herself -70 herself_and 19 hi 25 hi_<name> -24 hi_<speaker> 48 hi_<words> -17 hi_account -45 hi_agent -18
hi_answer -18 hi_arm 36 hi_barrist -34 hi_captain -15 hi_children 37 hi_client -25 hi_club -19 hi_coach 27
hi_coat 28 hi_counterpart -17 hi_daughter 15 hi_death 22 hi_deputi -17 hi_desk 23 hi_employ -33 hi_ey 25
hi_finger 22 hi_forehead 51 hi_former -21 hi_girlfriend -20 hi_grandmoth -27 hi_hand -21 hi_head 39 hi_home -23
hi_hospit -26 hi_is -36 hi_job 19 hi_kitchen -30 hi_laptop 16 hi_last 36 hi_late 46 hi_left 16 hi_life -27
hi_manag -21 hi_mother 15 hi_mouth 17 hi_name 29 hi_offic -16 hi_parent -15 hi_part -35 hi_passport -19
hi_phone -23 hi_place -23 hi_pocket 83 hi_predecessor 24 hi_prize 16 hi_remark -18 hi_reply 107 hi_rival 18
hi_round -30 hi_school 17 hi_screen -15 hi_seat -29 hi_second -24 hi_secretari -26 hi_side -43 hi_solicitor -17
hi_speech -58 hi_staff -16 hi_student -16 hi_successor -15 hi_teacher 34 hi_truck 36 hi_victim -16 hi_voice -20
hi_wed 20 hi_widow -43 hi_wife -36 hi_word -42 hid -31 hidden 28 hide -19 high -44 high_and 29 high_school -26
higher 15 highest -17 highwai -21 hill 32 him 50 him_<words> -30 him_and -38 him_at 65 him_back -23 him_by -24
him_for 32 him_he 29 him_how -49 him_in 69 him_includ 29 him_of -75 him_on -33 him_read -29 him_say 45
him_that -29 him_the -16 himself_and 22 himself_ha -20 himself_out 23 himself_wa -22 himself_with -30 hip -20
hire 75 hire_by 50 hiss 65 histori -43 histori_in -15 historian 19 hit 23 hit_by -23 hit_the -34 hoax 50
hoax_call -38 hockei 79 hold_a -31 hold_an 17 hold_her 25 hold_in -30 hold_it -28 hold_no 15 hold_of 35
hold_out 15 hold_the -44 hold_up -38 holidai -37 home_and -15 home_by 24 home_in -35 home_on -16 home_town 42
honor 39 hope -45 hope_to -53 hors 38 hospit -40 hospit_ha -23 hospit_with -16 hot 25 hotel_ha -21 hotel_the -18
hour -20 hour_and -19 hour_befor 26 hour_by -35 hour_had 16 hour_in -37 hour_later -60 hour_on 45 hour_the 32
hour_with -30 hourli 16 hourli_rate 16 hous -100 hous_to -21 housekeep 23 how 58 how_a 15 how_hi 46 how_it 20
how_mani -21 how_much -18 how_to -60 hundr 96 hundr_peopl 42 hung_a -19 hung_up 15 hurri -16 hurri_to -16
hurt -44 husband -40 husband_<name> -15 husband_and 25 husband_wa -18 hydrologist 60 hymn -26 hymn_and -25
hypnotist 72 ic 31 idea -45 ident 20 identifi -15 idiom 42 if -55 if_<speaker> 23 if_he -20 if_it -22 if_the 39
if_thei -23 ignor -70 ignor_the -37 ill -38 imag -20 imagin 48 imperson 50 impostor 29 impressionist 74
improvis 33 in 17 in_<number> 35 in_<speaker> 51 in_a 38 in_an 26 in_and 24 in_anoth 152 in_at 17 in_autumn 33
in_case 54 in_cash -43 in_chapter 53 in_charg -15 in_colleg -16 in_court -73 in_eight -22 in_eleven -33
in_fact 22 in_fanci -15 in_fish -17 in_four -19 in_front -33 in_full 22 in_futur 35 in_good -44 in_her -36
in_hi -27 in_hospit -23 in_interview -45 in_it 67 in_line -49 in_nine -61 in_no -36 in_order 25 in_parliament -20
in_part -18 in_pencil 17 in_place -27 in_prison -19 in_public -47 in_question 93 in_reply -16 in_return -19
in_row 57 in_seat 47 in_sever 17 in_shift 33 in_six -15 in_tear -21 in_ten -32 in_that 108 in_the 56 in_their -47
in_them 25 in_three -18 in_through -25 in_town -19 in_twenti 20 in_two -39 in_with -28 in_write -53 inch -18
includ -39 includ_<speaker> 16 includ_<words> -15 includ_a -19 includ_that 31 incom -25 increas 17 indict 39
infect -21 inform 17 inform_is -27 inherit -25 initi 54 inject 23 injur -20 injuri -30 ink 101 ink_and 37 inn 21
inquest -45 inquiri -29 inquiri_into -22 inquiri_that 15 insid 56 insid_say -28 insist -57 insist_that -40
inspector -43 instead -36 instruct -15 instructor 63 insur -27 intact 19 intens 33 intens_care 34 interest -20
intern -25 interrupt -24 interv 16 interv_and 41 interview 44 interview_at -42 into 30 into_a 37 into_forc -15
into_her 32 into_on 26 into_the 33 introduc_the 22 intrud 24 invad 23 invent 16 investig -28 investig_say 25
investor -28 invit 39 invoic 39 is -15 is_<name> -48 is_<speaker> 30 is_a 136 is_about -20 is_an 17 is_ask -57
is_at -30 is_avail -15 is_be -34 is_call -17 is_charg -19 is_date 101 is_describe -22 is_done -18 is_due -38
is_eat -15 is_expect -44 is_for -24 is_forecast -20 is_free -27 is_from 63 is_go -17 is_happi -18 is_hear 35
is_how 61 is_in -15 is_it -18 is_left -18 is_less -15 is_like -26 is_lost -15 is_mean 31 is_more -20 is_need -20
is_now -30 is_of 86 is_off -21 is_often -22 is_on -50 is_out -46 is_plan -16 is_publish 26 is_put -18 is_read 20
is_run -31 is_say 58 is_seek -15 is_set -79 is_short 17 is_six 61 is_sorri 15 is_stand -51 is_suppos 30
is_surviv -28 is_taken 68 is_talk -29 is_tell 60 is_that 29 is_the 97 is_then -21 is_think 25 is_too -21
is_two 53 is_up 18 is_with -23 is_withdrawn 15 is_without -15 is_write 28 island 29 isn't -63 isn't_a -34
isn't_on 34 issue 42 issue_a -23 issue_for 19 it 38 it_<number> -24 it_<speaker> -23 it_a -40 it_about 21
it_again 67 it_all -32 it_and 98 it_anoth -21 it_appear 37 it_as -16 it_ask -33 it_at 43 it_author 67 it_back 87
it_be 20 it_belong 19 it_by 30 it_call -41 it_came -22 it_carri 50 it_come -18 it_could -21 it_council -20
it_doe -21 it_drop -15 it_editor -19 it_eleven -15 it_emerg 50 it_end -23 it_feel -31 it_find -25 it_for 77
it_four 33 it_from 70 it_gave -22 it_ha -40 it_had -88 it_have 24 it_head 20 it_includ -17 it_into -19 it_is 16
it_isn't -16 it_last -21 it_maker 18 it_manag 52 it_member -25 it_nine 21 it_on 15 it_onli -15 it_open -49
it_out 16 it_quote -26 it_record -18 it_report 43 it_run 55 it_say 19 it_show -25 it_sinc -28 it_so 26
it_staff -17 it_take -25 it_target 21 it_term -18 it_title 21 it_to 66 it_took -35 it_twice 115 it_under 16
it_until 18 it_up 58 it_wa 35 it_wasn't 23 it_with 20 it_would -69 it_wrong 21 item 36 itself -16 itself_and -15
jacket 31 jacket_and 21 jacket_wa 15 jar -16 jaw 135 jersei 36 jet -21 jetti -38 job_as -20 job_of 26 job_to -25
join_in -29 joint -17 joke -90 joke_that -41 journal -21 journalist -18 journei -37 judg_<name> -20
judg_<speaker> -15 judg_ask -16 judg_put -35 judg_tell 28 judg_with 18 junction -36 junior -23 juri_on 25
juri_should -17 juror_<name> 19 juror_that 32 juror_to -16 just 72 just_as -15 just_been 41 just_won 89 justic 21
karaok 17 keep -54 keep_bee 38 keeper -27 kei 63 kept_a 56 kept_ask -16 kept_her -24 kept_hi -28 kept_him -31
kept_it 69 kept_the 39 keyboard 59 kick -25 kid -21 kidnei 23 kill -46 kilometr -47 kind -26 king -20 kiosk -16
kitchen -23 kitchen_televis -19 knee 118 knee_of 46 knew 36 knife 48 knife_crime -16 know 119 know_it 33
know_no 37 know_that -28 know_the 33 know_what -33 know_who -15 known_as -17 known_to 23 label -59
label_<words> -17 lad 17 ladder 17 ladl -28 ladl_and -21 lai 122 lai_a -15 laid -19 laid_on -15 land -35
land_that 31 land_wa -30 landladi 24 lane -34 languag -23 languag_and -37 laptop_wa -15 larg -60 largest -44
larynx 79 last -48 last_<name> -22 last_<number> -18 last_dai 31 last_five 16 last_for -19 last_four -55
last_frame 53 last_half 48 last_line 46 last_month -41 last_night 20 last_of -31 last_see 20 last_until 18
last_week -55 last_winter -30 last_word -33 last_year -58 late 24 later -55 laugh_and 24 laugh_when -60
laughter_from -16 launch -36 launderett 51 laureat -22 law 28 law_firm 59 law_say -17 law_student -30 lawmak -16
lawn 15 lawyer -42 lawyer_<name> -26 lawyer_had 22 lead -90 lead_on 17 lead_the -27 leader -44
leader_<speaker> -18 leader_in -32 leaflet 29 leagu -41 leak -62 leak_in -16 lean 41 learn -23 learn_from -31
learn_hi -38 learn_to -39 learner 18 learnt 40 learnt_of 41 leas -52 least -25 least_two -15 leav -67 leav_at -26
leav_that 23 leav_the -24 lectern 93 lectur 42 led -92 led_by -17 led_the -19 ledg -27 ledger 40 leek -17
left -66 left-hand 44 left_<number> -22 left_<speaker> 33 left_and 32 left_befor -18 left_her 15 left_hi 26
left_in -18 left_on -29 left_the -73 left_to -28 leg 21 leg_ar 19 legaci -27 legal -27 legisl 19 lend 40
lend_it 27 lent -40 leopard -23 less -54 less_sentiment -20 less_than -16 less_the -19 let 63 let_her 18
let_off 16 let_out -17 letter 47 letter_came 36 letter_date -50 letter_from 41 letter_in -73 letter_is 58
letter_of -21 letter_say -18 letter_that -35 letter_to -51 letter_wa 49 letter_would -17 letterhead 63 level 31
li 29 librari -24 librari_and -18 librari_campaign -15 librarian_at -16 licenc -28 lid -21 lid_of -18 lie 23
life 23 lifeboat -27 lift_on -16 lift_the 41 light -80 light_and -19 light_go 18 light_had -17 light_the 42
light_to -21 lighter -26 lighter_sentenc -18 like 74 like_a 18 like_everyon -16 like_rain -22 lime 38 limit -43
limit_of -24 line 67 line_and -19 line_for 22 line_is 30 line_of 36 line_to 16 line_up -23 line_wa 27 linguist 41
link -49 lip 103 lip-read 81 list -19 list_is -16 list_of 22 list_the -24 listen 112 listen_to 80
littl_differ -18 littl_more 16 littl_wind -22 live 20 live_alon -20 live_on -20 loan -51 lobbi 23 local -71
lock-up -15 lock_the 33 locker 55 log 68 log-in 23 log_in -15 log_put 16 log_show 63 logo -27 logo_and -22
long -78 long_and -28 long_as -18 longer 19 longer_type -22 longest -20 look -23 look_at -17 look_close 20
look_into -19 look_up 32 lookalik 29 loop 52 loos 51 lorri -64 lorri_driver -23 lose 23 lose_her 20 lose_their 23
loss -37 loss_of -23 lost -75 lost_by 32 lost_her -54 lost_hi -30 lost_in 23 lost_it -49 lost_the 29 lot 54
lot_for 28 lot_voter -15 lotteri -27 loud 24 loudspeak 21 low -34 low_cross -20 lower -27 lunch 40 ly -19 m_on 21
machin 16 machin_and 16 machin_that 20 machin_wa -15 made -20 made_<number> -31 made_<speaker> 27 made_<words> 40
made_a 23 made_by 32 made_for -20 made_four -15 made_her -33 made_him -15 made_it 25 made_no -20 made_of 72
made_the -56 made_to 63 made_up 19 made_with -30 magazin 92 magistr 64 mai_be -47 mai_have 17 mai_not -15 maid 31
main -31 maiz 22 major -33 major_of -22 make 45 make_<speaker> 53 make_a -24 make_it -30 make_two -28 make_up 58
maker 44 maker_had -27 maker_of -42 maker_say 45 malaria 55 male -30 male_artist -16 mall 19 man 32 man_at 19
man_had -19 man_on 22 manag_<name> -30 manag_<speaker> -54 manag_and 15 manag_at -18 manag_director 30
manag_in 43 manag_to -20 mani -79 mani_of -22 manufactur -20 map -25 marathon -24 march -20 mare -31 margin 24
margin_of -16 marin -15 mark 43 marri 23 marshal 20 mask -38 mask_and -36 mask_to -34 match -49 match_in 27
match_the 39 mate 31 matine 92 matter -53 mattress 40 mayor -62 mayor_<speaker> -23 mayor_of -26 me_the 24
me_what -16 mean 31 mean_<words> 66 mean_it -40 meantim -26 meanwhil -31 measur -48 meat -30 medal -19 medic 16
medium 59 meet -53 meet_at -33 meet_in 17 meet_is -16 meet_of 87 meet_that 15 melt 18 member -67 member_<name> 18
member_have 28 member_of 24 member_that -17 member_took -18 memori -43 men -36 men_have 33 mend -18 mention -29
merchant -29 message 46 message_between -37 message_on -20 message_send -15 message_to -18 met -27 met_her 24
met_in 19 met_with -27 meter -45 metr -28 metr_and 36 microphon 32 microphon_and -31 microphon_fail -49
microphon_had -33 microphon_on 45 midnight -27 might 51 mild 20 mile_from 39 mile_of 18 milk -19 milkman 26
mill -24 mill_in -16 million -56 million_follow 62 million_in -17 million_peopl -23 million_time -30 mind 15
mind_on 20 mine -34 minimum -20 minist_<name> -29 minist_<speaker> -47 minist_as -22 minist_in -30 minist_is 66
minist_offic -24 minist_over -16 minist_wa 21 minist_who 49 ministri_say -21 minor -15 minut 37
minut_<speaker> 84 minut_and 15 minut_as 24 minut_befor -23 minut_earlier 15 minut_later 33 minut_of 34
minut_on 15 minut_paus -15 minut_to 70 minut_were 63 minut_when -15 minut_with -30 mirror_for -43 misheard 27
misheard_the -22 misquot 31 miss -74 miss_<speaker> -17 miss_it -17 miss_the 15 mission -16 mistak -15 mix -29
mix_feel -15 mix_up 18 mobil -21 mock 31 mock_exam -18 mock_trial 54 modern -19 moment -62 moment_everyon -21
moment_longer -22 monei -52 monei_on 42 monk -16 monologu 18 month -53 month_and 27 month_at 31 month_in -25
month_of -20 month_on 41 month_that -15 month_with -18 mood -20 mood_for -16 moon 20 mop 17 moral 28
more_<words> 18 more_direct -17 more_of -28 more_or -20 more_than -29 morn 47 morn_and -41 morn_as -17
morn_from 15 morn_in -20 morn_wa 15 morn_when -16 most -56 most_famou 55 most_of -36 mostli -20 mother -57
mother_<name> -17 mother_<speaker> -17 mother_say 33 mother_who 19 motor 48 motto_<words> -16 mould -24
moustach 76 mouth 121 move_by 15 move_for 23 move_it -19 move_out -16 move_to -27 move_up -20 much -47
much_of -19 mud -18 murder 43 museum -34 museum_had -17 museum_in -27 must 55 must_be -22 must_pai -27
must_wait 42 my -60 name 47 name_<name> -17 name_<speaker> 59 name_after 17 name_and 75 name_as 30 name_by 32
name_down -17 name_for -25 name_is -25 name_of -26 name_on 22 name_say -22 name_the 28 name_to -30 name_wa 80
name_were -20 nation -35 nativ 38 navi 32 near -56 near_<name> -33 near_the -31 nearbi -16 nearest -30 nearli -56
need -65 need_on 22 need_six -35 needl 33 neg 16 negoti 19 neighbour -53 neither 19 neither_read 25 nephew 22
nephew_<name> -23 net -22 never 15 never_been -21 never_met 30 never_plai -17 never_say 34 never_see -15
never_speak -17 never_to -32 new -109 new_<name> -15 new_site 21 newest 37 newslett 34 newspap 35
newspap_gave -20 newspap_put -15 newspap_that -15 next -22 next_<name> -15 next_month -15 next_morn 26 next_on 26
next_spring 39 next_summer -27 next_to 18 next_week 23 next_wit -19 night_<speaker> 42 night_and 20 night_as -41
night_befor 39 night_in 22 night_of -40 night_on -33 night_shift -21 night_the -31 night_train 29 night_wa -21
night_when -17 night_with -41 nine_and 56 nine_dai -58 nine_had 32 nine_night -29 nine_of 27 nine_recept -17
nine_year 50 nineti 32 nineti_second 33 ninth -20 no 84 no_<name> 21 no_<speaker> 33 no_and 37 no_charg -36
no_email -27 no_evict -15 no_hurri -15 no_joke -17 no_longer -19 no_mood -18 no_notic -17 no_on -19 no_part -28
no_public 25 no_receipt -23 no_record 18 no_regret -15 no_shout -17 no_signal -22 no_such 75 no_trace 37
nobodi 24 nobodi_at 42 nobodi_ha -22 nobodi_in -31 nobodi_knew -18 nobodi_wa -33 nod -34 nois -19 nomin -29
nomin_is -16 none 63 none_of 76 none_wa 18 noon 16 noon_the 25 nor 69 nor_did -31 nor_the 17 normal -23 north -30
north_of -15 nose 21 not -76 not_<number> -51 not_<speaker> 85 not_<words> 25 not_affect -26 not_all -43
not_answer -33 not_at 21 not_be 31 not_check -24 not_come 50 not_comment -22 not_discuss -18 not_disput -56
not_everi -29 not_everybodi -17 not_everyon -33 not_exist 53 not_go -17 not_had -24 not_hear 42 not_impress -18
not_lost -23 not_mean 20 not_meet 21 not_mention -23 not_met 54 not_move 44 not_on 61 not_open 15 not_read 22
not_respond -17 not_say -39 not_set 105 not_speak 35 not_the 53 not_turn 23 not_utter 34 not_yet 72 note 26
note-tak 29 note_for 22 note_from 19 note_on 23 note_that 56 note_to -20 note_with -16 notebook 36 noth 38
noth_and -16 noth_at 26 noth_but 19 noth_of 20 noth_to -31 notic -24 notic_on -17 novel_<words> -15 novel_in -16
novel_is 55 novelist -17 now -61 now_<number> 21 now_a -16 now_and -16 now_go 24 now_ha -23 now_hold 18 number 59
number_<speaker> -30 number_of -71 number_seven 38 number_wa 19 nurs -21 nurs_<speaker> -16 nurs_and -16
nurs_for 61 nurs_speak -21 nurs_staff -17 nurs_were 43 nylon 20 o'clock -23 oath -25 object -72 object_to -16
oblig 24 obtain -21 occas 24 occas_with -18 occasion -16 occup 28 of_<name> 46 of_<number> 80 of_<speaker> 39
of_<words> 48 of_a 69 of_an -21 of_argument 20 of_be 25 of_both 42 of_charact 19 of_each 24 of_feel 26 of_five 23
of_fraud -36 of_her -15 of_home -30 of_honor 39 of_it -57 of_job -24 of_let 19 of_nine -56 of_on 16 of_peopl -17
of_plastic -15 of_press -25 of_radio 49 of_silenc 66 of_talk -18 of_tape -45 of_tea -29 of_ten 36 of_tender 24
of_that 49 of_their 62 of_these 23 of_those -28 of_three -16 of_two 45 of_what -16 of_which -23 of_whom 20
of_word -18 of_work 20 off 54 off_<speaker> 41 off_as -29 off_by -32 off_for 32 off_from -39 off_her -23
off_hi -42 off_on 16 off_the 21 off_to 92 off_with -42 offenc -16 offens 15 offer -58 offer_from 37 offer_him -21
offic_<name> 44 offic_<speaker> -17 offic_and -16 offic_had -25 offic_in 16 offic_on -38 offic_who -47
offic_with -15 offic_would 18 offici -72 offici_in -22 often -51 often_that 24 old 48 old_line -27 old_on 31
old_record -17 old_train -27 older -30 oldest -19 on_<name> -58 on_<speaker> 56 on_<words> 81 on_a 48 on_an -26
on_and 63 on_ani 91 on_anoth -17 on_as -26 on_by -19 on_card -21 on_eleven -34 on_extra -19 on_ey -22 on_foot -21
on_ha 18 on_her 19 on_hi -59 on_him 72 on_holidai -17 on_how 16 on_is 29 on_leav 22 on_long -36 on_man -18
on_noth 25 on_of 34 on_our -26 on_page 75 on_second 28 on_show -19 on_stage 18 on_stove -21 on_that 48 on_the 42
on_their -24 on_thi -15 on_thing -31 on_three -17 on_time 15 on_to -24 on_trial 21 on_two -28 on_voice -20
on_wa -41 on_when 20 on_whether -17 on_who 18 on_with 29 on_without -25 onc 18 onc_a -32 onc_it 19 onc_on -16
onc_plai -20 onc_the 37 onli -30 onli_<name> 18 onli_as -25 onli_four -30 onli_in 50 onli_onc -19 onli_part 22
onli_that 32 onli_wit 34 open -22 open_a -22 open_again -17 open_an -28 open_at 44 open_hi 55 open_it -64
open_next -17 open_on -24 open_until 15 open_with 49 oper -27 opera -16 opinion 53 opinion_wa -18 oppon -41
oppon_have -25 opposit 42 opposit_<name> -27 opposit_number -55 option 46 or -45 or_less -21 or_the 28
or_what -26 order 44 order_from 24 order_the 21 organ -24 organis -37 organis_had -16 origin -15 other 50
other_<name> 82 other_<number> -15 other_ar -18 other_candid 16 other_end 22 other_on 15 other_peopl -22
other_side 39 other_sourc 19 other_were -16 other_work 15 otherwis 40 ought 23 ought_to 23 our 74
our_correspond -20 our_report 41 out 25 out_<number> -17 out_a 20 out_an 23 out_and 29 out_as 22 out_at 30
out_befor -32 out_by 29 out_from -31 out_of 28 out_on -27 out_other -15 out_over 26 out_that -29 out_whether 42
out_with -38 outbreak -22 outcom -18 outsid -120 outsid_<name> -16 outsid_<speaker> -19 outsid_firm -22
outsid_her -18 over 23 over_<name> 30 over_<speaker> 49 over_<words> 17 over_a 19 over_befor -18 over_by -20
over_everi -15 over_her 29 over_in -21 over_knife -16 over_the 40 overnight -21 ow 69 own 75 own_a 34 own_and -20
own_choic -17 own_foldabl -16 own_hous -15 own_make 37 own_mother -18 own_record 17 own_side 19 own_speech -16
own_up 92 owner -43 owner_<name> -21 owner_<speaker> -19 owner_as -19 p. 44 p._m 18 pack -28 page 133
page_<number> 116 page_for 26 page_long -53 page_with -45 pai -59 pai_<number> -25 pai_for -37 pai_the -16
pai_what -15 paid 53 paid_<number> 37 paid_a 61 paid_by 38 paid_for -34 paid_in -60 paid_tribut -16 pain 21
paint -17 painter -18 pair 22 pair_of 70 palac 32 pan -41 panel 31 panel_ha 18 panel_that -21 pantomim 41
paper -54 paper_for -25 paper_from 37 paper_had 34 paper_in -55 paper_on -16 paperback -20 paragraph 76
paramed -26 parcel -23 parent -31 parish 61 parish_regist 36 park_and 25 park_behind -19 park_charg 20
park_space 20 parliament -23 parliament_and -25 parodi 81 parodi_account 21 part_as -18 part_in -63 part_of 55
parti 43 parti_had -22 parti_on 15 partner 38 partner_<name> -21 pass_<number> -19 pass_on -30 pass_the 64
passag 69 passeng -44 passport 28 passport_in -23 password 48 past 67 past_four 41 past_six -18 past_tens 44
past_the 17 past_three 21 past_two -20 pastor 17 patch 30 patienc -42 patienc_with -21 patron -15 paus -65
paus_includ -15 payment -24 peac 22 peel -20 peg -26 penalti -48 pencil 20 pencil_becaus -19 penguin -15
pension_fund 19 peopl -92 peopl_and 16 peopl_at -19 peopl_had -20 peopl_in 67 peopl_who -38 peopl_work 21
peopl_worst -15 per -40 per_cent -44 percent -48 percent_and -15 perform -22 perjuri 20 perman 54
perman_secretari 62 permiss -21 person -29 petit -34 petrol -21 petrol_station -19 pharmaci 47 pharmaci_in 33
phone -37 phone_call 54 phone_from -30 phone_had -20 phone_in 20 phone_of -17 phone_to -17 photo 26 photograph 24
photograph_and 37 photograph_in -28 photograph_of -40 photograph_show 20 phrase 43 phrase_in 15 phrasebook 68
physic -16 physician 17 pi -16 pick 37 pick_the 28 pick_up 22 picker -16 pictur_of 29 pictur_say 28
pictur_that -26 pie 24 piec 65 piec_of -31 pier -21 pigeon -29 pigeon_had -28 pigment 19 pilot_in 28 pin 42
pipe -40 pirat 31 pistol 31 pitch -25 pizza 126 placard 28 place_at 20 place_by -17 place_in -26 place_on -19
plai_<words> -19 plai_and -35 plai_at -22 plai_by 128 plai_card -19 plai_down -20 plai_for -57 plai_her 50
plai_in -48 plai_on -15 plai_the 93 plai_togeth -31 plain 25 plain_wife -15 plan -57 plan_to -16 planet -24
plant -26 plant_in 46 plaqu 18 plaster -16 plate -29 player_had -21 player_in -20 player_left -19 player_of 35
playoff 18 playwright 22 plea 32 plead 26 plead_guilti 35 pleasur -30 plinth 47 plumber 72 plumber_with 23
pocket 101 podcast 41 poem -21 poet -19 poet_<speaker> -24 point_from -19 point_of 36 point_to 58 polic_find 20
polic_had -33 polic_in 33 polic_on -15 polic_say 55 polic_station 28 polit -18 poll -37 polygraph -20 pool -15
poor -37 pope 55 port -19 portabl -16 portrait 64 pose 39 pose_as 66 posit -32 possibl -19 post -16 post_a -38
post_as 20 post_at -26 post_in 46 post_offic -32 post_on -31 post_twice -22 post_wa -19 poster -68 poster_ar -33
poster_read -18 postman -21 postmark 31 pot_of -18 pound 27 pour -16 power -66 practic 17 prank -32 prayer -15
predecessor 43 predecessor_<name> -17 predecessor_<speaker> -21 predecessor_who 15 predict -19 prefect 17
prefer -20 prefer_the -24 premier -17 premier_in -21 prepar -32 presenc -17 presenc_of -17 present -31
present_and -27 presid_<speaker> -38 presidenti 18 press 100 press_confer 36 press_him -26 press_offic 45
press_time -25 pressur -19 previou 25 price -99 price_in -16 price_of -41 priest 24 primari 107 primari_school 59
prime 42 prime_<name> -17 prime_minist 59 print 15 print_a -37 print_it 33 print_on 58 print_the -15 printer 104
prison -48 privat -39 prize_for -24 prize_to -23 prize_with -19 probabl -15 problem -24 procedur -17
procedur_and -17 produc_a -15 produc_the -18 product -23 profession 26 professor_<speaker> -17 professor_of 19
profil 24 profit -38 program 21 programm 68 programm_and -17 programm_say 16 project 15 project_box -28
promise 69 promise_<words> 54 promise_a 47 promise_hi 38 promise_that -39 promise_to -28 prompt 16 prop 18
properti -16 propose 47 propose_the 33 propose_to 25 prosecut -30 prosecutor_who 30 protect -37 protest 27
prove 19 provinc -18 provinci -19 proxi 18 pub -15 public -58 public_galleri -27 public_meet 32 publicist 56
publish -28 publish_a -18 publish_and 15 publish_it -17 publish_last -24 publish_on -41 pull 18 pull_out -16
pull_the 69 pulp 52 pulp_<number> 18 pump -20 pupil -58 pupil_had 36 pupil_in 41 puppet 39 purchas -15 purpos 28
put 81 put_<speaker> 98 put_asid -29 put_at -21 put_back -49 put_hi -49 put_him 36 put_in 19 put_into 18
put_it -67 put_off -67 put_on 43 put_out 55 put_that 42 put_the 45 put_them 18 put_thi 18 put_through 20
put_to 22 put_togeth 37 put_up -47 putt -20 putt_drop -19 quai -16 qualifi 18 qualiti -20 quarter -27
quarter_of -15 queen 18 question_about 28 question_by -15 question_from -19 question_of -25 question_she -16
question_to 23 question_wa 18 question_whether 20 queu 38 queu_for 40 queue 19 quick -24 quick_to -23 quickli -30
quiet -50 quiet_for -19 quit 43 quizmast 75 quotat 50 quotat_is -28 quotat_wa 37 quote 106 quote_from -19
race -43 racehors -29 rack 23 radio 56 radio_in -29 rail -22 railwai -38 rain -37 rain_in -17 rain_is -17
rain_or -22 raise -15 ralli -49 ralli_in -34 ran -25 ran_on 58 ran_out -25 ran_to -38 rang -30 rang_a 24
rang_of -16 rang_the -70 rasp 22 rate_on 23 rate_the 37 rather_than 17 reach 25 reach_<speaker> -21 reach_by -29
reach_for 35 reach_level 50 reach_the 39 reaction -33 read 19 read_<number> 24 read_<speaker> -30 read_<words> 71
read_aloud 19 read_for 27 read_from -17 read_in 20 read_into -49 read_it -26 read_nor 25 read_over -16
read_the -71 read_to -37 read_what 43 reader 68 reader_who 56 real 82 real_<speaker> 88 real_name -15 reason -42
rebat -15 rebat_and -15 rebel 29 rebuilt -48 rebuilt_in -25 recall 20 recall_cover -20 receipt -43 receiv -59
recept -15 recip 15 recip_for 23 recit 33 reckon -16 recognis 27 recollect -17 recommend -23 record -97
record_for 35 record_in -39 record_it -41 record_of -44 record_set -17 record_the 18 recov -88 recov_from -32
red 26 reel 21 referr 24 reform -30 refund -27 refuse -34 refuse_to -38 registri 30 regret -19 reject -54
reject_the -18 rel -17 release 23 release_and -20 release_by -26 release_on 21 release_wa 23 remain -55
remain_in -24 remark 56 remark_drew -38 remark_in -85 remark_to 18 remark_were 27 rememb 49 rememb_a 25
rememb_it -16 rememb_the -15 remind_him -63 remov 41 remov_from -30 remov_it -24 remov_of 19 remov_the 18
render 26 renew -21 rent 44 rent_in -18 reopen -49 repair 15 repair_shop 25 repeat 18 repeat_it -19
repeat_that -15 repeatedli -16 replac -38 replac_a 29 replac_by -20 reply 40 reply_he -17 reply_that -44
reply_to -52 reply_within -15 report 27 report_<number> -15 report_<speaker> 55 report_and -33 report_as -16
report_ha -32 report_had 57 report_in -23 report_it 28 report_on 32 report_she -15 report_tell 15 report_that 30
report_wa 18 report_whether -16 report_who 29 repres 19 reproduc -37 request 17 request_for 40 request_of 21
requir 25 rescu -40 research -65 reservoir -21 resid -53 resid_of -19 resign 30 resist 15 respond -44
respond_point -15 respond_to -18 respons -19 restaur -38 restaur_in -22 restor -15 result_from -31 result_is 18
resum -32 resum_at -18 retail -20 retir_dentist 27 retir_for -20 retir_in -34 retir_signal -15 retir_surveyor 20
retir_to -22 retire 17 return -51 revenu -17 revers 31 review -51 review_by 33 review_of -16 revolt 23 reward -16
ribbon 19 rice -22 ride 76 rider -41 rider_as -19 rifl 63 right -48 ring 25 ring_the 22 risen 61 risen_to 31
risk -30 rival_firm -20 rival_for 24 river -49 road -57 roar 42 robberi 23 robe 67 robot -40 roll 34 roll_her -19
roller 19 roof -63 roof_of -25 roofer -23 room 65 room_and -16 room_as -34 room_he 27 room_in -18 room_of 52
room_on 16 room_over -15 room_sinc 24 room_wa 18 room_when 72 rose -35 round_from 42 round_of 43 round_to 21
rout -30 routin -20 rover -36 row -15 row_<name> 20 row_behind 16 row_over -15 row_two 38 royal_granari -18
rubber 72 rubber_mask 32 rugbi_union 15 rule -30 rule_on 59 ruler 35 rumour -40 rumour_that -22 run 60
run_again -17 run_by -26 run_of 30 run_out -48 run_the 18 run_to 104 run_until -50 run_use -16 rung 19
runner_in -15 runwai -22 rupe -15 rush 24 safeti -40 saffron -16 sail_a 45 salami -22 sale -25 sale_from -37
sale_in -22 sale_wa 53 same 21 same_<name> 52 same_even -20 same_gale -28 same_minut 58 same_morn -18
same_name -28 same_room 37 sampl_had -17 sanction -17 sanctuari -33 sandwich 28 sat 26 sat_at 19 sat_on 19
satellit -18 satir 41 save -41 say -90 say_<name> 44 say_<speaker> -39 say_<words> 117 say_a -55
say_afterward -19 say_an -18 say_and 66 say_befor -15 say_exactli -21 say_for 26 say_he -111 say_hi -40 say_in 69
say_is 56 say_it 28 say_no -28 say_noth 51 say_of 24 say_on 34 say_onli 19 say_she -65 say_so 106 say_someth 54
say_that -109 say_the -23 say_thei 60 say_there -42 say_thi 23 say_wa 37 say_what 32 say_with -22 scaffold 16
scale -18 scan -33 scar 15 scene 127 scene_wa 18 sceptic -15 scheme -20 scholar 18 school -40 school_and -49
school_bu 28 school_gym 58 school_have -29 school_in -18 school_is -16 school_to -19 schoolboi 21 schoolteach 51
score -57 scream 32 screen 72 screen_for 31 screen_in -21 screen_turn -18 screenshot 38 script -22 scroll 24
sea -47 seagrass -15 seal -25 search_of -15 season -28 season_and -41 season_made 25 season_on -19
seat_<number> 43 seat_a -22 seat_for 41 seat_in -20 seat_were -16 second 21 second-year 49 second_act 31
second_back -20 second_befor 35 second_dai -26 second_half -42 second_home -29 second_in -29 second_of 34
second_on 54 second_sampl -17 second_time 26 second_to 16 second_wa -19 second_year -21 secret 20 secretari 38
secretari_of -23 secretari_say -27 section -15 secur 63 secur_firm 33 secur_guard -17 see_by -48 see_her 16
see_hi -19 see_it -44 see_on 17 see_the -23 see_two -18 seek -29 seek_a -17 seem -49 seem_in -15 seem_to -19
segment 21 seiz -21 select -16 sell -32 sell_a 44 sell_the 30 seller -22 seminar 20 send_by -16 send_for 25
send_from 18 send_her -26 send_it -17 sender 101 senior -46 senior_offici -18 sentenc 164 sentenc_and 25
sentenc_begin 24 sentenc_in -25 sentenc_is 24 sentenc_of -19 sentenc_on 52 sentenc_that 22 sentenc_to -43
sentenc_wa 70 sentenc_will -21 separ -24 sergeant 45 seri -57 seriou 35 serv -22 serv_for 37 server 44
servic_in 24 set -28 set_foot 92 set_in -29 set_up -35 settl 47 settl_a 28 settl_on 60 settl_the -15 seven -35
seven_month 18 seventh -30 sever -44 sewn -18 shadow 48 shake -27 shame -17 shape 17 share -49 share_<number> -19
share_a 28 share_hous 40 share_the -18 share_two -21 sharper -25 sharper_in -25 shave -32 she -93 she_agree -25
she_and 37 she_answer 15 she_could -15 she_deny -15 she_did -20 she_ever 15 she_go 30 she_hand 76 she_hold 55
she_laugh -17 she_lost 27 she_move 79 she_point -15 she_promise 19 she_read -45 she_sat -23 she_say -109
she_sing -20 she_speak 71 she_spent 31 she_tell -56 she_took -25 she_wa 86 she_walk -23 she_want -20
she_write -40 shed -29 sheep -22 sheet 21 shell 17 shelter -18 shift -21 shift_and -16 shill 40 ship 20
ship_wa 49 shook -80 shook_hi -63 shoot 18 shop 18 shop_and 15 shop_on 33 shop_where -23 shopper 31 short -29
short-liv -16 shorten -25 shorter -36 shorthand 36 shortli_befor -23 shortlist -27 should_have 62 should_not -18
should_read -24 shoulder -17 shoulder_and -17 shoulder_of 17 shout 56 shout_it 28 shout_of -51 show 30
show_<name> -15 show_<number> 50 show_a -22 show_and -20 show_her 52 show_in -25 show_it -18 show_me -18
show_no -19 show_the 130 show_what 25 shown -36 shown_in -15 shown_it -16 shown_on -16 shown_the 18 showrunn 30
shrug -18 shut 28 shut_down -24 shut_out -15 shut_sinc 20 shut_the 16 sick -42 side -18 side_ar 35 side_door -15
side_had -32 side_of -22 sigh 21 sight -29 sight_of -20 sign_a -44 sign_and -46 sign_in 16 sign_it 34
sign_that -26 sign_the -21 sign_up -15 sign_with 58 signal -43 signal_and -21 signal_box -17 signal_offic -15
signatur 19 signatur_of -18 silenc 30 silenc_and -29 silent -30 silver -27 silver_ladl -21 similar -31
similar_strike -15 sinc_<name> -49 sinc_<number> -40 sinc_<speaker> -20 sinc_a 19 sinc_breakfast 43
sinc_chang -22 sinc_he 52 sinc_her -26 sinc_hi 24 sinc_independ 33 sinc_it -41 sinc_last -19 sinc_spring 20
sinc_taken -15 sinc_the 55 sinc_then -23 sing -20 sing_and -33 sing_by 58 singer_<speaker> -16 singer_in -16
singl_<name> 46 singl_<words> -30 sink 25 sister -42 sister_and 27 sister_disagre -19 sister_from 41
sister_had -15 sit 55 sit_down 20 sit_in -16 sit_on 110 site 69 six 16 six_and 15 six_countri -21 six_hour -28
six_mile -21 six_minut 15 six_month -47 six_on 36 six_page -54 six_second -47 six_time -23 six_to -28 six_year 31
sixth -23 sixth-form 47 sixth-form_did -15 sixth_dai -17 size_of -43 skate 22 sketch 17 skip -18 skylight -19
slab -17 slap 29 slate -15 sleep_in -15 slid 20 slide 20 slightli 20 slightli_differ -16 slip_from 21 slot 16
slow 46 slow_and -17 slow_in 27 small -47 smaller -29 smile -40 smile_and -26 smuggler -21 snap 38 sneer 16
snore 51 snow -31 so 67 so_<speaker> -22 so_at 15 so_did 19 so_doe -42 so_far -35 so_for 25 so_had 33 so_he 19
so_often 26 so_the 16 so_what -63 societi 31 sock_and 16 sofa -19 softwar 50 softwar_and 16 softwar_from 21
softwar_had 48 softwar_that -45 sold -15 sold_<number> -30 sold_at 24 sold_in 44 sold_it 19 sold_out -47
soldier -40 solicitor -42 solv 17 solv_the 17 some -80 some_<number> -30 some_of -27 some_time -17 somebodi -18
somebodi_had -19 someon 58 someon_ha -20 someon_had -46 someon_in 33 someth 66 someth_is -22 son -44 son_of -29
son_wa -28 son_who -19 song 47 soon -43 soon_as -29 sooner 40 sophomor -30 sore -32 sorri 21 sorri_for -17
sorri_that 30 sorri_to -17 sort 34 sound 28 soup -24 sourc 44 spa 54 spaniel 23 spare -24 speak 127
speak_<name> 34 speak_about -17 speak_after -21 speak_and -20 speak_as 30 speak_at -49 speak_by -47 speak_of 26
speak_on -22 speak_onli -28 speak_outsid -15 speak_sinc 63 speak_the 41 speak_to -48 speak_up -41 speak_with -25
speaker 176 speaker_at 30 speaker_in 52 special -20 specialist -20 specimen 26 spectat 24 speech 51 speech_and 27
speech_by 46 speech_had -32 speech_last 16 speech_to -15 speech_wa 21 spell 196 spell_with 18 spend -28
spent_<name> 26 spent_four -17 spent_the 47 spent_three -38 spent_two -22 spit 89 splice 36 split -31
spokesman -41 spokesman_<speaker> -28 spokesman_for -16 spokeswoman -22 sponsor 19 spoof 51 sport 43 spot 21
spot_in 18 sprain -24 spread -53 spring_as 50 spring_the 19 squad -23 squar 58 squeez 33 stab 21 stadium 24
staff -88 staff_find -17 staff_had -19 staff_to -19 stage -36 stai -30 stai_for -28 stai_in 71 stai_on 44
stair -20 stall 104 stall_of 56 stammer 55 stamp 34 stand 37 stand_at -21 stand_besid 37 stand_by -47 stand_in 31
stand_next 54 stand_wa 22 standard 41 star -27 star_<name> -17 stare -21 stare_at -21 start -119 start-up -23
start_her -18 start_in -19 start_it -31 start_the 49 state -55 state_<name> -18 state_and -18 state_that 32
statement 16 statement_and 22 statement_from -37 statement_on -19 statement_read -26 statement_wa 44
station_and -24 station_gave -21 station_had 35 station_in 19 station_to 16 steadi -38 steel -17 steepl -16
stenograph 49 step_down -32 step_of -23 steward -36 still_ha -37 still_in 71 stitch 25 stock 39 stolen -42
stone 16 stood -64 stood_besid -18 stood_by -34 stood_for 49 stop 51 stop_at -25 stop_on 22 stop_the 37
stop_use -20 store -66 stori 49 stori_by 26 stori_in -16 stori_of -62 stori_wa 37 storm 43 storm_took -19
stove -54 straight 18 straight_face 53 strain -38 stranger 52 strap 19 straw -30 straw_from -31 stream 51
street -82 stretch -25 strike_at -17 strike_is -36 striker 19 string 48 strip 65 stroke 30 stroke_in 22
struck_a -15 stuck -44 stuck_it -23 student 34 student_10-year-old -16 student_admit -30 student_at 30
student_from -26 student_in 27 student_who -24 studi -48 studi_of 37 studi_the -21 studi_wa 28 studio 22
studio_ha 15 studio_in -25 style 26 su 66 subscrib 58 substitut -24 substitut_<name> -20 subtitl 44
subtitl_were 37 succe -15 succe_him -15 succeed 23 success -21 success_meet -15 successor -24 such 147
such_talk 18 suffer -17 suggest -25 suggest_that -34 suit 18 suit_took -29 suitcas_and -29 sum_and 19 summari 23
summer -16 summit 27 summit_and 32 supermarket -20 supervisor -31 suppli 16 suppli_the 19 support -31 suppos 112
suppos_that 54 suppos_to 25 supposedli 102 sure -41 surgeon 63 surgeon_had 25 surgeon_in -24 surgeri -23
surgeri_in -24 surgic -18 surnam 52 surpris_to 52 survei -38 surviv -20 surviv_by -28 suspend -35 suspend_for -15
swallow 76 swap 31 swear 57 sweat 31 sweep -16 swept 22 swim -35 swim_pool -16 swing 16 switch 16 syllabl 62
system -30 tabl 66 tabl_in 89 tabl_with -34 tablet 18 tablet_comput -24 tabloid 49 tag 31 tailor 36 take -52
take_<number> -15 take_a -15 take_back 19 take_hi -15 take_in -18 take_on -16 take_over 27 take_place 39
take_the 50 take_to 55 take_up -65 taken_<speaker> 20 taken_a -26 taken_by 23 taken_hi 21 taken_in 15
taken_off 28 taken_on -24 talk 45 talk_about -20 talk_for 19 talk_in 67 talk_of -18 talk_that 15 talk_to -16
talk_with 25 tall 40 tanker -20 tannoi 15 tannoi_plai -19 tap 20 tape -28 tape_and -28 tape_of 18 tape_wa -73
taught_it 24 taunt 16 tax -71 taxi 41 taxi_driver -25 tea -20 teach -38 teach_<name> 31 teach_the -25 teacher -33
teacher_had -20 team 23 team-mat -30 team_bu 26 team_had -19 team_in -19 team_to 28 teammat -28 tear -55
tear_as -15 teatim -24 teeth 34 telegram 30 telephon 35 telephon_had 38 telephon_her -16 telephon_hi -17
telephon_interview -28 telephon_number 40 telephon_record -21 telephon_the -15 televis -61 televis_and -19
televis_crew 25 televis_that -18 tell 68 tell_<name> -63 tell_<speaker> 19 tell_a -84 tell_at -36
tell_employe -19 tell_juror 27 tell_local -16 tell_me -41 tell_member -17 tell_of -36 tell_polic 17
tell_report -59 tell_the 139 tell_to 37 temperatur 44 temperatur_of 19 templat 33 ten 34 ten_minut 15 ten_of 25
ten_past 26 ten_year -47 tenant -24 tender 21 tens 44 tent -16 tenth -39 tenth_of -29 term -30 term_of -17
test -54 test_on -21 testify -23 testify_for -34 testimoni 20 text 83 text_and 35 text_at -19 text_wa 44 than -59
than_<number> -60 than_a -25 than_ani 22 than_it -15 than_the 21 thank -40 thank_her -31 thank_the 17 that 29
that_<name> -35 that_<speaker> 75 that_a -24 that_account -18 that_afternoon 88 that_an -15 that_and 29
that_ani -17 that_answer 23 that_anyon -24 that_at 19 that_begin -15 that_came 28 that_can -17 that_claim -16
that_cough -22 that_could -22 that_custom -16 that_dai 109 that_did -16 that_down -21 that_drew -29 that_each 21
that_everybodi 21 that_from 39 that_go -31 that_ha 20 that_had 19 that_her -44 that_hi -28 that_hour 48
that_in 22 that_left -37 that_make -18 that_mean -18 that_morn 144 that_name 83 that_night 69 that_none 47
that_of 48 that_offic -31 that_phrase -29 that_read -30 that_say 16 that_sentenc 20 that_she -86 that_show -19
that_someth -22 that_start -22 that_such -22 that_the -20 that_there 26 that_thi -18 that_time 34 that_to 43
that_took 23 that_wa 30 that_wai 58 that_week 88 that_work 18 that_would -22 that_year 90 the -32
the_34-year-old -16 the_<number> -71 the_<speaker> 72 the_<words> 67 the_accid 23 the_account 41 the_accuse 33
the_actor -38 the_ad 35 the_address -49 the_admir 44 the_affair -22 the_ag -19 the_agenc 75 the_aid -19
the_airport -49 the_aisl -18 the_allege 34 the_ambassador 17 the_anim -24 the_announc -21 the_answer 16
the_app -28 the_appeal 28 the_applic 33 the_archbishop 40 the_archiv 36 the_argument -17 the_armi -35
the_artist 36 the_attack -26 the_audio 20 the_author 29 the_autumn -71 the_avalanch -17 the_back -107
the_balconi 39 the_ball -44 the_bank -18 the_bar 39 the_barman 49 the_barrel 51 the_batteri -18 the_beach -39
the_bear 38 the_bed 27 the_bell 38 the_bench -16 the_best 18 the_bill -42 the_bin 16 the_bird 15 the_blackmail 21
the_bless 20 the_block -26 the_boi 24 the_boiler 19 the_book 30 the_booth 43 the_border -17 the_borough -16
the_bottom -27 the_boxer -28 the_bride 36 the_bridg -18 the_brigad -18 the_brother -35 the_bu -35 the_budget -28
the_build -42 the_builder -16 the_bulletin 18 the_button 24 the_buyer -38 the_cabl 18 the_call 31 the_caller 71
the_camp -29 the_capit -24 the_captain 15 the_car -26 the_card 21 the_caretak 41 the_case -56 the_cash 15
the_cast 16 the_castl 25 the_cat 73 the_cater 55 the_cathedr 22 the_central 26 the_ceremoni 34 the_chain 33
the_chair 16 the_challeng -18 the_chamber -16 the_champion -16 the_chancellor 31 the_chang -20 the_chapel -22
the_chat 24 the_children 55 the_choic -19 the_choir -23 the_church -21 the_citi -17 the_claim -16 the_class 51
the_cleaner -29 the_clerk 46 the_clinic -15 the_clip 110 the_club -16 the_co-chairman -19 the_coast -34
the_coastguard -18 the_coat -23 the_code -28 the_coin -22 the_colleg -18 the_colonel 66 the_comic 40
the_committe -58 the_compani -51 the_complaint 19 the_convict -17 the_corner -26 the_coron -32 the_cost -25
the_counter 15 the_counti -56 the_coupl -20 the_court -41 the_cover 23 the_cox -22 the_crash 20 the_crew -17
the_crowd -33 the_dai 77 the_dam -33 the_damag -18 the_date 68 the_deal -16 the_debat 45 the_decis -54
the_defens -16 the_deleg 17 the_demand 29 the_dentist -41 the_design 16 the_detect 16 the_differ -33
the_dinner -22 the_director 54 the_district -20 the_divorc 17 the_donor -18 the_door 44 the_drama 29 the_draw -20
the_driver 84 the_drivewai -19 the_ear 27 the_east -21 the_economist 48 the_edg 20 the_elder -19 the_elect 15
the_email 59 the_embassi 46 the_emerg -38 the_end -44 the_engin -17 the_entranc -17 the_envelop 27 the_episod -47
the_ev 30 the_even 17 the_evid -25 the_examin 31 the_exchang 67 the_exercis 29 the_expert 15 the_extra 56
the_ey -19 the_eyebrow 37 the_face 23 the_factori -25 the_fall -49 the_fals 26 the_famili -76 the_fan -31
the_farewel 24 the_farm -34 the_fault -22 the_feder 18 the_ferri -15 the_festiv -28 the_fever -20 the_fiction 34
the_field -42 the_fifth -21 the_figur -45 the_film 74 the_final -26 the_find -22 the_firm -39 the_five -16
the_fleet 45 the_floor -50 the_flower -21 the_follow 68 the_foot 16 the_forc 15 the_foreman -63 the_forfeit 23
the_former 16 the_founder -22 the_fourth -41 the_fraud 34 the_front 22 the_full -32 the_fund -18 the_funer -16
the_galleri -48 the_game -44 the_gang 52 the_garden -16 the_gate -34 the_gener 21 the_ghost -15 the_glass 91
the_goal -42 the_groom 55 the_ground -26 the_group -27 the_guard -15 the_guest 57 the_gutter -19 the_hall 17
the_hand 41 the_harbour -20 the_harbourmast -20 the_hat 64 the_head 31 the_headline -15 the_headphon 30
the_hear -92 the_heart -21 the_heat 31 the_help 20 the_heroin 29 the_hill 35 the_hit 20 the_hole 21 the_home -36
the_hour 68 the_hous -30 the_hypnotist 71 the_idea -29 the_inquest -29 the_inquiri 18 the_internet -16
the_interpret 49 the_interv 30 the_intrud 24 the_invit 29 the_item 53 the_jaw 28 the_jetti -37 the_joke 19
the_journal -18 the_junction -28 the_juri -17 the_king 34 the_knee 43 the_label -25 the_laboratori 36 the_ladi 30
the_lamp -18 the_land -41 the_lane -21 the_largest -23 the_late 22 the_laugh 20 the_lead -16 the_leaflet 30
the_leagu -19 the_leas -30 the_lectern 63 the_lectur 86 the_letterhead 25 the_librarian -17 the_lid -21
the_life 35 the_lifeboat -16 the_lift 26 the_line -38 the_littl 32 the_live -16 the_lobbi 25 the_longest -18
the_lot 19 the_lotteri -25 the_lower -15 the_machin 31 the_magazin 117 the_magistr 30 the_main -26 the_maker 23
the_man 100 the_margin 35 the_mark -24 the_market -33 the_mast -16 the_match -49 the_matter -17 the_meantim -26
the_medium 41 the_men -58 the_menu -21 the_message 61 the_middl -18 the_mine -18 the_minist 61 the_ministri 34
the_minut 25 the_mirror 26 the_moment -34 the_monei -41 the_month -16 the_morn 16 the_mother -23 the_motto 15
the_murder 58 the_museum -20 the_name 49 the_nation -26 the_navi 45 the_nearest -20 the_needl 33 the_neighbor 20
the_neighbour -24 the_network 20 the_new -97 the_next 118 the_night 52 the_nine -23 the_nomin -17 the_novel -23
the_nurs 112 the_occup -16 the_offer -23 the_offic 31 the_offici -15 the_on 64 the_onli 49 the_opposit 17
the_origin -27 the_other 28 the_outcom -25 the_outgo 19 the_owner -69 the_page 92 the_painter -17 the_pair -17
the_pan -34 the_panel -42 the_paper 59 the_part 109 the_parti 58 the_passag 60 the_password 45 the_past 16
the_patch -25 the_patient -34 the_paus 32 the_perman 62 the_piano 22 the_pictur 75 the_piec 63 the_place -31
the_plan -20 the_plant 30 the_platform 28 the_player -42 the_playoff 18 the_plinth 47 the_point -19 the_polic -27
the_poll -15 the_port -41 the_poster 16 the_pot 42 the_power -31 the_premier -35 the_presenc -17 the_presid 53
the_previou 43 the_price -43 the_priest 57 the_prime 91 the_printer 29 the_prison -20 the_programm 80
the_project -41 the_protest -18 the_proxi 18 the_public -41 the_publish 66 the_pupil -32 the_puppet 43
the_purchas -15 the_putt -19 the_quai -15 the_quarrel 25 the_question -44 the_queue 34 the_quotat 65 the_quote 50
the_race -16 the_radio -19 the_rail -32 the_rain -38 the_real 75 the_rebel 30 the_recall -22 the_record -21
the_red 17 the_region 25 the_release 28 the_remark -38 the_reply 45 the_report 46 the_request 20 the_research -17
the_reservoir -15 the_resid -19 the_resign 19 the_review 23 the_revolt 23 the_ride 74 the_rider -18 the_right 35
the_river -35 the_road -24 the_roof -57 the_room -27 the_rout -21 the_rover -26 the_rubber 22 the_rule 19
the_run 42 the_sampl 19 the_satir 37 the_scaffold 16 the_scene 28 the_school 28 the_screen 66 the_screenshot 41
the_script -52 the_search -16 the_season -31 the_seat -30 the_second 23 the_secur 39 the_sender 47
the_sentenc 226 the_seri -38 the_set -33 the_sheet 62 the_sheriff -22 the_ship -17 the_shortlist -25 the_show -29
the_showrunn 30 the_side -27 the_signal -24 the_singer 66 the_singl -34 the_sister -23 the_site -30 the_six -38
the_sixth -17 the_size -43 the_small -22 the_softwar 19 the_son -28 the_sort 19 the_sound 68 the_speak 36
the_speaker -16 the_spell 54 the_sponsor 39 the_sport 35 the_spring -55 the_squar 26 the_stadium 19 the_stage -34
the_stair -48 the_stall 145 the_stand 46 the_start -39 the_statement 43 the_station 82 the_steepl -16
the_stenograph 79 the_steward -22 the_store -15 the_stori -22 the_storm 34 the_stove -32 the_stream 52
the_street -31 the_striker 26 the_student -34 the_studi -37 the_subject -21 the_suggest -15 the_sum -23
the_summer -43 the_summit 28 the_suppos 32 the_surgeon 16 the_surgeri 16 the_suspect 25 the_tabl -61
the_tabloid 47 the_talk 41 the_tannoi 15 the_tape 38 the_teacher 24 the_teenag -22 the_telegram 26 the_tenor 29
the_text 67 the_theatr 16 the_theft -17 the_third 38 the_three 37 the_ticket -22 the_tide -33 the_till -35
the_time 98 the_timet -33 the_toast 28 the_tournament -16 the_tower -19 the_town -53 the_trade -25
the_traffic -31 the_trailer 40 the_transcript -35 the_translat 41 the_tree -17 the_trial -48 the_trophi -21
the_troubl -17 the_troup 29 the_truth -16 the_tunnel -16 the_turn -32 the_tutor 106 the_twelfth 33 the_two 63
the_umpir -24 the_union -53 the_univers 52 the_vallei -35 the_van 37 the_verdict 28 the_veteran 19 the_vicar 44
the_view 21 the_vineyard -18 the_voice 69 the_volunteer -16 the_vote 17 the_voter 50 the_wai -26 the_walk 36
the_wall -25 the_warehous 25 the_water -44 the_wave -37 the_websit 15 the_west 39 the_western -16 the_wheel 16
the_whole 86 the_wholesal -19 the_widow 29 the_wind -25 the_window -17 the_winger 23 the_winter 34 the_wire 29
the_wit -23 the_woman 82 the_women -25 the_word 56 the_work -27 the_world -26 the_writer 38 the_wrong 23
the_yard 63 the_year 66 the_youngest -24 theater 27 theatr -34 theft -43 thei -70 thei_all 15 thei_ar 102
thei_did -16 thei_find 33 thei_have -29 thei_not -15 thei_plai -17 thei_record -17 thei_should -17 thei_want 48
thei_were -60 thei_will -15 their -55 their_best 25 their_children 28 their_father -20 their_last 40
their_lawyer 27 their_name -20 their_own -51 them -35 them_a 17 them_at -15 them_between 23 them_by -31
them_for -24 them_from 36 them_ha 34 them_had 18 them_in 57 them_is 45 them_on -16 them_that -17 them_the 29
them_to -16 them_under -22 them_up -33 them_wa -28 them_were 28 themselv -39 then 101 then_<name> 36 then_and 15
then_ask 26 then_go -28 then_he -56 then_hear -21 then_it -74 then_put 28 then_tell -20 theori 19 therapist 43
there 26 there_a -16 there_and 21 there_ar -42 there_for -18 there_ha 41 there_had -29 there_in -16 there_is -54
there_sinc -34 there_wa -58 these_word -45 thi 29 thi_articl -38 thi_is -32 thi_magazin -29 thi_month 32
thi_morn -17 thi_occas -18 thi_on 15 thi_ordinari -20 thi_point 31 thi_season 17 thi_to 18 thi_wa 25
thi_winter -22 thiev -27 thigh 57 thin -22 thing 71 thing_and 15 thing_anyon -24 thing_to -30 think 53
think_again -26 think_of 68 think_that -35 think_thei 23 think_to -36 think_up 66 third -66 third-gener -16
third_floor 15 third_in -49 third_of -18 third_time -16 thirti 87 thirti_year 19 those 53 those_at 19
those_dai 18 those_of 40 those_who -47 those_word 55 threaten 37 threaten_the 44 three -29 three_<name> -26
three_children -18 three_dai -42 three_had -21 three_in 22 three_minut -34 three_night -23 three_out 29
three_peopl 55 three_week -30 three_were -22 threw -34 threw_out -15 thriller 16 throat 36 throat_and -30
through_<name> -26 through_a 30 through_her -17 through_it 25 through_their -33 through_them 19 throughout 86
thrown -39 thumb 36 thumb_and 35 ti -19 ti_it -21 ticket 31 ticket_for -30 ticket_sold -24 tide -49 tie 28
tile -17 time -54 time_<speaker> 35 time_a 74 time_as 21 time_befor -23 time_by -28 time_it -21 time_of 26
time_sinc -25 time_that -36 time_the 52 time_thei -26 time_wa 24 time_with 20 timet -35 timet_had -30 tire -49
title -28 to -38 to_<number> -67 to_<speaker> 36 to_a 53 to_all 24 to_anyon 33 to_appeal -18 to_applaus 34
to_argue 20 to_borrow -31 to_bring -22 to_bui -17 to_call -25 to_carri -26 to_catch 32 to_chair 44 to_charg 16
to_choos -23 to_come -63 to_comment -15 to_complain 21 to_correct -16 to_cost -30 to_cover 19 to_criticise -16
to_do -34 to_drive -36 to_empti 25 to_everyon -19 to_fill 46 to_find -22 to_follow -29 to_forget 19 to_four -34
to_get 40 to_have 104 to_her 38 to_hi 79 to_him 55 to_himself 56 to_hold -27 to_hospit -17 to_ignor -50 to_it 33
to_keep -40 to_kill 24 to_learn 86 to_leav -26 to_let -32 to_lie 21 to_light -25 to_listen -17 to_mean -19
to_move -20 to_nine -23 to_nobodi -18 to_on -21 to_open -34 to_oppose 15 to_pai -28 to_pull -22 to_read 55
to_replac -16 to_reply -18 to_report -38 to_ring 28 to_say 92 to_see 45 to_sell 25 to_send -16 to_show 38
to_six 31 to_stai 28 to_stop 18 to_strike -20 to_take 34 to_talk -25 to_tear -24 to_tell 33 to_thank 18 to_the 34
to_thi 28 to_those -28 to_three -35 to_type -19 to_us -59 to_use -23 to_whoever 74 to_whom 20 to_win -48
to_work -39 to_write 75 toast 27 toaster -20 todai_there -15 togeth 21 togeth_as -31 togeth_by 24 togeth_from 15
togeth_on -15 togeth_with 40 toilet -25 toilet_on -22 tomb 23 tomorrow -21 tone 54 tonight -18 tonn -20 too -18
too_and 93 too_cold -19 too_late -26 too_much 29 took_<speaker> 19 took_five 23 took_for 30 took_four -46
took_her -52 took_in 26 took_it 47 took_no -80 took_note -29 took_off -61 took_onli -19 took_part -49
took_place 99 took_question -22 took_six 34 took_the 24 took_to 40 took_turn 23 top -15 top_of 36 tore 24 toss 50
tour -16 tour_in 22 tour_of -15 tournament -25 tow -15 tower -21 tower_at -17 town 32 town_<name> 62 town_and 21
town_council 33 town_from -15 town_hall -19 town_on -17 town_that 32 toymak 18 trace 93 trace_a 35 trace_it 40
trace_of 25 trace_the 26 track -36 tractor -23 trade -39 trade_minist -30 trader -39 traffic 29 trailer 35
train -67 train_and 33 train_as -39 train_partner -16 train_that -16 traine 38 trainer -24 tram 19
transcript_of -37 transport -37 travel -54 travel_from -23 travel_with -16 treat -49 treatment -17 tree -51
trial_on -15 tribun 24 tribut -16 tribut_to -24 tripl -20 trooper -18 trophi -21 troubl -29 troubl_is -17
troup 29 trouser 25 truck 15 true 20 truth 37 try 30 try_out 20 try_to -17 tube 27 tune -27 tune_from -26
turbin -18 turkei 21 turn 36 turn_a 17 turn_and 24 turn_down -55 turn_grei -18 turn_in -22 turn_into 37
turn_it -34 turn_of -25 turn_out 44 turn_over 29 turn_sharper -25 tutor 135 tweet -24 tweet_a -15 twelfth 33
twelv 30 twelv_word 21 twenti_minut -29 twenti_year 16 twice_as -17 twice_befor 35 twice_for 30 twice_in -15
twice_on 25 twice_sinc -16 twice_that -17 twice_the 30 twice_to -18 twin 39 twin_sister -21 two -34 two-lin -22
two_<name> 44 two_and 21 two_bottl 30 two_breakfast 28 two_children -51 two_daughter -27 two_decad 16
two_hour -64 two_hundr 44 two_in -16 two_men 39 two_metr -23 two_more -15 two_new 19 two_of -38 two_other 32
two_page -17 two_plai -31 two_recommend -28 two_season 21 two_second 16 two_sister 31 two_wed -19 two_when 39
two_wit 38 two_women -19 type 203 type_it 24 type_out -15 type_the 68 type_to 16 typefac 45 typewrit 16
typist 131 umpir -20 unanim -26 uncl 28 uncl_had 24 uncut 91 under 73 under_<name> -16 under_<number> -15
under_a -28 under_an -22 under_gener 45 under_her 37 under_question -34 under_the 29 under_their -16 unhappi -18
unhurt -17 uniform 25 union -49 union_ha 35 unit 41 unit_in 22 univers_in 16 unlock 70 unlock_with 19 unopen -29
unpaid -18 unrepent -20 until 27 until_<name> 49 until_he -17 until_the 20 until_then -64 untru 45
up_<number> -30 up_a -35 up_all 35 up_as 16 up_becaus 26 up_for -41 up_from -50 up_her 30 up_hi -21 up_in 35
up_insid 34 up_it 21 up_more 36 up_on -40 up_over 27 up_poster -16 up_say 23 up_six -54 up_the 43 up_their 32
up_to 62 up_with 47 updat 31 upheld 22 upon -18 urge -52 us 15 use -35 use_a -49 use_hi 57 use_mean 72 use_to -44
user 30 usual -57 usual_take -26 utter 127 utter_a 84 vaccin -52 vallei -67 variou 54 veget -28 vendor 20
ventriloquist 17 verb 41 veri 51 verifi -18 version 15 version_is -18 vessel -15 vet -24 veteran 15 vicar 30
vice-chancellor -15 victim -43 video -45 video_from -22 video_of 16 video_on -19 view_of 19 view_on 17 viewer 48
villag -30 villag_could 24 villag_in -23 villag_of 39 vindic -17 vineyard -23 visa 42 visit -80 visit_the -28
visitor -22 visitor_for 20 visitor_had -22 visitor_to -22 voice 64 voice_and -24 voice_by 78 voice_drop 35
voice_for 38 voice_from -46 voice_of -61 voice_on 24 voice_the -27 voice_wa -57 voicemail 24 volunteer_among -15
volunteer_in -19 volunteer_with 39 vote -69 vote_and 30 vote_by 35 vote_on -15 vote_to -29 voter_seem -15 vow 105
vow_of 99 vowel 74 wa_<name> 81 wa_<number> -16 wa_<words> 25 wa_a 54 wa_abroad -26 wa_acquit 46 wa_add 51
wa_address -29 wa_alreadi 39 wa_and -27 wa_anoth 25 wa_ask -70 wa_asleep 68 wa_at -15 wa_back -27 wa_be 97
wa_boo 17 wa_bought -21 wa_broadcast -27 wa_buri 105 wa_call 33 wa_cast -19 wa_chang 29 wa_check 25 wa_close 67
wa_come 70 wa_comment -18 wa_cool -22 wa_delight -16 wa_discov 31 wa_do 79 wa_done -15 wa_draft 21 wa_drawn 33
wa_drop -16 wa_due 16 wa_eight 52 wa_eleven 25 wa_expect 20 wa_fabric 26 wa_find -37 wa_first 23 wa_forc 17
wa_found 41 wa_four 55 wa_free 31 wa_full -42 wa_get 37 wa_graciou -32 wa_greet -38 wa_hand -22 wa_happi -26
wa_her 33 wa_hurt -34 wa_in 27 wa_interrupt -18 wa_just 21 wa_kill -17 wa_late 22 wa_leak -25 wa_led -24
wa_left -37 wa_less -45 wa_let -16 wa_lift -23 wa_like -18 wa_live 56 wa_look -17 wa_lose -19 wa_lost -44
wa_mean -16 wa_more -20 wa_move -39 wa_nine -38 wa_not 24 wa_old -15 wa_on 24 wa_open 80 wa_photograph -21
wa_place 15 wa_present -22 wa_print -18 wa_publish -34 wa_pull -17 wa_put 42 wa_read -28 wa_refuse 24
wa_release -20 wa_remov 16 wa_return -16 wa_right -35 wa_run 33 wa_say 58 wa_second -39 wa_see -16 wa_share -20
wa_shoot 41 wa_shut 27 wa_sign -41 wa_sold 33 wa_speak 26 wa_start -17 wa_still 63 wa_stolen -18 wa_suspend -15
wa_tell -49 wa_that 110 wa_the 133 wa_then 101 wa_there 38 wa_try 24 wa_two 49 wa_type 19 wa_under 31
wa_unhurt -17 wa_wear 39 wa_what 38 wa_withdrawn 24 wa_write 26 wa_wrong 15 wag 44 wage -20 wai 54 wai_and 27
wai_it -28 wai_round 21 wai_to -19 wait -76 wait_until 20 wait_with -18 waiter 42 waiver -21 waiver_and -15
walk -40 walk_into 16 walk_off -15 walk_out -22 walk_to -25 wall -68 wall_ar -23 wall_by -20 wall_hang -22
walru 22 want -75 want_a -18 want_him 26 want_the -21 want_to -47 war_of 16 wardrob 29 warn -53 warn_had -15
warn_that -15 wash -28 wash_machin -16 wasn't 22 watch -20 watch_close 17 watch_from -24 watch_the -36 water -58
water_at -17 water_compani 46 water_had 20 wave 30 wave_took -37 wax 39 waxwork 27 we -24 we_ar 45 we_ask -15
we_had -28 we_should 27 weak -24 wear_the 52 weather -28 websit -26 websit_on 16 websit_that -15 wed 65 week -80
week_a 28 week_after -21 week_and -43 week_in -20 week_of 24 week_off -21 week_sooner 45 week_that -39
week_the 51 week_to -26 week_will 70 weekend 28 weekend_in 44 weekend_the 44 weigh -50 weigh_<number> -32
welcome_the -28 well-known 25 wept -32 were -91 were_<number> 19 were_<words> -31 were_add 19 were_ask 27
were_at -15 were_cry -15 were_given -23 were_hand 25 were_hold -19 were_in -29 were_less -24 were_not -38
were_on -17 were_out 16 were_put 41 were_shut 30 were_slow -21 were_taken -54 were_tell 21 were_the 60
were_thrown -22 were_to 34 were_too -21 western 29 western_<name> 45 wet -33 whale -41 what 116 what_<name> 47
what_<speaker> 97 what_a -17 what_brand -18 what_came 21 what_do -59 what_doe -21 what_ha -47 what_happen -35
what_he 30 what_is -26 what_it 54 what_made -28 what_our -22 what_she 16 what_sound -22 what_the 72 what_thei -32
what_wa -16 what_you -45 whatev 121 wheat -27 when -16 when_<name> -52 when_<speaker> 28 when_a -33 when_ask 18
when_he 29 when_her -29 when_she 63 where 56 where_<name> 20 where_<speaker> 37 where_it 38 where_she -19
where_the 74 where_there -16 whether -18 whether_<speaker> -24 whether_anyon 39 whether_he -29 whether_she -35
whether_that 21 whether_the 31 which 50 which_<name> -54 which_<speaker> 51 which_cost 32 which_everi -27
which_go -32 which_ha -49 which_had -25 which_hi 18 which_is -45 which_make -20 which_most 58 which_no 15
which_of 21 which_run -32 which_say 31 which_she 42 which_take -22 which_the 66 which_to -21 while 66
while_<speaker> 46 while_a 25 while_it -36 whip -20 whisper 55 whistl -19 who 24 who_also 28 who_ask -17
who_call 17 who_came -39 who_chair -18 who_charg 84 who_could 30 who_did -30 who_direct -15 who_doesn't 30
who_first 56 who_gave 50 who_got -33 who_grew -20 who_ha 95 who_hear 43 who_keep 46 who_kept -21 who_learn -17
who_led -17 who_left -16 who_live -38 who_met -20 who_plai -82 who_put 40 who_ran -26 who_rang 79 who_repres -20
who_run -24 who_sat 29 who_say 108 who_show -23 who_sing -17 who_speak 41 who_spent 25 who_succe -15 who_swear 37
who_take -22 who_teach 23 who_tell 65 who_took -46 who_use 29 who_wa -26 who_were -30 who_wore 20 who_work -43
who_would 52 whoever 164 whole 101 whole_of 52 whole_salami -22 whole_thing -17 wholesal -20 whom 83 whom_she -15
whom_the 49 whopper 28 whose 42 whose_father 22 whose_motto -16 whose_screen -18 why -52 widow 42
widow_<name> -54 widow_in -19 widow_of 15 wife -21 wife_<name> -33 wife_<speaker> -28 wife_and -16 wife_who 59
wig 64 will -166 will_do -25 will_go -15 will_have -15 will_hear 27 will_serv -16 will_stai -30 will_take -24
will_the -17 will_to -21 will_use -15 win -59 win_a -21 wind -47 wind_on -22 wing 20 winger 15 winter -23
winter_of 40 wipe 38 wire 57 wish 111 wit -17 wit_for -17 wit_wa 17 with 18 with_<number> -64 with_<speaker> 28
with_<words> 43 with_a 75 with_anoth -16 with_eleven 19 with_her -39 with_hi -74 with_him -37 with_inform -24
with_it 77 with_laughter 16 with_no -27 with_rain 20 with_that 17 with_them -36 with_three 22 with_what -21
with_which 18 withdrawn 31 withdrew_it -29 withdrew_the 50 withheld -29 within -53 within_<number> 37
within_<speaker> -36 within_six -22 within_the 19 without -35 without_a 26 without_ani -19 without_it -55
without_note -39 without_power -17 without_say 17 woke 70 woman 41 woman_in 22 woman_to -40 women -86 won't -39
won't_have -16 won_<number> -23 won_a -38 won_an 15 won_best -16 won_by 55 won_it 27 wonder 32 wood 39 wooden 105
wool -17 word 35 word_<words> -74 word_and 32 word_ar 24 word_come 27 word_for 28 word_into 16 word_of 99
word_on -56 word_she 29 word_the 30 word_to -31 work -60 work_as -18 work_at -28 work_by 28 work_from 33
work_in -19 work_of 65 work_on -47 work_through -22 work_with -38 worker -15 worker_have -15 worker_in 40
worksheet 63 workshop 37 world -46 worry -50 wors -37 worst -15 worst_dai -21 worth -19 worth_it -15 would -70
would_be -22 would_do -20 would_follow -16 would_go -38 would_have 89 would_keep -15 would_make -18 would_pai 40
would_share 27 would_show 19 wouldn't -23 wouldn't_tell -16 wound 24 wrap 31 wrestler 21 wrist -39 wrist_in -21
write 80 write_<speaker> 91 write_<words> -57 write_a -19 write_as 41 write_her -27 write_hi 17 write_in 48
write_it 56 write_on -45 write_to 25 writer 35 wrong 81 wrong_and -29 wrong_wai 47 yacht -20 yard 41 yard_is 34
ye 58 year -79 year_<name> 19 year_<number> 63 year_<speaker> -37 year_<words> 63 year_after 62 year_as 55
year_befor 26 year_for -19 year_had 32 year_in 48 year_of -17 year_run -42 year_she 15 year_than 26 year_the 50
year_to -19 year_wa 25 year_while 15 yearli 17 yellow -26 yesterdai 21 yesterdai_as -17 yesterdai_that -34 yet 66
yet_been 54 yet_done -16 you -47 you_can -37 you_like -15 you_think -29 younger 37 younger_brother 30
younger_nurs -21 youngest -26 your -19 zoo -17
`,
} as const;
