// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
#include "image.h"

#include <elf.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static size_t larger(size_t a, size_t b) {
  return a > b ? a : b;
}

static size_t endOfElf(int file) {
  Elf64_Ehdr head;
  if (pread(file, &head, sizeof head, 0) != sizeof head || memcmp(head.e_ident, ELFMAG, SELFMAG) != 0 ||
      head.e_ident[EI_CLASS] != ELFCLASS64)
    return 0;
  size_t end = head.e_shoff + (size_t)head.e_shentsize * head.e_shnum;
  for (int i = 0; i < head.e_phnum; ++i) {
    Elf64_Phdr segment;
    const off_t at = (off_t)head.e_phoff + (off_t)i * head.e_phentsize;
    if (pread(file, &segment, sizeof segment, at) != sizeof segment) return 0;
    end = larger(end, segment.p_offset + segment.p_filesz);
  }
  for (int i = 0; i < head.e_shnum; ++i) {
    Elf64_Shdr section;
    const off_t at = (off_t)head.e_shoff + (off_t)i * head.e_shentsize;
    if (pread(file, &section, sizeof section, at) != sizeof section) return 0;
    if (section.sh_type != SHT_NOBITS) end = larger(end, section.sh_offset + section.sh_size);
  }
  return end;
}

size_t imageOffset(const char* path) {
  const int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  const size_t end = endOfElf(file);
  close(file);
  return end;
}
