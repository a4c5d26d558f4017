# The pages in a real browser. Skipped, and said so, where Chromium or the packages of tests/browser are not there.
foreach(part pages round challenge)
  add_test(NAME browser.${part} COMMAND ${CMAKE_SOURCE_DIR}/tools/test_browser $<TARGET_FILE:meent> ${part})
  set_tests_properties(browser.${part} PROPERTIES LABELS browser TIMEOUT 600 SKIP_RETURN_CODE 77 RUN_SERIAL ON)
endforeach()
