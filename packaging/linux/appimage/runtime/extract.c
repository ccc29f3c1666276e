// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "image.h"

#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static bool complain(const char* path) {
  perror(path);
  return false;
}

static bool makeDirectory(const char* path) {
  return mkdir(path, 0755) == 0 || errno == EEXIST || complain(path);
}

static bool writeAll(int file, const char* bytes, size_t count) {
  while (count > 0) {
    const ssize_t written = write(file, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes += written;
    count -= (size_t)written;
  }
  return true;
}

static bool extractFile(sqfs* fs, sqfs_inode* inode, const char* path, mode_t mode) {
  static char block[1 << 20];
  unlink(path);
  const int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode & 0777);
  if (file < 0) return complain(path);
  const sqfs_off_t size = (sqfs_off_t)inode->xtra.reg.file_size;
  bool good = true;
  for (sqfs_off_t at = 0; good && at < size;) {
    sqfs_off_t count = sizeof block;
    good = sqfs_read_range(fs, inode, at, &count, block) == SQFS_OK && count > 0 &&
           writeAll(file, block, (size_t)count);
    at += count;
  }
  // A full disk may tell so only now.
  return (close(file) == 0 && good) || complain(path);
}

static bool extractLink(sqfs* fs, sqfs_inode* inode, const char* path) {
  char target[PATH_MAX];
  size_t size = sizeof target;
  unlink(path);
  return (sqfs_readlink(fs, inode, target, &size) == SQFS_OK && symlink(target, path) == 0) || complain(path);
}

static bool extractEntry(sqfs* fs, const sqfs_traverse* at, const char* target, const char* pattern,
                         bool tell) {
  char path[PATH_MAX];
  if (snprintf(path, sizeof path, "%s/%s", target, at->path) >= (int)sizeof path) return false;
  sqfs_inode inode;
  if (sqfs_inode_get(fs, &inode, at->entry.inode) != SQFS_OK) return complain(path);
  const mode_t mode = inode.base.mode;
  if (S_ISDIR(mode)) return makeDirectory(path);
  if (pattern && fnmatch(pattern, at->path, FNM_PATHNAME | FNM_LEADING_DIR) != 0) return true;
  const bool good = S_ISLNK(mode) ? extractLink(fs, &inode, path) : extractFile(fs, &inode, path, mode);
  if (good && tell) puts(path);
  return good;
}

bool extractImage(const char* image, size_t offset, const char* target, const char* pattern, bool tell) {
  sqfs fs;
  sqfs_traverse at;
  sqfs_err error = sqfs_open_image(&fs, image, offset);  // says why it failed
  if (error != SQFS_OK) return false;
  if (!makeDirectory(target)) return false;
  error = sqfs_traverse_open(&at, &fs, sqfs_inode_root(&fs));
  bool good = error == SQFS_OK;
  while (good && sqfs_traverse_next(&at, &error))
    if (!at.dir_end) good = extractEntry(&fs, &at, target, pattern, tell);
  sqfs_traverse_close(&at);
  sqfs_fd_close(fs.fd);
  return good && error == SQFS_OK;
}
