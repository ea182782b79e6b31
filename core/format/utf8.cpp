// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/utf8.h"

#include <cstring>

namespace tasuki::format {

namespace {

/// How many bytes the valid character at `p` has; 0 if there is none.
size_t characterSize(const unsigned char* p, const unsigned char* end)
{
    const auto in = [&](size_t i, unsigned char low, unsigned char high) {
        return p + i < end && p[i] >= low && p[i] <= high;
    };
    const unsigned char lead = *p;
    if (lead < 0x80)
        return 1;
    if (lead < 0xc2)
        return 0;
    if (lead < 0xe0)
        return in(1, 0x80, 0xbf) ? 2 : 0;
    if (lead < 0xf0) {
        const unsigned char low = lead == 0xe0 ? 0xa0 : 0x80;  // shorter would do
        const unsigned char high = lead == 0xed ? 0x9f : 0xbf; // surrogates
        return in(1, low, high) && in(2, 0x80, 0xbf) ? 3 : 0;
    }
    if (lead > 0xf4)
        return 0;
    const unsigned char low = lead == 0xf0 ? 0x90 : 0x80;
    const unsigned char high = lead == 0xf4 ? 0x8f : 0xbf;
    return in(1, low, high) && in(2, 0x80, 0xbf) && in(3, 0x80, 0xbf) ? 4 : 0;
}

} // namespace

std::optional<size_t> firstInvalidUtf8(std::string_view bytes)
{
    const auto* const begin = reinterpret_cast<const unsigned char*>(bytes.data());
    const auto* const end = begin + bytes.size();
    const auto* p = begin;
    while (p < end) {
        quint64 eight = 0;
        while (end - p >= 8) { // most files are mostly ASCII
            std::memcpy(&eight, p, 8);
            if ((eight & 0x8080808080808080ULL) != 0)
                break;
            p += 8;
        }
        while (p < end && *p < 0x80)
            ++p;
        while (p < end && *p >= 0x80) {
            const size_t size = characterSize(p, end);
            if (size == 0)
                return static_cast<size_t>(p - begin);
            p += size;
        }
    }
    return std::nullopt;
}

char32_t nextCharacter(std::string_view bytes, size_t& at)
{
    const auto byte = [&](size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const auto rest = [&](size_t i) { return static_cast<char32_t>(byte(at + i) & 0x3f); };
    const unsigned char lead = byte(at);
    char32_t character = lead;
    size_t size = 1;
    if (lead >= 0xf0) {
        character = char32_t(lead & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3);
        size = 4;
    } else if (lead >= 0xe0) {
        character = char32_t(lead & 0x0f) << 12 | rest(1) << 6 | rest(2);
        size = 3;
    } else if (lead >= 0xc0) {
        character = char32_t(lead & 0x1f) << 6 | rest(1);
        size = 2;
    }
    at += size;
    return character;
}

int writeUtf8(char32_t c, char* out)
{
    const auto put = [&](int i, char32_t value) { out[i] = static_cast<char>(static_cast<unsigned char>(value)); };
    if (c < 0x80) {
        put(0, c);
        return 1;
    }
    if (c < 0x800) {
        put(0, 0xc0 | c >> 6);
        put(1, 0x80 | (c & 0x3f));
        return 2;
    }
    if (c < 0x10000) {
        put(0, 0xe0 | c >> 12);
        put(1, 0x80 | (c >> 6 & 0x3f));
        put(2, 0x80 | (c & 0x3f));
        return 3;
    }
    put(0, 0xf0 | c >> 18);
    put(1, 0x80 | (c >> 12 & 0x3f));
    put(2, 0x80 | (c >> 6 & 0x3f));
    put(3, 0x80 | (c & 0x3f));
    return 4;
}

} // namespace tasuki::format
