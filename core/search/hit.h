// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/terms.h"
#include "search/snippet.h"
#include "search/term.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace tasuki::search {

struct Hit {
    Entity kind = Entity::None;
    qint64 id = 0;
    AccountId account; ///< it may have none
    QString accountName;
    QString accountKey;
    QDate day; ///< invalid: rows of its kind have none
    Fit fit = Fit::WordStart;
    Snippet snippet;
};

struct Request {
    QString text; ///< as typed, with its filters
    size_t limit = 100;
    MemberId actor; ///< whom "me" means
    QDate today;    ///< who owns an account is asked of this day
    TermLanguage language = TermLanguage::English;
    std::vector<Entity> leavesOut{}; ///< kinds that are not wanted
};

struct Answer {
    std::vector<Hit> hits; ///< by fit, and of one fit the newest first
    bool hasMore = false;
    QStringList problems;  ///< filters that say nothing: sentences. There are no hits then.
    qint64 notIndexed = 0; ///< rows that were read one by one, as the index lacks them
};

} // namespace tasuki::search
