// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#define FUSE_USE_VERSION 32
#include "image.h"

#include <errno.h>
#include <poll.h>
#include <squashfuse/ll.h>
#include <stdlib.h>
#include <unistd.h>

// squashfuse keeps so few blocks unpacked that libraries which are read in turn drive each other out.
enum { KEPT_BLOCKS = 64 };

static void beQuiet(enum fuse_log_level level, const char* format, va_list arguments) {
  (void)level;
  (void)format;
  (void)arguments;
}

static const struct fuse_lowlevel_ops operations = {
    .lookup = sqfs_ll_op_lookup,
    .forget = sqfs_ll_op_forget,
    .getattr = sqfs_ll_op_getattr,
    .readlink = sqfs_ll_op_readlink,
    .open = sqfs_ll_op_open,
    .read = sqfs_ll_op_read,
    .release = sqfs_ll_op_release,
    .opendir = sqfs_ll_op_opendir,
    .readdir = sqfs_ll_op_readdir,
    .releasedir = sqfs_ll_op_releasedir,
    .create = sqfs_ll_op_create,
};

// No signal and no thread ends this loop, so there is no moment in which the end of the owner is missed.
static void serve(struct fuse_session* session, int owner) {
  struct pollfd watched[] = {{.fd = owner, .events = POLLIN},
                             {.fd = fuse_session_fd(session), .events = POLLIN}};
  struct fuse_buf buffer = {.mem = NULL};
  while (!fuse_session_exited(session)) {
    if (poll(watched, 2, -1) < 0 && errno != EINTR) break;
    if (watched[0].revents != 0) break;
    if (watched[1].revents == 0) continue;
    const int received = fuse_session_receive_buf(session, &buffer);
    if (received == -EINTR) continue;
    if (received <= 0) break;
    fuse_session_process_buf(session, &buffer);
  }
  free(buffer.mem);
}

bool serveImage(const char* image, size_t offset, const char* target, int ready, int owner) {
  fuse_set_log_func(beQuiet);
  sqfs_ll* ll = sqfs_ll_open(image, offset);
  if (!ll) return false;
  sqfs_cache_destroy(&ll->fs.data_cache);
  if (sqfs_block_cache_init(&ll->fs.data_cache, KEPT_BLOCKS) != SQFS_OK) return false;

  char* words[] = {"appimage", "-o", "ro,nodev,nosuid,fsname=codeseal,subtype=appimage", NULL};
  struct fuse_args arguments = FUSE_ARGS_INIT(3, words);
  struct fuse_lowlevel_ops handlers = operations;
  sqfs_ll_chan channel;
  if (sqfs_ll_mount(&channel, target, &arguments, &handlers, sizeof handlers, ll) != SQFS_OK) return false;
  if (write(ready, "", 1) == 1) serve(channel.session, owner);
  sqfs_ll_unmount(&channel, target);
  return true;
}
