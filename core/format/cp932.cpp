// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/cp932.h"

#include "format/utf8.h"

#include <unicode/ucnv.h>

#include <array>
#include <vector>

namespace tasuki::format {

namespace {

constexpr bool isLead(unsigned char b)
{
    return (b >= 0x81 && b <= 0x9f) || (b >= 0xe0 && b <= 0xfc);
}

constexpr bool isTrail(unsigned char b)
{
    return b >= 0x40 && b <= 0xfc && b != 0x7f;
}

constexpr bool isHalfKana(unsigned char b)
{
    return b >= 0xa1 && b <= 0xdf;
}

/// Both directions for the double bytes. ICU's table is asked once a pair: its single bytes are IBM's, which swap
/// control characters, and its streaming interface hides where a fault was.
struct Tables {
    std::vector<char16_t> characters = std::vector<char16_t>(0x10000, u'\0'); ///< by high × 256 + low
    std::vector<quint16> bytes = std::vector<quint16>(0x10000, 0);            ///< by UTF-16 unit
};

/// The way back of a letter that stands at several places is ICU's choice, which is also Windows'.
void addPair(UConverter* converter, quint16 pair, Tables& tables)
{
    const std::array<char, 2> bytes = {static_cast<char>(pair >> 8), static_cast<char>(pair & 0xff)};
    std::array<UChar, 4> unit{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t units =
        ucnv_toUChars(converter, unit.data(), static_cast<int32_t>(unit.size()), bytes.data(), 2, &status);
    if (U_FAILURE(status) || units != 1)
        return;
    tables.characters[pair] = unit[0];
    std::array<char, 4> back{};
    status = U_ZERO_ERROR;
    const int32_t size =
        ucnv_fromUChars(converter, back.data(), static_cast<int32_t>(back.size()), unit.data(), 1, &status);
    if (U_SUCCESS(status) && size == 2)
        tables.bytes[unit[0]] =
            static_cast<quint16>(static_cast<unsigned char>(back[0]) << 8 | static_cast<unsigned char>(back[1]));
}

Tables makeTables()
{
    Tables tables;
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open("ibm-943_P15A-2003", &status);
    if (U_FAILURE(status))
        return tables; // an ICU without its tables: every double byte is then refused, and nothing is garbled
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    for (int high = 0x81; high <= 0xfc; ++high) {
        for (int low = 0x40; isLead(static_cast<unsigned char>(high)) && low <= 0xfc; ++low) {
            if (isTrail(static_cast<unsigned char>(low)))
                addPair(converter, static_cast<quint16>(high << 8 | low), tables);
        }
    }
    ucnv_close(converter);
    return tables;
}

const Tables& tables()
{
    static const Tables made = makeTables(); // constant data, too large to be written out
    return made;
}

/// What Windows' table spells otherwise than everybody else's (JIS X 0208 is the same letter for both).
char32_t asWindowsSpellsIt(char32_t c)
{
    switch (c) {
    case U'\u301c': return U'\uff5e'; // 〜
    case U'\u2212': return U'\uff0d'; // −
    case U'\u2014': return U'\u2015'; // —
    case U'\u2016': return U'\u2225'; // ‖
    case U'\u00a2': return U'\uffe0'; // ¢
    case U'\u00a3': return U'\uffe1'; // £
    case U'\u00ac': return U'\uffe2'; // ¬
    case U'\u203e': return U'\uffe3'; // ‾
    case U'\u00a6': return U'\uffe4'; // ¦
    case U'\u00a5': return U'\uffe5'; // ¥
    case U'\u00a0': return U' ';
    default: return c;
    }
}

/// The letter that a kana and the combining (han)dakuten after it are, or 0.
char32_t composed(char32_t kana, char32_t mark)
{
    if ((mark != U'\u3099' && mark != U'\u309a') || kana < U'ぁ' || kana > U'ヽ')
        return 0;
    const std::array<char16_t, 2> both = {static_cast<char16_t>(kana), static_cast<char16_t>(mark)};
    const QString one = QStringView(both.data(), 2).toString().normalized(QString::NormalizationForm_C);
    return one.size() == 1 ? one[0].unicode() : 0;
}

} // namespace

std::optional<size_t> decodeCp932(std::string_view bytes, QByteArray& utf8)
{
    const Tables& t = tables();
    std::array<char, 1 << 14> piece;
    size_t filled = 0;
    const auto flush = [&] {
        utf8.append(piece.data(), static_cast<qsizetype>(filled));
        filled = 0;
    };
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (filled + 4 > piece.size())
            flush();
        const auto b = static_cast<unsigned char>(bytes[i]);
        if (b < 0x80) {
            piece[filled++] = bytes[i];
            continue;
        }
        char32_t character = 0;
        if (isHalfKana(b))
            character = 0xff61 + (b - 0xa1U);
        else if (isLead(b) && i + 1 < bytes.size())
            character = t.characters[static_cast<size_t>(b) << 8 | static_cast<unsigned char>(bytes[i + 1])];
        if (character == 0) {
            flush();
            return i;
        }
        if (!isHalfKana(b))
            ++i;
        filled += static_cast<size_t>(writeUtf8(character, piece.data() + filled));
    }
    flush();
    return std::nullopt;
}

std::optional<quint16> cp932Of(char32_t character)
{
    character = asWindowsSpellsIt(character);
    if (character < 0x80)
        return static_cast<quint16>(character);
    if (character >= 0xff61 && character <= 0xff9f)
        return static_cast<quint16>(character - 0xff61 + 0xa1);
    if (character > 0xffff || tables().bytes[character] == 0)
        return std::nullopt;
    return tables().bytes[character];
}

void encodeCp932(std::string_view utf8, QByteArray& cp932, const QByteArray& replacement,
                 const Unencodable& unencodable)
{
    for (size_t i = 0; i < utf8.size();) {
        char32_t character = nextCharacter(utf8, i);
        if (character >= U'ぁ' && character <= U'ヽ' && i < utf8.size()) {
            size_t behind = i;
            if (const char32_t one = composed(character, nextCharacter(utf8, behind)); one != 0) {
                character = one;
                i = behind;
            }
        }
        if (const auto bytes = cp932Of(character)) {
            if (*bytes > 0xff)
                cp932.append(static_cast<char>(*bytes >> 8));
            cp932.append(static_cast<char>(*bytes & 0xff));
        } else {
            unencodable(character);
            cp932.append(replacement);
        }
    }
}

} // namespace tasuki::format
