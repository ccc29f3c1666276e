# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# codeseal_macos_bundle(NAME): makes the program NAME an application with its Info.plist and its icon.
set(macos_resources ${CMAKE_CURRENT_LIST_DIR})
set(CODESEAL_MACOS ${CMAKE_OSX_DEPLOYMENT_TARGET})
if(NOT CODESEAL_MACOS)
  set(CODESEAL_MACOS 11.0) # the oldest that Qt 6.5 to 6.8 run on
endif()
function(codeseal_macos_bundle name)
  configure_file(${macos_resources}/Info.plist.in ${CMAKE_CURRENT_BINARY_DIR}/Info.plist @ONLY)
  set(icon ${PROJECT_SOURCE_DIR}/resources/icons/codeseal.icns)
  target_sources(${name} PRIVATE ${icon})
  set_source_files_properties(${icon} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
  set_target_properties(${name} PROPERTIES MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_BINARY_DIR}/Info.plist)
endfunction()
