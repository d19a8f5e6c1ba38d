# One function a kind of target, so that every folder is built, warned about and checked in the same way.

add_library(playground_flags INTERFACE)
target_compile_options(playground_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Woverloaded-virtual -Wimplicit-fallthrough
  # Designated initialisers leave out what has a default, on purpose.
  -Wno-missing-field-initializers)
if(CMAKE_UNITY_BUILD)
  # Several sources in one see each other's unnamed namespaces, and each counts as included.
  target_compile_options(playground_flags INTERFACE -Wno-shadow -Wno-subobject-linkage)
endif()
target_compile_definitions(playground_flags INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_STRICT_ITERATORS
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT)
target_include_directories(playground_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(PLAYGROUND_SANITIZE)
  target_compile_options(playground_flags INTERFACE -fsanitize=${PLAYGROUND_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(playground_flags INTERFACE -fsanitize=${PLAYGROUND_SANITIZE})
  if(PLAYGROUND_SANITIZE MATCHES undefined)
    # Awaiting a private Qt signal binds a null reference inside QCoro; harmless, and not ours. What the rest of these
    # find, the address sanitizer finds too, but for a third of the time it takes to compile.
    target_compile_options(playground_flags INTERFACE
      -fno-sanitize=null,vptr,object-size,alignment,pointer-overflow -fno-sanitize-recover=undefined)
  endif()
endif()
find_program(PLAYGROUND_MOLD mold)
if(PLAYGROUND_MOLD)
  target_link_options(playground_flags INTERFACE -fuse-ld=mold)
endif()

# playground_library(core_trace DEPENDS core_base Qt6::Core [PRIVATE spdlog::spdlog])
# A static library of every source and header in the calling folder. What DEPENDS leaves out cannot be linked,
# and every header must compile by itself (target all_verify_interface_header_sets). Our flags end where the build does:
# who uses the installed library gets C++20 and the include folder only.
function(playground_library name)
  cmake_parse_arguments(arg "" "" "DEPENDS;PRIVATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp)
  file(GLOB headers CONFIGURE_DEPENDS *.h)
  if(sources)
    add_library(${name} STATIC ${sources})
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${headers})
    target_link_libraries(${name} PUBLIC $<BUILD_INTERFACE:playground_flags> ${arg_DEPENDS} PRIVATE ${arg_PRIVATE})
    target_compile_features(${name} PUBLIC cxx_std_20)
    playground_precompile(${name})
    # moc must see the headers.
    target_sources(${name} PRIVATE ${headers})
  else()
    add_library(${name} INTERFACE)
    target_sources(${name} INTERFACE FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${headers})
    target_compile_features(${name} INTERFACE cxx_std_20)
    target_link_libraries(${name} INTERFACE $<BUILD_INTERFACE:playground_flags> ${arg_DEPENDS})
  endif()
endfunction()

# Where the compiler optimises less, or more, than the build type says. Tests beside a release run once and compile in
# half the time. Under a sanitizer optimising takes twice as long, so that only core is, in which tests spend their time.
function(playground_optimise name kind)
  if(PLAYGROUND_SANITIZE AND kind STREQUAL core)
    target_compile_options(${name} PRIVATE -O1)
  elseif(NOT PLAYGROUND_SANITIZE AND kind MATCHES "_tests$")
    target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)
  endif()
endfunction()

# Only what is slow to parse and never changes is precompiled, once for each kind of target: a precompiled header takes
# ten seconds and a quarter of a gigabyte. Define a kind with its headers, then give it to targets.
function(playground_precompiled kind links)
  set(source ${PROJECT_BINARY_DIR}/precompiled_${kind}.cpp)
  file(CONFIGURE OUTPUT ${source} CONTENT "")
  add_library(precompiled_${kind} OBJECT EXCLUDE_FROM_ALL ${source})
  set_target_properties(precompiled_${kind} PROPERTIES AUTOMOC OFF)
  target_link_libraries(precompiled_${kind} PRIVATE playground_flags ${links})
  playground_optimise(precompiled_${kind} ${kind})
  target_precompile_headers(precompiled_${kind} PRIVATE <chrono> <functional> <memory> <optional> <string> <vector> ${ARGN})
endfunction()

playground_precompiled(core Qt6::Core <QtCore>)
if(PLAYGROUND_BUILD_UI)
  playground_precompiled(ui Qt6::Widgets <QtWidgets>)
endif()
if(PLAYGROUND_BUILD_TESTS)
  find_package(GTest REQUIRED)
  playground_precompiled(core_tests "Qt6::Core;GTest::gtest" <QtCore> <gtest/gtest.h>)
  if(PLAYGROUND_BUILD_UI)
    playground_precompiled(ui_tests "Qt6::Widgets;GTest::gtest" <QtWidgets> <gtest/gtest.h>)
  endif()
endif()

# What does not link the widgets does not see them.
function(playground_precompile name)
  get_target_property(links ${name} LINK_LIBRARIES)
  set(kind core)
  if(links MATCHES "Qt6::Widgets|ui_")
    set(kind ui)
  endif()
  if(links MATCHES "playground_testing")
    string(APPEND kind _tests)
  endif()
  playground_optimise(${name} ${kind})
  target_precompile_headers(${name} REUSE_FROM precompiled_${kind})
endfunction()

# playground_test(core_trace DEPENDS core_trace [LABELS core])
# One test program of every source in the calling folder; its tests are named after the folder.
function(playground_test name)
  cmake_parse_arguments(arg "" "" "DEPENDS;LABELS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  add_executable(test_${name} ${sources})
  target_link_libraries(test_${name} PRIVATE playground_flags ${arg_DEPENDS} playground_testing)
  playground_precompile(test_${name})
  string(REPLACE "_" "/" path ${name})
  set(most 120)
  if(PLAYGROUND_SANITIZE)
    set(most 300)
  endif()
  gtest_discover_tests(test_${name} TEST_PREFIX "${path}." DISCOVERY_TIMEOUT 60
                       PROPERTIES TIMEOUT ${most} LABELS "${arg_LABELS}")
endfunction()
