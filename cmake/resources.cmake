# What travels inside the binary: data, migrations, texts (compiled by gettext) and the browser side (web/dist, made by
# tools/build_web and kept in git, so that building Meent needs no Node).
set(resource_dir ${CMAKE_BINARY_DIR}/resources)
set(resource_list ${resource_dir}/list.txt)
set(resource_entries "")
set(resource_files "")

foreach(language nl en)
  file(GLOB catalogues CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/texts/${language}/*.po)
  set(mo ${resource_dir}/${language}.mo)
  set(merged ${resource_dir}/${language}.po)
  add_custom_command(
    OUTPUT ${mo}
    COMMAND ${MSGCAT} --to-code=UTF-8 --use-first -o ${merged} ${catalogues}
    COMMAND ${MSGFMT} --check-format -o ${mo} ${merged}
    DEPENDS ${catalogues}
    COMMENT "texts: ${language}")
  # Boost.Locale looks for ./<language>/<category>/<domain>.mo.
  list(APPEND resource_entries "${language}/texts/meent.mo|${mo}")
  list(APPEND resource_files ${mo})
endforeach()

file(GLOB_RECURSE data_files CONFIGURE_DEPENDS RELATIVE ${CMAKE_SOURCE_DIR}
  ${CMAKE_SOURCE_DIR}/instruments/*.toml ${CMAKE_SOURCE_DIR}/instruments/*.story
  ${CMAKE_SOURCE_DIR}/municipalities/* ${CMAKE_SOURCE_DIR}/migrations/*.sql ${CMAKE_SOURCE_DIR}/web/dist/*)
foreach(file IN LISTS data_files)
  list(APPEND resource_entries "${file}|${CMAKE_SOURCE_DIR}/${file}")
  list(APPEND resource_files ${CMAKE_SOURCE_DIR}/${file})
endforeach()

# Styles and scripts also travel packed, as browsers ask for them; with brotli too where it is installed.
find_program(GZIP gzip REQUIRED)
find_program(BROTLI brotli)
foreach(file IN LISTS data_files)
  if(NOT file MATCHES "^web/dist/.*\\.(css|js|svg)$")
    continue()
  endif()
  set(packed ${resource_dir}/${file})
  get_filename_component(folder ${packed} DIRECTORY)
  file(MAKE_DIRECTORY ${folder})
  add_custom_command(OUTPUT ${packed}.gz DEPENDS ${CMAKE_SOURCE_DIR}/${file}
    COMMAND ${GZIP} -9 -n -c ${CMAKE_SOURCE_DIR}/${file} > ${packed}.gz VERBATIM)
  list(APPEND resource_entries "${file}.gz|${packed}.gz")
  list(APPEND resource_files ${packed}.gz)
  if(BROTLI)
    add_custom_command(OUTPUT ${packed}.br DEPENDS ${CMAKE_SOURCE_DIR}/${file}
      COMMAND ${BROTLI} -q 11 -f -o ${packed}.br ${CMAKE_SOURCE_DIR}/${file} VERBATIM)
    list(APPEND resource_entries "${file}.br|${packed}.br")
    list(APPEND resource_files ${packed}.br)
  endif()
endforeach()

list(JOIN resource_entries "\n" resource_text)
file(MAKE_DIRECTORY ${resource_dir})
file(GENERATE OUTPUT ${resource_list} CONTENT "${resource_text}\n")
add_custom_command(
  OUTPUT ${resource_dir}/embedded_files.S ${resource_dir}/embedded_files.cc
  COMMAND ${CMAKE_COMMAND} -DOUT=${resource_dir} -DLIST=${resource_list} -P ${CMAKE_SOURCE_DIR}/cmake/embed.cmake
  DEPENDS ${resource_files} ${resource_list} ${CMAKE_SOURCE_DIR}/cmake/embed.cmake
  COMMENT "resources")
add_library(meent_resources STATIC ${resource_dir}/embedded_files.S ${resource_dir}/embedded_files.cc)
target_include_directories(meent_resources PRIVATE ${CMAKE_SOURCE_DIR}/src)
set_source_files_properties(${resource_dir}/embedded_files.S PROPERTIES OBJECT_DEPENDS "${resource_files}")
