#include "CWordLoop.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

int64_t word_loop(const char *bytes, const int32_t *ends, int32_t count) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t longest = 0;
  for (int32_t i = 0, start = 0; i < count; start = ends[i++]) {
    if (ends[i] - start > longest) longest = ends[i] - start;
  }
  UBreakIterator *breaks = ubrk_open(UBRK_WORD, "zh", NULL, 0, &error);
  UChar *units = malloc(sizeof(UChar) * (size_t)(longest + 1));
  int32_t *found = malloc(sizeof(int32_t) * (size_t)(longest + 1)), *statuses = malloc(sizeof(int32_t) * (size_t)(longest + 1));
  int64_t sum = 0;
  for (int32_t i = 0, start = 0; i < count && U_SUCCESS(error); start = ends[i++]) {
    int32_t length = 0, words = 0;
    u_strFromUTF8WithSub(units, longest + 1, &length, bytes + start, ends[i] - start, 0xFFFD, NULL, &error);
    ubrk_setText(breaks, units, length, &error);
    ubrk_first(breaks);
    for (int32_t end; (end = ubrk_next(breaks)) != UBRK_DONE; words++) {
      found[words] = end;
      statuses[words] = ubrk_getRuleStatus(breaks);
    }
    for (int32_t word = 0; word < words; word++) sum += found[word];
  }
  ubrk_close(breaks);
  free(units), free(found), free(statuses);
  return U_SUCCESS(error) ? sum : -1;
}
