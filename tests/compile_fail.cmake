# tests/compile_fail/*.cc: each is html() written unsafely and must not compile; compiles.cc must.
file(GLOB compile_fail_sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/compile_fail/*.cc)
foreach(source IN LISTS compile_fail_sources)
  get_filename_component(name ${source} NAME_WE)
  add_test(NAME compile_fail.${name}
    COMMAND ${CMAKE_CXX_COMPILER} -std=c++20 -fsyntax-only -I${CMAKE_SOURCE_DIR}/src ${source})
  if(name STREQUAL "compiles")
    set_tests_properties(compile_fail.${name} PROPERTIES LABELS compile_fail TIMEOUT 120)
  else()
    # The compiler's message must name our own refusal: another error would hide that the check is gone.
    set_tests_properties(compile_fail.${name} PROPERTIES LABELS compile_fail TIMEOUT 120 PASS_REGULAR_EXPRESSION
      "this_html_is_not_safe|deleted function|not a constant expression|cannot convert|no matching function")
  endif()
endforeach()
