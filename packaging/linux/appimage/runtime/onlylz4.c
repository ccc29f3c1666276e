// SPDX-FileCopyrightText: 2026 Codeseal contributors
// SPDX-License-Identifier: Apache-2.0
// An image of ours is packed with LZ4. libsquashfuse can read other packings as well; its calls of them end
// here, so that their libraries, one of them under the GPL, need not be linked into the runtime.
#include <stddef.h>

// What each library calls a failure: all but zstd tell by a code that is not 0, zstd by one that it knows
// itself.
static const int failure = -1;

int uncompress(void* out, void* outSize, const void* in, unsigned long inSize);
int uncompress(void* out, void* outSize, const void* in, unsigned long inSize) {
  (void)out, (void)outSize, (void)in, (void)inSize;
  return failure;
}

int lzo1x_decompress_safe(const void* in, size_t inSize, void* out, void* outSize, void* scratch);
int lzo1x_decompress_safe(const void* in, size_t inSize, void* out, void* outSize, void* scratch) {
  (void)in, (void)inSize, (void)out, (void)outSize, (void)scratch;
  return failure;
}

size_t ZSTD_decompress(void* out, size_t outSize, const void* in, size_t inSize);
size_t ZSTD_decompress(void* out, size_t outSize, const void* in, size_t inSize) {
  (void)out, (void)outSize, (void)in, (void)inSize;
  return 0;
}

unsigned ZSTD_isError(size_t code);
unsigned ZSTD_isError(size_t code) {
  (void)code;
  return 1;
}

int lzma_stream_buffer_decode(void* memoryLimit, unsigned flags, const void* allocator, const void* in,
                              void* inAt, size_t inSize, void* out, void* outAt, size_t outSize);
int lzma_stream_buffer_decode(void* memoryLimit, unsigned flags, const void* allocator, const void* in,
                              void* inAt, size_t inSize, void* out, void* outAt, size_t outSize) {
  (void)memoryLimit, (void)flags, (void)allocator, (void)in, (void)inAt, (void)inSize, (void)out, (void)outAt,
      (void)outSize;
  return failure;
}
