#include "CICU.h"

#include <assert.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>
#include <unicode/uversion.h>

static_assert(sizeof(UErrorCode) == sizeof(int32_t), "UErrorCode is passed as int32_t");
static_assert(sizeof(UChar) == sizeof(uint16_t), "UChar is passed as uint16_t");

#define CODE(error) ((UErrorCode *)(error))

const char *cicu_error_name(int32_t error) { return u_errorName((UErrorCode)error); }
const char *cicu_version(void) { return U_ICU_VERSION; }
const char *cicu_unicode_version(void) { return U_UNICODE_VERSION; }

cicu_breaks *cicu_breaks_open(int32_t kind, const char *locale, int32_t *error) {
  static const UBreakIteratorType kinds[] = {UBRK_WORD, UBRK_SENTENCE, UBRK_CHARACTER};
  return (cicu_breaks *)ubrk_open(kinds[kind], locale, NULL, 0, CODE(error));
}

void cicu_breaks_close(cicu_breaks *breaks) { ubrk_close((UBreakIterator *)breaks); }

int32_t cicu_breaks_all(cicu_breaks *breaks, const uint16_t *text, int32_t length, int32_t *ends, int32_t *statuses,
                        int32_t capacity, int32_t *error) {
  UBreakIterator *iterator = (UBreakIterator *)breaks;
  ubrk_setText(iterator, (const UChar *)text, length, CODE(error));
  if (U_FAILURE(*CODE(error))) return 0;
  int32_t count = 0;
  ubrk_first(iterator);
  for (int32_t end; (end = ubrk_next(iterator)) != UBRK_DONE; count++) {
    if (count >= capacity) continue;
    ends[count] = end;
    statuses[count] = ubrk_getRuleStatus(iterator);
  }
  return count;
}

int32_t cicu_from_utf8(const char *bytes, int32_t length, uint16_t *out, int32_t capacity, int32_t *error) {
  int32_t count = 0;
  u_strFromUTF8WithSub((UChar *)out, capacity, &count, bytes, length, 0xFFFD, NULL, CODE(error));
  return count;
}

int32_t cicu_breaks_utf8(cicu_breaks *breaks, const char *bytes, int32_t length, uint16_t *units, int32_t *count,
                         int32_t *ends, int32_t *statuses, int32_t capacity, int32_t *error) {
  *count = cicu_from_utf8(bytes, length, units, capacity, error);
  return U_FAILURE(*CODE(error)) ? 0 : cicu_breaks_all(breaks, units, *count, ends, statuses, capacity, error);
}

int32_t cicu_to_utf8(const uint16_t *units, int32_t length, char *out, int32_t capacity, int32_t *error) {
  int32_t count = 0;
  u_strToUTF8WithSub(out, capacity, &count, (const UChar *)units, length, 0xFFFD, NULL, CODE(error));
  return count;
}

int32_t cicu_nfkc_casefold(const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity, int32_t *error) {
  const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(CODE(error));
  return unorm2_normalize(normalizer, (const UChar *)text, length, (UChar *)out, capacity, CODE(error));
}

int32_t cicu_simplify(uint16_t *text, int32_t length, int32_t capacity, int32_t *error) {
  static const UChar id[] = {'H', 'a', 'n', 't', '-', 'H', 'a', 'n', 's'};
  UTransliterator *transliterator = utrans_openU(id, 9, UTRANS_FORWARD, NULL, 0, NULL, CODE(error));
  if (U_FAILURE(*CODE(error))) return 0;
  int32_t count = length, limit = length;
  utrans_transUChars(transliterator, (UChar *)text, &count, capacity, 0, &limit, CODE(error));
  utrans_close(transliterator);
  return count;
}

bool cicu_nfkc_begins(uint32_t character) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&error);
  return U_SUCCESS(error) && unorm2_hasBoundaryBefore(normalizer, (UChar32)character);
}

bool cicu_is_ignorable(uint32_t character) {
  return u_hasBinaryProperty((UChar32)character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool cicu_is_pictograph(uint32_t character) {
  return u_hasBinaryProperty((UChar32)character, UCHAR_EXTENDED_PICTOGRAPHIC) ||
         u_hasBinaryProperty((UChar32)character, UCHAR_EMOJI_MODIFIER);
}

cicu_converter *cicu_converter_open(const char *name, int32_t *error) {
  UConverter *converter = ucnv_open(name, CODE(error));
  if (U_FAILURE(*CODE(error))) return NULL;
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, CODE(error));
  return (cicu_converter *)converter;
}

void cicu_converter_close(cicu_converter *converter) { ucnv_close((UConverter *)converter); }

int32_t cicu_converter_decode(cicu_converter *converter, const char *bytes, int32_t length, uint16_t *out,
                              int32_t capacity, int32_t *error) {
  return ucnv_toUChars((UConverter *)converter, (UChar *)out, capacity, bytes, length, CODE(error));
}

bool cicu_converter_accepts(cicu_converter *converter, const char *bytes, size_t length) {
  UConverter *decoder = (UConverter *)converter;
  const char *next = bytes, *end = bytes + length;
  UChar units[4096];
  UErrorCode error;
  ucnv_resetToUnicode(decoder);
  do {
    UChar *out = units;
    error = U_ZERO_ERROR;
    ucnv_toUnicode(decoder, &out, units + sizeof units / sizeof *units, &next, end, NULL, true, &error);
  } while (error == U_BUFFER_OVERFLOW_ERROR);
  return U_SUCCESS(error);
}
