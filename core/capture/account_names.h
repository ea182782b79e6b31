// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QHash>
#include <QString>

#include <vector>

namespace tasuki::capture {

/// By what an account may be called in a line.
struct AccountName {
    AccountId id;
    QString key;
    QString name;
    QString yomi; ///< may be empty
    QString code; ///< may be empty
};

/// Finds accounts by what people call them. Made once for all accounts, then asked at every key that is typed.
class AccountNames {
public:
    explicit AccountNames(std::vector<AccountName> all);

    const AccountName* find(AccountId id) const;
    /// Those whose name or reading is just this, whatever the case, width and legal form; by code and key, too, where
    /// `withCodes`. Where there are none, those of which it is so but for another form of a character (髙 and 高).
    std::vector<AccountId> exactly(QStringView text, bool withCodes) const;
    /// Those whose name or reading begins with this; a text of one unit begins none.
    std::vector<AccountId> beginning(QStringView text) const;
    /// Those that this is with one slip of the keys: of a name or reading, or of its beginning up to the end of a word,
    /// a letter or kana is missing, said twice or exchanged with the next one, or in a long name another one. Another
    /// Chinese character or figure makes another name: 北野クリニック is not 松葉クリニック, nor Plant 12 Plant 13.
    std::vector<AccountId> mistyped(QStringView text) const;
    /// The most alike, the likeliest first, at most `count`, and none that has little in common; from 0 to 1 how alike
    /// each is.
    struct Alike {
        AccountId id;
        double likeness = 0;
    };
    std::vector<Alike> alike(QStringView text, size_t count) const;
    bool isEmpty() const { return m_all.empty(); }

private:
    struct Entry {
        QString folded;
        size_t at; ///< in m_all
        std::vector<qsizetype> wordEnds;
    };

    std::vector<AccountName> m_all;
    std::vector<Entry> m_names;                    ///< names and readings, by their folded form
    QHash<quint32, std::vector<quint32>> m_byPair; ///< which of m_names have a pair of neighbouring units
    QHash<QString, std::vector<size_t>> m_exact;   ///< names and readings
    QHash<QString, std::vector<size_t>> m_plain;   ///< the same without variants of characters
    QHash<QString, std::vector<size_t>> m_codes;   ///< codes and keys
    QHash<AccountId, size_t> m_byId;
};

} // namespace tasuki::capture
