/**
 * How much each sign of a sentence counts against words near it, in hundredths of log-odds: "sign weight sign weight …".
 * Written by `npm run eval -- fit-framing --write` from the invented texts of tests/fixtures/framing; don't edit it.
 * `src/quotes/judging/framing/sentence-signs.ts` explains what a sign is.
 */
export const FRAMING_SIGNS = {
  constant: -2.25,
  /** A sentence counts from this sum on. */
  threshold: -0.57,
  table: `
10-year-old -17 15-year-old 65 24-year-old -15 34-year-old -17 <name> -51 <name>_<name> -71 <name>_<speaker> 62
<name>_<words> -41 <name>_a -19 <name>_about -21 <name>_accept -22 <name>_after -66 <name>_afternoon -34
<name>_ag 15 <name>_airport -20 <name>_all 20 <name>_along -17 <name>_an -24 <name>_and -30 <name>_answer 15
<name>_ar -16 <name>_at -61 <name>_begin -23 <name>_besid 21 <name>_between -39 <name>_both 61 <name>_bought 15
<name>_brought 39 <name>_but 28 <name>_by 20 <name>_call -34 <name>_came -25 <name>_card 32 <name>_charact -20
<name>_coaster -25 <name>_cold 27 <name>_court -15 <name>_dealership -15 <name>_deleg 45 <name>_deny -40
<name>_di -38 <name>_did 61 <name>_disclose 32 <name>_down -24 <name>_drew 30 <name>_du 15 <name>_each 49
<name>_eat -24 <name>_edit -24 <name>_fell -25 <name>_festiv -15 <name>_fire -17 <name>_first -30 <name>_for -60
<name>_from 20 <name>_grei 115 <name>_had -16 <name>_have 23 <name>_hear -25 <name>_her 37 <name>_hi -17
<name>_hold -22 <name>_hospit 45 <name>_in -40 <name>_instead -19 <name>_is -33 <name>_it 15 <name>_juri 24
<name>_keep -20 <name>_last 82 <name>_law 31 <name>_learn 49 <name>_left 70 <name>_let -28 <name>_lost -24
<name>_made -31 <name>_magistr 15 <name>_maker 36 <name>_man -43 <name>_market -20 <name>_mayor 32
<name>_meet -27 <name>_million -16 <name>_minist -17 <name>_more -23 <name>_morn -53 <name>_move -33
<name>_museum 28 <name>_newspap -19 <name>_night -44 <name>_notic -20 <name>_of -78 <name>_on -94 <name>_oper 18
<name>_opinion -20 <name>_opposit -28 <name>_origin 32 <name>_outsid -15 <name>_over -29 <name>_plai -39
<name>_point -25 <name>_praise -17 <name>_presid -18 <name>_press 26 <name>_primari 49 <name>_print -16
<name>_prison 15 <name>_put -17 <name>_rate 31 <name>_reach -30 <name>_read -30 <name>_record -27
<name>_reply -25 <name>_run 29 <name>_say -158 <name>_see 59 <name>_send -16 <name>_set 22 <name>_share 22
<name>_shortli 33 <name>_sinc -31 <name>_so -32 <name>_speaker 26 <name>_spent 30 <name>_stand -24
<name>_state -29 <name>_station -26 <name>_strike 46 <name>_studio 34 <name>_suggest -19 <name>_take 22
<name>_tap 28 <name>_tell -43 <name>_that -34 <name>_the 21 <name>_thei 32 <name>_then -30 <name>_there -35
<name>_town 32 <name>_turn 38 <name>_under -36 <name>_until 15 <name>_voice -33 <name>_wa 21 <name>_want -20
<name>_were 25 <name>_when -22 <name>_where -30 <name>_who -18 <name>_whose 41 <name>_will -34 <name>_with -18
<name>_without -21 <name>_write 26 <number> -118 <number>_<name> 118 <number>_<speaker> -21 <number>_a 19
<number>_about 94 <number>_after -20 <number>_an 39 <number>_arrest 60 <number>_as -16 <number>_ask 17
<number>_at -17 <number>_billion -16 <number>_book 15 <number>_bought 32 <number>_burn 15 <number>_but -15
<number>_by -42 <number>_call 43 <number>_came -15 <number>_chang 19 <number>_confirm 16 <number>_copi -25
<number>_dai -26 <number>_degre -21 <number>_dollar 31 <number>_each -31 <number>_fake -17 <number>_feet -21
<number>_for 19 <number>_from -19 <number>_go -29 <number>_got -20 <number>_ha -16 <number>_have 33
<number>_he 23 <number>_hectar -19 <number>_hold -25 <number>_hour -18 <number>_hous -17 <number>_it -28
<number>_learn -30 <number>_letter -41 <number>_live -23 <number>_meal 23 <number>_metr -38 <number>_mile 41
<number>_million -59 <number>_minut -64 <number>_month -34 <number>_not -30 <number>_of 50 <number>_off 20
<number>_on -19 <number>_other 44 <number>_over -21 <number>_p. 19 <number>_page -59 <number>_peopl -33
<number>_per -33 <number>_percent -49 <number>_plead 25 <number>_pound 18 <number>_run -19 <number>_say -49
<number>_second 37 <number>_shill 32 <number>_shop 38 <number>_show -27 <number>_signatur -16 <number>_sinc 18
<number>_that -27 <number>_the 27 <number>_thei 21 <number>_time -19 <number>_to -21 <number>_under -49
<number>_until 20 <number>_vote 20 <number>_wa -28 <number>_were -19 <number>_who 72 <number>_whose 43
<number>_will 59 <number>_winner -16 <number>_with 19 <number>_word -30 <number>_would -15 <number>_yard -16
<number>_year -99 <speaker> 82 <speaker>_<name> 21 <speaker>_<number> -119 <speaker>_<speaker> -77
<speaker>_<words> 115 <speaker>_a -105 <speaker>_account 69 <speaker>_add -52 <speaker>_admiss 18
<speaker>_admit -21 <speaker>_among 53 <speaker>_an 62 <speaker>_and 47 <speaker>_apologise -36
<speaker>_appeal 24 <speaker>_at 53 <speaker>_autumn -20 <speaker>_bakeri -38 <speaker>_bank 23
<speaker>_befor 58 <speaker>_believe 16 <speaker>_blink 21 <speaker>_board -17 <speaker>_broke -19
<speaker>_brother -72 <speaker>_brought -23 <speaker>_by -38 <speaker>_call -35 <speaker>_can -33
<speaker>_chair 27 <speaker>_close -26 <speaker>_club 30 <speaker>_complaint 17 <speaker>_confirm -63
<speaker>_correct -15 <speaker>_could 53 <speaker>_court 29 <speaker>_crew -15 <speaker>_cross -19
<speaker>_crowd 26 <speaker>_defend -17 <speaker>_di -27 <speaker>_did 50 <speaker>_differ -23 <speaker>_doe -37
<speaker>_door -28 <speaker>_drew 24 <speaker>_edit -22 <speaker>_famili 83 <speaker>_figur 16 <speaker>_find -68
<speaker>_first 31 <speaker>_floor -23 <speaker>_fold 29 <speaker>_foot 31 <speaker>_former -19 <speaker>_four 16
<speaker>_gave -50 <speaker>_get 28 <speaker>_go -51 <speaker>_grew 24 <speaker>_had 45 <speaker>_hand -28
<speaker>_hasn't -16 <speaker>_head 53 <speaker>_her -15 <speaker>_hit -24 <speaker>_hold -24 <speaker>_hous 22
<speaker>_in 52 <speaker>_is 156 <speaker>_jaw 39 <speaker>_juri 17 <speaker>_keep -28 <speaker>_kept 57
<speaker>_knew 16 <speaker>_know -30 <speaker>_lai 40 <speaker>_last 18 <speaker>_later -22 <speaker>_laugh -34
<speaker>_lectern 24 <speaker>_left -15 <speaker>_light -27 <speaker>_line 57 <speaker>_lip 39 <speaker>_live 33
<speaker>_look 15 <speaker>_lost -63 <speaker>_made -19 <speaker>_man 20 <speaker>_mean -46 <speaker>_might 49
<speaker>_minist -30 <speaker>_minut 25 <speaker>_miss -15 <speaker>_mother 54 <speaker>_mouth 31
<speaker>_name 48 <speaker>_next -31 <speaker>_night -24 <speaker>_note -61 <speaker>_notic 23 <speaker>_of -41
<speaker>_offer -16 <speaker>_offic 29 <speaker>_on 123 <speaker>_onli 36 <speaker>_oper -42 <speaker>_opposit 43
<speaker>_order 25 <speaker>_own -26 <speaker>_phone 24 <speaker>_photograph 50 <speaker>_pick -19
<speaker>_pictur -16 <speaker>_plead -37 <speaker>_podcast 22 <speaker>_point -20 <speaker>_polic 24
<speaker>_post -22 <speaker>_praise 76 <speaker>_present -16 <speaker>_press -15 <speaker>_prime -30
<speaker>_promise -17 <speaker>_pull 40 <speaker>_put -60 <speaker>_question -18 <speaker>_quote 56
<speaker>_rang -44 <speaker>_reach -19 <speaker>_read -106 <speaker>_real 42 <speaker>_recall 16
<speaker>_remark 25 <speaker>_rememb -21 <speaker>_repeat -48 <speaker>_reply -20 <speaker>_resign -16
<speaker>_rival 28 <speaker>_roll 17 <speaker>_row 31 <speaker>_sat -35 <speaker>_say -81 <speaker>_score -18
<speaker>_second 28 <speaker>_see 25 <speaker>_send -34 <speaker>_sentenc 16 <speaker>_share -29
<speaker>_shook -31 <speaker>_sign 45 <speaker>_smile -16 <speaker>_sold 25 <speaker>_son 28 <speaker>_speak -100
<speaker>_speech 16 <speaker>_spring -17 <speaker>_stai -21 <speaker>_start -23 <speaker>_statement 45
<speaker>_step -15 <speaker>_still -38 <speaker>_stood -37 <speaker>_team -15 <speaker>_tell -63
<speaker>_thank -24 <speaker>_that 21 <speaker>_the 16 <speaker>_then -58 <speaker>_to 89 <speaker>_took -22
<speaker>_train 34 <speaker>_translat 16 <speaker>_turn 28 <speaker>_two 61 <speaker>_use 34 <speaker>_veri 50
<speaker>_visit -18 <speaker>_voice 18 <speaker>_vote -15 <speaker>_wa 55 <speaker>_watch -15 <speaker>_water 48
<speaker>_welcome 28 <speaker>_were 45 <speaker>_when 25 <speaker>_whether -18 <speaker>_who -81
<speaker>_whose -21 <speaker>_widow 48 <speaker>_wife 75 <speaker>_will 86 <speaker>_with -41 <speaker>_woke -15
<speaker>_won -32 <speaker>_word 25 <speaker>_worst -18 <speaker>_would 215 <speaker>_write -119
<speaker>_younger 32 <words> -137 <words>_<name> -24 <words>_<speaker> 157 <words>_a -18 <words>_accord 47
<words>_and 112 <words>_at 32 <words>_but 57 <words>_by -16 <words>_call 78 <words>_came -24 <words>_for -23
<words>_from 67 <words>_give -18 <words>_ha -50 <words>_had 35 <words>_have 47 <words>_he -86 <words>_in 72
<words>_it 24 <words>_not 24 <words>_say 77 <words>_she -121 <words>_the 214 <words>_to 53 <words>_wa 119
<words>_were 30 <words>_when 40 <words>_where 50 <words>_which 30 @access 30 @access@duress 18
@access@elsewhere 22 @access@lack 28 @access@others 33 @access@stage 18 @citing@forms -16 @citing@games 22
@citing@inventing -23 @citing@lifetime 36 @citing@others 22 @citing@sound 37 @citing@stage 29 @conditions -23
@conditions@differing -15 @conditions@drafts 21 @conditions@fiction 25 @conditions@lack 26 @conditions@records 15
@conditions@sound -27 @conditions@texts 16 @corrections 21 @corrections@differing -18 @corrections@performers 22
@corrections@stage 24 @corrections@texts 35 @differing@drafts 22 @differing@fiction -15 @differing@inventing -23
@differing@language 15 @differing@records 31 @differing@school -22 @differing@sound 17 @differing@year -29
@drafts 33 @drafts@forgery 38 @drafts@lack 29 @drafts@others -18 @drafts@records 19 @drafts@school 18
@drafts@stage 17 @drafts@texts 44 @drills 38 @drills@texts -16 @duress 22 @duress@lack 23 @duress@records 15
@duress@stage 23 @elsewhere -19 @elsewhere@lack 32 @elsewhere@lifetime -16 @elsewhere@others 15
@elsewhere@sound 15 @fiction 44 @fiction@finding 26 @fiction@games -17 @fiction@jest 18 @fiction@lack 35
@fiction@lifetime -17 @fiction@performers 15 @fiction@school 28 @fiction@year 16 @finding 26 @finding@forgery 21
@finding@forms -17 @finding@lack 36 @finding@language 23 @finding@others 23 @finding@school 28 @finding@texts 35
@forgery 54 @forgery@inventing 20 @forgery@machines 15 @forgery@others -19 @forgery@year 33 @forms@lack 20
@forms@texts 16 @games 18 @games@inventing 21 @games@others 20 @games@stage -19 @games@texts 17 @inventing 51
@inventing@lack -15 @inventing@others 16 @inventing@texts 25 @jest 37 @jest@texts 15 @lack@language 18
@lack@lifetime 37 @lack@machines 26 @lack@performers -28 @lack@sleep 15 @lack@texts 55 @language 40
@language@mistakes 18 @language@others 21 @language@sound 28 @language@texts 22 @lifetime@records 19
@lifetime@texts 36 @lifetime@year 54 @machines 47 @machines@records 29 @machines@sound 27 @machines@year 19
@mistakes@others 19 @mistakes@texts 28 @others@sound 25 @others@stage 16 @others@texts 48 @performers 42
@performers@texts 30 @records 35 @school 20 @school@stage 24 @sleep 37 @sound 38 @sound@texts 41 @spirits 17
@spirits@texts 17 @stage 23 @stage@texts 29 @texts 65 @year 47 ^<number> -85 ^<speaker> -133 ^<words> -225 ^a -51
^about -42 ^accord -33 ^actor -17 ^after 22 ^afterward -33 ^aid -15 ^airport 39 ^all -50 ^along -18 ^among -67
^an -77 ^and -67 ^anoth -57 ^anyon 41 ^approv 26 ^astronom -18 ^at 37 ^athlet -17 ^attend -15 ^back 28 ^befor 23
^behind 34 ^between 40 ^biscuit -30 ^bishop -25 ^board -21 ^bookmak -18 ^born -18 ^both -32 ^but -61 ^by 18
^candid 17 ^captain -30 ^chief -40 ^citi -17 ^commission -16 ^correct 15 ^council 18 ^councillor -15 ^custom -60
^deputi -15 ^did -47 ^doctor 49 ^dure -18 ^each -52 ^earli -21 ^earlier -16 ^economist -25 ^eleven -17 ^emerg 27
^everi 70 ^expert -35 ^extract -33 ^fan 42 ^farmer -21 ^film -30 ^five -27 ^flight -28 ^forti 24 ^freed 30
^friend 23 ^from 56 ^had -20 ^half -26 ^have 32 ^he -133 ^her -37 ^here -32 ^heron -18 ^hi -104 ^historian 61
^how -35 ^in -51 ^investig 32 ^is -24 ^it -92 ^judg -41 ^juror -34 ^last -47 ^lesson 29 ^letter -22 ^librarian 36
^listen 92 ^magistr 24 ^mani -29 ^mark 37 ^mayor -16 ^miss -22 ^more -29 ^most -46 ^my -33 ^neither 21
^network -17 ^new -24 ^nobodi -49 ^none -91 ^nor -29 ^not -98 ^note -28 ^now -20 ^of 28 ^offic 42 ^on -21
^oppon -21 ^opposit -41 ^organis -17 ^other -111 ^outsid -31 ^owner -17 ^page 29 ^passeng -17 ^phone -28
^pigeon -18 ^plai 96 ^player 41 ^polic -41 ^poster -15 ^presid -43 ^press 25 ^princip -16 ^professor -20
^public -16 ^read -16 ^reader 72 ^record -22 ^regul -16 ^rent -19 ^resid -26 ^result -21 ^rival -18 ^scholar 22
^sea -16 ^second -31 ^sentenc -29 ^share -20 ^she -55 ^shop -25 ^side 45 ^snow -16 ^soldier -18 ^some -77
^someon 24 ^sound 17 ^speak -35 ^station 31 ^student -17 ^surgeon -18 ^swimmer -17 ^talk -17 ^teacher -26
^team 21 ^tell -55 ^test 37 ^the 15 ^thei -68 ^their -39 ^there -19 ^thiev -30 ^thirti 25 ^those 45 ^three -41
^through -26 ^ticket -46 ^to 75 ^todai -21 ^town -26 ^trader -20 ^traffic -23 ^transport -22 ^tribut -15
^twenty-two -36 ^under 25 ^until -57 ^viewer -23 ^volunteer 29 ^we 71 ^what 18 ^when -55 ^who -25 ^whoever 22
^why -16 ^will -19 ^word -38 ^ye -18 ^year 58 ^you -22 ^younger -19 a_<name> 91 a_<speaker> 28 a_<words> 64
a_babi -26 a_baker 16 a_bakeri 35 a_ban -16 a_bank -15 a_banner -35 a_barber 27 a_bedroom 21 a_beekeep 15
a_bicycl -21 a_bin -15 a_biscuit 37 a_board 28 a_boat -16 a_bold -19 a_book -32 a_bookmak 40 a_borrow 61
a_bottl 17 a_bow 25 a_breath 33 a_broken -43 a_bu -31 a_bucket -24 a_button 65 a_cabl -23 a_camera -29
a_campaign -15 a_cano -21 a_caption -18 a_car 22 a_caravan 28 a_cardiologist 21 a_career -21 a_cattl 19
a_centuri 38 a_chain -16 a_chair -18 a_chariti 27 a_chequ -17 a_child 42 a_choir -15 a_church 20 a_claim -24
a_clean -39 a_clinic -25 a_coach -19 a_coffe 18 a_coin 51 a_cold 111 a_colleg 30 a_coma 35 a_commiss 26
a_compani 28 a_conserv 16 a_convert -18 a_copi -18 a_corner -23 a_correct 44 a_cough 36 a_count 29 a_counti -20
a_cross 17 a_crowd -19 a_cruis 41 a_custom -42 a_cyclist -16 a_dai -40 a_dam 23 a_deepfak 39 a_deliveri 16
a_deposit -23 a_detect 23 a_discuss 21 a_disput -29 a_dollar -26 a_door 15 a_dozen -21 a_drama 42 a_draw -37
a_dress 32 a_drill 33 a_drip -22 a_driver 22 a_dry -19 a_duck 52 a_fabric -19 a_fals -36 a_famili 17 a_fan -24
a_farm -15 a_fee -21 a_few -42 a_film 30 a_fire 20 a_firm 43 a_flat 50 a_flight 57 a_flood 15 a_fold -15
a_forgeri 44 a_fortnight 19 a_frame -19 a_fresh 21 a_fruit 22 a_furnitur 47 a_game 22 a_garag 20 a_ghost -54
a_gift 16 a_goat 15 a_good 36 a_govern -15 a_grai -28 a_grain -15 a_grandmoth -24 a_grei -38 a_group 35
a_grudg 40 a_gym 18 a_half -25 a_hand -18 a_hat 17 a_heavi -19 a_heckler 22 a_high -35 a_hoax 61 a_hole -22
a_hotel 18 a_hous -20 a_hydrologist 47 a_hymn -18 a_jar 17 a_job 17 a_joint -20 a_journalist 22 a_judg -23
a_king -77 a_kitchen 18 a_lamp 15 a_languag 25 a_laptop 50 a_larg -19 a_lawyer -16 a_lay-bi 16 a_leaflet 23
a_legaci -19 a_letter -56 a_level -16 a_lift 27 a_lighter -18 a_limit -21 a_line -21 a_lip-read 21 a_live 18
a_loan -30 a_local -20 a_lookalik 33 a_loudspeak 35 a_low -17 a_m -34 a_magazin 44 a_major -35 a_maker -27
a_man 24 a_market 19 a_mattress 15 a_meet -20 a_member -27 a_memori -18 a_mermaid -16 a_metr 38 a_microphon 22
a_million -15 a_minimum -19 a_minut -17 a_mirror 21 a_miss 31 a_mission -16 a_model 16 a_name -50 a_navi -16
a_neighbour -18 a_newspap 51 a_note -18 a_novel 50 a_nurs -44 a_paid 30 a_pair 67 a_panel 15 a_parish 34
a_parodi 40 a_parrot -48 a_part 38 a_patch 53 a_paus -53 a_penalti -18 a_person -29 a_petit -27 a_petrol -22
a_pharmaci 39 a_phone -24 a_photocopi 25 a_photograph 37 a_phrase 20 a_piano -28 a_pictur -15 a_pigment 26
a_plai -37 a_plan 45 a_plane -21 a_plant -17 a_plaqu 17 a_plate -15 a_plea 15 a_plumber 20 a_point 36
a_polygraph -17 a_portrait -33 a_post -41 a_postcard -35 a_pot -37 a_pound 17 a_prank -24 a_priest -15 a_prize 52
a_program 17 a_protest 58 a_public 47 a_puppet 19 a_qualifi -39 a_quarri 32 a_quarter -41 a_radio -28 a_rail 31
a_ralli -44 a_rang -20 a_real 20 a_reason -15 a_recip 39 a_record -56 a_reform -28 a_remark 32 a_rent 61
a_repair 20 a_report -52 a_request 47 a_result -20 a_retir 63 a_rifl 35 a_ring -26 a_room -46 a_round 46
a_row -48 a_rubber 30 a_runner 20 a_sandwich 25 a_scale -16 a_school -71 a_schoolboi 51 a_screen -82 a_search 17
a_second -61 a_select -15 a_senior -22 a_separ -16 a_sergeant 24 a_seri 28 a_server 44 a_servic 16 a_shop -19
a_short -27 a_sign -20 a_silver -18 a_similar -21 a_singl 38 a_skylight -18 a_slightli -16 a_slip 25 a_song 44
a_sophomor -23 a_sore -16 a_sound 32 a_sourc -18 a_speech 57 a_sprain -24 a_stand -20 a_statement -52 a_store -18
a_stori 34 a_straight 44 a_stranger 17 a_street 74 a_strike 15 a_stroke 37 a_studi -35 a_supplier 21 a_tabl -18
a_tablet -23 a_talk 62 a_tape -50 a_taxi 45 a_teacher -25 a_team -30 a_teammat 21 a_technician -26 a_televis -15
a_temperatur 18 a_tenth -24 a_test -26 a_text -16 a_third -22 a_threat -23 a_thriller 15 a_thumb 24 a_ticket -28
a_tie -24 a_time 58 a_tin -22 a_toaster -17 a_town 34 a_traffic 85 a_train 19 a_tram 25 a_translat -21
a_transport 16 a_trial -19 a_tribun -16 a_two-lin -25 a_typefac 16 a_veget -17 a_vet -16 a_veterinari 37
a_video -25 a_vindic -24 a_visa 38 a_voice -31 a_vote -36 a_vow 69 a_wai -21 a_wardrob 50 a_weak -21 a_websit 23
a_wed -52 a_week 17 a_weekend 36 a_wet -31 a_while -67 a_white -32 a_whole -23 a_wider -17 a_wind 26 a_woman 25
a_wrestl 19 a_year -37 abbei -15 about -44 about_<number> -32 about_<speaker> 27 about_<words> -16 about_a 62
about_forti 15 about_four -54 about_her -32 about_him 19 about_on -25 about_that -52 about_their -24
about_three 34 about_two -22 abov -18 abov_a -27 abov_her -22 abov_the 22 absent 19 absent_from 16 abstain -17
academi -23 accent 100 accept -41 accord -31 accord_to -24 account_and -16 account_ha 117 account_had 38
account_with 40 accuse -29 accuse_hi -15 accuse_the -15 acknowledge -36 acknowledge_the -15 acoust 51 acquit 31
across 50 act_as -38 act_in -17 actor -40 actor_who -29 actress 18 actual 38 ad 28 add -66 add_<words> 19
add_by 73 add_that -18 add_to -18 address 53 address_a -16 address_the 33 address_with -27 adjourn -22
administr -45 admir 37 admiss 65 admiss_in -24 admit -33 admit_and -24 admit_be 37 admit_that -31 admit_to 26
adult -15 advance 16 advertis 49 advertis_for 19 advic -41 advise_runner -16 affair -24 affect -42 affidavit 22
after -42 after_<speaker> 60 after_<words> 29 after_a -115 after_all -16 after_an -15 after_four -17
after_hear 19 after_her 36 after_hi 64 after_lunch -19 after_on 27 after_that 25 after_the 80 after_their 36
afternoon 59 afterward 130 afterward_<name> -18 afterward_in -16 afterward_that -41 afterword 57 ag -45 ag_of -29
again -64 again_after -21 again_and 39 again_at -20 again_from -18 again_in -45 again_to -20 against -29
against_hi -15 agenc 80 agenc_ha -37 agenc_had -16 agenc_produc -19 agent 23 agent_in -17 ago 35 ago_in 37
agree_on -15 agree_that -28 agree_with -24 agreement -34 aid -79 aim -17 air 31 air_the -17 aircraft -17
aircraft_on -21 airlin -21 airport 36 airport_on -20 alarm -31 alarm_and -32 alarm_clock 29 album -35 aliv -37
aliv_and -15 all 56 all_<speaker> 22 all_afternoon 23 all_but -17 all_dai 16 all_eight 20 all_four -26 all_it 15
all_nine 23 all_of -38 all_six 36 all_that 54 all_the 23 all_thi 19 all_to 30 allege 44 allow -31 allow_home 37
allow_in -26 allow_to -18 almost_certainli 65 almost_two -31 alon 41 along 78 along_<number> -24 along_the 32
along_with 21 aloud 46 aloud_at 26 alreadi -15 also -25 also_ask -18 alter -30 although -27 altogeth 37
ambassador 64 ambul -27 ammunit -15 among -37 among_it 21 among_the -25 among_them 22 among_those -25 amount 17
amount_to 41 amus 23 an 49 an_<name> 23 an_account -23 an_actress 28 an_affidavit 32 an_afternoon 16 an_aid -31
an_angri 28 an_ankl 20 an_answer -22 an_assist 17 an_audienc 35 an_averag -18 an_earli -20 an_earlier -62
an_earthquak 30 an_egg 15 an_email -24 an_end -29 an_engin -22 an_expert -53 an_extra 22 an_ic 26 an_impostor 60
an_inquiri -36 an_inspector -22 an_intern -23 an_interpret -45 an_investig -15 an_octav 34 an_onlin 16
an_opinion 29 an_ordinari 18 an_outsid -25 an_unopen -16 anaesthet 41 and 54 and_<speaker> 99 and_<words> 45
and_a 23 and_about -22 and_address -23 and_again -27 and_all 27 and_also 22 and_an 40 and_announce 22
and_anoth -24 and_answer -16 and_as 20 and_ask 17 and_at 33 and_back -35 and_been 18 and_begin 24 and_blame -17
and_both -16 and_bought -19 and_came 16 and_carri -19 and_chang -32 and_charg 24 and_come 19 and_di -24
and_drive 44 and_each 26 and_eat 48 and_file 28 and_fill 38 and_find 15 and_flew -21 and_follow -24 and_gave -24
and_get -52 and_given 63 and_go 55 and_got -27 and_had 19 and_half -29 and_hand -51 and_have 39 and_he 118
and_hi 50 and_hope 25 and_it 51 and_keep 33 and_knew 15 and_laid -16 and_last 61 and_later -31 and_leav 23
and_left -46 and_list -16 and_look -31 and_make -17 and_miss -15 and_most -22 and_move -28 and_nine -23 and_no 28
and_nobodi -18 and_none 26 and_now -15 and_nurs -20 and_of -16 and_on -38 and_onli 25 and_open -22 and_order -15
and_paid 125 and_pass 49 and_post -24 and_promise 26 and_push -17 and_read 77 and_run 29 and_sat 27 and_say -23
and_sell 26 and_send -34 and_she 100 and_shout -36 and_show -16 and_so 35 and_sold -19 and_some 18 and_spell 16
and_spent -47 and_stai -55 and_still -16 and_stuck -18 and_switch 19 and_take 40 and_thank -22 and_that 18
and_the 181 and_their 22 and_there 43 and_thi 54 and_think -21 and_those 15 and_three 62 and_ti -22
and_ticket 101 and_took -77 and_train -27 and_twice 35 and_two -25 and_under -23 and_vote 19 and_wa -40 and_we 20
and_what 24 and_which 24 and_who -26 and_will -26 and_with 45 and_work 28 and_would -15 anecdot 43 anger -18
anger_the -15 angri 28 ani 76 ani_bitter -16 ani_further 28 ani_of 27 ani_word -45 anim -64 anim_a -28 ankl 21
announce 15 announce_by 23 announce_that 19 annual 63 anoth 30 anoth_<name> 32 anoth_<number> -24
anoth_countri 54 anoth_in -24 anoth_man -29 anoth_six 72 anoth_wai -18 anoth_woman -15 anoth_year -21 answer 85
answer_everi -57 answer_for 40 answer_is -20 answer_machin -31 answer_on -31 answer_to 73 anybodi_who 36
anyon_els -22 anyon_who 25 anyon_whose -16 anyon_with -27 anyth 30 anyth_that -18 apart 29 apart_from -38
apologise 19 apologise_to 24 apologize -15 app -37 app_wa -43 appeal -41 appeal_had 27 appear -39 appear_for -15
appear_on 26 appear_to -38 appendic -35 appendic_reproduc -35 appl 38 applaus -26 applaus_and 45 appli_for 15
appli_to -22 applic_had -18 approv -17 apricot -24 ar -85 ar_<name> 41 ar_<number> 36 ar_back 104 ar_check -17
ar_exempt -18 ar_for -20 ar_given 30 ar_good -20 ar_hand 20 ar_in -30 ar_look 27 ar_no -23 ar_on -29
ar_search -28 ar_sixti -15 ar_still -22 ar_the -22 ar_those 32 ar_to -35 ar_two 72 ar_work 29 ar_write -15
archaeologist -18 archbishop 38 archiv 15 archivist 77 area -33 argue_that -48 arm 32 armi_ha -21 around 18
arrest_a 101 arrest_in -22 arriv 25 arriv_in -16 art -16 artist 46 artist_<name> 54 artist_for -18 artist_from 20
as 70 as_<name> 48 as_<number> 64 as_<speaker> 92 as_<words> -52 as_a -43 as_an -47 as_earli 20 as_fals 20
as_he -41 as_her 18 as_hi 38 as_it 73 as_long -17 as_mani -16 as_no 20 as_of -26 as_often -25 as_plan -36
as_say -27 as_she -50 as_soon -29 as_such 17 as_temperatur -17 as_the 132 as_thei -15 ascrib 41 asham 46
asham_of 50 asid -33 ask 30 ask_<name> -41 ask_a 29 ask_about -36 ask_at -24 ask_for -66 ask_her 36 ask_hi 29
ask_him -147 ask_if -38 ask_it 22 ask_not -18 ask_on 81 ask_that 17 ask_the 106 ask_us -16 ask_what -59
ask_whether -49 ask_which 48 ask_who -37 asleep 62 asleep_on 18 assembl 16 assist_on 23 assure 17 astronaut 54
at 27 at_<name> -62 at_<words> 38 at_a -25 at_about -41 at_an -22 at_ani 15 at_breakfast 30 at_dawn -20
at_each -18 at_eleven 33 at_everi 43 at_first -71 at_four -66 at_hi 29 at_him 35 at_home 61 at_in 41 at_it -19
at_last 27 at_least -42 at_minu -21 at_more 27 at_nine -30 at_noon 37 at_onc 42 at_risk -19 at_ten 19 at_that 70
at_the 27 at_three 28 at_wed 19 attach 47 attempt -24 attend -27 attend_in 30 attornei -15 attribut 67
attribut_to 23 audienc_wa -27 audio 42 audio_is -15 audiobook -17 audit -49 aunt_and -27 aunt_lost 36 author 15
author_<name> 49 author_<speaker> -20 author_of 31 autograph 20 automat 15 autumn -19 avalanch -39 avatar 84
averag -37 aviat 40 awai -26 awai_and -25 awai_end -15 awak -18 award -31 award_no -15 award_to -18 ax 36
babi -16 back_<number> -32 back_at 15 back_for 32 back_from 26 back_hi 23 back_in 25 back_into 28 back_next 24
back_of -73 back_on 71 back_over 22 back_that -19 back_the 25 back_to 23 back_up -19 back_within -18 backward 40
bad -20 badg 18 badger 23 badli -26 bag -27 bag_of -16 bail -34 bake -36 balconi 77 ball -30 ball_and 20
ball_had -15 ballot -35 ballroom 32 ban -68 banana_and -23 band -25 band_<name> 32 band_had -15 band_plai -26
bandmat 46 bang -46 bank_ha 30 bank_in -18 bank_manag 32 bank_say -33 banker -16 banner -22 banquet 52 bar 24
bar_of -27 barber 40 bariton 19 barman 41 barn -33 barrel 58 barrist -52 base -22 basi 22 basin -22 basket 15
bass -19 bath 20 bathroom -15 batteri -58 be -32 be_<name> 26 be_<speaker> 27 be_<words> -27 be_a 49 be_about 21
be_allow 36 be_an 25 be_ask 18 be_at 84 be_back -24 be_bought 27 be_call 15 be_check -18 be_close 36
be_complet -19 be_copi -22 be_cover 27 be_drawn -28 be_fit -16 be_from -23 be_given 53 be_hear 37 be_her 39
be_hold -30 be_home 32 be_in 20 be_it 30 be_kept -24 be_made -19 be_name -33 be_pass -22 be_put -35 be_read -21
be_release 21 be_see 15 be_send 23 be_sold -18 be_sure -28 be_taken -18 be_taught -20 be_tax -15 be_the 36
be_treat -30 be_two 23 be_use -17 beach -42 beach_for -17 bear 52 bear_the 83 beard 71 beat -25 beaten_by -18
becam -44 becaus -37 becaus_a -21 becaus_her -18 becaus_hi -45 becaus_nobodi 26 becaus_of -36 becaus_she 32
becaus_thei -19 becom -73 bed 38 bed_<number> 39 bed_and -24 bedroom 39 bedroom_in 20 bedsid 78 beekeep_wa -15
been_<words> -41 been_a -17 been_abl 52 been_alter -27 been_ani -15 been_ask 102 been_awak -20 been_bar 28
been_book 55 been_bought -33 been_broken 15 been_call 23 been_carri -41 been_caught -16 been_consult 43
been_copi -26 been_cut 17 been_dead 78 been_do 46 been_drive -17 been_drop 36 been_enough 19 been_find -38
been_fix -33 been_four 47 been_get 23 been_hack 28 been_hand 56 been_hear -19 been_her -24 been_in 124
been_invent -33 been_left -61 been_lost 23 been_made -46 been_make 33 been_mean -20 been_name -25 been_no 65
been_offer -43 been_on -49 been_order -33 been_plai 46 been_post -25 been_promise 68 been_put -38 been_read 40
been_rebuilt -24 been_release -35 been_see -25 been_set -28 been_share -27 been_shut -17 been_sing 46
been_sold -31 been_taken -46 been_taught 33 been_tell -36 been_test -17 been_the 59 been_through 29 been_too 23
been_turn -18 been_watch -17 been_withdrawn -22 been_without -20 been_write 69 beer 75 beetl 37 befor 36
befor_<name> -35 befor_<number> 20 befor_<speaker> 53 befor_anybodi -15 befor_dawn -46 befor_he 76 befor_her -36
befor_it 21 befor_midnight -18 befor_substitut -16 befor_the 38 befor_thei 25 beg 52 beg_the 23 begin 31
begin_a -18 begin_as -66 begin_at 54 begin_in -66 begin_on -24 begin_to -45 begin_with 23 behalf -23
behalf_of -18 behind 52 behind_<name> -22 behind_a -26 behind_glass -22 behind_her 16 behind_him 42 behind_the 78
believe -21 believe_<name> 16 believe_her -20 believe_the -36 believe_to -15 bell 18 belong 82 belong_to 78
below 73 below_the -21 belt 20 bench 35 bench_that -42 beneath 28 beneath_it 20 besid 41 besid_a -45 besid_her 29
besid_hi -30 best 43 best-known -20 best_actress -21 best_male -18 best_man 15 best_of 36 better 27
better_than -15 between 31 between_<name> -36 between_<speaker> 23 between_<words> 36 between_a 40
between_the -35 beyond 50 bicycl -31 bid -44 big 28 bigger -30 bill -97 bill_<speaker> -16 bill_for 18
bill_in -21 bill_that -24 billion -28 bin_at -16 bind 24 biograph 36 biographi 26 birth -35 birthdai 80
biscuit_tin -25 bishop_<speaker> -24 bishop_ha -23 bishop_who 37 bit 69 bit_of 26 bitter -18 blackmail 52
blackmail_note 33 blame -61 blame_the -20 blind 15 blink 41 block_leakag -15 blockad -15 blood_on -15 blow -16
blue -26 blunt -18 board -56 board_and 35 board_in -17 board_of 33 board_say 21 boat -86 boat_in -19 bodi -31
body-camera -24 boi 22 boi_of -26 boi_wa -24 boil -19 bold -19 bold_thing -19 bond -23 bone -36 book -50
book_and -42 book_at -65 book_back 50 book_came 22 book_for 53 book_from 20 book_ha 50 book_is -19 book_of 23
book_under -18 book_wa -27 bookmak 16 boom 15 boot 24 booth 56 border -59 border_polic 20 border_post -17 bore 61
born 17 born_in 62 borough -15 borrow_<number> -15 borrow_a -15 borrow_from -22 borrow_it -21 borrow_the 28
boss 42 both_leg 56 both_of -23 both_parti 46 both_side -30 bottl -22 bottl_of 48 bought -28 bought_a -25
bought_by -20 bought_for 16 bought_from 17 bought_hi -18 bought_in 32 bought_it -30 bought_the 35 bought_with -16
bound 129 bow 70 bowl -43 box -81 box_in -15 box_of -17 boxer -22 boxer_camp -29 brake -19 branch -48
branch_manag -19 brand -50 brass 32 brass_plate 20 breach -15 bread -21 break 15 breakfast 77 breath 87 brewer 30
breweri_to -15 brick 55 bride 34 bridg -53 bridg_and -35 bridg_itself -25 bridg_on 19 brief_on 38 briefli_to -21
brigad_on -18 bring -54 bring_in -17 broadcast 25 broadcast_ha 39 broke -59 broke_a -21 broke_for 76 broke_hi -15
broken -55 bronz -28 brother -49 brother_<name> 24 brother_and -25 brother_did -15 brother_have -23
brother_speak -16 brought_him -23 brought_it -16 brought_out 31 bu -34 bu_and 43 bu_at -24 bu_driver 32
bu_shelter -17 bu_station -23 bu_stop 21 budgerigar -18 bui -43 build -68 build_from 19 build_site 25 builder -39
built -28 built_in -25 built_on 19 bull -67 bulletin 50 bulletin_wa 52 burger 33 burglari -32 buri 112 buri_at 67
buri_in 24 burial 27 burn 58 burn_down 40 burst_pipe -15 buse -32 busi -28 but -117 but_<speaker> -33 but_in 37
but_it -30 but_left -23 but_not 31 but_say -21 but_she -17 but_that -32 but_the -18 but_there -16 but_wa -21
butcher 43 butler 34 butter -18 button 108 buyer -57 by_<name> -49 by_<speaker> 39 by_a 75 by_almost -21
by_an -30 by_bu -16 by_comput 16 by_eleven 47 by_email -24 by_even -50 by_ey -30 by_half 23 by_hand -15 by_her 19
by_him 26 by_it -23 by_name -37 by_on -20 by_phone -35 by_polic -30 by_report -16 by_side -16 by_six 68
by_softwar 16 by_teatim -20 by_telephon -89 by_that 56 by_the 31 by_then 57 by_thi -41 by_those -31 by_two 32
by_video -28 bylin 59 bypass -15 cab 22 caddi -23 cadet 19 cafe 18 cafe_in 22 cage -16 cake -34 calendar 44
call -90 call_<name> 21 call_<number> 34 call_<speaker> -15 call_<words> -28 call_a -39 call_at 42 call_back -18
call_centr 16 call_for -58 call_from -19 call_had -21 call_her -23 call_hi -15 call_him -22 call_in -27
call_it 32 call_off 23 call_out 22 call_the 75 call_themselv -18 call_to -17 call_wa 30 caller_to -18 calm -16
came 34 came_a -26 came_back 16 came_down -23 came_everi -16 came_from 34 came_here -16 came_home -15 came_in 34
came_into 34 came_off 96 came_out -53 came_to -26 camera 36 camera_that -18 camera_thi -19 camp_tell -29
campaign_ha 32 can 33 can't -33 can_have 18 can_hear -20 can_see -28 cancel -53 candid 45 candid_had 17
cannot -35 cannot_reach -23 cano -36 canteen -17 canva -27 cap 36 cap_and 29 captain -19 captain_<name> -17
captain_of 36 caption 101 caption_<words> 15 car -34 car_for -26 car_had -15 car_park -64 car_wash 33
caravan_park 38 card 105 card_and 30 card_in -17 card_on -17 card_to -17 cardboard 51 cardiologist 20
cardiologist_in 21 care -26 career -28 caretak 25 cargo -15 carniv -17 carpet 33 carri_a 33 carri_hi -20
carri_it 44 carri_on -36 carri_out -20 carri_the 19 carrier -16 cartoon 23 carv -27 case_and -16 case_in -15
case_the 56 case_wa -33 cash -44 cast 17 cast_director 24 cast_of 20 cast_wa -31 cat 42 catch_the 44 catch_up -19
cater 58 cattl 27 caught -43 caught_the -24 caus -46 caution -31 cell 43 cellar 53 cellist -32 cellmat 19
cemeteri 48 cent -50 centr -50 central 43 central_bank 39 centuri 21 ceremoni 28 certainli 65 certif -15
certifi -30 chain_of -19 chair -15 chair_at 23 chair_in -24 chairman -34 chairman_<speaker> -33 chairman_of -18
chairwoman -15 challenge -23 chamber_for 27 chamber_to 15 champion -17 chanc -17 chancellor 44 chang -65
chang_hand 30 chang_her -24 chang_hi -22 chang_it 32 chang_place 15 chang_the -31 channel_that 17 chapel -33
chapter 104 charact -15 charg 18 charg_<number> 68 charg_and -18 charg_for 21 charg_of -22 charg_that 30
charg_the 17 charg_with -28 chart 27 charter 15 chase -16 chat 43 chatbot_and 24 cheap -19 check -38 check_by -26
check_everi -37 check_in 18 cheer -30 chef -31 chequ -30 chess -15 chest 20 chew 21 chief -38 chief_<speaker> -28
chief_engin -22 chief_execut -19 chief_minist -27 child_in 17 child_with -16 childhood -23 children -28
children_and 34 children_had -22 children_have 20 children_in -17 children_swallow 21 children_were 15
children_who -16 chili 16 chin 50 chip -36 chip_shop -15 choic -35 choir -45 choir_librarian -20 choos 40
choos_the 21 choru 39 choru_of 59 chosen -33 christen 26 church -16 circl -27 citat -19 cite -23 citi -38
citizen -15 claim -39 claim_that -25 claim_to 44 clap 21 class 38 clean -74 clear -50 clear_of -21 clearli -28
clerk 67 clerk_<name> -31 clerk_<speaker> 21 client 31 client_had -17 client_wa -16 climb -52 climber -33
climber_who -20 clinic -37 clinic_and -15 clinic_in -24 clinic_on 39 clinic_say 18 clip 65 clip_a -39 clip_is 46
clip_of -22 clipboard 20 clone -71 clone_voice -20 close -87 close_<number> -17 close_<speaker> -15 close_and 15
close_from 23 close_in 67 close_it -31 close_the -27 close_to -38 close_until -16 close_with 21 closur 27 club 35
club_for 20 club_from -27 club_ha -23 club_had -28 club_in -19 club_it -18 club_press 39 club_say 50 club_wa -44
club_websit -24 clue 21 co-author -18 co-chairman -24 co-chairman_<name> -24 coach -79 coach_<name> -17
coach_<speaker> -52 coach_from -17 coach_had 21 coalit -20 coast -45 coaster -26 coaster_that -25 coastguard -27
coat 93 cobalt -26 cobbl -22 cockpit 31 coconut 27 code_offic -19 code_word -18 coffe 52 coin 88 coin_and 21
cold 88 cold_and -19 cold_but 46 cold_room -15 cold_to -17 collaps 17 collar 19 collect -25 collect_a 29
colleg 29 colonel 37 colour -24 column 45 columnist 104 coma 40 coma_for -32 come_back -33 come_by -17
come_down 64 come_off 36 come_on -19 come_out -38 come_round 64 come_under 20 come_up -29 come_without 30
comedian_<speaker> -21 comet -22 comic 54 comma 48 command 71 comment -120 comment_as -15 comment_on -36
commerci 38 commerci_and 19 commiss 29 committe -77 committe_chair -42 committe_that -23 common 22
compani_after 31 compani_ha -28 compani_had -36 compani_in 30 compani_that 25 compani_which -18 compens -16
competit 22 competit_and -15 complain -32 complain_about -18 complain_that -29 complaint 19 complet -50
complet_with 21 compos 91 compos_by 26 compos_the 43 comput -27 concede_that 28 concern -23 concern_a 15
concert -26 conclude 36 conclus -38 concret -18 condemn 35 condit -35 conduct -17 cone 19 confer 29 confer_at 40
confess 48 confess_to 39 confess_wa 26 confirm -54 confirm_it -29 confirm_on 15 confirm_the -34 confus -27
congreg -21 connect_with 42 consent -50 conserv 24 consider -47 consist 20 consist_of 20 consol 26 constabl 32
constitu -27 contact_with -32 contain 72 contain_a 29 content -21 contest -32 contract -43 contractor -17
contractor_who 17 convent -40 convent_in -28 convers 77 convert -20 convict 50 cook 20 cookbook 15 cool -19
copi 28 copi_it 43 copi_of -23 copper -40 copywrit 70 corner -42 corner_of 54 coron -49 corps 16 correct 30
correspond 84 correspond_explain -15 correspond_to -17 cost -27 cost_her 22 cost_of -30 cost_the -20 costum -64
cottag -43 cough 30 could 37 could_be -50 could_find 22 could_have 42 could_not 22 could_rememb 40 could_take -28
could_write -16 couldn't 27 council -28 council_say -21 council_to -15 council_vote -21 councillor -40
councillor_<speaker> -15 counsel 102 count -42 count_and -32 count_of -18 counter_of 24 counterpart -16
counti -47 counti_council -23 counti_in 48 countri -30 coupl -19 cours -27 court -39 court_a 44 court_and -42
court_ha 30 court_he 17 court_hear -33 court_in 39 court_last -42 court_on 28 court_report 20 court_step 23
court_that -32 court_wa -15 courteou -28 cousin 31 cousin_<name> -15 cousin_who 51 cover_her -41 cover_the -41
cover_with 41 cox -23 crack -38 crate_of 20 creameri 15 creat 33 creatur 26 credit -15 credit_card -15 creek -16
crew -50 crew_and -29 cricket -23 cricket_club -23 crime_to -24 crime_unit 15 crisi 39 critic -71 criticise -19
criticise_minist -18 crocodil 43 crop 57 cross -25 cross-examin -28 cross-examin_defens -18 cross_from -20
cross_out 18 cross_the -22 crowd_in 38 crowd_of -23 crown -17 cruis 37 cry -16 cry_of -32 cue 31 cue_card 31
cup -17 cup_of -23 cupboard 41 cure -36 curtain 50 custodi 24 custom -59 custom_and 69 cut -66 cut_from -22
cut_in -41 cut_the -17 cyclist -26 dad 17 dai_<speaker> 54 dai_a -24 dai_after -37 dai_and 31 dai_by 56
dai_for 20 dai_last -16 dai_left 15 dai_old 20 dai_on -48 dai_she 50 dai_sinc -15 dai_wa 37 dai_when 43
dai_with -36 daili 128 dairi -27 dam -21 damag -23 damag_and -15 damp -19 dancer -32 dare 16 dark -23 dart 44
data -44 date 45 date_<name> -16 date_<number> 60 date_at 27 date_for -18 date_it -19 date_of 45 daughter -108
daughter_<name> -16 daughter_and -42 daughter_say 16 daughter_who -21 dawn -70 de -21 de_<name> -21 dead_at -28
dead_for 62 deaf 16 deaf_viewer 32 deal_on 18 deal_with -19 dealership -22 dealership_in -15 dealt 18 dean -21
dear 36 death -61 death_of -19 debat 50 debat_about -15 decad_and 19 decis -87 decis_had -23 declar 33
decline -47 decline_to -41 defeat 17 defeat_on 53 defenc -37 defenceman -16 defend -63 defens -64
defens_lawyer -32 degre -31 delai -50 deleg 80 delet -20 delight -31 deliver -16 deliver_without -16
demand_for 17 demonstr 26 dentist 26 dentist_<name> 38 dentist_who 44 deny -61 deny_that -51 depart -67
depart_had 27 depart_is -41 depot -30 deputi -53 derbi 18 describe -63 describe_as -16 describe_him -18
describe_the -42 desk 63 desk_in 17 detect 34 detect_to -19 detector -25 develop_had 57 di -45 di_in 76 di_on -29
di_two 21 diall 38 dialogu 84 diari_of 32 diari_take -33 dictat 81 dictat_it 39 did_<speaker> 44 did_and -39
did_he -30 did_it -33 did_not -67 did_she 25 did_tell -23 did_the 84 didn't -36 diesel -15 differ 73
differ_account -36 differ_recollect -17 differ_stori -47 differ_view -43 differ_wa -26 difficulti 37 digger -21
digit 52 dine -19 diner -23 dinner 44 dinner_in 19 diplomat -27 direct -35 direct_to 16 directli -28
director_<speaker> -47 director_had 22 director_of -60 directori 57 disagre -59 disagre_and -16 disast 20
disciplin -31 discov_at -25 discuss -23 discuss_in -16 diseas 19 diseas_in 32 dish -21 disk -20 disput -154
disput_that -47 disput_the -42 distributor 54 district -62 district_ha -17 diver -15 divid -34 do_<speaker> 37
do_her 45 do_it 18 do_some 27 do_the 32 do_with -30 dock -24 docker -23 doctor_in -19 doe 52 doe_a -22 doe_he -30
doe_her 18 doe_not 29 doe_too -17 dog -69 dollar 80 dollar_a 32 don't -28 donat_of 17 done -24 done_by -30
done_so -31 done_what 36 donkei -21 donkei_sanctuari -20 donor -18 door_hang -20 door_in 44 door_of -22
door_on -21 door_wa 36 doorbel 22 dose -28 doubl -20 doubl_in -22 doubt 40 doubt_that -18 doughnut 34
doughnut_for 34 down_<speaker> 69 down_a 48 down_and -17 down_at -19 down_by -38 down_for -23 down_her -27
down_it 18 down_say -33 down_the 81 download_<number> 19 dozen -40 dozen_of -34 dozen_peopl -15 drag 27 drama 90
drama_school -16 drama_student 36 drank 31 draw_the 27 drawer_label -15 drawn 84 drawn_a -17 drawn_on -18
dream -21 dream_of -30 dreamt 41 dress 45 dress_as 37 dress_to -16 drew_a -30 drew_applaus -19 drew_laughter -19
drew_the 38 drift -15 drink -16 drive 24 drive_for 41 drive_when -21 driven -56 driver_had -30 driver_in -29
driver_to 26 driver_who 41 drivewai -15 drivewai_where -15 drone -16 drop 19 drop_it 23 drop_on -26 drop_the 43
drop_to -19 drove 77 drove_a 56 drown 79 drown_in 82 drug -24 drum -16 drum_in -16 drummer -23 dry -57 du 15
du_<name> 15 dub 32 due -23 due_back -22 due_from 27 due_to -44 dug -44 dummi 23 dummi_text 21 duo 31 dure -55
dure_<name> -16 dure_the -21 dusk -16 dust -27 dy 46 dye 23 e-mail -97 each 59 each_<name> 25 each_child -22
each_learn -43 each_of -41 each_on 33 each_other -16 each_time 49 each_to -21 each_week 19 each_year -16 ear 64
earli -29 earli_as 20 earli_sign -19 earlier -43 earlier_hear -29 earlier_version -30 earn -25 earpiec -20
earthquak 27 easi -21 east -27 eastern -23 eastern_<name> -15 eat 39 eat_a -23 edg 21 edg_of 23 edit -31
edit_by -47 edit_the -47 editor_<speaker> -17 editor_say -20 eel -18 effect -32 eight 66 eight_dai 15
eight_time 37 eighti 31 either -22 elect_in -16 elector_offic -19 electr -23 eleven 22 eleven_minut 68
eleven_month 96 eleven_peopl 18 eleven_second 31 eleven_time -50 els 33 els_it -20 els_wa 32 elsewher -24
email -19 email_and 61 email_to -19 email_wa -41 embargo_on -45 embassi 38 embezzl 17 embrac -22 emerg 15
emerg_number -18 emerg_servic -34 emerg_that 21 emploi -27 employ -40 employe -57 employe_that -18 empti 27
empti_seat 19 end -32 end_<speaker> 23 end_of -35 end_the 28 end_to -26 end_when -19 end_with 45 enemi 31
energi -17 engag 34 engin -67 engin_on -19 engin_room -35 engin_to 29 enjoi_it 17 enough 18 entir 17 entranc -15
entri_from 18 entri_is -20 envelop 26 environ -19 envoi 27 episod 80 equip -16 escap -15 euro -27 ev 35 ev_of 35
even 60 even_as 21 even_at 20 even_in 54 even_the 40 even_to -20 even_with -18 event 19 event_of 43 ever 99
ever_have 45 ever_sinc 36 everi 32 everi_<name> -27 everi_desk -21 everi_even -16 everi_line -16 everi_mile -16
everi_month -21 everi_morn -47 everi_night 17 everi_other 41 everi_pupil -17 everi_quotat -29 everi_second 26
everi_week 19 everi_year 39 everybodi 31 everybodi_els 34 everybodi_wa 19 everyon 23 everyon_els 23 everyon_in 22
everyon_wa -40 everyth 60 everyth_he 15 evid -94 evid_after -26 evid_on -17 ew -29 exactli_that -15 exam -32
exam_in -21 examin 34 examin_had 16 exchang 42 execut -30 exempt -31 exercis 75 exist 140 exit -24 expect -100
expect_<name> 16 expect_on -36 expens 24 expert -118 expert_hire 20 explain 23 explain_how 28 explor 16
export -18 express -18 extend -19 extra 66 extra_water -16 extract 25 extract_from -33 ey 128 ey_shut 31
ey_were 49 eyebrow 44 fabric 59 face 35 face_a -16 face_on -15 face_to 15 face_wa -37 fact 36 factori -58
fail -87 fail_in -25 fail_to 30 fail_twice -26 failur 21 faint -25 fair -24 faith -17 fake 51 fall_on 18
fall_to 47 fallen -52 fallen_by -16 fals 40 fals_and -17 famili -83 famili_everi -17 famili_ha -15 famili_had 42
famili_to 30 familiar -22 familiar_with -17 famou 39 fan -27 fan_of 36 fanci_dress -16 fanzin -59 far -46
fare -22 farewel 42 farm -48 farm_union -16 farmer -88 farmer_in 15 faster -19 faster_than -16 father -61
father_<name> -17 father_and -25 father_wa -19 fault -34 fault_is -15 fear -31 fear_for -17 fed 53 feder 27
feder_<name> 19 fee -27 fee_for -23 feed -18 feed_wa -19 feet_high 20 fell -51 fell_by -23 fell_for -15
fell_in 17 fell_on 34 fell_to 24 fenc -50 fenc_and -24 ferri -60 ferri_that -23 festiv -48 festiv_in 19
fetch_<number> -29 fever -29 few -64 few_word 29 fewer -16 fiction 45 field -85 fifth -51 fifth_of -18 fight -16
figur -19 figur_for -24 figur_on 24 figur_until -16 file 89 file_on 20 file_the 27 file_with -25 fill 90
fill_a 49 fill_in 64 film -34 film-mak 17 film_a -16 film_and -33 film_for -29 film_is 38 film_which -26
filter 16 filter_on 16 final_in 37 final_of 24 financ -28 find -77 find_<number> -19 find_a 23 find_and 16
find_in -24 find_no 19 find_on 32 find_out 24 find_that 55 find_the 74 find_under -39 fine -44 finger 139
finger_and 33 finger_on 23 finish -81 finish_by -23 finish_in -15 fire -46 fire_station -25 firefight -35
firm -18 firm_<name> -20 first -21 first_class 85 first_draft -15 first_for -16 first_half 23 first_night -19
first_of 77 first_on -16 first_page -23 first_person -15 first_plai -23 first_report 35 first_see 16
first_ship 35 first_sold 43 first_time -54 first_to -29 first_wit -20 fish -94 fisherman 16 fishmong 46 fit 43
five -25 five_and 15 five_dai 25 five_hour 15 five_month -18 five_other 15 five_peopl 26 five_year -24 fix -56
fix_for -33 fix_the -18 flag 27 flame -21 flash -21 flash_up -25 flat_in -31 fleet 15 flew -29 flight 31
flight_attend 25 flight_were -25 float 34 flood -46 floor -60 floor_in -18 floor_throughout -24 flower -68
flower_read -18 flown -33 flown_in -46 flu -19 fly -24 fold_the 18 foldabl -18 foldabl_the -17 follow 63 food -36
fool 17 foot 89 footag 70 footbal -22 for_<name> -59 for_<speaker> 80 for_<words> 113 for_about 28 for_an -30
for_anoth 57 for_comment -43 for_defend 21 for_each -17 for_eight -41 for_five -40 for_forti -25 for_get 16
for_half -28 for_her 35 for_hi 43 for_him 55 for_it 26 for_month -16 for_most 55 for_next -24 for_nine 45
for_on 26 for_onc -39 for_onli -20 for_order -17 for_post 18 for_school -19 for_seven -18 for_sever -19
for_six -33 for_some -33 for_someth 30 for_student 40 for_such 55 for_ten -66 for_that -20 for_the 62 for_them 37
for_thirti -22 for_three -32 for_twenti -22 for_water 36 for_with 18 for_year -27 forc_on -16 forc_the 25
forecast -57 forecast_for -17 forehead 61 foreign 20 foreign_minist 54 foreman -64 forest -20 forfeit 35
forger -37 forgeri 22 forget 15 forgiv 51 forgot -21 form 21 former -68 former_<name> 32 former_employe -36
former_partner -16 former_policeman 23 forti 66 forti_minut -33 forti_more 38 forti_of -36 forti_peopl 24
forward 15 forward_<name> -15 found 28 founder -26 four 28 four_a 18 four_both 31 four_centuri -31 four_count -24
four_dai -42 four_dollar 46 four_hour -38 four_in -16 four_minut -56 four_month -23 four_of 15 four_other 27
four_peopl 19 four_point 41 four_second 47 four_success -16 four_that 21 four_time -32 four_wisdom 35
four_word -25 fourteen -44 fourth -29 frame 15 franchis -15 frank 20 free -46 free_to 32 freed 16 freed_in 28
freelanc 39 freeli 64 fresh 17 friend -17 friend_of 23 from 39 from_<number> -19 from_<speaker> 44 from_a 112
from_an 15 from_anoth 34 from_behind 17 from_eleven -16 from_four 21 from_her -25 from_hi -42 from_it -15
from_nine 19 from_on -21 from_page 17 from_read 23 from_six -45 from_ten 30 from_the 32 from_their -16
from_there -36 from_three -16 from_two 39 from_which 59 front_of -67 front_page 37 frostbit -19 frozen 18
fruit 37 fuel -48 fuel_for -21 full -29 full_<words> 87 full_and -23 full_of 18 full_stop 37 full_text -39
full_the 16 fulli 52 fund -52 funer 23 funni -16 furnitur 32 further 20 futur 21 ga 22 gag 26 galaxi -22 gale -40
galleri -44 galleri_with 24 gang 31 gang_had 28 garag -27 garag_in -23 gardaí 43 garden -63 gate -15
gate_<speaker> -16 gave_<speaker> -16 gave_a 63 gave_evid -39 gave_the -50 gave_up 17 gear 65 gener 23
gener_manag -22 gener_who 30 genuin 25 geographi -30 get 53 get_<number> 18 get_a 45 get_in -43 get_into -16
get_it 31 get_out 19 get_them -24 get_to 18 ghost -63 ghostwrit 25 gift 25 gift_for 26 girl -33 girlfriend -20
give 98 give_<speaker> 43 give_that 20 give_the 78 give_their 15 give_up -31 given 67 given_<number> 24
given_as 29 given_by 30 given_for 16 given_her 64 given_hi 18 given_him 21 given_in 32 given_it -54 given_no 27
given_the -17 given_three -37 given_to -25 given_up -26 glacier -35 glad -15 glass 72 go_and -24 go_back -27
go_by -44 go_down 37 go_for 42 go_from -21 go_grei -17 go_in -24 go_into -19 go_off 29 go_on 34 go_out 62
go_over -30 go_round -56 go_the 38 go_through 50 go_to 60 go_up -52 go_with 49 goal -55 goalkeep 29
goalkeep_<name> -18 goat 26 gold -52 golf 57 good -27 goodby 35 got 60 got_<number> 88 got_a 17 got_an -19
got_as 19 got_back 29 got_hi -25 got_him -28 got_hold 22 got_into -30 got_it 16 got_out -47 got_the 27 got_to 19
got_up 16 govern -87 govern_and -15 govern_had -16 governor -21 governor_of -19 graciou -30 grai -28
grai_suit -28 grain -20 grammar_to -16 granari -20 granddaught -34 grandfath -44 grandmoth -21 grandmoth_who -41
grandson 101 grandson_is -18 grate 16 grave 18 great-granddaught -16 great-grandfath -17 great_deal 16
greatest -21 green -23 greet 80 greet_with -47 grei 139 grei_becaus -17 grei_had -15 grei_parrot 42 grew_the 32
grin 50 groan 15 groom 78 ground -27 group -45 group_in 15 group_that 16 grow -20 grower -20 grower_in -18
grudg 37 guard -36 guard_and -15 guess 101 guess_the 72 guest 143 guest_at 43 guidanc 39 guild 22 guilti 41
guilti_on 16 gun -25 gust -19 gutter_after -15 gym 51 ha_<speaker> 128 ha_a 38 ha_accept -22 ha_admit -34
ha_advertis -28 ha_agree -22 ha_an 38 ha_apologise 40 ha_appli 35 ha_becom -40 ha_been -52 ha_begin -20
ha_burn -18 ha_come -35 ha_confess -16 ha_di -21 ha_done 60 ha_drawn 26 ha_driven -15 ha_each -43 ha_ever 26
ha_find 30 ha_finish -27 ha_go -44 ha_had -24 ha_hear -17 ha_her 27 ha_hi -28 ha_him 144 ha_hire -22 ha_hold -15
ha_it -20 ha_kept 82 ha_lent -22 ha_lost -39 ha_made -49 ha_more 27 ha_move -17 ha_never 40 ha_no 61 ha_not 88
ha_now 50 ha_on -31 ha_onli 15 ha_open -32 ha_order -26 ha_plai -21 ha_plead 15 ha_promise -51 ha_pull 29
ha_put -59 ha_raise -22 ha_reach 21 ha_report 46 ha_run -30 ha_sat 32 ha_send -37 ha_set -37 ha_shown -23
ha_sinc 91 ha_so 42 ha_sold -29 ha_spent 35 ha_stop -20 ha_swear 19 ha_tell 46 ha_the 73 ha_thrown -26
ha_trace 23 ha_two -22 ha_until -36 ha_write -41 ha_yet 23 habit -15 hack 17 hacker -36 had 57 had_<number> -26
had_<speaker> 39 had_<words> -32 had_a -57 had_advise -17 had_alreadi 15 had_answer -30 had_apologise -18
had_appli -18 had_argue -24 had_arrest -24 had_been 55 had_begin 56 had_brought 15 had_burn 33 had_call -19
had_carri 17 had_come 24 had_confirm -19 had_cost 31 had_cut -21 had_deny -23 had_di 77 had_diall 16 had_drawn 63
had_driven -29 had_eleven -32 had_ever -38 had_fallen -23 had_find 62 had_five 53 had_follow -15 had_given -74
had_go 35 had_got 75 had_had 83 had_hand -28 had_he -20 had_hear -19 had_her 46 had_hi 41 had_hire 40 had_hold 18
had_hope -27 had_in 26 had_inherit -17 had_invent -20 had_it -51 had_just 30 had_kept -27 had_last 15
had_learn -59 had_left 70 had_listen -16 had_live -42 had_long 28 had_look 34 had_lost 35 had_made 26
had_mean -41 had_mix 19 had_never -55 had_no -47 had_not 33 had_noth -24 had_notic -28 had_offer 19 had_on 15
had_order 46 had_paid 37 had_pass -21 had_pick 67 had_plai -24 had_print -21 had_promise 15 had_pull -22
had_put -18 had_read -39 had_receiv -31 had_report -15 had_risen 47 had_rung 21 had_sail 36 had_say 53
had_see -49 had_settl 54 had_shown -17 had_six -20 had_sold -24 had_speak -18 had_spent -21 had_spread -77
had_stop -22 had_suppli 25 had_swap 21 had_taken 52 had_telephon -18 had_tell 44 had_the 137 had_their -61
had_think 20 had_to 55 had_touch -16 had_train -21 had_turn 33 had_type 108 had_until -18 had_use -70
had_wait -15 had_want 43 had_won -20 had_worn -18 had_write -92 haddock -16 hadn't 58 hail -29 hairdress 56
half -58 half_a 70 half_hour -25 half_past -18 half_the 31 hall -22 hall_and -25 hall_had -32 hall_in -16
hall_is -24 hall_of 81 ham 31 hamburg -15 hand_<name> 15 hand_a 31 hand_and 23 hand_back 68 hand_in -75
hand_it -91 hand_out -40 hand_over -64 hand_the 67 hand_to 24 hand_up 76 hand_wa 56 hand_were -36 handbag 25
handwrit 70 handwrit_examin 23 hang 47 hang_a -21 hang_the -24 happen 18 happen_next -19 happi -17 happi_to -19
harbour -27 harbourmast -21 hard -24 hardli -29 hardwar 15 harm -25 harvest -22 hasn't -29 hat 69
have_<number> -23 have_<speaker> 52 have_a 47 have_add 19 have_an 15 have_arrest 26 have_ask -37 have_been -101
have_begin -15 have_call 29 have_charg -23 have_come -16 have_di -21 have_doubl -23 have_fallen -21 have_hear 36
have_invent 49 have_it -28 have_left -39 have_lost 18 have_made -27 have_mix -39 have_move -19 have_name 16
have_need 62 have_never 18 have_not -37 have_notic -18 have_now 21 have_read -27 have_risen 21 have_run 27
have_say 32 have_sinc 32 have_sold -27 have_speak 32 have_spent 23 have_taken 17 have_tell 37 have_the -55
have_to -54 have_turn -23 have_write -51 have_yet -16 he -17 he_add -18 he_agree -97 he_arriv -25 he_been -16
he_bought 16 he_call -22 he_came -56 he_consider -16 he_describe -17 he_di 23 he_did 64 he_doe 36 he_drove 64
he_gave -23 he_get 26 he_give 23 he_go 105 he_grew 42 he_is 106 he_left 44 he_listen -16 he_made 16 he_met -17
he_onc -18 he_plai -32 he_point -18 he_read 44 he_repeat -16 he_say -73 he_see -19 he_sign 33 he_spent -17
he_state 28 he_still 44 he_stood -31 he_tell 22 he_then 42 he_think 36 he_try -18 he_use 41 he_wa 59 he_walk -19
he_want -27 he_will 33 he_won -15 he_would 47 he_wouldn't -17 he_write -20 head 61 head_<words> 16 head_and 57
head_coach -16 head_of 22 head_the -27 headmast 51 headquart -26 headset 18 health -57 hear 53 hear_<speaker> 53
hear_<words> 45 hear_a 17 hear_at -40 hear_from 15 hear_had 34 hear_her 22 hear_him -69 hear_in -16 hear_is 23
hear_it 143 hear_no -18 hear_noth 30 hear_of 23 hear_on -36 hear_turn -25 heart 34 heart_and 23 heatwav 38
heavi -32 heckler 29 hectar -19 height -17 help -41 help_of 22 help_the -21 her 24 her_<words> 17 her_a -96
her_as 39 her_at 18 her_aunt -28 her_autograph 18 her_best 19 her_by 22 her_childhood -19 her_coach -18
her_colleagu 21 her_daughter -16 her_death -15 her_deputi 22 her_ey 29 her_face 21 her_father -74 her_feet -15
her_first -71 her_flight 30 her_for 18 her_friend -19 her_from -18 her_funer 37 her_grandson -21 her_had -17
her_hand -63 her_head -15 her_hear 16 her_honour 24 her_husband -71 her_in 69 her_job -23 her_kitchen -29
her_knee 28 her_last -42 her_lawyer 33 her_manag 36 her_mind -16 her_most 16 her_mother -46 her_mouth 35
her_off -25 her_out -16 her_own -75 her_passport 24 her_phone -50 her_photograph 27 her_place 19 her_podcast 23
her_predecessor 37 her_rent -21 her_report -19 her_say 56 her_school -24 her_seat -18 her_seventh -15 her_shoe 21
her_shoulder -15 her_sink -16 her_sister -25 her_six -22 her_son -19 her_speech 29 her_street -76 her_student -34
her_supervisor -24 her_take -16 her_teeth 16 her_telephon 51 her_that -52 her_the 56 her_to 21 her_town 17
her_train -19 her_two -28 her_villag -15 her_voice 68 her_wai -16 her_word -21 her_work 27 here_in 48 here_is -27
heron_ha -17 herself -100 herself_and 15 hi 26 hi_<name> -33 hi_<speaker> 45 hi_account -41 hi_arm 29
hi_barrist -34 hi_brother 24 hi_captain -18 hi_children 27 hi_client -31 hi_club 32 hi_coach 18 hi_coat 22
hi_colleagu -34 hi_congreg -15 hi_counterpart -16 hi_daughter -27 hi_death 23 hi_decis -19 hi_deputi -16
hi_desk 37 hi_editor -15 hi_employ -37 hi_ey 16 hi_face 30 hi_finger 24 hi_forehead 44 hi_former -18
hi_girlfriend -20 hi_grandfath -26 hi_hand -22 hi_head 36 hi_home -36 hi_hospit -35 hi_is -34 hi_kitchen -36
hi_laptop 19 hi_last 26 hi_late 33 hi_life -36 hi_manag -25 hi_mouth 19 hi_name 63 hi_neighbour 20 hi_new 40
hi_old 32 hi_parent -18 hi_part -38 hi_passport -17 hi_phone -20 hi_place -19 hi_pocket 67 hi_remark -19
hi_reply 91 hi_rival 33 hi_round -32 hi_screen -17 hi_seat -38 hi_secretari -19 hi_shirt -25 hi_side -37
hi_sister 32 hi_sleep 41 hi_solicitor -17 hi_speech -41 hi_staff -17 hi_student -24 hi_successor -26
hi_teacher 30 hi_teammat -15 hi_telephon 36 hi_tie 17 hi_truck 32 hi_wed 26 hi_widow -40 hi_wife -38 hi_word -41
hi_wrist -15 hid -32 hidden 18 hide -26 high -33 high_and 20 high_court 24 high_school -23 higher 18 highest -19
highwai -19 him 49 him_<words> -53 him_a -25 him_and -47 him_at 65 him_back -23 him_by -44 him_for 34 him_ha 15
him_hi -15 him_how -46 him_in 47 him_includ 46 him_lunch -19 him_of -73 him_read -22 him_say 33 him_that -36
him_the -25 him_with -33 himself -26 himself_and 18 himself_at -20 himself_ha -18 himself_out 25 himself_wa -26
himself_with -23 hire 76 hire_by 54 hire_for 25 hiss 49 histori -48 historian 53 hit_by -23 hit_the -64 hoax 53
hoax_call -41 hockei 74 hold_and -38 hold_at -16 hold_for -15 hold_her 23 hold_him -27 hold_in 17 hold_it -21
hold_of 28 hold_out 19 hold_that 18 hold_the -32 hold_up -27 hole -17 holidai -41 home 16 home_<name> 48
home_by 23 home_in -43 home_on -34 home_should -15 home_town 34 honei -15 honor 34 honour 17 hope -64 hope_to -46
hors 36 hospic -21 hospit -35 hospit_ha -23 hospit_in -18 hospit_with -16 host_had -34 hot 16 hotel_ha -19
hour -33 hour_<speaker> 18 hour_after 22 hour_and -55 hour_befor 23 hour_by -31 hour_in -36 hour_late -16
hour_later -62 hour_on 46 hour_the 40 hour_with -32 hous -91 hous_to -24 hous_wa 18 hous_with -29 housekeep 21
how 46 how_hi 49 how_it 17 how_mani -22 how_to -56 howev -16 hundr 86 hundr_peopl 47 hung_a -17 hung_up 19
hunter -15 hurri -17 hurri_to -17 hurrican -32 hurt -38 husband -61 husband_and 29 husband_in -31 husband_wa -23
hydrologist 47 hymn -21 hymn_and -21 hypnotist 66 ic 25 idea_what 56 idea_with -15 ident 42 identifi -21 idiom 53
if -29 if_<speaker> 80 if_he -20 if_it -28 if_the 35 if_thei -28 if_there -22 ignor -58 ignor_the -41
ignor_what -18 ill -44 imag -23 imagin 56 immun 16 imperson 29 impostor 34 impressionist 62
impressionist_<name> 35 improvis 22 in 15 in_<name> 15 in_<speaker> 30 in_a 57 in_about -40 in_all -17 in_and -26
in_anoth 159 in_autumn 28 in_both 16 in_case 53 in_cash -40 in_chapter 50 in_charg -18 in_colleg -21 in_court -71
in_differ -17 in_eight -20 in_eleven -18 in_everi 15 in_fact 28 in_fanci -16 in_five -16 in_four -21 in_front -56
in_full 52 in_futur 28 in_give 29 in_good -46 in_her 26 in_hi 56 in_hospit -29 in_interview -43 in_it 52
in_law -16 in_line -49 in_mind 16 in_nine -44 in_no -46 in_on -39 in_open 15 in_orang -20 in_orbit 18 in_order 39
in_parliament -16 in_part -18 in_pencil 21 in_place -18 in_print 38 in_prison -22 in_public -49 in_question 66
in_red 26 in_reply -15 in_row 73 in_seat 46 in_shift 24 in_tear -39 in_ten -51 in_that 105 in_the 65 in_their -41
in_them 25 in_thi -19 in_three -52 in_through -26 in_town -18 in_troubl 19 in_twenti 26 in_two -41 in_under 31
in_what -24 in_write -59 includ -37 includ_<number> -16 includ_a -23 includ_that 37 incom -25 increas 16
indict 37 infect -23 inform 23 inform_is -28 infuri -16 infuri_campaign -16 inherit -29 initi 49 inject 26
injur -26 injuri -34 ink 129 ink_and 40 inn 16 inquest -32 inquiri -54 inquiri_into -16 inquiri_led 25 insid 62
insid_say -25 insist -60 insist_that -38 inspect -20 inspector -69 inspector_gener -15 instead -57 institut -20
instruct -22 instructor 62 insulin -16 insult 50 insur -67 insur_and -44 intact 18 intens 29 intens_care 30
interest -28 interfac -15 interpret -29 interpret_had 84 interpret_who -37 interrupt -47 interv_and 45
interview 54 interview_at -51 interview_is 15 interview_to 30 interview_wa -38 interview_with 24 into 32
into_<name> 16 into_a 21 into_forc -16 into_her 33 into_the 36 introduc_the 22 intrud 21 invad 29 invent_by -33
inventori 20 investig -28 investig_say 18 investor -44 invit 42 involv -16 is_<name> -26 is_<speaker> 36 is_a 138
is_ask -55 is_at -32 is_avail -16 is_be -33 is_charg -38 is_come -53 is_date 116 is_describe -21 is_do -32
is_done -15 is_due -42 is_expect -67 is_for -23 is_forecast -20 is_free -30 is_from 54 is_given 31 is_go -25
is_happi -18 is_hear 32 is_hold 27 is_how 55 is_it -19 is_known -31 is_left -16 is_less -18 is_like -31
is_mean 21 is_more -25 is_name -23 is_need -17 is_nine 31 is_not -24 is_now -44 is_of 59 is_off -22 is_often -17
is_on -17 is_out -48 is_paid -40 is_plan -20 is_promise -15 is_publish 19 is_put -20 is_real -16 is_run -34
is_say 76 is_second -15 is_send 22 is_set -35 is_short 21 is_six 54 is_sold 31 is_stand -51 is_still 17
is_suppos 69 is_sure 20 is_surviv -37 is_taken 71 is_talk -40 is_tell 63 is_that 52 is_the 87 is_then -23
is_thi -17 is_think 28 is_to -40 is_too -24 is_two 45 is_visibl 19 is_what 16 is_with -21 is_withdrawn 16
is_without -17 is_write 41 island 18 isn't -72 isn't_a -36 isn't_allow -24 isn't_on 26 issue 38 issue_a -29
issue_for 17 it 31 it_<number> -32 it_<speaker> -37 it_about 15 it_again 57 it_all -32 it_an -15 it_and 77
it_anoth -19 it_appear 47 it_ar 25 it_as 15 it_ask -32 it_at 50 it_author 62 it_back 70 it_belong 28 it_book -30
it_by 30 it_call -42 it_can 15 it_carri 47 it_chairman -15 it_cost -16 it_council -17 it_date -21 it_differ -17
it_doe -20 it_drop -17 it_editor -22 it_emerg 49 it_feel -31 it_find -21 it_first -22 it_for 50 it_four 33
it_from 66 it_go -29 it_ha -56 it_had -82 it_have 26 it_he 33 it_head 19 it_includ -18 it_isn't -15 it_land -15
it_last -26 it_look -16 it_mai 23 it_manag 48 it_member -25 it_need -16 it_nine 20 it_note -15 it_off -23
it_on 62 it_onli -25 it_open -49 it_out 22 it_owner 17 it_passeng -15 it_promise 17 it_quote -23 it_read 32
it_report 35 it_run 50 it_say 24 it_show -29 it_sinc -23 it_so 24 it_spell 53 it_staff -19 it_take -24
it_target 26 it_term -16 it_that 33 it_think -17 it_three -17 it_through -17 it_title 22 it_to 98 it_took -17
it_turn -19 it_twice 101 it_under 16 it_until 36 it_up 76 it_wa 39 it_wai -17 it_wasn't 24 it_with 19
it_without 22 it_would -57 it_write -37 it_wrong 23 item 21 item_were -15 itself -19 jacket 35 jacket_and 29
jaw 125 jersei 16 jetti -35 job_as -16 job_at -15 job_for 16 job_of 27 job_to -19 job_will -22 join -19
join_in -23 joint -27 joke -84 joke_about -15 joke_that -40 journalist_at 24 journei -34 judg 17 judg_<name> -23
judg_ask -17 judg_award -15 judg_in -15 judg_put -29 judg_tell 35 judg_thank -18 judg_with 23 juic -15 jump 22
junction -41 juri_in -65 juri_of 37 juri_on 24 juri_should -17 juror_<name> 21 juror_that 28 juror_to -22 just 40
just_been 52 just_won 87 karaok 15 keep -57 keep_bee 33 keep_it 22 keeper -25 kei 53 kept_a 17 kept_ask -17
kept_at 31 kept_her -19 kept_hi -25 kept_him -25 kept_it 65 kept_secret 15 keyboard 35 kick -31 kid -22 kill -35
kill_the 16 kilogram -27 kilometr -24 kind -25 king -49 kiosk -16 kitchen -46 kitchen_televis -15 knee 100
knee_of 40 knew 55 knew_no 27 knife 53 knife_crime -18 knit -17 know 127 know_it 34 know_no 28 know_the 25
know_what -32 known -40 known_as -17 known_for -25 known_to 23 label -44 label_<words> -20 label_that -18
laboratori_find 21 laboratori_report -22 lad 23 ladl -23 ladl_and -17 lai 118 laid_on -16 lamb 16 lamp 18 land 17
land_in 38 land_that 20 land_wa -29 lander -21 landladi 24 lane -33 languag_and -30 lap -49 laptop 27
laptop_wa -17 larg -57 largest -43 larynx 78 last -46 last_<number> -16 last_dai 24 last_four -41 last_frame 50
last_half 41 last_interview -16 last_line 40 last_month -43 last_of -30 last_page -39 last_see 15 last_three 17
last_until 18 last_week -24 last_winter -30 last_word 20 last_year -62 later -70 later_and -32 laugh_and 21
laugh_when -60 laughter -21 laughter_and 20 launch -34 launderett 49 laundri -30 laureat -25 law 43 law_and 46
law_firm 60 law_say -16 law_school 63 law_student -32 lawmak -16 lawyer -34 lawyer_<name> -30 lawyer_had 25
lay-bi 16 layout 56 lead -100 lead_on 22 lead_the -33 leader -33 leader_<speaker> -21 leader_in -29
leadership -24 leaflet 43 leaflet_and 28 leagu -44 leak -51 leak_in -15 leakag -15 lean 35 learn_from -31
learn_hi -40 learn_it 35 learn_of 16 learn_to -49 learner 24 learnt 46 learnt_of 47 leas -54 least -24 leav -86
leav_at -27 leav_that 22 leav_the -30 lectern 100 lectur 98 led -89 led_the -18 led_to -17 ledg -22 ledger 29
leek -20 left -54 left-hand 37 left_<name> 26 left_<number> -22 left_<speaker> 20 left_and 26 left_befor -31
left_ear 21 left_hand 17 left_hi 21 left_of -25 left_on -34 left_out 44 left_the -67 left_to -31 leg_ar 21
legaci -19 legal -23 legisl 19 legislatur -17 lend 26 lend_it 16 length 33 lent -17 lent_her -15 lent_it -19
leopard -18 less -60 less_sentiment -18 less_than -17 less_the -16 let 62 let_hi 21 let_him 17 let_off 17
let_out -17 letter 32 letter_came 37 letter_date -49 letter_from 18 letter_in -54 letter_is 21 letter_on -15
letter_say -15 letter_that -39 letter_to -43 letter_wa 38 letter_would -15 letterhead 95 level 47 level_and 26
level_cross -16 libel -17 librari -40 librari_and -17 librari_card 46 librarian -16 librarian_at -19 licenc -27
lid -23 lifeboat -35 lifeguard -21 lift 25 lift_at -30 lift_in 43 lift_on -16 lift_the 47 light -80 light_and -16
light_on 45 light_the 26 light_to -17 light_when -15 lighter -27 lighter_sentenc -18 lighthous -16 like 62
like_a 21 like_everyon -27 like_it 28 like_rain -19 like_the -15 like_thi 20 lime 50 limit -50 limit_of -20
limp_off -15 line 63 line_and 16 line_from 21 line_ha -26 line_in 22 line_is 49 line_of 42 line_she -16
line_that -15 line_up -22 line_wa 41 line_which -34 linguist 32 link -64 link_from -16 lip 93 lip-read 81
list_for -17 list_is -15 list_of 19 list_the -19 listen 90 listen_for -29 listen_to 78 lit 54 litr -20
littl_differ -23 littl_more 15 live_alon -16 live_for -32 live_in 25 live_on -26 load 20 loan -51 lobbi 17
local -61 lock_the 34 locker 50 log 60 log_put 16 log_show 66 logo_and -24 long -86 long_and -30 long_as -16
longer_type -31 longest -19 look -25 look_close 22 look_into -21 lookalik 20 loop 54 loos 50 lorri -93
lorri_driver -17 lose 43 lose_their 22 loss -52 loss_of -23 lost -68 lost_by 34 lost_her -50 lost_hi -30
lost_it -42 lost_the 46 lot 52 lot_for 32 lot_voter -16 lotteri -22 loud 20 loudspeak 29 low -45 low_cross -16
lower -26 lowest -19 lunch 77 lunchtim 37 ly -18 m_on 19 machin_came -15 machin_put 19 machin_that 25
machin_wa -15 made -25 made-up 19 made_<number> -35 made_<speaker> 42 made_<words> 41 made_a 19 made_at 17
made_for -19 made_her -28 made_him -24 made_it 39 made_no -58 made_of 106 made_the -64 made_to 55 made_with -26
magazin 116 magazin_in 25 magician 71 magistr 54 magnet -28 mai -25 mai_be -40 mai_have 18 mai_not -22
mai_still -19 maid 53 main -53 main_on -24 major -42 major_of -30 make 25 make_<speaker> 83 make_a -27
make_it -45 make_two -25 make_up 45 maker 66 maker_had -28 maker_of -39 maker_say 45 malaria 38 male -37
male_artist -18 mall 20 man 23 man_<number> -29 man_at 24 man_ha -25 man_had -15 man_in 31 man_on 21
manag_<name> -29 manag_<speaker> -55 manag_a 43 manag_and 18 manag_at -22 manag_director 24 manag_in 34
manag_to -22 mani -107 mani_of -16 mannequin 25 manufactur -19 map -49 marathon -25 march -21 mare -31 margin 21
mark 88 mark_in 16 marque -33 marriag -15 mask -43 mask_and -32 mask_to -33 mason -22 mason_and -18 mast -15
match -63 match_in 28 match_the 17 mate 28 matern -15 matine 89 matter -49 mattress 35 mayor -47
mayor_<speaker> -32 mayor_that 18 mayor_wa -23 me 20 me_the 26 meal 59 mean 20 mean_<words> 69 mean_it -49
meantim -26 meanwhil -29 measur -55 meat -29 medal -31 media -15 medium 60 meet -53 meet_at -30 meet_is -20
meet_of 67 member -64 member_<name> 25 member_have 21 member_that -22 memoir -16 memoir_of -15 memori -58 men -44
men_have 26 mend -19 menu -15 merchant -25 mermaid -20 message_between -35 message_on -16 message_send -19
message_to -21 met -35 met_by 22 met_in 23 met_somebodi -20 met_such -17 met_the 36 met_with -26 meter -55
metr -27 metr_and 37 microphon 23 microphon_<speaker> 19 microphon_and -24 microphon_fail -51 microphon_had -37
microphon_on 43 middl -23 midnight -32 midnight_on -15 might 57 mild 18 mile_from 28 mile_of 23 milk -20
milkman 26 mill -15 mill_in -15 million -65 million_follow 61 million_in -15 million_peopl -16 million_time -20
mind 26 mind_who -15 mine -35 miner -16 minimum -26 minist_<name> -25 minist_<speaker> -51 minist_and 16
minist_as -20 minist_in -48 minist_is 62 minist_offic -24 minist_over -18 minist_who 45 ministri_ha 16
ministri_say -20 ministri_that -23 minut 15 minut_<speaker> 87 minut_and -22 minut_as 20 minut_befor -45
minut_earlier 36 minut_in -16 minut_is 32 minut_later 35 minut_of -26 minut_on 17 minut_to 68 minut_wa 20
minut_were 73 minut_when -38 minut_with -40 minut_without -47 mirror_for -39 misheard 20 misheard_the -26
misquot 73 miss -58 miss_<speaker> -21 miss_it -18 miss_the 16 miss_two -16 mission -26 mistak -39 mistransl 22
mix -40 mix_up 17 mobil -15 mock 18 mock_exam -20 mock_trial 52 model 15 modern -21 moment -65 moment_everyon -31
moment_longer -31 monei -74 monei_for -27 monei_on 32 monitor -21 monitor_and -23 monologu 21 month -35
month_and 28 month_at 30 month_befor -16 month_in -28 month_of -20 month_on 37 month_sinc -20 month_with -15
mood -43 mood_for -24 moon 15 moot 104 mop 53 moral 32 more_and 30 more_direct -21 more_like 25 more_of -32
more_on 17 more_or -17 more_peopl -15 more_than -43 morn 26 morn_<name> -16 morn_after 21 morn_and -34
morn_as -19 morn_wa 16 morn_when -21 mortgag 30 mosqu -20 most -52 most_famou 45 most_of -45 most_peopl 15
mostli -19 mother -50 mother_<name> -19 mother_<speaker> -16 mother_had -15 mother_in 27 mother_say 30
mother_who 18 motor 30 motto_<words> -16 mould -30 mountain -15 mourn 16 mourner 33 moustach 85 mouth 130
mouth_and 31 move_a -21 move_by 54 move_for 30 move_it -22 move_on 16 move_to -27 move_up -24 much -61
much_of -20 murder 59 murder_stori -15 museum -40 museum_at -15 museum_in -41 music -51 musician 17 must 52
must_be -26 must_pai -23 must_wait 44 mutual 15 my -61 nail 28 name 48 name_<name> -21 name_<speaker> 44
name_and 79 name_as 27 name_by 18 name_had -18 name_no 16 name_on 47 name_onli -15 name_say -26 name_that 21
name_the 34 name_to -30 name_wa 86 name_were -17 napkin 23 nativ 41 navi 46 navi_suit -16 near -41 near_the -35
nearest -30 nearli -60 neck -16 need -29 need_a 33 need_four -16 need_six -32 needl 37 negoti 27 neighbour -62
neither 32 neither_read 24 nephew 29 nephew_<name> -25 nephew_had 15 nest -20 net -38 never 64 never_been -39
never_met 42 never_move -16 never_plai -21 never_resent -23 never_say 54 never_see 19 never_set 16 never_speak 19
never_to -31 new -64 new_<name> -16 new_and 21 new_interfac -15 new_librari -24 new_set -26 new_show -25
new_site 29 new_tax-collect -15 newest 32 newslett 25 newspap 41 newspap_gave -27 newspap_put -16
newspap_report -22 newspap_that -18 next_<name> -23 next_month 37 next_morn 33 next_on 25 next_season -17
next_spring 33 next_summer -32 next_to 30 next_year -26 night_<speaker> 48 night_a 19 night_as -32 night_befor 31
night_of -37 night_on -30 night_shift -15 night_that 20 night_the -28 night_train 29 night_wa -17 night_when -17
night_with -19 nine_and 65 nine_dai -41 nine_had 32 nine_night -24 nine_o'clock 56 nine_of 53 nine_on 20
nine_recept -19 nineti_second 32 ninth -23 no 72 no_<name> 41 no_<speaker> 51 no_and 29 no_arrest -15
no_charg -37 no_damag -15 no_email -27 no_hurri -16 no_idea 71 no_interview 48 no_joke -16 no_longer -28
no_mood -26 no_other -17 no_part -21 no_public 27 no_receipt -26 no_record 20 no_shout -18 no_sound -20
no_such 73 no_trace 36 no_troubl -16 nobodi 45 nobodi_at 34 nobodi_ha -30 nobodi_is -40 nobodi_knew -16
nobodi_mind -15 nobodi_wa -43 nomin -37 nomin_is -24 none 40 none_of 67 none_wa 19 noon 44 noon_the 18 nor 90
nor_did -26 nor_the 31 normal -20 normal_to -19 north -36 north_of -16 not -48 not_<number> -51 not_<speaker> 96
not_<words> 26 not_a 36 not_affect -29 not_all -38 not_answer -44 not_as -26 not_ask 20 not_at 49 not_be 24
not_been -15 not_believe -28 not_come 80 not_comment -29 not_disclose -18 not_discuss -21 not_disput -51
not_eat 20 not_everi -31 not_everybodi -22 not_everyon -36 not_exist 26 not_go -26 not_had -29 not_have 20
not_hear 24 not_hi 81 not_impress -20 not_in -25 not_lost -25 not_mean 19 not_mention -28 not_met 42 not_move 33
not_name -15 not_need 24 not_on 67 not_read 44 not_respond -19 not_return -19 not_say -41 not_set 88 not_speak 25
not_surviv 49 not_the 37 not_turn 17 not_utter 29 not_what -15 not_yet 70 note-tak 29 note_and -15 note_for 23
note_in -27 note_on 19 note_that 78 note_under -19 note_wa -18 notebook 55 noth 28 noth_at 19 noth_in 20
noth_like 33 noth_of 16 noth_to -34 noth_wa 17 notic -15 notic_at 35 notic_on -20 notic_wa 20 novel -15
novel_<words> -17 novel_is 47 now -54 now_<number> 37 now_a -20 now_and -19 now_go 22 now_ha -25 now_put 16
now_requir -16 now_say 22 nowher 52 number 50 number_<speaker> -26 number_and 28 number_of -78 number_seven 34
nun_who -16 nurs -27 nurs_<speaker> -18 nurs_and -24 nurs_for 63 nurs_speak -17 nurs_staff -19 nurs_were 42
nylon 21 o'clock 20 object -76 object_to -16 oblig 46 obtain -18 occas 27 occas_with -15 occup 20 octav 34
of_<name> 27 of_<number> 70 of_<speaker> -15 of_<words> 37 of_a 52 of_an 41 of_ani 25 of_argument 17 of_be 21
of_both 58 of_charact 20 of_each 29 of_everi -22 of_feel 25 of_five 29 of_fraud -45 of_her -44 of_hi 19 of_him 21
of_home -23 of_honor 35 of_it -42 of_job -21 of_let 19 of_life 38 of_next 65 of_nine -54 of_option -19
of_paper 17 of_parliament -41 of_peopl -17 of_plastic -24 of_press -26 of_radio 46 of_silenc 48 of_speech -91
of_staff -15 of_talk -21 of_tape -34 of_tea -36 of_ten 41 of_tender 23 of_term -16 of_that 15 of_their 36
of_them -16 of_these 26 of_thi -20 of_two 35 of_vote 17 of_which -17 off 42 off_a 22 off_as -19 off_becaus 71
off_by -32 off_from -34 off_her -33 off_hi -60 off_on 23 off_the 33 off_to 76 off_with -42 offer -70 offer_a 16
offer_from 35 offer_him -21 offer_the -22 offic 22 offic_<name> 32 offic_<speaker> -19 offic_and -17 offic_at -15
offic_call 17 offic_had -64 offic_in 21 offic_made 58 offic_on -42 offic_say 35 offic_who -59 offic_would 15
offici -88 offici_in -21 offici_record 21 offici_that -16 offici_transcript 19 often -45 often_that 16 old 53
old_idea -15 old_line -18 old_on 37 old_record -21 old_train -18 older -18 oldest -38 ombudsman 15 on_<name> -42
on_<number> 15 on_<speaker> 56 on_<words> 83 on_a 51 on_an -29 on_and 64 on_ani 64 on_as -26 on_at 56 on_bail -15
on_behalf -18 on_call 36 on_card -22 on_consol -19 on_eleven -23 on_everi -48 on_extra -17 on_ey -19
on_famili -31 on_foot -17 on_from 25 on_had -56 on_her 45 on_hi -28 on_him 97 on_holidai -23 on_is 38 on_it -25
on_land 41 on_leav 21 on_letter 31 on_level 50 on_long -27 on_man -30 on_night -25 on_noth 20 on_old -23
on_our -22 on_page 73 on_pai -15 on_paper -32 on_purpos 17 on_school -15 on_second 23 on_show -17 on_stove -24
on_televis 21 on_that 40 on_the 35 on_their -21 on_thi -15 on_thing -28 on_three -16 on_trial 34 on_turn -22
on_two -41 on_until -32 on_voice -16 on_wa -35 on_when 34 on_which -18 on_who -15 on_with -29 on_without -23
onc 33 onc_a -27 onc_and 15 onc_for 24 onc_it 15 onc_plai -20 onc_say 29 onc_the 36 onc_there -21
onli_<number> -17 onli_<words> 51 onli_as -25 onli_four -31 onli_in 54 onli_nine -17 onli_on -40 onli_onc -30
onli_person 24 onli_that 21 onli_the 34 onli_to 26 onli_wit 20 onlin_game 17 open -24 open_a -16 open_again -19
open_an -23 open_and 28 open_at 50 open_hi 39 open_it -43 open_next -22 open_on -33 open_with 47 oper -41
oper_theatr -25 opera -31 opinion 112 opinion_of 42 opinion_wa -24 oppon -44 oppon_have -24 opposit 34
opposit_<name> -30 opposit_number -52 option 52 or -17 or_had 20 or_less -18 or_more 17 or_the 22 or_what -23
orang -44 orang_near -20 order 45 order_a 44 order_from 19 order_that 17 order_the 22 organ -24 organis -43
organis_had -16 other 42 other_<name> 65 other_ar -16 other_job -16 other_man 19 other_on 17 other_peopl -20
other_side 55 other_sourc 19 other_two -15 other_were -15 otherwis 37 ought 21 ought_to 21 our 71
our_correspond -25 our_report 35 out 22 out_<number> -15 out_<speaker> -27 out_an 20 out_and 32 out_as 26
out_at 28 out_befor -25 out_for 27 out_from -56 out_in -27 out_it 38 out_of 20 out_on -41 out_over 21
out_that -15 out_the 44 out_to -24 out_two 31 out_whether 44 out_with -39 outbreak -20 outcom -16 outer -17
outsid -96 outsid_<name> -24 outsid_firm -17 outsid_her -20 ovat -15 oven -16 over_<name> 52 over_<speaker> 31
over_<words> 18 over_a 26 over_at -20 over_befor -19 over_by -55 over_her 17 over_in -21 over_knife -18
over_the 60 over_two 17 overheard 18 overnight_and 37 ow 36 ow_to 27 own 74 own_a 37 own_by -17 own_camera 33
own_choic -16 own_constitu -17 own_foldabl -17 own_hous -28 own_lawyer -15 own_make 40 own_name 16 own_record 25
own_side 21 own_speech -18 own_the -25 own_up 91 owner -30 owner_<name> -30 owner_<speaker> -24 owner_as -20
oxygen -16 p. 46 p._m 19 pack -46 packet -16 page 110 page_<number> 145 page_down -84 page_for 29 page_had -30
page_long -46 page_of -34 page_with -40 pai -65 pai_<name> -15 pai_for -39 pai_her 35 pai_it -16 paid 53
paid_<number> 84 paid_<speaker> -18 paid_a 56 paid_in -56 paid_the 25 paid_tribut -19 pain 17 paint -32
painter -16 pair 17 pair_of 67 palac 29 pamphlet 16 pan -48 pandem -16 panel 20 panel_that -23 pantomim 36
paper -38 paper_<words> -20 paper_and 32 paper_for -17 paper_from 40 paper_in -65 paper_on -18 paper_that 17
paper_wa 25 paragraph 78 parcel -18 pardon 17 parent -51 parent_of -17 parish 22 parish_regist 16 park -18
park_and 19 park_behind -17 park_charg 17 parliament -62 parliament_and -20 parliament_is -41 parodi 67
parrot -20 parrot_<name> 28 part 24 part_as -17 part_of 16 parti 32 parti_had -21 partner_<name> -24
pass_<number> -18 pass_the 53 passag 77 passeng -24 passeng_had -24 passeng_who 21 passport_in -24 password 105
password_and -36 password_wa 86 past 71 past_four 24 past_six -19 past_ten -16 past_tens 46 past_the 35 pastor 15
patch 24 patienc -42 patienc_with -17 patient 20 patient_a 32 patrol 26 pattern 16 paus -44 pave 29 paw 42
payment -37 peac 23 peacefulli -19 peanut -15 peel -15 peg -20 pen 43 penalti -39 pencil 33 pencil_becaus -17
penguin 17 penni -24 peopl -101 peopl_and 18 peopl_at -43 peopl_had -21 peopl_in 74 peopl_who -53 peopl_work 20
per -46 per_cent -44 percent -58 perform -31 perjuri 17 perman 50 perman_secretari 53 permiss -17 person -18
person_at 21 petit -52 petrol -23 petrol_station -21 pharmaci 31 pharmaci_in 28 phone -64 phone_by -29
phone_call 54 phone_from -23 phone_in 20 phone_of -16 phone_wa 19 photo 19 photo_should -16 photocopi 21
photograph_and 30 photograph_in -49 photograph_of -52 photograph_show 17 phrase 38 phrasebook 55 pick 27
pick_the 30 picker -15 picket -16 pictur 40 pictur_<words> -17 pictur_in 25 pictur_of 15 pictur_say 27
pictur_show 28 pictur_that -26 pie 36 piec 71 piec_of -25 pier -23 pigeon -19 pigeon_had -18 pigment 26
pilot_in 21 pin 33 pipe -44 pirat 20 pistol 26 pitch -37 pizza 93 place -52 place_and -16 place_at 16
place_from 15 place_in -19 plai_<name> -31 plai_<words> -21 plai_and -26 plai_at 40 plai_by 137 plai_card -19
plai_down -21 plai_for -65 plai_her 61 plai_in -63 plai_it 19 plai_the 71 plai_to 19 plai_togeth -35 plan -47
plan_to -24 plane_that -20 planet -29 plant -23 plant_in 40 plant_the 26 plaqu 17 plaster -24 platform 28
player -21 player_<name> 17 player_at 15 player_had -18 player_in -32 player_left -20 player_of 39 playground -16
playoff 15 playwright 25 plea 32 plead 32 plead_guilti 39 pleas 26 pleasur -33 plinth 37 plot -20 plow -15
plumber 53 plumber_with 15 pocket 92 podcast 57 poem -21 poet_<speaker> -28 poet_laureat -19 point_and -32
point_for 56 point_from -18 point_in 18 point_of 40 point_to 42 polic 27 polic_had -28 polic_in 25 polic_say 44
polic_station 29 polic_that 26 polic_to 16 poll -40 polygraph -21 pool -29 poor -44 pope 50 porch -15 port_and 26
porter -18 porter_who -16 portfolio -16 portrait 53 pose 33 pose_as 60 posit -28 post_a -44 post_and 17
post_at -22 post_had -22 post_in 52 post_offic -30 post_on -30 post_the -42 post_twice -18 post_wa -35 postcod 21
poster -50 poster_ar -39 postman -23 postmark 35 pot -26 pot_of -15 potato 20 pouch -33 power -64 power_and -15
practis 61 praise 33 prank -26 preach 51 predecessor 28 predecessor_<name> -17 predecessor_<speaker> -22
predict -16 prefect 18 prefer -22 prefer_the -22 premier_in -15 prepar -31 presenc -18 presenc_of -17
present_and -24 present_the -19 preserv 41 presid -20 presid_<speaker> -41 presid_who -15 presidenti 19 press 78
press_confer 45 press_him -19 press_offic 52 press_send 21 press_the 18 press_time -26 pressur -27 pretend -15
previou 30 price -101 price_of -36 priest 30 primari 94 primari_school 49 prime 15 prime_minist 28 print 30
print_a -39 print_hi -16 print_in -35 print_it 34 print_on 78 printer 100 prison -48 privat -35 prize_to -23
prize_with -20 probabl -27 produc 28 produc_<speaker> 27 produc_a -19 produc_the -33 profession 28 professor -17
profil 78 profil_of 29 profit -51 program 53 program_<words> -17 programm 77 programm_and -17 project 19
project_box -18 promise 77 promise_<words> 52 promise_a 44 promise_anyth -21 promise_hi 35 promise_in -17
promise_that -38 promise_to -41 promot_in 15 propel -17 properti -15 propose 44 propose_the 33 propose_to 22
prosecut -31 prosecutor_who 21 protect -53 protest 19 provinc -26 provinci -18 proxi 16 pub -25 public -65
public_galleri -30 public_meet 28 publicist 63 publish -20 publish_a -24 publish_last -18 publish_on -43
puddl -19 pull_out -33 pull_the 65 pulp 50 pulp_<number> 19 pump -33 pun 36 pupil -68 pupil_had 34 pupil_in 51
pupil_were -19 puppet 50 purchas -24 purchas_from -23 purpos 44 push_it -19 push_the 27 put 45 put_<speaker> 97
put_an -44 put_asid -34 put_at -22 put_back -48 put_her -21 put_hi -40 put_him 52 put_in 32 put_it -18
put_off -73 put_on 25 put_out 43 put_right 17 put_that 62 put_the 17 put_them 20 put_through 26 put_togeth 26
put_up -67 putt -16 putt_drop -15 quai -24 quai_and -20 qualiti -26 quarter -22 quarter_of -16 queen 19
question -15 question_about 41 question_from -19 question_in -16 question_of -27 question_she -20 question_to 33
question_wa 28 question_whether 16 queu 46 queu_for 49 queue -17 quick -26 quick_to -24 quickli -25 quiet -24
quit -22 quiz 20 quizmast 69 quotat 42 quotat_is -29 quotat_wa 33 quote 103 quote_from -19 race -46 racehors -22
rack 25 radio 32 radio_in -31 rail -15 rail_compani 30 railwai -24 rain -46 rain_and 17 rain_is -16 rain_on 38
rain_or -19 raise -18 raise_a 35 ralli_in -38 ran -30 ran_on 47 ran_out -49 ran_the 25 ran_to -34 ran_up -19
rancher -17 rang -44 rang_a 26 rang_of -21 rang_the -16 rapper 30 rasp 15 rat -15 rate_on 20 rate_the 32 reach 49
reach_<number> -29 reach_<speaker> -33 reach_a -16 reach_at 29 reach_by -37 reach_for 36 reach_level 38
reach_the 17 react -15 reaction -29 read_<number> 22 read_<speaker> -31 read_<words> 41 read_a -32 read_aloud 19
read_for 29 read_into -54 read_it -54 read_nor 24 read_out 36 read_the -33 read_thi 29 read_to -33 read_what 44
reader 37 reader_who 72 readi -26 real 64 real_<speaker> 67 real_name -15 real_on 21 reason -33 rebel 25
rebuilt -41 rebuilt_in -24 recall 57 recall_cover -19 recall_the 41 receipt -33 receipt_for 22 receiv -19
receiv_a -29 receiv_the 16 recess 45 recip 22 recip_for 33 recit 31 reckon -24 recognis 23 recollect -17
recommend -37 reconstruct 27 record -93 record_a -19 record_begin -15 record_for 32 record_in -51 record_it -38
record_of -49 record_set -21 record_show -19 record_that -21 record_the 20 recov -79 recov_from -34 red 50
reel 22 referr 20 reform -28 refund -28 refuse -33 refuse_to -42 regist 49 registri 22 regret 18 regret_the -21
regul -20 reject -66 reject_the -21 release_by -31 release_on 18 release_wa 22 reli -27 reli_on -27 remain -51
remain_in -18 remark 46 remark_about 16 remark_at -34 remark_drew -32 remark_in -55 remark_infuri -16
remark_wa 40 remark_were 39 rememb 46 rememb_a 28 rememb_it -22 rememb_the -16 remind_him -61 remov 17
remov_from -25 remov_it -29 remov_the 20 render 25 renew -16 rent 27 rent_in -20 rent_on -19 reopen -52
repair_shop 28 repeat_that -17 repeat_the -50 replac -35 replac_a 28 replac_by -22 reply 43 reply_he -15
reply_that -35 reply_to -42 report 50 report_<name> 46 report_<speaker> 37 report_and -35 report_as -27
report_by -15 report_ha -26 report_had 58 report_in -35 report_it 26 report_last 42 report_miss -15 report_own 22
report_she -25 report_that 15 report_wa 18 report_whether -16 report_who 16 reproduc -35 request 28
request_for 38 requir_that -16 rescu -64 research -61 resent -23 resent_it -23 reservoir -17 resid -32 resign 21
resort -15 respond -44 respond_to -21 respons 24 respons_for 44 rest_of -16 rest_wa 25 restaur -44 restaur_in -21
restor -21 result 41 result_<words> -18 result_flash -25 result_from -26 result_of -15 result_under -18 resum -37
resum_at -21 retail -22 retir_bu 17 retir_dentist 21 retir_for -17 retir_in -47 retir_signal -16 retir_to -17
return -54 reveal -15 revenu -26 revers 28 review -62 review_by 34 review_of -25 revolt 28 reward -16 rhyme 28
rice -22 ride 74 rider -53 rider_as -19 rifl 49 right -57 right-hand 19 right_the 17 ring 23 ring_on -31
ring_the 28 risen 58 risen_to 22 risk -30 rival_firm -21 rival_for 23 river -65 road -57 road_and 50 roar 53
roast 38 robber 19 robberi 22 robe 91 robot -38 rode 31 role 26 roll 43 roll_her -19 roller 23 roof -82
roof_of -30 roof_off -16 roof_the 26 roofer -21 room 54 room_abov -16 room_as -29 room_beneath -15 room_he 18
room_in -25 room_of 47 room_on 18 room_sinc 23 room_wa 33 room_when 45 rope 34 rose -61 round_from 36
round_her -38 round_of 42 round_the 15 round_to 22 round_with -35 rout -44 rout_for -24 routin -22 rover -26
row_<name> 58 row_and 33 row_two 32 royal_granari -18 rubber 78 rubber_mask 21 rule -39 rule_on 55 ruler 22
rumour -56 run 44 run_again -20 run_by -23 run_of 29 run_out -55 run_the 16 run_to 86 run_until -51 run_use -18
runner_in -16 runwai -25 rush 22 safe -16 safeti -31 sail_a 44 salami -24 sale -20 sale_from -32 sale_in -22
sale_on 15 sale_wa 56 same_<name> 49 same_even -25 same_gale -25 same_minut 55 same_morn -21 same_room 28
same_strain -16 same_week -22 same_word -107 sampl -26 sampl_had -19 sanction -18 sanctuari -26 sandwich 32
sat -32 sat_down -53 sat_in 25 sat_on 17 satellit -16 satir 32 satisfi 25 save -45 say -79 say_<name> 19
say_<speaker> -25 say_<words> 97 say_a -56 say_afterward -31 say_an -18 say_and 28 say_anyth 71 say_at 47
say_becaus -22 say_by -16 say_exactli -20 say_he -123 say_hi -54 say_if 20 say_in 50 say_is 106 say_it 60
say_no -33 say_nobodi -15 say_noth 41 say_of 16 say_on 42 say_onli 48 say_she -32 say_so 99 say_someth 55
say_that -112 say_the -15 say_thei 40 say_thi 56 say_what 32 say_why -22 say_with -21 scale -19 scan -30
scan_on -15 scar 21 scene 149 scene_on -22 scene_wa 15 sceptic -17 scheme -19 scholar 18 school -63
school_and -38 school_at -15 school_bu 35 school_district -16 school_gym 61 school_ha -20 school_have -19
school_is -15 school_to -19 schoolboi 51 schoolgirl 19 schoolteach 49 score -45 score_from -19 scout -20
scream 35 screen 52 screen_for 28 screen_in -24 screen_turn -15 screenshot 28 script -47 scroll 25 sea -50
seagrass -18 seal -32 search_on -26 season -29 season_and -41 season_made 24 season_on -18 seat_<number> 42
seat_a -31 seat_for 41 seat_in -24 seat_were -16 second 41 second-year 45 second_and 29 second_back -27
second_befor 40 second_dai -16 second_half -43 second_home -33 second_in -41 second_line 15 second_novel 15
second_of 57 second_on 35 second_sampl -19 second_to 16 second_wa -26 second_woman -15 secret 25 secretari 37
secretari_of -20 secretari_say -20 section -17 sector -18 secur 56 secur_firm 32 secur_guard -15
see_<speaker> -18 see_by -49 see_film -16 see_her 15 see_hi -24 see_him -25 see_in 20 see_it -51 see_two -16
see_who 42 seek -27 seek_a -18 seem -59 seem_in -16 seem_to -33 segment 18 seiz -26 select -17 sell -44 sell_a 47
sell_the 24 seller -34 seminar 17 senat -20 senat_<speaker> -17 send 25 send_<speaker> -16 send_by -20
send_for 28 send_from 37 send_her -32 send_him -21 send_out 35 send_the 17 send_to -33 sender 103 senior -34
senior_offici -16 sentenc 169 sentenc_<words> 42 sentenc_and 29 sentenc_begin 31 sentenc_in -19 sentenc_that 35
sentenc_to -43 sentenc_wa 75 sentenc_which -62 sentenc_will -22 sergeant 64 seri -30 seriou 32 serious -15
serv_for 38 server 72 servic_and 32 servic_in 17 session 29 set_asid 21 set_at -18 set_foot 82 set_in 31
set_of -18 set_off -23 settl 51 settl_a 22 settl_on 58 settl_the -20 seven -51 seven_and -20 seven_month 21
seventh -27 seventh_novel -15 seventi -18 sever -60 sever_of -15 sewn -20 shadow 33 shake -39 shallow -15
shame 23 shape 16 share_<number> -15 share_hi 54 share_hous 31 share_in -23 share_the -20 sharper -25
sharper_in -25 shave -28 she -90 she_agree -29 she_and 34 she_could -19 she_deliver -16 she_describe 22 she_di 19
she_did -58 she_ever 19 she_go 27 she_ha -23 she_had 25 she_hand 73 she_hold 57 she_is 68 she_laugh -15
she_lost 23 she_made -19 she_move 67 she_never -15 she_promise 23 she_read -35 she_sat -25 she_say -95
she_should 27 she_sing -17 she_speak 63 she_spent 28 she_tell -68 she_took -27 she_wa 87 she_write -43 shed -31
sheep -24 sheet 31 sheet_of 17 shelter -27 shift -25 shill 31 ship 23 ship_go 22 ship_wa 44 shoe -22 shook -56
shook_hi -58 shoot_back -17 shoot_in -28 shoot_the 27 shop_ha 16 shop_on 29 shop_steward -19 shop_where -21
shopper_to -22 short -26 short-liv -18 short_for 20 shorten -30 shorter -36 shorthand 29 shortli_after -25
shortlist -22 should 40 should_be -30 should_have 36 should_know 58 should_not 60 should_read -28 shoulder -21
shoulder_of 18 shout 58 shout_and -16 shout_it 18 shout_of -48 show 48 show_<name> -22 show_<number> 36
show_<speaker> -39 show_and -35 show_her 49 show_in -40 show_is 63 show_it 16 show_me -21 show_no -22 show_the 82
show_where 30 shown_a -16 shown_at -16 shown_it -17 shown_on -21 shown_the 19 showrunn 34 shrug -21 shut_at -15
shut_down -25 shut_it -17 shut_out -15 shut_sinc 22 sick -33 side_ar 41 side_by -16 side_had -35 side_to -19
sigh 16 sign_a -46 sign_and -46 sign_by 41 sign_it 21 sign_languag -21 sign_that -26 sign_the -16 sign_up -19
sign_with 67 signal -18 signal_and -24 signal_box -17 signal_offic -16 signatur 57 signatur_of -30 silenc_and -28
silenc_in 39 silent -45 silver -22 silver_ladl -17 similar -29 sinc_<name> -43 sinc_<number> -26
sinc_<speaker> -39 sinc_and 31 sinc_breakfast 43 sinc_chang -16 sinc_he 25 sinc_her -34 sinc_hi 29
sinc_independ 18 sinc_it -61 sinc_last -21 sinc_left 15 sinc_record -15 sinc_spring 22 sinc_taken -44 sinc_the 61
sinc_then -27 sing_and -43 sing_by 58 sing_in 29 singer_in -17 singl_<name> 36 singl_<words> -23 sink 17
sister -16 sister_<name> -17 sister_<speaker> -23 sister_and 26 sister_disagre -15 sister_from 27 sit 69
sit_and 17 sit_down 26 sit_in -16 sit_on 114 site 80 site_from -16 six -24 six_and 26 six_countri -17 six_dai -15
six_minut 32 six_month -41 six_on 22 six_page -33 six_second -48 six_time -16 six_to -23 six_year 26 sixth -37
sixth-form 29 sixth-form_did -16 sixti_stall -15 size_of -26 skate 28 sketch 26 ski -16 skip -16 sky -25
skylight -18 slab -27 slap 31 slate -20 sleep 22 sleev 30 sleev_and 35 slid 39 slid_from 33 slide 18 slightli 16
slightli_differ -16 slip_from 28 slow 39 slow_and -15 slow_in 25 small -60 smaller -28 smell -17 smile -51
smile_and -15 smoke -22 smuggler -23 snap 29 sneer 19 snore 55 so 83 so_<speaker> -25 so_and -35 so_as -21
so_doe -42 so_for 45 so_had 28 so_he 17 so_often 19 so_the 35 so_what -56 soap -20 sober 17 societi 24 sock -21
sofa -17 softwar 86 softwar_from 34 softwar_had 39 softwar_that -35 softwar_would -15 solar -19 solar_panel -17
sold -16 sold_<number> -32 sold_at 69 sold_in 22 sold_out -39 sold_to -26 soldier -37 solicitor -21 solv 15
solv_the 19 some -91 some_<number> -29 some_of -27 some_time -16 somebodi_els -19 someon 65 someon_ha -19
someon_in 28 someth 82 someth_is -22 someth_the 31 sometim -28 sometim_been -27 somewher -24 somewher_in -19
son -72 son_of -22 son_wa -36 song 46 soon -39 soon_as -29 sooner 51 sophomor -32 sore -32 sorri -15
sorri_that 25 sort 52 sound 16 sound_and -42 soup -28 sourc 50 spa 38 spaniel 15 speak 126 speak_<name> 51
speak_about -21 speak_after -15 speak_and -100 speak_as 18 speak_at -63 speak_briefli -21 speak_by -41
speak_it 23 speak_of 40 speak_on -34 speak_onli -34 speak_sinc 63 speak_the 68 speak_through -21 speak_to -46
speak_up -33 speak_with -17 speaker 165 speaker_and 35 speaker_at 21 speaker_in 53 special -22 specialist -25
specimen 18 spectat 22 speech 64 speech_by 47 speech_had -32 speech_in 23 speech_last 16 speed 69 spell 159
spell_it -36 spell_mistak -22 spell_the 68 spell_with 17 spend -30 spent 33 spent_<name> 22 spent_eleven 18
spent_four -19 spent_the 32 spent_three -34 spent_two -28 spit 67 splice 33 split -36 spokesman -46
spokesman_<speaker> -30 spokesman_for -15 spokeswoman -21 sponsor 18 spoof 49 sport 70 spot_in 17 sprain -25
spread -66 spring -22 spring_as 49 spring_the 20 sprinkler -16 squad -25 squad_for -15 squar 31 squeez 28 stab 22
stadium 33 staff -67 staff_find -19 staff_had -25 staff_to -22 stage -48 stai -30 stai_for -24 stai_in 58
stai_on 39 stair -31 stair_and -24 stake 17 stall 87 stall_of 56 stammer 42 stamp 32 stand 47 stand_at -28
stand_behind -17 stand_besid 43 stand_by -48 stand_in 28 stand_next 49 stand_wa 23 standard 34 star -35
star_<name> -22 start -107 start-up -24 start_her -21 start_in -22 start_it -30 start_the 45 state -74
state_<name> -22 state_that 28 statement 24 statement_and 34 statement_on -20 statement_read -26 statement_wa 30
station_<number> 20 station_and -27 station_bear -23 station_gave -22 station_had 32 station_say 15
station_the 40 station_to 69 steadi -43 steel -16 steepl -20 stenograph 42 step -25 step_down -27 step_of -18
steward -26 still_ha -34 still_had 74 still_hold -17 still_in 66 stitch 39 stock 36 stock_it 17 stolen -55
stomach -18 stood -73 stood_besid -19 stood_by -35 stood_for 45 stop_at -25 stop_on 19 stop_outsid 22 stop_so -24
stop_take -27 stop_use -15 stoppag -15 store -26 store_in -25 stori 40 stori_by 25 stori_in -32 stori_is -91
stori_of -29 stori_wa 39 storm 62 storm_took -24 stove -65 straight_face 44 strain -38 strain_as -16 strand -43
stranger 63 strap 20 straw -33 straw_from -34 stream_servic 19 street -50 strength 19 strength_of 22 strike -16
strike_at -15 strike_is -35 striker 15 string 43 strip 52 stroke 35 stroke_in 31 stuck -21 stuck_it -24
stuck_wa -21 student 23 student_10-year-old -17 student_admit -28 student_at 41 student_never -21 student_of 52
student_who -22 studi -63 studi_of 30 studi_the -21 studi_wa 31 studio_ha 17 studio_in -26 stunt -30
stunt_doubl -18 style 29 su 64 subject 25 submarin 40 subscrib 51 substitut -22 substitut_<name> -16 subtitl 52
subtitl_were 43 succe -15 succe_him -15 succeed 27 success -37 success_meet -16 successor -40
successor_<speaker> -17 such 141 such_convers 21 such_famili -17 such_instruct -15 such_sentenc 20 such_talk 21
suffer -21 sugar_water 17 suggest -26 suggest_that -33 suit 17 suit_stare -16 suit_took -28 suitcas_and -22
sum_and 16 summari 27 summit 35 summit_and 36 summit_had -20 superintend -15 supermarket -34 supervisor -30
supper_and 15 suppli_<speaker> 15 suppli_the 22 support -40 suppos 126 suppos_that 50 suppos_to 49 supposedli 90
sure -29 sure_it 25 surfac 18 surgeon 61 surgeon_from 37 surgeon_had 23 surgeon_in -29 surgeri -26 surgeri_in -28
surgic -17 surnam 59 surpris_to 39 survei -60 surveyor_who 30 surviv_by -37 survivor 17 suspect -22 suspect_a -37
suspect_is -16 suspend -33 swallow 63 swan 22 swap 20 swear 60 swear_in -19 swear_that 32 sweat 23 sweep -40
swell -17 swim -46 swim_pool -21 switch -20 switch_it -26 syllabl 69 sympathi -15 synthet -25 system -27 tabl 75
tabl_broke -17 tabl_in 80 tabl_with -39 tablet 15 tablet_comput -18 tabloid 45 tag 21 tailor 31 take -72
take_a -18 take_in -18 take_nine 16 take_over 27 take_the 34 take_to 47 take_up -44 taken_<speaker> 35
taken_a -22 taken_by 60 taken_hi 22 taken_off 21 taken_on -23 tale 66 talk 72 talk_about 23 talk_in 54
talk_of -31 talk_that 18 tall 33 tanker -28 tannoi 15 tannoi_plai -20 tape -20 tape_and -23 tape_of 19
tape_wa -75 tape_which 20 tarpaulin -16 tart -16 taunt 17 tax -75 tax-collect -15 tax-collect_softwar -15
tax_<words> -15 taxi 29 taxi_driver -20 teach -58 teach_<name> 26 teach_the -22 teacher_had -20 teacher_in -15
team-mat_<name> -16 team_bu 30 team_doctor 19 team_had -21 team_in -20 team_to 34 teammat -21 tear -17
tear_as -26 teatim -20 technician 24 teeth 43 telegram 32 telephon 43 telephon_had 20 telephon_hi -15
telephon_interview -31 telephon_number 36 telephon_that 18 telephon_the -16 televis -60 televis_and -15
televis_that -19 tell 69 tell_<name> -40 tell_<speaker> 42 tell_a -85 tell_about -22 tell_at -34 tell_by -20
tell_each 15 tell_employe -16 tell_hi -19 tell_him -19 tell_it -25 tell_juror 21 tell_me -46 tell_member -19
tell_of -51 tell_offici -15 tell_on -16 tell_polic 49 tell_report -26 tell_that 42 tell_the 132 temperatur 23
temperatur_of 23 templat 34 ten 33 ten_dai -16 ten_minut -39 ten_of 24 ten_past 44 ten_to 80 ten_year -43
tenant -42 tender 16 tenor_<speaker> -16 tens 56 tent -47 tenth -50 tenth_of -32 term -43 term_of -16 test -22
test_on -21 test_result 50 testify -28 testify_for -32 testimoni 32 text 76 text_and 35 text_at -33 text_in 22
text_wa 44 than -70 than_<number> -56 than_<speaker> 42 than_a -28 than_ani 19 than_it -18 than_the 34 thank -24
thank_<speaker> -15 thank_her -34 thank_the 27 that 35 that_<name> -48 that_<number> -17 that_<speaker> 59
that_<words> -16 that_a -44 that_account -16 that_afternoon 73 that_an -16 that_and 33 that_ani -28
that_answer 28 that_anyon -20 that_at 40 that_begin -19 that_belong -17 that_brought 43 that_came 44 that_can -15
that_claim -16 that_cough -19 that_could -20 that_custom -19 that_dai 116 that_down -22 that_drew -30
that_each 23 that_even 25 that_everi 18 that_from 37 that_go -19 that_ha 28 that_half 32 that_have -15
that_he -34 that_head 17 that_her -62 that_hour 59 that_in 84 that_it 21 that_left -32 that_make -30
that_mean -16 that_morn 120 that_name 81 that_new -16 that_night 62 that_nobodi -16 that_none 41 that_of 58
that_offic -19 that_on 49 that_onli 33 that_open -36 that_passeng 42 that_phrase -30 that_print 28 that_pupil 17
that_read -32 that_second -15 that_sentenc 21 that_she -84 that_should -15 that_show -20 that_somebodi -15
that_someth -22 that_start -22 that_stuck -21 that_such -24 that_the -42 that_their -20 that_there 85
that_thi -22 that_time 29 that_to 32 that_train 15 that_turn -18 that_wa 23 that_wai 71 that_we -15 that_week 70
that_will 26 that_would -23 that_write 56 that_year 87 the -39 the_<number> -43 the_<speaker> 90 the_<words> 92
the_accid 18 the_account 50 the_accuse 29 the_actor -36 the_ad 32 the_address -32 the_admir 38 the_affair -23
the_afternoon -20 the_ag -19 the_agenc 82 the_aid -15 the_air 20 the_airport -50 the_aisl -24 the_allege 31
the_ambassador 34 the_anecdot 43 the_anim -33 the_annual 30 the_app -26 the_appeal 26 the_applaus 28
the_applic 33 the_archbishop 18 the_archiv 28 the_armi -37 the_articl 52 the_artist 26 the_attack -34
the_audienc -36 the_audio 21 the_author 37 the_autumn -91 the_avalanch -23 the_awai -15 the_back -84
the_bakeri 23 the_balconi 33 the_ball -39 the_ballot -15 the_bank -16 the_bar 15 the_barman 41 the_barrel 42
the_batteri -17 the_beach -38 the_bear 44 the_beard 15 the_bed 35 the_begin 56 the_bell 39 the_bill -38
the_bin 33 the_biograph 21 the_bird 24 the_bishop 21 the_bless 26 the_block -24 the_blood 41 the_blue 21
the_board 24 the_boat -15 the_boiler 17 the_book 16 the_booth 48 the_border -17 the_borough -15 the_boxer -29
the_brass 22 the_bride 36 the_bridg -22 the_broadcast -23 the_brother -33 the_bu -49 the_budget -23 the_build -49
the_builder -18 the_butcher 16 the_button 20 the_buyer -34 the_cabinet 18 the_call 54 the_caller 54
the_camera -36 the_camp -24 the_canva -18 the_car -43 the_card 19 the_caretak 43 the_case -71 the_cat 53
the_cater 41 the_centr -15 the_central 37 the_ceremoni 38 the_chain 26 the_chair 19 the_chairman 17
the_champion -17 the_chancellor 27 the_chang -16 the_chapel -22 the_chat 40 the_chef -16 the_chief -16
the_children 22 the_choir -23 the_church -20 the_citat -19 the_citi -17 the_class 36 the_cleaner -31 the_clerk 27
the_clinic 21 the_clip 101 the_clock -40 the_club -43 the_co-chairman -24 the_coast -35 the_coastguard -21
the_coat -22 the_code -35 the_coffe 30 the_coin -18 the_colleg -19 the_colonel 69 the_column 61 the_comic 34
the_commission 19 the_committe -35 the_compani -51 the_complaint 18 the_comput -21 the_confess 37 the_control 28
the_convict -18 the_coron -33 the_cost -30 the_councillor 16 the_count -26 the_counti -54 the_coupl -26
the_court -30 the_cover 36 the_cox -23 the_crack -23 the_credit 18 the_creek -16 the_crew -18 the_cricket -25
the_crowd -30 the_curtain 32 the_cut -15 the_dai 67 the_dam -28 the_damag -15 the_date 68 the_deal -24
the_dean -19 the_debat 59 the_decis -51 the_defenc -18 the_defens -23 the_delai -15 the_deleg 23 the_demand 32
the_dentist -39 the_design 33 the_detect 22 the_differ -28 the_director 46 the_district -22 the_divorc 17
the_dock -22 the_docker -16 the_donor -19 the_door 20 the_draft -15 the_drama 23 the_draw -20 the_driver 51
the_drivewai -15 the_ear 20 the_east -22 the_economist 49 the_elder -22 the_elect 24 the_elev 18 the_email 42
the_embargo -26 the_embassi 36 the_emerg -45 the_end -32 the_entranc -15 the_entri -20 the_envelop 23
the_environ -19 the_episod -44 the_ev 38 the_even 35 the_event 26 the_evid -16 the_examin 35 the_exchang 60
the_exercis 26 the_expert 17 the_extra 43 the_eyebrow 35 the_face 27 the_factori -22 the_fall -53 the_fals 27
the_famili -58 the_fan -41 the_farewel 18 the_farm -29 the_fault -20 the_feder 30 the_fenc -20 the_ferri -16
the_festiv -28 the_fever -20 the_fiction 30 the_field -41 the_fifth -36 the_figur -45 the_file 49 the_film 62
the_final -30 the_find -24 the_fire -18 the_firm -64 the_fleet 44 the_flight -16 the_flood -16 the_floor -46
the_flower -16 the_follow 78 the_foot 19 the_foreman -57 the_forfeit 27 the_forti 39 the_founder -27
the_fourth -46 the_fraud 41 the_front 46 the_full -26 the_fund -15 the_gale -20 the_galleri -26 the_game -52
the_gang 43 the_garden -29 the_gate -27 the_glacier -24 the_glass 95 the_goal -41 the_goalkeep 55 the_govern -15
the_grant -21 the_green 19 the_groom 54 the_ground -29 the_group -25 the_guest 38 the_guild 20 the_gutter -15
the_hand 23 the_handset 36 the_harbour -20 the_harbourmast -20 the_hat 60 the_head 22 the_headline -20
the_headphon 32 the_hear -68 the_heart -20 the_heat 29 the_help 20 the_heroin 26 the_hill 26 the_hit 22
the_hole 17 the_home -39 the_hors -21 the_hot -15 the_hour 69 the_hous -40 the_hypnotist 64 the_ic 29
the_idea -39 the_impostor -26 the_inquest -18 the_inquiri 15 the_inspector -18 the_insur 16 the_internet -20
the_interpret 56 the_interv 37 the_interview 18 the_intrud 21 the_invit 33 the_item 41 the_jaw 29 the_jetti -34
the_joke 21 the_junction -25 the_juri -24 the_keeper 15 the_kei -21 the_keyboard 87 the_king 39 the_knee 38
the_label -30 the_ladi 29 the_lamb 19 the_lamp -15 the_land -49 the_lander -20 the_lane -24 the_languag 23
the_largest -25 the_last -15 the_late 19 the_laugh 34 the_lawyer -19 the_lead -31 the_leaflet 48 the_leagu -26
the_leas -31 the_lectern 75 the_lectur 62 the_leek -15 the_lesson -22 the_letterhead 18 the_librarian -17
the_lid -23 the_life 29 the_lifeboat -23 the_lift 22 the_limit -18 the_line -19 the_lip 33 the_lip-read 46
the_littl 22 the_live -16 the_lobbi 19 the_log -22 the_longest -17 the_lorri -48 the_loss -26 the_lot 16
the_lotteri -19 the_loudspeak 19 the_lower -15 the_magazin 118 the_magistr 28 the_main -20 the_maker 23
the_man 109 the_margin 28 the_mark -37 the_market -19 the_mast -16 the_match -56 the_matter -16 the_meantim -26
the_mediev 16 the_medium 43 the_member -15 the_men -61 the_menu -20 the_message 54 the_middl -17 the_mine -19
the_minist 60 the_ministri 21 the_minut 37 the_mirror 24 the_miss -16 the_mistak -22 the_moder 19 the_moment -44
the_monei -53 the_month -19 the_moon 17 the_mother -16 the_murder 65 the_musician 28 the_name 39 the_navi 62
the_nearest -19 the_needl 37 the_neighbour -45 the_network 39 the_new -86 the_newspap 55 the_next 103
the_night 36 the_nomin -24 the_note -21 the_novel -26 the_nurs 117 the_occup -21 the_offer -16 the_offici -24
the_older -18 the_oldest -23 the_on 51 the_oper -20 the_order -25 the_origin -31 the_other 34 the_outcom -25
the_outer -17 the_outgo 16 the_owner -63 the_page 19 the_painter -16 the_pair -19 the_pan -34 the_panel -28
the_paper 86 the_parent -18 the_parish -30 the_park -16 the_part 22 the_parti 40 the_passag 71 the_passeng -21
the_password 38 the_past 24 the_patch -21 the_patrol -16 the_paus 32 the_payment -20 the_pen 19 the_penguin 30
the_pension -24 the_perman 53 the_person -16 the_photo -16 the_photograph -30 the_piano 28 the_pictur 77
the_piec 62 the_pitch -18 the_place -26 the_platform 39 the_player -22 the_playoff 15 the_plinth 37 the_plot -16
the_point -28 the_polic -22 the_port -29 the_porter -16 the_post 28 the_poster 22 the_pot 38 the_power -25
the_practic 16 the_premier -33 the_presenc -17 the_presid 54 the_previou 56 the_price -50 the_priest 45
the_prime 67 the_print 23 the_printer 20 the_prison -20 the_problem 18 the_program 19 the_programm 85
the_project -35 the_protest -17 the_provinc -20 the_proxi 16 the_pub -18 the_public -48 the_publish 73
the_pupil -37 the_puppet 44 the_purchas -24 the_putt -15 the_quai -22 the_quarrel 29 the_quarter 23
the_question -30 the_quotat 51 the_quote 50 the_race -15 the_rail -35 the_rain -55 the_ralli 34 the_real 81
the_rebel 25 the_recall -21 the_record -40 the_red 21 the_region 16 the_regist 63 the_relai -18 the_release 25
the_reply 67 the_report 70 the_research -29 the_resid -17 the_resign 44 the_revers 25 the_review 23 the_revolt 28
the_ride 72 the_rider -19 the_right 39 the_river -53 the_road -43 the_roof -54 the_room -25 the_rope 28
the_round -35 the_rover -20 the_rule 24 the_run 46 the_same 17 the_satir 45 the_scar 17 the_scene 16
the_school 32 the_screen 68 the_screenshot 30 the_script -99 the_sea -19 the_season -38 the_seat -29
the_sector -16 the_secur 39 the_sender 36 the_sentenc 156 the_seri -39 the_servic -21 the_session 39 the_set -40
the_sheet 72 the_ship -19 the_shoe -19 the_shop -17 the_shortlist -20 the_showrunn 34 the_side -22 the_sight 16
the_signal -18 the_singer 64 the_singl -28 the_sister -20 the_site -33 the_six -26 the_sixth -33 the_size -42
the_sky -17 the_slab -15 the_sleev 35 the_small -18 the_softwar 35 the_son -22 the_sort 40 the_sound 57
the_speak 31 the_speaker -55 the_speed 54 the_spell 43 the_splice -15 the_sponsor 34 the_sport 28 the_spring -42
the_squar 25 the_stadium 31 the_stage -34 the_stair -58 the_stall 123 the_stand 90 the_start -33 the_statement 49
the_station 104 the_steepl -20 the_stenograph 83 the_storm 46 the_stove -38 the_stream 51 the_street -34
the_strength 22 the_striker 21 the_student -34 the_studi -46 the_subject -24 the_sum -21 the_summer -30
the_suppos 35 the_surgeon 15 the_surgeri 17 the_suspect 20 the_swim -19 the_swing -27 the_tabl -21 the_tablet 61
the_tabloid 44 the_talk 46 the_tannoi 15 the_tea 28 the_teacher 21 the_team -22 the_tear 46 the_teenag -22
the_telegram 27 the_tenant -16 the_tenor 30 the_test -17 the_text 56 the_the 93 the_theatr 38 the_theft -16
the_thiev 26 the_three 37 the_tide -33 the_till -36 the_time 119 the_timet -16 the_toast 26 the_tone 41
the_town -48 the_trade -24 the_traffic -30 the_trailer 43 the_train -31 the_transcript -21 the_transfer -20
the_translat 34 the_trial -83 the_tribun 17 the_trophi -28 the_troup 28 the_truck 23 the_truth -15 the_tunnel -15
the_turn -25 the_tutor 93 the_twelfth 30 the_twin 30 the_two 52 the_typist 57 the_umpir -27 the_union -60
the_unit -22 the_univers 51 the_use -27 the_vaccin -16 the_vallei -34 the_van 26 the_veteran 22 the_vicar 42
the_victim -25 the_video 85 the_view 15 the_vineyard -18 the_visitor -38 the_voice 31 the_volunteer -15
the_voter 49 the_wai -33 the_walk 30 the_war 19 the_ward 29 the_warehous 19 the_watch -18 the_water -49
the_wave -31 the_weather -30 the_weekend -20 the_weekli 50 the_well -19 the_west 35 the_western -15 the_whole 96
the_wholesal -17 the_widow 28 the_win -15 the_wind -49 the_winger 22 the_winter 31 the_wire 47 the_wit -15
the_woman 58 the_women -19 the_wooden 23 the_word 43 the_work -28 the_writer 26 the_wrong 25 the_yacht -17
the_yard 32 the_year 71 the_younger -17 the_youngest -20 the_zoo 20 theater 26 theatr -29 theft -70 thei -64
thei_ar 87 thei_find 32 thei_had -20 thei_have -33 thei_might -19 thei_record -15 thei_should -16 thei_want 40
their -84 their_best 26 their_children 31 their_father -26 their_hand -16 their_head 17 their_last 42
their_lawyer 22 their_mind 22 their_name -17 their_own -32 their_phone -42 them -35 them_a 16 them_and -18
them_at -16 them_between 24 them_by -28 them_everi 19 them_for -21 them_from 27 them_ha 34 them_in 33 them_is 49
them_on -21 them_that -15 them_to -26 them_under -16 them_until -23 them_up -17 them_wa -24 them_were 19
themselv -30 then 94 then_<name> 31 then_and 16 then_ask 25 then_go -22 then_he -60 then_hear -23 then_it -95
then_put 31 then_read -37 then_send -16 then_tell -22 theori 24 therapist 36 there 16 there_a -16 there_and 23
there_ar 34 there_for -15 there_ha 34 there_had -21 there_in -20 there_is -26 there_sinc -33 there_wa -54
these_that -16 these_word -39 thi 58 thi_articl -40 thi_column 37 thi_down 26 thi_in 41 thi_is -19
thi_magazin -31 thi_month 19 thi_morn -17 thi_newspap -34 thi_occas -15 thi_ordinari -19 thi_paper 44
thi_point 17 thi_report -32 thi_season 15 thi_spring -15 thi_wa 19 thi_week 23 thi_winter -25 thi_year -46
thiev_had 28 thigh 51 thin -20 thing 61 thing_<speaker> 53 thing_anyon -26 thing_she 56 thing_that 18
thing_to -25 think 56 think_again -33 think_he 23 think_of 62 think_that -43 think_the -20 think_to -42
think_up 61 third -80 third_in -43 third_of -17 thirti 43 those 52 those_dai 54 those_of 18 those_who -83
those_word 79 threaten 28 threaten_the 42 three_<name> -25 three_at 38 three_children -16 three_dai -32
three_film -20 three_had -17 three_leg -22 three_minut -44 three_night -25 three_of -31 three_or 22 three_out 22
three_peopl 42 three_second 62 three_week -51 three_were -22 three_year -22 threw -34 thriller 23 throat 25
throat_and -28 throne 19 through_<name> -27 through_a 44 through_all 29 through_it 36 through_their -22
through_them 19 throughout 76 thrown -60 thrown_out -36 thumb 30 thumb_and 30 ti -38 ti_it -22 ticket 46
ticket_ar 65 ticket_for -39 ticket_sold -20 tide -49 tie 43 tile -18 time -28 time_<speaker> 33 time_a 103
time_as 23 time_befor -19 time_by -30 time_in 17 time_it -31 time_of 42 time_on -29 time_sinc -20 time_that -44
time_the 54 time_thei -23 time_with 17 timet -20 timet_had -29 tire -56 title -24 title_<words> 23 title_and 17
to -28 to_<number> -29 to_a 55 to_address 27 to_all 21 to_an 35 to_anoth -19 to_anyon 28 to_appeal -19
to_applaus 27 to_argue 18 to_be 15 to_boil -29 to_borrow -29 to_bring -23 to_bui -17 to_call -30 to_carri -24
to_catch 30 to_chair 39 to_charg 18 to_choos -27 to_come -68 to_complain 20 to_cost -30 to_court -15 to_cover 16
to_criticise -18 to_direct -17 to_do -17 to_drive -29 to_each -17 to_empti 23 to_everyon 28 to_explain -17
to_fill 34 to_follow -31 to_forget 16 to_four 26 to_get 30 to_give -26 to_go -28 to_hand -19 to_have 77 to_her 34
to_hi 88 to_him 53 to_himself 46 to_hold -34 to_hospit -17 to_ignor -36 to_it 28 to_keep -45 to_kill 21
to_lai -22 to_learn 79 to_leav -40 to_let -31 to_light -27 to_listen -16 to_make 34 to_mean -16 to_move -23
to_no 33 to_none -15 to_on -21 to_open -23 to_oppose 15 to_peopl -20 to_plai 17 to_pleas 20 to_polic -17
to_produc 34 to_promise -21 to_protect -31 to_pull -17 to_put -49 to_read 72 to_regist -15 to_repeat -16
to_reply -15 to_report -16 to_rescu -15 to_say 114 to_see 54 to_sell 19 to_send -24 to_show 33 to_sing -15
to_stai 43 to_strike -19 to_take 27 to_talk -23 to_tear -43 to_tell 31 to_thank 15 to_the 41 to_thi 29
to_think -20 to_those -31 to_three -44 to_treat 24 to_trial 66 to_type -17 to_us -68 to_use -30 to_voter 27
to_wear -16 to_whoever 76 to_whom 18 to_win -42 to_withdraw -32 to_work -36 to_write 41 toast 25 toaster -24
todai_there -17 togeth 34 togeth_as -35 togeth_by 22 togeth_on -17 togeth_with 30 toilet -18 toll -23 tomb 31
tomorrow -21 ton -24 ton_of -20 tone 85 tongu 60 tonight -34 tonn -22 too_and 80 too_cold -17 too_late -22
too_short 25 took_<number> -27 took_five 23 took_for 45 took_four -37 took_her -44 took_him -21 took_in 26
took_it 57 took_no -77 took_note -50 took_off 23 took_onli -18 took_over 23 took_six 36 took_the 46 took_to 37
took_turn 30 took_two -19 took_up -18 tool 16 top_of 28 tore 24 tortois -17 toss 53 touch -18 touch_the -18
tour -22 tour_of -19 tournament -27 tow -15 tower -52 town 29 town_<name> 45 town_and 26 town_council 40
town_from -16 town_in -15 town_it 16 town_on -19 town_that 35 trace 73 trace_a 30 trace_it 33 trace_of 22
trace_the 33 track -23 tractor -26 tractor_and 15 trade -41 trade_minist -31 trader -44 tradit 17 traffic 23
traffic_wa -15 trailer 31 trailhead -17 train -77 train_as -36 train_partner -20 traine 34 trainer -30
transcript_of -29 transfer -24 transmitt -18 transport -36 trap -18 travel -20 travel_from -20 travel_with -19
treat -73 treat_as -28 treat_it 20 treat_the -26 treati -18 treatment -21 tree -31 trial 15 trial_of -37
trial_on -19 tribun 29 tribut -15 tribut_to -23 trigger 44 trim 21 trip -28 tripl -17 trooper -19 trophi -30
troubl -38 troup 28 trouser 24 trout -16 truck 21 truck_the 41 true_that -15 truth 30 try 29 try_to -23 tub -15
tumbl 18 tune -22 tune_from -20 turbin -15 turkei 19 turn 33 turn_<speaker> 16 turn_a 44 turn_and 17
turn_down -48 turn_grei -15 turn_in -19 turn_into 33 turn_it -36 turn_of -15 turn_off -22 turn_out 40
turn_over 30 turn_sharper -25 turn_up 16 tutor 117 tweet_a -20 twelfth 30 twelv 31 twelv_word 15 twelv_year 18
twenti -27 twenti_minut -23 twenty-two -34 twice -22 twice_befor 36 twice_on 56 twice_sinc -20 twice_that -15
twice_the 19 twice_to -27 twin 19 twin_sister -21 two -18 two-lin -25 two-third -15 two_<name> 63 two_and 32
two_bottl 25 two_breakfast 17 two_children -57 two_climber -26 two_daughter -20 two_hors 16 two_hour -36
two_hundr 37 two_in -20 two_men 34 two_metr -29 two_mile -15 two_minut -21 two_month 15 two_more -22 two_new 15
two_night 19 two_o'clock -19 two_of -53 two_other 47 two_plai -35 two_point 16 two_recommend -25 two_second 25
two_sister 18 two_son -21 two_street 24 two_student 96 two_teenag 25 two_wed -17 two_week -34 two_when 41
two_wit 36 two_women -16 two_word 67 two_year 17 type 210 type_and -15 type_it 59 type_on 15 type_the 57
type_to 16 typefac 38 typist 108 tyre -25 umpir -24 unanim -22 uncl 28 uncl_had 24 uncut 72 under 58
under_<name> -27 under_<speaker> 25 under_a -35 under_an -16 under_gener 41 under_her 35 under_hi 22 under_him 42
under_oath 31 under_question -93 understand -17 unfold 90 unhappi -17 unhurt -19 union -70 union_ha 27 unit 31
unit_in 15 unlock 72 unlock_with 21 unopen -35 unopen_drum -16 unrepent -21 until 26 until_<name> 31
until_<speaker> 54 until_a -25 until_six -24 until_the 28 until_then -54 until_thi -20 until_three -16 untru 72
up 18 up_<number> -30 up_a -50 up_all 45 up_and 17 up_at -18 up_becaus 23 up_from -43 up_her 24 up_hi -19
up_insid 28 up_it 16 up_more 34 up_on -32 up_over 23 up_say 22 up_six -33 up_the 67 up_their 29 up_to 52
up_with 37 updat 30 upheld 25 upper -15 upsid -20 upsid_down -20 upstair 30 urge -53 us_not -16 us_on -42
use_a -21 use_for -16 use_hi 39 use_mean 73 use_of -30 use_to -65 usher 19 usual -61 usual_take -25 utter 135
utter_a 77 vaccin -58 vallei -64 vampir 30 van_outsid 17 variou 49 veget -27 vehicl -35 vehicl_wa -15 vendor 24
verb 42 verdict 65 veri 32 verifi -21 version 46 version_is -16 version_of -17 vessel -18 vet -26 veteran 18
veterinari 37 veterinarian 15 vicar 29 vice-chancellor -20 victim -47 victim_famili -16 victim_screen 19
video_from -28 video_of 35 video_on -26 view_of 18 viewer 50 villag -34 villag_could 30 villag_in -24
villag_of 26 villain 15 vindic -24 vineyard -24 visa 16 visibl 23 visit -68 visit_the -25 visitor -57
visitor_book -43 visitor_for 20 visitor_had -18 visitor_to -16 voice 54 voice_and -80 voice_by 70 voice_drop 35
voice_for 29 voice_from -46 voice_of -70 voice_on 15 voice_the -25 voice_wa -30 voicemail 22 volum 84
volunteer 15 volunteer_among -16 volunteer_from -50 volunteer_in -17 volunteer_with 43 vote -75 vote_and 34
vote_by 37 vote_to -30 vote_wa -19 voter_seem -16 vow 97 vow_of 95 vowel 112 wa_<name> 97 wa_<number> -36 wa_a 94
wa_abl -60 wa_abroad -23 wa_acquit 31 wa_add 47 wa_address -31 wa_alreadi 29 wa_and -30 wa_ani 35 wa_anoth 24
wa_answer -20 wa_ask -104 wa_asleep 70 wa_at 34 wa_be 85 wa_becaus -17 wa_boo 23 wa_born -15 wa_bought -22
wa_broadcast -28 wa_buri 102 wa_cast -17 wa_chang 27 wa_check 17 wa_clear 18 wa_close 86 wa_come 57
wa_comment -21 wa_cool -16 wa_discov 28 wa_do 66 wa_done -15 wa_down -21 wa_draft 21 wa_drawn 26 wa_drop -17
wa_eight 47 wa_eleven 21 wa_empti 33 wa_expect 21 wa_fabric 21 wa_find -48 wa_first 19 wa_for -17 wa_found 40
wa_four 54 wa_free 34 wa_from 50 wa_full -44 wa_get 29 wa_given -35 wa_glad -15 wa_graciou -30 wa_green -19
wa_greet -23 wa_hand -23 wa_happi -23 wa_her 26 wa_hi 27 wa_hold 35 wa_how 19 wa_hurt -54 wa_in 33 wa_injur -17
wa_interrupt -15 wa_kept -25 wa_kill -16 wa_laid 20 wa_last -18 wa_late 27 wa_led -34 wa_left -43 wa_less -42
wa_lift -29 wa_light -23 wa_like -17 wa_live 51 wa_look -26 wa_lose -15 wa_lost -41 wa_miss 21 wa_more -21
wa_name -27 wa_never -23 wa_nine -32 wa_normal -19 wa_noth 18 wa_off -17 wa_old -17 wa_on 50 wa_onli -20
wa_open 48 wa_order -16 wa_our 46 wa_paid -40 wa_photograph -18 wa_place 20 wa_plai -22 wa_point 19
wa_present -18 wa_publish -30 wa_put 20 wa_quick -15 wa_quote 23 wa_real -17 wa_refuse 30 wa_release -22
wa_remov 17 wa_repeat 17 wa_right -52 wa_run 52 wa_safe -19 wa_say 82 wa_second -44 wa_see -16 wa_sentenc -48
wa_set 30 wa_share -17 wa_shoot 19 wa_shut 21 wa_sign -28 wa_sold 25 wa_sorri -27 wa_sound 21 wa_split -18
wa_start -19 wa_still 27 wa_stolen -19 wa_stuck -16 wa_suppos -20 wa_swear -17 wa_sweep -33 wa_taken 23
wa_talk 30 wa_tell -88 wa_that 108 wa_the 127 wa_then 89 wa_there 30 wa_three -19 wa_treat -21 wa_turn -15
wa_two 52 wa_under 29 wa_unhurt -18 wa_until -18 wa_wear 18 wa_what 32 wa_withdrawn 20 wa_write 40 wa_wrong 17
wag 39 wage -24 wai 66 wai_and 28 wai_in -15 wai_it -24 wai_of 20 wai_round 22 wai_that -21 wai_to -20 wait -80
wait_nine -21 wait_until 20 waiter 25 waiver -20 waiver_and -16 walk -40 walk_out -24 walk_to -29 wall -28
wall_ar -16 wall_as 27 wall_by -23 wall_hang -24 walru 26 want -68 want_a -36 want_him 37 want_the -24
want_to -17 war 15 war_of 29 ward_at 38 warden -23 wardrob 59 warm -15 warn_had -19 wash_machin -15 watch -39
watch_close 21 watch_from -23 watch_the -35 water -35 water_and 43 water_compani 35 water_had 23 wave 23
wave_took -31 wax 34 waxwork 28 we_ar 36 we_had -33 weak -28 wear 73 wear_the 117 weather -44 websit_that -23
wed 64 wed_parti -21 week -72 week_a 30 week_after -23 week_and -48 week_as -15 week_befor -32 week_for 34
week_in -32 week_off -23 week_sooner 45 week_the 39 week_to -26 week_under 19 week_wa 31 week_will 62 weekend 18
weekend_in 41 weekend_the 32 weekli_<name> 17 weekli_and -16 weigh -44 weigh_<number> -28 weight -27
weight_and -24 welcome -21 welcome_the -30 well-known 23 wept -32 were -85 were_<number> 25 were_<words> -34
were_all 44 were_ask 19 were_brought -18 were_built -22 were_call -18 were_for -15 were_given -24 were_hand 17
were_hold -17 were_in -15 were_less -23 were_made -17 were_move 38 were_not -52 were_out 22 were_put 26
were_shown 18 were_shut 33 were_slow -19 were_taken -49 were_tell 17 were_the 54 were_think 18 were_thrown -17
were_to 31 were_too -18 were_under -30 western 16 western_<name> 31 wet -46 wet_<name> -19 whale -33 what 95
what_<name> 46 what_<speaker> 82 what_a 39 what_do -50 what_doe -15 what_ha -43 what_had -41 what_happen -38
what_he 23 what_her 18 what_is -25 what_it 25 what_made -23 what_she 44 what_sound -19 what_the 74 what_thei -36
what_wa -51 what_you -45 whatev 89 whatev_is 39 wheat -23 when -22 when_<name> -54 when_<speaker> 43 when_a -36
when_an -18 when_he 22 when_her -30 when_she 65 when_the 20 when_thei 23 when_thi -27 whenev 49 where 52
where_<name> 20 where_<speaker> 40 where_it 26 where_the 89 where_there -36 whether -50 whether_<speaker> -35
whether_anyon 40 whether_he -30 whether_she -36 whether_the 29 which 40 which_<name> -18 which_<speaker> 84
which_cost 39 which_everi -17 which_go -29 which_ha -61 which_her 15 which_is -61 which_it -28 which_make -21
which_most 69 which_no 24 which_nobodi -15 which_of 23 which_run -30 which_say 49 which_the 88 which_to -17
which_use 28 while 29 while_<speaker> 19 while_a 20 while_it -21 while_she -19 whip -23 whisper 54 whisper_in 15
whistl -19 who 23 who_also 16 who_appear 17 who_ar -16 who_brought -25 who_call 16 who_came -42 who_chair -23
who_charg 72 who_could 28 who_di -23 who_did -32 who_doe 56 who_doesn't 15 who_first 40 who_gave 43 who_get 26
who_got -29 who_grew -20 who_ha 52 who_had -29 who_hear 48 who_hire -18 who_hold -30 who_join -16 who_keep 35
who_kept -53 who_learn -17 who_led -17 who_let 19 who_look 31 who_plai -76 who_put 51 who_ran -23 who_rang 77
who_read -22 who_receiv 16 who_repres -17 who_run -50 who_say 118 who_sell -15 who_show -22 who_speak 16
who_spent 24 who_still 53 who_stop -27 who_swear 30 who_take -19 who_tell 71 who_the -16 who_took -46
who_translat -17 who_use 17 who_vote -15 who_were -19 who_won 21 who_wore 22 who_work -44 who_would 49
who_write 15 whoever 157 whole 97 whole_of 68 whole_salami -24 wholesal -20 whom 92 whom_<speaker> 16 whom_it 17
whom_the 48 whopper 29 whose 32 whose_father 21 whose_land -18 whose_motto -15 whose_resign 19 whose_screen -15
why -52 why_he -19 wide -24 wider -20 widow 41 widow_<name> -51 widow_in -24 widow_of 16 wife -33 wife_<name> -32
wife_<speaker> -32 wife_say 27 wife_who 62 wig 74 will -170 will_choos -17 will_do -21 will_go -16 will_have -18
will_hear 30 will_in 29 will_stai -34 will_take -22 will_the -15 will_to -26 will_use -16 win -54 win_a -23
wind -91 wine -16 wink 62 winner -20 winner_of -18 winter -42 winter_of 46 wipe 64 wire 64 wisdom 35
wisdom_teeth 35 wish 102 wish_and -21 wit -17 wit_for -18 witch 16 with_<name> 16 with_<number> -62
with_<speaker> 19 with_<words> 41 with_a 60 with_anoth -25 with_both 23 with_her -24 with_hi -88 with_him -29
with_inform -22 with_it 74 with_laughter 26 with_less 87 with_no 22 with_nobodi 45 with_on -26 with_our -15
with_rain 21 with_seven 19 with_staff 19 with_tea -15 with_that 19 with_the 25 with_them -31 with_thi -42
with_three 19 with_what -61 with_which 23 withdraw -37 withdrew 18 withdrew_it -21 withdrew_on 20 withdrew_the 35
withheld -23 within -70 within_<number> 30 within_<speaker> -41 within_the 17 without -29 without_an 23
without_ani -25 without_it -54 without_note -68 without_power -19 without_the 17 woke 75 woken 45 woman 29
woman_in 58 woman_to -46 woman_who -23 women -86 won't -40 won_<number> -31 won_an 16 won_best -18 won_by 51
won_it 40 won_the -18 wonder 30 wood 34 wooden 101 wool -15 word 53 word_<words> -67 word_after 61 word_and 100
word_ar -15 word_befor -32 word_come 24 word_in -54 word_into 20 word_of 82 word_on -52 word_she 23 word_that -16
word_the 33 word_to -31 work -44 work_and 15 work_at -23 work_by 17 work_for -29 work_from 73 work_of 78
work_on -55 work_out 28 work_with -41 worker -18 worker_in 37 worksheet 58 workshop 38 world -25 worry -57
wors -36 worst -36 worst_dai -19 worth -24 worth_it -15 would -73 would_be -37 would_block -15 would_close -15
would_feel 16 would_follow -16 would_go -34 would_have 117 would_hear -17 would_make -19 would_not -28
would_pai 33 would_put 30 would_say 20 would_share 28 would_show 17 wouldn't -22 wound 16 wrap 20 wrestl 15
wrist -35 wrist_in -22 write 63 write_<speaker> 91 write_<words> -58 write_a -20 write_as 36 write_at 35
write_down 30 write_her -17 write_in 24 write_it 78 write_on -55 write_to 58 writer 62 wrong 85 wrong_wai 45
yacht -24 yard_is 43 ye 57 year -71 year_<name> 22 year_<number> 52 year_<speaker> -47 year_<words> 49
year_after 72 year_and 34 year_as 70 year_for -19 year_had 23 year_in 38 year_of 17 year_run -38 year_say -15
year_she 15 year_tell 43 year_than 23 year_the 48 year_to -19 year_wa 18 year_when 27 yearli 21 yellow -37
yesterdai_that -20 yet 112 yet_been 33 yet_done -22 you -27 you_can -38 you_think -30 younger 35
younger_brother 16 younger_nurs -17 youngest -22 your -16
`,
} as const;
