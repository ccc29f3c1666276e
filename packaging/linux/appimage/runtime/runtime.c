// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
// The first part of an AppImage: makes its second part, a squashfs, readable and starts the AppRun in there.
// Through FUSE if possible, else from a copy. A keeper of its own holds either until the program has ended in
// whatever way, and leaves nothing behind.
#include "image.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CANNOT_START = 127 };

typedef struct {
  char path[PATH_MAX];  // of the AppImage
  size_t offset;
  char place[PATH_MAX];  // where its files can be read
} Image;

typedef void (*Keep)(const Image* image, int ready, int owner);

static const char help[] =
    "Options of the AppImage, before those of the program:\n"
    "  --appimage-extract [PATTERN]  unpack into the directory squashfs-root\n"
    "  --appimage-extract-and-run    run from a copy instead of a mount, like APPIMAGE_EXTRACT_AND_RUN=1\n"
    "  --appimage-mount              mount, print where, and stay until ended\n"
    "  --appimage-offset             print where the squashfs begins\n"
    "  --appimage-help               this text\n"
    "The copy or the mount is made in TMPDIR, or else in /tmp.\n";

static int removeOne(const char* path, const struct stat* status, int kind, struct FTW* where) {
  (void)status, (void)kind, (void)where;
  return remove(path);
}

static void removePlace(const Image* image) {
  nftw(image->place, removeOne, 16, FTW_DEPTH | FTW_PHYS | FTW_MOUNT);
}

static void keepMount(const Image* image, int ready, int owner) {
  if (serveImage(image->path, image->offset, image->place, ready, owner)) rmdir(image->place);
}

static void keepCopy(const Image* image, int ready, int owner) {
  if (extractImage(image->path, image->offset, image->place, NULL, false) && write(ready, "", 1) == 1) {
    struct pollfd watched = {.fd = owner, .events = POLLIN};
    while (poll(&watched, 1, -1) < 0 && errno == EINTR) {
    }
  }
  removePlace(image);
}

// What ends the program by the terminal or at a log-out must not end who cleans up after it.
static void standApart(void) {
  static const int ignored[] = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE};
  for (size_t i = 0; i < sizeof ignored / sizeof *ignored; ++i) signal(ignored[i], SIG_IGN);
  setsid();
  const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
  dup2(nothing, STDIN_FILENO);
  dup2(nothing, STDOUT_FILENO);
}

/// Starts a keeper for this process, which is to become the program; true when the files can be read.
static bool startKeeper(Keep keep, const Image* image) {
  int ready[2];
  const int owner = (int)syscall(SYS_pidfd_open, getpid(), 0);
  if (owner < 0 || pipe2(ready, O_CLOEXEC) != 0) return false;
  const pid_t keeper = fork();
  if (keeper == 0) {
    close(ready[0]);
    standApart();
    keep(image, ready[1], owner);
    _exit(0);
  }
  close(ready[1]);
  close(owner);
  char byte;
  ssize_t count = -1;
  while (keeper > 0 && (count = read(ready[0], &byte, 1)) < 0 && errno == EINTR) {
  }
  close(ready[0]);
  if (keeper > 0 && count != 1) waitpid(keeper, NULL, 0);
  return count == 1;
}

static bool makePlace(Image* image) {
  const char* parent = getenv("TMPDIR");
  if (!parent || *parent == '\0') parent = "/tmp";
  snprintf(image->place, sizeof image->place, "%s/.mount_codesealXXXXXX", parent);
  if (mkdtemp(image->place)) return true;
  perror(image->place);
  return false;
}

static bool makeReadable(Image* image, bool asCopy) {
  if (!makePlace(image)) return false;
  if (!asCopy && startKeeper(keepMount, image)) return true;
  if (!asCopy) fputs("The AppImage cannot be mounted; it runs from a copy.\n", stderr);
  if (startKeeper(keepCopy, image)) return true;
  fprintf(stderr, "The AppImage cannot be unpacked in %s.\n", image->place);
  removePlace(image);
  return false;
}

static int run(Image* image, char** arguments, bool asCopy) {
  char here[PATH_MAX];
  setenv("APPIMAGE", image->path, 1);
  setenv("ARGV0", arguments[0], 1);
  if (getcwd(here, sizeof here)) setenv("OWD", here, 1);
  if (!makeReadable(image, asCopy)) return CANNOT_START;
  setenv("APPDIR", image->place, 1);
  static char program[PATH_MAX + sizeof "/AppRun"];
  snprintf(program, sizeof program, "%s/AppRun", image->place);
  arguments[0] = program;
  execv(program, arguments);
  perror(program);
  return CANNOT_START;
}

static int mountOnly(Image* image) {
  if (!makePlace(image) || !startKeeper(keepMount, image)) {
    fputs("The AppImage cannot be mounted.\n", stderr);
    rmdir(image->place);
    return CANNOT_START;
  }
  puts(image->place);
  fflush(stdout);
  pause();
  return 0;
}

int main(int argc, char** argv) {
  static Image image;
  const ssize_t length = readlink("/proc/self/exe", image.path, sizeof image.path - 1);
  image.offset = length > 0 ? imageOffset(image.path) : 0;
  if (image.offset == 0) {
    fputs("The AppImage cannot find itself; is /proc mounted?\n", stderr);
    return CANNOT_START;
  }
  const char* option = argc > 1 ? argv[1] : "";
  if (strcmp(option, "--appimage-help") == 0) return fputs(help, stdout) < 0;
  if (strcmp(option, "--appimage-offset") == 0) return printf("%zu\n", image.offset) < 0;
  if (strcmp(option, "--appimage-mount") == 0) return mountOnly(&image);
  if (strcmp(option, "--appimage-extract") == 0)
    return !extractImage(image.path, image.offset, "squashfs-root", argc > 2 ? argv[2] : NULL, true);
  const bool asked = strcmp(option, "--appimage-extract-and-run") == 0;
  if (asked) {  // the program does not see it
    argv[1] = argv[0];
    ++argv;
  }
  return run(&image, argv, asked || getenv("APPIMAGE_EXTRACT_AND_RUN"));
}
