// The few ICU calls we make, under names Swift can import.
//
// This header must never include <unicode/…>: Swift's Foundation carries its own ICU as a clang module, and a
// Swift file that saw both would not compile. Text is UTF-16 throughout; lengths count UTF-16 units.
// `error` receives ICU's UErrorCode: 0 or negative is success.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct cicu_breaks cicu_breaks;
typedef struct cicu_converter cicu_converter;

const char *cicu_error_name(int32_t error);
const char *cicu_version(void);
const char *cicu_unicode_version(void);

/// kind: 0 = words, 1 = sentences, 2 = grapheme clusters.
cicu_breaks *cicu_breaks_open(int32_t kind, const char *locale, int32_t *error);
void cicu_breaks_close(cicu_breaks *breaks);

/// Finds every boundary of `text` in one call. Writes up to `capacity` segment ends and rule statuses; returns how
/// many segments there are, so a result above `capacity` asks for a larger buffer. `text` need not outlive the call.
int32_t cicu_breaks_all(cicu_breaks *breaks, const uint16_t *text, int32_t length, int32_t *ends, int32_t *statuses,
                        int32_t capacity, int32_t *error);

/// The same from UTF-8 in one call: `units` has room for `capacity`, at least `length`; their number goes to `count`.
int32_t cicu_breaks_utf8(cicu_breaks *breaks, const char *bytes, int32_t length, uint16_t *units, int32_t *count,
                         int32_t *ends, int32_t *statuses, int32_t capacity, int32_t *error);

/// Illegal UTF-8 becomes U+FFFD. Returns the number of units, never above the number of bytes.
int32_t cicu_from_utf8(const char *bytes, int32_t length, uint16_t *out, int32_t capacity, int32_t *error);

/// Half a surrogate pair becomes U+FFFD. Returns the number of bytes, at most three times that of units.
int32_t cicu_to_utf8(const uint16_t *units, int32_t length, char *out, int32_t capacity, int32_t *error);

/// Both return the full length wanted, which may be above `capacity`.
int32_t cicu_nfkc_casefold(const uint16_t *text, int32_t length, uint16_t *out, int32_t capacity, int32_t *error);
int32_t cicu_simplify(uint16_t *text, int32_t length, int32_t capacity, int32_t *error);

/// Whether normalising (NFKC, case folded) never joins or reorders the character with what stands before it.
bool cicu_nfkc_begins(uint32_t character);
/// Default_Ignorable_Code_Point: nothing is seen of it.
bool cicu_is_ignorable(uint32_t character);
/// Extended_Pictographic or Emoji_Modifier: may be part of an emoji of several characters.
bool cicu_is_pictograph(uint32_t character);

cicu_converter *cicu_converter_open(const char *name, int32_t *error);
void cicu_converter_close(cicu_converter *converter);
/// Strict: an illegal or incomplete sequence is an error, never a replacement character.
int32_t cicu_converter_decode(cicu_converter *converter, const char *bytes, int32_t length, uint16_t *out,
                              int32_t capacity, int32_t *error);
/// The same check without keeping what was decoded, for any length.
bool cicu_converter_accepts(cicu_converter *converter, const char *bytes, size_t length);

/// The folder in which ICU looks for this version's data, such as `icudt72l`.
const char *cicu_data_name(void);

/// Where ICU looks for data before its own. For the whole process, and only before the first word is looked up.
void cicu_set_data_directory(const char *path);

/// Calls `each` for every word of the dictionary in use, in the order of their units; `units` is valid during the call.
typedef void (*cicu_word)(void *context, const uint16_t *units, int32_t length, int32_t cost);
void cicu_stock_words(cicu_word each, void *context, int32_t *error);

/// A dictionary file for ICU of `count` different words: word i has the units from `ends[i - 1]` to `ends[i]` and a cost
/// of 1…254. Returns `length` bytes for `cicu_dictionary_free`; null with an error.
uint8_t *cicu_dictionary(const uint16_t *units, const int32_t *ends, const uint8_t *costs, int32_t count,
                         size_t *length, int32_t *error);
void cicu_dictionary_free(uint8_t *bytes);
