# SPDX-FileCopyrightText: 2026 Codeseal contributors
# SPDX-License-Identifier: Apache-2.0
# Compiles for 64-bit Windows with Debian's mingw-w64; the libraries are those that libraries.sh leaves in
# CODESEAL_CROSS_PREFIX, the tools of Qt the machine's own.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
# The variant whose std::thread and std::mutex are there.
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
foreach(tool ar ranlib strip objdump)
  string(TOUPPER ${tool} variable)
  set(CMAKE_${variable} /usr/bin/x86_64-w64-mingw32-${tool} CACHE FILEPATH "")
endforeach()

# The machine's own rcc packs with Zstandard, which the Qt for Windows is made without.
set(CMAKE_AUTORCC_OPTIONS --no-zstd)

set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES CODESEAL_CROSS_PREFIX)
set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 ${CODESEAL_CROSS_PREFIX})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

set(QT_HOST_PATH /usr CACHE PATH "")
file(GLOB host_cmake /usr/lib/*-linux-gnu/cmake/Qt6/Qt6Config.cmake)
cmake_path(GET host_cmake PARENT_PATH host_cmake)
cmake_path(GET host_cmake PARENT_PATH host_cmake)
set(QT_HOST_PATH_CMAKE_DIR ${host_cmake} CACHE PATH "")
set(Qt6LinguistTools_DIR ${host_cmake}/Qt6LinguistTools CACHE PATH "")
