// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace tasuki {

/// Finds the row of a kind that a file names: an account by its key, a member by name or e-mail address.
class ReferenceFinder {
public:
    /// LostZeros and Shortened: not found, since a spreadsheet has damaged the key.
    enum class Answer { Found, Unknown, Ambiguous, LostZeros, Shortened };
    struct Found {
        Answer answer = Answer::Unknown;
        qint64 id = 0;
        /// How it is spelled where it was found or would have been, if otherwise than asked.
        QString meant{};
    };

    virtual ~ReferenceFinder() = default;
    /// `text` is UTF-8 without spaces around it; `account` is whose row is looked for, where that matters, or 0.
    virtual Found find(std::string_view text, qint64 account) = 0;
    /// What names a row in a file so that it is found again; empty where it is gone.
    virtual QString keyOf(qint64 id) = 0;
};

} // namespace tasuki
