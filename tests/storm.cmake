# SPDX-License-Identifier: EUPL-1.2
# The program itself, killed while people vote (tests/storm). Short in ctest; MEENT_STORM_ROUNDS=50 for the full one.
add_executable(meent_storm_tests storm/storm_test.cc storm/running_server.cc storm/voters.cc support/http_connection.cc
  support/page_reader.cc support/round_builder.cc)
target_include_directories(meent_storm_tests PRIVATE ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR}/tests)
target_compile_definitions(meent_storm_tests PRIVATE MEENT_PROGRAM="$<TARGET_FILE:meent>")
add_dependencies(meent_storm_tests meent)
target_link_libraries(meent_storm_tests PRIVATE meent_app GTest::gtest_main)
gtest_discover_tests(meent_storm_tests TEST_PREFIX storm. DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 900)
