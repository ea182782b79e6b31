// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>
#include <vector>

namespace tasuki::imports {

/// Stands for a text in a KeyMap. 128 bits under a secret that is drawn anew for every run, so that two different
/// texts never come out equal, be it by chance or by somebody's will.
struct KeyHash {
    quint64 a = 0;
    quint64 b = 0;

    bool operator==(const KeyHash&) const = default;
};

/// `salt` parts texts of one kind from those of another: an account's number, say.
KeyHash keyHash(std::string_view text, quint64 salt = 0);

/// Which keys a file has named, and a number for each: 24 bytes a place, whatever the keys' length, so that a million
/// rows fit into 50 MB.
class KeyMap {
public:
    /// The value of the key; `value` where the key was not there, which is then added.
    struct Found {
        qint64& value;
        bool added;
    };
    Found insert(KeyHash key, qint64 value);
    /// Null where it is not there; valid until the next insert.
    qint64* find(KeyHash key);
    qint64 size() const { return m_size; }
    void reserve(qint64 keys);

private:
    struct Place {
        KeyHash key; ///< all zero: free
        qint64 value = 0;
    };
    Place& placeOf(KeyHash key);
    void grow(size_t places);

    std::vector<Place> m_places;
    qint64 m_size = 0;
};

} // namespace tasuki::imports
