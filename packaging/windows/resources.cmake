# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# codeseal_windows_resources(NAME): gives the program NAME its icon, its version and its manifest.
set(windows_resources ${CMAKE_CURRENT_LIST_DIR})
function(codeseal_windows_resources name)
  configure_file(${windows_resources}/codeseal.rc.in ${CMAKE_CURRENT_BINARY_DIR}/codeseal.rc @ONLY)
  target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/codeseal.rc)
  if(MSVC)
    target_sources(${name} PRIVATE ${windows_resources}/codeseal.manifest)
  endif()
endfunction()
