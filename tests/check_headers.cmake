# SPDX-License-Identifier: EUPL-1.2
# Each header compiles alone: a source file with nothing but its include, one a header. Part of `all`; the target of its
# own is check_headers.
file(GLOB_RECURSE headers CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR}/src/*.h)
set(header_sources "")
foreach(header IN LISTS headers)
  string(MAKE_C_IDENTIFIER ${header} name)
  set(source ${CMAKE_BINARY_DIR}/check_headers/${name}.cc)
  file(CONFIGURE OUTPUT ${source} CONTENT "#include \"${header}\"\n")
  list(APPEND header_sources ${source})
endforeach()
add_library(check_headers OBJECT ${header_sources})
# Only whether they compile is asked: nothing runs these.
target_compile_options(check_headers PRIVATE -O0 -g0 -fno-sanitize=all)
target_link_libraries(check_headers PRIVATE meent_web meent_cli meent_app meent_store meent_domain meent_algorithms
  meent_base)
# The plain build asks it already.
if(MEENT_SANITIZE)
  set_target_properties(check_headers PROPERTIES EXCLUDE_FROM_ALL ON)
endif()
