# The pages in a real browser. Skipped, and said so, where Chromium or the packages of tests/browser are not there.
add_test(NAME browser.pages COMMAND ${CMAKE_SOURCE_DIR}/tools/test_browser $<TARGET_FILE:meent>)
set_tests_properties(browser.pages PROPERTIES LABELS browser TIMEOUT 300 SKIP_RETURN_CODE 77 RUN_SERIAL ON)
