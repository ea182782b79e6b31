// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import_row.h"
#include "import/import_session.h"

#include <optional>

namespace tasuki::imports {

/// The present rows of a kind that files name by a key of their source or, without one, by what a row says. A row that
/// has another key is another row; one that has none yet is found by what it says and is given the key.
class RowsByKey {
public:
    struct Names {
        std::optional<KeyHash> key; ///< nothing: the row has none
        KeyHash text;
    };

    void index(qint64 id, const Names& names)
    {
        addByText(m_byText, names.text, id);
        if (names.key)
            m_byKey.insert(*names.key, id);
        else
            addByText(m_keyless, names.text, id);
    }

    /// The row is about that present row, which no other may be then.
    qint64 claim(ImportRow& row, qint64 id, int keyField) { return m_claims.take(row, id, keyField); }
    /// The id of the present row, or 0. `several`: what is said where more than one says the same.
    qint64 find(ImportRow& row, const Names& names, int keyField, int textField, const QString& several)
    {
        if (names.key)
            if (const qint64* id = m_byKey.find(*names.key))
                return m_claims.take(row, *id, keyField);
        const qint64* id = m_keyless.find(names.text);
        if (!id && !names.key)
            id = m_byText.find(names.text);
        if (!id)
            return 0;
        if (*id != kAmbiguous)
            return m_claims.take(row, *id, textField);
        row.error(textField, several);
        return 0;
    }

private:
    static constexpr qint64 kAmbiguous = -1;

    static void addByText(KeyMap& map, KeyHash text, qint64 id)
    {
        const KeyMap::Found found = map.insert(text, id);
        if (!found.added)
            found.value = kAmbiguous;
    }

    KeyMap m_byKey;
    KeyMap m_byText;
    KeyMap m_keyless; ///< those of m_byText that have no key
    Claims m_claims;
};

} // namespace tasuki::imports
