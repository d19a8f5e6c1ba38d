# What `cmake --install` copies. Component library: core, its headers and what find_package(ActorPlayground) reads;
# component application: the program, the scenarios and their schema.

include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package ${CMAKE_INSTALL_LIBDIR}/cmake/ActorPlayground)
get_target_property(parts core INTERFACE_LINK_LIBRARIES)
install(TARGETS core ${parts} EXPORT ActorPlayground COMPONENT library
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}/actor-playground
        FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/actor-playground)
install(EXPORT ActorPlayground NAMESPACE ActorPlayground:: FILE ActorPlaygroundTargets.cmake DESTINATION ${package}
        COMPONENT library)

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/ActorPlaygroundConfig.cmake.in
  ${PROJECT_BINARY_DIR}/ActorPlaygroundConfig.cmake INSTALL_DESTINATION ${package})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/ActorPlaygroundConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/ActorPlaygroundConfig.cmake ${PROJECT_BINARY_DIR}/ActorPlaygroundConfigVersion.cmake
        DESTINATION ${package} COMPONENT library)
install(FILES ${PROJECT_SOURCE_DIR}/core/README.md ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR}
        COMPONENT library)

if(PLAYGROUND_BUILD_UI)
  install(TARGETS actor-playground COMPONENT application)
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/scenarios ${PROJECT_SOURCE_DIR}/resources/schema
          DESTINATION ${CMAKE_INSTALL_DATADIR}/actor-playground COMPONENT application)
endif()
