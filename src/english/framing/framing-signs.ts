/**
 * How much each sign of a sentence counts against words near it, in hundredths of log-odds: "sign weight sign weight …".
 * Written by `npm run eval -- fit-framing --write` from the invented texts of tests/fixtures/framing; don't edit it.
 * `src/quotes/judging/framing/sentence-signs.ts` explains what a sign is.
 */
export const FRAMING_SIGNS = {
  constant: -2.28,
  /** A sentence counts from this sum on. */
  threshold: -0.61,
  table: `
10-year-old -15 15-year-old 64 34-year-old -17 39-year-old -16 <name> -54 <name>_<name> -76 <name>_<number> 15
<name>_<speaker> 55 <name>_<words> -38 <name>_a -19 <name>_about -20 <name>_accept -20 <name>_after -66
<name>_afternoon -33 <name>_ag 17 <name>_airport -21 <name>_all 17 <name>_along -16 <name>_an -17 <name>_and -37
<name>_answer 16 <name>_as 16 <name>_ask -16 <name>_at -60 <name>_begin -22 <name>_besid 28 <name>_between -37
<name>_bought 15 <name>_brought 39 <name>_but 26 <name>_by 23 <name>_call -27 <name>_came -15 <name>_card 31
<name>_charact -20 <name>_coaster -26 <name>_cold 27 <name>_colleagu -15 <name>_dealership -18 <name>_deleg 43
<name>_deny -38 <name>_di -30 <name>_did 46 <name>_doe 16 <name>_down -24 <name>_drew 30 <name>_each 51
<name>_eat -23 <name>_even -16 <name>_fell -27 <name>_festiv -17 <name>_fire -17 <name>_first -28 <name>_for -55
<name>_from 24 <name>_grei 119 <name>_ha -20 <name>_have 17 <name>_hear -21 <name>_her 37 <name>_hi -18
<name>_hold -23 <name>_hospit 46 <name>_in -38 <name>_instead -19 <name>_is -33 <name>_juri 21 <name>_keep -22
<name>_last 81 <name>_law 39 <name>_learn 50 <name>_left 78 <name>_let -26 <name>_list -15 <name>_lost -26
<name>_made -33 <name>_magistr 18 <name>_maker 34 <name>_man -37 <name>_market -21 <name>_mayor 33
<name>_meet -28 <name>_million -15 <name>_minist -15 <name>_more -22 <name>_morn -52 <name>_move -31
<name>_museum 28 <name>_newspap -20 <name>_night -43 <name>_of -72 <name>_on -100 <name>_oper 20
<name>_opinion -20 <name>_opposit -29 <name>_origin 34 <name>_over -26 <name>_panel -15 <name>_plai -33
<name>_point -26 <name>_praise -19 <name>_presid -17 <name>_press 28 <name>_primari 49 <name>_print -15
<name>_promise -15 <name>_put -22 <name>_question 17 <name>_rate 32 <name>_reach -34 <name>_read -24
<name>_record -23 <name>_reply -22 <name>_run 28 <name>_say -155 <name>_see 63 <name>_send -15 <name>_share 23
<name>_she -27 <name>_shortli 32 <name>_sinc -25 <name>_so -34 <name>_speaker 27 <name>_stand -23
<name>_state -31 <name>_station -27 <name>_strike 46 <name>_studio 33 <name>_suggest -20 <name>_take 21
<name>_tap 27 <name>_tell -39 <name>_that -53 <name>_the 18 <name>_thei 32 <name>_then -33 <name>_there -34
<name>_think 15 <name>_town 30 <name>_try 15 <name>_turn 50 <name>_under -34 <name>_until 16 <name>_voice -30
<name>_want -20 <name>_were 30 <name>_when -16 <name>_where -25 <name>_who -19 <name>_whose 32 <name>_will -28
<name>_with -25 <name>_without -18 <name>_write 29 <number> -118 <number>_<name> 113 <number>_<number> -23
<number>_<speaker> -23 <number>_a 25 <number>_about 95 <number>_after -19 <number>_an 40 <number>_as -18
<number>_ask 19 <number>_at -17 <number>_billion -17 <number>_book 16 <number>_bought 29 <number>_but -15
<number>_by -43 <number>_call 42 <number>_came -15 <number>_chang 23 <number>_confirm 16 <number>_copi -22
<number>_dai -28 <number>_degre -22 <number>_dollar 36 <number>_each -30 <number>_feet -20 <number>_follow 15
<number>_for 23 <number>_from -20 <number>_go -30 <number>_got -21 <number>_ha -17 <number>_had 25
<number>_have 32 <number>_he -15 <number>_hectar -21 <number>_hold -28 <number>_hour -16 <number>_hous -15
<number>_it -17 <number>_learn -32 <number>_letter -41 <number>_live -23 <number>_meal 29 <number>_metr -36
<number>_mile 43 <number>_million -60 <number>_minut -68 <number>_month -32 <number>_name -16 <number>_not -30
<number>_of 23 <number>_off 21 <number>_other 42 <number>_over -23 <number>_p. 25 <number>_page -56
<number>_peopl -33 <number>_per -31 <number>_percent -47 <number>_plead 26 <number>_pound 18 <number>_say -48
<number>_second 39 <number>_shill 37 <number>_shop 40 <number>_show -25 <number>_signatur -18 <number>_sinc 18
<number>_that -28 <number>_the 35 <number>_thei 23 <number>_time -25 <number>_to -19 <number>_under -53
<number>_until 21 <number>_vote 18 <number>_wa -29 <number>_were -16 <number>_when 16 <number>_who 71
<number>_whose 46 <number>_will 61 <number>_word -30 <number>_would -16 <number>_yard -15 <number>_year -97
<speaker> 82 <speaker>_<name> 25 <speaker>_<number> -123 <speaker>_<speaker> -74 <speaker>_<words> 118
<speaker>_a -111 <speaker>_account 68 <speaker>_add -49 <speaker>_admiss 18 <speaker>_admit -26
<speaker>_among 53 <speaker>_an 67 <speaker>_and 45 <speaker>_apologise -37 <speaker>_appeal 21 <speaker>_at 46
<speaker>_autumn -20 <speaker>_bakeri -42 <speaker>_bank 24 <speaker>_befor 58 <speaker>_believe 15
<speaker>_blink 21 <speaker>_board -17 <speaker>_border -15 <speaker>_broke -19 <speaker>_brother -67
<speaker>_brought -25 <speaker>_by -40 <speaker>_call -34 <speaker>_can -29 <speaker>_chair 26
<speaker>_close -24 <speaker>_club 30 <speaker>_complaint 16 <speaker>_confirm -68 <speaker>_correct -17
<speaker>_could 54 <speaker>_court 36 <speaker>_crew -17 <speaker>_cross -18 <speaker>_crowd 26
<speaker>_defend -18 <speaker>_depart -15 <speaker>_di -36 <speaker>_did 50 <speaker>_differ -23
<speaker>_doe -35 <speaker>_door -30 <speaker>_drew 24 <speaker>_drop 16 <speaker>_edit -25 <speaker>_famili 86
<speaker>_find -67 <speaker>_first 29 <speaker>_floor -27 <speaker>_fold 28 <speaker>_foot 33 <speaker>_for 20
<speaker>_former -20 <speaker>_four 16 <speaker>_fourth -16 <speaker>_gave -48 <speaker>_get 27 <speaker>_go -51
<speaker>_grew 27 <speaker>_had 44 <speaker>_hand -30 <speaker>_hasn't -17 <speaker>_head 54 <speaker>_her -17
<speaker>_hit -26 <speaker>_hold -21 <speaker>_hous 18 <speaker>_in 52 <speaker>_is 153 <speaker>_it -16
<speaker>_jaw 41 <speaker>_juri 19 <speaker>_keep -28 <speaker>_kept 54 <speaker>_knew 16 <speaker>_know -32
<speaker>_lai 39 <speaker>_landlord 17 <speaker>_last 15 <speaker>_later -23 <speaker>_laugh -36
<speaker>_lectern 24 <speaker>_light -30 <speaker>_line 60 <speaker>_lip 38 <speaker>_live 31 <speaker>_look 15
<speaker>_lost -64 <speaker>_made -18 <speaker>_man 19 <speaker>_mean -46 <speaker>_might 51 <speaker>_minist -30
<speaker>_minut 28 <speaker>_miss -16 <speaker>_mother 50 <speaker>_mouth 28 <speaker>_name 52 <speaker>_next -34
<speaker>_night -25 <speaker>_note -63 <speaker>_notic 27 <speaker>_of -41 <speaker>_offer -15 <speaker>_offic 30
<speaker>_on 120 <speaker>_onli 38 <speaker>_oper -41 <speaker>_opposit 44 <speaker>_order 21 <speaker>_own -23
<speaker>_phone 23 <speaker>_photograph 47 <speaker>_pictur -17 <speaker>_podcast 27 <speaker>_point -21
<speaker>_polic 25 <speaker>_post -22 <speaker>_praise 76 <speaker>_present -15 <speaker>_press -16
<speaker>_prime -29 <speaker>_promise -19 <speaker>_pull 39 <speaker>_put -56 <speaker>_quote 63
<speaker>_rang -44 <speaker>_reach -17 <speaker>_read -105 <speaker>_real 74 <speaker>_recall 20
<speaker>_remark 28 <speaker>_rememb -22 <speaker>_repeat -47 <speaker>_reply -15 <speaker>_resign -18
<speaker>_rival 27 <speaker>_roll 17 <speaker>_row 30 <speaker>_sat -40 <speaker>_say -91 <speaker>_score -21
<speaker>_second 29 <speaker>_see 26 <speaker>_send -30 <speaker>_sentenc 27 <speaker>_share -30
<speaker>_shook -32 <speaker>_sign 44 <speaker>_smile -15 <speaker>_sold 24 <speaker>_son 27 <speaker>_speak -97
<speaker>_speech 17 <speaker>_spring -16 <speaker>_stai -20 <speaker>_start -22 <speaker>_statement 50
<speaker>_step -18 <speaker>_still -44 <speaker>_stood -39 <speaker>_team -16 <speaker>_tell -66
<speaker>_thank -25 <speaker>_that 23 <speaker>_then -58 <speaker>_to 86 <speaker>_took -22 <speaker>_train -18
<speaker>_turn 28 <speaker>_two 62 <speaker>_use 35 <speaker>_veri 48 <speaker>_visit -19 <speaker>_voice 20
<speaker>_vote -17 <speaker>_wa 54 <speaker>_watch -15 <speaker>_water 50 <speaker>_welcome 26 <speaker>_were 51
<speaker>_when 24 <speaker>_whether -18 <speaker>_who -80 <speaker>_whose -18 <speaker>_widow 51
<speaker>_wife 74 <speaker>_will 88 <speaker>_with -42 <speaker>_woke -16 <speaker>_won -34 <speaker>_word 26
<speaker>_worst -17 <speaker>_would 218 <speaker>_write -127 <speaker>_younger 35 <words> -142 <words>_<name> -23
<words>_<speaker> 166 <words>_a -17 <words>_accord 48 <words>_and 116 <words>_at 33 <words>_but 57 <words>_by -17
<words>_call 70 <words>_came -22 <words>_for -25 <words>_from 77 <words>_give -18 <words>_ha -49 <words>_had 35
<words>_have 54 <words>_he -85 <words>_in 65 <words>_it 24 <words>_not 26 <words>_of -16 <words>_on -17
<words>_say 82 <words>_she -123 <words>_the 224 <words>_to 54 <words>_wa 129 <words>_were 31 <words>_when 42
<words>_where 51 <words>_which 26 @access 30 @access@duress 19 @access@elsewhere 19 @access@lack 25
@access@others 33 @access@performers 15 @access@stage 19 @citing@differing 15 @citing@forms -15 @citing@games 23
@citing@lifetime 36 @citing@others 21 @citing@sound 37 @citing@stage 26 @conditions -27 @conditions@drafts 24
@conditions@fiction 25 @conditions@finding 17 @conditions@lack 19 @conditions@sound -24 @conditions@texts 21
@corrections 23 @corrections@differing -17 @corrections@inventing 15 @corrections@performers 21
@corrections@records -17 @corrections@sleep 15 @corrections@stage 22 @corrections@texts 32 @differing@drafts 18
@differing@fiction -17 @differing@games 17 @differing@inventing -24 @differing@language 16 @differing@others 17
@differing@records 36 @differing@school -23 @differing@sound 20 @differing@year -26 @drafts 36 @drafts@forgery 40
@drafts@lack 33 @drafts@others -16 @drafts@records 20 @drafts@school 18 @drafts@texts 43 @drills 26
@drills@texts -15 @duress 24 @duress@lack 23 @duress@records 15 @duress@stage 24 @elsewhere -19
@elsewhere@lack 36 @elsewhere@lifetime -15 @elsewhere@sound 15 @fiction 50 @fiction@finding 27 @fiction@games -18
@fiction@jest 18 @fiction@lack 36 @fiction@lifetime -19 @fiction@others 22 @fiction@performers 15
@fiction@school 28 @fiction@year 15 @finding 27 @finding@forgery 22 @finding@forms -15 @finding@inventing -15
@finding@lack 38 @finding@language 22 @finding@others 23 @finding@school 27 @finding@texts 35 @forgery 55
@forgery@inventing 22 @forgery@lifetime 16 @forgery@others -16 @forgery@year 34 @forms@texts 17 @games 15
@games@inventing 18 @games@others 20 @games@stage -17 @inventing 53 @inventing@school 15 @inventing@texts 27
@jest 38 @lack -17 @lack@language 15 @lack@lifetime 34 @lack@machines 23 @lack@performers -29 @lack@school 16
@lack@texts 55 @language 39 @language@mistakes 18 @language@others 21 @language@sound 27 @language@texts 21
@lifetime@texts 40 @lifetime@year 54 @machines 42 @machines@others 15 @machines@records 32 @machines@sound 19
@machines@year 21 @mistakes@others 18 @mistakes@texts 29 @others@school -15 @others@sound 21 @others@texts 55
@performers 41 @performers@texts 29 @records 33 @school 21 @school@stage 22 @sleep 35 @sound 34 @sound@texts 42
@sound@year 15 @spirits 19 @stage 28 @stage@texts 27 @texts 66 @year 43 ^<number> -85 ^<speaker> -133
^<words> -222 ^a -49 ^about -32 ^accord -29 ^actor -16 ^after 21 ^afterward -30 ^aid -15 ^airport 41 ^all -46
^along -17 ^among -67 ^an -73 ^and -67 ^anoth -60 ^anyon 45 ^approv 28 ^astronom -19 ^at 43 ^athlet -16
^attend -15 ^back 28 ^befor 27 ^behind 34 ^between 20 ^biscuit -31 ^bishop -26 ^board -16 ^bookmak -15 ^born -21
^but -61 ^by 21 ^camera 21 ^candid 17 ^captain -31 ^chairman -15 ^chief -40 ^citi -16 ^commission -16 ^council 20
^crew -15 ^custom -61 ^deputi -15 ^did -44 ^doctor 48 ^dure -17 ^each -53 ^earli -19 ^earlier -17 ^economist -26
^eleven -24 ^emerg 30 ^everi 78 ^expert -41 ^extract -33 ^fan 43 ^farmer -23 ^film -32 ^firm -15 ^five -28
^flight -27 ^forti 17 ^freed 32 ^friend 17 ^from 60 ^had -21 ^half -26 ^have 33 ^he -136 ^her -31 ^here -35
^heron -18 ^hi -119 ^historian 35 ^how -38 ^in -49 ^investig 31 ^is -26 ^it -91 ^judg -46 ^juror -31 ^labour -15
^last -40 ^lesson 28 ^letter -22 ^librarian 41 ^listen 91 ^magistr 24 ^mani -29 ^mark 38 ^mayor -16 ^miss -22
^more -30 ^most -48 ^my -35 ^neither 20 ^network -17 ^new -23 ^no 22 ^nobodi -45 ^none -93 ^nor -31 ^not -95
^note -28 ^now -16 ^of 30 ^offic 46 ^on -44 ^oppon -24 ^opposit -40 ^organis -16 ^other -113 ^our 21 ^outsid -32
^page 33 ^phone -27 ^pigeon -19 ^plai 105 ^player 38 ^polic -43 ^poster -15 ^presid -41 ^press 25 ^princip -16
^professor -20 ^public -17 ^reach -40 ^read -16 ^reader 70 ^record -20 ^regul -16 ^rent -20 ^research -17
^resid -29 ^result -17 ^rival -19 ^rumour -18 ^scholar 22 ^sea -17 ^second -21 ^sentenc -24 ^share -21 ^she -48
^shop -24 ^side 46 ^skipper -16 ^snow -17 ^soldier -20 ^some -80 ^sound 17 ^speak -36 ^station 30 ^student -17
^surgeon -21 ^swimmer -17 ^talk -16 ^teacher -27 ^team 25 ^tell -56 ^test 42 ^that -17 ^the 18 ^thei -70
^their -38 ^then 20 ^thiev -30 ^thirti 26 ^those 44 ^three -53 ^through -32 ^ticket -36 ^to 67 ^todai -23
^town -24 ^trader -20 ^traffic -17 ^transport -21 ^tribut -15 ^twenty-two -37 ^two -25 ^under 30 ^until -59
^viewer -21 ^volunteer 26 ^wa -15 ^we 49 ^what 16 ^when -57 ^who -26 ^whoever 21 ^will -20 ^word -36 ^ye -19
^year 57 ^you -25 ^younger -23 a_39-year-old -16 a_<name> 89 a_<speaker> 23 a_<words> 65 a_babi -25 a_baker 18
a_bakeri 33 a_ban -15 a_bank -16 a_banner -38 a_barber 26 a_basement 16 a_bedroom 22 a_bicycl -22 a_bin -18
a_biscuit 39 a_board 24 a_boat -16 a_bold -19 a_book -34 a_bookmak 42 a_borrow 57 a_bottl 16 a_bow 30 a_box 16
a_breath 36 a_broken -41 a_bu -29 a_bucket -26 a_button 64 a_cabl -23 a_camera -28 a_campaign -15 a_cano -21
a_caption -16 a_car 31 a_caravan 29 a_cardiologist 22 a_career -23 a_cattl 17 a_centuri 37 a_chain -16
a_chair -21 a_chariti 31 a_chequ -17 a_child 41 a_choir -16 a_claim -25 a_clean -37 a_clinic -27 a_club 15
a_coffe 19 a_coin 50 a_cold 114 a_colleagu 18 a_colleg 29 a_coma 37 a_commiss 24 a_compani 27 a_conserv 16
a_convert -19 a_copi -19 a_corner -23 a_correct 45 a_cough 35 a_count 27 a_cross 18 a_crowd -21 a_cruis 43
a_custom -44 a_cyclist -17 a_dai -42 a_dam 25 a_date -15 a_deepfak 48 a_deliveri 15 a_deposit -24 a_detect 21
a_differ 16 a_discuss 17 a_disput -30 a_doctor 15 a_dollar -28 a_door 16 a_dozen -32 a_drama 43 a_draw -30
a_dress 33 a_drill 33 a_drip -22 a_driver 18 a_dry -19 a_duck 51 a_fact 16 a_fan -21 a_fee -22 a_few -47
a_film 33 a_fire 20 a_firm 41 a_flat 50 a_flight 59 a_flood 15 a_forgeri 30 a_former 19 a_fortnight 17
a_frame -19 a_fresh 21 a_fruit 20 a_furnitur 43 a_game 25 a_garag 18 a_ghost -55 a_good 37 a_govern -15
a_grai -26 a_grandmoth -25 a_grei -41 a_group 32 a_grudg 42 a_gym 16 a_half -20 a_hamstr -15 a_hand -21 a_hat 18
a_heavi -23 a_heckler 23 a_high -35 a_hoax 69 a_hole -23 a_hous -22 a_hydrologist 46 a_hymn -21 a_jar 17
a_joint -21 a_journalist 24 a_judg -16 a_king -71 a_kitchen 18 a_label -31 a_lamp 15 a_laptop 50 a_larg -20
a_lawyer -17 a_lay-bi 15 a_leaflet 25 a_legaci -21 a_letter -58 a_level -16 a_lift 26 a_lighter -18 a_limit -23
a_lip-read 19 a_live 23 a_loan -30 a_local -20 a_lookalik 36 a_loudspeak 36 a_low -18 a_m -31 a_magazin 54
a_major -36 a_maker -29 a_man 20 a_market 19 a_meet -20 a_member -28 a_memori -19 a_message -15 a_metr 42
a_microphon 21 a_mile -15 a_million -16 a_minimum -21 a_minut -22 a_mirror 20 a_miss 30 a_model 15 a_name -55
a_navi -16 a_neighbour -17 a_newspap 56 a_note -18 a_novel 52 a_number -15 a_nurs -32 a_paid 33 a_pair 67
a_panel 15 a_parish 37 a_parodi 38 a_part 41 a_patch 54 a_paus -52 a_penalti -21 a_penni -15 a_person -30
a_petit -24 a_petrol -19 a_pharmaci 49 a_phone -28 a_photocopi 26 a_photograph 36 a_phrase 23 a_piano -31
a_pictur -16 a_pigment 28 a_plai -27 a_plan 47 a_plane -21 a_plant -16 a_plaqu 16 a_plate -16 a_plea 16
a_plumber 20 a_point 35 a_polygraph -20 a_post -38 a_postcard -35 a_pot -39 a_pound 16 a_prank -25 a_prize 53
a_program 18 a_protest 57 a_public 46 a_qualifi -38 a_quarri 32 a_quarter -34 a_radio -33 a_rail 30 a_ralli -44
a_rang -18 a_recip 39 a_record -55 a_reform -28 a_remark 27 a_rent 60 a_repair 19 a_report -54 a_request 46
a_result -20 a_retir 66 a_retract -16 a_rifl 29 a_ring -22 a_rival -15 a_room -45 a_round 48 a_row -47
a_runner 18 a_sandwich 24 a_school -81 a_schoolboi 56 a_screen -78 a_search 17 a_second -55 a_select -16
a_senior -20 a_separ -18 a_sergeant 22 a_seri 27 a_server 44 a_servic 17 a_shop -54 a_short -27 a_sign -23
a_silver -19 a_similar -21 a_singl 41 a_site 19 a_skylight -21 a_slightli -18 a_slip 26 a_song 43 a_sophomor -25
a_sore -20 a_sound 32 a_sourc -18 a_speech 57 a_sprain -23 a_stand -21 a_statement -50 a_store -18 a_stori 35
a_straight 44 a_stranger 16 a_street 79 a_stroke 38 a_studi -34 a_sum 15 a_supermarket -15 a_supplier 23
a_tablet -23 a_talk 61 a_tape -48 a_taxi 45 a_teacher -26 a_team -30 a_teammat 21 a_technician -26 a_televis -17
a_temperatur 19 a_tenth -25 a_test -25 a_text -17 a_third -25 a_threat -20 a_thumb 25 a_ticket -31 a_tie -23
a_time 59 a_toaster -17 a_town 33 a_traffic 81 a_train 23 a_tram 26 a_trial -15 a_tribun -15 a_two-lin -25
a_typefac 18 a_veget -17 a_vet -15 a_veterinari 36 a_video -23 a_vindic -26 a_visa 42 a_voice -34 a_vote -30
a_vow 70 a_wai -21 a_wardrob 53 a_weak -23 a_websit 25 a_wed -51 a_week 18 a_weekend 35 a_wet -29 a_while -68
a_white -32 a_whole -25 a_wind 26 a_woman 20 a_wrestl 19 a_year -75 a_yellow -17 abbei -16 about -46
about_<number> -76 about_<speaker> 30 about_<words> -17 about_a 93 about_forti 16 about_four -53 about_her -34
about_him 16 about_on -21 about_that -47 about_their -24 about_three 35 about_two -25 abov -25 abov_a -18
abov_her -23 absent 20 absent_from 16 abstain -17 academi -22 accent 98 accept -39 accord -39 accord_to -31
account_and -15 account_ha 103 account_had 39 account_wa 17 account_with 43 accuse -29 accuse_hi -17
acknowledge -34 acknowledge_the -15 acquit 43 across 57 act_in -17 actor -34 actor_who -31 actress 19 actual 36
ad 29 add -63 add_<words> 19 add_by 68 add_that -18 add_to -17 address 54 address_a -16 address_the 33
address_with -29 adjourn -22 administr -46 admir 30 admiss 71 admiss_in -23 admit -19 admit_and -27 admit_be 37
admit_that -23 admit_to 24 adult -15 advance 19 advertis 52 advertis_for 17 advic -40 affair -26 affect -42
after -40 after_<speaker> 66 after_<words> 24 after_a -117 after_all -17 after_eleven -17 after_four -15
after_hear 17 after_her 34 after_hi 59 after_lunch -17 after_on 27 after_that 27 after_the 64 after_their 34
afternoon 58 afterward 105 afterward_<name> -15 afterward_in -15 afterward_that -38 afterword 55 ag -37
ag_for -16 ag_of -29 again -57 again_after -22 again_and 41 again_at -17 again_from -18 again_in -45 again_to -19
against -25 agenc 80 agenc_ha -36 agenc_had -16 agenc_produc -18 agent 16 agent_in -17 ago 30 ago_in 39 agree 15
agree_on -15 agree_that -24 agreement -33 aid -80 aim -15 air 30 air_the -18 aircraft -17 aircraft_on -22
airlin -24 airport 34 airport_on -21 alarm -36 alarm_and -31 alarm_clock 30 album -37 aliv -28 all 54
all_<speaker> 22 all_afternoon 24 all_but -16 all_dai 17 all_eight 20 all_four -29 all_nine 24 all_of -38
all_right -15 all_six 40 all_that 52 all_thi 18 all_to 30 all_were -15 allege 42 allow -38 allow_home 40
allow_in -28 allow_to -17 almost_certainli 67 almost_two -22 alon 37 along 79 along_<number> -25 along_the 36
along_with 17 aloud 49 aloud_at 27 alreadi -17 also -34 also_ask -19 alter -30 although -24 altogeth 33
ambassador 72 ambul -25 ammunit -16 among -42 among_it 24 among_the -26 among_them 22 among_those -26 amount 22
amount_to 49 amus 25 an 48 an_<name> 28 an_account -25 an_actress 28 an_aid -31 an_angri 28 an_ankl 21
an_answer -23 an_assist 21 an_audienc 28 an_averag -18 an_earli -19 an_earlier -65 an_earthquak 33 an_email -27
an_end -28 an_engin -24 an_experi 15 an_expert -55 an_extra 19 an_ic 24 an_inquiri -41 an_inspector -21
an_intern -23 an_interpret -45 an_octav 31 an_opinion 29 an_ordinari 18 an_outsid -28 an_uncl 18 anaesthet 41
and 52 and_<name> -32 and_<number> -58 and_<speaker> 101 and_<words> 44 and_a 22 and_about -22 and_accept 18
and_address -21 and_again -27 and_all 26 and_also 23 and_an 36 and_announce 23 and_anoth -24 and_answer -16
and_as 30 and_ask 15 and_at 42 and_back -31 and_been 17 and_begin 22 and_blame -16 and_both -15 and_bought -15
and_came 23 and_carri -22 and_chang -33 and_charg 25 and_come 19 and_di -20 and_drive 47 and_each 25 and_eat 49
and_file 29 and_fill 36 and_find 18 and_flew -23 and_follow -24 and_gave -25 and_get -56 and_given 66 and_go 58
and_half -28 and_hand -54 and_have 40 and_he 121 and_her -25 and_hi 25 and_hit -15 and_hope 28 and_is 15
and_it 62 and_keep 33 and_last 63 and_later -33 and_leav 24 and_left -44 and_let -17 and_list -15 and_look -32
and_lost -24 and_made 19 and_make -17 and_miss -15 and_most -22 and_move -26 and_must -15 and_nine -18 and_no 28
and_nobodi -17 and_none 29 and_now -16 and_nurs -17 and_of -15 and_on -38 and_onli 22 and_open -24 and_order -15
and_paid 108 and_pass 50 and_post -25 and_promise 30 and_push -18 and_read 75 and_run 22 and_sat 30 and_say -28
and_see 16 and_sell 22 and_send -32 and_she 102 and_shout -35 and_so 35 and_sold -19 and_some 20 and_spent -45
and_stai -54 and_still -18 and_stuck -19 and_switch 18 and_take 38 and_thank -22 and_the 184 and_their 18
and_there 46 and_thi 56 and_think -21 and_three 69 and_ti -24 and_ticket 100 and_to -19 and_took -73
and_train -26 and_twice 37 and_two -31 and_under -23 and_vote 20 and_wa -41 and_we 21 and_what -15 and_which 25
and_who -28 and_will -25 and_with 43 and_work 25 anecdot 43 anger -23 anger_the -15 angri 32 ani 83
ani_bitter -18 ani_further 27 ani_of 26 ani_word -41 anim -60 anim_a -29 ankl 22 announce 16 announce_by 21
announce_that 20 annual 46 anoth 28 anoth_<name> 33 anoth_<number> -24 anoth_countri 54 anoth_in -23
anoth_man -31 anoth_six 64 anoth_wai -18 anoth_woman -17 anoth_year -15 answer 88 answer_by -17 answer_everi -52
answer_for 38 answer_is -20 answer_machin -31 answer_on -32 answer_to 71 anybodi_who 37 anyon_els -23
anyon_who 30 anyon_whose -17 anyon_with -30 anyth 29 anyth_that -19 apart 30 apart_from -37 apologise 27
apologize -16 app -35 app_wa -41 appeal -40 appeal_had 25 appear -21 appear_for -15 appear_on 24 appear_to -39
appendic -35 appendic_reproduc -35 appl 37 applaus -33 applaus_and 44 appli_for 17 appli_to -20 applic_had -18
apricot -23 ar -84 ar_<name> 41 ar_<number> 41 ar_back 113 ar_check -17 ar_exempt -17 ar_for -23 ar_given 31
ar_good -19 ar_hand 19 ar_in -29 ar_look 27 ar_no -24 ar_on -29 ar_search -31 ar_sixti -16 ar_still -26
ar_the -19 ar_those 30 ar_to -31 ar_two 73 ar_work 30 archaeologist -19 archbishop 60 architect -16 archivist 76
area -34 argue_that -50 arm 31 arm_in -15 armi_ha -15 arrest -28 arrest_a 49 arrest_in -21 arriv 22 arriv_in -17
art -17 art_minist -17 artist 48 artist_<name> 54 artist_for -18 artist_from 18 as 73 as_<name> 62 as_<number> 66
as_<speaker> 92 as_<words> -48 as_a -42 as_an -44 as_earli 18 as_fals 19 as_far -33 as_he -67 as_hi 40 as_it 71
as_long -16 as_no 23 as_of -26 as_often -25 as_say -19 as_she -48 as_soon -27 as_such 15 as_temperatur -16
as_the 113 as_thei -18 ascrib 40 asham 25 asham_of 28 asid -49 ask 28 ask_<name> -40 ask_a 28 ask_about -29
ask_at -24 ask_for -66 ask_her 35 ask_hi 30 ask_him -147 ask_if -39 ask_it 22 ask_not -19 ask_on 83 ask_that 21
ask_the 99 ask_what -58 ask_whether -44 ask_which 58 ask_who -38 asleep 63 asleep_on 19 assembl 19 assist_on 23
assure 16 astronaut 54 at 26 at_<name> -51 at_<words> 40 at_a -18 at_about -40 at_an -21 at_breakfast 31
at_dawn -20 at_each -18 at_eleven 34 at_first -33 at_four -54 at_hi 27 at_him 38 at_home 34 at_it -23 at_last 29
at_least -42 at_minu -22 at_more 27 at_nine -27 at_noon 39 at_post -15 at_risk -18 at_six 16 at_that 70 at_the 30
at_three 28 at_wed 18 attach 48 attack -15 attempt -23 attend -30 attend_in 29 attribut 89 attribut_to 48
audienc 30 audienc_wa -27 audio 42 audio_is -19 audiobook -19 audit -51 aunt_and -26 aunt_lost 37 author 23
author_<name> 17 author_<speaker> -18 author_of 33 autograph 22 automat 15 avail_and 15 avalanch -35 avatar 86
averag -38 aviat 35 awai -36 awai_and -21 awai_from 16 awak -18 award -31 award_to -19 ax 38 babi -18
back_<number> -31 back_for 29 back_from 27 back_hi 25 back_next 25 back_of -75 back_on 74 back_over 21
back_that -18 back_the 26 back_to 35 back_within -18 backward 38 bad -19 badg 17 badger 24 badli -25 bag -35
bag_of -17 bail -36 bait -15 bake -37 balconi 77 ball -31 ball_and 19 ball_had -16 ballot -36 ballroom 30 ban -67
banana_and -25 band -32 band_<name> 31 band_had -15 band_plai -27 bandmat 48 bang -52 bank_ha 30 bank_in -19
bank_manag 41 bank_say -33 banker -21 banner -23 bar 23 bar_of -25 barber 45 bariton 19 barman 43 barn -32
barrel 60 barrist -53 base -22 basi 25 basin -22 bass -20 bath 19 batteri -49 be -25 be_<name> 30 be_<speaker> 24
be_<words> -28 be_a 47 be_about 18 be_allow 40 be_an 28 be_ask 16 be_at 88 be_back -24 be_bought 24 be_check -22
be_close 45 be_complet -19 be_copi -22 be_cover 29 be_drawn -28 be_fals -16 be_from -23 be_hand -15 be_her 40
be_hold -33 be_home 34 be_in 23 be_it 29 be_kept -24 be_made -20 be_name -34 be_of 15 be_open -16 be_pass -21
be_put -36 be_read -24 be_release 23 be_see 16 be_send 23 be_shown 18 be_sold -17 be_sure -26 be_taken -17
be_taught -21 be_tax -15 be_the 39 be_treat -32 be_two 22 be_use -18 beach -43 beach_for -17 bear 62 bear_the 78
beard 73 beat -26 beaten_by -17 becam -44 becaus -53 becaus_a -22 becaus_her -18 becaus_hi -46 becaus_nobodi 30
becaus_of -29 becaus_thei -18 becom -72 bed 45 bed_<number> 40 bed_and -25 bedroom 38 bedroom_in 22 bedsid 76
beef -17 beekeep_wa -15 been_<words> -71 been_abl 51 been_alter -27 been_ani -17 been_ask 90 been_awak -19
been_bar 27 been_book 56 been_bought -35 been_broken 15 been_built 15 been_call 34 been_caught -16 been_charg -15
been_consult 41 been_copi -25 been_cut 16 been_dead 77 been_do 39 been_drive -17 been_enough 18 been_find -40
been_fix -35 been_four 44 been_get 24 been_hack 29 been_hand 56 been_hear -17 been_her -23 been_in 102
been_left -58 been_lost 24 been_made -43 been_make 30 been_mean -19 been_name -22 been_no 68 been_offer -44
been_on -51 been_order -36 been_plai 44 been_post -28 been_promise 74 been_put -36 been_read 42 been_rebuilt -24
been_release -35 been_remov 17 been_see -21 been_set -27 been_settl -15 been_share -27 been_shut -16 been_sing 48
been_sold -28 been_taken -47 been_taught 35 been_tell -18 been_test -16 been_the 63 been_there -18
been_through 21 been_too 25 been_turn -20 been_watch -19 been_withdrawn -23 been_without -19 been_write 66
beer 77 beetl 39 befor 39 befor_<name> -34 befor_<number> 18 befor_<speaker> 55 befor_anybodi -15 befor_dawn -46
befor_he 75 befor_her -39 befor_it 20 befor_midnight -19 befor_substitut -17 befor_the 39 befor_thei 24 beg 49
beg_the 20 begin 20 begin_a -17 begin_as -61 begin_at 42 begin_in -61 begin_on -17 begin_to -45 begin_with 53
behalf -25 behalf_of -18 behind 49 behind_<name> -20 behind_a -21 behind_glass -22 behind_him 45 behind_the 70
believe -29 believe_her -18 believe_the -33 believe_to -16 bell 18 belong 85 belong_to 81 below 74 below_the -18
belt 19 bench 37 bench_that -45 beneath 32 beneath_it 22 besid 45 besid_a -38 besid_her 30 besid_hi -31 best 43
best-known -24 best_actress -20 best_male -18 best_of 40 better 33 better_than -17 between 31 between_<name> -33
between_<number> -22 between_<speaker> 25 between_<words> 39 between_a 44 between_the -36 beyond 50 bicycl -29
bid -44 big 24 bigger -29 bill -93 bill_for 17 bill_in -22 bill_that -25 billion -28 bin_at -18 biograph 31
biographi 26 bird -15 birth -28 birthdai 98 biscuit_tin -26 bishop_<speaker> -26 bishop_ha -22 bishop_who 45
bit 74 bit_of 28 bitter -21 blackmail 53 blackmail_note 31 blame -61 blame_the -20 blind 18 blink 43
block_leakag -15 blood -33 blow -19 blue -19 blunt -19 blunter -15 board -64 board_and 40 board_in -16
board_of 32 boat -82 boat_in -21 bodi -28 body-camera -20 boi 23 boi_of -28 boi_wa -25 boil -17 bold -19
bold_thing -19 bond -25 bone -36 book -58 book_and -42 book_at -68 book_back 50 book_came 21 book_for 55
book_from 22 book_ha 47 book_is -19 book_of 16 book_under -16 book_wa -31 bookmak 19 boom 15 boot 33 booth 50
border -49 border_polic 20 border_post -18 bore 60 born_in 66 borough -16 borrow_<number> -19 borrow_a -15
borrow_from -24 borrow_the 27 boss 41 both -22 both_parti 46 both_side -30 bottl -23 bottl_of 49 bought -32
bought_a -27 bought_by -20 bought_for 16 bought_from 15 bought_hi -17 bought_in 30 bought_it -34 bought_the 39
bought_with -17 bound 138 bow 72 bowl -41 box -74 box_in -16 box_of -17 boxer -16 boxer_camp -30 brake -19
branch -46 brand -50 brass 18 brass_plate 22 breach -15 breakfast 78 breath 69 breweri_to -16 brick 57 bride 34
bridg -49 bridg_and -35 bridg_itself -21 bridg_on 18 brief_on 37 briefli_to -19 brigad_on -19 bring -55
bring_in -17 broadcast_ha 40 broke -60 broke_a -22 broke_for 78 broke_hi -15 broken -53 bronz -31 brother -81
brother_<name> 37 brother_and -23 brother_have -22 brother_speak -15 brought_him -24 brought_it -15
brought_out 29 brought_two -15 bu -34 bu_and 48 bu_at -25 bu_driver 34 bu_shelter -19 bu_station -27 bu_stop 22
bucket_on 15 bui -44 build -65 build_from 18 build_site 27 builder -31 built -25 built_in -22 built_on 19
bull -66 bulletin 54 bulletin_wa 49 burger 31 burglari -35 buri 114 buri_at 67 buri_in 22 burial 25 burn 66
burn_down 42 burn_the -16 burst_pipe -17 buse -31 busi -20 but -116 but_<speaker> -39 but_in 41 but_it -27
but_left -22 but_not 34 but_say -21 but_she -18 but_that -33 but_the -22 but_there -15 but_wa -21 butcher 43
butler 37 butter -17 button 101 buyer -51 by_<name> -44 by_<speaker> 36 by_a 83 by_almost -20 by_bu -17
by_comput 20 by_eleven 50 by_email -23 by_ey -32 by_half 28 by_hand -16 by_her 25 by_hi 27 by_him 21 by_it -24
by_machin -18 by_name -39 by_nine -18 by_on -19 by_phone -35 by_polic -32 by_report -15 by_side -16 by_six 69
by_softwar 20 by_teatim -20 by_telephon -86 by_that 53 by_the 28 by_then 56 by_thi -38 by_those -33 by_two 32
by_video -26 bylin 58 cab 17 caddi -25 cafe 17 cafe_in 20 café 15 cage -20 cake -38 calendar 47 call -97
call_<speaker> -17 call_<words> -25 call_a -39 call_at 39 call_back -19 call_centr 19 call_for -58 call_from -16
call_had -18 call_her -23 call_hi -15 call_him -20 call_in -16 call_it 22 call_off 29 call_out 25 call_the 78
call_to -25 call_wa 29 caller_to -20 calm -16 came 34 came_a -25 came_back 17 came_down -24 came_everi -18
came_from 37 came_here -18 came_home -15 came_in 32 came_into 15 came_off 102 came_out -46 came_to -23
came_upon -15 camera 43 camera_that -18 camera_thi -19 camp_tell -30 campaign_ha 31 can 31 can't -35 can_have 21
can_hear -22 can_see -29 cancel -53 candid 41 candid_had 17 cannot -32 cannot_reach -20 cano -35 canva -24 cap 37
cap_and 29 captain -33 captain_of 36 caption 103 car -30 car_for -29 car_had -15 car_park -68 car_wash 32
caravan_park 39 card 102 card_and 33 card_in -17 card_to -16 cardboard 49 cardiologist 21 cardiologist_in 22
care -17 career -32 caretak 24 cargo -16 carpet 29 carri_a 31 carri_hi -20 carri_it 43 carri_on -38 carri_out -22
carrier -17 cartoon 22 carv -26 case -30 case_in -15 case_the 58 case_wa -32 cash -43 cast 15 cast_director 21
cast_of 19 cast_wa -27 castl 16 cat 40 catch_the 45 catch_up -19 cater 61 cattl 24 caught -44 caught_the -25
caus -49 caution -33 celebr 23 cell 47 cellar 37 cellmat 19 cemeteri 52 cent -50 centr -51 central 43
central_bank 36 centre-half -17 centre-half_face -17 centuri 16 ceremoni 30 certainli 67 certif -16 certifi -27
chain_of -19 chair -19 chair_at 22 chair_in -24 chairman -30 chairman_<speaker> -35 chairman_of -19
chairwoman -15 challeng -17 challenge -25 chamber_to 16 champion -18 chanc -17 chancellor 42 chang -63
chang_hand 28 chang_her -24 chang_hi -24 chang_it 30 chang_of 16 chang_place 19 chang_the -34 channel_that 18
chapel -33 chapter 101 charact -19 charg 17 charg_<number> 70 charg_and -18 charg_for 19 charg_of -21
charg_that 28 charg_the 18 charg_with -30 chart 29 chase -19 chat 60 chatbot_and 26 cheap -20 check -37
check_by -30 check_everi -38 check_in 18 cheer -28 chef -26 chequ -30 chest 21 chew 22 chief -39
chief_<speaker> -28 chief_engin -23 chief_execut -19 chief_minist -27 child_in 16 child_with -17 children -23
children_and 35 children_had -19 children_have 19 children_in -18 children_swallow 22 children_who -18 chili 16
chin 48 chip -35 choic -36 choir -50 choir_librarian -20 choos 46 choos_the 28 choru 38 choru_of 55 chosen -34
christen 26 church -35 circl -21 citat -20 cite -25 citi -48 claim -37 claim_that -28 claim_to 46 clap 17
class 39 clean -71 clear -56 clear_of -21 clearli -29 clerk 63 clerk_<name> -20 client 32 client_had -17
client_wa -16 climb -54 climber -34 climber_who -21 clinic -34 clinic_and -15 clinic_in -24 clinic_on 36
clinic_say 18 clip 68 clip_a -41 clip_of -20 clone -65 clone_voice -18 close -84 close_<number> -19
close_<speaker> -16 close_and 16 close_from 23 close_in 68 close_it -34 close_the -21 close_to -39
close_until -20 close_with 17 closur 23 club 32 club_for 18 club_from -29 club_ha -22 club_had -29 club_in -20
club_it -20 club_press 38 club_say 53 club_wa -44 club_websit -24 clue 20 co-author -17 co-chairman -21
co-chairman_<name> -21 coach -75 coach_<name> -16 coach_<speaker> -52 coach_had 20 coalit -22 coast -45
coaster -27 coaster_that -26 coastguard -26 coat 91 cobalt -25 cobbl -21 cockpit 32 coconut 23 code_offic -20
code_word -18 coffe 53 coin 93 coin_and 21 cold 88 cold_and -19 cold_but 47 cold_to -17 collaps 19 collect -25
collect_a 30 colleg 35 colonel 36 color 16 colour -25 column 42 columnist 98 coma 44 coma_for -31 come 19
come_back -27 come_by -18 come_down 68 come_off 30 come_on -20 come_round 61 come_under 22 come_up -31
come_without 29 comedian_<speaker> -21 comet -20 comfort -15 comic 69 comma 51 command 73 comment -119
comment_on -37 commerci 41 commerci_and 20 commiss 26 committe -72 committe_chair -40 committe_that -22 common 24
compani_after 31 compani_ha -18 compani_had -38 compani_in 27 compani_that 21 compani_which -17 compare_the 16
compens -16 competit 25 complain -35 complain_about -19 complain_that -31 complet -48 complet_with 18 compos 89
compos_by 23 compos_the 45 comput -27 concede_that 27 concern -28 concert -21 conclude 35 conclus -23 concret -19
condemn 35 condit -34 conduct -17 cone 17 confer 29 confer_at 42 confess 39 confess_to 38 confess_wa 25
confirm -55 confirm_it -28 confirm_that -19 confirm_the -34 confus -30 congreg -18 connect_with 41 consent -54
conserv 25 consider -43 consist 19 consist_of 19 consol 27 constabl 33 constitu -26 contact_with -35 contain 49
content -20 contest -35 contract -41 contractor -22 contractor_who 17 convent -39 convent_in -26 convers 78
convert -21 convict 51 convict_of 16 cook 18 cookbook 16 cool -20 copi 24 copi_it 15 copi_of -23 copi_on -16
copper -41 copywrit 70 corner -43 corner_of 53 coron -49 correct 30 correct_<name> 15 correct_the 19
correspond 85 correspond_explain -15 correspond_to -19 cost -22 cost_her 23 cost_of -31 cost_the -21 costum -65
cottag -45 cough 30 could 44 could_be -39 could_find 21 could_have 41 could_not 23 could_rememb 44 could_take -29
could_write -16 couldn't 28 council -22 council_find 16 council_leader 19 council_say -22 council_to -16
council_vote -22 councillor -40 councillor_<speaker> -15 counsel 111 count -44 count_and -40 count_of -16
counter_of 26 counterpart -15 counti -43 counti_in 44 countri -19 coupl -23 cours -28 court -37 court_a 42
court_and -42 court_ha 29 court_he 18 court_hear -36 court_in 48 court_last -44 court_report 18 court_step 24
court_that -30 court_wa -17 courteou -28 cousin 60 cousin_<name> -15 cousin_who 29 cover -16 cover_her -40
cover_the -41 cover_with 43 cox -23 crack -39 crate_of 19 creameri 17 creat 16 creatur 28 credit_card -15
creek -16 crew -50 crew_and -31 cricket -25 cricket_club -24 crime_to -25 crime_unit 15 crisi 32 critic -78
critic_<name> -15 critic_<speaker> -17 criticise -18 criticise_minist -18 crocodil 43 crop 63 cross -26
cross-examin -25 cross-examin_defens -18 cross_from -21 cross_out 18 cross_the -21 crowd_in 34 crowd_of -23
crown -19 cruis 39 cry -15 cry_of -31 cue 34 cue_card 34 cup -18 cup_of -23 cure -37 curtain 78 custodi 24
custom -54 custom_and 71 cut -53 cut_from -25 cut_in -38 cut_the -17 cyclist -27 dad 19 dai_<speaker> 53
dai_a -26 dai_after -30 dai_and 19 dai_by 57 dai_for 20 dai_last -17 dai_left 16 dai_old 21 dai_on -49 dai_she 50
dai_sinc -15 dai_the 18 dai_wa 37 dai_when 42 dai_with -40 daili 127 dam -21 damag -38 damp -20 danc_on 15
dancer -15 dare 17 dark -20 dart 44 data -44 date 50 date_<name> -19 date_<number> 64 date_<speaker> -21
date_at 29 date_for -18 date_it -20 date_of 49 daughter -85 daughter_<name> -18 daughter_and -45 daughter_who -23
dawn -71 de -21 de_<name> -21 dead_at -29 dead_for 61 deaf 15 deaf_viewer 29 deal_on 18 deal_with -21
dealership -25 dealership_in -18 dealt 18 dean -21 dean_keep -16 dear 36 death -59 debat 55 debat_about -17
debt -15 decad -20 decad_and 19 decis -90 decis_had -23 declar 33 decline -44 decline_to -38 defeat 15
defeat_on 52 defenc -36 defend -62 defens -62 defens_lawyer -34 degre -33 delai -53 deleg 72 delet -20
delight -32 deliver -19 deliver_without -18 demand 15 demand_for 15 demonstr 25 dentist 26 dentist_<name> 36
dentist_who 40 deny -72 deny_that -49 depart -73 depart_had 28 depot -25 deputi -40 deputi_<name> -15 derbi 15
describe -65 describe_as -17 describe_him -17 describe_the -41 desk 80 desk_in 16 detail -15 detect 50
detect_ar -15 detector -28 develop_had 57 devic 21 di -56 di_in 47 di_on -28 di_two 23 diall 35 dialogu 91
diari_of 32 diari_take -33 dictat 81 dictat_it 40 did_<speaker> 44 did_and -40 did_he -29 did_it -32 did_not -70
did_she 30 did_tell -24 did_the 81 didn't -35 diesel -15 differ 69 differ_account -39 differ_recollect -19
differ_stori -45 differ_view -46 differ_wa -26 difficulti 38 digger -23 digit 55 dine -19 diner -24 dinner 47
dinner_in 17 diplomat -28 direct -38 directli -27 director -16 director_<speaker> -48 director_had 22
director_of -46 directori 60 disagre -59 disagre_and -16 disast 21 disciplin -31 disclose -16 discov_at -25
diseas 16 diseas_in 29 dish -21 disk -20 disput -153 disput_that -47 disput_the -41 district -63 district_ha -20
divid -34 do_<speaker> 40 do_her 41 do_it 19 do_some 28 do_the 49 do_with -30 dock -17 docker -25
doctor_<name> -15 doe 47 doe_a -22 doe_he -30 doe_her 21 doe_not 21 doe_too -18 doesn't 22 dog -70 dollar 85
dollar_a 38 don't -29 donat_of 15 done -21 done_by -29 done_so -33 done_what 35 donkei_sanctuari -20 donor -17
door_hang -20 door_in 47 door_of -22 door_on -25 door_to -16 door_wa 38 doorbel 22 dose -26 doubl -21
doubl_in -21 doubt 40 doubt_about -16 doubt_that -17 doughnut 35 doughnut_for 35 down_<speaker> 69 down_a 51
down_and -22 down_at -17 down_by -41 down_for -24 down_her -20 down_it 17 down_say -34 down_the 86
download_<number> 19 dozen -19 dozen_peopl -16 draft_in 15 drag 23 drama 91 drama_school -16 drama_student 40
drank 43 drawn 72 drawn_a -17 drawn_on -18 dream -17 dream_of -29 dreamt 41 dress 47 dress_as 36 drew_a -28
drew_applaus -19 drew_laughter -19 drew_the 37 drill 21 drive 24 drive_for 44 drive_when -20 driven -56 driver 15
driver_in -31 driver_shook -17 driver_to 22 driver_who 39 drivewai -16 drivewai_where -16 drone -17 drop_it 28
drop_on -26 drop_the 44 drop_to -17 drove 81 drove_a 58 drown 78 drown_in 83 drug -22 drummer -24 drunk 15
dry -59 due -23 due_back -18 due_from 29 due_to -46 dug -47 dummi 27 duo 30 dure -52 dure_<name> -15 dure_the -21
dusk -16 dust -27 dy 48 dye 26 e-mail -68 each 61 each_<name> 24 each_child -22 each_learn -42 each_of -43
each_on 33 each_time 48 each_to -23 each_week 18 each_year -15 eager -15 eager_to -15 ear 62 earli -29
earli_as 18 earli_sign -17 earlier -46 earlier_hear -30 earlier_version -33 earn -25 earpiec -20 earthquak 30
easi -18 east -27 eastern -23 eastern_<name> -15 eat 38 eat_a -23 edg 19 edg_of 21 edit_the -16 editor 16
editor_<speaker> -19 editor_say -21 eel -21 effect -34 egg 16 eight 71 eight_dai 16 eight_month -15 eight_time 32
eighti 30 either -20 elect_in -15 elector_offic -17 electr -23 electron -15 eleven 25 eleven_dai 19
eleven_minut 69 eleven_month 80 eleven_peopl 17 eleven_time -48 els 30 els_it -21 els_wa 31 elsewher -23
email -21 email_and 64 email_to -15 email_wa -43 embargo_on -47 embassi 40 embezzl 17 embrac -25 emerg 17
emerg_number -20 emerg_servic -32 emerg_that 24 emploi -26 employ -37 employe -38 employe_that -16 empti 27
empti_seat 17 end -30 end_<speaker> 25 end_in 15 end_of -38 end_the 28 end_to -25 end_when -20 end_with 42
enemi 33 energi -16 engag 30 engin -66 engin_on -20 engin_room -35 engin_to 32 enjoi -17 enough 22 entir 23
entranc -18 entri_from 18 entri_is -23 envelop 17 envoi 27 episod 83 equip -16 erupt -15 escap -15 euro -17 ev 33
ev_of 33 even 70 even_as 24 even_at 19 even_in 55 even_to -19 even_with -20 event 18 event_of 44 ever 105
ever_have 43 ever_sinc 37 everi 22 everi_<name> -16 everi_desk -20 everi_even -18 everi_line -17 everi_month -19
everi_morn -44 everi_night 21 everi_other 43 everi_pupil -17 everi_quotat -31 everi_second 25 everi_week 23
everi_year 41 everybodi 29 everybodi_els 32 everybodi_wa 15 everyon 36 everyon_els 23 everyon_in 33
everyon_wa -41 everyth 53 evid -97 evid_after -25 evid_on -20 ew -29 exactli_that -15 exam -31 exam_in -21
examin 32 examin_had 16 except -22 exchang 38 execut -30 exempt -32 exercis 79 exist 145 exit -23 expect -85
expect_<name> 15 expect_on -17 expect_to -15 expens 24 expert -104 expert_hire 19 explain 24 explain_how 30
explor 17 export -19 express -17 extend -19 extra 72 extract 29 extract_from -33 ey 132 ey_shut 29 ey_were 52
eyebrow 45 fabric 63 face 38 face_a -19 face_wa -34 fact 40 factori -58 fail -81 fail_in -27 fail_to 30
fail_twice -22 failur 24 faint -23 fair -23 faith -15 fake 30 fall_on 17 fall_to 48 fallen -56 fallen_by -18
fallen_out -15 fals 52 fals_and -17 famili -69 famili_everi -17 famili_ha -17 famili_had 43 famili_to 38
familiar -23 familiar_with -18 famou 39 fan -32 fan_of 40 fanzin -59 far -64 far_as -25 fare -17 farewel 37
farm -48 farmer -79 farmer_in 15 faster -21 faster_than -18 father -64 father_<name> -16 father_and -24
father_wa -20 fault -34 fault_is -15 fear -33 fear_for -18 fed 53 feder 24 feder_<name> 19 fee -34 fee_for -24
feed -22 feed_wa -20 feet_high 27 fell -59 fell_by -26 fell_in 18 fell_on 26 fell_to 21 fenc -49 fenc_and -25
ferri -55 ferri_that -23 festiv -59 fetch_<number> -31 fever -32 few -68 few_word 22 fiction 30 field -88
fifth -39 fifth_of -19 fight -16 figur -23 figur_for -25 figur_on 25 figur_until -19 file 93 file_on 18
file_the 28 file_with -26 fill 100 fill_a 47 fill_in 71 film -38 film-mak 18 film_about -15 film_and -28
film_is 38 film_which -27 filter 15 filter_on 15 final -16 final_in 36 final_of 25 final_seri -15 financ -24
find -81 find_<number> -16 find_a 26 find_and 20 find_in -30 find_no 23 find_on 35 find_out 30 find_that 64
find_the 73 find_to -30 find_under -42 fine -45 finger 139 finger_and 32 finger_on 23 finish -79 finish_by -24
fire -41 fire_station -18 firefight -36 firm -18 firm_<name> -19 first -17 first_class 86 first_draft -16
first_half 21 first_night -21 first_of 79 first_on -15 first_page -22 first_plai -27 first_report 33
first_ship 33 first_sold 45 first_time -56 first_title -15 first_to -28 first_wit -22 first_woman -15 fish -93
fisherman 16 fishmong 43 fit 41 five -25 five_dai 23 five_month -18 five_peopl 23 five_year -24 fix -58
fix_for -35 fix_the -18 flag 24 flame -22 flash -17 flash_up -20 flat_in -31 flew -25 flight 29 flight_attend 23
flight_were -23 float 37 flood -49 floor -59 floor_in -16 floor_throughout -26 flower -69 flower_read -15
flown -27 flown_in -42 flu -21 fly -22 foam 18 fold_phone -15 fold_the 18 foldabl -18 foldabl_the -17 follow 67
food -36 foot 99 foot_of 15 footag 74 footbal -23 for_<name> -61 for_<speaker> 76 for_<words> 109 for_about 28
for_an -29 for_anoth 58 for_comment -47 for_defend 21 for_each -15 for_eight -40 for_five -41 for_get 15
for_half -27 for_her 30 for_hi 45 for_him 54 for_it 27 for_monei 16 for_month -15 for_most 53 for_next -25
for_nine 53 for_on 26 for_onc -36 for_onli -20 for_order -19 for_post 17 for_school -21 for_seven -18
for_sever -21 for_six -22 for_some -35 for_someth 30 for_student 43 for_such 55 for_ten -62 for_that -19
for_the 61 for_them 42 for_thirti -23 for_those -17 for_three -30 for_twenti -19 for_water 41 for_with 18
for_year -15 forc_on -15 forc_the 29 forecast -57 forecast_for -18 forehead 60 foreign 20 foreign_minist 54
foreman -64 forest -25 forfeit 34 forger -30 forget 15 forgiv 45 forgot -20 form 30 former -56 former_<name> 30
former_employe -15 former_partner -18 former_policeman 23 forti 77 forti_minut -18 forti_more 37 forti_of -37
forti_peopl 27 forward 18 forward_<name> -15 found 33 founder -23 four 37 four_a 20 four_and -15 four_both 30
four_centuri -33 four_count -26 four_dai -43 four_dollar 42 four_hour -43 four_minut -58 four_month -22
four_of 17 four_other 33 four_peopl 16 four_point 41 four_second 46 four_success -18 four_that 21 four_time -27
four_wisdom 34 four_word -27 fourteen -48 fourth -34 frame 21 frank 21 free -40 free_and -16 free_to 32 freed 17
freed_in 30 freelanc 33 freeli 34 fresh 18 friend -35 friend_of 16 from 36 from_<speaker> 44 from_a 114
from_an 20 from_anoth 34 from_door -15 from_four 24 from_her -24 from_hi -45 from_it -15 from_nine 19 from_no -15
from_on -16 from_page 18 from_read 25 from_six -45 from_ten 31 from_the 23 from_there -36 from_three -15
from_two 40 from_which 64 front_of -61 front_page 24 frozen 22 fruit 35 fuel -42 fuel_for -20 full -59
full_and -20 full_of 18 full_stop 38 full_text -35 full_the 21 fund -54 funer 16 funni -16 furnitur 29 further 20
futur 25 ga 28 gag 33 galaxi -26 gale -40 galleri -57 galleri_with 27 game -47 gang 33 gang_had 30 garag -26
garag_in -22 gardaí 40 garden -64 gate -23 gate_<speaker> -16 gate_of 15 gave 16 gave_<speaker> -16 gave_a 61
gave_awai 17 gave_differ -15 gave_evid -37 gave_the -55 gear 63 gener 18 gener_manag -18 genuin 34 geographi -16
get 59 get_<number> 17 get_a 42 get_in -43 get_into -16 get_it 29 get_out 17 get_them -24 get_to 18 ghost -52
ghost_<speaker> -15 ghostwrit 23 gift 24 gift_for 24 girl -32 girlfriend -19 give 94 give_<speaker> 45
give_it -15 give_that 24 give_the 80 give_their 17 give_up -27 given 62 given_<number> 28 given_<speaker> 15
given_as 28 given_by 21 given_for 16 given_her 67 given_hi 17 given_him 23 given_in 32 given_it -50 given_no 19
given_on 16 given_the -19 given_three -38 given_up -25 glacier -32 glad -16 glass 72 glass_and -18 go 15
go_and -25 go_back -17 go_by -48 go_down 35 go_for 45 go_from -22 go_grei -18 go_home -31 go_in -21 go_into -17
go_off 24 go_on 40 go_out 67 go_over -30 go_round -36 go_the 44 go_through 48 go_to 49 go_up -49 go_with 49
goal -51 goalkeep 27 goalkeep_<name> -18 goat 24 gold -55 golf 54 good -17 goodby 31 got 62 got_<number> 93
got_as 28 got_hi -27 got_him -29 got_hold 19 got_into -29 got_it 26 got_out -47 got_the 28 got_to 21 got_up 16
govern -85 govern_and -16 govern_had -18 governor -26 governor_of -18 graciou -33 grai -26 grai_suit -26
grain -15 grammar_to -17 granari -20 granddaught -31 grandfath -44 grandmast 15 grandmoth -17 grandmoth_who -38
grandson 100 grandson_is -19 grant -19 grate 18 grave 18 great 19 great-granddaught -18 great-grandfath -18
great_deal 15 green -21 greet 79 greet_with -48 grei 138 grei_becaus -18 grei_had -16 grei_parrot 41 grew_the 34
grin 54 groan 16 groom 66 ground -23 group -48 group_that 15 grow -27 grower -17 grower_in -17 grudg 39 guard -38
guard_and -15 guess 103 guess_the 75 guest 149 guest_at 44 guidanc 39 guild 27 guilti 37 guilti_on 16 gun -26
gust -20 gutter_after -16 gym 47 ha_<speaker> 131 ha_a 37 ha_accept -23 ha_admit -21 ha_advertis -26 ha_agree -20
ha_an 34 ha_answer 16 ha_apologise 22 ha_appli 37 ha_becom -38 ha_been -50 ha_begin -20 ha_burn -18 ha_come -31
ha_deny 17 ha_di -20 ha_done 62 ha_each -42 ha_ever 21 ha_find 30 ha_finish -29 ha_go -41 ha_had -31 ha_hear -16
ha_her 32 ha_hi -32 ha_him 145 ha_hold -15 ha_it -20 ha_kept 83 ha_lent -21 ha_let 17 ha_lost -40 ha_made -37
ha_more 28 ha_move -18 ha_never 31 ha_no 72 ha_not 95 ha_now 36 ha_on -28 ha_onli 16 ha_open -36 ha_order -26
ha_plai -16 ha_plead 20 ha_promise -51 ha_put -48 ha_raise -21 ha_reach 29 ha_report 44 ha_run -29 ha_sat 33
ha_send -31 ha_set -33 ha_shown -23 ha_sinc 98 ha_so 41 ha_sold -30 ha_spent 32 ha_stop -19 ha_swear 20 ha_the 68
ha_thrown -26 ha_trace 25 ha_two -26 ha_until -37 ha_write -36 ha_yet 27 hack 16 hacker -40 had 63
had_<number> -25 had_<speaker> 42 had_<words> -33 had_a -42 had_advise -15 had_answer -33 had_apologise -17
had_appli -17 had_argue -25 had_arrest -22 had_been 45 had_begin 59 had_broken -15 had_burn 34 had_call -15
had_carri 16 had_come 24 had_confirm -19 had_cost 35 had_cut -23 had_deny -22 had_di 88 had_drawn 72
had_driven -31 had_eleven -34 had_ever -37 had_fallen -24 had_find 56 had_five 50 had_follow -16 had_given -74
had_go 39 had_got 74 had_had 82 had_hand -30 had_he -21 had_her 50 had_hi 30 had_hire 33 had_hold 17 had_hope -30
had_in 24 had_inherit -18 had_invent -22 had_it -49 had_just 19 had_kept -21 had_learn -58 had_left 72
had_listen -16 had_live -43 had_long 30 had_look 34 had_lost 35 had_made 23 had_mean -38 had_mix 15 had_never -54
had_no -58 had_not 52 had_noth -25 had_notic -22 had_offer 20 had_on 15 had_order 47 had_paid 49 had_pass -23
had_pick 68 had_print -21 had_pull -21 had_put -22 had_read -42 had_receiv -33 had_report -15 had_risen 47
had_rung 18 had_sail 35 had_say 62 had_see -46 had_set -15 had_settl 53 had_shown -20 had_six -18 had_sold -20
had_speak 20 had_spent -22 had_spread -68 had_stop -18 had_suppli 26 had_swap 19 had_taken 53 had_telephon -15
had_tell 44 had_the 135 had_their -62 had_think 21 had_to 43 had_touch -18 had_train -22 had_turn 32 had_type 118
had_until -19 had_use -73 had_wait -17 had_want 25 had_won -21 had_worn -18 had_write -96 haddock -17 hadn't 57
hairdress 63 half -67 half_a 68 half_hour -24 half_past -15 hall -24 hall_and -26 hall_had -32 hall_in -17
hall_is -27 hall_of 83 ham 29 hamburg -17 hamstr -15 hand_a 30 hand_and 24 hand_back 67 hand_in -79 hand_it -93
hand_out -41 hand_over -55 hand_the 65 hand_to 23 hand_up 74 hand_wa 59 hand_were -36 handbag 20 handset_at 15
handwrit 70 handwrit_examin 24 hang 50 hang_a -21 hang_the -23 happen 17 happen_next -19 happi -17 happi_to -17
harbour -26 harbourmast -21 hard -25 hardli -29 hardwar 15 harm -26 harvest -18 hasn't -29 hat 71
have_<number> -25 have_<speaker> 56 have_a 49 have_add 18 have_arrest 37 have_ask -40 have_been -114
have_begin -15 have_charg -23 have_come -17 have_di -20 have_doubl -22 have_fallen -23 have_hear 35
have_invent 44 have_it -30 have_left -37 have_lost 18 have_made -27 have_mix -36 have_move -18 have_name 17
have_need 63 have_never 18 have_not -37 have_notic -17 have_now 20 have_read -29 have_risen 24 have_run 25
have_say 42 have_sinc 33 have_sold -29 have_speak 32 have_spent 24 have_taken 19 have_tell 32 have_the -61
have_to -48 have_turn -25 have_vote -16 have_write -25 have_yet -18 he -23 he_add -20 he_agree -104 he_arriv -24
he_been -16 he_bought 18 he_call -21 he_came -56 he_consider -18 he_describe -17 he_did 71 he_doe 40 he_drove 67
he_gave -22 he_get 24 he_give 23 he_go 115 he_grew 44 he_is 84 he_left 50 he_like 17 he_listen -16 he_made 16
he_met -17 he_onc -21 he_plai -23 he_point -17 he_read 46 he_repeat -15 he_say -69 he_sign 33 he_spent -17
he_state 30 he_still 44 he_stood -31 he_tell 30 he_then 39 he_think 39 he_took -15 he_try -16 he_use 40 he_wa 47
he_walk -15 he_will 40 he_won -15 he_would 49 he_wouldn't -17 he_write -45 head 60 head_<words> 16 head_and 58
head_coach -15 head_of 15 head_the -29 headmast 49 headquart -25 headset 21 health -61 health_minist -15 hear 53
hear_<name> -15 hear_<speaker> 57 hear_<words> 44 hear_at -38 hear_from -31 hear_had 32 hear_her 23 hear_him -68
hear_in -18 hear_is 23 hear_it 144 hear_no -16 hear_noth 29 hear_of 20 hear_on -28 hear_that -16 hear_turn -26
heart 33 heart_and 25 heatwav 39 heavi -29 heckle -16 heckler 28 hectar -21 height -17 help -38 help_of 21
help_the -19 her 22 her_<words> 18 her_a -95 her_at 18 her_aunt -31 her_autograph 20 her_best 20 her_brother 16
her_by 23 her_client -15 her_coach -18 her_colleagu 22 her_daughter -18 her_death -16 her_deputi 21 her_ey 27
her_face 17 her_father -74 her_feet -17 her_first -77 her_flight 31 her_for 21 her_friend -16 her_from -18
her_funer 33 her_glass -20 her_grandson -21 her_had -18 her_hand -65 her_head -16 her_hear 20 her_honour 29
her_husband -70 her_in 67 her_jacket 15 her_job -23 her_kitchen -32 her_knee 29 her_last -44 her_lawyer 31
her_manag 37 her_mind -16 her_most 17 her_mother -45 her_mouth 38 her_new -18 her_off -26 her_out -18 her_own -76
her_passport 22 her_phone -53 her_place 32 her_podcast 24 her_predecessor 42 her_rebutt -15 her_rent -20
her_report -18 her_say 59 her_seat -19 her_seventh -16 her_shoe 18 her_sink -16 her_sister -24 her_six -24
her_son -22 her_speech 28 her_street -79 her_student -33 her_supervisor -24 her_teacher 15 her_teeth 16
her_telephon 51 her_that -52 her_the 52 her_to 22 her_town 19 her_train -18 her_two -28 her_villag -16
her_voice 71 her_wai -18 her_word -25 her_work 26 here_in 44 here_is -27 heron_ha -17 herself -97 hi 31
hi_<name> -33 hi_<speaker> 46 hi_account -39 hi_answer -15 hi_arm 28 hi_barrist -34 hi_captain -16 hi_chair 16
hi_children 28 hi_client -30 hi_club 35 hi_coach 18 hi_coat 28 hi_colleagu -36 hi_death 22 hi_decis -22
hi_deputi -21 hi_desk 34 hi_employ -36 hi_ey 18 hi_face 34 hi_final -15 hi_finger 23 hi_forehead 43 hi_former -19
hi_girlfriend -19 hi_grandfath -26 hi_hand -18 hi_head 39 hi_home -31 hi_hospit -33 hi_is -33 hi_kitchen -34
hi_laptop 19 hi_last 28 hi_late 35 hi_life -36 hi_manag -24 hi_mouth 19 hi_name 71 hi_neighbour 22 hi_new 45
hi_offic -20 hi_old 30 hi_parent -19 hi_part -39 hi_passport -17 hi_phone -18 hi_place -18 hi_pocket 71
hi_remark -18 hi_reply 97 hi_rival 34 hi_round -33 hi_screen -18 hi_seat -35 hi_second -24 hi_secretari -20
hi_shirt -24 hi_side -39 hi_sister 34 hi_solicitor -15 hi_speech -52 hi_student -21 hi_successor -24
hi_teacher 30 hi_teammat -15 hi_tie 16 hi_truck 34 hi_websit -15 hi_wed 24 hi_widow -39 hi_wife -31 hi_word -37
hi_wrist -15 hid -33 hide -15 high -47 high_and 27 high_school -24 higher 18 highest -19 highwai -21 him 47
him_<words> -52 him_a -22 him_and -46 him_at 69 him_back -24 him_by -40 him_for 35 him_ha 15 him_hi -16
him_how -45 him_in 47 him_includ 45 him_lunch -20 him_of -77 him_on -15 him_read -24 him_say 35 him_that -31
him_with -33 himself -24 himself_and 20 himself_ha -20 himself_out 23 himself_wa -26 himself_with -24 hire 83
hire_by 54 hire_for 20 hiss 51 histori -48 historian 28 hit_by -23 hit_the -67 hoax 59 hoax_call -41 hockei 76
hold_at -16 hold_for -15 hold_her 24 hold_hi 18 hold_him -28 hold_in 15 hold_it -25 hold_no 15 hold_of 25
hold_out 18 hold_that 16 hold_the -36 hold_up -26 hole -18 holidai -41 home_by 27 home_in -37 home_on -24
home_should -15 home_town 38 honei -15 honor 36 honour 22 hope -65 hope_to -46 hors 37 hospit -38 hospit_ha -25
hospit_in -17 hospit_with -16 host 24 host_hi -15 hot 19 hot_spring -15 hotel -16 hotel_ha -20 hour -31
hour_<speaker> 16 hour_a 15 hour_after 20 hour_and -56 hour_befor 28 hour_by -30 hour_in -36 hour_later -65
hour_of 20 hour_on 43 hour_the 40 hour_with -33 hous -89 hous_to -24 hous_wa 16 hous_with -29 housekeep 23 how 48
how_a 16 how_hi 49 how_it 15 how_mani -21 how_to -54 howev -18 hundr 78 hundr_peopl 37 hung_a -16 hung_up 17
hunter -16 hurri -16 hurri_to -16 hurrican -30 hurt -60 husband -59 husband_and 29 husband_in -32 husband_wa -24
hydrologist 46 hymn -23 hymn_and -22 hypnotist 66 ic 26 idea_what 60 idea_with -16 ident 17 identifi -20 idiom 49
if -28 if_<speaker> 81 if_he -23 if_it -27 if_the 35 if_thei -28 if_there -22 ignor -59 ignor_the -41
ignor_what -21 ill -44 imag -21 imagin 41 immun 15 imperson 30 impostor 24 impressionist 68 improvis 24 in 18
in_<name> 17 in_<number> 18 in_<speaker> 35 in_a 51 in_and -35 in_anoth 161 in_at 15 in_autumn 27 in_both 19
in_case 55 in_cash -39 in_chapter 50 in_charg -17 in_colleg -20 in_court -69 in_differ -16 in_eight -21
in_eleven -24 in_everi 17 in_fact 28 in_five -15 in_for -15 in_four -18 in_front -48 in_futur 30 in_give 30
in_good -44 in_her 20 in_hi 21 in_hospit -27 in_interview -46 in_it 37 in_labour 15 in_line -50 in_mind 18
in_nine -48 in_no -38 in_on -42 in_orang -21 in_orbit 20 in_order 37 in_parliament -21 in_part -16 in_pencil 21
in_place -19 in_prison -22 in_public -49 in_question 73 in_return -15 in_row 75 in_seat 45 in_shift 23
in_tear -33 in_ten -52 in_that 121 in_the 65 in_their -42 in_them 25 in_thi -23 in_three -41 in_through -28
in_to 16 in_town -19 in_troubl 16 in_twenti 26 in_two -33 in_under 31 in_what -23 in_write -45 includ -38
includ_<number> -16 includ_<speaker> 16 includ_a -22 includ_that 35 incom -24 increas 16 indict 37 industri -17
infect -21 inflat -15 inform 24 inform_is -29 infuri -17 infuri_campaign -17 inherit -30 initi 49 inject 23
injur -24 injuri -33 ink 134 ink_and 41 inn 16 inquest -36 inquiri -36 inquiri_into -18 inquiri_led 23 insid 65
insid_say -27 insist -58 insist_that -39 inspect -19 inspector -68 inspector_gener -15 inspector_ha 15
instead -58 instruct -27 instructor 61 insult 50 insur -42 intact 17 intens 31 intens_care 32 interest -24
interfac -16 interpret -29 interpret_had 85 interpret_who -38 interrupt -48 interv 22 interv_and 40 interview 54
interview_at -53 interview_to 34 interview_wa -29 interview_with 16 into 22 into_a 22 into_forc -15 into_her 37
into_the 42 introduc_the 21 intrud 22 invad 28 invent 30 inventori 19 investig -24 investig_say 20 investor -24
invit 44 involv -15 is_<name> -21 is_<speaker> 36 is_a 143 is_ask -56 is_at -31 is_avail -15 is_be -38
is_charg -30 is_date 115 is_describe -21 is_done -15 is_due -45 is_eat -15 is_expect -53 is_for -24
is_forecast -21 is_free -30 is_from 59 is_given 30 is_go -19 is_happi -19 is_hear 39 is_hold 26 is_how 55
is_it -21 is_known -32 is_left -16 is_less -18 is_like -31 is_made 23 is_mean 24 is_more -26 is_name -24
is_need -18 is_nine 33 is_nineti -15 is_not -19 is_now -42 is_of 56 is_off -23 is_often -18 is_on -26 is_out -52
is_paid -42 is_plan -21 is_publish 21 is_put -17 is_run -37 is_say 83 is_seek -16 is_serv 17 is_set -49
is_short 20 is_six 54 is_sold 26 is_stand -51 is_suppos 70 is_sure 19 is_surviv -37 is_taken 73 is_talk -40
is_tell 61 is_the 89 is_then -26 is_thi -19 is_think 28 is_to -53 is_too -24 is_two 50 is_up 19 is_visibl 21
is_what 15 is_with -24 is_without -18 is_write 28 island 24 isn't -71 isn't_a -37 isn't_on 27 issue 36
issue_a -28 issue_for 17 it 37 it_<number> -32 it_<speaker> -37 it_a -23 it_about 16 it_again 59 it_all -34
it_an -16 it_and 84 it_anoth -19 it_appear 45 it_ar 24 it_as 16 it_ask -33 it_at 46 it_author 61 it_back 69
it_be 23 it_belong 26 it_book -29 it_by 32 it_call -41 it_carri 47 it_cost -18 it_council -18 it_differ -18
it_doe -19 it_drop -17 it_editor -21 it_emerg 52 it_end -15 it_feel -32 it_find -22 it_first -26 it_for 47
it_four 31 it_from 66 it_go -31 it_ha -53 it_had -95 it_have 24 it_head 20 it_includ -18 it_isn't -18 it_land -15
it_last -24 it_look -16 it_mai 24 it_manag 44 it_member -22 it_must -15 it_nine 20 it_note -15 it_off -21
it_on 49 it_onli -27 it_open -52 it_out 18 it_owner 18 it_quote -26 it_read 29 it_report 39 it_run 51 it_say 26
it_show -27 it_sinc -25 it_so 26 it_spell 61 it_staff -17 it_take -24 it_target 24 it_term -16 it_that 34
it_think -19 it_three -15 it_through -21 it_title 24 it_to 86 it_took -18 it_turn -20 it_twice 102 it_under 17
it_until 36 it_up 69 it_wa 22 it_wai -18 it_wasn't 21 it_would -56 it_write -35 it_wrong 22 item 21 itself -19
jacket 51 jacket_and 22 jacket_wa 15 jaw 126 jersei 19 jetti -34 job_as -18 job_for 15 job_of 30 job_to -19
job_will -21 join -16 join_in -25 joint -27 joke -74 joke_that -38 journalist_at 25 journei -35 judg 19
judg_<name> -23 judg_<speaker> 19 judg_ask -18 judg_put -32 judg_tell 30 judg_thank -20 judg_who -16 judg_with 20
juic -15 junction -45 junior -15 juri_box -15 juri_in -66 juri_on 24 juror_<name> 20 juror_that 29 juror_to -24
just 34 just_been 45 just_won 89 karaok 18 keep -61 keep_bee 31 keep_it 21 keeper -24 kei 62 kept_a 20
kept_ask -18 kept_at 28 kept_her -21 kept_hi -26 kept_him -27 kept_it 70 kept_secret 15 kept_the 15 keyboard 38
kick -26 kid -23 kill -38 kill_the 16 kilogram -30 kilometr -22 kind -18 king -45 kiosk -19 kitchen -43
kitchen_televis -16 knee 104 knee_of 42 knew 58 knew_no 28 knife 54 knife_crime -18 knit -15 know 129 know_it 34
know_no 27 know_the 23 know_what -34 known -32 known_as -16 known_for -26 known_to 23 label -60 label_<words> -19
label_that -16 laboratori -21 laboratori_report -19 lad 22 ladl -24 ladl_and -17 lai 126 lamb 20 lamp 20 land 28
land_at -16 land_in 40 land_that 18 land_wa -32 lander -21 landladi 26 lane -35 languag -18 languag_and -28
lap -50 laptop 27 laptop_wa -18 larg -59 largest -43 larynx 72 last -44 last_<number> -18 last_dai 23
last_for -16 last_four -45 last_frame 48 last_half 41 last_interview -15 last_line 38 last_month -45 last_of -30
last_page -41 last_see 15 last_three 15 last_until 16 last_week -20 last_winter -30 last_word 21 last_year -59
later -72 later_and -32 laugh_and 21 laugh_when -56 laughter -26 laughter_and 22 launch -33 launderett 48
laureat -26 law 25 law_firm 65 law_say -15 law_school 65 law_student -29 lawmak -16 lawyer -34 lawyer_<name> -30
lawyer_had 22 lay-bi 15 lead -98 lead_on 18 lead_the -31 leader -32 leader_<speaker> -22 leader_in -28
leadership -23 leaflet 47 leaflet_and 30 leagu -43 leak -54 leak_in -16 leakag -15 lean 35 learn_from -31
learn_hi -40 learn_it 34 learn_of 17 learn_to -50 learner 26 learnt 44 learnt_of 45 leas -53 least -23 leav -74
leav_at -26 leav_that 23 leav_the -32 lectern 102 lectur 101 led -85 led_the -20 ledg -25 ledger 31 leek -20
left -63 left-hand 32 left_<name> 28 left_<number> -22 left_<speaker> 18 left_and 27 left_befor -31 left_by 15
left_hand 20 left_hi 25 left_in -18 left_of -25 left_on -32 left_the -65 left_to -28 leg -28 leg_ar 22 legaci -21
legal -24 legisl 20 legislatur -15 lend 28 lend_it 17 lent -15 leopard -22 less -60 less_sentiment -18
less_than -16 less_the -17 let 79 let_go -18 let_hi 21 let_him 17 let_off 18 let_out -16 letter 30
letter_<name> -15 letter_came 36 letter_date -46 letter_from 17 letter_in -53 letter_is 62 letter_say -15
letter_that -39 letter_to -42 letter_wa 41 letterhead 97 level 55 level_and 29 level_cross -16 libel -15
librari -36 librari_and -19 librari_card 48 librarian_at -21 licenc -26 lid -25 life 16 lifeboat -34 lift 20
lift_at -29 lift_in 45 lift_on -16 lift_the 40 light -79 light_on 45 light_the 30 light_to -17 lighter -28
lighter_sentenc -18 lighthous -15 like 62 like_a 19 like_everyon -28 like_rain -18 like_thi 22 lime 53 limit -55
limit_of -21 line 69 line_and 18 line_by -20 line_from 22 line_in 22 line_is 43 line_of 39 line_she -18
line_that -21 line_up -22 line_wa 21 line_which -33 linguist 35 link -50 lip 82 lip-read 82 list -40 list_and -40
list_for -18 list_is -15 list_of 25 list_the -18 listen 93 listen_for -30 listen_to 78 lit 60 litr -21
litr_of -15 littl_differ -23 littl_more 17 live 19 live_alon -16 live_for -34 live_in 21 live_on -24 load 21
loan -48 lobbi 19 local -64 lock_the 35 locker 51 log 56 log_put 18 log_show 56 logo_and -21 long -88
long_and -30 long_as -15 longer_type -29 longest -21 look -20 look_close 22 look_into -20 lookalik 23 loop 54
loos 54 lorri -93 lorri_driver -18 lose 43 lose_her 17 lose_their 21 loss -50 loss_of -22 lost -75 lost_at 17
lost_by 34 lost_her -46 lost_hi -32 lost_it -45 lost_the 33 lost_to 20 lot 50 lot_for 34 lot_voter -15
lotteri -22 loud 18 loudspeak 27 love 16 low -45 low_cross -17 lower -28 lowest -18 lunch 61 lunchtim 41 lung 15
ly -19 m_on 20 machin_came -15 machin_put 19 machin_that 23 machin_wa -15 made -29 made-up 18 made_<number> -30
made_<speaker> 44 made_<words> 39 made_a 25 made_at 21 made_for -19 made_her -26 made_him -26 made_it 40
made_no -29 made_of 112 made_the -67 made_to 65 made_with -30 magazin 110 magazin_in 34 magician 71 magistr 57
magnet -29 mai -27 mai_be -45 mai_have 19 mai_not -17 maid 55 main -54 main_on -23 major -43 major_of -30 make 34
make_<speaker> 85 make_a -29 make_it -46 make_two -27 make_up 58 maker 60 maker_had -27 maker_of -40 maker_say 41
malaria 38 male -37 male_artist -18 mall 20 man 25 man_<number> -31 man_at 20 man_ha -23 man_had -16 man_in 33
man_on 17 manag_<name> -31 manag_<speaker> -58 manag_a 42 manag_and 20 manag_at -20 manag_director 18 manag_in 43
manag_to -22 mani -99 mani_in -15 mani_of -18 mannequin 23 manufactur -19 map -35 marathon -24 march -21 mare -30
margin 18 margin_of -15 mark 85 market -19 marque -34 marriag -15 mask -42 mask_and -36 mask_to -32 mason -23
mason_and -18 match -60 match_in 28 match_the 18 mate 25 matern -18 matine 89 matter -50 mattress 36 mayor -41
mayor_<speaker> -37 mayor_that 17 me 20 me_the 25 meal 23 mean 18 mean_<words> 68 mean_it -53 meantim -27
meanwhil -28 measur -57 meat -29 medal -30 medium 59 meet -61 meet_at -28 meet_is -21 meet_of 73 member -67
member_<name> 25 member_have 21 member_that -24 memoir -19 memoir_of -17 memori -46 men -41 men_have 27 mend -20
menu -15 merchant -25 message 20 message_between -35 message_on -16 message_send -18 message_to -19 met -38
met_by 21 met_in 24 met_somebodi -21 met_such -17 met_the 34 met_with -24 meter -56 metr -24 metr_and 39
microphon 27 microphon_<speaker> 18 microphon_and -25 microphon_fail -45 microphon_had -35 microphon_on 43
middl -26 midnight -25 midwif 15 might 55 mild 20 mile_from 36 mile_of 22 milk -20 milkman 26 mill_in -15
million -59 million_follow 61 million_in -15 million_of -15 million_peopl -18 million_time -21 mind 26 mind_on 15
mind_who -16 mine -37 miner -16 minimum -27 minist_<name> -24 minist_<speaker> -47 minist_and 16 minist_as -19
minist_in -47 minist_is 62 minist_offic -22 minist_over -18 minist_wa 15 minist_who 47 ministri_ha 18
ministri_say -17 ministri_that -22 ministri_wa -15 minut 21 minut_<speaker> 85 minut_as 19 minut_befor -51
minut_earlier 35 minut_in -20 minut_is 31 minut_later 35 minut_of -24 minut_on 16 minut_to 73 minut_wa 19
minut_were 58 minut_when -38 minut_with -33 minut_without -44 mirror_for -37 misheard 21 misheard_the -24
misquot 72 miss -57 miss_<speaker> -21 miss_it -21 miss_two -16 mission -15 mistak -42 mistransl 20 mix -37
mix_up 16 mobil -18 mock 29 mock_exam -21 mock_trial 57 model 17 modern -19 moment -66 moment_everyon -31
moment_longer -29 monei -66 monei_for -30 monei_on 33 monitor -22 monitor_and -26 monologu 19 month -35
month_and 38 month_at 33 month_befor -17 month_in -28 month_of -23 month_on 39 month_sinc -18 month_with -15
mood -33 mood_for -16 moon 19 mop 56 moral 31 more_<words> 15 more_and 28 more_direct -22 more_like 25
more_of -30 more_on 15 more_or -19 more_than -40 morn 30 morn_<name> -16 morn_after 25 morn_and -34 morn_as -17
morn_at -15 morn_wa 16 morn_when -22 mortgag 33 mosqu -20 most -46 most_famou 45 most_of -51 mostli -20
mother -44 mother_<name> -19 mother_<speaker> -18 mother_had -16 mother_in 28 mother_say 29 mother_who 16
motor 31 motto_<words> -16 mould -29 mountain -15 mourner 35 moustach 81 mouth 134 mouth_and 29 move_a -21
move_by 40 move_for 30 move_it -21 move_on 15 move_to -26 move_up -22 much -58 much_of -20 municip -15 murder 62
murder_stori -16 museum -41 museum_in -37 music -50 must 52 must_be -24 must_pai -23 must_wait 42 my -60 name 48
name_<name> -17 name_<speaker> 46 name_<words> -15 name_and 85 name_as 27 name_by 25 name_had -19 name_of -16
name_on 47 name_onli -17 name_say -22 name_that 24 name_the 31 name_to -32 name_wa 83 name_were -18 napkin 22
nativ 38 navi 36 navi_suit -16 near -39 near_the -34 nearest -31 nearli -61 neck -17 need -31 need_a 40
need_on 15 need_six -34 needl 34 negoti 28 neighbour -64 neither 35 neither_read 23 nephew 27 nephew_<name> -27
nephew_had 15 nest -19 net -39 never 57 never_been -35 never_met 38 never_move -17 never_plai -21
never_resent -22 never_say 44 never_see 25 never_set 15 never_speak 17 never_to -30 new -66 new_<name> -16
new_and 21 new_interfac -16 new_librari -25 new_show -20 new_site 29 new_tax-collect -15 newest 35 newslett 29
newspap 41 newspap_gave -27 newspap_put -15 newspap_report -23 newspap_that -17 next_<name> -20 next_month 45
next_morn 31 next_on 24 next_season -19 next_spring 32 next_summer -33 next_to 28 next_wit -21 next_word 15
next_year -28 night_<speaker> 50 night_a 17 night_as -44 night_befor 31 night_of -34 night_on -32 night_shift -18
night_that 19 night_the -27 night_train 31 night_wa -18 night_when -18 night_with -19 nine_and 67 nine_dai -46
nine_had 31 nine_hour -19 nine_million 15 nine_night -26 nine_o'clock 55 nine_of 57 nine_on 19 nine_recept -17
nine_to -15 nineti_now -15 nineti_second 33 ninth -23 no 68 no_<name> 40 no_<speaker> 52 no_and 31 no_charg -37
no_email -28 no_hurri -15 no_idea 53 no_joke -17 no_longer -23 no_mood -18 no_on -16 no_other -19 no_part -36
no_public 27 no_receipt -26 no_record 17 no_shout -16 no_sound -21 no_such 71 no_trace 35 nobodi 41 nobodi_at 38
nobodi_ha -28 nobodi_knew -16 nobodi_mind -16 nobodi_wa -40 nomin -38 nomin_is -26 none 40 none_of 64 none_wa 20
noon 43 noon_the 19 nor 77 nor_did -28 nor_the 30 normal -15 normal_to -17 north -37 north_of -17 nose 16 not -57
not_<number> -49 not_<speaker> 99 not_<words> 31 not_a 29 not_affect -29 not_all -36 not_answer -42 not_as -25
not_at 54 not_be 32 not_believe -26 not_come 76 not_comment -25 not_disclose -15 not_discuss -22 not_disput -49
not_eat 20 not_everi -33 not_everybodi -25 not_everyon -36 not_exist 38 not_go -20 not_had -27 not_have 22
not_hear 24 not_hi 82 not_impress -20 not_in -26 not_lost -22 not_mean 21 not_mention -29 not_met 44 not_move 35
not_need 26 not_on 69 not_read 43 not_respond -19 not_return -18 not_say -41 not_set 94 not_speak 23 not_the 41
not_turn 20 not_utter 30 not_what -16 not_yet 72 note-tak 31 note_and -19 note_for 24 note_in -25 note_on 20
note_that 79 note_under -17 note_wa -20 notebook 58 noth 28 noth_at 18 noth_in 26 noth_of 17 noth_to -35
noth_wa 19 notic -26 notic_on -16 notic_wa 25 novel_<words> -18 novel_is 50 novelist -15 now -61 now_<number> 38
now_a -19 now_and -18 now_go 21 now_ha -25 now_say 20 nowher 58 number 65 number_<speaker> -29 number_and 30
number_of -65 number_seven 32 nun_who -17 nurs -15 nurs_<speaker> -19 nurs_for 63 nurs_speak -21 nurs_staff -17
nurs_were 44 nylon 22 o'clock 22 object -72 object_to -16 oblig 45 obtain -21 occas_with -16 occup 23 octav 31
of_<name> 37 of_<number> 67 of_<words> 43 of_a 53 of_ani 25 of_argument 16 of_be 30 of_both 61 of_charact 20
of_each 28 of_everi -21 of_feel 23 of_five 26 of_fraud -42 of_her -36 of_him 16 of_home -23 of_honor 36 of_it -46
of_job -21 of_let 20 of_life 39 of_next 67 of_nine -54 of_option -17 of_paper 16 of_peopl -15 of_plastic -23
of_press -26 of_primari 15 of_radio 48 of_silenc 60 of_speech -87 of_staff -15 of_talk -21 of_tape -37 of_tea -37
of_ten 44 of_tender 21 of_term -16 of_that 16 of_their 61 of_these 28 of_thi -22 of_those 15 of_two 37 of_vote 17
of_what -15 of_which -17 off 40 off_as -19 off_becaus 78 off_by -32 off_from -36 off_her -31 off_hi -62 off_on 25
off_the 30 off_to 77 off_with -46 offer -63 offer_a 17 offer_from 42 offer_him -21 offer_the -22 offic_<name> 36
offic_<speaker> -17 offic_and -18 offic_call 18 offic_had -30 offic_in 25 offic_on -40 offic_say 15 offic_who -50
offic_with -15 offic_would 16 offici -83 offici_in -19 often -53 often_that 18 old 55 old_idea -16 old_line -19
old_on 41 old_record -20 old_train -19 older -37 oldest -38 ombudsman 15 on_<name> -38 on_<number> 19
on_<speaker> 55 on_<words> 83 on_a 52 on_an -28 on_and 67 on_ani 66 on_as -27 on_bail -15 on_behalf -18
on_card -17 on_consol -20 on_each 16 on_eleven -25 on_everi -46 on_extra -15 on_ey -19 on_foot -17 on_from 15
on_ha 16 on_had -36 on_her 38 on_hi -26 on_him 93 on_holidai -22 on_is 39 on_it -27 on_land 43 on_leav 23
on_letter 36 on_level 51 on_line 16 on_long -28 on_man -26 on_night -24 on_noth 21 on_of 17 on_old -21 on_our -23
on_page 79 on_paper -32 on_purpos 16 on_school -15 on_second 23 on_show -17 on_stove -27 on_televis 24 on_that 42
on_the 38 on_their -22 on_thi -16 on_thing -29 on_three -16 on_trial 23 on_two -34 on_until -34 on_voice -17
on_wa -36 on_when 35 on_whether -18 on_who -18 on_with -26 on_without -21 onc 22 onc_a -27 onc_and 18 onc_for 24
onc_it 16 onc_on -16 onc_plai -20 onc_say 29 onc_the 39 onc_there -18 onli_<words> 53 onli_as -27 onli_four -34
onli_in 51 onli_nine -16 onli_on -41 onli_onc -24 onli_person 24 onli_that 22 onli_the 33 onli_to 25 onli_wit 22
open -18 open_a -20 open_again -15 open_an -26 open_and 26 open_at 67 open_hi 38 open_it -45 open_next -23
open_on -31 open_with 38 oper -44 oper_theatr -24 opera -17 opinion 114 opinion_of 43 opinion_wa -25 oppon -35
oppon_have -26 opposit 37 opposit_<name> -29 opposit_number -56 option 51 or -24 or_had 20 or_less -20 or_more 18
or_the 21 or_what -22 orang -43 orang_near -21 order 45 order_a 43 order_from 18 order_that 15 order_the 26
organ -23 organis -44 organis_had -15 other 40 other_<name> 79 other_ar -16 other_job -15 other_man 20
other_on 16 other_peopl -20 other_side 59 other_sourc 16 other_two -17 other_were -15 otherwis 39 ought 23
ought_to 23 our 74 our_correspond -25 our_report 35 out 22 out_<number> -15 out_<speaker> -28 out_an 21
out_and 42 out_as 30 out_at 24 out_befor -26 out_for 29 out_from -55 out_in -15 out_it 37 out_of 28 out_on -39
out_over 21 out_that -18 out_to -31 out_two 37 out_whether 43 out_with -40 outbreak -22 outcom -15 outsid -96
outsid_<name> -22 outsid_<speaker> -16 outsid_firm -20 outsid_her -21 ovat -16 oven -15 over_<name> 54
over_<speaker> 34 over_<words> 19 over_a 23 over_at -20 over_befor -18 over_by -59 over_her 18 over_in -21
over_knife -18 over_the 57 over_two 18 overheard 20 overnight_and 36 overtim -15 ow 40 ow_to 28 own 72 own_a 31
own_by -15 own_camera 33 own_constitu -17 own_foldabl -17 own_hous -29 own_make 40 own_name 18 own_receipt -15
own_record 31 own_side 22 own_speech -18 own_the -19 own_up 92 owner -31 owner_<name> -29 owner_<speaker> -24
owner_as -21 oxygen -16 p. 49 p._m 25 pack -42 packet -16 page 96 page_<number> 147 page_down -84 page_for 30
page_had -32 page_long -45 page_of -50 page_with -38 pai -69 pai_<number> -19 pai_for -35 pai_her 18 pai_it -15
paid 49 paid_<number> 84 paid_<speaker> -18 paid_a 59 paid_in -56 paid_tribut -19 pain 18 paint -29 painter -17
pair 17 pair_of 66 palac 27 pamphlet 16 pan -48 pandem -16 panel 22 panel_that -23 pantomim 36 paper -38
paper_<words> -21 paper_and 29 paper_for -18 paper_from 45 paper_in -63 paper_on -17 paper_that 18 paper_wa 24
paperback -15 paragraph 74 parcel -19 parent -45 parish 26 parish_regist 22 park -15 park_and 21 park_behind -19
park_charg 18 parliament -25 parliament_and -25 parodi 65 parodi_account 15 parrot_<name> 30 part_as -16
part_of 15 parti 33 parti_had -21 partner 18 partner_<name> -22 pass_<number> -20 pass_the 55 pass_to -15
passag 73 passeng -44 passeng_had -26 passeng_who 25 passport_in -24 password 94 password_and -37 past 78
past_four 24 past_six -20 past_ten -16 past_tens 43 past_the 32 pastor 15 patch 25 patienc -45 patienc_with -21
patrol 26 pattern 15 paus -64 pave 27 paw 41 payment -39 peac 20 peacefulli -17 peel -17 peer -15 peg -22 pen 31
penalti -43 pencil 34 pencil_becaus -17 penguin 18 penni -26 pension_fund 15 peopl -98 peopl_and 16 peopl_at -41
peopl_had -26 peopl_in 71 peopl_who -42 peopl_work 20 per -44 per_cent -44 percent -57 perform -36 perjuri 15
perman 48 perman_secretari 52 permiss -18 person -19 person_at 23 petit -46 petrol -20 petrol_station -18
pharmaci 40 pharmaci_in 30 phone -55 phone_call 53 phone_from -22 phone_had -17 phone_in 18 phone_of -16
phone_wa 15 photo 27 photocopi 22 photograph_and 29 photograph_in -49 photograph_of -52 photograph_show 15
phrase 33 phrasebook 59 pick 34 pick_the 29 pick_up 15 picker -15 picket -16 pictur 41 pictur_<words> -17
pictur_in 25 pictur_of 16 pictur_say 27 pictur_show 30 pictur_that -25 pie 36 piec 74 piec_of -27 pier -24
pigeon -20 pigeon_had -19 pigment 28 pilot_in 23 pin 36 pipe -45 pirat 20 pistol 26 pitch -35 pizza 94 placard 23
place -48 place_and -18 place_at 20 place_in -19 place_to -15 plai_<name> -23 plai_<words> -20 plai_and -29
plai_at 42 plai_by 142 plai_card -19 plai_down -21 plai_for -69 plai_her 62 plai_in -49 plai_it 15 plai_the 84
plai_togeth -34 plan -36 plan_to -28 plan_wa 15 plane_that -20 planet -23 plant -38 plant_in 42 plaqu 17
plaster -24 plastic -15 platform 28 player -26 player_at 15 player_had -17 player_in -31 player_left -20
player_of 40 playwright 24 plea 34 plead 29 plead_guilti 35 pleas 26 pleasur -32 plinth 38 plow -15 plumber 53
plumber_with 16 pocket 99 podcast 64 poem -23 poet_<speaker> -25 poet_laureat -20 point_and -29 point_for 55
point_from -17 point_in 16 point_of 40 point_to 42 polic 22 polic_had -26 polic_in 18 polic_say 48
polic_station 26 polic_that 31 poll -42 polygraph -24 pool -19 poor -44 pope 52 porch -17 port_and 27
portfolio -17 portrait 80 pose 36 pose_as 64 posit -31 post_a -45 post_and 16 post_at -27 post_had -25 post_in 31
post_offic -31 post_on -33 post_the -42 post_twice -18 post_wa -37 postcod 23 poster -57 poster_ar -41
poster_read -16 postman -26 postmark 34 pot -30 pot_of -15 potato 19 pouch -34 power -64 power_and -17 practis 60
praise 39 prank -27 preach 48 predecessor 28 predecessor_<name> -18 predecessor_<speaker> -23 predict -15
prefect 19 prefer -21 prefer_the -20 premier -18 premier_in -16 prepar -45 prepar_for -15 presenc -16
presenc_of -15 present_and -27 present_the -17 preserv 41 presid -17 presid_<speaker> -38 presid_who -15
presidenti 18 press 77 press_confer 47 press_him -21 press_offic 53 press_send 28 press_time -26 pressur -24
pretend -16 previou 30 price -97 price_of -40 priest 32 primari 97 primari_school 52 prime_minist 26 print_a -39
print_in -33 print_it 38 print_on 66 printer 102 prison -52 privat -38 prize_to -26 prize_with -21 probabl -27
problem -21 produc 26 produc_<speaker> 27 produc_a -18 produc_say -15 produc_the -31 profession 28 professor -16
profil 78 profil_of 30 profit -46 program 58 program_<words> -17 programm 74 programm_and -18 programm_say 16
project 18 project_box -19 promise 72 promise_<words> 54 promise_a 44 promise_anyth -19 promise_hi 36
promise_in -19 promise_that -35 promise_to -40 promot_in 15 pronounc -15 propel -18 propose 47 propose_the 35
propose_to 24 prosecut -28 prosecutor_who 24 protect -55 protest 22 prove 15 provinc -18 provinci -18 proxi 15
pub -31 public -61 public_galleri -26 public_meet 28 publicist 58 publish -28 publish_a -26 publish_last -23
publish_on -42 puddl -17 pull_out -31 pull_the 71 pulp 50 pulp_<number> 16 pump -29 pun 32 pupil -64 pupil_had 46
pupil_in 50 pupil_were -18 puppet 41 purchas -23 purchas_from -22 purpos 46 push_it -19 push_the 27 put 45
put_<speaker> 95 put_an -47 put_asid -35 put_at -22 put_back -51 put_her -22 put_hi -42 put_him 52 put_in 26
put_into 22 put_it -28 put_off -70 put_on 29 put_out 46 put_right 17 put_that 53 put_the 15 put_them 20
put_thi 18 put_through 25 put_togeth 26 put_up -59 putt -16 putt_drop -16 quai -22 quai_and -19 qualiti -28
quarter -15 quarter_of -17 queen 18 question_about 41 question_from -20 question_of -27 question_she -17
question_to 31 question_wa 27 question_whether 17 queu 44 queu_for 47 queue -15 quick -24 quick_to -23
quickli -26 quiet -28 quiet_for -15 quit 25 quiz 21 quizmast 78 quotat 60 quotat_is -31 quotat_wa 33 quote 108
quote_a -16 quote_from -19 race -49 racehors -23 rack 22 radio 43 radio_in -32 rail -18 rail_compani 29
rail_of -15 railwai -24 rain -48 rain_and 16 rain_is -16 rain_or -18 raise -18 raise_a 37 ralli_in -37 ran -42
ran_on 51 ran_out -51 ran_to -32 ran_up -20 rancher -18 rang -47 rang_a 26 rang_of -18 rang_the -21 rapper 30
rat -15 rate_on 20 rate_the 33 reach 45 reach_<number> -26 reach_<speaker> -28 reach_a -16 reach_at -15
reach_by -31 reach_for 38 reach_level 41 reach_the 18 react -15 reaction -32 read_<number> 23 read_<speaker> -30
read_<words> 45 read_a -32 read_aloud 18 read_for 29 read_in 18 read_into -57 read_it -57 read_nor 23 read_out 40
read_the -29 read_thi 30 read_to -37 read_what 43 reader 50 reader_who 70 readi -24 real 82 real_<speaker> 62
real_name -16 real_on 18 reason -33 rebel 25 rebuilt -42 rebuilt_in -23 rebutt -15 rebutt_pick -15 recall 27
recall_cover -18 receipt -25 receipt_for 30 receipt_on -15 receiv -18 receiv_a -23 receiv_the 16 recess 46
recip 24 recip_for 33 recit 34 reckon -21 recognis 27 recollect -19 recommend -38 reconstruct 27 record -90
record_a -20 record_for 33 record_in -53 record_it -37 record_of -54 record_set -20 record_show -17
record_that -19 record_the 19 recov -77 recov_from -34 red 41 reel 21 refere 16 referr 20 reform -28 refund -29
refuse -34 refuse_to -40 regist 36 registri 24 regret 23 regret_the -18 regul -15 reject -69 reject_by -17
reject_the -20 release_by -29 release_on 20 release_wa 21 remain -52 remain_in -20 remark 46 remark_at -33
remark_drew -31 remark_in -60 remark_infuri -17 remark_wa 39 remark_were 47 rememb 49 rememb_a 27 rememb_it -22
rememb_the -15 remind_him -63 remov_from -25 remov_it -29 remov_the 17 render 26 renew -16 rent 30 rent_in -21
rent_on -17 reopen -55 repair_shop 27 repeat_that -15 repeat_the -51 replac -35 replac_a 28 replac_by -22
reply 43 reply_he -15 reply_that -31 reply_to -48 report 51 report_<speaker> 35 report_and -36 report_as -25
report_by -16 report_ha -33 report_had 58 report_in -35 report_it 26 report_last 42 report_miss -15 report_on 18
report_she -25 report_that 19 report_wa 16 report_whether -15 report_who 21 reproduc -35 request 33
request_for 35 request_of 20 requir 18 rescu -63 research -56 resent -22 resent_it -22 reservoir -17 resid -49
resid_of -19 resign 31 resort -17 respond -42 respond_to -20 respons 22 respons_for 44 rest_of -17 rest_wa 21
restaur -41 restaur_in -23 restor -18 result 15 result_flash -20 result_from -27 result_under -15 resum -38
resum_at -23 retail -21 retir_bu 16 retir_dentist 24 retir_for -19 retir_in -46 retir_signal -17
retir_surveyor 17 retir_to -16 return -59 reveal -15 revenu -25 revers 24 review -56 review_by 32 review_of -15
revolt 29 reward -15 rhyme 31 ribbon 15 rice -18 ride 77 rider -41 rider_as -19 rifl 42 right -50 right-hand 21
right_the 17 ring_on -27 ring_the 27 risen 59 risen_to 23 risk -30 rival_firm -18 rival_for 24 river -64 road -60
road_and 50 roar 51 roast 44 robber 20 robberi 21 robe 91 robot -39 rode 32 role 23 roll 42 roll_her -19
roller 20 roof -79 roof_of -27 roof_off -18 roof_the 24 roofer -22 room 44 room_as -26 room_he 19 room_in -26
room_of 50 room_on 18 room_sinc 25 room_wa 36 room_when 51 rope 33 rose -42 round_from 34 round_her -43
round_of 45 round_the 17 round_to 19 rout -26 routin -24 rover -28 row_<name> 60 row_and 34 row_over -15
row_two 31 royal_granari -19 rubber 63 rubber_mask 25 rule -36 rule_on 62 rule_wa -16 ruler 22 rumour_that -16
run 44 run_again -22 run_by -23 run_in 15 run_of 27 run_on 15 run_out -56 run_the 17 run_to 86 run_until -49
run_use -18 runwai -22 rupe -15 rush 22 safeti -33 sail_a 43 salami -23 sale -23 sale_from -33 sale_in -22
sale_wa 54 same_<name> 57 same_even -28 same_gale -26 same_minut 53 same_morn -18 same_room 30 same_week -20
same_word -111 sampl -23 sampl_had -18 sanction -21 sanctuari -26 sandwich 33 sat -19 sat_down -54 sat_in 26
sat_on 17 satellit -16 satir 22 satir_magazin -15 satisfi 27 save -46 say -84 say_<name> 28 say_<speaker> -24
say_<words> 108 say_a -57 say_afterward -29 say_an -17 say_and 27 say_at 22 say_becaus -22 say_exactli -17
say_he -119 say_hi -42 say_if 23 say_in 58 say_is 52 say_it 57 say_no -30 say_nobodi -15 say_noth 40 say_of 16
say_on 46 say_onli 51 say_she -42 say_so 111 say_someth 56 say_that -120 say_thei 45 say_there -40 say_thi 53
say_to 19 say_wa 16 say_what 38 say_why -20 say_with -22 scale -18 scan -30 scan_on -17 scar 21 scene 145
scene_on -29 scene_wa 16 scheme -20 scholar 18 school -60 school_and -41 school_at -16 school_bu 33
school_district -20 school_gym 60 school_have -24 school_is -15 school_on 16 school_to -20 schoolboi 56
schoolgirl 18 schoolteach 40 score -45 score_from -22 scout -23 scream 32 screen 50 screen_for 26 screen_in -19
screen_turn -16 screenshot 29 script -25 scroll 30 sea -50 seal -29 search -18 search_on -29 season -30
season_and -42 season_made 23 season_on -18 seat_<number> 41 seat_a -29 seat_for 45 seat_in -24 seat_were -16
second 33 second-year 44 second_act 27 second_and 32 second_back -25 second_befor 40 second_dai -17
second_from -16 second_half -45 second_home -30 second_in -41 second_line 18 second_of 41 second_on 36
second_sampl -18 second_time 15 second_wa -24 second_year -21 secret 22 secretari 36 secretari_of -20
secretari_say -21 section -19 sector -18 secur 58 secur_firm 33 secur_guard -18 see_<speaker> -15 see_by -41
see_film -15 see_her 16 see_hi -25 see_him -25 see_it -42 see_two -16 seek -29 seek_a -19 seem -58 seem_in -15
seem_to -31 segment 17 seiz -31 select -19 sell -23 sell_a 43 sell_the 22 seller -32 seminar 16 senat -20
senat_<speaker> -17 send 24 send_<speaker> -15 send_by -19 send_for 30 send_from 39 send_her -34 send_the 19
send_to -27 sender 105 senior -32 sentenc 165 sentenc_<words> 42 sentenc_and 30 sentenc_begin 29 sentenc_ha 16
sentenc_in -24 sentenc_is 19 sentenc_that 33 sentenc_to -40 sentenc_wa 82 sentenc_which -64 sentenc_will -21
sergeant 64 seri -39 seri_thi -15 seriou 33 serv_for 39 server 57 servic_and 30 servic_in 17 session 30 set_a -15
set_at -21 set_foot 88 set_in 23 set_of -17 set_off -21 set_the 15 settl 49 settl_a 23 settl_on 58 settl_the -19
seven -55 seven_and -18 seven_month 23 seventh -30 seventh_novel -16 seventi -17 sever -42 sewn -18 shadow 32
shake -36 shallow -16 shame 23 shape 17 share_<number> -20 share_hi 56 share_hous 35 share_in -24 share_the -21
sharper -26 sharper_in -26 shave -27 she -90 she_agree -25 she_and 34 she_could -20 she_deliver -18
she_describe 22 she_di -15 she_did -58 she_ever 21 she_go 26 she_ha -22 she_hand 72 she_hear 16 she_hold 57
she_is 46 she_laugh -16 she_lost 23 she_move 70 she_never -15 she_promise 24 she_read -37 she_sat -23
she_say -120 she_should 28 she_sing -18 she_speak 74 she_spent 27 she_tell -66 she_took -26 she_wa 81
she_walk -17 she_want -23 she_write -49 shed -34 sheep -28 sheet 45 shelter -29 shift -28 shill 36 ship 25
ship_go 22 ship_wa 45 shoe -25 shook -59 shook_hi -62 shoot_back -17 shoot_in -27 shoot_the 27 shop -17
shop_ha 17 shop_on 32 shop_where -21 shopper_to -24 short -22 short-liv -19 short_for 21 shorten -28 shorter -30
shorthand 28 shortli_after -22 shortlist -25 should_be -22 should_have 46 should_know 59 should_read -25
shoulder -21 shoulder_of 18 shout 57 shout_and -15 shout_of -53 show 35 show_<name> -19 show_<number> 38
show_<speaker> -35 show_and -34 show_her 51 show_in -39 show_is 66 show_it -25 show_me -19 show_no -18
show_the 96 show_what 27 show_where 33 shown_a -18 shown_at -15 shown_it -17 shown_on -19 shown_the 15
showrunn 32 shrug -21 shut_at -16 shut_down -26 shut_it -18 shut_out -16 shut_sinc 21 sick -35 side_ar 42
side_by -16 side_door -15 side_had -36 side_to -18 sigh 19 sign_a -46 sign_and -45 sign_by 36 sign_in 15
sign_it 25 sign_languag -18 sign_that -26 sign_the -17 sign_up -18 sign_with 66 signal -19 signal_and -27
signal_box -18 signal_offic -17 signatur 53 signatur_of -28 silenc_and -30 silenc_in 36 silent -47 silver -24
silver_ladl -17 similar -30 sinc_<name> -53 sinc_<number> -48 sinc_<speaker> -33 sinc_and 30 sinc_breakfast 44
sinc_chang -20 sinc_he 28 sinc_her -37 sinc_hi 28 sinc_independ 23 sinc_it -62 sinc_last -23 sinc_left 15
sinc_spring 21 sinc_taken -45 sinc_the 66 sinc_then -23 sinc_write 16 sing_and -43 sing_by 54 sing_in 28
singer 17 singer_in -15 singl_<name> 35 singl_<words> -27 sink 17 sister -16 sister_<name> -17
sister_<speaker> -24 sister_and 24 sister_disagre -16 sister_from 28 sit 66 sit_and 17 sit_down 23 sit_on 115
site 73 site_from -16 six_and 24 six_countri -19 six_dai -15 six_minut 25 six_month -43 six_on 23 six_page -33
six_second -48 six_time -18 six_to -24 six_year 39 sixth -33 sixth-form 30 sixth-form_did -17 sixti_stall -16
size_of -40 skate 25 sketch 27 ski -15 skip -16 sky -23 skylight -21 slab -27 slap 31 slate -17 slid 38
slid_from 32 slide 16 slightli 15 slightli_differ -18 slip_from 27 slow 41 slow_and -16 slow_in 29 small -53
smaller -26 smell -16 smile -53 smile_and -16 smoke -26 smuggler -22 snap 32 sneer 17 snore 58 so 89
so_<speaker> -27 so_and -36 so_as -21 so_doe -42 so_for 44 so_had 27 so_he 18 so_often 20 so_the 29 so_what -58
soap -22 sober 15 societi 28 sock -21 sofa -19 softwar 78 softwar_and 17 softwar_from 35 softwar_had 39
softwar_that -33 softwar_would -15 sold -22 sold_<number> -29 sold_at 68 sold_in 28 sold_out -41 sold_to -25
soldier -39 solicitor -36 solv_the 18 some -93 some_<number> -25 some_of -27 some_time -17 somebodi -27
somebodi_els -20 someon 57 someon_ha -18 someon_had -31 someon_in 32 someth 78 someth_is -23 someth_that -15
someth_the 30 somewher -24 somewher_in -20 son -58 son_of -23 son_wa -37 son_who -16 song 46 soon -38 soon_as -27
sooner 53 sophomor -32 sore -34 sorri_for -16 sorri_that 23 sorri_to -19 sort 40 sound 21 sound_and -40 soup -25
sourc 48 south 15 spa 41 spaniel 15 spare 15 speak 124 speak_<name> 34 speak_about -20 speak_after -17
speak_and -100 speak_as 18 speak_at -63 speak_briefli -19 speak_by -54 speak_it 20 speak_of 67 speak_on -35
speak_onli -38 speak_sinc 64 speak_the 48 speak_through -23 speak_to -30 speak_up -32 speak_with -19 speaker 181
speaker_and 36 speaker_at 19 speaker_in 48 special -21 specialist -25 specimen 19 spectat 23 speech 64
speech_by 48 speech_had -28 speech_in 23 speech_last 15 speed 68 spell 162 spell_it -35 spell_mistak -20
spell_with 19 spend -29 spent 20 spent_<name> 23 spent_four -18 spent_the 33 spent_three -33 spent_two -26
spit 80 splice 38 split -36 spokesman -44 spokesman_<speaker> -30 spokesman_for -15 spokeswoman -22 sponsor 25
spoof 58 sport 74 spot_in 15 sprain -24 spread -53 spring -25 spring_as 51 spring_ha -15 spring_the 19 squad -24
squar 31 squeez 27 stab 24 stadium 29 staff -70 staff_find -17 staff_had -27 staff_to -18 stage -46 stai -33
stai_for -28 stai_in 64 stai_on 43 stair -28 stair_and -23 stake 16 stall 113 stall_of 47 stammer 43 stamp 30
stand 41 stand_at -28 stand_behind -16 stand_besid 42 stand_by -48 stand_in 30 stand_next 47 stand_ovat -15
stand_wa 25 standard 37 star -31 star_<name> -23 start -109 start-up -24 start_her -20 start_in -20 start_it -31
start_the 45 start_with 16 state -67 state_<name> -22 state_that 29 statement 17 statement_and 36 statement_at 16
statement_on -18 statement_read -27 statement_wa 36 station 17 station_<number> 17 station_and -24
station_bear -22 station_gave -24 station_had 25 station_say 15 station_the 37 station_to 67 steadi -43
steepl -21 stenograph 42 step -17 step_down -31 step_of -19 steward -19 still 16 still_ha -39 still_had 76
still_hold -19 still_in 56 still_not -15 still_on -16 stitch 39 stock 36 stock_it 20 stolen -55 stomach -18
stood -75 stood_besid -19 stood_by -34 stood_for 44 stop 17 stop_at -28 stop_on 20 stop_outsid 21 stop_so -26
stop_take -28 stop_use -16 stoppag -16 store -24 store_in -24 stori 18 stori_by 25 stori_in -32 stori_of -42
stori_wa 39 storm 59 storm_took -24 stove -64 straight_face 44 strain -37 strand -42 stranger 63 strap 21
straw -34 straw_from -35 stream_servic 17 street -48 strike -15 strike_at -16 strike_is -35 string 43 strip 66
strip_of -15 stroke 35 stroke_in 32 stuck -20 stuck_it -25 stuck_wa -19 student_10-year-old -15 student_admit -27
student_at 40 student_in 18 student_never -19 student_who -18 studi -63 studi_of 31 studi_the -19 studi_wa 28
studio_ha 19 studio_in -24 stunt -29 stunt_doubl -18 style 29 su 64 subject 28 subscrib 51 substitut -23
substitut_<name> -17 subtitl 52 subtitl_were 43 succeed 28 success -23 success_meet -18 successor -34
successor_<speaker> -17 such 143 such_convers 19 such_famili -17 such_instruct -17 such_talk 20 suffer -16
suggest -26 suggest_that -35 suit 16 suit_stare -16 suit_took -26 suitcas_and -18 sum_and 17 sum_to 15 summari 22
summer -20 summit 35 summit_and 36 summit_had -21 superintend -16 supermarket -27 supervisor -31 suppli_the 16
support -45 suppos 131 suppos_that 56 suppos_to 49 supposedli 93 sure -28 sure_it 26 surfac 16 surgeon 59
surgeon_from 37 surgeon_had 25 surgeon_in -35 surgeri -25 surgeri_in -29 surgic -17 surnam 60 surpris_to 40
survei -59 surviv -36 surviv_by -37 survivor 18 suspend -32 swallow 64 swan 25 swap 20 swear 65 swear_that 32
sweat 26 sweep -40 swell -15 swept 17 swim -45 swim_pool -23 swimmer -15 switch -22 switch_it -29 syllabl 73
sympathi -15 system -32 tabl 78 tabl_broke -17 tabl_in 80 tabl_with -39 tablet 16 tablet_comput -18 tabloid 45
tag 23 tailor 33 take -68 take_<number> -17 take_a -20 take_in -18 take_nine 15 take_over 27 take_the 34
take_to 47 take_up -45 taken_<speaker> 36 taken_a -22 taken_by 57 taken_hi 25 taken_in 15 taken_off 20
taken_on -22 talk 67 talk_about 28 talk_in 63 talk_of -33 talk_say -15 talk_that 19 tall 32 tanker -23 tannoi 16
tannoi_plai -20 tape_and -26 tape_wa -62 tarpaulin -16 tart -16 taught_it 17 taunt 17 tax -75 tax-collect -15
tax-collect_softwar -15 tax_<words> -15 taxi 28 taxi_driver -21 teach -59 teach_<name> 25 teach_and -15
teach_the -25 teacher_had -23 teacher_in -15 team-mat -30 team_bu 32 team_doctor 18 team_had -17 team_in -21
team_to 34 teammat -20 tear_as -21 teatim -20 teeth 41 telegram 30 telephon 36 telephon_and 15 telephon_had 23
telephon_interview -31 telephon_number 37 telephon_that 18 telephon_the -16 televis -61 televis_and -16
televis_that -19 tell 72 tell_<name> -39 tell_<speaker> 42 tell_a -82 tell_about -23 tell_at -32 tell_by -24
tell_employe -17 tell_hi -19 tell_him -21 tell_it -24 tell_juror 22 tell_me -44 tell_member -22 tell_of -50
tell_polic 48 tell_report -22 tell_the 131 temperatur 26 temperatur_of 24 templat 29 ten 36 ten_dai -16
ten_minut -38 ten_of 24 ten_past 44 ten_to 81 ten_year -41 tenant -37 tender 18 tenor_<speaker> -16 tens 54
tent -47 tenth -53 tenth_of -33 term -45 term_of -16 test -46 test_on -18 testify -27 testify_for -33
testimoni 29 text 84 text_and 34 text_at -30 text_wa 45 than -71 than_<number> -57 than_<speaker> 47 than_a -29
than_ani 20 than_the 40 thank -23 thank_<speaker> -16 thank_her -34 thank_the 29 that 32 that_<name> -50
that_<number> -17 that_<speaker> 69 that_<words> -16 that_a -44 that_account -16 that_afternoon 72 that_an -17
that_and 33 that_ani -28 that_answer 29 that_anyon -20 that_at 46 that_begin -20 that_belong -17 that_bore -15
that_brought 42 that_came 32 that_can -17 that_claim -16 that_cough -19 that_could -20 that_custom -16
that_dai 118 that_down -19 that_drew -29 that_each 23 that_even 26 that_from 38 that_go -19 that_ha 31
that_half 35 that_have -16 that_he -26 that_head 18 that_her -53 that_hi -16 that_hour 59 that_in 72
that_left -32 that_make -30 that_mean -15 that_morn 129 that_name 79 that_new -16 that_night 67 that_none 50
that_of 36 that_offic -25 that_on 17 that_onli 36 that_open -38 that_phrase -32 that_print 33 that_pupil 16
that_read -31 that_second -15 that_sentenc 21 that_she -89 that_should -16 that_show -20 that_someth -23
that_start -23 that_stuck -19 that_such -23 that_the -31 that_their -18 that_there 93 that_thi -24 that_time 26
that_to 34 that_train 15 that_wa 17 that_wai 75 that_week 72 that_will 28 that_would -24 that_write 54
that_year 86 the -34 the_<number> -43 the_<speaker> 87 the_<words> 88 the_accid 18 the_account 42 the_accuse 31
the_actor -30 the_ad 32 the_address -35 the_admir 41 the_affair -26 the_afternoon -20 the_ag -19 the_agenc 83
the_aid -17 the_air 18 the_airport -51 the_aisl -22 the_allege 30 the_ambassador 37 the_anecdot 43 the_anim -28
the_announc -15 the_app -24 the_appeal 31 the_applaus 22 the_applic 33 the_archbishop 42 the_archiv 27
the_armi -32 the_articl 44 the_artist 30 the_attack -34 the_audio 20 the_autumn -62 the_avalanch -24 the_back -82
the_bakeri 23 the_balconi 34 the_ball -41 the_ballot -15 the_bank -27 the_bar 15 the_barman 43 the_barrel 46
the_batteri -19 the_beach -40 the_bear 43 the_beard 15 the_bed 41 the_bell 39 the_bill -37 the_bin 33
the_biograph 20 the_bird 27 the_bishop 24 the_bless 25 the_block -24 the_blue 21 the_boat -16 the_boiler 21
the_booth 45 the_border -22 the_borough -16 the_boxer -30 the_brass 23 the_bride 35 the_bridg -18
the_broadcast -16 the_brother -23 the_bu -47 the_budget -21 the_build -42 the_builder -19 the_bulletin 17
the_butcher 17 the_button 20 the_buyer -33 the_call 56 the_caller 61 the_camera -39 the_camp -26 the_car -43
the_card 21 the_caretak 42 the_case -65 the_castl 19 the_cat 48 the_cater 43 the_cathedr 15 the_centr -16
the_central 37 the_centre-half -17 the_ceremoni 41 the_chain 28 the_chair 16 the_champion -16 the_chancellor 26
the_chang -16 the_chapel -19 the_chat 22 the_chief -15 the_children 28 the_choir -24 the_church -17 the_citat -20
the_citi -32 the_claim -15 the_class 37 the_cleaner -30 the_clerk 38 the_clinic 20 the_clip 98 the_clock -40
the_club -39 the_co-chairman -21 the_coast -35 the_coastguard -19 the_coat -25 the_code -37 the_coffe 32
the_coin -20 the_colleg -17 the_colonel 69 the_column 57 the_comic 41 the_commission 20 the_committe -33
the_compani -58 the_complaint 15 the_comput -19 the_confess 33 the_control 24 the_convict -15 the_coron -32
the_cost -30 the_councillor 16 the_count -28 the_counti -56 the_coupl -29 the_court -24 the_cover 38 the_cox -23
the_crack -24 the_credit 17 the_creek -16 the_crew -15 the_cricket -26 the_crowd -33 the_curtain 64 the_cut -16
the_dai 65 the_dam -31 the_date 65 the_deal -24 the_dean -19 the_debat 60 the_decis -51 the_defenc -20
the_defens -20 the_delai -16 the_deleg 19 the_demand 30 the_dentist -34 the_design 21 the_detect 17
the_differ -28 the_director 54 the_district -19 the_divorc 16 the_dock -15 the_donor -18 the_door 29 the_drama 22
the_driver 63 the_drivewai -16 the_ear 25 the_east -23 the_economist 49 the_elder -23 the_elect 26 the_elev 15
the_email 38 the_embargo -25 the_embassi 38 the_emerg -45 the_end -34 the_entranc -18 the_envelop 21
the_episod -48 the_ev 36 the_even 15 the_event 25 the_evid -18 the_examin 32 the_exchang 57 the_exercis 23
the_expert 17 the_extra 49 the_eyebrow 36 the_face 29 the_factori -21 the_fall -55 the_fals 27 the_famili -62
the_fan -42 the_farm -29 the_farmer -15 the_fault -20 the_feder 27 the_fenc -19 the_ferri -17 the_festiv -27
the_fever -21 the_fiction 29 the_field -40 the_fifth -39 the_figur -41 the_file 45 the_film 77 the_final -28
the_find -22 the_finish -15 the_firm -66 the_fleet 43 the_flight -21 the_flood -16 the_floor -46 the_flower -17
the_follow 80 the_foot 20 the_foreman -56 the_forfeit 27 the_forti 43 the_founder -26 the_fourth -48 the_fraud 39
the_front 49 the_full -15 the_fund -16 the_gale -19 the_galleri -48 the_game -44 the_gang 44 the_garden -29
the_gate -32 the_gener 17 the_ghost -15 the_glacier -21 the_glass 94 the_goal -39 the_goalkeep 54 the_grant -19
the_green 21 the_groom 48 the_ground -28 the_group -27 the_guest 41 the_guild 24 the_gutter -16 the_hand 22
the_handset 38 the_harbour -22 the_harbourmast -20 the_hat 63 the_head 23 the_headline -21 the_headphon 32
the_health -15 the_hear -70 the_heart -21 the_heat 33 the_help 19 the_heroin 26 the_hill 27 the_hit 23
the_hole 17 the_home -39 the_hors -21 the_host 28 the_hot -16 the_hour 73 the_hous -38 the_hypnotist 64 the_ic 28
the_idea -40 the_inquest -22 the_inspector -18 the_interpret 58 the_interv 30 the_interview 21 the_intrud 22
the_invit 35 the_item 44 the_jaw 28 the_jetti -33 the_joke 30 the_junction -26 the_juri -22 the_keeper 16
the_keyboard 89 the_king 38 the_knee 39 the_label -23 the_ladi 29 the_lamb 23 the_lamp -16 the_land -53
the_lander -20 the_lane -24 the_largest -25 the_late 21 the_laugh 30 the_lawyer -20 the_lead -32 the_leaflet 50
the_leagu -24 the_leas -28 the_lectern 78 the_lectur 62 the_leek -16 the_lesson -22 the_letterhead 17
the_librarian -17 the_lid -25 the_life 31 the_lifeboat -22 the_lift 24 the_limit -20 the_lip 19 the_lip-read 48
the_littl 23 the_live -16 the_lobbi 21 the_log -18 the_longest -19 the_lorri -48 the_loss -25 the_lotteri -20
the_loudspeak 15 the_lower -15 the_magazin 113 the_magistr 29 the_main -23 the_maker 22 the_man 106 the_margin 27
the_mark -46 the_market -18 the_mast -16 the_match -51 the_matter -17 the_meantim -27 the_mediev 15 the_medium 43
the_men -61 the_menu -21 the_message 53 the_middl -18 the_mine -21 the_minist 62 the_ministri 24 the_minut 36
the_mirror 24 the_miss -16 the_mistak -21 the_moder 18 the_moment -44 the_monei -55 the_month -20 the_mother -18
the_murder 62 the_name 50 the_navi 52 the_nearest -19 the_needl 34 the_neighbor 15 the_neighbour -47
the_network 38 the_new -100 the_newspap 52 the_next 94 the_night 40 the_nine -15 the_nomin -26 the_note -19
the_novel -15 the_nurs 121 the_occas -20 the_occup -20 the_offer -17 the_offic 26 the_offici -22 the_older -17
the_oldest -22 the_on 59 the_oper -25 the_opera -16 the_order -25 the_origin -28 the_other 38 the_outcom -26
the_outgo 16 the_owner -66 the_page 21 the_painter -16 the_pair -21 the_pan -32 the_panel -30 the_paper 85
the_parish -32 the_park -15 the_parrot -15 the_part 20 the_parti 41 the_passag 67 the_passeng -22 the_password 40
the_past 23 the_patch -21 the_patient -25 the_patrol -17 the_paus 32 the_payment -22 the_penguin 30
the_pension -27 the_perman 52 the_person -16 the_phone 20 the_photograph -29 the_piano 31 the_pictur 76
the_piec 62 the_pitch -16 the_place -26 the_platform 40 the_player -18 the_playoff 15 the_plinth 38 the_plot -16
the_point -28 the_polic -26 the_porch -15 the_port -31 the_post 17 the_poster 19 the_pot 38 the_power -26
the_practic 17 the_premier -39 the_presenc -15 the_presid 59 the_previou 56 the_price -42 the_priest 47
the_prime 68 the_print 27 the_printer 19 the_prison -21 the_produc 16 the_program 20 the_programm 86
the_project -37 the_promise -17 the_protest -16 the_proxi 15 the_pub -22 the_public -43 the_publish 70
the_pupil -37 the_puppet 48 the_purchas -23 the_putt -16 the_quai -20 the_quarrel 26 the_quarter 24
the_question -34 the_quotat 46 the_quote 53 the_race -15 the_rail -37 the_rain -60 the_ralli 35 the_real 75
the_rebel 26 the_recall -21 the_record -38 the_red 25 the_region 21 the_regist 30 the_relai -19 the_release 23
the_remark -18 the_reply 69 the_report 69 the_request 19 the_research -22 the_resid -15 the_resign 41
the_result 29 the_revers 24 the_review 22 the_revolt 29 the_ride 73 the_rider -18 the_right 36 the_river -54
the_road -42 the_roof -52 the_room -16 the_rope 24 the_round -15 the_rout -17 the_rover -20 the_row -15
the_rubber 16 the_rule 24 the_run 44 the_same 19 the_satir 43 the_scar 18 the_school 30 the_screen 66
the_screenshot 31 the_script -74 the_sea -18 the_season -37 the_seat -30 the_sector -16 the_secur 42
the_sender 35 the_sentenc 162 the_seri -39 the_servic -15 the_session 40 the_set -34 the_sheet 67 the_sheriff -17
the_ship -18 the_shoe -21 the_shortlist -21 the_showrunn 32 the_side -23 the_sight 19 the_signal -20
the_signatur 15 the_singer 63 the_singl -32 the_sister -21 the_site -32 the_six -28 the_sixth -30 the_size -39
the_sky -16 the_small -20 the_softwar 19 the_son -22 the_sort 28 the_sound 63 the_speak 33 the_speaker -23
the_speed 53 the_spell 45 the_sponsor 42 the_sport 27 the_spring -42 the_squar 25 the_stadium 27 the_stage -34
the_stair -57 the_stall 157 the_stand 63 the_start -34 the_statement 33 the_station 100 the_steepl -21
the_stenograph 83 the_store -15 the_storm 45 the_stove -35 the_stream 53 the_street -36 the_striker 21
the_student -31 the_studi -44 the_subject -24 the_sum -19 the_summer -25 the_suppos 35 the_surgeon 17
the_surgeri 17 the_suspect 23 the_swim -18 the_swing -28 the_tabl -22 the_tablet 59 the_tabloid 43 the_talk 41
the_tannoi 16 the_tape 19 the_teacher 22 the_team -20 the_tear 48 the_teenag -23 the_telegram 25 the_tenor 33
the_test -17 the_text 59 the_the 92 the_theatr 35 the_theft -17 the_thiev 28 the_three 34 the_tide -36
the_till -36 the_time 126 the_timet -17 the_toast 28 the_town -49 the_trade -28 the_traffic -33 the_trailer 38
the_train -29 the_transcript -24 the_transfer -20 the_translat 34 the_trial -67 the_trophi -30 the_troubl -15
the_troup 26 the_truth -15 the_tunnel -16 the_turn -30 the_tutor 103 the_twelfth 28 the_twin 32 the_two 48
the_typist 56 the_umpir -26 the_union -58 the_unit -22 the_univers 56 the_use -26 the_usual -15 the_vaccin -17
the_vallei -34 the_van 39 the_verdict 15 the_veteran 21 the_vicar 40 the_victim -26 the_video 44 the_view 16
the_vineyard -18 the_visitor -28 the_voice 38 the_volunteer -17 the_voter 47 the_wai -34 the_waiver -15
the_walk 29 the_war 20 the_ward 28 the_warehous 22 the_water -42 the_wave -33 the_weather -24 the_weekend -17
the_weekli 34 the_well -20 the_west 35 the_western -16 the_whale -15 the_whole 98 the_wholesal -19 the_widow 27
the_win -15 the_wind -47 the_window -15 the_winger 23 the_winter 32 the_wire 45 the_woman 84 the_women -20
the_wooden 23 the_word 52 the_work -28 the_writer 27 the_wrong 36 the_yacht -17 the_yard 34 the_year 73
the_younger -17 the_youngest -20 the_zoo 22 theater 26 theatr -36 theft -37 thei -54 thei_ar 89 thei_find 33
thei_had -23 thei_have -35 thei_might -22 thei_record -17 thei_should -17 thei_want 47 their -78 their_best 28
their_children 29 their_father -26 their_head 19 their_last 42 their_lawyer 25 their_mind 18 their_name -17
their_own -53 their_phone -43 them -32 them_a 22 them_and -18 them_at -16 them_between 23 them_by -28
them_everi 20 them_for -25 them_from 27 them_ha 34 them_in 36 them_is 50 them_on -20 them_that -16 them_the 19
them_to -24 them_under -19 them_until -22 them_up -39 them_wa -25 them_were 19 themselv -27 then 105
then_<name> 30 then_a -15 then_and 17 then_ask 28 then_go -23 then_he -65 then_hear -26 then_it -104 then_put 32
then_read -38 then_send -17 then_tell -21 then_the 20 theori 24 therapist 34 there_a -18 there_and 21 there_ar 31
there_for -15 there_ha 33 there_had -16 there_in -21 there_is -34 there_sinc -31 there_wa -51 there_were -16
these_that -15 these_word -40 thi 67 thi_articl -39 thi_column 37 thi_down 22 thi_in 42 thi_is -24
thi_magazin -35 thi_morn -18 thi_newspap -33 thi_occas -16 thi_ordinari -19 thi_point 16 thi_spring -16
thi_week 25 thi_winter -26 thi_year -36 thiev_had 31 thigh 51 thin -19 thing 63 thing_<speaker> 56
thing_anyon -27 thing_she 57 thing_that 20 thing_to -26 think 57 think_again -31 think_he 25 think_of 61
think_that -38 think_the -22 think_thei 15 think_to -41 think_up 63 third -82 third-gener -15 third_in -45
thirti 44 those 58 those_dai 54 those_of 39 those_who -87 those_word 62 threaten 37 threaten_the 41
three_<name> -25 three_at 40 three_children -16 three_dai -34 three_film -18 three_had -15 three_leg -19
three_minut -46 three_night -24 three_of -27 three_or 25 three_out 26 three_peopl 44 three_second 67
three_week -49 three_were -19 three_year -18 threw -37 threw_out -15 thriller 19 throat 27 throat_and -28
throne 17 through_<name> -26 through_a 52 through_an -16 through_it 34 through_their -21 through_them 23
throughout 78 thrown -56 thrown_out -35 thumb 28 thumb_and 31 ti -40 ti_it -24 ticket 38 ticket_ar 71
ticket_for -38 ticket_sold -21 tide -51 tie 41 tile -15 time -32 time_<speaker> 34 time_a 100 time_as 29
time_befor -21 time_by -31 time_in 24 time_it -27 time_of 41 time_on -30 time_sinc -19 time_that -42 time_the 57
time_thei -26 time_wa 17 time_with 19 timet -20 timet_had -29 tire -50 title -28 title_<words> 22 title_and 17
to -32 to_<number> -26 to_a 52 to_address 25 to_all 24 to_an 29 to_anoth -21 to_anyon 28 to_appeal -19
to_applaus 23 to_argue 16 to_be 15 to_bless -18 to_boil -29 to_borrow -31 to_bring -23 to_bui -18 to_call -31
to_carri -24 to_catch 33 to_chair 43 to_charg 16 to_choos -26 to_come -72 to_complain 20 to_cost -28 to_court -15
to_cover 18 to_criticise -18 to_direct -17 to_do -17 to_door -15 to_drive -28 to_empti 21 to_everyon 27
to_explain -19 to_fill 34 to_follow -28 to_forget 17 to_four 29 to_get 42 to_give -34 to_go -47 to_have 70
to_her 44 to_hi 83 to_him 53 to_himself 48 to_hold -37 to_hospit -15 to_ignor -37 to_it 15 to_keep -45 to_kill 19
to_lai -24 to_learn 79 to_leav -43 to_let -31 to_light -27 to_listen -15 to_make 31 to_mark 16 to_mean -18
to_move -21 to_none -16 to_on -20 to_open -20 to_oppose 16 to_pai -34 to_pick 15 to_pleas 21 to_polic -17
to_produc 35 to_promise -19 to_protect -32 to_pull -17 to_put -50 to_read 73 to_regist -15 to_repeat -15
to_reply -16 to_report -47 to_ring 15 to_save 16 to_say 110 to_see 43 to_sell 16 to_send -23 to_set 16
to_sing -15 to_six 17 to_stai 27 to_strike -21 to_take 26 to_talk -21 to_tear -43 to_tell 29 to_thank 17
to_the 46 to_thi 27 to_think -19 to_those -26 to_three -43 to_treat 26 to_type -17 to_us -73 to_use -28
to_voter 27 to_wear -16 to_whoever 79 to_win -42 to_work -35 to_write 36 toast 30 toaster -25 todai_there -18
togeth 34 togeth_as -34 togeth_by 21 togeth_with 31 toilet -20 toilet_on -17 tomb 30 tomorrow -21 ton -23
ton_of -20 tone 53 tongu 60 tonight -26 tonn -18 too_and 79 too_cold -17 too_late -24 too_short 25
took_<number> -26 took_five 22 took_for 39 took_four -42 took_her -50 took_him -23 took_in 23 took_it 54
took_no -81 took_note -50 took_off 23 took_onli -22 took_over 23 took_six 35 took_the 46 took_to 39 took_turn 28
took_two -16 tool 15 top -15 top_of 28 tore 24 tortois -16 toss 54 touch -18 touch_the -19 tour -20 tour_in 17
tour_of -18 tournament -25 towel -15 tower -53 town 30 town_<name> 48 town_and 29 town_council 40 town_from -18
town_in -17 town_it 16 town_on -18 town_that 35 toymak 15 trace 67 trace_a 31 trace_it 33 trace_of 23
trace_the 33 track -26 tractor -28 trade -42 trade_minist -30 trader -46 traffic 22 trailer 27 trailhead -17
train -83 train_as -37 train_partner -19 train_that -15 traine 37 trainer -26 transcript_of -30 transfer -23
transport -35 travel -32 travel_from -19 travel_with -18 treat -71 treat_as -30 treat_it 22 treat_the -25
treati -16 treatment -21 tree -35 trial -28 trial_of -39 trial_on -17 tribun 15 tribut -15 tribut_to -24
trigger 42 trim 21 trip -30 tripl -17 trooper -21 trophi -30 troubl -35 troubl_is -15 troup 26 trouser 25
true_that -16 truth 33 try 33 try_out 15 try_to -23 tub -15 tumbl 16 tune -24 tune_from -22 turkei 20 turn 34
turn_<speaker> 16 turn_a 43 turn_and 18 turn_down -49 turn_grei -16 turn_in -19 turn_into 33 turn_it -36
turn_of -18 turn_off -21 turn_out 29 turn_over 29 turn_sharper -26 turn_up 17 tutor 125 tweet_a -18 twelfth 28
twelv 35 twelv_word 16 twelv_year 25 twenti -24 twenti_minut -25 twenty-two -35 twice -29 twice_befor 36
twice_for 18 twice_on 51 twice_sinc -17 twice_the 20 twice_to -25 twin 20 twin_sister -22 two -15 two-lin -25
two_<name> 62 two_and 33 two_bottl 27 two_breakfast 16 two_children -60 two_climber -27 two_daughter -21
two_hors 15 two_hour -58 two_hundr 42 two_in -22 two_men 37 two_metr -33 two_month 25 two_more -21 two_new 15
two_night 16 two_o'clock -16 two_of -50 two_other 46 two_plai -34 two_point 18 two_recommend -27 two_second 24
two_sister 19 two_son -21 two_street 22 two_teenag 27 two_wed -18 two_week -21 two_when 42 two_wit 39
two_women -18 two_word 67 type 202 type_it 41 type_on 15 type_the 61 type_to 18 typefac 42 typist 110 tyre -24
umpir -25 unanim -26 uncl 30 uncl_had 26 uncut 84 under 56 under_<name> -23 under_<speaker> 23 under_an -15
under_gener 44 under_her 39 under_hi 22 under_him -16 under_oath 31 under_question -96 understand -16 unfold 93
unhappi -17 unhurt -18 union -66 union_ha 30 unit 32 unit_in 18 univers 16 unlock 72 unlock_with 19 unopen -31
unrepent -22 until 33 until_<name> 34 until_<speaker> 50 until_a -26 until_six -26 until_the 37 until_then -56
until_thi -22 until_three -17 untru 47 up_<number> -30 up_a -31 up_all 43 up_at -16 up_becaus 23 up_by -20
up_from -41 up_her 25 up_hi -18 up_in 21 up_insid 34 up_it 16 up_more 33 up_on -32 up_over 24 up_poster -16
up_say 25 up_six -33 up_the 56 up_their 31 up_to 56 up_with 38 updat 18 upheld 24 upon -15 upsid -19
upsid_down -19 upstair 33 urge -54 use_a -24 use_for -15 use_hi 39 use_mean 71 use_of -30 use_the 17 use_to -57
user 15 usher 17 usual -64 usual_take -28 utter 125 utter_a 78 vaccin -57 vallei -65 valu_of 15 vampir 33
van_that -16 variou 50 veget -28 vehicl -37 vehicl_wa -16 vendor 23 verb 42 veri 33 verifi -19 version 41
version_is -18 version_of -21 vessel -18 vet -25 veteran 16 veterinari 36 veterinarian 15 vicar 26 vicar_of -15
vice-chancellor -19 victim -51 victim_famili -17 victim_screen 17 video -31 video_from -26 video_of 44
video_on -21 video_show 15 view_of 18 viewer 47 villag -31 villag_could 30 villag_in -19 villag_of 28 vindic -26
vineyard -25 visa 18 visibl 24 visit -72 visit_<number> -15 visit_the -26 visitor -48 visitor_for 21
visitor_had -20 visitor_to -17 voice 58 voice_and -83 voice_by 70 voice_drop 36 voice_for 36 voice_from -42
voice_of -65 voice_on 25 voice_the -25 voice_wa -37 voicemail 26 volunteer 21 volunteer_among -17
volunteer_and 16 volunteer_from -46 volunteer_in -18 volunteer_with 42 vote -75 vote_and 33 vote_as -15
vote_by 38 vote_on -15 vote_to -32 vote_wa -22 voter_seem -15 vow 96 vow_of 94 vowel 108 wa_<name> 88
wa_<number> -36 wa_a 62 wa_abl -59 wa_abroad -22 wa_acquit 43 wa_add 43 wa_address -32 wa_alreadi 32 wa_and -31
wa_ani 35 wa_anoth 24 wa_answer -24 wa_ask -100 wa_asleep 68 wa_at 37 wa_back -27 wa_be 86 wa_becaus -15
wa_boo 21 wa_born -15 wa_bought -25 wa_bound 16 wa_broadcast -30 wa_brought -15 wa_buri 104 wa_call 15
wa_cast -18 wa_chang 26 wa_check 17 wa_close 87 wa_come 59 wa_comment -22 wa_cool -18 wa_delight -15 wa_discov 28
wa_do 64 wa_done -15 wa_down -20 wa_draft 23 wa_drawn 30 wa_drop -15 wa_eight 49 wa_eleven 24 wa_empti 33
wa_expect 20 wa_fabric 19 wa_find -48 wa_first 19 wa_forc 15 wa_found 43 wa_four 47 wa_free 35 wa_from 52
wa_full -41 wa_get 29 wa_given -33 wa_glad -15 wa_graciou -33 wa_green -19 wa_greet -22 wa_hand -27 wa_happi -24
wa_her 26 wa_hi 22 wa_hold 31 wa_how 18 wa_hurt -49 wa_in 18 wa_injur -17 wa_interrupt -15 wa_kept -27
wa_kill -16 wa_laid 17 wa_late 28 wa_leak -17 wa_led -32 wa_left -42 wa_less -44 wa_let -15 wa_lift -28
wa_light -21 wa_like -17 wa_live 51 wa_look -28 wa_lose -16 wa_lost -39 wa_miss 20 wa_more -23 wa_name -26
wa_never -21 wa_nine -33 wa_no 22 wa_normal -17 wa_noth 25 wa_off -15 wa_old -18 wa_on 56 wa_onli -18 wa_open 62
wa_paid -41 wa_photograph -22 wa_place 18 wa_plai -38 wa_point 18 wa_present -19 wa_publish -31 wa_put 18
wa_quick -16 wa_quote 22 wa_real -20 wa_refuse 28 wa_release -20 wa_remov 16 wa_right -53 wa_run 50 wa_safe -18
wa_say 79 wa_second -44 wa_see -18 wa_sentenc -45 wa_set 31 wa_share -22 wa_shoot 20 wa_shown -15 wa_shut 19
wa_sign -28 wa_sit -15 wa_sold 30 wa_sound 20 wa_split -17 wa_start -18 wa_still 23 wa_stolen -22 wa_stuck -18
wa_suppos -22 wa_sweep -33 wa_taken 19 wa_talk 28 wa_teach -15 wa_tell -83 wa_that 109 wa_the 124 wa_then 89
wa_there 34 wa_three -16 wa_train -15 wa_treat -22 wa_try 15 wa_turn -15 wa_two 55 wa_under 33 wa_unhurt -17
wa_until -20 wa_wear 21 wa_what 32 wa_withdrawn 23 wa_write 29 wa_wrong 17 wag 38 wage -23 wai 64 wai_and 28
wai_in -17 wai_it -27 wai_of 22 wai_round 24 wai_that -19 wai_to -20 wait -80 wait_nine -21 wait_until 22
waiter 31 waiver -20 waiver_and -17 walk -40 walk_out -25 walk_to -27 wall -30 wall_ar -18 wall_as 25 wall_by -23
wall_hang -23 walru 24 want -74 want_a -33 want_him 42 want_the -23 want_to -34 war 16 war_of 28 ward_at 35
wardrob 60 warn -24 warn_had -19 wasn't 20 watch -31 watch_close 21 watch_from -23 watch_the -30 water -59
water_compani 38 water_had 23 water_the -16 wave 26 wave_took -33 wax 32 waxwork 25 we_ar 35 we_had -28
we_should 24 weak -30 wear 73 wear_the 117 weather -37 websit_on 15 websit_that -23 wed 59 wed_parti -21 week -68
week_a 29 week_after -23 week_and -51 week_befor -36 week_for 36 week_in -31 week_off -26 week_sooner 44
week_the 38 week_to -26 week_under 17 week_wa 34 week_will 62 weekend 17 weekend_in 40 weekend_the 33
weekli_and -18 weigh -48 weigh_<number> -31 weight -26 weight_and -24 welcome -21 welcome_the -30 well-known 25
wept -35 were -91 were_<number> 28 were_<words> -34 were_all 21 were_ask 23 were_brought -15 were_built -22
were_call -18 were_given -24 were_hand 16 were_hold -18 were_less -25 were_made -17 were_move 24 were_not -52
were_out 21 were_put 39 were_read 15 were_shown 19 were_shut 37 were_slow -18 were_taken -47 were_tell 16
were_the 51 were_think 17 were_to 39 were_too -19 were_under -26 western 19 western_<name> 34 wet -45
wet_<name> -16 whale -39 what 95 what_<name> 57 what_<speaker> 83 what_a 43 what_do -54 what_ha -42 what_had -40
what_happen -38 what_he 23 what_her 19 what_is -25 what_it 34 what_made -23 what_she 21 what_sound -18
what_the 78 what_thei -38 what_wa -54 what_you -45 whatev 108 whatev_is 37 wheat -22 when -16 when_<name> -50
when_<speaker> 43 when_a -31 when_he 24 when_her -31 when_she 62 when_thei 23 when_thi -28 whenev 55 where 52
where_<name> 19 where_<speaker> 31 where_hi -15 where_it 28 where_she 16 where_the 78 where_there -29 whether -44
whether_<speaker> -36 whether_anyon 38 whether_he -29 whether_she -36 whether_the 29 which 40 which_<speaker> 84
which_ar -29 which_cost 39 which_everi -24 which_go -28 which_ha -56 which_is -48 which_it -30 which_make -21
which_most 70 which_no 18 which_nobodi -16 which_of 22 which_run -30 which_say 27 which_take -15 which_the 95
which_to -18 which_use 26 which_wa -18 while 29 while_<speaker> 19 while_a 19 while_it -23 while_she -22 whip -24
whisper 69 whisper_in 15 whistl -17 who 22 who_also 15 who_answer -15 who_brought -25 who_call 16 who_came -43
who_chair -24 who_charg 74 who_could 28 who_di -15 who_did -34 who_doe 51 who_doesn't 28 who_first 38 who_gave 42
who_get 29 who_got -29 who_grew -21 who_ha 60 who_had -31 who_hear 48 who_hold -33 who_host -15 who_join -16
who_keep 34 who_kept -53 who_learn -18 who_led -18 who_let 18 who_look 16 who_plai -77 who_put 38 who_ran -23
who_rang 80 who_read -19 who_receiv 20 who_repres -16 who_run -50 who_say 119 who_sell -18 who_show -18
who_speak 24 who_spent 28 who_still 57 who_stop -27 who_swear 29 who_take -21 who_tell 73 who_took -44
who_translat -16 who_use 16 who_vote -15 who_wa -20 who_were -18 who_won 24 who_wore 22 who_work -49 who_would 57
who_write 35 whoever 160 whole 97 whole_of 63 whole_salami -23 wholesal -22 whom 92 whom_<speaker> 17 whom_it 18
whom_the 47 whopper 28 whose 40 whose_father 23 whose_motto -16 whose_resign 18 whose_screen -16 why -45
why_he -17 wide -27 widow 39 widow_<name> -50 widow_in -25 widow_of 15 wife -27 wife_<name> -33
wife_<speaker> -32 wife_say 27 wife_who 60 wig 68 will -178 will_choos -20 will_do -19 will_have -18 will_hear 30
will_in 32 will_stai -33 will_take -23 will_the -16 will_to -26 win -55 win_a -24 wind -92 winger 15 wink 60
winner -22 winter -39 winter_of 50 wipe 59 wire 61 wisdom 34 wisdom_teeth 34 wish 99 wish_and -22 wit -19
wit_for -18 wit_wa 16 witch 17 with_<name> 17 with_<number> -62 with_<speaker> 19 with_<words> 42 with_a 62
with_anoth -26 with_both 21 with_eleven 16 with_her -17 with_hi -96 with_him -31 with_inform -24 with_it 73
with_laughter 27 with_no 29 with_on -26 with_our -15 with_rain 20 with_seven 18 with_six -15 with_that 25
with_the 20 with_them -35 with_three 20 with_what -62 with_which 23 withdrew 16 withdrew_it -22 withdrew_on 20
withdrew_the 41 withheld -25 within -67 within_<number> 32 within_<speaker> -42 within_six -15 within_the 17
without -44 without_an 24 without_ani -27 without_it -52 without_note -62 without_power -19 without_say 15
woke 69 woken 44 woman 42 woman_in 54 woman_to -47 woman_who -22 women -89 won't -39 won_<number> -30 won_an 15
won_best -18 won_by 53 won_it 37 won_the -20 wonder 33 wood 35 wooden 104 wool -16 word 47 word_<words> -70
word_after 63 word_and 101 word_ar -16 word_befor -32 word_come 23 word_in -59 word_into 21 word_of 82
word_on -56 word_she 24 word_the 30 word_to -45 work -43 work_at -24 work_by 15 work_from 59 work_of 74
work_on -57 work_out 31 work_through -15 work_with -41 worker -17 worker_in 39 worksheet 59 workshop 41 world -26
worry -51 wors -36 worst -30 worst_dai -19 worth -22 worth_it -16 would -68 would_be -37 would_block -15
would_close -15 would_do -15 would_follow -15 would_go -37 would_have 115 would_know 15 would_make -20
would_not -23 would_pai 36 would_put 32 would_say 22 would_share 28 would_show 17 wouldn't -20 wrap 19 wrist -35
wrist_in -24 write 71 write_<speaker> 91 write_<words> -55 write_a -19 write_as 37 write_at 34 write_down 26
write_her -20 write_in 50 write_it 69 write_on -55 write_the -18 write_to 44 writer 64 wrong 88 wrong_wai 47
yacht -23 yard_is 42 ye 58 year -75 year_<name> 24 year_<number> 56 year_<speaker> -44 year_<words> 51
year_after 82 year_as 71 year_for -20 year_had 27 year_in 40 year_run -38 year_say -15 year_tell 41 year_than 24
year_the 48 year_to -18 year_wa 23 year_when 27 yearli 20 yellow -37 yesterdai_that -22 yet 115 yet_been 35
yet_done -24 you -24 you_can -42 you_think -32 younger 39 younger_brother 22 younger_nurs -21 youngest -22 zoo 15
`,
} as const;
