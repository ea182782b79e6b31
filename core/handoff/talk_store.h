// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "handoff/handoff.h"
#include "handoff/question.h"
#include "handoff/rating.h"
#include "handoff/said.h"
#include "handoff/synthesis.h"
#include "storage/database.h"

#include <QHash>

#include <optional>
#include <vector>

namespace tasuki::handoff {

/// All SQL of what the two ends of a handoff say to each other.
class TalkStore {
public:
    explicit TalkStore(storage::Database& db) : m_db(db) {}

    /// In the order in which they were asked.
    Result<std::vector<HandoffQuestion>> questions(HandoffId handoff) const;
    Result<std::vector<HandoffQuestion>> questionsOfAccount(AccountId account) const;
    /// Those without an answer, of handoffs that are not cancelled.
    Result<std::vector<HandoffQuestion>> openQuestions() const;
    Result<std::optional<HandoffQuestion>> question(RowId question) const;

    Result<std::optional<HandoffSynthesis>> synthesis(HandoffId handoff) const;
    /// Those that the sender has not judged yet.
    Result<std::vector<HandoffSynthesis>> openSyntheses() const;

    Result<std::optional<HandoffRating>> rating(HandoffId handoff) const;
    /// Handoffs accepted on `since` or later, closed or not, that nobody has rated, the oldest first.
    Result<std::vector<Handoff>> unrated(QDate since) const;

    /// Of every handoff about which anything was said, but for its conditions; in one pass.
    Result<QHash<HandoffId, Said>> said() const;

private:
    storage::Database& m_db;
};

} // namespace tasuki::handoff
