// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>

namespace tasuki::format {

/// The place of the first byte that is not UTF-8, strictly (no overlong forms, no surrogates, nothing beyond
/// U+10FFFF, no cut last character), or nothing if all is well.
std::optional<size_t> firstInvalidUtf8(std::string_view bytes);

/// The character at `at`, which moves behind it. `bytes` is valid UTF-8 and `at` the start of a character.
char32_t nextCharacter(std::string_view bytes, size_t& at);

/// Writes one character to `out`, which has room for 4 bytes, and answers how many it took.
int writeUtf8(char32_t character, char* out);

} // namespace tasuki::format
