# SPDX-License-Identifier: EUPL-1.2
# Holds the OpenAPI document against the linter of the NLGov REST API Design Rules; skipped where that is not installed.
add_executable(meent_write_openapi openapi/write_openapi.cc)
target_include_directories(meent_write_openapi PRIVATE ${CMAKE_SOURCE_DIR}/src)
target_link_libraries(meent_write_openapi PRIVATE meent_web)
add_test(NAME openapi.follows_the_design_rules
  COMMAND ${CMAKE_SOURCE_DIR}/tools/lint_api $<TARGET_FILE:meent_write_openapi>)
set_tests_properties(openapi.follows_the_design_rules PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 120)
