// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/key_map.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace tasuki::imports {

/// A key without what nobody sees (zero-width spaces, byte order marks, soft hyphens) and without spaces around it. The
/// same view where there is nothing of it; else `kept` holds it.
std::string_view visibleKey(std::string_view key, std::string& kept);
/// A key as it is compared with others that are spelled otherwise: full-width letters and digits are narrow, invisible
/// characters gone; case stays. Equal to the key where it is plain.
std::string keySpelling(std::string_view key);

/// Finds rows by keys that other programs may have spelled otherwise or damaged.
class KeyIndex {
public:
    enum class How {
        Exact,
        Respelled, ///< one key alone differs only by width or by what is not seen
        Unknown,
        Several,   ///< several keys differ only so
        LostZeros, ///< unknown; but with zeros in front it is there
        Shortened  ///< unknown; but it is a long number that a spreadsheet has made 1.58E+15 of
    };
    struct Found {
        How how = How::Unknown;
        qint64 value = -1;
        std::string meant; ///< the key as it is there, where it is Respelled, Several or LostZeros
    };

    void reserve(qint64 keys) { m_exact.reserve(keys); }
    void add(std::string_view key, qint64 value);
    /// Only what find() needs beside an exact look-up that is made elsewhere.
    void addUnusual(std::string_view key, qint64 value);
    /// Whether addUnusual() of this key keeps anything.
    static bool isUnusual(std::string_view key);

    Found find(std::string_view key);
    /// find() for a key that is not there exactly.
    Found findOther(std::string_view key);

private:
    struct Spelled {
        std::string key;
        qint64 value;
    };
    KeyMap m_exact;
    std::unordered_multimap<std::string, Spelled> m_bySpelling; ///< of keys that are not plain
    KeyMap m_zeroless;         ///< keys with zeros in front, by what is left without: how long they are
    quint64 m_longLengths = 0; ///< of numbers that a spreadsheet shortens, as bits
};

} // namespace tasuki::imports
