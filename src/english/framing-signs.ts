/**
 * How much each sign of a sentence counts against words near it, in hundredths of log-odds: "sign weight sign weight …".
 * Written by `npm run eval -- fit-framing --write` from the invented texts of tests/fixtures/framing; don't edit it.
 * `src/quotes/judging/framing/sentence-signs.ts` explains what a sign is.
 */
export const FRAMING_SIGNS = {
  constant: -2.27,
  /** A sentence counts from this sum on. */
  threshold: -0.71,
  table: `
10-year-old -17 15-year-old 69 17-year-old -15 34-year-old -18 39-year-old -16 <name> -64 <name>_<name> -82
<name>_<number> 29 <name>_<speaker> 71 <name>_<words> -35 <name>_accept -15 <name>_after -55 <name>_afternoon -31
<name>_ag 24 <name>_all 18 <name>_an -36 <name>_and -86 <name>_answer 19 <name>_as 17 <name>_at -19
<name>_begin -19 <name>_besid 34 <name>_between -44 <name>_bought 16 <name>_but 37 <name>_by 20 <name>_call -20
<name>_came -27 <name>_card 35 <name>_charact -16 <name>_coaster -28 <name>_cold 20 <name>_colleagu -17
<name>_confirm 24 <name>_dealership -17 <name>_deleg 48 <name>_deny -31 <name>_di -19 <name>_did 63 <name>_do 20
<name>_doe 27 <name>_down -23 <name>_drew 32 <name>_each 38 <name>_eat -23 <name>_end -26 <name>_even -24
<name>_fell -25 <name>_festiv -15 <name>_find -20 <name>_fire -15 <name>_firm -19 <name>_first -30 <name>_for -64
<name>_gener -15 <name>_give -15 <name>_go 39 <name>_grei 115 <name>_had -35 <name>_have 21 <name>_health -18
<name>_her 40 <name>_hold -21 <name>_hospit 31 <name>_in -28 <name>_is -22 <name>_it -24 <name>_juri 19
<name>_keep -21 <name>_know 16 <name>_last 88 <name>_law 33 <name>_left 46 <name>_let -43 <name>_lost -23
<name>_made -33 <name>_man -18 <name>_market -16 <name>_meet -16 <name>_million -17 <name>_more -19
<name>_morn -49 <name>_move -30 <name>_museum 27 <name>_newspap -16 <name>_night -63 <name>_of -69 <name>_on -105
<name>_oper 19 <name>_opinion -15 <name>_opposit -30 <name>_origin 34 <name>_over -15 <name>_panel -15
<name>_plai -37 <name>_point -21 <name>_presid -17 <name>_press 26 <name>_primari 53 <name>_put -23
<name>_question 24 <name>_rate 36 <name>_reach -23 <name>_read -45 <name>_record -22 <name>_reply -19
<name>_run 34 <name>_say -152 <name>_see 30 <name>_share 33 <name>_show -24 <name>_so -37 <name>_speaker 38
<name>_state -30 <name>_station -24 <name>_strike 55 <name>_studio 37 <name>_suggest -21 <name>_take 16
<name>_tap 31 <name>_tell -56 <name>_that -40 <name>_the 16 <name>_thei 44 <name>_then -34 <name>_there -23
<name>_think 20 <name>_to 33 <name>_took -25 <name>_town 27 <name>_under -33 <name>_until 24 <name>_voice -35
<name>_want -15 <name>_were 37 <name>_where -46 <name>_which -16 <name>_who -46 <name>_whose 36 <name>_will -24
<name>_with -36 <name>_without -16 <name>_write 42 <number> -116 <number>_<name> 117 <number>_<number> -29
<number>_a 42 <number>_about 90 <number>_after -23 <number>_an 21 <number>_and -30 <number>_as -36
<number>_billion -16 <number>_book 26 <number>_bought 30 <number>_burn 25 <number>_by -42 <number>_chang 27
<number>_copi -23 <number>_dai -58 <number>_each -32 <number>_feet -20 <number>_for 16 <number>_from -23
<number>_go -28 <number>_got -17 <number>_ha -32 <number>_had 25 <number>_have 35 <number>_hold -29
<number>_hour -22 <number>_in -47 <number>_it -22 <number>_learn -27 <number>_letter -21 <number>_live -23
<number>_metr -37 <number>_mile 53 <number>_million -56 <number>_minut -56 <number>_month -25 <number>_name -17
<number>_not -35 <number>_of 20 <number>_off 22 <number>_other 51 <number>_p. 16 <number>_page -65
<number>_peopl -52 <number>_per -29 <number>_percent -42 <number>_plead 23 <number>_rebat -15 <number>_reply -19
<number>_report 22 <number>_say -47 <number>_seat -19 <number>_second 34 <number>_shill 40 <number>_shop 37
<number>_signatur -16 <number>_stop -16 <number>_that -24 <number>_the 45 <number>_thei 24 <number>_time -20
<number>_to -30 <number>_under -68 <number>_vote 18 <number>_wa -41 <number>_when 22 <number>_who 74
<number>_whose 48 <number>_will 51 <number>_word -29 <number>_would -17 <number>_year -88 <speaker> 59
<speaker>_<name> 63 <speaker>_<number> -93 <speaker>_<speaker> -95 <speaker>_<words> 134 <speaker>_a -81
<speaker>_account 83 <speaker>_add -51 <speaker>_admiss 26 <speaker>_admit -36 <speaker>_an 71 <speaker>_and 35
<speaker>_answer 15 <speaker>_apologise -27 <speaker>_appeal 17 <speaker>_ask 16 <speaker>_at 39
<speaker>_bakeri -41 <speaker>_befor 68 <speaker>_begin 19 <speaker>_brother -37 <speaker>_by -37
<speaker>_call -27 <speaker>_can -31 <speaker>_check -17 <speaker>_claim 21 <speaker>_confirm -68
<speaker>_could 48 <speaker>_court 74 <speaker>_deny 16 <speaker>_depart -25 <speaker>_did 49
<speaker>_differ -21 <speaker>_disput -16 <speaker>_doesn't 24 <speaker>_famili 91 <speaker>_find -41
<speaker>_first -31 <speaker>_foot 42 <speaker>_for 37 <speaker>_galleri 28 <speaker>_gave -43 <speaker>_go -48
<speaker>_grew 30 <speaker>_had 62 <speaker>_hand -23 <speaker>_hasn't -17 <speaker>_head 62 <speaker>_hold -40
<speaker>_hope -24 <speaker>_in 22 <speaker>_inquiri 28 <speaker>_is 171 <speaker>_jaw 45 <speaker>_keep -26
<speaker>_kept 72 <speaker>_lai 57 <speaker>_later -20 <speaker>_lectern 29 <speaker>_line 69 <speaker>_lip 29
<speaker>_live 31 <speaker>_lost -49 <speaker>_man 16 <speaker>_mean -41 <speaker>_might 39 <speaker>_minist -15
<speaker>_minut 17 <speaker>_mother 55 <speaker>_name 56 <speaker>_next -56 <speaker>_night -17 <speaker>_no 16
<speaker>_note -23 <speaker>_now -25 <speaker>_of -18 <speaker>_on 84 <speaker>_open -20 <speaker>_oper -19
<speaker>_over 16 <speaker>_own -18 <speaker>_phone 20 <speaker>_photograph 41 <speaker>_press -21
<speaker>_prime -28 <speaker>_pull 36 <speaker>_put -25 <speaker>_quote 78 <speaker>_rang -41 <speaker>_read -123
<speaker>_real 51 <speaker>_remark 19 <speaker>_rememb -16 <speaker>_repeat -40 <speaker>_resign -15
<speaker>_rival 23 <speaker>_roll 21 <speaker>_same 24 <speaker>_sat -24 <speaker>_say -72 <speaker>_see 27
<speaker>_send -20 <speaker>_sentenc 17 <speaker>_share -41 <speaker>_shook -30 <speaker>_sign 46
<speaker>_smile -16 <speaker>_sold 27 <speaker>_son 27 <speaker>_speak -91 <speaker>_speech 19
<speaker>_spent -31 <speaker>_stai -15 <speaker>_start -22 <speaker>_statement 49 <speaker>_step -15
<speaker>_still -60 <speaker>_stood -25 <speaker>_talk 45 <speaker>_tell -92 <speaker>_thank -38
<speaker>_that 23 <speaker>_the 19 <speaker>_then -29 <speaker>_to 109 <speaker>_took -28 <speaker>_translat 24
<speaker>_turn 28 <speaker>_twin 28 <speaker>_two 25 <speaker>_use 28 <speaker>_veri 52 <speaker>_visit -15
<speaker>_voice 23 <speaker>_vote -15 <speaker>_wa 76 <speaker>_want -20 <speaker>_water 57 <speaker>_welcome 37
<speaker>_when 19 <speaker>_whether -20 <speaker>_who -58 <speaker>_widow 55 <speaker>_wife 45 <speaker>_will 77
<speaker>_with -22 <speaker>_won -20 <speaker>_word 49 <speaker>_would 183 <speaker>_write -140
<speaker>_younger 44 <words> -148 <words>_<name> -17 <words>_<speaker> 89 <words>_and 80 <words>_at 29
<words>_but 57 <words>_call 80 <words>_came -18 <words>_for -18 <words>_from 89 <words>_give -16 <words>_go 16
<words>_ha -46 <words>_had 28 <words>_have 49 <words>_he -85 <words>_in 78 <words>_is -31 <words>_it 40
<words>_not 26 <words>_of -18 <words>_say 94 <words>_she -128 <words>_the 230 <words>_to 68 <words>_wa 130
<words>_were 46 <words>_where 35 <words>_which 29 <words>_who 15 @access 23 @access@duress 15
@access@elsewhere 20 @access@lack 18 @access@others 35 @access@records -16 @citing@differing 25
@citing@finding 15 @citing@forms -16 @citing@games 15 @citing@lack 28 @citing@lifetime 29 @citing@others 17
@citing@sound 19 @citing@stage 23 @conditions -18 @conditions@drafts 19 @conditions@fiction 17
@conditions@lack 26 @conditions@records 15 @conditions@sound -32 @corrections 27 @corrections@duress 15
@corrections@finding 15 @corrections@performers 29 @corrections@stage 22 @corrections@texts 40
@differing@elsewhere 15 @differing@finding 16 @differing@forms -17 @differing@games 17 @differing@inventing -18
@differing@language 17 @differing@lifetime 22 @differing@others 21 @differing@records 37 @differing@school -22
@differing@sound 19 @differing@stage 15 @differing@year -31 @drafts 44 @drafts@finding 17 @drafts@forgery 41
@drafts@lack 32 @drafts@others -15 @drafts@school 18 @drafts@texts 49 @drills 23 @drills@texts -16 @duress 18
@duress@stage 18 @elsewhere -22 @elsewhere@lack 23 @fiction 56 @fiction@finding 25 @fiction@forms -15
@fiction@games -15 @fiction@lack 28 @fiction@lifetime -20 @fiction@performers 17 @fiction@school 31
@fiction@sound 23 @finding 29 @finding@forgery 26 @finding@lack 47 @finding@language 20 @finding@others 26
@finding@school 23 @finding@texts 42 @forgery 53 @forgery@inventing 17 @forgery@machines 20 @forgery@year 34
@forms@lack 20 @forms@others 15 @forms@texts 16 @games@others 16 @games@sound 15 @inventing 44
@inventing@machines 17 @inventing@texts 41 @jest 47 @lack -29 @lack@lifetime 44 @lack@machines 24 @lack@others 18
@lack@performers -25 @lack@school 19 @lack@texts 63 @language 35 @language@mistakes 16 @language@others 19
@language@sound 21 @language@texts 28 @lifetime@performers 16 @lifetime@texts 46 @lifetime@year 49 @machines 42
@machines@records 34 @mistakes@texts 27 @others@sound 23 @others@texts 51 @performers 51 @performers@texts 27
@records 29 @records@stage 26 @school 24 @school@year 18 @sleep 34 @sound 34 @sound@texts 36 @spirits 18
@stage 35 @stage@texts 21 @texts 63 @year 36 ^<number> -86 ^<speaker> -145 ^<words> -228 ^a -56 ^about -30
^actor -16 ^after 19 ^afterward -26 ^aid -16 ^airport 42 ^all -39 ^among -54 ^an -71 ^and -74 ^anoth -67
^anyon 41 ^approv 31 ^ask -55 ^astronom -16 ^at 37 ^athlet -17 ^attend -16 ^back -21 ^behind 21 ^between 28
^biscuit -15 ^bishop -27 ^board -17 ^bookmak -16 ^born -24 ^but -58 ^candid 17 ^captain -27 ^chairman -16
^chief -37 ^children 18 ^council 25 ^councillor -15 ^crew -19 ^custom -32 ^did -50 ^doctor 58 ^dure -15 ^each -33
^earli -19 ^earlier -17 ^economist -26 ^eleven -33 ^emerg 25 ^everi 66 ^expert -42 ^fan 47 ^film -23 ^firm -15
^five -29 ^forti 28 ^freed 35 ^from 47 ^had -24 ^half -18 ^have 27 ^he -117 ^her -35 ^here -39 ^heron -16
^hi -121 ^historian 28 ^how -42 ^if -19 ^in -26 ^investig 33 ^is -21 ^it -104 ^judg -34 ^juror -33 ^justic 15
^last -40 ^lesson 32 ^letter -26 ^librarian 39 ^listen 86 ^local -15 ^magistr 26 ^mark 38 ^miss -19 ^more -23
^most -33 ^my -35 ^new -20 ^next 15 ^nine -20 ^nobodi -44 ^none -95 ^nor -31 ^not -80 ^note -28 ^now -16 ^of 33
^offic 49 ^on -72 ^onli -18 ^oppon -25 ^opposit -41 ^organis -16 ^other -114 ^our 21 ^outsid -39 ^page 37
^passeng -37 ^phone -26 ^pigeon -28 ^plai 39 ^player 37 ^polic -21 ^presid -49 ^press 29 ^prime -18
^professor -26 ^public -18 ^reach -28 ^read -15 ^reader 55 ^record -20 ^regul -15 ^research -18 ^resid -19
^result -16 ^rival -19 ^rumour -23 ^scholar 22 ^sea -17 ^second -15 ^sentenc -16 ^share -15 ^she -62 ^shop -30
^side 39 ^snow -20 ^so 26 ^soldier -24 ^some -81 ^somebodi -21 ^sound 19 ^speak -37 ^station 35 ^student -30
^teacher -31 ^team 20 ^tell -58 ^test 45 ^thei -48 ^their -45 ^then 23 ^there -19 ^thiev -24 ^thirti 26 ^those 61
^three -59 ^through -22 ^ticket -31 ^to 66 ^todai -19 ^town -30 ^trader -15 ^transport -20 ^tribut -18 ^under -19
^until -68 ^volunteer 31 ^wa -16 ^ward 23 ^we 38 ^when -40 ^who -30 ^whoever 23 ^will -16 ^word -38 ^ye -21
^year 58 ^you -22 ^younger -23 a_39-year-old -16 a_<name> 111 a_<number> -21 a_<words> 46 a_babi -20 a_baker 15
a_bakeri 38 a_bank -17 a_banner -41 a_barber 29 a_basement 15 a_bath 19 a_beekeep 37 a_bicycl -16 a_bill 18
a_biscuit 32 a_board 22 a_bold -19 a_book -39 a_borrow 67 a_brass -20 a_breath 54 a_bu -18 a_bucket -41
a_button 60 a_cabl -23 a_camera -20 a_cano -17 a_caravan 30 a_cardiologist 25 a_career -17 a_chain -18
a_chariti 31 a_chequ -16 a_child 30 a_choir -17 a_clean -39 a_clinic -21 a_coach -16 a_coffe 18 a_coin 53
a_cold 93 a_colleagu 19 a_colleg 32 a_coma 44 a_compani 31 a_complaint -15 a_concret -16 a_contract -16
a_convert -16 a_correct 38 a_cough 22 a_count 22 a_cousin 17 a_crime -32 a_crowd -16 a_cruis 43 a_custom -40
a_cyclist -23 a_dai -16 a_dam 22 a_deliveri 15 a_dinner 18 a_discuss 17 a_ditch -15 a_doctor 16 a_dollar -17
a_dozen -20 a_drama 28 a_dress 32 a_driver 17 a_dry -20 a_duck 31 a_fact 19 a_fan -22 a_farmer -28 a_fee -22
a_few -55 a_film 52 a_firm 46 a_flat 58 a_flood 18 a_forgeri 32 a_frame -16 a_fresh 25 a_friend 21 a_fruit 16
a_fundrais -16 a_game 24 a_garag 27 a_ghost -15 a_gift 16 a_girl -19 a_goat 19 a_good 24 a_grai -26
a_grandmoth -32 a_grei -32 a_group 25 a_grudg 36 a_gym 16 a_half -21 a_hamstr -15 a_hat 18 a_heavi -23
a_heckler 32 a_high -38 a_hoax 52 a_hole -16 a_hors 23 a_hotel 15 a_hous -16 a_hydrologist 58 a_hymn -24 a_job 15
a_joint -18 a_kitchen 28 a_label -25 a_ladder 15 a_lamp 16 a_laptop 29 a_larg -18 a_legaci -26 a_letter -63
a_lighter -18 a_lighthous -15 a_limit -24 a_line -21 a_lip-read 23 a_live 18 a_loan -29 a_local -20 a_lookalik 34
a_loudspeak 41 a_low -21 a_m -15 a_machin 16 a_major -29 a_market 27 a_mattress 15 a_meet -19 a_member -23
a_memori -17 a_metr 41 a_microphon 28 a_mile -15 a_minimum -18 a_minut -24 a_mirror 21 a_month 21 a_motor 15
a_murder -16 a_name -45 a_neighbour -19 a_newspap 63 a_night 16 a_note -74 a_novel 49 a_number -18 a_nurs -35
a_paid 38 a_pair 70 a_panel 17 a_parish 36 a_parodi 46 a_parrot -17 a_part 31 a_patch 65 a_patron -15 a_paus -49
a_penalti -21 a_per 15 a_person -33 a_petit -23 a_petrol -20 a_pharmaci 50 a_phone -41 a_photograph 40
a_piano -20 a_pictur -31 a_pigment 18 a_plai -27 a_plan 39 a_plane -19 a_plant -20 a_plaqu 17 a_plea 20
a_plumber 30 a_poet -15 a_polygraph -16 a_portabl -15 a_post -35 a_postcard -37 a_pot -22 a_pound 23 a_prank -29
a_print 15 a_program 25 a_protest 64 a_public 49 a_qualifi -40 a_quarri 31 a_quarter -19 a_question -20
a_radio -21 a_rail 29 a_ralli -40 a_rang -15 a_reason -15 a_record -60 a_reform -29 a_remark 31 a_rent 49
a_repair 19 a_report -49 a_request 54 a_result -19 a_retir 59 a_rifl 34 a_roof 27 a_room -38 a_round 46 a_row -35
a_runner 19 a_sandwich 25 a_satir 36 a_school -42 a_schoolboi 19 a_screen -100 a_search 16 a_seat -15
a_second -47 a_select -15 a_senior -22 a_sentenc 17 a_seri 32 a_server 40 a_set -21 a_sheet -27 a_sign -20
a_silver -23 a_similar -22 a_singl 39 a_site 16 a_skylight -17 a_slightli -17 a_slip 25 a_small 15 a_song 43
a_sophomor -24 a_sore -20 a_sourc -15 a_speech 65 a_sprain -22 a_stage 16 a_stand -20 a_statement -50 a_store -18
a_stori 33 a_straight 53 a_stranger 22 a_stroke 26 a_studi -27 a_supplier 28 a_tablet -30 a_talk 16 a_tape -38
a_taxi 57 a_teacher -26 a_team -29 a_technician -30 a_temperatur 16 a_tenth -23 a_test -26 a_third -21
a_threat 21 a_thumb 28 a_ticket -26 a_tie -16 a_time 65 a_town 30 a_traffic 85 a_train 25 a_tram 31 a_tribun -20
a_two-lin -21 a_typefac 15 a_veget -21 a_vet -17 a_vindic -16 a_visa 42 a_voice -38 a_vote -32 a_wai -20
a_wardrob 29 a_warn -20 a_weak -18 a_wed -15 a_week 17 a_weekend 38 a_while -25 a_white -29 a_whole -15 a_wind 30
a_wrestl 19 a_writer -19 a_year -62 a_yellow -15 abl 27 abl_to 27 about -57 about_<number> -72 about_a 97
about_forti 17 about_her -42 about_it 27 about_on -20 about_that -41 about_three 44 about_two -26 abov -21
abov_a -19 abov_her -23 absent 30 absent_from 28 abstain -18 abus -16 academi -16 accent 52 accept -35 accord -56
accord_to -49 account_and -16 account_ha 117 account_had 27 account_two -16 account_wa 30 accuse -23
accuse_hi -15 acknowledge -34 acknowledge_the -15 acquit 43 across 36 actor -19 actor_who -36 actress 18
actual 40 ad 36 add -51 add_<words> 23 add_by 83 add_that -22 add_to -18 address 37 adjourn -19 administr -44
admir 43 admiss 65 admiss_in -23 admit -47 admit_and -26 admit_be 39 admit_that -30 adult -17 advance 29
advertis 34 advertis_for 28 advic -36 advise_runner -15 affair -22 affect -37 after -56 after_<name> -15
after_<number> -19 after_<speaker> 50 after_<words> 20 after_a -107 after_all -19 after_an -27 after_eleven -18
after_hear 20 after_her 42 after_hi 93 after_lunch -19 after_on 28 after_that 30 after_the 53 after_their 35
afternoon 51 afterward 42 afterward_in -15 afterward_that -18 afterword 65 ag -30 ag_<number> 15 ag_of -27
again -76 again_after -21 again_from -17 again_in -25 again_to -21 against -43 agenc 71 agenc_ha -23
agenc_had -17 agenc_produc -16 agent_in -20 ago_in 40 agree 17 agree_on -15 agree_that -50 agreement -33 aid -86
aim -15 air 16 air_the -15 aircraft 15 alarm_and -34 alarm_clock 21 album -37 aliv -24 all 60 all_dai 15
all_eight 25 all_nine 28 all_of -27 all_six 38 all_that 60 all_thi 22 all_to 32 all_were -21 allege 21 allow -56
allow_in -26 almost_certainli 69 almost_two -19 alon 55 along 74 along_<number> -21 along_the 20 along_with 18
aloud 49 aloud_at 27 alreadi -22 also -31 also_ask -22 alter -22 although -20 altogeth 23 alwai_believe -15
ambassador 58 ambul -29 among -39 among_it 18 among_the -26 among_them 18 among_those -23 amount 24 amount_to 50
amus 29 an 56 an_account -24 an_actor 25 an_actress 26 an_address 27 an_aid -37 an_angri 31 an_ankl 18
an_answer -21 an_appeal -16 an_assist 20 an_averag -23 an_awkward -15 an_earli -15 an_earlier -59 an_email -21
an_engin -22 an_expert -65 an_ic 21 an_inquiri -44 an_inspector -18 an_intern -26 an_interpret -25 an_offic 18
an_opinion 28 an_ordinari 21 an_outsid -31 an_uncl 19 anaesthet 44 analyst_at 21 and 70 and_<name> -24
and_<number> -57 and_<speaker> 117 and_<words> 26 and_a 35 and_about -20 and_accept 23 and_address -24 and_all 33
and_an 30 and_announce 21 and_as 30 and_at 20 and_back -38 and_been 15 and_begin 20 and_came 22 and_carri -21
and_charg 28 and_come 17 and_did -29 and_drive 42 and_drove 16 and_each 27 and_eat 51 and_file 30 and_find 15
and_finish -31 and_flew -22 and_follow -24 and_for -25 and_gave -43 and_get -60 and_given 66 and_go 31 and_ha 21
and_had 31 and_hand -28 and_have 44 and_he 127 and_hi 44 and_hope 35 and_in 24 and_is 33 and_it 106 and_knew 18
and_laid -15 and_last 63 and_later -29 and_leav 17 and_left -34 and_let -16 and_list -23 and_lost -21 and_made 63
and_make -16 and_most -22 and_mouth 20 and_must -20 and_never -26 and_no 30 and_nobodi -15 and_none 21 and_not 18
and_nurs -17 and_of -16 and_onli 26 and_open -18 and_order -21 and_paid 69 and_pass 62 and_point 17 and_post -30
and_promise 32 and_read 28 and_release -15 and_sat 19 and_say -48 and_see 24 and_sell 29 and_send -28 and_she 115
and_shout -41 and_so 44 and_some 21 and_spent -36 and_stai -63 and_still -19 and_stuck -17 and_switch 16
and_take 31 and_ten 19 and_thank -26 and_that -40 and_the 190 and_then -22 and_thi 53 and_think -21 and_three 60
and_ti -19 and_to -20 and_took -51 and_train -19 and_twice 33 and_two -46 and_under -20 and_vote 24 and_wa -35
and_we 26 and_what -20 and_which 24 and_will -25 and_with 25 and_work 29 anger -22 angri 44 ani 24 ani_further 27
ani_of 36 ani_such 24 ani_word -39 anim -60 anim_a -26 ankl 20 announc -31 announce 19 announce_by 22
announce_it -15 announce_that 19 annual 43 anoth 42 anoth_<name> 19 anoth_<number> -15 anoth_countri 51
anoth_man -22 anoth_matter -16 anoth_six 60 anoth_univers -15 anoth_wai -19 anoth_year -19 answer 65
answer_<words> 16 answer_everi -41 answer_is -15 answer_on -19 answer_to 69 anybodi 15 anybodi_who 37 anyon 26
anyon_who 38 anyon_whose -19 anyon_with -27 anyth 20 apart 30 apart_from -37 apologise 30 apologise_to 16
apologize -15 app -38 app_wa -46 appeal -26 appeal_had 20 appear -23 appear_on 26 appear_to -44 appendic -37
appendic_reproduc -37 appendix -15 appl 37 applaus -33 applaus_and 55 appli_for 23 appli_to -17 applic_had -20
apprentic 18 apricot -21 ar -89 ar_<name> 50 ar_<number> 76 ar_back 116 ar_check -17 ar_clear -16 ar_exempt -17
ar_for -23 ar_given 42 ar_hand 19 ar_in -35 ar_look 17 ar_no -18 ar_not -18 ar_on -37 ar_search -35 ar_still -23
ar_those 26 ar_to -28 ar_work 31 archaeologist -16 archbishop 60 archiv 24 archivist 53 area -31 argue_that -47
arm 65 armi_ha -15 around -23 arrest -29 arrest_a 48 arrest_in -18 articl 15 artist 40 artist_<name> 58
artist_for -16 as 80 as_<name> 24 as_<number> 52 as_<speaker> 100 as_<words> -47 as_a -36 as_an -46 as_earli 17
as_he -56 as_her 20 as_hi 45 as_in -16 as_it 72 as_long -18 as_mani -15 as_much -16 as_no 27 as_of -25
as_often -21 as_say -20 as_soon -28 as_such 16 as_temperatur -16 as_the 91 as_thei -21 asid -35 ask 34
ask_<name> -38 ask_<speaker> 30 ask_a 34 ask_about -42 ask_at -22 ask_by -16 ask_for -75 ask_her 33 ask_him -146
ask_if -16 ask_it 40 ask_not -15 ask_on 87 ask_that 24 ask_the 86 ask_what -45 ask_where 18 ask_whether -47
ask_which 38 ask_who -48 asleep 47 asleep_on 20 assembl 15 assist_on 27 associ -25 assure 28 astronaut 68
astronom -16 at 22 at_<name> -51 at_<number> -17 at_<speaker> 30 at_about -33 at_all -29 at_an -23 at_anoth -15
at_breakfast 30 at_dawn -26 at_eleven 19 at_everi 15 at_first -22 at_four -54 at_half-tim -23 at_her 19
at_home 46 at_it -15 at_last 33 at_least -36 at_more 28 at_nine -17 at_noon 42 at_on -17 at_onc 17 at_post -16
at_risk -19 at_six 26 at_that 76 at_the 29 at_thi 24 at_three 30 at_wed 17 athlet -18 attach 29 attack -63
attempt -21 attend -28 attend_in 25 attend_is -15 attribut 56 attribut_to 57 audienc 20 audio 42 audio_is -20
audiobook -18 audit -50 aunt_lost 40 author 30 author_<name> 21 author_<speaker> -17 author_of 39 automat 17
autumn 21 avail_and 16 avalanch -20 avatar 52 averag -47 aviat 34 awai -59 awai_and -34 awai_from 21 award -28
award_no -15 award_to -18 awkward -15 awkward_posit -15 ax 40 babi -18 back_<number> -32 back_by 20 back_for 27
back_from 36 back_hi 29 back_in -23 back_of -38 back_on 77 back_the 22 back_to 50 back_within -17 backward 18
bad -31 badg 20 badger 34 badli -26 bag -38 bag_of -16 bail -39 bake -16 balconi 58 ball -30 ball_had -18
ballot -35 ballroom 29 ban -60 banana_and -20 band -37 band_<name> 34 band_had -15 bandmat 50 bang -50 bank 18
bank_ha 28 bank_manag 40 bank_say -22 banker -20 banner -21 bar 32 bar_of -26 barber 29 bariton 16 barman 47
barn -28 barrel 54 barrist -50 base -21 bath 25 batteri -50 be -29 be_<name> 27 be_<number> 17 be_<speaker> 38
be_<words> -26 be_about 22 be_an 28 be_at 89 be_check -25 be_close 43 be_cover 31 be_drawn -24 be_fals -18
be_from -22 be_hand -22 be_hear -17 be_her 54 be_hold -27 be_home 30 be_in 26 be_it 29 be_kept -18 be_made -22
be_name -25 be_of 18 be_offer -15 be_paid 16 be_pass -21 be_release 21 be_see 19 be_send 26 be_shown 36
be_sure -19 be_taken -18 be_taught -18 be_the 48 be_two 37 beach -38 beach_for -16 bear 49 bear_the 76 beard 86
beat -26 beaten -37 beaten_by -18 becam -40 becaus -29 becaus_a -15 becaus_her -20 becaus_hi -31 becaus_it 16
becaus_nobodi 17 becaus_of -24 becaus_thei -17 becom -57 bed 43 bed_<number> 43 bed_and -30 beef -17 beekeep 26
been -15 been_<speaker> 24 been_<words> -68 been_abl 46 been_alter -19 been_ask 89 been_awak -15 been_ban -18
been_bar 28 been_bought -37 been_built 15 been_call 39 been_caught -15 been_charg -21 been_consult 37
been_copi -32 been_dead 77 been_do 48 been_find -33 been_fix -32 been_follow -16 been_four 71 been_get 34
been_hand 40 been_hear -18 been_her -21 been_hold -36 been_in 112 been_left -52 been_let 15 been_littl -21
been_lost 32 been_made -21 been_make 28 been_mean -17 been_name -18 been_no 64 been_offer -27 been_on -36
been_out -17 been_paid -44 been_plai 36 been_post -22 been_promise 81 been_put -42 been_read 53 been_rebuilt -23
been_see -15 been_settl -17 been_share -35 been_sing 18 been_sold -26 been_tell -16 been_the 73 been_there -28
been_through 31 been_too 43 been_turn -24 been_use -15 been_watch -19 been_write 66 beer 56 beetl 39 befor 41
befor_<name> -35 befor_<number> 24 befor_<speaker> 56 befor_dawn -48 befor_he 80 befor_her -36 befor_she 39
befor_substitut -19 befor_the 24 befor_thei 25 beg 24 begin -18 begin_<words> 19 begin_as -53 begin_in -45
begin_to -24 begin_with 60 behind 18 behind_<name> -24 behind_a -39 behind_glass -24 behind_her 16 behind_him 39
behind_the 65 believe_the -18 believe_to -18 bell 25 belong 62 belong_to 58 below 80 below_the -17 belt 17
bench 27 bench_that -44 beneath 24 beneath_it 27 besid 52 besid_a -31 besid_her 24 besid_hi -37 besid_him 25
besid_the 16 best 56 best-known -23 best_actress -22 best_male -16 best_of 45 better 24 better_of -17
better_than -18 between_<name> -17 between_<number> -20 between_<speaker> 18 between_<words> 49 between_a 32
between_the -39 bicycl -27 bid -34 big 29 bigger -23 biggest 20 bike -16 bill -86 bill_for 25 bill_in -25
bill_that -34 bill_the 16 billion -24 bind 16 biograph 29 biographi 25 bird -32 birth -25 birthdai 48
biscuit_tin -28 bishop_<speaker> -25 bit 88 bit_of 29 black 17 blackmail 26 blackmail_note 35 blame -60
blame_the -20 blink 27 blood -38 blow -17 blue -33 blunt -17 board -61 board_and 53 board_of 30 boat -77
boat_in -18 bodi -28 boi 16 boi_on -28 boi_wa -28 bold -19 bold_thing -19 bond -25 bone -31 book -64 book_and -27
book_at -32 book_back 56 book_by -16 book_came 17 book_for 18 book_from 16 book_ha 30 book_in -17 book_under -23
book_wa -24 boot 41 booth 35 border -44 border_polic 21 border_post -15 bore 15 bore_the 15 born 49 born_in 55
borough -15 borrow 15 borrow_<number> -20 borrow_a -18 borrow_from -22 borrow_the 25 boss 44 both -21
both_parti 48 both_side -44 bottl -20 bottl_of 28 bought -22 bought_by -17 bought_hi -16 bought_in 41
bought_it -29 bought_the 38 bought_with -22 bound 138 bow 72 bowl -30 box -65 box_to -15 boxer_camp -29 brake -23
branch -36 brand -47 brand_deputi -17 brass -27 brass_band -21 breakfast 81 breath 78 brick 78 bride 33 bridg -43
bridg_and -37 bridg_itself -17 bridg_on 15 brief_on 36 brigad -20 brigad_on -18 bring -49 bring_in -18
broadcast_ha 44 broke -67 broke_a -25 broke_for 78 broken -32 bronz -33 brother -55 brother_<name> 26
brother_have -24 brother_speak -20 brother_who 22 brought -65 brought_the 18 bu -24 bu_and 48 bu_at -29
bu_driver 22 bu_stop 23 bucket -45 bui -40 build -40 build_from 17 build_site 28 builder -29 built -37
built_in -16 bull -56 bulletin 49 bulletin_wa 44 burger 30 burglari -25 buri 147 buri_at 70 burial 21 burn 43
burn_down 33 burst -16 burst_pipe -18 buse -29 but -106 but_<speaker> -23 but_it -29 but_left -20 but_say -21
but_she -25 but_that -29 but_wa -19 butcher 28 button 111 buyer -54 by 15 by_<name> -40 by_<speaker> 68 by_a 81
by_almost -17 by_eleven 44 by_email -17 by_ey -30 by_five 25 by_half 23 by_hand -27 by_her 22 by_hi 24 by_him 17
by_it -27 by_itself 17 by_last -15 by_name -34 by_on -19 by_phone -44 by_polic -31 by_report -15 by_six 58
by_teatim -24 by_telephon -78 by_that 56 by_the 42 by_then 52 by_thi -38 by_three -36 by_two 53 by_video -23
bylin 67 cab 18 caddi -20 cafe 20 cafe_in 23 cage -24 cake -44 calendar 21 call -124 call_<speaker> -28
call_<words> -18 call_a -30 call_for -45 call_from -17 call_her -40 call_him -18 call_it 25 call_off 29
call_the 95 call_themselv -16 call_to -38 caller 21 caller_to -17 calm -16 came 46 came_a -23 came_back 16
came_from 33 came_here -23 came_into 30 came_off 114 came_out -33 came_third -30 came_to -19 came_upon -17
camera 38 camera_that -17 camera_thi -19 camp_tell -29 campaign_for -18 campaign_ha 40 campaign_wa 15 can 20
can't -23 can_be -35 can_have 16 can_hear -18 can_see -28 cancel -54 candid 28 candid_had 17 cannot -23
cannot_reach -17 cano -35 cap 44 cap_and 24 captain -43 caption 80 caption_<words> 25 car -53 car_for -25
car_park -51 caravan_park 35 card 112 card_and 34 card_in -21 card_on -16 card_to -19 cardboard 56
cardiologist 24 cardiologist_in 25 career -28 caretak 22 cargo -17 carpent -15 carri_hi -23 carri_it 47
carri_no 21 carri_on -42 carri_out -16 cartoon 22 case -17 case_the 56 case_wa -31 cash -34 cast 16
cast_director 23 cast_of 19 cast_wa -23 castl 19 cat 66 catch_the 39 catch_up -20 cater 76 caught -54
caught_the -26 caus -33 caution -25 celebr 30 cell 56 cellist -15 cellmat 22 cent -49 centr -47 central 36
central_bank 44 ceremoni 26 certainli 69 certifi -29 chain 20 chain_of -19 chair -49 chair_of 16 chairman -21
chairman_<speaker> -30 chairman_of -19 challeng -19 challenge -25 champion -16 chanc -16 chancellor 57 chang -61
chang_hand 48 chang_her -21 chang_hi -27 chang_place 25 chang_the -32 chapel -34 chapter 96 charact -22 charg 27
charg_<number> 72 charg_and -16 charg_for 20 charg_of -16 charg_that 32 charg_the 19 charg_with -24 chart 24
chat 72 chatbot_and 17 check -19 check_by -31 check_everi -18 check_in 18 cheer -30 chef -24 chequ -26 chest 35
chew 24 chief -26 chief_<speaker> -26 chief_engin -25 chief_execut -17 chief_minist -29 child 28 child_with -17
children_and 22 children_had -28 children_have 19 children_in -16 children_swallow 17 chin 33 chip -30 choic -43
choir -46 choir_librarian -18 choos 62 choos_the 27 choru 26 choru_of 45 chosen -28 christen 35 church -37
circl -19 cite -22 cite_<words> -15 citi -24 claim -19 claim_that -34 claim_to 41 clap 22 class 52 clean -70
cleaner -21 clear -69 clear_and -17 clearli -28 clerk 80 clerk_<name> -16 client 43 client_had -17 client_wa -17
climb -38 climber -28 climber_who -16 clinic -57 clinic_in -20 clinic_say 26 clip 50 clip_a -33 clone -49
close -77 close_<number> -21 close_in 78 close_it -35 close_to -34 close_until -17 close_with 17 closur 24
club_for 22 club_ha -18 club_had -28 club_in -15 club_it -18 club_press 34 club_say 41 club_wa -44 clue 18
co-chairman -18 co-chairman_<name> -18 coach -68 coach_<name> -15 coach_<speaker> -51 coach_had 28 coast -40
coaster -29 coaster_that -28 coastguard -25 coat 125 cobalt -24 cobbl -25 coconut 31 cod 20 code 19 code_word -18
coffe 36 coin 94 coin_and 23 coin_were -18 cold 61 cold_and -15 cold_but 42 cold_to -18 colleagu 27 collect -32
collect_a 15 colleg 37 colonel 59 color 15 column 36 columnist 91 coma 44 coma_for -26 comb -25 come 20
come_back -24 come_down 62 come_from -31 come_in -28 come_off 35 come_on -23 come_out -17 come_round 50
come_to 32 come_under 19 come_up -32 come_without 28 comedian -18 comedian_<speaker> -17 comet -17 comfort -15
comic 76 command 73 comment -110 comment_on -33 commerci 38 commerci_and 21 commission -24 committe -90
committe_chair -38 committe_that -15 common 18 compani_after 30 compani_ha -34 compani_had -41 compani_in 30
compani_that 16 compani_which -18 compare_the 16 compens -16 competit 30 complain -32 complain_that -31
complet -35 complet_with 15 compos 87 compos_by 25 compos_the 42 comput -36 comrad 18 concede_that 28 concern -29
concert -24 conclude 18 conclus -16 concret -26 condit -36 conduct -15 cone 16 confer 26 confer_at 45
confer_hotel -17 confess 18 confess_to 37 confirm -39 confirm_it -32 confirm_on 41 confirm_that -22
confirm_the -30 confisc -15 confisc_her -15 confus -33 congreg -15 connect 17 connect_with 47 consent -53
consider -47 consol 37 constabl 36 constitu -21 contact 38 contact_with -15 contain 56 contain_a 15 content -18
continue 17 contract -42 contractor_who 21 control -22 convers 80 convert -18 convict 50 cookeri -15 cool -23
copi 18 copi_of -20 copper -42 copywrit 68 corner -77 coron -40 corps 19 correct 75 correct_the 27 correspond 69
cost_her 23 cost_of -25 costum -48 cough 17 could 59 could_be -34 could_have 46 could_not 41 could_rememb 48
could_take -32 couldn't 32 council_find 15 council_leader 25 council_say -18 council_vote -23 councillor -37
counsel 124 count -52 count_<number> 25 count_and -39 count_nine 17 counter 19 counter_of 28 counterpart -17
counti -40 counti_in 41 countri_and 22 countri_in -16 coupl -46 cours -18 court -25 court_<name> -15 court_a 40
court_and -46 court_ha 33 court_he 21 court_hear -39 court_in 41 court_last -30 court_step 29 court_that -46
court_to 24 court_wa -16 courteou -26 cousin 37 cousin_who 24 cover -18 cover_her -42 cover_the -18 cover_with 31
cox -22 crab -15 crack -18 creatur 24 crew -51 crew_and -34 crew_had -15 crime -24 crime_to -26 crime_unit 23
crisi 32 critic -74 critic_<name> -16 criticise -16 criticise_minist -16 crocodil 46 crop 69 cross -21
cross-examin -20 cross-examin_defens -18 cross_from -24 cross_the -19 crowd_in 52 crowd_of -20 crown -21 cruis 43
cry_of -29 culvert -15 cup -25 curri 16 curtain 62 custodi 28 custom -55 custom_and 35 custom_by -21 cut -46
cut_from -27 cut_in -19 cut_off -17 cut_the -16 cyclist -34 dad 19 dai_<speaker> 38 dai_a -23 dai_by 50 dai_he 18
dai_in 24 dai_last -16 dai_of 27 dai_old 20 dai_on -23 dai_the 24 dai_to -32 dai_wa 45 dai_with -25 daili 133
dam -28 damag -36 damag_and -15 damp -18 danc_on 18 dancer -15 dare 23 dark -32 dart 44 data -49 date 53
date_<name> -16 date_<number> 46 date_at 24 date_of 81 daughter -90 daughter_<name> -18 daughter_and -27
daughter_say 17 daughter_who -21 dawn -77 daytim -15 de -22 de_<name> -22 dead 27 dead_at -29 dead_for 63
deal -24 deal_with -19 dealership -22 dealership_in -17 dealt 21 dean -16 death -50 death_of -17 debat 59
debat_with -21 decad -17 decad_and 25 decis -78 decis_and -17 decis_had -20 decline -44 decline_to -39 defeat -23
defenc -23 defenc_say -16 defend -55 defend_for 15 defens -64 defens_lawyer -38 degre -18 delai -56 deleg 75
delet -23 delet_an -15 delight -32 demand 21 demand_for 17 demonstr 27 dentist 41 dentist_from 19 dentist_who 45
deny -70 deny_that -68 depart -47 depart_had 21 depot -26 deputi -33 deputi_<name> -15 deputi_would -17
describe -89 describe_as -15 describe_the -34 desk 40 detect 32 detector -24 develop_had 60 devic -18
devic_at -19 di -64 di_becaus -18 di_in -16 di_two 27 diabet -15 diall 45 dialogu 91 diari_of 37 diari_take -52
dictat 74 dictat_it 47 did 39 did_<speaker> 43 did_he -33 did_it -32 did_not -83 did_she 28 did_tell -24
did_the 73 didn't -35 diesel -15 differ 46 differ_account -29 differ_recollect -17 differ_stori -43
differ_view -35 differ_wa -25 difficulti 37 digit 31 dine -20 dinner 43 dinner_in 19 diplomat -24 direct -25
directli -34 director_<speaker> -45 director_of -43 disagre -60 disagre_and -19 disast 16 disciplin -30
discov_at -24 dish -17 disk -21 dismiss -30 disput -135 disput_that -28 disput_the -43 district -43 ditch -15
diver -16 divid -32 divis -15 do_<speaker> 41 do_her 47 do_it 18 do_next -15 do_some 29 do_the 42 do_with -28
docker -29 doctor_<name> -18 doe 51 doe_a -29 doe_he -28 doe_her 33 doe_the -16 doe_too -18 doesn't 34 dog -64
dollar 38 don't -30 don't_alwai -15 donat_of 19 done_by -32 done_so -25 done_what 40 donkei_sanctuari -26
donor -23 door_for -17 door_hang -16 door_in 28 door_on -15 door_wa 44 dose -25 doubl_in -15 doubt 28
doubt_about -17 doubt_that -21 doughnut 35 doughnut_for 35 down_a 45 down_and -25 down_at 27 down_by -43
down_for -23 down_her -22 down_it 20 down_on -21 down_the 74 download_<number> 22 dozen_peopl -20 drama 90
drama_<words> -16 drama_school -15 drank 50 draw_of 35 drawn 66 drawn_a -21 drawn_on -20 dream -20 dream_of -39
dreamt 47 dress 54 dress_as 47 dress_to -15 drew -23 drew_a -25 drew_applaus -19 drew_laughter -29 drew_the 37
drive 40 drive_a 21 drive_for 34 driven -49 driver 31 driver_<name> -17 driver_in -29 driver_of -15
driver_shook -15 driver_who 22 drivewai -18 drivewai_where -18 drone -18 drop_on -25 drop_the 43 drove 24
drown 71 drown_in 76 drug -19 drummer -20 drunk 20 dry -55 dub -18 due_back -15 due_from 32 due_in 19 due_to -44
dug -36 duo 35 dure -47 dure_the -20 dusk -15 dust -33 dy 44 dye 27 e-mail -63 each 78 each_<name> 30
each_learn -45 each_of -47 each_on 30 each_time 29 each_to -25 each_week 21 each_year -16 eager -16 eager_to -16
ear 90 ear_that 17 earli -38 earli_as 17 earli_sign -17 earlier -57 earlier_hear -32 earlier_version -23 earn -15
easi -19 east -26 eastern -19 eat 40 eat_a -26 edg 16 edg_of 18 edit 31 edit_the -23 editor 23 editor_<name> -16
editor_<speaker> -17 editor_say -17 educ -25 eel -23 effect -33 egg 22 eight 75 elbow 15 elect -28 elector -17
electr -24 electrician -15 eleven 40 eleven_dai 18 eleven_leopard -16 eleven_minut 52 eleven_month 94
eleven_peopl 20 eleven_time -44 eleven_year -16 els_it -16 elsewher -21 email -51 email_wa -51 embargo_on -55
embassi 47 embezzl 22 embrac -23 emerg 19 emerg_number -17 emerg_servic -21 emerg_that 21 emploi -24 employ -41
employe -37 employe_that -18 empti_seat 20 end -32 end_<speaker> 34 end_in 19 end_of -19 end_the 25 end_when -16
enemi 30 energi -16 engag 18 engin -76 engin_have -19 engin_on -21 engin_room -37 enjoi -19 enorm -15 enough 21
entertain 19 entranc -17 entri_from 20 entri_is -24 envelop 28 envoi 32 episod 62 equip -16 escap -17 ev 26
ev_of 26 even_as 21 even_the 21 even_to -16 ever 88 everi 18 everi_<name> -30 everi_frame -20 everi_mile -15
everi_morn -39 everi_other 43 everi_pupil -21 everi_quotat -28 everi_second 24 everi_year 44 everyon 22
everyon_els -15 everyon_in 34 everyon_wa -30 everyth 35 evict -17 evid -88 evid_after -17 evid_of -16 evid_on -19
exactli 26 exactli_as 36 exactli_that -17 exam -36 exam_in -19 examin 58 examin_had 16 exchang 44
exchang_drew -17 execut -27 exempt -34 exercis 60 exhibit -17 exist 164 exit -16 expect -86 expect_on -15
expect_to -24 expens 28 expert -108 explain 68 explor 16 export -17 express -16 extend -18 extra 70
extra_water -15 ey 117 ey_and 26 ey_shut 25 ey_were 44 eyebrow 48 fabric 58 face 32 face_on -15 fact 36
factori -62 fail -77 fail_in -23 fail_to 31 fail_twice -24 faint -25 fair -23 fake 15 fall_to 56 fallen -53
fallen_by -20 fals 65 famili -58 famili_ha -15 famili_had 42 familiar -20 fan -27 fan_of 46 fanci_dress -15
far -55 far_as 18 fare -18 farewel 45 farm -48 farmer -89 fast_bowler 17 faster -20 faster_than -15 father -54
father_and -24 fault -35 fault_is -16 fear -29 fed 71 feder 31 feder_<name> 30 fee -33 fee_for -25 feed -20
feel -16 feet_high 29 fell -60 fell_by -24 fell_for -16 fell_in 15 fell_to 33 fellowship 16 fenc -42 ferri -42
festiv -59 fetch_<number> -26 feud 16 fever -32 few -77 few_minut -17 fiction 42 field -93 fifth -23 fifth_of -22
fifti -23 figur -47 figur_for -18 figur_until -23 file 74 file_on 20 file_the 37 file_with -21 fill 101 fill_a 51
fill_in 57 fill_with -16 film -45 film-mak 17 film_is 56 film_wa -17 film_which -25 filter 24 filter_on 24
final -17 final_in 24 final_of 29 financ -19 find -55 find_<speaker> -17 find_a 15 find_and 28 find_anoth -15
find_at -15 find_her 23 find_him -17 find_no 38 find_on 18 find_that 15 find_the 69 find_to -15 fine -36
finger 109 finger_and 31 finish -82 finish_by -27 finish_the 16 fire -45 fire_station -16 firefight -33
firm_<name> -20 firm_ha -15 firm_that 15 first -23 first_class 87 first_draft -16 first_name 20 first_night -25
first_of 64 first_page -19 first_plai -31 first_report 51 first_sold 56 first_time -63 first_to -32 first_wit -19
fish -92 fisherman 21 fishmong 41 fit 41 five -43 five_dai 27 five_hour 15 five_month -19 five_peopl 22
five_year -22 fix -58 fix_for -31 fix_the -21 flat 18 flat_in -20 fleet 34 flew -16 flight_attend 21 flood -44
floor -41 floor_in -20 floor_throughout -19 flower -48 flower_read -18 flown -22 flown_home 15 flown_in -33
flu -21 fly -20 foam 17 fold_phone -15 fold_the 23 foldabl -16 foldabl_the -15 follow 67 food -35 fool 16 foot 96
footag 66 footbal -31 for 16 for_<name> -98 for_<number> -25 for_<words> 85 for_about 36 for_an -19 for_anoth 68
for_comment -45 for_defend 22 for_eight -44 for_five -36 for_her 18 for_hi 34 for_him 49 for_it 47 for_month -19
for_most 51 for_next -17 for_nine 69 for_on 41 for_onc -32 for_onli -23 for_order -17 for_post 20 for_school -23
for_seven -18 for_sever -25 for_six -52 for_some -25 for_student 49 for_such 56 for_ten -22 for_the 50
for_them 41 for_those -18 for_three -48 for_two -16 for_water 41 for_word 33 for_year -21 forc_on -15
forc_out -16 forc_the 33 forecast -56 forecast_for -16 forehead 68 foreign 27 foreign_minist 59 foreman -68
forest -20 forfeit 27 forg -17 forger -30 forgeri 29 forget 17 forgiv 52 form 25 former -61 former_<name> 33
former_policeman 21 former_secretari -16 forti 132 forti_of -28 forti_peopl 30 forward 23 found 31 founder -19
four 44 four_a 22 four_and 17 four_both 28 four_count -30 four_dai -39 four_hour -28 four_in -35 four_of 27
four_other 39 four_peopl 15 four_point 40 four_second 53 four_success -16 four_that 17 four_to -18 four_when -18
fourteen -30 fourth -17 frame 31 frank 29 free -17 free_to 29 freed 21 freed_in 35 freedom -15 freedom_of -15
freelanc 33 freeli 39 fresh 22 frighten -19 from 49 from_<speaker> 58 from_a 100 from_an 21 from_anoth 20
from_four 20 from_her -16 from_hi -65 from_it -15 from_nine 15 from_no -18 from_on -37 from_read 27 from_six -59
from_ten 53 from_the 20 from_their -17 from_three -15 from_two 49 from_which 64 front -24 front_of -37
front_page 17 frozen 20 fuel -31 full -55 full_and -23 full_of 23 full_text -31 full_the 19 fund -45 fundrais -16
fundrais_page -16 funer 22 funni -16 further 29 futur 28 ga -32 gag 40 galaxi -20 gale -52 galleri -58 game -41
game_and 17 gang 41 gang_had 26 garag -22 garag_in -15 garden -35 gate_<speaker> -20 gate_of 23 gather_in 17
gave 39 gave_a 65 gave_evid -29 gave_her -21 gave_it -15 gave_the -104 gave_up 32 gener 20 gener_manag -17
genuin 34 get 52 get_<number> -17 get_a 38 get_in -44 get_into -19 get_out 21 get_them -31 ghost -16
ghost_<speaker> -15 ghost_want -15 ghostwrit 19 gift 26 girl -33 girlfriend -20 give 92 give_<speaker> 39
give_a 19 give_hi -18 give_the 100 give_their 15 give_up -21 given 59 given_<number> 25 given_<speaker> 16
given_a 21 given_by 21 given_evid -15 given_her 38 given_him 20 given_in 40 given_no 20 given_out 34
given_the -18 given_three -33 given_up -23 glacier -15 glad -15 glass 83 go 38 go_and -29 go_by -39 go_down 27
go_for 52 go_from -18 go_grei -15 go_into -21 go_on 44 go_out 57 go_over -18 go_the 38 go_through 42 go_to 48
go_up -53 go_with 36 goal -65 goalkeep -15 goalkeep_<name> -18 goat 45 gold -50 golf 50 goodby 35 got 86
got_<number> 90 got_an -17 got_as 18 got_hi -24 got_him -27 got_hold 30 got_it 26 got_out -28 got_the 24
got_to 20 govern -69 govern_had -19 governor -19 governor_of -15 graciou -31 grai -26 grai_suit -26 grammar -21
granari -20 granddaught -17 grandfath -24 grandmoth -32 grandmoth_who -42 grandson 88 grandson_is -18 grant -25
grate 22 great-grandfath -15 great-grandson 18 great_deal 16 green -35 greet 40 greet_with -46 grei 108
grei_becaus -15 grei_had -17 grei_parrot 35 grew_the 34 grin 56 groom 66 ground -29 group -56 group_that 15
grow -23 grower -33 grudg 34 guard -29 guard_and -16 guess 85 guest 146 guidanc 37 guilti 40 guilti_on 15 gun -24
gutter_after -18 gym 49 ha -16 ha_<speaker> 90 ha_a 45 ha_accept -23 ha_admit -21 ha_agree -23 ha_an 42
ha_apologise 19 ha_ask 19 ha_becom -24 ha_been -52 ha_begin -21 ha_burn -16 ha_campaign -16 ha_come -30
ha_confirm -15 ha_deny 20 ha_di -18 ha_done 63 ha_each -45 ha_ever 24 ha_find 26 ha_finish -31 ha_given -23
ha_go -39 ha_hear -21 ha_her 17 ha_hi -28 ha_him 132 ha_hold -16 ha_it -34 ha_kept 83 ha_lent -22 ha_let 17
ha_lost -21 ha_made -31 ha_more 40 ha_no 33 ha_not 116 ha_now 46 ha_onli 15 ha_open -36 ha_order -17 ha_plai -19
ha_plead 15 ha_promise -46 ha_put -49 ha_raise -19 ha_reach 26 ha_report 44 ha_run -32 ha_sat 29 ha_say 44
ha_send -22 ha_set -26 ha_shown -22 ha_sinc 102 ha_sold -26 ha_stop -18 ha_the 97 ha_three 15 ha_trace 23
ha_two -21 ha_until -36 ha_write -45 ha_yet 34 hack 30 hacker -37 had 77 had_<number> -26 had_<speaker> 24
had_<words> -32 had_a -37 had_advise -15 had_answer -29 had_apologise -18 had_appli -18 had_argue -23
had_arrest -25 had_arriv -16 had_been 40 had_broken -19 had_brought 23 had_burn 25 had_call -33 had_carri 17
had_chang -23 had_come 29 had_confirm -17 had_confisc -15 had_cost 47 had_cut -23 had_deny -21 had_di 24
had_diall 15 had_drawn 74 had_driven -27 had_eleven -16 had_end -16 had_ever -33 had_fallen -26 had_find 58
had_five 57 had_follow -16 had_given -40 had_got 76 had_had 78 had_hand -40 had_he -24 had_hear -17 had_her 48
had_hi 30 had_hire 35 had_inherit -15 had_invent -18 had_just 39 had_kept -41 had_laugh -17 had_learn -47
had_left 86 had_live -16 had_long 31 had_mean -24 had_mix 17 had_never -59 had_no -53 had_not 42 had_noth -22
had_offer 16 had_paid 50 had_pass -29 had_pick 69 had_print -19 had_pull -18 had_receiv -30 had_risen 54
had_run -20 had_rung 19 had_sail 37 had_say 69 had_settl 51 had_shown -24 had_spent -22 had_spread -66
had_stop -15 had_suppli 26 had_surviv 16 had_swap 21 had_taken 42 had_telephon -18 had_tell 32 had_the 99
had_think 21 had_to 81 had_train -20 had_type 125 had_until -21 had_use -49 had_won -25 had_work -19
had_write -44 hadn't 54 hairdress 61 half -80 half_an 28 half_of -36 half_page -16 half_past 16 half_the 18
hall_is -29 hall_of 88 hall_wa -16 ham 22 hamburg -18 hamstr -15 hand 18 hand_and 43 hand_back 73 hand_in -76
hand_it -89 hand_of 23 hand_on 15 hand_out -34 hand_over -46 hand_the 61 hand_up 77 hand_wa 52 hand_were -23
handbag 30 handset 35 handset_at 24 handwrit 55 handwrit_examin 35 hang 61 hang_a -17 hang_the -23
happen_next -16 happen_to -20 happi -22 harbour -23 harbourmast -20 hard -20 hardest -19 hardwar 16 harm -26
hasn't -23 hasn't_open -16 hat 72 have 17 have_<number> -27 have_<speaker> 67 have_a 42 have_add 27
have_arrest 33 have_ask -35 have_been -91 have_come -16 have_doubl -18 have_drop -15 have_fallen -20 have_hear 42
have_it -27 have_left -28 have_made -22 have_mix -28 have_name 22 have_need 27 have_never 28 have_not -49
have_notic -19 have_now 21 have_read -29 have_rebuilt -17 have_risen 18 have_run 31 have_say 49 have_sinc 22
have_sold -21 have_speak 17 have_spent 25 have_tell 33 have_the -26 have_to -37 have_turn -22 have_vote -15
have_write -27 have_yet -15 he -39 he_add -24 he_agree -48 he_and 16 he_appear -15 he_arriv -16 he_been -17
he_bought 19 he_call -19 he_came -37 he_consider -21 he_did 33 he_doe 20 he_ever 16 he_give 17 he_go 112
he_grew 44 he_ha -18 he_is 81 he_know -15 he_learn 18 he_left 20 he_like 20 he_listen -17 he_need -15 he_onc -17
he_plai -28 he_point -19 he_read 45 he_say -74 he_sign 36 he_state 32 he_still 56 he_stood -19 he_tell 42
he_then 30 he_think 48 he_try -20 he_use 36 he_wa 49 he_will 43 he_won -17 he_would 38 he_wouldn't -20
he_write -46 head 46 head_<words> 17 head_and 64 head_of 18 head_the -26 headmast 61 headquart -20 headset 19
health -57 health_minist -20 health_secretari 16 hear 55 hear_<words> 58 hear_at -26 hear_from -33 hear_had 29
hear_her 20 hear_him -56 hear_in -45 hear_is 26 hear_it 152 hear_no -17 hear_noth 33 hear_on -29 hear_that -15
hear_the 19 hear_to 17 hear_turn -22 heatwav 45 heavi -29 heckle -23 heckler 36 help -40 help_of 22 her 27
her_<words> 21 her_a -117 her_at 19 her_aunt -36 her_best 20 her_client -16 her_coach -19 her_colleagu 25
her_daughter -22 her_deputi 22 her_desk -20 her_dog -26 her_ey 43 her_father -72 her_feet -18 her_first -73
her_for 16 her_friend -16 her_from -24 her_funer 37 her_grandson -21 her_had -18 her_hand -41 her_head -17
her_hear 28 her_husband -66 her_in 62 her_job -27 her_kitchen -23 her_last -29 her_lawyer 33 her_manag 36
her_mother -52 her_mouth 38 her_name 30 her_off -21 her_out -30 her_own -43 her_passport 24 her_password 20
her_phone -28 her_predecessor 39 her_report -16 her_say 64 her_seat -17 her_second -20 her_shoulder -16
her_sister -33 her_six -21 her_son -16 her_speech 19 her_street -39 her_student -25 her_supervisor -23
her_teacher 30 her_that -47 her_the 31 her_to 34 her_town 22 her_train -16 her_two -28 her_villag -17
her_voice 71 her_wai -15 her_ward -15 her_word -24 her_work 36 here_in 50 here_is -28 here_on -18 heron_ha -15
herself -69 herself_and 19 hi 26 hi_<name> -27 hi_<speaker> 47 hi_<words> -16 hi_account -44 hi_agent -19
hi_answer -18 hi_arm 36 hi_barrist -35 hi_captain -15 hi_children 36 hi_client -24 hi_club -18 hi_coach 25
hi_coat 26 hi_counterpart -16 hi_daughter 16 hi_death 22 hi_deputi -18 hi_desk 22 hi_employ -32 hi_ey 25
hi_finger 22 hi_forehead 51 hi_former -20 hi_girlfriend -20 hi_grandmoth -27 hi_hand -20 hi_head 43 hi_home -25
hi_hospit -26 hi_in -17 hi_is -36 hi_job 21 hi_kitchen -30 hi_laptop 16 hi_last 37 hi_late 46 hi_left 15
hi_life -25 hi_manag -20 hi_mouth 19 hi_name 28 hi_offic -15 hi_parent -15 hi_part -37 hi_passport -23
hi_phone -24 hi_place -16 hi_pocket 82 hi_predecessor 24 hi_prize 16 hi_remark -19 hi_reply 105 hi_rival 20
hi_round -29 hi_school 17 hi_screen -15 hi_seat -30 hi_second -24 hi_secretari -26 hi_side -40 hi_solicitor -16
hi_speech -55 hi_staff -15 hi_student -17 hi_successor -15 hi_teacher 33 hi_truck 37 hi_voice -20 hi_wed 20
hi_widow -43 hi_wife -40 hi_word -41 hid -31 hide -18 high -43 high_and 29 high_school -26 higher 15 highest -17
highwai -21 hill 32 him 52 him_<words> -29 him_and -37 him_at 64 him_back -24 him_by -25 him_for 32 him_he 26
him_how -49 him_in 65 him_includ 29 him_of -72 him_on -28 him_read -29 him_say 46 him_that -30 him_the -15
himself_and 23 himself_ha -20 himself_out 23 himself_wa -21 himself_with -29 hip -19 hire 69 hire_by 47 hiss 65
histori -44 histori_in -15 historian 19 hit 23 hit_by -23 hit_the -37 hoax 49 hoax_call -37 hockei 78 hold_a -36
hold_an 16 hold_her 25 hold_in -27 hold_it -28 hold_no 15 hold_of 35 hold_out 15 hold_the -41 hold_up -39
holidai -35 home_and -20 home_by 24 home_in -34 home_on -15 home_town 42 honor 37 hope -47 hope_to -52 hors 37
hospit -38 hospit_ha -24 hospit_with -16 hot 28 hotel_ha -21 hotel_is 15 hotel_the -17 hour -19 hour_and -19
hour_befor 25 hour_by -34 hour_had 17 hour_in -37 hour_later -60 hour_on 44 hour_the 32 hour_with -29 hourli 15
hourli_rate 15 hous -98 hous_to -22 housekeep 23 how 60 how_a 15 how_hi 44 how_it 22 how_mani -21 how_much -17
how_to -60 hundr 98 hundr_peopl 42 hung_a -19 hurri -16 hurri_to -16 hurt -45 husband -42 husband_and 26
husband_wa -19 hydrologist 58 hymn -26 hymn_and -25 hypnotist 72 ic 28 idea -44 ident 18 identifi -15 idiom 41
if -52 if_<speaker> 23 if_he -18 if_it -21 if_the 39 if_thei -23 ignor -70 ignor_the -37 ill -38 imag -19
imagin 47 imperson 50 impostor 26 impressionist 75 improvis 35 in 17 in_<number> 33 in_<speaker> 39 in_a 42
in_an 22 in_anoth 151 in_at 19 in_autumn 32 in_case 54 in_cash -42 in_chapter 51 in_charg -16 in_colleg -15
in_court -73 in_differ -15 in_eight -22 in_eleven -31 in_fact 22 in_fanci -15 in_fish -16 in_four -18
in_front -29 in_full 21 in_futur 33 in_good -46 in_her -35 in_hi -23 in_hospit -23 in_interview -46 in_it 69
in_line -48 in_nine -60 in_no -35 in_on -15 in_orang -16 in_orbit 18 in_order 26 in_parliament -21 in_part -19
in_pencil 17 in_place -16 in_prison -19 in_public -46 in_question 92 in_reply -16 in_return -19 in_row 58
in_seat 47 in_sever 17 in_shift 33 in_tear -20 in_ten -32 in_that 105 in_the 57 in_their -47 in_them 25
in_three -19 in_through -22 in_town -18 in_twenti 21 in_two -38 in_with -33 in_write -52 inch -17 includ -39
includ_<speaker> 16 includ_a -19 includ_that 31 incom -25 increas 15 indict 38 industri -15 infect -20 inform 18
inform_is -26 inherit -25 initi 57 inject 23 injur -21 injuri -30 ink 114 ink_and 34 inn 21 inquest -45
inquiri -31 inquiri_into -19 inquiri_that 15 insid 57 insid_say -27 insist -55 insist_that -39 inspect -16
inspector -42 instead -35 instruct -17 instructor 64 insur -33 intact 19 intens 34 intens_care 35 interest -18
intern -27 interrupt -25 interv 17 interv_and 41 interview 55 interview_at -40 interview_with 19 into 31
into_a 36 into_forc -15 into_her 31 into_on 27 into_the 36 introduc_the 22 intrud 23 invad 23 invent 16
inventori 15 investig -24 investig_say 25 investor -27 invit 39 invoic 37 is -16 is_<name> -47 is_<speaker> 33
is_a 136 is_about -19 is_an 17 is_ask -56 is_at -29 is_avail -15 is_be -33 is_call -17 is_charg -19 is_date 99
is_describe -23 is_done -17 is_due -38 is_eat -15 is_expect -43 is_for -22 is_forecast -21 is_free -27 is_from 62
is_go -18 is_happi -18 is_hear 33 is_her 15 is_how 59 is_in -15 is_it -18 is_left -17 is_less -15 is_like -25
is_lost -15 is_mean 31 is_more -20 is_need -20 is_now -39 is_of 85 is_off -21 is_often -21 is_on -51 is_out -45
is_plan -15 is_publish 22 is_put -18 is_read 18 is_run -31 is_say 59 is_seek -15 is_set -79 is_short 17 is_six 60
is_sorri 15 is_stand -52 is_suppos 30 is_surviv -28 is_taken 76 is_talk -30 is_tell 69 is_that 28 is_the 94
is_then -21 is_thi -15 is_think 27 is_too -20 is_two 54 is_up 18 is_with -23 is_withdrawn 16 is_without -15
is_write 27 island 28 island_is 15 isn't -63 isn't_a -33 isn't_on 33 issue 43 issue_a -24 issue_for 20 it 36
it_<number> -24 it_<speaker> -21 it_a -38 it_about 21 it_again 71 it_all -33 it_and 102 it_anoth -20 it_appear 36
it_ask -33 it_at 42 it_author 66 it_back 87 it_be 20 it_belong 19 it_by 29 it_call -41 it_came -23 it_carri 49
it_come -18 it_could -24 it_council -19 it_doe -20 it_drop -15 it_editor -20 it_emerg 53 it_end -22 it_feel -31
it_find -25 it_for 77 it_four 34 it_from 70 it_gave -22 it_go -16 it_ha -38 it_had -87 it_happen 18 it_have 25
it_head 25 it_includ -17 it_into -17 it_is 19 it_isn't -16 it_last -21 it_leader -15 it_mai 25 it_maker 19
it_manag 47 it_member -25 it_nine 20 it_on 18 it_onli -15 it_open -48 it_out 16 it_quote -26 it_record -15
it_report 44 it_run 55 it_say 26 it_show -23 it_sinc -27 it_so 27 it_staff -16 it_take -23 it_target 20
it_term -18 it_think -18 it_title 22 it_to 64 it_took -34 it_turn -16 it_twice 112 it_under 16 it_until 18
it_up 58 it_wa 35 it_wasn't 24 it_with 21 it_would -67 it_wrong 21 item 34 itself -16 itself_and -15 jacket 25
jacket_and 23 jar -16 jaw 136 jersei 35 jet -21 jetti -36 job_as -17 job_of 26 job_to -24 job_will -29
join_in -28 joint -22 joke -88 joke_that -39 journal -21 journalist -18 journei -37 judg_<name> -20
judg_<speaker> -16 judg_ask -16 judg_award -15 judg_put -32 judg_tell 27 judg_thank -15 judg_with 19 junction -36
junior -21 juri_on 24 juri_should -16 juror_<name> 18 juror_that 33 juror_to -16 just 73 just_been 41 just_won 87
justic 20 karaok 17 keep -54 keep_bee 36 keeper -27 kei 66 kept_a 58 kept_ask -16 kept_her -24 kept_hi -30
kept_him -30 kept_it 67 kept_the 36 keyboard 60 kick -25 kid -20 kidnei 22 kill -45 kilometr -44 kind -25
king -19 kiosk -16 kitchen -22 kitchen_televis -18 knee 122 knee_of 46 knew 35 knife 48 knife_crime -16 knock 15
know 113 know_it 34 know_no 38 know_peopl -15 know_that -27 know_the 34 know_what -32 known_as -17 known_to 23
label -59 label_<words> -17 laboratori_report -17 lad 18 ladl -28 ladl_and -21 lai 120 laid -19 laid_on -15
land -33 land_that 31 land_wa -28 landladi 24 lane -34 languag -22 languag_and -37 laptop_wa -15 larg -58
largest -44 larynx 79 last -46 last_<name> -22 last_<number> -19 last_dai 31 last_five 15 last_for -20
last_four -55 last_frame 52 last_half 46 last_line 48 last_month -41 last_night 17 last_of -30 last_see 18
last_until 17 last_week -57 last_winter -28 last_word -33 last_year -55 late 20 later -57 laugh_and 23
laugh_when -58 laughter_from -16 launch -36 launderett 50 laureat -21 law 25 law_firm 60 law_say -15
law_student -28 lawmak -16 lawyer -47 lawyer_<name> -26 lawyer_had 26 lead -88 lead_on 17 lead_the -29 leader -43
leader_<speaker> -18 leader_in -32 leadership -19 leaflet 29 leagu -40 leak -63 leak_in -15 lean 38 learn -20
learn_from -29 learn_hi -38 learn_that -15 learn_to -40 learner 18 learnt 40 learnt_of 40 leas -50 least -24
least_two -15 leav -64 leav_at -25 leav_that 22 leav_the -24 lectern 93 lectur 45 led -96 led_by -18 led_the -19
ledg -28 ledger 38 leek -15 left -66 left-hand 45 left_<number> -21 left_<speaker> 33 left_and 31 left_befor -18
left_hi 25 left_in -15 left_on -30 left_the -73 left_to -27 leg_ar 19 legaci -26 legal -25 legisl 22 lend 42
lend_it 28 lent -39 leopard -22 less -53 less_sentiment -20 less_than -16 less_the -18 let 56 let_go -15
let_her 16 let_off 17 let_out -15 letter 46 letter_came 35 letter_date -48 letter_from 40 letter_in -70
letter_is 58 letter_of -20 letter_say -18 letter_that -35 letter_to -53 letter_wa 50 letter_would -16
letterhead 62 level 34 li 27 librari -22 librari_and -18 librarian_at -16 licenc -27 lid -18 lid_of -17 lie 24
life 19 lifeboat -29 lift_on -16 lift_the 44 light -77 light_and -17 light_go 18 light_had -17 light_the 43
light_to -20 lighter -26 lighter_sentenc -18 like 66 like_a 18 like_everyon -15 like_rain -22 lime 38 limit -43
limit_of -25 line 63 line_and -18 line_for 22 line_is 30 line_of 38 line_on 17 line_up -22 line_wa 32 linguist 41
link -47 lip 104 lip-read 80 list -20 list_is -15 list_of 21 list_the -24 listen 98 listen_to 84 litr -16
littl_differ -18 littl_more 16 littl_wind -21 live 16 live_alon -18 live_on -17 loan -52 lobbi 23 local -70
lock_the 33 locker 55 log 71 log-in 22 log_in -15 log_put 16 log_show 62 logo -26 logo_and -22 long -79
long_and -27 long_as -17 longer 21 longer_type -22 longest -19 look -20 look_at -17 look_close 21 look_into -18
look_up 32 lookalik 30 loop 52 loos 53 lorri -62 lorri_driver -22 lose 23 lose_her 19 lose_their 23 loss -38
loss_of -25 lost -71 lost_by 32 lost_her -55 lost_hi -30 lost_in 24 lost_it -45 lost_the 27 lost_to 18 lot 56
lot_for 31 lot_voter -15 lotteri -26 loud 25 loudspeak 22 low -47 low_cross -19 low_for -15 lower -27 lunch 37
ly -19 m_on 22 machin_and 16 machin_that 25 made -23 made_<number> -30 made_<speaker> 27 made_<words> 45
made_a 25 made_by 31 made_for -19 made_her -33 made_him -27 made_it 25 made_no -25 made_of 75 made_the -66
made_to 63 made_up 24 made_with -30 magazin 89 magistr 63 mai_be -47 mai_have 16 mai_not -15 maid 32 main -33
maiz 21 major -34 major_of -22 make 41 make_<speaker> 52 make_a -23 make_it -29 make_two -26 make_up 59 maker 46
maker_had -25 maker_of -42 maker_say 45 malaria 55 male -30 male_artist -16 mall 20 man 32 man_<number> -34
man_at 18 man_had -18 man_on 22 manag_<name> -29 manag_<speaker> -53 manag_and 16 manag_at -19 manag_director 26
manag_in 42 manag_to -19 mani -77 mani_of -21 manufactur -20 map -28 marathon -24 march -21 mare -30 margin 24
margin_of -16 mark 45 marri 24 marshal 17 mask -37 mask_and -36 mask_to -34 match -47 match_in 26 match_point -15
match_the 39 mate 31 matine 97 matter -52 mattress 40 mayor -61 mayor_<speaker> -24 mayor_of -25 me_the 21
me_what -16 mean 33 mean_<words> 67 mean_it -39 meantim -25 meanwhil -32 measur -47 meat -29 medal -19 medic 16
medium 61 meet -53 meet_at -32 meet_in 18 meet_is -16 meet_of 79 meet_that 17 melt 18 member -64 member_<name> 18
member_have 28 member_in -15 member_of 23 member_that -18 memori -42 men -35 men_have 32 mend -18 mention -28
merchant -29 message 41 message_between -37 message_on -19 message_send -16 message_to -18 met -32 met_by 16
met_her 27 met_in 20 met_somebodi -16 met_with -26 meter -44 metr -30 metr_and 37 microphon 32 microphon_and -30
microphon_fail -49 microphon_had -33 microphon_on 45 middl -24 midnight -25 might 51 mild 20 mile_from 39
mile_of 19 milk -18 milkman 26 mill -23 mill_in -15 million -58 million_follow 62 million_in -17
million_peopl -21 million_time -29 mind 15 mind_on 20 mine -34 minimum -22 minist_<name> -28 minist_<speaker> -46
minist_as -22 minist_in -29 minist_is 65 minist_offic -23 minist_over -16 minist_wa 20 minist_who 48
ministri_say -21 minor -17 minut 36 minut_<speaker> 86 minut_and 17 minut_as 25 minut_befor -24 minut_earlier 16
minut_is 28 minut_later 33 minut_of 35 minut_on 16 minut_to 69 minut_were 61 minut_with -30 mirror_for -43
misheard 28 misheard_the -22 misquot 32 miss -76 miss_<speaker> -17 miss_it -18 miss_the 15 mission -17 mix -29
mix_feel -15 mix_up 19 mobil -20 mock 29 mock_exam -19 mock_trial 53 modern -19 moment -59 moment_everyon -20
moment_longer -22 monei -51 monei_on 41 monk -15 monologu 17 month -52 month_and 24 month_at 42 month_in -25
month_of -19 month_on 40 month_with -16 mood -19 mood_for -16 moon 19 mop 16 moral 31 more_<words> 16 more_and 30
more_direct -17 more_of -27 more_or -20 more_than -28 morn 47 morn_and -39 morn_as -17 morn_from 15 morn_in -21
morn_wa 15 morn_when -16 most -55 most_famou 54 most_of -35 mostli -19 mother -54 mother_<name> -18
mother_<speaker> -17 mother_say 32 mother_who 19 motor 50 motto_<words> -16 mould -25 moustach 76 mouth 122
move_by 15 move_for 23 move_it -19 move_out -15 move_to -25 move_up -20 much -49 much_of -22 mud -16 murder 45
museum -38 museum_had -16 museum_in -26 must 54 must_be -25 must_pai -25 must_wait 39 my -59 name 47
name_<name> -16 name_<speaker> 57 name_after 17 name_and 76 name_as 30 name_by 30 name_down -17 name_for -24
name_is -25 name_of -24 name_on 23 name_say -21 name_the 25 name_to -30 name_wa 76 name_were -19 nation -38
nativ 37 navi 32 near -60 near_<name> -28 near_the -44 nearbi -16 nearest -29 nearli -55 need -62 need_on 20
need_six -35 needl 34 neg 16 negoti 22 neighbor 16 neighbour -52 neither 19 neither_read 23 nephew 20
nephew_<name> -23 net -22 never 23 never_been -21 never_met 32 never_plai -18 never_resent -16 never_say 35
never_see -17 never_speak -17 never_to -34 new -105 new_<name> -15 new_site 21 newest 38 newslett 34 newspap 34
newspap_gave -19 newspap_put -15 next -22 next_<name> -15 next_dai -16 next_month -15 next_morn 25 next_on 25
next_spring 37 next_summer -26 next_to 21 next_week 20 next_wit -18 night_<speaker> 58 night_and 22 night_as -39
night_befor 38 night_in 21 night_of -38 night_on -33 night_shift -23 night_the -32 night_train 28 night_wa -21
night_when -17 night_with -41 nine_and 59 nine_dai -57 nine_had 32 nine_hour 15 nine_million 18 nine_night -30
nine_of 27 nine_recept -17 nine_year 48 nineti 32 nineti_second 34 ninth -19 no 81 no_<name> 21 no_<speaker> 34
no_and 38 no_charg -38 no_damag -15 no_email -27 no_evict -15 no_hurri -15 no_joke -17 no_longer -17 no_mood -18
no_notic -16 no_on -18 no_part -33 no_public 25 no_receipt -22 no_record 18 no_shout -17 no_signal -22 no_such 72
no_trace 38 nobodi 25 nobodi_at 43 nobodi_ha -21 nobodi_in -30 nobodi_knew -17 nobodi_wa -34 nod -33 nois -19
nomin -28 nomin_is -16 none 65 none_of 76 none_wa 19 noon 18 noon_the 22 nor 65 nor_did -30 nor_the 17 normal -26
north -29 nose 22 not -77 not_<number> -48 not_<speaker> 85 not_<words> 26 not_affect -26 not_all -42
not_answer -31 not_at 18 not_be 32 not_check -23 not_come 52 not_comment -21 not_discuss -19 not_disput -53
not_everi -29 not_everybodi -16 not_everyon -33 not_exist 53 not_go -18 not_had -23 not_hear 40 not_impress -19
not_lost -24 not_mean 20 not_mention -22 not_met 54 not_move 44 not_on 61 not_read 22 not_respond -16 not_say -40
not_set 103 not_speak 38 not_the 48 not_turn 24 not_utter 34 not_yet 72 note 25 note-tak 28 note_and -28
note_for 21 note_from 20 note_on 23 note_that 57 note_to -19 note_with -15 notebook 35 noth 37 noth_and -16
noth_at 26 noth_but 20 noth_of 20 noth_to -30 notic -23 notic_on -17 novel_<words> -15 novel_in -16 novel_is 51
novelist -18 now -64 now_<number> 21 now_a -16 now_and -16 now_go 24 now_ha -22 now_hold 18 number 60
number_<speaker> -30 number_of -71 number_seven 38 number_wa 19 nurs -25 nurs_<speaker> -16 nurs_and -15
nurs_for 61 nurs_speak -21 nurs_staff -17 nurs_were 45 nylon 20 o'clock -24 oath -23 object -69 object_to -16
oblig 22 obtain -19 occas 25 occas_with -19 occup 29 of_<name> 35 of_<number> 74 of_<speaker> 26 of_<words> 52
of_a 70 of_an -24 of_argument 20 of_be 25 of_both 42 of_charact 20 of_each 25 of_feel 26 of_five 25 of_fraud -36
of_her -15 of_home -29 of_honor 38 of_it -55 of_job -24 of_let 20 of_life 37 of_nine -55 of_on 16 of_peopl -16
of_press -25 of_radio 48 of_silenc 66 of_talk -18 of_tape -45 of_tea -27 of_ten 36 of_tender 25 of_that 47
of_their 61 of_these 24 of_those -28 of_three -17 of_two 45 of_what -16 of_which -22 of_whom 20 of_work 19 off 54
off_<speaker> 40 off_as -29 off_at 16 off_becaus 83 off_by -31 off_for 26 off_from -37 off_her -22 off_hi -41
off_the 19 off_to 91 off_with -42 offenc -15 offer -60 offer_from 41 offer_him -21 offic_<name> 43
offic_<speaker> -17 offic_and -15 offic_had -21 offic_in 15 offic_on -36 offic_that -15 offic_who -48
offic_with -16 offic_would 18 offici -70 offici_in -21 often -51 often_that 24 old 43 old_line -26 old_on 30
old_record -17 old_train -26 older -30 oldest -17 on_<name> -56 on_<speaker> 65 on_<words> 81 on_a 49 on_an -26
on_and 62 on_ani 91 on_anoth -16 on_as -29 on_by -18 on_card -21 on_each 15 on_eleven -35 on_extra -18 on_ey -22
on_foot -19 on_from 15 on_ha 16 on_her 20 on_hi -67 on_him 71 on_holidai -17 on_is 26 on_leav 21 on_long -36
on_man -19 on_noth 25 on_of 30 on_our -27 on_page 74 on_school -15 on_second 28 on_show -19 on_stage 16
on_stove -20 on_that 47 on_the 37 on_their -23 on_thing -30 on_three -16 on_to -22 on_trial 20 on_two -27
on_voice -21 on_wa -40 on_when 20 on_whether -16 on_who 19 on_with 31 on_without -23 onc 17 onc_a -32 onc_it 18
onc_on -15 onc_plai -20 onc_the 37 onc_there -15 onli -30 onli_<name> 17 onli_as -25 onli_four -30 onli_in 50
onli_onc -19 onli_that 32 onli_to -15 onli_wit 32 open -22 open_a -21 open_again -16 open_an -27 open_at 45
open_hi 53 open_it -62 open_next -17 open_on -24 open_with 49 oper -29 opera -15 opinion 52 opinion_wa -17
oppon -40 oppon_have -24 opposit 38 opposit_<name> -26 opposit_number -55 option 47 or -48 or_less -20 or_the 27
or_what -26 orang -23 orang_near -16 order 44 order_from 24 order_the 21 organ -24 organis -37 organis_had -15
origin -15 other 48 other_<name> 84 other_ar -17 other_candid 17 other_end 23 other_in 15 other_job -21
other_on 18 other_peopl -20 other_side 42 other_sourc 19 other_were -16 other_work 15 otherwis 40 ought 22
ought_to 22 our 74 our_correspond -20 our_report 42 out 26 out_<number> -16 out_a 19 out_an 22 out_and 31
out_as 20 out_at 30 out_befor -32 out_by 31 out_from -30 out_of 27 out_on -27 out_over 27 out_that -24
out_whether 40 out_with -44 outbreak -21 outcom -17 outsid -116 outsid_<name> -16 outsid_<speaker> -18
outsid_firm -22 outsid_her -19 over 21 over_<name> 31 over_<number> 18 over_<speaker> 48 over_<words> 17
over_a 20 over_befor -17 over_by -20 over_her 30 over_in -20 over_knife -16 over_the 39 overnight -20 ow 67
own 74 own_a 34 own_and -19 own_by -15 own_choic -16 own_foldabl -15 own_hous -15 own_lawyer -15 own_make 38
own_mother -18 own_record 18 own_side 20 own_speech -16 own_up 90 owner -44 owner_<name> -22 owner_<speaker> -20
owner_as -19 p. 41 p._m 16 pack -27 page 133 page_<number> 117 page_for 26 page_long -52 page_with -45 pai -64
pai_<number> -24 pai_for -35 pai_it -16 pai_the -15 paid 55 paid_<number> 35 paid_a 62 paid_by 37 paid_for -35
paid_in -58 paid_tribut -15 pain 21 paint -17 painter -18 pair 24 pair_of 69 palac 31 pan -40 panel 30
panel_ha 18 panel_that -21 pantomim 40 paper -56 paper_<words> -15 paper_for -24 paper_from 43 paper_had 33
paper_in -57 paper_on -15 paperback -20 paragraph 77 paramed -25 parcel -22 parent -30 parish 60 parish_regist 34
park_and 24 park_behind -18 park_charg 19 park_space 19 parliament -19 parliament_and -26 parodi 79
parodi_account 20 parrot_<name> 32 part 15 part_as -18 part_in -26 part_of 17 parti 43 parti_had -22 parti_on 17
partner 39 partner_<name> -21 pass_<number> -19 pass_on -29 pass_the 63 passag 68 passeng -52 passeng_had -24
passport 26 passport_in -26 password 45 past 68 past_four 40 past_six -17 past_tens 44 past_the 18 past_three 21
past_two -20 pastor 17 patch 32 patienc -42 patienc_with -21 patron -15 paus -62 payment -23 peac 23 peel -19
peg -25 penalti -47 pencil 19 pencil_becaus -18 pension_fund 20 peopl -97 peopl_at -18 peopl_don't -15
peopl_had -19 peopl_in 67 peopl_who -37 peopl_work 21 per -39 per_cent -43 percent -51 perform -22 perjuri 19
perman 53 perman_secretari 61 permiss -19 person -26 petit -33 petrol -21 petrol_station -19 pharmaci 46
pharmaci_in 32 phone -33 phone_call 54 phone_from -30 phone_had -19 phone_in 21 phone_of -17 phone_to -16
photo 27 photograph 26 photograph_and 37 photograph_in -28 photograph_of -40 photograph_show 19 phrase 44
phrase_in 16 phrasebook 66 physic -15 physician 17 pi -15 pick 38 pick_the 28 pick_up 21 picker -15 pictur_of 27
pictur_say 27 pictur_that -26 pie 26 piec 63 piec_of -32 pier -23 pigeon -29 pigeon_had -28 pigment 18
pilot_in 29 pin 40 pipe -42 pirat 32 pistol 32 pitch -27 pizza 124 placard 28 place -56 place_at 24 place_in -19
plai_<words> -19 plai_and -32 plai_at -21 plai_by 129 plai_card -19 plai_down -23 plai_for -55 plai_her 50
plai_in -48 plai_the 93 plai_togeth -30 plain 26 plan -56 plan_to -16 plane_that -16 planet -22 plant -24
plant_in 46 plaqu 18 plaster -15 plate -32 player_had -19 player_in -19 player_left -19 player_of 39 playoff 18
playwright 20 plea 30 plead 30 plead_guilti 35 pleasur -29 plinth 47 plumber 73 plumber_with 23 pocket 100
podcast 42 poem -23 poet -18 poet_<speaker> -24 point_from -18 point_in -15 point_of 39 point_to 57 polic_find 20
polic_had -29 polic_in 30 polic_on -15 polic_say 53 polic_station 28 polit -15 poll -37 polygraph -19 poor -37
pope 57 port_and 28 portabl -16 portrait 64 pose 40 pose_as 66 posit -32 possibl -19 post_a -37 post_as 21
post_at -26 post_in 45 post_offic -32 post_on -30 post_twice -21 post_wa -20 poster -67 poster_ar -32
poster_read -17 postman -21 postmark 31 pot_of -17 pound 27 pour -16 power -64 practic 17 prank -33 prayer -15
predecessor 40 predecessor_<name> -17 predecessor_<speaker> -21 predecessor_who 15 predict -17 prefect 16
prefer -22 prefer_the -24 premier_in -20 prepar -32 prepar_for -21 presenc -17 presenc_of -16 present -29
present_and -27 presid_<speaker> -37 presidenti 18 press 100 press_confer 36 press_him -26 press_offic 46
press_time -25 pressur -19 previou 26 price -97 price_in -15 price_of -41 priest 24 primari 112 primari_school 56
prime 39 prime_<name> -18 prime_minist 57 print 18 print_a -37 print_it 38 print_on 56 print_the -15 printer 107
prison -47 privat -36 prize_for -23 prize_to -22 prize_with -19 probabl -25 problem -24 procedur -17
procedur_and -17 produc_a -16 produc_the -23 product -23 profession 26 professor_<speaker> -17 professor_of 19
profil 24 profit -36 program 24 programm 66 programm_and -17 programm_say 16 project_box -28 promise 71
promise_<words> 54 promise_a 47 promise_hi 38 promise_that -38 promise_to -29 prompt 16 prop 19 propose 47
propose_the 33 propose_to 25 prosecut -30 prosecutor_who 30 protect -36 protest 29 prove 20 provinc -17
provinci -18 proxi 19 public -57 public_debat -15 public_galleri -26 public_meet 33 publicist 57 publish -26
publish_a -18 publish_and 15 publish_it -16 publish_last -24 publish_on -40 pull 18 pull_out -15 pull_the 68
pulp 51 pulp_<number> 17 pump -22 pupil -58 pupil_had 36 pupil_in 40 puppet 39 purpos 28 put 78 put_<speaker> 99
put_asid -29 put_at -21 put_back -46 put_hi -48 put_him 39 put_in 17 put_into 16 put_it -64 put_off -69 put_on 45
put_out 55 put_that 41 put_the 45 put_them 17 put_thi 18 put_through 19 put_to 21 put_togeth 37 put_up -48
putt -19 putt_drop -18 quai -17 quai_and -15 qualifi 15 qualiti -20 quarter -26 quarter_of -16 queen 19
question_about 28 question_by -15 question_from -19 question_of -25 question_she -15 question_to 23
question_wa 18 question_whether 21 queu 37 queu_for 40 queue 20 quick -24 quick_to -23 quickli -30 quiet -50
quiet_for -19 quit 41 quizmast 78 quotat 51 quotat_is -28 quotat_wa 36 quote 104 quote_from -18 race -41
racehors -28 rack 20 radio 56 radio_in -28 rail -19 railwai -34 rain -32 rain_is -17 rain_or -22 raise -18
ralli -49 ralli_in -33 ran -23 ran_on 58 ran_out -25 ran_to -35 rancher -16 rang -27 rang_a 25 rang_of -16
rang_the -68 rasp 22 rat -17 rate_on 23 rate_the 37 rather_than 17 reach 23 reach_<speaker> -23 reach_by -29
reach_for 32 reach_level 51 reach_the 38 reaction -35 read 19 read_<number> 25 read_<speaker> -31 read_<words> 66
read_aloud 19 read_for 28 read_from -18 read_in 19 read_into -50 read_it -27 read_nor 23 read_out 25
read_over -16 read_the -74 read_to -37 read_what 42 reader 69 reader_who 55 readi -15 real 84 real_<speaker> 87
real_name -15 reason -40 rebat -15 rebat_and -15 rebel 24 rebuilt -44 rebuilt_in -22 recall 22 recall_cover -20
receipt -40 receiv -58 recip 15 recip_for 24 recit 34 reckon -15 recognis 26 recollect -17 recommend -23
record -98 record_for 34 record_in -42 record_it -38 record_of -45 record_set -17 record_show -39 record_the 16
recov -87 recov_from -32 red 28 reel 21 referr 24 reform -29 refund -28 refuse -36 refuse_to -37 registri 28
regret -18 reject -54 reject_the -17 rel -17 release 23 release_and -19 release_by -24 release_on 25
release_wa 22 remain -51 remain_in -21 remark 57 remark_drew -37 remark_in -85 remark_to 18 remark_were 27
rememb 49 rememb_a 28 rememb_it -16 rememb_the -15 remind_him -60 remov 33 remov_from -27 remov_it -21
remov_of 18 remov_the 21 render 26 renew -20 rent 43 rent_in -17 reopen -47 repair_shop 25 repeat 21
repeat_it -19 repeat_that -15 repeatedli -16 replac -38 replac_a 29 replac_by -20 reply 38 reply_he -17
reply_that -44 reply_to -51 reply_within -15 report 24 report_<number> -15 report_<speaker> 56 report_and -31
report_as -16 report_ha -30 report_had 58 report_in -22 report_it 28 report_on 34 report_she -15 report_tell 15
report_that 29 report_wa 18 report_whether -15 report_who 30 repres 19 reproduc -37 request 19 request_for 41
request_of 21 requir 17 rescu -39 research -64 resent -16 resent_it -16 reservoir -19 resid -50 resid_of -19
resign 29 resist 16 resort -16 respond -43 respond_point -15 respond_to -18 respons -19 rest_of -16 restaur -37
restaur_in -21 result_from -31 result_is 19 resum -32 resum_at -18 retail -19 retir_dentist 27 retir_for -20
retir_in -34 retir_signal -15 retir_surveyor 20 retir_to -20 retire 16 return -51 revenu -16 revers 32 review -48
review_by 33 review_of -15 revolt 24 reward -16 ribbon 19 rice -21 ride 78 rider -41 rider_as -19 rifl 62
right -48 ring 26 ring_the 22 risen 61 risen_to 31 risk -29 rival_firm -21 rival_for 24 river -48 road -57
roar 46 robber 16 robberi 23 robe 70 robot -39 roll 34 roll_her -20 roll_the 15 roller 19 roof -60 roof_of -26
roofer -21 room 64 room_and -17 room_as -33 room_he 27 room_in -21 room_of 53 room_on 16 room_sinc 25 room_wa 18
room_when 69 rose -34 round 15 round_from 41 round_of 43 round_to 22 rout -28 routin -18 rover -33 row_<name> 19
row_behind 16 row_over -15 row_two 39 royal_granari -18 rubber 58 rubber_mask 32 rugbi_union 15 rule -29
rule_on 57 ruler 36 rumour -39 rumour_that -22 run 59 run_again -18 run_by -25 run_of 31 run_out -46 run_the 17
run_to 102 run_until -48 run_use -16 rung 19 runner_in -15 runwai -21 rupe -15 rush 23 safeti -38 sail_a 45
salami -23 sale -23 sale_from -36 sale_in -23 sale_wa 53 same 22 same_<name> 53 same_even -20 same_gale -28
same_minut 55 same_morn -18 same_name -25 same_room 37 sampl_had -17 sanction -17 sanctuari -33 sandwich 28
sat 21 sat_on 17 satellit -18 satir 42 save -39 say -90 say_<name> 41 say_<speaker> -39 say_<words> 120 say_a -52
say_afterward -19 say_an -17 say_and 66 say_befor -15 say_exactli -20 say_for 25 say_he -110 say_her -15
say_hi -40 say_in 66 say_is 55 say_it 27 say_no -27 say_nobodi -15 say_noth 51 say_of 24 say_on 33 say_onli 19
say_she -66 say_so 109 say_someth 54 say_that -108 say_the -22 say_thei 52 say_there -40 say_thi 24 say_wa 37
say_what 33 say_with -21 scale -17 scan -32 scar 15 scene 124 scene_wa 18 sceptic -15 scheme -19 scholar 18
school -41 school_and -47 school_bu 27 school_gym 57 school_have -28 school_in -17 school_is -18 school_to -19
schoolboi 19 schoolteach 52 score -54 scout -26 scream 33 screen 72 screen_for 31 screen_in -20 screen_turn -17
screenshot 39 script -19 scroll 24 sea -47 seagrass -15 seal -28 search -20 search_on -32 season -27
season_and -40 season_made 25 season_on -19 seat_<number> 44 seat_a -22 seat_for 51 seat_in -19 seat_were -16
second 19 second-year 49 second_act 31 second_back -20 second_befor 35 second_dai -22 second_half -42
second_home -28 second_in -29 second_line 15 second_of 34 second_on 47 second_sampl -17 second_time 24
second_to 18 second_wa -18 second_year -22 secret 22 secretari 39 secretari_of -23 secretari_say -27 sector -19
sector_and -15 secur 64 secur_firm 33 secur_guard -17 see_by -40 see_her 17 see_hi -19 see_it -45 see_on 16
see_the -26 see_two -17 seek -25 seek_a -17 seem -50 seem_in -15 seem_to -21 segment 21 seiz -21 select -16
sell -30 sell_a 42 sell_the 30 seller -22 seminar 18 send_by -16 send_for 24 send_from 19 send_her -27
send_it -17 send_on -15 sender 99 senior -45 senior_offici -17 sentenc 163 sentenc_and 25 sentenc_begin 24
sentenc_in -26 sentenc_is 23 sentenc_of -19 sentenc_on 50 sentenc_that 22 sentenc_to -42 sentenc_wa 68
sentenc_will -21 separ -23 sergeant 44 seri -56 seriou 37 serv -25 serv_for 37 server 46 servic_in 24 set -30
set_foot 90 set_in -28 set_up -36 settl 48 settl_a 27 settl_on 63 settl_the -16 seven -36 seven_month 19
seventh -28 sever -39 sewn -18 shadow 47 shake -27 shallow -15 shame -17 shape 16 share -49 share_<number> -20
share_a 28 share_hous 40 share_the -18 share_two -21 sharper -22 sharper_in -22 shave -30 she -91 she_agree -25
she_and 37 she_could -17 she_deny -15 she_did -18 she_ever 15 she_go 31 she_hand 73 she_hold 54 she_laugh -16
she_lost 27 she_move 77 she_promise 19 she_read -45 she_sat -22 she_say -107 she_sing -20 she_speak 71
she_spent 30 she_tell -55 she_took -24 she_wa 85 she_walk -23 she_want -21 she_write -39 shed -33 sheep -21
sheet 20 shell 19 shelter -19 shift -22 shift_and -16 shill 40 ship 21 ship_wa 48 shook -78 shook_hi -61 shoot 17
shop_on 34 shop_where -22 shopper 31 short -30 short-liv -16 shorten -26 shorter -35 shorthand 34
shortli_befor -22 shortlist -26 should_have 57 should_not -15 should_read -24 shoulder_of 17 shout 59 shout_it 28
shout_of -51 show 27 show_<name> -15 show_<number> 49 show_a -21 show_and -20 show_her 52 show_in -25 show_it -18
show_me -18 show_no -18 show_the 129 show_what 26 shown -35 shown_in -15 shown_it -15 shown_on -15 shown_the 19
showrunn 29 shrug -20 shut 26 shut_down -25 shut_off -15 shut_sinc 22 shut_the 17 sick -36 side -22 side_ar 35
side_door -15 side_had -32 side_of -20 side_to -18 sigh 25 sight -28 sight_of -19 sign -15 sign_a -44
sign_and -45 sign_in 16 sign_it 34 sign_that -27 sign_the -20 sign_up -17 sign_with 57 signal -43 signal_and -20
signal_box -16 signal_offic -15 signatur 19 signatur_of -18 silenc 29 silenc_and -29 silent -30 silver -27
silver_ladl -21 similar -30 similar_strike -15 sinc_<name> -49 sinc_<number> -45 sinc_<speaker> -21 sinc_a 20
sinc_breakfast 43 sinc_chang -22 sinc_he 49 sinc_her -25 sinc_hi 24 sinc_independ 33 sinc_it -43 sinc_last -19
sinc_spring 19 sinc_taken -16 sinc_the 57 sinc_then -23 sing -19 sing_and -31 sing_by 56 singer_in -16
singl_<name> 46 singl_<words> -30 sink 24 sister -40 sister_and 26 sister_disagre -19 sister_from 40
sister_had -15 sit 57 sit_down 19 sit_for 16 sit_in -16 sit_on 109 site 69 six_and 16 six_countri -22
six_hour -26 six_mile -20 six_minut 18 six_month -47 six_on 35 six_page -52 six_second -62 six_time -22
six_to -27 six_year 33 sixth -22 sixth-form 47 sixth-form_did -15 sixth_dai -17 size_of -42 skate 22 sketch 26
skip -18 sky -23 skylight -17 slab -17 slap 31 slate -15 slid 21 slide 19 slightli 19 slightli_differ -17
slip_from 22 slot 17 slow 47 slow_and -16 slow_in 29 small -46 smaller -27 smile -40 smile_and -25 smoke -15
smuggler -18 snap 37 sneer 18 snore 50 snow -31 so 66 so_<speaker> -23 so_as -17 so_at 15 so_did 20 so_doe -42
so_far -35 so_for 25 so_had 30 so_he 18 so_often 26 so_that -17 so_the 16 so_what -62 societi 30 sock_and 16
sofa -18 softwar 51 softwar_and 16 softwar_from 21 softwar_had 48 softwar_that -43 sold -15 sold_<number> -30
sold_at 23 sold_in 44 sold_it 19 sold_out -46 soldier -40 solicitor -41 solv 17 solv_the 17 some -80
some_<number> -28 some_of -24 some_time -17 somebodi -25 somebodi_had -16 someon 56 someon_ha -20 someon_had -46
someon_in 32 someth 66 someth_is -21 son -46 son_of -28 son_wa -27 son_who -21 song 47 soon -42 soon_as -28
sooner 40 sophomor -29 sore -33 sorri 21 sorri_for -16 sorri_that 29 sort 34 sound 25 soup -24 sourc 45 spa 52
spaniel 22 spare -24 speak 128 speak_<name> 34 speak_about -17 speak_after -21 speak_and -19 speak_as 29
speak_at -50 speak_by -47 speak_of 25 speak_on -19 speak_onli -28 speak_outsid -15 speak_sinc 65 speak_the 41
speak_to -52 speak_up -40 speak_with -26 speaker 175 speaker_at 29 speaker_in 51 special -19 specialist -20
specimen 25 spectat 22 speech 53 speech_and 27 speech_by 46 speech_had -31 speech_to -16 speech_wa 20 spell 195
spell_with 19 spend -30 spent_<name> 25 spent_a 25 spent_four -18 spent_the 44 spent_three -37 spent_two -21
spit 87 splice 36 split -30 spokesman -41 spokesman_<speaker> -27 spokesman_for -15 spokeswoman -23 sponsor 20
spoof 51 sport 42 spot 20 spot_in 19 sprain -22 spread -51 spring_as 50 spring_the 19 squad -22 squar 46
squeez 31 stab 21 stadium 22 staff -87 staff_find -17 staff_had -21 staff_to -18 stage -35 stai -31 stai_for -29
stai_in 70 stai_on 42 stair -19 stall 103 stall_of 55 stammer 54 stamp 34 stand 38 stand_at -22 stand_besid 35
stand_by -48 stand_in 32 stand_next 55 stand_wa 22 standard 40 star -29 star_<name> -21 stare -20 stare_at -20
start -116 start-up -23 start_her -19 start_in -19 start_it -31 start_the 47 state -54 state_<name> -18
state_and -17 state_that 32 statement_and 23 statement_on -19 statement_read -27 statement_wa 44 station_and -25
station_gave -19 station_had 35 station_in 18 station_to 16 steadi -39 steel -15 steepl -15 stenograph 49
step_down -33 step_of -22 steward -34 still_ha -38 still_in 69 stitch 25 stock 39 stolen -41 stone 15 stood -62
stood_behind 15 stood_besid -20 stood_by -34 stood_for 48 stop 41 stop_at -23 stop_on 23 stop_so -25 stop_the 25
stop_use -17 stoppag -15 store -65 stori 51 stori_by 24 stori_in -19 stori_of -53 stori_wa 35 storm 43
storm_took -18 stove -54 straight 16 straight_face 53 strain -38 stranger 76 strap 19 straw -28 straw_from -29
stream 34 stream_servic 16 street -79 stretch -24 strike_at -17 strike_is -35 striker 20 string 49 strip 65
stroke 27 stroke_in 21 stuck -43 stuck_it -23 student 31 student_10-year-old -17 student_admit -29 student_at 31
student_from -24 student_have -18 student_in 26 student_who -23 studi -47 studi_of 37 studi_the -21 studi_wa 27
studio_ha 16 studio_in -24 style 26 su 64 subscrib 58 substitut -23 substitut_<name> -19 subtitl 42
subtitl_were 35 succe -15 succeed 23 success -22 success_meet -16 successor -24 such 150 such_talk 19 suffer -18
suggest -23 suggest_that -34 suit_took -26 suitcas_and -28 sum_and 19 summari 23 summer -15 summit_and 35
summit_had -16 supermarket -20 supervisor -31 suppli_the 19 support -33 suppos 113 suppos_that 55 suppos_to 24
supposedli 109 sure -43 surgeon 62 surgeon_had 24 surgeon_in -24 surgeri -23 surgeri_in -25 surgic -18 surnam 51
surpris_to 50 survei -36 surviv -25 surviv_by -28 suspend -34 suspend_for -15 swallow 76 swap 32 swear 55
sweat 33 sweep -15 swept 24 swim -34 swim_pool -15 swing 16 switch 15 syllabl 62 sympathi -15 system -32 tabl 62
tabl_in 88 tabl_with -32 tablet 18 tablet_comput -23 tabloid 49 tag 29 tailor 35 take -60 take_<number> -25
take_a -15 take_back 20 take_in -17 take_on -15 take_over 23 take_the 53 take_to 55 take_up -63
taken_<speaker> 21 taken_a -27 taken_by 39 taken_hi 20 taken_in 16 taken_off 27 taken_on -24 talk 47
talk_about -19 talk_for 19 talk_in 66 talk_of -18 talk_that 16 talk_to -20 talk_with 26 tall 39 tanker -21
tannoi 16 tannoi_plai -19 tap 20 tape -27 tape_and -27 tape_of 18 tape_wa -71 taught_it 23 taunt 16 tax -74
taxi 42 taxi_driver -24 tea -22 teach -37 teach_<name> 30 teach_the -23 teacher -31 teacher_had -19
teacher_in -15 team 24 team-mat -30 team_bu 27 team_had -19 team_in -20 team_to 28 teammat -28 tear -54
tear_as -15 teatim -24 teeth 32 telegram 31 telephon 35 telephon_and 17 telephon_had 37 telephon_her -16
telephon_hi -17 telephon_interview -29 telephon_number 40 telephon_record -21 telephon_the -15 televis -59
televis_and -18 televis_crew 24 televis_that -19 tell 68 tell_<name> -60 tell_<speaker> 18 tell_a -84 tell_at -36
tell_each 23 tell_employe -18 tell_juror 27 tell_local -16 tell_me -41 tell_member -17 tell_of -33 tell_on 15
tell_polic 17 tell_report -55 tell_the 142 tell_to 38 temperatur 47 temperatur_of 21 templat 32 ten 36
ten_minut 16 ten_of 25 ten_past 25 ten_year -46 tenant -24 tender 21 tens 44 tent -15 tenth -39 tenth_of -28
term -28 term_of -17 test -51 test_on -21 testify -23 testify_for -34 testimoni 20 text 85 text_and 35
text_at -19 text_wa 44 than -59 than_<number> -60 than_a -25 than_ani 22 than_the 21 thank -40 thank_her -32
thank_him -15 thank_the 18 that 31 that_<name> -36 that_<speaker> 79 that_a -23 that_account -19
that_afternoon 88 that_an -19 that_and 31 that_ani -19 that_answer 22 that_anyon -24 that_at 17 that_begin -15
that_came 29 that_can -16 that_claim -15 that_cough -23 that_could -21 that_custom -16 that_dai 109 that_down -21
that_drew -28 that_each 22 that_everybodi 20 that_from 38 that_go -29 that_ha 22 that_had 19 that_he -15
that_her -45 that_hi -28 that_hour 45 that_in 22 that_left -34 that_low -15 that_make -18 that_mean -18
that_morn 144 that_name 83 that_night 76 that_none 47 that_of 48 that_offic -24 that_phrase -28 that_read -30
that_say 15 that_sentenc 20 that_she -86 that_show -18 that_someth -21 that_start -23 that_such -22 that_the -18
that_there 29 that_thi -18 that_time 33 that_to 42 that_took 25 that_wa 31 that_wai 59 that_week 88 that_work 18
that_would -24 that_year 90 the -32 the_34-year-old -16 the_<number> -72 the_<speaker> 85 the_<words> 66
the_accid 23 the_account 42 the_accuse 31 the_actor -37 the_ad 34 the_address -48 the_admir 44 the_affair -22
the_afternoon -18 the_ag -20 the_agenc 76 the_aid -19 the_airport -46 the_aisl -17 the_allege 34
the_ambassador 17 the_anim -25 the_announc -19 the_answer 15 the_app -28 the_appeal 28 the_applic 33
the_archbishop 42 the_archiv 37 the_argument -17 the_armi -32 the_artist 36 the_attack -25 the_audio 21
the_author 28 the_autumn -70 the_avalanch -18 the_back -105 the_bakeri 15 the_balconi 38 the_ball -43
the_bank -16 the_bar 28 the_barman 47 the_barrel 51 the_batteri -18 the_beach -38 the_bear 37 the_bed 28
the_bell 38 the_bench -16 the_bill -42 the_bin 16 the_bird 15 the_blackmail 21 the_bless 20 the_block -25
the_board 15 the_boi 25 the_boiler 18 the_book 36 the_booth 43 the_border -17 the_borough -15 the_boxer -29
the_bride 36 the_bridg -19 the_brigad -18 the_brother -35 the_bu -35 the_budget -26 the_build -44 the_builder -17
the_bulletin 18 the_button 25 the_buyer -37 the_cabl 19 the_call 36 the_caller 71 the_camp -28 the_capit -22
the_car -23 the_card 21 the_caretak 39 the_case -57 the_cash 15 the_cast 19 the_castl 24 the_cat 74 the_cater 55
the_cathedr 22 the_cellar 15 the_central 25 the_ceremoni 36 the_chain 32 the_chair 15 the_chairman 17
the_challeng -18 the_chamber -16 the_champion -16 the_chancellor 30 the_chang -19 the_chapel -22 the_chat 24
the_children 54 the_choic -17 the_choir -22 the_church -21 the_citi -18 the_claim -16 the_class 50
the_cleaner -29 the_clerk 45 the_clinic -15 the_clip 109 the_co-chairman -18 the_coast -33 the_coastguard -18
the_coat -22 the_code -28 the_coin -25 the_colleg -18 the_colonel 65 the_comic 39 the_committe -58
the_compani -51 the_complaint 15 the_convict -17 the_corner -26 the_coron -32 the_cost -24 the_counter 15
the_counti -54 the_coupl -19 the_court -46 the_cover 24 the_cox -22 the_crash 22 the_crowd -32 the_dai 81
the_dam -33 the_damag -16 the_date 70 the_deal -21 the_debat 65 the_decis -53 the_defens -17 the_deleg 16
the_demand 29 the_dentist -38 the_design 15 the_detect 15 the_differ -27 the_dinner -22 the_director 54
the_district -20 the_divorc 16 the_donor -17 the_door 42 the_drama 28 the_draw -21 the_driver 68 the_drivewai -18
the_drought 15 the_ear 27 the_east -22 the_economist 48 the_edg 20 the_elder -19 the_elect 16 the_elev 15
the_email 58 the_embassi 45 the_emerg -37 the_end -37 the_entranc -17 the_envelop 28 the_episod -48 the_ev 30
the_even 18 the_evid -21 the_examin 32 the_exchang 68 the_exercis 29 the_extra 54 the_ey -17 the_eyebrow 36
the_face 23 the_factori -25 the_fall -49 the_fals 26 the_famili -74 the_fan -32 the_farewel 23 the_farm -32
the_fault -21 the_feder 19 the_fenc -26 the_festiv -28 the_fever -19 the_fiction 34 the_field -44 the_fifth -21
the_figur -44 the_file 15 the_film 65 the_final -24 the_find -22 the_firm -40 the_five -17 the_fleet 44
the_floor -49 the_flower -19 the_follow 67 the_foot 15 the_foreman -63 the_forfeit 23 the_former 15 the_forti 44
the_founder -23 the_fourth -47 the_fraud 37 the_front 24 the_full -31 the_fund -18 the_funer -16 the_gale -17
the_galleri -47 the_game -42 the_gang 52 the_gate -34 the_gener 19 the_ghost -15 the_glass 94 the_goal -40
the_groom 54 the_ground -36 the_group -27 the_guest 57 the_gutter -18 the_hall 18 the_hand 40 the_harbour -19
the_harbourmast -19 the_hat 63 the_head 30 the_headphon 30 the_hear -88 the_heart -20 the_heat 33 the_help 20
the_heroin 29 the_hill 35 the_hit 21 the_hole 17 the_home -41 the_hour 69 the_hous -29 the_hypnotist 70
the_idea -27 the_inquest -30 the_inquiri 19 the_internet -16 the_interpret 48 the_interv 30 the_intrud 23
the_invit 29 the_item 51 the_jaw 27 the_jetti -35 the_joke 18 the_journal -18 the_junction -29 the_king 34
the_knee 43 the_label -25 the_laboratori 29 the_ladi 29 the_lamp -17 the_land -39 the_lane -21 the_largest -24
the_late 23 the_laugh 20 the_lead -17 the_leaflet 31 the_leagu -18 the_leas -30 the_lectern 64 the_lectur 87
the_letterhead 25 the_librarian -16 the_lid -18 the_life 33 the_lifeboat -16 the_lift 27 the_line -41 the_list 15
the_littl 32 the_live -15 the_lobbi 25 the_longest -17 the_lot 18 the_lotteri -24 the_lower -15 the_machin 18
the_magazin 115 the_magistr 29 the_main -26 the_maker 24 the_man 100 the_margin 35 the_mark -24 the_market -32
the_mast -16 the_match -49 the_matter -16 the_meantim -25 the_medium 43 the_men -58 the_menu -21 the_message 61
the_middl -15 the_mine -18 the_minist 62 the_ministri 34 the_minut 26 the_mirror 28 the_moment -32 the_monei -40
the_month -15 the_morn 16 the_mother -18 the_motto 16 the_murder 61 the_museum -24 the_name 49 the_nation -25
the_navi 45 the_nearest -20 the_needl 34 the_neighbor 20 the_neighbour -23 the_network 19 the_new -92
the_next 117 the_night 53 the_nine -21 the_nomin -17 the_novel -21 the_nurs 104 the_occup -16 the_offer -22
the_offici -15 the_on 65 the_onli 51 the_opposit 17 the_origin -27 the_other 23 the_outcom -25 the_outgo 19
the_owner -65 the_page 91 the_painter -16 the_pair -16 the_pan -33 the_panel -40 the_paper 64 the_part 23
the_parti 54 the_passag 60 the_passeng -17 the_password 44 the_past 16 the_patch -24 the_patient -33 the_paus 32
the_perman 61 the_piano 22 the_pictur 71 the_piec 63 the_place -23 the_plan -18 the_plant 31 the_platform 28
the_player -38 the_playoff 18 the_plinth 47 the_point -20 the_polic -32 the_poll -15 the_port -30 the_poster 16
the_pot 42 the_power -30 the_practic 15 the_premier -36 the_presenc -16 the_presid 51 the_previou 44
the_price -44 the_priest 57 the_prime 91 the_printer 30 the_prison -19 the_programm 80 the_project -40
the_promise -15 the_protest -17 the_proxi 19 the_public -40 the_publish 67 the_pupil -29 the_puppet 42
the_putt -18 the_quai -16 the_quarrel 25 the_question -42 the_queue 35 the_quotat 65 the_quote 51 the_radio -18
the_rail -32 the_rain -34 the_real 75 the_rebel 24 the_recall -23 the_record -20 the_red 19 the_region 24
the_release 27 the_remark -36 the_reply 45 the_report 48 the_request 20 the_research -16 the_resid -17
the_resign 19 the_review 24 the_revolt 24 the_ride 75 the_rider -18 the_right 37 the_river -35 the_road -23
the_roof -57 the_room -27 the_rope 20 the_round -15 the_rout -19 the_rover -26 the_rubber 24 the_rule 19
the_run 49 the_sampl 18 the_satir 38 the_scene 19 the_school 29 the_screen 65 the_screenshot 41 the_script -49
the_season -31 the_seat -28 the_second 26 the_sector -17 the_secur 40 the_sender 48 the_sentenc 223 the_seri -38
the_set -31 the_sheet 60 the_sheriff -17 the_ship -17 the_shortlist -23 the_show -27 the_showrunn 29 the_side -26
the_signal -24 the_singer 67 the_singl -34 the_sister -23 the_site -31 the_six -34 the_sixth -16 the_size -42
the_small -21 the_softwar 19 the_son -27 the_sort 19 the_sound 67 the_speak 36 the_speaker -16 the_spell 54
the_sponsor 38 the_sport 35 the_spring -51 the_squar 29 the_stadium 17 the_stage -32 the_stair -48 the_stall 144
the_stand 46 the_start -38 the_statement 41 the_station 82 the_steepl -15 the_stenograph 79 the_steward -21
the_store -15 the_stori -19 the_storm 28 the_stove -32 the_stream 54 the_street -29 the_striker 26
the_student -33 the_studi -36 the_subject -22 the_suggest -15 the_sum -22 the_summer -39 the_suppos 33
the_surgeon 15 the_surgeri 17 the_suspect 25 the_tabl -61 the_tabloid 47 the_talk 41 the_tannoi 16 the_tape 38
the_teacher 26 the_teenag -22 the_telegram 26 the_tenor 29 the_text 65 the_the 60 the_theatr 17 the_theft -17
the_third 39 the_three 37 the_ticket -22 the_tide -31 the_till -34 the_time 98 the_timet -29 the_toast 28
the_tournament -16 the_tower -19 the_town -51 the_trade -26 the_traffic -30 the_trailer 41 the_transcript -33
the_translat 41 the_tree -17 the_trial -47 the_trophi -20 the_troubl -16 the_troup 28 the_truth -16
the_tunnel -15 the_turn -30 the_tutor 104 the_twelfth 33 the_two 59 the_umpir -26 the_union -52 the_univers 54
the_vallei -34 the_van 38 the_verdict 27 the_veteran 20 the_vicar 44 the_view 21 the_vineyard -17 the_voice 68
the_vote 17 the_voter 50 the_wai -49 the_walk 34 the_wall -24 the_warehous 25 the_water -41 the_wave -35
the_websit 15 the_west 39 the_western -16 the_whale -15 the_wheel 16 the_whole 87 the_wholesal -19 the_widow 25
the_wind -26 the_window -15 the_winger 23 the_winter 36 the_wire 29 the_wit -20 the_woman 82 the_women -24
the_word 58 the_work -26 the_world -25 the_worst 15 the_writer 37 the_wrong 21 the_yacht -17 the_yard 50
the_year 69 the_youngest -23 theater 28 theatr -33 theft -43 thei -72 thei_all 15 thei_ar 105 thei_could -22
thei_find 33 thei_have -28 thei_plai -16 thei_record -16 thei_should -16 thei_want 48 thei_were -59 their -53
their_best 25 their_children 26 their_father -20 their_last 39 their_lawyer 28 their_name -20 their_own -50
them -29 them_a 15 them_at -15 them_between 23 them_by -31 them_for -25 them_from 39 them_ha 35 them_had 22
them_in 55 them_is 45 them_on -17 them_that -15 them_the 26 them_to -16 them_under -22 them_up -31 them_wa -27
them_were 27 themselv -38 then 104 then_<name> 35 then_and 15 then_ask 27 then_go -27 then_he -54 then_hear -21
then_it -73 then_put 28 then_tell -20 theori 19 therapist 42 there 25 there_a -16 there_and 20 there_ar -35
there_for -16 there_ha 41 there_had -24 there_is -53 there_sinc -33 there_wa -57 there_would -15 these_word -46
thi 31 thi_articl -37 thi_is -32 thi_magazin -29 thi_month 30 thi_morn -17 thi_occas -19 thi_on 16
thi_ordinari -19 thi_point 30 thi_season 18 thi_to 18 thi_wa 24 thi_winter -22 thiev -26 thigh 56 thin -23
thing 66 thing_and 16 thing_anyon -23 thing_to -30 think 51 think_again -26 think_of 72 think_that -34
think_the -24 think_thei 24 think_to -34 think_up 65 third -64 third-gener -15 third_floor 15 third_in -49
third_of -16 third_time -15 thirti 85 thirti_year 19 those 58 those_at 19 those_dai 19 those_of 41 those_who -46
those_word 53 threaten 38 threaten_the 44 three -29 three_<name> -26 three_children -18 three_dai -40
three_had -21 three_in 20 three_leg -18 three_minut -33 three_night -23 three_out 29 three_peopl 56
three_week -29 three_were -22 threw -34 threw_out -15 thriller 16 throat 38 throat_and -30 through_<name> -25
through_a 34 through_her -16 through_it 24 through_their -30 through_them 18 throughout 87 thrown -38 thumb 36
thumb_and 35 ti -36 ti_it -19 ticket 32 ticket_for -29 ticket_sold -24 tide -46 tie 30 tile -17 time -48
time_<speaker> 33 time_a 73 time_as 21 time_befor -23 time_by -27 time_it -21 time_of 23 time_sinc -25
time_that -35 time_the 51 time_thei -25 time_wa 23 time_with 20 timet -32 timet_had -27 tire -48 title -28
title_<words> 15 to -37 to_<number> -66 to_<speaker> 35 to_a 50 to_all 23 to_anyon 32 to_appeal -18 to_applaus 34
to_argue 19 to_borrow -31 to_bring -21 to_bui -17 to_call -26 to_carri -27 to_catch 31 to_chair 43 to_charg 16
to_choos -23 to_come -62 to_complain 22 to_correct -15 to_cost -28 to_cover 19 to_criticise -16 to_do -34
to_drive -35 to_drop -15 to_empti 24 to_everyon -20 to_fill 45 to_find -20 to_follow -29 to_forget 19 to_four -32
to_get 36 to_have 105 to_her 37 to_hi 76 to_him 54 to_himself 56 to_hold -26 to_hospit -17 to_ignor -51 to_it 32
to_keep -43 to_kill 24 to_learn 94 to_leav -26 to_let -31 to_lie 21 to_light -26 to_listen -16 to_mean -19
to_move -20 to_nine -23 to_nobodi -18 to_on -19 to_open -35 to_oppose 15 to_pai -38 to_prove 15 to_pull -22
to_read 55 to_replac -15 to_reply -15 to_report -37 to_ring 29 to_say 89 to_see 45 to_sell 23 to_send -20
to_show 37 to_six 31 to_stai 29 to_strike -20 to_take 31 to_talk -25 to_tear -24 to_tell 33 to_thank 18 to_the 31
to_thi 28 to_those -27 to_three -36 to_type -18 to_us -60 to_use -22 to_whoever 80 to_whom 19 to_win -47
to_work -39 to_write 74 toast 27 toaster -20 todai_there -15 togeth 20 togeth_as -30 togeth_by 24 togeth_on -15
togeth_with 39 toilet -25 toilet_on -22 tomb 23 tomorrow -20 tone 53 tonight -18 tonn -19 too -20 too_and 93
too_cold -18 too_late -23 too_much 30 took -16 took_<number> -21 took_<speaker> 19 took_five 23 took_for 33
took_four -43 took_her -51 took_in 26 took_it 50 took_no -79 took_note -26 took_off -56 took_onli -18
took_question -22 took_six 36 took_the 31 took_to 40 took_turn 26 tool 16 top -15 top_of 35 tore 24 toss 50
tour -15 tour_in 22 tour_of -15 tournament -28 tower -20 tower_at -17 town 34 town_<name> 61 town_and 21
town_council 32 town_from -15 town_hall -18 town_in -15 town_on -17 town_that 32 toymak 18 trace 92 trace_a 35
trace_it 38 trace_of 24 trace_the 27 track -33 tractor -25 trade -38 trade_minist -30 trader -39 tradit 15
traffic 30 trailer 34 trailhead -22 train -67 train_and 31 train_as -33 train_partner -16 train_that -15
traine 42 trainer -23 transcript_of -36 transport -36 travel -53 travel_from -22 travel_with -15 treat -47
treatment -17 tree -50 tribun 25 tribut_to -23 trigger 39 trip -25 tripl -19 trooper -17 trophi -20 troubl -38
troubl_is -15 troup 28 trouser 23 true 19 truth 37 try 33 try_out 20 try_to -16 tube 30 tune -27 tune_from -26
turbin -17 turkei 20 turn 30 turn_a 17 turn_and 24 turn_back -31 turn_down -49 turn_grei -17 turn_in -21
turn_into 38 turn_it -33 turn_of -23 turn_off -18 turn_out 30 turn_over 30 turn_sharper -22 tutor 132 tweet -24
tweet_a -16 twelfth 33 twelv 30 twelv_word 20 twenti_minut -28 twenti_year 17 twice_as -17 twice_befor 35
twice_for 30 twice_in -19 twice_on 26 twice_sinc -15 twice_that -16 twice_the 30 twice_to -19 twin 41
twin_sister -19 two -35 two-lin -21 two_<name> 44 two_and 22 two_bottl 28 two_breakfast 28 two_children -49
two_climber -22 two_daughter -27 two_decad 17 two_hour -62 two_hundr 46 two_men 39 two_metr -22 two_new 20
two_of -36 two_other 34 two_page -17 two_plai -30 two_recommend -26 two_season 21 two_second 16 two_sister 30
two_wed -19 two_when 40 two_wit 38 two_women -16 type 201 type_it 24 type_the 66 type_to 17 typefac 45
typewrit 15 typist 131 umpir -21 unanim -26 uncl 28 uncl_had 25 uncut 92 under 68 under_<name> -18
under_<number> -16 under_a -26 under_an -18 under_gener 47 under_her 35 under_question -33 under_the 33
under_their -16 unhappi -17 unhurt -17 uniform 24 union -48 union_ha 35 unit 39 unit_in 24 univers_in 15
unlock 71 unlock_with 19 unopen -28 unpaid -19 unrepent -20 until 25 until_<name> 47 until_he -17 until_then -62
untru 47 up_<number> -29 up_a -34 up_all 37 up_becaus 26 up_for -40 up_from -46 up_her 29 up_hi -22 up_in 34
up_insid 33 up_it 22 up_more 35 up_on -38 up_over 22 up_poster -16 up_say 23 up_six -52 up_the 42 up_their 27
up_to 59 up_with 50 updat 31 upheld 22 upon -17 urge -52 us 16 use -40 use_a -47 use_hi 53 use_mean 74 use_to -53
user 29 usual -57 usual_take -25 utter 126 utter_a 83 vaccin -52 vallei -65 variou 53 veget -27 vendor 20
ventriloquist 18 verb 41 veri 51 verifi -18 version 18 version_is -17 vet -25 veteran 16 vicar 30
vice-chancellor -15 victim -32 victim_screen 15 video -42 video_from -21 video_of 18 video_on -20 view_of 19
view_on 17 viewer 50 villag -26 villag_could 24 villag_in -23 villag_of 39 vindic -16 vineyard -22 visa 41
visit -79 visit_the -27 visitor -20 visitor_for 21 visitor_had -21 visitor_to -21 voice 65 voice_and -25
voice_by 77 voice_drop 34 voice_for 37 voice_from -44 voice_of -61 voice_on 24 voice_the -27 voice_wa -57
voicemail 24 volunteer_among -15 volunteer_in -17 volunteer_with 38 vote -70 vote_and 29 vote_by 35 vote_on -15
vote_to -30 voter_seem -15 vow 105 vow_of 99 vowel 72 wa_<name> 84 wa_<number> -19 wa_<words> 21 wa_a 55
wa_abroad -26 wa_acquit 43 wa_add 51 wa_address -28 wa_alreadi 38 wa_and -26 wa_anoth 26 wa_ask -67 wa_asleep 67
wa_back -26 wa_be 93 wa_boo 17 wa_bought -22 wa_broadcast -26 wa_buri 103 wa_call 29 wa_cast -20 wa_chang 29
wa_check 24 wa_close 66 wa_come 74 wa_comment -18 wa_cool -22 wa_delet -15 wa_delight -16 wa_discov 31 wa_do 78
wa_done -15 wa_draft 21 wa_drawn 34 wa_drop -16 wa_due 17 wa_eight 51 wa_eleven 25 wa_expect 21 wa_fabric 25
wa_find -34 wa_first 23 wa_forc 17 wa_found 41 wa_four 55 wa_free 31 wa_full -41 wa_get 37 wa_graciou -31
wa_green -17 wa_greet -38 wa_hand -23 wa_happi -25 wa_her 33 wa_him 20 wa_hurt -34 wa_in 27 wa_interrupt -20
wa_just 21 wa_kill -15 wa_late 23 wa_leak -24 wa_led -28 wa_left -38 wa_less -46 wa_lift -23 wa_like -17
wa_live 56 wa_look -16 wa_lose -17 wa_lost -43 wa_mean -15 wa_more -20 wa_move -38 wa_name -15 wa_nine -36
wa_not 22 wa_old -15 wa_on 24 wa_open 81 wa_photograph -20 wa_place 17 wa_present -22 wa_print -18 wa_publish -33
wa_pull -15 wa_put 44 wa_read -32 wa_refuse 24 wa_release -19 wa_remov 17 wa_return -16 wa_right -36 wa_run 36
wa_say 56 wa_second -39 wa_see -16 wa_share -21 wa_shoot 38 wa_shut 28 wa_sign -43 wa_sold 33 wa_speak 23
wa_start -17 wa_still 63 wa_stolen -18 wa_suspend -15 wa_tell -48 wa_that 109 wa_the 134 wa_then 101 wa_there 41
wa_treat -15 wa_try 23 wa_two 51 wa_type 18 wa_under 34 wa_unhurt -17 wa_wear 37 wa_what 38 wa_withdrawn 25
wa_write 25 wa_wrong 16 wag 42 wage -19 wai 47 wai_and 27 wai_in -42 wai_it -26 wai_of 16 wai_round 23 wai_to -16
wait -75 wait_until 18 wait_with -18 waiter 41 waiver -18 walk -33 walk_into 16 walk_out -22 walk_to -25 wall -65
wall_ar -21 wall_by -19 wall_hang -23 walru 21 want -73 want_a -18 want_him 25 want_the -21 want_to -43 war_of 15
wardrob 29 warn -51 warn_that -15 wash -28 wash_machin -15 wasn't 23 watch -33 watch_close 19 watch_from -22
watch_the -34 water -66 water_at -17 water_compani 42 water_had 22 wave 32 wave_took -35 wax 38 waxwork 29 we -24
we_ar 44 we_had -28 we_should 29 weak -26 wear_the 51 weather -32 websit -26 websit_on 16 wed 61 week -78
week_a 28 week_after -21 week_and -42 week_in -19 week_of 24 week_off -22 week_sooner 45 week_that -39
week_the 50 week_to -25 week_will 71 weekend 27 weekend_in 44 weekend_the 45 weigh -49 weigh_<number> -31
welcome_the -26 well-known 26 wept -34 were -93 were_<number> 22 were_<words> -32 were_add 19 were_ask 26
were_at -15 were_given -23 were_hand 25 were_hold -19 were_in -27 were_less -22 were_not -37 were_on -17
were_put 38 were_shut 30 were_slow -19 were_taken -56 were_tell 21 were_the 63 were_thrown -21 were_to 34
were_too -20 west 15 western 28 western_<name> 43 wet -31 whale -42 what 118 what_<name> 47 what_<speaker> 97
what_a -17 what_brand -17 what_came 20 what_do -59 what_doe -21 what_ha -45 what_happen -35 what_he 27
what_is -25 what_it 54 what_made -21 what_our -22 what_sound -22 what_the 72 what_thei -31 what_wa -16
what_you -44 whatev 121 wheat -26 when -16 when_<name> -52 when_<speaker> 33 when_a -32 when_he 27 when_her -28
when_she 62 where 55 where_<name> 21 where_<speaker> 37 where_it 38 where_she -19 where_the 73 where_there -16
whether -20 whether_<speaker> -26 whether_anyon 38 whether_he -27 whether_she -35 whether_that 21 whether_the 31
which 46 which_<name> -53 which_<speaker> 53 which_ar -21 which_cost 36 which_everi -27 which_go -32 which_ha -48
which_had -23 which_hi 18 which_is -45 which_make -19 which_most 58 which_no 15 which_of 21 which_run -34
which_say 32 which_she 44 which_take -20 which_the 69 which_to -20 which_use 29 while 66 while_<speaker> 45
while_a 24 while_it -36 while_the 15 whip -20 whisper 55 whistl -17 who 26 who_also 27 who_call 20 who_came -37
who_chair -19 who_charg 83 who_could 29 who_did -30 who_doesn't 29 who_first 52 who_gave 50 who_got -34
who_grew -20 who_ha 92 who_hear 44 who_keep 44 who_kept -21 who_learn -17 who_led -16 who_left -15 who_live -39
who_met -18 who_plai -82 who_put 42 who_ran -26 who_rang 78 who_repres -16 who_run -30 who_sat 30 who_say 104
who_show -20 who_sing -15 who_speak 29 who_spent 35 who_swear 38 who_take -22 who_teach 21 who_tell 66
who_took -44 who_use 26 who_wa -29 who_were -31 who_wore 26 who_work -44 who_would 53 whoever 168 whole 103
whole_of 54 whole_salami -23 whole_thing -16 wholesal -21 whom 79 whom_the 45 whopper 29 whose 40 whose_father 22
whose_motto -16 whose_resign 19 whose_screen -17 why -54 widow 47 widow_<name> -54 widow_in -19 widow_of 15
wife -23 wife_<name> -31 wife_<speaker> -30 wife_and -17 wife_who 57 wig 66 will -169 will_do -23 will_go -26
will_hear 27 will_in 34 will_serv -15 will_stai -36 will_take -26 will_the -17 will_to -21 win -61 win_a -24
wind -46 wind_on -21 wing 20 winter -25 winter_of 40 wipe 38 wire 55 wish 129 wit_for -17 wit_wa 16 with 18
with_<number> -63 with_<speaker> 28 with_<words> 40 with_a 78 with_anoth -16 with_eleven 19 with_her -29
with_hi -75 with_him -41 with_inform -23 with_it 79 with_laughter 17 with_no -26 with_rain 22 with_six -19
with_that 16 with_them -35 with_three 22 with_what -21 with_which 17 withdrawn 31 withdrew_it -28 withdrew_the 49
withheld -28 within -58 within_<number> 35 within_<speaker> -35 within_six -21 within_the 20 without -38
without_a 28 without_ani -18 without_it -56 without_note -36 without_power -16 without_say 16 woke 66 woman 42
woman_in 24 woman_to -42 women -83 won't -39 won't_have -15 won_<number> -23 won_a -37 won_an 15 won_best -16
won_by 54 won_it 26 wonder 33 wood 39 wooden 104 wool -16 word 35 word_<words> -72 word_and 31 word_ar 24
word_come 27 word_for 29 word_into 15 word_of 99 word_on -55 word_she 29 word_the 30 word_to -31 work -59
work_as -18 work_at -28 work_by 28 work_from 33 work_in -17 work_of 64 work_on -45 work_through -21 work_with -39
worker -16 worker_in 40 worksheet 62 workshop 37 world -45 worry -48 wors -37 worst_dai -19 worth -20 would -73
would_be -23 would_do -18 would_feel 15 would_follow -16 would_go -38 would_have 91 would_make -19 would_pai 40
would_share 27 would_show 19 wouldn't -23 wouldn't_tell -16 wound 17 wrap 33 wrestl 15 wrestler 19 wrist -39
wrist_in -21 write 81 write_<speaker> 90 write_<words> -58 write_a -18 write_as 40 write_her -27 write_hi 16
write_in 48 write_it 55 write_on -45 write_to 24 writer 34 wrong 80 wrong_and -28 wrong_wai 48 yacht -23 yard 26
yard_is 36 ye 59 year -81 year_<name> 18 year_<number> 60 year_<speaker> -38 year_<words> 57 year_after 60
year_as 59 year_befor 26 year_for -18 year_had 31 year_in 48 year_of -16 year_run -42 year_she 16 year_than 25
year_the 50 year_to -19 year_wa 24 yearli 18 yellow -47 yesterdai 22 yesterdai_as -17 yesterdai_that -33 yet 67
yet_been 56 yet_done -16 you -45 you_can -38 you_think -28 younger 36 younger_brother 28 younger_nurs -21
youngest -25 your -18
`,
} as const;
