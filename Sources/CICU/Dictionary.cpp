// ICU's word dictionary: reading the installed one, and making another in the same format.
//
// The format is that of ICU's gendict (`gendict --uchars`): a data header, eight indexes, a serialised UCharsTrie.

extern "C" {
#include "CICU.h"
}

#include <cstdlib>
#include <cstring>
#include <memory>
#include <unicode/putil.h>
#include <unicode/ucharstrie.h>
#include <unicode/ucharstriebuilder.h>
#include <unicode/udata.h>
#include <unicode/unistr.h>
#include <unicode/uversion.h>

namespace {

/// Little-endian, ASCII: the suffix of every data package on the machines we run on.
constexpr char package[] = "icudt" U_ICU_VERSION_SHORT "l";
constexpr char brkitrPackage[] = "icudt" U_ICU_VERSION_SHORT "l-brkitr";

/// What stands before the trie (i18n_dictionary format, source/tools/gendict).
struct Header {
  uint16_t size = 32;
  uint8_t magic[2] = {0xDA, 0x27};
  UDataInfo info = {sizeof(UDataInfo), 0, U_IS_BIG_ENDIAN, U_CHARSET_FAMILY, U_SIZEOF_UCHAR, 0,
                    {'D', 'i', 'c', 't'}, {1, 0, 0, 0}, {0, 0, 0, 0}};
  uint8_t padding[8] = {};
  int32_t indexes[8] = {};
};
static_assert(offsetof(Header, indexes) == 32, "the data header is 32 bytes long");

constexpr int32_t trieOffset = 0, totalSize = 3, trieType = 4;  // places in `indexes`; 1 and 2 are ends of later parts
constexpr int32_t ucharsTrieWithValues = 1 | 8;

}  // namespace

extern "C" {

const char *cicu_data_name(void) { return package; }

void cicu_set_data_directory(const char *path) { u_setDataDirectory(path); }

void cicu_stock_words(cicu_word each, void *context, int32_t *error) {
  UErrorCode &code = *reinterpret_cast<UErrorCode *>(error);
  UDataMemory *data = udata_open(brkitrPackage, "dict", "cjdict", &code);
  if (U_FAILURE(code)) return;
  const auto *indexes = static_cast<const int32_t *>(udata_getMemory(data));
  const auto *trie = reinterpret_cast<const char16_t *>(reinterpret_cast<const char *>(indexes) + indexes[trieOffset]);
  {
    icu::UCharsTrie::Iterator words(icu::ConstChar16Ptr(trie), 0, code);
    while (words.next(code)) {
      const icu::UnicodeString &word = words.getString();
      each(context, reinterpret_cast<const uint16_t *>(word.getBuffer()), word.length(), words.getValue());
    }
  }
  udata_close(data);
}

uint8_t *cicu_dictionary(const uint16_t *units, const int32_t *ends, const uint8_t *costs, int32_t count,
                         size_t *length, int32_t *error) {
  UErrorCode &code = *reinterpret_cast<UErrorCode *>(error);
  icu::UCharsTrieBuilder builder(code);
  const auto *text = reinterpret_cast<const char16_t *>(units);
  for (int32_t word = 0, start = 0; word < count && U_SUCCESS(code); start = ends[word++]) {
    // An alias of our buffer: the builder copies the word.
    builder.add(icu::UnicodeString(false, icu::ConstChar16Ptr(text + start), ends[word] - start), costs[word], code);
  }
  icu::UnicodeString trie;
  builder.buildUnicodeString(USTRINGTRIE_BUILD_SMALL, trie, code);
  if (U_FAILURE(code)) return nullptr;

  Header header;
  size_t trieBytes = static_cast<size_t>(trie.length()) * sizeof(char16_t);
  header.indexes[trieOffset] = sizeof header.indexes;
  for (int32_t end = trieOffset + 1; end <= totalSize; end++) {
    header.indexes[end] = static_cast<int32_t>(sizeof header.indexes + trieBytes);
  }
  header.indexes[trieType] = ucharsTrieWithValues;
  *length = sizeof header + trieBytes;
  auto *bytes = static_cast<uint8_t *>(std::malloc(*length));
  if (bytes == nullptr) {
    code = U_MEMORY_ALLOCATION_ERROR;
    return nullptr;
  }
  std::memcpy(bytes, &header, sizeof header);
  std::memcpy(bytes + sizeof header, trie.getBuffer(), trieBytes);
  return bytes;
}

void cicu_dictionary_free(uint8_t *bytes) { std::free(bytes); }

}  // extern "C"
