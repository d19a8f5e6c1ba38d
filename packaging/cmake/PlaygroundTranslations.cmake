# playground_translations(ui_window)
# Puts resources/translations, compiled, into the target as :/translations/actor-playground_LANGUAGE.qm. lrelease stands
# beside Qt's other tools.
function(playground_translations target)
  get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
  cmake_path(GET qmake PARENT_PATH tools)
  find_program(PLAYGROUND_LRELEASE NAMES lrelease lrelease-qt6 HINTS ${tools} ${tools}/../lib/qt6/bin REQUIRED)
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/translations/*.ts)
  set(folder ${PROJECT_BINARY_DIR}/translations)
  file(MAKE_DIRECTORY ${folder})
  foreach(source ${sources})
    cmake_path(GET source STEM name)
    add_custom_command(OUTPUT ${folder}/${name}.qm DEPENDS ${source} VERBATIM
                       COMMAND ${PLAYGROUND_LRELEASE} -silent ${source} -qm ${folder}/${name}.qm)
    list(APPEND compiled ${folder}/${name}.qm)
  endforeach()
  qt_add_resources(${target} translations PREFIX /translations BASE ${folder} FILES ${compiled})
endfunction()
