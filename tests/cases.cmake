# SPDX-License-Identifier: EUPL-1.2
# The .case files of tests/cases, played against the site (tests/cases/README.md). A new file is found at the next build.
file(GLOB case_sources CONFIGURE_DEPENDS cases_runner/*.cc support/*.cc)
file(GLOB_RECURSE case_files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/cases/*.case)
add_executable(meent_cases_tests ${case_sources})
target_include_directories(meent_cases_tests PRIVATE ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR}/tests)
target_compile_definitions(meent_cases_tests PRIVATE MEENT_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
target_link_libraries(meent_cases_tests PRIVATE meent_main GTest::gtest_main)
set_property(TARGET meent_cases_tests PROPERTY LINK_DEPENDS ${case_files})
gtest_discover_tests(meent_cases_tests TEST_PREFIX cases. DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 120)
