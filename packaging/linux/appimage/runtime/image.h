// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <squashfuse/squashfuse.h>
#include <stdbool.h>
#include <stddef.h>

/// Where the ELF file at `path` ends and, in an AppImage, its squashfs begins; 0 if it is no 64-bit ELF file.
size_t imageOffset(const char* path);

/// Unpacks the squashfs at `offset` of `image` into the directory `target`, which is made if need be. With a
/// `pattern` (of fnmatch) only what it names or what lies below that; `tell` prints each file. Says on stderr
/// why it failed.
bool extractImage(const char* image, size_t offset, const char* target, const char* pattern, bool tell);

/// Mounts the squashfs at `offset` of `image` on the directory `target`, writes one byte to `ready`, and
/// serves it until `owner`, a descriptor of poll(), becomes readable; then nothing is mounted any more.
/// False, and quiet, if it could not be mounted.
bool serveImage(const char* image, size_t offset, const char* target, int ready, int owner);
