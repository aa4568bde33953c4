/**
 * How much each sign of a sentence counts against words near it, in hundredths of log-odds: "sign weight sign weight …".
 * Written by `npm run eval -- fit-framing --write` from the invented texts of tests/fixtures/framing; don't edit it.
 * `src/quotes/judging/framing/sentence-signs.ts` explains what a sign is.
 */
export const FRAMING_SIGNS = {
  constant: -2.25,
  /** A sentence counts from this sum on. */
  threshold: -0.55,
  table: `
10-year-old -17 15-year-old 65 24-year-old -15 34-year-old -17 <name> -52 <name>_<name> -71 <name>_<speaker> 64
<name>_<words> -40 <name>_a -21 <name>_about -21 <name>_accept -22 <name>_after -66 <name>_afternoon -33
<name>_ag 15 <name>_airport -19 <name>_all 20 <name>_along -17 <name>_an -24 <name>_and -30 <name>_answer 15
<name>_ar -16 <name>_at -61 <name>_begin -23 <name>_besid 21 <name>_between -42 <name>_both 60 <name>_bought 15
<name>_brought 39 <name>_but 28 <name>_by 20 <name>_call -35 <name>_came -25 <name>_card 33 <name>_charact -20
<name>_coaster -25 <name>_cold 27 <name>_court -15 <name>_dealership -15 <name>_deleg 45 <name>_deny -39
<name>_di -36 <name>_did 61 <name>_disclose 32 <name>_down -23 <name>_drew 30 <name>_du 15 <name>_each 48
<name>_eat -24 <name>_edit -24 <name>_fell -24 <name>_festiv -15 <name>_fire -17 <name>_first -30 <name>_for -60
<name>_from 21 <name>_grei 115 <name>_had -16 <name>_have 24 <name>_hear -25 <name>_her 37 <name>_hi -17
<name>_hold -22 <name>_hospit 45 <name>_in -40 <name>_instead -20 <name>_is -33 <name>_it 15 <name>_juri 25
<name>_keep -20 <name>_last 81 <name>_law 31 <name>_learn 49 <name>_left 70 <name>_let -28 <name>_lost -24
<name>_made -32 <name>_magistr 15 <name>_maker 37 <name>_man -42 <name>_market -19 <name>_mayor 32
<name>_meet -27 <name>_message -15 <name>_million -15 <name>_minist -17 <name>_more -23 <name>_morn -53
<name>_move -33 <name>_museum 28 <name>_newspap -19 <name>_night -45 <name>_notic -19 <name>_of -79 <name>_on -95
<name>_oper 17 <name>_opinion -20 <name>_opposit -28 <name>_origin 32 <name>_outsid -15 <name>_over -30
<name>_plai -39 <name>_point -25 <name>_praise -16 <name>_presid -18 <name>_press 26 <name>_primari 49
<name>_print -16 <name>_prison 15 <name>_put -16 <name>_rate 31 <name>_reach -30 <name>_read -29
<name>_record -27 <name>_reply -25 <name>_run 29 <name>_say -157 <name>_see 58 <name>_send -15 <name>_set 21
<name>_share 20 <name>_shortli 33 <name>_sinc -31 <name>_so -32 <name>_speaker 26 <name>_spent 31
<name>_stand -24 <name>_state -29 <name>_station -26 <name>_strike 46 <name>_studio 34 <name>_suggest -19
<name>_take 21 <name>_tap 27 <name>_tell -42 <name>_that -35 <name>_the 21 <name>_thei 32 <name>_then -30
<name>_there -34 <name>_town 32 <name>_turn 39 <name>_under -38 <name>_until 15 <name>_voice -33 <name>_wa 22
<name>_want -19 <name>_were 25 <name>_when -21 <name>_where -29 <name>_who -19 <name>_whose 41 <name>_will -35
<name>_with -16 <name>_without -21 <name>_write 26 <number> -118 <number>_<name> 119 <number>_<speaker> -21
<number>_a 22 <number>_about 94 <number>_after -20 <number>_an 33 <number>_arrest 60 <number>_as -15
<number>_ask 18 <number>_at -18 <number>_billion -16 <number>_book 15 <number>_bought 32 <number>_burn 15
<number>_but -15 <number>_by -43 <number>_call 43 <number>_came -15 <number>_chang 19 <number>_confirm 17
<number>_copi -25 <number>_dai -28 <number>_degre -21 <number>_dollar 31 <number>_each -30 <number>_fake -17
<number>_feet -21 <number>_for 17 <number>_from -19 <number>_go -31 <number>_got -20 <number>_ha -15
<number>_have 34 <number>_he 23 <number>_hectar -19 <number>_hold -25 <number>_hour -18 <number>_hous -17
<number>_it -28 <number>_learn -30 <number>_letter -40 <number>_live -22 <number>_meal 23 <number>_metr -37
<number>_mile 42 <number>_million -62 <number>_minut -65 <number>_month -34 <number>_not -30 <number>_of 50
<number>_off 21 <number>_on -18 <number>_other 45 <number>_over -20 <number>_p. 15 <number>_page -62
<number>_peopl -33 <number>_per -33 <number>_percent -49 <number>_plead 25 <number>_pound 18 <number>_run -19
<number>_say -49 <number>_second 36 <number>_shill 32 <number>_shop 38 <number>_show -27 <number>_signatur -16
<number>_sinc 17 <number>_that -25 <number>_the 28 <number>_thei 21 <number>_time -19 <number>_to -19
<number>_under -49 <number>_until 20 <number>_vote 20 <number>_wa -27 <number>_were -20 <number>_who 71
<number>_whose 43 <number>_will 59 <number>_winner -17 <number>_with 18 <number>_word -29 <number>_would -15
<number>_yard -16 <number>_year -98 <speaker> 82 <speaker>_<name> 21 <speaker>_<number> -120
<speaker>_<speaker> -77 <speaker>_<words> 115 <speaker>_a -104 <speaker>_account 69 <speaker>_add -53
<speaker>_admiss 19 <speaker>_admit -21 <speaker>_among 53 <speaker>_an 61 <speaker>_and 46
<speaker>_apologise -36 <speaker>_appeal 22 <speaker>_at 52 <speaker>_autumn -20 <speaker>_bakeri -37
<speaker>_bank 23 <speaker>_befor 58 <speaker>_believe 16 <speaker>_blink 21 <speaker>_board -17
<speaker>_broke -19 <speaker>_brother -71 <speaker>_brought -23 <speaker>_by -38 <speaker>_call -35
<speaker>_can -33 <speaker>_chair 27 <speaker>_close -26 <speaker>_club 29 <speaker>_complaint 17
<speaker>_confirm -62 <speaker>_correct -16 <speaker>_could 52 <speaker>_court 29 <speaker>_crew -16
<speaker>_cross -19 <speaker>_crowd 25 <speaker>_defend -20 <speaker>_di -24 <speaker>_did 50
<speaker>_differ -23 <speaker>_doe -36 <speaker>_door -27 <speaker>_drew 24 <speaker>_edit -22
<speaker>_famili 83 <speaker>_figur 17 <speaker>_find -67 <speaker>_first 31 <speaker>_floor -23
<speaker>_fold 29 <speaker>_foot 31 <speaker>_for 15 <speaker>_former -19 <speaker>_four 16 <speaker>_gave -50
<speaker>_get 27 <speaker>_go -50 <speaker>_grew 24 <speaker>_had 43 <speaker>_hand -27 <speaker>_hasn't -16
<speaker>_head 52 <speaker>_her -15 <speaker>_hit -23 <speaker>_hold -24 <speaker>_hous 21 <speaker>_in 53
<speaker>_is 155 <speaker>_jaw 39 <speaker>_juri 17 <speaker>_keep -28 <speaker>_kept 57 <speaker>_knew 16
<speaker>_know -30 <speaker>_lai 40 <speaker>_last 18 <speaker>_later -22 <speaker>_laugh -34
<speaker>_lectern 24 <speaker>_light -27 <speaker>_line 57 <speaker>_lip 40 <speaker>_live 33 <speaker>_look 15
<speaker>_lost -64 <speaker>_made -19 <speaker>_man 20 <speaker>_mean -45 <speaker>_message 15 <speaker>_might 49
<speaker>_minist -30 <speaker>_minut 26 <speaker>_miss -15 <speaker>_mother 53 <speaker>_mouth 31
<speaker>_name 48 <speaker>_next -31 <speaker>_night -23 <speaker>_note -61 <speaker>_notic 23 <speaker>_of -42
<speaker>_offer -16 <speaker>_offic 29 <speaker>_on 124 <speaker>_onli 36 <speaker>_oper -42 <speaker>_opposit 43
<speaker>_order 25 <speaker>_own -25 <speaker>_phone 24 <speaker>_photograph 50 <speaker>_pick -18
<speaker>_pictur -16 <speaker>_plead -37 <speaker>_podcast 22 <speaker>_point -20 <speaker>_polic 24
<speaker>_post -22 <speaker>_praise 77 <speaker>_present -16 <speaker>_press -15 <speaker>_prime -30
<speaker>_promise -16 <speaker>_pull 40 <speaker>_put -59 <speaker>_question -18 <speaker>_quote 55
<speaker>_rang -44 <speaker>_reach -19 <speaker>_read -102 <speaker>_real 42 <speaker>_recall 16
<speaker>_remark 25 <speaker>_rememb -21 <speaker>_repeat -48 <speaker>_reply -19 <speaker>_resign -16
<speaker>_rival 28 <speaker>_roll 17 <speaker>_row 31 <speaker>_sat -35 <speaker>_say -80 <speaker>_score -18
<speaker>_second 28 <speaker>_see 25 <speaker>_send -34 <speaker>_sentenc 16 <speaker>_share -29
<speaker>_shook -31 <speaker>_sign 46 <speaker>_smile -16 <speaker>_sold 25 <speaker>_son 28 <speaker>_speak -100
<speaker>_speech 15 <speaker>_spring -17 <speaker>_stai -21 <speaker>_start -23 <speaker>_statement 45
<speaker>_step -15 <speaker>_still -38 <speaker>_stood -36 <speaker>_team -15 <speaker>_tell -63
<speaker>_thank -23 <speaker>_that 21 <speaker>_then -56 <speaker>_to 89 <speaker>_took -22 <speaker>_train 33
<speaker>_translat 16 <speaker>_turn 28 <speaker>_two 53 <speaker>_use 34 <speaker>_veri 50 <speaker>_visit -18
<speaker>_voice 18 <speaker>_vote -15 <speaker>_wa 55 <speaker>_watch -15 <speaker>_water 48 <speaker>_welcome 28
<speaker>_were 45 <speaker>_when 24 <speaker>_whether -17 <speaker>_who -82 <speaker>_whose -21
<speaker>_widow 49 <speaker>_wife 75 <speaker>_will 85 <speaker>_with -41 <speaker>_woke -15 <speaker>_won -32
<speaker>_word 25 <speaker>_worst -17 <speaker>_would 214 <speaker>_write -120 <speaker>_younger 31 <words> -136
<words>_<name> -24 <words>_<speaker> 157 <words>_a -18 <words>_accord 46 <words>_and 113 <words>_at 32
<words>_but 56 <words>_by -16 <words>_call 77 <words>_came -24 <words>_for -22 <words>_from 67 <words>_give -18
<words>_ha -49 <words>_had 35 <words>_have 47 <words>_he -86 <words>_in 72 <words>_it 24 <words>_not 24
<words>_say 77 <words>_she -120 <words>_the 214 <words>_to 53 <words>_wa 119 <words>_were 30 <words>_when 40
<words>_where 49 <words>_which 30 @access 30 @access@duress 18 @access@elsewhere 21 @access@lack 28
@access@others 33 @access@stage 17 @citing@forms -17 @citing@games 22 @citing@inventing -23 @citing@lifetime 35
@citing@others 21 @citing@sound 37 @citing@stage 29 @conditions -23 @conditions@differing -15
@conditions@drafts 21 @conditions@fiction 25 @conditions@lack 26 @conditions@records 15 @conditions@sound -27
@conditions@texts 16 @corrections 21 @corrections@differing -18 @corrections@performers 22 @corrections@stage 23
@corrections@texts 36 @differing@drafts 22 @differing@fiction -15 @differing@inventing -23 @differing@language 15
@differing@records 31 @differing@school -22 @differing@sound 17 @differing@year -29 @drafts 33 @drafts@forgery 37
@drafts@lack 29 @drafts@others -18 @drafts@records 19 @drafts@school 18 @drafts@stage 17 @drafts@texts 44
@drills 38 @drills@texts -16 @duress 21 @duress@lack 22 @duress@records 15 @duress@stage 22 @elsewhere -20
@elsewhere@lack 31 @elsewhere@lifetime -15 @elsewhere@others 15 @fiction 44 @fiction@finding 27
@fiction@games -17 @fiction@jest 18 @fiction@lack 34 @fiction@lifetime -17 @fiction@others 15
@fiction@performers 15 @fiction@school 28 @fiction@year 16 @finding 26 @finding@forgery 21 @finding@forms -17
@finding@lack 35 @finding@language 23 @finding@others 23 @finding@school 28 @finding@texts 36 @forgery 55
@forgery@inventing 20 @forgery@machines 15 @forgery@others -19 @forgery@year 33 @forms@lack 21 @forms@texts 16
@games 17 @games@inventing 21 @games@others 20 @games@stage -19 @games@texts 17 @inventing 51 @inventing@lack -15
@inventing@others 16 @inventing@texts 25 @jest 37 @jest@texts 15 @lack@language 18 @lack@lifetime 37
@lack@machines 26 @lack@performers -27 @lack@sleep 15 @lack@texts 56 @language 40 @language@mistakes 18
@language@others 21 @language@sound 27 @language@texts 22 @lifetime@records 19 @lifetime@texts 34
@lifetime@year 53 @machines 47 @machines@records 29 @machines@sound 27 @machines@year 19 @mistakes@others 19
@mistakes@texts 28 @others@sound 25 @others@stage 16 @others@texts 47 @performers 43 @performers@texts 31
@records 36 @records@texts 15 @school 20 @school@stage 24 @sleep 37 @sound 38 @sound@texts 40 @spirits 17
@spirits@texts 17 @stage 23 @stage@texts 29 @texts 66 @year 47 ^<number> -84 ^<speaker> -132 ^<words> -225 ^a -52
^about -43 ^accord -33 ^actor -17 ^after 22 ^afterward -33 ^aid -15 ^airport 39 ^all -50 ^along -18 ^among -67
^an -76 ^and -67 ^anoth -56 ^anyon 42 ^approv 26 ^astronom -18 ^at 36 ^athlet -17 ^attend -15 ^back 28 ^befor 23
^behind 33 ^between 40 ^biscuit -29 ^bishop -25 ^board -20 ^bookmak -18 ^born -18 ^both -32 ^but -61 ^by 18
^candid 16 ^captain -29 ^chief -39 ^citi -17 ^commission -16 ^correct 15 ^council 18 ^custom -60 ^deputi -15
^did -47 ^doctor 49 ^dure -18 ^each -50 ^earli -21 ^earlier -16 ^economist -25 ^eleven -23 ^emerg 27 ^everi 70
^expert -34 ^extract -33 ^fan 41 ^farmer -20 ^film -30 ^five -27 ^flight -28 ^forti 23 ^freed 29 ^friend 22
^from 56 ^had -20 ^half -26 ^have 31 ^he -133 ^her -37 ^here -32 ^heron -18 ^hi -104 ^historian 60 ^how -35
^in -50 ^investig 31 ^is -24 ^it -92 ^judg -41 ^juror -34 ^last -47 ^lesson 29 ^letter -22 ^librarian 36
^listen 91 ^magistr 23 ^mani -29 ^mark 37 ^mayor -16 ^miss -22 ^more -28 ^most -45 ^my -33 ^neither 16
^network -17 ^new -24 ^nobodi -48 ^none -91 ^nor -28 ^not -98 ^note -28 ^now -20 ^of 28 ^offic 42 ^on -21
^oppon -21 ^opposit -41 ^organis -17 ^other -111 ^outsid -31 ^owner -17 ^page 29 ^passeng -17 ^phone -27
^pigeon -18 ^plai 96 ^player 42 ^polic -41 ^poster -15 ^presid -42 ^press 25 ^princip -16 ^professor -20
^public -16 ^read -16 ^reader 71 ^record -22 ^regul -16 ^rent -19 ^resid -26 ^result -21 ^rival -18 ^scholar 22
^sea -15 ^second -31 ^sentenc -29 ^share -20 ^she -55 ^shop -25 ^side 45 ^snow -16 ^soldier -18 ^some -77
^someon 24 ^sound 16 ^speak -35 ^station 31 ^student -16 ^surgeon -18 ^swimmer -17 ^talk -17 ^teacher -26
^team 21 ^tell -54 ^test 37 ^that -16 ^the 15 ^thei -68 ^their -40 ^there -19 ^thiev -29 ^thirti 26 ^those 46
^three -42 ^through -26 ^ticket -47 ^to 74 ^todai -21 ^town -26 ^trader -20 ^traffic -23 ^transport -22
^tribut -15 ^twenty-two -36 ^two -16 ^under 25 ^until -57 ^viewer -23 ^volunteer 29 ^we 71 ^what 17 ^when -55
^who -25 ^whoever 23 ^why -16 ^will -19 ^word -38 ^ye -18 ^year 58 ^you -21 ^younger -19 a_<name> 90
a_<speaker> 27 a_<words> 64 a_babi -26 a_baker 15 a_bakeri 34 a_ban -16 a_bank -15 a_banner -35 a_barber 27
a_bedroom 21 a_beekeep 16 a_bicycl -20 a_bin -15 a_biscuit 37 a_board 29 a_boat -15 a_bold -19 a_book -34
a_bookmak 40 a_borrow 61 a_bottl 16 a_bow 20 a_breath 34 a_broken -50 a_bu -31 a_bucket -24 a_button 65
a_cabl -23 a_camera -29 a_campaign -15 a_cano -21 a_caption -17 a_car 20 a_caravan 28 a_cardiologist 20
a_career -21 a_cattl 19 a_centuri 37 a_chain -15 a_chair -18 a_chariti 26 a_chequ -17 a_child 41 a_church 21
a_claim -24 a_clean -39 a_clinic -25 a_cloth 28 a_coach -19 a_coffe 17 a_coin 51 a_cold 111 a_colleg 30
a_column -15 a_coma 34 a_commiss 26 a_compani 28 a_conserv 16 a_contract -16 a_convert -20 a_copi -18
a_corner -23 a_correct 45 a_cough 36 a_count 29 a_counti -19 a_cross 17 a_crowd -18 a_cruis 41 a_custom -42
a_cyclist -16 a_dai -39 a_dam 23 a_deepfak 39 a_deliveri 16 a_deposit -23 a_detect 22 a_discuss 20 a_disput -28
a_dollar -26 a_door 16 a_dozen -21 a_drama 42 a_draw -36 a_dress 33 a_drill 33 a_drip -21 a_driver 22 a_dry -18
a_duck 51 a_fabric -19 a_fals -36 a_famili 15 a_fan -24 a_farm -16 a_fee -21 a_few -42 a_film 30 a_fire 19
a_firm 42 a_flat 51 a_flight 57 a_flood 15 a_fold -15 a_forgeri 43 a_fortnight 18 a_frame -19 a_fresh 21
a_fruit 21 a_furnitur 47 a_game 22 a_garag 19 a_ghost -53 a_gift 16 a_goat 15 a_good 36 a_govern -15 a_grai -28
a_grain -15 a_grandmoth -24 a_grei -40 a_group 35 a_grudg 40 a_gym 18 a_half -25 a_hand -18 a_hat 17 a_heavi -19
a_heckler 22 a_high -34 a_hoax 62 a_hole -21 a_hotel 16 a_hous -20 a_hydrologist 45 a_hymn -18 a_jar 17 a_job 18
a_joint -21 a_journalist 23 a_judg -23 a_king -76 a_kitchen 18 a_lamp 15 a_languag 25 a_laptop 50 a_larg -19
a_lawyer -16 a_lay-bi 16 a_leaflet 24 a_legaci -19 a_letter -61 a_level -16 a_lift 26 a_lighter -17 a_limit -21
a_line -24 a_lip-read 21 a_live 18 a_loan -31 a_local -20 a_lookalik 33 a_loudspeak 34 a_low -17 a_m -33
a_magazin 44 a_major -35 a_maker -27 a_man 25 a_market 19 a_mattress 15 a_meet -19 a_member -27 a_memori -18
a_mermaid -16 a_metr 37 a_microphon 21 a_minimum -20 a_minut -17 a_mirror 21 a_miss 31 a_mission -16 a_model 16
a_name -50 a_navi -16 a_neighbour -18 a_newspap 51 a_night 15 a_note -19 a_novel 50 a_nurs -45 a_paid 30
a_pair 66 a_panel 16 a_parish 34 a_parodi 41 a_parrot -48 a_part 38 a_patch 53 a_paus -53 a_penalti -19
a_person -29 a_petit -27 a_petrol -21 a_pharmaci 39 a_phone -23 a_photocopi 25 a_photograph 33 a_phrase 20
a_piano -28 a_pictur -15 a_pigment 26 a_plai -37 a_plan 45 a_plane -21 a_plant -16 a_plaqu 17 a_plate -15
a_plea 15 a_plumber 21 a_point 36 a_polygraph -18 a_portrait -33 a_post -40 a_postcard -35 a_poster 15 a_pot -37
a_pound 17 a_prank -24 a_prize 53 a_program 17 a_protest 58 a_public 47 a_puppet 19 a_qualifi -39 a_quarri 32
a_quarter -41 a_radio -27 a_rail 31 a_ralli -44 a_rang -20 a_real 20 a_reason -15 a_recip 38 a_record -57
a_reform -27 a_remark 33 a_rent 61 a_repair 19 a_report -51 a_request 47 a_result -20 a_retir 64 a_rifl 35
a_ring -26 a_room -45 a_round 46 a_row -48 a_rubber 31 a_runner 21 a_sandwich 25 a_scale -16 a_school -71
a_schoolboi 52 a_screen -82 a_search 17 a_second -60 a_select -15 a_senior -21 a_separ -16 a_sergeant 24
a_seri 28 a_server 44 a_shop -19 a_short -27 a_sign -24 a_silver -18 a_similar -21 a_singl 40 a_skylight -17
a_slightli -16 a_slip 24 a_song 44 a_sophomor -23 a_sore -16 a_sound 32 a_sourc -17 a_speech 57 a_sprain -24
a_stand -20 a_statement -59 a_store -17 a_stori 34 a_straight 43 a_stranger 17 a_street 74 a_strike 15
a_stroke 37 a_studi -35 a_supplier 21 a_tabl -18 a_tablet -23 a_talk 62 a_tape -49 a_taxi 46 a_teacher -24
a_team -29 a_teammat 21 a_technician -25 a_televis -15 a_temperatur 18 a_tenth -24 a_test -25 a_text -16
a_third -20 a_threat -24 a_thriller 15 a_thumb 24 a_ticket -29 a_tie -23 a_time 60 a_tin -22 a_toaster -17
a_town 34 a_traffic 84 a_train 19 a_tram 24 a_translat -21 a_transport 16 a_trial -19 a_tribun -16 a_two-lin -25
a_typefac 16 a_veget -17 a_vet -16 a_veterinari 37 a_video -24 a_vindic -23 a_visa 38 a_voice -30 a_vote -35
a_vow 69 a_wai -20 a_wardrob 51 a_weak -21 a_websit 24 a_wed -51 a_week 16 a_weekend 36 a_wet -31 a_while -66
a_white -31 a_whole -23 a_wider -17 a_wind 26 a_woman 23 a_wrestl 20 a_year -38 abbei -15 about -44
about_<number> -34 about_<speaker> 27 about_<words> -16 about_a 62 about_forti 15 about_four -54 about_her -32
about_him 19 about_on -25 about_that -52 about_their -24 about_three 33 about_two -22 abov -20 abov_a -27
abov_her -22 abov_the 18 absent 20 absent_from 16 abstain -17 academi -23 accent 100 accept -41 accord -31
accord_to -24 account_and -17 account_ha 117 account_had 38 account_with 40 accuse -29 accuse_hi -15
accuse_the -15 acknowledge -35 acknowledge_the -15 acoust 52 acquit 31 across 50 act_as -38 act_in -17 actor -40
actor_who -29 actress 18 actual 38 ad 28 add -66 add_<words> 18 add_by 72 add_that -18 add_to -18 address 53
address_a -16 address_the 33 address_with -27 adjourn -22 administr -45 admir 37 admiss 66 admiss_in -24
admit -36 admit_and -24 admit_be 37 admit_that -30 admit_to 26 adult -15 advance 16 advertis 48 advertis_for 19
advic -40 advise_runner -16 affair -23 affect -42 affidavit 21 after -42 after_<speaker> 61 after_<words> 28
after_a -114 after_all -20 after_an -15 after_four -17 after_hear 19 after_her 36 after_hi 63 after_lunch -19
after_on 27 after_that 25 after_the 80 after_their 35 afternoon 58 afterward 130 afterward_<name> -18
afterward_in -16 afterward_that -41 afterword 57 ag -44 ag_for -15 ag_of -30 again -64 again_after -21
again_and 39 again_at -20 again_from -18 again_in -44 again_to -21 against -29 against_hi -15 agenc 81
agenc_ha -36 agenc_had -16 agenc_produc -19 agent 22 agent_in -17 ago 35 ago_in 36 agree_that -28 agree_with -24
agreement -35 aid -79 aim -17 air 30 air_the -16 aircraft -17 aircraft_on -21 airlin -21 airport 37
airport_on -19 alarm -31 alarm_and -32 alarm_clock 29 album -35 aliv -37 aliv_and -15 all 54 all_<speaker> 23
all_afternoon 23 all_but -17 all_dai 15 all_eight 20 all_four -26 all_it 16 all_nine 23 all_of -37 all_six 35
all_that 54 all_the 24 all_thi 19 all_to 29 allege 44 allow -31 allow_home 36 allow_in -26 allow_to -18
almost_certainli 65 almost_two -31 alon 41 along 79 along_<number> -24 along_the 32 along_with 20 aloud 46
aloud_at 26 alreadi -16 also -31 also_ask -17 alter -30 although -27 altogeth 36 ambassador 64 ambul -28
among -37 among_it 21 among_the -25 among_them 22 among_those -25 amount 17 amount_to 41 amus 23 an 49
an_<name> 24 an_account -24 an_actress 28 an_affidavit 31 an_afternoon 15 an_aid -31 an_angri 27 an_ankl 20
an_answer -22 an_assist 16 an_audienc 35 an_averag -18 an_earli -20 an_earlier -62 an_earthquak 31 an_egg 15
an_email -24 an_end -29 an_engin -21 an_expert -53 an_extra 22 an_ic 26 an_impostor 60 an_inquiri -36
an_inspector -22 an_intern -23 an_interpret -45 an_investig -15 an_octav 34 an_onlin 16 an_opinion 28
an_ordinari 18 an_outsid -25 an_unopen -16 anaesthet 41 and 55 and_<name> -16 and_<speaker> 98 and_<words> 45
and_a 23 and_about -22 and_address -23 and_again -27 and_all 27 and_also 22 and_an 40 and_announce 22
and_anoth -23 and_answer -17 and_as 20 and_ask 18 and_at 33 and_back -35 and_been 18 and_begin 24 and_blame -16
and_both -16 and_bought -21 and_came 16 and_carri -18 and_chang -32 and_charg 23 and_come 19 and_di -23
and_drive 43 and_each 25 and_eat 48 and_file 28 and_fill 38 and_find 15 and_flew -21 and_follow -25 and_gave -24
and_get -52 and_given 63 and_go 53 and_got -27 and_had 18 and_half -28 and_hand -51 and_have 39 and_he 118
and_hi 49 and_hope 25 and_it 52 and_keep 33 and_laid -16 and_last 61 and_later -31 and_leav 24 and_left -46
and_list -16 and_look -31 and_make -16 and_miss -15 and_most -22 and_move -28 and_nine -23 and_no 30
and_nobodi -18 and_none 26 and_nurs -19 and_of -16 and_on -37 and_onli 24 and_open -22 and_order -15 and_paid 126
and_pass 49 and_post -25 and_promise 26 and_push -15 and_read 77 and_run 27 and_sat 25 and_say -22 and_sell 26
and_send -33 and_she 100 and_shout -35 and_show -16 and_so 33 and_sold -19 and_some 18 and_spell 16 and_spent -47
and_stai -54 and_still -16 and_stuck -17 and_switch 19 and_take 39 and_thank -21 and_that 18 and_the 181
and_their 22 and_there 42 and_thi 53 and_think -21 and_three 63 and_ti -22 and_ticket 101 and_took -76
and_train -26 and_twice 35 and_two -24 and_under -23 and_vote 19 and_wa -40 and_we 20 and_what 25 and_which 23
and_who -26 and_will -26 and_with 45 and_work 27 and_would -15 anecdot 43 anger -18 anger_the -15 angri 27 ani 73
ani_bitter -15 ani_further 28 ani_of 28 ani_word -44 anim -64 anim_a -28 ankl 21 announce_by 23 announce_that 15
annual 62 anoth 30 anoth_<name> 32 anoth_<number> -23 anoth_countri 54 anoth_in -23 anoth_man -28 anoth_six 70
anoth_wai -17 anoth_woman -15 anoth_year -21 answer 86 answer_everi -55 answer_for 40 answer_is -20
answer_machin -31 answer_on -31 answer_to 72 anybodi_who 31 anyon_els -21 anyon_who 26 anyon_whose -16
anyon_with -26 anyth 31 anyth_that -18 apart 29 apart_from -37 apologise 17 apologise_to 22 apologize -15 app -37
app_wa -43 appeal -42 appeal_had 25 appear -39 appear_for -15 appear_on 26 appear_to -37 appendic -34
appendic_reproduc -34 appl 39 applaus -26 applaus_and 45 appli_for 15 appli_to -21 applic_had -18 approv -17
apricot -24 ar -85 ar_<name> 41 ar_<number> 35 ar_back 104 ar_check -17 ar_exempt -17 ar_for -20 ar_given 30
ar_good -19 ar_hand 20 ar_in -31 ar_look 27 ar_no -25 ar_on -28 ar_search -27 ar_sixti -15 ar_still -22
ar_the -22 ar_those 32 ar_to -34 ar_two 73 ar_work 29 ar_write -15 archaeologist -17 archbishop 38 archiv 15
archivist 76 area -32 argue_that -48 arm 32 armi_ha -20 around 17 arrest_a 101 arrest_in -22 arriv 25
arriv_in -16 art -16 artist 46 artist_<name> 53 artist_for -18 artist_from 21 as 69 as_<name> 50 as_<number> 64
as_<speaker> 93 as_<words> -52 as_a -44 as_an -48 as_earli 20 as_fals 20 as_he -41 as_her 18 as_hi 38 as_it 69
as_long -17 as_mani -16 as_no 20 as_of -26 as_often -25 as_plan -36 as_say -27 as_she -50 as_soon -28 as_such 17
as_temperatur -17 as_the 132 as_thei -15 ascrib 40 asham 47 asham_of 51 asid -34 ask 30 ask_<name> -41 ask_a 28
ask_about -35 ask_at -23 ask_for -66 ask_her 37 ask_hi 29 ask_him -146 ask_if -38 ask_it 22 ask_not -17 ask_on 80
ask_that 17 ask_the 107 ask_us -16 ask_what -60 ask_whether -48 ask_which 48 ask_who -36 asleep 63 asleep_on 18
assembl 16 assist_on 23 assure 17 astronaut 54 at 28 at_<name> -61 at_<words> 38 at_a -25 at_about -41 at_an -22
at_ani 15 at_breakfast 30 at_dawn -20 at_each -18 at_eleven 33 at_everi 43 at_first -70 at_four -66 at_hi 29
at_him 35 at_home 61 at_in 40 at_it -19 at_last 27 at_least -42 at_minu -21 at_more 27 at_nine -29 at_noon 37
at_onc 42 at_risk -19 at_ten 19 at_that 70 at_the 28 at_three 29 at_wed 19 attach 46 attack -15 attempt -24
attend -27 attend_in 30 attribut 68 attribut_to 24 audienc_wa -27 audio 42 audio_is -15 audiobook -17 audit -49
aunt_and -27 aunt_lost 36 author 15 author_<name> 49 author_<speaker> -19 author_of 31 autograph 20 automat 16
autumn -18 avalanch -39 avatar 84 averag -37 aviat 39 awai -25 awai_and -25 awai_end -15 awai_from 15 awak -18
award -30 award_no -15 award_to -18 ax 36 babi -16 back_<number> -30 back_at 15 back_for 32 back_from 26
back_hi 24 back_in 26 back_into 23 back_next 24 back_of -72 back_on 70 back_over 22 back_that -19 back_the 26
back_to 23 back_up -19 back_within -18 backward 40 bad -20 badg 18 badger 23 badli -25 bag -27 bag_of -16
bail -33 bake -36 balconi 77 ball -29 ball_and 20 ball_had -15 ballot -35 ballroom 32 ban -68 banana_and -22
band -25 band_<name> 32 band_plai -26 bandmat 46 bang -46 bank_ha 31 bank_in -18 bank_manag 31 bank_say -33
banker -16 banner -21 banquet 52 bar 24 bar_of -27 barber 40 bariton 19 barman 40 barn -33 barrel 58 barrist -51
base -22 basi 22 basin -22 basket 15 bass -24 bass_player -19 bath 20 bathroom -15 batteri -57 be -32
be_<name> 25 be_<speaker> 28 be_<words> -27 be_a 50 be_about 20 be_allow 36 be_an 25 be_ask 18 be_at 83
be_back -26 be_bought 27 be_call 16 be_check -18 be_close 36 be_complet -19 be_copi -22 be_cover 26 be_drawn -28
be_fit -16 be_from -23 be_given 53 be_hear 39 be_her 39 be_hold -30 be_home 32 be_in 20 be_it 30 be_kept -24
be_made -20 be_name -35 be_pass -22 be_print 16 be_put -34 be_read -20 be_release 21 be_see 15 be_send 23
be_sold -18 be_sure -27 be_taken -18 be_taught -19 be_tax -15 be_the 36 be_treat -30 be_two 23 be_use -17
beach -41 beach_for -17 beacon -21 bear 51 bear_the 83 beard 71 beat -25 beaten_by -18 becam -44 becaus -36
becaus_a -20 becaus_her -18 becaus_hi -45 becaus_nobodi 26 becaus_of -36 becaus_she 32 becaus_thei -18 becom -72
bed 38 bed_<number> 38 bed_and -23 bedroom 39 bedroom_in 20 bedsid 78 been_<words> -41 been_a -16 been_abl 51
been_alter -27 been_ani -15 been_ask 102 been_awak -20 been_bar 28 been_book 55 been_bought -32 been_broken 15
been_call 23 been_carri -40 been_caught -16 been_consult 42 been_copi -25 been_cut 17 been_dead 79 been_do 46
been_drive -17 been_drop 36 been_enough 19 been_find -37 been_fix -33 been_four 47 been_get 24 been_grant 24
been_hack 28 been_hand 55 been_hear -18 been_her -24 been_in 123 been_invent -33 been_left -61 been_lost 23
been_made -46 been_make 33 been_mean -19 been_name -24 been_no 65 been_offer -42 been_on -47 been_order -32
been_plai 45 been_post -25 been_promise 63 been_put -37 been_read 41 been_rebuilt -24 been_release -34
been_see -24 been_set -27 been_share -26 been_shut -17 been_sing 46 been_sold -31 been_taken -46 been_taught 31
been_tell -36 been_test -17 been_the 61 been_through 29 been_too 23 been_turn -18 been_watch -16
been_withdrawn -22 been_without -20 been_write 69 beer 75 beetl 36 befor 37 befor_<name> -35 befor_<number> 20
befor_<speaker> 53 befor_dawn -46 befor_he 75 befor_her -36 befor_it 21 befor_midnight -18 befor_substitut -16
befor_the 38 befor_thei 25 beg 52 beg_the 23 begin 31 begin_a -18 begin_as -65 begin_at 54 begin_in -66
begin_on -24 begin_to -45 begin_with 23 behalf -23 behalf_of -18 behind 52 behind_<name> -22 behind_a -25
behind_glass -22 behind_her 16 behind_him 42 behind_the 76 believe -20 believe_<name> 16 believe_her -20
believe_the -36 believe_to -15 bell 18 belong 81 belong_to 77 below 74 below_the -20 belt 20 bench 35
bench_that -42 beneath 28 beneath_it 19 besid 39 besid_a -49 besid_her 29 besid_hi -29 best 44 best-known -20
best_actress -21 best_male -18 best_man 15 best_of 36 better 27 better_than -15 between 30 between_<name> -38
between_<speaker> 23 between_<words> 36 between_a 39 between_the -35 beyond 49 bicycl -31 bid -44 big 27
bigger -30 bill -97 bill_<speaker> -16 bill_for 17 bill_in -21 bill_that -24 billion -27 bin_at -16 bind 25
biograph 36 biographi 26 birth -35 birthdai 82 biscuit_tin -24 bishop_<speaker> -24 bishop_ha -23 bishop_who 37
bit 69 bit_of 26 bitter -17 blackmail 52 blackmail_note 33 blame -60 blame_the -20 blind 15 blink 41
block_leakag -16 blockad -15 blow -16 blue -25 blunt -18 blunter -15 board -58 board_and 36 board_in -16
board_of 33 board_say 21 boat -85 boat_in -19 bodi -31 body-camera -24 boi 22 boi_of -26 boi_wa -25 boil -19
bold -19 bold_thing -19 bond -23 bone -35 book -50 book_and -42 book_at -64 book_back 50 book_came 22 book_for 53
book_from 20 book_ha 51 book_is -19 book_of 20 book_under -17 book_wa -27 bookmak 16 boom 15 boot 24 booth 56
border -58 border_polic 20 border_post -17 bore 58 born 18 born_in 62 borough -15 borrow_<number> -15
borrow_a -15 borrow_from -22 borrow_it -21 borrow_the 27 boss 43 both_leg 56 both_of -22 both_parti 46
both_side -30 bottl -22 bottl_of 48 bought -28 bought_a -25 bought_by -20 bought_for 17 bought_from 16
bought_hi -18 bought_in 32 bought_it -30 bought_the 35 bought_with -16 bound 127 bow 66 bowl -43 box -80
box_in -15 box_of -17 boxer -22 boxer_camp -29 brake -19 branch -48 branch_manag -19 brand -49 brass 33
brass_plate 20 breach -15 bread -21 break 15 breakfast 75 breath 87 brewer 31 breweri_to -15 brick 56 bride 34
bridg -52 bridg_and -34 bridg_itself -25 bridg_on 19 brief_on 38 briefli -15 briefli_to -21 brigad_on -17
bring -53 bring_in -17 broadcast 25 broadcast_ha 39 broke -59 broke_a -21 broke_for 75 broke_hi -15 broken -59
bronz -28 brother -48 brother_<name> 24 brother_and -25 brother_did -15 brother_have -23 brother_speak -16
brought_him -23 brought_it -15 brought_out 31 bu -32 bu_and 43 bu_at -24 bu_driver 32 bu_shelter -17
bu_station -23 bu_stop 21 budgerigar -18 bui -43 build -68 build_from 19 build_site 25 builder -38 built -28
built_in -25 built_on 20 bull -67 bulletin 50 bulletin_wa 52 burger 32 burglari -32 buri 112 buri_at 66
buri_in 24 burial 27 burn 59 burn_down 41 burst_pipe -15 buse -32 busi -28 but -116 but_<speaker> -32 but_in 37
but_it -29 but_left -22 but_not 31 but_say -21 but_she -17 but_that -32 but_the -17 but_there -16 but_wa -21
butcher 43 butler 34 butter -18 button 108 buyer -56 by_<name> -50 by_<speaker> 39 by_a 75 by_almost -21
by_an -31 by_bu -16 by_comput 15 by_eleven 46 by_email -23 by_even -50 by_ey -30 by_half 24 by_hand -16 by_her 19
by_him 26 by_it -24 by_name -37 by_on -20 by_phone -35 by_polic -29 by_report -16 by_side -15 by_six 67
by_softwar 16 by_teatim -19 by_telephon -89 by_that 56 by_the 31 by_then 56 by_thi -41 by_those -31 by_two 32
by_video -28 bylin 59 bypass -15 cab 22 caddi -23 cadet 19 cafe 19 cafe_in 22 cage -16 cake -34 calendar 43
call -91 call_<name> 21 call_<number> 34 call_<speaker> -25 call_<words> -28 call_a -39 call_at 42 call_back -18
call_centr 15 call_for -57 call_from -18 call_had -21 call_her -22 call_hi -15 call_him -22 call_in -27
call_it 32 call_off 23 call_out 22 call_the 75 call_themselv -18 call_to -16 call_wa 29 caller_to -18 calm -16
came 34 came_a -26 came_back 15 came_down -23 came_everi -16 came_from 36 came_here -16 came_in 32 came_into 34
came_off 95 came_out -52 came_to -26 camera 37 camera_that -18 camera_thi -19 camp_tell -29 campaign_ha 31 can 34
can't -31 can_have 18 can_hear -20 can_see -28 cancel -53 candid 44 candid_had 16 cannot -34 cannot_reach -23
cano -35 canteen -17 canva -25 cap 37 cap_and 29 captain -20 captain_<name> -18 captain_of 32 caption 102
caption_<words> 15 car -35 car_for -26 car_park -63 car_wash 33 caravan_park 38 card 104 card_and 30 card_in -17
card_on -17 card_to -16 cardboard 50 cardiologist 19 cardiologist_in 20 care -25 career -28 caretak 25 cargo -15
carniv -17 carpet 33 carri_a 33 carri_hi -20 carri_it 44 carri_on -36 carri_out -21 carri_the 17 carrier -16
cartoon 23 carv -27 case_and -16 case_in -15 case_the 56 case_wa -33 cash -43 cast 17 cast_director 23 cast_of 20
cast_wa -31 cat 43 catch_the 44 catch_up -19 cater 57 cattl 28 caught -42 caught_the -24 caus -47 caution -31
cell 43 cellar 52 cellist -32 cellmat 19 cemeteri 48 cent -50 centr -50 centr_and 18 central 43 central_bank 39
centuri 19 ceremoni 28 certainli 65 certif -15 certifi -30 chain_of -18 chair_at 23 chair_in -23 chairman -34
chairman_<speaker> -33 chairman_of -18 challenge -23 chamber_for 26 chamber_to 15 champion -17 chanc -17
chancellor 44 chang -67 chang_hand 30 chang_her -24 chang_hi -21 chang_it 32 chang_place 16 chang_the -30
channel_that 17 chapel -33 chapter 103 charg 18 charg_<number> 69 charg_and -18 charg_for 20 charg_of -26
charg_that 29 charg_the 17 charg_with -28 chart 27 charter 15 chase -15 chat 43 chatbot_and 24 cheap -19
cheat -16 check -37 check_by -26 check_everi -36 check_in 17 cheer -30 chef -31 chequ -34 chess -15 chest 20
chew 22 chief -39 chief_<speaker> -27 chief_engin -21 chief_execut -19 chief_minist -27 child_in 17
child_with -15 childhood -23 children -28 children_and 33 children_had -21 children_have 20 children_in -17
children_swallow 21 children_were 15 children_who -16 chili 17 chin 50 chip -36 chip_shop -15 choic -34 choir -44
choir_librarian -20 choos 40 choos_the 20 choru 39 choru_of 59 chosen -34 christen 26 church -15 circl -26
citat -19 cite -23 citi -37 citizen -15 claim -38 claim_that -25 claim_to 44 clap 21 class 38 clean -73 clear -49
clear_of -21 clearli -27 clerk 68 clerk_<name> -30 clerk_<speaker> 21 client 30 client_had -17 client_wa -16
climb -51 climber -33 climber_who -20 clinic -36 clinic_and -15 clinic_in -24 clinic_on 39 clinic_say 18 clip 65
clip_a -39 clip_is 46 clip_of -22 clipboard 19 clone -71 clone_voice -20 close -87 close_<number> -16
close_<speaker> -15 close_and 15 close_from 23 close_in 67 close_it -33 close_the -27 close_to -38
close_until -16 close_with 21 closur 25 closur_from 31 club 35 club_for 20 club_from -27 club_ha -23 club_had -28
club_in -19 club_it -18 club_press 39 club_say 50 club_wa -43 club_websit -24 clue 21 co-author -18
co-chairman -24 co-chairman_<name> -24 coach -78 coach_<name> -16 coach_<speaker> -52 coach_from -17 coach_had 21
coalit -20 coast -44 coaster -26 coaster_that -25 coastguard -27 coat 94 cobalt -26 cobbl -22 cockpit 30
coconut 27 code_offic -19 code_word -17 coffe 52 coin 88 coin_and 21 cold 88 cold_and -19 cold_but 46
cold_room -15 cold_to -17 collaps 17 collar 19 collect -25 collect_a 29 colleg 29 colonel 36 colour -24 column 45
columnist 104 coma 40 coma_for -31 come_about 15 come_back -33 come_by -17 come_down 65 come_off 36 come_on -19
come_out -41 come_round 64 come_under 20 come_up -28 come_without 30 comedian_<speaker> -21 comet -22 comic 54
comma 48 command 70 comment -121 comment_on -35 commerci 38 commerci_and 19 commiss 29 committe -77
committe_chair -42 committe_that -23 common 20 compani_after 31 compani_ha -27 compani_had -35 compani_in 31
compani_that 25 compani_which -17 compens -15 competit 22 competit_and -15 complain -32 complain_about -18
complain_that -29 complaint 19 complet -50 complet_with 21 compos 90 compos_by 25 compos_the 43 comput -27
concede_that 28 concern -23 concern_a 15 concert -26 conclude 37 conclus -38 concret -18 condemn 34 condit -35
conduct -17 cone 18 confer 29 confer_at 40 confess 48 confess_to 39 confess_wa 26 confirm -54 confirm_it -29
confirm_on 15 confirm_the -34 confus -27 congreg -20 connect_with 41 consent -50 conserv 24 consider -47
consist 20 consist_of 20 consol 26 constabl 32 constitu -27 contact_with -32 contain 72 contain_a 29 content -21
contest -32 contract -44 contractor -17 contractor_who 17 convent -40 convent_in -28 convers 76 convert -22
convict 49 cook 19 cookbook 15 cool -19 copi 29 copi_it 43 copi_of -23 copper -40 copywrit 70 corner -42
corner_of 53 coron -52 corps 17 correct 30 correspond 84 correspond_explain -16 correspond_to -17 cost -30
cost_her 22 cost_of -30 cost_the -19 costum -63 cottag -43 cough 30 could 37 could_be -49 could_find 22
could_have 42 could_not 22 could_rememb 39 could_take -28 could_write -16 couldn't 27 council -28 council_say -21
council_to -15 council_vote -21 councillor -40 councillor_<speaker> -15 counsel 102 count -42 count_and -32
count_of -18 counter_of 24 counterpart -16 counti -48 counti_council -23 counti_in 47 countri -29 coupl -18
courier -18 cours -27 court -39 court_<name> -15 court_a 44 court_and -42 court_ha 29 court_he 17 court_hear -33
court_in 39 court_last -41 court_on 27 court_report 20 court_step 23 court_that -32 courteou -28 cousin 32
cousin_who 50 cover -15 cover_her -40 cover_the -40 cover_with 40 cox -22 crack -45 crate_of 20 creameri 15
creat 33 creatur 26 credit -16 creek -16 crew -49 crew_and -29 cricket -23 cricket_club -23 crime_to -24
crime_unit 15 crisi 39 critic -71 criticise -18 criticise_minist -18 crocodil 43 crop 57 cross -25
cross-examin -28 cross-examin_defens -17 cross_from -20 cross_out 18 cross_the -22 crowd_in 37 crowd_of -22
crown -18 cruis 37 cry -16 cry_of -32 cue 30 cue_card 30 cup -17 cup_of -22 cupboard 41 cure -35 curtain 50
custodi 24 custom -59 custom_and 68 cut -65 cut_from -22 cut_in -41 cut_the -18 cyclist -25 dad 17
dai_<speaker> 53 dai_a -24 dai_after -36 dai_and 31 dai_by 56 dai_for 20 dai_last -16 dai_left 15 dai_old 20
dai_on -48 dai_she 49 dai_sinc -15 dai_wa 37 dai_when 43 dai_with -36 daili 128 dairi -26 dam -21 damag -24
damag_and -15 damp -22 dancer -32 dare 16 dark -23 dart 43 data -44 date 46 date_<name> -16 date_<number> 59
date_at 27 date_for -18 date_it -19 date_of 45 daughter -108 daughter_<name> -16 daughter_and -42 daughter_say 16
daughter_who -21 dawn -70 de -21 de_<name> -21 dead_at -27 dead_for 63 dead_man -20 deaf 16 deaf_viewer 32
deal_on 18 deal_with -18 dealership -22 dealership_in -15 dealt 18 dean -21 dear 35 death -60 death_of -18
debat 49 debat_about -15 decad -18 decad_and 19 decis -87 decis_had -23 declar 32 decline -48 decline_to -42
deep -15 defeat 17 defeat_on 52 defenc -36 defenceman -16 defend -64 defens -64 defens_lawyer -32 degre -30
delai -50 deleg 80 delet -20 delight -30 deliver -16 deliver_without -15 demand 15 demand_for 17 demonstr 24
dentist 25 dentist_<name> 37 dentist_who 44 deny -60 deny_that -51 depart -67 depart_had 27 depart_is -41
depot -29 deputi -52 derbi 18 describe -63 describe_as -15 describe_him -18 describe_the -42 desk 63 desk_in 17
detect 34 detect_to -18 detector -25 develop_had 56 di -48 di_in 76 di_on -34 di_two 21 diall 38 dialogu 84
diari_of 31 diari_take -33 dictat 80 dictat_it 39 did_<speaker> 44 did_and -39 did_he -30 did_it -32 did_not -66
did_she 23 did_tell -23 did_the 83 didn't -36 diesel -15 differ 74 differ_account -36 differ_recollect -17
differ_stori -47 differ_view -43 differ_wa -26 difficulti 38 digger -21 digit 51 dine -18 diner -23 dinner 44
dinner_in 19 diplomat -27 direct -35 direct_to 16 directli -28 director_<speaker> -47 director_had 22
director_of -59 directori 56 disagre -58 disagre_and -16 disast 20 disciplin -31 discov_at -24 discuss -23
discuss_in -16 diseas 18 diseas_in 31 dish -21 disk -19 disput -154 disput_that -47 disput_the -41 distributor 54
district -61 district_ha -17 diver -15 divid -34 divis -16 do_<speaker> 37 do_her 45 do_it 19 do_not -15 do_on 21
do_some 27 do_the 33 do_with -30 dock -24 docker -23 doctor_in -19 doctor_is -15 doe 51 doe_a -22 doe_he -30
doe_her 17 doe_not 28 doe_too -17 dog -69 dollar 81 dollar_a 32 don't -28 donat_of 17 done -27 done_by -29
done_so -31 done_what 36 donkei -21 donkei_sanctuari -20 donor -18 door_hang -20 door_in 44 door_of -21
door_on -20 door_wa 36 doorbel 22 dose -27 doubl -20 doubl_in -22 doubt 39 doubt_that -17 doughnut 36
doughnut_for 36 down_<speaker> 68 down_a 49 down_and -17 down_at -19 down_by -38 down_for -24 down_her -27
down_it 17 down_say -33 down_the 82 download_<number> 18 dozen -40 dozen_of -34 dozen_peopl -15 drag 25 drama 89
drama_school -16 drama_student 35 drank 31 draw_the 28 drawer_label -15 drawn 84 drawn_a -17 drawn_on -18
dream -20 dream_of -30 dreamt 41 dress 43 dress_as 37 dress_to -16 drew_a -29 drew_applaus -19 drew_laughter -19
drew_the 37 drift -15 drink -16 drive 25 drive_for 41 drive_when -21 driven -56 driver_had -29 driver_in -29
driver_to 26 driver_who 44 drivewai -15 drivewai_where -15 drone -16 drop 19 drop_it 22 drop_on -26 drop_the 43
drop_to -19 drove 74 drove_a 57 drown 79 drown_in 82 drug -24 drum -16 drum_in -16 drummer -23 dry -57 du 15
du_<name> 15 dub 32 due -23 due_back -22 due_from 28 due_to -44 dug -45 dummi 23 dummi_text 20 duo 31 dure -54
dure_<name> -16 dure_the -21 dusk -16 dust -27 dy 46 dye 23 e-mail -96 each 59 each_<name> 25 each_child -22
each_learn -43 each_of -41 each_on 33 each_other -15 each_time 49 each_to -21 each_week 19 each_year -15 ear 64
earli -28 earli_as 20 earli_sign -18 earlier -43 earlier_hear -28 earlier_version -29 earn -25 earpiec -20
earthquak 27 easi -20 east -26 eastern -23 eastern_<name> -15 eat 37 eat_a -23 edg 21 edg_of 23 edit -31
edit_by -46 edit_the -46 editor_<speaker> -17 editor_say -20 educ_minist 17 eel -18 effect -32 eight 65
eight_dai 15 eight_time 37 eighti 32 either -22 elect_in -16 elector_offic -21 electr -22 eleven 21
eleven_minut 68 eleven_month 96 eleven_peopl 18 eleven_second 31 eleven_time -49 els 33 els_it -20 els_wa 32
elsewher -25 email -19 email_and 61 email_to -19 email_wa -40 embargo_on -45 embassi 39 embezzl 17 embrac -23
emerg_number -18 emerg_servic -34 emerg_that 21 emploi -26 employ -39 employe -56 employe_that -17 empti 27
empti_seat 19 end -30 end_<speaker> 23 end_of -35 end_the 28 end_to -26 end_when -19 end_with 46 enemi 31
energi -16 engag 34 engin -66 engin_on -19 engin_room -34 engin_to 30 enjoi_it 17 enough 18 entir 17 entranc -15
entri_from 18 entri_is -20 envelop 26 environ -19 envoi 28 episod 80 equip -16 escap -15 euro -27 ev 34 ev_of 34
even 60 even_as 21 even_at 20 even_in 53 even_the 39 even_to -19 even_with -18 event 19 event_of 44 ever 99
ever_have 45 ever_sinc 35 everi 32 everi_<name> -27 everi_desk -21 everi_even -16 everi_line -16 everi_mile -16
everi_month -21 everi_morn -46 everi_night 17 everi_other 41 everi_pupil -17 everi_quotat -29 everi_second 26
everi_week 20 everi_year 35 everybodi 31 everybodi_els 33 everybodi_wa 19 everyon 23 everyon_els 23 everyon_in 21
everyon_wa -39 everyth 60 everyth_he 15 evid -94 evid_after -26 evid_on -17 ew -29 exactli_that -15 exam -31
exam_in -21 examin 35 examin_had 16 exchang 42 execut -30 exempt -31 exercis 76 exist 140 exit -24 expect -99
expect_<name> 16 expect_on -35 expens 25 expert -118 expert_hire 20 explain 23 explain_how 28 explor 16
export -18 express -18 extend -19 extra 65 extra_water -16 extract 25 extract_from -33 ey 129 ey_shut 31
ey_were 49 eyebrow 39 fabric 58 face 35 face_a -16 face_on -15 face_wa -37 fact 37 factori -58 fail -86
fail_in -26 fail_to 30 fail_twice -26 failur 20 faint -25 fair -25 faith -17 fake 51 fall_on 18 fall_to 46
fallen -52 fallen_by -16 fals 40 fals_and -17 famili -83 famili_everi -17 famili_ha -15 famili_had 42
famili_to 30 familiar -22 familiar_with -17 famou 39 fan -28 fan_of 36 fanci_dress -16 fanzin -57 far -46
fare -23 farewel 42 farm -49 farm_union -15 farmer -87 farmer_in 15 faster -19 faster_than -16 father -62
father_<name> -19 father_and -25 father_wa -19 fault -40 fault_is -15 fear -31 fear_for -17 fed 52 feder 27
feder_<name> 19 fee -27 fee_for -23 feed -17 feed_wa -19 feet_high 21 fell -51 fell_by -23 fell_for -15
fell_in 16 fell_on 34 fell_to 24 fenc -50 fenc_and -25 ferri -58 ferri_that -22 festiv -49 festiv_in 19
fetch_<number> -29 fever -28 few -64 few_word 29 fewer -16 fiction 45 field -84 fifteen_of 40 fifth -50
fifth_of -17 fight -16 figur -18 figur_for -24 figur_on 24 figur_until -16 file 88 file_on 20 file_the 27
file_with -25 fill 89 fill_a 49 fill_in 62 film -33 film-mak 17 film_a -16 film_and -32 film_for -28 film_is 38
film_which -28 filter 16 filter_on 16 final_in 37 final_of 24 financ -29 find -77 find_<number> -19 find_a 23
find_and 16 find_in -23 find_no 16 find_on 32 find_out 25 find_that 55 find_the 74 find_under -39 fine -44
finger 138 finger_and 33 finger_on 23 finish -80 finish_by -23 finish_in -15 fire -46 fire_station -25
firefight -35 firm -19 firm_<name> -18 first -21 first_class 84 first_draft -15 first_for -15 first_half 22
first_night -19 first_of 76 first_on -16 first_page -23 first_plai -22 first_report 35 first_see 16 first_ship 35
first_sold 43 first_time -54 first_to -28 first_wit -20 fish -93 fisherman 16 fishmong 46 fit 44 five -27
five_and 15 five_dai 25 five_month -21 five_peopl 26 five_year -24 fix -55 fix_for -33 fix_the -17 flag 27
flame -21 flash -20 flash_up -25 flat_in -31 fleet 15 flew -28 flight 32 flight_attend 25 flight_were -25
float 33 flood -46 floor -60 floor_in -17 floor_throughout -23 flower -67 flower_read -18 flown -37 flown_in -46
flu -19 fly -24 fold_the 18 foldabl -18 foldabl_the -17 follow 64 food -39 fool 17 foot 90 footag 70 footbal -23
for_<name> -58 for_<speaker> 81 for_<words> 113 for_about 27 for_an -30 for_anoth 56 for_comment -43
for_defend 21 for_each -16 for_eight -42 for_five -43 for_forti -24 for_get 16 for_half -28 for_her 36 for_hi 41
for_him 55 for_it 24 for_month -16 for_most 54 for_next -24 for_nine 45 for_on 26 for_onc -39 for_onli -20
for_order -16 for_post 18 for_school -19 for_seven -18 for_sever -19 for_six -32 for_some -33 for_someth 29
for_student 39 for_such 55 for_ten -66 for_that -22 for_the 62 for_them 37 for_thirti -22 for_those -15
for_three -32 for_twenti -22 for_water 36 for_with 18 for_year -26 forc_on -15 forc_the 25 forecast -57
forecast_for -17 forehead 61 foreign 20 foreign_minist 53 foreman -63 forest -19 forfeit 35 forger -37 forgeri 23
forget 15 forgiv 51 forgot -22 form 22 former -69 former_<name> 33 former_employe -36 former_partner -16
former_policeman 22 forti 66 forti_minut -33 forti_more 37 forti_of -36 forti_peopl 24 forward 16
forward_<name> -15 found 28 founder -25 four 28 four_a 18 four_both 31 four_centuri -31 four_count -24
four_dai -42 four_dollar 46 four_hour -38 four_in -16 four_minut -55 four_month -23 four_of 15 four_other 26
four_peopl 19 four_point 41 four_second 47 four_success -16 four_that 21 four_time -32 four_wisdom 35
four_word -26 fourteen -43 fourth -28 frame 15 franchis -15 frank 20 free -46 free_to 32 freed 15 freed_in 28
freelanc 39 freeli 64 fresh 17 friend -17 friend_of 22 from 39 from_<number> -17 from_<speaker> 37 from_a 112
from_an 15 from_anoth 34 from_behind 18 from_eleven -15 from_four 22 from_her -25 from_hi -41 from_it -15
from_nine 19 from_on -21 from_page 16 from_read 23 from_six -45 from_ten 29 from_the 32 from_their -16
from_there -36 from_three -16 from_two 38 from_which 59 front_of -66 front_page 37 frostbit -19 frozen 18
fruit 36 fuel -48 fuel_for -21 full -28 full_<words> 86 full_and -23 full_of 18 full_stop 37 full_text -38
full_the 16 fulli 51 fund -53 funer 23 funni -17 furnitur 32 further 21 futur 20 ga 23 gag 26 galaxi -22 gale -39
galleri -43 galleri_with 24 gang 30 gang_had 28 garag -27 garag_in -23 gardaí 42 garden -62 gate -16
gate_<speaker> -16 gave_<speaker> -15 gave_a 62 gave_evid -39 gave_the -49 gave_up 17 gear 64 gener 24
gener_manag -21 gener_who 30 genuin 25 geographi -37 get 54 get_<number> 18 get_a 45 get_in -43 get_into -16
get_it 30 get_out 19 get_them -24 get_to 18 ghost -63 ghostwrit 25 gift 25 gift_for 26 girl -33 girlfriend -19
give 99 give_<speaker> 43 give_that 19 give_the 78 give_their 15 give_up -31 given 67 given_<number> 24
given_as 29 given_by 30 given_for 16 given_her 64 given_hi 18 given_him 20 given_in 32 given_it -53 given_no 27
given_the -20 given_three -36 given_to -25 given_up -25 glacier -34 glad -15 glass 73 go_and -24 go_back -26
go_by -43 go_down 37 go_for 42 go_from -21 go_grei -16 go_in -25 go_into -18 go_off 29 go_on 34 go_out 63
go_over -30 go_round -57 go_the 38 go_through 50 go_to 59 go_up -51 go_with 50 goal -55 goalkeep 29
goalkeep_<name> -18 goat 26 gold -55 golf 57 good -29 goodby 35 got 60 got_<number> 88 got_a 17 got_an -19
got_as 19 got_back 29 got_hi -25 got_him -28 got_hold 22 got_into -30 got_it 16 got_out -47 got_the 25 got_to 19
got_up 17 govern -85 govern_and -15 govern_had -16 governor -20 governor_of -19 graciou -30 grai -28
grai_suit -28 grain -20 grammar_to -16 granari -19 granddaught -34 grandfath -39 grandmoth -20 grandmoth_who -41
grandson 101 grandson_is -17 grate 16 grave 18 great-granddaught -16 great-grandfath -17 great_deal 16
greatest -21 green -23 greet 80 greet_with -47 grei 137 grei_becaus -16 grei_had -15 grei_parrot 42 grew_the 32
grin 49 groan 15 groom 77 ground -26 group -45 group_in 15 group_that 16 grow -20 grower -20 grower_in -17
grudg 37 guard -35 guard_and -15 guess 101 guess_the 71 guest 143 guest_at 42 guidanc 39 guild 22 guilti 41
guilti_on 16 gun -25 gust -19 gutter_after -15 gym 51 ha_<speaker> 127 ha_a 35 ha_accept -22 ha_admit -33
ha_advertis -27 ha_agree -22 ha_an 37 ha_apologise 41 ha_appli 34 ha_becom -40 ha_been -54 ha_begin -20
ha_burn -18 ha_come -36 ha_confess -16 ha_deny 15 ha_di -20 ha_done 61 ha_drawn 26 ha_driven -15 ha_each -43
ha_ever 27 ha_find 30 ha_finish -27 ha_go -43 ha_had -25 ha_hear -16 ha_her 27 ha_hi -28 ha_him 144 ha_hire -23
ha_it -20 ha_kept 82 ha_lent -22 ha_lost -39 ha_made -48 ha_more 27 ha_move -17 ha_never 39 ha_no 62 ha_not 88
ha_now 50 ha_on -30 ha_onli 15 ha_open -31 ha_order -27 ha_plai -20 ha_plead 15 ha_promise -50 ha_pull 29
ha_put -59 ha_raise -22 ha_reach 21 ha_report 46 ha_run -30 ha_sat 32 ha_send -37 ha_set -36 ha_shown -23
ha_sinc 90 ha_so 40 ha_sold -29 ha_spent 28 ha_stop -20 ha_swear 19 ha_tell 45 ha_the 74 ha_thrown -26
ha_trace 23 ha_two -21 ha_until -35 ha_write -41 ha_yet 24 habit -15 hack 18 hacker -36 had 57 had_<number> -25
had_<speaker> 40 had_<words> -32 had_a -57 had_advise -17 had_all 27 had_answer -30 had_apologise -18
had_appli -17 had_argue -24 had_arrest -24 had_been 56 had_begin 56 had_burn 33 had_call -18 had_come 22
had_confirm -20 had_cost 32 had_cut -21 had_deny -23 had_di 78 had_diall 16 had_drawn 63 had_driven -28
had_eleven -32 had_ever -38 had_fallen -23 had_find 63 had_five 53 had_follow -15 had_given -74 had_go 35
had_got 75 had_had 80 had_hand -28 had_he -20 had_hear -18 had_her 46 had_hi 41 had_hire 39 had_hold 19
had_hope -27 had_in 27 had_inherit -17 had_invent -20 had_it -52 had_just 29 had_kept -26 had_last 15
had_learn -59 had_left 70 had_listen -15 had_live -41 had_long 28 had_look 35 had_lost 35 had_made 25
had_mean -40 had_mix 19 had_never -54 had_no -45 had_not 34 had_noth -24 had_notic -28 had_offer 18 had_on 15
had_order 46 had_paid 36 had_pass -21 had_pick 69 had_plai -23 had_print -21 had_promise 15 had_pull -21
had_put -18 had_read -39 had_receiv -31 had_report -15 had_risen 47 had_rung 21 had_sail 36 had_say 54
had_see -48 had_settl 53 had_shown -16 had_six -20 had_sold -23 had_speak -17 had_spent -21 had_spread -77
had_stop -23 had_suppli 25 had_swap 21 had_taken 51 had_telephon -18 had_tell 41 had_the 137 had_their -61
had_think 20 had_to 55 had_touch -16 had_train -22 had_turn 34 had_type 108 had_until -18 had_use -71
had_wait -15 had_want 42 had_won -19 had_worn -18 had_write -91 haddock -15 hadn't 57 hail -29 hairdress 55
half -57 half_a 69 half_hour -24 half_past -17 half_the 31 hall -22 hall_and -25 hall_had -32 hall_in -16
hall_is -24 hall_of 81 ham 31 hand_a 31 hand_and 23 hand_back 68 hand_in -74 hand_it -90 hand_out -40
hand_over -64 hand_the 67 hand_to 24 hand_up 76 hand_wa 57 hand_were -36 handbag 24 handwrit 71
handwrit_examin 23 hang 48 hang_a -21 hang_the -24 happen 18 happen_next -19 happi -17 happi_to -18 harbour -27
harbourmast -20 hard -24 hardli -28 hardwar 16 harm -25 harvest -22 hasn't -29 hat 69 have_<number> -23
have_<speaker> 52 have_a 47 have_add 19 have_an 15 have_arrest 25 have_ask -37 have_been -101 have_call 29
have_charg -22 have_come -16 have_di -21 have_doubl -23 have_fallen -21 have_hear 36 have_invent 49 have_it -27
have_left -38 have_lost 18 have_made -27 have_mix -38 have_move -19 have_name 16 have_need 59 have_never 18
have_not -37 have_notic -18 have_now 21 have_read -27 have_risen 21 have_run 27 have_say 33 have_sinc 32
have_sold -27 have_speak 32 have_spent 23 have_taken 17 have_tell 37 have_the -54 have_to -57 have_turn -23
have_write -50 have_yet -16 he -17 he_add -18 he_agree -97 he_arriv -25 he_been -16 he_bought 16 he_call -21
he_came -56 he_consider -16 he_describe -17 he_di 24 he_did 64 he_doe 36 he_drove 60 he_gave -23 he_get 26
he_give 23 he_go 104 he_grew 42 he_is 107 he_left 44 he_listen -16 he_made 15 he_met -17 he_onc -19 he_plai -32
he_point -18 he_read 45 he_repeat -16 he_say -73 he_see -18 he_sign 33 he_spent -17 he_state 28 he_still 43
he_stood -31 he_tell 22 he_then 41 he_think 35 he_try -17 he_use 40 he_wa 59 he_walk -18 he_want -27 he_will 32
he_won -15 he_would 48 he_wouldn't -17 he_write -22 head 63 head_<words> 16 head_and 57 head_coach -16 head_of 21
head_the -27 headmast 51 headquart -26 headset 18 health -56 hear 50 hear_<name> -16 hear_<speaker> 54
hear_<words> 45 hear_a 18 hear_at -40 hear_from 16 hear_had 34 hear_her 23 hear_him -68 hear_in -15 hear_is 23
hear_it 143 hear_no -17 hear_noth 30 hear_of 25 hear_on -35 hear_turn -25 heart 35 heart_and 23 heatwav 38
heavi -32 heckler 29 hectar -19 height -17 help -41 help_of 22 help_the -21 her 25 her_<words> 19 her_a -96
her_as 39 her_at 18 her_aunt -27 her_autograph 18 her_best 19 her_by 22 her_childhood -19 her_coach -18
her_colleagu 21 her_daughter -15 her_death -15 her_deputi 22 her_ey 29 her_face 20 her_father -73 her_feet -15
her_first -70 her_flight 30 her_for 18 her_four -20 her_friend -18 her_from -17 her_funer 37 her_glass -15
her_grandson -21 her_had -17 her_hand -63 her_head -15 her_hear 16 her_honour 24 her_husband -70 her_in 69
her_job -23 her_kitchen -29 her_knee 27 her_last -41 her_lawyer 33 her_manag 36 her_mind -16 her_most 16
her_mother -46 her_mouth 35 her_off -25 her_out -16 her_own -74 her_passport 24 her_phone -52 her_photograph 27
her_place 19 her_podcast 23 her_predecessor 37 her_rent -21 her_report -19 her_say 56 her_school -24 her_seat -17
her_seventh -15 her_shoe 21 her_shoulder -15 her_sink -16 her_sister -25 her_six -22 her_son -18 her_speech 29
her_street -76 her_student -33 her_supervisor -24 her_take -16 her_teeth 15 her_telephon 51 her_that -51
her_the 55 her_to 20 her_town 17 her_train -19 her_two -27 her_villag -15 her_voice 67 her_wai -16 her_word -21
her_work 27 here_in 47 here_is -27 heron_ha -17 herself -99 herself_and 15 hi 27 hi_<name> -33 hi_<speaker> 44
hi_account -40 hi_arm 28 hi_barrist -34 hi_brother 24 hi_captain -17 hi_children 28 hi_client -31 hi_club 32
hi_coach 18 hi_coat 22 hi_colleagu -34 hi_counterpart -16 hi_daughter -26 hi_death 23 hi_decis -19 hi_deputi -16
hi_desk 36 hi_editor -16 hi_employ -37 hi_ey 16 hi_face 29 hi_finger 24 hi_forehead 44 hi_former -17
hi_girlfriend -19 hi_grandfath -27 hi_hand -22 hi_head 35 hi_home -35 hi_hospit -35 hi_is -34 hi_kitchen -36
hi_laptop 18 hi_last 26 hi_late 33 hi_left 15 hi_life -35 hi_manag -24 hi_mouth 19 hi_name 64 hi_neighbour 20
hi_new 40 hi_old 32 hi_parent -18 hi_part -38 hi_passport -17 hi_phone -20 hi_place -19 hi_pocket 67
hi_remark -19 hi_reply 90 hi_rival 34 hi_round -32 hi_run-up -15 hi_screen -16 hi_seat -37 hi_secretari -19
hi_shirt -25 hi_side -36 hi_sister 31 hi_sleep 41 hi_solicitor -17 hi_speech -41 hi_staff -17 hi_student -23
hi_successor -26 hi_teacher 30 hi_teammat -15 hi_telephon 36 hi_tie 17 hi_truck 32 hi_wed 26 hi_widow -39
hi_wife -35 hi_word -41 hi_wrist -15 hid -32 hidden 18 hide -26 high -34 high_and 21 high_court 24
high_school -22 higher 17 highest -19 highwai -19 him 49 him_<words> -52 him_a -25 him_and -46 him_at 65
him_back -22 him_by -44 him_for 34 him_ha 15 him_hi -15 him_how -46 him_in 43 him_includ 46 him_lunch -19
him_of -73 him_read -21 him_say 34 him_that -36 him_the -25 him_with -31 himself -24 himself_and 18
himself_at -20 himself_ha -18 himself_out 25 himself_wa -26 himself_with -23 hire 77 hire_by 54 hire_for 26
hiss 49 histori -47 historian 52 hit_by -23 hit_the -64 hoax 54 hoax_call -40 hockei 74 hold_and -38 hold_at -16
hold_for -15 hold_her 23 hold_him -27 hold_in 17 hold_it -20 hold_of 28 hold_out 19 hold_that 18 hold_the -31
hold_up -27 hole -16 holidai -40 home 16 home_<name> 48 home_by 23 home_in -43 home_on -34 home_should -15
home_town 34 honor 34 honour 17 hope -64 hope_to -45 hors 35 hospic -21 hospit -35 hospit_ha -23 hospit_in -18
hospit_with -16 host_had -34 hot 16 hotel_ha -19 hour -33 hour_<speaker> 19 hour_after 22 hour_and -54
hour_befor 23 hour_by -31 hour_in -35 hour_late -16 hour_later -62 hour_on 46 hour_the 39 hour_with -32 hous -91
hous_to -23 hous_wa 18 hous_with -29 housekeep 21 how 47 how_hi 49 how_it 19 how_mani -22 how_to -56 howev -17
hundr 86 hundr_peopl 47 hung_a -17 hung_up 20 hunter -15 hurri -17 hurri_to -17 hurrican -31 hurt -38 husband -60
husband_and 29 husband_in -31 husband_wa -23 hydrologist 45 hymn -21 hymn_and -21 hypnotist 66 ic 26 idea_what 57
idea_with -15 ident 41 identifi -20 idiom 53 if -28 if_<speaker> 80 if_he -19 if_it -28 if_the 35 if_thei -28
if_there -22 ignor -58 ignor_the -40 ignor_what -19 ill -44 imag -23 imagin 57 immun 16 imperson 30 impostor 34
impressionist 62 impressionist_<name> 35 improvis 22 in_<name> 16 in_<speaker> 30 in_a 57 in_about -40 in_all -17
in_and -25 in_anoth 158 in_at 15 in_autumn 28 in_both 16 in_case 53 in_cash -39 in_chapter 50 in_charg -21
in_colleg -21 in_court -70 in_differ -17 in_eight -20 in_eleven -18 in_everi 15 in_fact 29 in_fanci -16
in_five -16 in_four -20 in_front -56 in_full 51 in_futur 27 in_give 29 in_good -45 in_her 27 in_hi 57
in_hospit -28 in_interview -42 in_it 53 in_labour 15 in_law -16 in_line -49 in_mind 16 in_nine -43 in_no -45
in_on -40 in_open 15 in_orang -20 in_orbit 18 in_order 39 in_parliament -15 in_part -18 in_pencil 21 in_place -18
in_print 39 in_prison -21 in_public -49 in_question 66 in_red 26 in_row 73 in_seat 47 in_shift 24 in_tear -38
in_ten -50 in_that 105 in_the 65 in_their -41 in_them 23 in_thi -19 in_those 35 in_three -52 in_through -26
in_town -18 in_troubl 19 in_twenti 26 in_two -41 in_under 31 in_what -24 in_write -59 includ -36
includ_<number> -15 includ_a -22 includ_that 37 incom -25 increas 17 indict 37 infect -23 inform 24 inform_is -27
infuri -16 infuri_campaign -16 inherit -28 initi 48 inject 26 injur -25 injuri -34 ink 129 ink_and 41 inn 16
inquest -31 inquiri -54 inquiri_into -15 inquiri_led 25 insid 62 insid_say -25 insist -59 insist_that -37
inspect -24 inspector -68 inspector_gener -15 instead -57 institut -19 instruct -22 instructor 62 insulin -16
insult 50 insur -68 insur_and -43 intact 18 intens 29 intens_care 29 interest -29 interfac -15 interpret -29
interpret_had 83 interpret_who -37 interrupt -46 interv_and 45 interview 54 interview_at -51 interview_is 15
interview_to 31 interview_wa -37 interview_with 24 into 32 into_<name> 17 into_a 19 into_forc -15 into_her 33
into_the 35 introduc_the 23 intrud 21 invad 29 invent_by -33 inventori 19 investig -27 investig_say 18
investor -44 invit 42 involv -16 is_<name> -25 is_<speaker> 35 is_a 136 is_ask -53 is_at -32 is_avail -16
is_be -33 is_charg -37 is_come -55 is_date 115 is_describe -21 is_do -32 is_due -42 is_expect -67 is_for -23
is_forecast -20 is_free -29 is_from 54 is_given 31 is_go -24 is_happi -18 is_hear 32 is_hold 26 is_how 55
is_it -19 is_known -25 is_left -16 is_less -18 is_like -31 is_mean 22 is_more -24 is_name -24 is_need -18
is_nine 32 is_not -24 is_now -44 is_of 59 is_off -22 is_often -17 is_on -18 is_out -48 is_paid -39 is_plan -20
is_publish 19 is_put -20 is_real -16 is_run -34 is_say 76 is_second -15 is_send 22 is_set -35 is_short 21
is_six 54 is_sold 30 is_stand -50 is_still 17 is_suppos 69 is_sure 20 is_surviv -37 is_taken 70 is_talk -40
is_tell 62 is_that 53 is_the 86 is_then -23 is_thi -17 is_think 28 is_to -40 is_too -24 is_two 45 is_visibl 19
is_what 17 is_with -21 is_withdrawn 16 is_without -17 is_write 41 island 19 isn't -72 isn't_a -36 isn't_allow -24
isn't_on 26 issue 39 issue_a -28 issue_for 17 it 31 it_<number> -32 it_<speaker> -37 it_about 15 it_again 57
it_all -32 it_an -15 it_and 77 it_anoth -18 it_appear 47 it_ar 24 it_as 15 it_ask -32 it_at 49 it_author 62
it_back 70 it_belong 28 it_book -29 it_by 29 it_call -41 it_can 15 it_carri 47 it_chairman -15 it_cost -16
it_council -17 it_date -20 it_differ -17 it_doe -19 it_drop -17 it_editor -23 it_emerg 49 it_feel -31 it_find -21
it_first -22 it_for 50 it_four 33 it_from 66 it_go -29 it_ha -55 it_had -86 it_have 25 it_he 34 it_head 19
it_includ -18 it_isn't -15 it_land -15 it_last -26 it_mai 23 it_manag 47 it_member -24 it_need -15 it_nine 20
it_note -15 it_off -23 it_on 62 it_onli -25 it_open -49 it_out 22 it_owner 17 it_passeng -15 it_promise 17
it_read 31 it_report 36 it_run 47 it_say 25 it_show -28 it_sinc -22 it_so 24 it_spell 52 it_staff -19 it_take -23
it_target 25 it_term -16 it_that 33 it_think -17 it_three -18 it_through -18 it_title 22 it_to 94 it_took -17
it_turn -19 it_twice 100 it_under 16 it_until 36 it_up 74 it_wa 39 it_wai -17 it_wasn't 24 it_with 18
it_without 21 it_would -56 it_write -36 it_wrong 22 item 21 item_were -15 itself -19 jacket 34 jacket_and 29
jaw 125 jersei 16 jetti -35 job_as -15 job_at -15 job_for 16 job_of 27 job_to -19 job_will -22 join -19
join_in -22 joint -27 joke -84 joke_about -15 joke_that -39 journalist_at 24 journei -34 judg 17 judg_<name> -23
judg_ask -16 judg_award -15 judg_in -15 judg_put -29 judg_tell 35 judg_thank -19 judg_with 23 jump 21
junction -41 juri_in -65 juri_of 37 juri_on 24 juri_should -17 juror_<name> 20 juror_that 28 juror_to -22 just 40
just_been 50 just_won 87 karaok 15 keep -58 keep_bee 33 keep_it 21 keeper -24 kei 54 kept_a 17 kept_ask -16
kept_at 31 kept_her -19 kept_hi -25 kept_him -25 kept_it 65 kept_secret 15 keyboard 36 kick -30 kid -22 kill -34
kill_the 16 kilogram -27 kilometr -24 kind -25 king -48 kiosk -16 kitchen -47 kitchen_televis -15 knee 100
knee_of 40 knew 56 knew_no 27 knife 52 knife_crime -18 knit -18 know 123 know_it 34 know_no 25 know_the 21
know_what -31 known -36 known_as -17 known_for -25 known_to 27 label -43 label_<words> -20 label_that -18
laboratori_find 20 laboratori_report -22 lad 22 ladl -23 ladl_and -17 lai 117 laid_on -16 lamp 17 land 17
land_in 38 land_that 20 land_wa -29 lander -21 landladi 24 lane -32 languag_and -30 lap -49 laptop 26
laptop_wa -16 larg -56 largest -42 larynx 77 last -48 last_<number> -16 last_dai 24 last_four -41 last_frame 50
last_half 41 last_interview -16 last_line 39 last_month -42 last_of -30 last_page -37 last_see 16 last_three 17
last_until 17 last_week -25 last_winter -30 last_word 21 last_year -61 later -69 later_and -31 laugh_and 21
laugh_when -59 laughter -20 laughter_and 20 launch -34 launderett 48 laundri -30 laureat -24 law 42 law_and 45
law_firm 61 law_say -16 law_school 62 law_student -32 lawmak -16 lawyer -33 lawyer_<name> -30 lawyer_had 25
lay-bi 16 layout 56 lead -99 lead_on 22 lead_the -33 leader -33 leader_<speaker> -21 leader_in -28 leadership -24
leaflet 44 leaflet_and 28 leagu -45 leak -50 leak_in -15 leakag -16 lean 35 learn_from -31 learn_hi -40
learn_it 35 learn_of 16 learn_to -48 learner 25 learnt 45 learnt_of 45 leas -53 least -23 leav -86 leav_at -27
leav_that 22 leav_the -30 lectern 99 lectur 98 led -88 led_the -18 led_to -17 ledg -22 ledger 28 leek -20
left -57 left-hand 37 left_<name> 24 left_<number> -22 left_<speaker> 21 left_and 26 left_befor -30 left_ear 21
left_hand 18 left_hi 20 left_of -24 left_on -33 left_out 44 left_the -69 left_to -33 leg_ar 21 legaci -19
legal -22 legisl 19 legislatur -16 lend 26 lend_it 15 length 32 lent -19 lent_her -16 lent_it -19 leopard -18
less -59 less_sentiment -18 less_than -17 less_the -15 let 63 let_hi 21 let_him 17 let_off 17 let_out -17
letter 32 letter_came 37 letter_date -49 letter_from 20 letter_in -53 letter_is 21 letter_on -15 letter_say -15
letter_that -38 letter_to -42 letter_wa 38 letter_would -15 letterhead 95 level 47 level_and 26 level_cross -16
libel -17 librari -40 librari_and -17 librari_card 46 librarian -16 librarian_at -19 licenc -27 lid -23
lifeboat -34 lifeguard -20 lift 26 lift_at -29 lift_in 42 lift_on -16 lift_the 47 light -80 light_and -15
light_on 45 light_the 27 light_to -16 light_when -15 lighter -27 lighter_sentenc -17 lighthous -15 like 63
like_a 21 like_everyon -26 like_it 27 like_rain -19 like_the -15 like_thi 20 lime 49 limit -50 limit_of -20
limp_off -15 line 63 line_and 15 line_from 21 line_ha -26 line_in 22 line_is 48 line_of 43 line_she -15
line_that -15 line_up -22 line_wa 42 line_which -32 linguist 32 link -64 link_from -16 lip 93 lip-read 81
list -15 list_for -18 list_is -15 list_of 18 list_the -19 listen 90 listen_for -29 listen_to 78 lit 54 litr -20
littl_differ -23 littl_more 15 live_alon -16 live_for -32 live_in 25 live_on -26 load 20 loan -55 lobbi 18
local -60 lock_the 34 locker 50 log 60 log_put 16 log_show 66 logo_and -24 long -85 long_and -30 long_as -16
longer_type -31 longest -22 look -25 look_close 22 look_into -26 lookalik 20 loop 54 loos 50 lorri -92
lorri_driver -15 lose 43 lose_their 21 loss -51 loss_of -22 lost -67 lost_by 35 lost_her -51 lost_hi -30
lost_it -41 lost_the 46 lot 53 lot_for 32 lot_voter -16 lotteri -21 loud 20 loudspeak 29 low -44 low_cross -16
lower -26 lowest -20 lunch 77 lunchtim 37 ly -18 m -15 m_on 19 m_she 18 machin_came -15 machin_put 19
machin_that 26 made -25 made-up 19 made_<number> -36 made_<speaker> 43 made_<words> 41 made_a 19 made_at 16
made_for -19 made_her -28 made_him -24 made_it 38 made_no -58 made_of 105 made_the -63 made_to 55 made_with -26
magazin 114 magazin_in 24 magician 71 magistr 53 magnet -28 mai -24 mai_be -39 mai_have 17 mai_not -22
mai_still -19 maid 52 main -53 main_on -24 major -42 major_of -29 make 25 make_<speaker> 83 make_a -27
make_it -45 make_two -24 make_up 44 maker 67 maker_had -28 maker_of -38 maker_say 45 malaria 37 male -37
male_artist -18 mall 20 man 22 man_<number> -28 man_at 23 man_ha -25 man_had -15 man_in 31 man_on 22
manag_<name> -32 manag_<speaker> -55 manag_a 44 manag_and 18 manag_at -22 manag_director 24 manag_in 33
manag_to -22 mani -106 mani_of -16 mannequin 25 manufactur -18 map -48 marathon -25 march -20 mare -31 margin 21
mark 89 mark_in 16 marque -33 marriag -15 mask -43 mask_and -31 mask_to -33 mason -22 mason_and -18 match -63
match_in 28 match_the 17 mate 27 matern -15 matine 89 matter -49 mattress 35 mayor -45 mayor_<speaker> -32
mayor_that 18 mayor_wa -23 me 20 me_the 26 meal 59 mean 19 mean_<words> 69 mean_it -49 meantim -26 meanwhil -29
measur -55 meat -29 medal -30 media -15 medium 60 meet -52 meet_at -29 meet_is -20 meet_of 67 member -65
member_<name> 25 member_have 21 member_that -22 memoir -15 memoir_of -15 memori -57 men -44 men_have 25 mend -18
menu -15 merchant -25 mermaid -20 message_between -34 message_from -22 message_on -16 message_send -19
message_to -21 met -35 met_by 22 met_in 23 met_somebodi -20 met_such -17 met_the 36 met_with -26 meter -54
metr -28 metr_and 37 microphon 24 microphon_<speaker> 19 microphon_and -23 microphon_fail -50 microphon_had -37
microphon_on 43 middl -23 midnight -32 midnight_on -15 might 58 mild 18 mile_from 28 mile_of 23 milk -20
milkman 26 mill -15 mill_in -15 million -66 million_follow 61 million_of -17 million_peopl -15 million_time -19
mind 26 mind_who -15 mine -36 miner -16 minimum -26 minist_<name> -25 minist_<speaker> -51 minist_and 15
minist_as -19 minist_in -47 minist_is 61 minist_offic -23 minist_over -18 minist_who 44 ministri_ha 16
ministri_say -19 ministri_that -23 minut 15 minut_<speaker> 87 minut_and -22 minut_as 20 minut_befor -45
minut_earlier 35 minut_in -16 minut_is 32 minut_later 34 minut_of -26 minut_on 17 minut_to 67 minut_wa 20
minut_were 73 minut_when -37 minut_with -39 minut_without -48 mirror_for -39 misheard 19 misheard_the -26
misquot 72 miss -59 miss_<speaker> -21 miss_it -18 miss_the 16 miss_two -16 mission -25 mistak -39 mistransl 21
mix -39 mix_up 17 mock 18 mock_exam -19 mock_trial 52 model 16 modern -21 moment -64 moment_everyon -30
moment_longer -31 monei -74 monei_for -27 monei_on 32 monitor -21 monitor_and -23 monologu 22 month -35
month_and 28 month_at 30 month_befor -15 month_in -28 month_of -19 month_on 37 month_sinc -19 month_with -15
mood -43 mood_for -24 moon 15 moos 38 moot 104 mop 53 moral 32 more_and 29 more_direct -21 more_like 26
more_of -32 more_on 17 more_or -17 more_peopl -15 more_than -44 morn 26 morn_<name> -16 morn_after 21
morn_and -34 morn_as -19 morn_wa 15 morn_when -21 mortgag 30 mosqu -19 most -52 most_famou 45 most_of -45
most_peopl 15 mostli -19 mother -49 mother_<name> -19 mother_<speaker> -16 mother_had -15 mother_in 26
mother_say 29 mother_who 18 motor 30 motto_<words> -15 mould -29 mountain -15 mourn 16 mourner 33 moustach 85
mouth 130 mouth_and 31 move_a -21 move_by 54 move_for 30 move_it -23 move_on 15 move_to -28 move_up -24 much -60
much_of -20 murder 60 murder_stori -15 museum -41 museum_at -15 museum_in -41 music -51 musician 17 must 51
must_be -26 must_pai -23 must_wait 44 mutual 15 my -60 nail 28 name 48 name_<name> -21 name_<speaker> 44
name_and 79 name_as 27 name_by 19 name_had -18 name_no 16 name_on 47 name_onli -15 name_say -26 name_that 21
name_the 34 name_to -30 name_wa 85 name_were -17 napkin 23 nativ 41 navi 46 navi_suit -16 near -41 near_the -35
nearest -30 nearli -60 neck -16 need -32 need_a 35 need_four -16 need_six -32 needl 37 negoti 27 neighbour -61
neither 29 neither_read 24 nephew 28 nephew_<name> -25 nephew_had 15 nest -20 net -38 never 64 never_been -38
never_met 42 never_move -16 never_plai -20 never_resent -23 never_say 54 never_see 19 never_set 16 never_speak 18
never_to -32 new -66 new_<name> -15 new_and 22 new_in -15 new_interfac -15 new_librari -24 new_set -25
new_show -25 new_site 29 new_tax-collect -16 newest 32 newslett 26 newspap 41 newspap_gave -27 newspap_put -16
newspap_report -22 newspap_that -18 next_<name> -23 next_month 37 next_morn 34 next_on 24 next_season -16
next_spring 33 next_summer -32 next_to 31 next_year -27 night_<speaker> 49 night_a 19 night_as -32 night_befor 31
night_of -37 night_on -30 night_that 20 night_the -28 night_train 29 night_wa -17 night_when -17 night_with -19
nine_and 65 nine_dai -42 nine_had 31 nine_night -24 nine_o'clock 56 nine_of 54 nine_on 20 nine_recept -19
nineti_second 32 ninth -23 no 70 no_<name> 42 no_<speaker> 52 no_and 28 no_charg -36 no_damag -15 no_email -26
no_hurri -16 no_idea 71 no_interview 48 no_joke -16 no_longer -28 no_mood -26 no_other -16 no_part -21
no_public 27 no_receipt -26 no_record 20 no_shout -17 no_sound -20 no_such 73 no_trace 36 no_troubl -16 nobodi 45
nobodi_at 34 nobodi_ha -29 nobodi_is -39 nobodi_knew -16 nobodi_mind -15 nobodi_wa -43 nomin -37 nomin_is -23
none 40 none_of 66 none_wa 19 noon 44 noon_the 18 nor 91 nor_did -26 nor_the 32 normal -19 normal_to -19
north -36 north_of -15 not -48 not_<number> -50 not_<speaker> 95 not_<words> 26 not_a 36 not_affect -29
not_all -38 not_answer -44 not_as -27 not_ask 20 not_at 49 not_be 22 not_believe -28 not_come 80 not_comment -28
not_disclose -18 not_discuss -22 not_disput -50 not_eat 18 not_everi -31 not_everybodi -22 not_everyon -35
not_exist 27 not_go -26 not_had -29 not_have 20 not_hear 22 not_hi 81 not_impress -20 not_in -25 not_lost -24
not_mean 18 not_mention -28 not_met 42 not_move 33 not_name -15 not_need 25 not_on 66 not_read 43 not_respond -20
not_return -19 not_say -40 not_set 88 not_speak 25 not_surviv 49 not_the 36 not_turn 17 not_utter 30 not_what -15
not_yet 70 note-tak 29 note_and -15 note_for 24 note_in -27 note_on 18 note_that 80 note_to -15 note_under -19
note_wa -19 notebook 55 noth 29 noth_at 19 noth_in 20 noth_like 33 noth_of 16 noth_to -34 noth_wa 17 notic_at 36
notic_on -20 notic_wa 19 novel -15 novel_<words> -17 novel_is 47 now -54 now_<number> 37 now_a -20 now_and -19
now_go 22 now_ha -25 now_put 16 now_requir -16 now_say 22 nowher 52 number 50 number_<speaker> -26 number_and 28
number_of -79 number_seven 33 nun_who -16 nurs -27 nurs_<speaker> -18 nurs_and -23 nurs_for 63 nurs_speak -17
nurs_staff -19 nurs_were 42 nylon 21 o'clock 20 object -75 object_to -16 oblig 46 obtain -18 occas 27
occas_with -15 occup 19 octav 34 of_<name> 27 of_<number> 68 of_<words> 37 of_a 53 of_an 41 of_ani 25
of_argument 16 of_be 21 of_both 58 of_charact 21 of_each 29 of_everi -22 of_feel 25 of_five 29 of_fraud -45
of_her -43 of_hi 19 of_him 18 of_home -23 of_honor 35 of_it -43 of_job -22 of_let 19 of_life 38 of_next 65
of_nine -53 of_option -19 of_paper 19 of_parliament -41 of_peopl -17 of_plastic -24 of_press -25 of_radio 47
of_silenc 49 of_speech -91 of_staff -15 of_talk -20 of_tape -34 of_tea -36 of_ten 40 of_tender 24 of_term -16
of_their 37 of_them -15 of_these 26 of_thi -20 of_two 36 of_vote 17 of_which -16 of_white -16 off 43 off_a 22
off_as -19 off_becaus 71 off_by -33 off_from -33 off_her -33 off_hi -60 off_on 24 off_the 32 off_to 76
off_with -42 offer -71 offer_a 16 offer_from 35 offer_him -21 offer_the -21 offic 21 offic_<name> 32
offic_<speaker> -19 offic_and -16 offic_at -15 offic_call 16 offic_door -15 offic_had -64 offic_in 21
offic_made 58 offic_on -42 offic_say 36 offic_who -58 offic_would 15 offici -88 offici_in -20 offici_record 21
offici_that -16 offici_transcript 19 often -45 often_that 16 old 55 old_idea -15 old_line -18 old_on 36
old_record -21 old_train -18 older -18 oldest -38 on_<name> -42 on_<speaker> 55 on_<words> 82 on_a 50 on_an -28
on_and 64 on_ani 64 on_as -25 on_at 55 on_bail -15 on_behalf -18 on_call 36 on_card -21 on_consol -19
on_eleven -23 on_everi -48 on_extra -17 on_ey -19 on_famili -31 on_foot -17 on_from 25 on_had -55 on_her 44
on_hi -27 on_him 96 on_holidai -23 on_is 38 on_it -25 on_land 40 on_leav 21 on_letter 31 on_level 50 on_long -27
on_man -30 on_night -25 on_noth 21 on_old -23 on_our -22 on_page 73 on_pai -15 on_paper -32 on_purpos 18
on_second 23 on_show -17 on_stove -23 on_televis 21 on_that 41 on_the 33 on_their -21 on_thi -15 on_thing -28
on_three -16 on_trial 34 on_turn -22 on_two -41 on_until -32 on_voice -16 on_wa -36 on_when 33 on_which -19
on_who -15 on_with -30 on_without -23 onc 33 onc_a -27 onc_for 24 onc_it 15 onc_plai -20 onc_say 28 onc_the 36
onc_there -21 onli_<number> -18 onli_<words> 51 onli_as -25 onli_four -25 onli_in 54 onli_nine -17 onli_on -39
onli_onc -30 onli_person 24 onli_that 21 onli_the 33 onli_to 26 onli_wit 20 onlin_game 16 open -24 open_a -16
open_again -19 open_an -22 open_and 28 open_at 48 open_hi 39 open_it -43 open_next -22 open_on -33 open_with 48
oper -40 oper_theatr -25 opera -31 opinion 112 opinion_of 43 opinion_wa -24 oppon -44 oppon_have -23 opposit 34
opposit_<name> -30 opposit_number -52 option 52 or -19 or_had 18 or_less -18 or_more 17 or_the 22 or_what -23
orang -44 orang_near -20 order 44 order_a 44 order_from 20 order_that 18 order_the 22 organ -23 organis -43
organis_had -16 other 43 other_<name> 65 other_ar -16 other_job -16 other_man 20 other_on 16 other_peopl -20
other_side 55 other_sourc 19 other_two -15 other_were -15 otherwis 37 ought 21 ought_to 21 our 71
our_correspond -25 our_report 35 out 20 out_<number> -19 out_<speaker> -25 out_an 20 out_and 33 out_as 27
out_at 28 out_befor -25 out_for 27 out_from -57 out_in -26 out_it 38 out_of 20 out_on -40 out_over 21 out_the 46
out_to -23 out_two 31 out_whether 44 out_with -39 outbreak -20 outcom -16 outer -17 outsid -95 outsid_<name> -23
outsid_firm -17 outsid_her -20 ovat -15 oven -16 over_<name> 53 over_<speaker> 31 over_<words> 17 over_a 26
over_at -20 over_befor -19 over_by -54 over_her 18 over_in -21 over_knife -18 over_the 59 over_two 17
overheard 18 overnight_and 37 ow 36 ow_to 28 own 73 own_a 37 own_by -18 own_camera 33 own_choic -15
own_constitu -17 own_foldabl -17 own_hous -28 own_lawyer -15 own_make 40 own_name 16 own_record 25 own_side 21
own_speech -18 own_the -24 own_up 91 owner -30 owner_<name> -29 owner_<speaker> -24 owner_as -20 oxygen -15 p. 43
p._m 15 pack -45 packet -16 page 109 page_<number> 145 page_cost 34 page_down -83 page_for 29 page_had -29
page_long -45 page_of -33 page_with -40 pai -65 pai_<name> -15 pai_for -39 pai_her 35 pai_it -16 paid 50
paid_<number> 77 paid_<speaker> -17 paid_a 57 paid_in -55 paid_the 24 paid_tribut -18 pain 17 paint -32
painter -16 pair 16 pair_of 67 palac 29 pamphlet 16 pan -48 pandem -16 panel 19 panel_that -22 pantomim 36
paper -38 paper_<words> -20 paper_and 31 paper_for -17 paper_from 40 paper_in -62 paper_on -18 paper_that 17
paper_wa 25 paragraph 78 parcel -18 pardon 17 parent -50 parent_of -17 parish 22 parish_regist 16 park -17
park_and 19 park_behind -17 park_charg 17 parliament -61 parliament_and -19 parliament_is -41 parodi 67
parrot -20 parrot_<name> 27 part 24 part_as -17 part_of 16 parti 33 parti_had -21 partner_<name> -23
pass_<number> -18 pass_the 53 passag 77 passeng -22 passeng_had -24 passeng_who 22 passport_in -24 password 105
password_and -36 password_wa 86 past 69 past_four 24 past_six -19 past_ten -15 past_tens 47 past_the 35 pastor 15
patch 24 patienc -42 patienc_with -17 patient 19 patient_a 30 patrol 26 pattern 16 paus -44 pave 30 pavement 15
paw 42 payment -37 peac 23 peacefulli -19 peanut -15 peel -16 peg -20 pen 43 penalti -39 pencil 32
pencil_becaus -17 penguin 17 penni -24 peopl -100 peopl_and 18 peopl_at -43 peopl_had -21 peopl_in 74
peopl_who -52 peopl_work 19 per -46 per_cent -44 percent -58 perform -31 perjuri 17 perman 49 perman_secretari 53
permiss -17 person -18 person_at 21 petit -51 petrol -22 petrol_station -20 pharmaci 31 pharmaci_in 28 phone -64
phone_by -29 phone_call 54 phone_from -23 phone_in 20 phone_of -16 phone_wa 19 photo 20 photo_should -16
photocopi 21 photograph_and 31 photograph_in -48 photograph_of -54 photograph_show 17 phrase 38 phrasebook 55
pick 24 pick_the 30 picket -16 pictur 41 pictur_<words> -17 pictur_in 25 pictur_of 15 pictur_say 27
pictur_show 28 pictur_that -25 pie 37 piec 69 piec_of -25 pier -23 pigeon -19 pigeon_had -18 pigment 26
pilot_in 21 pin 33 pipe -44 pirat 20 pistol 26 pitch -39 pizza 92 place -52 place_and -16 place_at 16
place_from 15 place_in -19 plai_<name> -30 plai_<words> -20 plai_and -26 plai_at 39 plai_by 136 plai_card -18
plai_down -21 plai_for -65 plai_her 61 plai_in -63 plai_it 19 plai_the 71 plai_to 18 plai_togeth -35 plan -47
plan_to -24 plane_that -20 planet -29 plant -26 plant_in 40 plant_the 27 plaqu 17 plaster -23 platform 28
player -22 player_<name> 16 player_at 15 player_had -18 player_in -30 player_left -20 player_of 39 playground -15
playoff 15 playwright 24 plea 32 plead 32 plead_guilti 39 pleas 26 pleasur -33 plinth 37 plot -20 plow -15
plumber 53 pocket 93 podcast 55 poem -21 poet_<speaker> -29 poet_laureat -19 point_and -32 point_for 55
point_from -17 point_in 18 point_of 40 point_to 42 polic 27 polic_had -28 polic_in 25 polic_say 44
polic_station 30 polic_that 26 polic_to 16 poll -40 polygraph -21 pool -29 poor -44 pope 50 porch -15 port_and 27
porter -18 porter_who -16 portfolio -16 portrait 53 pose 33 pose_as 61 posit -27 post_a -44 post_and 17
post_at -22 post_had -21 post_in 52 post_offic -30 post_on -31 post_the -42 post_twice -18 post_wa -35 postcod 21
poster -49 poster_ar -39 postman -23 postmark 35 pot -25 pot_of -15 potato 20 pouch -33 pound 15 pour -15
power -63 power_and -15 practis 61 praise 34 prank -26 preach 51 predecessor 28 predecessor_<name> -16
predecessor_<speaker> -22 predict -16 prefect 18 prefer -22 prefer_the -22 premier -17 premier_in -15 prepar -31
presenc -18 presenc_of -17 present_and -24 present_the -19 preserv 40 presid -20 presid_<speaker> -40
presid_who -15 presidenti 19 press 78 press_confer 45 press_him -19 press_offic 52 press_send 21 press_the 18
press_time -25 pressur -27 pretend -15 previou 31 price -101 price_of -36 priest 30 primari 94 primari_school 49
prime 16 prime_minist 29 print 30 print_a -38 print_hi -16 print_in -34 print_it 34 print_on 76 printer 98
prison -47 privat -35 prize_to -23 prize_with -19 probabl -27 produc 27 produc_<speaker> 27 produc_a -19
produc_the -32 profession 29 professor -17 profil 79 profil_of 29 profit -50 program 53 program_<words> -17
programm 75 programm_and -17 project 19 project_box -18 promise 77 promise_<words> 52 promise_a 38
promise_anyth -21 promise_hi 35 promise_in -17 promise_that -38 promise_to -42 promot_in 16 propel -17 propose 44
propose_the 33 propose_to 22 prosecut -30 prosecutor_who 21 protect -53 protest 18 provinc -27 provinci -18
proxi 16 pub -25 public -64 public_galleri -30 public_meet 28 publicist 62 publish -19 publish_a -24
publish_last -18 publish_on -42 puddl -19 pull_out -32 pull_the 65 pulp 49 pulp_<number> 19 pump -33 pun 35
pupil -68 pupil_had 34 pupil_in 51 pupil_were -19 puppet 49 purchas -24 purchas_from -23 purpos 45 push_it -18
push_the 27 put 44 put_<speaker> 98 put_an -44 put_asid -34 put_at -22 put_back -47 put_her -21 put_hi -39
put_him 52 put_in 30 put_it -18 put_off -72 put_on 25 put_out 44 put_right 18 put_that 62 put_the 18 put_them 20
put_through 26 put_togeth 24 put_up -67 putt -16 putt_drop -15 quai -23 quai_and -20 qualiti -26 quarter -22
quarter_of -16 queen 16 question_about 41 question_from -19 question_in -16 question_of -27 question_she -20
question_to 33 question_wa 28 question_whether 15 queu 47 queu_for 49 queue -15 quick -26 quick_to -24
quickli -25 quiet -24 quit -21 quiz 21 quizmast 68 quotat 42 quotat_is -29 quotat_wa 33 quote 105 quote_from -19
race -45 racehors -22 rack 25 radio 31 radio_in -30 rail -15 rail_compani 30 railwai -23 rain -46 rain_and 17
rain_is -16 rain_on 38 rain_or -19 raise -18 raise_a 34 ralli_in -38 ran -29 ran_on 47 ran_out -49 ran_the 24
ran_to -34 ran_up -19 rancher -17 rang -43 rang_a 27 rang_of -20 rang_the -16 rapper 30 rasp 15 rat -15
rate_on 21 rate_the 32 reach 48 reach_<number> -29 reach_<speaker> -33 reach_a -16 reach_at 29 reach_by -36
reach_for 36 reach_level 39 reach_the 18 react -15 reaction -29 read_<number> 22 read_<speaker> -31
read_<words> 42 read_a -31 read_aloud 19 read_for 29 read_into -53 read_it -54 read_nor 24 read_out 23
read_the -31 read_thi 29 read_to -32 read_what 43 reader 36 reader_who 71 readi -26 real 65 real_<speaker> 67
real_name -15 real_on 21 reason -33 rebat -21 rebel 24 rebuilt -41 rebuilt_in -23 recall 58 recall_cover -19
recall_the 41 receipt -33 receipt_for 22 receiv -18 receiv_a -29 receiv_the 16 recess 45 recip 26 recip_for 38
recit 30 reckon -23 recognis 23 recollect -17 recommend -36 reconstruct 27 record -92 record_a -19 record_and -15
record_begin -15 record_for 32 record_in -51 record_it -38 record_of -49 record_set -21 record_show -19
record_that -21 record_the 21 recov -77 recov_from -33 red 51 reel 22 referr 20 reform -28 refund -29 refuse -33
refuse_to -42 regist 50 registri 22 regret 19 regret_the -21 regul -20 regular -19 reject -65 reject_the -21
release_by -31 release_on 18 release_wa 22 reli -27 reli_on -27 remain -50 remain_in -17 remark 46
remark_about 17 remark_at -34 remark_drew -32 remark_in -55 remark_infuri -16 remark_wa 40 remark_were 39
rememb 46 rememb_a 28 rememb_it -22 rememb_the -16 remind_him -61 remov 18 remov_from -24 remov_it -29
remov_the 19 render 25 renew -16 rent 27 rent_in -20 rent_on -19 reopen -52 repair_shop 26 repeat_that -17
repeat_the -50 replac -35 replac_a 28 replac_by -22 reply 42 reply_he -15 reply_that -35 reply_to -43 report 50
report_<name> 46 report_<speaker> 37 report_and -35 report_as -26 report_by -15 report_ha -26 report_had 57
report_in -34 report_it 26 report_last 38 report_miss -15 report_own 22 report_she -25 report_that 15
report_wa 18 report_whether -15 report_who 16 reproduc -34 request 28 request_for 38 requir_that -16 rescu -64
research -60 resent -23 resent_it -23 reservoir -17 resid -32 resign 21 resort -15 respond -44 respond_to -21
respons 24 respons_for 44 rest_of -15 rest_wa 25 restaur -44 restaur_in -21 restor -21 result 41
result_<words> -17 result_flash -25 result_from -26 result_under -18 resum -36 resum_at -21 retail -21
retir_bu 18 retir_dentist 21 retir_for -17 retir_in -47 retir_signal -16 retir_to -17 retire 15 return -58
return_a -15 reveal -15 revenu -26 revers 28 review -62 review_by 34 review_of -25 revolt 27 reward -15 rhyme 28
rib -18 rice -22 ride 74 rider -53 rider_as -19 rifl 49 right -58 right-hand 19 right_the 15 ring 23 ring_on -31
ring_the 28 risen 59 risen_to 22 risk -29 rival_firm -21 rival_for 23 river -65 road -56 road_and 50 roar 53
roast 38 robber 19 robberi 22 robe 90 robot -38 rode 31 role 26 roll 43 roll_her -19 roller 23 roof -82
roof_of -29 roof_off -17 roof_the 26 roofer -21 room 55 room_abov -16 room_as -29 room_beneath -15 room_he 18
room_in -25 room_of 47 room_on 18 room_sinc 23 room_wa 33 room_when 43 rope 33 rose -61 round_from 36
round_her -39 round_of 42 round_the 16 round_to 22 round_with -35 rout -51 rout_for -23 routin -22 rover -26
row_<name> 58 row_and 33 row_two 31 royal_granari -18 rubber 77 rubber_mask 21 rule -38 rule_on 54 ruler 22
rumour -56 run 44 run-up -15 run_again -20 run_by -23 run_of 29 run_out -55 run_the 16 run_to 85 run_until -53
run_use -18 runner_in -16 runwai -25 rush 22 safe -16 safeti -30 sail_a 44 salami -24 sale -22 sale_from -31
sale_in -21 sale_that 19 sale_wa 56 same_<name> 49 same_even -25 same_gale -25 same_minut 54 same_morn -20
same_room 28 same_strain -16 same_week -22 same_word -106 sampl -26 sampl_had -19 sanction -18 sanctuari -26
sandwich 33 sat -32 sat_down -54 sat_in 26 sat_on 17 satellit -16 satir 32 satisfi 26 save -44 say -80
say_<name> 20 say_<speaker> -24 say_<words> 95 say_a -55 say_afterward -31 say_an -18 say_and 28 say_anyth 70
say_at 46 say_becaus -22 say_by -16 say_exactli -20 say_he -122 say_hi -54 say_if 20 say_in 51 say_is 106
say_it 58 say_no -32 say_nobodi -15 say_noth 41 say_of 16 say_on 43 say_onli 48 say_she -32 say_so 99
say_someth 54 say_that -114 say_thei 40 say_thi 55 say_what 32 say_why -22 say_with -21 scale -20 scan -31
scar 21 scene 149 scene_on -22 scene_wa 15 sceptic -17 scheme -19 scholar 18 school -62 school_and -38
school_at -15 school_bu 34 school_district -16 school_gym 60 school_ha -20 school_have -19 school_to -18
schoolboi 52 schoolgirl 19 schoolteach 50 score -45 score_from -19 scout -20 scream 35 screen 52 screen_for 29
screen_in -24 screen_turn -15 screenshot 28 script -46 scroll 25 sea -49 seagrass -18 seal -31 search_on -25
season -29 season_and -41 season_made 24 season_on -19 seat_<number> 42 seat_a -31 seat_for 41 seat_in -25
seat_were -15 second 42 second-year 44 second_and 29 second_back -27 second_befor 40 second_dai -15
second_half -43 second_home -33 second_in -41 second_line 15 second_novel 15 second_of 57 second_on 35
second_sampl -19 second_to 16 second_wa -26 secret 25 secretari 37 secretari_of -20 secretari_say -20 section -17
sector -18 secur 58 secur_guard -15 see_<speaker> -18 see_about 29 see_by -48 see_film -16 see_her 15 see_hi -24
see_him -24 see_in 19 see_it -51 see_two -16 see_who 42 seek -26 seek_a -18 seem -59 seem_in -16 seem_to -33
segment 18 seiz -26 select -17 sell -45 sell_a 47 sell_the 24 seller -33 seminar 17 senat -19 senat_<speaker> -17
send 24 send_<speaker> -16 send_by -23 send_for 28 send_from 37 send_her -32 send_him -21 send_out 36 send_the 18
send_to -36 sender 102 senior -33 senior_offici -16 sentenc 168 sentenc_<words> 41 sentenc_and 29
sentenc_begin 31 sentenc_in -18 sentenc_that 34 sentenc_to -43 sentenc_wa 75 sentenc_which -61 sentenc_will -22
sergeant 64 seri -31 seriou 32 serious -15 serv_for 38 server 72 servic_and 32 servic_in 17 session 30
set_asid 20 set_at -18 set_foot 81 set_in 31 set_of -18 set_off -22 settl 51 settl_a 22 settl_on 58 settl_the -20
seven -50 seven_and -20 seven_month 21 seventh -27 seventh_novel -15 seventi -18 sever -55 sever_of -15 sewn -20
shadow 32 shake -39 shallow -15 shame 23 shape 16 share_<number> -15 share_hi 54 share_hous 32 share_in -23
share_the -20 sharper -25 sharper_in -25 shave -28 she -91 she_agree -28 she_and 34 she_could -19 she_deliver -15
she_describe 22 she_di 20 she_did -57 she_ever 19 she_go 26 she_ha -23 she_had 25 she_hand 74 she_hold 57
she_is 68 she_laugh -15 she_lost 23 she_made -18 she_move 67 she_never -15 she_promise 24 she_read -35
she_sat -24 she_say -94 she_should 27 she_sing -17 she_speak 63 she_spent 28 she_tell -67 she_took -27 she_wa 88
she_write -42 shed -31 sheep -23 sheet 33 sheet_of 19 shelter -27 shift -26 shill 31 ship 22 ship_go 22
ship_wa 44 shoe -21 shook -56 shook_hi -57 shoot_back -18 shoot_in -28 shoot_the 26 shop_ha 16 shop_on 29
shop_steward -19 shop_where -21 shopper_to -22 short -26 short-liv -17 short_for 20 shorten -30 shorter -36
shorthand 29 shortli_after -25 shortlist -23 should 41 should_be -30 should_have 36 should_know 59 should_not 60
should_read -29 shoulder -21 shoulder_of 19 shout 58 shout_and -16 shout_it 17 shout_of -48 show 47
show_<name> -21 show_<number> 37 show_<speaker> -39 show_and -35 show_her 50 show_in -40 show_is 63 show_it 16
show_me -21 show_no -21 show_the 82 show_where 30 shown_a -15 shown_at -16 shown_it -17 shown_on -20 shown_the 19
showrunn 34 shrug -21 shut_at -15 shut_down -25 shut_it -17 shut_out -15 shut_sinc 21 sick -33 side_ar 41
side_by -15 side_had -35 side_to -19 sigh 17 sign_a -44 sign_and -46 sign_by 43 sign_it 22 sign_languag -20
sign_of -15 sign_that -30 sign_up -18 sign_with 67 signal -21 signal_and -23 signal_box -16 signal_offic -16
signatur 56 signatur_of -33 silenc_and -28 silenc_in 39 silent -45 silver -22 silver_ladl -17 similar -29
sinc_<name> -44 sinc_<number> -26 sinc_<speaker> -39 sinc_and 30 sinc_breakfast 43 sinc_chang -16 sinc_he 26
sinc_her -33 sinc_hi 29 sinc_independ 18 sinc_it -60 sinc_last -21 sinc_record -15 sinc_spring 23 sinc_taken -44
sinc_the 62 sinc_then -27 sing_and -43 sing_by 57 sing_in 28 singer_in -17 singl_<name> 35 singl_<words> -23
sink 16 sister -15 sister_<name> -18 sister_<speaker> -23 sister_and 26 sister_disagre -15 sister_from 27 sit 70
sit_and 17 sit_down 26 sit_in -16 sit_on 113 site 80 site_from -16 six -25 six_and 26 six_countri -17 six_dai -15
six_minut 33 six_month -41 six_on 21 six_page -33 six_second -48 six_time -16 six_to -23 six_year 26 sixth -37
sixth-form 29 sixth-form_did -16 sixti_stall -15 size_of -25 skate 28 sketch 26 ski -16 skip -15 sky -25
skylight -17 slab -27 slap 31 slate -20 sleep 23 sleev 30 sleev_and 34 slid 34 slid_from 33 slide 17 slightli 16
slightli_differ -16 slip_from 28 slow 40 slow_and -15 slow_in 25 small -60 smaller -30 smell -17 smile -51
smile_and -15 smoke -22 smuggler -23 snap 29 sneer 19 snore 55 so 82 so_<speaker> -25 so_and -34 so_as -20
so_doe -42 so_for 45 so_had 28 so_he 16 so_often 19 so_the 34 so_what -56 soap -21 sober 17 societi 24 sock -20
sofa -17 softwar 87 softwar_from 34 softwar_had 38 softwar_that -35 softwar_would -16 solar -19 solar_panel -17
sold -15 sold_<number> -32 sold_at 69 sold_in 23 sold_out -37 sold_to -26 soldier -37 solicitor -21 solv 15
solv_the 19 some -91 some_<number> -29 some_of -27 some_time -17 somebodi_els -19 someon 65 someon_ha -19
someon_in 28 someth 82 someth_is -22 someth_the 30 sometim -28 sometim_been -27 somewher -24 somewher_in -19
son -72 son_of -22 son_wa -35 song 44 soon -39 soon_as -28 sooner 51 sophomor -32 sore -32 sorri -15
sorri_that 25 sort 53 sound 15 sound_and -42 soup -27 sourc 50 spa 38 spaniel 15 speak 126 speak_<name> 52
speak_about -21 speak_after -15 speak_and -100 speak_as 18 speak_at -63 speak_briefli -21 speak_by -41
speak_it 23 speak_of 40 speak_on -34 speak_onli -34 speak_sinc 62 speak_the 68 speak_through -22 speak_to -47
speak_up -33 speak_with -17 speaker 165 speaker_and 36 speaker_at 20 speaker_in 53 special -21 specialist -25
specimen 18 spectat 22 speech 64 speech_by 47 speech_had -31 speech_in 22 speech_last 17 speed 68 spell 158
spell_it -37 spell_mistak -22 spell_the 68 spell_with 17 spend -30 spent 32 spent_<name> 22 spent_eleven 18
spent_four -19 spent_six -15 spent_the 27 spent_three -33 spent_two -28 spit 66 splice 33 split -36 spokesman -45
spokesman_<speaker> -30 spokesman_for -15 spokeswoman -21 sponsor 18 spoof 49 sport 70 spot_in 17 sprain -25
spread -65 spring -21 spring_as 49 spring_the 20 sprinkler -15 squad -29 squad_for -15 squar 31 squeez 28 stab 22
stadium 33 staff -66 staff_find -19 staff_had -25 staff_to -22 stage -50 stai -31 stai_for -24 stai_in 55
stai_on 39 stair -30 stair_and -24 stake 17 stall 87 stall_of 56 stammer 42 stamp 32 stand 46 stand_at -27
stand_behind -17 stand_besid 43 stand_by -48 stand_in 26 stand_next 49 stand_wa 23 standard 34 star -34
star_<name> -22 start -107 start-up -24 start_her -20 start_in -22 start_it -30 start_the 45 state -74
state_<name> -21 state_that 27 statement 23 statement_and 34 statement_from -57 statement_on -20
statement_read -25 statement_wa 29 station_<number> 21 station_and -26 station_bear -22 station_gave -22
station_had 32 station_say 15 station_the 40 station_to 70 steadi -40 steel -15 steepl -20 stenograph 41 step -26
step_down -29 step_of -18 steward -25 still_ha -34 still_had 75 still_hold -17 still_in 66 stitch 39 stock 35
stock_it 17 stolen -54 stomach -17 stood -73 stood_besid -19 stood_by -35 stood_for 44 stop_at -25 stop_on 19
stop_outsid 23 stop_so -24 stop_take -27 stop_use -15 stoppag -15 store -25 store_in -25 stori 40 stori_by 25
stori_in -31 stori_is -91 stori_of -28 stori_wa 40 storm 62 storm_took -23 stove -64 straight_face 43 strain -38
strain_as -16 strand -41 stranger 65 strap 19 straw -32 straw_from -34 stream_servic 19 street -50 strength 18
strength_of 21 strike -16 strike_at -15 strike_is -35 striker 15 string 43 strip 53 stroke 34 stroke_in 31
stuck -20 stuck_it -24 stuck_wa -20 student 23 student_10-year-old -17 student_admit -27 student_at 41
student_never -21 student_of 53 student_who -21 studi -63 studi_of 30 studi_the -21 studi_wa 31 studio_ha 17
studio_in -26 stunt -30 stunt_doubl -18 style 28 su 61 subject 24 submarin 40 subscrib 50 substitut -22
substitut_<name> -16 subtitl 52 subtitl_were 43 succe -15 succe_him -15 succeed 27 success -37 success_meet -16
successor -40 successor_<speaker> -17 such 142 such_convers 20 such_famili -17 such_instruct -15 such_sentenc 19
such_talk 21 suffer -21 sugar_water 17 suggest -26 suggest_that -32 suit 16 suit_stare -16 suit_took -28
suitcas_and -22 sum_and 16 summari 27 summit 35 summit_and 36 summit_had -20 superintend -15 supermarket -33
supervisor -30 supper_and 15 suppli_<speaker> 15 suppli_the 22 support -39 suppos 126 suppos_that 50 suppos_to 50
supposedli 90 sure -29 sure_it 25 surfac 17 surgeon 61 surgeon_from 37 surgeon_had 23 surgeon_in -29 surgeri -26
surgeri_in -28 surgic -17 surnam 59 surpris_to 39 survei -59 surveyor_who 29 surviv_by -37 survivor 16
suspect -22 suspect_a -37 suspect_is -16 suspend -33 swallow 63 swan 22 swap 20 swear 59 swear_in -20
swear_that 32 sweat 22 sweep -40 swell -17 swim -46 swim_pool -21 switch -20 switch_it -26 syllabl 69
sympathi -15 synthet -25 system -27 tabl 75 tabl_broke -18 tabl_in 80 tabl_with -38 tablet 15 tablet_comput -18
tabloid 45 tag 21 tailor 31 take -73 take_<number> -17 take_a -18 take_in -17 take_nine 16 take_over 26
take_the 34 take_to 48 take_up -43 taken_<speaker> 35 taken_a -22 taken_by 60 taken_hi 22 taken_off 21
taken_on -23 tale 66 talk 73 talk_about 23 talk_in 54 talk_of -32 talk_that 18 tall 33 tanker -27 tannoi 15
tannoi_plai -20 tape -20 tape_and -23 tape_of 19 tape_wa -75 tape_which 19 tarpaulin -16 tart -15 taunt 17
tax -75 tax-collect -16 tax-collect_softwar -16 tax_<words> -15 taxi 29 taxi_driver -19 teach -58 teach_<name> 26
teach_the -22 teacher_had -19 team-mat_<name> -16 team_bu 30 team_doctor 18 team_had -20 team_in -23 team_to 34
teammat -21 tear -18 tear_as -26 teatim -19 technician 25 teeth 43 telegram 31 telephon 44 telephon_had 20
telephon_hi -15 telephon_interview -32 telephon_number 36 telephon_that 18 telephon_the -16 televis -60
televis_and -15 televis_that -19 tell 69 tell_<name> -39 tell_<speaker> 42 tell_a -85 tell_about -22 tell_at -34
tell_by -20 tell_each 15 tell_employe -16 tell_hi -19 tell_him -19 tell_it -25 tell_juror 21 tell_me -46
tell_member -19 tell_of -50 tell_offici -15 tell_on -15 tell_polic 49 tell_report -26 tell_that 42 tell_the 133
temperatur 23 temperatur_of 23 templat 34 ten 35 ten_dai -16 ten_minut -37 ten_of 24 ten_past 44 ten_to 79
ten_year -43 tenant -42 tender 16 tenor_<speaker> -16 tens 57 tent -47 tenth -49 tenth_of -32 term -44
term_of -16 test -24 test_on -21 test_result 50 testify -27 testify_for -32 testimoni 32 text 76 text_and 34
text_at -33 text_in 22 text_wa 44 than -70 than_<number> -55 than_<speaker> 41 than_a -28 than_ani 19 than_it -18
than_the 34 thank -23 thank_her -34 thank_the 28 that 35 that_<name> -48 that_<number> -17 that_<speaker> 59
that_<words> -17 that_a -44 that_account -16 that_afternoon 72 that_an -16 that_and 29 that_ani -27
that_answer 28 that_anyon -19 that_at 41 that_begin -18 that_belong -16 that_brought 43 that_came 44 that_can -15
that_claim -16 that_cough -19 that_could -19 that_custom -19 that_dai 116 that_doe -15 that_down -22
that_drew -29 that_each 23 that_even 24 that_everi 18 that_from 38 that_go -19 that_ha 27 that_half 32
that_hardli -21 that_have -15 that_he -34 that_head 17 that_her -61 that_hour 59 that_in 85 that_it 22
that_left -31 that_make -29 that_mean -16 that_morn 119 that_name 81 that_new -16 that_night 62 that_nobodi -19
that_none 40 that_of 59 that_offic -19 that_on 48 that_onli 33 that_open -38 that_passeng 42 that_phrase -29
that_print 28 that_pupil 16 that_read -32 that_second -15 that_sentenc 20 that_she -85 that_should -15
that_show -19 that_someth -22 that_start -22 that_stuck -20 that_such -24 that_the -42 that_their -20
that_there 85 that_thi -22 that_time 29 that_to 32 that_train 15 that_turn -18 that_wa 19 that_wai 72 that_we -15
that_week 71 that_will 26 that_would -23 that_write 56 that_year 87 the -40 the_<number> -45 the_<speaker> 90
the_<words> 92 the_accid 18 the_account 49 the_accuse 29 the_actor -36 the_ad 32 the_address -32 the_admir 38
the_affair -23 the_afternoon -19 the_ag -19 the_agenc 82 the_agricultur 15 the_aid -15 the_air 18 the_airport -49
the_aisl -24 the_allege 31 the_ambassador 34 the_anecdot 43 the_anim -33 the_annual 30 the_app -26 the_appeal 26
the_applaus 27 the_applic 33 the_archbishop 18 the_archiv 28 the_armi -36 the_articl 52 the_artist 26
the_attack -34 the_audienc -35 the_audio 20 the_author 36 the_autumn -90 the_avalanch -23 the_awai -15
the_back -83 the_bakeri 23 the_balconi 34 the_ball -39 the_bank -15 the_bar 15 the_barman 40 the_barrel 42
the_batteri -16 the_beach -37 the_bear 44 the_beard 15 the_bed 35 the_begin 56 the_bell 39 the_bill -38
the_bin 33 the_biograph 21 the_bird 24 the_bishop 21 the_bless 26 the_block -24 the_blood 41 the_blue 21
the_board 19 the_boat -15 the_boiler 15 the_book 15 the_booth 49 the_border -17 the_borough -15 the_boxer -29
the_brass 22 the_bride 36 the_bridg -22 the_broadcast -22 the_brother -33 the_bu -48 the_budget -23 the_build -49
the_builder -18 the_butcher 16 the_button 20 the_buyer -34 the_cabinet 18 the_call 55 the_caller 54
the_camera -35 the_camp -23 the_canva -16 the_captain 15 the_caption 15 the_car -42 the_card 18 the_caretak 43
the_case -71 the_cat 53 the_cater 40 the_central 36 the_ceremoni 37 the_chain 25 the_chair 19 the_chairman 17
the_champion -17 the_chancellor 27 the_chang -21 the_chapel -22 the_chat 40 the_chef -16 the_chief -16
the_children 22 the_choir -23 the_church -20 the_citat -19 the_citi -17 the_class 36 the_cleaner -31 the_clerk 27
the_clinic 21 the_clip 101 the_clock -39 the_club -42 the_co-chairman -24 the_coast -35 the_coastguard -20
the_coat -22 the_code -34 the_coffe 31 the_coin -17 the_colleg -19 the_colonel 68 the_column 61 the_comic 33
the_commission 19 the_committe -35 the_compani -50 the_complaint 18 the_comput -21 the_confess 37 the_control 28
the_convict -18 the_coron -37 the_cost -30 the_councillor 16 the_count -26 the_counti -53 the_coupl -26
the_court -30 the_cover 36 the_cox -22 the_crack -22 the_credit 15 the_creek -16 the_crew -18 the_cricket -24
the_crowd -30 the_curtain 32 the_cut -15 the_dai 68 the_dam -28 the_damag -16 the_date 69 the_dead -16
the_deal -25 the_dean -18 the_debat 59 the_decis -51 the_defenc -18 the_defens -23 the_delai -15 the_deleg 23
the_demand 32 the_dentist -39 the_design 33 the_detect 22 the_differ -28 the_director 45 the_district -22
the_divorc 16 the_dock -22 the_docker -16 the_donor -18 the_door 20 the_draft -15 the_drama 23 the_draw -20
the_driver 52 the_drivewai -15 the_ear 20 the_east -21 the_economist 49 the_educ 15 the_elder -22 the_elect 25
the_elev 18 the_email 42 the_embargo -26 the_embassi 37 the_emerg -44 the_end -32 the_entranc -15 the_entri -20
the_envelop 23 the_environ -19 the_episod -43 the_ev 37 the_even 34 the_event 26 the_evid -16 the_examin 34
the_exchang 60 the_exercis 26 the_expert 16 the_extra 42 the_eyebrow 30 the_face 28 the_factori -22 the_fall -53
the_fals 27 the_famili -57 the_fan -40 the_farewel 19 the_farm -29 the_fault -19 the_feder 30 the_fenc -19
the_ferri -16 the_festiv -29 the_fever -20 the_fiction 30 the_field -40 the_fifth -36 the_figur -44 the_file 50
the_film 61 the_final -30 the_find -24 the_fire -18 the_firm -65 the_fleet 44 the_flight -16 the_flood -16
the_floor -46 the_flower -16 the_follow 78 the_foot 18 the_foreman -56 the_forfeit 27 the_forti 39
the_founder -27 the_fourth -45 the_fraud 40 the_front 46 the_full -26 the_gale -20 the_galleri -25 the_game -52
the_gang 43 the_garden -28 the_gate -27 the_glacier -23 the_glass 96 the_goal -41 the_goalkeep 55 the_govern -15
the_grant -20 the_green 19 the_groom 53 the_ground -29 the_group -25 the_guest 38 the_guild 19 the_gutter -15
the_hand 23 the_handset 36 the_harbour -20 the_harbourmast -19 the_hat 60 the_head 26 the_headline -20
the_headphon 32 the_hear -64 the_heart -20 the_heat 29 the_help 20 the_heroin 26 the_hill 26 the_hit 22
the_hole 17 the_home -38 the_hors -20 the_hour 69 the_hous -40 the_hypnotist 64 the_ic 29 the_idea -39
the_impostor -26 the_inquest -18 the_inquiri 15 the_inspector -18 the_insur 16 the_internet -20 the_interpret 57
the_interv 38 the_interview 18 the_intrud 21 the_invit 33 the_item 41 the_jaw 30 the_jetti -34 the_joke 20
the_junction -25 the_juri -23 the_keeper 15 the_kei -21 the_keyboard 86 the_king 39 the_knee 37 the_label -30
the_ladi 29 the_lamb 18 the_lamp -15 the_land -49 the_lander -20 the_lane -24 the_languag 23 the_largest -25
the_last -19 the_late 19 the_laugh 34 the_lawyer -19 the_lead -31 the_leaflet 47 the_leagu -27 the_leas -31
the_lectern 75 the_lectur 61 the_leek -15 the_lesson -22 the_letterhead 18 the_librarian -16 the_lid -23
the_life 28 the_lifeboat -23 the_lift 22 the_limit -18 the_line -18 the_lip 33 the_lip-read 46 the_littl 22
the_live -16 the_lobbi 19 the_log -21 the_longest -20 the_lorri -47 the_loss -26 the_lot 18 the_lotteri -19
the_loudspeak 19 the_lower -15 the_magazin 118 the_magistr 27 the_main -20 the_maker 23 the_man 111 the_margin 28
the_mark -36 the_market -19 the_mast -16 the_match -56 the_matter -16 the_meantim -26 the_mediev 16 the_medium 43
the_member -15 the_men -61 the_menu -20 the_message 55 the_middl -16 the_mine -19 the_minist 61 the_ministri 21
the_minut 37 the_mirror 25 the_miss -16 the_mistak -22 the_moder 19 the_moment -43 the_monei -52 the_month -20
the_moon 17 the_mother -15 the_murder 64 the_musician 28 the_name 40 the_navi 62 the_nearest -19 the_needl 37
the_neighbour -44 the_network 39 the_new -86 the_newspap 54 the_next 103 the_night 36 the_nomin -24 the_note -21
the_novel -27 the_nurs 117 the_occup -21 the_offer -16 the_offici -25 the_older -18 the_oldest -23 the_on 51
the_oper -19 the_order -24 the_origin -31 the_other 34 the_outcom -25 the_outer -17 the_outgo 16 the_owner -66
the_page 20 the_painter -16 the_pair -19 the_pan -34 the_panel -32 the_paper 85 the_parent -18 the_parish -29
the_park -16 the_part 22 the_parti 40 the_passag 70 the_passeng -21 the_password 38 the_past 19 the_patch -21
the_patrol -15 the_paus 32 the_pavement 15 the_payment -20 the_pen 19 the_penguin 30 the_pension -23
the_perman 53 the_person -16 the_photo -16 the_photograph -30 the_piano 28 the_pictur 77 the_piec 62
the_pitch -18 the_place -26 the_plane 21 the_platform 39 the_player -22 the_playoff 15 the_plinth 37 the_plot -16
the_point -27 the_polic -21 the_port -29 the_porter -16 the_post 27 the_poster 22 the_pot 38 the_power -24
the_practic 16 the_premier -38 the_presenc -17 the_presid 54 the_previou 57 the_price -50 the_priest 45
the_prime 67 the_print 23 the_printer 20 the_prison -20 the_problem 17 the_program 19 the_programm 86
the_project -35 the_protest -17 the_provinc -21 the_proxi 16 the_pub -17 the_public -48 the_publish 73
the_pupil -37 the_puppet 44 the_purchas -24 the_putt -15 the_quai -21 the_quarrel 29 the_quarter 22 the_queen 30
the_question -30 the_quotat 51 the_quote 49 the_race -15 the_rail -35 the_rain -55 the_ralli 34 the_real 82
the_rebel 25 the_recall -21 the_record -39 the_red 21 the_region 17 the_regist 63 the_relai -18 the_release 25
the_reply 67 the_report 70 the_research -29 the_resid -17 the_resign 44 the_revers 25 the_review 23 the_revolt 27
the_ride 71 the_rider -19 the_right 39 the_river -53 the_road -43 the_roof -53 the_room -25 the_rope 28
the_round -35 the_rover -20 the_rule 24 the_run 47 the_same 17 the_satir 45 the_scar 17 the_scene 16
the_school 32 the_screen 68 the_screenshot 30 the_script -99 the_sea -19 the_season -38 the_seat -29
the_sector -16 the_secur 42 the_sender 36 the_sentenc 156 the_seri -38 the_servic -20 the_session 39 the_set -40
the_sheet 71 the_ship -18 the_shoe -19 the_shop -16 the_shortlist -20 the_showrunn 34 the_side -21 the_sight 16
the_signal -17 the_singer 63 the_singl -28 the_sister -20 the_site -32 the_six -25 the_sixth -33 the_size -42
the_sky -17 the_slab -16 the_sleev 35 the_small -18 the_softwar 36 the_son -22 the_sort 40 the_sound 57
the_speak 30 the_speaker -55 the_speed 54 the_spell 43 the_splice -15 the_sponsor 34 the_sport 28 the_spring -42
the_squar 25 the_stadium 31 the_stage -33 the_stair -57 the_stall 123 the_stand 90 the_start -33 the_statement 53
the_station 103 the_steepl -20 the_stenograph 82 the_storm 47 the_stove -38 the_stream 51 the_street -34
the_strength 21 the_striker 21 the_student -33 the_studi -46 the_subject -22 the_sum -22 the_summer -30
the_suppos 35 the_surgeon 15 the_surgeri 17 the_suspect 20 the_swim -19 the_swing -27 the_tabl -20 the_tablet 61
the_tabloid 43 the_talk 45 the_tannoi 15 the_tea 28 the_teacher 22 the_team -21 the_tear 46 the_teenag -22
the_telegram 26 the_tenant -16 the_tenor 30 the_test -17 the_text 55 the_the 93 the_theatr 37 the_theft -16
the_thiev 26 the_three 36 the_tide -33 the_till -36 the_time 118 the_timet -16 the_toast 26 the_tone 41
the_town -49 the_trade -24 the_traffic -30 the_trailer 43 the_train -31 the_transcript -20 the_transfer -19
the_translat 34 the_trial -83 the_tribun 16 the_trophi -29 the_troup 28 the_truck 23 the_truth -15 the_tunnel -15
the_turn -25 the_tutor 92 the_twelfth 30 the_twin 31 the_two 53 the_typist 57 the_umpir -27 the_union -59
the_unit -22 the_univers 51 the_use -26 the_vaccin -15 the_vallei -33 the_van 27 the_veteran 22 the_vicar 42
the_victim -24 the_video 85 the_vineyard -18 the_visitor -39 the_voice 31 the_voter 48 the_wai -39 the_walk 30
the_war 20 the_ward 29 the_warehous 20 the_watch -17 the_water -54 the_wave -31 the_weather -29 the_weekend -20
the_weekli 50 the_well -19 the_west 33 the_western -15 the_whole 95 the_wholesal -17 the_widow 27 the_win -15
the_wind -49 the_winger 22 the_winter 30 the_wire 47 the_wit -15 the_woman 60 the_women -19 the_wooden 23
the_word 43 the_work -27 the_writer 26 the_wrong 26 the_yacht -16 the_yard 32 the_year 72 the_younger -16
the_youngest -20 the_zoo 21 theater 26 theatr -28 theft -70 thei -64 thei_ar 86 thei_find 32 thei_had -20
thei_have -32 thei_might -20 thei_record -15 thei_should -16 thei_want 40 their -83 their_best 26
their_children 31 their_father -26 their_hand -16 their_head 17 their_last 41 their_lawyer 21 their_mind 22
their_name -17 their_own -31 their_phone -42 them -35 them_a 16 them_and -18 them_at -16 them_between 22
them_by -28 them_everi 19 them_for -21 them_from 26 them_ha 35 them_in 31 them_is 49 them_on -20 them_that -15
them_to -28 them_under -15 them_until -23 them_up -17 them_wa -24 them_were 19 themselv -30 then 94
then_<name> 30 then_and 16 then_ask 25 then_go -22 then_he -59 then_hear -23 then_it -94 then_put 32
then_read -35 then_send -16 then_tell -22 theori 24 therapist 36 there 16 there_a -16 there_and 23 there_ar 33
there_ha 34 there_had -21 there_in -20 there_is -25 there_sinc -33 there_wa -54 these_that -16 these_word -39
thi 58 thi_articl -40 thi_column 37 thi_down 27 thi_in 41 thi_is -19 thi_magazin -32 thi_month 19 thi_morn -17
thi_newspap -34 thi_occas -15 thi_ordinari -19 thi_paper 44 thi_point 17 thi_report -32 thi_spring -15 thi_wa 19
thi_week 23 thi_winter -25 thi_year -46 thiev_had 28 thigh 50 thin -19 thing 62 thing_<speaker> 53
thing_anyon -26 thing_she 55 thing_that 18 thing_to -24 think 56 think_again -33 think_he 23 think_of 63
think_that -42 think_the -20 think_to -42 think_up 61 third -80 third_in -43 third_of -19 thirti 42 those 50
those_dai 51 those_in 15 those_of 19 those_who -81 those_word 78 threaten 29 threaten_the 42 three_<name> -25
three_at 38 three_children -16 three_dai -32 three_film -20 three_had -17 three_leg -22 three_minut -43
three_night -25 three_of -31 three_or 22 three_out 23 three_peopl 42 three_second 61 three_week -51
three_were -22 three_year -22 threw -34 thriller 22 throat 25 throat_and -28 throne 19 through_<name> -26
through_a 44 through_all 28 through_it 36 through_their -22 through_them 19 throughout 76 thrown -59
thrown_out -36 thumb 29 thumb_and 30 ti -37 ti_it -22 ticket 45 ticket_ar 63 ticket_for -39 ticket_sold -19
tide -48 tie 38 tile -17 time -27 time_<speaker> 33 time_a 102 time_as 23 time_befor -19 time_by -30 time_in 17
time_it -31 time_of 42 time_on -29 time_sinc -21 time_that -44 time_the 54 time_thei -22 time_with 17 timet -20
timet_had -29 tire -56 title -23 title_<words> 23 title_and 18 to -27 to_<number> -31 to_a 54 to_address 27
to_all 22 to_an 35 to_anoth -19 to_anyon 28 to_appeal -19 to_applaus 27 to_argue 18 to_boil -29 to_borrow -28
to_bring -23 to_bui -17 to_call -29 to_carri -24 to_catch 30 to_chair 39 to_charg 17 to_choos -27 to_come -67
to_complain 21 to_cost -29 to_court -15 to_cover 16 to_criticise -18 to_direct -17 to_do -16 to_drive -29
to_each -17 to_empti 22 to_everyon 28 to_explain -17 to_fill 34 to_follow -30 to_forget 16 to_four 26 to_get 30
to_give -26 to_go -28 to_hand -19 to_have 77 to_her 36 to_hi 88 to_him 53 to_himself 46 to_hold -34 to_hospit -17
to_ignor -36 to_it 28 to_keep -45 to_kill 21 to_lai -21 to_learn 78 to_leav -40 to_let -31 to_light -27
to_listen -16 to_make 34 to_mean -16 to_move -23 to_no 33 to_on -21 to_open -23 to_oppose 15 to_peopl -20
to_plai 17 to_pleas 20 to_polic -17 to_produc 33 to_promise -21 to_protect -30 to_pull -17 to_put -52 to_read 73
to_repeat -16 to_reply -15 to_report -15 to_rescu -15 to_say 114 to_see 52 to_sell 19 to_send -23 to_show 33
to_sing -15 to_stai 43 to_strike -19 to_take 27 to_talk -23 to_tear -43 to_tell 31 to_thank 15 to_the 41
to_thi 29 to_think -20 to_those -31 to_three -44 to_treat 24 to_trial 66 to_type -17 to_us -68 to_use -29
to_voter 27 to_wear -16 to_whoever 76 to_whom 18 to_win -42 to_withdraw -32 to_work -36 to_write 40 toast 24
toaster -24 todai_there -17 togeth 33 togeth_as -35 togeth_by 19 togeth_on -17 togeth_with 30 toilet -18 toll -22
tomb 31 tomorrow -21 ton -24 ton_of -20 tone 85 tongu 60 tonight -33 tonn -23 too_and 79 too_cold -17
too_late -21 too_short 24 took_<number> -27 took_five 21 took_for 44 took_four -37 took_her -43 took_him -19
took_in 26 took_it 57 took_no -74 took_note -50 took_off 22 took_onli -18 took_over 23 took_six 36 took_the 46
took_to 37 took_turn 30 took_two -19 took_up -18 tool 16 top_of 29 tore 24 tortois -17 toss 53 touch -18
touch_the -18 tour -21 tour_of -18 tournament -27 tow -15 tower -52 town 29 town_<name> 45 town_and 26
town_council 40 town_from -16 town_in -15 town_it 16 town_on -19 town_that 36 trace 74 trace_a 30 trace_it 33
trace_of 23 trace_the 32 track -23 tractor -27 tractor_and 15 trade -40 trade_minist -30 trader -45 tradit 16
traffic 24 traffic_wa -15 trailer 33 trailhead -17 train -76 train_as -36 train_partner -20 traine 35 trainer -29
transcript_of -28 transfer -23 translat -15 transmitt -18 transport -35 trap -18 travel -19 travel_from -19
travel_with -19 treat -72 treat_as -28 treat_it 20 treat_the -26 treati -18 treatment -21 tree -31 trial 15
trial_of -38 trial_on -19 tribun 29 tribut_to -22 trigger 44 trim 21 trip -27 tripl -17 trooper -19 trophi -31
troubl -37 troup 28 trouser 24 trout -16 truck 21 truck_the 40 true_that -15 truth 30 try 26 try_to -26 tub -15
tumbl 18 tune -22 tune_from -19 turkei 19 turn 32 turn_<speaker> 16 turn_a 44 turn_and 17 turn_down -47
turn_grei -15 turn_in -19 turn_into 34 turn_it -36 turn_off -25 turn_out 40 turn_over 30 turn_sharper -25
turn_up 16 tutor 116 tweet_a -20 twelfth 30 twelv 31 twelv_word 15 twelv_year 18 twenti -27 twenti_minut -23
twenty-two -34 twice -22 twice_befor 36 twice_on 55 twice_sinc -20 twice_that -15 twice_the 19 twice_to -27
twin 19 twin_sister -21 two -19 two-lin -25 two-third -15 two_<name> 63 two_and 31 two_bottl 26 two_breakfast 18
two_children -57 two_climber -26 two_daughter -20 two_hors 16 two_hour -35 two_hundr 37 two_in -20 two_men 34
two_metr -29 two_mile -15 two_minut -20 two_month 16 two_more -21 two_new 15 two_night 19 two_o'clock -19
two_of -55 two_other 47 two_plai -35 two_point 16 two_recommend -24 two_second 25 two_sister 19 two_son -21
two_street 24 two_student 97 two_teenag 25 two_wed -17 two_week -33 two_when 41 two_wit 36 two_women -16
two_word 67 two_year 17 type 209 type_and -15 type_it 59 type_on 15 type_the 57 type_to 16 typefac 38 typist 107
tyre -24 umpir -24 unanim -22 uncl 28 uncl_had 24 uncut 72 under 58 under_<name> -27 under_<speaker> 26
under_a -34 under_an -17 under_gener 40 under_her 36 under_hi 22 under_him 41 under_oath 31 under_question -93
understand -17 unfold 90 unhappi -16 unhurt -19 union -70 union_ha 27 unit 32 unit_in 16 univers 15 unlock 70
unlock_with 19 unopen -35 unopen_drum -16 unrepent -21 until 27 until_<name> 31 until_<speaker> 54 until_a -25
until_six -24 until_the 29 until_then -55 until_thi -20 until_three -17 untru 72 up 18 up_<number> -29 up_a -50
up_all 45 up_and 18 up_at -19 up_becaus 22 up_from -47 up_her 24 up_hi -19 up_insid 28 up_it 16 up_more 34
up_on -31 up_over 22 up_say 22 up_six -33 up_the 67 up_their 29 up_to 52 up_with 36 updat 30 upheld 25 upper -15
upsid -20 upsid_down -20 upstair 30 urge -52 us_not -16 us_on -42 use_a -21 use_for -16 use_hi 39 use_mean 72
use_of -30 use_to -64 usher 19 usual -60 usual_take -25 utter 134 utter_a 77 vaccin -58 vallei -63 valu_of 15
vampir 30 van_outsid 17 variou 50 veget -27 vehicl -35 vehicl_wa -15 velvet 18 vendor 24 verb 43 verdict 64
veri 31 verifi -21 version 45 version_is -16 version_of -16 vessel -18 vet -25 veteran 18 veterinari 37 vicar 29
vice-chancellor -20 victim -45 victim_famili -16 victim_screen 19 video_from -28 video_of 35 video_on -26
view_of 19 viewer 50 villag -33 villag_could 30 villag_in -24 villag_of 26 villain 15 vindic -24 vineyard -24
visa 16 visibl 23 visit -67 visit_the -24 visitor -57 visitor_book -42 visitor_for 20 visitor_had -18
visitor_to -16 voice 54 voice_and -78 voice_by 70 voice_drop 35 voice_for 29 voice_from -46 voice_of -69
voice_on 16 voice_the -25 voice_wa -31 voicemail 23 volum 84 volunteer 15 volunteer_among -16 volunteer_from -50
volunteer_in -16 volunteer_with 43 vote -75 vote_and 34 vote_by 36 vote_to -31 vote_wa -19 voter_seem -16 vow 97
vow_of 95 vowel 113 wa_<name> 98 wa_<number> -36 wa_a 94 wa_abl -59 wa_abroad -22 wa_acquit 31 wa_add 47
wa_address -31 wa_alreadi 29 wa_also -23 wa_and -30 wa_ani 34 wa_anoth 24 wa_answer -19 wa_ask -108 wa_asleep 70
wa_at 34 wa_be 85 wa_becaus -17 wa_boo 23 wa_bought -23 wa_broadcast -28 wa_buri 102 wa_cast -17 wa_chang 27
wa_check 17 wa_clear 17 wa_close 86 wa_come 57 wa_comment -21 wa_cool -16 wa_discov 28 wa_do 66 wa_done -15
wa_down -21 wa_draft 20 wa_drawn 26 wa_drop -17 wa_eight 47 wa_eleven 21 wa_empti 33 wa_expect 21 wa_fabric 21
wa_find -48 wa_first 20 wa_for -17 wa_found 40 wa_four 54 wa_free 34 wa_from 50 wa_full -44 wa_get 29
wa_given -36 wa_glad -15 wa_graciou -30 wa_green -19 wa_greet -22 wa_hand -23 wa_happi -23 wa_her 26 wa_hi 27
wa_hold 35 wa_how 20 wa_hurt -54 wa_in 34 wa_injur -16 wa_interrupt -15 wa_kept -25 wa_kill -16 wa_laid 20
wa_last -18 wa_late 26 wa_led -34 wa_left -42 wa_less -42 wa_lift -28 wa_light -23 wa_like -17 wa_live 50
wa_look -25 wa_lose -15 wa_lost -41 wa_miss 19 wa_more -21 wa_name -26 wa_never -23 wa_nine -32 wa_normal -19
wa_noth 18 wa_off -18 wa_old -16 wa_on 50 wa_onli -20 wa_open 48 wa_order -15 wa_our 46 wa_paid -38
wa_photograph -17 wa_place 20 wa_plai -22 wa_point 19 wa_present -18 wa_publish -30 wa_put 20 wa_quick -15
wa_quote 22 wa_read -16 wa_real -18 wa_refuse 30 wa_release -22 wa_remov 17 wa_repeat 17 wa_right -52 wa_run 51
wa_safe -19 wa_say 82 wa_second -44 wa_see -16 wa_sentenc -47 wa_set 30 wa_share -16 wa_shoot 19 wa_shut 21
wa_sign -26 wa_sold 25 wa_sorri -27 wa_sound 21 wa_split -18 wa_start -19 wa_still 27 wa_stolen -19 wa_stuck -16
wa_suppos -20 wa_swear -17 wa_sweep -32 wa_taken 23 wa_talk 30 wa_tell -87 wa_test 29 wa_that 108 wa_the 124
wa_then 90 wa_there 30 wa_three -18 wa_treat -21 wa_turn -15 wa_two 53 wa_under 29 wa_unhurt -19 wa_until -18
wa_wear 18 wa_what 32 wa_withdrawn 20 wa_write 39 wa_wrong 18 wag 39 wage -24 wai 62 wai_and 23 wai_it -23
wai_of 21 wai_round 23 wai_that -20 wai_to -20 wait -79 wait_nine -21 wait_until 20 waiter 25 waiver -19
waiver_and -16 walk -40 walk_out -24 walk_to -29 wall -28 wall_ar -16 wall_as 27 wall_by -23 wall_hang -24
walru 26 want -68 want_a -36 want_him 36 want_the -23 want_to -16 war 16 war_of 29 ward_at 38 warden -23
wardrob 60 warm -15 warn_had -19 wash_machin -15 watch -38 watch_close 21 watch_from -23 watch_the -35 water -37
water_and 43 water_compani 35 water_had 23 wave 24 wave_took -31 wax 34 waxwork 27 we_ar 36 we_had -33 weak -27
wear 74 wear_the 117 weather -43 websit_that -22 wed 64 wed_parti -21 week -72 week_a 30 week_after -23
week_and -47 week_as -15 week_befor -33 week_for 34 week_in -32 week_off -23 week_sooner 44 week_the 39
week_to -25 week_under 18 week_wa 31 week_will 62 weekend 18 weekend_in 41 weekend_the 32 weekli_<name> 17
weekli_and -16 weigh -44 weigh_<number> -28 weight -26 weight_and -24 welcome -21 welcome_the -30 well-known 23
wept -31 were -86 were_<number> 25 were_<words> -34 were_all 45 were_ask 19 were_brought -18 were_built -21
were_call -18 were_for -15 were_given -24 were_hand 17 were_hold -18 were_in -15 were_less -23 were_made -17
were_move 38 were_not -52 were_out 22 were_put 26 were_shown 18 were_shut 33 were_slow -19 were_taken -48
were_tell 17 were_the 54 were_think 18 were_thrown -17 were_to 30 were_too -20 were_under -29 western 16
western_<name> 31 wet -45 wet_<name> -19 whale -33 what 96 what_<name> 45 what_<speaker> 82 what_a 39 what_do -50
what_doe -15 what_ha -43 what_had -41 what_happen -38 what_he 23 what_her 17 what_is -25 what_it 25 what_made -23
what_she 43 what_sound -19 what_the 74 what_thei -36 what_wa -50 what_you -45 whatev 89 whatev_is 39 wheat -23
when -22 when_<name> -54 when_<speaker> 44 when_a -36 when_an -18 when_he 20 when_her -30 when_she 66 when_the 19
when_thei 23 when_thi -27 whenev 49 where 53 where_<name> 20 where_<speaker> 41 where_it 26 where_the 89
where_there -36 whether -49 whether_<speaker> -36 whether_anyon 40 whether_he -30 whether_she -36 whether_the 29
which 42 which_<name> -19 which_<speaker> 83 which_call -15 which_cost 39 which_everi -17 which_go -29
which_ha -61 which_her 20 which_is -62 which_it -28 which_make -20 which_most 69 which_no 24 which_nobodi -15
which_of 23 which_run -30 which_say 49 which_the 88 which_to -17 which_took -28 which_use 28 while 28
while_<speaker> 19 while_a 20 while_it -21 while_she -19 whip -23 whisper 54 whisper_in 15 whistl -18 who 23
who_also 17 who_appear 17 who_ar -16 who_brought -25 who_call 15 who_came -42 who_chair -23 who_charg 73
who_could 27 who_di -22 who_did -32 who_doe 55 who_doesn't 16 who_first 40 who_gave 43 who_get 25 who_got -29
who_grew -20 who_ha 50 who_had -29 who_hear 49 who_hire -18 who_hold -30 who_join -16 who_keep 35 who_kept -53
who_know 49 who_learn -17 who_led -16 who_let 18 who_look 31 who_plai -75 who_put 50 who_ran -23 who_rang 76
who_read -21 who_receiv 17 who_repres -17 who_run -50 who_say 118 who_sell -17 who_show -21 who_speak 16
who_spent 24 who_still 53 who_stop -27 who_swear 30 who_take -19 who_tell 71 who_the -16 who_took -46
who_translat -17 who_use 17 who_vote -16 who_were -19 who_won 21 who_wore 22 who_work -44 who_would 49
who_write 15 whoever 158 whole 97 whole_of 69 whole_salami -24 wholesal -20 whom 92 whom_<speaker> 16 whom_it 17
whom_the 48 whopper 29 whose 33 whose_father 21 whose_land -18 whose_motto -15 whose_resign 19 whose_screen -15
why -53 why_he -18 wide -24 wider -20 widow 41 widow_<name> -49 widow_in -24 widow_of 16 wife -38 wife_<name> -32
wife_<speaker> -31 wife_say 27 wife_who 62 wig 73 will -170 will_choos -17 will_do -21 will_go -17 will_have -18
will_hear 30 will_in 28 will_stai -33 will_take -22 will_the -15 will_to -25 will_use -16 win -55 win_a -22
wind -90 wine -16 wink 62 winner -20 winner_of -17 winter -42 winter_of 46 wipe 64 wire 64 wisdom 35
wisdom_teeth 35 wish 101 wish_and -21 wish_to -16 wit -16 wit_for -18 witch 16 with_<name> 16 with_<number> -61
with_<speaker> 18 with_<words> 41 with_a 60 with_anoth -24 with_both 23 with_her -24 with_hi -88 with_him -28
with_inform -22 with_it 73 with_laughter 26 with_less 86 with_no 22 with_nobodi 44 with_on -26 with_our -16
with_rain 20 with_seven 19 with_staff 19 with_tea -15 with_that 19 with_the 25 with_them -29 with_thi -44
with_three 17 with_what -60 with_which 23 withdraw -36 withdrew 18 withdrew_it -20 withdrew_on 20 withdrew_the 35
withheld -22 within -69 within_<number> 31 within_<speaker> -41 within_the 17 without -29 without_an 23
without_ani -24 without_it -54 without_note -68 without_power -19 without_the 17 woke 75 woken 45 woman 23
woman_in 56 woman_to -44 woman_who -26 women -86 won't -40 won_<number> -31 won_an 16 won_best -18 won_by 51
won_it 40 won_the -18 wonder 30 wood 34 wooden 101 wool -15 word 53 word_<words> -66 word_after 61 word_and 99
word_ar -15 word_befor -32 word_come 24 word_in -54 word_into 20 word_of 80 word_on -52 word_she 23 word_that -16
word_the 33 word_to -31 work -45 work_and 15 work_at -23 work_by 17 work_for -28 work_from 74 work_of 78
work_on -54 work_out 28 work_with -42 worker -18 worker_in 37 worksheet 58 workshop 38 world -24 worry -56
wors -36 worst -38 worst_dai -18 worth -23 worth_it -15 would -72 would_be -36 would_block -16 would_close -15
would_do -16 would_feel 16 would_follow -16 would_go -34 would_have 115 would_hear -17 would_make -19
would_not -24 would_pai 33 would_put 30 would_say 20 would_share 28 would_show 17 wouldn't -22 wound 16 woven -25
wrap 20 wrestl 16 wrist -35 wrist_in -22 write 63 write_<speaker> 91 write_<words> -58 write_a -21 write_as 36
write_at 35 write_down 34 write_her -17 write_in 24 write_it 77 write_on -55 write_the -15 write_to 58 writer 63
wrong 86 wrong_wai 45 yacht -23 yard_is 43 ye 57 year -70 year_<name> 22 year_<number> 52 year_<speaker> -47
year_<words> 49 year_after 73 year_ago 15 year_and 33 year_as 70 year_for -19 year_had 23 year_in 38 year_of 15
year_run -38 year_say -15 year_she 15 year_tell 44 year_than 24 year_the 48 year_to -20 year_wa 20 year_when 27
yearli 21 yellow -37 yesterdai_that -20 yet 113 yet_been 32 yet_done -22 you -27 you_can -39 you_think -29
younger 34 younger_brother 16 younger_nurs -17 youngest -22 your -16 zoo 15
`,
} as const;
