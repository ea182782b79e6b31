// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <string_view>

namespace tasuki {

namespace storage {
class Database;
}

/// For whom rows are found.
struct FinderScope {
    /// What becomes of a row that a name or address only suggests.
    enum class Proposals { Ask, Take, Refuse };

    storage::Database& db;
    QString source{};    ///< the system whose keys a file speaks of; empty: the workspace's own
    bool byName = false; ///< the workspace's own files call the rows by their names and not by keys
    std::function<Proposals(std::string_view key)> decide = [](std::string_view) { return Proposals::Ask; };
    /// A proposal was taken: from now on `key` is a key of the row `id`.
    std::function<void(qint64 id, std::string_view key)> learn{};
};

/// Finds the row of a kind that a file names: an account by its key, a member by name or e-mail address.
class ReferenceFinder {
public:
    /// LostZeros and Shortened: not found, since a spreadsheet has damaged the key. Proposed: nobody has said so, but a
    /// name or an address suggests the row that is called `meant`.
    enum class Answer { Found, Unknown, Ambiguous, LostZeros, Shortened, Proposed };
    struct Found {
        Answer answer = Answer::Unknown;
        qint64 id = 0;
        /// How it is spelled where it was found or would have been, if otherwise than asked.
        QString meant{};
        bool byName = false;      ///< Ambiguous: several rows are called so, and no key tells which
        bool byMail = false;      ///< Proposed: by the domain of an e-mail address, and not by the name
        bool byDuplicate = false; ///< Found: by the key of another record, which was merged into this one
        QString asked{};          ///< Proposed: what was proposed for, where no key is: "@blue.example", or a name
    };
    /// What else the row of the file says of the row that is looked for; valid as long as that row.
    struct Hints {
        std::string_view name{};
        std::string_view mail{}; ///< one address alone
    };

    virtual ~ReferenceFinder() = default;
    /// `text` is UTF-8 without spaces around it; `account` is whose row is looked for, where that matters, or 0.
    virtual Found find(std::string_view text, qint64 account) = 0;
    /// For the next find().
    virtual void hint(const Hints& hints) { Q_UNUSED(hints); }
    /// A row of the file says that this e-mail address is one of the row `id`: others of its domain may be so, too.
    virtual void learnMail(const QString& mail, qint64 id)
    {
        Q_UNUSED(mail);
        Q_UNUSED(id);
    }
    /// What names a row in a file so that it is found again; empty where it is gone.
    virtual QString keyOf(qint64 id) = 0;
};

} // namespace tasuki
