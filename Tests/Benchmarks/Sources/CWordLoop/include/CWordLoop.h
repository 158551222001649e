// The yardstick: what a C program that cuts UTF-8 texts into words with ICU would do, and nothing else.
#pragma once
#include <stdint.h>

/// Text i has the bytes from `ends[i - 1]` to `ends[i]`. Returns the sum of all words' ends, so that nothing is left out;
/// −1 when ICU fails.
int64_t word_loop(const char *bytes, const int32_t *ends, int32_t count);
