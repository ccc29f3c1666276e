// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
// To be loaded before all else: every file that a program deletes or replaces is kept in the directory that
// CODESEAL_KEEP names, so that somebody can look at it afterwards.
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

namespace {

void keep(int directory, const char* path) {
  const char* const into = std::getenv("CODESEAL_KEEP");
  if (!into) return;
  static std::atomic<int> count = 0;
  char kept[4096];
  std::snprintf(kept, sizeof kept, "%s/%d-%d", into, int(::getpid()), int(++count));
  (void)::linkat(directory, path, AT_FDCWD, kept, 0);
}

template <class Function>
Function next(const char* name) {
  return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

}  // namespace

extern "C" {

int unlink(const char* path) noexcept {
  keep(AT_FDCWD, path);
  return next<int (*)(const char*)>("unlink")(path);
}

int unlinkat(int directory, const char* path, int flags) noexcept {
  keep(directory, path);
  return next<int (*)(int, const char*, int)>("unlinkat")(directory, path, flags);
}

int remove(const char* path) noexcept {
  keep(AT_FDCWD, path);
  return next<int (*)(const char*)>("remove")(path);
}

int rename(const char* from, const char* to) noexcept {
  keep(AT_FDCWD, to);
  return next<int (*)(const char*, const char*)>("rename")(from, to);
}
}
